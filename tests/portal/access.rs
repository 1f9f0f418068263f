//! The access table: every kind of person on every address and method, held against `tests/data/access.tsv`.
//!
//! The file says for each row of `routes.rs` who gets through: A anyone, G the group whose thing it is, O another group,
//! C the commissioner in charge, P a panel member, D the decision-maker, S the scrutineer, L the safeguarding lead,
//! M the administrator, X a commissioner of another funder. A GET that is open must answer with its page; whatever is closed
//! must answer 403 or 404, on GET and on POST. (Posts that are open are done in the stories of their parts.)
//! A row of `routes.rs` that the file does not have fails the test. `UPDATE_ACCESS=1` writes the file anew, to be read in review.

use std::collections::BTreeMap;
use std::fmt::Write;

use diesel::prelude::*;
use groundwater::db::DbConn;
use groundwater::db::schema::*;
use groundwater::demo::{self, Size};
use groundwater::error::Result;
use groundwater::routes::ROWS;

use crate::support::{Portal, Visitor};

const FILE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/data/access.tsv");
/// A group's writer whose draft and grant are used, and one whose application is under review.
const DRAFTER: &str = "hulya.demir@example.org";
const SENDER: &str = "folake.adebayo@example.org";
const OTHERS: &[(char, &str)] = &[
    ('O', "gloria.thompson@example.org"),
    ('C', "daniel.okafor@example.org"),
    ('P', "yvonne.baptiste@example.org"),
    ('D', "ruth.adeyemi@example.org"),
    ('S', "desmond.clarke@example.org"),
    ('L', "maureen.walsh@example.org"),
    ('M', "priya.raman@example.org"),
    ('X', "leyla.demir@example.org"),
];

/// Something of each kind that an address can name.
struct Things {
    draft: String,
    sent: String,
    organisation: String,
    grant: String,
    named: BTreeMap<&'static str, String>,
}

impl Things {
    fn find(db: &mut DbConn) -> Result<Things> {
        let writer = |email: &str| people::table.filter(people::email.eq(email.to_owned())).select(people::id);
        let drafter: String = writer(DRAFTER).first(db)?;
        let sender: String = writer(SENDER).first(db)?;
        let draft: String = applications::table
            .filter(applications::started_by.eq(&drafter).and(applications::state.eq("draft")))
            .select(applications::id)
            .first(db)?;
        let sent: String = applications::table
            .filter(applications::started_by.eq(&sender).and(applications::state.eq("under-review")))
            .select(applications::id)
            .first(db)?;
        let organisation: String = organisation_members::table
            .filter(organisation_members::person_id.eq(&drafter))
            .select(organisation_members::organisation_id)
            .first(db)?;
        let grant: String =
            grants::table.filter(grants::organisation_id.eq(&organisation)).select(grants::id).first(db)?;
        let mut named = BTreeMap::new();
        let mut name = |key: &'static str, id: String| named.insert(key, id);
        name("note of evidence", evidence::table.filter(evidence::application_id.eq(&sent)).select(evidence::id).first(db)?);
        name("risk", risks::table.filter(risks::application_id.eq(&sent)).select(risks::id).first(db)?);
        name("reading", readings::table.filter(readings::application_id.eq(&sent)).order(readings::id).select(readings::id).first(db)?);
        let asked = applicant_questions::table.filter(applicant_questions::application_id.eq(&sent));
        name("question", asked.select(applicant_questions::id).first(db)?);
        name("conversation", conversations::table.select(conversations::id).first(db)?);
        name("opened", opened_questions::table.select(opened_questions::id).first(db)?);
        let meeting = panel_meetings::table.inner_join(rounds::table).inner_join(funders::table);
        name("meeting", meeting.order(panel_meetings::held_at.desc()).select(panel_meetings::id).first(db)?);
        name("payment", payments::table.filter(payments::grant_id.eq(&grant)).select(payments::id).first(db)?);
        name("learning note", learning_notes::table.filter(learning_notes::grant_id.eq(&grant)).select(learning_notes::id).first(db)?);
        let talks = learning_conversations::table.filter(learning_conversations::grant_id.eq(&grant));
        name("learning conversation", talks.select(learning_conversations::id).first(db)?);
        name("promise", commitments::table.filter(commitments::public.eq(true)).select(commitments::id).first(db)?);
        Ok(Things { draft, sent, organisation, grant, named })
    }

    fn named(&self, name: &str) -> &str {
        &self.named[name]
    }

    /// The address of a row with something real in it, and whose thing that is.
    fn address(&self, path: &str) -> (String, &'static str) {
        let nothing = "0197b2c4-0000-7000-8000-000000000001";
        let on_draft = path.starts_with("/applications/{id}/questions/") || matches!(path, "/applications/{id}" | "/applications/{id}/check");
        let (id, owner) = match path {
            _ if path.starts_with("/desk/applications/") => (self.sent.as_str(), SENDER),
            _ if path.starts_with("/applications/") && on_draft => (self.draft.as_str(), DRAFTER),
            _ if path.starts_with("/applications/") => (self.sent.as_str(), SENDER),
            _ if path.starts_with("/organisations/") => (self.organisation.as_str(), DRAFTER),
            _ if path.starts_with("/grants/") || path.starts_with("/desk/grants/") => (self.grant.as_str(), DRAFTER),
            _ if path.starts_with("/desk/readings/") => (self.named("reading"), SENDER),
            _ if path.starts_with("/desk/conversations/") => (self.named("conversation"), DRAFTER),
            _ if path.starts_with("/desk/opened/") => (self.named("opened"), DRAFTER),
            _ if path.starts_with("/desk/panels/") => (self.named("meeting"), SENDER),
            _ if path.starts_with("/desk/learning/") || path.starts_with("/learning/") => (self.named("learning note"), DRAFTER),
            _ if path.starts_with("/desk/promises/") => (self.named("promise"), DRAFTER),
            _ => (nothing, DRAFTER),
        };
        let note = if path.contains("/evidence/") { "note of evidence" } else { "learning note" };
        let slug = if path.starts_with("/desk/") { "hackney-small-grants" } else { "hackney-community-chest" };
        let address = path
            .replace("{id}", id)
            .replace("{slug}", slug)
            .replace("{key}", "plan")
            .replace("{file}", nothing)
            .replace("{token}", "nothing")
            .replace("{name}", "app.css")
            .replace("{note}", self.named(note))
            .replace("{risk}", self.named("risk"))
            .replace("{question}", self.named("question"))
            .replace("{application}", &self.sent)
            .replace("{payment}", self.named("payment"))
            .replace("{conversation}", self.named("learning conversation"));
        assert!(!address.contains('{'), "the access test does not know what stands in {path}");
        (address, owner)
    }
}

/// Who gets through: the letters, in their order.
async fn who_gets_through(method: &str, address: &str, visitors: &[(char, Visitor)]) -> String {
    let mut through = String::new();
    for (letter, visitor) in visitors {
        let seen = if method == "GET" { visitor.get(address).await } else { visitor.post(address, &[]).await };
        assert!(seen.status < 500, "{method} {address} as {letter}: {} {}", seen.status, seen.text());
        if !matches!(seen.status, 403 | 404) {
            through.push(*letter);
        }
    }
    through
}

fn expected() -> BTreeMap<String, String> {
    let kept = std::fs::read_to_string(FILE).unwrap_or_default();
    let row = |line: &str| line.rsplit_once('\t').map(|(row, who)| (row.to_owned(), who.trim().to_owned()));
    kept.lines().filter(|line| !line.starts_with('#')).filter_map(row).collect()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn every_kind_of_person_on_every_address() {
    let portal = Portal::start().await;
    let app = portal.app.clone();
    tokio::task::spawn_blocking(move || demo::build(&app, Size::default())).await.expect("a task").expect("a borough");
    let things = portal.read(Things::find).await;
    let mut visitors: BTreeMap<&str, Visitor> = BTreeMap::new();
    for email in OTHERS.iter().map(|(_, email)| *email).chain([DRAFTER, SENDER]) {
        visitors.insert(email, portal.signed_in(email).await);
    }
    let update = std::env::var_os("UPDATE_ACCESS").is_some();
    let expected = expected();
    let mut written = String::from("# method, address, who gets through (tests/portal/access.rs says which letter is whom)\n");
    let mut wrong = Vec::new();
    // GETs first: they change nothing. Posts by those who are turned away change nothing either.
    for method in ["GET", "POST"] {
        for row in ROWS.iter().filter(|row| row.method == method) {
            let name = format!("{method}\t{}", row.path);
            let (address, owner) = things.address(row.path);
            let mut everyone = vec![('A', portal.visitor()), ('G', visitors[owner].clone())];
            everyone.extend(OTHERS.iter().map(|(letter, email)| (*letter, visitors[email].clone())));
            if update {
                let through = who_gets_through(method, &address, &everyone).await;
                let _ = writeln!(written, "{name}\t{through}");
                continue;
            }
            let Some(open_to) = expected.get(&name) else {
                wrong.push(format!("{name} stands in no row of tests/data/access.tsv"));
                continue;
            };
            let tried: Vec<_> =
                everyone.into_iter().filter(|(letter, _)| method == "GET" || !open_to.contains(*letter)).collect();
            let through = who_gets_through(method, &address, &tried).await;
            let should: String = tried.iter().map(|(letter, _)| *letter).filter(|letter| open_to.contains(*letter)).collect();
            if through != should {
                wrong.push(format!("{name}: through come {through:?}, and it should be {should:?}"));
            }
        }
    }
    if update {
        std::fs::write(FILE, written).expect("the file is written");
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
