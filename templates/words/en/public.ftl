# The public pages, and the service's own texts.

register-title = Grants we have given
register-lead = Every grant, with how much, for what and when. Newest first.
register-empty = No grants have been given yet. The first will stand here.
register-individual = One person

learning-title = What we are learning
learning-lead = Notes that a group and the council wrote together, and both agreed to publish: what changed, what surprised, what got in the way, and what each does next.
learning-empty = Nothing has been published yet. A note stands here once both sides say yes.
learning-to-openness = What we promised, and whether we kept it
learning-note-title = What a group and the council learned
learning-note-lead = What this group and the council learned from a grant from { $fund }, in both their voices. { $day }.
learning-note-grant = See the grant

openness-title = How openly we decide, and what we promised
openness-lead = You can hold us to this page. It shows what we promised and whether we kept it, what was decided in each round and when groups were told, and where a decision differs from what the panel advised.
openness-promises = Our promises
openness-promises-lead = A promise has a person and a day. From the day after, it shows as missed until we keep it, and then as kept late. The numbers count every promise; the words are shown where they tell nothing that belongs to one group.
openness-promises-none = There are no promises to show yet.
openness-decisions = What was decided, round by round
openness-decisions-lead = Every group gets the reasons for its decision in a letter, from a named person. The reasons belong to the group; here are the numbers and the dates.
openness-fees = On top of the grants, hosts were paid { $fees } for holding money that groups wanted held for them.
openness-groups = { $groups ->
    [1] One group has been told our decision:
   *[other] { $groups } groups have been told our decision:
}
openness-nobody-applied = Nobody has applied yet.
openness-kinds = The reasons given to those that were not funded, or in part, were of these kinds. One decision may have several:
openness-fewer = fewer than { $few }
openness-more = { $few } or more
openness-no-decisions = No decision has been told yet.
openness-no-rounds = No round has opened yet.
openness-date-open = We promised an answer by { $promised }.
openness-date-rolling = This round has no closing date: each group is promised a day of its own when it applies.
openness-principles = The five principles in { $fund }
openness-to-fund = See { $fund } with all its questions
openness-p1 = Building trusted relationships: { $name } looks after this fund and can be reached by name.
openness-p2 = Trusting community groups to know what is needed: { $words }
openness-p2-none = Trusting community groups to know what is needed: this fund does not say whose voices shaped it. It should.
openness-p3 = Simple, flexible, open: { $questions } questions, all to be read before signing in, { $time } in all.
openness-p4-both = Core funding: the money is unrestricted and paid up front. { $demands ->
    [0] Nothing is asked for beyond the answers.
    [1] One thing is asked for beyond the answers, with its reason.
   *[other] { $demands } things are asked for beyond the answers, each with its reason.
}
openness-p4-unrestricted = Core funding: the money is unrestricted, but not all of it is paid up front. { $demands ->
    [0] Nothing is asked for beyond the answers.
    [1] One thing is asked for beyond the answers, with its reason.
   *[other] { $demands } things are asked for beyond the answers, each with its reason.
}
openness-p4-up-front = Core funding: the money is paid up front, with restrictions whose reasons are public. { $demands ->
    [0] Nothing is asked for beyond the answers.
    [1] One thing is asked for beyond the answers, with its reason.
   *[other] { $demands } things are asked for beyond the answers, each with its reason.
}
openness-p4-neither = Core funding: the money has restrictions whose reasons are public, and not all of it is paid up front. { $demands ->
    [0] Nothing is asked for beyond the answers.
    [1] One thing is asked for beyond the answers, with its reason.
   *[other] { $demands } things are asked for beyond the answers, each with its reason.
}
openness-p5 = Trauma-informed: nobody has to tell again what harmed them; any question can be answered in a conversation instead; no words are lost.
openness-departures = Where a decision differs from the panel's advice
openness-departures-lead = A panel advises and one person decides. Where the two differ, the reason is told to the panel and published here, without the group's name.
openness-departures-none = So far every decision has followed the panel's advice.
openness-departure = { $fund }: the panel advised “{ $advised }”, and the decision was “{ $decided }”.
openness-outcome-funded = funded
openness-outcome-in-part = funded in part
openness-outcome-once-checked = funded once something has been checked together
openness-outcome-not-this-time = not funded this time
openness-outcome-not-decided-yet = not decided yet

help-title = Help
help-lead = Talk to a person. You do not need to know what to ask.
help-talk = Who to talk to
help-talk-lead = Each fund has a named person. They can explain, read your draft if you open it to them, or write down your answers while you talk.
help-nobody-yet = No fund is open just now, so nobody is named here yet. Write to the council's grants team.
help-sign-in = Signing in
help-sign-in-text = There is no password. Type your e-mail address, and we send you a letter with a code and a link. Both work for 10 minutes. If no letter comes, look in your spam folder, or ask one of the people above to send you a link.
help-applying = Applying
help-applying-text = You can read every question before you sign in. What you write is saved as you go, and you can come back on another device. Any question can be answered in a conversation instead.
help-language = Language and access
help-language-text = Choose a language at the top or foot of a page. If you would rather speak another language, use sign language, or have someone with you, tell the named person and we arrange it.
help-wrong = If we did something wrong
help-wrong-text = If you met racism or were hurt by how we work, tell any of the people above, or somebody else at the council whom you trust. You can also use the council's complaints procedure. Saying so does not count against your group.

accessibility-title = Accessibility statement for { $service }
accessibility-lead = We want as many people as possible to be able to use this service, on any device and in whatever way they read.
accessibility-able = You should be able to
accessibility-able-1 = change colours, contrast and fonts with your browser or device
accessibility-able-2 = zoom in up to 400% without the text spilling off the screen
accessibility-able-3 = use all of it with only a keyboard, or with speech recognition
accessibility-able-4 = listen to all of it with a screen reader
accessibility-able-5 = use all of it without scripts, and come back later: what you wrote is kept
accessibility-how = How accessible it is
accessibility-how-lead = We know that some parts are not there yet:
accessibility-missing-1 = The pages are in seven languages. All but English were drafted by a machine, and nobody who speaks them at home has read them through yet; those pages say so.
accessibility-missing-2 = the pages for council staff are in English only
accessibility-missing-3 = agreements and letters that people attach are in the language and form they were made in
accessibility-missing-4 = recordings have no captions made by us
accessibility-contact = If something does not work for you
accessibility-contact-text = Tell us what you need and how: another format, another language, a conversation instead. We answer within five working days. Write or ring one of these people:
accessibility-enforcement = Enforcement
accessibility-enforcement-text = The Equality and Human Rights Commission enforces the Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018. If you are not happy with how we answer, contact the Equality Advisory and Support Service.
accessibility-status = How it stands against the standard
accessibility-status-text = We aim for the Web Content Accessibility Guidelines version 2.2, level AA. No independent audit has been made, so we do not claim that it is met.
accessibility-tested = How it was tested
accessibility-tested-text = Pages are checked by a program (axe) in a browser each time the service changes, at the width of a phone as well, and with scripts off. Programs find less than half of what matters. It has not yet been tried by people who use assistive technology every day.

privacy-title = Privacy
privacy-lead = What we keep about you, why, who sees it and for how long. The council whose fund you apply to is responsible for it.
privacy-what = What we keep
privacy-you = You
privacy-you-why = Your e-mail address, your name, your phone number if you give it, and your language: to sign you in and to write to you. A word for each device you are signed in on, so that you can end a session.
privacy-you-who = Seen by you, the members of your group, and officers of the council you applied to.
privacy-you-long = Sign-in codes work for 10 minutes and are forgotten within days. A session ends after 30 days. The rest is kept while you have an account.
privacy-group = Your group
privacy-group-why = What you tell us of your group, once, so that you need not tell it again.
privacy-group-who = Seen by its members, and by officers and readers of the fund you applied to.
privacy-group-long = Kept while your group has applications or grants with us.
privacy-answers = Answers, files and write-ups
privacy-answers-why = To read your application and decide.
privacy-answers-who = A draft is seen by your group only, and by a person to whom you open a question. What you have sent is seen by officers and by those who read or decide on it.
privacy-answers-long = Kept as long as the council's retention schedule says.
privacy-evidence = What we know through relationships
privacy-evidence-why = Dated notes of visits, conversations and what others say of you, so that it is not only writing that counts.
privacy-evidence-who = Seen by your group, always, and you can reply. Seen by officers, readers, panel members and the person who decides.
privacy-evidence-long = Kept with the application.
privacy-readings = Readings and the panel's advice
privacy-readings-why = To decide fairly, by more than one pair of eyes.
privacy-readings-who = Seen by those who take part. You get the decision and every reason in a letter.
privacy-readings-long = Kept with the application.
privacy-worry = When somebody is worried
privacy-worry-why = If a person who reads worries about somebody's safety, they tell the safeguarding lead.
privacy-worry-who = Seen by the safeguarding lead only. It plays no part in the decision.
privacy-worry-long = Kept as safeguarding law asks.
privacy-grant = Your grant
privacy-grant-why = Public money is given in the open.
privacy-grant-who = Everyone sees the group's name, the amount, the fund, what it is for and the date. For a grant to one person, the name is left out. The agreement and the payments are seen by your group and the officers who look after it.
privacy-grant-long = Kept as long as the council has to account for the money. What was said in the application goes sooner.
privacy-learning = What we learn together
privacy-learning-why = To learn, both of us.
privacy-learning-who = Seen by your group and the council; by everyone only if both say yes. You can take your yes back.
privacy-learning-long = Kept with the grant. Every earlier text is kept with it.
privacy-history = Who did what, when
privacy-history-why = So that anyone can see afterwards how something came about.
privacy-history-who = Seen by those who may see the thing it is about.
privacy-history-long = Kept with the thing. Personal words in it can be taken out.
privacy-not = What we do not do
privacy-not-text = No machine decides. We do not infer anyone's community, faith or health, and we do not rank groups by who they are. We do not sell or share what you tell us, and nothing on these pages comes from or reports to anyone else.
privacy-rights = Your rights
privacy-rights-text = You can ask what we keep about you, have it put right, have it taken out, or object to how it is used. Much of it you can see and change yourself on your account. There you can take it with you, and have the account erased. What has had its time is deleted by itself. Ask one of these people, or the council's data protection officer:
privacy-ico = If you are not happy with our answer, you can complain to the Information Commissioner's Office.

cookies-title = Cookies
cookies-lead = We set five cookies, all our own, and none to measure or follow you.
cookies-session = Keeps you signed in on this device, for up to 30 days, or until you sign out. It stays for 30 days more and opens nothing then; it only lets us keep what you were typing when your time was up.
cookies-kept = Knows this browser again for 30 days after you were signed out, so that what you were just typing is given back to you here, and to nobody else.
cookies-sign-in = Remembers for an hour that you asked for a code, while you sign in.
cookies-language = Remembers for a year which language you chose.
cookies-typed = No cookie, but kept in the same browser: what you typed in an answer while we could not be reached. It is sent when you are here again, and taken away then, and when you sign out.
cookies-none = They are needed for the service to work, so there is nothing to accept or to turn off.

mail-title = Letters of this demonstration
mail-lead = In this demonstration no letter leaves the machine. Here they all are, newest first.
mail-none = No letter has been written yet.
mail-attached = With it:

# What a round came to, on a fund's page and on the page of openness.
earlier-so-far = In this round so far
earlier-round = An earlier round
earlier-nobody = Nobody applied.
earlier-few = Fewer than five groups applied, so we give no numbers: they could show who they were.
earlier-applied = { $applied } groups applied.
earlier-all = { $applied } groups applied and { $funded ->
    [0] none was funded
    [1] one was funded
   *[other] { $funded } were funded
}.
earlier-all-part = { $applied } groups applied and { $funded ->
    [0] none was funded
    [1] one was funded
   *[other] { $funded } were funded
}, { $part } of them in part.
earlier-some = { $applied } groups applied. { $decided ->
    [1] One has
   *[other] { $decided } have
} heard so far, and { $funded ->
    [0] none of them is funded
    [1] one of them is funded
   *[other] { $funded } of them are funded
}.
earlier-some-part = { $applied } groups applied. { $decided ->
    [1] One has
   *[other] { $decided } have
} heard so far, and { $funded ->
    [0] none of them is funded
    [1] one of them is funded
   *[other] { $funded } of them are funded
}, { $part } in part.
earlier-middle-asked = Half of them asked for { $amount } or more.
earlier-middle-given = Half of the grants were { $amount } or more.
promise-date-kept = We promised an answer by { $promised }. The last group heard on { $told }, as promised.
promise-date-late = We promised an answer by { $promised }. The last group heard on { $told }, { $days ->
    [one] one day
   *[other] { $days } days
} late.
promise-date-waits = We promised an answer by { $promised }. Somebody still waits, { $days ->
    [one] one day
   *[other] { $days } days
} after it.
promise-turn-all = Each group was promised a day of its own, and all { $told } heard by theirs.
promise-turn-some = Each group was promised a day of its own: { $kept } of { $told } heard by theirs.

reason-kind-money = there was not enough money for all we would have liked to fund
reason-kind-purpose = it was for something the fund is not for
reason-kind-people-or-place = it was for people or a place the fund is not for
reason-kind-how-it-works = we could not see enough of how it would work
reason-kind-need = others showed more of the need for it
reason-kind-safety = we could not see yet how people would be kept safe
reason-kind-elsewhere = another fund or service is the better place for it
