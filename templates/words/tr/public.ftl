# Herkese açık sayfalar.

register-title = Verdiğimiz hibeler
register-lead = Her hibe: ne kadar, ne için, ne zaman. En yenisi başta.
register-empty = Henüz hibe verilmedi. İlki burada duracak.
register-individual = Bir kişi

learning-title = Ne öğreniyoruz
learning-lead = Bir grupla belediyenin birlikte yazdığı ve ikisinin de yayımlanmasını istediği notlar: ne değişti, ne şaşırttı, ne engel oldu ve sırada ne var.
learning-empty = Henüz bir şey yayımlanmadı. İki taraf da evet deyince not burada durur.
learning-to-openness = Ne söz verdik, tuttuk mu
learning-note-title = Bir grupla belediye ne öğrendi
learning-note-lead = Bu grupla belediyenin { $fund } fonundan bir hibeden öğrendikleri, ikisinin sözüyle. { $day }.
learning-note-grant = Hibeyi gör

openness-title = Ne kadar açık karar veriyoruz, ne söz verdik
openness-promises = Sözlerimiz
openness-promises-none = Henüz gösterilecek bir söz yok.
openness-decisions = Tur tur ne karar verildi
openness-no-decisions = Henüz bir karar bildirilmedi.
openness-no-rounds = Henüz açılmış bir tur yok.
openness-departures-none = Şimdiye kadar her karar kurulun önerisine uydu.

help-title = Yardım
help-lead = Bir insanla konuşun. Ne soracağınızı bilmeniz gerekmez.
help-talk = Kiminle konuşmalı
help-talk-lead = Her fonun bir muhatabı vardır. Açıklayabilir, siz açarsanız taslağınızı okuyabilir ya da siz konuşurken yanıtlarınızı yazabilir.
help-sign-in = Oturum açmak
help-sign-in-text = Parola yok. E-posta adresinizi yazın; size bir kod ve bir bağlantı içeren bir mektup göndeririz. İkisi de 10 dakika geçerlidir. Mektup gelmezse istenmeyen postalara bakın ya da yukarıdaki kişilerden size bir bağlantı göndermelerini isteyin.
help-applying = Başvurmak
help-applying-text = Oturum açmadan önce bütün soruları okuyabilirsiniz. Yazdıklarınız yazarken kaydedilir ve başka bir cihazda sürdürebilirsiniz. Her soru konuşarak da yanıtlanabilir.
help-wrong = Yanlış bir şey yaptıysak
help-wrong-text = Irkçılıkla karşılaştıysanız ya da çalışma biçimimiz sizi incittiyse yukarıdaki kişilerden birine ya da belediyede güvendiğiniz başka birine söyleyin. Belediyenin şikâyet yolunu da kullanabilirsiniz. Bunu söylemek grubunuzun aleyhine olmaz.

privacy-title = Gizlilik
cookies-title = Çerezler
cookies-lead = Beş çerez kullanırız; hepsi bizim, hiçbiri sizi ölçmek ya da izlemek için değil.
cookies-session = Sizi bu cihazda, çıkana kadar ya da en çok 30 gün, oturumda tutar. Sonra 30 gün daha kalır ama artık hiçbir şey açmaz; yalnızca, süreniz dolduğunda yazmakta olduklarınızı saklayabilmemizi sağlar.
cookies-kept = Oturumunuz kapandıktan sonra 30 gün boyunca bu tarayıcıyı yeniden tanır; o sırada yazdıklarınız burada size geri verilsin, başka kimseye verilmesin diye.
cookies-sign-in = Oturum açarken kod istediğinizi bir saat hatırlar.
cookies-language = Seçtiğiniz dili bir yıl hatırlar.
cookies-typed = Çerez değil, ama aynı tarayıcıda durur: bize ulaşılamazken bir yanıta yazdıklarınız. Buraya yeniden geldiğinizde gönderilir ve o zaman silinir; çıkış yaptığınızda da silinir.
cookies-none = Hizmetin çalışması için gereklidirler; kabul edilecek ya da kapatılacak bir şey yoktur.

openness-lead = Bu sayfayla bize hesap sorabilirsiniz. Ne söz verdiğimizi ve tutup tutmadığımızı, her turda ne karar verildiğini, gruplara ne zaman bildirildiğini ve bir kararın kurulun önerisinden nerede ayrıldığını gösterir.
openness-promises-lead = Her sözün bir sahibi ve bir günü vardır. Ertesi günden başlayarak, tutana kadar tutulmamış görünür; sonra geç tutulmuş diye görünür. Sayılar bütün sözleri kapsar; sözlerin kendisi, tek bir gruba ait bir şeyi ele vermediğinde gösterilir.
openness-decisions-lead = Her grup kararının nedenlerini, adı belli bir kişiden mektupla alır. Nedenler grubundur; burada sayılar ve tarihler var.
openness-fees = Hibelerin üstüne, grupların kendileri için tutulmasını istediği para için ev sahibi kuruluşlara { $fees } ödendi.
openness-groups = Kararımız { $groups } gruba bildirildi:
openness-nobody-applied = Henüz kimse başvurmadı.
openness-kinds = Destek alamayan ya da bir bölümünü alan gruplara verilen nedenler şu türdendi. Bir kararın birden çok nedeni olabilir:
openness-fewer = { $few } taneden az
openness-more = { $few } ya da daha fazla
openness-date-open = { $promised } gününe kadar yanıt sözü verdik.
openness-date-rolling = Bu turun kapanış tarihi yok: her gruba başvurduğunda kendi günü için söz verilir.
openness-principles = { $fund } için beş ilke
openness-to-fund = { $fund } fonunu bütün sorularıyla görün
openness-p1 = Güvene dayalı ilişkiler: bu fonla { $name } ilgilenir; adıyla ulaşabilirsiniz.
openness-p2 = Neye ihtiyaç olduğunu topluluk gruplarının bildiğine güvenmek: { $words }
openness-p2-none = Neye ihtiyaç olduğunu topluluk gruplarının bildiğine güvenmek: bu fon, kimlerin sesiyle biçimlendiğini söylemiyor. Söylemeli.
openness-p3 = Yalın, esnek, açık: hepsi giriş yapmadan okunabilen { $questions } soru; toplam { $time }.
openness-p4-both = Temel destek: paranın kullanımı serbesttir ve para önceden ödenir. { $demands ->
    [0] Yanıtların dışında hiçbir şey istenmez.
    [1] Yanıtların dışında bir şey istenir, nedeniyle birlikte.
   *[other] Yanıtların dışında { $demands } şey istenir, her biri nedeniyle birlikte.
}
openness-p4-unrestricted = Temel destek: paranın kullanımı serbesttir, ama hepsi önceden ödenmez. { $demands ->
    [0] Yanıtların dışında hiçbir şey istenmez.
    [1] Yanıtların dışında bir şey istenir, nedeniyle birlikte.
   *[other] Yanıtların dışında { $demands } şey istenir, her biri nedeniyle birlikte.
}
openness-p4-up-front = Temel destek: para önceden ödenir; kullanımının sınırları vardır ve nedenleri herkese açıktır. { $demands ->
    [0] Yanıtların dışında hiçbir şey istenmez.
    [1] Yanıtların dışında bir şey istenir, nedeniyle birlikte.
   *[other] Yanıtların dışında { $demands } şey istenir, her biri nedeniyle birlikte.
}
openness-p4-neither = Temel destek: paranın kullanımının sınırları vardır ve nedenleri herkese açıktır; paranın hepsi önceden ödenmez. { $demands ->
    [0] Yanıtların dışında hiçbir şey istenmez.
    [1] Yanıtların dışında bir şey istenir, nedeniyle birlikte.
   *[other] Yanıtların dışında { $demands } şey istenir, her biri nedeniyle birlikte.
}
openness-p5 = Travmaya duyarlı: kimse kendisini inciten şeyi yeniden anlatmak zorunda değildir; her soru konuşarak da yanıtlanabilir; hiçbir söz kaybolmaz.
openness-departures = Bir kararın kurulun önerisinden ayrıldığı yerler
openness-departures-lead = Kurul önerir, bir kişi karar verir. İkisi ayrıldığında nedeni kurula söylenir ve burada, grubun adı verilmeden yayımlanır.
openness-departure = { $fund }: kurulun önerisi “{ $advised }”, karar “{ $decided }” oldu.
openness-outcome-funded = destek verildi
openness-outcome-in-part = bir bölümüne destek verildi
openness-outcome-once-checked = bir şeye birlikte bakıldıktan sonra destek verilecek
openness-outcome-not-this-time = bu kez destek verilmedi
openness-outcome-not-decided-yet = henüz karar verilmedi

help-nobody-yet = Şu anda açık bir fon yok; bu yüzden burada henüz kimsenin adı yok. Belediyenin destek ekibine yazın.
help-language = Dil ve erişim
help-language-text = Sayfanın üstünden ya da altından bir dil seçin. Başka bir dilde konuşmak, işaret dili kullanmak ya da yanınızda birinin olmasını isterseniz adı belli kişiye söyleyin, ayarlayalım.

# Bir turun sonucu: fonun sayfasında ve açıklık sayfasında.
earlier-so-far = Bu turda şimdiye kadar
earlier-round = Önceki bir tur
earlier-nobody = Kimse başvurmadı.
earlier-few = Beşten az grup başvurdu; bu yüzden sayı vermiyoruz: kim oldukları anlaşılabilirdi.
earlier-applied = { $applied } grup başvurdu.
earlier-all = { $applied } grup başvurdu, { $funded } grup destek aldı.
earlier-all-part = { $applied } grup başvurdu, { $funded } grup destek aldı; { $part } grup bir bölümü için.
earlier-some = { $applied } grup başvurdu. Şimdiye kadar { $decided } gruba bildirildi; { $funded } grup destek alıyor.
earlier-some-part = { $applied } grup başvurdu. Şimdiye kadar { $decided } gruba bildirildi; { $funded } grup destek alıyor, { $part } grup bir bölümü için.
earlier-middle-asked = Yarısı { $amount } ya da daha çoğunu istedi.
earlier-middle-given = Verilen hibelerin yarısı { $amount } ya da daha çoktu.
promise-date-kept = { $promised } gününe kadar yanıt sözü verdik. Son gruba { $told } günü bildirildi; sözümüzü tuttuk.
promise-date-late = { $promised } gününe kadar yanıt sözü verdik. Son gruba { $told } günü bildirildi; { $days } gün geciktik.
promise-date-waits = { $promised } gününe kadar yanıt sözü verdik. Üzerinden { $days } gün geçti, hâlâ bekleyen var.
promise-turn-all = Her gruba kendi günü için söz verildi; { $told } grubun hepsi gününde haber aldı.
promise-turn-some = Her gruba kendi günü için söz verildi: { $told } gruptan { $kept } tanesi gününde haber aldı.
reason-kind-money = desteklemek istediğimiz herkese yetecek para yoktu
reason-kind-purpose = bu fonun amacı dışında bir şey içindi
reason-kind-people-or-place = bu fonun hedeflemediği insanlar ya da bir yer içindi
reason-kind-how-it-works = nasıl yürüyeceğini yeterince göremedik
reason-kind-need = ihtiyacı başkaları daha açık gösterdi
reason-kind-safety = insanların güvenliğinin nasıl sağlanacağını henüz göremedik
reason-kind-elsewhere = bunun için daha uygun başka bir fon ya da hizmet var

accessibility-title = { $service } için erişilebilirlik bildirimi
accessibility-lead = Bu hizmeti olabildiğince çok insanın, hangi cihazda ve hangi biçimde okursa okusun, kullanabilmesini istiyoruz.
accessibility-able = Şunları yapabilmelisiniz
accessibility-able-1 = renkleri, karşıtlığı ve yazı tiplerini tarayıcınızla ya da cihazınızla değiştirmek
accessibility-able-2 = yazı ekrandan taşmadan %400'e kadar büyütmek
accessibility-able-3 = hepsini yalnızca klavyeyle ya da konuşma tanımayla kullanmak
accessibility-able-4 = hepsini bir ekran okuyucuyla dinlemek
accessibility-able-5 = hepsini betikler olmadan kullanmak ve sonra geri gelmek: yazdıklarınız saklanır
accessibility-how = Ne kadar erişilebilir
accessibility-how-lead = Bazı bölümlerin henüz hazır olmadığını biliyoruz:
accessibility-missing-1 = Sayfalar yedi dilde var. İngilizce dışındakileri bir makine hazırladı ve o dilleri evinde konuşan biri henüz baştan sona okumadı; o sayfalarda bu yazıyor.
accessibility-missing-2 = belediye çalışanlarının sayfaları yalnızca İngilizce
accessibility-missing-3 = insanların eklediği anlaşmalar ve mektuplar hangi dilde ve biçimde yapıldıysa öyledir
accessibility-missing-4 = ses kayıtlarının bizim hazırladığımız altyazısı yok
accessibility-contact = Sizin için çalışmayan bir şey varsa
accessibility-contact-text = Neye, nasıl ihtiyacınız olduğunu söyleyin: başka bir biçim, başka bir dil ya da bunun yerine bir konuşma. Beş iş günü içinde yanıt veririz. Bu kişilerden birine yazın ya da onu arayın:
accessibility-enforcement = Uyulmasını kim sağlar
accessibility-enforcement-text = Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018 adlı düzenlemeye uyulmasını Equality and Human Rights Commission (eşitlik ve insan hakları komisyonu) sağlar. Yanıtımızdan memnun değilseniz Equality Advisory and Support Service ile görüşün.
accessibility-status = Standarda göre durumu
accessibility-status-text = Web Content Accessibility Guidelines 2.2 sürümünün AA düzeyini hedefliyoruz. Bağımsız bir denetim yapılmadı; bu yüzden sağlandığını söylemiyoruz.
accessibility-tested = Nasıl denendi
accessibility-tested-text = Hizmet her değiştiğinde sayfalar bir tarayıcıda bir programla (axe) gözden geçirilir; telefon genişliğinde ve betikler kapalıyken de. Programlar önemli olanın yarısından azını bulur. Her gün yardımcı teknoloji kullanan insanlar bunu henüz denemedi.

privacy-lead = Sizin hakkınızda ne saklıyoruz, neden, kim görür ve ne kadar süreyle. Bundan, fonuna başvurduğunuz belediye sorumludur.
privacy-what = Neler saklıyoruz
privacy-you = Siz
privacy-you-why = E-posta adresiniz, adınız, verirseniz telefon numaranız ve diliniz: giriş yapabilmeniz ve size yazabilmemiz için. Bir de giriş yaptığınız her cihaz için bir söz; oturumu oradan kapatabilesiniz diye.
privacy-you-who = Siz, grubunuzun üyeleri ve başvurduğunuz belediyenin görevlileri görür.
privacy-you-long = Giriş kodları 10 dakika geçerlidir ve birkaç gün içinde unutulur. Bir oturum 30 gün sonra biter. Geri kalanı, hesabınız olduğu sürece saklanır.
privacy-group = Grubunuz
privacy-group-why = Grubunuz için bize bir kez anlattıklarınız; yeniden anlatmanız gerekmesin diye.
privacy-group-who = Grubun üyeleri ile başvurduğunuz fonun görevlileri ve okuyanları görür.
privacy-group-long = Grubunuzun bizde başvurusu ya da hibesi olduğu sürece saklanır.
privacy-answers = Yanıtlar, dosyalar ve konuşmalardan yazılan metinler
privacy-answers-why = Başvurunuzu okumak ve karar vermek için.
privacy-answers-who = Taslağı yalnızca grubunuz ve bir soruyu açtığınız kişi görür. Gönderdiklerinizi görevliler ile okuyanlar ya da karar verenler görür.
privacy-answers-long = Belediyenin saklama çizelgesinde yazdığı süre boyunca saklanır.
privacy-evidence = İlişkiler yoluyla bildiklerimiz
privacy-evidence-why = Ziyaretlerden, konuşmalardan ve başkalarının sizin için söylediklerinden tarihli notlar; yalnızca yazılan sayılmasın diye.
privacy-evidence-who = Grubunuz her zaman görür ve yanıt verebilir. Görevliler, okuyanlar, kurul üyeleri ve karar veren kişi de görür.
privacy-evidence-long = Başvuruyla birlikte saklanır.
privacy-readings = Okumalar ve kurulun önerisi
privacy-readings-why = Birden çok gözle, hakça karar vermek için.
privacy-readings-who = Buna katılanlar görür. Siz kararı ve bütün nedenleri bir mektupla alırsınız.
privacy-readings-long = Başvuruyla birlikte saklanır.
privacy-worry = Birisi kaygılandığında
privacy-worry-why = Okuyan bir kişi birinin güvenliği için kaygılanırsa bunu koruma sorumlusuna söyler.
privacy-worry-who = Yalnızca koruma sorumlusu görür. Kararda hiçbir payı yoktur.
privacy-worry-long = Koruma yasalarının istediği süre boyunca saklanır.
privacy-grant = Hibeniz
privacy-grant-why = Kamunun parası herkesin gözü önünde verilir.
privacy-grant-who = Grubun adını, tutarı, fonu, ne için olduğunu ve tarihi herkes görür. Tek bir kişiye verilen hibede ad yazılmaz. Anlaşmayı ve ödemeleri grubunuz ile bunlarla ilgilenen görevliler görür.
privacy-grant-long = Belediye paranın hesabını vermek zorunda olduğu sürece saklanır. Başvuruda söylenenler daha önce silinir.
privacy-learning = Birlikte öğrendiklerimiz
privacy-learning-why = İkimiz de öğrenelim diye.
privacy-learning-who = Grubunuz ve belediye görür; ancak ikisi de evet derse herkes görür. Evetinizi geri alabilirsiniz.
privacy-learning-long = Hibeyle birlikte saklanır. Önceki her metin de onunla saklanır.
privacy-history = Kim, neyi, ne zaman yaptı
privacy-history-why = Bir şeyin nasıl olduğunu sonradan herkes görebilsin diye.
privacy-history-who = Bir şeyi görebilenler onun geçmişini de görür.
privacy-history-long = İlgili olduğu şeyle birlikte saklanır. İçindeki kişisel sözler çıkarılabilir.
privacy-not = Neleri yapmıyoruz
privacy-not-text = Hiçbir makine karar vermez. Kimsenin topluluğu, inancı ya da sağlığı hakkında sonuç çıkarmayız; grupları kim olduklarına göre sıralamayız. Bize anlattıklarınızı satmaz, paylaşmayız; bu sayfalardaki hiçbir şey başka birinden gelmez, başka birine bilgi göndermez.
privacy-rights = Haklarınız
privacy-rights-text = Sizin hakkınızda ne sakladığımızı sorabilir, düzeltilmesini ya da çıkarılmasını isteyebilir, nasıl kullanıldığına karşı çıkabilirsiniz. Çoğunu hesabınızda kendiniz görüp değiştirebilirsiniz. Orada yanınıza alabilir, hesabı sildirebilirsiniz. Süresi dolan kendiliğinden silinir. Bu kişilerden birine ya da belediyenin veri koruma görevlisine sorun:
privacy-ico = Yanıtımızdan memnun değilseniz Information Commissioner's Office (veri koruma kurumu) nezdinde şikâyette bulunabilirsiniz.

mail-title = Bu tanıtımın mektupları
mail-lead = Bu tanıtımda hiçbir mektup makineden dışarı çıkmaz. Hepsi burada, en yenisi başta.
mail-none = Henüz hiç mektup yazılmadı.
mail-attached = Ekinde:
