//! The line breaks in the middle of a part, and the portal stops before a whole upload was put together.

use std::io::{Read, Write};
use std::net::{Shutdown, TcpStream};

use chrono::TimeDelta;
use groundwater::application::recording::upload::actions;
use groundwater::application::recording::upload::store::Part;
use groundwater::ids::UploadId;

use super::{BYTES, HULYA, MB, Story, here};
use crate::support::sounds::voice;

/// How a line may end.
#[derive(Clone, Copy, Debug)]
enum Cut {
    /// Hung up.
    HungUp,
    /// Gone, without a word.
    Reset,
}

/// Sends the beginning of a part by hand, and then the line breaks.
fn half(story: &Story, upload: &str, whole: usize, sent: &[u8], cut: Cut) {
    let address = story.portal.base.trim_start_matches("http://");
    let mut line = TcpStream::connect(address).expect("a line");
    let head = format!(
        "PATCH {upload} HTTP/1.1\r\nhost: {address}\r\ncookie: {}\r\ntus-resumable: 1.0.0\r\nupload-offset: 0\r\n\
         content-type: {BYTES}\r\ncontent-length: {whole}\r\n\r\n",
        story.hulya.cookies()
    );
    line.write_all(head.as_bytes()).expect("the head");
    line.write_all(sent).expect("half of it");
    match cut {
        Cut::HungUp => line.shutdown(Shutdown::Both).expect("hung up"),
        Cut::Reset => {
            // Everything is on the other side before the line goes.
            line.set_nonblocking(true).expect("a line");
            let _ = line.read(&mut [0; 16]);
            drop(line);
        }
    }
}

/// How much is here once nothing more comes: what came is written down in its own time.
async fn when_it_is_quiet(story: &Story, upload: &str, at_least: usize) -> usize {
    let (mut is_here, mut same) = (0, 0);
    for _ in 0..4_000 {
        let now = here(&story.hulya, upload).await.expect("an upload under way");
        same = if now == is_here && now > at_least { same + 1 } else { 0 };
        is_here = now;
        if same > 50 {
            break;
        }
    }
    is_here
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_line_that_breaks_in_the_middle_of_a_part_loses_hardly_anything_and_goes_on() {
    for cut in [Cut::HungUp, Cut::Reset] {
        let story = Story::begin().await;
        let said = voice(3 * MB);
        let upload = story.begins("Anlatım.webm", said.len()).await;
        let sent = 5 * MB / 2 + 321;
        half(&story, &upload, said.len(), &said[..sent], cut);
        let is_here = when_it_is_quiet(&story, &upload, sent - MB).await;
        assert!(is_here <= sent && is_here > sent - MB, "{cut:?}: of {sent} bytes that were sent {is_here} are here");
        let rest = story.sends(&upload, is_here, &said[is_here..]).await;
        assert_eq!(rest.status, 204, "{}", rest.html);
        let page = story.hulya.get(&story.page()).await;
        let source = page.attribute("audio[src]", "src").expect("a recording");
        assert!(story.hulya.download(&source).await.2 == said, "every byte, in its place");
    }
}

#[tokio::test]
async fn an_upload_that_was_whole_when_the_portal_stopped_is_put_together_later() {
    let story = Story::begin().await;
    let said = voice(2000);
    let upload = story.begins("a.webm", said.len()).await;
    // Its last part was written down, and then the portal stopped.
    let id = UploadId::from(upload.trim_start_matches("/uploads/"));
    let key = format!("uploads/{id}/last");
    story.portal.app.files.put(&key, said.clone()).await.expect("kept");
    let part = Part { upload_id: id, start_bytes: 0, size_bytes: 2000, store_key: key };
    story.portal.change_as(HULYA, move |change| actions::receive(change, &part)).await;
    assert_eq!(here(&story.hulya, &upload).await, Err(423), "it is being put together: ask again");
    story.portal.work().await;
    assert_eq!(here(&story.hulya, &upload).await, Err(423), "somebody may be at it");
    story.portal.clock.advance(TimeDelta::minutes(3));
    story.portal.work().await;
    assert_eq!(here(&story.hulya, &upload).await, Ok(2000));
    let page = story.hulya.get(&story.page()).await;
    let source = page.attribute("audio[src]", "src").expect("a recording");
    assert_eq!(story.hulya.download(&source).await.2, said);
}
