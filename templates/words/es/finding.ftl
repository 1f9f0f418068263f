# What is said after something was done with the list of applications.
notice-filter-kept = Guardado. Lo encuentra encima de la lista.
notice-filter-placed = Cambiado.
notice-filter-removed = Quitado. Todas las solicitudes siguen ahí.
