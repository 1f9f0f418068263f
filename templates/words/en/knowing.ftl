# Relational evidence: with what consent, when a note may be cited, who trusts a group, and the conversation that every group is offered.

knowing-kind-context = What happened here before

knowing-consent-by-name = said yes to being quoted by name
knowing-consent-not-by-name = said yes, but not by name
knowing-consent-public = public knowledge
knowing-consent-own = the group's own words
knowing-consent-could-not-ask = could not be asked
knowing-consent-unrecorded = not written down at the time
knowing-consent-empty = Say with what consent this voice is heard
knowing-minutes-odd = Write the minutes as a number, such as 40
knowing-person-question = Does this name a private person?
knowing-person-hint = Somebody who does not speak for a group or an office. If they have not said yes, leave the name out.
knowing-person-no = No
knowing-person-yes = Yes, and they have said yes to it
knowing-person-agreed = If it does: how and when did they say yes?
knowing-person-empty = Say whether this names a private person
knowing-person-no-yes = Say how and when they said yes, or leave the name out
knowing-person-said-yes = names somebody who said yes to it
knowing-took = took { $minutes ->
    [one] a minute
   *[other] { $minutes } minutes
 }

knowing-corrected = Put right by the group:
knowing-against = Speaks against the group
knowing-against-by = Said by { $name }.
knowing-against-second = Also said by { $source }.
knowing-missing-taken-back = It was taken back, so it cannot be cited.
knowing-missing-days = The group has time to answer first. It can be cited from { $day }.
knowing-missing-reply = The group was asked to answer this. It can be cited once they have, or from { $day }.
knowing-missing-author = It cannot be cited until it says by name who says so.
knowing-missing-second = It cannot be cited until a second source says the same.
knowing-early = For somebody's safety it may be used before the days to answer are over: { $asked } asked for that, and { $signed } agreed.

knowing-rules = You have { $days ->
    [0] no set days
    [one] a day
   *[other] { $days } days
 } to answer a note before it may be used. { $limit ->
    [one] One note
   *[other] { $limit } notes
 } may be used for each application, as many for one group as for another.

knowing-own-title = Somebody who trusts you
knowing-own-lead = You can begin this yourselves, in any language: what should somebody know who has never met you? Choose what suits you.
knowing-own-write = Write it down here, in your own words or in theirs.
knowing-own-name = Give us the name of somebody we may ring
knowing-own-named = { $count ->
    [one] (one named)
   *[other] ({ $count } named)
 }
knowing-own-say = Say it, or send a recording or a document: { $contact } takes it by phone or e-mail and writes it down with you.
knowing-own-consent = If it is somebody else's voice: did they say yes?
knowing-own-consent-own = These are our own words
knowing-take-away = Take all of this with you, as a page
knowing-reply-question = What is it?
knowing-reply-reply = An answer
knowing-reply-correction = Something in the note is not so, and this is how it is

knowing-trusted-title = Somebody we may ring
knowing-trusted-lead = A neighbour, a school, another group: whoever knows what you do. { $contact } rings them, writes down what they say, and you read it. Ask them first.
knowing-trusted-named = Whom you named
knowing-trusted-name = Their name
knowing-trusted-knows = How do they know you?
knowing-trusted-knows-hint = Such as: the school our children go to
knowing-trusted-reach = How can we reach them, and when?
knowing-trusted-reach-hint = A telephone number or e-mail, and their language. We delete it as soon as we have spoken.
knowing-trusted-agreed = They have said yes to this
knowing-trusted-save = Give us their name
knowing-trusted-name-empty = Write their name
knowing-trusted-reach-empty = Write how we can reach them
knowing-trusted-no-yes = Ask them first, then tick that they have said yes
knowing-trusted-enough = You have named as many as we ring for one application. Take one back to name another.
knowing-trusted-gone = This name had been taken back already.
knowing-trusted-heard = We spoke with them on { $date }
knowing-trusted-take-back = Take this name back

knowing-offer-title = Would you like to talk?
knowing-offer-lead = { $contact } would like to hear you, before anybody reads what you sent. It takes about { $minutes } minutes.
knowing-offer-same = Every group is offered the same conversation. If you do not need it, nothing is lost: your application is read in the same way.
knowing-offer-question = What would you like?
knowing-offer-taken-up = Yes, we would like to talk
knowing-offer-not-needed = No thank you, our application says it
knowing-offer-reach = If yes: how do we reach you, and when?
knowing-offer-reach-hint = Say your language, too. We bring an interpreter.
knowing-offer-reach-empty = Write how we can reach you
knowing-offer-answer-empty = Choose what you would like
knowing-offer-send = Send
knowing-offer-change = Change what we said
knowing-offer-closed = It is over, so there is nothing to say to it now. { $contact } is glad to hear from you all the same.
knowing-offer-waits = { $contact } offers every group the same conversation before anything is read.
knowing-offer-link = Say whether you would like it

knowing-fund-title = Somebody who trusts you
knowing-fund = People who know you count as much as papers. You can tell us who trusts you and why, in any language: write it, give us a name to ring, or say it on the phone.
knowing-fund-rules = What we know of you, you read. You have { $days ->
    [0] no set days
    [one] a day
   *[other] { $days } days
 } to answer before it may be used, and { $limit ->
    [one] one note
   *[other] { $limit } notes
 } may be used for each application, as many for one group as for another.
knowing-tasks-link = Somebody who trusts you can speak for you
knowing-follow-own = Tell us yourselves: somebody who trusts you, in any language
knowing-download = What is known of you, with your answers

notice-evidence-marked = Saved. The group sees it.
notice-early-asked = We have asked the safeguarding leads. You hear from them by letter.
notice-early-answered = Saved. Whoever asked is told.
notice-talk-offered = Offered. Every group gets the same letter.
notice-talk-said = Thank you. You can change it as long as nothing is decided.
notice-somebody-named = Thank you. We ring them, and you read what they say.
notice-somebody-taken-back = Taken back. We have deleted the name and the number.
notice-somebody-heard = Their number is deleted. Now write down what you heard.

letter-knowing-against = This speaks against you, so we ask you plainly: is it so? What would you say? It is used only if a second source says the same, and your answer stands beside it.
letter-knowing-against-subject = Please answer something we were told about { $group }
letter-knowing-marked = Something that is written beside your application to { $fund } speaks against you:
letter-knowing-days = You have time to answer: it is not used before { $day }.
letter-talk-offered-subject = Would { $group } like to talk?
letter-talk-offered = { $contact } would like to hear you before anybody reads your application to { $fund }. Every group is offered the same conversation, of about { $minutes } minutes:
letter-talk-offered-free = If you do not need it, nothing is lost: your application is read in the same way. Say here what you would like, and in which language:
letter-sent-knowing = Somebody who trusts you can speak for you, in any language: write it down, or give us a name to ring.

history-evidence-marked = It was said whether something known about you speaks against you
history-somebody-named = Somebody who trusts you was named
history-somebody-named-no-more = A name was taken back
history-somebody-heard = We spoke with somebody who trusts you
history-conversation-offered = A conversation was offered, the same as to every group
history-conversation-taken-up = The conversation was taken up
history-conversation-not-needed = The conversation is not needed

openness-known = Of the groups we knew before they applied, { $before } heard and { $before_funded } were funded; of those we did not know, { $new } heard and { $new_funded } were funded.
