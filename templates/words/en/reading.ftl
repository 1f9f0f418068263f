# Reading: what a page says when something was done, and what saving by itself says.

notice-reading-wonders = Saved and passed on. An officer sees to it, and it stands here when there is an answer.
notice-reading-judged = Your judgement stands beside the others.
notice-reading-no = Thank you for saying so. Somebody else is asked, and nothing more is made of it.
notice-reader-told = They are shown what you wrote.
reading-both = Saved on another device too. Both texts are kept.
notice-readings-talked = It stands beside the readings.
notice-reading-time-saved = Saved. Officers see it when they ask people to read.
notice-readers-asked = They are being told, each in one letter.
