# Others with a group: colleagues who join it, supporters who help it with one application.
#
# Words: supporter = yê ku alîkariyê dike · invitation = vexwendin (f) · invite = vexwendin · join = tevlî bûn · hand over = radest kirin.

people-link = Kî dinivîse û kî alîkariyê dike
people-title = Kî dinivîse û kî alîkariyê dike
people-group = Di koma { $organisation } de
people-group-lead = Her kesê komê serlêdanên wê dinivîse û dişîne.
people-no-name = Kesekî ku hîn neketiye hesabê xwe
people-helpers = Yên ku di vê serlêdanê de alîkariyê dikin
people-helpers-lead = Ew bersivan dixwînin û diguherînin. Ew serlêdanê tu carî naşînin, û tiştekî din ê komê nabînin.
people-helpers-none = Hîn kes tune ye. Şêwirmendek, cîranek an hevalek dikare bi we re binivîse.
people-since = Ji { $since } ve alîkariyê dike
people-end = Alîkariya { $name } biqedînin
people-end-own = Dev ji alîkariyê berdin
people-invited = Hatine vexwendin, û hîn bersiv nedane
people-invited-by = Ji aliyê { $by } ve hat vexwendin.
people-open-until = Heta { $at } dikare bêje erê.
people-expired = Dema wê derbas bû
people-expired-at = Dema wê derbas bû: { $at }. Ger hûn bixwazin, dîsa vexwînin.
people-withdraw = Vexwendina ji bo { $email } paşve bigirin
people-invite = Kesekî vexwînin
people-invite-lead = Em bi navê we jê re nameyekê dişînin. { $days ->
    [1] Ji bo ku bêje erê, rojek wextê wî kesî heye.
   *[other] Ji bo ku bêje erê, { $days } roj wextê wî kesî heye.
}
people-email = Navnîşana wî kesî ya e-mailê
people-kind = Hûn çi jê dixwazin
people-words = Çend gotin ji wî kesî re (ger hûn bixwazin)
people-words-hint = Ew di nameyê de tên nivîsandin
people-invite-button = Vexwînin
people-see-group = Rûpela koma we

writing-link = Kê çi nivîsand
writing-title = Kê çi nivîsand
writing-lead = Ji bilî koma we kes vê nabîne. Her nivîsa berê li ser rûpela pirsa xwe parastî ye.
writing-helps = { $name } (alîkariya we dike)
writing-left = { $name } (êdî ne di komê de ye)
writing-now = { $by } nivîsand, { $at }
writing-talk = Di axaftinekê de hat gotin, û { $by } erê kir, { $at }
writing-before = Berî wê { $by } nivîsand, { $at }
writing-file = { $file }: { $by } zêde kir, { $at }
writing-recording = { $file }: { $by } qeyd kir an şand, { $at }
writing-text = Tişta ku di { $file } de tê gotin: { $by } nivîsand, { $at }
writing-nothing = Hîn tiştek tune ye

helping-kind-colleague = Bila tevlî koma we bibe
helping-kind-colleague-hint = Wek we di hemû karên koma we de dinivîse û dişîne
helping-kind-colleague-asked = Jê hat xwestin ku tevlî koma we bibe
helping-kind-supporter = Bila di vê serlêdanê de alîkariyê bike
helping-kind-supporter-hint = Tenê di vê yekê de bi we re dinivîse, û tu carî wê naşîne
helping-kind-supporter-asked = Jê hat xwestin ku di vê serlêdanê de alîkariyê bike
helping-kind-empty = Hilbijêrin ka hûn çi jê dixwazin
helping-invited-already = { $email } jixwe hatiye vexwendin
helping-supports-already = { $email } jixwe alîkariya we dike
helping-not-a-draft = Ev serlêdan hatiye şandin, loma tiştek tune ye ku hûn bi hev re binivîsin. Hûn dikarin jê bixwazin ku tevlî koma we bibe.
helping-works-there = { $email } ji bo vê fonê dixebite. Yê ku di nivîsandinê de alîkariya komekê dike, paşê wê nanirxîne, loma divê kesekî din alîkariya we bike.
helping-only-group-sends = Tenê koma { $organisation } wê dişîne, paşve digire û bi navê komê diaxive. Hûn dikarin ji komê re bêjin ku ew amade ye.
helping-only-group = Ev tenê ji bo koma { $organisation } ye.
helping-only-group-removes = Tenê { $organisation } tiştên ku wê danîne derdixe. Hûn dikarin tiştên ku we danîne derxin.
helping-tell-them = Ji komê re bêjin ku ew amade ye
helping-tasks = Hûn di vê serlêdanê de alîkariya koma { $organisation } dikin. Tişta ku hûn dinivîsin bi navê we tê qeydkirin. Tenê koma { $organisation } wê dişîne.
helping-ready-heading = Tenê koma { $organisation } wê dişîne
helping-ready-lead = Gava hûn difikirin ku ew amade ye, ji her kesê koma { $organisation } re bêjin. Em nameyeke bi lînka vê rûpelê ji wan re dişînin.
helping-ready-said = We ji wan re got: { $at }. Hûn dikarin rojê carekê ji wan re bêjin.
helping-ready-button = Ji komê re bêjin ku ew amade ye

invitation-title-open = Koma { $organisation } dixwaze ku hûn bi wê re bin
invitation-title-accepted = We ji koma { $organisation } re got erê
invitation-title-declined = We ji koma { $organisation } re got na
invitation-title-withdrawn = Koma { $organisation } ev vexwendin paşve girt
invitation-title-expired = Dema vê vexwendinê derbas bû
invitation-title-member = Hûn jixwe di koma { $organisation } de ne
invitation-supporter = { $by } ji we dixwaze ku hûn di serlêdana ji bo fona { $fund } de alîkariya koma { $organisation } bikin.
invitation-colleague = { $by } ji we dixwaze ku hûn tevlî koma { $organisation } bibin.
invitation-what = Ev tê çi wateyê
invitation-supporter-may = Hûn dikarin vê serlêdanê bixwînin û bersivên wê biguherînin, qeyd bikin, dosyayan zêde bikin, û axaftinekê bixwazin. Tenê koma { $organisation } wê dişîne. Hûn tiştekî din ê komê nabînin. Hûn jî, ew jî dikarin kengî bixwazin vê biqedînin.
invitation-colleague-may = Hûn her tiştê koma { $organisation } dibînin û diguherînin, û wek her kesê komê dikarin serlêdanên wê bişînin. Hûn kengî bixwazin dikarin ji komê derkevin.
invitation-seen = Her kesê koma { $organisation } navê we û tişta ku we nivîsiye dibîne.
invitation-who = Hûn kî ne
invitation-who-hint = Wek nimûne: şêwirmendek ji Hackney Advice, an cîranek
invitation-who-empty = Bi çend gotinan bêjin ka hûn kî ne, da ku her kesê komê bizane
invitation-yes = Erê, ez dixwazim
invitation-no = Na, spas
invitation-until = Hûn dikarin heta { $at } bersivê bidin.
invitation-is-accepted = Hûn êdî bi wan re ne. Li vir tiştekî din ne hewce ye.
invitation-is-member = Tiştek tune ye ku hûn erê bikin: hûn jixwe dikarin her tiştî bibînin û binivîsin.
invitation-is-expired = Wextê bersivê heta { $at } bû.
invitation-is-withdrawn = Ji we tiştek nayê xwestin.
invitation-is-declined = Me ji wan re got. Tiştekî din nabe.
invitation-ask-again = Ger hûn dixwazin bi wan re bin, ji { $by } bixwazin ku dîsa we vexwîne.
invitation-go = Herin wir
invitation-other-address = Ev vexwendin ji navnîşaneke din a e-mailê re çû. Hûn bi navnîşana { $email } ketine hesabê xwe. Ji hesabê xwe derkevin, paşê lînka di nameyê de dîsa vekin û bi wê navnîşanê têkevin ku name jê re hatiye şandin.
invitation-sign-out = Derkevin
invitation-works-there = Hûn ji bo vê fonê dixebitin. Yê ku di nivîsandinê de alîkariya komekê dike, paşê wê nanirxîne, loma divê kesekî din alîkariya wan bike. Hûn dikarin li ser rûpela vexwendinê bêjin na.

home-helping = Hûn alîkariya van dikin
home-helping-lead = Ev serlêdanên komên din in. Ew bi xwe wan dişînin.
home-helping-sent = Hat şandin. Kom dikare ji we re bêje ka encam çi ye.

notice-invited = Hat vexwendin. Me jê re nameyek şand.
notice-invitation-withdrawn = Vexwendin hat paşvegirtin.
notice-invitation-declined = Spas ji bo bersiva we. Me ji wan re got.
notice-help-begun = Hûn êdî dikarin alîkariyê bikin. Tişta ku hûn dinivîsin bi navê we tê qeydkirin.
notice-group-joined = Hûn êdî di komê de ne.
notice-help-ended = Alîkarî qediya. Tişta ku hatiye nivîsandin dimîne.
notice-help-over = Hûn êdî tê de alîkariyê nakin. Tişta ku we nivîsiye li ba komê dimîne.
notice-group-told = Me ji her kesê komê re got ku ew amade ye.
notice-group-told-lately = Hîn rojek derbas nebûye ku ji wan re hatiye gotin. Hûn dikarin sibê dîsa ji wan re bêjin.

history-invitation-sent = Kesek hat vexwendin
history-invitation-withdrawn = Vexwendinek hat paşvegirtin
history-invitation-declined = Ji vexwendinekê re hat gotin na
history-help-begun = Kesekî dest bi alîkariyê kir
history-help-ended = Alîkariya kesekî qediya
history-colleague-joined = Kesek tevlî koma we bû
history-text-of-a-supporter-confirmed = We nivîsa kesekî ku alîkariyê dike erê kir
history-said-to-be-ready = Ji we re hat gotin ku ew amade ye
organisation-history-joined = Kesek bi vexwendinê tevlî bû

letter-invitation-subject-supporter = { $by } ji we dixwaze ku hûn alîkariya koma { $organisation } bikin
letter-invitation-subject-colleague = { $by } ji we dixwaze ku hûn tevlî koma { $organisation } bibin
letter-invitation-supporter = Silav. { $by } ji we dixwaze ku hûn li ser { $service } di serlêdana ji bo fona { $fund } de alîkariya koma { $organisation } bikin.
letter-invitation-colleague = Silav. { $by } ji we dixwaze ku hûn li ser { $service } tevlî koma { $organisation } bibin.
letter-invitation-words = { $by } dinivîse:
letter-invitation-answer = Li vir bêjin erê an na. Bi vê navnîşana e-mailê têkevin hesabê xwe; şîfre tune ye.
letter-invitation-until = Hûn dikarin heta { $at } bersivê bidin. Ger hûn tiştekî nekin, tiştek nabe.

letter-answered-subject-yes = { $who } got erê: { $organisation }
letter-answered-subject-no = { $email } got na: { $organisation }
letter-answered-supporter = { $who } êdî di serlêdana we ya ji bo fona { $fund } de alîkariya we dike. Ew dikare wê bixwîne û bersivên wê biguherîne. Tenê koma we dikare wê bişîne.
letter-answered-colleague = { $who } êdî di koma { $organisation } de ye, û wek we hemûyan dikare serlêdanên wê bibîne û bişîne.
letter-answered-no = Ji vexwendina ji bo { $email } re hat gotin na. Hûn dikarin kesekî din vexwînin.
letter-answered-link = Binêrin ka kî dinivîse û kî alîkariyê dike:

letter-help-ended-subject = Alîkariya ji bo fona { $fund } qediya
letter-help-ended-by-group = { $by } alîkariya we ya di serlêdana koma { $organisation } ya ji bo fona { $fund } de qedand. Tişta ku we nivîsiye li ba komê dimîne. Spas ji bo alîkariya we.
letter-help-ended-own = { $by } êdî di serlêdana koma { $organisation } ya ji bo fona { $fund } de alîkariya we nake. Nivîsên ji vê alîkariyê li ba we dimînin.

letter-ready-subject = { $by } dibêje ku serlêdana we ya ji bo fona { $fund } amade ye
letter-ready = { $by } di serlêdana ji bo fona { $fund } de alîkariya koma { $organisation } dike, û dibêje ku ew amade ye. Tenê koma we dikare wê bişîne.
letter-ready-closes = Fon roja { $at } tê girtin.
letter-ready-link = Wê bixwînin, û ger hûn jî wisa bifikirin, wê bişînin:

handover-link = Radestî kesekî bikin û derkevin
handover-title = Radest bikin û derkevin
handover-lead = Her tişta ku we nivîsiye li ba koma { $organisation } dimîne. Ji kesê ku hûn navê wî didin re nameyek tê, û karên we yên ku dimeşin tê de ne; ew bi navê wî kesî dewam dikin.
handover-drafts = Reşnivîsên ku we dest pê kirine
handover-talks = Axaftinên ku we xwestine
handover-talks-reach = Şaredarî wisa digihîje we ku we li wir gotiye. Ger ew telefona we bi xwe be, pêşî wê biguherînin.
handover-invited = { $count ->
    [1] Vexwendineke we li benda bersivê ye. Ew wek xwe dimîne.
   *[other] { $count } vexwendinên we li benda bersivê ne. Ew wek xwe dimînin.
}
handover-who = Kî digire ser xwe
handover-choose = Hilbijêrin ka kî digire ser xwe
handover-button = Radest bikin û ji koma { $name } derkevin
handover-nobody = Di koma we de hîn kesekî din neketiye hesabê xwe. Ji kesekî bixwazin ku tevlî bibe, û piştî ku ew kete hesabê xwe û navê xwe nivîsand, radest bikin.
notice-handed-over = We radest kir û hûn ji komê derketin. Me ji kesê ku digire ser xwe re nameyek şand.
history-handed-over = Kesek ji koma we derket û karê xwe radest kir
organisation-history-handed-over = Kesek derket, û karê xwe radestî kesekî kir
letter-handed-subject = { $by } karê xwe radestî we kir: { $organisation }
letter-handed = { $by } ji koma { $organisation } derket, û navê we da ku hûn bigirin ser xwe. Karên ku bi navê wî kesî dimeşiyan êdî bi navê we ne.
letter-handed-drafts = Reşnivîsên ku wî kesî dest pê kirine:
letter-handed-talks = Axaftinên ku wî kesî xwestine. Li wir binêrin ka şaredarî çawa digihîje we:
letter-handed-invited = { $count ->
    [1] Vexwendineke wî kesî li benda bersivê ye.
   *[other] { $count } vexwendinên wî kesî li benda bersivê ne.
}
letter-handed-link = Rûpela koma we:
helping-too-many = We di rojekê de { $most } kes vexwendin, û em ji zêdetirî wê re nanivîsin. Yên din sibê vexwînin, an ger zûtir lazim be bi me re biaxivin.
