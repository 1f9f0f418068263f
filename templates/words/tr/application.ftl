# Başvuru: başlamak, soruların listesi, sayfa başına bir soru, bir yanıt için iki metin.

state-draft = Taslak
state-submitted = Gönderildi
state-under-review = Okunuyor
state-waiting = Henüz karar verilmedi
state-decided = Karar verildi
state-withdrawn = Geri çekildi

contact-says = Bu fonla ilgilenir, sizinle konuşmaktan mutluluk duyar.
contact-days = Çalışma günleri: { $days }.

start-title = Başvurunuza başlayın
start-has-draft = Bir başvuruya zaten başlamışsınız. Ona devam edebilirsiniz.
start-open-draft = Taslağınızı açın
start-draft-since = başlangıç: { $when }
start-or-new = Ya da yenisine başlayın
start-how-long = Yaklaşık süre: { $time }. İstediğiniz an durup sonra dönebilirsiniz.
start-closes = Fonun kapanışı: { $when }.
start-as = { $organisation } adına başvuruyorsunuz.
start-another-group = Başka bir grup
start-another-group-link = Başka bir grup adına başvurun
start-which-group = Hangi grup için?
start-choose-group = Hangi grup için başvurduğunuzu seçin
start-too-many = Bir gün içinde { $most } başvuruya başladınız; bir kişi bir günde en çok bu kadarına başlar. Sonrakine yarın başlayın; daha önce gerekiyorsa bizimle konuşun.
start-new = Yeni bir başvuruya başla
start-continue = Devam
start-draft-is-yours = Taslak yalnızca sizindir: göndermeden önce belediyede kimse görmez.
strand-title = Başvurunuz fonun hangi bölümü için?
strand-hint = Her bölümün kendi sınırları ve kendine ait bazı soruları vardır. Göndermeden önce istediğiniz zaman değiştirebilirsiniz.
strand-kept = Başka bir bölüm seçerseniz soruların bazıları değişir. Ötekilere yazdıklarınız saklanır; yeniden değiştirirseniz geri gelir.
strand-save = Kaydedip devam edin
strand-name = Fonun bölümü
strand-is = Başvurunuz { $strand } için.
strand-change = fonun hangi bölümü için olduğunu
start-choose-strand = Fonun hangi bölümü için olduğunu seçin

not-open-not-yet = Henüz açılmadı
not-open-closed = Bu tur kapandı
not-open-opens = Açılış: { $when }.
not-open-closed-at = Kapanış: { $when }.

tasks-title = { $fund } için başvurunuz
tasks-back = Başvurularınız
tasks-draft = Bu bir taslaktır.
tasks-draft-private = Yalnızca grubunuz görebilir. Göndermeden önce belediye hiçbir şey görmez.
tasks-closes = Fonun kapanışı: { $when }.
tasks-rolling = Kapanış tarihi yok. Hazır olduğunuzda gönderin.
tasks-grace = Fon kapandı. Zamanında başladığınız için { $when } saatine kadar bitirip gönderebilirsiniz.
tasks-closed = Bu tur kapandı ve bu taslak gönderilmedi.
tasks-done = { $of } sorudan { $done } tanesi yanıtlandı.
tasks-left = Kalanlar için yaklaşık süre: { $time }.
tasks-check = Yanıtlarınızı gözden geçirin
tasks-members = Bunun üzerinde kimler çalışabilir

answer-status-not-started = Henüz başlanmadı
answer-status-in-progress = Sürüyor
answer-status-done = Tamam
answer-status-talk = Konuşmak istediniz
answer-status-look = Bir bakın

question-optional = İsterseniz
question-up-to = En çok { $words } sözcük.
question-back = Listenize dönün
question-number = { $of } sorudan { $number }. soru
question-ways = Yanıtlama yolları
question-write = Yazın
question-record = Sesle ya da videoyla anlatın
question-send = Elinizdeki bir şeyi gönderin
question-talk = Biriyle konuşun
question-amounts = { $min } ile { $max } arasında isteyebilirsiniz.
answer-budget = Ne kadar tutacak
question-more-lines = Kaydet ve satır ekle
question-saved = Kaydedildi { $at }
question-saved-by = { $by } kaydetti { $at }
question-sensitive = Bunu boş bırakabilir ya da başka bir yolla anlatabilirsiniz. Kimse bir zararı anlatmak ya da kanıtlamak zorunda değildir. Yanıtı yalnızca burada sayılanlar okur; yazdıklarınız bu cihazda kalmaz.
question-here-too = { $by } da buradaydı { $at }.
question-save-continue = Kaydet ve devam et
question-save-later = Kaydet, sonra dön
question-skip = Bu soruyu yanıtlamak istemiyorum
question-skip-required = Bu soruyu şimdi yanıtlamak istemiyorum
question-kept-anyway = Yazdığınız gibi kaydedildi.
question-go-on = Devam edin, sonra düzeltirsiniz

answer-seen = Yanıtınızı görebilenler: { $who }. Başka kimse görmez.
answer-seen-everyone = Destek alırsanız yanıtınızı herkes görebilir.
answer-seen-council = bu fonda çalışan görevliler
answer-seen-panel = panel
answer-seen-decision-maker = karar veren kişi
answer-seen-payments = ödemeyi yapanlar
list-comma = { ", " }
list-and = { $before } ve { $last }
at-time = ({ $time })
at-day = ({ $day }, { $time })

answer-yes = Evet
answer-no = Hayır
answer-too-long = Alabileceğimiz { $max } sözcükten { $over } fazla. Hepsi duruyor; göndermeden önce lütfen kısaltın.
answer-money-letters = Tutarı sayıyla yazın, örneğin £1,250 ya da 1250.50
answer-date-not-there = O ayda yalnızca { $days } gün var. Günü ve ayı gözden geçirin

both-title = İki kişi aynı anda buraya yazdı
both-lead = İki metin de duruyor. Birini seçin ya da birleştirin.
both-use-mine = Benim yazdığımı kullan
both-together = Birleştirin
both-use-together = Kutudakini kullan

notice-application-started = Taslağınız hazır. İstediğiniz sırayla, size uyan yolla yanıtlayın.
notice-answer-saved = Kaydedildi.
notice-answer-merged = Kaydedildi. Grubunuzdan biri de buraya yazdı: her birinizin yazdıkları metne eklendi.

start-sent = { $organisation } bir başvuru gönderdi ({ $when }).
start-see-sent = Ne durumda olduğunu görün
start-not-open = Bu fon şu anda başvuruya açık değil.
start-see-why = Ne zaman açılacağını ve kiminle konuşabileceğinizi görün

not-open-read = Bütün sorular fonun sayfasında şimdiden duruyor. Okuyup rahatça düşünebilirsiniz.
not-open-talk = Zamanında başvurmanıza engel olan bir şey olduysa { $contact } kişisine söyleyin. Bu, işimizi daha iyi yapmamıza yardım eder; belki başka bir yol da vardır.
not-open-draft = { $organisation } taslağını okuyun
not-open-others = Açık olan fonları görün

tasks-talking = Fon kapandı. Zamanında konuşmak istediğiniz için { $contact } ile konuştuktan sonra bitirip gönderebilirsiniz.
tasks-closed-at = Kapanış: { $when }.
tasks-closed-kept = Yazdıklarınızın hepsi duruyor; okuyup kopyalayabilirsiniz. Şimdi neyin mümkün olduğunu { $contact } ile konuşun.
tasks-reference = Başvuru numarası: { $reference }

question-amounts-up-to = En çok { $max } isteyebilirsiniz.
question-suggested = Şunları da düşünebilirsiniz: { $lines }.
question-choose-most = En çok { $most } tane seçebilirsiniz.
question-read-only = Bu yanıt okunabilir ve kopyalanabilir. Bir şeyi değiştirmek için { $contact } ile konuşun.
question-no-answer = Buraya bir şey yazılmadı.

answer-seen-equity-team = eşitlik yanıtlarını başvurunuzdan ayrı sayanlar
answer-seen-safeguarding-lead = koruma sorumlusu
answer-too-short = { $min } ya da daha çok sözcük gözümüzde canlandırmamıza yardım eder; şimdilik { $count } sözcük var.
answer-amount-limits = Bu fonda tutar { $min } ile { $max } arasındadır
answer-money-empty = Tutarı sterlin olarak yazın, örneğin £1,250
answer-money-commas = Virgülleri gözden geçirin: £1,250 ya da 1250 yazın; peniden önce nokta koyun, örneğin £12.50
answer-money-pence = Peniyi iki rakamla yazın, örneğin £12.50
answer-money-minus = £0 ya da daha yüksek bir tutar yazın, eksi işareti olmadan
answer-money-digits = Bu £999,999,999 tutarından fazla. Fazla rakam olup olmadığına bakın
answer-line-what = { $line }. satır: ne için olduğunu yazın
answer-too-many-lines = { $max } satır alabiliyoruz. Hepsi duruyor; göndermeden önce lütfen bazılarını birleştirin.
answer-total-limits = Toplamı { $total }. Burada { $min } ile { $max } arasında verebiliyoruz. Hepsi duruyor; göndermeden önce lütfen bazı satırları değiştirin.
answer-total-up-to = Toplamı { $total }; burada en çok { $max } verebiliyoruz. Hepsi duruyor; göndermeden önce lütfen bazı satırları değiştirin.
answer-date-missing = Gün, ay ve yıl yazın
answer-date-day = Günü 1 ile 31 arasında bir sayıyla yazın
answer-date-month = Ayı 1 ile 12 arasında bir sayıyla ya da adıyla yazın
answer-date-year = Yılı dört rakamla yazın, örneğin 2027
answer-too-many-choices = En çok { $max } tane seçin. Seçtikleriniz siz değiştirene kadar duruyor.

application-not-a-draft = Bu başvuru gönderildi; bu yüzden yanıtları olduğu gibi kalır.
application-round-closed = Bu tur kapandı. Daha önce yazdıklarınız duruyor. { $contact } şimdi neyin mümkün olduğunu söyleyebilir.
application-round-not-open = Bu tur henüz açılmadı. { $contact } size daha çok bilgi verebilir.
application-see = Başvurunuzu görün

save-sent = Grubunuzdan biri bu başvuruyu gönderdi; bu yüzden bu metin eklenmedi. Saklamak isterseniz kopyalayın.
save-closed = Tur kapandığı için bu eklenemedi. Yazdıklarınızı kopyalayın ve { $contact } ile konuşun.

both-you = Siz yazdınız { $at }
both-they = { $by } yazdı { $at }
both-use-theirs = { $by } ne yazdıysa onu kullan
both-together-label = İki metin de bu kutuda. İstediğiniz gibi değiştirin.
both-kept = Kullanmadığınız metinler "Önceki metinler" altında kalır.
both-changed-again = Siz okurken yanıt bir kez daha değişti. İki metin de duruyor: yeniden bakın.

earlier-title = Önceki metinler
earlier-lead = Burada daha önce duranlar, en yenisi başta.
earlier-none = Daha önceden saklanan bir şey yok.

too-late-closed = Siz yazarken tur kapandı
too-late-closed-why = Daha önce kaydettikleriniz duruyor. Son yazdıklarınız aşağıda; eklenemedi. { $contact } şimdi neyin mümkün olduğunu söyleyebilir.
too-late-sent = Siz yazarken başvurunuz gönderildi
too-late-sent-why = Grubunuzdan biri gönderdiği için son yazdıklarınız eklenmedi. Okunmaya başlanana kadar başvuruyu geri alıp ekleyebilirsiniz.
too-late-words = Yazdıklarınız
too-late-copy = Saklamak isterseniz kopyalayın.

notice-answer-chosen = Kaydedildi. Öteki metin "Önceki metinler" altında duruyor.
notice-strand-chosen = Kaydedildi. Aşağıdaki sorular bu bölümün sorularıdır.
