together-title = Telefon û name
together-calls-title = Telefon û bersiv
together-lead = Her tiştê di navbera we û me de der barê vê serlêdanê de: nameyên me, tişta ku we nivîsandiye, û telefon.
together-calls-lead = Telefonên di navbera koma we û şaredariyê de, û tişta ku li derveyî vê xizmetê hatiye nivîsandin.
together-rules = Tenê koma we û karmendên me dikarin vê bibînin. Ew ji bo tu biryarê nayê bikaranîn. Ger tiştek ne wisa be, wê sererast bikin: gotinên we li kêleka yên me disekinin.
together-none = Hîn tiştek tune ye. Gava hûn telefon bikin an binivîsin, { $contact } wê li vir dinivîse, da ku em herdu alî bizanin çi hatiye gotin.
together-calls-none = Hîn tiştek tune ye.
together-follow-link = Telefon û nameyên di navbera me de
together-they-rang = We telefonî me kir
together-we-rang = Me telefonî we kir
together-they-wrote = We ji me re nivîsand
together-we-wrote = Me ji we re nivîsand
together-our-letter = Nameya me
together-one-of-group = kesek ji koma we
together-minutes =
    { $minutes ->
        [one] deqîqeyek
       *[other] { $minutes } deqîqe
    }
together-to = ji { $names } re
together-by = { $name } nivîsand, { $funder }
together-on-its-way = di rê de ye
together-not-delivered = negihîşt cihê xwe
together-on-portal = tenê li vir, wek ku we hilbijart
together-to-tell = em wê dibêjin an bi postê dişînin
together-corrected-by-group = Komê sererast kir:
together-corrected-by-council = Şaredariyê sererast kir:
together-correct = Tiştek li vir ne wisa ye
together-correct-how = Rastiya wê çawa bû?
together-correct-save = Sererast bikin
together-correction-empty = Binivîsin ka rastiya wê çawa bû
together-council-sees = Şaredarî dikare vê bibîne.
notice-call-logged = Telefon hat nivîsandin. Kom dikare wê bibîne.
notice-letter-kept = Ew li vir tê parastin. Kom dikare wê bibîne.
notice-log-corrected = Hat sererastkirin. Herdu alî dikarin wê bibînin.
history-call-logged = Telefonek hat nivîsandin
history-letter-kept = Tiştek ku hatibû nivîsandin li kêleka wê hat parastin
history-log-put-right = Lîsteya telefon û nameyan hat sererastkirin
organisation-history-call-logged = Telefonek hat nivîsandin
organisation-history-letter-kept = Tiştek ku hatibû nivîsandin hat parastin
organisation-history-log-put-right = Lîsteya telefonan hat sererastkirin
# A named contact hands over.
letter-together-handed-subject = Êdî { $contact } li karên koma { $group } dinêre
letter-together-hello = Silav { $name },
letter-together-handed-who = Heta niha ji bo fona { $fund } kesê têkiliyê yê we li şaredariyê { $before } bû. Ji niha pê ve { $contact } kesê têkiliyê yê we ye.
letter-together-handed-note = { $before } an hevkarekî ev ji we re nivîsand:
letter-together-handed-same = Tiştekî din naguhere: ya ku we şandiye û gotiye wek xwe dimîne, û hewce nake hûn tiştekî du caran bêjin. Hûn dikarin bi { $email } xwe bigihînin { $contact }.
letter-together-handed-phone = Hejmara telefonê: { $phone }.
notice-contact-handed-over = Hat radestkirin. Ji her kesê têkildar re tê gotin.
history-contact-handed-over = Li şaredariyê êdî kesekî din lê dinêre
# Somebody of the council is away.
letter-together-away = { $contact } heta { $until } ne li ser kar e. Di vê navê de { $cover } li vê dinêre. Hûn dikarin bi { $email } ji { $cover } re binivîsin.
letter-together-away-nobody = { $contact } heta { $until } ne li ser kar e. Ger kar nikaribe bisekine, bersivê ji şaredariyê re binivîsin, û kesekî din ê alîkariya we bike.
notice-away-said = Hat qeydkirin. Ji kesê ku li şûna wî kesî kar dike re tê gotin.
notice-away-ended = Qediya. Ji kesê ku li şûna wî kesî kar dikir re tê gotin.
