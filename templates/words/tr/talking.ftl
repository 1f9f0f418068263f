# Konuşarak yanıtlamak ve bir taslaktaki soruyu adı belli kişiye göstermek.

talk-title = Konuşmayı tercih ederim
talk-lead = Bu soruyu { $officer } ile konuşarak yanıtlayabilirsiniz. Yazmakla aynı değerdedir.
talk-step-ring = { $officer } sizi aşağıda söylediğiniz gibi arar ya da sizinle buluşur.
talk-step-write = { $officer } söylediklerinizi yazıp burada size gönderir.
talk-step-confirm = Okursunuz. Doğruysa bunu söylersiniz ve yanıtınız olur. Değilse neyin değişeceğini söylersiniz. Siz evet demeden hiçbir şey sayılmaz.
talk-shows = { $officer } bu soruyu ve şimdiye kadar yazdıklarınızı görecek. Başvurunuzun geri kalanı siz gönderene kadar yalnızca sizindir.
talk-in-time = { $at } tarihinden önce isterseniz, daha sonra konuşsanız bile zamanında sayılırsınız. Başvurunuzu, yazılan metin size ulaştıktan sonra { $days } gün içinde gönderebilirsiniz.
talk-not-now = Bu soru hakkında şu anda burada konuşmak mümkün değil. Bir şey sormak için { $officer } kişisini her zaman arayabilirsiniz.
talk-reach = Size nasıl ulaşabiliriz?
talk-reach-hint = Bir ad ve telefon numarası ya da buluşma yeri. Tercüman ya da başka bir dil gerekiyorsa söyleyin.
talk-times = Hangi zamanlar uygun?
talk-times-hint = Örneğin: 16.00'dan sonra, cuma hariç
talk-ask = Konuşmak istiyorum
talk-change-heading = Size ulaşma biçimini değiştirin
talk-change = Kaydet
talk-cancel = Bunun hakkında konuşmaktan vazgeçtim
talk-see = Konuşmayı gör
talk-see-application = Başvurunuza gidin

talk-state-asked = Sizi arayacağız
talk-state-written = Lütfen yazılanı okuyun
talk-state-confirmed = Yazılanı onayladınız
talk-state-corrected = Yeniden yazıyoruz
talk-state-cancelled = Konuşmayı iptal ettiniz

talk-is-asked = Konuşmak istediniz. { $officer } mesajınızı aldı ve size ulaşacak.
talk-is-corrected = Teşekkürler. { $officer } söylediklerinizi aldı ve yeniden yazıyor. Hazır olunca size bir mektup gelecek.
talk-is-written = { $officer } söylediklerinizi yazdı. Doğru mu?
talk-is-confirmed = Bunu onayladınız. Yanıtınız bu.
talk-ring-yourself = { $officer } kişisini siz de arayabilirsiniz: { $phone }.
talk-ring-on-days = { $officer } kişisini siz de arayabilirsiniz: { $phone } ({ $days }).
talk-on-time = Zamanında istediniz. Kapanış tarihi geçse bile başvurunuzu { $officer } yazılan metni gönderdikten sonra { $days } gün içinde gönderebilirsiniz.
talk-written-by = { $minutes } dakikalık konuşmadan sonra { $officer } yazdı, { $at }
talk-confirmed-at = { $officer } yazdı. { $at } tarihinde onayladınız.
talk-send-until = Başvurunuzu { $at } tarihine kadar tamamlayıp gönderebilirsiniz.
talk-your-correction = Doğru olmadığını söyledikleriniz
talk-confirm = Evet, bunu söyledik
talk-correct-heading = Doğru olmayan bir şey var
talk-correct-label = Ne farklı olmalı?
talk-correct-hint = { $officer } metni değiştirip size yeniden gönderir.
talk-correct = Geri gönder

show-heading = Bu soruyu { $contact } kişisine gösterin
show-why = Başvurunuz bir taslak ve belediyede kimse onu göremez. { $contact } yalnızca bu soruya baksın isterseniz açabilir, istediğiniz zaman yeniden kapatabilirsiniz.
show-is-shown = { $contact } bu soruyu ve şu anki yanıtınızı görebilir. Taslağınızın geri kalanı yalnızca sizindir.
show-open = { $contact } kişisine göster
show-close = Göstermeyi bırak

talk-reach-empty = Size nasıl ulaşabileceğimizi yazın: bir ad ve telefon numarası ya da buluşma yeri
talk-too-long = Lütfen kısaltın: en fazla { $max } karakter
talk-correction-empty = Neyin farklı olması gerektiğini yazın
talk-not-offered = Bu soru konuşarak yanıtlanmıyor.
talk-moved-on = Siz sayfayı açtıktan sonra bu konuşmada bir şey değişti. Şimdi ne durumda olduğunu görmek için geri dönün.
talk-too-late = Bu başvuru karara bağlandı ya da geri çekildi; bu yüzden konuşma da bitti.
talk-hide-while-talking = Bu soru hakkında konuşmak istediniz; konuşacağınız kişinin onu görmesi gerekiyor. Önce konuşmayı iptal edin.
talk-not-to-show = Bu, yalnızca başvurunuz taslakken bir kişiye gösterilebilir.

notice-talk-asked = İlettik. Bunu bildiren bir mektup alacaksınız.
notice-talk-cancelled = Konuşma iptal edildi.
notice-talk-confirmed = Teşekkürler. Artık yanıtınız bu.
notice-talk-corrected = Teşekkürler. Yeniden yazıp size göndereceğiz.
notice-question-shown = Artık görebilir.
notice-question-hidden = Yeniden yalnızca sizin.

letter-hello = Merhaba { $name },
letter-hello-all = Merhaba,
letter-talk-asked-subject = Konuşmak istediniz: { $fund }
letter-talk-asked = “{ $question }” sorusunu yazmak yerine konuşarak yanıtlamak istediniz. { $officer } mesajınızı aldı ve size ulaşacak.
letter-talk-asked-reach = Bize söyledikleriniz:
letter-talk-asked-next = Sonra { $officer } söylediklerinizi yazıp size gönderir. Doğru olduğunu söylediğinizde yanıtınız olur.
letter-talk-asked-closes = Başvurular { $at } tarihinde kapanmadan önce istediniz; zamanında sayılırsınız. Başvurunuzu, yazılan metin size ulaştıktan sonra { $days } gün içinde gönderebilirsiniz.
letter-talk-asked-link = Konuşmayı görmek, size ulaşma biçimini değiştirmek ya da iptal etmek için:
letter-talk-who = Önceden bir şey söylemek isterseniz { $officer } şu günlerde orada: { $days }, telefon { $phone }.
letter-write-up-subject = Lütfen yazdıklarımızı okuyun: { $fund }
letter-write-up = { $officer } “{ $question }” hakkında söylediklerinizi yazdı:
letter-write-up-next = Doğruysa bunu söyleyin, yanıtınız olur. Doğru olmayan bir şey varsa söyleyin, { $officer } yeniden yazar. Siz evet demeden hiçbir şey sayılmaz.
letter-write-up-late = Başvurunuz hâlâ bir taslak. Zamanında konuşmak istediğiniz için kapanış tarihi ne olursa olsun { $at } tarihine kadar gönderebilirsiniz.
letter-write-up-link = Okuyup yanıtlamak için:
letter-covered-subject = Sizinle { $officer } konuşacak: { $fund }
letter-covered = “{ $question }” hakkında konuşmak istediniz. { $before } şu anda yok; yerine { $officer } size ulaşacak. { $officer } artık bu soruyu görebilir, taslağınızdan başka hiçbir şeyi göremez.
letter-covered-reach = Bize söylediklerinizi kullanacağız:
letter-covered-link = Beklemeyi tercih ederseniz ya da size ulaşma biçimini değiştirmek için:
