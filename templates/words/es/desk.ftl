# The desk: what it says when something is done, and its letters to groups.

notice-letter-put-away = Archivado. Ya no está en el espacio de trabajo de nadie.
notice-review-started = La lectura ha empezado, y se ha avisado al grupo.

letter-review-started-subject = Estamos leyendo la solicitud de { $group }
letter-review-started-hello = Hola, { $name }:
letter-review-started-now = Hemos empezado a leer su solicitud a { $fund }. Desde ahora se queda como la envió. Si algo cambia, díganoslo y lo escribimos al lado.
letter-review-started-when = Tendrá noticias nuestras a más tardar el { $date }. Hasta entonces no tiene que hacer nada; si tenemos una pregunta, recibirá un correo.
letter-review-started-talk = { $contact } responde por ella: { $email }. Aquí puede ver en qué punto está:
