# What is known about a group, and how: its own pages, the letter, and what both sides' forms say.

evidence-kind-visit = زيارة
evidence-kind-conversation = محادثة
evidence-kind-community-voice = صوت من المجتمع
evidence-kind-partner = رواية جهة شريكة
evidence-kind-history = ما سبق من عمل مع المجلس
evidence-kind-trust = الثقة، وفي أي شأن

evidence-title = ما نعرفه عنكم، وكيف عرفناه
evidence-back = طلبكم
evidence-lead = من يقرؤون ويقرّرون يرون ما نعرفه عنكم من الزيارات والأحاديث والجيران. وأنتم ترونه كله فور كتابته. إن كان فيه شيء غير صحيح أو ناقص فقولوا ذلك: تظهر كلماتكم إلى جانب كلماتنا.
evidence-none = لم يُكتب هنا شيء بعد. إذا كتب شخص التواصل، { $contact }، شيئًا، تصلكم رسالة.
evidence-speaks-to = يخصّ:
evidence-by = بقلم { $name }
evidence-by-group = من المجموعة نفسها، { $name }
evidence-taken-back = كانت هنا ملاحظة من { $name }، وجرى التراجع عنها في { $date }.
evidence-answer-this = الردّ على هذا
evidence-take-back = التراجع عن هذا

evidence-own-title = قولوا لنا شيئًا بأنفسكم
evidence-own-lead = ماذا ينبغي أن يعرف من لم يلتقِ بكم قط؟ لا يحتاج أحد إلى أن يروي أمورًا مؤلمة من جديد كي يُصدَّق.
evidence-own-what = ماذا تودّون أن نعرف؟
evidence-own-what-hint = بكلماتكم أنتم. يظهر إلى جانب طلبكم فورًا.
evidence-own-voice = كلمات من هذه؟ (اختياري)
evidence-own-voice-hint = مثلًا: جيراننا في البيت رقم 12، أو المدرسة
evidence-own-kind = ما موضوعه؟
evidence-own-save = إضافة

evidence-note-title = ردّكم
evidence-reply = ماذا تقولون في هذا؟
evidence-reply-hint = يظهر إلى جانب الملاحظة، لكل من يقرؤها
evidence-reply-send = إرسال ردّكم
evidence-closed = يبقى هذا كما هو الآن. إن كان فيه ما يزعجكم، تحدّثوا إلى { $contact }.
evidence-decided = اتُّخذ القرار في طلبكم، لذلك يبقى هذا كما كان. إن كان فيه ما يزعجكم، تحدّثوا إلى { $contact }.
evidence-application-withdrawn = سحبتم هذا الطلب، لذلك لا يُضاف إليه شيء الآن. ومع ذلك يسرّنا أن تتحدّثوا إلى { $contact }.

evidence-kind-empty = اختاروا ما هو
evidence-what-empty = اكتبوا ما ينبغي أن يُعرف
evidence-what-long = هذا أكثر مما يتّسع له المكان هنا. يُرجى اختصاره إلى نحو 600 كلمة؛ لا يضيع شيء.
evidence-source-long = يُرجى قول هذا في جملة أو جملتين
evidence-voice-empty = اذكروا صوت من هذا
evidence-how-empty = اذكروا كيف نعرفه
evidence-date-ahead = هذا اليوم لم يأتِ بعد. اكتبوا اليوم الذي عرفتم فيه الأمر
evidence-reply-empty = اكتبوا ردّكم
evidence-not-yours = لا يتراجع عن الملاحظة إلا من كتبها.
evidence-withdrawn-already = سبق التراجع عن هذه الملاحظة.

notice-evidence-added = حُفظت. تراها المجموعة الآن، وأُرسلت إليها رسالة.
notice-evidence-own-added = أُضيفت. تظهر الآن إلى جانب طلبكم.
notice-evidence-answered = يظهر ردّكم الآن إلى جانب الملاحظة.
notice-evidence-withdrawn = تمّ التراجع. يبقى ذلك في السجلّ.

letter-evidence-added-subject = كتبنا شيئًا نعرفه عن { $group }
letter-evidence-added-who = كُتب هذا إلى جانب طلبكم إلى «{ $fund }»، لمن يقرؤونه ويقرّرون، بقلم { $writer }:
letter-evidence-added-answer = ترونه قبل أن يقرّر أحد. إن كان فيه شيء غير صحيح أو ناقص فقولوا ذلك هنا، ويظهر ردّكم إلى جانبه:
letter-evidence-added-talk = إن كنتم تفضّلون التحدّث عنه، فمرحبًا بكم عند { $contact }. وإن كنتم راضين عنه، فليس عليكم فعل شيء.
letter-evidence-hello = مرحبًا { $name }،
