# A gentle life for drafts and letters: reminders, putting away, messages, safe contact, leaving a page.

state-expired = Put away
life-title = Your draft for { $fund }
life-put-away-on = Put away on { $day }
life-back-until = Nothing in it is lost. You can bring it back until { $until }. After that, what you wrote, recorded and added is deleted.
life-group-brings-back = { $organisation } can bring it back until { $until }.
life-bring-back = Bring it back
life-emptied-on = What you wrote, recorded and added was deleted on { $day }, as we had said. You can start again at any time.
life-round-over = The fund takes no more applications this time, so it stays put away. { $contact } can tell you when it opens again.
life-deleted-on = You can read it and take a copy until { $until }. After that, what you wrote, recorded and added is deleted.
life-too-late = It was put away more than 30 days ago, so it can no longer be brought back. You can start again, and { $contact } is glad to help.
life-not-away = It is not put away.
life-away = This draft has been put away. Bring it back first, then go on from where you were.
too-late-away = This draft was put away while you were writing
life-see = Back to your draft
life-council-never = Nobody at the council has seen it.
life-home = Put away on { $when }. You can bring it back until { $until }.
life-home-gone = Put away on { $when }. What it said has been deleted.
life-quiet-until = A draft is put away after { $days } days in which nobody writes: that would be on { $until }. It can be brought back for 30 days.
life-away-on = It is put away on { $day }, and what it says is deleted 30 days after that. You can take a copy at any time.

life-reminders-link = Reminders for this draft
life-reminders-title = Reminders for this draft
life-reminders-days = We write to you on:
life-reminders-no-more = No more reminders come for this draft.
life-reminders-who = They go to everybody of the group who began it or wrote in it. Each can stop their own.
life-reminders-stop = Stop my reminders for this draft
life-reminders-none-wanted = You get no reminders for this draft.
life-reminders-again = Remind me again

notice-life-back = It is back. Everything is as you left it.
notice-life-reminders-off = Stopped. You get no more reminders for this draft.
notice-life-reminders-on = You get reminders for this draft again.

history-reminded = We reminded you of it
history-put-away = It was put away
history-brought-back = You brought it back
history-content-deleted = What was in it was deleted, as we had said
history-reminders-stopped = Somebody stopped their reminders
history-reminders-wanted = Somebody wants reminders again

letter-reminder-subject = Your draft for { $fund } is safe
letter-reminder-safe = The draft of { $organisation } for { $fund } is safe, just as you left it.
letter-reminder-progress = { $begun } of { $of } questions have something in them.
letter-reminder-closes = The fund closes on { $when }. If you would like to send it, that is the time to have in mind. If not, you need do nothing.
letter-reminder-quiet = It has been quiet for a while. On { $day } we put it away, unless somebody writes in it before then. You can bring it back for { $kept } days after that; then what it says is deleted.
letter-reminder-go-on = Go on where you were:
letter-reminder-help = { $contact } is glad to help, by phone or in person.
letter-reminder-stop = If you would rather have no reminders for this draft:

letter-put-away-subject = Your draft for { $fund } is put away
letter-put-away-quiet = Nobody has written in the draft of { $organisation } for { $fund } for { $days } days, so we have put it away.
letter-put-away-closed = The round has closed, so we have put away the draft of { $organisation } for { $fund }.
letter-put-away-back = Nothing in it is lost. You can bring it back until { $until }:
letter-put-away-copy = You can read it and take a copy until { $until }:
letter-put-away-deleted = After that day, what you wrote, recorded and added is deleted for good.

letter-outside-subject = There is something for you
letter-outside = There is something for you to read. It waits for you here:

told-this-morning = They are told this morning at { $time }.
told-tomorrow = They are told tomorrow at { $time }.
told-on = They are told on { $day } at { $time }.

letter-before-decision = We have decided about the application of { $organisation } to { $fund }, and this letter says what and why. Read it when it suits you, with somebody beside you if you like. { $person } is glad to ring you first.
letter-before-again = This letter is about what we decided on the application of { $organisation } to { $fund }. Read it when it suits you, with somebody beside you if you like. { $person } is glad to ring you first.
letter-checked-subject = { $fund }: what we checked together ({ $reference })

messages-title = Your messages
messages-lead = Everything we have written to you in the last year, except the codes with which you sign in.
messages-none = There are none yet.
messages-link = Your messages, and how they come
messages-how = How messages come to you
messages-how-lead = You choose for each kind. Here on the portal you always find all of them.
messages-by-mail = By e-mail
messages-on-portal = Only on the portal
messages-always = What you need for a decision, an agreement or by law always comes by e-mail: what we ask you, what we decide and why, and what is to be signed.
messages-even-those = Even those can say only that there is something for you here, and nothing of what it is. You choose that here:
messages-save = Save your choices
messages-choose-link = Choose how other messages come to you
messages-topic-drafts = Reminders
messages-topic-drafts-hint = Before a fund closes, or a draft is put away.
messages-topic-conversations = News of a conversation
messages-topic-conversations-hint = Who rings you, and what was written down of a recording.
messages-topic-helping = Who writes and helps
messages-topic-helping-hint = Somebody joins, helps, leaves, or says that it is ready.
messages-topic-progress = Where things stand
messages-topic-progress-hint = Reading has begun, a payment has been made.
messages-topic-learning = Learning together
messages-topic-learning-hint = Invitations to learning conversations, and notes to agree on.
notice-messages-chosen = Saved. Messages come to you as you chose.

safety-title = Safe contact
safety-link = How you can safely be reached
safety-group-link = How your group can safely be reached
safety-back = Back
safety-lead = Say here if letters or calls could put you at risk. You need not say why.
safety-lead-group = Say here if letters or calls could put somebody in your group at risk. It holds for everybody in it. You need not say why.
safety-who-sees = Only the council's officer who rings you sees it, beside the telephone number. It stands in no letter, no copy and no list, and those who read and decide never see it.
safety-no-details = No details in letters
safety-no-details-hint = E-mails say only “There is something for you”: no names, no fund, no council. You read the rest here.
safety-no-voicemail = No voicemail
safety-no-voicemail-hint = We leave no message, with a machine or with anybody else.
safety-never-locatable = Nobody is to know where we are
safety-never-locatable-hint = Where you are is shown to nobody outside your group: not to readers, panels or the public. Only the officer who visits you reads where. Numbers that lead to an address in a public register are not shown either.
safety-times = When it is safe to ring (optional)
safety-times-hint = For example: weekdays from 10am to 2pm
safety-code-word = A word we say first (optional)
safety-code-word-hint = So that you know it is us. Choose a word that nobody else expects.
safety-save = Save
safety-moved-on = Somebody in your group changed this meanwhile. Open the page again, and look at what stands there now.
notice-safety-saved = Saved. It holds from now on.
organisation-history-safe-contact-changed = How the group can safely be reached was changed

exit-button = Exit this page
exit-says = It takes you to a weather page at once, signs you out, and takes what is on this screen and what is kept on this device away. Your browser may still remember that you were here.
exit-keys = With a keyboard, press Shift three times.
exit-pressed-once = Press Shift two more times to leave.
exit-pressed-twice = Press Shift once more to leave.

privacy-drafts = Drafts
privacy-drafts-why = A draft is yours until you send it. We remind those who wrote in it, and each can stop that.
privacy-drafts-who = Seen by your group, by whoever you asked to help, and by nobody at the council.
privacy-drafts-long = One that is not sent is put away: after the days its page says, or 14 days after its round has closed. For 30 days you can read it and take a copy, and bring it back while the round takes applications. Then what you wrote, recorded and added is deleted.
privacy-safety = How you can safely be reached
privacy-safety-why = If you tell us: so that letters and calls put nobody at risk.
privacy-safety-who = Seen by you, or by your group where it is about the group, and by the officer who is about to ring you.
privacy-safety-long = Kept as long as you leave it there. You can change it or take it away at any time.
