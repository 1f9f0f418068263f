# Her dilde yanıt ve yanında İngilizcesi.

fund-language = Kendi dilinizde
fund-language-council = Her soruyu istediğiniz dilde yanıtlayın. Biz çevirtir, ücretini öderiz. Yanıtınız kendi söylediğinizdir; çeviri onun yanında durur.

answer-language = Bu yanıt hangi dilde?
answer-language-hint = Her dil olur. Çeviriyle biz ilgileniriz.
answer-language-other = Başka bir dil
answer-language-unknown = başka bir dil
answer-language-name = Başka bir dilse adı

translations-title = Yanıtlarınızın İngilizcesi
translations-lead = Dilinizi okuyamayanlar için yanıtlarınızı İngilizceye çevirttik. Yanıtınız kendi söylediğinizdir; bu, onun yanında durur. Doğru olmayan bir şey varsa söyleyin: okuyanlar bunu görür ve yeniden çevrilir.
translations-none = Yanıtlarınızdan çevrilen yok. Başka bir dilde yanıt verdiyseniz bununla { $contact } ilgilenir.
translations-of-writing = Yazdıklarınız
translations-of-talk = Konuşmada söyledikleriniz
translations-of-recording = Kaydınız
translations-in-english = İngilizcesi; çeviren: { $by }, { $on }
translations-you-said = Burada şunun doğru olmadığını söylediniz:
translations-not-right = Doğru olmayan bir şey var
translations-what = Doğru olmayan ne?
translations-what-hint = İstediğiniz dilde yazın. İngilizce doğru sözcüğü bilmeniz gerekmez.
translations-say = Bize söyleyin
translations-say-what = Çeviride neyin doğru olmadığını birkaç sözle yazın
translations-not-now = Bir çeviri, başvuru gönderildikten sonra karara kadar düzeltilebilir. { $contact } kişisine sorun.
translations-overtaken = Siz sayfayı açtıktan sonra yeniden çevrildi. Yenisine bakın.
translations-see = Başka bir dilde verdiyseniz yanıtlarınızın İngilizcesi
notice-translation-corrected = Teşekkürler. Okuyanlar söylediğinizi görür; biz de yeniden çevirtiriz.

letter-translation-subject = Yanıtınızın İngilizcesi: { $fund }
letter-translation = “{ $question }” hakkındaki yanıtınız, dilinizi okuyamayanlar için İngilizceye çevrildi. { $by } şöyle çevirdi:
letter-translation-next = Yanıtınız kendi yazdığınız ya da söylediğinizdir. Çeviride doğru olmayan bir şey varsa buradan söyleyin:
notice-translation-added = Çeviri, söylediklerinin yanında duruyor ve gruba gönderiliyor.
answer-language-say = Hangi dilde olduğunu söyleyin
history-translated = Bir yanıtın çevirisini ekledik
history-translation-corrected = Bir çevirinin doğru olmadığını söylediniz
