# Daha önce yazılmış bir şey: bir grubun belgeleri ve onlara yönlendiren yanıtlar.

question-point = Yazılmış bir şeye yönlendirin

pointing-title = Daha önce yazılmış bir şey: { $question }
pointing-lead = Bir plan, bir rapor, başka bir yere yaptığınız bir başvuru: bir kez verin, yanıtlarınızın her biri ona yönlendirebilir. Öteki yanıtlama yollarıyla aynı değerdedir.
pointing-heading = Yanıtınızın yönlendirdikleri
pointing-none = Henüz bir şey yok.
pointing-take-away = Artık buna yönlendirme
pointing-what = Neye yönlendirilsin
pointing-new = Başka bir şey; buraya eklersiniz
pointing-none-chosen = Bir belge seçin ya da ekleyin
pointing-file = Bir belge ekleyin
pointing-file-hint = Şunları gönderebilirsiniz: { $kinds }, en fazla { $max } MB
pointing-where = Belgenin neresinde (isteğe bağlı)
pointing-where-hint = Örneğin: 3. sayfa ya da mutfakla ilgili bölüm
pointing-button = Buna yönlendir
pointing-continue = Devam et

documents-in = { $name } içinde
documents-in-at = { $name } içinde: { $where }
documents-here-already = { $name } zaten bu yanıtın bir parçası.
documents-have-already = { $name } zaten bu başvuruda var. Yeniden göndermeniz gerekmez: “Yazılmış bir şeye yönlendirin” seçeneğini kullanın.

documents-application-link = Belgeler ve istenen başka şeyler
documents-application-title = Belgeler ve istenen başka şeyler
documents-application-heading = Bu başvurudaki belgeler
documents-application-none = Henüz yok. Her soruda bir belge gönderebilir ya da bir belgeye yönlendirebilirsiniz.
documents-pointed-from = Şu yanıtların parçası:
documents-pointed-nowhere = Hiçbir yanıt buna yönlendirmiyor. Başvurunuzu okuyanlar bunu görmez.
documents-own-link = Grubunuzun kendi belgeleri
documents-remove = Kaldır
documents-removal-title = { $name } kaldırılsın mı?
documents-removal-points = Şu yanıtlar buna yönlendiriyor. Artık yönlendirmeyecekler:
documents-removal-nothing = Hiçbir yanıt buna yönlendirmiyor.
documents-removal-button = Kaldır
documents-removal-no = Kalsın

demands-heading = Bu fon, yanıtlarınızın dışında ne istiyor
demands-none = Hiçbir şey. Yanıtlarınız yeter.
demands-lead = Yanında yazmıyorsa başvurunuzu göndermek için bunların hiçbiri gerekmez. Size uymayan bir şey varsa { $contact } kişisine sorun.
demands-given-until = Bunu bize vermiştiniz ({ $month }): { $name }. Geçerliliği: { $until } gününe kadar. Bir şey yapmanız gerekmez.
demands-given = Bunu bize vermiştiniz ({ $month }): { $name }. Bir şey yapmanız gerekmez.
demands-past = { $name } belgesini bize vermiştiniz ({ $month }); { $until } gününe kadar geçerliydi. Daha yenisi varsa seviniriz.
demands-past-link = Daha yenisini verin
demands-give = Kimse sizden bir daha istemesin diye bunu sizin için saklayabiliriz.
demands-give-link = Bir kez verin
demands-or = Şunlar da aynı işi görür:

documents-title = Grubunuzun belgeleri
documents-lead = Bir belgeyi bir kez verin. Başvurularınız ona yönlendirebilir; tarihi geçmedikçe kimse sizden bir daha istemez.
documents-none = Henüz bir şey yok. Bir şey vermek zorunda değilsiniz.
documents-no-bank = Lütfen banka hesabıyla ilgili bir şey vermeyin. Bunu yalnızca ödenecek bir hibe olduğunda sorarız.
documents-dated = Tarihi: { $day }
documents-until = { $day } gününe kadar geçerli
documents-past = { $day } gününe kadar geçerliydi
documents-added = Ekleyen: { $by }, { $day }
documents-newer = Daha yenisini verin
documents-take-away = Kaldır
documents-add = Bir belge ekleyin
documents-replaces = { $name } yerine daha yeni bir belge
documents-replaces-hint = Eskisine yönlendiren başvurularda o belge olduğu gibi kalır.
documents-kind = Bu nedir
documents-kind-empty = Bunun ne olduğunu seçin
documents-kind-governing = Tüzük ya da kurallar
documents-kind-accounts = Hesap dökümü
documents-kind-safeguarding = İnsanları nasıl güvende tuttuğunuz
documents-kind-insurance = Sigorta
documents-kind-fairness = İnsanlara nasıl hakça davrandığınız
documents-kind-writing = Yazdığınız bir şey: bir plan, bir rapor, başka bir yere yaptığınız bir başvuru
documents-kind-other = Başka bir şey
documents-dated-on = Üzerindeki tarih (isteğe bağlı)
documents-dated-on-hint = Örneğin 27 3 2026
documents-valid-until = Ne zamana kadar geçerli (isteğe bağlı)
documents-valid-until-hint = Örneğin bir sigortanın son günü
documents-date-numbers = Tarihi sayıyla yazın, örneğin 3 12 2026
documents-dated-later = Bu tarih henüz gelmedi. Belgenin üzerindeki tarihi yazın.
documents-until-before = Bu, belgenin kendi tarihinden önce. İki tarihi gözden geçirin.
documents-file = Belge
documents-given-already = Bunu bize zaten verdiniz: { $name }
documents-too-many = Bir grup için { $max } belge saklayabiliyoruz. Önce birini kaldırın.
documents-button = Ekle
documents-seen = Bunları grubunuz görür; bir de başvuru gönderdiğiniz ya da paylaşmayı kabul ettiğiniz fon kurumunun görevlileri. Bir başvuruyu okuyanlar yalnızca yanıtlarınızın yönlendirdiği belgeleri görür.

organisation-history-document-given = Bir belge verildi
organisation-history-document-taken-away = Bir belge kaldırıldı

writing-pointed = { $file } belgesine yönlendiren: { $by }, { $at }

notice-pointed = Yanıtınız artık buna yönlendiriyor.
notice-pointed-had-it = Bu sizde zaten vardı; bu yüzden bir daha eklenmedi. Yanıtınız artık buna yönlendiriyor.
notice-pointing-taken-away = Yanıtınız artık buna yönlendirmiyor. Belge burada duruyor.
notice-document-removed = Belge kaldırıldı.
notice-file-stays-pointed-at = Bu yanıttan çıkardık. Başka yanıtlar ona yönlendirdiği için başvurunuzda kalıyor.
notice-document-given = Teşekkürler. Saklıyoruz; tarihi geçmedikçe kimse sizden bir daha istemez.
notice-document-taken-away = Kaldırıldı. Ona yönlendiren başvurularda kalır.

# Yalnızca bazı grupların söylemesi gerekenler ve kayıt numaraları.

organisation-host-number = Ev sahibi kuruluşunuzun numarası (isteğe bağlı)
organisation-host-number-hint = Yalnızca ev sahibi kuruluşunuz varsa: onun charity (hayır kuruluşu) ya da şirket numarası
organisation-group-behind = Arkanızdaki grup (isteğe bağlı)
organisation-group-behind-hint = Yalnızca arkasında bir grup olan bir kişi için: ona ne dediğiniz ya da kimlerden oluştuğu
organisation-partners = Birlikteki gruplar
organisation-partners-hint = Yalnızca birkaç grup birlikteyse: adları, her satıra bir ad
organisation-partners-empty = Grupların adlarını her satıra bir ad gelecek şekilde yazın
organisation-leads = Hangisi yürütüyor (isteğe bağlı)
organisation-leads-hint = Yalnızca birkaç grup birlikteyse: adı, yukarıda yazdığı gibi
organisation-leads-unknown = Yürüten grubun adını listede yazdığı gibi yazın ya da burayı boş bırakın
organisation-number-unfamiliar = { $number }, bildiğimiz kayıtlardaki numaralara benzemiyor. Gözden geçirin ya da olduğu gibi bırakın: yine de doğru olabilir.
organisation-number-keep = Olduğu gibi bırak

# Bir grupta kimin hangi görevi var.

roster-title = Grubunuzda kimin hangi görevi var
roster-lead = Başkanınız, parayla ilgilenen, insanların güvenliğine bakan: kendi sözlerinizle. Hesap açmaları gerekmez.
roster-none = Henüz kimse yok.
roster-end = Listeden çıkar
roster-add = Birini ekleyin
roster-name = Adı
roster-name-empty = Adını yazın
roster-part = Ne yapıyor
roster-part-hint = Örneğin: başkan, sayman, anahtar onda
roster-part-empty = Grupta ne yaptığını yazın
roster-contact = Ona nasıl ulaşılır (isteğe bağlı)
roster-contact-hint = Yalnızca kendisi kabul ederse. Lütfen banka hesabıyla ilgili bir şey yazmayın.
roster-button = Ekle
roster-full = { $max } kişilik yer var. Önce birini listeden çıkarın.
roster-seen = Bunu grubunuz görür; bir de başvuru gönderdiğiniz ya da paylaşmayı kabul ettiğiniz fon kurumunun görevlileri.

# Bir grup ne paylaşır.

sharing-title = Grubunuzla ilgili kim ne görür
sharing-lead = Başvuru gönderdiğiniz bir fon kurumu, grubunuzun kendisi hakkında söylediklerini ve belgelerini görür. Buradaki başka bir fon kurumu, yalnızca kabul ettiklerinizi, kabul ettiğiniz sürece görür.
sharing-sent = { $funder } kurumuna bir başvuru gönderdiniz: bilgilerinizi ve belgelerinizi görür.
sharing-since = İşaretli olanları { $since } gününden beri paylaşıyorsunuz.
sharing-nothing = Grubunuzla ilgili hiçbir şey görmüyor.
sharing-asked = { $by } şunları görmek istedi ({ $at }):
sharing-free = Hayır diyebilirsiniz. Bu, hiçbir başvuruyu etkilemez.
sharing-may-see = { $funder } neleri görebilir
sharing-what-profile = Grubunuzun kendisi hakkında söyledikleri
sharing-what-profile-hint = Grubunuzun bilgileri ve grupta kimin hangi görevi olduğu
sharing-what-documents = Belgeleriniz
sharing-what-documents-hint = Kimse bir daha istemesin diye tarihleriyle birlikte
sharing-what-answers = Başkalarına anlattıklarınız
sharing-what-answers-hint = Buradaki başka fon kurumlarına gönderdiğiniz başvurulardaki yazılı yanıtlarınız: hassas soruların ve eşitlik sorularının yanıtları hariç
sharing-button = Kaydet
sharing-end = Hiçbir şey paylaşma
sharing-name = Destek alan grupların adlarını hibe listesinde herkes görebilir.

letter-sharing-subject = { $funder } grubunuzla ilgili daha çok şey görmek istiyor
letter-sharing-asked = { $funder } kurumundan { $by }, kendilerine göndermediğiniz bir şeyi görmelerine { $organisation } grubunun izin verip vermeyeceğini soruyor. Nedeni:
letter-sharing-free = Hayır diyebilirsiniz; bu, hiçbir başvuruyu etkilemez. Ne istedikleri ve neleri gördükleri burada:

# İki kez girilmiş aynı grup.

merging-link = Bir görevli, grubunuzun iki kez girilip girilmediğini soruyor
merging-title = { $kept } ile { $other } tek bir grup mu?
merging-asked = { $funder } kurumundan { $by } böyle düşünüyor ({ $at }). Nedeni:
merging-what = Evet derseniz { $other } ile ilgili her şey { $kept } grubuna geçer: kişiler, başvurular, belgeler, hibeler. Hiçbir şey kaybolmaz; ikisindeki herkes hepsini görür.
merging-who = Her ikisinden de biri evet deyince tek grup olurlar. Bir kişinin hayır demesi, olduğu gibi kalmaları için yeter.
merging-yes = Evet, tek bir grubuz
merging-no = Hayır, olduğumuz gibi kalalım
merging-waits = Siz evet dediniz. Öteki gruptan birinin de evet demesi gerekiyor.
merging-settled = Bu iş sonuçlandı.
merging-is-merged = { $other }, kendisine ait her şeyle birlikte artık { $kept } grubunun parçası.
merging-is-declined = Biri hayır dedi. { $kept } ile { $other } olduğu gibi kalıyor.
merging-is-withdrawn = Görevli sorusunu geri aldı. { $kept } ile { $other } olduğu gibi kalıyor.

letter-merging-subject = { $organisation } ile { $other } tek bir grup mu?
letter-merging-asked = { $funder } kurumundan { $by }, { $organisation } ile { $other } adlarının iki kez girilmiş tek bir grup olduğunu düşünüyor. Nedeni:
letter-merging-free = Öyleyse bu sayfada evet deyin; hiçbir şey kaybolmadan her şey bir araya gelir. Değilse hayır deyin, hiçbir şey değişmez:
letter-merging-done-subject = { $organisation } ile { $other } artık tek grup
letter-merging-done = { $other } ile ilgili her şey artık { $organisation } grubunda: kişiler, başvurular, belgeler, hibeler. Hiçbir şey kaybolmadı; eski bağlantılar da çalışıyor. Grubunuzun sayfası burada:

organisation-history-part-given = Listeye biri eklendi
organisation-history-part-ended = Listeden biri çıkarıldı
organisation-history-sharing-asked-for = Bir fon kurumu daha çok şey görmek istedi
organisation-history-sharing-agreed = Bir fon kurumunun neleri görebileceği değiştirildi
organisation-history-sharing-ended = Bir fon kurumuyla paylaşım bitti
organisation-history-sharing-declined = Bir fon kurumuna hayır denildi
organisation-history-merging-proposed = Bir görevli, bu grubun iki kez girilip girilmediğini sordu
organisation-history-merging-agreed = Biri, iki kez girildiğini söyledi
organisation-history-merging-declined = Biri, iki kez girilmediğini söyledi
organisation-history-merging-taken-back = Görevli sorusunu geri aldı
organisation-history-merged = İki kez girilmiş aynı grup tek grup oldu

notice-part-given = Eklendi.
notice-part-ended = Listeden çıkarıldı.
notice-sharing-agreed = Kaydedildi. İstediğiniz zaman değiştirebilirsiniz.
notice-sharing-ended = Bitti. Artık hiçbir şey görmüyorlar.
notice-sharing-asked = Kendilerine sorduk. Kararı onlar verir.
notice-merged = Artık tek grup. Hiçbir şey kaybolmadı.
notice-merging-asked = Gruplardaki kişilere yazdık. Her ikisinden de biri evet deyince tek grup olurlar.
notice-merging-yes = Teşekkürler. Öteki gruptan birinin de evet demesi gerekiyor.
notice-merging-declined = Teşekkürler. Her şey olduğu gibi kalıyor.
notice-merging-taken-back = Geri alındı. Her şey olduğu gibi kalıyor.

# Bir grubun daha önce söyledikleri; aynısı yeniden sorulduğunda sunulur.

reuse-told = Bunu bize { $fund } için anlatmıştınız ({ $month }).
reuse-asked = O zaman şunu sormuştuk: “{ $question }”
reuse-read = Söylediklerinizi okuyun
reuse-button = Burada kullan
reuse-afresh = Ya da aşağıda yeni baştan yazın. Hiçbir şey kendiliğinden eklenmez; kullandıklarınızı değiştirebilirsiniz.
reuse-used = Bunu bize { $fund } için anlatmıştınız ({ $month }). Şimdi farklı olan ne varsa değiştirin.
reuse-known = Bunu zaten biliyoruz
reuse-known-lead = Grubunuzla ilgili bunu bize bir kez anlattınız; bu yüzden kimse bir daha sormaz. Başvurunuzla birlikte gider.

notice-answer-used-again = Bunlar sizin önceki sözleriniz. Şimdi farklı olan ne varsa değiştirin.

history-document-pointed-at = Bir yanıtı yazılmış bir şeye yönlendirdiniz
history-pointing-taken-away = Bir yönlendirmeyi kaldırdınız
history-document-removed = Bir belgeyi kaldırdınız
history-answer-used-again = Daha önce söylediklerinizi yeniden kullandınız
