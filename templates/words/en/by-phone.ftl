# An application that an officer takes by phone or from paper, for a group with no account.

typing-for = You type this for { $organisation }. Use their own words, as they say or wrote them.
typing-read-aloud = Read this to { $organisation }, in their language, and change what is not right. It goes only on their word.
typing-book = You arrange this for { $organisation }. “You” on this page is the group: choose and write what they say.
typing-go-on = Go on to their word

letter-taken-subject = An application of { $organisation } has begun: { $fund }
letter-taken = Somebody of { $organisation } rang or wrote to us. { $officer } writes down an application to { $fund } with them. It is sent only when your group says yes.
letter-taken-yours = You belong to the group, so you can read it, change it and send it yourself. If this is not right, tell { $officer }.

notice-application-taken = Begun. Type each answer in their own words.
notice-application-sent-for = Sent, on the group’s word. What we would write to them stands on your desk, to say or to post.
notice-application-covered = You type it from now on.
notice-email-given = Saved. They get a letter with the way in.
notice-letter-told = Noted: they have been told.

organisation-by-telephone = Has no e-mail: we ring them
writing-types = { $name }, who typed it for you at the council

organisation-history-told-about-by-telephone = Told about by telephone
organisation-history-added-by-telephone = Somebody who has no e-mail was added
organisation-history-has-an-e-mail-now = Somebody who had no e-mail has one now
notice-reopened-for = It is a draft again. Nothing goes without their word.
notice-withdrawn-for = Withdrawn, as they said.

history-taken-for-the-group = Begun by phone or on paper: we type it for you
history-taken-over-for-the-group = A colleague went on typing it for you
history-said-yes-aloud = It was read to you, and you said yes before a witness
history-said-yes-on-paper = You signed it on paper
history-asked-for-by-phone = You rang and asked for something
history-has-an-e-mail-now = Somebody in your group has an e-mail now
history-letter-told = We told you what a letter said
