//! An officer says that a payment came back.

use super::store::{self, Returned};
use super::{CAME_BACK, policy};
use crate::app::Change;
use crate::award::actions::{thing, to_group};
use crate::award::grant;
use crate::award::payment::PaymentKind;
use crate::award::store as awards;
use crate::error::Result;
use crate::history::{self, Event};
use crate::ids::PaymentId;
use crate::text::money::Pence;
use crate::text::plain;

/// An officer says that a payment which went to the finance system came back, or never left, and how they know. It is planned from
/// then on: somebody else approves it anew, for the account that the group has by then, and it goes in another file. Everybody in the
/// group gets a letter, but for what a host is paid on top: that is none of its money, and stands on the page of its grant. Gives
/// whether they do.
///
/// # Errors
/// Not found at another funder; refused without the role, for whoever stands apart, or where it is not on its way; a reason that is
/// missing.
pub fn came_back(change: &mut Change<'_>, id: &PaymentId, words: &str) -> Result<bool> {
    let of = store::grant_of(change.db, id)?;
    grant::touch(change.db, &of)?;
    let who = change.who()?;
    let seen = grant::look(change.db, &of, &who.person)?;
    policy::may_say(&who, &seen)?;
    let mut payment = awards::payment(change.db, &of, id)?;
    let away = store::away(change.db, id)?;
    payment.state = policy::next(&payment, !away.is_empty())?;
    let why = plain::tidy(words);
    policy::reason(&why)?;
    for sending_id in away {
        let returned = Returned {
            sending_id,
            payment_id: id.clone(),
            why: why.clone(),
            said_by: who.person.clone(),
            said_at: change.now,
        };
        store::insert(change.db, &returned)?;
    }
    (payment.approved_by, payment.approved_at) = (None, None);
    awards::save_payment(change.db, &payment)?;
    let detail = serde_json::json!({ "payment": payment.id, "pence": payment.amount_pence });
    history::record(change, &thing(&seen.grant), Event::new(CAME_BACK).detail(detail).words(&why))?;
    if payment.kind == PaymentKind::Fee {
        return Ok(false);
    }
    // How the council knows is said between colleagues, and stands in no letter; nor does the account.
    let amount = Pence(payment.amount_pence).to_string();
    let link = format!("{}/grants/{of}/bank", change.tools.base_url);
    to_group(change, &seen.grant, |letter| letter.value("amount", &amount).value("link", &link), "payment-came-back")?;
    Ok(true)
}
