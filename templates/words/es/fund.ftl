# The public pages of funds: the list, one fund, how it is decided.

# --- the list: / and /funds

funds-title = Fondos
funds-front-lead = Dinero para grupos que hacen algo importante para la gente de su entorno. Puede ver todas las preguntas antes de empezar y hablar con una persona de contacto cuando quiera; y tendrá nuestra respuesta dentro de un plazo, con los motivos.
funds-lead = Puede ver todas las preguntas antes de empezar y hablar con una persona de contacto cuando quiera.
funds-open = Abiertos ahora
funds-soon = Abren pronto
funds-closed = Cerrados
funds-none = En este momento no hay ningún fondo abierto.
funds-none-soon = Abajo están los próximos que abren. Ya puede leer sus preguntas.
funds-none-else = Cuando abra uno, aparecerá aquí con sus fechas y todas sus preguntas.
funds-closes = Cierra el { $when }
funds-rolling = Abierto todo el tiempo
funds-opens = Abre el { $when }
funds-closed-on = Cerró el { $when }
funds-time = { $minutes } para la solicitud
funds-more = Cómo damos el dinero
funds-link-openness = Cómo decidimos y qué prometimos
funds-link-learning = Lo que estamos aprendiendo con los grupos que financiamos
funds-link-grants = Todas las subvenciones que hemos dado

# --- one fund

fund-amount-up-to = Hasta { $most }
fund-amount-between = De { $least } a { $most }

fund-start = Empezar ahora
# $minutes is "about 25 minutes"
fund-start-time = Lleva { $minutes }, de una vez o en varias: lo que escribe se va guardando.
fund-rather-talk = ¿Prefiere hablar?
fund-rather-talk-link = Pregunte a { $name }
fund-rather-talk-rest = y lo escribimos con usted, en una pregunta o en todas. No necesita cuenta ni correo electrónico.
fund-is-draft = Esto es un borrador. Solo lo ven las personas que trabajan para { $funder }.
fund-is-soon = Este fondo abre el { $when }.
fund-is-soon-read = Antes no se puede enviar nada. Ya puede leer todas las preguntas y preguntarnos lo que quiera.
fund-is-grace = Este fondo cerró el { $when }.
fund-is-grace-begun = Si empezó antes, puede enviar su solicitud hasta el { $last }.
fund-is-grace-link = Ir a su solicitud
fund-is-closed = Este fondo está cerrado.
fund-is-closed-on = Cerró el { $when }.
fund-is-closed-else = Sus preguntas y la manera en que se decidió se pueden seguir leyendo aquí.
fund-other-funds = Ver los otros fondos

fund-how-much = Cuánto
fund-paid-when = Cuándo recibe el pago
fund-up-front = Antes de gastarlo.
fund-for-what = Para qué
fund-unrestricted = No se excluye nada.
fund-restricted = Hay límites en cuanto a para qué puede ser
fund-who = Quién puede presentar una solicitud
fund-host = Si otra organización guarda el dinero de su grupo
fund-host-allowed = Puede presentar una solicitud con otra organización que guarde el dinero de su grupo.
fund-host-not-allowed = Esta vez no es posible que otra organización guarde el dinero de su grupo.
fund-closes = Cierra
fund-closes-talk = El { $when }. Si pide una conversación antes, llega a tiempo.
fund-rolling = No tiene fecha de cierre: envíe su solicitud cuando le venga bien.
fund-chances = Sus posibilidades
fund-pot = Hay { $pot } en total.
fund-last-time = La última vez { $applied ->
    [one] un grupo presentó una solicitud
   *[other] { $applied } grupos presentaron una solicitud
} y { $funded ->
    [0] no se financió ninguna
    [one] se financió una
   *[other] se financiaron { $funded }
}.
fund-who-decides = Quién decide
fund-decides = Decide { $name }:
fund-decide-link = Cómo decidimos
fund-run-by = De quién es el dinero

fund-contact-looks-after = Se ocupa de este fondo.
fund-contact-works = Días de trabajo:
fund-contact-ask = Preguntar a { $name }
fund-contact-call = Llamar al { $phone }

fund-when = Qué pasa y cuándo
fund-when-opens = Abre
fund-when-closes = Cierra
fund-when-any-day = Cualquier día
fund-when-send = Usted envía la solicitud
fund-when-by = A más tardar el { $day }
fund-when-read = Leemos y escuchamos. Si necesitamos entender algo mejor, le llamamos.
fund-when-hear = Tiene nuestra respuesta, con los motivos
fund-when-within = { $days ->
    [one] En un día
   *[other] En { $days } días como máximo
}
fund-when-then = Después
fund-when-paid = Recibe el pago,
fund-when-learn = Más adelante
fund-when-learned = Conversamos sobre lo que aprendimos las dos partes

fund-on-this-page = En esta página
fund-questions = Todas las preguntas
fund-questions-lead = Responda cada una por escrito o con algo que ya tiene, o cuéntenoslo en una conversación.
fund-question-optional = Esta puede dejarla sin responder.
fund-question-equity = Se hace a todas las personas que quieran responderla, se cuenta aparte y nunca la ven quienes leen o deciden.
fund-question-strands = Solo para:
fund-question-suggested = Puede incluir:
fund-question-why = Por qué lo preguntamos:
fund-question-seen = Quién lo ve:

fund-strands = Sus partes
fund-strand-budget = { $budget } del total

fund-criteria = En qué nos fijamos
fund-criteria-lead = Todo lo que envía se lee para esto, y para nada más. Así se valora cada punto, con las palabras que usan quienes leen.
fund-criterion-weight = Cuenta { $weight } veces:
fund-criterion-most = { $most } puntos como máximo, de { $all }
fund-step-score = { $score } puntos
fund-step-score-one = 1 punto

fund-demands = Qué más pedimos
fund-demands-lead = Aparte de sus respuestas. Cada cosa tiene su motivo, y otra manera si esa no le sirve.
fund-demand-why = Por qué:
fund-demand-when = Cuándo:
fund-demand-or = Sirve cualquiera de estas cosas:
fund-demand-help = Cómo ayudamos:
fund-demand-applying = con su solicitud
fund-demand-deciding = antes de que decidamos
fund-demand-after-yes = solo después de que hayamos dicho que sí, antes de recibir el pago
fund-demand-during = mientras dura la subvención
fund-demands-none = Nada. No pedimos cuentas, ni normas escritas, ni dinero propio.

fund-restrictions = Para qué no puede ser
fund-restrictions-lead = Cada límite y su motivo.
fund-restriction-months = Una subvención de este fondo dura { $months } meses como máximo.

fund-help = Ayuda, reciba financiación o no
fund-learning = Más adelante
fund-principles = Los principios que nos exigimos
fund-shaped-by = Quiénes dieron forma a este fondo

# --- what kind of answer, and how much

question-words-up-to = Hasta { $most } palabras.
question-words-between = De { $least } a { $most } palabras.
question-line = Una línea, de hasta { $most } palabras.
question-money = Una cantidad entre { $least } y { $most }.
question-budget = Una lista de hasta { $most } líneas; le hacemos la suma.
question-date = Una fecha.
question-choice = Una de estas opciones:
question-choices = Todas las que quiera de estas opciones:
question-choices-up-to = Hasta { $most } de estas opciones:
question-yes-no = Sí o no.
question-file = Un archivo, de hasta { $size } MB: { $kinds }.
question-files = Hasta { $files } archivos, de hasta { $size } MB cada uno: { $kinds }.

file-kind-pdf = PDF
file-kind-odt = texto OpenDocument
file-kind-docx = Word
file-kind-image = foto o dibujo
file-kind-audio = grabación
file-kind-video = video

seen-by-and = { $first } y { $last }
seen-by-council = el personal del ayuntamiento
seen-by-panel = el panel
seen-by-decision-maker = quien decide
seen-by-named-contact = la persona con la que puede hablar
seen-by-equity-team = quienes cuentan estas respuestas, aparte de su solicitud
seen-by-safeguarding-lead = la persona responsable de protección
seen-by-payments = quienes hacen los pagos
seen-by-everyone = todo el mundo, en el registro de subvenciones, si recibe financiación

# --- how we decide

decide-heading = Cómo decidimos
decide-steps = Paso a paso
decide-who = Quién decide
decide-panel = Quién recomienda
decide-decider = { $name } tiene el poder de decidir:
decide-readings-one = Una persona lee cada solicitud por su cuenta antes de que se hable de ella.
decide-readings = { $readings } personas leen cada solicitud, cada una por su cuenta, antes de que se hable de ella.
decide-scores = Cada valoración lleva puntos, { $most } en total. Los puntos nos ayudan a comparar; no deciden por sí solos.
decide-no-scores = No se pone nota a nada. Cada persona dice con palabras lo que ve.
decide-conflicts = Cuando alguien conoce a su grupo
decide-conflicts-usual = Quienes leen o deciden dicen primero si tienen cercanía con algún grupo. Quien la tiene se aparta.
decide-challenge = Si cree que nos equivocamos
decide-by = Tendrá nuestra respuesta, con los motivos, a más tardar el { $day }.
decide-within = Tendrá nuestra respuesta, con los motivos, { $days ->
    [one] un día
   *[other] como máximo { $days } días
} después de enviar la solicitud.
decide-back = El fondo y todas sus preguntas

# --- what was done at the desk

notice-fund-published = La convocatoria está publicada.
notice-fund-closed = La convocatoria está cerrada.

blank-title = El formulario en papel
blank-lead = Todas las preguntas, con espacio para escribir. Imprímalo, o pídanos que se lo enviemos por correo postal.
blank-print = Imprimir el formulario
blank-how = Escríbanlo juntos en papel. Después denlo o envíenlo a { $name }, que lo pasa aquí por ustedes, o pásenlo aquí ustedes. También pueden llamar a { $name } y presentar la solicitud por teléfono: no hace falta correo electrónico.
blank-you = Sobre usted
blank-group = El nombre de su grupo
blank-name = Su nombre
blank-reach = Cómo comunicarnos con usted: teléfono, correo electrónico o dirección, y a qué horas le viene bien
blank-other-way = Puede responder cualquiera de las preguntas de otra manera: en una conversación, o con algo que ya escribió o grabó. En ese caso, escriba “ver” y diga qué es.
