# What a group reads about the decision on its application, on its page and in its letter.

outcome-title = قرارنا: { $fund }
outcome-back = طلبكم
outcome-caption = { $fund } · { $reference }
outcome-funded = الموافقة على التمويل
outcome-in-part = الموافقة على تمويل جزئي
outcome-once-checked = الموافقة على التمويل بعد أن نتحقّق معًا من أمر ما
outcome-not-this-time = لا تمويل هذه المرّة
outcome-not-decided-yet = لم يُتّخذ القرار بعد

outcome-says-funded = نعم: تحصل { $organisation } على { $amount }.
outcome-says-in-part = نعم، جزئيًا: تحصل { $organisation } على { $amount }.
outcome-says-once-checked = نعم، بعد أن نتحقّق معًا من أمر ما: عندئذ تحصل { $organisation } على { $amount }.
outcome-says-not-this-time = لا نموّل { $organisation } هذه المرّة. نعرف ما تطلّبه منكم تقديم الطلب، ومن حقّكم علينا أن تعرفوا أسبابنا.
outcome-says-not-decided-yet = لم نتّخذ بعد قرارًا بشأن طلب { $organisation }.
outcome-asked = طلبتم { $asked }.
outcome-wait-until = يصلكم خبر منّا بحلول { $date }.

outcome-reasons = أسبابنا
outcome-strong = نقاط القوة
outcome-to-check = ما نتحقّق منه معًا
outcome-not-acting = ما نعرف أنه قد يترتّب على هذا، ومن يتحمّله
outcome-departure = لماذا يختلف هذا عن توصية اللجنة
outcome-check-who = يجري ذلك معكم ومع { $person }، بحلول { $date }.
outcome-again = نعيد النظر في قرارنا
outcome-again-says = ما قلناه لكم من قبل لم يعد قائمًا، ونقرّر من جديد. يمكنكم قراءته، وقراءة السبب، أدناه.
outcome-earlier = ما قلناه لكم في { $date }
outcome-ended = لماذا فتحناه من جديد في { $date }
outcome-checked = تحقّقنا معًا مما كان باقيًا. المال لكم.
outcome-next = ماذا يحدث بعد ذلك
outcome-next-funded = نكتب اتفاقية بكلمات واضحة ليوقّعها الطرفان، ثم ندفع بعد ذلك. ليس عليكم فعل أي شيء إلى أن تصلكم.
outcome-next-in-part = نكتب اتفاقية بكلمات واضحة ليوقّعها الطرفان، ثم ندفع بعد ذلك. وإن كان المبلغ يغيّر ما يمكنكم فعله فأخبروا { $person }: يمكن أن تتغيّر الخطة معه.
outcome-next-once-checked = يصلكم اتصال أو رسالة من { $person } لنقوم بذلك معًا. وبعد إتمامه نكتب اتفاقية ليوقّعها الطرفان، ثم ندفع بعد ذلك.
outcome-next-not-this-time = يمكنكم التحدّث مع { $person } عن هذا القرار، أو السؤال عمّا يساعد في مرّة أخرى، أو إخبارنا بأننا أخطأنا في شيء. وأهلًا بطلبكم مرة أخرى.
outcome-next-not-decided-yet = ليس عليكم فعل أي شيء. وإن تغيّر شيء لديكم في هذه الأثناء فأخبروا { $person }.
outcome-next-checked = نكتب اتفاقية بكلمات واضحة ليوقّعها الطرفان، ثم ندفع بعد ذلك. ليس عليكم فعل أي شيء إلى أن تصلكم.
outcome-grant = الذهاب إلى منحتكم
outcome-talk = الشخص الذي تتحدّثون إليه عن هذا القرار.
outcome-on = أُرسل إليكم في { $date }.

state-decided-checked = الموافقة على التمويل، بعد أن تحقّقنا معًا

decision-letter-subject = { $fund }: قرارنا بشأن { $reference }
decision-letter-subject-wait = { $fund }: لم يُتّخذ القرار بعد ({ $reference })
decision-letter-dear = تحية طيبة، { $name }،
decision-letter-talk = للتحدّث عن أي شيء من هذا، اكتبوا إلى { $person }: { $email }
decision-letter-talk-phone = للتحدّث عن أي شيء من هذا، اكتبوا إلى { $person } ({ $email }) أو اتصلوا على { $phone }.
decision-letter-kept = هذه الرسالة محفوظة مع طلبكم:

decision-reopened-subject = { $fund }: نعيد النظر في قرارنا ({ $reference })
decision-reopened-told = في { $date } كتبنا إليكم بقرارنا بشأن طلب { $organisation } إلى «{ $fund }»:
decision-reopened-says = فتحنا ذلك القرار من جديد. وهذا هو السبب:
decision-reopened-not-held = تحقّقنا معًا مما كان باقيًا، ولم يكن كما كان يُفترض أن يكون. وهذا ما وجدناه:
decision-reopened-money = لم يُوقَّع شيء بعد، لذلك فإن المال الذي أخبرناكم به ليس لكم حتى الآن. يُرجى ألّا تنفقوه. وهو محجوز لطلبكم إلى أن نقرّر.
decision-reopened-next = نقرّر من جديد، ويصلكم خبر منّا بحلول { $date }. ليس عليكم فعل أي شيء. وإن كان هناك ما ينبغي أن نعرفه، فأخبرونا قبل ذلك.
decision-reopened-kept = ما قلناه لكم من قبل، وهذه الرسالة، محفوظان مع طلبكم:

decision-checked-says = تحقّقنا معًا مما كان باقيًا، وكل شيء كما ينبغي: تحصل { $organisation } على { $amount }.

# What staff read at the top of a page after a change.
notice-panel-made = حُدّد الاجتماع، وأُرسلت رسالة إلى كل من يشارك فيه.
notice-panel-changed = حُفظ الاجتماع، ويجري إبلاغ كل من يعنيه.
notice-panel-off = أُلغي الاجتماع، ويجري إبلاغ كل من كان سيشارك فيه.
notice-declared-all = شكرًا لكم. حُفظ ما قلتموه عن هذه المجموعات.
notice-recommended = حُفظت التوصية.
notice-decided = حُفظ القرار. لم يخرج شيء بعد.
notice-released = صدرت القرارات، والرسائل في طريقها.
notice-released-already = لم يبقَ ما يُصدر. لم تُرسل رسالة إلى أحد مرّتين.
notice-not-held = حُفظ: لم يثبت الأمر. أُرسلت رسالة إلى المجموعة، ويقرّر من اتّخذ القرار من جديد.
notice-decision-reopened = فُتح القرار من جديد. وما قاله محفوظ في سجلّه.
notice-checked = تمّ التحقّق معًا: مُنحت المنحة، وأُرسلت رسالة إلى المجموعة.

# What the group reads of it in what happened with its application.
history-decision-released = أخبرناكم بقرارنا
history-not-decided-yet = أخبرناكم بأن القرار لم يُتّخذ بعد
history-checked-together = تحقّقنا معًا مما كان باقيًا، وثبت الأمر
history-decision-reopened = فتحنا قرارنا من جديد
history-question-withdrawn = سحبنا سؤالًا
