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
