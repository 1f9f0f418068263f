# Signing in, and a person's own account.

nav-funds = Funds
nav-openness = How we decide
nav-learning = What we are learning
nav-sign-in = Sign in
nav-desk = Your desk
nav-home = Your applications
nav-account = Your account

failure-to-desk = Go to your desk
failure-other-site = This came from another website, so we did nothing with it. Open the page here and send it again.
failure-not-your-role = You are signed in, but this page is for people with another role. If you think it should be open to you, ask the person who looks after the portal.
failure-overtaken = Somebody else changed this first
failure-cut-off = We only got part of what you sent. Please send it again; what you saved before is safe.

sign-in-title = Sign in
sign-in-first-time = First time here? The same letter starts your account.
sign-in-email-empty = Enter your e-mail address
sign-in-email-wrong = Check the e-mail address: it needs a name, an @ and a place, like hulya@example.org
sign-in-ask-again = Ask for a new code
code-ask-again = ask for a new code
sign-in-used = This code or link has been used already. Ask for a new one.
sign-in-expired = This code or link is more than 10 minutes old, or was never sent. Ask for a new one.
sign-in-tries-spent = That was the fifth try with this code. Open the link in the letter instead, or ask for a new code.
sign-in-tries-together = There were many tries with codes for this address. Open the link in our newest letter instead: it works for 10 minutes from when it came.
sign-in-not-sent = We had sent five letters to this address within 10 minutes, so no other went out. Open the link in one of them, or ask again in 10 minutes.
sign-in-code-wrong = That is not the code in our newest letter. Check each letter and number. { $left ->
    [1] You have one more try.
   *[other] You have { $left } more tries.
}
sign-in-too-often = There have been many tries from your address in a short time. Wait a minute, then try again.

code-title = Type your code
code-sent = We have sent a letter to { $email }. It carries a code of six letters and numbers, and a link. Both work for 10 minutes.
code-label = Code
code-hint = Capitals or small letters, as you like
code-button = Sign in
code-late = No letter after a few minutes? Look in your spam folder, or
link-title = You are nearly there
link-lead = Press Continue to sign in on this device.
sign-out-title = Sign out
sign-out-lead = Everything you wrote is saved.
sign-out-button = Sign out
signed-out-done = You are signed out
signed-out-done-lead = Everything you wrote is saved. Come back whenever you like.

signed-out-files = Files cannot be kept that way: please choose them again afterwards.
kept-title = Here is what you wrote
kept-lead = You had been signed out when you sent this. Nothing was lost: press “Save what I wrote” to put it where it belongs.
kept-save = Save what I wrote
kept-to-application = It goes into your application, to the page you sent it from:
kept-to-group = It goes to the page of your group:
kept-to-grant = It goes to your grant, to the page you sent it from:
kept-to-account = It goes to your account:
kept-to-desk = It goes to your desk, to the page you sent it from:
kept-to-other = It goes to the page you sent it from:
kept-not-now = The button sends it just as you did then. If you no longer want that, or these words are not yours, leave this page without pressing it: after a day it is gone.
kept-elsewhere = What you wrote is kept in the browser you wrote it in. Open this page there.
signed-out-back = We could not keep this for you. Copy it before you sign in:

account-title = Your account
account-welcome = Welcome. What shall we call you?
account-email = You sign in as { $email }.
account-name = Your name
account-name-hint = As you would like us to say it
account-name-empty = Enter your name
account-name-long = That is more than we can take for a name. Please shorten it.
account-phone = Phone (optional)
account-phone-hint = Only if you would like us to ring you
account-phone-long = That is too long for a phone number. Please check it.
account-language = Which language shall our letters be in?
account-save = Save
account-sessions = Where you are signed in
account-sessions-lead = If you do not know one of these, end it.
account-this-one = This device
account-since = Signed in since { $since }, last seen { $seen }
account-end = Sign out there
account-session-gone = That one had ended already.
notice-account-saved = Saved.
notice-session-ended = That device is signed out.

letter-sign-in-subject = { $code } is your code for { $service }
letter-sign-in-known = You asked to sign in. Type this code on the page where you asked:
letter-sign-in-new = Somebody, we think you, asked to start an account at { $service } with this address. Type this code on the page where you asked:
letter-sign-in-link = Or open this link and press Continue:
letter-sign-in-life = Both work for 10 minutes, and once.
letter-sign-in-not-you = If it was not you, do nothing: nobody can get in without this letter.

notice-role-given = The role is given, and they are being told.
notice-role-ended = The role is ended, and they are being told.

shared-label = Others use this phone or computer, too
shared-hint = Then nothing you type stays on it, and you are signed out when you close the browser or after about half an hour.
shared-title = Is this phone or computer shared?
shared-is = You said that others use it, too: nothing you type stays on it, and you are signed out when you close the browser or after about half an hour.
shared-is-not = You are signed in as on a phone or computer of your own.
shared-say = Others use it, too
shared-end = It is my own
notice-device-saved = Saved for this phone or computer.

afresh-title = Please sign in once more
afresh-lead = You signed in more than 15 minutes ago. Before money moves, somebody says which account it goes to, people’s details leave the portal, or a phone number or who may do what changes, we ask whether it is still you.
afresh-kept = What you sent is kept, and given back to you when you have signed in. Nothing has been done yet.
afresh-where = We send a code and a link to { $email }.
afresh-button = Send me a code
kept-afresh-title = Go on with what you began
kept-afresh-lead = You have signed in once more. Nothing has been done yet: press the button to do it now.
kept-afresh-button = Do it now
afresh-script = You have signed in long ago. Open this page anew and sign in once more: then send it again.

letter-device-subject = A new device signed in to { $service }
letter-device-what = Somebody signed in to { $service } as you, on a phone or computer that we had not seen before: { $at }, { $device }.
letter-device-you = If it was you, there is nothing to do.
letter-device-not-you = If it was not you, whoever it was can read your e-mail: change its password first. Then sign in, end what you do not know under “Where you are signed in”, and tell the person you know at the council:
cookies-device = Knows again the phone or computer on which you signed in, for 400 days, so that we can write to you when somebody signs in on another.

link-whose = This link opens the account of { $email }.
link-not-yours = Is that not you? Then do not use it: it is somebody else’s link, and what you write would stand in their account.
link-other = You are signed in as { $email } now. When you go on, that ends.
signed-out-idle = You were away for twelve hours, so we have signed you out. It is so for everyone who works with the council’s applications.
notice-sessions-ended = They are signed out everywhere, and they are being told.
