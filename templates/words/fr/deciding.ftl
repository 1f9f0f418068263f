# How we decide: what a round turned on, the facts we rely on, letting people know.

notice-looked-at = C’est noté : cela a été regardé.

turned-title = À quoi cela a-t-il tenu ?
turned-lead = Avant toute décision, nous avons refait les calculs du cycle sans chacune des personnes qui lisent, sans chacun des points regardés et sans chacune des notes sur ce que nous savons, pour voir quels résultats tiennent à un seul de ces éléments. Un même résultat peut tenir à plusieurs.
turned-hold = Résultats qui seraient les mêmes, quoi que l’on mette de côté : { $hold } sur { $applications }.
turned-reader = Résultats qui tiennent à une seule personne parmi celles qui lisent : { $count }.
turned-reader-none = Aucun résultat ne tient à une seule personne parmi celles qui lisent.
turned-criterion = Résultats qui tiennent à un seul des points regardés : { $count }.
turned-criterion-none = Aucun résultat ne tient à un seul des points regardés.
turned-note = Résultats qui tiennent à une seule note sur ce que nous savons : { $count }.
turned-note-none = Aucun résultat ne tient à une seule note sur ce que nous savons.
turned-known = Résultats qui tiennent au fait que nous connaissions déjà le groupe : { $count }.
turned-known-none = Aucun résultat ne tient au fait que nous connaissions déjà le groupe.

reason-kind-our-question = notre question n’était pas claire
reason-kind-not-known = nous ne connaissions pas le groupe
reason-kind-our-time = nous n’avons pas pris le temps de mieux comprendre
reason-kind-our-rules = l’une de nos règles ne convient pas à la façon de travailler du groupe

why-title = Pourquoi, pour chacun des points regardés
why-lead = Voici ce que le comité a écrit.
why-not-acting = Ce qui peut arriver si rien n’est fait, selon le comité

facts-title = Les faits sur lesquels nous nous appuyons
facts-back = Votre demande
facts-lead = Avant que nous décidions, vous voyez sur quoi notre décision s’appuierait. Dites pour chaque fait s’il est juste. Rien de ce que vous dites ici ne compte contre vous, et { $contact } en parlera avec plaisir avec vous.
facts-by = Répondez-nous au plus tard le { $date }. D’ici là, notre décision vous attend.
facts-answered = Merci, nous avons reçu ce que vous avez dit. Vous pouvez le modifier jusqu’à notre décision.
facts-kind-figure = Dans votre demande :
facts-kind-note = Ce que nous savons de vous :
facts-kind-talk = Dit dans une conversation :
facts-kind-answer = Vous avez répondu à notre question :
facts-kind-added = Ce que nous comprenons :
facts-is-it-right = Est-ce juste ?
facts-yes = C’est juste
facts-no = Ce n’est pas juste
facts-what-is-right = Si ce n’est pas juste : qu’est-ce qui est juste ?
facts-besides = Ce que vous aimeriez ajouter (facultatif)
facts-button = Envoyer ce que vous dites
facts-choose = Dites si c’est juste
facts-say-what = Dites-nous ce qui est juste
facts-long = C’est plus que ce qui tient ici. Merci de raccourcir ; rien n’est perdu.
facts-changed = Nous vous avons envoyé d’autres faits pendant que vous écriviez. Ils sont maintenant ici, et ce que vous avez écrit est toujours là.
facts-closed = Ceci reste maintenant tel quel. Si quelque chose vous gêne, parlez-en avec { $contact }.
facts-you-right = Vous avez dit : c’est juste.
facts-you-wrong = Vous avez dit : ce n’est pas juste.

follow-facts = Les faits sur lesquels nous nous appuyons
follow-facts-waits = Attend votre réponse
home-need-facts = Dire si les faits sur lesquels nous nous appuyons sont justes : { $fund }

history-facts-asked = Nous vous avons envoyé les faits sur lesquels notre décision s’appuierait
history-facts-right = Vous avez dit qu’ils sont justes
history-facts-corrected = Vous avez dit ce qui n’est pas juste

notice-facts-asked = C’est envoyé. Toutes les personnes du groupe reçoivent un e-mail.
notice-facts-right = Merci. Il est noté que les faits sont justes.
notice-facts-corrected = Merci. Ce que vous avez dit est à côté des faits, pour la personne qui décide.

letter-facts-asked-subject = { $group } : ces faits sont-ils justes ?
letter-facts-asked-hello = Bonjour { $name },
letter-facts-asked-who = Avant la décision sur votre demande au fonds « { $fund } », { $asker } aimerait vous montrer sur quoi cette décision s’appuierait :
letter-facts-asked-by = Dites ici, au plus tard le { $date }, si ces faits sont justes. D’ici là, la décision vous attend :
letter-facts-asked-late = Rien de ce que vous dites ne compte contre vous. Si vous ne dites rien, nous continuons ainsi, et ces faits restent tels quels. { $contact } en parlera avec plaisir avec vous.

notice-panel-told = Chaque membre du comité reçoit un e-mail.
notice-window-set = C’est enregistré. Les lettres ne partent que pendant cette période.
notice-window-removed = C’est enregistré. Les lettres partent dès que les décisions sont communiquées, à une heure humaine.
notice-call-said = C’est noté.

notice-draw-published = C’est publié. Le tirage au sort peut avoir lieu dans un jour.
notice-drawn = Le tirage au sort est fait. Tout le monde peut voir le résultat.

draw-title = Un tirage au sort public
draw-lead = Quand des demandes sont à égalité et que l’argent ne suffit que pour une partie d’entre elles, un tirage au sort peut trancher. Vous pouvez refaire le calcul vous-mêmes.
draw-none = Il n’y a pas de tirage au sort dans ce cycle.
draw-drawn = Tirage au sort fait le { $date }
draw-to-come = Publié le { $date }, tirage au sort à venir
draw-hash = L’empreinte de la graine, publiée le { $date }
draw-seed = La graine, publiée avec le tirage au sort
draw-again = Refaire le calcul
draw-link = Tirages au sort publics

# Followed by who has the power above the amount.
decide-up-to = Jusqu’à { $amount } pour une demande. Au-dessus, ce pouvoir revient à :
draw-promised = Ce qui est mêlé, annoncé avec l’empreinte
draw-witness = Ce que personne ne pouvait savoir quand l’empreinte a été publiée
draw-way-mixed = L’empreinte SHA-256 de la graine est celle qui a été publiée avant le tirage au sort. Pour chaque demande, calculez l’empreinte SHA-256 du texte formé par la graine, un deux-points, ce que personne ne pouvait savoir quand l’empreinte a été publiée, un deux-points et la référence de la demande, sans espace ajouté. La plus petite empreinte vient en premier.
letter-draw-subject = { $fund } : un tirage au sort public
letter-draw-published = Votre demande { $reference } est à égalité avec d’autres, et l’argent ne suffit pas pour toutes. Pour que personne ne choisisse entre vous, on tire au sort en public qui vient en premier, le { $date } ou peu après.
letter-draw-how = Voici comment se fait le tirage et ce qui y est mêlé. Vous pouvez refaire le calcul :
letter-draw-not-yet = Le tirage ne décide rien à lui seul : la personne qui décide l’a sous les yeux, et nous vous écrivons dans tous les cas. { $contact } en parlera avec plaisir avec vous.
letter-draw-drawn = Le tirage où votre demande { $reference } était à égalité avec d’autres a eu lieu. Voici dans quel ordre il les a placées :
