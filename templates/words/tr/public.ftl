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
help-sign-in-text = Parola yok. E-posta adresinizi yazın; size bir kod ve bir bağlantı içeren bir mektup göndeririz. İkisi de 15 dakika geçerlidir. Mektup gelmezse istenmeyen postalara bakın ya da yukarıdaki kişilerden size bir bağlantı göndermelerini isteyin.
help-applying = Başvurmak
help-applying-text = Oturum açmadan önce bütün soruları okuyabilirsiniz. Yazdıklarınız yazarken kaydedilir ve başka bir cihazda sürdürebilirsiniz. Her soru konuşarak da yanıtlanabilir.
help-wrong = Yanlış bir şey yaptıysak
help-wrong-text = Irkçılıkla karşılaştıysanız ya da çalışma biçimimiz sizi incittiyse yukarıdaki kişilerden birine ya da belediyede güvendiğiniz başka birine söyleyin. Belediyenin şikâyet yolunu da kullanabilirsiniz. Bunu söylemek grubunuzun aleyhine olmaz.

privacy-title = Gizlilik
cookies-title = Çerezler
cookies-lead = Dört çerez kullanırız; hepsi bizim, hiçbiri sizi ölçmek ya da izlemek için değil.
cookies-session = Sizi bu cihazda, çıkana kadar ya da en çok 30 gün, oturumda tutar.
cookies-sign-in = Oturum açarken kod istediğinizi bir saat hatırlar.
cookies-language = Seçtiğiniz dili bir yıl hatırlar.
cookies-none = Hizmetin çalışması için gereklidirler; kabul edilecek ya da kapatılacak bir şey yoktur.

openness-lead = Bu sayfayla bize hesap sorabilirsiniz. Ne söz verdiğimizi ve tutup tutmadığımızı, her turda ne karar verildiğini, gruplara ne zaman bildirildiğini ve bir kararın kurulun önerisinden nerede ayrıldığını gösterir.
openness-promises-lead = Her sözün bir sahibi ve bir günü vardır. Ertesi günden başlayarak, tutana kadar tutulmamış görünür; sonra geç tutulmuş diye görünür. Sayılar bütün sözleri kapsar; sözlerin kendisi, tek bir gruba ait bir şeyi ele vermediğinde gösterilir.
openness-decisions-lead = Her grup kararının nedenlerini, adı belli bir kişiden mektupla alır. Nedenler grubundur; burada sayılar ve tarihler var.
openness-groups = Kararımız { $groups } gruba bildirildi:
openness-nobody-applied = Henüz kimse başvurmadı.
openness-kinds = Destek alamayan ya da bir bölümünü alan gruplara verilen nedenler şu türdendi. Bir kararın birden çok nedeni olabilir:
openness-fewer = { $few } taneden az
openness-date-open = { $promised } gününe kadar yanıt sözü verdik.
openness-date-rolling = Bu turun kapanış tarihi yok: her gruba başvurduğunda kendi günü için söz verilir.
openness-principles = { $fund } için beş ilke
openness-to-fund = { $fund } fonunu bütün sorularıyla görün
openness-p1 = Güvene dayalı ilişkiler: bu fonla { $name } ilgilenir; adıyla ulaşabilirsiniz.
openness-p2 = Neye ihtiyaç olduğunu topluluk gruplarının bildiğine güvenmek: { $words }
openness-p2-none = Neye ihtiyaç olduğunu topluluk gruplarının bildiğine güvenmek: bu fon, kimlerin sesiyle biçimlendiğini söylemiyor. Söylemeli.
openness-p3 = Yalın, esnek, açık: hepsi giriş yapmadan okunabilen { $questions } soru; toplam { $time }.
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
