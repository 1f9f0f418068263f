# A person's own page: what is under way.

home-title = Your applications
home-first = Nothing is under way yet.
home-first-how = Find a fund and look at its questions. When you start, you tell us about your group once; it is used again for every application.
home-first-added = Did a colleague add you to a group? Then sign in with the address they used.
home-see-funds = See open funds
home-tell-group = Tell us about your group
home-tell-another = Tell us about another group
home-needs = What needs you first
home-need-by = by { $by }
home-need-draft = Finish and send your draft for { $fund } ({ $group })
home-groups = Your groups
home-all-groups = All
home-group = { $name }: profile and people
home-group-empty = Nothing is under way for this group.
home-over = Withdrawn
home-grant = Your grant from { $fund }
home-draft-closes = Not sent yet. The fund closes { $when }.
home-draft-rolling = Not sent yet. There is no closing date.
home-draft-closed = Not sent. The round closed { $when }. { $contact } can tell you what is possible now.
home-submitted = Sent on { $sent }. You hear from us by { $by }.
home-under-review = Sent on { $sent }. People are reading it now. You hear from us by { $by }.
home-waiting = Not decided yet. You hear from us by { $by }.
home-decided = Decided. The reasons are on its page, and you can talk to { $contact }.
home-withdrawn = You withdrew it on { $when }.
home-grant-agreement-comes = The agreement for both sides to sign comes next, from the council.
home-grant-agreement-yours = The agreement is with you, to read and sign.
home-grant-agreement-ours = You have signed. The council signs next.
home-grant-signed = Both sides have signed. The council plans the payment next.
home-grant-next = Both sides have signed. The money is due by { $day }.
home-grant-paid-next = { $paid } is paid. The next part is due by { $day }.
home-grant-paid = Paid in full.
home-need-question = Answer a question about your application to { $fund }
home-need-write-up = Read what we wrote down from our conversation, for { $fund }: is it right?
home-need-risk = Say yes or no to carrying a risk, for { $fund }
home-need-agreement = Read and sign the agreement for { $fund }
home-need-note = Read the learning note for { $fund }: do you agree?

# A sent application, as its group follows it: what other parts add.
follow-decision = Read the decision and its reasons
follow-questions = Questions to you
follow-answer-by = We would like to hear by { $date }
follow-known = What is known about you
follow-evidence = What the council knows through people and visits. You can answer it, and add your own
follow-risks = Risks, and who carries them
follow-risk-waits = Waits for your yes or no
