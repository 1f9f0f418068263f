# Reading: what a page says when something was done, and what saving by itself says.

notice-reading-wonders = Kaydedildi ve iletildi. Bir görevli bununla ilgilenir; yanıt gelince burada durur.
notice-reading-judged = Değerlendirmeniz ötekilerin yanında duruyor.
notice-reading-no = Bunu söylediğiniz için teşekkürler. Başka birine sorulur; bunun üzerinde daha fazla durulmaz.
notice-reader-told = Yazdıklarınız kendisine gösteriliyor.
reading-both = Başka bir cihazda da kaydedildi. Her iki metin de saklandı.
notice-readings-talked = Okumaların yanında duruyor.
notice-reading-time-saved = Kaydedildi. Görevliler, birinden okumasını isterken bunu görür.
notice-readers-asked = Kendilerine haber veriliyor, her birine tek bir mektupla.
