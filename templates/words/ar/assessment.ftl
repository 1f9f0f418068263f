# How a council rates its own commissioning, and how people from the community rate it separately, for money.
assess-title = كيف نقيّم طريقتنا في منح المال
assess-lead = مرة في السنة يقول المجلس إلى أي حدّ يناهض العنصرية حين يمنح المال، ويقيّمه أشخاص من المجتمع على حدة دون أن يروا ما يقوله المجلس. المعتمد هو الأدنى، ويُذكر أين يختلفون. لا مجموع هنا.
assess-link = اقرأوا ما يقولون
assess-link-fund = كيف قُيّم هذا الصندوق: منّا ومن المجتمع
assess-none = لم يُنشر شيء بعد.
assess-none-of-fund = لم يُنشر شيء عن هذا الصندوق بعد.
assess-of = { $what }، { $year }
assess-earlier = تقييم { $year }
assess-published = نُشر في { $day }.
assess-unnamed = لا يُذكر اسم أحد منهم.
assess-reviewers-paid = { $count ->
    [1] قيّمه شخص واحد من المجتمع على حدة، ودُفع له.
   *[other] عدد من قيّموه من المجتمع على حدة: { $count }، ودُفع لهم جميعًا.
}
assess-reviewers-some-paid = { $count ->
    [1] قيّمه شخص واحد من المجتمع على حدة. هذا العمل مدفوع؛ دُفع حتى الآن لعدد: { $paid }.
   *[other] عدد من قيّموه من المجتمع على حدة: { $count }. هذا العمل مدفوع؛ دُفع حتى الآن لعدد: { $paid }.
}
assess-continuum = الخطوات الست
assess-attribution = بكلماتنا، استنادًا إلى “Continuum on Becoming an Anti-Racist Multicultural Organization” من Crossroads Ministry ومن بُني على عملهم.
assess-vision = الخطوة الأخيرة هي ما نسعى إليه. من يقول إننا بلغناها يقول ما الذي يُظهر ذلك.
assess-step-1 = مغلق
assess-step-2 = ضيوف فقط
assess-step-3 = كلمات وقواعد
assess-step-4 = تحمّل المسؤولية
assess-step-5 = إعادة البناء
assess-step-6 = مشترك وعادل
assess-brief-1 = يُبقي الناس خارجًا علنًا. ولا أحد يسأل من يملك السلطة.
assess-brief-2 = يُدخل قلّة من الناس بشروط من هم في الداخل أصلًا، ويقول إنه لا توجد مشكلة.
assess-brief-3 = لديه بيانات وقواعد وبعض الوجوه الجديدة. أما كيف يعمل ومن يقرّر فكما كان.
assess-brief-4 = يرى أن العنصرية هي العائق، ويتعلّم، ويبدأ بتحمّل مسؤوليتها. وما زال معظم البناء قائمًا.
assess-brief-5 = يراجع كل جزء من عمله ويبنيه من جديد، ويتقاسم السلطة، ويُسأل أمام المجتمعات.
assess-brief-6 = الجميع يشارك، والسلطة مشتركة، والعمل جارٍ لإنهاء كل اضطهاد. هذا ما نسعى إليه، وليس شيئًا نتباهى به.
assess-stage-analyse = نفهم
assess-stage-plan = نخطّط
assess-stage-do = نعمل
assess-stage-review = ننظر إلى الوراء
# what stands
assess-lower = الأدنى: { $level }
assess-unanswered = لم يُجب أحد عن هذا.
assess-council-says = يقول المجلس { $level }.
assess-council-silent = لم يُجب المجلس.
assess-reviewers-say = { $count ->
    [1] يقول أحد المقيّمين { $levels }.
   *[other] عدد المقيّمين الذين أجابوا: { $count }، ويقولون { $levels }.
}
assess-reviewers-silent = { $count ->
    [1] لم يُجب أحد المقيّمين.
   *[other] عدد المقيّمين الذين لم يجيبوا: { $count }.
}
assess-differ = يرون الأمر على نحو مختلف.
assess-was-now = كان { $before } في { $year }، وهو الآن { $now }.
assess-was-same = كان { $before } في { $year }، وهو الآن كذلك.
assess-was-unanswered = في { $year } لم يُجب أحد عن هذا. وهو الآن { $now }.
assess-now-unanswered = كان { $before } في { $year }. وهذه المرة لم يُجب أحد.
assess-was-other = في { $year } كان { $before } من { $of-before } على خطوات أخرى. وهو الآن { $now } من { $of-now }. ولا يمكن مقارنة الاثنين.
assess-the-council = المجلس
assess-a-reviewer = أحد المقيّمين
assess-what-was-said = ما كتبه كل طرف
assess-evidence = ما يُظهر ذلك
assess-figures = ما عدّته البوابة
assess-note = ما يستخلصه المجلس من ذلك
assess-note-answer = أحد المقيّمين يجيب
assess-promised = ما وعد به المجلس
# to those who rate
assess-mine = ما تقيّمونه باسم المجتمع
assess-mine-none = لم يطلب منكم أحد تقييم شيء بعد.
assess-own-invited = طُلب منكم
assess-own-rating = أنتم تقيّمون
assess-own-handed-in = سلّمتم تقييمكم
assess-own-out = لا تشاركون
assess-pay-rate = أجر هذا العمل { $rate } في الساعة.
assess-pay-is = قلتم إنه استغرق { $time }. بأجر { $rate } في الساعة يُدفع لكم { $pay }.
assess-pay-paid = خرج { $paid } من حسابنا في { $day }.
assess-pay-not-yet = لم يُدفع بعد.
assess-pay-wrong = إن كان وقت أو مبلغ هنا غير صحيح، فأخبروا من طلب منكم ذلك.
assess-invited-lead = نطلب منكم أن تقولوا إلى أي حدّ يناهض المجلس العنصرية حين يمنح هذا المال، كما ترونه أنتم.
assess-invited-how = تقرأون 26 سؤالًا قصيرًا، وتختارون خطوة لكل منها، وتكتبون بضع كلمات حيث تشاؤون. لا أحد في المجلس يرى ما تقولون قبل أن يسلّم الجميع، ولا ترون ما يقولون. وعند النشر لا يُذكر اسم أحد.
assess-accept = نعم، أقيّم
assess-decline = لا، أفضّل ألا أفعل
assess-rating-lead = قولوا ما ترونه. يمكنكم ترك أسئلة، والعودة متى شئتم.
assess-hand-in = تسليم ما أقوله
assess-answered = أجبتم عن { $answered } من { $all }. وما تتركونه يظهر دون إجابة. وبعد التسليم لا يمكن تغيير شيء.
assess-minutes = كم دقيقة استغرق منكم كل ذلك؟
assess-minutes-hint = القراءة والتفكير والحديث عنه كلها تُحسب. ساعتان هما 120.
assess-named = يمكن للمجلس أن يعرف أي التقييمات لي
assess-named-hint = إن تركتم هذا فارغًا، يقرأ المجلس ما تقولون دون اسمكم، وإن كنتم وحدكم من يقيّم فهو يعرف مع ذلك. ولا يقرأ الجمهور اسمكم أبدًا.
assess-open-lead = سلّم الجميع. ترون الآن ما يقوله الآخرون، ويمكنكم الرد على ما يستخلصه المجلس.
assess-waiting-lead = شكرًا لكم. سلّمتم تقييمكم. حين يسلّم الجميع ترون ما يقوله الآخرون، ونكتب إليكم.
assess-answer-link = الرد على المجلس
assess-number = { $number } من { $all }
assess-stands = ما حفظتموه في هذه الأثناء على جهاز آخر أو في نافذة أخرى:
assess-level = أين المجلس؟
assess-level-hint = قيّموا ما يحدث، لا ما يُقصد.
assess-level-none = لا أجيب عن هذا
assess-not-answered = دون إجابة
assess-words = لماذا، بكلماتكم
assess-words-hint = بأي لغة. يمكنكم تركه فارغًا. وبعد النشر يقرؤه الجميع دون اسمكم.
assess-evidence-label = ما يُظهر ذلك (يمكنكم تركه فارغًا، لكن ليس للخطوة الأخيرة)
assess-save = حفظ ومتابعة
assess-answer = ردّكم
assess-answer-hint = يقرأه الجميع، دون اسمكم.
assess-answer-send = إرسال ردّي
assess-level-unknown = اختاروا إحدى الخطوات
assess-evidence-needed = اكتبوا ما يُظهر ذلك: الخطوة الأخيرة هي ما نسعى إليه، وليست شيئًا نتباهى به
assess-too-long = هذا أكثر مما نحفظه في مربع واحد. اختصروه من فضلكم
assess-overtaken = حُفظ شيء آخر هنا أثناء كتابتكم. وهو فوق النموذج. احفظوا مرة أخرى لوضع ما كتبتموه مكانه.
assess-part-empty = قولوا هل تشاركون
assess-handed-in-stays = سلّمتم تقييمكم، وما قلتموه يبقى كما هو.
assess-say-yes-first = قولوا أولًا إنكم تشاركون.
assess-back = العودة
assess-minutes-empty = اكتبوا الدقائق رقمًا، مثل 90
assess-nothing-answered = أجيبوا أولًا عن سؤال واحد على الأقل
assess-not-open = لم يسلّم الجميع بعد. وحتى ذلك الحين لا يرى أحد ما يقوله الآخرون.
assess-answer-empty = اكتبوا ردّكم
# figures
assess-fig-days = أرقام البوابة من { $from } إلى { $until }، كما كانت حين سلّم المجلس.
assess-fig-few = العدد قليل إلى حدّ أننا لا نذكر أرقامًا: قد يُعرف من هم.
assess-fig-fewer = أقل من 5، أو لا يُذكر بسببهم
assess-fig-odds = عدد الطلبات التي عرفت القرار: { $heard }؛ والممولة منها: { $funded }.
assess-fig-odds-how = قرارات أُبلغت في هذه الأيام وما زالت قائمة.
assess-fig-told = تقول صفحة الصندوق عن الفرص: “{ $words }”
assess-fig-told-how = من أحدث جولة حتى نهاية هذه الأيام.
assess-fig-routes-how = الطلبات المرسلة في هذه الأيام بحسب طريقة الإجابة فيها. قد يُحسب الطلب في أكثر من طريقة.
assess-fig-payment = الأيام من الرسالة إلى أول دفعة: { $days }. عدد الدفعات الأولى المحسوبة: { $count }.
assess-fig-payment-how = القيمة الوسطى للمنح التي دُفعت أول مرة في هذه الأيام.
assess-fig-promises = وعود تمّ الوفاء بها: { $kept }. متأخرة: { $late }. فات موعدها: { $missed }.
assess-fig-promises-how = الوعود التي يقع يومها في هذه الأيام، كما هي الآن.
assess-fig-harm-none = لم يبلّغ أحد عن عنصرية أو أذى.
assess-fig-harm-few = أقل من 8 بلاغات عن عنصرية أو أذى.
assess-fig-harm = نحو { $count } من البلاغات عن عنصرية أو أذى.
assess-fig-harm-how = في المجلس كله، مقرّبًا إلى أقرب خمسة. ولا يُعدّ ما بين 1 و7.
assess-fig-panel = المقاعد المشغولة في اللجان: { $seats }، ومنها لأعضاء من المجتمع: { $community }. المدفوع لها: { $paid }، ومجموعها { $amount }.
assess-fig-panel-how = اجتماعات هذه الأيام ومن حضرها.
assess-fig-conflicts = عدد المرات التي تنحّى فيها أحد عن طلب: { $count }.
assess-fig-conflicts-how = ما قاله القرّاء وأعضاء اللجان ومن يقرّرون عن قربهم من مجموعة.
assess-fig-notes = ملاحظات عمّا عرفه المجلس عن المجموعات: { $notes }، والتي رُدّ عليها: { $replied }.
assess-fig-notes-how = الملاحظات المكتوبة في هذه الأيام، وما له ردّ منها.
assess-fig-learning = ملاحظات التعلّم: { $notes }، والتي وافق عليها الطرفان: { $agreed }.
assess-fig-learning-how = ملاحظات التعلّم التي بدأت في هذه الأيام.
assess-fig-challenged = قرارات قالت مجموعات إنها غير صحيحة: { $count }. وكانت محقّة في: { $upheld }.
assess-fig-challenged-how = ما قيل في هذه الأيام، كما هو الآن.
assess-fig-hosted = المنح: { $grants }، ومنها لمجموعات يحفظ مالها غيرها: { $hosted }.
assess-fig-hosted-how = المنح التي أُعطيت في هذه الأيام.
# finding out
assess-ask-whose-evidence = أدلّة مَن حُسبت؟
assess-why-whose-evidence = العنصرية تثق بالتقارير والموظفين، وتسمّي ما يعيشه الناس حكاية.
assess-ask-named = أي المجتمعات ذُكرت، وبكلمات مَن؟
assess-why-named = العنصرية تجمع المجتمعات تحت اسم لم يختره أي منها. فلا يرى أحد من لم يكن حاضرًا.
assess-ask-not-heard = من لم يُسمع؟
assess-why-not-heard = العنصرية تسمع من هم في الغرفة أصلًا، وتظنهم الجميع.
assess-ask-time-paid = كم أخذنا من وقت الناس، وكم دفعنا مقابله؟
assess-why-time-paid = العنصرية تطلب من الأشخاص أنفسهم أن يشرحوا مرة أخرى دون أجر، وتسمّي ذلك مشاركة.
assess-ask-last-losses = من خسرتهم الجولة الماضية، وفي أي مرحلة؟
assess-why-last-losses = العنصرية تعمل حيث تسقط المجموعات واحدة بعد أخرى ويبدو الأمر كل مرة من فعلها.
# planning
assess-ask-drafted = من كتب المعايير؟
assess-why-drafted = من يكتب ما هو جيد يصف نفسه. وعلى الآخرين عندئذ أن يشبهوه.
assess-ask-shuts-out = من يُقصيه التمويل المشترك وسنوات الحسابات والتأمين والقواعد؟
assess-why-shuts-out = تبدو الشروط واحدة للجميع، وأثقلها على من أُبعدوا عن المال من قبل.
assess-ask-risk = من يحمل كل خطر، وماذا يحدث إن لم نفعل شيئًا؟
assess-why-risk = العنصرية تحسب خطر الثقة بمجموعة، ولا تحسب خطر ترك أهلها وحدهم.
assess-ask-core = هل هو مال للعمل الأساسي أم لمشروع، ولأي مدة؟
assess-why-core = المشاريع القصيرة تُبقي المجموعات صغيرة وطالبة، بينما يُعطى غيرها سنوات.
assess-ask-law = هل كُتب لماذا العمل الإيجابي قانوني هنا (المادة 158 من Equality Act)؟
assess-why-law = دون سبب مكتوب يصبح الخوف من القانون سببًا لعدم تغيير شيء.
assess-ask-burden = هل تستحق الاستمارة المال الذي هي من أجله؟
assess-why-burden = الاستمارات الطويلة تنفع من يستطيع أن يدفع لمن يكتبها.
# doing
assess-ask-invited = من دُعي، ومن دعاه؟
assess-why-invited = الدعوة تسير مع الصداقات، وهي متفرقة كتفرّق المدينة.
assess-ask-routes = أي طرق التقديم استُخدمت، وأي مساعدة قُدّمت؟
assess-why-routes = الكتابة بالإنجليزية مهارة واحدة. وإن كانت الباب الوحيد أبقت خارجًا من لديهم ما هو مطلوب.
assess-ask-odds = هل قيلت الفرص، وهل كانت صحيحة؟
assess-why-odds = من لا تُقال له يقضي أمسيات دون أجر على أمل، وهذه هي المجموعات الأقل أمسيات.
assess-ask-panel = من جلس في اللجنة، وهل دُفع لهم؟
assess-why-panel = حيث لم يعش أحد ذلك تبدو الخطة الناجحة غريبة. ودون أجر يأتي القلّة أنفسهم.
assess-ask-conflicts = كيف جرى التعامل مع تضارب المصالح؟
assess-why-conflicts = العنصرية ترى تضاربًا حين يعرف شخص مجتمعه، ولا تراه حين يعرف الموظفون مجتمعهم.
assess-ask-spread = كم تباعدت أحكام القرّاء بحسب طريقة التقديم؟
assess-why-spread = قد تُقيّم الخطة نفسها أدنى حين تُقال، أو تُكتب بإنجليزية أخرى.
assess-ask-overturned = أي القرارات غُيّرت، ولصالح مَن؟
assess-why-overturned = تظهر السلطة حيث تُترك مشورة السكان جانبًا.
assess-ask-payment = كم مضى من الوعد إلى الدفع؟
assess-why-payment = من لا مدّخرات له يدفع ثمن بطئنا.
# looking back
assess-ask-funded = من مُوّل مقارنة بمن تقدّم، بحسب المجتمع المسمّى؟
assess-why-funded = جمع الجميع معًا يخفي من لا يصل إليهم أبدًا.
assess-ask-gap = هل تحصل بعض المجتمعات على أقل، أو لمدة أقصر؟
assess-why-gap = قد تقول العنصرية نعم وتعطي النصف.
assess-ask-learned = ماذا تعلّمنا نحن وماذا غيّرنا؟
assess-why-learned = يُطلب من المجموعات أن تتغيّر كل سنة، ويبقى المجلس كما هو.
assess-ask-harm = أي أذى بُلّغ عنه، وماذا نتج عنه؟
assess-why-harm = حيث لا يُبلّغ عن شيء، ربما لا يثق أحد بأن ذلك ينفع.
assess-ask-answered = هل قُرئت التقارير ورُدّ عليها؟
assess-why-answered = طلب تقرير لا يقرأه أحد يُظهر من عليه أن يُسأل أمام مَن.
assess-ask-hosted = هل وصل المال إلى مجموعات يحفظ مالها غيرها؟
assess-why-hosted = أجر من يحفظ المال وقواعده قد تترك للمجموعة الاسم دون السلطة.
assess-ask-renewed = منح مَن جُدّدت، ومنح مَن لم تُجدّد؟
assess-why-renewed = تنمو الثقة مع من موّلناهم من قبل، وهكذا يدوم الرد الأول بلا.
# letters
letter-assess-invited-subject = هل تقيّمون كيف نمنح المال؟ { $what }
letter-assess-invited = يطلب منكم { $from } أن تقيّموا كيف يمنح المجلس المال: { $what }، { $year }. تقولون إلى أي حدّ يناهض العنصرية كما ترونه، على حدة عن المجلس. وعند النشر لا يُذكر اسم أحد.
letter-assess-invited-pay = أجر هذا العمل { $rate } في الساعة. هنا تقولون نعم أو لا، وتجدون ما يُسأل عنه:
letter-assess-invited-ask = لتسألوا عن شيء أولًا، اكتبوا إلى { $from } ({ $email }).
letter-assess-opened-subject = سلّم الجميع: { $what }
letter-assess-opened = سلّم كل من قيّم { $what } لسنة { $year }. ترون الآن ما يقوله الآخرون، ويمكنكم الرد على ما يستخلصه المجلس. وتجدون هناك أيضًا ما يُدفع لكم.
letter-assess-let-go-subject = لم يعد تقييمكم منتظرًا: { $what }
letter-assess-let-go = يمضي { $from } في { $what } لسنة { $year } دون أن ينتظر أكثر ما كنتم ستقولونه. وما كتبتموه حتى الآن لا يُعرض على أحد. شكرًا على وقتكم.
letter-assess-let-go-pay = الوقت الذي أمضيتموه فيه يُدفع أجره مع ذلك. إن كنتم قد بدأتم ولم يكن الوقت هنا صحيحًا، فأخبروا { $from } ({ $email }):
# notices
notice-continuum-copied = النسخة لكم. غيّروها كما تشاؤون.
notice-continuum-saved = حُفظت الخطوات. والتقييمات التي بدأت تحتفظ بخطواتها.
notice-assessment-started = بدأ التقييم.
notice-assessment-invited = طُلب منهم ذلك.
notice-assessment-let-go = لم نعد ننتظرهم.
notice-assessment-handed-in = سُلّم تقييمنا.
notice-assessment-published = نُشر التقييم.
notice-assessment-paid = سُجّل لمن دُفع، ومتى.
notice-assessment-saved = حُفظ.
notice-assessment-noted = حُفظ ما تستخلصونه.
notice-assessment-accepted = شكرًا لكم. يمكنكم البدء.
notice-assessment-declined = شكرًا لإخبارنا. لا تشاركون.
notice-assessment-own-handed-in = شكرًا لكم. سلّمتم تقييمكم.
notice-assessment-answered = أُرسل ردّكم.
