# The frame of every page, and the words that components say themselves.
#
# Words: fund = صندوق · round = جولة · strand, part of the fund = قسم · application = طلب · apply = تقديم طلب · draft = مسودّة
# Words: question = سؤال · answer = إجابة · reply (and a group's answer beside a note) = ردّ · send = إرسال
# Words: take back (an application) = استعادة · withdraw = سحب · take back (a yes, a note, a plan) = تراجع
# Words: group = مجموعة · organisation = منظمة · host = منظمة حاضنة · council = المجلس · members, people in a group = أعضاء
# Words: named contact = شخص التواصل (a person whose name you know = شخص تعرفون اسمه) · officers = العاملون في المجلس
# Words: conversation = محادثة · talk = تحدّث · write-up = تدوين (what we wrote down = ما دوّنّاه) · letter = رسالة
# Words: relational evidence = ما نعرفه من خلال العلاقات · note = ملاحظة · risk = مخاطرة، مخاطر · carry = تحمّل · holder = من يتحمّل المخاطرة
# Words: panel = لجنة · reading = قراءة · recommendation = توصية · decision = قرار · decide = نقرّر · step back = تنحٍّ
# Words: funded = الموافقة على التمويل · funded in part = تمويل جزئي · not funded this time = لا تمويل هذه المرّة · check together = نتحقّق معًا
# Words: grant = منحة · agreement = اتفاقية · payment = دفعة · promise = وعد · keep a promise = الوفاء به
# Words: learning note = مذكّرة تعلّم · learning conversation = محادثة تعلّم · accountability group = مجموعة المساءلة · openness = شفافية
# Words: safeguarding lead = الشخص المسؤول عن الحماية · racism = عنصرية · you hear from us = يصلكم خبر منّا
# Words: recording = تسجيل · film, video = فيديو · text version = نص مكتوب للتسجيل · listen = استماع · delete = حذف
# Register: Modern Standard, the plural "you" throughout; buttons are verbal nouns; a named person is spoken of without gender
# (“الشخص الذي…”, “من”, “بقلم”), so nothing is joined to a placeable but “و”. Names of funds and questions stand in «…».
# An amount in pounds inside a sentence is held together by \u2066 … \u2069, so that the £ stays before the number.

frame-error-prefix = خطأ:
frame-skip = الانتقال إلى المحتوى الرئيسي
frame-nav = القائمة الرئيسية
frame-languages = اللغة
frame-drafted = صاغت آلة هذه الكلمات، ولم يراجعها بعد أحد ممن يتكلمون اللغة. الصفحة نفسها بالإنجليزية:
frame-demo = هذا عرض تجريبي. الأشخاص والمجموعات والمبالغ فيه من الخيال، ويزول كل شيء عند توقّفه.
frame-help = المساعدة
frame-openness = كيف نقرّر، وبماذا وعدنا
frame-accessibility = سهولة الوصول
frame-privacy = الخصوصية
frame-cookies = ملفات تعريف الارتباط

part-back = رجوع
part-problem = هناك مشكلة
part-done = تمّ
part-pages = الصفحات
part-previous-page = الصفحة السابقة
part-next-page = الصفحة التالية
part-change = تغيير
part-answer = الإجابة
part-print = طباعة هذه الصفحة
part-day = اليوم
part-month = الشهر
part-year = السنة

save-saving = جارٍ الحفظ…
save-saved = حُفظ للتوّ
save-offline = لا يمكننا الوصول إلى الموقع الآن. كلماتكم ما زالت هنا، ونواصل المحاولة.
save-offline-kept = لا يمكننا الوصول إلى الموقع الآن. كلماتكم محفوظة على هذا الجهاز، ونواصل المحاولة. يمكنكم إغلاق هذه الصفحة.
save-signed-out = انتهى تسجيل دخولكم. كلماتكم ما زالت هنا.
save-signed-out-link = سجّلوا الدخول في صفحة أخرى، ثم عودوا إلى هذه الصفحة
save-merged = كتب هنا أيضًا شخص آخر من مجموعتكم. ما كتبه كلٌّ منكم موجود في النص.
save-merged-link = عرض النص كما هو الآن
save-both = كتب هنا أيضًا شخص آخر من مجموعتكم. النصّان محفوظان كلاهما.
save-both-link = عرض النصّين
save-problem = لم نتمكّن من حفظ هذا على حاله. كلماتكم ما زالت هنا.

device-saved = ما كتبتموه هنا حين تعذّر الوصول إلينا محفوظ الآن.
device-link = عرض وضعه الآن

# $n is put in by a script; the plain form is for every number that is not one.
words-so-far-one = عدد الكلمات: { $n }
words-so-far = عدد الكلمات: { $n }
words-usually = يكتب معظم الناس نحو { $n } كلمة
words-over-one = عدد الكلمات الزائدة على ما يمكننا أخذه: { $n }. كل ما كتبتموه محفوظ؛ يُرجى اختصاره قبل الإرسال.
words-over = عدد الكلمات الزائدة على ما يمكننا أخذه: { $n }. كل ما كتبتموه محفوظ؛ يُرجى اختصاره قبل الإرسال.
words-under-one = عدد الكلمات التي تكفي إضافتها: { $n }
words-under = عدد الكلمات التي تكفي إضافتها: نحو { $n }

budget-what = الغرض
budget-amount = المبلغ
budget-line-what = السطر { $n }: الغرض
budget-line-amount = السطر { $n }: المبلغ بالجنيه الإسترليني
budget-total = المجموع
budget-add = إضافة سطر آخر

error-reference = إذا تواصلتم معنا بهذا الشأن فاذكروا { $reference }، وسنتمكّن من معرفة ما حدث.
error-refused-heading = هذه الصفحة غير مفتوحة لكم
error-not-found-heading = لم نجد هذه الصفحة
error-not-found-line = إن كنتم قد كتبتم العنوان بأنفسكم فتحقّقوا من صحّته. وإن وصلتم عبر رابط من عندنا فالخطأ منّا.
error-busy-heading = يُرجى المحاولة مرة أخرى بعد لحظات
error-busy-line = لم نتمكّن من الوصول إلى سجلّاتنا للحظة. ما حفظتموه من قبل في أمان.
error-broken-heading = نعتذر، حدث خلل من جانبنا
error-broken-line = لم يحدث ذلك بسبب شيء فعلتموه. ما حفظتموه من قبل في أمان.
error-too-large-heading = هذا أكبر مما يمكننا أخذه دفعة واحدة
error-too-large-line = لم يتغيّر شيء. إن كان تسجيلًا أو مستندًا فأرسلوا ما هو أقصر أو أصغر، أو تحدّثوا إلينا وسنجد طريقة أخرى.
error-try-again = المحاولة مرة أخرى
error-link-funds = عرض الصناديق المفتوحة
error-link-home = الذهاب إلى صفحتكم
error-link-help = طلب المساعدة

signed-out-heading = سجّلوا الدخول للمتابعة
signed-out-kept = احتفظنا بما كتبتموه. سيعود إلى مكانه بعد تسجيل دخولكم.
signed-out-email = عنوان بريدكم الإلكتروني
signed-out-email-hint = نرسل إليكم رمزًا ورابطًا. لا حاجة إلى كلمة مرور.
signed-out-button = متابعة
