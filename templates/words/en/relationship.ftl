# What is known about a group, and how: its own pages, the letter, and what both sides' forms say.

evidence-kind-visit = A visit
evidence-kind-conversation = A conversation
evidence-kind-community-voice = Community voice
evidence-kind-partner = A partner's account
evidence-kind-history = History with the council
evidence-kind-trust = Trust, and what for

evidence-title = What we know of you, and how
evidence-back = Your application
evidence-lead = People who read and decide see what we know of you from visits, talks and neighbours. You see all of it, as soon as it is written. If something is wrong or missing, say so: your words stand beside ours.
evidence-none = Nothing is written here yet. If { $contact } writes something, you get a letter.
evidence-speaks-to = speaks to
evidence-by = written by { $name }
evidence-by-group = from the group itself, { $name }
evidence-taken-back = { $name } took a note back on { $date }.
evidence-answer-this = Answer this
evidence-take-back = Take this back

evidence-own-title = Tell us something yourselves
evidence-own-lead = What should somebody know who has never met you? Nobody has to retell hard things to be believed.
evidence-own-what = What would you like us to know?
evidence-own-what-hint = In your own words. It shows beside your application at once.
evidence-own-voice = Whose words are these? (optional)
evidence-own-voice-hint = Such as: our neighbours at number 12, or the school
evidence-own-kind = What is it about?
evidence-own-save = Add it

evidence-note-title = Your answer
evidence-reply = What do you say to this?
evidence-reply-hint = It stands beside the note, for everyone who reads it
evidence-reply-send = Send your answer
evidence-closed = This stays as it is now. If something in it troubles you, talk to { $contact }.
evidence-decided = Your application has been decided, so this stays as it was. If something in it troubles you, talk to { $contact }.
evidence-application-withdrawn = You have withdrawn this application, so nothing is added to it now. { $contact } is glad to hear from you all the same.

evidence-kind-empty = Choose what it is
evidence-what-empty = Write what is to be known
evidence-what-long = That is more than fits here. Please shorten it to about 600 words; nothing is lost.
evidence-source-long = Please say this in a sentence or two
evidence-voice-empty = Say whose voice it is
evidence-how-empty = Say how we know it
evidence-date-ahead = That day is still to come. Write the day when you learned it
evidence-reply-empty = Write your answer
evidence-not-yours = Only whoever wrote a note takes it back.
evidence-withdrawn-already = This note had been taken back already.

notice-evidence-added = Saved. The group can see it now, and has been sent a letter.
notice-evidence-own-added = Added. It stands beside your application now.
notice-evidence-answered = Your answer stands beside the note now.
notice-evidence-withdrawn = Taken back. It stays in the history.

letter-evidence-added-subject = We wrote down something we know of { $group }
letter-evidence-added-who = { $writer } wrote this beside your application to { $fund }, for the people who read it and decide:
letter-evidence-added-answer = You see it before anyone decides. If something in it is wrong or missing, say so here, and your answer stands beside it:
letter-evidence-added-talk = If you would rather talk about it, { $contact } is glad to. If you are content with it, you need do nothing.
letter-evidence-hello = Hello { $name },
