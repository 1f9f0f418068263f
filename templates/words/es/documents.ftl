# Something already written: documents of a group, and answers that point at them.
# Words: to point at = señalar; good until = vale hasta; to share = compartir; list = lista.

question-point = Señalar algo ya escrito

pointing-title = Algo ya escrito: { $question }
pointing-lead = Un plan, un informe, una solicitud a otra entidad: dénoslo una vez, y cualquiera de sus respuestas puede señalarlo. Cuenta lo mismo que cualquier otra manera de responder.
pointing-heading = Lo que señala su respuesta
pointing-none = Todavía nada.
pointing-take-away = Dejar de señalarlo
pointing-what = Qué quiere señalar
pointing-new = Otra cosa, que añade aquí
pointing-none-chosen = Elija un documento, o añada uno
pointing-file = Añadir un documento
pointing-file-hint = Puede enviar: { $kinds }, de hasta { $max } MB
pointing-where = En qué parte está (opcional)
pointing-where-hint = Por ejemplo: página 3, o la parte sobre la cocina
pointing-button = Señalarlo
pointing-continue = Continuar

documents-in = En { $name }
documents-in-at = En { $name }, { $where }
documents-here-already = { $name } ya forma parte de esta respuesta.
documents-have-already = Ya tiene { $name } en esta solicitud. No hace falta enviarlo de nuevo: elija “Señalar algo ya escrito”.

documents-application-link = Documentos, y qué más se pide
documents-application-title = Documentos, y qué más se pide
documents-application-heading = Documentos de esta solicitud
documents-application-none = Todavía ninguno. En cualquier pregunta puede enviar uno, o señalar uno.
documents-pointed-from = Forma parte de estas respuestas:
documents-pointed-nowhere = Ninguna respuesta lo señala. Nadie que lea su solicitud lo ve.
documents-own-link = Los documentos de su grupo
documents-remove = Quitar
documents-removal-title = ¿Quitar { $name }?
documents-removal-points = Estas respuestas lo señalan, y dejarán de hacerlo:
documents-removal-nothing = Ninguna respuesta lo señala.
documents-removal-button = Quitarlo
documents-removal-no = Dejarlo

demands-heading = Qué pide este fondo aparte de sus respuestas
demands-none = Nada. Bastan sus respuestas.
demands-lead = No necesita nada de esto para enviar su solicitud, salvo que se diga. Si algo no le sirve, pregunte a { $contact }.
demands-given-until = Nos lo dio en { $month }: { $name }. Vale hasta el { $until }. No tiene que hacer nada.
demands-given = Nos lo dio en { $month }: { $name }. No tiene que hacer nada.
demands-past = Nos dio { $name } en { $month }, y valía hasta el { $until }. Si hay uno más reciente, nos gustaría tenerlo.
demands-past-link = Darnos el más reciente
demands-give = Podemos guardarle esto, para que nadie se lo pida otra vez.
demands-give-link = Darlo una vez
demands-or = Esto vale igual:

documents-title = Los documentos de su grupo
documents-lead = Dé un documento una sola vez. Sus solicitudes pueden señalarlo, y mientras esté vigente nadie se lo pide de nuevo.
documents-none = Todavía nada. No tiene que dar nada.
documents-no-bank = Por favor, no nos dé nada sobre una cuenta bancaria. Solo lo pedimos cuando hay una subvención que pagar.
documents-dated = Del { $day }
documents-until = Vale hasta el { $day }
documents-past = Valía hasta el { $day }
documents-added = Lo añadió { $by } el { $day }
documents-newer = Dar uno más reciente
documents-take-away = Quitarlo
documents-add = Añadir un documento
documents-replaces = Uno más reciente en lugar de { $name }
documents-replaces-hint = Las solicitudes que señalan el anterior lo conservan como estaba.
documents-kind = Qué es
documents-kind-empty = Elija qué es
documents-kind-governing = Unos estatutos o unas normas
documents-kind-accounts = Cuentas
documents-kind-safeguarding = Cómo protegen a las personas
documents-kind-insurance = Un seguro
documents-kind-fairness = Cómo tratan a las personas con justicia
documents-kind-writing = Algo que han escrito: un plan, un informe, una solicitud a otra entidad
documents-kind-other = Otra cosa
documents-dated-on = La fecha que lleva (opcional)
documents-dated-on-hint = Por ejemplo: 27 3 2026
documents-valid-until = Vale hasta (opcional)
documents-valid-until-hint = Por ejemplo, el último día de un seguro
documents-date-numbers = Escriba la fecha en números, como 3 12 2026
documents-dated-later = Esta fecha todavía no ha llegado. Escriba la fecha que lleva el documento.
documents-until-before = Es anterior a la fecha del propio documento. Revise las dos fechas.
documents-file = El documento
documents-given-already = Esto ya nos lo ha dado: { $name }
documents-too-many = Podemos guardar { $max } documentos de un grupo. Quite uno primero.
documents-button = Añadirlo
documents-seen = Los ven su grupo y el personal de las entidades financiadoras a las que ha enviado una solicitud o con las que aceptó compartirlos. De una solicitud, quienes leen solo ven lo que señalan sus respuestas.

organisation-history-document-given = Se dio un documento
organisation-history-document-taken-away = Se quitó un documento

writing-pointed = { $file }, señalado por { $by } { $at }

notice-pointed = Su respuesta ya lo señala.
notice-pointed-had-it = Esto ya lo tenía, así que no se añadió dos veces. Su respuesta ya lo señala.
notice-pointing-taken-away = Su respuesta ya no lo señala. El documento sigue aquí.
notice-document-removed = Se ha quitado el documento.
notice-file-stays-pointed-at = Lo hemos quitado de esta respuesta. Otras respuestas lo señalan, así que sigue en su solicitud.
notice-document-given = Gracias. Lo guardamos, y nadie se lo pide de nuevo mientras esté vigente.
notice-document-taken-away = Se ha quitado. Las solicitudes que lo señalan lo conservan.

# What only some kinds of group have to tell, and the numbers of registers.

organisation-host-number = El número de su organización anfitriona (opcional)
organisation-host-number-hint = Solo si tienen una: su número de organización benéfica (charity) o de empresa
organisation-group-behind = El grupo que le apoya (opcional)
organisation-group-behind-hint = Solo para una persona con un grupo que la apoya: cómo lo llaman, o quiénes son
organisation-partners = Los grupos en conjunto
organisation-partners-hint = Solo para varios grupos en conjunto: sus nombres, uno en cada línea
organisation-partners-empty = Escriba los nombres de los grupos, uno en cada línea
organisation-leads = Cuál de ellos coordina (opcional)
organisation-leads-hint = Solo para varios grupos en conjunto: el nombre, tal como está arriba
organisation-leads-unknown = Escriba el nombre del grupo que coordina tal como está en la lista, o déjelo vacío
organisation-number-unfamiliar = { $number } no se parece a los números de los registros que conocemos. Revíselo, o déjelo como está: puede estar bien de todos modos.
organisation-number-keep = Dejarlo como está

# Who has a part in a group.

roster-title = Quién hace qué en su grupo
roster-lead = Quien preside, quien guarda el dinero, quien cuida de la seguridad de las personas: con sus propias palabras. No necesitan tener una cuenta.
roster-none = Todavía nadie.
roster-end = Quitar de la lista
roster-add = Añadir a alguien
roster-name = Su nombre
roster-name-empty = Escriba el nombre de esa persona
roster-part = Qué hace
roster-part-hint = Por ejemplo: presidencia, tesorería, guarda la llave
roster-part-empty = Diga qué hace esa persona en el grupo
roster-contact = Cómo comunicarnos con esa persona (opcional)
roster-contact-hint = Solo si está de acuerdo. Nada sobre una cuenta bancaria, por favor.
roster-button = Añadir
roster-full = Hay sitio para { $max } personas. Quite primero a alguien de la lista.
roster-seen = Lo ven su grupo y el personal de las entidades financiadoras a las que ha enviado una solicitud o con las que aceptó compartirlo.

# What a group shares.

sharing-title = Quién ve qué de su grupo
sharing-lead = Una entidad financiadora a la que ha enviado una solicitud ve lo que su grupo cuenta de sí, y sus documentos. Cualquier otra entidad de este portal ve solo lo que usted acepte, y mientras lo acepte.
sharing-sent = Ha enviado una solicitud a { $funder }: ve su perfil y sus documentos.
sharing-since = Comparte lo que está marcado desde el { $since }.
sharing-nothing = No ve nada de su grupo.
sharing-asked = { $by } pidió el { $at } ver:
sharing-free = Puede decir que no con toda libertad. No cambia nada en ninguna solicitud.
sharing-may-see = Lo que puede ver { $funder }
sharing-what-profile = Lo que su grupo cuenta de sí
sharing-what-profile-hint = Su perfil, y quién hace qué en su grupo
sharing-what-documents = Sus documentos
sharing-what-documents-hint = Con sus fechas, para que nadie se los pida de nuevo
sharing-what-answers = Lo que ha contado a otras entidades
sharing-what-answers-hint = Sus respuestas escritas en solicitudes que envió a otras entidades financiadoras de este portal: nada delicado, y nada sobre igualdad
sharing-button = Guardar
sharing-end = No compartir nada
sharing-name = Cualquiera puede ver, en el registro de subvenciones, los nombres de los grupos que recibieron financiación.

letter-sharing-subject = { $funder } quisiera ver más de su grupo
letter-sharing-asked = { $by }, de { $funder }, pregunta si { $organisation } le dejaría ver algo que no le ha enviado. El motivo:
letter-sharing-free = Puede decir que no con toda libertad, y no cambia nada en ninguna solicitud. Lo que piden, y lo que ven, está aquí:

# The same group entered twice.

merging-link = Una persona del ayuntamiento pregunta si su grupo está apuntado dos veces
merging-title = ¿Son { $kept } y { $other } un mismo grupo?
merging-asked = { $by }, de { $funder }, lo cree así desde el { $at }. El motivo:
merging-what = Si dice que sí, todo lo de { $other } pasa a { $kept }: personas, solicitudes, documentos, subvenciones. No se pierde nada, y las personas de los dos lo ven todo.
merging-who = Se unen cuando alguien de cada uno haya dicho que sí. Basta un no para dejarlos como están.
merging-yes = Sí, somos un mismo grupo
merging-no = No, dejarlos como están
merging-waits = Usted ha dicho que sí. Falta el sí de alguien del otro grupo.
merging-settled = Esto ya está resuelto.
merging-is-merged = { $other } forma ahora parte de { $kept }, con todo lo que le pertenece.
merging-is-declined = Alguien dijo que no. { $kept } y { $other } siguen como están.
merging-is-withdrawn = Quien lo preguntó retiró la pregunta. { $kept } y { $other } siguen como están.

letter-merging-subject = ¿Son { $organisation } y { $other } un mismo grupo?
letter-merging-asked = { $by }, de { $funder }, cree que { $organisation } y { $other } son un mismo grupo que está apuntado dos veces. El motivo:
letter-merging-free = Si es así, diga que sí en esta página, y todo se une sin que se pierda nada. Si no, diga que no, y no cambia nada:
letter-merging-done-subject = { $organisation } y { $other } son ahora un solo grupo
letter-merging-done = Todo lo de { $other } está ahora con { $organisation }: personas, solicitudes, documentos, subvenciones. No se pierde nada, y los enlaces antiguos siguen funcionando. La página de su grupo está aquí:

organisation-history-part-given = Se añadió a una persona a la lista
organisation-history-part-ended = Se quitó a una persona de la lista
organisation-history-sharing-asked-for = Una entidad financiadora pidió ver más
organisation-history-sharing-agreed = Se cambió lo que puede ver una entidad financiadora
organisation-history-sharing-ended = Se dejó de compartir con una entidad financiadora
organisation-history-sharing-declined = Se dijo que no a una entidad financiadora
organisation-history-merging-proposed = Una persona del ayuntamiento preguntó si este grupo está apuntado dos veces
organisation-history-merging-agreed = Alguien dijo que está apuntado dos veces
organisation-history-merging-declined = Alguien dijo que no está apuntado dos veces
organisation-history-merging-taken-back = Quien lo preguntó retiró la pregunta
organisation-history-merged = El mismo grupo, apuntado dos veces, quedó en uno solo

notice-part-given = Se añadió.
notice-part-ended = Se quitó de la lista.
notice-sharing-agreed = Guardado. Puede cambiarlo en cualquier momento.
notice-sharing-ended = Hecho. Ya no ven nada.
notice-sharing-asked = Se lo hemos preguntado. Decide el grupo.
notice-merged = Ya son un solo grupo. No se pierde nada.
notice-merging-asked = Hemos escrito a las personas de los dos grupos. Cuando alguien de cada uno diga que sí, serán uno solo.
notice-merging-yes = Gracias. Falta el sí de alguien del otro grupo.
notice-merging-declined = Gracias. Todo sigue como está.
notice-merging-taken-back = Retirada. Todo sigue como está.

# What a group said before, offered where the same is asked again.

reuse-told = Nos lo contó en { $month }, para { $fund }.
reuse-asked = Entonces le preguntamos: «{ $question }»
reuse-read = Leer lo que dijo
reuse-button = Usarlo aquí
reuse-afresh = O empiece de cero abajo. Nada se pone solo, y lo que use puede cambiarlo.
reuse-used = Es lo que nos contó en { $month }, para { $fund }. Cambie lo que ahora sea distinto.
reuse-known = Esto ya lo sabemos
reuse-known-lead = Nos lo contó una vez sobre su grupo, así que nadie se lo pregunta de nuevo. Va con su solicitud.

notice-answer-used-again = Son sus palabras de antes. Cambie lo que ahora sea distinto.

history-document-pointed-at = Señaló en una respuesta algo ya escrito
history-pointing-taken-away = Dejó de señalar algo
history-document-removed = Quitó un documento
history-answer-used-again = Volvió a usar lo que dijo antes
