together-title = Appels et courriers
together-calls-title = Appels et réponses
together-lead = Tout ce qui s’est dit et écrit entre vous et nous au sujet de cette demande : nos courriers, ce que vous avez écrit, et les appels.
together-calls-lead = Les appels entre votre groupe et la municipalité, et ce qui a été écrit en dehors de ce service.
together-rules = Seuls votre groupe et le personnel de notre municipalité peuvent voir ceci. Cela ne sert à décider de rien. Si quelque chose n’est pas exact, corrigez-le : vos mots restent à côté des nôtres.
together-none = Il n’y a encore rien. Quand vous appelez ou écrivez, { $contact } le note ici, pour que vous et nous sachions ce qui a été dit.
together-calls-none = Il n’y a encore rien.
together-follow-link = Appels et courriers entre nous
together-they-rang = Vous nous avez appelés
together-we-rang = Nous vous avons appelés
together-they-wrote = Vous nous avez écrit
together-we-wrote = Nous vous avons écrit
together-our-letter = Notre courrier
together-one-of-group = une personne de votre groupe
together-minutes =
    { $minutes ->
        [one] { $minutes } minute
       *[other] { $minutes } minutes
    }
together-to = à { $names }
together-by = Noté par { $name }, { $funder }
together-on-its-way = en route
together-not-delivered = n’a pas pu être remis
together-on-portal = ici seulement, comme vous l’avez choisi
together-to-tell = nous vous le disons ou l’envoyons par la poste
together-corrected-by-group = Corrigé par le groupe :
together-corrected-by-council = Corrigé par la municipalité :
together-correct = Quelque chose ici n’est pas exact
together-correct-how = Comment était-ce ?
together-correct-save = Corriger
together-correction-empty = Écrivez comment c’était
together-council-sees = La municipalité peut voir ceci.
notice-call-logged = L’appel est noté. Le groupe peut le voir.
notice-letter-kept = C’est gardé ici. Le groupe peut le voir.
notice-log-corrected = C’est corrigé. Le groupe et la municipalité peuvent le voir.
history-call-logged = Un appel a été noté
history-letter-kept = Un texte écrit a été gardé avec la demande
history-log-put-right = Le journal des appels et des courriers a été corrigé
organisation-history-call-logged = Un appel a été noté
organisation-history-letter-kept = Un texte écrit a été gardé
organisation-history-log-put-right = Le journal des appels a été corrigé
# A named contact hands over.
letter-together-handed-subject = { $contact } s’occupe maintenant du groupe { $group }
letter-together-hello = Bonjour { $name },
letter-together-handed-who = Jusqu’ici, { $before } était votre personne de contact à la municipalité pour le fonds « { $fund } ». Désormais, c’est { $contact }.
letter-together-handed-note = { $before }, ou quelqu’un de la même équipe, vous a écrit ceci :
letter-together-handed-same = Rien d’autre ne change : ce que vous avez envoyé et dit reste tel quel, et vous n’avez rien à redire. Vous pouvez joindre { $contact } à l’adresse { $email }.
letter-together-handed-phone = Le numéro de téléphone est le { $phone }.
notice-contact-handed-over = Le relais est passé. Toutes les personnes concernées sont prévenues.
history-contact-handed-over = Quelqu’un d’autre à la municipalité s’en occupe maintenant
# Somebody of the council is away.
letter-together-away = { $contact } s’absente jusqu’au { $until }. En attendant, { $cover } s’en occupe. Vous pouvez écrire à { $cover } à l’adresse { $email }.
letter-together-away-nobody = { $contact } s’absente jusqu’au { $until }. Si cela ne peut pas attendre, répondez à la municipalité, et quelqu’un d’autre vous aidera.
notice-away-said = C’est enregistré. La personne qui assure le remplacement est prévenue.
notice-away-ended = C’est terminé. La personne qui assurait le remplacement est prévenue.
