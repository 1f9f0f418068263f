# Entrar com uma conta do município.

council-lead = Trabalha para o município?
council-button = Entrar com a sua conta do município
council-away = De momento não conseguimos chegar às contas do município. Tente de novo dentro de alguns minutos ou entre com o seu e-mail.
council-again = Não conseguimos dar-lhe entrada assim: já tinha sido usado, foi começado noutro navegador ou demorou demasiado. Comece de novo, por favor.
council-cancelled = Não entrou no município, por isso nada mudou aqui. Pode começar de novo quando quiser.
council-no-part = A sua conta do município não lhe dá nenhuma função neste serviço. Se deveria ter uma, pergunte a quem administra o serviço. Se faz um pedido por um grupo, entre antes com o seu e-mail.
council-unproved = A sua conta do município não diz com certeza que o seu e-mail é seu. Peça a quem trata dessas contas que o confirme. Até lá, entre com o seu e-mail.
council-taken = O seu e-mail pertence aqui a outra conta do município. Peça a quem gere este serviço que separe as duas e depois entre de novo.
council-only = O seu município pede a quem trabalha para ele que entre, para isto, com a sua conta do município.
council-still-in = Se veio com uma conta do município, pode ainda ter a sessão aberta lá. Se outras pessoas também usam este aparelho, saia lá também.
notice-council-role-ended = A sua conta do município já não lhe dá uma das funções que tinha aqui.
cookies-council = Lembra durante 15 minutos que está a entrar com uma conta do município.
