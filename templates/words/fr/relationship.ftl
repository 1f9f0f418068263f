# What is known about a group, and how: its own pages, the letter, and what both sides' forms say.

evidence-kind-visit = Une visite
evidence-kind-conversation = Une conversation
evidence-kind-community-voice = La voix de la communauté
evidence-kind-partner = Ce que dit une organisation partenaire
evidence-kind-history = L’histoire avec la municipalité
evidence-kind-trust = La confiance, et pour quoi

evidence-title = Ce que nous savons de vous, et comment
evidence-back = Votre demande
evidence-lead = Les personnes qui lisent et décident voient ce que nous savons de vous par des visites, des conversations et le voisinage. Vous voyez tout, dès que c’est écrit. S’il y a une erreur ou un oubli, dites-le : vos mots restent à côté des nôtres.
evidence-none = Rien n’est encore écrit ici. Si { $contact } écrit quelque chose, vous recevez un e-mail.
evidence-speaks-to = en lien avec
evidence-by = écrit par { $name }
evidence-by-group = du groupe lui-même, { $name }
evidence-taken-back = { $name } a retiré une note le { $date }.
evidence-answer-this = Répondre à cette note
evidence-take-back = Retirer cette note

evidence-own-title = Dites-nous quelque chose vous-mêmes
evidence-own-lead = Que devrait savoir une personne qui ne vous connaît pas encore ? Vous n’avez pas à raconter de nouveau des choses dures pour que l’on vous croie.
evidence-own-what = Qu’aimeriez-vous que nous sachions ?
evidence-own-what-hint = Avec vos propres mots. Cela apparaît tout de suite à côté de votre demande.
evidence-own-voice = De qui sont ces mots ? (facultatif)
evidence-own-voice-hint = Par exemple : les personnes qui habitent au numéro 12, ou l’école
evidence-own-kind = De quoi s’agit-il ?
evidence-own-save = Ajouter

evidence-note-title = Votre réponse
evidence-reply = Qu’en dites-vous ?
evidence-reply-hint = Votre réponse est à côté de la note, pour toutes les personnes qui la lisent
evidence-reply-send = Envoyer votre réponse
evidence-closed = Ceci reste maintenant tel quel. Si quelque chose vous gêne, parlez-en avec { $contact }.
evidence-decided = La décision sur votre demande est prise : ceci reste donc tel quel. Si quelque chose vous gêne, parlez-en avec { $contact }.
evidence-application-withdrawn = Vous avez retiré cette demande : plus rien n’y est ajouté. { $contact } aura quand même plaisir à vous parler.

evidence-kind-empty = Choisissez ce que c’est
evidence-what-empty = Écrivez ce qu’il faut savoir
evidence-what-long = C’est plus que ce qui tient ici. Merci de raccourcir à environ 600 mots ; rien n’est perdu.
evidence-source-long = Merci de le dire en une phrase ou deux
evidence-voice-empty = Dites de qui est cette voix
evidence-how-empty = Dites comment nous le savons
evidence-date-ahead = Ce jour n’est pas encore arrivé. Écrivez le jour où vous l’avez appris
evidence-reply-empty = Écrivez votre réponse
evidence-not-yours = Seule la personne qui a écrit une note la retire.
evidence-withdrawn-already = Cette note avait déjà été retirée.

notice-evidence-added = C’est enregistré. Le groupe peut le voir maintenant, et a reçu un e-mail.
notice-evidence-own-added = C’est ajouté. Vos mots sont maintenant à côté de votre demande.
notice-evidence-answered = Votre réponse est maintenant à côté de la note.
notice-evidence-withdrawn = La note est retirée. Elle reste dans l’historique.

letter-evidence-added-subject = Nous avons écrit quelque chose que nous savons sur { $group }
letter-evidence-added-who = { $writer } a écrit ceci à côté de votre demande au fonds « { $fund } », pour les personnes qui la lisent et décident :
letter-evidence-added-answer = Vous le voyez avant que quiconque décide. S’il y a une erreur ou un oubli, dites-le ici, et votre réponse sera à côté :
letter-evidence-added-talk = Si vous préférez en parler, { $contact } le fera avec plaisir. Si cela vous convient, vous n’avez rien à faire.
letter-evidence-hello = Bonjour { $name },
