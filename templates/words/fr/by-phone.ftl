# An application that an officer takes by phone or from paper, for a group with no account.
# Words: their word (to send) = l’accord du groupe; witness = témoin; to type for = taper pour.

typing-for = Vous tapez ceci pour le groupe { $organisation }. Gardez ses propres mots, tels qu’il les dit ou les a écrits.
typing-read-aloud = Lisez ceci au groupe { $organisation }, dans sa langue, et changez ce qui n’est pas juste. La demande ne part qu’avec son accord.
typing-book = Vous organisez ceci pour le groupe { $organisation }. Sur cette page, « vous » désigne le groupe : choisissez et écrivez ce qu’il dit.
typing-go-on = Passer à l’accord du groupe

letter-taken-subject = Une demande du groupe { $organisation } est commencée : { $fund }
letter-taken = Une personne du groupe { $organisation } nous a téléphoné ou écrit. { $officer } met par écrit avec le groupe une demande au fonds « { $fund } ». Elle n’est envoyée que si votre groupe dit oui.
letter-taken-yours = Vous faites partie du groupe : vous pouvez donc lire cette demande, la modifier et l’envoyer vous-même. S’il y a une erreur, dites-le à { $officer }.

notice-application-taken = C’est commencé. Tapez chaque réponse avec les mots du groupe.
notice-application-sent-for = C’est envoyé, avec l’accord du groupe. Ce que nous lui écririons est dans votre bureau, à dire ou à envoyer par la poste.
notice-application-covered = À partir de maintenant, c’est vous qui tapez cette demande.
notice-email-given = C’est enregistré. Cette personne reçoit un e-mail qui lui dit comment se connecter.
notice-letter-told = C’est noté : cela a été dit au groupe.

organisation-by-telephone = N’a pas d’e-mail : nous téléphonons
writing-types = { $name }, qui l’a tapé pour vous à la municipalité

organisation-history-told-about-by-telephone = Le groupe nous a été présenté par téléphone
organisation-history-added-by-telephone = Une personne qui n’a pas d’e-mail a été ajoutée
organisation-history-has-an-e-mail-now = Une personne qui n’avait pas d’e-mail en a un maintenant
notice-reopened-for = C’est de nouveau un brouillon. Rien ne part sans l’accord du groupe.
notice-withdrawn-for = La demande est retirée, comme le groupe l’a dit.

history-taken-for-the-group = Commencée par téléphone ou sur papier : nous la tapons pour vous
history-taken-over-for-the-group = Une autre personne de l’équipe a pris le relais pour la taper
history-said-yes-aloud = Elle vous a été lue, et vous avez dit oui devant témoin
history-said-yes-on-paper = Vous l’avez signée sur papier
history-asked-for-by-phone = Vous avez téléphoné et demandé quelque chose
history-has-an-e-mail-now = Une personne de votre groupe a maintenant un e-mail
history-letter-told = Nous vous avons dit ce que disait une lettre
