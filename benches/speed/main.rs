//! The speed table: requests per second of the pages people wait for, on the release build, as ratios in one run.
//!
//! It measures SQLite and PostgreSQL: without a server in `TEST_DATABASE_URL` it starts one of its own
//! (`tests/tools/postgres`). A ratio is to `/healthz` (the smallest answer the server can give) on the same machine in
//! the same run: numbers of two machines say nothing.

mod borough;
mod desk;
mod load;
mod portal;

use borough::Borough;
use desk::Desk;
use load::measure;

/// Sizes of the desk's list. The second page of a list must not know how long it is.
const SIZES: [usize; 2] = [1_000, 100_000];

/// Sizes of what is searched.
const SEARCHED: [usize; 2] = [1_000, 20_000];

/// Sizes of the demo's round under review.
const UNDER_REVIEW: [usize; 2] = [9, 300];

/// A word of one application, and one that all of them have.
const WORDS: [(&str, &str); 2] =
    [("a rare word", "/desk/search?q=word777"), ("a common word", "/desk/search?q=sundays")];

/// The variable that names a PostgreSQL whose user may create databases.
const SERVER: &str = "TEST_DATABASE_URL";

fn main() {
    // `cargo test --benches` runs this with --test: building it is proof enough there.
    if std::env::args().any(|flag| flag == "--test") {
        return;
    }
    let Ok(server) = std::env::var(SERVER) else {
        std::process::exit(again_beside_a_server());
    };
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build().expect("a runtime");
    println!("{:<12} {:<34} {:>12} {:>10}", "database", "page", "requests/s", "ratio");
    runtime.block_on(async {
        let urls = [("SQLite", None), ("PostgreSQL", Some(server))];
        for (name, url) in urls {
            table(name, url.as_deref()).await;
            desks(name, url.as_deref()).await;
        }
    });
}

/// Runs this program once more, with a PostgreSQL for as long as that takes, and says how it ended.
fn again_beside_a_server() -> i32 {
    let starts_one = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/tools/postgres");
    let this = std::env::current_exe().expect("the program's own path");
    let ended = std::process::Command::new(starts_one).arg("--").arg(this).args(std::env::args_os().skip(1)).status();
    ended.expect("tests/tools/postgres").code().unwrap_or(1)
}

async fn table(name: &str, server: Option<&str>) {
    let mut base = None;
    let mut row = |page: &str, rate: f64| {
        let ratio = rate / *base.get_or_insert(rate);
        println!("{name:<12} {page:<34} {rate:>12.0} {ratio:>10.3}");
        rate
    };
    let borough = Borough::build(server, SIZES[0]).await;
    row("/healthz", measure(&borough.base, "/healthz", None).await);
    row("a fund page", measure(&borough.base, &borough.fund_page, None).await);
    row("a task list", measure(&borough.base, &borough.task_list, Some(&borough.applicant)).await);
    row("an autosave", load::autosave(&borough).await);
    let short =
        row("the desk's list at 1,000", measure(&borough.base, "/desk/applications", Some(&borough.officer)).await);
    let borough = Borough::build(server, SIZES[1]).await;
    let long =
        row("the desk's list at 100,000", measure(&borough.base, "/desk/applications", Some(&borough.officer)).await);
    row("the same, of one round", measure(&borough.base, &borough.round_list, Some(&borough.officer)).await);
    row("its page in the middle", measure(&borough.base, &borough.middle_of_list, Some(&borough.officer)).await);
    println!("{name:<12} {:<34} {:>12} {:>10.3}", "100,000 to 1,000", "", long / short);
    let few = Borough::build(server, SEARCHED[0] + 1).await;
    let many = Borough::build(server, SEARCHED[1]).await;
    for (what, address) in WORDS {
        let short = row(&format!("{what} among 1,000"), measure(&few.base, address, Some(&few.officer)).await);
        let long = row(&format!("{what} among 20,000"), measure(&many.base, address, Some(&many.officer)).await);
        println!("{name:<12} {:<34} {:>12} {:>10.3}", "20,000 to 1,000", "", long / short);
    }
}

/// Each kind of page at the desk, of a round of three hundred to one of nine.
async fn desks(name: &str, server: Option<&str>) {
    let few = Desk::build(server, UNDER_REVIEW[0]).await;
    let many = Desk::build(server, UNDER_REVIEW[1]).await;
    let among_many = many.pages().await;
    for (kind, path) in few.pages().await {
        let Some(there) = among_many.get(&kind) else { continue };
        let short = measure(&few.base, &path, Some(&few.officer)).await;
        let long = measure(&many.base, there, Some(&many.officer)).await;
        println!("{name:<12} {:<34} {long:>12.0} {:>10.3}", kind.replacen("/desk", "…", 1), long / short);
    }
}
