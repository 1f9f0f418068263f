# Answering by voice or film: recording on the page, sending a recording, its text version.

recording-title = Diga-o: { $question }
recording-before-heading = Antes de gravar
recording-before-children = Por favor, não diga nomes de crianças, nem nada que mostre onde alguém se esconde.
recording-before-duty = Se nos contar que uma criança ou uma pessoa adulta está a sofrer maus-tratos ou está em perigo, temos de o transmitir à nossa pessoa responsável pela proteção (safeguarding), e isso pode chegar aos serviços sociais ou à polícia. Se pudermos, dizemos-lhe primeiro.
recording-before-kept = Quem lê a sua resposta ouve a gravação. Anotamos quem a ouviu e quando.
recording-before-deleted = Apagamos as gravações { $days ->
    [one] { $days } dia
   *[other] { $days } dias
} depois de comunicarmos a nossa decisão. A versão escrita, se houver, fica com a sua candidatura.
recording-limits = Até { $minutes ->
    [one] { $minutes } minuto
   *[other] { $minutes } minutos
} e { $mb } MB, e até { $most ->
    [one] { $most } gravação
   *[other] { $most } gravações
} por resposta.

recording-here-heading = Gravar aqui
recording-record-sound = Gravar a sua voz
recording-record-film = Gravar um vídeo
recording-allow = O navegador pergunta se pode usar o microfone ou a câmara. Diga que sim, e a gravação começa.
recording-pause = Pausar
recording-go-on = Continuar
recording-stop = Parar
recording-again = Gravar de novo
recording-send = Enviar a gravação
recording-time = { $time } de { $most }
recording-is-on = A gravar
recording-is-paused = Em pausa
recording-is-ready = Ouça a gravação. Quando estiver a seu gosto, envie.
recording-limit-reached = Não pode durar mais. Ouça a gravação, e depois envie ou grave de novo.
recording-your = A sua gravação, para ouvir
recording-preview = O que a câmara vê
recording-sending = A enviar: { $percent } de 100
recording-waiting = Neste momento não há ligação. A sua gravação está guardada neste dispositivo, e o envio continua sozinho quando a ligação voltar.
recording-going-on = Continua o envio do que gravou antes.
recording-putting-together = Já chegou tudo. Um momento.
recording-sent = Já faz parte da sua resposta.
recording-stopped = Não foi possível enviar. A gravação continua neste dispositivo: ouça e tente de novo.
recording-try-again = Tentar de novo
recording-signed-out = A sua sessão terminou. A sua gravação está guardada neste dispositivo.
recording-sign-in = Entrar de novo e depois voltar a esta página
recording-no-microphone = Não conseguimos usar o microfone ou a câmara. Veja no navegador se esta página os pode usar, ou envie uma gravação feita com o seu telefone.
recording-no-recorder = Neste navegador não é possível gravar aqui. Pode fazer uma gravação com o seu telefone e enviá-la mais abaixo.
recording-leave = A sua gravação ainda não foi enviada.

recording-send-heading = Enviar uma gravação que já tem
recording-choose = Escolha uma gravação
recording-choose-hint = Som ou vídeo, por exemplo feito com o seu telefone.
recording-add = Juntar à resposta
recording-full = { $most ->
    [one] Já há { $most } gravação
   *[other] Já há { $most } gravações
}, o máximo que podemos receber para uma resposta. Para enviar outra, remova uma primeiro.

recording-there-heading = O que gravou
recording-none = Ainda nada.
recording-added-at = Acrescentada no dia { $at }
recording-remove = Remover
recording-on-its-way-heading = A caminho
recording-on-its-way = Já chegou { $percent } de 100. Pode continuar de onde estava até { $until }.
recording-on-its-way-how = Abra esta página no dispositivo com que gravou, e o envio continua sozinho. Ou escolha de novo a mesma gravação mais abaixo.
recording-give-up = Desistir do envio
recording-late = O fundo fechou. Começou a tempo, por isso a gravação ainda pode chegar, e pode enviar a sua candidatura, até { $until }.
recording-read-only = Isto pode ser ouvido e lido. Para mudar algo, fale com { $contact }.
recording-gone = Esta gravação foi apagada no dia { $at }, como tínhamos dito.

recording-text-heading = O que nela se diz, por escrito
recording-text-label = Versão escrita, só se quiser
recording-text-hint = Ajuda as pessoas que não podem ouvir a gravação. Não precisa de ser palavra por palavra.
recording-amount = Quanto pedem?
recording-amount-hint = Como o dizem na gravação. Aparece onde se comparam os valores.
recording-amount-noted = { $by } anotou isto da vossa gravação: pedem { $amount }.
recording-text-save = Guardar o texto
recording-text-yours = Escrito por { $by }
recording-text-by = { $by } pôs por escrito o que se diz. Está certo? Até dizer que sim, não conta como seu.
recording-text-by-and = { $by } pôs isto por escrito. Já nos disse que está certo.
recording-text-confirm = Sim, está certo
recording-text-differently = Se algo não estiver certo, mude-o aqui e guarde.
recording-text-waits = Escrito por { $by }. Ainda não o confirmou.
recording-text-waits-theirs = Escrito por { $by }. O grupo ainda não o confirmou.
recording-text-see = Ler e dizer se está certo
recording-text-version = Versão escrita
recording-listen = Ouvir a gravação
recording-see = Ver as gravações

recording-no-name = gravação
recording-not-offered = A esta pergunta não se responde com uma gravação.
recording-not-one = { $name } não é uma gravação que possamos reproduzir, por isso não foi acrescentada. Pode enviar som ou vídeo: MP3, M4A, WAV, OGG, MP4, MOV ou WebM.
recording-too-large = { $name } tem { $size }. Podemos receber até { $max } MB. Envie uma gravação mais curta, ou a mesma num tamanho mais pequeno, ou fale connosco.
recording-too-many = Podemos receber até { $max ->
    [one] { $max } gravação
   *[other] { $max } gravações
} por resposta. Para enviar outra, remova uma primeiro.
recording-is-deleted = Esta gravação foi apagada algum tempo depois da decisão, como o grupo já sabia. O que dela se pôs por escrito está com a resposta.
recording-text-too-long = O texto passa dos { $max } caracteres que podemos guardar. Encurte-o, por favor.
recording-text-too-late = Esta candidatura já foi decidida ou retirada, por isso as suas versões escritas ficam como estão.
recording-text-moved-on = O texto mudou depois de abrir a página. Volte atrás e leia-o como está agora.
check-on-its-way = Ainda há uma gravação a caminho. Se enviar a sua candidatura agora, a gravação não fará parte dela: espere até chegar.
upload-other-part = Esta parte não vem a seguir ao que já chegou. Pergunte quanto chegou e continue a partir daí.
upload-more-than-said = É mais do que foi anunciado, por isso não foi recebido.
upload-expired = Este envio começou há mais de um dia e já foi apagado. Envie de novo, por favor.

notice-recording-added = Já faz parte da sua resposta.
notice-recording-removed = Já não faz parte da sua resposta, e foi apagada.
notice-recording-text-kept = O texto está guardado junto à gravação.
notice-recording-text-confirmed = Agradecemos. O texto agora conta como seu.
notice-recording-listened = Anotámos que ouviu a gravação.
notice-recording-amount-kept = Guardado.
notice-recording-text-offered = Enviado ao grupo. Conta como texto do grupo quando este disser que está certo.

history-recording-added = Respondeu com uma gravação
history-recording-listened-to = A sua gravação foi ouvida
history-recording-deleted = Uma gravação foi apagada, como tínhamos dito
history-upload-expired = Uma gravação que estava a caminho não chegou no prazo de um dia
history-amount-noted = Anotámos quanto pedem, como o disseram numa gravação
history-text-version-written = Pôs por escrito o que se diz numa gravação
history-text-version-taken-away = Removeu uma versão escrita
history-text-version-offered = Pusemos por escrito o que se diz numa gravação, para que o seu grupo o confirme
history-text-version-confirmed = Confirmou o que pusemos por escrito

letter-recording-text-subject = Pusemos por escrito o que nos disse: { $fund }
letter-recording-text = { $officer } ouviu a sua gravação sobre “{ $question }” e pôs por escrito o que nela se diz, para quem não a pode ouvir:
letter-recording-text-next = Se estiver certo, diga isso mesmo e passa a contar como a sua versão escrita. Se algo não estiver certo, mude-o. Em qualquer dos casos, a sua gravação continua a ser a sua resposta.
