# Okumadan önceki konuşma ve tutulan söz; bir grubun sesle, kendi dilinde ya da telefonda anlattıkları.

voices-offer-lead = { $contact } sizi dinlemek ister. Yaklaşık { $minutes } dakika sürer.
voices-offer-waits = { $contact }, her gruba aynı konuşmayı öneriyor.
voices-offer-until = Sizden haber almazsak, gönderdiklerinizin okunması şu günden önce kimseden istenmez: { $day }.
voices-offer-heard-first = Sizinle konuşmadan önce gönderdiklerinizin okunması kimseden istenmez.
voices-offer-talked = Konuştuk. Zaman ayırdığınız için teşekkürler.
voices-offer-not-waited = Gönderdikleriniz, sizinle konuşmadan önce okunmak zorunda kaldı. Nedeni şu:

letter-voices-offered = { $contact }, { $fund } başvurunuz hakkında sizi dinlemek ister. Her gruba aynı konuşma öneriliyor; yaklaşık { $minutes } dakika sürer:
letter-voices-until = Sizden haber almazsak, gönderdiklerinizin okunması şu günden önce kimseden istenmez: { $day }.
letter-voices-not-waited-subject = { $group } grubunun gönderdikleri konuşmadan önce okunuyor
letter-voices-not-waited = { $fund } başvurunuzu kimse okumadan önce sizi dinleyeceğimize söz vermiştik. Bugünden itibaren başvurunuz, sizi dinlemeden okunuyor ve değerlendiriliyor. Nedeni şu:
letter-voices-not-waited-talk = Konuşma hakkınız sürüyor. { $contact } sizi dinlemek ister; söyledikleriniz de sayılır.

notice-recording-told = Teşekkürler. Artık sizin hakkınızda bilinenlerin yanında duruyor.
notice-talk-had = Yazıldı. Artık başvurularının okunmasına bir engel yok.

history-conversation-had = Sizinle konuştuk
history-reading-before-the-conversation = Başvurunuzun okunması, sizinle konuşmadan önce başladı

voices-own-record = Bir kayıtta anlatın; sesle ya da videoyla, istediğiniz dilde.
voices-record = Bir kayıtta anlatın
voices-record-next = Kayıt için metin kutusunu boş bırakabilirsiniz. Kaydı sonraki sayfada yapar ya da elinizde olan bir kaydı seçersiniz.
voices-record-why = Sesiniz, sizin hakkınızda bilinen öbür her şeyin yanında, olduğu gibi dinlenir.
voices-record-hint = İstediğiniz dilde: kendi sesiniz ya da size güvenen ve buna evet diyen birinin sesi.
voices-record-seen-by = Başvurunuzu okuyan herkes kaydı dinleyebilir.
voices-note-title = Sizinle hiç tanışmamış birinin bilmesi gereken
voices-reply-title = Nota yanıtınız
voices-in-a-recording = Bir kayıtta
voices-language = Hangi dilde?
voices-language-hint = İngilizce değilse biz çevirtiriz. Çeviriyi siz de görürsünüz.
voices-to-recording = Bunun kaydı
voices-to-reply-recording = Yanıtınızın kaydı
voices-to-translations = Bunun İngilizcesi
voices-missing-recording = Kayıt henüz gelmedi.
voices-text-confirmed = kayıtta söylendiği gibi
voices-text-waits = kayıttan yazıldı, grup henüz onaylamadı
voices-in-english = İngilizcesi; çeviren: { $by }
voices-english-not-right = Grubun çeviri hakkında söylediği:
voices-told-in = Anlatıldığı dil: { $language }. Henüz çevrilmedi.
voices-by-phone = grup telefonda anlattı, yazan: { $name }
voices-by-visit = grup bir ziyarette anlattı, yazan: { $name }
letter-voices-for-you = Bunu bize siz anlattınız, biz de sizin için yazdık. Söylediğiniz gibi değilse burada düzeltin.

voices-record-one = En fazla { $minutes } dakika ve { $mb } MB. Yeni bir kayıt, öncekinin yerine geçer.
voices-stays = Başvurunuz bu kayıtla birlikte okunuyor; bu yüzden kayıt dinlendiği gibi kalır. Bize her zaman daha fazlasını anlatabilirsiniz; başka her konuda { $contact } yardımcı olur.
voices-taken-back = Grup kendi notlarından birini geri aldı ({ $date }).

voices-wrong-name = Burada yanlış ad altında yazılmış bir şey vardı; çıkarıldı ({ $date }).
letter-voices-wrong-name-subject = Yanlışlıkla { $group } adına bir şey yazıldı ve kaldırıldı
letter-voices-wrong-name = Bize siz anlatmışsınız gibi, { $fund } başvurunuzun yanına bir şey yazdık ({ $date }). Oysa başkasına ait. Yanlış ad altına koyduk, özür dileriz.
letter-voices-wrong-name-gone = Artık çıkarıldı. Başvurunuzu okuyan ya da karar veren hiç kimse onu görmüyor ve hiçbir şey ona dayanmıyor. Bir kopyasını sakladıysanız lütfen silin. Sizinle ilgili bilinenler burada:
letter-voices-wrong-name-talk = Bir şey yapmanız gerekmez. Konuşmak isterseniz { $contact } mutluluk duyar.
letter-voices-elsewhere-subject = { $group } olarak bize anlattığınız bir şey başka bir grubun adı altında duruyordu; oradan çıkarıldı
letter-voices-elsewhere = { $fund } başvurunuz hakkında bize anlattığınız bir şeyi yazdık ({ $date }) ve başka bir grubun adı altına koyduk. O sizindir, özür dileriz.
letter-voices-elsewhere-gone = Oradan çıkarıldı. Artık kimse onu o ad altında okumuyor ve hiçbir şey ona dayanmıyor. O zamana kadar o grup ve onun başvurusunu okuyanlar onu okuyabiliyordu. Hangi ad olduğu o grupla bizim aramızda kalır. Sizinle ilgili bilinenler burada. Bize anlattığınız bir şey eksikse bize bildirin:
notice-evidence-misplaced = Çıkarıldı. Gruba, sözleri olmadan, bunu bildiren bir mektup gidiyor. Onu anlatan grubun altına yazın.
history-evidence-misplaced = Yanlışlıkla adınıza yazılan bir şey çıkarıldı
history-note-stood-elsewhere = Bize anlattığınız bir şey başka bir grubun adı altında duruyordu; oradan çıkarıldı
# What a group with no account said by phone to the offered conversation.
notice-question-placed = Kaydedildi.
notice-talk-booked-for = Yazıldı: o saatte bizimle konuşuyorlar. Gönderdikleri ondan sonra okunur.
notice-talk-declined-for = Yazıldı: konuşmaya ihtiyaçları yok. Gönderdikleri artık okunabilir.
history-question-placed = Bir sorunun başvurunuzun hangi bölümüyle ilgili olduğunu belirttik
history-conversation-booked-by-phone = Konuşma için telefonda gün aldınız
history-conversation-declined-by-phone = Telefonda, konuşmaya ihtiyacınız olmadığını söylediniz
phone-offer-said = Bunu bize { $who }, telefonda ya da yazılı olarak bildirdi ({ $day }). Yazan: { $officer }. Doğru değilse burada söyleyin.
phone-offer-when = Konuşmamızın zamanı: { $when }.
