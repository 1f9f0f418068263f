# The conversation before reading, held to; and what a group tells by voice, in its own language, or on the phone.

voices-offer-lead = يسرّنا أن تتحدّثوا مع { $contact }. يستغرق ذلك نحو { $minutes ->
    [zero] { $minutes } دقيقة
    [one] دقيقة واحدة
    [two] دقيقتين
    [few] { $minutes } دقائق
    [many] { $minutes } دقيقة
   *[other] { $minutes } دقيقة
 }.
voices-offer-waits = تُعرض على كل مجموعة المحادثة نفسها مع { $contact }.
voices-offer-until = إن لم يصلنا خبر منكم، فلن نطلب من أحد، قبل { $day }، قراءة ما أرسلتموه.
voices-offer-heard-first = لن نطلب من أحد قراءة ما أرسلتموه ما لم نتحدّث معكم.
voices-offer-talked = تحدّثنا معكم. شكرًا لكم على وقتكم.
voices-offer-not-waited = كان لا بدّ من قراءة ما أرسلتموه قبل أن نتحدّث معكم. وهذا هو السبب:

letter-voices-offered = يسرّنا أن تتحدّثوا مع { $contact } عن طلبكم إلى «{ $fund }». تُعرض على كل مجموعة المحادثة نفسها، ومدّتها نحو { $minutes ->
    [zero] { $minutes } دقيقة
    [one] دقيقة واحدة
    [two] دقيقتين
    [few] { $minutes } دقائق
    [many] { $minutes } دقيقة
   *[other] { $minutes } دقيقة
 }:
letter-voices-until = إن لم يصلنا خبر منكم، فلن نطلب من أحد، قبل { $day }، قراءة ما أرسلتموه.
letter-voices-not-waited-subject = يُقرأ ما أرسلته { $group } قبل أن نتحدّث معكم
letter-voices-not-waited = وعدناكم بأن نسمعكم قبل أن يقرأ أحد طلبكم إلى «{ $fund }». وابتداءً من اليوم يُقرأ ويُنظر فيه قبل ذلك. وهذا هو السبب:
letter-voices-not-waited-talk = ما زالت المحادثة لكم. يسرّنا أن تتحدّثوا مع { $contact }، ولما تقولونه قيمته.

notice-recording-told = شكرًا لكم. يظهر ذلك مع ما نعرفه عنكم.
notice-talk-had = دُوّن ذلك. لا شيء يمنع الآن قراءة طلب المجموعة.

history-conversation-had = تحدّثنا معكم
history-reading-before-the-conversation = بدأت قراءة طلبكم قبل أن نتحدّث معكم

voices-own-record = قولوه في تسجيل، بالصوت أو الفيديو، وبأي لغة.
voices-record = قوله في تسجيل
voices-record-next = إن أردتم تسجيلًا، يمكنكم ترك خانة الكتابة فارغة. تسجّلون في الصفحة التالية، أو تختارون تسجيلًا موجودًا لديكم.
voices-record-why = يُسمع صوتكم كما هو، إلى جانب كل ما نعرفه عنكم غير ذلك.
voices-record-hint = بأي لغة: صوتكم، أو صوت شخص يثق بكم ووافق على ذلك.
voices-record-seen-by = يمكن لكل من يقرأ طلبكم أن يستمع إليه.
voices-note-title = ما ينبغي أن يعرفه من لم يلتقِ بكم قط
voices-reply-title = ردّكم على الملاحظة
voices-in-a-recording = في تسجيل
voices-language = بأي لغة هذا؟
voices-language-hint = إن لم يكن بالإنجليزية، فنحن نتولّى الترجمة. وترونها أنتم.
voices-to-recording = تسجيل هذا
voices-to-reply-recording = تسجيل ردّكم
voices-to-translations = ما يقوله بالإنجليزية
voices-missing-recording = لم يصل التسجيل بعد.
voices-text-confirmed = كما قيل في التسجيل
voices-text-waits = كُتب من التسجيل، لتؤكّده المجموعة
voices-in-english = بالإنجليزية، ترجمة { $by }
voices-english-not-right = قول المجموعة في الترجمة:
voices-told-in = قيل بهذه اللغة: { $language }. لم يُترجم بعد.
voices-by-phone = قالته المجموعة بالهاتف، وكُتب بقلم { $name }
voices-by-visit = قالته المجموعة في زيارة، وكُتب بقلم { $name }
letter-voices-for-you = قلتم لنا هذا، وكتبناه بالنيابة عنكم. إن لم يكن كما قلتموه، فصحّحوه هنا.

voices-record-one = حتى { $minutes ->
    [zero] { $minutes } دقيقة
    [one] دقيقة واحدة
    [two] دقيقتين
    [few] { $minutes } دقائق
    [many] { $minutes } دقيقة
   *[other] { $minutes } دقيقة
} و{ $mb } ميغابايت. كل تسجيل جديد يحل محل الذي قبله.
voices-stays = يُقرأ طلبكم مع هذا التسجيل، ولذلك يبقى كما سُمع. يمكنكم دائمًا أن تخبرونا بالمزيد، و{ $contact } معكم في كل ما عدا ذلك.
voices-taken-back = كانت هنا ملاحظة من المجموعة نفسها، وتراجعت عنها في { $date }.

voices-wrong-name = كُتب هنا شيء تحت اسم غير صحيح، وأُزيل في { $date }.
letter-voices-wrong-name-subject = كُتب شيء باسم { $group } عن طريق الخطأ، وأُزيل
letter-voices-wrong-name = كتبنا في { $date } شيئًا إلى جانب طلبكم إلى «{ $fund }» كأنكم قلتموه لنا. وهو لغيركم. وضعناه تحت اسم غير صحيح، ونعتذر إليكم.
letter-voices-wrong-name-gone = لقد أُزيل. لم يعد يراه أحد ممّن يقرؤون طلبكم أو يقرّرون فيه، ولا يستند إليه شيء. إن احتفظتم بنسخة منه فنرجو حذفها. ما يُعرف عنكم موجود هنا:
letter-voices-wrong-name-talk = ليس عليكم فعل شيء. وإن رغبتم في التحدّث عنه فمرحبًا بكم عند { $contact }.
letter-voices-elsewhere-subject = شيء قالته لنا { $group } كان تحت اسم مجموعة أخرى، وأُزيل من هناك
letter-voices-elsewhere = كتبنا في { $date } شيئًا قلتموه لنا عن طلبكم إلى «{ $fund }»، ووضعناه تحت اسم مجموعة أخرى. هو لكم، ونعتذر إليكم.
letter-voices-elsewhere-gone = لقد أُزيل من هناك. لم يعد يقرؤه أحد تحت ذلك الاسم، ولا يستند إليه شيء. حتى ذلك الحين كان بإمكان تلك المجموعة ومن يقرؤون طلبها قراءته. أما اسم تلك المجموعة فيبقى بينها وبيننا. ما يُعرف عنكم موجود هنا. وإن كان ينقص شيء قلتموه لنا فأخبرونا:
notice-evidence-misplaced = أُزيل. تصل إلى المجموعة رسالة تقول ذلك من دون كلماته. اكتبوه تحت اسم المجموعة التي قالته.
history-evidence-misplaced = أُزيل شيء كُتب باسمكم عن طريق الخطأ
history-note-stood-elsewhere = شيء قلتموه لنا كان تحت اسم مجموعة أخرى، وأُزيل من هناك
# What a group with no account said by phone to the offered conversation.
notice-question-placed = حُفظ ذلك.
notice-talk-booked-for = دُوّن ذلك: تتحدث المجموعة معنا في ذلك الوقت، ويُقرأ ما أرسلته بعد ذلك.
notice-talk-declined-for = دُوّن ذلك: لا تحتاج المجموعة إلى المحادثة، ويمكن الآن قراءة ما أرسلته.
history-question-placed = ذكرنا أي جزء من طلبكم يتعلق به أحد الأسئلة
history-conversation-booked-by-phone = حجزتم موعد المحادثة بالهاتف
history-conversation-declined-by-phone = قلتم بالهاتف إنه لا حاجة إلى المحادثة
phone-offer-said = أخبرنا { $who } بهذا بالهاتف أو كتابةً في { $day }، ودوّنه { $officer }. إن لم يكن صحيحًا فقولوا ذلك هنا.
phone-offer-when = موعد حديثنا: { $when }.
