# Answering by talking, and showing a question of a draft to the named contact.

talk-title = Prefiero hablar
talk-lead = Puede responder esta pregunta hablando con { $officer }. Cuenta lo mismo que escribir.
talk-step-ring = { $officer } le llama, o se reúne con usted, de la manera que indique abajo.
talk-step-write = { $officer } escribe un resumen de lo que usted dijo y se lo envía aquí.
talk-step-confirm = Usted lo lee. Si está bien, lo dice y pasa a ser su respuesta. Si no, dice qué hay que cambiar. Nada cuenta hasta que usted haya dicho que sí.
talk-shows = { $officer } verá esta pregunta y lo que haya escrito hasta ahora en ella. Todo lo demás de su solicitud sigue siendo solo suyo hasta que la envíe.
talk-in-time = Pídalo antes del { $at } y llegará a tiempo, aunque la conversación sea más tarde. Podrá enviar su solicitud hasta { $days ->
    [one] un día
   *[other] { $days } días
} después de que le llegue el resumen.
talk-not-now = Ahora no es posible hablar de esta pregunta desde aquí. Siempre puede llamar a { $officer } para preguntar algo.
talk-reach = ¿Cómo podemos comunicarnos con usted?
talk-reach-hint = Un nombre y un teléfono, o un lugar para verse. Díganos si necesita intérprete u otro idioma.
talk-times = ¿Cuándo le viene bien?
talk-times-hint = Por ejemplo: después de las 16:00, los viernes no
talk-ask = Pedir hablar
talk-change-heading = Cambie cómo podemos comunicarnos con usted
talk-change = Guardar
talk-cancel = Al final prefiero no hablar de esto
talk-cancel-late = La convocatoria ha cerrado. Si al final prefiere no hablar, todavía tiene un día para enviar su solicitud.
talk-amount = Pedimos { $amount }.
talk-see = Ver la conversación
talk-see-application = Ir a su solicitud

talk-state-asked = Le llamaremos
talk-state-written = Lea el resumen, por favor
talk-state-confirmed = Confirmó el resumen
talk-state-corrected = Lo estamos escribiendo de nuevo
talk-state-cancelled = Canceló la conversación

talk-is-asked = Ha pedido hablar. { $officer } tiene su mensaje y se pondrá en contacto con usted.
talk-call-by = Tendrá noticias de { $officer } a más tardar el { $by }.
talk-is-corrected = Gracias. { $officer } tiene lo que usted dijo y lo escribe de nuevo. Recibirá un correo cuando esté aquí.
talk-is-written = { $officer } ha escrito un resumen de lo que usted dijo. ¿Está bien?
talk-is-confirmed = Usted confirmó esto. Es su respuesta.
talk-ring-yourself = También puede llamar a { $officer } al { $phone }.
talk-ring-on-days = También puede llamar a { $officer } al { $phone }. Días de trabajo: { $days }.
talk-on-time = Lo pidió a tiempo. Aunque pase la fecha de cierre, puede enviar su solicitud hasta { $days ->
    [one] un día
   *[other] { $days } días
} después de que { $officer } le haya enviado el resumen.
talk-written-by = Lo escribió { $officer } el { $at }, después de { $minutes ->
    [one] un minuto
   *[other] { $minutes } minutos
} de conversación
talk-confirmed-at = Lo escribió { $officer }. Usted lo confirmó el { $at }.
talk-send-until = Puede terminar y enviar su solicitud hasta el { $at }.
talk-your-correction = Lo que usted dijo que no está bien
talk-confirm = Sí, esto es lo que dijimos
talk-correct-heading = Algo no está bien
talk-correct-label = ¿Qué debería ser distinto?
talk-correct-hint = { $officer } cambia el resumen y se lo envía de nuevo.
talk-correct = Devolverlo
talk-take-back-heading = Si cambia de idea
talk-take-back-why = Hasta que envíe su solicitud, puede retirar su sí. Entonces puede decir qué debería ser distinto, y { $officer } lo escribe de nuevo.
talk-take-back = Retirar mi sí
talk-yes-was-sent = Su solicitud se envió con esto dentro. Para cambiarlo, primero recupere la solicitud; puede hacerlo hasta que alguien empiece a leerla.
talk-take-application-back = Recuperar la solicitud
talk-yes-stands = Su solicitud se envió y ya han empezado a leerla, así que lo que confirmó se queda como está.

show-heading = Mostrar esta pregunta a { $contact }
show-why = Su solicitud es un borrador, y nadie del ayuntamiento puede verla. Si quiere que { $contact } mire solo esta pregunta, puede mostrársela, y dejar de mostrársela en cualquier momento.
show-is-shown = { $contact } puede ver esta pregunta y su respuesta, tal como está ahora. El resto de su borrador sigue siendo solo suyo.
show-open = Mostrársela a { $contact }
show-close = Dejar de mostrarla

talk-reach-empty = Diga cómo podemos comunicarnos con usted: un nombre y un teléfono, o un lugar para verse
talk-too-long = Acórtelo, por favor: hasta { $max } caracteres
talk-correction-empty = Diga qué debería ser distinto
talk-not-offered = Esta es una pregunta que no se responde hablando.
talk-moved-on = Algo ha cambiado en esta conversación desde que abrió la página. Vuelva a ella para ver cómo está ahora.
talk-too-late = Esta solicitud está decidida o retirada, así que la conversación sobre ella ha terminado.
talk-hide-while-talking = Ha pedido hablar de esta pregunta, así que la persona con la que va a hablar necesita verla. Cancele primero la conversación.
talk-not-to-show = Esto solo se puede mostrar a una persona mientras su solicitud es un borrador.

notice-talk-asked = Hemos pasado el aviso. Recibirá un correo que lo confirma.
notice-talk-cancelled = La conversación está cancelada.
notice-talk-confirmed = Gracias. Ya es su respuesta.
notice-talk-taken-back = Retirado. No es una respuesta hasta que vuelva a decir que sí.
notice-talk-corrected = Gracias. Lo escribiremos de nuevo y se lo enviaremos.
notice-question-shown = Esa persona ya puede verla.
notice-question-hidden = Vuelve a ser solo suya.
notice-write-up-sent = Enviado al grupo. Recibirá un correo cuando lo confirme o lo corrija.
notice-write-up-kept = Guardado. Solo usted lo ve hasta que lo envíe.
notice-talk-covered = La conversación ahora es suya. Se ha avisado al grupo.

letter-hello = Hola, { $name }:
letter-in-english = En inglés, porque nadie que hable este idioma ha revisado aún el texto anterior:
letter-hello-all = Hola:
letter-talk-asked-subject = Pidió hablar: { $fund }
letter-talk-asked = Prefiere hablar en lugar de escribir sobre “{ $question }”. { $officer } tiene su mensaje y se pondrá en contacto con usted.
letter-talk-asked-by = Tendrá noticias de { $officer } a más tardar el { $by }.
letter-talk-asked-reach = Esto es lo que nos dijo:
letter-talk-asked-next = Después, { $officer } escribe un resumen de lo que usted dijo y se lo envía. Pasa a ser su respuesta cuando usted diga que está bien.
letter-talk-asked-closes = Lo pidió antes de que cierre la convocatoria, el { $at }, así que llega a tiempo. Podrá enviar su solicitud hasta { $days ->
    [one] un día
   *[other] { $days } días
} después de que le llegue el resumen.
letter-talk-asked-link = Vea la conversación, cambie cómo podemos comunicarnos con usted, o cancélela:
letter-talk-who = Si quiere decir algo antes, puede llamar a { $officer } al { $phone }. Días de trabajo: { $days }.
letter-write-up-subject = Lea lo que escribimos, por favor: { $fund }
letter-write-up = { $officer } ha escrito un resumen de lo que usted dijo sobre “{ $question }”:
letter-write-up-next = Si está bien, dígalo, y pasa a ser su respuesta. Si algo no está bien, diga qué, y { $officer } lo escribe de nuevo. Nada cuenta hasta que usted haya dicho que sí.
letter-write-up-late = Su solicitud sigue siendo un borrador. Como pidió hablar a tiempo, puede enviarla hasta el { $at }, sea cual sea la fecha de cierre.
letter-write-up-link = Léalo y responda:
letter-write-up-on-page = Lo que dijo aquí no está en esta carta, para que no quede en un buzón. Léalo en el portal.
letter-covered-subject = { $officer } va a hablar con usted: { $fund }
letter-covered = Usted pidió hablar de “{ $question }”. { $before } no está estos días, así que se pondrá en contacto con usted { $officer }. Ahora { $officer } puede ver esta pregunta y lo que usted ha escrito en ella, y nada más de su borrador.
letter-covered-group = Su grupo pidió hablar de “{ $question }”. { $before } no está estos días, así que se pondrá en contacto { $officer }. Ahora { $officer } puede ver esta pregunta y lo que su grupo ha escrito en ella, y nada más de su borrador.
letter-covered-reach = Usaremos lo que nos dijo:
letter-covered-link = Si prefiere esperar, o cambiar cómo podemos comunicarnos con usted:

talk-way = ¿Cómo le gustaría hablar?
talk-way-phone = Por teléfono
talk-way-video = Por videollamada
talk-way-council = En persona, en el ayuntamiento
talk-way-yours = En persona, donde está su grupo
talk-way-other = De otra manera, como digo arriba
talk-slot = ¿Cuándo puede hablar con { $officer }?
talk-slot-hint = Elija una hora y queda reservada para usted al momento, o diga abajo cuándo le viene bien.
talk-slot-other = Otro momento
talk-slot-keep = Dejar { $at }
talk-slot-with = { $at }, con { $officer }
talk-slot-with-another = Esta hora es con { $officer }. Elija una hora de la persona con quien quiere hablar, u otro momento.
talk-slot-more = Ver más horas
talk-slot-gone = Otra persona acaba de reservar esta hora. Elija otra, o diga cuándo le viene bien.
talk-wishes = Idioma, intérprete, accesibilidad y con quién habla
talk-language = ¿En qué idioma?
talk-interpreter = ¿Quiere intérprete?
talk-interpreter-hint = Diga para qué idioma, o a quién le gustaría tener. Buscamos a esa persona y le pagamos.
talk-interpreter-is = Intérprete: { $interpreter }
talk-access = ¿Qué necesita para poder participar?
talk-access-hint = Por ejemplo: subtítulos, pausas, una sala sin escalones, un chat en lugar de una llamada
talk-with = ¿Con quién le gustaría hablar?
talk-with-hint = La persona con la que hable no decide sobre su solicitud.
talk-rather = ¿Hay alguien con quien prefiera hablar, o no hablar?
talk-rather-hint = No hace falta que diga por qué. { $officer } lo lee y lo organiza.
talk-at = La conversación es el { $at }.
talk-minutes = ¿Cuánto tiempo le ha llevado esto?
talk-minutes-hint = Contando el tiempo para prepararse. Puede dejarlo vacío. Nos muestra cuánto pedimos a los grupos.
talk-minutes-unit = minutos
talk-minutes-number = Escriba los minutos en números, como 40, o déjelo vacío
talk-confirmed-aloud = Se le leyó en voz alta. Usted dijo que sí, y { $witness } lo oyó. Anotado el { $at }.
talk-witness = Se le leyó en voz alta. Usted dijo que sí, y { $witness } lo oyó.
talk-whole-link = Hablar de varias preguntas, o de todas
talk-whole-title = Responder hablando
talk-whole-lead = Puede hablar con { $officer } de varias preguntas a la vez, o de todas. Cuenta lo mismo que escribir.
talk-whole-step-write = { $officer } escribe un resumen de lo que usted dijo, pregunta por pregunta, y se lo envía aquí. Lo que no hayan hablado queda abierto.
talk-whole-again = Pedir hablar de más preguntas
talk-about = ¿De qué le gustaría hablar?
talk-about-hint = { $officer } verá estas preguntas y lo que haya escrito en ellas hasta ahora.
talk-about-empty = Elija de qué le gustaría hablar
talk-all-heading = Si todo está bien
talk-confirm-all = Sí a todo: esto es lo que dijimos
notice-write-up-to-read = Listo. Léaselo: cuenta cuando hayan dicho que sí ante un testigo.
notice-talk-corrected-aloud = Anotado. Cámbielo y vuelva a leérselo.
notice-talk-booked = Anotado. Quien va a hablar con el grupo ha recibido una carta y lo ve entre sus conversaciones.
notice-talks-confirmed = Gracias. Ya son sus respuestas.
notice-talk-confirmed-aloud = Anotado. Ya es la respuesta del grupo.
notice-talk-time-set = Guardado. Las dos partes tienen un correo con la cita para el calendario.
notice-talk-time-off = Cancelada. Se ha avisado al grupo.
notice-times-offered = Ofrecidas. Los grupos que pidan hablar con usted pueden elegir estas horas.
notice-time-taken-back = Retirada.
letter-talk-time-subject = Conversa con { $officer }: { $fund }
letter-talk-time = Conversa con { $officer } el { $at }. { $way }.
letter-talk-time-place = Dónde: { $place }
letter-talk-time-calendar = Con este correo va una cita para el calendario. Si la hora no le viene bien, cámbiela aquí:
letter-talk-off-subject = Se cancela esta cita: { $fund }
letter-talk-off = Iba a conversar con { $officer } el { $at }. Esta cita se cancela.
letter-talk-off-why = { $officer } dice: { $why }
letter-talk-off-next = Si todavía hay algo de qué hablar, { $officer } busca con usted otro momento.
letter-write-ups = { $officer } ha escrito un resumen de lo que usted dijo, pregunta por pregunta:
letter-write-ups-next = Si está bien, dígalo, a cada uno o a todos, y pasa a ser su respuesta. Si algo no está bien, diga qué, y { $officer } lo escribe de nuevo. Nada cuenta hasta que usted haya dicho que sí.
letter-confirmed-aloud-subject = Se confirmó un resumen en voz alta: { $fund }
letter-confirmed-aloud = { $officer } leyó a { $by } lo que se dijo sobre “{ $question }” el { $on }. { $by } dijo que sí, y { $witness } lo oyó. Ya es la respuesta de su grupo.
letter-confirmed-aloud-signed = { $by } firmó lo que se dijo sobre “{ $question }” el { $on }. Ya es la respuesta de su grupo.
letter-confirmed-aloud-undo = Si no está bien, puede retirar ese sí hasta que se envíe su solicitud:
history-conversation-has-a-time = Se fijó una hora para hablar
history-conversation-time-called-off = Se canceló una hora para hablar
history-not-talked-about = No se llegó a esta pregunta en la conversación
history-write-up-confirmed-aloud = Se le leyó un resumen en voz alta, y dijo que sí ante testigo
