# Applying: starting, the list of questions, one question a page, two texts for one answer.

state-draft = Borrador
state-submitted = Enviada
state-under-review = En lectura
state-waiting = Aún sin decidir
state-decided = Decidida
state-withdrawn = Retirada

contact-says = Se ocupa de este fondo y conversará con usted con mucho gusto.
contact-days = Días de trabajo: { $days }.

start-title = Empiece su solicitud
start-has-draft = Ya tiene una empezada. Puede seguir con ella.
start-open-draft = Abrir su borrador
start-draft-since = empezado el { $when }
start-sent = { $organisation } envió una solicitud el { $when }.
start-see-sent = Ver en qué punto está
start-or-new = O empiece una nueva
start-how-long = Es probable que le lleve { $time }. Puede parar en cualquier momento y volver después.
start-closes = El fondo cierra el { $when }.
start-as = Presenta la solicitud en nombre de { $organisation }.
start-another-group = Otro grupo
start-another-group-link = Presentarla en nombre de otro grupo
start-which-group = ¿Para qué grupo es?
start-choose-group = Elija en nombre de qué grupo presenta la solicitud
start-too-many = Ha empezado { $most } solicitudes en un día, y una misma persona no empieza más. Empiece la siguiente mañana, o hable con nosotros si lo necesita antes.
start-new = Empezar una solicitud nueva
start-continue = Continuar
start-draft-is-yours = El borrador es solo suyo: nadie del ayuntamiento lo ve hasta que lo envíe.
strand-title = ¿Para qué parte del fondo es?
strand-hint = Cada parte tiene sus propios límites y algunas preguntas propias. Puede cambiarla hasta que envíe la solicitud.
strand-kept = Si elige otra parte, cambian algunas preguntas. Lo que escribió en las otras se guarda, y vuelve a aparecer si cambia de nuevo.
strand-save = Guardar y continuar
strand-name = Parte del fondo
strand-is = Es para { $strand }.
strand-change = la parte del fondo para la que es
start-choose-strand = Elija para qué parte del fondo es
start-not-open = En este momento este fondo no recibe solicitudes.
start-see-why = Ver cuándo abre y con quién hablar

not-open-not-yet = Todavía no ha abierto
not-open-closed = Esta convocatoria ha cerrado
not-open-opens = Abre el { $when }.
not-open-read = Todas las preguntas están ya en la página del fondo. Puede leerlas y pensarlas con calma.
not-open-closed-at = Cerró el { $when }.
not-open-talk = Si algo le impidió presentar la solicitud a tiempo, cuénteselo a { $contact }. Nos ayuda a hacerlo mejor, y quizá haya otra manera.
not-open-draft = Leer el borrador de { $organisation }
not-open-others = Ver los fondos abiertos

tasks-title = Su solicitud a { $fund }
tasks-back = Sus solicitudes
tasks-draft = Esto es un borrador.
tasks-draft-private = Solo su grupo puede verlo. El ayuntamiento no ve nada hasta que lo envíe.
tasks-closes = El fondo cierra el { $when }.
tasks-rolling = No hay fecha de cierre. Envíe la solicitud cuando quiera.
tasks-grace = El fondo ha cerrado. Usted empezó a tiempo, así que todavía puede terminar y enviar esta solicitud hasta el { $when }.
tasks-talking = El fondo ha cerrado. Usted pidió hablar a tiempo, así que todavía podrá terminar y enviar esta solicitud después de hablar con { $contact }.
tasks-closed = Esta convocatoria ha cerrado y este borrador no se envió.
tasks-closed-at = Cerró el { $when }.
tasks-closed-kept = Todo lo que escribió está guardado; puede leerlo y copiarlo. Hable con { $contact } sobre lo que es posible ahora.
tasks-done = Preguntas respondidas: { $done } de { $of }.
tasks-left = Es probable que lo que falta le lleve { $time }.
tasks-check = Revisar sus respuestas
tasks-members = Quién puede trabajar en esto
tasks-reference = Referencia: { $reference }

answer-status-not-started = Sin empezar
answer-status-in-progress = En curso
answer-status-done = Lista
answer-status-talk = Pidió hablar
answer-status-look = Conviene revisarla

question-optional = Solo si quiere
question-up-to = Hasta { $words } palabras.
question-back = Volver a su lista
question-number = pregunta { $number } de { $of }
question-ways = Maneras de responder
question-write = Escribir
question-record = Grabar
question-send = Enviar algo que ya tiene
question-talk = Hablar con alguien
question-amounts = Puede pedir entre { $min } y { $max }.
question-amounts-up-to = Puede pedir hasta { $max }.
answer-budget = Lo que va a costar
question-suggested = También puede pensar en: { $lines }.
question-more-lines = Guardar y añadir más líneas
question-choose-most = Puede elegir hasta { $most }.
question-saved = Guardado { $at }
question-saved-by = { $by } lo guardó { $at }
question-sensitive = Puede dejarla sin responder, o contarlo de otra manera. Nadie tiene que describir el daño ni demostrarlo. Solo leen la respuesta quienes se nombran aquí, y lo que escribe no se queda en este dispositivo.
question-here-too = { $by } también estuvo aquí { $at }.
question-save-continue = Guardar y continuar
question-save-later = Guardar y volver más tarde
question-skip = Prefiero no responder esta pregunta
question-skip-required = Prefiero no responder esta pregunta ahora
question-kept-anyway = Se guardó tal como lo escribió.
question-go-on = Seguir y corregirlo más tarde
question-read-only = Esta respuesta se puede leer y copiar. Para cambiar algo, hable con { $contact }.
question-no-answer = Aquí no se escribió nada.

answer-seen = { $who }: nadie más puede ver su respuesta.
answer-seen-everyone = Si recibe financiación, todo el mundo podrá ver su respuesta.
answer-seen-council = el personal que trabaja en este fondo
answer-seen-panel = el panel
answer-seen-decision-maker = la persona que decide
answer-seen-equity-team = quienes cuentan las respuestas sobre igualdad, aparte de su solicitud
answer-seen-safeguarding-lead = la persona responsable de protección
answer-seen-payments = quienes hacen los pagos
list-comma = { ", " }
list-and = { $before } y { $last }
at-time = a las { $time }
at-day = el { $day } a las { $time }

answer-yes = Sí
answer-no = No
answer-too-long = { $over ->
    [1] Es una palabra más
   *[other] Son { $over } palabras más
} de las { $max } que podemos recibir. Todo queda guardado; acorte el texto antes de enviarlo, por favor.
answer-too-short = Con { $min } palabras o más nos hacemos una idea mejor; por ahora hay { $count }.
answer-amount-limits = En este fondo, la cantidad va de { $min } a { $max }
answer-money-empty = Escriba una cantidad en libras, como £1,250
answer-money-letters = Escriba la cantidad en números, como £1,250 o 1250.50
answer-money-commas = Revise las comas: escriba £1,250 o 1250, y un punto antes de los peniques, como £12.50
answer-money-pence = Escriba los peniques con dos cifras, como £12.50
answer-money-minus = Escriba una cantidad de £0 o más, sin el signo menos
answer-money-digits = Es más de £999,999,999. Mire si sobra alguna cifra
answer-line-what = Línea { $line }: escriba para qué es
answer-too-many-lines = Podemos recibir { $max } líneas. Todas quedan guardadas; junte algunas antes de enviar, por favor.
answer-total-limits = El total es { $total }. Aquí podemos dar entre { $min } y { $max }. Todo queda guardado; cambie algunas líneas antes de enviar, por favor.
answer-total-up-to = El total es { $total }, y aquí podemos dar hasta { $max }. Todo queda guardado; cambie algunas líneas antes de enviar, por favor.
answer-date-missing = Escriba el día, el mes y el año
answer-date-day = Escriba el día con un número del 1 al 31
answer-date-month = Escriba el mes con un número del 1 al 12, o su nombre
answer-date-year = Escriba el año con cuatro cifras, como 2027
answer-date-not-there = Ese mes solo tiene { $days } días. Revise el día y el mes
answer-too-many-choices = Elija { $max } como máximo. Lo que eligió queda guardado hasta que lo cambie.

application-not-a-draft = Esta solicitud ya se envió, así que sus respuestas se quedan como están.
application-round-closed = Esta convocatoria ha cerrado. Lo que escribió antes está guardado. { $contact } puede decirle qué es posible ahora.
application-round-not-open = Esta convocatoria aún no ha abierto. { $contact } puede contarle más.
application-see = Ver su solicitud

save-sent = Alguien de su grupo envió esta solicitud, así que este texto no se añadió. Cópielo si quiere conservarlo.
save-closed = La convocatoria ha cerrado, así que esto no se pudo añadir. Copie lo que escribió y hable con { $contact }.

both-title = Dos personas escribieron aquí al mismo tiempo
both-lead = Se guardaron los dos textos. Elija uno o júntelos.
both-you = Lo que usted escribió { $at }
both-they = Lo que { $by } escribió { $at }
both-use-mine = Usar lo que escribí yo
both-use-theirs = Usar lo que escribió { $by }
both-together = Juntar los dos textos
both-together-label = Los dos textos están en este recuadro. Cámbielo como quiera.
both-use-together = Usar lo que hay en el recuadro
both-kept = Los textos que no use quedan en “Versiones anteriores”.
both-changed-again = La respuesta volvió a cambiar mientras usted leía. Los dos textos siguen ahí: mírelos otra vez.

earlier-title = Versiones anteriores
earlier-lead = Lo que había aquí antes, empezando por lo más reciente.
earlier-none = No hay nada guardado de antes.

too-late-closed = La convocatoria cerró mientras usted escribía
too-late-closed-why = Lo que guardó antes se conserva. Lo último que escribió está abajo y no se pudo añadir. { $contact } puede decirle qué es posible ahora.
too-late-sent = Su solicitud se envió mientras usted escribía
too-late-sent-why = Alguien de su grupo la envió, así que lo último que escribió no se añadió. Puede recuperar la solicitud hasta que empiece la lectura, y añadirlo.
too-late-words = Lo que escribió
too-late-copy = Cópielo si quiere conservarlo.

notice-application-started = Su borrador está listo. Responda en el orden que quiera y de la manera que le venga bien.
notice-answer-saved = Guardado.
notice-answer-merged = Guardado. Otra persona de su grupo también escribió aquí: el texto incluye lo que escribió cada persona.
notice-answer-chosen = Guardado. El otro texto queda en “Versiones anteriores”.
notice-strand-chosen = Guardado. Las preguntas de abajo son las de esta parte.
