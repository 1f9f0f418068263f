together-title = Telefonlar ve mektuplar
together-calls-title = Telefonlar ve yanıtlar
together-lead = Bu başvuru hakkında sizinle aramızda geçen her şey: mektuplarımız, sizin yazdıklarınız ve telefon görüşmeleri.
together-calls-lead = Grubunuzla belediye arasındaki telefon görüşmeleri ve bu hizmetin dışında yazılanlar.
together-rules = Bunu yalnızca grubunuz ve görevlilerimiz görebilir. Hiçbir kararda kullanılmaz. Doğru olmayan bir şey varsa düzeltin: sizin sözleriniz bizimkilerin yanında durur.
together-none = Henüz bir şey yok. Aradığınızda ya da yazdığınızda { $contact } bunu buraya yazar; böylece ne söylendiğini ikimiz de biliriz.
together-calls-none = Henüz bir şey yok.
together-follow-link = Aramızdaki telefonlar ve mektuplar
together-they-rang = Siz bizi aradınız
together-we-rang = Biz sizi aradık
together-they-wrote = Siz bize yazdınız
together-we-wrote = Biz size yazdık
together-our-letter = Mektubumuz
together-one-of-group = grubunuzdan biri
together-minutes =
    { $minutes ->
        [one] bir dakika
       *[other] { $minutes } dakika
    }
together-to = kime: { $names }
together-by = Yazan: { $name }, { $funder }
together-on-its-way = yolda
together-not-delivered = yerine ulaşamadı
together-on-portal = seçtiğiniz gibi, yalnızca burada
together-to-tell = biz söyleriz ya da postayla göndeririz
together-corrected-by-group = Grubun düzeltmesi:
together-corrected-by-council = Belediyenin düzeltmesi:
together-correct = Burada doğru olmayan bir şey var
together-correct-how = Doğrusu nasıldı?
together-correct-save = Düzelt
together-correction-empty = Doğrusunun nasıl olduğunu yazın
together-council-sees = Belediye bunu görebilir.
notice-call-logged = Telefon görüşmesi kaydedildi. Grup görebilir.
notice-letter-kept = Burada saklanıyor. Grup görebilir.
notice-log-corrected = Düzeltildi. İki taraf da görebilir.
history-call-logged = Bir telefon görüşmesi yazıldı
history-letter-kept = Yazılmış bir şey başvurunun yanında saklandı
history-log-put-right = Telefonların ve mektupların kaydı düzeltildi
organisation-history-call-logged = Bir telefon görüşmesi yazıldı
organisation-history-letter-kept = Yazılmış bir şey saklandı
organisation-history-log-put-right = Telefonların kaydı düzeltildi
# A named contact hands over.
letter-together-handed-subject = { $group } grubuyla artık { $contact } ilgileniyor
letter-together-hello = Merhaba { $name },
letter-together-handed-who = { $fund } için belediyedeki muhatabınız şimdiye kadar { $before } idi. Bundan sonra muhatabınız { $contact }.
letter-together-handed-note = { $before } ya da bir çalışma arkadaşı size şunu yazdı:
letter-together-handed-same = Başka hiçbir şey değişmiyor: gönderdikleriniz ve söyledikleriniz olduğu gibi duruyor, hiçbir şeyi ikinci kez anlatmanız gerekmiyor. { $contact } kişisine { $email } adresinden ulaşabilirsiniz.
letter-together-handed-phone = Telefon numarası: { $phone }.
notice-contact-handed-over = Devredildi. İlgili herkese haber veriliyor.
history-contact-handed-over = Belediyede bununla artık başka biri ilgileniyor
# Somebody of the council is away.
letter-together-away = { $contact }, { $until } gününe kadar işte değil. Bu sürede bununla { $cover } ilgileniyor. { $cover } kişisine { $email } adresinden yazabilirsiniz.
letter-together-away-nobody = { $contact }, { $until } gününe kadar işte değil. Bekleyemeyecek bir şey varsa belediyeye yanıt yazın; size başka biri yardım eder.
notice-away-said = Kaydedildi. Yerine bakacak kişiye haber veriliyor.
notice-away-ended = Sona erdi. Yerine bakan kişiye haber veriliyor.
