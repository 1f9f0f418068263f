# Working together: calls, letters and replies on one page, a named contact who hands over or is away.

together-title = Calls and letters
together-calls-title = Calls and replies
together-lead = Everything between you and us about this application: our letters, what you wrote, and calls.
together-calls-lead = Calls between your group and the council, and what was written outside this service.
together-rules = Only your group and our officers can see this. It is not used to decide anything. If something is not so, put it right: your words stand beside ours.
together-none = There is nothing yet. When you ring or write, { $contact } writes it down here, so that we both know what was said.
together-calls-none = There is nothing yet.
together-follow-link = Calls and letters between us
together-they-rang = You rang us
together-we-rang = We rang you
together-they-wrote = You wrote to us
together-we-wrote = We wrote to you
together-our-letter = Our letter
together-one-of-group = somebody in your group
together-minutes = { $minutes ->
    [one] a minute
   *[other] { $minutes } minutes
 }
together-to = to { $names }
together-by = Written down by { $name }, { $funder }
together-on-its-way = on its way
together-not-delivered = could not be delivered
together-on-portal = here only, as you chose
together-to-tell = we say it or post it
together-corrected-by-group = Put right by the group:
together-corrected-by-council = Put right by the council:
together-correct = Something here is not so
together-correct-how = How was it?
together-correct-save = Put it right
together-correction-empty = Write how it was
together-council-sees = The council can see this.

notice-call-logged = The call is logged. The group can see it.
notice-letter-kept = It is kept here. The group can see it.
notice-log-corrected = It is put right. Both sides can see it.

history-call-logged = A call was written down
history-letter-kept = Something that was written was kept with it
history-log-put-right = The log of calls and letters was put right
organisation-history-call-logged = A call was written down
organisation-history-letter-kept = Something that was written was kept
organisation-history-log-put-right = The log of calls was put right

# A named contact hands over.
letter-together-handed-subject = { $contact } looks after { $group } now
letter-together-hello = Hello { $name },
letter-together-handed-who = Until now { $before } was your person at the council for { $fund }. From now on it is { $contact }.
letter-together-handed-note = { $before } or a colleague wrote this to you:
letter-together-handed-same = Nothing else changes: what you sent and said stays as it is, and you do not have to say anything twice. You can reach { $contact } at { $email }.
letter-together-handed-phone = The number is { $phone }.
notice-contact-handed-over = It is handed over. Everybody concerned is told.
history-contact-handed-over = Somebody else at the council looks after it now

# Somebody of the council is away.
letter-together-away = { $contact } is away until { $until }. Meanwhile { $cover } looks after this. You can write to { $cover } at { $email }.
letter-together-away-nobody = { $contact } is away until { $until }. If it cannot wait, reply to the council, and somebody else helps you.
notice-away-said = It is kept. Whoever covers is told.
notice-away-ended = It is ended. Whoever covered is told.
