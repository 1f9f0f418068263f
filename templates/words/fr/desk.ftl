# The desk: what it says when something is done, and its letters to groups.

notice-letter-put-away = C’est rangé. Cet e-mail n’est plus dans le bureau de personne.
notice-review-started = La lecture a commencé, et le groupe a été prévenu.

letter-review-started-subject = Nous lisons la demande envoyée par { $group }
letter-review-started-hello = Bonjour { $name },
letter-review-started-now = Nous avons commencé à lire votre demande au fonds « { $fund } ». À partir de maintenant, elle reste telle que vous l’avez envoyée. Si quelque chose change, dites-le-nous et nous l’écrirons à côté.
letter-review-started-when = Vous aurez de nos nouvelles au plus tard le { $date }. Vous n’avez rien à faire d’ici là ; si nous avons une question, vous recevez un e-mail.
letter-review-started-talk = { $contact } vous répond : { $email }. Ici, vous voyez où en est votre demande :
