# Signing in, and a person's own account.

nav-funds = Fondos
nav-openness = Cómo decidimos
nav-learning = Lo que estamos aprendiendo
nav-sign-in = Iniciar sesión
nav-desk = Su espacio de trabajo
nav-home = Sus solicitudes
nav-account = Su cuenta

failure-to-desk = Ir a su espacio de trabajo
failure-other-site = Esto llegó desde otro sitio web, así que no hicimos nada con ello. Abra la página aquí y envíelo de nuevo.
failure-not-your-role = Su sesión está abierta, pero esta página es para personas con otra función. Si cree que debería poder verla, pregunte a quien se ocupa del portal.
failure-overtaken = Otra persona cambió esto antes
failure-cut-off = Solo nos llegó una parte de lo que envió. Envíelo de nuevo, por favor; lo que guardó antes está a salvo.

sign-in-title = Iniciar sesión
sign-in-first-time = ¿Es su primera vez aquí? El mismo correo abre su cuenta.
sign-in-email-empty = Escriba su correo electrónico
sign-in-email-wrong = Revise el correo electrónico: necesita un nombre, una @ y un dominio, como hulya@example.org
sign-in-ask-again = Pedir un código nuevo
code-ask-again = pida un código nuevo
sign-in-used = Este código o enlace ya se usó. Pida uno nuevo.
sign-in-expired = Este código o enlace tiene más de 10 minutos, o nunca se envió. Pida uno nuevo.
sign-in-tries-spent = Era el quinto intento con este código. Abra mejor el enlace del correo, o pida un código nuevo.
sign-in-tries-together = Ha habido muchos intentos con códigos para esta dirección. Abra mejor el enlace de nuestro correo más reciente: sirve durante 10 minutos desde que llegó.
sign-in-not-sent = Ya habíamos enviado cinco correos a esta dirección en 10 minutos, así que no salió ninguno más. Abra el enlace de uno de ellos, o pida otro código dentro de 10 minutos.
sign-in-code-wrong = Ese no es el código de nuestro correo más reciente. Revise cada letra y cada número. { $left ->
    [1] Le queda un intento.
   *[other] Le quedan { $left } intentos.
}
sign-in-too-often = Ha habido muchos intentos desde su dirección en poco tiempo. Espere un minuto e inténtelo de nuevo.

code-title = Escriba su código
code-sent = Hemos enviado un correo a { $email }. Lleva un código de seis letras y números, y un enlace. Los dos sirven durante 10 minutos.
code-label = Código
code-hint = En mayúsculas o minúsculas, como quiera
code-button = Iniciar sesión
code-late = ¿No llega el correo después de unos minutos? Mire en la carpeta de correo no deseado (spam) o
link-title = Ya casi está
link-lead = Pulse “Continuar” para iniciar sesión en este dispositivo.
sign-out-title = Cerrar sesión
sign-out-lead = Todo lo que escribió está guardado.
sign-out-button = Cerrar sesión
signed-out-done = Se ha cerrado la sesión
signed-out-done-lead = Todo lo que escribió está guardado. Vuelva cuando quiera.

signed-out-files = Los archivos no se pueden guardar así: elíjalos de nuevo después, por favor.
kept-title = Esto es lo que escribió
kept-lead = Su sesión se había cerrado cuando envió esto. No se perdió nada: pulse “Guardar lo que escribí” para ponerlo en su sitio.
kept-save = Guardar lo que escribí
kept-to-application = Va a su solicitud, a la página desde la que lo envió:
kept-to-group = Va a la página de su grupo:
kept-to-grant = Va a su subvención, a la página desde la que lo envió:
kept-to-account = Va a su cuenta:
kept-to-desk = Va a su espacio de trabajo, a la página desde la que lo envió:
kept-to-other = Va a la página desde la que lo envió:
kept-not-now = El botón lo envía tal como lo hizo usted entonces. Si ya no quiere enviarlo, o si estas palabras no son suyas, salga de esta página sin pulsarlo: pasado un día, se borra.
kept-elsewhere = Lo que escribió está guardado en el navegador donde lo escribió. Abra esta página allí.
signed-out-back = No pudimos guardarle esto. Cópielo antes de iniciar sesión:

account-title = Su cuenta
account-welcome = Le damos la bienvenida. ¿Cómo quiere que le llamemos?
account-email = Inicia sesión con { $email }.
account-name = Su nombre
account-name-hint = Tal como le gusta que lo digamos
account-name-empty = Escriba su nombre
account-name-long = Es más de lo que podemos recibir para un nombre. Acórtelo, por favor.
account-phone = Teléfono (opcional)
account-phone-hint = Solo si quiere que le llamemos
account-phone-long = Es demasiado largo para un número de teléfono. Revíselo, por favor.
account-language = ¿En qué idioma quiere nuestros correos?
account-save = Guardar
account-sessions = Dónde tiene la sesión abierta
account-sessions-lead = Si no reconoce alguna, ciérrela.
account-this-one = Este dispositivo
account-since = Sesión abierta el { $since }; último uso, el { $seen }
account-end = Cerrar esa sesión
account-session-gone = Esa ya estaba cerrada.
notice-account-saved = Guardado.
notice-session-ended = Se cerró la sesión en ese dispositivo.

letter-sign-in-subject = { $code } es su código para { $service }
letter-sign-in-known = Usted pidió iniciar sesión. Escriba este código en la página donde lo pidió:
letter-sign-in-new = Alguien, creemos que usted, pidió abrir una cuenta en { $service } con esta dirección. Escriba este código en la página donde lo pidió:
letter-sign-in-link = O abra este enlace y pulse “Continuar”:
letter-sign-in-life = Los dos sirven durante 10 minutos, y una sola vez.
letter-sign-in-not-you = Si no fue usted, no haga nada: nadie puede entrar sin este correo.

notice-role-given = La función está dada, y se está avisando a esa persona.
notice-role-ended = La función ha terminado, y se está avisando a esa persona.

shared-label = Otras personas también usan este dispositivo
shared-hint = Entonces nada de lo que escriba se queda en él, y su sesión se cierra cuando cierre el navegador o al cabo de una media hora.
shared-title = ¿Comparte este dispositivo con otras personas?
shared-is = Usted dijo que otras personas también lo usan: nada de lo que escriba se queda en él, y su sesión se cierra cuando cierre el navegador o al cabo de una media hora.
shared-is-not = Su sesión está abierta como en un dispositivo que solo usa usted.
shared-say = Otras personas también lo usan
shared-end = Solo lo uso yo
notice-device-saved = Guardado para este dispositivo.

afresh-title = Inicie sesión una vez más, por favor
afresh-lead = Inició sesión hace más de 15 minutos. Antes de mover dinero, decir a qué cuenta va, sacar del portal datos de personas, o cambiar un número de teléfono o lo que cada quien puede hacer, preguntamos si sigue siendo usted.
afresh-kept = Lo que envió está guardado y se le devuelve cuando haya iniciado sesión. Todavía no se ha hecho nada.
afresh-where = Enviamos un código y un enlace a { $email }.
afresh-button = Envíenme un código
kept-afresh-title = Siga con lo que empezó
kept-afresh-lead = Ha iniciado sesión una vez más. Todavía no se ha hecho nada: pulse el botón para hacerlo ahora.
kept-afresh-button = Hacerlo ahora
afresh-script = Inició sesión hace mucho. Abra esta página de nuevo, inicie sesión una vez más y vuelva a enviarlo.

letter-device-subject = Un dispositivo nuevo ha entrado en { $service }
letter-device-what = Alguien ha iniciado sesión en { $service } en su nombre, en un teléfono u ordenador que no habíamos visto antes: { $at }, { $device }.
letter-device-you = Si fue usted, no hay nada que hacer.
letter-device-not-you = Si no fue usted, esa persona puede leer su correo electrónico: cambie primero su contraseña. Después inicie sesión, cierre las sesiones que no conozca y avise a la persona que conoce en el ayuntamiento:
cookies-device = Reconoce durante 400 días el teléfono u ordenador en el que inició sesión, para que podamos escribirle cuando alguien entre en otro.

link-whose = Este enlace abre la cuenta de { $email }.
link-not-yours = ¿No es usted? Entonces no lo use: es el enlace de otra persona, y lo que escriba quedaría en su cuenta.
link-other = Ahora tiene la sesión iniciada como { $email }. Si sigue, esa sesión termina.
signed-out-idle = Hacía doce horas que no estaba aquí, así que hemos cerrado su sesión. Es así para todas las personas que trabajan con las solicitudes.
notice-sessions-ended = Se han cerrado todas sus sesiones, y se está avisando a esa persona.
