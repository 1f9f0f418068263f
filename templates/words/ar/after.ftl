# What comes after a decision.
after-back = طلبكم
after-too-long = هذا أكثر مما يتّسع له مربّع واحد. يُرجى اختصاره
after-title = ما بعد القرار
# challenge
after-challenge-title = قول إن شيئًا غير صحيح
after-challenge-link = قول إن في قرارنا، أو في طريقة اتخاذه، شيئًا غير صحيح
after-challenge-lead = إن لم تكن طريقة قرارنا صحيحة، أو لم يكن القرار نفسه صحيحًا، فقولوا ذلك. يصلكم خلال { $days ->
    [zero] { $days } يوم عمل
    [one] يوم عمل واحد
    [two] يومي عمل
    [few] { $days } أيام عمل
    [many] { $days } يوم عمل
   *[other] { $days } يوم عمل
 } ردّ من شخص لم يقرّر ولم يقرأ الطلب ولم يوصِ فيه بشيء. قول ذلك لا يُحسب عليكم أبدًا.
after-challenge-public = يُنشر ما ينتج عن ذلك، كي لا يضطر آخرون إلى قوله من جديد. ولا يُذكر اسمكم إلا إذا أردتم. وإن قدّمت أقل من خمس مجموعات طلبات، فلا يُنشر إلا مع اسمكم، وإن أردتم ذلك فقط.
after-challenge-of = ما الذي ليس صحيحًا؟
after-challenge-of-process = كيف اتُّخذ القرار
after-challenge-of-decision = ما تقرّر
after-challenge-of-empty = اختاروا ما ليس صحيحًا: كيف اتُّخذ القرار، أو ما تقرّر
after-challenge-words = ماذا حدث، وماذا كان ينبغي أن يحدث؟
after-challenge-words-hint = تكفي بضع كلمات.
after-challenge-words-empty = اكتبوا ما ليس صحيحًا
after-challenge-may-name = يمكنكم ذكر اسمنا في ما تنشرونه
after-challenge-may-name-hint = اتركوا هذا فارغًا فلا يقرأ أحد أن القول قولكم.
after-challenge-send = إرسال ما تقولونه
after-challenge-said = ما قيل في { $date }، من { $name }:
after-challenge-open = سنردّ عليكم.
after-challenge-by = يصلكم خبر منّا بحلول { $date }.
after-challenge-was-by = وعدنا بردّ بحلول { $date }، وقد تأخّرنا.
after-challenge-stands = نبقى على ما جرى.
after-challenge-upheld = الحقّ معكم.
after-challenge-answered-by = الردّ من شخص لم يشارك في الأمر: { $name }.
after-challenge-changes = ما نغيّره
after-challenge-published = النص المكتوب للجميع
after-challenge-not-sent = ليس هناك ما يُقال هذا عنه قبل أن ترسلوا طلبكم.
after-challenge-not-told = يمكنكم قول إن القرار غير صحيح بعد أن نخبركم به.
after-challenge-one-at-a-time = ما زال لكم علينا ردّ على ما قلتموه. وحين يصلكم يمكنكم قول المزيد.
notice-decision-challenged = شكرًا لكم. يردّ عليكم شخص لم يشارك في الأمر.
letter-after-challenge-subject = { $fund }: بشأن ما قلتم إنه غير صحيح
letter-after-challenge-who = هذا ردّ من { $writer } على ما قالته { $group }. ولم تكن لكاتب الردّ أي مشاركة في القرار ولا في القراءة ولا في التوصية.
history-decision-challenged = قلتم إن شيئًا غير صحيح
history-decision-challenge-answered = رددنا على ما قلتم إنه غير صحيح
after-record-link = ما قرّرناه في هذه الجولة، وكيف
# onward
after-onward-title = نحمل طلبكم إلى جهة أخرى
after-onward-link = إلى أين يمكن أن يصل طلبكم أيضًا
after-onward-lead = «لا تمويل هذه المرّة» ليست بالضرورة نهاية الأمر. بموافقتكم نحمل طلبكم، كما هو، إلى جهة أخرى، ونخبركم في يوم محدّد بما نتج عن ذلك. ولا تحتاجون أبدًا إلى كتابته من جديد.
after-onward-none = لم نعرض عليكم شيئًا بعد. اسألوا { $contact } إلى أين يمكن أن يصل طلبكم أيضًا.
after-onward-to = إلى «{ $to }»
after-onward-from = العرض من { $name }. يصلكم خبر منّا بحلول { $date } عمّا نتج عن ذلك.
after-onward-late = مضى ذلك اليوم، وقد تأخّرنا.
after-onward-own = بموافقتكم تُفتح في ذلك الصندوق مسودّة فيها الإجابات نفسها. أنتم وحدكم ترونها، وأنتم وحدكم ترسلونها.
after-onward-question = ماذا تقولون؟
after-onward-say-agree = نعم، احملوه إلى هناك
after-onward-say-wait = ليس بعد
after-onward-say-decline = لا
after-onward-empty = اختاروا نعم، أو ليس بعد، أو لا
after-onward-goes = ما الذي يجوز إرساله معه؟
after-onward-goes-hint = فقط إن قلتم نعم.
after-onward-goes-answers = ما كتبناه وقلناه في طلبنا
after-onward-goes-contact = مع من يكون الحديث، وكيف يمكن الوصول إلينا
after-onward-goes-reasons = ما قرّرتموه، وأسبابه
after-onward-goes-known = ما تعرفونه عنّا من الزيارات والمحادثات، مع ردودنا
after-onward-goes-empty = اختاروا شيئًا واحدًا على الأقل يجوز إرساله
after-onward-words = أي شيء ينبغي أن نعرفه (يمكنكم ترك هذا فارغًا)
after-onward-send = إرسال إجابتكم
after-onward-take-back = التراجع عن موافقتنا
after-onward-along = وافقتم على إرسال هذا معه:
after-onward-draft = مسودّتكم في «{ $to }»
after-onward-outcome = ما نتج عن ذلك
after-onward-ended = انتهى هذا العرض في هذه الأثناء. افتحوا الصفحة من جديد لتقرؤوا كيف انتهى.
after-onward-state-offered = القرار لكم
after-onward-state-not-yet = قلتم: ليس بعد
after-onward-state-promised = وعدنا بذلك
after-onward-state-declined = قلتم لا
after-onward-state-taken-back = تراجعنا عن هذا العرض
after-onward-state-told = أخبرناكم بما نتج عن ذلك
notice-onward-said = شكرًا لكم. نعمل بما قلتموه.
notice-onward-offered = عُرض ذلك. تصل المجموعةَ رسالةٌ، وتقول نعم أو لا أو ليس بعد.
notice-onward-told = أُرسل. تصل المجموعةَ رسالةٌ، وتمّ الوفاء بالوعد.
notice-onward-taken-back = تراجعتم عن العرض.
letter-onward-subject = إلى أين يمكن أن يصل طلبكم { $reference } أيضًا
letter-onward-offer = هذا عرض من { $writer }: أن نحمل طلب { $group } إلى «{ $to }»، كما هو، وأن نخبركم بحلول { $date } بما نتج عن ذلك.
letter-onward-yes = لا يُرسل شيء إلى أي مكان قبل أن تقولوا نعم، ولا يُرسل إلا ما توافقون عليه. ويمكنكم أيضًا قول ليس بعد، أو لا:
letter-onward-told-subject = ما نتج عن طلبكم { $reference }
letter-onward-told = وصل طلب { $group } إلى «{ $to }»، على يد { $writer }. وهذا ما نتج عنه:
history-onward-offered = عرضنا أن نحمل طلبكم إلى جهة أخرى
history-onward-agreed = قلتم نعم لحمله إلى جهة أخرى
history-onward-not-yet = قلتم «ليس بعد» لحمله إلى جهة أخرى
history-onward-declined = قلتم لا لحمله إلى جهة أخرى
history-onward-taken-back = تراجعنا عن عرض بحمله إلى جهة أخرى
history-onward-told = أخبرناكم بما نتج عن حمله إلى جهة أخرى
# report
after-report-title = الإبلاغ عن عنصرية أو أذى
after-report-lead = إن صدرت عن أحد هنا، أو عن طريقة عملنا، عنصرية أو أذى لكم أو لغيركم، فأخبرونا. لا تحتاجون إلى حساب، ولا إلى أن تقولوا من أنتم.
after-report-goes-to = يصل البلاغ إلى: { $names }، خارج فريق المنح.
after-report-nobody-yet = لم يُذكر هنا اسم أحد بعد. يُحفظ ما تكتبونه، ويُقرأ فور تكليف أحد بذلك.
after-report-outside = من يقرؤون الطلبات ويقرّرون بشأنها لا يرون شيئًا منه، ولا حتى أن هناك بلاغًا.
after-report-nothing = لا نحفظ أي اسم إلا اسمًا تكتبونه أنتم، ولا أي عنوان ولا ساعة: اليوم فقط.
after-report-day = يُخبَر من يصل إليهم البلاغ في صباح اليوم التالي، كي لا يعرف أحد متى كتبتم.
after-report-counts = لا يُحسب ذلك عليكم ولا على مجموعتكم أبدًا.
after-report-danger = إن كان أحد في خطر الآن، اتصلوا على 999.
after-report-funder = عن أي مجلس يدور الأمر؟
after-report-funder-empty = اختاروا المجلس الذي يدور الأمر عنه
after-report-words = ماذا حدث؟
after-report-words-hint = بأي لغة. تكفي بضع كلمات. لا تحتاجون إلى إثبات شيء.
after-report-words-empty = اكتبوا بضع كلمات عمّا حدث
after-report-about = أي صندوق أو اجتماع أو رسالة كان ذلك؟
after-report-optional = يمكنكم ترك هذا فارغًا.
after-report-name = اسمكم
after-report-reach = كيف نصل إليكم بأمان
after-report-reach-hint = يمكنكم ترك هذا فارغًا، والعودة إلى هنا لقراءة الردّ.
after-report-send = إرسال البلاغ
after-report-too-often = وصلت قبل قليل بلاغات كثيرة من حيث أنتم. يُرجى المحاولة من جديد بعد بضع دقائق: لا يضيع شيء مما كتبتموه إن أبقيتم هذه الصفحة مفتوحة.
after-report-sent-title = شكرًا لكم. أُرسل البلاغ
after-report-sent-lead = اكتبوا هذين عندكم. بهما معًا يمكنكم، أو يمكن لمن تعطونه إياهما، العودة وقراءة الردّ.
after-report-sent-once = لا نعرضهما إلا مرّة واحدة، ولا نحفظ شيئًا يمكّننا من إعطائكم إياهما من جديد.
after-report-reference = الرقم المرجعي
after-report-word = ثلاث كلمات
after-report-back-title = قراءة الردّ على بلاغ
after-report-back-lead = اكتبوا الرقم المرجعي والكلمات الثلاث التي أُعطيت لكم.
after-report-back-open = فتح البلاغ
after-report-not-found = ليس لدينا بلاغ بهذا الرقم المرجعي وهذه الكلمات. تحقّقوا من كليهما، ثم حاولوا من جديد
after-report-thread = البلاغ { $reference }
after-report-you = كتبتم في { $date }
after-report-us = رددنا في { $date }
after-report-no-answer = لم يردّ أحد بعد.
after-report-closed = أغلقنا هذا البلاغ. وإن كتبتم من جديد يُفتح مرة أخرى.
after-report-again = قول المزيد
after-report-again-empty = اكتبوا ما تودّون قوله
after-report-again-send = إرسال
after-report-written = شكرًا لكم. وصلنا ما كتبتموه.
notice-report-answered = حُفظ.
# what groups say of the council
after-review-title = كيف كنّا معكم؟
after-review-link = إخبارنا كيف كنّا معكم
after-review-stage-applied = بعد تقديم طلبكم
after-review-stage-heard = بعد أن وصلكم قرارنا
after-review-stage-finished = في نهاية منحتكم
after-review-lead = ثلاثة أسئلة عنّا. لا نحفظ مع ما تقولونه اسمًا ولا عنوانًا ولا وقتًا سوى الشهر، ولا يرى أحد شيئًا قبل أن تجيب خمس مجموعات. وبعدها يراه الجميع، وعلينا أن نردّ.
after-review-knew = كنّا نعرف ماذا سيحدث بعد ذلك، ومتى
after-review-respect = عوملنا باحترام
after-review-worth = ما طلبتموه منّا كان يستحقّ وقتنا
after-review-mark-yes = نعم
after-review-mark-partly = إلى حدّ ما
after-review-mark-no = لا
after-review-mark-empty = اختاروا نعم، أو إلى حدّ ما، أو لا
after-review-words = ماذا ينبغي أن نغيّر؟ (يمكنكم ترك هذا فارغًا)
after-review-words-hint = يمكن للجميع قراءة هذه الكلمات. لا تكتبوا أسماء.
after-review-send = إرسال
after-review-none = ليس هناك ما يُقال الآن. نسأل في نهاية كل مرحلة: بعد تقديم طلبكم، وبعد أن يصلكم القرار، وفي نهاية المنحة.
after-review-given = أجبتم:
after-reviews-title = ما تقوله المجموعات عنّا
after-reviews-lead = نسأل كل مجموعة كيف كنّا معها، في نهاية كل مرحلة. ولا يعرف أحد أي مجموعة قالت ماذا.
after-reviews-groups = { $groups ->
    [zero] لم تجب أي مجموعة.
    [one] أجابت مجموعة واحدة.
    [two] أجابت مجموعتان.
    [few] أجابت { $groups } مجموعات.
    [many] أجابت { $groups } مجموعة.
   *[other] أجابت { $groups } مجموعة.
}
after-reviews-asked = ما سألنا عنه
after-reviews-reply = ما نردّ به
after-reviews-no-reply = علينا ردّ، ونكتبه هنا.
after-reviews-few = أجابت أقل من خمس مجموعات، لذلك لا يُعرض شيء بعد.
notice-council-reviewed = شكرًا لكم. لا يمكن لأحد أن يعرف أن الإجابة منكم.
notice-lesson-written = حُفظ. يقرؤه الجميع في سجلّ الجولة.
notice-reviews-replied = نُشر ردّكم.
# the record of a round
after-record-title = ما قرّرناه، وكيف
after-record-early = يظهر هنا ما تقرّر بعد أن يصل الخبر إلى كل مجموعة. ويمكنكم من الآن أن تقرؤوا علامَ نستند في القرار، ومن يقرّر.
after-record-outcomes = ما وصل إلى المجموعات من قرارات
after-record-kinds = أنواع الأسباب
after-record-dates = بماذا وعدنا، ومتى وفينا به
after-record-panel = { $people ->
    [zero] لم يشارك أحد في اللجنة.
    [one] شارك شخص واحد في اللجنة.
    [two] شارك شخصان في اللجنة.
    [few] شارك { $people } أشخاص في اللجنة.
    [many] شارك { $people } شخصًا في اللجنة.
   *[other] شارك { $people } شخص في اللجنة.
}
after-record-conflicts = من كانت له صلة قريبة
after-record-conflicts-lead = كم مرّة قال شخص إن له صلة قريبة بمجموعة، وما هذه الصلة. لا يُذكر اسم أحد، وما كان أقل من خمسة لا يُذكر عدده بالضبط.
after-record-stepped-back = تنحٍّ، لأن الصلة قريبة أكثر مما ينبغي
after-record-close = صلة قريبة، ذُكرت قبل القراءة
after-record-tie-employment = من خلال العمل
after-record-tie-family = من خلال العائلة
after-record-tie-financial = من خلال المال
after-record-tie-professional = من خلال المهنة
after-record-tie-personal = من خلال صداقة أو خلاف
after-record-tie-relational = من خلال القرب من مجموعة أو مجتمع
after-record-turned-on = علامَ توقّفت النتائج
after-record-challenges = ما قالت المجموعات إنه غير صحيح
after-record-challenges-few = قدّمت أقل من خمس مجموعات طلبات. حين تقول مجموعة إن شيئًا غير صحيح، لا يظهر هنا ما نتج عن ذلك إلا إذا أرادت أن يُذكر اسمها: فحتى بلا اسم، قد يُعرف من قال ذلك.
after-record-upheld = الحقّ مع المجموعة، ونغيّر شيئًا.
after-record-stands = نظرنا من جديد، ونبقى على ما تقرّر.
after-record-next = ما نغيّره في المرّة القادمة
after-record-next-none = لم نكتبه بعد.
after-record-reviews = كيف كنّا كما تقول المجموعات، وما نردّ به
# feedback
after-feedback-title = التحدّث عن قرارنا
after-feedback-button = التحدّث معنا عنه
after-feedback-lead = يمكن لكل مجموعة أن تتحدّث معنا عمّا قرّرناه، سواء حصلت على التمويل أم لا: ما كان قويًّا، وعلامَ استند القرار، وما قد يساعد في المرّة القادمة. تتحدّثون مع { $name }.
after-feedback-not-yet = يمكنكم التحدّث معنا عن قرارنا بعد أن نخبركم به.
after-feedback-asked = ستتحدّثون مع { $name }.
after-feedback-held = تحدّثتم مع { $name }.
after-feedback-at = الموعد: { $at }.
after-feedback-reach = نصل إليكم عن طريق: { $reach }.
after-feedback-words = ما قلناه بعضنا لبعض
after-feedback-again = طلب التحدّث من جديد، أو في وقت آخر
after-feedback-slot = متى؟
after-feedback-slot-gone = سبقكم أحد إلى هذا الموعد قبل لحظة. اختاروا موعدًا آخر
after-feedback-reach-by = كيف نصل إليكم؟
after-feedback-reach-hint = رقم هاتف، أو طريقة أخرى.
after-feedback-times = ما الوقت المناسب لكم؟
after-feedback-send = طلب التحدّث
notice-feedback-asked = شكرًا لكم. سنتحدّث معكم.
notice-feedback-given = حُفظ. تصل المجموعةَ رسالةٌ بذلك.
letter-feedback-offer = يمكنكم التحدّث معنا عنه، مهما كان قرارنا: ما كان قويًّا، وعلامَ استند القرار، وما قد يساعد في المرّة القادمة. اختاروا موعدًا هنا:
letter-feedback-subject = { $fund }: ما تحدّثنا عنه
letter-feedback-given = جرت محادثة عن قرارنا بين { $writer } و{ $group }. وهذا ما قيل فيها:
history-feedback-asked-for = طلبتم التحدّث عن قرارنا
history-feedback-given = تحدّثنا معكم عن قرارنا
# requests for information
notice-request-opened = جُمع كل شيء. انظروا إلى ما تُرك جانبًا، وأسباب ذلك.
notice-request-marked = حُفظ.
notice-request-gathered = جُمع كل شيء من جديد. ضعوا مرة أخرى العلامات التي كنتم قد وضعتموها.
notice-request-sent = أُرسل. ويبقى كما هو الآن.

after-reviews-by = نكتبه بحلول { $date }.
after-reviews-was-by = كان ينبغي أن يكون هنا بحلول { $date }، وقد تأخّرنا.
# feedback
after-promise-state-let-go = لم يعد يريده من قُطع له
after-kept = ما كتبتموه ما زال هنا. لم يُرسل:
after-feedback-nobody = كل من يمكنه في المجلس أن يتحدّث معكم عن ذلك تنحّى عن النظر في طلبكم. علينا أن نجد شخصًا آخر: اكتبوا إلينا أو اتصلوا بنا، وقولوا إنكم تودّون التحدّث عن قرارنا.
