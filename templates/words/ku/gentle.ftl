# A gentle life for drafts and letters: reminders, putting away, messages, safe contact, leaving a page.
#
# Words: put away (a draft) = danîn aliyekî · bring back = vegerandin · reminder = bibîrxistin (f) · message = peyam ·
# safe contact = têkiliya bi ewle.

state-expired = Hat danîn aliyekî
life-title = Reşnivîsa we ji bo fona { $fund }
life-put-away-on = Roja { $day } hat danîn aliyekî
life-back-until = Tiştek jê winda nebûye. Hûn dikarin wê heta { $until } vegerînin. Piştî wê tişta ku we nivîsandiye, qeyd kiriye û zêde kiriye tê jêbirin.
life-group-brings-back = Koma { $organisation } dikare wê heta { $until } vegerîne.
life-bring-back = Vegerînin
life-emptied-on = Tişta ku we nivîsandibû, qeyd kiribû û zêde kiribû roja { $day } hat jêbirin, wek ku me gotibû. Hûn kengî bixwazin dikarin dîsa dest pê bikin.
life-round-over = Fon vê carê êdî serlêdanan nastîne, loma ew li aliyekî dimîne. { $contact } dikare ji we re bêje ka ew kengî dîsa vedibe.
life-deleted-on = Hûn dikarin wê heta { $until } bixwînin û kopiyekê bigirin. Piştî wê tişta ku we nivîsandiye, qeyd kiriye û zêde kiriye tê jêbirin.
life-too-late = Berî zêdetirî 30 rojan hatiye danîn aliyekî, loma êdî nikare bê vegerandin. Hûn dikarin dîsa dest pê bikin, û { $contact } bi kêfxweşî alîkariyê dike.
life-not-away = Ew nehatiye danîn aliyekî.
life-away = Ev reşnivîs hatiye danîn aliyekî. Pêşî wê vegerînin, paşê ji cihê ku hûn lê mabûn dewam bikin.
too-late-away = Ev reşnivîs hat danîn aliyekî dema ku we dinivîsand
life-see = Vegerin reşnivîsa xwe
life-council-never = Li şaredariyê kesî ew nedîtiye.
life-home = Roja { $when } hat danîn aliyekî. Hûn dikarin wê heta { $until } vegerînin.
life-home-gone = Roja { $when } hat danîn aliyekî. Tişta ku tê de bû hatiye jêbirin.
life-quiet-until = Ger { $days } rojan kes di reşnivîsekê de nenivîse, ew tê danîn aliyekî: ev dibe roja { $until }. Ew dikare di nav 30 rojan de bê vegerandin.
life-away-on = Ew roja { $day } tê danîn aliyekî, û tişta ku tê de ye 30 roj piştî wê tê jêbirin. Hûn kengî bixwazin dikarin kopiyekê bigirin.

life-reminders-link = Bibîrxistinên ji bo vê reşnivîsê
life-reminders-title = Bibîrxistinên ji bo vê reşnivîsê
life-reminders-days = Em van rojan ji we re dinivîsin:
life-reminders-no-more = Ji bo vê reşnivîsê êdî bibîrxistin nayên.
life-reminders-who = Ew ji her kesê komê re diçin ku dest pê kiriye an tê de nivîsiye. Her kes dikare yên xwe rawestîne.
life-reminders-stop = Bibîrxistinên min ên ji bo vê reşnivîsê rawestînin
life-reminders-none-wanted = Ji bo vê reşnivîsê bibîrxistin ji we re nayên.
life-reminders-again = Dîsa bînin bîra min

notice-life-back = Ew vegeriya. Her tişt wek ku we hiştibû ye.
notice-life-reminders-off = Hatin rawestandin. Ji bo vê reşnivîsê êdî bibîrxistin ji we re nayên.
notice-life-reminders-on = Ji bo vê reşnivîsê dîsa bibîrxistin ji we re tên.

history-reminded = Me ew anî bîra we
history-put-away = Hat danîn aliyekî
history-brought-back = We ew vegerand
history-content-deleted = Tişta ku tê de bû hat jêbirin, wek ku me gotibû
history-reminders-stopped = Kesekî bibîrxistinên xwe rawestandin
history-reminders-wanted = Kesek dîsa bibîrxistinan dixwaze

letter-reminder-subject = Reşnivîsa we ya ji bo fona { $fund } di ewlehiyê de ye
letter-reminder-safe = Reşnivîsa koma { $organisation } ya ji bo fona { $fund } di ewlehiyê de ye, tam wek ku we hişt.
letter-reminder-progress = Ji { $of } pirsan di { $begun } pirsan de tiştek heye.
letter-reminder-closes = Fon roja { $when } tê girtin. Ger hûn dixwazin wê bişînin, ev wext bila di bîra we de be. Ger na, hewce nake hûn tiştekî bikin.
letter-reminder-quiet = Demek e kesî tê de nenivîsiye. Ger heta wê kes tê de nenivîse, em wê roja { $day } datînin aliyekî. Piştî wê hûn dikarin di nav { $kept } rojan de wê vegerînin; paşê tişta ku tê de ye tê jêbirin.
letter-reminder-go-on = Ji cihê ku hûn lê mabûn dewam bikin:
letter-reminder-help = { $contact } bi kêfxweşî alîkariyê dike, bi telefonê an rû bi rû.
letter-reminder-stop = Ger hûn ji bo vê reşnivîsê bibîrxistinan naxwazin:

letter-put-away-subject = Reşnivîsa we ya ji bo fona { $fund } hat danîn aliyekî
letter-put-away-quiet = Ev { $days } roj in kesî di reşnivîsa koma { $organisation } ya ji bo fona { $fund } de nenivîsiye, loma me ew danî aliyekî.
letter-put-away-closed = Dor hatiye girtin, loma me reşnivîsa koma { $organisation } ya ji bo fona { $fund } danî aliyekî.
letter-put-away-back = Tiştek jê winda nebûye. Hûn dikarin wê heta { $until } vegerînin:
letter-put-away-copy = Hûn dikarin wê heta { $until } bixwînin û kopiyekê bigirin:
letter-put-away-deleted = Piştî wê rojê, tişta ku we nivîsandiye, qeyd kiriye û zêde kiriye ji bo her tim tê jêbirin.

letter-outside-subject = Tiştek ji bo we heye
letter-outside = Tiştek heye ku hûn bixwînin. Ew li vir li benda we ye:

told-this-morning = Vê sibehê saet { $time } ji wan re tê gotin.
told-tomorrow = Sibê saet { $time } ji wan re tê gotin.
told-on = Roja { $day } saet { $time } ji wan re tê gotin.

letter-before-decision = Me biryara serlêdana koma { $organisation } ya ji bo fona { $fund } da, û ev name dibêje ka biryar çi ye û çima. Wê gava li gorî we be bixwînin, ger hûn bixwazin bi kesekî li kêleka xwe. Ger hûn bixwazin, { $person } pêşî bi kêfxweşî telefonî we dike.
letter-before-again = Ev name li ser biryara me ya ji bo serlêdana koma { $organisation } ya ji bo fona { $fund } ye. Wê gava li gorî we be bixwînin, ger hûn bixwazin bi kesekî li kêleka xwe. Ger hûn bixwazin, { $person } pêşî bi kêfxweşî telefonî we dike.
letter-checked-subject = { $fund }: tişta ku me bi hev re lê nêrî ({ $reference })

messages-title = Peyamên we
messages-lead = Her tişta ku me di sala dawî de ji we re nivîsandiye, ji bilî kodên ku hûn pê dikevin hesabê xwe.
messages-none = Hîn tune ne.
messages-link = Peyamên we, û ew çawa tên
messages-how = Peyam çawa ji we re tên
messages-how-lead = Hûn ji bo her cureyî hildibijêrin. Li vir, li ser portalê, hûn her dem hemûyan dibînin.
messages-by-mail = Bi e-mailê
messages-on-portal = Tenê li ser portalê
messages-always = Tişta ku ji bo biryarekê, peymanekê an ji aliyê qanûnê ve ji we re divê her dem bi e-mailê tê: em çi ji we dipirsin, me çi biryar da û çima, û divê çi bê îmzekirin.
messages-even-those = Heta ew jî dikarin tenê bêjin ku li vir tiştek ji bo we heye, bê ku bêjin çi ye. Hûn wê li vir hildibijêrin:
messages-save = Hilbijartinên min qeyd bikin
messages-choose-link = Hilbijêrin ka peyamên din çawa ji we re tên
messages-topic-drafts = Bibîrxistin
messages-topic-drafts-hint = Berî ku fonek bê girtin, an reşnivîsek bê danîn aliyekî.
messages-topic-conversations = Xeberên axaftinekê
messages-topic-conversations-hint = Kî telefonî we dike, û ji qeydekê çi hat nivîsandin.
messages-topic-helping = Kî dinivîse û kî alîkariyê dike
messages-topic-helping-hint = Kesek tevlî dibe, alîkariyê dike, derdikeve, an dibêje ku ew amade ye.
messages-topic-progress = Kar di çi rewşê de ye
messages-topic-progress-hint = Xwendin dest pê kir, pere hatin dayîn.
messages-topic-learning = Bi hev re fêrbûn
messages-topic-learning-hint = Vexwendinên ji bo axaftinên fêrbûnê, û notên ku li benda erêya we ne.
notice-messages-chosen = Hat qeydkirin. Peyam wek ku we hilbijart ji we re tên.

safety-title = Têkiliya bi ewle
safety-link = Em çawa dikarin bi ewle bigihîjin we
safety-group-link = Em çawa dikarin bi ewle bigihîjin koma we
safety-back = Paşve
safety-lead = Ger name an telefon dikarin we bixin xeterê, li vir bêjin. Hewce nake hûn bêjin çima.
safety-lead-group = Ger name an telefon dikarin kesekî ji koma we bixin xeterê, li vir bêjin. Ev ji bo her kesê komê ye. Hewce nake hûn bêjin çima.
safety-who-sees = Tenê karmendê şaredariyê ku telefonî we dike vê dibîne, li kêleka hejmara telefonê. Ew di tu nameyê, tu kopiyê û tu lîsteyê de nîn e, û yên ku dixwînin û biryarê didin wê qet nabînin.
safety-no-details = Di nameyan de tu agahî nebe
safety-no-details-hint = Di e-mailan de tenê “Tiştek ji bo we heye” tê nivîsandin: ne nav, ne fon, ne şaredarî. Hûn ya mayî li vir dixwînin.
safety-no-voicemail = Peyama deng nehêlin
safety-no-voicemail-hint = Em tu peyamê nahêlin, ne li ser makîneyê û ne li ba kesekî din.
safety-never-locatable = Bila kes nizanibe em li ku ne
safety-never-locatable-hint = Cihê ku hûn lê ne ji bilî koma we nîşanî kesî nayê dayîn: ne nîşanî yên ku dixwînin, ne panelan û ne jî her kesî. Tenê karmendê ku tê serdana we cih dixwîne. Hejmarên ku di tomareke giştî de ber bi navnîşanekê ve dibin jî nayên nîşandan.
safety-times = Kengî telefonkirin bi ewle ye (ger hûn bixwazin)
safety-times-hint = Wek nimûne: rojên hefteyê, ji saet 10 heta 14
safety-code-word = Peyvek ku em pêşî dibêjin (ger hûn bixwazin)
safety-code-word-hint = Da ku hûn bizanin ku ew em in. Peyveke ku nayê bîra kesekî din hilbijêrin.
safety-save = Qeyd bikin
safety-moved-on = Di vê navberê de kesekî ji koma we ev guherand. Rûpelê dîsa vekin, û binêrin ka niha çi tê de ye.
notice-safety-saved = Hat qeydkirin. Ji niha pê ve wisa ye.
organisation-history-safe-contact-changed = Hat guhertin ka çawa bi ewle tê gihîştin komê

exit-button = Ji vê rûpelê derkevin
exit-says = Ew tavilê we dibe rûpeleke hewayê, we ji hesabê we derdixe, û tişta ku li ser vê ekranê ye û li ser vê cîhazê parastî ye radike. Dibe ku geroka we (browser) dîsa jî bi bîr bîne ku hûn li vir bûn.
exit-keys = Bi klavyeyê, sê caran li Shift bixin.
exit-pressed-once = Ji bo derketinê du carên din li Shift bixin.
exit-pressed-twice = Ji bo derketinê careke din li Shift bixin.

privacy-drafts = Reşnivîs
privacy-drafts-why = Reşnivîs ya we ye heta ku hûn wê bişînin. Em ji yên ku tê de nivîsîne re bibîrxistinan dişînin, û her kes dikare vê rawestîne.
privacy-drafts-who = Koma we, û kesê ku we alîkarî jê xwestiye, dibînin; li şaredariyê kes nabîne.
privacy-drafts-long = Reşnivîsa ku nayê şandin tê danîn aliyekî: piştî ewqas rojan ku rûpela wê dibêje, an 14 roj piştî ku dora wê hat girtin. Hûn dikarin 30 rojan wê bixwînin û kopiyekê bigirin, û heta ku dor serlêdanan distîne wê vegerînin. Paşê tişta ku we nivîsandiye, qeyd kiriye û zêde kiriye tê jêbirin.
privacy-safety = Em çawa dikarin bi ewle bigihîjin we
privacy-safety-why = Ger hûn ji me re bêjin: da ku name û telefon kesî nexin xeterê.
privacy-safety-who = Hûn, an koma we ger ew li ser komê be, û karmendê ku dê telefonî we bike dibînin.
privacy-safety-long = Heta ku hûn wê li wir dihêlin tê parastin. Hûn kengî bixwazin dikarin wê biguherînin an rakin.
