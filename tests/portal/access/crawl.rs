//! Everybody tries what others were shown: each person walks the portal from their own first pages, and every link and file with
//! which they were let in is then opened by everybody to whom it was not shown, as if the identifiers in it had been swapped.
//!
//! Who gets in is held against `tests/data/access.tsv`. A group's things are its own: whoever is of another group is let in only where
//! the table lets another group in, and who helps only in what they help with. Whoever may not see something gets 403 or 404, and none
//! of its words.
//!
//! Of addresses that are alike, and were shown to the same people, one is tried; of public ones none. `CRAWL` lifts this, and how
//! much of what they find people follow: see [`Limits`].

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use diesel::prelude::*;
use futures_util::future::join_all;
use groundwater::db::schema::commitments;
use groundwater::ids::CommitmentId;
use groundwater::routes::ROWS;

use super::{CONTACT, DRAFTER, OTHERS, World, expected, relation};
use crate::support::{Seen, Visitor};

/// Another member of the drafter's group, who has nothing of her own.
const MEMBER: (char, &str) = ('W', "songul.aydin@example.org");
/// Those at home in one group or none, who see few pages: nearly all of them are walked. So is what the other funder has.
const FEW_PAGES: &str = "GWHOIEFBX";
/// Those who are no staff.
const NO_STAFF: &str = "AGWHOIEFB";

/// How much of what they find people follow, and how much of it is tried by the others.
#[derive(Clone, Copy, Debug)]
struct Limits {
    /// How many addresses of one pattern those follow who see few pages.
    few: usize,
    /// And everybody else.
    of_one: usize,
    /// How many pages altogether.
    pages: usize,
    /// Every address is tried, and not one of those that are alike.
    each: bool,
}

impl Limits {
    /// As it is usually.
    const USUAL: Limits = Limits { few: 10, of_one: 1, pages: 300, each: false };

    /// As `CRAWL` says: so many addresses of one pattern are followed by whoever sees many pages, or `all`; everything else is
    /// followed by everybody, and every address that was found is tried.
    fn said() -> Limits {
        let Ok(said) = std::env::var("CRAWL") else { return Limits::USUAL };
        let of_one = match said.as_str() {
            "all" => usize::MAX,
            number => number.parse().expect("CRAWL is a number, or all"),
        };
        Limits { few: usize::MAX, of_one, pages: usize::MAX, each: true }
    }

    /// How many addresses like this one somebody follows. Of a public pattern one is enough; and what is asked of a list, as another
    /// page or another order of it, has no end, so that it is not lifted.
    fn of(self, letter: char, address: &str, is_public: bool) -> usize {
        let limits = if address.contains('?') { Limits::USUAL } else { self };
        if is_public {
            return Limits::USUAL.of_one;
        }
        if FEW_PAGES.contains(letter) { limits.few } else { limits.of_one }
    }
}

/// What is one person's own, whatever group they are in.
const OWN: &[&str] = &["/messages/{id}", "/kept/{token}", "/account/sessions/{id}/end"];

/// Files and recordings, whose addresses do not say of what they are. Whoever helps is shown those of a draft and no others, and a draft
/// is nothing for the desk.
const FILES: &[&str] = &["/files/{id}", "/recordings/{id}"];

/// What opens more than the table says, for whom and why: what is there in another state than the table's.
const ALSO: &[(&str, &str, &str)] = &[(
    "/desk/funds/{slug}/decisions/{application}/record",
    "S",
    "the table's decision is not out yet; once its group has heard, the accountability group reads the record",
)];

/// What only those read who may: of the draft, of a note of a group's own, of a worry that is the safeguarding lead's, of files.
const MARKS: [&str; 4] = [DRAFTED, "families on a Friday", "they do not eat at home", "our constitution, "];
const DRAFTED: &str = "Quincewhistle evenings for everybody on our stairs";

/// The rows that are opened, each with who gets through.
type Table = BTreeMap<String, String>;

/// An address without what was asked of it.
fn path_of(address: &str) -> &str {
    address.split(['?', '#']).next().unwrap_or_default()
}

/// The row of the table of routes that an address is of: the one with the fewest blanks.
fn pattern(address: &str) -> Option<&'static str> {
    let parts: Vec<&str> = path_of(address).split('/').collect();
    let is_blank = |part: &str| part.starts_with('{');
    let fits = |path: &str| {
        let wanted: Vec<&str> = path.split('/').collect();
        wanted.len() == parts.len() && wanted.iter().zip(&parts).all(|(wants, has)| is_blank(wants) || wants == has)
    };
    let opened = ROWS.iter().filter(|row| row.method.as_str() == "GET").map(|row| row.path);
    opened.filter(|path| fits(path)).min_by_key(|path| path.split('/').filter(|part| is_blank(part)).count())
}

/// Who gets through to the addresses of a pattern, by the table.
fn row<'a>(table: &'a Table, pattern: &str) -> &'a str {
    table.get(&format!("GET\t{pattern}")).map_or("", String::as_str)
}

/// Whether somebody saw what they asked for, and was not led on to something else.
fn let_in(seen: &Seen, address: &str) -> bool {
    seen.status == 200 && path_of(&seen.path) == path_of(address)
}

/// Where a page leads: links, and what it plays or shows.
fn leads_to(page: &Seen) -> Vec<String> {
    let kind = page.headers.get("content-type").and_then(|kind| kind.to_str().ok()).unwrap_or_default();
    if !kind.starts_with("text/html") {
        return Vec::new();
    }
    let here = path_of(&page.path);
    let mut found = page.links();
    found.extend(page.all_of("audio[src], video[src], source[src], img[src]", "src"));
    let tidy = |link: String| {
        let link = link.split('#').next().unwrap_or_default();
        match link {
            _ if link.contains("lang=") || link.starts_with("//") => None,
            _ if link.starts_with('?') => Some(format!("{here}{link}")),
            _ if link.starts_with('/') => Some(link.to_owned()),
            _ => None,
        }
    };
    found.into_iter().filter_map(tidy).collect()
}

/// What somebody came to see on their walk.
#[derive(Default)]
struct Walked {
    /// The addresses with which they were let in.
    opened: BTreeSet<String>,
    /// The marks that they read.
    read: BTreeSet<&'static str>,
}

async fn walks(letter: char, visitor: &Visitor, table: &Table, limits: Limits) -> Walked {
    let from: &[&str] = match letter {
        'A' => &["/"],
        _ if NO_STAFF.contains(letter) => &["/home", "/messages", "/account", "/"],
        _ => &["/desk", "/home"],
    };
    let mut waiting: VecDeque<String> = from.iter().map(|path| (*path).to_owned()).collect();
    let (mut followed, mut of_pattern): (BTreeSet<String>, BTreeMap<(&str, bool), usize>) = Default::default();
    let mut walked = Walked::default();
    while let Some(address) = waiting.pop_front() {
        let Some(pattern) = pattern(&address) else { continue };
        let most = limits.of(letter, &address, row(table, pattern).contains('A'));
        // What is asked of a list takes no place of what is followed to its end.
        let count = of_pattern.entry((pattern, limits.each && address.contains('?'))).or_default();
        if *count >= most || followed.len() >= limits.pages || !followed.insert(address.clone()) {
            continue;
        }
        *count += 1;
        let page = visitor.get(&address).await;
        if !let_in(&page, &address) {
            continue;
        }
        walked.read.extend(MARKS.into_iter().filter(|mark| page.html.contains(mark)));
        waiting.extend(leads_to(&page));
        walked.opened.insert(address);
    }
    walked
}

/// An address that is not public, and to whom it was shown.
struct Found {
    address: String,
    pattern: &'static str,
    shown: BTreeSet<char>,
    /// It is about no group, so that nobody stands apart from it.
    of_nobody: bool,
}

/// Promises of the council's that are about no group: the table's is about one.
async fn of_nobody(world: &World) -> BTreeSet<String> {
    let ids: Vec<CommitmentId> = world
        .portal
        .read(|db| {
            let about_none = commitments::application_id.is_null().and(commitments::organisation_id.is_null());
            Ok(commitments::table.filter(about_none).select(commitments::id).load(db)?)
        })
        .await;
    ids.iter().map(|id| format!("/desk/promises/{id}")).collect()
}

/// What is to be tried: of what is alike and was shown to the same people, one, or each of them.
fn found(walks: &BTreeMap<char, Walked>, table: &Table, limits: Limits, of_nobody: &BTreeSet<String>) -> Vec<Found> {
    let mut shown: BTreeMap<&str, BTreeSet<char>> = BTreeMap::new();
    for (letter, walked) in walks {
        for address in &walked.opened {
            shown.entry(address).or_default().insert(*letter);
        }
    }
    let mut alike = BTreeSet::new();
    let mut all = Vec::new();
    for (address, shown) in shown {
        let Some(pattern) = pattern(address) else { continue };
        if !row(table, pattern).contains('A') && (alike.insert((pattern, shown.clone())) || limits.each) {
            all.push(Found { address: address.to_owned(), pattern, shown, of_nobody: of_nobody.contains(address) });
        }
    }
    all
}

impl Found {
    /// Whether somebody may open it to whom it was not shown. `draft` is what the helper helps with.
    fn may(&self, letter: char, table: &Table, draft: &str) -> bool {
        let row = row(table, self.pattern);
        let has = |who: char| row.contains(who);
        let group = self.shown.contains(&'G') || self.shown.contains(&'W');
        if ALSO.iter().any(|(pattern, letters, _)| *pattern == self.pattern && letters.contains(letter)) {
            return true;
        }
        let of_draft = FILES.contains(&self.pattern) && self.shown.contains(&'H');
        match letter {
            _ if of_draft && !NO_STAFF.contains(letter) => false,
            // Two of one group see the same, but for what is somebody's own.
            'G' | 'W' => has('O') || (group && (has('G') || row.is_empty()) && !OWN.contains(&self.pattern)),
            'H' => has('O') || (group && has('H') && self.address.contains(draft)),
            _ if NO_STAFF.contains(letter) => has(letter),
            // Where the table's own thing is in a state that lets nobody in, it says nothing of staff but those who stand apart.
            _ if relation::LETTERS.contains(letter) && relation::is_about_one(self.pattern) => has(letter),
            // Both are officers, and read what the council promised to everybody.
            _ if relation::LETTERS.contains(letter) && self.of_nobody => has('C'),
            _ => has(letter) || row.is_empty(),
        }
    }
}

/// What is wrong with what somebody gets who tries everything that was not shown to them.
async fn tries(letter: char, visitor: &Visitor, all: &[Found], table: &Table, draft: &str) -> Vec<String> {
    let mut wrong = Vec::new();
    for found in all.iter().filter(|found| !found.shown.contains(&letter)) {
        let seen = visitor.get(&found.address).await;
        let (address, pattern) = (&found.address, found.pattern);
        let said = format!("{letter} opens {address} ({pattern}), shown to {:?}: {}", found.shown, seen.status);
        // Whoever is led elsewhere sees a page that is tried by itself.
        let led_on = seen.status == 200 && !let_in(&seen, address);
        if !led_on && !matches!(seen.status, 200 | 403 | 404) {
            wrong.push(format!("{said}, and neither 403 nor 404"));
        }
        if found.may(letter, table, draft) {
            continue;
        }
        if let_in(&seen, address) {
            wrong.push(said);
        } else if let Some(mark) = MARKS.iter().find(|mark| seen.html.contains(*mark)) {
            wrong.push(format!("{said}, and reads {mark:?}"));
        }
    }
    wrong
}

/// What people who are no staff were shown on their own walk, although the table has nobody like them get in.
fn shown_wrongly(letter: char, walked: &Walked, table: &Table) -> Vec<String> {
    let wrongly = |address: &String| {
        let pattern = pattern(address)?;
        let row = row(table, pattern);
        // What is theirs is their group's; the table's helper helps a group with a draft.
        let theirs = letter != 'A' && (row.contains('G') || row.is_empty());
        (!theirs && !row.contains(letter)).then(|| format!("{letter} is shown {address} ({pattern})"))
    };
    if !NO_STAFF.contains(letter) {
        return Vec::new();
    }
    walked.opened.iter().filter_map(wrongly).collect()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn nobody_opens_what_only_others_may() {
    if std::env::var_os("UPDATE_ACCESS").is_some() {
        // The table is being written.
        return;
    }
    let world = World::begin().await;
    let limits = Limits::said();
    let table = &expected();
    let draft = world.things.draft.id.clone();
    let drafter = world.visitor(DRAFTER);
    let page = drafter.get(&format!("/applications/{draft}/questions/idea")).await;
    drafter.submit(&page, "form[data-autosave]", &[("text", DRAFTED)]).await;

    let mut people = vec![('A', world.portal.visitor()), ('G', drafter), ('C', world.visitor(CONTACT))];
    people.push((MEMBER.0, world.portal.signed_in(MEMBER.1).await));
    people.extend(OTHERS.iter().map(|(letter, email)| (*letter, world.visitor(email))));
    let walking =
        people.iter().map(|(letter, visitor)| async move { (*letter, walks(*letter, visitor, table, limits).await) });
    let walked: BTreeMap<char, Walked> = join_all(walking).await.into_iter().collect();
    for (letter, walked) in &walked {
        assert!(walked.opened.len() > 3, "{letter} saw hardly anything: {:?}", walked.opened);
    }
    assert!(
        walked[&'G'].read.contains(DRAFTED) && walked[&'W'].read.contains(DRAFTED),
        "her own group reads the draft"
    );
    assert!(!walked[&'O'].read.contains(DRAFTED) && !walked[&'C'].read.contains(DRAFTED), "nobody else does");

    let all = found(&walked, table, limits, &of_nobody(&world).await);
    assert!(all.len() > 100, "hardly anything is to be tried: {}", all.len());
    let pages: usize = walked.values().map(|walked| walked.opened.len()).sum();
    eprintln!("{pages} pages opened on the way, then {} addresses tried by {} people", all.len(), people.len());
    let trying = people.iter().map(|(letter, visitor)| tries(*letter, visitor, &all, table, &draft));
    let mut wrong = join_all(trying).await.concat();
    wrong.extend(walked.iter().flat_map(|(letter, walked)| shown_wrongly(*letter, walked, table)));
    assert!(wrong.is_empty(), "{} things are wrong:\n{}", wrong.len(), wrong.join("\n"));
}
