//! Last year's round: decided, granted, paid, learnt from.
