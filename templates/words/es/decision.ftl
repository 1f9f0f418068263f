# What a group reads about the decision on its application, on its page and in its letter.

outcome-title = Nuestra decisión: { $fund }
outcome-back = Su solicitud
outcome-caption = { $fund } · { $reference }
outcome-funded = Se financia
outcome-in-part = Se financia en parte
outcome-once-checked = Se financia cuando hayamos comprobado algo en conjunto
outcome-not-this-time = No se financia esta vez
outcome-not-decided-yet = Aún sin decidir

outcome-says-funded = Sí: { $organisation } recibe { $amount }.
outcome-says-in-part = Sí, en parte: { $organisation } recibe { $amount }.
outcome-says-once-checked = Sí, cuando hayamos comprobado algo en conjunto: entonces { $organisation } recibe { $amount }.
outcome-says-not-this-time = Esta vez no financiamos a { $organisation }. Sabemos el esfuerzo que supuso presentar la solicitud, y le debemos nuestros motivos.
outcome-says-not-decided-yet = Todavía no hemos decidido sobre la solicitud de { $organisation }.
outcome-asked = Pidió { $asked }.
outcome-wait-until = Tendrá noticias nuestras a más tardar el { $date }.

outcome-reasons = Nuestros motivos
outcome-strong = Los puntos fuertes
outcome-to-check = Lo que comprobamos en conjunto
outcome-not-acting = Lo que sabemos que esto puede suponer, y quién lo asume
outcome-departure = Por qué esto es distinto de lo que recomendó el panel
outcome-check-who = { $person } lo hace con usted, a más tardar el { $date }.
outcome-again = Estamos volviendo a mirar nuestra decisión
outcome-again-says = Lo que le dijimos antes ya no está en vigor, y decidimos de nuevo. Abajo puede leerlo, y también el porqué.
outcome-earlier = Lo que le dijimos el { $date }
outcome-ended = Por qué la abrimos de nuevo el { $date }
outcome-checked = Hemos comprobado en conjunto lo que estaba pendiente. El dinero es de su grupo.
outcome-next = Qué pasa ahora
outcome-next-funded = Escribimos un acuerdo en palabras sencillas para que lo firmemos las dos partes, y después pagamos. Hasta que llegue, no tiene que hacer nada.
outcome-next-in-part = Escribimos un acuerdo en palabras sencillas para que lo firmemos las dos partes, y después pagamos. Si la cantidad cambia lo que su grupo puede hacer, dígaselo a { $person }: el plan puede cambiar también.
outcome-next-once-checked = { $person } se pondrá en contacto con usted para hacerlo en conjunto. Una vez hecho, escribimos un acuerdo para que lo firmemos las dos partes, y después pagamos.
outcome-next-not-this-time = Puede hablar con { $person } sobre esta decisión, preguntar qué ayudaría en otra ocasión o decirnos que nos hemos equivocado en algo. Nos alegrará recibir otra solicitud suya.
outcome-next-not-decided-yet = No tiene que hacer nada. Si mientras tanto algo ha cambiado para su grupo, dígaselo a { $person }.
outcome-next-checked = Escribimos un acuerdo en palabras sencillas para que lo firmemos las dos partes, y después pagamos. Hasta que llegue, no tiene que hacer nada.
outcome-grant = Ir a su subvención
outcome-talk = La persona con la que puede hablar de esta decisión.
outcome-on = Se le envió el { $date }.

state-decided-checked = Se financia, y ya se comprobó en conjunto

decision-letter-subject = { $fund }: nuestra decisión sobre { $reference }
decision-letter-subject-wait = { $fund }: aún sin decidir ({ $reference })
decision-letter-dear = Hola, { $name }:
decision-letter-talk = Para hablar de cualquiera de estas cosas, escriba a { $person }: { $email }
decision-letter-talk-phone = Para hablar de cualquiera de estas cosas, escriba a { $person } ({ $email }) o llame al { $phone }.
decision-letter-kept = Este correo queda guardado con su solicitud:

decision-reopened-subject = { $fund }: volvemos a mirar nuestra decisión ({ $reference })
decision-reopened-told = El { $date } le escribimos con nuestra decisión sobre la solicitud de { $organisation } a { $fund }:
decision-reopened-says = Hemos abierto de nuevo esa decisión. Este es el porqué:
decision-reopened-not-held = Comprobamos en conjunto lo que estaba pendiente, y no es como tenía que ser. Esto es lo que encontramos:
decision-reopened-money = No se ha firmado nada, así que el dinero del que le hablamos todavía no es de su grupo. Por favor, no lo gaste. Queda reservado para su solicitud hasta que hayamos decidido.
decision-reopened-next = Decidimos de nuevo, y tendrá noticias nuestras a más tardar el { $date }. No tiene que hacer nada. Si hay algo que debamos saber, díganoslo antes.
decision-reopened-kept = Lo que le dijimos antes, y este correo, quedan guardados con su solicitud:

decision-checked-says = Hemos comprobado en conjunto lo que estaba pendiente, y todo está como tiene que estar: { $organisation } recibe { $amount }.

# What staff read at the top of a page after a change.
notice-panel-made = La reunión está prevista, y se ha escrito a todas las personas que participan.
notice-panel-changed = La reunión está guardada, y se está avisando a todas las personas a quienes afecta.
notice-panel-off = La reunión se canceló, y se está avisando a todas las personas que iban a participar.
notice-declared-all = Gracias. Queda guardado lo que dijo de estos grupos.
notice-recommended = La recomendación está guardada.
notice-decided = La decisión está guardada. Todavía no ha salido nada.
notice-released = Las decisiones se han comunicado, y los correos están en camino.
notice-released-already = No quedaba nada por comunicar. Nadie recibió dos correos.
notice-not-held = Guardado: no se confirmó. Se ha escrito al grupo, y quien decidió decide de nuevo.
notice-decision-reopened = La decisión está abierta de nuevo. Lo que decía queda en su registro.
notice-checked = Comprobado en conjunto: la subvención está hecha, y se ha escrito al grupo.

# What the group reads of it in what happened with its application.
history-decision-released = Le comunicamos nuestra decisión
history-not-decided-yet = Le dijimos que aún no está decidido
history-checked-together = Comprobamos en conjunto lo que estaba pendiente, y se confirmó
history-decision-reopened = Abrimos de nuevo nuestra decisión
history-question-withdrawn = Retiramos una pregunta
