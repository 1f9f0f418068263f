# Small things that were left: a call that is missing in the log.

leftovers-call-missing = ¿Hablamos y no aparece aquí?
leftovers-call-add = Escríbalo usted, como una nota suya
leftovers-call-words = Cuándo hablamos, con quién y qué se dijo:
