//! What release reads, in a few queries however many applications there are.

use std::collections::HashMap;

use diesel::prelude::*;

use super::Facts;
use crate::application::Route;
use crate::application::answer::Body;
use crate::db::DbConn;
use crate::db::schema::{answer_parts, applications, form_versions, organisation_members};
use crate::db::types::Json;
use crate::decision::store::{AtHand, weighed};
use crate::error::Result;
use crate::fund::form::{FundText, SeenBy};
use crate::ids::{ApplicationId, OrganisationId, PersonId};
use crate::panel;
use crate::people::safety;

/// The most characters of what a grant is for, as the register shows it.
const PURPOSE_LIMIT: usize = 400;

/// Everything about a round's release: four queries.
pub fn facts(db: &mut DbConn, at_hand: AtHand) -> Result<Facts> {
    let weighed = weighed(db, &at_hand.round.id)?;
    let organisations: Vec<OrganisationId> =
        weighed.iter().map(|one| one.application.organisation_id.clone()).collect();
    let (members, safe) = safety::store::members_of(db, &organisations)?;
    let panel = panel::store::seats_of_round(db, &at_hand.round.id)?;
    let declared = panel::meeting::store::declared(db, &at_hand.round.id)?;
    Ok(Facts { at_hand, weighed, panel, members, safe, declared })
}

/// The form of an application, for somebody who belongs to its organisation; none for anybody else. One query.
///
/// # Errors
/// A database that cannot be reached.
pub fn form_for_member(db: &mut DbConn, id: &ApplicationId, person: &PersonId) -> Result<Option<FundText>> {
    let of_group = organisation_members::organisation_id.eq(applications::organisation_id);
    let form: Option<Json<FundText>> = applications::table
        .inner_join(form_versions::table.on(form_versions::id.eq(applications::form_version_id)))
        .inner_join(organisation_members::table.on(of_group))
        .filter(applications::id.eq(id))
        .filter(organisation_members::person_id.eq(person))
        .filter(organisation_members::left_at.is_null())
        .select(form_versions::body)
        .first(db)
        .optional()?;
    Ok(form.map(|Json(form)| form))
}

/// What each application is for, in its group's words: the answer that stands for it in lists, where everyone may see
/// it; else what the fund is for.
pub fn purposes(db: &mut DbConn, ids: &[ApplicationId]) -> Result<HashMap<ApplicationId, String>> {
    let forms: Vec<(ApplicationId, Json<FundText>)> = applications::table
        .inner_join(form_versions::table)
        .filter(applications::id.eq_any(ids))
        .select((applications::id, form_versions::body))
        .load(db)?;
    let parts: Vec<(ApplicationId, String, Json<Body>)> = answer_parts::table
        .filter(answer_parts::application_id.eq_any(ids))
        .filter(answer_parts::route.eq(Route::Writing))
        .select((answer_parts::application_id, answer_parts::question_key, answer_parts::body))
        .load(db)?;
    let mut answers: HashMap<(ApplicationId, String), Body> =
        parts.into_iter().map(|(id, key, Json(body))| ((id, key), body)).collect();
    Ok(forms
        .into_iter()
        .map(|(id, Json(form))| {
            let said = form
                .summary_question()
                .filter(|question| question.seen_by.contains(&SeenBy::Everyone))
                .and_then(|question| {
                    let body = answers.remove(&(id.clone(), question.key.clone()))?;
                    Some(body.plain(question, form.first_language(), "yes", "no"))
                        .filter(|said| !said.trim().is_empty())
                });
            let words = said.unwrap_or_else(|| form.fund.summary.first().to_owned());
            (id, shorten(&words))
        })
        .collect())
}

/// At most [`PURPOSE_LIMIT`] characters, ending at a word.
fn shorten(words: &str) -> String {
    let words = words.split_whitespace().collect::<Vec<_>>().join(" ");
    if words.chars().count() <= PURPOSE_LIMIT {
        return words;
    }
    let cut: String = words.chars().take(PURPOSE_LIMIT).collect();
    let end = cut.rfind(' ').unwrap_or(cut.len());
    format!("{}…", &cut[..end])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_long_purpose_ends_at_a_word() {
        let long = "community ".repeat(60);
        let short = shorten(&long);
        assert!(short.ends_with("community…") && short.chars().count() <= PURPOSE_LIMIT + 1, "{short}");
        assert_eq!(shorten(" a\n b "), "a b");
    }
}
