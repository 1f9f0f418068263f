//! The only file that knows what of somebody stands where, and how it goes.

use chrono::{NaiveDate, NaiveTime};
use diesel::prelude::*;
use diesel::sql_types::{Integer, Text};

use super::FORMER;
use crate::clock::Instant;
use crate::db::DbConn;
use crate::db::schema::{
    conversations, devices, erasures, feedback_talks, identities, invitations, kept_posts, known_phones, letters,
    message_choices, organisation_members, organisation_people, organisations, people, person_roles, presences,
    reminders_stopped, safe_contacts, saved_filters, sessions, sign_ins, supporters, talk_offers, telephone_contacts,
};
use crate::db::types::Json;
use crate::error::Result;
use crate::ids::{FunderId, OrganisationId, PersonId};
use crate::letters::Attachment;
use crate::letters::store::LetterState;
use crate::people::safety::Holder;
use crate::people::store::Person;
use crate::people::without_email;
use crate::privacy::map;

/// What stands in the place of a subject.
const GONE: &str = "A letter to a former member";

/// Every role that somebody holds or held: at which funder, and when it ended.
pub fn roles(db: &mut DbConn, person: &PersonId) -> Result<Vec<(Option<FunderId>, Option<Instant>)>> {
    Ok(person_roles::table
        .filter(person_roles::person_id.eq(person))
        .order(person_roles::id)
        .select((person_roles::funder_id, person_roles::ended_at))
        .load(db)?)
}

/// Stands for whom it is about until it is known how the database says that.
const WHOM: &str = "@whom";

#[derive(QueryableByName)]
struct Found {
    #[diesel(sql_type = Integer)]
    stands: i32,
}

/// Whether any row of these kinds of record, as the data map has them, names somebody.
fn names(kinds: &[&str]) -> String {
    let these = map::kinds().filter(|kind| kinds.contains(&kind.key)).flat_map(|kind| kind.tables);
    let each: Vec<String> = these
        .filter(|table| !table.people.is_empty())
        .map(|table| {
            let named: Vec<String> = table.people.iter().map(|column| format!("\"{column}\" = {WHOM}")).collect();
            format!("EXISTS (SELECT 1 FROM {} WHERE {})", table.name, named.join(" OR "))
        })
        .collect();
    each.join(" OR ")
}

/// Which of some lists of kinds of record names somebody: the place of the first that does, counted from one, or none; in one query.
pub fn stands_in(db: &mut DbConn, lists: [&[&str]; 2], person: &PersonId) -> Result<i32> {
    let [first, second] = lists.map(names);
    let statement = format!("SELECT CASE WHEN {first} THEN 1 WHEN {second} THEN 2 ELSE 0 END AS stands");
    let row: Found = match db {
        DbConn::Sqlite(c) => {
            diesel::sql_query(statement.replace(WHOM, "?1")).bind::<Text, _>(person.as_str()).get_result(c)?
        }
        DbConn::Postgres(c) => {
            diesel::sql_query(statement.replace(WHOM, "$1")).bind::<Text, _>(person.as_str()).get_result(c)?
        }
    };
    Ok(row.stands)
}

/// The groups somebody belongs to now, with their names.
pub fn groups(db: &mut DbConn, person: &PersonId) -> Result<Vec<(OrganisationId, String)>> {
    Ok(organisation_members::table
        .inner_join(organisations::table)
        .filter(organisation_members::person_id.eq(person))
        .filter(organisation_members::left_at.is_null())
        .order((organisations::name, organisations::id))
        .select((organisations::id, organisations::name))
        .load(db)?)
}

/// The groups of which somebody is the only member, by name.
pub fn alone_in(db: &mut DbConn, person: &PersonId) -> Result<Vec<String>> {
    let own = diesel::alias!(organisation_members as own);
    let theirs = own
        .field(organisation_members::organisation_id)
        .eq(organisation_members::organisation_id)
        .and(own.field(organisation_members::person_id).eq(person))
        .and(own.field(organisation_members::left_at).is_null());
    let members: Vec<(OrganisationId, String)> = organisation_members::table
        .inner_join(organisations::table)
        .inner_join(own.on(theirs))
        .filter(organisation_members::left_at.is_null())
        .order((organisations::name, organisations::id))
        .select((organisations::id, organisations::name))
        .load(db)?;
    let is_alone = |group: &OrganisationId| members.iter().filter(|(id, _)| id == group).count() == 1;
    Ok(members.iter().filter(|(id, _)| is_alone(id)).map(|(_, name)| name.clone()).collect())
}

/// Takes away everything that says who somebody was, and writes that it was done.
pub fn erase(db: &mut DbConn, person: &Person, by: Option<&PersonId>, now: Instant) -> Result<()> {
    signing_in(db, person)?;
    reaching(db, person)?;
    written_to(db, person)?;
    in_groups(db, person, now)?;
    said(db, person)?;
    diesel::update(people::table.find(&person.id))
        .set((
            people::email.eq(without_email(&person.id)),
            people::name.eq(FORMER),
            people::phone.eq(""),
            people::version.eq(people::version + 1),
        ))
        .execute(db)?;
    if erasures::table.find(&person.id).count().get_result::<i64>(db)? == 0 {
        diesel::insert_into(erasures::table)
            .values((erasures::person_id.eq(&person.id), erasures::asked_at.eq(now), erasures::done_by.eq(by)))
            .execute(db)?;
    }
    Ok(())
}

/// Takes away how somebody is reached and by what they sign in, but for their address; who they are stays.
pub fn forget_details(db: &mut DbConn, person: &Person) -> Result<()> {
    signing_in(db, person)?;
    reaching(db, person)?;
    said(db, person)?;
    diesel::update(people::table.find(&person.id))
        .set((people::phone.eq(""), people::version.eq(people::version + 1)))
        .execute(db)?;
    Ok(())
}

fn signing_in(db: &mut DbConn, person: &Person) -> Result<()> {
    let theirs = sessions::table.filter(sessions::person_id.eq(&person.id)).select(sessions::id.nullable());
    diesel::delete(kept_posts::table.filter(kept_posts::session_id.eq_any(theirs))).execute(db)?;
    diesel::delete(sessions::table.filter(sessions::person_id.eq(&person.id))).execute(db)?;
    diesel::delete(devices::table.filter(devices::person_id.eq(&person.id))).execute(db)?;
    diesel::delete(identities::table.filter(identities::person_id.eq(&person.id))).execute(db)?;
    diesel::delete(sign_ins::table.filter(sign_ins::email.eq(&person.email))).execute(db)?;
    diesel::delete(presences::table.filter(presences::person_id.eq(&person.id))).execute(db)?;
    diesel::delete(saved_filters::table.filter(saved_filters::person_id.eq(&person.id))).execute(db)?;
    Ok(())
}

fn reaching(db: &mut DbConn, person: &Person) -> Result<()> {
    diesel::delete(known_phones::table.filter(known_phones::person_id.eq(&person.id))).execute(db)?;
    diesel::delete(telephone_contacts::table.filter(telephone_contacts::person_id.eq(&person.id))).execute(db)?;
    diesel::delete(message_choices::table.filter(message_choices::person_id.eq(&person.id))).execute(db)?;
    diesel::delete(reminders_stopped::table.filter(reminders_stopped::person_id.eq(&person.id))).execute(db)?;
    diesel::delete(
        safe_contacts::table
            .filter(safe_contacts::holder.eq(Holder::Person))
            .filter(safe_contacts::holder_id.eq(person.id.as_str())),
    )
    .execute(db)?;
    Ok(())
}

/// The letters that somebody had, or waits for.
pub fn letters_to(db: &mut DbConn, person: &Person) -> Result<Vec<String>> {
    let to_them = letters::to_person_id.eq(&person.id).or(letters::to_email.eq(&person.email));
    Ok(letters::table.filter(to_them).select(letters::id).load(db)?)
}

/// What waits to be sent is not sent any more; of what was sent, only that it was stays.
fn written_to(db: &mut DbConn, person: &Person) -> Result<()> {
    let to_them = || letters::to_person_id.eq(&person.id).or(letters::to_email.eq(&person.email));
    let waiting = [LetterState::Queued, LetterState::ToTell];
    diesel::delete(letters::table.filter(to_them()).filter(letters::state.eq_any(waiting))).execute(db)?;
    diesel::update(letters::table.filter(to_them()))
        .set((
            letters::to_email.eq(""),
            letters::subject.eq(GONE),
            letters::body_text.eq(""),
            letters::body_html.eq(""),
            letters::outside_subject.eq(None::<String>),
            letters::outside_text.eq(None::<String>),
            letters::attachments.eq(Json(Vec::<Attachment>::new())),
        ))
        .execute(db)?;
    // Also one that came to an address they had before.
    let theirs = invitations::accepted_by.eq(&person.id).or(invitations::email.eq(&person.email));
    diesel::update(invitations::table.filter(theirs))
        .set((invitations::email.eq(""), invitations::words.eq("")))
        .execute(db)?;
    Ok(())
}

/// They leave their groups and whatever they helped with; the list of who has a part in a group says no more who they were.
fn in_groups(db: &mut DbConn, person: &Person, now: Instant) -> Result<()> {
    let ever: Vec<OrganisationId> = organisation_members::table
        .filter(organisation_members::person_id.eq(&person.id))
        .select(organisation_members::organisation_id)
        .load(db)?;
    let named = organisation_people::table
        .filter(organisation_people::organisation_id.eq_any(ever))
        .filter(organisation_people::name.eq(&person.name));
    diesel::update(named)
        .set((organisation_people::name.eq(FORMER), organisation_people::contact.eq("")))
        .execute(db)?;
    diesel::update(
        organisation_members::table
            .filter(organisation_members::person_id.eq(&person.id))
            .filter(organisation_members::left_at.is_null()),
    )
    .set(organisation_members::left_at.eq(now))
    .execute(db)?;
    diesel::update(
        supporters::table.filter(supporters::person_id.eq(&person.id)).filter(supporters::ended_at.is_null()),
    )
    .set((supporters::ended_at.eq(Some(now)), supporters::ended_by.eq(Some(&person.id))))
    .execute(db)?;
    Ok(())
}

/// How to reach them, where they said it in passing.
fn said(db: &mut DbConn, person: &Person) -> Result<()> {
    diesel::update(conversations::table.filter(conversations::asked_by.eq(&person.id)))
        .set((conversations::reach_by.eq(""), conversations::good_times.eq("")))
        .execute(db)?;
    diesel::update(talk_offers::table.filter(talk_offers::answered_by.eq(&person.id)))
        .set(talk_offers::reach_by.eq(""))
        .execute(db)?;
    diesel::update(feedback_talks::table.filter(feedback_talks::asked_by.eq(&person.id)))
        .set((feedback_talks::reach_by.eq(""), feedback_talks::good_times.eq("")))
        .execute(db)?;
    Ok(())
}

/// Every account that was erased, and the day.
pub fn erased(db: &mut DbConn) -> Result<Vec<(String, NaiveDate)>> {
    let known: Vec<(PersonId, Instant)> = erasures::table.select((erasures::person_id, erasures::asked_at)).load(db)?;
    Ok(known.into_iter().map(|(id, at)| (id.to_string(), at.date())).collect())
}

/// Remembers that an account was erased, as the list beside the database says; of nobody who is not here.
pub fn remember(db: &mut DbConn, id: &str, day: NaiveDate) -> Result<()> {
    let here: i64 = people::table.filter(people::id.eq(id)).count().get_result(db)?;
    let known: i64 = erasures::table.filter(erasures::person_id.eq(id)).count().get_result(db)?;
    if here == 1 && known == 0 {
        let at = day.and_time(NaiveTime::MIN);
        diesel::insert_into(erasures::table)
            .values((erasures::person_id.eq(id), erasures::asked_at.eq(at), erasures::done_by.eq(None::<PersonId>)))
            .execute(db)?;
    }
    Ok(())
}

/// Accounts that were erased and are there again, as after a restored backup.
pub fn came_back(db: &mut DbConn) -> Result<Vec<PersonId>> {
    Ok(erasures::table
        .inner_join(people::table.on(people::id.eq(erasures::person_id)))
        .filter(people::name.ne(FORMER))
        .order(erasures::person_id)
        .limit(50)
        .select(erasures::person_id)
        .load(db)?)
}
