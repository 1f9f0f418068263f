# Others with a group: colleagues who join it, supporters who help it with one application.
#
# Words: supporter = من يساعد · invitation = دعوة · take back an invitation = سحبها · join = انضمام · hand over = تسليم · take over = استلام

people-link = من يكتب ومن يساعد
people-title = من يكتب ومن يساعد
people-group = في { $organisation }
people-group-lead = كل أعضاء المجموعة يكتبون طلباتها ويرسلونها.
people-no-name = شخص لم يسجّل الدخول بعد
people-helpers = من يساعد في هذا الطلب
people-helpers-lead = يقرؤون الإجابات ويغيّرونها. لا يرسلون الطلب أبدًا، ولا يرون شيئًا آخر يخصّ المجموعة.
people-helpers-none = لا أحد بعد. يمكن أن يكتب معكم شخص يعمل في تقديم المشورة، أو أحد من الجيران أو الأصدقاء.
people-since = المساعدة منذ { $since }
people-end = إنهاء مساعدة { $name }
people-end-own = التوقّف عن المساعدة
people-invited = من وصلتهم دعوة ولم يردّوا بعد
people-invited-by = الدعوة من { $by }.
people-open-until = يمكن قبولها حتى { $at }.
people-expired = انتهت مدّتها
people-expired-at = انتهت مدّتها في { $at }. يمكنكم توجيه الدعوة من جديد إن شئتم.
people-withdraw = سحب الدعوة إلى { $email }
people-invite = دعوة شخص
people-invite-lead = نراسل هذا الشخص باسمكم. ويمكنه قول نعم خلال { $days ->
    [zero] { $days } يوم
    [one] يوم واحد
    [two] يومين
    [few] { $days } أيام
    [many] { $days } يومًا
   *[other] { $days } يوم
}.
people-email = عنوان البريد الإلكتروني لهذا الشخص
people-kind = ما الذي تطلبونه
people-words = كلمة منكم ترافق الدعوة (اختياري)
people-words-hint = تظهر في الرسالة
people-invite-button = توجيه الدعوة
people-see-group = صفحة مجموعتكم

writing-link = من كتب ماذا
writing-title = من كتب ماذا
writing-lead = لا يرى هذا أحد خارج مجموعتكم. كل نص سابق محفوظ في صفحة سؤاله.
writing-helps = { $name } (ممّن يساعدونكم)
writing-left = { $name } (خارج المجموعة الآن)
writing-now = بقلم { $by } في { $at }
writing-talk = قيل في محادثة، والتأكيد من { $by } في { $at }
writing-before = قبل ذلك بقلم { $by } في { $at }
writing-file = { $file }، إضافة من { $by } في { $at }
writing-recording = { $file }، تسجيل أو إرسال من { $by } في { $at }
writing-text = ما قيل في { $file }، مكتوبًا بقلم { $by } في { $at }
writing-nothing = لا شيء بعد

helping-kind-colleague = الانضمام إلى مجموعتكم
helping-kind-colleague-hint = كتابة وإرسال، مثلكم، في كل ما تفعله مجموعتكم
helping-kind-colleague-asked = دعوة إلى الانضمام إلى مجموعتكم
helping-kind-supporter = المساعدة في هذا الطلب
helping-kind-supporter-hint = كتابة معكم في هذا الطلب وحده، من دون إرساله أبدًا
helping-kind-supporter-asked = دعوة إلى المساعدة في هذا الطلب
helping-kind-empty = اختاروا ما تطلبونه
helping-invited-already = سبق توجيه دعوة إلى { $email }
helping-supports-already = تصلكم المساعدة من { $email } بالفعل
helping-not-a-draft = أُرسل هذا الطلب، فلم يبقَ فيه ما يُكتب معًا. يمكنكم توجيه دعوة إلى الانضمام إلى مجموعتكم.
helping-works-there = { $email } عنوان شخص يعمل لهذا الصندوق. من يساعد مجموعة في الكتابة لا يقيّمها بعد ذلك، لذلك ينبغي أن يساعدكم شخص آخر.
helping-only-group-sends = وحدها { $organisation } ترسل الطلب أو تستعيده أو تتحدّث باسم المجموعة. يمكنكم إبلاغها بأنه جاهز.
helping-only-group = هذا لأعضاء { $organisation } وحدهم.
helping-only-group-removes = { $organisation } وحدها تزيل ما أضافته. يمكنكم إزالة ما أضفتموه أنتم.
helping-tell-them = إبلاغ المجموعة بأنه جاهز
helping-tasks = أنتم تساعدون { $organisation } في هذا الطلب. ما تكتبونه يُحفظ باسمكم. وحدها { $organisation } ترسله.
helping-ready-heading = وحدها { $organisation } ترسل الطلب
helping-ready-lead = حين ترون أنه جاهز، أبلغوا كل أعضاء { $organisation }. نرسل إليهم رسالة فيها رابط هذه الصفحة.
helping-ready-said = أبلغتموهم في { $at }. يمكنكم إبلاغهم مرة واحدة في اليوم.
helping-ready-button = إبلاغ المجموعة بأنه جاهز

invitation-title-open = تودّ { $organisation } أن تكونوا معها
invitation-title-accepted = قلتم نعم لدعوة { $organisation }
invitation-title-declined = قلتم لا لدعوة { $organisation }
invitation-title-withdrawn = سحبت { $organisation } هذه الدعوة
invitation-title-expired = انتهت مدّة هذه الدعوة
invitation-title-member = أنتم من أعضاء { $organisation } بالفعل
invitation-supporter = هذه دعوة من { $by } إلى مساعدة { $organisation } في طلبها إلى «{ $fund }».
invitation-colleague = هذه دعوة من { $by } إلى الانضمام إلى { $organisation }.
invitation-what = ماذا يعني ذلك
invitation-supporter-may = يمكنكم قراءة هذا الطلب وتغيير إجاباته، والتسجيل، وإضافة ملفات، وطلب محادثة. وحدها { $organisation } ترسله. ولا ترون شيئًا آخر يخصّها. ويمكن لكل من الطرفين إنهاء ذلك في أي وقت.
invitation-colleague-may = ترون كل ما يخصّ { $organisation } وتغيّرونه، ويمكنكم إرسال طلباتها، مثل كل أعضائها. ويمكنكم المغادرة في أي وقت.
invitation-seen = يرى كل أعضاء { $organisation } اسمكم وما كتبتموه.
invitation-who = من أنتم
invitation-who-hint = مثلًا: أعمل في تقديم المشورة في Hackney Advice، أو من الجيران
invitation-who-empty = قولوا في بضع كلمات من أنتم، ليعرف ذلك كل أعضاء المجموعة
invitation-yes = نعم، أودّ ذلك
invitation-no = لا، شكرًا
invitation-until = يمكنكم الردّ حتى { $at }.
invitation-is-accepted = أنتم معهم الآن. لا حاجة إلى شيء آخر هنا.
invitation-is-member = لا شيء هنا لقبوله: يمكنكم رؤية كل شيء وكتابته بالفعل.
invitation-is-expired = كان الردّ ممكنًا حتى { $at }.
invitation-is-withdrawn = لا يُنتظر منكم شيء.
invitation-is-declined = أبلغناهم. ولا يحدث شيء آخر.
invitation-ask-again = إن أردتم أن تكونوا معهم، فاطلبوا دعوة جديدة من { $by }.
invitation-go = الذهاب إلى هناك
invitation-other-address = أُرسلت هذه الدعوة إلى عنوان بريد إلكتروني آخر. سجّلتم الدخول بالعنوان { $email }. سجّلوا الخروج، ثم افتحوا الرابط الوارد في الرسالة من جديد وسجّلوا الدخول بالعنوان الذي أُرسلت إليه.
invitation-sign-out = تسجيل الخروج
invitation-works-there = أنتم تعملون لهذا الصندوق. من يساعد مجموعة في الكتابة لا يقيّمها بعد ذلك، لذلك ينبغي أن يساعدها شخص آخر. يمكنكم قول لا في صفحة الدعوة.

home-helping = طلبات تساعدون فيها
home-helping-lead = هذه طلبات مجموعات أخرى، وهي التي ترسلها.
home-helping-sent = أُرسل الطلب. لمعرفة ما آل إليه، اسألوا المجموعة.

notice-invited = وُجّهت الدعوة، وأرسلنا رسالة بها.
notice-invitation-withdrawn = سُحبت الدعوة.
notice-invitation-declined = شكرًا على ردّكم. أبلغنا المجموعة.
notice-help-begun = يمكنكم المساعدة الآن. ما تكتبونه يُحفظ باسمكم.
notice-group-joined = أنتم من أعضاء المجموعة الآن.
notice-help-ended = انتهت المساعدة. ما كُتب يبقى.
notice-help-over = لم تعودوا تساعدون في هذا الطلب. ما كتبتموه يبقى مع المجموعة.
notice-group-told = أبلغنا كل أعضاء المجموعة بأنه جاهز.
notice-group-told-lately = أُبلغت المجموعة قبل أقل من يوم. يمكنكم إبلاغها مرة أخرى غدًا.

history-invitation-sent = وُجّهت دعوة إلى شخص
history-invitation-withdrawn = سُحبت دعوة
history-invitation-declined = جاء الردّ على دعوة بلا
history-help-begun = بدأ شخص يساعد
history-help-ended = انتهت مساعدة شخص
history-colleague-joined = انضمّ شخص إلى مجموعتكم
history-text-of-a-supporter-confirmed = أكّدتم ما كتبه شخص يساعدكم
history-said-to-be-ready = أُبلغتم بأن الطلب جاهز
organisation-history-joined = انضمّ إليها شخص بدعوة

letter-invitation-subject-supporter = دعوة من { $by } إلى مساعدة { $organisation }
letter-invitation-subject-colleague = دعوة من { $by } إلى الانضمام إلى { $organisation }
letter-invitation-supporter = مرحبًا. هذه دعوة من { $by } إلى مساعدة { $organisation } في طلبها إلى «{ $fund }» على { $service }.
letter-invitation-colleague = مرحبًا. هذه دعوة من { $by } إلى الانضمام إلى { $organisation } على { $service }.
letter-invitation-words = كلمة من { $by }:
letter-invitation-answer = قولوا نعم أو لا هنا. سجّلوا الدخول بعنوان البريد الإلكتروني هذا؛ لا حاجة إلى كلمة مرور.
letter-invitation-until = يمكنكم الردّ حتى { $at }. إن لم تفعلوا شيئًا فلن يحدث شيء.

letter-answered-subject-yes = الردّ نعم من { $who }: { $organisation }
letter-answered-subject-no = الردّ لا من { $email }: { $organisation }
letter-answered-supporter = { $who } الآن ممّن يساعدونكم في طلبكم إلى «{ $fund }». تشمل المساعدة قراءة الطلب وتغيير إجاباته. وحدها مجموعتكم يمكنها إرساله.
letter-answered-colleague = { $who } الآن من أعضاء { $organisation }. وكلكم فيها يمكنكم رؤية طلباتها وإرسالها.
letter-answered-no = جاء الردّ لا على الدعوة الموجّهة إلى { $email }. يمكنكم دعوة شخص آخر.
letter-answered-link = لمعرفة من يكتب ومن يساعد:

letter-help-ended-subject = انتهت المساعدة في الطلب إلى «{ $fund }»
letter-help-ended-by-group = أُنهيت مساعدتكم في طلب { $organisation } إلى «{ $fund }» من طرف { $by }. ما كتبتموه يبقى مع المجموعة. شكرًا لكم على المساعدة.
letter-help-ended-own = انتهت مساعدة { $by } لكم في طلب { $organisation } إلى «{ $fund }». وما كُتب خلالها يبقى معكم.

letter-ready-subject = طلبكم إلى «{ $fund }» جاهز، بحسب { $by }
letter-ready = { $by } ممّن يساعدون { $organisation } في طلبها إلى «{ $fund }». وصلنا من هذا الشخص أن الطلب جاهز. وحدها مجموعتكم يمكنها إرساله.
letter-ready-closes = يُغلق الصندوق { $at }.
letter-ready-link = اقرؤوه، وأرسلوه إن رأيتم ذلك أيضًا:

handover-link = تسليم ما لديكم إلى شخص، ثم المغادرة
handover-title = التسليم ثم المغادرة
handover-lead = كل ما كتبتموه يبقى مع { $organisation }. والشخص الذي تسمّونه تصله رسالة فيها ما لديكم قيد العمل، ويستمرّ العمل باسمه.
handover-drafts = مسودّات بدأتموها
handover-talks = محادثات طلبتموها
handover-talks-reach = يصل المجلس إليكم كما ذكرتم هناك. إن كان ذلك هاتفكم الخاص فغيّروه أولًا.
handover-invited = { $count ->
    [zero] لا دعوات منكم تنتظر ردًّا.
    [one] دعوة واحدة منكم تنتظر ردًّا، وتبقى صالحة.
    [two] دعوتان منكم تنتظران ردًّا، وتبقيان صالحتين.
    [few] { $count } دعوات منكم تنتظر ردًّا، وتبقى صالحة.
    [many] { $count } دعوة منكم تنتظر ردًّا، وتبقى صالحة.
   *[other] { $count } دعوة منكم تنتظر ردًّا، وتبقى صالحة.
}
handover-who = من يستلم عنكم
handover-choose = اختاروا من يستلم عنكم
handover-button = التسليم ومغادرة { $name }
handover-nobody = لم يسجّل الدخول بعد أحد سواكم في مجموعتكم. وجّهوا إلى شخص دعوة إلى الانضمام، ثم سلّموا بعد أن يسجّل الدخول ويكتب اسمه.
notice-handed-over = سلّمتم ما لديكم وغادرتم المجموعة. وأرسلنا رسالة إلى من يستلم عنكم.
history-handed-over = غادر شخص مجموعتكم بعد أن سلّم ما لديه
organisation-history-handed-over = غادرها شخص بعد أن سلّم ما لديه إلى شخص آخر
letter-handed-subject = تسليم إليكم من { $by }: { $organisation }
letter-handed = غادر { $organisation } أحد أعضائها، { $by }، وسمّاكم للاستلام عنه. ما كان قيد العمل باسمه أصبح الآن باسمكم.
letter-handed-drafts = مسودّات بدأها هذا الشخص:
letter-handed-talks = محادثات طلبها هذا الشخص. تحقّقوا هناك من طريقة وصول المجلس إليكم:
letter-handed-invited = { $count ->
    [zero] لا دعوات من هذا الشخص تنتظر ردًّا.
    [one] دعوة واحدة من هذا الشخص تنتظر ردًّا.
    [two] دعوتان من هذا الشخص تنتظران ردًّا.
    [few] { $count } دعوات من هذا الشخص تنتظر ردًّا.
    [many] { $count } دعوة من هذا الشخص تنتظر ردًّا.
   *[other] { $count } دعوة من هذا الشخص تنتظر ردًّا.
}
letter-handed-link = صفحة مجموعتكم:
helping-too-many = دعوتم { $most } شخصًا خلال يوم واحد، ولا نكتب إلى أكثر من ذلك. ادعوا الآخرين غدًا، أو تحدّثوا إلينا إن كنتم تحتاجون ذلك قبل الغد.
