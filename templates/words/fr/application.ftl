# Applying: starting, the list of questions, one question a page, two texts for one answer.

state-draft = Brouillon
state-submitted = Envoyée
state-under-review = En cours de lecture
state-waiting = Pas encore de décision
state-decided = Décision prise
state-withdrawn = Retirée

contact-says = S’occupe de ce fonds et vous parlera avec plaisir.
contact-days = Jours de travail : { $days }.

start-title = Commencer votre demande
start-has-draft = Vous en avez déjà commencé une. Vous pouvez la continuer.
start-open-draft = Ouvrir votre brouillon
start-draft-since = commencé le { $when }
start-sent = { $organisation } a envoyé une demande le { $when }.
start-see-sent = Voir où elle en est
start-or-new = Ou en commencer une nouvelle
start-how-long = Cela devrait prendre { $time }. Vous pouvez vous arrêter à tout moment et revenir.
start-closes = Le fonds ferme le { $when }.
start-as = Vous faites la demande pour { $organisation }.
start-another-group = Un autre groupe
start-another-group-link = Faire une demande pour un autre groupe
start-which-group = Pour quel groupe est-ce ?
start-choose-group = Choisissez pour quel groupe vous faites la demande
start-too-many = Vous avez commencé { $most } demandes en un jour, et une même personne n’en commence pas davantage. Commencez la suivante demain, ou parlez-nous s’il vous le faut plus tôt.
start-new = Commencer une nouvelle demande
start-continue = Continuer
start-draft-is-yours = Un brouillon n’est qu’à vous : personne à la municipalité ne le voit avant que vous l’envoyiez.
strand-title = Pour quelle partie du fonds est-ce ?
strand-hint = Chaque partie a ses propres limites, et quelques questions à elle. Vous pouvez changer ce choix jusqu’à l’envoi.
strand-kept = Si vous choisissez une autre partie, certaines questions changent. Ce que vous avez écrit pour les autres est conservé, et revient si vous changez de nouveau.
strand-save = Enregistrer et continuer
strand-name = Partie du fonds
strand-is = La demande est pour { $strand }.
strand-change = la partie du fonds demandée
start-choose-strand = Choisissez pour quelle partie du fonds c’est
start-not-open = Ce fonds ne reçoit pas de demandes en ce moment.
start-see-why = Voir quand il ouvre, et à qui parler

not-open-not-yet = Pas encore ouvert
not-open-closed = Ce cycle est fermé
not-open-opens = Il ouvre le { $when }.
not-open-read = Toutes les questions sont déjà sur la page du fonds. Vous pouvez les lire et y réfléchir tranquillement.
not-open-closed-at = Il a fermé le { $when }.
not-open-talk = Si quelque chose vous a empêché de faire votre demande à temps, dites-le à { $contact }. Cela nous aide à faire mieux, et il y a peut-être une autre façon.
not-open-draft = Lire le brouillon pour { $organisation }
not-open-others = Voir les fonds ouverts

tasks-title = Votre demande au fonds « { $fund } »
tasks-back = Vos demandes
tasks-draft = Ceci est un brouillon.
tasks-draft-private = Seul votre groupe peut le voir. La municipalité n’en voit rien avant que vous l’envoyiez.
tasks-closes = Le fonds ferme le { $when }.
tasks-rolling = Il n’y a pas de date de clôture. Envoyez votre demande quand vous voulez.
tasks-grace = Le fonds est fermé. Vous aviez commencé à temps : vous pouvez encore finir et envoyer votre demande jusqu’au { $when }.
tasks-talking = Le fonds est fermé. Vous aviez demandé une conversation à temps : vous pouvez encore finir et envoyer votre demande après votre conversation avec { $contact }.
tasks-closed = Ce cycle est fermé, et ce brouillon n’a pas été envoyé.
tasks-closed-at = Il a fermé le { $when }.
tasks-closed-kept = Tout ce que vous avez écrit est conservé, et vous pouvez le lire et le copier. Parlez avec { $contact } de ce qui est possible maintenant.
tasks-done = Réponses données : { $done } sur { $of }.
tasks-left = Le reste devrait prendre { $time }.
tasks-check = Vérifier vos réponses
tasks-members = Qui peut travailler sur cette demande
tasks-reference = Référence : { $reference }

answer-status-not-started = Pas commencée
answer-status-in-progress = En cours
answer-status-done = Terminée
answer-status-talk = Vous avez demandé une conversation
answer-status-look = À revoir

question-optional = Seulement si vous le souhaitez
question-up-to = Jusqu’à { $words } mots.
question-back = Retour à votre liste
question-number = question { $number } sur { $of }
question-ways = Façons de répondre
question-write = Écrire
question-record = Faire un enregistrement
question-send = Envoyer ce que vous avez déjà
question-talk = Parler à quelqu’un
question-amounts = Vous pouvez demander entre { $min } et { $max }.
question-amounts-up-to = Vous pouvez demander jusqu’à { $max }.
answer-budget = Ce que cela va coûter
question-suggested = Vous pouvez aussi penser à : { $lines }.
question-more-lines = Enregistrer et ajouter des lignes
question-choose-most = Vous pouvez en choisir jusqu’à { $most }.
question-saved = Enregistré { $at }
question-saved-by = Enregistré par { $by } { $at }
question-sensitive = Vous pouvez ne pas répondre, ou le dire d’une autre façon. Personne n’a à décrire le mal subi, ni à le prouver. Seules les personnes nommées ici lisent la réponse, et ce que vous tapez ne reste pas sur cet appareil.
question-here-too = { $by } était ici aussi, { $at }.
question-save-continue = Enregistrer et continuer
question-save-later = Enregistrer et revenir plus tard
question-skip = Je ne souhaite pas répondre à celle-ci
question-skip-required = Je ne souhaite pas répondre à celle-ci maintenant
question-kept-anyway = C’est enregistré tel que vous l’avez écrit.
question-go-on = Continuer, et corriger plus tard
question-read-only = Cette réponse peut être lue et copiée. Pour changer quelque chose, parlez avec { $contact }.
question-no-answer = Rien n’a été écrit ici.

answer-seen = { $who } : voilà qui peut voir votre réponse, et personne d’autre.
answer-seen-everyone = Tout le monde peut voir votre réponse si vous recevez un financement.
answer-seen-council = le personnel qui s’occupe de ce fonds
answer-seen-panel = le comité
answer-seen-decision-maker = la personne qui décide
answer-seen-equity-team = les personnes qui comptent les réponses sur l’égalité, à part de votre demande
answer-seen-safeguarding-lead = la personne responsable de la protection des personnes
answer-seen-payments = les personnes qui font les versements
list-comma = { ", " }
list-and = { $before } et { $last }
at-time = à { $time }
at-day = le { $day } à { $time }

answer-yes = Oui
answer-no = Non
answer-too-long = C’est { $over ->
    [one] un mot
   *[other] { $over } mots
} de plus que les { $max } que nous pouvons recevoir. Tout est conservé ; merci de raccourcir avant d’envoyer.
answer-too-short = { $min } mots ou plus nous aident à mieux voir ; pour l’instant, il y en a { $count }.
answer-amount-limits = Dans ce fonds, le montant est entre { $min } et { $max }
answer-money-empty = Indiquez un montant en livres sterling, comme £1,250
answer-money-letters = Écrivez le montant en chiffres, comme £1,250 ou 1250.50
answer-money-commas = Vérifiez les virgules : écrivez £1,250 ou 1250, et un point avant les pence, comme £12.50
answer-money-pence = Écrivez les pence avec deux chiffres, comme £12.50
answer-money-minus = Indiquez un montant de £0 ou plus, sans signe moins
answer-money-digits = C’est plus que £999,999,999. Vérifiez s’il y a des chiffres en trop
answer-line-what = Ligne { $line } : dites pour quoi c’est
answer-too-many-lines = Nous pouvons recevoir { $max } lignes. Elles sont toutes conservées ; merci d’en regrouper quelques-unes avant d’envoyer.
answer-total-limits = Le total est de { $total }. Ici, nous pouvons donner entre { $min } et { $max }. Tout est conservé ; merci de modifier quelques lignes avant d’envoyer.
answer-total-up-to = Le total est de { $total }, et nous pouvons donner ici jusqu’à { $max }. Tout est conservé ; merci de modifier quelques lignes avant d’envoyer.
answer-date-missing = Indiquez un jour, un mois et une année
answer-date-day = Écrivez le jour avec un nombre de 1 à 31
answer-date-month = Écrivez le mois avec un nombre de 1 à 12, ou son nom
answer-date-year = Écrivez l’année avec quatre chiffres, comme 2027
answer-date-not-there = Ce mois n’a que { $days } jours. Vérifiez le jour et le mois
answer-too-many-choices = Choisissez-en { $max } au plus. Ce que vous avez choisi est conservé jusqu’à ce que vous le changiez.

application-not-a-draft = Cette demande a été envoyée : ses réponses restent donc telles qu’elles sont.
application-round-closed = Ce cycle est fermé. Ce que vous aviez écrit est conservé. { $contact } peut vous dire ce qui est possible maintenant.
application-round-not-open = Ce cycle n’est pas encore ouvert. { $contact } peut vous en dire plus.
application-see = Voir votre demande

save-sent = Une personne de votre groupe a envoyé cette demande : ce texte n’a donc pas été ajouté. Copiez-le si vous voulez le garder.
save-closed = Le cycle est fermé : ce texte n’a donc pas pu être ajouté. Copiez-le, et parlez avec { $contact }.

both-title = Deux personnes ont écrit ici en même temps
both-lead = Les deux textes sont conservés. Choisissez-en un, ou réunissez-les.
both-you = Vous avez écrit, { $at }
both-they = { $by } a écrit, { $at }
both-use-mine = Utiliser mon texte
both-use-theirs = Utiliser le texte écrit par { $by }
both-together = Les réunir
both-together-label = Les deux textes sont dans ce cadre. Modifiez-les comme vous voulez.
both-use-together = Utiliser ce qui est dans le cadre
both-kept = Les textes que vous n’utilisez pas restent sous « Versions précédentes ».
both-changed-again = La réponse a encore changé pendant que vous lisiez. Les deux textes sont toujours là : regardez-les de nouveau.

earlier-title = Versions précédentes
earlier-lead = Ce qui était écrit ici avant, en commençant par le plus récent.
earlier-none = Rien n’a été gardé d’avant.

too-late-closed = Le cycle a fermé pendant que vous écriviez
too-late-closed-why = Ce que vous aviez enregistré est conservé. Vos derniers mots sont ci-dessous et n’ont pas pu être ajoutés. { $contact } peut vous dire ce qui est possible maintenant.
too-late-sent = Votre demande a été envoyée pendant que vous écriviez
too-late-sent-why = Une personne de votre groupe l’a envoyée : vos derniers mots n’ont donc pas été ajoutés. Vous pouvez reprendre la demande tant que la lecture n’a pas commencé, et les ajouter.
too-late-words = Vos mots
too-late-copy = Copiez-les si vous voulez les garder.

notice-application-started = Votre brouillon est prêt. Répondez dans l’ordre que vous voulez, de la façon qui vous convient.
notice-answer-saved = C’est enregistré.
notice-answer-merged = C’est enregistré. Une autre personne de votre groupe a aussi écrit ici : le texte contient ce que chaque personne a écrit.
notice-answer-chosen = C’est enregistré. L’autre texte est conservé sous « Versions précédentes ».
notice-strand-chosen = C’est enregistré. Les questions ci-dessous sont celles de cette partie.
