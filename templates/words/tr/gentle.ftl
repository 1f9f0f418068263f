# Taslaklar ve mektuplar: hatırlatmalar, kenara kaldırma, mesajlar, güvenli iletişim, bir sayfadan çıkmak.

state-expired = Kenara kaldırıldı
life-title = { $fund } için taslağınız
life-put-away-on = { $day } günü kenara kaldırıldı
life-back-until = İçindeki hiçbir şey kaybolmadı. Geri getirmek için son gün: { $until }. Ondan sonra yazdıklarınız, kaydettikleriniz ve ekledikleriniz silinir.
life-group-brings-back = { $organisation } geri getirebilir; son gün: { $until }.
life-bring-back = Geri getir
life-emptied-on = Yazdıklarınız, kaydettikleriniz ve ekledikleriniz, söylediğimiz gibi { $day } günü silindi. İstediğiniz zaman yeniden başlayabilirsiniz.
life-round-over = Fon bu kez artık başvuru almıyor; bu yüzden taslak kenarda kalır. Yeniden ne zaman açılacağını { $contact } söyleyebilir.
life-deleted-on = Okuyup bir kopya almak için son gün: { $until }. Ondan sonra yazdıklarınız, kaydettikleriniz ve ekledikleriniz silinir.
life-too-late = Kenara kaldırılalı 30 günden çok oldu; bu yüzden artık geri getirilemez. Yeniden başlayabilirsiniz; { $contact } seve seve yardım eder.
life-not-away = Kenara kaldırılmış değil.
life-away = Bu taslak kenara kaldırıldı. Önce geri getirin, sonra kaldığınız yerden devam edin.
too-late-away = Siz yazarken bu taslak kenara kaldırıldı
life-see = Taslağınıza dönün
life-council-never = Belediyede kimse görmedi.
life-home = Kenara kaldırıldı: { $when }. Geri getirmek için son gün: { $until }.
life-home-gone = Kenara kaldırıldı: { $when }. İçinde yazanlar silindi.
life-quiet-until = Bir taslağa { $days } gün boyunca kimse yazmazsa taslak kenara kaldırılır: bu, { $until } günü olur. 30 gün içinde geri getirilebilir.
life-away-on = { $day } günü kenara kaldırılır; içinde yazanlar ondan 30 gün sonra silinir. İstediğiniz zaman bir kopya alabilirsiniz.

life-reminders-link = Bu taslak için hatırlatmalar
life-reminders-title = Bu taslak için hatırlatmalar
life-reminders-days = Size yazacağımız günler:
life-reminders-no-more = Bu taslak için başka hatırlatma gelmeyecek.
life-reminders-who = Gruptan taslağa başlayan ya da ona yazan herkese gider. Herkes kendi hatırlatmalarını durdurabilir.
life-reminders-stop = Bu taslak için hatırlatmalarımı durdur
life-reminders-none-wanted = Bu taslak için hatırlatma almıyorsunuz.
life-reminders-again = Bana yeniden hatırlat

notice-life-back = Geri geldi. Her şey bıraktığınız gibi.
notice-life-reminders-off = Durduruldu. Bu taslak için artık hatırlatma almayacaksınız.
notice-life-reminders-on = Bu taslak için yeniden hatırlatma alacaksınız.

history-reminded = Size hatırlattık
history-put-away = Kenara kaldırıldı
history-brought-back = Geri getirdiniz
history-content-deleted = İçindekiler, söylediğimiz gibi silindi
history-reminders-stopped = Biri hatırlatmalarını durdurdu
history-reminders-wanted = Biri yeniden hatırlatma istedi

letter-reminder-subject = { $fund } için taslağınız güvende
letter-reminder-safe = { $organisation } grubunun { $fund } taslağı güvende, tam bıraktığınız gibi.
letter-reminder-progress = { $of } sorudan { $begun } tanesinde bir şey var.
letter-reminder-closes = Fonun kapanışı: { $when }. Göndermek isterseniz aklınızda bulunsun. İstemezseniz bir şey yapmanız gerekmez.
letter-reminder-quiet = Bir süredir kimse yazmadı. O zamana kadar biri yazmazsa taslağı { $day } günü kenara kaldırırız. Ondan sonra { $kept } gün içinde geri getirebilirsiniz; sonra içinde yazanlar silinir.
letter-reminder-go-on = Kaldığınız yerden devam edin:
letter-reminder-help = { $contact } telefonda ya da yüz yüze seve seve yardım eder.
letter-reminder-stop = Bu taslak için hatırlatma istemiyorsanız:

letter-put-away-subject = { $fund } için taslağınız kenara kaldırıldı
letter-put-away-quiet = { $organisation } grubunun { $fund } taslağına { $days } gündür kimse yazmadı; bu yüzden taslağı kenara kaldırdık.
letter-put-away-closed = Tur kapandı; bu yüzden { $organisation } grubunun { $fund } taslağını kenara kaldırdık.
letter-put-away-back = İçindeki hiçbir şey kaybolmadı. Geri getirmek için son gün { $until }:
letter-put-away-copy = Okuyup bir kopya almak için son gün { $until }:
letter-put-away-deleted = O günden sonra yazdıklarınız, kaydettikleriniz ve ekledikleriniz kalıcı olarak silinir.

letter-outside-subject = Sizin için bir şey var
letter-outside = Okumanız için bir şey var. Burada sizi bekliyor:

told-this-morning = Kendilerine bu sabah haber verilir, saat { $time }.
told-tomorrow = Kendilerine yarın haber verilir, saat { $time }.
told-on = Kendilerine { $day } günü haber verilir, saat { $time }.

letter-before-decision = { $organisation } grubunun { $fund } başvurusu hakkında karar verdik; bu mektup kararı ve nedenlerini anlatıyor. Size uyan bir zamanda, isterseniz yanınızda biriyle okuyun. Dilerseniz { $person } önce sizi seve seve arar.
letter-before-again = Bu mektup, { $organisation } grubunun { $fund } başvurusu hakkında verdiğimiz kararla ilgili. Size uyan bir zamanda, isterseniz yanınızda biriyle okuyun. Dilerseniz { $person } önce sizi seve seve arar.
letter-checked-subject = { $fund }: birlikte netleştirdiklerimiz ({ $reference })

messages-title = Mesajlarınız
messages-lead = Giriş kodları dışında, son bir yılda size yazdığımız her şey.
messages-none = Henüz mesaj yok.
messages-link = Mesajlarınız ve size nasıl geldikleri
messages-how = Mesajlar size nasıl gelsin
messages-how-lead = Her tür için siz seçersiniz. Burada, portalda her zaman hepsini bulursunuz.
messages-by-mail = E-postayla
messages-on-portal = Yalnızca portalda
messages-always = Bir karar, bir anlaşma ya da yasa için gerekenler her zaman e-postayla gelir: size sorduklarımız, verdiğimiz karar ve nedenleri, imzalanacaklar.
messages-even-those = Bunlar bile yalnızca burada sizin için bir şey olduğunu söyleyebilir, ne olduğunu söylemez. Bunu buradan seçersiniz:
messages-save = Seçimlerimi kaydet
messages-choose-link = Öteki mesajların size nasıl geleceğini seçin
messages-topic-drafts = Hatırlatmalar
messages-topic-drafts-hint = Bir fon kapanmadan ya da bir taslak kenara kaldırılmadan önce.
messages-topic-conversations = Konuşmalarla ilgili haberler
messages-topic-conversations-hint = Sizi kimin arayacağı ve bir kayıttan neyin yazıldığı.
messages-topic-helping = Kim yazıyor, kim yardım ediyor
messages-topic-helping-hint = Biri katıldığında, yardım ettiğinde, ayrıldığında ya da hazır olduğunu söylediğinde.
messages-topic-progress = İşler ne durumda
messages-topic-progress-hint = Okunmaya başlandığında, bir ödeme yapıldığında.
messages-topic-learning = Birlikte öğrenmek
messages-topic-learning-hint = Öğrenme görüşmelerine davetler ve onaylanacak notlar.
notice-messages-chosen = Kaydedildi. Mesajlar size seçtiğiniz gibi gelir.

safety-title = Güvenli iletişim
safety-link = Size güvenle nasıl ulaşılabilir
safety-group-link = Grubunuza güvenle nasıl ulaşılabilir
safety-back = Geri
safety-lead = Mektuplar ya da telefonlar sizi tehlikeye atabilecekse burada söyleyin. Nedenini söylemeniz gerekmez.
safety-lead-group = Mektuplar ya da telefonlar grubunuzdan birini tehlikeye atabilecekse burada söyleyin. Gruptaki herkes için geçerli olur. Nedenini söylemeniz gerekmez.
safety-who-sees = Bunu, telefon numarasının yanında, yalnızca sizi arayan belediye görevlisi görür. Hiçbir mektupta, kopyada ya da listede yer almaz; okuyanlar ve karar verenler hiç görmez.
safety-no-details = Mektuplarda ayrıntı olmasın
safety-no-details-hint = E-postalarda yalnızca “Sizin için bir şey var” yazar: ad, fon ya da belediye geçmez. Gerisini burada okursunuz.
safety-no-voicemail = Sesli mesaj bırakılmasın
safety-no-voicemail-hint = Ne telesekretere ne de başka birine mesaj bırakırız.
safety-never-locatable = Nerede olduğumuzu kimse bilmesin
safety-never-locatable-hint = Nerede olduğunuz grubunuzun dışında kimseye gösterilmez: okuyanlara, kurullara ya da herkese açık sayfalarda. Yalnızca sizi ziyaret eden görevli nerede olduğunu okur. Herkese açık bir kayıtta adrese götüren numaralar da gösterilmez.
safety-times = Aramak için güvenli zamanlar (isteğe bağlı)
safety-times-hint = Örneğin: hafta içi 10.00 ile 14.00 arası
safety-code-word = Önce söyleyeceğimiz bir sözcük (isteğe bağlı)
safety-code-word-hint = Arayanın biz olduğumuzu bilmeniz için. Başkasının aklına gelmeyecek bir sözcük seçin.
safety-save = Kaydet
safety-moved-on = Bu sırada grubunuzdan biri bunu değiştirdi. Sayfayı yeniden açıp şimdi ne yazdığına bakın.
notice-safety-saved = Kaydedildi. Bundan sonra geçerli.
organisation-history-safe-contact-changed = Gruba güvenle nasıl ulaşılacağı değiştirildi

exit-button = Bu sayfadan çık
exit-says = Sizi hemen bir hava durumu sayfasına götürür, oturumunuzu kapatır; bu ekrandakileri ve bu cihazda saklananları siler. Tarayıcınız yine de burada olduğunuzu hatırlayabilir.
exit-keys = Klavyeniz varsa Shift tuşuna üç kez basın.
exit-pressed-once = Çıkmak için Shift tuşuna iki kez daha basın.
exit-pressed-twice = Çıkmak için Shift tuşuna bir kez daha basın.

privacy-drafts = Taslaklar
privacy-drafts-why = Bir taslak, siz gönderene kadar sizindir. Ona yazanlara hatırlatırız; herkes bunu durdurabilir.
privacy-drafts-who = Grubunuz ve yardım istediğiniz kişiler görür; belediyede kimse görmez.
privacy-drafts-long = Gönderilmeyen bir taslak, kendi sayfasında yazan sayıda günden ya da turu kapandıktan 14 gün sonra kenara kaldırılır. 30 gün boyunca okuyup kopya alabilir, tur başvuru aldığı sürece geri getirebilirsiniz. Sonra yazdıklarınız, kaydettikleriniz ve ekledikleriniz silinir.
privacy-safety = Size güvenle nasıl ulaşılabileceği
privacy-safety-why = Bize söylerseniz: mektuplar ve telefonlar kimseyi tehlikeye atmasın diye.
privacy-safety-who = Siz, grupla ilgiliyse grubunuz ve sizi arayacak olan görevli görür.
privacy-safety-long = Siz orada bıraktığınız sürece saklanır. İstediğiniz zaman değiştirebilir ya da kaldırabilirsiniz.
