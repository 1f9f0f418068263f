//! What comes after a decision: talking about it, taking it onward, a challenge, a report of harm, what groups say of the
//! council and what it changes, what keeps groups out, what comes when a grant ends, the bundle for whoever asks for information, and the register of
//! what was promised.

pub mod barrier;
pub mod bundle;
pub mod challenge;
pub mod council;
pub mod feedback;
pub mod lasting;
pub mod lesson;
pub mod onward;
pub mod owed;
pub mod register;
pub mod renewal;
pub mod report;
