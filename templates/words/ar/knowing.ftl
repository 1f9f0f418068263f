# Relational evidence: with what consent, when a note may be cited, who trusts a group, and the conversation that every group is offered.

knowing-kind-context = ما حدث هنا من قبل

knowing-consent-by-name = بموافقة على ذكر الاسم
knowing-consent-not-by-name = بموافقة، ولكن من دون ذكر الاسم
knowing-consent-public = أمر معروف للجميع
knowing-consent-own = كلمات المجموعة نفسها
knowing-consent-could-not-ask = تعذّر طلب الموافقة
knowing-consent-unrecorded = لم تُدوَّن الموافقة في حينها
knowing-consent-empty = اذكروا بأي موافقة يُنقل هذا الصوت
knowing-minutes-odd = اكتبوا الدقائق بالأرقام، مثل 40
knowing-person-question = هل يُذكر هنا اسم شخص بصفته الخاصة؟
knowing-person-hint = أي شخص لا يتكلّم باسم مجموعة أو جهة. إن لم تكن هناك موافقة منه، فلا تذكروا الاسم.
knowing-person-no = لا
knowing-person-yes = نعم، وبموافقته على ذلك
knowing-person-agreed = إن كان الجواب نعم: كيف ومتى جاءت الموافقة؟
knowing-person-empty = اذكروا هل يرد هنا اسم شخص بصفته الخاصة
knowing-person-no-yes = اذكروا كيف ومتى جاءت الموافقة، أو احذفوا الاسم
knowing-person-said-yes = فيها اسم شخص وافق على ذلك
knowing-took = استغرقت { $minutes ->
    [zero] { $minutes } دقيقة
    [one] دقيقة واحدة
    [two] دقيقتين
    [few] { $minutes } دقائق
    [many] { $minutes } دقيقة
   *[other] { $minutes } دقيقة
 }

knowing-corrected = تصحيح من المجموعة:
knowing-against = ليست في صالح المجموعة
knowing-against-by = القول منقول عن { $name }.
knowing-against-second = وقال ذلك أيضًا مصدر ثانٍ: { $source }.
knowing-missing-taken-back = جرى التراجع عن هذه الملاحظة، لذلك لا يمكن الاستشهاد بها.
knowing-missing-days = للمجموعة أولًا وقت للردّ. يمكن الاستشهاد بالملاحظة ابتداءً من { $day }.
knowing-missing-reply = طُلب من المجموعة الردّ على هذه الملاحظة. يمكن الاستشهاد بها بعد أن تردّ، أو ابتداءً من { $day }.
knowing-missing-author = لا يمكن الاستشهاد بهذه الملاحظة إلى أن يُذكر فيها بالاسم من يقول ذلك.
knowing-missing-second = لا يمكن الاستشهاد بهذه الملاحظة إلى أن يقول مصدر ثانٍ الشيء نفسه.
knowing-early = حفاظًا على سلامة شخص، يجوز استخدامها قبل انتهاء أيام الردّ: بطلب من { $asked }، وبموافقة { $signed }.

knowing-rules = { $days ->
    [0] ليس هناك عدد محدّد من الأيام
    [zero] لديكم { $days } يوم
    [one] لديكم يوم واحد
    [two] لديكم يومان
    [few] لديكم { $days } أيام
    [many] لديكم { $days } يومًا
   *[other] لديكم { $days } يوم
 } للردّ على ملاحظة قبل أن يجوز استخدامها. وعدد الملاحظات التي يجوز استخدامها لكل طلب: { $limit ->
    [zero] { $limit }
    [one] ملاحظة واحدة
    [two] ملاحظتان
    [few] { $limit } ملاحظات
    [many] { $limit } ملاحظة
   *[other] { $limit } ملاحظة
 }، وهو العدد نفسه لكل المجموعات.

knowing-own-title = شخص يثق بكم
knowing-own-lead = يمكنكم أن تبدؤوا هذا بأنفسكم، وبأي لغة: ماذا ينبغي أن يعرف من لم يلتقِ بكم قط؟ اختاروا ما يناسبكم.
knowing-own-write = اكتبوه هنا، بكلماتكم أو بكلمات من يثق بكم.
knowing-own-name = إعطاؤنا اسم شخص يمكننا الاتصال به
knowing-own-named = { $count ->
    [zero] (لم يُذكر أحد)
    [one] (ذُكر شخص واحد)
    [two] (ذُكر شخصان)
    [few] (ذُكر { $count } أشخاص)
    [many] (ذُكر { $count } شخصًا)
   *[other] (ذُكر { $count } شخص)
 }
knowing-own-say = قولوه، أو أرسلوا تسجيلًا أو مستندًا: يمكنكم ذلك مع { $contact } بالهاتف أو بالبريد الإلكتروني، ويُكتب معكم.
knowing-own-consent = إن كان صوت شخص آخر: هل وافق على ذلك؟
knowing-own-consent-own = هذه كلماتنا نحن
knowing-take-away = أخذ كل هذا معكم، في صفحة واحدة
knowing-reply-question = ما هذا؟
knowing-reply-reply = ردّ
knowing-reply-correction = في الملاحظة شيء غير صحيح، وهذا هو الصحيح

knowing-trusted-title = شخص يمكننا الاتصال به
knowing-trusted-lead = من الجيران، أو المدرسة، أو مجموعة أخرى: أي شخص يعرف ما تفعلونه. الاتصال به يكون من { $contact }، ويُدوَّن ما يقوله، وتقرؤونه أنتم. اسألوه أولًا.
knowing-trusted-named = من ذكرتموهم
knowing-trusted-name = الاسم
knowing-trusted-knows = كيف يعرفكم هذا الشخص؟
knowing-trusted-knows-hint = مثلًا: المدرسة التي يذهب إليها أطفالنا
knowing-trusted-reach = كيف يمكننا الوصول إليه، ومتى؟
knowing-trusted-reach-hint = رقم هاتف أو بريد إلكتروني، واللغة التي يتكلّمها. نحذف ذلك فور أن نتحدّث معه.
knowing-trusted-agreed = وافق هذا الشخص على ذلك
knowing-trusted-save = إعطاؤنا الاسم
knowing-trusted-name-empty = اكتبوا الاسم
knowing-trusted-reach-empty = اكتبوا كيف يمكننا الوصول إليه
knowing-trusted-no-yes = اسألوا الشخص أولًا، ثم ضعوا علامة على أنه وافق
knowing-trusted-enough = ذكرتم كل من يمكننا الاتصال بهم بشأن طلب واحد. تراجعوا عن اسم لتذكروا غيره.
knowing-trusted-gone = سبق التراجع عن هذا الاسم.
knowing-trusted-heard = تحدّثنا مع هذا الشخص في { $date }
knowing-trusted-take-back = التراجع عن هذا الاسم

knowing-offer-title = هل تودّون التحدّث؟
knowing-offer-lead = يسرّنا أن تتحدّثوا مع { $contact } قبل أن يقرأ أحد ما أرسلتموه. يستغرق ذلك نحو { $minutes ->
    [zero] { $minutes } دقيقة
    [one] دقيقة واحدة
    [two] دقيقتين
    [few] { $minutes } دقائق
    [many] { $minutes } دقيقة
   *[other] { $minutes } دقيقة
 }.
knowing-offer-same = تُعرض المحادثة نفسها على كل مجموعة. إن لم تكن بكم حاجة إليها فلن تخسروا شيئًا: يُقرأ طلبكم بالطريقة نفسها.
knowing-offer-question = ماذا تودّون؟
knowing-offer-taken-up = نعم، نودّ أن نتحدّث
knowing-offer-not-needed = لا، شكرًا، طلبنا يقول ما نريد قوله
knowing-offer-reach = إن كان الجواب نعم: كيف نصل إليكم، ومتى؟
knowing-offer-reach-hint = اذكروا لغتكم أيضًا. نوفّر الترجمة الشفوية.
knowing-offer-reach-empty = اكتبوا كيف يمكننا الوصول إليكم
knowing-offer-answer-empty = اختاروا ما تودّونه
knowing-offer-send = إرسال
knowing-offer-change = تغيير ما قلناه
knowing-offer-closed = انتهى الأمر، فلم يبقَ ما يُقال بشأنه الآن. ومع ذلك يسرّنا أن تتحدّثوا إلى { $contact }.
knowing-offer-waits = تُعرض على كل مجموعة المحادثة نفسها مع { $contact }، قبل أن يُقرأ أي شيء.
knowing-offer-link = قولوا هل تودّونها

knowing-fund-title = شخص يثق بكم
knowing-fund = ما يقوله من يعرفونكم له قيمة الأوراق نفسها. يمكنكم أن تخبرونا من يثق بكم ولماذا، وبأي لغة: اكتبوا ذلك، أو أعطونا اسمًا نتصل به، أو قولوه بالهاتف.
knowing-fund-rules = ما نعرفه عنكم تقرؤونه أنتم. { $days ->
    [0] ليس هناك عدد محدّد من الأيام
    [zero] لديكم { $days } يوم
    [one] لديكم يوم واحد
    [two] لديكم يومان
    [few] لديكم { $days } أيام
    [many] لديكم { $days } يومًا
   *[other] لديكم { $days } يوم
 } للردّ قبل أن يجوز استخدامه. وعدد الملاحظات التي يجوز استخدامها لكل طلب: { $limit ->
    [zero] { $limit }
    [one] ملاحظة واحدة
    [two] ملاحظتان
    [few] { $limit } ملاحظات
    [many] { $limit } ملاحظة
   *[other] { $limit } ملاحظة
 }، وهو العدد نفسه لكل المجموعات.
knowing-tasks-link = يمكن لشخص يثق بكم أن يتكلّم عنكم
knowing-follow-own = أخبرونا بأنفسكم: شخص يثق بكم، وبأي لغة
knowing-download = ما نعرفه عنكم، مع ردودكم

notice-evidence-marked = حُفظ. تراه المجموعة.
notice-early-asked = سألنا المسؤولين عن الحماية. يصلكم ردّهم في رسالة.
notice-early-answered = حُفظ. يجري إبلاغ من طلب ذلك.
notice-talk-offered = عُرضت المحادثة. تصل كلَّ مجموعة الرسالةُ نفسها.
notice-talk-said = شكرًا لكم. يمكنكم تغيير ذلك ما دام لم يُقرَّر شيء.
notice-somebody-named = شكرًا لكم. نتصل بهذا الشخص، وتقرؤون أنتم ما يقوله.
notice-somebody-taken-back = تمّ التراجع. حذفنا الاسم والرقم.
notice-somebody-heard = حُذف الرقم. اكتبوا الآن ما سمعتموه.

letter-knowing-against = هذا ليس في صالحكم، لذلك نسألكم بوضوح: هل هو صحيح؟ ماذا تقولون فيه؟ لا يُستخدم إلا إذا قال مصدر ثانٍ الشيء نفسه، ويظهر ردّكم إلى جانبه.
letter-knowing-against-subject = يُرجى الردّ على شيء قيل لنا عن { $group }
letter-knowing-marked = كُتب إلى جانب طلبكم إلى «{ $fund }» شيء ليس في صالحكم:
letter-knowing-days = لديكم وقت للردّ: لا يُستخدم قبل { $day }.
letter-talk-offered-subject = هل تودّ { $group } التحدّث؟
letter-talk-offered = يسرّنا أن تتحدّثوا مع { $contact } قبل أن يقرأ أحد طلبكم إلى «{ $fund }». تُعرض على كل مجموعة المحادثة نفسها، ومدّتها نحو { $minutes ->
    [zero] { $minutes } دقيقة
    [one] دقيقة واحدة
    [two] دقيقتين
    [few] { $minutes } دقائق
    [many] { $minutes } دقيقة
   *[other] { $minutes } دقيقة
 }:
letter-talk-offered-free = إن لم تكن بكم حاجة إليها فلن تخسروا شيئًا: يُقرأ طلبكم بالطريقة نفسها. قولوا هنا ماذا تودّون، وبأي لغة:
letter-sent-knowing = يمكن لشخص يثق بكم أن يتكلّم عنكم، وبأي لغة: اكتبوا ذلك، أو أعطونا اسمًا نتصل به.

history-evidence-marked = ذُكر هل شيء نعرفه عنكم ليس في صالحكم
history-somebody-named = ذُكر اسم شخص يثق بكم
history-somebody-named-no-more = جرى التراجع عن اسم
history-somebody-heard = تحدّثنا مع شخص يثق بكم
history-conversation-offered = عُرضت محادثة، كما عُرضت على كل مجموعة
history-conversation-taken-up = قُبلت المحادثة
history-conversation-not-needed = لا حاجة إلى المحادثة

openness-known = المجموعات التي كنّا نعرفها قبل أن تقدّم طلبًا: أُبلغت بالقرار { $before }، وحصلت على التمويل { $before_funded }. والمجموعات التي لم نكن نعرفها: أُبلغت بالقرار { $new }، وحصلت على التمويل { $new_funded }.
