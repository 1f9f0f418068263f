## What is said where two people did something at once, and where something about a group was changed.

mends-copy = This is what you sent. You can copy it from here.
mends-risk-changed = We changed this after you opened the page, so your answer was to other words. Read what stands here now, then answer.
mends-against-off = On { $date } it was said that this does not speak against the group after all. Why:
letter-mends-off-subject = Something we were told about { $group } does not speak against you
letter-mends-off = We had said that something written beside your application to { $fund } speaks against you. { $writer } looked at it again, and says that it does not:
letter-mends-off-why = Why:
letter-mends-off-still = The note itself still stands beside your application, and can be used like every other. If you see it differently, say so here:
mends-unanswered = The group was asked about this, and no answer has come.
