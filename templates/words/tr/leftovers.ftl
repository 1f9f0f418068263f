# Small things that were left: a call that is missing in the log.

leftovers-call-missing = Konuştuk ama burada görünmüyor mu?
leftovers-call-add = Kendiniz yazın, sizin notunuz olarak
leftovers-call-words = Ne zaman konuştuk, kiminle ve ne söylendi:
