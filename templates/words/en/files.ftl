# Files that go with an answer.

files-title = What you send with: { $question }
files-back = Back to the question
files-heading = What you have sent with this answer
files-none = Nothing yet. You do not have to send anything.
files-remove = Remove
files-choose = Send something you have
files-hint = You can send: { $kinds }. Up to { $files } files, each up to { $max } MB.
files-send = Add to your answer
files-full = That is { $max } files, as many as we can take here. To send another, remove one first.
files-continue = Continue
files-route-document = Document or picture
files-route-recording = Recording

files-kind-pdf = PDF
files-kind-odt = OpenDocument text (ODT)
files-kind-docx = Word (DOCX)
files-kind-image = pictures
files-kind-audio = sound recordings
files-kind-video = films

files-none-chosen = Choose a file first.
files-empty = There is nothing in { $name }. Check that it opens on your own device, then send it again.
files-too-large = { $name } is { $size }. We can take up to { $max } MB. Send a shorter recording or a smaller picture, or talk to us instead.
files-archive = { $name } is a packed folder. Nobody can see what is in it before it is opened, so we do not take it. Send what is in it, one file at a time.
files-macros = { $name } carries small programs (macros), which can do harm on somebody’s computer. Save it without them, or as PDF, and send it again.
files-picture-unread = We could not take out of { $name } where and when it was taken, so we did not keep it. Send the picture as JPEG or PNG, or take it once more.
files-wrong-kind = We could not recognise what is in { $name }. You can send: { $kinds }. If it is something else, save it as PDF, or take a picture of it.
files-too-often = You have sent us files many times in a short time. Wait a minute, then send this once more.
files-too-many = We can take up to { $max } files here. To send another, remove one first.

notice-file-added = It is part of your answer now.
notice-file-removed = We have taken it out of your answer.

files-checking = We are still checking this file. It opens once that is done, usually within minutes.
files-being-checked = This file is still being checked, so nobody can open it yet. That usually takes a few minutes. Please come back a little later.
files-kept-back = We keep this file back: a check found something in it that can harm a computer. Nobody can open it.

letter-file-kept-subject = A file you sent could not be used
letter-file-kept = Every file that comes to us is checked. In { $file } the check found something that can harm a computer, so nobody can open it here. This happens to many people, often without their knowing, and you have done nothing wrong.
letter-file-kept-next = Please send us another copy from a computer that has been checked, or as PDF. If you cannot, talk to your named contact: we will find another way, and nothing else of what you sent is lost.
