# Answering by voice or film: recording on the page, sending a recording, its text version.

recording-title = Bi devkî bêjin: { $question }
recording-before-heading = Berî ku hûn qeyd bikin
recording-before-children = Ji kerema xwe navên zarokan nebêjin, û tiştekî nebêjin ku nîşan bide kesek xwe li ku vedişêre.
recording-before-duty = Ger hûn ji me re bêjin ku zirar digihîje zarokekî an mezinekî, an ew di xeterê de ye, divê em vê ji berpirsê xwe yê parastina mirovan re bêjin, û dibe ku ew bigihîje xizmetên civakî an polîs. Ger ji dest me bê, em pêşî ji we re dibêjin.
recording-before-kept = Yên ku bersiva we dixwînin li qeydê guhdarî dikin. Em dinivîsin ka ji wan kê guhdarî kir, û kengî.
recording-before-deleted = Em qeydan { $days ->
    [1] rojekê
   *[other] { $days } rojan
} piştî ragihandina biryara xwe jê dibin. Ger nivîsa qeydê hebe, ew bi serlêdana we re dimîne.
recording-limits = Heta { $minutes } deqîqeyan û { $mb } MB, û ji bo bersivekê heta { $most } qeydan.

recording-here-heading = Li vir qeyd bikin
recording-record-sound = Dengê xwe qeyd bikin
recording-record-film = Vîdyoyekê bikişînin
recording-allow = Geroka we (browser) dipirse ka ew dikare mîkrofon an kamerayê bi kar bîne. Bêjin erê, û qeyd dest pê dike.
recording-pause = Bêhnekê bisekinînin
recording-go-on = Dewam bikin
recording-stop = Biqedînin
recording-again = Ji nû ve qeyd bikin
recording-send = Bişînin
recording-time = { $time } ji { $most }
recording-is-on = Qeyd dimeşe
recording-is-paused = Qeyd sekiniye
recording-is-ready = Lê guhdarî bikin. Gava li dilê we be, bişînin.
recording-limit-reached = Qeyd ji vê dirêjtir nabe. Lê guhdarî bikin, paşê bişînin an ji nû ve qeyd bikin.
recording-your = Qeyda we, ji bo guhdarîkirinê
recording-preview = Tişta ku kamera dibîne
recording-sending = Tê şandin: ji sedî { $percent }
recording-waiting = Niha înternet tune ye. Qeyda we li ser vê cîhazê parastî ye, û gava înternet vegere şandin bi xwe dewam dike.
recording-going-on = Şandina tişta ku we berê qeyd kiribû dewam dike.
recording-putting-together = Hemû gihîşt vir. Kêliyekê.
recording-sent = Ew niha beşek ji bersiva we ye.
recording-stopped = Nebû ku bê şandin. Ew hîn li ser vê cîhazê ye: lê guhdarî bikin, û dîsa biceribînin.
recording-try-again = Dîsa biceribînin
recording-signed-out = Hûn ji hesabê xwe derketine. Qeyda we li ser vê cîhazê parastî ye.
recording-sign-in = Dîsa têkevin hesabê xwe, paşê vegerin vê rûpelê
recording-no-microphone = Nebû ku em mîkrofon an kamerayê bi kar bînin. Di geroka xwe de binêrin ka ev rûpel dikare wan bi kar bîne, an qeydeke ku hûn bi telefona xwe çêdikin bişînin.
recording-no-recorder = Ev gerok nikare li vir qeyd bike. Hûn dikarin bi telefona xwe qeydekê çêkin û li jêr bişînin.
recording-leave = Qeyda we hîn nehatiye şandin.

recording-send-heading = Qeydeke ku li ba we heye bişînin
recording-choose = Qeydekê hilbijêrin
recording-choose-hint = Deng an vîdyo, wek nimûne ya ku we bi telefona xwe çêkiriye.
recording-add = Li bersiva xwe zêde bikin
recording-full = { $most ->
    [1] Ev qeydek e
   *[other] Ev { $most } qeyd in
}; ji bo bersivekê ji vê zêdetir nabe. Ger hûn dixwazin yeke din bişînin, pêşî yekê rakin.

recording-there-heading = Tişta ku we qeyd kiriye
recording-none = Hîn tiştek tune ye.
recording-added-at = Hat zêdekirin: { $at }
recording-remove = Rakin
recording-on-its-way-heading = Di rê de ye
recording-on-its-way = Ji sedî { $percent } gihîştiye vir. Ew dikare heta { $until } ji cihê ku lê maye dewam bike.
recording-on-its-way-how = Vê rûpelê li ser cîhaza ku we pê qeyd kir vekin, û ew bi xwe dewam dike. An jî heman qeydê li jêr dîsa hilbijêrin.
recording-give-up = Dev ji şandinê berdin
recording-late = Fon hat girtin. We di wextê xwe de dest pê kir, loma ev hîn jî dikare bigihîje vir, û hûn dikarin serlêdana xwe heta { $until } bişînin.
recording-read-only = Hûn dikarin li vê bersivê guhdarî bikin û wê bixwînin. Ji bo guhertinê bi { $contact } re biaxivin.
recording-gone = Ev qeyd hat jêbirin ({ $at }), wek ku me gotibû.

recording-text-heading = Tişta ku tê de tê gotin, bi nivîskî
recording-text-label = Nivîsa qeydê, tenê ger hûn bixwazin
recording-text-hint = Ew alîkariya kesên ku nikarin qeydê bibihîzin dike. Ne hewce ye ku peyv bi peyv be.
recording-amount = Hûn çiqas dixwazin?
recording-amount-hint = Wek ku hûn di tomarê de dibêjin. Ew li cihê ku mîqdar tên berhevdan xuya dibe.
recording-amount-noted = { $by } ev ji tomara we nivîsand: hûn { $amount } dixwazin.
recording-text-save = Nivîsê qeyd bikin
recording-text-yours = { $by } nivîsand
recording-text-by = { $by } tişta ku tê gotin nivîsand. Rast e? Heta ku we nebêje erê, ew wek nivîsa we nayê hesibandin.
recording-text-by-and = { $by } ev nivîsand. We got ku ew rast e.
recording-text-confirm = Erê, rast e
recording-text-differently = Ger tiştek ne rast be, wê li vir biguherînin û qeyd bikin.
recording-text-waits = { $by } nivîsand. We hîn ew erê nekiriye.
recording-text-waits-theirs = { $by } nivîsand. Komê hîn ew erê nekiriye.
recording-text-see = Wê bixwînin û bêjin ka rast e
recording-text-version = Nivîsa qeydê
recording-listen = Li qeydê guhdarî bikin
recording-see = Qeydan bibînin

recording-no-name = qeyd
recording-not-offered = Bersiva vê pirsê bi qeydê nayê dayîn.
recording-not-one = { $name } ne qeydek e ku em bikaribin lê guhdarî bikin, loma nehat zêdekirin. Hûn dikarin deng an vîdyoyê bişînin: MP3, M4A, WAV, OGG, MP4, MOV an WebM.
recording-too-large = { $name } { $size } e. Em dikarin heta { $max } MB bistînin. Qeydeke kurttir, an heman qeydê biçûktir bişînin, an jî li şûna wê bi me re biaxivin.
recording-too-many = Ji bo bersivekê em dikarin heta { $max } qeydan bistînin. Ger hûn dixwazin yeke din bişînin, pêşî yekê rakin.
recording-is-deleted = Ev qeyd demekê piştî biryarê hat jêbirin, wek ku ji komê re hatibû gotin. Tişta ku jê hat nivîsandin li cem bersivê ye.
recording-text-too-long = Ev ji { $max } tîpên ku em dikarin biparêzin dirêjtir e. Ji kerema xwe kurttir bikin.
recording-text-too-late = Biryara vê serlêdanê hatiye dayîn an ew hatiye vekişandin, loma nivîsên qeydan wek xwe dimînin.
recording-text-moved-on = Ji dema ku we rûpel vekir ve nivîs guherî. Vegerin û wê wek ku niha ye bixwînin.
check-on-its-way = Qeydek hîn di rê de ye. Ger hûn serlêdana xwe niha bişînin, ew nabe beşek jê: li bendê bimînin heta ku bigihîje vir.
upload-other-part = Ev parçe ne dewama tişta li vir e. Bipirsin ka çiqas gihîştiye vir, û ji wir dewam bikin.
upload-more-than-said = Ev ji ya ku hatibû gotin mezintir e, loma nehat stendin.
upload-expired = Şandina vê berî zêdetirî rojekê dest pê kiribû, loma hat rakirin. Ji kerema xwe dîsa bişînin.

notice-recording-added = Ew niha beşek ji bersiva we ye.
notice-recording-removed = Me ew ji bersiva we derxist û jê bir.
notice-recording-text-kept = Nivîs li kêleka qeydê hat qeydkirin.
notice-recording-text-confirmed = Spas. Nivîs niha wek ya we tê hesibandin.
notice-recording-listened = Me nivîsî ku we guhdarî kir.
notice-recording-amount-kept = Hat tomarkirin.
notice-recording-text-offered = Ji komê re hat şandin. Gava ew bêjin ku rast e, wek nivîsa wan tê hesibandin.

history-recording-added = We bi qeydekê bersiv da
history-recording-listened-to = Li qeyda we hat guhdarîkirin
history-recording-deleted = Qeydek hat jêbirin, wek ku me gotibû
history-upload-expired = Qeydeke ku di rê de bû di nav rojekê de negihîşt
history-amount-noted = Me nivîsand ka hûn çiqas dixwazin, wek ku we di tomarekê de got
history-text-version-written = We tişta ku di qeydekê de tê gotin nivîsand
history-text-version-taken-away = We nivîsa qeydekê rakir
history-text-version-offered = Me tişta ku di qeydekê de tê gotin nivîsand, da ku hûn erê bikin
history-text-version-confirmed = We tişta ku me nivîsand erê kir

letter-recording-text-subject = Me tişta ku we got nivîsand: { $fund }
letter-recording-text = { $officer } li qeyda we ya ji bo “{ $question }” guhdarî kir, û ji bo kesên ku nikarin wê bibihîzin tişta ku tê de tê gotin nivîsand:
letter-recording-text-next = Ger rast be, bêjin erê, û ew wek nivîsa qeyda we tê hesibandin. Ger tiştek ne rast be, wê biguherînin. Çi dibe bila bibe, qeyda we bersiva we dimîne.
