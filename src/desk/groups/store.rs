//! Groups as officers of some funders see them.

use diesel::dsl::exists;
use diesel::prelude::*;
use diesel::sql_types::Text;

use crate::application::answer::Body;
use crate::application::store::apart;
use crate::application::{Route, State};
use crate::clock::Instant;
use crate::db::schema::{
    answer_parts, applications, form_versions, funders, funds, grants, organisation_members, organisation_people,
    organisations, rounds, sharings,
};
use crate::db::types::Json;
use crate::db::{DbConn, Union};
use crate::error::Result;
use crate::fund::form::FundText;
use crate::ids::{ApplicationId, FunderId, OrganisationId, PersonId};

/// So many groups are listed at most: names are compared with each other.
pub const MOST: i64 = 2_000;

/// A group in a list.
#[derive(Clone, Debug)]
pub struct Line {
    pub id: OrganisationId,
    pub name: String,
    /// It has sent something to one of the funders.
    pub sent: bool,
    /// It shares something with one of them.
    pub shared: bool,
    /// Whoever asks belongs to it.
    pub own: bool,
}

/// The groups that these funders know: they sent something, share something, or were funded in public; by name.
pub fn known(db: &mut DbConn, these: &[FunderId], person: &PersonId) -> Result<Vec<Line>> {
    let sent = applications::table
        .filter(applications::submitted_at.is_not_null())
        .filter(applications::funder_id.eq_any(these))
        .select(applications::organisation_id);
    let shared = sharings::table
        .filter(sharings::funder_id.eq_any(these))
        .filter(sharings::agreed_at.is_not_null())
        .filter(sharings::ended_at.is_null())
        .select(sharings::organisation_id);
    let funded = grants::table.select(grants::organisation_id);
    let own = organisation_members::table
        .filter(organisation_members::organisation_id.eq(organisations::id))
        .filter(organisation_members::person_id.eq(person))
        .filter(organisation_members::left_at.is_null());
    let rows: Vec<(OrganisationId, String, bool, bool, bool)> = organisations::table
        .filter(organisations::merged_into.is_null())
        .filter(
            organisations::id.eq_any(sent).or(organisations::id.eq_any(shared)).or(organisations::id.eq_any(funded)),
        )
        .order((organisations::name, organisations::id))
        .limit(MOST)
        .select((
            organisations::id,
            organisations::name,
            exists(
                applications::table
                    .filter(applications::organisation_id.eq(organisations::id))
                    .filter(applications::submitted_at.is_not_null())
                    .filter(applications::funder_id.eq_any(these)),
            ),
            exists(
                sharings::table
                    .filter(sharings::organisation_id.eq(organisations::id))
                    .filter(sharings::funder_id.eq_any(these))
                    .filter(sharings::agreed_at.is_not_null())
                    .filter(sharings::ended_at.is_null()),
            ),
            exists(own),
        ))
        .load(db)?;
    let line = |(id, name, sent, shared, own)| Line { id, name, sent, shared, own };
    Ok(rows.into_iter().map(line).collect())
}

/// Somebody with a part in a group.
#[derive(Clone, Debug)]
pub struct Somebody {
    pub id: String,
    pub name: String,
    pub part: String,
    pub contact: String,
}

/// The same group where it was entered a second time, and what it said there.
#[derive(Clone, Debug)]
pub struct Also {
    pub name: String,
    pub about: String,
    pub describes_itself: String,
}

/// What stands around a group.
#[derive(Clone, Debug, Default)]
pub struct Around {
    pub people: Vec<Somebody>,
    /// Every funder with its name.
    pub funders: Vec<(FunderId, String)>,
    pub also: Vec<Also>,
}

/// Who has a part in a group, as what else it was entered, and every funder with its name, in one query.
///
/// # Errors
/// A database that cannot be reached.
pub fn around(db: &mut DbConn, organisation: &OrganisationId) -> Result<Around> {
    type Row = (String, String, String, String, String);
    let people = organisation_people::table
        .filter(organisation_people::organisation_id.eq(organisation))
        .filter(organisation_people::ended_at.is_null())
        .select((
            "person".into_sql::<Text>(),
            organisation_people::id,
            organisation_people::name,
            organisation_people::part,
            organisation_people::contact,
        ));
    let councils = funders::table.select((
        "funder".into_sql::<Text>(),
        funders::id,
        funders::name,
        "".into_sql::<Text>(),
        "".into_sql::<Text>(),
    ));
    let entered = organisations::table.filter(organisations::merged_into.eq(organisation)).select((
        "also".into_sql::<Text>(),
        organisations::id,
        organisations::name,
        organisations::about,
        organisations::describes_itself,
    ));
    let mut rows: Vec<Row> = Union::of(people).all(councils).all(entered).load(db)?;
    rows.sort_by(|a, b| a.1.cmp(&b.1));
    let mut around = Around::default();
    for (kind, id, name, part, contact) in rows {
        match kind.as_str() {
            "person" => around.people.push(Somebody { id, name, part, contact }),
            "funder" => around.funders.push((FunderId::from(id.as_str()), name)),
            _ => around.also.push(Also { name, about: part, describes_itself: contact }),
        }
    }
    Ok(around)
}

/// An application that a group sent.
#[derive(Clone, Debug)]
pub struct Sent {
    pub id: ApplicationId,
    pub reference: String,
    pub funder: FunderId,
    pub funder_name: String,
    pub fund: String,
    pub state: State,
    pub sent_at: Option<Instant>,
    pub form: FundText,
    /// Whoever asks has stepped back from it, or belongs to its group.
    pub apart: bool,
}

/// The applications that a group sent, whoever they went to, the newest first: at most fifty.
pub fn sent(db: &mut DbConn, organisation: &OrganisationId, person: &PersonId) -> Result<Vec<Sent>> {
    type Row = (
        ApplicationId,
        String,
        FunderId,
        String,
        String,
        State,
        Option<Instant>,
        Json<FundText>,
        Option<String>,
        bool,
        bool,
    );
    let rows: Vec<Row> = applications::table
        .inner_join(rounds::table.inner_join(funds::table))
        .inner_join(form_versions::table.on(form_versions::id.eq(applications::form_version_id)))
        .inner_join(funders::table.on(funders::id.eq(applications::funder_id)))
        .filter(applications::organisation_id.eq(organisation))
        .filter(applications::submitted_at.is_not_null())
        .filter(applications::state.ne(State::Draft))
        .order((applications::submitted_at.desc(), applications::id.desc()))
        .limit(50)
        .select((
            applications::id,
            applications::reference,
            applications::funder_id,
            funders::name,
            funds::name,
            applications::state,
            applications::submitted_at,
            form_versions::body,
            applications::strand,
            apart::stepped_back(person),
            apart::belongs(person),
        ))
        .load(db)?;
    let sent = |(id, reference, funder, funder_name, fund, state, sent_at, Json(form), strand, back, own): Row| Sent {
        id,
        reference,
        funder,
        funder_name,
        fund,
        state,
        sent_at,
        form: form.asked_of(strand.as_deref()),
        apart: back || own,
    };
    Ok(rows.into_iter().map(sent).collect())
}

/// What was written in these applications, by application and question.
pub fn written(db: &mut DbConn, these: &[ApplicationId]) -> Result<Vec<(ApplicationId, String, Body)>> {
    let rows: Vec<(ApplicationId, String, Json<Body>)> = answer_parts::table
        .filter(answer_parts::application_id.eq_any(these))
        .filter(answer_parts::route.eq(Route::Writing))
        .select((answer_parts::application_id, answer_parts::question_key, answer_parts::body))
        .load(db)?;
    Ok(rows.into_iter().map(|(id, key, Json(body))| (id, key, body)).collect())
}
