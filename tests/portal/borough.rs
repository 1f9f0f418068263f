//! A borough for stories about the desk: the Wick Award Community Chest, the people around it, and applications sent to it.

use groundwater::application::answer::Body;
use groundwater::application::store as applications;
use groundwater::application::store::answers::{self, Part};
use groundwater::application::{Route, State};
use groundwater::db::types::Json;
use groundwater::fund::form::{RiskKind, SizeBand, Support, Texts};
use groundwater::ids::{ApplicationId, OrganisationId, RoundId};
use groundwater::organisation::Kind;
use groundwater::people::Role;
use groundwater::review::Standing;
use groundwater::review::reading::State as ReadingState;
use groundwater::{fund, people};

use crate::fund::example;
use crate::support::{Portal, Visitor, group};

/// Whose money it is.
pub const FUNDER: &str = "wick-award";
/// The named contact's address.
pub const LEYLA: &str = "leyla.demir@example.org";
/// The decider's address.
pub const JOY: &str = "joy.campbell@example.org";

/// A portal with one fund, whose named contact is Leyla and whose decider is Joy; Amina is an officer beside them.
pub struct Borough {
    pub portal: Portal,
    pub round: RoundId,
    pub leyla: Visitor,
    pub amina: Visitor,
    pub hulya: Visitor,
}

impl Borough {
    pub async fn start() -> Borough {
        Borough::of(SizeBand::SMALLEST).await
    }

    /// The same with a round large enough to keep a ledger of risks, which says what it means to carry.
    pub async fn with_a_ledger() -> Borough {
        Borough::of(SizeBand::SMALL).await
    }

    async fn of(band: SizeBand) -> Borough {
        let portal = Portal::start().await;
        let source = example("wick-award-community-chest");
        let mut text = fund::import::read(source.as_bytes()).expect("the example");
        text.round.band = band;
        text.round.appetite.insert(RiskKind::Money, Texts::one("en", "We would rather lose some than ask for much."));
        text.support = Support {
            words: Texts::one("en", "Stop when you need to."),
            name: "The listening line".into(),
            phone: "020 7946 0999".into(),
            talk: Texts::none(),
        };
        let imported = portal.change(move |change| fund::import::import(change, &text, &source, true)).await;
        let leyla = portal.signed_in(LEYLA).await;
        let amina = portal.staff("amina@wick.example", "Amina Yusuf", Role::Commissioner, FUNDER).await;
        let hulya = portal.applicant("hulya@example.org", "Hülya Demir").await;
        Borough { portal, round: imported.round.id, leyla, amina, hulya }
    }

    /// A group, with one member.
    pub async fn group(&self, name: &str, email: &str) -> OrganisationId {
        let (name, email) = (name.to_owned(), email.to_owned());
        self.portal
            .change(move |change| {
                let member = people::actions::find_or_add(change, &email, "")?.id;
                Ok(group::organisation(change, &name, Kind::Unregistered, &member)?.id)
            })
            .await
    }

    /// An application of Hülya's group, in a state.
    pub async fn application(&self, name: &str, state: State) -> ApplicationId {
        let group = self.group(name, "hulya@example.org").await;
        self.apply(group, "hulya@example.org", name, state).await
    }

    /// An application of a group, in a state.
    pub async fn apply(&self, of: OrganisationId, email: &str, name: &str, state: State) -> ApplicationId {
        let (round, name, email) = (self.round.clone(), name.to_owned(), email.to_owned());
        self.portal
            .change(move |change| {
                let member = people::actions::find_or_add(change, &email, "")?.id;
                let round = fund::store::round(change.db, &round)?;
                let application = group::application(change, &round, (&of, &name), &member, state)?;
                applications::insert(change.db, &application)?;
                Ok(application.id)
            })
            .await
    }

    /// Writes an answer, as Hülya.
    pub async fn answers(&self, application: &ApplicationId, question: &str, body: Body) {
        let (application, question) = (application.clone(), question.to_owned());
        self.portal
            .change(move |change| {
                let by = people::actions::find_or_add(change, "hulya@example.org", "")?.id;
                let part = Part {
                    id: change.id(),
                    application_id: application,
                    question_key: question,
                    route: Route::Writing,
                    body: Json(body),
                    version: 1,
                    updated_by: by,
                    updated_at: change.now,
                };
                answers::insert(change.db, &part)
            })
            .await;
    }

    /// Somebody declares how close they are, by hand.
    pub async fn declares(&self, application: &ApplicationId, email: &str, standing: Standing) {
        let (application, email) = (application.clone(), email.to_owned());
        self.portal
            .change(move |change| {
                let person = people::actions::find_or_add(change, &email, "")?.id;
                group::declare(change, &application, &person, standing)
            })
            .await;
    }

    /// Somebody is asked to read, by hand.
    pub async fn is_asked_to_read(&self, application: &ApplicationId, email: &str) {
        let (application, email) = (application.clone(), email.to_owned());
        self.portal
            .change(move |change| {
                let person = people::actions::find_or_add(change, &email, "")?.id;
                group::reads(change, &application, &person, ReadingState::Assigned)
            })
            .await;
    }

    /// A person with a role at this funder, signed in.
    pub async fn staff(&self, email: &str, name: &str, role: Role) -> Visitor {
        self.portal.staff(email, name, role, FUNDER).await
    }
}
