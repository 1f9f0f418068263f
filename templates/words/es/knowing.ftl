# Relational evidence: with what consent, when a note may be cited, who trusts a group, and the conversation that every group is offered.

knowing-kind-context = Lo que pasó aquí antes

knowing-consent-by-name = dijo que sí a que se le cite con su nombre
knowing-consent-not-by-name = dijo que sí, pero sin su nombre
knowing-consent-public = es de conocimiento público
knowing-consent-own = palabras del propio grupo
knowing-consent-could-not-ask = no se le pudo preguntar
knowing-consent-unrecorded = no se anotó en su momento
knowing-consent-empty = Diga con qué consentimiento se escucha esta voz
knowing-minutes-odd = Escriba los minutos en números, como 40
knowing-person-question = ¿Se nombra aquí a una persona particular?
knowing-person-hint = Alguien que no habla en nombre de un grupo ni por su cargo. Si no ha dicho que sí, no ponga el nombre.
knowing-person-no = No
knowing-person-yes = Sí, y esa persona ha dicho que sí
knowing-person-agreed = Si se la nombra: ¿cómo y cuándo dijo que sí?
knowing-person-empty = Diga si aquí se nombra a una persona particular
knowing-person-no-yes = Diga cómo y cuándo dijo que sí, o no ponga el nombre
knowing-person-said-yes = nombra a alguien que dijo que sí
knowing-took = llevó { $minutes ->
    [one] un minuto
   *[other] { $minutes } minutos
}

knowing-corrected = Corregido por el grupo:
knowing-against = Habla en contra del grupo
knowing-against-by = Lo dice { $name }.
knowing-against-second = También lo dice { $source }.
knowing-missing-taken-back = Esta nota se retiró, así que no se puede citar.
knowing-missing-days = El grupo tiene tiempo para responder antes. Se puede citar desde el { $day }.
knowing-missing-reply = Se ha pedido al grupo que responda a esto. Se puede citar cuando haya respondido, o desde el { $day }.
knowing-missing-author = No se puede citar mientras no diga, con nombre, quién lo afirma.
knowing-missing-second = No se puede citar mientras una segunda fuente no diga lo mismo.
knowing-early = Por la seguridad de alguien, se puede usar antes de que terminen los días para responder: lo pidió { $asked }, y { $signed } dijo que sí.

knowing-rules = { $days ->
    [0] No hay un plazo fijo
    [one] Tiene un día
   *[other] Tiene { $days } días
} para responder a una nota antes de que se pueda usar. En cada solicitud { $limit ->
    [one] se puede usar una nota
   *[other] se pueden usar hasta { $limit } notas
}, y es igual para todos los grupos.

knowing-own-title = Alguien que confía en su grupo
knowing-own-lead = Su grupo puede empezar esto por iniciativa propia, en cualquier idioma: ¿qué debería saber alguien que no lo conoce? Elija la manera que le venga bien.
knowing-own-write = Escríbalo aquí abajo, con sus palabras o con las de esa persona.
knowing-own-name = Darnos el nombre de alguien a quien podamos llamar
knowing-own-named = { $count ->
    [one] (ya hay un nombre)
   *[other] (ya hay { $count } nombres)
}
knowing-own-say = Cuéntelo, o envíe una grabación o un documento: { $contact } lo recibe por teléfono o por correo electrónico y lo escribe con usted.
knowing-own-consent = Si es la voz de otra persona: ¿dijo que sí?
knowing-own-consent-own = Son nuestras propias palabras
knowing-take-away = Llevarse todo esto, en una página
knowing-reply-question = ¿Qué es?
knowing-reply-reply = Una respuesta
knowing-reply-correction = Algo de la nota no es así, y esto es lo correcto

knowing-trusted-title = Alguien a quien podamos llamar
knowing-trusted-lead = Una vecina, una escuela, otro grupo: quien conozca lo que hacen. { $contact } llama, pone por escrito lo que le cuenten, y usted lo lee. Pregunte antes a esa persona.
knowing-trusted-named = A quién ha nombrado
knowing-trusted-name = Su nombre
knowing-trusted-knows = ¿De qué conoce a su grupo?
knowing-trusted-knows-hint = Por ejemplo: la escuela a la que van nuestras hijas e hijos
knowing-trusted-reach = ¿Cómo podemos comunicarnos con esa persona, y cuándo?
knowing-trusted-reach-hint = Un teléfono o un correo electrónico, y su idioma. Lo borramos en cuanto hayamos hablado.
knowing-trusted-agreed = Esta persona ha dicho que sí
knowing-trusted-save = Darnos su nombre
knowing-trusted-name-empty = Escriba su nombre
knowing-trusted-reach-empty = Escriba cómo podemos comunicarnos con esa persona
knowing-trusted-no-yes = Pregúntele antes, y después marque que ha dicho que sí
knowing-trusted-enough = Ya están todas las personas a las que llamamos por una solicitud. Para nombrar a otra, retire un nombre.
knowing-trusted-gone = Este nombre ya se había retirado.
knowing-trusted-heard = Hablamos con esta persona el { $date }
knowing-trusted-take-back = Retirar este nombre

knowing-offer-title = ¿Le gustaría conversar?
knowing-offer-lead = A { $contact } le gustaría escuchar a su grupo antes de que nadie lea lo que envió. Lleva unos { $minutes } minutos.
knowing-offer-same = A todos los grupos se les ofrece la misma conversación. Si no la necesita, no se pierde nada: su solicitud se lee igual.
knowing-offer-question = ¿Qué prefiere?
knowing-offer-taken-up = Sí, nos gustaría conversar
knowing-offer-not-needed = No, gracias: nuestra solicitud lo dice todo
knowing-offer-reach = Si dice que sí: ¿cómo y cuándo podemos comunicarnos con usted?
knowing-offer-reach-hint = Diga también su idioma. Del intérprete nos ocupamos aquí.
knowing-offer-reach-empty = Escriba cómo podemos comunicarnos con usted
knowing-offer-answer-empty = Elija lo que prefiere
knowing-offer-send = Enviar
knowing-offer-change = Cambiar lo que dijimos
knowing-offer-closed = Esto ya terminó, así que ahora no hace falta responder. De todos modos, a { $contact } le alegrará saber de usted.
knowing-offer-waits = { $contact } ofrece a todos los grupos la misma conversación antes de que se lea nada.
knowing-offer-link = Decir si le gustaría conversar

knowing-fund-title = Alguien que confía en su grupo
knowing-fund = La gente que conoce a su grupo cuenta tanto como los papeles. Puede decirnos quién confía en su grupo y por qué, en cualquier idioma: escríbalo, denos un nombre al que llamar o cuéntelo por teléfono.
knowing-fund-rules = Lo que sabemos de su grupo, su grupo lo lee. { $days ->
    [0] No hay un plazo fijo
    [one] Tiene un día
   *[other] Tiene { $days } días
} para responder antes de que se pueda usar. En cada solicitud { $limit ->
    [one] se puede usar una nota
   *[other] se pueden usar hasta { $limit } notas
}, y es igual para todos los grupos.
knowing-tasks-link = Alguien que confía en su grupo puede hablar a su favor
knowing-follow-own = Contárnoslo desde su grupo: alguien que confía en ustedes, en cualquier idioma
knowing-download = Lo que se sabe de su grupo, con sus respuestas

notice-evidence-marked = Guardado. El grupo lo ve.
notice-early-asked = Hemos preguntado a las personas responsables de protección. Tendrá su respuesta por correo.
notice-early-answered = Guardado. Se avisa a quien lo pidió.
notice-talk-offered = Ofrecida. Todos los grupos reciben el mismo correo.
notice-talk-said = Gracias. Puede cambiarlo mientras no se haya decidido nada.
notice-somebody-named = Gracias. Llamamos a esa persona, y usted lee lo que nos cuente.
notice-somebody-taken-back = Retirado. Hemos borrado el nombre y el teléfono.
notice-somebody-heard = Se ha borrado su teléfono. Ahora escriba lo que le contaron.

letter-knowing-against = Esto habla en contra de su grupo, así que le preguntamos con claridad: ¿es así? ¿Qué diría usted? Solo se usa si una segunda fuente dice lo mismo, y su respuesta aparece al lado.
letter-knowing-against-subject = Responda, por favor, a algo que nos dijeron de { $group }
letter-knowing-marked = Algo que está escrito junto a su solicitud a { $fund } habla en contra de su grupo:
letter-knowing-days = Tiene tiempo para responder: no se usa antes del { $day }.
letter-talk-offered-subject = ¿Le gustaría conversar a { $group }?
letter-talk-offered = A { $contact } le gustaría escuchar a su grupo antes de que nadie lea su solicitud a { $fund }. A todos los grupos se les ofrece la misma conversación, de unos { $minutes } minutos:
letter-talk-offered-free = Si no la necesita, no se pierde nada: su solicitud se lee igual. Diga aquí qué prefiere, y en qué idioma:
letter-sent-knowing = Alguien que confía en su grupo puede hablar a su favor, en cualquier idioma: escríbalo, o denos un nombre al que llamar.

history-evidence-marked = Se dijo si algo que se sabe de su grupo habla en contra de él
history-somebody-named = Se nombró a alguien que confía en su grupo
history-somebody-named-no-more = Se retiró un nombre
history-somebody-heard = Hablamos con alguien que confía en su grupo
history-conversation-offered = Se ofreció una conversación, la misma que a todos los grupos
history-conversation-taken-up = Se aceptó la conversación
history-conversation-not-needed = La conversación no hace falta

openness-known = De los grupos que ya conocíamos antes de su solicitud, { $before } conocen la decisión y { $before_funded } tienen financiación; de los que no conocíamos, { $new } conocen la decisión y { $new_funded } tienen financiación.
