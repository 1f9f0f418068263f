//! The access table: every kind of person on every address and method, held against `tests/data/access.tsv`.
//!
//! The file says for each row of `routes.rs` who gets through: A anyone, G the group whose thing it is, O another group,
//! H who helps that group with its draft, C the commissioner in charge, P a panel member who reads, D the decision-maker,
//! S the scrutineer, L the safeguarding lead, M the administrator, X a commissioner of another funder, K a commissioner and
//! panel member who is in conflict with every group, J a commissioner and decision-maker who helped every group. I was asked to help
//! with every application and has not answered, E was asked too long ago, F was in every group and left, B helped with every
//! application and does so no more: none of these is let in where another group is not. N is an officer of the same funder as C and
//! comes last, so that what a post ends may have ended by then. Through comes
//! whoever is answered with a page, a form to put right, or a way on: not 403 and not 404. Posts carry no more than they need to be understood, so that most come back
//! as forms to put right; whoever is turned away from one has changed nothing. Every row is open to somebody but those that
//! wait for another state of things, which are tried in one where they open (`later.rs`), and the few that [`NOBODY`] names with the
//! reason. No page makes more than six queries, for anybody.
//!
//! A row of `routes.rs` that the file does not have fails the test. `UPDATE_ACCESS=1` writes the file anew, to be read in review.

mod crawl;
mod kept;
mod later;
mod relation;

use std::collections::BTreeMap;
use std::fmt::Write;

use diesel::prelude::*;
use groundwater::application::State;
use groundwater::db::DbConn;
use groundwater::db::schema::*;
use groundwater::demo::{self, Size};
use groundwater::error::Result;
use groundwater::fund::RoundState;
use groundwater::fund::import;
use groundwater::learning::note::NoteState;
use groundwater::letters::store::LetterState;
use groundwater::people::Role;
use groundwater::review::reading::State as ReadingState;
use groundwater::routes::ROWS;

use crate::support::{Portal, Visitor, sounds};

const FILE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/data/access.tsv");
/// A group's writer whose draft and grant are used.
const DRAFTER: &str = "hulya.demir@example.org";
/// A group's writer who would rather talk.
const TALKER: &str = "berivan";
/// An advice worker who helps with the draft, and somebody who was invited to it and did not answer in time.
const HELPER: &str = "rosa.lim@example.org";
const INVITED: &str = "zeynep.arslan@example.org";
/// Who is put out of the drafter's group.
const COLLEAGUE: &str = "dilan.acar@example.org";
/// Who reads, decides and speaks with the groups of the round under review.
const READER: &str = "yvonne.baptiste@example.org";
const DECIDER: &str = "ruth.adeyemi@example.org";
const CONTACT: &str = "daniel.okafor@example.org";
/// Who speaks with the groups of the fund that is open.
const CHEST_CONTACT: &str = "amina.yusuf@example.org";
const OTHERS: &[(char, &str)] = &[
    ('H', HELPER),
    ('O', "gloria.thompson@example.org"),
    ('I', relation::ASKED),
    ('E', relation::ASKED_LONG_AGO),
    ('F', relation::LEFT),
    ('B', relation::HELPED_ONCE),
    ('N', relation::COLLEAGUE),
    ('P', READER),
    ('D', DECIDER),
    ('S', "desmond.clarke@example.org"),
    ('L', "maureen.walsh@example.org"),
    ('M', "priya.raman@example.org"),
    ('X', "leyla.demir@example.org"),
    ('K', relation::IN_CONFLICT),
    ('J', relation::HELPED),
];

/// The fund that is open, the one under review, and a draft of the same council's.
const OPEN: &str = "hackney-community-chest";
const REVIEW: &str = "hackney-small-grants";
const DRAFT: &str = "hackney-night-fund";

/// The most that one page may ask of the database, who is asking among it, however large the borough is.
const QUERIES: u64 = 6;
/// A file for somebody outside, which is made of everything that a group let go: as many whatever it holds.
const MORE: &[(&str, u64)] = &[("/desk/applications/{id}/onward/along.txt", 30)];

/// So many applications stand in the round under review: more than a page of a list shows.
const BOROUGH: Size = Size { under_review: 60 };

/// The ends of addresses whose posts end something, in the order in which they come after everything else.
const ENDINGS: &[&str] = &[
    "/desk/readings/{id}/no",
    "/ending",
    "/recording/{file}/removal",
    "/conversation/cancellation",
    "/applications/{id}/withdrawal",
    "/desk/merging/{id}/withdrawal",
    "/pieces/{piece}/withdrawal",
    "/grants/{id}/learning/{note}/withdrawal",
    "/handover",
    "/departure",
    "/release",
    "/closing",
    "/desk/people/{id}/sessions",
    "/desk/people/{id}/end",
    "/desk/away/{id}/end",
    "/sessions/{id}/end",
    "/breaks/{id}/end",
    "/sign-out",
    "/exit",
];

/// Rows that nobody opens as the borough stands, nor in the worlds of `later.rs`, and where they are proved instead.
const NOBODY: &[(&str, &str, &str)] = &[
    ("GET", "/.well-known/security.txt", "nobody to tell is set: tests/portal/security.rs"),
    ("GET", "/logo", "no logo is set"),
    ("GET", "/dev/mail", "in the demo only: tests/portal/public.rs"),
    ("GET", "/dev/mail/{id}", "in the demo only: tests/portal/public.rs"),
    ("POST", "/sign-in/link/{token}", "each link works once: tests/portal/people.rs"),
    ("GET", "/sign-in/council", "no council accounts are set: tests/portal/single_sign_on.rs"),
    ("GET", "/sign-in/council/back", "no council accounts are set: tests/portal/single_sign_on.rs"),
];

/// Every method of `routes.rs`.
const METHODS: [&str; 6] = ["GET", "OPTIONS", "HEAD", "PATCH", "DELETE", "POST"];

/// What a client of the tus protocol says with every request.
const TUS: &[(&str, &str)] = &[
    ("tus-resumable", "1.0.0"),
    ("upload-length", "500"),
    ("upload-offset", "0"),
    ("content-type", "application/offset+octet-stream"),
];

/// Something that an address can name, and whose it is.
#[derive(Clone, Debug)]
struct Thing {
    id: String,
    owner: String,
}

/// Something of each kind.
struct Things {
    draft: Thing,
    sent: Thing,
    /// Sent, and not taken up yet.
    waiting: Thing,
    talker: Thing,
    /// Told that it is not funded this time.
    told: Thing,
    organisation: String,
    grant: String,
    /// A grant whose group is asked to agree to a note, and one with a conversation to come.
    to_agree: Thing,
    to_come: String,
    named: BTreeMap<&'static str, String>,
}

/// The one and only text that a question asks a database for.
macro_rules! one {
    ($db:expr, $query:expr) => {
        $query.first::<String>($db)?
    };
}

impl Things {
    fn find(db: &mut DbConn) -> Result<Things> {
        let address = |db: &mut DbConn, person: &str| -> Result<String> {
            Ok(one!(db, people::table.find(person.to_owned()).select(people::email)))
        };
        let person = |db: &mut DbConn, email: &str| -> Result<String> {
            let like = people::email.like(format!("{email}%"));
            Ok(one!(db, people::table.filter(like).select(people::id)))
        };
        let application = |db: &mut DbConn, id: String| -> Result<Thing> {
            let by = one!(db, applications::table.find(id.clone()).select(applications::started_by));
            Ok(Thing { id, owner: address(db, &by)? })
        };
        let begun = |db: &mut DbConn, email: &str| -> Result<Thing> {
            let by = person(db, email)?;
            let drafts = applications::started_by.eq(by).and(applications::state.eq(State::Draft));
            let id = one!(db, applications::table.filter(drafts).select(applications::id));
            application(db, id)
        };
        let reader = person(db, READER)?;
        let unread = readings::reader_id.eq(reader).and(readings::state.ne(ReadingState::Shared));
        let asked = applicant_questions::table.select(applicant_questions::application_id);
        let (reading, sent): (String, String) = readings::table
            .filter(unread.and(readings::application_id.eq_any(asked)))
            .select((readings::id, readings::application_id))
            .first(db)?;
        let sent = application(db, sent)?;
        // One whose group wrote it: what the desk typed for a group is taken back by nobody.
        let members = organisation_members::table.select(organisation_members::person_id);
        let untouched = applications::state.eq(State::Submitted).and(applications::started_by.eq_any(members));
        let longest = (applications::submitted_at, applications::id);
        let waiting = one!(db, applications::table.filter(untouched).order(longest).select(applications::id));
        let waiting = application(db, waiting)?;
        let not_funded = decisions::outcome.eq("not-this-time").and(decisions::released_at.is_not_null());
        let told = decisions::table.filter(not_funded).filter(decisions::state.eq("released"));
        let told = one!(db, told.select(decisions::application_id));
        let told = application(db, told)?;
        let drafter = person(db, DRAFTER)?;
        let membership = organisation_members::person_id.eq(&drafter);
        let organisation =
            one!(db, organisation_members::table.filter(membership).select(organisation_members::organisation_id));
        let given = grants::organisation_id.eq(&organisation);
        let grant = one!(db, grants::table.filter(given).select(grants::id));

        let shared = learning_notes::state.eq(NoteState::Shared);
        let (note, agrees): (String, String) =
            learning_notes::table.filter(shared).select((learning_notes::id, learning_notes::grant_id)).first(db)?;
        let group = one!(db, grants::table.find(agrees.clone()).select(grants::application_id));
        let to_agree = Thing { id: agrees, owner: application(db, group)?.owner };
        let to_come = learning_conversations::table
            .order(learning_conversations::held_at.desc())
            .select((learning_conversations::id, learning_conversations::grant_id));
        let (conversation, to_come): (String, String) = to_come.first(db)?;

        let mut named = BTreeMap::from([("reading", reading), ("note to agree", note)]);
        named.insert("talk to come", conversation);
        let of_sent = evidence::application_id.eq(&sent.id);
        named.insert("note of evidence", one!(db, evidence::table.filter(of_sent).select(evidence::id)));
        let of_sent = trusted_people::application_id.eq(&sent.id);
        named.insert("somebody trusted", one!(db, trusted_people::table.filter(of_sent).select(trusted_people::id)));
        let of_sent = contact_entries::application_id.eq(&sent.id);
        named.insert("call", one!(db, contact_entries::table.filter(of_sent).select(contact_entries::id)));
        named.insert("absence", one!(db, absences::table.select(absences::id)));
        named.insert("early use", one!(db, early_uses::table.select(early_uses::id)));
        let of_sent = risks::application_id.eq(&sent.id);
        let of_ledger = risks::table.filter(of_sent).order((risks::written_at, risks::id));
        named.insert("risk", one!(db, of_ledger.select(risks::id)));
        let of_sent = requirements::application_id.eq(&sent.id);
        named.insert("requirement", one!(db, requirements::table.filter(of_sent).select(requirements::id)));
        named.insert("round risk", one!(db, round_risks::table.select(round_risks::id)));
        let of_sent = applicant_questions::application_id.eq(&sent.id);
        let question = applicant_questions::table.filter(of_sent).select(applicant_questions::id);
        named.insert("question", one!(db, question));
        let (question, answered): (String, String) = applicant_questions::table
            .filter(applicant_questions::answered_at.is_not_null())
            .select((applicant_questions::id, applicant_questions::application_id))
            .first(db)?;
        named.extend([("answered question", question), ("answered application", answered)]);
        let of_decider = decisions::decided_by.eq(person(db, DECIDER)?);
        named.insert("decided", one!(db, decisions::table.filter(of_decider).select(decisions::application_id)));
        let rounds_of = |slug: &str| {
            rounds::table.inner_join(funds::table).filter(funds::slug.eq(slug.to_owned())).select(rounds::id)
        };
        named.insert("open round", one!(db, rounds_of(OPEN).filter(rounds::state.eq(RoundState::Open))));
        named.insert("round under review", one!(db, rounds_of(REVIEW)));
        named.insert("draft round", one!(db, rounds_of(DRAFT)));
        named.insert("reader", person(db, READER)?);
        let under_review = rounds::id.eq(&named["round under review"]);
        let funder = one!(db, rounds::table.filter(under_review).select(rounds::funder_id));
        named.insert("funder", funder);
        let scrutineer = person_roles::role.eq(Role::Scrutineer);
        named.insert("role", one!(db, person_roles::table.filter(scrutineer).select(person_roles::id)));
        let of_round = || panel_meetings::table.filter(panel_meetings::round_id.eq(&named["round under review"]));
        let meeting = one!(db, of_round().order(panel_meetings::held_at).select(panel_meetings::id));
        let next = one!(db, of_round().order(panel_meetings::held_at.desc()).select(panel_meetings::id));
        named.insert("next meeting", next);
        named.insert("meeting", meeting);
        let of_grant = payments::grant_id.eq(&grant);
        named.insert("payment", one!(db, payments::table.filter(of_grant).select(payments::id)));
        let of_grant = learning_notes::grant_id.eq(&grant);
        named.insert("learning note", one!(db, learning_notes::table.filter(of_grant).select(learning_notes::id)));
        let of_note = learning_pieces::table.inner_join(learning_notes::table);
        let of_grant = of_note.filter(learning_notes::grant_id.eq(&grant));
        let of_grant = of_grant.filter(learning_pieces::store_key.ne("")).order(learning_pieces::added_at);
        let piece: String = one!(db, of_grant.select(learning_pieces::id));
        named.insert("piece", piece);
        let theme = learning_themes::table.filter(learning_themes::published_at.is_not_null());
        let theme: String = one!(db, theme.select(learning_themes::id));
        let under = theme_notes::table.filter(theme_notes::theme_id.eq(&theme));
        named.insert("note under the theme", one!(db, under.select(theme_notes::note_id)));
        named.insert("theme", theme);
        named.insert("digest", one!(db, learning_digests::table.select(learning_digests::round_id)));
        named.insert("document", {
            let of_group = documents::organisation_id.eq(&organisation);
            one!(db, documents::table.filter(of_group).select(documents::id))
        });
        named.insert("somebody", one!(db, organisation_people::table.select(organisation_people::id)));
        named.insert("pointing", one!(db, pointings::table.select(pointings::id)));
        let shared = files::question_key.eq("").and(files::document_id.is_not_null());
        named.insert("shared file", one!(db, files::table.filter(shared).select(files::id)));
        // One that nobody of those who try the addresses belongs to.
        named.insert("another group", {
            let kofi = person(db, "kofi.asante")?;
            let his = organisation_members::person_id.eq(kofi);
            one!(db, organisation_members::table.filter(his).select(organisation_members::organisation_id))
        });
        let taken = scribes::table.select(scribes::application_id);
        named.insert("taken", one!(db, taken));
        named.insert("who rings", one!(db, telephone_contacts::table.select(telephone_contacts::person_id)));
        let free = talk_slots::table.filter(talk_slots::taken_by.is_null());
        named.insert("slot", one!(db, free.select(talk_slots::id)));
        let keeps = saved_filters::person_id.eq(person(db, CONTACT)?);
        named.insert("filter", one!(db, saved_filters::table.filter(keeps).select(saved_filters::id)));
        let (wanted, wondered): (String, String) = understandings::table
            .inner_join(readings::table)
            .select((understandings::id, readings::application_id))
            .first(db)?;
        named.extend([("understanding", wanted), ("wondered application", wondered)]);
        let of_reader = reading_breaks::person_id.eq(person(db, READER)?);
        named.insert("reading break", one!(db, reading_breaks::table.filter(of_reader).select(reading_breaks::id)));
        let gone = barriers::table.filter(barriers::state.eq("closed"));
        named.insert("barrier", one!(db, gone.select(barriers::id)));
        named.insert("request", one!(db, information_requests::table.select(information_requests::id)));
        // Everybody who tries the addresses may have promised something: the commissioner of the table keeps their own.
        let contact = person(db, CONTACT)?;
        // In words of its own: it is kept by a press.
        let pressed = || commitments::public.eq(true).and(commitments::source.eq("said"));
        let public = || commitments::table.filter(pressed()).select(commitments::id);
        let theirs: Option<String> = public().filter(commitments::owner_id.eq(contact)).first(db).optional()?;
        let promise = match theirs {
            Some(promise) => promise,
            None => one!(db, public()),
        };
        named.insert("promise", promise);
        let published = assessments::table.filter(assessments::published_at.is_not_null());
        named.insert("published assessment", one!(db, published.select(assessments::id)));
        let under_way = assessments::table.filter(assessments::published_at.is_null()).select(assessments::id);
        named.insert("assessment", one!(db, under_way));
        let waits = assessment_reviewers::table.filter(assessment_reviewers::state.eq("invited"));
        named.insert("reviewer", one!(db, waits.select(assessment_reviewers::id)));
        let own = continua::table.filter(continua::funder_id.is_not_null());
        named.insert("continuum", one!(db, own.select(continua::id)));
        Ok(Things {
            draft: begun(db, DRAFTER)?,
            talker: begun(db, TALKER)?,
            told,
            sent,
            waiting,
            organisation,
            grant,
            to_agree,
            to_come,
            named,
        })
    }

    fn named(&self, name: &str) -> &str {
        self.named.get(name).unwrap_or_else(|| panic!("there is no {name}"))
    }

    /// What an address is about, and whose that is.
    fn about(&self, method: &str, path: &str) -> Thing {
        let own = |id: &str| Thing { id: id.to_owned(), owner: DRAFTER.to_owned() };
        let sent = |id: &str| Thing { id: id.to_owned(), owner: self.sent.owner.clone() };
        let begins = |with: &str| path.starts_with(with);
        match path {
            "/applications/{id}/questions/{key}/conversation/cancellation" => self.talker.clone(),
            "/applications/{id}/reopening" => self.waiting.clone(),
            "/applications/{id}"
            | "/applications/{id}/check"
            | "/applications/{id}/readiness"
            | "/applications/{id}/reminders"
            | "/applications/{id}/restoration" => self.draft.clone(),
            _ if ["feedback", "onward", "hours"]
                .iter()
                .any(|end| path.contains(&format!("/applications/{{id}}/{end}"))) =>
            {
                self.told.clone()
            }
            // Its voice is of her group, which said that it is gone.
            _ if begins("/desk/barriers/") || begins("/barriers/") => {
                Thing { id: self.named("barrier").to_owned(), owner: "berivan.aydin@example.org".to_owned() }
            }
            _ if begins("/desk/requests/") => own(self.named("request")),
            _ if begins("/desk/reports/") => own("none"),
            "/messages/{id}" => own(self.named("message")),
            _ if begins("/applications/{id}/people") => self.draft.clone(),
            _ if begins("/applications/{id}/documents") => self.draft.clone(),
            _ if begins("/merging/") || begins("/desk/merging/") => own(self.named("merge")),
            _ if begins("/desk/organisations/") => own(&self.organisation),
            "/invitations/{id}" => Thing { id: self.named("invitation").to_owned(), owner: INVITED.to_owned() },
            "/invitations/{id}/withdrawal" => own(self.named("invitation")),
            "/grants/{id}/learning/{note}/agreement" => self.to_agree.clone(),
            "/desk/grants/{id}/learning/{conversation}/removal" => own(&self.to_come),
            // The group has answered, and it is the council's turn.
            "/desk/applications/{id}/questions/{question}"
            | "/desk/applications/{id}/questions/{question}/place"
            | "/desk/applications/{id}/questions/{question}/withdrawal" => own(self.named("answered application")),
            _ if begins("/desk/applications/{id}/understandings/") => own(self.named("wondered application")),
            _ if begins("/desk/reading-time/") => own(self.named("reading break")),
            "/account/sessions/{id}/end" => own(self.named("another session")),
            "/dev/mail/{id}" => own("0197b2c4-0000-7000-8000-000000000001"),
            _ if begins("/desk/by-phone/") => own(self.named("taken")),
            _ if begins("/desk/appointments/") => own(self.named("appointment")),
            "/desk/letters/{id}/print" | "/desk/letters/{id}/telling" => own(self.named("letter to tell")),
            "/applications/{id}/conversation" | "/applications/{id}/conversation/confirmation" => self.draft.clone(),
            "/files/{id}" => sent(self.named("file of what was sent")),
            "/uploads/{id}" => own(self.named("upload")),
            _ if begins("/recordings/") || begins("/desk/recordings/") => {
                sent(self.named("recording of what was sent"))
            }
            // What the council did with it is the group's to read as well.
            _ if begins("/applications/{id}/questions/") => self.draft.clone(),
            _ if begins("/applications/") || begins("/desk/applications/") => self.sent.clone(),
            _ if begins("/organisations/") => own(&self.organisation),
            _ if begins("/grants/") || begins("/desk/grants/") => own(&self.grant),
            _ if begins("/calls/") || begins("/desk/calls/") => sent(self.named("call")),
            _ if begins("/desk/away/") => own(self.named("absence")),
            _ if begins("/desk/readings/") => sent(self.named("reading")),
            _ if begins("/desk/conversations/") => own(self.named("conversation")),
            _ if begins("/desk/opened/") => own(self.named("opened")),
            _ if begins("/desk/concerns/") => sent(self.named("concern")),
            _ if begins("/desk/early-uses/") => own(self.named("early use")),
            // One has been; another is still to come.
            "/desk/panels/{id}/change" | "/desk/panels/{id}/cancellation" | "/desk/panels/{id}/reopening" => {
                sent(self.named("meeting"))
            }
            _ if begins("/desk/panels/") => sent(self.named("next meeting")),
            _ if begins("/desk/learning/themes/") || begins("/learning/themes/") => own(self.named("theme")),
            _ if begins("/desk/learning/rounds/") || begins("/learning/rounds/") => own(self.named("digest")),
            "/learning/pieces/{id}" => own(self.named("piece")),
            _ if begins("/desk/learning/") || begins("/learning/") => own(self.named("learning note")),
            "/kept/{token}" => own(""),
            _ if begins("/desk/letters/") => sent(self.named("letter")),
            _ if begins("/desk/filters/") => own(self.named("filter")),
            _ if begins("/desk/people/") => own(self.named("role")),
            "/desk/promises/new" | "/desk/promises/handover" => own(""),
            _ if begins("/desk/promises/") => own(self.named("promise")),
            _ if begins("/desk/continua/") => own(self.named("continuum")),
            _ if path.contains("/assessments/{id}") => {
                // What is said once both sides see each other is said of one that is published.
                let after =
                    ["/note", "/promise", "/answer", "/pay", "/publication"].iter().any(|end| path.ends_with(end));
                let which = if after || begins("/openness/") { "published assessment" } else { "assessment" };
                own(self.named(which))
            }
            _ => {
                assert!(!path.contains("{id}"), "the access test does not know what {method} {path} is about");
                own("")
            }
        }
    }

    /// The address of a row with something real in it.
    fn address(&self, path: &str, id: &str) -> String {
        let slug = match path {
            "/desk/funds/{slug}/publication" => DRAFT,
            "/desk/funds/{slug}/closing" => OPEN,
            "/desk/funds/{slug}/by-phone" | "/desk/funds/{slug}/by-phone/rules" => OPEN,
            _ if path.starts_with("/desk/") => REVIEW,
            _ => OPEN,
        };
        let note = match path {
            "/applications/{id}/evidence/{note}/withdrawal" => "the group's own note",
            "/grants/{id}/learning/{note}/agreement" => "note to agree",
            _ if path.contains("/evidence/") => "note of evidence",
            _ if path.starts_with("/desk/learning/themes/") => "note under the theme",
            _ => "learning note",
        };
        let key = match path.rsplit('/').next() {
            _ if path.contains("/assessments/") => "law",
            Some("correction") => "anything-else",
            Some("cancellation") => self.named("what to talk about"),
            Some("opened") => "idea",
            Some("amount") => "costs",
            _ => "plan",
        };
        let file = match path {
            _ if path.contains("/recording/") => "recording",
            _ if path.contains("/documents/") => "shared file",
            _ if path.starts_with("/desk/concerns/") => "recording of what was sent",
            _ => "file",
        };
        let question = if path.starts_with("/desk/") { "answered question" } else { "question" };
        let application = if path.contains("/decisions/") { self.named("decided") } else { &self.sent.id };
        let address = path
            .replace("{id}", id)
            .replace("{slug}", slug)
            .replace("{supporter}", self.named("supporter"))
            .replace("{key}", key)
            .replace("{file}", self.named(file))
            .replace("{translation}", self.named("translation"))
            .replace("{pointing}", self.named("pointing"))
            .replace("{document}", self.named("document"))
            .replace("{somebody}", self.named("somebody"))
            .replace("{member}", self.named("colleague"))
            .replace("{other}", self.named("another group"))
            .replace("{token}", self.named("kept"))
            .replace("{name}", "app.css")
            .replace("{note}", self.named(note))
            .replace("{risk}", self.named(if path.starts_with("/desk/funds/") { "round risk" } else { "risk" }))
            .replace("{requirement}", self.named("requirement"))
            .replace("{question}", self.named(question))
            .replace(
                "{person}",
                self.named(match path {
                    _ if path.contains("/by-phone/") => "who rings",
                    _ if path.contains("/trusted/") => "somebody trusted",
                    _ => "reader",
                }),
            )
            .replace("{slot}", self.named("slot"))
            .replace("{understanding}", self.named("understanding"))
            .replace("{application}", application)
            .replace("{kind}", "odt")
            .replace("{draw}", "0197b2c4-0000-7000-8000-000000000001")
            .replace("{stop}", "0197b2c4-0000-7000-8000-000000000001")
            .replace("{payment}", self.named("payment"))
            .replace("{part}", "you-do")
            .replace("{piece}", self.named("piece"))
            .replace("{theme}", self.named("theme"))
            .replace("{conversation}", self.named("talk to come"));
        assert!(!address.contains('{'), "the access test does not know what stands in {path}");
        address
    }

    /// What a post says: no more than what it is about.
    fn fields(&self, path: &str) -> Vec<(&'static str, String)> {
        let version = |version: &str| ("version", version.to_owned());
        let round = |name: &str| ("round", self.named(name).to_owned());
        match path {
            "/desk/funds/{slug}/publication" => vec![round("draft round"), version(self.named("draft version"))],
            "/desk/funds/{slug}/closing" => vec![round("open round"), version(self.named("open version"))],
            "/desk/funds/{slug}/afterwards" => vec![("round_id", self.named("round under review").to_owned())],
            "/desk/funds/{slug}/completion" => vec![("round", self.named("round under review").to_owned())],
            "/desk/panels/new" | "/desk/funds/{slug}/conversation" | "/desk/funds/{slug}/contact" => {
                vec![round("round under review")]
            }
            "/desk/applications/{id}/readings/talks" => vec![("criterion", "need".to_owned())],
            "/desk/here" => vec![("application", self.sent.id.clone())],
            "/desk/continua" => {
                let of = |name: &str| self.named(name).to_owned();
                vec![("continuum", of("continuum")), ("funder", of("funder"))]
            }
            "/desk/assessments/{id}/reviewers/ending" => vec![("reviewer", self.named("reviewer").to_owned())],
            "/desk/people" | "/desk/away" | "/desk/barriers/new" | "/organisations/{id}/sharing" => {
                vec![("funder", self.named("funder").to_owned())]
            }
            _ if path.ends_with("/confirmation") || path.ends_with("/correction") => vec![version("2")],
            _ => vec![version("1")],
        }
    }

    /// Who is in charge of what an address is about.
    fn officer(path: &str) -> &'static str {
        let chest = [
            "/desk/conversations/",
            "/desk/appointments/",
            "/desk/by-phone/",
            "/desk/funds/{slug}/by-phone",
            "/desk/opened/",
            "/desk/funds/{slug}/closing",
            "/desk/away/",
        ];
        if chest.iter().any(|begins| path.starts_with(begins)) { CHEST_CONTACT } else { CONTACT }
    }
}

/// The borough with one of everything in it, and everybody signed in.
struct World {
    portal: Portal,
    things: Things,
    visitors: BTreeMap<String, Visitor>,
}

impl World {
    async fn begin() -> World {
        let portal = Portal::start().await;
        let app = portal.app.clone();
        tokio::task::spawn_blocking(move || demo::build(&app, BOROUGH)).await.expect("a task").expect("a borough");
        let source = crate::fund::example(OPEN).replace(&format!("\"{OPEN}\""), &format!("\"{DRAFT}\""));
        let text = import::read(source.as_bytes()).expect("a fund file");
        portal.change(move |change| import::import(change, &text, &source, false)).await;
        let things = portal.read(Things::find).await;
        relation::come(&portal).await;
        let mut world = World { portal, things, visitors: BTreeMap::new() };
        let mut emails: Vec<String> = OTHERS.iter().map(|(_, email)| (*email).to_owned()).collect();
        emails.extend([CONTACT, CHEST_CONTACT, DRAFTER, INVITED].map(str::to_owned));
        let things = &world.things;
        let owners = [&things.told, &things.sent, &things.waiting, &things.talker, &things.to_agree]
            .map(|thing| thing.owner.clone());
        for email in emails.into_iter().chain(owners) {
            let visitor = world.portal.signed_in(&email).await;
            world.visitors.insert(email, visitor);
        }
        world.tell_the_rest().await;
        world
    }

    fn visitor(&self, email: &str) -> Visitor {
        self.visitors.get(email).unwrap_or_else(|| panic!("{email} has not signed in")).clone()
    }

    /// What the demo leaves out, done by those who do it.
    async fn tell_the_rest(&mut self) {
        let (draft, sent) = (self.things.draft.id.clone(), self.things.sent.clone());
        for email in [READER, DECIDER] {
            let declared = self
                .visitor(email)
                .post(&format!("/desk/applications/{}/declaration", sent.id), &[("standing", "none")])
                .await;
            assert_eq!(declared.status, 200, "{}", declared.text());
        }
        let reader = self.visitor(READER);
        let worry = reader.get(&format!("/desk/applications/{}/concern", sent.id)).await;
        let said = [
            ("about", "plan"),
            ("words", "Somebody writes that they do not eat at home."),
            ("group_was_told", "Nothing yet."),
        ];
        let raised = reader.submit(&worry, "main form", &said).await;
        assert_eq!(raised.status, 200, "{}", raised.text());
        let page = self.visitor(CONTACT).get(&format!("/desk/applications/{}/translations", sent.id)).await;
        let words = [("of", "plan/writing"), ("text", "We cook together."), ("by", "Elif Kaya")];
        let added = self.visitor(CONTACT).submit(&page, "main form", &words).await;
        assert_eq!(added.status, 200, "{}", added.text());
        let group = self.visitor(&sent.owner);
        let page = group.get(&format!("/applications/{}/evidence", sent.id)).await;
        let own = [
            ("what_we_know", "The school sends us families on a Friday."),
            ("whose_voice", "the school"),
            ("consent", "by-name"),
        ];
        let added = group.submit(&page, "main form", &own).await;
        assert_eq!(added.status, 200, "{}", added.text());

        let drafter = self.visitor(DRAFTER);
        for name in ["one.pdf", "two.pdf"] {
            let page = drafter.get(&format!("/applications/{draft}/questions/plan/files")).await;
            let pdf = format!("%PDF-1.7\nour constitution, {name}").into_bytes();
            let kept = drafter.submit_file(&page, "form[enctype]", "file", name, pdf).await;
            assert!(kept.has(name), "{}", kept.text());
        }
        for name in ["one.webm", "two.webm"] {
            let page = drafter.get(&format!("/applications/{draft}/questions/plan/recording")).await;
            let kept = drafter.submit_file(&page, "form[enctype]", "file", name, sounds::voice(500)).await;
            assert!(kept.has(name), "{}", kept.text());
        }
        let begun = drafter.ask("POST", &format!("/applications/{draft}/questions/plan/uploads"), TUS, vec![]).await;
        let upload = begun.headers["location"].to_str().expect("an address").trim_start_matches("/uploads/").to_owned();
        self.things.named.insert("upload", upload);
        let begun = self
            .visitor(HELPER)
            .ask("POST", &format!("/applications/{draft}/questions/plan/uploads"), TUS, vec![])
            .await;
        let upload = begun.headers["location"].to_str().expect("an address").trim_start_matches("/uploads/").to_owned();
        self.things.named.insert("upload to give up", upload);
        let amina = self.visitor(CHEST_CONTACT);
        for key in ["plan", "anything-else"] {
            let page = drafter.get(&format!("/applications/{draft}/questions/{key}/conversation")).await;
            let asked = drafter.submit(&page, "main form", &[("reach_by", "Ring 020 7946 0123")]).await;
            assert_eq!(asked.status, 200, "{}", asked.text());
            let (id, _) = self.portal.read(newest_talk).await;
            let page = amina.get(&format!("/desk/conversations/{id}")).await;
            let said = [("write_up", "They cook together on Sundays."), ("minutes", "20")];
            let written = amina.submit(&page, "main form", &said).await;
            assert_eq!(written.status, 200, "{}", written.text());
        }
        let organisation = format!("/organisations/{}/members", self.things.organisation);
        for email in ["songul.aydin@example.org", COLLEAGUE] {
            let joined = drafter.post(&organisation, &[("email", email)]).await;
            assert_eq!(joined.status, 200, "{}", joined.text());
        }
        let (daniel, group) = (self.visitor(CONTACT), &self.things.organisation);
        let same = format!("/desk/organisations/{group}/same/{}", self.things.named("another group"));
        let proposed = daniel.post(&same, &[("why", "They cook in the same hall.")]).await;
        assert_eq!(proposed.status, 200, "{}", proposed.text());
        // What she sends after she has signed out is kept for her, in her browser.
        drafter.post("/sign-out", &[]).await;
        let kept = drafter.post("/account", &[("name", "Hülya")]).await;
        self.portal.signs_in(&drafter, DRAFTER).await;
        // So that the session on her other device is the newest.
        self.portal.clock.advance(chrono::TimeDelta::seconds(1));
        self.portal.signed_in(DRAFTER).await;
        let kept = kept.attribute("input[name=return_to]", "value").expect("what was kept");
        let things = &mut self.things;
        things.named.insert("kept", kept.trim_start_matches("/kept/").to_owned());
        let (draft, talker) = (things.draft.clone(), things.talker.id.clone());
        let (open, night) = (things.named("open round").to_owned(), things.named("draft round").to_owned());
        let told = self.portal.change(move |change| told(change.db, &draft, &sent, &talker, [&open, &night])).await;
        self.things.named.extend(told);
    }
}

/// The conversation that was asked for last: its id and its question.
fn newest_talk(db: &mut DbConn) -> Result<(String, String)> {
    let newest = conversations::table.order(conversations::id.desc());
    Ok(newest.select((conversations::id, conversations::question_key)).first(db)?)
}

/// What was made by telling the rest. One of the two files, and of the two recordings, is given to the application that was sent.
fn told(
    db: &mut DbConn,
    draft: &Thing,
    sent: &Thing,
    talker: &str,
    [open, night]: [&str; 2],
) -> Result<Vec<(&'static str, String)>> {
    let by = |db: &mut DbConn, email: &str| -> Result<String> {
        Ok(one!(db, people::table.filter(people::email.eq(email.to_owned())).select(people::id)))
    };
    let kept = |db: &mut DbConn, name: &str| -> Result<String> {
        let of_draft = files::application_id.eq(&draft.id).and(files::name.eq(name.to_owned()));
        Ok(one!(db, files::table.filter(of_draft).select(files::id)))
    };
    let both = [kept(db, "one.pdf")?, kept(db, "two.pdf")?, kept(db, "one.webm")?, kept(db, "two.webm")?];
    for second in [&both[1], &both[3]] {
        diesel::update(files::table.find(second)).set(files::application_id.eq(&sent.id)).execute(db)?;
    }
    let writer = by(db, &sent.owner)?;
    let own = evidence::application_id.eq(&sent.id).and(evidence::written_by.eq(writer));
    let version = |db: &mut DbConn, round: &str| -> Result<String> {
        let version: i32 = rounds::table.find(round.to_owned()).select(rounds::version).first(db)?;
        Ok(version.to_string())
    };
    let drafter = by(db, DRAFTER)?;
    let talk = conversations::table.filter(conversations::application_id.eq(talker));
    let letter = letters::table.filter(letters::about_kind.eq("application")).filter(letters::about_id.eq(&sent.id));
    let letter = one!(db, letter.select(letters::id));
    let gave_up = letters::state.eq(LetterState::GaveUp);
    diesel::update(letters::table.find(&letter)).set(gave_up).execute(db)?;
    let another = letters::about_id.eq(&sent.id).and(letters::id.ne(&letter)).and(letters::to_person_id.is_not_null());
    let to_tell = one!(db, letters::table.filter(another).select(letters::id));
    diesel::update(letters::table.find(&to_tell)).set(letters::state.eq(LetterState::ToTell)).execute(db)?;
    // It is about one in writing, so that it can be written up; the two of the draft have been.
    Ok(vec![
        ("colleague", by(db, COLLEAGUE)?),
        ("file", both[0].clone()),
        ("file of what was sent", both[1].clone()),
        ("recording", both[2].clone()),
        ("recording of what was sent", both[3].clone()),
        ("the group's own note", one!(db, evidence::table.filter(own).select(evidence::id))),
        ("concern", {
            let of_sent = concerns::application_id.eq(&sent.id).and(concerns::about.eq("plan"));
            one!(db, concerns::table.filter(of_sent).select(concerns::id))
        }),
        ("translation", {
            let of_sent = translations::table.filter(translations::application_id.eq(&sent.id));
            one!(db, of_sent.select(translations::id))
        }),
        ("conversation", one!(db, talk.select(conversations::id))),
        ("what to talk about", one!(db, talk.select(conversations::question_key))),
        ("opened", {
            let of_draft = opened_questions::application_id.eq(&draft.id);
            one!(db, opened_questions::table.filter(of_draft).select(opened_questions::id))
        }),
        ("another session", {
            let newest = sessions::table.filter(sessions::person_id.eq(drafter)).order(sessions::id.desc());
            one!(db, newest.select(sessions::id))
        }),
        ("letter", letter),
        ("merge", one!(db, merges::table.select(merges::id))),
        ("message", {
            let hers = letters::to_person_id.eq(by(db, DRAFTER)?).and(letters::kind.not_like("%!"));
            one!(db, letters::table.filter(hers).order(letters::id.desc()).select(letters::id))
        }),
        ("letter to tell", to_tell),
        ("appointment", one!(db, talk.select(conversations::appointment_id.assume_not_null()))),
        ("supporter", one!(db, supporters::table.select(supporters::id))),
        ("invitation", {
            // Everybody who stands outside was asked, too: this is the one of whom the table tells.
            let open =
                invitations::table.filter(invitations::email.eq(INVITED).and(invitations::accepted_at.is_null()));
            let id = one!(db, open.select(invitations::id));
            let run_out = invitations::expires_at.eq(invitations::invited_at);
            diesel::update(invitations::table.find(&id)).set(run_out).execute(db)?;
            id
        }),
        ("open version", version(db, open)?),
        ("draft version", version(db, night)?),
    ])
}

/// How much has been done so far: lines of history, letters, and what is on its way here.
fn done_so_far(db: &mut DbConn) -> Result<(i64, i64, i64)> {
    let on_its_way =
        upload_parts::table.count().get_result::<i64>(db)? + uploads::table.count().get_result::<i64>(db)?;
    Ok((history::table.count().get_result(db)?, letters::table.count().get_result(db)?, on_its_way))
}

impl World {
    /// Who gets through: the letters, in their order; and what is wrong with what they see. Whoever is turned away has changed
    /// nothing.
    async fn who_gets_through(&self, method: &str, path: &str) -> (String, Vec<String>) {
        let thing = self.things.about(method, path);
        let address = self.things.address(path, &thing.id);
        let fields = self.things.fields(path);
        let fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (*name, value.as_str())).collect();
        let mut visitors = vec![('A', self.portal.visitor()), ('G', self.visitor(&thing.owner))];
        visitors.push(('C', self.visitor(Things::officer(path))));
        visitors.extend(OTHERS.iter().map(|(letter, email)| (*letter, self.visitor(email))));
        // Those who should be turned away first, so that a post that is let through spoils nothing for them.
        let order = if relation::is_about_one(path) { "AIEFBXKJOSLMPDCHGN" } else { "AIEFBXOSLMPDCHGKJN" };
        visitors.sort_by_key(|(letter, _)| order.find(*letter));
        let (mut through, mut wrong) = (String::new(), Vec::new());
        for (letter, mut visitor) in visitors {
            // As people do: what an address may try in a minute is each one's own.
            visitor.from = Some(format!("203.0.113.{}", u32::from(letter)));
            // An upload is given up once, and by whoever helps only what they began.
            let address = match (method, letter) {
                ("DELETE", 'H') => address.replace(self.things.named("upload"), self.things.named("upload to give up")),
                _ => address.clone(),
            };
            let changes = !matches!(method, "GET" | "HEAD" | "OPTIONS");
            let before = if changes { Some(self.portal.read(done_so_far).await) } else { None };
            let seen = if method == "GET" {
                let (queries, seen) = self.portal.queries(visitor.get(&address)).await;
                // Whoever is led on has seen two pages.
                let pages = if seen.path == address { 1 } else { 2 };
                let most = MORE.iter().find(|(row, _)| *row == path).map_or(QUERIES, |(_, most)| *most);
                if queries > most * pages {
                    wrong.push(format!("{address} ({path}) makes {queries} queries for {letter}"));
                }
                seen
            } else if method == "POST" && !path.ends_with("/uploads") {
                visitor.post(&address, &fields).await
            } else {
                visitor.ask(method, &address, TUS, vec![7; usize::from(method == "PATCH")]).await
            };
            if seen.status >= 500 {
                wrong.push(format!("{method} {address} ({path}) as {letter}: {} {}", seen.status, seen.text()));
            }
            if !matches!(seen.status, 403 | 404) {
                through.push(letter);
            } else if before.is_some() {
                let after = Some(self.portal.read(done_so_far).await);
                if before != after {
                    wrong.push(format!("{method} {address}: {letter} was turned away and something was done"));
                }
            }
        }
        (in_order(&through), wrong)
    }
}

/// The letters in the order in which the file has them.
fn in_order(letters: &str) -> String {
    "AGHOIEFBCNPQDSLMTXKJ".chars().filter(|letter| letters.contains(*letter)).collect()
}

fn expected() -> BTreeMap<String, String> {
    read_table(FILE)
}

/// The rows of a table, each with who gets through.
fn read_table(file: &str) -> BTreeMap<String, String> {
    let kept = std::fs::read_to_string(file).unwrap_or_default();
    let row = |line: &str| line.rsplit_once('\t').map(|(row, who)| (row.to_owned(), who.trim().to_owned()));
    kept.lines().filter(|line| !line.starts_with('#')).filter_map(row).collect()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn every_kind_of_person_on_every_address() {
    let world = World::begin().await;
    let update = std::env::var_os("UPDATE_ACCESS").is_some();
    let expected = expected();
    let mut written =
        String::from("# method, address, who gets through (tests/portal/access.rs says which letter is whom)\n");
    let mut wrong = Vec::new();
    assert!(ROWS.iter().all(|row| METHODS.contains(&row.method.as_str())), "a method that nobody tries here");
    // What changes nothing comes first.
    for method in METHODS {
        let mut rows: Vec<_> = ROWS.iter().filter(|row| row.method == method).collect();
        // What ends a thing, or a session, comes after everything else that is done with it.
        let ending = |path: &str| ENDINGS.iter().position(|ending| path.ends_with(ending)).map_or(0, |at| at + 1);
        rows.sort_by_key(|row| ending(row.path));
        for row in rows {
            let name = format!("{method}\t{}", row.path);
            let (through, seen) = world.who_gets_through(method, row.path).await;
            wrong.extend(seen);
            let _ = writeln!(written, "{name}\t{through}");
            // What an upload can do is asked of nothing in particular.
            let tried = if method == "OPTIONS" { "" } else { through.as_str() };
            let let_in = [relation::wrongly_let_in(row.path, tried), relation::wrongly_inside(row.path, tried)];
            wrong.extend(let_in.into_iter().flatten().map(|words| format!("{method} {words}")));
            let excused = NOBODY.iter().any(|(known, path, _)| *known == method && *path == row.path);
            if through.is_empty() != (excused || later::LATER.contains(&(method, row.path))) {
                wrong.push(format!("{name} is open to {through:?}, and NOBODY or LATER says otherwise"));
            }
            match expected.get(&name) {
                _ if update => {}
                None => wrong.push(format!("{name} stands in no row of tests/data/access.tsv")),
                Some(should) if *should != through => {
                    wrong.push(format!("{name}: through come {through:?}, and it should be {should:?}"));
                }
                Some(_) => {}
            }
        }
    }
    if update {
        std::fs::write(FILE, written).expect("the file is written");
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
