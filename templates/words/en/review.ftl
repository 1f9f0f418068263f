# Questions to an applicant, and what the desk says when something was done.

question-title = A question to you
asked-back = Your application
question-asked = { $who } asked this on { $day }.
question-why = Why we ask
question-answer-by = Please answer by
question-we-reply-by = You hear from us by
question-your-answer = Your answer
question-answer-hint = A few sentences are enough. You can also ring or write to { $who } and talk instead.
asked-send = Send your answer
question-sent = { $who } sent this answer on { $when }. You can add to it until we reply.
question-no-blame = If you need longer, send what you have and say so. A late answer does not count against you.
question-closed = This question is closed, so its answer stays as it is.
question-overtaken = Someone else in your group answered while you were writing. Their answer stands above yours. Put together what is right, then send.
question-answer-empty = Write your answer
question-answer-long = That is more than we can take in one answer. Please shorten it
question-our-reply = Our reply
question-state-asked = Waits for your answer
question-state-answered = Answered. We reply next
question-state-closed = Answered, and we have replied

letter-question-to-you-subject = A question about your application to { $fund }
letter-question-to-you-lead = { $asker } has a question about the application of { $organisation } to { $fund }:
letter-question-why = Why we ask:
letter-question-answer-by = Please answer by { $day }. You hear from us by { $reply }.
letter-question-here = You can read it and answer here:
letter-question-talk = If you would rather talk, reply to this letter or write to { $asker } at { $email }. A late answer does not count against you.
letter-question-replied-subject = Our reply to your answer about { $fund }
letter-question-replied-lead = Thank you for your answer to our question about the application of { $organisation } to { $fund }. { $asker } replies:
letter-question-replied-next = The question is closed. Nothing more is needed from you. You can read all of it here:
letter-question-replied-talk = If something in it is not right, write to { $asker } at { $email }.

notice-declared = Thank you. We have kept what you said.
notice-stepped-back = You have stepped back. The application is closed to you, and nothing more is asked of you about it.
notice-reading-saved = Saved. Nobody else sees it until you share it.
notice-reading-shared = You have shared your reading. Thank you for your time and care.
notice-reader-asked = We have written to them.
notice-question-asked = The question is on its way to everyone in the group.
notice-question-answered = Thank you. Your answer is with us.
notice-question-replied = Your reply is on its way to everyone in the group.
notice-worry-raised = Thank you for saying it. We have kept it for the safeguarding lead, and nobody else sees it.
notice-worry-saved = Saved.
notice-worry-settled = Settled. It stays here for safeguarding leads to read.
