# Checking, sending, following, taking back and withdrawing an application.

check-title = Rever as suas respostas
check-sent-title = O que enviou
check-first = Antes de enviar
check-draft = Isto é um rascunho. Ninguém no município o vê até o enviar.
check-not-answered = Sem resposta
check-draft-typed = Isto é um rascunho. No município só quem o escreve o vê, até { $organisation } dizer que sim e o enviar.
check-said-in-talk-theirs = Dito numa conversa e confirmado pelo grupo:
check-said-in-talk = Dito numa conversa e confirmado por si:
check-needs-answer = Esta precisa de resposta antes de enviar.
check-two-texts = Duas pessoas do grupo escreveram ao mesmo tempo. Escolha que texto enviar, ou junte-os.
check-talking = Pediu para conversar sobre uma pergunta. Pode enviar agora ou esperar: o que { $contact } escrever passa a fazer parte da sua candidatura quando o confirmar, mesmo depois de enviar.
check-send-heading = Enviar
check-send-what = Quando a enviar, { $contact } e quem lê para a decisão podem vê-la. Vai receber um e-mail com uma cópia. Pode reabri-la para mudar algo até alguém começar a ler e enquanto a edição estiver aberta.
check-send = Enviar a sua candidatura
check-not-yet = Pode enviar quando tudo o que está na lista acima tiver o que precisa. Tudo o que disse está guardado.
send-not-ready = { $count ->
    [1] Uma resposta ainda precisa de algo primeiro.
   *[other] { $count } respostas ainda precisam de algo primeiro.
} Tudo o que disse está guardado.

said-yes = Sim
said-no = Não

sent-title = A sua candidatura foi enviada
sent-reference = A sua referência é { $reference }
sent-lead = { $organisation } candidatou-se ao fundo { $fund } no dia { $at }.
sent-letter = Todas as pessoas do seu grupo recebem um e-mail com uma cópia do que enviou.
sent-talks = { $contact } ainda vai conversar consigo sobre isto. O que ficar escrito é acrescentado quando o confirmar:
sent-next = O que acontece a seguir
contact-works = Dias de trabalho: { $days }.
sent-contact = Acompanha este fundo e pode dizer em que ponto está a candidatura. { $days }
sent-reopen = Quer mudar alguma coisa? Pode reabri-la até alguém começar a ler.
sent-copy = Descarregar uma cópia
sent-follow = Ver em que ponto está a sua candidatura

next-read = Várias pessoas leem-na: primeiro os pontos fortes. Ninguém com proximidade ao seu grupo a lê para a decisão.
next-read-by = Várias pessoas leem-na até { $date }: primeiro os pontos fortes. Ninguém com proximidade ao seu grupo a lê para a decisão. Se algo não estiver claro, perguntamos.
next-decided = Vai receber a nossa resposta até { $date }, com as razões, seja qual for a decisão.
next-paid = Se for sim, o pagamento é feito: { $when }.

copy-sent = Enviada no dia { $at }
copy-sent-by = Enviada por { $name } no dia { $at }
copy-draft = Isto é um rascunho. Não foi enviado.
copy-left-out = O que disse aqui não está nesta carta, para não ficar numa caixa de correio. Pode lê-lo no portal.

withdrawal-title = Retirar a sua candidatura?
withdrawal-sent = Deixamos de a ler, e não se decide sobre ela. { $contact } fica a saber. O que enviou fica na lista do seu grupo, e pode candidatar-se de novo enquanto houver uma edição aberta.
withdrawal-draft = Ninguém no município a viu. Fica na lista do seu grupo, e pode começar de novo enquanto a edição estiver aberta.
withdrawal-talk = Se a razão for algo no nosso processo, { $contact } gostaria de saber, e talvez o possa mudar: { $phone }.
withdrawal-reason = Quer dizer porquê?
withdrawal-reason-hint = Não é preciso. Ajuda-nos a ver o que deixa grupos de fora.
withdrawal-yes = Retirar
withdraw-decided = Esta candidatura já foi decidida, por isso já não pode ser retirada aqui. Fale com { $contact } se não quiser continuar.
sure-no = Não, voltar
notice-withdrawn = A sua candidatura foi retirada.

reopening-title = Reabrir a sua candidatura?
reopening-what = Volta a ser um rascunho: { $contact } deixa de a ver, e o seu grupo pode mudar tudo. Ainda ninguém começou a lê-la. Precisa de a enviar de novo para que conte.
reopening-until = Envie-a de novo até { $at }.
reopening-yes = Reabrir e mudar
reopen-withdrawn = Esta candidatura foi retirada. Pode começar uma nova enquanto houver uma edição aberta.
reopen-being-read = Alguém começou a ler esta candidatura, por isso já não pode ser mudada. Se algo importante mudou, diga a { $contact }, que pode fazer uma pergunta sobre isso onde quem lê a veja.
reopen-closed = A edição fechou, por isso não poderia enviá-la de novo. Se algo importante mudou, diga a { $contact }.
notice-reopened = É de novo um rascunho. Envie quando quiser.

follow-title = A sua candidatura ao fundo { $fund }
follow-where = Em que ponto está
follow-submitted = Está connosco, e ainda ninguém começou a lê-la. Vai receber a nossa resposta até { $date }.
follow-under-review = Está agora em leitura. Vai receber a nossa resposta até { $date }.
follow-waiting = Ainda sem decisão. Precisamos de mais tempo, e isso deve-se a nós, não ao seu grupo. Vai receber a nossa resposta até { $date }.
follow-decided = Está decidida, e tem um e-mail com as razões.
follow-withdrawn = Retirou-a no dia { $at }. Não precisa de fazer mais nada.
follow-sent-on = Enviada
follow-asked-for = Valor pedido
follow-reference = Referência
follow-hear-by = Resposta até
follow-see-answers = Ver o que enviou
follow-talks = Conversas
follow-who = Com quem falar
follow-contact = Acompanha este fundo e sabe em que ponto está a sua candidatura. { $days }
follow-history = O que aconteceu
follow-by = por { $name }
follow-by-council = pelo município
follow-change = Se algo mudar
follow-reopen = Reabrir para mudar
follow-withdraw = Retirar

history-other = Fez-se alguma coisa com ela
history-started = Começada
history-strand-chosen = Escolheu outra parte do fundo
history-sent = Enviada
history-reopened = Reaberta para ser mudada
history-withdrawn = Retirada
history-conversation-asked-for = Pediu para conversar
history-conversation-cancelled = Cancelou uma conversa
history-conversation-covered = Outra pessoa da equipa ficou com uma conversa
history-write-up-sent = Enviámos o registo de uma conversa
history-write-up-confirmed = Confirmou o registo de uma conversa
history-write-up-taken-back = Retirou o seu sim ao registo de uma conversa
history-write-up-corrected = Corrigiu o registo de uma conversa
history-question-opened = Mostrou uma pergunta à pessoa de contacto
history-question-closed = Voltou a fechar uma pergunta
history-review-started = A análise começou
history-evidence-added = Escreveu-se algo que se sabe do seu grupo
history-evidence-answered = Teve resposta algo que se sabe do seu grupo
history-evidence-withdrawn = Retirou-se algo que se sabia do seu grupo
history-risk-named = Escreveu-se um risco
history-risk-changed = Mudou-se um risco
history-risk-agreed = Disse que sim a assumir um risco
history-risk-declined = Disse que não a assumir um risco, por isso é o município que o assume
history-question-asked = Fizemos uma pergunta ao seu grupo
history-question-answered = Respondeu a uma pergunta
history-question-replied-to = Demos a nossa resposta ao que nos disse
history-file-added = Juntou um ficheiro
history-file-removed = Removeu um ficheiro

letter-sent-subject = Temos a sua candidatura: { $fund } ({ $reference })
letter-sent = { $organisation } enviou a sua candidatura ao fundo { $fund }. A sua referência é { $reference }. Vai com este e-mail uma cópia de tudo o que disse.
letter-sent-amount = Pediu { $amount }.
letter-sent-talks = Ainda vamos conversar consigo sobre isto, e o que ficar escrito é acrescentado quando o confirmar:
letter-sent-next = O que acontece a seguir:
letter-sent-read = Várias pessoas leem-na, primeiro os pontos fortes. Se algo não estiver claro, perguntamos.
letter-sent-read-by = Várias pessoas leem-na até { $date }, primeiro os pontos fortes. Se algo não estiver claro, perguntamos.
letter-sent-decided = Vai receber a nossa resposta até { $date }, com as razões, seja qual for a decisão.
letter-sent-paid = Se for sim, o pagamento é feito: { $when }.
letter-sent-contact = { $contact } pode dizer em que ponto está: { $days }, { $phone }.
letter-sent-contact-only = { $contact } pode dizer em que ponto está.
letter-sent-link = Veja em que ponto está, ou reabra-a para mudar algo enquanto ninguém tiver começado a ler:
letter-withdrawn-subject = A sua candidatura foi retirada: { $fund } ({ $reference })
letter-withdrawn-sent = { $organisation } retirou a sua candidatura ao fundo { $fund }. Deixámos de a ler. Pode candidatar-se de novo enquanto houver uma edição aberta.
letter-withdrawn-draft = { $organisation } retirou o seu rascunho para o fundo { $fund }. Ninguém no município o viu. Pode começar de novo enquanto a edição estiver aberta.
letter-withdrawn-contact = Se não queria isto, ou se gostaria de falar sobre isso, ligue para { $contact }: { $phone }.
letter-withdrawn-contact-only = Se não queria isto, ou se gostaria de falar sobre isso, pode contar com { $contact }.

download-title = Descarregar tudo
download-lead = Tudo o que o seu grupo escreveu aqui, para guardar, para continuar noutro lugar ou para mostrar a alguém. Pertence-lhe, em qualquer momento e acabe isto como acabar.
download-html = Uma página
download-html-for = Abre em qualquer navegador e imprime-se bem.
download-odt = Um documento de texto
download-odt-for = Abre no LibreOffice, no Word ou no Google Docs, para continuar a escrever (ODT).
download-json = Dados
download-json-for = Para outro programa. Inclui quem escreveu o quê e quando, textos anteriores, ficheiros e conversas (JSON).
download-files = Os ficheiros que enviou estão indicados em cada formato. Pode descarregá-los um a um, a partir da pergunta a que pertencem.
