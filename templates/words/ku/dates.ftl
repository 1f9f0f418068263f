# Dates and lengths of time. Months and weekdays stand in the oblique case, as Kurmanji says a day when something
# happens ("Pêncşemê, 3ê Kanûnê 2026"); so they also read right after "roja" and "heta".

date-month-1 = Rêbendanê
date-month-2 = Sibatê
date-month-3 = Adarê
date-month-4 = Nîsanê
date-month-5 = Gulanê
date-month-6 = Hezîranê
date-month-7 = Tîrmehê
date-month-8 = Tebaxê
date-month-9 = Îlonê
date-month-10 = Cotmehê
date-month-11 = Mijdarê
date-month-12 = Kanûnê

date-weekday-1 = Duşemê
date-weekday-2 = Sêşemê
date-weekday-3 = Çarşemê
date-weekday-4 = Pêncşemê
date-weekday-5 = Înê
date-weekday-6 = Şemiyê
date-weekday-7 = Yekşemê

# 3ê Kanûnê
date-short = { $day }ê { $month }
# 3ê Kanûnê 2026: $date is the above
date-year = { $date } { $year }
# Pêncşemê, 3ê Kanûnê 2026: $date is the above
date-long = { $weekday }, { $date }
# 17:00
date-time = { $hour }:{ $minute }
# Pêncşemê, 3ê Kanûnê 2026, saet 17:00
date-and-time = { $date }, saet { $time }

about-minutes = nêzîkî { $minutes ->
    [1] deqîqeyekê
   *[other] { $minutes } deqîqeyan
}
about-hours = nêzîkî { $hours ->
    [1] saetekê
   *[other] { $hours } saetan
}
about-hours-and-minutes = nêzîkî { $hours ->
    [1] saetekê
   *[other] { $hours } saetan
} û { $minutes ->
    [1] deqîqeyekê
   *[other] { $minutes } deqîqeyan
}
