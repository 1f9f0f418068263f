together-title = المكالمات والرسائل
together-calls-title = المكالمات والردود
together-lead = كل ما جرى بينكم وبيننا بشأن هذا الطلب: رسائلنا، وما كتبتموه، والمكالمات.
together-calls-lead = المكالمات بين مجموعتكم والمجلس، وما كُتب خارج هذه الخدمة.
together-rules = لا يرى هذا إلا مجموعتكم والعاملون لدينا في المجلس. ولا يُستخدم في اتخاذ أي قرار. إن كان فيه شيء غير صحيح فصحّحوه: تظهر كلماتكم إلى جانب كلماتنا.
together-none = لا شيء هنا بعد. حين تتصلون أو تكتبون، يُدوَّن ذلك هنا بقلم { $contact }، لنعرف معًا ما قيل.
together-calls-none = لا شيء هنا بعد.
together-follow-link = المكالمات والرسائل بيننا
together-they-rang = اتصلتم بنا
together-we-rang = اتصلنا بكم
together-they-wrote = كتبتم إلينا
together-we-wrote = كتبنا إليكم
together-our-letter = رسالتنا
together-one-of-group = شخص من مجموعتكم
together-minutes =
    { $minutes ->
        [zero] { $minutes } دقيقة
        [one] دقيقة واحدة
        [two] دقيقتان
        [few] { $minutes } دقائق
        [many] { $minutes } دقيقة
       *[other] { $minutes } دقيقة
    }
together-to = إلى { $names }
together-by = تدوين: { $name }، { $funder }
together-on-its-way = في الطريق
together-not-delivered = تعذّر إيصالها
together-on-portal = هنا فقط، كما اخترتم
together-to-tell = نقولها لكم أو نرسلها بالبريد
together-corrected-by-group = تصحيح من المجموعة:
together-corrected-by-council = تصحيح من المجلس:
together-correct = هنا شيء غير صحيح
together-correct-how = كيف كان الأمر؟
together-correct-save = التصحيح
together-correction-empty = اكتبوا كيف كان الأمر
together-council-sees = يمكن للمجلس أن يرى هذا.
notice-call-logged = دُوّنت المكالمة. يمكن للمجموعة أن تراها.
notice-letter-kept = حُفظ هنا. يمكن للمجموعة أن تراه.
notice-log-corrected = صُحّح. يمكن للطرفين أن يرياه.
history-call-logged = دُوّنت مكالمة
history-letter-kept = حُفظ مع الطلب شيء مكتوب
history-log-put-right = صُحّح سجلّ المكالمات والرسائل
organisation-history-call-logged = دُوّنت مكالمة
organisation-history-letter-kept = حُفظ شيء مكتوب
organisation-history-log-put-right = صُحّح سجلّ المكالمات
# A named contact hands over.
letter-together-handed-subject = شخص التواصل مع { $group } الآن: { $contact }
letter-together-hello = مرحبًا { $name }،
letter-together-handed-who = حتى الآن كان شخص التواصل معكم في المجلس بشأن «{ $fund }» هو { $before }. ومن الآن فصاعدًا شخص التواصل معكم هو { $contact }.
letter-together-handed-note = هذه كلمة إليكم من { $before }، أو من شخص آخر في الفريق:
letter-together-handed-same = لا يتغيّر شيء آخر: ما أرسلتموه وقلتموه يبقى كما هو، ولا تحتاجون إلى قول أي شيء مرّتين. للتواصل مع { $contact } اكتبوا إلى { $email }.
letter-together-handed-phone = رقم الهاتف هو { $phone }.
notice-contact-handed-over = تمّ التسليم. أُخبر به كل من يعنيه الأمر.
history-contact-handed-over = يتابع هذا الآن شخص آخر في المجلس
# Somebody of the council is away.
letter-together-away = لن يكون شخص التواصل { $contact } في العمل حتى { $until }. وفي هذه الأثناء تكون المتابعة لدى { $cover }. يمكنكم الكتابة إلى { $cover } على { $email }.
letter-together-away-nobody = لن يكون شخص التواصل { $contact } في العمل حتى { $until }. وإن كان الأمر لا يحتمل الانتظار، فردّوا على المجلس، وسيساعدكم شخص آخر.
notice-away-said = حُفظ. أُخبر بذلك من يتولّى العمل في هذه الأثناء.
notice-away-ended = انتهى. أُخبر بذلك من تولّى العمل في هذه الأثناء.
