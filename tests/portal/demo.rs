//! `groundwater demo`, as somebody who tries it meets it: the program itself, its six links, and a borough to look at.

use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Child, Command, Output, Stdio};

use crate::support::{Database, Visitor};
use crate::words::refused_in;

const PROGRAM: &str = env!("CARGO_BIN_EXE_groundwater");

/// What the contract names, in its order.
const ROLES: [&str; 6] = ["applicant", "commissioner", "panel member", "decision-maker", "scrutineer", "administrator"];

/// A demo that runs until the story ends.
struct Demo {
    child: Child,
    base: String,
    /// Each kind of person with their link.
    links: Vec<(String, String)>,
}

impl Drop for Demo {
    fn drop(&mut self) {
        self.child.kill().ok();
        self.child.wait().ok();
    }
}

/// The program with nothing of this machine's settings, in a folder of its own.
fn program(folder: &Path, words: &[&str]) -> Command {
    let mut command = Command::new(PROGRAM);
    command.current_dir(folder).args(words);
    for other in ["DATABASE_URL", "LISTEN", "SECRET_KEY", "BASE_URL", "SMTP_URL", "FILES_URL", "CLAMD", "LOG"] {
        command.env_remove(other);
    }
    command
}

impl Demo {
    /// Started, its links read, and answering.
    fn start(folder: &Path, words: &[&str]) -> Demo {
        let free = std::net::TcpListener::bind("127.0.0.1:0").expect("a port");
        let listen = free.local_addr().expect("an address").to_string();
        drop(free);
        let mut command = program(folder, words);
        // Whatever the operator has set is not the demo's: this address leads nowhere.
        command.env("DATABASE_URL", "postgres://nobody@127.0.0.1:1/nothing").env("LISTEN", &listen);
        let mut child = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().expect("the program");
        let printed = BufReader::new(child.stdout.take().expect("what it prints")).lines().map_while(Result::ok);
        let links = printed
            .take(ROLES.len())
            .map(|line| line.split_once('\t').map(|(role, url)| (role.into(), url.into())).expect("role, tab, url"))
            .collect();
        let said = BufReader::new(child.stderr.take().expect("what it says"));
        let mut lines = said.lines().map_while(Result::ok);
        assert!(lines.any(|line| line.contains("answering at")), "the demo stopped before it answered");
        // Somebody has to listen to the rest, or it waits to be heard.
        std::thread::spawn(move || lines.for_each(drop));
        Demo { child, base: format!("http://{listen}"), links }
    }

    async fn signed_in(&self, link: &str) -> Visitor {
        let visitor = Visitor::new(&self.base);
        let path = link.strip_prefix(&self.base).expect("a link to the demo");
        let asked = visitor.get(path).await;
        let welcome = visitor.submit(&asked, "main form", &[]).await;
        assert_eq!(welcome.status, 200, "{}", welcome.text());
        visitor
    }
}

#[tokio::test]
async fn whoever_starts_the_demo_can_look_at_a_round_in_every_stage_as_everybody() {
    let folder = tempfile::tempdir().expect("a folder");
    let demo = Demo::start(folder.path(), &["demo"]);
    let links = &demo.links;
    assert_eq!(links.iter().map(|(role, _)| role.as_str()).collect::<Vec<_>>(), ROLES);
    // Each link signs in again and again.
    for (role, link) in links {
        for _ in 0..2 {
            let visitor = demo.signed_in(link).await;
            let first = if role == "applicant" { "/home" } else { "/desk" };
            assert_eq!(visitor.get(first).await.status, 200, "{role}");
        }
    }
    let anyone = Visitor::new(&demo.base);
    let register = anyone.get("/grants").await;
    assert!(register.all("tbody tr, .gw-list > li").len() >= 8, "{}", register.text());
    assert!(anyone.get("/funds").await.has("Community Chest"));
    assert!(anyone.get("/learning").await.status == 200 && anyone.get("/openness").await.status == 200);
    let open = anyone.get("/openness").await;
    assert!(open.has("hosts were paid £50"), "what a host is paid stands apart: {}", open.text());
    let mail = anyone.get("/dev/mail").await;
    let letters = mail.all("main a");
    assert!(letters.len() > 10, "letters to look at: {}", mail.text());
    let officer = demo.signed_in(&links[1].1).await;
    let desk = officer.get("/desk").await;
    assert!(desk.all("main a").len() > 3, "something needs her today: {}", desk.text());
    assert!(desk.has("Draw in public"), "a draw was promised: {}", desk.text());
    let promises = officer.get("/desk/promises?show=settled").await;
    assert!(promises.has("Not wanted any more"), "a promise is let go: {}", promises.text());
    let talks = officer.get("/desk/funds/hackney-community-chest/conversation").await;
    assert!(talks.has("Takes it up"), "booked by phone: {}", talks.text());
    let payments = officer.get("/desk/payments").await;
    assert!(payments.has("It came back. Once somebody else has approved it"), "{}", payments.text());
    let draw = anyone.get("/funds/hackney-small-grants/draw").await;
    assert_eq!((draw.status, draw.all("section li").len()), (200, 2), "{}", draw.text());
    let funds = officer.get("/desk/funds").await;
    for stage in ["Open", "Closed, under review", "Learning"] {
        assert!(funds.has(stage), "{stage}: {}", funds.text());
    }
    assert!(!folder.path().join("data").exists(), "a demo keeps nothing where it was started");

    // What leaves the portal as a file is held against the refused words like its pages.
    let applicant = demo.signed_in(&links[0].1).await;
    let home = applicant.get("/home").await;
    let of_an_application = |link: &&str| link.strip_prefix("/applications/").is_some_and(|id| id.len() == 36);
    let mut links = home.html.split("href=\"").filter_map(|rest| rest.split('"').next());
    let application = links.find(of_an_application).expect("an application");
    let copy = applicant.get(&format!("{application}/copy")).await;
    assert!(copy.status == 200 && refused_in(&copy.text()).is_empty(), "{:?}", refused_in(&copy.text()));
}

#[test]
fn a_database_with_something_in_it_is_nothing_for_the_demo() {
    let folder = tempfile::tempdir().expect("a folder");
    let database = Database::new(folder.path());
    let settled: Output = {
        let mut command = program(folder.path(), &["person", "add", "ada@council.example", "--role", "administrator"]);
        let key = "a key for the demo that is long enough";
        command.env("DATABASE_URL", &database.url).env("SECRET_KEY", key).output().expect("the program")
    };
    assert!(settled.status.success(), "{}", String::from_utf8_lossy(&settled.stderr));
    let refused = program(folder.path(), &["demo", "--database", &database.url]).output().expect("the program");
    let why = String::from_utf8_lossy(&refused.stderr);
    assert!(!refused.status.success() && refused.stdout.is_empty());
    assert!(why.contains("is not empty; the demo fills only an empty one"), "{why}");
}

#[test]
fn a_fund_that_is_exported_says_no_refused_word() {
    let folder = tempfile::tempdir().expect("a folder");
    for example in
        ["hackney-community-chest", "hackney-small-grants", "hackney-rest-and-repair", "wick-award-community-chest"]
    {
        std::fs::write(folder.path().join("fund.toml"), crate::fund::example(example)).expect("a file");
        assert!(program(folder.path(), &["fund", "import", "fund.toml"]).output().expect("it runs").status.success());
        let exported = program(folder.path(), &["fund", "export", example]).output().expect("the program");
        let text = String::from_utf8_lossy(&exported.stdout);
        assert!(exported.status.success() && text.contains("[[questions]]"), "{example}");
        assert_eq!(refused_in(&text), Vec::<String>::new(), "{example}");
    }
}
