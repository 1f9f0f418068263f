# What is said after something was done with the list of applications.
notice-filter-kept = Guardado. Está por cima da lista.
notice-filter-placed = Mudado.
notice-filter-removed = Removido. As candidaturas continuam todas lá.
