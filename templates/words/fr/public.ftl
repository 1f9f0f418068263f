# The public pages, and the service's own texts.

register-title = Les subventions que nous avons accordées
register-lead = Chaque subvention : de combien, pour quoi et quand. Les plus récentes d’abord.
register-empty = Aucune subvention n’a encore été accordée. La première sera ici.
register-individual = Une personne

learning-title = Ce que nous apprenons
learning-lead = Des notes qu’un groupe et la municipalité ont écrites ensemble, et que les deux ont accepté de publier : ce qui a changé, ce qui a surpris, ce qui a gêné, et ce que chacun fait ensuite.
learning-empty = Rien n’a encore été publié. Une note apparaît ici quand les deux parties disent oui.
learning-to-openness = Ce que nous avons promis, et si nous l’avons tenu
learning-note-title = Ce qu’un groupe et la municipalité ont appris
learning-note-lead = Ce que ce groupe et la municipalité ont appris grâce à une subvention du fonds « { $fund } », avec leurs deux voix. { $day }.
learning-note-grant = Voir la subvention

openness-title = La transparence de nos décisions, et ce que nous avons promis
openness-lead = Avec cette page, vous pouvez nous demander des comptes. Elle montre ce que nous avons promis et si nous l’avons tenu, ce qui a été décidé à chaque cycle et quand les groupes l’ont su, et où une décision diffère de la recommandation du comité.
openness-promises = Nos promesses
openness-promises-lead = Une promesse a une personne et un jour. Dès le lendemain, elle apparaît comme non tenue jusqu’à ce que nous la tenions, puis comme tenue en retard. Les nombres comptent toutes les promesses ; les mots sont montrés quand ils ne disent rien qui appartienne à un seul groupe.
openness-promises-none = Il n’y a pas encore de promesse à montrer.
openness-decisions = Ce qui a été décidé, cycle par cycle
openness-decisions-lead = Chaque groupe reçoit les raisons de sa décision dans une lettre, de la part de sa personne de contact. Les raisons appartiennent au groupe ; voici les nombres et les dates.
openness-fees = En plus des subventions, { $fees } ont été versés aux structures d’accueil qui gardent l’argent de groupes qui le voulaient.
openness-groups = { $groups ->
    [1] Un groupe a reçu notre décision :
   *[other] { $groups } groupes ont reçu notre décision :
}
openness-nobody-applied = Personne n’a encore fait de demande.
openness-kinds = Quand le financement n’a pas été accordé, ou seulement en partie, les raisons données étaient de ces sortes. Une décision peut en avoir plusieurs :
openness-fewer = moins de { $few }
openness-more = { $few } ou plus
openness-no-decisions = Aucune décision n’a encore été communiquée.
openness-no-rounds = Aucun cycle n’a encore ouvert.
openness-date-open = Nous avons promis une réponse au plus tard le { $promised }.
openness-date-rolling = Ce cycle n’a pas de date de clôture : quand un groupe fait sa demande, nous lui promettons une date à lui.
openness-principles = Les cinq principes dans le fonds « { $fund } »
openness-to-fund = Voir le fonds « { $fund } » avec toutes ses questions
openness-p1 = Créer des liens de confiance : { $name } s’occupe de ce fonds, et vous pouvez vous adresser à cette personne par son nom.
openness-p2 = Faire confiance aux groupes locaux, qui savent ce qu’il faut : { $words }
openness-p2-none = Faire confiance aux groupes locaux, qui savent ce qu’il faut : ce fonds ne dit pas quelles voix lui ont donné sa forme. Il devrait le dire.
openness-p3 = Simple, souple, ouvert : { $questions } { $questions ->
    [one] question
   *[other] questions
}, à lire avant même de se connecter, { $time } en tout.
openness-p4-both = Un financement de base : l’argent est libre d’usage et versé à l’avance. { $demands ->
    [0] Rien n’est demandé en plus des réponses.
    [1] Une chose est demandée en plus des réponses, avec sa raison.
   *[other] { $demands } choses sont demandées en plus des réponses, chacune avec sa raison.
}
openness-p4-unrestricted = Un financement de base : l’argent est libre d’usage, mais n’est pas entièrement versé à l’avance. { $demands ->
    [0] Rien n’est demandé en plus des réponses.
    [1] Une chose est demandée en plus des réponses, avec sa raison.
   *[other] { $demands } choses sont demandées en plus des réponses, chacune avec sa raison.
}
openness-p4-up-front = Un financement de base : l’argent est versé à l’avance, avec des limites dont les raisons sont publiques. { $demands ->
    [0] Rien n’est demandé en plus des réponses.
    [1] Une chose est demandée en plus des réponses, avec sa raison.
   *[other] { $demands } choses sont demandées en plus des réponses, chacune avec sa raison.
}
openness-p4-neither = Un financement de base : l’argent a des limites dont les raisons sont publiques, et n’est pas entièrement versé à l’avance. { $demands ->
    [0] Rien n’est demandé en plus des réponses.
    [1] Une chose est demandée en plus des réponses, avec sa raison.
   *[other] { $demands } choses sont demandées en plus des réponses, chacune avec sa raison.
}
openness-p5 = Attentif aux traumatismes : personne n’a à raconter de nouveau ce qui lui a fait du mal ; on peut répondre à chaque question dans une conversation ; aucun mot n’est perdu.
openness-departures = Quand une décision diffère de la recommandation du comité
openness-departures-lead = Un comité recommande et une personne décide. Quand les deux diffèrent, la raison est donnée au comité et publiée ici, sans le nom du groupe.
openness-departures-none = Jusqu’ici, toutes les décisions ont suivi la recommandation du comité.
openness-departure = { $fund } : le comité recommandait « { $advised } », et la décision a été « { $decided } ».
openness-outcome-funded = financement accordé
openness-outcome-in-part = financement accordé en partie
openness-outcome-once-checked = financement accordé après une vérification faite ensemble
openness-outcome-not-this-time = pas de financement cette fois-ci
openness-outcome-not-decided-yet = pas encore de décision

help-title = Aide
help-lead = Parlez à une personne. Vous n’avez pas besoin de savoir quoi demander.
help-talk = À qui parler
help-talk-lead = Chaque fonds a une personne de contact. Elle peut vous expliquer, lire votre brouillon si vous le lui ouvrez, ou écrire vos réponses pendant que vous parlez.
help-nobody-yet = Aucun fonds n’est ouvert en ce moment : il n’y a donc encore aucun nom ici. Écrivez à l’équipe des subventions de la municipalité.
help-sign-in = Se connecter
help-sign-in-text = Il n’y a pas de mot de passe. Tapez votre adresse e-mail, et nous vous envoyons un e-mail avec un code et un lien. Les deux marchent pendant 10 minutes. Si rien n’arrive, regardez dans vos courriers indésirables, ou demandez à l’une des personnes ci-dessus de vous envoyer un lien.
help-applying = Faire une demande
help-applying-text = Vous pouvez lire toutes les questions avant de vous connecter. Ce que vous écrivez est enregistré au fur et à mesure, et vous pouvez reprendre sur un autre appareil. Vous pouvez aussi répondre à chaque question dans une conversation.
help-language = Langue et accès
help-language-text = Choisissez une langue en haut ou en bas d’une page. Si vous préférez parler une autre langue, utiliser la langue des signes ou venir avec quelqu’un, dites-le à la personne de contact et nous l’organisons.
help-wrong = Si nous avons mal agi
help-wrong-text = Si vous avez rencontré du racisme, ou si notre façon de travailler vous a fait du mal, dites-le à l’une des personnes ci-dessus, ou à une autre personne de la municipalité en qui vous avez confiance. Vous pouvez aussi utiliser la procédure de réclamation de la municipalité. En parler ne compte pas contre votre groupe.

accessibility-title = Déclaration d’accessibilité : { $service }
accessibility-lead = Nous voulons que le plus de personnes possible puissent utiliser ce service, sur n’importe quel appareil et quelle que soit leur façon de lire.
accessibility-able = Vous devriez pouvoir
accessibility-able-1 = changer les couleurs, le contraste et les polices avec votre navigateur ou votre appareil
accessibility-able-2 = agrandir jusqu’à 400 % sans que le texte sorte de l’écran
accessibility-able-3 = tout utiliser avec seulement un clavier, ou avec la reconnaissance vocale
accessibility-able-4 = tout écouter avec un lecteur d’écran
accessibility-able-5 = tout utiliser sans scripts, et revenir plus tard : ce que vous avez écrit est conservé
accessibility-how = Où en est l’accessibilité
accessibility-how-lead = Nous savons que certaines choses n’y sont pas encore :
accessibility-missing-1 = Les pages existent en sept langues. Toutes sauf l’anglais ont été rédigées par une machine, et personne qui les parle chez soi ne les a encore relues en entier ; ces pages le disent.
accessibility-missing-2 = les pages pour le personnel de la municipalité sont seulement en anglais
accessibility-missing-3 = les conventions et les courriers joints par des personnes sont dans la langue et le format où ils ont été faits
accessibility-missing-4 = nous n’avons pas ajouté de sous-titres aux enregistrements
accessibility-contact = Si quelque chose ne marche pas pour vous
accessibility-contact-text = Dites-nous ce qu’il vous faut et comment : un autre format, une autre langue, une conversation à la place. Nous répondons sous cinq jours ouvrés. Écrivez à l’une de ces personnes ou appelez-la :
accessibility-enforcement = Contrôle
accessibility-enforcement-text = L’Equality and Human Rights Commission (commission de l’égalité et des droits humains) veille à l’application des Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018. Si notre réponse ne vous satisfait pas, contactez l’Equality Advisory and Support Service (service de conseil et de soutien sur l’égalité).
accessibility-status = Par rapport à la norme
accessibility-status-text = Nous visons les Web Content Accessibility Guidelines (règles pour l’accessibilité des contenus web) version 2.2, niveau AA. Aucun audit indépendant n’a été fait : nous n’affirmons donc pas que ce niveau est atteint.
accessibility-tested = Comment le service a été testé
accessibility-tested-text = Les pages sont vérifiées par un programme (axe) dans un navigateur à chaque changement du service, à la largeur d’un téléphone aussi, et sans scripts. Les programmes trouvent moins de la moitié de ce qui compte. Le service n’a pas encore été essayé par des personnes qui utilisent tous les jours des technologies d’assistance.

privacy-title = Vie privée
privacy-lead = Ce que nous gardons sur vous, pourquoi, qui le voit et pendant combien de temps. La municipalité dont vous demandez le fonds en est responsable.
privacy-what = Ce que nous gardons
privacy-you = Vous
privacy-you-why = Votre adresse e-mail, votre nom, votre numéro de téléphone si vous le donnez, et votre langue : pour ouvrir votre session et pour vous écrire. Un mot pour chaque appareil où votre session est ouverte, pour que vous puissiez la fermer.
privacy-you-who = Vu par vous, par les membres de votre groupe, et par le personnel de la municipalité à qui vous avez fait une demande.
privacy-you-long = Les codes de connexion marchent pendant 10 minutes et sont oubliés en quelques jours. Une session se ferme au bout de 30 jours. Le reste est gardé tant que vous avez un compte.
privacy-group = Votre groupe
privacy-group-why = Ce que vous nous dites de votre groupe, une fois, pour ne pas avoir à le redire.
privacy-group-who = Vu par ses membres, et par le personnel et les personnes qui lisent pour le fonds demandé.
privacy-group-long = Gardé tant que votre groupe a des demandes ou des subventions chez nous.
privacy-answers = Réponses, fichiers et comptes rendus
privacy-answers-why = Pour lire votre demande et décider.
privacy-answers-who = Un brouillon n’est vu que par votre groupe, et par la personne à qui vous ouvrez une question. Ce que vous avez envoyé est vu par le personnel et par les personnes qui lisent ou décident.
privacy-answers-long = Gardé aussi longtemps que le prévoit le calendrier de conservation de la municipalité.
privacy-evidence = Ce que nous savons par les relations
privacy-evidence-why = Des notes datées de visites, de conversations et de ce que d’autres disent de vous, pour que l’écrit ne soit pas seul à compter.
privacy-evidence-who = Vu par votre groupe, toujours, et vous pouvez répondre. Vu par le personnel, les personnes qui lisent, les membres du comité et la personne qui décide.
privacy-evidence-long = Gardé avec la demande.
privacy-readings = Lectures et recommandation du comité
privacy-readings-why = Pour décider de façon juste, avec plus d’une paire d’yeux.
privacy-readings-who = Vu par les personnes qui y prennent part. Vous recevez la décision et toutes les raisons dans une lettre.
privacy-readings-long = Gardé avec la demande.
privacy-worry = Quand quelqu’un s’inquiète
privacy-worry-why = Si une personne qui lit s’inquiète pour la sécurité de quelqu’un, elle le dit à la personne responsable de la protection des personnes.
privacy-worry-who = Vu seulement par cette personne responsable. Cela ne joue aucun rôle dans la décision.
privacy-worry-long = Gardé comme le demande la loi sur la protection des personnes.
privacy-grant = Votre subvention
privacy-grant-why = L’argent public est donné au grand jour.
privacy-grant-who = Tout le monde voit le nom du groupe, le montant, le fonds, pour quoi c’est et la date. Pour une subvention à une seule personne, le nom n’est pas montré. La convention et les versements sont vus par votre groupe et par le personnel qui s’en occupe.
privacy-grant-long = Gardé aussi longtemps que la municipalité doit rendre compte de l'argent. Ce qui a été dit dans la demande est supprimé plus tôt.
privacy-learning = Ce que nous apprenons ensemble
privacy-learning-why = Pour apprendre, vous et nous.
privacy-learning-who = Vu par votre groupe et la municipalité ; par tout le monde seulement si les deux disent oui. Vous pouvez reprendre votre oui.
privacy-learning-long = Gardé avec la subvention. Tous les textes précédents sont gardés avec elle.
privacy-history = Qui a fait quoi, et quand
privacy-history-why = Pour que l’on puisse voir après coup comment les choses se sont passées.
privacy-history-who = Vu par les personnes qui ont le droit de voir ce dont il s’agit.
privacy-history-long = Gardé avec ce dont il s’agit. Les mots personnels peuvent en être enlevés.
privacy-not = Ce que nous ne faisons pas
privacy-not-text = Aucune machine ne décide. Nous ne déduisons ni la communauté, ni la foi, ni la santé de personne, et nous ne classons pas les groupes selon qui ils sont. Nous ne vendons ni ne partageons ce que vous nous dites, et rien sur ces pages ne vient d’ailleurs ni n’est signalé à qui que ce soit.
privacy-rights = Vos droits
privacy-rights-text = Vous pouvez demander ce que nous gardons sur vous, le faire corriger, le faire enlever, ou vous opposer à la façon dont c’est utilisé. Vous pouvez en voir et en modifier une grande partie vous-même, sur votre compte. Vous pouvez y emporter vos données et faire effacer le compte. Ce qui a fait son temps est supprimé automatiquement. Demandez à l’une de ces personnes, ou à la personne déléguée à la protection des données de la municipalité :
privacy-ico = Si notre réponse ne vous satisfait pas, vous pouvez faire une réclamation à l’Information Commissioner’s Office (l’autorité de protection des données).

cookies-title = Cookies
cookies-lead = Nous utilisons cinq cookies, tous à nous, et aucun pour vous mesurer ou vous suivre.
cookies-session = Garde votre session ouverte sur cet appareil, jusqu’à 30 jours, ou jusqu’à ce que vous la fermiez. Il reste 30 jours de plus et n’ouvre alors plus rien ; il nous permet seulement de garder ce que vous étiez en train d’écrire quand ce temps s’est terminé.
cookies-kept = Reconnaît ce navigateur pendant 30 jours après la fermeture de votre session, pour que ce que vous étiez en train d’écrire vous soit rendu ici, à vous et à personne d’autre.
cookies-sign-in = Se souvient pendant une heure que vous avez demandé un code, le temps de vous connecter.
cookies-language = Se souvient pendant un an de la langue que vous avez choisie.
cookies-typed = Ce n’est pas un cookie, mais c’est gardé dans le même navigateur : ce que vous avez tapé dans une réponse pendant que le portail ne répondait pas. C’est envoyé quand vous revenez ici, puis effacé de ce navigateur ; c’est effacé aussi quand vous fermez votre session.
cookies-none = Le service en a besoin pour marcher : il n’y a donc rien à accepter ni à désactiver.

mail-title = E-mails de cette démonstration
mail-lead = Dans cette démonstration, aucun e-mail ne quitte la machine. Les voici tous, les plus récents d’abord.
mail-none = Aucun e-mail n’a encore été écrit.
mail-attached = Pièces jointes :

# What a round came to, on a fund's page and on the page of openness.
earlier-so-far = Dans ce cycle, jusqu’ici
earlier-round = Un cycle précédent
earlier-nobody = Personne n’a fait de demande.
earlier-few = Moins de cinq groupes ont fait une demande : nous ne donnons donc pas de nombres, car ils pourraient montrer qui c’était.
earlier-applied = { $applied } groupes ont fait une demande.
earlier-all = { $applied } groupes ont fait une demande et { $funded ->
    [0] aucun n’a reçu de financement
    [1] un seul a reçu un financement
   *[other] { $funded } ont reçu un financement
}.
earlier-all-part = { $applied } groupes ont fait une demande et { $funded ->
    [0] aucun n’a reçu de financement
    [1] un seul a reçu un financement
   *[other] { $funded } ont reçu un financement
}, dont { $part } en partie.
earlier-some = { $applied } groupes ont fait une demande. Jusqu’ici, { $decided ->
    [1] un seul a
   *[other] { $decided } ont
} reçu une réponse, et { $funded ->
    [0] aucun n’a encore reçu de financement
    [1] l’un d’eux reçoit un financement
   *[other] { $funded } d’entre eux reçoivent un financement
}.
earlier-some-part = { $applied } groupes ont fait une demande. Jusqu’ici, { $decided ->
    [1] un seul a
   *[other] { $decided } ont
} reçu une réponse, et { $funded ->
    [0] aucun n’a encore reçu de financement
    [1] l’un d’eux reçoit un financement
   *[other] { $funded } d’entre eux reçoivent un financement
}, dont { $part } en partie.
earlier-middle-asked = La moitié d’entre eux ont demandé { $amount } ou plus.
earlier-middle-given = La moitié des subventions étaient de { $amount } ou plus.
promise-date-kept = Nous avons promis une réponse au plus tard le { $promised }. Le dernier groupe a eu la sienne le { $told }, comme promis.
promise-date-late = Nous avons promis une réponse au plus tard le { $promised }. Le dernier groupe a eu la sienne le { $told }, avec { $days ->
    [one] un jour
   *[other] { $days } jours
} de retard.
promise-date-waits = Nous avons promis une réponse au plus tard le { $promised }. Quelqu’un attend encore, { $days ->
    [one] un jour
   *[other] { $days } jours
} après.
promise-turn-all = Nous avons promis à chaque groupe une date à lui. Réponses données à temps : { $told } sur { $told }, toutes.
promise-turn-some = Nous avons promis à chaque groupe une date à lui. Réponses données à temps : { $kept } sur { $told }.

reason-kind-money = il n’y avait pas assez d’argent pour tout ce que nous aurions voulu financer
reason-kind-purpose = c’était pour quelque chose que le fonds ne finance pas
reason-kind-people-or-place = c’était pour des personnes ou un lieu que le fonds ne couvre pas
reason-kind-how-it-works = nous ne voyions pas assez comment cela marcherait
reason-kind-need = d’autres montraient davantage le besoin
reason-kind-safety = nous ne voyions pas encore comment les personnes seraient en sécurité
reason-kind-elsewhere = un autre fonds ou un autre service convient mieux
