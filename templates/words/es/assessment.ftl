# How a council rates its own commissioning, and how people from the community rate it separately, for money.
assess-title = Cómo valoramos nuestra propia forma de repartir el dinero
assess-lead = Una vez al año el ayuntamiento dice hasta qué punto es antirracista al repartir el dinero, y personas de la comunidad lo valoran por separado, sin ver lo que dice el ayuntamiento. Vale lo más bajo, y se dice en qué difieren. No hay ningún total.
assess-link = Lea lo que dicen
assess-link-fund = Cómo se valoró este fondo: por nosotros y por la comunidad
assess-none = Todavía no hay ninguna publicada.
assess-none-of-fund = Todavía no hay ninguna publicada de este fondo.
assess-of = { $what }, { $year }
assess-earlier = La de { $year }
assess-published = Publicada el { $day }.
assess-unnamed = No se nombra a nadie.
assess-reviewers-paid = { $count ->
    [1] Una persona de la comunidad la valoró por separado, y se le pagó.
   *[other] { $count } personas de la comunidad la valoraron por separado, y a todas se les pagó.
}
assess-reviewers-some-paid = { $count ->
    [1] Una persona de la comunidad la valoró por separado. Este trabajo se paga; pagadas hasta ahora: { $paid }.
   *[other] { $count } personas de la comunidad la valoraron por separado. Este trabajo se paga; pagadas hasta ahora: { $paid }.
}
assess-continuum = Los seis pasos
assess-attribution = Con nuestras palabras, a partir del “Continuum on Becoming an Anti-Racist Multicultural Organization” de Crossroads Ministry y de aquellas personas en cuyo trabajo se apoya.
assess-vision = El último paso es adonde se quiere llegar. Quien diga que se ha llegado dice qué lo muestra.
assess-step-1 = Cerrado
assess-step-2 = Solo como invitados
assess-step-3 = Palabras y normas
assess-step-4 = Asumirlo
assess-step-5 = Reconstruir
assess-step-6 = Compartido y justo
assess-brief-1 = Deja fuera a la gente abiertamente. Nadie pregunta quién tiene el poder.
assess-brief-2 = Deja entrar a unas pocas personas, con las condiciones de quienes ya están, y dice que no hay ningún problema.
assess-brief-3 = Tiene declaraciones, normas y algunas caras nuevas. Cómo funciona y quién decide sigue igual.
assess-brief-4 = Ve el racismo como el obstáculo, aprende y empieza a responder por ello. Casi toda su estructura sigue en pie.
assess-brief-5 = Revisa cada parte de su funcionamiento y la construye de nuevo, comparte el poder y responde ante las comunidades.
assess-brief-6 = Todo el mundo participa, el poder se comparte y se trabaja para acabar con toda opresión. Es adonde se quiere llegar, y no algo de lo que presumir.
assess-stage-analyse = Averiguar
assess-stage-plan = Planificar
assess-stage-do = Hacer
assess-stage-review = Mirar atrás
# what stands
assess-lower = Lo más bajo: { $level }
assess-unanswered = Nadie ha respondido a esto.
assess-council-says = El ayuntamiento dice { $level }.
assess-council-silent = El ayuntamiento no ha respondido.
assess-reviewers-say = { $count ->
    [1] Una persona que valora dice { $levels }.
   *[other] { $count } personas que valoran dicen { $levels }.
}
assess-reviewers-silent = { $count ->
    [1] Una persona que valora no ha respondido.
   *[other] { $count } personas que valoran no han respondido.
}
assess-differ = Lo ven de manera distinta.
assess-was-now = En { $year } era { $before }, y ahora es { $now }.
assess-was-same = En { $year } era { $before }, y ahora es lo mismo.
assess-was-unanswered = En { $year } nadie respondió a esto. Ahora es { $now }.
assess-now-unanswered = En { $year } era { $before }. Esta vez nadie respondió.
assess-was-other = En { $year } era { $before } de { $of-before }, en otros pasos. Ahora es { $now } de { $of-now }. No se pueden comparar.
assess-the-council = El ayuntamiento
assess-a-reviewer = Una persona que valora
assess-what-was-said = Lo que escribió cada parte
assess-evidence = Lo que lo muestra
assess-figures = Lo que contó el portal
assess-note = Lo que el ayuntamiento saca de ello
assess-note-answer = Una persona que valora responde
assess-promised = Lo que prometió el ayuntamiento
# to those who rate
assess-mine = Lo que usted valora en nombre de la comunidad
assess-mine-none = Todavía nadie le ha pedido que valore nada.
assess-own-invited = Se lo piden
assess-own-rating = Está valorando
assess-own-handed-in = Ya lo ha entregado
assess-own-out = No participa
assess-pay-rate = Este trabajo se paga a { $rate } la hora.
assess-pay-is = Nos dijo que le llevó { $time }. A { $rate } la hora, se le pagan { $pay }.
assess-pay-paid = { $paid } salieron de nuestra cuenta el { $day }.
assess-pay-not-yet = Todavía no se ha pagado.
assess-pay-wrong = Si un tiempo o un pago no es correcto, dígaselo a quien se lo pidió.
assess-invited-lead = Le pedimos que diga hasta qué punto es antirracista el ayuntamiento al repartir este dinero, tal como usted lo ve.
assess-invited-how = Lee 26 preguntas cortas, elige un paso para cada una y escribe unas palabras donde quiera. Nadie del ayuntamiento ve lo que usted dice hasta que todo el mundo haya entregado, ni usted ve lo que dicen ellos. En público no se nombra a nadie.
assess-accept = Sí, lo valoro
assess-decline = No, prefiero no hacerlo
assess-rating-lead = Diga lo que ve. Puede dejar preguntas sin responder y volver cuantas veces quiera.
assess-hand-in = Entregar lo que digo
assess-answered = Ha respondido { $answered } de { $all }. Lo que deje aparecerá sin responder. Después de entregar no se puede cambiar nada.
assess-minutes = ¿Cuántos minutos le llevó en total?
assess-minutes-hint = Cuentan leer, pensar y hablar de ello. Dos horas son 120.
assess-named = El ayuntamiento puede saber qué valoraciones son mías
assess-named-hint = Si lo deja vacío, lee lo que usted dice sin su nombre; si solo valora una persona, sabe quién es de todos modos. El público nunca lee su nombre.
assess-open-lead = Todo el mundo ha entregado. Ahora ve lo que dicen los demás, y puede responder a lo que el ayuntamiento saca de ello.
assess-waiting-lead = Gracias. Ya lo ha entregado. Cuando todo el mundo haya entregado verá lo que dicen los demás, y le escribiremos.
assess-answer-link = Responder al ayuntamiento
assess-number = { $number } de { $all }
assess-stands = Lo que guardó mientras tanto, en otro aparato o en otra ventana:
assess-level = ¿Dónde está el ayuntamiento?
assess-level-hint = Valore lo que pasa, y no lo que se pretende.
assess-level-none = No respondo a esto
assess-not-answered = Sin responder
assess-words = Por qué, con sus palabras
assess-words-hint = En cualquier idioma. Puede dejarlo vacío. Cuando se publique, lo leerá todo el mundo, sin su nombre.
assess-evidence-label = Lo que lo muestra (puede dejarlo vacío, pero no para el último paso)
assess-save = Guardar y continuar
assess-answer = Su respuesta
assess-answer-hint = La lee todo el mundo, sin su nombre.
assess-answer-send = Enviar mi respuesta
assess-level-unknown = Elija uno de los pasos
assess-evidence-needed = Escriba qué lo muestra: el último paso es adonde se quiere llegar, y no algo de lo que presumir
assess-too-long = Es más de lo que guardamos en una casilla. Acórtelo, por favor
assess-overtaken = Se guardó otra cosa aquí mientras escribía. Está encima del formulario. Guarde otra vez para poner lo suyo en su lugar.
assess-part-empty = Diga si participa
assess-handed-in-stays = Ya lo ha entregado, y lo que dijo se queda como estaba.
assess-say-yes-first = Diga primero que participa.
assess-back = Volver
assess-minutes-empty = Escriba los minutos con un número, por ejemplo 90
assess-nothing-answered = Responda primero al menos a una pregunta
assess-not-open = Todavía no ha entregado todo el mundo. Hasta entonces nadie ve lo que dicen los demás.
assess-answer-empty = Escriba su respuesta
# figures
assess-fig-days = Las cifras del portal van del { $from } al { $until }, como estaban cuando el ayuntamiento entregó.
assess-fig-few = Son tan pocos que no damos números: se podría saber quiénes son.
assess-fig-fewer = menos de 5, o no se da por causa de ellos
assess-fig-odds = { $heard } solicitudes supieron qué se decidió; con dinero: { $funded }.
assess-fig-odds-how = Decisiones comunicadas en estos días que siguen en pie.
assess-fig-told = La página del fondo dice de las posibilidades: “{ $words }”
assess-fig-told-how = De la convocatoria más reciente al final de estos días.
assess-fig-routes-how = Solicitudes enviadas en estos días, según cómo se respondió algo en ellas. Una puede contar en varias.
assess-fig-payment = { $days } días desde la carta hasta el primer pago. Primeros pagos contados: { $count }.
assess-fig-payment-how = El que queda en medio, de las ayudas pagadas por primera vez en estos días.
assess-fig-promises = Promesas cumplidas: { $kept }. Con retraso: { $late }. Sin cumplir: { $missed }.
assess-fig-promises-how = Promesas cuyo día cae en estos días, como están ahora.
assess-fig-harm-none = Nadie comunicó racismo ni daño.
assess-fig-harm-few = Menos de 8 avisos de racismo o daño.
assess-fig-harm = Unos { $count } avisos de racismo o daño.
assess-fig-harm-how = En todo el ayuntamiento, redondeado de cinco en cinco. De 1 a 7 no se cuentan.
assess-fig-panel = Asientos ocupados en los paneles: { $seats }, por personas de la comunidad: { $community }. Pagados: { $paid }, en total { $amount }.
assess-fig-panel-how = Reuniones de estos días, y quienes vinieron.
assess-fig-conflicts = Veces que alguien se apartó de una solicitud: { $count }.
assess-fig-conflicts-how = Lo que dijeron quienes leen, quienes están en el panel y quienes deciden sobre su cercanía a un grupo.
assess-fig-notes = Notas de lo que el ayuntamiento sabía de los grupos: { $notes }, respondidas: { $replied }.
assess-fig-notes-how = Notas escritas en estos días, y las que tienen respuesta.
assess-fig-learning = Notas de aprendizaje: { $notes }, acordadas por ambas partes: { $agreed }.
assess-fig-learning-how = Notas de aprendizaje empezadas en estos días.
assess-fig-challenged = Decisiones de las que los grupos dijeron que no eran correctas: { $count }. Tenían razón: { $upheld }.
assess-fig-challenged-how = Lo que se dijo en estos días, como está ahora.
assess-fig-hosted = Ayudas: { $grants }, a grupos cuyo dinero guarda otra entidad: { $hosted }.
assess-fig-hosted-how = Ayudas concedidas en estos días.
# finding out
assess-ask-whose-evidence = ¿Qué pruebas contaron, y de quién?
assess-why-whose-evidence = El racismo se fía de los informes y del personal, y llama historia a lo que vive la gente.
assess-ask-named = ¿Qué comunidades se nombraron, y con palabras de quién?
assess-why-named = El racismo suma comunidades bajo un nombre que ninguna eligió. Entonces nadie ve quién no estaba.
assess-ask-not-heard = ¿A quién no se escuchó?
assess-why-not-heard = El racismo escucha a quienes ya están en la sala, y cree que son todos.
assess-ask-time-paid = ¿Cuánto tiempo pedimos a la gente, y qué pagamos por él?
assess-why-time-paid = El racismo pide a las mismas personas que lo expliquen otra vez, sin pagar, y lo llama participar.
assess-ask-last-losses = ¿A quién perdió la última convocatoria, y en qué momento?
assess-why-last-losses = El racismo actúa donde los grupos caen uno tras otro y cada vez parece cosa suya.
# planning
assess-ask-drafted = ¿Quién redactó los criterios?
assess-why-drafted = Quien escribe qué es bueno se describe a sí mismo. Los demás tienen que parecérsele.
assess-ask-shuts-out = ¿A quién dejan fuera la cofinanciación, los años de cuentas, el seguro y las normas?
assess-why-shuts-out = Las exigencias parecen iguales para todos, y pesan más a quienes antes se apartó del dinero.
assess-ask-risk = ¿Quién carga con cada riesgo, y qué pasa si no actuamos?
assess-why-risk = El racismo cuenta el peligro de confiar en un grupo, y no el de dejar sola a su gente.
assess-ask-core = ¿Es dinero para funcionar o para un proyecto, y por cuánto tiempo?
assess-why-core = Los proyectos cortos mantienen a los grupos pequeños y pidiendo, mientras a otros se les dan años.
assess-ask-law = ¿Está escrito por qué la acción positiva es legal aquí (artículo 158 de la Equality Act)?
assess-why-law = Sin una razón escrita, el miedo a la ley se convierte en la razón para no cambiar nada.
assess-ask-burden = ¿Vale el formulario el dinero que se puede recibir?
assess-why-burden = Los formularios largos favorecen a quien puede pagar a quien los escriba.
# doing
assess-ask-invited = ¿A quién se invitó, y quién lo hizo?
assess-why-invited = Una invitación viaja por las amistades, y están tan separadas como la ciudad.
assess-ask-routes = ¿Qué formas de solicitar se usaron, y qué ayuda se dio?
assess-why-routes = Escribir en inglés es una habilidad. Si es la única puerta, deja fuera a gente que tiene lo que se pide.
assess-ask-odds = ¿Se dijeron las posibilidades, y eran ciertas?
assess-why-odds = A quien no se le dicen gasta tardes sin cobrar en una esperanza, y son los grupos con menos tardes.
assess-ask-panel = ¿Quién estuvo en el panel, y se le pagó?
assess-why-panel = Donde nadie lo ha vivido, un plan que funciona parece extraño. Sin pago, vienen los mismos de siempre.
assess-ask-conflicts = ¿Cómo se trataron los conflictos de interés?
assess-why-conflicts = El racismo ve un conflicto cuando alguien conoce a su comunidad, y ninguno cuando el personal conoce a la suya.
assess-ask-spread = ¿Cuánto se separaron los juicios de quienes leyeron, según la forma de solicitar?
assess-why-spread = El mismo plan puede valorarse menos si es hablado, o en otro inglés.
assess-ask-overturned = ¿Qué decisiones se cambiaron, y a favor de quién?
assess-why-overturned = El poder se muestra donde se deja de lado lo que aconsejan los vecinos.
assess-ask-payment = ¿Cuánto pasó desde la promesa hasta el pago?
assess-why-payment = Quien no tiene ahorros paga nuestra lentitud.
# looking back
assess-ask-funded = ¿Quién recibió dinero, frente a quién lo pidió, por comunidad nombrada?
assess-why-funded = Una suma de todos esconde a quién nunca llega.
assess-ask-gap = ¿Reciben algunas comunidades menos, o por menos tiempo?
assess-why-gap = El racismo puede decir que sí y dar la mitad.
assess-ask-learned = ¿Qué aprendimos y cambiamos nosotros?
assess-why-learned = A los grupos se les pide cambiar cada año, y el ayuntamiento sigue como está.
assess-ask-harm = ¿Qué daño se comunicó, y qué resultó?
assess-why-harm = Donde no se comunica nada, quizá nadie confía en que sirva.
assess-ask-answered = ¿Se leyeron y respondieron los informes?
assess-why-answered = Pedir un informe que nadie lee muestra quién tiene que responder ante quién.
assess-ask-hosted = ¿Llegó dinero a grupos cuyo dinero guardan otros?
assess-why-hosted = La tarifa y las reglas de quien guarda el dinero pueden dejar al grupo el nombre y no el poder.
assess-ask-renewed = ¿Qué ayudas se renovaron, y cuáles no?
assess-why-renewed = La confianza crece con quienes ya recibieron, y así el primer no dura.
# letters
letter-assess-invited-subject = ¿Valoraría cómo repartimos el dinero? { $what }
letter-assess-invited = { $from } le pide que valore cómo reparte el dinero el ayuntamiento: { $what }, { $year }. Usted dice hasta qué punto es antirracista tal como lo ve, por separado del ayuntamiento. En público no se nombra a nadie.
letter-assess-invited-pay = Este trabajo se paga a { $rate } la hora. Aquí dice sí o no, y ve lo que se pregunta:
letter-assess-invited-ask = Para preguntar algo antes, escriba a { $from } ({ $email }).
letter-assess-opened-subject = Todo el mundo ha entregado: { $what }
letter-assess-opened = Todas las personas que valoraron { $what } de { $year } han entregado. Ahora ve lo que dicen los demás, y puede responder a lo que el ayuntamiento saca de ello. También verá allí lo que se le paga.
letter-assess-let-go-subject = Ya no se espera su valoración: { $what }
letter-assess-let-go = { $from } sigue adelante con { $what } de { $year } sin esperar más lo que usted diría. Lo que ha escrito hasta ahora no se muestra a nadie. Gracias por su tiempo.
letter-assess-let-go-pay = El tiempo que le ha dedicado se paga igualmente. Si había empezado y el tiempo que ve aquí no es correcto, dígaselo a { $from } ({ $email }):
# notices
notice-continuum-copied = La copia es suya. Cámbiela como quiera.
notice-continuum-saved = Los pasos están guardados. Las valoraciones ya empezadas conservan los suyos.
notice-assessment-started = La valoración ha empezado.
notice-assessment-invited = Se le ha pedido.
notice-assessment-let-go = Ya no se espera a esa persona.
notice-assessment-handed-in = Nuestra valoración está entregada.
notice-assessment-published = La valoración está publicada.
notice-assessment-paid = Está anotado a quién se pagó, y cuándo.
notice-assessment-saved = Guardado.
notice-assessment-noted = Está guardado lo que ustedes sacan de ello.
notice-assessment-accepted = Gracias. Puede empezar.
notice-assessment-declined = Gracias por decírnoslo. No participa.
notice-assessment-own-handed-in = Gracias. Ya lo ha entregado.
notice-assessment-answered = Su respuesta está enviada.
