# The frame of every page, and the words that components say themselves.
#
# Words: fund = fundo; round = edição; strand = parte do fundo; application = candidatura; apply = candidatar-se;
# draft = rascunho; question = pergunta; answer = resposta; group = grupo; organisation = organização;
# host = organização de acolhimento; council = município; officers = profissionais do município;
# named contact, named person = pessoa de contacto; promise = promessa (kept = cumprida, missed = não cumprida);
# learning note = nota de aprendizagem; learning conversation = conversa de aprendizagem;
# relational evidence = o que se sabe através das relações; risk = risco; carry, holder = assumir, quem assume o risco;
# panel = painel; recommendation = recomendação; decision = decisão; grant = apoio; funded = com apoio;
# agreement = acordo; payment = pagamento; conversation = conversa; write-up = registo da conversa; send = enviar;
# take back (an application) = reabrir; withdraw = retirar; step back = afastar-se; reading = leitura; review = análise;
# accountability group = grupo de prestação de contas; openness = transparência; letter = e-mail (that is what it is);
# safeguarding lead = responsável pela proteção (safeguarding); register of grants = registo de apoios.
# Register: polite and impersonal, third person without "você" ("pode", "envie", "o seu grupo"); European spelling, and
# no article before names of people or organisations. Buttons and links: infinitive.

frame-error-prefix = Erro:
frame-skip = Saltar para o conteúdo principal
frame-nav = Menu principal
frame-languages = Língua
frame-drafted = Uma máquina redigiu estes textos e ainda ninguém que fale a língua os leu. A mesma página em
frame-demo = Isto é uma demonstração. As pessoas, os grupos e o dinheiro são inventados, e tudo desaparece quando ela termina.
frame-help = Ajuda
frame-openness = Como decidimos e o que prometemos
frame-accessibility = Acessibilidade
frame-privacy = Privacidade
frame-cookies = Cookies

part-back = Voltar
part-problem = Há um problema
part-done = Feito
part-pages = Páginas
part-previous-page = Página anterior
part-next-page = Página seguinte
part-change = Alterar
part-answer = Responder
part-print = Imprimir esta página
part-day = Dia
part-month = Mês
part-year = Ano

save-saving = A guardar…
save-saved = Guardado agora mesmo
save-offline = Não conseguimos ligar ao portal. O que escreveu continua aqui, e continuamos a tentar.
save-offline-kept = Não conseguimos ligar ao portal. O que escreveu está guardado neste dispositivo, e continuamos a tentar. Pode fechar esta página.
save-signed-out = A sua sessão terminou. O que escreveu continua aqui.
save-signed-out-link = Entre noutra página e depois volte a esta
save-merged = Outra pessoa do seu grupo também escreveu aqui. O texto inclui o que cada pessoa escreveu.
save-merged-link = Ver como está agora
save-both = Outra pessoa do seu grupo também escreveu aqui. Os dois textos estão guardados.
save-both-link = Ver os dois
save-problem = Não conseguimos guardar isto tal como está. O que escreveu continua aqui.

device-saved = O que escreveu aqui enquanto não havia ligação ao portal já está guardado.
device-link = Ver como está agora

# $n is put in by a script; the plain form is for every number that is not one.
words-so-far-one = palavras: { $n }
words-so-far = palavras: { $n }
words-usually = a maioria das pessoas escreve cerca de { $n }
words-over-one = é { $n } a mais do que podemos receber. Está tudo guardado; encurte, por favor, antes de enviar.
words-over = são { $n } a mais do que podemos receber. Está tudo guardado; encurte, por favor, antes de enviar.
words-under-one = mais { $n } seria suficiente
words-under = mais umas { $n } seriam suficientes

budget-what = Para quê
budget-amount = Quanto
budget-line-what = Linha { $n }: para quê
budget-line-amount = Linha { $n }: quanto, em libras
budget-total = Total
budget-add = Acrescentar outra linha

error-reference = Se nos contactar sobre isto, diga { $reference } e podemos ver o que aconteceu.
error-refused-heading = Esta página não está aberta para si
error-not-found-heading = Não encontramos essa página
error-not-found-line = Se escreveu o endereço, veja se está certo. Se seguiu um link nosso, o erro é nosso.
error-busy-heading = Tente de novo daqui a pouco, por favor
error-busy-line = Por um momento, não conseguimos chegar aos nossos registos. O que guardou antes está seguro.
error-broken-heading = Pedimos desculpa: algo correu mal do nosso lado
error-broken-line = Não foi nada que tenha feito. O que guardou antes está seguro.
error-too-large-heading = É mais do que podemos receber de uma vez
error-too-large-line = Nada mudou. Se era uma gravação ou um documento, envie uma versão mais curta ou mais pequena, ou fale connosco e encontramos outra maneira.
error-try-again = Tentar de novo
error-link-funds = Ver os fundos abertos
error-link-home = Ir para a sua página
error-link-help = Pedir ajuda

signed-out-heading = Entre para continuar
signed-out-kept = Guardámos o que escreveu. Volta ao seu lugar quando entrar.
signed-out-email = O seu endereço de e-mail
signed-out-email-hint = Enviamos um código e um link. Não há palavra-passe.
signed-out-button = Continuar
