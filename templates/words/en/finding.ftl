# What is said after something was done with the list of applications.
notice-filter-kept = It is kept. You find it above the list.
notice-filter-placed = Changed.
notice-filter-removed = It is gone. The applications are all still there.
