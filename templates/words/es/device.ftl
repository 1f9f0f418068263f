# En el dispositivo: lo que se guarda en él y lo que se devuelve.

recording-waiting-open = Ahora mismo no hay conexión. Deje esta página abierta: su grabación solo está aquí. El envío sigue solo cuando vuelva la conexión.
recording-stopped-open = No se pudo enviar. Solo está en esta página: déjela abierta, escuche la grabación e inténtelo de nuevo.
recording-signed-out-open = Se ha cerrado su sesión. Su grabación solo está en esta página: déjela abierta.
recording-one-at-a-time = Una grabación cada vez: envíe la de arriba, o grábela de nuevo, y después añada esta.
recording-keep-before = Quedarme con la que tengo
recording-too-long = Dura { $length } minutos. Podemos recibir hasta { $most } minutos por grabación. Envíe una más corta, o cuéntenoslo hablando.
recording-save-file = Guardar el archivo
sign-out-unsent = Algo que grabó o escribió en este dispositivo todavía no nos ha llegado. Si cierra la sesión ahora, se borra de este dispositivo.
device-copy = Copiar este texto
device-copied = Copiado
device-throw = Borrarlo
save-not-here = Ya no puede escribir aquí. Copie lo que escribió si quiere conservarlo.
cookies-recordings = No es una cookie, pero se guarda en el mismo navegador: lo que grabó y todavía no nos ha enviado. Se borra cuando lo tenemos, cuando cierra la sesión y al cabo de 90 días.
history-recording-begun = Alguien empezó a escuchar su grabación
