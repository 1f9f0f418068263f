//! A round that has closed, with applications before its panel and its decision-maker.

use diesel::prelude::*;
use groundwater::application::State;
use groundwater::application::store::{self, Application};
use groundwater::db::schema::rounds;
use groundwater::db::types::Json;
use groundwater::decision;
use groundwater::decision::store::Decision;
use groundwater::fund::store::RoundRow;
use groundwater::ids::ApplicationId;
use groundwater::organisation::Kind;
use groundwater::organisation::store::Organisation;
use groundwater::people::Role;
use groundwater::review::Standing;
use groundwater::review::store::declaration::{self, Declaration};

use crate::support::{Portal, Seen, Visitor};

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
        let portal = Portal::start().await;
        let round = portal.fund(FUND).await.round;
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

    /// Somebody of the council's, signed in.
    pub async fn staff(&self, email: &str, name: &str, role: Role) -> Visitor {
        self.portal.staff(email, name, role, "hackney").await
    }

    /// An application of a group that asks for this much, sent by one member who is not signed in.
    pub async fn application(&self, group: &str, email: &str, name: &str, pounds: i64) -> ApplicationId {
        let person = self.portal.person(email, name).await;
        let (group, round) = (group.to_owned(), self.round.clone());
        self.portal
            .change(move |change| {
                let form = groundwater::fund::store::newest_form(change.db, &round.id)?;
                let organisation = Organisation {
                    id: change.id(),
                    name: group.clone(),
                    kind: Kind::Unregistered,
                    about: String::new(),
                    area: "Hackney Wick".into(),
                    describes_itself: String::new(),
                    registration_number: String::new(),
                    host_name: String::new(),
                    yearly_income_pence: None,
                    version: 1,
                    created_by: person.clone(),
                    created_at: change.now,
                };
                groundwater::organisation::store::insert(change.db, &organisation)?;
                let member = change.id();
                groundwater::organisation::store::insert_member(
                    change.db,
                    member,
                    &organisation.id,
                    &person,
                    change.now,
                )?;
                let application = Application {
                    id: change.id(),
                    reference: format!("SG-{}", group.replace(' ', "").to_uppercase()),
                    funder_id: round.funder_id.clone(),
                    round_id: round.id.clone(),
                    form_version_id: form.id,
                    organisation_id: organisation.id,
                    organisation_name: group,
                    strand: None,
                    state: State::Submitted,
                    state_at: change.now,
                    amount_pence: Some(pounds * 100),
                    waiting_until: None,
                    started_by: person.clone(),
                    started_at: change.now,
                    submitted_by: Some(person),
                    submitted_at: Some(change.now),
                    listed_at: change.now,
                    version: 1,
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
        self.portal
            .change(move |change| {
                let declaration = Declaration {
                    id: change.id(),
                    application_id: application,
                    person_id: person,
                    standing,
                    interests: Json(Vec::new()),
                    words: String::new(),
                    made_at: change.now,
                };
                declaration::put(change.db, &declaration)
            })
            .await;
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
