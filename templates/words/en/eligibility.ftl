# Eligibility first: a few questions before anybody starts, and how long it took them afterwards.

eligible-title = Before you start
eligible-fund-lead = We ask this first, so that nobody spends an evening on something that is not for them. Whatever you answer, you can talk to us.
eligible-lead = A few questions first, so that you do not spend an evening on something that is not for you.
eligible-nothing-kept = We keep nothing about you here. If one of our rules would keep you out, we count that it did, and not whom.
eligible-why = Why we ask:
eligible-if-no = If your answer is no:
eligible-if-yes = If your answer is yes:
eligible-choose = Choose yes or no. If you are not sure, choose the nearer one: you can talk to us whatever you answer.

not-eligible-title = This may not be the fund for you
not-eligible-lead = One of our rules is in the way. It says something about the rule, and nothing about what you do.
not-eligible-talk = Talk to us anyway
not-eligible-talk-words = Our rule may be wrong, or wrong for you. Ask { $name }: you need not have decided anything.
not-eligible-go-on = You can also go on. Say in your answers, or in a conversation, how it is with you.
not-eligible-start = Go on to the application
not-eligible-again = Answer the questions again
not-eligible-counted = We counted that a rule of ours would have kept somebody out. We did not note who you are, where you are or when it was.

# --- how long it took

fund-time-told = Groups told us that it took them { $time }: half of { $count } groups needed less, half more.

took-title = How long did it take you?
# $said is "about 40 minutes"
took-lead = One question, if you like: we say before that it takes { $said }, and want to know what it really takes. What you tell us is shown to the next groups as a number in the middle, and to nobody who reads or decides.
took-hours = Hours, everybody together
took-minutes = Minutes
took-people = By how many people?
took-hardest = What was hardest?
took-hardest-hint = In your words, in any language. You can leave it empty.
took-tell = Tell us
took-skip = Leave it out
took-who-sees = It is no part of your application. The people who look after the round see sums, and what was hardest without names, once five groups have told us.
took-told = You told us. You can tell us anew until it is decided.
took-hours-problem = Write how long it took with numbers, such as 2 hours and 30 minutes
took-people-problem = Write how many people worked on it with a number, such as 3
took-hardest-problem = That is more than we keep in one box. Please shorten it
took-not-now = How long it took can be told from sending until it is decided.
notice-took-told = Thank you. It helps us, and the next groups.

# --- the same on the page of openness

openness-rules = Whom our rules keep out
openness-rules-few = Fewer than five answered the questions before the start, so we give no numbers.
openness-rules-lead = Before the start, { $asked } sets of answers were given to our questions about who can apply. So often each rule would have kept somebody out:
openness-time = How long it took: we said { $said }. { $count } groups told us what it took; half of them needed { $time } or less.
openness-ways = Every way of answering
openness-ways-lead = An answer can be written, spoken, given with a document or in a conversation, and all count the same. This shows whether they did. Who answered in two ways counts in both lines:
openness-way-writing = In writing
openness-way-recording = By voice or film
openness-way-document = With a document they had
openness-way-conversation = In a conversation
openness-way-numbers = { $told } heard what was decided; funded: { $funded }
openness-way-held = { $few } or more heard what was decided. No more is counted out, since it could be known who they were.
