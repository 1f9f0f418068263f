# A person's own page: what is under way.

home-title = As suas candidaturas
home-first = Ainda não há nada em curso.
home-first-how = Procure um fundo e veja as perguntas. Quando começar, só precisa de nos falar do seu grupo uma vez; fica para todas as candidaturas.
home-first-added = Alguém lhe deu acesso a um grupo? Então entre com o endereço que essa pessoa usou.
home-see-funds = Ver os fundos abertos
home-tell-group = Falar-nos do seu grupo
home-tell-another = Falar-nos de outro grupo
home-needs = O que precisa de si primeiro
home-need-by = até { $by }
home-need-draft = Acabar e enviar o rascunho para o fundo { $fund } ({ $group })
home-groups = Os seus grupos
home-all-groups = Todos
home-group = { $name }: perfil e pessoas
home-group-empty = Não há nada em curso para este grupo.
home-over = Retiradas
home-grant = O seu apoio do fundo { $fund }
home-draft-closes = Ainda não enviada. O fundo fecha no dia { $when }.
home-draft-rolling = Ainda não enviada. Não há data de fecho.
home-draft-closed = Não enviada. A edição fechou no dia { $when }. { $contact } pode dizer o que é possível agora.
home-submitted = Enviada no dia { $sent }. Vai receber a nossa resposta até { $by }.
home-under-review = Enviada no dia { $sent }. Está agora em leitura. Vai receber a nossa resposta até { $by }.
home-waiting = Ainda sem decisão. Vai receber a nossa resposta até { $by }.
home-decided = Decidida. As razões estão na página dela, e pode falar com { $contact }.
home-withdrawn = Retirou-a no dia { $when }.
home-grant-agreement-comes = A seguir, o município envia o acordo para as duas partes assinarem.
home-grant-agreement-yours = O acordo está do seu lado, para ler e assinar.
home-grant-agreement-ours = Já assinou. A seguir, assina o município.
home-grant-signed = As duas partes assinaram. A seguir, o município marca o pagamento.
home-grant-next = As duas partes assinaram. O dinheiro é pago até { $day }.
home-grant-paid-next = { $paid } já pagos. A parte seguinte é paga até { $day }.
home-grant-paid = Pago na totalidade.
home-need-question = Responder a uma pergunta sobre a sua candidatura ao fundo { $fund }
home-need-write-up = Ler o que escrevemos da nossa conversa, para o fundo { $fund }: está certo?
home-need-risk = Dizer sim ou não a assumir um risco, para o fundo { $fund }
home-need-agreement = Ler e assinar o acordo do fundo { $fund }
home-need-note = Ler a nota de aprendizagem do fundo { $fund }: concorda?

# A sent application, as its group follows it: what other parts add.
follow-decision = Ler a decisão e as razões
follow-questions = Perguntas para si
follow-answer-by = Gostaríamos de ter a sua resposta até { $date }
follow-known = O que se sabe do seu grupo
follow-evidence = O que o município sabe através de pessoas e visitas. Pode responder e acrescentar o que quiser
follow-risks = Riscos e quem os assume
follow-risk-waits = À espera do seu sim ou não
