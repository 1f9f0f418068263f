# The panel: who weighed a round, for everyone; and what is said at the table after something is done.
panelling-title = Quién valoró esta convocatoria
panelling-back = Cómo decidimos
panelling-link = Quién valoró esta convocatoria
panelling-lead = Un panel lee y valora lo que envían los grupos, y recomienda. Cada integrante elige si aparece su nombre.
panelling-early = Todavía no ha terminado ninguna reunión del panel de esta convocatoria. Cuando termine una, esta página dirá cuántas personas la valoraron.
panelling-people = El panel
panelling-chosen = Cómo se elige a sus integrantes
panelling-many = { $count ->
    [1] Una persona valoró esta convocatoria.
   *[other] { $count } personas valoraron esta convocatoria.
}
panelling-community = { $count ->
    [1] Una de ellas es de la comunidad.
   *[other] { $count } de ellas son de la comunidad.
}
panelling-paid = Este trabajo se paga a { $pay } por hora.
panelling-were-paid = Este trabajo se pagó a { $pay } por hora.
panelling-named = Quienes eligieron que aparezca su nombre:
panelling-unnamed = { $count ->
    [1] De una persona no se da el nombre.
   *[other] De { $count } personas no se da el nombre.
}
panelling-endings = Cómo llega el panel a lo que recomienda
panelling-agreed = { $count ->
    [0] Se votó sobre todas las solicitudes.
    [1] Hubo acuerdo de todo el panel sobre una solicitud.
   *[other] Hubo acuerdo de todo el panel sobre { $count } solicitudes.
}
panelling-voted = Sobre una se votó: { $for } a favor, { $against } en contra, { $neither } ni lo uno ni lo otro.
panelling-dissents = Lo que alguien vio de otra manera
panelling-dissents-lead = Quienes integran el panel pueden decir que lo ven de otra manera. Aquí están sus palabras, sin decir de quién son ni de qué grupo tratan.
notice-panelling-named = Su elección está guardada.
notice-panelling-seated = Está guardado cómo participa cada persona en la reunión.
notice-panelling-attended = Está guardado quién está presente.
notice-panelling-ordered = El orden está guardado.
notice-panelling-paid = Está anotado a quién se pagó, y cuándo.
notice-panelling-ended = La reunión ha terminado.
notice-panelling-reopened = La reunión está abierta de nuevo.
notice-panelling-settled = Está guardado cómo llegó el panel a ello.
notice-panelling-dissent = Está guardado lo que usted ve de otra manera.
notice-panelling-out = Ha salido de la sala para esta solicitud.
notice-panelling-back = Ya está de nuevo en la sala para esta solicitud.
