# Relational evidence: with what consent, when a note may be cited, who trusts a group, and the conversation that every group is offered.

knowing-kind-context = Ce qui s’est passé ici avant

knowing-consent-by-name = accord donné, y compris pour le nom
knowing-consent-not-by-name = accord donné, mais sans le nom
knowing-consent-public = déjà connu du public
knowing-consent-own = les mots du groupe lui-même
knowing-consent-could-not-ask = l’accord n’a pas pu être demandé
knowing-consent-unrecorded = l’accord n’a pas été noté à l’époque
knowing-consent-empty = Dites avec quel accord cette voix est entendue
knowing-minutes-odd = Écrivez les minutes en chiffres, comme 40
knowing-person-question = Est-ce qu’une personne privée est nommée ?
knowing-person-hint = C’est-à-dire une personne qui ne parle ni pour un groupe ni pour un service. Si elle n’a pas dit oui, n’écrivez pas son nom.
knowing-person-no = Non
knowing-person-yes = Oui, et cette personne est d’accord
knowing-person-agreed = Si oui : comment et quand a-t-elle dit oui ?
knowing-person-empty = Dites si une personne privée est nommée
knowing-person-no-yes = Dites comment et quand cette personne a dit oui, ou enlevez son nom
knowing-person-said-yes = une personne est nommée, et elle a dit oui
knowing-took = a pris { $minutes ->
    [one] une minute
   *[other] { $minutes } minutes
 }

knowing-corrected = Corrigé par le groupe :
knowing-against = Parle contre le groupe
knowing-against-by = Dit par { $name }.
knowing-against-second = Dit aussi par { $source }.
knowing-missing-taken-back = Cette note a été retirée : elle ne peut donc pas être citée.
knowing-missing-days = Le groupe a d’abord le temps de répondre. La note peut être citée à partir du { $day }.
knowing-missing-reply = Nous avons demandé au groupe d’y répondre. La note peut être citée quand il l’aura fait, ou à partir du { $day }.
knowing-missing-author = La note ne peut pas être citée tant qu’elle n’indique pas le nom de la personne qui le dit.
knowing-missing-second = La note ne peut pas être citée tant qu’une deuxième source ne dit pas la même chose.
knowing-early = Pour la sécurité d’une personne, la note peut être utilisée avant la fin des jours prévus pour répondre : { $asked } l’a demandé, et { $signed } a donné son accord.

knowing-rules = { $days ->
    [0] Aucun nombre de jours n’est fixé pour
    [one] Vous avez un jour pour
   *[other] Vous avez { $days } jours pour
 } répondre à une note avant qu’elle puisse être utilisée. { $limit ->
    [1] Une seule note peut être utilisée
   *[other] { $limit } notes peuvent être utilisées
 } pour chaque demande, autant pour un groupe que pour un autre.

knowing-own-title = Quelqu’un qui vous fait confiance
knowing-own-lead = Vous pouvez commencer vous-mêmes, dans n’importe quelle langue : que devrait savoir une personne qui ne vous connaît pas encore ? Choisissez ce qui vous convient.
knowing-own-write = Écrivez-le ici, avec vos mots ou avec les siens.
knowing-own-name = Nous donner le nom d’une personne que nous pouvons appeler
knowing-own-named = { $count ->
    [one] ({ $count } personne nommée)
   *[other] ({ $count } personnes nommées)
 }
knowing-own-say = Dites-le, ou envoyez un enregistrement ou un document : { $contact } vous écoute au téléphone ou vous lit par e-mail, et l’écrit avec vous.
knowing-own-consent = Si c’est la voix de quelqu’un d’autre : cette personne a-t-elle dit oui ?
knowing-own-consent-own = Ce sont nos propres mots
knowing-take-away = Emporter tout cela, en une page
knowing-reply-question = Qu’est-ce que c’est ?
knowing-reply-reply = Une réponse
knowing-reply-correction = Quelque chose dans la note n’est pas juste, et voici ce qu’il en est

knowing-trusted-title = Une personne que nous pouvons appeler
knowing-trusted-lead = Dans le voisinage, à l’école, dans un autre groupe : toute personne qui sait ce que vous faites. { $contact } l’appelle, écrit ce qu’elle dit, et vous le lisez. Demandez-lui d’abord son accord.
knowing-trusted-named = Les personnes que vous avez nommées
knowing-trusted-name = Son nom
knowing-trusted-knows = Comment cette personne vous connaît-elle ?
knowing-trusted-knows-hint = Par exemple : l’école où vont nos enfants
knowing-trusted-reach = Comment pouvons-nous la joindre, et quand ?
knowing-trusted-reach-hint = Un numéro de téléphone ou un e-mail, et sa langue. Nous l’effaçons dès que nous lui avons parlé.
knowing-trusted-agreed = Cette personne a dit oui
knowing-trusted-save = Nous donner son nom
knowing-trusted-name-empty = Écrivez son nom
knowing-trusted-reach-empty = Écrivez comment nous pouvons la joindre
knowing-trusted-no-yes = Demandez d’abord à cette personne, puis cochez qu’elle a dit oui
knowing-trusted-enough = Vous avez nommé autant de personnes que nous en appelons pour une demande. Retirez un nom pour en donner un autre.
knowing-trusted-gone = Ce nom avait déjà été retiré.
knowing-trusted-heard = Nous avons parlé avec cette personne le { $date }
knowing-trusted-take-back = Retirer ce nom

knowing-offer-title = Souhaitez-vous parler ?
knowing-offer-lead = { $contact } aimerait vous entendre avant que quiconque lise ce que vous avez envoyé. Cela prend environ { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
 }.
knowing-offer-same = La même conversation est proposée à chaque groupe. Si vous n’en avez pas besoin, rien n’est perdu : votre demande est lue de la même façon.
knowing-offer-question = Que souhaitez-vous ?
knowing-offer-taken-up = Oui, nous aimerions parler
knowing-offer-not-needed = Non merci, tout est dans notre demande
knowing-offer-reach = Si oui : comment vous joindre, et quand ?
knowing-offer-reach-hint = Dites aussi votre langue. Nous prévoyons l’interprétation.
knowing-offer-reach-empty = Écrivez comment nous pouvons vous joindre
knowing-offer-answer-empty = Choisissez ce que vous souhaitez
knowing-offer-send = Envoyer
knowing-offer-change = Modifier ce que nous avons dit
knowing-offer-closed = C’est terminé : il n’y a donc plus rien à répondre maintenant. { $contact } aura quand même plaisir à vous parler.
knowing-offer-waits = { $contact } propose à chaque groupe la même conversation, avant toute lecture.
knowing-offer-link = Dire si vous la souhaitez

knowing-fund-title = Quelqu’un qui vous fait confiance
knowing-fund = Les personnes qui vous connaissent comptent autant que les papiers. Vous pouvez nous dire qui vous fait confiance et pourquoi, dans n’importe quelle langue : par écrit, en nous donnant un nom à appeler, ou au téléphone.
knowing-fund-rules = Ce que nous savons de vous, vous le lisez. { $days ->
    [0] Aucun nombre de jours n’est fixé pour
    [one] Vous avez un jour pour
   *[other] Vous avez { $days } jours pour
 } répondre avant que cela puisse être utilisé, et { $limit ->
    [1] une seule note peut être utilisée
   *[other] { $limit } notes peuvent être utilisées
 } pour chaque demande, autant pour un groupe que pour un autre.
knowing-tasks-link = Quelqu’un qui vous fait confiance peut parler pour vous
knowing-follow-own = Dites-le-nous vous-mêmes : quelqu’un qui vous fait confiance, dans n’importe quelle langue
knowing-download = Ce que nous savons de vous, avec vos réponses

notice-evidence-marked = C’est enregistré. Le groupe le voit.
notice-early-asked = Nous avons posé la question aux responsables de la protection des personnes. Vous recevez leur réponse par e-mail.
notice-early-answered = C’est enregistré. La personne qui a demandé est prévenue.
notice-talk-offered = C’est proposé. Chaque groupe reçoit le même e-mail.
notice-talk-said = Merci. Vous pouvez changer d’avis tant que rien n’est décidé.
notice-somebody-named = Merci. Nous appelons cette personne, et vous lisez ce qu’elle dit.
notice-somebody-taken-back = C’est retiré. Nous avons effacé le nom et le numéro.
notice-somebody-heard = Son numéro est effacé. Écrivez maintenant ce que vous avez entendu.

letter-knowing-against = Ceci parle contre vous, alors nous vous le demandons franchement : est-ce vrai ? Qu’en dites-vous ? Ce n’est utilisé que si une deuxième source dit la même chose, et votre réponse est à côté.
letter-knowing-against-subject = Merci de répondre à ce que l’on nous a dit sur { $group }
letter-knowing-marked = Quelque chose qui est écrit à côté de votre demande au fonds « { $fund } » parle contre vous :
letter-knowing-days = Vous avez le temps de répondre : ce n’est pas utilisé avant le { $day }.
letter-talk-offered-subject = Une proposition pour { $group } : souhaitez-vous parler ?
letter-talk-offered = { $contact } aimerait vous entendre avant que quiconque lise votre demande au fonds « { $fund } ». La même conversation, d’environ { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
 }, est proposée à chaque groupe :
letter-talk-offered-free = Si vous n’en avez pas besoin, rien n’est perdu : votre demande est lue de la même façon. Dites ici ce que vous souhaitez, et dans quelle langue :
letter-sent-knowing = Quelqu’un qui vous fait confiance peut parler pour vous, dans n’importe quelle langue : écrivez-le, ou donnez-nous un nom à appeler.

history-evidence-marked = Il a été dit si une chose que nous savons de vous parle contre vous
history-somebody-named = Une personne qui vous fait confiance a été nommée
history-somebody-named-no-more = Un nom a été retiré
history-somebody-heard = Nous avons parlé avec une personne qui vous fait confiance
history-conversation-offered = Une conversation a été proposée, la même qu’à chaque groupe
history-conversation-taken-up = La conversation a été acceptée
history-conversation-not-needed = La conversation n’est pas nécessaire

openness-known = Parmi les groupes que nous connaissions avant leur demande, { $before } ont reçu notre décision ; financement accordé : { $before_funded }. Parmi ceux que nous ne connaissions pas, { $new } ont reçu notre décision ; financement accordé : { $new_funded }.
