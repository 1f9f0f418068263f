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
