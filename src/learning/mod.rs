//! Learning conversations and notes, and what the council commits to.
