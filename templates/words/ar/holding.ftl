## Who holds which risk: the group's page, the public page, and checks.

risk-kind-delivery = ألّا يجري شيء كما كان مقصودًا
risk-kind-money-and-fraud = أن يضيع مال
risk-kind-safeguarding = ألّا يكون شخص في أمان
risk-kind-harm-to-a-community = أن يلحق ضرر بمجتمع
risk-kind-data = أن ينكشف ما قاله الناس لنا
risk-kind-reputation = أن تسوء نظرة أحد إلينا
risk-kind-not-acting = ألّا يُفعل شيء
risk-payer-nobody = لم يقل أحد بعد من يدفع.
risk-payer-nothing = لا يكلّف شيئًا.
risk-payer-council = يدفع المجلس، إضافة إلى المنحة.
risk-payer-grant = تزيد المنحة بهذا القدر.

holding-no-ledger = المنح التي لا تزيد على { "\u2066" }{ $most }{ "\u2069" } لا تحتاج إلى قائمة مخاطر. يتحمّل المجلس ما قد لا يسير كما نرجو، ويقول ذلك في بضعة أسطر مع قراره.
holding-kind = نوع المخاطرة: { $kind }.
holding-source = من أين تأتي:
holding-appetite = ما قلنا إننا ننوي تحمّله:
holding-should = من نرى أن عليه تحمّلها:
holding-you-do = ما ستفعلونه أنتم:
holding-costs = ما يكلّفه ذلك، ومن يدفع:
holding-review = ننظر فيها من جديد في { $date }
holding-who-council = المجلس
holding-who-shared = الطرفين معًا
holding-who-organisation = مجموعتكم
holding-moved = في { $date } انتقلت من { $from } إلى { $to }.
holding-because = السبب:
holding-say = ما الذي يجعل ذلك ممكنًا؟
holding-say-hint = يمكنكم التحدّث عنها قبل أن تجيبوا، أو بعد ذلك. يصلكم الردّ هنا من { $contact }.
holding-say-button = إرسال ما تقولونه
holding-said-empty = اكتبوا ما تودّون قوله
holding-not-asked = يتحمّل المجلس هذه المخاطرة ولا يطلب منكم شيئًا، فليس هنا ما نتحدّث عنه.
holding-require = نطلب منكم شيئًا بسبب هذه المخاطرة
holding-require-by = بحلول { $date }.
holding-require-or = ما يُقبل أيضًا:
holding-require-help = كيف نساعد:
holding-require-reply = قلنا:
holding-require-asked = مطلوب منكم
holding-require-offered = أجبتم
holding-require-met = تمّ، شكرًا لكم
holding-require-dropped = لم يعد مطلوبًا
holding-require-settled = سُوّي هذا من قبل: لا يُطلب منكم شيء آخر.
holding-have = ما لديكم، أو ما لديكم بدلًا منه
holding-have-button = إرسال إجابتكم
holding-have-empty = اكتبوا ما لديكم، أو ما لديكم بدلًا منه
holding-sits-link = من يتحمّل المخاطر في هذه الجولة

notice-risk-said = شكرًا لكم. وصلنا ما قلتموه، ويصلكم خبر منّا.
notice-risk-replied = أُرسل. تصل المجموعةَ رسالةٌ بذلك.
notice-requirement-asked = طُلب. تصل المجموعةَ رسالةٌ بذلك.
notice-requirement-offered = شكرًا لكم. يصلكم خبر منّا.
notice-requirement-settled = حُفظ. تصل المجموعةَ رسالةٌ بذلك.
notice-round-risk-saved = حُفظ.

letter-risk-asked-you-do = ما ستفعلونه أنتم: { $does }
letter-risk-asked-talk = أو قولوا هناك ما الذي يجعل ذلك ممكنًا، ونتحدّث عنه أولًا.
letter-risk-replied-subject = بشأن مخاطرة في طلب { $group }
letter-risk-replied-who = هذا ردّ من { $writer } على ما قلتموه عن هذه المخاطرة في طلبكم إلى «{ $fund }»:
letter-risk-replied-answer = الردّ:
letter-risk-replied-next = لا يُقرَّر بذلك شيء. قولوا نعم أو لا، أو اكتبوا مرة أخرى، هنا:
letter-requirement-asked-subject = شيء نطلبه من { $group }
letter-requirement-asked-who = في أثناء نظر { $asker } في طلبكم إلى «{ $fund }»، نطلب منكم شيئًا بسبب مخاطرة واحدة:
letter-requirement-asked-risk = المخاطرة: { $risk }
letter-requirement-asked-by = بحلول { $date }.
letter-requirement-asked-or = ما يُقبل أيضًا: { $alternatives }
letter-requirement-asked-help = كيف نساعد: { $help }
letter-requirement-asked-answer = أخبرونا هنا بما لديكم، أو بأنكم تودّون المساعدة:
letter-requirement-asked-talk = يسرّنا أن تتحدّثوا عن ذلك مع { $contact }.
letter-requirement-replied-subject = بشأن ما طلبناه من { $group }
letter-requirement-replied-met = شكرًا لكم. تمّ ما طلبناه:
letter-requirement-replied-dropped = لم نعد نطلب هذا:
letter-requirement-replied-asked = شكرًا على إجابتكم. ما زال هناك شيء ناقص:
letter-requirement-replied-said = هذا ردّ { $asker }: { $reply }

holding-sits-title = من يتحمّل المخاطر
holding-sits-lead = كل منحة قد لا تسير كما نرجو، وكذلك عدم تقديم أي منحة. وهنا من يتحمّل ماذا في هذه الجولة.
holding-sits-back = كيف نقرّر
holding-sits-early = لم يُقرَّر شيء في هذه الجولة بعد. حين تصدر القرارات، تُظهر هذه الصفحة من يتحمّل أي مخاطرة.
holding-sits-small = المنح التي لا تزيد على { "\u2066" }{ $most }{ "\u2069" } لا تحتاج إلى قائمة مخاطر. يتحمّل المجلس ما قد لا يسير كما نرجو، ويخبر كل مجموعة بذلك مع قراره.
holding-sits-council = المجلس
holding-sits-shared = الطرفان معًا
holding-sits-organisation = المجموعة
holding-sits-none = لم يذكر أحد مخاطرة بعد.
holding-sits-few = عدد المجموعات التي صدر قرار بشأنها قليل بحيث تكشف الأرقام عنها. وما يظهر أدناه لا يكشف عن أحد.
holding-sits-point = عدد المخاطر التي يتحمّلها المجلس: { $council } من { $all }
holding-sits-point-all = يتحمّل المجلس كل المخاطر
holding-sits-point-public = عدد المجموعات التي يتحمّل المجلس مخاطرة إلى جانبها: { $council } من { $groups }
holding-sits-risks = تُحسب كل مخاطرة مرّة واحدة.
holding-sits-groups = تُحسب المجموعات، لا المخاطر. وقد تظهر المجموعة الواحدة في عدة أسطر. ولا نذكر الأعداد التي تقلّ عن خمسة.
holding-sits-by = من يتحمّل المخاطر، بحسب نوعها
holding-fewer = أقل من 5
holding-appetite-title = ما قلنا إننا ننوي تحمّله
holding-round-title = ما قد تسبّبه طريقة عملنا نحن
holding-round-none = لم نذكر أي مخاطرة تأتي من طريقة عملنا نحن.
holding-round-council = يتحمّلها المجلس
holding-round-shared = تتحمّلها المجموعات والمجلس اليوم
holding-round-organisation = تتحمّلها المجموعات اليوم، وعلينا نحن أن نغيّر ذلك
holding-round-we-do = ما نفعله:
holding-round-source = أين نراها:
holding-no-score = ليس لأي مجموعة هنا رقم أو لون يدلّ على المخاطر، ولا في أي مكان آخر.

reason-kind-risk = كانت هناك مخاطرة لم نجد طريقة لتحمّلها
holding-check-help = كيف نساعد:
holding-check-other = إن لم يكن هذا التحقّق هو المناسب، فقولوا ذلك في صفحة هذا القرار. يردّ عليكم شخص لم يشارك في القرار.
holding-for-risk = المخاطرة التي توقّف عليها القرار
holding-few-lines = ما قد لا يسير كما نرجو، ومن يتحمّله
holding-considered = ما بحثناه كي لا نضطر إلى أن نقول لا

holding-check-left = { $days ->
    [zero] لم يبقَ يوم لذلك.
    [one] بقي لذلك يوم واحد.
    [two] بقي لذلك يومان.
    [few] بقيت لذلك { $days } أيام.
    [many] بقي لذلك { $days } يومًا.
   *[other] بقي لذلك { $days } يوم.
}
holding-check-today = موعده اليوم.
holding-check-late = مضى ذلك اليوم. كان علينا نحن الالتزام به، ولا يغيّر ذلك شيئًا في موافقتنا. تحدّثوا إلى { $person }.
holding-challenge = هل ترون أن هذا التحقّق ليس هو المناسب؟
holding-challenge-more = قولوا ذلك إن كان يطلب أكثر مما ينبغي، أو يستغرق وقتًا أطول مما ينبغي، أو كنّا نعرف الأمر من قبل. يردّ عليكم شخص لم يشارك في القرار خلال { $days ->
    [zero] { $days } يوم عمل
    [one] يوم عمل واحد
    [two] يومَي عمل
    [few] { $days } أيام عمل
    [many] { $days } يوم عمل
   *[other] { $days } يوم عمل
 }. ولا يمسّ ذلك موافقتنا.
holding-challenge-label = ما غير المناسب فيه؟
holding-challenge-button = إرسال ما تقولونه
holding-challenge-you = قلتم في { $date }:
holding-challenge-open = علينا نحن أن نردّ.
holding-challenge-by = يصلكم خبر منّا بحلول { $date }.
holding-challenge-was-by = وعدنا بردّ بحلول { $date }، وقد تأخرنا.
holding-challenge-stands = يبقى التحقّق كما هو.
holding-challenge-eased = أنتم على حقّ: نتحقّق من شيء آخر بدلًا منه.
holding-challenge-instead = ما نتحقّق منه بدلًا من ذلك:
holding-challenge-empty = اكتبوا ما غير المناسب في هذا التحقّق
holding-challenge-not-now = ليس هنا الآن تحقّق يمكن الحديث عنه، أو ما زلنا مدينين لكم بردّ.
holding-challenge-back = ما قرّرناه
notice-check-challenged = شكرًا لكم. يردّ عليكم شخص لم يشارك في القرار.
notice-challenge-answered = أُرسل. تصل المجموعةَ رسالةٌ بذلك.
letter-challenge-subject = بشأن التحقّق، من «{ $fund }»
letter-challenge-who = هذا ردّ من { $writer } على ما قالته { $group } عن التحقّق. ولم يكن القرار به من { $writer }.

notice-worry-looked = سُجّل. الأمر الآن لديكم.
notice-worry-handed-over = سُلّم الأمر. تصل من يستلمه رسالةٌ لا تذكر شيئًا عنه.

history-risk-moved = انتقلت مخاطرة من طرف إلى آخر
history-risk-talked-over = قيل شيء عن مخاطرة
history-requirement-asked = طُلب منكم شيء بسبب مخاطرة
history-requirement-answered = قلتم ما لديكم
history-requirement-met = تمّ ما طلبناه
history-requirement-dropped = لم نعد نطلب شيئًا كنّا طلبناه
history-requirement-talked-on = قلنا ما الذي ما زال ناقصًا
history-check-challenged = قلتم إن تحقّقًا ليس هو المناسب
history-check-challenge-answered = جرى الردّ على ما قلتموه عن التحقّق
