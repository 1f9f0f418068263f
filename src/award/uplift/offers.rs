//! What can rise, and what somebody proposed that waits for a second person. Pure.

use super::store::{Candidate, Proposed};
use super::{Figure, Rise, policy, rise};
use crate::fund::form::Uplift;
use crate::people::Who;
use crate::text::plain;

/// A grant beside what its payments would come to.
#[derive(Clone, Debug)]
pub struct Offer {
    pub candidate: Candidate,
    /// Its own uplift.
    pub uplift: Uplift,
    pub rises: Vec<Rise>,
    /// Why it does not rise by this figure; empty where it does.
    pub why_not: &'static str,
}

impl Offer {
    /// Whether something of it rises.
    pub fn goes(&self) -> bool {
        self.why_not.is_empty() && !self.rises.is_empty()
    }
}

/// A rise that somebody proposed, and that is still what it was.
#[derive(Clone, Debug)]
pub struct Waiting {
    pub offer: Offer,
    pub proposed: Proposed,
    /// Whoever looks proposed it, so that somebody else confirms it.
    pub own: bool,
}

impl Waiting {
    /// Whether whoever looks can confirm it.
    pub fn goes(&self) -> bool {
        !self.own && self.offer.goes()
    }
}

/// By what the grants here rise: what the first of them says. Those with another uplift have a page of their own.
pub fn uplift_of(found: &[Candidate]) -> Option<Uplift> {
    found.iter().find_map(|one| one.uplift.clone())
}

/// Of what this person works with: what was proposed and still fits, and what nobody has proposed. Where a payment was planned or
/// approved since, the proposal is none any more, and another can be made.
pub fn split(who: &Who, found: Vec<Candidate>) -> (Vec<Waiting>, Vec<Candidate>) {
    let (mut waiting, mut free) = (Vec::new(), Vec::new());
    for candidate in found.into_iter().filter(|one| policy::may_propose(who, &one.seen).is_ok()) {
        match standing(who, &candidate) {
            Some(one) => waiting.push(one),
            None => free.push(candidate),
        }
    }
    (waiting, free)
}

fn standing(who: &Who, candidate: &Candidate) -> Option<Waiting> {
    let proposed = candidate.proposed.clone()?;
    let uplift = candidate.uplift.clone().filter(|own| own.written() == proposed.index_name)?;
    let from = policy::from(candidate).ok()?;
    let figure = proposed.figure();
    let rises = rise(&candidate.payments, from, figure.hundredths);
    if print_of(candidate, &rises) != proposed.mark {
        return None;
    }
    let own = policy::may_confirm(who, &proposed).is_err();
    let why_not = policy::why_not(candidate, &figure);
    Some(Waiting { offer: Offer { candidate: candidate.clone(), uplift, rises, why_not }, proposed, own })
}

/// What each grant that this person works with, and that rises by this, comes to with a figure; nought where there is none yet.
pub fn offers(who: &Who, found: Vec<Candidate>, uplift: &Uplift, figure: Option<&Figure>) -> Vec<Offer> {
    let offer = |candidate: Candidate| {
        let own = candidate.uplift.clone().filter(|own| own == uplift)?;
        policy::may_propose(who, &candidate.seen).ok()?;
        let from = policy::from(&candidate).ok()?;
        Some(Offer {
            uplift: own,
            rises: rise(&candidate.payments, from, figure.map_or(0, |figure| figure.hundredths)),
            why_not: figure.map_or("", |figure| policy::why_not(&candidate, figure)),
            candidate,
        })
    };
    found.into_iter().filter_map(offer).collect()
}

/// A short mark of what a grant comes to, and each payment of it that rises, before and after.
pub fn print_of(candidate: &Candidate, rises: &[Rise]) -> String {
    let grant = &candidate.seen.grant;
    let lines: Vec<String> =
        rises.iter().map(|one| format!("{} {} {}", one.due_on, one.before.0, one.after.0)).collect();
    plain::mark_of(&format!("{} {} {}", grant.id, grant.amount_pence, lines.join(";")))
}

/// A short mark of what somebody saw before they propose it.
pub fn mark(offers: &[Offer]) -> String {
    let going = offers.iter().filter(|one| one.goes());
    let prints: Vec<String> = going.map(|one| print_of(&one.candidate, &one.rises)).collect();
    plain::mark_of(&prints.join(" "))
}

/// And before they confirm what others proposed, or let it go.
pub fn mark_waiting(waiting: &[Waiting]) -> String {
    let print = |one: &Waiting| format!("{} {} {}", one.proposed.mark, one.proposed.proposed_at, one.goes());
    let prints: Vec<String> = waiting.iter().map(print).collect();
    plain::mark_of(&prints.join(" "))
}
