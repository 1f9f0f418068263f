# Bir grubun hibesi: anlaşma ve ödemeler.

grant-title = Hibe { $number }
grant-amount = Ne kadar
grant-fund = Hangi fondan
grant-purpose = Ne için
grant-awarded = Verildiği gün
grant-number = Numara
grant-learned = Birlikte ne öğrendik
grant-note-of = { $day } tarihli not

grant-own-title = { $fund } fonundan hibeniz
grant-own-lead = { $funder } size { $amount } veriyor. Karar { $day } tarihinde verildi.
grant-next-agreement = Sırada: { $contact } okuyup imzalamanız için anlaşmayı gönderecek. Geldiğinde size bir mektup yazarız.
grant-next-sign = Anlaşma burada. İstediğiniz kişiyle okuyun, aklınıza takılanı { $contact } ile konuşun, hazır olduğunuzda imzalayın.
grant-next-council-signs = İmzaladığınız için teşekkürler. Sırada: { $contact } belediyenin de imzalamasını sağlayacak.
grant-next-payment = İki taraf da imzaladı. Sırada: ödemeniz. Günü aşağıda.
grant-next-learning = Ödemeniz yapıldı. Sırada: ikimizin de ne öğrendiğini konuşmak. { $contact } size uyan bir zaman için sizi arar; isterseniz siz de arayabilirsiniz.
grant-read-and-sign = Oku ve imzala
grant-agreement = Anlaşma
grant-read-agreement = Anlaşmayı oku
grant-no-agreement = Henüz imzalanacak bir şey yok.
grant-payments = Ödeme ne zaman
grant-no-payments = Henüz bir gün belirlenmedi. Belirlenince burada yazar.
grant-learning = Birlikte öğrenmek
grant-learning-lead = Size hedef koymuyoruz. Konuşuyoruz ve birlikte yazıyoruz: ne değişti, ne şaşırttı, ne engel oldu (bizim çalışma biçimimizde de) ve her birimiz bundan sonra ne yapacak. İkimiz de istemedikçe hiçbir şey yayımlanmaz.
grant-talk-to-come = { $when } konuşuyoruz
grant-talk-held = { $when } konuştuk
grant-begin-note = Öğrendikleriniz için bir not başlatın
grant-promises = Ne söz verdik
grant-no-promises = Henüz yok. Size bir söz verdiğimizde kimin, ne zamana kadar yapacağı ve tutup tutmadığımız burada yazar.
grant-application = Başvurunuz ve kararımız
grant-contact-says = bu hibe için muhatabınız.
grant-talk = Önce konuşmak istediğiniz bir şey var mı? Muhatabınız { $contact }:

agreement-title = Anlaşmanız
agreement-lead = { $organisation } ile { $funder } arasında, { $fund } için.
agreement-to-grant = Hibeniz
agreement-state-offered = İmzanızı bekliyor
agreement-state-organisation-signed = Siz imzaladınız. Sıra belediyede
agreement-state-signed = İki taraf da imzaladı
agreement-for-group = Grubunuz adına
agreement-for-council = Belediye adına
agreement-not-signed = Henüz imzalanmadı
agreement-sign-heading = Grubunuz adına imzalayın
agreement-sign-lead = Hepsini kabul ediyorsanız imzalayın. Doğru olmayan bir şey varsa imzalamayın; { $contact } ile konuşun, birlikte değiştirelim.
agreement-name = Adınız
agreement-role = Gruptaki göreviniz
agreement-role-hint = Örneğin başkan, sayman ya da üye
agreement-tick = { $organisation } adına imzalayabilirim ve bu metni kabul ediyoruz
agreement-sign = Anlaşmayı imzala
agreement-name-empty = Adınızı yazın
agreement-role-empty = Görevinizi yazın

payment-state-planned = Planlandı
payment-state-approved = Yolda
payment-state-paid = Ödendi
payment-late-tag = Gecikti
payment-paid-on = { $day } tarihinde ödendi
payment-due = { $day } tarihine kadar
payment-late = Bunu { $day } tarihine kadar ödeyeceğimize söz verdik ve geciktik. Nedenini { $contact } söyleyebilir.

notice-agreement-signed-by-you = İmzaladınız. Muhatabınıza haber verdik.

letter-greeting = Sayın { $name },
letter-greeting-nameless = Merhaba,
letter-talk = Konuşmayı yeğlerseniz muhatabınız { $contact }: { $email }
letter-phone = Telefon: { $phone }
letter-agreement-offered-subject = { $fund } için anlaşmanız okunmaya hazır
letter-agreement-offered = { $organisation } ile { $fund } fonundan { $grant_amount } tutarındaki hibeniz için neler üzerinde anlaştığımızı yazdık. İstediğiniz kişiyle okuyun. Biriniz sayfada adıyla ve göreviyle imzalar:
letter-agreement-offered-next = Siz imzaladıktan sonra belediye imzalar, sonra ödemenizi yaparız.
letter-agreement-signed-subject = { $fund } için iki taraf da imzaladı
letter-agreement-signed = Belediye de imzaladı. { $fund } fonundan { $grant_amount } tutarındaki hibenizin anlaşması artık geçerli. Hibenizin sayfasında her zaman okuyabilir ve yazdırabilirsiniz:
letter-agreement-signed-payment = Sırada: size { $pay_by } gününe kadar { $payment } öderiz.
letter-payment-paid-subject = Size { $amount } ödedik
letter-payment-paid = { $fund } fonundan { $amount }, { $paid_on } günü hesabımızdan çıktı. Ulaşması birkaç gün sürebilir. Bir hafta sonra hâlâ gelmediyse bize söyleyin.
letter-payment-paid-next = Ne ödendiği hibenizin sayfasında görünür:

grant-number-public = Destek numaranız { $number }. Bu desteğin size verildiğini, tutarını, hangi fondan, ne için ve ne zaman verildiğini herkes destek listemizde görebilir. Bu sayfanın geri kalanı yalnızca grubunuz içindir.
agreement-fingerprint = Bu metnin parmak izi
agreement-name-long = 120 karakterden kısa yazın
agreement-tick-empty = Grubunuz adına imzalama yetkiniz varsa ve metne katılıyorsanız kutuyu işaretleyin
agreement-already-signed = Bu anlaşma grubunuz adına zaten imzalandı.
agreement-overtaken = Siz açtıktan sonra anlaşma değişti. Henüz hiçbir şey imzalanmadı. Yeniden okuyun; katılıyorsanız imzalayın.
letter-agreement-offered-again-subject = { $fund } için anlaşmanız değişti
letter-agreement-offered-again = { $fund } fonundan aldığınız { $grant_amount } tutarındaki desteğin anlaşma metni değişti. Henüz kimse imzalamadı. İmzalamadan önce lütfen yeniden okuyun:
