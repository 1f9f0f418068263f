//! The real program, killed in the moment in which it has said that something is saved. It is started again, and nothing
//! that it had said is missing.

use std::io::{BufRead, BufReader};
use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::atomic::{AtomicU32, Ordering};

use chrono::TimeDelta;
use diesel::prelude::*;
use groundwater::application::State;
use groundwater::clock::Clock;
use groundwater::db::DbConn;
use groundwater::db::schema::letters;
use groundwater::ids::ApplicationId;
use groundwater::letters::store::LetterState;

use crate::support::{KEY, Portal, Seen, Visitor};

const HULYA: &str = "hulya@example.org";
const PROGRAM: &str = env!("CARGO_BIN_EXE_groundwater");

/// The program, serving on the database of a story, until it is killed.
pub struct Running {
    child: Child,
}

/// What it takes to start the program on the database of a story, as often as one likes.
pub struct Program {
    folder: PathBuf,
    database: String,
    listen: String,
}

/// A port out of those that the system hands out to nobody by itself: it is still free when a program that was killed comes back.
fn port() -> u16 {
    static NEXT: AtomicU32 = AtomicU32::new(0);
    loop {
        let next = std::process::id().wrapping_mul(97).wrapping_add(NEXT.fetch_add(1, Ordering::Relaxed));
        let port = u16::try_from(10_000 + next % 5_000).expect("a port");
        if TcpListener::bind(("127.0.0.1", port)).is_ok() {
            return port;
        }
    }
}

impl Program {
    pub fn of(portal: &Portal, folder: &Path) -> Program {
        Program::on(portal.database_url(), folder)
    }

    /// The program on any database.
    pub fn on(database: &str, folder: &Path) -> Program {
        Program { folder: folder.to_owned(), database: database.to_owned(), listen: format!("127.0.0.1:{}", port()) }
    }

    pub fn command(&self, words: &[&str]) -> Command {
        let mut command = self.told(Command::new(PROGRAM));
        command.args(words);
        command
    }

    /// A command that is told where everything is.
    fn told(&self, mut command: Command) -> Command {
        // Mail and files stand beside a SQLite database, and in `data` of this folder otherwise.
        command.current_dir(&self.folder);
        command.env("DATABASE_URL", &self.database).env("LISTEN", &self.listen).env("SECRET_KEY", KEY);
        for other in ["BASE_URL", "SMTP_URL", "FILES_URL", "LOG", "BACKUP_KEY", "WITHDRAWN_LIST"] {
            command.env_remove(other);
        }
        command
    }

    /// Started; it says so when it answers.
    pub fn start(&self) -> Running {
        Program::begin(self.command(&[]))
    }

    /// The same where no file of it grows beyond so many blocks of 512 bytes: a disk that is full.
    pub fn start_with_room(&self, blocks: u32) -> Running {
        let mut command = self.told(Command::new("sh"));
        // Unless it is ignored, the system ends whoever writes more.
        command.args(["-c", "trap '' XFSZ; ulimit -f \"$1\"; exec \"$0\"", PROGRAM, &blocks.to_string()]);
        Program::begin(command)
    }

    fn begin(mut command: Command) -> Running {
        let mut child = command.stderr(Stdio::piped()).spawn().expect("the program");
        let said = BufReader::new(child.stderr.take().expect("what it says"));
        let mut lines = said.lines().map_while(Result::ok);
        let up = lines.by_ref().find(|line| line.contains("answering at"));
        assert!(up.is_some(), "the program stopped before it answered");
        // Somebody has to listen to the rest, or it waits to be heard.
        std::thread::spawn(move || lines.for_each(drop));
        Running { child }
    }

    pub async fn signed_in(&self, email: &str) -> Visitor {
        let printed = self.command(&["sign-in-link", email]).output().expect("the program");
        let link = String::from_utf8(printed.stdout).expect("a link");
        let visitor = Visitor::new(&format!("http://{}", self.listen));
        let asked = visitor.get(link.trim()).await;
        let welcome = visitor.submit(&asked, "main form", &[]).await;
        assert_eq!(welcome.status, 200, "{}", welcome.text());
        visitor
    }
}

impl Running {
    /// SIGKILL: it has no time to tidy up anything.
    pub fn kill(mut self) {
        self.child.kill().expect("it is ours");
        self.child.wait().expect("it ends");
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// A draft in which everything is answered, in a round that is open whatever today is.
pub async fn drafted() -> (Portal, ApplicationId) {
    let portal = Portal::start().await;
    let source = crate::fund::example("hackney-community-chest").replace("opens = 2026", "opens = 2024");
    let round = portal.fund_from(&source).await.round;
    portal.work().await;
    let group = portal.group("Sunday Kitchen", &[(HULYA, "Hülya Demir")]).await;
    let application = portal.draft(HULYA, &group, &round.id).await;
    let form = portal.form(&round.id).await;
    portal.answers_everything(HULYA, &application, &form, &[]).await;
    (portal, application)
}

pub fn saved(page: &Seen, text: &str) -> bool {
    page.all("form[data-autosave] textarea").iter().any(|shown| shown == text)
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_was_saved_survives_the_program_being_killed() {
    let (portal, application) = drafted().await;
    let folder = tempfile::tempdir().expect("a folder");
    let program = Program::of(&portal, folder.path());
    let mut running = program.start();
    let hulya = program.signed_in(HULYA).await;
    let path = format!("/applications/{application}/questions/plan");
    for time in 1..=6 {
        let text = format!("Every Sunday we cook together, written down {time} times.");
        let page = hulya.get(&path).await;
        // In turn as the script saves it, and as the button does.
        if time % 2 == 0 {
            let (action, mut fields) = page.form("form[data-autosave]", &[("text", &text)]);
            fields.retain(|(name, _)| name != "then");
            let fields: Vec<(&str, &str)> =
                fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
            let (status, reply) = hulya.autosave(&action, &fields).await;
            running.kill();
            assert_eq!((status, reply["state"].as_str()), (200, Some("saved")), "{reply}");
        } else {
            let went_on = hulya.submit(&page, "form[data-autosave]", &[("text", &text)]).await;
            running.kill();
            assert_eq!(went_on.status, 200, "{}", went_on.text());
        }
        running = program.start();
        // She is still signed in, and her words stand.
        let page = hulya.get(&path).await;
        assert!(saved(&page, &text), "killed for the {time}th time: {}", page.text());
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_was_sent_is_sent_and_its_letters_go_out_after_all() {
    let (portal, application) = drafted().await;
    let folder = tempfile::tempdir().expect("a folder");
    let program = Program::of(&portal, folder.path());
    let running = program.start();
    let hulya = program.signed_in(HULYA).await;
    let check = hulya.get(&format!("/applications/{application}/check")).await;
    let sent = hulya.submit(&check, "form[action$=submission]", &[]).await;
    running.kill();
    assert!(sent.has("Your application is sent"), "{}", sent.text());
    let id = application.clone();
    let stands = portal.read(move |db| groundwater::application::store::get(db, &id)).await;
    assert_eq!(stands.state, State::Submitted);
    let running = program.start();
    let again = hulya.submit(&check, "form[action$=submission]", &[]).await;
    assert_eq!(again.text(), sent.text(), "a second click after it came back sends nothing twice");
    running.kill();
    // A worker that was killed with a letter in its hand keeps it until its lease has run out.
    let later = Clock::System.now() + TimeDelta::minutes(5) - portal.app.now();
    portal.clock.advance(later.max(TimeDelta::minutes(5)));
    portal.work().await;
    let states = portal.read(move |db| letters_to(db, HULYA)).await;
    assert_eq!(states, [LetterState::Sent], "one letter, and it has left");
    assert_eq!(portal.read(groundwater::jobs::queue::counts).await, (0, 0), "no job is left behind");
}

fn letters_to(db: &mut DbConn, email: &str) -> groundwater::error::Result<Vec<LetterState>> {
    let sent = letters::kind.ne("sign-in").and(letters::to_email.eq(email.to_owned()));
    Ok(letters::table.filter(sent).select(letters::state).load(db)?)
}
