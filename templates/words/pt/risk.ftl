# Where risk sits: the group's page and letter.

risk-title = O que pode correr mal, e quem assume o risco
risk-lead = O município assume os riscos de um apoio, a não ser que haja uma boa razão e o seu grupo diga que sim. Não fazer nada também é um risco, por isso está aqui também.
risk-none = Ainda ninguém apontou um risco. Se { $contact } pedir ao seu grupo que assuma algum, vai receber primeiro um e-mail.
risk-not-acting = Se nada se fizer:
risk-we-do = O que o município faz:
risk-why = Porquê o seu grupo:
risk-holder-council = O município assume isto
risk-holder-shared = Assumimos isto em conjunto
risk-holder-organisation = O seu grupo assumiria isto
risk-asked = O seu grupo assume isto?
risk-asked-more = Pode dizer que não, e isso não prejudica o seu grupo: nesse caso, quem assume é o município. { $contact } fala consigo primeiro, com todo o gosto.
risk-words = Algo que queira dizer com a sua resposta (opcional)
risk-agree = Sim, assumimos isto
risk-decline = Não, é o município que assume
risk-take-back = Mudámos de ideias: é o município que assume
risk-you-agreed = Disse que sim no dia { $date }.
risk-you-declined = Disse que não no dia { $date }, por isso é o município que assume.
risk-closed = Isto fica agora como está. Se algo nisto não lhe parecer bem, fale com { $contact }.
risk-answer-empty = Escolha sim ou não
risk-words-long = É mais do que cabe aqui. Encurte, por favor, para cerca de 300 palavras; não se perde nada.
risk-answered-already = Isto já teve resposta, ou já não é pedido ao seu grupo.

notice-risk-named = Guardado. O grupo pode ver.
notice-risk-changed = Guardado. O grupo pode ver.
notice-risk-agreed = Agradecemos. O seu sim está escrito.
notice-risk-declined = Agradecemos. É o município que assume, e isso não prejudica o seu grupo.

letter-risk-asked-subject = { $group } assume este risco?
letter-risk-hello = Olá, { $name },
letter-risk-asked-who = { $asker } está a ver a sua candidatura ao fundo { $fund } e faz uma pergunta sobre uma coisa que pode correr mal:
letter-risk-asked-why = Porque perguntamos ao seu grupo: { $why }
letter-risk-asked-we-do = O que o município faz quanto a isso: { $does }
letter-risk-asked-answer = Pode dizer que não, e isso não prejudica o seu grupo: nesse caso, quem assume é o município. Diga sim ou não aqui:
letter-risk-asked-next = Não divulgamos nenhuma decisão antes da sua resposta. { $contact } fala consigo primeiro, com todo o gosto.
