# A group's grant: agreement and payments.

grant-title = Subvention { $number }
grant-amount = Combien
grant-fund = Fonds
grant-purpose = Pour quoi
grant-awarded = Accordée le
grant-number = Numéro
grant-learned = Ce que nous avons appris ensemble
grant-note-of = Note du { $day }
grant-at-desk = Ouvrir cette subvention dans votre bureau

grant-own-title = Votre subvention du fonds « { $fund } »
grant-own-lead = { $funder } vous donne { $amount }. La décision a été prise le { $day }.
grant-next-agreement = Prochaine étape : { $contact } vous envoie la convention à lire et à signer. Vous recevez un e-mail quand elle est ici.
grant-next-sign = La convention est ici pour vous. Lisez-la avec qui vous voulez, posez à { $contact } toutes vos questions, et signez quand cela vous convient.
grant-next-council-signs = Merci d’avoir signé. Prochaine étape : { $contact } veille à ce que la municipalité signe aussi.
grant-next-payment = Les deux parties ont signé. Prochaine étape : le versement. La date est ci-dessous.
grant-next-learning = Vous avez reçu l’argent. Prochaine étape : nous parlons de ce que nous apprenons, vous et nous. { $contact } vous contacte pour trouver un moment qui vous convient, ou vous pouvez le faire.
grant-read-and-sign = Lire et signer
grant-agreement = La convention
grant-read-agreement = Lire la convention
grant-no-agreement = Il n’y a encore rien à signer.
grant-payments = Quand vous recevez l’argent
grant-no-payments = Aucune date n’est encore fixée. Elle sera indiquée ici.
grant-learning = Apprendre ensemble
grant-learning-lead = Nous ne vous fixons pas d’objectifs chiffrés. Nous parlons, et nous écrivons ensemble ce qui a changé, ce qui nous a surpris, ce qui a gêné (dans notre façon de travailler aussi), et ce que chacun fait ensuite. Rien n’est publié sans votre accord et le nôtre.
grant-talk-to-come = Nous parlons le { $when }
grant-talk-held = Nous avons parlé le { $when }
grant-begin-note = Commencer une note de ce que vous avez appris
grant-promises = Ce que nous avons promis
grant-no-promises = Rien pour l’instant. Quand nous vous promettons quelque chose, c’est écrit ici, avec qui le fait et pour quand, et si nous avons tenu notre promesse.
grant-application = Votre demande et notre décision
grant-number-public = Le numéro de votre subvention est { $number }. Tout le monde peut voir dans notre registre que vous avez reçu cette subvention, de combien, de quel fonds, pour quoi et quand. Le reste de cette page est pour votre groupe seulement.
grant-contact-says = Votre personne de contact pour cette subvention.
grant-talk = Vous préférez d’abord parler de quelque chose ? Votre personne de contact est { $contact } :

agreement-title = Votre convention
agreement-lead = Entre { $organisation } et { $funder }, pour le fonds « { $fund } ».
agreement-to-grant = Votre subvention
agreement-state-offered = En attente de votre signature
agreement-state-organisation-signed = Vous avez signé. La municipalité signe ensuite
agreement-state-signed = Signée par les deux parties
agreement-for-group = Pour votre groupe
agreement-for-council = Pour la municipalité
agreement-not-signed = Pas encore signée
agreement-fingerprint = Empreinte de ce texte
agreement-sign-heading = Signer pour votre groupe
agreement-sign-lead = Signez si tout vous convient. Si quelque chose ne va pas, ne signez pas encore : dites-le à { $contact }, et nous changerons le texte ensemble.
agreement-name = Votre nom
agreement-role = Votre rôle dans le groupe
agreement-role-council = Votre fonction
agreement-role-hint = Par exemple : présidence, trésorerie ou membre
agreement-tick = J’ai le droit de signer pour { $organisation }, et ce texte nous convient
agreement-sign = Signer la convention
agreement-name-empty = Indiquez votre nom
agreement-role-empty = Indiquez votre rôle
agreement-name-long = Raccourcissez à moins de 120 caractères
agreement-tick-empty = Cochez la case si vous avez le droit de signer pour votre groupe et si le texte vous convient
agreement-already-signed = Cette convention a déjà été signée pour votre groupe.
agreement-overtaken = La convention a changé depuis que vous l’avez ouverte. Rien n’est encore signé. Relisez-la, et signez si elle vous convient.

payment-state-planned = Prévu
payment-state-approved = En route
payment-state-paid = Versé
payment-late-tag = En retard
payment-paid-on = Versé le { $day }
payment-due = Au plus tard le { $day }
payment-late = Nous l’avions promis au plus tard le { $day }, et nous sommes en retard. { $contact } peut vous dire pourquoi.

notice-agreement-offered = La convention est proposée. Chaque membre du groupe reçoit un e-mail.
notice-agreement-signed = C’est signé pour la municipalité. Le groupe reçoit un e-mail.
notice-agreement-signed-by-you = Vous avez signé. Votre personne de contact le sait.
notice-payment-planned = Le versement est prévu.
notice-payment-taken-back = Le versement n’est plus prévu.
notice-payment-approved = Le versement est approuvé. Une autre personne indiquera qu’il est fait.
notice-payment-paid = Le versement est indiqué comme fait. Le groupe reçoit un e-mail.

letter-greeting = Bonjour { $name },
letter-greeting-nameless = Bonjour,
letter-talk = Si vous préférez parler, votre personne de contact est { $contact } : { $email }
letter-phone = Téléphone : { $phone }

letter-agreement-offered-subject = Votre convention pour le fonds « { $fund } » est prête à lire
letter-agreement-offered-again-subject = Votre convention pour le fonds « { $fund } » a changé
letter-agreement-offered = Nous avons mis par écrit ce dont nous avons convenu avec { $organisation } pour votre subvention de { $grant-amount } du fonds « { $fund } ». Lisez ce texte avec qui vous voulez. Une personne de votre groupe le signe sur la page, avec son nom et son rôle :
letter-agreement-offered-again = Le texte de la convention pour votre subvention de { $grant-amount } du fonds « { $fund } » a changé. Personne n’a encore signé. Merci de le relire avant de signer :
letter-agreement-offered-next = Quand vous aurez signé, la municipalité signe, puis nous vous versons l’argent.

letter-agreement-signed-subject = Les deux parties ont signé pour le fonds « { $fund } »
letter-agreement-signed = La municipalité a signé aussi. La convention pour votre subvention de { $grant-amount } du fonds « { $fund } » est maintenant en vigueur. Vous pouvez la lire et l’imprimer à tout moment sur la page de votre subvention :
letter-agreement-signed-payment = Prochaine étape : nous vous versons { $payment }, au plus tard le { $pay-by }.

letter-payment-paid-subject = Nous vous avons versé { $amount }
letter-payment-paid = La somme de { $amount } du fonds « { $fund } » est partie de notre compte le { $paid-on }. Elle peut mettre quelques jours à arriver. Si vous ne l’avez pas reçue au bout d’une semaine, dites-le-nous.
letter-payment-paid-next = La page de votre subvention montre ce qui a été versé :
letter-payment-held-subject = { $amount } sont mis de côté pour vous
letter-payment-held = La somme de { $amount } du fonds « { $fund } » est mise de côté pour vous depuis le { $paid-on }. La municipalité la garde, comme vous l’avez choisi. Dites-nous ce qu’il faut payer, et nous le payons dans les cinq jours ouvrés.

grant-history-given = La subvention a été accordée
grant-history-agreement-offered = La convention a été proposée
grant-history-agreement-changed-and-offered-again = La convention a été modifiée, et proposée de nouveau
grant-history-signed-for-the-organisation = Convention signée pour le groupe
grant-history-signed-for-the-council = Convention signée pour la municipalité
grant-history-payment-planned = Un versement a été prévu
grant-history-planned-payment-taken-back = Un versement n’est plus prévu
grant-history-payment-approved = Un versement a été approuvé
grant-history-payment-paid = Un versement a été fait
grant-history-learning-conversation-arranged = Une conversation d’apprentissage a été convenue
grant-history-learning-conversation-called-off = Une conversation d’apprentissage a été annulée
grant-history-learning-note-begun = Une note d’apprentissage a été commencée
grant-history-learning-note-agreed = Une note d’apprentissage a été approuvée
grant-history-said-how-it-would-rather-talk = Vous avez dit comment vous préférez échanger
grant-history-would-rather-be-asked-later = Vous avez demandé d’échanger plus tard
grant-history-learning-note-taken-back = Une note d’apprentissage a été reprise
