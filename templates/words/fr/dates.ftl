# Dates and lengths of time. "le" before a date stands in the sentence, not here.

date-month-1 = janvier
date-month-2 = février
date-month-3 = mars
date-month-4 = avril
date-month-5 = mai
date-month-6 = juin
date-month-7 = juillet
date-month-8 = août
date-month-9 = septembre
date-month-10 = octobre
date-month-11 = novembre
date-month-12 = décembre

date-weekday-1 = lundi
date-weekday-2 = mardi
date-weekday-3 = mercredi
date-weekday-4 = jeudi
date-weekday-5 = vendredi
date-weekday-6 = samedi
date-weekday-7 = dimanche

# 3 décembre, 1er décembre
date-short = { $day ->
    [1] 1er
   *[other] { $day }
} { $month }
# 3 décembre 2026: $date is the above
date-year = { $date } { $year }
# jeudi 3 décembre 2026: $date is the above
date-long = { $weekday } { $date }
# 17 h 00
date-time = { $hour } h { $minute }
# jeudi 3 décembre 2026 à 17 h 00
date-and-time = { $date } à { $time }

about-minutes = environ { $minutes } { $minutes ->
    [one] minute
   *[other] minutes
}
about-hours = environ { $hours } { $hours ->
    [one] heure
   *[other] heures
}
about-hours-and-minutes = environ { $hours } { $hours ->
    [one] heure
   *[other] heures
} { $minutes } { $minutes ->
    [one] minute
   *[other] minutes
}
