# Others with a group: colleagues who join it, supporters who help it with one application.
# Words: to help, supporter = ajudar, quem ajuda; to join = juntar-se ao grupo; invitation = convite;
# to take an invitation back = retirar; run out = expirar; to hand over = passar o trabalho, to take over = ficar com ele.

people-link = Quem escreve e quem ajuda
people-title = Quem escreve e quem ajuda
people-group = Em { $organisation }
people-group-lead = Todas as pessoas do grupo escrevem e enviam as candidaturas do grupo.
people-no-name = Alguém que ainda não entrou
people-helpers = Quem ajuda nesta candidatura
people-helpers-lead = Estas pessoas leem e mudam as respostas. Nunca enviam a candidatura, e não veem mais nada do grupo.
people-helpers-none = Ainda ninguém. Alguém de um serviço de aconselhamento, da vizinhança ou de entre as suas amizades pode escrever consigo.
people-since = Ajuda desde { $since }
people-end = Terminar a ajuda de { $name }
people-end-own = Deixar de ajudar
people-invited = Convites ainda sem resposta
people-invited-by = Enviado por { $by }.
people-open-until = Essa pessoa pode dizer que sim até { $at }.
people-expired = Expirado
people-expired-at = Expirou no dia { $at }. Se quiser, envie um novo convite.
people-withdraw = Retirar o convite a { $email }
people-invite = Convidar alguém
people-invite-lead = Escrevemos a essa pessoa a dizer quem a convidou. Ela tem { $days } dias para dizer que sim.
people-email = O endereço de e-mail dessa pessoa
people-kind = O que lhe pede
people-words = Umas palavras para essa pessoa (opcional)
people-words-hint = Vão no e-mail
people-invite-button = Convidar
people-see-group = A página do seu grupo

writing-link = Quem escreveu o quê
writing-title = Quem escreveu o quê
writing-lead = Só o seu grupo vê isto. Todos os textos anteriores estão guardados na página da pergunta a que respondem.
writing-helps = { $name } (ajuda o seu grupo)
writing-left = { $name } (já não está no grupo)
writing-now = Escrito por { $by } { $at }
writing-talk = Dito numa conversa, e confirmado por { $by } { $at }
writing-before = Antes disso, escrito por { $by } { $at }
writing-file = { $file }, acrescentado por { $by } { $at }
writing-recording = { $file }, gravado ou enviado por { $by } { $at }
writing-text = O que se diz em { $file }, posto por escrito por { $by } { $at }
writing-nothing = Ainda nada

helping-kind-colleague = Juntar-se ao seu grupo
helping-kind-colleague-hint = Escreve e envia, tal como quem já está no grupo, em tudo o que o grupo faz
helping-kind-colleague-asked = Convite para se juntar ao seu grupo
helping-kind-supporter = Ajudar nesta candidatura
helping-kind-supporter-hint = Escreve consigo nesta candidatura, e nunca a envia
helping-kind-supporter-asked = Convite para ajudar nesta candidatura
helping-kind-empty = Escolha o que lhe pede
helping-invited-already = { $email } já tem um convite
helping-supports-already = { $email } já ajuda o seu grupo
helping-not-a-draft = Esta candidatura já foi enviada, por isso não há mais nada para escrever em conjunto. Pode convidar essa pessoa a juntar-se ao seu grupo.
helping-works-there = { $email } trabalha para este fundo. Quem ajuda um grupo a escrever não avalia depois a candidatura, por isso a ajuda tem de vir de outra pessoa.
helping-only-group-sends = Só { $organisation } envia a candidatura, a reabre ou fala em nome do grupo. Pode avisar que está pronta.
helping-only-group = Isto é só para { $organisation }.
helping-only-group-removes = Só { $organisation } retira o que colocou. Pode retirar o que adicionou.
helping-tell-them = Avisar que está pronta
helping-tasks = Está a ajudar { $organisation } nesta candidatura. O que escrever é guardado com o seu nome. Só { $organisation } a envia.
helping-ready-heading = Só { $organisation } envia a candidatura
helping-ready-lead = Quando achar que a candidatura está pronta, avise todas as pessoas de { $organisation }. Escrevemos-lhes com um link para esta página.
helping-ready-said = Avisou o grupo no dia { $at }. Pode avisar uma vez por dia.
helping-ready-button = Avisar que está pronta

invitation-title-open = { $organisation } gostaria de contar consigo
invitation-title-accepted = Disse que sim a { $organisation }
invitation-title-declined = Disse que não a { $organisation }
invitation-title-withdrawn = { $organisation } retirou este convite
invitation-title-expired = Este convite expirou
invitation-title-member = Já está em { $organisation }
invitation-supporter = { $by } pede-lhe que ajude { $organisation } na candidatura ao fundo { $fund }.
invitation-colleague = { $by } enviou-lhe um convite para se juntar a { $organisation }.
invitation-what = O que isto significa
invitation-supporter-may = Pode ler esta candidatura e mudar as respostas, gravar, juntar ficheiros e pedir uma conversa. Só { $organisation } a envia. Não vê mais nada do grupo. A ajuda pode terminar em qualquer altura, por sua vontade ou por vontade do grupo.
invitation-colleague-may = Pode ver e mudar tudo o que é de { $organisation }, e enviar as candidaturas, como todas as pessoas do grupo. Pode sair em qualquer altura.
invitation-seen = Todas as pessoas de { $organisation } veem o seu nome e o que escreveu.
invitation-who = Quem é
invitation-who-hint = Por exemplo: trabalho no serviço de aconselhamento Hackney Advice, ou vivo no mesmo bairro
invitation-who-empty = Diga em poucas palavras quem é, para que todas as pessoas do grupo saibam
invitation-yes = Sim, aceito
invitation-no = Não, mas agradeço
invitation-until = Pode responder até { $at }.
invitation-is-accepted = Já está feito. Não é preciso mais nada aqui.
invitation-is-member = Não há nada para aceitar: já pode ver e escrever tudo.
invitation-is-expired = Era possível responder até { $at }.
invitation-is-withdrawn = Não precisa de fazer nada.
invitation-is-declined = Já avisámos o grupo. Não acontece mais nada.
invitation-ask-again = Se gostaria de participar, peça a { $by } um novo convite.
invitation-go = Ir para lá
invitation-other-address = Este convite foi enviado para outro endereço de e-mail. Entrou com o endereço { $email }. Saia, abra de novo o link do e-mail e entre com o endereço para onde o convite foi enviado.
invitation-sign-out = Sair
invitation-works-there = Trabalha para este fundo. Quem ajuda um grupo a escrever não avalia depois a candidatura, por isso a ajuda tem de vir de outra pessoa. Pode dizer que não na página do convite.

home-helping = Candidaturas em que ajuda
home-helping-lead = São candidaturas de outros grupos. São eles que as enviam.
home-helping-sent = Já foi enviada. O grupo pode contar-lhe o que acontece depois.

notice-invited = Convite enviado. Escrevemos a essa pessoa.
notice-invitation-withdrawn = O convite foi retirado.
notice-invitation-declined = Agradecemos a sua resposta. Já avisámos o grupo.
notice-help-begun = Já pode ajudar. O que escrever é guardado com o seu nome.
notice-group-joined = Já está no grupo.
notice-help-ended = A ajuda terminou. O que foi escrito fica.
notice-help-over = Já não ajuda nesta candidatura. O que escreveu fica com o grupo.
notice-group-told = Avisámos todas as pessoas do grupo de que está pronta.
notice-group-told-lately = O grupo recebeu um aviso há menos de um dia. Pode avisar de novo amanhã.

history-invitation-sent = Convidou-se uma pessoa
history-invitation-withdrawn = Retirou-se um convite
history-invitation-declined = Uma pessoa disse que não a um convite
history-help-begun = Uma pessoa começou a ajudar
history-help-ended = Terminou a ajuda de uma pessoa
history-colleague-joined = Uma pessoa juntou-se ao seu grupo
history-text-of-a-supporter-confirmed = Confirmou o que uma pessoa que ajuda pôs por escrito
history-said-to-be-ready = Uma pessoa que ajuda avisou que está pronta
organisation-history-joined = Uma pessoa juntou-se ao grupo, por convite

letter-invitation-subject-supporter = { $by } pede-lhe que ajude { $organisation }
letter-invitation-subject-colleague = { $by } enviou-lhe um convite para se juntar a { $organisation }
letter-invitation-supporter = Olá. { $by } pede-lhe que ajude { $organisation } na candidatura ao fundo { $fund } em { $service }.
letter-invitation-colleague = Olá. { $by } enviou-lhe um convite para se juntar a { $organisation } em { $service }.
letter-invitation-words = { $by } escreve:
letter-invitation-answer = Diga aqui que sim ou que não. Entre com este endereço de e-mail; não há palavra-passe.
letter-invitation-until = Pode responder até { $at }. Se não fizer nada, não acontece nada.

letter-answered-subject-yes = { $who } disse que sim: { $organisation }
letter-answered-subject-no = { $email } disse que não: { $organisation }
letter-answered-supporter = { $who } ajuda agora o seu grupo na candidatura ao fundo { $fund }. Pode ler a candidatura e mudar as respostas. Só o seu grupo a pode enviar.
letter-answered-colleague = { $who } está agora em { $organisation }, e pode ver e enviar as candidaturas como as outras pessoas do grupo.
letter-answered-no = A resposta ao convite enviado a { $email } foi não. Pode convidar outra pessoa.
letter-answered-link = Veja quem escreve e quem ajuda:

letter-help-ended-subject = Terminou a ajuda para o fundo { $fund }
letter-help-ended-by-group = { $by } terminou a sua ajuda na candidatura de { $organisation } ao fundo { $fund }. O que escreveu fica com o grupo. Agradecemos a sua ajuda.
letter-help-ended-own = { $by } já não ajuda na candidatura de { $organisation } ao fundo { $fund }. O que essa pessoa escreveu fica com o seu grupo.

letter-ready-subject = { $by } diz que a sua candidatura ao fundo { $fund } está pronta
letter-ready = { $by } ajuda { $organisation } na candidatura ao fundo { $fund }, e diz que está pronta. Só o seu grupo a pode enviar.
letter-ready-closes = O fundo fecha no dia { $at }.
letter-ready-link = Leia-a e, se também achar que está pronta, envie-a:

handover-link = Passar o trabalho a outra pessoa e sair
handover-title = Passar o trabalho e sair
handover-lead = Tudo o que escreveu fica com { $organisation }. A pessoa que escolher recebe um e-mail com o que tem em curso, e tudo continua em nome dela.
handover-drafts = Rascunhos que começou
handover-talks = Conversas que pediu
handover-talks-reach = O município entra em contacto como indicou nesse pedido. Se for o seu próprio telefone, mude-o antes.
handover-invited = { $count ->
    [one] Um convite seu espera resposta. Continua de pé.
   *[other] { $count } convites seus esperam resposta. Continuam de pé.
}
handover-who = Quem fica com o trabalho
handover-choose = Escolha quem fica com o trabalho
handover-button = Passar o trabalho e sair de { $name }
handover-nobody = Mais ninguém do seu grupo entrou ainda. Convide alguém a juntar-se, e passe o trabalho quando essa pessoa tiver entrado e dito o seu nome.
notice-handed-over = Passou o trabalho e saiu do grupo. Escrevemos à pessoa que fica com ele.
history-handed-over = Uma pessoa saiu do seu grupo e passou o trabalho a outra
organisation-history-handed-over = Uma pessoa saiu do grupo e passou o trabalho a outra
letter-handed-subject = { $by } passou-lhe o trabalho: { $organisation }
letter-handed = { $by } saiu de { $organisation } e passou-lhe o trabalho. O que estava em curso em nome dessa pessoa está agora em seu nome.
letter-handed-drafts = Rascunhos que essa pessoa começou:
letter-handed-talks = Conversas que essa pessoa pediu. Veja lá como o município entra em contacto consigo:
letter-handed-invited = { $count ->
    [one] Um convite dessa pessoa espera resposta.
   *[other] { $count } convites dessa pessoa esperam resposta.
}
letter-handed-link = A página do seu grupo:
helping-too-many = Convidou { $most } pessoas num dia, e não escrevemos a mais. Convide as outras amanhã, ou fale connosco se precisar antes.
