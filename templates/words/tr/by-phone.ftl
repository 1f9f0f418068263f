# Bir görevlinin, hesabı olmayan bir grup için telefonda ya da kâğıttan aldığı başvuru.

typing-for = Bunu { $organisation } grubu için yazıyorsunuz. Söyledikleri ya da yazdıkları gibi, kendi sözleriyle yazın.
typing-read-aloud = Bunu { $organisation } grubuna kendi dilinde okuyun ve doğru olmayanı değiştirin. Yalnızca onlar evet derse gönderilir.
typing-book = Bunu { $organisation } grubu için ayarlıyorsunuz. Bu sayfada “siz” gruptur: söylediklerini seçin ve yazın.
typing-go-on = Onaylarına geç

letter-taken-subject = { $organisation } grubunun başvurusu başladı: { $fund }
letter-taken = { $organisation } grubundan biri bizi aradı ya da bize yazdı. { $officer }, { $fund } başvurusunu onlarla birlikte yazıyor. Başvuru yalnızca grubunuz evet deyince gönderilir.
letter-taken-yours = Siz de gruptansınız; bu yüzden başvuruyu okuyabilir, değiştirebilir ve kendiniz gönderebilirsiniz. Bu doğru değilse { $officer } kişisine söyleyin.

notice-application-taken = Başladı. Her yanıtı kendi sözleriyle yazın.
notice-application-sent-for = Grubun onayıyla gönderildi. Onlara yazacaklarımız masanızda duruyor: telefonda söyleyin ya da postayla gönderin.
notice-application-covered = Bundan sonra siz yazıyorsunuz.
notice-email-given = Kaydedildi. Nasıl gireceğini anlatan bir mektup alacak.
notice-letter-told = Not edildi: kendilerine söylendi.

organisation-by-telephone = E-postası yok: telefonla arıyoruz
writing-types = { $name } (belediyede sizin için yazdı)

organisation-history-told-about-by-telephone = Telefonda anlatıldı
organisation-history-added-by-telephone = E-postası olmayan biri eklendi
organisation-history-has-an-e-mail-now = E-postası olmayan birinin artık e-postası var
notice-reopened-for = Yeniden taslak oldu. Onlar evet demeden hiçbir şey gitmez.
notice-withdrawn-for = Söyledikleri gibi geri çekildi.

history-taken-for-the-group = Telefonda ya da kâğıtta başladı: sizin için biz yazıyoruz
history-taken-over-for-the-group = Sizin için yazmayı başka bir çalışan sürdürdü
history-said-yes-aloud = Size okundu, bir tanığın önünde evet dediniz
history-said-yes-on-paper = Kâğıt üzerinde imzaladınız
history-asked-for-by-phone = Bizi arayıp bir şey istediniz
history-has-an-e-mail-now = Grubunuzdan birinin artık e-postası var
history-letter-told = Bir mektupta ne yazdığını size söyledik
