# The conversation before reading, held to; and what a group tells by voice, in its own language, or on the phone.

voices-offer-lead = { $contact } dixwaze we bibihîze. Bi qasî { $minutes } deqîqeyan dikişîne.
voices-offer-waits = { $contact } heman axaftinê ji her komê re pêşniyar dike.
voices-offer-until = Ger em ji we tiştekî nebihîzin, berî { $day } ji kesî nayê xwestin ku tişta ku we şandiye bixwîne.
voices-offer-heard-first = Heta ku em bi hev re neaxivin, ji kesî nayê xwestin ku tişta ku we şandiye bixwîne.
voices-offer-talked = Em bi hev re axivîn. Spas ji bo wextê we.
voices-offer-not-waited = Berî ku em bi hev re biaxivin, diviya tişta ku we şandiye bihata xwendin. Sebeb ev e:

letter-voices-offered = { $contact } dixwaze we bibihîze, li ser serlêdana we ya ji bo fona { $fund }. Heman axaftin, bi qasî { $minutes } deqîqeyan, ji her komê re tê pêşniyarkirin:
letter-voices-until = Ger em ji we tiştekî nebihîzin, berî { $day } ji kesî nayê xwestin ku tişta ku we şandiye bixwîne.
letter-voices-not-waited-subject = Berî ku em bi hev re biaxivin, tişta ku koma { $group } şandiye tê xwendin
letter-voices-not-waited = Me soz dabû ku em we bibihîzin, berî ku kes serlêdana we ya ji bo fona { $fund } bixwîne. Ji îro ve, berî wê, ew tê xwendin û nirxandin. Sebeb ev e:
letter-voices-not-waited-talk = Axaftin hîn jî ya we ye. { $contact } dixwaze we bibihîze, û tişta ku hûn dibêjin tê hesibandin.

notice-recording-told = Spas. Ew niha bi tiştên ku der barê we de tên zanîn re ye.
notice-talk-had = Hat nivîsandin. Êdî tiştek nabe asteng ku serlêdana wan bê xwendin.

history-conversation-had = Em bi hev re axivîn
history-reading-before-the-conversation = Xwendina serlêdana we berî ku em bi hev re biaxivin dest pê kir

voices-own-record = Di qeydekê de bêjin, bi deng an vîdyoyê, bi her zimanî.
voices-record = Di qeydekê de bêjin
voices-record-next = Ji bo qeydekê hûn dikarin qutiya nivîsê vala bihêlin. Hûn wê li rûpela din qeyd dikin, an qeydeke ku li ba we heye hildibijêrin.
voices-record-why = Dengê we wek xwe tê bihîstin, li kêleka her tişta din a ku der barê we de tê zanîn.
voices-record-hint = Bi her zimanî: dengê we, an dengê kesekî ku bi we bawer e û gotiye erê.
voices-record-seen-by = Her kesê ku serlêdana we dixwîne dikare li qeydê guhdarî bike.
voices-note-title = Kesê ku qet hûn nedîtine divê çi bizane
voices-reply-title = Bersiva we ya ji bo notê
voices-in-a-recording = Di qeydekê de
voices-language = Ew bi kîjan zimanî ye?
voices-language-hint = Ger ne bi Îngilîzî be, em wê didin wergerandin. Hûn wergerê dibînin.
voices-to-recording = Qeyda vê
voices-to-reply-recording = Qeyda bersiva we
voices-to-translations = Ew bi Îngilîzî çi dibêje
voices-missing-recording = Qeyd hîn negihîştiye.
voices-text-confirmed = wek ku di qeydê de tê gotin
voices-text-waits = ji qeydê hat nivîsandin, da ku kom erê bike
voices-in-english = bi Îngilîzî, { $by } wergerand
voices-english-not-right = Kom li ser wergerê dibêje:
voices-told-in = Bi vî zimanî hat gotin: { $language }. Hîn nehatiye wergerandin.
voices-by-phone = komê bi telefonê got, { $name } nivîsand
voices-by-visit = komê di serdanekê de got, { $name } nivîsand
letter-voices-for-you = We ev ji me re got, û me ew ji bo we nivîsand. Ger ew ne wek gotina we be, wê li vir rast bikin.

voices-record-one = Heta { $minutes } deqîqeyan û { $mb } MB. Qeydeke nû dikeve şûna ya berê.
voices-stays = Daxwaza we bi vê qeydê re tê xwendin, loma ew wek ku hatiye guhdarîkirin dimîne. Hûn her gav dikarin bêtir ji me re bibêjin, û { $contact } di her tiştê din de alîkariya we dike.
voices-taken-back = Komê roja { $date } notek xwe paşve girt.

voices-wrong-name = Li vir tiştek bi navê şaş hatibû nivîsandin, û roja { $date } hat rakirin.
letter-voices-wrong-name-subject = Tiştek bi şaşî bi navê koma { $group } hatibû nivîsandin, û hat rakirin
letter-voices-wrong-name = Roja { $date } me li kêleka serlêdana we ya ji bo fona { $fund } tiştek nivîsand, wek ku we ji me re gotibe. Ew ya kesekî din e. Me ew danî bin navê şaş, û em lêborînê dixwazin.
letter-voices-wrong-name-gone = Ew hat rakirin. Ti kes ji wan ên ku serlêdana we dixwînin an biryarê didin êdî wê nabîne, û tiştek xwe naspêre wê. Ger we kopiyek jê girtibe, ji kerema xwe jê bibin. Tiştê ku der barê we de tê zanîn li vir e:
letter-voices-wrong-name-talk = Hewce nake hûn tiştekî bikin. Ger hûn dixwazin li ser wê biaxivin, { $contact } bi kêfxweşî amade ye.
letter-voices-elsewhere-subject = Tiştek ku koma { $group } ji me re gotibû di bin navê komeke din de bû, û ji wir hat rakirin
letter-voices-elsewhere = Roja { $date } me tiştek nivîsand ku we der barê serlêdana xwe ya ji bo fona { $fund } de ji me re gotibû, û me ew danî bin navê komeke din. Ew ya we ye, û em lêborînê dixwazin.
letter-voices-elsewhere-gone = Ew ji wir hat rakirin. Êdî kes wê di bin wî navî de naxwîne, û tiştek xwe naspêre wê. Heta wê demê wê komê û yên ku serlêdana wê dixwînin dikarîbûn wê bixwînin. Ew navê kê bû di navbera wê komê û me de dimîne. Tiştê ku der barê we de tê zanîn li vir e. Ger tiştek ku we ji me re gotibû kêm be, ji me re bibêjin:
notice-evidence-misplaced = Hat rakirin. Kom nameyekê digire ku vê dibêje, bêyî gotinên wê. Wê li bin navê koma ku ew gotiye binivîsin.
history-evidence-misplaced = Tiştek ku bi şaşî bi navê we hatibû nivîsandin hat rakirin
history-note-stood-elsewhere = Tiştek ku we ji me re gotibû di bin navê komeke din de bû, û ji wir hat rakirin
# What a group with no account said by phone to the offered conversation.
notice-question-placed = Hat tomarkirin.
notice-talk-booked-for = Hat nivîsandin: ew di wê demê de bi me re diaxivin. Tişta ku şandine piştî wê tê xwendin.
notice-talk-declined-for = Hat nivîsandin: axaftin ji wan re ne pêwîst e. Tişta ku şandine êdî dikare bê xwendin.
history-question-placed = Me got pirsek li ser kîjan beşa serlêdana we ye
history-conversation-booked-by-phone = We bi telefonê dem ji bo axaftinê girt
history-conversation-declined-by-phone = We bi telefonê got ku axaftin ne pêwîst e
phone-offer-said = { $who } ev bi telefonê an bi nivîskî ji me re got ({ $day }). { $officer } ew nivîsand. Ger ne rast be, li vir bibêjin.
phone-offer-when = Dema axaftina me: { $when }.
