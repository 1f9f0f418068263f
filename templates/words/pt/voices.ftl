# The conversation before reading, held to; and what a group tells by voice, in its own language, or on the phone.

voices-offer-lead = { $contact } gostaria de ouvir o seu grupo. Demora cerca de { $minutes } minutos.
voices-offer-waits = { $contact } oferece a mesma conversa a todos os grupos.
voices-offer-until = Se não tivermos notícias do seu grupo, antes de { $day } não se pede a ninguém que leia o que enviou.
voices-offer-heard-first = Não se pede a ninguém que leia o que enviou enquanto não tivermos conversado.
voices-offer-talked = Já conversámos. Agradecemos o seu tempo.
voices-offer-not-waited = Antes de conversarmos, foi preciso ler o que enviou. A razão é esta:

letter-voices-offered = { $contact } gostaria de ouvir o seu grupo sobre a sua candidatura ao fundo { $fund }. A mesma conversa, de cerca de { $minutes } minutos, é oferecida a todos os grupos:
letter-voices-until = Se não tivermos notícias do seu grupo, antes de { $day } não se pede a ninguém que leia o que enviou.
letter-voices-not-waited-subject = Antes de conversarmos, é lido o que { $group } enviou
letter-voices-not-waited = Tínhamos prometido ouvir o seu grupo antes de alguém ler a sua candidatura ao fundo { $fund }. A partir de hoje é lida e apreciada antes disso. A razão é esta:
letter-voices-not-waited-talk = A conversa continua a ser sua. { $contact } gostaria de ouvir o seu grupo, e o que disser conta.

notice-recording-told = Agradecemos. Fica junto do que se sabe do seu grupo.
notice-talk-had = Anotado. Já nada impede que a candidatura do grupo seja lida.

history-conversation-had = Conversámos
history-reading-before-the-conversation = A leitura da sua candidatura começou antes de termos conversado

voices-own-record = Conte numa gravação, com a voz ou em vídeo, em qualquer língua.
voices-record = Contar numa gravação
voices-record-next = Para uma gravação pode deixar vazia a caixa de texto. Grava na página seguinte, ou escolhe uma que já tem.
voices-record-why = A sua voz é ouvida tal como é, ao lado de tudo o resto que se sabe do seu grupo.
voices-record-hint = Em qualquer língua: a sua voz, ou a de alguém que confia no seu grupo e que disse que sim.
voices-record-seen-by = Quem lê a sua candidatura pode ouvi-la.
voices-note-title = O que deve saber alguém que nunca conheceu o seu grupo
voices-reply-title = A sua resposta à nota
voices-in-a-recording = Numa gravação
voices-language = Em que língua está?
voices-language-hint = Se não estiver em inglês, tratamos da tradução. Pode vê-la.
voices-to-recording = A gravação disto
voices-to-reply-recording = A gravação da sua resposta
voices-to-translations = O que diz em inglês
voices-missing-recording = A gravação ainda não chegou.
voices-text-confirmed = tal como se diz na gravação
voices-text-waits = posto por escrito a partir da gravação, para o grupo confirmar
voices-in-english = em inglês, tradução de { $by }
voices-english-not-right = O grupo diz sobre a tradução:
voices-told-in = Contado em { $language }. Ainda não está traduzido.
voices-by-phone = contado pelo grupo por telefone, posto por escrito por { $name }
voices-by-visit = contado pelo grupo numa visita, posto por escrito por { $name }
letter-voices-for-you = O seu grupo contou-nos isto, e pusemo-lo por escrito em seu lugar. Se não estiver como contou, corrija-o aqui.

voices-record-one = Até { $minutes ->
    [one] { $minutes } minuto
   *[other] { $minutes } minutos
} e { $mb } MB. Uma gravação nova fica no lugar da anterior.
voices-stays = O seu pedido está a ser lido com esta gravação, por isso ela fica como foi ouvida. Pode sempre contar-nos mais, e { $contact } ajuda com tudo o resto.
voices-taken-back = O grupo retirou uma nota sua no dia { $date }.

voices-wrong-name = Algo foi escrito aqui com o nome errado, e foi retirado no dia { $date }.
letter-voices-wrong-name-subject = Algo foi escrito por engano em nome de { $group }, e já não está lá
letter-voices-wrong-name = No dia { $date } escrevemos algo ao lado da sua candidatura ao fundo { $fund }, como se o seu grupo nos tivesse contado. É de outra pessoa ou grupo. Pusemo-lo com o nome errado, e pedimos desculpa.
letter-voices-wrong-name-gone = Já foi retirado. Ninguém que lê a sua candidatura ou decide sobre ela o vê, e nada se apoia nisso. Se guardou uma cópia, apague-a, por favor. O que se sabe do seu grupo está aqui:
letter-voices-wrong-name-talk = Não precisa de fazer nada. Se quiser conversar sobre isto, { $contact } fala consigo com todo o gosto.
letter-voices-elsewhere-subject = Algo que { $group } nos contou estava em nome de outro grupo, e foi retirado de lá
letter-voices-elsewhere = No dia { $date } anotámos algo que o seu grupo nos tinha contado sobre a sua candidatura ao fundo { $fund }, e pusemo-lo em nome de outro grupo. É do seu grupo, e pedimos desculpa.
letter-voices-elsewhere-gone = Já foi retirado de lá. Ninguém o lê agora com esse nome, e nada se apoia nisso. Até então, esse grupo podia lê-lo, tal como quem lê a candidatura dele. De quem era esse nome fica entre esse grupo e nós. O que se sabe do seu grupo está aqui. Se faltar algo que nos contou, diga-nos:
notice-evidence-misplaced = Retirado. O grupo recebe uma carta que o diz, sem as palavras. Escreva-o com o nome do grupo que o contou.
history-evidence-misplaced = Algo que tinha sido escrito por engano em seu nome foi retirado
history-note-stood-elsewhere = Algo que nos contou estava em nome de outro grupo, e foi retirado de lá
# What a group with no account said by phone to the offered conversation.
notice-question-placed = Guardado.
notice-talk-booked-for = Anotado: o grupo fala connosco a essa hora. O que enviou é lido depois.
notice-talk-declined-for = Anotado: o grupo não precisa da conversa. O que enviou já pode ser lido.
history-question-placed = Dissemos de que parte da vossa candidatura trata uma pergunta
history-conversation-booked-by-phone = A conversa foi marcada por telefone
history-conversation-declined-by-phone = Foi dito por telefone que a conversa não é precisa
phone-offer-said = { $who } disse-nos isto por telefone ou por escrito em { $day }. { $officer } anotou-o. Se não estiver certo, diga-o aqui.
phone-offer-when = Falamos em { $when }.
