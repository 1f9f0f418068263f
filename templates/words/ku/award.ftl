# A group's grant: agreement and payments.

grant-title = Hîbeya { $number }
grant-amount = Çiqas
grant-fund = Ji kîjan fonê
grant-purpose = Ji bo çi ye
grant-awarded = Roja dayînê
grant-number = Hejmar
grant-learned = Em bi hev re çi fêr bûn
grant-note-of = Nota { $day }
grant-at-desk = Vê hîbeyê li ser maseya xwe vekin

grant-own-title = Hîbeya we ji fona { $fund }
grant-own-lead = { $funder } ji we re { $amount } dide. Biryar roja { $day } hat dayîn.
grant-next-agreement = Piştî vê { $contact } peymanê ji we re dişîne ku hûn bixwînin û îmze bikin. Gava ew li vir be nameyek ji we re tê.
grant-next-sign = Peyman li vir ji bo we ye. Bi kê re bixwazin bixwînin, her tiştî ji { $contact } bipirsin, û kengî hûn amade bin îmze bikin.
grant-next-council-signs = Spas ku we îmze kir. Niha { $contact } lê dinêre ku şaredarî jî îmze bike.
grant-next-payment = Herdu aliyan îmze kir. Niha em pere didin we. Roj li jêr e.
grant-next-learning = Pere ji we re hatin dayîn. Niha em li ser tişta ku em herdu alî fêr dibin diaxivin. { $contact } xwe digihîne we da ku wextekî li gorî we bibîne, an jî hûn dikarin pêşî xwe bigihînin { $contact }.
grant-read-and-sign = Bixwînin û îmze bikin
grant-agreement = Peyman
grant-read-agreement = Peymanê bixwînin
grant-no-agreement = Hîn tiştek ji bo îmzekirinê tune ye.
grant-payments = Kengî pere ji we re tên dayîn
grant-no-payments = Hîn roj nehatiye danîn. Ew ê li vir be.
grant-learning = Fêrbûna bi hev re
grant-learning-lead = Em hedefan nadin ber we. Em diaxivin, û bi hev re dinivîsin ka çi guherî, em li çi şaş man, çi bû asteng (di awayê xebata me bi xwe de jî), û piştî vê her yek ji me çi dike. Heta ku em herdu nebêjin erê tiştek nayê weşandin.
grant-talk-to-come = Em diaxivin: { $when }
grant-talk-held = Em axivîn: { $when }
grant-begin-note = Dest bi nota tişta ku hûn fêr bûn bikin
grant-promises = Me çi soz da
grant-no-promises = Hîn tiştek tune ye. Gava em sozekê bidin we, ew li vir e: kî wê dike, heta kengî, û ka soz bi cih hat.
grant-application = Serlêdana we û biryara me
grant-number-public = Hejmara hîbeya we: { $number }. Di lîsteya me de her kes dikare bibîne ku ev hîbe ji we re hatiye dayîn, çiqas, ji kîjan fonê, ji bo çi û kengî. Ya mayî ya vê rûpelê tenê ji bo koma we ye.
grant-contact-says = Kesê we yê têkiliyê ji bo vê hîbeyê.
grant-talk = Tiştek heye ku hûn bêtir dixwazin pêşî li ser biaxivin? Bi { $contact } re biaxivin, kesê we yê têkiliyê:

agreement-title = Peymana we
agreement-lead = Di navbera { $organisation } û { $funder } de, ji bo fona { $fund }.
agreement-to-grant = Hîbeya we
agreement-state-offered = Li benda îmzeya we ye
agreement-state-organisation-signed = We îmze kir. Niha şaredarî îmze dike
agreement-state-signed = Herdu aliyan îmze kir
agreement-for-group = Ji bo koma we
agreement-for-council = Ji bo şaredariyê
agreement-not-signed = Hîn nehatiye îmzekirin
agreement-fingerprint = Şopa tiliyê ya vê nivîsê (fingerprint)
agreement-sign-heading = Ji bo koma xwe îmze bikin
agreement-sign-lead = Gava hûn hemûyê qebûl dikin îmze bikin. Ger tiştek ne rast be, hîn îmze nekin: ji { $contact } re bêjin, û em wê bi hev re diguherînin.
agreement-name = Navê we
agreement-role = Rola we di komê de
agreement-role-council = Rola te
agreement-role-hint = Wek serok, xezînedar, an endam
agreement-tick = Ez dikarim ji bo { $organisation } îmze bikim, û em vê nivîsê qebûl dikin
agreement-sign = Peymanê îmze bikin
agreement-name-empty = Navê xwe binivîsin
agreement-role-empty = Rola xwe binivîsin
agreement-name-long = Ji 120 tîpan kurttir bikin
agreement-tick-empty = Ger hûn dikarin ji bo koma xwe îmze bikin û nivîsê qebûl dikin, qutiyê nîşan bikin
agreement-already-signed = Ev peyman jixwe ji bo koma we hatiye îmzekirin.
agreement-overtaken = Ji dema ku we ew vekir ve peyman guherî. Hîn tiştek nehatiye îmzekirin. Wê dîsa bixwînin, û ger hûn qebûl dikin îmze bikin.

payment-state-planned = Hat plankirin
payment-state-approved = Di rê de ye
payment-state-paid = Hat dayîn
payment-late-tag = Dereng
payment-paid-on = Roja { $day } hat dayîn
payment-due = Heta { $day }
payment-late = Me soz da ku em vê heta { $day } bidin, û em dereng man. { $contact } dikare ji we re bêje çima.

notice-agreement-offered = Peyman hat pêşkêşkirin. Ji her endamê komê re nameyek tê.
notice-agreement-signed = Ji bo şaredariyê hat îmzekirin. Ji komê re nameyek tê.
notice-agreement-signed-by-you = We îmze kir. Me ji kesê we yê têkiliyê re got.
notice-payment-planned = Dayîna pereyan hat plankirin.
notice-payment-taken-back = Plan hat paşvegirtin.
notice-payment-approved = Dayîna pereyan hat erêkirin. Kesekî din wê wek dayî nîşan dike.
notice-payment-paid = Wek dayî hat nîşankirin. Ji komê re nameyek tê.

letter-greeting = Silav { $name },
letter-greeting-nameless = Silav,
letter-talk = Ger hûn bêtir dixwazin biaxivin, ji { $contact } re binivîsin, kesê we yê têkiliyê: { $email }
letter-phone = Telefon: { $phone }

letter-agreement-offered-subject = Peymana we ya ji bo fona { $fund } ji bo xwendinê amade ye
letter-agreement-offered-again-subject = Peymana we ya ji bo fona { $fund } guherî
letter-agreement-offered = Me nivîsand ka { $organisation } û em ji bo hîbeya we ya { $grant-amount } ji fona { $fund } li ser çi li hev dikin. Bi kê re bixwazin bixwînin. Yek ji we wê li ser rûpelê îmze dike, bi nav û rola xwe:
letter-agreement-offered-again = Nivîsa peymanê ya ji bo hîbeya we ya { $grant-amount } ji fona { $fund } guherî. Hîn kesî îmze nekiriye. Ji kerema xwe berî ku hûn îmze bikin dîsa bixwînin:
letter-agreement-offered-next = Gava we îmze kir, şaredarî îmze dike, û paşê em pere didin we.

letter-agreement-signed-subject = Herdu aliyan ji bo fona { $fund } îmze kir
letter-agreement-signed = Şaredariyê jî îmze kir. Peymana ji bo hîbeya we ya { $grant-amount } ji fona { $fund } niha derbasdar e. Hûn kengî bixwazin dikarin wê li ser rûpela hîbeya xwe bixwînin û çap bikin:
letter-agreement-signed-payment = Niha em { $payment } didin we, heta { $pay-by }.

letter-payment-paid-subject = Me { $amount } da we
letter-payment-paid = { $amount } ji fona { $fund } roja { $paid-on } ji hesabê me derket. Dibe ku çend roj bikişîne heta ku bigihîje we. Ger piştî hefteyekê ne li wir be, ji me re bêjin.
letter-payment-paid-next = Rûpela hîbeya we nîşan dide ka çi hatiye dayîn:
letter-payment-held-subject = { $amount } ji bo we hatiye veqetandin
letter-payment-held = { $amount } ji fona { $fund } ji roja { $paid-on } ve ji bo we hatiye veqetandin. Wek ku we hilbijart, şaredarî pereyan diparêze. Ji me re bêjin divê çi bê dayîn, em di nav pênc rojên kar de didin.

grant-history-given = Hîbe hat dayîn
grant-history-agreement-offered = Peyman hat pêşkêşkirin
grant-history-agreement-changed-and-offered-again = Peyman hat guhertin û dîsa hat pêşkêşkirin
grant-history-signed-for-the-organisation = Ji bo komê hat îmzekirin
grant-history-signed-for-the-council = Ji bo şaredariyê hat îmzekirin
grant-history-payment-planned = Dayîneke pereyan hat plankirin
grant-history-planned-payment-taken-back = Planeke dayîna pereyan hat paşvegirtin
grant-history-payment-approved = Dayîneke pereyan hat erêkirin
grant-history-payment-paid = Pere hatin dayîn
grant-history-learning-conversation-arranged = Axaftineke fêrbûnê hat plankirin
grant-history-learning-conversation-called-off = Axaftineke fêrbûnê hat betalkirin
grant-history-learning-note-begun = Dest bi noteke fêrbûnê hat kirin
grant-history-learning-note-agreed = Noteke fêrbûnê hat qebûlkirin
grant-history-said-how-it-would-rather-talk = We got hûn çawa dixwazin biaxivin
grant-history-would-rather-be-asked-later = We xwest em paşê biaxivin
grant-history-learning-note-taken-back = Noteke fêrbûnê hat paşvegirtin
