# Kişinin kendi sayfası: nelerin sürdüğü.

home-title = Başvurularınız
home-first = Henüz süren bir şey yok.
home-first-how = Bir fon bulun, sorularına bakın. Başladığınızda grubunuzu bize bir kez anlatırsınız; sonra her başvuruda yeniden kullanılır.
home-see-funds = Açık fonları görün
home-tell-group = Bize grubunuzu anlatın
home-tell-another = Başka bir grubu anlatın
home-needs = Önce bunlar sizi bekliyor
home-need-draft = { $fund } için taslağınızı bitirip gönderin ({ $group })
home-groups = Gruplarınız
home-all-groups = Hepsi
home-group = { $name }: bilgiler ve kişiler
home-group-empty = Bu grup için süren bir şey yok.
home-draft-closes = Henüz gönderilmedi. Fonun kapanışı: { $when }.
home-draft-rolling = Henüz gönderilmedi. Kapanış tarihi yok.
home-submitted = { $sent } günü gönderildi. En geç { $by } günü bizden haber alırsınız.
home-under-review = { $sent } günü gönderildi. Şimdi okunuyor. En geç { $by } günü bizden haber alırsınız.
home-waiting = Henüz karar verilmedi. En geç { $by } günü bizden haber alırsınız.
home-grant-agreement-yours = Anlaşma sizde: okuyup imzalayın.
home-grant-agreement-ours = Siz imzaladınız. Sıra belediyede.
home-grant-paid = Tamamı ödendi.
home-need-question = { $fund } başvurunuzla ilgili bir soruyu yanıtlayın
home-need-agreement = { $fund } anlaşmasını okuyup imzalayın

home-first-added = Bir arkadaşınız sizi bir gruba mı ekledi? Öyleyse onun kullandığı adresle giriş yapın.
home-need-by = son gün: { $by }
home-over = Geri çekildi
home-grant = { $fund } desteğiniz
home-draft-closed = Gönderilmedi. Tur kapandı ({ $when }). { $contact } şimdi neyin mümkün olduğunu söyleyebilir.
home-decided = Karar verildi. Nedenleri kendi sayfasında; { $contact } ile konuşabilirsiniz.
home-withdrawn = Geri çektiniz ({ $when }).
home-grant-agreement-comes = Sırada iki tarafın imzalayacağı anlaşma var; belediye gönderecek.
home-grant-signed = İki taraf da imzaladı. Şimdi belediye ödemeyi planlıyor.
home-grant-next = İki taraf da imzaladı. Para en geç { $day } günü ödenecek.
home-grant-paid-next = { $paid } ödendi. Sonraki bölüm en geç { $day } günü ödenecek.
home-need-write-up = { $fund } için konuşmamızdan yazdıklarımızı okuyun: doğru mu?
home-need-risk = { $fund } için bir riski üstlenip üstlenmeyeceğinizi söyleyin
home-need-note = { $fund } için öğrenme notunu okuyun: katılıyor musunuz?

follow-decision = Kararı ve nedenlerini okuyun
follow-questions = Size sorulanlar
follow-answer-by = { $date } gününe kadar yanıtınızı bekliyoruz
follow-known = Sizin hakkınızda bilinenler
follow-evidence = Belediyenin insanlardan ve ziyaretlerden bildikleri. Yanıtlayabilir, kendinizden de ekleyebilirsiniz
follow-risks = Riskler ve kimin üstlendiği
follow-risk-waits = Evet ya da hayır demenizi bekliyor
