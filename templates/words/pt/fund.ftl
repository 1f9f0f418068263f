# The public pages of funds: the list, one fund, how it is decided.

# --- the list: / and /funds

funds-title = Fundos
funds-front-lead = Dinheiro para grupos que fazem algo que importa às pessoas à sua volta. Pode ver todas as perguntas antes de começar, falar quando quiser com a pessoa de contacto do fundo, e vai receber a nossa resposta até uma data marcada, com as razões.
funds-lead = Pode ver todas as perguntas antes de começar, e falar quando quiser com a pessoa de contacto do fundo.
funds-open = Abertos agora
funds-soon = Abrem em breve
funds-closed = Fechados
funds-none = Não há nenhum fundo aberto neste momento.
funds-none-soon = Os que abrem a seguir estão abaixo. Já pode ler as perguntas.
funds-none-else = Quando abrir um, fica aqui com as datas e todas as perguntas que faz.
funds-closes = Fecha no dia { $when }
funds-rolling = Sempre aberto
funds-opens = Abre no dia { $when }
funds-closed-on = Fechou no dia { $when }
funds-time = a candidatura demora { $minutes }
funds-more = Como damos dinheiro
funds-link-openness = Como decidimos e as promessas que fizemos
funds-link-learning = O que vamos aprendendo com os grupos que apoiamos
funds-link-grants = Todos os apoios que demos

# --- one fund

fund-amount-up-to = Até { $most }
fund-amount-between = De { $least } a { $most }

fund-start = Começar agora
# $minutes is "about 25 minutes"
fund-start-time = Demora { $minutes }, de uma vez ou em várias: o que escreve vai ficando guardado.
fund-rather-talk = Prefere conversar?
fund-rather-talk-link = Fale com { $name }
fund-rather-talk-rest = e escrevemos a resposta consigo, numa pergunta ou em todas. Não precisa de conta nem de e-mail.
fund-is-draft = Isto é um rascunho. Só o veem as pessoas que trabalham para { $funder }.
fund-is-soon = Este fundo abre no dia { $when }.
fund-is-soon-read = Até lá não se pode enviar nada. Pode ler já todas as perguntas e perguntar-nos o que quiser.
fund-is-grace = Este fundo fechou no dia { $when }.
fund-is-grace-begun = Se começou antes, pode enviar até { $last }.
fund-is-grace-link = Ir para a sua candidatura
fund-is-closed = Este fundo está fechado.
fund-is-closed-on = Fechou no dia { $when }.
fund-is-closed-else = As perguntas e a forma como se decidiu ficam aqui para ler.
fund-other-funds = Ver os outros fundos

fund-how-much = Quanto
fund-paid-when = Quando vai receber o dinheiro
fund-up-front = Antes de o gastar.
fund-for-what = Para quê
fund-unrestricted = Nada está excluído.
fund-restricted = Há limites para aquilo a que se destina
fund-who = Quem se pode candidatar
fund-host = Se outra organização guarda o dinheiro do seu grupo
fund-host-allowed = Pode candidatar-se com outra organização a guardar o dinheiro do seu grupo.
fund-host-not-allowed = Desta vez, outra organização não pode guardar o dinheiro do seu grupo.
fund-closes = Fecha
fund-closes-talk = { $when }. Uma conversa pedida antes dessa hora está dentro do prazo.
fund-rolling = Não tem data de fecho: envie quando for melhor para si.
fund-chances = As suas possibilidades
fund-pot = Há { $pot } ao todo.
fund-last-time = Da última vez, { $applied ->
    [one] candidatou-se { $applied } grupo
   *[other] candidataram-se { $applied } grupos
} e { $funded ->
    [0] nenhum recebeu apoio
    [one] { $funded } recebeu apoio
   *[other] { $funded } receberam apoio
}.
fund-who-decides = Quem decide
fund-decides = Quem decide é { $name }:
fund-decide-link = Como decidimos
fund-run-by = De quem é o dinheiro

fund-contact-looks-after = Acompanha este fundo.
fund-contact-works = Dias de trabalho:
fund-contact-ask = Perguntar a { $name }
fund-contact-call = Ligar para { $phone }

fund-when = O que acontece e quando
fund-when-opens = Abre
fund-when-closes = Fecha
fund-when-any-day = Qualquer dia
fund-when-send = O seu grupo envia a candidatura
fund-when-by = Até { $day }
fund-when-read = Lemos e ouvimos. Se precisarmos de compreender melhor, telefonamos.
fund-when-hear = Vai receber a nossa resposta, com as razões
fund-when-within = No prazo de { $days ->
    [one] { $days } dia
   *[other] { $days } dias
}
fund-when-then = Depois
fund-when-paid = Vai receber o dinheiro,
fund-when-learn = Mais tarde
fund-when-learned = Conversamos sobre o que ambos aprendemos

fund-on-this-page = Nesta página
fund-questions = Todas as perguntas
fund-questions-lead = Responda a cada uma por escrito ou com algo que já tem, ou conte-nos numa conversa.
fund-question-optional = Pode deixar esta em branco.
fund-question-equity = Fazemo-la a quem quiser responder; é contada à parte e nunca é vista por quem lê ou decide.
fund-question-strands = Só para:
fund-question-suggested = Pode pôr, por exemplo:
fund-question-why = Porque perguntamos:
fund-question-seen = Quem vê:

fund-strands = As suas partes
fund-strand-budget = { $budget } do total

fund-criteria = O que procuramos
fund-criteria-lead = Tudo o que envia é lido por estes pontos, e por nenhum outro. É assim que se avalia cada um, nas palavras que usa quem lê.
fund-criterion-weight = Conta { $weight ->
    [one] { $weight } vez
   *[other] { $weight } vezes
}:
fund-criterion-most = no máximo { $most } de { $all } pontos
fund-step-score = { $score } pontos
fund-step-score-one = 1 ponto

fund-demands = O que mais pedimos
fund-demands-lead = Além das respostas. Cada pedido tem a sua razão, e outra maneira se não servir ao seu grupo.
fund-demand-why = Porquê:
fund-demand-when = Quando:
fund-demand-or = Serve qualquer um destes:
fund-demand-help = Como ajudamos:
fund-demand-applying = com a candidatura
fund-demand-deciding = antes de decidirmos
fund-demand-after-yes = só depois de dizermos sim, antes do pagamento
fund-demand-during = enquanto o apoio durar
fund-demands-none = Nada. Não pedimos contas, regulamentos escritos nem dinheiro do próprio grupo.

fund-restrictions = Para que não pode ser
fund-restrictions-lead = Cada limite, e a sua razão.
fund-restriction-months = Um apoio deste fundo dura { $months } meses, no máximo.

fund-help = Ajuda, com ou sem apoio
fund-learning = Mais tarde
fund-principles = Os princípios a que nos obrigamos
fund-shaped-by = Quem deu forma a este fundo

# --- what kind of answer, and how much

question-words-up-to = Até { $most } palavras.
question-words-between = De { $least } a { $most } palavras.
question-line = Uma linha, até { $most } palavras.
question-money = Um valor de { $least } a { $most }.
question-budget = Uma lista com { $most } linhas no máximo; nós fazemos a soma.
question-date = Uma data.
question-choice = Uma destas opções:
question-choices = Qualquer destas opções:
question-choices-up-to = Até { $most } destas opções:
question-yes-no = Sim ou não.
question-file = Um ficheiro, até { $size } MB: { $kinds }.
question-files = Até { $files } ficheiros, cada um até { $size } MB: { $kinds }.

file-kind-pdf = PDF
file-kind-odt = texto OpenDocument
file-kind-docx = Word
file-kind-image = fotografia ou desenho
file-kind-audio = gravação
file-kind-video = vídeo

seen-by-and = { $first } e { $last }
seen-by-council = profissionais do município (council)
seen-by-panel = o painel
seen-by-decision-maker = quem decide
seen-by-named-contact = a pessoa com quem pode falar
seen-by-equity-team = quem conta estas respostas, à parte da sua candidatura
seen-by-safeguarding-lead = a pessoa responsável pela proteção (safeguarding)
seen-by-payments = quem faz o pagamento
seen-by-everyone = toda a gente, no registo de apoios, se receber apoio

# --- how we decide

decide-heading = Como decidimos
decide-steps = Passo a passo
decide-who = Quem decide
decide-panel = Quem recomenda
decide-decider = { $name } tem o poder de decidir:
decide-readings-one = Uma pessoa, sozinha, lê cada candidatura antes de alguém falar sobre ela.
decide-readings = Cada candidatura é lida por { $readings } pessoas, cada uma por si, antes de alguém falar sobre ela.
decide-scores = Cada avaliação vale pontos, { $most } ao todo. Os pontos ajudam-nos a comparar; não decidem por si sós.
decide-no-scores = Não se dão pontos. As pessoas dizem o que veem, por palavras.
decide-conflicts = Quando alguém conhece o seu grupo
decide-conflicts-usual = Quem lê ou decide diz primeiro se tem alguma proximidade com um grupo. Quem a tem afasta-se da candidatura.
decide-challenge = Se acha que errámos
decide-by = Vai receber a nossa resposta até { $day }, com as razões.
decide-within = Vai receber a nossa resposta no prazo de { $days ->
    [one] { $days } dia
   *[other] { $days } dias
} depois de enviar, com as razões.
decide-back = O fundo e todas as suas perguntas

# --- what was done at the desk

notice-fund-published = A edição está publicada.
notice-fund-closed = A edição está fechada.

blank-title = O formulário em papel
blank-lead = Todas as perguntas, com espaço para escrever. Imprima-o, ou peça-nos que o enviemos pelo correio.
blank-print = Imprimir o formulário
blank-how = Escrevam juntos em papel. Depois entreguem ou enviem o papel a { $name }, que passa tudo para aqui, ou passem tudo para aqui dentro do próprio grupo. Também podem telefonar a { $name } e candidatar-se por telefone: não é preciso e-mail.
blank-you = Sobre si
blank-group = O nome do seu grupo
blank-name = O seu nome
blank-reach = Como entrar em contacto consigo: telefone, e-mail ou morada, e as melhores horas
blank-other-way = Pode responder a qualquer pergunta de outra maneira: numa conversa, ou com algo que já escreveu ou gravou. Nesse caso, escreva “ver” e diga o que é.
