//! The only file that knows how relational evidence stands in the database.

use std::collections::BTreeMap;

use diesel::dsl::{exists, sql};
use diesel::prelude::*;
use diesel::sql_types::Text;

use super::citing::Marks;
use super::early;
use super::told::Mark;
use super::voice::{self, Route, Voice};
use super::{Consent, Kind, ReplyKind};
use crate::clock::{Instant, london_date};
use crate::db::DbConn;
use crate::db::schema::{decision_notes, early_uses, evidence, evidence_replies, people};
use crate::error::Result;
use crate::ids::{ApplicationId, EarlyUseId, EvidenceId, PersonId, ReplyId};
use crate::letters::hours;

/// One thing that is known, as kept.
#[derive(Clone, Debug, Queryable, Selectable, Insertable)]
#[diesel(table_name = evidence, check_for_backend(crate::db::MultiBackend))]
pub struct Evidence {
    pub id: EvidenceId,
    pub application_id: ApplicationId,
    pub kind: Kind,
    pub what_we_know: String,
    pub whose_voice: String,
    pub how_we_know: String,
    pub known_on: chrono::NaiveDate,
    pub criterion_key: String,
    /// The group wrote it itself.
    pub from_organisation: bool,
    pub written_by: PersonId,
    pub written_at: Instant,
    /// It was taken back; it stays in the history.
    pub withdrawn_at: Option<Instant>,
    pub version: i32,
    pub consent: Consent,
    /// How long it took whoever wrote it.
    pub minutes: i32,
    /// How and when a private person who is named said yes; empty where nobody is named.
    pub person_agreed: String,
    /// Since when it is said to speak against the group, which is asked plainly to answer; none where nothing does.
    pub against_at: Option<Instant>,
    /// Of what speaks against it: who says so, by name, and who or what else does.
    pub author: String,
    pub second_source: String,
    /// When it was said that it does not speak against the group after all, and why; none where nobody said so.
    pub against_off_at: Option<Instant>,
    pub against_off_why: String,
    /// How a group gave what it tells; of what the council knows it says nothing.
    pub route: Route,
    /// Why it was taken out that was written down under the wrong group; empty where it was not.
    pub misplaced_why: String,
}

/// What the group says to a note.
#[derive(Clone, Debug, Queryable, Selectable, Insertable)]
#[diesel(table_name = evidence_replies, check_for_backend(crate::db::MultiBackend))]
pub struct Reply {
    pub id: ReplyId,
    pub evidence_id: EvidenceId,
    pub words: String,
    pub written_by: PersonId,
    pub written_at: Instant,
    pub kind: ReplyKind,
    pub route: Route,
}

/// That a note may be used before its group has had its days: the two who agreed to it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Early {
    pub id: EarlyUseId,
    pub asked_by: String,
    pub signed_by: String,
}

/// A note with who wrote it, and every reply with who wrote that.
#[derive(Clone, Debug)]
pub struct Known {
    pub note: Evidence,
    pub by: String,
    pub replies: Vec<(Reply, String)>,
    /// None where it waits as every other does.
    pub early: Option<Early>,
    /// The decision rests on it; for the council alone until that is released.
    pub decided_on: bool,
    /// What stands beside it and beside each reply, by its key (`voice`), where anything does.
    pub voices: BTreeMap<String, Voice>,
}

impl Known {
    /// What stands beside the note.
    pub fn voice(&self) -> Voice {
        self.voices.get(&voice::key_of_note(&self.note.id)).cloned().unwrap_or_default()
    }

    /// The note in one text: its words, what is said in its recording, and what that says in English.
    pub fn in_words(&self) -> String {
        let voice = self.voice();
        let said = voice.recording.map(|one| one.text).unwrap_or_default();
        let english = voice.english.map(|one| format!("(In English: {})", one.text)).unwrap_or_default();
        let parts = [self.note.what_we_know.clone(), said, english];
        parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ")
    }

    /// What stands beside a reply.
    pub fn voice_of(&self, reply: &Reply) -> Voice {
        self.voices.get(&voice::key_of_reply(&reply.id)).cloned().unwrap_or_default()
    }

    /// What decides whether it may be cited (`policy::may_cite`).
    pub fn marks(&self) -> Marks {
        let note = &self.note;
        Marks {
            // It is there to be read at once; the days begin with the letter, which leaves in humane hours.
            told_on: london_date(hours::next(note.written_at)),
            from_group: note.from_organisation && !note.route.is_taken_down(),
            unheard: note.route == Route::Recorded && self.voice().recording.is_none(),
            taken_back: note.withdrawn_at.is_some(),
            against: note.against_at.map(|asked| london_date(hours::next(asked))),
            author: !note.author.is_empty(),
            second_source: !note.second_source.is_empty(),
            // An answer to what is plainly said against them, and not to what stood there before.
            replied: note.against_at.is_some_and(|asked| {
                let said = |one: &Reply| one.route != Route::Recorded || self.voice_of(one).recording.is_some();
                self.replies.iter().any(|(one, _)| one.written_at >= asked && said(one))
            }),
            early: self.early.is_some(),
        }
    }
}

/// Everything known about an application's group, in the order it was written, in one query.
///
/// # Errors
/// A database that cannot be reached.
pub fn of(db: &mut DbConn, application: &ApplicationId) -> Result<Vec<Known>> {
    of_all(db, std::slice::from_ref(application))
}

/// Everything known about the groups of any of these applications, in the order it was written, in one query.
///
/// # Errors
/// A database that cannot be reached.
pub fn of_all(db: &mut DbConn, applications: &[ApplicationId]) -> Result<Vec<Known>> {
    type Used = (Option<EarlyUseId>, Option<String>, Option<String>);
    type Row = (Evidence, String, Option<Reply>, Option<String>, Used, bool, (String, String));
    let (replier, asker, signer) = diesel::alias!(people as replier, people as asker, people as signer);
    let signed = early_uses::evidence_id.eq(evidence::id).and(early_uses::state.eq(early::State::Signed));
    let rows: Vec<Row> = evidence::table
        .inner_join(people::table.on(people::id.eq(evidence::written_by)))
        .left_join(evidence_replies::table.on(evidence_replies::evidence_id.eq(evidence::id)))
        .left_join(replier.on(replier.field(people::id).eq(evidence_replies::written_by)))
        .left_join(early_uses::table.on(signed))
        .left_join(asker.on(asker.field(people::id).eq(early_uses::asked_by)))
        .left_join(signer.on(signer.field(people::id).nullable().eq(early_uses::answered_by)))
        .filter(evidence::application_id.eq_any(applications))
        .order((evidence::written_at, evidence::id))
        .select((
            Evidence::as_select(),
            people::name,
            Option::<Reply>::as_select(),
            replier.field(people::name).nullable(),
            (early_uses::id.nullable(), asker.field(people::name).nullable(), signer.field(people::name).nullable()),
            exists(decision_notes::table.filter(decision_notes::evidence_id.eq(evidence::id))),
            (
                sql::<Text>(&voice::sql("evidence.application_id", "('note:' || evidence.id)")),
                sql::<Text>(&voice::sql("evidence.application_id", "('reply:' || evidence_replies.id)")),
            ),
        ))
        .load(db)?;
    let mut known: Vec<Known> = Vec::new();
    for (note, by, reply, replied_by, used, decided_on, (beside, beside_reply)) in rows {
        if known.last().is_none_or(|last| last.note.id != note.id) {
            let (id, asked_by, signed_by) = used;
            let (asked_by, signed_by) = (asked_by.unwrap_or_default(), signed_by.unwrap_or_default());
            let early = id.map(|id| Early { id, asked_by, signed_by });
            let voices = BTreeMap::from([(voice::key_of_note(&note.id), Voice::read(&beside))]);
            known.push(Known { note, by, replies: Vec::new(), early, decided_on, voices });
        }
        if let (Some(last), Some(reply)) = (known.last_mut(), reply) {
            last.voices.insert(voice::key_of_reply(&reply.id), Voice::read(&beside_reply));
            last.replies.push((reply, replied_by.unwrap_or_default()));
        }
    }
    for one in &mut known {
        // What is put right comes first: whoever reads the note reads it before anything else.
        let order = |reply: &Reply| (reply.kind != ReplyKind::Correction, reply.written_at);
        one.replies.sort_by(|(a, _), (b, _)| (order(a), &a.id).cmp(&(order(b), &b.id)));
    }
    Ok(known)
}

/// Which notes about a group there are, for holding a citation against.
///
/// # Errors
/// A database that cannot be reached.
pub fn ids(db: &mut DbConn, application: &ApplicationId) -> Result<Vec<String>> {
    Ok(evidence::table
        .filter(evidence::application_id.eq(application))
        .filter(evidence::withdrawn_at.is_null())
        .select(evidence::id)
        .load(db)?)
}

/// A note of this application.
///
/// # Errors
/// Not found when it is not one of this application's.
pub fn get(db: &mut DbConn, application: &ApplicationId, id: &EvidenceId) -> Result<Evidence> {
    Ok(evidence::table
        .find(id)
        .filter(evidence::application_id.eq(application))
        .select(Evidence::as_select())
        .first(db)?)
}

/// Writes a note.
///
/// # Errors
/// A database that cannot be reached.
pub fn insert(db: &mut DbConn, note: &Evidence) -> Result<()> {
    diesel::insert_into(evidence::table).values(note).execute(db)?;
    Ok(())
}

/// Writes a reply.
///
/// # Errors
/// A database that cannot be reached.
pub fn insert_reply(db: &mut DbConn, reply: &Reply) -> Result<()> {
    diesel::insert_into(evidence_replies::table).values(reply).execute(db)?;
    Ok(())
}

/// What is said to a note.
///
/// # Errors
/// A database that cannot be reached.
pub fn reply_ids(db: &mut DbConn, note: &EvidenceId) -> Result<Vec<ReplyId>> {
    Ok(evidence_replies::table.filter(evidence_replies::evidence_id.eq(note)).select(evidence_replies::id).load(db)?)
}

/// Marks a note as taken back.
///
/// # Errors
/// A database that cannot be reached.
pub fn withdraw(db: &mut DbConn, id: &EvidenceId, now: Instant) -> Result<()> {
    diesel::update(evidence::table.find(id))
        .set((evidence::withdrawn_at.eq(now), evidence::version.eq(evidence::version + 1)))
        .execute(db)?;
    Ok(())
}

/// Writes whether a note speaks against its group, since when or why not after all, and what supports it.
///
/// # Errors
/// A database that cannot be reached.
pub fn mark(db: &mut DbConn, note: &Evidence, mark: &Mark) -> Result<()> {
    diesel::update(evidence::table.find(&note.id))
        .set((
            evidence::against_at.eq(note.against_at),
            evidence::author.eq(&mark.author),
            evidence::second_source.eq(&mark.second_source),
            evidence::against_off_at.eq(note.against_off_at),
            evidence::against_off_why.eq(&note.against_off_why),
            evidence::version.eq(evidence::version + 1),
        ))
        .execute(db)?;
    Ok(())
}
