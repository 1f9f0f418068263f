//! The security log: tries to sign in, whoever is turned away, limits that are reached. Each is a line of the log with identifiers,
//! and with nothing that somebody typed, no name and no address (`docs/operating.md` lists them).

use actix_web::http::Method;

use crate::ids::{PersonId, SessionId};
use crate::people::{Way, Who};

/// Where these lines say that they come from: what a filter for `groundwater` lets through lets them through.
const TARGET: &str = "groundwater::security";

/// Somebody has signed in.
pub fn signed_in(person: &PersonId, session: &SessionId, way: Way) {
    tracing::info!(
        target: TARGET,
        event = "signed-in",
        person = person.as_str(),
        session = session.as_str(),
        way = way.as_str(),
        "somebody signed in"
    );
}

/// A try to sign in came to nothing, and for this reason. Nobody is named where nobody is known.
pub fn not_signed_in(person: Option<&PersonId>, why: &'static str) {
    let person = person.map_or("", PersonId::as_str);
    tracing::warn!(target: TARGET, event = "not-signed-in", person, why, "a try to sign in came to nothing");
}

/// Somebody is asked to sign in once more before they go on.
pub fn asked_afresh(who: Option<&Who>, method: &Method, pattern: &str) {
    let (person, session, method) = (person(who), session(who), method.as_str());
    tracing::info!(
        target: TARGET,
        event = "asked-afresh",
        person,
        session,
        method,
        pattern,
        "somebody is asked to sign in once more"
    );
}

/// Somebody was not let through. The address is a pattern: what stands in its place may be a token.
pub fn turned_away(who: Option<&Who>, method: &Method, pattern: &str, why: &'static str) {
    let (person, session, method) = (person(who), session(who), method.as_str());
    tracing::warn!(
        target: TARGET,
        event = "turned-away",
        person,
        session,
        method,
        pattern,
        why,
        "somebody was turned away"
    );
}

/// A limit was reached. From which address is for the web server in front to say.
pub fn limit_reached(limit: &'static str) {
    tracing::warn!(target: TARGET, event = "limit-reached", limit, "a limit was reached");
}

fn person(who: Option<&Who>) -> &str {
    who.map_or("", |who| who.person.as_str())
}

fn session(who: Option<&Who>) -> &str {
    who.map_or("", |who| who.session.as_str())
}
