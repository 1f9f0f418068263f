# The frame of every page, and the words that components say themselves.
#
# Words: fund = fon · round = dor · part of a fund (strand) = beş · application = serlêdan · draft = reşnivîs · answer = bersiv ·
# question = pirs · group = kom · organisation = sazî · host = saziya mêvandar · council = şaredarî · officer = karmend ·
# named contact = kesê têkiliyê · promise = soz (kept = bi cih hat) · learning note = nota fêrbûnê ·
# learning conversation = axaftina fêrbûnê · relational evidence = tiştên ku bi riya têkiliyan tên zanîn · risk = rîsk ·
# holder / to carry a risk = rîskê girtin ser xwe · panel = panel · recommendation = pêşniyar · decision = biryar ·
# agreement = peyman · payment = dayîna pereyan (pere, always plural) · grant = hîbe · funded = pere tên dayîn ·
# conversation = axaftin · write-up = nivîsa axaftinê · confirm = erê kirin · send = şandin · take back = paşve girtin ·
# withdraw = vekişandin · step back = xwe dan alî · accountability group = koma hesabpirsînê · openness = vekirîbûn ·
# criterion = pîvan · judgement = nirxandin · desk = mase · hear from us = ji me xeber girtin · save = qeyd kirin ·
# keep = parastin · letter = name · sign in/out = ketin hesabê xwe / derketin · racism = nijadperestî.
# recording = qeyd (f) · film, video = vîdyo · text version = nivîsa qeydê · listen = guhdarî kirin · delete = jê birin.
# You = hûn (polite), on buttons too. Names that are put in are never inflected: "koma …", "fona …" stand before them.

frame-error-prefix = Şaşî:
frame-skip = Derbasî naveroka sereke bibin
frame-nav = Menuya sereke
frame-languages = Ziman
frame-drafted = Van gotinan makîneyekê amade kirin û hîn kesekî ku vî zimanî diaxive ew kontrol nekirine. Heman rûpel bi zimanê din:
frame-demo = Ev tenê nimûneyek e. Mirov, kom û pereyên tê de ne yên rastîn in, û gava nimûne raweste her tişt ji holê radibe.
frame-help = Alîkarî
frame-openness = Em çawa biryarê didin û me çi soz daye
frame-accessibility = Gihîştina her kesî
frame-privacy = Parastina agahiyan
frame-cookies = Cookie

part-back = Paşve
part-problem = Pirsgirêkek heye
part-done = Temam
part-pages = Rûpel
part-previous-page = Rûpela berê
part-next-page = Rûpela din
part-change = Biguherînin
part-answer = Bersivê bidin
part-print = Vê rûpelê çap bikin
part-day = Roj
part-month = Meh
part-year = Sal

save-saving = Tê qeydkirin…
save-saved = Niha hat qeydkirin
save-offline = Em nikarin xwe bigihînin portalê. Nivîsa we hîn li vir e, û em dîsa û dîsa diceribînin.
save-offline-kept = Em nikarin xwe bigihînin portalê. Nivîsa we li ser vê cîhazê parastî ye, û em dîsa û dîsa diceribînin. Hûn dikarin vê rûpelê bigirin.
save-signed-out = Hûn ji hesabê xwe derketine. Nivîsa we hîn li vir e.
save-signed-out-link = Li ser rûpeleke din têkevin hesabê xwe, paşê vegerin vir
save-merged = Kesekî din ji koma we jî li vir nivîsiye. Tişta ku her yekî ji we nivîsî tê de ye.
save-merged-link = Binêrin ka niha çawa ye
save-both = Kesekî din ji koma we jî li vir nivîsiye. Herdu nivîs hatine parastin.
save-both-link = Herduyan bibînin
save-problem = Nebû ku em vê bi vî rengî qeyd bikin. Nivîsa we hîn li vir e.

device-saved = Tişta ku we li vir nivîsî dema ku hûn nedikarîn xwe bigihînin me, niha hatiye qeydkirin.
device-link = Binêrin ka di çi rewşê de ye

# $n is put in by a script; the plain form is for every number that is not one.
words-so-far-one = { $n } peyv
words-so-far = { $n } peyv
words-usually = pir kes bi qasî { $n } peyvan dinivîsin
words-over-one = ev ji sînorê me { $n } peyvê zêdetir e. Her tişt hatiye parastin; ji kerema xwe berî şandinê kurt bikin.
words-over = ev ji sînorê me { $n } peyvan zêdetir e. Her tişt hatiye parastin; ji kerema xwe berî şandinê kurt bikin.
words-under-one = { $n } peyva din bes e
words-under = bi qasî { $n } peyvên din bes in

budget-what = Ji bo çi
budget-amount = Çiqas
budget-line-what = Rêza { $n }: ji bo çi
budget-line-amount = Rêza { $n }: çiqas, bi sterlînan
budget-total = Bi tevahî
budget-add = Rêzeke din lê zêde bikin

error-reference = Ger hûn ji bo vê xwe bigihînin me, bêjin { $reference }; bi vê em dikarin bibînin ka çi bûye.
error-refused-heading = Ev rûpel ji we re ne vekirî ye
error-not-found-heading = Em wê rûpelê nabînin
error-not-found-line = Ger we navnîşan bi xwe nivîsandibe, binêrin ka rast e. Ger hûn bi lînkeke me hatibin, şaşî ya me ye.
error-busy-heading = Ji kerema xwe piştî demeke kurt dîsa biceribînin
error-busy-line = Ji bo demeke kurt em negihîştin qeydên xwe. Tiştên ku we berê qeyd kirine di ewlehiyê de ne.
error-broken-heading = Bibûrin, li aliyê me tiştek xera bû
error-broken-line = Ev ne ji ber we ye. Tiştên ku we berê qeyd kirine di ewlehiyê de ne.
error-too-large-heading = Ev ji ya ku em dikarin bi carekê bistînin zêdetir e
error-too-large-line = Tiştek nehat guhertin. Ger ew qeydeke deng an belgeyek bû, yeka kurttir an biçûktir bişînin, an jî bi me re biaxivin û em ê riyeke din bibînin.
error-try-again = Dîsa biceribînin
error-link-funds = Fonên vekirî bibînin
error-link-home = Herin rûpela xwe
error-link-help = Alîkariyê bixwazin

signed-out-heading = Ji bo ku dewam bikin têkevin hesabê xwe
signed-out-kept = Me tişta ku we nivîsand parastiye. Gava hûn têkevin hesabê xwe, ew dîsa tê cihê xwe.
signed-out-email = Navnîşana we ya e-mailê
signed-out-email-hint = Em kodek û lînkekê ji we re dişînin. Şîfre tune ye.
signed-out-button = Dewam bikin
