# Belediyedeki bir hesapla oturum açmak.

council-lead = Belediye için mi çalışıyorsunuz?
council-button = Belediye hesabınızla oturum açın
council-away = Şu anda belediye hesaplarına ulaşamıyoruz. Birkaç dakika sonra yeniden deneyin ya da e-posta adresinizle oturum açın.
council-again = Bununla oturumunuzu açamadık: daha önce kullanılmış, başka bir tarayıcıda başlatılmış ya da çok uzun sürmüş. Lütfen yeniden başlayın.
council-cancelled = Belediyede oturum açmadınız, bu yüzden burada hiçbir şey değişmedi. Dilediğiniz zaman yeniden başlayabilirsiniz.
council-no-part = Belediye hesabınız size bu hizmette bir görev vermiyor. Olması gerekiyorsa hizmetin bir yöneticisine sorun. Bir grup için başvuruyorsanız bunun yerine e-posta adresinizle oturum açın.
council-unproved = Belediye hesabınız, e-posta adresinizin size ait olduğunu kesin olarak söylemiyor. Belediye hesaplarına bakanlardan bunu onaylamalarını isteyin. O zamana kadar e-posta adresinizle oturum açın.
council-taken = Buradaki e-posta adresiniz başka bir belediye hesabına ait. Bu hizmeti yürütenlerden ikisini ayırmalarını isteyin; sonra yeniden oturum açın.
council-only = Belediyeniz, çalışanlarından bunun için belediye hesaplarıyla oturum açmalarını istiyor.
council-still-in = Belediye hesabıyla geldiyseniz orada oturumunuz hâlâ açık olabilir. Bu cihazı başkaları da kullanıyorsa orada da oturumu kapatın.
notice-council-role-ended = Belediye hesabınız artık burada sahip olduğunuz görevlerden birini size vermiyor.
cookies-council = Belediye hesabıyla oturum açtığınızı 15 dakika hatırlar.
