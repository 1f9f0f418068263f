# Answering by voice or film: recording on the page, sending a recording, its text version.

recording-title = Dites-le : { $question }
recording-before-heading = Avant d’enregistrer
recording-before-children = Merci de ne pas dire de noms d’enfants, ni rien qui montre où quelqu’un se cache.
recording-before-duty = Si vous nous dites qu’un enfant ou un adulte subit des violences ou est en danger, nous devons en parler à la personne responsable de la protection des personnes, et cela peut aller aux services sociaux ou à la police. Si nous le pouvons, nous vous le disons d’abord.
recording-before-kept = Les personnes qui lisent votre réponse entendent l’enregistrement. Nous notons qui l’a écouté, et quand.
recording-before-deleted = Nous effaçons les enregistrements { $days } { $days ->
    [one] jour
   *[other] jours
} après l’annonce de notre décision. La version écrite, s’il y en a une, reste avec votre demande.
recording-limits = Jusqu’à { $minutes } { $minutes ->
    [one] minute
   *[other] minutes
} et { $mb } Mo, et jusqu’à { $most } { $most ->
    [one] enregistrement
   *[other] enregistrements
} par réponse.

recording-here-heading = Enregistrer ici
recording-record-sound = Enregistrer votre voix
recording-record-film = Enregistrer une vidéo
recording-allow = Votre navigateur demande s’il peut utiliser le micro ou la caméra. Dites oui, et l’enregistrement commence.
recording-pause = Mettre en pause
recording-go-on = Continuer
recording-stop = Arrêter
recording-again = Recommencer
recording-send = L’envoyer
recording-time = { $time } sur { $most }
recording-is-on = Enregistrement en cours
recording-is-paused = En pause
recording-is-ready = Réécoutez. Quand cela vous convient, envoyez.
recording-limit-reached = La durée maximale est atteinte. Réécoutez, puis envoyez ou recommencez.
recording-your = Votre enregistrement, à réécouter
recording-preview = Ce que voit la caméra
recording-sending = Envoi : { $percent } sur 100
recording-waiting = Il n’y a pas de connexion pour le moment. Votre enregistrement est gardé sur cet appareil, et l’envoi continue tout seul quand la connexion revient.
recording-going-on = L’envoi de ce que vous aviez enregistré continue.
recording-putting-together = Tout est arrivé. Un instant.
recording-sent = L’enregistrement fait maintenant partie de votre réponse.
recording-stopped = L’envoi n’a pas pu se faire. L’enregistrement est toujours sur cet appareil : réécoutez-le, et réessayez.
recording-try-again = Réessayer
recording-signed-out = Votre session s’est fermée. Votre enregistrement est gardé sur cet appareil.
recording-sign-in = Se reconnecter, puis revenir à cette page
recording-no-microphone = Nous n’avons pas pu utiliser le micro ou la caméra. Regardez dans votre navigateur si cette page peut les utiliser, ou envoyez un enregistrement fait avec votre téléphone.
recording-no-recorder = Ce navigateur ne permet pas d’enregistrer ici. Vous pouvez faire un enregistrement avec votre téléphone et l’envoyer ci-dessous.
recording-leave = Votre enregistrement n’a pas encore été envoyé.

recording-send-heading = Envoyer un enregistrement que vous avez déjà
recording-choose = Choisissez un enregistrement
recording-choose-hint = Son ou vidéo, par exemple fait avec votre téléphone.
recording-add = Ajouter à votre réponse
recording-full = Cela fait { $most } { $most ->
    [one] enregistrement
   *[other] enregistrements
} : c’est tout ce que nous pouvons recevoir pour une réponse. Pour en envoyer un autre, enlevez-en d’abord un.

recording-there-heading = Ce que vous avez enregistré
recording-none = Rien pour l’instant.
recording-added-at = Ajouté le { $at }
recording-remove = Enlever
recording-on-its-way-heading = En route
recording-on-its-way = { $percent } sur 100 sont arrivés. L’envoi peut continuer là où il en était jusqu’au { $until }.
recording-on-its-way-how = Ouvrez cette page sur l’appareil avec lequel vous avez enregistré, et l’envoi continue tout seul. Ou choisissez de nouveau le même enregistrement ci-dessous.
recording-give-up = Abandonner l’envoi
recording-late = Le fonds est fermé. Vous avez commencé à temps : cet enregistrement peut donc encore arriver, et vous pouvez envoyer votre demande, jusqu’au { $until }.
recording-read-only = Ceci peut être écouté et lu. Pour changer quelque chose, parlez avec { $contact }.
recording-gone = Cet enregistrement a été effacé le { $at }, comme nous l’avions dit.

recording-text-heading = Ce qui y est dit, par écrit
recording-text-label = Version écrite, seulement si vous en souhaitez une
recording-text-hint = Elle aide les personnes qui ne peuvent pas entendre l’enregistrement. Elle n’a pas besoin d’être mot à mot.
recording-amount = Combien demandez-vous ?
recording-amount-hint = Comme vous le dites dans l’enregistrement. Ce montant figure là où l’on compare les montants.
recording-amount-noted = { $by } a noté ceci d’après votre enregistrement : vous demandez { $amount }.
recording-text-save = Enregistrer le texte
recording-text-yours = Écrit par { $by }
recording-text-by = { $by } a mis par écrit ce qui est dit. Est-ce juste ? Tant que vous n’avez pas dit oui, ce texte ne compte pas comme le vôtre.
recording-text-by-and = { $by } l’a mis par écrit. Vous avez dit que c’est juste.
recording-text-confirm = Oui, c’est juste
recording-text-differently = Si quelque chose n’est pas juste, changez-le ici et enregistrez.
recording-text-waits = Écrit par { $by }. Vous ne l’avez pas encore confirmé.
recording-text-waits-theirs = Écrit par { $by }. Le groupe ne l’a pas encore confirmé.
recording-text-see = Le lire et dire si c’est juste
recording-text-version = Version écrite
recording-listen = Écouter l’enregistrement
recording-see = Voir les enregistrements

recording-no-name = enregistrement
recording-not-offered = À cette question, on ne répond pas par un enregistrement.
recording-not-one = { $name } n’est pas un enregistrement que nous pouvons lire : il n’a donc pas été ajouté. Vous pouvez envoyer du son ou de la vidéo : MP3, M4A, WAV, OGG, MP4, MOV ou WebM.
recording-too-large = { $name } fait { $size }. Nous pouvons recevoir jusqu’à { $max } Mo. Envoyez un enregistrement plus court, ou le même en plus léger, ou parlez avec nous à la place.
recording-too-many = Nous pouvons recevoir jusqu’à { $max } { $max ->
    [one] enregistrement
   *[other] enregistrements
} pour une réponse. Pour en envoyer un autre, enlevez-en d’abord un.
recording-is-deleted = Cet enregistrement a été effacé quelque temps après la décision, comme son groupe en avait été prévenu. Ce qui en a été mis par écrit est avec la réponse.
recording-text-too-long = Ce texte dépasse les { $max } caractères que nous pouvons garder. Merci de raccourcir.
recording-text-too-late = La décision sur cette demande est prise, ou la demande est retirée : ses versions écrites restent donc telles quelles.
recording-text-moved-on = Le texte a changé depuis que vous avez ouvert la page. Retournez-y et lisez-le tel qu’il est maintenant.
check-on-its-way = Un enregistrement est encore en route. Si vous envoyez votre demande maintenant, il n’en fera pas partie : attendez qu’il soit arrivé.
upload-other-part = Cette partie ne fait pas suite à ce qui est déjà arrivé. Demandez où en est l’envoi, et continuez à partir de là.
upload-more-than-said = C’est plus que ce qui était annoncé : cela n’a donc pas été reçu.
upload-expired = Cet envoi a commencé il y a plus d’un jour et a été effacé. Merci d’envoyer de nouveau.

notice-recording-added = L’enregistrement fait maintenant partie de votre réponse.
notice-recording-removed = Nous l’avons enlevé de votre réponse et effacé.
notice-recording-text-kept = Le texte est gardé à côté de l’enregistrement.
notice-recording-text-confirmed = Merci. Le texte compte maintenant comme le vôtre.
notice-recording-listened = Nous avons noté que vous avez écouté.
notice-recording-amount-kept = Enregistré.
notice-recording-text-offered = C’est envoyé au groupe. Le texte compte comme le sien quand le groupe a dit qu’il est juste.

history-recording-added = Vous avez répondu par un enregistrement
history-recording-listened-to = Votre enregistrement a été écouté
history-recording-deleted = Un enregistrement a été effacé, comme nous l’avions dit
history-upload-expired = Un enregistrement en route n’est pas arrivé en un jour
history-amount-noted = Nous avons noté combien vous demandez, comme vous l’avez dit dans un enregistrement
history-text-version-written = Vous avez mis par écrit ce qui est dit dans un enregistrement
history-text-version-taken-away = Vous avez enlevé une version écrite
history-text-version-offered = Nous avons mis par écrit ce qui est dit dans un enregistrement, pour que vous le confirmiez
history-text-version-confirmed = Vous avez confirmé ce que nous avons mis par écrit

letter-recording-text-subject = Nous avons mis par écrit ce que vous avez dit : { $fund }
letter-recording-text = { $officer } a écouté votre enregistrement pour la question « { $question } » et a mis par écrit ce qui y est dit, pour les personnes qui ne peuvent pas l’entendre :
letter-recording-text-next = Si c’est juste, dites-le, et le texte compte comme votre version écrite. Si quelque chose n’est pas juste, changez-le. Dans les deux cas, votre enregistrement reste votre réponse.
