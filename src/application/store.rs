//! The only file that knows how applications stand in the database.

pub mod answers;
pub mod apart;
pub mod at_desk;
pub mod contact;
pub mod counts;
pub mod spent;

use std::collections::BTreeMap;

use diesel::prelude::*;

use super::State;
use super::by_phone::store::Scribe;
use super::conversation::store::Conversation;
use super::helping::store::Supporter;
use super::recording::upload::store::Begun;
use crate::clock::Instant;
use crate::db::DbConn;
use crate::db::schema::{
    applications, conversations, form_versions, funds, organisations, people, rounds, supporters, uploads,
};
use crate::db::types::Json;
use crate::error::{Error, Result};
use crate::fund::form::FundText;
use crate::fund::store::RoundRow;
use crate::ids::{ApplicationId, FormVersionId, FunderId, OrganisationId, PersonId, RoundId};
use crate::people::store::Person;

/// An application as kept.
#[derive(Clone, Debug, Queryable, Selectable, Insertable)]
#[diesel(table_name = applications, check_for_backend(crate::db::MultiBackend))]
pub struct Application {
    pub id: ApplicationId,
    /// What people say on the phone; not the identifier, and not the grant's public number.
    pub reference: String,
    pub funder_id: FunderId,
    pub round_id: RoundId,
    pub form_version_id: FormVersionId,
    pub organisation_id: OrganisationId,
    /// As it was when it was sent.
    pub organisation_name: String,
    /// The key of the strand it is for; none where the round has none.
    pub strand: Option<String>,
    pub state: State,
    pub state_at: Instant,
    /// In pence; none until it has been answered.
    pub amount_pence: Option<i64>,
    pub waiting_until: Option<chrono::NaiveDate>,
    pub started_by: PersonId,
    pub started_at: Instant,
    pub submitted_by: Option<PersonId>,
    pub submitted_at: Option<Instant>,
    /// Its place in the desk's list: when it was started, then when it was sent.
    pub listed_at: Instant,
    pub version: i32,
}

/// An application by its id.
pub fn get(db: &mut DbConn, id: &ApplicationId) -> Result<Application> {
    Ok(applications::table.find(id).select(Application::as_select()).first(db)?)
}

/// Touches an application first, so that two changes of it stand one behind the other.
pub fn touch(db: &mut DbConn, id: &ApplicationId) -> Result<()> {
    let found = diesel::update(applications::table.find(id))
        .set(applications::version.eq(applications::version + 1))
        .execute(db)?;
    if found == 1 { Ok(()) } else { Err(crate::error::Error::NotFound) }
}

/// Writes a new state.
pub fn set_state(db: &mut DbConn, id: &ApplicationId, state: State, now: Instant) -> Result<()> {
    diesel::update(applications::table.find(id))
        .set((applications::state.eq(state), applications::state_at.eq(now)))
        .execute(db)?;
    Ok(())
}

/// Writes when the clock looks at a draft, or at one that was put away, the next time: at once without a day.
pub fn look_again(db: &mut DbConn, id: &ApplicationId, at: Option<Instant>) -> Result<()> {
    diesel::update(applications::table.find(id)).set(applications::look_at.eq(at)).execute(db)?;
    Ok(())
}

/// Writes a new application.
pub fn insert(db: &mut DbConn, application: &Application) -> Result<()> {
    diesel::insert_into(applications::table).values(application).execute(db)?;
    Ok(())
}

/// Whether an application has this reference already.
pub fn has_reference(db: &mut DbConn, reference: &str) -> Result<bool> {
    Ok(applications::table.filter(applications::reference.eq(reference)).count().get_result::<i64>(db)? > 0)
}

/// Writes the amount asked for.
pub fn set_amount(db: &mut DbConn, id: &ApplicationId, pence: Option<i64>) -> Result<()> {
    diesel::update(applications::table.find(id)).set(applications::amount_pence.eq(pence)).execute(db)?;
    Ok(())
}

/// Writes which strand it is for.
pub fn set_strand(db: &mut DbConn, id: &ApplicationId, strand: &str) -> Result<()> {
    diesel::update(applications::table.find(id)).set(applications::strand.eq(Some(strand))).execute(db)?;
    Ok(())
}

/// An application in its group's own lists.
#[derive(Clone, Debug)]
pub struct Mine {
    pub application: Application,
    pub fund: String,
    pub closes_at: Option<Instant>,
    pub decide_by: chrono::NaiveDate,
    pub contact: String,
}

/// The applications of these organisations, the one that was started last first; of one round only where one is named.
pub fn of_organisations(db: &mut DbConn, these: &[OrganisationId], round: Option<&RoundId>) -> Result<Vec<Mine>> {
    under_way(db, these, round, None)
}

/// The applications of these organisations and those this person helps with, the one that was started last first.
pub fn of_person(db: &mut DbConn, these: &[OrganisationId], person: &PersonId) -> Result<Vec<Mine>> {
    under_way(db, these, None, Some(person))
}

fn under_way(
    db: &mut DbConn,
    these: &[OrganisationId],
    round: Option<&RoundId>,
    helper: Option<&PersonId>,
) -> Result<Vec<Mine>> {
    let ours = applications::organisation_id.eq_any(these);
    let mut query = applications::table
        .inner_join(rounds::table.inner_join(funds::table))
        .inner_join(people::table.on(contact::speaks()))
        .order((applications::started_at.desc(), applications::id.desc()))
        .limit(200)
        .select((Application::as_select(), funds::name, rounds::closes_at, rounds::decide_by, people::name))
        .into_boxed::<crate::db::MultiBackend>();
    query = match helper {
        Some(person) => query.filter(
            ours.or(applications::id.eq_any(
                supporters::table
                    .filter(supporters::person_id.eq(person))
                    .filter(supporters::ended_at.is_null())
                    .select(supporters::application_id),
            )),
        ),
        None => query.filter(ours),
    };
    if let Some(round) = round {
        query = query.filter(applications::round_id.eq(round));
    }
    let rows: Vec<(Application, String, Option<Instant>, chrono::NaiveDate, String)> = query.load(db)?;
    let mine =
        |(application, fund, closes_at, decide_by, contact)| Mine { application, fund, closes_at, decide_by, contact };
    Ok(rows.into_iter().map(mine).collect())
}

/// An application with everything that its pages and policies ask about it.
#[derive(Clone, Debug)]
pub struct Opened {
    pub application: Application,
    pub round: RoundRow,
    pub fund_slug: String,
    /// As it is asked of its strand.
    pub form: FundText,
    /// Its organisation's name as it is now.
    pub organisation: String,
    /// The named contact.
    pub contact: Person,
    /// Everyone who belongs to its organisation now.
    pub members: Vec<Person>,
    /// The conversations about it, by the key of their question.
    pub talks: BTreeMap<String, Conversation>,
    /// The recordings on their way, or here since a little while.
    pub uploads: Vec<Begun>,
    /// The help of whoever opened it, where they are not of the group (`opened::for_part`).
    pub help: Option<Supporter>,
    /// That they type for the group, where they do.
    pub scribe: Option<Scribe>,
}

/// An application with everything around it, in two queries.
pub fn open(db: &mut DbConn, id: &ApplicationId) -> Result<Opened> {
    type Row = (Application, RoundRow, String, Json<FundText>, String, Person, Option<Conversation>, Option<Begun>);
    // One row, or one for each conversation and upload: there are seldom more than two.
    let rows: Vec<Row> = applications::table
        .inner_join(rounds::table.inner_join(funds::table))
        .inner_join(people::table.on(contact::speaks()))
        .inner_join(form_versions::table.on(form_versions::id.eq(applications::form_version_id)))
        .inner_join(organisations::table)
        .left_join(conversations::table)
        .left_join(
            // What is told beside the answers keeps no round open.
            uploads::table.on(uploads::application_id.eq(applications::id).and(uploads::question_key.not_like("%:%"))),
        )
        .filter(applications::id.eq(id))
        .order((conversations::id, uploads::id))
        .select((
            Application::as_select(),
            RoundRow::as_select(),
            funds::slug,
            form_versions::body,
            organisations::name,
            Person::as_select(),
            Option::<Conversation>::as_select(),
            Option::<Begun>::as_select(),
        ))
        .load(db)?;
    let talks = rows.iter().filter_map(|row| row.6.clone()).map(|talk| (talk.question_key.clone(), talk)).collect();
    let uploads: BTreeMap<String, Begun> =
        rows.iter().filter_map(|row| row.7.clone()).map(|begun| (begun.id.to_string(), begun)).collect();
    let uploads = uploads.into_values().collect();
    let Some((application, mut round, fund_slug, Json(form), organisation, contact, ..)) = rows.into_iter().next()
    else {
        return Err(Error::NotFound);
    };
    round.contact_id = contact.id.clone();
    let form = form.asked_of(application.strand.as_deref()).spoken_for(&contact.name, &contact.email, &contact.phone);
    let members = crate::organisation::store::members(db, &application.organisation_id)?;
    let (help, scribe) = (None, None);
    Ok(Opened { application, round, fund_slug, form, organisation, contact, members, talks, uploads, help, scribe })
}
