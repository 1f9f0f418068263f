//! A group with an application, made without walking the pages that other stories are about.

use diesel::prelude::*;
use groundwater::app::Change;
use groundwater::application::State;
use groundwater::application::actions::{self, Typed};
use groundwater::application::answer::{Body, BudgetLine};
use groundwater::application::store::Application;
use groundwater::db::schema::readings;
use groundwater::db::types::Json;
use groundwater::error::Result;
use groundwater::fund::form::{FundText, Kind};
use groundwater::fund::store::RoundRow;
use groundwater::ids::{
    ApplicationId, BankDetailsId, GrantId, OrganisationId, PersonId, ReadingId, RoundId, SessionId, reference,
};
use groundwater::organisation::Kind as OrganisationKind;
use groundwater::organisation::profile::Details;
use groundwater::organisation::store::{self as organisations, Organisation};
use groundwater::people::Who;
use groundwater::relationship::store::{self as evidence, Evidence};
use groundwater::relationship::{Consent, Kind as EvidenceKind};
use groundwater::review::Standing;
use groundwater::review::reading::State as ReadingState;
use groundwater::review::store::declaration::{self, Declaration};
use groundwater::secret::Sealed;

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
            let (first, others) = members.split_first().expect("somebody is in it");
            let group = organisation(change, &name, OrganisationKind::Unregistered, first)?;
            for person in others {
                let member = change.id();
                organisations::insert_member(change.db, member, &group.id, person, change.now)?;
            }
            Ok(group.id)
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
        let typed = Typed { body, version: 0, base: None, shown: String::new() };
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

/// A group with one member.
pub fn organisation(
    change: &mut Change<'_>,
    name: &str,
    kind: OrganisationKind,
    member: &PersonId,
) -> Result<Organisation> {
    let organisation = Organisation {
        id: change.id(),
        name: name.to_owned(),
        kind,
        about: "We cook together.".into(),
        area: "Hackney Wick".into(),
        describes_itself: String::new(),
        registration_number: String::new(),
        host_name: String::new(),
        yearly_income_pence: None,
        version: 1,
        created_by: member.clone(),
        created_at: change.now,
        details: Details::default(),
    };
    organisations::insert(change.db, &organisation)?;
    let id = change.id();
    organisations::insert_member(change.db, id, &organisation.id, member, change.now)?;
    Ok(organisation)
}

/// An application of a group for £950, in a state; nobody has written it down yet.
pub fn application(
    change: &mut Change<'_>,
    round: &RoundRow,
    (organisation, name): (&OrganisationId, &str),
    member: &PersonId,
    state: State,
) -> Result<Application> {
    let form = groundwater::fund::store::newest_form(change.db, &round.id)?;
    let sent = state.is_sent();
    Ok(Application {
        id: change.id(),
        reference: reference("A", &change.tools.chance),
        funder_id: round.funder_id.clone(),
        round_id: round.id.clone(),
        form_version_id: form.id,
        organisation_id: organisation.clone(),
        organisation_name: name.to_owned(),
        strand: None,
        state,
        state_at: change.now,
        amount_pence: Some(95_000),
        waiting_until: None,
        started_by: member.clone(),
        started_at: change.now,
        submitted_by: sent.then(|| member.clone()),
        submitted_at: sent.then_some(change.now),
        listed_at: change.now,
        version: 1,
    })
}

/// Somebody has said how close they are.
pub fn declare(
    change: &mut Change<'_>,
    application: &ApplicationId,
    person: &PersonId,
    standing: Standing,
) -> Result<()> {
    let declaration = Declaration {
        id: change.id(),
        application_id: application.clone(),
        person_id: person.clone(),
        standing,
        interests: Json(Vec::new()),
        words: String::new(),
        made_at: change.now,
    };
    declaration::put(change.db, &declaration)
}

/// Somebody of the council's wrote what is known about a group.
pub fn known(change: &mut Change<'_>, application: &ApplicationId, writer: &PersonId, words: &str) -> Result<()> {
    let note = Evidence {
        id: change.id(),
        application_id: application.clone(),
        kind: EvidenceKind::Visit,
        what_we_know: words.to_owned(),
        whose_voice: "Our own".into(),
        how_we_know: "We were there.".into(),
        known_on: change.today(),
        criterion_key: String::new(),
        from_organisation: false,
        written_by: writer.clone(),
        written_at: change.now,
        withdrawn_at: None,
        version: 1,
        consent: Consent::Unrecorded,
        minutes: 0,
        person_agreed: String::new(),
        against_at: None,
        author: String::new(),
        second_source: String::new(),
        against_off_at: None,
        against_off_why: String::new(),
        route: groundwater::relationship::voice::Route::Written,
        misplaced_why: String::new(),
    };
    evidence::insert(change.db, &note)
}

/// Somebody was asked to read, and got so far.
pub fn reads(
    change: &mut Change<'_>,
    application: &ApplicationId,
    person: &PersonId,
    state: ReadingState,
) -> Result<()> {
    diesel::insert_into(readings::table)
        .values((
            readings::id.eq(change.id::<ReadingId>()),
            readings::application_id.eq(application),
            readings::reader_id.eq(person),
            readings::state.eq(state),
            readings::due_on.eq(change.today()),
            readings::strengths.eq(""),
            readings::assigned_by.eq(person),
            readings::assigned_at.eq(change.now),
            readings::version.eq(1),
        ))
        .execute(change.db)?;
    Ok(())
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

/// An account that money of a grant goes to, as its group entered and somebody of the council checked it, without the letters
/// that tell of it.
pub fn bank_details(
    change: &mut Change<'_>,
    grant: &GrantId,
    entered_by: &PersonId,
    checked_by: &PersonId,
) -> Result<()> {
    use groundwater::award::bank::store::{self, Details, place};
    use groundwater::award::bank::{State, Typed, Way};
    let typed = Typed {
        holder: "own".into(),
        name: "Sunday Kitchen".into(),
        sort_code: "20-00-00".into(),
        number: "12345678".into(),
        ..Typed::default()
    };
    let (told, id): (_, BankDetailsId) = (typed.read()?, change.id());
    let text = told.account.to_text();
    let details = Details {
        sealed: Sealed::seal(&change.tools.key, &change.tools.chance, &place(&id), &text)?,
        id,
        grant_id: grant.clone(),
        state: State::Checked,
        holder: told.holder,
        host_name: told.host_name.clone(),
        ending: told.account.ending(),
        entered_by: entered_by.clone(),
        entered_at: change.now,
        checked_by: Some(checked_by.clone()),
        checked_at: Some(change.now),
        way: Way::Met.as_str().into(),
        rang: "Where they cook".into(),
        spoke_to: "Hülya Demir".into(),
        said: "She entered them herself.".into(),
        read_back: "678".into(),
        ended_by: None,
        ended_at: None,
        version: 1,
    };
    store::insert(change.db, &details)
}
