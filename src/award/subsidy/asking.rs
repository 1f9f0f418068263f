//! A group is asked once what it had from other public bodies, and answers. *We do not know* is an answer: its named contact
//! talks with it.

use serde_json::json;

use super::store::{self, Asking};
use super::typed::TypedAnswer;
use super::{Answer, LIMIT, Years, policy};
use crate::app::Change;
use crate::award::actions::{thing, to_contact, to_group};
use crate::award::grant;
use crate::error::{Error, Result, Words};
use crate::history::{self, Event};
use crate::ids::GrantId;
use crate::organisation;

/// An officer asks the group, with the notice that the grant is proposed as minimal financial assistance. A second click asks
/// nobody twice.
///
/// # Errors
/// Not found at another funder; refused for a grant that is not above its fund's band.
pub fn ask(change: &mut Change<'_>, id: &GrantId) -> Result<()> {
    grant::touch(change.db, id)?;
    let who = change.who()?;
    let seen = grant::look(change.db, id, &who.person)?;
    let (band, asked) = store::band_and_asking(change.db, id)?;
    policy::may_ask(&who, &seen, band)?;
    if asked.is_some() {
        return Ok(());
    }
    let grant = seen.grant;
    let asking = Asking {
        grant_id: id.clone(),
        amount_pence: grant.amount_pence,
        since: Years::of(change.today()).from,
        asked_by: who.person,
        asked_at: change.now,
        answer: Answer::Waiting,
        declared_pence: 0,
        answered_by: None,
        answered_at: None,
        version: 1,
    };
    store::insert_asking(change.db, &asking)?;
    history::record(change, &thing(&grant), Event::new("asked about other public money"))?;
    let link = format!("{}/grants/{id}/subsidy", change.tools.base_url);
    to_group(
        change,
        &grant,
        |letter| letter.value("since", asking.since).value("limit", LIMIT.to_string()).value("link", &link),
        "subsidy-asked",
    )
}

/// A member answers. The named contact hears of it.
///
/// # Errors
/// Not found for anyone else; refused once it has been assessed; overtaken; what is to be put right.
pub fn answer(change: &mut Change<'_>, id: &GrantId, typed: &TypedAnswer, seen: Option<i32>) -> Result<()> {
    grant::touch(change.db, id)?;
    let (who, grant) = (change.who()?, grant::get(change.db, id)?);
    let member = organisation::store::is_member(change.db, &grant.organisation_id, &who.person)?;
    let (_, asking) = store::band_and_asking(change.db, id)?;
    let assessed = store::of(change.db, id)?;
    policy::may_answer(member, &grant, asking.as_ref(), assessed.first())?;
    let mut asking = asking.ok_or(Error::NotFound)?;
    let (answer, declared) = typed.read()?;
    if seen != Some(asking.version) {
        return Err(Error::Overtaken(Words::key("subsidy-overtaken")));
    }
    asking.answer = answer;
    asking.declared_pence = declared.0;
    asking.answered_by = Some(who.person.clone());
    asking.answered_at = Some(change.now);
    store::save_answer(change.db, &asking)?;
    let detail = json!({ "answer": asking.answer });
    history::record(change, &thing(&grant), Event::new("other public money said").detail(detail))?;
    let (by, link) = (who.call_name().to_owned(), format!("{}/desk/grants/{id}/subsidy", change.tools.base_url));
    let declared = asking.declared().map(|amount| amount.to_string()).unwrap_or_default();
    to_contact(
        change,
        &grant,
        |letter| letter.value("by", &by).value("declared", &declared).value("link", &link),
        "subsidy-answered",
    )
}
