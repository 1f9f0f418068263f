# Başvuruyu gözden geçirmek, göndermek, izlemek, geri almak ve geri çekmek.

check-title = Yanıtlarınızı gözden geçirin
check-sent-title = Gönderdikleriniz
check-first = Göndermeden önce
check-draft = Bu bir taslak. Siz gönderene kadar belediyede kimse görmez.
check-not-answered = Yanıtlanmadı
check-said-in-talk = Bir konuşmada söylendi ve siz onayladınız:
check-needs-answer = Göndermeden önce buna bir yanıt gerekiyor.
check-two-texts = İkiniz aynı anda yazdınız. Hangi metnin gideceğini seçin ya da birleştirin.
check-talking = Bir soru hakkında konuşmak istediniz. Şimdi gönderebilir ya da bekleyebilirsiniz: { $contact } kişisinin yazdıkları, göndermiş olsanız bile, siz onayladığınızda başvurunuzun parçası olur.
check-send-heading = Gönderin
check-send-what = Gönderdiğinizde { $contact } ve karar için okuyanlar görebilir. Bir kopyayla birlikte mektup alırsınız. Kimse okumaya başlamadıkça ve başvurular açık oldukça geri alıp değiştirebilirsiniz.
check-send = Başvurunuzu gönderin
check-not-yet = En üstte yazılanlar tamamlanınca gönderebilirsiniz. Söylediğiniz her şey kayıtlı.
send-not-ready = Önce { $count } yanıt için bir şey gerekiyor. Söylediğiniz her şey kayıtlı.

said-yes = Evet
said-no = Hayır

sent-title = Başvurunuz gönderildi
sent-reference = Başvuru numaranız { $reference }
sent-lead = { $organisation }, { $fund } için başvurdu, { $at }.
sent-letter = Grubunuzdaki herkes, gönderdiklerinizin bir kopyasıyla birlikte mektup alır.
sent-talks = { $contact } şu konuda sizinle konuşacak. Yazılanlar siz onaylayınca eklenir:
sent-next = Bundan sonra ne olacak
contact-works = Çalıştığı günler: { $days }.
sent-contact = Bu fonla ilgileniyor ve durumu size söyleyebilir. { $days }
sent-reopen = Değiştirecek bir şey mi var? Kimse okumaya başlamadıkça geri alabilirsiniz.
sent-copy = Bir kopya indirin
sent-follow = Başvurunuzun durumunu görün

next-read = Başvurunuz okunur: önce güçlü yanları. Size yakın olan hiç kimse karar için okumaz.
next-read-by = Başvurunuz { $date } tarihine kadar okunur: önce güçlü yanları. Size yakın olan hiç kimse karar için okumaz. Açık olmayan bir şey varsa size sorarız.
next-decided = Karar ne olursa olsun, en geç { $date } tarihinde nedenleriyle birlikte bizden haber alırsınız.
next-paid = Yanıt evetse ödemeyi şu zaman yaparız: { $when }.

copy-sent = Gönderildi: { $at }
copy-sent-by = { $name } gönderdi: { $at }
copy-draft = Bu bir taslak. Gönderilmedi.

withdrawal-title = Başvurunuzu geri çekmek istiyor musunuz?
withdrawal-sent = Okumayı bırakırız ve karar verilmez. { $contact } bilgilendirilir. Gönderdikleriniz grubunuzun listesinde kalır; başvurular açıkken yeniden başvurabilirsiniz.
withdrawal-draft = Belediyede kimse görmedi. Grubunuzun listesinde kalır; başvurular açıkken yeniden başlayabilirsiniz.
withdrawal-talk = Nedeni bizim sürecimizdeki bir şeyse { $contact } bunu duymak ister ve belki değiştirebilir: { $phone }.
withdrawal-reason = Nedenini söylemek ister misiniz?
withdrawal-reason-hint = Zorunlu değil. Grupları neyin dışarıda bıraktığını görmemize yardım eder.
withdrawal-yes = Geri çek
withdraw-decided = Bu başvuru karara bağlandı; artık buradan geri çekilemez. Devam etmek istemiyorsanız { $contact } ile konuşun.
sure-no = Hayır, geri dön
notice-withdrawn = Başvurunuz geri çekildi.

reopening-title = Başvurunuzu geri almak istiyor musunuz?
reopening-what = Yeniden taslak olur: { $contact } artık görmez, siz her şeyi değiştirebilirsiniz. Henüz kimse okumaya başlamadı. Sayılması için yeniden göndermeniz gerekir.
reopening-until = En geç { $at } tarihinde yeniden gönderin.
reopening-yes = Geri al ve değiştir
reopen-withdrawn = Bu başvuru geri çekildi. Başvurular açıkken yenisine başlayabilirsiniz.
reopen-being-read = Birisi bu başvuruyu okumaya başladı; şimdi değiştirilemez. Önemli bir şey değiştiyse { $contact } kişisine söyleyin.
reopen-closed = Başvurular kapandı; yeniden gönderemezdiniz. Önemli bir şey değiştiyse { $contact } kişisine söyleyin.
notice-reopened = Yeniden taslak oldu. Hazır olduğunuzda gönderin.

follow-title = { $fund } başvurunuz
follow-where = Şu anki durumu
follow-submitted = Bize ulaştı; henüz kimse okumaya başlamadı. En geç { $date } tarihinde bizden haber alırsınız.
follow-under-review = Şu anda okunuyor. En geç { $date } tarihinde bizden haber alırsınız.
follow-waiting = Henüz karar verilmedi. Daha fazla zamana ihtiyacımız var; bu sizden değil bizden kaynaklanıyor. En geç { $date } tarihinde bizden haber alırsınız.
follow-decided = Karar verildi; nedenleriyle birlikte bir mektubunuz var.
follow-withdrawn = { $at } tarihinde geri çektiniz. Yapmanız gereken başka bir şey yok.
follow-sent-on = Gönderildi
follow-asked-for = İstenen
follow-reference = Başvuru numarası
follow-hear-by = En geç haber alacağınız tarih
follow-see-answers = Gönderdiklerinizi görün
follow-talks = Konuşmalar
follow-who = Kiminle konuşabilirsiniz
follow-contact = Bu fonla ilgileniyor ve başvurunuzun durumunu biliyor. { $days }
follow-history = Neler oldu
follow-by = { $name }
follow-by-council = belediye
follow-change = Bir şey değişirse
follow-reopen = Değiştirmek için geri alın
follow-withdraw = Geri çekin

history-started = Başlandı
history-strand-chosen = Fonun başka bir bölümünü seçtiniz
history-sent = Gönderildi
history-reopened = Değiştirilmek üzere geri alındı
history-withdrawn = Geri çekildi
history-conversation-asked-for = Konuşmak istediniz
history-conversation-cancelled = Bir konuşmayı iptal ettiniz
history-conversation-covered = Bir konuşmayı başka bir çalışan üstlendi
history-write-up-sent = Size yazılı bir metin gönderildi
history-write-up-confirmed = Yazılan metni onayladınız
history-write-up-taken-back = Yazılan metne verdiğiniz onayı geri aldınız
history-write-up-corrected = Yazılan metni düzelttiniz
history-question-opened = Bir soruyu adı belli kişiye gösterdiniz
history-question-closed = Bir soruyu yeniden kapattınız

letter-sent-subject = Başvurunuz bize ulaştı: { $fund } ({ $reference })
letter-sent = { $organisation }, { $fund } için başvurusunu gönderdi. Başvuru numaranız { $reference }. Söylediğiniz her şeyin bir kopyası bu mektubun ekinde.
letter-sent-amount = { $amount } istediniz.
letter-sent-talks = Şu konuda sizinle konuşacağız; yazılanlar siz onaylayınca eklenir:
letter-sent-next = Bundan sonra:
letter-sent-read = Başvurunuz okunur, önce güçlü yanları. Açık olmayan bir şey varsa size sorarız.
letter-sent-read-by = Başvurunuz { $date } tarihine kadar okunur, önce güçlü yanları. Açık olmayan bir şey varsa size sorarız.
letter-sent-decided = Karar ne olursa olsun, en geç { $date } tarihinde nedenleriyle birlikte bizden haber alırsınız.
letter-sent-paid = Yanıt evetse ödemeyi şu zaman yaparız: { $when }.
letter-sent-contact = { $contact } durumu size söyleyebilir: { $days }, { $phone }.
letter-sent-contact-only = { $contact } durumu size söyleyebilir.
letter-sent-link = Durumunu görmek ya da kimse okumaya başlamadan geri alıp değiştirmek için:
letter-withdrawn-subject = Başvurunuz geri çekildi: { $fund } ({ $reference })
letter-withdrawn-sent = { $organisation }, { $fund } başvurusunu geri çekti. Okumayı bıraktık. Başvurular açıkken yeniden başvurabilirsiniz.
letter-withdrawn-draft = { $organisation }, { $fund } için taslağını geri çekti. Belediyede kimse görmedi. Başvurular açıkken yeniden başlayabilirsiniz.
letter-withdrawn-contact = Bunu istemediyseniz ya da konuşmak isterseniz { $contact } kişisini arayın: { $phone }.
letter-withdrawn-contact-only = Bunu istemediyseniz ya da konuşmak isterseniz { $contact } sizin için orada.
