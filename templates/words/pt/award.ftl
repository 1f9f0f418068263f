# A group's grant: agreement and payments.

grant-title = Apoio { $number }
grant-amount = Quanto
grant-fund = Fundo
grant-purpose = Para que é
grant-awarded = Dado no dia
grant-number = Número
grant-learned = O que aprendemos em conjunto
grant-note-of = Nota de { $day }
grant-at-desk = Abrir este apoio na sua mesa de trabalho

grant-own-title = O seu apoio do fundo { $fund }
grant-own-lead = { $funder } dá { $amount } ao seu grupo. A decisão é de { $day }.
grant-next-agreement = A seguir, { $contact } envia o acordo para ler e assinar. Vai receber um e-mail quando ele estiver aqui.
grant-next-sign = O acordo está aqui para si. Leia-o com quem quiser, pergunte a { $contact } qualquer coisa sobre ele, e assine quando estiver tudo bem para si.
grant-next-council-signs = Agradecemos a assinatura. A seguir, { $contact } trata de que o município também assine.
grant-next-payment = As duas partes assinaram. A seguir, fazemos o pagamento. O dia está abaixo.
grant-next-learning = O pagamento está feito. A seguir, conversamos sobre o que ambos aprendemos. { $contact } entra em contacto para encontrar uma hora boa para si, ou pode fazê-lo antes, se quiser.
grant-read-and-sign = Ler e assinar
grant-agreement = O acordo
grant-read-agreement = Ler o acordo
grant-no-agreement = Ainda não há nada para assinar.
grant-payments = Quando vai receber o dinheiro
grant-no-payments = Ainda não há dia marcado. Quando houver, aparece aqui.
grant-learning = Aprender em conjunto
grant-learning-lead = Não marcamos metas. Conversamos, e escrevemos em conjunto o que mudou, o que nos surpreendeu, o que atrapalhou (também na nossa maneira de trabalhar) e o que cada lado faz a seguir. Nada se publica sem o sim de ambos.
grant-talk-to-come = Conversa marcada para { $when }
grant-talk-held = Conversa de { $when }
grant-begin-note = Começar uma nota do que aprenderam
grant-promises = O que prometemos
grant-no-promises = Ainda nada. Quando fizermos uma promessa ao seu grupo, fica aqui com quem a cumpre e até quando, e se a cumprimos.
grant-application = A sua candidatura e a nossa decisão
grant-number-public = O número do seu apoio é { $number }. Toda a gente pode ver no nosso registo que o seu grupo recebeu este apoio, quanto, de que fundo, para quê e quando. O resto desta página é só para o seu grupo.
grant-contact-says = A sua pessoa de contacto para este apoio.
grant-talk = Prefere conversar primeiro sobre alguma coisa? { $contact } é a sua pessoa de contacto:

agreement-title = O seu acordo
agreement-lead = Entre { $organisation } e { $funder }, para o fundo { $fund }.
agreement-to-grant = O seu apoio
agreement-state-offered = À espera da sua assinatura
agreement-state-organisation-signed = Já assinou. A seguir, assina o município
agreement-state-signed = Assinado por ambos
agreement-for-group = Pelo seu grupo
agreement-for-council = Pelo município
agreement-not-signed = Ainda não assinado
agreement-fingerprint = Impressão digital deste texto
agreement-sign-heading = Assinar pelo seu grupo
agreement-sign-lead = Assine quando concordar com tudo. Se algo não estiver certo, não assine ainda: diga a { $contact } e mudamos em conjunto.
agreement-name = O seu nome
agreement-role = A sua função no grupo
agreement-role-council = A sua função
agreement-role-hint = Por exemplo: presidência, tesouraria ou membro
agreement-tick = Posso assinar por { $organisation }, e concordamos com este texto
agreement-sign = Assinar o acordo
agreement-name-empty = Escreva o seu nome
agreement-role-empty = Escreva a sua função
agreement-name-long = Use menos de 120 caracteres
agreement-tick-empty = Marque a caixa se pode assinar pelo seu grupo e concorda com o texto
agreement-already-signed = Este acordo já foi assinado pelo seu grupo.
agreement-overtaken = O acordo mudou depois de o abrir. Ainda nada está assinado. Leia-o de novo e assine se concordar.

payment-state-planned = Previsto
payment-state-approved = A caminho
payment-state-paid = Pago
payment-late-tag = Atrasado
payment-paid-on = Pago no dia { $day }
payment-due = Até { $day }
payment-late = Prometemos este pagamento até { $day } e estamos em atraso. { $contact } pode dizer porquê.

notice-agreement-offered = O acordo foi proposto. Cada membro do grupo recebe um e-mail.
notice-agreement-signed = Assinado pelo município. O grupo recebe um e-mail.
notice-agreement-signed-by-you = Assinou. Avisámos a sua pessoa de contacto.
notice-payment-planned = O pagamento está previsto.
notice-payment-taken-back = A previsão foi retirada.
notice-payment-approved = O pagamento está aprovado. Outra pessoa marca-o como pago.
notice-payment-paid = Marcado como pago. O grupo recebe um e-mail.

letter-greeting = Olá, { $name },
letter-greeting-nameless = Olá,
letter-talk = Se preferir conversar, { $contact } é a sua pessoa de contacto: { $email }
letter-phone = Telefone: { $phone }

letter-agreement-offered-subject = O seu acordo do fundo { $fund } está pronto para ler
letter-agreement-offered-again-subject = O seu acordo do fundo { $fund } mudou
letter-agreement-offered = Pusemos por escrito aquilo em que { $organisation } e nós concordamos para o seu apoio de { $grant-amount } do fundo { $fund }. Leia-o com quem quiser. Uma pessoa do grupo assina na página, com o nome e a função:
letter-agreement-offered-again = O texto do acordo para o seu apoio de { $grant-amount } do fundo { $fund } mudou. Ainda ninguém assinou. Leia-o de novo, por favor, antes de assinar:
letter-agreement-offered-next = Depois de assinar, assina o município, e a seguir fazemos o pagamento.

letter-agreement-signed-subject = As duas partes assinaram: { $fund }
letter-agreement-signed = O município também assinou. O acordo para o seu apoio de { $grant-amount } do fundo { $fund } está agora em vigor. Pode lê-lo e imprimi-lo a qualquer momento na página do seu apoio:
letter-agreement-signed-payment = A seguir, pagamos { $payment } até { $pay-by }.

letter-payment-paid-subject = Pagámos { $amount } ao seu grupo
letter-payment-paid = { $amount } do fundo { $fund } saíram da nossa conta no dia { $paid-on }. Podem demorar alguns dias a chegar. Se ao fim de uma semana não tiverem chegado, diga-nos.
letter-payment-paid-next = A página do seu apoio mostra o que já foi pago:
letter-payment-held-subject = { $amount } estão reservados para o seu grupo
letter-payment-held = { $amount } do fundo { $fund } estão reservados para o seu grupo desde o dia { $paid-on }. O município guarda o dinheiro, como escolheram. Digam-nos o que pagar, e pagamos no prazo de cinco dias úteis.

grant-history-given = O apoio foi atribuído
grant-history-agreement-offered = O acordo foi proposto
grant-history-agreement-changed-and-offered-again = O acordo foi mudado e proposto de novo
grant-history-signed-for-the-organisation = Assinado pelo grupo
grant-history-signed-for-the-council = Assinado pelo município
grant-history-payment-planned = Previu-se um pagamento
grant-history-planned-payment-taken-back = Retirou-se a previsão de um pagamento
grant-history-payment-approved = Aprovou-se um pagamento
grant-history-payment-paid = Fez-se um pagamento
grant-history-learning-conversation-arranged = Marcou-se uma conversa de aprendizagem
grant-history-learning-conversation-called-off = Cancelou-se uma conversa de aprendizagem
grant-history-learning-note-begun = Começou-se uma nota de aprendizagem
grant-history-learning-note-agreed = Ambos concordaram com uma nota de aprendizagem
grant-history-said-how-it-would-rather-talk = Disseram como preferem conversar
grant-history-would-rather-be-asked-later = Pediram para conversar mais tarde
grant-history-learning-note-taken-back = Uma nota de aprendizagem foi retirada
