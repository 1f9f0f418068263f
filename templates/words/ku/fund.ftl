# The public pages of funds: the list, one fund, how it is decided.

# --- the list: / and /funds

funds-title = Fon
funds-front-lead = Pere ji bo komên ku tiştekî dikin ku ji bo mirovên dora wan girîng e. Hûn berî destpêkê hemû pirsan dibînin, hûn kengî bixwazin dikarin bi kesê têkiliyê re biaxivin, ku navê xwe dide we, û hûn heta rojeke diyar ji me xeber digirin, bi sebeban.
funds-lead = Hûn berî destpêkê hemû pirsan dibînin, û hûn kengî bixwazin dikarin bi kesê têkiliyê re biaxivin, ku navê xwe dide we.
funds-open = Niha vekirî
funds-soon = Di nêz de vedibin
funds-closed = Girtî
funds-none = Niha tu fon ne vekirî ye.
funds-none-soon = Yên ku piştî niha vedibin li jêr in. Hûn dikarin pirsên wan ji niha ve bixwînin.
funds-none-else = Gava fonek vebe, ew bi dîrok û hemû pirsên xwe li vir xuya dibe.
funds-closes = Tê girtin: { $when }
funds-rolling = Her dem vekirî ye
funds-opens = Vedibe: { $when }
funds-closed-on = Hat girtin: { $when }
funds-time = Serlêdan { $minutes } dikişîne
funds-more = Em çawa pere didin
funds-link-openness = Em çawa biryarê didin, û sozên ku me dane
funds-link-learning = Em bi komên ku me pere dane wan re çi fêr dibin
funds-link-grants = Hemû hîbeyên ku me dane

# --- one fund

fund-amount-up-to = Heta { $most }
fund-amount-between = Ji { $least } heta { $most }

fund-start = Niha dest pê bikin
# $minutes is "about 25 minutes"
fund-start-time = Ew { $minutes } dikişîne, bi carekê an bi çend caran: tişta ku hûn dinivîsin tavilê tê qeydkirin.
fund-rather-talk = Hûn bêtir dixwazin biaxivin?
fund-rather-talk-link = Ji { $name } bipirsin
fund-rather-talk-rest = û em wê bi we re dinivîsin, ji bo pirsekê an ji bo hemûyan. Ne hesab û ne jî e-mail hewce ye.
fund-is-draft = Ev reşnivîs e. Tenê kesên ku ji bo { $funder } dixebitin wê dibînin.
fund-is-soon = Ev fon roja { $when } vedibe.
fund-is-soon-read = Berî wê tiştek nayê şandin. Hûn dikarin hemû pirsan niha bixwînin, û her tiştî ji me bipirsin.
fund-is-grace = Ev fon roja { $when } hat girtin.
fund-is-grace-begun = Ger we berî wê dest pê kiribe, hûn dikarin heta { $last } bişînin.
fund-is-grace-link = Herin serlêdana xwe
fund-is-closed = Ev fon girtî ye.
fund-is-closed-on = Ew roja { $when } hat girtin.
fund-is-closed-else = Pirsên wê, û ka biryar çawa hat dayîn, ji bo xwendinê li vir dimînin.
fund-other-funds = Fonên din bibînin

fund-how-much = Çiqas
fund-paid-when = Kengî pere ji we re tên dayîn
fund-up-front = Berî ku hûn xerc bikin.
fund-for-what = Ji bo çi
fund-unrestricted = Ji bo her tiştî dibe.
fund-restricted = Sînor hene ku ew ji bo çi dibe
fund-who = Kî dikare serlêdanê bike
fund-host = Ger pereyên we li ba yekî din bin
fund-host-allowed = Hûn dikarin serlêdanê bikin û pereyên we li ba saziyeke din bin.
fund-host-not-allowed = Vê carê nabe ku pereyên we li ba saziyeke din bin.
fund-closes = Tê girtin
fund-closes-talk = { $when }. Axaftina ku berî wê hatiye xwestin di wextê xwe de ye.
fund-rolling = Roja dawî tune ye: kengî li gorî we be wê bişînin.
fund-chances = Şansê we
fund-pot = Bi tevahî { $pot } heye.
fund-last-time = Cara dawî { $applied } koman serlêdan kir, û pere ji { $funded } koman re hatin dayîn.
fund-who-decides = Kî biryarê dide
fund-decides = Biryarê { $name } dide:
fund-decide-link = Em çawa biryarê didin
fund-run-by = Pere yên kê ne

fund-contact-looks-after = Karê vê fonê dimeşîne.
fund-contact-works = Rojên xebatê:
fund-contact-ask = Ji { $name } bipirsin
fund-contact-call = Telefon bikin: { $phone }

fund-when = Kengî çi dibe
fund-when-opens = Vedibe
fund-when-closes = Tê girtin
fund-when-any-day = Her roj
fund-when-send = Hûn wê dişînin
fund-when-by = Heta { $day }
fund-when-read = Em dixwînin û guhdarî dikin. Ger divê em baştir fêm bikin, em telefonî we dikin.
fund-when-hear = Hûn ji me xeber digirin, bi sebeban
fund-when-within = Di nav { $days } rojan de
fund-when-then = Paşê
fund-when-paid = Pere ji we re tên dayîn,
fund-when-learn = Piştî wê
fund-when-learned = Em li ser tişta ku em herdu alî fêr bûn diaxivin

fund-on-this-page = Li ser vê rûpelê
fund-questions = Hemû pirs
fund-questions-lead = Bersiva her yekê bi nivîskî bidin, an tiştekî ku li ba we heye bişînin, an jî di axaftinekê de ji me re bêjin.
fund-question-optional = Hûn dikarin vê vala bihêlin.
fund-question-equity = Ji her kesê ku dixwaze bersivê bide tê pirsîn, cuda tê hejmartin, û yên ku dixwînin an biryarê didin wê qet nabînin.
fund-question-strands = Tenê ji bo:
fund-question-suggested = Hûn dikarin van binivîsin:
fund-question-why = Em çima dipirsin:
fund-question-seen = Kî wê dibîne:

fund-strands = Beşên wê
fund-strand-budget = { $budget } ji tevahiyê

fund-criteria = Em li çi digerin
fund-criteria-lead = Her tişta ku hûn dişînin tenê ji bo van pîvanan tê xwendin, û ne ji bo tiştekî din. Li vir e ka her yek çawa tê nirxandin, bi wan gotinên ku yên dixwînin bi kar tînin.
fund-criterion-weight = { $weight } caran tê hesibandin:
fund-criterion-most = herî zêde { $most } ji { $all } xalan
fund-step-score = { $score } xal
fund-step-score-one = 1 xal

fund-demands = Em çi din dixwazin
fund-demands-lead = Ji bilî bersivên we. Sebebekî her yekê heye, û ger ew li we neyê riyeke din jî heye.
fund-demand-why = Çima:
fund-demand-when = Kengî:
fund-demand-or = Yek ji van bes e:
fund-demand-help = Em çawa alîkariyê dikin:
fund-demand-applying = bi serlêdana we re
fund-demand-deciding = berî ku em biryarê bidin
fund-demand-after-yes = tenê piştî ku me got erê, berî ku pere ji we re bên dayîn
fund-demand-during = heta ku hîbe dewam dike
fund-demands-none = Tu tişt. Em ne hesaban, ne polîtîkayên nivîskî û ne jî pereyên we bi xwe dixwazin.

fund-restrictions = Ew ji bo çi nabe
fund-restrictions-lead = Her sînor, û sebebê wê.
fund-restriction-months = Hîbeyek ji vê fonê herî zêde { $months } mehan dom dike.

fund-help = Alîkarî, pere ji we re bên dayîn an na
fund-learning = Piştî wê
fund-principles = Prensîpên ku em xwe pê girêdidin
fund-shaped-by = Kê şikil da vê fonê

# --- what kind of answer, and how much

question-words-up-to = Heta { $most } peyvan.
question-words-between = Ji { $least } heta { $most } peyvan.
question-line = Rêzek, heta { $most } peyvan.
question-money = Mîqdarek ji { $least } heta { $most }.
question-budget = Lîsteyek heta { $most } rêzan; em tevahiyê ji bo we hesab dikin.
question-date = Dîrokek.
question-choice = Yek ji van:
question-choices = Çend ji van, wek hûn bixwazin:
question-choices-up-to = Heta { $most } ji van:
question-yes-no = Erê yan na.
question-file = Dosyayek, heta { $size } MB: { $kinds }.
question-files = Heta { $files } dosyayan, her yek heta { $size } MB: { $kinds }.

file-kind-pdf = PDF
file-kind-odt = nivîsa OpenDocument
file-kind-docx = Word
file-kind-image = wêne an xêz
file-kind-audio = qeyda deng
file-kind-video = vîdyo

seen-by-and = { $first } û { $last }
seen-by-council = karmendên şaredariyê
seen-by-panel = panel
seen-by-decision-maker = kesê ku biryarê dide
seen-by-named-contact = kesê ku hûn dikarin pê re biaxivin
seen-by-equity-team = yên ku van bersivan dihejmêrin, cuda ji serlêdana we
seen-by-safeguarding-lead = berpirsê parastina mirovan
seen-by-payments = yên ku pere ji we re didin
seen-by-everyone = her kes, di lîsteya hîbeyan de, ger pere ji we re bên dayîn

# --- how we decide

decide-heading = Em çawa biryarê didin
decide-steps = Gav bi gav
decide-who = Kî biryarê dide
decide-panel = Kî pêşniyar dike
decide-decider = Mafê biryarê li ba { $name } ye:
decide-readings-one = Berî ku kes li ser biaxive, kesek her serlêdanê bi tena serê xwe dixwîne.
decide-readings = Berî ku kes li ser biaxive, { $readings } kes her serlêdanê dixwînin, her yek bi tena serê xwe.
decide-scores = Her nirxandin xalan digire, bi tevahî { $most }. Xal alîkariya me dikin ku em bidin ber hev; ew bi serê xwe biryarê nadin.
decide-no-scores = Ji tiştekî re xal nayên dayîn. Mirov tişta ku dibînin bi gotinan dibêjin.
decide-conflicts = Gava kesek we nas dike
decide-conflicts-usual = Her kesê ku dixwîne an biryarê dide pêşî dibêje ka nêzîkî komekê ye. Yê ku nêzîk be xwe dide alî.
decide-challenge = Ger hûn difikirin ku me şaşî kiriye
decide-by = Hûn heta { $day } ji me xeber digirin, bi sebeban.
decide-within = Hûn di nav { $days } rojan de piştî şandinê ji me xeber digirin, bi sebeban.
decide-back = Fon û hemû pirsên wê

# --- what was done at the desk

notice-fund-published = Dor hat weşandin.
notice-fund-closed = Dor hat girtin.

blank-title = Form li ser kaxezê
blank-lead = Hemû pirs, bi cihê nivîsandinê. Çap bikin, an ji me bixwazin ku em bi postê ji we re bişînin.
blank-print = Formê çap bikin
blank-how = Bi hev re li ser kaxezê binivîsin. Paşê bidin { $name } an jê re bişînin, da ku ew ji bo we li vir binivîse, an jî hûn bi xwe li vir binivîsin. Hûn dikarin telefonî { $name } bikin û bi telefonê serlêdanê bikin jî: e-mail ne hewce ye.
blank-you = Der barê we de
blank-group = Navê koma we
blank-name = Navê we
blank-reach = Em çawa bigihîjin we: telefon, e-mail an navnîşan, û kîjan wext baş e
blank-other-way = Hûn dikarin bersiva her pirsê bi riyeke din jî bidin: bi axaftinekê, an bi tiştekî ku we berê nivîsiye an qeyd kiriye. Hingê “binêrin” binivîsin, û bibêjin ew çi ye.
