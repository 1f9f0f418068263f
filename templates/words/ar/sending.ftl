# Checking, sending, following, taking back and withdrawing an application.

check-title = راجعوا إجاباتكم
check-sent-title = ما أرسلتموه
check-first = قبل الإرسال
check-draft = هذه مسودّة. لا يراها أحد في المجلس إلى أن ترسلوها.
check-not-answered = بلا إجابة
check-draft-typed = هذه مسودّة. لا يراها أحد في المجلس سواكم حتى توافق { $organisation } وترسلوها.
check-said-in-talk-theirs = قيل في محادثة، وأكّدته المجموعة:
check-said-in-talk = قيل في محادثة، وأكّدتموه:
check-needs-answer = يحتاج هذا السؤال إلى إجابة قبل الإرسال.
check-two-texts = كتب اثنان منكم في الوقت نفسه. اختاروا النص الذي يُرسل، أو اجمعوا النصّين معًا.
check-talking = طلبتم التحدّث عن أحد الأسئلة. يمكنكم الإرسال الآن أو الانتظار: ما يدوّنه شخص التواصل، { $contact }، يصبح جزءًا من طلبكم حين تؤكّدونه، حتى بعد الإرسال.
check-send-heading = إرسال الطلب
check-send-what = حين ترسلونه، يراه شخص التواصل، { $contact }، ومن يقرؤون من أجل القرار. وتصلكم رسالة فيها نسخة منه. يمكنكم استعادته لتغيير شيء فيه ما لم يبدأ أحد قراءته وما دامت الجولة مفتوحة.
check-send = إرسال طلبكم
check-not-yet = يمكنكم الإرسال حين يكتمل ما يحتاج إليه كل ما هو مذكور في الأعلى. كل ما قلتموه محفوظ.
send-not-ready = { $count ->
    [zero] لا تحتاج أي إجابة إلى شيء.
    [one] تحتاج إجابة واحدة إلى شيء أولًا.
    [two] تحتاج إجابتان إلى شيء أولًا.
    [few] تحتاج { $count } إجابات إلى شيء أولًا.
    [many] تحتاج { $count } إجابة إلى شيء أولًا.
   *[other] تحتاج { $count } إجابة إلى شيء أولًا.
} كل ما قلتموه محفوظ.

said-yes = نعم
said-no = لا

sent-title = أُرسل طلبكم
sent-reference = رقمكم المرجعي هو { $reference }
sent-lead = قدّمت { $organisation } طلبًا إلى «{ $fund }» في { $at }.
sent-letter = تصل كلَّ عضو في مجموعتكم رسالةٌ فيها نسخة مما أرسلتموه.
sent-talks = ما زالت بينكم وبين { $contact } محادثة حول ما يلي. يُضاف التدوين حين تؤكّدونه:
sent-next = ماذا يحدث بعد ذلك
contact-works = أيام العمل: { $days }.
sent-contact = الشخص الذي يتابع هذا الصندوق ويمكنه إخباركم بوضع طلبكم. { $days }
sent-reopen = هل تريدون تغيير شيء؟ يمكنكم استعادة الطلب ما لم يبدأ أحد قراءته.
sent-copy = تنزيل نسخة
sent-follow = عرض وضع طلبكم الآن

next-read = يُقرأ الطلب: نقاط القوة أولًا، ولا يقرؤه وحده من أجل القرار من تربطه بكم صلة قريبة.
next-read-by = يُقرأ الطلب بحلول { $date }: نقاط القوة أولًا، ولا يقرؤه من أجل القرار من تربطه بكم صلة قريبة. وإن لم يكن شيء واضحًا، سألناكم.
next-decided = يصلكم خبر منّا بحلول { $date }، مع الأسباب، مهما كان القرار.
next-paid = إن كان القرار نعم، ندفع لكم { $when }.

copy-sent = أُرسل في { $at }
copy-sent-by = أُرسل في { $at }، من طرف { $name }
copy-draft = هذه مسودّة. لم تُرسل بعد.
copy-left-out = ما قلتموه هنا ليس في هذه الرسالة، حتى لا يبقى في صندوق بريد. يمكنكم قراءته في البوابة.

withdrawal-title = هل تريدون سحب طلبكم؟
withdrawal-sent = نتوقّف عن قراءته، ولا يُتّخذ قرار بشأنه. ونُبلغ { $contact } بذلك. ما أرسلتموه يبقى في قائمة مجموعتكم، ويمكنكم تقديم طلب مرة أخرى ما دامت هناك جولة مفتوحة.
withdrawal-draft = لم يره أحد في المجلس. يبقى في قائمة مجموعتكم، ويمكنكم البدء من جديد ما دامت الجولة مفتوحة.
withdrawal-talk = إن كان السبب أمرًا في طريقة عملنا فنودّ سماعه، وقد نستطيع تغييره. يمكنكم قوله لشخص التواصل، { $contact }: { $phone }.
withdrawal-reason = هل تودّون ذكر السبب؟
withdrawal-reason-hint = لستم ملزمين بذلك. لكنه يساعدنا على رؤية ما يُبقي المجموعات بعيدة.
withdrawal-yes = سحب الطلب
withdraw-decided = اتُّخذ القرار في هذا الطلب، فلم يعد سحبه ممكنًا من هنا. إن كنتم لا تريدون المتابعة، تحدّثوا إلى { $contact }.
sure-no = لا، رجوع
notice-withdrawn = سُحب طلبكم.

reopening-title = هل تريدون استعادة طلبكم؟
reopening-what = يعود مسودّة: لا يعود مرئيًا أمام { $contact }، ويمكنكم تغيير أي شيء فيه. لم يبدأ أحد قراءته. ولكي يُحتسب، عليكم إرساله مرة أخرى.
reopening-until = أرسلوه مرة أخرى قبل { $at }.
reopening-yes = استعادة الطلب وتغييره
reopen-withdrawn = سُحب هذا الطلب. يمكنكم بدء طلب جديد ما دامت هناك جولة مفتوحة.
reopen-being-read = بدأت قراءة هذا الطلب، فلا يمكن تغييره الآن. إن تغيّر شيء مهم فأخبروا { $contact }: يمكن أن يصلكم سؤال عنه حيث يراه القرّاء.
reopen-closed = أُغلقت الجولة، ولن تتمكّنوا من إرساله مرة أخرى. إن تغيّر شيء مهم فأخبروا { $contact }.
notice-reopened = عاد مسودّة. أرسلوه حين تكونون مستعدّين.

follow-title = طلبكم إلى «{ $fund }»
follow-where = وضعه الآن
follow-submitted = وصلنا طلبكم، ولم يبدأ أحد قراءته بعد. يصلكم خبر منّا بحلول { $date }.
follow-under-review = يُقرأ طلبكم الآن. يصلكم خبر منّا بحلول { $date }.
follow-waiting = لم يُتّخذ القرار بعد. نحتاج إلى وقت أطول، وهذا بسببنا لا بسببكم. يصلكم خبر منّا بحلول { $date }.
follow-decided = اتُّخذ القرار، ووصلتكم رسالة بالأسباب.
follow-withdrawn = سحبتموه في { $at }. ليس عليكم فعل أي شيء آخر.
follow-sent-on = أُرسل
follow-asked-for = المبلغ المطلوب
follow-reference = الرقم المرجعي
follow-hear-by = يصلكم خبر بحلول
follow-see-answers = عرض ما أرسلتموه
follow-talks = المحادثات
follow-who = إلى من تتحدّثون
follow-contact = الشخص الذي يتابع هذا الصندوق ويعرف وضع طلبكم. { $days }
follow-history = ماذا حدث
follow-by = ({ $name })
follow-by-council = (المجلس)
follow-change = إذا تغيّر شيء
follow-reopen = استعادة الطلب لتغييره
follow-withdraw = سحب الطلب

history-other = جرى فيه شيء
history-started = بدأ الطلب
history-strand-chosen = اخترتم قسمًا آخر من الصندوق
history-sent = أُرسل الطلب
history-reopened = استُعيد الطلب لتغييره
history-withdrawn = سُحب الطلب
history-conversation-asked-for = طلبتم التحدّث
history-conversation-cancelled = ألغيتم محادثة
history-conversation-covered = تولّى شخص آخر من العاملين محادثة
history-write-up-sent = أُرسل إليكم تدوين محادثة
history-write-up-confirmed = أكّدتم تدوين محادثة
history-write-up-taken-back = تراجعتم عن موافقتكم على تدوين محادثة
history-write-up-corrected = صحّحتم تدوين محادثة
history-question-opened = عرضتم سؤالًا على شخص التواصل
history-question-closed = أغلقتم سؤالًا من جديد
history-review-started = بدأت القراءة
history-evidence-added = كُتبت ملاحظة عمّا نعرفه عنكم
history-evidence-answered = جرى الردّ على ما نعرفه عنكم
history-evidence-withdrawn = جرى التراجع عن ملاحظة عنكم
history-risk-named = كُتبت مخاطرة
history-risk-changed = غُيّرت مخاطرة
history-risk-agreed = قلتم نعم لتحمّل مخاطرة
history-risk-declined = قلتم لا لتحمّل مخاطرة، فيتحمّلها المجلس
history-question-asked = وُجّه إليكم سؤال
history-question-answered = أجبتم عن سؤال
history-question-replied-to = وصل ردّ على إجابتكم
history-file-added = أضفتم ملفًا
history-file-removed = أزلتم ملفًا

letter-sent-subject = وصلنا طلبكم: { $fund } ({ $reference })
letter-sent = أرسلت { $organisation } طلبها إلى «{ $fund }». رقمكم المرجعي هو { $reference }. مع هذه الرسالة نسخة من كل ما قلتموه.
letter-sent-amount = طلبتم { $amount }.
letter-sent-talks = ما زالت بيننا وبينكم محادثة حول ما يلي، ويُضاف التدوين حين تؤكّدونه:
letter-sent-next = ماذا يحدث بعد ذلك:
letter-sent-read = يُقرأ الطلب، نقاط القوة أولًا. وإن لم يكن شيء واضحًا، سألناكم.
letter-sent-read-by = يُقرأ الطلب بحلول { $date }، نقاط القوة أولًا. وإن لم يكن شيء واضحًا، سألناكم.
letter-sent-decided = يصلكم خبر منّا بحلول { $date }، مع الأسباب، مهما كان القرار.
letter-sent-paid = إن كان القرار نعم، ندفع لكم { $when }.
letter-sent-contact = لمعرفة وضع طلبكم، تحدّثوا إلى { $contact }: { $days }، { $phone }.
letter-sent-contact-only = لمعرفة وضع طلبكم، تحدّثوا إلى { $contact }.
letter-sent-link = لعرض وضع الطلب الآن، أو لاستعادته وتغيير شيء فيه ما لم يبدأ أحد قراءته:
letter-withdrawn-subject = سُحب طلبكم: { $fund } ({ $reference })
letter-withdrawn-sent = سحبت { $organisation } طلبها إلى «{ $fund }». توقّفنا عن قراءته. يمكنكم تقديم طلب مرة أخرى ما دامت هناك جولة مفتوحة.
letter-withdrawn-draft = سحبت { $organisation } مسودّتها إلى «{ $fund }». لم يرها أحد في المجلس. يمكنكم البدء من جديد ما دامت الجولة مفتوحة.
letter-withdrawn-contact = إن لم تكونوا تريدون ذلك، أو أردتم الحديث عنه، فاتصلوا بشخص التواصل، { $contact }، على { $phone }.
letter-withdrawn-contact-only = إن لم تكونوا تريدون ذلك، أو أردتم الحديث عنه، فتحدّثوا إلى { $contact }.

download-title = تنزيل كل شيء
download-lead = كل ما كتبته مجموعتكم هنا، للاحتفاظ به، أو لمتابعته في مكان آخر، أو لعرضه على أحد. هو لكم، في أي وقت ومهما كانت النتيجة.
download-html = صفحة
download-html-for = تُفتح في أي متصفّح، وتُطبع طباعة جيدة.
download-odt = مستند نصّي
download-odt-for = يُفتح في LibreOffice أو Word أو Google Docs، لمتابعة الكتابة فيه (ODT).
download-json = بيانات
download-json-for = لبرنامج آخر: وفيها من كتب ماذا ومتى، والنصوص السابقة، والملفات والمحادثات (JSON).
download-files = أسماء الملفات التي أرسلتموها مذكورة في كلٍّ منها. يمكنكم تنزيلها واحدًا واحدًا من صفحة سؤالها.
