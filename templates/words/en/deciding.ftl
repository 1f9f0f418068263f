# How we decide: what a round turned on, the facts we rely on, letting people know.

notice-looked-at = Written down: this was looked at.

turned-title = What did this turn on?
turned-lead = Before anything was decided, the round was worked again without each reader, each criterion and each note of what we know, to see which outcomes hang on one of them. One outcome may hang on several.
turned-hold = { $hold } of { $applications } outcomes would be the same, whatever is left out.
turned-reader = Hanging on one reader: { $count }.
turned-reader-none = None hangs on one reader.
turned-criterion = Hanging on one criterion: { $count }.
turned-criterion-none = None hangs on one criterion.
turned-note = Hanging on one note of what we know: { $count }.
turned-note-none = None hangs on one note of what we know.
turned-known = Hanging on being known to us before: { $count }.
turned-known-none = None hangs on being known to us before.

reason-kind-our-question = our question was unclear
reason-kind-not-known = we did not know the group
reason-kind-our-time = we did not take the time to understand more
reason-kind-our-rules = a rule of ours does not fit how the group works

why-title = Why, for each thing we read for
why-lead = So the panel wrote it down.
why-not-acting = What may happen if nobody acts, as the panel sees it

facts-title = The facts we rely on
facts-back = Your application
facts-lead = Before we decide, you see what our decision would rest on. Say of each whether it is right. Nothing you say here counts against you, and { $contact } is glad to talk about it.
facts-by = Tell us by { $date }. Until then our decision waits for you.
facts-answered = Thank you, we have what you said. You can change it until we decide.
facts-kind-figure = From your application:
facts-kind-note = What we know of you:
facts-kind-talk = Said in a conversation:
facts-kind-answer = You answered our question:
facts-kind-added = What we understand:
facts-is-it-right = Is this right?
facts-yes = It is right
facts-no = It is not right
facts-what-is-right = If it is not: what is right?
facts-besides = Anything you would like to add (optional)
facts-button = Send what you say
facts-choose = Say whether this is right
facts-say-what = Tell us what is right
facts-long = That is more than fits here. Please shorten it; nothing is lost.
facts-changed = We sent you other facts while you were writing. They stand here now, and what you wrote is still here.
facts-closed = This stays as it is now. If something in it troubles you, talk to { $contact }.
facts-you-right = You said: it is right.
facts-you-wrong = You said: it is not right.

follow-facts = The facts we rely on
follow-facts-waits = Waits for you
home-need-facts = Say whether the facts we rely on are right: { $fund }

history-facts-asked = We sent you the facts that our decision would rest on
history-facts-right = You said that they are right
history-facts-corrected = You said what is not right

notice-facts-asked = Sent. Everybody in the group gets a letter.
notice-facts-right = Thank you. It is written down that the facts are right.
notice-facts-corrected = Thank you. What you said stands beside the facts for whoever decides.

letter-facts-asked-subject = { $group }: are these facts right?
letter-facts-asked-hello = Hello { $name },
letter-facts-asked-who = Before your application to { $fund } is decided, { $asker } would like you to see what the decision would rest on:
letter-facts-asked-by = Say here by { $date } whether they are right. Until then the decision waits for you:
letter-facts-asked-late = Nothing you say counts against you. If you say nothing, we go on without it, and these stand as they are. { $contact } is glad to talk about it.

notice-panel-told = Every member of the panel gets a letter.
notice-window-set = Saved. Letters leave only in this time.
notice-window-removed = Saved. Letters leave once they are released, at a humane hour.
notice-call-said = Written down.

notice-draw-published = Published. It can be drawn in a day.
notice-drawn = Drawn. Everybody can see how it came out.

# Followed by who has the power above the amount.
decide-up-to = Up to { $amount } for one application. The power above that is with:

draw-title = A public draw
draw-lead = Where applications stand level and the money reaches only for some of them, a draw can settle it. You can work it again yourself.
draw-none = There is no draw in this round.
draw-drawn = Drawn { $date }
draw-to-come = Published { $date }, not drawn yet
draw-hash = The hash of the seed, published { $date }
draw-seed = The seed, published with the draw
draw-promised = What is mixed in, named with the hash
draw-witness = What nobody could know when the hash went out
draw-again = Work it again
draw-way-mixed = The SHA-256 hash of the seed is the hash that was published before the draw. For each application take the SHA-256 hash of one text: the seed, a colon, what nobody could know when the hash went out, a colon and its reference, with no blanks between them. The smallest comes first.
draw-link = Public draws
letter-draw-subject = { $fund }: a public draw
letter-draw-published = Your application { $reference } stands level with others, and the money does not reach for all of them. So that nobody chooses between you, who comes first is drawn in public, on { $date } or soon after.
letter-draw-how = How it is drawn, and what is mixed in, stands here. You can work it again yourself:
letter-draw-not-yet = The draw decides nothing by itself: whoever decides has it before them, and you hear from us either way. { $contact } is glad to talk about it.
letter-draw-drawn = The draw has been made in which your application { $reference } stood level with others. In which order they came out stands here:
