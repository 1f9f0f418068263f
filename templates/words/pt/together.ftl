together-title = Chamadas e correspondência
together-calls-title = Chamadas e respostas
together-lead = Tudo o que houve entre o seu grupo e o município sobre esta candidatura: a correspondência que enviámos, o que nos escreveram e as chamadas.
together-calls-lead = As chamadas entre o seu grupo e o município, e o que se escreveu fora deste serviço.
together-rules = Só o seu grupo e os profissionais do município podem ver isto. Não serve para decidir nada. Se algo não foi assim, corrija: as suas palavras ficam ao lado das nossas.
together-none = Ainda não há nada. Quando alguém do seu grupo telefonar ou escrever, { $contact } anota aqui, para que ambos saibamos o que se disse.
together-calls-none = Ainda não há nada.
together-follow-link = Chamadas e correspondência entre o seu grupo e o município
together-they-rang = O seu grupo telefonou-nos
together-we-rang = Telefonámos ao seu grupo
together-they-wrote = O seu grupo escreveu-nos
together-we-wrote = Escrevemos ao seu grupo
together-our-letter = A nossa carta
together-one-of-group = alguém do seu grupo
together-minutes =
    { $minutes ->
        [one] { $minutes } minuto
       *[other] { $minutes } minutos
    }
together-to = para { $names }
together-by = Anotado por { $name }, { $funder }
together-on-its-way = a caminho
together-not-delivered = não foi possível entregar
together-on-portal = só aqui, como escolheu
together-to-tell = dizemos de viva voz ou enviamos pelo correio
together-corrected-by-group = Corrigido pelo grupo:
together-corrected-by-council = Corrigido pelo município:
together-correct = Há algo que não foi assim
together-correct-how = Como foi?
together-correct-save = Corrigir
together-correction-empty = Escreva como foi
together-council-sees = O município pode ver isto.
notice-call-logged = A chamada está anotada. O grupo pode vê-la.
notice-letter-kept = Fica guardado aqui. O grupo pode ver.
notice-log-corrected = Está corrigido. Ambos os lados podem ver.
history-call-logged = Anotou-se uma chamada
history-letter-kept = Guardou-se aqui algo que foi escrito
history-log-put-right = Corrigiu-se o registo de chamadas e correspondência
organisation-history-call-logged = Anotou-se uma chamada
organisation-history-letter-kept = Guardou-se algo que foi escrito
organisation-history-log-put-right = Corrigiu-se o registo de chamadas
# A named contact hands over.
letter-together-handed-subject = Agora { $contact } acompanha { $group }
letter-together-hello = Olá, { $name },
letter-together-handed-who = Até agora, a sua pessoa de contacto no município para o fundo { $fund } era { $before }. A partir de agora é { $contact }.
letter-together-handed-note = { $before }, ou alguém da mesma equipa, escreveu-lhe isto:
letter-together-handed-same = Mais nada muda: o que enviou e disse fica como está, e não precisa de dizer nada duas vezes. Pode escrever a { $contact } para { $email }.
letter-together-handed-phone = O número é { $phone }.
notice-contact-handed-over = O trabalho foi passado. Todas as pessoas envolvidas são avisadas.
history-contact-handed-over = Agora outra pessoa do município trata disto
# Somebody of the council is away.
letter-together-away = { $contact } vai estar fora até { $until }. Entretanto, é { $cover } quem trata disto. Pode escrever a { $cover } para { $email }.
letter-together-away-nobody = { $contact } vai estar fora até { $until }. Se não puder esperar, responda ao município, e outra pessoa ajuda.
notice-away-said = Guardado. Avisamos quem fica a substituir.
notice-away-ended = Terminado. Avisamos quem ficou a substituir.
