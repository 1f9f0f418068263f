# What is known about a group, and how: its own pages, the letter, and what both sides' forms say.

evidence-kind-visit = Serdanek
evidence-kind-conversation = Axaftinek
evidence-kind-community-voice = Dengê civakê
evidence-kind-partner = Gotinên hevkarekî
evidence-kind-history = Raborî bi şaredariyê re
evidence-kind-trust = Bawerî, û ji bo çi

evidence-title = Em der barê we de çi dizanin, û çawa
evidence-back = Serlêdana we
evidence-lead = Yên ku dixwînin û biryarê didin dibînin ka em ji serdanan, axaftinan û cîranan der barê we de çi dizanin. Hûn hemûyê dibînin, hema ku hat nivîsandin. Ger tiştek şaş an kêm be, bêjin: gotinên we li kêleka yên me disekinin.
evidence-none = Hîn li vir tiştek nehatiye nivîsandin. Ger { $contact } tiştekî binivîse, nameyek ji we re tê.
evidence-speaks-to = der barê vê de ye:
evidence-by = { $name } nivîsand
evidence-by-group = ji komê bi xwe, { $name }
evidence-taken-back = { $name } roja { $date } notek paşve girt.
evidence-answer-this = Bersiva vê bidin
evidence-take-back = Vê paşve bigirin

evidence-own-title = Hûn bi xwe tiştekî ji me re bêjin
evidence-own-lead = Kesê ku qet hûn nedîtine divê çi bizane? Hewce nake kes tiştên giran ji nû ve bêje da ku jê were bawerkirin.
evidence-own-what = Hûn dixwazin em çi bizanin?
evidence-own-what-hint = Bi gotinên xwe. Ew tavilê li kêleka serlêdana we xuya dibe.
evidence-own-voice = Ev gotinên kê ne? (ger hûn bixwazin)
evidence-own-voice-hint = Wek nimûne: cîranên me yên di hejmara 12an de, an dibistan
evidence-own-kind = Ew li ser çi ye?
evidence-own-save = Zêde bikin

evidence-note-title = Bersiva we
evidence-reply = Hûn ji bo vê çi dibêjin?
evidence-reply-hint = Ew li kêleka notê disekine, ji bo her kesê ku wê dixwîne
evidence-reply-send = Bersiva xwe bişînin
evidence-closed = Ev wek ku niha ye dimîne. Ger tiştek tê de dilê we biêşîne, bi { $contact } re biaxivin.
evidence-decided = Biryara serlêdana we hatiye dayîn, loma ev wek xwe dimîne. Ger tiştek tê de dilê we biêşîne, bi { $contact } re biaxivin.
evidence-application-withdrawn = We ev serlêdan vekişandiye, loma êdî tiştek lê nayê zêdekirin. Dîsa jî { $contact } bi kêfxweşî dixwaze ji we bibihîze.

evidence-kind-empty = Hilbijêrin ka ew çi ye
evidence-what-empty = Binivîsin ka divê çi bê zanîn
evidence-what-long = Ev li vir hilnayê. Ji kerema xwe bi qasî 600 peyvan kurt bikin; tiştek winda nabe.
evidence-source-long = Ji kerema xwe vê bi hevokekê an du hevokan bêjin
evidence-voice-empty = Bêjin ka dengê kê ye
evidence-how-empty = Bêjin ka em wê çawa dizanin
evidence-date-ahead = Ew roj hîn nehatiye. Roja ku we ew bihîst binivîsin
evidence-reply-empty = Bersiva xwe binivîsin
evidence-not-yours = Notê tenê ew kes paşve digire ku ew nivîsandiye.
evidence-withdrawn-already = Ev not berê hatibû paşvegirtin.

notice-evidence-added = Hat qeydkirin. Kom niha dikare wê bibîne, û nameyek jê re hat şandin.
notice-evidence-own-added = Hat zêdekirin. Ew niha li kêleka serlêdana we ye.
notice-evidence-answered = Bersiva we niha li kêleka notê ye.
notice-evidence-withdrawn = Hat paşvegirtin. Ew di qeydên raboriyê de dimîne.

letter-evidence-added-subject = Me tiştek ku em der barê koma { $group } de dizanin nivîsand
letter-evidence-added-who = { $writer } ev li kêleka serlêdana we ya ji bo fona { $fund } nivîsand, ji bo kesên ku wê dixwînin û biryarê didin:
letter-evidence-added-answer = Hûn wê dibînin berî ku kes biryarê bide. Ger tiştek tê de şaş an kêm be, li vir bêjin, û bersiva we li kêleka wê disekine:
letter-evidence-added-talk = Ger hûn bêtir dixwazin li ser wê biaxivin, { $contact } bi kêfxweşî amade ye. Ger li gorî we baş be, hewce nake hûn tiştekî bikin.
letter-evidence-hello = Silav { $name },
