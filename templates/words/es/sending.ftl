# Checking, sending, following, taking back and withdrawing an application.

check-title = Revise sus respuestas
check-sent-title = Lo que envió
check-first = Antes de enviar
check-draft = Esto es un borrador. Nadie del ayuntamiento lo ve hasta que lo envíe.
check-not-answered = Sin responder
check-draft-typed = Esto es un borrador. En el ayuntamiento solo usted lo ve hasta que { $organisation } diga que sí y usted lo envíe.
check-said-in-talk-theirs = Dicho en una conversación y confirmado por el grupo:
check-said-in-talk = Dicho en una conversación y confirmado por usted:
check-needs-answer = Esta necesita una respuesta antes de enviar.
check-two-texts = Dos personas de su grupo escribieron al mismo tiempo. Elija qué texto enviar, o júntelos.
check-talking = Ha pedido hablar de una pregunta. Puede enviar ahora o esperar: lo que escriba { $contact } pasa a formar parte de su solicitud cuando usted lo confirme, aunque ya la haya enviado.
check-send-heading = Enviar la solicitud
check-send-what = Cuando la envíe, podrán verla { $contact } y quienes leen para la decisión. Recibirá un correo con una copia. Puede recuperarla para cambiar algo mientras la convocatoria esté abierta y nadie haya empezado a leerla.
check-send = Enviar su solicitud
check-not-yet = Podrá enviarla cuando todo lo que aparece arriba tenga lo que necesita. Todo lo que ha dicho está guardado.
send-not-ready = { $count ->
    [1] Una respuesta necesita algo primero.
   *[other] { $count } respuestas necesitan algo primero.
} Todo lo que ha dicho está guardado.

said-yes = Sí
said-no = No

sent-title = Su solicitud está enviada
sent-reference = Su referencia es { $reference }
sent-lead = { $organisation } presentó una solicitud a { $fund } el { $at }.
sent-letter = Todas las personas de su grupo reciben un correo con una copia de lo que envió.
sent-talks = { $contact } todavía va a conversar con usted sobre esto. Lo que se escriba se añade cuando usted lo confirme:
sent-next = Qué pasa ahora
contact-works = Días de trabajo: { $days }.
sent-contact = Se ocupa de este fondo y puede decirle cómo va. { $days }
sent-reopen = ¿Quiere cambiar algo? Puede recuperarla hasta que alguien empiece a leerla.
sent-copy = Descargar una copia
sent-follow = Ver en qué punto está su solicitud

next-read = La leemos: primero los puntos fuertes, y nadie con cercanía a su grupo la lee a solas para la decisión.
next-read-by = La leemos a más tardar el { $date }: primero los puntos fuertes, y nadie con cercanía a su grupo la lee para la decisión. Si algo no está claro, le preguntamos.
next-decided = Tendrá noticias nuestras a más tardar el { $date }, con los motivos, sea cual sea la decisión.
next-paid = Si es que sí, pagamos { $when }.

copy-sent = Enviada el { $at }
copy-sent-by = Enviada el { $at } por { $name }
copy-draft = Esto es un borrador. No se ha enviado.
copy-left-out = Lo que dijo aquí no está en esta carta, para que no quede en un buzón. Puede leerlo en el portal.

withdrawal-title = ¿Retirar su solicitud?
withdrawal-sent = Dejamos de leerla, y no se decide. Avisamos a { $contact }. Lo que envió se queda en la lista de su grupo, y puede presentar otra solicitud mientras haya una convocatoria abierta.
withdrawal-draft = Nadie del ayuntamiento lo ha visto. Se queda en la lista de su grupo, y puede empezar de nuevo mientras la convocatoria esté abierta.
withdrawal-talk = Si la razón es algo de nuestra manera de trabajar, a { $contact } le gustaría saberlo, y quizá pueda cambiarlo: { $phone }.
withdrawal-reason = ¿Quiere decirnos por qué?
withdrawal-reason-hint = No es obligatorio. Nos ayuda a ver qué deja fuera a los grupos.
withdrawal-yes = Retirarla
withdraw-decided = Esta solicitud ya está decidida, así que no se puede retirar aquí. Hable con { $contact } si no quiere seguir.
sure-no = No, volver
notice-withdrawn = Su solicitud está retirada.

reopening-title = ¿Recuperar su solicitud?
reopening-what = Vuelve a ser un borrador: { $contact } ya no la ve, y usted puede cambiar lo que quiera. Nadie ha empezado a leerla. Tiene que enviarla de nuevo para que cuente.
reopening-until = Envíela de nuevo a más tardar el { $at }.
reopening-yes = Recuperarla y cambiarla
reopen-withdrawn = Esta solicitud se retiró. Puede empezar otra mientras haya una convocatoria abierta.
reopen-being-read = Alguien ha empezado a leer esta solicitud, así que ahora no se puede cambiar. Si ha cambiado algo importante, dígaselo a { $contact }: puede preguntarle sobre ello donde lo vean quienes leen.
reopen-closed = La convocatoria ha cerrado, así que no podría enviarla de nuevo. Si ha cambiado algo importante, dígaselo a { $contact }.
notice-reopened = Vuelve a ser un borrador. Envíelo cuando quiera.

follow-title = Su solicitud a { $fund }
follow-where = En qué punto está
follow-submitted = Ya la tenemos, y todavía nadie ha empezado a leerla. Tendrá noticias nuestras a más tardar el { $date }.
follow-under-review = La están leyendo ahora. Tendrá noticias nuestras a más tardar el { $date }.
follow-waiting = Aún no está decidida. Necesitamos más tiempo, y es cosa nuestra, no suya. Tendrá noticias nuestras a más tardar el { $date }.
follow-decided = Ya está decidida, y tiene un correo con los motivos.
follow-withdrawn = La retiró el { $at }. No tiene que hacer nada más.
follow-sent-on = Enviada
follow-asked-for = Cantidad pedida
follow-reference = Referencia
follow-hear-by = Tendrá noticias a más tardar el
follow-see-answers = Ver lo que envió
follow-talks = Conversaciones
follow-who = Con quién hablar
follow-contact = Se ocupa de este fondo y sabe cómo va su solicitud. { $days }
follow-history = Lo que ha pasado
follow-by = ({ $name })
follow-by-council = (el ayuntamiento)
follow-change = Si algo cambia
follow-reopen = Recuperarla para cambiarla
follow-withdraw = Retirarla

history-other = Se hizo algo con ella
history-started = Empezada
history-strand-chosen = Eligió otra parte del fondo
history-sent = Enviada
history-reopened = Recuperada para cambiarla
history-withdrawn = Retirada
history-conversation-asked-for = Pidió hablar
history-conversation-cancelled = Canceló una conversación
history-conversation-covered = Otra persona del equipo se hizo cargo de una conversación
history-write-up-sent = Se le envió un resumen
history-write-up-confirmed = Confirmó un resumen
history-write-up-taken-back = Retiró su sí a un resumen
history-write-up-corrected = Corrigió un resumen
history-question-opened = Mostró una pregunta a la persona de contacto
history-question-closed = Dejó de mostrar una pregunta
history-review-started = Empezó la lectura
history-evidence-added = Se escribió algo que se sabe de su grupo
history-evidence-answered = Se respondió a lo que se sabe de su grupo
history-evidence-withdrawn = Se retiró algo que se sabe de su grupo
history-risk-named = Se escribió un riesgo
history-risk-changed = Se cambió un riesgo
history-risk-agreed = Dijo que sí a asumir un riesgo
history-risk-declined = Dijo que no a asumir un riesgo, así que lo asume el ayuntamiento
history-question-asked = Se le hizo una pregunta
history-question-answered = Respondió una pregunta
history-question-replied-to = Se contestó a su respuesta
history-file-added = Añadió un archivo
history-file-removed = Quitó un archivo

letter-sent-subject = Tenemos su solicitud: { $fund } ({ $reference })
letter-sent = { $organisation } ha enviado su solicitud a { $fund }. Su referencia es { $reference }. Con este correo va una copia de todo lo que dijo.
letter-sent-amount = Pidió { $amount }.
letter-sent-talks = Todavía vamos a conversar con usted sobre esto, y lo que se escriba se añade cuando usted lo confirme:
letter-sent-next = Qué pasa ahora:
letter-sent-read = La leemos, primero los puntos fuertes. Si algo no está claro, le preguntamos.
letter-sent-read-by = La leemos a más tardar el { $date }, primero los puntos fuertes. Si algo no está claro, le preguntamos.
letter-sent-decided = Tendrá noticias nuestras a más tardar el { $date }, con los motivos, sea cual sea la decisión.
letter-sent-paid = Si es que sí, pagamos { $when }.
letter-sent-contact = { $contact } puede decirle cómo va: { $days }, { $phone }.
letter-sent-contact-only = { $contact } puede decirle cómo va.
letter-sent-link = Vea en qué punto está, o recupérela para cambiar algo mientras nadie haya empezado a leerla:
letter-withdrawn-subject = Su solicitud está retirada: { $fund } ({ $reference })
letter-withdrawn-sent = { $organisation } ha retirado su solicitud a { $fund }. Hemos dejado de leerla. Puede presentar otra mientras haya una convocatoria abierta.
letter-withdrawn-draft = { $organisation } ha retirado su borrador para { $fund }. Nadie del ayuntamiento lo ha visto. Puede empezar de nuevo mientras la convocatoria esté abierta.
letter-withdrawn-contact = Si no era lo que quería, o si le gustaría hablarlo, llame a { $contact } al { $phone }.
letter-withdrawn-contact-only = Si no era lo que quería, o si le gustaría hablarlo, puede contar con { $contact }.

download-title = Descargar todo
download-lead = Todo lo que su grupo ha escrito aquí, para guardarlo, para seguir con ello en otro lugar o para mostrárselo a alguien. Es suyo, en cualquier momento y termine esto como termine.
download-html = Una página
download-html-for = Se abre en cualquier navegador y se imprime bien.
download-odt = Un documento de texto
download-odt-for = Se abre en LibreOffice, Word o Google Docs, para seguir escribiendo (ODT).
download-json = Datos
download-json-for = Para otro programa. Incluye quién escribió qué y cuándo, los textos anteriores, los archivos y las conversaciones (JSON).
download-files = En cada formato se nombran los archivos que usted envió. Puede descargarlos uno por uno desde su pregunta.
