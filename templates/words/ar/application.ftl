# Applying: starting, the list of questions, one question a page, two texts for one answer.

state-draft = مسودّة
state-submitted = أُرسل
state-under-review = قيد القراءة
state-waiting = لم يُتّخذ القرار بعد
state-decided = اتُّخذ القرار
state-withdrawn = سُحب

contact-says = الشخص الذي يتابع هذا الصندوق ويسرّه الحديث معكم.
contact-days = أيام العمل: { $days }.

start-title = ابدؤوا طلبكم
start-has-draft = لديكم طلب بدأتموه من قبل. يمكنكم متابعته.
start-open-draft = فتح مسودّتكم
start-draft-since = بدأت { $when }
start-sent = أرسلت { $organisation } طلبًا في { $when }.
start-see-sent = عرض وضعه الآن
start-or-new = أو ابدؤوا طلبًا جديدًا
start-how-long = من المرجّح أن يستغرق ذلك { $time }. يمكنكم التوقّف في أي وقت والعودة لاحقًا.
start-closes = يُغلق الصندوق { $when }.
start-as = تقدّمون الطلب باسم { $organisation }.
start-another-group = مجموعة أخرى
start-another-group-link = تقديم طلب باسم مجموعة أخرى
start-which-group = لأي مجموعة هذا الطلب؟
start-choose-group = اختاروا المجموعة التي تقدّمون الطلب باسمها
start-too-many = بدأتم { $most } من الطلبات خلال يوم واحد، ولا يبدأ شخص واحد أكثر من ذلك. ابدؤوا الطلب التالي غدًا، أو تحدّثوا إلينا إن كنتم تحتاجون ذلك قبل الغد.
start-new = بدء طلب جديد
start-continue = متابعة
start-draft-is-yours = المسودّة لكم وحدكم: لا يراها أحد في المجلس إلى أن ترسلوها.
strand-title = لأي قسم من الصندوق هذا الطلب؟
strand-hint = لكل قسم حدوده، وبعض الأسئلة الخاصة به. يمكنكم تغيير ذلك إلى أن ترسلوا الطلب.
strand-kept = إذا اخترتم قسمًا آخر تتغيّر بعض الأسئلة. ما كتبتموه للأسئلة الأخرى محفوظ، ويعود إذا غيّرتم اختياركم مرة أخرى.
strand-save = حفظ ومتابعة
strand-name = قسم الصندوق
strand-is = هذا الطلب للقسم: { $strand }.
strand-change = قسم الصندوق الذي يخصّه هذا الطلب
start-choose-strand = اختاروا قسم الصندوق الذي يخصّه هذا الطلب
start-not-open = هذا الصندوق غير مفتوح لتقديم الطلبات الآن.
start-see-why = لمعرفة متى يُفتح، وإلى من تتحدّثون

not-open-not-yet = لم يُفتح بعد
not-open-closed = أُغلقت هذه الجولة
not-open-opens = يُفتح { $when }.
not-open-read = جميع الأسئلة موجودة من الآن في صفحة الصندوق. يمكنكم قراءتها والتفكير فيها على مهل.
not-open-closed-at = أُغلقت { $when }.
not-open-talk = إن كان أمر ما قد حال دون تقديم طلبكم في الوقت، فأخبروا { $contact }. يساعدنا ذلك على أن نعمل أفضل، وقد تكون هناك طريقة أخرى.
not-open-draft = قراءة مسودّة { $organisation }
not-open-others = عرض الصناديق المفتوحة

tasks-title = طلبكم إلى «{ $fund }»
tasks-back = طلباتكم
tasks-draft = هذه مسودّة.
tasks-draft-private = لا يراها إلا مجموعتكم. لا يرى المجلس منها شيئًا إلى أن ترسلوها.
tasks-closes = يُغلق الصندوق { $when }.
tasks-rolling = لا يوجد موعد إغلاق. أرسلوا الطلب حين تكونون مستعدّين.
tasks-grace = أُغلق الصندوق. بدأتم في الوقت، لذلك ما زال بإمكانكم إكمال هذا الطلب وإرساله حتى { $when }.
tasks-talking = أُغلق الصندوق. طلبتم التحدّث في الوقت، لذلك ما زال بإمكانكم إكمال هذا الطلب وإرساله بعد أن تتحدّثوا مع { $contact }.
tasks-closed = أُغلقت هذه الجولة، ولم تُرسل هذه المسودّة.
tasks-closed-at = أُغلقت { $when }.
tasks-closed-kept = كل ما كتبتموه محفوظ، ويمكنكم قراءته ونسخه. لمعرفة ما هو ممكن الآن، تحدّثوا إلى { $contact }.
tasks-done = عدد الأسئلة التي أُجيب عنها: { $done } من { $of }.
tasks-left = من المرجّح أن يستغرق ما بقي { $time }.
tasks-check = مراجعة إجاباتكم
tasks-members = من يمكنه العمل على هذا الطلب
tasks-reference = الرقم المرجعي: { $reference }

answer-status-not-started = لم يبدأ بعد
answer-status-in-progress = قيد الكتابة
answer-status-done = تمّ
answer-status-talk = طلبتم التحدّث
answer-status-look = يحتاج إلى نظرة

question-optional = فقط إن أردتم
question-up-to = حتى { $words ->
    [zero] { $words } كلمة
    [one] كلمة واحدة
    [two] كلمتين
    [few] { $words } كلمات
    [many] { $words } كلمة
   *[other] { $words } كلمة
}.
question-back = العودة إلى قائمتكم
question-number = السؤال { $number } من { $of }
question-ways = طرق الإجابة
question-write = الكتابة
question-record = التسجيل بالصوت أو الفيديو
question-send = إرسال شيء موجود لديكم
question-talk = التحدّث إلى شخص
question-amounts = يمكنكم أن تطلبوا من { $min } إلى { $max }.
question-amounts-up-to = يمكنكم أن تطلبوا حتى { $max }.
answer-budget = كم سيكلّف ذلك
question-suggested = يمكنكم أن تفكّروا أيضًا في: { $lines }.
question-more-lines = حفظ وإضافة سطور أخرى
question-choose-most = { $most ->
    [zero] يمكنكم أن تختاروا مما يلي.
    [one] يمكنكم أن تختاروا واحدًا.
    [two] يمكنكم أن تختاروا اثنين على الأكثر.
    [few] يمكنكم أن تختاروا { $most } على الأكثر.
    [many] يمكنكم أن تختاروا { $most } على الأكثر.
   *[other] يمكنكم أن تختاروا { $most } على الأكثر.
}
question-saved = حُفظ { $at }
question-saved-by = حُفظ { $at }، من طرف { $by }
question-sensitive = يمكنكم ترك هذا السؤال، أو قول ما فيه بطريقة أخرى. لا يُطلب من أحد أن يصف أذى أو أن يثبته. لا يقرأ الإجابة إلا من ذُكروا هنا، وما تكتبونه لا يبقى على هذا الجهاز.
question-here-too = كتب هنا أيضًا شخص آخر: { $by }، { $at }.
question-save-continue = حفظ ومتابعة
question-save-later = حفظ والعودة لاحقًا
question-skip = لا أريد الإجابة عن هذا السؤال
question-skip-required = لا أريد الإجابة عن هذا السؤال الآن
question-kept-anyway = حُفظ كما كتبتموه.
question-go-on = المتابعة، وإصلاحه لاحقًا
question-read-only = يمكن قراءة هذه الإجابة ونسخها. لتغيير شيء فيها، تحدّثوا إلى { $contact }.
question-no-answer = لم يُكتب هنا شيء.

answer-seen = لا يرى إجابتكم إلا { $who }.
answer-seen-everyone = يمكن للجميع رؤية إجابتكم إذا حصلتم على التمويل.
answer-seen-council = العاملون على هذا الصندوق في المجلس
answer-seen-panel = اللجنة
answer-seen-decision-maker = من يتّخذ القرار
answer-seen-equity-team = من يُحصون إجابات المساواة، بمعزل عن طلبكم
answer-seen-safeguarding-lead = الشخص المسؤول عن الحماية
answer-seen-payments = من يدفعون المبالغ
list-comma = { "، " }
list-and = { $before } و{ $last }
at-time = الساعة { $time }
at-day = يوم { $day }، الساعة { $time }

answer-yes = نعم
answer-no = لا
answer-too-long = يزيد هذا { $over ->
    [zero] { $over } كلمة
    [one] كلمة واحدة
    [two] كلمتين
    [few] { $over } كلمات
    [many] { $over } كلمة
   *[other] { $over } كلمة
} على ما يمكننا أخذه (الحدّ { $max }). كل ما كتبتموه محفوظ؛ يُرجى اختصاره قبل الإرسال.
answer-too-short = يساعدنا على تصوّر الأمر أن تكتبوا { $min ->
    [zero] { $min } كلمة
    [one] كلمة واحدة
    [two] كلمتين
    [few] { $min } كلمات
    [many] { $min } كلمة
   *[other] { $min } كلمة
} أو أكثر؛ عدد الكلمات حتى الآن { $count }.
answer-amount-limits = المبلغ في هذا الصندوق بين { $min } و{ $max }
answer-money-empty = اكتبوا مبلغًا بالجنيه الإسترليني، مثل { "\u2066" }£1,250{ "\u2069" }
answer-money-letters = اكتبوا المبلغ بالأرقام، مثل { "\u2066" }£1,250{ "\u2069" } أو 1250.50
answer-money-commas = تحقّقوا من الفواصل: اكتبوا { "\u2066" }£1,250{ "\u2069" } أو 1250، وضعوا نقطة قبل البنسات، مثل { "\u2066" }£12.50{ "\u2069" }
answer-money-pence = اكتبوا البنسات برقمين، مثل { "\u2066" }£12.50{ "\u2069" }
answer-money-minus = اكتبوا مبلغًا قدره { "\u2066" }£0{ "\u2069" } أو أكثر، من دون علامة ناقص
answer-money-digits = هذا أكثر من { "\u2066" }£999,999,999{ "\u2069" }. تحقّقوا من وجود أرقام زائدة
answer-line-what = السطر { $line }: اكتبوا الغرض منه
answer-too-many-lines = { $max ->
    [zero] يمكننا أخذ { $max } سطر.
    [one] يمكننا أخذ سطر واحد.
    [two] يمكننا أخذ سطرين.
    [few] يمكننا أخذ { $max } سطور.
    [many] يمكننا أخذ { $max } سطرًا.
   *[other] يمكننا أخذ { $max } سطر.
} كلها محفوظة؛ يُرجى جمع بعضها معًا قبل الإرسال.
answer-total-limits = المجموع { $total }. يمكننا هنا منح ما بين { $min } و{ $max }. كل شيء محفوظ؛ يُرجى تغيير بعض السطور قبل الإرسال.
answer-total-up-to = المجموع { $total }، ويمكننا هنا منح { $max } على الأكثر. كل شيء محفوظ؛ يُرجى تغيير بعض السطور قبل الإرسال.
answer-date-missing = اكتبوا اليوم والشهر والسنة
answer-date-day = اكتبوا اليوم رقمًا من 1 إلى 31
answer-date-month = اكتبوا الشهر رقمًا من 1 إلى 12، أو اكتبوا اسمه
answer-date-year = اكتبوا السنة بأربعة أرقام، مثل 2027
answer-date-not-there = في هذا الشهر { $days ->
    [zero] { $days } يوم
    [one] يوم واحد
    [two] يومان
    [few] { $days } أيام
    [many] { $days } يومًا
   *[other] { $days } يوم
} فقط. تحقّقوا من اليوم والشهر
answer-too-many-choices = { $max ->
    [zero] اختاروا مما يلي.
    [one] اختاروا واحدًا على الأكثر.
    [two] اختاروا اثنين على الأكثر.
    [few] اختاروا { $max } على الأكثر.
    [many] اختاروا { $max } على الأكثر.
   *[other] اختاروا { $max } على الأكثر.
} ما اخترتموه محفوظ إلى أن تغيّروه.

application-not-a-draft = أُرسل هذا الطلب، لذلك تبقى إجاباته كما هي.
application-round-closed = أُغلقت هذه الجولة. ما كتبتموه من قبل محفوظ. لمعرفة ما هو ممكن الآن، تحدّثوا إلى { $contact }.
application-round-not-open = لم تُفتح هذه الجولة بعد. لمعرفة المزيد، تحدّثوا إلى { $contact }.
application-see = عرض طلبكم

save-sent = أرسل شخص من مجموعتكم هذا الطلب، لذلك لم يُضف هذا النص. انسخوه إن أردتم الاحتفاظ به.
save-closed = أُغلقت الجولة، لذلك لم تمكن إضافة هذا. انسخوا كلماتكم، وتحدّثوا إلى { $contact }.

both-title = كتب شخصان هنا في الوقت نفسه
both-lead = النصّان محفوظان كلاهما. اختاروا أحدهما، أو اجمعوهما معًا.
both-you = كتبتم أنتم، { $at }
both-they = بقلم { $by }، { $at }
both-use-mine = استخدام ما كتبتُه
both-use-theirs = استخدام نص { $by }
both-together = جمع النصّين معًا
both-together-label = النصّان كلاهما في هذا المربع. غيّروا ما تشاؤون.
both-use-together = استخدام ما في المربع
both-kept = النص الذي لا تستخدمونه يبقى تحت «نسخ سابقة».
both-changed-again = تغيّرت الإجابة مرة أخرى وأنتم تقرؤون. النصّان ما زالا هنا: ألقوا نظرة ثانية.

earlier-title = نسخ سابقة
earlier-lead = ما كان مكتوبًا هنا من قبل، الأحدث أولًا.
earlier-none = لا توجد نسخ سابقة.

too-late-closed = أُغلقت الجولة وأنتم تكتبون
too-late-closed-why = ما حفظتموه من قبل ما زال محفوظًا. كلماتكم الأخيرة أدناه، ولم تمكن إضافتها. لمعرفة ما هو ممكن الآن، تحدّثوا إلى { $contact }.
too-late-sent = أُرسل طلبكم وأنتم تكتبون
too-late-sent-why = أرسله شخص من مجموعتكم، لذلك لم تُضف كلماتكم الأخيرة. يمكنكم استعادة الطلب قبل أن تبدأ قراءته، وإضافتها.
too-late-words = كلماتكم
too-late-copy = انسخوها إن أردتم الاحتفاظ بها.

notice-application-started = مسودّتكم جاهزة. أجيبوا بأي ترتيب، وبالطريقة التي تناسبكم.
notice-answer-saved = حُفظ.
notice-answer-merged = حُفظ. كتب هنا أيضًا شخص آخر من مجموعتكم: ما كتبه كلٌّ منكم موجود في النص.
notice-answer-chosen = حُفظ. النص الآخر محفوظ تحت «نسخ سابقة».
notice-strand-chosen = حُفظ. الأسئلة أدناه هي أسئلة هذا القسم.
