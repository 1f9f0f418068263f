//! The only file that knows how letters stand in the database.

use diesel::prelude::*;
use serde::Serialize;

use super::Attachment;
use super::kinds::Kind;
use crate::clock::Instant;
use crate::db::DbConn;
use crate::db::schema::{letters, telephone_contacts};
use crate::db::types::{Json, text_enum};
use crate::error::Result;
use crate::history::Thing;
use crate::ids::{FunderId, LetterId, PersonId};

/// What stands in the place of a secret letter's subject.
const FORGOTTEN: &str = "A letter with a way in";

text_enum! {
    /// Where a letter is.
    pub enum LetterState {
        Queued = "queued",
        Sent = "sent",
        GaveUp = "gave-up",
        /// Never mailed: whoever it is to chose to read its like on the portal only.
        OnPortal = "on-portal",
        /// To somebody without e-mail: an officer says it to them, or posts it.
        ToTell = "to-tell",
        Told = "told",
    }
}

/// A letter as kept.
#[derive(Clone, Debug, Queryable, Selectable, Insertable)]
#[diesel(table_name = letters, check_for_backend(crate::db::MultiBackend))]
pub struct Stored {
    pub id: LetterId,
    pub kind: String,
    pub to_email: String,
    pub to_person_id: Option<PersonId>,
    pub subject: String,
    pub body_text: String,
    pub body_html: String,
    pub attachments: Json<Vec<Attachment>>,
    pub about_kind: String,
    pub about_id: String,
    pub funder_id: Option<FunderId>,
    pub state: LetterState,
    pub created_at: Instant,
    pub sent_at: Option<Instant>,
    /// When it leaves, or stands on the portal.
    pub goes_at: Option<Instant>,
    /// What leaves in its place, where whoever it is to gets no details by e-mail.
    pub outside_subject: Option<String>,
    pub outside_text: Option<String>,
}

impl Stored {
    /// When it leaves if it is to be sent now; at once where its kind is none that we know any more.
    pub fn leaves(&self, now: Instant) -> Instant {
        Kind::find(self.kind.trim_end_matches('!')).map_or(now, |kind| kind.leaves(now))
    }

    /// The letter as it leaves: whole, or without a word of what it is about.
    pub fn as_mailed(&self) -> Stored {
        let (Some(subject), Some(text)) = (&self.outside_subject, &self.outside_text) else { return self.clone() };
        Stored {
            subject: subject.clone(),
            body_text: text.clone(),
            body_html: String::new(),
            attachments: Json(Vec::new()),
            ..self.clone()
        }
    }

    /// Whether its text is taken away once it has been sent.
    pub fn is_secret(&self) -> bool {
        self.kind.ends_with('!')
    }
}

/// A letter in a list: never its text.
#[derive(Clone, Debug, Serialize, Queryable)]
pub struct Line {
    pub id: LetterId,
    pub subject: String,
    pub to_email: String,
    pub state: LetterState,
    pub created_at: Instant,
}

/// Writes a letter.
pub fn insert(db: &mut DbConn, letter: &Stored) -> Result<()> {
    diesel::insert_into(letters::table).values(letter).execute(db)?;
    Ok(())
}

/// A letter by its id.
pub fn get(db: &mut DbConn, id: &LetterId) -> Result<Stored> {
    Ok(letters::table.find(id).select(Stored::as_select()).first(db)?)
}

/// Marks a letter as sent, and takes a secret one's text away.
pub fn mark_sent(db: &mut DbConn, letter: &Stored, now: Instant) -> Result<()> {
    diesel::update(letters::table.find(&letter.id))
        .set((letters::state.eq(LetterState::Sent), letters::sent_at.eq(now)))
        .execute(db)?;
    if letter.is_secret() {
        forget_text(db, &letter.id)?;
    }
    Ok(())
}

/// Marks a letter as one that could not be delivered.
pub fn mark_gave_up(db: &mut DbConn, letter: &Stored) -> Result<()> {
    diesel::update(letters::table.find(&letter.id)).set(letters::state.eq(LetterState::GaveUp)).execute(db)?;
    if letter.is_secret() {
        forget_text(db, &letter.id)?;
    }
    Ok(())
}

/// The subject goes too: a code stands in it.
fn forget_text(db: &mut DbConn, id: &LetterId) -> Result<()> {
    diesel::update(letters::table.find(id))
        .set((letters::subject.eq(FORGOTTEN), letters::body_text.eq(""), letters::body_html.eq("")))
        .execute(db)?;
    Ok(())
}

/// Takes away what the letters about a thing said, of those that have left.
pub fn empty(db: &mut DbConn, thing: &Thing) -> Result<()> {
    diesel::update(
        letters::table
            .filter(letters::about_kind.eq(thing.kind))
            .filter(letters::about_id.eq(&thing.id))
            .filter(letters::state.ne(LetterState::Queued)),
    )
    .set((
        letters::body_text.eq(""),
        letters::body_html.eq(""),
        letters::attachments.eq(Json(Vec::<Attachment>::new())),
    ))
    .execute(db)?;
    Ok(())
}

/// The letters of these kinds about a thing, whether they have left or not.
pub fn of_kinds(db: &mut DbConn, thing: &Thing, kinds: &[&str]) -> Result<Vec<Stored>> {
    Ok(letters::table
        .filter(letters::about_kind.eq(thing.kind))
        .filter(letters::about_id.eq(&thing.id))
        .filter(letters::kind.eq_any(kinds.iter().copied()))
        .select(Stored::as_select())
        .load(db)?)
}

/// The letters of these kinds that were written since then, whether they have left or not.
pub fn of_kinds_since(db: &mut DbConn, since: Instant, kinds: &[&str]) -> Result<Vec<Stored>> {
    Ok(letters::table
        .filter(letters::kind.eq_any(kinds.iter().copied()))
        .filter(letters::created_at.ge(since))
        .select(Stored::as_select())
        .load(db)?)
}

/// Writes what a letter says from now on.
pub fn put_text(db: &mut DbConn, id: &LetterId, text: &str, html: &str) -> Result<()> {
    diesel::update(letters::table.find(id))
        .set((letters::body_text.eq(text), letters::body_html.eq(html)))
        .execute(db)?;
    Ok(())
}

/// The letters about a thing, newest first.
pub fn about(db: &mut DbConn, thing: &Thing) -> Result<Vec<Line>> {
    Ok(letters::table
        .filter(letters::about_kind.eq(thing.kind))
        .filter(letters::about_id.eq(&thing.id))
        .order(letters::created_at.desc())
        .select((letters::id, letters::subject, letters::to_email, letters::state, letters::created_at))
        .load(db)?)
}

/// The letters that have been sent, the newest first, at most `limit`.
pub fn latest(db: &mut DbConn, limit: i64) -> Result<Vec<Stored>> {
    Ok(letters::table
        .filter(letters::state.eq(LetterState::Sent))
        .order((letters::created_at.desc(), letters::id.desc()))
        .limit(limit)
        .select(Stored::as_select())
        .load(db)?)
}

/// Puts a letter that could not be delivered away: false when somebody has already.
pub fn put_away(db: &mut DbConn, id: &LetterId, person: &PersonId, now: Instant) -> Result<bool> {
    let row = letters::table.find(id).filter(letters::state.eq(LetterState::GaveUp));
    let put = diesel::update(row.filter(letters::put_away_at.is_null()))
        .set((letters::put_away_by.eq(person), letters::put_away_at.eq(now)))
        .execute(db)?;
    Ok(put == 1)
}

/// Marks a letter as said or posted to somebody without e-mail: false when somebody has already.
pub fn mark_told(db: &mut DbConn, id: &LetterId, person: &PersonId, now: Instant) -> Result<bool> {
    let row = letters::table.find(id).filter(letters::state.eq(LetterState::ToTell));
    let told = diesel::update(row)
        .set((
            letters::state.eq(LetterState::Told),
            letters::sent_at.eq(now),
            letters::put_away_by.eq(person),
            letters::put_away_at.eq(now),
        ))
        .execute(db)?;
    Ok(told == 1)
}

/// The funder whose officers ring somebody.
pub fn funder_who_rings(db: &mut DbConn, person: &PersonId) -> Result<Option<FunderId>> {
    Ok(telephone_contacts::table.find(person).select(telephone_contacts::funder_id).first(db).optional()?)
}
