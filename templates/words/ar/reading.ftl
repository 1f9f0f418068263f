# Reading: what a page says when something was done, and what saving by itself says.

notice-reading-wonders = حُفظ وأُحيل. يتابعه أحد العاملين في المجلس، ويظهر هنا حين يصل ردّ.
notice-reading-judged = يظهر رأيكم الآن إلى جانب الآراء الأخرى.
notice-reading-no = شكرًا على قول ذلك. نطلب القراءة من شخص آخر، ولا يترتّب على ذلك شيء آخر.
notice-reader-told = يظهر ما كتبتموه الآن للشخص المعنيّ.
reading-both = حُفظ نص على جهاز آخر أيضًا. النصّان محفوظان كلاهما.
notice-readings-talked = يظهر ذلك الآن إلى جانب القراءات.
notice-reading-time-saved = حُفظ. يراه العاملون في المجلس حين يطلبون من أشخاص أن يقرؤوا.
notice-readers-asked = يجري إبلاغهم، كلٌّ منهم في رسالة واحدة.
