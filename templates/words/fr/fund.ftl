# The public pages of funds: the list, one fund, how it is decided.

# --- the list: / and /funds

funds-title = Fonds
funds-front-lead = De l’argent pour les groupes qui font quelque chose d’important pour les personnes autour d’eux. Vous voyez toutes les questions avant de commencer, vous pouvez parler à votre personne de contact quand vous voulez, et vous recevez une réponse avant une date fixée, avec nos raisons.
funds-lead = Vous voyez toutes les questions avant de commencer, et vous pouvez parler à votre personne de contact quand vous voulez.
funds-open = Ouverts en ce moment
funds-soon = Bientôt ouverts
funds-closed = Fermés
funds-none = Aucun fonds n’est ouvert en ce moment.
funds-none-soon = Les prochains à ouvrir sont ci-dessous. Vous pouvez déjà lire leurs questions.
funds-none-else = Quand un fonds ouvre, il apparaît ici avec ses dates et toutes ses questions.
funds-closes = Ferme le { $when }
funds-rolling = Ouvert en permanence
funds-opens = Ouvre le { $when }
funds-closed-on = Fermé le { $when }
funds-time = { $minutes } pour faire une demande
funds-more = Comment nous donnons de l’argent
funds-link-openness = Comment nous décidons, et les promesses que nous avons faites
funds-link-learning = Ce que nous apprenons avec les groupes que nous finançons
funds-link-grants = Toutes les subventions accordées

# --- one fund

fund-amount-up-to = Jusqu’à { $most }
fund-amount-between = De { $least } à { $most }

fund-start = Commencer
# $minutes is "environ 25 minutes"
fund-start-time = Il faut { $minutes }, en une ou plusieurs fois : ce que vous écrivez est enregistré au fur et à mesure.
fund-rather-talk = Vous préférez parler ?
fund-rather-talk-link = Demandez à { $name }
fund-rather-talk-rest = et nous l’écrivons avec vous, pour une question ou pour toutes. Vous n’avez besoin ni d’un compte ni d’un e-mail.
fund-is-draft = Ceci est un brouillon. Seules les personnes qui travaillent pour { $funder } le voient.
fund-is-soon = Ce fonds ouvre le { $when }.
fund-is-soon-read = Rien ne peut être envoyé avant. Vous pouvez dès maintenant lire toutes les questions et nous demander ce que vous voulez.
fund-is-grace = Ce fonds a fermé le { $when }.
fund-is-grace-begun = Si vous aviez commencé avant, vous pouvez envoyer votre demande jusqu’au { $last }.
fund-is-grace-link = Aller à votre demande
fund-is-closed = Ce fonds est fermé.
fund-is-closed-on = Il a fermé le { $when }.
fund-is-closed-else = Ses questions et la façon dont les décisions ont été prises restent ici, à lire.
fund-other-funds = Voir les autres fonds

fund-how-much = Combien
fund-paid-when = Quand vous recevez l’argent
fund-up-front = Avant de le dépenser.
fund-for-what = Pour quoi
fund-unrestricted = Rien n’est exclu.
fund-restricted = Il y a des limites à ce que cela peut financer
fund-who = Qui peut faire une demande
fund-host = Si quelqu’un d’autre garde l’argent pour vous
fund-host-allowed = Vous pouvez faire une demande avec une organisation porteuse, qui garde l’argent pour vous.
fund-host-not-allowed = Cette fois-ci, une organisation porteuse ne peut pas garder l’argent pour vous.
fund-closes = Clôture
fund-closes-talk = Le { $when }. Si vous demandez une conversation avant, vous êtes dans les temps.
fund-rolling = Il n’y a pas de date de clôture : envoyez votre demande quand cela vous convient.
fund-chances = Vos chances
fund-pot = Il y a { $pot } en tout.
fund-last-time = La dernière fois, { $applied } groupes ont fait une demande et { $funded } ont reçu un financement.
fund-who-decides = Qui décide
fund-decides = La décision est prise par { $name } :
fund-decide-link = Comment nous décidons
fund-run-by = D’où vient l’argent

fund-contact-looks-after = S’occupe de ce fonds.
fund-contact-works = Jours de travail :
fund-contact-ask = Écrire à { $name }
fund-contact-call = Appeler le { $phone }

fund-when = Les étapes et les dates
fund-when-opens = Ouverture
fund-when-closes = Clôture
fund-when-any-day = N’importe quel jour
fund-when-send = Vous envoyez votre demande
fund-when-by = Au plus tard le { $day }
fund-when-read = Nous lisons et nous écoutons. Si nous avons besoin de mieux comprendre, nous vous appelons.
fund-when-hear = Vous recevez notre réponse, avec nos raisons
fund-when-within = Sous { $days } jours
fund-when-then = Ensuite
fund-when-paid = Vous recevez l’argent,
fund-when-learn = Après
fund-when-learned = Nous parlons de ce que nous avons appris, vous et nous

fund-on-this-page = Sur cette page
fund-questions = Toutes les questions
fund-questions-lead = Répondez à chacune par écrit ou avec ce que vous avez déjà, ou dites-le-nous dans une conversation.
fund-question-optional = Vous pouvez laisser celle-ci de côté.
fund-question-equity = Posée à toutes les personnes qui souhaitent répondre, comptée à part, et jamais vue par celles qui lisent ou décident.
fund-question-strands = Seulement pour :
fund-question-suggested = Vous pourriez y mettre :
fund-question-why = Pourquoi nous le demandons :
fund-question-seen = Qui voit la réponse :

fund-strands = Ses parties
fund-strand-budget = { $budget } sur le total

fund-criteria = Ce que nous cherchons
fund-criteria-lead = Tout ce que vous envoyez est lu au regard de ces points, et de rien d’autre. Voici comment chacun est apprécié, dans les mots des personnes qui lisent.
fund-criterion-weight = Compte { $weight } fois :
fund-criterion-most = au plus { $most } points sur { $all }
fund-step-score = { $score } points
fund-step-score-one = 1 point

fund-demands = Ce que nous demandons d’autre
fund-demands-lead = En plus de vos réponses. Chaque chose a sa raison, et une autre solution si elle ne vous convient pas.
fund-demand-why = Pourquoi :
fund-demand-when = Quand :
fund-demand-or = L’une de ces possibilités suffit :
fund-demand-help = Comment nous aidons :
fund-demand-applying = avec votre demande
fund-demand-deciding = avant notre décision
fund-demand-after-yes = seulement quand nous avons dit oui, avant le versement
fund-demand-during = pendant la durée de la subvention
fund-demands-none = Rien. Nous ne demandons ni comptes, ni documents de politique interne, ni argent de votre part.

fund-restrictions = Ce que le fonds ne peut pas financer
fund-restrictions-lead = Chaque limite, et sa raison.
fund-restriction-months = Une subvention de ce fonds dure { $months } mois au plus.

fund-help = De l’aide, que vous receviez un financement ou non
fund-learning = Après
fund-principles = Ce à quoi nous nous engageons
fund-shaped-by = Qui a donné sa forme à ce fonds

# --- what kind of answer, and how much

question-words-up-to = Jusqu’à { $most } mots.
question-words-between = De { $least } à { $most } mots.
question-line = Une ligne, jusqu’à { $most } mots.
question-money = Un montant entre { $least } et { $most }.
question-budget = Une liste de { $most } lignes au plus, dont nous faisons le total pour vous.
question-date = Une date.
question-choice = Un seul de ces choix :
question-choices = Un ou plusieurs de ces choix :
question-choices-up-to = Jusqu’à { $most } de ces choix :
question-yes-no = Oui ou non.
question-file = Un fichier, jusqu’à { $size } Mo : { $kinds }.
question-files = Jusqu’à { $files } fichiers, chacun jusqu’à { $size } Mo : { $kinds }.

file-kind-pdf = PDF
file-kind-odt = texte OpenDocument
file-kind-docx = Word
file-kind-image = photo ou dessin
file-kind-audio = enregistrement
file-kind-video = vidéo

seen-by-and = { $first } et { $last }
seen-by-council = le personnel de la municipalité
seen-by-panel = le comité
seen-by-decision-maker = la personne qui décide
seen-by-named-contact = votre personne de contact
seen-by-equity-team = les personnes qui comptent ces réponses, à part de votre demande
seen-by-safeguarding-lead = la personne responsable de la protection des personnes
seen-by-payments = les personnes qui font les versements
seen-by-everyone = tout le monde, dans le registre des subventions, si vous recevez un financement

# --- how we decide

decide-heading = Comment nous décidons
decide-steps = Étape par étape
decide-who = Qui décide
decide-panel = Qui recommande
decide-decider = Le pouvoir de décider revient à { $name } :
decide-readings-one = Une personne lit chaque demande de son côté, avant toute discussion.
decide-readings = { $readings } personnes lisent chaque demande, chacune de son côté, avant toute discussion.
decide-scores = Chaque appréciation donne des points, { $most } en tout. Les points nous aident à comparer ; ils ne décident pas à eux seuls.
decide-no-scores = Il n’y a pas de points. Les personnes disent ce qu’elles voient, avec des mots.
decide-conflicts = Quand quelqu’un vous connaît
decide-conflicts-usual = Toute personne qui lit ou décide dit d’abord si elle est proche d’un groupe. Si c’est le cas, elle se met en retrait.
decide-challenge = Si vous pensez que nous avons fait une erreur
decide-by = Vous recevez notre réponse au plus tard le { $day }, avec nos raisons.
decide-within = Vous recevez notre réponse dans les { $days } jours qui suivent l’envoi, avec nos raisons.
decide-back = Le fonds et toutes ses questions

# --- what was done at the desk

notice-fund-published = Le cycle est publié.
notice-fund-closed = Le cycle est fermé.

blank-title = Le formulaire sur papier
blank-lead = Toutes les questions, avec de la place pour écrire. Imprimez-le, ou demandez-nous de vous l’envoyer par la poste.
blank-print = Imprimer le formulaire
blank-how = Écrivez-le ensemble sur papier. Puis donnez-le ou envoyez-le à { $name }, qui le tape pour vous, ou tapez-le ici vous-mêmes. Vous pouvez aussi appeler { $name } et faire votre demande par téléphone : vous n’avez pas besoin d’e-mail.
blank-you = À propos de vous
blank-group = Le nom de votre groupe
blank-name = Votre nom
blank-reach = Comment vous joindre : téléphone, e-mail ou adresse, et les bons moments
blank-other-way = Vous pouvez répondre à chacune des questions d’une autre façon : dans une conversation, ou avec quelque chose que vous avez déjà écrit ou enregistré. Dans ce cas, écrivez « voir » et dites ce que c’est.
