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
letter-covered-subject = ستتحدّثون مع { $officer }: { $fund }
letter-covered = طلبتم التحدّث عن «{ $question }». ولغياب { $before }، سيصلكم اتصال أو رسالة من { $officer }. وقد أصبح هذا السؤال وما كتبتموه فيه مرئيَّين أمام { $officer }، ولا شيء غيرهما من مسودّتكم.
letter-covered-group = طلبت مجموعتكم التحدّث عن «{ $question }». ولغياب { $before }، سيصلكم اتصال أو رسالة من { $officer }. وقد أصبح هذا السؤال وما كتبتموه فيه مرئيَّين أمام { $officer }، ولا شيء غيرهما من مسودّتكم.
letter-covered-reach = سنستخدم ما قلتموه لنا:
letter-covered-link = إن كنتم تفضّلون الانتظار، أو تغيير طريقة الوصول إليكم:
