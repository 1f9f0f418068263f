//! The rows that nobody opens in the borough of the first table, tried where they open: an agreement that waits for a signature, a
//! payment for its approval, bank details for a call, a meeting that sits, a round that is decided and not released, a draw to come.
//!
//! Small worlds, each with one group and everybody of the first table, go forward step by step, and stop where a row is tried. The
//! form is the one that whoever may send it has before them; everybody sends the same. Whatever came of it is put back before the
//! next one tries (`kept.rs`), so that each finds the same. The outcome is held against `tests/data/access-later.tsv`, with the
//! letters of the first table and two more: Q sits at the meeting and does not lead it, as P does; T hears reports of harm.
//!
//! `UPDATE_ACCESS=1` writes this file as well.

mod deciding;
mod giving;
mod hearing;
mod meeting;

use std::collections::BTreeMap;
use std::fmt::Write;

use diesel::prelude::*;
use groundwater::app::{App, Change};
use groundwater::db::schema::{applications, supporters};
use groundwater::error::Result;
use groundwater::ids::{ApplicationId, PersonId, SupporterId};
use groundwater::people::Role;
use groundwater::routes::ROWS;

use super::kept::Kept;
use super::{CONTACT, DRAFTER, HELPER, OTHERS, READER, done_so_far, in_order, read_table, relation};
use crate::support::{Portal, Seen, Visitor};

const FILE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/data/access-later.tsv");

/// Those who come to work at a council, where the fund does not name them; the last one at another.
const STAFF: [(&str, &str, Role, &str); 5] = [
    (READER, "Yvonne Baptiste", Role::PanelMember, "hackney"),
    ("desmond.clarke@example.org", "Desmond Clarke", Role::Scrutineer, "hackney"),
    ("maureen.walsh@example.org", "Maureen Walsh", Role::SafeguardingLead, "hackney"),
    ("priya.raman@example.org", "Priya Raman", Role::Administrator, "hackney"),
    ("leyla.demir@example.org", "Leyla Demir", Role::Commissioner, "camden"),
];

/// The rows that are tried here.
pub const LATER: &[(&str, &str)] = &[
    ("GET", "/applications/{id}/strand"),
    ("POST", "/applications/{id}/strand"),
    ("GET", "/desk/applications/{id}/evidence/{note}/wrong-group"),
    ("GET", "/desk/applications/{id}/talk"),
    ("POST", "/desk/applications/{id}/talk"),
    ("POST", "/desk/readings/{id}/understood"),
    ("POST", "/desk/recordings/{id}/amount"),
    ("POST", "/desk/learning/{id}/pieces/{piece}/withdrawal"),
    ("GET", "/desk/reports"),
    ("GET", "/desk/reports/{id}"),
    ("POST", "/desk/reports/{id}"),
    ("GET", "/desk/barriers/told"),
    ("POST", "/desk/barriers/told"),
    ("GET", "/desk/requests/new"),
    ("POST", "/desk/requests"),
    ("POST", "/desk/applications/{id}/questions/{question}/withdrawal"),
    ("POST", "/desk/applications/{id}/hours/putting-right"),
    ("POST", "/desk/funds/{slug}/completion"),
    ("GET", "/desk/panels/{id}/change"),
    ("POST", "/desk/panels/{id}/change"),
    ("POST", "/desk/panels/{id}/cancellation"),
    ("GET", "/desk/panels/{id}/attendance"),
    ("POST", "/desk/panels/{id}/attendance"),
    ("POST", "/desk/panels/{id}/recommendations/{application}"),
    ("POST", "/desk/panels/{id}/items/{application}/ending"),
    ("POST", "/desk/panels/{id}/items/{application}/dissent"),
    ("GET", "/desk/panels/{id}/end"),
    ("POST", "/desk/panels/{id}/end"),
    ("GET", "/desk/panels/{id}/pay"),
    ("POST", "/desk/panels/{id}/pay"),
    ("POST", "/desk/funds/{slug}/draw"),
    ("POST", "/desk/funds/{slug}/draw/{draw}"),
    ("POST", "/desk/funds/{slug}/release/panel"),
    ("POST", "/desk/funds/{slug}/release"),
    ("GET", "/desk/funds/{slug}/decisions/{application}/check"),
    ("POST", "/desk/funds/{slug}/decisions/{application}/check"),
    ("POST", "/applications/{id}/decision/challenge"),
    ("GET", "/desk/funds/{slug}/decisions/{application}/challenge"),
    ("POST", "/desk/funds/{slug}/decisions/{application}/challenge"),
    ("POST", "/desk/grants/{id}/agreement"),
    ("GET", "/grants/{id}/agreement/parts/{part}"),
    ("POST", "/grants/{id}/agreement/parts/{part}"),
    ("GET", "/desk/grants/{id}/agreement/parts/{part}"),
    ("POST", "/desk/grants/{id}/agreement/parts/{part}"),
    ("GET", "/grants/{id}/plan"),
    ("POST", "/grants/{id}/plan"),
    ("POST", "/grants/{id}/account"),
    ("POST", "/grants/{id}/agreement/signature"),
    ("POST", "/desk/grants/{id}/agreement/signature"),
    ("POST", "/desk/grants/{id}/account"),
    ("POST", "/grants/{id}/account/passed-on"),
    ("POST", "/desk/grants/{id}/account/passed-on"),
    ("GET", "/grants/{id}/account/correction"),
    ("POST", "/grants/{id}/account/correction"),
    ("GET", "/desk/grants/{id}/account/correction"),
    ("POST", "/desk/grants/{id}/account/correction"),
    ("POST", "/desk/grants/{id}/bank"),
    ("POST", "/desk/grants/{id}/bank/held"),
    ("POST", "/desk/grants/{id}/payments"),
    ("POST", "/desk/grants/{id}/payments/{payment}/removal"),
    ("POST", "/desk/grants/{id}/payments/{payment}/approval"),
    ("POST", "/desk/payments.csv"),
    ("POST", "/desk/payments/returns"),
    ("POST", "/grants/{id}/stops/{stop}"),
    ("POST", "/desk/grants/{id}/stop/{stop}"),
    ("POST", "/desk/grants/{id}/subsidy/question"),
    ("GET", "/grants/{id}/subsidy"),
    ("POST", "/grants/{id}/subsidy"),
];

/// Where a form is sent, and what it says.
type Form = (String, Vec<(String, String)>);

/// What came of a world: who got through where, and what is wrong.
#[derive(Default)]
struct Tried {
    through: BTreeMap<String, String>,
    wrong: Vec<String>,
}

/// A small world with everybody of the first table in it.
struct Scene {
    app: App,
    kept: Kept,
    emails: Vec<(char, String)>,
    visitors: Vec<(char, Visitor)>,
    tried: Tried,
}

impl Scene {
    /// Everybody comes who is not there yet, and signs in: what each is to a group they are to every application that was written so
    /// far. `also` are further letters, or others in the place of those of the first table.
    async fn begin(portal: &Portal, also: &[(char, &str)]) -> Scene {
        for (email, name, role, funder) in STAFF {
            portal.staff(email, name, role, funder).await;
        }
        portal.group("Wick Walks", &[("gloria.thompson@example.org", "Gloria Thompson")]).await;
        let helper = portal.person(HELPER, "Rosa Lim").await;
        portal.change(move |change| helps(change, &helper)).await;
        relation::come(portal).await;
        let known = [('G', DRAFTER), ('C', CONTACT)].into_iter().chain(OTHERS.iter().copied());
        let known = known.filter(|(letter, _)| also.iter().all(|(other, _)| other != letter));
        let emails = known.chain(also.iter().copied()).map(|(letter, email)| (letter, email.to_owned())).collect();
        let kept = Kept::of(portal);
        let mut scene = Scene { app: portal.app.clone(), kept, emails, visitors: Vec::new(), tried: Tried::default() };
        scene.signs_in(portal).await;
        scene
    }

    /// Everybody signs in, as on another day.
    async fn signs_in(&mut self, portal: &Portal) {
        let mut visitors = vec![('A', portal.visitor())];
        for (letter, email) in &self.emails {
            visitors.push((*letter, portal.signed_in(email).await));
        }
        self.visitors = visitors;
    }

    /// The browser of whoever has a letter.
    fn who(&self, letter: char) -> Visitor {
        let known = self.visitors.iter().find(|(one, _)| *one == letter);
        known.map(|(_, visitor)| visitor.clone()).unwrap_or_else(|| panic!("nobody is {letter}"))
    }

    /// Everybody opens an address of a row.
    async fn opens(&mut self, path: &'static str, address: &str) {
        self.tries("GET", path, address, &[]).await;
    }

    /// Everybody sends a form to a row.
    async fn sends(&mut self, path: &'static str, (address, fields): Form) {
        self.tries("POST", path, &address, &fields).await;
    }

    async fn tries(&mut self, method: &'static str, path: &'static str, address: &str, fields: &[(String, String)]) {
        assert!(
            ROWS.iter().any(|row| row.method.as_str() == method && row.path == path),
            "there is no {method} {path}"
        );
        let Scene { app, kept, visitors, tried, .. } = self;
        let fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        let mut through = String::new();
        if method == "POST" {
            kept.keep();
        }
        for (letter, visitor) in visitors.iter() {
            let before = app.read(done_so_far).await.expect("what was done");
            let seen = if method == "GET" { visitor.get(address).await } else { visitor.post(address, &fields).await };
            if seen.status >= 500 {
                tried.wrong.push(format!("{method} {address} ({path}) as {letter}: {} {}", seen.status, seen.text()));
            }
            if matches!(seen.status, 403 | 404) {
                let after = app.read(done_so_far).await.expect("what was done");
                if before != after {
                    tried.wrong.push(format!("{method} {address}: {letter} was turned away and something was done"));
                }
                continue;
            }
            through.push(*letter);
            if method == "POST" {
                kept.put_back();
            }
        }
        let let_in = [relation::wrongly_let_in(path, &through), relation::wrongly_inside(path, &through)];
        tried.wrong.extend(let_in.into_iter().flatten().map(|words| format!("{method} {words}")));
        tried.through.insert(format!("{method}\t{path}"), in_order(&through));
    }

    /// Somebody does it for good, so that the world goes on; it has to work.
    async fn does(&self, letter: char, page: &Seen, selector: &str, fields: &[(&str, &str)]) -> Seen {
        let done = self.who(letter).submit(page, selector, fields).await;
        assert_eq!(done.status, 200, "{letter} on {}: {}", page.path, done.text());
        done
    }
}

/// Somebody helps every group with what it wrote, and goes on helping.
fn helps(change: &mut Change<'_>, person: &PersonId) -> Result<()> {
    let all: Vec<ApplicationId> = applications::table.select(applications::id).load(change.db)?;
    for application in all {
        let id: SupporterId = change.id();
        diesel::insert_into(supporters::table)
            .values((
                supporters::id.eq(id),
                supporters::application_id.eq(&application),
                supporters::person_id.eq(person),
                supporters::organisation_words.eq("Advice on the square"),
                supporters::since.eq(change.now),
            ))
            .execute(change.db)?;
    }
    Ok(())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn every_kind_of_person_where_things_stand_otherwise() {
    let (giving, sitting, drawing, time, hearing, parts) = tokio::join!(
        Box::pin(giving::tried()),
        Box::pin(meeting::tried()),
        Box::pin(deciding::a_draw()),
        Box::pin(deciding::what_time_is_owed()),
        Box::pin(hearing::tried()),
        Box::pin(hearing::in_parts()),
    );
    let (mut through, mut wrong) = (BTreeMap::new(), Vec::new());
    for tried in [giving, sitting, drawing, time, hearing, parts] {
        through.extend(tried.through);
        wrong.extend(tried.wrong);
    }
    let (update, expected) = (std::env::var_os("UPDATE_ACCESS").is_some(), read_table(FILE));
    let mut written = String::from(
        "# method, address, who gets through where it is open to somebody (tests/portal/access/later.rs says where)\n",
    );
    for (method, path) in LATER {
        let row = format!("{method}\t{path}");
        let Some(through) = through.remove(&row) else {
            wrong.push(format!("nobody tried {row}"));
            continue;
        };
        let _ = writeln!(written, "{row}\t{through}");
        if through.is_empty() {
            wrong.push(format!("{row} is open to nobody here, too"));
        }
        match expected.get(&row) {
            _ if update => {}
            None => wrong.push(format!("{row} stands in no row of tests/data/access-later.tsv")),
            Some(should) if *should != through => {
                wrong.push(format!("{row}: through come {through:?}, and it should be {should:?}"));
            }
            Some(_) => {}
        }
    }
    wrong.extend(through.keys().map(|row| format!("{row} was tried, and is not in LATER")));
    if update {
        std::fs::write(FILE, written).expect("the file is written");
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
