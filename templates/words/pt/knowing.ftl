# Relational evidence: with what consent, when a note may be cited, who trusts a group, and the conversation that every group is offered.

knowing-kind-context = O que aconteceu aqui antes

knowing-consent-by-name = disse que sim a ter as suas palavras citadas com o seu nome
knowing-consent-not-by-name = disse que sim, mas sem o seu nome
knowing-consent-public = é do conhecimento público
knowing-consent-own = palavras do próprio grupo
knowing-consent-could-not-ask = não foi possível perguntar
knowing-consent-unrecorded = não foi anotado na altura
knowing-consent-empty = Diga com que consentimento se ouve esta voz
knowing-minutes-odd = Escreva os minutos em números, como 40
knowing-person-question = Isto dá o nome de uma pessoa particular?
knowing-person-hint = Alguém que não fala em nome de um grupo nem pelo seu cargo. Se não tiver dito que sim, não ponha o nome.
knowing-person-no = Não
knowing-person-yes = Sim, e essa pessoa disse que sim
knowing-person-agreed = Se der: como e quando disse essa pessoa que sim?
knowing-person-empty = Diga se isto dá o nome de uma pessoa particular
knowing-person-no-yes = Diga como e quando essa pessoa disse que sim, ou não ponha o nome
knowing-person-said-yes = dá o nome de alguém que disse que sim
knowing-took = demorou { $minutes ->
    [one] { $minutes } minuto
   *[other] { $minutes } minutos
}

knowing-corrected = Corrigido pelo grupo:
knowing-against = Fala contra o grupo
knowing-against-by = Quem o diz: { $name }.
knowing-against-second = Quem também o diz: { $source }.
knowing-missing-taken-back = Esta nota foi retirada, por isso não pode ser citada.
knowing-missing-days = O grupo tem tempo para responder primeiro. Pode ser citada a partir de { $day }.
knowing-missing-reply = Pedimos ao grupo que responda a isto. Pode ser citada quando o grupo responder, ou a partir de { $day }.
knowing-missing-author = Não pode ser citada enquanto não disser, com nome, quem o afirma.
knowing-missing-second = Não pode ser citada enquanto uma segunda fonte não disser o mesmo.
knowing-early = Para a segurança de alguém, pode ser usada antes de acabarem os dias para responder: { $asked } pediu, e { $signed } disse que sim.

knowing-rules = { $days ->
    [0] Não há um prazo fixo
    [one] Tem { $days } dia
   *[other] Tem { $days } dias
} para responder a uma nota antes de ela poder ser usada. Em cada candidatura { $limit ->
    [one] pode ser usada { $limit } nota
   *[other] podem ser usadas até { $limit } notas
}, e é igual para todos os grupos.

knowing-own-title = Alguém que confia no seu grupo
knowing-own-lead = O seu grupo pode começar isto por iniciativa própria, em qualquer língua: o que deve saber alguém que nunca o conheceu? Escolha a maneira que lhe convier.
knowing-own-write = Escreva aqui em baixo, nas suas palavras ou nas dessa pessoa.
knowing-own-name = Dar-nos o nome de alguém a quem possamos telefonar
knowing-own-named = { $count ->
    [one] (já há { $count } nome)
   *[other] (já há { $count } nomes)
}
knowing-own-say = Conte de viva voz, ou envie uma gravação ou um documento: { $contact } recebe por telefone ou e-mail e escreve consigo.
knowing-own-consent = Se for a voz de outra pessoa: ela disse que sim?
knowing-own-consent-own = São as nossas próprias palavras
knowing-take-away = Levar tudo isto consigo, numa página
knowing-reply-question = O que é?
knowing-reply-reply = Uma resposta
knowing-reply-correction = Algo na nota não é assim, e isto é o que está certo

knowing-trusted-title = Alguém a quem podemos telefonar
knowing-trusted-lead = Uma vizinha, uma escola, outro grupo: alguém que conheça o que fazem. { $contact } telefona, põe por escrito o que ouvir, e o seu grupo lê. Pergunte primeiro a essa pessoa.
knowing-trusted-named = Quem indicou
knowing-trusted-name = O nome da pessoa
knowing-trusted-knows = De onde conhece o seu grupo?
knowing-trusted-knows-hint = Por exemplo: a escola onde andam as nossas crianças
knowing-trusted-reach = Como podemos entrar em contacto com essa pessoa, e quando?
knowing-trusted-reach-hint = Um número de telefone ou e-mail, e a língua dela. Apagamos isto assim que tivermos conversado.
knowing-trusted-agreed = Esta pessoa disse que sim
knowing-trusted-save = Dar-nos o nome
knowing-trusted-name-empty = Escreva o nome da pessoa
knowing-trusted-reach-empty = Escreva como podemos entrar em contacto com essa pessoa
knowing-trusted-no-yes = Pergunte primeiro à pessoa, e depois marque que ela disse que sim
knowing-trusted-enough = Já indicou todas as pessoas a quem telefonamos por uma candidatura. Para indicar outra, retire um nome.
knowing-trusted-gone = Este nome já tinha sido retirado.
knowing-trusted-heard = Falámos com esta pessoa no dia { $date }
knowing-trusted-take-back = Retirar este nome

knowing-offer-title = Gostaria de conversar?
knowing-offer-lead = { $contact } gostaria de ouvir o seu grupo, antes de alguém ler o que enviou. Demora cerca de { $minutes } minutos.
knowing-offer-same = A mesma conversa é oferecida a todos os grupos. Se não precisar dela, não perde nada: a sua candidatura é lida da mesma maneira.
knowing-offer-question = O que prefere?
knowing-offer-taken-up = Sim, gostaríamos de conversar
knowing-offer-not-needed = Não é preciso: a nossa candidatura diz tudo
knowing-offer-reach = Se disser que sim: como e quando podemos entrar em contacto consigo?
knowing-offer-reach-hint = Diga também a sua língua. Do intérprete tratamos nós.
knowing-offer-reach-empty = Escreva como podemos entrar em contacto consigo
knowing-offer-answer-empty = Escolha o que prefere
knowing-offer-send = Enviar
knowing-offer-change = Mudar o que dissemos
knowing-offer-closed = Isto já terminou, por isso agora não é preciso responder. { $contact } gosta, mesmo assim, de ter notícias do seu grupo.
knowing-offer-waits = { $contact } oferece a mesma conversa a todos os grupos antes de se ler seja o que for.
knowing-offer-link = Dizer se gostaria de conversar

knowing-fund-title = Alguém que confia no seu grupo
knowing-fund = As pessoas que conhecem o seu grupo contam tanto como os papéis. Pode dizer-nos quem confia no seu grupo e porquê, em qualquer língua: escreva, dê-nos um nome para telefonarmos, ou conte por telefone.
knowing-fund-rules = O seu grupo lê o que sabemos dele. { $days ->
    [0] Não há um prazo fixo
    [one] Tem { $days } dia
   *[other] Tem { $days } dias
} para responder antes de isso poder ser usado. Em cada candidatura { $limit ->
    [one] pode ser usada { $limit } nota
   *[other] podem ser usadas até { $limit } notas
}, e é igual para todos os grupos.
knowing-tasks-link = Alguém que confia no seu grupo pode falar a favor dele
knowing-follow-own = Contar-nos na voz do seu grupo: alguém que confia nele, em qualquer língua
knowing-download = O que se sabe do seu grupo, com as suas respostas

notice-evidence-marked = Guardado. O grupo vê isto.
notice-early-asked = Perguntámos às pessoas responsáveis pela proteção (safeguarding). Vai receber a resposta por e-mail.
notice-early-answered = Guardado. Quem pediu é avisado.
notice-talk-offered = Oferecida. Todos os grupos recebem o mesmo e-mail.
notice-talk-said = Agradecemos. Pode mudar isto enquanto nada estiver decidido.
notice-somebody-named = Agradecemos. Telefonamos a essa pessoa, e o seu grupo lê o que ela disser.
notice-somebody-taken-back = Retirado. Apagámos o nome e o número.
notice-somebody-heard = O número foi apagado. Escreva agora o que ouviu.

letter-knowing-against = Isto fala contra o seu grupo, por isso perguntamos com clareza: é assim? O que diria? Só é usado se uma segunda fonte disser o mesmo, e a sua resposta fica ao lado.
letter-knowing-against-subject = Responda, por favor, a algo que nos disseram sobre { $group }
letter-knowing-marked = Algo que está escrito ao lado da sua candidatura ao fundo { $fund } fala contra o seu grupo:
letter-knowing-days = Tem tempo para responder: não é usado antes de { $day }.
letter-talk-offered-subject = { $group } gostaria de conversar?
letter-talk-offered = { $contact } gostaria de ouvir o seu grupo antes de alguém ler a sua candidatura ao fundo { $fund }. A mesma conversa, de cerca de { $minutes } minutos, é oferecida a todos os grupos:
letter-talk-offered-free = Se não precisar dela, não perde nada: a sua candidatura é lida da mesma maneira. Diga aqui o que prefere, e em que língua:
letter-sent-knowing = Alguém que confia no seu grupo pode falar a favor dele, em qualquer língua: escreva, ou dê-nos um nome para telefonarmos.

history-evidence-marked = Disse-se se algo que se sabe do seu grupo fala contra ele
history-somebody-named = Indicou-se alguém que confia no seu grupo
history-somebody-named-no-more = Retirou-se um nome
history-somebody-heard = Falámos com alguém que confia no seu grupo
history-conversation-offered = Ofereceu-se uma conversa, a mesma que a todos os grupos
history-conversation-taken-up = Aceitou-se a conversa
history-conversation-not-needed = A conversa não é precisa

openness-known = Dos grupos que já conhecíamos antes de se candidatarem, { $before } conhecem a decisão e { $before_funded } têm apoio; dos que não conhecíamos, { $new } conhecem a decisão e { $new_funded } têm apoio.
