//! What people do with risks: name one, move it, ask the group, and answer for the group.

use super::store::{self, Answered, Risk};
use super::{Answer, Holder, Named, Typed, WORDS_LIMIT, Yes, policy, yes_after};
use crate::app::Change;
use crate::application::store as applications;
use crate::application::store::at_desk::{self, AtDesk};
use crate::error::{Error, Result, Words};
use crate::history::{self, Event, Thing};
use crate::ids::{ApplicationId, RiskId};
use crate::letters::{self, Letter};
use crate::organisation;
use crate::text::plain::tidy;

/// An officer names a risk and who holds it. Where that is the group, the group is asked.
///
/// # Errors
/// Not found, refused, or something to put right.
pub fn name(change: &mut Change<'_>, id: &ApplicationId, typed: &Typed) -> Result<RiskId> {
    applications::touch(change.db, id)?;
    let who = change.who()?;
    let seen = at_desk::look(change.db, id, &who.person)?;
    policy::may_name(&who, &seen)?;
    let named = typed.read()?;
    let risk = Risk {
        id: change.id(),
        application_id: id.clone(),
        kind: named.kind,
        words: named.words.clone(),
        holder: named.holder,
        why_holder: named.why_holder.clone(),
        council_does: named.council_does.clone(),
        organisation_yes: yes_after(None, &named),
        organisation_words: String::new(),
        answered_by: None,
        answered_at: None,
        written_by: who.person,
        written_at: change.now,
        version: 1,
    };
    store::insert(change.db, &risk)?;
    record(change, id, "risk named", &risk.id, &named)?;
    if risk.organisation_yes == Yes::Asked {
        ask(change, &seen, &named)?;
    }
    Ok(risk.id)
}

/// An officer changes a risk, or who holds it. A yes of the group's was to the words before, so it is asked anew.
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
    let yes = yes_after(Some(&before), &named);
    store::update(change.db, risk, &named, yes)?;
    record(change, id, "risk changed", risk, &named)?;
    if yes == Yes::Asked {
        ask(change, &seen, &named)?;
    }
    Ok(())
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
                .value("contact", &seen.contact.name)
                .value("link", format!("{}/applications/{id}/risks", change.tools.base_url)),
        )?;
    }
    Ok(())
}

/// Somebody answers for the group. With a no, the council holds the risk.
///
/// # Errors
/// Not found, refused, or something to put right.
pub fn answer(
    change: &mut Change<'_>,
    id: &ApplicationId,
    risk: &RiskId,
    answer: Option<Answer>,
    words: &str,
) -> Result<Yes> {
    applications::touch(change.db, id)?;
    let who = change.who()?;
    policy::may_answer(&who, &applications::open(change.db, id)?)?;
    let risk = store::get(change.db, id, risk)?;
    let answer = answer.ok_or_else(|| Error::problem("answer", Words::key("risk-answer-empty")))?;
    if words.chars().count() > WORDS_LIMIT {
        return Err(Error::problem("words", Words::key("risk-words-long")));
    }
    let asked = risk.holder == Holder::Organisation;
    let yes = risk.organisation_yes.next(answer).filter(|_| asked);
    let yes = yes.ok_or_else(|| Error::Overtaken(Words::key("risk-answered-already")))?;
    let holder = if yes == Yes::Declined { Holder::Council } else { risk.holder };
    let words = tidy(words);
    store::answer(change.db, &risk.id, &Answered { yes, holder, words: &words, by: &who.person, at: change.now })?;
    let action = if yes == Yes::Agreed { "risk agreed" } else { "risk declined" };
    let event = Event::new(action).detail(serde_json::json!({ "risk": risk.id })).words(&words);
    history::record(change, &Thing::new("application", id), event)?;
    Ok(yes)
}
