# Files that go with an answer.

files-title = Tiştên ku hûn bi vê re dişînin: { $question }
files-back = Vegerin pirsê
files-heading = Tiştên ku we bi vê bersivê re şandine
files-none = Hîn tiştek tune ye. Ne mecbûrî ye ku hûn tiştekî bişînin.
files-remove = Rakin
files-choose = Tiştekî ku li ba we heye bişînin
files-hint = Hûn dikarin van bişînin: { $kinds }. Heta { $files } dosyayan, her yek heta { $max } MB.
files-send = Li bersiva xwe zêde bikin
files-full = Ev { $max } dosya ne; li vir ji vê zêdetir nabe. Ger hûn dixwazin yeke din bişînin, pêşî yekê rakin.
files-continue = Dewam bikin
files-route-document = Belge an wêne
files-route-recording = Qeyd

files-kind-pdf = PDF
files-kind-odt = Nivîsa OpenDocument (ODT)
files-kind-docx = Word (DOCX)
files-kind-image = wêne
files-kind-audio = qeydên deng
files-kind-video = vîdyo

files-none-chosen = Pêşî dosyayekê hilbijêrin.
files-empty = Di { $name } de tiştek tune ye. Binêrin ka ew li ser cîhaza we vedibe, paşê dîsa bişînin.
files-too-large = { $name } { $size } e. Em dikarin heta { $max } MB bistînin. Qeydeke kurttir an wêneyekî biçûktir bişînin, an jî li şûna wê bi me re biaxivin.
files-archive = { $name } peldankeke pêçayî ye. Berî ku ew bê vekirin kes nabîne çi tê de heye, lewma em wê nastînin. Tiştên ku tê de ne yek bi yek bişînin.
files-macros = Di { $name } de bernameyên biçûk (makro) hene, ku dikarin zirarê bidin komputera kesekî. Wê bêyî wan, an wek PDF, qeyd bikin û dîsa bişînin.
files-picture-unread = Me nikarî ji { $name } derxînin ku li ku û kengî hatiye kişandin, lewma me ew neparast. Wêneyê wek JPEG an PNG bişînin, an careke din bikişînin.
files-wrong-kind = Me fêm nekir ka di { $name } de çi heye. Hûn dikarin van bişînin: { $kinds }. Ger ew tiştekî din be, wê wek PDF qeyd bikin, an wêneyê wê bikişînin.
files-too-often = We di demeke kurt de gelek caran pel şandin. Deqîqeyekê bisekinin, paşê vê dîsa bişînin.
files-too-many = Em dikarin li vir heta { $max } dosyayan bistînin. Ger hûn dixwazin yeke din bişînin, pêşî yekê rakin.

notice-file-added = Ew niha beşek ji bersiva we ye.
notice-file-removed = Me ew ji bersiva we derxist.

files-checking = Em hîn vê dosyayê kontrol dikin. Dema ku qediya ew vedibe, pir caran di çend deqeyan de.
files-being-checked = Ev dosya hîn tê kontrolkirin, lewma hîn kes nikare wê veke. Pir caran çend deqe dikişîne. Ji kerema xwe hinekî paşê dîsa binêrin.
files-kept-back = Em vê dosyayê girtî dihêlin: di kontrolê de tiştek hat dîtin ku dikare zirarê bide komputerekê. Kes nikare wê veke.

letter-file-kept-subject = Dosyayek ku we şand nehat bikaranîn
letter-file-kept = Her dosyaya ku digihîje me tê kontrolkirin. Di { $file } de tiştek hat dîtin ku dikare zirarê bide komputerekê, lewma li vir kes nikare wê veke. Ev tê serê gelek kesan, pir caran bêyî ku pê bizanin, û we tiştekî çewt nekiriye.
letter-file-kept-next = Ji kerema xwe kopiyeke din ji komputereke kontrolkirî, an wek PDF, bişînin. Ger hûn nikaribin, bi kesê ku bi we re eleqedar dibe re biaxivin: em ê riyeke din bibînin, û tiştekî din ê ku we şandiye winda nebûye.
