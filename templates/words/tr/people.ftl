# Giriş yapma ve kişinin kendi hesabı.

nav-funds = Fonlar
nav-openness = Nasıl karar veriyoruz
nav-learning = Neler öğreniyoruz
nav-sign-in = Giriş yap
nav-desk = Masanız
nav-home = Başvurularınız
nav-account = Hesabınız

failure-to-desk = Masanıza gidin
failure-other-site = Bu başka bir siteden geldiği için hiçbir şey yapmadık. Sayfayı burada açıp yeniden gönderin.
failure-not-your-role = Giriş yaptınız, ama bu sayfa başka görevi olan kişiler için. Size açık olması gerektiğini düşünüyorsanız portaldan sorumlu kişiye sorun.
failure-overtaken = Bunu sizden önce başka biri değiştirdi
failure-cut-off = Gönderdiğinizin yalnızca bir kısmı bize ulaştı. Lütfen yeniden gönderin; daha önce kaydettikleriniz güvende.

sign-in-title = Giriş yap
sign-in-first-time = İlk kez mi geldiniz? Aynı mektup hesabınızı açar.
sign-in-email-empty = E-posta adresinizi yazın
sign-in-email-wrong = E-posta adresini kontrol edin: hulya@example.org gibi bir ad, @ işareti ve bir yer gerekir
sign-in-ask-again = Yeni kod isteyin
code-ask-again = yeni kod isteyin
sign-in-used = Bu kod ya da bağlantı daha önce kullanıldı. Yenisini isteyin.
sign-in-expired = Bu kod ya da bağlantı 10 dakikadan eski ya da hiç gönderilmedi. Yenisini isteyin.
sign-in-tries-spent = Bu kodla beşinci denemeydi. Onun yerine mektuptaki bağlantıyı açın ya da yeni kod isteyin.
sign-in-tries-together = Bu adres için kodlarla çok deneme yapıldı. Onun yerine en son mektubumuzdaki bağlantıyı açın: geldiği andan başlayarak 10 dakika geçerlidir.
sign-in-not-sent = Bu adrese 10 dakika içinde beş mektup göndermiştik; bu yüzden bir yenisi gitmedi. Onlardan birindeki bağlantıyı açın ya da 10 dakika sonra yeniden isteyin.
sign-in-code-wrong = Bu, en son mektubumuzdaki kod değil. Her harfi ve rakamı kontrol edin. { $left ->
    [1] Bir deneme hakkınız kaldı.
   *[other] { $left } deneme hakkınız kaldı.
}
sign-in-too-often = Adresinizden kısa sürede çok deneme yapıldı. Bir dakika bekleyip yeniden deneyin.

code-title = Kodunuzu yazın
code-sent = { $email } adresine bir mektup gönderdik. İçinde altı harf ve rakamdan oluşan bir kod ve bir bağlantı var. İkisi de 10 dakika geçerli.
code-label = Kod
code-hint = Büyük ya da küçük harf fark etmez
code-button = Giriş yap
code-late = Birkaç dakikada mektup gelmedi mi? İstenmeyen klasörüne bakın ya da
link-title = Neredeyse tamam
link-lead = Bu cihazda giriş yapmak için Devam'a basın.
sign-out-title = Çıkış yap
sign-out-lead = Yazdığınız her şey kaydedildi.
sign-out-button = Çıkış yap
signed-out-done = Çıkış yaptınız
signed-out-done-lead = Yazdığınız her şey kaydedildi. Dilediğiniz zaman geri gelin.

signed-out-files = Dosyalar bu şekilde saklanamıyor: lütfen sonra yeniden seçin.
kept-title = Yazdıklarınız burada
kept-lead = Bunu gönderdiğinizde oturumunuz kapanmıştı. Hiçbir şey kaybolmadı: yerine koymak için “Yazdığımı kaydet” düğmesine basın.
kept-save = Yazdığımı kaydet
kept-to-application = Başvurunuzda, bunu yazdığınız sayfaya konur:
kept-to-group = Grubunuzun sayfasına konur:
kept-to-grant = Hibenizde, bunu yazdığınız sayfaya konur:
kept-to-account = Hesabınıza konur:
kept-to-desk = Masanızda, bunu yazdığınız sayfaya konur:
kept-to-other = Bunu yazdığınız sayfaya konur:
kept-not-now = Düğme, yazdıklarınızı o zamanki haliyle gönderir. Artık bunu istemiyorsanız ya da bu sözler sizin değilse düğmeye basmadan bu sayfadan çıkın: bir gün sonra silinir.
kept-elsewhere = Yazdıklarınız, onları yazdığınız tarayıcıda saklanıyor. Bu sayfayı orada açın.
signed-out-back = Bunu sizin için saklayamadık. Oturum açmadan önce kopyalayın:

account-title = Hesabınız
account-welcome = Hoş geldiniz. Size nasıl seslenelim?
account-email = { $email } adresiyle giriş yapıyorsunuz.
account-name = Adınız
account-name-hint = Nasıl söylememizi isterseniz
account-name-empty = Adınızı yazın
account-name-long = Bu ad alabileceğimizden uzun. Lütfen kısaltın.
account-phone = Telefon (isteğe bağlı)
account-phone-hint = Yalnızca sizi aramamızı isterseniz
account-phone-long = Bu bir telefon numarası için çok uzun. Lütfen kontrol edin.
account-language = Mektuplarımız hangi dilde olsun?
account-save = Kaydet
account-sessions = Giriş yaptığınız yerler
account-sessions-lead = Tanımadığınız bir yer varsa oradan çıkış yapın.
account-this-one = Bu cihaz
account-since = { $since } tarihinden beri, son görülme { $seen }
account-end = Oradan çıkış yap
account-session-gone = Orası zaten kapanmıştı.
notice-account-saved = Kaydedildi.
notice-session-ended = O cihazdan çıkış yapıldı.

letter-sign-in-subject = { $service } kodunuz: { $code }
letter-sign-in-known = Giriş yapmak istediniz. İstediğiniz sayfaya bu kodu yazın:
letter-sign-in-new = Birisi, sanırız siz, bu adresle { $service } hesabı açmak istedi. İstediğiniz sayfaya bu kodu yazın:
letter-sign-in-link = Ya da bu bağlantıyı açıp Devam'a basın:
letter-sign-in-life = İkisi de 10 dakika ve bir kez geçerlidir.
letter-sign-in-not-you = Siz değilseniz bir şey yapmayın: bu mektup olmadan kimse giremez.

notice-role-given = Görev verildi; kendisine haber veriliyor.
notice-role-ended = Görev sona erdi; kendisine haber veriliyor.

shared-label = Bu telefonu ya da bilgisayarı başkaları da kullanıyor
shared-hint = O zaman yazdıklarınızın hiçbiri burada kalmaz; tarayıcıyı kapattığınızda ya da yaklaşık yarım saat sonra oturumunuz kapanır.
shared-title = Bu telefon ya da bilgisayar ortak mı?
shared-is = Başkalarının da kullandığını söylediniz: yazdıklarınızın hiçbiri burada kalmaz; tarayıcıyı kapattığınızda ya da yaklaşık yarım saat sonra oturumunuz kapanır.
shared-is-not = Oturumunuz, kendi telefonunuzda ya da bilgisayarınızda olduğu gibi açık.
shared-say = Başkaları da kullanıyor
shared-end = Yalnızca benim
notice-device-saved = Bu telefon ya da bilgisayar için kaydedildi.

afresh-title = Lütfen bir kez daha oturum açın
afresh-lead = 15 dakikadan uzun süre önce oturum açtınız. Para gönderilmeden, hangi hesaba gideceği söylenmeden, kişilerin bilgileri buradan çıkmadan, bir telefon numarası ya da kimin ne yapabileceği değişmeden önce hâlâ siz olup olmadığınızı sorarız.
afresh-kept = Gönderdiğiniz saklandı; oturum açtığınızda size geri verilir. Henüz hiçbir şey yapılmadı.
afresh-where = { $email } adresine bir kod ve bir bağlantı gönderiyoruz.
afresh-button = Bana bir kod gönderin
kept-afresh-title = Başladığınız işe devam edin
kept-afresh-lead = Bir kez daha oturum açtınız. Henüz hiçbir şey yapılmadı: şimdi yapmak için düğmeye basın.
kept-afresh-button = Şimdi yap
afresh-script = Uzun süre önce oturum açtınız. Bu sayfayı yeniden açıp bir kez daha oturum açın, sonra yeniden gönderin.

letter-device-subject = { $service } hesabınıza yeni bir cihazdan giriş yapıldı
letter-device-what = Daha önce görmediğimiz bir telefon ya da bilgisayardan sizin adınıza { $service } hizmetinde oturum açıldı: { $at }, { $device }.
letter-device-you = Bu sizseniz yapmanız gereken bir şey yok.
letter-device-not-you = Bu siz değilseniz, giriş yapan kişi e-postanızı okuyabiliyor: önce onun parolasını değiştirin. Sonra oturum açın, tanımadığınız oturumları kapatın ve belediyede tanıdığınız kişiye haber verin:
cookies-device = Oturum açtığınız telefonu ya da bilgisayarı 400 gün boyunca tanır; böylece başka bir cihazdan giriş yapıldığında size yazabiliriz.

link-whose = Bu bağlantı { $email } hesabını açar.
link-not-yours = Bu siz değil misiniz? Öyleyse kullanmayın: bağlantı başkasının, yazacaklarınız da onun hesabında kalır.
link-other = Şu anda { $email } olarak oturumunuz açık. Devam ederseniz o oturum kapanır.
signed-out-idle = On iki saattir burada değildiniz; bu yüzden oturumunuzu kapattık. Belediyenin başvurularıyla çalışan herkes için böyledir.
notice-sessions-ended = Oturumları her yerde kapandı; kendisine haber veriliyor.
