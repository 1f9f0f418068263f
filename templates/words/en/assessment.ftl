# How a council rates its own commissioning, and how people from the community rate it separately, for money.
assess-title = How we rate our own commissioning
assess-lead = Once a year the council says how anti-racist its own commissioning is, and people from the community rate it separately, without seeing what the council says. The lower of them stands, and where they differ. There is no total.
assess-link = Read what they say
assess-link-fund = How this fund was rated, by us and by the community
assess-none = None is published yet.
assess-none-of-fund = None of this fund is published yet.
assess-of = { $what }, { $year }
assess-earlier = The one for { $year }
assess-published = Published on { $day }.
assess-unnamed = None of them is named.
assess-reviewers-paid = { $count ->
    [1] One person from the community rated it separately, and was paid.
   *[other] { $count } people from the community rated it separately, and all of them were paid.
}
assess-reviewers-some-paid = { $count ->
    [1] One person from the community rated it separately. This work is paid; paid so far: { $paid }.
   *[other] { $count } people from the community rated it separately. This work is paid; paid so far: { $paid }.
}
assess-continuum = The six steps
assess-attribution = In our own words, after the Continuum on Becoming an Anti-Racist Multicultural Organization of Crossroads Ministry and those whose work it builds on.
assess-vision = The last step is where to go. Whoever says that it is reached says what shows it.
assess-step-1 = Closed
assess-step-2 = Guests only
assess-step-3 = Words and policies
assess-step-4 = Owning it
assess-step-5 = Rebuilding
assess-step-6 = Shared and fair
assess-brief-1 = Openly keeps people out. Nobody asks who holds the power.
assess-brief-2 = Lets a few people in, on the terms of those who are there already, and says that there is no problem.
assess-brief-3 = Has statements, policies and a few new faces. How it works and who decides is as it was.
assess-brief-4 = Sees racism as what stands in the way, learns, and begins to answer for it. Most of how it is built still stands.
assess-brief-5 = Looks through every part of how it works and builds it anew, shares power, and answers to communities.
assess-brief-6 = Everybody takes part, power is shared, and it works to end all oppression. This is where to go, and nothing to claim.
assess-stage-analyse = Finding out
assess-stage-plan = Planning
assess-stage-do = Doing
assess-stage-review = Looking back
# what stands
assess-lower = The lower: { $level }
assess-unanswered = Nobody has answered this.
assess-council-says = The council says { $level }.
assess-council-silent = The council has not answered.
assess-reviewers-say = { $count ->
    [1] One reviewer says { $levels }.
   *[other] { $count } reviewers say { $levels }.
}
assess-reviewers-silent = { $count ->
    [1] One reviewer has not answered.
   *[other] { $count } reviewers have not answered.
}
assess-differ = They see it differently.
assess-was-now = It was { $before } in { $year }, and is { $now } now.
assess-was-same = It was { $before } in { $year }, and is the same now.
assess-was-unanswered = In { $year } nobody answered this. It is { $now } now.
assess-now-unanswered = It was { $before } in { $year }. This time nobody answered.
assess-was-other = In { $year } it was { $before } of { $of-before }, on other steps. Now it is { $now } of { $of-now }. The two cannot be set against each other.
assess-the-council = The council
assess-a-reviewer = A reviewer
assess-what-was-said = What each of them wrote
assess-evidence = What shows it
assess-figures = What the portal counted
assess-note = What the council makes of it
assess-note-answer = A reviewer answers
assess-promised = What the council promised
# to those who rate
assess-mine = What you rate for the community
assess-mine-none = Nobody has asked you to rate anything yet.
assess-own-invited = You are asked
assess-own-rating = You are rating
assess-own-handed-in = You have handed in
assess-own-out = You take no part
assess-pay-rate = This work is paid { $rate } an hour.
assess-pay-is = You told us that it took { $time }. At { $rate } an hour you are paid { $pay }.
assess-pay-paid = { $paid } left our account on { $day }.
assess-pay-not-yet = It has not been paid yet.
assess-pay-wrong = If a time or a payment here is not right, tell whoever asked you.
assess-invited-lead = You are asked to say how anti-racist the council’s commissioning is here, as you see it.
assess-invited-how = You read 26 short prompts, choose a step for each, and write a few words where you like. Nobody at the council sees what you say before everybody has handed in, and you do not see what they say. In public nobody is named.
assess-accept = Yes, I rate it
assess-decline = No, I would rather not
assess-rating-lead = Say what you see. You can leave prompts out, and come back as often as you like.
assess-hand-in = Hand in what I say
assess-answered = { $answered } of { $all } are answered. What you leave out is shown as unanswered. Once you have handed in, nothing can be changed.
assess-minutes = How many minutes did it take you, all together?
assess-minutes-hint = Reading, thinking and talking about it count. Two hours are 120.
assess-named = The council may know which ratings are mine
assess-named-hint = If you leave this empty, it reads what you say without your name; where you alone rate, it knows all the same. The public never reads your name.
assess-open-lead = Everybody has handed in. You see now what the others say, and can answer what the council makes of it.
assess-waiting-lead = Thank you. You have handed in. Once everybody has, you see what the others say, and we write to you.
assess-answer-link = Answer the council
assess-number = { $number } of { $all }
assess-stands = What you saved meanwhile, on another device or in another window:
assess-level = Where is the council?
assess-level-hint = Rate what happens, and not what is meant.
assess-level-none = I do not answer this
assess-not-answered = Not answered
assess-words = Why, in your own words
assess-words-hint = In any language. You can leave this empty. Once it is published, everyone reads it without your name.
assess-evidence-label = What shows it (you can leave this empty, but not for the last step)
assess-save = Save and continue
assess-answer = Your answer
assess-answer-hint = Everyone reads it, without your name.
assess-answer-send = Send my answer
assess-level-unknown = Choose one of the steps
assess-evidence-needed = Write what shows it: the last step is where to go, and nothing to claim
assess-too-long = That is more than we keep in one box. Please shorten it
assess-overtaken = Something else was saved here while you were writing. It stands above the form. Save again to put yours in its place.
assess-part-empty = Say whether you take part
assess-handed-in-stays = You have handed in, and what you said stays as it was.
assess-say-yes-first = Say first that you take part.
assess-back = Go back
assess-minutes-empty = Write the minutes as a number, such as 90
assess-nothing-answered = Answer at least one prompt first
assess-not-open = Not everybody has handed in yet. Until then nobody sees what the others say.
assess-answer-empty = Write your answer
# figures
assess-fig-days = The portal’s figures are from { $from } to { $until }, as they were when the council handed in.
assess-fig-few = So few that we give no numbers: it could be known who they are.
assess-fig-fewer = fewer than 5, or not given because of them
assess-fig-odds = { $heard } applications heard what was decided; funded: { $funded }.
assess-fig-odds-how = Decisions that were told in these days and stand.
assess-fig-told = The fund’s page says of the chances: “{ $words }”
assess-fig-told-how = From the newest round by the end of these days.
assess-fig-routes-how = Applications sent in these days, by how something in them was answered. One can count in several.
assess-fig-payment = { $days } days from the letter to the first payment. First payments counted: { $count }.
assess-fig-payment-how = The one in the middle, of grants first paid in these days.
assess-fig-promises = Promises kept: { $kept }. Kept late: { $late }. Missed: { $missed }.
assess-fig-promises-how = Promises whose day was in these days, as they stand.
assess-fig-harm-none = Nobody reported racism or harm.
assess-fig-harm-few = Fewer than 8 reports of racism or harm.
assess-fig-harm = About { $count } reports of racism or harm.
assess-fig-harm-how = At the whole council, to the nearest five. From 1 to 7 are not counted out.
assess-fig-panel = Seats taken at panels: { $seats }, by community members: { $community }. Paid: { $paid }, together { $amount }.
assess-fig-panel-how = Meetings in these days, and whoever came.
assess-fig-conflicts = Times somebody stepped back from an application: { $count }.
assess-fig-conflicts-how = What readers, panel members and deciders said of how close they are to a group.
assess-fig-notes = Notes of what the council knew of groups: { $notes }, answered: { $replied }.
assess-fig-notes-how = Notes written in these days, and those with a reply.
assess-fig-learning = Learning notes: { $notes }, agreed by both: { $agreed }.
assess-fig-learning-how = Learning notes begun in these days.
assess-fig-challenged = Decisions that groups said were not right: { $count }. They were right: { $upheld }.
assess-fig-challenged-how = Challenges made in these days, as they stand.
assess-fig-hosted = Grants: { $grants }, to groups for whom somebody else holds the money: { $hosted }.
assess-fig-hosted-how = Grants awarded in these days.
# finding out
assess-ask-whose-evidence = Whose evidence counted?
assess-why-whose-evidence = Racism trusts reports and officers, and calls what people live through a story.
assess-ask-named = Which communities were named, and in whose words?
assess-why-named = Racism adds communities up under a name that none of them chose. Then nobody sees who was not there.
assess-ask-not-heard = Who was not heard?
assess-why-not-heard = Racism hears those who are in the room already, and takes that for everybody.
assess-ask-time-paid = How much time did we take from people, and what did we pay for it?
assess-why-time-paid = Racism asks the same people to explain it again, unpaid, and calls that taking part.
assess-ask-last-losses = Whom did the last round lose, and at which stage?
assess-why-last-losses = Racism is at work where groups drop out one after the other and each time it seems to be their own doing.
# planning
assess-ask-drafted = Who drafted the criteria?
assess-why-drafted = Whoever writes what is good writes down themselves. Others then have to be like them.
assess-ask-shuts-out = What do match funding, years of accounts, insurance and policies shut out, and who falls out?
assess-why-shuts-out = Demands look the same for all, and weigh most on those who were kept from money before.
assess-ask-risk = Who holds each risk, and what happens if we do not act?
assess-why-risk = Racism counts the danger of trusting a group, and not the danger of leaving its people alone.
assess-ask-core = Is it core money or a project, and for how long?
assess-why-core = Short projects keep groups small and asking, while others are given years.
assess-ask-law = Is it written down why positive action is lawful here (section 158 of the Equality Act)?
assess-why-law = Without a written reason, fear of the law becomes the reason to change nothing.
assess-ask-burden = Is the form worth the money that it is for?
assess-why-burden = Long forms pay those who can pay a writer.
# doing
assess-ask-invited = Who was invited, and by whom?
assess-why-invited = An invitation travels along friendships, and those are as separate as the city is.
assess-ask-routes = Which ways of applying were used, and what help was given?
assess-why-routes = Written English is one skill. Made the only door, it keeps people out who have what is asked for.
assess-ask-odds = Were the chances told, and were they true?
assess-why-odds = Who is not told the chances spends unpaid evenings on hope, and these are the groups with fewest evenings.
assess-ask-panel = Who sat on the panel, and were they paid?
assess-why-panel = Where nobody has lived it, a plan that works seems strange. Unpaid, the same few can come.
assess-ask-conflicts = How were conflicts of interest dealt with?
assess-why-conflicts = Racism sees a conflict where somebody knows their community, and none where officers know their own.
assess-ask-spread = How far apart were readers’ judgements, by way of applying?
assess-why-spread = The same plan can be judged lower when it is spoken, or in another English.
assess-ask-overturned = Which decisions were overturned, and in whose favour?
assess-why-overturned = Power shows itself where the advice of residents is set aside.
assess-ask-payment = How long was it from the promise to the payment?
assess-why-payment = Whoever has no savings pays for our slowness.
# looking back
assess-ask-funded = Who was funded, set against who applied, by named community?
assess-why-funded = A sum over everybody hides whom it never reaches.
assess-ask-gap = Do some communities get less, or for shorter?
assess-why-gap = Racism can say yes and give half.
assess-ask-learned = What did we ourselves learn and change?
assess-why-learned = Groups are asked to change every year, and the council stays as it is.
assess-ask-harm = What harm was reported, and what came of it?
assess-why-harm = Where nothing is reported, it may be that nobody trusts that it helps.
assess-ask-answered = Were reports read and answered?
assess-why-answered = To ask for a report that nobody reads is to show who has to answer to whom.
assess-ask-hosted = Did money reach groups for whom others hold it?
assess-why-hosted = A host’s fee and a host’s rules can leave a group the name and not the power.
assess-ask-renewed = Whose grants were renewed, and whose were not?
assess-why-renewed = Trust grows with those we funded before, and so the first refusal lasts.
# letters
letter-assess-invited-subject = Would you rate how we commission? { $what }
letter-assess-invited = { $from } asks you to rate how the council commissions: { $what }, for { $year }. You say how anti-racist it is as you see it, separately from the council. In public nobody is named.
letter-assess-invited-pay = This work is paid { $rate } an hour. Here you say yes or no, and find what is asked:
letter-assess-invited-ask = To ask something first, write to { $from } ({ $email }).
letter-assess-opened-subject = Everybody has handed in: { $what }
letter-assess-opened = Everybody who rated { $what } for { $year } has handed in. You see now what the others say, and can answer what the council makes of it. You find there too what you are paid.
letter-assess-let-go-subject = Your rating is waited for no longer: { $what }
letter-assess-let-go = { $from } goes on with { $what } for { $year } without waiting any longer for what you would say. What you have written so far is shown to nobody. Thank you for your time.
letter-assess-let-go-pay = Time that you have spent on it is paid all the same. If you had begun and the time that stands here is not right, tell { $from } ({ $email }):
# notices
notice-continuum-copied = The copy is yours. Change it as you like.
notice-continuum-saved = The steps are saved. Assessments that were started keep theirs.
notice-assessment-started = The assessment is started.
notice-assessment-invited = They have been asked.
notice-assessment-let-go = They are not waited for any more.
notice-assessment-handed-in = Our rating is handed in.
notice-assessment-published = The assessment is published.
notice-assessment-paid = It is noted who was paid, and when.
notice-assessment-saved = Saved.
notice-assessment-noted = What you make of it is saved.
notice-assessment-accepted = Thank you. You can begin.
notice-assessment-declined = Thank you for telling us. You take no part.
notice-assessment-own-handed-in = Thank you. You have handed in.
notice-assessment-answered = Your answer is sent.
