//! The speed table: requests per second of the pages people wait for, on the release build, as ratios in one run.
//!
//! `cargo bench` measures SQLite; `tests/tools/postgres -- cargo bench` measures PostgreSQL too. A ratio is to `/healthz`
//! (the smallest answer the server can give) on the same machine in the same run: numbers of two machines say nothing.

mod borough;
mod load;

use borough::Borough;
use load::measure;

/// Sizes of the desk's list. The second page of a list must not know how long it is.
const SIZES: [usize; 2] = [1_000, 100_000];

fn main() {
    // `cargo test --benches` runs this with --test: building it is proof enough there.
    if std::env::args().any(|flag| flag == "--test") {
        return;
    }
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build().expect("a runtime");
    println!("{:<12} {:<34} {:>12} {:>10}", "database", "page", "requests/s", "ratio");
    runtime.block_on(async {
        let mut urls = vec![("SQLite", None)];
        match std::env::var("TEST_DATABASE_URL") {
            Ok(url) => urls.push(("PostgreSQL", Some(url))),
            Err(_) => println!("(PostgreSQL is not measured: run tests/tools/postgres -- cargo bench)"),
        }
        for (name, url) in urls {
            table(name, url.as_deref()).await;
        }
    });
}

async fn table(name: &str, server: Option<&str>) {
    let mut base = None;
    let mut row = |page: &str, rate: f64| {
        let ratio = rate / *base.get_or_insert(rate);
        println!("{name:<12} {page:<34} {rate:>12.0} {ratio:>10.3}");
        rate
    };
    let borough = Borough::build(server, SIZES[0]).await;
    row("/healthz", measure(&borough, "/healthz", None).await);
    row("a fund page", measure(&borough, &borough.fund_page, None).await);
    row("a task list", measure(&borough, &borough.task_list, Some(&borough.applicant)).await);
    row("an autosave", load::autosave(&borough).await);
    let short = row("the desk's list at 1,000", measure(&borough, "/desk/applications", Some(&borough.officer)).await);
    let borough = Borough::build(server, SIZES[1]).await;
    let long = row("the desk's list at 100,000", measure(&borough, "/desk/applications", Some(&borough.officer)).await);
    row("the same, of one round", measure(&borough, &borough.round_list, Some(&borough.officer)).await);
    row("its page in the middle", measure(&borough, &borough.middle_of_list, Some(&borough.officer)).await);
    println!("{name:<12} {:<34} {:>12} {:>10.3}", "100,000 to 1,000", "", long / short);
}
