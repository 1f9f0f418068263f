# What is said after something was done with the list of applications.
notice-filter-kept = Hat parastin. Hûn wê li jorê lîsteyê dibînin.
notice-filter-placed = Hat guhertin.
notice-filter-removed = Hat rakirin. Serlêdan hemû di cihê xwe de ne.
