# Reading: what a page says when something was done, and what saving by itself says.

notice-reading-wonders = Guardado y transmitido. Una persona del ayuntamiento se ocupa de ello, y la respuesta aparecerá aquí.
notice-reading-judged = Su valoración está junto a las demás.
notice-reading-no = Gracias por decirlo. Se le pide a otra persona, y no tiene ninguna otra consecuencia.
notice-reader-told = A esa persona se le muestra lo que usted escribió.
reading-both = Guardado también en otro dispositivo. Se conservan los dos textos.
notice-readings-talked = Está junto a las lecturas.
notice-reading-time-saved = Guardado. El personal del ayuntamiento lo ve cuando pide lecturas.
notice-readers-asked = Se está avisando a estas personas, a cada una con un solo correo.
