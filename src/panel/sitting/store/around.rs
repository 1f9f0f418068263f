//! What was said and done around a meeting's items, whatever it is, in one query; and the money of its round.

use std::collections::{BTreeMap, HashMap};

use diesel::dsl::sql;
use diesel::prelude::*;
use diesel::sql_types::{BigInt, Text};

use crate::application::store::apart;
use crate::db::schema::{
    applications, decisions, declarations, panel_absences, panel_dissents, panel_meetings, panel_members, panel_votes,
    readings, recommendations, supporters,
};
use crate::db::{DbConn, Union};
use crate::error::Result;
use crate::fund::form::FundText;
use crate::ids::{ApplicationId, PanelMeetingId, PersonId, RoundId};
use crate::panel::budget::{Budget, Purse, kept_for_the_rest};
use crate::panel::sitting::votes::Vote;
use crate::review::{Standing, reading};

/// What the panels of a round recommend for one application; once its decision is out, what that gives.
#[derive(Clone, Debug)]
pub struct Given {
    pub application: ApplicationId,
    /// Empty where the round has no parts.
    pub strand: String,
    pub pence: i64,
}

/// What one member sees otherwise.
#[derive(Clone, Debug)]
pub struct Dissent {
    pub by: PersonId,
    pub words: String,
    /// Whether the name stands with it at the table.
    pub named: bool,
}

/// Everything around the items of a meeting.
#[derive(Clone, Debug, Default)]
pub struct Around {
    /// Who has declared what on which.
    pub declared: Vec<(PersonId, ApplicationId, Standing)>,
    /// Who stands apart from which: the portal steps them out.
    pub apart: Vec<(PersonId, ApplicationId)>,
    /// Who stepped out for which.
    pub out: Vec<(PersonId, ApplicationId)>,
    /// How many shared readings each has; not that of somebody who stepped back since.
    pub readings: HashMap<ApplicationId, usize>,
    pub votes: HashMap<ApplicationId, BTreeMap<PersonId, Vote>>,
    pub dissents: HashMap<ApplicationId, Vec<Dissent>>,
    pub given: Vec<Given>,
}

impl Around {
    /// Whether somebody is out of the room for an item.
    pub fn is_out(&self, person: &PersonId, application: &ApplicationId) -> bool {
        let is = |(who, about): &(PersonId, ApplicationId)| who == person && about == application;
        self.apart.iter().any(is) || self.out.iter().any(is)
    }

    /// Somebody who has stepped back since they voted, or turned out to stand apart, has no vote and sees nothing otherwise.
    fn forget_who_stands_apart(&mut self) {
        for (who, about) in &self.apart {
            if let Some(votes) = self.votes.get_mut(about) {
                votes.remove(who);
            }
            if let Some(dissents) = self.dissents.get_mut(about) {
                dissents.retain(|one| one.by != *who);
            }
        }
    }

    fn add(&mut self, (what, person, application, value, number): Row) {
        let (who, about) = (PersonId::from(person.as_str()), ApplicationId::from(application.as_str()));
        match what.as_str() {
            "declared" => self.declared.extend(Standing::parse(&value).map(|standing| (who, about, standing))),
            "apart" => self.apart.push((who, about)),
            "out" => self.out.push((who, about)),
            "reading" => *self.readings.entry(about).or_default() += 1,
            "vote" => {
                if let Some(vote) = Vote::parse(&value) {
                    self.votes.entry(about).or_default().insert(who, vote);
                }
            }
            "dissent" => {
                let dissent = Dissent { by: who, words: value, named: number == 1 };
                self.dissents.entry(about).or_default().push(dissent);
            }
            _ => self.given.push(Given { application: about, strand: value, pence: number }),
        }
    }
}

/// What it is, who, about which application, a value, a number.
type Row = (String, String, String, String, i64);

/// A decision counts once it is out; until then, what the panel recommends.
const GIVEN: &str = "CAST(COALESCE(CASE WHEN decisions.released_at IS NULL THEN NULL ELSE decisions.amount_pence END, \
                     recommendations.amount_pence, 0) AS BIGINT)";

/// Everything around the items of a meeting: one query.
///
/// # Errors
/// A database that cannot be reached.
pub fn around(db: &mut DbConn, meeting: &PanelMeetingId, round: &RoundId) -> Result<Around> {
    let nothing = || "".into_sql::<Text>();
    let none = || 0_i64.into_sql::<BigInt>();
    let declared =
        declarations::table.inner_join(applications::table).filter(applications::round_id.eq(round)).select((
            "declared".into_sql::<Text>(),
            declarations::person_id,
            declarations::application_id,
            declarations::standing,
            none(),
        ));
    // Whoever helped the group with it has said it by that.
    let helped = supporters::table.inner_join(applications::table).filter(applications::round_id.eq(round)).select((
        "declared".into_sql::<Text>(),
        supporters::person_id,
        supporters::application_id,
        Standing::Conflict.into_sql::<Text>(),
        none(),
    ));
    let apart = panel_members::table
        .inner_join(panel_meetings::table)
        .inner_join(applications::table.on(applications::round_id.eq(panel_meetings::round_id)))
        .filter(panel_meetings::id.eq(meeting))
        .filter(apart::member_stands_apart())
        .select(("apart".into_sql::<Text>(), panel_members::person_id, applications::id, nothing(), none()));
    let out = panel_absences::table.filter(panel_absences::panel_meeting_id.eq(meeting)).select((
        "out".into_sql::<Text>(),
        panel_absences::person_id,
        panel_absences::application_id,
        nothing(),
        none(),
    ));
    let read = readings::table
        .inner_join(applications::table)
        .filter(applications::round_id.eq(round))
        .filter(readings::state.eq(reading::State::Shared))
        .select(("reading".into_sql::<Text>(), readings::reader_id, readings::application_id, nothing(), none()));
    let voted = panel_votes::table.filter(panel_votes::panel_meeting_id.eq(meeting)).select((
        "vote".into_sql::<Text>(),
        panel_votes::person_id,
        panel_votes::application_id,
        panel_votes::vote,
        none(),
    ));
    let dissented = panel_dissents::table.filter(panel_dissents::panel_meeting_id.eq(meeting)).select((
        "dissent".into_sql::<Text>(),
        panel_dissents::person_id,
        panel_dissents::application_id,
        panel_dissents::words,
        diesel::dsl::case_when(panel_dissents::named, 1_i64.into_sql::<BigInt>()).otherwise(none()),
    ));
    let given = applications::table
        .left_join(recommendations::table)
        .left_join(decisions::table.on(decisions::application_id.eq(applications::id)))
        .filter(applications::round_id.eq(round))
        .filter(sql::<diesel::sql_types::Bool>(STANDS))
        .select((
            "given".into_sql::<Text>(),
            nothing(),
            applications::id,
            sql::<Text>("COALESCE(applications.strand, '')"),
            sql::<BigInt>(GIVEN),
        ));
    let rows: Vec<Row> =
        Union::of(declared).all(helped).all(apart).all(out).all(read).all(voted).all(dissented).all(given).load(db)?;
    let mut around = Around::default();
    rows.into_iter().for_each(|row| around.add(row));
    around.forget_who_stands_apart();
    around.declared.sort_by_key(|(who, about, said)| (who.clone(), about.clone(), *said != Standing::Conflict));
    around.declared.dedup_by(|one, before| (&one.0, &one.1) == (&before.0, &before.1));
    // In no order that says whose they are.
    around.dissents.values_mut().for_each(|all| all.sort_by(|a, b| a.words.cmp(&b.words)));
    Ok(around)
}

/// What an application still has of the money: not once its group has withdrawn it, and only where something was advised
/// or is out.
const STANDS: &str = "applications.state <> 'withdrawn' \
                      AND (recommendations.id IS NOT NULL OR decisions.released_at IS NOT NULL)";

/// The money of a round, as its panels see it.
#[derive(Clone, Copy, Debug)]
pub struct Money<'a> {
    pub form: &'a FundText,
    pub budget_pence: i64,
    pub given: &'a [Given],
}

impl Money<'_> {
    fn strand_of(one: &Given) -> Option<&str> {
        Some(one.strand.as_str()).filter(|strand| !strand.is_empty())
    }

    /// What a recommendation for an application of this strand is held to.
    pub fn purse(&self, application: &ApplicationId, strand: Option<&str>) -> Purse {
        let others: Vec<&Given> = self.given.iter().filter(|one| one.application != *application).collect();
        let budget = Budget::new(self.budget_pence, others.iter().map(|one| one.pence));
        let in_strand = others.iter().filter(|one| Self::strand_of(one) == strand).map(|one| one.pence);
        let kept = kept_for_the_rest(self.form, strand, others.iter().map(|one| (Self::strand_of(one), one.pence)));
        Purse::new(budget, self.form, strand, in_strand).keeping(kept)
    }

    /// The round's own, with everything that is recommended.
    pub fn whole(&self) -> Budget {
        Budget::new(self.budget_pence, self.given.iter().map(|one| one.pence))
    }

    /// What is recommended in a strand.
    pub fn in_strand(&self, key: &str) -> impl Iterator<Item = i64> {
        self.given.iter().filter(move |one| one.strand == key).map(|one| one.pence)
    }
}
