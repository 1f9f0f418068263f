# How we decide: what a round turned on, the facts we rely on, letting people know.

notice-looked-at = Anotado: esto se miró.

turned-title = ¿De qué dependió el resultado?
turned-lead = Antes de decidir nada, se volvió a calcular la convocatoria sin cada una de las personas que leen, sin cada criterio y sin cada nota de lo que sabemos, para ver qué resultados dependen de una sola de esas cosas. Un mismo resultado puede depender de varias.
turned-hold = Resultados que serían los mismos, se quite lo que se quite: { $hold } de { $applications }.
turned-reader = Dependen de una sola persona que lee: { $count }.
turned-reader-none = Ninguno depende de una sola persona que lee.
turned-criterion = Dependen de un solo criterio: { $count }.
turned-criterion-none = Ninguno depende de un solo criterio.
turned-note = Dependen de una sola nota de lo que sabemos: { $count }.
turned-note-none = Ninguno depende de una sola nota de lo que sabemos.
turned-known = Dependen de que ya conociéramos al grupo: { $count }.
turned-known-none = Ninguno depende de que ya conociéramos al grupo.

reason-kind-our-question = nuestra pregunta no era clara
reason-kind-not-known = no conocíamos al grupo
reason-kind-our-time = no dedicamos el tiempo necesario para entender más
reason-kind-our-rules = una de nuestras reglas no encaja con la manera de trabajar del grupo

why-title = El porqué, para cada cosa en la que nos fijamos
why-lead = Así lo escribió el panel.
why-not-acting = Lo que puede pasar si nadie actúa, según lo ve el panel

facts-title = Los hechos en los que nos basamos
facts-back = Su solicitud
facts-lead = Antes de decidir, le mostramos en qué se basaría nuestra decisión. Diga de cada hecho si es correcto. Nada de lo que diga aquí le perjudica, y a { $contact } le alegrará hablarlo.
facts-by = Díganoslo a más tardar el { $date }. Hasta entonces, nuestra decisión le espera.
facts-answered = Gracias, ya tenemos lo que dijo. Puede cambiarlo hasta que decidamos.
facts-kind-figure = De su solicitud:
facts-kind-note = Lo que sabemos de su grupo:
facts-kind-talk = Dicho en una conversación:
facts-kind-answer = Usted respondió a nuestra pregunta:
facts-kind-added = Lo que entendemos:
facts-is-it-right = ¿Es correcto esto?
facts-yes = Es correcto
facts-no = No es correcto
facts-what-is-right = Si no lo es: ¿qué es lo correcto?
facts-besides = Algo que quiera añadir (opcional)
facts-button = Enviar lo que dice
facts-choose = Diga si esto es correcto
facts-say-what = Díganos qué es lo correcto
facts-long = Es más de lo que cabe aquí. Acórtelo, por favor; no se pierde nada.
facts-changed = Le enviamos otros hechos mientras escribía. Ahora aparecen aquí, y lo que escribió sigue aquí.
facts-closed = Esto se queda como está ahora. Si hay algo que le inquieta, hable con { $contact }.
facts-you-right = Usted dijo: es correcto.
facts-you-wrong = Usted dijo: no es correcto.

follow-facts = Los hechos en los que nos basamos
follow-facts-waits = Falta su respuesta
home-need-facts = Decir si son correctos los hechos en los que nos basamos: { $fund }

history-facts-asked = Le enviamos los hechos en los que se basaría nuestra decisión
history-facts-right = Usted dijo que son correctos
history-facts-corrected = Usted dijo qué no es correcto

notice-facts-asked = Enviado. Todas las personas del grupo reciben un correo.
notice-facts-right = Gracias. Queda anotado que los hechos son correctos.
notice-facts-corrected = Gracias. Lo que dijo aparece junto a los hechos, para quien decide.

letter-facts-asked-subject = { $group }: ¿son correctos estos hechos?
letter-facts-asked-hello = Hola, { $name }:
letter-facts-asked-who = Antes de que se decida sobre su solicitud a { $fund }, { $asker } quiere que vea en qué se basaría la decisión:
letter-facts-asked-by = Diga aquí, a más tardar el { $date }, si son correctos. Hasta entonces, la decisión le espera:
letter-facts-asked-late = Nada de lo que diga le perjudica. Si no dice nada, seguimos adelante y los hechos se quedan como están. A { $contact } le alegrará hablarlo.

notice-panel-told = Todas las personas del panel reciben un correo.
notice-window-set = Guardado. Los correos salen solo en ese horario.
notice-window-removed = Guardado. Los correos salen cuando se comunican las decisiones, a una hora que respete el descanso.
notice-call-said = Anotado.

notice-draw-published = Publicado. El sorteo puede hacerse dentro de un día.
notice-drawn = Sorteo hecho. Todo el mundo puede ver qué salió.

draw-title = Un sorteo público
draw-lead = Cuando varias solicitudes están igualadas y el dinero alcanza solo para algunas, un sorteo puede resolverlo. Usted puede volver a calcularlo.
draw-none = En esta convocatoria no hay sorteo.
draw-drawn = Sorteado el { $date }
draw-to-come = Publicado el { $date }, aún sin sortear
draw-hash = El hash de la semilla, publicado el { $date }
draw-seed = La semilla, publicada con el sorteo
draw-again = Volver a calcularlo
draw-link = Sorteos públicos

# Followed by who has the power above the amount.
decide-up-to = Hasta { $amount } por solicitud. Por encima de esa cantidad, el poder de decidir lo tiene:
draw-promised = Lo que se mezcla, dicho junto con el hash
draw-witness = Lo que nadie podía saber cuando se publicó el hash
draw-way-mixed = El hash SHA-256 de la semilla es el hash que se publicó antes del sorteo. Para cada solicitud, calcule el hash SHA-256 de este texto: la semilla, dos puntos, lo que nadie podía saber cuando se publicó el hash, dos puntos y la referencia de la solicitud. El menor va primero.
letter-draw-subject = { $fund }: un sorteo público
letter-draw-published = Su solicitud { $reference } está igualada con otras, y el dinero no alcanza para todas. Para que nadie elija entre ustedes, el { $date } o poco después se sortea en público quién va primero.
letter-draw-how = Aquí está cómo se sortea y qué se mezcla. Pueden volver a calcularlo:
letter-draw-not-yet = El sorteo por sí solo no decide nada: quien decide lo tiene delante, y les escribimos en cualquier caso. A { $contact } le alegrará hablarlo.
letter-draw-drawn = Se ha hecho el sorteo en el que su solicitud { $reference } estaba igualada con otras. Aquí está el orden en que salieron:
