# How we decide: what a round turned on, the facts we rely on, letting people know.

notice-looked-at = Anotado: isto foi visto.

turned-title = De que dependeu o resultado?
turned-lead = Antes de se decidir alguma coisa, a edição foi calculada de novo sem cada uma das pessoas que leem, sem cada critério e sem cada nota do que sabemos, para ver que resultados dependem de uma só dessas coisas. Um mesmo resultado pode depender de várias.
turned-hold = Resultados que seriam os mesmos, tire-se o que se tirar: { $hold } de { $applications }.
turned-reader = Dependem de uma só pessoa que lê: { $count }.
turned-reader-none = Nenhum depende de uma só pessoa que lê.
turned-criterion = Dependem de um só critério: { $count }.
turned-criterion-none = Nenhum depende de um só critério.
turned-note = Dependem de uma só nota do que sabemos: { $count }.
turned-note-none = Nenhum depende de uma só nota do que sabemos.
turned-known = Dependem de já conhecermos o grupo: { $count }.
turned-known-none = Nenhum depende de já conhecermos o grupo.

reason-kind-our-question = a nossa pergunta não era clara
reason-kind-not-known = não conhecíamos o grupo
reason-kind-our-time = não dedicámos o tempo necessário para perceber mais
reason-kind-our-rules = uma regra nossa não se ajusta à forma como o grupo trabalha

why-title = O porquê, para cada coisa que procuramos
why-lead = Foi assim que o painel o escreveu.
why-not-acting = O que pode acontecer se ninguém agir, na opinião do painel

facts-title = Os factos em que nos baseamos
facts-back = A sua candidatura
facts-lead = Antes de decidirmos, mostramos em que se basearia a nossa decisão. Diga de cada facto se está certo. Nada do que disser aqui prejudica o seu grupo, e { $contact } conversa consigo sobre isto com todo o gosto.
facts-by = Diga-nos até { $date }. Até lá, a nossa decisão espera pela sua resposta.
facts-answered = Agradecemos, já temos o que disse. Pode mudá-lo até decidirmos.
facts-kind-figure = Da sua candidatura:
facts-kind-note = O que sabemos do seu grupo:
facts-kind-talk = Dito numa conversa:
facts-kind-answer = Respondeu à nossa pergunta:
facts-kind-added = O que entendemos:
facts-is-it-right = Isto está certo?
facts-yes = Está certo
facts-no = Não está certo
facts-what-is-right = Se não está: o que é que está certo?
facts-besides = Algo que queira acrescentar (opcional)
facts-button = Enviar o que diz
facts-choose = Diga se isto está certo
facts-say-what = Diga-nos o que está certo
facts-long = É mais do que cabe aqui. Encurte, por favor; não se perde nada.
facts-changed = Enviámos outros factos enquanto escrevia. Estão agora aqui, e o que escreveu continua aqui.
facts-closed = Isto fica agora como está. Se algo nisto não lhe parecer bem, fale com { $contact }.
facts-you-right = Disse: está certo.
facts-you-wrong = Disse: não está certo.

follow-facts = Os factos em que nos baseamos
follow-facts-waits = À espera da sua resposta
home-need-facts = Dizer se estão certos os factos em que nos baseamos, para o fundo { $fund }

history-facts-asked = Enviámos os factos em que se basearia a nossa decisão
history-facts-right = Disse que estão certos
history-facts-corrected = Disse o que não está certo

notice-facts-asked = Enviado. Todas as pessoas do grupo recebem um e-mail.
notice-facts-right = Agradecemos. Fica anotado que os factos estão certos.
notice-facts-corrected = Agradecemos. O que disse está ao lado dos factos, para quem decide.

letter-facts-asked-subject = { $group }: estes factos estão certos?
letter-facts-asked-hello = Olá, { $name },
letter-facts-asked-who = Antes de se decidir sobre a sua candidatura ao fundo { $fund }, { $asker } gostaria que visse em que se basearia a decisão:
letter-facts-asked-by = Diga aqui, até { $date }, se estão certos. Até lá, a decisão espera pela sua resposta:
letter-facts-asked-late = Nada do que disser prejudica o seu grupo. Se não disser nada, seguimos em frente e os factos ficam como estão. { $contact } conversa consigo sobre isto com todo o gosto.

notice-panel-told = Todos os membros do painel recebem um e-mail.
notice-window-set = Guardado. Os e-mails saem só nesse horário.
notice-window-removed = Guardado. Os e-mails saem quando as decisões forem divulgadas, a uma hora que respeite o descanso.
notice-call-said = Anotado.

notice-draw-published = Publicado. O sorteio pode fazer-se daqui a um dia.
notice-drawn = Sorteio feito. Toda a gente pode ver o que saiu.

draw-title = Um sorteio público
draw-lead = Quando várias candidaturas estão em pé de igualdade e o dinheiro só chega para algumas, um sorteio pode resolver. Pode refazer as contas por si.
draw-none = Nesta edição não há sorteio.
draw-drawn = Sorteado no dia { $date }
draw-to-come = Publicado no dia { $date }, ainda por sortear
draw-hash = O hash da semente, publicado no dia { $date }
draw-seed = A semente, publicada com o sorteio
draw-again = Refazer as contas
draw-link = Sorteios públicos

# Followed by who has the power above the amount.
decide-up-to = Até { $amount } por candidatura. Acima desse valor, o poder de decidir pertence a:
draw-promised = O que se mistura, dito junto com o hash
draw-witness = O que ninguém podia saber quando o hash foi publicado
draw-way-mixed = O hash SHA-256 da semente é o hash que foi publicado antes do sorteio. Para cada candidatura, calcule o hash SHA-256 deste texto: a semente, dois pontos, o que ninguém podia saber quando o hash foi publicado, dois pontos e a referência da candidatura. O menor fica em primeiro lugar.
letter-draw-subject = { $fund }: um sorteio público
letter-draw-published = A sua candidatura { $reference } está empatada com outras, e o dinheiro não chega para todas. Para que ninguém escolha entre elas, no dia { $date } ou pouco depois sorteia-se em público quem vem primeiro.
letter-draw-how = Aqui está como se sorteia e o que se mistura. Pode refazer as contas:
letter-draw-not-yet = O sorteio, por si só, não decide nada: quem decide tem-no à sua frente, e escrevemos-lhe em qualquer caso. { $contact } conversa consigo sobre isto com todo o gosto.
letter-draw-drawn = Foi feito o sorteio em que a sua candidatura { $reference } estava empatada com outras. Aqui está a ordem em que saíram:
