## Who holds which risk: the group's page, the public page, and checks.

risk-kind-delivery = quelque chose ne se passe pas comme prévu
risk-kind-money-and-fraud = de l’argent est perdu
risk-kind-safeguarding = quelqu’un n’est pas en sécurité
risk-kind-harm-to-a-community = on fait du tort à une communauté
risk-kind-data = ce que des personnes ont confié est divulgué
risk-kind-reputation = quelqu’un pense moins de bien de nous
risk-kind-not-acting = rien n’est fait
risk-payer-nobody = Personne n’a encore dit qui paie.
risk-payer-nothing = Cela ne coûte rien.
risk-payer-council = La municipalité paie, en plus de la subvention.
risk-payer-grant = La subvention est augmentée d’autant.

holding-no-ledger = Pour les subventions jusqu’à { $most }, il n’y a pas besoin de liste de risques. La municipalité assume ce qui pourrait mal se passer, et le dit en quelques lignes avec sa décision.
holding-kind = De quelle sorte : { $kind }.
holding-source = D’où cela vient :
holding-appetite = Ce que nous avons dit vouloir assumer :
holding-should = Qui devrait l’assumer, à notre avis :
holding-you-do = Ce que vous feriez :
holding-costs = Ce que cela coûte, et qui paie :
holding-review = Nous le regardons de nouveau le { $date }
holding-who-council = nous, la municipalité
holding-who-shared = vous et nous
holding-who-organisation = vous
holding-moved = Le { $date }, cela a changé. Qui l’assumait avant : { $from }. Qui l’assume depuis : { $to }.
holding-because = Pourquoi :
holding-say = Qu’est-ce qui rendrait la chose possible ?
holding-say-hint = Vous pouvez en parler avant de répondre, ou après. { $contact } vous répond ici.
holding-say-button = Envoyer ce que vous dites
holding-said-empty = Écrivez ce que vous voulez dire
holding-not-asked = La municipalité assume ce risque et ne vous demande rien : il n’y a donc rien à discuter ici.
holding-require = Nous vous demandons quelque chose à cause de ce risque
holding-require-by = Au plus tard le { $date }.
holding-require-or = Ce qui compte aussi :
holding-require-help = Comment nous aidons :
holding-require-reply = Nous avons dit :
holding-require-asked = Attend votre réponse
holding-require-offered = Vous avez répondu
holding-require-met = C’est fait, merci
holding-require-dropped = N’est plus demandé
holding-require-settled = C’est déjà réglé : nous ne vous demandons plus rien.
holding-have = Ce que vous avez, ou ce que vous avez à la place
holding-have-button = Envoyer votre réponse
holding-have-empty = Écrivez ce que vous avez, ou ce que vous avez à la place
holding-sits-link = Qui assume les risques dans ce cycle

notice-risk-said = Merci. Nous l’avons reçu, et vous aurez de nos nouvelles.
notice-risk-replied = C’est envoyé. Le groupe reçoit un e-mail.
notice-requirement-asked = C’est demandé. Le groupe reçoit un e-mail.
notice-requirement-offered = Merci. Vous aurez de nos nouvelles.
notice-requirement-settled = C’est enregistré. Le groupe reçoit un e-mail.
notice-round-risk-saved = C’est enregistré.

letter-risk-asked-you-do = Ce que vous feriez : { $does }
letter-risk-asked-talk = Ou dites-y ce qui rendrait la chose possible, et nous en parlons d’abord.
letter-risk-replied-subject = Au sujet d’un risque dans la demande envoyée par { $group }
letter-risk-replied-who = { $writer } a répondu à ce que vous avez dit de ce risque dans votre demande au fonds « { $fund } » :
letter-risk-replied-answer = La réponse :
letter-risk-replied-next = Cela ne décide de rien. Dites oui ou non, ou écrivez de nouveau, ici :
letter-requirement-asked-subject = Quelque chose que nous demandons à { $group }
letter-requirement-asked-who = { $asker } regarde votre demande au fonds « { $fund } ». À cause d’un risque, nous vous demandons quelque chose :
letter-requirement-asked-risk = Le risque : { $risk }
letter-requirement-asked-by = Au plus tard le { $date }.
letter-requirement-asked-or = Ce qui compte aussi : { $alternatives }
letter-requirement-asked-help = Comment nous aidons : { $help }
letter-requirement-asked-answer = Dites-nous ici ce que vous avez, ou que vous aimeriez de l’aide :
letter-requirement-asked-talk = { $contact } en parlera avec vous, avec plaisir.
letter-requirement-replied-subject = Au sujet de ce que nous avons demandé à { $group }
letter-requirement-replied-met = Merci. Ce que nous avions demandé est fait :
letter-requirement-replied-dropped = Nous ne demandons plus ceci :
letter-requirement-replied-asked = Merci de votre réponse. Il manque encore quelque chose :
letter-requirement-replied-said = { $asker } vous dit : { $reply }

holding-sits-title = Qui assume les risques
holding-sits-lead = Chaque subvention peut mal se passer, et ne rien accorder aussi. Voici qui assume quoi dans ce cycle.
holding-sits-back = Comment nous décidons
holding-sits-early = Rien n’est encore décidé dans ce cycle. Quand les décisions seront communiquées, cette page montrera qui assume quel risque.
holding-sits-small = Pour les subventions jusqu’à { $most }, il n’y a pas besoin de liste de risques. La municipalité assume ce qui pourrait mal se passer, et le dit à chaque groupe avec sa décision.
holding-sits-council = La municipalité
holding-sits-shared = Les deux
holding-sits-organisation = Le groupe
holding-sits-none = Aucun risque n’est encore noté.
holding-sits-few = Les décisions concernent si peu de groupes que des nombres permettraient de les reconnaître. Ce qui suit ne révèle rien sur personne.
holding-sits-point = Risques assumés par la municipalité : { $council } sur { $all }
holding-sits-point-all = La municipalité assume tous les risques
holding-sits-point-public = La municipalité assume un risque aux côtés de { $council } groupes sur { $groups }
holding-sits-risks = Chaque risque est compté une fois.
holding-sits-groups = Ce sont les groupes qui sont comptés, pas les risques. Un groupe peut figurer dans plusieurs lignes. Les nombres inférieurs à cinq ne sont pas donnés.
holding-sits-by = Qui assume les risques, et de quelle sorte
holding-fewer = moins de 5
holding-appetite-title = Ce que nous avons dit vouloir assumer
holding-round-title = Ce que notre propre façon de faire peut causer
holding-round-none = Nous n’avons noté aucun risque lié à notre propre façon de faire.
holding-round-council = La municipalité assume ce risque
holding-round-shared = Les groupes et la municipalité assument ce risque aujourd’hui
holding-round-organisation = Les groupes assument ce risque aujourd’hui, et c’est à nous de changer cela
holding-round-we-do = Ce que nous faisons :
holding-round-source = Où nous le voyons :
holding-no-score = Aucun groupe ne reçoit ici de note chiffrée ou de couleur pour le risque, et il n’y en a nulle part ailleurs.

reason-kind-risk = il y avait un risque, et nous n’avons pas trouvé comment l’assumer
holding-check-help = Comment nous aidons :
holding-check-other = Si cette vérification n’est pas la bonne, dites-le sur la page de cette décision. Une personne qui n’a pas décidé vous répond.
holding-for-risk = Le risque qui a compté dans cette décision
holding-few-lines = Ce qui pourrait mal se passer, et qui l’assume
holding-considered = Ce que nous avons envisagé pour ne pas avoir à dire non

holding-check-left = { $days ->
    [one] Il reste un jour pour le faire.
   *[other] Il reste { $days } jours pour le faire.
}
holding-check-today = C’est à faire aujourd’hui.
holding-check-late = Cette date est passée. C’était à nous de la tenir, et cela ne change rien à notre oui. Parlez-en avec { $person }.
holding-challenge = Cette vérification n’est pas la bonne ?
holding-challenge-more = Dites-le si elle demande trop, si elle prend trop de temps, ou si nous le savons déjà. Une personne qui n’a pas décidé vous répond sous { $days ->
    [one] un jour ouvré
   *[other] { $days } jours ouvrés
 }. Cela ne touche pas au oui.
holding-challenge-label = Qu’est-ce qui ne va pas dans cette vérification ?
holding-challenge-button = Envoyer ce que vous dites
holding-challenge-you = Vous avez dit le { $date } :
holding-challenge-open = C’est à nous de répondre.
holding-challenge-by = Vous aurez de nos nouvelles au plus tard le { $date }.
holding-challenge-was-by = Nous avions promis une réponse au plus tard le { $date }, et nous sommes en retard.
holding-challenge-stands = La vérification reste telle quelle.
holding-challenge-eased = Vous avez raison : nous vérifions autre chose à la place.
holding-challenge-instead = Ce que nous vérifions à la place :
holding-challenge-empty = Écrivez ce qui ne va pas dans cette vérification
holding-challenge-not-now = En ce moment, il n’y a pas de vérification dont parler ici, ou nous vous devons encore une réponse.
holding-challenge-back = Ce que nous avons décidé
notice-check-challenged = Merci. Une personne qui n’a pas décidé vous répond.
notice-challenge-answered = C’est envoyé. Le groupe reçoit un e-mail.
letter-challenge-subject = { $fund } : au sujet de la vérification
letter-challenge-who = { $writer } répond à ce que { $group } a dit de la vérification. Ce n’est pas { $writer } qui l’a décidée.

notice-worry-looked = C’est noté. C’est maintenant à vous de suivre cela.
notice-worry-handed-over = Le relais est passé. La personne qui le prend reçoit un e-mail qui n’en dit rien.

history-risk-moved = Un risque a changé de côté
history-risk-talked-over = Quelque chose a été dit sur un risque
history-requirement-asked = Nous vous avons demandé quelque chose à cause d’un risque
history-requirement-answered = Vous avez dit ce que vous avez
history-requirement-met = Ce que nous avions demandé est fait
history-requirement-dropped = Nous avons cessé de demander quelque chose
history-requirement-talked-on = Nous avons dit ce qui manque encore
history-check-challenged = Vous avez dit qu’une vérification n’est pas la bonne
history-check-challenge-answered = Ce que vous avez dit de la vérification a reçu une réponse
