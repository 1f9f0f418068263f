//! A believable borough for the demo, made through the same actions as everything else.
