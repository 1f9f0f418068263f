# No dispositivo: o que fica lá guardado e o que é devolvido.

recording-waiting-open = Neste momento não há ligação. Deixe esta página aberta: a sua gravação só está aqui. O envio continua sozinho quando a ligação voltar.
recording-stopped-open = Não foi possível enviar. A gravação só está nesta página: deixe-a aberta, ouça e tente de novo.
recording-signed-out-open = A sua sessão terminou. A sua gravação só está nesta página: deixe-a aberta.
recording-one-at-a-time = Uma gravação de cada vez: envie a de cima, ou grave-a de novo, e depois acrescente esta.
recording-keep-before = Ficar com a que tenho
recording-too-long = Dura { $length } minutos. Podemos receber até { $most } minutos por gravação. Envie uma mais curta, ou fale connosco.
recording-save-file = Guardar o ficheiro
sign-out-unsent = Algo que gravou ou escreveu neste dispositivo ainda não nos chegou. Se sair agora, é apagado deste dispositivo.
device-copy = Copiar este texto
device-copied = Copiado
device-throw = Apagá-lo
save-not-here = Já não pode escrever aqui. Copie o que escreveu se o quiser guardar.
cookies-recordings = Não é um cookie, mas fica guardado no mesmo navegador: o que gravou e ainda não nos enviou. É apagado quando o recebermos, quando sair e ao fim de 90 dias.
history-recording-begun = Alguém começou a ouvir a sua gravação
