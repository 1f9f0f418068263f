# Ketin bi hesabekî şaredariyê.

council-lead = Hûn ji bo şaredariyê dixebitin?
council-button = Bi hesabê xwe yê şaredariyê têkevin
council-away = Em niha nikarin bigihîjin hesabên şaredariyê. Piştî çend deqîqeyan dîsa biceribînin, an jî bi navnîşana e-nameya xwe têkevin.
council-again = Me nikarî we bi vê yekê têxin: berê hatibû bikaranîn, di geroka din de dest pê kiribû, an jî pir dirêj bû. Ji kerema xwe ji nû ve dest pê bikin.
council-cancelled = Hûn li şaredariyê neketin, ji ber vê yekê li vir tiştek neguherî. Kengî bixwazin dikarin ji nû ve dest pê bikin.
council-no-part = Hesabê we yê şaredariyê di vê xizmetê de tu rol nade we. Heke divê hebe, ji rêveberekî xizmetê bipirsin. Heke hûn ji bo komekê serlêdan dikin, li şûna wê bi navnîşana e-nameya xwe têkevin.
council-unproved = Hesabê we yê şaredariyê bi teqezî nabêje ku navnîşana e-nameyê ya we ye. Ji kesên ku li hesabên şaredariyê dinêrin bixwazin ku wê piştrast bikin. Heta wê demê bi navnîşana e-nameya xwe têkevin.
council-taken = Navnîşana e-nameya we li vir a hesabekî din ê şaredariyê ye. Ji kesên ku vê xizmetê dimeşînin bixwazin ku herduyan ji hev veqetînin; paşê dîsa têkevin.
council-only = Şaredariya we ji xebatkarên xwe dixwaze ku ji bo vê yekê bi hesabê xwe yê şaredariyê têkevin.
council-still-in = Heke hûn bi hesabekî şaredariyê hatine, dibe ku hûn li wir hê jî têketî bin. Heke kesên din jî vê amûrê bi kar tînin, li wir jî derkevin.
notice-council-role-ended = Hesabê we yê şaredariyê êdî yek ji rolên we yên li vir nade we.
cookies-council = 15 deqîqeyan bi bîr tîne ku hûn bi hesabekî şaredariyê dikevin.
