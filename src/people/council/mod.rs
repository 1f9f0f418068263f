//! Staff sign in with the account they have at the council (OpenID Connect): what the settings say of it, and what an account
//! says of a person (`docs/decisions/0011-council-accounts.md`).

pub mod actions;
pub mod attempt;
pub mod pages;
pub mod provider;
pub mod roles;
pub mod store;
pub mod wire;

use secrecy::SecretString;
use serde_json::{Map, Value};

use super::Role;
use crate::clock::Instant;

/// What the settings say of the council's accounts.
#[derive(Clone, Debug)]
pub struct Council {
    /// Whose accounts they are: the address under which the provider is found.
    pub issuer: String,
    pub client_id: String,
    pub client_secret: SecretString,
    /// What the portal asks to be told, besides who somebody is.
    pub scopes: Vec<String>,
    /// Where an account says what somebody is at the council.
    pub claim: String,
    /// The roles that it gives.
    pub given: Vec<Given>,
    pub only_at: OnlyAt,
}

/// A role that the council's accounts give and take.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Given {
    /// What the account says.
    pub value: String,
    pub role: Role,
    /// The slug of the funder it is held at; none for the whole portal.
    pub funder: Option<String>,
}

/// Where nobody works who came in by letter.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum OnlyAt {
    #[default]
    Nowhere,
    Everywhere,
    /// At the funders with these slugs.
    These(Vec<String>),
}

/// How a mapping is written.
const WRITTEN: &str = "give VALUE=ROLE@FUNDER, with ; between several, such as grants-officers=commissioner@hackney; it-desk=administrator";

/// Reads which of the account's values gives which role: `VALUE=ROLE@FUNDER; …`. Only an administrator is one without a funder.
///
/// # Errors
/// One line that says what to put right.
pub fn read_given(text: &str) -> Result<Vec<Given>, String> {
    let parts = text.split([';', '\n']).map(str::trim).filter(|part| !part.is_empty());
    let given = parts.map(read_one).collect::<Result<Vec<_>, _>>()?;
    if given.is_empty() { Err(WRITTEN.to_owned()) } else { Ok(given) }
}

fn read_one(part: &str) -> Result<Given, String> {
    // What a directory calls a group may have such signs in it; a role and a slug have none.
    let (value, what) = part.rsplit_once('=').ok_or_else(|| format!("“{part}” cannot be read: {WRITTEN}"))?;
    let (role, funder) = what.split_once('@').map_or((what, None), |(role, funder)| (role, Some(funder.trim())));
    let role = Role::parse(&role.trim().to_lowercase().replace(' ', "-")).ok_or_else(|| {
        let known: Vec<_> = Role::ALL.iter().map(|role| role.as_str()).collect();
        format!("“{}” is no role: the roles are {}", role.trim(), known.join(", "))
    })?;
    if value.trim().is_empty() || funder == Some("") {
        return Err(format!("“{part}” cannot be read: {WRITTEN}"));
    }
    if funder.is_none() && role != Role::Administrator {
        return Err(format!("say at which funder “{}” makes somebody {role}: {role}@FUNDER", value.trim()));
    }
    Ok(Given { value: value.trim().to_owned(), role, funder: funder.map(str::to_owned) })
}

/// Reads where only the council's accounts let staff in: `everywhere`, or the slugs of funders.
pub fn read_only_at(text: &str) -> OnlyAt {
    let slugs: Vec<String> =
        text.split([',', ' ']).map(str::trim).filter(|slug| !slug.is_empty()).map(str::to_owned).collect();
    match slugs.iter().any(|slug| slug == "everywhere") {
        true => OnlyAt::Everywhere,
        false if slugs.is_empty() => OnlyAt::Nowhere,
        false => OnlyAt::These(slugs),
    }
}

/// What an account says of a person.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Account {
    /// What it is called there, for ever.
    pub subject: String,
    pub email: String,
    /// Whether the council vouches that the address is theirs.
    pub verified: bool,
    pub name: String,
    /// What they are at the council, as it says it.
    pub values: Vec<String>,
    /// When they last proved there who they are, as far as it says.
    pub proved_at: Option<Instant>,
}

impl Account {
    /// Reads it from the claims, of which `claim` says what somebody is at the council.
    pub fn read(claims: &Map<String, Value>, claim: &str) -> Account {
        let text = |name: &str| claims.get(name).and_then(Value::as_str).unwrap_or_default().to_owned();
        Account {
            subject: text("sub"),
            email: text("email"),
            verified: is_verified(claims),
            name: text("name"),
            values: find(claims, claim).map(values).unwrap_or_default(),
            proved_at: claims.get("auth_time").and_then(Value::as_i64).and_then(at),
        }
    }

    /// Whether the claims say everything that is needed; some providers say the rest only when they are asked once more.
    pub fn is_whole(claims: &Map<String, Value>, claim: &str) -> bool {
        claims.contains_key("email") && find(claims, claim).is_some()
    }
}

/// Microsoft says nothing of `email_verified`, and in `xms_edov` whether the council owns the address's domain.
fn is_verified(claims: &Map<String, Value>) -> bool {
    let yes = |said: &Value| match said {
        Value::Bool(yes) => *yes,
        Value::Number(number) => number.as_i64() == Some(1),
        Value::String(text) => text == "true" || text == "1",
        _ => false,
    };
    claims.get("email_verified").or_else(|| claims.get("xms_edov")).is_some_and(yes)
}

/// A claim by its name, or by the way to it: `realm_access.roles`.
fn find<'a>(claims: &'a Map<String, Value>, name: &str) -> Option<&'a Value> {
    if let Some(found) = claims.get(name) {
        return Some(found);
    }
    let (outer, inner) = name.split_once('.')?;
    find(claims.get(outer)?.as_object()?, inner)
}

/// An instant in seconds since 1970.
fn at(seconds: i64) -> Option<Instant> {
    chrono::DateTime::from_timestamp(seconds, 0).map(|at| at.naive_utc())
}

/// One value or several.
fn values(said: &Value) -> Vec<String> {
    match said {
        Value::String(one) => vec![one.clone()],
        Value::Array(several) => several.iter().filter_map(Value::as_str).map(str::to_owned).collect(),
        _ => Vec::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn claims(said: Value) -> Map<String, Value> {
        said.as_object().cloned().expect("an object")
    }

    #[test]
    fn a_mapping_is_read_or_says_what_to_put_right() {
        let given = |value: &str, role, funder: Option<&str>| Given {
            value: value.into(),
            role,
            funder: funder.map(str::to_owned),
        };
        assert_eq!(
            read_given("CN=Grants,OU=Staff=Commissioner@hackney; it = administrator;"),
            Ok(vec![
                given("CN=Grants,OU=Staff", Role::Commissioner, Some("hackney")),
                given("it", Role::Administrator, None)
            ])
        );
        assert_eq!(read_given("x=panel member@a"), Ok(vec![given("x", Role::PanelMember, Some("a"))]));
        for wrong in ["", ";", "grants", "=commissioner@a", "x=commissioner@", "x=commissioner", "x=king@a"] {
            assert!(read_given(wrong).is_err(), "{wrong}");
        }
    }

    #[test]
    fn where_only_the_councils_accounts_let_in() {
        assert_eq!(read_only_at(""), OnlyAt::Nowhere);
        assert_eq!(read_only_at("everywhere"), OnlyAt::Everywhere);
        assert_eq!(read_only_at("a, b"), OnlyAt::These(vec!["a".into(), "b".into()]));
    }

    #[test]
    fn what_somebody_is_stands_where_the_settings_say() {
        let said = claims(json!({
            "sub": "1", "auth_time": 60, "email": "a@b.example", "email_verified": true, "name": "Amina",
            "roles": ["x", 7, "y"], "one": "x", "realm_access": { "roles": ["z"] }, "https://a.example/is": ["w"]
        }));
        let values = |claim: &str| Account::read(&said, claim).values;
        assert_eq!(values("roles"), ["x", "y"]);
        assert_eq!(values("one"), ["x"]);
        assert_eq!(values("realm_access.roles"), ["z"]);
        assert_eq!(values("https://a.example/is"), ["w"]);
        assert_eq!(Account::read(&said, "roles").proved_at, Some(Instant::default() + chrono::TimeDelta::minutes(1)));
        assert!(values("nothing").is_empty() && values("one.more").is_empty());
        assert!(Account::is_whole(&said, "roles") && !Account::is_whole(&said, "nothing"));
    }

    #[test]
    fn an_address_is_theirs_only_when_the_council_says_so() {
        let verified = |said: Value| Account::read(&claims(said), "roles").verified;
        for yes in [json!({ "email_verified": true }), json!({ "xms_edov": "1" }), json!({ "xms_edov": true })] {
            assert!(verified(yes.clone()), "{yes}");
        }
        for no in [
            json!({}),
            json!({ "email_verified": false }),
            json!({ "email_verified": false, "xms_edov": true }),
            json!({ "email_verified": "yes" }),
            json!({ "xms_edov": 0 }),
        ] {
            assert!(!verified(no.clone()), "{no}");
        }
    }
}
