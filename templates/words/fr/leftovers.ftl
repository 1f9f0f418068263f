# Small things that were left: a call that is missing in the log.

leftovers-call-missing = Nous avons parlé et cela n’apparaît pas ici ?
leftovers-call-add = Écrivez-le vous-même, comme une note de votre groupe
leftovers-call-words = Quand nous avons parlé, avec qui, et ce qui a été dit :
