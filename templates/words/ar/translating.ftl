# An answer in any language, and what it says in English beside it.

fund-language = بلغتكم
fund-language-council = أجيبوا بأي لغة، سؤالًا سؤالًا. نحن نتولّى الترجمة وندفع ثمنها. ما قلتموه يبقى إجابتكم، وتظهر الترجمة إلى جانبه.

answer-language = بأي لغة هذه الإجابة؟
answer-language-hint = كل لغة مقبولة. نحن نتولّى الترجمة.
answer-language-other = لغة أخرى
answer-language-unknown = لغة أخرى
answer-language-name = اسم اللغة، إن كانت لغة أخرى

translations-title = إجاباتكم بالإنجليزية
translations-lead = نُقلت إجاباتكم إلى الإنجليزية لمن لا يقرؤون لغتكم. ما قلتموه هو إجابتكم، وهذا يظهر إلى جانبه. إن كان فيه شيء غير صحيح فقولوا ذلك: يراه كل من يقرأ الترجمة، وتُعاد الترجمة.
translations-none = لم يُترجم شيء مما كتبتموه أو قلتموه. إن كنتم قد أجبتم بلغة أخرى، فترتيب الترجمة عند { $contact }.
translations-of-writing = ما كتبتموه
translations-of-talk = ما قلتموه في المحادثة
translations-of-recording = تسجيلكم
translations-in-english = بالإنجليزية، ترجمة { $by }، { $on }
translations-you-said = قلتم إن هذا غير صحيح فيها:
translations-not-right = هناك شيء غير صحيح
translations-what = ما الذي ليس صحيحًا؟
translations-what-hint = بأي لغة. لا حاجة إلى معرفة الكلمة الإنجليزية الصحيحة.
translations-say = إخبارنا
translations-say-what = اذكروا في بضع كلمات ما ليس صحيحًا في الترجمة
translations-not-now = يمكن تصحيح الترجمة من وقت الإرسال إلى أن يُتّخذ القرار. اسألوا { $contact }.
translations-overtaken = أُعيدت الترجمة منذ أن فتحتم الصفحة. ألقوا نظرة على الترجمة الجديدة.
translations-see = إجاباتكم بالإنجليزية، إن كنتم قد أجبتم بلغة أخرى
notice-translation-corrected = شكرًا لكم. كل من يقرأ الترجمة يرى ما قلتموه، ونحن نعيد ترجمته.

letter-translation-subject = إجابتكم بالإنجليزية: { $fund }
letter-translation = تُرجمت إجابتكم عن «{ $question }» إلى الإنجليزية، لمن لا يقرؤون لغتكم. الترجمة من { $by }:
letter-translation-next = ما كتبتموه أو قلتموه يبقى إجابتكم. إن كان في الترجمة شيء غير صحيح فقولوا ذلك هنا:
notice-translation-added = تظهر الترجمة إلى جانب ما قالته المجموعة، وتُرسل إليها.
answer-language-say = قولوا بأي لغة هي
history-translated = أضفنا ترجمة لإجابة
history-translation-corrected = قلتم إن ترجمة غير صحيحة
