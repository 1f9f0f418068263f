# Relational evidence: with what consent, when a note may be cited, who trusts a group, and the conversation that every group is offered.

knowing-kind-context = Çi berê li vir qewimiye

knowing-consent-by-name = got erê ku gotin bi navê wî kesî bên nivîsandin
knowing-consent-not-by-name = got erê, lê bêyî nav
knowing-consent-public = tiştek ku her kes dizane
knowing-consent-own = gotinên komê bi xwe
knowing-consent-could-not-ask = pirsîn ne mimkin bû
knowing-consent-unrecorded = wê demê nehatiye nivîsandin
knowing-consent-empty = Bêjin ka ev deng bi çi destûrê tê gihandin
knowing-minutes-odd = Deqîqeyan bi hejmarê binivîsin, wek 40
knowing-person-question = Ma navê kesekî taybet di vê de heye?
knowing-person-hint = Kesek ku ne bi navê komekê an saziyekê diaxive. Ger wî kesî negotibe erê, navê wî nenivîsin.
knowing-person-no = Na
knowing-person-yes = Erê, û wî kesî jê re gotiye erê
knowing-person-agreed = Ger hebe: wî kesî çawa û kengî got erê?
knowing-person-empty = Bêjin ka navê kesekî taybet di vê de heye an na
knowing-person-no-yes = Bêjin ka wî kesî çawa û kengî got erê, an navê wî derxin
knowing-person-said-yes = navê kesekî tê de ye ku jê re gotiye erê
knowing-took = { $minutes ->
    [one] deqîqeyek kişand
   *[other] { $minutes } deqîqe kişand
 }

knowing-corrected = Komê rast kiriye:
knowing-against = Li dijî komê ye
knowing-against-by = { $name } got.
knowing-against-second = Çavkaniyeke din jî vê dibêje: { $source }.
knowing-missing-taken-back = Ew hatiye paşvegirtin, loma nabe ku wek delîl bê nîşandan.
knowing-missing-days = Pêşî wextê komê heye ku bersivê bide. Roja yekem ku ew dikare wek delîl bê nîşandan: { $day }.
knowing-missing-reply = Ji komê hat xwestin ku bersiva vê bide. Gava kom bersivê bide, ew dikare wek delîl bê nîşandan; ger bersiv neyê, roja yekem: { $day }.
knowing-missing-author = Heta ku bi nav neyê nivîsandin ka kî vê dibêje, nabe ku wek delîl bê nîşandan.
knowing-missing-second = Heta ku çavkaniyeke duyem heman tiştî nebêje, nabe ku wek delîl bê nîşandan.
knowing-early = Ji bo ewlehiya kesekî, ew dikare berî ku rojên bersivê biqedin bê bikaranîn: { $asked } ev xwest, û { $signed } got erê.

knowing-rules = Berî ku notek bê bikaranîn, { $days ->
    [0] ji bo bersiva we rojên diyarkirî tune ne
    [one] rojeke we heye ku hûn bersivê bidin
   *[other] { $days } rojên we hene ku hûn bersivê bidin
 }. Ji bo her serlêdanê { $limit ->
    [one] notek dikare bê bikaranîn
   *[other] { $limit } not dikarin bên bikaranîn
 }; ev hejmar ji bo her komê yek e.

knowing-own-title = Kesek ku bi we bawer e
knowing-own-lead = Hûn dikarin vê bi xwe dest pê bikin, bi her zimanî: kesê ku qet hûn nedîtine divê çi bizane? Ya ku li we tê hilbijêrin.
knowing-own-write = Li vir binivîsin, bi gotinên xwe an bi gotinên wî kesî.
knowing-own-name = Navê kesekî bidin me ku em dikarin telefonî wî bikin
knowing-own-named = { $count ->
    [one] (we navê kesekî daye)
   *[other] (we navê { $count } kesan daye)
 }
knowing-own-say = Bêjin, an qeydekê an belgeyekê bişînin: { $contact } wê bi telefonê an bi e-mailê distîne û bi we re dinivîse.
knowing-own-consent = Ger dengê kesekî din be: wî kesî got erê?
knowing-own-consent-own = Ev gotinên me bi xwe ne
knowing-take-away = Van hemûyan wek rûpelekê bi xwe re bibin
knowing-reply-question = Ev çi ye?
knowing-reply-reply = Bersivek
knowing-reply-correction = Tiştek di notê de ne wisa ye, û rastiya wê ev e

knowing-trusted-title = Kesek ku em dikarin telefonî wî bikin
knowing-trusted-lead = Cîranek, dibistanek, komeke din: kî dizane ka hûn çi dikin. { $contact } telefonî wî kesî dike, tişta ku ew dibêje dinivîse, û hûn wê dixwînin. Pêşî ji wî kesî bipirsin.
knowing-trusted-named = Kesên ku we navê wan daye
knowing-trusted-name = Navê wî kesî
knowing-trusted-knows = Ew kes we çawa nas dike?
knowing-trusted-knows-hint = Wek nimûne: dibistana ku zarokên me diçinê
knowing-trusted-reach = Em çawa û kengî dikarin bigihîjin wî kesî?
knowing-trusted-reach-hint = Hejmareke telefonê an e-mail, û zimanê wî kesî. Hema ku em pê re axivîn, em wê jê dibin.
knowing-trusted-agreed = Wî kesî ji vê re gotiye erê
knowing-trusted-save = Navê wî kesî bidin me
knowing-trusted-name-empty = Navê wî kesî binivîsin
knowing-trusted-reach-empty = Binivîsin ka em çawa dikarin bigihîjin wî kesî
knowing-trusted-no-yes = Pêşî ji wî kesî bipirsin, paşê îşaret bikin ku wî gotiye erê
knowing-trusted-enough = We bi qasî ku em ji bo serlêdanekê telefon dikin nav dane. Ji bo ku navekî din bidin, yekî paşve bigirin.
knowing-trusted-gone = Ev nav berê hatibû paşvegirtin.
knowing-trusted-heard = Em roja { $date } bi wî kesî re axivîn
knowing-trusted-take-back = Vî navî paşve bigirin

knowing-offer-title = Hûn dixwazin biaxivin?
knowing-offer-lead = { $contact } dixwaze we bibihîze, berî ku kes tişta ku we şandiye bixwîne. Bi qasî { $minutes } deqîqeyan dikişîne.
knowing-offer-same = Heman axaftin ji her komê re tê pêşniyarkirin. Ger ew ne pêwîst be ji we re, hûn tiştekî winda nakin: serlêdana we bi heman awayî tê xwendin.
knowing-offer-question = Hûn çi dixwazin?
knowing-offer-taken-up = Erê, em dixwazin biaxivin
knowing-offer-not-needed = Na, spas; serlêdana me vê dibêje
knowing-offer-reach = Ger erê: em çawa û kengî bigihîjin we?
knowing-offer-reach-hint = Zimanê xwe jî bêjin. Em wergêrekî tînin.
knowing-offer-reach-empty = Binivîsin ka em çawa dikarin bigihîjin we
knowing-offer-answer-empty = Hilbijêrin ka hûn çi dixwazin
knowing-offer-send = Bişînin
knowing-offer-change = Tişta ku me got biguherînin
knowing-offer-closed = Wextê vê derbas bûye, loma êdî hewce nake hûn li vir tiştekî bêjin. Dîsa jî { $contact } bi kêfxweşî dixwaze ji we bibihîze.
knowing-offer-waits = { $contact } heman axaftinê ji her komê re pêşniyar dike, berî ku tiştek bê xwendin.
knowing-offer-link = Bêjin ka hûn wê dixwazin an na

knowing-fund-title = Kesek ku bi we bawer e
knowing-fund = Kesên ku we nas dikin bi qasî kaxezan girîng in. Hûn dikarin bi her zimanî ji me re bêjin ka kî bi we bawer e û çima: binivîsin, navê kesekî bidin me ku em telefonî wî bikin, an bi telefonê bêjin.
knowing-fund-rules = Tişta ku em der barê we de dizanin, hûn jî dixwînin. Berî ku ew bê bikaranîn, { $days ->
    [0] ji bo bersiva we rojên diyarkirî tune ne
    [one] rojeke we heye ku hûn bersivê bidin
   *[other] { $days } rojên we hene ku hûn bersivê bidin
 }. Ji bo her serlêdanê { $limit ->
    [one] notek dikare bê bikaranîn
   *[other] { $limit } not dikarin bên bikaranîn
 }; ev hejmar ji bo her komê yek e.
knowing-tasks-link = Kesek ku bi we bawer e dikare ji bo we biaxive
knowing-follow-own = Hûn bi xwe ji me re bêjin: kesek ku bi we bawer e, bi her zimanî
knowing-download = Tiştên ku der barê we de tên zanîn, bi bersivên we re

notice-evidence-marked = Hat qeydkirin. Kom wê dibîne.
notice-early-asked = Me ji berpirsên parastina mirovan pirsî. Hûn bi nameyekê ji wan xeber digirin.
notice-early-answered = Hat qeydkirin. Ji kesê ku xwestibû re tê gotin.
notice-talk-offered = Hat pêşniyarkirin. Heman name ji her komê re tê.
notice-talk-said = Spas. Heta ku biryar neyê dayîn hûn dikarin wê biguherînin.
notice-somebody-named = Spas. Em telefonî wî kesî dikin, û hûn tişta ku ew dibêje dixwînin.
notice-somebody-taken-back = Hat paşvegirtin. Me nav û hejmar jê birin.
notice-somebody-heard = Hejmara wî kesî hat jêbirin. Niha tişta ku we bihîst binivîsin.

letter-knowing-against = Ev li dijî we ye, loma em vekirî ji we dipirsin: ev rast e? Hûn çi dibêjin? Ew tenê ger çavkaniyeke duyem heman tiştî bêje tê bikaranîn, û bersiva we li kêleka wê disekine.
letter-knowing-against-subject = Ji kerema xwe bersiva tiştekî bidin ku der barê koma { $group } de ji me re hat gotin
letter-knowing-marked = Tiştek ku li kêleka serlêdana we ya ji bo fona { $fund } hatiye nivîsandin li dijî we ye:
letter-knowing-days = Wextê we heye ku hûn bersivê bidin: berî { $day } ew nayê bikaranîn.
letter-talk-offered-subject = Koma { $group } dixwaze biaxive?
letter-talk-offered = { $contact } dixwaze we bibihîze, berî ku kes serlêdana we ya ji bo fona { $fund } bixwîne. Heman axaftin, bi qasî { $minutes } deqîqeyan, ji her komê re tê pêşniyarkirin:
letter-talk-offered-free = Ger ew ne pêwîst be ji we re, hûn tiştekî winda nakin: serlêdana we bi heman awayî tê xwendin. Li vir bêjin ka hûn çi dixwazin, û bi kîjan zimanî:
letter-sent-knowing = Kesek ku bi we bawer e dikare ji bo we biaxive, bi her zimanî: binivîsin, an navê kesekî bidin me ku em telefonî wî bikin.

history-evidence-marked = Hat gotin ka tiştek ku der barê we de tê zanîn li dijî we ye an na
history-somebody-named = Navê kesekî ku bi we bawer e hat dayîn
history-somebody-named-no-more = Navek hat paşvegirtin
history-somebody-heard = Em bi kesekî ku bi we bawer e re axivîn
history-conversation-offered = Axaftinek hat pêşniyarkirin, wek ji her komê re
history-conversation-taken-up = Pêşniyara axaftinê hat qebûlkirin
history-conversation-not-needed = Axaftin ne pêwîst e

openness-known = Komên ku me berî serlêdanê nas dikirin: { $before } koman biryara xwe bihîst, û hejmara komên ku pere standin: { $before_funded }. Komên ku me nas nedikirin: { $new } koman biryara xwe bihîst, û hejmara komên ku pere standin: { $new_funded }.
