# Files that go with an answer.

files-title = Ce que vous envoyez avec : { $question }
files-back = Retour à la question
files-heading = Ce que vous avez envoyé avec cette réponse
files-none = Rien pour l’instant. Vous n’avez pas à envoyer quoi que ce soit.
files-remove = Enlever
files-choose = Envoyer ce que vous avez déjà
files-hint = Vous pouvez envoyer : { $kinds }. Jusqu’à { $files } { $files ->
    [one] fichier
   *[other] fichiers
}, chacun jusqu’à { $max } Mo.
files-send = Ajouter à votre réponse
files-full = Cela fait { $max } { $max ->
    [one] fichier
   *[other] fichiers
} : c’est tout ce que nous pouvons recevoir ici. Pour en envoyer un autre, enlevez-en d’abord un.
files-continue = Continuer
files-route-document = Document ou image
files-route-recording = Enregistrement

files-kind-pdf = PDF
files-kind-odt = texte OpenDocument (ODT)
files-kind-docx = Word (DOCX)
files-kind-image = images
files-kind-audio = enregistrements sonores
files-kind-video = vidéos

files-none-chosen = Choisissez d’abord un fichier.
files-empty = Il n’y a rien dans { $name }. Vérifiez qu’il s’ouvre sur votre appareil, puis envoyez-le de nouveau.
files-too-large = { $name } fait { $size }. Nous pouvons recevoir jusqu’à { $max } Mo. Envoyez un enregistrement plus court ou une image plus légère, ou parlez avec nous à la place.
files-archive = { $name } est un dossier compressé. Personne ne peut voir ce qu’il contient avant de l’ouvrir, c’est pourquoi nous ne le prenons pas. Envoyez ce qu’il contient, un fichier à la fois.
files-macros = { $name } contient de petits programmes (macros) qui peuvent abîmer l’ordinateur de quelqu’un. Enregistrez-le sans eux, ou en PDF, et envoyez-le à nouveau.
files-picture-unread = Nous n’avons pas pu retirer de { $name } le lieu et le moment de la prise de vue, nous ne l’avons donc pas gardé. Envoyez l’image en JPEG ou PNG, ou reprenez-la.
files-wrong-kind = Nous n’avons pas pu reconnaître ce qu’il y a dans { $name }. Vous pouvez envoyer : { $kinds }. Si c’est autre chose, enregistrez-le en PDF, ou prenez-le en photo.
files-too-often = Vous avez envoyé des fichiers de nombreuses fois en peu de temps. Attendez une minute, puis renvoyez celui-ci.
files-too-many = Nous pouvons recevoir jusqu’à { $max } { $max ->
    [one] fichier
   *[other] fichiers
} ici. Pour en envoyer un autre, enlevez-en d’abord un.

notice-file-added = Le fichier fait maintenant partie de votre réponse.
notice-file-removed = Nous l’avons enlevé de votre réponse.

files-checking = Nous vérifions encore ce fichier. Il s’ouvrira ensuite, en général en quelques minutes.
files-being-checked = Ce fichier est encore en cours de vérification, personne ne peut donc l’ouvrir pour l’instant. Cela prend en général quelques minutes. Revenez un peu plus tard.
files-kept-back = Nous retenons ce fichier : une vérification y a trouvé quelque chose qui peut abîmer un ordinateur. Personne ne peut l’ouvrir.

letter-file-kept-subject = Un fichier que vous avez envoyé n’a pas pu servir
letter-file-kept = Chaque fichier qui nous arrive est vérifié. Dans { $file }, la vérification a trouvé quelque chose qui peut abîmer un ordinateur ; personne ne peut donc l’ouvrir ici. Cela arrive à beaucoup de gens, souvent sans qu’ils le sachent, et vous n’avez rien fait de mal.
letter-file-kept-next = Envoyez-nous une autre copie depuis un ordinateur qui a été vérifié, ou en PDF. Si ce n’est pas possible, parlez à votre personne de contact : nous trouverons un autre moyen, et rien d’autre de ce que vous avez envoyé n’est perdu.
