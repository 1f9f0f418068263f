# Checking, sending, following, taking back and withdrawing an application.

check-title = Check your answers
check-sent-title = What you sent
check-first = Before you send
check-draft = This is a draft. Nobody at the council sees it until you send it.
check-not-answered = Not answered
check-draft-typed = This is a draft. Nobody at the council but you sees it until { $organisation } says yes and you send it.
check-said-in-talk-theirs = Said in a conversation, and confirmed by the group:
check-said-in-talk = Said in a conversation, and confirmed by you:
check-needs-answer = This one needs an answer before you send.
check-two-texts = Two of you wrote at the same time. Choose which text to send, or put them together.
check-talking = You have asked to talk about a question. You can send now or wait: what { $contact } writes down becomes part of your application when you confirm it, even after you have sent.
check-send-heading = Send it
check-send-what = When you send it, { $contact } and those who read for the decision can see it. You get a letter with a copy. You can take it back to change something until somebody begins to read it and the round is open.
check-send = Send your application
check-not-yet = You can send once everything listed at the top has what it needs. All that you have said is saved.
send-not-ready = { $count ->
    [1] One answer needs something first.
   *[other] { $count } answers need something first.
} Everything you have said is saved.

said-yes = Yes
said-no = No

sent-title = Your application is sent
sent-reference = Your reference is { $reference }
sent-lead = { $organisation } applied to { $fund }, { $at }.
sent-letter = Everyone in your group gets a letter with a copy of what you sent.
sent-talks = { $contact } still talks with you about this. What is written down is added when you confirm it:
sent-next = What happens next
contact-works = Works { $days }.
sent-contact = Looks after this fund and can tell you how it stands. { $days }
sent-reopen = Something to change? You can take it back until somebody begins to read it.
sent-copy = Download a copy
sent-follow = See where your application stands

next-read = People read it: strengths first, and nobody reads it alone for the decision if they are close to you.
next-read-by = People read it by { $date }: strengths first, and nobody reads it for the decision if they are close to you. If something is not clear, we ask you.
next-decided = You hear from us by { $date }, with the reasons, whatever is decided.
next-paid = If it is yes, we pay { $when }.

copy-sent = Sent { $at }
copy-sent-by = Sent { $at } by { $name }
copy-draft = This is a draft. It has not been sent.
copy-left-out = What you said here is not in this letter, so that it does not lie in a mailbox. You read it on the portal.

withdrawal-title = Withdraw your application?
withdrawal-sent = We stop reading it, and it is not decided. { $contact } is told. What you sent stays in your group’s list, and you can apply again while a round is open.
withdrawal-draft = Nobody at the council has seen it. It stays in your group’s list, and you can start again while the round is open.
withdrawal-talk = If something in our process is the reason, { $contact } would like to hear it, and may be able to change it: { $phone }.
withdrawal-reason = Would you like to say why?
withdrawal-reason-hint = You do not have to. It helps us to see what keeps groups out.
withdrawal-yes = Withdraw it
withdraw-decided = This application has been decided, so it can no longer be withdrawn here. Talk to { $contact } if you do not want to go on.
sure-no = No, go back
notice-withdrawn = Your application is withdrawn.

reopening-title = Take your application back?
reopening-what = It becomes a draft again: { $contact } no longer sees it, and you can change anything. Nobody has begun to read it. You need to send it again for it to count.
reopening-until = Send it again by { $at }.
reopening-yes = Take it back and change it
reopen-withdrawn = This application was withdrawn. You can start a new one while a round is open.
reopen-being-read = Somebody has begun to read this application, so it cannot be changed now. If something important has changed, tell { $contact }: they can ask you about it where the readers see it.
reopen-closed = The round has closed, so you could not send it again. If something important has changed, tell { $contact }.
notice-reopened = It is a draft again. Send it when you are ready.

follow-title = Your application to { $fund }
follow-where = Where it stands
follow-submitted = We have it, and nobody has begun to read it yet. You hear from us by { $date }.
follow-under-review = People are reading it now. You hear from us by { $date }.
follow-waiting = It is not decided yet. We need longer, and that is on us, not on you. You hear from us by { $date }.
follow-decided = It is decided, and you have a letter with the reasons.
follow-withdrawn = You withdrew it { $at }. There is nothing more for you to do.
follow-sent-on = Sent
follow-asked-for = Asked for
follow-reference = Reference
follow-hear-by = You hear by
follow-see-answers = See what you sent
follow-talks = Conversations
follow-who = Who to talk to
follow-contact = Looks after this fund and knows how your application stands. { $days }
follow-history = What has happened
follow-by = by { $name }
follow-by-council = by the council
follow-change = If something changes
follow-reopen = Take it back to change it
follow-withdraw = Withdraw it

history-other = Something was done with it
history-started = Started
history-strand-chosen = You chose another part of the fund
history-sent = Sent
history-reopened = Taken back to be changed
history-withdrawn = Withdrawn
history-conversation-asked-for = You asked to talk
history-conversation-cancelled = You cancelled a conversation
history-conversation-covered = A colleague took a conversation over
history-write-up-sent = A write-up was sent to you
history-write-up-confirmed = You confirmed a write-up
history-write-up-taken-back = You took your yes to a write-up back
history-write-up-corrected = You corrected a write-up
history-question-opened = You showed a question to the named contact
history-question-closed = You closed a question again
history-review-started = The review started
history-evidence-added = Something known about you was written down
history-evidence-answered = What is known about you was answered
history-evidence-withdrawn = Something known about you was taken back
history-risk-named = A risk was written down
history-risk-changed = A risk was changed
history-risk-agreed = You said yes to carrying a risk
history-risk-declined = You said no to carrying a risk, so the council carries it
history-question-asked = You were asked a question
history-question-answered = You answered a question
history-question-replied-to = Your answer had a reply
history-file-added = You added a file
history-file-removed = You took a file away

letter-sent-subject = We have your application: { $fund } ({ $reference })
letter-sent = { $organisation } has sent its application to { $fund }. Your reference is { $reference }. A copy of everything you said is with this letter.
letter-sent-amount = You asked for { $amount }.
letter-sent-talks = We still talk with you about this, and what is written down is added when you confirm it:
letter-sent-next = What happens next:
letter-sent-read = People read it, strengths first. If something is not clear, we ask you.
letter-sent-read-by = People read it by { $date }, strengths first. If something is not clear, we ask you.
letter-sent-decided = You hear from us by { $date }, with the reasons, whatever is decided.
letter-sent-paid = If it is yes, we pay { $when }.
letter-sent-contact = { $contact } can tell you how it stands: { $days }, { $phone }.
letter-sent-contact-only = { $contact } can tell you how it stands.
letter-sent-link = See where it stands, or take it back to change something while nobody has begun to read it:
letter-withdrawn-subject = Your application is withdrawn: { $fund } ({ $reference })
letter-withdrawn-sent = { $organisation } has withdrawn its application to { $fund }. We have stopped reading it. You can apply again while a round is open.
letter-withdrawn-draft = { $organisation } has withdrawn its draft for { $fund }. Nobody at the council has seen it. You can start again while the round is open.
letter-withdrawn-contact = If you did not want this, or would like to talk about it, ring { $contact } on { $phone }.
letter-withdrawn-contact-only = If you did not want this, or would like to talk about it, { $contact } is there for you.

download-title = Download everything
download-lead = Everything your group has written here, to keep, to go on with elsewhere, or to show to somebody. It is yours, at any time and however this ends.
download-html = A page
download-html-for = Opens in any browser, and prints well.
download-odt = A text document
download-odt-for = Opens in LibreOffice, Word or Google Docs, to go on writing in (ODT).
download-json = Data
download-json-for = For another program: with who wrote what and when, earlier texts, files and conversations (JSON).
download-files = Files that you sent are named in each. You can download them one by one from their question.
