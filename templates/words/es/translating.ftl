# An answer in any language, and what it says in English beside it.

fund-language = En su idioma
fund-language-council = Responda en cualquier idioma, pregunta por pregunta. Encargamos la traducción y la pagamos. Lo que usted dijo sigue siendo su respuesta; la traducción va al lado.

answer-language = ¿En qué idioma está esta respuesta?
answer-language-hint = Cualquier idioma está bien. De la traducción nos ocupamos aquí.
answer-language-other = Otro idioma
answer-language-unknown = otro idioma
answer-language-name = Su nombre, si es otro

translations-title = Sus respuestas en inglés
translations-lead = Para quienes no leen su idioma, hicimos traducir sus respuestas al inglés. Lo que usted dijo es su respuesta; esto va al lado. Si algo no está bien, dígalo: quienes la leen lo ven, y se traduce de nuevo.
translations-none = No se ha traducido nada suyo. Si respondió en otro idioma, { $contact } se ocupa de ello.
translations-of-writing = Lo que usted escribió
translations-of-talk = Lo que usted dijo en la conversación
translations-of-recording = Su grabación
translations-in-english = En inglés, traducción de { $by }, { $on }
translations-you-said = Usted dijo que en ella no está bien lo siguiente:
translations-not-right = Algo no está bien
translations-what = ¿Qué no está bien?
translations-what-hint = En cualquier idioma. No hace falta que sepa la palabra justa en inglés.
translations-say = Decírnoslo
translations-say-what = Diga en pocas palabras qué no está bien en la traducción
translations-not-now = Una traducción se puede corregir desde que se envía la solicitud hasta que se decide. Pregunte a { $contact }.
translations-overtaken = Se ha traducido de nuevo desde que abrió la página. Mire la traducción nueva.
translations-see = Sus respuestas en inglés, si las dio en otro idioma
notice-translation-corrected = Gracias. Quienes la leen ven lo que usted dijo, y encargamos una traducción nueva.

letter-translation-subject = Su respuesta en inglés: { $fund }
letter-translation = Su respuesta sobre “{ $question }” se ha traducido al inglés, para quienes no leen su idioma. La traducción es de { $by }:
letter-translation-next = Lo que usted escribió o dijo sigue siendo su respuesta. Si algo no está bien en la traducción, dígalo aquí:
notice-translation-added = La traducción está al lado de lo que dijo el grupo, y se le envía.
answer-language-say = Decir en qué idioma está
history-translated = Añadimos una traducción de una respuesta
history-translation-corrected = Ustedes dijeron que una traducción no está bien
