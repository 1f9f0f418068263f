# An application that an officer takes by phone or from paper, for a group with no account.

typing-for = Está a escrever isto por { $organisation }. Use as palavras do grupo, tal como as diz ou as escreveu.
typing-read-aloud = Leia isto a { $organisation }, na língua do grupo, e mude o que não estiver certo. Só se envia se o grupo disser que sim.
typing-book = Está a marcar isto por { $organisation }. Nesta página, quem responde é o grupo: escolha e escreva o que lhe disserem.
typing-go-on = Continuar, para o grupo dizer que sim

letter-taken-subject = Começou uma candidatura de { $organisation }: { $fund }
letter-taken = Alguém de { $organisation } telefonou-nos ou escreveu-nos. { $officer } está a escrever com essa pessoa uma candidatura ao fundo { $fund }. Só é enviada quando o seu grupo disser que sim.
letter-taken-yours = Faz parte do grupo, por isso pode ler, mudar e enviar a candidatura. Se isto não estiver certo, diga a { $officer }.

notice-application-taken = Começada. Escreva cada resposta nas palavras do grupo.
notice-application-sent-for = Enviada, com o sim do grupo. O que lhe escreveríamos está na sua mesa de trabalho, para dizer ou enviar pelo correio.
notice-application-covered = A partir de agora, fica consigo a tarefa de a escrever.
notice-email-given = Guardado. Essa pessoa recebe um e-mail com o link para entrar.
notice-letter-told = Anotado: o grupo já sabe.

organisation-by-telephone = Não tem e-mail: telefonamos
writing-types = { $name } (escreveu-o pelo seu grupo, no município)

organisation-history-told-about-by-telephone = Contaram-nos por telefone como é o grupo
organisation-history-added-by-telephone = Juntou-se ao grupo uma pessoa que não tem e-mail
organisation-history-has-an-e-mail-now = Uma pessoa que não tinha e-mail já tem
notice-reopened-for = É de novo um rascunho. Nada se envia sem o sim do grupo.
notice-withdrawn-for = Retirada, como o grupo disse.

history-taken-for-the-group = Começada por telefone ou em papel: escrevemo-la pelo seu grupo
history-taken-over-for-the-group = Outra pessoa da equipa continuou a escrevê-la pelo seu grupo
history-said-yes-aloud = Foi lida em voz alta, e disse que sim perante uma testemunha
history-said-yes-on-paper = Assinou-a em papel
history-asked-for-by-phone = Telefonou e pediu alguma coisa
history-has-an-e-mail-now = Uma pessoa do seu grupo já tem e-mail
history-letter-told = Contámos-lhe o que dizia um e-mail
