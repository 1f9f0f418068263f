//! One application as somebody at the desk stands to it, in one query.

use diesel::dsl::exists;
use diesel::prelude::*;

use super::{Application, apart, contact};
use crate::application::at_desk::{self, Closeness, Relation};
use crate::db::DbConn;
use crate::db::schema::{
    applications, declarations, form_versions, funds, panel_meetings, panel_members, people, readings, rounds,
};
use crate::db::types::Json;
use crate::error::{Error, Result};
use crate::fund::form::FundText;
use crate::fund::store::RoundRow;
use crate::ids::{ApplicationId, PersonId};
use crate::people::Who;
use crate::people::store::Person;

/// A sent application with its round, its questions and the person who looks at it.
#[derive(Clone, Debug)]
pub struct AtDesk {
    pub application: Application,
    pub round: RoundRow,
    /// The fund's name.
    pub fund: String,
    /// As it was asked of its strand.
    pub form: FundText,
    /// The named contact.
    pub contact: Person,
    /// What the person who looks has declared.
    pub declared: Option<Closeness>,
    pub relation: Relation,
}

impl AtDesk {
    /// Refuses unless `who` may open it (`at_desk.rs`).
    ///
    /// # Errors
    /// Not found or refused.
    pub fn need_open(&self, who: &Who) -> Result<()> {
        at_desk::may_open_at_desk(who, &self.application, self.declared, self.relation)
    }

    /// Refuses unless `who` may act on it as an officer.
    ///
    /// # Errors
    /// Not found or refused.
    pub fn need_officer(&self, who: &Who) -> Result<()> {
        at_desk::need_officer(who, &self.application, self.declared, self.relation)
    }

    /// The fund and the round, as the desk says them.
    pub fn round_name(&self) -> String {
        let title = self.form.round.title.first();
        if title.is_empty() { self.fund.clone() } else { format!("{}, {title}", self.fund) }
    }
}

/// The application as `person` stands to it; ask [`AtDesk::need_open`] or [`AtDesk::need_officer`] before anything else.
///
/// # Errors
/// Not found when there is none.
pub fn look(db: &mut DbConn, id: &ApplicationId, person: &PersonId) -> Result<AtDesk> {
    type Row = (Application, RoundRow, String, Json<FundText>, Person, Option<Closeness>, bool, bool, bool, bool);
    let sits = panel_members::table
        .inner_join(panel_meetings::table)
        .filter(panel_meetings::round_id.eq(applications::round_id))
        .filter(panel_meetings::cancelled_at.is_null())
        .filter(panel_members::person_id.eq(person));
    let reads = readings::table
        .filter(readings::application_id.eq(applications::id))
        .filter(readings::reader_id.eq(person))
        .filter(readings::state.ne_all(at_desk::NO_READER));
    let row: Option<Row> = applications::table
        .inner_join(rounds::table.inner_join(funds::table))
        .inner_join(people::table.on(contact::speaks()))
        .inner_join(form_versions::table.on(form_versions::id.eq(applications::form_version_id)))
        .left_join(
            declarations::table
                .on(declarations::application_id.eq(applications::id).and(declarations::person_id.eq(person))),
        )
        .filter(applications::id.eq(id))
        .select((
            Application::as_select(),
            RoundRow::as_select(),
            funds::name,
            form_versions::body,
            Person::as_select(),
            declarations::standing.nullable(),
            exists(reads),
            exists(sits),
            apart::belongs(person),
            apart::decider_stands_apart(),
        ))
        .first(db)
        .optional()?;
    let (application, mut round, fund, Json(form), contact, declared, reader, panel, member, away) =
        row.ok_or(Error::NotFound)?;
    round.contact_id = contact.id.clone();
    let relation = Relation {
        contact: round.contact_id == *person,
        reader,
        panel,
        decider: away || round.decider_id.as_ref().is_none_or(|decider| decider == person),
        member,
    };
    let form = form.asked_of(application.strand.as_deref()).spoken_for(&contact.name, &contact.email, &contact.phone);
    Ok(AtDesk { application, round, fund, form, contact, declared, relation })
}
