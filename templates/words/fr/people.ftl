# Signing in, and a person's own account.

nav-funds = Fonds
nav-openness = Comment nous décidons
nav-learning = Ce que nous apprenons
nav-sign-in = Se connecter
nav-desk = Votre bureau
nav-home = Vos demandes
nav-account = Votre compte

failure-to-desk = Aller à votre bureau
failure-other-site = Ceci venait d’un autre site : nous n’en avons donc rien fait. Ouvrez la page ici et envoyez de nouveau.
failure-not-your-role = Votre session est ouverte, mais cette page est pour les personnes qui ont un autre rôle. Si vous pensez qu’elle devrait vous être ouverte, demandez à la personne qui s’occupe du portail.
failure-overtaken = Une autre personne a changé ceci avant vous
failure-cut-off = Nous n’avons reçu qu’une partie de ce que vous avez envoyé. Merci d’envoyer de nouveau ; ce que vous aviez enregistré est en sécurité.

sign-in-title = Se connecter
sign-in-first-time = C’est la première fois ? Le même e-mail ouvre votre compte.
sign-in-email-empty = Indiquez votre adresse e-mail
sign-in-email-wrong = Vérifiez l’adresse e-mail : il faut un nom, un @ et un site, comme hulya@example.org
sign-in-ask-again = Demander un nouveau code
code-ask-again = demandez un nouveau code
sign-in-used = Ce code ou ce lien a déjà servi. Demandez-en un nouveau.
sign-in-expired = Ce code ou ce lien a plus de 10 minutes, ou n’a jamais été envoyé. Demandez-en un nouveau.
sign-in-tries-spent = C’était le cinquième essai avec ce code. Ouvrez plutôt le lien de l’e-mail, ou demandez un nouveau code.
sign-in-tries-together = Il y a eu beaucoup d’essais de codes pour cette adresse. Ouvrez plutôt le lien de notre dernier e-mail : il marche pendant 10 minutes à partir de son arrivée.
sign-in-not-sent = Nous avions déjà envoyé cinq e-mails à cette adresse en 10 minutes : aucun autre n’est donc parti. Ouvrez le lien de l’un d’eux, ou demandez un nouveau code dans 10 minutes.
sign-in-code-wrong = Ce n’est pas le code de notre dernier e-mail. Vérifiez chaque lettre et chaque chiffre. { $left ->
    [1] Il vous reste un essai.
   *[other] Il vous reste { $left } essais.
}
sign-in-too-often = Il y a eu beaucoup d’essais depuis votre adresse en peu de temps. Attendez une minute, puis réessayez.

code-title = Tapez votre code
code-sent = Nous avons envoyé un e-mail à { $email }. Il contient un code de six lettres et chiffres, et un lien. Les deux marchent pendant 10 minutes.
code-label = Code
code-hint = Majuscules ou minuscules, comme vous voulez
code-button = Se connecter
code-late = Pas d’e-mail après quelques minutes ? Regardez dans vos courriers indésirables, ou
link-title = Vous y êtes presque
link-lead = Appuyez sur Continuer pour ouvrir votre session sur cet appareil.
sign-out-title = Se déconnecter
sign-out-lead = Tout ce que vous avez écrit est enregistré.
sign-out-button = Se déconnecter
signed-out-done = Votre session est fermée
signed-out-done-lead = Tout ce que vous avez écrit est enregistré. Revenez quand vous voulez.

signed-out-files = Les fichiers ne peuvent pas être gardés de cette façon : merci de les choisir de nouveau ensuite.
kept-title = Voici ce que vous avez écrit
kept-lead = Votre session s’était fermée quand vous avez envoyé ceci. Rien n’est perdu : appuyez sur « Enregistrer ce que j’ai écrit » pour le mettre à sa place.
kept-save = Enregistrer ce que j’ai écrit
kept-to-application = Ce texte va dans votre demande, à la page d’où vous l’avez envoyé :
kept-to-group = Ce texte va à la page de votre groupe :
kept-to-grant = Ce texte va dans votre subvention, à la page d’où vous l’avez envoyé :
kept-to-account = Ce texte va dans votre compte :
kept-to-desk = Ce texte va dans votre bureau, à la page d’où vous l’avez envoyé :
kept-to-other = Ce texte va à la page d’où vous l’avez envoyé :
kept-not-now = Le bouton l’envoie exactement comme vous l’aviez fait. Si vous ne le souhaitez plus, ou si ces mots ne sont pas les vôtres, quittez cette page sans appuyer sur le bouton : au bout d’un jour, tout est effacé.
kept-elsewhere = Ce que vous avez écrit est gardé dans le navigateur où vous l’avez écrit. Ouvrez-y cette page.
signed-out-back = Nous n’avons pas pu garder ceci pour vous. Copiez-le avant de vous connecter :

account-title = Votre compte
account-welcome = Bienvenue. Comment devons-nous vous appeler ?
account-email = Vous vous connectez avec { $email }.
account-name = Votre nom
account-name-hint = Comme vous aimeriez que nous le disions
account-name-empty = Indiquez votre nom
account-name-long = C’est plus que ce que nous pouvons garder pour un nom. Merci de le raccourcir.
account-phone = Téléphone (facultatif)
account-phone-hint = Seulement si vous voulez que nous vous appelions
account-phone-long = C’est trop long pour un numéro de téléphone. Merci de le vérifier.
account-language = Dans quelle langue souhaitez-vous nos e-mails ?
account-save = Enregistrer
account-sessions = Où votre session est ouverte
account-sessions-lead = Si l’une d’elles ne vous dit rien, fermez-la.
account-this-one = Cet appareil
account-since = Session ouverte depuis le { $since }, dernier passage le { $seen }
account-end = Fermer cette session
account-session-gone = Celle-ci était déjà fermée.
notice-account-saved = C’est enregistré.
notice-session-ended = La session est fermée sur cet appareil.

letter-sign-in-subject = { $code } est votre code pour { $service }
letter-sign-in-known = Vous avez demandé à vous connecter. Tapez ce code sur la page où vous l’avez demandé :
letter-sign-in-new = Quelqu’un, vous sans doute, a demandé à ouvrir un compte sur { $service } avec cette adresse. Tapez ce code sur la page où vous l’avez demandé :
letter-sign-in-link = Ou ouvrez ce lien et appuyez sur Continuer :
letter-sign-in-life = Les deux marchent pendant 10 minutes, et une seule fois.
letter-sign-in-not-you = Si ce n’était pas vous, ne faites rien : personne ne peut entrer sans cet e-mail.

notice-role-given = Le rôle est donné, et la personne est prévenue.
notice-role-ended = Le rôle a pris fin, et la personne est prévenue.

shared-label = D’autres personnes utilisent aussi ce téléphone ou cet ordinateur
shared-hint = Dans ce cas, rien de ce que vous tapez n’y reste, et votre session se ferme quand vous fermez le navigateur, ou après une demi-heure environ.
shared-title = Ce téléphone ou cet ordinateur est-il partagé ?
shared-is = Vous avez dit que d’autres personnes l’utilisent aussi : rien de ce que vous tapez n’y reste, et votre session se ferme quand vous fermez le navigateur, ou après une demi-heure environ.
shared-is-not = Votre session est ouverte comme sur un téléphone ou un ordinateur à vous.
shared-say = D’autres personnes l’utilisent aussi
shared-end = Personne d’autre ne l’utilise
notice-device-saved = C’est enregistré pour ce téléphone ou cet ordinateur.

afresh-title = Merci de vous connecter encore une fois
afresh-lead = Votre dernière connexion date de plus de 15 minutes. Avant qu’un paiement ne parte, que quelqu’un ne dise sur quel compte il va, que des informations sur des personnes ne sortent du portail, ou qu’un numéro de téléphone ou ce que chacun peut faire ne change, nous vérifions que c’est toujours vous.
afresh-kept = Ce que vous avez envoyé est gardé et vous sera rendu après la connexion. Rien n’est encore fait.
afresh-where = Nous envoyons un code et un lien à { $email }.
afresh-button = Envoyez-moi un code
kept-afresh-title = Reprenez ce que vous aviez commencé
kept-afresh-lead = Votre connexion est renouvelée. Rien n’est encore fait : appuyez sur le bouton pour le faire maintenant.
kept-afresh-button = Le faire maintenant
afresh-script = Votre dernière connexion est trop ancienne. Ouvrez cette page de nouveau et connectez-vous encore une fois, puis renvoyez.

letter-device-subject = Une connexion à { $service } depuis un nouvel appareil
letter-device-what = Quelqu’un s’est connecté en votre nom à { $service }, sur un téléphone ou un ordinateur que nous n’avions jamais vu : { $at }, { $device }.
letter-device-you = Si c’était vous, il n’y a rien à faire.
letter-device-not-you = Si ce n’était pas vous, cette personne peut lire votre courrier électronique : changez d’abord son mot de passe. Puis connectez-vous, fermez les sessions que vous ne connaissez pas, et prévenez la personne que vous connaissez à la mairie :
cookies-device = Reconnaît pendant 400 jours le téléphone ou l’ordinateur sur lequel vous vous êtes connecté, pour que nous puissions vous écrire quand quelqu’un se connecte sur un autre.

link-whose = Ce lien ouvre le compte de { $email }.
link-not-yours = Ce n’est pas vous ? Alors ne l’utilisez pas : c’est le lien de quelqu’un d’autre, et ce que vous écririez serait dans son compte.
link-other = Vous utilisez en ce moment le compte { $email }. Si vous continuez, cette connexion prend fin.
signed-out-idle = Vous n’étiez pas là depuis douze heures, nous avons donc fermé votre connexion. C’est ainsi pour toutes les personnes qui travaillent sur les demandes.
notice-sessions-ended = Toutes ses connexions sont fermées, et la personne est prévenue.
