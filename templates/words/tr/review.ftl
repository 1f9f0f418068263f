# Başvuru sahibine sorular.

question-title = Size bir soru
asked-back = Başvurunuz
question-asked = { $who } bunu { $day } tarihinde sordu.
question-why = Neden soruyoruz
question-answer-by = Lütfen şu tarihe kadar yanıtlayın
question-we-reply-by = Bizden en geç şu tarihte haber alırsınız
question-your-answer = Yanıtınız
question-answer-hint = Birkaç cümle yeter. { $who } ile telefonda da konuşabilir ya da ona yazabilirsiniz.
asked-send = Yanıtınızı gönderin
question-sent = { $who } bu yanıtı { $when } tarihinde gönderdi. Biz karşılık verene kadar ekleme yapabilirsiniz.
question-no-blame = Daha çok zamana ihtiyacınız varsa elinizdekini gönderin ve bunu yazın. Geç gelen yanıt aleyhinize sayılmaz.
question-closed = Bu soru kapandı; yanıtı olduğu gibi kalır.
question-overtaken = Siz yazarken grubunuzdan biri daha yanıtladı. Onun yanıtı sizinkinin üstünde duruyor. Doğrusunu bir araya getirip gönderin.
question-answer-empty = Yanıtınızı yazın
question-answer-long = Bu, bir yanıt için çok uzun. Lütfen kısaltın
question-our-reply = Bizim karşılığımız
question-state-asked = Yanıtınızı bekliyor
question-state-answered = Yanıtlandı. Sıra bizde
question-state-closed = Yanıtlandı, biz de karşılık verdik

letter-question-to-you-subject = { $fund } başvurunuzla ilgili bir soru
letter-question-to-you-lead = { $asker }, { $organisation } adına { $fund } için yapılan başvuruyla ilgili bir şey soruyor:
letter-question-why = Neden soruyoruz:
letter-question-answer-by = Lütfen { $day } tarihine kadar yanıtlayın. Bizden en geç { $reply } tarihinde haber alırsınız.
letter-question-here = Soruyu buradan okuyup yanıtlayabilirsiniz:
letter-question-talk = Konuşmayı tercih ederseniz bu mektuba yanıt verin ya da { $asker } kişisine { $email } adresinden yazın. Geç gelen yanıt aleyhinize sayılmaz.
letter-question-replied-subject = { $fund } hakkındaki yanıtınıza karşılığımız
letter-question-replied-lead = { $organisation } adına { $fund } başvurusu hakkındaki sorumuzu yanıtladığınız için teşekkürler. { $asker } şöyle diyor:
letter-question-replied-next = Soru kapandı. Sizden başka bir şey gerekmiyor. Hepsini buradan okuyabilirsiniz:
letter-question-replied-talk = Yanlış bir şey varsa { $asker } kişisine { $email } adresinden yazın.

notice-question-answered = Teşekkürler. Yanıtınız bize ulaştı.
