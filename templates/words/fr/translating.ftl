# An answer in any language, and what it says in English beside it.

fund-language = Dans votre langue
fund-language-council = Répondez dans n’importe quelle langue, question par question. Nous faisons traduire votre réponse, à nos frais. Ce que vous avez dit reste votre réponse ; la traduction est placée à côté.

answer-language = Dans quelle langue est cette réponse ?
answer-language-hint = Toutes les langues conviennent. Nous nous occupons de la traduction.
answer-language-other = Une autre langue
answer-language-unknown = une autre langue
answer-language-name = Son nom, si c’est une autre langue

translations-title = Vos réponses en anglais
translations-lead = Pour les personnes qui ne lisent pas votre langue, nous avons fait traduire vos réponses en anglais. Ce que vous avez dit est votre réponse ; ceci est placé à côté. Si quelque chose n’est pas juste, dites-le : les personnes qui la lisent le voient, et nous la faisons traduire de nouveau.
translations-none = Aucune de vos réponses n’a été traduite. Si vous avez répondu dans une autre langue, { $contact } s’en occupe.
translations-of-writing = Ce que vous avez écrit
translations-of-talk = Ce que vous avez dit dans la conversation
translations-of-recording = Votre enregistrement
translations-in-english = En anglais, traduit par { $by }, le { $on }
translations-you-said = Ce qui n’y est pas juste, selon vous :
translations-not-right = Quelque chose n’est pas juste
translations-what = Qu’est-ce qui n’est pas juste ?
translations-what-hint = Dans n’importe quelle langue. Vous n’avez pas besoin de connaître le bon mot anglais.
translations-say = Nous le dire
translations-say-what = Dites en quelques mots ce qui n’est pas juste dans la traduction
translations-not-now = Une traduction peut être corrigée entre l’envoi et la décision. Demandez à { $contact }.
translations-overtaken = Une nouvelle traduction a été faite depuis que vous avez ouvert la page. Regardez la nouvelle.
translations-see = Vos réponses en anglais, si vous les avez données dans une autre langue
notice-translation-corrected = Merci. Les personnes qui la lisent voient ce que vous avez dit, et nous la faisons traduire de nouveau.

letter-translation-subject = Votre réponse en anglais : { $fund }
letter-translation = Votre réponse à la question « { $question } » a été traduite en anglais, pour les personnes qui ne lisent pas votre langue. Traduction faite par { $by } :
letter-translation-next = Ce que vous avez écrit ou dit reste votre réponse. Si quelque chose n’est pas juste dans la traduction, dites-le ici :
notice-translation-added = La traduction est placée à côté de ce que le groupe a dit, et elle lui est envoyée.
answer-language-say = Dire dans quelle langue c'est
history-translated = Nous avons ajouté la traduction d'une réponse
history-translation-corrected = Vous avez dit qu'une traduction n'est pas juste
