# An answer in any language, and what it says in English beside it.

fund-language = Na sua língua
fund-language-council = Responda em qualquer língua, pergunta a pergunta. Tratamos da tradução e pagamo-la. O que disse continua a ser a sua resposta; a tradução fica ao lado.

answer-language = Em que língua está esta resposta?
answer-language-hint = Qualquer língua serve. Da tradução tratamos nós.
answer-language-other = Outra língua
answer-language-unknown = outra língua
answer-language-name = O nome dela, se for outra

translations-title = As suas respostas em inglês
translations-lead = Para quem não lê a sua língua, pedimos a tradução das suas respostas para inglês. O que disse é a sua resposta; isto fica ao lado. Se algo não estiver certo, diga: quem lê vê isso, e a tradução é feita de novo.
translations-none = Ainda não se traduziu nada seu. Se respondeu noutra língua, { $contact } trata disso.
translations-of-writing = O que escreveu
translations-of-talk = O que disse na conversa
translations-of-recording = A sua gravação
translations-in-english = Em inglês, tradução de { $by }, { $on }
translations-you-said = Disse-nos que isto não está certo na tradução:
translations-not-right = Algo não está certo
translations-what = O que não está certo?
translations-what-hint = Em qualquer língua. Não precisa de saber a palavra certa em inglês.
translations-say = Dizer-nos
translations-say-what = Diga em poucas palavras o que não está certo na tradução
translations-not-now = Uma tradução pode ser corrigida desde o envio até à decisão. Pergunte a { $contact }.
translations-overtaken = A tradução foi feita de novo depois de abrir a página. Veja a nova.
translations-see = As suas respostas em inglês, se as deu noutra língua
notice-translation-corrected = Agradecemos. Quem lê vê o que nos disse, e pedimos uma nova tradução.

letter-translation-subject = A sua resposta em inglês: { $fund }
letter-translation = A sua resposta sobre “{ $question }” foi traduzida para inglês, para quem não lê a sua língua. A tradução é de { $by }:
letter-translation-next = O que escreveu ou disse continua a ser a sua resposta. Se algo não estiver certo na tradução, diga aqui:
notice-translation-added = A tradução fica ao lado do que o grupo disse, e é enviada ao grupo.
answer-language-say = Dizer em que língua está
history-translated = Acrescentámos a tradução de uma resposta
history-translation-corrected = Disseram que uma tradução não está certa
