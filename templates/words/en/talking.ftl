# Answering by talking, and showing a question of a draft to the named contact.

talk-title = I would rather talk
talk-lead = You can answer this question by talking with { $officer }. It counts the same as writing.
talk-step-ring = { $officer } rings you, or meets you, in the way you say below.
talk-step-write = { $officer } writes down what you said and sends it to you here.
talk-step-confirm = You read it. If it is right, you say so and it becomes your answer. If not, you say what to change. Nothing counts until you have said yes.
talk-shows = { $officer } will see this question and what you have written to it so far. Everything else in your application stays yours alone until you send it.
talk-in-time = Ask before { $at } and you are on time, even if you talk later. You can then send your application up to { $days } days after the write-up reaches you.
talk-not-now = Talking about this question is not possible here just now. You can always ring { $officer } to ask something.
talk-reach = How can we reach you?
talk-reach-hint = A name and a phone number, or where to meet. Say if you need an interpreter or another language.
talk-times = When is a good time?
talk-times-hint = For example: after 4pm, not Fridays
talk-ask = Ask to talk
talk-change-heading = Change how we reach you
talk-change = Save
talk-cancel = I would rather not talk about it after all
talk-see = See the conversation
talk-see-application = Go to your application

talk-state-asked = We will ring you
talk-state-written = Please read the write-up
talk-state-confirmed = You confirmed the write-up
talk-state-corrected = We are writing it again
talk-state-cancelled = You cancelled the conversation

talk-is-asked = You have asked to talk. { $officer } has your message and will get in touch.
talk-is-corrected = Thank you. { $officer } has what you said and writes it again. You will get a letter when it is here.
talk-is-written = { $officer } has written down what you said. Is it right?
talk-is-confirmed = You confirmed this. It is your answer.
talk-ring-yourself = You can also ring { $officer } on { $phone }.
talk-ring-on-days = You can also ring { $officer } on { $phone }, { $days }.
talk-on-time = You asked in time. Even if the closing date passes, you can send your application up to { $days } days after { $officer } has sent you the write-up.
talk-written-by = Written by { $officer }, { $at }, after { $minutes } minutes together
talk-confirmed-at = Written by { $officer }. You confirmed it on { $at }.
talk-send-until = You can finish and send your application until { $at }.
talk-your-correction = What you said is not right
talk-confirm = Yes, this is what we said
talk-correct-heading = Something is not right
talk-correct-label = What should be different?
talk-correct-hint = { $officer } changes the write-up and sends it to you again.
talk-correct = Send it back

show-heading = Show this question to { $contact }
show-why = Your application is a draft, and nobody at the council can see it. If you would like { $contact } to look at this one question, you can open it, and close it again at any time.
show-is-shown = { $contact } can see this question and your answer to it, as it is now. The rest of your draft stays yours alone.
show-open = Show it to { $contact }
show-close = Stop showing it

talk-reach-empty = Say how we can reach you: a name and a phone number, or where to meet
talk-too-long = Please make this shorter: up to { $max } characters
talk-correction-empty = Say what should be different
talk-not-offered = This is a question that is not answered by talking.
talk-moved-on = Something has changed in this conversation since you opened the page. Go back to it to see how it stands now.
talk-too-late = This application is decided or withdrawn, so the conversation about it is over.
talk-hide-while-talking = You have asked to talk about this question, so the person you talk with needs to see it. Cancel the conversation first.
talk-not-to-show = This can be shown to one person only while your application is a draft.

notice-talk-asked = We have passed it on. You will get a letter to say so.
notice-talk-cancelled = The conversation is cancelled.
notice-talk-confirmed = Thank you. It is your answer now.
notice-talk-corrected = Thank you. We will write it again and send it to you.
notice-question-shown = It is open to them now.
notice-question-hidden = It is yours alone again.
notice-write-up-sent = Sent to the group. You get a letter when they confirm or correct it.
notice-write-up-kept = Kept. Only you see it until you send it.
notice-talk-covered = The conversation is yours now. The group has been told.

letter-hello = Hello { $name },
letter-hello-all = Hello,
letter-talk-asked-subject = You asked to talk: { $fund }
letter-talk-asked = You would rather talk than write about “{ $question }”. { $officer } has your message and will get in touch.
letter-talk-asked-reach = This is what you told us:
letter-talk-asked-next = Afterwards { $officer } writes down what you said and sends it to you. It becomes your answer when you say that it is right.
letter-talk-asked-closes = You asked before the round closes on { $at }, so you are on time. You can send your application up to { $days } days after the write-up reaches you.
letter-talk-asked-link = See the conversation, change how we reach you, or cancel it:
letter-talk-who = If you would like to say something first, { $officer } is there { $days }, on { $phone }.
letter-write-up-subject = Please read what we wrote down: { $fund }
letter-write-up = { $officer } has written down what you said about “{ $question }”:
letter-write-up-next = If it is right, say so, and it becomes your answer. If something is not right, say what, and { $officer } writes it again. Nothing counts until you have said yes.
letter-write-up-late = Your application is still a draft. Because you asked to talk in time, you can send it until { $at }, whatever the closing date.
letter-write-up-link = Read it and answer:
letter-covered-subject = { $officer } will talk with you: { $fund }
letter-covered = You asked to talk about “{ $question }”. { $before } is away, so { $officer } will get in touch instead. { $officer } can now see this question, and nothing else of your draft.
letter-covered-reach = We will use what you told us:
letter-covered-link = If you would rather wait, or change how we reach you:
