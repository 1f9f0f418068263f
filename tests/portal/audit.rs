//! The history tells of everything that somebody did to it by hand in the database.

use std::path::Path;
use std::process::{Command, Output};

use diesel::connection::SimpleConnection;
use groundwater::db::{DatabaseUrl, Db, DbConn, migrate};
use groundwater::error::{Error, Result};
use groundwater::history::audit::{self, Found};
use groundwater::history::chain::Link;
use groundwater::history::{self, Event, Thing, counting, heads};

use crate::support::{Database, KEY, Portal, start_of_story};

const PROGRAM: &str = env!("CARGO_BIN_EXE_groundwater");

/// Statements of somebody who sits at the database.
pub fn by_hand(db: &mut DbConn, sql: &str) -> Result<()> {
    let done = match db {
        DbConn::Sqlite(c) => c.batch_execute(sql),
        DbConn::Postgres(c) => c.batch_execute(sql),
    };
    Ok(done?)
}

fn walk(portal: &Portal, db: &mut DbConn) -> Vec<String> {
    let mut found: Vec<Found> = Vec::new();
    audit::walk(db, &portal.app.tools.key, &mut |one| found.push(one)).expect("a walk");
    found.iter().map(Found::to_string).collect()
}

/// What is told while something stands as somebody made it by hand; it is undone again.
fn told_of(portal: &Portal, sql: &str) -> Vec<String> {
    let told = portal.app.db.raw(|db| {
        by_hand(db, "BEGIN").expect("a statement");
        by_hand(db, sql).expect("a statement");
        let told = walk(portal, db);
        by_hand(db, "ROLLBACK").expect("a statement");
        Ok(told)
    });
    told.expect("a walk")
}

fn told(portal: &Portal) -> Vec<String> {
    portal.app.db.raw(|db| Ok(walk(portal, db))).expect("a walk")
}

/// Two chains: five rows, the fourth without words, and two rows.
async fn tale() -> Portal {
    let portal = Portal::start().await;
    portal.person("rosa@example.org", "Rosa Amadi").await;
    for (tale, action, words) in [
        ("one", "began", "It rained."),
        ("one", "went on", "The hall flooded."),
        ("two", "began", "Elsewhere the sun shone."),
        ("one", "turned", "We asked for help."),
        ("one", "rested", ""),
        ("one", "ended", "Everybody came."),
        ("two", "ended", "It set."),
    ] {
        portal
            .change(move |change| history::record(change, &Thing::new("tale", tale), Event::new(action).words(words)))
            .await;
    }
    portal
}

/// A statement on one row of the longer chain.
fn on_row(row: i64, what: &str) -> String {
    format!("UPDATE history SET {what} WHERE thing_kind = 'tale' AND thing_id = 'one' AND seq = {row}")
}

#[tokio::test]
async fn an_edit_of_any_column_is_told() {
    let portal = tale().await;
    assert_eq!(told(&portal), Vec::<String>::new(), "nobody has done anything yet");
    let changed = "tale one: row 3 was changed after it was written";
    for (what, told) in [
        ("id = 'another'", changed),
        ("thing_kind = 'story'", "tale one: row 3 is missing"),
        ("thing_id = 'two'", "tale one: row 3 is missing"),
        ("seq = 30", "tale one: row 3 is missing"),
        ("at = '2020-01-01 00:00:00'", changed),
        ("actor_id = (SELECT MIN(id) FROM people)", changed),
        ("action = 'approved'", changed),
        ("detail = '{\"a\":1}'", changed),
        ("words = 'We asked for nothing.'", "the words of row 3 were changed"),
        ("words = NULL", "the words of row 3 were taken away by hand"),
        ("words_salt = '00'", "the words of row 3 were changed"),
        ("words_digest = '00'", changed),
        ("prev_hash = '00'", changed),
        ("hash = '00'", changed),
    ] {
        let found = told_of(&portal, &on_row(3, what));
        assert!(found.iter().any(|line| line.contains(told)), "{what}: {found:?}");
    }
    // A row without words has none that could be taken away, and gets none.
    for (what, told) in [
        ("words = 'Nobody said this.'", "tale one: the words of row 4 were changed"),
        ("words_salt = '00'", "tale one: row 4 was changed after it was written"),
    ] {
        let found = told_of(&portal, &on_row(4, what));
        assert!(found.iter().any(|line| line.contains(told)), "{what}: {found:?}");
    }
}

#[tokio::test]
async fn what_is_put_in_taken_out_or_moved_is_told() {
    let portal = tale().await;
    let one = "thing_kind = 'tale' AND thing_id = 'one'";
    let delete = |which: &str| format!("DELETE FROM history WHERE {one} AND {which}");
    let columns = "at, actor_id, action, detail, words, words_salt, words_digest, prev_hash, hash";
    let put_in = |id: &str, seq: i64| {
        format!(
            "INSERT INTO history (id, thing_kind, thing_id, seq, {columns}) \
             SELECT 'x', 'tale', '{id}', {seq}, {columns} FROM history WHERE {one} AND seq = 2"
        )
    };
    let swapped = format!("{}; {}; {}", on_row(2, "seq = 100"), on_row(3, "seq = 2"), on_row(100, "seq = 3"));
    let moved_on = format!("{}; {}; {}", on_row(5, "seq = 6"), on_row(4, "seq = 5"), put_in("one", 4));
    let whole = delete("seq > 0");
    for (what, told) in [
        (delete("seq = 1"), "tale one: row 1 is missing"),
        (delete("seq = 3"), "tale one: row 3 is missing"),
        (delete("seq = 5"), "tale one: row 5 is missing"),
        (delete("seq > 2"), "tale one: rows 3 to 5 are missing"),
        (whole.clone(), "tale one: the whole chain is missing: it had 5 rows"),
        (
            format!("{whole}; DELETE FROM history_heads WHERE {one}"),
            "a chain was put there, taken away or changed whole",
        ),
        (format!("DELETE FROM history_heads WHERE {one}"), "tale one: the portal does not know of this chain"),
        (swapped, "tale one: row 2 was changed"),
        (put_in("one", 6), "tale one: row 6 was put there by hand"),
        (moved_on, "tale one: row 4 was changed"),
        (put_in("three", 1), "tale three: the portal does not know of this chain"),
        // And in what is kept of the chains.
        (format!("UPDATE history_heads SET lines = 4 WHERE {one}"), "tale one: row 5 was put there by hand"),
        (format!("UPDATE history_heads SET hash = '00' WHERE {one}"), "tale one: row 5 is not the one"),
        ("UPDATE history_tallies SET chains = chains + 1 WHERE number = 7".into(), "lot 7 of the chains"),
        ("UPDATE history_tallies SET lines = lines + 1 WHERE number = 7".into(), "lot 7 of the chains"),
        ("UPDATE history_tallies SET mark = '00' WHERE number = 7".into(), "lot 7 of the chains"),
        ("UPDATE history_tallies SET since = '2020-01-01 00:00:00' WHERE number = 7".into(), "lot 7 of the chains"),
        ("UPDATE history_tallies SET seal = '00' WHERE number = 7".into(), "lot 7 of the chains"),
        ("DELETE FROM history_tallies WHERE number = 7".into(), "lot 7 of the chains"),
        ("DELETE FROM history_tallies".into(), "what is kept of the chains is gone"),
        (
            "DELETE FROM history; DELETE FROM history_heads; DELETE FROM history_tallies".into(),
            "what is kept of the chains is gone",
        ),
        // Words that somebody blanks, saying that the portal did.
        (
            format!(
                "{}; UPDATE history_heads SET erased_through = 5 WHERE {one}",
                on_row(3, "words = NULL, words_salt = ''")
            ),
            "changed whole",
        ),
    ] {
        let found = told_of(&portal, &what);
        assert!(found.iter().any(|line| line.contains(told)), "{what}: {found:?}");
    }
    assert_eq!(told(&portal), Vec::<String>::new(), "all of it was undone");
}

/// A row as somebody writes it who knows how the portal does it; and its hash.
fn row() -> (String, String) {
    let at = start_of_story();
    let link = Link {
        id: "x",
        kind: "tale",
        thing: "three",
        seq: 1,
        at,
        actor: "",
        action: "approved",
        detail: "{}",
        digest: "",
        before: "",
    };
    let hash = link.hash();
    let row = format!(
        "INSERT INTO history (id, thing_kind, thing_id, seq, at, action, detail, words_salt, words_digest, prev_hash, hash) \
         VALUES ('x', 'tale', 'three', 1, '{}', 'approved', '{{}}', '', '', '', '{hash}')",
        at.format("%Y-%m-%d %H:%M:%S")
    );
    (row, hash)
}

/// The same with the end of its chain.
fn forged() -> String {
    let (row, hash) = row();
    format!(
        "{row}; INSERT INTO history_heads (thing_kind, thing_id, lines, hash, erased_through) \
         VALUES ('tale', 'three', 1, '{hash}', 0)"
    )
}

#[tokio::test]
async fn whoever_knows_how_it_is_made_has_not_the_key() {
    let portal = tale().await;
    let found = told_of(&portal, &forged());
    assert!(found.len() == 1 && found[0].contains("a chain was put there"), "{found:?}");
    // Nor does it help to count it, too: the count is sealed.
    let lot = heads::lot_of("tale", "three");
    let counted =
        format!("{}; UPDATE history_tallies SET chains = chains + 1, lines = lines + 1 WHERE number = {lot}", forged());
    let found = told_of(&portal, &counted);
    assert!(found.iter().any(|line| line.contains("was changed by hand, or the key")), "{found:?}");
}

#[tokio::test]
async fn what_comes_after_does_not_hide_it() {
    let portal = tale().await;
    let taken = "DELETE FROM history WHERE thing_kind = 'tale' AND thing_id = 'one' AND seq > 3; \
                 DELETE FROM history WHERE thing_kind = 'tale' AND thing_id = 'two'; \
                 DELETE FROM history_heads WHERE thing_kind = 'tale' AND thing_id = 'two'";
    portal.app.db.raw(|db| by_hand(db, taken)).expect("statements");
    for tale in ["one", "two"] {
        portal.change(move |change| history::record(change, &Thing::new("tale", tale), Event::new("went on"))).await;
    }
    let found = told(&portal);
    assert!(found.contains(&"tale one: rows 4 to 5 are missing".to_owned()), "{found:?}");
    assert!(found.iter().any(|line| line.contains("taken away or changed whole")), "{found:?}");
}

#[tokio::test]
async fn words_that_are_erased_leave_the_chain_whole() {
    let portal = tale().await;
    portal.change(|change| history::erase_words(change, &Thing::new("tale", "one"))).await;
    assert_eq!(told(&portal), Vec::<String>::new());
    portal
        .change(|change| {
            let event = Event::new("went on").words("And then somebody came back.");
            history::record(change, &Thing::new("tale", "one"), event)
        })
        .await;
    assert_eq!(told(&portal), Vec::<String>::new());
    // What was said since is not to be taken away by hand.
    let found = told_of(&portal, &on_row(6, "words = NULL"));
    assert_eq!(found, ["tale one: the words of row 6 were taken away by hand"]);
    // One person's words, and nobody else's.
    let rosa = portal.person("rosa@example.org", "Rosa Amadi").await;
    portal.change(move |change| history::erase_words_of(change, &rosa)).await;
    assert_eq!(told(&portal), Vec::<String>::new());
    // In one change with what is written before and after it.
    portal
        .change(|change| {
            let two = Thing::new("tale", "two");
            history::record(change, &two, Event::new("went on").words("For now."))?;
            history::erase_words(change, &two)?;
            history::record(change, &two, Event::new("went on").words("And on."))
        })
        .await;
    assert_eq!(told(&portal), Vec::<String>::new());
}

#[tokio::test]
async fn a_history_from_before_is_counted_at_the_start() {
    let portal = tale().await;
    portal.app.db.raw(|db| by_hand(db, "DELETE FROM history_tallies")).expect("a statement");
    assert!(!told(&portal).is_empty());
    portal.change(counting::begin).await;
    assert_eq!(told(&portal), Vec::<String>::new());
    // Once counted, it is not counted again.
    portal.app.db.raw(|db| by_hand(db, "DELETE FROM history_tallies WHERE number = 3")).expect("a statement");
    portal.change(counting::begin).await;
    assert!(!told(&portal).is_empty());
}

#[test]
fn a_history_from_before_is_counted_in_one_with_the_step_or_neither_is_done() {
    let folder = tempfile::tempdir().expect("a folder");
    let database = Database::new(folder.path());
    let db = Db::open(&DatabaseUrl::parse(&database.url).expect("an address"));
    let before = db.write_now(|conn| {
        migrate::take(conn, |version| version < counting::COUNTED_SINCE)?;
        by_hand(conn, &row().0)
    });
    before.expect("a history from before");
    // Somebody stops the program before it has counted.
    let stopped = migrate::run_with(&db, counting::COUNTED_SINCE, |_| Err(Error::Busy("stopped".into())));
    assert!(stopped.is_err());
    let had = db.raw(migrate::applied).expect("the steps");
    assert!(!had.is_empty() && had.iter().all(|version| version.as_str() < counting::COUNTED_SINCE), "{had:?}");
    // The next start does both; one more counts nothing.
    for _ in 0..2 {
        let whole = says_on(folder.path(), &database.url, (KEY, ""), &["audit", "verify"]);
        let (out, err) = (String::from_utf8_lossy(&whole.stdout), String::from_utf8_lossy(&whole.stderr));
        assert!(whole.status.success() && out.contains("The history is whole: 1 chains, 1 rows."), "{out}{err}");
    }
    assert!(db.raw(migrate::is_current).expect("an answer"));
}

/// What an operator reads of the program.
fn says(portal: &Portal, what: &[&str]) -> Output {
    says_with(portal, (KEY, ""), what)
}

/// The same under other keys: the portal's, and those that were its before.
fn says_with(portal: &Portal, keys: (&str, &str), what: &[&str]) -> Output {
    says_on(portal.folder(), portal.database_url(), keys, what)
}

fn says_on(folder: &Path, database: &str, (key, older): (&str, &str), what: &[&str]) -> Output {
    let mut command = Command::new(PROGRAM);
    for other in ["DATABASE_URL", "LISTEN", "SECRET_KEY", "OLD_SECRET_KEYS", "BASE_URL", "SMTP_URL", "FILES_URL", "LOG"]
    {
        command.env_remove(other);
    }
    command.current_dir(folder).env("DATABASE_URL", database).env("SECRET_KEY", key);
    command.env("OLD_SECRET_KEYS", older);
    command.args(what).output().expect("the program")
}

/// What an operator reads who asks whether the history is whole.
fn verified(portal: &Portal) -> Output {
    says(portal, &["audit", "verify"])
}

#[tokio::test]
async fn whoever_knows_why_a_seal_does_not_hold_has_it_counted_anew_and_the_history_says_so() {
    let portal = tale().await;
    // Somebody went on with a key that nobody has any more; and somebody was at a row.
    let lost = "UPDATE history_tallies SET seal = ''; DELETE FROM history_tallies WHERE number = 3";
    portal.app.db.raw(|db| by_hand(db, lost)).expect("statements");
    assert_eq!(verified(&portal).status.code(), Some(1));
    assert!(says(&portal, &["audit", "count"]).status.success());
    assert_eq!(told(&portal), Vec::<String>::new());
    portal.change(|change| history::record(change, &Thing::new("tale", "one"), Event::new("went on"))).await;
    let whole = verified(&portal);
    assert!(
        whole.status.success(),
        "{}{}",
        String::from_utf8_lossy(&whole.stdout),
        String::from_utf8_lossy(&whole.stderr)
    );
    let said = portal.read(|db| history::of(db, &Thing::new("portal", "portal"), 5)).await;
    assert_eq!(said.first().map(|line| line.action.as_str()), Some("history counted anew"));
    // What is broken in a chain stays so.
    portal.app.db.raw(|db| by_hand(db, &on_row(2, "action = 'approved'"))).expect("a statement");
    assert!(says(&portal, &["audit", "count"]).status.success());
    assert_eq!(told(&portal), ["tale one: row 2 was changed after it was written"]);
}

#[tokio::test]
async fn a_new_key_goes_on_counting_and_hides_nothing() {
    const NEW: &str = "another key for stories, and as long";
    let portal = tale().await;
    let out = |output: &Output| {
        let (out, err) = (String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
        format!("{out}{err}")
    };
    let adds = |keys, email: &str| {
        let added = says_with(&portal, keys, &["person", "add", email, "--role", "administrator"]);
        assert!(added.status.success(), "{}", out(&added));
    };
    // What is written under the new key, before anything is turned to it, is counted with the rest.
    adds((NEW, KEY), "ada@example.org");
    let whole = says_with(&portal, (NEW, KEY), &["audit", "verify"]);
    assert!(whole.status.success(), "{}", out(&whole));
    // Somebody takes a whole chain away by hand. Turning the key does not count what is left as if nothing had been there.
    let taken = "DELETE FROM history WHERE thing_kind = 'tale' AND thing_id = 'two'; \
                 DELETE FROM history_heads WHERE thing_kind = 'tale' AND thing_id = 'two'";
    portal.app.db.raw(|db| by_hand(db, taken)).expect("statements");
    let turned = says_with(&portal, (NEW, KEY), &["secrets", "rotate"]);
    assert!(turned.status.success() && out(&turned).contains("1 of them do not say what there is"), "{}", out(&turned));
    adds((NEW, ""), "mary@example.org");
    let found = says_with(&portal, (NEW, ""), &["audit", "verify"]);
    let lot = format!("lot {} of the chains: ", heads::lot_of("tale", "two"));
    let said = String::from_utf8_lossy(&found.stdout).into_owned();
    assert!(said.lines().count() > 0 && said.lines().all(|line| line.starts_with(&lot)), "{}", out(&found));
    // The key that was is nobody's now: everything but that lot is under the new one.
    let old = says_with(&portal, (KEY, ""), &["audit", "verify"]);
    assert!(String::from_utf8_lossy(&old.stdout).lines().count() >= 63, "{}", out(&old));
    // Once it is known why, it is counted anew.
    assert!(says_with(&portal, (NEW, ""), &["audit", "count"]).status.success());
    let whole = says_with(&portal, (NEW, ""), &["audit", "verify"]);
    assert!(whole.status.success(), "{}", out(&whole));
}

#[tokio::test]
async fn nothing_is_served_under_another_key() {
    let portal = tale().await;
    // Where the story's own portal answers already: whoever gets so far ends there.
    let serve = ["serve", "--listen", portal.base.trim_start_matches("http://")];
    let (other, third) = ("another key for stories, and as long", "a third key that nobody here ever had");
    for (keys, told) in [
        ((other, ""), "SECRET_KEY is not the one under which this database was sealed"),
        ((other, third), "SECRET_KEY is not the one under which this database was sealed"),
        ((KEY, ""), "LISTEN: "),
        ((other, KEY), "LISTEN: "),
    ] {
        let said = says_with(&portal, keys, &serve);
        let err = String::from_utf8_lossy(&said.stderr).into_owned();
        assert!(!said.status.success() && err.contains(told), "{keys:?}: {err}");
    }
    // Nor is anything changed by a command.
    let added = says_with(&portal, (other, ""), &["person", "add", "ada@example.org", "--role", "administrator"]);
    let err = String::from_utf8_lossy(&added.stderr).into_owned();
    assert!(!added.status.success() && err.contains("SECRET_KEY is not the one"), "{err}");
    assert_eq!(told(&portal), Vec::<String>::new(), "nothing was changed");
}

#[tokio::test]
async fn whoever_takes_every_count_away_does_not_have_what_is_left_counted_anew() {
    let portal = tale().await;
    let taken = "DELETE FROM history; DELETE FROM history_heads; DELETE FROM history_tallies";
    portal.app.db.raw(|db| by_hand(db, taken)).expect("statements");
    // Neither whoever asks, nor a start of the portal, nor what is done next hides it.
    for _ in 0..2 {
        let asked = verified(&portal);
        let (out, err) = (String::from_utf8_lossy(&asked.stdout), String::from_utf8_lossy(&asked.stderr));
        assert_eq!(asked.status.code(), Some(1), "{out}{err}");
        assert!(out.contains("of the chains"), "{out}{err}");
        portal.change(|change| history::record(change, &Thing::new("tale", "three"), Event::new("began"))).await;
    }
}

#[tokio::test]
async fn an_operator_asks_whether_the_history_is_whole() {
    let portal = tale().await;
    let asks = || verified(&portal);
    let whole = asks();
    let (out, err) = (String::from_utf8_lossy(&whole.stdout), String::from_utf8_lossy(&whole.stderr));
    assert!(whole.status.success() && out.contains("The history is whole: "), "{out}{err}");
    portal.app.db.raw(|db| by_hand(db, &on_row(2, "action = 'approved'"))).expect("a statement");
    let broken = asks();
    let (out, err) = (String::from_utf8_lossy(&broken.stdout), String::from_utf8_lossy(&broken.stderr));
    assert_eq!(broken.status.code(), Some(1), "{out}{err}");
    assert_eq!(out.lines().collect::<Vec<_>>(), ["tale one: row 2 was changed after it was written"]);
    assert!(err.contains("The history is broken in one place"), "{err}");
}
