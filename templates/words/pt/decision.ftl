# What a group reads about the decision on its application, on its page and in its letter.

outcome-title = A nossa decisão: { $fund }
outcome-back = A sua candidatura
outcome-caption = { $fund } · { $reference }
outcome-funded = Com apoio
outcome-in-part = Com apoio em parte
outcome-once-checked = Com apoio, depois de verificarmos uma coisa em conjunto
outcome-not-this-time = Sem apoio desta vez
outcome-not-decided-yet = Ainda sem decisão

outcome-says-funded = Sim: { $organisation } recebe { $amount }.
outcome-says-in-part = Sim, em parte: { $organisation } recebe { $amount }.
outcome-says-once-checked = Sim, depois de verificarmos uma coisa em conjunto: então { $organisation } recebe { $amount }.
outcome-says-not-this-time = Desta vez não apoiamos { $organisation }. Sabemos o trabalho que a candidatura deu, e devemos-lhe as nossas razões.
outcome-says-not-decided-yet = Ainda não decidimos sobre a candidatura de { $organisation }.
outcome-asked = Pediu { $asked }.
outcome-wait-until = Vai receber a nossa resposta até { $date }.

outcome-reasons = As nossas razões
outcome-strong = Os pontos fortes
outcome-to-check = O que verificamos em conjunto
outcome-not-acting = O que sabemos que isto pode significar, e quem o assume
outcome-departure = Porque difere da recomendação do painel
outcome-check-who = { $person } faz isto consigo, até { $date }.
outcome-again = Estamos a rever a nossa decisão
outcome-again-says = O que dissemos antes já não vale, e decidimos de novo. Pode lê-lo abaixo, com o porquê.
outcome-earlier = O que dissemos no dia { $date }
outcome-ended = Porque a reabrimos no dia { $date }
outcome-checked = Verificámos em conjunto o que faltava. O dinheiro é do seu grupo.
outcome-next = O que acontece a seguir
outcome-next-funded = Escrevemos um acordo em palavras simples para ambos assinarmos, e depois fazemos o pagamento. Até ele chegar, não precisa de fazer nada.
outcome-next-in-part = Escrevemos um acordo em palavras simples para ambos assinarmos, e depois fazemos o pagamento. Se este valor muda o que o grupo pode fazer, diga a { $person }: o plano pode mudar também.
outcome-next-once-checked = { $person } entra em contacto para fazerem isto em conjunto. Depois, escrevemos um acordo para ambos assinarmos e fazemos o pagamento.
outcome-next-not-this-time = Pode falar com { $person } sobre esta decisão, perguntar o que ajudaria da próxima vez, ou dizer-nos que errámos em alguma coisa. Uma nova candidatura é muito bem-vinda.
outcome-next-not-decided-yet = Não precisa de fazer nada. Se entretanto algo mudou no seu grupo, diga a { $person }.
outcome-next-checked = Escrevemos um acordo em palavras simples para ambos assinarmos, e depois fazemos o pagamento. Até ele chegar, não precisa de fazer nada.
outcome-grant = Ir para o seu apoio
outcome-talk = A pessoa com quem pode falar sobre esta decisão.
outcome-on = Enviada ao seu grupo no dia { $date }.

state-decided-checked = Com apoio, e verificado em conjunto

decision-letter-subject = { $fund }: a nossa decisão sobre { $reference }
decision-letter-subject-wait = { $fund }: ainda sem decisão ({ $reference })
decision-letter-dear = Olá, { $name },
decision-letter-talk = Para falar sobre qualquer parte disto, escreva a { $person }: { $email }
decision-letter-talk-phone = Para falar sobre qualquer parte disto, escreva a { $person } ({ $email }) ou telefone para { $phone }.
decision-letter-kept = Este e-mail fica guardado com a sua candidatura:

decision-reopened-subject = { $fund }: estamos a rever a nossa decisão ({ $reference })
decision-reopened-told = No dia { $date }, comunicámos a nossa decisão sobre a candidatura de { $organisation } ao fundo { $fund }:
decision-reopened-says = Reabrimos essa decisão. A razão é esta:
decision-reopened-not-held = Verificámos em conjunto o que faltava, e não está como se esperava. Foi isto que encontrámos:
decision-reopened-money = Nada foi assinado, por isso o dinheiro de que falámos ainda não é do seu grupo. Por favor, não o gaste ainda. Fica reservado para a sua candidatura até decidirmos.
decision-reopened-next = Decidimos de novo, e vai receber a nossa resposta até { $date }. Não precisa de fazer nada. Se há algo que devamos saber, diga-nos antes dessa data.
decision-reopened-kept = O que dissemos antes, e este e-mail, ficam guardados com a sua candidatura:

decision-checked-says = Verificámos em conjunto o que faltava, e está tudo como deve ser: { $organisation } recebe { $amount }.

# What staff read at the top of a page after a change.
notice-panel-made = A reunião está marcada, e escrevemos a todas as pessoas que nela participam.
notice-panel-changed = A reunião está guardada, e as pessoas a quem diz respeito estão a ser avisadas.
notice-panel-off = A reunião foi cancelada, e todas as pessoas que iam participar estão a ser avisadas.
notice-declared-all = Agradecemos. O que disse sobre estes grupos está guardado.
notice-recommended = A recomendação está guardada.
notice-decided = A decisão está guardada. Ainda não saiu nada.
notice-released = As decisões foram divulgadas, e os e-mails estão a caminho.
notice-released-already = Não havia mais nada para divulgar. Ninguém recebeu dois e-mails.
notice-not-held = Guardado: não se confirmou. Escrevemos ao grupo, e quem decidiu decide de novo.
notice-decision-reopened = A decisão foi reaberta. O que dizia fica guardado no seu registo.
notice-checked = Verificado em conjunto: o apoio está dado, e escrevemos ao grupo.

# What the group reads of it in what happened with its application.
history-decision-released = Comunicámos a nossa decisão
history-not-decided-yet = Avisámos que ainda não há decisão
history-checked-together = Verificámos em conjunto o que faltava, e confirmou-se
history-decision-reopened = Reabrimos a nossa decisão
history-question-withdrawn = Retirámos uma pergunta
