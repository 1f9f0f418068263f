# Others with a group: colleagues who join it, supporters who help it with one application.

people-link = Who writes and helps
people-title = Who writes, and who helps
people-group = In { $organisation }
people-group-lead = Everyone in the group writes and sends its applications.
people-no-name = Somebody who has not signed in yet
people-helpers = Who helps with this application
people-helpers-lead = They read and change the answers. They never send it, and see nothing else of the group.
people-helpers-none = Nobody yet. An advice worker, a neighbour or a friend can write with you.
people-since = Helps since { $since }
people-end = End the help of { $name }
people-end-own = Stop helping
people-invited = Invited, and not answered yet
people-invited-by = Asked by { $by }.
people-open-until = They can say yes until { $at }.
people-expired = Has run out
people-expired-at = It ran out on { $at }. Invite them again if you like.
people-withdraw = Take back the invitation to { $email }
people-invite = Invite somebody
people-invite-lead = We write to them with your name. They have { $days } days to say yes.
people-email = Their e-mail address
people-kind = What you ask them
people-words = A line to them (optional)
people-words-hint = It stands in the letter
people-invite-button = Invite them
people-see-group = Your group's page

writing-link = Who wrote what
writing-title = Who wrote what
writing-lead = Nobody but your group sees this. Every earlier text is kept on its question's page.
writing-helps = { $name } (helps you)
writing-left = { $name } (no longer in the group)
writing-now = Written by { $by } { $at }
writing-talk = Said in a conversation, and confirmed by { $by } { $at }
writing-before = Before that by { $by } { $at }
writing-file = { $file }, added by { $by } { $at }
writing-recording = { $file }, recorded or sent by { $by } { $at }
writing-text = What is said in { $file }, written down by { $by } { $at }
writing-nothing = Nothing yet

helping-kind-colleague = To join your group
helping-kind-colleague-hint = Writes and sends, like you, in everything your group does
helping-kind-colleague-asked = Asked to join your group
helping-kind-supporter = To help with this application
helping-kind-supporter-hint = Writes with you in this one, and never sends it
helping-kind-supporter-asked = Asked to help with this application
helping-kind-empty = Choose what you ask them
helping-invited-already = { $email } is invited already
helping-supports-already = { $email } helps you already
helping-not-a-draft = This application is sent, so there is nothing to write together. You can ask them to join your group.
helping-works-there = { $email } works for this fund. Whoever helps a group write does not judge it afterwards, so somebody else has to help you.
helping-only-group-sends = Only { $organisation } sends it, takes it back or speaks for the group. You can tell them that it is ready.
helping-only-group = This is for { $organisation } alone.
helping-only-group-removes = Only { $organisation } takes out what it put in. You can take out what you added yourself.
helping-tell-them = Tell them it is ready
helping-tasks = You help { $organisation } with this. What you write is saved with your name. Only { $organisation } sends it.
helping-ready-heading = Only { $organisation } sends it
helping-ready-lead = When you think that it is ready, tell everyone in { $organisation }. We write to them with a link to this page.
helping-ready-said = You told them on { $at }. You can tell them once a day.
helping-ready-button = Tell them it is ready

invitation-title-open = { $organisation } would like you with them
invitation-title-accepted = You said yes to { $organisation }
invitation-title-declined = You said no to { $organisation }
invitation-title-withdrawn = { $organisation } took this invitation back
invitation-title-expired = This invitation has run out
invitation-title-member = You are in { $organisation } already
invitation-supporter = { $by } asks you to help { $organisation } with its application to { $fund }.
invitation-colleague = { $by } asks you to join { $organisation }.
invitation-what = What it means
invitation-supporter-may = You can read this application and change its answers, record, add files, and ask for a conversation. Only { $organisation } sends it. You see nothing else of theirs. Either of you can end it at any time.
invitation-colleague-may = You see and change everything of { $organisation }, and can send its applications, like everyone in it. You can leave at any time.
invitation-seen = Everyone in { $organisation } sees your name and what you wrote.
invitation-who = Who you are
invitation-who-hint = For example: advice worker at Hackney Advice, or a neighbour
invitation-who-empty = Say in a few words who you are, so that everyone in the group knows
invitation-yes = Yes, I will
invitation-no = No, thank you
invitation-until = You can answer until { $at }.
invitation-is-accepted = You are in. Nothing more is needed here.
invitation-is-member = There is nothing to accept: you can see and write everything already.
invitation-is-expired = It could be answered until { $at }.
invitation-is-withdrawn = Nothing is expected of you.
invitation-is-declined = We have told them. Nothing else happens.
invitation-ask-again = If you would like to be with them, ask { $by } to invite you again.
invitation-go = Go there
invitation-other-address = This invitation went to another e-mail address. You are signed in as { $email }. Sign out, then open the link in the letter again and sign in with the address it was sent to.
invitation-sign-out = Sign out
invitation-works-there = You work for this fund. Whoever helps a group write does not judge it afterwards, so somebody else has to help them. You can say no on the invitation's page.

home-helping = You help with
home-helping-lead = These are other groups' applications. They send them.
home-helping-sent = It is sent. The group can tell you what comes of it.

notice-invited = Invited. We have written to them.
notice-invitation-withdrawn = The invitation is taken back.
notice-invitation-declined = Thank you for answering. We have told them.
notice-help-begun = You can help now. What you write is saved with your name.
notice-group-joined = You are in the group now.
notice-help-ended = The help is ended. What was written stays.
notice-help-over = You no longer help with it. What you wrote stays with the group.
notice-group-told = We have told everyone in the group that it is ready.
notice-group-told-lately = They were told less than a day ago. You can tell them again tomorrow.

history-invitation-sent = Somebody was invited
history-invitation-withdrawn = An invitation was taken back
history-invitation-declined = An invitation was declined
history-help-begun = Somebody began to help
history-help-ended = Somebody's help ended
history-colleague-joined = Somebody joined your group
history-text-of-a-supporter-confirmed = You confirmed what somebody who helps wrote down
history-said-to-be-ready = You were told that it is ready
organisation-history-joined = Somebody joined, as they were invited to

letter-invitation-subject-supporter = { $by } asks you to help { $organisation }
letter-invitation-subject-colleague = { $by } asks you to join { $organisation }
letter-invitation-supporter = Hello. { $by } asks you to help { $organisation } with its application to { $fund } on { $service }.
letter-invitation-colleague = Hello. { $by } asks you to join { $organisation } on { $service }.
letter-invitation-words = { $by } writes:
letter-invitation-answer = Say yes or no here. Sign in with this e-mail address; there is no password.
letter-invitation-until = You can answer until { $at }. If you do nothing, nothing happens.

letter-answered-subject-yes = { $who } said yes: { $organisation }
letter-answered-subject-no = { $email } said no: { $organisation }
letter-answered-supporter = { $who } now helps you with your application to { $fund }. They can read it and change its answers. Only your group can send it.
letter-answered-colleague = { $who } is now in { $organisation }, and can see and send its applications like all of you.
letter-answered-no = The invitation to { $email } was declined. You can invite somebody else.
letter-answered-link = See who writes and helps:

letter-help-ended-subject = The help with { $fund } has ended
letter-help-ended-by-group = { $by } ended your help with the application of { $organisation } to { $fund }. What you wrote stays with the group. Thank you for helping.
letter-help-ended-own = { $by } no longer helps you with the application of { $organisation } to { $fund }. What they wrote stays with you.

letter-ready-subject = { $by } says your application to { $fund } is ready
letter-ready = { $by } helps { $organisation } with its application to { $fund }, and says that it is ready. Only your group can send it.
letter-ready-closes = The fund closes { $at }.
letter-ready-link = Read it, and send it when you think so too:

handover-link = Hand over to somebody, and leave
handover-title = Hand over, and leave
handover-lead = Everything you wrote stays with { $organisation }. Whoever you name gets a letter with what you have under way, and it goes on in their name.
handover-drafts = Drafts you started
handover-talks = Conversations you asked for
handover-talks-reach = The council reaches you as you said there. Change it first if that is your own telephone.
handover-invited = { $count ->
    [1] One invitation of yours waits for an answer. It stays good.
   *[other] { $count } invitations of yours wait for an answer. They stay good.
}
handover-who = Who takes over
handover-choose = Choose who takes over
handover-button = Hand over and leave { $name }
handover-nobody = Nobody else in your group has signed in yet. Ask somebody to join, and hand over once they have signed in and given their name.
notice-handed-over = You have handed over and left the group. We have written to whoever takes over.
history-handed-over = Somebody left your group and handed over
organisation-history-handed-over = Left, and handed over to somebody
letter-handed-subject = { $by } has handed over to you: { $organisation }
letter-handed = { $by } has left { $organisation }, and named you to take over. What was under way in their name is now in yours.
letter-handed-drafts = Drafts they started:
letter-handed-talks = Conversations they asked for. Check there how the council reaches you:
letter-handed-invited = { $count ->
    [1] One invitation of theirs waits for an answer.
   *[other] { $count } invitations of theirs wait for an answer.
}
letter-handed-link = Your group's page:
helping-too-many = You have asked { $most } people within a day, and that is as many as we write to. Ask the others tomorrow, or talk to us if you need it sooner.
