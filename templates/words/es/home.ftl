# A person's own page: what is under way.

home-title = Sus solicitudes
home-first = Todavía no hay nada en marcha.
home-first-how = Busque un fondo y mire sus preguntas. Al empezar, nos cuenta una sola vez cómo es su grupo; sirve para todas las solicitudes.
home-first-added = ¿Alguien le añadió a un grupo? Entonces inicie sesión con la dirección que usó esa persona.
home-see-funds = Ver los fondos abiertos
home-tell-group = Contarnos cómo es su grupo
home-tell-another = Contarnos cómo es otro grupo
home-needs = Lo primero que necesita su atención
home-need-by = a más tardar el { $by }
home-need-draft = Terminar y enviar su borrador para { $fund } ({ $group })
home-groups = Sus grupos
home-all-groups = Todos
home-group = { $name }: perfil y personas
home-group-empty = No hay nada en marcha para este grupo.
home-over = Retiradas
home-grant = Su subvención de { $fund }
home-draft-closes = Sin enviar todavía. El fondo cierra el { $when }.
home-draft-rolling = Sin enviar todavía. No hay fecha de cierre.
home-draft-closed = Sin enviar. La convocatoria cerró el { $when }. { $contact } puede decirle qué es posible ahora.
home-submitted = Enviada el { $sent }. Tendrá noticias nuestras a más tardar el { $by }.
home-under-review = Enviada el { $sent }. La están leyendo ahora. Tendrá noticias nuestras a más tardar el { $by }.
home-waiting = Aún sin decidir. Tendrá noticias nuestras a más tardar el { $by }.
home-decided = Decidida. Los motivos están en su página, y puede hablar con { $contact }.
home-withdrawn = La retiró el { $when }.
home-grant-agreement-comes = Ahora llega el acuerdo del ayuntamiento, para que lo firmen las dos partes.
home-grant-agreement-yours = El acuerdo lo tiene su grupo, para leerlo y firmarlo.
home-grant-agreement-ours = Su grupo ya firmó. Ahora firma el ayuntamiento.
home-grant-signed = Las dos partes han firmado. Ahora el ayuntamiento prepara el pago.
home-grant-next = Las dos partes han firmado. El dinero debe llegar a más tardar el { $day }.
home-grant-paid-next = Ya se pagó { $paid }. La parte siguiente debe llegar a más tardar el { $day }.
home-grant-paid = Pagada por completo.
home-need-question = Responder una pregunta sobre su solicitud a { $fund }
home-need-write-up = Leer el resumen de nuestra conversación, para { $fund }: ¿está bien?
home-need-risk = Decir sí o no a asumir un riesgo, para { $fund }
home-need-agreement = Leer y firmar el acuerdo para { $fund }
home-need-note = Leer la nota de aprendizaje para { $fund }: ¿está de acuerdo?

# A sent application, as its group follows it: what other parts add.
follow-decision = Leer la decisión y sus motivos
follow-questions = Preguntas para su grupo
follow-answer-by = Nos gustaría tener su respuesta a más tardar el { $date }
follow-known = Lo que se sabe de su grupo
follow-evidence = Lo que el ayuntamiento sabe por personas y visitas. Puede responder y añadir lo suyo
follow-risks = Riesgos, y quién los asume
follow-risk-waits = Falta su sí o su no
