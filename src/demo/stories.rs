//! What stands beside the first group's learning note, or waits to, what recurred in the round, and what the council answered.

use std::io::Cursor;

use chrono::TimeDelta;
use image::{ImageFormat, Rgb, RgbImage};
use sha2::{Digest, Sha256};

use super::teller::{Teller, then};
use super::voice::hum;
use crate::award::grant;
use crate::clock::{Instant, london_date};
use crate::error::{Error, Result};
use crate::ids::{ApplicationId, GrantId, Id, LearningNoteId, PieceId, RoundId};
use crate::learning::cadence::actions as turns;
use crate::learning::commitment::actions::Typed as Promised;
use crate::learning::conversation::Way;
use crate::learning::digest::actions as digests;
use crate::learning::note::actions as notes;
use crate::learning::note::policy::Side;
use crate::learning::note::store as kept_notes;
use crate::learning::piece::actions::{NewFile, Typed, add, say_yes};
use crate::learning::piece::waiting::actions as waiting;
use crate::learning::story::{Audience, Control, Permission};
use crate::learning::theme::actions::{Typed as Named, name};
use crate::learning::theme::store as themes;
use crate::people::Who;

/// The note of a grant, and what is put beside it.
struct Place<'a> {
    contact: &'a Who,
    group: &'a Who,
    grant: GrantId,
    note: LearningNoteId,
}

/// Everything that is told beside the first group's note.
pub fn told(
    teller: &Teller<'_>,
    contact: &Who,
    group: &Who,
    round: &RoundId,
    application: &ApplicationId,
    now: Instant,
) -> Result<()> {
    let (grant, note) = teller.together(|change| {
        let grant = grant::of_application(change.db, application)?.ok_or(Error::NotFound)?;
        let notes = kept_notes::of_grant(change.db, &grant.id)?;
        Ok((grant.id, notes.into_iter().next().ok_or(Error::NotFound)?.id))
    })?;
    let place = Place { contact, group, grant, note };
    let when = now - TimeDelta::days(80);
    let seen = "A long table under lamps, seen from above, with nine bowls on it.";
    let picture = ("table.png", "image/png", table()?);
    beside(teller, &place, when, ("Zeynep Arslan, who cooks", seen), picture, Permission::default())?;
    let heard = "She hums what her mother hummed over the dough, and says: it is mine again.";
    let yes = Permission {
        of_another: true,
        yes_by: "Mrs A.".to_owned(),
        yes_how: "at the table, after she had heard it".to_owned(),
        yes_on: Some(london_date(when)),
        ..Permission::default()
    };
    let sound = ("Mrs A.wav", "audio/wav", hum());
    beside(teller, &place, when + TimeDelta::hours(1), ("Mrs A., a volunteer", heard), sound, yes)?;
    waits(teller, &place)?;
    teller.together(|change| {
        then(change, when, group, |change| {
            notes::say_minutes(change, &place.grant, &place.note, Side::Group, Some(75))
        })?;
        then(change, when, contact, |change| {
            notes::say_minutes(change, &place.grant, &place.note, Side::Council, Some(140))
        })?;
        then(change, now - TimeDelta::days(9), group, |change| {
            turns::choose(
                change,
                &place.grant,
                Some(Way::VoiceNote),
                "Any evening after the cooking, not in the holidays",
            )
        })
    })?;
    answered(teller, contact, round, now)
}

/// A picture or sound, added by the group after the note was agreed; both sides let everyone see it.
fn beside(
    teller: &Teller<'_>,
    place: &Place<'_>,
    when: Instant,
    (who, words): (&str, &str),
    sent: (&str, &str, Vec<u8>),
    permission: Permission,
) -> Result<()> {
    let control = Control { audience: Audience::Everyone, permission, expires_on: None };
    let typed = Typed { who_spoke: who.to_owned(), words: words.to_owned(), control };
    teller.together(|change| {
        let id = PieceId::new(when, &change.tools.chance);
        let file = kept(teller, place, &id, sent)?;
        then(change, when, place.group, |change| {
            add(change, &place.grant, &place.note, Side::Group, id.clone(), &typed, file)
        })?;
        then(change, when + TimeDelta::days(1), place.contact, |change| {
            say_yes(change, &place.grant, &place.note, &id, Side::Council, (true, ""))
        })
    })
}

/// A file of a piece, whose bytes are kept.
fn kept(
    teller: &Teller<'_>,
    place: &Place<'_>,
    id: &PieceId,
    (name, content_type, bytes): (&str, &str, Vec<u8>),
) -> Result<NewFile> {
    let file = NewFile {
        name: name.to_owned(),
        content_type: content_type.to_owned(),
        size_bytes: i64::try_from(bytes.len()).unwrap_or_default(),
        sha256: hex::encode(Sha256::digest(&bytes)),
        store_key: format!("learning/{}/{id}", place.note),
    };
    teller.keep(&file.store_key, bytes)?;
    Ok(file)
}

/// A picture came a moment ago without a word of what is seen in it. It waits for a day, so that nobody sends it again.
fn waits(teller: &Teller<'_>, place: &Place<'_>) -> Result<()> {
    let when = teller.now() - TimeDelta::minutes(20);
    teller.at(when, Some(place.group), |change| {
        let id = PieceId::new(when, &change.tools.chance);
        let file = kept(teller, place, &id, ("table in spring.png", "image/png", table()?))?;
        waiting::keep(change, &place.grant, &place.note, Side::Group, id, file)
    })
}

/// Two themes of the round: one is answered with a promise, and of the other the digest says by when it will be.
fn answered(teller: &Teller<'_>, contact: &Who, round: &RoundId, now: Instant) -> Result<()> {
    let when = now - TimeDelta::days(40);
    teller.at(when, Some(contact), |change| {
        let under = |change: &mut crate::app::Change<'_>, words: &str| -> Result<Vec<String>> {
            let funder = crate::fund::store::round(change.db, round)?.funder_id;
            let all = themes::candidates(change.db, std::slice::from_ref(&funder), &contact.person)?;
            let said = all.into_iter().filter(|one| one.note.body.0.group.in_the_way.contains(words));
            Ok(said.map(|one| one.note.id.to_string()).collect())
        };
        let late = Named {
            name: "Money that comes late".to_owned(),
            words: "Groups paid for what we had promised to pay, until we did.".to_owned(),
            notes: under(change, "late")?,
        };
        let forms = Named {
            name: "Forms that nobody can find".to_owned(),
            words: String::new(),
            notes: under(change, "form")?,
        };
        let late_id = name(change, &late)?;
        let forms_id = name(change, &forms)?;
        crate::learning::theme::actions::change(change, &late_id, &late, true)?;
        crate::learning::theme::actions::change(change, &forms_id, &forms, true)?;
        digests::say(change, round, london_date(now) + TimeDelta::days(20), true)?;
        let promise = Promised {
            words: "Pay every week, and ring a group whose payment is not on its way by the fifth day.".to_owned(),
            owner: contact.person.to_string(),
            due_on: Some(london_date(now) + TimeDelta::days(25)),
            public: true,
        };
        digests::answer(change, round, &late_id, &promise)
    })
}

/// A small picture: a table from above, and nine bowls.
fn table() -> Result<Vec<u8>> {
    let picture = RgbImage::from_fn(96, 64, |x, y| {
        let far = x % 20 < 9 && (8..90).contains(&x) && (22..31).contains(&y);
        let near = x % 24 > 15 && (36..44).contains(&y);
        Rgb(match y {
            _ if far || near => [250, 240, 222],
            14..50 => [150, 94, 52],
            _ => [46, 62, 58],
        })
    });
    let mut out = Cursor::new(Vec::new());
    picture.write_to(&mut out, ImageFormat::Png).map_err(anyhow::Error::from)?;
    Ok(out.into_inner())
}
