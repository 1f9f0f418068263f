# The frame of every page, and the words that components say themselves.

# Words: fund = fonds; round = cycle; part (strand) of a fund = partie du fonds; application = demande; to apply = faire
# une demande; draft = brouillon; answer = réponse; question = question; group = groupe; organisation = organisation;
# host = organisation porteuse; council = municipalité; council staff, officers = personnel de la municipalité;
# named contact, named person = personne de contact; promise = promesse (kept = tenue, missed = non tenue);
# learning note = note d’apprentissage; learning conversation = conversation d’apprentissage; what we learn =
# ce que nous apprenons; relational evidence = ce que nous savons de vous (par les relations); risk = risque;
# holder = qui assume le risque (to carry = assumer); panel = comité; recommendation, advice of the panel =
# recommandation; decision = décision; grant = subvention; funded = financement accordé; agreement = convention;
# payment = versement (to pay = verser); conversation = conversation; I would rather talk = je préfère parler;
# write-up = compte rendu; send = envoyer; take back (an application, a yes) = reprendre; take back (a note) = retirer;
# withdraw (an application) = retirer; step back (because of closeness) = se mettre en retrait; reading = lecture;
# accountability group = groupe de redevabilité; openness = transparence; letter = e-mail, except the letter of the
# decision = lettre; safeguarding lead = responsable de la protection des personnes; sign in = ouvrir une session /
# se connecter; desk = bureau; portal = portail. The reader is "vous"; buttons are infinitives; nothing has mid-dots.

frame-error-prefix = Erreur :
frame-skip = Aller au contenu principal
frame-nav = Menu principal
frame-languages = Langue
frame-drafted = Une machine a rédigé ces textes et personne qui parle la langue ne les a encore relus. La même page en
frame-demo = Ceci est une démonstration. Les personnes, les groupes et l’argent y sont inventés, et tout disparaît quand elle s’arrête.
frame-help = Aide
frame-openness = Comment nous décidons, et ce que nous avons promis
frame-accessibility = Accessibilité
frame-privacy = Vie privée
frame-cookies = Cookies

part-back = Retour
part-problem = Il y a un problème
part-done = C’est fait
part-pages = Pages
part-previous-page = Page précédente
part-next-page = Page suivante
part-change = Modifier
part-answer = Répondre
part-print = Imprimer cette page
part-day = Jour
part-month = Mois
part-year = Année

save-saving = Enregistrement…
save-saved = Enregistré à l’instant
save-offline = Nous n’arrivons pas à joindre le portail. Votre texte est toujours là, et nous continuons d’essayer.
save-offline-kept = Nous n’arrivons pas à joindre le portail. Votre texte est gardé sur cet appareil, et nous continuons d’essayer. Vous pouvez fermer cette page.
save-signed-out = Votre session s’est fermée. Votre texte est toujours là.
save-signed-out-link = Connectez-vous sur une autre page, puis revenez à celle-ci
save-merged = Une autre personne de votre groupe a aussi écrit ici. Le texte contient ce que chaque personne a écrit.
save-merged-link = Voir le texte tel qu’il est maintenant
save-both = Une autre personne de votre groupe a aussi écrit ici. Les deux textes sont conservés.
save-both-link = Voir les deux
save-problem = Nous n’avons pas pu enregistrer ce texte tel quel. Il est toujours là.

device-saved = Ce que vous avez tapé ici pendant que le portail ne répondait pas est maintenant enregistré.
device-link = Voir où en est le texte

# $n is put in by a script; the plain form is for every number that is not one.
words-so-far-one = { $n } mot
words-so-far = { $n } mots
words-usually = en général, on écrit environ { $n } mots
words-over-one = c’est { $n } mot de plus que ce que nous pouvons recevoir. Tout est conservé ; merci de raccourcir avant d’envoyer.
words-over = c’est { $n } mots de plus que ce que nous pouvons recevoir. Tout est conservé ; merci de raccourcir avant d’envoyer.
words-under-one = { $n } mot de plus suffirait
words-under = environ { $n } mots de plus suffiraient

budget-what = Pour quoi
budget-amount = Combien
budget-line-what = Ligne { $n } : pour quoi
budget-line-amount = Ligne { $n } : combien, en livres sterling
budget-total = Total
budget-add = Ajouter une ligne

error-reference = Si vous nous contactez à ce sujet, donnez-nous la référence { $reference } : elle nous permet de retrouver ce qui s’est passé.
error-refused-heading = Cette page ne vous est pas ouverte
error-not-found-heading = Nous ne trouvons pas cette page
error-not-found-line = Si vous avez tapé l’adresse, vérifiez qu’elle est juste. Si vous avez suivi l’un de nos liens, l’erreur vient de nous.
error-busy-heading = Merci de réessayer dans un instant
error-busy-line = Pendant un moment, nous n’avons pas pu accéder à nos dossiers. Ce que vous aviez enregistré est en sécurité.
error-broken-heading = Toutes nos excuses, quelque chose n’a pas marché de notre côté
error-broken-line = Vous n’y êtes pour rien. Ce que vous aviez enregistré est en sécurité.
error-too-large-heading = C’est plus que ce que nous pouvons recevoir en une fois
error-too-large-line = Rien n’a changé. Si c’était un enregistrement ou un document, envoyez-en un plus court ou plus léger, ou parlez-nous et nous trouverons une autre façon.
error-try-again = Réessayer
error-link-funds = Voir les fonds ouverts
error-link-home = Aller à votre page
error-link-help = Demander de l’aide

signed-out-heading = Connectez-vous pour continuer
signed-out-kept = Nous avons gardé ce que vous avez écrit. Vous le retrouverez à sa place après la connexion.
signed-out-email = Votre adresse e-mail
signed-out-email-hint = Nous vous envoyons un code et un lien. Il n’y a pas de mot de passe.
signed-out-button = Continuer
