# Li ser cîhazê: tişta ku li wir tê parastin û vedigere.

recording-waiting-open = Niha înternet tune ye. Vê rûpelê vekirî bihêlin: qeyda we tenê li vir e. Gava înternet vegere şandin bi xwe dewam dike.
recording-stopped-open = Nebû ku bê şandin. Ew tenê li ser vê rûpelê ye: wê vekirî bihêlin, lê guhdarî bikin, û dîsa biceribînin.
recording-signed-out-open = Hûn ji hesabê xwe derketine. Qeyda we tenê li ser vê rûpelê ye: wê vekirî bihêlin.
recording-one-at-a-time = Her carê qeydek: ya jorîn bişînin, an ji nû ve qeyd bikin, û paşê vê zêde bikin.
recording-keep-before = Bila ya ku li ba min heye bimîne
recording-too-long = Dirêjiya wê { $length } deqîqe ye. Di qeydekê de em dikarin heta { $most } deqîqeyan bistînin. Yeke kurttir bişînin, an jî li şûna wê bi me re biaxivin.
recording-save-file = Dosyeyê tomar bikin
sign-out-unsent = Tiştek ku we li ser vê cîhazê qeyd kiriye an nivîsiye hîn negihîştiye me. Ger hûn niha derkevin, ew ji vê cîhazê tê jêbirin.
device-copy = Vê nivîsê kopî bikin
device-copied = Hat kopîkirin
device-throw = Jê bibin
save-not-here = Hûn êdî nikarin li vir binivîsin. Ger hûn dixwazin nivîsa xwe biparêzin, wê kopî bikin.
cookies-recordings = Ne cookie ye, lê di heman gerokê (browser) de tê parastin: tişta ku we qeyd kiriye û hîn ji me re neşandiye. Gava ew bigihîje me, gava hûn ji hesabê xwe derdikevin, û piştî 90 rojan ew tê jêbirin.
history-recording-begun = Kesekî dest bi guhdarîkirina qeyda we kir
