# Her sayfanın çerçevesi ve bileşenlerin kendi sözleri.

frame-error-prefix = Hata:
frame-skip = Ana içeriğe geç
frame-nav = Ana menü
frame-languages = Dil
frame-drafted = Bu sözleri bir makine hazırladı ve bu dili konuşan biri henüz gözden geçirmedi. Aynı sayfanın aslı:
frame-demo = Bu bir tanıtımdır. Buradaki kişiler, gruplar ve paralar uydurmadır; tanıtım kapanınca her şey silinir.
frame-help = Yardım
frame-openness = Nasıl karar veriyoruz, ne söz verdik
frame-accessibility = Erişilebilirlik
frame-privacy = Gizlilik
frame-cookies = Çerezler

part-back = Geri
part-problem = Bir sorun var
part-done = Tamamlandı
part-pages = Sayfalar
part-previous-page = Önceki sayfa
part-next-page = Sonraki sayfa
part-change = Değiştir
part-answer = Yanıtla
part-print = Bu sayfayı yazdır
part-day = Gün
part-month = Ay
part-year = Yıl

save-saving = Kaydediliyor…
save-saved = Az önce kaydedildi
save-offline = Şu anda siteye ulaşamıyoruz. Yazdıklarınız burada duruyor; denemeye devam ediyoruz.
save-offline-kept = Şu anda siteye ulaşamıyoruz. Yazdıklarınız bu cihazda saklanıyor; denemeye devam ediyoruz. Bu sayfayı kapatabilirsiniz.
save-signed-out = Oturumunuz kapandı. Yazdıklarınız burada duruyor.
save-signed-out-link = Başka bir sayfada oturum açın, sonra buraya dönün
save-merged = Grubunuzdan biri de buraya yazdı. Her birinizin yazdıkları metne eklendi.
save-merged-link = Şimdiki halini gör
save-both = Grubunuzdan biri de buraya yazdı. Her iki metin de saklandı.
save-both-link = İkisini de gör
save-problem = Bunu bu haliyle kaydedemedik. Yazdıklarınız burada duruyor.

device-saved = Bize ulaşılamazken buraya yazdıklarınız şimdi kaydedildi.
device-link = Ne durumda olduğunu görün

words-so-far-one = { $n } kelime
words-so-far = { $n } kelime
words-usually = çoğu kişi yaklaşık { $n } kelime yazıyor
words-over-one = alabileceğimizden { $n } kelime fazla. Hepsi saklandı; göndermeden önce lütfen kısaltın.
words-over = alabileceğimizden { $n } kelime fazla. Hepsi saklandı; göndermeden önce lütfen kısaltın.
words-under-one = { $n } kelime daha yeterli olur
words-under = yaklaşık { $n } kelime daha yeterli olur

budget-what = Ne için
budget-amount = Ne kadar
budget-line-what = { $n }. satır: ne için
budget-line-amount = { $n }. satır: ne kadar (sterlin)
budget-total = Toplam
budget-add = Bir satır daha ekle

error-reference = Bu konuda bize yazar ya da bizi ararsanız { $reference } numarasını söyleyin; ne olduğunu bulabiliriz.
error-refused-heading = Bu sayfa size açık değil
error-not-found-heading = Bu sayfayı bulamadık
error-not-found-line = Adresi siz yazdıysanız doğru olup olmadığına bakın. Bizim bir bağlantımızdan geldiyseniz hata bizdedir.
error-busy-heading = Lütfen biraz sonra yeniden deneyin
error-busy-line = Kayıtlarımıza kısa bir süre ulaşamadık. Daha önce kaydettikleriniz güvende.
error-broken-heading = Özür dileriz, bizden kaynaklanan bir sorun oldu
error-broken-line = Sizin yaptığınız bir şeyden değil. Daha önce kaydettikleriniz güvende.
error-too-large-heading = Bu, bir kerede alabileceğimizden büyük
error-too-large-line = Hiçbir şey değişmedi. Bir kayıt ya da belge gönderiyorsanız daha kısa veya daha küçük olanını gönderin; ya da bizimle konuşun, başka bir yol bulalım.
error-try-again = Yeniden dene
error-link-funds = Açık fonlara bak
error-link-home = Sayfanıza gidin
error-link-help = Yardım isteyin

signed-out-heading = Devam etmek için oturum açın
signed-out-kept = Yazdıklarınızı sakladık. Oturum açtığınızda yerine konacak.
signed-out-email = E-posta adresiniz
signed-out-email-hint = Size bir kod ve bir bağlantı göndeririz. Parola yok.
signed-out-button = Devam et
