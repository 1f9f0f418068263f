# Cihazda: orada saklanan ve geri verilenler.

recording-waiting-open = Şu anda internet bağlantısı yok. Bu sayfayı açık bırakın: kaydınız yalnızca burada. Bağlantı gelince kendiliğinden gönderilmeye devam eder.
recording-stopped-open = Gönderilemedi. Yalnızca bu sayfada duruyor: sayfayı açık bırakın, dinleyip yeniden deneyin.
recording-signed-out-open = Oturumunuz kapandı. Kaydınız yalnızca bu sayfada duruyor: sayfayı açık bırakın.
recording-one-at-a-time = Her seferinde bir kayıt: yukarıdakini gönderin ya da yeniden kaydedin, sonra bunu ekleyin.
recording-keep-before = Elimdeki kalsın
recording-too-long = Bunun süresi { $length } dakika. Bir kayıtta en fazla { $most } dakika alabiliyoruz. Daha kısa bir kayıt gönderin ya da bizimle konuşun.
recording-save-file = Dosyayı kaydet
sign-out-unsent = Bu cihazda kaydettiğiniz ya da yazdığınız bir şey henüz bize ulaşmadı. Şimdi çıkış yaparsanız bu cihazdan silinir.
device-copy = Bu metni kopyala
device-copied = Kopyalandı
device-throw = Sil
save-not-here = Artık buraya yazamazsınız. Saklamak isterseniz yazdıklarınızı kopyalayın.
cookies-recordings = Çerez değil, ama aynı tarayıcıda durur: kaydettiğiniz ve henüz bize göndermediğiniz şeyler. Bize ulaşınca, çıkış yaptığınızda ve 90 gün sonra silinir.
history-recording-begun = Biri kaydınızı dinlemeye başladı
