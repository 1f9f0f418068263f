# Others with a group: colleagues who join it, supporters who help it with one application.
# Words: to help, supporter = aider, personne qui aide; colleague = membre, personne du groupe; invitation = invitation;
# to take an invitation back = retirer; run out = expirer; to hand over = passer le relais.

people-link = Qui écrit et qui aide
people-title = Qui écrit, et qui aide
people-group = Dans le groupe { $organisation }
people-group-lead = Toutes les personnes du groupe écrivent et envoient ses demandes.
people-no-name = Une personne qui ne s’est pas encore connectée
people-helpers = Qui aide pour cette demande
people-helpers-lead = Ces personnes lisent et modifient les réponses. Elles n’envoient jamais la demande, et ne voient rien d’autre du groupe.
people-helpers-none = Personne pour l’instant. Quelqu’un d’un service de conseil, du voisinage ou de vos proches peut écrire avec vous.
people-since = Aide depuis le { $since }
people-end = Mettre fin à l’aide ({ $name })
people-end-own = Ne plus aider
people-invited = Invitations encore sans réponse
people-invited-by = Envoyée par { $by }.
people-open-until = Il est possible de dire oui jusqu’au { $at }.
people-expired = Expirée
people-expired-at = Elle a expiré le { $at }. Vous pouvez en envoyer une nouvelle.
people-withdraw = Retirer l’invitation envoyée à { $email }
people-invite = Inviter quelqu’un
people-invite-lead = Nous écrivons à cette personne en donnant votre nom. Elle a { $days } jours pour dire oui.
people-email = Son adresse e-mail
people-kind = Ce que vous lui demandez
people-words = Un mot pour cette personne (facultatif)
people-words-hint = Il figure dans l’e-mail
people-invite-button = Inviter cette personne
people-see-group = La page de votre groupe

writing-link = Qui a écrit quoi
writing-title = Qui a écrit quoi
writing-lead = Seul votre groupe voit cette page. Chaque texte précédent est gardé sur la page de sa question.
writing-helps = { $name } (vous aide)
writing-left = { $name } (ne fait plus partie du groupe)
writing-now = Écrit par { $by } { $at }
writing-talk = Dit dans une conversation, et confirmé par { $by } { $at }
writing-before = Avant cela, écrit par { $by } { $at }
writing-file = { $file }, ajouté par { $by } { $at }
writing-recording = { $file }, enregistré ou envoyé par { $by } { $at }
writing-text = Ce qui est dit dans { $file }, mis par écrit par { $by } { $at }
writing-nothing = Rien pour l’instant

helping-kind-colleague = Rejoindre votre groupe
helping-kind-colleague-hint = Écrit et envoie, comme vous, dans tout ce que fait votre groupe
helping-kind-colleague-asked = Invitation à rejoindre votre groupe
helping-kind-supporter = Aider pour cette demande
helping-kind-supporter-hint = Écrit avec vous dans cette demande, et ne l’envoie jamais
helping-kind-supporter-asked = Invitation à aider pour cette demande
helping-kind-empty = Choisissez ce que vous lui demandez
helping-invited-already = { $email } a déjà une invitation
helping-supports-already = { $email } vous aide déjà
helping-not-a-draft = Cette demande est envoyée : il n’y a donc plus rien à écrire ensemble. Vous pouvez inviter cette personne à rejoindre votre groupe.
helping-works-there = { $email } travaille pour ce fonds. Une personne qui aide un groupe à écrire ne se prononce pas ensuite sur sa demande : il faut donc que quelqu’un d’autre vous aide.
helping-only-group-sends = Seul le groupe { $organisation } envoie la demande, la reprend ou parle en son nom. Vous pouvez lui dire qu’elle est prête.
helping-only-group = Cette page est réservée au groupe { $organisation }.
helping-only-group-removes = Seul le groupe { $organisation } retire ce qu'il a mis. Vous pouvez retirer ce que vous avez ajouté.
helping-tell-them = Dire qu’elle est prête
helping-tasks = Vous aidez le groupe { $organisation } pour cette demande. Ce que vous écrivez est enregistré avec votre nom. Seul le groupe { $organisation } l’envoie.
helping-ready-heading = Seul le groupe { $organisation } envoie la demande
helping-ready-lead = Quand vous pensez que la demande est prête, dites-le à toutes les personnes du groupe { $organisation }. Nous leur écrivons avec un lien vers cette page.
helping-ready-said = Vous l’avez dit au groupe le { $at }. Vous pouvez le dire une fois par jour.
helping-ready-button = Dire qu’elle est prête

invitation-title-open = Le groupe { $organisation } aimerait vous avoir à ses côtés
invitation-title-accepted = Vous avez dit oui au groupe { $organisation }
invitation-title-declined = Vous avez dit non au groupe { $organisation }
invitation-title-withdrawn = Le groupe { $organisation } a retiré cette invitation
invitation-title-expired = Cette invitation a expiré
invitation-title-member = Vous êtes déjà dans le groupe { $organisation }
invitation-supporter = { $by } vous propose d’aider le groupe { $organisation } pour sa demande au fonds « { $fund } ».
invitation-colleague = { $by } vous invite à rejoindre le groupe { $organisation }.
invitation-what = Ce que cela veut dire
invitation-supporter-may = Vous pouvez lire cette demande et modifier ses réponses, enregistrer votre voix ou une vidéo, ajouter des fichiers et demander une conversation. Seul le groupe { $organisation } l’envoie. Vous ne voyez rien d’autre du groupe. Vous pouvez y mettre fin à tout moment, et le groupe aussi.
invitation-colleague-may = Vous voyez et pouvez modifier tout ce qui est au groupe { $organisation }, et vous pouvez envoyer ses demandes, comme toutes les personnes du groupe. Vous pouvez le quitter à tout moment.
invitation-seen = Toutes les personnes du groupe { $organisation } voient votre nom et ce que vous avez écrit.
invitation-who = Qui êtes-vous ?
invitation-who-hint = Par exemple : je travaille au service de conseil Hackney Advice, ou j’habite le même quartier
invitation-who-empty = Dites en quelques mots qui vous êtes, pour que toutes les personnes du groupe le sachent
invitation-yes = Oui, je veux bien
invitation-no = Non, merci
invitation-until = Vous pouvez répondre jusqu’au { $at }.
invitation-is-accepted = C’est fait. Vous n’avez plus rien à faire ici.
invitation-is-member = Il n’y a rien à accepter : vous pouvez déjà tout voir et tout écrire.
invitation-is-expired = Il était possible d’y répondre jusqu’au { $at }.
invitation-is-withdrawn = Vous n’avez rien à faire.
invitation-is-declined = Nous l’avons dit au groupe. Rien d’autre ne se passe.
invitation-ask-again = Si vous souhaitez participer, demandez à { $by } de vous inviter de nouveau.
invitation-go = Y aller
invitation-other-address = Cette invitation a été envoyée à une autre adresse e-mail. Vous utilisez en ce moment l’adresse { $email }. Déconnectez-vous, puis ouvrez de nouveau le lien de l’e-mail et connectez-vous avec l’adresse à laquelle il a été envoyé.
invitation-sign-out = Se déconnecter
invitation-works-there = Vous travaillez pour ce fonds. Une personne qui aide un groupe à écrire ne se prononce pas ensuite sur sa demande : il faut donc que quelqu’un d’autre aide ce groupe. Vous pouvez dire non sur la page de l’invitation.

home-helping = Les demandes pour lesquelles vous aidez
home-helping-lead = Ce sont les demandes d’autres groupes. C’est à eux de les envoyer.
home-helping-sent = Elle est envoyée. Le groupe peut vous dire la suite.

notice-invited = L’invitation est partie. Nous avons écrit à cette personne.
notice-invitation-withdrawn = L’invitation est retirée.
notice-invitation-declined = Merci de votre réponse. Nous l’avons dit au groupe.
notice-help-begun = Vous pouvez aider dès maintenant. Ce que vous écrivez est enregistré avec votre nom.
notice-group-joined = Vous êtes maintenant dans le groupe.
notice-help-ended = L’aide est terminée. Ce qui a été écrit reste.
notice-help-over = Vous n’aidez plus pour cette demande. Ce que vous avez écrit reste au groupe.
notice-group-told = Nous avons dit à toutes les personnes du groupe que la demande est prête.
notice-group-told-lately = Le groupe a été prévenu il y a moins d’un jour. Vous pourrez le prévenir de nouveau demain.

history-invitation-sent = Une personne a été invitée
history-invitation-withdrawn = Une invitation a été retirée
history-invitation-declined = Une personne a dit non à une invitation
history-help-begun = Une personne a commencé à aider
history-help-ended = L’aide d’une personne a pris fin
history-colleague-joined = Une personne a rejoint votre groupe
history-text-of-a-supporter-confirmed = Vous avez confirmé ce qu’une personne qui aide a mis par écrit
history-said-to-be-ready = Une personne qui aide vous a dit que la demande est prête
organisation-history-joined = Une personne invitée a rejoint le groupe

letter-invitation-subject-supporter = { $by } vous propose d’aider le groupe { $organisation }
letter-invitation-subject-colleague = { $by } vous invite à rejoindre le groupe { $organisation }
letter-invitation-supporter = Bonjour. { $by } vous propose d’aider le groupe { $organisation } pour sa demande au fonds « { $fund } » sur { $service }.
letter-invitation-colleague = Bonjour. { $by } vous invite à rejoindre le groupe { $organisation } sur { $service }.
letter-invitation-words = { $by } vous écrit :
letter-invitation-answer = Dites oui ou non ici. Connectez-vous avec cette adresse e-mail ; il n’y a pas de mot de passe.
letter-invitation-until = Vous pouvez répondre jusqu’au { $at }. Si vous ne faites rien, il ne se passe rien.

letter-answered-subject-yes = { $who } a dit oui : { $organisation }
letter-answered-subject-no = { $email } a dit non : { $organisation }
letter-answered-supporter = { $who } vous aide maintenant pour votre demande au fonds « { $fund } », et peut la lire et modifier ses réponses. Seul votre groupe peut l’envoyer.
letter-answered-colleague = { $who } fait maintenant partie du groupe { $organisation }, et peut voir et envoyer ses demandes comme vous.
letter-answered-no = La réponse à l’invitation envoyée à { $email } est non. Vous pouvez inviter quelqu’un d’autre.
letter-answered-link = Voir qui écrit et qui aide :

letter-help-ended-subject = L’aide pour le fonds « { $fund } » est terminée
letter-help-ended-by-group = { $by } a mis fin à votre aide pour la demande du groupe { $organisation } au fonds « { $fund } ». Ce que vous avez écrit reste au groupe. Merci de votre aide.
letter-help-ended-own = { $by } ne vous aide plus pour la demande du groupe { $organisation } au fonds « { $fund } ». Ce que cette personne a écrit vous reste.

letter-ready-subject = { $by } dit que votre demande au fonds « { $fund } » est prête
letter-ready = { $by } aide le groupe { $organisation } pour sa demande au fonds « { $fund } », et dit qu’elle est prête. Seul votre groupe peut l’envoyer.
letter-ready-closes = Le fonds ferme le { $at }.
letter-ready-link = La lire, et l’envoyer quand elle vous semble prête aussi :

handover-link = Passer le relais à quelqu’un, et quitter le groupe
handover-title = Passer le relais, et quitter le groupe
handover-lead = Tout ce que vous avez écrit reste au groupe { $organisation }. La personne que vous choisissez reçoit un e-mail avec ce que vous avez en cours, et tout continue à son nom.
handover-drafts = Les brouillons que vous avez commencés
handover-talks = Les conversations que vous avez demandées
handover-talks-reach = La municipalité utilise la façon de vous joindre que vous y avez indiquée. Changez-la d’abord si c’est votre propre téléphone.
handover-invited = { $count ->
    [one] Une de vos invitations attend une réponse. Elle reste valable.
   *[other] { $count } de vos invitations attendent une réponse. Elles restent valables.
}
handover-who = Qui prend le relais
handover-choose = Choisissez qui prend le relais
handover-button = Passer le relais et quitter { $name }
handover-nobody = Personne d’autre dans votre groupe ne s’est encore connecté. Invitez quelqu’un à le rejoindre, et passez le relais quand cette personne se sera connectée et aura donné son nom.
notice-handed-over = Vous avez passé le relais et quitté le groupe. Nous avons écrit à la personne qui prend le relais.
history-handed-over = Une personne a quitté votre groupe et passé le relais
organisation-history-handed-over = Une personne a quitté le groupe et passé le relais à une autre
letter-handed-subject = { $by } vous a passé le relais : { $organisation }
letter-handed = { $by } a quitté le groupe { $organisation } et souhaite que vous preniez le relais. Ce qui était en cours à son nom est maintenant à votre nom.
letter-handed-drafts = Les brouillons que cette personne a commencés :
letter-handed-talks = Les conversations que cette personne a demandées. Vérifiez-y comment la municipalité vous joint :
letter-handed-invited = { $count ->
    [one] Une de ses invitations attend une réponse.
   *[other] { $count } de ses invitations attendent une réponse.
}
letter-handed-link = La page de votre groupe :
helping-too-many = Vous avez invité { $most } personnes en un jour, et nous n’écrivons pas à davantage. Invitez les autres demain, ou parlez-nous s’il vous le faut plus tôt.
