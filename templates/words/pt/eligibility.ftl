# Eligibility first: a few questions before anybody starts, and how long it took them afterwards.

eligible-title = Antes de começar
eligible-fund-lead = Perguntamos isto primeiro, para que ninguém gaste um serão com algo que não é para o seu grupo. Seja qual for a resposta, pode falar connosco.
eligible-lead = Primeiro, algumas perguntas, para que não gaste um serão com algo que não é para o seu grupo.
eligible-nothing-kept = Não guardamos aqui nada sobre si. Se uma das nossas regras deixasse o seu grupo de fora, contamos que isso aconteceu, e não a quem.
eligible-why = Porque perguntamos:
eligible-if-no = Se a sua resposta for não:
eligible-if-yes = Se a sua resposta for sim:
eligible-choose = Escolha sim ou não. Se tiver dúvidas, escolha o que estiver mais perto: seja qual for a resposta, pode falar connosco.

not-eligible-title = Este fundo talvez não seja para o seu grupo
not-eligible-lead = Há uma regra nossa no caminho. Isso diz algo sobre a regra, e nada sobre o que o seu grupo faz.
not-eligible-talk = Falar connosco mesmo assim
not-eligible-talk-words = A nossa regra pode estar errada, ou não servir no seu caso. Pergunte a { $name }: não precisa de ter decidido nada.
not-eligible-go-on = Também pode continuar. Diga nas suas respostas, ou numa conversa, qual é a sua situação.
not-eligible-start = Continuar para a candidatura
not-eligible-again = Responder de novo às perguntas
not-eligible-counted = Contámos que uma regra nossa teria deixado alguém de fora. Não anotámos quem é, onde está nem quando foi.

# --- how long it took

fund-time-told = Os grupos disseram-nos quanto tempo demorou: { $time }. De { $count } grupos, metade precisou de menos e a outra metade de mais.

took-title = Quanto tempo demorou?
# $said is "about 40 minutes"
took-lead = Uma pergunta, se quiser: antes dizemos que demora { $said }, e queremos saber quanto demora de verdade. O que nos disser ajuda a dar aos próximos grupos um número intermédio, e não é visto por ninguém que leia ou decida.
took-hours = Horas, de todas as pessoas em conjunto
took-minutes = Minutos
took-people = Entre quantas pessoas?
took-hardest = O que foi mais difícil?
took-hardest-hint = Nas suas palavras, em qualquer língua. Pode deixar em branco.
took-tell = Dizer-nos
took-skip = Deixar em branco
took-who-sees = Não faz parte da sua candidatura. Quem acompanha a edição vê os totais, e o que foi mais difícil sem nomes, quando cinco grupos já nos tiverem dito.
took-told = Já nos disse. Pode dizer de novo até à decisão.
took-hours-problem = Escreva em números quanto tempo demorou, como 2 horas e 30 minutos
took-people-problem = Escreva em números quantas pessoas trabalharam nisto, como 3
took-hardest-problem = É mais do que podemos guardar numa caixa. Encurte, por favor
took-not-now = Pode dizer-se quanto tempo demorou desde o envio até à decisão.
notice-took-told = Agradecemos. Ajuda-nos, e ajuda os próximos grupos.

# --- the same on the page of openness

openness-rules = Quem as nossas regras deixam de fora
openness-rules-few = Menos de cinco pessoas responderam às perguntas antes de começar, por isso não damos números.
openness-rules-lead = Antes de começar, as nossas perguntas sobre quem se pode candidatar foram respondidas { $asked } vezes. Estas são as vezes que cada regra teria deixado alguém de fora:
openness-time = Quanto tempo demorou: dissemos { $said }. { $count } grupos disseram-nos quanto demorou; metade precisou de { $time } ou menos.
openness-ways = Cada maneira de responder
openness-ways-lead = Pode responder-se por escrito, de viva voz, com um documento ou numa conversa, e tudo conta o mesmo. Aqui vê-se se foi assim. Quem respondeu de duas maneiras conta nas duas linhas:
openness-way-writing = Por escrito
openness-way-recording = Com a voz ou em vídeo
openness-way-document = Com um documento que já existia
openness-way-conversation = Numa conversa
openness-way-numbers = conhecem a decisão: { $told }; com apoio: { $funded }
openness-way-held = conhecem a decisão: { $few } ou mais. Não se dão mais números, porque podia saber-se de quem se trata.
