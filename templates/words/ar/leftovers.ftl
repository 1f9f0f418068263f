# Small things that were left: a call that is missing in the log.

leftovers-call-missing = هل تحدّثنا ولا يظهر ذلك هنا؟
leftovers-call-add = اكتبوه أنتم، كملاحظة منكم
leftovers-call-words = متى تحدّثنا ومع من وماذا قيل:
