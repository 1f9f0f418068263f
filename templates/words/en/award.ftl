# A group's grant: agreement and payments.

grant-title = Grant { $number }
grant-amount = How much
grant-fund = From
grant-purpose = What it is for
grant-awarded = Given on
grant-number = Number
grant-learned = What we learned together
grant-note-of = Note of { $day }
grant-at-desk = Open this grant at your desk

grant-own-title = Your grant from { $fund }
grant-own-lead = { $funder } gives you { $amount }. It was decided on { $day }.
grant-next-agreement = Next, { $contact } sends you the agreement to read and sign. You get a letter when it is here.
grant-next-sign = The agreement is here for you. Read it with whoever you like, ask { $contact } about anything in it, and sign when you are ready.
grant-next-council-signs = Thank you for signing. Next, { $contact } sees to it that the council signs too.
grant-next-payment = Both sides have signed. Next, we pay you. The day is below.
grant-next-learning = You have been paid. Next, we talk about what we both learn. { $contact } gets in touch to find a time that suits you, or you can.
grant-read-and-sign = Read and sign
grant-agreement = The agreement
grant-read-agreement = Read the agreement
grant-no-agreement = There is nothing to sign yet.
grant-payments = When you are paid
grant-no-payments = No day is set yet. It will stand here.
grant-learning = Learning together
grant-learning-lead = We set you no targets. We talk, and write down together what changed, what surprised us, what got in the way (in our own way of working too), and what each of us does next. Nothing is published unless we both agree.
grant-talk-to-come = We talk on { $when }
grant-talk-held = We talked on { $when }
grant-begin-note = Begin a note of what you learned
grant-promises = What we promised
grant-no-promises = Nothing yet. When we promise you something, it stands here with who does it and by when, and whether we kept it.
grant-application = Your application and our decision
grant-number-public = Your grant's number is { $number }. Everyone can see in our register that you were given this grant, how much, from which fund, what for and when. The rest of this page is for your group only.
grant-contact-says = Your named person for this grant.
grant-talk = Anything you would rather talk about first? { $contact } is your named person:

agreement-title = Your agreement
agreement-lead = Between { $organisation } and { $funder }, for { $fund }.
agreement-to-grant = Your grant
agreement-state-offered = Waiting for you to sign
agreement-state-organisation-signed = You have signed. The council signs next
agreement-state-signed = Signed by both
agreement-for-group = For your group
agreement-for-council = For the council
agreement-not-signed = Not signed yet
agreement-fingerprint = Fingerprint of this text
agreement-sign-heading = Sign for your group
agreement-sign-lead = Sign when you agree with all of it. If something is not right, do not sign yet: tell { $contact }, and we change it together.
agreement-name = Your name
agreement-role = Your role in the group
agreement-role-council = Your role
agreement-role-hint = Such as chair, treasurer, or member
agreement-tick = I may sign for { $organisation }, and we agree with this text
agreement-sign = Sign the agreement
agreement-name-empty = Enter your name
agreement-role-empty = Enter your role
agreement-name-long = Make it shorter than 120 characters
agreement-tick-empty = Tick the box if you may sign for your group and agree with the text
agreement-already-signed = This agreement has been signed for your group already.
agreement-overtaken = The agreement has changed since you opened it. Nothing is signed yet. Read it again, and sign if you agree.

payment-state-planned = Planned
payment-state-approved = On its way
payment-state-paid = Paid
payment-late-tag = Late
payment-paid-on = Paid on { $day }
payment-due = By { $day }
payment-late = We promised this by { $day }, and we are late. { $contact } can tell you why.

notice-agreement-offered = The agreement is offered. Every member of the group gets a letter.
notice-agreement-signed = Signed for the council. The group gets a letter.
notice-agreement-signed-by-you = You have signed. We have told your named person.
notice-payment-planned = The payment is planned.
notice-payment-taken-back = The plan is taken back.
notice-payment-approved = The payment is approved. Somebody else marks it as paid.
notice-payment-paid = Marked as paid. The group gets a letter.

letter-greeting = Dear { $name },
letter-greeting-nameless = Hello,
letter-talk = If you would rather talk, { $contact } is your named person: { $email }
letter-phone = Phone: { $phone }

letter-agreement-offered-subject = Your agreement for { $fund } is ready to read
letter-agreement-offered-again-subject = Your agreement for { $fund } has changed
letter-agreement-offered = We have put on paper what { $organisation } and we agree on for your grant of { $grant-amount } from { $fund }. Read it with whoever you like. One of you signs it on the page, with your name and role:
letter-agreement-offered-again = The text of the agreement for your grant of { $grant-amount } from { $fund } has changed. Nobody has signed yet. Please read it again before you do:
letter-agreement-offered-next = When you have signed, the council signs, and then we pay you.

letter-agreement-signed-subject = Both sides have signed for { $fund }
letter-agreement-signed = The council has signed too. The agreement for your grant of { $grant-amount } from { $fund } stands now. You can read and print it at any time on the page of your grant:
letter-agreement-signed-payment = Next, we pay you { $payment }, by { $pay-by }.

letter-payment-paid-subject = We have paid you { $amount }
letter-payment-paid = { $amount } from { $fund } left our account on { $paid-on }. It can take a few days to arrive. If it is not there after a week, tell us.
letter-payment-paid-next = The page of your grant shows what has been paid:
letter-payment-held-subject = { $amount } is set aside for you
letter-payment-held = { $amount } from { $fund } has been set aside for you since { $paid-on }. The council holds it, as you chose. Tell us what to pay, and we pay it within five working days.

grant-history-given = The grant was given
grant-history-agreement-offered = The agreement was offered
grant-history-agreement-changed-and-offered-again = The agreement was changed, and offered again
grant-history-signed-for-the-organisation = Signed for the group
grant-history-signed-for-the-council = Signed for the council
grant-history-payment-planned = A payment was planned
grant-history-planned-payment-taken-back = A planned payment was taken back
grant-history-payment-approved = A payment was approved
grant-history-payment-paid = A payment was made
grant-history-learning-conversation-arranged = A learning conversation was arranged
grant-history-learning-conversation-called-off = A learning conversation was called off
grant-history-learning-note-begun = A learning note was begun
grant-history-learning-note-agreed = A learning note was agreed
grant-history-said-how-it-would-rather-talk = You said how you would rather talk
grant-history-would-rather-be-asked-later = You asked us to talk later
grant-history-learning-note-taken-back = A learning note was taken back
