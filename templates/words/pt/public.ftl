# The public pages, and the service's own texts.

register-title = Apoios que demos
register-lead = Todos os apoios: quanto, para quê e quando. Do mais recente para o mais antigo.
register-empty = Ainda não demos nenhum apoio. O primeiro fica aqui.
register-individual = Uma pessoa

learning-title = O que vamos aprendendo
learning-lead = Notas que um grupo e o município escreveram em conjunto, e que ambos concordaram em publicar: o que mudou, o que surpreendeu, o que atrapalhou, e o que cada lado faz a seguir.
learning-empty = Ainda não se publicou nada. Uma nota fica aqui quando ambos disserem que sim.
learning-to-openness = O que prometemos, e se cumprimos
learning-note-title = O que um grupo e o município aprenderam
learning-note-lead = O que este grupo e o município aprenderam com um apoio do fundo { $fund }, nas vozes de ambos. { $day }.
learning-note-grant = Ver o apoio

openness-title = Com que transparência decidimos, e o que prometemos
openness-lead = Pode pedir-nos contas com esta página. Mostra o que prometemos e se cumprimos, o que se decidiu em cada edição e quando os grupos foram avisados, e onde uma decisão difere da recomendação do painel.
openness-promises = As nossas promessas
openness-promises-lead = Uma promessa tem uma pessoa e um dia. A partir do dia seguinte aparece como não cumprida até a cumprirmos, e depois como cumprida com atraso. Os números contam todas as promessas; as palavras mostram-se quando não revelam nada que seja só de um grupo.
openness-promises-none = Ainda não há promessas para mostrar.
openness-decisions = O que se decidiu, edição a edição
openness-decisions-lead = Cada grupo recebe as razões da sua decisão num e-mail de uma pessoa com nome. As razões são do grupo; aqui estão os números e as datas.
openness-fees = Além dos apoios, foram pagos { $fees } a entidades de acolhimento por guardarem dinheiro de grupos que o quiseram.
openness-groups = { $groups ->
    [1] Um grupo já recebeu a nossa decisão:
   *[other] { $groups } grupos já receberam a nossa decisão:
}
openness-nobody-applied = Ainda ninguém se candidatou.
openness-kinds = As razões dadas a quem não recebeu apoio, ou recebeu só em parte, foram destes tipos. Uma decisão pode ter várias:
openness-fewer = menos de { $few }
openness-more = { $few } ou mais
openness-no-decisions = Ainda não se comunicou nenhuma decisão.
openness-no-rounds = Ainda não abriu nenhuma edição.
openness-date-open = Prometemos uma resposta até { $promised }.
openness-date-rolling = Esta edição não tem data de fecho: a cada grupo prometemos um dia próprio quando se candidata.
openness-principles = Os cinco princípios no fundo { $fund }
openness-to-fund = Ver o fundo { $fund } com todas as suas perguntas
openness-p1 = Criar relações de confiança: { $name } acompanha este fundo e tem o nome e o contacto à vista.
openness-p2 = Confiar que os grupos da comunidade sabem o que é preciso: { $words }
openness-p2-none = Confiar que os grupos da comunidade sabem o que é preciso: este fundo não diz de quem são as vozes que lhe deram forma. Devia dizer.
openness-p3 = Simples, flexível, aberto: { $questions ->
    [one] { $questions } pergunta, que se pode ler
   *[other] { $questions } perguntas, que se podem ler
} antes de entrar, { $time } ao todo.
openness-p4-both = Financiamento de base: o dinheiro é de uso livre e pago adiantado. { $demands ->
    [0] Não se pede nada além das respostas.
    [1] Pede-se uma coisa além das respostas, com a sua razão.
   *[other] Pedem-se { $demands } coisas além das respostas, cada uma com a sua razão.
}
openness-p4-unrestricted = Financiamento de base: o dinheiro é de uso livre, mas nem todo é pago adiantado. { $demands ->
    [0] Não se pede nada além das respostas.
    [1] Pede-se uma coisa além das respostas, com a sua razão.
   *[other] Pedem-se { $demands } coisas além das respostas, cada uma com a sua razão.
}
openness-p4-up-front = Financiamento de base: o dinheiro é pago adiantado, com limites cujas razões são públicas. { $demands ->
    [0] Não se pede nada além das respostas.
    [1] Pede-se uma coisa além das respostas, com a sua razão.
   *[other] Pedem-se { $demands } coisas além das respostas, cada uma com a sua razão.
}
openness-p4-neither = Financiamento de base: o dinheiro tem limites cujas razões são públicas, e nem todo é pago adiantado. { $demands ->
    [0] Não se pede nada além das respostas.
    [1] Pede-se uma coisa além das respostas, com a sua razão.
   *[other] Pedem-se { $demands } coisas além das respostas, cada uma com a sua razão.
}
openness-p5 = Com atenção ao trauma: ninguém tem de voltar a contar o que lhe fez mal; a qualquer pergunta se pode responder numa conversa; nenhuma palavra se perde.
openness-departures = Onde uma decisão difere da recomendação do painel
openness-departures-lead = Um painel recomenda e uma pessoa decide. Quando diferem, a razão é dita ao painel e publicada aqui, sem o nome do grupo.
openness-departures-none = Até agora, todas as decisões seguiram a recomendação do painel.
openness-departure = { $fund }: a recomendação do painel foi “{ $advised }”, e a decisão foi “{ $decided }”.
openness-outcome-funded = com apoio
openness-outcome-in-part = com apoio em parte
openness-outcome-once-checked = com apoio, depois de verificada uma coisa em conjunto
openness-outcome-not-this-time = sem apoio desta vez
openness-outcome-not-decided-yet = ainda sem decisão

help-title = Ajuda
help-lead = Fale com uma pessoa. Não precisa de saber o que perguntar.
help-talk = Com quem falar
help-talk-lead = Cada fundo tem uma pessoa de contacto. Ela pode explicar, ler o seu rascunho se o abrir a essa pessoa, ou escrever as suas respostas enquanto conversam.
help-nobody-yet = Neste momento não há nenhum fundo aberto, por isso ainda não há aqui nenhum nome. Escreva à equipa de apoios do município.
help-sign-in = Entrar
help-sign-in-text = Não há palavra-passe. Escreva o seu endereço de e-mail, e enviamos um e-mail com um código e um link. Ambos funcionam durante 10 minutos. Se o e-mail não chegar, veja na pasta de spam, ou peça a uma das pessoas acima que lhe envie um link.
help-applying = Candidatar-se
help-applying-text = Pode ler todas as perguntas antes de entrar. O que escreve vai ficando guardado, e pode voltar noutro dispositivo. A qualquer pergunta se pode responder numa conversa.
help-language = Língua e acesso
help-language-text = Escolha uma língua no topo ou no fundo da página. Se preferir falar outra língua, usar língua gestual (língua de sinais) ou ter alguém ao seu lado, diga à pessoa de contacto e tratamos disso.
help-wrong = Se fizemos algo errado
help-wrong-text = Se encontrou racismo, ou se a nossa maneira de trabalhar lhe fez mal, conte a qualquer das pessoas acima, ou a outra pessoa do município em quem confie. Pode também usar o processo de reclamações do município. Dizê-lo não prejudica o seu grupo.

accessibility-title = Declaração de acessibilidade de { $service }
accessibility-lead = Queremos que o maior número possível de pessoas possa usar este serviço, em qualquer dispositivo e seja qual for a forma como lê.
accessibility-able = Deve ser possível
accessibility-able-1 = mudar as cores, o contraste e as letras com o navegador ou o dispositivo
accessibility-able-2 = ampliar até 400% sem o texto sair do ecrã
accessibility-able-3 = usar tudo só com um teclado, ou com reconhecimento de voz
accessibility-able-4 = ouvir tudo com um leitor de ecrã
accessibility-able-5 = usar tudo sem scripts, e voltar mais tarde: o que escreveu fica guardado
accessibility-how = Até que ponto é acessível
accessibility-how-lead = Sabemos que algumas partes ainda não estão prontas:
accessibility-missing-1 = As páginas estão em sete línguas. Todas menos o inglês foram redigidas por uma máquina, e ainda ninguém que as fale em casa as leu por inteiro; essas páginas dizem-no.
accessibility-missing-2 = as páginas para os profissionais do município estão só em inglês
accessibility-missing-3 = os acordos e as cartas que as pessoas anexam estão na língua e na forma em que foram feitos
accessibility-missing-4 = as gravações não têm legendas feitas por nós
accessibility-contact = Se algo não funcionar para si
accessibility-contact-text = Diga-nos do que precisa e como: outro formato, outra língua, uma conversa. Respondemos em cinco dias úteis. Escreva ou telefone a uma destas pessoas:
accessibility-enforcement = Quem faz cumprir a lei
accessibility-enforcement-text = A Equality and Human Rights Commission (comissão para a igualdade e os direitos humanos) faz cumprir o Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018. Se a nossa resposta não servir, contacte o Equality Advisory and Support Service.
accessibility-status = Onde está em relação à norma
accessibility-status-text = Procuramos seguir as Web Content Accessibility Guidelines, versão 2.2, nível AA. Não houve uma auditoria independente, por isso não afirmamos que as cumprimos.
accessibility-tested = Como foi testado
accessibility-tested-text = Um programa (axe) verifica as páginas num navegador de cada vez que o serviço muda, também na largura de um telefone e com os scripts desligados. Os programas encontram menos de metade do que importa. O serviço ainda não foi experimentado por pessoas que usam tecnologia de apoio todos os dias.

privacy-title = Privacidade
privacy-lead = O que guardamos sobre si, porquê, quem o vê e durante quanto tempo. O responsável é o município (council) a cujo fundo se candidata.
privacy-what = O que guardamos
privacy-you = A sua pessoa
privacy-you-why = O seu endereço de e-mail, o seu nome, o seu número de telefone se o der, e a sua língua: para poder entrar e para lhe escrevermos. Uma palavra por cada dispositivo em que entrou, para que possa terminar a sessão nele.
privacy-you-who = Visto por si, pelos membros do seu grupo e pelos profissionais do município a que se candidatou.
privacy-you-long = Os códigos para entrar funcionam durante 10 minutos e são esquecidos em poucos dias. Uma sessão termina ao fim de 30 dias. O resto fica guardado enquanto tiver conta.
privacy-group = O seu grupo
privacy-group-why = O que nos conta do seu grupo, uma só vez, para não ter de o contar de novo.
privacy-group-who = Visto pelos membros do grupo, e pelos profissionais e por quem lê no fundo a que se candidatou.
privacy-group-long = Guardado enquanto o seu grupo tiver candidaturas ou apoios connosco.
privacy-answers = Respostas, ficheiros e registos de conversas
privacy-answers-why = Para ler a sua candidatura e decidir.
privacy-answers-who = Um rascunho só é visto pelo seu grupo, e por uma pessoa a quem abra uma pergunta. O que enviou é visto pelos profissionais e por quem lê ou decide.
privacy-answers-long = Guardado durante o tempo que diz o calendário de conservação do município.
privacy-evidence = O que sabemos através das relações
privacy-evidence-why = Notas com data, de visitas, de conversas e do que outras pessoas dizem do seu grupo, para que não conte só o que se escreve.
privacy-evidence-who = Visto sempre pelo seu grupo, que pode responder. Visto por profissionais, por quem lê, por membros do painel e pela pessoa que decide.
privacy-evidence-long = Guardado com a candidatura.
privacy-readings = Leituras e a recomendação do painel
privacy-readings-why = Para decidir com justiça, com mais do que um par de olhos.
privacy-readings-who = Visto por quem participa. O seu grupo recebe a decisão e todas as razões num e-mail.
privacy-readings-long = Guardado com a candidatura.
privacy-worry = Quando alguém se preocupa
privacy-worry-why = Se uma pessoa que lê se preocupa com a segurança de alguém, conta à pessoa responsável pela proteção (safeguarding).
privacy-worry-who = Visto só pela pessoa responsável pela proteção (safeguarding). Não entra na decisão.
privacy-worry-long = Guardado durante o tempo que a lei da proteção (safeguarding) pede.
privacy-grant = O seu apoio
privacy-grant-why = O dinheiro público dá-se às claras.
privacy-grant-who = Toda a gente vê o nome do grupo, o valor, o fundo, para que é e a data. Num apoio a uma só pessoa, o nome não aparece. O acordo e os pagamentos são vistos pelo seu grupo e pelos profissionais que os acompanham.
privacy-grant-long = Guardado enquanto o município tiver de prestar contas do dinheiro. O que foi dito na candidatura é apagado mais cedo.
privacy-learning = O que aprendemos em conjunto
privacy-learning-why = Para aprendermos, ambos.
privacy-learning-who = Visto pelo seu grupo e pelo município; por toda a gente só se ambos disserem que sim. Pode retirar o seu sim.
privacy-learning-long = Guardado com o apoio. Todos os textos anteriores ficam guardados com ele.
privacy-history = Quem fez o quê, e quando
privacy-history-why = Para que depois se possa ver como algo aconteceu.
privacy-history-who = Visto por quem pode ver aquilo de que se trata.
privacy-history-long = Guardado com aquilo de que se trata. As palavras pessoais podem ser retiradas.
privacy-not = O que não fazemos
privacy-not-text = Nenhuma máquina decide. Não tiramos conclusões sobre a comunidade, a fé ou a saúde de ninguém, e não classificamos os grupos segundo quem são. Não vendemos nem partilhamos o que nos conta, e nada nestas páginas vem de terceiros ou lhes é comunicado.
privacy-rights = Os seus direitos
privacy-rights-text = Pode perguntar o que guardamos sobre si, pedir que se corrija, pedir que se retire, ou opor-se à forma como é usado. Muito disso pode ver e mudar na sua conta. Aí pode levá-lo consigo e mandar apagar a conta. O que já teve o seu tempo é apagado por si. Pergunte a uma destas pessoas, ou à pessoa encarregada da proteção de dados no município:
privacy-ico = Se a nossa resposta não servir, pode apresentar queixa ao Information Commissioner's Office (a autoridade de proteção de dados).

cookies-title = Cookies
cookies-lead = Usamos cinco cookies, todos nossos, e nenhum serve para medir ou seguir ninguém.
cookies-session = Mantém a sua sessão aberta neste dispositivo, até 30 dias ou até sair. Fica mais 30 dias e nessa altura já não abre nada; só nos permite guardar o que estava a escrever quando esse tempo acabou.
cookies-kept = Reconhece este navegador durante 30 dias depois de a sua sessão terminar, para que o que estava a escrever lhe seja devolvido aqui, e a mais ninguém.
cookies-sign-in = Lembra durante uma hora que pediu um código, enquanto entra.
cookies-language = Lembra durante um ano que língua escolheu.
cookies-typed = Não é um cookie, mas fica guardado no mesmo navegador: o que escreveu numa resposta enquanto não havia ligação ao portal. É enviado quando voltar aqui e, nessa altura, é apagado deste navegador; também é apagado quando sair.
cookies-none = São precisos para o serviço funcionar, por isso não há nada para aceitar nem para desligar.

mail-title = E-mails desta demonstração
mail-lead = Nesta demonstração nenhum e-mail sai da máquina. Aqui estão todos, do mais recente para o mais antigo.
mail-none = Ainda não se escreveu nenhum e-mail.
mail-attached = Em anexo:

# What a round came to, on a fund's page and on the page of openness.
earlier-so-far = Nesta edição, até agora
earlier-round = Uma edição anterior
earlier-nobody = Ninguém se candidatou.
earlier-few = Candidataram-se menos de cinco grupos, por isso não damos números: poderiam mostrar quem eram.
earlier-applied = { $applied ->
    [one] Candidatou-se { $applied } grupo.
   *[other] Candidataram-se { $applied } grupos.
}
earlier-all = Candidataram-se { $applied } grupos e { $funded ->
    [0] nenhum recebeu apoio
    [1] um recebeu apoio
   *[other] { $funded } receberam apoio
}.
earlier-all-part = Candidataram-se { $applied } grupos e { $funded ->
    [0] nenhum recebeu apoio
    [1] um recebeu apoio
   *[other] { $funded } receberam apoio
}, { $part } deles em parte.
earlier-some = Candidataram-se { $applied } grupos. Até agora, { $decided ->
    [1] um já teve resposta
   *[other] { $decided } já tiveram resposta
}, e { $funded ->
    [0] nenhum deles recebe apoio
    [1] um deles recebe apoio
   *[other] { $funded } deles recebem apoio
}.
earlier-some-part = Candidataram-se { $applied } grupos. Até agora, { $decided ->
    [1] um já teve resposta
   *[other] { $decided } já tiveram resposta
}, e { $funded ->
    [0] nenhum deles recebe apoio
    [1] um deles recebe apoio
   *[other] { $funded } deles recebem apoio
}, { $part } em parte.
earlier-middle-asked = Metade pediu { $amount } ou mais.
earlier-middle-given = Metade dos apoios foi de { $amount } ou mais.
promise-date-kept = Prometemos uma resposta até { $promised }. O último grupo teve-a no dia { $told }, como prometido.
promise-date-late = Prometemos uma resposta até { $promised }. O último grupo teve-a no dia { $told }, com { $days ->
    [one] { $days } dia
   *[other] { $days } dias
} de atraso.
promise-date-waits = Prometemos uma resposta até { $promised }. { $days ->
    [one] Passou { $days } dia
   *[other] Passaram { $days } dias
}, e ainda há quem espere.
promise-turn-all = A cada grupo prometemos um dia próprio, e todos ({ $told }) tiveram resposta até esse dia.
promise-turn-some = A cada grupo prometemos um dia próprio: { $kept } de { $told } tiveram resposta até esse dia.

reason-kind-money = não havia dinheiro que chegasse para tudo o que gostaríamos de apoiar
reason-kind-purpose = era para algo a que o fundo não se destina
reason-kind-people-or-place = era para pessoas ou para um lugar a que o fundo não se destina
reason-kind-how-it-works = não conseguimos ver o suficiente de como iria funcionar
reason-kind-need = outras candidaturas mostraram mais a necessidade
reason-kind-safety = ainda não conseguimos ver como as pessoas ficariam em segurança
reason-kind-elsewhere = outro fundo ou serviço é um lugar melhor para isto
