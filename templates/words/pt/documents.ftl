# Something already written: documents of a group, and answers that point at them.
# Words: to point at = indicar; good until = válido até; to share = partilhar; list = lista; funder = entidade financiadora.

question-point = Indicar algo já escrito

pointing-title = Algo já escrito: { $question }
pointing-lead = Um plano, um relatório, uma candidatura a outra entidade: entregue-o uma vez, e qualquer das suas respostas o pode indicar. Conta o mesmo que qualquer outra maneira de responder.
pointing-heading = O que a sua resposta indica
pointing-none = Ainda nada.
pointing-take-away = Deixar de o indicar
pointing-what = O que quer indicar
pointing-new = Outra coisa, que junta aqui
pointing-none-chosen = Escolha um documento, ou junte um
pointing-file = Juntar um documento
pointing-file-hint = Pode enviar: { $kinds }, até { $max } MB
pointing-where = Em que parte está (opcional)
pointing-where-hint = Por exemplo: página 3, ou a parte sobre a cozinha
pointing-button = Indicar
pointing-continue = Continuar

documents-in = Em { $name }
documents-in-at = Em { $name }, { $where }
documents-here-already = { $name } já faz parte desta resposta.
documents-have-already = Já tem { $name } nesta candidatura. Não é preciso enviar de novo: escolha “Indicar algo já escrito”.

documents-application-link = Documentos, e o que mais se pede
documents-application-title = Documentos, e o que mais se pede
documents-application-heading = Documentos desta candidatura
documents-application-none = Ainda nenhum. Em qualquer pergunta pode enviar um, ou indicar um.
documents-pointed-from = Faz parte destas respostas:
documents-pointed-nowhere = Nenhuma resposta o indica. Ninguém que leia a sua candidatura o vê.
documents-own-link = Os documentos do seu grupo
documents-remove = Remover
documents-removal-title = Remover { $name }?
documents-removal-points = Estas respostas indicam-no, e vão deixar de o indicar:
documents-removal-nothing = Nenhuma resposta o indica.
documents-removal-button = Remover
documents-removal-no = Deixar ficar

demands-heading = O que este fundo pede além das suas respostas
demands-none = Nada. As suas respostas chegam.
demands-lead = Não precisa de nada disto para enviar a candidatura, a não ser onde se diga. Se algo não servir no seu caso, pergunte a { $contact }.
demands-given-until = Entregou-nos isto em { $month }: { $name }. É válido até { $until }. Não precisa de fazer nada.
demands-given = Entregou-nos isto em { $month }: { $name }. Não precisa de fazer nada.
demands-past = Entregou-nos { $name } em { $month }, e era válido até { $until }. Se houver um mais recente, gostaríamos de o ter.
demands-past-link = Entregar o mais recente
demands-give = Podemos guardar isto, para que ninguém o peça outra vez.
demands-give-link = Entregar uma vez
demands-or = Isto vale o mesmo:

documents-title = Os documentos do seu grupo
documents-lead = Entregue um documento uma só vez. As suas candidaturas podem indicá-lo, e enquanto estiver em dia ninguém o pede de novo.
documents-none = Ainda nada. Não é preciso entregar nada.
documents-no-bank = Por favor, não nos entregue nada sobre uma conta bancária. Só perguntamos por isso quando há um apoio para pagar.
documents-dated = De { $day }
documents-until = Válido até { $day }
documents-past = Era válido até { $day }
documents-added = Acrescentado por { $by } no dia { $day }
documents-newer = Entregar um mais recente
documents-take-away = Retirar
documents-add = Juntar um documento
documents-replaces = Um mais recente em vez de { $name }
documents-replaces-hint = As candidaturas que indicam o anterior ficam com ele como estava.
documents-kind = O que é
documents-kind-empty = Escolha o que é
documents-kind-governing = Estatutos ou regras
documents-kind-accounts = Contas
documents-kind-safeguarding = Como protegem as pessoas
documents-kind-insurance = Um seguro
documents-kind-fairness = Como tratam as pessoas com justiça
documents-kind-writing = Algo que escreveram: um plano, um relatório, uma candidatura a outra entidade
documents-kind-other = Outra coisa
documents-dated-on = A data que tem (opcional)
documents-dated-on-hint = Por exemplo: 27 3 2026
documents-valid-until = Válido até (opcional)
documents-valid-until-hint = Por exemplo, o último dia de um seguro
documents-date-numbers = Escreva a data em números, como 3 12 2026
documents-dated-later = Esta data ainda não chegou. Escreva a data que o documento tem.
documents-until-before = É anterior à data do próprio documento. Veja as duas datas.
documents-file = O documento
documents-given-already = Já nos entregou isto: { $name }
documents-too-many = Podemos guardar { $max } documentos de um grupo. Retire um primeiro.
documents-button = Juntar
documents-seen = São vistos pelo seu grupo e por profissionais das entidades financiadoras a que enviou uma candidatura ou com as quais aceitou partilhá-los. De uma candidatura, quem lê só vê o que as suas respostas indicam.

organisation-history-document-given = Entregou-se um documento
organisation-history-document-taken-away = Retirou-se um documento

writing-pointed = { $file }, indicado por { $by } { $at }

notice-pointed = A sua resposta já o indica.
notice-pointed-had-it = Já tinha isto, por isso nada foi acrescentado duas vezes. A sua resposta já o indica.
notice-pointing-taken-away = A sua resposta já não o indica. O documento continua aqui.
notice-document-removed = O documento foi removido.
notice-file-stays-pointed-at = Já não faz parte desta resposta. Outras respostas indicam-no, por isso continua na sua candidatura.
notice-document-given = Agradecemos. Fica guardado, e ninguém o pede de novo enquanto estiver em dia.
notice-document-taken-away = Foi retirado. As candidaturas que o indicam ficam com ele.

# What only some kinds of group have to tell, and the numbers of registers.

organisation-host-number = O número da organização de acolhimento (opcional)
organisation-host-number-hint = Só se tiverem uma: o seu número de instituição solidária (charity) ou de empresa
organisation-group-behind = O grupo por trás de si (opcional)
organisation-group-behind-hint = Só para uma pessoa com um grupo por trás: como lhe chamam, ou quem são
organisation-partners = Os grupos em conjunto
organisation-partners-hint = Só para vários grupos em conjunto: os nomes, um em cada linha
organisation-partners-empty = Escreva os nomes dos grupos, um em cada linha
organisation-leads = Qual deles coordena (opcional)
organisation-leads-hint = Só para vários grupos em conjunto: o nome, tal como está acima
organisation-leads-unknown = Escreva o nome do grupo que coordena tal como está na lista, ou deixe em branco
organisation-number-unfamiliar = { $number } não se parece com os números dos registos que conhecemos. Veja de novo, ou deixe como está: pode estar certo mesmo assim.
organisation-number-keep = Deixar como está

# Who has a part in a group.

roster-title = Quem faz o quê no seu grupo
roster-lead = Quem preside, quem guarda o dinheiro, quem cuida da segurança das pessoas: nas suas próprias palavras. Não precisam de ter conta.
roster-none = Ainda ninguém.
roster-end = Tirar da lista
roster-add = Juntar alguém
roster-name = O nome dessa pessoa
roster-name-empty = Escreva o nome dessa pessoa
roster-part = O que faz
roster-part-hint = Por exemplo: presidência, tesouraria, guarda a chave
roster-part-empty = Diga o que essa pessoa faz no grupo
roster-contact = Como entrar em contacto com essa pessoa (opcional)
roster-contact-hint = Só se ela concordar. Nada sobre uma conta bancária, por favor.
roster-button = Juntar
roster-full = Há lugar para { $max } pessoas. Tire primeiro alguém da lista.
roster-seen = É visto pelo seu grupo e por profissionais das entidades financiadoras a que enviou uma candidatura ou com as quais aceitou partilhar isto.

# What a group shares.

sharing-title = Quem vê o quê do seu grupo
sharing-lead = Uma entidade financiadora a que enviou uma candidatura vê o que o seu grupo diz de si, e os seus documentos. Qualquer outra neste portal vê só o que aceitar, e enquanto o aceitar.
sharing-sent = Enviou uma candidatura a { $funder }: vê o seu perfil e os seus documentos.
sharing-since = Partilha o que está assinalado desde { $since }.
sharing-nothing = Não vê nada do seu grupo.
sharing-asked = { $by } pediu, no dia { $at }, para ver:
sharing-free = Pode dizer que não à vontade. Não muda nada em nenhuma candidatura.
sharing-may-see = O que { $funder } pode ver
sharing-what-profile = O que o seu grupo diz de si
sharing-what-profile-hint = O seu perfil, e quem faz o quê no seu grupo
sharing-what-documents = Os seus documentos
sharing-what-documents-hint = Com as datas, para que ninguém os peça de novo
sharing-what-answers = O que contou a outras entidades
sharing-what-answers-hint = As suas respostas escritas em candidaturas que enviou a outras entidades financiadoras neste portal: nada de sensível, e nada sobre igualdade
sharing-button = Guardar
sharing-end = Não partilhar nada
sharing-name = Qualquer pessoa pode ver, no registo de apoios, os nomes dos grupos que receberam apoio.

letter-sharing-subject = { $funder } gostaria de ver mais do seu grupo
letter-sharing-asked = { $by }, de { $funder }, pergunta se { $organisation } deixaria ver algo que não lhes enviou. A razão:
letter-sharing-free = Pode dizer que não à vontade, e não muda nada em nenhuma candidatura. O que pedem, e o que veem, está aqui:

# The same group entered twice.

merging-link = Uma pessoa do município pergunta se o seu grupo foi registado duas vezes
merging-title = { $kept } e { $other } são um só grupo?
merging-asked = { $by }, de { $funder }, acha que sim, desde { $at }. A razão:
merging-what = Se disser que sim, tudo o que é de { $other } passa para { $kept }: pessoas, candidaturas, documentos, apoios. Não se perde nada, e as pessoas dos dois veem tudo.
merging-who = Passam a ser um só quando alguém de cada um tiver dito que sim. Basta um não para ficarem como estão.
merging-yes = Sim, somos um só grupo
merging-no = Não, deixar como está
merging-waits = Já disse que sim. Falta o sim de alguém do outro grupo.
merging-settled = Isto já está resolvido.
merging-is-merged = { $other } faz agora parte de { $kept }, com tudo o que lhe pertence.
merging-is-declined = Alguém disse que não. { $kept } e { $other } ficam como estão.
merging-is-withdrawn = Quem perguntou retirou a pergunta. { $kept } e { $other } ficam como estão.

letter-merging-subject = { $organisation } e { $other } são um só grupo?
letter-merging-asked = { $by }, de { $funder }, acha que { $organisation } e { $other } são um só grupo, registado duas vezes. A razão:
letter-merging-free = Se assim for, diga que sim nesta página, e tudo se junta sem se perder nada. Se não, diga que não, e nada muda:
letter-merging-done-subject = { $organisation } e { $other } são agora um só grupo
letter-merging-done = Tudo o que era de { $other } está agora com { $organisation }: pessoas, candidaturas, documentos, apoios. Não se perdeu nada, e os links antigos continuam a funcionar. A página do seu grupo está aqui:

organisation-history-part-given = Juntou-se uma pessoa à lista
organisation-history-part-ended = Tirou-se uma pessoa da lista
organisation-history-sharing-asked-for = Uma entidade financiadora pediu para ver mais
organisation-history-sharing-agreed = Mudou-se o que uma entidade financiadora pode ver
organisation-history-sharing-ended = Terminou a partilha com uma entidade financiadora
organisation-history-sharing-declined = Disse-se que não a uma entidade financiadora
organisation-history-merging-proposed = Uma pessoa do município perguntou se este grupo foi registado duas vezes
organisation-history-merging-agreed = Alguém disse que foi registado duas vezes
organisation-history-merging-declined = Alguém disse que não foi registado duas vezes
organisation-history-merging-taken-back = Quem perguntou retirou a pergunta
organisation-history-merged = O mesmo grupo, registado duas vezes, passou a ser um só

notice-part-given = Está na lista.
notice-part-ended = Saiu da lista.
notice-sharing-agreed = Guardado. Pode mudar em qualquer altura.
notice-sharing-ended = Terminou. Já não veem nada.
notice-sharing-asked = Já perguntámos. Quem decide é o grupo.
notice-merged = Agora são um só grupo. Não se perdeu nada.
notice-merging-asked = Escrevemos às pessoas dos dois grupos. Quando alguém de cada um disser que sim, são um só.
notice-merging-yes = Agradecemos. Falta o sim de alguém do outro grupo.
notice-merging-declined = Agradecemos. Fica tudo como está.
notice-merging-taken-back = Retirada. Fica tudo como está.

# What a group said before, offered where the same is asked again.

reuse-told = Contou-nos isto em { $month }, para o fundo { $fund }.
reuse-asked = Nessa altura perguntámos: «{ $question }»
reuse-read = Ler o que disse
reuse-button = Usar aqui
reuse-afresh = Ou comece do início abaixo. Nada se preenche sozinho, e pode mudar o que usar.
reuse-used = É o que nos contou em { $month }, para o fundo { $fund }. Mude o que agora for diferente.
reuse-known = Isto já sabemos
reuse-known-lead = Contou-nos isto uma vez sobre o seu grupo, por isso ninguém pergunta de novo. Vai com a sua candidatura.

notice-answer-used-again = São as suas palavras de antes. Mude o que agora for diferente.

history-document-pointed-at = Indicou numa resposta algo já escrito
history-pointing-taken-away = Deixou de indicar algo
history-document-removed = Removeu um documento
history-answer-used-again = Voltou a usar o que disse antes
