//! Concerns: read by safeguarding leads only.

mod sealing;
mod whom;

use chrono::NaiveDate;
use diesel::dsl::{exists, not};
use diesel::prelude::*;
use diesel::sql_types::Text;

pub use sealing::seal_again;
pub use whom::*;

use crate::application::apart::Closed;
use crate::application::recording::beside;
use crate::application::store::{Application, apart};
use crate::clock::Instant;
use crate::db::DbConn;
use crate::db::schema::{
    applicant_questions, applications, concerns, contact_entries, conversations, evidence, evidence_replies,
    feedback_talks, files, form_versions, people, scribes,
};
use crate::db::types::Json;
use crate::error::{Error, Result};
use crate::fund::form::FundText;
use crate::history;
use crate::ids::{ApplicationId, ConcernId, FileId, FunderId, PersonId};
use crate::people::Funders;
use crate::people::store::Person;
use crate::review::concern::{State, THING, Thing, listened_to};
use crate::secret::veiled::Veiled;

/// A concern as kept: what it says is sealed.
#[derive(Clone, Debug, Queryable, Selectable, Insertable)]
#[diesel(table_name = concerns, check_for_backend(crate::db::MultiBackend))]
pub struct Concern {
    pub id: ConcernId,
    pub funder_id: FunderId,
    pub application_id: ApplicationId,
    pub state: State,
    pub about: String,
    #[diesel(serialize_as = Veiled, deserialize_as = Veiled)]
    pub words: String,
    #[diesel(serialize_as = Veiled, deserialize_as = Veiled)]
    pub group_was_told: String,
    pub raised_by: PersonId,
    pub raised_at: Instant,
    #[diesel(serialize_as = Veiled, deserialize_as = Veiled)]
    pub outcome: String,
    pub settled_by: Option<PersonId>,
    pub settled_at: Option<Instant>,
    /// The thing that it is about ([`Thing`]); empty for an answer or the whole application.
    pub thing_kind: String,
    pub thing_id: String,
    /// Whom it was brought to; none where there was no lead.
    pub lead_id: Option<PersonId>,
    /// By which day it is looked at.
    pub look_by: NaiveDate,
    pub looked_by: Option<PersonId>,
    pub looked_at: Option<Instant>,
    /// Those who handed it over because they are close to the group.
    pub closed_to: Json<Vec<PersonId>>,
    pub version: i32,
}

/// Writes a new concern.
///
/// # Errors
/// A database that cannot be reached.
pub fn insert(db: &mut DbConn, concern: &Concern) -> Result<()> {
    diesel::insert_into(concerns::table).values(concern.clone()).execute(db)?;
    Ok(())
}

/// A concern, locked for the rest of the transaction by touching its row.
///
/// # Errors
/// Not found; a database that cannot be reached.
pub fn touch(db: &mut DbConn, id: &ConcernId) -> Result<Concern> {
    diesel::update(concerns::table.find(id)).set(concerns::about.eq(concerns::about)).execute(db)?;
    Ok(concerns::table.find(id).select(Concern::as_select()).first(db)?)
}

/// Writes what the lead did so far, and whether that settles it.
///
/// # Errors
/// A database that cannot be reached.
pub fn write(db: &mut DbConn, concern: &Concern) -> Result<()> {
    diesel::update(concerns::table.find(&concern.id))
        .set((
            concerns::state.eq(concern.state),
            concerns::outcome.eq(Veiled::from(concern.outcome.as_str())),
            concerns::settled_by.eq(&concern.settled_by),
            concerns::settled_at.eq(concern.settled_at),
            concerns::lead_id.eq(&concern.lead_id),
            concerns::looked_by.eq(&concern.looked_by),
            concerns::looked_at.eq(concern.looked_at),
            concerns::closed_to.eq(&concern.closed_to),
            concerns::version.eq(concerns::version + 1),
        ))
        .execute(db)?;
    Ok(())
}

/// A concern with who raised it and the application it is about.
#[derive(Clone, Debug)]
pub struct Opened {
    pub concern: Concern,
    /// Whom it was brought to; empty where there was no lead.
    pub lead: String,
    /// What is written of the thing that it is about; empty where it is an answer, a recording or the whole.
    pub said: String,
    /// What was said to the note that it is about: each with its id.
    pub replies: Vec<(String, String)>,
    pub raiser: Person,
    pub application: Application,
    pub form: FundText,
    /// Why its application is closed to whoever asks, if it is.
    pub closed: Option<Closed>,
}

impl Opened {
    /// What is told beside the answers and was about it: the key under which its recordings and its English stand, and the
    /// words of what was said to a note.
    pub fn told(&self) -> Vec<(String, String)> {
        if Thing::parse(&self.concern.thing_kind) != Some(Thing::Note) {
            return Vec::new();
        }
        let note = (format!("{}{}", beside::NOTE, self.concern.thing_id), String::new());
        let replies = self.replies.iter().map(|(id, words)| (format!("{}{id}", beside::REPLY), words.clone()));
        std::iter::once(note).chain(replies).collect()
    }

    /// Whether its lead hears a recording: of the answer that it is about, or of what was told beside the answers.
    pub fn hears(&self, file: &FileId, key: &str) -> bool {
        if !beside::is_beside(key) {
            return key == self.concern.about;
        }
        match Thing::parse(&self.concern.thing_kind) {
            Some(Thing::Recording) => file.as_str() == self.concern.thing_id,
            _ => self.told().iter().any(|(told, _)| told == key),
        }
    }
}

/// Whether somebody has begun to listen to this recording, or listened, from the concern's own history.
///
/// # Errors
/// A database that cannot be reached.
pub fn listened(db: &mut DbConn, id: &ConcernId, file: &FileId, person: &PersonId, action: &str) -> Result<bool> {
    let lines = history::of(db, &history::Thing::new(THING, id), 200)?;
    Ok(lines.iter().any(|line| listened_to(line, file.as_str(), person, action)))
}

/// What a conversation, a note, a call, an answer to our question and a talk about our decision say.
type Said = (Option<String>, Option<String>, Option<String>, Option<String>, Option<String>);

/// One concern as it stands to whoever asks, in one query.
///
/// # Errors
/// Not found; a database that cannot be reached.
pub fn open(db: &mut DbConn, id: &ConcernId, person: &PersonId) -> Result<Opened> {
    type Reply = (Option<String>, Option<String>);
    type Row = (Concern, Application, Json<FundText>, Person, Option<String>, (bool, bool), Said, Reply);
    let leads = diesel::alias!(people as leads);
    let talked = conversations::id
        .eq(concerns::thing_id)
        .or(conversations::appointment_id.eq(concerns::thing_id.nullable()).assume_not_null());
    // One row, or one for each conversation of a talk about several questions, or for each reply to a note.
    let rows: Vec<Row> = concerns::table
        .inner_join(applications::table.inner_join(form_versions::table))
        .inner_join(people::table.on(people::id.eq(concerns::raised_by)))
        .left_join(leads.on(leads.field(people::id).nullable().eq(concerns::lead_id)))
        .left_join(conversations::table.on(talked))
        .left_join(evidence::table.on(evidence::id.eq(concerns::thing_id)))
        .left_join(evidence_replies::table.on(evidence_replies::evidence_id.eq(concerns::thing_id)))
        .left_join(contact_entries::table.on(contact_entries::id.eq(concerns::thing_id)))
        .left_join(applicant_questions::table.on(applicant_questions::id.eq(concerns::thing_id)))
        .left_join(feedback_talks::table.on(feedback_talks::application_id.eq(concerns::thing_id)))
        .filter(concerns::id.eq(id))
        .order((conversations::id, evidence_replies::written_at, evidence_replies::id))
        .select((
            Concern::as_select(),
            Application::as_select(),
            form_versions::body,
            Person::as_select(),
            leads.field(people::name).nullable(),
            (apart::stepped_back(person), apart::belongs(person)),
            (
                conversations::write_up.nullable(),
                evidence::what_we_know.nullable(),
                contact_entries::words.nullable(),
                applicant_questions::answer.nullable(),
                feedback_talks::words.nullable(),
            ),
            (evidence_replies::id.nullable(), evidence_replies::words.nullable()),
        ))
        .load(db)?;
    let mut said: Vec<String> = rows.iter().filter_map(|row| said_in(row.6.clone())).collect();
    said.dedup();
    let said = said.join("\n\n");
    let replies = rows.iter().filter_map(|row| row.7.0.clone().zip(row.7.1.clone())).collect();
    let (concern, application, Json(form), raiser, lead, stands, ..) =
        rows.into_iter().next().ok_or(Error::NotFound)?;
    let form = form.asked_of(application.strand.as_deref());
    let closed = apart::closed(stands);
    Ok(Opened { concern, raiser, lead: lead.unwrap_or_default(), said, replies, application, form, closed })
}

/// What is written of the one thing that a row is about.
fn said_in((talk, note, entry, answer, feedback): Said) -> Option<String> {
    talk.or(note).or(entry).or(answer).or(feedback).filter(|said| !said.is_empty())
}

/// The key of the question that a thing belongs to, where it does: what a worry can be about beside an application.
///
/// # Errors
/// Not found when it is not one of this application's.
pub fn place(db: &mut DbConn, of: &Application, thing: Thing, id: &str) -> Result<String> {
    let application = &of.id;
    Ok(match thing {
        Thing::Recording => {
            let found = files::table.filter(files::id.eq(id)).filter(files::application_id.eq(application));
            found.select(files::question_key).first(db)?
        }
        Thing::Conversation => {
            let found = conversations::table.filter(conversations::id.eq(id));
            found.filter(conversations::application_id.eq(application)).select(conversations::question_key).first(db)?
        }
        Thing::Note => {
            let found = evidence::table.filter(evidence::id.eq(id)).filter(evidence::application_id.eq(application));
            found.select("".into_sql::<Text>()).first(db)?
        }
        Thing::Appointment => {
            let found = conversations::table.filter(conversations::appointment_id.eq(id));
            found.filter(conversations::application_id.eq(application)).select("".into_sql::<Text>()).first(db)?
        }
        Thing::Call | Thing::Letter => {
            let of_group = contact_entries::application_id
                .is_null()
                .and(contact_entries::organisation_id.eq(&of.organisation_id))
                .and(contact_entries::funder_id.eq(&of.funder_id));
            let theirs = contact_entries::application_id.eq(application).assume_not_null().or(of_group);
            let found = contact_entries::table.filter(contact_entries::id.eq(id)).filter(theirs);
            found.select("".into_sql::<Text>()).first(db)?
        }
        Thing::Question => {
            let found = applicant_questions::table.filter(applicant_questions::id.eq(id));
            let found = found.filter(applicant_questions::application_id.eq(application));
            found.select(applicant_questions::about).first(db)?
        }
        Thing::Feedback => {
            let found = feedback_talks::table.filter(feedback_talks::application_id.eq(id));
            let found = found.filter(feedback_talks::application_id.eq(application));
            found.select("".into_sql::<Text>()).first(db)?
        }
    })
}

/// Whether somebody talks with the group about this application, or types it for them: they may hear what worries them
/// before it is sent.
///
/// # Errors
/// A database that cannot be reached.
pub fn holds_talk(db: &mut DbConn, application: &ApplicationId, person: &PersonId) -> Result<bool> {
    let theirs = conversations::table
        .filter(conversations::application_id.eq(application))
        .filter(conversations::contact_id.eq(person));
    let types = scribes::table
        .filter(scribes::application_id.eq(application))
        .filter(scribes::person_id.eq(person))
        .filter(scribes::ended_at.is_null());
    Ok(diesel::select(exists(theirs).or(exists(types))).get_result(db)?)
}

/// The last worry that somebody raised about an application, with who it went to; for whoever raised it.
///
/// # Errors
/// Not found when they raised none.
pub fn last_of(db: &mut DbConn, application: &ApplicationId, person: &PersonId) -> Result<(Concern, Option<Person>)> {
    Ok(concerns::table
        .left_join(people::table.on(people::id.nullable().eq(concerns::lead_id)))
        .filter(concerns::application_id.eq(application))
        .filter(concerns::raised_by.eq(person))
        .order((concerns::raised_at.desc(), concerns::id.desc()))
        .select((Concern::as_select(), Option::<Person>::as_select()))
        .first(db)?)
}

/// A line of the list.
#[derive(Clone, Debug)]
pub struct Line {
    /// Whom it was brought to; empty where there was no lead.
    pub lead: String,
    pub concern: Concern,
    pub raiser: String,
    pub organisation: String,
}

/// The concerns at these funders that are not closed to `person`: those that are open first, then the newest; at most
/// `limit`.
///
/// # Errors
/// A database that cannot be reached.
pub fn at(db: &mut DbConn, funders: &Funders, person: &PersonId, limit: i64) -> Result<Vec<Line>> {
    let leads = diesel::alias!(people as leads);
    let mut query = concerns::table
        .inner_join(applications::table)
        .inner_join(people::table.on(people::id.eq(concerns::raised_by)))
        .left_join(leads.on(leads.field(people::id).nullable().eq(concerns::lead_id)))
        .filter(concerns::closed_to.not_like(format!("%{person}%")))
        .filter(not(apart::stepped_back(person)))
        .filter(not(apart::belongs(person)))
        .order((concerns::state.asc(), concerns::raised_at.desc(), concerns::id.desc()))
        .limit(limit)
        .select((
            Concern::as_select(),
            people::name,
            applications::organisation_name,
            leads.field(people::name).nullable(),
        ))
        .into_boxed::<crate::db::MultiBackend>();
    if let Funders::These(funders) = funders {
        query = query.filter(concerns::funder_id.eq_any(funders.clone()));
    }
    let rows: Vec<(Concern, String, String, Option<String>)> = query.load(db)?;
    let line = |(concern, raiser, organisation, lead): (Concern, String, String, Option<String>)| Line {
        concern,
        raiser,
        organisation,
        lead: lead.unwrap_or_default(),
    };
    Ok(rows.into_iter().map(line).collect())
}
