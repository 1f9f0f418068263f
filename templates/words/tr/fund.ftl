# Fonların herkese açık sayfaları: liste, tek bir fon, nasıl karar verildiği.

funds-title = Fonlar
funds-front-lead = Çevrelerindeki insanlar için önemli bir şey yapan gruplara para. Başlamadan önce bütün soruları görürsünüz, istediğiniz zaman adını bildiğiniz biriyle konuşabilirsiniz ve belli bir tarihe kadar gerekçeleriyle birlikte yanıt alırsınız.
funds-lead = Başlamadan önce bütün soruları görürsünüz ve istediğiniz zaman adını bildiğiniz biriyle konuşabilirsiniz.
funds-open = Şu anda açık
funds-soon = Yakında açılıyor
funds-closed = Kapalı
funds-none = Şu anda açık fon yok.
funds-none-soon = Sırada olanlar aşağıda. Sorularını şimdiden okuyabilirsiniz.
funds-none-else = Bir fon açıldığında tarihleri ve bütün sorularıyla burada durur.
funds-closes = Kapanış: { $when }
funds-rolling = Her zaman açık
funds-opens = Açılış: { $when }
funds-closed-on = Kapandı: { $when }
funds-time = Başvurmak { $minutes } sürer
funds-more = Parayı nasıl veriyoruz
funds-link-openness = Nasıl karar veriyoruz, ne söz verdik
funds-link-learning = Desteklediğimiz gruplarla birlikte öğrendiklerimiz
funds-link-grants = Verdiğimiz bütün hibeler

fund-amount-up-to = En fazla { $most }
fund-amount-between = { $least } ile { $most } arası

fund-start = Şimdi başlayın
fund-start-time = Bir oturuşta ya da parça parça { $minutes } sürer: yazdıklarınız siz yazdıkça kaydedilir.
fund-rather-talk = Konuşmayı mı yeğlersiniz?
fund-rather-talk-link = { $name } ile konuşun;
fund-rather-talk-rest = tek bir soru ya da bütün sorular için, söylediklerinizi sizinle birlikte yazarız. Hesap da e-posta da gerekmez.
fund-is-draft = Bu bir taslak. Yalnızca { $funder } için çalışanlar görür.
fund-is-soon = Bu fonun açılışı: { $when }.
fund-is-soon-read = Ondan önce bir şey gönderilemez. Bütün soruları şimdiden okuyabilir, bize her şeyi sorabilirsiniz.
fund-is-grace = Bu fon kapandı: { $when }.
fund-is-grace-begun = Ondan önce başladıysanız şu zamana kadar gönderebilirsiniz: { $last }.
fund-is-grace-link = Başvurunuza gidin
fund-is-closed = Bu fon kapalı.
fund-is-closed-on = Kapanışı: { $when }.
fund-is-closed-else = Soruları ve nasıl karar verildiği okunmak üzere burada kalır.
fund-other-funds = Öbür fonlara bakın

fund-how-much = Ne kadar
fund-paid-when = Ne zaman ödenir
fund-up-front = Harcamadan önce.
fund-for-what = Ne için
fund-unrestricted = Dışarıda bıraktığımız bir şey yok.
fund-restricted = Ne için olabileceğinin sınırları var
fund-who = Kimler başvurabilir
fund-host = Parayı sizin adınıza başkası tutuyorsa
fund-host-allowed = Para sizin adınıza başka bir kuruluşta durabilir.
fund-host-not-allowed = Bu kez para sizin adınıza başka bir kuruluşta duramıyor.
fund-closes = Kapanış
fund-closes-talk = { $when }. Ondan önce istenen bir görüşme zamanında sayılır.
fund-rolling = Kapanış tarihi yok: size uyan zamanda gönderin.
fund-chances = Şansınız
fund-pot = Toplam { $pot } var.
fund-last-time = Geçen sefer { $applied } grup başvurdu, { $funded } grup destek aldı.
fund-who-decides = Kim karar verir
fund-decides = Kararı { $name } verir:
fund-decide-link = Nasıl karar veriyoruz
fund-run-by = Para kimin

fund-contact-looks-after = Bu fonla ilgileniyor.
fund-contact-works = Çalışma günleri:
fund-contact-ask = { $name } ile yazışın
fund-contact-call = Arayın: { $phone }

fund-when = Ne zaman ne olur
fund-when-opens = Açılır
fund-when-closes = Kapanır
fund-when-any-day = Herhangi bir gün
fund-when-send = Gönderirsiniz
fund-when-by = En geç { $day }
fund-when-read = Okuruz ve dinleriz. Daha iyi anlamamız gerekirse sizi ararız.
fund-when-hear = Gerekçeleriyle birlikte yanıt alırsınız
fund-when-within = { $days } gün içinde
fund-when-then = Sonra
fund-when-paid = Para size ödenir,
fund-when-learn = Daha sonra
fund-when-learned = İki tarafın ne öğrendiğini konuşuruz

fund-on-this-page = Bu sayfada
fund-questions = Bütün sorular
fund-questions-lead = Her birini yazarak, elinizde olan bir şeyi göndererek ya da bir görüşmede anlatarak yanıtlayın.
fund-question-optional = Bunu boş bırakabilirsiniz.
fund-question-equity = Yanıtlamak isteyen herkese sorulur, ayrı sayılır; okuyanlar ve karar verenler hiç görmez.
fund-question-strands = Yalnızca şunlar için:
fund-question-suggested = Şunları koyabilirsiniz:
fund-question-why = Neden soruyoruz:
fund-question-seen = Kim görür:

fund-strands = Bölümleri
fund-strand-budget = Toplamın { $budget } kadarı

fund-criteria = Neye bakıyoruz
fund-criteria-lead = Gönderdikleriniz yalnızca bunlar için okunur. Her birinin nasıl değerlendirildiği, okuyanların kullandığı sözlerle burada.
fund-criterion-weight = { $weight } kat sayılır:
fund-criterion-most = { $all } puanın en fazla { $most } puanı
fund-step-score = { $score } puan
fund-step-score-one = 1 puan

fund-demands = Başka ne istiyoruz
fund-demands-lead = Yanıtlarınızın dışında. Her birinin bir nedeni, size uymuyorsa başka bir yolu var.
fund-demand-why = Neden:
fund-demand-when = Ne zaman:
fund-demand-or = Şunlardan biri yeter:
fund-demand-help = Nasıl yardım ediyoruz:
fund-demand-applying = başvurunuzla birlikte
fund-demand-deciding = karar vermeden önce
fund-demand-after-yes = yalnızca evet dedikten sonra, ödemeden önce
fund-demand-during = hibe sürerken
fund-demands-none = Hiçbir şey. Hesap dökümü, yazılı politika ya da kendi paranızı istemiyoruz.

fund-restrictions = Ne için olamaz
fund-restrictions-lead = Her sınır ve nedeni.
fund-restriction-months = Buradan verilen bir hibe en çok { $months } ay sürer.

fund-help = Destek alın ya da almayın, yardım
fund-learning = Sonrasında
fund-principles = Kendimizi bağladığımız ilkeler
fund-shaped-by = Bu fonu kimler biçimlendirdi

question-words-up-to = En fazla { $most } kelime.
question-words-between = { $least } ile { $most } kelime arası.
question-line = Tek satır, en fazla { $most } kelime.
question-money = { $least } ile { $most } arasında bir tutar.
question-budget = En fazla { $most } satırlık bir liste; toplamını biz alırız.
question-date = Bir tarih.
question-choice = Bunlardan biri:
question-choices = Bunlardan istediğiniz kadarı:
question-choices-up-to = Bunlardan en fazla { $most } tanesi:
question-yes-no = Evet ya da hayır.
question-file = En fazla { $size } MB bir dosya: { $kinds }.
question-files = Her biri en fazla { $size } MB, en çok { $files } dosya: { $kinds }.

file-kind-pdf = PDF
file-kind-odt = OpenDocument metni
file-kind-docx = Word
file-kind-image = fotoğraf ya da çizim
file-kind-audio = ses kaydı
file-kind-video = video

seen-by-and = { $first } ve { $last }
seen-by-council = belediye görevlileri
seen-by-panel = panel üyeleri
seen-by-decision-maker = kararı veren kişi
seen-by-named-contact = konuşabileceğiniz kişi
seen-by-equity-team = bu yanıtları başvurunuzdan ayrı sayanlar
seen-by-safeguarding-lead = koruma sorumlusu
seen-by-payments = ödemeyi yapanlar
seen-by-everyone = destek alırsanız hibe listesinde herkes

decide-heading = Nasıl karar veriyoruz
decide-steps = Adım adım
decide-who = Kim karar verir
decide-panel = Kim öneride bulunur
decide-decider = Karar verme yetkisi { $name } adlı kişide:
decide-readings-one = Kimse üzerine konuşmadan önce her başvuruyu bir kişi kendi başına okur.
decide-readings = Kimse üzerine konuşmadan önce her başvuruyu { $readings } kişi ayrı ayrı okur.
decide-scores = Her değerlendirmenin puanı var, toplam { $most }. Puanlar karşılaştırmaya yardım eder; tek başına karar vermez.
decide-no-scores = Puan verilmez. İnsanlar gördüklerini sözle anlatır.
decide-conflicts = Sizi tanıyan biri olduğunda
decide-conflicts-usual = Okuyan ya da karar veren herkes önce bir gruba yakın olup olmadığını söyler. Yakın olan o başvurudan çekilir.
decide-challenge = Yanıldığımızı düşünüyorsanız
decide-by = En geç { $day } günü gerekçeleriyle birlikte yanıt alırsınız.
decide-within = Gönderdikten sonra { $days } gün içinde gerekçeleriyle birlikte yanıt alırsınız.
decide-back = Fon ve bütün soruları

notice-fund-published = Tur yayımlandı.
notice-fund-closed = Tur kapandı.

blank-title = Kâğıt üzerinde form
blank-lead = Yazacak yeriyle birlikte bütün sorular. Yazdırın ya da size postayla göndermemizi isteyin.
blank-print = Formu yazdır
blank-how = Birlikte kâğıda yazın. Sonra { $name } kişisine verin ya da gönderin, sizin yerinize buraya girsin; ya da buraya kendiniz girin. { $name } kişisini arayıp telefonda da başvurabilirsiniz: e-posta gerekmez.
blank-you = Siz
blank-group = Grubunuzun adı
blank-name = Adınız
blank-reach = Size nasıl ulaşalım: telefon, e-posta ya da adres ve uygun saatler
blank-other-way = Soruların her birini başka bir yolla da yanıtlayabilirsiniz: konuşarak ya da daha önce yazdığınız veya kaydettiğiniz bir şeyle. O zaman “bakın” yazıp ne olduğunu belirtin.
