# Small things that were left: a call that is missing in the log.

leftovers-call-missing = Falámos e não está aqui?
leftovers-call-add = Escreva-o, como uma nota sua
leftovers-call-words = Quando falámos, com quem e o que se disse:
