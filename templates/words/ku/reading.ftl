# Reading: what a page says when something was done, and what saving by itself says.

notice-reading-wonders = Hat qeydkirin û gihandin. Karmendek lê dinêre, û gava bersivek hebe ew li vir e.
notice-reading-judged = Nirxandina we li kêleka yên din disekine.
notice-reading-no = Spas ku we ev got. Em ji kesekî din dixwazin, û mesele li vir diqede.
notice-reader-told = Tişta ku we nivîsand nîşanî wî kesî tê dayîn.
reading-both = Li ser cîhazeke din jî hat qeydkirin. Herdu nivîs hatine parastin.
notice-readings-talked = Ew li kêleka xwendinan disekine.
notice-reading-time-saved = Hat qeydkirin. Gava karmend ji mirovan xwendinê dixwazin, vê dibînin.
notice-readers-asked = Ji wan re tê gotin, ji her yekî re bi nameyekê.
