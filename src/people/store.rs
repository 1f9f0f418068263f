//! The only file that knows how people, roles, sign-ins and sessions stand in the database.

use diesel::prelude::*;

use super::{COUNCIL_LIFE, Held, Role, Way, Who};
use crate::clock::Instant;
use crate::db::DbConn;
use crate::db::schema::{funders, people, person_roles, sessions, sign_ins};
use crate::error::Result;
use crate::ids::{FunderId, PersonId, RoleId, SessionId, SignInId};

/// A person as kept. What other people see of them is a name.
#[derive(Clone, Debug, Queryable, Selectable, Insertable)]
#[diesel(table_name = people, check_for_backend(crate::db::MultiBackend))]
pub struct Person {
    pub id: PersonId,
    pub email: String,
    pub name: String,
    pub phone: String,
    pub language: String,
    pub created_at: Instant,
    pub version: i32,
}

/// One request to sign in.
#[derive(Clone, Debug, Queryable, Selectable, Insertable)]
#[diesel(table_name = sign_ins, check_for_backend(crate::db::MultiBackend))]
pub struct SignIn {
    pub id: SignInId,
    pub email: String,
    pub code_hash: String,
    pub link_hash: String,
    pub return_to: String,
    pub asked_at: Instant,
    pub expires_at: Instant,
    pub used_at: Option<Instant>,
    pub attempts: i32,
    pub reusable: bool,
    /// Made by somebody who runs the portal, and sent to nobody.
    pub by_operator: bool,
}

/// A session as its owner sees it in their list.
#[derive(Clone, Debug, Queryable, Selectable, Insertable)]
#[diesel(table_name = sessions, check_for_backend(crate::db::MultiBackend))]
pub struct Session {
    pub id: SessionId,
    pub token_hash: String,
    pub person_id: PersonId,
    pub device: String,
    pub started_at: Instant,
    pub last_seen_at: Instant,
    pub expires_at: Instant,
    pub ended_at: Option<Instant>,
    /// On a device that others use, too.
    pub shared: bool,
    pub way: Way,
    /// When they had proved who they are; none where that was as it began.
    pub proved_at: Option<Instant>,
}

/// Somebody as their session shows them.
#[derive(Clone, Debug)]
pub struct Found {
    pub who: Who,
    pub last_seen: Instant,
    /// When they proved who they are.
    pub signed_in: Instant,
    /// They are on a device that others use, too.
    pub shared: bool,
    pub way: Way,
    /// For roles that they hold they have to come with their council account: the session is without them.
    pub council_only: bool,
}

/// Who is behind a session's token, with every role they hold, in one query.
pub fn who(db: &mut DbConn, token_hash: &str, now: Instant) -> Result<Option<Found>> {
    type Times = (Instant, Instant, Option<Instant>);
    type Row = (SessionId, Times, bool, Way, PersonId, String, String, Option<Role>, Option<FunderId>);
    let rows: Vec<Row> = sessions::table
        .inner_join(people::table)
        .left_join(person_roles::table.on(person_roles::person_id.eq(people::id).and(person_roles::ended_at.is_null())))
        .filter(sessions::token_hash.eq(token_hash))
        .filter(sessions::ended_at.is_null())
        .filter(sessions::expires_at.gt(now))
        .select((
            sessions::id,
            (sessions::last_seen_at, sessions::started_at, sessions::proved_at),
            sessions::shared,
            sessions::way,
            people::id,
            people::name,
            people::email,
            person_roles::role.nullable(),
            person_roles::funder_id.nullable(),
        ))
        .load(db)?;
    let Some((session, at, shared, way, person, name, email, ..)) = rows.first().cloned() else { return Ok(None) };
    let (last_seen, started_at, proved_at) = at;
    let roles = rows.into_iter().filter_map(|(.., role, funder)| role.map(|role| Held { role, funder })).collect();
    let (who, signed_in) = (Who { person, name, email, session, roles }, proved_at.unwrap_or(started_at));
    Ok(Some(Found { who, last_seen, signed_in, shared, way, council_only: false }))
}

/// The person with this address.
pub fn by_email(db: &mut DbConn, email: &str) -> Result<Option<Person>> {
    Ok(people::table.filter(people::email.eq(email)).select(Person::as_select()).first(db).optional()?)
}

/// The person with this id.
pub fn by_id(db: &mut DbConn, id: &PersonId) -> Result<Person> {
    Ok(people::table.find(id).select(Person::as_select()).first(db)?)
}

/// Writes a new person.
pub fn insert_person(db: &mut DbConn, person: &Person) -> Result<()> {
    diesel::insert_into(people::table).values(person).execute(db)?;
    Ok(())
}

/// Writes what a person says of themselves.
pub fn update_person(db: &mut DbConn, id: &PersonId, name: &str, phone: &str, language: &str) -> Result<()> {
    diesel::update(people::table.find(id))
        .set((
            people::name.eq(name),
            people::phone.eq(phone),
            people::language.eq(language),
            people::version.eq(people::version + 1),
        ))
        .execute(db)?;
    Ok(())
}

/// Locks a person's row for the rest of the transaction, by touching it.
pub fn touch_person(db: &mut DbConn, id: &PersonId) -> Result<()> {
    diesel::update(people::table.find(id)).set(people::version.eq(people::version + 1)).execute(db)?;
    Ok(())
}

/// Whether a person holds a role at a funder (or, without one, for the whole portal).
pub fn holds(db: &mut DbConn, person: &PersonId, role: Role, funder: Option<&FunderId>) -> Result<bool> {
    let held: Vec<Option<FunderId>> = person_roles::table
        .filter(person_roles::person_id.eq(person))
        .filter(person_roles::role.eq(role))
        .filter(person_roles::ended_at.is_null())
        .select(person_roles::funder_id)
        .load(db)?;
    Ok(held.iter().any(|at| at.as_ref() == funder))
}

/// Gives a person a role.
pub fn insert_role(
    db: &mut DbConn,
    id: RoleId,
    person: &PersonId,
    role: Role,
    funder: Option<&FunderId>,
    now: Instant,
) -> Result<()> {
    diesel::insert_into(person_roles::table)
        .values((
            person_roles::id.eq(id),
            person_roles::person_id.eq(person),
            person_roles::funder_id.eq(funder),
            person_roles::role.eq(role),
            person_roles::granted_at.eq(now),
        ))
        .execute(db)?;
    Ok(())
}

/// Everyone who holds a role at a funder, by name.
pub fn with_role(db: &mut DbConn, funder: &FunderId, role: Role) -> Result<Vec<Person>> {
    Ok(people::table
        .inner_join(person_roles::table)
        .filter(person_roles::funder_id.eq(funder))
        .filter(person_roles::role.eq(role))
        .filter(person_roles::ended_at.is_null())
        .order((people::name, people::id))
        .select(Person::as_select())
        .load(db)?)
}

/// Whether anybody at all holds the administrator's role: the first start asks.
pub fn has_administrator(db: &mut DbConn) -> Result<bool> {
    let query =
        person_roles::table.filter(person_roles::role.eq(Role::Administrator)).filter(person_roles::ended_at.is_null());
    Ok(query.count().get_result::<i64>(db)? > 0)
}

/// The funder with this slug.
pub fn funder_by_slug(db: &mut DbConn, slug: &str) -> Result<Option<FunderId>> {
    Ok(funders::table.filter(funders::slug.eq(slug)).select(funders::id).first(db).optional()?)
}

/// The slugs of every funder.
pub fn funder_slugs(db: &mut DbConn) -> Result<Vec<String>> {
    Ok(funders::table.select(funders::slug).order(funders::slug).load(db)?)
}

/// Writes a request to sign in.
pub fn insert_sign_in(db: &mut DbConn, sign_in: &SignIn) -> Result<()> {
    diesel::insert_into(sign_ins::table).values(sign_in).execute(db)?;
    Ok(())
}

/// A request to sign in by its id.
pub fn sign_in(db: &mut DbConn, id: &SignInId) -> Result<Option<SignIn>> {
    Ok(sign_ins::table.find(id).select(SignIn::as_select()).first(db).optional()?)
}

/// A request to sign in by its link.
pub fn sign_in_by_link(db: &mut DbConn, link_hash: &str) -> Result<Option<SignIn>> {
    Ok(sign_ins::table.filter(sign_ins::link_hash.eq(link_hash)).select(SignIn::as_select()).first(db).optional()?)
}

/// How many letters an address was sent since `since`: what was asked for beyond them never worked (`actions.rs`), and
/// keeps no later letter back.
pub fn sent_since(db: &mut DbConn, email: &str, since: Instant) -> Result<i64> {
    Ok(sign_ins::table
        .filter(sign_ins::email.eq(email))
        .filter(sign_ins::asked_at.gt(since))
        .filter(sign_ins::expires_at.gt(sign_ins::asked_at))
        .count()
        .get_result(db)?)
}

/// How often codes were typed for an address since `since`, whichever of its requests they were typed for.
pub fn tried_since(db: &mut DbConn, email: &str, since: Instant) -> Result<i64> {
    let tried: Option<i64> = sign_ins::table
        .filter(sign_ins::email.eq(email))
        .filter(sign_ins::asked_at.gt(since))
        .select(diesel::dsl::sum(sign_ins::attempts))
        .first(db)?;
    Ok(tried.unwrap_or_default())
}

/// Counts one try at a code; the row is locked from here on, so that two tries at once are counted as two.
pub fn count_attempt(db: &mut DbConn, id: &SignInId) -> Result<()> {
    diesel::update(sign_ins::table.find(id)).set(sign_ins::attempts.eq(sign_ins::attempts + 1)).execute(db)?;
    Ok(())
}

/// Marks a request as used, once: false when another use came first.
pub fn use_sign_in(db: &mut DbConn, id: &SignInId, now: Instant) -> Result<bool> {
    let used = diesel::update(sign_ins::table.find(id).filter(sign_ins::used_at.is_null()))
        .set(sign_ins::used_at.eq(now))
        .execute(db)?;
    Ok(used == 1)
}

/// Forgets requests that ended before `before`.
pub fn forget_sign_ins(db: &mut DbConn, before: Instant) -> Result<()> {
    diesel::delete(sign_ins::table.filter(sign_ins::expires_at.lt(before))).execute(db)?;
    Ok(())
}

/// Writes a session.
pub fn insert_session(db: &mut DbConn, session: &Session) -> Result<()> {
    diesel::insert_into(sessions::table).values(session).execute(db)?;
    Ok(())
}

/// A person's sessions that are still open, newest first.
pub fn sessions_of(db: &mut DbConn, person: &PersonId, now: Instant) -> Result<Vec<Session>> {
    Ok(sessions::table
        .filter(sessions::person_id.eq(person))
        .filter(sessions::ended_at.is_null())
        .filter(sessions::expires_at.gt(now))
        .order(sessions::last_seen_at.desc())
        .select(Session::as_select())
        .load(db)?)
}

/// Ends a person's session; false when it is not theirs or has ended already.
pub fn end_session(db: &mut DbConn, id: &SessionId, person: &PersonId, now: Instant) -> Result<bool> {
    let ended = diesel::update(
        sessions::table.find(id).filter(sessions::person_id.eq(person)).filter(sessions::ended_at.is_null()),
    )
    .set(sessions::ended_at.eq(now))
    .execute(db)?;
    Ok(ended == 1)
}

/// Ends every session, and closes every way in that was asked for: what was ended since a backup is not open again after it was
/// put back.
pub fn end_every_way_in(db: &mut DbConn, now: Instant) -> Result<()> {
    diesel::update(sessions::table.filter(sessions::ended_at.is_null())).set(sessions::ended_at.eq(now)).execute(db)?;
    diesel::update(sign_ins::table.filter(sign_ins::used_at.is_null())).set(sign_ins::used_at.eq(now)).execute(db)?;
    Ok(())
}

/// A session that is over at an instant, and is not made longer by being seen.
pub fn end_soon(db: &mut DbConn, id: &SessionId, at: Instant) -> Result<()> {
    diesel::update(sessions::table.find(id).filter(sessions::ended_at.is_null()))
        .set((sessions::shared.eq(false), sessions::expires_at.eq(at)))
        .execute(db)?;
    Ok(())
}

/// Writes when a session was last seen; one on a shared device lasts a little longer for it.
pub fn seen(db: &mut DbConn, id: &SessionId, at: Instant, shared_until: Instant) -> Result<()> {
    diesel::update(sessions::table.find(id)).set(sessions::last_seen_at.eq(at)).execute(db)?;
    let lasts = sessions::way.ne(Way::Council).or(sessions::started_at.gt(shared_until - COUNCIL_LIFE));
    diesel::update(sessions::table.find(id).filter(sessions::shared.eq(true)).filter(lasts))
        .set(sessions::expires_at.eq(shared_until))
        .execute(db)?;
    Ok(())
}

/// How a session was opened, and when.
pub fn opened(db: &mut DbConn, id: &SessionId) -> Result<(Way, Instant)> {
    Ok(sessions::table.find(id).select((sessions::way, sessions::started_at)).first(db)?)
}

/// Writes whether a session is on a device that others use, and how long it lasts now.
pub fn set_shared(db: &mut DbConn, id: &SessionId, shared: bool, until: Instant) -> Result<()> {
    diesel::update(sessions::table.find(id).filter(sessions::ended_at.is_null()))
        .set((sessions::shared.eq(shared), sessions::expires_at.eq(until)))
        .execute(db)?;
    Ok(())
}

/// Every role a person holds.
pub fn roles_of(db: &mut DbConn, person: &PersonId) -> Result<Vec<Held>> {
    let held: Vec<(Role, Option<FunderId>)> = person_roles::table
        .filter(person_roles::person_id.eq(person))
        .filter(person_roles::ended_at.is_null())
        .select((person_roles::role, person_roles::funder_id))
        .load(db)?;
    Ok(held.into_iter().map(|(role, funder)| Held { role, funder }).collect())
}

/// Whether nobody is known yet.
pub fn is_empty(db: &mut DbConn) -> Result<bool> {
    Ok(people::table.count().get_result::<i64>(db)? == 0)
}
