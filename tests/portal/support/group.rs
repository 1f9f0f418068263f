//! A group with an application, made without walking the pages that other stories are about.

use groundwater::app::Change;
use groundwater::application::actions::{self, Typed};
use groundwater::application::answer::{Body, BudgetLine};
use groundwater::error::Result;
use groundwater::fund::form::{FundText, Kind};
use groundwater::ids::{ApplicationId, OrganisationId, PersonId, RoundId, SessionId};
use groundwater::organisation::Kind as OrganisationKind;
use groundwater::organisation::store::{self as organisations, Organisation};
use groundwater::people::Who;

use super::Portal;

impl Portal {
    /// A person as their session says, holding no role.
    pub async fn who(&self, email: &str) -> Who {
        let address = email.to_owned();
        let person = self.read(move |db| groundwater::people::store::by_email(db, &address)).await.expect("a person");
        Who {
            person: person.id,
            name: person.name,
            email: person.email,
            session: SessionId::from("story"),
            roles: Vec::new(),
        }
    }

    /// A change that somebody makes.
    pub async fn change_as<T: Send + 'static>(
        &self,
        email: &str,
        f: impl FnOnce(&mut Change<'_>) -> Result<T> + Send + 'static,
    ) -> T {
        let who = self.who(email).await;
        self.app.change(Some(who), f).await.expect("the change")
    }

    /// A group with these people in it; they are made when they are not known yet.
    pub async fn group(&self, name: &str, people: &[(&str, &str)]) -> OrganisationId {
        let mut members: Vec<PersonId> = Vec::new();
        for (email, called) in people {
            members.push(self.person(email, called).await);
        }
        let name = name.to_owned();
        self.change(move |change| {
            let id: OrganisationId = change.id();
            let organisation = Organisation {
                id: id.clone(),
                name,
                kind: OrganisationKind::Unregistered,
                about: "We cook together.".into(),
                area: "Hackney".into(),
                describes_itself: String::new(),
                registration_number: String::new(),
                host_name: String::new(),
                yearly_income_pence: None,
                version: 1,
                created_by: members[0].clone(),
                created_at: change.now,
            };
            organisations::insert(change.db, &organisation)?;
            for person in &members {
                let member = change.id();
                organisations::insert_member(change.db, member, &id, person, change.now)?;
            }
            Ok(id)
        })
        .await
    }

    /// A draft of theirs in a round that is open, with nothing answered.
    pub async fn draft(&self, email: &str, organisation: &OrganisationId, round: &RoundId) -> ApplicationId {
        let (organisation, round) = (organisation.clone(), round.clone());
        self.change_as(email, move |change| actions::start(change, &round, &organisation, "")).await
    }

    /// One answer in writing.
    pub async fn answers(&self, email: &str, application: &ApplicationId, key: &str, body: Body) {
        let (application, key) = (application.clone(), key.to_owned());
        let typed = Typed { body, version: 0, shown: String::new() };
        self.change_as(email, move |change| actions::save_answer(change, &application, &key, typed)).await;
    }

    /// An answer in writing to every question that needs one, `except` some.
    pub async fn answers_everything(&self, email: &str, application: &ApplicationId, form: &FundText, except: &[&str]) {
        for question in form.questions.iter().filter(|question| question.required) {
            if !except.contains(&question.key.as_str()) {
                self.answers(email, application, &question.key, body_for(&question.kind)).await;
            }
        }
    }

    /// The words of a round.
    pub async fn form(&self, round: &RoundId) -> FundText {
        let round = round.clone();
        self.read(move |db| Ok(groundwater::fund::store::newest_form(db, &round)?.body.0)).await
    }
}

fn body_for(kind: &Kind) -> Body {
    match kind {
        Kind::Text { .. } | Kind::ShortText { .. } | Kind::File { .. } => Body::text("Sunday cooking on the estate"),
        Kind::Money { .. } => Body::money("£950"),
        Kind::Budget { .. } => {
            Body::Budget { lines: vec![BudgetLine::typed("Food", "480"), BudgetLine::typed("The hall", "£470")] }
        }
        Kind::Date => Body::date("7", "3", "2027"),
        Kind::Choice { options } => Body::Choice { key: options[0].key.clone() },
        Kind::Choices { options, .. } => Body::Choices { keys: vec![options[0].key.clone()] },
        Kind::YesNo => Body::YesNo { yes: Some(true) },
    }
}
