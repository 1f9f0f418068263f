# What a group reads about the decision on its application, on its page and in its letter.

outcome-title = Notre décision : { $fund }
outcome-back = Votre demande
outcome-caption = { $fund } · { $reference }
outcome-funded = Financement accordé
outcome-in-part = Financement accordé en partie
outcome-once-checked = Financement accordé une fois que nous aurons vérifié quelque chose ensemble
outcome-not-this-time = Pas de financement cette fois-ci
outcome-not-decided-yet = Pas encore de décision

outcome-says-funded = Oui : { $organisation } reçoit { $amount }.
outcome-says-in-part = Oui, en partie : { $organisation } reçoit { $amount }.
outcome-says-once-checked = Oui, une fois que nous aurons vérifié quelque chose ensemble : { $organisation } recevra alors { $amount }.
outcome-says-not-this-time = Nous ne finançons pas { $organisation } cette fois-ci. Nous savons ce que cette demande vous a coûté d’efforts, et nous vous devons nos raisons.
outcome-says-not-decided-yet = Nous n’avons pas encore pris de décision sur la demande envoyée par { $organisation }.
outcome-asked = Vous aviez demandé { $asked }.
outcome-wait-until = Vous aurez de nos nouvelles au plus tard le { $date }.

outcome-reasons = Nos raisons
outcome-strong = Les points forts
outcome-to-check = Ce que nous vérifions ensemble
outcome-not-acting = Ce que cela peut entraîner, à notre connaissance, et qui l’assume
outcome-departure = Pourquoi ce n’est pas ce que le comité recommandait
outcome-check-who = { $person } le fait avec vous, au plus tard le { $date }.
outcome-again = Nous réexaminons notre décision
outcome-again-says = Ce que nous vous avions dit n’est plus valable, et nous allons décider de nouveau. Vous pouvez le lire ci-dessous, avec nos raisons.
outcome-earlier = Ce que nous vous avons dit le { $date }
outcome-ended = Pourquoi nous l’avons rouverte le { $date }
outcome-checked = Nous avons vérifié ensemble ce qui restait ouvert. L’argent est à vous.
outcome-next = La suite
outcome-next-funded = Nous écrivons une convention en mots simples, à signer par vous et par nous, puis nous versons l’argent. Vous n’avez rien à faire d’ici là.
outcome-next-in-part = Nous écrivons une convention en mots simples, à signer par vous et par nous, puis nous versons l’argent. Si le montant change ce que vous pouvez faire, dites-le à { $person } : le projet peut changer avec lui.
outcome-next-once-checked = { $person } vous contacte pour le faire avec vous. Ensuite, nous écrivons une convention à signer par vous et par nous, puis nous versons l’argent.
outcome-next-not-this-time = Vous pouvez parler de cette décision avec { $person }, demander ce qui aiderait une autre fois, ou nous dire que nous avons fait une erreur. Une nouvelle demande sera toujours la bienvenue.
outcome-next-not-decided-yet = Vous n’avez rien à faire. Si quelque chose a changé pour vous entre-temps, dites-le à { $person }.
outcome-next-checked = Nous écrivons une convention en mots simples, à signer par vous et par nous, puis nous versons l’argent. Vous n’avez rien à faire d’ici là.
outcome-grant = Aller à votre subvention
outcome-talk = La personne à qui parler de cette décision.
outcome-on = Envoyée le { $date }.

state-decided-checked = Financement accordé, après vérification ensemble

decision-letter-subject = { $fund } : notre décision sur la demande { $reference }
decision-letter-subject-wait = { $fund } : pas encore de décision ({ $reference })
decision-letter-dear = Bonjour { $name },
decision-letter-talk = Pour en parler, écrivez à { $person } : { $email }
decision-letter-talk-phone = Pour en parler, écrivez à { $person } ({ $email }) ou téléphonez au { $phone }.
decision-letter-kept = Cette lettre est conservée avec votre demande :

decision-reopened-subject = { $fund } : nous réexaminons notre décision ({ $reference })
decision-reopened-told = Le { $date }, nous vous avons écrit pour vous dire notre décision sur la demande envoyée par { $organisation } au fonds « { $fund } » :
decision-reopened-says = Nous avons rouvert cette décision. Voici pourquoi :
decision-reopened-not-held = Nous avons vérifié ensemble ce qui restait ouvert, et ce n’est pas comme prévu. Voici ce que nous avons constaté :
decision-reopened-money = Rien n’a été signé : l’argent dont nous vous avions parlé n’est donc pas encore à vous. Merci de ne pas le dépenser. Il est gardé pour votre demande jusqu’à notre décision.
decision-reopened-next = Nous décidons de nouveau, et vous aurez de nos nouvelles au plus tard le { $date }. Vous n’avez rien à faire. S’il y a quelque chose que nous devrions savoir, dites-le-nous avant cette date.
decision-reopened-kept = Ce que nous vous avions dit, et cette lettre, sont conservés avec votre demande :

decision-checked-says = Nous avons vérifié ensemble ce qui restait ouvert, et tout est en ordre : { $organisation } reçoit { $amount }.

# What staff read at the top of a page after a change.
notice-panel-made = La réunion est prévue, et toutes les personnes qui y siègent ont reçu un e-mail.
notice-panel-changed = La réunion est enregistrée, et toutes les personnes concernées sont prévenues.
notice-panel-off = La réunion est annulée, et toutes les personnes qui devaient y siéger sont prévenues.
notice-declared-all = Merci. Ce que vous avez dit de ces groupes est conservé.
notice-recommended = La recommandation est enregistrée.
notice-decided = La décision est enregistrée. Rien n’est encore parti.
notice-released = Les décisions sont communiquées, et les lettres partent.
notice-released-already = Il ne restait rien à communiquer. Personne n’a reçu deux fois la même lettre.
notice-not-held = C’est enregistré : ce n’était pas comme prévu. Le groupe a reçu une lettre, et la personne qui avait décidé décide de nouveau.
notice-decision-reopened = La décision est rouverte. Ce qu’elle disait est conservé dans son dossier.
notice-checked = Vérifié ensemble : la subvention est accordée, et le groupe a reçu une lettre.

# What the group reads of it in what happened with its application.
history-decision-released = Nous vous avons dit notre décision
history-not-decided-yet = Nous vous avons dit qu’il n’y a pas encore de décision
history-checked-together = Nous avons vérifié ensemble ce qui restait ouvert, et c’était bon
history-decision-reopened = Nous avons rouvert notre décision
history-question-withdrawn = Nous avons retiré une question
