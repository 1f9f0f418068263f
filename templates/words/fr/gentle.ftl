# A gentle life for drafts and letters: reminders, putting away, messages, safe contact, leaving a page.
# Words: put away = mettre de côté; bring back = récupérer; delete = effacer; reminder = rappel; safe contact = contact sans danger.

state-expired = Brouillon mis de côté
life-title = Votre brouillon pour le fonds « { $fund } »
life-put-away-on = Mis de côté le { $day }
life-back-until = Rien n’y est perdu. Vous pouvez le récupérer jusqu’au { $until }. Après cette date, ce que vous avez écrit, enregistré et ajouté est effacé.
life-group-brings-back = Le groupe { $organisation } peut le récupérer jusqu’au { $until }.
life-bring-back = Le récupérer
life-emptied-on = Ce que vous aviez écrit, enregistré et ajouté a été effacé le { $day }, comme nous l’avions dit. Vous pouvez recommencer à tout moment.
life-round-over = Le fonds ne reçoit plus de demandes cette fois-ci : le brouillon reste donc de côté. { $contact } peut vous dire quand il ouvre de nouveau.
life-deleted-on = Vous pouvez le lire et en prendre une copie jusqu’au { $until }. Après cette date, ce que vous avez écrit, enregistré et ajouté est effacé.
life-too-late = Il a été mis de côté il y a plus de 30 jours : il n’est donc plus possible de le récupérer. Vous pouvez recommencer, et { $contact } vous aidera avec plaisir.
life-not-away = Il n’est pas mis de côté.
life-away = Ce brouillon a été mis de côté. Récupérez-le d’abord, puis continuez là où vous en étiez.
too-late-away = Ce brouillon a été mis de côté pendant que vous écriviez
life-see = Retour à votre brouillon
life-council-never = Personne à la municipalité ne l’a vu.
life-home = Mis de côté le { $when }. Vous pouvez le récupérer jusqu’au { $until }.
life-home-gone = Mis de côté le { $when }. Ce qu’il contenait a été effacé.
life-quiet-until = Un brouillon est mis de côté quand personne n’y écrit pendant { $days } jours : pour celui-ci, ce serait le { $until }. Vous pouvez ensuite le récupérer pendant 30 jours.
life-away-on = Il est mis de côté le { $day }, et ce qu’il contient est effacé 30 jours plus tard. Vous pouvez en prendre une copie à tout moment.

life-reminders-link = Rappels pour ce brouillon
life-reminders-title = Rappels pour ce brouillon
life-reminders-days = Nous vous écrivons aux dates suivantes :
life-reminders-no-more = Il n’y aura plus de rappels pour ce brouillon.
life-reminders-who = Ils vont à toutes les personnes du groupe qui l’ont commencé ou y ont écrit. Chaque personne peut arrêter les siens.
life-reminders-stop = Arrêter mes rappels pour ce brouillon
life-reminders-none-wanted = Vous ne recevez pas de rappels pour ce brouillon.
life-reminders-again = Recevoir de nouveau des rappels

notice-life-back = Votre brouillon est revenu. Tout est comme vous l’aviez laissé.
notice-life-reminders-off = C’est arrêté. Vous ne recevez plus de rappels pour ce brouillon.
notice-life-reminders-on = Vous recevez de nouveau des rappels pour ce brouillon.

history-reminded = Nous vous avons envoyé un rappel
history-put-away = Le brouillon a été mis de côté
history-brought-back = Vous avez récupéré le brouillon
history-content-deleted = Ce qu’il contenait a été effacé, comme nous l’avions dit
history-reminders-stopped = Une personne a arrêté ses rappels
history-reminders-wanted = Une personne souhaite de nouveau des rappels

letter-reminder-subject = Votre brouillon pour le fonds « { $fund } » est en sécurité
letter-reminder-safe = Le brouillon du groupe { $organisation } pour le fonds « { $fund } » est en sécurité, tel que vous l’avez laissé.
letter-reminder-progress = Questions où il y a déjà quelque chose : { $begun } sur { $of }.
letter-reminder-closes = Le fonds ferme le { $when }. Si vous souhaitez envoyer votre demande, c’est la date à garder en tête. Sinon, vous n’avez rien à faire.
letter-reminder-quiet = Personne n’y a écrit depuis un moment. Le { $day }, nous le mettons de côté, sauf si quelqu’un y écrit d’ici là. Vous pourrez le récupérer pendant les { $kept } jours suivants ; ensuite, ce qu’il contient est effacé.
letter-reminder-go-on = Continuer là où vous en étiez :
letter-reminder-help = { $contact } vous aidera avec plaisir, par téléphone ou en personne.
letter-reminder-stop = Si vous préférez ne plus recevoir de rappels pour ce brouillon :

letter-put-away-subject = Votre brouillon pour le fonds « { $fund } » est mis de côté
letter-put-away-quiet = Personne n’a écrit dans le brouillon du groupe { $organisation } pour le fonds « { $fund } » depuis { $days } jours : nous l’avons donc mis de côté.
letter-put-away-closed = Le cycle est fermé : nous avons donc mis de côté le brouillon du groupe { $organisation } pour le fonds « { $fund } ».
letter-put-away-back = Rien n’y est perdu. Vous pouvez le récupérer jusqu’au { $until } :
letter-put-away-copy = Vous pouvez le lire et en prendre une copie jusqu’au { $until } :
letter-put-away-deleted = Après cette date, ce que vous avez écrit, enregistré et ajouté est effacé pour de bon.

letter-outside-subject = Il y a quelque chose pour vous
letter-outside = Il y a quelque chose à lire pour vous. Cela vous attend ici :

told-this-morning = L’annonce est faite ce matin à { $time }.
told-tomorrow = L’annonce est faite demain à { $time }.
told-on = L’annonce est faite le { $day } à { $time }.

letter-before-decision = Nous avons pris une décision sur la demande du groupe { $organisation } au fonds « { $fund } », et cette lettre dit laquelle et pourquoi. Lisez-la quand cela vous convient, avec quelqu’un à vos côtés si vous le souhaitez. Si vous préférez, { $person } vous appelle d’abord, avec plaisir.
letter-before-again = Cette lettre parle de ce que nous avons décidé sur la demande du groupe { $organisation } au fonds « { $fund } ». Lisez-la quand cela vous convient, avec quelqu’un à vos côtés si vous le souhaitez. Si vous préférez, { $person } vous appelle d’abord, avec plaisir.
letter-checked-subject = { $fund } : ce que nous avons vérifié ensemble ({ $reference })

messages-title = Vos messages
messages-lead = Tout ce que nous vous avons écrit depuis un an, sauf les codes avec lesquels vous vous connectez.
messages-none = Il n’y en a pas encore.
messages-link = Vos messages, et comment vous les recevez
messages-how = Comment vous recevez les messages
messages-how-lead = Vous choisissez pour chaque sorte de message. Ici, sur le portail, vous les retrouvez toujours tous.
messages-by-mail = Par e-mail
messages-on-portal = Seulement sur le portail
messages-always = Ce qu’il vous faut pour une décision ou une convention, ou ce que demande la loi, vient toujours par e-mail : ce que nous vous demandons, ce que nous décidons et pourquoi, et ce qui est à signer.
messages-even-those = Même ces messages peuvent dire seulement que quelque chose vous attend ici, sans dire quoi. Vous le choisissez ici :
messages-save = Enregistrer vos choix
messages-choose-link = Choisir comment vous recevez les autres messages
messages-topic-drafts = Rappels
messages-topic-drafts-hint = Avant qu’un fonds ferme, ou qu’un brouillon soit mis de côté.
messages-topic-conversations = Nouvelles d’une conversation
messages-topic-conversations-hint = Qui vous appelle, et ce qui a été mis par écrit d’un enregistrement.
messages-topic-helping = Qui écrit et qui aide
messages-topic-helping-hint = Une personne rejoint le groupe, aide, part, ou dit que la demande est prête.
messages-topic-progress = Où en sont les choses
messages-topic-progress-hint = La lecture a commencé, un versement a été fait.
messages-topic-learning = Apprendre ensemble
messages-topic-learning-hint = Des invitations à des conversations d’apprentissage, et des notes à approuver.
notice-messages-chosen = C’est enregistré. Vous recevez les messages comme vous l’avez choisi.

safety-title = Vous joindre sans danger
safety-link = Comment vous joindre sans danger
safety-group-link = Comment joindre votre groupe sans danger
safety-back = Retour
safety-lead = Dites ici si des lettres ou des appels pourraient vous mettre en danger. Vous n’avez pas à dire pourquoi.
safety-lead-group = Dites ici si des lettres ou des appels pourraient mettre en danger une personne de votre groupe. Cela vaut pour toutes les personnes du groupe. Vous n’avez pas à dire pourquoi.
safety-who-sees = Seule la personne de la municipalité qui vous appelle le voit, à côté du numéro de téléphone. Cela ne figure dans aucune lettre, aucune copie et aucune liste, et les personnes qui lisent et décident ne le voient jamais.
safety-no-details = Aucun détail dans les e-mails
safety-no-details-hint = Les e-mails disent seulement « Il y a quelque chose pour vous » : ni noms, ni fonds, ni municipalité. Vous lisez le reste ici.
safety-no-voicemail = Pas de message sur le répondeur
safety-no-voicemail-hint = Nous ne laissons aucun message, ni sur un répondeur ni à quelqu’un d’autre.
safety-never-locatable = Personne ne doit savoir où nous sommes
safety-never-locatable-hint = L’endroit où vous êtes n’est montré à personne en dehors de votre groupe : ni aux personnes qui lisent, ni aux comités, ni au public. Seule la personne qui vous rend visite lit où. Les numéros qui mènent à une adresse dans un registre public ne sont pas montrés non plus.
safety-times = Quand on peut appeler sans danger (facultatif)
safety-times-hint = Par exemple : du lundi au vendredi, de 10 h à 14 h
safety-code-word = Un mot que nous disons d’abord (facultatif)
safety-code-word-hint = Pour que vous sachiez que c’est nous. Choisissez un mot auquel personne d’autre ne s’attend.
safety-save = Enregistrer
safety-moved-on = Une personne de votre groupe a changé ceci entre-temps. Ouvrez de nouveau la page, et regardez ce qui y est indiqué maintenant.
notice-safety-saved = C’est enregistré. Cela vaut dès maintenant.
organisation-history-safe-contact-changed = La façon de joindre le groupe sans danger a été modifiée

exit-button = Quitter cette page
exit-says = Cela ouvre tout de suite une page de météo, ferme votre session, et enlève ce qui est sur cet écran et ce qui est gardé sur cet appareil. Votre navigateur peut encore se souvenir de votre passage ici.
exit-keys = Avec un clavier, appuyez trois fois sur Maj (Shift).
exit-pressed-once = Appuyez encore deux fois sur Maj (Shift) pour quitter.
exit-pressed-twice = Appuyez encore une fois sur Maj (Shift) pour quitter.

privacy-drafts = Brouillons
privacy-drafts-why = Un brouillon est à vous jusqu’à ce que vous l’envoyiez. Nous envoyons des rappels aux personnes qui y ont écrit, et chacune peut arrêter les siens.
privacy-drafts-who = Vu par votre groupe, par les personnes à qui vous avez demandé de l’aide, et par personne à la municipalité.
privacy-drafts-long = Un brouillon qui n’est pas envoyé est mis de côté : après le nombre de jours indiqué sur sa page, ou 14 jours après la clôture de son cycle. Pendant 30 jours, vous pouvez le lire et en prendre une copie, et le récupérer tant que le cycle reçoit des demandes. Ensuite, ce que vous avez écrit, enregistré et ajouté est effacé.
privacy-safety = Comment vous joindre sans danger
privacy-safety-why = Si vous nous le dites : pour que les lettres et les appels ne mettent personne en danger.
privacy-safety-who = Vu par vous, ou par votre groupe quand il s’agit du groupe, et par la personne de la municipalité qui va vous appeler.
privacy-safety-long = Gardé tant que vous le laissez ici. Vous pouvez le modifier ou l’enlever à tout moment.
