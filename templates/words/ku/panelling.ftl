# The panel: who weighed a round, for everyone; and what is said at the table after something is done.
panelling-title = Kê ev dor nirxand
panelling-back = Em çawa biryarê didin
panelling-link = Kê ev dor nirxand
panelling-lead = Panelek tişta ku kom dişînin dixwîne, dinirxîne û pêşniyar dike. Endamên wê bi xwe hildibijêrin ka navê wan bê nivîsandin an na.
panelling-early = Hîn tu civîna panelê ya vê dorê neqediyaye. Gava civînek biqede, ev rûpel dibêje ka çend kesan ev dor nirxandiye.
panelling-people = Panel
panelling-chosen = Ew çawa tên hilbijartin
panelling-many = { $count ->
    [1] Kesekî ev dor nirxand.
   *[other] { $count } kesan ev dor nirxand.
}
panelling-community = { $count ->
    [1] Yek ji wan ji civakê ye.
   *[other] { $count } ji wan ji civakê ne.
}
panelling-paid = Ji bo vî karî saetê { $pay } tê dayîn.
panelling-were-paid = Ji bo vî karî saetê { $pay } hat dayîn.
panelling-named = Yên ku xwestin navê wan bê nivîsandin:
panelling-unnamed = { $count ->
    [1] Navê kesekî nehatiye nivîsandin.
   *[other] Navê { $count } kesan nehatiye nivîsandin.
}
panelling-endings = Panel çawa gihîşt pêşniyarên xwe
panelling-agreed = { $count ->
    [0] Li ser her tiştî deng hatin dayîn.
    [1] Li ser serlêdanekê her kes li hev kir.
   *[other] Li ser { $count } serlêdanan her kes li hev kir.
}
panelling-voted = Li ser serlêdanekê deng hatin dayîn: { $for } erê, { $against } na, { $neither } ne erê ne na.
panelling-dissents = Hinekan çi cuda dît
panelling-dissents-lead = Endam dikarin bêjin ku ew tiştekî ji panelê cuda dibînin. Li vir gotinên wan hene, bêyî ku bê gotin ka yên kê ne an der barê kîjan komê de ne.
notice-panelling-named = Hilbijartina we hat qeydkirin.
notice-panelling-seated = Hat qeydkirin ka kî çawa di civînê de rûdine.
notice-panelling-attended = Hat qeydkirin ka kî li vir e.
notice-panelling-ordered = Rêz hat qeydkirin.
notice-panelling-paid = Hat nivîsandin ka pere ji kê re hatin dayîn, û kengî.
notice-panelling-ended = Civîn qediya.
notice-panelling-reopened = Civîn dîsa vekirî ye.
notice-panelling-settled = Hat qeydkirin ka panel çawa gihîşt pêşniyarê.
notice-panelling-dissent = Tişta ku hûn cuda dibînin hat qeydkirin.
notice-panelling-out = Hûn ji bo vê serlêdanê derketin derve.
notice-panelling-back = Hûn ji bo vê serlêdanê dîsa li odeyê ne.
