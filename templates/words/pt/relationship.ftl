# What is known about a group, and how: its own pages, the letter, and what both sides' forms say.

evidence-kind-visit = Uma visita
evidence-kind-conversation = Uma conversa
evidence-kind-community-voice = A voz da comunidade
evidence-kind-partner = O relato de uma organização parceira
evidence-kind-history = História com o município
evidence-kind-trust = Confiança, e em quê

evidence-title = O que sabemos do seu grupo, e como
evidence-back = A sua candidatura
evidence-lead = Quem lê e quem decide vê o que sabemos do seu grupo através de visitas, de conversas e da vizinhança. O seu grupo também vê tudo, assim que é escrito. Se algo estiver errado ou faltar, diga: as suas palavras ficam ao lado das nossas.
evidence-none = Ainda não há nada escrito aqui. Se { $contact } escrever alguma coisa, vai receber um e-mail.
evidence-speaks-to = diz respeito a
evidence-by = escrito por { $name }
evidence-by-group = do próprio grupo, { $name }
evidence-taken-back = { $name } retirou uma nota no dia { $date }.
evidence-answer-this = Responder a isto
evidence-take-back = Retirar isto

evidence-own-title = Conte-nos algo, na sua própria voz
evidence-own-lead = O que deve saber alguém que nunca conheceu o seu grupo? Ninguém tem de voltar a contar coisas duras para que acreditemos.
evidence-own-what = O que gostaria que soubéssemos?
evidence-own-what-hint = Nas suas próprias palavras. Aparece logo ao lado da sua candidatura.
evidence-own-voice = De quem são estas palavras? (opcional)
evidence-own-voice-hint = Por exemplo: os nossos vizinhos do número 12, ou a escola
evidence-own-kind = Sobre o que é?
evidence-own-save = Acrescentar

evidence-note-title = A sua resposta
evidence-reply = O que diz a isto?
evidence-reply-hint = Fica ao lado da nota, para todas as pessoas que a lerem
evidence-reply-send = Enviar a sua resposta
evidence-closed = Isto fica agora como está. Se algo nisto não lhe parecer bem, fale com { $contact }.
evidence-decided = A sua candidatura já foi decidida, por isso isto fica como estava. Se algo nisto não lhe parecer bem, fale com { $contact }.
evidence-application-withdrawn = Retirou esta candidatura, por isso já não se acrescenta nada. { $contact } gosta, mesmo assim, de ter notícias do seu grupo.

evidence-kind-empty = Escolha o que é
evidence-what-empty = Escreva o que se deve saber
evidence-what-long = É mais do que cabe aqui. Encurte, por favor, para cerca de 600 palavras; não se perde nada.
evidence-source-long = Diga isto, por favor, numa ou duas frases
evidence-voice-empty = Diga de quem é a voz
evidence-how-empty = Diga como o sabemos
evidence-date-ahead = Esse dia ainda está para vir. Escreva o dia em que o soube
evidence-reply-empty = Escreva a sua resposta
evidence-not-yours = Só quem escreveu uma nota a pode retirar.
evidence-withdrawn-already = Esta nota já tinha sido retirada.

notice-evidence-added = Guardado. O grupo já o pode ver, e recebeu um e-mail.
notice-evidence-own-added = Acrescentado. Está agora ao lado da sua candidatura.
notice-evidence-answered = A sua resposta está agora ao lado da nota.
notice-evidence-withdrawn = Retirada. Fica no histórico.

letter-evidence-added-subject = Escrevemos algo que sabemos de { $group }
letter-evidence-added-who = { $writer } escreveu isto ao lado da sua candidatura ao fundo { $fund }, para quem a lê e decide:
letter-evidence-added-answer = Pode ver isto antes de alguém decidir. Se algo estiver errado ou faltar, diga-o aqui, e a sua resposta fica ao lado:
letter-evidence-added-talk = Se preferir conversar sobre isto, { $contact } fala consigo com todo o gosto. Se estiver bem assim, não precisa de fazer nada.
letter-evidence-hello = Olá, { $name },
