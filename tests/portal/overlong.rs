//! Whoever sends too much, or too slowly, is told so and let go, and everybody else is served meanwhile.

use std::time::{Duration, Instant};

use groundwater::web::patience::Patience;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

use crate::support::Portal;

/// What is sent piece by piece over one line, with a pause between.
struct Sent {
    pieces: Vec<Vec<u8>>,
    pause: Duration,
}

impl Sent {
    fn at_once(bytes: impl Into<Vec<u8>>) -> Sent {
        Sent { pieces: vec![bytes.into()], pause: Duration::ZERO }
    }

    fn slowly(first: impl Into<Vec<u8>>, then: &str) -> Sent {
        let pieces = std::iter::once(first.into()).chain(std::iter::repeat_n(then.as_bytes().to_vec(), 200));
        Sent { pieces: pieces.collect(), pause: Duration::from_millis(200) }
    }
}

/// The status of the answer, and how long it took to come. A line that is cut while we still send has answered before.
async fn answer(portal: &Portal, sent: Sent) -> (u16, Duration) {
    let begun = Instant::now();
    let line = TcpStream::connect(portal.base.trim_start_matches("http://")).await.expect("a line");
    let (mut reads, mut writes) = line.into_split();
    let sending = tokio::spawn(async move {
        for piece in sent.pieces {
            if writes.write_all(&piece).await.is_err() {
                return;
            }
            tokio::time::sleep(sent.pause).await;
        }
        // The line stays open: nobody hangs up.
        tokio::time::sleep(Duration::from_secs(60)).await;
    });
    let mut begins = Vec::new();
    while begins.len() < 12 {
        let mut piece = [0; 64];
        match reads.read(&mut piece).await {
            Ok(0) => break,
            Ok(read) => begins.extend(&piece[..read]),
            Err(why) => panic!("no answer: {why}"),
        }
    }
    sending.abort();
    let begins = String::from_utf8_lossy(&begins).into_owned();
    let status = begins.split(' ').nth(1).and_then(|status| status.get(..3)).and_then(|status| status.parse().ok());
    (status.unwrap_or_else(|| panic!("no answer: {begins:?}")), begun.elapsed())
}

fn post(length: usize, kind: &str) -> String {
    format!("POST /sign-in HTTP/1.1\r\nhost: portal\r\ncontent-type: {kind}\r\ncontent-length: {length}\r\n\r\n")
}

const FORM: &str = "application/x-www-form-urlencoded";
const PARTS: &str = "multipart/form-data; boundary=xx";

fn fields(count: usize) -> Vec<u8> {
    let body = "a=1&".repeat(count);
    [post(body.len(), FORM), body].concat().into_bytes()
}

fn parts(count: usize) -> Vec<u8> {
    let part = "--xx\r\ncontent-disposition: form-data; name=\"a\"\r\n\r\n1\r\n";
    let body = format!("{}--xx--\r\n", part.repeat(count));
    [post(body.len(), PARTS), body].concat().into_bytes()
}

#[tokio::test]
async fn whoever_sends_too_much_or_too_slowly_is_told_so_and_everybody_else_is_served() {
    let patience = Patience {
        head: Duration::from_secs(1),
        gap: Duration::from_secs(1),
        grace: Duration::from_secs(2),
        ..Patience::default()
    };
    let portal = Portal::start_waiting(patience).await;
    let many_headers: String = (0..1_000).map(|n| format!("x-{n}: {n}\r\n")).collect();
    let wide = 100 * 1024 * 1024;
    let cases = [
        ("a header now and then", 408, Sent::slowly("GET / HTTP/1.1\r\nhost: portal\r\n", "x-a: b\r\n")),
        ("a byte now and then", 408, Sent::slowly(post(100_000, FORM), "a")),
        ("nothing after the head", 408, Sent::at_once(post(100_000, FORM))),
        ("parts now and then", 408, Sent::slowly(post(100_000, PARTS), "-")),
        ("ten thousand fields", 413, Sent::at_once(fields(10_000))),
        ("ten thousand parts", 413, Sent::at_once(parts(10_000))),
        ("a hundred megabytes", 413, Sent::at_once([post(wide, FORM).into_bytes(), vec![b'a'; wide]].concat())),
        ("more than anything is", 413, Sent::at_once(post(2_000_000_000, PARTS))),
        ("a thousand headers", 431, Sent::at_once(format!("GET / HTTP/1.1\r\nhost: portal\r\n{many_headers}\r\n"))),
        (
            "a header without end",
            431,
            Sent::at_once(format!("GET / HTTP/1.1\r\nhost: portal\r\nx: {}", "a".repeat(200_000))),
        ),
    ];
    let here = &portal;
    let refused = cases.into_iter().map(|(what, wanted, sent)| async move {
        let (status, took) = answer(here, sent).await;
        assert_eq!(status, wanted, "{what}");
        assert!(took < Duration::from_secs(20), "{what} took {took:?}");
    });
    let others = async {
        for _ in 0..10 {
            let begun = Instant::now();
            assert_eq!(portal.visitor().get("/funds").await.status, 200);
            assert!(begun.elapsed() < Duration::from_secs(5), "somebody else waited {:?}", begun.elapsed());
            tokio::time::sleep(Duration::from_millis(200)).await;
        }
    };
    tokio::join!(futures_util::future::join_all(refused), others);
    // A form of ours is far from any of it.
    let (status, _) = answer(&portal, Sent::at_once(fields(2_000))).await;
    assert!(status < 500 && status != 413 && status != 408, "{status}");
}
