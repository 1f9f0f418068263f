# Files that go with an answer.

files-title = O que envia com: { $question }
files-back = Voltar à pergunta
files-heading = O que enviou com esta resposta
files-none = Ainda nada. Não é preciso enviar nada.
files-remove = Remover
files-choose = Enviar algo que já tem
files-hint = Pode enviar: { $kinds }. No máximo { $files ->
    [one] { $files } ficheiro
   *[other] { $files } ficheiros
}, até { $max } MB cada.
files-send = Juntar à resposta
files-full = { $max ->
    [one] Já há { $max } ficheiro
   *[other] Já há { $max } ficheiros
}, o máximo que podemos receber aqui. Para enviar outro, remova um primeiro.
files-continue = Continuar
files-route-document = Documento ou imagem
files-route-recording = Gravação

files-kind-pdf = PDF
files-kind-odt = texto OpenDocument (ODT)
files-kind-docx = Word (DOCX)
files-kind-image = imagens
files-kind-audio = gravações de som
files-kind-video = vídeos

files-none-chosen = Escolha primeiro um ficheiro.
files-empty = Não há nada em { $name }. Veja se abre no seu dispositivo e envie de novo.
files-too-large = { $name } tem { $size }. Podemos receber até { $max } MB. Envie uma gravação mais curta ou uma imagem mais pequena, ou fale connosco.
files-archive = { $name } é uma pasta comprimida. Ninguém vê o que está lá dentro antes de a abrir, por isso não a recebemos. Envie o que lá está, um ficheiro de cada vez.
files-macros = { $name } traz pequenos programas (macros), que podem fazer mal ao computador de alguém. Guarde-o sem eles, ou como PDF, e envie de novo.
files-picture-unread = Não conseguimos retirar de { $name } onde e quando foi tirada, por isso não a guardámos. Envie a imagem em JPEG ou PNG, ou tire-a outra vez.
files-wrong-kind = Não conseguimos reconhecer o que está em { $name }. Pode enviar: { $kinds }. Se for outra coisa, guarde como PDF ou tire uma fotografia.
files-too-often = Enviou ficheiros muitas vezes em pouco tempo. Espere um minuto e envie este de novo.
files-too-many = Podemos receber até { $max ->
    [one] { $max } ficheiro
   *[other] { $max } ficheiros
} aqui. Para enviar outro, remova um primeiro.

notice-file-added = Já faz parte da sua resposta.
notice-file-removed = Já não faz parte da sua resposta.

files-checking = Ainda estamos a verificar este ficheiro. Abre-se quando terminarmos, normalmente em poucos minutos.
files-being-checked = Este ficheiro ainda está a ser verificado, por isso ninguém o pode abrir por agora. Costuma demorar poucos minutos. Volte um pouco mais tarde.
files-kept-back = Retemos este ficheiro: a verificação encontrou nele algo que pode fazer mal a um computador. Ninguém o pode abrir.

letter-file-kept-subject = Um ficheiro que enviou não pôde ser usado
letter-file-kept = Verificamos cada ficheiro que nos chega. Em { $file } a verificação encontrou algo que pode fazer mal a um computador, por isso ninguém o pode abrir aqui. Acontece a muita gente, muitas vezes sem saber, e não fez nada de errado.
letter-file-kept-next = Envie-nos outra cópia a partir de um computador verificado, ou como PDF. Se não puder, fale com a sua pessoa de contacto: encontramos outra maneira, e nada mais do que enviou se perdeu.
