# An application that an officer takes by phone or from paper, for a group with no account.

typing-for = Usted escribe esto por { $organisation }. Use sus propias palabras, tal como las dicen o las escribieron.
typing-read-aloud = Léaselo a { $organisation }, en su idioma, y cambie lo que no esté bien. Solo se envía si el grupo dice que sí.
typing-book = Usted organiza esto por { $organisation }. En esta página, «usted» es el grupo: elija y escriba lo que le digan.
typing-go-on = Seguir, para que digan que sí

letter-taken-subject = Ha empezado una solicitud de { $organisation }: { $fund }
letter-taken = Alguien de { $organisation } nos llamó o nos escribió. { $officer } está escribiendo con esa persona una solicitud a { $fund }. Solo se envía cuando su grupo diga que sí.
letter-taken-yours = Usted es parte del grupo, así que puede leerla, cambiarla y enviarla. Si algo no está bien, dígaselo a { $officer }.

notice-application-taken = Empezada. Escriba cada respuesta con las palabras del grupo.
notice-application-sent-for = Enviada, con el sí del grupo. Lo que le escribiríamos está en su espacio de trabajo, para decírselo o mandárselo por correo postal.
notice-application-covered = A partir de ahora la escribe usted.
notice-email-given = Guardado. Esa persona recibe un correo con el enlace para entrar.
notice-letter-told = Anotado: ya lo saben.

organisation-by-telephone = No tiene correo electrónico: le llamamos
writing-types = { $name } (lo escribió por su grupo, en el ayuntamiento)

organisation-history-told-about-by-telephone = Nos contaron por teléfono cómo es el grupo
organisation-history-added-by-telephone = Se añadió a una persona que no tiene correo electrónico
organisation-history-has-an-e-mail-now = Una persona que no tenía correo electrónico ya tiene uno
notice-reopened-for = Vuelve a ser un borrador. No se envía nada sin el sí del grupo.
notice-withdrawn-for = Retirada, como dijo el grupo.

history-taken-for-the-group = Empezada por teléfono o en papel: la escribimos por su grupo
history-taken-over-for-the-group = Otra persona del equipo siguió escribiéndola por su grupo
history-said-yes-aloud = Se le leyó en voz alta, y dijo que sí ante testigo
history-said-yes-on-paper = La firmó en papel
history-asked-for-by-phone = Llamó y pidió algo
history-has-an-e-mail-now = Una persona de su grupo ya tiene correo electrónico
history-letter-told = Le contamos lo que decía un correo
