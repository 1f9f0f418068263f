# Dates and lengths of time. A sentence puts "el" before a date itself.

date-month-1 = enero
date-month-2 = febrero
date-month-3 = marzo
date-month-4 = abril
date-month-5 = mayo
date-month-6 = junio
date-month-7 = julio
date-month-8 = agosto
date-month-9 = septiembre
date-month-10 = octubre
date-month-11 = noviembre
date-month-12 = diciembre

date-weekday-1 = lunes
date-weekday-2 = martes
date-weekday-3 = miércoles
date-weekday-4 = jueves
date-weekday-5 = viernes
date-weekday-6 = sábado
date-weekday-7 = domingo

# 3 de diciembre
date-short = { $day } de { $month }
# 3 de diciembre de 2026: $date is the above
date-year = { $date } de { $year }
# jueves 3 de diciembre de 2026: $date is the above
date-long = { $weekday } { $date }
# 17:00
date-time = { $hour }:{ $minute }
# jueves 3 de diciembre de 2026 a las 17:00
date-and-time = { $date } a las { $time }

about-minutes = { $minutes ->
    [one] alrededor de un minuto
   *[other] unos { $minutes } minutos
}
about-hours = { $hours ->
    [one] alrededor de una hora
   *[other] unas { $hours } horas
}
about-hours-and-minutes = { $hours ->
    [one] alrededor de una hora y { $minutes } minutos
   *[other] unas { $hours } horas y { $minutes } minutos
}
