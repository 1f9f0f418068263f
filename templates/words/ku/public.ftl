# The public pages, and the service's own texts.

register-title = Hîbeyên ku me dane
register-lead = Her hîbe: çiqas, ji bo çi û kengî. Ya herî nû li pêş.
register-empty = Hîn hîbe nehatine dayîn. Ya yekem dê li vir be.
register-individual = Kesek

learning-title = Em çi fêr dibin
learning-lead = Notên ku komekê û şaredariyê bi hev re nivîsandine, û herduyan erê kiriye ku bên weşandin: çi guherî, em li çi şaş man, çi bû asteng, û piştî vê her yek çi dike.
learning-empty = Hîn tiştek nehatiye weşandin. Gava herdu alî bêjin erê, not li vir xuya dibe.
learning-to-openness = Me çi soz da, û ka soz bi cih hat
learning-note-title = Komek û şaredarî çi fêr bûn
learning-note-lead = Ev kom û şaredarî ji hîbeyeke fona { $fund } çi fêr bûn, bi dengê herdu aliyan. { $day }.
learning-note-grant = Hîbeyê bibînin

openness-title = Em çiqas vekirî biryarê didin, û me çi soz da
openness-lead = Hûn dikarin bi vê rûpelê ji me hesab bipirsin. Ew nîşan dide ka me çi soz da û ka soz bi cih hat, di her dorê de çi biryar hat dayîn û kengî ji koman re hat gotin, û ka biryarek li ku ji pêşniyara panelê cuda ye.
openness-promises = Sozên me
openness-promises-lead = Xwediyekî her sozê û rojeke wê heye. Ji roja piştî wê, heta ku em bi cih bînin, ew wek “bi cih nehat” xuya dibe, û paşê wek “dereng bi cih hat”. Hejmar hemû sozan dihejmêrin; gotinên sozan tenê li wir tên nîşandan ku tiştekî taybet ê komekê eşkere nakin.
openness-promises-none = Hîn soz tune ne ku bên nîşandan.
openness-decisions = Çi biryar hat dayîn, dor bi dor
openness-decisions-lead = Her kom sebebên biryara xwe di nameyekê de digire, ji kesê têkiliyê. Sebeb yên komê ne; li vir hejmar û dîrok hene.
openness-fees = Li ser hîbeyan zêde, { $fees } ji saziyên mêvandar re hat dayîn ku pereyê komên ku ev dixwestin digirin.
openness-groups = { $groups ->
    [1] Biryara me ji komekê re hat gotin:
   *[other] Biryara me ji { $groups } koman re hat gotin:
}
openness-nobody-applied = Hîn kesî serlêdan nekiriye.
openness-kinds = Sebebên ku ji wan koman re hatin gotin ku pere nestandine, an beşek standine, ji van cureyan bûn. Dibe ku çend sebebên biryarekê hebin:
openness-fewer = kêmtir ji { $few }
openness-more = { $few } an bêtir
openness-no-decisions = Hîn tu biryar nehatiye gotin.
openness-no-rounds = Hîn tu dor venebûye.
openness-date-open = Me soz da ku heta { $promised } xeberê bidin.
openness-date-rolling = Roja dawî ya vê dorê tune ye: gava komek serlêdanê dike, soza rojeke taybet jê re tê dayîn.
openness-principles = Pênc prensîp di fona { $fund } de
openness-to-fund = Fona { $fund } bi hemû pirsên wê re bibînin
openness-p1 = Avakirina têkiliyên bi bawerî: { $name } karê vê fonê dimeşîne; hûn navê wî kesî dizanin û dikarin xwe bigihîninê.
openness-p2 = Bawerî bi komên civakê, ku ew dizanin çi pêwîst e: { $words }
openness-p2-none = Bawerî bi komên civakê, ku ew dizanin çi pêwîst e: ev fon nabêje ka dengê kê şikil daye wê. Divê bêje.
openness-p3 = Sade, nerm, vekirî: { $questions } pirs, hemû berî ketina hesabê tên xwendin, bi tevahî { $time }.
openness-p4-both = Pereyên bingehîn: pere bê sînor in û di destpêkê de tên dayîn. { $demands ->
    [0] Ji bilî bersivan tiştek nayê xwestin.
    [1] Ji bilî bersivan tiştek tê xwestin, bi sebebê xwe.
   *[other] Ji bilî bersivan { $demands } tişt tên xwestin, her yek bi sebebê xwe.
}
openness-p4-unrestricted = Pereyên bingehîn: pere bê sînor in, lê hemû di destpêkê de nayên dayîn. { $demands ->
    [0] Ji bilî bersivan tiştek nayê xwestin.
    [1] Ji bilî bersivan tiştek tê xwestin, bi sebebê xwe.
   *[other] Ji bilî bersivan { $demands } tişt tên xwestin, her yek bi sebebê xwe.
}
openness-p4-up-front = Pereyên bingehîn: pere di destpêkê de tên dayîn, bi sînorên ku sebebên wan ji her kesî re vekirî ne. { $demands ->
    [0] Ji bilî bersivan tiştek nayê xwestin.
    [1] Ji bilî bersivan tiştek tê xwestin, bi sebebê xwe.
   *[other] Ji bilî bersivan { $demands } tişt tên xwestin, her yek bi sebebê xwe.
}
openness-p4-neither = Pereyên bingehîn: sînorên pereyan hene ku sebebên wan ji her kesî re vekirî ne, û hemû di destpêkê de nayên dayîn. { $demands ->
    [0] Ji bilî bersivan tiştek nayê xwestin.
    [1] Ji bilî bersivan tiştek tê xwestin, bi sebebê xwe.
   *[other] Ji bilî bersivan { $demands } tişt tên xwestin, her yek bi sebebê xwe.
}
openness-p5 = Hay ji travmayê: hewce nake kes tişta ku ew êşandiye ji nû ve bêje; bersiva her pirsê dikare di axaftinekê de bê dayîn; tu gotin winda nabin.
openness-departures = Li ku biryar ji pêşniyara panelê cuda ye
openness-departures-lead = Panel pêşniyar dike û kesek biryarê dide. Gava herdu ji hev cuda bin, sebeb ji panelê re tê gotin û li vir tê weşandin, bêyî navê komê.
openness-departures-none = Heta niha her biryar li gorî pêşniyara panelê bû.
openness-departure = { $fund }: panelê “{ $advised }” pêşniyar kir, û biryar “{ $decided }” bû.
openness-outcome-funded = pere tên dayîn
openness-outcome-in-part = beşek ji pereyan tê dayîn
openness-outcome-once-checked = piştî ku bi hev re li tiştekî hat nêrîn, pere tên dayîn
openness-outcome-not-this-time = vê carê pere nayên dayîn
openness-outcome-not-decided-yet = hîn biryar nehatiye dayîn

help-title = Alîkarî
help-lead = Bi mirovekî re biaxivin. Hewce nake hûn bizanin ka çi bipirsin.
help-talk = Bi kê re biaxivin
help-talk-lead = Kesekî têkiliyê yê her fonê heye. Ew dikare ji we re vebêje, reşnivîsa we bixwîne ger hûn jê re vekin, an gava hûn diaxivin bersivên we binivîse.
help-nobody-yet = Niha tu fon ne vekirî ye, loma hîn navê kesî li vir tune ye. Ji tîma hîbeyan a şaredariyê re binivîsin.
help-sign-in = Ketina hesabê
help-sign-in-text = Şîfre tune ye. Navnîşana xwe ya e-mailê binivîsin, û em nameyekê bi kodekê û lînkekê ji we re dişînin. Herdu 10 deqîqeyan kar dikin. Ger name neyê, li nav nameyên spam binêrin, an ji yekî ji kesên li jor bixwazin ku lînkekê ji we re bişîne.
help-applying = Serlêdan
help-applying-text = Hûn dikarin berî ku têkevin hesabê xwe hemû pirsan bixwînin. Tişta ku hûn dinivîsin tavilê tê qeydkirin, û hûn dikarin li ser cîhazeke din vegerin. Bersiva her pirsê dikare di axaftinekê de jî bê dayîn.
help-language = Ziman û gihîştin
help-language-text = Li serî an li binê rûpelê zimanekî hilbijêrin. Ger hûn bêtir dixwazin bi zimanekî din biaxivin, zimanê îşaretan bi kar bînin, an kesek bi we re be, ji kesê têkiliyê re bêjin û em wê amade dikin.
help-wrong = Ger me tiştek şaş kiribe
help-wrong-text = Ger hûn rastî nijadperestiyê hatibin an awayê xebata me hûn êşandibin, ji yekî ji kesên li jor re bêjin, an ji kesekî din ê li şaredariyê re ku hûn pê bawer in. Hûn dikarin riya giliyan a şaredariyê jî bi kar bînin. Gotina vê zirarê nade koma we.

accessibility-title = Daxuyaniya gihîştinê ya { $service }
accessibility-lead = Em dixwazin ku heta ji dest tê her kes bikaribe vê xizmetê bi kar bîne, li ser kîjan cîhazê be û bi kîjan awayî bixwîne.
accessibility-able = Divê hûn bikaribin
accessibility-able-1 = reng, kontrast û tîpan bi geroka (browser) an cîhaza xwe biguherînin
accessibility-able-2 = heta 400% mezin bikin bêyî ku nivîs ji ekranê derkeve
accessibility-able-3 = hemûyê tenê bi klavyeyê, an bi naskirina deng bi kar bînin
accessibility-able-4 = hemûyê bi xwînera ekranê guhdarî bikin
accessibility-able-5 = hemûyê bêyî script bi kar bînin, û paşê vegerin: tişta ku we nivîsand tê parastin
accessibility-how = Gihîştin niha çawa ye
accessibility-how-lead = Em dizanin ku hin beş hîn ne temam in:
accessibility-missing-1 = Rûpel bi heft zimanan hene. Ji bilî îngilîzî hemû ji aliyê makîneyekê ve hatine amadekirin û hîn kesekî ku wan zimanan li malê diaxive ew seranser nexwendine; ew rûpel vê yekê dibêjin.
accessibility-missing-2 = rûpelên karmendên şaredariyê tenê bi Îngilîzî ne
accessibility-missing-3 = peyman û nameyên ku mirov pê ve dikin bi wî ziman û şiklî ne ku hatine çêkirin
accessibility-missing-4 = ji bo qeydên deng jêrnivîsên ku me çêkirine tune ne
accessibility-contact = Ger tiştek ji bo we kar neke
accessibility-contact-text = Ji me re bêjin ka çi ji we re divê û çawa: bi şiklekî din, bi zimanekî din, an axaftinek li şûna wê. Em di nav pênc rojên kar de bersivê didin. Ji yekî ji van kesan re binivîsin an telefon bikin:
accessibility-enforcement = Bicihanîna qanûnê
accessibility-enforcement-text = Equality and Human Rights Commission (Komîsyona Wekhevî û Mafên Mirovan) li ser bicihanîna van qaîdeyan e: Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018. Ger hûn ji bersiva me ne razî bin, xwe bigihînin Equality Advisory and Support Service.
accessibility-status = Li gorî standardê di çi rewşê de ye
accessibility-status-text = Armanca me Web Content Accessibility Guidelines 2.2, asta AA ye. Kontroleke serbixwe nehatiye kirin, loma em nabêjin ku ew bi cih hatiye.
accessibility-tested = Çawa hat ceribandin
accessibility-tested-text = Her gava ku xizmet diguhere, rûpel bi bernameyekê (axe) di gerokê de tên kontrolkirin, bi firehiya telefonê jî, û bêyî script jî. Bername ji nîvê tiştên girîng kêmtir dibînin. Hîn kesên ku her roj teknolojiya alîkar bi kar tînin ew neceribandiye.

privacy-title = Parastina agahiyan
privacy-lead = Em der barê we de çi diparêzin, çima, kî wê dibîne û ji bo çiqas wextî. Şaredariya ku hûn ji fona wê re serlêdanê dikin jê berpirs e.
privacy-what = Em çi diparêzin
privacy-you = Hûn
privacy-you-why = Navnîşana we ya e-mailê, navê we, hejmara telefona we ger hûn bidin, û zimanê we: ji bo ku hûn têkevin hesabê xwe û ji bo ku em ji we re binivîsin. Nîşanek ji bo her cîhaza ku hesabê we lê vekirî ye, da ku hûn bikaribin wê bigirin.
privacy-you-who = Hûn, endamên koma we, û karmendên wê şaredariyê dibînin ku we jê re serlêdan kir.
privacy-you-long = Kodên ketina hesabê 10 deqîqeyan kar dikin û di nav çend rojan de tên jibîrkirin. Hesabê vekirî piştî 30 rojan tê girtin. Ya mayî heta ku hesabekî we hebe tê parastin.
privacy-group = Koma we
privacy-group-why = Tişta ku hûn carekê der barê koma xwe de ji me re dibêjin, da ku hewce neke hûn dîsa bêjin.
privacy-group-who = Endamên wê, û karmend û xwînerên wê fonê dibînin ku we jê re serlêdan kir.
privacy-group-long = Heta ku serlêdan an hîbeyên koma we li ba me hebin tê parastin.
privacy-answers = Bersiv, dosya û nivîsên axaftinê
privacy-answers-why = Ji bo ku em serlêdana we bixwînin û biryarê bidin.
privacy-answers-who = Reşnivîsê tenê koma we, û kesê ku hûn pirsekê jê re vedikin, dibîne. Tişta ku we şandiye karmend, û yên ku li ser wê dixwînin an biryarê didin, dibînin.
privacy-answers-long = Bi qasî ku plana şaredariyê ya parastina belgeyan dibêje tê parastin.
privacy-evidence = Tiştên ku em bi riya têkiliyan dizanin
privacy-evidence-why = Notên bi dîrok ji serdanan, axaftinan û ji tişta ku yên din der barê we de dibêjin, da ku ne tenê nivîsandin bê hesibandin.
privacy-evidence-who = Koma we her dem dibîne, û hûn dikarin bersivê bidin. Karmend, xwîner, endamên panelê û kesê ku biryarê dide jî dibînin.
privacy-evidence-long = Bi serlêdanê re tê parastin.
privacy-readings = Xwendin û pêşniyara panelê
privacy-readings-why = Ji bo biryareke bi edalet, bi zêdetirî du çavan.
privacy-readings-who = Yên ku beşdar dibin dibînin. Biryar û her sebeb di nameyekê de ji we re tê.
privacy-readings-long = Bi serlêdanê re tê parastin.
privacy-worry = Gava kesek bi xem be
privacy-worry-why = Ger kesê ku dixwîne ji bo ewlehiya kesekî bi xem be, ew ji berpirsê parastina mirovan re dibêje.
privacy-worry-who = Tenê berpirsê parastina mirovan dibîne. Ew di biryarê de cih nagire.
privacy-worry-long = Wek ku qanûna parastina mirovan dixwaze tê parastin.
privacy-grant = Hîbeya we
privacy-grant-why = Pereyên giştî bi vekirî tên dayîn.
privacy-grant-who = Her kes navê komê, mîqdar, fon, ji bo çi ye û dîrokê dibîne. Ger hîbe ji kesekî re be, nav nayê nivîsandin. Peyman û dayîna pereyan koma we û karmendên ku karê wê dimeşînin dibînin.
privacy-grant-long = Heta ku divê şaredarî hesabê pereyî bide tê parastin. Tiştên ku di serlêdanê de hatine gotin zûtir tên jêbirin.
privacy-learning = Em bi hev re çi fêr dibin
privacy-learning-why = Ji bo fêrbûnê, em herdu alî.
privacy-learning-who = Koma we û şaredarî dibînin; her kes tenê ger herdu bêjin erê. Hûn dikarin erêya xwe paşve bigirin.
privacy-learning-long = Bi hîbeyê re tê parastin. Her nivîsa berê bi wê re tê parastin.
privacy-history = Kê çi kir, kengî
privacy-history-why = Da ku her kes paşê bikaribe bibîne ka tiştek çawa çêbû.
privacy-history-who = Yên ku dikarin wî tiştî bibînin vê jî dibînin.
privacy-history-long = Bi wî tiştî re tê parastin. Gotinên şexsî yên tê de dikarin bên derxistin.
privacy-not = Em çi nakin
privacy-not-text = Tu makîne biryarê nade. Em civak, bawerî an tenduristiya kesî texmîn nakin, û em koman li gorî ku ew kî ne rêz nakin. Em tişta ku hûn ji me re dibêjin nafiroşin û parve nakin, û tiştek li ser van rûpelan ji kesekî din nayê an ji kesekî din re naçe.
privacy-rights = Mafên we
privacy-rights-text = Hûn dikarin bipirsin ka em der barê we de çi diparêzin, bixwazin ku ew bê rastkirin an jêbirin, an îtirazê li bikaranîna wê bikin. Piraniya wê hûn dikarin di hesabê xwe de bi xwe bibînin û biguherînin. Li wir hûn dikarin wê bi xwe re bibin û hesabê bidin jêbirin. Tişta ku dema wê qediyaye bi xwe tê jêbirin. Ji yekî ji van kesan bipirsin, an ji karmendê parastina agahiyan ê şaredariyê:
privacy-ico = Ger hûn ji bersiva me ne razî bin, hûn dikarin gilî bikin li Information Commissioner's Office.

cookies-title = Cookie
cookies-lead = Em pênc cookieyan bi kar tînin, hemû yên me ne, û tu yek ji wan ne ji bo pîvandin an şopandina we ye.
cookies-session = Hesabê we li ser vê cîhazê vekirî dihêle, heta 30 rojan, an heta ku hûn derkevin. Paşê ew 30 rojên din dimîne û êdî tiştekî venake; tenê dihêle ku em tişta ku we dinivîsî gava wextê we qediya biparêzin.
cookies-kept = Piştî ku hesabê we hat girtin, 30 rojan vê gerokê (browser) dîsa nas dike, da ku tişta ku we wê gavê dinivîsî li vir li we bê vegerandin, û ne li tu kesê din.
cookies-sign-in = Gava hûn dikevin hesabê xwe, saetekê bi bîr tîne ku we kodek xwest.
cookies-language = Salekê bi bîr tîne ka we kîjan ziman hilbijart.
cookies-typed = Ne cookie ye, lê di heman gerokê (browser) de tê parastin: tişta ku we di bersivekê de nivîsî dema ku hûn nedikarîn xwe bigihînin me. Gava hûn dîsa li vir bin ew tê şandin û hingê ji gerokê tê jêbirin; gava hûn ji hesabê xwe derdikevin jî.
cookies-none = Ew ji bo xebata xizmetê pêwîst in, loma tiştek tune ye ku hûn qebûl bikin an bigirin.

mail-title = Nameyên vê nimûneyê
mail-lead = Di vê nimûneyê de tu name ji makîneyê dernakeve. Hemû li vir in, ya herî nû li pêş.
mail-none = Hîn tu name nehatiye nivîsandin.
mail-attached = Bi wê re:

# What a round came to, on a fund's page and on the page of openness.
earlier-so-far = Di vê dorê de heta niha
earlier-round = Doreke berê
earlier-nobody = Kesî serlêdan nekir.
earlier-few = Kêmtir ji pênc koman serlêdan kir, loma em hejmaran nadin: hejmar dikarin nîşan bidin ka ew kî bûn.
earlier-applied = { $applied } koman serlêdan kir.
earlier-all = { $applied } koman serlêdan kir û { $funded ->
    [0] tu komê pere nestandin
    [1] komekê pere standin
   *[other] { $funded } koman pere standin
}.
earlier-all-part = { $applied } koman serlêdan kir û { $funded ->
    [0] tu komê pere nestandin
    [1] komekê pere standin
   *[other] { $funded } koman pere standin
}; { $part } ji wan beşek stand.
earlier-some = { $applied } koman serlêdan kir. Heta niha { $decided ->
    [1] komekê
   *[other] { $decided } koman
} biryara xwe bihîstiye, û { $funded ->
    [0] ji wan tu kom pere nastîne
    [1] komek ji wan pere distîne
   *[other] { $funded } kom ji wan pere distînin
}.
earlier-some-part = { $applied } koman serlêdan kir. Heta niha { $decided ->
    [1] komekê
   *[other] { $decided } koman
} biryara xwe bihîstiye, û { $funded ->
    [0] ji wan tu kom pere nastîne
    [1] komek ji wan pere distîne
   *[other] { $funded } kom ji wan pere distînin
}; { $part } ji wan beşek.
earlier-middle-asked = Nîvê wan { $amount } an zêdetir xwest.
earlier-middle-given = Nîvê hîbeyan { $amount } an zêdetir bû.
promise-date-kept = Me soz da ku heta { $promised } xeberê bidin. Koma dawî roja { $told } xeber girt, wek ku me soz dabû.
promise-date-late = Me soz da ku heta { $promised } xeberê bidin. Koma dawî roja { $told } xeber girt, { $days ->
    [one] rojekê
   *[other] { $days } rojan
} dereng.
promise-date-waits = Me soz da ku heta { $promised } xeberê bidin. Hîn kesek li bendê ye, û { $days ->
    [one] rojek di ser re derbas bûye
   *[other] { $days } roj di ser re derbas bûne
}.
promise-turn-all = Ji her komê re soza rojeke taybet hatibû dayîn, û hemû { $told } koman di roja xwe de xeber girt.
promise-turn-some = Ji her komê re soza rojeke taybet hatibû dayîn: { $kept } ji { $told } koman di roja xwe de xeber girt.

reason-kind-money = pere têra hemû komên ku me dixwest bidin wan nekirin
reason-kind-purpose = ew ji bo tiştekî bû ku ev fon ne ji bo wê ye
reason-kind-people-or-place = ew ji bo mirovan an cihekî bû ku ev fon ne ji bo wan e
reason-kind-how-it-works = me bi têra xwe nedît ka ew ê çawa bimeşe
reason-kind-need = yên din bêtir nîşan da ku ew pêwîst e
reason-kind-safety = me hîn nedît ka mirov dê çawa di ewlehiyê de bin
reason-kind-elsewhere = fonek an xizmeteke din ji bo vê cihekî baştir e
