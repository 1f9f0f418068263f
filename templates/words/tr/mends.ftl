mends-copy = Gönderdiğiniz metin bu. Buradan kopyalayabilirsiniz.
mends-risk-changed = Siz sayfayı açtıktan sonra bunu değiştirdik; bu yüzden yanıtınız başka sözlere verilmişti. Şimdi burada yazanı okuyun, sonra yanıtlayın.
mends-against-off = { $date } günü, bunun aslında grubun aleyhine olmadığı söylendi. Nedeni:
letter-mends-off-subject = { $group } hakkında bize söylenen bir şey sizin aleyhinize değil
letter-mends-off = { $fund } başvurunuzun yanında yazılı olan bir şeyin sizin aleyhinize olduğunu söylemiştik. { $writer } yeniden baktı ve aleyhinize olmadığını söylüyor:
letter-mends-off-why = Nedeni:
letter-mends-off-still = Notun kendisi başvurunuzun yanında durmaya devam ediyor ve öteki notlar gibi kullanılabilir. Siz başka türlü görüyorsanız burada söyleyin:
mends-unanswered = Gruba bu soruldu; henüz yanıt gelmedi.
