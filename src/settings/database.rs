//! The setting of the database: nothing goes to one on another machine but over TLS, and to nobody else, unless somebody insists.

use super::wrong;
use crate::db::DatabaseUrl;
use crate::db::address::{Way, way};

/// By which the database's own library finds its way where the address says nothing of it.
const LIBRARY: [&str; 3] = ["PGHOST", "PGHOSTADDR", "PGSERVICE"];

/// The database, if what is said to it is safe on the way. `tls` is how DATABASE_TLS stands; `led` says whether the environment
/// leads the library to somewhere else than the address does.
fn checked(address: &str, tls: &str, led: bool) -> Result<DatabaseUrl, String> {
    let database = DatabaseUrl::parse(address).map_err(|why| wrong("DATABASE_URL", why))?;
    let insists = match tls.trim() {
        "" | "verified" => false,
        "as-written" => true,
        _ => return Err(wrong("DATABASE_TLS", "give verified or as-written")),
    };
    let DatabaseUrl::Postgres(address) = &database else { return Ok(database) };
    let is_safe = match way(address) {
        Way::Here => !led,
        Way::Verified => true,
        Way::Encrypted | Way::Open => false,
    };
    if is_safe || insists {
        return Ok(database);
    }
    let why = if led && way(address) == Way::Here {
        "PGHOST, PGHOSTADDR or PGSERVICE leads elsewhere: unset it, and write the host into the address"
    } else {
        "a database on another machine needs sslmode=verify-full in its address (docs/operating.md)"
    };
    Err(wrong("DATABASE_URL", why))
}

/// The database that the settings name.
///
/// # Errors
/// One line that says what is wrong with it.
pub fn check(address: &str, tls: &str) -> Result<DatabaseUrl, String> {
    checked(address, tls, LIBRARY.iter().any(|name| std::env::var_os(name).is_some_and(|value| !value.is_empty())))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_goes_to_another_machine_unless_it_proves_who_it_is() {
        for safe in [
            "data/groundwater.db",
            "postgres://portal@localhost/portal",
            "postgres://portal@/portal",
            "postgres://portal@db.example.org/portal?sslmode=verify-full",
        ] {
            assert!(checked(safe, "verified", false).is_ok(), "{safe}");
        }
        for open in [
            "postgres://portal@db.example.org/portal",
            "postgres://portal@db.example.org/portal?sslmode=prefer",
            "postgres://portal@db.example.org/portal?sslmode=require",
            "postgres://portal@localhost/portal?host=db.example.org",
        ] {
            let why = checked(open, "", false).expect_err(open);
            assert!(why.starts_with("DATABASE_URL: ") && why.contains("verify-full"), "{why}");
            assert!(checked(open, "as-written", false).is_ok(), "somebody insists: {open}");
        }
        // What the library would be told by the environment is not overlooked.
        assert!(checked("postgres://portal@localhost/portal", "verified", true).expect_err("led").contains("PGHOST"));
        assert!(checked("postgres://portal@db.example.org/portal?sslmode=verify-full", "", true).is_ok());
        assert!(checked("data/groundwater.db", "", true).is_ok());
        assert!(checked("data/groundwater.db", "never", false).expect_err("a word").starts_with("DATABASE_TLS: "));
    }
}
