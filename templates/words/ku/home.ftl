# A person's own page: what is under way.

home-title = Serlêdanên we
home-first = Hîn tiştek dest pê nekiriye.
home-first-how = Fonekê bibînin û li pirsên wê binêrin. Gava hûn dest pê bikin, hûn tenê carekê behsa koma xwe ji me re dikin; ew ji bo her serlêdanê dîsa tê bikaranîn.
home-first-added = Gelo kesekî hûn li komekê zêde kirine? Hingê bi wê navnîşana ku ji bo we hatiye nivîsandin têkevin hesabê xwe.
home-see-funds = Fonên vekirî bibînin
home-tell-group = Behsa koma xwe ji me re bikin
home-tell-another = Behsa komeke din ji me re bikin
home-needs = Pêşî çi li benda we ye
home-need-by = heta { $by }
home-need-draft = Reşnivîsa xwe ya ji bo fona { $fund } biqedînin û bişînin ({ $group })
home-groups = Komên we
home-all-groups = Hemû
home-group = { $name }: profîl û endam
home-group-empty = Ji bo vê komê hîn tiştek dest pê nekiriye.
home-over = Vekişandî
home-grant = Hîbeya we ji fona { $fund }
home-draft-closes = Hîn nehatiye şandin. Fon roja { $when } tê girtin.
home-draft-rolling = Hîn nehatiye şandin. Roja dawî tune ye.
home-draft-closed = Nehatiye şandin. Dor roja { $when } hat girtin. { $contact } dikare ji we re bêje ka niha çi dibe.
home-submitted = Roja { $sent } hat şandin. Hûn ê heta { $by } ji me xeber bigirin.
home-under-review = Roja { $sent } hat şandin. Niha tê xwendin. Hûn ê heta { $by } ji me xeber bigirin.
home-waiting = Hîn biryar nehatiye dayîn. Hûn ê heta { $by } ji me xeber bigirin.
home-decided = Biryar hat dayîn. Sebeb li ser rûpela wê ne, û hûn dikarin bi { $contact } re biaxivin.
home-withdrawn = We ew roja { $when } vekişand.
home-grant-agreement-comes = Piştî vê peyman tê: şaredarî wê dişîne, da ku herdu alî îmze bikin.
home-grant-agreement-yours = Peyman li ba we ye, da ku hûn bixwînin û îmze bikin.
home-grant-agreement-ours = We îmze kir. Niha şaredarî îmze dike.
home-grant-signed = Herdu aliyan îmze kir. Niha şaredarî dayîna pereyan plan dike.
home-grant-next = Herdu aliyan îmze kir. Pere heta { $day } tên dayîn.
home-grant-paid-next = { $paid } hat dayîn. Beşa din heta { $day } tê dayîn.
home-grant-paid = Hemû pere hatin dayîn.
home-need-question = Bersiva pirsekê bidin, der barê serlêdana we ya ji bo fona { $fund } de
home-need-write-up = Nivîsa axaftina me ya ji bo fona { $fund } bixwînin: rast e?
home-need-risk = Ji bo fona { $fund } bêjin erê yan na: hûn ê rîskekê bigirin ser xwe?
home-need-agreement = Peymana ji bo fona { $fund } bixwînin û îmze bikin
home-need-note = Nota fêrbûnê ya ji bo fona { $fund } bixwînin: hûn wê qebûl dikin?

# A sent application, as its group follows it: what other parts add.
follow-decision = Biryarê û sebebên wê bixwînin
follow-questions = Pirsên ji bo we
follow-answer-by = Em dixwazin heta { $date } ji we bibihîzin
follow-known = Tiştên ku der barê we de tên zanîn
follow-evidence = Tiştên ku şaredarî bi riya mirovan û serdanan dizane. Hûn dikarin bersiva wan bidin û yên xwe jî lê zêde bikin
follow-risks = Rîsk, û kî wan digire ser xwe
follow-risk-waits = Li benda erê yan na ya we ye
