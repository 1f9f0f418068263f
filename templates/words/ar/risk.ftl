# Where risk sits: the group's page and letter.

risk-title = ما قد لا يسير كما نرجو، ومن يتحمّله
risk-lead = يتحمّل المجلس مخاطر المنحة، إلا إذا كان هناك سبب وجيه وقلتم نعم. وعدم التحرّك مخاطرة أيضًا، لذلك تُذكر هنا كذلك.
risk-none = لم يذكر أحد مخاطرة بعد. إذا طلب منكم شخص التواصل، { $contact }، تحمّل مخاطرة، تصلكم رسالة أولًا.
risk-not-acting = إن لم يُفعل شيء:
risk-we-do = ما يفعله المجلس:
risk-why = لماذا أنتم:
risk-holder-council = يتحمّلها المجلس
risk-holder-shared = نتحمّلها معًا
risk-holder-organisation = تتحمّلونها أنتم
risk-asked = هل تتحمّلون هذه المخاطرة؟
risk-asked-more = يمكنكم أن تقولوا لا، ولن يُحسب ذلك عليكم: عندئذ يتحمّلها المجلس. ويسرّنا أن تتحدّثوا عنها أولًا مع { $contact }.
risk-words = أي شيء تودّون قوله مع إجابتكم (اختياري)
risk-agree = نعم، نتحمّلها
risk-decline = لا، يتحمّلها المجلس
risk-take-back = غيّرنا رأينا: يتحمّلها المجلس
risk-you-agreed = قلتم نعم في { $date }.
risk-you-declined = قلتم لا في { $date }، فيتحمّلها المجلس.
risk-closed = يبقى هذا كما هو الآن. إن كان فيه ما يزعجكم، تحدّثوا إلى { $contact }.
risk-answer-empty = اختاروا نعم أو لا
risk-words-long = هذا أكثر مما يتّسع له المكان هنا. يُرجى اختصاره إلى نحو 300 كلمة؛ لا يضيع شيء.
risk-answered-already = سبقت الإجابة عن هذا، أو لم يعد مطلوبًا منكم.

notice-risk-named = حُفظت. تراها المجموعة.
notice-risk-changed = حُفظت. تراها المجموعة.
notice-risk-agreed = شكرًا لكم. سُجّلت موافقتكم.
notice-risk-declined = شكرًا لكم. يتحمّلها المجلس، ولا يُحسب ذلك عليكم.

letter-risk-asked-subject = هل تتحمّل { $group } هذه المخاطرة؟
letter-risk-hello = مرحبًا { $name }،
letter-risk-asked-who = في أثناء النظر في طلبكم إلى «{ $fund }»، يصلكم من { $asker } سؤال عن أمر واحد قد لا يسير كما نرجو:
letter-risk-asked-why = لماذا نسألكم أنتم: { $why }
letter-risk-asked-we-do = ما يفعله المجلس بشأنه: { $does }
letter-risk-asked-answer = يمكنكم أن تقولوا لا، ولن يُحسب ذلك عليكم: عندئذ يتحمّلها المجلس. قولوا نعم أو لا هنا:
letter-risk-asked-next = لا نُصدر أي قرار قبل أن تصلنا إجابتكم. ويسرّنا أن تتحدّثوا عن الأمر أولًا مع { $contact }.
