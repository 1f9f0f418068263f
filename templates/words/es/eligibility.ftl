# Eligibility first: a few questions before anybody starts, and how long it took them afterwards.

eligible-title = Antes de empezar
eligible-fund-lead = Preguntamos esto primero, para que nadie dedique una tarde a algo que no es para su grupo. Responda lo que responda, puede hablar con alguien del equipo.
eligible-lead = Primero unas pocas preguntas, para que no dedique una tarde a algo que no es para su grupo.
eligible-nothing-kept = Aquí no guardamos nada sobre usted. Si una de nuestras reglas le dejara fuera, contamos que pasó, pero no a quién.
eligible-why = Por qué lo preguntamos:
eligible-if-no = Si su respuesta es no:
eligible-if-yes = Si su respuesta es sí:
eligible-choose = Elija sí o no. Si no lo tiene claro, elija lo que más se acerque: responda lo que responda, puede hablar con alguien del equipo.

not-eligible-title = Quizá este fondo no sea para su grupo
not-eligible-lead = Una de nuestras reglas se interpone. Eso dice algo de la regla, y nada de lo que hace su grupo.
not-eligible-talk = Hablar con alguien de todos modos
not-eligible-talk-words = Puede que nuestra regla esté mal, o que no sirva en su caso. Pregunte a { $name }: no hace falta que haya decidido nada.
not-eligible-go-on = También puede seguir. Cuente en sus respuestas, o en una conversación, cuál es su situación.
not-eligible-start = Seguir con la solicitud
not-eligible-again = Responder de nuevo las preguntas
not-eligible-counted = Contamos que una regla nuestra habría dejado fuera a alguien. No anotamos quién es usted, ni dónde está, ni cuándo fue.

# --- how long it took

fund-time-told = Los grupos nos dijeron que les llevó { $time }: de { $count } grupos, la mitad necesitó menos y la otra mitad más.

took-title = ¿Cuánto tiempo le llevó?
# $said is "about 40 minutes"
took-lead = Una pregunta, si quiere: antes decimos que lleva { $said }, y queremos saber cuánto lleva de verdad. Lo que nos diga ayuda a dar a los próximos grupos una cifra intermedia, y no lo ve nadie que lea o decida.
took-hours = Horas, entre todas las personas
took-minutes = Minutos
took-people = ¿Entre cuántas personas?
took-hardest = ¿Qué fue lo más difícil?
took-hardest-hint = Con sus palabras, en cualquier idioma. Puede dejarlo vacío.
took-tell = Decírnoslo
took-skip = Dejarlo sin responder
took-who-sees = No forma parte de su solicitud. Quienes se ocupan de la convocatoria ven los totales, y lo que fue más difícil sin nombres, cuando ya nos lo han dicho cinco grupos.
took-told = Ya nos lo dijo. Puede decírnoslo de nuevo hasta que se decida.
took-hours-problem = Escriba en números cuánto tiempo le llevó, como 2 horas y 30 minutos
took-people-problem = Escriba en números cuántas personas trabajaron en ello, como 3
took-hardest-problem = Es más de lo que podemos guardar en un recuadro. Acórtelo, por favor
took-not-now = Se puede decir cuánto tiempo llevó desde que se envía la solicitud hasta que se decide.
notice-took-told = Gracias. Nos ayuda, y ayuda a los próximos grupos.

# --- the same on the page of openness

openness-rules = A quién dejan fuera nuestras reglas
openness-rules-few = Menos de cinco personas respondieron las preguntas antes de empezar, así que no damos números.
openness-rules-lead = Antes de empezar, nuestras preguntas sobre quién puede presentar una solicitud se respondieron { $asked } veces. Estas son las veces que cada regla habría dejado fuera a alguien:
openness-time = Cuánto tiempo llevó: dijimos { $said }. { $count } grupos nos dijeron cuánto les llevó; la mitad necesitó { $time } o menos.
openness-ways = Cada manera de responder
openness-ways-lead = Se puede responder por escrito, de viva voz, con un documento o en una conversación, y todo cuenta lo mismo. Aquí se ve si fue así. Quien respondió de dos maneras cuenta en las dos líneas:
openness-way-writing = Por escrito
openness-way-recording = Con la voz o en video
openness-way-document = Con un documento que ya tenían
openness-way-conversation = En una conversación
openness-way-numbers = conocen la decisión: { $told }; con financiación: { $funded }
openness-way-held = conocen la decisión: { $few } o más. No se dan más números, porque se podría saber de quiénes se trata.
