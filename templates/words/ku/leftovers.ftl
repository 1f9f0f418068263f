# Small things that were left: a call that is missing in the log.

leftovers-call-missing = Em axivîn û li vir tune ye?
leftovers-call-add = Hûn bi xwe binivîsin, wek nîşeyeke xwe
leftovers-call-words = Em kengî axivîn, bi kê re, û çi hat gotin:
