# The public pages of funds: the list, one fund, how it is decided.

# --- the list: / and /funds

funds-title = Funds
funds-front-lead = Money for groups who do something that matters to the people around them. You see every question before you start, you can talk to a named person whenever you like, and you hear from us by a date, with reasons.
funds-lead = You see every question before you start, and you can talk to a named person whenever you like.
funds-open = Open now
funds-soon = Opening soon
funds-closed = Closed
funds-none = No fund is open at the moment.
funds-none-soon = Those that open next are below. You can read their questions already.
funds-none-else = When one opens, it stands here with its dates and every question it asks.
funds-closes = Closes { $when }
funds-rolling = Open all the time
funds-opens = Opens { $when }
funds-closed-on = Closed { $when }
funds-time = { $minutes } to apply
funds-more = How we give money
funds-link-openness = How we decide, and the promises we made
funds-link-learning = What we are learning with the groups we fund
funds-link-grants = Every grant we made

# --- one fund

fund-amount-up-to = Up to { $most }
fund-amount-between = { $least } to { $most }

fund-start = Start now
# $minutes is "about 25 minutes"
fund-start-time = It takes { $minutes }, in one go or in many: what you write is saved as you go.
fund-rather-talk = Rather talk?
fund-rather-talk-link = Ask { $name }
fund-rather-talk-rest = and we write it down with you, for any question or for all of them. You need no account and no e-mail.
fund-is-draft = This is a draft. Only people who work for { $funder } see it.
fund-is-soon = This fund opens on { $when }.
fund-is-soon-read = Nothing can be sent before then. You can read every question now, and ask us anything.
fund-is-grace = This fund closed on { $when }.
fund-is-grace-begun = If you began before then, you can send it until { $last }.
fund-is-grace-link = Go to your application
fund-is-closed = This fund is closed.
fund-is-closed-on = It closed on { $when }.
fund-is-closed-else = Its questions and how it was decided stay here to read.
fund-other-funds = See the other funds

fund-how-much = How much
fund-paid-when = When you are paid
fund-up-front = Before you spend it.
fund-for-what = For what
fund-unrestricted = Nothing is ruled out.
fund-restricted = There are limits to what it can be for
fund-who = Who can apply
fund-host = If somebody else holds money for you
fund-host-allowed = You can apply with another organisation holding the money for you.
fund-host-not-allowed = Another organisation cannot hold the money for you this time.
fund-closes = Closes
fund-closes-talk = { $when }. A conversation asked for before then is on time.
fund-rolling = It has no closing date: send yours when it suits you.
fund-chances = Your chances
fund-pot = There is { $pot } in all.
fund-last-time = Last time { $applied } groups applied and { $funded } were funded.
fund-who-decides = Who decides
fund-decides = { $name } decides:
fund-decide-link = How we decide
fund-run-by = Whose money it is

fund-contact-looks-after = Looks after this fund.
fund-contact-works = Works
fund-contact-ask = Ask { $name }
fund-contact-call = Call { $phone }

fund-when = What happens when
fund-when-opens = Opens
fund-when-closes = Closes
fund-when-any-day = Any day
fund-when-send = You send it
fund-when-by = By { $day }
fund-when-read = We read and listen. If we need to understand more, we ring you.
fund-when-hear = You hear from us, with reasons
fund-when-within = Within { $days } days
fund-when-then = Then
fund-when-paid = You are paid,
fund-when-learn = Afterwards
fund-when-learned = We talk about what both of us learned

fund-on-this-page = On this page
fund-questions = All the questions
fund-questions-lead = Answer each in writing or with something you already have, or tell us in a conversation.
fund-question-optional = You can leave this one out.
fund-question-equity = Asked of everyone who wishes to answer, counted apart, and never seen by those who read or decide.
fund-question-strands = Only for:
fund-question-suggested = You could put in:
fund-question-why = Why we ask:
fund-question-seen = Who sees it:

fund-strands = Its parts
fund-strand-budget = { $budget } of the whole

fund-criteria = What we look for
fund-criteria-lead = Everything you send is read for these, and for nothing else. This is how each is judged, in the words that readers use.
fund-criterion-weight = Counts { $weight } times:
fund-criterion-most = at most { $most } of { $all } points
fund-step-score = { $score } points
fund-step-score-one = 1 point

fund-demands = What else we ask for
fund-demands-lead = Beyond your answers. Each has its reason, and another way if it does not fit you.
fund-demand-why = Why:
fund-demand-when = When:
fund-demand-or = Any of these will do:
fund-demand-help = How we help:
fund-demand-applying = with your application
fund-demand-deciding = before we decide
fund-demand-after-yes = only once we have said yes, before you are paid
fund-demand-during = while the grant runs
fund-demands-none = Nothing. We ask for no accounts, no policies and no money of your own.

fund-restrictions = What it cannot be for
fund-restrictions-lead = Each limit, and its reason.
fund-restriction-months = A grant of it runs for { $months } months at the most.

fund-help = Help, whether you are funded or not
fund-learning = Afterwards
fund-principles = What we hold ourselves to
fund-shaped-by = Who shaped this fund

# --- what kind of answer, and how much

question-words-up-to = Up to { $most } words.
question-words-between = { $least } to { $most } words.
question-line = One line, up to { $most } words.
question-money = An amount from { $least } to { $most }.
question-budget = A list of up to { $most } lines, which we add up for you.
question-date = A date.
question-choice = One of these:
question-choices = Any of these:
question-choices-up-to = Up to { $most } of these:
question-yes-no = Yes or no.
question-file = A file, up to { $size } MB: { $kinds }.
question-files = Up to { $files } files, each up to { $size } MB: { $kinds }.

file-kind-pdf = PDF
file-kind-odt = OpenDocument text
file-kind-docx = Word
file-kind-image = photograph or drawing
file-kind-audio = recording
file-kind-video = film

seen-by-and = { $first } and { $last }
seen-by-council = council officers
seen-by-panel = the panel
seen-by-decision-maker = whoever decides
seen-by-named-contact = the person you can talk to
seen-by-equity-team = those who count these answers, apart from your application
seen-by-safeguarding-lead = the safeguarding lead
seen-by-payments = those who pay you
seen-by-everyone = everyone, on the register of grants, if you are funded

# --- how we decide

decide-heading = How we decide
decide-steps = Step by step
decide-who = Who decides
decide-panel = Who recommends
decide-decider = { $name } has the power to decide:
decide-readings-one = One person reads each application on their own before anyone talks about it.
decide-readings = { $readings } people read each application, each on their own, before anyone talks about it.
decide-scores = Each judgement carries points, { $most } in all. Points help us to compare; they do not decide by themselves.
decide-no-scores = Nothing is scored. People say what they see, in words.
decide-conflicts = When somebody knows you
decide-conflicts-usual = Everyone who reads or decides first says whether they are close to a group. Whoever is steps back from it.
decide-challenge = If you think that we got it wrong
decide-by = You hear from us by { $day }, with reasons.
decide-within = You hear from us within { $days } days of sending, with reasons.
decide-back = The fund and all its questions

# --- what was done at the desk

notice-fund-published = The round is published.
notice-fund-closed = The round is closed.

blank-title = The form on paper
blank-lead = Every question, with room to write. Print it, or ask us to post it to you.
blank-print = Print the form
blank-how = Write it together on paper. Then give or send it to { $name }, who types it in for you, or type it in here yourselves. You can also ring { $name } and apply by phone: you need no e-mail.
blank-you = About you
blank-group = Your group's name
blank-name = Your name
blank-reach = How to reach you: phone, e-mail or address, and good times
blank-other-way = You can answer any of them in another way: in a conversation, or with something you have already written or recorded. Then write "see" and what it is.
