# How a council rates its own commissioning, and how people from the community rate it separately, for money.
assess-title = Em belavkirina pereyan a xwe çawa dinirxînin
assess-lead = Salê carekê şaredarî dibêje ka ew di belavkirina pereyan de çiqas li dijî nijadperestiyê ye, û mirovên ji civakê wê cuda dinirxînin, bêyî ku bibînin şaredarî çi dibêje. Ya jêrtir derbas dibe, û tê gotin ka li ku ji hev cuda ne. Tu komkirin tune ye.
assess-link = Bixwînin ka ew çi dibêjin
assess-link-fund = Ev fon çawa hat nirxandin: ji aliyê me û ji aliyê civakê ve
assess-none = Hîn yek jî nehatiye weşandin.
assess-none-of-fund = Ji bo vê fonê hîn yek jî nehatiye weşandin.
assess-of = { $what }, { $year }
assess-earlier = Ya sala { $year }
assess-published = Roja weşandinê: { $day }.
assess-unnamed = Navê kesî ji wan nayê nivîsandin.
assess-reviewers-paid = { $count ->
    [1] Kesekî ji civakê ew cuda nirxand, û pereyê wî hat dayîn.
   *[other] { $count } kesên ji civakê ew cuda nirxandin, û pereyê hemûyan hat dayîn.
}
assess-reviewers-some-paid = { $count ->
    [1] Kesekî ji civakê ew cuda nirxand. Ji bo vî karî pere tê dayîn; heta niha hatiye dayîn: { $paid }.
   *[other] { $count } kesên ji civakê ew cuda nirxandin. Ji bo vî karî pere tê dayîn; heta niha hatiye dayîn: { $paid }.
}
assess-continuum = Şeş gav
assess-attribution = Bi gotinên me, li ser “Continuum on Becoming an Anti-Racist Multicultural Organization” a Crossroads Ministry û kesên ku ew li ser karê wan ava bûye.
assess-vision = Gava dawî ew cih e ku em dixwazin bigihîjinê. Kî bibêje em gihîştinê, dibêje ka çi wê nîşan dide.
assess-step-1 = Girtî
assess-step-2 = Tenê wek mêvan
assess-step-3 = Gotin û rêbaz
assess-step-4 = Li xwe girtin
assess-step-5 = Ji nû ve avakirin
assess-step-6 = Hevpar û dadmend
assess-brief-1 = Mirovan bi eşkereyî li derve dihêle. Kes napirse ka hêz di destê kê de ye.
assess-brief-2 = Çend kesan bi şertên yên ku jixwe li hundir in digire, û dibêje ku pirsgirêk tune ye.
assess-brief-3 = Daxuyanî, rêbaz û çend rûyên nû hene. Awayê xebatê û kî biryarê dide wek berê ye.
assess-brief-4 = Dibîne ku asteng nijadperestî ye, fêr dibe û dest pê dike hesabê wê dide. Piraniya avahiyê hîn li cihê xwe ye.
assess-brief-5 = Li her beşê karê xwe dinêre û wê ji nû ve ava dike, hêzê parve dike û hesab dide civakan.
assess-brief-6 = Her kes tê de ye, hêz tê parvekirin, û ji bo bidawîkirina her zordariyê tê xebitîn. Ev ew cih e ku em dixwazin bigihîjinê, ne tiştek ku mirov pê pesnê xwe bide.
assess-stage-analyse = Fêmkirin
assess-stage-plan = Plankirin
assess-stage-do = Kirin
assess-stage-review = Li paş nêrîn
# what stands
assess-lower = Ya jêrtir: { $level }
assess-unanswered = Kesî bersiva vê nedaye.
assess-council-says = Şaredarî dibêje { $level }.
assess-council-silent = Şaredariyê bersiv nedaye.
assess-reviewers-say = { $count ->
    [1] Nirxînerek dibêje { $levels }.
   *[other] { $count } nirxîner dibêjin { $levels }.
}
assess-reviewers-silent = { $count ->
    [1] Nirxînerekî bersiv nedaye.
   *[other] { $count } nirxîneran bersiv nedaye.
}
assess-differ = Ew cuda dibînin.
assess-was-now = Di { $year } de { $before } bû, niha { $now } ye.
assess-was-same = Di { $year } de { $before } bû, û niha jî wisa ye.
assess-was-unanswered = Di { $year } de kesî bersiva vê neda. Niha { $now } ye.
assess-now-unanswered = Di { $year } de { $before } bû. Vê carê kesî bersiv neda.
assess-was-other = Di { $year } de, li ser gavên din, ji { $of-before } gavan { $before } bû. Niha ji { $of-now } gavan { $now } ye. Her du bi hev re nayên hevrûkirin.
assess-the-council = Şaredarî
assess-a-reviewer = Nirxînerek
assess-what-was-said = Her yekê çi nivîsand
assess-evidence = Çi wê nîşan dide
assess-figures = Portalê çi hejmart
assess-note = Şaredarî ji vê çi derdixe
assess-note-answer = Nirxînerek bersiv dide
assess-promised = Şaredariyê çi soz da
# to those who rate
assess-mine = Ya ku hûn li ser navê civakê dinirxînin
assess-mine-none = Hîn kesî ji we nexwestiye ku hûn tiştekî binirxînin.
assess-own-invited = Ji we tê xwestin
assess-own-rating = Hûn dinirxînin
assess-own-handed-in = We radest kir
assess-own-out = Hûn tê de cih nagirin
assess-pay-rate = Ji bo vî karî saetê { $rate } tê dayîn.
assess-pay-is = We got ku { $time } kişand. Saet bi { $rate }, ji we re { $pay } tê dayîn.
assess-pay-paid = { $paid } roja { $day } ji hesabê me derket.
assess-pay-not-yet = Hîn nehatiye dayîn.
assess-pay-wrong = Ger demek an pereyek li vir ne rast be, ji kesê ku ji we xwest re bêjin.
assess-invited-lead = Ji we tê xwestin ku hûn bêjin ka şaredarî di dayîna vî pereyî de çiqas li dijî nijadperestiyê ye, wek ku hûn dibînin.
assess-invited-how = Hûn 26 pirsên kurt dixwînin, ji bo her yekê gavekê hildibijêrin, û ger hûn bixwazin çend peyvan dinivîsin. Heta ku her kes radest neke, li şaredariyê kes nabîne ka hûn çi dibêjin, û hûn jî nabînin ka ew çi dibêjin. Di weşanê de navê kesî nayê nivîsandin.
assess-accept = Erê, ez dinirxînim
assess-decline = Na, ez naxwazim
assess-rating-lead = Bêjin ka hûn çi dibînin. Hûn dikarin pirsan vala bihêlin, û çend caran bixwazin vegerin.
assess-hand-in = Ya ku ez dibêjim radest bike
assess-answered = Ji { $all } pirsan { $answered } hatin bersivandin. Yên ku hûn vala dihêlin wek bêbersiv tên nîşandan. Piştî radestkirinê tiştek nayê guhertin.
assess-minutes = Hemû bi hev re çend deqe kişandin?
assess-minutes-hint = Xwendin, fikirîn û axaftina li ser wê jî tên hejmartin. Du saet 120 deqe ne.
assess-named = Şaredarî dikare bizane kîjan nirxandin ya min e
assess-named-hint = Ger hûn vê vala bihêlin, ew gotina we bê navê we dixwîne; ger tenê hûn binirxînin, ew dîsa jî dizane. Xelk tu carî navê we naxwîne.
assess-open-lead = Her kesî radest kir. Niha hûn dibînin ka yên din çi dibêjin, û dikarin bersiva tişta ku şaredarî jê derdixe bidin.
assess-waiting-lead = Spas. We radest kir. Gava her kes radest bike, hûn dibînin ka yên din çi dibêjin, û em ji we re dinivîsin.
assess-answer-link = Bersiva şaredariyê bidin
assess-number = { $number } ji { $all }
assess-stands = Ya ku we di vê navberê de, li cîhazek an paceyek din, qeyd kir:
assess-level = Şaredarî li ku ye?
assess-level-hint = Ya ku dibe binirxînin, ne ya ku tê xwestin.
assess-level-none = Ez bersiva vê nadim
assess-not-answered = Bêbersiv
assess-words = Çima, bi gotinên we
assess-words-hint = Bi her zimanî. Hûn dikarin vala bihêlin. Piştî ku tê weşandin, her kes wê bê navê we dixwîne.
assess-evidence-label = Çi wê nîşan dide (hûn dikarin vala bihêlin, lê ne ji bo gava dawî)
assess-save = Qeyd bike û bidomîne
assess-answer = Bersiva we
assess-answer-hint = Her kes wê dixwîne, bê navê we.
assess-answer-send = Bersiva min bişîne
assess-level-unknown = Yek ji gavan hilbijêrin
assess-evidence-needed = Binivîsin ka çi wê nîşan dide: gava dawî ew cih e ku em dixwazin bigihîjinê, ne tiştek ku mirov pê pesnê xwe bide
assess-too-long = Ev ji ya ku em di qutiyekê de diparêzin dirêjtir e. Ji kerema xwe kurt bikin
assess-overtaken = Dema ku we dinivîsand, tiştekî din li vir hat qeydkirin. Ew li jora formê ye. Ji bo ku ya xwe li şûna wê deynin, dîsa qeyd bikin.
assess-part-empty = Bêjin ka hûn tê de cih digirin
assess-handed-in-stays = We radest kir, û ya ku we got wek xwe dimîne.
assess-say-yes-first = Pêşî bêjin ku hûn tê de cih digirin.
assess-back = Vegere
assess-minutes-empty = Deqeyan bi hejmar binivîsin, wek 90
assess-nothing-answered = Pêşî herî kêm bersiva pirsekê bidin
assess-not-open = Hîn her kesî radest nekiriye. Heta wê demê kes nabîne ka yên din çi dibêjin.
assess-answer-empty = Bersiva xwe binivîsin
# figures
assess-fig-days = Hejmarên portalê ji { $from } heta { $until } ne, wek ku bûn gava şaredariyê radest kir.
assess-fig-few = Ew qas hindik in ku em hejmaran nadin: dibe ku bê zanîn ka ew kî ne.
assess-fig-fewer = ji 5 kêmtir, an ji ber wan nayê dayîn
assess-fig-odds = { $heard } serlêdanan biryara xwe bihîst; pere hat dayîn: { $funded }.
assess-fig-odds-how = Biryarên ku di van rojan de hatin gotin û derbasdar in.
assess-fig-told = Rûpela fonê li ser derfetan dibêje: “{ $words }”
assess-fig-told-how = Ji dora herî nû ya dawiya van rojan.
assess-fig-routes-how = Serlêdanên ku di van rojan de hatin şandin, li gorî awayê bersivdayînê. Yek dikare di çendan de bê hejmartin.
assess-fig-payment = Ji nameyê heta dayîna pêşîn { $days } roj. Dayînên pêşîn ên hejmartî: { $count }.
assess-fig-payment-how = Ya di navberê de, ji alîkariyên ku di van rojan de cara pêşîn hatin dayîn.
assess-fig-promises = Sozên ku bi cih hatin: { $kept }. Dereng: { $late }. Bi cih nehatin: { $missed }.
assess-fig-promises-how = Sozên ku roja wan di van rojan de ye, wek ku niha ne.
assess-fig-harm-none = Kesî nijadperestî an zirar nedaye zanîn.
assess-fig-harm-few = Ji 8 kêmtir agahiyên nijadperestî an zirarê.
assess-fig-harm = Bi qasî { $count } agahiyên nijadperestî an zirarê.
assess-fig-harm-how = Li tevahiya şaredariyê, bi pêncan. Ji 1 heta 7 nayên hejmartin.
assess-fig-panel = Cihên ku di panelan de hatin girtin: { $seats }, ji aliyê endamên civakê ve: { $community }. Hatin dayîn: { $paid }, bi giştî { $amount }.
assess-fig-panel-how = Civînên van rojan, û kî hat.
assess-fig-conflicts = Çend caran kesek ji serlêdanekê xwe da alî: { $count }.
assess-fig-conflicts-how = Yên ku dixwînin, di panelê de ne û biryarê didin, li ser nêzîkiya xwe ya komekê çi gotin.
assess-fig-notes = Notên ku şaredariyê li ser koman dizanî: { $notes }, bersivandî: { $replied }.
assess-fig-notes-how = Notên ku di van rojan de hatin nivîsandin, û yên ku bersiva wan heye.
assess-fig-learning = Notên fêrbûnê: { $notes }, her du aliyan pejirandin: { $agreed }.
assess-fig-learning-how = Notên fêrbûnê yên ku di van rojan de dest pê kirin.
assess-fig-challenged = Biryarên ku koman got ne rast in: { $count }. Kom rast bûn: { $upheld }.
assess-fig-challenged-how = Ya ku di van rojan de hat gotin, wek ku niha ye.
assess-fig-hosted = Alîkarî: { $grants }, ji komên ku pereyê wan li ba kesekî din e: { $hosted }.
assess-fig-hosted-how = Alîkariyên ku di van rojan de hatin dayîn.
# finding out
assess-ask-whose-evidence = Zanîna kê wek delîl hat hejmartin?
assess-why-whose-evidence = Nijadperestî bi rapor û karmendan bawer dike, û ji ya ku mirov dijîn re dibêje çîrok.
assess-ask-named = Navê kîjan civakan hat gotin, û bi gotinên kê?
assess-why-named = Nijadperestî civakan di bin navekî de kom dike ku tu yekê hilnebijartiye. Wê demê kes nabîne kî ne li wir bû.
assess-ask-not-heard = Kî nehat guhdarîkirin?
assess-why-not-heard = Nijadperestî guh dide yên ku jixwe li odeyê ne, û wan wek her kesî dihesibîne.
assess-ask-time-paid = Me çiqas dem ji mirovan girt, û çi pere da?
assess-why-time-paid = Nijadperestî ji heman mirovan dixwaze ku dîsa, bê pere, şîrove bikin, û jê re dibêje beşdarî.
assess-ask-last-losses = Dora dawî kî winda kir, û di kîjan qonaxê de?
assess-why-last-losses = Li cihê ku kom yek li pey yekê dikevin û her car wek karê wan xuya dike, nijadperestî dixebite.
# planning
assess-ask-drafted = Pîvan kê nivîsandin?
assess-why-drafted = Kî ya baş dinivîse, xwe dinivîse. Yên din divê bişibin wî.
assess-ask-shuts-out = Pereyê hevpar, salên hesaban, sîgorte û rêbaz kê li derve dihêlin?
assess-why-shuts-out = Daxwaz ji bo her kesî wek hev xuya dikin, lê herî zêde li yên ku berê ji pereyan dûr hatin hiştin giran in.
assess-ask-risk = Her metirsî li ser kê ye, û ger em tiştekî nekin çi dibe?
assess-why-risk = Nijadperestî metirsiya baweriya bi komekê dihejmêre, ne ya ku mirovên wê bi tenê bên hiştin.
assess-ask-core = Pere ji bo lêçûnên bingehîn e an projeyek e, û ji bo çiqas demê?
assess-why-core = Projeyên kurt koman biçûk û xwazok dihêlin, lê ji yên din re sal tên dayîn.
assess-ask-law = Hatiye nivîsandin ka çima kirina erênî li vir qanûnî ye (Equality Act, xala 158)?
assess-why-law = Bê sedemek nivîskî, tirsa ji qanûnê dibe sedem ku tiştek neyê guhertin.
assess-ask-burden = Form hêjayî wî pereyî ye?
assess-why-burden = Formên dirêj ji yên ku dikarin pere bidin nivîskarekî re baş in.
# doing
assess-ask-invited = Kî hat vexwendin, û ji aliyê kê ve?
assess-why-invited = Vexwendin bi hevaltiyê digere, û hevaltî jî bi qasî bajêr ji hev cuda ne.
assess-ask-routes = Kîjan awayên serlêdanê hatin bikaranîn, û çi alîkarî hat dayîn?
assess-why-routes = Nivîsandina bi Îngilîzî jêhatiyek e. Ger tenê deriyek be, mirovên ku ya tê xwestin li ba wan heye li derve dihêle.
assess-ask-odds = Derfet hatin gotin, û rast bûn?
assess-why-odds = Yê ku derfetên xwe nizane êvarên bê pere li hêviyekê xerc dike, û ev komên ku herî kêm êvarên wan hene ne.
assess-ask-panel = Kî di panelê de rûnişt, û pereyê wan hat dayîn?
assess-why-panel = Li cihê ku kesî ew nejiyaye, planek ku dixebite ecêb xuya dike. Bê pere her heman çend kes dikarin bên.
assess-ask-conflicts = Bi pevçûnên berjewendiyê re çi hat kirin?
assess-why-conflicts = Nijadperestî dema kesek civaka xwe nas dike pevçûnê dibîne, dema karmend ya xwe nas dikin nabîne.
assess-ask-spread = Nirxandinên xwendevanan, li gorî awayê serlêdanê, çiqas ji hev dûr bûn?
assess-why-spread = Heman plan dikare jêrtir bê nirxandin gava bi devkî be, an bi Îngilîziyek din.
assess-ask-overturned = Kîjan biryar hatin guhertin, û ji bo kê?
assess-why-overturned = Hêz xwe li wir nîşan dide ku şîreta niştecihan tê avêtin aliyekî.
assess-ask-payment = Ji sozê heta dayînê çiqas dem derbas bû?
assess-why-payment = Kesê ku pereyê wî yê razandî tune ye, bihayê hêdîbûna me dide.
# looking back
assess-ask-funded = Li gorî civakên bi nav, kî serlêdan kir û pere ji kê re hat dayîn?
assess-why-funded = Komkirina her kesî yên ku qet nagihîje wan vedişêre.
assess-ask-gap = Gelo hin civak kêmtir, an ji bo demek kurttir distînin?
assess-why-gap = Nijadperestî dikare erê bibêje û nîvî bide.
assess-ask-learned = Em bi xwe çi fêr bûn û me çi guhert?
assess-why-learned = Her sal ji koman tê xwestin ku biguherin, û şaredarî wek xwe dimîne.
assess-ask-harm = Çi zirar hat zanîn, û çi jê derket?
assess-why-harm = Li cihê ku tiştek nayê gotin, dibe ku kes bawer nake ku ew alîkar be.
assess-ask-answered = Rapor hatin xwendin û bersivandin?
assess-why-answered = Xwestina raporek ku kes naxwîne nîşan dide ka kî divê hesab bide kê.
assess-ask-hosted = Pere gihîşt komên ku pereyê wan li ba yên din e?
assess-why-hosted = Heqê kesê ku pere li ba ye û rêbazên wî dikarin navî ji komê re bihêlin û hêzê na.
assess-ask-renewed = Alîkariya kê hat nûkirin, û ya kê nehat?
assess-why-renewed = Bawerî bi yên ku me berê pere da wan re mezin dibe, û wisa na ya pêşîn dimîne.
# letters
letter-assess-invited-subject = Hûn dixwazin belavkirina pereyan a me binirxînin? { $what }
letter-assess-invited = { $from } ji we dixwaze ku hûn binirxînin ka şaredarî çawa pereyan belav dike: { $what }, { $year }. Hûn dibêjin ka ew çiqas li dijî nijadperestiyê ye, wek ku hûn dibînin, ji şaredariyê cuda. Di weşanê de navê kesî nayê nivîsandin.
letter-assess-invited-pay = Ji bo vî karî saetê { $rate } tê dayîn. Li vir hûn erê an na dibêjin, û dibînin ka çi tê pirsîn:
letter-assess-invited-ask = Ji bo ku pêşî tiştekî bipirsin, ji { $from } re binivîsin ({ $email }).
letter-assess-opened-subject = Her kesî radest kir: { $what }
letter-assess-opened = Her kesê ku { $what } ji bo { $year } nirxand radest kir. Niha hûn dibînin ka yên din çi dibêjin, û dikarin bersiva tişta ku şaredarî jê derdixe bidin. Li wir hûn dibînin ka çi ji we re tê dayîn jî.
letter-assess-let-go-subject = Êdî li benda nirxandina we nayê sekinandin: { $what }
letter-assess-let-go = { $from } ji bo { $what } ({ $year }) bêyî ku êdî li benda gotina we bisekine didomîne. Tişta ku we heta niha nivîsandiye ji kesî re nayê nîşandan. Spas ji bo dema we.
letter-assess-let-go-pay = Dema ku we jê re daye dîsa jî tê dayîn. Ger we dest pê kiribe û dema li vir ne rast be, ji { $from } re binivîsin ({ $email }):
# notices
notice-continuum-copied = Kopî ya we ye. Wek ku hûn dixwazin biguherin.
notice-continuum-saved = Gav hatin qeydkirin. Nirxandinên ku dest pê kirine yên xwe diparêzin.
notice-assessment-started = Nirxandin dest pê kir.
notice-assessment-invited = Ji wan hat xwestin.
notice-assessment-let-go = Êdî li benda wan nayê mayîn.
notice-assessment-handed-in = Nirxandina me hat radestkirin.
notice-assessment-published = Nirxandin hat weşandin.
notice-assessment-paid = Hat nivîsandin ka pere ji kê re hatin dayîn, û kengî.
notice-assessment-saved = Hat qeydkirin.
notice-assessment-noted = Ya ku hûn jê derdixin hat qeydkirin.
notice-assessment-accepted = Spas. Hûn dikarin dest pê bikin.
notice-assessment-declined = Spas ku we got. Hûn tê de cih nagirin.
notice-assessment-own-handed-in = Spas. We radest kir.
notice-assessment-answered = Bersiva we hat şandin.
