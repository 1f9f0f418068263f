# Files that go with an answer.

files-title = ما ترسلونه مع: { $question }
files-back = العودة إلى السؤال
files-heading = ما أرسلتموه مع هذه الإجابة
files-none = لا شيء بعد. لستم ملزمين بإرسال أي شيء.
files-remove = إزالة
files-choose = إرسال شيء موجود لديكم
files-hint = يمكنكم إرسال: { $kinds }. حتى { $files ->
    [zero] { $files } ملف
    [one] ملف واحد
    [two] ملفّين
    [few] { $files } ملفات
    [many] { $files } ملفًا
   *[other] { $files } ملف
}، كلٌّ منها حتى { $max } ميغابايت.
files-send = إضافة إلى إجابتكم
files-full = { $max ->
    [zero] هذا كل ما يمكننا أخذه هنا.
    [one] هذا ملف واحد، وهو كل ما يمكننا أخذه هنا.
    [two] هذان ملفّان، وهما كل ما يمكننا أخذه هنا.
    [few] هذه { $max } ملفات، وهي كل ما يمكننا أخذه هنا.
    [many] هذه { $max } ملفًا، وهي كل ما يمكننا أخذه هنا.
   *[other] هذه { $max } ملف، وهي كل ما يمكننا أخذه هنا.
} لإرسال ملف آخر، أزيلوا واحدًا أولًا.
files-continue = متابعة
files-route-document = مستند أو صورة
files-route-recording = تسجيل

files-kind-pdf = PDF
files-kind-odt = نص OpenDocument (ODT)
files-kind-docx = Word (DOCX)
files-kind-image = صور
files-kind-audio = تسجيلات صوتية
files-kind-video = مقاطع فيديو

files-none-chosen = اختاروا ملفًا أولًا.
files-empty = لا يوجد شيء في { $name }. تحقّقوا من أنه يُفتح على جهازكم، ثم أرسلوه مرة أخرى.
files-too-large = حجم { $name } هو { $size }. يمكننا أخذ ما حجمه حتى { $max } ميغابايت. أرسلوا تسجيلًا أقصر أو صورة أصغر، أو تحدّثوا إلينا بدلًا من ذلك.
files-archive = { $name } مجلد مضغوط، ولا يمكن لأحد أن يرى ما فيه قبل فتحه، لذلك لا نأخذه. أرسلوا ما فيه ملفًا بعد ملف.
files-macros = يحمل { $name } برامج صغيرة (ماكرو) قد تضرّ بحاسوب أحدهم. احفظوه من دونها أو بصيغة PDF، ثم أرسلوه مرة أخرى.
files-picture-unread = لم نستطع أن نزيل من { $name } مكان التقاطها ووقته، فلم نحتفظ بها. أرسلوا الصورة بصيغة JPEG أو PNG، أو التقطوها مرة أخرى.
files-wrong-kind = لم نتمكّن من معرفة ما في { $name }. يمكنكم إرسال: { $kinds }. وإن كان شيئًا آخر فاحفظوه بصيغة PDF، أو التقطوا صورة له.
files-too-many = { $max ->
    [zero] لا يمكننا أخذ ملفات هنا.
    [one] يمكننا أخذ ملف واحد هنا.
    [two] يمكننا أخذ ملفّين هنا.
    [few] يمكننا أخذ { $max } ملفات هنا.
    [many] يمكننا أخذ { $max } ملفًا هنا.
   *[other] يمكننا أخذ { $max } ملف هنا.
} لإرسال ملف آخر، أزيلوا واحدًا أولًا.

notice-file-added = أصبح الآن جزءًا من إجابتكم.
notice-file-removed = أخرجناه من إجابتكم.
