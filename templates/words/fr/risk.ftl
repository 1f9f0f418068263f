# Where risk sits: the group's page and letter.

risk-title = Ce qui pourrait mal se passer, et qui l’assume
risk-lead = La municipalité assume les risques d’une subvention, sauf s’il y a une bonne raison et si vous dites oui. Ne rien faire est aussi un risque : il figure donc ici également.
risk-none = Aucun risque n’est encore noté. Si { $contact } vous demande d’en assumer un, vous recevez d’abord un e-mail.
risk-not-acting = Si rien n’est fait :
risk-we-do = Ce que fait la municipalité :
risk-why = Pourquoi vous :
risk-holder-council = La municipalité assume ce risque
risk-holder-shared = Nous assumons ce risque ensemble
risk-holder-organisation = Vous assumeriez ce risque
risk-asked = Acceptez-vous d’assumer ce risque ?
risk-asked-more = Vous pouvez dire non, et cela ne comptera pas contre vous : c’est alors la municipalité qui l’assume. { $contact } en parlera d’abord avec vous, avec plaisir.
risk-words = Ce que vous voulez dire avec votre réponse (facultatif)
risk-agree = Oui, nous assumons ce risque
risk-decline = Non, la municipalité l’assume
risk-take-back = Nous avons changé d’avis : la municipalité l’assume
risk-you-agreed = Vous avez dit oui le { $date }.
risk-you-declined = Vous avez dit non le { $date } : la municipalité l’assume donc.
risk-closed = Ceci reste maintenant tel quel. Si quelque chose vous gêne, parlez-en avec { $contact }.
risk-answer-empty = Choisissez oui ou non
risk-words-long = C’est plus que ce qui tient ici. Merci de raccourcir à environ 300 mots ; rien n’est perdu.
risk-answered-already = Une réponse a déjà été donnée, ou ne vous est plus demandée.

notice-risk-named = C’est enregistré. Le groupe peut le voir.
notice-risk-changed = C’est enregistré. Le groupe peut le voir.
notice-risk-agreed = Merci. Votre oui est noté.
notice-risk-declined = Merci. La municipalité l’assume, et cela ne compte pas contre vous.

letter-risk-asked-subject = Une question pour { $group } : acceptez-vous d’assumer ce risque ?
letter-risk-hello = Bonjour { $name },
letter-risk-asked-who = { $asker } regarde votre demande au fonds « { $fund } » et vous pose une question sur une chose qui pourrait mal se passer :
letter-risk-asked-why = Pourquoi nous vous le demandons : { $why }
letter-risk-asked-we-do = Ce que fait la municipalité à ce sujet : { $does }
letter-risk-asked-answer = Vous pouvez dire non, et cela ne comptera pas contre vous : c’est alors la municipalité qui l’assume. Dites oui ou non ici :
letter-risk-asked-next = Nous ne communiquons aucune décision avant votre réponse. { $contact } en parlera d’abord avec vous, avec plaisir.
