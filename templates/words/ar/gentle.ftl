# A gentle life for drafts and letters: reminders, putting away, messages, safe contact, leaving a page.
#
# Words: put away = وُضع جانبًا · bring back = إرجاع · reminder = تذكير · message, letter = رسالة · safe contact = التواصل الآمن

state-expired = وُضع جانبًا
life-title = مسودّتكم إلى «{ $fund }»
life-put-away-on = وُضعت جانبًا في { $day }
life-back-until = لم يضع شيء مما فيها. يمكنكم إرجاعها حتى { $until }. بعد ذلك يُحذف ما كتبتموه وسجّلتموه وأضفتموه.
life-group-brings-back = يمكن لأعضاء { $organisation } إرجاعها حتى { $until }.
life-bring-back = إرجاعها
life-emptied-on = حُذف ما كتبتموه وسجّلتموه وأضفتموه في { $day }، كما قلنا من قبل. يمكنكم البدء من جديد في أي وقت.
life-round-over = لم يعد الصندوق يستقبل طلبات هذه المرّة، لذلك تبقى جانبًا. لمعرفة متى يُفتح من جديد، اسألوا { $contact }.
life-deleted-on = يمكنكم قراءتها وأخذ نسخة منها حتى { $until }. بعد ذلك يُحذف ما كتبتموه وسجّلتموه وأضفتموه.
life-too-late = وُضعت جانبًا قبل أكثر من 30 يومًا، لذلك لم يعد إرجاعها ممكنًا. يمكنكم البدء من جديد، والمساعدة حاضرة بكل سرور عند { $contact }.
life-not-away = لم تُوضع جانبًا.
life-away = وُضعت هذه المسودّة جانبًا. أرجعوها أولًا، ثم تابعوا من حيث كنتم.
too-late-away = وُضعت هذه المسودّة جانبًا وأنتم تكتبون
life-see = العودة إلى مسودّتكم
life-council-never = لم يرها أحد في المجلس.
life-home = وُضعت جانبًا في { $when }. يمكنكم إرجاعها حتى { $until }.
life-home-gone = وُضعت جانبًا في { $when }. وحُذف ما كان فيها.
life-quiet-until = تُوضع المسودّة جانبًا إذا لم يكتب فيها أحد خلال { $days ->
    [zero] { $days } يوم
    [one] يوم واحد
    [two] يومين
    [few] { $days } أيام
    [many] { $days } يومًا
   *[other] { $days } يوم
}: ويكون ذلك في { $until }. ويمكن إرجاعها خلال 30 يومًا.
life-away-on = تُوضع جانبًا في { $day }، ويُحذف ما فيها بعد ذلك بثلاثين يومًا. يمكنكم أخذ نسخة منها في أي وقت.

life-reminders-link = رسائل التذكير بهذه المسودّة
life-reminders-title = رسائل التذكير بهذه المسودّة
life-reminders-days = نكتب إليكم في:
life-reminders-no-more = لا رسائل تذكير أخرى بهذه المسودّة.
life-reminders-who = تصل إلى كل من بدأها من المجموعة أو كتب فيها. ويمكن لكل شخص أن يوقف رسائله.
life-reminders-stop = إيقاف رسائل تذكيري بهذه المسودّة
life-reminders-none-wanted = لا تصلكم رسائل تذكير بهذه المسودّة.
life-reminders-again = تذكيري من جديد

notice-life-back = عادت. كل شيء كما تركتموه.
notice-life-reminders-off = أُوقفت. لن تصلكم رسائل تذكير أخرى بهذه المسودّة.
notice-life-reminders-on = ستصلكم من جديد رسائل تذكير بهذه المسودّة.

history-reminded = ذكّرناكم بها
history-put-away = وُضعت جانبًا
history-brought-back = أرجعتموها
history-content-deleted = حُذف ما كان فيها، كما قلنا من قبل
history-reminders-stopped = أوقف شخص رسائل تذكيره
history-reminders-wanted = طلب شخص رسائل التذكير من جديد

letter-reminder-subject = مسودّتكم إلى «{ $fund }» في أمان
letter-reminder-safe = مسودّة { $organisation } إلى «{ $fund }» في أمان، كما تركتموها تمامًا.
letter-reminder-progress = عدد الأسئلة التي كُتب أو أُضيف فيها شيء: { $begun } من { $of }.
letter-reminder-closes = يُغلق الصندوق { $when }. إن كنتم تودّون إرسالها، فهذا هو الموعد الذي يحسن تذكّره. وإن لم تودّوا ذلك، فليس عليكم فعل شيء.
letter-reminder-quiet = لم يُكتب فيها شيء منذ مدة. نضعها جانبًا في { $day }، ما لم يكتب فيها أحد قبل ذلك. ويمكنكم إرجاعها خلال { $kept ->
    [zero] { $kept } يوم
    [one] يوم واحد
    [two] يومين
    [few] { $kept } أيام
    [many] { $kept } يومًا
   *[other] { $kept } يوم
} من ذلك اليوم؛ ثم يُحذف ما فيها.
letter-reminder-go-on = للمتابعة من حيث كنتم:
letter-reminder-help = المساعدة حاضرة بكل سرور عند { $contact }، بالهاتف أو وجهًا لوجه.
letter-reminder-stop = إن كنتم تفضّلون ألّا تصلكم رسائل تذكير بهذه المسودّة:

letter-put-away-subject = وُضعت مسودّتكم إلى «{ $fund }» جانبًا
letter-put-away-quiet = لم يكتب أحد في مسودّة { $organisation } إلى «{ $fund }» منذ { $days ->
    [zero] { $days } يوم
    [one] يوم واحد
    [two] يومين
    [few] { $days } أيام
    [many] { $days } يومًا
   *[other] { $days } يوم
}، لذلك وضعناها جانبًا.
letter-put-away-closed = أُغلقت الجولة، لذلك وضعنا جانبًا مسودّة { $organisation } إلى «{ $fund }».
letter-put-away-back = لم يضع شيء مما فيها. يمكنكم إرجاعها حتى { $until }:
letter-put-away-copy = يمكنكم قراءتها وأخذ نسخة منها حتى { $until }:
letter-put-away-deleted = بعد ذلك اليوم يُحذف نهائيًا ما كتبتموه وسجّلتموه وأضفتموه.

letter-outside-subject = هناك شيء لكم
letter-outside = هناك شيء لكم لقراءته. ينتظركم هنا:

told-this-morning = يصلهم الخبر هذا الصباح، الساعة { $time }.
told-tomorrow = يصلهم الخبر غدًا، الساعة { $time }.
told-on = يصلهم الخبر { $day }، الساعة { $time }.

letter-before-decision = قرّرنا بشأن طلب { $organisation } إلى «{ $fund }»، وفي هذه الرسالة ما قرّرناه والسبب. اقرؤوها حين يناسبكم، ومعكم أحد إن أحببتم. وإن فضّلتم اتصالًا قبل قراءتها، فيسعد بذلك { $person }.
letter-before-again = هذه الرسالة عمّا قرّرناه بشأن طلب { $organisation } إلى «{ $fund }». اقرؤوها حين يناسبكم، ومعكم أحد إن أحببتم. وإن فضّلتم اتصالًا قبل قراءتها، فيسعد بذلك { $person }.
letter-checked-subject = { $fund }: ما تحقّقنا منه معًا ({ $reference })

messages-title = رسائلكم
messages-lead = كل ما كتبناه إليكم في السنة الماضية، ما عدا رموز تسجيل الدخول.
messages-none = لا توجد رسائل بعد.
messages-link = رسائلكم، وكيف تصلكم
messages-how = كيف تصلكم الرسائل
messages-how-lead = تختارون لكل نوع. وهنا في الموقع تجدونها كلها دائمًا.
messages-by-mail = بالبريد الإلكتروني
messages-on-portal = في الموقع فقط
messages-always = ما تحتاجون إليه من أجل قرار أو اتفاقية أو بحكم القانون يصلكم دائمًا بالبريد الإلكتروني: ما نسألكم عنه، وما نقرّره وسببه، وما ينبغي توقيعه.
messages-even-those = حتى هذه يمكن أن تقول فقط إن هناك شيئًا لكم هنا، دون أن تقول ما هو. تختارون ذلك هنا:
messages-save = حفظ اختياراتكم
messages-choose-link = اختيار كيف تصلكم الرسائل الأخرى
messages-topic-drafts = رسائل التذكير
messages-topic-drafts-hint = قبل إغلاق صندوق، أو قبل وضع مسودّة جانبًا.
messages-topic-conversations = أخبار المحادثات
messages-topic-conversations-hint = من يتصل بكم، وما كُتب من تسجيل.
messages-topic-helping = من يكتب ومن يساعد
messages-topic-helping-hint = شخص ينضمّ، أو يساعد، أو يغادر، أو يقول إن الطلب جاهز.
messages-topic-progress = أين وصلت الأمور
messages-topic-progress-hint = بدأت القراءة، أو دُفعت دفعة.
messages-topic-learning = نتعلّم معًا
messages-topic-learning-hint = دعوات إلى محادثات تعلّم، ومذكّرات تُطلب موافقتكم عليها.
notice-messages-chosen = حُفظ. تصلكم الرسائل كما اخترتم.

safety-title = التواصل الآمن
safety-link = كيف يمكن التواصل معكم بأمان
safety-group-link = كيف يمكن التواصل مع مجموعتكم بأمان
safety-back = رجوع
safety-lead = قولوا هنا إن كانت الرسائل أو المكالمات قد تعرّضكم للخطر. لا حاجة إلى ذكر السبب.
safety-lead-group = قولوا هنا إن كانت الرسائل أو المكالمات قد تعرّض أحدًا في مجموعتكم للخطر. ويسري ذلك على كل أعضائها. لا حاجة إلى ذكر السبب.
safety-who-sees = لا يرى هذا إلا من يتصل بكم من العاملين في المجلس، إلى جانب رقم الهاتف. ولا يظهر في أي رسالة أو نسخة أو قائمة، ولا يراه أبدًا من يقرؤون ويقرّرون.
safety-no-details = لا تفاصيل في الرسائل
safety-no-details-hint = لا تقول رسائل البريد الإلكتروني إلا «هناك شيء لكم»: لا أسماء، ولا صندوق، ولا مجلس. وتقرؤون الباقي هنا.
safety-no-voicemail = لا رسائل صوتية
safety-no-voicemail-hint = لا نترك رسالة، لا في المجيب الآلي ولا مع أي شخص آخر.
safety-never-locatable = لا ينبغي أن يعرف أحد أين نحن
safety-never-locatable-hint = لا يظهر مكانكم لأي أحد خارج مجموعتكم: لا للقرّاء ولا للّجان ولا للعموم. ومن يزوركم وحده يقرأ المكان. ولا تظهر كذلك الأرقام التي تقود إلى عنوان في سجل عام.
safety-times = متى يكون الاتصال آمنًا (اختياري)
safety-times-hint = مثلًا: من الاثنين إلى الجمعة، من العاشرة صباحًا إلى الثانية ظهرًا
safety-code-word = كلمة نقولها أولًا (اختياري)
safety-code-word-hint = لتعرفوا أننا نحن. اختاروا كلمة لا يتوقّعها أحد غيركم.
safety-save = حفظ
safety-moved-on = غيّر هذا في هذه الأثناء شخص من مجموعتكم. افتحوا الصفحة من جديد، وانظروا ما هو مكتوب الآن.
notice-safety-saved = حُفظ. يسري من الآن.
organisation-history-safe-contact-changed = غُيّرت طريقة التواصل الآمن مع المجموعة

exit-button = مغادرة هذه الصفحة
exit-says = ينقلكم هذا فورًا إلى صفحة للطقس، ويُنهي تسجيل دخولكم، ويزيل ما على هذه الشاشة وما هو محفوظ على هذا الجهاز. قد يظلّ متصفّحكم يتذكّر أنكم كنتم هنا.
exit-keys = من لوحة المفاتيح: اضغطوا Shift ثلاث مرّات.
exit-pressed-once = اضغطوا Shift مرّتين أخريين للمغادرة.
exit-pressed-twice = اضغطوا Shift مرّة أخرى للمغادرة.

privacy-drafts = المسودّات
privacy-drafts-why = المسودّة لكم وحدكم إلى أن ترسلوها. نذكّر بها من كتبوا فيها، ويمكن لكلٍّ منهم إيقاف ذلك.
privacy-drafts-who = تراها مجموعتكم، ومن طلبتم منهم المساعدة، ولا يراها أحد في المجلس.
privacy-drafts-long = المسودّة التي لا تُرسل تُوضع جانبًا: بعد عدد الأيام المذكور في صفحتها، أو بعد 14 يومًا من إغلاق جولتها. ويمكنكم خلال 30 يومًا قراءتها وأخذ نسخة منها، وإرجاعها ما دامت الجولة تستقبل طلبات. ثم يُحذف ما كتبتموه وسجّلتموه وأضفتموه.
privacy-safety = كيف يمكن التواصل معكم بأمان
privacy-safety-why = إن أخبرتمونا بذلك: حتى لا تعرّض الرسائل والمكالمات أحدًا للخطر.
privacy-safety-who = تراه أنتم، أو تراه مجموعتكم حين يخصّ المجموعة، ومن يوشك أن يتصل بكم من العاملين.
privacy-safety-long = يُحفظ ما دمتم تتركونه هناك. ويمكنكم تغييره أو إزالته في أي وقت.
