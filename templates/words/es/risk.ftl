# Where risk sits: the group's page and letter.

risk-title = Qué podría salir mal, y quién lo asume
risk-lead = El ayuntamiento asume los riesgos de una subvención, salvo que haya un buen motivo y su grupo diga que sí. No actuar también es un riesgo, así que también aparece aquí.
risk-none = Todavía nadie ha señalado un riesgo. Si { $contact } le pide que asuma uno, primero recibirá un correo.
risk-not-acting = Si no se hace nada:
risk-we-do = Lo que hace el ayuntamiento:
risk-why = Por qué su grupo:
risk-holder-council = Lo asume el ayuntamiento
risk-holder-shared = Lo asumimos en conjunto
risk-holder-organisation = Lo asumiría su grupo
risk-asked = ¿Quiere su grupo asumir este riesgo?
risk-asked-more = Puede decir que no, y no le perjudicará: en ese caso lo asume el ayuntamiento. { $contact } lo hablará antes con usted con mucho gusto.
risk-words = Algo que quiera decir con su respuesta (opcional)
risk-agree = Sí, lo asumimos
risk-decline = No, que lo asuma el ayuntamiento
risk-take-back = Hemos cambiado de idea: que lo asuma el ayuntamiento
risk-you-agreed = Dijo que sí el { $date }.
risk-you-declined = Dijo que no el { $date }, así que lo asume el ayuntamiento.
risk-closed = Esto se queda como está ahora. Si hay algo que le inquieta, hable con { $contact }.
risk-answer-empty = Elija sí o no
risk-words-long = Es más de lo que cabe aquí. Acórtelo a unas 300 palabras, por favor; no se pierde nada.
risk-answered-already = Esto ya se respondió, o ya no se le pregunta.

notice-risk-named = Guardado. El grupo puede verlo.
notice-risk-changed = Guardado. El grupo puede verlo.
notice-risk-agreed = Gracias. Su sí queda escrito.
notice-risk-declined = Gracias. Lo asume el ayuntamiento, y esto no le perjudica.

letter-risk-asked-subject = ¿Quiere { $group } asumir este riesgo?
letter-risk-hello = Hola, { $name }:
letter-risk-asked-who = { $asker } está mirando su solicitud a { $fund } y le pregunta por una cosa que podría salir mal:
letter-risk-asked-why = Por qué le preguntamos: { $why }
letter-risk-asked-we-do = Lo que hace el ayuntamiento al respecto: { $does }
letter-risk-asked-answer = Puede decir que no, y no le perjudicará: en ese caso lo asume el ayuntamiento. Diga sí o no aquí:
letter-risk-asked-next = No comunicamos ninguna decisión antes de que usted responda. { $contact } lo hablará antes con usted con mucho gusto.
