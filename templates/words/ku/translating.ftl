# An answer in any language, and what it says in English beside it.

fund-language = Bi zimanê we
fund-language-council = Bersiva her pirsê bi kîjan zimanî bixwazin bidin. Em wê didin wergerandin û pereyê wergerê didin. Tişta ku we got bersiva we dimîne; werger li kêleka wê ye.

answer-language = Ev bersiv bi kîjan zimanî ye?
answer-language-hint = Her ziman dibe. Em li wergerê dinêrin.
answer-language-other = Zimanekî din
answer-language-unknown = zimanekî din
answer-language-name = Ger zimanekî din be, navê wî

translations-title = Bersivên we bi Îngilîzî
translations-lead = Ji bo kesên ku bi zimanê we nizanin, me bersivên we dan wergerandin bo Îngilîzî. Tişta ku we got bersiva we ye; ev li kêleka wê ye. Ger tiştek ne rast be, bêjin: yên ku dixwînin vê dibînin, û ew ji nû ve tê wergerandin.
translations-none = Tiştekî we nehatiye wergerandin. Ger we bi zimanekî din bersiv dabe, { $contact } li wergerê dinêre.
translations-of-writing = Tişta ku we nivîsand
translations-of-talk = Tişta ku we di axaftinê de got
translations-of-recording = Qeyda we
translations-in-english = Bi Îngilîzî, { $by } wergerand, { $on }
translations-you-said = We got ku ev tê de ne rast e:
translations-not-right = Tiştek ne rast e
translations-what = Çi ne rast e?
translations-what-hint = Bi kîjan zimanî bixwazin. Hewce nake hûn peyva rast a Îngilîzî bizanin.
translations-say = Ji me re bêjin
translations-say-what = Bi çend gotinan bêjin ka di wergerê de çi ne rast e
translations-not-now = Werger ji şandinê heta biryarê dikare bê rastkirin. Ji { $contact } bipirsin.
translations-overtaken = Ji dema ku we rûpel vekir ve ew ji nû ve hatiye wergerandin. Li ya nû binêrin.
translations-see = Bersivên we bi Îngilîzî, ger we ew bi zimanekî din dabin
notice-translation-corrected = Spas. Yên ku dixwînin dibînin ka we çi got, û em wê ji nû ve didin wergerandin.

letter-translation-subject = Bersiva we bi Îngilîzî: { $fund }
letter-translation = Bersiva we ya li ser “{ $question }”, ji bo kesên ku bi zimanê we nizanin, bo Îngilîzî hat wergerandin. { $by } wisa wergerand:
letter-translation-next = Tişta ku we nivîsand an got bersiva we dimîne. Ger di wergerê de tiştek ne rast be, li vir bêjin:
notice-translation-added = Werger li kêleka tişta ku wan got e, û ji komê re tê şandin.
answer-language-say = Bêjin bi kîjan zimanî ye
history-translated = Me wergera bersivekê lê zêde kir
history-translation-corrected = We got ku wergerek ne rast e
