# A person's own page: what is under way.

home-title = Vos demandes
home-first = Rien n’est encore en cours.
home-first-how = Trouvez un fonds et regardez ses questions. Quand vous commencez, vous nous parlez de votre groupe une seule fois ; cela sert ensuite pour chaque demande.
home-first-added = Une personne de votre groupe vous y a donné accès ? Alors connectez-vous avec l’adresse qu’elle a indiquée.
home-see-funds = Voir les fonds ouverts
home-tell-group = Nous parler de votre groupe
home-tell-another = Nous parler d’un autre groupe
home-needs = Ce qui vous attend d’abord
home-need-by = au plus tard le { $by }
home-need-draft = Finir et envoyer votre brouillon pour le fonds « { $fund } » ({ $group })
home-groups = Vos groupes
home-all-groups = Tous
home-group = { $name } : profil et membres
home-group-empty = Rien n’est en cours pour ce groupe.
home-over = Demandes retirées
home-grant = Votre subvention du fonds « { $fund } »
home-draft-closes = Pas encore envoyée. Le fonds ferme le { $when }.
home-draft-rolling = Pas encore envoyée. Il n’y a pas de date de clôture.
home-draft-closed = Pas envoyée. Le cycle a fermé le { $when }. { $contact } peut vous dire ce qui est possible maintenant.
home-submitted = Envoyée le { $sent }. Vous aurez de nos nouvelles au plus tard le { $by }.
home-under-review = Envoyée le { $sent }. Elle est en cours de lecture. Vous aurez de nos nouvelles au plus tard le { $by }.
home-waiting = Pas encore de décision. Vous aurez de nos nouvelles au plus tard le { $by }.
home-decided = La décision est prise. Les raisons sont sur la page de la demande, et vous pouvez parler avec { $contact }.
home-withdrawn = Vous l’avez retirée le { $when }.
home-grant-agreement-comes = La prochaine étape vient de la municipalité : la convention, à signer par les deux parties.
home-grant-agreement-yours = Vous avez la convention, à lire et à signer.
home-grant-agreement-ours = Vous avez signé. La municipalité signe ensuite.
home-grant-signed = Les deux parties ont signé. La municipalité prévoit maintenant le versement.
home-grant-next = Les deux parties ont signé. L’argent doit être versé au plus tard le { $day }.
home-grant-paid-next = Déjà versé : { $paid }. La suite doit être versée au plus tard le { $day }.
home-grant-paid = Entièrement versée.
home-need-question = Répondre à une question sur votre demande au fonds « { $fund } »
home-need-write-up = Lire le compte rendu de notre conversation, pour le fonds « { $fund } » : est-ce juste ?
home-need-risk = Dire si vous assumez un risque, oui ou non, pour le fonds « { $fund } »
home-need-agreement = Lire et signer la convention pour le fonds « { $fund } »
home-need-note = Lire la note d’apprentissage pour le fonds « { $fund } » : vous convient-elle ?

# A sent application, as its group follows it: what other parts add.
follow-decision = Lire la décision et ses raisons
follow-questions = Questions pour vous
follow-answer-by = Nous aimerions votre réponse au plus tard le { $date }
follow-known = Ce que nous savons de vous
follow-evidence = Ce que la municipalité sait grâce à des personnes et à des visites. Vous pouvez y répondre, et ajouter vos propres mots
follow-risks = Les risques, et qui les assume
follow-risk-waits = Attend votre oui ou votre non
