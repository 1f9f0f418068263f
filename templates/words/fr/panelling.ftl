# The panel: who weighed a round, for everyone; and what is said at the table after something is done.
panelling-title = Qui a examiné les demandes de ce cycle
panelling-back = Comment nous décidons
panelling-link = Qui a examiné les demandes de ce cycle
panelling-lead = Un comité lit et examine ce que les groupes envoient, et fait des recommandations. Ses membres choisissent si leur nom est publié.
panelling-early = Aucune réunion du comité n’est encore terminée pour ce cycle. Après la première, cette page dira combien de personnes ont examiné les demandes.
panelling-people = Le comité
panelling-chosen = Comment ses membres sont choisis
panelling-many = { $count ->
    [1] Une personne a examiné les demandes de ce cycle.
   *[other] { $count } personnes ont examiné les demandes de ce cycle.
}
panelling-community = { $count ->
    [1] Une d’entre elles est membre de la communauté.
   *[other] { $count } d’entre elles sont membres de la communauté.
}
panelling-paid = Ce travail est payé { $pay } de l’heure.
panelling-were-paid = Ce travail a été payé { $pay } de l’heure.
panelling-named = Les personnes qui ont choisi de donner leur nom :
panelling-unnamed = { $count ->
    [1] Une personne n’est pas nommée.
   *[other] { $count } personnes ne sont pas nommées.
}
panelling-endings = Comment le comité est arrivé à ses recommandations
panelling-agreed = { $count ->
    [0] Il y a eu un vote sur chaque demande.
    [1] Tout le monde était d’accord sur une demande.
   *[other] Tout le monde était d’accord sur { $count } demandes.
}
panelling-voted = Une demande a été soumise au vote : { $for } pour, { $against } contre, { $neither } ni l’un ni l’autre.
panelling-dissents = Ce que certains membres voient autrement
panelling-dissents-lead = Chaque membre peut dire qu’il voit les choses autrement que le comité. Voici leurs mots, sans dire de qui ils viennent ni de quel groupe ils parlent.
notice-panelling-named = Votre choix est enregistré.
notice-panelling-seated = La place de chaque personne à la réunion est enregistrée.
notice-panelling-attended = Les présences sont enregistrées.
notice-panelling-ordered = L’ordre est enregistré.
notice-panelling-paid = Les paiements sont notés : à qui, et quand.
notice-panelling-ended = La réunion est terminée.
notice-panelling-reopened = La réunion est de nouveau ouverte.
notice-panelling-settled = La façon dont le comité y est arrivé est enregistrée.
notice-panelling-dissent = Ce que vous voyez autrement est enregistré.
notice-panelling-out = C’est noté : vous avez quitté la salle pour cette demande.
notice-panelling-back = C’est noté : vous êtes de nouveau dans la salle pour cette demande.
