# Where risk sits: the group's page and letter.

risk-title = Çi dikare xera bibe, û kî wê digire ser xwe
risk-lead = Şaredarî rîskên hîbeyê digire ser xwe, heta ku sebebekî baş tune be û hûn nebêjin erê. Tiştek nekirin jî rîsk e, loma ew jî li vir e.
risk-none = Hîn kesî rîskek nenivîsandiye. Ger { $contact } ji we bixwaze ku hûn yekê bigirin ser xwe, pêşî nameyek ji we re tê.
risk-not-acting = Ger tiştek neyê kirin:
risk-we-do = Şaredarî çi dike:
risk-why = Çima hûn:
risk-holder-council = Şaredarî vê digire ser xwe
risk-holder-shared = Em vê bi hev re digirin ser xwe
risk-holder-organisation = Hûn ê vê bigirin ser xwe
risk-asked = Hûn ê vê bigirin ser xwe?
risk-asked-more = Hûn dikarin bêjin na, û ev zirarê nade we: hingê şaredarî wê digire ser xwe. { $contact } bi kêfxweşî pêşî li ser wê bi we re diaxive.
risk-words = Tiştek heye ku hûn dixwazin bi bersiva xwe re bêjin? (ger hûn bixwazin)
risk-agree = Erê, em vê digirin ser xwe
risk-decline = Na, şaredarî wê digire ser xwe
risk-take-back = Me fikra xwe guherand: şaredarî wê digire ser xwe
risk-you-agreed = We roja { $date } got erê.
risk-you-declined = We roja { $date } got na, loma şaredarî wê digire ser xwe.
risk-closed = Ev wek ku niha ye dimîne. Ger tiştek tê de dilê we biêşîne, bi { $contact } re biaxivin.
risk-answer-empty = Erê yan na hilbijêrin
risk-words-long = Ev li vir hilnayê. Ji kerema xwe bi qasî 300 peyvan kurt bikin; tiştek winda nabe.
risk-answered-already = Bersiva vê berê hatiye dayîn, an êdî ji we nayê xwestin.

notice-risk-named = Hat qeydkirin. Kom dikare wê bibîne.
notice-risk-changed = Hat qeydkirin. Kom dikare wê bibîne.
notice-risk-agreed = Spas. Erêya we hat nivîsandin.
notice-risk-declined = Spas. Şaredarî wê digire ser xwe, û ev zirarê nade we.

letter-risk-asked-subject = Koma { $group } dê vê rîskê bigire ser xwe?
letter-risk-hello = Silav { $name },
letter-risk-asked-who = { $asker } li serlêdana we ya ji bo fona { $fund } dinêre, û tiştekî ku dikare xera bibe ji we dipirse:
letter-risk-asked-why = Em çima ji we dipirsin: { $why }
letter-risk-asked-we-do = Şaredarî ji bo vê çi dike: { $does }
letter-risk-asked-answer = Hûn dikarin bêjin na, û ev zirarê nade we: hingê şaredarî wê digire ser xwe. Li vir bêjin erê yan na:
letter-risk-asked-next = Heta ku hûn bersivê nedin, em tu biryarê nashînin. { $contact } bi kêfxweşî pêşî li ser wê bi we re diaxive.
