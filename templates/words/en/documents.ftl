# Something already written: documents of a group, and answers that point at them.

question-point = Point at something written

pointing-title = Something already written: { $question }
pointing-lead = A plan, a report, an application to somebody else: give it once, and any of your answers can point at it. It counts like any other way to answer.
pointing-heading = What your answer points at
pointing-none = Nothing yet.
pointing-take-away = Point at it no longer
pointing-what = What to point at
pointing-new = Something else, which you add here
pointing-none-chosen = Choose a document, or add one
pointing-file = Add a document
pointing-file-hint = You can send: { $kinds }, up to { $max } MB
pointing-where = Where in it (optional)
pointing-where-hint = For example: page 3, or the part about the kitchen
pointing-button = Point at it
pointing-continue = Continue

documents-in = In { $name }
documents-in-at = In { $name }, { $where }
documents-here-already = { $name } is part of this answer already.
documents-have-already = You have { $name } in this application already. There is no need to send it again: choose “Point at something written”.

documents-application-link = Documents, and what else is asked for
documents-application-title = Documents, and what else is asked for
documents-application-heading = Documents in this application
documents-application-none = None yet. At any question you can send one, or point at one.
documents-pointed-from = Part of these answers:
documents-pointed-nowhere = No answer points at it. Nobody who reads your application sees it.
documents-own-link = Your group's own documents
documents-remove = Remove
documents-removal-title = Remove { $name }?
documents-removal-points = These answers point at it. They will point at it no longer:
documents-removal-nothing = No answer points at it.
documents-removal-button = Remove it
documents-removal-no = Keep it

demands-heading = What this fund asks for besides your answers
demands-none = Nothing. Your answers are enough.
demands-lead = You need none of this to send your application, unless it says so. Ask { $contact } if something does not fit you.
demands-given-until = You gave us this in { $month }: { $name }. It is good until { $until }. There is nothing to do.
demands-given = You gave us this in { $month }: { $name }. There is nothing to do.
demands-past = You gave us { $name } in { $month }, and it was good until { $until }. If there is a newer one, we would be glad of it.
demands-past-link = Give us the newer one
demands-give = We can keep this for you, so that nobody asks for it again.
demands-give-link = Give it once
demands-or = This is as good:

documents-title = Your group's documents
documents-lead = Give a document once. Your applications can point at it, and while it is in date nobody asks you for it again.
documents-none = Nothing yet. You do not have to give anything.
documents-no-bank = Please give us nothing about a bank account. We ask about that only when there is a grant to pay.
documents-dated = Of { $day }
documents-until = Good until { $day }
documents-past = It was good until { $day }
documents-added = Added by { $by }, { $day }
documents-newer = Give a newer one
documents-take-away = Take it away
documents-add = Add a document
documents-replaces = A newer one in place of { $name }
documents-replaces-hint = Applications that point at the older one keep it as it was.
documents-kind = What it is
documents-kind-empty = Choose what it is
documents-kind-governing = A constitution or rules
documents-kind-accounts = Accounts
documents-kind-safeguarding = How you keep people safe
documents-kind-insurance = Insurance
documents-kind-fairness = How you treat people fairly
documents-kind-writing = Something you have written: a plan, a report, an application to somebody else
documents-kind-other = Something else
documents-dated-on = The date it has (optional)
documents-dated-on-hint = For example, 27 3 2026
documents-valid-until = Good until (optional)
documents-valid-until-hint = For example, the last day of an insurance
documents-date-numbers = Write the date with numbers, such as 3 12 2026
documents-dated-later = This date is still to come. Write the date that the document has.
documents-until-before = This is before the document's own date. Check the two dates.
documents-file = The document
documents-given-already = You have given us this already: { $name }
documents-too-many = We can keep { $max } documents for a group. Take one away first.
documents-button = Add it
documents-seen = Your group sees these, and officers of a funder to whom you have sent an application or with whom you agreed to share them. Of an application, readers see only what your answers point at.

organisation-history-document-given = A document was given
organisation-history-document-taken-away = A document was taken away

writing-pointed = Pointed at { $file } by { $by } { $at }

notice-pointed = Your answer points at it now.
notice-pointed-had-it = You had this already, so nothing was added twice. Your answer points at it now.
notice-pointing-taken-away = Your answer points at it no longer. The document is still here.
notice-document-removed = The document is removed.
notice-file-stays-pointed-at = We have taken it out of this answer. Other answers point at it, so it stays in your application.
notice-document-given = Thank you. We keep it, and nobody asks you for it again while it is in date.
notice-document-taken-away = It is taken away. Applications that point at it keep it.

# What only some kinds of group have to tell, and the numbers of registers.

organisation-host-number = Your host's number (optional)
organisation-host-number-hint = Only if you have a host: its charity or company number
organisation-group-behind = The group behind you (optional)
organisation-group-behind-hint = Only for one person with a group behind them: what you call it, or who they are
organisation-partners = The groups together
organisation-partners-hint = Only for several groups together: their names, one on each line
organisation-partners-empty = Enter the names of the groups, one on each line
organisation-leads = Which of them leads (optional)
organisation-leads-hint = Only for several groups together: the name, as it stands above
organisation-leads-unknown = Write the name of the one that leads as it stands in the list, or leave this empty
organisation-number-unfamiliar = { $number } does not look like a number of the registers that we know. Check it, or keep it as it is: it may be right all the same.
organisation-number-keep = Keep it as it is

# Who has a part in a group.

roster-title = Who has a part in your group
roster-lead = Your chair, whoever keeps the money, whoever looks after people's safety: in your own words. They need no account.
roster-none = Nobody yet.
roster-end = Take off the list
roster-add = Add somebody
roster-name = Their name
roster-name-empty = Enter their name
roster-part = What they do
roster-part-hint = For example: chair, treasurer, keeps the key
roster-part-empty = Say what they do in the group
roster-contact = How to reach them (optional)
roster-contact-hint = Only if they agree. Nothing about a bank account, please.
roster-button = Add them
roster-full = There is room for { $max } people. Take somebody off the list first.
roster-seen = Your group sees this, and officers of a funder to whom you have sent an application or with whom you agreed to share it.

# What a group shares.

sharing-title = Who sees what of your group
sharing-lead = A funder to whom you have sent an application sees what your group says about itself, and its documents. Any other funder here sees only what you agree to, for as long as you agree.
sharing-sent = You have sent an application to { $funder }: it sees your profile and your documents.
sharing-since = You have shared what is ticked since { $since }.
sharing-nothing = It sees nothing of your group.
sharing-asked = { $by } asked on { $at } to see:
sharing-free = You are free to say no. It makes no difference to any application.
sharing-may-see = What { $funder } may see
sharing-what-profile = What your group says about itself
sharing-what-profile-hint = Your profile, and who has a part in your group
sharing-what-documents = Your documents
sharing-what-documents-hint = With their dates, so that nobody asks for them again
sharing-what-answers = What you have told others
sharing-what-answers-hint = Your written answers in applications that you sent to other funders here: nothing sensitive, and nothing about equality
sharing-button = Save
sharing-end = Share nothing
sharing-name = Anyone can see the names of groups that were funded, on the register of grants.

letter-sharing-subject = { $funder } would like to see more of your group
letter-sharing-asked = { $by } of { $funder } asks whether { $organisation } would let them see something that you have not sent to them. The reason:
letter-sharing-free = You are free to say no, and it makes no difference to any application. What they ask for, and what they see, is here:

# The same group entered twice.

merging-link = An officer asks whether your group was entered twice
merging-title = Are { $kept } and { $other } one group?
merging-asked = { $by } of { $funder } thinks so, since { $at }. The reason:
merging-what = If you say yes, everything of { $other } comes to { $kept }: people, applications, documents, grants. Nothing is lost, and everybody in either sees all of it.
merging-who = They become one when somebody of each has said yes. One no is enough to leave them as they are.
merging-yes = Yes, we are one group
merging-no = No, leave us as we are
merging-waits = You have said yes. Somebody of the other group is to say yes too.
merging-settled = This has been settled.
merging-is-merged = { $other } is part of { $kept } now, with everything that belongs to it.
merging-is-declined = Somebody said no. { $kept } and { $other } stay as they are.
merging-is-withdrawn = The officer took it back. { $kept } and { $other } stay as they are.

letter-merging-subject = Are { $organisation } and { $other } one group?
letter-merging-asked = { $by } of { $funder } thinks that { $organisation } and { $other } are one group that was entered twice. The reason:
letter-merging-free = If that is so, say yes on this page, and everything comes together with nothing lost. If not, say no, and nothing changes:
letter-merging-done-subject = { $organisation } and { $other } are one now
letter-merging-done = Everything of { $other } is with { $organisation } now: people, applications, documents, grants. Nothing is lost, and older links lead on. Your group's page is here:

organisation-history-part-given = Somebody was added to the list
organisation-history-part-ended = Somebody was taken off the list
organisation-history-sharing-asked-for = A funder asked to see more
organisation-history-sharing-agreed = What a funder may see was changed
organisation-history-sharing-ended = Sharing with a funder ended
organisation-history-sharing-declined = A funder was told no
organisation-history-merging-proposed = An officer asked whether this group was entered twice
organisation-history-merging-agreed = Somebody said that it was entered twice
organisation-history-merging-declined = Somebody said that it was not entered twice
organisation-history-merging-taken-back = The officer took the question back
organisation-history-merged = The same group, entered twice, became one

notice-part-given = Added.
notice-part-ended = Taken off the list.
notice-sharing-agreed = Saved. You can change it at any time.
notice-sharing-ended = Ended. They see nothing more.
notice-sharing-asked = We have asked them. They decide.
notice-merged = They are one group now. Nothing is lost.
notice-merging-asked = We have written to their people. When somebody of each says yes, they are one.
notice-merging-yes = Thank you. Somebody of the other group is to say yes too.
notice-merging-declined = Thank you. Everything stays as it is.
notice-merging-taken-back = Taken back. Everything stays as it is.

# What a group said before, offered where the same is asked again.

reuse-told = You told us this in { $month }, for { $fund }.
reuse-asked = We asked then: “{ $question }”
reuse-read = Read what you said
reuse-button = Use it here
reuse-afresh = Or start afresh below. Nothing is put in by itself, and what you use you can change.
reuse-used = It is what you told us in { $month }, for { $fund }. Change whatever is different now.
reuse-known = We know this already
reuse-known-lead = You told us this about your group once, so nobody asks you again. It goes with your application.

notice-answer-used-again = These are your words from before. Change whatever is different now.

history-document-pointed-at = You pointed an answer at something already written
history-pointing-taken-away = You pointed at something no longer
history-document-removed = You removed a document
history-answer-used-again = You used again what you said before
