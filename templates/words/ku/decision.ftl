# What a group reads about the decision on its application, on its page and in its letter.

outcome-title = Biryara me: { $fund }
outcome-back = Serlêdana we
outcome-caption = { $fund } · { $reference }
outcome-funded = Pere tên dayîn
outcome-in-part = Beşek ji pereyan tê dayîn
outcome-once-checked = Piştî ku me bi hev re li tiştekî nêrî, pere tên dayîn
outcome-not-this-time = Vê carê pere nayên dayîn
outcome-not-decided-yet = Hîn biryar nehatiye dayîn

outcome-says-funded = Erê: ji { $organisation } re { $amount } tê dayîn.
outcome-says-in-part = Erê, beşek: ji { $organisation } re { $amount } tê dayîn.
outcome-says-once-checked = Erê, piştî ku me bi hev re li tiştekî nêrî: hingê ji { $organisation } re { $amount } tê dayîn.
outcome-says-not-this-time = Vê carê em pere nadin { $organisation }. Em dizanin ku serlêdan çiqas ked dixwaze, û deynê me ye ku em sebebên xwe ji we re bêjin.
outcome-says-not-decided-yet = Me hîn biryara serlêdana { $organisation } nedaye.
outcome-asked = We { $asked } xwest.
outcome-wait-until = Hûn heta { $date } ji me xeber digirin.

outcome-reasons = Sebebên me
outcome-strong = Çi xurt bû
outcome-to-check = Em bi hev re li çi dinêrin
outcome-not-acting = Em dizanin ku ev dikare bibe sedema çi, û kî wê digire ser xwe
outcome-departure = Çima ev ji pêşniyara panelê cuda ye
outcome-check-who = { $person } vê bi we re dike, heta { $date }.
outcome-again = Em dîsa li biryara xwe dinêrin
outcome-again-says = Tişta ku me berê ji we re got êdî ne derbasdar e, û em biryarê ji nû ve didin. Hûn dikarin wê, û sebebê wê, li jêr bixwînin.
outcome-earlier = Tişta ku me roja { $date } ji we re got
outcome-ended = Me çima ew roja { $date } dîsa vekir
outcome-checked = Me bi hev re li tişta ku vekirî mabû nêrî. Pere yên we ne.
outcome-next = Piştî vê çi dibe
outcome-next-funded = Em peymanekê bi gotinên sade dinivîsin ku em herdu alî îmze bikin, û piştî wê pere didin. Heta ku ew were hewce nake hûn tiştekî bikin.
outcome-next-in-part = Em peymanekê bi gotinên sade dinivîsin ku em herdu alî îmze bikin, û piştî wê pere didin. Ger ev mîqdar biguherîne ka hûn dikarin çi bikin, ji { $person } re bêjin: plan jî dikare pê re biguhere.
outcome-next-once-checked = { $person } xwe digihîne we da ku hûn vê bi hev re bikin. Gava ew temam bû, em peymanekê dinivîsin ku em herdu alî îmze bikin, û piştî wê pere didin.
outcome-next-not-this-time = Hûn dikarin bi { $person } re li ser vê biryarê biaxivin, bipirsin ka çi dikare careke din alîkar be, an bêjin ku me tiştek şaş fêm kiriye. Em kêfxweş dibin ku hûn dîsa serlêdanê bikin.
outcome-next-not-decided-yet = Hewce nake hûn tiştekî bikin. Ger di vê navberê de ji bo we tiştek guherîbe, ji { $person } re bêjin.
outcome-next-checked = Em peymanekê bi gotinên sade dinivîsin ku em herdu alî îmze bikin, û piştî wê pere didin. Heta ku ew were hewce nake hûn tiştekî bikin.
outcome-grant = Herin hîbeya xwe
outcome-talk = Kesê ku hûn dikarin pê re li ser vê biryarê biaxivin.
outcome-on = Roja { $date } ji we re hat şandin.

state-decided-checked = Pere tên dayîn, me bi hev re lê nêrî

decision-letter-subject = { $fund }: biryara me ya der barê { $reference } de
decision-letter-subject-wait = { $fund }: hîn biryar nehatiye dayîn ({ $reference })
decision-letter-dear = Silav { $name },
decision-letter-talk = Ji bo ku li ser van tiştan biaxivin, ji { $person } re binivîsin: { $email }
decision-letter-talk-phone = Ji bo ku li ser van tiştan biaxivin, ji { $person } re binivîsin ({ $email }) an telefon bikin: { $phone }.
decision-letter-kept = Ev name bi serlêdana we re tê parastin:

decision-reopened-subject = { $fund }: em dîsa li biryara xwe dinêrin ({ $reference })
decision-reopened-told = Me roja { $date } biryara xwe ya li ser serlêdana { $organisation } ya ji bo fona { $fund } ji we re nivîsîbû:
decision-reopened-says = Me ew biryar dîsa vekir. Sebeb ev e:
decision-reopened-not-held = Me bi hev re li tişta ku vekirî mabû nêrî, û ew ne wek ku diviyabû derket. Me ev dît:
decision-reopened-money = Hîn tiştek nehatiye îmzekirin, loma pereyên ku me behsa wan kir hîn ne yên we ne. Ji kerema xwe wan xerc nekin. Heta ku em biryarê bidin, ew ji bo serlêdana we têne parastin.
decision-reopened-next = Em biryarê ji nû ve didin, û hûn heta { $date } ji me xeber digirin. Hewce nake hûn tiştekî bikin. Ger tiştek hebe ku divê em bizanin, berî wê rojê ji me re bêjin.
decision-reopened-kept = Tişta ku me berê ji we re got, û ev name, bi serlêdana we re têne parastin:

decision-checked-says = Me bi hev re li tişta ku vekirî mabû nêrî, û her tişt di cihê xwe de ye: ji { $organisation } re { $amount } tê dayîn.

# What staff read at the top of a page after a change.
notice-panel-made = Civîn hat plankirin, û ji her kesê ku tê de rûdine re name hat şandin.
notice-panel-changed = Civîn hat qeydkirin, û ji her kesê ku pê ve girêdayî ye re tê gotin.
notice-panel-off = Civîn hat betalkirin, û ji her kesê ku dê tê de rûnişta re tê gotin.
notice-declared-all = Spas. Tişta ku we der barê van koman de got hatiye parastin.
notice-recommended = Pêşniyar hat qeydkirin.
notice-decided = Biryar hat qeydkirin. Hîn tiştek nehatiye şandin.
notice-released = Biryar hatin ragihandin, û name di rê de ne.
notice-released-already = Tiştek nemabû ku bê ragihandin. Ji kesî re du caran nehat nivîsandin.
notice-not-held = Hat qeydkirin: ew wek ku diviyabû derneket. Ji komê re name hat şandin, û kesê ku biryar dabû ji nû ve biryarê dide.
notice-decision-reopened = Biryar dîsa hat vekirin. Tişta ku tê de dihat gotin di qeyda wê de hatiye parastin.
notice-checked = Bi hev re lê hat nêrîn: hîbe hat dayîn, û ji komê re name hat şandin.

# What the group reads of it in what happened with its application.
history-decision-released = Me biryara xwe ji we re got
history-not-decided-yet = Me ji we re got ku hîn biryar nehatiye dayîn
history-checked-together = Me bi hev re li tişta vekirî nêrî, û ew di cihê xwe de bû
history-decision-reopened = Me biryara xwe dîsa vekir
history-question-withdrawn = Me pirsek vekişand
