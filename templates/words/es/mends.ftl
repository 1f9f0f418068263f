mends-copy = Esto es lo que envió. Puede copiarlo de aquí.
mends-risk-changed = Cambiamos esto después de que usted abriera la página, así que su respuesta era a otras palabras. Lea lo que dice ahora y responda después.
mends-against-off = El { $date } se dijo que, después de todo, esto no habla en contra del grupo. El motivo:
letter-mends-off-subject = Algo que nos dijeron sobre { $group } no habla en contra de su grupo
letter-mends-off = Habíamos dicho que algo que está escrito junto a su solicitud a { $fund } habla en contra de su grupo. { $writer } volvió a mirarlo, y dice que no es así:
letter-mends-off-why = El motivo:
letter-mends-off-still = La nota sigue junto a su solicitud y puede usarse como cualquier otra. Si usted lo ve de otra manera, dígalo aquí:
mends-unanswered = Se preguntó al grupo sobre esto, y no ha llegado respuesta.
