//! An application is read: people say how close they are, read alone, ask the group, and take a worry where it belongs.

mod balance;
mod closeness;
mod concern;
mod declaration;
mod question;
mod reading;
mod talking;
mod writing;

use diesel::prelude::*;
use groundwater::application::answer::Body;
use groundwater::application::store::Application;
use groundwater::application::store::answers::{self, Part};
use groundwater::application::{self, Route, State};
use groundwater::db::schema::{conversations, evidence};
use groundwater::db::types::Json;
use groundwater::fund::import;
use groundwater::ids::{AnswerPartId, ApplicationId, OrganisationId, PersonId};
use groundwater::organisation::store::Organisation;
use groundwater::organisation::{self, Kind};
use groundwater::people::Role;
use groundwater::review::reading::State as ReadingState;
use groundwater::review::store::reading::{Reading, of_reader};

use crate::support::{Portal, Seen, Visitor};

/// The council whose round it is; Daniel Okafor is its named contact.
pub const HERE: &str = "hackney";

/// A round that is read by two people and scored, with one application sent to it.
pub struct Borough {
    pub portal: Portal,
    pub application: ApplicationId,
    pub organisation: OrganisationId,
    /// Of the group.
    pub hulya: Visitor,
    pub hulya_id: PersonId,
    /// The officer in charge; not the named contact.
    pub amina: Visitor,
}

impl Borough {
    /// Sunday Kitchen has sent an application to Small Grants.
    pub async fn with_an_application() -> Borough {
        let portal = Portal::start().await;
        let file = format!("{}/docs/examples/hackney-small-grants.toml", env!("CARGO_MANIFEST_DIR"));
        let bytes = std::fs::read(file).expect("the example");
        let text = import::read(&bytes).expect("a fund file");
        let imported = groundwater::command::fund::import(&portal.app, &text, &bytes, true).expect("imported");
        let hulya = portal.applicant("hulya@example.org", "Hülya Demir").await;
        let hulya_id = portal.person("hulya@example.org", "").await;
        let by = hulya_id.clone();
        let (organisation, application) = portal
            .change(move |change| {
                let organisation = Organisation {
                    id: change.id(),
                    name: "Sunday Kitchen".into(),
                    kind: Kind::Unregistered,
                    about: "We cook together on Sundays.".into(),
                    area: "Nightingale Estate".into(),
                    describes_itself: String::new(),
                    registration_number: String::new(),
                    host_name: String::new(),
                    yearly_income_pence: None,
                    version: 1,
                    created_by: by.clone(),
                    created_at: change.now,
                    details: organisation::profile::Details::default(),
                };
                organisation::store::insert(change.db, &organisation)?;
                let member = change.id();
                organisation::store::insert_member(change.db, member, &organisation.id, &by, change.now)?;
                let round = groundwater::fund::store::round(change.db, &imported.round.id)?;
                let form = groundwater::fund::store::newest_form(change.db, &round.id)?;
                let sent = Application {
                    id: change.id(),
                    reference: "GW-ACDEFG".into(),
                    funder_id: round.funder_id,
                    round_id: round.id,
                    form_version_id: form.id,
                    organisation_id: organisation.id.clone(),
                    organisation_name: organisation.name,
                    strand: None,
                    state: State::Submitted,
                    state_at: change.now,
                    amount_pence: Some(95_000),
                    waiting_until: None,
                    started_by: by.clone(),
                    started_at: change.now,
                    submitted_by: Some(by.clone()),
                    submitted_at: Some(change.now),
                    listed_at: change.now,
                    version: 1,
                };
                application::store::insert(change.db, &sent)?;
                for (key, words) in
                    [("idea", "Cooking together twice a week"), ("need", "Our grandmothers asked for it.")]
                {
                    let part = Part {
                        id: change.id::<AnswerPartId>(),
                        application_id: sent.id.clone(),
                        question_key: key.into(),
                        route: Route::Writing,
                        body: Json(Body::text(words)),
                        version: 1,
                        updated_by: by.clone(),
                        updated_at: change.now,
                    };
                    answers::insert(change.db, &part)?;
                }
                Ok((organisation.id, sent.id))
            })
            .await;
        let amina = portal.staff("amina@hackney.example", "Amina Yusuf", Role::Commissioner, HERE).await;
        Borough { portal, application, organisation, hulya, hulya_id, amina }
    }

    /// The address of a page about the application at the desk.
    pub fn desk(&self, page: &str) -> String {
        format!("/desk/applications/{}/{page}", self.application)
    }

    /// A panel member, signed in, who may be asked to read.
    pub async fn panel_member(&self, email: &str, name: &str) -> Visitor {
        self.portal.staff(email, name, Role::PanelMember, HERE).await
    }

    /// Amina asks somebody to read; what she then sees.
    pub async fn asks(&self, name: &str) -> Seen {
        let page = self.amina.get(&self.desk("readings")).await;
        let reader = page.value_of("reader", name).unwrap_or_else(|| panic!("{name} is not offered: {}", page.text()));
        self.amina.submit(&page, "form[action$=readings]", &[("reader", &reader)]).await
    }

    /// A panel member who was asked to read.
    pub async fn reader(&self, email: &str, name: &str) -> Visitor {
        let reader = self.panel_member(email, name).await;
        let asked = self.asks(name).await;
        assert!(asked.has("We have written to them"), "{}", asked.text());
        reader
    }

    /// Their reading.
    pub async fn reading_of(&self, email: &str) -> Reading {
        let person = self.portal.person(email, "").await;
        let application = self.application.clone();
        let found = self.portal.read(move |db| of_reader(db, &application, &person)).await;
        found.expect("they were asked to read")
    }

    /// The address of their reading.
    pub async fn reading(&self, email: &str) -> String {
        format!("/desk/readings/{}", self.reading_of(email).await.id)
    }

    /// Where their reading is.
    pub async fn reading_state(&self, email: &str) -> ReadingState {
        self.reading_of(email).await.state
    }

    /// Says how close they are.
    pub async fn declares(&self, who: &Visitor, standing: &str, more: &[(&str, &str)]) -> Seen {
        let page = who.get(&self.desk("declaration")).await;
        let fields: Vec<_> = [("standing", standing)].into_iter().chain(more.iter().copied()).collect();
        who.submit(&page, "main form", &fields).await
    }

    /// Reads everything and shares it.
    pub async fn shares(&self, who: &Visitor, step: &str, words: &str) -> Seen {
        let page = who.get(&self.reading(&who.email).await).await;
        who.submit(&page, "main form", &whole(step, words, "share")).await
    }

    /// What somebody at the council wrote down about the group.
    pub async fn evidence_by(&self, email: &str) {
        let (writer, application) = (self.portal.person(email, "").await, self.application.clone());
        self.portal
            .change(move |change| {
                let id: groundwater::ids::EvidenceId = change.id();
                diesel::insert_into(evidence::table)
                    .values((
                        (evidence::id.eq(id), evidence::application_id.eq(application), evidence::kind.eq("visit")),
                        evidence::what_we_know.eq("The hall committee gives them the key."),
                        evidence::whose_voice.eq("The hall’s chair"),
                        evidence::how_we_know.eq("A visit"),
                        evidence::known_on.eq(change.today()),
                        evidence::criterion_key.eq("trust"),
                        evidence::from_organisation.eq(false),
                        evidence::written_by.eq(writer),
                        evidence::written_at.eq(change.now),
                        evidence::version.eq(1),
                    ))
                    .execute(change.db)?;
                Ok(())
            })
            .await;
    }

    /// What somebody at the council wrote up after a conversation.
    pub async fn write_up_by(&self, email: &str) {
        let (writer, application, asker) =
            (self.portal.person(email, "").await, self.application.clone(), self.hulya_id.clone());
        self.portal
            .change(move |change| {
                let id: groundwater::ids::ConversationId = change.id();
                diesel::insert_into(conversations::table)
                    .values((
                        (conversations::id.eq(id), conversations::application_id.eq(application)),
                        (conversations::question_key.eq("plan"), conversations::state.eq("confirmed")),
                        (conversations::reach_by.eq("phone"), conversations::good_times.eq("")),
                        (conversations::asked_by.eq(asker), conversations::asked_at.eq(change.now)),
                        conversations::contact_id.eq(&writer),
                        conversations::write_up.eq("They told us about the hall."),
                        conversations::written_by.eq(&writer),
                        (conversations::minutes.eq(40), conversations::correction.eq(""), conversations::version.eq(1)),
                    ))
                    .execute(change.db)?;
                Ok(())
            })
            .await;
    }
}

/// Every field of a whole reading, with the same step and words for each criterion.
pub fn whole<'a>(step: &'a str, words: &'a str, then: &'a str) -> Vec<(&'a str, &'a str)> {
    let mut fields = vec![("strengths", "They know everybody on the estate."), ("then", then)];
    fields.extend(["step-need", "step-trust", "step-difference", "step-workable"].map(|field| (field, step)));
    fields.extend(["words-need", "words-trust", "words-difference", "words-workable"].map(|field| (field, words)));
    fields.push(("cites-need", "answer:need"));
    fields
}
