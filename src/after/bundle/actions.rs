//! A request comes, an officer goes over what is held, and it is sent.

use chrono::NaiveDate;

use super::store::{self, Request};
use super::{Action, Kind, Part, State, due, gathering, mark, policy};
use crate::after::challenge::store::apart;
use crate::after::owed::{Owed, store as owed};
use crate::app::Change;
use crate::application::at_desk::is_with_the_council;
use crate::application::store as applications;
use crate::db::types::Json;
use crate::error::{Error, Problems, Result};
use crate::fund;
use crate::history::{self, Event, Thing};
use crate::ids::{ApplicationId, FunderId, InformationRequestId, PersonId, RoundId};
use crate::text::plain::one_line;

/// What its history and its tasks are kept under.
pub const THING: &str = "information-request";

/// What a bundle is of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Of {
    Application(ApplicationId),
    Round(RoundId),
}

/// A request as an officer typed it.
#[derive(Clone, Debug)]
pub struct Typed {
    pub kind: Option<Kind>,
    /// Who asks; for the council alone.
    pub asker: String,
    pub asked_on: Option<NaiveDate>,
}

/// The funder, the name and the applications of what a bundle is of.
///
/// # Errors
/// Not found where there is none, or where it is the group's own still.
pub fn look(db: &mut crate::db::DbConn, of: &Of) -> Result<(FunderId, String, Vec<ApplicationId>)> {
    match of {
        Of::Application(id) => {
            let application = applications::get(db, id)?;
            if !is_with_the_council(&application) {
                return Err(Error::NotFound);
            }
            let title = format!("{}, {}", application.reference, application.organisation_name);
            Ok((application.funder_id, title, vec![id.clone()]))
        }
        Of::Round(id) => {
            let round = fund::store::round(db, id)?;
            let fund = fund::store::fund(db, &round.fund_id)?;
            let sent = store::sent_in(db, id)?;
            Ok((round.funder_id, format!("{}, {}", fund.name, round.slug), sent))
        }
    }
}

/// Everybody who stands apart from one of these.
fn apart_from(change: &mut Change<'_>, these: &[ApplicationId]) -> Result<Vec<PersonId>> {
    let mut all = Vec::new();
    for id in these {
        all.extend(apart(change.db, id)?);
    }
    all.sort_unstable();
    all.dedup();
    Ok(all)
}

fn gather(change: &mut Change<'_>, these: &[ApplicationId], kind: Kind) -> Result<Vec<Part>> {
    let mut parts = Vec::new();
    for id in these {
        parts.extend(gathering::gather(change.db, id, kind)?);
    }
    Ok(parts)
}

/// An officer writes down that somebody asks; everything that is held is gathered.
///
/// # Errors
/// Not found, refused, or something to put right.
pub fn open(change: &mut Change<'_>, of: &Of, typed: &Typed) -> Result<InformationRequestId> {
    let who = change.who()?;
    let (funder, title, these) = look(change.db, of)?;
    let not_for = apart_from(change, &these)?;
    policy::may_make(&who, &funder, &not_for)?;
    let mut problems = Problems::default();
    if typed.kind.is_none() {
        problems.add("kind", "Choose what is asked for");
    }
    if typed.kind == Some(Kind::OwnData) && matches!(of, Of::Round(_)) {
        problems.add("kind", "Somebody’s own data is of one application: open it from there");
    }
    problems.need("asker", &typed.asker, "Write who asks, as far as they say");
    match typed.asked_on {
        None => problems.add("asked_on", "Enter the day on which it came"),
        Some(day) if day > change.today() => problems.add("asked_on", "Enter today, or a day that has been"),
        Some(_) => {}
    }
    problems.check()?;
    let (Some(kind), Some(asked_on)) = (typed.kind, typed.asked_on) else { return Err(Error::NotFound) };
    let request = Request {
        id: change.id(),
        funder_id: funder,
        state: State::Open,
        kind,
        application_id: match of {
            Of::Application(id) => Some(id.clone()),
            Of::Round(_) => None,
        },
        round_id: match of {
            Of::Round(id) => Some(id.clone()),
            Of::Application(_) => None,
        },
        title,
        asker: one_line(&typed.asker).chars().take(300).collect(),
        asked_on,
        due_on: due(kind, asked_on),
        parts: Json(gather(change, &these, kind)?),
        not_for: Json(not_for),
        opened_by: who.person,
        opened_at: change.now,
        sent_by: None,
        sent_at: None,
        version: 1,
    };
    store::save(change.db, &request, true)?;
    let detail = serde_json::json!({ "kind": kind, "due": request.due_on });
    history::record(change, &Thing::new(THING, &request.id), Event::new("asked").detail(detail))?;
    owed::add(
        change,
        Owed {
            funder: &request.funder_id,
            kind: THING,
            about: request.id.as_str(),
            text: format!("Send what was asked for: {}", request.title),
            hint: kind.staff_name().to_owned(),
            href: format!("/desk/requests/{}", request.id),
            due: Some(request.due_on),
            not_for: request.not_for.0.clone(),
            person: None,
        },
    )?;
    Ok(request.id)
}

/// A request in hand, for an officer who may go on with it.
fn take(change: &mut Change<'_>, id: &InformationRequestId, action: Action) -> Result<Request> {
    let mut request = store::touch(change.db, id)?;
    policy::may_make(&change.who()?, &request.funder_id, &request.not_for.0)?;
    let sent = || Error::refused("This was sent, and stays as it was sent.");
    request.state = request.state.next(action).ok_or_else(sent)?;
    Ok(request)
}

/// An officer says what is left out, and why it differs from before.
///
/// # Errors
/// Not found, refused, or something to put right.
pub fn leave_out(change: &mut Change<'_>, id: &InformationRequestId, out: &[usize], reason: &str) -> Result<usize> {
    let mut request = take(change, id, Action::Mark)?;
    let changed = mark(&mut request.parts.0, out, reason)?;
    if changed > 0 {
        store::save(change.db, &request, false)?;
        let event = Event::new("marked").detail(serde_json::json!({ "parts": changed })).words(reason.trim());
        history::record(change, &Thing::new(THING, id), event)?;
    }
    Ok(changed)
}

/// Everything is gathered anew; what was marked by hand has to be marked again.
///
/// # Errors
/// Not found, or refused.
pub fn gather_anew(change: &mut Change<'_>, id: &InformationRequestId) -> Result<()> {
    let mut request = take(change, id, Action::Gather)?;
    let of = match (&request.application_id, &request.round_id) {
        (Some(id), _) => Of::Application(id.clone()),
        (None, Some(id)) => Of::Round(id.clone()),
        (None, None) => return Err(Error::NotFound),
    };
    let (.., these) = look(change.db, &of)?;
    request.not_for = Json(apart_from(change, &these)?);
    policy::may_make(&change.who()?, &request.funder_id, &request.not_for.0)?;
    request.parts = Json(gather(change, &these, request.kind)?);
    request.opened_at = change.now;
    store::save(change.db, &request, false)?;
    history::record(change, &Thing::new(THING, id), Event::new("gathered anew"))
}

/// An officer has sent it.
///
/// # Errors
/// Not found, or refused.
pub fn send(change: &mut Change<'_>, id: &InformationRequestId) -> Result<()> {
    let mut request = take(change, id, Action::Send)?;
    request.sent_by = Some(change.person()?);
    request.sent_at = Some(change.now);
    store::save(change.db, &request, false)?;
    owed::settle(change, THING, id.as_str())?;
    let late = change.today() > request.due_on;
    history::record(change, &Thing::new(THING, id), Event::new("sent").detail(serde_json::json!({ "late": late })))
}
