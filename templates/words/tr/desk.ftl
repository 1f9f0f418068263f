# Masa: bir iş yapıldığında söyledikleri ve gruplara mektupları.

notice-letter-put-away = Mektup kenara kaldırıldı. Artık kimsenin masasında durmuyor.
notice-review-started = İnceleme başladı; gruba haber verildi.

letter-review-started-subject = { $group } grubunun başvurusunu okuyoruz
letter-review-started-hello = Merhaba { $name },
letter-review-started-now = { $fund } başvurunuzu okumaya başladık. Başvurunuz bundan sonra gönderdiğiniz gibi kalır. Bir şey değişirse bize söyleyin, yanına yazarız.
letter-review-started-when = En geç { $date } günü bizden haber alırsınız. O zamana kadar bir şey yapmanız gerekmez; bir sorumuz olursa bir mektup alırsınız.
letter-review-started-talk = Muhatabınız { $contact }: { $email }. Başvurunuzun durumunu buradan görebilirsiniz:
