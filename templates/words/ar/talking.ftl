# Answering by talking, and showing a question of a draft to the named contact.

talk-title = أفضّل التحدّث
talk-lead = يمكنكم الإجابة عن هذا السؤال بالتحدّث مع { $officer }. ولذلك قيمة الكتابة نفسها.
talk-step-ring = يصلكم اتصال من { $officer }، أو تلتقون، بالطريقة التي تذكرونها أدناه.
talk-step-write = يُدوَّن ما قلتموه، ويصلكم هنا من { $officer }.
talk-step-confirm = تقرؤونه. إن كان صحيحًا قلتم ذلك فيصبح إجابتكم. وإن لم يكن كذلك قلتم ما ينبغي تغييره. لا يُحتسب شيء قبل أن تقولوا نعم.
talk-shows = يصبح هذا السؤال وما كتبتموه فيه حتى الآن مرئيًا أمام { $officer }. أما كل ما سواه في طلبكم فيبقى لكم وحدكم إلى أن ترسلوه.
talk-in-time = اطلبوا المحادثة قبل { $at } فتكونوا في الوقت، حتى لو تحدّثتم بعد ذلك. ويمكنكم عندئذ إرسال طلبكم خلال { $days ->
    [zero] { $days } يوم
    [one] يوم واحد
    [two] يومين
    [few] { $days } أيام
    [many] { $days } يومًا
   *[other] { $days } يوم
} من وصول التدوين إليكم.
talk-not-now = التحدّث عن هذا السؤال غير ممكن هنا الآن. يمكنكم دائمًا الاتصال لطرح سؤال على { $officer }.
talk-reach = كيف نصل إليكم؟
talk-reach-hint = اسم ورقم هاتف، أو مكان للّقاء. اذكروا إن كنتم تحتاجون إلى مترجم أو إلى لغة أخرى.
talk-times = ما الوقت المناسب؟
talk-times-hint = مثلًا: بعد الرابعة عصرًا، ما عدا الجمعة
talk-ask = طلب التحدّث
talk-change-heading = تغيير طريقة الوصول إليكم
talk-change = حفظ
talk-cancel = أفضّل ألّا أتحدّث عن هذا
talk-cancel-late = أُغلقت هذه الجولة. إن فضّلتم ألّا تتحدّثوا، فما زال أمامكم يوم واحد لإرسال طلبكم.
talk-amount = نطلب { $amount }.
talk-see = عرض المحادثة
talk-see-application = الذهاب إلى طلبكم

talk-state-asked = سنتصل بكم
talk-state-written = يُرجى قراءة ما دوّنّاه
talk-state-confirmed = أكّدتم التدوين
talk-state-corrected = نعيد التدوين
talk-state-cancelled = ألغيتم المحادثة

talk-is-asked = طلبتم التحدّث. وصلت رسالتكم إلى { $officer }، وسيجري التواصل معكم.
talk-call-by = يصلكم خبر من { $officer } بحلول { $by }.
talk-is-corrected = شكرًا لكم. وصل ما قلتموه إلى { $officer }، وسيُعاد التدوين. تصلكم رسالة حين يكون هنا.
talk-is-written = هذا تدوين ما قلتموه، من { $officer }. هل هو صحيح؟
talk-is-confirmed = أكّدتم هذا. إنه إجابتكم.
talk-ring-yourself = يمكنكم أيضًا الاتصال بشخص التواصل، { $officer }، على { $phone }.
talk-ring-on-days = يمكنكم أيضًا الاتصال بشخص التواصل، { $officer }، على { $phone }، { $days }.
talk-on-time = طلبتم التحدّث في الوقت. حتى لو مضى موعد الإغلاق، يمكنكم إرسال طلبكم خلال { $days ->
    [zero] { $days } يوم
    [one] يوم واحد
    [two] يومين
    [few] { $days } أيام
    [many] { $days } يومًا
   *[other] { $days } يوم
} من وصول التدوين إليكم من { $officer }.
talk-written-by = بقلم { $officer }، في { $at }، بعد { $minutes ->
    [zero] { $minutes } دقيقة
    [one] دقيقة واحدة
    [two] دقيقتين
    [few] { $minutes } دقائق
    [many] { $minutes } دقيقة
   *[other] { $minutes } دقيقة
} معًا
talk-confirmed-at = بقلم { $officer }. أكّدتموه في { $at }.
talk-send-until = يمكنكم إكمال طلبكم وإرساله حتى { $at }.
talk-your-correction = ما قلتم إنه غير صحيح
talk-confirm = نعم، هذا ما قلناه
talk-correct-heading = هناك شيء غير صحيح
talk-correct-label = ما الذي ينبغي أن يكون مختلفًا؟
talk-correct-hint = يُغيَّر التدوين ويصلكم مرة أخرى من { $officer }.
talk-correct = إعادته للتصحيح
talk-take-back-heading = إذا غيّرتم رأيكم
talk-take-back-why = يمكنكم التراجع عن موافقتكم إلى أن ترسلوا طلبكم. ويمكنكم عندئذ قول ما ينبغي أن يكون مختلفًا، فيُعاد التدوين من { $officer }.
talk-take-back = التراجع عن موافقتي
talk-yes-was-sent = أُرسل طلبكم وفيه هذا. لتغييره، استعيدوا الطلب أولًا؛ يمكنكم ذلك ما لم يبدأ أحد قراءته.
talk-take-application-back = استعادة الطلب
talk-yes-stands = أُرسل طلبكم وبدأت قراءته، لذلك يبقى ما أكّدتموه كما هو.

show-heading = عرض هذا السؤال على { $contact }
show-why = طلبكم مسودّة، ولا يمكن لأحد في المجلس رؤيتها. إن أردتم رأي { $contact } في هذا السؤال وحده، فيمكنكم فتحه، وإغلاقه من جديد متى شئتم.
show-is-shown = هذا السؤال وإجابتكم عنه، كما هي الآن، متاحان أمام { $contact }. أما بقية مسودّتكم فتبقى لكم وحدكم.
show-open = عرضه على { $contact }
show-close = التوقّف عن عرضه

talk-reach-empty = اذكروا كيف نصل إليكم: اسم ورقم هاتف، أو مكان للّقاء
talk-too-long = يُرجى اختصار هذا: عدد الأحرف { $max } على الأكثر
talk-correction-empty = اذكروا ما ينبغي أن يكون مختلفًا
talk-not-offered = هذا سؤال لا يُجاب عنه بالتحدّث.
talk-moved-on = تغيّر شيء في هذه المحادثة منذ أن فتحتم الصفحة. عودوا إليها لرؤية وضعها الآن.
talk-too-late = اتُّخذ القرار في هذا الطلب أو سُحب، لذلك انتهت المحادثة حوله.
talk-hide-while-talking = طلبتم التحدّث عن هذا السؤال، فيحتاج من تتحدّثون معه إلى رؤيته. ألغوا المحادثة أولًا.
talk-not-to-show = لا يمكن عرض هذا على شخص واحد إلا ما دام طلبكم مسودّة.

notice-talk-asked = نقلنا طلبكم. ستصلكم رسالة تؤكّد ذلك.
notice-talk-cancelled = أُلغيت المحادثة.
notice-talk-confirmed = شكرًا لكم. هذه إجابتكم الآن.
notice-talk-taken-back = تمّ التراجع. لا يُعدّ إجابة إلى أن تقولوا نعم من جديد.
notice-talk-corrected = شكرًا لكم. سنعيد التدوين ونرسله إليكم.
notice-question-shown = السؤال مفتوح الآن أمام شخص التواصل.
notice-question-hidden = عاد لكم وحدكم.
notice-write-up-sent = أُرسل إلى المجموعة. تصلكم رسالة حين تؤكّده أو تصحّحه.
notice-write-up-kept = حُفظ. لا يراه أحد سواكم إلى أن ترسلوه.
notice-talk-covered = المحادثة لكم الآن. أُبلغت المجموعة بذلك.

letter-hello = مرحبًا { $name }،
letter-in-english = بالإنجليزية، لأن أحدًا ممن يتكلمون هذه اللغة لم يراجع الكلمات أعلاه بعد:
letter-hello-all = مرحبًا،
letter-talk-asked-subject = طلبتم التحدّث: { $fund }
letter-talk-asked = تفضّلون التحدّث على الكتابة عن «{ $question }». وصلت رسالتكم إلى { $officer }، وسيجري التواصل معكم.
letter-talk-asked-by = يصلكم خبر من { $officer } بحلول { $by }.
letter-talk-asked-reach = هذا ما قلتموه لنا:
letter-talk-asked-next = بعد المحادثة يُدوَّن ما قلتموه، ويصلكم من { $officer }. ويصبح إجابتكم حين تقولون إنه صحيح.
letter-talk-asked-closes = طلبتم ذلك قبل إغلاق الجولة في { $at }، فأنتم في الوقت. ويمكنكم إرسال طلبكم خلال { $days ->
    [zero] { $days } يوم
    [one] يوم واحد
    [two] يومين
    [few] { $days } أيام
    [many] { $days } يومًا
   *[other] { $days } يوم
} من وصول التدوين إليكم.
letter-talk-asked-link = لعرض المحادثة، أو تغيير طريقة الوصول إليكم، أو إلغائها:
letter-talk-who = إن أردتم قول شيء قبل ذلك، فشخص التواصل هو { $officer }: { $days }، على { $phone }.
letter-write-up-subject = يُرجى قراءة ما دوّنّاه: { $fund }
letter-write-up = هذا تدوين ما قلتموه عن «{ $question }»، من { $officer }:
letter-write-up-next = إن كان صحيحًا فقولوا ذلك، فيصبح إجابتكم. وإن كان فيه شيء غير صحيح فقولوا ما هو، ويُعاد التدوين من { $officer }. لا يُحتسب شيء قبل أن تقولوا نعم.
letter-write-up-late = ما زال طلبكم مسودّة. ولأنكم طلبتم التحدّث في الوقت، يمكنكم إرساله حتى { $at }، مهما كان موعد الإغلاق.
letter-write-up-link = لقراءته والإجابة:
letter-write-up-on-page = ما قلتموه هنا ليس في هذه الرسالة، حتى لا يبقى في صندوق بريد. اقرؤوه في البوابة.
letter-covered-subject = ستتحدّثون مع { $officer }: { $fund }
letter-covered = طلبتم التحدّث عن «{ $question }». ولغياب { $before }، سيصلكم اتصال أو رسالة من { $officer }. وقد أصبح هذا السؤال وما كتبتموه فيه مرئيَّين أمام { $officer }، ولا شيء غيرهما من مسودّتكم.
letter-covered-group = طلبت مجموعتكم التحدّث عن «{ $question }». ولغياب { $before }، سيصلكم اتصال أو رسالة من { $officer }. وقد أصبح هذا السؤال وما كتبتموه فيه مرئيَّين أمام { $officer }، ولا شيء غيرهما من مسودّتكم.
letter-covered-reach = سنستخدم ما قلتموه لنا:
letter-covered-link = إن كنتم تفضّلون الانتظار، أو تغيير طريقة الوصول إليكم:

# Words: interpreter = ترجمة شفهية (من يترجم) · time, slot = موعد · question by question = سؤالًا سؤالًا

talk-way = كيف تودّون التحدّث؟
talk-way-phone = بالهاتف
talk-way-video = بمكالمة فيديو
talk-way-council = وجهًا لوجه، في المجلس
talk-way-yours = وجهًا لوجه، عندكم
talk-way-other = بطريقة أخرى، كما هو مذكور أعلاه
talk-slot = متى يمكنكم التحدّث مع { $officer }؟
talk-slot-hint = اختاروا موعدًا فيصبح لكم فورًا، أو اذكروا أدناه ما يناسبكم.
talk-slot-other = موعد آخر
talk-slot-keep = الإبقاء على { $at }
talk-slot-with = { $at }، مع { $officer }
talk-slot-with-another = هذا الموعد مع { $officer }. اختاروا موعدًا لمن تودّون التحدّث معه، أو موعدًا آخر.
talk-slot-more = مواعيد أخرى
talk-slot-gone = سبقكم شخص آخر للتوّ إلى هذا الموعد. اختاروا موعدًا آخر، أو اذكروا ما يناسبكم.
talk-wishes = اللغة، والترجمة الشفهية، وسهولة الوصول، ومع من تتحدّثون
talk-language = بأي لغة؟
talk-interpreter = هل تودّون ترجمة شفهية؟
talk-interpreter-hint = اذكروا اللغة، أو اسم شخص تفضّلونه. نحن نجد من يترجم وندفع له.
talk-interpreter-is = الترجمة الشفهية: { $interpreter }
talk-access = ماذا تحتاجون لتتمكّنوا من المشاركة؟
talk-access-hint = مثلًا: نص مكتوب يرافق الكلام، أو استراحات، أو غرفة بلا درجات، أو محادثة مكتوبة بدل الاتصال
talk-with = مع من تودّون التحدّث؟
talk-with-hint = من تتحدّثون معه لا يقرّر بشأن طلبكم.
talk-rather = هل هناك شخص تفضّلون التحدّث معه، أو تفضّلون ألّا تتحدّثوا معه؟
talk-rather-hint = لا حاجة إلى ذكر السبب. يصل ما تكتبونه إلى { $officer }، ويُرتَّب الأمر.
talk-at = تتحدّثون في { $at }.
talk-minutes = كم استغرق هذا منكم؟
talk-minutes-hint = مع وقت التحضير. يمكنكم ترك هذا فارغًا. يُظهر لنا ما نطلبه من المجموعات.
talk-minutes-unit = دقيقة
talk-minutes-number = اكتبوا الدقائق بالأرقام، مثل 40، أو اتركوا المكان فارغًا
talk-confirmed-aloud = قُرئ عليكم، وقلتم نعم بشهادة { $witness }. سُجّل ذلك في { $at }.
talk-witness = قُرئ عليكم، وقلتم نعم بشهادة { $witness }.
talk-whole-link = التحدّث عن عدة أسئلة، أو عن الأسئلة كلها
talk-whole-title = الإجابة بالتحدّث
talk-whole-lead = يمكنكم التحدّث مع { $officer } عن عدة أسئلة دفعة واحدة، أو عن الأسئلة كلها. ولذلك قيمة الكتابة نفسها.
talk-whole-step-write = يُدوَّن ما قلتموه، سؤالًا سؤالًا، ويصلكم هنا من { $officer }. وما لم تتحدّثوا عنه يبقى مفتوحًا.
talk-whole-again = طلب التحدّث عن المزيد
talk-about = عمّ تودّون أن تتحدّثوا؟
talk-about-hint = تصبح هذه الأسئلة وما كتبتموه فيها حتى الآن مرئية أمام { $officer }.
talk-about-empty = اختاروا ما تودّون التحدّث عنه
talk-all-heading = إذا كان كل شيء صحيحًا
talk-confirm-all = نعم لكل ذلك: هذا ما قلناه
notice-write-up-to-read = جاهز. اقرؤوه عليهم: يُحتسب متى وافقوا أمام شاهد.
notice-talk-corrected-aloud = سُجّل ذلك. غيّروه واقرؤوه عليهم من جديد.
notice-talk-booked = سُجّل ذلك. وصلت رسالة إلى من سيتحدّث معهم، وهو بين محادثاته.
notice-talks-confirmed = شكرًا لكم. هذه إجاباتكم الآن.
notice-talk-confirmed-aloud = سُجّل. هذه إجابة المجموعة الآن.
notice-talk-time-set = حُفظ. تصل الطرفين رسالة معها موعد للتقويم.
notice-talk-time-off = أُلغي الموعد. أُبلغت المجموعة بذلك.
notice-times-offered = عُرضت المواعيد. يمكن للمجموعات التي تطلب التحدّث معكم أن تختار منها.
notice-time-taken-back = تمّ التراجع عن عرض الموعد.
letter-talk-time-subject = موعد حديثكم مع { $officer }: { $fund }
letter-talk-time = تتحدّثون مع { $officer } في { $at }، { $way }.
letter-talk-time-place = المكان: { $place }
letter-talk-time-calendar = مع هذه الرسالة موعد يمكنكم إضافته إلى التقويم. إن لم يكن الوقت مناسبًا لكم، فغيّروه هنا:
letter-talk-off-subject = أُلغي هذا الموعد: { $fund }
letter-talk-off = كان من المقرّر أن تتحدّثوا مع { $officer } في { $at }. أُلغي هذا الموعد.
letter-talk-off-why = كلمة من { $officer }: { $why }
letter-talk-off-next = إن بقي ما تودّون التحدّث عنه، يصلكم خبر من { $officer } لترتيب موعد آخر معكم.
letter-write-ups = هذا تدوين ما قلتموه، سؤالًا سؤالًا، من { $officer }:
letter-write-ups-next = إن كان صحيحًا فقولوا ذلك، لكل واحد أو لها كلها، فيصبح إجابتكم. وإن كان فيه شيء غير صحيح فقولوا ما هو، ويُعاد التدوين من { $officer }. لا يُحتسب شيء قبل أن تقولوا نعم.
letter-confirmed-aloud-subject = أُكّد تدوين محادثة بعد قراءته بصوت مسموع: { $fund }
letter-confirmed-aloud = قُرئ ما قيل عن «{ $question }» على { $by } في { $on }، بصوت { $officer }. وجاءت الموافقة من { $by } بشهادة { $witness }. هذه إجابة مجموعتكم الآن.
letter-confirmed-aloud-signed = جاء في { $on } توقيع { $by } على ما قيل عن «{ $question }». هذه إجابة مجموعتكم الآن.
letter-confirmed-aloud-undo = إن لم يكن ذلك صحيحًا، يمكنكم التراجع عن الموافقة إلى أن يُرسل طلبكم:
history-conversation-has-a-time = حُدّد موعد للتحدّث
history-conversation-time-called-off = أُلغي موعد للتحدّث
history-not-talked-about = لم نصل إلى هذا السؤال حين تحدّثنا
history-write-up-confirmed-aloud = قُرئ عليكم تدوين محادثة، وقلتم نعم أمام شاهد
