# Where risk sits: the group's page and letter.

risk-title = What could go wrong, and who carries it
risk-lead = The council carries the risks of a grant, unless there is a good reason and you say yes. Not acting is a risk too, so that stands here as well.
risk-none = Nobody has named a risk yet. If { $contact } asks you to carry one, you get a letter first.
risk-not-acting = If nothing is done:
risk-we-do = What the council does:
risk-why = Why you:
risk-holder-council = The council carries this
risk-holder-shared = We carry this together
risk-holder-organisation = You would carry this
risk-asked = Will you carry this?
risk-asked-more = You can say no, and it will not count against you: then the council carries it. { $contact } is glad to talk about it first.
risk-words = Anything you want to say with your answer (optional)
risk-agree = Yes, we carry this
risk-decline = No, the council carries it
risk-take-back = We have changed our mind: the council carries it
risk-you-agreed = You said yes on { $date }.
risk-you-declined = You said no on { $date }, so the council carries it.
risk-closed = This stays as it is now. If something in it troubles you, talk to { $contact }.
risk-answer-empty = Choose yes or no
risk-words-long = That is more than fits here. Please shorten it to about 300 words; nothing is lost.
risk-answered-already = This was answered already, or is no longer asked of you.

notice-risk-named = Saved. The group can see it.
notice-risk-changed = Saved. The group can see it.
notice-risk-agreed = Thank you. Your yes is written down.
notice-risk-declined = Thank you. The council carries it, and it does not count against you.

letter-risk-asked-subject = Will { $group } carry this risk?
letter-risk-hello = Hello { $name },
letter-risk-asked-who = { $asker } is looking at your application to { $fund } and asks you about one thing that could go wrong:
letter-risk-asked-why = Why we ask you: { $why }
letter-risk-asked-we-do = What the council does about it: { $does }
letter-risk-asked-answer = You can say no, and it will not count against you: then the council carries it. Say yes or no here:
letter-risk-asked-next = We let no decision out before you have answered. { $contact } is glad to talk about it first.
