# The desk: what it says when something is done, and its letters to groups.

notice-letter-put-away = Put away. It stands on nobody’s desk now.
notice-review-started = The review has started, and the group has been told.

letter-review-started-subject = We are reading the application of { $group }
letter-review-started-hello = Hello { $name },
letter-review-started-now = We have begun to read your application to { $fund }. From now on it stays as you sent it. If something changes, tell us and we write it beside it.
letter-review-started-when = You hear from us by { $date }. You need do nothing until then; if we have a question, you get a letter.
letter-review-started-talk = { $contact } answers for it: { $email }. Here you see where it stands:
