# Checking, sending, following, taking back and withdrawing an application.

check-title = Li bersivên xwe binêrin
check-sent-title = Tişta ku we şand
check-first = Berî ku hûn bişînin
check-draft = Ev reşnivîs e. Heta ku hûn wê neşînin, li şaredariyê kes wê nabîne.
check-not-answered = Bersiv nehatiye dayîn
check-draft-typed = Ev reşnivîs e. Heta ku koma { $organisation } bêje erê û hûn bişînin, li şaredariyê ji we pê ve kes wê nabîne.
check-said-in-talk-theirs = Di axaftinekê de hat gotin, û komê ew erê kir:
check-said-in-talk = Di axaftinekê de hat gotin, û we erê kir:
check-needs-answer = Berî ku hûn bişînin, divê bersiva vê bê dayîn.
check-two-texts = Du kesan ji we di heman wextê de nivîsî. Hilbijêrin ka kîjan nivîs bê şandin, an wan bikin yek.
check-talking = We xwest ku li ser pirsekê biaxivin. Hûn dikarin niha bişînin an li bendê bimînin: gava hûn nivîsa axaftinê ya { $contact } erê bikin, ew dibe beşek ji serlêdana we, piştî ku we şandibe jî.
check-send-heading = Wê bişînin
check-send-what = Gava hûn wê bişînin, { $contact } û yên ku ji bo biryarê dixwînin dikarin wê bibînin. Nameyek bi kopiyekê ji we re tê. Heta ku kesek dest bi xwendinê bike û dor vekirî be, hûn dikarin wê paşve bigirin da ku tiştekî biguherînin.
check-send = Serlêdana xwe bişînin
check-not-yet = Gava her tişta ku li jor hatiye nivîsandin temam be, hûn dikarin bişînin. Her tişta ku we got hatiye qeydkirin.
send-not-ready = { $count ->
    [1] Bersiveke we pêşî tiştekî dixwaze.
   *[other] { $count } bersivên we pêşî tiştekî dixwazin.
} Her tişta ku we got hatiye qeydkirin.

said-yes = Erê
said-no = Na

sent-title = Serlêdana we hat şandin
sent-reference = Referansa we: { $reference }
sent-lead = { $organisation } ji bo fona { $fund } serlêdan kir, { $at }.
sent-letter = Ji her kesê di koma we de re nameyek tê, bi kopiya tişta ku we şandiye.
sent-talks = { $contact } hîn li ser vê bi we re diaxive. Tişta ku hatiye nivîsandin, gava hûn wê erê bikin, lê tê zêdekirin:
sent-next = Piştî vê çi dibe
contact-works = Rojên xebatê: { $days }.
sent-contact = Karê vê fonê dimeşîne û dikare ji we re bêje ka ew di çi rewşê de ye. { $days }
sent-reopen = Tiştek heye ku divê bê guhertin? Heta ku kesek dest bi xwendinê bike hûn dikarin wê paşve bigirin.
sent-copy = Kopiyekê daxin
sent-follow = Binêrin ka serlêdana we di çi rewşê de ye

next-read = Mirov wê dixwînin: pêşî aliyên xurt. Yên ku nêzîkî we ne wê ji bo biryarê naxwînin.
next-read-by = Mirov wê heta { $date } dixwînin: pêşî aliyên xurt. Yên ku nêzîkî we ne wê ji bo biryarê naxwînin. Ger tiştek ne zelal be, em ji we dipirsin.
next-decided = Hûn heta { $date } ji me xeber digirin, bi sebeban, biryar çi be jî.
next-paid = Ger bersiv erê be, em pere didin { $when }.

copy-sent = Hat şandin: { $at }
copy-sent-by = Hat şandin: { $at }, ji aliyê { $name } ve
copy-draft = Ev reşnivîs e. Ew nehatiye şandin.
copy-left-out = Tiştê ku we li vir got ne di vê nameyê de ye, da ku di qutiya nameyan de nemîne. Hûn dikarin li portalê bixwînin.

withdrawal-title = Hûn serlêdana xwe vedikişînin?
withdrawal-sent = Em xwendina wê radiwestînin, û biryar li ser nayê dayîn. Ji { $contact } re tê gotin. Tişta ku we şandiye di lîsteya koma we de dimîne, û gava dorek vekirî be hûn dikarin dîsa serlêdanê bikin.
withdrawal-draft = Li şaredariyê kesî ew nedîtiye. Ew di lîsteya koma we de dimîne, û heta ku dor vekirî ye hûn dikarin dîsa dest pê bikin.
withdrawal-talk = Ger sebeb tiştekî di awayê xebata me de be, { $contact } dixwaze wê bibihîze, û dibe ku bikaribe wê biguherîne: { $phone }.
withdrawal-reason = Hûn dixwazin bêjin çima?
withdrawal-reason-hint = Ne mecbûrî ye. Ev alîkariya me dike ku em bibînin çi koman li derve dihêle.
withdrawal-yes = Wê vekişînin
withdraw-decided = Biryara vê serlêdanê hatiye dayîn, loma êdî nikare li vir bê vekişandin. Ger hûn naxwazin dewam bikin, bi { $contact } re biaxivin.
sure-no = Na, vegerin
notice-withdrawn = Serlêdana we hat vekişandin.

reopening-title = Hûn serlêdana xwe paşve digirin?
reopening-what = Ew dîsa dibe reşnivîs: { $contact } êdî wê nabîne, û hûn dikarin her tiştî biguherînin. Kesî dest bi xwendina wê nekiriye. Ji bo ku ew bê hesibandin divê hûn wê dîsa bişînin.
reopening-until = Wê heta { $at } dîsa bişînin.
reopening-yes = Wê paşve bigirin û biguherînin
reopen-withdrawn = Ev serlêdan hatiye vekişandin. Gava dorek vekirî be hûn dikarin yeke nû dest pê bikin.
reopen-being-read = Kesekî dest bi xwendina vê serlêdanê kiriye, loma niha nikare bê guhertin. Ger tiştekî girîng guherîbe, ji { $contact } re bêjin: ew dikare pirsekê ji we bike li cihekî ku yên dixwînin jî dibînin.
reopen-closed = Dor hatiye girtin, loma hûn ê nikaribin wê dîsa bişînin. Ger tiştekî girîng guherîbe, ji { $contact } re bêjin.
notice-reopened = Ew dîsa reşnivîs e. Kengî hûn amade bin wê bişînin.

follow-title = Serlêdana we ji bo fona { $fund }
follow-where = Di çi rewşê de ye
follow-submitted = Ew li ba me ye, û hîn kesî dest bi xwendina wê nekiriye. Hûn heta { $date } ji me xeber digirin.
follow-under-review = Mirov niha wê dixwînin. Hûn heta { $date } ji me xeber digirin.
follow-waiting = Hîn biryar nehatiye dayîn. Ji me re zêdetir wext divê, û ev ji ber me ye, ne ji ber we. Hûn heta { $date } ji me xeber digirin.
follow-decided = Biryar hatiye dayîn, û nameyek bi sebeban ji we re hatiye.
follow-withdrawn = We ew vekişand, { $at }. Hewce nake hûn tiştekî din bikin.
follow-sent-on = Hat şandin
follow-asked-for = Hat xwestin
follow-reference = Referans
follow-hear-by = Hûn ê xeber bigirin heta
follow-see-answers = Tişta ku we şand bibînin
follow-talks = Axaftin
follow-who = Bi kê re biaxivin
follow-contact = Karê vê fonê dimeşîne û dizane ka serlêdana we di çi rewşê de ye. { $days }
follow-history = Çi bûye
follow-by = ji aliyê { $name } ve
follow-by-council = ji aliyê şaredariyê ve
follow-change = Ger tiştek biguhere
follow-reopen = Ji bo guhertinê wê paşve bigirin
follow-withdraw = Wê vekişînin

history-other = Tiştek pê hat kirin
history-started = Dest pê kir
history-strand-chosen = We beşeke din a fonê hilbijart
history-sent = Hat şandin
history-reopened = Ji bo guhertinê hat paşvegirtin
history-withdrawn = Hat vekişandin
history-conversation-asked-for = We xwest ku biaxivin
history-conversation-cancelled = We axaftinek betal kir
history-conversation-covered = Hevkarekî axaftinek girt ser xwe
history-write-up-sent = Nivîseke axaftinê ji we re hat şandin
history-write-up-confirmed = We nivîseke axaftinê erê kir
history-write-up-taken-back = We erêya xwe ya ji bo nivîseke axaftinê paşve girt
history-write-up-corrected = We nivîseke axaftinê rast kir
history-question-opened = We pirsek nîşanî kesê têkiliyê da
history-question-closed = We pirsek dîsa girt
history-review-started = Xwendin dest pê kir
history-evidence-added = Tiştek ku der barê we de tê zanîn hat nivîsandin
history-evidence-answered = Bersiva tişta ku der barê we de tê zanîn hat dayîn
history-evidence-withdrawn = Tiştek ku der barê we de tê zanîn hat paşvegirtin
history-risk-named = Rîskek hat nivîsandin
history-risk-changed = Rîskek hat guhertin
history-risk-agreed = We got erê ku hûn rîskekê bigirin ser xwe
history-risk-declined = We got na ji rîskekê re, loma şaredarî wê digire ser xwe
history-question-asked = Pirsek ji we hat kirin
history-question-answered = We bersiva pirsekê da
history-question-replied-to = Me li bersiva we vegerand
history-file-added = We dosyayek zêde kir
history-file-removed = We dosyayek rakir

letter-sent-subject = Serlêdana we gihîşt me: { $fund } ({ $reference })
letter-sent = { $organisation } serlêdana xwe ji bo fona { $fund } şand. Referansa we: { $reference }. Kopiya her tişta ku we got bi vê nameyê re ye.
letter-sent-amount = We { $amount } xwest.
letter-sent-talks = Em hîn li ser vê bi we re diaxivin, û tişta ku hatiye nivîsandin, gava hûn wê erê bikin, lê tê zêdekirin:
letter-sent-next = Piştî vê çi dibe:
letter-sent-read = Mirov wê dixwînin, pêşî aliyên xurt. Ger tiştek ne zelal be, em ji we dipirsin.
letter-sent-read-by = Mirov wê heta { $date } dixwînin, pêşî aliyên xurt. Ger tiştek ne zelal be, em ji we dipirsin.
letter-sent-decided = Hûn heta { $date } ji me xeber digirin, bi sebeban, biryar çi be jî.
letter-sent-paid = Ger bersiv erê be, em pere didin { $when }.
letter-sent-contact = { $contact } dikare ji we re bêje ka ew di çi rewşê de ye: { $days }, { $phone }.
letter-sent-contact-only = { $contact } dikare ji we re bêje ka ew di çi rewşê de ye.
letter-sent-link = Binêrin ka ew di çi rewşê de ye, an wê paşve bigirin da ku tiştekî biguherînin, heta ku kesek dest bi xwendinê bike:
letter-withdrawn-subject = Serlêdana we hat vekişandin: { $fund } ({ $reference })
letter-withdrawn-sent = { $organisation } serlêdana xwe ya ji bo fona { $fund } vekişand. Me xwendina wê rawestand. Gava dorek vekirî be hûn dikarin dîsa serlêdanê bikin.
letter-withdrawn-draft = { $organisation } reşnivîsa xwe ya ji bo fona { $fund } vekişand. Li şaredariyê kesî ew nedîtiye. Heta ku dor vekirî ye hûn dikarin dîsa dest pê bikin.
letter-withdrawn-contact = Ger we ev nexwestiye, an hûn dixwazin li ser wê biaxivin, telefonî { $contact } bikin: { $phone }.
letter-withdrawn-contact-only = Ger we ev nexwestiye, an hûn dixwazin li ser wê biaxivin, { $contact } ji bo we li wir e.

download-title = Her tiştî daxin
download-lead = Her tişta ku koma we li vir nivîsiye: ji bo parastinê, ji bo ku hûn li cihekî din bidomînin, an ji bo ku hûn nîşanî kesekî bidin. Ew ya we ye, her wext, encam çi dibe bila bibe.
download-html = Rûpelek
download-html-for = Di her gerokê (browser) de vedibe, û baş tê çapkirin.
download-odt = Belgeyeke nivîsê
download-odt-for = Bi LibreOffice, Word an Google Docs vedibe, ji bo ku hûn nivîsandinê bidomînin (ODT).
download-json = Dane (data)
download-json-for = Ji bo bernameyeke din: kê çi û kengî nivîsiye, nivîsên berê, dosya û axaftin jî tê de ne (JSON).
download-files = Navên dosyayên ku we şandine di her yekê de hene. Hûn dikarin wan yek bi yek ji pirsa wan daxin.
