# On the device: what is kept there, and given back.

recording-waiting-open = There is no connection just now. Keep this page open: your recording is only here. It goes on by itself when the connection is back.
recording-stopped-open = It could not be sent. It is only on this page: keep it open, listen back, and try again.
recording-signed-out-open = You have been signed out. Your recording is only on this page: keep it open.
recording-one-at-a-time = One recording at a time: send the one above, or do it again, and then add this one.
recording-keep-before = Keep the one I have
recording-too-long = That lasts { $length } minutes. We can take up to { $most } minutes in one recording. Send a shorter one, or talk to us instead.
recording-save-file = Save the file
sign-out-unsent = Something you recorded or typed on this device has not reached us yet. If you sign out now, it is taken off this device.
device-copy = Copy these words
device-copied = Copied
device-throw = Throw them away
save-not-here = You can no longer write here. Copy your words if you want to keep them.
cookies-recordings = No cookie, but kept in the same browser: what you recorded and have not sent us yet. It is taken away once we have it, when you sign out, and after 90 days.
history-recording-begun = Somebody began to listen to your recording
