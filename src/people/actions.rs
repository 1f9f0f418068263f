//! What a person does to sign in, and what an operator does to let them.

use chrono::TimeDelta;
use sha2::{Digest, Sha256};
use subtle::ConstantTimeEq;

use super::policy::{self, CODE_LIFE};
use super::store::{self, Person, Session, SignIn};
use super::{COUNCIL_LIFE, Role, Way, code, council, devices, phones, tidy_email};
use crate::app::Change;
use crate::error::{Error, Result, Words};
use crate::history::{self, Event, Thing};
use crate::ids::{FunderId, PersonId, SessionId, SignInId};
use crate::letters::{self, Letter};
use crate::web::language::Language;
use crate::web::noticed;

/// How long what was typed may be on its way when somebody leaves in a hurry.
const ON_THE_WAY: TimeDelta = TimeDelta::seconds(30);
/// How long a session on a shared device lasts without its person. They are seen every ten minutes at the most, so that
/// it is half an hour at least.
const SHARED_IDLE: TimeDelta = TimeDelta::minutes(40);

/// When a session ends that was last used now.
pub fn session_until(shared: bool, now: crate::clock::Instant) -> crate::clock::Instant {
    now + if shared { SHARED_IDLE } else { TimeDelta::days(SESSION_DAYS) }
}

/// When a session ends at the latest that would last until `until`.
fn ends_by(way: Way, started_at: crate::clock::Instant, until: crate::clock::Instant) -> crate::clock::Instant {
    if way == Way::Council { until.min(started_at + COUNCIL_LIFE) } else { until }
}

/// How long a session lasts, in days.
pub const SESSION_DAYS: i64 = 30;

/// The hash under which a long random token is kept.
pub fn token_hash(token: &str) -> String {
    hex::encode(Sha256::digest(token.as_bytes()))
}

/// Somebody asks for a code. What the page says next is the same for every address, also when there were letters enough:
/// then none goes out, and what nobody was sent is over before it begins, so that nobody can guess at it.
///
/// # Errors
/// An address that cannot be one.
pub fn ask_to_sign_in(change: &mut Change<'_>, typed: &str, return_to: &str, language: Language) -> Result<SignInId> {
    let email = tidy_email(typed).map_err(|words| Error::problem("email", words))?;
    let known = store::by_email(change.db, &email)?;
    let goes_out = store::sent_since(change.db, &email, change.now - CODE_LIFE)? < policy::LETTERS;
    let life = if goes_out { CODE_LIFE } else { TimeDelta::zero() };
    let (sign_in, code, token) = new_sign_in(change, email.clone(), return_to, life, false);
    store::insert_sign_in(change.db, &sign_in)?;
    if goes_out {
        let to = known.as_ref().map(|person| person.id.clone());
        let by_council = match &to {
            Some(person) => comes_by_council(change, person)?,
            None => false,
        };
        let letter = if by_council {
            // No code goes out: it would let nobody in.
            Letter::new("sign-in-council", &email, language)
                .to_person(to)
                .value("link", format!("{}/sign-in/council", change.tools.base_url))
        } else {
            Letter::new("sign-in", &email, language)
                .secret()
                .to_person(to)
                .value("known", known.is_some())
                .value("code", &code)
                .value("link", format!("{}/sign-in/link/{token}", change.tools.base_url))
        };
        letters::queue(change, letter)?;
    } else {
        noticed::limit_reached("letters to sign in");
    }
    Ok(sign_in.id)
}

fn new_sign_in(
    change: &Change<'_>,
    email: String,
    return_to: &str,
    life: TimeDelta,
    reusable: bool,
) -> (SignIn, String, String) {
    let id: SignInId = change.id();
    let code = change.tools.chance.pick(code::ALPHABET, code::LENGTH);
    let token = change.tools.chance.token();
    let sign_in = SignIn {
        code_hash: code::hash(&change.tools.key, &id, &code),
        id,
        email,
        link_hash: token_hash(&token),
        return_to: policy::safe_return(return_to).to_owned(),
        asked_at: change.now,
        expires_at: change.now + life,
        used_at: None,
        attempts: 0,
        reusable,
        by_operator: false,
    };
    (sign_in, code, token)
}

/// A link that signs somebody in: one use within a day, or again and again while a demo runs.
///
/// # Errors
/// An address that cannot be one.
pub fn sign_in_link(change: &mut Change<'_>, email: &str, return_to: &str, reusable: bool) -> Result<String> {
    let email = tidy_email(email).map_err(|words| Error::problem("email", words))?;
    let life = if reusable { TimeDelta::days(365) } else { TimeDelta::days(1) };
    let (mut sign_in, _, token) = new_sign_in(change, email, return_to, life, reusable);
    sign_in.by_operator = true;
    store::insert_sign_in(change.db, &sign_in)?;
    Ok(format!("{}/sign-in/link/{token}", change.tools.base_url))
}

/// A code as somebody typed it. A wrong one is counted, which must outlast this call: so the answer is a value, and
/// only a lost database is an error.
///
/// # Errors
/// A database that cannot be reached.
pub fn try_code(
    change: &mut Change<'_>,
    id: &SignInId,
    typed: &str,
    device: Device<'_>,
) -> Result<std::result::Result<SignedIn, Words>> {
    store::count_attempt(change.db, id)?;
    let Some(mut sign_in) = store::sign_in(change.db, id)? else {
        noticed::not_signed_in(None, "a code that nobody asked for");
        return Ok(Err(Words::key("sign-in-expired")));
    };
    let whose = store::by_email(change.db, &sign_in.email)?.map(|person| person.id);
    // The try just counted is this one.
    sign_in.attempts -= 1;
    let together = store::tried_since(change.db, &sign_in.email, change.now - CODE_LIFE)? - 1;
    if let Err(why) = policy::may_type(&sign_in, together, change.now) {
        noticed::not_signed_in(whose.as_ref(), "a code that is over");
        return Ok(Err(why));
    }
    let typed = code::tidy(typed);
    let matches: bool = code::hash(&change.tools.key, id, &typed).as_bytes().ct_eq(sign_in.code_hash.as_bytes()).into();
    if !matches {
        noticed::not_signed_in(whose.as_ref(), "a wrong code");
        let left = policy::TRIES - sign_in.attempts - 1;
        let words = if left > 0 {
            Words::key("sign-in-code-wrong").with("left", left)
        } else {
            Words::key("sign-in-tries-spent")
        };
        return Ok(Err(words));
    }
    open_session(change, sign_in, device).map(Ok)
}

/// The link, after its Continue was pressed.
///
/// # Errors
/// Refused when the link has been used, is too old or never was.
pub fn use_link(change: &mut Change<'_>, token: &str, device: Device<'_>) -> Result<SignedIn> {
    let again = |words| {
        noticed::not_signed_in(None, "a link that is over");
        Error::refused_with(words, "/sign-in", Words::key("sign-in-ask-again"))
    };
    let sign_in =
        store::sign_in_by_link(change.db, &token_hash(token))?.ok_or_else(|| again(Words::key("sign-in-expired")))?;
    policy::may_use(&sign_in, change.now).map_err(again)?;
    open_session(change, sign_in, device)
}

/// Where somebody signs in.
#[derive(Clone, Copy, Debug)]
pub struct Device<'a> {
    /// In a few words.
    pub name: &'a str,
    /// Others use it, too.
    pub shared: bool,
    /// By which it is known again; empty where it never was.
    pub token: &'a str,
}

/// Somebody who has just signed in.
#[derive(Clone, Debug)]
pub struct SignedIn {
    /// The cookie's value; only its hash is kept.
    pub token: String,
    pub return_to: String,
    /// The value of the cookie by which their device is known again.
    pub device: Option<String>,
    /// They have not told us their name yet.
    pub nameless: bool,
}

fn open_session(change: &mut Change<'_>, sign_in: SignIn, device: Device<'_>) -> Result<SignedIn> {
    if !sign_in.reusable && !store::use_sign_in(change.db, &sign_in.id, change.now)? {
        noticed::not_signed_in(None, "a link that was used");
        return Err(Error::refused_with(Words::key("sign-in-used"), "/sign-in", Words::key("sign-in-ask-again")));
    }
    let person = find_or_add(change, &sign_in.email, "")?;
    let way = if sign_in.by_operator { Way::Operator } else { Way::Letter };
    if way == Way::Letter && comes_by_council(change, &person.id)? {
        noticed::not_signed_in(Some(&person.id), "only a council account lets them in");
        return Err(Error::refused_with(Words::key("council-only"), "/sign-in/council", Words::key("council-button")));
    }
    // The browser goes on in a new session; the one it carried before, whosever it was, is of no use to anybody there.
    if let Some(before) = change.who.clone() {
        store::end_session(change.db, &before.session, &before.person, change.now)?;
    }
    let (token, known_by) = begin_session(change, &person, device, way, None)?;
    Ok(SignedIn { token, return_to: sign_in.return_to, device: known_by, nameless: person.name.is_empty() })
}

/// Whether somebody works where no letter lets in.
fn comes_by_council(change: &mut Change<'_>, person: &PersonId) -> Result<bool> {
    let council = change.tools.council.as_ref().map(council::provider::Provider::council);
    council::roles::only_by_council(change.db, council, person)
}

/// A new session of somebody who has proved who they are, just now or at `proved_at`; gives the cookie's value, of which only
/// the hash is kept, and the one by which their device is known again.
///
/// # Errors
/// A database that cannot be reached.
pub fn begin_session(
    change: &mut Change<'_>,
    person: &Person,
    device: Device<'_>,
    way: Way,
    proved_at: Option<crate::clock::Instant>,
) -> Result<(String, Option<String>)> {
    let known_by = devices::actions::signs_in(change, person, device)?;
    let token = change.tools.chance.token();
    let id: SessionId = change.id();
    noticed::signed_in(&person.id, &id, way);
    store::insert_session(
        change.db,
        &Session {
            id,
            token_hash: token_hash(&token),
            person_id: person.id.clone(),
            device: device.name.chars().take(200).collect(),
            started_at: change.now,
            last_seen_at: change.now,
            expires_at: ends_by(way, change.now, session_until(device.shared, change.now)),
            ended_at: None,
            shared: device.shared,
            way,
            proved_at,
        },
    )?;
    Ok((token, known_by))
}

/// The person with this address, made when there is none yet.
///
/// # Errors
/// A database that cannot be reached.
pub fn find_or_add(change: &mut Change<'_>, email: &str, name: &str) -> Result<Person> {
    if let Some(known) = store::by_email(change.db, email)? {
        return Ok(known);
    }
    let person = Person {
        id: change.id(),
        email: email.to_owned(),
        name: name.to_owned(),
        phone: String::new(),
        language: Language::ENGLISH.code.to_owned(),
        created_at: change.now,
        version: 1,
    };
    store::insert_person(change.db, &person)?;
    history::record(change, &Thing::new("person", &person.id), Event::new("added"))?;
    Ok(person)
}

/// Gives a person a role; says whether it was new.
///
/// # Errors
/// A database that cannot be reached.
pub fn grant_role(change: &mut Change<'_>, person: &PersonId, role: Role, funder: Option<&FunderId>) -> Result<bool> {
    store::touch_person(change.db, person)?;
    if store::holds(change.db, person, role, funder)? {
        return Ok(false);
    }
    super::may_also_hold(&store::roles_of(change.db, person)?, role, funder)?;
    let id = change.id();
    store::insert_role(change.db, id, person, role, funder, change.now)?;
    let detail = serde_json::json!({ "role": role, "funder": funder });
    history::record(change, &Thing::new("person", person), Event::new("role given").detail(detail))?;
    Ok(true)
}

/// A person says what they are called and how to reach them.
///
/// # Errors
/// A name that is missing.
pub fn save_account(change: &mut Change<'_>, name: &str, phone: &str, language: Language) -> Result<()> {
    let mut problems = crate::error::Problems::default();
    problems.need("name", name, Words::key("account-name-empty"));
    if name.chars().count() > 120 {
        problems.add("name", Words::key("account-name-long"));
    }
    if phone.chars().count() > 40 {
        problems.add("phone", Words::key("account-phone-long"));
    }
    problems.check()?;
    let person = change.person()?;
    store::update_person(change.db, &person, name, phone, language.code)?;
    let number = change.id();
    phones::store::note(change.db, number, &person, phone, change.now)?;
    history::record(change, &Thing::new("person", &person), Event::new("account saved"))
}

/// A person says whether the device they are at is one that others use, too.
///
/// # Errors
/// Not found for nobody.
pub fn share_device(change: &mut Change<'_>, shared: bool) -> Result<()> {
    let session = change.who()?.session;
    let (way, started_at) = store::opened(change.db, &session)?;
    store::set_shared(change.db, &session, shared, ends_by(way, started_at, session_until(shared, change.now)))
}

/// A person ends one of their sessions.
///
/// # Errors
/// Not found when it is not theirs.
pub fn end_session(change: &mut Change<'_>, id: &SessionId) -> Result<()> {
    let person = change.person()?;
    if store::end_session(change.db, id, &person, change.now)? { Ok(()) } else { Err(Error::NotFound) }
}

/// Somebody leaves in a hurry: their session ends. What a script sent just before may still be on its way, so it ends a
/// moment later then; the browser has it no more either way.
///
/// # Errors
/// Not found when it has ended already.
pub fn leave(change: &mut Change<'_>, id: &SessionId, more_comes: bool) -> Result<()> {
    if !more_comes {
        return end_session(change, id);
    }
    store::end_soon(change.db, id, change.now + ON_THE_WAY)
}
