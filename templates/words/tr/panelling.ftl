# The panel: who weighed a round, for everyone; and what is said at the table after something is done.
panelling-title = Bu turu kimler değerlendirdi
panelling-back = Nasıl karar veriyoruz
panelling-link = Bu turu kimler değerlendirdi
panelling-lead = Grupların gönderdiklerini bir kurul okur, değerlendirir ve öneride bulunur. Kurul üyeleri adlarının yazılıp yazılmayacağını kendileri seçer.
panelling-early = Bu turda henüz biten bir kurul toplantısı yok. Bir toplantı bitince bu sayfa turu kaç kişinin değerlendirdiğini söyler.
panelling-people = Kurul
panelling-chosen = Nasıl seçiliyorlar
panelling-many = { $count ->
    [1] Bu turu bir kişi değerlendirdi.
   *[other] Bu turu { $count } kişi değerlendirdi.
}
panelling-community = { $count ->
    [1] İçlerinden biri topluluktan bir üye.
   *[other] İçlerinden { $count } kişi topluluktan üye.
}
panelling-paid = Bu iş saat başına { $pay } ile ödenir.
panelling-were-paid = Bu iş saat başına { $pay } ile ödendi.
panelling-named = Adının yazılmasını isteyenler:
panelling-unnamed = { $count ->
    [1] Bir kişinin adı yazılmadı.
   *[other] { $count } kişinin adı yazılmadı.
}
panelling-endings = Kurul önerilerine nasıl vardı
panelling-agreed = { $count ->
    [0] Hepsi için oylama yapıldı.
    [1] Bir başvuruda herkes aynı görüşteydi.
   *[other] { $count } başvuruda herkes aynı görüşteydi.
}
panelling-voted = Bir başvuru oylandı: { $for } evet, { $against } hayır, { $neither } çekimser.
panelling-dissents = Bazılarının farklı gördükleri
panelling-dissents-lead = Üyeler, bir konuyu kuruldan farklı gördüklerini söyleyebilir. Burada onların sözleri var; kimin söylediği ve hangi grupla ilgili olduğu yazılmaz.
notice-panelling-named = Seçiminiz kaydedildi.
notice-panelling-seated = Toplantıda kimin nasıl yer aldığı kaydedildi.
notice-panelling-attended = Kimlerin burada olduğu kaydedildi.
notice-panelling-ordered = Sıra kaydedildi.
notice-panelling-paid = Kime, ne zaman ödeme yapıldığı not edildi.
notice-panelling-ended = Toplantı bitti.
notice-panelling-reopened = Toplantı yeniden açıldı.
notice-panelling-settled = Kurulun bu öneriye nasıl vardığı kaydedildi.
notice-panelling-dissent = Farklı gördüğünüz kaydedildi.
notice-panelling-out = Bu başvuru için dışarı çıktınız.
notice-panelling-back = Bu başvuru için yeniden odadasınız.
