# What is said after something was done with the list of applications.
notice-filter-kept = C’est gardé. Vous le trouvez au-dessus de la liste.
notice-filter-placed = C’est modifié.
notice-filter-removed = C’est enlevé. Les demandes sont toutes encore là.
