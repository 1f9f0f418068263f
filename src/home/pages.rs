//! `/home`: one page for everything a person's groups have under way.

use std::collections::BTreeSet;

use actix_web::{HttpResponse, web};
use serde::Deserialize;

use super::needs;
use super::store::{self as home, Given, Waiting};
use super::views::{Choice, GrantRow, Group, HelpRow, HomeView, Row};
use crate::application::State;
use crate::application::life;
use crate::application::store::{self, Mine};
use crate::assessment;
use crate::award::agreement::AgreementState;
use crate::clock::Instant;
use crate::db::DbConn;
use crate::error::Result;
use crate::fund;
use crate::ids::OrganisationId;
use crate::organisation;
use crate::text::money::Pence;
use crate::web::language::Language;
use crate::web::page::Page;

#[derive(Deserialize)]
pub struct Asked {
    /// The group to show; all of them when empty.
    #[serde(default)]
    group: String,
}

/// GET `/home`
pub async fn show(page: Page, asked: web::Query<Asked>) -> Result<HttpResponse> {
    let (who, now) = (page.who()?, page.app.now());
    let person = who.person.clone();
    let (groups, mine, waiting, grants) = page
        .read(move |db| {
            let groups = organisation::store::of_person(db, &person)?;
            let ids: Vec<OrganisationId> = groups.iter().map(|group| group.id.clone()).collect();
            let mut mine = store::of_person(db, &ids, &person)?;
            days_of_their_own(db, &mut mine)?;
            let (waiting, grants) = (home::waiting(db, &ids, &person)?, home::grants(db, &ids)?);
            Ok((groups, mine, waiting, grants))
        })
        .await?;
    let (mine, helping): (Vec<Mine>, Vec<Mine>) =
        mine.into_iter().partition(|one| groups.iter().any(|group| group.id == one.application.organisation_id));
    let chosen = |id: &OrganisationId| asked.group.is_empty() || asked.group == id.as_str();
    let shown: Vec<&Mine> = mine.iter().filter(|one| chosen(&one.application.organisation_id)).collect();
    let given: Vec<&Given> = grants.iter().filter(|grant| chosen(&grant.organisation)).collect();
    // Whoever works for the council by now does not rate for the community.
    let is_theirs = |one: &Waiting| match one {
        Waiting::Rating(_, funder, ..) => assessment::policy::is_outside(&who, funder).is_ok(),
        _ => true,
    };
    let waiting: BTreeSet<Waiting> = waiting.into_iter().filter(is_theirs).collect();
    let needs = needs::of(page.language, &shown, &waiting, &given, now);
    let choices = choices(page.language, &groups, &asked.group);
    let groups = groups
        .into_iter()
        .filter(|group| chosen(&group.id))
        .map(|group| {
            let its = |wanted: fn(&Mine, Instant) -> bool| {
                shown
                    .iter()
                    .filter(|one| one.application.organisation_id == group.id && wanted(one, now))
                    .map(|one| row(page.language, one, now))
                    .collect()
            };
            Group {
                drafts: its(|one, now| one.application.state == State::Draft || can_come_back(one, now)),
                sent: its(|one, _| one.application.state.is_sent() && one.application.state != State::Withdrawn),
                over: its(|one, now| match one.application.state {
                    State::Expired => !can_come_back(one, now),
                    state => state == State::Withdrawn,
                }),
                grants: given
                    .iter()
                    .filter(|grant| grant.organisation == group.id)
                    .map(|grant| grant_row(page.language, grant))
                    .collect(),
                id: group.id.to_string(),
                name: group.name,
            }
        })
        .collect();
    let helping = helping.iter().map(|one| help_row(page.language, one, now)).collect();
    page.show(&HomeView { name: who.name, needs, groups, choices, helping })
}

/// Whether a draft was put away and its days are not over.
fn can_come_back(one: &Mine, now: Instant) -> bool {
    let application = &one.application;
    application.state == State::Expired && now < life::kept_until(application.state_at)
}

/// In a rolling round each group was promised a day of its own when it sent its application.
fn days_of_their_own(db: &mut DbConn, mine: &mut [Mine]) -> Result<()> {
    let rolling = |one: &Mine| one.closes_at.is_none() && one.application.submitted_at.is_some();
    let forms: BTreeSet<_> =
        mine.iter().filter(|one| rolling(one)).map(|one| one.application.form_version_id.clone()).collect();
    if forms.is_empty() {
        return Ok(());
    }
    let rounds = fund::store::said_of_rounds(db, &forms.into_iter().collect::<Vec<_>>())?;
    for one in mine {
        if let (Some(sent), Some(round)) = (one.application.submitted_at, rounds.get(&one.application.form_version_id))
        {
            one.decide_by = round.decided_by(sent);
        }
    }
    Ok(())
}

fn choices(language: Language, groups: &[organisation::store::Organisation], asked: &str) -> Vec<Choice> {
    if groups.len() < 2 {
        return Vec::new();
    }
    let all = Choice { href: "/home".into(), text: language.say("home-all-groups"), current: asked.is_empty() };
    let one = |group: &organisation::store::Organisation| Choice {
        href: format!("/home?group={}", group.id),
        text: group.name.clone(),
        current: asked == group.id.as_str(),
    };
    std::iter::once(all).chain(groups.iter().map(one)).collect()
}

fn grant_row(language: Language, grant: &Given) -> GrantRow {
    let money = |pence| Pence(pence).to_string();
    let stands = match (grant.agreement, grant.next_payment) {
        (None, _) => language.say("home-grant-agreement-comes"),
        (Some(AgreementState::Offered), _) => language.say("home-grant-agreement-yours"),
        (Some(AgreementState::OrganisationSigned), _) => language.say("home-grant-agreement-ours"),
        (Some(AgreementState::Signed), Some(due)) => {
            let key = if grant.paid_pence > 0 { "home-grant-paid-next" } else { "home-grant-next" };
            language.say_with(key, &[("paid", &money(grant.paid_pence)), ("day", &language.long_day(due))])
        }
        (Some(AgreementState::Signed), None) if grant.paid_pence >= grant.amount_pence => {
            language.say("home-grant-paid")
        }
        (Some(AgreementState::Signed), None) => language.say("home-grant-signed"),
    };
    GrantRow { id: grant.id.to_string(), fund: grant.fund.clone(), amount: money(grant.amount_pence), stands }
}

fn row(language: Language, one: &Mine, now: Instant) -> Row {
    let application = &one.application;
    Row {
        id: application.id.to_string(),
        fund: one.fund.clone(),
        reference: application.reference.clone(),
        stands: stands(language, one, now),
        state: language.say(application.state.applicant_key()),
        kind: match application.state {
            State::Draft => "quiet",
            State::Withdrawn | State::Expired => "plain",
            _ => "",
        },
        amount: application.amount_pence.map_or_else(String::new, |pence| Pence(pence).to_string()),
    }
}

/// An application of another group's, which this person helps with: its name stands with it.
fn help_row(language: Language, one: &Mine, now: Instant) -> HelpRow {
    let mut row = row(language, one, now);
    if one.application.state.is_sent() {
        // Of what came of it they know that it was sent: the rest is the group's to tell.
        row.stands = language.say("home-helping-sent");
        row.state = language.say(State::Submitted.applicant_key());
    }
    row.amount.clear();
    HelpRow { organisation: one.application.organisation_name.clone(), row }
}

/// Where an application stands, in plain words with its dates.
fn stands(language: Language, one: &Mine, now: Instant) -> String {
    let application = &one.application;
    let sent = application.submitted_at.map(|at| language.day_of(at)).unwrap_or_default();
    let decide_by = language.long_day(one.decide_by);
    match application.state {
        State::Draft => match one.closes_at {
            Some(closes) if closes < now => language
                .say_with("home-draft-closed", &[("when", &language.instant(closes)), ("contact", &one.contact)]),
            Some(closes) => language.say_with("home-draft-closes", &[("when", &language.instant(closes))]),
            None => language.say("home-draft-rolling"),
        },
        State::Submitted => language.say_with("home-submitted", &[("sent", &sent), ("by", &decide_by)]),
        State::UnderReview => language.say_with("home-under-review", &[("sent", &sent), ("by", &decide_by)]),
        State::Waiting => {
            let until = application.waiting_until.map_or(decide_by, |day| language.long_day(day));
            language.say_with("home-waiting", &[("by", &until)])
        }
        State::Decided => language.say_with("home-decided", &[("contact", &one.contact)]),
        State::Expired => {
            let key = if can_come_back(one, now) { "life-home" } else { "life-home-gone" };
            let until = language.instant(life::kept_until(application.state_at));
            language.say_with(key, &[("when", &language.day_of(application.state_at)), ("until", &until)])
        }
        State::Withdrawn => language.say_with("home-withdrawn", &[("when", &language.day_of(application.state_at))]),
    }
}
