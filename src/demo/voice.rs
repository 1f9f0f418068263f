//! A group that says one of its answers: a short recording, made here, with its text version.

use chrono::TimeDelta;
use sha2::{Digest, Sha256};

use super::applying::{self, Opening};
use super::cast::Group;
use super::teller::{Teller, then};
use crate::application::files::actions::NewFile;
use crate::application::recording::actions as recordings;
use crate::application::sending;
use crate::clock::Instant;
use crate::error::Result;
use crate::ids::{ApplicationId, FileId, Id};

/// What is heard in it, as its group wrote it down.
const HEARD: &str = "[Gloria hums a few notes.]\n\nThat is what the man with the ice sang when he came up Ridley Road. There \
                     are five of us left who can hum it. We would like the market to hear it again, from the stalls, with the young \
                     ones working the machines.";

/// A group's application, sent with an answer by voice.
pub fn sent_with_a_recording(
    teller: &Teller<'_>,
    opening: &Opening,
    group: &Group,
    when: Instant,
) -> Result<ApplicationId> {
    let (who, organisation) = applying::writer(teller, group, when)?;
    let id = teller.together(|change| {
        then(change, when, &who, |change| applying::draft(change, opening, group, &organisation, 0))
    })?;
    let question = &opening.form.questions[1].key;
    teller.together(|change| {
        let bytes = hum();
        let file: FileId = FileId::new(when, &change.tools.chance);
        let new = NewFile {
            name: "Ridley Road.wav".to_owned(),
            content_type: "audio/wav",
            size_bytes: i64::try_from(bytes.len()).unwrap_or_default(),
            sha256: hex::encode(Sha256::digest(&bytes)),
            store_key: format!("{id}/{file}"),
            id: file,
        };
        teller.keep(&new.store_key, bytes)?;
        then(change, when + TimeDelta::hours(1), &who, |change| {
            recordings::add_as(change, &who.person, &id, question, (&new, SECONDS as i32))
        })?;
        then(change, when + TimeDelta::hours(2), &who, |change| {
            recordings::write_text(change, &id, question, &new.id, HEARD)
        })?;
        then(change, when + TimeDelta::hours(3), &who, |change| sending::actions::submit(change, &id).map(|_| ()))
    })?;
    Ok(id)
}

const RATE: u32 = 8_000;
const SECONDS: u32 = 4;
/// The notes, in hertz, each as long as the others.
const NOTES: [f64; 8] = [220.0, 246.9, 277.2, 329.6, 293.7, 277.2, 246.9, 220.0];

/// A few notes as a WAV: eight bits, one ear.
pub fn hum() -> Vec<u8> {
    let samples = RATE * SECONDS;
    let each = samples as usize / NOTES.len();
    let mut bytes = Vec::with_capacity(44 + samples as usize);
    bytes.extend(b"RIFF");
    bytes.extend((36 + samples).to_le_bytes());
    bytes.extend(b"WAVEfmt ");
    bytes.extend(16_u32.to_le_bytes());
    bytes.extend([1_u16.to_le_bytes(), 1_u16.to_le_bytes()].concat());
    bytes.extend([RATE.to_le_bytes(), RATE.to_le_bytes()].concat());
    bytes.extend([1_u16.to_le_bytes(), 8_u16.to_le_bytes()].concat());
    bytes.extend(b"data");
    bytes.extend(samples.to_le_bytes());
    bytes.extend((0..samples as usize).map(|at| {
        let (note, within) = (NOTES[(at / each).min(NOTES.len() - 1)], (at % each) as f64 / each as f64);
        // Each note swells and fades, as a voice does.
        let loud = (within * std::f64::consts::PI).sin() * 60.0;
        let wave = (at as f64 / f64::from(RATE) * note * std::f64::consts::TAU).sin();
        (128.0 + wave * loud) as u8
    }));
    bytes
}

#[cfg(test)]
mod tests {
    use super::hum;
    use crate::files::kinds::{FileKind, recognise};

    #[test]
    fn what_is_hummed_is_a_recording() {
        let found = recognise(&mut std::io::Cursor::new(hum())).expect("readable").expect("known");
        assert_eq!((found.kind, found.content_type), (FileKind::Audio, "audio/wav"));
    }
}
