//! Working together at the desk: calls and letters on one page, a contact who hands over or is away, two on one thing.

mod calls;
mod cover;
mod handover;
mod here;
