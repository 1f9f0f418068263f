//! What the pages of the contact log receive: calls, letters and replies, for officers and for the group.

mod group;

use chrono::NaiveDate;
use serde::Serialize;

pub use group::GroupLettersView;

use super::store::{Entry, Logged, Sent};
use crate::clock::{Instant, london_date};
use crate::fund::support::ForListener;
use crate::letters::store::LetterState;
use crate::web::form::{FormState, Item};
use crate::web::language::Language;
use crate::web::page::View;

/// What puts an entry right.
#[derive(Clone, Debug, Serialize)]
pub struct CorrectionRow {
    pub words: String,
    pub by: String,
    pub at: Instant,
    /// Somebody of the group says so.
    pub group: bool,
}

/// A call, a reply or a letter, as both sides see it.
#[derive(Clone, Debug, Serialize)]
pub struct Between {
    pub id: String,
    /// "They rang", "Our letter", as whoever looks reads it.
    pub label: String,
    pub day: NaiveDate,
    /// The subject of a letter; empty for everything else.
    pub subject: String,
    pub text: String,
    pub from_whom: String,
    /// To whom a letter went, by name.
    pub to: String,
    /// How far a letter is; empty once it is with them.
    pub state: String,
    pub minutes: i32,
    /// Who wrote it down; empty for a letter.
    pub by: String,
    pub funder: String,
    pub reference: String,
    pub application_href: String,
    pub corrections: Vec<CorrectionRow>,
    /// Where it is put right; empty for a letter, which stays as it left.
    pub correct_href: String,
    /// Where an officer says that it worries them; empty for a letter of ours, and for the group.
    pub worry_href: String,
    #[serde(skip)]
    at: Instant,
}

/// For whom the rows are.
#[derive(Clone, Copy, Debug)]
pub struct Eye {
    pub desk: bool,
    pub language: Language,
}

impl Between {
    /// Everything between a group and the council, the newest first.
    pub fn rows(logged: Vec<Logged>, sent: Vec<Sent>, eye: Eye) -> Vec<Between> {
        let mut rows: Vec<Between> = logged.into_iter().map(|one| Between::entry(one, eye)).collect();
        rows.extend(letters(sent, eye));
        rows.sort_by(|a, b| (b.day, b.at, &b.id).cmp(&(a.day, a.at, &a.id)));
        rows
    }

    fn entry(one: Logged, eye: Eye) -> Between {
        let Logged { entry, by, funder, reference, corrections } = one;
        let label =
            if eye.desk { entry.kind.staff_name().to_owned() } else { eye.language.say(entry.kind.group_key()) };
        let about = entry.application_id.as_ref().map(ToString::to_string).unwrap_or_default();
        let worry_href = if eye.desk { worry(&entry) } else { String::new() };
        Between {
            label,
            day: entry.on_day,
            subject: String::new(),
            text: entry.words,
            from_whom: entry.from_whom,
            to: String::new(),
            state: String::new(),
            minutes: entry.minutes,
            by,
            funder,
            reference: reference.unwrap_or_default(),
            application_href: match about.as_str() {
                "" => String::new(),
                id if eye.desk => format!("/desk/applications/{id}/letters"),
                id => format!("/applications/{id}/letters"),
            },
            corrections: corrections
                .into_iter()
                .map(|(one, by)| CorrectionRow {
                    words: one.words,
                    by,
                    at: one.written_at,
                    group: one.from_organisation,
                })
                .collect(),
            correct_href: format!("{}/calls/{}", if eye.desk { "/desk" } else { "" }, entry.id),
            worry_href,
            at: entry.logged_at,
            id: entry.id.to_string(),
        }
    }
}

/// Where whoever heard or read it says that it worries them.
fn worry(entry: &Entry) -> String {
    let kind = if entry.kind.is_call() { "call" } else { "letter" };
    match &entry.application_id {
        Some(application) => format!("/desk/applications/{application}/concern?about={kind}:{}", entry.id),
        None => format!("/desk/organisations/{}/worry?about={kind}:{}", entry.organisation_id, entry.id),
    }
}

/// One row for a letter, however many of the group it went to.
fn letters(sent: Vec<Sent>, eye: Eye) -> Vec<Between> {
    let mut rows: Vec<(String, Between)> = Vec::new();
    for one in sent {
        let name = if one.to.is_empty() { eye.language.say("together-one-of-group") } else { one.to.clone() };
        let same = |(kind, row): &&mut (String, Between)| {
            *kind == one.kind && row.at == one.created_at && row.subject == one.subject
        };
        if let Some((_, row)) = rows.iter_mut().find(same) {
            row.to = format!("{}, {name}", row.to);
            if row.state.is_empty() {
                row.state = how_far(one.state, eye);
            }
            continue;
        }
        rows.push((
            one.kind.clone(),
            Between {
                id: one.id.to_string(),
                label: if eye.desk { "Our letter".to_owned() } else { eye.language.say("together-our-letter") },
                day: london_date(one.created_at),
                subject: one.subject,
                text: one.text,
                from_whom: String::new(),
                to: name,
                state: how_far(one.state, eye),
                minutes: 0,
                by: String::new(),
                funder: String::new(),
                reference: String::new(),
                application_href: String::new(),
                corrections: Vec::new(),
                correct_href: String::new(),
                worry_href: String::new(),
                at: one.created_at,
            },
        ));
    }
    rows.into_iter().map(|(_, row)| row).collect()
}

/// How far a letter is; empty once it is with them.
fn how_far(state: LetterState, eye: Eye) -> String {
    let (staff, key) = match state {
        LetterState::Sent | LetterState::Told => return String::new(),
        LetterState::Queued => ("on its way", "together-on-its-way"),
        LetterState::GaveUp => ("could not be delivered", "together-not-delivered"),
        LetterState::OnPortal => ("on the portal, as they chose", "together-on-portal"),
        LetterState::ToTell => ("to be said or posted", "together-to-tell"),
    };
    if eye.desk { staff.to_owned() } else { eye.language.say(key) }
}

impl Between {
    /// For samples.
    pub fn samples() -> Vec<Between> {
        let call = Between {
            id: "e".into(),
            label: "They rang".into(),
            day: NaiveDate::default(),
            subject: String::new(),
            text: "Whether the hall counts as rent.".into(),
            from_whom: String::new(),
            to: String::new(),
            state: String::new(),
            minutes: 5,
            by: "Leyla Demir".into(),
            funder: "Wick Award".into(),
            reference: "A-ACDEFG".into(),
            application_href: "/applications/x/letters".into(),
            corrections: vec![
                CorrectionRow {
                    words: "It was about the kitchen.".into(),
                    by: "Hülya Demir".into(),
                    at: Instant::default(),
                    group: true,
                },
                CorrectionRow { words: "So it was.".into(), by: "Leyla".into(), at: Instant::default(), group: false },
            ],
            correct_href: "/calls/e".into(),
            worry_href: "/desk/applications/x/concern?about=call:e".into(),
            at: Instant::default(),
        };
        let bare = Between {
            text: String::new(),
            minutes: 0,
            application_href: String::new(),
            reference: String::new(),
            corrections: vec![],
            ..call.clone()
        };
        let reply = Between { label: "They wrote".into(), from_whom: "Hülya Demir, by e-mail".into(), ..call.clone() };
        let letter = Between {
            label: "Our letter".into(),
            subject: "We have your application".into(),
            text: "Hello Hülya,\n\nThank you.".into(),
            to: "Hülya Demir, Zeynep Kaya".into(),
            state: "on its way".into(),
            minutes: 0,
            by: String::new(),
            corrections: vec![],
            correct_href: String::new(),
            worry_href: String::new(),
            ..call.clone()
        };
        vec![call, bare, reply, Between { state: String::new(), ..letter.clone() }, letter]
    }
}

/// A form for a call or a letter, with today's date in it.
pub fn form(today: NaiveDate) -> FormState {
    use chrono::Datelike;
    let parts =
        [("day", today.day().to_string()), ("month", today.month().to_string()), ("year", today.year().to_string())];
    let named = ["called", "written"]
        .into_iter()
        .flat_map(|field| parts.clone().map(|(part, value)| (format!("{field}-{part}"), value)));
    FormState::with(named.chain([("kind".to_owned(), "they-wrote".to_owned())]))
}

/// What is written outside the portal, to choose from.
pub fn written_kinds() -> Vec<Item> {
    vec![Item::new("they-wrote", "They wrote to us"), Item::new("we-wrote", "We wrote to them")]
}

/// `/desk/applications/{id}/letters`
#[derive(Clone, Debug, Serialize)]
pub struct DeskLettersView {
    pub form: FormState,
    pub application: String,
    pub organisation: String,
    pub reference: String,
    pub contact: String,
    pub rows: Vec<Between>,
    pub kinds: Vec<Item>,
    /// They may write down only that the group rang or wrote.
    pub judges: bool,
    /// For when it is hard to hear.
    pub hard: ForListener,
}

impl View for DeskLettersView {
    const TEMPLATE: &'static str = "relationship/desk-letters.html";
    fn title(&self, _: Language) -> String {
        format!("Calls and letters: {}", self.organisation)
    }
    fn has_problems(&self) -> bool {
        self.form.has_problems()
    }
    fn samples() -> Vec<Self> {
        let view = |rows, judges| DeskLettersView {
            form: form(NaiveDate::default()),
            application: "x".into(),
            organisation: "Sunday Kitchen".into(),
            reference: "A-ACDEFG".into(),
            contact: "Leyla Demir".into(),
            rows,
            kinds: written_kinds(),
            judges,
            hard: ForListener::sample(),
        };
        vec![view(vec![], true), view(Between::samples(), false)]
    }
}

/// `/desk/organisations/{id}/calls`
#[derive(Clone, Debug, Serialize)]
pub struct DeskCallsView {
    pub form: FormState,
    pub id: String,
    pub organisation: String,
    pub rows: Vec<Between>,
    pub kinds: Vec<Item>,
    /// Our funders that know the group, where there are several.
    pub funders: Vec<Item>,
    /// For when it is hard to hear.
    pub hard: ForListener,
}

impl View for DeskCallsView {
    const TEMPLATE: &'static str = "relationship/desk-calls.html";
    fn title(&self, _: Language) -> String {
        format!("Calls and replies: {}", self.organisation)
    }
    fn has_problems(&self) -> bool {
        self.form.has_problems()
    }
    fn samples() -> Vec<Self> {
        let view = |rows, funders| DeskCallsView {
            form: form(NaiveDate::default()),
            id: "x".into(),
            organisation: "Sunday Kitchen".into(),
            rows,
            kinds: written_kinds(),
            funders,
            hard: ForListener::sample(),
        };
        let two = vec![Item::new("a", "Hackney Council"), Item::new("b", "Wick Award")];
        vec![view(vec![], vec![]), view(Between::samples(), two)]
    }
}
