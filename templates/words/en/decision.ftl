# What a group reads about the decision on its application, on its page and in its letter.

outcome-title = Our decision: { $fund }
outcome-back = Your application
outcome-caption = { $fund } · { $reference }
outcome-funded = Funded
outcome-in-part = Funded in part
outcome-once-checked = Funded once we have checked something together
outcome-not-this-time = Not funded this time
outcome-not-decided-yet = Not decided yet

outcome-says-funded = Yes: { $organisation } gets { $amount }.
outcome-says-in-part = Yes, in part: { $organisation } gets { $amount }.
outcome-says-once-checked = Yes, once we have checked something together: then { $organisation } gets { $amount }.
outcome-says-not-this-time = We do not fund { $organisation } this time. We know what it took to apply, and we owe you our reasons.
outcome-says-not-decided-yet = We have not decided on the application of { $organisation } yet.
outcome-asked = You asked for { $asked }.
outcome-wait-until = You hear from us by { $date }.

outcome-reasons = Our reasons
outcome-strong = What was strong
outcome-to-check = What we check together
outcome-not-acting = What we know this may mean, and who carries it
outcome-departure = Why this differs from what the panel recommended
outcome-check-who = { $person } does this with you, by { $date }.
outcome-again = We are looking at our decision again
outcome-again-says = What we told you before stands no longer, and we decide anew. You can read it, and why, below.
outcome-earlier = What we told you on { $date }
outcome-ended = Why we opened it again on { $date }
outcome-checked = We have checked together what was open. The money is yours.
outcome-next = What happens next
outcome-next-funded = We write an agreement in plain words for both of us to sign, and pay after that. There is nothing you need to do until it comes.
outcome-next-in-part = We write an agreement in plain words for both of us to sign, and pay after that. If the amount changes what you can do, tell { $person }: the plan may change with it.
outcome-next-once-checked = { $person } gets in touch with you to do this together. Once it is done, we write an agreement for both of us to sign, and pay after that.
outcome-next-not-this-time = You can talk with { $person } about this decision, ask what would help another time, or tell us that we have got something wrong. You are welcome to apply again.
outcome-next-not-decided-yet = There is nothing you need to do. If something has changed for you meanwhile, tell { $person }.
outcome-next-checked = We write an agreement in plain words for both of us to sign, and pay after that. There is nothing you need to do until it comes.
outcome-grant = Go to your grant
outcome-talk = Your person to talk to about this decision.
outcome-on = Sent to you on { $date }.

state-decided-checked = Funded, and checked together

decision-letter-subject = { $fund }: our decision on { $reference }
decision-letter-subject-wait = { $fund }: not decided yet ({ $reference })
decision-letter-dear = Dear { $name },
decision-letter-talk = To talk about any of this, write to { $person }: { $email }
decision-letter-talk-phone = To talk about any of this, write to { $person } ({ $email }) or telephone { $phone }.
decision-letter-kept = This letter is kept with your application:

decision-reopened-subject = { $fund }: we look at our decision again ({ $reference })
decision-reopened-told = On { $date } we wrote to you with our decision on the application of { $organisation } to { $fund }:
decision-reopened-says = We have opened that decision again. This is why:
decision-reopened-not-held = We checked together what was open, and it is not as it was to be. This is what we found:
decision-reopened-money = Nothing has been signed, so the money we told you of is not yours yet. Please do not spend it. It is held for your application until we have decided.
decision-reopened-next = We decide anew, and you hear from us by { $date }. There is nothing you need to do. If there is something we ought to know, tell us before then.
decision-reopened-kept = What we told you before, and this letter, are kept with your application:

decision-checked-says = We have checked together what was open, and all is as it should be: { $organisation } gets { $amount }.

# What staff read at the top of a page after a change.
notice-panel-made = The meeting is planned, and everyone who sits at it has been written to.
notice-panel-changed = The meeting is saved, and everyone whom it concerns is being told.
notice-panel-off = The meeting is called off, and everyone who was to sit at it is being told.
notice-declared-all = Thank you. What you said of these groups is kept.
notice-recommended = The recommendation is saved.
notice-decided = The decision is saved. Nothing has gone out yet.
notice-released = The decisions are released, and the letters are on their way.
notice-released-already = There was nothing left to release. Nobody was written to twice.
notice-not-held = Saved: it did not hold. The group has been written to, and whoever decided decides anew.
notice-decision-reopened = The decision is opened again. What it said is kept in its record.
notice-checked = Checked together: the grant is made, and the group has been written to.

# What the group reads of it in what happened with its application.
history-decision-released = We told you our decision
history-not-decided-yet = We told you that it is not decided yet
history-checked-together = We checked together what was open, and it held
history-decision-reopened = We opened our decision again
history-question-withdrawn = We withdrew a question
