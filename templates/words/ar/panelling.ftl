# The panel: who weighed a round, for everyone; and what is said at the table after something is done.
panelling-title = من نظر في طلبات هذه الجولة
panelling-back = كيف نقرّر
panelling-link = من نظر في طلبات هذه الجولة
panelling-lead = تقرأ لجنة ما ترسله المجموعات وتنظر فيه، ثم توصي. ويختار أعضاؤها هل تُذكر أسماؤهم.
panelling-early = لم ينتهِ بعد أي اجتماع للّجنة في هذه الجولة. وحين ينتهي أول اجتماع، تذكر هذه الصفحة عدد من نظروا في الطلبات.
panelling-people = اللجنة
panelling-chosen = كيف يُختار أعضاؤها
panelling-many = { $count ->
    [1] نظر شخص واحد في طلبات هذه الجولة.
    [zero] عدد من نظروا في طلبات هذه الجولة: { $count }.
    [two] نظر شخصان في طلبات هذه الجولة.
    [few] نظر { $count } أشخاص في طلبات هذه الجولة.
    [many] نظر { $count } شخصًا في طلبات هذه الجولة.
   *[other] نظر { $count } شخص في طلبات هذه الجولة.
}
panelling-community = { $count ->
    [1] واحد منهم من أبناء المجتمع.
    [zero] عدد من هم من أبناء المجتمع: { $count }.
    [two] اثنان منهم من أبناء المجتمع.
   *[other] { $count } منهم من أبناء المجتمع.
}
panelling-paid = يُدفع مقابل هذا العمل { "\u2066" }{ $pay }{ "\u2069" } عن الساعة.
panelling-were-paid = دُفع مقابل هذا العمل { "\u2066" }{ $pay }{ "\u2069" } عن الساعة.
panelling-named = من اختاروا أن تُذكر أسماؤهم:
panelling-unnamed = { $count ->
    [1] لم يُذكر اسم شخص واحد.
    [zero] عدد من لم تُذكر أسماؤهم: { $count }.
    [two] لم يُذكر اسما شخصين.
    [few] لم تُذكر أسماء { $count } أشخاص.
    [many] لم تُذكر أسماء { $count } شخصًا.
   *[other] لم تُذكر أسماء { $count } شخص.
}
panelling-endings = كيف وصلت اللجنة إلى ما توصي به
panelling-agreed = { $count ->
    [0] جرى التصويت على كل الطلبات.
    [zero] جرى التصويت على كل الطلبات.
    [1] اتفق الجميع على طلب واحد.
    [two] اتفق الجميع على طلبين.
    [few] اتفق الجميع على { $count } طلبات.
    [many] اتفق الجميع على { $count } طلبًا.
   *[other] اتفق الجميع على { $count } طلب.
}
panelling-voted = جرى التصويت على طلب: مع { $for }، ضد { $against }، لا مع ولا ضد { $neither }.
panelling-dissents = آراء مختلفة لبعض الأعضاء
panelling-dissents-lead = يمكن لأعضاء اللجنة أن يقولوا إن لهم رأيًا غير رأي اللجنة. وهذه كلماتهم، من دون ذكر من قالها أو المجموعة التي تخصّها.
notice-panelling-named = حُفظ اختياركم.
notice-panelling-seated = حُفظت صفة كل شخص في الاجتماع.
notice-panelling-attended = حُفظت أسماء الحاضرين.
notice-panelling-ordered = حُفظ الترتيب.
notice-panelling-paid = سُجّل لمن دُفع، ومتى.
notice-panelling-ended = انتهى الاجتماع.
notice-panelling-reopened = الاجتماع مفتوح من جديد.
notice-panelling-settled = حُفظت الطريقة التي وصلت بها اللجنة إلى ذلك.
notice-panelling-dissent = حُفظ رأيكم المختلف.
notice-panelling-out = خرجتم من القاعة عند النظر في هذا الطلب.
notice-panelling-back = عدتم إلى القاعة للنظر في هذا الطلب.
