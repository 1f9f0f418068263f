mends-copy = Voici ce que vous avez envoyé. Vous pouvez le copier d’ici.
mends-risk-changed = Nous avons modifié ce texte après que vous avez ouvert la page : votre réponse portait donc sur d’autres mots. Lisez ce qui est écrit ici maintenant, puis répondez.
mends-against-off = Le { $date }, il a été dit que, finalement, ceci ne parle pas contre le groupe. Pourquoi :
letter-mends-off-subject = Une chose qui nous a été dite du groupe { $group } ne parle pas contre vous
letter-mends-off = Nous avions dit que quelque chose qui est écrit à côté de votre demande au fonds « { $fund } » parle contre vous. { $writer } l’a regardé de nouveau, et dit que ce n’est pas le cas :
letter-mends-off-why = Pourquoi :
letter-mends-off-still = La note elle-même reste à côté de votre demande, et peut être utilisée comme toutes les autres. Si vous voyez les choses autrement, dites-le ici :
mends-unanswered = La question a été posée au groupe, et aucune réponse n’est arrivée.
