# Something already written: documents of a group, and answers that point at them.
#
# Words: document = مستند · point at = الإشارة إلى · good until = صالح حتى · funder = جهة مانحة · share = مشاركة · part in a group = دور

question-point = الإشارة إلى شيء مكتوب

pointing-title = شيء مكتوب من قبل: { $question }
pointing-lead = خطة، أو تقرير، أو طلب قُدّم إلى جهة أخرى: أعطونا إياه مرة واحدة، ويمكن لأي إجابة من إجاباتكم أن تشير إليه. ولذلك قيمة أي طريقة أخرى للإجابة.
pointing-heading = ما تشير إليه إجابتكم
pointing-none = لا شيء بعد.
pointing-take-away = التوقّف عن الإشارة إليه
pointing-what = إلى ماذا تشير الإجابة
pointing-new = شيء آخر، تضيفونه هنا
pointing-none-chosen = اختاروا مستندًا، أو أضيفوا واحدًا
pointing-file = إضافة مستند
pointing-file-hint = يمكنكم إرسال: { $kinds }، حتى { $max } ميغابايت
pointing-where = أين في المستند (اختياري)
pointing-where-hint = مثلًا: الصفحة 3، أو الجزء المتعلّق بالمطبخ
pointing-button = الإشارة إليه
pointing-continue = متابعة

documents-in = في { $name }
documents-in-at = في { $name }، { $where }
documents-here-already = { $name } جزء من هذه الإجابة بالفعل.
documents-have-already = لديكم { $name } في هذا الطلب بالفعل. لا حاجة إلى إرساله مرة أخرى: اختاروا «الإشارة إلى شيء مكتوب».

documents-application-link = المستندات، وما يُطلب غيرها
documents-application-title = المستندات، وما يُطلب غيرها
documents-application-heading = المستندات في هذا الطلب
documents-application-none = لا شيء بعد. عند أي سؤال يمكنكم إرسال مستند، أو الإشارة إلى مستند.
documents-pointed-from = جزء من هذه الإجابات:
documents-pointed-nowhere = لا تشير إليه أي إجابة. ولا يراه أحد ممن يقرؤون طلبكم.
documents-own-link = مستندات مجموعتكم
documents-remove = إزالة
documents-removal-title = هل تريدون إزالة { $name }؟
documents-removal-points = تشير إليه هذه الإجابات. ولن تشير إليه بعد ذلك:
documents-removal-nothing = لا تشير إليه أي إجابة.
documents-removal-button = إزالته
documents-removal-no = الاحتفاظ به

demands-heading = ما يطلبه هذا الصندوق إلى جانب إجاباتكم
demands-none = لا شيء. إجاباتكم تكفي.
demands-lead = لا تحتاجون إلى شيء من هذا لإرسال طلبكم، إلا إذا ذُكر ذلك. وإن كان شيء لا يناسبكم فاسألوا { $contact }.
demands-given-until = أعطيتمونا هذا في { $month }: { $name }. وهو صالح حتى { $until }. ليس عليكم فعل شيء.
demands-given = أعطيتمونا هذا في { $month }: { $name }. ليس عليكم فعل شيء.
demands-past = أعطيتمونا { $name } في { $month }، وكان صالحًا حتى { $until }. إن كان هناك ما هو أحدث فيسرّنا أن نحصل عليه.
demands-past-link = إعطاؤنا الأحدث
demands-give = يمكننا أن نحتفظ بهذا لكم، حتى لا يطلبه منكم أحد مرة أخرى.
demands-give-link = إعطاؤه مرة واحدة
demands-or = وهذا يكفي بالقدر نفسه:

documents-title = مستندات مجموعتكم
documents-lead = أعطونا المستند مرة واحدة. يمكن لطلباتكم أن تشير إليه، وما دام صالحًا لا يطلبه منكم أحد مرة أخرى.
documents-none = لا شيء بعد. لستم ملزمين بإعطاء أي شيء.
documents-no-bank = يُرجى ألّا تعطونا أي شيء عن حساب مصرفي. لا نسأل عن ذلك إلا حين تكون هناك منحة لندفعها.
documents-dated = بتاريخ { $day }
documents-until = صالح حتى { $day }
documents-past = كان صالحًا حتى { $day }
documents-added = إضافة من { $by }، { $day }
documents-newer = إعطاء نسخة أحدث
documents-take-away = إزالته
documents-add = إضافة مستند
documents-replaces = نسخة أحدث بدلًا من { $name }
documents-replaces-hint = الطلبات التي تشير إلى النسخة السابقة تحتفظ بها كما كانت.
documents-kind = ما هو
documents-kind-empty = اختاروا ما هو
documents-kind-governing = نظام أساسي أو قواعد
documents-kind-accounts = حسابات مالية
documents-kind-safeguarding = كيف تحافظون على سلامة الناس
documents-kind-insurance = تأمين
documents-kind-fairness = كيف تعاملون الناس بإنصاف
documents-kind-writing = شيء كتبتموه: خطة، أو تقرير، أو طلب قُدّم إلى جهة أخرى
documents-kind-other = شيء آخر
documents-dated-on = التاريخ المكتوب عليه (اختياري)
documents-dated-on-hint = مثلًا: 27 3 2026
documents-valid-until = صالح حتى (اختياري)
documents-valid-until-hint = مثلًا: آخر يوم في التأمين
documents-date-numbers = اكتبوا التاريخ بالأرقام، مثل 3 12 2026
documents-dated-later = هذا التاريخ لم يأتِ بعد. اكتبوا التاريخ المكتوب على المستند.
documents-until-before = هذا قبل تاريخ المستند نفسه. تحقّقوا من التاريخين.
documents-file = المستند
documents-given-already = أعطيتمونا هذا من قبل: { $name }
documents-too-many = { $max ->
    [zero] لا يمكننا الاحتفاظ بمستندات هنا.
    [one] يمكننا الاحتفاظ بمستند واحد لكل مجموعة.
    [two] يمكننا الاحتفاظ بمستندين لكل مجموعة.
    [few] يمكننا الاحتفاظ بما يصل إلى { $max } مستندات لكل مجموعة.
    [many] يمكننا الاحتفاظ بما يصل إلى { $max } مستندًا لكل مجموعة.
   *[other] يمكننا الاحتفاظ بما يصل إلى { $max } مستند لكل مجموعة.
} أزيلوا واحدًا أولًا.
documents-button = إضافته
documents-seen = ترى مجموعتكم هذه المستندات، ويراها العاملون لدى كل جهة مانحة أرسلتم إليها طلبًا أو وافقتم على مشاركتها معها. أما القرّاء فلا يرون من الطلب إلا ما تشير إليه إجاباتكم.

organisation-history-document-given = أُعطي مستند
organisation-history-document-taken-away = أُزيل مستند

writing-pointed = إشارة إلى { $file } من { $by } في { $at }

notice-pointed = تشير إليه إجابتكم الآن.
notice-pointed-had-it = كان هذا لديكم من قبل، لذلك لم يُضف شيء مرّتين. تشير إليه إجابتكم الآن.
notice-pointing-taken-away = لم تعد إجابتكم تشير إليه. ما زال المستند هنا.
notice-document-removed = أُزيل المستند.
notice-file-stays-pointed-at = أخرجناه من هذه الإجابة. تشير إليه إجابات أخرى، لذلك يبقى في طلبكم.
notice-document-given = شكرًا لكم. نحتفظ به، ولا يطلبه منكم أحد مرة أخرى ما دام صالحًا.
notice-document-taken-away = أُزيل. الطلبات التي تشير إليه تحتفظ به.

# What only some kinds of group have to tell, and the numbers of registers.

organisation-host-number = رقم المنظمة الحاضنة (اختياري)
organisation-host-number-hint = فقط إن كانت لكم منظمة حاضنة: رقم تسجيلها كجمعية خيرية أو كشركة
organisation-group-behind = المجموعة التي تساندكم (اختياري)
organisation-group-behind-hint = فقط لشخص واحد تسانده مجموعة: ماذا تسمّونها، أو من هم فيها
organisation-partners = المجموعات معًا
organisation-partners-hint = فقط لعدة مجموعات معًا: أسماؤها، كل اسم في سطر
organisation-partners-empty = اكتبوا أسماء المجموعات، كل اسم في سطر
organisation-leads = أيّها تقود (اختياري)
organisation-leads-hint = فقط لعدة مجموعات معًا: الاسم كما هو مكتوب أعلاه
organisation-leads-unknown = اكتبوا اسم المجموعة التي تقود كما هو في القائمة، أو اتركوا المكان فارغًا
organisation-number-unfamiliar = لا يشبه { $number } أرقام السجلّات التي نعرفها. تحقّقوا منه، أو أبقوه كما هو: فقد يكون صحيحًا مع ذلك.
organisation-number-keep = إبقاؤه كما هو

# Who has a part in a group.

roster-title = من لهم دور في مجموعتكم
roster-lead = من يرأس مجموعتكم، ومن يحفظ المال، ومن يُعنى بسلامة الناس: بكلماتكم أنتم. لا يحتاجون إلى حساب هنا.
roster-none = لا أحد بعد.
roster-end = إزالة من القائمة
roster-add = إضافة شخص
roster-name = اسم الشخص
roster-name-empty = اكتبوا اسم الشخص
roster-part = ماذا يفعل في المجموعة
roster-part-hint = مثلًا: رئاسة المجموعة، أو أمانة الصندوق، أو حفظ المفتاح
roster-part-empty = اذكروا ماذا يفعل هذا الشخص في المجموعة
roster-contact = كيف يمكن التواصل معه (اختياري)
roster-contact-hint = فقط إن وافق هذا الشخص. ولا شيء عن حساب مصرفي، من فضلكم.
roster-button = إضافة الشخص
roster-full = { $max ->
    [zero] لا مكان هنا لأحد.
    [one] المكان هنا يتّسع لشخص واحد.
    [two] المكان هنا يتّسع لشخصين.
    [few] المكان هنا يتّسع لما يصل إلى { $max } أشخاص.
    [many] المكان هنا يتّسع لما يصل إلى { $max } شخصًا.
   *[other] المكان هنا يتّسع لما يصل إلى { $max } شخص.
} أزيلوا شخصًا من القائمة أولًا.
roster-seen = ترى مجموعتكم هذا، ويراه العاملون لدى كل جهة مانحة أرسلتم إليها طلبًا أو وافقتم على مشاركته معها.

# What a group shares.

sharing-title = من يرى ماذا من مجموعتكم
sharing-lead = الجهة المانحة التي أرسلتم إليها طلبًا ترى ما تقوله مجموعتكم عن نفسها، ومستنداتها. أما أي جهة مانحة أخرى هنا فلا ترى إلا ما توافقون عليه، وما دمتم موافقين.
sharing-sent = أرسلتم طلبًا إلى { $funder }: الملف التعريفي لمجموعتكم ومستنداتكم مرئية هناك.
sharing-since = تشاركون ما عليه علامة منذ { $since }.
sharing-nothing = لا ترى هذه الجهة شيئًا يخصّ مجموعتكم.
sharing-asked = جاء سؤال من { $by } في { $at } عن إمكان رؤية ما يلي:
sharing-free = لكم كامل الحرّية في أن تقولوا لا. ولا يغيّر ذلك شيئًا في أي طلب.
sharing-may-see = ما يمكن إتاحته أمام { $funder }
sharing-what-profile = ما تقوله مجموعتكم عن نفسها
sharing-what-profile-hint = الملف التعريفي لمجموعتكم، ومن لهم دور فيها
sharing-what-documents = مستنداتكم
sharing-what-documents-hint = مع تواريخها، حتى لا يطلبها منكم أحد مرة أخرى
sharing-what-answers = ما قلتموه لجهات أخرى
sharing-what-answers-hint = إجاباتكم المكتوبة في طلبات أرسلتموها هنا إلى جهات مانحة أخرى: لا شيء حسّاسًا، ولا شيء عن المساواة
sharing-button = حفظ
sharing-end = عدم مشاركة أي شيء
sharing-name = يمكن للجميع رؤية أسماء المجموعات التي حصلت على التمويل، في سجلّ المنح.

letter-sharing-subject = يودّ { $funder } رؤية المزيد عن مجموعتكم
letter-sharing-asked = هذا سؤال من { $by } لدى { $funder }: هل تسمح { $organisation } هناك برؤية شيء لم ترسله إليهم؟ والسبب:
letter-sharing-free = لكم كامل الحرّية في أن تقولوا لا، ولا يغيّر ذلك شيئًا في أي طلب. ما يطلبون رؤيته، وما يرونه، موجود هنا:

# The same group entered twice.

merging-link = سؤال من المجلس: هل أُدخلت مجموعتكم مرّتين؟
merging-title = هل { $kept } و{ $other } مجموعة واحدة؟
merging-asked = هذا ما يبدو في رأي { $by } لدى { $funder }، منذ { $at }. والسبب:
merging-what = إذا قلتم نعم، ينتقل كل ما يخصّ { $other } إلى { $kept }: الأشخاص والطلبات والمستندات والمنح. لا يضيع شيء، ويرى كل من في المجموعتين ذلك كله.
merging-who = تصبحان مجموعة واحدة حين يقول نعم شخص من كلٍّ منهما. وتكفي «لا» واحدة لتبقيا كما هما.
merging-yes = نعم، نحن مجموعة واحدة
merging-no = لا، نودّ أن نبقى كما نحن
merging-waits = قلتم نعم. وبقي أن يقول نعم أيضًا شخص من المجموعة الأخرى.
merging-settled = حُسم هذا الأمر.
merging-is-merged = أصبحت { $other } جزءًا من { $kept }، مع كل ما يخصّها.
merging-is-declined = قال شخص لا. تبقى { $kept } و{ $other } كما هما.
merging-is-withdrawn = تراجع عن السؤال من طرحه في المجلس. تبقى { $kept } و{ $other } كما هما.

letter-merging-subject = هل { $organisation } و{ $other } مجموعة واحدة؟
letter-merging-asked = يبدو، في رأي { $by } لدى { $funder }، أن { $organisation } و{ $other } مجموعة واحدة أُدخلت مرّتين. والسبب:
letter-merging-free = إن كان ذلك صحيحًا فقولوا نعم في هذه الصفحة، فيجتمع كل شيء ولا يضيع شيء. وإن لم يكن كذلك فقولوا لا، ولا يتغيّر شيء:
letter-merging-done-subject = أصبحت { $organisation } و{ $other } مجموعة واحدة
letter-merging-done = كل ما يخصّ { $other } أصبح الآن لدى { $organisation }: الأشخاص والطلبات والمستندات والمنح. لم يضع شيء، والروابط القديمة تقود إلى المكان الصحيح. صفحة مجموعتكم هنا:

organisation-history-part-given = أُضيف شخص إلى القائمة
organisation-history-part-ended = أُزيل شخص من القائمة
organisation-history-sharing-asked-for = طلبت جهة مانحة رؤية المزيد
organisation-history-sharing-agreed = غُيّر ما يمكن أن تراه جهة مانحة
organisation-history-sharing-ended = انتهت المشاركة مع جهة مانحة
organisation-history-sharing-declined = قيل لا لجهة مانحة
organisation-history-merging-proposed = جاء سؤال من المجلس: هل أُدخلت هذه المجموعة مرّتين
organisation-history-merging-agreed = قال شخص إنها أُدخلت مرّتين
organisation-history-merging-declined = قال شخص إنها لم تُدخل مرّتين
organisation-history-merging-taken-back = تراجع عن السؤال من طرحه في المجلس
organisation-history-merged = المجموعة نفسها، بعد أن أُدخلت مرّتين، أصبحت واحدة

notice-part-given = تمّت الإضافة.
notice-part-ended = تمّت الإزالة من القائمة.
notice-sharing-agreed = حُفظ. يمكنكم تغييره في أي وقت.
notice-sharing-ended = انتهت المشاركة. لا يُرى شيء بعد الآن.
notice-sharing-asked = سألنا المجموعة. والقرار لها.
notice-merged = أصبحتا مجموعة واحدة. لم يضع شيء.
notice-merging-asked = كتبنا إلى أعضائهما. حين يقول نعم شخص من كلٍّ منهما، تصبحان مجموعة واحدة.
notice-merging-yes = شكرًا لكم. وبقي أن يقول نعم أيضًا شخص من المجموعة الأخرى.
notice-merging-declined = شكرًا لكم. يبقى كل شيء كما هو.
notice-merging-taken-back = تمّ التراجع. يبقى كل شيء كما هو.

# What a group said before, offered where the same is asked again.

reuse-told = قلتم لنا هذا في { $month }، من أجل «{ $fund }».
reuse-asked = سألناكم حينها: «{ $question }»
reuse-read = قراءة ما قلتموه
reuse-button = استخدامه هنا
reuse-afresh = أو ابدؤوا من جديد أدناه. لا يُوضع شيء من تلقاء نفسه، وما تستخدمونه يمكنكم تغييره.
reuse-used = هذا ما قلتموه لنا في { $month }، من أجل «{ $fund }». غيّروا ما أصبح مختلفًا الآن.
reuse-known = نعرف هذا من قبل
reuse-known-lead = قلتم لنا هذا عن مجموعتكم مرة، فلا يسألكم عنه أحد مرة أخرى. وهو يرافق طلبكم.

notice-answer-used-again = هذه كلماتكم من قبل. غيّروا ما أصبح مختلفًا الآن.

history-document-pointed-at = أشرتم في إجابة إلى شيء مكتوب من قبل
history-pointing-taken-away = لم تعودوا تشيرون إلى شيء كنتم تشيرون إليه
history-document-removed = أزلتم مستندًا
history-answer-used-again = استخدمتم من جديد ما قلتموه من قبل
