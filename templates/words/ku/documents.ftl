# Something already written: documents of a group, and answers that point at them.
#
# Words: point at = îşaretî … kirin · document = belge (f) · funder = saziya ku pere dide · share = parve kirin ·
# merge = kirin yek kom.

question-point = Îşaretî tiştekî nivîskî bikin

pointing-title = Tiştek ku berê hatiye nivîsandin: { $question }
pointing-lead = Planek, raporek, serlêdanek ji bo cihekî din: wê carekê bidin, û her bersiveke we dikare îşaretî wê bike. Ew wek her riyeke din a bersivdanê tê hesibandin.
pointing-heading = Bersiva we îşaretî çi dike
pointing-none = Hîn tiştek tune ye.
pointing-take-away = Êdî îşaretî wê nekin
pointing-what = Îşaretî çi bikin
pointing-new = Tiştekî din, ku hûn li vir zêde dikin
pointing-none-chosen = Belgeyekê hilbijêrin, an yekê zêde bikin
pointing-file = Belgeyekê zêde bikin
pointing-file-hint = Hûn dikarin van bişînin: { $kinds }, heta { $max } MB
pointing-where = Li kîjan cihê wê (ger hûn bixwazin)
pointing-where-hint = Wek nimûne: rûpela 3, an beşa li ser metbexê
pointing-button = Îşaretî wê bikin
pointing-continue = Dewam bikin

documents-in = Di { $name } de
documents-in-at = Di { $name } de, { $where }
documents-here-already = { $name } jixwe beşek ji vê bersivê ye.
documents-have-already = { $name } jixwe di vê serlêdanê de ye. Hewce nake hûn wê dîsa bişînin: “Îşaretî tiştekî nivîskî bikin” hilbijêrin.

documents-application-link = Belge, û tiştên din ên ku tên xwestin
documents-application-title = Belge, û tiştên din ên ku tên xwestin
documents-application-heading = Belgeyên di vê serlêdanê de
documents-application-none = Hîn tune ne. Hûn dikarin di her pirsê de yekê bişînin, an îşaretî yekê bikin.
documents-pointed-from = Beşek ji van bersivan:
documents-pointed-nowhere = Tu bersiv îşaretî wê nake. Yên ku serlêdana we dixwînin wê nabînin.
documents-own-link = Belgeyên koma we
documents-remove = Rakin
documents-removal-title = { $name } bê rakirin?
documents-removal-points = Ev bersiv îşaretî wê dikin. Ew ê êdî îşaretî wê nekin:
documents-removal-nothing = Tu bersiv îşaretî wê nake.
documents-removal-button = Wê rakin
documents-removal-no = Wê bihêlin

demands-heading = Ev fon ji bilî bersivên we çi dixwaze
demands-none = Tu tişt. Bersivên we bes in.
demands-lead = Ger li cem wê nehatibe nivîsandin ku hewce ye, ji bo şandina serlêdana we tu yek ji van ne lazim e. Ger tiştek li we neyê, ji { $contact } bipirsin.
demands-given-until = We ev di meha { $month } de daye me: { $name }. Ew heta { $until } derbasdar e. Hewce nake hûn tiştekî bikin.
demands-given = We ev di meha { $month } de daye me: { $name }. Hewce nake hûn tiştekî bikin.
demands-past = We { $name } di meha { $month } de daye me, û ew heta { $until } derbasdar bû. Ger yeke nûtir hebe, em ê pê kêfxweş bibin.
demands-past-link = Ya nûtir bidin me
demands-give = Em dikarin vê ji bo we biparêzin, da ku kes dîsa wê ji we nexwaze.
demands-give-link = Wê carekê bidin
demands-or = Ev jî wek wê dibe:

documents-title = Belgeyên koma we
documents-lead = Belgeyekê carekê bidin. Serlêdanên we dikarin îşaretî wê bikin, û heta ku ew derbasdar e kes dîsa wê ji we naxwaze.
documents-none = Hîn tiştek tune ye. Ne mecbûrî ye ku hûn tiştekî bidin.
documents-no-bank = Ji kerema xwe tiştekî li ser hesabê bankê nedin me. Em vê tenê gava hîbeyek hebe ku bê dayîn dipirsin.
documents-dated = Dîroka wê: { $day }
documents-until = Heta { $day } derbasdar e
documents-past = Heta { $day } derbasdar bû
documents-added = { $by } zêde kir, { $day }
documents-newer = Yeke nûtir bidin
documents-take-away = Rakin
documents-add = Belgeyekê zêde bikin
documents-replaces = Yeke nûtir li şûna { $name }
documents-replaces-hint = Serlêdanên ku îşaretî ya kevn dikin wê wek xwe diparêzin.
documents-kind = Ew çi ye
documents-kind-empty = Hilbijêrin ka ew çi ye
documents-kind-governing = Rêzikname (constitution) an qaîde
documents-kind-accounts = Hesab
documents-kind-safeguarding = Hûn mirovan çawa di ewlehiyê de dihêlin
documents-kind-insurance = Sîgorta
documents-kind-fairness = Hûn çawa bi edalet bi mirovan re tevdigerin
documents-kind-writing = Tiştek ku we nivîsandiye: planek, raporek, serlêdanek ji bo cihekî din
documents-kind-other = Tiştekî din
documents-dated-on = Dîroka ku li ser e (ger hûn bixwazin)
documents-dated-on-hint = Wek nimûne, 27 3 2026
documents-valid-until = Heta kengî derbasdar e (ger hûn bixwazin)
documents-valid-until-hint = Wek nimûne, roja dawî ya sîgortayekê
documents-date-numbers = Dîrokê bi hejmaran binivîsin, wek 3 12 2026
documents-dated-later = Ev dîrok hîn nehatiye. Dîroka ku li ser belgeyê ye binivîsin.
documents-until-before = Ev berî dîroka belgeyê bi xwe ye. Li herdu dîrokan binêrin.
documents-file = Belge
documents-given-already = We ev jixwe daye me: { $name }
documents-too-many = Em dikarin ji bo komekê { $max } belgeyan biparêzin. Pêşî yekê rakin.
documents-button = Zêde bikin
documents-seen = Koma we van dibîne. Karmendên saziyeke ku pere dide jî wan dibînin, ger we serlêdanek jê re şandibe an qebûl kiribe ku hûn bi wê re parve bikin. Yên ku serlêdanekê dixwînin tenê tişta ku bersivên we îşaretî wê dikin dibînin.

organisation-history-document-given = Belgeyek hat dayîn
organisation-history-document-taken-away = Belgeyek hat rakirin

writing-pointed = { $by } îşaretî { $file } kir, { $at }

notice-pointed = Bersiva we niha îşaretî wê dike.
notice-pointed-had-it = Ew jixwe li ba we hebû, loma ducar nehat zêdekirin. Bersiva we niha îşaretî wê dike.
notice-pointing-taken-away = Bersiva we êdî îşaretî wê nake. Belge hîn li vir e.
notice-document-removed = Belge hat rakirin.
notice-file-stays-pointed-at = Me ew ji vê bersivê derxist. Bersivên din îşaretî wê dikin, loma ew di serlêdana we de dimîne.
notice-document-given = Spas. Em wê diparêzin, û heta ku ew derbasdar e kes dîsa wê ji we naxwaze.
notice-document-taken-away = Hat rakirin. Serlêdanên ku îşaretî wê dikin wê diparêzin.

# What only some kinds of group have to tell, and the numbers of registers.

organisation-host-number = Hejmara saziya we ya mêvandar (ger hûn bixwazin)
organisation-host-number-hint = Tenê ger saziyeke we ya mêvandar hebe: hejmara wê ya xêrxwaziyê (charity) an şirketê
organisation-group-behind = Koma li pişt we (ger hûn bixwazin)
organisation-group-behind-hint = Tenê ji bo yek kesî ku komek li pişt e: hûn çi navî lê dikin, an ew kî ne
organisation-partners = Komên bi hev re
organisation-partners-hint = Tenê ji bo çend koman bi hev re: navên wan, her yek li rêzekê
organisation-partners-empty = Navên koman binivîsin, her yek li rêzekê
organisation-leads = Ji wan kîjan pêşengiyê dike (ger hûn bixwazin)
organisation-leads-hint = Tenê ji bo çend koman bi hev re: navê wê, wek ku li jor hatiye nivîsandin
organisation-leads-unknown = Navê koma ku pêşengiyê dike wek ku di lîsteyê de ye binivîsin, an vê vala bihêlin
organisation-number-unfamiliar = { $number } naşibe hejmarên wan qeydan ku em nas dikin. Lê binêrin, an wek xwe bihêlin: dibe ku dîsa jî rast be.
organisation-number-keep = Wek xwe bihêlin

# Who has a part in a group.

roster-title = Kî di koma we de çi dike
roster-lead = Serokê we, yê ku li pereyan dinêre, yê ku li ewlehiya mirovan dinêre: bi gotinên we bi xwe. Hesab ji wan re ne hewce ye.
roster-none = Hîn kes tune ye.
roster-end = Ji lîsteyê derxin
roster-add = Kesekî zêde bikin
roster-name = Navê wî kesî
roster-name-empty = Navê wî kesî binivîsin
roster-part = Ew çi dike
roster-part-hint = Wek nimûne: serok, berpirsê pereyan, mifte li ba wî kesî ye
roster-part-empty = Bêjin ka ew di komê de çi dike
roster-contact = Çawa mirov digihîje wî kesî (ger hûn bixwazin)
roster-contact-hint = Tenê ger ew bi xwe qebûl bike. Ji kerema xwe tiştekî li ser hesabê bankê nenivîsin.
roster-button = Zêde bikin
roster-full = Cih ji bo { $max } kesan heye. Pêşî kesekî ji lîsteyê derxin.
roster-seen = Koma we vê dibîne. Karmendên saziyeke ku pere dide jî wê dibînin, ger we serlêdanek jê re şandibe an qebûl kiribe ku hûn bi wê re parve bikin.

# What a group shares.

sharing-title = Kî ji koma we çi dibîne
sharing-lead = Saziyeke ku pere dide, ger we serlêdanek jê re şandibe, tişta ku koma we der barê xwe de dibêje û belgeyên we dibîne. Her saziyeke din li vir tenê tişta ku hûn qebûl dikin dibîne, heta ku hûn wisa bixwazin.
sharing-sent = We serlêdanek ji { $funder } re şandiye: ew profîl û belgeyên we dibîne.
sharing-since = Tiştên nîşankirî hûn ji { $since } ve parve dikin.
sharing-nothing = Ew tiştekî koma we nabîne.
sharing-asked = { $by } xwest ku van bibîne ({ $at }):
sharing-free = Hûn dikarin bi rehetî bêjin na. Ev tu bandorê li tu serlêdanê nake.
sharing-may-see = { $funder } dikare çi bibîne
sharing-what-profile = Tişta ku koma we der barê xwe de dibêje
sharing-what-profile-hint = Profîla we, û kî di koma we de çi dike
sharing-what-documents = Belgeyên we
sharing-what-documents-hint = Bi dîrokên wan, da ku kes dîsa wan ji we nexwaze
sharing-what-answers = Tişta ku we ji yên din re gotiye
sharing-what-answers-hint = Bersivên we yên nivîskî di serlêdanên ku we li vir ji saziyên din re şandine de: ne tiştên hestiyar, û ne tiştên li ser wekheviyê
sharing-button = Qeyd bikin
sharing-end = Tiştekî parve nekin
sharing-name = Her kes dikare navên komên ku pere ji wan re hatine dayîn di lîsteya hîbeyan de bibîne.

letter-sharing-subject = { $funder } dixwaze ji koma we zêdetir bibîne
letter-sharing-asked = { $by } ji { $funder } dipirse ka koma { $organisation } dê bihêle ku ew tiştekî bibînin ku we ji wan re neşandiye. Sebeb:
letter-sharing-free = Hûn dikarin bi rehetî bêjin na, û ev tu bandorê li tu serlêdanê nake. Ew çi dixwazin û çi dibînin, li vir e:

# The same group entered twice.

merging-link = Karmendek dipirse ka koma we du caran hatiye nivîsandin
merging-title = Ma { $kept } û { $other } yek kom in?
merging-asked = { $by } ji { $funder } wisa difikire, ji { $at } ve. Sebeb:
merging-what = Ger hûn bêjin erê, her tiştê koma { $other } tê koma { $kept }: kes, serlêdan, belge, hîbe. Tiştek winda nabe, û her kesê ji herdu koman hemûyan dibîne.
merging-who = Gava kesek ji her yekê bêje erê ew dibin yek. Yek na bes e ku ew wek xwe bimînin.
merging-yes = Erê, em yek kom in
merging-no = Na, bila em wek xwe bimînin
merging-waits = We got erê. Divê kesek ji koma din jî bêje erê.
merging-settled = Ev mesele hatiye çareserkirin.
merging-is-merged = { $other } niha beşek ji koma { $kept } ye, bi her tiştê xwe.
merging-is-declined = Kesekî got na. { $kept } û { $other } wek xwe dimînin.
merging-is-withdrawn = Karmendî ew paşve girt. { $kept } û { $other } wek xwe dimînin.

letter-merging-subject = Ma { $organisation } û { $other } yek kom in?
letter-merging-asked = { $by } ji { $funder } difikire ku { $organisation } û { $other } yek kom in û ew du caran hatiye nivîsandin. Sebeb:
letter-merging-free = Ger wisa be, li ser vê rûpelê bêjin erê, û her tişt tê ba hev bêyî ku tiştek winda bibe. Ger na, bêjin na, û tiştek naguhere:
letter-merging-done-subject = { $organisation } û { $other } niha yek in
letter-merging-done = Her tiştê koma { $other } niha li ba koma { $organisation } ye: kes, serlêdan, belge, hîbe. Tiştek winda nebûye, û lînkên kevn hîn kar dikin. Rûpela koma we li vir e:

organisation-history-part-given = Kesek li lîsteyê hat zêdekirin
organisation-history-part-ended = Kesek ji lîsteyê hat derxistin
organisation-history-sharing-asked-for = Saziyeke ku pere dide xwest zêdetir bibîne
organisation-history-sharing-agreed = Hat guhertin ka saziyeke ku pere dide çi dibîne
organisation-history-sharing-ended = Parvekirina bi saziyeke ku pere dide re qediya
organisation-history-sharing-declined = Ji saziyeke ku pere dide re hat gotin na
organisation-history-merging-proposed = Karmendekî pirsî ka ev kom du caran hatiye nivîsandin
organisation-history-merging-agreed = Kesekî got ku ew du caran hatiye nivîsandin
organisation-history-merging-declined = Kesekî got ku ew du caran nehatiye nivîsandin
organisation-history-merging-taken-back = Karmendî pirs paşve girt
organisation-history-merged = Heman kom, ku du caran hatibû nivîsandin, bû yek

notice-part-given = Hat zêdekirin.
notice-part-ended = Ji lîsteyê hat derxistin.
notice-sharing-agreed = Hat qeydkirin. Hûn dikarin wê her gav biguherînin.
notice-sharing-ended = Qediya. Ew êdî tiştekî nabînin.
notice-sharing-asked = Me ji wan pirsî. Ew biryarê didin.
notice-merged = Ew niha yek kom in. Tiştek winda nebûye.
notice-merging-asked = Me ji kesên wan re nivîsand. Gava kesek ji her yekê bêje erê, ew dibin yek.
notice-merging-yes = Spas. Divê kesek ji koma din jî bêje erê.
notice-merging-declined = Spas. Her tişt wek xwe dimîne.
notice-merging-taken-back = Hat paşvegirtin. Her tişt wek xwe dimîne.

# What a group said before, offered where the same is asked again.

reuse-told = We ev di meha { $month } de ji me re gotiye, ji bo fona { $fund }.
reuse-asked = Wê demê me pirsî: “{ $question }”
reuse-read = Tişta ku we got bixwînin
reuse-button = Wê li vir bi kar bînin
reuse-afresh = An jî li jêr ji nû ve dest pê bikin. Tiştek bi serê xwe nayê nivîsandin, û tişta ku hûn bi kar tînin hûn dikarin biguherînin.
reuse-used = We ev di meha { $month } de ji me re gotiye, ji bo fona { $fund }. Tişta ku niha cuda ye biguherînin.
reuse-known = Em vê jixwe dizanin
reuse-known-lead = We ev carekê der barê koma xwe de ji me re gotiye, loma kes dîsa ji we napirse. Ew bi serlêdana we re diçe.

notice-answer-used-again = Ev gotinên we yên berê ne. Tişta ku niha cuda ye biguherînin.

history-document-pointed-at = We di bersivekê de îşaretî tiştekî nivîskî kir
history-pointing-taken-away = We îşaretek rakir
history-document-removed = We belgeyek rakir
history-answer-used-again = We tişta ku we berê gotibû dîsa bi kar anî
