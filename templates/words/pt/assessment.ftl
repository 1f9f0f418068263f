# How a council rates its own commissioning, and how people from the community rate it separately, for money.
assess-title = Como avaliamos a nossa própria forma de atribuir dinheiro
assess-lead = Uma vez por ano o município diz até que ponto é antirracista ao atribuir dinheiro, e pessoas da comunidade avaliam-no em separado, sem ver o que o município diz. Vale o mais baixo, e diz-se em que diferem. Não há nenhum total.
assess-link = Ler o que dizem
assess-link-fund = Como este fundo foi avaliado: por nós e pela comunidade
assess-none = Ainda nenhuma está publicada.
assess-none-of-fund = Ainda nenhuma deste fundo está publicada.
assess-of = { $what }, { $year }
assess-earlier = A de { $year }
assess-published = Publicada em { $day }.
assess-unnamed = Não se diz o nome de ninguém.
assess-reviewers-paid = { $count ->
    [1] Uma pessoa da comunidade avaliou em separado, e foi paga.
   *[other] { $count } pessoas da comunidade avaliaram em separado, e todas foram pagas.
}
assess-reviewers-some-paid = { $count ->
    [1] Uma pessoa da comunidade avaliou em separado. Este trabalho é pago; pagas até agora: { $paid }.
   *[other] { $count } pessoas da comunidade avaliaram em separado. Este trabalho é pago; pagas até agora: { $paid }.
}
assess-continuum = Os seis passos
assess-attribution = Nas nossas palavras, a partir do “Continuum on Becoming an Anti-Racist Multicultural Organization” da Crossroads Ministry e das pessoas em cujo trabalho assenta.
assess-vision = O último passo é aonde se quer chegar. Quem diz que se chegou lá diz o que o mostra.
assess-step-1 = Fechado
assess-step-2 = Só como convidados
assess-step-3 = Palavras e normas
assess-step-4 = Assumir
assess-step-5 = Reconstruir
assess-step-6 = Partilhado e justo
assess-brief-1 = Mantém pessoas de fora às claras. Ninguém pergunta quem tem o poder.
assess-brief-2 = Deixa entrar algumas pessoas, nas condições de quem já lá está, e diz que não há problema.
assess-brief-3 = Tem declarações, normas e algumas caras novas. Como funciona e quem decide está na mesma.
assess-brief-4 = Vê o racismo como o que está no caminho, aprende e começa a responder por isso. Quase toda a estrutura continua de pé.
assess-brief-5 = Revê cada parte do que faz e constrói-a de novo, partilha o poder e responde perante as comunidades.
assess-brief-6 = Toda a gente participa, o poder é partilhado e trabalha-se para acabar com toda a opressão. É aonde se quer chegar, e nada de que se gabar.
assess-stage-analyse = Descobrir
assess-stage-plan = Planear
assess-stage-do = Fazer
assess-stage-review = Olhar para trás
# what stands
assess-lower = O mais baixo: { $level }
assess-unanswered = Ninguém respondeu a isto.
assess-council-says = O município diz { $level }.
assess-council-silent = O município não respondeu.
assess-reviewers-say = { $count ->
    [1] Uma pessoa que avalia diz { $levels }.
   *[other] { $count } pessoas que avaliam dizem { $levels }.
}
assess-reviewers-silent = { $count ->
    [1] Uma pessoa que avalia não respondeu.
   *[other] { $count } pessoas que avaliam não responderam.
}
assess-differ = Veem-no de maneira diferente.
assess-was-now = Era { $before } em { $year }, e é { $now } agora.
assess-was-same = Era { $before } em { $year }, e é o mesmo agora.
assess-was-unanswered = Em { $year } ninguém respondeu a isto. Agora é { $now }.
assess-now-unanswered = Era { $before } em { $year }. Desta vez ninguém respondeu.
assess-was-other = Em { $year } era { $before } de { $of-before }, noutros passos. Agora é { $now } de { $of-now }. Os dois não se podem comparar.
assess-the-council = O município
assess-a-reviewer = Uma pessoa que avalia
assess-what-was-said = O que cada parte escreveu
assess-evidence = O que o mostra
assess-figures = O que o portal contou
assess-note = O que o município tira daqui
assess-note-answer = Uma pessoa que avalia responde
assess-promised = O que o município prometeu
# to those who rate
assess-mine = O que avalia em nome da comunidade
assess-mine-none = Ainda ninguém lhe pediu que avaliasse nada.
assess-own-invited = Foi-lhe pedido
assess-own-rating = Está a avaliar
assess-own-handed-in = Já entregou
assess-own-out = Não participa
assess-pay-rate = Este trabalho é pago a { $rate } por hora.
assess-pay-is = Disse-nos que levou { $time }. A { $rate } por hora, são-lhe pagos { $pay }.
assess-pay-paid = { $paid } saíram da nossa conta em { $day }.
assess-pay-not-yet = Ainda não foi pago.
assess-pay-wrong = Se um tempo ou um pagamento não estiver certo, diga a quem lhe pediu.
assess-invited-lead = Pedimos-lhe que diga até que ponto o município é antirracista ao atribuir este dinheiro, tal como o vê.
assess-invited-how = Lê 26 perguntas curtas, escolhe um passo para cada uma e escreve algumas palavras onde quiser. Ninguém no município vê o que diz antes de toda a gente ter entregado, nem vê o que eles dizem. Em público não se diz o nome de ninguém.
assess-accept = Sim, avalio
assess-decline = Não, prefiro não o fazer
assess-rating-lead = Diga o que vê. Pode deixar perguntas por responder e voltar quantas vezes quiser.
assess-hand-in = Entregar o que digo
assess-answered = Respondeu a { $answered } de { $all }. O que deixar aparece sem resposta. Depois de entregar, nada pode ser mudado.
assess-minutes = Quantos minutos levou ao todo?
assess-minutes-hint = Ler, pensar e falar disso contam. Duas horas são 120.
assess-named = O município pode saber quais são as minhas avaliações
assess-named-hint = Se deixar isto vazio, lê o que diz sem o seu nome; se só uma pessoa avaliar, sabe na mesma quem é. O público nunca lê o seu nome.
assess-open-lead = Toda a gente entregou. Agora vê o que os outros dizem, e pode responder ao que o município tira daqui.
assess-waiting-lead = Obrigado. Já entregou. Quando toda a gente entregar verá o que os outros dizem, e escrevemos-lhe.
assess-answer-link = Responder ao município
assess-number = { $number } de { $all }
assess-stands = O que guardou entretanto, noutro aparelho ou noutra janela:
assess-level = Onde está o município?
assess-level-hint = Avalie o que acontece, e não o que se pretende.
assess-level-none = Não respondo a isto
assess-not-answered = Sem resposta
assess-words = Porquê, nas suas palavras
assess-words-hint = Em qualquer língua. Pode deixar vazio. Depois de publicado, toda a gente o lê, sem o seu nome.
assess-evidence-label = O que o mostra (pode deixar vazio, mas não para o último passo)
assess-save = Guardar e continuar
assess-answer = A sua resposta
assess-answer-hint = Toda a gente a lê, sem o seu nome.
assess-answer-send = Enviar a minha resposta
assess-level-unknown = Escolha um dos passos
assess-evidence-needed = Escreva o que o mostra: o último passo é aonde se quer chegar, e nada de que se gabar
assess-too-long = É mais do que guardamos numa caixa. Encurte, por favor
assess-overtaken = Outra coisa foi guardada aqui enquanto escrevia. Está por cima do formulário. Guarde outra vez para pôr a sua no lugar.
assess-part-empty = Diga se participa
assess-handed-in-stays = Já entregou, e o que disse fica como estava.
assess-say-yes-first = Diga primeiro que participa.
assess-back = Voltar
assess-minutes-empty = Escreva os minutos com um número, por exemplo 90
assess-nothing-answered = Responda primeiro a uma pergunta, pelo menos
assess-not-open = Ainda nem toda a gente entregou. Até lá ninguém vê o que os outros dizem.
assess-answer-empty = Escreva a sua resposta
# figures
assess-fig-days = Os números do portal vão de { $from } a { $until }, como estavam quando o município entregou.
assess-fig-few = São tão poucos que não damos números: poderia saber-se quem são.
assess-fig-fewer = menos de 5, ou não dado por causa deles
assess-fig-odds = { $heard } candidaturas souberam o que se decidiu; financiadas: { $funded }.
assess-fig-odds-how = Decisões comunicadas nestes dias que continuam de pé.
assess-fig-told = A página do fundo diz das hipóteses: “{ $words }”
assess-fig-told-how = Da edição mais recente no fim destes dias.
assess-fig-routes-how = Candidaturas enviadas nestes dias, conforme se respondeu a algo nelas. Uma pode contar em várias.
assess-fig-payment = { $days } dias da carta ao primeiro pagamento. Primeiros pagamentos contados: { $count }.
assess-fig-payment-how = O do meio, dos apoios pagos pela primeira vez nestes dias.
assess-fig-promises = Promessas cumpridas: { $kept }. Com atraso: { $late }. Não cumpridas: { $missed }.
assess-fig-promises-how = Promessas cujo dia cai nestes dias, como estão.
assess-fig-harm-none = Ninguém comunicou racismo nem dano.
assess-fig-harm-few = Menos de 8 avisos de racismo ou dano.
assess-fig-harm = Cerca de { $count } avisos de racismo ou dano.
assess-fig-harm-how = Em todo o município, arredondado de cinco em cinco. De 1 a 7 não se contam.
assess-fig-panel = Lugares ocupados nos painéis: { $seats }, por membros da comunidade: { $community }. Pagos: { $paid }, ao todo { $amount }.
assess-fig-panel-how = Reuniões destes dias, e quem veio.
assess-fig-conflicts = Vezes em que alguém se afastou de uma candidatura: { $count }.
assess-fig-conflicts-how = O que quem lê, quem está no painel e quem decide disse da sua proximidade a um grupo.
assess-fig-notes = Notas do que o município sabia dos grupos: { $notes }, respondidas: { $replied }.
assess-fig-notes-how = Notas escritas nestes dias, e as que têm resposta.
assess-fig-learning = Notas de aprendizagem: { $notes }, acordadas por ambas as partes: { $agreed }.
assess-fig-learning-how = Notas de aprendizagem começadas nestes dias.
assess-fig-challenged = Decisões que grupos disseram não estar certas: { $count }. Tinham razão: { $upheld }.
assess-fig-challenged-how = O que se disse nestes dias, como está.
assess-fig-hosted = Apoios: { $grants }, a grupos cujo dinheiro outros guardam: { $hosted }.
assess-fig-hosted-how = Apoios concedidos nestes dias.
# finding out
assess-ask-whose-evidence = As provas de quem contaram?
assess-why-whose-evidence = O racismo confia em relatórios e funcionários, e chama história ao que as pessoas vivem.
assess-ask-named = Que comunidades foram nomeadas, e nas palavras de quem?
assess-why-named = O racismo soma comunidades sob um nome que nenhuma escolheu. Então ninguém vê quem não estava.
assess-ask-not-heard = Quem não foi ouvido?
assess-why-not-heard = O racismo ouve quem já está na sala, e toma isso por toda a gente.
assess-ask-time-paid = Quanto tempo pedimos às pessoas, e quanto pagámos por ele?
assess-why-time-paid = O racismo pede às mesmas pessoas que expliquem outra vez, sem pagar, e chama a isso participar.
assess-ask-last-losses = Quem perdeu a última edição, e em que momento?
assess-why-last-losses = O racismo atua onde os grupos caem um após outro e de cada vez parece culpa sua.
# planning
assess-ask-drafted = Quem redigiu os critérios?
assess-why-drafted = Quem escreve o que é bom descreve-se a si. Os outros têm então de se lhe assemelhar.
assess-ask-shuts-out = Quem fica de fora por causa do cofinanciamento, dos anos de contas, do seguro e das normas?
assess-why-shuts-out = As exigências parecem iguais para todos, e pesam mais a quem antes foi afastado do dinheiro.
assess-ask-risk = Quem carrega cada risco, e o que acontece se não agirmos?
assess-why-risk = O racismo conta o perigo de confiar num grupo, e não o de deixar as suas pessoas sozinhas.
assess-ask-core = É dinheiro para funcionar ou um projeto, e por quanto tempo?
assess-why-core = Projetos curtos mantêm os grupos pequenos e a pedir, enquanto a outros se dão anos.
assess-ask-law = Está escrito porque é que a ação positiva é legal aqui (artigo 158 da Equality Act)?
assess-why-law = Sem uma razão escrita, o medo da lei torna-se a razão para nada mudar.
assess-ask-burden = O formulário vale o dinheiro em causa?
assess-why-burden = Formulários longos servem quem pode pagar a quem os escreva.
# doing
assess-ask-invited = Quem foi convidado, e por quem?
assess-why-invited = Um convite segue as amizades, e estas estão tão separadas como a cidade.
assess-ask-routes = Que formas de se candidatar foram usadas, e que ajuda se deu?
assess-why-routes = Escrever inglês é uma habilidade. Se for a única porta, deixa de fora pessoas que têm o que se procura.
assess-ask-odds = As hipóteses foram ditas, e eram verdadeiras?
assess-why-odds = A quem não se dizem gasta serões sem pagamento numa esperança, e são os grupos com menos serões.
assess-ask-panel = Quem esteve no painel, e foi pago?
assess-why-panel = Onde ninguém o viveu, um plano que funciona parece estranho. Sem pagamento, vêm sempre os mesmos.
assess-ask-conflicts = Como foram tratados os conflitos de interesses?
assess-why-conflicts = O racismo vê um conflito quando alguém conhece a sua comunidade, e nenhum quando os funcionários conhecem a deles.
assess-ask-spread = Quanto se afastaram os juízos de quem leu, conforme a forma de se candidatar?
assess-why-spread = O mesmo plano pode ser avaliado mais baixo se for falado, ou noutro inglês.
assess-ask-overturned = Que decisões foram mudadas, e a favor de quem?
assess-why-overturned = O poder mostra-se onde o conselho dos moradores é posto de lado.
assess-ask-payment = Quanto tempo passou da promessa ao pagamento?
assess-why-payment = Quem não tem poupanças paga a nossa lentidão.
# looking back
assess-ask-funded = Quem foi financiado, face a quem se candidatou, por comunidade nomeada?
assess-why-funded = Uma soma de todos esconde a quem nunca chega.
assess-ask-gap = Há comunidades que recebem menos, ou por menos tempo?
assess-why-gap = O racismo pode dizer sim e dar metade.
assess-ask-learned = O que aprendemos e mudámos nós?
assess-why-learned = Pede-se aos grupos que mudem todos os anos, e o município fica como está.
assess-ask-harm = Que danos foram comunicados, e o que resultou?
assess-why-harm = Onde nada é comunicado, talvez ninguém confie que ajude.
assess-ask-answered = Os relatórios foram lidos e respondidos?
assess-why-answered = Pedir um relatório que ninguém lê é mostrar quem tem de responder a quem.
assess-ask-hosted = O dinheiro chegou a grupos para quem outros o guardam?
assess-why-hosted = A taxa e as regras de quem guarda o dinheiro podem deixar ao grupo o nome e não o poder.
assess-ask-renewed = Que apoios foram renovados, e quais não?
assess-why-renewed = A confiança cresce com quem já financiámos, e assim o primeiro não dura.
# letters
letter-assess-invited-subject = Avaliaria como atribuímos dinheiro? { $what }
letter-assess-invited = { $from } pede-lhe que avalie como o município atribui dinheiro: { $what }, { $year }. Diz até que ponto é antirracista tal como o vê, em separado do município. Em público não se diz o nome de ninguém.
letter-assess-invited-pay = Este trabalho é pago a { $rate } por hora. Aqui diz sim ou não, e vê o que se pergunta:
letter-assess-invited-ask = Para perguntar algo antes, escreva a { $from } ({ $email }).
letter-assess-opened-subject = Toda a gente entregou: { $what }
letter-assess-opened = Todas as pessoas que avaliaram { $what } de { $year } entregaram. Agora vê o que os outros dizem, e pode responder ao que o município tira daqui. Encontra lá também o que lhe é pago.
letter-assess-let-go-subject = A sua avaliação já não é esperada: { $what }
letter-assess-let-go = { $from } continua com { $what } de { $year } sem esperar mais pelo que diria. O que escreveu até agora não é mostrado a ninguém. Obrigado pelo seu tempo.
letter-assess-let-go-pay = O tempo que lhe dedicou é pago na mesma. Se já tinha começado e o tempo indicado aqui não está certo, diga a { $from } ({ $email }):
# notices
notice-continuum-copied = A cópia é vossa. Mudem-na como quiserem.
notice-continuum-saved = Os passos estão guardados. As avaliações já começadas mantêm os seus.
notice-assessment-started = A avaliação está começada.
notice-assessment-invited = O pedido foi feito.
notice-assessment-let-go = Já não se espera por essa pessoa.
notice-assessment-handed-in = A nossa avaliação está entregue.
notice-assessment-published = A avaliação está publicada.
notice-assessment-paid = Está anotado a quem se pagou, e quando.
notice-assessment-saved = Guardado.
notice-assessment-noted = Está guardado o que tiram daqui.
notice-assessment-accepted = Obrigado. Pode começar.
notice-assessment-declined = Obrigado por nos dizer. Não participa.
notice-assessment-own-handed-in = Obrigado. Já entregou.
notice-assessment-answered = A sua resposta foi enviada.
