# Something already written: documents of a group, and answers that point at them.
# Words: to point at = renvoyer à; to share = partager; funder = financeur; entered twice = inscrit deux fois;
# good until = valable jusqu’au; use again = réutiliser.

question-point = Renvoyer à un texte déjà écrit

pointing-title = Un texte déjà écrit : { $question }
pointing-lead = Un plan, un rapport, une demande faite ailleurs : donnez-le une seule fois, et n’importe laquelle de vos réponses peut y renvoyer. Cela compte autant que les autres façons de répondre.
pointing-heading = Ce à quoi votre réponse renvoie
pointing-none = Rien pour l’instant.
pointing-take-away = Ne plus y renvoyer
pointing-what = À quoi renvoyer
pointing-new = Autre chose, que vous ajoutez ici
pointing-none-chosen = Choisissez un document, ou ajoutez-en un
pointing-file = Ajouter un document
pointing-file-hint = Vous pouvez envoyer : { $kinds }, jusqu’à { $max } Mo
pointing-where = À quel endroit du document (facultatif)
pointing-where-hint = Par exemple : page 3, ou la partie sur la cuisine
pointing-button = Y renvoyer
pointing-continue = Continuer

documents-in = Dans { $name }
documents-in-at = Dans { $name }, { $where }
documents-here-already = { $name } fait déjà partie de cette réponse.
documents-have-already = Vous avez déjà { $name } dans cette demande. Pas besoin de l’envoyer de nouveau : choisissez « Renvoyer à un texte déjà écrit ».

documents-application-link = Documents, et ce qui est demandé d’autre
documents-application-title = Documents, et ce qui est demandé d’autre
documents-application-heading = Les documents de cette demande
documents-application-none = Aucun pour l’instant. À chaque question, vous pouvez en envoyer un, ou renvoyer à l’un d’eux.
documents-pointed-from = Fait partie de ces réponses :
documents-pointed-nowhere = Aucune réponse n’y renvoie. Aucune des personnes qui lisent votre demande ne le voit.
documents-own-link = Les documents de votre groupe
documents-remove = Enlever
documents-removal-title = Enlever { $name } ?
documents-removal-points = Ces réponses y renvoient. Elles n’y renverront plus :
documents-removal-nothing = Aucune réponse n’y renvoie.
documents-removal-button = L’enlever
documents-removal-no = Le garder

demands-heading = Ce que ce fonds demande en plus de vos réponses
demands-none = Rien. Vos réponses suffisent.
demands-lead = Rien de tout cela n’est nécessaire pour envoyer votre demande, sauf si c’est indiqué. Si quelque chose ne vous convient pas, demandez à { $contact }.
demands-given-until = Vous nous l’avez donné en { $month } : { $name }. C’est valable jusqu’au { $until }. Il n’y a rien à faire.
demands-given = Vous nous l’avez donné en { $month } : { $name }. Il n’y a rien à faire.
demands-past = Vous nous avez donné { $name } en { $month }, et c’était valable jusqu’au { $until }. S’il y a plus récent, nous le recevrons avec plaisir.
demands-past-link = Donner le plus récent
demands-give = Nous pouvons le garder pour vous, pour que personne ne vous le redemande.
demands-give-link = Le donner une seule fois
demands-or = Ceci convient tout autant :

documents-title = Les documents de votre groupe
documents-lead = Donnez un document une seule fois. Vos demandes peuvent y renvoyer et, tant qu’il est valable, personne ne vous le redemande.
documents-none = Rien pour l’instant. Vous n’avez pas à donner quoi que ce soit.
documents-no-bank = Merci de ne rien nous donner sur un compte bancaire. Nous ne le demandons que lorsqu’il y a une subvention à verser.
documents-dated = Daté du { $day }
documents-until = Valable jusqu’au { $day }
documents-past = C’était valable jusqu’au { $day }
documents-added = Ajouté par { $by }, le { $day }
documents-newer = En donner un plus récent
documents-take-away = L’enlever
documents-add = Ajouter un document
documents-replaces = Un document plus récent à la place de { $name }
documents-replaces-hint = Les demandes qui renvoient à l’ancien le gardent tel qu’il était.
documents-kind = Ce que c’est
documents-kind-empty = Choisissez ce que c’est
documents-kind-governing = Des statuts ou des règles
documents-kind-accounts = Des comptes
documents-kind-safeguarding = Comment vous veillez à la sécurité des personnes
documents-kind-insurance = Une assurance
documents-kind-fairness = Comment vous traitez les personnes avec équité
documents-kind-writing = Un texte que vous avez écrit : un plan, un rapport, une demande faite ailleurs
documents-kind-other = Autre chose
documents-dated-on = La date qu’il porte (facultatif)
documents-dated-on-hint = Par exemple, 27 3 2026
documents-valid-until = Valable jusqu’au (facultatif)
documents-valid-until-hint = Par exemple, le dernier jour d’une assurance
documents-date-numbers = Écrivez la date en chiffres, comme 3 12 2026
documents-dated-later = Cette date n’est pas encore arrivée. Écrivez la date que porte le document.
documents-until-before = C’est avant la date du document lui-même. Vérifiez les deux dates.
documents-file = Le document
documents-given-already = Vous nous l’avez déjà donné : { $name }
documents-too-many = Nous pouvons garder { $max } documents par groupe. Enlevez-en d’abord un.
documents-button = L’ajouter
documents-seen = Votre groupe les voit, ainsi que le personnel d’un financeur à qui vous avez envoyé une demande ou avec qui vous avez accepté de les partager. Dans une demande, les personnes qui lisent ne voient que ce à quoi vos réponses renvoient.

organisation-history-document-given = Un document a été donné
organisation-history-document-taken-away = Un document a été enlevé

writing-pointed = Renvoi à { $file }, fait par { $by } { $at }

notice-pointed = Votre réponse y renvoie maintenant.
notice-pointed-had-it = Vous aviez déjà ce document : rien n’a donc été ajouté une seconde fois. Votre réponse y renvoie maintenant.
notice-pointing-taken-away = Votre réponse n’y renvoie plus. Le document est toujours ici.
notice-document-removed = Le document est enlevé.
notice-file-stays-pointed-at = Nous l’avons enlevé de cette réponse. D’autres réponses y renvoient : il reste donc dans votre demande.
notice-document-given = Merci. Nous le gardons, et personne ne vous le redemande tant qu’il est valable.
notice-document-taken-away = Il est enlevé. Les demandes qui y renvoient le gardent.

# What only some kinds of group have to tell, and the numbers of registers.

organisation-host-number = Le numéro de votre organisation porteuse (facultatif)
organisation-host-number-hint = Seulement si vous avez une organisation porteuse : son numéro d’association caritative (charity) ou de société
organisation-group-behind = Le groupe derrière vous (facultatif)
organisation-group-behind-hint = Seulement pour une personne avec un groupe derrière elle : comment vous l’appelez, ou qui en fait partie
organisation-partners = Les groupes réunis
organisation-partners-hint = Seulement pour plusieurs groupes ensemble : leurs noms, un par ligne
organisation-partners-empty = Indiquez les noms des groupes, un par ligne
organisation-leads = Lequel d’entre eux mène le projet (facultatif)
organisation-leads-hint = Seulement pour plusieurs groupes ensemble : le nom, tel qu’il est écrit ci-dessus
organisation-leads-unknown = Écrivez le nom du groupe qui mène le projet tel qu’il est dans la liste, ou laissez vide
organisation-number-unfamiliar = { $number } ne ressemble pas aux numéros des registres que nous connaissons. Vérifiez-le, ou gardez-le tel quel : il est peut-être juste malgré tout.
organisation-number-keep = Le garder tel quel

# Who has a part in a group.

roster-title = Qui fait quoi dans votre groupe
roster-lead = La personne qui préside, celle qui garde l’argent, celle qui veille à la sécurité des personnes : avec vos propres mots. Ces personnes n’ont pas besoin de compte.
roster-none = Personne pour l’instant.
roster-end = Enlever de la liste
roster-add = Ajouter une personne
roster-name = Son nom
roster-name-empty = Indiquez son nom
roster-part = Ce que fait cette personne
roster-part-hint = Par exemple : présidence, trésorerie, garde la clé
roster-part-empty = Dites ce que cette personne fait dans le groupe
roster-contact = Comment la joindre (facultatif)
roster-contact-hint = Seulement si elle est d’accord. Rien sur un compte bancaire, s’il vous plaît.
roster-button = Ajouter cette personne
roster-full = Il y a de la place pour { $max } personnes. Enlevez d’abord quelqu’un de la liste.
roster-seen = Votre groupe voit ceci, ainsi que le personnel d’un financeur à qui vous avez envoyé une demande ou avec qui vous avez accepté de le partager.

# What a group shares.

sharing-title = Qui voit quoi de votre groupe
sharing-lead = Un financeur à qui vous avez envoyé une demande voit ce que votre groupe dit de lui-même, et ses documents. Tout autre financeur présent ici ne voit que ce que vous acceptez, aussi longtemps que vous l’acceptez.
sharing-sent = Vous avez envoyé une demande à { $funder } : votre profil et vos documents y sont donc visibles.
sharing-since = Vous partagez ce qui est coché depuis le { $since }.
sharing-nothing = Ce financeur ne voit rien de votre groupe.
sharing-asked = { $by } a demandé, le { $at }, à voir :
sharing-free = Vous pouvez dire non en toute liberté. Cela ne change rien pour aucune demande.
sharing-may-see = Ce que { $funder } peut voir
sharing-what-profile = Ce que votre groupe dit de lui-même
sharing-what-profile-hint = Votre profil, et qui fait quoi dans votre groupe
sharing-what-documents = Vos documents
sharing-what-documents-hint = Avec leurs dates, pour que personne ne vous les redemande
sharing-what-answers = Ce que vous avez dit à d’autres
sharing-what-answers-hint = Vos réponses écrites dans les demandes envoyées ici à d’autres financeurs : rien de sensible, et rien sur l’égalité
sharing-button = Enregistrer
sharing-end = Ne rien partager
sharing-name = Tout le monde peut voir, dans le registre des subventions, les noms des groupes qui ont reçu un financement.

letter-sharing-subject = { $funder } aimerait en voir plus sur votre groupe
letter-sharing-asked = { $by }, de la part de { $funder }, demande si le groupe { $organisation } accepterait de montrer quelque chose que vous ne leur avez pas envoyé. La raison :
letter-sharing-free = Vous pouvez dire non en toute liberté, et cela ne change rien pour aucune demande. Ce qui est demandé, et ce qui est visible, est ici :

# The same group entered twice.

merging-link = Une personne de la municipalité demande si votre groupe a été inscrit deux fois
merging-title = { $kept } et { $other } : est-ce un seul groupe ?
merging-asked = { $by }, de la part de { $funder }, le pense depuis le { $at }. La raison :
merging-what = Si vous dites oui, tout ce qui est au groupe { $other } rejoint le groupe { $kept } : personnes, demandes, documents, subventions. Rien n’est perdu, et toutes les personnes de l’un ou de l’autre voient tout.
merging-who = Les deux n’en font plus qu’un quand une personne de chacun a dit oui. Un seul non suffit pour que tout reste comme avant.
merging-yes = Oui, nous sommes un seul groupe
merging-no = Non, laissez-nous comme nous sommes
merging-waits = Vous avez dit oui. Il faut encore le oui d’une personne de l’autre groupe.
merging-settled = Cette question est réglée.
merging-is-merged = Le groupe { $other } fait maintenant partie du groupe { $kept }, avec tout ce qui est à lui.
merging-is-declined = Quelqu’un a dit non. { $kept } et { $other } restent comme avant.
merging-is-withdrawn = La personne qui l’avait demandé a retiré sa question. { $kept } et { $other } restent comme avant.

letter-merging-subject = { $organisation } et { $other } : est-ce un seul groupe ?
letter-merging-asked = { $by }, de la part de { $funder }, pense que { $organisation } et { $other } sont un seul groupe, inscrit deux fois. La raison :
letter-merging-free = Si c’est le cas, dites oui sur cette page, et tout est réuni sans que rien soit perdu. Sinon, dites non, et rien ne change :
letter-merging-done-subject = { $organisation } et { $other } sont maintenant un seul groupe
letter-merging-done = Tout ce qui était au groupe { $other } est maintenant avec le groupe { $organisation } : personnes, demandes, documents, subventions. Rien n’est perdu, et les anciens liens marchent toujours. La page de votre groupe est ici :

organisation-history-part-given = Une personne a été ajoutée à la liste
organisation-history-part-ended = Une personne a été enlevée de la liste
organisation-history-sharing-asked-for = Un financeur a demandé à en voir plus
organisation-history-sharing-agreed = Ce qu’un financeur peut voir a été modifié
organisation-history-sharing-ended = Le partage avec un financeur a pris fin
organisation-history-sharing-declined = Un financeur a reçu un non
organisation-history-merging-proposed = Une personne de la municipalité a demandé si ce groupe a été inscrit deux fois
organisation-history-merging-agreed = Une personne a dit qu’il a été inscrit deux fois
organisation-history-merging-declined = Une personne a dit qu’il n’a pas été inscrit deux fois
organisation-history-merging-taken-back = La personne de la municipalité a retiré sa question
organisation-history-merged = Le même groupe, inscrit deux fois, n’en fait plus qu’un

notice-part-given = C’est ajouté.
notice-part-ended = C’est enlevé de la liste.
notice-sharing-agreed = C’est enregistré. Vous pouvez le modifier à tout moment.
notice-sharing-ended = C’est terminé. Ce financeur ne voit plus rien.
notice-sharing-asked = Nous l’avons demandé au groupe. C’est lui qui décide.
notice-merged = C’est maintenant un seul groupe. Rien n’est perdu.
notice-merging-asked = Nous avons écrit aux personnes des deux groupes. Quand une personne de chacun aura dit oui, ils n’en feront plus qu’un.
notice-merging-yes = Merci. Il faut encore le oui d’une personne de l’autre groupe.
notice-merging-declined = Merci. Tout reste comme avant.
notice-merging-taken-back = La question est retirée. Tout reste comme avant.

# What a group said before, offered where the same is asked again.

reuse-told = Vous nous l’avez dit en { $month }, pour le fonds « { $fund } ».
reuse-asked = Nous avions alors demandé : « { $question } »
reuse-read = Lire ce que vous avez dit
reuse-button = Le réutiliser ici
reuse-afresh = Ou repartez de zéro ci-dessous. Rien n’est ajouté tout seul, et vous pouvez modifier ce que vous réutilisez.
reuse-used = C’est ce que vous nous avez dit en { $month }, pour le fonds « { $fund } ». Modifiez ce qui est différent maintenant.
reuse-known = Nous le savons déjà
reuse-known-lead = Vous nous avez dit cela une fois de votre groupe : personne ne vous le redemande donc. Cela accompagne votre demande.

notice-answer-used-again = Ce sont vos mots d’avant. Modifiez ce qui est différent maintenant.

history-document-pointed-at = Vous avez renvoyé, dans une réponse, à un texte déjà écrit
history-pointing-taken-away = Une réponse ne renvoie plus à un texte
history-document-removed = Vous avez enlevé un document
history-answer-used-again = Vous avez réutilisé ce que vous aviez dit
