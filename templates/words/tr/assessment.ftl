# How a council rates its own commissioning, and how people from the community rate it separately, for money.
assess-title = Kendi işimizi nasıl değerlendiriyoruz
assess-lead = Belediye yılda bir kez, para dağıtırken ırkçılığa ne kadar karşı durduğunu söyler. Topluluktan insanlar da belediyenin ne dediğini görmeden, ayrıca değerlendirir. Geçerli olan daha düşük olandır; ayrıldıkları yerler de yazılır. Toplam yoktur.
assess-link = Ne dediklerini okuyun
assess-link-fund = Bu fon nasıl değerlendirildi: bizce ve toplulukça
assess-none = Henüz yayımlanan yok.
assess-none-of-fund = Bu fon için henüz yayımlanan yok.
assess-of = { $what }, { $year }
assess-earlier = { $year } yılınınki
assess-published = Yayımlandığı gün: { $day }.
assess-unnamed = Hiçbirinin adı yazılmaz.
assess-reviewers-paid = { $count ->
    [1] Topluluktan bir kişi ayrıca değerlendirdi ve ücretini aldı.
   *[other] Topluluktan { $count } kişi ayrıca değerlendirdi ve hepsi ücretini aldı.
}
assess-reviewers-some-paid = { $count ->
    [1] Topluluktan bir kişi ayrıca değerlendirdi. Bu iş ücretlidir: şimdiye kadar ödenen: { $paid }.
   *[other] Topluluktan { $count } kişi ayrıca değerlendirdi. Bu iş ücretlidir: şimdiye kadar ödenen: { $paid }.
}
assess-continuum = Altı basamak
assess-attribution = Crossroads Ministry’nin “Continuum on Becoming an Anti-Racist Multicultural Organization” çalışmasından ve onun dayandığı emekten yola çıkarak, kendi sözlerimizle.
assess-vision = Son basamak varılacak yerdir. Oraya varıldığını söyleyen, bunu neyin gösterdiğini yazar.
assess-step-1 = Kapalı
assess-step-2 = Yalnızca konuk
assess-step-3 = Sözler ve kurallar
assess-step-4 = Üstlenmek
assess-step-5 = Yeniden kurmak
assess-step-6 = Ortak ve adil
assess-brief-1 = İnsanları açıkça dışarıda tutar. Gücün kimde olduğunu kimse sormaz.
assess-brief-2 = Birkaç kişiyi, zaten içeride olanların koşullarıyla alır ve sorun olmadığını söyler.
assess-brief-3 = Bildirileri, kuralları ve birkaç yeni yüzü vardır. Nasıl çalıştığı ve kimin karar verdiği eskisi gibidir.
assess-brief-4 = Engelin ırkçılık olduğunu görür, öğrenir ve hesabını vermeye başlar. Yapının çoğu hâlâ yerindedir.
assess-brief-5 = İşleyişinin her parçasına bakar, yeniden kurar, gücü paylaşır ve topluluklara hesap verir.
assess-brief-6 = Herkes yer alır, güç paylaşılır ve her türlü baskıyı bitirmek için çalışılır. Bu varılacak yerdir, övünülecek bir şey değil.
assess-stage-analyse = Anlamak
assess-stage-plan = Planlamak
assess-stage-do = Yapmak
assess-stage-review = Geriye bakmak
# what stands
assess-lower = Daha düşük olan: { $level }
assess-unanswered = Bunu kimse yanıtlamadı.
assess-council-says = Belediye { $level } diyor.
assess-council-silent = Belediye yanıtlamadı.
assess-reviewers-say = { $count ->
    [1] Bir değerlendiren { $levels } diyor.
   *[other] { $count } değerlendiren { $levels } diyor.
}
assess-reviewers-silent = { $count ->
    [1] Bir değerlendiren yanıtlamadı.
   *[other] { $count } değerlendiren yanıtlamadı.
}
assess-differ = Farklı görüyorlar.
assess-was-now = { $year } yılında { $before } idi, şimdi { $now }.
assess-was-same = { $year } yılında { $before } idi, şimdi de aynı.
assess-was-unanswered = { $year } yılında bunu kimse yanıtlamadı. Şimdi { $now }.
assess-now-unanswered = { $year } yılında { $before } idi. Bu kez kimse yanıtlamadı.
assess-was-other = { $year } yılında başka basamaklarda { $of-before } içinde { $before } idi. Şimdi { $of-now } içinde { $now }. İkisi birbiriyle karşılaştırılamaz.
assess-the-council = Belediye
assess-a-reviewer = Bir değerlendiren
assess-what-was-said = Her birinin yazdığı
assess-evidence = Bunu gösteren
assess-figures = Portalın saydıkları
assess-note = Belediyenin bundan çıkardığı
assess-note-answer = Bir değerlendiren yanıtlıyor
assess-promised = Belediyenin verdiği söz
# to those who rate
assess-mine = Topluluk adına değerlendirdikleriniz
assess-mine-none = Sizden henüz bir şey değerlendirmeniz istenmedi.
assess-own-invited = Sizden isteniyor
assess-own-rating = Değerlendiriyorsunuz
assess-own-handed-in = Teslim ettiniz
assess-own-out = Yer almıyorsunuz
assess-pay-rate = Bu işin saati { $rate }.
assess-pay-is = { $time } sürdüğünü söylediniz. Saati { $rate } olunca size { $pay } ödenir.
assess-pay-paid = { $paid }, { $day } günü hesabımızdan çıktı.
assess-pay-not-yet = Henüz ödenmedi.
assess-pay-wrong = Buradaki bir süre ya da ödeme doğru değilse sizden isteyen kişiye söyleyin.
assess-invited-lead = Belediyenin burada ırkçılığa ne kadar karşı durduğunu, kendi gördüğünüz gibi söylemeniz isteniyor.
assess-invited-how = 26 kısa soru okur, her biri için bir basamak seçer, isterseniz birkaç söz yazarsınız. Herkes teslim etmeden belediyede kimse ne dediğinizi görmez, siz de onların dediğini görmezsiniz. Yayımlanırken kimsenin adı yazılmaz.
assess-accept = Evet, değerlendiririm
assess-decline = Hayır, istemem
assess-rating-lead = Gördüğünüzü söyleyin. Soru atlayabilir, istediğiniz kadar geri gelebilirsiniz.
assess-hand-in = Söylediklerimi teslim et
assess-answered = { $all } sorudan { $answered } tanesi yanıtlandı. Atladıklarınız yanıtsız gösterilir. Teslim ettikten sonra hiçbir şey değiştirilemez.
assess-minutes = Hepsi birlikte kaç dakikanızı aldı?
assess-minutes-hint = Okumak, düşünmek ve üzerine konuşmak da sayılır. İki saat 120 dakikadır.
assess-named = Belediye hangi değerlendirmenin benim olduğunu bilebilir
assess-named-hint = Boş bırakırsanız, dediklerinizi adınız olmadan okur; yalnız siz değerlendiriyorsanız yine de bilir. Adınızı halk hiçbir zaman okumaz.
assess-open-lead = Herkes teslim etti. Artık başkalarının ne dediğini görüyorsunuz; belediyenin bundan çıkardığına yanıt verebilirsiniz.
assess-waiting-lead = Teşekkürler. Teslim ettiniz. Herkes teslim edince başkalarının ne dediğini görürsünüz; size yazarız.
assess-answer-link = Belediyeye yanıt verin
assess-number = { $number } / { $all }
assess-stands = Bu arada başka bir cihazda ya da pencerede kaydettiğiniz:
assess-level = Belediye nerede?
assess-level-hint = Niyet edileni değil, olanı değerlendirin.
assess-level-none = Bunu yanıtlamıyorum
assess-not-answered = Yanıtlanmadı
assess-words = Neden, kendi sözlerinizle
assess-words-hint = Herhangi bir dilde. Boş bırakabilirsiniz. Yayımlandığında herkes adınız olmadan okur.
assess-evidence-label = Bunu gösteren (boş bırakabilirsiniz, ama son basamak için bırakamazsınız)
assess-save = Kaydet ve devam et
assess-answer = Yanıtınız
assess-answer-hint = Bunu adınız olmadan herkes okur.
assess-answer-send = Yanıtımı gönder
assess-level-unknown = Basamaklardan birini seçin
assess-evidence-needed = Bunu gösteren şeyi yazın: son basamak varılacak yerdir, övünülecek bir şey değil
assess-too-long = Bu, bir kutuda sakladığımızdan uzun. Lütfen kısaltın
assess-overtaken = Siz yazarken buraya başka bir şey kaydedildi. Formun üstünde duruyor. Sizinkini onun yerine koymak için yeniden kaydedin.
assess-part-empty = Yer alıp almayacağınızı söyleyin
assess-handed-in-stays = Teslim ettiniz; söyledikleriniz olduğu gibi kalır.
assess-say-yes-first = Önce yer alacağınızı söyleyin.
assess-back = Geri dön
assess-minutes-empty = Dakikaları sayı olarak yazın, örneğin 90
assess-nothing-answered = Önce en az bir soruyu yanıtlayın
assess-not-open = Henüz herkes teslim etmedi. O zamana kadar kimse başkalarının dediğini görmez.
assess-answer-empty = Yanıtınızı yazın
# figures
assess-fig-days = Portalın sayıları { $from } ile { $until } arasındandır, belediye teslim ettiğinde oldukları gibi.
assess-fig-few = O kadar az ki sayı vermiyoruz: kim oldukları bilinebilir.
assess-fig-fewer = 5’ten az ya da onlar yüzünden verilmiyor
assess-fig-odds = { $heard } başvuruya karar bildirildi; para verilen: { $funded }.
assess-fig-odds-how = Bu günlerde bildirilen ve geçerli olan kararlar.
assess-fig-told = Fonun sayfası şans için şöyle diyor: “{ $words }”
assess-fig-told-how = Bu günlerin sonundaki en yeni turdan.
assess-fig-routes-how = Bu günlerde gönderilen başvurular, içlerinde yanıt verme yoluna göre. Biri birkaçında sayılabilir.
assess-fig-payment = Mektuptan ilk ödemeye { $days } gün. Sayılan ilk ödeme: { $count }.
assess-fig-payment-how = Bu günlerde ilk kez ödenenlerin ortasındaki.
assess-fig-promises = Tutulan sözler: { $kept }. Geç tutulan: { $late }. Tutulmayan: { $missed }.
assess-fig-promises-how = Günü bu günlerde olan sözler, bugünkü halleriyle.
assess-fig-harm-none = Kimse ırkçılık ya da zarar bildirmedi.
assess-fig-harm-few = 8’den az ırkçılık ya da zarar bildirimi.
assess-fig-harm = Yaklaşık { $count } ırkçılık ya da zarar bildirimi.
assess-fig-harm-how = Bütün belediyede, en yakın beşe yuvarlanarak. 1 ile 7 arası sayılmaz.
assess-fig-panel = Kurullarda oturulan yer: { $seats }, topluluk üyelerinin: { $community }. Ödenen: { $paid }, toplam { $amount }.
assess-fig-panel-how = Bu günlerdeki toplantılar ve gelenler.
assess-fig-conflicts = Birinin bir başvurudan çekildiği kaç kez oldu: { $count }.
assess-fig-conflicts-how = Okuyanların, kurul üyelerinin ve karar verenlerin bir gruba yakınlıkları için söyledikleri.
assess-fig-notes = Belediyenin gruplar hakkında bildiklerine dair notlar: { $notes }, yanıtlanan: { $replied }.
assess-fig-notes-how = Bu günlerde yazılan notlar ve yanıtı olanlar.
assess-fig-learning = Öğrenme notları: { $notes }, iki tarafın onayladığı: { $agreed }.
assess-fig-learning-how = Bu günlerde başlanan öğrenme notları.
assess-fig-challenged = Grupların doğru değil dediği kararlar: { $count }. Haklı oldukları: { $upheld }.
assess-fig-challenged-how = Bu günlerde yapılan itirazlar, bugünkü halleriyle.
assess-fig-hosted = Hibeler: { $grants }, parasını başkasının tuttuğu gruplara: { $hosted }.
assess-fig-hosted-how = Bu günlerde verilen hibeler.
# finding out
assess-ask-whose-evidence = Kimin bildiği kanıt sayıldı?
assess-why-whose-evidence = Irkçılık raporlara ve memurlara inanır, insanların yaşadığına hikâye der.
assess-ask-named = Hangi toplulukların adı söylendi, kimin sözleriyle?
assess-why-named = Irkçılık toplulukları, hiçbirinin seçmediği bir ad altında toplar. O zaman kimin olmadığını kimse görmez.
assess-ask-not-heard = Kim dinlenmedi?
assess-why-not-heard = Irkçılık zaten odada olanları dinler ve bunu herkes sanır.
assess-ask-time-paid = İnsanlardan ne kadar zaman aldık, karşılığında ne ödedik?
assess-why-time-paid = Irkçılık aynı insanlardan yeniden, ücretsiz anlatmalarını ister ve buna katılım der.
assess-ask-last-losses = Geçen tur kimi, hangi aşamada kaybetti?
assess-why-last-losses = Gruplar birer birer düşüyor ve her seferinde kendi işleri gibi görünüyorsa orada ırkçılık iş başındadır.
# planning
assess-ask-drafted = Ölçütleri kim yazdı?
assess-why-drafted = Neyin iyi olduğunu yazan kendini yazar. Başkaları da ona benzemek zorunda kalır.
assess-ask-shuts-out = Ek para, yılların hesapları, sigorta ve kurallar neyi dışarıda bırakıyor, kim eleniyor?
assess-why-shuts-out = Koşullar herkes için aynı görünür, ama en çok daha önce paradan uzak tutulanlara ağır gelir.
assess-ask-risk = Her riski kim taşıyor, biz bir şey yapmazsak ne olur?
assess-why-risk = Irkçılık bir gruba güvenmenin tehlikesini sayar, insanlarını yalnız bırakmanın tehlikesini saymaz.
assess-ask-core = Temel giderler için mi, bir proje için mi, ne kadar süreyle?
assess-why-core = Kısa projeler grupları küçük ve ister durumda tutar; başkalarına yıllar verilir.
assess-ask-law = Burada olumlu eylemin neden yasal olduğu yazıldı mı (Equality Act, 158. madde)?
assess-why-law = Yazılı bir gerekçe yoksa yasa korkusu hiçbir şeyi değiştirmemenin gerekçesi olur.
assess-ask-burden = Form, karşılığındaki paraya değiyor mu?
assess-why-burden = Uzun formlar, yazana para verebilenlere yarar.
# doing
assess-ask-invited = Kim, kimin tarafından çağrıldı?
assess-why-invited = Çağrı arkadaşlıklar boyunca yol alır; onlar da şehir kadar ayrıdır.
assess-ask-routes = Hangi başvuru yolları kullanıldı, ne yardım verildi?
assess-why-routes = Yazılı İngilizce bir beceridir. Tek kapı yapılınca, isteneni yapabilen insanları dışarıda bırakır.
assess-ask-odds = Şans söylendi mi, doğru muydu?
assess-why-odds = Şansı söylenmeyen, ücretsiz akşamlarını umuda harcar; bunlar en az akşamı olan gruplardır.
assess-ask-panel = Kurulda kim oturdu, ücret aldılar mı?
assess-why-panel = Kimse yaşamamışsa, işe yarayan bir plan tuhaf görünür. Ücretsiz olunca hep aynı birkaç kişi gelebilir.
assess-ask-conflicts = Çıkar çatışmalarında ne yapıldı?
assess-why-conflicts = Irkçılık, biri kendi topluluğunu tanıyınca çatışma görür; memurlar kendilerininkini tanıyınca görmez.
assess-ask-spread = Okuyanların yargıları, başvuru yoluna göre ne kadar ayrıydı?
assess-why-spread = Aynı plan, söylenince ya da başka bir İngilizceyle yazılınca daha düşük değerlendirilebilir.
assess-ask-overturned = Hangi kararlar değiştirildi, kimin yararına?
assess-why-overturned = Güç, sakinlerin önerisinin bir yana bırakıldığı yerde kendini gösterir.
assess-ask-payment = Sözden ödemeye ne kadar sürdü?
assess-why-payment = Yavaşlığımızın bedelini birikimi olmayan öder.
# looking back
assess-ask-funded = Adıyla anılan topluluklara göre kim başvurdu, kime para verildi?
assess-why-funded = Herkesin toplamı, hiç ulaşmadıklarını gizler.
assess-ask-gap = Bazı topluluklar daha az ya da daha kısa süreyle mi alıyor?
assess-why-gap = Irkçılık evet deyip yarısını verebilir.
assess-ask-learned = Biz kendimiz ne öğrendik, neyi değiştirdik?
assess-why-learned = Gruplardan her yıl değişmeleri istenir, belediye olduğu gibi kalır.
assess-ask-harm = Hangi zarar bildirildi, sonucu ne oldu?
assess-why-harm = Hiçbir şey bildirilmiyorsa, belki kimse işe yarayacağına güvenmiyordur.
assess-ask-answered = Raporlar okundu mu, yanıtlandı mı?
assess-why-answered = Kimsenin okumadığı bir rapor istemek, kimin kime hesap vereceğini göstermektir.
assess-ask-hosted = Para, onu başkasının tuttuğu gruplara ulaştı mı?
assess-why-hosted = Parayı tutanın ücreti ve kuralları, gruba adı bırakıp gücü almayabilir.
assess-ask-renewed = Kimin hibesi yenilendi, kiminki yenilenmedi?
assess-why-renewed = Güven daha önce para verdiklerimizle büyür; böylece ilk hayır uzun sürer.
# letters
letter-assess-invited-subject = İşimizi değerlendirir misiniz? { $what }
letter-assess-invited = { $from }, belediyenin nasıl para dağıttığını değerlendirmenizi istiyor: { $what }, { $year }. Irkçılığa ne kadar karşı durduğunu kendi gördüğünüz gibi, belediyeden ayrı söylersiniz. Yayımlanırken kimsenin adı yazılmaz.
letter-assess-invited-pay = Bu işin saati { $rate }. Burada evet ya da hayır der, neyin sorulduğunu görürsünüz:
letter-assess-invited-ask = Önce bir şey sormak için { $from } ile yazışın ({ $email }).
letter-assess-opened-subject = Herkes teslim etti: { $what }
letter-assess-opened = { $what } için { $year } yılını değerlendiren herkes teslim etti. Artık başkalarının ne dediğini görüyorsunuz; belediyenin bundan çıkardığına yanıt verebilirsiniz. Size ne ödendiği de orada.
letter-assess-let-go-subject = Değerlendirmeniz artık beklenmiyor: { $what }
letter-assess-let-go = { $from }, { $what } ({ $year }) için sizin diyeceğinizi artık beklemeden devam ediyor. Şimdiye kadar yazdıklarınız kimseye gösterilmez. Zamanınız için teşekkürler.
letter-assess-let-go-pay = Buna ayırdığınız zaman yine de ödenir. Başladıysanız ve buradaki süre doğru değilse { $from } ile yazışın ({ $email }):
# notices
notice-continuum-copied = Kopya sizin. İstediğiniz gibi değiştirin.
notice-continuum-saved = Basamaklar kaydedildi. Başlamış değerlendirmeler kendilerininkini korur.
notice-assessment-started = Değerlendirme başladı.
notice-assessment-invited = Kendilerinden istendi.
notice-assessment-let-go = Artık beklenmiyorlar.
notice-assessment-handed-in = Değerlendirmemiz teslim edildi.
notice-assessment-published = Değerlendirme yayımlandı.
notice-assessment-paid = Kime, ne zaman ödeme yapıldığı not edildi.
notice-assessment-saved = Kaydedildi.
notice-assessment-noted = Bundan çıkardığınız kaydedildi.
notice-assessment-accepted = Teşekkürler. Başlayabilirsiniz.
notice-assessment-declined = Söylediğiniz için teşekkürler. Yer almıyorsunuz.
notice-assessment-own-handed-in = Teşekkürler. Teslim ettiniz.
notice-assessment-answered = Yanıtınız gönderildi.
