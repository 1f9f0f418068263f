//! What people do with risks: name one, say who should hold it, ask the group, and answer for the group.

use super::lines::actions::{Beside, add};
use super::lines::{Kind as LineKind, moved};
use super::named::{Named, Typed, holder_after, presses, yes_after};
use super::store::{self, Answered, Risk};
use super::{Answer, Holder, WORDS_LIMIT, Yes, holds_today, policy};
use crate::app::Change;
use crate::application::store as applications;
use crate::application::store::at_desk::{self, AtDesk};
use crate::error::{Error, Result, Words};
use crate::history::{self, Event, Thing};
use crate::ids::{ApplicationId, RiskId};
use crate::letters::{self, Letter};
use crate::organisation;
use crate::text::plain::tidy;

/// An officer names a risk and says who should hold it. Where any of it is to be the group's, the group is asked, and
/// the council holds it until it has said yes.
///
/// # Errors
/// Not found, refused, or something to put right.
pub fn name(change: &mut Change<'_>, id: &ApplicationId, typed: &Typed) -> Result<RiskId> {
    applications::touch(change.db, id)?;
    let who = change.who()?;
    let seen = at_desk::look(change.db, id, &who.person)?;
    policy::may_name(&who, &seen)?;
    let named = typed.read()?;
    let yes = yes_after(None, &named);
    let risk = Risk {
        id: change.id(),
        application_id: id.clone(),
        kind: named.kind,
        words: named.words.clone(),
        holder: holder_after(&named, yes),
        why_holder: named.why_holder.clone(),
        council_does: named.council_does.clone(),
        organisation_yes: yes,
        organisation_words: String::new(),
        answered_by: None,
        answered_at: None,
        written_by: who.person,
        written_at: change.now,
        version: 1,
        source: named.source.clone(),
        should_hold: named.holder,
        holder_does: named.holder_does.clone(),
        cost: named.cost.clone(),
        payer: named.payer,
        review_on: named.review_on,
    };
    store::insert(change.db, &risk)?;
    record(change, id, "risk named", &risk.id, &named)?;
    if yes == Yes::Asked {
        ask(change, &seen, &named)?;
    }
    Ok(risk.id)
}

/// An officer changes a risk, or who should hold it. A yes of the group's was to the words before, so it is asked anew;
/// a no is not pressed.
///
/// # Errors
/// Overtaken when somebody else changed it first; else as [`name`].
pub fn change(change: &mut Change<'_>, id: &ApplicationId, risk: &RiskId, version: i32, typed: &Typed) -> Result<()> {
    applications::touch(change.db, id)?;
    let who = change.who()?;
    let seen = at_desk::look(change.db, id, &who.person)?;
    policy::may_name(&who, &seen)?;
    let before = store::get(change.db, id, risk)?;
    let named = typed.read()?;
    if before.version != version {
        return Err(Error::Overtaken(
            "Somebody else changed this risk, or the group answered, while you wrote. Look at what stands now, then save again.".into(),
        ));
    }
    if presses(&before, &named) {
        return Err(Error::problem(
            "holder",
            "The group has said no to exactly this. Change what we do, or what it costs and who pays, before you ask again",
        ));
    }
    let yes = yes_after(Some(&before), &named);
    let holder = holder_after(&named, yes);
    let why = match (yes, tidy(&typed.why_moved)) {
        (Yes::Asked, why) if why.is_empty() => "Asked anew, since it is not what the group said yes to.".to_owned(),
        (_, why) => why,
    };
    if moved(before.holder, holder).is_some() && why.is_empty() {
        return Err(Error::problem("why_moved", "Say why it moved. The group reads it"));
    }
    store::update(change.db, risk, &named, yes, holder)?;
    record(change, id, "risk changed", risk, &named)?;
    move_to(change, &before, holder, &why)?;
    if yes == Yes::Asked {
        ask(change, &seen, &named)?;
    }
    Ok(())
}

/// Writes down that a risk moved, where it did, with why.
fn move_to(change: &mut Change<'_>, before: &Risk, holder: Holder, why: &str) -> Result<()> {
    let Some(way) = moved(before.holder, holder) else { return Ok(()) };
    add(change, Beside::Risk(&before.id), LineKind::Moved, Some(way), why)?;
    let detail = serde_json::json!({ "risk": before.id, "from": way.0, "to": way.1 });
    let event = Event::new("risk moved").detail(detail).words(why);
    history::record(change, &Thing::new("application", &before.application_id), event)
}

fn record(change: &mut Change<'_>, id: &ApplicationId, action: &str, risk: &RiskId, named: &Named) -> Result<()> {
    let detail = serde_json::json!({ "risk": risk, "kind": named.kind, "holder": named.holder });
    let event = Event::new(action).detail(detail).words(&named.words);
    history::record(change, &Thing::new("application", id), event)
}

fn ask(change: &mut Change<'_>, seen: &AtDesk, named: &Named) -> Result<()> {
    let id = &seen.application.id;
    let asker = change.who()?;
    for member in organisation::store::members(change.db, &seen.application.organisation_id)? {
        letters::queue(
            change,
            Letter::to("risk-asked", &member)
                .about(Thing::new("application", id), Some(&seen.application.funder_id))
                .value("asker", asker.call_name())
                .value("group", &seen.application.organisation_name)
                .value("fund", seen.round_name())
                .value("words", &named.words)
                .value("why", &named.why_holder)
                .value("council_does", &named.council_does)
                .value("you_do", &named.holder_does)
                .value("payer_key", named.payer.applicant_key())
                .value("cost", &named.cost)
                .value("contact", &seen.contact.name)
                .value("link", format!("{}/applications/{id}/risks", change.tools.base_url)),
        )?;
    }
    Ok(())
}

/// What somebody answers for the group, and which version of the risk they had read: a yes is to those words.
#[derive(Clone, Debug)]
pub struct Answering {
    pub answer: Option<Answer>,
    pub words: String,
    pub version: i32,
}

/// Somebody answers for the group. With a no, the council holds the risk.
///
/// # Errors
/// Overtaken when the risk says something else by now; not found, refused, or something to put right.
pub fn answer(change: &mut Change<'_>, id: &ApplicationId, risk: &RiskId, answering: &Answering) -> Result<Yes> {
    applications::touch(change.db, id)?;
    let who = change.who()?;
    policy::may_answer(&who, &applications::open(change.db, id)?)?;
    let risk = store::get(change.db, id, risk)?;
    let words = &answering.words;
    let answer = answering.answer.ok_or_else(|| Error::problem("answer", Words::key("risk-answer-empty")))?;
    if words.chars().count() > WORDS_LIMIT {
        return Err(Error::problem("words", Words::key("risk-words-long")));
    }
    let yes = risk.organisation_yes.next(answer.action());
    let yes = yes.ok_or_else(|| Error::Overtaken(Words::key("risk-answered-already")))?;
    if risk.version != answering.version {
        return Err(Error::Overtaken(Words::key("mends-risk-changed")));
    }
    let holder = holds_today(risk.should_hold, yes, risk.payer);
    let words = tidy(words);
    store::answer(change.db, &risk.id, &Answered { yes, holder, words: &words, by: &who.person, at: change.now })?;
    let action = if yes == Yes::Agreed { "risk agreed" } else { "risk declined" };
    let event = Event::new(action).detail(serde_json::json!({ "risk": risk.id })).words(&words);
    history::record(change, &Thing::new("application", id), event)?;
    move_to(change, &risk, holder, &words)?;
    Ok(yes)
}
