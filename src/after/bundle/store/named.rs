//! Whose names are blacked out: whoever belongs to a group or did, helped it, is on its list, is trusted with it, spoke for it
//! or for it was spoken.

use diesel::prelude::*;

use crate::after::bundle::redacting::names::Names;
use crate::application::word::Word;
use crate::db::schema::{
    applications, appointments, conversations, evidence, organisation_members, organisation_people, organisations,
    people, supporters, talk_offers, translations, trusted_people,
};
use crate::db::types::Json;
use crate::db::{DbConn, Union};
use crate::error::Result;
use crate::ids::{ApplicationId, OrganisationId};
use crate::organisation::Kind;
use crate::relationship::Consent;
use crate::relationship::offer::by_phone;

/// The names of everybody around an application's group. Where it is one person, its own name is one.
///
/// # Errors
/// Not found; a database that cannot be reached.
pub fn names(db: &mut DbConn, id: &ApplicationId) -> Result<Names> {
    let (organisation, kind, now, then): (OrganisationId, Kind, String, String) = applications::table
        .inner_join(organisations::table)
        .filter(applications::id.eq(id))
        .select((organisations::id, organisations::kind, organisations::name, applications::organisation_name))
        .first(db)?;
    let mut names = Names::default();
    for name in accounts(db, id, &organisation)? {
        names.add(&name);
    }
    if kind == Kind::Individual {
        names.add(&now);
        names.add(&then);
    }
    let but = Names::of([now.as_str(), &then]);
    for line in lines(db, id)? {
        names.add_said(&line, &but);
    }
    Ok(names)
}

/// Whether somebody applies as one person.
///
/// # Errors
/// Not found; a database that cannot be reached.
pub fn is_one_person(db: &mut DbConn, id: &ApplicationId) -> Result<bool> {
    let kind: Kind = applications::table
        .inner_join(organisations::table)
        .filter(applications::id.eq(id))
        .select(organisations::kind)
        .first(db)?;
    Ok(kind == Kind::Individual)
}

/// Names that stand where a name is asked for.
fn accounts(db: &mut DbConn, id: &ApplicationId, organisation: &OrganisationId) -> Result<Vec<String>> {
    let members = organisation_members::table
        .inner_join(people::table)
        .filter(organisation_members::organisation_id.eq(organisation))
        .select(people::name);
    let helpers =
        supporters::table.inner_join(people::table).filter(supporters::application_id.eq(id)).select(people::name);
    let listed = organisation_people::table
        .filter(organisation_people::organisation_id.eq(organisation))
        .select(organisation_people::name);
    let trusted = trusted_people::table.filter(trusted_people::application_id.eq(id)).select(trusted_people::name);
    Ok(Union::of(members).all(helpers).all(listed).all(trusted).load(db)?)
}

/// Lines in which somebody may be named, in the words of whoever wrote them.
fn lines(db: &mut DbConn, id: &ApplicationId) -> Result<Vec<String>> {
    let voices: Vec<(String, String, String)> = evidence::table
        .filter(evidence::application_id.eq(id))
        .filter(evidence::consent.ne_all([Consent::Public, Consent::Own]))
        .select((evidence::whose_voice, evidence::author, evidence::second_source))
        .load(db)?;
    let talks: Vec<Option<Json<Word>>> =
        conversations::table.filter(conversations::application_id.eq(id)).select(conversations::word).load(db)?;
    let said = talks.into_iter().flatten().flat_map(|Json(word)| [word.by, word.interpreter]);
    let offers: Vec<Option<Json<by_phone::Word>>> =
        talk_offers::table.filter(talk_offers::application_id.eq(id)).select(talk_offers::word).load(db)?;
    let said = said.chain(offers.into_iter().flatten().flat_map(|Json(word)| [word.by, word.witness]));
    let interpreters =
        appointments::table.filter(appointments::application_id.eq(id)).select(appointments::interpreter);
    let translators =
        translations::table.filter(translations::application_id.eq(id)).select(translations::translated_by);
    let others: Vec<String> = Union::of(interpreters).all(translators).load(db)?;
    Ok(voices.into_iter().flat_map(|(one, two, three)| [one, two, three]).chain(said).chain(others).collect())
}
