# Signing in, and a person's own account.

nav-funds = Fundos
nav-openness = Como decidimos
nav-learning = O que vamos aprendendo
nav-sign-in = Entrar
nav-desk = A sua mesa de trabalho
nav-home = As suas candidaturas
nav-account = A sua conta

failure-to-desk = Ir para a sua mesa de trabalho
failure-other-site = Isto veio de outro site, por isso não fizemos nada com o que chegou. Abra a página aqui e envie de novo.
failure-not-your-role = Já entrou, mas esta página é para pessoas com outra função. Se acha que devia estar aberta para si, pergunte à pessoa que cuida do portal.
failure-overtaken = Outra pessoa mudou isto primeiro
failure-cut-off = Só recebemos uma parte do que enviou. Envie de novo, por favor; o que guardou antes está seguro.

sign-in-title = Entrar
sign-in-first-time = É a primeira vez aqui? O mesmo e-mail abre a sua conta.
sign-in-email-empty = Escreva o seu endereço de e-mail
sign-in-email-wrong = Veja o endereço de e-mail: precisa de um nome, um @ e um domínio, como hulya@example.org
sign-in-ask-again = Pedir um novo código
code-ask-again = peça um novo código
sign-in-used = Este código ou link já foi usado. Peça um novo.
sign-in-expired = Este código ou link tem mais de 10 minutos, ou nunca foi enviado. Peça um novo.
sign-in-tries-spent = Foi a quinta tentativa com este código. Abra antes o link do e-mail, ou peça um novo código.
sign-in-tries-together = Houve muitas tentativas com códigos para este endereço. Abra antes o link do nosso e-mail mais recente: funciona durante 10 minutos a partir da hora em que chegou.
sign-in-not-sent = Já tínhamos enviado cinco e-mails para este endereço em 10 minutos, por isso não saiu mais nenhum. Abra o link de um deles, ou peça um novo código daqui a 10 minutos.
sign-in-code-wrong = Não é o código do nosso e-mail mais recente. Veja cada letra e cada número. { $left ->
    [1] Tem mais uma tentativa.
   *[other] Tem mais { $left } tentativas.
}
sign-in-too-often = Houve muitas tentativas do seu endereço em pouco tempo. Espere um minuto e tente de novo.

code-title = Escreva o seu código
code-sent = Enviámos um e-mail para { $email }. Traz um código de seis letras e números, e um link. Ambos funcionam durante 10 minutos.
code-label = Código
code-hint = Maiúsculas ou minúsculas, tanto faz
code-button = Entrar
code-late = O e-mail não chegou passados alguns minutos? Veja na pasta de spam, ou
link-title = Está quase
link-lead = Escolha Continuar para entrar neste dispositivo.
sign-out-title = Sair
sign-out-lead = Tudo o que escreveu está guardado.
sign-out-button = Sair
signed-out-done = Saiu da sua conta
signed-out-done-lead = Tudo o que escreveu está guardado. Volte quando quiser.

signed-out-files = Os ficheiros não se podem guardar dessa forma: escolha-os de novo depois, por favor.
kept-title = Aqui está o que escreveu
kept-lead = A sua sessão tinha terminado quando enviou isto. Não se perdeu nada: escolha “Guardar o que escrevi” para o pôr no seu lugar.
kept-save = Guardar o que escrevi
kept-to-application = Vai para a sua candidatura, para a página de onde o enviou:
kept-to-group = Vai para a página do seu grupo:
kept-to-grant = Vai para o seu apoio, para a página de onde o enviou:
kept-to-account = Vai para a sua conta:
kept-to-desk = Vai para a sua mesa de trabalho, para a página de onde o enviou:
kept-to-other = Vai para a página de onde o enviou:
kept-not-now = O botão envia tudo tal como enviou na altura. Se já não quiser, ou se estas palavras não são suas, saia desta página sem usar o botão: ao fim de um dia, tudo se apaga.
kept-elsewhere = O que escreveu está guardado no navegador onde o escreveu. Abra lá esta página.
signed-out-back = Não conseguimos guardar isto. Copie-o antes de entrar:

account-title = A sua conta
account-welcome = Boas-vindas. Que nome devemos usar?
account-email = O seu endereço para entrar é { $email }.
account-name = O seu nome
account-name-hint = Como gostaria que o disséssemos
account-name-empty = Escreva o seu nome
account-name-long = É mais do que podemos receber num nome. Encurte-o, por favor.
account-phone = Telefone (opcional)
account-phone-hint = Só se quiser que telefonemos
account-phone-long = É demasiado comprido para um número de telefone. Veja-o de novo, por favor.
account-language = Em que língua quer os nossos e-mails?
account-save = Guardar
account-sessions = Onde a sua conta está aberta
account-sessions-lead = Se não reconhecer algum destes, termine a sessão nele.
account-this-one = Este dispositivo
account-since = Aberta desde { $since }; usada pela última vez no dia { $seen }
account-end = Sair nesse dispositivo
account-session-gone = Essa sessão já tinha terminado.
notice-account-saved = Guardado.
notice-session-ended = A sessão nesse dispositivo terminou.

letter-sign-in-subject = { $code } é o seu código para { $service }
letter-sign-in-known = Pediu para entrar. Escreva este código na página onde o pediu:
letter-sign-in-new = Recebemos um pedido, que julgamos ser seu, para abrir uma conta em { $service } com este endereço. Escreva este código na página onde o pediu:
letter-sign-in-link = Ou abra este link e escolha Continuar:
letter-sign-in-life = Ambos funcionam durante 10 minutos, e uma só vez.
letter-sign-in-not-you = Se não foi um pedido seu, não faça nada: ninguém pode entrar sem este e-mail.

notice-role-given = A função foi dada, e a pessoa está a ser avisada.
notice-role-ended = A função terminou, e a pessoa está a ser avisada.

shared-label = Outras pessoas também usam este telefone ou computador
shared-hint = Nesse caso, nada do que escrever fica nele, e a sua sessão termina quando fechar o navegador ou ao fim de cerca de meia hora.
shared-title = Este telefone ou computador é partilhado?
shared-is = Disse que outras pessoas também o usam: nada do que escrever fica nele, e a sua sessão termina quando fechar o navegador ou ao fim de cerca de meia hora.
shared-is-not = A sua sessão está aberta como num telefone ou computador só seu.
shared-say = Outras pessoas também o usam
shared-end = É só meu
notice-device-saved = Guardado para este telefone ou computador.

afresh-title = Inicie sessão mais uma vez, por favor
afresh-lead = Iniciou sessão há mais de 15 minutos. Antes de o dinheiro se mover, de alguém dizer para que conta vai, de dados de pessoas saírem do portal, ou de um número de telefone ou o que cada um pode fazer mudar, perguntamos se ainda é você.
afresh-kept = O que enviou está guardado e é-lhe devolvido quando tiver iniciado sessão. Ainda nada foi feito.
afresh-where = Enviamos um código e uma ligação para { $email }.
afresh-button = Enviem-me um código
kept-afresh-title = Continue o que começou
kept-afresh-lead = Iniciou sessão mais uma vez. Ainda nada foi feito: escolha o botão para o fazer agora.
kept-afresh-button = Fazer agora
afresh-script = Iniciou sessão há muito tempo. Abra esta página de novo, inicie sessão mais uma vez e volte a enviar.

letter-device-subject = Um dispositivo novo entrou em { $service }
letter-device-what = Alguém iniciou sessão em { $service } em seu nome, num telefone ou computador que ainda não tínhamos visto: { $at }, { $device }.
letter-device-you = Se foi você, não há nada a fazer.
letter-device-not-you = Se não foi você, essa pessoa consegue ler o seu correio eletrónico: mude primeiro a palavra-passe dele. Depois inicie sessão, termine as sessões que não conhece e avise a pessoa que conhece na câmara:
cookies-device = Reconhece durante 400 dias o telefone ou computador em que iniciou sessão, para podermos escrever-lhe quando alguém entra noutro.

link-whose = Este link abre a conta de { $email }.
link-not-yours = Não é a sua? Então não o use: é o link de outra pessoa, e o que escrever ficaria na conta dela.
link-other = Tem agora a sessão iniciada como { $email }. Se continuar, essa sessão termina.
signed-out-idle = Esteve doze horas sem vir aqui, por isso terminámos a sua sessão. É assim para todas as pessoas que trabalham com as candidaturas.
notice-sessions-ended = Todas as sessões dessa pessoa terminaram, e ela está a ser avisada.
