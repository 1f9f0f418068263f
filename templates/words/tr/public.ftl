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
cookies-lead = Üç çerez kullanırız; hepsi bizim, hiçbiri sizi ölçmek ya da izlemek için değil.
cookies-session = Sizi bu cihazda, çıkana kadar ya da en çok 30 gün, oturumda tutar.
cookies-sign-in = Oturum açarken kod istediğinizi bir saat hatırlar.
cookies-language = Seçtiğiniz dili bir yıl hatırlar.
cookies-none = Hizmetin çalışması için gereklidirler; kabul edilecek ya da kapatılacak bir şey yoktur.
