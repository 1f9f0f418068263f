# Eligibility first: a few questions before anybody starts, and how long it took them afterwards.

eligible-title = Avant de commencer
eligible-fund-lead = Nous posons d’abord ces questions, pour que personne ne passe une soirée sur quelque chose qui n’est pas pour son groupe. Quelle que soit votre réponse, vous pouvez nous parler.
eligible-lead = Quelques questions d’abord, pour que vous ne passiez pas une soirée sur quelque chose qui n’est pas pour vous.
eligible-nothing-kept = Ici, nous ne gardons rien sur vous. Si l’une de nos règles devait vous écarter, nous comptons qu’elle l’a fait, sans noter qui.
eligible-why = Pourquoi nous le demandons :
eligible-if-no = Si votre réponse est non :
eligible-if-yes = Si votre réponse est oui :
eligible-choose = Choisissez oui ou non. En cas de doute, choisissez le plus proche : vous pouvez nous parler quelle que soit votre réponse.

not-eligible-title = Ce fonds n’est peut-être pas celui qu’il vous faut
not-eligible-lead = L’une de nos règles bloque le passage. Cela dit quelque chose de la règle, et rien de ce que vous faites.
not-eligible-talk = Parlez-nous quand même
not-eligible-talk-words = Notre règle est peut-être mauvaise, ou mauvaise pour vous. Demandez à { $name } : rien n’a besoin d’être décidé avant.
not-eligible-go-on = Vous pouvez aussi continuer. Dites dans vos réponses, ou dans une conversation, ce qu’il en est pour vous.
not-eligible-start = Continuer vers la demande
not-eligible-again = Répondre de nouveau aux questions
not-eligible-counted = Nous avons compté que l’une de nos règles aurait écarté quelqu’un. Nous n’avons noté ni qui vous êtes, ni où vous êtes, ni quand c’était.

# --- how long it took

fund-time-told = Des groupes nous ont dit qu’il leur a fallu { $time } : sur { $count } groupes, la moitié ont mis moins de temps, l’autre moitié plus.

took-title = Combien de temps cela vous a-t-il pris ?
# $said is "environ 40 minutes"
took-lead = Une question, si vous voulez bien : nous annonçons { $said }, et nous aimerions savoir ce qu’il faut vraiment. Les prochains groupes ne voient qu’un nombre, celui du milieu entre toutes les réponses. Les personnes qui lisent ou décident ne voient pas ce que vous nous dites.
took-hours = Heures, en comptant tout le monde
took-minutes = Minutes
took-people = Combien de personnes y ont travaillé ?
took-hardest = Qu’est-ce qui a été le plus difficile ?
took-hardest-hint = Avec vos mots, dans n’importe quelle langue. Vous pouvez laisser vide.
took-tell = Nous le dire
took-skip = Passer cette question
took-who-sees = Cela ne fait pas partie de votre demande. Les personnes qui s’occupent du cycle voient des totaux, et ce qui a été le plus difficile sans les noms, une fois que cinq groupes nous l’ont dit.
took-told = Vous nous l’avez dit. Vous pouvez le modifier jusqu’à la décision.
took-hours-problem = Écrivez le temps en chiffres, comme 2 heures et 30 minutes
took-people-problem = Écrivez en chiffres combien de personnes y ont travaillé, comme 3
took-hardest-problem = C’est plus que ce que nous pouvons garder dans un cadre. Merci de raccourcir
took-not-now = Vous pouvez dire combien de temps cela a pris entre l’envoi et la décision.
notice-took-told = Merci. Cela nous aide, et aide les prochains groupes.

# --- the same on the page of openness

openness-rules = Qui nos règles écartent
openness-rules-few = Moins de cinq réponses ont été données aux questions de départ : nous ne donnons donc pas de nombres.
openness-rules-lead = Avant de commencer, on a répondu { $asked } fois à nos questions sur qui peut faire une demande. Voici combien de fois chaque règle aurait écarté quelqu’un :
openness-time = Le temps qu’il a fallu : nous avions annoncé { $said }. { $count } groupes nous ont dit combien de temps cela leur a pris ; la moitié d’entre eux ont mis { $time } ou moins.
openness-ways = Chaque façon de répondre
openness-ways-lead = Une réponse peut être écrite, parlée, ou donnée avec un document ou dans une conversation, et tout compte autant. Ceci montre si cela a été le cas. Un groupe qui a répondu de deux façons compte dans les deux lignes :
openness-way-writing = Par écrit
openness-way-recording = Par la voix ou en vidéo
openness-way-document = Avec un document déjà prêt
openness-way-conversation = Dans une conversation
openness-way-numbers = { $told } { $told ->
    [one] groupe a reçu notre décision
   *[other] groupes ont reçu notre décision
} ; financement accordé : { $funded }
openness-way-held = { $few } groupes ou plus ont reçu notre décision. Nous ne donnons pas d’autres nombres, car on pourrait savoir de qui il s’agit.
