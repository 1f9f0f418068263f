together-title = Llamadas y correos
together-calls-title = Llamadas y respuestas
together-lead = Todo lo que ha habido entre su grupo y el ayuntamiento sobre esta solicitud: nuestros correos, lo que ustedes escribieron y las llamadas.
together-calls-lead = Las llamadas entre su grupo y el ayuntamiento, y lo que se escribió fuera de este servicio.
together-rules = Solo pueden ver esto su grupo y el personal del ayuntamiento. No se usa para decidir nada. Si algo no es así, corríjalo: sus palabras aparecen junto a las nuestras.
together-none = Todavía no hay nada. Cuando su grupo llame o escriba, { $contact } lo anotará aquí, para que las dos partes sepamos qué se dijo.
together-calls-none = Todavía no hay nada.
together-follow-link = Llamadas y correos entre su grupo y el ayuntamiento
together-they-rang = Su grupo nos llamó
together-we-rang = Llamamos a su grupo
together-they-wrote = Su grupo nos escribió
together-we-wrote = Escribimos a su grupo
together-our-letter = Nuestro correo
together-one-of-group = alguien de su grupo
together-minutes =
    { $minutes ->
        [one] un minuto
       *[other] { $minutes } minutos
    }
together-to = para { $names }
together-by = Lo anotó { $name }, { $funder }
together-on-its-way = en camino
together-not-delivered = no se pudo entregar
together-on-portal = solo aquí, como usted eligió
together-to-tell = lo decimos de palabra o lo enviamos por correo postal
together-corrected-by-group = Corregido por el grupo:
together-corrected-by-council = Corregido por el ayuntamiento:
together-correct = Hay algo que no es así
together-correct-how = ¿Cómo fue?
together-correct-save = Corregirlo
together-correction-empty = Escriba cómo fue
together-council-sees = El ayuntamiento puede ver esto.
notice-call-logged = La llamada está anotada. El grupo puede verla.
notice-letter-kept = Queda guardado aquí. El grupo puede verlo.
notice-log-corrected = Está corregido. Las dos partes pueden verlo.
history-call-logged = Se anotó una llamada
history-letter-kept = Se guardó aquí algo que se había escrito
history-log-put-right = Se corrigió el registro de llamadas y correos
organisation-history-call-logged = Se anotó una llamada
organisation-history-letter-kept = Se guardó algo que se había escrito
organisation-history-log-put-right = Se corrigió el registro de llamadas
# A named contact hands over.
letter-together-handed-subject = Ahora { $contact } acompaña a { $group }
letter-together-hello = Hola, { $name }:
letter-together-handed-who = Hasta ahora, su persona de contacto en el ayuntamiento para { $fund } era { $before }. A partir de ahora es { $contact }.
letter-together-handed-note = { $before }, o alguien del mismo equipo, le escribió esto:
letter-together-handed-same = No cambia nada más: lo que usted envió y dijo se queda como está, y no tiene que decir nada dos veces. Puede contactar con { $contact } en { $email }.
letter-together-handed-phone = El número es el { $phone }.
notice-contact-handed-over = Ya pasó el relevo. Se avisa a todas las personas implicadas.
history-contact-handed-over = Ahora se ocupa otra persona del ayuntamiento
# Somebody of the council is away.
letter-together-away = { $contact } estará fuera hasta el { $until }. Mientras tanto, { $cover } se ocupa de esto. Puede escribir a { $cover } a { $email }.
letter-together-away-nobody = { $contact } estará fuera hasta el { $until }. Si no puede esperar, responda al ayuntamiento, y le ayudará otra persona.
notice-away-said = Guardado. Se avisa a quien se queda a cargo.
notice-away-ended = Terminado. Se avisa a quien se quedó a cargo.
