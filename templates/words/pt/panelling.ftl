# The panel: who weighed a round, for everyone; and what is said at the table after something is done.
panelling-title = Quem avaliou esta edição
panelling-back = Como decidimos
panelling-link = Quem avaliou esta edição
panelling-lead = Um painel lê e avalia o que os grupos enviam, e recomenda. Cada membro escolhe se o seu nome aparece.
panelling-early = Ainda não terminou nenhuma reunião do painel desta edição. Quando terminar uma, esta página diz quantas pessoas a avaliaram.
panelling-people = O painel
panelling-chosen = Como se escolhem os membros
panelling-many = { $count ->
    [1] Uma pessoa avaliou esta edição.
   *[other] { $count } pessoas avaliaram esta edição.
}
panelling-community = { $count ->
    [1] Uma delas é da comunidade.
   *[other] { $count } delas são da comunidade.
}
panelling-paid = Este trabalho é pago a { $pay } por hora.
panelling-were-paid = Este trabalho foi pago a { $pay } por hora.
panelling-named = Quem escolheu que o seu nome aparecesse:
panelling-unnamed = { $count ->
    [1] De uma pessoa não se dá o nome.
   *[other] De { $count } pessoas não se dá o nome.
}
panelling-endings = Como o painel chega ao que recomenda
panelling-agreed = { $count ->
    [0] Votou-se sobre todas as candidaturas.
    [1] Houve acordo de todo o painel sobre uma candidatura.
   *[other] Houve acordo de todo o painel sobre { $count } candidaturas.
}
panelling-voted = Sobre uma votou-se: { $for } a favor, { $against } contra, { $neither } nem uma coisa nem outra.
panelling-dissents = O que alguém viu de outra maneira
panelling-dissents-lead = Os membros podem dizer que veem as coisas de maneira diferente do painel. Aqui estão as suas palavras, sem dizer de quem são nem de que grupo tratam.
notice-panelling-named = A sua escolha está guardada.
notice-panelling-seated = Está guardado como cada pessoa participa na reunião.
notice-panelling-attended = Está guardado quem está presente.
notice-panelling-ordered = A ordem está guardada.
notice-panelling-paid = Está anotado a quem se pagou, e quando.
notice-panelling-ended = A reunião terminou.
notice-panelling-reopened = A reunião está aberta de novo.
notice-panelling-settled = Está guardado como o painel chegou a isto.
notice-panelling-dissent = Está guardado o que vê de outra maneira.
notice-panelling-out = Saiu da sala para esta candidatura.
notice-panelling-back = Está de novo na sala para esta candidatura.
