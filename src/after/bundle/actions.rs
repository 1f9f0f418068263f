//! A request comes, an officer goes over what is held, and it is sent.

use chrono::NaiveDate;

use super::store::{self, Request};
use super::{Action, Kind, Part, State, carry_over, due, gathering, mark, policy};
use crate::after::owed::{Owed, store as owed};
use crate::app::Change;
use crate::application::at_desk::is_with_the_council;
use crate::application::store as applications;
use crate::db::DbConn;
use crate::db::types::Json;
use crate::error::{Error, Problems, Result};
use crate::fund;
use crate::history::{self, Event, Thing};
use crate::ids::{ApplicationId, FunderId, InformationRequestId, PersonId, RoundId};
use crate::people::Who;
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

/// What a bundle would be of: the funder, the name and the applications.
#[derive(Clone, Debug)]
pub struct Looked {
    pub funder: FunderId,
    pub title: String,
    pub these: Vec<ApplicationId>,
    /// Somebody stands apart from one of them, and so from all of it.
    pub closed: bool,
}

/// Looks at what a bundle would be of, for somebody.
///
/// # Errors
/// Not found where there is none, or where it is the group's own still.
pub fn look(db: &mut DbConn, of: &Of, who: &PersonId) -> Result<Looked> {
    let (funder, title, these) = match of {
        Of::Application(id) => {
            let application = applications::get(db, id)?;
            if !is_with_the_council(&application) {
                return Err(Error::NotFound);
            }
            let title = format!("{}, {}", application.reference, application.organisation_name);
            (application.funder_id, title, vec![id.clone()])
        }
        Of::Round(id) => {
            let round = fund::store::round(db, id)?;
            let fund = fund::store::fund(db, &round.fund_id)?;
            let mut sent = store::sent_in(db, id)?;
            let mut title = format!("{}, {}", fund.name, round.slug);
            if sent.len() > store::MOST {
                sent.truncate(store::MOST);
                title.push_str(&format!(" (the first {} applications, by their reference)", store::MOST));
            }
            (round.funder_id, title, sent)
        }
    };
    let closed = store::is_apart(db, &these, who)?;
    Ok(Looked { funder, title, these, closed })
}

/// What was gathered, before anything is written: a round has many applications, and nobody waits for it.
#[derive(Clone, Debug)]
pub struct Held {
    looked: Looked,
    shown_title: String,
    parts: Vec<Part>,
}

/// Gathers what is held, for whoever makes the bundle.
///
/// # Errors
/// Not found, or refused.
pub fn gather(db: &mut DbConn, who: &Who, of: &Of, kind: Kind) -> Result<Held> {
    let looked = look(db, of, &who.person)?;
    policy::may_make(who, &looked.funder, looked.closed)?;
    let shown_title = match of {
        Of::Application(id) => gathering::shown_title(db, id, &looked.title, kind)?,
        Of::Round(_) => looked.title.clone(),
    };
    let mut parts = Vec::new();
    for id in &looked.these {
        parts.extend(gathering::gather(db, id, kind)?);
    }
    Ok(Held { looked, shown_title, parts })
}

impl Typed {
    /// Whether it can be made of this.
    ///
    /// # Errors
    /// What is to be put right.
    pub fn check(&self, of: &Of, today: NaiveDate) -> Result<Kind> {
        let mut problems = Problems::default();
        if self.kind.is_none() {
            problems.add("kind", "Choose what is asked for");
        }
        if self.kind == Some(Kind::OwnData) && matches!(of, Of::Round(_)) {
            problems.add("kind", "Somebody’s own data is of one application: open it from there");
        }
        problems.need("asker", &self.asker, "Write who asks, as far as they say");
        match self.asked_on {
            None => problems.add("asked_on", "Enter the day on which it came"),
            Some(day) if day > today => problems.add("asked_on", "Enter today, or a day that has been"),
            Some(_) => {}
        }
        problems.check()?;
        self.kind.ok_or(Error::NotFound)
    }
}

/// An officer writes down that somebody asks, with everything that was gathered.
///
/// # Errors
/// Not found, refused, or something to put right.
pub fn open(change: &mut Change<'_>, of: &Of, typed: &Typed, held: &Held) -> Result<InformationRequestId> {
    let who = change.who()?;
    let Looked { funder, title, closed, .. } = look(change.db, of, &who.person)?;
    policy::may_make(&who, &funder, closed)?;
    let kind = typed.check(of, change.today())?;
    let asked_on = typed.asked_on.ok_or(Error::NotFound)?;
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
        shown_title: held.shown_title.clone(),
        asker: one_line(&typed.asker).chars().take(300).collect(),
        asked_on,
        due_on: due(kind, asked_on),
        parts: Json(held.parts.clone()),
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
            application: request.application_id.as_ref(),
            not_for: Vec::new(),
            person: None,
        },
    )?;
    Ok(request.id)
}

/// A request in hand as whoever saw this version of it sees it, for an officer who may go on with it.
fn take(change: &mut Change<'_>, id: &InformationRequestId, action: Action, version: i32) -> Result<Request> {
    let mut request = store::touch(change.db, id)?;
    let who = change.who()?;
    policy::may_make(&who, &request.funder_id, store::is_closed(change.db, id, &who.person)?)?;
    let sent = || Error::refused("This was sent, and stays as it was sent.");
    request.state = request.state.next(action).ok_or_else(sent)?;
    if request.version != version + 1 {
        return Err(Error::Overtaken(
            "Somebody else changed this while you had it open. Below is how it stands now: look at it again.".into(),
        ));
    }
    Ok(request)
}

/// An officer says what is left out, by the keys of its parts, and why it differs from before.
///
/// # Errors
/// Not found, refused, or something to put right; overtaken where somebody else changed it first.
pub fn leave_out(
    change: &mut Change<'_>,
    id: &InformationRequestId,
    version: i32,
    out: &[String],
    reason: &str,
) -> Result<usize> {
    let mut request = take(change, id, Action::Mark, version)?;
    let changed = mark(&mut request.parts.0, out, reason)?;
    if changed > 0 {
        store::save(change.db, &request, false)?;
        let event = Event::new("marked").detail(serde_json::json!({ "parts": changed })).words(reason.trim());
        history::record(change, &Thing::new(THING, id), event)?;
    }
    Ok(changed)
}

/// What a request is of.
///
/// # Errors
/// Not found where it is of nothing.
pub fn of(request: &Request) -> Result<Of> {
    match (&request.application_id, &request.round_id) {
        (Some(id), _) => Ok(Of::Application(id.clone())),
        (None, Some(id)) => Ok(Of::Round(id.clone())),
        (None, None) => Err(Error::NotFound),
    }
}

/// Everything stands as it was gathered anew; what was marked by hand stays so.
///
/// # Errors
/// Not found, or refused; overtaken where somebody else changed it first.
pub fn gather_anew(change: &mut Change<'_>, id: &InformationRequestId, version: i32, held: &Held) -> Result<()> {
    let mut request = take(change, id, Action::Gather, version)?;
    let mut parts = held.parts.clone();
    carry_over(&request.parts.0, &mut parts);
    request.parts = Json(parts);
    request.title.clone_from(&held.looked.title);
    request.shown_title.clone_from(&held.shown_title);
    request.opened_at = change.now;
    store::save(change.db, &request, false)?;
    history::record(change, &Thing::new(THING, id), Event::new("gathered anew"))
}

/// An officer has sent it, as they had it before them.
///
/// # Errors
/// Not found, or refused; overtaken where somebody else changed it first, or took back a note that is in it.
pub fn send(change: &mut Change<'_>, id: &InformationRequestId, version: i32) -> Result<()> {
    let mut request = take(change, id, Action::Send, version)?;
    if store::known::is_taken_back(change.db, &request.parts.0)? {
        return Err(Error::Overtaken(
            "A note in it was taken back since it was gathered. Gather it anew, and look at it again.".into(),
        ));
    }
    request.sent_by = Some(change.person()?);
    request.sent_at = Some(change.now);
    store::save(change.db, &request, false)?;
    owed::settle(change, THING, id.as_str())?;
    let late = change.today() > request.due_on;
    history::record(change, &Thing::new(THING, id), Event::new("sent").detail(serde_json::json!({ "late": late })))
}
