//! The database: whether it can be reached, what it is, how far it was migrated, what it says of the time, and the jobs in it.

use chrono::{NaiveDateTime, TimeDelta};
use diesel::prelude::*;
use diesel::sql_query;
use diesel::sql_types::Text;

use super::{Found, hidden};
use crate::clock::{Chance, Instant};
use crate::db::address::{Way, way};
use crate::db::schema::history;
use crate::db::{DatabaseUrl, Db, DbConn, migrate};
use crate::error::Result;
use crate::files::scan::store as scans;
use crate::history::heads;
use crate::jobs::queue;
use crate::settings::Settings;
use crate::text::dates;

/// The oldest PostgreSQL that the portal is tried on.
const OLDEST: u32 = 15;
/// How far two clocks may be apart.
const APART: TimeDelta = TimeDelta::seconds(30);
/// How long a job may be due before somebody should ask why.
const LATE: TimeDelta = TimeDelta::minutes(10);

#[derive(QueryableByName)]
struct Said {
    #[diesel(sql_type = Text)]
    said: String,
}

/// Looks at the database that the settings name. One that is not there is not made.
pub fn look(settings: &Settings, now: Instant) -> Vec<Found> {
    if let DatabaseUrl::Sqlite(path) = &settings.database
        && !path.is_file()
    {
        let advice = "Is DATABASE_URL right? The first start makes the database, and so does: groundwater migrate";
        return vec![Found::wrong("database", format!("there is none at {}", path.display()), advice)];
    }
    let db = Db::open(&settings.database);
    let mut found = match db.read_now(reached) {
        Ok(found) => found,
        Err(why) => {
            let why = hidden(settings, &why.to_string());
            let advice = "Is it up, and are the name, the address and the password in DATABASE_URL right?";
            return vec![Found::wrong("database", format!("cannot be read ({why})"), advice)];
        }
    };
    let mut add = |about, more: Result<Vec<Found>>| match more {
        Ok(more) => found.extend(more),
        Err(why) => {
            let why = hidden(settings, &why.to_string());
            found.push(Found::wrong(about, format!("cannot be read ({why})"), "The log of the database may say more."));
        }
    };
    if let DatabaseUrl::Postgres(address) = &settings.database
        && may_be_overheard(address)
    {
        add("database", db.read_now(overheard));
    }
    let steps = db.read_now(migrations);
    let current = matches!(&steps, Ok((_, true)));
    add("migrations", steps.map(|(found, _)| found));
    add("clock", db.read_now(|conn| clock(conn, now)));
    if current {
        add("clock", db.read_now(|conn| newest(conn, now)));
        add("key", db.read_now(|conn| key(conn, settings)));
        add("jobs", db.read_now(|conn| jobs(conn, now)));
        add("checks", db.read_now(|conn| checks(conn, settings.clamd.is_some(), now)));
    }
    found
}

fn say(conn: &mut DbConn, sqlite: &str, postgres: &str) -> Result<String> {
    let rows: Vec<Said> = match conn {
        DbConn::Sqlite(c) => sql_query(sqlite).load(c)?,
        DbConn::Postgres(c) => sql_query(postgres).load(c)?,
    };
    Ok(rows.into_iter().next().map(|row| row.said).unwrap_or_default())
}

fn reached(conn: &mut DbConn) -> Result<Vec<Found>> {
    let version = say(conn, "SELECT sqlite_version() AS said", "SELECT current_setting('server_version') AS said")?;
    if matches!(conn, DbConn::Sqlite(_)) {
        let whole = say(conn, "SELECT quick_check AS said FROM pragma_quick_check LIMIT 1", "")?;
        let found = if whole == "ok" {
            Found::well("database", format!("SQLite {version}, reached and whole"))
        } else {
            let advice =
                "Stop the portal, keep this file, and restore the last backup into a new one (docs/operating.md).";
            Found::wrong("database", format!("SQLite {version} says that the file is damaged: {whole}"), advice)
        };
        return Ok(vec![found]);
    }
    let number: u32 = version.split(['.', ' ']).next().and_then(|number| number.parse().ok()).unwrap_or_default();
    let mut found = vec![if number >= OLDEST {
        Found::well("database", format!("PostgreSQL {version}, reached"))
    } else {
        let says = format!("PostgreSQL {version} is older than the portal was tried on");
        Found::think("database", says, format!("Take PostgreSQL {OLDEST} or a newer one."))
    }];
    let letters = say(conn, "", "SELECT current_setting('server_encoding') AS said")?;
    if letters != "UTF8" {
        let advice = "Make a database with ENCODING 'UTF8', and restore a backup into it.";
        found.push(Found::wrong("database", format!("it writes letters in {letters}"), advice));
    }
    let language = say(conn, "", "SELECT current_setting('lc_messages') AS said")?;
    if !is_english(&language) {
        let says = format!(
            "it says in another language ({language}) what is the matter: the portal takes for broken what will pass"
        );
        let advice =
            "Set lc_messages = 'C' in postgresql.conf, or for the portal alone: ALTER ROLE … SET lc_messages = 'C'";
        found.push(Found::think("database", says, advice));
    }
    Ok(found)
}

/// Whether PostgreSQL speaks English where this is its `lc_messages`; empty is as the machine has it.
fn is_english(language: &str) -> bool {
    language.is_empty()
        || language == "C"
        || ["C.", "POSIX", "en", "English"].iter().any(|known| language.starts_with(known))
}

/// Whether an address of PostgreSQL leads to another machine, and lets what is said go there without TLS.
fn may_be_overheard(address: &str) -> bool {
    way(address) == Way::Open
}

/// How what is said to a database on another machine goes there now.
fn overheard(conn: &mut DbConn) -> Result<Vec<Found>> {
    let now = "SELECT CASE WHEN ssl THEN 'yes' ELSE 'no' END AS said FROM pg_stat_ssl WHERE pid = pg_backend_pid()";
    let says = match say(conn, "SELECT '' AS said", now)?.as_str() {
        "yes" => "it is on another machine, and reached with TLS only because both happen to offer it",
        _ => "it is on another machine, and everything that is said to it can be read on the way",
    };
    let advice =
        "Add sslmode=verify-full to DATABASE_URL, and take DATABASE_TLS=as-written away again (docs/operating.md).";
    Ok(vec![Found::think("database", says, advice)])
}

/// Whether it has every migration of this program, and whether that is all that it has.
fn migrations(conn: &mut DbConn) -> Result<(Vec<Found>, bool)> {
    let (has, ours) = (migrate::applied(conn)?, migrate::versions()?);
    let left = ours.iter().filter(|version| !has.contains(version)).count();
    let strange: Vec<&str> = has.iter().filter(|version| !ours.contains(version)).map(String::as_str).collect();
    let found = if !strange.is_empty() {
        let says = format!("the database has some that this program does not know: {}", strange.join(", "));
        Found::wrong("migrations", says, "This program is older than the database: run the newer one.")
    } else if left > 0 {
        let says = format!("{left} of {} are still to come", ours.len());
        Found::wrong("migrations", says, "Back up, then start the portal, or: groundwater migrate")
    } else {
        Found::well("migrations", format!("all {} are there", ours.len()))
    };
    Ok((vec![found], strange.is_empty() && left == 0))
}

/// This machine's clock beside the database's own. SQLite has no other.
fn clock(conn: &mut DbConn, now: Instant) -> Result<Vec<Found>> {
    const HOW: &str = "%Y-%m-%d %H:%M:%S";
    let theirs = "SELECT to_char(clock_timestamp() AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS') AS said";
    let said = say(conn, "SELECT '' AS said", theirs)?;
    let Ok(at) = NaiveDateTime::parse_from_str(&said, HOW) else {
        return Ok(vec![Found::well("clock", format!("it is {}", dates::instant(now)))]);
    };
    let apart = (at - now).abs();
    Ok(vec![if apart < APART {
        Found::well("clock", format!("it is {}, and the database says the same", dates::instant(now)))
    } else {
        let says = format!("this machine and the database are {} seconds apart", apart.num_seconds());
        Found::wrong("clock", says, "Have both set by a time server (NTP): dates that people rely on are kept by it.")
    }])
}

/// Nothing has happened after now.
fn newest(conn: &mut DbConn, now: Instant) -> Result<Vec<Found>> {
    let newest: Option<Instant> = history::table.select(diesel::dsl::max(history::at)).first(conn)?;
    let Some(newest) = newest.filter(|newest| *newest > now + APART) else { return Ok(Vec::new()) };
    let says = format!("the history goes on until {}, which is still to come", dates::instant(newest));
    Ok(vec![Found::wrong("clock", says, "This machine's clock goes back: have it set by a time server (NTP).")])
}

/// Whether the key here is the one under which the history is counted: the same with which everything else is sealed.
fn key(conn: &mut DbConn, settings: &Settings) -> Result<Vec<Found>> {
    // One that is not there yet is not made, and one that is not whole was told already.
    let is_whole = |path: std::path::PathBuf| std::fs::metadata(path).is_ok_and(|about| about.len() >= 32);
    if settings.key_file().is_some_and(|path| !is_whole(path)) {
        return Ok(Vec::new());
    }
    let Ok(key) = settings.key(&Chance::system()) else { return Ok(Vec::new()) };
    if heads::are_ours(conn, &key)? {
        return Ok(Vec::new());
    }
    let advice = "Stop the portal and put the old key back (SECRET_KEY, data/secret.key, OLD_SECRET_KEYS): bank details do not \
                  open without it, and the counts of the history do not stay whole.";
    Ok(vec![Found::wrong("key", "SECRET_KEY is not the one under which this database was sealed", advice)])
}

fn jobs(conn: &mut DbConn, now: Instant) -> Result<Vec<Found>> {
    let ((waiting, gave_up), late) = (queue::counts(conn)?, queue::overdue(conn, now - LATE)?);
    let mut found = Vec::new();
    if late > 0 {
        let says = format!("{late} have been due for more than {} minutes", LATE.num_minutes());
        found.push(Found::wrong(
            "jobs",
            says,
            "They are worked while the portal serves: start it, or look at its log.",
        ));
    }
    if gave_up > 0 {
        let says = format!("{gave_up} were given up after their last try");
        found.push(Found::think("jobs", says, "Letters among them stand at /desk/letters; the log says why."));
    }
    if found.is_empty() {
        found.push(Found::well("jobs", format!("{waiting} wait for their time, none was given up")));
    }
    Ok(found)
}

/// Files that wait for clamd: nobody opens them meanwhile, and a group may be asked for one again that it has sent.
fn checks(conn: &mut DbConn, is_set: bool, now: Instant) -> Result<Vec<Found>> {
    let (waiting, oldest) = scans::waiting(conn)?;
    Ok(vec![match (is_set, oldest) {
        (false, None) => Found::think(
            "checks",
            "nothing looks at the files that people send",
            "Set CLAMD to where clamd listens (docs/operating.md).",
        ),
        (false, Some(_)) => Found::wrong(
            "checks",
            format!("waiting for clamd, which is not set any more: {waiting}; they are given out unchecked"),
            "Set CLAMD again, until /desk/checks is empty at least.",
        ),
        (true, Some(oldest)) if now - oldest > LATE => Found::wrong(
            "checks",
            format!(
                "waiting to be looked at: {waiting}, the first since {}; nobody opens them",
                dates::instant(oldest)
            ),
            "Does clamd answer at CLAMD, and are its limits large enough? /desk/checks says why each of them waits.",
        ),
        (true, _) => Found::well("checks", format!("waiting to be looked at: {waiting}")),
    }])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_of_the_database_are_known_in_english() {
        assert!(["", "C", "C.UTF-8", "POSIX", "en_GB.UTF-8", "English_United Kingdom"].into_iter().all(is_english));
        assert!(!["de_DE.UTF-8", "tr_TR.UTF-8", "Catalan_Spain"].into_iter().any(is_english));
    }

    #[test]
    fn what_is_on_this_machine_or_insists_on_tls_is_not_overheard() {
        for alone in [
            "postgres://portal@localhost/portal",
            "postgres://portal:word@127.0.0.1:5432/portal",
            "postgresql://portal@[::1]/portal",
            "postgres:///portal?host=/var/run/postgresql",
            "postgres://portal@/portal",
            "postgres://portal@%2Fvar%2Frun%2Fpostgresql/portal",
            "postgres://portal@db.example.org/portal?sslmode=verify-full",
            "postgres://portal@db.example.org/portal?connect_timeout=5&sslmode=require",
            "postgres://portal@one.example.org:5432,two.example.org:5432/portal?sslmode=require",
        ] {
            assert!(!may_be_overheard(alone), "{alone}");
        }
        for open in [
            "postgres://portal@db.example.org/portal",
            "postgres://portal@10.0.0.7:5432/portal?sslmode=prefer",
            "postgres://portal@db.example.org/portal?sslmode=disable",
            "postgres://portal@localhost/portal?host=db.example.org",
            "postgres://portal@one.example.org:5432,two.example.org:5432/portal",
        ] {
            assert!(may_be_overheard(open), "{open}");
        }
    }
}
