//! Where risk sits: what could go wrong, or what harm not acting does, and who holds it.
