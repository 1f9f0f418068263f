//! A round that has closed, with applications before its panel and its decision-maker.

use diesel::prelude::*;
use groundwater::application::State;
use groundwater::application::store::{self, Application};
use groundwater::db::schema::rounds;
use groundwater::decision;
use groundwater::decision::store::Decision;
use groundwater::fund::store::RoundRow;
use groundwater::ids::ApplicationId;
use groundwater::organisation::Kind;
use groundwater::people::Role;
use groundwater::review::Standing;

use crate::support::{Portal, Seen, Visitor, group};

/// The fund the stories are about.
pub const FUND: &str = "hackney-small-grants";

/// A closed round of [`FUND`].
pub struct Table {
    pub portal: Portal,
    pub round: RoundRow,
}

impl Table {
    /// A round that has just closed and has this much money.
    pub async fn with_pounds(pounds: i64) -> Table {
        Table::of_file(pounds, &[]).await
    }

    /// The same for grants of up to £20,000, in which somebody looks at what the round turned on.
    pub async fn of_larger_grants(pounds: i64) -> Table {
        Table::of_file(pounds, &[("band = \"up to £5,000\"", "band = \"up to £20,000\"")]).await
    }

    /// A round whose file says some things otherwise.
    pub async fn of_file(pounds: i64, instead: &[(&str, &str)]) -> Table {
        let portal = Portal::start().await;
        let file = format!("{}/docs/examples/{FUND}.toml", env!("CARGO_MANIFEST_DIR"));
        let mut source = std::fs::read_to_string(file).expect("the example");
        for (said, other) in instead {
            assert!(source.contains(said), "{said}");
            source = source.replacen(said, other, 1);
        }
        let round = portal.fund_from(&source).await.round;
        let closes = round.closes_at.expect("it closes");
        portal.clock.advance(closes - portal.app.now() + chrono::TimeDelta::days(1));
        portal.work().await;
        let id = round.id.clone();
        portal
            .change(move |change| {
                diesel::update(rounds::table.find(&id))
                    .set(rounds::budget_pence.eq(pounds * 100))
                    .execute(change.db)?;
                Ok(())
            })
            .await;
        Table { portal, round }
    }

    /// The power to decide in the round is held by everybody with the role, and not by the one whom its file names.
    pub async fn decided_by_any_of_them(&self) {
        let id = self.round.id.clone();
        self.portal
            .change(move |change| {
                let nobody: Option<groundwater::ids::PersonId> = None;
                diesel::update(rounds::table.find(&id)).set(rounds::decider_id.eq(nobody)).execute(change.db)?;
                Ok(())
            })
            .await;
    }

    /// Somebody of the council's, signed in.
    pub async fn staff(&self, email: &str, name: &str, role: Role) -> Visitor {
        self.portal.staff(email, name, role, "hackney").await
    }

    /// An application of a group that asks for this much, sent by one member who is not signed in.
    pub async fn application(&self, group: &str, email: &str, name: &str, pounds: i64) -> ApplicationId {
        let person = self.portal.person(email, name).await;
        let (name, round) = (group.to_owned(), self.round.clone());
        self.portal
            .change(move |change| {
                let organisation = group::organisation(change, &name, Kind::Unregistered, &person)?;
                let of = (&organisation.id, name.as_str());
                let application = Application {
                    reference: format!("SG-{}", name.replace(' ', "").to_uppercase()),
                    amount_pence: Some(pounds * 100),
                    ..group::application(change, &round, of, &person, State::Submitted)?
                };
                store::insert(change.db, &application)?;
                Ok(application.id)
            })
            .await
    }

    /// Somebody has said how close they are.
    pub async fn declares(&self, email: &str, application: &ApplicationId, standing: Standing) {
        let person = self.portal.person(email, "").await;
        let application = application.clone();
        self.portal.change(move |change| group::declare(change, &application, &person, standing)).await;
    }

    /// An application as it stands.
    pub async fn stands(&self, id: &ApplicationId) -> Application {
        let id = id.clone();
        self.portal.read(move |db| store::get(db, &id)).await
    }

    /// The decision on an application.
    pub async fn decision(&self, id: &ApplicationId) -> Option<Decision> {
        let id = id.clone();
        self.portal.read(move |db| decision::store::of_application(db, &id)).await
    }
}

/// The page on which an application is decided.
pub fn decide_path(id: &ApplicationId) -> String {
    format!("/desk/funds/{FUND}/decisions/{id}")
}

/// Somebody decides, from the page as it stands now.
pub async fn decides(who: &Visitor, id: &ApplicationId, fields: &[(&str, &str)]) -> Seen {
    let page = who.get(&decide_path(id)).await;
    assert_eq!(page.status, 200, "{}", page.text());
    who.submit(&page, "main form", fields).await
}

/// Somebody releases what is decided, from the page as it stands now.
pub async fn releases(who: &Visitor) -> Seen {
    let page = who.get(&format!("/desk/funds/{FUND}/release")).await;
    who.submit(&page, "main form", &[]).await
}
