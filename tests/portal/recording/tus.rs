//! The protocol's own client, from npm, against the running portal: a line that breaks, and goes on.

use std::process::Command;

use super::{MB, Story};
use crate::support::npm;
use crate::support::sounds::voice;

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_protocols_own_client_goes_on_where_the_line_broke() {
    let story = Story::begin().await;
    let said = voice(4 * MB + 77);
    let file = story.portal.folder().join("said.webm");
    std::fs::write(&file, &said).expect("a file");
    let (base, endpoint, cookies) = (story.portal.base.clone(), story.uploads(), story.hulya.cookies());
    let done = tokio::task::spawn_blocking(move || {
        Command::new("node")
            .arg(npm::folder().join("tus.mjs"))
            .args([base, endpoint, file.display().to_string(), "Anlatım.webm".to_owned()])
            .env("COOKIES", cookies)
            .output()
            .expect("node, which also builds the front end")
    });
    let done = done.await.expect("a task");
    let (said_so, wrong) = (String::from_utf8_lossy(&done.stdout), String::from_utf8_lossy(&done.stderr));
    assert!(done.status.success(), "{said_so}{wrong}");
    let told: serde_json::Value = serde_json::from_str(said_so.trim()).expect("what it tells");
    let number = |name: &str| usize::try_from(told[name].as_u64().expect("a number")).expect("a number");
    assert!(number("breaks") > 1, "the line broke: {told}");
    // What was not written down when a line broke goes again: a part of it, at most.
    assert!(number("sent") < said.len() + number("breaks") * 3 * MB / 2, "no more goes twice than has to: {told}");
    let page = story.hulya.get(&story.page()).await;
    let source = page.attribute("audio[src]", "src").unwrap_or_else(|| panic!("{}", page.text()));
    assert!(story.hulya.download(&source).await.2 == said, "zero bytes lost");
}
