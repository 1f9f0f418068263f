# Applying: starting, the list of questions, one question a page, two texts for one answer.

state-draft = Draft
state-submitted = Sent
state-under-review = Being read
state-waiting = Not decided yet
state-decided = Decided
state-withdrawn = Withdrawn

contact-says = Looks after this fund and is glad to talk.
contact-days = Works { $days }.

start-title = Start your application
start-has-draft = You have begun one already. You can go on with it.
start-open-draft = Open your draft
start-draft-since = started { $when }
start-sent = { $organisation } sent an application on { $when }.
start-see-sent = See where it stands
start-or-new = Or start a new one
start-how-long = It is likely to take { $time }. You can stop at any time and come back.
start-closes = The fund closes { $when }.
start-as = You apply as { $organisation }.
start-another-group = Another group
start-another-group-link = Apply as another group
start-which-group = Which group is it for?
start-choose-group = Choose which group you apply for
start-too-many = You have begun { $most } applications within a day, and that is as many as one person begins. Begin the next one tomorrow, or talk to us if you need it sooner.
start-new = Start a new application
start-continue = Continue
start-draft-is-yours = A draft is yours alone: nobody at the council sees it until you send it.
strand-title = Which part of the fund is it for?
strand-hint = Each part has its own limits, and some questions of its own. You can change this until you send it.
strand-kept = If you choose another part, some of the questions change. What you wrote for the others is kept, and comes back if you change it again.
strand-save = Save and continue
strand-name = Part of the fund
strand-is = It is for { $strand }.
strand-change = the part of the fund it is for
start-choose-strand = Choose which part of the fund it is for
start-not-open = This fund is not open for applications just now.
start-see-why = See when, and who to talk to

not-open-not-yet = Not open yet
not-open-closed = This round has closed
not-open-opens = It opens { $when }.
not-open-read = All the questions are on the fund's page already. You can read them and think in peace.
not-open-closed-at = It closed { $when }.
not-open-talk = If something kept you from applying in time, tell { $contact }. It helps us to do better, and there may be another way.
not-open-draft = Read the draft of { $organisation }
not-open-others = See funds that are open

tasks-title = Your application to { $fund }
tasks-back = Your applications
tasks-draft = This is a draft.
tasks-draft-private = Only your group can see it. The council sees nothing of it until you send it.
tasks-closes = The fund closes { $when }.
tasks-rolling = There is no closing date. Send it when you are ready.
tasks-grace = The fund has closed. You began in time, so you can still finish and send this until { $when }.
tasks-talking = The fund has closed. You asked to talk in time, so you can still finish and send this once { $contact } and you have talked.
tasks-closed = This round has closed, and this draft was not sent.
tasks-closed-at = It closed { $when }.
tasks-closed-kept = Everything you wrote is kept, and you can read and copy it. Talk to { $contact } about what is possible now.
tasks-done = { $done } of { $of } answered.
tasks-left = What is left is likely to take { $time }.
tasks-check = Check your answers
tasks-members = Who can work on this
tasks-reference = Reference: { $reference }

answer-status-not-started = Not started yet
answer-status-in-progress = In progress
answer-status-done = Done
answer-status-talk = You asked to talk
answer-status-look = Needs a look

question-optional = Only if you want to
question-up-to = Up to { $words } words.
question-back = Back to your list
question-number = question { $number } of { $of }
question-ways = Ways to answer
question-write = Write
question-record = Record
question-send = Send something you have
question-talk = Talk to someone
question-amounts = You can ask for { $min } to { $max }.
question-amounts-up-to = You can ask for up to { $max }.
answer-budget = What it will cost
question-suggested = You might also think of: { $lines }.
question-more-lines = Save and add more lines
question-choose-most = You can choose up to { $most }.
question-saved = Saved { $at }
question-saved-by = { $by } saved this { $at }
question-sensitive = You can leave this out, or tell it in another way. Nobody has to describe harm, or to prove it. Only those named here read the answer, and what you type does not stay on this device.
question-here-too = { $by } was here too, { $at }.
question-save-continue = Save and continue
question-save-later = Save and come back later
question-skip = I do not want to answer this one
question-skip-required = I do not want to answer this one now
question-kept-anyway = It is saved as you wrote it.
question-go-on = Go on, and put it right later
question-read-only = This answer can be read and copied. To change something, talk to { $contact }.
question-no-answer = Nothing was written here.

answer-seen = { $who } can see your answer; nobody else.
answer-seen-everyone = Everyone can see your answer if you are funded.
answer-seen-council = the officers who work on this fund
answer-seen-panel = the panel
answer-seen-decision-maker = the person who decides
answer-seen-equity-team = the people who count equality answers, apart from your application
answer-seen-safeguarding-lead = the safeguarding lead
answer-seen-payments = the people who pay
list-comma = { ", " }
list-and = { $before } and { $last }
at-time = at { $time }
at-day = on { $day } at { $time }

answer-yes = Yes
answer-no = No
answer-too-long = That is { $over ->
    [1] one word
   *[other] { $over } words
} more than the { $max } we can take. It is all kept; please shorten it before you send.
answer-too-short = { $min } words or more help us to picture it; so far there are { $count }.
answer-amount-limits = The amount is between { $min } and { $max } in this fund
answer-money-empty = Enter an amount in pounds, like £1,250
answer-money-letters = Write the amount in numbers, like £1,250 or 1250.50
answer-money-commas = Check the commas: write £1,250 or 1250, and a full stop before pence, like £12.50
answer-money-pence = Write pence with two digits, like £12.50
answer-money-minus = Enter an amount of £0 or more, without a minus sign
answer-money-digits = That is more than £999,999,999. Check for extra digits
answer-line-what = Line { $line }: say what it is for
answer-too-many-lines = We can take { $max } lines. They are all kept; please put some together before you send.
answer-total-limits = It comes to { $total }. We can give { $min } to { $max } here. It is all kept; please change some lines before you send.
answer-total-up-to = It comes to { $total }, and we can give up to { $max } here. It is all kept; please change some lines before you send.
answer-date-missing = Enter a day, a month and a year
answer-date-day = Write the day as a number from 1 to 31
answer-date-month = Write the month as a number from 1 to 12, or its name
answer-date-year = Write the year with four digits, like 2027
answer-date-not-there = That month has only { $days } days. Check the day and the month
answer-too-many-choices = Choose { $max } at most. What you chose is kept until you change it.

application-not-a-draft = This application has been sent, so its answers stay as they are.
application-round-closed = This round has closed. What you wrote before is kept. { $contact } can tell you what is possible now.
application-round-not-open = This round is not open yet. { $contact } can tell you more.
application-see = See your application

save-sent = Somebody in your group has sent this application, so this text was not added. Copy it if you want to keep it.
save-closed = The round has closed, so this could not be added. Copy your words, and talk to { $contact }.

both-title = Two people wrote here at the same time
both-lead = Both texts are kept. Choose one, or put them together.
both-you = You wrote, { $at }
both-they = { $by } wrote, { $at }
both-use-mine = Use what I wrote
both-use-theirs = Use what { $by } wrote
both-together = Put them together
both-together-label = Both texts are in this box. Change it as you like.
both-use-together = Use what is in the box
both-kept = The texts you do not use stay under "Earlier versions".
both-changed-again = The answer has changed once more while you were reading. Both texts are still there: have another look.

earlier-title = Earlier versions
earlier-lead = What stood here before, the newest first.
earlier-none = Nothing was kept from before.

too-late-closed = The round closed while you were writing
too-late-closed-why = What you saved before is kept. Your last words are below and could not be added. { $contact } can tell you what is possible now.
too-late-sent = Your application was sent while you were writing
too-late-sent-why = Somebody in your group sent it, so your last words were not added. You can take it back until reading begins, and add them.
too-late-words = Your words
too-late-copy = Copy them if you want to keep them.

notice-application-started = Your draft is ready. Answer in any order, in the way that suits you.
notice-answer-saved = Saved.
notice-answer-merged = Saved. Someone else in your group wrote here too: what each of you wrote is in.
notice-answer-chosen = Saved. The other text is kept under "Earlier versions".
notice-strand-chosen = Saved. The questions below are the ones for this part.
