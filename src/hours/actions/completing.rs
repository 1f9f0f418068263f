//! What a round took, paid and owes, and completing one that owes nothing.

use chrono::NaiveDate;
use serde_json::json;

use crate::app::Change;
use crate::db::DbConn;
use crate::decision;
use crate::error::{Error, Result};
use crate::fund::form::FundText;
use crate::fund::store::{self as funds, RoundRow};
use crate::fund::{self, RoundState};
use crate::hours::{OfGroup, Open, Sums, policy, store, sum};
use crate::ids::{PersonId, RoundId};
use crate::people::Role;

/// A round as its page shows it, and as completing it asks.
pub struct Standing {
    pub groups: Vec<store::Group>,
    pub residents: Vec<store::Worked>,
    pub rate: i64,
    pub sums: Sums,
    pub open: Open,
}

/// What a round took, paid and owes, and what else is open, as somebody stands to its groups, in three queries.
///
/// # Errors
/// A database that cannot be reached.
pub fn standing(
    db: &mut DbConn,
    (round, all): (&RoundRow, &[RoundRow]),
    form: &FundText,
    (person, today): (&PersonId, NaiveDate),
) -> Result<Standing> {
    let rate = policy::rate(&form.round);
    let groups = store::groups(db, &round.id, Some(person))?;
    let mut residents = store::residents(db, &round.id, &round.fund_id)?;
    residents.retain(|one| one.at_panel || policy::of_round(one.at, round, all));
    // How long it takes whoever still rates is not known yet.
    let rating = residents.iter().filter(|one| one.still_rates).count();
    residents.retain(|one| !one.still_rates || one.line.minutes > 0);
    let of = |at_panel: bool| sum(residents.iter().filter(|one| one.at_panel == at_panel).map(|one| one.line));
    let numbers: Vec<OfGroup> = groups.iter().map(|one| one.of).collect();
    let sums = Sums::of(&numbers, rate, of(true), of(false));
    let open = store::open(db, &round.id, today)?;
    let open = Open { rating: i64::try_from(rating).unwrap_or(i64::MAX), ..open };
    Ok(Standing { groups, residents, rate, sums, open })
}

/// An officer completes a round that owes nothing and has nothing open. Of two at once one does.
///
/// # Errors
/// Not found at another funder; refused without the role, or with what stands in the way; overtaken where it is complete.
pub fn complete(change: &mut Change<'_>, id: &RoundId) -> Result<()> {
    funds::touch_round(change.db, id)?;
    let round = funds::round(change.db, id)?;
    let who = change.who()?;
    who.need(&[Role::Commissioner], &round.funder_id)?;
    if round.state == RoundState::Complete {
        return Err(Error::Overtaken("Somebody completed this round while you were reading. It is complete.".into()));
    }
    // A rolling round may close when all of it is decided and released: nothing moves it on but this.
    decision::actions::finish_round(change, id)?;
    let round = funds::round(change.db, id)?;
    let form = funds::newest_form(change.db, id)?.body.0;
    let all = funds::rounds_of(change.db, &round.fund_id)?;
    let today = change.today();
    let standing = standing(change.db, (&round, &all[..]), &form, (&who.person, today))?;
    let fund = funds::fund(change.db, &round.fund_id)?.slug;
    if let Some(first) = policy::in_the_way(&round, &fund, &standing.sums, &standing.open).into_iter().next() {
        let back = format!("/desk/funds/{fund}/hours?round={}", round.slug);
        return Err(Error::refused_with(
            format!("This round cannot be completed yet. {}", first.words),
            back,
            "See everything that is in the way",
        ));
    }
    let all = standing.sums.all();
    let detail = json!({ "taken": all.taken, "paid": all.paid, "let_go": all.let_go });
    fund::actions::complete(change, round, detail)
}
