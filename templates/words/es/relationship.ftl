# What is known about a group, and how: its own pages, the letter, and what both sides' forms say.

evidence-kind-visit = Una visita
evidence-kind-conversation = Una conversación
evidence-kind-community-voice = La voz de la comunidad
evidence-kind-partner = Lo que cuenta una organización aliada
evidence-kind-history = Trayectoria con el ayuntamiento
evidence-kind-trust = Confianza, y para qué

evidence-title = Lo que sabemos de su grupo, y cómo
evidence-back = Su solicitud
evidence-lead = Quienes leen y deciden ven lo que sabemos de su grupo por visitas, conversaciones y gente del barrio. Su grupo lo ve todo en cuanto se escribe. Si algo está mal o falta, dígalo: sus palabras aparecen junto a las nuestras.
evidence-none = Aquí todavía no hay nada escrito. Si { $contact } escribe algo, recibirá un correo.
evidence-speaks-to = tiene que ver con
evidence-by = lo escribió { $name }
evidence-by-group = del propio grupo, { $name }
evidence-taken-back = { $name } retiró una nota el { $date }.
evidence-answer-this = Responder a esto
evidence-take-back = Retirar esto

evidence-own-title = Cuéntenos algo desde su grupo
evidence-own-lead = ¿Qué debería saber alguien que no conoce a su grupo? Nadie tiene que volver a contar cosas duras para que le crean.
evidence-own-what = ¿Qué le gustaría que supiéramos?
evidence-own-what-hint = Con sus propias palabras. Aparece enseguida junto a su solicitud.
evidence-own-voice = ¿De quién son estas palabras? (opcional)
evidence-own-voice-hint = Por ejemplo: la gente que vive en el número 12, o la escuela
evidence-own-kind = ¿De qué trata?
evidence-own-save = Añadir

evidence-note-title = Su respuesta
evidence-reply = ¿Qué dice usted de esto?
evidence-reply-hint = Aparece junto a la nota, para todas las personas que la lean
evidence-reply-send = Enviar su respuesta
evidence-closed = Esto se queda como está ahora. Si hay algo que le inquieta, hable con { $contact }.
evidence-decided = Su solicitud ya está decidida, así que esto se queda como estaba. Si hay algo que le inquieta, hable con { $contact }.
evidence-application-withdrawn = Ha retirado esta solicitud, así que ahora no se le añade nada. De todos modos, a { $contact } le alegrará saber de usted.

evidence-kind-empty = Elija qué es
evidence-what-empty = Escriba lo que se debe saber
evidence-what-long = Es más de lo que cabe aquí. Acórtelo a unas 600 palabras, por favor; no se pierde nada.
evidence-source-long = Dígalo en una o dos frases, por favor
evidence-voice-empty = Diga de quién es la voz
evidence-how-empty = Diga cómo lo sabemos
evidence-date-ahead = Ese día aún no ha llegado. Escriba el día en que lo supo
evidence-reply-empty = Escriba su respuesta
evidence-not-yours = Solo quien escribió una nota puede retirarla.
evidence-withdrawn-already = Esta nota ya se había retirado.

notice-evidence-added = Guardado. El grupo ya puede verlo, y se le ha enviado un correo.
notice-evidence-own-added = Añadido. Ya aparece junto a su solicitud.
notice-evidence-answered = Su respuesta ya aparece junto a la nota.
notice-evidence-withdrawn = Retirada. Queda en el historial.

letter-evidence-added-subject = Hemos escrito algo que sabemos de { $group }
letter-evidence-added-who = { $writer } escribió esto junto a su solicitud a { $fund }, para las personas que la leen y deciden:
letter-evidence-added-answer = Lo ve antes de que nadie decida. Si algo está mal o falta, dígalo aquí, y su respuesta aparece al lado:
letter-evidence-added-talk = Si prefiere hablarlo, { $contact } lo hará con mucho gusto. Si le parece bien, no tiene que hacer nada.
letter-evidence-hello = Hola, { $name }:
