# Answering by voice or film: recording on the page, sending a recording, its text version.

recording-title = Dígalo: { $question }
recording-before-heading = Antes de grabar
recording-before-children = Por favor, no diga nombres de niñas o niños, ni nada que muestre dónde se esconde alguien.
recording-before-duty = Si nos cuenta que alguien, menor o adulto, está sufriendo daño o está en peligro, tenemos que decírselo a nuestra persona responsable de protección, y puede llegar a los servicios sociales o a la policía. Si podemos, se lo decimos antes a usted.
recording-before-kept = Quienes leen su respuesta la oyen. Anotamos quién la ha escuchado, y cuándo.
recording-before-deleted = Borramos las grabaciones { $days ->
    [one] un día
   *[other] { $days } días
} después de comunicar nuestra decisión. La versión escrita, si la hay, se queda con su solicitud.
recording-limits = Hasta { $minutes ->
    [one] un minuto
   *[other] { $minutes } minutos
} y { $mb } MB, y hasta { $most ->
    [one] una grabación
   *[other] { $most } grabaciones
} por respuesta.

recording-here-heading = Grabar aquí
recording-record-sound = Grabar su voz
recording-record-film = Grabar un video
recording-allow = Su navegador pregunta si puede usar el micrófono o la cámara. Diga que sí, y empieza la grabación.
recording-pause = Pausar
recording-go-on = Seguir
recording-stop = Parar
recording-again = Grabar de nuevo
recording-send = Enviar la grabación
recording-time = { $time } de { $most }
recording-is-on = Grabando
recording-is-paused = En pausa
recording-is-ready = Escúchela. Cuando esté a su gusto, envíela.
recording-limit-reached = No puede durar más. Escúchela, y después envíela o grabe de nuevo.
recording-your = Su grabación, para escucharla
recording-preview = Lo que ve la cámara
recording-sending = Enviando: { $percent } de 100
recording-waiting = Ahora mismo no hay conexión. Su grabación está guardada en este dispositivo, y el envío sigue solo cuando vuelva la conexión.
recording-going-on = Seguimos enviando lo que grabó antes.
recording-putting-together = Ya llegó todo. Un momento.
recording-sent = Ya forma parte de su respuesta.
recording-stopped = No se pudo enviar. Sigue en este dispositivo: escúchela e inténtelo de nuevo.
recording-try-again = Intentar de nuevo
recording-signed-out = Se ha cerrado su sesión. Su grabación está guardada en este dispositivo.
recording-sign-in = Iniciar sesión de nuevo y volver después a esta página
recording-no-microphone = No pudimos usar el micrófono o la cámara. Mire en su navegador si esta página puede usarlos, o envíe una grabación hecha con su teléfono.
recording-no-recorder = Con este navegador no se puede grabar aquí. Puede hacer una grabación con su teléfono y enviarla más abajo.
recording-leave = Su grabación todavía no se ha enviado.

recording-send-heading = Enviar una grabación que ya tiene
recording-choose = Elija una grabación
recording-choose-hint = Sonido o video, hecho por ejemplo con su teléfono.
recording-add = Añadir a su respuesta
recording-full = { $most ->
    [one] Ya hay una grabación, que es lo que podemos recibir para una respuesta. Para enviar otra, quítela primero.
   *[other] Ya hay { $most } grabaciones, que son todas las que podemos recibir para una respuesta. Para enviar otra, quite una primero.
}

recording-there-heading = Lo que ha grabado
recording-none = Todavía nada.
recording-added-at = Añadida el { $at }
recording-remove = Quitar
recording-on-its-way-heading = En camino
recording-on-its-way = Ha llegado { $percent } de 100. Puede seguir desde donde estaba hasta el { $until }.
recording-on-its-way-how = Abra esta página en el dispositivo con el que grabó, y el envío sigue solo. O elija de nuevo la misma grabación más abajo.
recording-give-up = Dejar de enviarla
recording-late = El fondo ha cerrado. Usted empezó a tiempo, así que esto todavía puede llegar, y puede enviar su solicitud, hasta el { $until }.
recording-read-only = Esto se puede oír y leer. Para cambiar algo, hable con { $contact }.
recording-gone = Esta grabación se borró el { $at }, como habíamos dicho.

recording-text-heading = Lo que se dice en ella, por escrito
recording-text-label = Versión escrita, solo si la quiere
recording-text-hint = Ayuda a las personas que no pueden oír la grabación. No hace falta que sea palabra por palabra.
recording-amount = ¿Cuánto piden?
recording-amount-hint = Como lo dicen en la grabación. Aparece donde se comparan las cantidades.
recording-amount-noted = { $by } anotó esto de su grabación: piden { $amount }.
recording-text-save = Guardar el texto
recording-text-yours = Escrito por { $by }
recording-text-by = { $by } puso por escrito lo que se dice. ¿Está bien? Hasta que usted diga que sí, no cuenta como suyo.
recording-text-by-and = { $by } lo puso por escrito. Usted dijo que está bien.
recording-text-confirm = Sí, está bien
recording-text-differently = Si algo no está bien, cámbielo aquí y guárdelo.
recording-text-waits = Escrito por { $by }. Usted todavía no lo ha confirmado.
recording-text-waits-theirs = Escrito por { $by }. El grupo todavía no lo ha confirmado.
recording-text-see = Leerlo y decir si está bien
recording-text-version = Versión escrita
recording-listen = Escuchar la grabación
recording-see = Ver las grabaciones

recording-no-name = grabación
recording-not-offered = Esta es una pregunta que no se responde con una grabación.
recording-not-one = El archivo { $name } no es una grabación que podamos reproducir, así que no se añadió. Puede enviar sonido o video: MP3, M4A, WAV, OGG, MP4, MOV o WebM.
recording-too-large = La grabación { $name } ocupa { $size }. Podemos recibir hasta { $max } MB. Envíe una grabación más corta, o la misma en un tamaño más pequeño, o cuéntenoslo hablando.
recording-too-many = { $max ->
    [one] Podemos recibir una grabación por respuesta. Para enviar otra, quite primero la que hay.
   *[other] Podemos recibir hasta { $max } grabaciones por respuesta. Para enviar otra, quite una primero.
}
recording-is-deleted = Esta grabación se borró un tiempo después de la decisión, como se le había dicho a su grupo. Lo que se puso por escrito de ella está con la respuesta.
recording-text-too-long = Supera los { $max } caracteres que podemos guardar. Acórtelo, por favor.
recording-text-too-late = Esta solicitud está decidida o retirada, así que sus versiones escritas se quedan como están.
recording-text-moved-on = El texto ha cambiado desde que abrió la página. Vuelva y léalo como está ahora.
check-on-its-way = Todavía hay una grabación en camino. Si envía su solicitud ahora, no formará parte de ella: espere a que llegue.
upload-other-part = Esta parte no sigue a lo que ya llegó. Pregunte cuánto ha llegado y siga desde ahí.
upload-more-than-said = Es más de lo que se había anunciado, así que no se recibió.
upload-expired = Este envío empezó hace más de un día y ya se borró. Envíelo de nuevo, por favor.

notice-recording-added = Ya forma parte de su respuesta.
notice-recording-removed = La hemos quitado de su respuesta y la hemos borrado.
notice-recording-text-kept = El texto está guardado junto a la grabación.
notice-recording-text-confirmed = Gracias. El texto ya cuenta como suyo.
notice-recording-listened = Hemos anotado que la escuchó.
notice-recording-amount-kept = Guardado.
notice-recording-text-offered = Enviado al grupo. Contará como texto del grupo cuando este haya dicho que está bien.

history-recording-added = Respondió con una grabación
history-recording-listened-to = Se escuchó su grabación
history-recording-deleted = Se borró una grabación, como habíamos dicho
history-upload-expired = Una grabación que estaba en camino no llegó en un día
history-amount-noted = Anotamos cuánto piden, como lo dijeron en una grabación
history-text-version-written = Puso por escrito lo que se dice en una grabación
history-text-version-taken-away = Quitó una versión escrita
history-text-version-offered = Pusimos por escrito lo que se dice en una grabación, para que usted lo confirme
history-text-version-confirmed = Confirmó lo que pusimos por escrito

letter-recording-text-subject = Pusimos por escrito lo que dijo: { $fund }
letter-recording-text = { $officer } ha escuchado su grabación sobre “{ $question }” y ha puesto por escrito lo que se dice en ella, para quienes no pueden oírla:
letter-recording-text-next = Si está bien, dígalo, y cuenta como su versión escrita. Si algo no está bien, cámbielo. En los dos casos, su grabación sigue siendo su respuesta.
