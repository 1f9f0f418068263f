# The conversation before reading, held to; and what a group tells by voice, in its own language, or on the phone.

voices-offer-lead = { $contact } would like to hear you. It takes about { $minutes } minutes.
voices-offer-waits = { $contact } offers every group the same conversation.
voices-offer-until = If we hear nothing from you, we wait until { $day } before we ask anybody to read what you sent.
voices-offer-heard-first = Nobody is asked to read what you sent until we have talked.
voices-offer-talked = We have talked. Thank you for your time.
voices-offer-not-waited = Your application had to be read before we had talked with you. This is why:

letter-voices-offered = { $contact } would like to hear you about your application to { $fund }. Every group is offered the same conversation, of about { $minutes } minutes:
letter-voices-until = If we hear nothing from you, we wait until { $day } before we ask anybody to read what you sent.
letter-voices-not-waited-subject = The application of { $group } is read before we have talked
letter-voices-not-waited = We had promised to hear you before anybody reads your application to { $fund }. From today it is read and weighed before that. This is why:
letter-voices-not-waited-talk = The conversation is still yours. { $contact } would like to hear you, and what you say counts.

notice-recording-told = Thank you. It stands with what is known of you.
notice-talk-had = Written down. Nothing keeps their application from being read now.

history-conversation-had = We have talked
history-reading-before-the-conversation = Your application began to be read before we had talked

voices-own-record = Say it in a recording, by voice or film, in any language.
voices-record = Say it in a recording
voices-record-next = For a recording you can leave the box for words empty. You record it on the next page, or choose one that you have.
voices-record-why = Your voice is heard as it is, beside everything else that is known of you.
voices-record-hint = In any language, yours or that of somebody who trusts you and has said yes.
voices-record-seen-by = Everybody who reads your application can hear it.
voices-note-title = What somebody should know who has never met you
voices-reply-title = What you answer to the note
voices-in-a-recording = In a recording
voices-language = Which language is it in?
voices-language-hint = We have it translated where it is not English. You see the translation.
voices-to-recording = The recording of this
voices-to-reply-recording = The recording of your answer
voices-to-translations = What it says in English
voices-missing-recording = The recording has not arrived yet.
voices-text-confirmed = as it is said in the recording
voices-text-waits = written down from the recording, for the group to confirm
voices-in-english = in English, translated by { $by }
voices-english-not-right = The group says of the translation:
voices-told-in = Told in { $language }. It is not translated yet.
voices-by-phone = told by the group on the phone, written down by { $name }
voices-by-visit = told by the group on a visit, written down by { $name }
letter-voices-for-you = You told us this, and we wrote it down for you. If it is not as you said it, put it right here.

voices-record-one = Up to { $minutes } minutes and { $mb } MB. A new recording takes the place of the one before.
voices-stays = Your application is being read with this recording, so it stays as it was heard. You can always tell us more, and { $contact } helps with anything else.
voices-taken-back = The group took a note of its own back on { $date }.

voices-wrong-name = Something was written here under the wrong name, and was taken out on { $date }.
letter-voices-wrong-name-subject = Something was written under the name of { $group } by mistake, and is gone
letter-voices-wrong-name = On { $date } we wrote something down beside your application to { $fund } as if you had told it to us. It is somebody else’s. We put it under the wrong name, and we are sorry.
letter-voices-wrong-name-gone = It is taken out. Nobody who reads your application or decides on it sees it any more, and nothing rests on it. If you kept a copy of it, please delete it. What is known of you stands here:
letter-voices-wrong-name-talk = You need do nothing. If you would like to talk about it, { $contact } is glad to.
letter-voices-elsewhere-subject = Something that { $group } told us stood under another group’s name, and is taken out there
letter-voices-elsewhere = On { $date } we wrote something down that you had told us about your application to { $fund }, and put it under another group’s name. It is yours, and we are sorry.
letter-voices-elsewhere-gone = It is taken out there. Nobody reads it under that name any more, and nothing rests on it. Until then that group could read it, and so could those who read its application. Whose name it was stays between that group and us. What is known of you stands here. If something that you told us is missing, tell us:
notice-evidence-misplaced = Taken out. The group gets a letter that says so, without its words. Write it down under the group that told it.
history-evidence-misplaced = Something that was written under your name by mistake was taken out
history-note-stood-elsewhere = Something that you told us had stood under another group’s name, and was taken out there
# What a group with no account said by phone to the offered conversation.
notice-question-placed = Saved.
notice-talk-booked-for = Written down: they talk with us at that time. What they sent is read after that.
notice-talk-declined-for = Written down: they do not need the talk. What they sent can be read.
history-question-placed = We said which part of your application a question is about
history-conversation-booked-by-phone = You booked the conversation by phone
history-conversation-declined-by-phone = You said by phone that the conversation is not needed
phone-offer-said = { $who } told us this by phone or on paper on { $day }. { $officer } wrote it down. If it is not right, say it here.
phone-offer-when = We talk on { $when }.
