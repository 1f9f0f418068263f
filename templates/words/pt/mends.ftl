mends-copy = Foi isto que enviou. Pode copiá-lo daqui.
mends-risk-changed = Mudámos isto depois de ter aberto a página, por isso a sua resposta era a outras palavras. Leia o que está aqui agora e responda depois.
mends-against-off = No dia { $date }, disse-se que, afinal, isto não fala contra o grupo. Porquê:
letter-mends-off-subject = Algo que nos disseram sobre { $group } não fala contra o seu grupo
letter-mends-off = Tínhamos dito que algo escrito ao lado da sua candidatura ao fundo { $fund } fala contra o seu grupo. { $writer } voltou a ver, e diz que não é assim:
letter-mends-off-why = Porquê:
letter-mends-off-still = A nota continua ao lado da sua candidatura e pode ser usada como qualquer outra. Se vê isto de outra maneira, diga aqui:
mends-unanswered = Perguntou-se ao grupo sobre isto, e não chegou resposta.
