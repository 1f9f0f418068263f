# Reading: what a page says when something was done, and what saving by itself says.

notice-reading-wonders = C’est enregistré et transmis. Une personne de la municipalité s’en occupe, et la réponse sera indiquée ici.
notice-reading-judged = Votre avis est maintenant à côté des autres.
notice-reading-no = Merci de l’avoir dit. Nous demandons à une autre personne, et l’affaire s’arrête là.
notice-reader-told = Cette personne voit maintenant ce que vous avez écrit.
reading-both = Un texte a aussi été enregistré sur un autre appareil. Les deux textes sont conservés.
notice-readings-talked = C’est maintenant à côté des lectures.
notice-reading-time-saved = C’est enregistré. Le personnel de la municipalité le voit quand il cherche des personnes pour lire.
notice-readers-asked = Ces personnes sont prévenues, chacune par un seul e-mail.
