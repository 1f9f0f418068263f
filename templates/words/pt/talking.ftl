# Answering by talking, and showing a question of a draft to the named contact.

talk-title = Prefiro conversar
talk-lead = Pode responder a esta pergunta numa conversa com { $officer }. Conta o mesmo que escrever.
talk-step-ring = { $officer } telefona ou marca um encontro, da maneira que indicar abaixo.
talk-step-write = { $officer } põe por escrito o que ouviu de si, e o texto chega-lhe aqui.
talk-step-confirm = Leia o texto. Se estiver certo, diga isso mesmo e passa a ser a sua resposta. Se não, diga o que mudar. Nada conta até dizer que sim.
talk-shows = { $officer } vai ver esta pergunta e o que já escreveu como resposta. Tudo o resto na sua candidatura fica só para o seu grupo até a enviar.
talk-in-time = Se pedir antes de { $at }, está dentro do prazo, mesmo que a conversa seja depois. Pode então enviar a sua candidatura até { $days ->
    [one] { $days } dia
   *[other] { $days } dias
} depois de receber o registo da conversa.
talk-not-now = Neste momento não é possível conversar aqui sobre esta pergunta. Pode sempre telefonar a { $officer } para perguntar alguma coisa.
talk-reach = Como podemos entrar em contacto consigo?
talk-reach-hint = Um nome e um número de telefone, ou um lugar de encontro. Diga se precisa de intérprete ou de outra língua.
talk-times = Qual é uma boa hora?
talk-times-hint = Por exemplo: depois das 16:00, menos à sexta-feira
talk-ask = Pedir para conversar
talk-change-heading = Mudar como entramos em contacto consigo
talk-change = Guardar
talk-cancel = Afinal prefiro não conversar sobre isto
talk-cancel-late = Esta edição fechou. Se afinal preferir não conversar, ainda tem um dia para enviar a sua candidatura.
talk-amount = Pedimos { $amount }.
talk-see = Ver a conversa
talk-see-application = Ir para a sua candidatura

talk-state-asked = Vamos telefonar
talk-state-written = Leia, por favor, o registo da conversa
talk-state-confirmed = Confirmou o registo da conversa
talk-state-corrected = Estamos a escrevê-lo de novo
talk-state-cancelled = Cancelou a conversa

talk-is-asked = Pediu para conversar. { $officer } tem a sua mensagem e vai entrar em contacto.
talk-call-by = Vai ter notícias de { $officer } até { $by }.
talk-is-corrected = Agradecemos. { $officer } recebeu a sua correção e escreve de novo. Vai receber um e-mail quando estiver aqui.
talk-is-written = { $officer } pôs por escrito o que ouviu de si. Está certo?
talk-is-confirmed = Confirmou isto. É a sua resposta.
talk-ring-yourself = Também pode telefonar a { $officer }: { $phone }.
talk-ring-on-days = Também pode telefonar a { $officer }: { $phone } ({ $days }).
talk-on-time = Pediu a tempo. Mesmo que passe a data de fecho, pode enviar a sua candidatura até { $days ->
    [one] { $days } dia
   *[other] { $days } dias
} depois de { $officer } lhe enviar o registo da conversa.
talk-written-by = Escrito por { $officer } no dia { $at }, depois de { $minutes ->
    [one] { $minutes } minuto
   *[other] { $minutes } minutos
} de conversa
talk-confirmed-at = Escrito por { $officer }. Confirmou-o no dia { $at }.
talk-send-until = Pode acabar e enviar a sua candidatura até { $at }.
talk-your-correction = O que disse que não está certo
talk-confirm = Sim, foi isto que dissemos
talk-correct-heading = Algo não está certo
talk-correct-label = O que devia ser diferente?
talk-correct-hint = { $officer } muda o registo da conversa e volta a enviá-lo.
talk-correct = Devolver para corrigir
talk-take-back-heading = Se mudar de ideias
talk-take-back-why = Até enviar a sua candidatura, pode retirar o seu sim. Depois diz o que devia ser diferente, e { $officer } escreve de novo.
talk-take-back = Retirar o meu sim
talk-yes-was-sent = A sua candidatura foi enviada, com isto incluído. Para mudar, reabra primeiro a candidatura; pode fazê-lo até alguém começar a lê-la.
talk-take-application-back = Reabrir a candidatura
talk-yes-stands = A sua candidatura foi enviada, e já começou a leitura, por isso o que confirmou fica como está.

show-heading = Mostrar esta pergunta a { $contact }
show-why = A sua candidatura é um rascunho, e ninguém no município a pode ver. Se quiser que { $contact } veja só esta pergunta, pode abri-la, e voltar a fechá-la quando quiser.
show-is-shown = { $contact } pode ver esta pergunta e a sua resposta, tal como está agora. O resto do rascunho continua só do seu grupo.
show-open = Mostrar a { $contact }
show-close = Deixar de mostrar

talk-reach-empty = Diga como podemos entrar em contacto consigo: um nome e um número de telefone, ou um lugar de encontro
talk-too-long = Encurte isto, por favor: até { $max } caracteres
talk-correction-empty = Diga o que devia ser diferente
talk-not-offered = A esta pergunta não se responde numa conversa.
talk-moved-on = Algo mudou nesta conversa depois de abrir a página. Volte a ela para ver como está agora.
talk-too-late = Esta candidatura já foi decidida ou retirada, por isso a conversa sobre ela terminou.
talk-hide-while-talking = Pediu para conversar sobre esta pergunta, por isso a pessoa com quem fala precisa de a ver. Cancele primeiro a conversa.
talk-not-to-show = Só se pode mostrar isto a uma pessoa enquanto a candidatura é um rascunho.

notice-talk-asked = Passámos o recado. Vai receber um e-mail a confirmar.
notice-talk-cancelled = A conversa foi cancelada.
notice-talk-confirmed = Agradecemos. É agora a sua resposta.
notice-talk-taken-back = Retirado. Não é uma resposta até dizer de novo que sim.
notice-talk-corrected = Agradecemos. Escrevemos de novo e enviamos.
notice-question-shown = Já está aberta para essa pessoa.
notice-question-hidden = Voltou a ser só do seu grupo.
notice-write-up-sent = Enviado ao grupo. Vai receber um e-mail quando o confirmarem ou corrigirem.
notice-write-up-kept = Guardado. Mais ninguém o vê até o enviar.
notice-talk-covered = A conversa agora é sua. O grupo foi avisado.

letter-hello = Olá, { $name },
letter-in-english = Em inglês, porque ninguém que fale esta língua reviu ainda o texto acima:
letter-hello-all = Olá,
letter-talk-asked-subject = Pediu para conversar: { $fund }
letter-talk-asked = Prefere conversar a escrever sobre “{ $question }”. { $officer } tem a sua mensagem e vai entrar em contacto.
letter-talk-asked-by = Vai ter notícias de { $officer } até { $by }.
letter-talk-asked-reach = Foi isto que nos disse:
letter-talk-asked-next = Depois, { $officer } põe por escrito o que ouviu de si e envia-lhe o texto. Passa a ser a sua resposta quando disser que está certo.
letter-talk-asked-closes = Pediu antes de a edição fechar, no dia { $at }, por isso está dentro do prazo. Pode enviar a sua candidatura até { $days ->
    [one] { $days } dia
   *[other] { $days } dias
} depois de receber o registo da conversa.
letter-talk-asked-link = Veja a conversa, mude como entramos em contacto consigo, ou cancele-a:
letter-talk-who = Se quiser dizer algo antes, pode ligar a { $officer }: { $phone } ({ $days }).
letter-write-up-subject = Leia, por favor, o que escrevemos: { $fund }
letter-write-up = { $officer } pôs por escrito o que ouviu de si sobre “{ $question }”:
letter-write-up-next = Se estiver certo, diga isso mesmo e passa a ser a sua resposta. Se algo não estiver certo, diga o quê, e { $officer } escreve de novo. Nada conta até dizer que sim.
letter-write-up-late = A sua candidatura ainda é um rascunho. Como pediu a tempo para conversar, pode enviá-la até { $at }, seja qual for a data de fecho.
letter-write-up-link = Leia e responda:
letter-write-up-on-page = O que disse aqui não está nesta carta, para não ficar numa caixa de correio. Leia-o no portal.
letter-covered-subject = { $officer } vai conversar consigo: { $fund }
letter-covered = Pediu para conversar sobre “{ $question }”. { $before } não está disponível, por isso é { $officer } que vai entrar em contacto. { $officer } pode agora ver esta pergunta e o que escreveu como resposta, e mais nada do seu rascunho.
letter-covered-group = O seu grupo pediu para conversar sobre “{ $question }”. { $before } não está disponível, por isso é { $officer } que vai entrar em contacto. { $officer } pode agora ver esta pergunta e o que o seu grupo escreveu como resposta, e mais nada do seu rascunho.
letter-covered-reach = Vamos usar o que nos disse:
letter-covered-link = Se preferir esperar, ou mudar como entramos em contacto consigo:

talk-way = Como gostaria de conversar?
talk-way-phone = Por telefone
talk-way-video = Por videochamada
talk-way-council = Em pessoa, no município
talk-way-yours = Em pessoa, onde está o seu grupo
talk-way-other = De outra maneira, como digo acima
talk-slot = Quando pode conversar com { $officer }?
talk-slot-hint = Escolha uma hora e fica logo reservada para si, ou diga abaixo o que lhe convém.
talk-slot-other = Outra hora
talk-slot-keep = Manter { $at }
talk-slot-with = { $at }, com { $officer }
talk-slot-with-another = Esta hora é com { $officer }. Escolha uma hora da pessoa com quem gostaria de conversar, ou outra hora.
talk-slot-more = Ver mais horas
talk-slot-gone = Outra pessoa acabou de ficar com esta hora. Escolha outra, ou diga o que lhe convém.
talk-wishes = Língua, intérprete, acessibilidade e com quem conversa
talk-language = Em que língua?
talk-interpreter = Quer intérprete?
talk-interpreter-hint = Diga para que língua, ou quem gostaria de ter. Encontramos essa pessoa e pagamos-lhe.
talk-interpreter-is = Intérprete: { $interpreter }
talk-access = De que precisa para poder participar?
talk-access-hint = Por exemplo: legendas, pausas, uma sala sem degraus, um chat em vez de uma chamada
talk-with = Com quem gostaria de conversar?
talk-with-hint = A pessoa com quem conversar não decide sobre a sua candidatura.
talk-rather = Há alguém com quem prefira conversar, ou não conversar?
talk-rather-hint = Não precisa de dizer porquê. { $officer } lê isto e trata de tudo.
talk-at = A conversa é no dia { $at }.
talk-minutes = Quanto tempo lhe levou isto?
talk-minutes-hint = Contando a preparação. Pode deixar em branco. Mostra-nos o que pedimos aos grupos.
talk-minutes-unit = minutos
talk-minutes-number = Escreva os minutos em números, como 40, ou deixe em branco
talk-confirmed-aloud = O texto foi-lhe lido em voz alta. Disse que sim, e { $witness } ouviu. Anotado no dia { $at }.
talk-witness = O texto foi-lhe lido em voz alta. Disse que sim, e { $witness } ouviu.
talk-whole-link = Conversar sobre várias perguntas, ou todas
talk-whole-title = Responder numa conversa
talk-whole-lead = Pode conversar com { $officer } sobre várias perguntas de uma vez, ou sobre todas. Conta o mesmo que escrever.
talk-whole-step-write = { $officer } põe por escrito o que ouviu de si, pergunta a pergunta, e o texto chega-lhe aqui. As perguntas de que não falarem ficam em aberto.
talk-whole-again = Pedir para conversar sobre mais perguntas
talk-about = Sobre o que gostaria de conversar?
talk-about-hint = { $officer } vai ver estas perguntas e o que já escreveu como resposta.
talk-about-empty = Escolha sobre o que gostaria de conversar
talk-all-heading = Se estiver tudo certo
talk-confirm-all = Sim a tudo: foi isto que dissemos
notice-write-up-to-read = Pronto. Leia-lhes o texto: conta quando disserem que sim perante uma testemunha.
notice-talk-corrected-aloud = Anotado. Mude-o e volte a ler-lho.
notice-talk-booked = Anotado. Quem vai conversar com o grupo recebeu uma carta e vê isto entre as suas conversas.
notice-talks-confirmed = Agradecemos. São agora as suas respostas.
notice-talk-confirmed-aloud = Anotado. É agora a resposta do grupo.
notice-talk-time-set = Guardado. As duas partes têm um e-mail com a marcação para o calendário.
notice-talk-time-off = Cancelada. O grupo foi avisado.
notice-times-offered = Oferecidas. Os grupos que pedirem para conversar consigo podem escolher estas horas.
notice-time-taken-back = Retirada.
letter-talk-time-subject = Vai conversar com { $officer }: { $fund }
letter-talk-time = Vai conversar com { $officer } no dia { $at }. { $way }.
letter-talk-time-place = Onde: { $place }
letter-talk-time-calendar = Com este e-mail vai uma marcação para o calendário. Se a hora não lhe convier, mude-a aqui:
letter-talk-off-subject = Esta hora foi cancelada: { $fund }
letter-talk-off = Ia conversar com { $officer } no dia { $at }. Esta hora foi cancelada.
letter-talk-off-why = { $officer } diz: { $why }
letter-talk-off-next = Se ainda houver algo para conversar, { $officer } combina consigo outra hora.
letter-write-ups = { $officer } pôs por escrito o que ouviu de si, pergunta a pergunta:
letter-write-ups-next = Se estiver certo, diga isso mesmo, a cada texto ou a todos, e passa a ser a sua resposta. Se algo não estiver certo, diga o quê, e { $officer } escreve de novo. Nada conta até dizer que sim.
letter-confirmed-aloud-subject = O registo de uma conversa foi confirmado em voz alta: { $fund }
letter-confirmed-aloud = { $officer } leu a { $by } o que se disse sobre “{ $question }”, no dia { $on }. { $by } disse que sim, e { $witness } ouviu. É agora a resposta do seu grupo.
letter-confirmed-aloud-signed = { $by } assinou o que se disse sobre “{ $question }”, no dia { $on }. É agora a resposta do seu grupo.
letter-confirmed-aloud-undo = Se não estiver certo, pode retirar esse sim até a sua candidatura ser enviada:
history-conversation-has-a-time = Marcou-se uma hora para conversar
history-conversation-time-called-off = Cancelou-se uma hora para conversar
history-not-talked-about = Não se chegou a esta pergunta na conversa
history-write-up-confirmed-aloud = O registo de uma conversa foi-lhe lido em voz alta, e disse que sim perante uma testemunha
