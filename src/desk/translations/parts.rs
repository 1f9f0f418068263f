//! What groups tell beside their answers, as parts that can be translated.

use crate::application::translating::{Spoken, WRITING};
use crate::relationship::store::Known;
use crate::relationship::voice::{Route, Voice, key_of_note, key_of_reply};
use crate::review::store::question::Answered;
use crate::web::language::Language;

/// One thing that a group tells, in writing or by voice.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Told {
    /// Under which its language and translations are kept.
    pub key: String,
    /// What was written, or the file of the recording.
    pub part: String,
    /// What it is, as staff read it.
    pub title: String,
    pub of: String,
    /// What is there to be translated; empty where nobody wrote down what is said.
    pub original: String,
    pub hear_href: String,
    pub spoken: Option<Spoken>,
}

/// Everything of the group's own among what is known of it, and everything that it says to a note: what was taken back not.
pub fn beside(known: &[Known]) -> Vec<Told> {
    let mut all = Vec::new();
    for one in known.iter().filter(|one| one.note.withdrawn_at.is_none()) {
        if one.note.from_organisation {
            let kind = Language::ENGLISH.say(one.note.kind.key());
            let key = key_of_note(&one.note.id);
            all.push(told(key, one.voice(), one.note.route, (&kind, &one.note.what_we_know)));
        }
        for (reply, _) in &one.replies {
            let title = format!("What they say to a note: {}", one.note.kind.as_str());
            all.push(told(key_of_reply(&reply.id), one.voice_of(reply), reply.route, (&title, &reply.words)));
        }
    }
    all
}

/// What the group answered to our questions, in writing or in a talk that it confirmed.
pub fn ours(answered: &[Answered]) -> Vec<Told> {
    let told = |one: &Answered| Told {
        key: one.id.clone(),
        part: WRITING.to_owned(),
        title: format!("To our question: {}", one.words),
        of: "What they answered".to_owned(),
        original: one.answer.clone(),
        hear_href: String::new(),
        spoken: None,
    };
    answered.iter().map(told).collect()
}

fn told(key: String, voice: Voice, route: Route, (title, words): (&str, &str)) -> Told {
    let told = Told {
        key,
        part: WRITING.to_owned(),
        title: format!("What they tell us: {title}"),
        of: "What they wrote".to_owned(),
        original: words.to_owned(),
        hear_href: String::new(),
        spoken: voice.spoken,
    };
    match voice.recording {
        Some(recording) if route == Route::Recorded => Told {
            hear_href: format!("/desk/recordings/{}", recording.id),
            part: recording.id,
            of: format!("The recording {}", recording.name),
            original: recording.text,
            ..told
        },
        _ if route.is_taken_down() => Told { of: "What they said, as we wrote it down".to_owned(), ..told },
        _ => told,
    }
}
