//! What needs somebody first, whatever part it comes from. What a later part waits for is added here.

use std::collections::BTreeSet;

use super::store::{Given, Waiting};
use super::views::Need;
use crate::application::State;
use crate::application::store::Mine;
use crate::award::agreement::AgreementState;
use crate::clock::Instant;
use crate::ids::ApplicationId;
use crate::text::dates;
use crate::web::language::Language;

/// A draft is a need when its round closes within this time.
const SOON: chrono::TimeDelta = chrono::TimeDelta::days(7);

/// Everything that waits, what has a day first, the soonest first.
pub fn of(
    language: Language,
    mine: &[&Mine],
    waiting: &BTreeSet<Waiting>,
    grants: &[&Given],
    now: Instant,
) -> Vec<Need> {
    let fund = |id: &ApplicationId| mine.iter().find(|one| one.application.id == *id).map(|one| one.fund.as_str());
    let mut needs: Vec<Need> = waiting
        .iter()
        .filter_map(|one| about_rating(language, one).or_else(|| about_application(language, one, fund)))
        .collect();
    needs.extend(grants.iter().flat_map(|grant| about_grant(language, grant)));
    needs.extend(mine.iter().filter_map(|one| about_draft(language, one, now)));
    needs.sort_by_key(|need| (need.by.is_none(), need.by));
    needs
}

fn about_application<'a>(
    language: Language,
    waiting: &Waiting,
    fund: impl Fn(&ApplicationId) -> Option<&'a str>,
) -> Option<Need> {
    let (id, key, rest, by) = match waiting {
        Waiting::Question(id, question, by) => {
            (id, "home-need-question", format!("questions-to-you/{question}"), Some(*by))
        }
        Waiting::WriteUp(id, question) => {
            (id, "home-need-write-up", format!("questions/{question}/conversation"), None)
        }
        Waiting::Risk(id) => (id, "home-need-risk", "risks".to_owned(), None),
        Waiting::Facts(id, by) => (id, "home-need-facts", "facts".to_owned(), Some(*by)),
        Waiting::Rating(..) => return None,
    };
    // One of another group than the one that is shown.
    let fund = fund(id)?;
    Some(Need { text: language.say_with(key, &[("fund", fund)]), href: format!("/applications/{id}/{rest}"), by })
}

/// What somebody was asked to rate for the community, whichever group is shown: it is theirs, and no group's.
fn about_rating(language: Language, waiting: &Waiting) -> Option<Need> {
    let Waiting::Rating(id, _, about, said_yes) = waiting else { return None };
    let key = if *said_yes { "home-need-rate" } else { "home-need-rating-asked" };
    Some(Need { text: language.say_with(key, &[("about", about)]), href: format!("/assessments/{id}"), by: None })
}

fn about_grant(language: Language, grant: &Given) -> Vec<Need> {
    let need =
        |key: &str, href: String| Need { text: language.say_with(key, &[("fund", &grant.fund)]), href, by: None };
    let mut needs = Vec::new();
    if grant.agreement == Some(AgreementState::Offered) {
        needs.push(need("home-need-agreement", format!("/grants/{}/agreement", grant.id)));
    }
    let signed = matches!(grant.agreement, Some(AgreementState::OrganisationSigned | AgreementState::Signed));
    if signed && grant.ready.waiting {
        needs.push(need("home-need-account-entered", format!("/grants/{}/bank", grant.id)));
    } else if signed && !grant.ready.checked && grant.next_payment.is_some() {
        needs.push(need("home-need-account", format!("/grants/{}/bank", grant.id)));
    }
    if grant.ready.asked {
        needs.push(need("home-need-subsidy", format!("/grants/{}/subsidy", grant.id)));
    }
    if let Some(note) = &grant.note {
        needs.push(need("home-need-note", format!("/grants/{}/learning/{note}", grant.id)));
    }
    needs
}

fn about_draft(language: Language, one: &Mine, now: Instant) -> Option<Need> {
    let application = &one.application;
    let closes = one.closes_at.filter(|closes| *closes > now && *closes - now <= SOON)?;
    (application.state == State::Draft).then(|| Need {
        text: language.say_with("home-need-draft", &[("fund", &one.fund), ("group", &application.organisation_name)]),
        href: format!("/applications/{}", application.id),
        by: Some(dates::london_day(closes)),
    })
}
