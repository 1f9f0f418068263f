# The frame of every page, and the words that components say themselves.

frame-error-prefix = Error:
frame-skip = Skip to main content
frame-nav = Main
frame-languages = Language
frame-drafted = A machine drafted these words, and nobody who speaks the language has checked them yet. The same page in
frame-demo = This is a demonstration. The people, groups and money in it are made up, and everything is gone when it stops.
frame-help = Help
frame-openness = How we decide, and what we promised
frame-accessibility = Accessibility
frame-privacy = Privacy
frame-cookies = Cookies

part-back = Back
part-problem = There is a problem
part-done = Done
part-pages = Pages
part-previous-page = Previous page
part-next-page = Next page
part-change = Change
part-answer = Answer
part-print = Print this page
part-day = Day
part-month = Month
part-year = Year

save-saving = Saving…
save-saved = Saved just now
save-offline = We cannot reach the portal. Your words are still here, and we keep trying.
save-offline-kept = We cannot reach the portal. Your words are kept on this device, and we keep trying. You can close this page.
save-signed-out = You have been signed out. Your words are still here.
save-signed-out-link = Sign in on another page, then come back to this one
save-merged = Someone else in your group wrote here too. What each of you wrote is in.
save-merged-link = See it as it stands now
save-both = Someone else in your group wrote here too. Both texts are kept.
save-both-link = See both
save-problem = We could not save this as it stands. Your words are still here.

device-saved = What you typed here while we could not be reached is saved now.
device-link = See where it stands

# $n is put in by a script; the plain form is for every number that is not one.
words-so-far-one = { $n } word
words-so-far = { $n } words
words-usually = most people write about { $n }
words-over-one = that is { $n } more than we can take. It is all kept; please shorten it before you send.
words-over = that is { $n } more than we can take. It is all kept; please shorten it before you send.
words-under-one = { $n } more would be enough
words-under = about { $n } more would be enough

budget-what = What for
budget-amount = How much
budget-line-what = Line { $n }: what for
budget-line-amount = Line { $n }: how much, in pounds
budget-total = Total
budget-add = Add another line

error-reference = If you contact us about this, say { $reference } and we can find what happened.
error-refused-heading = This page is not open to you
error-not-found-heading = We cannot find that page
error-not-found-line = If you typed the address, check that it is right. If you followed a link of ours, the mistake is ours.
error-busy-heading = Please try again in a moment
error-busy-line = We could not reach our records for a moment. What you saved before is safe.
error-broken-heading = Sorry, something went wrong on our side
error-broken-line = It is not something you did. What you saved before is safe.
error-too-large-heading = That is more than we can take at once
error-too-large-line = Nothing was changed. If it was a recording or a document, send a shorter or smaller one, or talk to us and we will find another way.
error-try-again = Try again
error-link-funds = See open funds
error-link-home = Go to your page
error-link-help = Ask for help

signed-out-heading = Sign in to go on
signed-out-kept = We have kept what you wrote. It is put back when you have signed in.
signed-out-email = Your e-mail address
signed-out-email-hint = We send you a code and a link. There is no password.
signed-out-button = Continue
