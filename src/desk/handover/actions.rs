//! Handing over: the contact changes, what is open moves, and every group concerned gets the note.

use serde_json::json;

use super::store::{self, Handover};
use super::{Typed, What, policy};
use crate::app::Change;
use crate::application::conversation::actions::open_to;
use crate::application::store as applications;
use crate::application::store::Application;
use crate::application::store::at_desk;
use crate::error::{Error, Result};
use crate::fund;
use crate::fund::store::RoundRow;
use crate::history::{self, Event, Thing};
use crate::ids::{ApplicationId, PersonId, RoundId};
use crate::letters::{self, Letter};
use crate::organisation;
use crate::people::store::Person;
use crate::people::{self, Role};

/// An officer hands over everything of a round that has no contact of its own. Gives how many groups are told.
///
/// # Errors
/// Not found, refused, overtaken, or something to put right.
pub fn hand_over_round(change: &mut Change<'_>, round: &RoundId, typed: &Typed) -> Result<usize> {
    fund::store::touch_round(change.db, round)?;
    let who = change.who()?;
    let row = fund::store::round(change.db, round)?;
    who.need(&[Role::Commissioner], &row.funder_id)?;
    let from = row.contact_id.clone();
    let told = hand_over(change, &row, &What::Round, &from, typed)?;
    history::record(change, &fund::actions::thing(round), Event::new("contact handed over"))?;
    Ok(told)
}

/// An officer hands over one application.
///
/// # Errors
/// Not found, refused, overtaken, or something to put right.
pub fn hand_over_one(change: &mut Change<'_>, id: &ApplicationId, typed: &Typed) -> Result<usize> {
    applications::touch(change.db, id)?;
    let who = change.who()?;
    let seen = at_desk::look(change.db, id, &who.person)?;
    seen.need_officer(&who)?;
    let from = seen.contact.id.clone();
    hand_over(change, &seen.round, &What::Application(id.clone()), &from, typed)
}

fn hand_over(change: &mut Change<'_>, round: &RoundRow, what: &What, from: &PersonId, typed: &Typed) -> Result<usize> {
    if typed.from != from.as_str() {
        let now = people::store::by_id(change.db, from)?.name;
        return Err(Error::Overtaken(
            format!("It was handed over meanwhile: {now} speaks with the groups now. Nothing was sent.").into(),
        ));
    }
    let note = typed.check()?;
    let concerned = store::concerned(change.db, &round.id, what)?;
    let colleagues = store::colleagues(change.db, round, &concerned, from)?;
    let to = PersonId::from(typed.to.as_str());
    policy::may_take_over(colleagues.iter().find(|one| one.id.as_ref() == Some(&to)), what)?;
    store::set_contact(change.db, &round.id, what, &to, change.now)?;
    let handover = Handover {
        id: change.id(),
        funder_id: round.funder_id.clone(),
        round_id: round.id.clone(),
        application_id: match what {
            What::Round => None,
            What::Application(id) => Some(id.clone()),
        },
        from_id: from.clone(),
        to_id: to.clone(),
        note,
        handed_by: change.person()?,
        handed_at: change.now,
    };
    store::insert(change.db, &handover)?;
    let whole = match what {
        What::Round => Some(&round.id),
        What::Application(_) => None,
    };
    move_what_is_open(change, (whole, &concerned[..]), (from, &to))?;
    tell(change, round, &concerned, &handover)?;
    Ok(concerned.len())
}

/// The one keeps nothing open; a draft's question that was opened to the one is opened to the other where they talk about it.
fn move_what_is_open(
    change: &mut Change<'_>,
    (round, concerned): (Option<&RoundId>, &[Application]),
    (from, to): (&PersonId, &PersonId),
) -> Result<()> {
    let ids: Vec<ApplicationId> = concerned.iter().map(|one| one.id.clone()).collect();
    let talks = store::open_talks(change.db, &ids, from)?;
    store::move_open(change.db, &talks, (round, &ids[..]), (from, to), change.now)?;
    for talk in &talks {
        open_to(change, &talk.application, &talk.question, to)?;
    }
    Ok(())
}

/// Every member of every group concerned gets the note, in humane hours; so does whoever takes over.
fn tell(change: &mut Change<'_>, round: &RoundRow, concerned: &[Application], handover: &Handover) -> Result<()> {
    let from = people::store::by_id(change.db, &handover.from_id)?;
    let to = people::store::by_id(change.db, &handover.to_id)?;
    let form = fund::store::newest_form(change.db, &round.id)?.body.0;
    for one in concerned {
        let detail = json!({ "from": handover.from_id, "to": handover.to_id });
        history::record(change, &Thing::new("application", &one.id), Event::new("contact handed over").detail(detail))?;
        for member in organisation::store::members(change.db, &one.organisation_id)? {
            let link = format!("{}/applications/{}", change.tools.base_url, one.id);
            let letter = letter("contact-handed-over", &member, (&from, &to), handover, one)
                .value("fund", form.fund.name.get(&member.language))
                .value("link", link);
            letters::queue(change, letter)?;
        }
    }
    if to.id == change.person()? {
        return Ok(());
    }
    let by = change.who()?;
    let letter = Letter::to("contact-handed-to-you", &to)
        .about(fund::actions::thing(&round.id), Some(&round.funder_id))
        .value("before", &from.name)
        .value("by", by.call_name())
        .value("fund", form.fund.name.first())
        .value("groups", concerned.iter().filter(|one| one.submitted_at.is_some()).count())
        .value("note", &handover.note)
        .value("link", format!("{}/desk", change.tools.base_url));
    letters::queue(change, letter)?;
    Ok(())
}

fn letter(
    kind: &'static str,
    member: &Person,
    (from, to): (&Person, &Person),
    handover: &Handover,
    one: &Application,
) -> Letter {
    Letter::to(kind, member)
        .about(Thing::new("application", &one.id), Some(&handover.funder_id))
        .value("group", &one.organisation_name)
        .value("before", &from.name)
        .value("contact", &to.name)
        .value("contact_email", &to.email)
        .value("contact_phone", &to.phone)
        .value("note", &handover.note)
}
