# Bir grubun, başvurusu hakkındaki kararı sayfasında ve mektubunda okuduğu sözler.

outcome-title = Kararımız: { $fund }
outcome-back = Başvurunuz
outcome-caption = { $fund } · { $reference }
outcome-funded = Destekleniyor
outcome-in-part = Kısmen destekleniyor
outcome-once-checked = Bir konuyu birlikte netleştirince destekleniyor
outcome-not-this-time = Bu kez desteklenmiyor
outcome-not-decided-yet = Henüz karar verilmedi

outcome-says-funded = Evet: { $organisation } { $amount } alıyor.
outcome-says-in-part = Evet, kısmen: { $organisation } { $amount } alıyor.
outcome-says-once-checked = Evet, bir konuyu birlikte netleştirince: { $organisation } o zaman { $amount } alıyor.
outcome-says-not-this-time = { $organisation } grubunu bu kez desteklemiyoruz. Başvurmanın ne kadar emek istediğini biliyoruz; size nedenlerimizi borçluyuz.
outcome-says-not-decided-yet = { $organisation } grubunun başvurusu hakkında henüz karar vermedik.
outcome-asked = { $asked } istemiştiniz.
outcome-wait-until = En geç { $date } günü bizden haber alırsınız.

outcome-reasons = Nedenlerimiz
outcome-strong = Güçlü bulduklarımız
outcome-to-check = Birlikte netleştireceğimiz konu
outcome-not-acting = Bunun neye yol açabileceği ve bunu kimin taşıdığı
outcome-departure = Kararın kurulun önerisinden neden ayrıldığı
outcome-check-who = { $person } bunu sizinle birlikte yapar; en geç { $date } günü.
outcome-again = Kararımıza yeniden bakıyoruz
outcome-again-says = Size daha önce söylediğimiz karar artık geçerli değil; yeniden karar veriyoruz. O kararı ve nedenini aşağıda okuyabilirsiniz.
outcome-earlier = { $date } günü size söylediğimiz
outcome-ended = { $date } günü neden yeniden açtık
outcome-checked = Açık kalan konuyu birlikte netleştirdik. Para sizin.
outcome-next = Bundan sonra ne olur
outcome-next-funded = İki tarafın imzalaması için sade bir dille bir anlaşma yazarız, ardından ödemeyi yaparız. O gelene kadar yapmanız gereken bir şey yok.
outcome-next-in-part = İki tarafın imzalaması için sade bir dille bir anlaşma yazarız, ardından ödemeyi yaparız. Bu tutar yapabileceklerinizi değiştiriyorsa { $person } ile konuşun: plan da değişebilir.
outcome-next-once-checked = Bunu birlikte yapmak için { $person } size ulaşır. Bitince imzalanacak anlaşmayı yazar, ardından ödemeyi yaparız.
outcome-next-not-this-time = Bu karar hakkında { $person } ile konuşabilir, bir dahaki sefere neyin yardımcı olacağını sorabilir ya da bir şeyi yanlış anladığımızı söyleyebilirsiniz. Yeniden başvurmanızdan memnun oluruz.
outcome-next-not-decided-yet = Yapmanız gereken bir şey yok. Bu arada sizin için bir şey değiştiyse { $person } ile konuşun.
outcome-next-checked = İki tarafın imzalaması için sade bir dille bir anlaşma yazarız, ardından ödemeyi yaparız. O gelene kadar yapmanız gereken bir şey yok.
outcome-grant = Hibenize gidin
outcome-talk = Bu karar hakkında konuşabileceğiniz kişi.
outcome-on = Size { $date } günü gönderildi.

state-decided-checked = Destekleniyor, birlikte netleştirildi

decision-letter-subject = { $fund }: { $reference } hakkındaki kararımız
decision-letter-subject-wait = { $fund }: henüz karar verilmedi ({ $reference })
decision-letter-dear = Merhaba { $name },
decision-letter-talk = Bunların herhangi biri hakkında konuşmak için { $person } kişisine yazın: { $email }
decision-letter-talk-phone = Bunların herhangi biri hakkında konuşmak için { $person } kişisine yazın ({ $email }) ya da { $phone } numarasını arayın.
decision-letter-kept = Bu mektup başvurunuzla birlikte saklanır:

decision-reopened-subject = { $fund }: kararımıza yeniden bakıyoruz ({ $reference })
decision-reopened-told = { $organisation } grubunun { $fund } başvurusu için { $date } günü size kararımızı yazmıştık:
decision-reopened-says = Bu kararı yeniden açtık. Nedeni şu:
decision-reopened-not-held = Netleştirilecek konuya birlikte baktık; olması gerektiği gibi çıkmadı. Gördüğümüz şu:
decision-reopened-money = Hiçbir şey imzalanmadı; bu yüzden size söylediğimiz para henüz sizin değil. Lütfen harcamayın. Karar verene kadar başvurunuz için ayrılmış duruyor.
decision-reopened-next = Yeniden karar veriyoruz; en geç { $date } günü bizden haber alırsınız. Yapmanız gereken bir şey yok. Bilmemiz gereken bir şey varsa o güne kadar bize söyleyin.
decision-reopened-kept = Daha önce size söylediğimiz ve bu mektup başvurunuzla birlikte saklanıyor:

decision-checked-says = Açık kalan konuyu birlikte netleştirdik, her şey yolunda: { $organisation } { $amount } alıyor.

# Grubun, başvurusuyla olup bitenler arasında okuduğu sözler.
history-decision-released = Size kararımızı bildirdik
history-not-decided-yet = Henüz karar verilmediğini size bildirdik
history-checked-together = Açık kalan konuyu birlikte netleştirdik
history-decision-reopened = Kararımızı yeniden açtık
history-question-withdrawn = Bir soruyu geri çektik

# Çalışanların bir değişiklikten sonra sayfanın başında okuduğu sözler.
notice-panel-made = Toplantı planlandı; katılacak herkese yazıldı.
notice-panel-changed = Toplantı kaydedildi; ilgili herkese haber veriliyor.
notice-panel-off = Toplantı iptal edildi; katılacak olan herkese haber veriliyor.
notice-declared-all = Teşekkürler. Bu gruplar için söyledikleriniz saklandı.
notice-recommended = Öneri kaydedildi.
notice-decided = Karar kaydedildi. Henüz kimseye bir şey gitmedi.
notice-released = Kararlar bildirildi; mektuplar yolda.
notice-released-already = Bildirilecek başka karar kalmamıştı. Kimseye iki kez yazılmadı.
notice-not-held = Kaydedildi: olması gerektiği gibi çıkmadı. Gruba yazıldı; kararı veren kişi yeniden karar veriyor.
notice-decision-reopened = Karar yeniden açıldı. Önceki hali kaydında saklanıyor.
notice-checked = Birlikte netleştirildi: hibe verildi, gruba yazıldı.
