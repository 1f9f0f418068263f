# Eligibility first: a few questions before anybody starts, and how long it took them afterwards.

eligible-title = Berî ku hûn dest pê bikin
eligible-fund-lead = Em pêşî vê dipirsin, da ku kes êvarekê li tiştekî xerc neke ku ne ji bo wî ye. Bersiva we çi be jî, hûn dikarin bi me re biaxivin.
eligible-lead = Pêşî çend pirs, da ku hûn êvarekê li tiştekî xerc nekin ku ne ji bo we ye.
eligible-nothing-kept = Em li vir tiştekî der barê we de naparêzin. Ger yek ji qaîdeyên me we li derve bihêle, em tenê dihejmêrin ku wisa bû, û nanivîsin ka kî bû.
eligible-why = Em çima dipirsin:
eligible-if-no = Ger bersiva we na be:
eligible-if-yes = Ger bersiva we erê be:
eligible-choose = Erê yan na hilbijêrin. Ger hûn ne ewle bin, ya nêzîktir hilbijêrin: bersiva we çi be jî, hûn dikarin bi me re biaxivin.

not-eligible-title = Dibe ku ev fon ne ji bo we be
not-eligible-lead = Yek ji qaîdeyên me dibe asteng. Ev tiştekî li ser qaîdeyê dibêje, û ne li ser karê ku hûn dikin.
not-eligible-talk = Dîsa jî bi me re biaxivin
not-eligible-talk-words = Dibe ku qaîdeya me şaş be, an ji bo we şaş be. Ji { $name } bipirsin: hewce nake we berê biryarek dabe.
not-eligible-go-on = Hûn dikarin dewam jî bikin. Di bersivên xwe de, an di axaftinekê de, bêjin ka rewşa we çawa ye.
not-eligible-start = Bi serlêdanê dewam bikin
not-eligible-again = Dîsa bersiva pirsan bidin
not-eligible-counted = Me hejmart ku qaîdeyeke me dê kesek li derve bihişta. Me nenivîsand ka hûn kî ne, li ku ne, an ew kengî bû.

# --- how long it took

fund-time-told = Koman ji me re got ku ew { $time } dikişîne: ji { $count } koman ji nîvê wan re kêmtir wext bes bû, ji nîvê din re zêdetir lazim bû.

took-title = Ev ji we re çiqas wext xwest?
# $said is "about 40 minutes"
took-lead = Pirsek, ger hûn bixwazin: em berê dibêjin ku ew { $said } dikişîne, û dixwazin bizanin ka bi rastî çiqas dikişîne. Tişta ku hûn ji me re dibêjin ji komên din re tenê wek hejmareke navîn tê nîşandan, û yên ku dixwînin an biryarê didin wê nabînin.
took-hours = Saet, hemû kes bi hev re
took-minutes = Deqîqe
took-people = Çend kesan li ser xebitî?
took-hardest = Çi herî zehmet bû?
took-hardest-hint = Bi gotinên xwe, bi kîjan zimanî bixwazin. Hûn dikarin vala bihêlin.
took-tell = Ji me re bêjin
took-skip = Vala bihêlin
took-who-sees = Ev ne beşek ji serlêdana we ye. Yên ku karê dorê dimeşînin hejmarên bi hev re dibînin, û tişta herî zehmet bê nav, piştî ku pênc koman ji me re got.
took-told = We ji me re got. Heta ku biryar bê dayîn hûn dikarin ji nû ve bêjin.
took-hours-problem = Bi hejmaran binivîsin ka çiqas kişand, wek 2 saet û 30 deqîqe
took-people-problem = Bi hejmarekê binivîsin ka çend kesan li ser xebitî, wek 3
took-hardest-problem = Ev ji ya ku em dikarin di qutiyekê de biparêzin zêdetir e. Ji kerema xwe kurt bikin
took-not-now = Ji şandinê heta biryarê hûn dikarin bêjin ka ew çiqas kişand.
notice-took-told = Spas. Ev alîkariya me û komên din dike.

# --- the same on the page of openness

openness-rules = Qaîdeyên me kê li derve dihêlin
openness-rules-few = Kêmtir ji pênc kesan bersiva pirsên berî destpêkê da, loma em hejmaran nadin.
openness-rules-lead = Berî destpêkê, bersiva pirsên me yên li ser ka kî dikare serlêdanê bike { $asked } caran hat dayîn. Her qaîdeyê dê ewqas caran kesek li derve bihişta:
openness-time = Çiqas kişand: me got { $said }. { $count } koman ji me re got ka bi rastî çiqas bû; ji bo nîvê wan { $time } an kêmtir bes bû.
openness-ways = Hemû riyên bersivdanê
openness-ways-lead = Bersiv dikare bi nivîskî, bi devkî, bi belgeyekê an di axaftinekê de bê dayîn, û hemû wek hev tên hesibandin. Ev nîşan dide ka bi rastî wisa bû. Yên ku bi du riyan bersiv dan di herdu rêzan de tên hejmartin:
openness-way-writing = Bi nivîskî
openness-way-recording = Bi deng an vîdyoyê
openness-way-document = Bi belgeyeke ku li ba wan hebû
openness-way-conversation = Di axaftinekê de
openness-way-numbers = Biryara xwe bihîstin: { $told }; pere ji wan re hatin dayîn: { $funded }
openness-way-held = Biryara xwe bihîstin: { $few } an bêtir. Hejmarên din nayên gotin, ji ber ku dikare bê zanîn ka ew kî ne.
