# Sur l’appareil : ce qui y est gardé, et ce qui est rendu.

recording-waiting-open = Il n’y a pas de connexion pour le moment. Laissez cette page ouverte : votre enregistrement n’est qu’ici. L’envoi continue tout seul quand la connexion revient.
recording-stopped-open = L’envoi n’a pas pu se faire. L’enregistrement n’est que sur cette page : laissez-la ouverte, réécoutez-le, et réessayez.
recording-signed-out-open = Votre session s’est fermée. Votre enregistrement n’est que sur cette page : laissez-la ouverte.
recording-one-at-a-time = Un enregistrement à la fois : envoyez celui du dessus, ou recommencez-le, puis ajoutez celui-ci.
recording-keep-before = Garder celui que j’ai
recording-too-long = Cela dure { $length } minutes. Nous pouvons recevoir jusqu’à { $most } minutes par enregistrement. Envoyez-en un plus court, ou parlez avec nous à la place.
recording-save-file = Télécharger le fichier
sign-out-unsent = Quelque chose que vous avez enregistré ou tapé sur cet appareil ne nous est pas encore parvenu. Si vous vous déconnectez maintenant, c’est effacé de cet appareil.
device-copy = Copier ce texte
device-copied = Copié
device-throw = L’effacer
save-not-here = Vous ne pouvez plus écrire ici. Copiez votre texte si vous voulez le garder.
cookies-recordings = Ce n’est pas un cookie, mais c’est gardé dans le même navigateur : ce que vous avez enregistré et ne nous avez pas encore envoyé. C’est effacé quand nous l’avons, quand vous fermez votre session, et au bout de 90 jours.
history-recording-begun = Quelqu’un a commencé à écouter votre enregistrement
