# An answer in any language, and what it says in English beside it.

fund-language = In your language
fund-language-council = Answer in any language, question by question. We have it translated and pay for it. What you said stays your answer; the translation stands beside it.

answer-language = Which language is this answer in?
answer-language-hint = Any language is right. We see to the translation.
answer-language-other = Another language
answer-language-unknown = another language
answer-language-say = Not in English? Say which language it is in
answer-language-name = Its name, if it is another

translations-title = Your answers in English
translations-lead = For those who do not read your language we had your answers put into English. What you said is your answer; this stands beside it. If something is not right, say so: whoever reads it sees that, and it is translated anew.
translations-none = Nothing of yours has been translated. If you answered in another language, { $contact } sees to it.
translations-of-writing = What you wrote
translations-of-talk = What you said in the conversation
translations-of-recording = Your recording
translations-in-english = In English, translated by { $by }, { $on }
translations-you-said = You said that this is not right in it:
translations-not-right = Something is not right
translations-what = What is not right?
translations-what-hint = In any language. You need not know the right English word.
translations-say = Tell us
translations-say-what = Say what is not right in the translation, in a few words
translations-not-now = A translation can be put right from sending until the decision. Ask { $contact }.
translations-overtaken = It has been translated anew since you opened the page. Look at the new one.
translations-see = Your answers in English, if you gave them in another language
notice-translation-corrected = Thank you. Whoever reads it sees what you said, and we have it translated anew.

letter-translation-subject = Your answer in English: { $fund }
letter-translation = Your answer about “{ $question }” has been translated into English, for those who do not read your language. { $by } translated it:
letter-translation-next = What you wrote or said stays your answer. If something is not right in the translation, say so here:
notice-translation-added = The translation stands beside what they said, and the group is sent it.
history-translated = An answer was translated into English, beside what you said
history-translation-corrected = Your group said that a translation is not right
