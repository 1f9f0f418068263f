# A group's grant: agreement and payments.

grant-title = المنحة { $number }
grant-amount = المبلغ
grant-fund = من
grant-purpose = الغرض
grant-awarded = مُنحت في
grant-number = الرقم
grant-learned = ما تعلّمناه معًا
grant-note-of = مذكّرة تعلّم بتاريخ { $day }
grant-at-desk = فتح هذه المنحة في مكتبكم

grant-own-title = منحتكم من «{ $fund }»
grant-own-lead = يمنحكم { $funder } مبلغ { $amount }. اتُّخذ القرار في { $day }.
grant-next-agreement = الخطوة التالية: تصلكم الاتفاقية من { $contact } لقراءتها وتوقيعها. وتصلكم رسالة حين تكون هنا.
grant-next-sign = الاتفاقية هنا بانتظاركم. اقرؤوها مع من تشاؤون، واسألوا { $contact } عن أي شيء فيها، ووقّعوها حين تكونون مستعدّين.
grant-next-council-signs = شكرًا على توقيعكم. والآن دور المجلس في التوقيع، بمتابعة { $contact }.
grant-next-payment = وقّع الطرفان. والخطوة التالية أن ندفع لكم. اليوم مذكور أدناه.
grant-next-learning = وصلتكم الدفعة. والخطوة التالية أن نتحدّث عمّا يتعلّمه كلٌّ منّا. يصلكم من { $contact } سؤال عن وقت يناسبكم، ويمكنكم أن تبدؤوا أنتم بذلك.
grant-read-and-sign = القراءة والتوقيع
grant-agreement = الاتفاقية
grant-read-agreement = قراءة الاتفاقية
grant-no-agreement = لا يوجد ما يُوقَّع بعد.
grant-payments = متى يصلكم المال
grant-no-payments = لم يُحدَّد يوم بعد. سيظهر هنا.
grant-learning = نتعلّم معًا
grant-learning-lead = لا نضع لكم أهدافًا لتحقيقها. نتحدّث، ونكتب معًا ماذا تغيّر، وماذا كان مفاجئًا، وماذا اعترض الطريق (في طريقة عملنا نحن أيضًا)، وماذا يفعل كلٌّ منّا بعد ذلك. لا يُنشر شيء إلا إذا وافقنا نحن وأنتم.
grant-talk-to-come = نتحدّث في { $when }
grant-talk-held = تحدّثنا في { $when }
grant-begin-note = بدء مذكّرة عمّا تعلّمتموه
grant-promises = بماذا وعدنا
grant-no-promises = لا شيء بعد. حين نعدكم بشيء، يظهر هنا مع اسم من يقوم به وموعده، وهل وفينا به.
grant-application = طلبكم وقرارنا
grant-number-public = رقم منحتكم هو { $number }. يمكن للجميع أن يروا في سجلّنا أنكم حصلتم على هذه المنحة، وكم هي، ومن أي صندوق، ولأي غرض، ومتى. أما بقية هذه الصفحة فلمجموعتكم وحدها.
grant-contact-says = شخص التواصل بشأن هذه المنحة.
grant-talk = هل هناك ما تفضّلون التحدّث عنه أولًا؟ شخص التواصل هو { $contact }:

agreement-title = اتفاقيتكم
agreement-lead = بين { $organisation } و{ $funder }، من أجل «{ $fund }».
agreement-to-grant = منحتكم
agreement-state-offered = بانتظار توقيعكم
agreement-state-organisation-signed = وقّعتم. والآن دور المجلس في التوقيع
agreement-state-signed = وقّعها الطرفان
agreement-for-group = عن مجموعتكم
agreement-for-council = عن المجلس
agreement-not-signed = لم تُوقَّع بعد
agreement-fingerprint = البصمة الرقمية لهذا النص
agreement-sign-heading = التوقيع عن مجموعتكم
agreement-sign-lead = وقّعوا حين توافقون على كل ما فيها. إن كان فيها شيء غير صحيح فلا توقّعوا بعد: أخبروا { $contact }، ونغيّرها معًا.
agreement-name = اسمكم
agreement-role = دوركم في المجموعة
agreement-role-council = صفتكم
agreement-role-hint = مثلًا: رئاسة المجموعة، أو أمانة الصندوق، أو عضوية
agreement-tick = يحقّ لي التوقيع عن { $organisation }، ونحن نوافق على هذا النص
agreement-sign = توقيع الاتفاقية
agreement-name-empty = اكتبوا اسمكم
agreement-role-empty = اكتبوا دوركم
agreement-name-long = اجعلوه أقصر من 120 حرفًا
agreement-tick-empty = ضعوا علامة في المربع إن كان يحقّ لكم التوقيع عن مجموعتكم وكنتم توافقون على النص
agreement-already-signed = سبق توقيع هذه الاتفاقية عن مجموعتكم.
agreement-overtaken = تغيّرت الاتفاقية منذ أن فتحتموها. لم يُوقَّع شيء بعد. اقرؤوها مرة أخرى، ووقّعوا إن كنتم توافقون.

payment-state-planned = محدّدة
payment-state-approved = في طريقها
payment-state-paid = دُفعت
payment-late-tag = متأخرة
payment-paid-on = دُفعت في { $day }
payment-due = بحلول { $day }
payment-late = وعدنا بهذه الدفعة بحلول { $day }، وقد تأخرنا. لمعرفة السبب، تحدّثوا إلى { $contact }.

notice-agreement-offered = عُرضت الاتفاقية. تصل كلَّ عضو في المجموعة رسالةٌ بذلك.
notice-agreement-signed = وُقّعت عن المجلس. تصل المجموعةَ رسالةٌ بذلك.
notice-agreement-signed-by-you = وقّعتم. أبلغنا شخص التواصل بذلك.
notice-payment-planned = حُدّدت الدفعة.
notice-payment-taken-back = تمّ التراجع عن تحديد الدفعة.
notice-payment-approved = تمّت الموافقة على الدفعة. ويسجّل شخص آخر أنها دُفعت.
notice-payment-paid = سُجّل أنها دُفعت. تصل المجموعةَ رسالةٌ بذلك.

letter-greeting = تحية طيبة، { $name }،
letter-greeting-nameless = مرحبًا،
letter-talk = إن كنتم تفضّلون التحدّث، فشخص التواصل هو { $contact }: { $email }
letter-phone = الهاتف: { $phone }

letter-agreement-offered-subject = اتفاقيتكم بشأن «{ $fund }» جاهزة للقراءة
letter-agreement-offered-again-subject = تغيّرت اتفاقيتكم بشأن «{ $fund }»
letter-agreement-offered = كتبنا ما اتفقت عليه { $organisation } ونحن بشأن منحتكم البالغة { $grant-amount } من «{ $fund }». اقرؤوها مع من تشاؤون. يوقّعها شخص واحد منكم في الصفحة، باسمه ودوره:
letter-agreement-offered-again = تغيّر نص الاتفاقية بشأن منحتكم البالغة { $grant-amount } من «{ $fund }». لم يوقّع أحد بعد. يُرجى قراءتها مرة أخرى قبل التوقيع:
letter-agreement-offered-next = بعد توقيعكم يوقّع المجلس، ثم ندفع لكم.

letter-agreement-signed-subject = وقّع الطرفان بشأن «{ $fund }»
letter-agreement-signed = وقّع المجلس أيضًا. أصبحت الاتفاقية بشأن منحتكم البالغة { $grant-amount } من «{ $fund }» قائمة الآن. يمكنكم قراءتها وطباعتها في أي وقت من صفحة منحتكم:
letter-agreement-signed-payment = والخطوة التالية أن ندفع لكم { $payment }، بحلول { $pay-by }.

letter-payment-paid-subject = دفعنا لكم { $amount }
letter-payment-paid = خرج من حسابنا { $amount } من «{ $fund }» في { $paid-on }. قد يستغرق وصوله بضعة أيام. إن لم يصل بعد أسبوع، فأخبرونا.
letter-payment-paid-next = في صفحة منحتكم ما دُفع حتى الآن:
letter-payment-held-subject = خُصّص لكم { $amount }
letter-payment-held = خُصّص لكم { $amount } من «{ $fund }» منذ { $paid-on }. يحتفظ به المجلس كما اخترتم. أخبرونا بما ينبغي دفعه، فندفعه خلال خمسة أيام عمل.

grant-history-given = أُعطيت المنحة
grant-history-agreement-offered = عُرضت الاتفاقية
grant-history-agreement-changed-and-offered-again = غُيّرت الاتفاقية وعُرضت من جديد
grant-history-signed-for-the-organisation = وُقّعت الاتفاقية عن المجموعة
grant-history-signed-for-the-council = وُقّعت الاتفاقية عن المجلس
grant-history-payment-planned = حُدّدت دفعة
grant-history-planned-payment-taken-back = جرى التراجع عن تحديد دفعة
grant-history-payment-approved = تمّت الموافقة على دفعة
grant-history-payment-paid = سُدّدت دفعة
grant-history-learning-conversation-arranged = رُتّبت محادثة تعلّم
grant-history-learning-conversation-called-off = أُلغيت محادثة تعلّم
grant-history-learning-note-begun = بدأت كتابة مذكّرة تعلّم
grant-history-learning-note-agreed = تمّت الموافقة على مذكّرة تعلّم
grant-history-said-how-it-would-rather-talk = قلتم كيف تفضّلون أن نتحدّث
grant-history-would-rather-be-asked-later = طلبتم أن نتحدّث لاحقًا
grant-history-learning-note-taken-back = سُحبت مذكّرة تعلّم
