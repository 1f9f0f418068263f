# Dates and lengths of time in a language whose pages are not in English. (English pages say them as the code does:
# "Thursday 3 December 2026, 5pm".) A translator writes the order of the language here.

date-month-1 = January
date-month-2 = February
date-month-3 = March
date-month-4 = April
date-month-5 = May
date-month-6 = June
date-month-7 = July
date-month-8 = August
date-month-9 = September
date-month-10 = October
date-month-11 = November
date-month-12 = December

date-weekday-1 = Monday
date-weekday-2 = Tuesday
date-weekday-3 = Wednesday
date-weekday-4 = Thursday
date-weekday-5 = Friday
date-weekday-6 = Saturday
date-weekday-7 = Sunday

# 3 December
date-short = { $day } { $month }
# 3 December 2026: $date is the above
date-year = { $date } { $year }
# Thursday 3 December 2026: $date is the above
date-long = { $weekday } { $date }
# 17:00
date-time = { $hour }:{ $minute }
# Thursday 3 December 2026, 17:00
date-and-time = { $date }, { $time }

about-minutes = about { $minutes } minutes
about-hours = about { $hours } hours
about-hours-and-minutes = about { $hours } hours { $minutes } minutes
