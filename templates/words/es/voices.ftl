# The conversation before reading, held to; and what a group tells by voice, in its own language, or on the phone.

voices-offer-lead = A { $contact } le gustaría escuchar a su grupo. Lleva unos { $minutes } minutos.
voices-offer-waits = { $contact } ofrece a todos los grupos la misma conversación.
voices-offer-until = Si no tenemos noticias de su grupo, antes del { $day } no se pide a nadie que lea lo que envió.
voices-offer-heard-first = No se pide a nadie que lea lo que envió hasta que hayamos conversado.
voices-offer-talked = Ya conversamos. Gracias por su tiempo.
voices-offer-not-waited = Antes de conversar, hubo que leer lo que envió. Este es el motivo:

letter-voices-offered = A { $contact } le gustaría escuchar a su grupo sobre su solicitud a { $fund }. A todos los grupos se les ofrece la misma conversación, de unos { $minutes } minutos:
letter-voices-until = Si no tenemos noticias de su grupo, antes del { $day } no se pide a nadie que lea lo que envió.
letter-voices-not-waited-subject = Antes de conversar, se lee lo que envió { $group }
letter-voices-not-waited = Habíamos prometido escuchar a su grupo antes de que nadie leyera su solicitud a { $fund }. Desde hoy se lee y se valora antes de eso. Este es el motivo:
letter-voices-not-waited-talk = La conversación sigue siendo suya. A { $contact } le gustaría escuchar a su grupo, y lo que diga cuenta.

notice-recording-told = Gracias. Aparece junto a lo que se sabe de su grupo.
notice-talk-had = Anotado. Ya nada impide que se lea la solicitud del grupo.

history-conversation-had = Hemos conversado
history-reading-before-the-conversation = La lectura de su solicitud empezó antes de haber conversado

voices-own-record = Cuéntelo en una grabación, con la voz o en video, en cualquier idioma.
voices-record = Contarlo en una grabación
voices-record-next = Para una grabación puede dejar vacío el cuadro de texto. La graba en la página siguiente, o elige una que ya tiene.
voices-record-why = Su voz se escucha tal como es, junto a todo lo demás que se sabe de su grupo.
voices-record-hint = En cualquier idioma: su voz, o la de alguien que confía en su grupo y que dijo que sí.
voices-record-seen-by = Puede escucharla cualquier persona que lea su solicitud.
voices-note-title = Qué debería saber alguien que no conoce a su grupo
voices-reply-title = Su respuesta a la nota
voices-in-a-recording = En una grabación
voices-language = ¿En qué idioma está?
voices-language-hint = Si no está en inglés, encargamos la traducción. Usted la ve.
voices-to-recording = La grabación de esto
voices-to-reply-recording = La grabación de su respuesta
voices-to-translations = Lo que dice en inglés
voices-missing-recording = La grabación todavía no ha llegado.
voices-text-confirmed = tal como se dice en la grabación
voices-text-waits = puesto por escrito a partir de la grabación, para que el grupo lo confirme
voices-in-english = en inglés, traducido por { $by }
voices-english-not-right = El grupo dice sobre la traducción:
voices-told-in = Contado en { $language }. Todavía no está traducido.
voices-by-phone = lo contó el grupo por teléfono, lo puso por escrito { $name }
voices-by-visit = lo contó el grupo en una visita, lo puso por escrito { $name }
letter-voices-for-you = Su grupo nos contó esto, y lo pusimos por escrito en su lugar. Si no es como lo contó, corríjalo aquí.

voices-record-one = Hasta { $minutes ->
    [one] un minuto
   *[other] { $minutes } minutos
} y { $mb } MB. Una grabación nueva ocupa el lugar de la anterior.
voices-stays = Su solicitud se está leyendo con esta grabación, así que se queda como se escuchó. Siempre puede contarnos más, y { $contact } ayuda con todo lo demás.
voices-taken-back = El grupo retiró una nota suya el { $date }.

voices-wrong-name = Aquí se escribió algo con el nombre equivocado, y se quitó el { $date }.
letter-voices-wrong-name-subject = Se escribió algo por error a nombre de { $group }, y ya no está
letter-voices-wrong-name = El { $date } escribimos algo junto a su solicitud a { $fund }, como si su grupo nos lo hubiera contado. Es de otra persona o grupo. Lo pusimos con el nombre equivocado, y lo sentimos.
letter-voices-wrong-name-gone = Ya se quitó. Nadie de quienes leen su solicitud o deciden sobre ella lo ve, y nada se basa en ello. Si guardó una copia, bórrela, por favor. Lo que se sabe de su grupo está aquí:
letter-voices-wrong-name-talk = No tiene que hacer nada. Si quiere hablarlo, { $contact } lo hará con mucho gusto.
letter-voices-elsewhere-subject = Algo que { $group } nos contó estaba a nombre de otro grupo, y se quitó de allí
letter-voices-elsewhere = El { $date } anotamos algo que su grupo nos había contado sobre su solicitud a { $fund }, y lo pusimos a nombre de otro grupo. Es de su grupo, y lo sentimos.
letter-voices-elsewhere-gone = Ya se quitó de allí. Nadie lo lee ya con ese nombre, y nada se basa en ello. Hasta entonces podían leerlo ese grupo y quienes leen su solicitud. De quién era ese nombre queda entre ese grupo y nosotros. Lo que se sabe de su grupo está aquí. Si falta algo que nos contó, díganoslo:
notice-evidence-misplaced = Se quitó. El grupo recibe una carta que lo dice, sin las palabras. Escríbalo con el nombre del grupo que lo contó.
history-evidence-misplaced = Se quitó algo que se había escrito por error a su nombre
history-note-stood-elsewhere = Algo que nos contó estaba a nombre de otro grupo, y se quitó de allí
# What a group with no account said by phone to the offered conversation.
notice-question-placed = Guardado.
notice-talk-booked-for = Anotado: el grupo habla con nosotros a esa hora. Su solicitud se lee después.
notice-talk-declined-for = Anotado: el grupo no necesita la conversación. Su solicitud ya se puede leer.
history-question-placed = Dijimos de qué parte de su solicitud trata una pregunta
history-conversation-booked-by-phone = Se reservó la conversación por teléfono
history-conversation-declined-by-phone = Se dijo por teléfono que la conversación no hace falta
phone-offer-said = { $who } nos lo dijo por teléfono o por escrito el { $day }. { $officer } lo anotó. Si no es así, dígalo aquí.
phone-offer-when = Hablamos el { $when }.
