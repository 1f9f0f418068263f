//! An officer notes what was paid for a group's time, and puts it right; a group wants nothing (`letting.rs`); a round is
//! completed (`completing.rs`).

pub mod completing;
pub mod correcting;
pub mod letting;

use chrono::NaiveDate;
use serde_json::json;

use super::store::{self, TimePayment};
use super::{LIMIT, Line, MOST_MINUTES, OfGroup, SpentOn, amount, policy};
use crate::app::Change;
use crate::application::store as applications;
use crate::application::store::Application;
use crate::clock::london_date;
use crate::error::{Error, Problems, Result};
use crate::fund::store as funds;
use crate::history::{self, Event, Thing};
use crate::ids::{ApplicationId, TimePaymentId};
use crate::letters::{self, Letter};
use crate::people::Who;
use crate::people::store::Person;
use crate::review;
use crate::text::money::Pence;
use crate::text::plain::tidy;

/// A payment as typed; what could not be read is empty, and noted among the problems.
#[derive(Clone, Debug, Default)]
pub struct Typed {
    pub spent_on: Option<SpentOn>,
    pub hours: String,
    pub minutes: String,
    pub day: Option<NaiveDate>,
    /// How many payments, and corrections by the group, stood there when the form was made; none where it does not say.
    pub seen: Option<usize>,
}

impl Typed {
    /// Hours and minutes together: at least `least`.
    fn together(&self, least: i32, problems: &mut Problems) -> i32 {
        let number = |text: &str| if text.is_empty() { Some(0) } else { text.parse::<i32>().ok().filter(|n| *n >= 0) };
        let all = number(&self.hours)
            .zip(number(&self.minutes))
            .map(|(hours, minutes)| hours.saturating_mul(60).saturating_add(minutes))
            .filter(|all| (least..=MOST_MINUTES).contains(all));
        if all.is_none() {
            problems.add("hours", "Write how many hours and minutes were paid, as numbers: up to 500 hours");
        }
        all.unwrap_or_default()
    }
}

/// An application that somebody works with, with what its round says. Round and application were touched.
struct Taken {
    who: Who,
    application: Application,
    rate: i64,
    fund: String,
    contact: Person,
    members: Vec<Person>,
}

/// The paid time of an application, as history names it. It is no part of the application: those who judge do not read it.
fn thing(id: &ApplicationId) -> Thing {
    Thing::new("paid time", id)
}

fn take(change: &mut Change<'_>, id: &ApplicationId) -> Result<Taken> {
    // Of which round it is never changes. The round first, so that nothing is noted while it is completed.
    let round = applications::get(change.db, id)?.round_id;
    funds::touch_round(change.db, &round)?;
    applications::touch(change.db, id)?;
    let who = change.who()?;
    let (head, ties) = review::store::look(change.db, id, &who.person)?;
    policy::may_work(&who, &head.application, &ties)?;
    policy::is_open(head.round.state)?;
    let opened = applications::open(change.db, id)?;
    Ok(Taken {
        who,
        rate: policy::rate(&head.form.round),
        fund: head.form.fund.name.first().to_owned(),
        application: head.application,
        contact: opened.contact,
        members: opened.members,
    })
}

/// Writes one letter to every member of the group.
fn tell(change: &mut Change<'_>, taken: &Taken, what: &str, fill: impl Fn(Letter) -> Letter) -> Result<()> {
    let application = &taken.application;
    let link = format!("{}/applications/{}/hours", change.tools.base_url, application.id);
    for member in &taken.members {
        let letter = Letter::to("time-paid", member)
            .about(Thing::new("application", &application.id), Some(&application.funder_id))
            .value("what", what)
            .value("fund", &taken.fund)
            .value("contact", &taken.contact.name)
            .value("contact_email", &taken.contact.email)
            .value("contact_phone", &taken.contact.phone)
            .value("link", &link);
        letters::queue(change, fill(letter))?;
    }
    Ok(())
}

fn tell_payment(change: &mut Change<'_>, taken: &Taken, what: &str, payment: &TimePayment) -> Result<()> {
    let (amount, rate) = (Pence(payment.amount_pence).to_string(), Pence(payment.rate_pence).to_string());
    let (hours, minutes) = (payment.minutes / 60, payment.minutes % 60);
    let (day, why) = (payment.paid_on, payment.why.clone());
    tell(change, taken, what, |letter| {
        letter
            .value("amount", &amount)
            .value("rate", &rate)
            .value("hours", hours)
            .value("minutes", minutes)
            .value("paid_on", day)
            .value("why", &why)
            .value("said_by", "")
    })
}

/// What is paid for minutes beside the payments there are, but for one that it stands in place of.
fn comes_to(
    change: &mut Change<'_>,
    taken: &Taken,
    (spent_on, minutes): (SpentOn, i32),
    without: Option<&TimePaymentId>,
) -> Result<i64> {
    let id = &taken.application.id;
    let all = store::payments(change.db, id)?;
    let before = store::paid(&all, spent_on, without);
    let group = OfGroup { wants_nothing: false, ..store::group(change.db, id)? };
    let awaited = if spent_on == SpentOn::Learning { i64::from(group.to_agree) } else { 0 };
    let agreed = group.of(spent_on, taken.rate).minutes;
    let of = |all: i64| {
        let line = Line::of(i32::try_from(all).unwrap_or(i32::MAX), taken.rate, before.pence, false);
        amount(minutes, taken.rate, (all - before.minutes, line.owed), before.count)
    };
    // What is paid before its note is agreed comes to the same penny, too.
    Ok(if agreed - before.minutes == i64::from(minutes) { of(agreed) } else { of(agreed + awaited) })
}

/// An officer notes what was paid for a group's time, and the group hears of it.
///
/// # Errors
/// Not found or refused; overtaken where somebody else noted one meanwhile; what is to be put right.
pub fn pay(change: &mut Change<'_>, id: &ApplicationId, typed: &Typed, mut problems: Problems) -> Result<()> {
    let taken = take(change, id)?;
    policy::pays(taken.rate)?;
    let minutes = typed.together(1, &mut problems);
    if typed.spent_on.is_none() {
        problems.add("spent_on", "Choose what the time went into");
    }
    let day = check_day(change, &taken, typed.day, &mut problems);
    problems.check()?;
    let stand = store::payments(change.db, id)?.len() + store::said(change.db, id)?.1.len();
    if typed.seen.is_some_and(|seen| seen != stand) {
        return Err(Error::Overtaken(
            "Somebody noted a payment to this group, or the group put its time right, while you were writing. Look below at what stands now."
                .into(),
        ));
    }
    let spent_on = typed.spent_on.ok_or(Error::NotFound)?;
    let amount_pence = comes_to(change, &taken, (spent_on, minutes), None)?;
    let payment = TimePayment {
        id: change.id(),
        application_id: id.clone(),
        spent_on,
        minutes,
        rate_pence: taken.rate,
        amount_pence,
        paid_on: day,
        noted_by: taken.who.person.clone(),
        noted_at: change.now,
        corrects_id: None,
        why: String::new(),
    };
    store::insert(change.db, &payment)?;
    history::record(change, &thing(id), Event::new("time paid").detail(detail(&payment)))?;
    tell_payment(change, &taken, "paid", &payment)
}

fn check_day(change: &Change<'_>, taken: &Taken, day: Option<NaiveDate>, problems: &mut Problems) -> NaiveDate {
    let today = change.today();
    policy::check_day(day, taken.application.submitted_at.map_or(today, london_date), today, problems)
}

fn detail(payment: &TimePayment) -> serde_json::Value {
    json!({
        "payment": payment.id,
        "spent_on": payment.spent_on,
        "minutes": payment.minutes,
        "pence": payment.amount_pence,
        "day": payment.paid_on,
    })
}

/// An officer puts a payment right: another stands in its place, with the reason, and it stays beside it. No minutes at all say that
/// it was not paid.
///
/// # Errors
/// Not found or refused; overtaken where somebody put it right meanwhile; what is to be put right.
pub fn put_right(
    change: &mut Change<'_>,
    id: &ApplicationId,
    wrong: &TimePaymentId,
    (typed, why): (&Typed, &str),
    mut problems: Problems,
) -> Result<()> {
    let taken = take(change, id)?;
    let all = store::payments(change.db, id)?;
    let (before, _) = all.iter().find(|(one, _)| one.id == *wrong).ok_or(Error::NotFound)?;
    if !store::counting(&all).any(|one| one.id == *wrong) {
        return Err(Error::Overtaken(
            "Somebody put this payment right while you were writing. What stands now is below.".into(),
        ));
    }
    let minutes = typed.together(0, &mut problems);
    let why = tidy(why);
    problems.need("why", &why, "Write why it is put right. The group reads it");
    if why.chars().count() > LIMIT {
        problems.add("why", "That is more than we keep in one box. Please shorten it");
    }
    let day = check_day(change, &taken, typed.day, &mut problems);
    problems.check()?;
    let taken = Taken { rate: before.rate_pence, ..taken };
    let amount_pence = comes_to(change, &taken, (before.spent_on, minutes), Some(wrong))?;
    let payment = TimePayment {
        id: change.id(),
        minutes,
        amount_pence: if minutes == 0 { 0 } else { amount_pence },
        paid_on: day,
        noted_by: taken.who.person.clone(),
        noted_at: change.now,
        corrects_id: Some(wrong.clone()),
        why,
        ..before.clone()
    };
    store::insert(change.db, &payment)?;
    let event = Event::new("time payment put right").detail(detail(&payment)).words(&payment.why);
    history::record(change, &thing(id), event)?;
    tell_payment(change, &taken, "put-right", &payment)
}
