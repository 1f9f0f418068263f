# Small things that were left: a call that is missing in the log.

leftovers-call-missing = Did we talk, and it is not here?
leftovers-call-add = Write it down yourself, as a note of yours
leftovers-call-words = When we talked, with whom, and what was said:
