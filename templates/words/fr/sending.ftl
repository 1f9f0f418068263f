# Checking, sending, following, taking back and withdrawing an application.

check-title = Vérifiez vos réponses
check-sent-title = Ce que vous avez envoyé
check-first = Avant d’envoyer
check-draft = Ceci est un brouillon. Personne à la municipalité ne le voit avant que vous l’envoyiez.
check-not-answered = Pas de réponse
check-draft-typed = Ceci est un brouillon. À la municipalité, vous êtes seul à le voir tant que le groupe { $organisation } n’a pas dit oui et que vous ne l’avez pas envoyé.
check-said-in-talk-theirs = Dit dans une conversation et confirmé par le groupe :
check-said-in-talk = Dit dans une conversation, et confirmé par vous :
check-needs-answer = Il faut une réponse ici avant l’envoi.
check-two-texts = Deux d’entre vous ont écrit en même temps. Choisissez quel texte envoyer, ou réunissez-les.
check-talking = Vous avez demandé une conversation sur une question. Vous pouvez envoyer maintenant ou attendre : le compte rendu écrit par { $contact } entre dans votre demande quand vous le confirmez, même après l’envoi.
check-send-heading = Envoyer
check-send-what = Quand vous l’envoyez, { $contact } et les personnes qui lisent pour la décision peuvent voir votre demande. Vous recevez un e-mail avec une copie. Vous pouvez la reprendre pour changer quelque chose tant que personne n’a commencé à la lire et que le cycle est ouvert.
check-send = Envoyer votre demande
check-not-yet = Vous pourrez envoyer quand tout ce qui est indiqué en haut aura ce qu’il faut. Tout ce que vous avez dit est enregistré.
send-not-ready = { $count ->
    [one] Une réponse est encore à revoir.
   *[other] { $count } réponses sont encore à revoir.
} Tout ce que vous avez dit est enregistré.

said-yes = Oui
said-no = Non

sent-title = Votre demande est envoyée
sent-reference = Votre référence est { $reference }
sent-lead = { $organisation } a fait une demande au fonds « { $fund } », le { $at }.
sent-letter = Tous les membres de votre groupe reçoivent un e-mail avec une copie de ce que vous avez envoyé.
sent-talks = { $contact } doit encore en parler avec vous. Le compte rendu sera ajouté quand vous le confirmerez :
sent-next = La suite
contact-works = Jours de travail : { $days }.
sent-contact = S’occupe de ce fonds et peut vous dire où en est votre demande. { $days }
sent-reopen = Quelque chose à changer ? Vous pouvez reprendre votre demande tant que personne n’a commencé à la lire.
sent-copy = Télécharger une copie
sent-follow = Voir où en est votre demande

next-read = Des personnes lisent votre demande, les points forts d’abord. Une personne proche de vous ne la lit pas seule pour la décision.
next-read-by = Des personnes lisent votre demande au plus tard le { $date }, les points forts d’abord. Une personne proche de vous ne la lit pas pour la décision. Si quelque chose n’est pas clair, nous vous posons la question.
next-decided = Vous recevez notre réponse au plus tard le { $date }, avec nos raisons, quelle que soit la décision.
next-paid = Si c’est oui, voici quand nous versons l’argent : { $when }.

copy-sent = Envoyée le { $at }
copy-sent-by = Envoyée le { $at } par { $name }
copy-draft = Ceci est un brouillon. Il n’a pas été envoyé.
copy-left-out = Ce que vous avez dit ici ne figure pas dans ce courrier, pour ne pas rester dans une boîte aux lettres. Vous le lisez sur le portail.

withdrawal-title = Retirer votre demande ?
withdrawal-sent = Nous arrêtons de la lire, et il n’y a pas de décision. Nous prévenons { $contact }. Ce que vous avez envoyé reste dans la liste de votre groupe, et vous pouvez faire une nouvelle demande tant qu’un cycle est ouvert.
withdrawal-draft = Personne à la municipalité ne l’a vue. Elle reste dans la liste de votre groupe, et vous pouvez recommencer tant que le cycle est ouvert.
withdrawal-talk = Si c’est à cause de notre façon de faire, { $contact } aimerait le savoir, et pourra peut-être y changer quelque chose : { $phone }.
withdrawal-reason = Voulez-vous dire pourquoi ?
withdrawal-reason-hint = Rien ne vous y oblige. Cela nous aide à voir ce qui écarte des groupes.
withdrawal-yes = Retirer la demande
withdraw-decided = La décision sur cette demande est prise : elle ne peut donc plus être retirée ici. Parlez avec { $contact } si vous ne souhaitez pas continuer.
sure-no = Non, revenir
notice-withdrawn = Votre demande est retirée.

reopening-title = Reprendre votre demande ?
reopening-what = Elle redevient un brouillon : { $contact } ne la voit plus, et vous pouvez tout changer. Personne n’a commencé à la lire. Il faudra l’envoyer de nouveau pour qu’elle compte.
reopening-until = Envoyez-la de nouveau au plus tard le { $at }.
reopening-yes = La reprendre et la modifier
reopen-withdrawn = Cette demande a été retirée. Vous pouvez en commencer une nouvelle tant qu’un cycle est ouvert.
reopen-being-read = Quelqu’un a commencé à lire cette demande : elle ne peut donc plus être modifiée. Si quelque chose d’important a changé, dites-le à { $contact } : une question pourra vous être posée là où les personnes qui lisent la verront.
reopen-closed = Le cycle est fermé : vous ne pourriez pas l’envoyer de nouveau. Si quelque chose d’important a changé, dites-le à { $contact }.
notice-reopened = C’est de nouveau un brouillon. Envoyez-le quand vous voulez.

follow-title = Votre demande au fonds « { $fund } »
follow-where = Où elle en est
follow-submitted = Nous l’avons, et personne n’a encore commencé à la lire. Vous aurez de nos nouvelles au plus tard le { $date }.
follow-under-review = Elle est en cours de lecture. Vous aurez de nos nouvelles au plus tard le { $date }.
follow-waiting = Il n’y a pas encore de décision. Il nous faut plus de temps, et cela vient de nous, pas de vous. Vous aurez de nos nouvelles au plus tard le { $date }.
follow-decided = La décision est prise, et vous avez une lettre avec nos raisons.
follow-withdrawn = Vous l’avez retirée le { $at }. Vous n’avez plus rien à faire.
follow-sent-on = Envoyée le
follow-asked-for = Montant demandé
follow-reference = Référence
follow-hear-by = Réponse au plus tard le
follow-see-answers = Voir ce que vous avez envoyé
follow-talks = Conversations
follow-who = À qui parler
follow-contact = S’occupe de ce fonds et sait où en est votre demande. { $days }
follow-history = Ce qui s’est passé
follow-by = par { $name }
follow-by-council = par la municipalité
follow-change = Si quelque chose change
follow-reopen = La reprendre pour la modifier
follow-withdraw = La retirer

history-other = Quelque chose a été fait sur la demande
history-started = Commencée
history-strand-chosen = Vous avez choisi une autre partie du fonds
history-sent = Envoyée
history-reopened = Reprise pour être modifiée
history-withdrawn = Retirée
history-conversation-asked-for = Vous avez demandé une conversation
history-conversation-cancelled = Vous avez annulé une conversation
history-conversation-covered = Une autre personne de l’équipe a pris le relais pour une conversation
history-write-up-sent = Un compte rendu vous a été envoyé
history-write-up-confirmed = Vous avez confirmé un compte rendu
history-write-up-taken-back = Vous avez repris votre oui à un compte rendu
history-write-up-corrected = Vous avez corrigé un compte rendu
history-question-opened = Vous avez montré une question à la personne de contact
history-question-closed = Vous avez refermé une question
history-review-started = La lecture a commencé
history-evidence-added = Quelque chose que nous savons de vous a été noté
history-evidence-answered = Ce que nous savons de vous a reçu une réponse
history-evidence-withdrawn = Quelque chose que nous savons de vous a été retiré
history-risk-named = Un risque a été noté
history-risk-changed = Un risque a été modifié
history-risk-agreed = Vous avez accepté d’assumer un risque
history-risk-declined = Vous n’avez pas souhaité assumer un risque : la municipalité l’assume donc
history-question-asked = Une question vous a été posée
history-question-answered = Vous avez répondu à une question
history-question-replied-to = Votre réponse a reçu une réponse
history-file-added = Vous avez ajouté un fichier
history-file-removed = Vous avez enlevé un fichier

letter-sent-subject = Nous avons votre demande : { $fund } ({ $reference })
letter-sent = { $organisation } a envoyé sa demande au fonds « { $fund } ». Votre référence est { $reference }. Une copie de tout ce que vous avez dit est jointe à cet e-mail.
letter-sent-amount = Vous avez demandé { $amount }.
letter-sent-talks = Nous devons encore en parler avec vous, et le compte rendu sera ajouté quand vous le confirmerez :
letter-sent-next = La suite :
letter-sent-read = Des personnes lisent votre demande, les points forts d’abord. Si quelque chose n’est pas clair, nous vous posons la question.
letter-sent-read-by = Des personnes lisent votre demande au plus tard le { $date }, les points forts d’abord. Si quelque chose n’est pas clair, nous vous posons la question.
letter-sent-decided = Vous recevez notre réponse au plus tard le { $date }, avec nos raisons, quelle que soit la décision.
letter-sent-paid = Si c’est oui, voici quand nous versons l’argent : { $when }.
letter-sent-contact = { $contact } peut vous dire où en est votre demande : { $days }, { $phone }.
letter-sent-contact-only = { $contact } peut vous dire où en est votre demande.
letter-sent-link = Voir où elle en est, ou la reprendre pour changer quelque chose tant que personne n’a commencé à la lire :
letter-withdrawn-subject = Votre demande est retirée : { $fund } ({ $reference })
letter-withdrawn-sent = { $organisation } a retiré sa demande au fonds « { $fund } ». Nous avons arrêté de la lire. Vous pouvez faire une nouvelle demande tant qu’un cycle est ouvert.
letter-withdrawn-draft = { $organisation } a retiré son brouillon pour le fonds « { $fund } ». Personne à la municipalité ne l’a vu. Vous pouvez recommencer tant que le cycle est ouvert.
letter-withdrawn-contact = Si ce n’est pas ce que vous vouliez, ou si vous souhaitez en parler, appelez { $contact } au { $phone }.
letter-withdrawn-contact-only = Si ce n’est pas ce que vous vouliez, ou si vous souhaitez en parler, { $contact } est là pour vous.

download-title = Tout télécharger
download-lead = Tout ce que votre groupe a écrit ici, pour le garder, pour continuer ailleurs ou pour le montrer à quelqu’un. C’est à vous, à tout moment et quelle que soit la suite.
download-html = Une page
download-html-for = S’ouvre dans n’importe quel navigateur, et s’imprime bien.
download-odt = Un document texte
download-odt-for = S’ouvre dans LibreOffice, Word ou Google Docs, pour continuer à écrire (ODT).
download-json = Des données
download-json-for = Pour un autre programme. On y trouve qui a écrit quoi et quand, les textes précédents, les fichiers et les conversations (JSON).
download-files = Les fichiers que vous avez envoyés sont nommés dans chaque format. Vous pouvez les télécharger un par un, depuis leur question.
