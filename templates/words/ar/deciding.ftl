# How we decide: what a round turned on, the facts we rely on, letting people know.

notice-looked-at = دُوّن أنه جرى النظر في هذا.

turned-title = علامَ توقّفت النتائج؟
turned-lead = قبل اتخاذ أي قرار، أُعيد حساب الجولة مرّات: كل مرّة من دون قارئ واحد، أو من دون معيار واحد، أو من دون ملاحظة واحدة مما نعرفه، لنرى أي النتائج يتوقّف على واحد منها. وقد تتوقّف نتيجة واحدة على أكثر من شيء.
turned-hold = نتائج تبقى كما هي، مهما تُرك جانبًا: { $hold } من أصل { $applications }.
turned-reader = نتائج تتوقّف على قارئ واحد: { $count }.
turned-reader-none = لا تتوقّف أي نتيجة على قارئ واحد.
turned-criterion = نتائج تتوقّف على معيار واحد: { $count }.
turned-criterion-none = لا تتوقّف أي نتيجة على معيار واحد.
turned-note = نتائج تتوقّف على ملاحظة واحدة مما نعرفه: { $count }.
turned-note-none = لا تتوقّف أي نتيجة على ملاحظة واحدة مما نعرفه.
turned-known = نتائج تتوقّف على معرفتنا السابقة بالمجموعة: { $count }.
turned-known-none = لا تتوقّف أي نتيجة على معرفتنا السابقة بالمجموعة.

reason-kind-our-question = لم يكن سؤالنا واضحًا
reason-kind-not-known = لم نكن نعرف المجموعة
reason-kind-our-time = لم نأخذ الوقت الكافي لنفهم أكثر
reason-kind-our-rules = إحدى قواعدنا لا تناسب طريقة عمل المجموعة

why-title = الأسباب، في كل أمر نقرأ الطلبات من أجله
why-lead = هكذا كتبتها اللجنة.
why-not-acting = ما قد يحدث إن لم يُفعل شيء، كما تراه اللجنة

facts-title = الوقائع التي نستند إليها
facts-back = طلبكم
facts-lead = قبل أن نقرّر، ترون ما سيستند إليه قرارنا. قولوا عن كل أمر هل هو صحيح. لا شيء مما تقولونه هنا يُحسب عليكم، ويسرّنا أن تتحدّثوا عنه مع { $contact }.
facts-by = أخبرونا بحلول { $date }. وحتى ذلك الحين ينتظركم قرارنا.
facts-answered = شكرًا لكم، وصلنا ما قلتموه. يمكنكم تغييره إلى أن نقرّر.
facts-kind-figure = من طلبكم:
facts-kind-note = ما نعرفه عنكم:
facts-kind-talk = قيل في محادثة:
facts-kind-answer = أجبتم عن سؤالنا:
facts-kind-added = ما نفهمه:
facts-is-it-right = هل هذا صحيح؟
facts-yes = هذا صحيح
facts-no = هذا غير صحيح
facts-what-is-right = إن لم يكن صحيحًا: ما الصحيح؟
facts-besides = أي شيء تودّون إضافته (اختياري)
facts-button = إرسال ما تقولونه
facts-choose = قولوا هل هذا صحيح
facts-say-what = أخبرونا ما الصحيح
facts-long = هذا أكثر مما يتّسع له المكان هنا. يُرجى اختصاره؛ لا يضيع شيء.
facts-changed = أرسلنا إليكم وقائع أخرى وأنتم تكتبون. تظهر هنا الآن، وما كتبتموه ما زال هنا.
facts-closed = يبقى هذا كما هو الآن. إن كان فيه ما يزعجكم، تحدّثوا إلى { $contact }.
facts-you-right = قلتم: هذا صحيح.
facts-you-wrong = قلتم: هذا غير صحيح.

follow-facts = الوقائع التي نستند إليها
follow-facts-waits = في انتظاركم
home-need-facts = قول هل الوقائع التي نستند إليها صحيحة: { $fund }

history-facts-asked = أرسلنا إليكم الوقائع التي سيستند إليها قرارنا
history-facts-right = قلتم إنها صحيحة
history-facts-corrected = قلتم ما هو غير صحيح

notice-facts-asked = أُرسلت. تصل رسالة إلى كل شخص في المجموعة.
notice-facts-right = شكرًا لكم. دُوّن أن الوقائع صحيحة.
notice-facts-corrected = شكرًا لكم. يظهر ما قلتموه إلى جانب الوقائع لمن يقرّر.

letter-facts-asked-subject = { $group }: هل هذه الوقائع صحيحة؟
letter-facts-asked-hello = مرحبًا { $name }،
letter-facts-asked-who = قبل اتخاذ القرار في طلبكم إلى «{ $fund }»، نودّ أن تروا ما سيستند إليه القرار. بطلب من { $asker }:
letter-facts-asked-by = قولوا هنا بحلول { $date } هل هي صحيحة. وحتى ذلك الحين ينتظركم القرار:
letter-facts-asked-late = لا شيء مما تقولونه يُحسب عليكم. وإن لم تقولوا شيئًا نتابع من دونه، وتبقى هذه الوقائع كما هي. ويسرّنا أن تتحدّثوا عنها مع { $contact }.

notice-panel-told = تصل رسالة إلى كل عضو في اللجنة.
notice-window-set = حُفظ. لا تخرج الرسائل إلا في هذا الوقت.
notice-window-removed = حُفظ. تخرج الرسائل بعد إصدار القرارات، في ساعة تراعي الناس.
notice-call-said = دُوّن.

notice-draw-published = نُشرت. يمكن إجراء القرعة بعد يوم.
notice-drawn = أُجريت القرعة. يمكن للجميع رؤية نتيجتها.

draw-title = قرعة علنية
draw-lead = حين تتساوى طلبات ولا يكفي المال إلا لبعضها، يمكن أن تفصل بينها قرعة. ويمكنكم إعادة الحساب بأنفسكم.
draw-none = لا قرعة في هذه الجولة.
draw-drawn = أُجريت القرعة في { $date }
draw-to-come = نُشرت في { $date }، ولم تُجرَ بعد
draw-hash = بصمة البذرة، نُشرت في { $date }
draw-seed = البذرة، نُشرت مع القرعة
draw-again = إعادة الحساب
draw-link = القرعات العلنية

# Followed by who has the power above the amount.
decide-up-to = حتى { "\u2066" }{ $amount }{ "\u2069" } للطلب الواحد. وما زاد على ذلك فصلاحية القرار فيه بيد:
draw-promised = ما يُخلط، وقد سُمّي مع نشر البصمة
draw-witness = ما لم يكن أحد يستطيع معرفته حين نُشرت البصمة
draw-way-mixed = بصمة البذرة بطريقة SHA-256 هي البصمة التي نُشرت قبل القرعة. احسبوا لكل طلب بصمة SHA-256 لما يلي متتابعًا: البذرة، ثم نقطتان (:)، ثم ما لم يكن أحد يستطيع معرفته حين نُشرت البصمة، ثم نقطتان (:)، ثم الرقم المرجعي للطلب. والبصمة الأصغر تأتي أولًا.
letter-draw-subject = { $fund }: قرعة علنية
letter-draw-published = طلبكم { $reference } متساوٍ مع طلبات أخرى، والمال لا يكفي لها كلها. وحتى لا يختار أحد بينكم، تُجرى قرعة علنية على من يأتي أولًا، في { $date } أو بعده بقليل.
letter-draw-how = هنا كيف تُجرى القرعة وما يُخلط فيها. ويمكنكم إعادة الحساب بأنفسكم:
letter-draw-not-yet = القرعة وحدها لا تقرر شيئًا: من يقرر يضعها أمامه، ونكتب إليكم في كل الأحوال. ويسرّنا أن تتحدّثوا عنها مع { $contact }.
letter-draw-drawn = أُجريت القرعة التي تساوى فيها طلبكم { $reference } مع طلبات أخرى. وهنا الترتيب الذي خرجت به:
