//! Bank details are entered by the group, checked by somebody else on the phone, and disowned by one press.

use secrecy::SecretString;
use serde_json::json;

use super::store::{self, Details, place};
use super::{Account, Action, Holder, State, Told, Typed, Way, policy};
use crate::app::Change;
use crate::award::account;
use crate::award::actions::{thing, to_contact, to_group};
use crate::award::grant::{self, Grant};
use crate::award::store as awards;
use crate::error::{Error, Problems, Result, Words};
use crate::history::{self, Event};
use crate::ids::{BankDetailsId, GrantId, PersonId};
use crate::organisation;
use crate::people::phones;
use crate::secret::Sealed;
use crate::text::plain;

/// The most characters of what was said on the phone.
const LIMIT: usize = 2_000;

/// What a form was made from: it changes whenever anything about a grant's bank details does.
pub fn version_of(all: &[Details]) -> i32 {
    all.iter().fold(0, |sum, details| sum.wrapping_add(details.version))
}

fn same(all: &[Details], seen: Option<i32>) -> Result<()> {
    match seen {
        Some(seen) if seen == version_of(all) => Ok(()),
        _ => Err(Error::Overtaken(Words::key("bank-overtaken"))),
    }
}

/// A member enters where the money is to go, or somewhere else. Everybody of the group hears of it at once.
///
/// # Errors
/// Not found for anyone else; refused before the group has signed; overtaken; what is to be put right.
pub fn enter(change: &mut Change<'_>, id: &GrantId, typed: &Typed, seen: Option<i32>) -> Result<()> {
    grant::touch(change.db, id)?;
    let (who, grant) = (change.who()?, grant::get(change.db, id)?);
    let member = organisation::store::is_member(change.db, &grant.organisation_id, &who.person)?;
    let agreement = awards::agreement(change.db, id)?;
    policy::may_enter(member, &grant, agreement.as_ref(), account::store::of(change.db, id)?.as_ref())?;
    let all = store::of(change.db, id)?;
    let told = typed.read()?;
    same(&all, seen)?;
    for before in all.into_iter().filter(|details| details.state == State::Waiting) {
        end(change, before, Action::EnterAnew)?;
    }
    let details = write(change, &grant, &told, State::Waiting)?;
    record(change, &grant, "bank details entered", &details, "")?;
    let (by, link) = (who.call_name().to_owned(), link(change, &grant));
    to_group(
        change,
        &grant,
        |letter| letter.value("by", &by).value("ending", &details.ending).value("link", &link),
        "bank-details-changed",
    )?;
    let link = format!("{}/desk/grants/{id}/bank", change.tools.base_url);
    to_contact(change, &grant, |letter| letter.value("by", &by).value("link", &link), "bank-details-to-check")
}

fn link(change: &Change<'_>, grant: &Grant) -> String {
    format!("{}/grants/{}/bank", change.tools.base_url, grant.id)
}

fn write(change: &mut Change<'_>, grant: &Grant, told: &Told, state: State) -> Result<Details> {
    let id: BankDetailsId = change.id();
    let text: SecretString = told.account.to_text();
    let details = Details {
        sealed: Sealed::seal(&change.tools.key, &change.tools.chance, &place(&id), &text)?,
        id,
        grant_id: grant.id.clone(),
        state,
        holder: told.holder,
        host_name: told.host_name.clone(),
        ending: told.account.ending(),
        entered_by: change.person()?,
        entered_at: change.now,
        checked_by: None,
        checked_at: None,
        way: String::new(),
        rang: String::new(),
        spoke_to: String::new(),
        said: String::new(),
        read_back: String::new(),
        ended_by: None,
        ended_at: None,
        version: 1,
    };
    store::insert(change.db, &details)?;
    Ok(details)
}

/// What the history is told never holds more of an account than whose it is.
fn record(change: &mut Change<'_>, grant: &Grant, action: &str, details: &Details, words: &str) -> Result<()> {
    let detail = json!({ "details": details.id, "holder": details.holder });
    history::record(change, &thing(grant), Event::new(action).detail(detail).words(words))
}

fn end(change: &mut Change<'_>, mut details: Details, action: Action) -> Result<()> {
    details.state = details.state.next(action).ok_or(Error::NotFound)?;
    details.ended_by = Some(change.person()?);
    details.ended_at = Some(change.now);
    store::save(change.db, &details)
}

/// What an officer found out on the phone, as it was typed.
#[derive(Clone, Debug, Default)]
pub struct Found {
    pub way: Option<Way>,
    /// The number, as the page lists it.
    pub rang: String,
    /// Where they met, where they did.
    pub place: String,
    pub spoke_to: String,
    /// Whether they say themselves that the group entered these details, in their words.
    pub said: String,
    /// The last three digits of the account number that they read out.
    pub read_back: String,
    pub confirmed: Option<bool>,
}

/// An officer who belongs to nobody in it says how the check came out.
///
/// # Errors
/// Not found at another funder; refused for whoever entered them or stands apart; overtaken; what is to be put right, also where
/// they are confirmed and are of another account than the one agreed on.
pub fn check(
    change: &mut Change<'_>,
    id: &GrantId,
    details: &BankDetailsId,
    found: &Found,
    seen: Option<i32>,
) -> Result<bool> {
    grant::touch(change.db, id)?;
    let who = change.who()?;
    let at_desk = grant::look(change.db, id, &who.person)?;
    crate::award::policy::may_see(&who, &at_desk)?;
    let all = store::of(change.db, id)?;
    let mut details = all.iter().find(|one| one.id == *details).cloned().ok_or(Error::NotFound)?;
    policy::may_check(&who, &at_desk, &details)?;
    let grant = at_desk.grant;
    let known = phones::store::of_group(change.db, &grant.organisation_id)?;
    let numbers: Vec<&str> = policy::from_before(&known, &details).into_iter().map(|one| one.number.as_str()).collect();
    let (confirmed, rang) = read(found, &numbers, &details.ending)?;
    same(&all, seen)?;
    if confirmed {
        policy::need_as_agreed(&details, account::store::of(change.db, id)?.as_ref(), &grant)?;
    }
    let before: Vec<Details> = all.into_iter().filter(|one| one.state == State::Checked && confirmed).collect();
    // Whoever rings does not send alone what somebody else approved for the account before.
    if !before.is_empty() {
        account::actions::approve_anew(change, &grant)?;
    }
    for before in before {
        end(change, before, Action::GiveWay)?;
    }
    let action = if confirmed { Action::Check } else { Action::NotConfirm };
    details.state = details.state.next(action).ok_or(Error::NotFound)?;
    details.checked_by = Some(who.person.clone());
    details.checked_at = Some(change.now);
    details.way = found.way.map(|way| way.as_str().to_owned()).unwrap_or_default();
    details.rang = rang;
    details.spoke_to = plain::one_line(&found.spoke_to);
    details.said = plain::tidy(&found.said);
    details.read_back = found.read_back.trim().to_owned();
    store::save(change.db, &details)?;
    let event = if confirmed { "bank details checked" } else { "bank details not confirmed" };
    record(change, &grant, event, &details, &details.said)?;
    let (by, link) = (who.call_name().to_owned(), link(change, &grant));
    let (spoke_to, on) = (details.spoke_to.clone(), change.today());
    to_group(
        change,
        &grant,
        |letter| {
            letter
                .value("by", &by)
                .value("spoke_to", &spoke_to)
                .value("on", on)
                .value("ending", &details.ending)
                .value("link", &link)
        },
        if confirmed { "bank-details-checked" } else { "bank-details-not-confirmed" },
    )?;
    Ok(confirmed)
}

/// What the officer typed, where it can stand: whether it was confirmed, and on which number or where.
fn read(found: &Found, numbers: &[&str], ending: &str) -> Result<(bool, String)> {
    let mut problems = Problems::default();
    let rang = match found.way {
        Some(Way::Phone) if numbers.contains(&found.rang.as_str()) => found.rang.clone(),
        Some(Way::Phone) => {
            problems.add(
                "rang",
                "Choose the number you rang: one of those known from before, never one that came with these details",
            );
            String::new()
        }
        Some(Way::Met) => {
            let place = plain::one_line(&found.place);
            problems.need("place", &place, "Write where you met. It has to be somewhere you know them from");
            place
        }
        None => {
            problems.add("way", "Choose how you spoke with them");
            String::new()
        }
    };
    problems.need("spoke_to", &found.spoke_to, "Write whom you spoke with");
    problems.need("said", &found.said, "Write what they said: who entered the details, and when");
    for (field, text, most) in
        [("spoke_to", &found.spoke_to, 120), ("place", &found.place, 200), ("said", &found.said, LIMIT)]
    {
        if text.chars().count() > most {
            problems.add(field, format!("Make it shorter than {most} characters"));
        }
    }
    match found.confirmed {
        None => problems.add("confirmed", "Choose how it came out"),
        Some(true) if found.read_back.trim() != ending => problems.add(
            "read_back",
            "These are not the last three digits that we hold. Ask once more; if they stay different, choose that it could not be confirmed",
        ),
        Some(_) => {}
    }
    if found.read_back.trim().chars().count() > super::SEEN {
        problems.add("read_back", "Write the last three digits only. More of the number is not kept here");
    }
    problems.check()?;
    Ok((found.confirmed.unwrap_or(false), rang))
}

/// Somebody of the group says that it was not them. What was entered is frozen for good, and money goes where it went
/// before, if anywhere; the officer hears at once.
///
/// # Errors
/// Not found for anyone else; refused where there are none; overtaken where something else stands by now.
pub fn disown(change: &mut Change<'_>, id: &GrantId, seen: Option<i32>) -> Result<()> {
    grant::touch(change.db, id)?;
    let (who, grant) = (change.who()?, grant::get(change.db, id)?);
    let member = organisation::store::is_member(change.db, &grant.organisation_id, &who.person)?;
    let all = store::of(change.db, id)?;
    let disowned = policy::to_disown(member, &grant, &all)?;
    same(&all, seen)?;
    let again = policy::before(&all, &disowned);
    record(change, &grant, "bank details disowned", &disowned, "")?;
    let ending = disowned.ending.clone();
    end(change, disowned, Action::Disown)?;
    if let Some(mut before) = again {
        before.state = before.state.next(Action::StandAgain).ok_or(Error::NotFound)?;
        (before.ended_by, before.ended_at) = (None, None);
        store::save(change.db, &before)?;
        record(change, &grant, "earlier bank details stand again", &before, "")?;
    }
    let (by, own) = (who.call_name().to_owned(), link(change, &grant));
    to_group(
        change,
        &grant,
        |letter| letter.value("by", &by).value("ending", &ending).value("link", &own),
        "bank-details-frozen",
    )?;
    let desk = format!("{}/desk/grants/{id}/bank", change.tools.base_url);
    to_contact(change, &grant, |letter| letter.value("by", &by).value("link", &desk), "bank-details-not-us")
}

/// An officer notes that the council holds this grant's money and spends it as the group says: there is no account to pay to.
///
/// # Errors
/// Not found at another funder; refused with the reason; a reason that is missing.
pub fn hold(change: &mut Change<'_>, id: &GrantId, words: &str) -> Result<()> {
    grant::touch(change.db, id)?;
    let who = change.who()?;
    let at_desk = grant::look(change.db, id, &who.person)?;
    crate::award::policy::may_see(&who, &at_desk)?;
    let agreement = awards::agreement(change.db, id)?;
    let all = store::of(change.db, id)?;
    policy::may_hold(&who, &at_desk, agreement.as_ref(), &all, account::store::of(change.db, id)?.as_ref())?;
    let words = plain::tidy(words);
    let mut problems = Problems::default();
    problems.need("words", &words, "Write what was agreed with the group: who spends it, and how the group says so");
    if words.chars().count() > LIMIT {
        problems.add("words", format!("Make it shorter than {LIMIT} characters"));
    }
    problems.check()?;
    let told = Told { holder: Holder::Council, host_name: String::new(), account: Account::none() };
    let mut details = write(change, &at_desk.grant, &told, State::Waiting)?;
    // There is no account that could be somebody else's, so there is nobody to ring.
    details.state = details.state.next(Action::Check).ok_or(Error::NotFound)?;
    details.checked_by = Some(who.person.clone());
    details.checked_at = Some(change.now);
    details.said.clone_from(&words);
    store::save(change.db, &details)?;
    record(change, &at_desk.grant, "money held by the council", &details, &words)?;
    let own = format!("{}/grants/{id}/account", change.tools.base_url);
    let by = who.call_name().to_owned();
    to_group(
        change,
        &at_desk.grant,
        |letter| letter.value("by", &by).value("words", &words).value("link", &own),
        "money-held",
    )
}

/// Both sides have agreed on another account: whatever was entered for the one before counts no more, and nothing leaves before
/// the group has entered the other and somebody has checked it.
///
/// # Errors
/// A database that cannot be reached.
pub fn change_hands(change: &mut Change<'_>, grant: &Grant) -> Result<()> {
    for details in store::of(change.db, &grant.id)? {
        if details.state.next(Action::ChangeHands).is_some() {
            record(change, grant, "bank details of the account before are over", &details, "")?;
            end(change, details, Action::ChangeHands)?;
        }
    }
    Ok(())
}

/// Everybody who entered or checked details, for the pages that name them.
pub fn people(all: &[Details]) -> Vec<PersonId> {
    let of =
        |details: &Details| [Some(details.entered_by.clone()), details.checked_by.clone(), details.ended_by.clone()];
    all.iter().flat_map(of).flatten().collect()
}
