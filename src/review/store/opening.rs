//! One reading opened by its reader: everything its page stands on, in one query.

use std::collections::BTreeMap;

use diesel::dsl::exists;
use diesel::prelude::*;

use super::Head;
use super::reading::Reading;
use crate::application::apart::Closed;
use crate::application::at_desk::Relation;
use crate::application::store::{Application, apart, contact};
use crate::clock::Instant;
use crate::db::DbConn;
use crate::db::schema::{
    applicant_questions, applications, contact_handovers, conversations, declarations, evidence, form_versions,
    judgements, judging_exceptions, organisation_members, organisations, reading_versions, readings, rounds, scribes,
    supporters, talk_offers, translations, understandings,
};
use crate::db::types::Json;
use crate::error::{Error, Result};
use crate::fund::form::FundText;
use crate::fund::store::RoundRow;
use crate::ids::{PersonId, ReadingId};
use crate::organisation::Kind;
use crate::relationship::before;
use crate::relationship::offer::Answer;
use crate::review::reading::{Cite, Judgement};
use crate::review::understanding::{self, Heard};
use crate::review::{Standing, Ties};

/// A reading with what it is of.
#[derive(Clone, Debug)]
pub struct Opened {
    pub reading: Reading,
    /// What it judges so far.
    pub judgements: Vec<Judgement>,
    /// What its reader would like to understand, by criterion.
    pub heard: BTreeMap<String, Heard>,
    /// What the group says of itself.
    pub about: About,
    /// Something was typed on another device, and has not been put together yet.
    pub elsewhere: bool,
    pub head: Head,
    /// How its reader is tied to the application; panels and the power to decide are not asked for.
    pub ties: Ties,
    /// When the group first applied to this funder before, if it did.
    pub first_applied: Option<Instant>,
    /// The conversation that every group is offered, if this one was: when, and what it said.
    pub offer: Option<(Instant, Answer)>,
}

/// What a group says of itself.
#[derive(Clone, Debug, Queryable, Selectable)]
#[diesel(table_name = organisations, check_for_backend(crate::db::MultiBackend))]
pub struct About {
    pub kind: Kind,
    pub about: String,
    pub describes_itself: String,
    pub host_name: String,
}

impl Opened {
    /// Why the application is closed to its reader, if it is.
    pub fn closed(&self) -> Option<Closed> {
        self.ties.closed()
    }

    /// How its reader stands to the application (`application::at_desk`).
    pub fn relation(&self) -> Relation {
        let (round, reader) = (&self.head.round, &self.reading.reader_id);
        Relation {
            contact: round.contact_id == *reader,
            reader: true,
            panel: false,
            decider: round.decider_id.as_ref().is_none_or(|decider| decider == reader),
            member: self.ties.member,
        }
    }
}

/// A reading with what it judges, its application, round and form, and its reader's declaration, in one query.
///
/// # Errors
/// Not found; a database that cannot be reached.
pub fn open(db: &mut DbConn, id: &ReadingId) -> Result<Opened> {
    type Helped = (bool, bool, bool, bool, bool);
    type Judged = (Option<String>, Option<String>, Option<String>, Option<Json<Vec<Cite>>>);
    type Wanted = (Option<understanding::State>, Option<String>, Option<String>);
    type Offered = (Option<Instant>, Option<Answer>, Option<Instant>);
    type Row = (
        Reading,
        Application,
        RoundRow,
        Json<FundText>,
        Option<Standing>,
        Helped,
        Judged,
        Wanted,
        Offered,
        PersonId,
        (About, bool),
    );
    let member = organisation_members::table
        .filter(organisation_members::organisation_id.eq(applications::organisation_id))
        .filter(organisation_members::person_id.eq(readings::reader_id))
        .filter(apart::belonged());
    let supports = supporters::table
        .filter(supporters::application_id.eq(applications::id))
        .filter(supporters::person_id.eq(readings::reader_id));
    let declared =
        declarations::application_id.eq(readings::application_id).and(declarations::person_id.eq(readings::reader_id));
    let wrote_up = conversations::table
        .filter(conversations::application_id.eq(applications::id))
        .filter(conversations::written_by.eq(readings::reader_id.nullable()));
    let typed = scribes::table
        .filter(scribes::application_id.eq(applications::id))
        .filter(scribes::person_id.eq(readings::reader_id));
    let spoke = contact_handovers::table
        .filter(contact_handovers::round_id.eq(applications::round_id))
        .filter(
            contact_handovers::application_id
                .is_null()
                .or(contact_handovers::application_id.eq(applications::id.nullable())),
        )
        .filter(
            contact_handovers::from_id.eq(readings::reader_id).or(contact_handovers::to_id.eq(readings::reader_id)),
        );
    let wrote_evidence = evidence::table
        .filter(evidence::application_id.eq(applications::id))
        .filter(evidence::written_by.eq(readings::reader_id))
        .filter(evidence::from_organisation.eq(false).or(evidence::route.eq_any(["phone", "visit"])));
    let translated = translations::table
        .filter(translations::application_id.eq(applications::id))
        .filter(translations::added_by.eq(readings::reader_id));
    let excepted = judging_exceptions::table
        .filter(judging_exceptions::application_id.eq(applications::id))
        .filter(judging_exceptions::person_id.eq(readings::reader_id));
    let other = reading_versions::table
        .filter(reading_versions::reading_id.eq(readings::id))
        .filter(reading_versions::settled_at.is_null());
    let wanted = understandings::reading_id
        .eq(readings::id)
        .and(understandings::criterion_key.nullable().eq(judgements::criterion_key.nullable()));
    let answered = applicant_questions::id.nullable().eq(understandings::question_id.nullable());
    // One row, or one for each judgement: there are seldom more than five.
    let rows: Vec<Row> = readings::table
        .inner_join(
            applications::table
                .inner_join(rounds::table)
                .inner_join(form_versions::table)
                .inner_join(organisations::table),
        )
        .left_join(declarations::table.on(declared))
        .left_join(judgements::table)
        .left_join(understandings::table.on(wanted))
        .left_join(applicant_questions::table.on(answered))
        .left_join(talk_offers::table.on(talk_offers::application_id.eq(readings::application_id)))
        .filter(readings::id.eq(id))
        .order(judgements::id)
        .select((
            Reading::as_select(),
            Application::as_select(),
            RoundRow::as_select(),
            form_versions::body,
            declarations::standing.nullable(),
            (
                exists(member).or(exists(supports)),
                exists(wrote_up).or(exists(typed)).or(exists(spoke)),
                exists(wrote_evidence),
                exists(translated),
                exists(excepted),
            ),
            (
                judgements::criterion_key.nullable(),
                judgements::step_key.nullable(),
                judgements::words.nullable(),
                judgements::cites.nullable(),
            ),
            (understandings::state.nullable(), applicant_questions::answer.nullable(), understandings::told.nullable()),
            (talk_offers::offered_at.nullable(), talk_offers::answer.nullable(), before::store::first_applied()),
            contact::speaker(),
            // What is selected by its columns stands last: it has no size of its own.
            (About::as_select(), exists(other)),
        ))
        .load(db)?;
    let judged = |row: &Row| {
        let (Some(criterion), Some(step), Some(words), Some(Json(cites))) = row.6.clone() else { return None };
        Some(Judgement { criterion, step, words, cites })
    };
    let judgements = rows.iter().filter_map(judged).collect();
    let heard = rows.iter().filter_map(|row| {
        let (state, answer, told) = row.7.clone();
        let heard = Heard { state: state?.as_str(), answer: answer.unwrap_or_default(), told: told? };
        Some((row.6.0.clone()?, heard))
    });
    let heard = heard.collect();
    let Some((reading, application, mut round, Json(form), standing, helped, _, _, offered, speaker, last)) =
        rows.into_iter().next()
    else {
        return Err(Error::NotFound);
    };
    let (about, elsewhere) = last;
    round.contact_id = speaker;
    let (member, wrote_up, wrote_evidence, translated, excepted) = helped;
    let contact = round.contact_id == reading.reader_id;
    let reads = Some(reading.state);
    let helped = Ties { wrote_up, wrote_evidence, translated, ..Ties::default() };
    let ties = Ties { standing, member, contact, excepted, reading: reads, ..helped };
    let (offered, answer, first_applied) = offered;
    let (offer, head) = (offered.zip(answer), Head::of(application, round, form));
    Ok(Opened { reading, judgements, heard, about, elsewhere, head, ties, first_applied, offer })
}
