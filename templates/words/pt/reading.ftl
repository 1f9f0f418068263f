# Reading: what a page says when something was done, and what saving by itself says.

notice-reading-wonders = Guardado e transmitido. Uma pessoa do município trata disso, e a resposta aparece aqui quando houver.
notice-reading-judged = A sua avaliação está ao lado das outras.
notice-reading-no = Agradecemos que o diga. Pedimos a outra pessoa, e isto não tem mais nenhuma consequência.
notice-reader-told = Essa pessoa pode ver o que escreveu.
reading-both = Guardado também noutro dispositivo. Os dois textos ficam guardados.
notice-readings-talked = Está ao lado das leituras.
notice-reading-time-saved = Guardado. Os profissionais do município veem isto quando pedem leituras.
notice-readers-asked = Estas pessoas estão a ser avisadas, cada uma com um só e-mail.
