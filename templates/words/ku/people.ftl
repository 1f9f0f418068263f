# Signing in, and a person's own account.

nav-funds = Fon
nav-openness = Em çawa biryarê didin
nav-learning = Em çi fêr dibin
nav-sign-in = Têkevin hesabê xwe
nav-desk = Maseya we
nav-home = Serlêdanên we
nav-account = Hesabê we

failure-to-desk = Herin maseya xwe
failure-other-site = Ev ji malpereke din hat, loma me tiştek pê nekir. Rûpelê li vir vekin û dîsa bişînin.
failure-not-your-role = Hûn ketine hesabê xwe, lê ev rûpel ji bo kesên bi roleke din e. Ger hûn difikirin ku divê ew ji we re vekirî be, ji kesê ku portalê bi rê ve dibe bipirsin.
failure-overtaken = Kesekî din berî we ev guherandiye
failure-cut-off = Tenê beşek ji tişta ku we şand gihîşt me. Ji kerema xwe dîsa bişînin; tiştên ku we berê qeyd kirine di ewlehiyê de ne.

sign-in-title = Têkevin hesabê xwe
sign-in-first-time = Cara yekem e ku hûn tên vir? Heman name hesabê we vedike.
sign-in-email-empty = Navnîşana xwe ya e-mailê binivîsin
sign-in-email-wrong = Li navnîşana e-mailê binêrin: divê navek, nîşana @ û cihek tê de hebin, wek hulya@example.org
sign-in-ask-again = Kodeke nû bixwazin
code-ask-again = kodeke nû bixwazin
sign-in-used = Ev kod an lînk berê hatiye bikaranîn. Yeka nû bixwazin.
sign-in-expired = Ev kod an lînk ji 10 deqîqeyan kevntir e, an jî qet nehatiye şandin. Yeka nû bixwazin.
sign-in-tries-spent = Ev cara pêncan bû ku ev kod hat ceribandin. Li şûna wê lînka di nameyê de vekin, an kodeke nû bixwazin.
sign-in-tries-together = Ji bo vê navnîşanê gelek caran kod hatin ceribandin. Li şûna wê lînka di nameya me ya herî nû de vekin: ew ji dema ku name hat 10 deqîqeyan kar dike.
sign-in-not-sent = Me di 10 deqîqeyan de pênc name ji vê navnîşanê re şandibûn, loma yeka din nehat şandin. Lînka di yek ji wan de vekin, an piştî 10 deqîqeyan dîsa bixwazin.
sign-in-code-wrong = Ev ne ew kod e ku di nameya me ya herî nû de ye. Li her tîp û hejmarê binêrin. { $left ->
    [1] Hûn dikarin careke din biceribînin.
   *[other] Hûn dikarin { $left } carên din biceribînin.
}
sign-in-too-often = Di demeke kurt de ji navnîşana we gelek caran hat ceribandin. Deqîqeyekê bisekinin, paşê dîsa biceribînin.

code-title = Koda xwe binivîsin
code-sent = Me nameyek ji { $email } re şand. Kodeke ji şeş tîp û hejmaran û lînkek tê de hene. Herdu 10 deqîqeyan kar dikin.
code-label = Kod
code-hint = Tîpên mezin an biçûk, wek hûn bixwazin
code-button = Têkevin
code-late = Piştî çend deqîqeyan name nehat? Li nav nameyên spam binêrin, an jî
link-title = Hindik ma
link-lead = Ji bo ku hûn li ser vê cîhazê têkevin hesabê xwe, li “Dewam bikin” bitikînin.
sign-out-title = Ji hesabê xwe derkevin
sign-out-lead = Her tişta ku we nivîsand hatiye qeydkirin.
sign-out-button = Derkevin
signed-out-done = Hûn ji hesabê xwe derketin
signed-out-done-lead = Her tişta ku we nivîsand hatiye qeydkirin. Kengî bixwazin vegerin.

signed-out-files = Dosya bi vî awayî nayên parastin: ji kerema xwe paşê dîsa hilbijêrin.
kept-title = Tişta ku we nivîsand li vir e
kept-lead = Gava we ev şand, hûn ji hesabê xwe derketibûn. Tiştek winda nebû: li “Nivîsa min qeyd bikin” bitikînin, da ku ew biçe cihê xwe.
kept-save = Nivîsa min qeyd bikin
kept-to-application = Ew diçe serlêdana we, wê rûpelê ku we ji wir şand:
kept-to-group = Ew diçe rûpela koma we:
kept-to-grant = Ew diçe hîbeya we, wê rûpelê ku we ji wir şand:
kept-to-account = Ew diçe hesabê we:
kept-to-desk = Ew diçe maseya we, wê rûpelê ku we ji wir şand:
kept-to-other = Ew diçe wê rûpelê ku we ji wir şand:
kept-not-now = Bişkok wê dişîne, wek ku we hingê şand. Ger hûn êdî vê naxwazin, an ger ev gotin ne yên we ne, bêyî ku li bişkokê bitikînin ji vê rûpelê derkevin: piştî rojekê ew namîne.
kept-elsewhere = Tişta ku we nivîsand di wê gerokê (browser) de tê parastin ku we tê de nivîsand. Vê rûpelê li wir vekin.
signed-out-back = Nebû ku em vê ji bo we biparêzin. Berî ku hûn têkevin hesabê xwe, wê kopî bikin:

account-title = Hesabê we
account-welcome = Bi xêr hatin. Em bi kîjan navî gazî we bikin?
account-email = Hûn bi navnîşana { $email } dikevin hesabê xwe.
account-name = Navê we
account-name-hint = Wek hûn dixwazin em bêjin
account-name-empty = Navê xwe binivîsin
account-name-long = Ev ji bo navekî gelekî dirêj e. Ji kerema xwe kurt bikin.
account-phone = Telefon (ger hûn bixwazin)
account-phone-hint = Tenê ger hûn bixwazin em telefonî we bikin
account-phone-long = Ev ji bo hejmareke telefonê gelekî dirêj e. Ji kerema xwe lê binêrin.
account-language = Nameyên me bi kîjan zimanî bin?
account-save = Qeyd bikin
account-sessions = Hesabê we li ku vekirî ye
account-sessions-lead = Ger hûn yekê ji van nas nakin, wê bigirin.
account-this-one = Ev cîhaz
account-since = Ji { $since } ve vekirî ye, cara dawî { $seen } hat dîtin
account-end = Li wir derkevin
account-session-gone = Ew berê hatibû girtin.
notice-account-saved = Hat qeydkirin.
notice-session-ended = Hesabê we li ser wê cîhazê hat girtin.

letter-sign-in-subject = { $code }: koda we ji bo { $service }
letter-sign-in-known = We xwest têkevin hesabê xwe. Vê kodê li wê rûpelê binivîsin ku we lê ev xwest:
letter-sign-in-new = Kesekî, em difikirin ku hûn in, xwest bi vê navnîşanê li { $service } hesabekî veke. Vê kodê li wê rûpelê binivîsin ku we lê ev xwest:
letter-sign-in-link = An jî vê lînkê vekin û li “Dewam bikin” bitikînin:
letter-sign-in-life = Herdu 10 deqîqeyan kar dikin, û tenê carekê.
letter-sign-in-not-you = Ger ne hûn bûn, hewce nake tiştekî bikin: bêyî vê nameyê kes nikare têkeve hesabê.

notice-role-given = Rol hat dayîn, û ji wî kesî re tê gotin.
notice-role-ended = Rol bi dawî bû, û ji wî kesî re tê gotin.

shared-label = Hin kesên din jî vê telefonê an kompûterê bi kar tînin
shared-hint = Hingê tiştekî ku hûn dinivîsin li ser wê namîne, û gava hûn gerokê (browser) digirin, an piştî bi qasî nîv saetê, hûn ji hesabê xwe derdikevin.
shared-title = Ma hin kesên din jî vê telefonê an kompûterê bi kar tînin?
shared-is = We got ku hin kesên din jî wê bi kar tînin: tiştekî ku hûn dinivîsin li ser wê namîne, û gava hûn gerokê (browser) digirin, an piştî bi qasî nîv saetê, hûn ji hesabê xwe derdikevin.
shared-is-not = Hûn wek li ser telefona xwe an kompûtera xwe ketine hesabê xwe.
shared-say = Hin kesên din jî bi kar tînin
shared-end = Tenê ya min e
notice-device-saved = Ji bo vê telefonê an kompûterê hat qeydkirin.

afresh-title = Ji kerema xwe careke din têkevin
afresh-lead = Ji 15 deqîqeyan zêdetir e ku hûn têketine. Berî ku pere biçin, kesek bibêje ku ew diçin kîjan hesabî, agahiyên mirovan ji vir derkevin, an hejmareke telefonê an jî kî çi dikare bike biguhere, em dipirsin ka hê jî hûn in.
afresh-kept = Tişta ku we şand tê parastin û piştî têketinê ji we re vedigere. Hê tiştek nehatiye kirin.
afresh-where = Em kodekê û girêdanekê ji { $email } re dişînin.
afresh-button = Kodekê ji min re bişînin
kept-afresh-title = Bi karê ku we dest pê kir bidomînin
kept-afresh-lead = Hûn careke din têketin. Hê tiştek nehatiye kirin: ji bo ku niha bê kirin li bişkokê bitikînin.
kept-afresh-button = Niha bike
afresh-script = Demek dirêj e ku hûn têketine. Vê rûpelê ji nû ve vekin, careke din têkevin û dîsa bişînin.

letter-device-subject = Cîhazeke nû ket { $service }
letter-device-what = Kesek bi navê we ket { $service }, bi telefonek an komputerek ku me berê nedîtibû: { $at }, { $device }.
letter-device-you = Ger ew hûn bûn, tiştek ne pêwîst e.
letter-device-not-you = Ger ew ne hûn bûn, ew kes dikare e-nameyên we bixwîne: pêşî şîfreya wê biguherin. Paşê têkevin, tişta ku hûn nas nakin bigirin û ji kesê ku hûn li şaredariyê nas dikin re bêjin:
cookies-device = Telefon an komputera ku hûn pê têketine 400 roj nas dike, da ku em ji we re binivîsin gava kesek bi yeke din têkeve.

link-whose = Ev lînk hesabê { $email } vedike.
link-not-yours = Ew ne hûn in? Wê demê bi kar neynin: ev lînka kesekî din e, û tişta ku hûn binivîsin dê di hesabê wî de bimîne.
link-other = Niha hûn wek { $email } ketine hesab. Ger hûn bidomînin, ew diqede.
signed-out-idle = Donzdeh saet bûn ku hûn ne li vir bûn, loma me hesabê we girt. Ji bo her kesê ku bi serlêdanên şaredariyê re dixebite wisa ye.
notice-sessions-ended = Hesabê wî kesî li her derê hat girtin, û jê re tê gotin.
