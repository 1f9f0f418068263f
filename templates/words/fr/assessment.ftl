# How a council rates its own commissioning, and how people from the community rate it separately, for money.
assess-title = Comment nous évaluons notre propre façon d’attribuer l’argent
assess-lead = Une fois par an, la municipalité dit à quel point elle est antiraciste quand elle attribue l’argent, et des personnes de la communauté l’évaluent séparément, sans voir ce que dit la municipalité. Le plus bas compte, et l’on dit où les avis diffèrent. Il n’y a pas de total.
assess-link = Lire ce qu’elles disent
assess-link-fund = Comment ce fonds a été évalué : par nous et par la communauté
assess-none = Aucune n’est encore publiée.
assess-none-of-fund = Aucune n’est encore publiée pour ce fonds.
assess-of = { $what }, { $year }
assess-earlier = Celle de { $year }
assess-published = Publiée le { $day }.
assess-unnamed = Aucun nom n’est donné.
assess-reviewers-paid = { $count ->
    [1] Une personne de la communauté l’a évaluée séparément et a été payée.
   *[other] { $count } personnes de la communauté l’ont évaluée séparément et ont toutes été payées.
}
assess-reviewers-some-paid = { $count ->
    [1] Une personne de la communauté l’a évaluée séparément. Ce travail est payé ; payées jusqu’ici : { $paid }.
   *[other] { $count } personnes de la communauté l’ont évaluée séparément. Ce travail est payé ; payées jusqu’ici : { $paid }.
}
assess-continuum = Les six étapes
assess-attribution = Avec nos propres mots, d’après le « Continuum on Becoming an Anti-Racist Multicultural Organization » de Crossroads Ministry et celles et ceux sur le travail desquels il repose.
assess-vision = La dernière étape est le but à atteindre. Qui dit qu’elle est atteinte dit ce qui le montre.
assess-step-1 = Fermé
assess-step-2 = Seulement en invités
assess-step-3 = Des mots et des règles
assess-step-4 = L’assumer
assess-step-5 = Reconstruire
assess-step-6 = Partagé et juste
assess-brief-1 = Tient ouvertement des gens à l’écart. Personne ne demande qui a le pouvoir.
assess-brief-2 = Laisse entrer quelques personnes, aux conditions de celles qui sont déjà là, et dit qu’il n’y a pas de problème.
assess-brief-3 = A des déclarations, des règles et quelques nouveaux visages. Le fonctionnement et qui décide restent les mêmes.
assess-brief-4 = Voit le racisme comme l’obstacle, apprend et commence à en répondre. L’essentiel de la structure tient encore.
assess-brief-5 = Revoit chaque partie de son fonctionnement et la reconstruit, partage le pouvoir et répond devant les communautés.
assess-brief-6 = Tout le monde prend part, le pouvoir est partagé, et l’on travaille à mettre fin à toute oppression. C’est un but, et rien dont se vanter.
assess-stage-analyse = Comprendre
assess-stage-plan = Préparer
assess-stage-do = Faire
assess-stage-review = Regarder en arrière
# what stands
assess-lower = Le plus bas : { $level }
assess-unanswered = Personne n’a répondu à ceci.
assess-council-says = La municipalité dit { $level }.
assess-council-silent = La municipalité n’a pas répondu.
assess-reviewers-say = { $count ->
    [1] Une personne qui évalue dit { $levels }.
   *[other] { $count } personnes qui évaluent disent { $levels }.
}
assess-reviewers-silent = { $count ->
    [1] Une personne qui évalue n’a pas répondu.
   *[other] { $count } personnes qui évaluent n’ont pas répondu.
}
assess-differ = Les avis diffèrent.
assess-was-now = C’était { $before } en { $year }, c’est { $now } maintenant.
assess-was-same = C’était { $before } en { $year }, et c’est pareil maintenant.
assess-was-unanswered = En { $year }, personne n’avait répondu. C’est { $now } maintenant.
assess-now-unanswered = C’était { $before } en { $year }. Cette fois, personne n’a répondu.
assess-was-other = En { $year }, c’était { $before } sur { $of-before }, sur d’autres étapes. Maintenant c’est { $now } sur { $of-now }. Les deux ne se comparent pas.
assess-the-council = La municipalité
assess-a-reviewer = Une personne qui évalue
assess-what-was-said = Ce que chaque côté a écrit
assess-evidence = Ce qui le montre
assess-figures = Ce que le portail a compté
assess-note = Ce que la municipalité en tire
assess-note-answer = Une personne qui évalue répond
assess-promised = Ce que la municipalité a promis
# to those who rate
assess-mine = Ce que vous évaluez pour la communauté
assess-mine-none = Personne ne vous a encore demandé d’évaluer quelque chose.
assess-own-invited = On vous le demande
assess-own-rating = Vous évaluez
assess-own-handed-in = Vous avez rendu votre évaluation
assess-own-out = Vous ne prenez pas part
assess-pay-rate = Ce travail est payé { $rate } de l’heure.
assess-pay-is = Vous nous avez dit que cela a pris { $time }. À { $rate } de l’heure, vous recevez { $pay }.
assess-pay-paid = { $paid } ont quitté notre compte le { $day }.
assess-pay-not-yet = Ce n’est pas encore payé.
assess-pay-wrong = Si un temps ou un paiement n’est pas juste, dites-le à la personne qui vous l’a demandé.
assess-invited-lead = On vous demande de dire à quel point la municipalité est antiraciste quand elle attribue cet argent, comme vous le voyez.
assess-invited-how = Vous lisez 26 courtes questions, choisissez une étape pour chacune et écrivez quelques mots si vous voulez. Personne à la municipalité ne voit ce que vous dites avant que tout le monde ait rendu, et vous ne voyez pas ce qu’elle dit. En public, personne n’est nommé.
assess-accept = Oui, j’évalue
assess-decline = Non, je préfère ne pas le faire
assess-rating-lead = Dites ce que vous voyez. Vous pouvez laisser des questions et revenir aussi souvent que vous voulez.
assess-hand-in = Rendre ce que je dis
assess-answered = { $answered } réponses sur { $all }. Ce que vous laissez est montré sans réponse. Une fois rendu, rien ne peut être changé.
assess-minutes = Combien de minutes cela vous a-t-il pris en tout ?
assess-minutes-hint = Lire, réfléchir et en parler comptent. Deux heures font 120.
assess-named = La municipalité peut savoir quelles évaluations sont les miennes
assess-named-hint = Si vous laissez ceci vide, elle lit ce que vous dites sans votre nom ; si une seule personne évalue, elle sait quand même qui c’est. Le public ne lit jamais votre nom.
assess-open-lead = Tout le monde a rendu. Vous voyez maintenant ce que disent les autres, et pouvez répondre à ce que la municipalité en tire.
assess-waiting-lead = Merci. Vous avez rendu votre évaluation. Quand tout le monde l’aura fait, vous verrez ce que disent les autres, et nous vous écrirons.
assess-answer-link = Répondre à la municipalité
assess-number = { $number } sur { $all }
assess-stands = Ce que vous avez enregistré entre-temps, sur un autre appareil ou dans une autre fenêtre :
assess-level = Où en est la municipalité ?
assess-level-hint = Évaluez ce qui se passe, et non ce qui est voulu.
assess-level-none = Je ne réponds pas à ceci
assess-not-answered = Sans réponse
assess-words = Pourquoi, avec vos mots
assess-words-hint = Dans n’importe quelle langue. Vous pouvez laisser vide. Une fois publié, tout le monde le lit, sans votre nom.
assess-evidence-label = Ce qui le montre (vous pouvez laisser vide, mais pas pour la dernière étape)
assess-save = Enregistrer et continuer
assess-answer = Votre réponse
assess-answer-hint = Tout le monde la lit, sans votre nom.
assess-answer-send = Envoyer ma réponse
assess-level-unknown = Choisissez une des étapes
assess-evidence-needed = Écrivez ce qui le montre : la dernière étape est un but, et rien dont se vanter
assess-too-long = C’est plus que ce que nous gardons dans une case. Raccourcissez, s’il vous plaît
assess-overtaken = Autre chose a été enregistré ici pendant que vous écriviez. C’est au-dessus du formulaire. Enregistrez encore pour mettre le vôtre à la place.
assess-part-empty = Dites si vous prenez part
assess-handed-in-stays = Vous avez rendu votre évaluation, et ce que vous avez dit reste tel quel.
assess-say-yes-first = Dites d’abord que vous prenez part.
assess-back = Revenir
assess-minutes-empty = Écrivez les minutes avec un nombre, par exemple 90
assess-nothing-answered = Répondez d’abord à une question au moins
assess-not-open = Tout le monde n’a pas encore rendu. Jusque-là, personne ne voit ce que disent les autres.
assess-answer-empty = Écrivez votre réponse
# figures
assess-fig-days = Les chiffres du portail vont du { $from } au { $until }, tels qu’ils étaient quand la municipalité a rendu.
assess-fig-few = Si peu que nous ne donnons pas de nombres : on pourrait savoir de qui il s’agit.
assess-fig-fewer = moins de 5, ou non donné à cause d’eux
assess-fig-odds = { $heard } demandes ont eu leur réponse ; financées : { $funded }.
assess-fig-odds-how = Décisions annoncées dans ces jours et qui tiennent.
assess-fig-told = La page du fonds dit des chances : « { $words } »
assess-fig-told-how = Du cycle le plus récent à la fin de ces jours.
assess-fig-routes-how = Demandes envoyées dans ces jours, selon la façon dont on y a répondu. Une demande peut compter plusieurs fois.
assess-fig-payment = { $days } jours de la lettre au premier paiement. Premiers paiements comptés : { $count }.
assess-fig-payment-how = Celui du milieu, parmi les subventions payées pour la première fois dans ces jours.
assess-fig-promises = Promesses tenues : { $kept }. En retard : { $late }. Non tenues : { $missed }.
assess-fig-promises-how = Promesses dont le jour tombe dans ces jours, telles qu’elles sont.
assess-fig-harm-none = Personne n’a signalé de racisme ni de tort.
assess-fig-harm-few = Moins de 8 signalements de racisme ou de tort.
assess-fig-harm = Environ { $count } signalements de racisme ou de tort.
assess-fig-harm-how = Dans toute la municipalité, arrondi à cinq près. De 1 à 7, on ne compte pas.
assess-fig-panel = Sièges occupés aux comités : { $seats }, par des membres de la communauté : { $community }. Payés : { $paid }, en tout { $amount }.
assess-fig-panel-how = Réunions de ces jours, et qui est venu.
assess-fig-conflicts = Fois où quelqu’un s’est retiré d’une demande : { $count }.
assess-fig-conflicts-how = Ce que les personnes qui lisent, siègent et décident ont dit de leur proximité avec un groupe.
assess-fig-notes = Notes de ce que la municipalité savait des groupes : { $notes }, avec réponse : { $replied }.
assess-fig-notes-how = Notes écrites dans ces jours, et celles qui ont une réponse.
assess-fig-learning = Notes d’apprentissage : { $notes }, approuvées par les deux côtés : { $agreed }.
assess-fig-learning-how = Notes d’apprentissage commencées dans ces jours.
assess-fig-challenged = Décisions que des groupes ont dites injustes : { $count }. Ils avaient raison : { $upheld }.
assess-fig-challenged-how = Contestations faites dans ces jours, telles qu’elles sont.
assess-fig-hosted = Subventions : { $grants }, à des groupes dont l’argent est tenu par d’autres : { $hosted }.
assess-fig-hosted-how = Subventions accordées dans ces jours.
# finding out
assess-ask-whose-evidence = Les preuves de qui ont compté ?
assess-why-whose-evidence = Le racisme croit les rapports et le personnel, et appelle histoire ce que les gens vivent.
assess-ask-named = Quelles communautés ont été nommées, et avec les mots de qui ?
assess-why-named = Le racisme additionne des communautés sous un nom qu’aucune n’a choisi. Alors personne ne voit qui n’était pas là.
assess-ask-not-heard = Qui n’a pas été entendu ?
assess-why-not-heard = Le racisme entend ceux qui sont déjà dans la salle, et les prend pour tout le monde.
assess-ask-time-paid = Combien de temps avons-nous pris aux gens, et combien l’avons-nous payé ?
assess-why-time-paid = Le racisme demande aux mêmes personnes de l’expliquer encore, sans les payer, et appelle cela participer.
assess-ask-last-losses = Qui le dernier cycle a-t-il perdu, et à quel moment ?
assess-why-last-losses = Le racisme est à l’œuvre là où des groupes partent l’un après l’autre et où cela semble chaque fois venir d’eux.
# planning
assess-ask-drafted = Qui a écrit les critères ?
assess-why-drafted = Qui écrit ce qui est bon se décrit. Les autres doivent alors lui ressembler.
assess-ask-shuts-out = Qui est écarté par le cofinancement, les années de comptes, l’assurance et les règlements ?
assess-why-shuts-out = Les exigences semblent les mêmes pour tous, et pèsent le plus sur ceux que l’on a tenus loin de l’argent.
assess-ask-risk = Qui porte chaque risque, et que se passe-t-il si nous n’agissons pas ?
assess-why-risk = Le racisme compte le danger de faire confiance à un groupe, et non celui de laisser les siens seuls.
assess-ask-core = Est-ce de l’argent pour fonctionner ou un projet, et pour combien de temps ?
assess-why-core = Des projets courts gardent les groupes petits et demandeurs, quand d’autres reçoivent des années.
assess-ask-law = Est-il écrit pourquoi l’action positive est légale ici (article 158 de l’Equality Act) ?
assess-why-law = Sans raison écrite, la peur de la loi devient la raison de ne rien changer.
assess-ask-burden = Le formulaire vaut-il l’argent en jeu ?
assess-why-burden = Les longs formulaires servent ceux qui peuvent payer quelqu’un pour les écrire.
# doing
assess-ask-invited = Qui a été invité, et par qui ?
assess-why-invited = Une invitation suit les amitiés, et elles sont aussi séparées que la ville.
assess-ask-routes = Quelles façons de demander ont servi, et quelle aide a été donnée ?
assess-why-routes = L’anglais écrit est un savoir-faire. Seule porte, il écarte des gens qui ont ce que l’on cherche.
assess-ask-odds = Les chances ont-elles été dites, et étaient-elles vraies ?
assess-why-odds = Qui ne connaît pas ses chances passe des soirées non payées à espérer, et ce sont les groupes qui en ont le moins.
assess-ask-panel = Qui a siégé au comité, et a-t-on été payé ?
assess-why-panel = Là où personne ne l’a vécu, un projet qui marche paraît étrange. Sans paiement, viennent toujours les mêmes.
assess-ask-conflicts = Comment les conflits d’intérêts ont-ils été traités ?
assess-why-conflicts = Le racisme voit un conflit quand quelqu’un connaît sa communauté, et aucun quand le personnel connaît la sienne.
assess-ask-spread = De combien les avis des lecteurs différaient-ils, selon la façon de demander ?
assess-why-spread = Le même projet peut être jugé plus bas s’il est parlé, ou dans un autre anglais.
assess-ask-overturned = Quelles décisions ont été renversées, et en faveur de qui ?
assess-why-overturned = Le pouvoir se montre là où l’avis des habitants est mis de côté.
assess-ask-payment = Combien de temps de la promesse au paiement ?
assess-why-payment = Qui n’a pas d’économies paie notre lenteur.
# looking back
assess-ask-funded = Qui a été financé, face à qui a demandé, par communauté nommée ?
assess-why-funded = Une somme sur tout le monde cache ceux qu’elle n’atteint jamais.
assess-ask-gap = Certaines communautés reçoivent-elles moins, ou moins longtemps ?
assess-why-gap = Le racisme peut dire oui et donner la moitié.
assess-ask-learned = Qu’avons-nous appris et changé nous-mêmes ?
assess-why-learned = On demande aux groupes de changer chaque année, et la municipalité reste comme elle est.
assess-ask-harm = Quels torts ont été signalés, et qu’en est-il sorti ?
assess-why-harm = Là où rien n’est signalé, peut-être personne ne croit-il que cela aide.
assess-ask-answered = Les rapports ont-ils été lus et ont-ils eu une réponse ?
assess-why-answered = Demander un rapport que personne ne lit, c’est montrer qui doit des comptes à qui.
assess-ask-hosted = L’argent a-t-il atteint les groupes pour qui d’autres le tiennent ?
assess-why-hosted = Les frais et les règles de qui tient l’argent peuvent laisser au groupe le nom sans le pouvoir.
assess-ask-renewed = Quelles subventions ont été renouvelées, et lesquelles non ?
assess-why-renewed = La confiance grandit avec ceux que nous avons financés, et ainsi le premier non dure.
# letters
letter-assess-invited-subject = Voulez-vous évaluer notre façon d’attribuer l’argent ? { $what }
letter-assess-invited = { $from } vous demande d’évaluer comment la municipalité attribue l’argent : { $what }, { $year }. Vous dites à quel point elle est antiraciste comme vous le voyez, séparément d’elle. En public, personne n’est nommé.
letter-assess-invited-pay = Ce travail est payé { $rate } de l’heure. Ici vous dites oui ou non, et voyez ce qui est demandé :
letter-assess-invited-ask = Pour poser une question d’abord, écrivez à { $from } ({ $email }).
letter-assess-opened-subject = Tout le monde a rendu : { $what }
letter-assess-opened = Toutes les personnes qui ont évalué { $what } pour { $year } ont rendu. Vous voyez maintenant ce que disent les autres, et pouvez répondre à ce que la municipalité en tire. Vous y trouvez aussi ce que l’on vous paie.
letter-assess-let-go-subject = Votre évaluation n’est plus attendue : { $what }
letter-assess-let-go = { $from } continue pour { $what } ({ $year }) sans attendre plus longtemps ce que vous diriez. Ce que vous avez écrit jusqu’ici n’est montré à personne. Merci de votre temps.
letter-assess-let-go-pay = Le temps que vous y avez passé est payé quand même. Si vous aviez commencé et que le temps indiqué ici n’est pas juste, dites-le à { $from } ({ $email }) :
# notices
notice-continuum-copied = La copie est à vous. Changez-la comme vous voulez.
notice-continuum-saved = Les étapes sont enregistrées. Les évaluations commencées gardent les leurs.
notice-assessment-started = L’évaluation est commencée.
notice-assessment-invited = La demande est partie.
notice-assessment-let-go = On n’attend plus cette personne.
notice-assessment-handed-in = Notre évaluation est rendue.
notice-assessment-published = L’évaluation est publiée.
notice-assessment-paid = Les paiements sont notés : à qui, et quand.
notice-assessment-saved = Enregistré.
notice-assessment-noted = Ce que vous en tirez est enregistré.
notice-assessment-accepted = Merci. Vous pouvez commencer.
notice-assessment-declined = Merci de nous l’avoir dit. Vous ne prenez pas part.
notice-assessment-own-handed-in = Merci. Vous avez rendu votre évaluation.
notice-assessment-answered = Votre réponse est envoyée.
