# The public pages of funds: the list, one fund, how it is decided.

# --- the list: / and /funds

funds-title = الصناديق
funds-front-lead = مال لمجموعات تفعل شيئًا مهمًا لمن حولها. ترون كل سؤال قبل أن تبدؤوا، ويمكنكم متى شئتم التحدّث إلى شخص تعرفون اسمه، ويصلكم خبر منّا في موعد معلوم، مع الأسباب.
funds-lead = ترون كل سؤال قبل أن تبدؤوا، ويمكنكم متى شئتم التحدّث إلى شخص تعرفون اسمه.
funds-open = مفتوحة الآن
funds-soon = تُفتح قريبًا
funds-closed = مغلقة
funds-none = لا يوجد صندوق مفتوح في الوقت الحالي.
funds-none-soon = الصناديق التي تُفتح قريبًا مذكورة أدناه. يمكنكم قراءة أسئلتها من الآن.
funds-none-else = حين يُفتح صندوق، يظهر هنا بمواعيده وبكل سؤال يطرحه.
funds-closes = يُغلق { $when }
funds-rolling = مفتوح طوال الوقت
funds-opens = يُفتح { $when }
funds-closed-on = أُغلق { $when }
funds-time = { $minutes } لتقديم الطلب
funds-more = كيف نمنح المال
funds-link-openness = كيف نقرّر، والوعود التي قطعناها
funds-link-learning = ما نتعلّمه مع المجموعات التي نموّلها
funds-link-grants = كل المنح التي قدّمناها

# --- one fund

fund-amount-up-to = حتى { $most }
fund-amount-between = من { $least } إلى { $most }

fund-start = البدء الآن
# $minutes is "about 25 minutes"
fund-start-time = يستغرق ذلك { $minutes }، دفعة واحدة أو على دفعات: ما تكتبونه يُحفظ أولًا بأول.
fund-rather-talk = تفضّلون التحدّث؟
fund-rather-talk-link = اسألوا { $name }
fund-rather-talk-rest = وندوّن معكم ما تقولونه، عن أي سؤال أو عن الأسئلة كلها. لا تحتاجون إلى حساب ولا إلى بريد إلكتروني.
fund-is-draft = هذه مسودّة. لا يراها إلا من يعملون لدى { $funder }.
fund-is-soon = يُفتح هذا الصندوق { $when }.
fund-is-soon-read = لا يمكن إرسال شيء قبل ذلك. يمكنكم من الآن قراءة كل سؤال، وسؤالنا عن أي شيء.
fund-is-grace = أُغلق هذا الصندوق { $when }.
fund-is-grace-begun = إن كنتم قد بدأتم قبل ذلك، فيمكنكم الإرسال حتى { $last }.
fund-is-grace-link = الذهاب إلى طلبكم
fund-is-closed = هذا الصندوق مغلق.
fund-is-closed-on = أُغلق { $when }.
fund-is-closed-else = تبقى أسئلته وطريقة اتخاذ القرار فيه هنا لمن يريد قراءتها.
fund-other-funds = عرض الصناديق الأخرى

fund-how-much = المبلغ
fund-paid-when = متى يصلكم المال
fund-up-front = قبل أن تنفقوه.
fund-for-what = الغرض
fund-unrestricted = لا شيء مستبعد.
fund-restricted = هناك حدود لما يمكن صرفه عليه
fund-who = من يمكنه تقديم طلب
fund-host = إذا كانت جهة أخرى تحتفظ لكم بالمال
fund-host-allowed = يمكنكم تقديم طلب مع منظمة حاضنة تحتفظ لكم بالمال.
fund-host-not-allowed = لا يمكن هذه المرّة أن تحتفظ لكم بالمال منظمة حاضنة.
fund-closes = موعد الإغلاق
fund-closes-talk = { $when }. كل محادثة تُطلب قبل ذلك تُعدّ في وقتها.
fund-rolling = ليس له موعد إغلاق: أرسلوا طلبكم متى ناسبكم.
fund-chances = فرصكم
fund-pot = في الصندوق { $pot } إجمالًا.
fund-last-time = في المرّة الماضية { $applied ->
    [zero] لم تقدّم أي مجموعة طلبًا
    [one] قدّمت مجموعة واحدة طلبًا
    [two] قدّمت مجموعتان طلبين
    [few] قدّمت { $applied } مجموعات طلبات
    [many] قدّمت { $applied } مجموعة طلبات
   *[other] قدّمت { $applied } مجموعة طلبات
}، و{ $funded ->
    [zero] لم تُموَّل أيٌّ منها
    [one] مُوّلت واحدة منها
    [two] مُوّلت اثنتان منها
    [few] مُوّلت { $funded } منها
    [many] مُوّلت { $funded } منها
   *[other] مُوّلت { $funded } منها
}.
fund-who-decides = من يقرّر
fund-decides = القرار بيد { $name }:
fund-decide-link = كيف نقرّر
fund-run-by = لمن هذا المال

fund-contact-looks-after = الشخص الذي يتابع هذا الصندوق.
fund-contact-works = أيام العمل:
fund-contact-ask = اسألوا { $name }
fund-contact-call = الاتصال على { $phone }

fund-when = ماذا يحدث ومتى
fund-when-opens = يُفتح
fund-when-closes = يُغلق
fund-when-any-day = في أي يوم
fund-when-send = ترسلون طلبكم
fund-when-by = بحلول { $day }
fund-when-read = نقرأ ونستمع. وإن احتجنا إلى فهم المزيد، اتصلنا بكم.
fund-when-hear = يصلكم خبر منّا، مع الأسباب
fund-when-within = خلال { $days ->
    [zero] { $days } يوم
    [one] يوم واحد
    [two] يومين
    [few] { $days } أيام
    [many] { $days } يومًا
   *[other] { $days } يوم
}
fund-when-then = ثم
fund-when-paid = تصلكم الدفعة
fund-when-learn = بعد ذلك
fund-when-learned = نتحدّث عمّا تعلّمه كلٌّ منّا

fund-on-this-page = في هذه الصفحة
fund-questions = جميع الأسئلة
fund-questions-lead = أجيبوا عن كل سؤال كتابةً أو بشيء موجود لديكم، أو قولوا لنا إجابتكم في محادثة.
fund-question-optional = يمكنكم ترك هذا السؤال.
fund-question-equity = يُطرح على كل من يرغب في الإجابة، ويُحصى على حدة، ولا يراه أبدًا من يقرؤون الطلبات أو يقرّرون.
fund-question-strands = لهذه الأقسام فقط:
fund-question-suggested = يمكنكم أن تذكروا:
fund-question-why = لماذا نسأل:
fund-question-seen = من يراها:

fund-strands = أقسام الصندوق
fund-strand-budget = { $budget } من المجموع

fund-criteria = ما نبحث عنه
fund-criteria-lead = كل ما ترسلونه يُقرأ من أجل هذه الأمور، ولا شيء سواها. وهكذا يُحكم على كل أمر منها، بالكلمات التي يستعملها القرّاء.
fund-criterion-weight = { $weight ->
    [zero] لا يُحتسب:
    [one] يُحتسب مرّة واحدة:
    [two] يُحتسب مرّتين:
    [few] يُحتسب { $weight } مرّات:
    [many] يُحتسب { $weight } مرّة:
   *[other] يُحتسب { $weight } مرّة:
}
fund-criterion-most = النقاط { $most } على الأكثر من أصل { $all }
fund-step-score = { $score ->
    [zero] صفر من النقاط
    [one] نقطة واحدة
    [two] نقطتان
    [few] { $score } نقاط
    [many] { $score } نقطة
   *[other] { $score } نقطة
}
fund-step-score-one = نقطة واحدة

fund-demands = ماذا نطلب أيضًا
fund-demands-lead = إلى جانب إجاباتكم. لكل أمر سببه، وطريقة أخرى إن لم يناسبكم.
fund-demand-why = لماذا:
fund-demand-when = متى:
fund-demand-or = أيٌّ من هذه يكفي:
fund-demand-help = كيف نساعد:
fund-demand-applying = مع طلبكم
fund-demand-deciding = قبل أن نقرّر
fund-demand-after-yes = فقط بعد أن نقول نعم، وقبل أن تصلكم الدفعة
fund-demand-during = خلال فترة المنحة
fund-demands-none = لا شيء. لا نطلب حسابات مالية ولا سياسات مكتوبة ولا مالًا من عندكم.

fund-restrictions = ما لا يمكن صرفه عليه
fund-restrictions-lead = كل حدّ وسببه.
fund-restriction-months = تستمرّ المنحة من هذا الصندوق { $months } شهرًا على الأكثر.

fund-help = المساعدة، سواء حصلتم على التمويل أم لا
fund-learning = بعد ذلك
fund-principles = ما نلزم به أنفسنا
fund-shaped-by = من شارك في تشكيل هذا الصندوق

# --- what kind of answer, and how much

question-words-up-to = حتى { $most ->
    [zero] { $most } كلمة
    [one] كلمة واحدة
    [two] كلمتين
    [few] { $most } كلمات
    [many] { $most } كلمة
   *[other] { $most } كلمة
}.
question-words-between = من { $least } إلى { $most ->
    [zero] { $most } كلمة
    [one] كلمة واحدة
    [two] كلمتين
    [few] { $most } كلمات
    [many] { $most } كلمة
   *[other] { $most } كلمة
}.
question-line = سطر واحد، حتى { $most ->
    [zero] { $most } كلمة
    [one] كلمة واحدة
    [two] كلمتين
    [few] { $most } كلمات
    [many] { $most } كلمة
   *[other] { $most } كلمة
}.
question-money = مبلغ من { $least } إلى { $most }.
question-budget = قائمة من { $most ->
    [zero] { $most } سطر
    [one] سطر واحد
    [two] سطرين
    [few] { $most } سطور
    [many] { $most } سطرًا
   *[other] { $most } سطر
} على الأكثر، نجمعها لكم.
question-date = تاريخ.
question-choice = واحد من هذه:
question-choices = أيٌّ من هذه:
question-choices-up-to = { $most ->
    [zero] أيٌّ من هذه:
    [one] واحد من هذه:
    [two] حتى اثنين من هذه:
    [few] حتى { $most } من هذه:
    [many] حتى { $most } من هذه:
   *[other] حتى { $most } من هذه:
}
question-yes-no = نعم أو لا.
question-file = ملف واحد، حتى { $size } ميغابايت: { $kinds }.
question-files = حتى { $files ->
    [zero] { $files } ملف
    [one] ملف واحد
    [two] ملفّين
    [few] { $files } ملفات
    [many] { $files } ملفًا
   *[other] { $files } ملف
}، كلٌّ منها حتى { $size } ميغابايت: { $kinds }.

file-kind-pdf = PDF
file-kind-odt = نص OpenDocument
file-kind-docx = Word
file-kind-image = صورة أو رسم
file-kind-audio = تسجيل صوتي
file-kind-video = فيديو

seen-by-and = { $first } و{ $last }
seen-by-council = العاملون في المجلس
seen-by-panel = اللجنة
seen-by-decision-maker = من يتّخذ القرار
seen-by-named-contact = الشخص الذي يمكنكم التحدّث إليه
seen-by-equity-team = من يُحصون هذه الإجابات بمعزل عن طلبكم
seen-by-safeguarding-lead = الشخص المسؤول عن الحماية
seen-by-payments = من يدفعون لكم
seen-by-everyone = الجميع، في سجلّ المنح، إذا حصلتم على التمويل

# --- how we decide

decide-heading = كيف نقرّر
decide-steps = خطوة بخطوة
decide-who = من يقرّر
decide-panel = من يوصي
decide-decider = صلاحية القرار بيد { $name }:
decide-readings-one = يقرأ كلَّ طلب شخصٌ واحد بمفرده قبل أن يتحدّث عنه أحد.
decide-readings = { $readings ->
    [zero] يُقرأ كل طلب قبل أن يتحدّث عنه أحد.
    [one] يقرأ كلَّ طلب شخصٌ واحد بمفرده قبل أن يتحدّث عنه أحد.
    [two] يقرأ كلَّ طلب شخصان، كلٌّ بمفرده، قبل أن يتحدّث عنه أحد.
    [few] يقرأ كلَّ طلب { $readings } أشخاص، كلٌّ بمفرده، قبل أن يتحدّث عنه أحد.
    [many] يقرأ كلَّ طلب { $readings } شخصًا، كلٌّ بمفرده، قبل أن يتحدّث عنه أحد.
   *[other] يقرأ كلَّ طلب { $readings } شخص، كلٌّ بمفرده، قبل أن يتحدّث عنه أحد.
}
decide-scores = لكل حكم نقاط، ومجموعها الكامل { $most }. تساعدنا النقاط على المقارنة، لكنها لا تقرّر وحدها.
decide-no-scores = لا تُعطى درجات. يقول القرّاء ما يرونه، بالكلمات.
decide-conflicts = حين يعرفكم أحدٌ منّا
decide-conflicts-usual = كل من يقرأ أو يقرّر يقول أولًا هل تربطه بالمجموعة صلة قريبة. ومن كان كذلك تنحّى عن النظر في طلبها.
decide-challenge = إذا رأيتم أننا أخطأنا
decide-by = يصلكم خبر منّا بحلول { $day }، مع الأسباب.
decide-within = يصلكم خبر منّا خلال { $days ->
    [zero] { $days } يوم
    [one] يوم واحد
    [two] يومين
    [few] { $days } أيام
    [many] { $days } يومًا
   *[other] { $days } يوم
} من الإرسال، مع الأسباب.
decide-back = الصندوق وجميع أسئلته

# --- what was done at the desk

notice-fund-published = نُشرت الجولة.
notice-fund-closed = أُغلقت الجولة.

blank-title = الاستمارة على الورق
blank-lead = جميع الأسئلة، مع مساحة للكتابة. اطبعوها، أو اطلبوا منّا أن نرسلها إليكم بالبريد.
blank-print = طباعة الاستمارة
blank-how = اكتبوها معًا على الورق. ثم سلّموها أو أرسلوها إلى { $name } لإدخالها بالنيابة عنكم، أو أدخلوها هنا بأنفسكم. ويمكنكم أيضًا الاتصال وتقديم الطلب بالهاتف مع { $name }: لا تحتاجون إلى بريد إلكتروني.
blank-you = عنكم
blank-group = اسم مجموعتكم
blank-name = اسمكم
blank-reach = كيف نتواصل معكم: الهاتف أو البريد الإلكتروني أو العنوان، والأوقات المناسبة
blank-other-way = يمكنكم الإجابة عن أي سؤال بطريقة أخرى: في محادثة، أو بشيء سبق أن كتبتموه أو سجّلتموه. اكتبوا عندئذ «انظروا» وما هو.
