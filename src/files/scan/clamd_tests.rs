//! How clamd's answers are read, and what is done when it breaks off: over a real line, with a server that does.

use futures_util::stream;
use proptest::prelude::*;
use tokio::net::TcpListener;

use super::*;

fn file(pieces: &[&[u8]]) -> impl Stream<Item = std::io::Result<Bytes>> + Unpin {
    stream::iter(pieces.iter().map(|piece| Ok(Bytes::copy_from_slice(piece))).collect::<Vec<_>>())
}

/// Somebody who listens as clamd does, reads so many bytes, says something and hangs up.
async fn listens(reads: usize, says: &'static [u8]) -> Clamd {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let address = listener.local_addr().expect("an address").to_string();
    tokio::spawn(async move {
        let (mut line, _) = listener.accept().await.expect("a line");
        let mut heard = vec![0; reads];
        line.read_exact(&mut heard).await.expect("what was sent");
        line.write_all(says).await.expect("an answer");
    });
    Clamd::Tcp(address)
}

#[test]
fn where_clamd_listens_is_read_in_the_ways_people_write_it() {
    assert_eq!(Clamd::parse("127.0.0.1:3310"), Ok(Clamd::Tcp("127.0.0.1:3310".into())));
    assert_eq!(Clamd::parse("tcp://scanner:3310"), Ok(Clamd::Tcp("scanner:3310".into())));
    assert_eq!(Clamd::parse("[::1]:3310"), Ok(Clamd::Tcp("[::1]:3310".into())));
    assert_eq!(Clamd::parse("/run/clamd.ctl"), Ok(Clamd::Unix("/run/clamd.ctl".into())));
    assert_eq!(Clamd::parse("unix:clamd.ctl"), Ok(Clamd::Unix("clamd.ctl".into())));
    for wrong in ["", "unix:", "scanner", "scanner:", ":3310", "scanner:0", "scanner:http"] {
        assert!(Clamd::parse(wrong).is_err(), "{wrong}");
    }
}

#[tokio::test]
async fn a_file_goes_piece_by_piece_and_an_empty_piece_is_not_its_end() {
    let sent = b"zINSTREAM\0\0\0\0\x03one\0\0\0\x03two\0\0\0\0";
    let clamd = listens(sent.len(), b"stream: OK\0").await;
    let verdict = clamd.look(file(&[b"one", b"", b"two"])).await.expect("a verdict");
    assert_eq!(verdict, Verdict::Clean);
    let clamd = listens(sent.len(), b"stream: Groundwater.Test.UNOFFICIAL FOUND\0").await;
    let verdict = clamd.look(file(&[b"one", b"two"])).await.expect("a verdict");
    assert_eq!(verdict, Verdict::Found("Groundwater.Test.UNOFFICIAL".into()));
}

#[tokio::test]
async fn a_file_that_clamd_does_not_take_is_never_clean() {
    // It says so, and hangs up while we are still sending.
    let large = vec![7; 8 * 1024 * 1024];
    let clamd = listens(100_000, b"INSTREAM size limit exceeded. ERROR\0").await;
    let trouble = clamd.look(file(&[&large])).await.expect_err("no verdict");
    assert!(matches!(trouble, Trouble::TooLarge | Trouble::Dropped(_)), "{trouble}");
    let clamd = listens(21, b"INSTREAM size limit exceeded. ERROR\0").await;
    assert!(matches!(clamd.look(file(&[b"one"])).await, Err(Trouble::TooLarge | Trouble::Dropped(_))));
}

#[tokio::test]
async fn a_line_that_breaks_is_no_verdict() {
    assert!(matches!(listens(10, b"").await.look(file(&[b"one"])).await, Err(Trouble::Dropped(_))));
    let large = vec![7; 8 * 1024 * 1024];
    assert!(matches!(listens(100_000, b"").await.look(file(&[&large])).await, Err(Trouble::Dropped(_))));
    assert!(matches!(listens(21, b"stream: ").await.look(file(&[b"one"])).await, Err(Trouble::Unknown(_))));
    let away = Clamd::Unix("/nowhere/clamd.ctl".into());
    assert!(matches!(away.look(file(&[b"one"])).await, Err(Trouble::Away(_))));
    let broken = stream::iter([Err(std::io::ErrorKind::NotFound.into())]);
    assert!(matches!(listens(10, b"").await.look(broken).await, Err(Trouble::Unread(_))));
}

proptest! {
    #[test]
    fn only_a_plain_yes_is_clean(said in "\\PC{0,80}|stream: \\PC{0,40}|stream: \\PC{1,20} (FOUND|ERROR|OK)") {
        let read = verdict(&said);
        prop_assert_eq!(matches!(read, Ok(Verdict::Clean)), said == "stream: OK" || said == "OK");
        prop_assert_eq!(matches!(read, Ok(Verdict::Found(_))), said.ends_with(" FOUND"));
    }

    #[test]
    fn fuzzed_an_answer_that_was_changed_is_never_clean(
        said in crate::mutated::mutated_text(&["stream: OK", "stream: Eicar-Test-Signature FOUND", "INSTREAM size limit exceeded. ERROR"]),
    ) {
        let is_yes = said == "stream: OK" || said == "OK";
        prop_assert_eq!(matches!(verdict(&said), Ok(Verdict::Clean)), is_yes);
    }
}
