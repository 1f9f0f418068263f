# How we decide: what a round turned on, the facts we rely on, letting people know.

notice-looked-at = Hat nivîsandin: li vê hat nêrîn.

turned-title = Encam bi çi ve girêdayî bû?
turned-lead = Berî ku li ser tiştekî biryar were dayîn, dor ji nû ve hat hesabkirin, her carê bêyî yekî ku dixwîne, bêyî pîvanekê an bêyî noteke ji tiştên ku em dizanin, da ku xuya bibe ka kîjan encam bi yek ji van ve girêdayî ne. Encamek dikare bi çend ji wan ve girêdayî be.
turned-hold = Ji { $applications } encaman { $hold } dê wek xwe bimana, çi ji wan were derxistin jî.
turned-reader = Bi yek kesê ku dixwîne ve girêdayî: { $count }.
turned-reader-none = Tu encam bi yek kesê ku dixwîne ve ne girêdayî ye.
turned-criterion = Bi yek pîvanê ve girêdayî: { $count }.
turned-criterion-none = Tu encam bi yek pîvanê ve ne girêdayî ye.
turned-note = Bi yek nota ji tiştên ku em dizanin ve girêdayî: { $count }.
turned-note-none = Tu encam bi yek nota ji tiştên ku em dizanin ve ne girêdayî ye.
turned-known = Bi wê ve girêdayî ku me kom berê nas dikir: { $count }.
turned-known-none = Tu encam bi wê ve ne girêdayî ye ku me kom berê nas dikir.

reason-kind-our-question = pirsa me ne zelal bû
reason-kind-not-known = me kom nas nedikir
reason-kind-our-time = me wext neda ku em bêtir fêm bikin
reason-kind-our-rules = qaîdeyeke me li awayê xebata komê nayê

why-title = Çima, ji bo her tişta ku em li gorî wê dixwînin
why-lead = Panelê wisa nivîsand.
why-not-acting = Li gorî panelê, ger tiştek neyê kirin çi dikare bibe

facts-title = Agahiyên ku em xwe dispêrin wan
facts-back = Serlêdana we
facts-lead = Berî ku em biryarê bidin, hûn dibînin ka biryara me dê xwe bispêre çi. Ji bo her yekê bêjin ka ew rast e. Tiştek ku hûn li vir dibêjin zirarê nade we, û { $contact } bi kêfxweşî li ser wê bi we re diaxive.
facts-by = Heta { $date } ji me re bêjin. Heta wê rojê biryara me li benda we ye.
facts-answered = Spas, tişta ku we got gihîşt me. Heta ku em biryarê bidin hûn dikarin wê biguherînin.
facts-kind-figure = Ji serlêdana we:
facts-kind-note = Em der barê we de dizanin:
facts-kind-talk = Di axaftinekê de hat gotin:
facts-kind-answer = We bersiva pirsa me da:
facts-kind-added = Em wisa fêm dikin:
facts-is-it-right = Ma ev rast e?
facts-yes = Rast e
facts-no = Ne rast e
facts-what-is-right = Ger ne rast be: ya rast çi ye?
facts-besides = Tiştek ku hûn dixwazin lê zêde bikin (ne mecbûrî ye)
facts-button = Tişta ku hûn dibêjin bişînin
facts-choose = Bêjin ka ev rast e an na
facts-say-what = Ji me re bêjin ka ya rast çi ye
facts-long = Ev ji cihê li vir dirêjtir e. Ji kerema xwe kurt bikin; tiştek winda nabe.
facts-changed = Dema ku we dinivîsî me agahiyên din ji we re şandin. Niha ew li vir in, û tişta ku we nivîsî jî hîn li vir e.
facts-closed = Ev êdî wek xwe dimîne. Ger tiştek tê de we aciz bike, bi { $contact } re biaxivin.
facts-you-right = We got: rast e.
facts-you-wrong = We got: ne rast e.

follow-facts = Agahiyên ku em xwe dispêrin wan
follow-facts-waits = Li benda we ye
home-need-facts = Bêjin ka agahiyên ku em xwe dispêrin wan rast in: { $fund }

history-facts-asked = Me agahiyên ku biryara me dê xwe bispêre wan ji we re şandin
history-facts-right = We got ku ew rast in
history-facts-corrected = We got ka çi ne rast e

notice-facts-asked = Hat şandin. Ji her kesê di komê de re nameyek tê.
notice-facts-right = Spas. Hat nivîsandin ku agahî rast in.
notice-facts-corrected = Spas. Tişta ku we got li kêleka agahiyan e, ji bo yên ku biryarê didin.

letter-facts-asked-subject = { $group }: ma ev agahî rast in?
letter-facts-asked-hello = Silav { $name },
letter-facts-asked-who = Berî ku biryara serlêdana we ya ji bo fona { $fund } bê dayîn, { $asker } dixwaze ku hûn bibînin ka biryar dê xwe bispêre çi:
letter-facts-asked-by = Heta { $date } li vir bêjin ka ew rast in. Heta wê rojê biryar li benda we ye:
letter-facts-asked-late = Tiştek ku hûn dibêjin zirarê nade we. Ger hûn tiştekî nebêjin, em bêyî wê dewam dikin û ev wek xwe dimînin. { $contact } bi kêfxweşî li ser wê bi we re diaxive.

notice-panel-told = Ji her endamê panelê re nameyek tê.
notice-window-set = Hat qeydkirin. Name tenê di vî wextî de tên şandin.
notice-window-removed = Hat qeydkirin. Piştî ku biryar bên ragihandin, name di saeteke guncaw de tên şandin.
notice-call-said = Hat nivîsandin.

notice-draw-published = Hat weşandin. Piştî rojekê pişk dikare bê kişandin.
notice-drawn = Pişk hat kişandin. Her kes dikare encamê bibîne.

draw-title = Pişkeke ji her kesî re vekirî
draw-lead = Gava serlêdan wekhev bin û pere tenê têra hinekan bikin, pişk dikare biryarê bide. Hûn dikarin wê bi xwe ji nû ve hesab bikin.
draw-none = Di vê dorê de pişk tune ye.
draw-drawn = Roja { $date } hat kişandin
draw-to-come = Roja { $date } hat weşandin, hîn nehatiye kişandin
draw-hash = Hash a hejmara destpêkê (seed), roja { $date } hat weşandin
draw-seed = Hejmara destpêkê (seed), bi pişkê re hat weşandin
draw-again = Ji nû ve hesab bikin
draw-link = Pişkên ji her kesî re vekirî

# Followed by who has the power above the amount.
decide-up-to = Ji bo serlêdanekê heta { $amount }. Ji bo zêdetirî vê mafê biryarê li ba vî alî ye:
draw-promised = Tişta ku tê tevlîkirin, bi hash re hat gotin
draw-witness = Tişta ku gava hash hat weşandin kesî nedikarî bizane
draw-way-mixed = Hash a SHA-256 ya hejmara destpêkê (seed) heman hash e ku berî pişkê hatibû weşandin. Ji bo her serlêdanê van bi vê rêzê, bê valahî di navbera wan de, li pey hev binivîsin û hash a SHA-256 ya wan bigirin: hejmara destpêkê, du xal (:), tişta ku gava hash hat weşandin kesî nedikarî bizane, du xal (:) û referansa serlêdanê. Ya herî biçûk pêşî tê.
letter-draw-subject = { $fund }: pişkek li ber her kesî
letter-draw-published = Daxwaza we { $reference } bi yên din re wekhev e, û pere têra hemûyan nake. Ji bo ku kes di nav we de hilnebijêre, roja { $date } an zû piştî wê, kî pêşî tê li ber her kesî bi pişkê tê diyarkirin.
letter-draw-how = Li vir e ku pişk çawa tê kişandin û çi tê tevlîkirin. Hûn dikarin hesabê bi xwe dîsa bikin:
letter-draw-not-yet = Pişk bi tena serê xwe biryarê nade: yê ku biryarê dide wê li ber xwe dibîne, û em di her rewşê de ji we re dinivîsin. { $contact } bi kêfxweşî li ser wê bi we re diaxive.
letter-draw-drawn = Pişka ku tê de daxwaza we { $reference } bi yên din re wekhev bû hat kişandin. Li vir e ku bi kîjan rêzê derketin:
