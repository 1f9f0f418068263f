//! Where an address of PostgreSQL leads, and what keeps what is said on the way there. Pure.

use std::net::IpAddr;

use url::{Url, form_urlencoded};

/// How what is said to the database goes there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    /// On this machine: a socket, or an address that no line leads to.
    Here,
    /// To another machine, over TLS, to nobody but the one whose certificate has the name.
    Verified,
    /// To another machine, over TLS, to whoever answers.
    Encrypted,
    /// To another machine, for everybody on the way to read, unless both happen to offer TLS.
    Open,
}

/// The way that an address of PostgreSQL takes. Where it says something twice the last counts, as for the database's own library.
pub fn way(address: &str) -> Way {
    let query = address.split_once('?').map_or("", |(_, query)| query);
    let says = |name: &str| {
        let last = form_urlencoded::parse(query.as_bytes()).filter(|(key, _)| key == name).last();
        last.map(|(_, value)| value.into_owned())
    };
    // Without a host it is the socket, unless something after it names another. Of several machines only the library reads the address.
    let url = Url::parse(&address.replacen("@/", "@localhost/", 1)).ok();
    let named = says("hostaddr").or_else(|| says("host")).or_else(|| {
        let url = url.as_ref()?;
        Some(url.host_str().unwrap_or_default().to_owned())
    });
    // A service is a name for an address that stands in a file.
    if says("service").is_none() && named.is_some_and(|named| named.split(',').all(is_here)) {
        return Way::Here;
    }
    match says("sslmode").as_deref() {
        Some("verify-full") => Way::Verified,
        Some("verify-ca" | "require") => Way::Encrypted,
        _ => Way::Open,
    }
}

/// Whether a host is this machine.
fn is_here(host: &str) -> bool {
    let host = host.trim_start_matches('[').trim_end_matches(']').to_ascii_lowercase();
    let is_socket = host.is_empty() || host.starts_with(['/', '@']) || host.starts_with("%2f");
    is_socket || host == "localhost" || host.parse::<IpAddr>().is_ok_and(|address| address.is_loopback())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_address_takes_the_way_that_it_says() {
        for (address, takes) in [
            ("postgres://portal@localhost/portal", Way::Here),
            ("postgres://portal:word@127.0.0.1:5432/portal?sslmode=disable", Way::Here),
            ("postgresql://portal@[::1]/portal", Way::Here),
            ("postgres:///portal?host=/var/run/postgresql", Way::Here),
            ("postgres://portal@/portal", Way::Here),
            ("postgres://portal@%2Fvar%2Frun%2Fpostgresql/portal", Way::Here),
            ("postgres://portal@db.example.org/portal?sslmode=verify-full", Way::Verified),
            ("postgres://portal@one.example.org:5432,two.example.org:5432/portal?sslmode=verify-full", Way::Verified),
            ("postgres://portal@db.example.org/portal?connect_timeout=5&sslmode=require", Way::Encrypted),
            ("postgres://portal@db.example.org/portal?sslmode=verify-ca", Way::Encrypted),
            ("postgres://portal@db.example.org/portal?sslmode=verify-full&sslmode=require", Way::Encrypted),
            ("postgres://portal@db.example.org/portal", Way::Open),
            ("postgres://portal@10.0.0.7:5432/portal?sslmode=prefer", Way::Open),
            ("postgres://portal:sslmode=verify-full@db.example.org/portal", Way::Open),
            ("postgres://portal@localhost/portal?host=db.example.org", Way::Open),
            ("postgres://portal@localhost/portal?hostaddr=10.0.0.7", Way::Open),
            ("postgres://portal@localhost,db.example.org/portal", Way::Open),
            ("postgres://portal@/portal?service=elsewhere", Way::Open),
        ] {
            assert_eq!(way(address), takes, "{address}");
        }
    }
}
