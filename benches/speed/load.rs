//! A load from a few clients at once, for a while, after a warm-up.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};

use crate::borough::Borough;

const CLIENTS: usize = 8;
const WARM_UP: Duration = Duration::from_millis(500);
const WHILE: Duration = Duration::from_secs(3);

/// Requests per second for one page, with somebody's cookie or without.
pub async fn measure(base: &str, path: &str, cookie: Option<&str>) -> f64 {
    let address = format!("{base}{path}");
    let cookie = cookie.unwrap_or_default().to_owned();
    run(move |client, _| {
        let (address, cookie) = (address.clone(), cookie.clone());
        async move { client.get(address).header("cookie", cookie).send().await }
    })
    .await
}

/// Saves per second: every client writes an answer of its own again and again.
pub async fn autosave(borough: &Borough) -> f64 {
    let answers = Arc::new(borough.answers.clone());
    let base = borough.base.clone();
    let cookie = borough.applicant.clone();
    let words = Arc::new(AtomicU64::new(0));
    let saves = run(move |client, number| {
        let address = format!("{base}{}", answers[number % answers.len()]);
        let cookie = cookie.clone();
        let text = format!("Every Sunday we cook together, {}.", words.fetch_add(1, Ordering::Relaxed));
        async move {
            let request = client.post(address).header("cookie", cookie).header("accept", "application/json");
            // The same person writes on from device to device: the newest words stand.
            request.form(&[("text", text.as_str()), ("version", "0")]).send().await
        }
    })
    .await;
    let kept = reqwest::Client::new().get(format!("{}{}", borough.base, borough.answers[0]));
    let kept = kept.header("cookie", &borough.applicant).send().await.expect("an answer").text().await.expect("a page");
    assert!(kept.contains("Every Sunday we cook together, "), "what was saved is not there");
    saves
}

async fn run<F, R>(request: F) -> f64
where
    F: Fn(reqwest::Client, usize) -> R + Clone + Send + 'static,
    R: Future<Output = reqwest::Result<reqwest::Response>> + Send,
{
    let counted = Arc::new(AtomicU64::new(0));
    let started = Instant::now();
    let mut clients = tokio::task::JoinSet::new();
    for number in 0..CLIENTS {
        let (request, counted) = (request.clone(), Arc::clone(&counted));
        clients.spawn(async move {
            let client = reqwest::Client::new();
            while started.elapsed() < WARM_UP + WHILE {
                let response = request(client.clone(), number).await.expect("an answer");
                assert!(response.status().is_success(), "{}: {}", response.url(), response.status());
                response.bytes().await.expect("a whole answer");
                if started.elapsed() > WARM_UP {
                    counted.fetch_add(1, Ordering::Relaxed);
                }
            }
        });
    }
    while let Some(done) = clients.join_next().await {
        done.expect("a client");
    }
    counted.load(Ordering::Relaxed) as f64 / WHILE.as_secs_f64()
}
