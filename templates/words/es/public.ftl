# The public pages, and the service's own texts.

register-title = Subvenciones que hemos dado
register-lead = Todas las subvenciones, con cuánto, para qué y cuándo. Las más recientes primero.
register-empty = Todavía no se ha dado ninguna subvención. La primera aparecerá aquí.
register-individual = Una persona

learning-title = Lo que estamos aprendiendo
learning-lead = Notas que un grupo y el ayuntamiento escribieron en conjunto y acordaron publicar: lo que cambió, lo que sorprendió, lo que puso trabas y lo que hará cada parte ahora.
learning-empty = Todavía no se ha publicado nada. Las notas aparecen aquí cuando las dos partes dicen que sí.
learning-to-openness = Lo que prometimos, y si lo cumplimos
learning-note-title = Lo que aprendieron un grupo y el ayuntamiento
learning-note-lead = Lo que este grupo y el ayuntamiento aprendieron de una subvención de { $fund }, con las dos voces. { $day }.
learning-note-grant = Ver la subvención

openness-title = Con qué transparencia decidimos, y qué prometimos
openness-lead = Con esta página puede pedirnos cuentas. Muestra lo que prometimos y si lo cumplimos, lo que se decidió en cada convocatoria y cuándo se comunicó a los grupos, y en qué casos una decisión es distinta de lo que aconsejó el panel.
openness-promises = Nuestras promesas
openness-promises-lead = Cada promesa tiene una persona y una fecha. Desde el día siguiente a esa fecha aparece como “sin cumplir” hasta que la cumplimos; después, como cumplida “con retraso”. Los números cuentan todas las promesas; las palabras se muestran cuando no dicen nada que pertenezca a un solo grupo.
openness-promises-none = Todavía no hay promesas que mostrar.
openness-decisions = Lo que se decidió, convocatoria por convocatoria
openness-decisions-lead = Cada grupo recibe los motivos de su decisión en un correo, de una persona de contacto. Los motivos pertenecen al grupo; aquí están los números y las fechas.
openness-fees = Además de las subvenciones, se pagaron { $fees } a entidades anfitrionas por guardar dinero de grupos que lo pidieron.
openness-groups = { $groups ->
    [1] Un grupo ya conoce nuestra decisión:
   *[other] { $groups } grupos ya conocen nuestra decisión:
}
openness-nobody-applied = Todavía no se ha presentado ninguna solicitud.
openness-kinds = Los motivos que se dieron cuando no se financió, o solo en parte, fueron de estos tipos. Una decisión puede tener varios:
openness-fewer = menos de { $few }
openness-more = { $few } o más
openness-no-decisions = Todavía no se ha comunicado ninguna decisión.
openness-no-rounds = Todavía no ha abierto ninguna convocatoria.
openness-date-open = Prometimos una respuesta a más tardar el { $promised }.
openness-date-rolling = Esta convocatoria no tiene fecha de cierre: a cada grupo se le promete una fecha propia cuando presenta su solicitud.
openness-principles = Los cinco principios en { $fund }
openness-to-fund = Ver { $fund } con todas sus preguntas
openness-p1 = Crear relaciones de confianza: { $name } se ocupa de este fondo, y puede llamar o escribir directamente a esa persona.
openness-p2 = Confiar en que los grupos comunitarios saben lo que hace falta: { $words }
openness-p2-none = Confiar en que los grupos comunitarios saben lo que hace falta: este fondo no dice qué voces le dieron forma. Debería decirlo.
openness-p3 = Sencillez, flexibilidad y transparencia: { $questions ->
    [one] una pregunta, que se puede leer antes de iniciar sesión
   *[other] { $questions } preguntas, que se pueden leer todas antes de iniciar sesión
}; { $time } en total.
openness-p4-both = Financiación de base: el dinero no tiene restricciones y se paga por adelantado. { $demands ->
    [0] No se pide nada aparte de las respuestas.
    [1] Se pide una cosa aparte de las respuestas, con su motivo.
   *[other] Se piden { $demands } cosas aparte de las respuestas, cada una con su motivo.
}
openness-p4-unrestricted = Financiación de base: el dinero no tiene restricciones, pero no todo se paga por adelantado. { $demands ->
    [0] No se pide nada aparte de las respuestas.
    [1] Se pide una cosa aparte de las respuestas, con su motivo.
   *[other] Se piden { $demands } cosas aparte de las respuestas, cada una con su motivo.
}
openness-p4-up-front = Financiación de base: el dinero se paga por adelantado, con restricciones cuyos motivos son públicos. { $demands ->
    [0] No se pide nada aparte de las respuestas.
    [1] Se pide una cosa aparte de las respuestas, con su motivo.
   *[other] Se piden { $demands } cosas aparte de las respuestas, cada una con su motivo.
}
openness-p4-neither = Financiación de base: el dinero tiene restricciones cuyos motivos son públicos, y no todo se paga por adelantado. { $demands ->
    [0] No se pide nada aparte de las respuestas.
    [1] Se pide una cosa aparte de las respuestas, con su motivo.
   *[other] Se piden { $demands } cosas aparte de las respuestas, cada una con su motivo.
}
openness-p5 = Cuidado ante el trauma: nadie tiene que volver a contar lo que le hizo daño; cualquier pregunta se puede responder en una conversación; no se pierde ni una palabra.
openness-departures = Cuando una decisión es distinta de lo que aconsejó el panel
openness-departures-lead = El panel aconseja y una persona decide. Cuando no coinciden, el motivo se comunica al panel y se publica aquí, sin el nombre del grupo.
openness-departures-none = Hasta ahora todas las decisiones han seguido el consejo del panel.
openness-departure = { $fund }: el panel aconsejó “{ $advised }”, y la decisión fue “{ $decided }”.
openness-outcome-funded = con financiación
openness-outcome-in-part = con financiación en parte
openness-outcome-once-checked = con financiación cuando se haya comprobado algo en conjunto
openness-outcome-not-this-time = sin financiación esta vez
openness-outcome-not-decided-yet = aún sin decidir

help-title = Ayuda
help-lead = Hable con una persona. No hace falta que sepa qué preguntar.
help-talk = Con quién hablar
help-talk-lead = Cada fondo tiene una persona de contacto. Puede explicarle las cosas, leer su borrador si usted se lo muestra, o anotar sus respuestas mientras usted habla.
help-nobody-yet = Ahora no hay ningún fondo abierto, así que aquí todavía no aparece nadie. Escriba al equipo de subvenciones del ayuntamiento.
help-sign-in = Iniciar sesión
help-sign-in-text = No hay contraseña. Escriba su correo electrónico y le enviamos un correo con un código y un enlace. Los dos sirven durante 10 minutos. Si no le llega ningún correo, mire en la carpeta de correo no deseado (spam) o pida a una de las personas de arriba que le envíe un enlace.
help-applying = Presentar una solicitud
help-applying-text = Puede leer todas las preguntas antes de iniciar sesión. Lo que escribe se va guardando, y puede volver desde otro dispositivo. Cualquier pregunta se puede responder en una conversación.
help-language = Idioma y accesibilidad
help-language-text = Elija un idioma arriba o al pie de cualquier página. Si prefiere hablar en otro idioma, usar lengua de señas (lengua de signos) o que alguien le acompañe, dígaselo a la persona de contacto y lo organizamos.
help-wrong = Si hicimos algo mal
help-wrong-text = Si sufrió racismo o le hizo daño nuestra manera de trabajar, cuéntelo a cualquiera de las personas de arriba o a otra persona del ayuntamiento en quien confíe. También puede usar el procedimiento de quejas del ayuntamiento. Decirlo no perjudica a su grupo.

accessibility-title = Declaración de accesibilidad de { $service }
accessibility-lead = Queremos que el mayor número posible de personas pueda usar este servicio, en cualquier dispositivo y sea cual sea su manera de leer.
accessibility-able = Usted debería poder
accessibility-able-1 = cambiar los colores, el contraste y el tipo de letra con su navegador o dispositivo
accessibility-able-2 = ampliar hasta el 400% sin que el texto se salga de la pantalla
accessibility-able-3 = usarlo todo solo con el teclado, o con reconocimiento de voz
accessibility-able-4 = escucharlo todo con un lector de pantalla
accessibility-able-5 = usarlo todo sin scripts, y volver más tarde: lo que escribió se guarda
accessibility-how = Hasta dónde es accesible
accessibility-how-lead = Sabemos que algunas partes todavía no están a la altura:
accessibility-missing-1 = Las páginas están en siete idiomas. Todos menos el inglés los redactó una máquina, y todavía no los ha leído enteros nadie que los hable en casa; esas páginas lo dicen.
accessibility-missing-2 = las páginas para el personal del ayuntamiento están solo en inglés
accessibility-missing-3 = los acuerdos y las cartas que se adjuntan están en el idioma y la forma en que se hicieron
accessibility-missing-4 = no ponemos subtítulos a las grabaciones
accessibility-contact = Si algo no le funciona
accessibility-contact-text = Díganos qué necesita y cómo: otro formato, otro idioma, una conversación. Respondemos en cinco días laborables como máximo. Escriba o llame a una de estas personas:
accessibility-enforcement = Quién vela por que se cumpla
accessibility-enforcement-text = La Comisión de Igualdad y Derechos Humanos (Equality and Human Rights Commission) vela por que se cumpla el reglamento de accesibilidad de sitios web y aplicaciones móviles del sector público: Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018. Si no está conforme con nuestra respuesta, diríjase al servicio de asesoría y apoyo sobre igualdad (Equality Advisory and Support Service).
accessibility-status = Cómo está respecto a la norma
accessibility-status-text = Queremos alcanzar las Pautas de Accesibilidad para el Contenido Web (WCAG) versión 2.2, nivel AA. No se ha hecho ninguna auditoría independiente, así que no afirmamos que se cumplan.
accessibility-tested = Cómo se ha probado
accessibility-tested-text = Un programa (axe) revisa las páginas en un navegador cada vez que cambia el servicio, también con el ancho de un teléfono y con los scripts desactivados. Los programas encuentran menos de la mitad de lo que importa. Todavía no lo han probado personas que usan tecnología de apoyo a diario.

privacy-title = Privacidad
privacy-lead = Qué guardamos sobre usted, por qué, quién lo ve y durante cuánto tiempo. El responsable es el ayuntamiento a cuyo fondo presenta su solicitud.
privacy-what = Qué guardamos
privacy-you = Usted
privacy-you-why = Su correo electrónico, su nombre, su teléfono si lo da, y su idioma: para que inicie sesión y para escribirle. Una palabra por cada dispositivo donde tiene la sesión abierta, para que pueda cerrarla.
privacy-you-who = Lo ven usted, las personas de su grupo y el personal del ayuntamiento al que presentó su solicitud.
privacy-you-long = Los códigos para iniciar sesión sirven durante 10 minutos y se borran en unos días. Una sesión termina a los 30 días. Lo demás se guarda mientras tenga una cuenta.
privacy-group = Su grupo
privacy-group-why = Lo que nos cuenta de su grupo, una sola vez, para que no tenga que contarlo de nuevo.
privacy-group-who = Lo ven las personas del grupo, y el personal y quienes leen en el fondo al que presentó su solicitud.
privacy-group-long = Se guarda mientras su grupo tenga solicitudes o subvenciones en este servicio.
privacy-answers = Respuestas, archivos y resúmenes
privacy-answers-why = Para leer su solicitud y decidir.
privacy-answers-who = El borrador solo lo ven su grupo y la persona a quien usted muestre una pregunta. Lo que ha enviado lo ven el personal y quienes lo leen o deciden.
privacy-answers-long = Se guarda el tiempo que indica el calendario de conservación del ayuntamiento.
privacy-evidence = Lo que sabemos por la relación
privacy-evidence-why = Notas con fecha de visitas, de conversaciones y de lo que otras personas dicen de su grupo, para que no cuente solo lo escrito.
privacy-evidence-who = Lo ve siempre su grupo, y puede responder. Lo ven el personal, quienes leen, el panel y la persona que decide.
privacy-evidence-long = Se guarda con la solicitud.
privacy-readings = Las lecturas y el consejo del panel
privacy-readings-why = Para decidir con justicia, con más de una mirada.
privacy-readings-who = Lo ven quienes participan. Usted recibe la decisión y todos los motivos en un correo.
privacy-readings-long = Se guarda con la solicitud.
privacy-worry = Cuando alguien se preocupa
privacy-worry-why = Si a una persona que lee le preocupa la seguridad de alguien, se lo dice a la persona responsable de protección.
privacy-worry-who = Solo lo ve la persona responsable de protección. No influye en la decisión.
privacy-worry-long = Se guarda como piden las leyes de protección (safeguarding).
privacy-grant = Su subvención
privacy-grant-why = El dinero público se da a la vista de todo el mundo.
privacy-grant-who = Todo el mundo ve el nombre del grupo, la cantidad, el fondo, para qué es y la fecha. Si la subvención es para una sola persona, no se pone el nombre. El acuerdo y los pagos los ven su grupo y el personal que se ocupa de ello.
privacy-grant-long = Se guarda mientras el ayuntamiento tenga que rendir cuentas del dinero. Lo que se dijo en la solicitud se borra antes.
privacy-learning = Lo que aprendemos en conjunto
privacy-learning-why = Para aprender, las dos partes.
privacy-learning-who = Lo ven su grupo y el ayuntamiento; todo el mundo, solo si las dos partes dicen que sí. Puede retirar su sí.
privacy-learning-long = Se guarda con la subvención, junto con todos los textos anteriores.
privacy-history = Quién hizo qué y cuándo
privacy-history-why = Para que después cualquiera pueda ver cómo se llegó a algo.
privacy-history-who = Lo ven quienes pueden ver aquello de lo que trata.
privacy-history-long = Se guarda con aquello de lo que trata. Las palabras personales que contenga se pueden quitar.
privacy-not = Lo que no hacemos
privacy-not-text = Ninguna máquina decide. No deducimos la comunidad, la fe ni la salud de nadie, ni ordenamos a los grupos según quiénes son. No vendemos ni compartimos lo que nos cuenta, y nada de estas páginas viene de terceros ni les informa.
privacy-rights = Sus derechos
privacy-rights-text = Puede preguntar qué guardamos sobre usted, pedir que se corrija o que se borre, u oponerse a cómo se usa. Gran parte puede verla y cambiarla en su cuenta. Allí puede llevárselo y hacer borrar la cuenta. Lo que ha cumplido su plazo se borra solo. Pregunte a una de estas personas o a la persona responsable de protección de datos del ayuntamiento:
privacy-ico = Si no está conforme con nuestra respuesta, puede presentar una queja ante la autoridad británica de protección de datos (Information Commissioner's Office).

cookies-title = Cookies
cookies-lead = Usamos cinco cookies, todas nuestras, y ninguna para medir ni seguir lo que hace.
cookies-session = Mantiene su sesión abierta en este dispositivo hasta 30 días, o hasta que la cierre. Se queda 30 días más y entonces ya no abre nada; solo nos permite guardar lo que estaba escribiendo cuando se acabó el tiempo.
cookies-kept = Reconoce este navegador durante los 30 días después de que se cierre su sesión, para devolverle aquí lo que estaba escribiendo, a usted y a nadie más.
cookies-sign-in = Recuerda durante una hora que pidió un código, mientras inicia sesión.
cookies-language = Recuerda durante un año qué idioma eligió.
cookies-typed = No es una cookie, pero se guarda en el mismo navegador: lo que escribió en una respuesta mientras no había conexión con el portal. Se envía cuando usted vuelve aquí, y entonces se borra de este navegador; también se borra cuando cierra la sesión.
cookies-none = El servicio las necesita para funcionar, así que no hay nada que aceptar ni desactivar.

mail-title = Correos de esta demostración
mail-lead = En esta demostración ningún correo sale de la máquina. Aquí están todos, los más recientes primero.
mail-none = Todavía no se ha escrito ningún correo.
mail-attached = Adjunto:

# What a round came to, on a fund's page and on the page of openness.
earlier-so-far = En esta convocatoria, hasta ahora
earlier-round = Una convocatoria anterior
earlier-nobody = Nadie presentó una solicitud.
earlier-few = Se presentaron menos de cinco grupos, así que no damos números: podrían mostrar quiénes eran.
earlier-applied = Se presentaron { $applied } grupos.
earlier-all = Se presentaron { $applied } grupos y { $funded ->
    [0] no se financió ninguno
    [1] se financió uno
   *[other] se financiaron { $funded }
}.
earlier-all-part = Se presentaron { $applied } grupos y { $funded ->
    [0] no se financió ninguno
    [1] se financió uno
   *[other] se financiaron { $funded }
}, { $part ->
    [1] uno de ellos en parte
   *[other] { $part } de ellos en parte
}.
earlier-some = Se presentaron { $applied } grupos. Por ahora, { $decided ->
    [1] uno tiene respuesta
   *[other] { $decided } tienen respuesta
}, y { $funded ->
    [0] no se financia ninguno
    [1] se financia uno
   *[other] se financian { $funded }
}.
earlier-some-part = Se presentaron { $applied } grupos. Por ahora, { $decided ->
    [1] uno tiene respuesta
   *[other] { $decided } tienen respuesta
}, y { $funded ->
    [0] no se financia ninguno
    [1] se financia uno
   *[other] se financian { $funded }
}, { $part ->
    [1] uno de ellos en parte
   *[other] { $part } de ellos en parte
}.
earlier-middle-asked = La mitad pidió { $amount } o más.
earlier-middle-given = La mitad de las subvenciones fueron de { $amount } o más.
promise-date-kept = Prometimos una respuesta a más tardar el { $promised }. El último grupo la recibió el { $told }, como prometimos.
promise-date-late = Prometimos una respuesta a más tardar el { $promised }. El último grupo la recibió el { $told }, con { $days ->
    [one] un día
   *[other] { $days } días
} de retraso.
promise-date-waits = Prometimos una respuesta a más tardar el { $promised }. Todavía hay quien espera, { $days ->
    [one] un día
   *[other] { $days } días
} después.
promise-turn-all = A cada grupo se le prometió una fecha propia, y { $told ->
    [one] el que ya tiene respuesta la recibió
   *[other] los { $told } que ya tienen respuesta la recibieron
} a tiempo.
promise-turn-some = A cada grupo se le prometió una fecha propia. Respuestas a tiempo: { $kept } de { $told }.

reason-kind-money = no había dinero suficiente para todo lo que nos habría gustado financiar
reason-kind-purpose = era para algo que no entra en este fondo
reason-kind-people-or-place = era para personas o un lugar que no entran en este fondo
reason-kind-how-it-works = no pudimos ver con bastante claridad cómo funcionaría
reason-kind-need = otras solicitudes mostraron más la necesidad
reason-kind-safety = todavía no pudimos ver cómo se cuidaría la seguridad de las personas
reason-kind-elsewhere = otro fondo o servicio es un lugar mejor para ello
