# How we decide: what a round turned on, the facts we rely on, letting people know.

notice-looked-at = Yazıldı: buna bakıldı.

turned-title = Sonucu ne belirledi?
turned-lead = Herhangi bir karar verilmeden önce tur yeniden hesaplandı: her seferinde bir okuyan, bir ölçüt ya da bildiklerimize dair bir not dışarıda bırakıldı. Böylece hangi sonuçların bunlardan tek birine bağlı olduğu görüldü. Bir sonuç birkaçına birden bağlı olabilir.
turned-hold = Hangisi dışarıda bırakılırsa bırakılsın aynı kalacak sonuçlar: { $applications } sonuçtan { $hold } tanesi.
turned-reader = Tek bir okuyana bağlı olanlar: { $count }.
turned-reader-none = Hiçbiri tek bir okuyana bağlı değil.
turned-criterion = Tek bir ölçüte bağlı olanlar: { $count }.
turned-criterion-none = Hiçbiri tek bir ölçüte bağlı değil.
turned-note = Bildiklerimize dair tek bir nota bağlı olanlar: { $count }.
turned-note-none = Hiçbiri bildiklerimize dair tek bir nota bağlı değil.
turned-known = Grubu önceden tanımamıza bağlı olanlar: { $count }.
turned-known-none = Hiçbiri grubu önceden tanımamıza bağlı değil.

reason-kind-our-question = sorumuz açık değildi
reason-kind-not-known = grubu tanımıyorduk
reason-kind-our-time = daha iyi anlamak için zaman ayırmadık
reason-kind-our-rules = kurallarımızdan biri grubun çalışma biçimine uymuyor

why-title = Okurken baktığımız her konu için nedenler
why-lead = Kurul bunları böyle yazdı.
why-not-acting = Kurula göre hiçbir şey yapılmazsa ne olabilir

facts-title = Dayandığımız bilgiler
facts-back = Başvurunuz
facts-lead = Karar vermeden önce, kararımızın neye dayanacağını görürsünüz. Her biri için doğru olup olmadığını söyleyin. Burada söylediğiniz hiçbir şey size karşı kullanılmaz; { $contact } bunu sizinle konuşmaktan mutluluk duyar.
facts-by = En geç { $date } günü bize söyleyin. O güne kadar kararımız sizi bekler.
facts-answered = Teşekkürler, söyledikleriniz bize ulaştı. Karar verene kadar değiştirebilirsiniz.
facts-kind-figure = Başvurunuzdan:
facts-kind-note = Sizin hakkınızda bildiğimiz:
facts-kind-talk = Bir konuşmada söylenen:
facts-kind-answer = Sorumuza verdiğiniz yanıt:
facts-kind-added = Bizim anladığımız:
facts-is-it-right = Bu doğru mu?
facts-yes = Doğru
facts-no = Doğru değil
facts-what-is-right = Doğru değilse: doğrusu nedir?
facts-besides = Eklemek istediğiniz bir şey (isteğe bağlı)
facts-button = Söylediklerinizi gönderin
facts-choose = Bunun doğru olup olmadığını söyleyin
facts-say-what = Doğrusunun ne olduğunu yazın
facts-long = Bu, buraya sığandan uzun. Lütfen kısaltın; hiçbir şey kaybolmaz.
facts-changed = Siz yazarken size başka bilgiler gönderdik. Şimdi burada onlar duruyor; yazdıklarınız da hâlâ burada.
facts-closed = Bu artık olduğu gibi kalıyor. İçinde sizi rahatsız eden bir şey varsa { $contact } ile konuşun.
facts-you-right = Şöyle dediniz: doğru.
facts-you-wrong = Şöyle dediniz: doğru değil.

follow-facts = Dayandığımız bilgiler
follow-facts-waits = Yanıtınızı bekliyor
home-need-facts = Dayandığımız bilgilerin doğru olup olmadığını söyleyin: { $fund }

history-facts-asked = Kararımızın dayanacağı bilgileri size gönderdik
history-facts-right = Bilgilerin doğru olduğunu söylediniz
history-facts-corrected = Neyin doğru olmadığını söylediniz

notice-facts-asked = Gönderildi. Gruptaki herkese bir mektup gidiyor.
notice-facts-right = Teşekkürler. Bilgilerin doğru olduğu yazıldı.
notice-facts-corrected = Teşekkürler. Söyledikleriniz, karar verecek kişi için bilgilerin yanında duruyor.

letter-facts-asked-subject = { $group }: bu bilgiler doğru mu?
letter-facts-asked-hello = Merhaba { $name },
letter-facts-asked-who = { $fund } başvurunuz hakkında karar verilmeden önce { $asker }, kararın neye dayanacağını görmenizi istiyor:
letter-facts-asked-by = Doğru olup olmadıklarını en geç { $date } günü burada söyleyin. O güne kadar karar sizi bekler:
letter-facts-asked-late = Söylediğiniz hiçbir şey size karşı kullanılmaz. Bir şey söylemezseniz yanıtınız olmadan devam ederiz; bilgiler olduğu gibi kalır. { $contact } bunu sizinle konuşmaktan mutluluk duyar.

notice-panel-told = Kurulun her üyesine bir mektup gidiyor.
notice-window-set = Kaydedildi. Mektuplar yalnızca bu zaman aralığında gider.
notice-window-removed = Kaydedildi. Mektuplar, kararlar bildirilince, uygun bir saatte gider.
notice-call-said = Yazıldı.

notice-draw-published = Yayımlandı. Kura bir gün sonra çekilebilir.
notice-drawn = Kura çekildi. Sonucu herkes görebilir.

draw-title = Herkese açık bir kura
draw-lead = Başvurular eşit durumdaysa ve para yalnızca bir kısmına yetiyorsa sonucu kura belirleyebilir. Kurayı siz de yeniden hesaplayabilirsiniz.
draw-none = Bu turda kura yok.
draw-drawn = Kura { $date } günü çekildi
draw-to-come = { $date } günü yayımlandı, kura henüz çekilmedi
draw-hash = { $date } günü yayımlanan, başlangıç değerinin özeti (hash)
draw-seed = Kurayla birlikte yayımlanan başlangıç değeri (seed)
draw-again = Yeniden hesaplayın
draw-link = Herkese açık kuralar

# Followed by who has the power above the amount.
decide-up-to = Bir başvuru için en çok { $amount }. Bunun üzerindeki tutarlarda karar verme yetkisi olan:
draw-promised = İçine karıştırılan, özetle (hash) birlikte duyurulan
draw-witness = Özet (hash) yayımlanırken kimsenin bilemeyeceği şey
draw-way-mixed = Başlangıç değerinin SHA-256 özeti, kuradan önce yayımlanan özetin aynısıdır. Her başvuru için şunları bu sırayla, aralarına boşluk koymadan yan yana yazıp SHA-256 özetini alın: başlangıç değeri, iki nokta (:), özet yayımlanırken kimsenin bilemeyeceği şey, iki nokta (:) ve başvuru numarası. En küçük özet başa gelir.
letter-draw-subject = { $fund }: herkese açık bir kura
letter-draw-published = { $reference } numaralı başvurunuz başkalarıyla eşit durumda ve para hepsine yetmiyor. Aranızda kimse seçim yapmasın diye, kimin önce geleceği { $date } günü ya da hemen sonrasında herkese açık bir kurayla belirlenir.
letter-draw-how = Kuranın nasıl çekildiği ve içine ne karıştırıldığı burada. Hesabı kendiniz de yapabilirsiniz:
letter-draw-not-yet = Kura tek başına hiçbir şeye karar vermez: karar veren kişi onu önünde bulur, her durumda size yazarız. { $contact } bunu sizinle konuşmaktan mutluluk duyar.
letter-draw-drawn = { $reference } numaralı başvurunuzun başkalarıyla eşit olduğu kura çekildi. Hangi sırayla çıktıkları burada:
