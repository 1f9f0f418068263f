# Words: fund = fondo; round = convocatoria; part (strand) = parte del fondo; application = solicitud;
# to apply = presentar una solicitud; draft = borrador; answer = respuesta; question = pregunta;
# group = grupo; organisation = organización; host = organización anfitriona; council = ayuntamiento;
# council officers = personal del ayuntamiento; named contact, named person = persona de contacto;
# those who read = quienes leen; panel = panel; safeguarding lead = responsable de protección;
# promise (commitment) = promesa, prometer, cumplir; learning note = nota de aprendizaje;
# learning conversation = conversación de aprendizaje; what got in the way = lo que puso trabas;
# relational evidence = lo que se sabe por la relación (con el grupo); risk = riesgo;
# holder = quien asume el riesgo, to carry = asumir; recommendation = recomendación; decision = decisión;
# reasons = motivos; grant = subvención; funded = se financia / con financiación; agreement = acuerdo; payment = pago;
# conversation = conversación; write-up = resumen; send = enviar; take back (an application) = recuperar;
# withdraw (an application), take back (a note, a yes) = retirar; step back (because of closeness) = apartarse;
# accountability group = grupo de rendición de cuentas; openness = transparencia; letter (an e-mail) = correo;
# desk = espacio de trabajo; sign in, out = iniciar, cerrar sesión.
# "You" is usted throughout, and "su grupo" where the group acts. Buttons and links are infinitives.

# The frame of every page, and the words that components say themselves.

frame-error-prefix = Error:
frame-skip = Ir al contenido principal
frame-nav = Menú principal
frame-languages = Idioma
frame-drafted = Una máquina redactó estas palabras y todavía no las ha revisado nadie que hable el idioma. La misma página en
frame-demo = Esto es una demostración. Las personas, los grupos y el dinero que aparecen son inventados, y todo se borra cuando termina.
frame-help = Ayuda
frame-openness = Cómo decidimos y qué prometimos
frame-accessibility = Accesibilidad
frame-privacy = Privacidad
frame-cookies = Cookies

part-back = Volver
part-problem = Hay un problema
part-done = Listo
part-pages = Páginas
part-previous-page = Página anterior
part-next-page = Página siguiente
part-change = Cambiar
part-answer = Responder
part-print = Imprimir esta página
part-day = Día
part-month = Mes
part-year = Año

save-saving = Guardando…
save-saved = Guardado hace un momento
save-offline = Ahora no podemos conectar con el portal. Lo que escribió sigue aquí y seguimos intentándolo.
save-offline-kept = Ahora no podemos conectar con el portal. Lo que escribió está guardado en este dispositivo y seguimos intentándolo. Puede cerrar esta página.
save-signed-out = Se cerró su sesión. Lo que escribió sigue aquí.
save-signed-out-link = Inicie sesión en otra página y después vuelva a esta
save-merged = Otra persona de su grupo también escribió aquí. El texto incluye lo que escribió cada persona.
save-merged-link = Ver cómo está ahora
save-both = Otra persona de su grupo también escribió aquí. Se guardaron los dos textos.
save-both-link = Ver los dos
save-problem = No pudimos guardar esto tal como está. Lo que escribió sigue aquí.

device-saved = Lo que escribió aquí mientras no había conexión con el portal ya está guardado.
device-link = Ver cómo está ahora

# $n is put in by a script; the plain form is for every number that is not one.
words-so-far-one = { $n } palabra
words-so-far = { $n } palabras
words-usually = la mayoría de la gente escribe unas { $n }
words-over-one = es { $n } más de las que podemos recibir. Todo queda guardado; acorte el texto antes de enviarlo, por favor.
words-over = son { $n } más de las que podemos recibir. Todo queda guardado; acorte el texto antes de enviarlo, por favor.
words-under-one = con { $n } más bastaría
words-under = con unas { $n } más bastaría

budget-what = Para qué
budget-amount = Cuánto
budget-line-what = Línea { $n }: para qué
budget-line-amount = Línea { $n }: cuánto, en libras
budget-total = Total
budget-add = Añadir otra línea

error-reference = Si nos escribe o nos llama por esto, mencione { $reference } y podremos ver qué pasó.
error-refused-heading = Esta página no está abierta para usted
error-not-found-heading = No encontramos esa página
error-not-found-line = Si escribió la dirección, compruebe que esté bien. Si siguió un enlace nuestro, la equivocación es nuestra.
error-busy-heading = Inténtelo de nuevo en un momento, por favor
error-busy-line = Por un momento no pudimos acceder a nuestros registros. Lo que guardó antes está a salvo.
error-broken-heading = Lo sentimos, algo salió mal de nuestra parte
error-broken-line = No es por algo que haya hecho usted. Lo que guardó antes está a salvo.
error-too-large-heading = Es más de lo que podemos recibir de una vez
error-too-large-line = No se cambió nada. Si era una grabación o un documento, envíe uno más corto o más pequeño, o háblelo con la persona de contacto y buscaremos otra manera.
error-try-again = Intentar de nuevo
error-link-funds = Ver los fondos abiertos
error-link-home = Ir a su página
error-link-help = Pedir ayuda

signed-out-heading = Inicie sesión para continuar
signed-out-kept = Guardamos lo que escribió. Volverá a su sitio cuando inicie sesión.
signed-out-email = Su correo electrónico
signed-out-email-hint = Le enviamos un código y un enlace. No hay contraseña.
signed-out-button = Continuar
