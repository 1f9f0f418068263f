//! Saying how a check came out, and opening a decision again.

use serde_json::json;

use crate::app::Change;
use crate::application;
use crate::application::store::Application;
use crate::award::release::letters::{self, Again};
use crate::award::release::{actions::make_grant, store as releases};
use crate::award::store::{self, Rests};
use crate::award::ways;
use crate::award::{challenge, grant};
use crate::decision::earlier::{Kept, Why};
use crate::decision::said::{DateTyped, day_to_come};
use crate::decision::store::{AtHand, Decision, Named, Weighed};
use crate::decision::{self, policy};
use crate::error::{Error, Problems, Result};
use crate::fund;
use crate::history::{self, Event, Thing};
use crate::ids::ApplicationId;
use crate::letters as post;
use crate::organisation;
use crate::people::{self, Who};
use crate::review::Ties;

/// What the history is told when a grant is taken back: what was promised because of it is let go (`learning/commitment`).
pub const TAKEN_BACK: &str = "taken back";
/// The most characters of a reason.
const LIMIT: usize = 20_000;

/// How a check came out, as it was typed.
#[derive(Clone, Debug, Default)]
pub struct Found {
    pub held: Option<bool>,
    /// What was found; the group reads it where it did not hold.
    pub words: String,
    /// By when the group hears the new decision, where it did not hold.
    pub hear_by: DateTyped,
}

/// Everything about the decision in hand, its round and application touched first.
struct InHand {
    who: Who,
    at_hand: AtHand,
    application: Application,
    named: Named,
    ties: Ties,
}

fn take(change: &mut Change<'_>, id: &ApplicationId) -> Result<InHand> {
    let who = change.who()?;
    let round = application::store::get(change.db, id)?.round_id;
    fund::store::touch_round(change.db, &round)?;
    application::store::touch(change.db, id)?;
    let application = application::store::get(change.db, id)?;
    who.need(policy::BOARD, &application.funder_id)?;
    let named = decision::store::named(change.db, id)?.ok_or(Error::NotFound)?;
    let ties = crate::review::store::ties(change.db, &application, &who.person)?;
    let at_hand = decision::store::of_round(change.db, &round)?;
    Ok(InHand { who, at_hand, application, named, ties })
}

impl InHand {
    fn weighed(&self, decision: &Decision) -> Weighed {
        Weighed {
            application: self.application.clone(),
            recommendation: None,
            beside: Default::default(),
            decision: Some(decision.clone()),
            talk_to: Some(self.named.talk_to.clone()),
            checker: self.named.checker.clone(),
            open_risk: false,
            decider_apart: false,
            note_gone: false,
            of_risk: decision::risk::OfRisk::default(),
        }
    }
}

/// Somebody other than whoever decided says how the check came out. It held: the grant is made, and the group is told.
/// It did not: the group is told why and by when it hears, and whoever decided decides anew. Gives whether it held.
///
/// # Errors
/// Not found at another funder; refused without the role, for the decider, or when nothing waits for a check; what is
/// to be put right.
pub fn say_how_it_came_out(change: &mut Change<'_>, id: &ApplicationId, found: &Found) -> Result<bool> {
    let in_hand = take(change, id)?;
    policy::may_confirm(&in_hand.who, &in_hand.application, &in_hand.named.decision, &in_hand.ties)?;
    let mut problems = Problems::default();
    let held = found.held.unwrap_or_else(|| {
        problems.add("held", "Choose how the check came out");
        true
    });
    check_words("words", &found.words, "Write what you found together", &mut problems);
    if held {
        problems.check()?;
        return it_held(change, &in_hand, &found.words).map(|()| true);
    }
    let hear_by = day_to_come(&found.hear_by, "hear_by", change.today(), &mut problems);
    problems.check()?;
    let Some(hear_by) = hear_by else { return Err(Error::NotFound) };
    let decision = &in_hand.named.decision;
    nothing_said_of_it(change, &in_hand)?;
    decision::actions::mark_reopened(change, decision, Kept::of(decision), Why::NotHeld, &found.words, Some(hear_by))?;
    ways::actions::record(change, &in_hand.at_hand.round.id)?;
    let again = Again { not_held: true, reason: &found.words, hear_by };
    tell_group(change, &in_hand, &again)?;
    let decider = people::store::by_id(change.db, &decision.decided_by)?;
    let one = in_hand.weighed(decision);
    let letter =
        letters::not_held(&change.tools.base_url, &in_hand.at_hand, &one, &again, in_hand.who.call_name(), &decider);
    post::queue(change, letter)?;
    Ok(false)
}

/// A group that says a check is not the right one hears first whether it is: it loses nothing to a check before that.
fn nothing_said_of_it(change: &mut Change<'_>, in_hand: &InHand) -> Result<()> {
    let said = challenge::store::of(change.db, &in_hand.named.decision.id)?;
    if said.iter().all(|(one, _)| one.state != challenge::State::Open) {
        return Ok(());
    }
    let slug = fund::store::newest_form(change.db, &in_hand.application.round_id)?.body.0.fund.slug;
    Err(Error::refused_with(
        format!(
            "{} says that this is not the right check, and has no answer yet. Answer that first.",
            in_hand.application.organisation_name
        ),
        format!("/desk/funds/{slug}/decisions/{}/challenge", in_hand.application.id),
        "Read what the group says of the check",
    ))
}

fn check_words(field: &str, words: &str, empty: &'static str, problems: &mut Problems) {
    problems.need(field, words, empty);
    if words.chars().count() > LIMIT {
        problems.add(field, "That is more than we keep in one box. Please shorten it");
    }
}

fn it_held(change: &mut Change<'_>, in_hand: &InHand, words: &str) -> Result<()> {
    let checked = decision::actions::mark_checked(change, &in_hand.named.decision, words)?;
    let id = &in_hand.application.id;
    let purpose = releases::purposes(change.db, std::slice::from_ref(id))?.remove(id).unwrap_or_default();
    let one = in_hand.weighed(&checked);
    make_grant(change, &in_hand.at_hand, &one, &checked, purpose)?;
    for member in organisation::store::members(change.db, &one.application.organisation_id)? {
        let letter = letters::checked(&change.tools.base_url, &in_hand.at_hand, &one, &member)?;
        post::queue(change, letter)?;
    }
    Ok(())
}

fn tell_group(change: &mut Change<'_>, in_hand: &InHand, again: &Again<'_>) -> Result<()> {
    let one = in_hand.weighed(&in_hand.named.decision);
    for member in organisation::store::members(change.db, &one.application.organisation_id)? {
        let letter = letters::reopened(&change.tools.base_url, &in_hand.at_hand, &one, again, &member)?;
        post::queue(change, letter)?;
    }
    Ok(())
}

/// Why a decision is opened again, as it was typed.
#[derive(Clone, Debug, Default)]
pub struct Asked {
    pub reason: String,
    /// By when the group hears the new decision, where it has been told the old one.
    pub hear_by: DateTyped,
}

/// Whoever decides opens a decision again. Its grant is taken back, the group is told where it had been told, and what
/// was decided stays readable.
///
/// # Errors
/// Not found at another funder; refused with the reason; what is to be put right.
pub fn reopen(change: &mut Change<'_>, id: &ApplicationId, asked: &Asked) -> Result<()> {
    let in_hand = take(change, id)?;
    let decision = &in_hand.named.decision;
    let rests = store::rests_on(change.db, id)?;
    policy::may_reopen(&in_hand.who, &in_hand.application, &in_hand.ties, decision, rests.signed)?;
    nothing_learned(rests)?;
    let mut problems = Problems::default();
    check_words("reason", &asked.reason, "Give the reason. It is kept with the decision", &mut problems);
    let told = decision.released_at.is_some();
    let hear_by = told.then(|| day_to_come(&asked.hear_by, "hear_by", change.today(), &mut problems)).flatten();
    problems.check()?;
    let mut kept = Kept::of(decision);
    if let Some(grant) = grant::of_application(change.db, id)? {
        grant::touch(change.db, &grant.id)?;
        kept.grant_number.clone_from(&grant.number);
        store::take_back(change.db, &grant.id)?;
        let detail = json!({ "number": grant.number, "amount_pence": grant.amount_pence });
        let event = Event::new(TAKEN_BACK).detail(detail).words(&asked.reason);
        history::record(change, &Thing::new("grant", &grant.id), event)?;
    }
    decision::actions::mark_reopened(change, decision, kept, Why::Reopened, &asked.reason, hear_by)?;
    ways::actions::record(change, &in_hand.at_hand.round.id)?;
    match hear_by {
        Some(hear_by) => tell_group(change, &in_hand, &Again { not_held: false, reason: &asked.reason, hear_by }),
        None => Ok(()),
    }
}

/// What both sides have begun to learn stands on the grant, so the grant stays.
///
/// # Errors
/// Refused, with what to do first.
pub fn nothing_learned(rests: Rests) -> Result<()> {
    if rests.learning {
        return Err(Error::refused(
            "A learning conversation has been arranged, or a note begun, on the grant that rests on this decision. \
             Talk with the group first, and call the conversation off.",
        ));
    }
    Ok(())
}
