//! What `groundwater doctor` says of an installation that is well, and of ones that are not.

use diesel::prelude::*;
use groundwater::clock::Instant;
use groundwater::db::DbConn;
use groundwater::files::scan::ScanState;
use groundwater::files::scan::store::{Scan, insert};

use super::{Nothing, err, out};

#[test]
fn a_sound_installation_is_told_what_could_be_better_and_ends_well() {
    let nothing = Nothing::new();
    assert!(nothing.place.says(&["migrate"]).status.success());
    let said = nothing.place.says(&["doctor"]);
    assert!(said.status.success(), "{}{}", out(&said), err(&said));
    let page = out(&said);
    for words in
        ["reached", "can be written and read", "are free", "are there", "none was given up", "none is known here"]
    {
        assert!(page.contains(words), "{words}: {page}");
    }
    assert!(!page.contains("WRONG"), "{page}");
    assert!(nothing.place.hashed().is_empty(), "it leaves nothing behind");
    // A backup is remembered.
    let file = nothing.place.path("one.backup");
    assert!(nothing.place.says(&["backup", &file]).status.success());
    assert!(out(&nothing.place.says(&["doctor"])).contains("one.backup"));
}

#[test]
fn what_is_wrong_is_told_with_what_to_do_and_without_a_secret() {
    let nothing = Nothing::new();
    // Nothing is there yet: it says so, and makes nothing.
    let said = nothing.place.says(&["doctor"]);
    assert!(!said.status.success() && out(&said).contains("groundwater migrate"), "{}", out(&said));
    assert!(!nothing.is_there());

    assert!(nothing.place.says(&["migrate"]).status.success());
    let strange = "INSERT INTO __diesel_schema_migrations (version) VALUES ('9999')";
    nothing
        .place
        .db()
        .raw(|conn| {
            match conn {
                DbConn::Sqlite(c) => diesel::sql_query(strange).execute(c)?,
                DbConn::Postgres(c) => diesel::sql_query(strange).execute(c)?,
            };
            Ok(())
        })
        .expect("a migration of another program");
    let mut command = nothing.place.command(&["doctor"]);
    // A mail server that is not there, and a file where the folder for files should be.
    std::fs::write(nothing.place.folder.join("no-folder"), "").expect("a file");
    command.env("SMTP_URL", "smtp://portal:open-sesame@127.0.0.1:1");
    command.env("FILES_URL", format!("file:{}", nothing.place.path("no-folder")));
    let said = command.output().expect("the program");
    let page = out(&said);
    assert_eq!(said.status.code(), Some(1), "{page}");
    for words in ["does not know: 9999", "there is no folder", "does not let us in"] {
        let line = page.lines().find(|line| line.contains(words)).unwrap_or_else(|| panic!("{words}: {page}"));
        assert!(line.starts_with("WRONG"), "{line}");
    }
    assert!(page.matches("-> ").count() >= 3 && err(&said).contains("things are to be put right"), "{page}");
    let all = format!("{page}{}", err(&said));
    for secret in ["open-sesame", crate::support::KEY, super::SEAL] {
        assert!(!all.contains(secret), "{secret} is told");
    }

    let mut command = nothing.place.command(&["doctor"]);
    command.env("DATABASE_URL", "postgres://portal:open-sesame@127.0.0.1:1/nowhere");
    let said = command.output().expect("the program");
    assert!(!said.status.success() && out(&said).contains("cannot be read"), "{}", out(&said));
    assert!(!format!("{}{}", out(&said), err(&said)).contains("open-sesame"));

    let mut command = nothing.place.command(&["doctor"]);
    command.env("BASE_URL", "grants.example.gov.uk");
    let said = command.output().expect("the program");
    assert!(!said.status.success() && out(&said).contains("BASE_URL"), "{}", out(&said));
}

#[test]
fn files_that_wait_for_clamd_and_a_contact_that_has_ended_are_told() {
    let nothing = Nothing::new();
    assert!(nothing.place.says(&["migrate"]).status.success());
    let unset = nothing.place.command(&["doctor"]).env_remove("CLAMD").output().expect("the program");
    assert!(out(&unset).contains("nothing looks at the files"), "{}", out(&unset));
    let waits = Scan {
        store_key: "a-file".to_owned(),
        name: "rules.pdf".to_owned(),
        sent_by: None,
        state: ScanState::Waiting,
        finding: String::new(),
        tries: 3,
        last_error: "nobody answers".to_owned(),
        sent_at: Instant::default(),
        looked_at: None,
    };
    nothing.place.db().raw(|conn| insert(conn, &waits)).expect("a file that waits");
    let mut command = nothing.place.command(&["doctor"]);
    command.env("CLAMD", "127.0.0.1:1").env("SECURITY_CONTACT", "security@example.gov.uk");
    command.env("SECURITY_EXPIRES", "2020-06-30");
    let said = command.output().expect("the program");
    let page = out(&said);
    for words in ["waiting to be looked at: 1", "ended on 30 June 2020"] {
        let line = page.lines().find(|line| line.contains(words)).unwrap_or_else(|| panic!("{words}: {page}"));
        assert!(line.starts_with("WRONG"), "{line}");
    }
    assert_eq!(said.status.code(), Some(1), "{page}");
}
