# The desk: what it says when something is done, and its letters to groups.

notice-letter-put-away = Arquivado. Já não está na mesa de trabalho de ninguém.
notice-review-started = A análise começou, e o grupo foi avisado.

letter-review-started-subject = Começámos a ler a candidatura de { $group }
letter-review-started-hello = Olá, { $name },
letter-review-started-now = Começámos a ler a sua candidatura ao fundo { $fund }. A partir de agora fica como a enviou. Se algo mudar, diga-nos e escrevemo-lo ao lado.
letter-review-started-when = Vai receber a nossa resposta até { $date }. Até lá não precisa de fazer nada; se tivermos alguma pergunta, vai receber um e-mail.
letter-review-started-talk = { $contact } responde por ela: { $email }. Aqui pode ver em que ponto está:
