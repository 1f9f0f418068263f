# An application that an officer takes by phone or from paper, for a group with no account.
#
# Words: type for a group = كتابة بالنيابة عنها · their word = موافقتها · before a witness = أمام شاهد، بشهادة …

typing-for = تكتبون هذا بالنيابة عن { $organisation }. استخدموا كلمات المجموعة نفسها، كما تقولها أو كما كتبتها.
typing-read-aloud = اقرؤوا هذا على { $organisation } بلغتها، وغيّروا ما ليس صحيحًا. لا يُرسل إلا بموافقتها.
typing-book = ترتّبون هذا بالنيابة عن { $organisation }. الخطاب في هذه الصفحة للمجموعة: اختاروا واكتبوا ما تقوله.
typing-go-on = المتابعة إلى موافقة المجموعة

letter-taken-subject = بدأ طلب باسم { $organisation }: { $fund }
letter-taken = اتصل بنا أو كتب إلينا شخص من { $organisation }. ويُدوَّن معه الآن طلب إلى «{ $fund }»، بقلم { $officer }. لا يُرسل الطلب إلا حين تقول مجموعتكم نعم.
letter-taken-yours = أنتم من أعضاء المجموعة، لذلك يمكنكم قراءته وتغييره وإرساله بأنفسكم. إن كان في هذا خطأ فأخبروا { $officer }.

notice-application-taken = بدأ الطلب. اكتبوا كل إجابة بكلمات المجموعة نفسها.
notice-application-sent-for = أُرسل بموافقة المجموعة. ما كنّا سنكتبه إليها موجود في مكتبكم، لتقولوه لها أو ترسلوه بالبريد.
notice-application-covered = أنتم من يتولّى كتابته من الآن.
notice-email-given = حُفظ. تصل الشخصَ المعنيّ رسالةٌ فيها طريقة الدخول.
notice-letter-told = سُجّل أن المجموعة أُبلغت.

organisation-by-telephone = بلا بريد إلكتروني: نتصل بالهاتف
writing-types = { $name } (من المجلس، كتابةً بالنيابة عنكم)

organisation-history-told-about-by-telephone = جرى التعريف بها بالهاتف
organisation-history-added-by-telephone = أُضيف إليها شخص ليس لديه بريد إلكتروني
organisation-history-has-an-e-mail-now = شخص فيها لم يكن لديه بريد إلكتروني أصبح لديه الآن
notice-reopened-for = عاد مسودّة. لا يُرسل شيء من دون موافقة المجموعة.
notice-withdrawn-for = سُحب، كما قالت المجموعة.

history-taken-for-the-group = بدأ الطلب بالهاتف أو على الورق: نكتبه بالنيابة عنكم
history-taken-over-for-the-group = تابع كتابته بالنيابة عنكم شخص آخر من العاملين
history-said-yes-aloud = قُرئ عليكم، وقلتم نعم أمام شاهد
history-said-yes-on-paper = وقّعتموه على الورق
history-asked-for-by-phone = اتصلتم بنا وطلبتم شيئًا
history-has-an-e-mail-now = أصبح لدى شخص في مجموعتكم بريد إلكتروني
history-letter-told = أخبرناكم بما جاء في رسالة
