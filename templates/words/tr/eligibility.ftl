# Önce uygunluk: başlamadan birkaç soru; sonra ne kadar sürdüğü.

eligible-title = Başlamadan önce
eligible-fund-lead = Kimse kendisine göre olmayan bir şeye bir akşamını harcamasın diye önce bunu soruyoruz. Ne yanıt verirseniz verin, bizimle konuşabilirsiniz.
eligible-lead = Size göre olmayan bir şeye bir akşamınızı harcamayın diye önce birkaç soru.
eligible-nothing-kept = Burada sizin hakkınızda hiçbir şey saklamıyoruz. Kurallarımızdan biri sizi dışarıda bırakıyorsa bunu sayarız; kimi bıraktığını yazmayız.
eligible-why = Neden soruyoruz:
eligible-if-no = Yanıtınız hayırsa:
eligible-if-yes = Yanıtınız evetse:
eligible-choose = Evet ya da hayır seçin. Emin değilseniz size daha yakın olanı seçin: ne yanıt verirseniz verin bizimle konuşabilirsiniz.

not-eligible-title = Bu fon size göre olmayabilir
not-eligible-lead = Kurallarımızdan biri engel oluyor. Bu, yaptıklarınızla değil, kuralla ilgili bir şey söyler.
not-eligible-talk = Yine de bizimle konuşun
not-eligible-talk-words = Kuralımız yanlış ya da size göre yanlış olabilir. { $name } kişisine sorun: önceden bir şeye karar vermiş olmanız gerekmez.
not-eligible-go-on = Devam da edebilirsiniz. Sizde durumun nasıl olduğunu yanıtlarınızda ya da bir konuşmada anlatın.
not-eligible-start = Başvuruya devam et
not-eligible-again = Soruları yeniden yanıtla
not-eligible-counted = Bir kuralımızın birini dışarıda bırakacağını saydık. Kim olduğunuzu, nerede olduğunuzu ya da ne zaman olduğunu yazmadık.

# --- ne kadar sürdü

fund-time-told = Gruplar bize bunun { $time } sürdüğünü söyledi: { $count } grubun yarısına daha azı yetti, yarısına daha çoğu gerekti.

took-title = Ne kadar zamanınızı aldı?
# $said is "about 40 minutes"
took-lead = İsterseniz tek bir soru: önceden söylediğimiz süre { $said }; gerçekte ne kadar sürdüğünü bilmek istiyoruz. Söyledikleriniz sonraki gruplara yalnızca ortadaki bir sayı olarak gösterilir; okuyanlara ve karar verenlere gösterilmez.
took-hours = Saat, herkesin toplamı
took-minutes = Dakika
took-people = Kaç kişi çalıştı?
took-hardest = En zor olan neydi?
took-hardest-hint = Kendi sözlerinizle, istediğiniz dilde. Boş bırakabilirsiniz.
took-tell = Bize söyle
took-skip = Boş bırak
took-who-sees = Bu, başvurunuzun parçası değildir. Turla ilgilenenler toplamları ve en az beş grup yanıt verdikten sonra, ad olmadan, en zor olanı görür.
took-told = Bize söylediniz. Karar verilene kadar yeniden söyleyebilirsiniz.
took-hours-problem = Ne kadar sürdüğünü sayıyla yazın, örneğin 2 saat 30 dakika
took-people-problem = Kaç kişinin çalıştığını sayıyla yazın, örneğin 3
took-hardest-problem = Bu, bir kutuda saklayabildiğimizden uzun. Lütfen kısaltın
took-not-now = Ne kadar sürdüğü, başvuru gönderildikten sonra karar verilene kadar söylenebilir.
notice-took-told = Teşekkürler. Bu bize ve sonraki gruplara yardım eder.

# --- açıklık sayfasında

openness-rules = Kurallarımız kimleri dışarıda bırakıyor
openness-rules-few = Başlamadan önceki soruları beşten az kişi yanıtladı; bu yüzden sayı vermiyoruz.
openness-rules-lead = Kimlerin başvurabileceğiyle ilgili, başlamadan önceki sorularımız { $asked } kez yanıtlandı. Her kural şu kadar kez birini dışarıda bırakacaktı:
openness-time = Ne kadar sürdü: biz { $said } dedik. { $count } grup ne kadar sürdüğünü söyledi; yarısına { $time } ya da daha azı yetti.
openness-ways = Bütün yanıtlama yolları
openness-ways-lead = Bir yanıt yazarak, sesle, bir belgeyle ya da bir konuşmada verilebilir; hepsi aynı değerdedir. Bu, gerçekten öyle olup olmadığını gösterir. İki yolla yanıt verenler iki satırda da sayılır:
openness-way-writing = Yazarak
openness-way-recording = Sesle ya da videoyla
openness-way-document = Ellerindeki bir belgeyle
openness-way-conversation = Bir konuşmada
openness-way-numbers = Kararı öğrenen: { $told }; destek alan: { $funded }
openness-way-held = Kararı öğrenen: { $few } ya da daha fazla. Kim oldukları anlaşılabileceği için başka sayı verilmez.
