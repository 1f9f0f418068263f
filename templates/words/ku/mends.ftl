mends-copy = Tişta ku we şand ev e. Hûn dikarin wê ji vir kopî bikin.
mends-risk-changed = Piştî ku we rûpel vekir me ev guherand, loma bersiva we ji bo gotinên din bû. Tişta ku niha li vir e bixwînin, paşê bersivê bidin.
mends-against-off = Roja { $date } hat gotin ku ev di rastiyê de ne li dijî komê ye. Sebeb:
letter-mends-off-subject = Tiştek ku der barê koma { $group } de ji me re hatibû gotin ne li dijî we ye
letter-mends-off = Me gotibû ku tiştek ku li kêleka serlêdana we ya ji bo fona { $fund } hatiye nivîsandin li dijî we ye. { $writer } dîsa lê nêrî, û dibêje ku ew ne li dijî we ye:
letter-mends-off-why = Sebeb:
letter-mends-off-still = Not bi xwe hîn li kêleka serlêdana we ye, û wek her notê dikare bê bikaranîn. Ger hûn wê cuda dibînin, li vir bêjin:
mends-unanswered = Ev ji komê hat pirsîn, û bersiv nehatiye.
