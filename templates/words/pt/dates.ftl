# Dates and lengths of time in a language whose pages are not in English. (English pages say them as the code does:
# "Thursday 3 December 2026, 5pm".) A translator writes the order of the language here.
# The weekday stands behind, in brackets, so that "até", "de" and "no dia" can stand before any date.

date-month-1 = janeiro
date-month-2 = fevereiro
date-month-3 = março
date-month-4 = abril
date-month-5 = maio
date-month-6 = junho
date-month-7 = julho
date-month-8 = agosto
date-month-9 = setembro
date-month-10 = outubro
date-month-11 = novembro
date-month-12 = dezembro

date-weekday-1 = segunda-feira
date-weekday-2 = terça-feira
date-weekday-3 = quarta-feira
date-weekday-4 = quinta-feira
date-weekday-5 = sexta-feira
date-weekday-6 = sábado
date-weekday-7 = domingo

# 3 de dezembro
date-short = { $day } de { $month }
# 3 de dezembro de 2026: $date is the above
date-year = { $date } de { $year }
# 3 de dezembro de 2026 (quinta-feira): $date is the above
date-long = { $date } ({ $weekday })
# 17:00
date-time = { $hour }:{ $minute }
# 3 de dezembro de 2026 (quinta-feira), às 17:00
date-and-time = { $date }, às { $time }

about-minutes = cerca de { $minutes ->
    [one] { $minutes } minuto
   *[other] { $minutes } minutos
}
about-hours = cerca de { $hours ->
    [one] { $hours } hora
   *[other] { $hours } horas
}
about-hours-and-minutes = cerca de { $hours ->
    [one] { $hours } hora
   *[other] { $hours } horas
} e { $minutes ->
    [one] { $minutes } minuto
   *[other] { $minutes } minutos
}
