# Se connecter avec un compte de la collectivité.

council-lead = Vous travaillez pour la collectivité ?
council-button = Vous connecter avec votre compte de la collectivité
council-away = Nous ne pouvons pas joindre les comptes de la collectivité en ce moment. Réessayez dans quelques minutes, ou connectez-vous avec votre adresse e-mail.
council-again = Nous n’avons pas pu vous connecter ainsi : cela a déjà servi, a été commencé dans un autre navigateur ou a pris trop de temps. Merci de recommencer.
council-cancelled = Vous ne vous êtes pas connecté auprès de la collectivité : rien n’a changé ici. Vous pouvez recommencer quand vous voulez.
council-no-part = Votre compte de la collectivité ne vous donne aucun rôle dans ce service. Si vous devriez en avoir un, demandez à un administrateur du service. Si vous faites une demande pour un groupe, connectez-vous plutôt avec votre adresse e-mail.
council-unproved = Votre compte de la collectivité ne dit pas avec certitude que votre adresse e-mail est la vôtre. Demandez à ceux qui gèrent ces comptes de le confirmer. D’ici là, connectez-vous avec votre adresse e-mail.
council-taken = Votre adresse e-mail appartient ici à un autre compte de la collectivité. Demandez à ceux qui gèrent ce service de séparer les deux, puis reconnectez-vous.
council-only = Votre collectivité demande à ceux qui travaillent pour elle de se connecter pour cela avec leur compte de la collectivité.
council-still-in = Si vous êtes venu avec un compte de la collectivité, vous y êtes peut-être encore connecté. Si d’autres utilisent aussi cet appareil, déconnectez-vous là-bas également.
notice-council-role-ended = Votre compte de la collectivité ne vous donne plus l’un des rôles que vous aviez ici.
cookies-council = Se souvient pendant 15 minutes que vous vous connectez avec un compte de la collectivité.
