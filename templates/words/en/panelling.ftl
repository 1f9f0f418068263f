# The panel: who weighed a round, for everyone; and what is said at the table after something is done.
panelling-title = Who weighed this round
panelling-back = How we decide
panelling-link = Who weighed this round
panelling-lead = A panel reads and weighs what groups send, and recommends. Its members choose whether they are named.
panelling-early = No panel meeting of this round has ended yet. Once one has, this page says how many people weighed it.
panelling-people = The panel
panelling-chosen = How they are chosen
panelling-many = { $count ->
    [1] One person weighed this round.
   *[other] { $count } people weighed this round.
}
panelling-community = { $count ->
    [1] One of them is a community member.
   *[other] { $count } of them are community members.
}
panelling-paid = This work is paid { $pay } an hour.
panelling-were-paid = They were paid { $pay } an hour.
panelling-named = Those who chose to be named:
panelling-unnamed = { $count ->
    [1] One is not named.
   *[other] { $count } are not named.
}
panelling-endings = How the panel came to what it recommends
panelling-agreed = { $count ->
    [0] There was a vote on everything.
    [1] Everybody agreed on one.
   *[other] Everybody agreed on { $count }.
}
panelling-voted = One was voted on: { $for } for, { $against } against, { $neither } neither.
panelling-dissents = What some saw otherwise
panelling-dissents-lead = Members may say that they see it otherwise than the panel. Here are their words, without saying whose they are or which group they are about.
notice-panelling-named = Your choice is saved.
notice-panelling-seated = How people sit at the meeting is saved.
notice-panelling-attended = Who is here is saved.
notice-panelling-ordered = The order is saved.
notice-panelling-paid = It is noted who was paid, and when.
notice-panelling-ended = The meeting has ended.
notice-panelling-reopened = The meeting is open again.
notice-panelling-settled = How the panel came to it is saved.
notice-panelling-dissent = What you see otherwise is saved.
notice-panelling-out = You have stepped out for this one.
notice-panelling-back = You are in the room again for this one.
