# Dates and lengths of time. A long date begins with “يوم”, so that it reads well alone and after “في”, “قبل”, “حتى”, “بحلول”.

date-month-1 = يناير
date-month-2 = فبراير
date-month-3 = مارس
date-month-4 = أبريل
date-month-5 = مايو
date-month-6 = يونيو
date-month-7 = يوليو
date-month-8 = أغسطس
date-month-9 = سبتمبر
date-month-10 = أكتوبر
date-month-11 = نوفمبر
date-month-12 = ديسمبر

date-weekday-1 = الاثنين
date-weekday-2 = الثلاثاء
date-weekday-3 = الأربعاء
date-weekday-4 = الخميس
date-weekday-5 = الجمعة
date-weekday-6 = السبت
date-weekday-7 = الأحد

# 3 ديسمبر
date-short = { $day } { $month }
# 3 ديسمبر 2026
date-year = { $date } { $year }
# يوم الخميس 3 ديسمبر 2026
date-long = يوم { $weekday } { $date }
# 17:00
date-time = { $hour }:{ $minute }
# يوم الخميس 3 ديسمبر 2026، الساعة 17:00
date-and-time = { $date }، الساعة { $time }

about-minutes = { $minutes ->
    [zero] أقل من دقيقة
    [one] نحو دقيقة واحدة
    [two] نحو دقيقتين
    [few] نحو { $minutes } دقائق
    [many] نحو { $minutes } دقيقة
   *[other] نحو { $minutes } دقيقة
}
about-hours = { $hours ->
    [zero] أقل من ساعة
    [one] نحو ساعة واحدة
    [two] نحو ساعتين
    [few] نحو { $hours } ساعات
    [many] نحو { $hours } ساعة
   *[other] نحو { $hours } ساعة
}
about-hours-and-minutes = نحو { $hours ->
    [zero] { $hours } ساعة
    [one] ساعة
    [two] ساعتين
    [few] { $hours } ساعات
    [many] { $hours } ساعة
   *[other] { $hours } ساعة
} و{ $minutes ->
    [zero] { $minutes } دقيقة
    [one] دقيقة
    [two] دقيقتين
    [few] { $minutes } دقائق
    [many] { $minutes } دقيقة
   *[other] { $minutes } دقيقة
}
