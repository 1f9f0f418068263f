# Relational evidence: with what consent, when a note may be cited, who trusts a group, and the conversation that every group is offered.

knowing-kind-context = Burada daha önce olanlar

knowing-consent-by-name = adıyla aktarılmasına evet dedi
knowing-consent-not-by-name = evet dedi, ama adı geçmeden
knowing-consent-public = herkesin bildiği bir şey
knowing-consent-own = grubun kendi sözleri
knowing-consent-could-not-ask = sorulamadı
knowing-consent-unrecorded = o zaman yazılmadı
knowing-consent-empty = Bu sesin hangi izinle aktarıldığını yazın
knowing-minutes-odd = Dakikayı sayıyla yazın, örneğin 40
knowing-person-question = Burada özel bir kişinin adı geçiyor mu?
knowing-person-hint = Bir grup ya da kurum adına konuşmayan biri. Evet demediyse adını yazmayın.
knowing-person-no = Hayır
knowing-person-yes = Evet, kendisi de buna evet dedi
knowing-person-agreed = Geçiyorsa: nasıl ve ne zaman evet dedi?
knowing-person-empty = Burada özel bir kişinin adı geçiyor mu, seçin
knowing-person-no-yes = Nasıl ve ne zaman evet dediğini yazın ya da adını çıkarın
knowing-person-said-yes = buna evet demiş birinin adı geçiyor
knowing-took = { $minutes } dakika sürdü

knowing-corrected = Grubun düzelttiği:
knowing-against = Grubun aleyhine
knowing-against-by = Söyleyen: { $name }.
knowing-against-second = Aynısını söyleyen: { $source }.
knowing-missing-taken-back = Geri alındı; bu yüzden dayanak gösterilemez.
knowing-missing-days = Önce grubun yanıt vermesi için zaman var. Dayanak gösterilebileceği ilk gün: { $day }.
knowing-missing-reply = Gruptan buna yanıt vermesi istendi. Grup yanıt verince dayanak gösterilebilir; yanıt gelmezse ilk gün: { $day }.
knowing-missing-author = Bunu kimin söylediği adıyla yazılana kadar dayanak gösterilemez.
knowing-missing-second = İkinci bir kaynak aynısını söyleyene kadar dayanak gösterilemez.
knowing-early = Birinin güvenliği için, yanıt süresi dolmadan kullanılabilir: bunu { $asked } istedi, { $signed } onayladı.

knowing-rules = Bir not kullanılmadan önce yanıt vermeniz için { $days ->
    [0] belirlenmiş bir süre yok
   *[other] { $days } gününüz var
 }. Her başvuru için { $limit } not kullanılabilir; bu sayı bütün gruplar için aynıdır.

knowing-own-title = Size güvenen biri
knowing-own-lead = Bunu siz de başlatabilirsiniz, hem de istediğiniz dilde: sizinle hiç tanışmamış biri ne bilmeli? Size uyan yolu seçin.
knowing-own-write = Buraya yazın; kendi sözlerinizle ya da onun sözleriyle.
knowing-own-name = Arayabileceğimiz birinin adını verin
knowing-own-named = ({ $count } kişinin adını verdiniz)
knowing-own-say = Anlatın ya da bir kayıt veya belge gönderin: { $contact } telefonla ya da e-postayla alır ve sizinle birlikte yazar.
knowing-own-consent = Başka birinin sesiyse: kendisi evet dedi mi?
knowing-own-consent-own = Bunlar kendi sözlerimiz
knowing-take-away = Bunların hepsini bir sayfa olarak yanınıza alın
knowing-reply-question = Ne yazıyorsunuz?
knowing-reply-reply = Bir yanıt
knowing-reply-correction = Notta doğru olmayan bir şey var; doğrusu şöyle

knowing-trusted-title = Arayabileceğimiz biri
knowing-trusted-lead = Bir komşu, bir okul, başka bir grup: ne yaptığınızı bilen herkes olabilir. { $contact } onu arar, söylediklerini yazar, siz de okursunuz. Önce kendisine sorun.
knowing-trusted-named = Adını verdikleriniz
knowing-trusted-name = Adı
knowing-trusted-knows = Sizi nereden tanıyor?
knowing-trusted-knows-hint = Örneğin: çocuklarımızın gittiği okul
knowing-trusted-reach = Ona nasıl ve ne zaman ulaşabiliriz?
knowing-trusted-reach-hint = Bir telefon numarası ya da e-posta ve konuştuğu dil. Konuşur konuşmaz sileriz.
knowing-trusted-agreed = Kendisi buna evet dedi
knowing-trusted-save = Adını bize verin
knowing-trusted-name-empty = Adını yazın
knowing-trusted-reach-empty = Ona nasıl ulaşabileceğimizi yazın
knowing-trusted-no-yes = Önce kendisine sorun, sonra evet dediğini işaretleyin
knowing-trusted-enough = Bir başvuru için arayabileceğimiz kadar kişinin adını verdiniz. Başka bir ad vermek için birini geri alın.
knowing-trusted-gone = Bu ad zaten geri alınmıştı.
knowing-trusted-heard = { $date } günü kendisiyle konuştuk
knowing-trusted-take-back = Bu adı geri al

knowing-offer-title = Konuşmak ister misiniz?
knowing-offer-lead = { $contact }, gönderdiklerinizi kimse okumadan önce sizi dinlemek ister. Yaklaşık { $minutes } dakika sürer.
knowing-offer-same = Her gruba aynı konuşma öneriliyor. İhtiyacınız yoksa hiçbir şey kaybetmezsiniz: başvurunuz aynı biçimde okunur.
knowing-offer-question = Ne istersiniz?
knowing-offer-taken-up = Evet, konuşmak isteriz
knowing-offer-not-needed = Hayır, teşekkürler; başvurumuz yeterince anlatıyor
knowing-offer-reach = Evetse: size nasıl ve ne zaman ulaşalım?
knowing-offer-reach-hint = Dilinizi de yazın. Tercüman getiririz.
knowing-offer-reach-empty = Size nasıl ulaşabileceğimizi yazın
knowing-offer-answer-empty = Ne istediğinizi seçin
knowing-offer-send = Gönder
knowing-offer-change = Söylediğimizi değiştir
knowing-offer-closed = Bunun zamanı geçti; artık burada bir şey söylemeniz gerekmiyor. { $contact } yine de sizden haber almaktan mutluluk duyar.
knowing-offer-waits = { $contact }, bir şey okunmadan önce her gruba aynı konuşmayı öneriyor.
knowing-offer-link = İsteyip istemediğinizi söyleyin

knowing-fund-title = Size güvenen biri
knowing-fund = Sizi tanıyan insanlar da belgeler kadar değerlidir. Size kimin, neden güvendiğini bize istediğiniz dilde anlatabilirsiniz: yazın, arayabileceğimiz birinin adını verin ya da telefonda söyleyin.
knowing-fund-rules = Sizin hakkınızda bildiklerimizi siz de okursunuz. Kullanılmadan önce yanıt vermeniz için { $days ->
    [0] belirlenmiş bir süre yok
   *[other] { $days } gününüz var
 }. Her başvuru için { $limit } not kullanılabilir; bu sayı bütün gruplar için aynıdır.
knowing-tasks-link = Size güvenen biri sizin için konuşabilir
knowing-follow-own = Siz de anlatın: size güvenen biri, istediğiniz dilde
knowing-download = Sizin hakkınızda bilinenler ve yanıtlarınız

notice-evidence-marked = Kaydedildi. Grup bunu görür.
notice-early-asked = Koruma sorumlularına sorduk. Size mektupla haber verirler.
notice-early-answered = Kaydedildi. İsteyen kişiye haber veriliyor.
notice-talk-offered = Önerildi. Her grup aynı mektubu alır.
notice-talk-said = Teşekkürler. Karar verilene kadar bunu değiştirebilirsiniz.
notice-somebody-named = Teşekkürler. Kendisini ararız, söylediklerini siz de okursunuz.
notice-somebody-taken-back = Geri alındı. Adı ve numarayı sildik.
notice-somebody-heard = Numarası silindi. Şimdi duyduklarınızı yazın.

letter-knowing-against = Bu sizin aleyhinize; bu yüzden size açıkça soruyoruz: doğru mu? Siz ne dersiniz? Ancak ikinci bir kaynak aynısını söylerse kullanılır; yanıtınız da yanında durur.
letter-knowing-against-subject = { $group } hakkında bize söylenen bir şeye lütfen yanıt verin
letter-knowing-marked = { $fund } başvurunuzun yanında yazılı olan bir şey sizin aleyhinize:
letter-knowing-days = Yanıt vermek için zamanınız var: şu günden önce kullanılmaz: { $day }.
letter-talk-offered-subject = { $group } konuşmak ister mi?
letter-talk-offered = { $contact }, { $fund } başvurunuzu kimse okumadan önce sizi dinlemek ister. Her gruba aynı konuşma öneriliyor; yaklaşık { $minutes } dakika sürer:
letter-talk-offered-free = İhtiyacınız yoksa hiçbir şey kaybetmezsiniz: başvurunuz aynı biçimde okunur. Ne istediğinizi ve hangi dilde istediğinizi burada söyleyin:
letter-sent-knowing = Size güvenen biri, istediği dilde sizin için konuşabilir: yazın ya da arayabileceğimiz birinin adını verin.

history-evidence-marked = Sizinle ilgili bilinen bir şeyin aleyhinize olup olmadığı belirtildi
history-somebody-named = Size güvenen birinin adı verildi
history-somebody-named-no-more = Bir ad geri alındı
history-somebody-heard = Size güvenen biriyle konuştuk
history-conversation-offered = Her gruba önerildiği gibi bir konuşma önerildi
history-conversation-taken-up = Konuşma önerisi kabul edildi
history-conversation-not-needed = Konuşmaya ihtiyaç duyulmadı

openness-known = Başvurmadan önce tanıdığımız gruplar: { $before } grup kararını öğrendi; destek alan grup sayısı: { $before_funded }. Önceden tanımadığımız gruplar: { $new } grup kararını öğrendi; destek alan grup sayısı: { $new_funded }.
