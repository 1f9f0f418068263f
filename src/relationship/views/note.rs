//! A note as every page shows it: where from, what keeps it from being cited, and what the group says to it.

use chrono::NaiveDate;
use serde::Serialize;

use crate::application::recording::plays;
use crate::application::translating::views::called;
use crate::clock::Instant;
use crate::fund::form::FundText;
use crate::ids::PersonId;
use crate::relationship::citing::Missing;
use crate::relationship::policy;
use crate::relationship::store::{Evidence, Known};
use crate::relationship::voice::{Route, Voice, key_of_note, key_of_reply};
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
    /// It was taken out because it stood under the wrong group.
    pub misplaced: bool,
    pub replies: Vec<ReplyRow>,
    /// Whoever looks may take it back: it is theirs, and stands.
    pub mine: bool,
    /// How an officer came to write it down for the group: a Fluent key; empty where nobody did.
    pub taken_down: &'static str,
    pub voice: VoiceRow,
}

/// What stands beside what a group tells: its language, its recording, and what it says in English.
#[derive(Clone, Debug, Default, Serialize)]
pub struct VoiceRow {
    /// What the language is called; empty for English.
    pub spoken: String,
    /// For the `lang` attribute.
    pub lang: String,
    /// It is told by voice, and the recording has not arrived.
    pub waits: bool,
    /// The page on which its group records it.
    pub record_href: String,
    /// The recording's file; empty where there is none.
    pub file: String,
    pub name: String,
    /// What plays it: `audio` or `video`.
    pub plays: &'static str,
    pub gone: bool,
    /// What is said in it, written down, and whether the group said yes to that.
    pub text: String,
    pub confirmed: bool,
    /// In English; empty where it is not translated.
    pub english: String,
    pub english_by: String,
    /// What the group says is not right in it.
    pub correction: String,
}

impl VoiceRow {
    fn of(voice: Voice, by_voice: bool, record_href: String, language: Language) -> VoiceRow {
        let recording = voice.recording.unwrap_or_default();
        let english = voice.english.unwrap_or_default();
        VoiceRow {
            spoken: voice.spoken.as_ref().map(|spoken| called(spoken, language)).unwrap_or_default(),
            lang: voice.spoken.as_ref().map(|spoken| spoken.lang().to_owned()).unwrap_or_default(),
            waits: by_voice && recording.id.is_empty(),
            record_href: if by_voice { record_href } else { String::new() },
            plays: plays(&recording.content_type),
            file: recording.id,
            name: recording.name,
            gone: recording.gone,
            text: recording.text,
            confirmed: recording.confirmed,
            english: english.text,
            english_by: english.by,
            correction: english.correction,
        }
    }

    /// For the samples of the pages it stands on.
    fn sample() -> VoiceRow {
        VoiceRow {
            spoken: "Türkçe".into(),
            lang: "tr".into(),
            waits: false,
            record_href: "/applications/x/questions/note:n/recording".into(),
            file: "f".into(),
            name: "Ses 014.m4a".into(),
            plays: "audio",
            gone: false,
            text: "Birlikte yemek yapıyoruz.".into(),
            confirmed: false,
            english: "We cook together.".into(),
            english_by: "Elif Kaya".into(),
            correction: "“Together” is “side by side”.".into(),
        }
    }
}

/// What the group says to it.
#[derive(Clone, Debug, Serialize)]
pub struct ReplyRow {
    pub correction: bool,
    pub words: String,
    pub by: String,
    pub at: Instant,
    pub voice: VoiceRow,
}

/// Who looks, at what round's notes, when.
#[derive(Clone, Copy, Debug)]
pub struct Eye<'a> {
    pub form: &'a FundText,
    pub viewer: &'a PersonId,
    /// Whoever looks is of the group, and looks at its own page.
    pub own: bool,
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
    let voice = |key: String, voice: Voice, route: Route| {
        let href = format!("/applications/{}/questions/{key}/recording", known.note.application_id);
        VoiceRow::of(voice, route == Route::Recorded, href, language)
    };
    let own = voice(key_of_note(&known.note.id), known.voice(), known.note.route);
    let spoken: Vec<VoiceRow> = known
        .replies
        .iter()
        .map(|(reply, _)| voice(key_of_reply(&reply.id), known.voice_of(reply), reply.route))
        .collect();
    let Known { note, by, replies, .. } = known;
    // What is the group's own any of its members takes back; at the desk its writer does.
    let theirs =
        if eye.own { note.from_organisation } else { !note.from_organisation && note.written_by == *eye.viewer };
    let mine = theirs && note.withdrawn_at.is_none();
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
        misplaced: !note.misplaced_why.is_empty(),
        replies: replies
            .into_iter()
            .zip(spoken)
            .map(|((reply, by), voice)| ReplyRow {
                correction: reply.kind == ReplyKind::Correction,
                words: reply.words,
                by,
                at: reply.written_at,
                voice,
            })
            .collect(),
        taken_down: match note.route {
            Route::Phone => "voices-by-phone",
            Route::Visit => "voices-by-visit",
            Route::Written | Route::Recorded => "",
        },
        voice: own,
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
        Missing::Recording => language.say("voices-missing-recording"),
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
        misplaced: false,
        replies: vec![ReplyRow {
            correction: true,
            words: "It is four years, and we painted the kitchen.".into(),
            by: "Hülya Demir".into(),
            at: Instant::default(),
            voice: VoiceRow { spoken: String::new(), text: String::new(), ..VoiceRow::sample() },
        }],
        mine: true,
        taken_down: "",
        voice: VoiceRow::default(),
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
        taken_down: "voices-by-phone",
        voice: VoiceRow::sample(),
        ..note("", &"We cook and sing. ".repeat(60))
    };
    let back = NoteRow { withdrawn_at: Some(Instant::default()), replies: vec![], mine: false, ..note("Gone.", "") };
    let misplaced = NoteRow { misplaced: true, from_organisation: true, ..back.clone() };
    let gone = VoiceRow { gone: true, english: String::new(), ..VoiceRow::sample() };
    let waiting =
        VoiceRow { waits: true, file: String::new(), text: String::new(), english: String::new(), ..gone.clone() };
    let deleted = NoteRow { voice: gone, taken_down: "voices-by-visit", ..own.clone() };
    let awaited = NoteRow { voice: waiting, taken_down: "", mine: true, ..own.clone() };
    vec![given, against, own, back, misplaced, deleted, awaited]
}
