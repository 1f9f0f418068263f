# A group's grant: agreement and payments.

grant-title = Subvención { $number }
grant-amount = Cuánto
grant-fund = De qué fondo
grant-purpose = Para qué es
grant-awarded = Se concedió el
grant-number = Número
grant-learned = Lo que aprendimos en conjunto
grant-note-of = Nota del { $day }
grant-at-desk = Abrir esta subvención en su espacio de trabajo

grant-own-title = Su subvención de { $fund }
grant-own-lead = { $funder } da { $amount } a su grupo. Se decidió el { $day }.
grant-next-agreement = Ahora { $contact } le enviará el acuerdo para que lo lea y lo firme. Recibirá un correo cuando esté aquí.
grant-next-sign = El acuerdo ya está aquí. Léalo con quien quiera, pregunte a { $contact } cualquier cosa sobre él y fírmelo cuando lo tenga claro.
grant-next-council-signs = Gracias por firmar. Ahora { $contact } se encarga de que firme también el ayuntamiento.
grant-next-payment = Las dos partes han firmado. Ahora le pagamos. La fecha está abajo.
grant-next-learning = Ya recibió el pago. Ahora conversamos sobre lo que aprendemos las dos partes. { $contact } se pondrá en contacto para buscar un momento que le venga bien; también puede hacerlo usted.
grant-read-and-sign = Leer y firmar
grant-agreement = El acuerdo
grant-read-agreement = Leer el acuerdo
grant-no-agreement = Todavía no hay nada que firmar.
grant-payments = Cuándo recibe el pago
grant-no-payments = Todavía no hay fecha. Aparecerá aquí.
grant-learning = Aprender en conjunto
grant-learning-lead = No le ponemos objetivos. Conversamos y escribimos en conjunto lo que cambió, lo que sorprendió, lo que puso trabas (también en nuestra manera de trabajar) y lo que hará cada parte ahora. No se publica nada si no estamos de acuerdo las dos partes.
grant-talk-to-come = Conversaremos el { $when }
grant-talk-held = Conversamos el { $when }
grant-begin-note = Empezar una nota de lo que aprendió su grupo
grant-promises = Lo que prometimos
grant-no-promises = Todavía nada. Cuando le prometamos algo, aparecerá aquí con quién lo hace, para cuándo, y si lo cumplimos.
grant-application = Su solicitud y nuestra decisión
grant-number-public = El número de su subvención es { $number }. Cualquiera puede ver en nuestro registro que su grupo recibió esta subvención, cuánto, de qué fondo, para qué y cuándo. El resto de esta página es solo para su grupo.
grant-contact-says = Su persona de contacto para esta subvención.
grant-talk = ¿Prefiere hablar antes de algo? { $contact } es su persona de contacto:

agreement-title = Su acuerdo
agreement-lead = Entre { $organisation } y { $funder }, para { $fund }.
agreement-to-grant = Su subvención
agreement-state-offered = Falta la firma de su grupo
agreement-state-organisation-signed = Su grupo ya firmó. Ahora firma el ayuntamiento
agreement-state-signed = Firmado por las dos partes
agreement-for-group = Por su grupo
agreement-for-council = Por el ayuntamiento
agreement-not-signed = Aún sin firmar
agreement-fingerprint = Huella digital de este texto
agreement-sign-heading = Firmar en nombre de su grupo
agreement-sign-lead = Firme cuando esté de acuerdo con todo. Si algo no está bien, no firme todavía: dígaselo a { $contact } y lo cambiamos en conjunto.
agreement-name = Su nombre
agreement-role = Su función en el grupo
agreement-role-council = Su función
agreement-role-hint = Por ejemplo: presidencia, tesorería o integrante
agreement-tick = Puedo firmar en nombre de { $organisation }, y estamos de acuerdo con este texto
agreement-sign = Firmar el acuerdo
agreement-name-empty = Escriba su nombre
agreement-role-empty = Escriba su función
agreement-name-long = Escríbalo con menos de 120 caracteres
agreement-tick-empty = Marque la casilla si puede firmar en nombre de su grupo y está de acuerdo con el texto
agreement-already-signed = Este acuerdo ya se firmó en nombre de su grupo.
agreement-overtaken = El acuerdo cambió después de que usted lo abriera. Todavía no se ha firmado nada. Léalo de nuevo y firme si está de acuerdo.

payment-state-planned = Previsto
payment-state-approved = En camino
payment-state-paid = Pagado
payment-late-tag = Con retraso
payment-paid-on = Pagado el { $day }
payment-due = A más tardar el { $day }
payment-late = Lo prometimos para el { $day } a más tardar, y vamos con retraso. { $contact } puede decirle por qué.

notice-agreement-offered = El acuerdo ya está disponible. Cada integrante del grupo recibe un correo.
notice-agreement-signed = Firmado por el ayuntamiento. El grupo recibe un correo.
notice-agreement-signed-by-you = Ha firmado. Hemos avisado a su persona de contacto.
notice-payment-planned = El pago está previsto.
notice-payment-taken-back = Se retiró la previsión del pago.
notice-payment-approved = El pago está aprobado. Otra persona lo marca como pagado.
notice-payment-paid = Marcado como pagado. El grupo recibe un correo.

letter-greeting = Hola, { $name }:
letter-greeting-nameless = Hola:
letter-talk = Si prefiere hablar, { $contact } es su persona de contacto: { $email }
letter-phone = Teléfono: { $phone }

letter-agreement-offered-subject = Su acuerdo para { $fund } está listo para leer
letter-agreement-offered-again-subject = Su acuerdo para { $fund } ha cambiado
letter-agreement-offered = Hemos puesto por escrito lo que acordamos con { $organisation } para su subvención de { $grant-amount } ({ $fund }). Léalo con quien quiera. Una persona de su grupo lo firma en la página, con su nombre y su función:
letter-agreement-offered-again = El texto del acuerdo para su subvención de { $grant-amount } ({ $fund }) ha cambiado. Nadie ha firmado todavía. Léalo de nuevo antes de firmar, por favor:
letter-agreement-offered-next = Cuando su grupo haya firmado, firma el ayuntamiento, y después le pagamos.

letter-agreement-signed-subject = Las dos partes han firmado: { $fund }
letter-agreement-signed = El ayuntamiento también ha firmado. El acuerdo para su subvención de { $grant-amount } ({ $fund }) ya está en vigor. Puede leerlo e imprimirlo en cualquier momento en la página de su subvención:
letter-agreement-signed-payment = Ahora le pagamos { $payment }, a más tardar el { $pay-by }.

letter-payment-paid-subject = Le hemos pagado { $amount }
letter-payment-paid = El pago de { $amount } de { $fund } salió de nuestra cuenta el { $paid-on }. Puede tardar unos días en llegar. Si no le ha llegado en una semana, díganoslo.
letter-payment-paid-next = En la página de su subvención se ve lo que se ha pagado:
letter-payment-held-subject = { $amount } están reservados para ustedes
letter-payment-held = { $amount } ({ $fund }) están reservados para ustedes desde el { $paid-on }. El ayuntamiento guarda el dinero, como ustedes eligieron. Dígannos qué hay que pagar y lo pagamos en cinco días laborables.

grant-history-given = Se concedió la subvención
grant-history-agreement-offered = El acuerdo quedó disponible
grant-history-agreement-changed-and-offered-again = El acuerdo se cambió y quedó disponible de nuevo
grant-history-signed-for-the-organisation = Firmado en nombre del grupo
grant-history-signed-for-the-council = Firmado por el ayuntamiento
grant-history-payment-planned = Se previó un pago
grant-history-planned-payment-taken-back = Se retiró la previsión de un pago
grant-history-payment-approved = Se aprobó un pago
grant-history-payment-paid = Se hizo un pago
grant-history-learning-conversation-arranged = Se fijó una conversación de aprendizaje
grant-history-learning-conversation-called-off = Se canceló una conversación de aprendizaje
grant-history-learning-note-begun = Se empezó una nota de aprendizaje
grant-history-learning-note-agreed = Se acordó una nota de aprendizaje
grant-history-said-how-it-would-rather-talk = Dijisteis cómo preferís hablar
grant-history-would-rather-be-asked-later = Pedisteis hablar más tarde
grant-history-learning-note-taken-back = Se retiró una nota de aprendizaje
