# A person's own page: what is under way.

home-title = طلباتكم
home-first = لا شيء قيد العمل بعد.
home-first-how = ابحثوا عن صندوق واطّلعوا على أسئلته. عند البدء تحدّثوننا عن مجموعتكم مرة واحدة، ويُستخدم ذلك في كل طلب.
home-first-added = هل أضافكم أحد من مجموعتكم إليها؟ سجّلوا الدخول إذن بالعنوان الذي استُخدم لإضافتكم.
home-see-funds = عرض الصناديق المفتوحة
home-tell-group = حدّثونا عن مجموعتكم
home-tell-another = حدّثونا عن مجموعة أخرى
home-needs = ما يحتاج إليكم أولًا
home-need-by = بحلول { $by }
home-need-draft = إكمال مسودّتكم إلى «{ $fund }» وإرسالها ({ $group })
home-groups = مجموعاتكم
home-all-groups = الكل
home-group = { $name }: الملف التعريفي والأعضاء
home-group-empty = لا شيء قيد العمل لهذه المجموعة.
home-over = طلبات سُحبت
home-grant = منحتكم من «{ $fund }»
home-draft-closes = لم يُرسل بعد. يُغلق الصندوق { $when }.
home-draft-rolling = لم يُرسل بعد. لا يوجد موعد إغلاق.
home-draft-closed = لم يُرسل. أُغلقت الجولة { $when }. لمعرفة ما هو ممكن الآن، تحدّثوا إلى { $contact }.
home-submitted = أُرسل في { $sent }. يصلكم خبر منّا بحلول { $by }.
home-under-review = أُرسل في { $sent }. يُقرأ الآن. يصلكم خبر منّا بحلول { $by }.
home-waiting = لم يُتّخذ القرار بعد. يصلكم خبر منّا بحلول { $by }.
home-decided = اتُّخذ القرار. الأسباب في صفحته، ويمكنكم التحدّث إلى { $contact }.
home-withdrawn = سحبتموه في { $when }.
home-grant-agreement-comes = الخطوة التالية اتفاقية تصلكم من المجلس ليوقّعها الطرفان.
home-grant-agreement-yours = الاتفاقية بين أيديكم لقراءتها وتوقيعها.
home-grant-agreement-ours = وقّعتم. والآن دور المجلس في التوقيع.
home-grant-signed = وقّع الطرفان. والآن يحدّد المجلس موعد الدفعة.
home-grant-next = وقّع الطرفان. يُدفع المبلغ بحلول { $day }.
home-grant-paid-next = دُفع { $paid }. الدفعة التالية بحلول { $day }.
home-grant-paid = دُفع المبلغ كاملًا.
home-need-question = الإجابة عن سؤال حول طلبكم إلى «{ $fund }»
home-need-write-up = قراءة ما دوّنّاه من محادثتنا، من أجل «{ $fund }»: هل هو صحيح؟
home-need-risk = قول نعم أو لا لتحمّل مخاطرة، من أجل «{ $fund }»
home-need-agreement = قراءة اتفاقية «{ $fund }» وتوقيعها
home-need-note = قراءة مذكّرة التعلّم عن «{ $fund }»: هل توافقون عليها؟

# A sent application, as its group follows it: what other parts add.
follow-decision = قراءة القرار وأسبابه
follow-questions = أسئلة موجّهة إليكم
follow-answer-by = نودّ أن تصلنا إجابتكم بحلول { $date }
follow-known = ما نعرفه عنكم
follow-evidence = ما يعرفه المجلس من خلال الناس والزيارات. يمكنكم الردّ عليه وإضافة ما لديكم
follow-risks = المخاطر، ومن يتحمّلها
follow-risk-waits = بانتظار قولكم نعم أو لا
