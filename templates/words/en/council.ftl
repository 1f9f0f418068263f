# Signing in with an account at the council.

council-lead = Do you work for the council?
council-button = Sign in with your council account
council-away = We cannot reach the council’s accounts just now. Try again in a few minutes, or sign in with your e-mail address.
council-again = We could not sign you in with that: it was used already, was begun in another browser, or took too long. Please begin again.
council-cancelled = You were not signed in at the council, so nothing has changed here. You can begin again whenever you like.
council-no-part = Your council account gives you no part in this service. If you should have one, ask an administrator of the service. If you apply for a group, sign in with your e-mail address instead.
council-unproved = Your council account does not say for certain that your e-mail address is yours. Ask those who look after council accounts to confirm it. Until then, sign in with your e-mail address.
council-taken = Your e-mail address here belongs to another council account. Ask whoever runs this service to part the two; then sign in again.
council-only = Your council asks the people who work for it to sign in with their council account for this.
council-still-in = If you came with a council account, you may still be signed in there. Where others use this device, too, sign out there as well.
notice-council-role-ended = Your council account no longer gives you one of the roles you had here.
cookies-council = Remembers for 15 minutes that you are signing in with a council account.
