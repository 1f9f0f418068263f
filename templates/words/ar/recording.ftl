# Answering by voice or film: recording on the page, sending a recording, its text version.

recording-title = بصوتكم: { $question }
recording-before-heading = قبل التسجيل
recording-before-children = يُرجى عدم ذكر أسماء الأطفال، أو أي شيء يدلّ على مكان يختبئ فيه أحد.
recording-before-duty = إذا قلتم لنا إن طفلًا أو شخصًا بالغًا يتعرّض للأذى أو في خطر، فعلينا أن ننقل ذلك إلى الشخص المسؤول عن الحماية لدينا، وقد يصل إلى الخدمات الاجتماعية أو الشرطة. ونخبركم أولًا إن استطعنا.
recording-before-kept = يستمع إلى التسجيل من يقرؤون إجابتكم. ونكتب عندنا من استمع منهم، ومتى.
recording-before-deleted = نحذف التسجيلات بعد { $days ->
    [zero] { $days } يوم
    [one] يوم واحد
    [two] يومين
    [few] { $days } أيام
    [many] { $days } يومًا
   *[other] { $days } يوم
} من إعلان قرارنا. وإن كان للتسجيل نص مكتوب، بقي مع طلبكم.
recording-limits = حتى { $minutes ->
    [zero] { $minutes } دقيقة
    [one] دقيقة واحدة
    [two] دقيقتين
    [few] { $minutes } دقائق
    [many] { $minutes } دقيقة
   *[other] { $minutes } دقيقة
} و{ $mb } ميغابايت، وحتى { $most ->
    [zero] { $most } تسجيل
    [one] تسجيل واحد
    [two] تسجيلين
    [few] { $most } تسجيلات
    [many] { $most } تسجيلًا
   *[other] { $most } تسجيل
} لكل إجابة.

recording-here-heading = التسجيل هنا
recording-record-sound = تسجيل صوتكم
recording-record-film = تسجيل فيديو
recording-allow = يسألكم المتصفّح هل يُسمح له باستخدام الميكروفون أو الكاميرا. قولوا نعم، فيبدأ التسجيل.
recording-pause = إيقاف مؤقّت
recording-go-on = متابعة
recording-stop = إنهاء
recording-again = إعادة التسجيل
recording-send = إرسال
recording-time = { $time } من { $most }
recording-is-on = التسجيل جارٍ
recording-is-paused = التسجيل متوقّف مؤقّتًا
recording-is-ready = استمعوا إليه. وحين يرضيكم، أرسلوه.
recording-limit-reached = هذا أطول ما يمكن أن يكون. استمعوا إليه، ثم أرسلوه أو أعيدوا التسجيل.
recording-your = تسجيلكم، للاستماع إليه
recording-preview = ما تراه الكاميرا
recording-sending = جارٍ الإرسال: { $percent } من 100
recording-waiting = لا يوجد اتصال بالإنترنت الآن. تسجيلكم محفوظ على هذا الجهاز، ويُتابَع إرساله تلقائيًا حين يعود الاتصال.
recording-going-on = نتابع إرسال ما سجّلتموه من قبل.
recording-putting-together = وصل كله. لحظة من فضلكم.
recording-sent = أصبح الآن جزءًا من إجابتكم.
recording-stopped = لم يمكن إرساله. ما زال على هذا الجهاز: استمعوا إليه، وحاولوا مرة أخرى.
recording-try-again = المحاولة مرة أخرى
recording-signed-out = انتهى تسجيل دخولكم. تسجيلكم محفوظ على هذا الجهاز.
recording-sign-in = سجّلوا الدخول من جديد، ثم عودوا إلى هذه الصفحة
recording-no-microphone = لم نتمكّن من استخدام الميكروفون أو الكاميرا. تحقّقوا في المتصفّح من السماح لهذه الصفحة باستخدامهما، أو أرسلوا تسجيلًا من هاتفكم.
recording-no-recorder = لا يستطيع هذا المتصفّح التسجيل هنا. يمكنكم التسجيل بهاتفكم وإرسال التسجيل أدناه.
recording-leave = لم يُرسل تسجيلكم بعد.

recording-send-heading = إرسال تسجيل موجود لديكم
recording-choose = اختيار تسجيل
recording-choose-hint = صوت أو فيديو، سجّلتموه بهاتفكم مثلًا.
recording-add = إضافة إلى إجابتكم
recording-full = { $most ->
    [zero] هذا كل ما يمكننا أخذه لإجابة واحدة.
    [one] هذا تسجيل واحد، وهو كل ما يمكننا أخذه لإجابة واحدة.
    [two] هذان تسجيلان، وهما كل ما يمكننا أخذه لإجابة واحدة.
    [few] هذه { $most } تسجيلات، وهي كل ما يمكننا أخذه لإجابة واحدة.
    [many] هذه { $most } تسجيلًا، وهي كل ما يمكننا أخذه لإجابة واحدة.
   *[other] هذه { $most } تسجيل، وهي كل ما يمكننا أخذه لإجابة واحدة.
} لإرسال تسجيل آخر، أزيلوا واحدًا أولًا.

recording-there-heading = ما سجّلتموه
recording-none = لا شيء بعد.
recording-added-at = أُضيف في { $at }
recording-remove = إزالة
recording-on-its-way-heading = في الطريق
recording-on-its-way = وصل منه { $percent } من 100. يمكن متابعة إرساله من حيث توقّف حتى { $until }.
recording-on-its-way-how = افتحوا هذه الصفحة على الجهاز الذي سجّلتم به، فيُتابَع الإرسال تلقائيًا. أو اختاروا التسجيل نفسه مرة أخرى أدناه.
recording-give-up = إلغاء إرساله
recording-late = أُغلق الصندوق. بدأتم في الوقت، لذلك ما زال بإمكان هذا التسجيل أن يصل، وبإمكانكم إرسال طلبكم، حتى { $until }.
recording-read-only = يمكن الاستماع إلى هذه الإجابة وقراءتها. لتغيير شيء فيها، تحدّثوا إلى { $contact }.
recording-gone = حُذف هذا التسجيل في { $at }، كما قلنا من قبل.

recording-text-heading = ما قيل فيه، مكتوبًا
recording-text-label = نص مكتوب للتسجيل، فقط إن أردتم
recording-text-hint = يساعد من لا يستطيعون سماع التسجيل. ولا حاجة إلى أن يكون كلمة بكلمة.
recording-amount = كم تطلبون؟
recording-amount-hint = كما تقولونه في التسجيل. يظهر حيث تُقارن المبالغ.
recording-amount-noted = سجّل { $by } هذا من تسجيلكم: تطلبون { $amount }.
recording-text-save = حفظ النص
recording-text-yours = بقلم { $by }
recording-text-by = كُتب هنا ما قيل، بقلم { $by }. هل هو صحيح؟ لا يُحتسب نصًّا لكم قبل أن تقولوا نعم.
recording-text-by-and = كُتب هذا بقلم { $by }. وقلتم إنه صحيح.
recording-text-confirm = نعم، هذا صحيح
recording-text-differently = إن كان فيه شيء غير صحيح، غيّروه هنا واحفظوه.
recording-text-waits = بقلم { $by }. لم تؤكّدوه بعد.
recording-text-waits-theirs = بقلم { $by }. لم تؤكّده المجموعة بعد.
recording-text-see = قراءته وقول هل هو صحيح
recording-text-version = نص مكتوب للتسجيل
recording-listen = الاستماع إلى التسجيل
recording-see = عرض التسجيلات

recording-no-name = تسجيل
recording-not-offered = هذا سؤال لا يُجاب عنه بالتسجيل.
recording-not-one = ليس { $name } تسجيلًا يمكننا تشغيله، لذلك لم يُضف. يمكنكم إرسال صوت أو فيديو: MP3 أو M4A أو WAV أو OGG أو MP4 أو MOV أو WebM.
recording-too-large = حجم { $name } هو { $size }. يمكننا أخذ ما حجمه حتى { $max } ميغابايت. أرسلوا تسجيلًا أقصر، أو التسجيل نفسه بحجم أصغر، أو تحدّثوا إلينا بدلًا من ذلك.
recording-too-many = { $max ->
    [zero] لا يمكننا أخذ تسجيلات لهذه الإجابة.
    [one] يمكننا أخذ تسجيل واحد لكل إجابة.
    [two] يمكننا أخذ تسجيلين لكل إجابة.
    [few] يمكننا أخذ { $max } تسجيلات لكل إجابة.
    [many] يمكننا أخذ { $max } تسجيلًا لكل إجابة.
   *[other] يمكننا أخذ { $max } تسجيل لكل إجابة.
} لإرسال تسجيل آخر، أزيلوا واحدًا أولًا.
recording-is-deleted = حُذف هذا التسجيل بعد القرار بمدة، كما أُبلغت المجموعة من قبل. وما كُتب منه محفوظ مع الإجابة.
recording-text-too-long = هذا أطول مما يمكننا حفظه: عدد الأحرف { $max } على الأكثر. يُرجى اختصاره.
recording-text-too-late = اتُّخذ القرار في هذا الطلب أو سُحب، لذلك تبقى نصوص تسجيلاته كما هي.
recording-text-moved-on = تغيّر النص منذ أن فتحتم الصفحة. عودوا إليه واقرؤوه كما هو الآن.
check-on-its-way = ما زال أحد التسجيلات في الطريق. إن أرسلتم طلبكم الآن فلن يكون جزءًا منه: انتظروا حتى يصل.
upload-other-part = هذا الجزء لا يتبع ما وصل إلى هنا. اسألوا كم وصل، وتابعوا من هناك.
upload-more-than-said = هذا أكبر مما ذُكر من قبل، لذلك لم يُؤخذ.
upload-expired = بدأ إرسال هذا قبل أكثر من يوم، فأُزيل. يُرجى إرساله مرة أخرى.

notice-recording-added = أصبح الآن جزءًا من إجابتكم.
notice-recording-removed = أخرجناه من إجابتكم وحذفناه.
notice-recording-text-kept = حُفظ النص إلى جانب التسجيل.
notice-recording-text-confirmed = شكرًا لكم. يُحتسب النص الآن نصًّا لكم.
notice-recording-listened = كتبنا عندنا أنكم استمعتم.
notice-recording-amount-kept = حُفظ.
notice-recording-text-offered = أُرسل إلى المجموعة. يُحتسب نصًّا لها حين تقول إنه صحيح.

history-recording-added = أجبتم بتسجيل
history-recording-listened-to = جرى الاستماع إلى تسجيلكم
history-recording-deleted = حُذف تسجيل، كما قلنا من قبل
history-upload-expired = كان تسجيل في الطريق ولم يصل خلال يوم
history-amount-noted = سجّلنا كم تطلبون، كما قلتموه في تسجيل
history-text-version-written = كتبتم ما قيل في تسجيل
history-text-version-taken-away = أزلتم النص المكتوب لتسجيل
history-text-version-offered = كتبنا ما قيل في تسجيل، لتؤكّدوه
history-text-version-confirmed = أكّدتم ما كتبناه

letter-recording-text-subject = كتبنا ما قلتموه: { $fund }
letter-recording-text = جرى الاستماع إلى تسجيلكم عن «{ $question }»، وكُتب ما قيل فيه، بقلم { $officer }، لمن لا يستطيعون سماعه:
letter-recording-text-next = إن كان صحيحًا فقولوا ذلك، فيصبح النص المكتوب لتسجيلكم. وإن كان فيه شيء غير صحيح فغيّروه. وفي الحالتين يبقى تسجيلكم هو إجابتكم.
