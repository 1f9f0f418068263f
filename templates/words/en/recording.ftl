# Answering by voice or film: recording on the page, sending a recording, its text version.

recording-title = Say it: { $question }
recording-before-heading = Before you record
recording-before-children = Please do not say the names of children, or anything that shows where somebody is hiding.
recording-before-duty = If you tell us that a child or an adult is being hurt or is in danger, we have to pass it on to our safeguarding lead, and it may go to social services or the police. We tell you first if we can.
recording-before-kept = The people who read your answer hear it. We note who of them listened, and when.
recording-before-deleted = We delete recordings { $days } days after our decision is out. A text version, if there is one, stays with your application.
recording-limits = Up to { $minutes } minutes and { $mb } MB, and up to { $most } recordings for one answer.

recording-here-heading = Record here
recording-record-sound = Record your voice
recording-record-film = Record a video
recording-allow = Your browser asks whether it may use the microphone or camera. Say yes, and it begins.
recording-pause = Pause
recording-go-on = Go on
recording-stop = Stop
recording-again = Do it again
recording-send = Send it
recording-time = { $time } of { $most }
recording-is-on = Recording
recording-is-paused = Paused
recording-is-ready = Listen back. When you are happy with it, send it.
recording-limit-reached = That is as long as it can be. Listen back, then send it or do it again.
recording-your = Your recording, to listen back
recording-preview = What the camera sees
recording-sending = Sending: { $percent } of 100
recording-waiting = There is no connection just now. Your recording is kept on this device, and goes on by itself when the connection is back.
recording-going-on = Going on with what you recorded before.
recording-putting-together = All of it is here. One moment.
recording-sent = It is part of your answer now.
recording-stopped = It could not be sent. It is still on this device: listen back, and try again.
recording-try-again = Try again
recording-signed-out = You have been signed out. Your recording is kept on this device.
recording-sign-in = Sign in again, then come back to this page
recording-no-microphone = We could not use the microphone or camera. Look in your browser whether this page may use it, or send a recording that you make with your phone.
recording-no-recorder = This browser cannot record here. You can make a recording with your phone and send it below.
recording-leave = Your recording has not been sent yet.

recording-send-heading = Send a recording that you have
recording-choose = Choose a recording
recording-choose-hint = Sound or video, made with your phone for instance.
recording-add = Add to your answer
recording-full = That is { $most } recordings, as many as we can take for one answer. To send another, remove one first.

recording-there-heading = What you have recorded
recording-none = Nothing yet.
recording-added-at = Added { $at }
recording-remove = Remove
recording-on-its-way-heading = On its way
recording-on-its-way = { $percent } of 100 is here. It can go on from where it was until { $until }.
recording-on-its-way-how = Open this page on the device you recorded with, and it goes on by itself. Or choose the same recording again below.
recording-give-up = Give it up
recording-late = The fund has closed. You began in time, so this can still arrive, and you can send your application, until { $until }.
recording-read-only = This can be heard and read. To change something, talk to { $contact }.
recording-gone = This recording was deleted on { $at }, as we said it would be.

recording-text-heading = What is said in it, in writing
recording-text-label = Text version, only if you want one
recording-text-hint = It helps people who cannot hear the recording. It need not be word for word.
recording-text-save = Save the text
recording-text-yours = Written by { $by }
recording-text-by = { $by } wrote down what is said. Is it right? Until you say yes, it does not count as yours.
recording-text-by-and = { $by } wrote this down. You said that it is right.
recording-text-confirm = Yes, it is right
recording-text-differently = If something is not right, change it here and save it.
recording-text-waits = Written by { $by }. Not confirmed by you yet.
recording-text-waits-theirs = Written by { $by }. The group has not confirmed it yet.
recording-text-see = Read it and say whether it is right
recording-text-version = Text version
recording-listen = Listen to the recording
recording-see = See the recordings

recording-no-name = recording
recording-not-offered = This is a question that is not answered by recording.
recording-not-one = { $name } is not a recording that we can play, so it was not added. You can send sound or video: MP3, M4A, WAV, OGG, MP4, MOV or WebM.
recording-too-large = { $name } is { $size }. We can take up to { $max } MB. Send a shorter recording, or the same one in a smaller size, or talk to us instead.
recording-too-many = We can take up to { $max } recordings for one answer. To send another, remove one first.
recording-is-deleted = This recording was deleted some time after the decision, as its group was told. What was written down of it is with the answer.
recording-text-too-long = That is longer than the { $max } characters we can keep. Please shorten it.
recording-text-too-late = This application is decided or withdrawn, so its text versions stay as they are.
recording-text-moved-on = The text has changed since you opened the page. Go back and read it as it is now.
check-on-its-way = A recording is still on its way. If you send your application now, it will not be part of it: wait until it is here.
upload-other-part = This part does not follow on what is here. Ask how much is here, and go on from there.
upload-more-than-said = This is more than was announced, so it was not taken.
upload-expired = This was begun more than a day ago and has been cleared away. Please send it again.

notice-recording-added = It is part of your answer now.
notice-recording-removed = We have taken it out of your answer and deleted it.
notice-recording-text-kept = The text is saved beside the recording.
notice-recording-text-confirmed = Thank you. The text counts as yours now.
notice-recording-listened = We have noted that you listened.
notice-recording-text-offered = Sent to the group. It counts as theirs once they have said that it is right.

history-recording-added = You answered with a recording
history-recording-listened-to = Your recording was listened to
history-recording-deleted = A recording was deleted, as we had said
history-upload-expired = A recording that was on its way did not arrive within a day
history-text-version-written = You wrote down what is said in a recording
history-text-version-taken-away = You took a text version away
history-text-version-offered = We wrote down what is said in a recording, for you to confirm
history-text-version-confirmed = You confirmed what we wrote down

letter-recording-text-subject = We wrote down what you said: { $fund }
letter-recording-text = { $officer } has listened to your recording about “{ $question }” and has written down what is said in it, for those who cannot hear it:
letter-recording-text-next = If it is right, say so, and it counts as your text version. If something is not right, change it. Your recording stays your answer either way.
