//! An officer writes down what a group with no account says to the conversation that every group is offered.

use actix_web::{HttpResponse, web};
use serde::Deserialize;

use super::views::ByPhoneView;
use super::{OTHER, Typed, actions};
use crate::application::conversation::appointment::desk::typed_time;
use crate::application::conversation::appointment::policy::AHEAD;
use crate::application::conversation::appointment::store::{self as appointments, Officer};
use crate::application::store::at_desk::{self, AtDesk};
use crate::error::{Error, Problems, Result};
use crate::ids::ApplicationId;
use crate::organisation;
use crate::people::safety::{self, Safety};
use crate::people::store::Person;
use crate::relationship::offer::store::{self as offers, Offer};
use crate::relationship::offer::{Answer, policy};
use crate::text::dates;
use crate::web::form::{FormState, Item, Posted};
use crate::web::once::once;
use crate::web::page::{Page, go};

#[derive(Deserialize)]
pub struct Which {
    /// [`Answer::NotNeeded`] for a no; else they book a time.
    #[serde(default)]
    said: String,
}

/// So many of the offered times are shown.
const TIMES: usize = 20;

/// What the page is made of.
struct Seen {
    seen: AtDesk,
    offer: Offer,
    safe: Vec<Safety>,
    members: Vec<Person>,
    officers: Vec<Officer>,
}

/// GET `/desk/applications/{id}/talk`
pub async fn ask(page: Page, id: web::Path<String>, which: web::Query<Which>) -> Result<HttpResponse> {
    show(&page, ApplicationId::from(id.as_str()), answer_of(&which.said), None).await
}

fn answer_of(said: &str) -> Answer {
    if said == Answer::NotNeeded.as_str() { Answer::NotNeeded } else { Answer::TakenUp }
}

async fn show(page: &Page, id: ApplicationId, answer: Answer, typed: Option<FormState>) -> Result<HttpResponse> {
    let (who, now) = (page.who()?, page.app.now());
    let Seen { seen, offer, safe, members, officers } = page
        .read(move |db| {
            let seen = at_desk::look(db, &id, &who.person)?;
            let members = organisation::store::members(db, &seen.application.organisation_id)?;
            policy::may_say_for(&who, &seen, &members)?;
            let (offer, safe) = offers::with_safety(db, &id)?.ok_or(Error::NotFound)?;
            let decider = seen.round.decider_id.as_ref();
            let officers = appointments::officers_to_hear(db, &seen.application, decider, now + AHEAD)?;
            Ok(Seen { seen, offer, safe, members, officers })
        })
        .await?;
    let base = format!("/desk/applications/{}", seen.application.id);
    let booked = answer == Answer::TakenUp;
    let other = if booked { Answer::NotNeeded } else { Answer::TakenUp };
    let slots = if booked { slots(&officers, &seen.contact) } else { Vec::new() };
    page.show(&ByPhoneView {
        form: typed
            .unwrap_or_else(|| known(&offer, &members, page.app.tools.clock.today()).once(&page.app.tools.chance)),
        application: seen.application.id.to_string(),
        organisation: seen.application.organisation_name.clone(),
        back_href: back(&seen),
        minutes: offer.minutes,
        booked,
        other_href: format!("{base}/talk?said={other}"),
        slots,
        before: offer.mark(),
        stands: offer.answer.staff_name(),
        word: offer.word.as_ref().map(|word| word.0.sentence()).unwrap_or_default(),
        talk_at: offer.talk_at,
        safety: safety::to_ring(&safe),
        words: offer.words,
    })
}

/// The page of the talk for every group.
fn back(seen: &AtDesk) -> String {
    format!("/desk/funds/{}/conversation?round={}", seen.form.fund.slug, seen.round.slug)
}

/// The form with what is likely: today, the first of the group, and their number.
fn known(offer: &Offer, members: &[Person], today: chrono::NaiveDate) -> FormState {
    let first = members.first();
    let phone = first.map(|person| person.phone.clone()).unwrap_or_default();
    FormState::with([
        ("word", "aloud".to_owned()),
        ("said_by", first.map(|person| person.name.clone()).unwrap_or_default()),
        ("said-on-day", today.format("%-d").to_string()),
        ("said-on-month", today.format("%-m").to_string()),
        ("said-on-year", today.format("%Y").to_string()),
        ("reach_by", if offer.reach_by.is_empty() { phone } else { offer.reach_by.clone() }),
    ])
}

/// The times that officers offer, those of the named contact first, and another.
fn slots(officers: &[Officer], contact: &Person) -> Vec<Item> {
    let mut free: Vec<_> =
        officers.iter().flat_map(|officer| officer.slots.iter().map(move |slot| (officer, slot))).collect();
    free.sort_by_key(|(officer, slot)| (officer.person.id != contact.id, slot.starts_at));
    let item = |(officer, slot): &(&Officer, &appointments::Slot)| {
        Item::new(slot.id.as_str(), format!("{}, with {}", dates::instant(slot.starts_at), officer.person.name))
    };
    let mut items: Vec<Item> = free.iter().take(TIMES).map(item).collect();
    if !items.is_empty() {
        items.push(Item::new(OTHER, "Another time"));
    }
    items
}

/// POST `/desk/applications/{id}/talk`
pub async fn say(page: Page, id: web::Path<String>, posted: Posted) -> Result<HttpResponse> {
    let id = ApplicationId::from(id.as_str());
    let answer = answer_of(posted.get("answer"));
    let mut problems = Problems::default();
    let mut typed = Typed {
        answer,
        slot: posted.get("slot").to_owned(),
        starts_at: None,
        reach_by: posted.text("reach_by"),
        kind: posted.get("word").to_owned(),
        on: ["day", "month", "year"].map(|part| posted.get(&format!("said-on-{part}")).to_owned()),
        by: posted.get("said_by").to_owned(),
        witness: posted.get("witness").to_owned(),
        words: posted.text("words"),
        kept_at: posted.text("kept_at"),
    };
    if answer == Answer::TakenUp && !typed.has_slot() {
        typed.starts_at = typed_time(&posted, &mut problems);
    }
    let (asked, before, token) = (id.clone(), posted.get("before").to_owned(), posted.get("once").to_owned());
    let said = page
        .change(move |change| {
            once(change, &token, |change| {
                actions::say(change, &asked, &typed, &before, problems)?;
                let seen = at_desk::look(change.db, &asked, &change.person()?)?;
                let done = if answer == Answer::TakenUp { "talk-booked-for" } else { "talk-declined-for" };
                Ok(format!("{}&done={done}", back(&seen)))
            })
        })
        .await;
    match said {
        Ok(href) => Ok(go(href)),
        Err(Error::Problem(problems)) => show(&page, id, answer, Some(posted.state(&problems, page.language))).await,
        Err(other) => Err(other),
    }
}
