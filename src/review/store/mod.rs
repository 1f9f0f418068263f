//! The only files that know how declarations, readings, questions and concerns stand in the database.

pub mod candidate;
pub mod cited;
pub mod concern;
pub mod declaration;
pub mod exception;
pub mod helped;
pub mod material;
mod opening;
pub mod question;
pub mod reading;
pub mod shared;
pub mod talk;
pub mod tasks;
pub mod understanding;
pub mod version;

use diesel::dsl::exists;
use diesel::prelude::*;

use super::{Standing, Ties, reading as words};
use crate::application::store::{Application, apart, contact};
use crate::db::DbConn;
use crate::db::schema::{applications, declarations, form_versions, panel_meetings, panel_members, readings, rounds};
use crate::db::types::Json;
use crate::error::{Error, Result};
use crate::fund::form::FundText;
use crate::fund::store::RoundRow;
use crate::ids::{ApplicationId, PersonId};
use crate::relationship::offer::Promise;
use crate::relationship::offer::store as offers;

pub use declaration::conflicted;

/// An application with its round and the words it was asked in: what every page about one begins with.
#[derive(Clone, Debug)]
pub struct Head {
    pub application: Application,
    pub round: RoundRow,
    pub form: FundText,
    /// That its group is heard before it is read; known where somebody looks at it (`look`).
    pub promise: Promise,
}

impl Head {
    /// With the form as it was asked of the application's strand.
    pub fn of(application: Application, round: RoundRow, form: FundText) -> Self {
        let form = form.asked_of(application.strand.as_deref());
        Head { application, round, form, promise: Promise::default() }
    }
}

/// An application with its round and form, in one query.
///
/// # Errors
/// Not found; a database that cannot be reached.
pub fn head(db: &mut DbConn, id: &ApplicationId) -> Result<Head> {
    let (application, mut round, Json(form), speaker) = applications::table
        .inner_join(rounds::table)
        .inner_join(form_versions::table)
        .filter(applications::id.eq(id))
        .select((Application::as_select(), RoundRow::as_select(), form_versions::body, contact::speaker()))
        .first::<(Application, RoundRow, Json<FundText>, PersonId)>(db)?;
    round.contact_id = speaker;
    Ok(Head::of(application, round, form))
}

/// An application with its round and form, and what ties a person to it, in one query.
///
/// # Errors
/// Not found; a database that cannot be reached.
pub fn look(db: &mut DbConn, id: &ApplicationId, person: &PersonId) -> Result<(Head, Ties)> {
    look_at_all(db, std::slice::from_ref(id), person)?.pop().ok_or(Error::NotFound)
}

/// The same for several, in one query; those that there are, in no order.
///
/// # Errors
/// A database that cannot be reached.
pub fn look_at_all(db: &mut DbConn, these: &[ApplicationId], person: &PersonId) -> Result<Vec<(Head, Ties)>> {
    type Row = (
        Application,
        RoundRow,
        Json<FundText>,
        Option<Standing>,
        Option<words::State>,
        (bool, bool, bool, bool, bool, bool, bool),
        PersonId,
        String,
    );
    let declared = declarations::application_id.eq(applications::id).and(declarations::person_id.eq(person.clone()));
    let reads = readings::application_id.eq(applications::id).and(readings::reader_id.eq(person.clone()));
    let on_panel = panel_members::table
        .inner_join(panel_meetings::table)
        .filter(panel_meetings::round_id.eq(applications::round_id))
        .filter(panel_meetings::cancelled_at.is_null())
        .filter(panel_members::person_id.eq(person.clone()));
    let rows: Vec<Row> = applications::table
        .inner_join(rounds::table)
        .inner_join(form_versions::table)
        .left_join(declarations::table.on(declared))
        .left_join(readings::table.on(reads))
        .filter(applications::id.eq_any(these))
        .select((
            Application::as_select(),
            RoundRow::as_select(),
            form_versions::body,
            declarations::standing.nullable(),
            readings::state.nullable(),
            (
                apart::belongs(person),
                helped::wrote_up(person),
                helped::wrote_evidence(person),
                helped::translated(person),
                exists(on_panel),
                exception::excepted(person),
                apart::decider_stands_apart(),
            ),
            contact::speaker(),
            offers::promised(),
        ))
        .load(db)?;
    let seen = |(application, mut round, Json(form), standing, reading, ties, speaker, promised): Row| {
        let (member, wrote_up, wrote_evidence, translated, on_panel, excepted, away) = ties;
        let contact = speaker == *person;
        round.contact_id = speaker;
        let decider = away || round.decider_id.as_ref().is_none_or(|decider| decider == person);
        let ties = Ties {
            standing,
            member,
            contact,
            wrote_up,
            wrote_evidence,
            translated,
            excepted,
            reading,
            on_panel,
            decider,
        };
        (Head { promise: offers::promise(&promised), ..Head::of(application, round, form) }, ties)
    };
    Ok(rows.into_iter().map(seen).collect())
}

/// What ties a person to an application, in one query.
///
/// # Errors
/// Not found; a database that cannot be reached.
pub fn ties(db: &mut DbConn, application: &Application, person: &PersonId) -> Result<Ties> {
    look(db, &application.id, person).map(|(_, ties)| ties)
}
