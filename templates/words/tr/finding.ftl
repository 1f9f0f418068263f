# What is said after something was done with the list of applications.
notice-filter-kept = Saklandı. Listenin üstünde bulabilirsiniz.
notice-filter-placed = Değiştirildi.
notice-filter-removed = Kaldırıldı. Başvuruların hepsi yerinde duruyor.
