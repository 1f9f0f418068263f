# Birlikte öğrenmek: görüşmeler, notlar, sözler.

way-visit = Size geliyoruz
way-phone = Telefonla
way-video = Görüntülü
way-writing = Yazılı

note-title = Birlikte ne öğrendik
note-lead = Ne değişti, ne şaşırttı, ne engel oldu ve sırada ne var: sizin sözlerinizle ve belediyenin sözleriyle. Size uymayanı boş bırakın.
note-written = Son yazan: { $who }, { $when }.
note-state-writing = Yazılıyor
note-state-shared = Onayınızı bekliyor
note-state-agreed = İki taraf da onayladı
note-agree-heading = Bu notu onaylıyor musunuz?
note-agree-lead = Not, iki tarafın sözüyle aşağıda. Doğru olmayan bir şey varsa önce değiştirin; kimse gücenmez.
note-agree = Bu notu onaylıyoruz
note-publish-tick = Yayımlayabilirsiniz
note-publish-hint = O zaman herkes “Ne öğreniyoruz” sayfasında grubunuzun adıyla okuyabilir. Bunu istediğiniz zaman geri alabilirsiniz.
note-publishing = Yayımlama
note-published = Bu notu herkes okuyabilir.
note-published-see = Herkesin gördüğü gibi gör
note-publish-waits-council = Siz evet dediniz. Belediye de evet deyince yayımlanır.
note-publish-not = Bu not sizinle belediye arasında.
note-publish-yes = Yayımlayabilirsiniz
note-publish-back = Artık yayımlamayın
note-form-lead = Buraya ikimiz de yazabilir, düzeltebiliriz. Önceki her metin saklanır.
note-you = Siz diyorsunuz ki
note-council = Belediye diyor ki
note-you-do = Siz yapacaksınız
note-council-does = Belediye yapacak
note-voice-group = Grup
note-voice-council = Belediye
note-changed = Ne değişti
note-changed-hint = Sevinç de sayılır
note-surprised = Ne şaşırttı
note-in-the-way = Ne engel oldu
note-in-the-way-hint = Belediyenin çalışma biçiminde de; ırkçılıksa ırkçılık olarak
note-next = Sırada ne var
note-save = Kaydet
note-save-tell = Kaydet ve belediyeye haber ver
note-earlier = Önceki metinler

promise-state-open = Açık
promise-state-kept = Tutuldu
promise-state-missed = Tutulmadı
promise-state-kept-late = Geç tutuldu
promise-by = Sorumlusu { $owner }, son gün { $day }.
promise-kept-on = { $day } tarihinde tutuldu.
promise-in-fund = { $fund } fonundaki herkese söz verildi.

notice-note-saved = Kaydedildi.
notice-note-agreed = Teşekkürler. Bu notu onayladınız.

letter-learning-conversation-subject = { $when } konuşuyoruz
letter-learning-conversation = { $fund } fonundan hibenizden ikimizin de ne öğrendiğini konuşmak için { $organisation } ile sözleştik: ne değişti (sevinç de içinde), ne şaşırttı, ne engel oldu (bizim çalışma biçimimizde de) ve her birimiz bundan sonra ne yapacak. Hazırlık gerekmez.
letter-learning-conversation-when = Ne zaman: { $when }
letter-learning-conversation-where = Nerede: { $place }
letter-learning-conversation-calendar = Bu mektuptaki dosya görüşmeyi takviminize koyar. Zaman ya da yol size uymuyorsa { $contact } ile konuşun, başkasını bulalım.
letter-learning-note-subject = Birlikte ne öğrendik: lütfen okuyun ve onaylayın
letter-learning-note = { $organisation } ile bizim { $fund } fonundan hibenizden neler öğrendiğimizi yazdık. Okuyun, istediğinizi değiştirin ya da ekleyin, doğru olunca onaylayın. Siz istemedikçe hiçbir şey yayımlanmaz:

note-form-correct = Şimdi bir şeyi düzeltirseniz grubunuzun yeniden onaylamasını isteriz; o zamana kadar yayımlanmaz.
note-too-long = 10.000 karakterden kısa yazın
note-empty = Önce başlıklardan birinin altına bir şey yazın
note-overtaken = Siz yazarken başka biri de yazdı. Sizinki hâlâ kutuda; onunki şöyle: “{ $text }” Kalması gerekeni bir araya getirip yeniden kaydedin. İkisi de saklanır.
note-changed-meanwhile = Siz açtıktan sonra not değişti. Yeniden okuyun; doğruysa onaylayın.
note-agreed-already = Grubunuz bu notu zaten onayladı.
note-agree-not-yet = Belediye hâlâ kendi bölümünü yazıyor. Onay sırası size gelince bir mektup alırsınız.
note-agree-your-part = Notta iki tarafın da sesi olsun diye önce grubunuzun bölümünü yazın ya da onaylayın
note-agree-other-side = Bu destekte belediye adına çalışıyorsunuz; bu yüzden grup adına başka biri onaylar.
note-publish-not-yet = Bir not ancak iki taraf da metnini onayladığında yayımlanır.
notice-note-publishing = Kaydedildi. Not, iki taraf da evet dediği sürece yayımlanır.
letter-learning-conversation-off-subject = { $when } için planladığımız konuşma iptal edildi
letter-learning-conversation-off = { $organisation } ile { $when } için planladığımız konuşmayı iptal etmek zorunda kaldık. Vaktinizi ayırdıysanız özür dileriz. Başka bir zaman bulmak için { $contact } size ulaşacak.
letter-learning-note-again-subject = Birlikte öğrendiklerimiz değişti: lütfen yeniden okuyun
letter-learning-note-again = { $organisation } ile { $fund } desteğinizden öğrendiklerimizin notu, siz son okuduğunuzdan beri değişti. Önceki metin yanında duruyor. Lütfen yeniden okuyun, doğru olmayanı değiştirin, doğruysa onaylayın:
