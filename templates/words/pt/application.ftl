# Applying: starting, the list of questions, one question a page, two texts for one answer.

state-draft = Rascunho
state-submitted = Enviada
state-under-review = Em leitura
state-waiting = Ainda sem decisão
state-decided = Decidida
state-withdrawn = Retirada

contact-says = Acompanha este fundo e conversa consigo com todo o gosto.
contact-days = Dias de trabalho: { $days }.

start-title = Começar a sua candidatura
start-has-draft = Já começou uma. Pode continuá-la.
start-open-draft = Abrir o rascunho
start-draft-since = começado no dia { $when }
start-sent = { $organisation } enviou uma candidatura no dia { $when }.
start-see-sent = Ver em que ponto está
start-or-new = Ou começar uma nova
start-how-long = Deve demorar { $time }. Pode parar quando quiser e voltar depois.
start-closes = O fundo fecha no dia { $when }.
start-as = A candidatura é em nome de { $organisation }.
start-another-group = Outro grupo
start-another-group-link = Candidatar outro grupo
start-which-group = Para que grupo é?
start-choose-group = Escolha o grupo para o qual se candidata
start-too-many = Começou { $most } candidaturas num dia, e uma só pessoa não começa mais. Comece a seguinte amanhã, ou fale connosco se precisar antes.
start-new = Começar uma nova candidatura
start-continue = Continuar
start-draft-is-yours = O rascunho é só do seu grupo: ninguém no município o vê até o enviar.
strand-title = Para que parte do fundo é?
strand-hint = Cada parte tem os seus limites e algumas perguntas próprias. Pode mudar isto até enviar.
strand-kept = Se escolher outra parte, algumas perguntas mudam. O que escreveu nas outras fica guardado e volta se mudar de novo.
strand-save = Guardar e continuar
strand-name = Parte do fundo
strand-is = É para { $strand }.
strand-change = a parte do fundo a que se destina
start-choose-strand = Escolha para que parte do fundo é
start-not-open = Este fundo não está aberto a candidaturas neste momento.
start-see-why = Ver quando abre e com quem falar

not-open-not-yet = Ainda não abriu
not-open-closed = Esta edição fechou
not-open-opens = Abre no dia { $when }.
not-open-read = Todas as perguntas já estão na página do fundo. Pode lê-las e pensar com calma.
not-open-closed-at = Fechou no dia { $when }.
not-open-talk = Se alguma coisa impediu o seu grupo de se candidatar a tempo, conte a { $contact }. Ajuda-nos a fazer melhor, e pode haver outra maneira.
not-open-draft = Ler o rascunho de { $organisation }
not-open-others = Ver os fundos que estão abertos

tasks-title = A sua candidatura ao fundo { $fund }
tasks-back = As suas candidaturas
tasks-draft = Isto é um rascunho.
tasks-draft-private = Só o seu grupo o pode ver. O município não vê nada até o enviar.
tasks-closes = O fundo fecha no dia { $when }.
tasks-rolling = Não há data de fecho. Envie quando quiser.
tasks-grace = O fundo fechou. Como começou a tempo, ainda pode acabar e enviar até { $when }.
tasks-talking = O fundo fechou. Como pediu a tempo para conversar, ainda pode acabar e enviar depois da conversa com { $contact }.
tasks-closed = Esta edição fechou, e este rascunho não foi enviado.
tasks-closed-at = Fechou no dia { $when }.
tasks-closed-kept = Tudo o que escreveu está guardado; pode ler e copiar. Fale com { $contact } sobre o que é possível agora.
tasks-done = Perguntas respondidas: { $done } de { $of }.
tasks-left = O que falta deve demorar { $time }.
tasks-check = Rever as suas respostas
tasks-members = Quem pode trabalhar nisto
tasks-reference = Referência: { $reference }

answer-status-not-started = Por começar
answer-status-in-progress = Em curso
answer-status-done = Feita
answer-status-talk = Pediu para conversar
answer-status-look = A rever

question-optional = Só se quiser
question-up-to = Até { $words } palavras.
question-back = Voltar à sua lista
question-number = pergunta { $number } de { $of }
question-ways = Maneiras de responder
question-write = Escrever
question-record = Gravar
question-send = Enviar algo que já tem
question-talk = Falar com alguém
question-amounts = Pode pedir entre { $min } e { $max }.
question-amounts-up-to = Pode pedir até { $max }.
answer-budget = Quanto vai custar
question-suggested = Pode pensar também em: { $lines }.
question-more-lines = Guardar e acrescentar linhas
question-choose-most = Pode escolher até { $most }.
question-saved = Guardado { $at }
question-saved-by = Guardado por { $by } { $at }
question-sensitive = Pode não responder, ou contar de outra maneira. Ninguém tem de descrever o mal sofrido, nem de o provar. Só leem a resposta as pessoas aqui indicadas, e o que escrever não fica neste dispositivo.
question-here-too = { $by } também esteve aqui, { $at }.
question-save-continue = Guardar e continuar
question-save-later = Guardar e voltar depois
question-skip = Não quero responder a esta
question-skip-required = Não quero responder a esta agora
question-kept-anyway = Está guardado tal como escreveu.
question-go-on = Continuar e acertar depois
question-read-only = Esta resposta pode ser lida e copiada. Para mudar algo, fale com { $contact }.
question-no-answer = Não se escreveu nada aqui.

answer-seen = Quem pode ver a sua resposta: { $who }. Mais ninguém.
answer-seen-everyone = Toda a gente pode ver a sua resposta, se receber apoio.
answer-seen-council = os profissionais do município que trabalham neste fundo
answer-seen-panel = o painel
answer-seen-decision-maker = a pessoa que decide
answer-seen-equity-team = as pessoas que contam as respostas sobre igualdade, à parte da sua candidatura
answer-seen-safeguarding-lead = a pessoa responsável pela proteção (safeguarding)
answer-seen-payments = as pessoas que fazem o pagamento
list-comma = { ", " }
list-and = { $before } e { $last }
at-time = às { $time }
at-day = no dia { $day }, às { $time }

answer-yes = Sim
answer-no = Não
answer-too-long = { $over ->
    [1] É uma palavra
   *[other] São { $over } palavras
} a mais do que as { $max } que podemos receber. Está tudo guardado; encurte, por favor, antes de enviar.
answer-too-short = { $min } palavras ou mais ajudam-nos a imaginar; até agora há { $count }.
answer-amount-limits = Neste fundo, o valor fica entre { $min } e { $max }
answer-money-empty = Escreva um valor em libras, como £1,250
answer-money-letters = Escreva o valor em números, como £1,250 ou 1250.50
answer-money-commas = Veja as vírgulas: escreva £1,250 ou 1250, e um ponto antes dos cêntimos (pence), como £12.50
answer-money-pence = Escreva os cêntimos (pence) com dois algarismos, como £12.50
answer-money-minus = Escreva um valor de £0 ou mais, sem sinal de menos
answer-money-digits = É mais do que £999,999,999. Veja se há algarismos a mais
answer-line-what = Linha { $line }: diga para que é
answer-too-many-lines = Podemos receber { $max } linhas. Estão todas guardadas; junte algumas, por favor, antes de enviar.
answer-total-limits = O total é { $total }. Aqui podemos dar entre { $min } e { $max }. Está tudo guardado; altere algumas linhas, por favor, antes de enviar.
answer-total-up-to = O total é { $total }, e aqui podemos dar até { $max }. Está tudo guardado; altere algumas linhas, por favor, antes de enviar.
answer-date-missing = Escreva um dia, um mês e um ano
answer-date-day = Escreva o dia como um número de 1 a 31
answer-date-month = Escreva o mês como um número de 1 a 12, ou pelo nome
answer-date-year = Escreva o ano com quatro algarismos, como 2027
answer-date-not-there = Esse mês só tem { $days } dias. Veja o dia e o mês
answer-too-many-choices = Escolha { $max }, no máximo. O que escolheu fica guardado até o mudar.

application-not-a-draft = Esta candidatura já foi enviada, por isso as respostas ficam como estão.
application-round-closed = Esta edição fechou. O que escreveu antes está guardado. { $contact } pode dizer o que é possível agora.
application-round-not-open = Esta edição ainda não abriu. { $contact } pode dizer mais.
application-see = Ver a sua candidatura

save-sent = Alguém do seu grupo enviou esta candidatura, por isso este texto não foi acrescentado. Copie-o se o quiser guardar.
save-closed = A edição fechou, por isso já não foi possível acrescentar isto. Copie o que escreveu e fale com { $contact }.

both-title = Duas pessoas escreveram aqui ao mesmo tempo
both-lead = Os dois textos estão guardados. Escolha um, ou junte-os.
both-you = O que escreveu, { $at }
both-they = O que { $by } escreveu, { $at }
both-use-mine = Usar o que escrevi
both-use-theirs = Usar o que { $by } escreveu
both-together = Juntar os dois
both-together-label = Os dois textos estão nesta caixa. Mude o que quiser.
both-use-together = Usar o que está na caixa
both-kept = Os textos que não usar ficam em "Versões anteriores".
both-changed-again = A resposta mudou mais uma vez enquanto lia. Os dois textos continuam lá: veja de novo.

earlier-title = Versões anteriores
earlier-lead = O que esteve aqui antes, do mais recente para o mais antigo.
earlier-none = Não há nada guardado de antes.

too-late-closed = A edição fechou enquanto escrevia
too-late-closed-why = O que guardou antes está seguro. As suas últimas palavras estão abaixo e já não puderam ser acrescentadas. { $contact } pode dizer o que é possível agora.
too-late-sent = A sua candidatura foi enviada enquanto escrevia
too-late-sent-why = Alguém do seu grupo a enviou, por isso as suas últimas palavras não foram acrescentadas. Até alguém começar a ler, pode reabri-la e acrescentá-las.
too-late-words = As suas palavras
too-late-copy = Copie-as se as quiser guardar.

notice-application-started = O seu rascunho está pronto. Responda por qualquer ordem, da maneira que preferir.
notice-answer-saved = Guardado.
notice-answer-merged = Guardado. Outra pessoa do seu grupo também escreveu aqui: o texto inclui o que cada pessoa escreveu.
notice-answer-chosen = Guardado. O outro texto fica em "Versões anteriores".
notice-strand-chosen = Guardado. As perguntas abaixo são as desta parte.
