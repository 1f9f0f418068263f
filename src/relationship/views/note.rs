//! A note as every page shows it: where from, what keeps it from being cited, and what the group says to it.

use chrono::NaiveDate;
use serde::Serialize;

use crate::clock::Instant;
use crate::fund::form::FundText;
use crate::ids::PersonId;
use crate::relationship::citing::Missing;
use crate::relationship::policy;
use crate::relationship::store::{Evidence, Known};
use crate::relationship::{Consent, ReplyKind, first_sentence};
use crate::web::language::Language;

/// A note as every page shows it (`components/known.html`).
#[derive(Clone, Debug, Serialize)]
pub struct NoteRow {
    pub id: String,
    /// The first sentence, and what follows it.
    pub lead: String,
    pub rest: String,
    pub kind: String,
    pub known_on: chrono::NaiveDate,
    pub whose_voice: String,
    /// With what consent, in words.
    pub consent: String,
    pub how_we_know: String,
    /// How long it took whoever wrote it; 0 where nobody said.
    pub minutes: i32,
    /// How a private person who is named said yes; empty where nobody is.
    pub person_agreed: String,
    /// It speaks against the group; with who says so, and who else does.
    pub against: bool,
    pub author: String,
    pub second_source: String,
    /// The group was plainly asked, has had its days, and has not answered.
    pub unanswered: bool,
    /// When it was said that it does not speak against them after all, and why.
    pub off_at: Option<Instant>,
    pub off_why: String,
    /// What keeps it from being cited, a sentence each; none where nothing does.
    pub missing: Vec<String>,
    /// Who agreed that it may be used before its days; empty where nobody did.
    pub early: String,
    /// The criterion it speaks to; empty when none in particular.
    pub criterion: String,
    pub by: String,
    pub written_at: Instant,
    pub from_organisation: bool,
    pub withdrawn_at: Option<Instant>,
    pub replies: Vec<ReplyRow>,
    /// Whoever looks wrote it, and has not taken it back.
    pub mine: bool,
}

/// What the group says to it.
#[derive(Clone, Debug, Serialize)]
pub struct ReplyRow {
    pub correction: bool,
    pub words: String,
    pub by: String,
    pub at: Instant,
}

/// Who looks, at what round's notes, when.
#[derive(Clone, Copy, Debug)]
pub struct Eye<'a> {
    pub form: &'a FundText,
    pub viewer: &'a PersonId,
    pub language: Language,
    pub today: NaiveDate,
}

/// The notes as a page shows them.
pub fn rows(known: Vec<Known>, eye: &Eye<'_>) -> Vec<NoteRow> {
    known.into_iter().map(|one| row(one, eye)).collect()
}

/// One note as a page shows it.
pub fn row(known: Known, eye: &Eye<'_>) -> NoteRow {
    let language = eye.language;
    let marks = known.marks();
    let waits = policy::may_cite(&marks, eye.form.round.noting.reply_days, eye.today).err().unwrap_or_default();
    let waits = waits.iter().any(|one| matches!(one, Missing::Reply(_) | Missing::TakenBack));
    let unanswered = marks.against.is_some() && !marks.replied && !waits;
    let missing = missing(&known, eye);
    let early = known
        .early
        .as_ref()
        .map(|early| language.say_with("knowing-early", &[("asked", &early.asked_by), ("signed", &early.signed_by)]));
    let Known { note, by, replies, .. } = known;
    let mine = note.written_by == *eye.viewer && note.withdrawn_at.is_none();
    let Evidence { id, what_we_know, criterion_key, .. } = note;
    let (lead, rest) = first_sentence(&what_we_know);
    NoteRow {
        id: id.to_string(),
        lead: lead.to_owned(),
        rest: rest.to_owned(),
        kind: language.say(note.kind.key()),
        known_on: note.known_on,
        whose_voice: note.whose_voice,
        consent: if note.consent == Consent::Unrecorded { String::new() } else { language.say(note.consent.key()) },
        how_we_know: note.how_we_know,
        minutes: note.minutes,
        person_agreed: note.person_agreed,
        against: note.against_at.is_some(),
        author: note.author,
        second_source: note.second_source,
        unanswered,
        off_at: note.against_off_at,
        off_why: note.against_off_why,
        missing,
        early: early.unwrap_or_default(),
        criterion: eye
            .form
            .criterion(&criterion_key)
            .map(|known| known.title.get(language.code).to_owned())
            .unwrap_or_default(),
        by,
        written_at: note.written_at,
        from_organisation: note.from_organisation,
        withdrawn_at: note.withdrawn_at,
        replies: replies
            .into_iter()
            .map(|(reply, by)| ReplyRow {
                correction: reply.kind == ReplyKind::Correction,
                words: reply.words,
                by,
                at: reply.written_at,
            })
            .collect(),
        mine,
    }
}

/// What keeps a note from being cited, in the words of a language.
pub fn missing(known: &Known, eye: &Eye<'_>) -> Vec<String> {
    let may = policy::may_cite(&known.marks(), eye.form.round.noting.reply_days, eye.today);
    may.err().unwrap_or_default().iter().map(|one| said(one, eye.language)).collect()
}

fn said(missing: &Missing, language: Language) -> String {
    match missing {
        Missing::TakenBack => language.say("knowing-missing-taken-back"),
        Missing::Days(day) => language.say_with("knowing-missing-days", &[("day", &language.long_day(*day))]),
        Missing::Reply(day) => language.say_with("knowing-missing-reply", &[("day", &language.long_day(*day))]),
        Missing::Author => language.say("knowing-missing-author"),
        Missing::SecondSource => language.say("knowing-missing-second"),
    }
}

/// Notes for samples, of this part's pages and of the desk's.
pub fn sample_notes() -> Vec<NoteRow> {
    let note = |lead: &str, rest: &str| NoteRow {
        id: "n".into(),
        lead: lead.into(),
        rest: rest.into(),
        kind: "A visit".into(),
        known_on: chrono::NaiveDate::default(),
        whose_voice: "the hall's chair, who agreed to be quoted".into(),
        consent: "said yes to being quoted by name".into(),
        how_we_know: "She told Amina in the hall".into(),
        minutes: 40,
        person_agreed: "She said so in the hall".into(),
        against: false,
        author: String::new(),
        second_source: String::new(),
        unanswered: false,
        off_at: Some(Instant::default()),
        off_why: "It was another group’s evening.".into(),
        missing: vec!["It can be cited from Tuesday 8 December 2026.".into()],
        early: "Amina Yusuf asked, and Maureen Walsh agreed.".into(),
        criterion: "Rooted here".into(),
        by: "Amina Yusuf".into(),
        written_at: Instant::default(),
        from_organisation: false,
        withdrawn_at: None,
        replies: vec![ReplyRow {
            correction: true,
            words: "It is four years, and we painted the kitchen.".into(),
            by: "Hülya Demir".into(),
            at: Instant::default(),
        }],
        mine: true,
    };
    let given =
        note("The hall committee gives them the key.", "They are trusted with it because it has come back clean.");
    let against = NoteRow {
        against: true,
        unanswered: true,
        off_at: None,
        author: "The hall’s new manager, Joe Bright".into(),
        second_source: "The hall’s own book".into(),
        early: String::new(),
        ..note("The kitchen was left unclean twice.", "")
    };
    let own = NoteRow {
        from_organisation: true,
        consent: String::new(),
        minutes: 0,
        person_agreed: String::new(),
        missing: vec![],
        early: String::new(),
        criterion: String::new(),
        mine: false,
        ..note("", &"We cook and sing. ".repeat(60))
    };
    let back = NoteRow { withdrawn_at: Some(Instant::default()), replies: vec![], mine: false, ..note("Gone.", "") };
    vec![given, against, own, back]
}
