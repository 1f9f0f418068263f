# Signing in, and a person's own account.

nav-funds = الصناديق
nav-openness = كيف نقرّر
nav-learning = ما نتعلّمه
nav-sign-in = تسجيل الدخول
nav-desk = مكتبكم
nav-home = طلباتكم
nav-account = حسابكم

failure-to-desk = الذهاب إلى مكتبكم
failure-other-site = جاء هذا من موقع آخر، لذلك لم نفعل به شيئًا. افتحوا الصفحة هنا وأرسلوه مرة أخرى.
failure-not-your-role = سجّلتم الدخول، لكن هذه الصفحة لأشخاص لهم دور آخر. إن كنتم ترون أنها ينبغي أن تكون مفتوحة لكم، فاسألوا الشخص الذي يتابع هذا الموقع.
failure-overtaken = سبق أن غيّر شخص آخر هذا
failure-cut-off = لم يصلنا إلا جزء مما أرسلتموه. يُرجى إرساله مرة أخرى؛ ما حفظتموه من قبل في أمان.

sign-in-title = تسجيل الدخول
sign-in-first-time = هذه أول مرة لكم هنا؟ الرسالة نفسها تفتح حسابكم.
sign-in-email-empty = اكتبوا عنوان بريدكم الإلكتروني
sign-in-email-wrong = تحقّقوا من عنوان البريد الإلكتروني: يحتاج إلى اسم وعلامة @ واسم موقع، مثل hulya@example.org
sign-in-ask-again = طلب رمز جديد
code-ask-again = اطلبوا رمزًا جديدًا
sign-in-used = سبق استخدام هذا الرمز أو الرابط. اطلبوا رمزًا جديدًا.
sign-in-expired = مضى على هذا الرمز أو الرابط أكثر من 15 دقيقة، أو لم يُرسل أصلًا. اطلبوا رمزًا جديدًا.
sign-in-tries-spent = كانت هذه المحاولة الخامسة بهذا الرمز. اطلبوا رمزًا جديدًا.
sign-in-code-wrong = هذا ليس الرمز الوارد في أحدث رسالة منّا. تحقّقوا من كل حرف ورقم. { $left ->
    [zero] لم تبقَ لكم محاولات.
    [one] بقيت لكم محاولة واحدة.
    [two] بقيت لكم محاولتان.
    [few] بقيت لكم { $left } محاولات.
    [many] بقيت لكم { $left } محاولة.
   *[other] بقيت لكم { $left } محاولة.
}
sign-in-too-often = جرت محاولات كثيرة من عنوانكم في وقت قصير. انتظروا دقيقة، ثم حاولوا مرة أخرى.

code-title = اكتبوا رمزكم
code-sent = أرسلنا رسالة إلى { $email }. فيها رمز من ستة أحرف وأرقام، ورابط. كلاهما صالح لمدة 15 دقيقة.
code-label = الرمز
code-hint = بأحرف كبيرة أو صغيرة، كما تشاؤون
code-button = تسجيل الدخول
code-late = لم تصل الرسالة بعد بضع دقائق؟ ابحثوا عنها في مجلد الرسائل غير المرغوب فيها، أو
link-title = أوشكتم على الوصول
link-lead = اضغطوا «متابعة» لتسجيل الدخول على هذا الجهاز.
sign-out-title = تسجيل الخروج
sign-out-lead = كل ما كتبتموه محفوظ.
sign-out-button = تسجيل الخروج
signed-out-done = سجّلتم الخروج
signed-out-done-lead = كل ما كتبتموه محفوظ. عودوا متى شئتم.

signed-out-files = لا يمكن الاحتفاظ بالملفات بهذه الطريقة: يُرجى اختيارها مرة أخرى بعد ذلك.
kept-title = هذا ما كتبتموه
kept-lead = كان تسجيل دخولكم قد انتهى حين أرسلتم هذا. لم يضع شيء: اضغطوا «حفظ» لوضعه في مكانه.
kept-save = حفظ ما كتبت

account-title = حسابكم
account-welcome = أهلًا بكم. بأي اسم تحبّون أن نناديكم؟
account-email = تسجّلون الدخول بالعنوان { $email }.
account-name = اسمكم
account-name-hint = كما تحبّون أن نقوله
account-name-empty = اكتبوا اسمكم
account-name-long = هذا أطول مما يمكننا أخذه للاسم. يُرجى اختصاره.
account-phone = الهاتف (اختياري)
account-phone-hint = فقط إن أردتم أن نتصل بكم
account-phone-long = هذا أطول من أن يكون رقم هاتف. يُرجى التحقّق منه.
account-language = بأي لغة تريدون رسائلنا؟
account-save = حفظ
account-sessions = الأجهزة التي سجّلتم الدخول عليها
account-sessions-lead = إن لم تعرفوا جهازًا منها، فأنهوا الدخول عليه.
account-this-one = هذا الجهاز
account-since = الدخول منذ { $since }، وآخر استخدام { $seen }
account-end = تسجيل الخروج هناك
account-session-gone = سبق أن انتهى ذلك الدخول.
notice-account-saved = حُفظ.
notice-session-ended = سُجّل الخروج على ذلك الجهاز.

letter-sign-in-subject = { $code } هو رمز دخولكم إلى { $service }
letter-sign-in-known = طلبتم تسجيل الدخول. اكتبوا هذا الرمز في الصفحة التي طلبتموه منها:
letter-sign-in-new = طلب أحد، ونظنّ أنه أنتم، فتح حساب في { $service } بهذا العنوان. اكتبوا هذا الرمز في الصفحة التي طلبتموه منها:
letter-sign-in-link = أو افتحوا هذا الرابط واضغطوا «متابعة»:
letter-sign-in-life = كلاهما صالح لمدة 15 دقيقة، ولمرة واحدة.
letter-sign-in-not-you = إن لم تكونوا أنتم من طلب ذلك فلا تفعلوا شيئًا: لا يستطيع أحد الدخول من دون هذه الرسالة.

notice-role-given = أُعطي الدور، ويجري إبلاغ الشخص المعنيّ.
notice-role-ended = أُنهي الدور، ويجري إبلاغ الشخص المعنيّ.
