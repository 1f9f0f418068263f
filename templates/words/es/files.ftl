# Files that go with an answer.

files-title = Lo que envía con: { $question }
files-back = Volver a la pregunta
files-heading = Lo que ha enviado con esta respuesta
files-none = Todavía nada. No hace falta que envíe nada.
files-remove = Quitar
files-choose = Envíe algo que ya tiene
files-hint = Puede enviar: { $kinds }. { $files ->
    [one] Un archivo de hasta { $max } MB.
   *[other] Hasta { $files } archivos, de hasta { $max } MB cada uno.
}
files-send = Añadir a su respuesta
files-full = { $max ->
    [one] Ya hay un archivo, que es lo que podemos recibir aquí. Para enviar otro, quítelo primero.
   *[other] Ya hay { $max } archivos, que son todos los que podemos recibir aquí. Para enviar otro, quite uno primero.
}
files-continue = Continuar
files-route-document = Documento o imagen
files-route-recording = Grabación

files-kind-pdf = PDF
files-kind-odt = texto OpenDocument (ODT)
files-kind-docx = Word (DOCX)
files-kind-image = imágenes
files-kind-audio = grabaciones de sonido
files-kind-video = videos

files-none-chosen = Elija primero un archivo.
files-empty = No hay nada dentro de { $name }. Compruebe que se abre en su propio dispositivo y envíelo de nuevo.
files-too-large = El archivo { $name } ocupa { $size }. Podemos recibir hasta { $max } MB. Envíe una grabación más corta o una imagen más pequeña, o cuéntenoslo hablando.
files-archive = El archivo { $name } es una carpeta comprimida. Nadie puede ver lo que contiene antes de abrirla, por eso no la recibimos. Envíe lo que hay dentro, un archivo cada vez.
files-macros = El archivo { $name } lleva pequeños programas (macros), que pueden dañar el ordenador de alguien. Guárdelo sin ellos, o como PDF, y envíelo de nuevo.
files-picture-unread = No pudimos quitar de { $name } dónde y cuándo se tomó, así que no lo guardamos. Envíe la imagen en JPEG o PNG, o tómela otra vez.
files-wrong-kind = No pudimos reconocer lo que hay en { $name }. Puede enviar: { $kinds }. Si es otra cosa, guárdela como PDF o hágale una foto.
files-too-often = Ha enviado archivos muchas veces en poco tiempo. Espere un minuto y vuelva a enviar este.
files-too-many = { $max ->
    [one] Aquí podemos recibir un archivo. Para enviar otro, quite primero el que hay.
   *[other] Aquí podemos recibir hasta { $max } archivos. Para enviar otro, quite uno primero.
}

notice-file-added = Ya forma parte de su respuesta.
notice-file-removed = Lo hemos quitado de su respuesta.

files-checking = Todavía estamos revisando este archivo. Se abrirá cuando terminemos, normalmente en unos minutos.
files-being-checked = Este archivo todavía se está revisando, así que nadie puede abrirlo aún. Suele tardar unos minutos. Vuelva un poco más tarde, por favor.
files-kept-back = Retenemos este archivo: una revisión encontró en él algo que puede dañar un ordenador. Nadie puede abrirlo.

letter-file-kept-subject = Un archivo que envió no se pudo usar
letter-file-kept = Revisamos cada archivo que nos llega. En { $file } se encontró algo que puede dañar un ordenador, así que nadie puede abrirlo aquí. Le pasa a mucha gente, a menudo sin saberlo, y usted no ha hecho nada malo.
letter-file-kept-next = Envíenos otra copia desde un ordenador que esté revisado, o como PDF. Si no puede, hable con su persona de contacto: encontraremos otra manera, y no se ha perdido nada más de lo que envió.
