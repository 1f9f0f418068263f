# The desk: what it says when something is done, and its letters to groups.

notice-letter-put-away = وُضعت الرسالة جانبًا. لم تعد الآن على مكتب أحد.
notice-review-started = بدأت القراءة، وأُبلغت المجموعة بذلك.

letter-review-started-subject = نقرأ طلب { $group }
letter-review-started-hello = مرحبًا { $name }،
letter-review-started-now = بدأنا قراءة طلبكم إلى «{ $fund }». من الآن يبقى كما أرسلتموه. إن تغيّر شيء فأخبرونا، ونكتبه إلى جانبه.
letter-review-started-when = يصلكم خبر منّا بحلول { $date }. ليس عليكم فعل أي شيء حتى ذلك الحين؛ وإن كان لدينا سؤال، تصلكم رسالة.
letter-review-started-talk = شخص التواصل بشأنه هو { $contact }: { $email }. وهنا ترون وضعه الآن:
