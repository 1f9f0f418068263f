# A gentle life for drafts and letters: reminders, putting away, messages, safe contact, leaving a page.
# Words: put away (a draft) = arquivar; bring back = recuperar; reminder = lembrete; message = mensagem.

state-expired = Arquivada
life-title = O seu rascunho para o fundo { $fund }
life-put-away-on = Arquivado no dia { $day }
life-back-until = Não se perdeu nada. Pode recuperá-lo até { $until }. Depois disso, apaga-se o que escreveu, gravou e acrescentou.
life-group-brings-back = { $organisation } pode recuperá-lo até { $until }.
life-bring-back = Recuperar o rascunho
life-emptied-on = O que escreveu, gravou e acrescentou foi apagado no dia { $day }, como tínhamos dito. Pode começar de novo quando quiser.
life-round-over = O fundo já não recebe mais candidaturas desta vez, por isso fica arquivado. { $contact } pode dizer quando volta a abrir.
life-deleted-on = Pode lê-lo e descarregar uma cópia até { $until }. Depois disso, apaga-se o que escreveu, gravou e acrescentou.
life-too-late = Foi arquivado há mais de 30 dias, por isso já não é possível recuperá-lo. Pode começar de novo, e { $contact } ajuda com todo o gosto.
life-not-away = Não está arquivado.
life-away = Este rascunho está arquivado. Recupere-o primeiro e continue de onde estava.
too-late-away = Este rascunho foi arquivado enquanto escreviam
life-see = Voltar ao seu rascunho
life-council-never = Ninguém no município o viu.
life-home = Arquivado no dia { $when }. Pode recuperá-lo até { $until }.
life-home-gone = Arquivado no dia { $when }. O que dizia foi apagado.
life-quiet-until = Um rascunho é arquivado ao fim de { $days } dias sem que ninguém escreva: seria no dia { $until }. Pode ser recuperado durante 30 dias.
life-away-on = É arquivado no dia { $day }, e o que diz é apagado 30 dias depois. Pode descarregar uma cópia quando quiser.

life-reminders-link = Lembretes deste rascunho
life-reminders-title = Lembretes deste rascunho
life-reminders-days = Escrevemos-lhe nestas datas:
life-reminders-no-more = Não há mais lembretes para este rascunho.
life-reminders-who = Vão para todas as pessoas do grupo que o começaram ou que escreveram nele. Cada uma pode deixar de receber os seus.
life-reminders-stop = Deixar de receber lembretes deste rascunho
life-reminders-none-wanted = Não recebe lembretes deste rascunho.
life-reminders-again = Voltar a receber lembretes

notice-life-back = Já está de volta. Está tudo como deixou.
notice-life-reminders-off = Feito. Já não recebe lembretes deste rascunho.
notice-life-reminders-on = Volta a receber lembretes deste rascunho.

history-reminded = Enviámos um lembrete
history-put-away = Foi arquivado
history-brought-back = Recuperou o rascunho arquivado
history-content-deleted = O que lá estava foi apagado, como tínhamos dito
history-reminders-stopped = Uma pessoa deixou de receber lembretes
history-reminders-wanted = Uma pessoa quer voltar a receber lembretes

letter-reminder-subject = O seu rascunho para o fundo { $fund } está seguro
letter-reminder-safe = O rascunho de { $organisation } para o fundo { $fund } está seguro, tal como o deixaram.
letter-reminder-progress = Perguntas que já têm alguma coisa: { $begun } de { $of }.
letter-reminder-closes = O fundo fecha no dia { $when }. Se quiser enviar a candidatura, é essa a data a ter em mente. Se não, não precisa de fazer nada.
letter-reminder-quiet = Há algum tempo que ninguém escreve nele. No dia { $day } arquivamo-lo, a não ser que alguém lá escreva antes. Pode recuperá-lo durante mais { $kept } dias; depois disso, o que diz é apagado.
letter-reminder-go-on = Continue de onde estava:
letter-reminder-help = { $contact } ajuda com todo o gosto, por telefone ou em pessoa.
letter-reminder-stop = Se preferir não receber lembretes deste rascunho:

letter-put-away-subject = O seu rascunho para o fundo { $fund } foi arquivado
letter-put-away-quiet = Ninguém escreveu no rascunho de { $organisation } para o fundo { $fund } durante { $days } dias, por isso arquivámo-lo.
letter-put-away-closed = A edição fechou, por isso arquivámos o rascunho de { $organisation } para o fundo { $fund }.
letter-put-away-back = Não se perdeu nada. Pode recuperá-lo até { $until }:
letter-put-away-copy = Pode lê-lo e descarregar uma cópia até { $until }:
letter-put-away-deleted = Depois desse dia, o que escreveu, gravou e acrescentou é apagado de vez.

letter-outside-subject = Há algo para si
letter-outside = Há algo para ler. Está à sua espera aqui:

told-this-morning = A comunicação é feita esta manhã, às { $time }.
told-tomorrow = A comunicação é feita amanhã, às { $time }.
told-on = A comunicação é feita no dia { $day }, às { $time }.

letter-before-decision = Decidimos sobre a candidatura de { $organisation } ao fundo { $fund }, e este e-mail diz o quê e porquê. Leia-o quando for melhor para si, com alguém ao seu lado se quiser. Se preferir conversar antes, { $person } telefona com todo o gosto.
letter-before-again = Este e-mail é sobre o que decidimos quanto à candidatura de { $organisation } ao fundo { $fund }. Leia-o quando for melhor para si, com alguém ao seu lado se quiser. Se preferir conversar antes, { $person } telefona com todo o gosto.
letter-checked-subject = { $fund }: o que verificámos em conjunto ({ $reference })

messages-title = As suas mensagens
messages-lead = Tudo o que lhe escrevemos no último ano, exceto os códigos com que entra.
messages-none = Ainda não há nenhuma.
messages-link = As suas mensagens, e como lhe chegam
messages-how = Como lhe chegam as mensagens
messages-how-lead = A escolha é sua, para cada tipo. Aqui no portal encontra-as sempre todas.
messages-by-mail = Por e-mail
messages-on-portal = Só no portal
messages-always = O que é preciso para uma decisão, um acordo ou por lei chega sempre por e-mail: o que lhe perguntamos, o que decidimos e porquê, e o que há para assinar.
messages-even-those = Mesmo essas mensagens podem dizer apenas que há aqui algo para si, e nada do que é. Escolhe-o aqui:
messages-save = Guardar as suas escolhas
messages-choose-link = Escolher como lhe chegam as outras mensagens
messages-topic-drafts = Lembretes
messages-topic-drafts-hint = Antes de um fundo fechar ou de um rascunho ser arquivado.
messages-topic-conversations = Novidades de uma conversa
messages-topic-conversations-hint = Quem lhe telefona, e o que se pôs por escrito de uma gravação.
messages-topic-helping = Quem escreve e quem ajuda
messages-topic-helping-hint = Alguém se junta, ajuda, sai ou avisa que está pronta.
messages-topic-progress = Em que ponto está
messages-topic-progress-hint = A leitura começou, fez-se um pagamento.
messages-topic-learning = Aprender em conjunto
messages-topic-learning-hint = Convites para conversas de aprendizagem, e notas para acordar.
notice-messages-chosen = Guardado. As mensagens chegam-lhe como escolheu.

safety-title = Contacto seguro
safety-link = Como entrar em contacto consigo em segurança
safety-group-link = Como entrar em contacto com o seu grupo em segurança
safety-back = Voltar
safety-lead = Diga aqui se um e-mail ou uma chamada podem ser um perigo para si. Não precisa de dizer porquê.
safety-lead-group = Diga aqui se um e-mail ou uma chamada podem pôr em perigo alguém do seu grupo. Vale para todas as pessoas do grupo. Não precisa de dizer porquê.
safety-who-sees = Só o vê a pessoa do município que lhe telefona, junto ao número de telefone. Não aparece em nenhum e-mail, cópia ou lista, e quem lê e decide nunca o vê.
safety-no-details = Sem pormenores nos e-mails
safety-no-details-hint = Os e-mails só dizem “Há algo para si”: sem nomes, sem o fundo, sem o município. O resto lê-se aqui.
safety-no-voicemail = Sem mensagens de voz
safety-no-voicemail-hint = Não deixamos nenhum recado, nem no gravador nem com outra pessoa.
safety-never-locatable = Ninguém deve saber onde estamos
safety-never-locatable-hint = Onde o seu grupo está não se mostra a ninguém de fora: nem a quem lê, nem aos painéis, nem ao público. Só a pessoa que os visita lê onde. Os números que levam a uma morada num registo público também não se mostram.
safety-times = Quando é seguro telefonar (opcional)
safety-times-hint = Por exemplo: de segunda a sexta-feira, das 10:00 às 14:00
safety-code-word = Uma palavra que dizemos primeiro (opcional)
safety-code-word-hint = Para saber que a chamada é nossa. Escolha uma palavra de que mais ninguém esteja à espera.
safety-save = Guardar
safety-moved-on = Entretanto, alguém do seu grupo mudou isto. Abra a página de novo e veja o que lá está agora.
notice-safety-saved = Guardado. Vale a partir de agora.
organisation-history-safe-contact-changed = Mudou-se como entrar em contacto com o grupo em segurança

exit-button = Sair desta página
exit-says = Leva de imediato a uma página do tempo (meteorologia), termina a sua sessão e tira o que está neste ecrã e o que está guardado neste dispositivo. O seu navegador pode continuar a lembrar-se de que esteve aqui.
exit-keys = Com um teclado, carregue três vezes na tecla Shift.
exit-pressed-once = Carregue mais duas vezes em Shift para sair.
exit-pressed-twice = Carregue mais uma vez em Shift para sair.

privacy-drafts = Rascunhos
privacy-drafts-why = Um rascunho é seu até o enviar. Enviamos lembretes a quem escreveu nele, e cada pessoa pode deixar de os receber.
privacy-drafts-who = É visto pelo seu grupo e por quem o seu grupo pediu para ajudar, e por ninguém no município.
privacy-drafts-long = Um rascunho que não é enviado é arquivado: ao fim dos dias indicados na página dele, ou 14 dias depois de a edição fechar. Durante 30 dias pode lê-lo e descarregar uma cópia, e recuperá-lo enquanto a edição receber candidaturas. Depois disso, apaga-se o que escreveu, gravou e acrescentou.
privacy-safety = Como entrar em contacto consigo em segurança
privacy-safety-why = Se nos disser: para que nenhum e-mail ou chamada ponha alguém em perigo.
privacy-safety-who = É visto por si, ou pelo seu grupo quando se trata do grupo, e pela pessoa do município que está prestes a telefonar.
privacy-safety-long = Fica guardado enquanto o deixar lá. Pode mudá-lo ou retirá-lo em qualquer altura.
