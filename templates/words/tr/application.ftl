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
start-new = Yeni bir başvuruya başla
start-continue = Devam
start-draft-is-yours = Taslak yalnızca sizindir: göndermeden önce belediyede kimse görmez.

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
tasks-members-add = Bir arkadaşınızı ekleyin

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
question-send = Elinizdeki bir şeyi gönderin
question-talk = Biriyle konuşun
question-amounts = { $min } ile { $max } arasında isteyebilirsiniz.
answer-budget = Ne kadar tutacak
question-more-lines = Kaydet ve satır ekle
question-saved = Kaydedildi { $at }
question-saved-by = { $by } kaydetti { $at }
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
