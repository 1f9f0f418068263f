# What is said after something was done with the list of applications.
notice-filter-kept = حُفظ. تجدونه فوق القائمة.
notice-filter-placed = تمّ التغيير.
notice-filter-removed = أُزيل. الطلبات كلها ما زالت موجودة.
