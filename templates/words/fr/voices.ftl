# The conversation before reading, held to; and what a group tells by voice, in its own language, or on the phone.

voices-offer-lead = { $contact } aimerait vous entendre. Cela prend environ { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
 }.
voices-offer-waits = { $contact } propose à chaque groupe la même conversation.
voices-offer-until = Sans nouvelles de vous, nous ne demandons à personne, avant le { $day }, de lire ce que vous avez envoyé.
voices-offer-heard-first = Nous ne demandons à personne de lire ce que vous avez envoyé tant que nous n’avons pas parlé ensemble.
voices-offer-talked = Nous avons parlé ensemble. Merci pour votre temps.
voices-offer-not-waited = Avant que nous ayons parlé ensemble, ce que vous avez envoyé a dû être lu. Voici pourquoi :

letter-voices-offered = { $contact } aimerait vous entendre au sujet de votre demande au fonds « { $fund } ». La même conversation, d’environ { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
 }, est proposée à chaque groupe :
letter-voices-until = Sans nouvelles de vous, nous ne demandons à personne, avant le { $day }, de lire ce que vous avez envoyé.
letter-voices-not-waited-subject = Avant que nous ayons parlé ensemble, ce que { $group } a envoyé est lu
letter-voices-not-waited = Nous avions promis de vous entendre avant que quiconque lise votre demande au fonds « { $fund } ». À partir d’aujourd’hui, elle est lue et examinée avant cela. Voici pourquoi :
letter-voices-not-waited-talk = La conversation vous est toujours ouverte. { $contact } aimerait vous entendre, et ce que vous dites compte.

notice-recording-told = Merci. C’est maintenant avec ce que nous savons de vous.
notice-talk-had = C’est noté. Plus rien n’empêche maintenant de lire la demande du groupe.

history-conversation-had = Nous avons parlé ensemble
history-reading-before-the-conversation = La lecture de votre demande a commencé avant que nous ayons parlé ensemble

voices-own-record = Dites-le dans un enregistrement, par la voix ou en vidéo, dans n’importe quelle langue.
voices-record = Le dire dans un enregistrement
voices-record-next = Pour un enregistrement, vous pouvez laisser vide la case de texte. Vous le faites à la page suivante, ou vous en choisissez un que vous avez déjà.
voices-record-why = Votre voix est entendue telle qu’elle est, à côté de tout ce que nous savons d’autre sur vous.
voices-record-hint = Dans n’importe quelle langue : votre voix, ou celle d’une personne qui vous fait confiance et qui a dit oui.
voices-record-seen-by = Toutes les personnes qui lisent votre demande peuvent l’entendre.
voices-note-title = Ce que devrait savoir une personne qui ne vous connaît pas encore
voices-reply-title = Votre réponse à la note
voices-in-a-recording = Dans un enregistrement
voices-language = Dans quelle langue est-ce ?
voices-language-hint = Si ce n’est pas en anglais, nous le faisons traduire. Vous voyez la traduction.
voices-to-recording = L’enregistrement de cette note
voices-to-reply-recording = L’enregistrement de votre réponse
voices-to-translations = Ce que cela dit en anglais
voices-missing-recording = L’enregistrement n’est pas encore arrivé.
voices-text-confirmed = comme c’est dit dans l’enregistrement
voices-text-waits = mis par écrit d’après l’enregistrement, à confirmer par le groupe
voices-in-english = en anglais, traduit par { $by }
voices-english-not-right = Le groupe dit de la traduction :
voices-told-in = Dit dans cette langue : { $language }. Ce n’est pas encore traduit.
voices-by-phone = dit par le groupe au téléphone, mis par écrit par { $name }
voices-by-visit = dit par le groupe lors d’une visite, mis par écrit par { $name }
letter-voices-for-you = Vous nous l’avez dit, et nous l’avons mis par écrit pour vous. Si ce n’est pas comme vous l’avez dit, corrigez-le ici.

voices-record-one = Jusqu’à { $minutes } { $minutes ->
    [one] minute
   *[other] minutes
} et { $mb } Mo. Un nouvel enregistrement prend la place du précédent.
voices-stays = Votre demande est lue avec cet enregistrement, il reste donc tel qu’il a été écouté. Vous pouvez toujours nous en dire plus, et { $contact } vous aide pour tout le reste.
voices-taken-back = Le groupe a retiré une de ses notes le { $date }.

voices-wrong-name = Quelque chose avait été écrit ici sous le mauvais nom, et a été retiré le { $date }.
letter-voices-wrong-name-subject = Quelque chose a été écrit par erreur sous le nom du groupe { $group }, et a été retiré
letter-voices-wrong-name = Le { $date }, nous avons écrit quelque chose à côté de votre demande au fonds « { $fund } », comme si vous nous l’aviez dit. Cela vient de quelqu’un d’autre. Nous l’avons mis sous le mauvais nom, et nous vous prions de nous en excuser.
letter-voices-wrong-name-gone = C’est retiré. Aucune des personnes qui lisent votre demande ou en décident ne le voit plus, et rien ne repose dessus. Si vous en avez gardé une copie, merci de la supprimer. Ce que l’on sait de vous se trouve ici :
letter-voices-wrong-name-talk = Vous n’avez rien à faire. Si vous souhaitez en parler, { $contact } le fera avec plaisir.
letter-voices-elsewhere-subject = Quelque chose que le groupe { $group } nous a dit se trouvait sous le nom d’un autre groupe, et y a été retiré
letter-voices-elsewhere = Le { $date }, nous avons noté quelque chose que vous nous aviez dit au sujet de votre demande au fonds « { $fund } », et nous l’avons mis sous le nom d’un autre groupe. Cela vient de vous, et nous vous prions de nous en excuser.
letter-voices-elsewhere-gone = C’est retiré de là. Plus personne ne le lit sous ce nom, et rien ne repose dessus. Jusque-là, ce groupe pouvait le lire, ainsi que les personnes qui lisent sa demande. Le nom de ce groupe reste entre lui et nous. Ce que l’on sait de vous se trouve ici. S’il manque quelque chose que vous nous avez dit, dites-le-nous :
notice-evidence-misplaced = C’est retiré. Le groupe reçoit une lettre qui le dit, sans les mots. Écrivez-le sous le nom du groupe qui l’a dit.
history-evidence-misplaced = Quelque chose qui avait été écrit par erreur sous votre nom a été retiré
history-note-stood-elsewhere = Quelque chose que vous nous avez dit se trouvait sous le nom d’un autre groupe, et y a été retiré
# What a group with no account said by phone to the offered conversation.
notice-question-placed = C’est enregistré.
notice-talk-booked-for = C’est noté : le groupe parle avec nous à ce moment-là. Sa demande est lue ensuite.
notice-talk-declined-for = C’est noté : le groupe n’a pas besoin de cette conversation. Sa demande peut être lue.
history-question-placed = Nous avons indiqué sur quelle partie de votre demande porte une question
history-conversation-booked-by-phone = Vous avez pris rendez-vous par téléphone pour la conversation
history-conversation-declined-by-phone = Vous avez dit par téléphone que la conversation n’est pas nécessaire
phone-offer-said = { $who } nous l’a dit par téléphone ou par écrit le { $day }. { $officer } l’a noté. Si ce n’est pas exact, dites-le ici.
phone-offer-when = Nous parlons ensemble le { $when }.
