# Others with a group: colleagues who join it, supporters who help it with one application.
# Words: to help, supporter = ayudar, quien ayuda; colleague = persona del grupo; invitation = invitación;
# to take an invitation back = retirar; run out = caducar; to hand over = pasar el relevo.

people-link = Quién escribe y ayuda
people-title = Quién escribe y quién ayuda
people-group = En { $organisation }
people-group-lead = Todas las personas del grupo escriben y envían sus solicitudes.
people-no-name = Alguien que aún no ha iniciado sesión
people-helpers = Quién ayuda con esta solicitud
people-helpers-lead = Leen y cambian las respuestas. Nunca la envían, y no ven nada más del grupo.
people-helpers-none = Todavía nadie. Alguien de un servicio de asesoría, del barrio o de sus amistades puede escribir con usted.
people-since = Ayuda desde el { $since }
people-end = Terminar la ayuda de { $name }
people-end-own = Dejar de ayudar
people-invited = Invitaciones todavía sin respuesta
people-invited-by = La envió { $by }.
people-open-until = Puede decir que sí hasta el { $at }.
people-expired = Caducada
people-expired-at = Caducó el { $at }. Si quiere, envíe otra invitación.
people-withdraw = Retirar la invitación a { $email }
people-invite = Invitar a alguien
people-invite-lead = Escribimos a esa persona con el nombre de usted. Tiene { $days } días para decir que sí.
people-email = Su dirección de correo electrónico
people-kind = Qué le pide
people-words = Unas palabras para esa persona (opcional)
people-words-hint = Van en el correo
people-invite-button = Invitar
people-see-group = La página de su grupo

writing-link = Quién escribió qué
writing-title = Quién escribió qué
writing-lead = Esto solo lo ve su grupo. Todos los textos anteriores se guardan en la página de su pregunta.
writing-helps = { $name } (ayuda a su grupo)
writing-left = { $name } (ya no está en el grupo)
writing-now = Escrito por { $by } { $at }
writing-talk = Dicho en una conversación, y confirmado por { $by } { $at }
writing-before = Antes, escrito por { $by } { $at }
writing-file = { $file }, añadido por { $by } { $at }
writing-recording = { $file }, grabación hecha o enviada por { $by } { $at }
writing-text = Lo que se dice en { $file }, puesto por escrito por { $by } { $at }
writing-nothing = Todavía nada

helping-kind-colleague = Unirse a su grupo
helping-kind-colleague-hint = Escribe y envía, igual que usted, en todo lo que hace su grupo
helping-kind-colleague-asked = Invitación a unirse a su grupo
helping-kind-supporter = Ayudar con esta solicitud
helping-kind-supporter-hint = Escribe con usted en esta solicitud, y nunca la envía
helping-kind-supporter-asked = Invitación a ayudar con esta solicitud
helping-kind-empty = Elija qué le pide
helping-invited-already = { $email } ya tiene una invitación
helping-supports-already = { $email } ya ayuda a su grupo
helping-not-a-draft = Esta solicitud está enviada, así que no queda nada que escribir en común. Puede invitar a esa persona a unirse a su grupo.
helping-works-there = { $email } trabaja para este fondo. Quien ayuda a un grupo a escribir no valora después su solicitud, así que tiene que ayudarle otra persona.
helping-only-group-sends = Solo { $organisation } envía la solicitud, la recupera o habla en nombre del grupo. Usted puede avisar de que está lista.
helping-only-group = Esto es solo para { $organisation }.
helping-only-group-removes = Solo { $organisation } retira lo que ha puesto. Usted puede retirar lo que haya añadido.
helping-tell-them = Avisar de que está lista
helping-tasks = Usted ayuda a { $organisation } con esta solicitud. Lo que escriba se guarda con su nombre. Solo { $organisation } la envía.
helping-ready-heading = Solo { $organisation } envía la solicitud
helping-ready-lead = Cuando crea que está lista, avise a todas las personas de { $organisation }. Les escribimos con un enlace a esta página.
helping-ready-said = Avisó al grupo el { $at }. Puede avisar una vez al día.
helping-ready-button = Avisar de que está lista

invitation-title-open = { $organisation } quiere contar con usted
invitation-title-accepted = Dijo que sí a { $organisation }
invitation-title-declined = Dijo que no a { $organisation }
invitation-title-withdrawn = { $organisation } retiró esta invitación
invitation-title-expired = Esta invitación ha caducado
invitation-title-member = Usted ya está en { $organisation }
invitation-supporter = { $by } le pide que ayude a { $organisation } con su solicitud a { $fund }.
invitation-colleague = { $by } le invita a unirse a { $organisation }.
invitation-what = Qué significa
invitation-supporter-may = Puede leer esta solicitud y cambiar sus respuestas, grabar, añadir archivos y pedir una conversación. Solo { $organisation } la envía. No ve nada más del grupo. Tanto usted como el grupo pueden terminar la ayuda en cualquier momento.
invitation-colleague-may = Ve y puede cambiar todo lo de { $organisation }, y puede enviar sus solicitudes, como todas las personas del grupo. Puede salir en cualquier momento.
invitation-seen = Todas las personas de { $organisation } ven su nombre y lo que escribió.
invitation-who = Quién es usted
invitation-who-hint = Por ejemplo: trabajo en la asesoría Hackney Advice, o vivo en el mismo barrio
invitation-who-empty = Diga en pocas palabras quién es, para que lo sepan todas las personas del grupo
invitation-yes = Sí, acepto
invitation-no = No, gracias
invitation-until = Puede responder hasta el { $at }.
invitation-is-accepted = Ya está dentro. Aquí no hace falta nada más.
invitation-is-member = No hay nada que aceptar: ya puede verlo y escribirlo todo.
invitation-is-expired = Se podía responder hasta el { $at }.
invitation-is-withdrawn = No tiene que hacer nada.
invitation-is-declined = Se lo hemos dicho al grupo. No pasa nada más.
invitation-ask-again = Si le gustaría participar, pida a { $by } que le invite de nuevo.
invitation-go = Ir allí
invitation-other-address = Esta invitación se envió a otra dirección de correo electrónico. Usted ha iniciado sesión como { $email }. Cierre la sesión, abra de nuevo el enlace del correo e inicie sesión con la dirección a la que se envió.
invitation-sign-out = Cerrar sesión
invitation-works-there = Usted trabaja para este fondo. Quien ayuda a un grupo a escribir no valora después su solicitud, así que tiene que ayudar al grupo otra persona. Puede decir que no en la página de la invitación.

home-helping = Solicitudes con las que ayuda
home-helping-lead = Son de otros grupos, y son ellos quienes las envían.
home-helping-sent = Está enviada. El grupo puede contarle qué pasa con ella.

notice-invited = Invitación enviada. Hemos escrito a esa persona.
notice-invitation-withdrawn = La invitación está retirada.
notice-invitation-declined = Gracias por responder. Se lo hemos dicho al grupo.
notice-help-begun = Ya puede ayudar. Lo que escriba se guarda con su nombre.
notice-group-joined = Ya está en el grupo.
notice-help-ended = La ayuda ha terminado. Lo que se escribió se queda.
notice-help-over = Ya no ayuda con esta solicitud. Lo que escribió se queda con el grupo.
notice-group-told = Hemos avisado a todas las personas del grupo de que está lista.
notice-group-told-lately = El grupo recibió un aviso hace menos de un día. Puede avisar de nuevo mañana.

history-invitation-sent = Se invitó a una persona
history-invitation-withdrawn = Se retiró una invitación
history-invitation-declined = Una persona dijo que no a una invitación
history-help-begun = Una persona empezó a ayudar
history-help-ended = Terminó la ayuda de una persona
history-colleague-joined = Una persona se unió a su grupo
history-text-of-a-supporter-confirmed = Confirmó lo que puso por escrito una persona que ayuda
history-said-to-be-ready = Se le avisó de que está lista
organisation-history-joined = Una persona se unió tras recibir una invitación

letter-invitation-subject-supporter = { $by } le pide que ayude a { $organisation }
letter-invitation-subject-colleague = { $by } le invita a unirse a { $organisation }
letter-invitation-supporter = Hola. { $by } le pide que ayude a { $organisation } con su solicitud a { $fund } en { $service }.
letter-invitation-colleague = Hola. { $by } le invita a unirse a { $organisation } en { $service }.
letter-invitation-words = { $by } escribe:
letter-invitation-answer = Diga aquí que sí o que no. Inicie sesión con este correo electrónico; no hay contraseña.
letter-invitation-until = Puede responder hasta el { $at }. Si no hace nada, no pasa nada.

letter-answered-subject-yes = { $who } dijo que sí: { $organisation }
letter-answered-subject-no = { $email } dijo que no: { $organisation }
letter-answered-supporter = { $who } ayuda ahora a su grupo con la solicitud a { $fund }. Puede leerla y cambiar sus respuestas. Solo su grupo puede enviarla.
letter-answered-colleague = { $who } está ahora en { $organisation }, y puede ver y enviar sus solicitudes como las demás personas del grupo.
letter-answered-no = La respuesta a la invitación enviada a { $email } fue que no. Puede invitar a otra persona.
letter-answered-link = Vea quién escribe y quién ayuda:

letter-help-ended-subject = Ha terminado la ayuda con { $fund }
letter-help-ended-by-group = { $by } puso fin a su ayuda con la solicitud de { $organisation } a { $fund }. Lo que usted escribió se queda con el grupo. Gracias por ayudar.
letter-help-ended-own = { $by } ya no ayuda con la solicitud de { $organisation } a { $fund }. Lo que escribió se queda con su grupo.

letter-ready-subject = { $by } dice que su solicitud a { $fund } está lista
letter-ready = { $by } ayuda a { $organisation } con su solicitud a { $fund }, y dice que está lista. Solo su grupo puede enviarla.
letter-ready-closes = El fondo cierra el { $at }.
letter-ready-link = Léala y, si también le parece lista, envíela:

handover-link = Pasar el relevo a alguien y salir
handover-title = Pasar el relevo y salir
handover-lead = Todo lo que escribió se queda con { $organisation }. La persona que elija recibe un correo con lo que usted tiene en marcha, y todo sigue a nombre de ella.
handover-drafts = Borradores que empezó usted
handover-talks = Conversaciones que pidió usted
handover-talks-reach = El ayuntamiento se comunicará como usted indicó allí. Si es su propio teléfono, cámbielo antes.
handover-invited = { $count ->
    [one] Una invitación suya espera respuesta. Sigue en pie.
   *[other] { $count } invitaciones suyas esperan respuesta. Siguen en pie.
}
handover-who = Quién toma el relevo
handover-choose = Elija quién toma el relevo
handover-button = Pasar el relevo y salir de { $name }
handover-nobody = Nadie más de su grupo ha iniciado sesión todavía. Invite a alguien a unirse, y pase el relevo cuando esa persona haya iniciado sesión y dado su nombre.
notice-handed-over = Ha pasado el relevo y ha salido del grupo. Hemos escrito a la persona que lo toma.
history-handed-over = Una persona salió de su grupo y pasó el relevo
organisation-history-handed-over = Una persona salió y pasó el relevo a otra
letter-handed-subject = { $by } le ha pasado el relevo: { $organisation }
letter-handed = { $by } ha salido de { $organisation }, y ha elegido que usted tome el relevo. Lo que estaba en marcha a su nombre está ahora a nombre de usted.
letter-handed-drafts = Borradores que empezó esa persona:
letter-handed-talks = Conversaciones que pidió esa persona. Mire allí cómo se comunica el ayuntamiento con usted:
letter-handed-invited = { $count ->
    [one] Una invitación de esa persona espera respuesta.
   *[other] { $count } invitaciones de esa persona esperan respuesta.
}
letter-handed-link = La página de su grupo:
helping-too-many = Ha invitado a { $most } personas en un día, y no escribimos a más. Invite a las demás mañana, o hable con nosotros si lo necesita antes.
