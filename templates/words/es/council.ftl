# Iniciar sesión con una cuenta del ayuntamiento.

council-lead = ¿Trabaja para el ayuntamiento?
council-button = Iniciar sesión con su cuenta del ayuntamiento
council-away = Ahora mismo no podemos conectar con las cuentas del ayuntamiento. Inténtelo de nuevo en unos minutos o inicie sesión con su correo electrónico.
council-again = No pudimos iniciar su sesión con eso: ya se había usado, se empezó en otro navegador o tardó demasiado. Empiece de nuevo, por favor.
council-cancelled = No inició sesión en el ayuntamiento, así que aquí no ha cambiado nada. Puede empezar de nuevo cuando quiera.
council-no-part = Su cuenta del ayuntamiento no le da ninguna función en este servicio. Si debería tenerla, pregunte a quien administra el servicio. Si hace una solicitud para un grupo, inicie sesión con su correo electrónico.
council-unproved = Su cuenta del ayuntamiento no dice con certeza que su correo electrónico sea suyo. Pida a quienes se ocupan de esas cuentas que lo confirmen. Hasta entonces, inicie sesión con su correo electrónico.
council-taken = Su correo electrónico pertenece aquí a otra cuenta del ayuntamiento. Pida a quienes llevan este servicio que separen las dos y vuelva a iniciar sesión.
council-only = Su ayuntamiento pide a quienes trabajan para él que inicien sesión para esto con su cuenta del ayuntamiento.
council-still-in = Si vino con una cuenta del ayuntamiento, puede que allí la sesión siga abierta. Si otras personas usan también este dispositivo, ciérrela allí también.
notice-council-role-ended = Su cuenta del ayuntamiento ya no le da una de las funciones que tenía aquí.
cookies-council = Recuerda durante 15 minutos que está iniciando sesión con una cuenta del ayuntamiento.
