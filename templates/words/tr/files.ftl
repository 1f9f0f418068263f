# Bir yanıtla birlikte gönderilen dosyalar.

files-title = Bununla birlikte gönderdikleriniz: { $question }
files-back = Soruya dön
files-heading = Bu yanıtla birlikte gönderdikleriniz
files-none = Henüz bir şey yok. Bir şey göndermek zorunda değilsiniz.
files-remove = Çıkar
files-choose = Elinizde olan bir şeyi gönderin
files-hint = Şunları gönderebilirsiniz: { $kinds }. En fazla { $files } dosya, her biri en fazla { $max } MB.
files-send = Yanıtınıza ekle
files-full = { $max } dosya oldu; burada daha fazlasını alamıyoruz. Başka bir tane göndermek için önce birini çıkarın.
files-continue = Devam et
files-route-document = Belge ya da fotoğraf
files-route-recording = Kayıt

files-kind-pdf = PDF
files-kind-odt = OpenDocument metni (ODT)
files-kind-docx = Word (DOCX)
files-kind-image = fotoğraflar
files-kind-audio = ses kayıtları
files-kind-video = videolar

files-none-chosen = Önce bir dosya seçin.
files-empty = { $name } boş görünüyor. Kendi cihazınızda açıldığından emin olup yeniden gönderin.
files-too-large = { $name } { $size } büyüklüğünde. En fazla { $max } MB alabiliyoruz. Daha kısa bir kayıt ya da daha küçük bir fotoğraf gönderin ya da bizimle konuşun.
files-archive = { $name } paketlenmiş bir klasör. Açılmadan içinde ne olduğu görülemediği için alamıyoruz. İçindekileri dosya dosya gönderin.
files-macros = { $name } içinde küçük programlar (makrolar) var; bunlar birinin bilgisayarına zarar verebilir. Onlarsız ya da PDF olarak kaydedip yeniden gönderin.
files-picture-unread = { $name } dosyasından nerede ve ne zaman çekildiğini çıkaramadık, bu yüzden saklamadık. Fotoğrafı JPEG ya da PNG olarak gönderin ya da yeniden çekin.
files-wrong-kind = { $name } dosyasının ne olduğunu anlayamadık. Şunları gönderebilirsiniz: { $kinds }. Başka bir şeyse PDF olarak kaydedin ya da fotoğrafını çekin.
files-too-often = Kısa sürede birçok kez dosya gönderdiniz. Bir dakika bekleyip bunu yeniden gönderin.
files-too-many = Burada en fazla { $max } dosya alabiliyoruz. Başka bir tane göndermek için önce birini çıkarın.

notice-file-added = Artık yanıtınızın bir parçası.
notice-file-removed = Yanıtınızdan çıkardık.

files-checking = Bu dosyayı hâlâ kontrol ediyoruz. Kontrol bitince açılır, genellikle birkaç dakika içinde.
files-being-checked = Bu dosya hâlâ kontrol ediliyor, bu yüzden henüz kimse açamaz. Genellikle birkaç dakika sürer. Lütfen biraz sonra yeniden bakın.
files-kept-back = Bu dosyayı açık tutmuyoruz: kontrolde bir bilgisayara zarar verebilecek bir şey bulundu. Kimse açamaz.

letter-file-kept-subject = Gönderdiğiniz bir dosya kullanılamadı
letter-file-kept = Bize gelen her dosya kontrol edilir. { $file } içinde bir bilgisayara zarar verebilecek bir şey bulundu, bu yüzden burada kimse açamaz. Bu çok kişinin başına, çoğu zaman haberi olmadan gelir; siz yanlış bir şey yapmadınız.
letter-file-kept-next = Lütfen kontrol edilmiş bir bilgisayardan ya da PDF olarak yeni bir kopya gönderin. Gönderemezseniz sizinle ilgilenen kişiyle konuşun: başka bir yol buluruz; gönderdiğiniz başka hiçbir şey kaybolmadı.
