# An application that an officer takes by phone or from paper, for a group with no account.

typing-for = Hûn vê ji bo koma { $organisation } dinivîsin. Gotinên wan bi xwe bi kar bînin, wek ku ew dibêjin an nivîsandine.
typing-read-aloud = Vê bi zimanê wan ji koma { $organisation } re bixwînin, û tişta ku ne rast e biguherînin. Ew tenê gava ew bêjin erê tê şandin.
typing-book = Hûn vê ji bo koma { $organisation } rêk dixin. Li ser vê rûpelê “hûn” kom e: tiştê ku ew dibêjin hilbijêrin û binivîsin.
typing-go-on = Derbasî erêya wan bibin

letter-taken-subject = Serlêdana koma { $organisation } dest pê kir: { $fund }
letter-taken = Kesekî ji koma { $organisation } telefonî me kir an ji me re nivîsand. { $officer } bi wan re serlêdanekê ji bo fona { $fund } dinivîse. Ew tenê gava koma we bêje erê tê şandin.
letter-taken-yours = Hûn ji vê komê ne, loma hûn dikarin wê bixwînin, biguherînin û bi xwe bişînin. Ger ev ne rast be, ji { $officer } re bêjin.

notice-application-taken = Dest pê kir. Her bersivê bi gotinên wan bi xwe binivîsin.
notice-application-sent-for = Bi erêya komê hat şandin. Nameya me ya ji bo wan li ser maseya we ye: ji wan re bêjin, an bi postê bişînin.
notice-application-covered = Ji niha pê ve hûn dinivîsin.
notice-email-given = Hat qeydkirin. Nameyek jê re tê ku nîşan dide ka çawa dikeve hesabê xwe.
notice-letter-told = Hat nivîsandin: ji wan re hatiye gotin.

organisation-by-telephone = E-mail tune ye: em telefon dikin
writing-types = { $name }, ku li şaredariyê ji bo we nivîsand

organisation-history-told-about-by-telephone = Bi telefonê hat danasîn
organisation-history-added-by-telephone = Kesek bêyî e-mail hat zêdekirin
organisation-history-has-an-e-mail-now = Êdî e-maila kesekî heye ku berê tune bû
notice-reopened-for = Ew dîsa reşnivîs e. Heta ku ew nebêjin erê tiştek nayê şandin.
notice-withdrawn-for = Wek ku wan got, hat vekişandin.

history-taken-for-the-group = Bi telefonê an li ser kaxezê dest pê kir: em wê ji bo we dinivîsin
history-taken-over-for-the-group = Hevkarekî nivîsandina ji bo we domand
history-said-yes-aloud = Ew ji we re hat xwendin, û we li ber şahidekî got erê
history-said-yes-on-paper = We ew li ser kaxezê îmze kir
history-asked-for-by-phone = We telefon kir û tiştek xwest
history-has-an-e-mail-now = Niha e-maila kesekî ji koma we heye
history-letter-told = Me ji we re got ka di nameyekê de çi hatiye nivîsandin
