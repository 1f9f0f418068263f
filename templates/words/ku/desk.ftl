# The desk: what it says when something is done, and its letters to groups.

notice-letter-put-away = Name hat rakirin. Ew êdî ne li ser maseya tu kesî ye.
notice-review-started = Xwendin dest pê kir, û ji komê re hat gotin.

letter-review-started-subject = Em serlêdana { $group } dixwînin
letter-review-started-hello = Silav { $name },
letter-review-started-now = Me dest bi xwendina serlêdana we ya ji bo fona { $fund } kir. Ji niha pê ve ew wek ku we şandiye dimîne. Ger tiştek biguhere, ji me re bêjin û em wê li kêleka wê dinivîsin.
letter-review-started-when = Hûn heta { $date } ji me xeber digirin. Heta wê hewce nake hûn tiştekî bikin; ger pirseke me hebe, nameyek ji we re tê.
letter-review-started-talk = { $contact } ji vê berpirs e: { $email }. Li vir hûn dibînin ka ew di çi rewşê de ye:
