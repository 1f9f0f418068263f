# Sesle ya da videoyla yanıtlamak: sayfada kaydetmek, bir kaydı göndermek, yazılı metni.
#
# recording = kayıt · film, video = video · text version = yazılı metin

recording-title = Anlatın: { $question }
recording-before-heading = Kaydetmeden önce
recording-before-children = Lütfen çocukların adını ya da birinin nerede saklandığını belli eden bir şey söylemeyin.
recording-before-duty = Bir çocuğun ya da yetişkinin zarar gördüğünü veya tehlikede olduğunu anlatırsanız bunu koruma sorumlumuza iletmemiz gerekir; sosyal hizmetlere ya da polise de gidebilir. Yapabiliyorsak önce size söyleriz.
recording-before-kept = Yanıtınızı okuyanlar kaydı dinler. Kimin ne zaman dinlediğini not ederiz.
recording-before-deleted = Kayıtları, kararımız bildirildikten { $days } gün sonra sileriz. Yazılı metin varsa başvurunuzla birlikte kalır.
recording-limits = En fazla { $minutes } dakika ve { $mb } MB; bir yanıt için en çok { $most } kayıt.

recording-here-heading = Burada kaydedin
recording-record-sound = Sesinizi kaydedin
recording-record-film = Video çekin
recording-allow = Tarayıcınız mikrofonu ya da kamerayı kullanmak için izin ister. İzin verince kayıt başlar.
recording-pause = Ara ver
recording-go-on = Sürdür
recording-stop = Bitir
recording-again = Yeniden kaydet
recording-send = Gönder
recording-time = { $time } / { $most }
recording-is-on = Kayıt sürüyor
recording-is-paused = Ara verildi
recording-is-ready = Bir dinleyin. İçinize siniyorsa gönderin.
recording-limit-reached = Kayıt en çok bu kadar uzun olabiliyor. Bir dinleyin; sonra gönderin ya da yeniden kaydedin.
recording-your = Dinlemeniz için kaydınız
recording-preview = Kameranın gördüğü
recording-sending = Gönderiliyor: yüzde { $percent }
recording-waiting = Şu anda internet bağlantısı yok. Kaydınız bu cihazda duruyor; bağlantı gelince kendiliğinden gönderilmeye devam eder.
recording-going-on = Daha önce kaydettiğiniz gönderilmeye devam ediyor.
recording-putting-together = Hepsi geldi. Bir saniye.
recording-sent = Artık yanıtınızın bir parçası.
recording-stopped = Gönderilemedi. Hâlâ bu cihazda duruyor: dinleyip yeniden deneyin.
recording-try-again = Yeniden dene
recording-signed-out = Oturumunuz kapandı. Kaydınız bu cihazda duruyor.
recording-sign-in = Yeniden oturum açın, sonra bu sayfaya dönün
recording-no-microphone = Mikrofonu ya da kamerayı kullanamadık. Bu sayfanın onları kullanmasına izin verilip verilmediğine tarayıcınızdan bakın ya da telefonunuzla yaptığınız bir kaydı gönderin.
recording-no-recorder = Bu tarayıcı burada kayıt yapamıyor. Telefonunuzla kayıt yapıp aşağıdan gönderebilirsiniz.
recording-leave = Kaydınız henüz gönderilmedi.

recording-send-heading = Elinizde olan bir kaydı gönderin
recording-choose = Bir kayıt seçin
recording-choose-hint = Ses ya da video; örneğin telefonunuzla kaydettiğiniz.
recording-add = Yanıtınıza ekle
recording-full = { $most } kayıt oldu; bir yanıt için daha fazlasını alamıyoruz. Başka bir tane göndermek için önce birini çıkarın.

recording-there-heading = Kaydettikleriniz
recording-none = Henüz bir şey yok.
recording-added-at = Eklendi: { $at }
recording-remove = Çıkar
recording-on-its-way-heading = Yolda
recording-on-its-way = Yüzde { $percent } kadarı geldi. Kaldığı yerden devam edebilir; en geç: { $until }.
recording-on-its-way-how = Bu sayfayı kaydı yaptığınız cihazda açın; kendiliğinden devam eder. Ya da aynı kaydı aşağıda yeniden seçin.
recording-give-up = Göndermekten vazgeç
recording-late = Fon kapandı. Zamanında başladığınız için bu kayıt yine de gelebilir ve başvurunuzu gönderebilirsiniz; en geç: { $until }.
recording-read-only = Bu yanıt dinlenebilir ve okunabilir. Bir şeyi değiştirmek için { $contact } ile konuşun.
recording-gone = Bu kayıt, söylediğimiz gibi silindi: { $at }.

recording-text-heading = Kayıtta söylenenler, yazılı olarak
recording-text-label = Yazılı metin, yalnızca isterseniz
recording-text-hint = Kaydı duyamayan kişilere yardımcı olur. Sözcüğü sözcüğüne olması gerekmez.
recording-amount = Ne kadar istiyorsunuz?
recording-amount-hint = Kayıtta söylediğiniz gibi. Tutarların karşılaştırıldığı yerde görünür.
recording-amount-noted = { $by } bunu kaydınızdan not etti: { $amount } istiyorsunuz.
recording-text-save = Metni kaydet
recording-text-yours = Yazan: { $by }
recording-text-by = { $by } söylenenleri yazdı. Doğru mu? Siz evet demeden sizin metniniz sayılmaz.
recording-text-by-and = Bunu { $by } yazdı. Doğru olduğunu söylediniz.
recording-text-confirm = Evet, doğru
recording-text-differently = Doğru olmayan bir şey varsa burada değiştirip kaydedin.
recording-text-waits = Yazan: { $by }. Siz henüz onaylamadınız.
recording-text-waits-theirs = Yazan: { $by }. Grup henüz onaylamadı.
recording-text-see = Okuyun ve doğru olup olmadığını söyleyin
recording-text-version = Yazılı metin
recording-listen = Kaydı dinle
recording-see = Kayıtları gör

recording-no-name = kayıt
recording-not-offered = Bu soru kayıtla yanıtlanmıyor.
recording-not-one = { $name } oynatabileceğimiz bir kayıt değil; bu yüzden eklenmedi. Ses ya da video gönderebilirsiniz: MP3, M4A, WAV, OGG, MP4, MOV ya da WebM.
recording-too-large = { $name } { $size } büyüklüğünde. En fazla { $max } MB alabiliyoruz. Daha kısa bir kayıt ya da aynı kaydın daha küçük halini gönderin ya da bizimle konuşun.
recording-too-many = Bir yanıt için en fazla { $max } kayıt alabiliyoruz. Başka bir tane göndermek için önce birini çıkarın.
recording-is-deleted = Bu kayıt, gruba söylendiği gibi, karardan bir süre sonra silindi. Ondan yazıya geçirilenler yanıtın yanında duruyor.
recording-text-too-long = Bu, saklayabildiğimiz { $max } karakterden uzun. Lütfen kısaltın.
recording-text-too-late = Bu başvuru karara bağlandı ya da geri çekildi; bu yüzden yazılı metinleri olduğu gibi kalır.
recording-text-moved-on = Siz sayfayı açtıktan sonra metin değişti. Geri dönüp şimdiki halini okuyun.
check-on-its-way = Bir kayıt hâlâ yolda. Başvurunuzu şimdi gönderirseniz onun parçası olmaz: gelmesini bekleyin.
upload-other-part = Bu parça, buraya gelenin devamı değil. Ne kadarının geldiğini sorup oradan devam edin.
upload-more-than-said = Bu, bildirilenden daha büyük; bu yüzden alınmadı.
upload-expired = Bunun gönderilmesine bir günden uzun süre önce başlanmıştı; bu yüzden kaldırıldı. Lütfen yeniden gönderin.

notice-recording-added = Artık yanıtınızın bir parçası.
notice-recording-removed = Yanıtınızdan çıkarıp sildik.
notice-recording-text-kept = Metin kaydedildi; kaydın yanında duruyor.
notice-recording-text-confirmed = Teşekkürler. Metin artık sizin sayılıyor.
notice-recording-listened = Dinlediğinizi not ettik.
notice-recording-amount-kept = Kaydedildi.
notice-recording-text-offered = Gruba gönderildi. Doğru olduğunu söylediklerinde onların metni sayılır.

history-recording-added = Kayıtla yanıt verdiniz
history-recording-listened-to = Kaydınız dinlendi
history-recording-deleted = Bir kayıt, söylediğimiz gibi silindi
history-upload-expired = Yolda olan bir kayıt bir gün içinde gelmedi
history-amount-noted = Kayıtta söylediğiniz gibi, ne kadar istediğinizi not ettik
history-text-version-written = Bir kayıtta söylenenleri yazdınız
history-text-version-taken-away = Bir kaydın yazılı metnini kaldırdınız
history-text-version-offered = Bir kayıtta söylenenleri, onaylamanız için yazdık
history-text-version-confirmed = Yazdığımız metni onayladınız

letter-recording-text-subject = Söylediklerinizi yazdık: { $fund }
letter-recording-text = { $officer } “{ $question }” sorusu için gönderdiğiniz kaydı dinledi ve duyamayanlar için söylenenleri yazdı:
letter-recording-text-next = Doğruysa bunu söyleyin; yazılı metniniz sayılır. Doğru olmayan bir şey varsa değiştirin. Her iki durumda da yanıtınız, kaydınızdır.
