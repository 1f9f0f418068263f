//! Where and on what something was recorded is out of it before anybody hears it, however it came.

use chrono::TimeDelta;
use diesel::prelude::*;
use groundwater::application::recording::upload::actions;
use groundwater::application::recording::upload::store::Part;
use groundwater::db::schema::files;
use groundwater::ids::UploadId;
use sha2::{Digest, Sha256};

use super::{HULYA, MB, Story, here};
use crate::support::sounds::{phone_film_with_place, song_with_place, voice_with_place};

/// As telephones write where they are.
const PLACE: &str = "+51.5465-000.0553+021.000/ on Zeynep's telephone";

/// Where words stand among bytes.
fn place_of(words: &[u8], bytes: &[u8]) -> Option<usize> {
    bytes.windows(words.len()).position(|window| window == words)
}

/// Whether words stand in anything that the portal has on its disk.
fn is_anywhere(folder: &std::path::Path, words: &[u8]) -> bool {
    let entries = std::fs::read_dir(folder).expect("a folder").map(|entry| entry.expect("an entry").path());
    entries.into_iter().any(|path| {
        if path.is_dir() {
            is_anywhere(&path, words)
        } else {
            place_of(words, &std::fs::read(&path).expect("a file")).is_some()
        }
    })
}

/// What of Hülya's answer is heard at an address is as long as what was sent, and tells no place.
async fn hears(story: &Story, source: &str, sent: &[u8]) -> Vec<u8> {
    let (status, _, heard) = story.hulya.download(source).await;
    assert_eq!((status, heard.len()), (200, sent.len()), "{source}");
    assert!(place_of(PLACE.as_bytes(), sent).is_some() && place_of(PLACE.as_bytes(), &heard).is_none(), "{source}");
    assert!(place_of(b"Zeynep", &heard).is_none(), "{source}");
    heard
}

#[tokio::test]
async fn nobody_learns_from_what_hulya_recorded_where_she_was() {
    let story = Story::begin().await;
    let stored = story.portal.folder().join("files");
    // A film comes in parts, and the line is cut in the middle of the place.
    let film = phone_film_with_place(PLACE, MB + MB / 8);
    let middle = place_of(PLACE.as_bytes(), &film).expect("a place") + 5;
    let upload = story.begins("IMG_0042.MOV", film.len()).await;
    assert_eq!(story.sends(&upload, 0, &film[..middle]).await.status, 204);
    assert_eq!(story.sends(&upload, middle, &film[middle..]).await.status, 204);
    let page = story.hulya.get(&story.page()).await;
    let source = page.attribute("video[src]", "src").unwrap_or_else(|| panic!("{}", page.text()));
    let heard = hears(&story, &source, &film).await;
    let described = place_of(b"moov", &film).expect("a description");
    assert!(heard[..described] == film[..described], "what is seen is as it was");
    assert!(place_of(b"vide", &heard).is_some(), "and is a film");

    // What is remembered of it is what is kept.
    let kept: (String, i64) = story
        .portal
        .read(|db| {
            let plan = files::table.filter(files::question_key.eq("plan"));
            Ok(plan.select((files::sha256, files::size_bytes)).first(db)?)
        })
        .await;
    assert_eq!(kept, (hex::encode(Sha256::digest(&heard)), i64::try_from(film.len()).expect("short")));

    // What comes with a plain form is cleaned in the same way.
    let song = song_with_place(PLACE, 5000);
    let added = story.hulya.submit_file(&page, "form[enctype]", "file", "Ses.mp3", song.clone()).await;
    assert!(added.has("It is part of your answer now."), "{}", added.text());
    let source = added.attribute("audio[src]", "src").expect("it is heard");
    let heard = hears(&story, &source, &song).await;
    assert!(heard[10 + PLACE.len()..] == song[10 + PLACE.len()..], "what is said is as it was");

    // Once the parts are gone, it stands nowhere.
    story.portal.work().await;
    assert!(story.kept(story.application.as_str()) == 2 && !is_anywhere(&stored, PLACE.as_bytes()));
}

#[tokio::test]
async fn what_was_whole_when_the_portal_stopped_is_cleaned_before_it_is_heard() {
    let story = Story::begin().await;
    let said = voice_with_place(PLACE, 2000);
    let upload = story.begins("a.webm", said.len()).await;
    // Its last part was written down, and then the portal stopped, in the middle of putting it together.
    let id = UploadId::from(upload.trim_start_matches("/uploads/"));
    let key = format!("uploads/{id}/last");
    story.portal.app.files.put(&key, said.clone()).await.expect("kept");
    let part = Part { upload_id: id, start_bytes: 0, size_bytes: 2000, store_key: key };
    story.portal.change_as(HULYA, move |change| actions::receive(change, &part)).await;
    let page = story.hulya.get(&story.page()).await;
    assert!(page.attribute("audio[src]", "src").is_none(), "nobody hears it as it came: {}", page.text());
    story.portal.clock.advance(TimeDelta::minutes(3));
    story.portal.work().await;
    assert_eq!(here(&story.hulya, &upload).await, Ok(2000));
    let page = story.hulya.get(&story.page()).await;
    let source = page.attribute("audio[src]", "src").expect("a recording");
    hears(&story, &source, &said).await;
    story.portal.work().await;
    assert!(!is_anywhere(&story.portal.folder().join("files"), PLACE.as_bytes()));
}
