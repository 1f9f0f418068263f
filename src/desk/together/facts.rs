//! What is known of one of several applications.

use crate::decision::Outcome;
use crate::decision::store::Decision;
use crate::review::Ties;
use crate::review::store::Head;

/// One application, with what is asked about it.
#[derive(Clone, Debug)]
pub struct Facts {
    pub head: Head,
    /// Of whoever does it.
    pub ties: Ties,
    /// How many readings stand.
    pub readings: usize,
    /// Of whoever is asked to read, where somebody was chosen.
    pub reader: Option<Ties>,
    pub decision: Option<Decision>,
    pub recommended: Option<(Outcome, i64)>,
}
