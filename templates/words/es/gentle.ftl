# A gentle life for drafts and letters: reminders, putting away, messages, safe contact, leaving a page.
# Words: put away (a draft) = archivar; bring back = recuperar; reminder = recordatorio; message = mensaje.

state-expired = Archivada
life-title = Su borrador para { $fund }
life-put-away-on = Archivado el { $day }
life-back-until = No se ha perdido nada. Puede recuperarlo hasta el { $until }. Después se borra lo que usted escribió, grabó y añadió.
life-group-brings-back = { $organisation } puede recuperarlo hasta el { $until }.
life-bring-back = Recuperar el borrador
life-emptied-on = Lo que usted escribió, grabó y añadió se borró el { $day }, como habíamos dicho. Puede empezar de nuevo cuando quiera.
life-round-over = El fondo ya no recibe más solicitudes esta vez, así que se queda archivado. { $contact } puede decirle cuándo vuelve a abrir.
life-deleted-on = Puede leerlo y descargar una copia hasta el { $until }. Después se borra lo que usted escribió, grabó y añadió.
life-too-late = Se archivó hace más de 30 días, así que ya no se puede recuperar. Puede empezar de nuevo, y { $contact } le ayuda con mucho gusto.
life-not-away = No está archivado.
life-away = Este borrador está archivado. Recupérelo primero y siga desde donde estaba.
too-late-away = Este borrador se archivó mientras escribían
life-see = Volver a su borrador
life-council-never = Nadie del ayuntamiento lo ha visto.
life-home = Archivado el { $when }. Puede recuperarlo hasta el { $until }.
life-home-gone = Archivado el { $when }. Lo que decía se ha borrado.
life-quiet-until = Un borrador se archiva cuando pasan { $days } días sin que nadie escriba: sería el { $until }. Se puede recuperar durante 30 días.
life-away-on = Se archiva el { $day }, y lo que dice se borra 30 días después. Puede descargar una copia cuando quiera.

life-reminders-link = Recordatorios de este borrador
life-reminders-title = Recordatorios de este borrador
life-reminders-days = Le escribimos en estas fechas:
life-reminders-no-more = Ya no se envían más recordatorios de este borrador.
life-reminders-who = Van a todas las personas del grupo que lo empezaron o escribieron en él. Cada una puede dejar de recibir los suyos.
life-reminders-stop = Dejar de recibir recordatorios de este borrador
life-reminders-none-wanted = Usted no recibe recordatorios de este borrador.
life-reminders-again = Volver a recibir recordatorios

notice-life-back = Ya lo tiene de vuelta. Todo está como lo dejó.
notice-life-reminders-off = Hecho. Ya no recibe recordatorios de este borrador.
notice-life-reminders-on = Vuelve a recibir recordatorios de este borrador.

history-reminded = Se lo recordamos
history-put-away = Se archivó
history-brought-back = Recuperó el borrador archivado
history-content-deleted = Se borró lo que había dentro, como habíamos dicho
history-reminders-stopped = Una persona dejó de recibir recordatorios
history-reminders-wanted = Una persona quiere volver a recibir recordatorios

letter-reminder-subject = Su borrador para { $fund } está a salvo
letter-reminder-safe = El borrador de { $organisation } para { $fund } está a salvo, tal como lo dejaron.
letter-reminder-progress = Preguntas que ya tienen algo: { $begun } de { $of }.
letter-reminder-closes = El fondo cierra el { $when }. Si quiere enviarlo, esa es la fecha que conviene tener en mente. Si no, no tiene que hacer nada.
letter-reminder-quiet = Lleva un tiempo tranquilo. El { $day } lo archivamos, a menos que alguien escriba en él antes. Puede recuperarlo durante { $kept } días más; después se borra lo que dice.
letter-reminder-go-on = Siga desde donde estaba:
letter-reminder-help = { $contact } le ayuda con mucho gusto, por teléfono o en persona.
letter-reminder-stop = Si prefiere no recibir recordatorios de este borrador:

letter-put-away-subject = Su borrador para { $fund } está archivado
letter-put-away-quiet = Nadie ha escrito en el borrador de { $organisation } para { $fund } durante { $days } días, así que lo hemos archivado.
letter-put-away-closed = La convocatoria ha cerrado, así que hemos archivado el borrador de { $organisation } para { $fund }.
letter-put-away-back = No se ha perdido nada. Puede recuperarlo hasta el { $until }:
letter-put-away-copy = Puede leerlo y descargar una copia hasta el { $until }:
letter-put-away-deleted = Después de ese día, lo que usted escribió, grabó y añadió se borra para siempre.

letter-outside-subject = Hay algo para usted
letter-outside = Hay algo para que usted lo lea. Le espera aquí:

told-this-morning = Se comunica esta mañana a las { $time }.
told-tomorrow = Se comunica mañana a las { $time }.
told-on = Se comunica el { $day } a las { $time }.

letter-before-decision = Hemos decidido sobre la solicitud de { $organisation } a { $fund }, y este correo dice qué y por qué. Léalo cuando le venga bien, con alguien a su lado si quiere. Si prefiere hablar antes, { $person } le llama con mucho gusto.
letter-before-again = Este correo trata de lo que decidimos sobre la solicitud de { $organisation } a { $fund }. Léalo cuando le venga bien, con alguien a su lado si quiere. Si prefiere hablar antes, { $person } le llama con mucho gusto.
letter-checked-subject = { $fund }: lo que comprobamos en conjunto ({ $reference })

messages-title = Sus mensajes
messages-lead = Todo lo que le hemos escrito en el último año, menos los códigos con los que inicia sesión.
messages-none = Todavía no hay ninguno.
messages-link = Sus mensajes, y cómo le llegan
messages-how = Cómo le llegan los mensajes
messages-how-lead = Usted elige para cada tipo. Aquí, en el portal, siempre los encuentra todos.
messages-by-mail = Por correo electrónico
messages-on-portal = Solo en el portal
messages-always = Lo que necesita para una decisión, un acuerdo o por ley siempre le llega por correo electrónico: lo que le preguntamos, lo que decidimos y por qué, y lo que hay que firmar.
messages-even-those = Incluso esos mensajes pueden decir solo que hay algo para usted aquí, y nada de lo que es. Lo elige aquí:
messages-save = Guardar lo que eligió
messages-choose-link = Elegir cómo le llegan los demás mensajes
messages-topic-drafts = Recordatorios
messages-topic-drafts-hint = Antes de que cierre un fondo o se archive un borrador.
messages-topic-conversations = Novedades de una conversación
messages-topic-conversations-hint = Quién le llama, y lo que se puso por escrito de una grabación.
messages-topic-helping = Quién escribe y ayuda
messages-topic-helping-hint = Alguien se une, ayuda, sale o avisa de que está lista.
messages-topic-progress = En qué punto está
messages-topic-progress-hint = Ha empezado la lectura, se ha hecho un pago.
messages-topic-learning = Aprender en conjunto
messages-topic-learning-hint = Invitaciones a conversaciones de aprendizaje, y notas para acordar.
notice-messages-chosen = Guardado. Los mensajes le llegan como eligió.

safety-title = Contacto seguro
safety-link = Cómo comunicarnos con usted sin riesgo
safety-group-link = Cómo comunicarnos con su grupo sin riesgo
safety-back = Volver
safety-lead = Diga aquí si un correo o una llamada podría ponerle en peligro. No hace falta que diga por qué.
safety-lead-group = Diga aquí si un correo o una llamada podría poner en peligro a alguien de su grupo. Vale para todas las personas del grupo. No hace falta que diga por qué.
safety-who-sees = Solo lo ve la persona del ayuntamiento que le llama, junto al número de teléfono. No aparece en ningún correo, ninguna copia ni ninguna lista, y quienes leen y deciden no lo ven nunca.
safety-no-details = Ningún detalle en los correos
safety-no-details-hint = Los correos solo dicen “Hay algo para usted”: sin nombres, sin el fondo, sin el ayuntamiento. El resto lo lee aquí.
safety-no-voicemail = Nada en el buzón de voz
safety-no-voicemail-hint = No dejamos ningún mensaje, ni en un contestador ni con otra persona.
safety-never-locatable = Nadie debe saber dónde estamos
safety-never-locatable-hint = Dónde está su grupo no se muestra a nadie de fuera: ni a quienes leen, ni a los paneles, ni al público. Solo la persona que los visita lee dónde. Tampoco se muestran los números que llevan a una dirección en un registro público.
safety-times = Cuándo se puede llamar sin riesgo (opcional)
safety-times-hint = Por ejemplo: de lunes a viernes, de 10:00 a 14:00
safety-code-word = Una palabra que decimos primero (opcional)
safety-code-word-hint = Para que sepa que la llamada es nuestra. Elija una palabra que nadie más espere.
safety-save = Guardar
safety-moved-on = Mientras tanto, alguien de su grupo cambió esto. Abra la página de nuevo y mire lo que pone ahora.
notice-safety-saved = Guardado. Vale desde ahora.
organisation-history-safe-contact-changed = Se cambió cómo comunicarse con el grupo sin riesgo

exit-button = Salir de esta página
exit-says = Le lleva enseguida a una página del tiempo (el clima), cierra su sesión y quita lo que hay en esta pantalla y lo que está guardado en este dispositivo. Puede que su navegador siga recordando que estuvo aquí.
exit-keys = Con un teclado, pulse tres veces la tecla Mayús (Shift).
exit-pressed-once = Pulse Mayús (Shift) dos veces más para salir.
exit-pressed-twice = Pulse Mayús (Shift) una vez más para salir.

privacy-drafts = Borradores
privacy-drafts-why = Un borrador es suyo hasta que lo envía. Enviamos recordatorios a quienes escribieron en él, y cada persona puede dejar de recibirlos.
privacy-drafts-who = Lo ven su grupo y las personas a las que usted pidió ayuda, y nadie del ayuntamiento.
privacy-drafts-long = Un borrador que no se envía se archiva: cuando pasan los días que dice su página, o 14 días después de que cierre su convocatoria. Durante 30 días puede leerlo y descargar una copia, y recuperarlo mientras la convocatoria reciba solicitudes. Después se borra lo que usted escribió, grabó y añadió.
privacy-safety = Cómo comunicarnos con usted sin riesgo
privacy-safety-why = Si nos lo dice: para que ningún correo ni llamada ponga a nadie en peligro.
privacy-safety-who = Lo ven usted, o su grupo cuando se trata del grupo, y la persona del ayuntamiento que va a llamarle.
privacy-safety-long = Se guarda mientras usted lo deje ahí. Puede cambiarlo o quitarlo en cualquier momento.
