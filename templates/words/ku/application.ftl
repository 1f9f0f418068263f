# Applying: starting, the list of questions, one question a page, two texts for one answer.

state-draft = Reşnivîs
state-submitted = Hat şandin
state-under-review = Tê xwendin
state-waiting = Hîn biryar nehatiye dayîn
state-decided = Biryar hat dayîn
state-withdrawn = Vekişandî

contact-says = Karê vê fonê dimeşîne û bi kêfxweşî bi we re diaxive.
contact-days = Rojên xebatê: { $days }.

start-title = Dest bi serlêdana xwe bikin
start-has-draft = We jixwe yek dest pê kiriye. Hûn dikarin pê de dewam bikin.
start-open-draft = Reşnivîsa xwe vekin
start-draft-since = roja { $when } dest pê kir
start-sent = { $organisation } roja { $when } serlêdanek şand.
start-see-sent = Binêrin ka di çi rewşê de ye
start-or-new = An jî yeke nû dest pê bikin
start-how-long = Dibe ku ew { $time } bikişîne. Hûn kengî bixwazin dikarin rawestin û vegerin.
start-closes = Fon roja { $when } tê girtin.
start-as = Hûn bi navê { $organisation } serlêdanê dikin.
start-another-group = Komeke din
start-another-group-link = Bi navê komeke din serlêdanê bikin
start-which-group = Ew ji bo kîjan komê ye?
start-choose-group = Hilbijêrin ka hûn ji bo kîjan komê serlêdanê dikin
start-too-many = We di rojekê de dest bi { $most } serlêdanan kir, û kesek dest bi zêdetirî wê nake. Sibê dest bi ya din bikin, an ger zûtir lazim be bi me re biaxivin.
start-new = Serlêdaneke nû dest pê bikin
start-continue = Dewam bikin
start-draft-is-yours = Reşnivîs tenê ya we ye: heta ku hûn wê neşînin, li şaredariyê kes wê nabîne.
strand-title = Ew ji bo kîjan beşa fonê ye?
strand-hint = Her beş xwedî sînorên xwe û hin pirsên xwe ye. Heta ku hûn bişînin hûn dikarin vê biguherînin.
strand-kept = Ger hûn beşeke din hilbijêrin, hin pirs diguherin. Tişta ku we ji bo yên din nivîsandiye tê parastin, û ger hûn dîsa biguherînin vedigere.
strand-save = Qeyd bikin û dewam bikin
strand-name = Beşa fonê
strand-is = Ew ji bo { $strand } ye.
strand-change = beşa fonê ya ku ew ji bo wê ye
start-choose-strand = Hilbijêrin ka ew ji bo kîjan beşa fonê ye
start-not-open = Ev fon niha ji serlêdanan re ne vekirî ye.
start-see-why = Binêrin ka kengî, û bi kê re biaxivin

not-open-not-yet = Hîn ne vekirî ye
not-open-closed = Ev dor hatiye girtin
not-open-opens = Ew roja { $when } vedibe.
not-open-read = Hemû pirs jixwe li ser rûpela fonê ne. Hûn dikarin wan bixwînin û bi rehetî bifikirin.
not-open-closed-at = Ew roja { $when } hat girtin.
not-open-talk = Ger tiştekî nehişt ku hûn di wextê xwe de serlêdanê bikin, ji { $contact } re bêjin. Ev alîkariya me dike ku em baştir bikin, û dibe ku riyeke din hebe.
not-open-draft = Reşnivîsa { $organisation } bixwînin
not-open-others = Fonên vekirî bibînin

tasks-title = Serlêdana we ji bo fona { $fund }
tasks-back = Serlêdanên we
tasks-draft = Ev reşnivîs e.
tasks-draft-private = Tenê koma we dikare wê bibîne. Heta ku hûn wê neşînin, şaredarî tiştekî jê nabîne.
tasks-closes = Fon roja { $when } tê girtin.
tasks-rolling = Roja dawî tune ye. Kengî hûn amade bin bişînin.
tasks-grace = Fon hat girtin. We di wextê xwe de dest pê kir, loma hûn hîn jî dikarin wê heta { $when } biqedînin û bişînin.
tasks-talking = Fon hat girtin. We di wextê xwe de xwest ku biaxivin, loma hûn hîn jî dikarin wê biqedînin û bişînin, piştî ku { $contact } û hûn axivîn.
tasks-closed = Ev dor hat girtin, û ev reşnivîs nehat şandin.
tasks-closed-at = Ew roja { $when } hat girtin.
tasks-closed-kept = Her tişta ku we nivîsand hatiye parastin, û hûn dikarin wê bixwînin û kopî bikin. Bi { $contact } re biaxivin ka niha çi dibe.
tasks-done = Bersiva { $done } ji { $of } pirsan hat dayîn.
tasks-left = Dibe ku ya mayî { $time } bikişîne.
tasks-check = Li bersivên xwe binêrin
tasks-members = Kî dikare li ser vê bixebite
tasks-reference = Referans: { $reference }

answer-status-not-started = Hîn dest pê nekiriye
answer-status-in-progress = Di rê de ye
answer-status-done = Temam
answer-status-talk = We xwest ku biaxivin
answer-status-look = Divê hûn lê binêrin

question-optional = Tenê ger hûn bixwazin
question-up-to = Heta { $words } peyvan.
question-back = Vegerin lîsteya xwe
question-number = pirsa { $number } ji { $of }
question-ways = Riyên bersivdanê
question-write = Binivîsin
question-record = Bi deng an vîdyoyê bêjin
question-send = Tiştekî ku li ba we heye bişînin
question-talk = Bi kesekî re biaxivin
question-amounts = Hûn dikarin ji { $min } heta { $max } bixwazin.
question-amounts-up-to = Hûn dikarin heta { $max } bixwazin.
answer-budget = Mesrefa wê
question-suggested = Dibe ku hûn li van jî bifikirin: { $lines }.
question-more-lines = Qeyd bikin û rêzên din lê zêde bikin
question-choose-most = Hûn dikarin heta { $most } hilbijêrin.
question-saved = Hat qeydkirin: { $at }
question-saved-by = { $by } ev qeyd kir, { $at }
question-sensitive = Hûn dikarin vê pirsê vala bihêlin, an bi riyeke din bibêjin. Ne hewce ye ku kes qala zirarekê bike, an wê îspat bike. Tenê yên ku li vir hatine gotin bersivê dixwînin, û tişta ku hûn dinivîsin li ser vê cîhazê namîne.
question-here-too = { $by } jî li vir bû, { $at }.
question-save-continue = Qeyd bikin û dewam bikin
question-save-later = Qeyd bikin û paşê vegerin
question-skip = Ez naxwazim bersiva vê bidim
question-skip-required = Ez niha naxwazim bersiva vê bidim
question-kept-anyway = Ew wek ku we nivîsand hat qeydkirin.
question-go-on = Dewam bikin, û paşê sererast bikin
question-read-only = Ev bersiv dikare bê xwendin û kopîkirin. Ji bo guhertinê bi { $contact } re biaxivin.
question-no-answer = Li vir tiştek nehatiye nivîsandin.

answer-seen = Kî dikare bersiva we bibîne: { $who }. Ji bilî vê kes nabîne.
answer-seen-everyone = Ger pere ji we re bên dayîn, her kes dikare bersiva we bibîne.
answer-seen-council = karmendên ku li ser vê fonê dixebitin
answer-seen-panel = panel
answer-seen-decision-maker = kesê ku biryarê dide
answer-seen-equity-team = kesên ku bersivên wekheviyê dihejmêrin, cuda ji serlêdana we
answer-seen-safeguarding-lead = berpirsê parastina mirovan
answer-seen-payments = kesên ku pere didin
list-comma = { ", " }
list-and = { $before } û { $last }
at-time = saet { $time }
at-day = { $day }, saet { $time }

answer-yes = Erê
answer-no = Na
answer-too-long = Ev ji { $max } peyvên ku em dikarin bistînin { $over ->
    [1] peyvekê
   *[other] { $over } peyvan
} zêdetir e. Her tişt hatiye parastin; ji kerema xwe berî şandinê kurt bikin.
answer-too-short = { $min } peyv an zêdetir alîkariya me dikin ku em wê bînin ber çavên xwe; heta niha { $count } hene.
answer-amount-limits = Di vê fonê de mîqdar di navbera { $min } û { $max } de ye
answer-money-empty = Mîqdarekê bi sterlînan binivîsin, wek £1,250
answer-money-letters = Mîqdarê bi hejmaran binivîsin, wek £1,250 an 1250.50
answer-money-commas = Li vîrgulan binêrin: £1,250 an 1250 binivîsin, û berî penceyan nuqteyekê, wek £12.50
answer-money-pence = Penceyan bi du reqeman binivîsin, wek £12.50
answer-money-minus = Mîqdareke £0 an zêdetir binivîsin, bêyî nîşana kêmkirinê (-)
answer-money-digits = Ev ji £999,999,999 zêdetir e. Binêrin ka reqemên zêde hene
answer-line-what = Rêza { $line }: bêjin ka ji bo çi ye
answer-too-many-lines = Em dikarin { $max } rêzan bistînin. Hemû hatine parastin; ji kerema xwe berî şandinê hinekan bikin yek.
answer-total-limits = Bi tevahî dike { $total }. Li vir em dikarin ji { $min } heta { $max } bidin. Her tişt hatiye parastin; ji kerema xwe berî şandinê hin rêzan biguherînin.
answer-total-up-to = Bi tevahî dike { $total }, û em dikarin li vir heta { $max } bidin. Her tişt hatiye parastin; ji kerema xwe berî şandinê hin rêzan biguherînin.
answer-date-missing = Roj, meh û salê binivîsin
answer-date-day = Rojê wek hejmarekê ji 1 heta 31 binivîsin
answer-date-month = Mehê wek hejmarekê ji 1 heta 12 binivîsin, an navê wê
answer-date-year = Salê bi çar reqeman binivîsin, wek 2027
answer-date-not-there = Di wê mehê de tenê { $days } roj hene. Li roj û mehê binêrin
answer-too-many-choices = Herî zêde { $max } hilbijêrin. Tişta ku we hilbijart tê parastin heta ku hûn biguherînin.

application-not-a-draft = Ev serlêdan hatiye şandin, loma bersivên wê wek xwe dimînin.
application-round-closed = Ev dor hatiye girtin. Tiştên ku we berê nivîsandine hatine parastin. { $contact } dikare ji we re bêje ka niha çi dibe.
application-round-not-open = Ev dor hîn ne vekirî ye. { $contact } dikare zêdetir ji we re bêje.
application-see = Serlêdana xwe bibînin

save-sent = Kesekî ji koma we ev serlêdan şandiye, loma ev nivîs lê nehat zêdekirin. Ger hûn dixwazin wê biparêzin, kopî bikin.
save-closed = Dor hatiye girtin, loma nebû ku ev lê bê zêdekirin. Nivîsa xwe kopî bikin, û bi { $contact } re biaxivin.

both-title = Du kesan di heman wextê de li vir nivîsî
both-lead = Herdu nivîs hatine parastin. Yekê hilbijêrin, an bikin yek.
both-you = We nivîsî, { $at }
both-they = { $by } nivîsî, { $at }
both-use-mine = Ya ku min nivîsî bi kar bînin
both-use-theirs = Ya ku { $by } nivîsî bi kar bînin
both-together = Wan bikin yek
both-together-label = Herdu nivîs di vê qutiyê de ne. Wek hûn dixwazin biguherînin.
both-use-together = Ya di qutiyê de bi kar bînin
both-kept = Nivîsên ku hûn bi kar nayînin di bin “Nivîsên berê” de dimînin.
both-changed-again = Gava we dixwend bersiv careke din guherî. Herdu nivîs hîn li wir in: dîsa lê binêrin.

earlier-title = Nivîsên berê
earlier-lead = Tişta ku berê li vir bû, ya herî nû li pêş.
earlier-none = Ji berê tiştek nehatiye parastin.

too-late-closed = Gava we dinivîsî dor hat girtin
too-late-closed-why = Tiştên ku we berê qeyd kirine hatine parastin. Gotinên we yên dawî li jêr in, û êdî nebû ku lê bên zêdekirin. { $contact } dikare ji we re bêje ka niha çi dibe.
too-late-sent = Gava we dinivîsî serlêdana we hat şandin
too-late-sent-why = Kesekî ji koma we ew şand, loma gotinên we yên dawî lê nehatin zêdekirin. Heta ku xwendin dest pê bike hûn dikarin wê paşve bigirin û wan lê zêde bikin.
too-late-words = Gotinên we
too-late-copy = Ger hûn dixwazin wan biparêzin, kopî bikin.

notice-application-started = Reşnivîsa we amade ye. Ji ku dixwazin dest pê bikin, û bi wê riyê bersivê bidin ku li gorî we ye.
notice-answer-saved = Hat qeydkirin.
notice-answer-merged = Hat qeydkirin. Kesekî din ji koma we jî li vir nivîsiye: tişta ku her yekî ji we nivîsî tê de ye.
notice-answer-chosen = Hat qeydkirin. Nivîsa din di bin “Nivîsên berê” de hatiye parastin.
notice-strand-chosen = Hat qeydkirin. Pirsên li jêr yên vê beşê ne.
