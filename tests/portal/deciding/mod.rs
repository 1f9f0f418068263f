//! A round is weighed and decided in the open: what it turned on, why, with which facts, and how people hear.

mod departing;
mod draw;
mod facts;
mod letting_know;
mod report;
mod turned_on;

use groundwater::ids::{ApplicationId, EvidenceId};
use groundwater::people::Role;
use groundwater::review::Standing;
use groundwater::review::reading::{Cite, Judgement, State, Written};
use groundwater::review::store::reading::{self, Reading};

use crate::support::Visitor;
use crate::table::Table;

/// The criteria of the round.
pub const CRITERIA: [&str; 4] = ["need", "trust", "difference", "workable"];

impl Table {
    /// Somebody has shared a reading that puts every criterion on this step, and rests the first on a note where there is one.
    pub async fn reads(&self, email: &str, name: &str, id: &ApplicationId, step: &str, note: Option<&EvidenceId>) {
        let funder = self.portal.funder("hackney").await;
        let reader = self.portal.person(email, name).await;
        let (id, step, note) = (id.clone(), step.to_owned(), note.cloned());
        self.declares(email, &id, Standing::None).await;
        self.portal
            .change(move |change| {
                groundwater::people::actions::grant_role(change, &reader, Role::PanelMember, Some(&funder))?;
                let mine = Reading {
                    id: change.id(),
                    application_id: id,
                    reader_id: reader.clone(),
                    state: State::Shared,
                    due_on: change.today(),
                    strengths: String::new(),
                    assigned_by: reader,
                    assigned_at: change.now,
                    shared_at: Some(change.now),
                    version: 1,
                    notes: String::new(),
                    no_why: String::new(),
                    no_words: String::new(),
                    no_at: None,
                };
                reading::insert(change.db, &mine)?;
                let judgements = CRITERIA.iter().enumerate().map(|(at, key)| Judgement {
                    criterion: (*key).to_owned(),
                    step: step.clone(),
                    words: "They say how.".into(),
                    cites: note.iter().filter(|_| at == 0).map(|note| Cite::Evidence(note.to_string())).collect(),
                });
                let written = Written {
                    strengths: "They know everybody.".into(),
                    judgements: judgements.collect(),
                    notes: String::new(),
                };
                let ids: Vec<_> = CRITERIA.iter().map(|_| change.id()).collect();
                let mut ids = ids.into_iter();
                reading::write(change.db, &mine.id, &written, || ids.next().expect("one for each"))
            })
            .await;
    }

    /// The decision-maker whom the fund names, signed in, with nothing to declare on these.
    pub async fn ruth(&self, applications: &[&ApplicationId]) -> Visitor {
        for application in applications {
            self.declares("ruth.adeyemi@example.org", application, Standing::None).await;
        }
        self.portal.signed_in("ruth.adeyemi@example.org").await
    }
}
