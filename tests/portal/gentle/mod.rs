//! A gentle life for drafts and letters: reminders, putting away, humane hours, choices, safe contact, and leaving a page.

mod exit;
mod hours;
mod letters;
mod life;
mod messages;
mod safety;

use chrono::{NaiveDateTime, TimeDelta};
use groundwater::application::State;
use groundwater::application::answer::Body;
use groundwater::ids::{ApplicationId, OrganisationId};
use groundwater::text::dates;

use crate::support::{Portal, Visitor};

pub const HULYA: &str = "hulya@example.org";
pub const ZEYNEP: &str = "zeynep@example.org";

/// A time as a clock in London shows it.
pub fn london(text: &str) -> NaiveDateTime {
    let local = NaiveDateTime::parse_from_str(text, "%Y-%m-%d %H:%M").expect("a time");
    dates::from_london(local).expect("a time that exists")
}

/// Sunday Kitchen's draft: Hülya began it and wrote one answer, Zeynep is of the group.
pub struct Story {
    pub portal: Portal,
    pub group: OrganisationId,
    pub application: ApplicationId,
}

impl Story {
    /// To Hackney's small grants, which close on Thursday 28 January 2027 at 5pm.
    pub async fn dated() -> Story {
        Story::with("hackney-small-grants", "need", |source| source).await
    }

    /// To the community chest, which is open all year.
    pub async fn rolling() -> Story {
        Story::with("hackney-community-chest", "plan", |source| source).await
    }

    pub async fn with(example: &str, key: &str, change: impl Fn(String) -> String) -> Story {
        let portal = Portal::start().await;
        let round = portal.fund_from(&change(crate::fund::example(example))).await.round;
        portal.work().await;
        let group = portal.group("Sunday Kitchen", &[(HULYA, "Hülya Demir"), (ZEYNEP, "Zeynep Kaya")]).await;
        let application = portal.draft(HULYA, &group, &round.id).await;
        portal.answers(HULYA, &application, key, Body::text("We cook together on Sundays.")).await;
        Story { portal, group, application }
    }

    /// Every answer is given but the one that has been.
    pub async fn answers_the_rest(&self, given: &str) {
        let id = self.application.clone();
        let round = self.portal.read(move |db| groundwater::application::store::get(db, &id)).await.round_id;
        let form = self.portal.form(&round).await;
        self.portal.answers_everything(HULYA, &self.application, &form, &[given]).await;
    }

    pub fn at(&self, page: &str) -> String {
        format!("/applications/{}{page}", self.application)
    }

    /// The clock goes to this time, and does what is due.
    pub async fn goes_to(&self, text: &str) {
        self.moves_to(london(text));
        self.portal.work().await;
    }

    pub fn moves_to(&self, at: NaiveDateTime) {
        self.portal.clock.advance(at - self.portal.clock.now());
    }

    /// One day after another, as a portal that runs sees them: at nine in the morning and at six in the evening.
    pub async fn days_pass(&self, until: &str) {
        let until = london(until);
        while self.portal.clock.now() < until {
            let next = self.portal.clock.now() + TimeDelta::hours(12);
            self.moves_to(next.min(until));
            self.portal.work().await;
        }
    }

    /// Hülya, signed in: a session does not live as long as a draft.
    pub async fn hulya(&self) -> Visitor {
        self.portal.signed_in(HULYA).await
    }

    pub async fn state(&self) -> State {
        let id = self.application.clone();
        self.portal.read(move |db| groundwater::application::store::get(db, &id)).await.state
    }

    /// The subjects of what an address was sent, without the way in.
    pub async fn subjects(&self, email: &str) -> Vec<String> {
        let letters = self.portal.letters_to(email).await;
        letters.into_iter().map(|letter| letter.subject).filter(|subject| !subject.contains("code for")).collect()
    }
}
