//! Making a panel meeting, and writing down what the panel recommends.

use chrono::TimeDelta;
use serde_json::json;

use super::budget::Purse;
use super::sitting::store::Sitting;
use super::store::{self, Meeting, Recommendation, RoundName};
use super::{Outcome, amount_for, earlier, policy, sitting, why};
use crate::app::Change;
use crate::application::store::Application;
use crate::application::{self, State};
use crate::clock::Instant;
use crate::error::{Error, Problems, Result};
use crate::fund::store::newest_form;
use crate::history::{self, Event, Thing};
use crate::ids::{ApplicationId, PanelMeetingId, PanelMemberId, PersonId, RecommendationId, RoundId};
use crate::letters::calendar;
use crate::letters::{self, Letter};
use crate::people::store::Person;
use crate::people::{self, Role};
use crate::relationship::offer;

/// How long a meeting stands in a calendar.
const MEETING_MINUTES: i64 = 120;
/// The most characters of a place.
const PLACE_LIMIT: usize = 300;
/// The most characters of the panel's words.
const WORDS_LIMIT: usize = 20_000;

/// A meeting as somebody asks for it. A time that could not be read is a problem the page has noted already.
#[derive(Clone, Debug)]
pub struct Asked {
    pub round: RoundId,
    pub held_at: Option<Instant>,
    pub place: String,
    pub members: Vec<PersonId>,
}

/// Makes a meeting, and writes to everyone who is to sit at it.
///
/// # Errors
/// Not found at another funder; refused without the role; what is to be put right.
pub fn make_meeting(change: &mut Change<'_>, asked: &Asked, mut problems: Problems) -> Result<PanelMeetingId> {
    let who = change.who()?;
    crate::fund::store::touch_round(change.db, &asked.round)?;
    let round = store::round_name(change.db, &asked.round)?;
    who.need(&[Role::Commissioner], &round.funder_id)?;
    if crate::fund::store::round(change.db, &asked.round)?.state == crate::fund::RoundState::Complete {
        return Err(Error::refused("This round is complete, so nobody weighs anything in it any more."));
    }
    let can_sit = people::store::with_role(change.db, &round.funder_id, Role::PanelMember)?;
    let members: Vec<Person> = can_sit.into_iter().filter(|person| asked.members.contains(&person.id)).collect();
    let held_at = check(asked, &members, change.now, &mut problems);
    problems.check()?;
    let meeting = Meeting {
        id: change.id(),
        funder_id: round.funder_id.clone(),
        round_id: round.id.clone(),
        held_at,
        place: asked.place.clone(),
        created_by: who.person.clone(),
        created_at: change.now,
        cancelled_at: None,
        cancelled_why: String::new(),
        version: 1,
    };
    let seats: Vec<(PanelMemberId, PersonId)> = members.iter().map(|person| (change.id(), person.id.clone())).collect();
    store::insert_meeting(change.db, &meeting, &seats)?;
    lay_table(change, &meeting, &asked.members)?;
    let thing = Thing::new("panel meeting", &meeting.id);
    let detail = json!({ "held_at": meeting.held_at, "place": meeting.place, "members": asked.members });
    history::record(change, &thing, Event::new("made").detail(detail))?;
    for person in &members {
        let letter = invitation(change, "panel-meeting", person, &meeting, &round);
        letters::queue(change, letter)?;
    }
    Ok(meeting.id)
}

/// How a new meeting is held: its papers close so many days after it, and whoever sat at one as a community member does so
/// again.
fn lay_table(change: &mut Change<'_>, meeting: &Meeting, members: &[PersonId]) -> Result<()> {
    let rules = newest_form(change.db, &meeting.round_id)?.body.0.round.panel;
    let sitting = Sitting {
        panel_meeting_id: meeting.id.clone(),
        state: sitting::State::Called,
        papers_until: meeting.held_at + TimeDelta::days(i64::from(rules.papers_days)),
        order_how: sitting::order::How::ByName,
        order_seed: String::new(),
        order_why: String::new(),
        version: 1,
    };
    sitting::store::insert(change.db, &sitting)?;
    seat_again(change, meeting, members)
}

/// Whoever sat at a meeting before as a community member is one at this, too, until an officer says otherwise.
///
/// # Errors
/// A database that cannot be reached.
pub fn seat_again(change: &mut Change<'_>, meeting: &Meeting, members: &[PersonId]) -> Result<()> {
    let known = sitting::store::of_the_community(change.db, members)?;
    let table = sitting::store::table(change.db, &meeting.id)?;
    for mut seat in table.seats.into_iter().filter(|seat| known.contains(&seat.person.id)) {
        seat.community = true;
        sitting::store::save_seat(change.db, &meeting.id, &seat)?;
    }
    Ok(())
}

/// What is to be put right with a meeting as it was asked for; gives when it is held.
pub fn check(asked: &Asked, members: &[Person], now: Instant, problems: &mut Problems) -> Instant {
    problems.need("place", &asked.place, "Say where it is: a room, or how to join");
    if asked.place.chars().count() > PLACE_LIMIT {
        problems.add("place", format!("Say where it is in at most {PLACE_LIMIT} characters"));
    }
    if members.is_empty() {
        problems.add("members", "Choose who sits at it");
    }
    match asked.held_at {
        Some(at) if at <= now => {
            problems.add("date", "Choose a day and time that is still to come");
            at
        }
        Some(at) => at,
        None => {
            problems.add("date", "Enter the day and the time");
            now
        }
    }
}

/// A letter of this kind about a meeting, with its entry for a calendar. One that was called off, or a person who is no
/// longer asked, takes the entry away.
pub fn invitation(
    change: &Change<'_>,
    kind: &'static str,
    person: &Person,
    meeting: &Meeting,
    round: &RoundName,
) -> Letter {
    let link = format!("{}/desk/panels/{}", change.tools.base_url, meeting.id);
    let from = change.who.as_ref().map(|who| (who.call_name().to_owned(), who.email.clone())).unwrap_or_default();
    let file = calendar::Meeting {
        uid: &format!("{}@panel-meetings", meeting.id),
        what: &format!("Panel: {}", round.fund_name),
        words: &format!("What we weigh together, and where to say whether you are close to a group: {link}"),
        place: &meeting.place,
        link: &link,
        starts: meeting.held_at,
        minutes: MEETING_MINUTES,
        sequence: meeting.version - 1,
        cancelled_by: GONE.contains(&kind).then_some(from.1.as_str()),
    };
    Letter::to(kind, person)
        .value("fund", &round.fund_name)
        .value("held_at", meeting.held_at)
        .value("place", &meeting.place)
        .value("link", &link)
        .value("from", &from.0)
        .value("from_email", &from.1)
        .about(Thing::new("panel meeting", &meeting.id), Some(&round.funder_id))
        .attach(file.file(change.now))
}

/// The letters that take a meeting out of a calendar.
const GONE: [&str; 2] = ["panel-meeting-off", "panel-meeting-without-you"];

/// What the panel recommends, as it was typed.
#[derive(Clone, Debug)]
pub struct Said {
    /// The version the form was made from; 0 when there was no recommendation yet.
    pub version: i32,
    pub outcome: Option<Outcome>,
    pub amount: String,
    pub words: String,
    pub why: why::Typed,
    /// Why it is taken up again, where another meeting has recommended on it.
    pub again: String,
    /// Why it cannot wait until the group was heard, where that was promised.
    pub before: String,
}

/// Writes down what the panel recommends for one application. What another meeting recommended before is kept, with why it
/// was taken up again, and those who sat at that one are told. A group that was promised to be heard first is heard first; or an
/// officer says why that cannot wait.
///
/// # Errors
/// Not found, refused with the reason, overtaken by somebody who wrote it down meanwhile, or what is to be put right.
pub fn record(
    change: &mut Change<'_>,
    meeting: &PanelMeetingId,
    id: &ApplicationId,
    said: &Said,
) -> Result<RecommendationId> {
    let who = change.who()?;
    let (meeting, _) = store::meeting(change.db, meeting)?;
    // The money is the round's: two who recommend at once stand one behind the other.
    crate::fund::store::touch_round(change.db, &meeting.round_id)?;
    sitting::store::lock(change.db, &meeting.id)?;
    application::store::touch(change.db, id)?;
    let application = application::store::get(change.db, id)?;
    if meeting.round_id != application.round_id {
        return Err(Error::NotFound);
    }
    policy::takes_place(&meeting)?;
    let is_member = store::is_member(change.db, &meeting.id, &who.person)?;
    let ties = crate::review::store::ties(change.db, &application, &who.person)?;
    policy::may_open(&who, &meeting.funder_id, is_member)?;
    policy::may_record(&who, &application, is_member, &ties)?;
    let promise = offer::store::promise_of(change.db, id)?;
    let waits = policy::may_be_weighed(&who, &application, &promise, change.today())?;
    let held = held(change, &meeting, &application)?;
    let known = store::recommendation(change.db, id)?;
    if known.as_ref().map_or(0, |known| known.version) != said.version {
        return Err(Error::Overtaken(
            "Somebody else wrote down what the panel recommends while you were writing.".into(),
        ));
    }
    let mut problems = Problems::default();
    if let Some((waits, why)) = waits.and_then(|waits| Some((waits, offer::policy::why_it_waits(waits, &said.before)?)))
    {
        problems.add(offer::policy::why_field(waits), why);
    }
    let outcome = said.outcome.unwrap_or(Outcome::NotDecidedYet);
    if said.outcome.is_none() {
        problems.add("outcome", "Choose what the panel recommends");
    }
    let amount_pence = amount_for(outcome, &said.amount, application.amount_pence, &mut problems);
    if let Err(words) = held.give(amount_pence) {
        problems.add("amount", words);
    }
    problems.need("words", &said.words, "Write why, in the panel’s words");
    if said.words.chars().count() > WORDS_LIMIT {
        problems.add("words", "That is more than we keep in one box. Please shorten it");
    }
    let form = crate::fund::store::form(change.db, &application.form_version_id)?;
    let why = said.why.settle(&form, outcome, &mut problems);
    let again = known.as_ref().filter(|known| earlier::is_taken_up_again(Some(known), &meeting.id));
    let again = again.map(|known| (known, earlier::check_why(&said.again, &mut problems)));
    problems.check()?;
    if waits.is_some() {
        offer::actions::let_go(change, id, &said.before)?;
    }
    begin_review(change, &application)?;
    if let Some((known, reason)) = &again {
        earlier::actions::keep(change, &application, known, reason)?;
    }
    let recommendation = Recommendation {
        id: known.as_ref().map_or_else(|| change.id(), |known| known.id.clone()),
        application_id: id.clone(),
        panel_meeting_id: meeting.id,
        outcome,
        amount_pence,
        words: said.words.clone(),
        recorded_by: who.person,
        recorded_at: change.now,
        version: said.version + 1,
    };
    store::save_recommendation(change.db, &recommendation, known.is_none())?;
    why::store::save(change.db, &recommendation.id, &why)?;
    // Not on the application's own history, which its group reads: what the panel says among itself stays there.
    let detail = json!({ "outcome": outcome, "amount_pence": amount_pence });
    let thing = Thing::new("recommendation", &recommendation.id);
    history::record(change, &thing, Event::new("recommended").detail(detail).words(&said.words))?;
    Ok(recommendation.id)
}

/// What a recommendation is held to, if the panel can make one now: the right people are in the room, and whoever writes
/// it down is.
fn held(change: &mut Change<'_>, meeting: &Meeting, application: &Application) -> Result<Purse> {
    let table = sitting::store::table(change.db, &meeting.id)?;
    let around = sitting::store::around(change.db, &meeting.id, &meeting.round_id)?;
    let person = change.person()?;
    let is_out = around.out.iter().any(|(who, about)| *who == person && *about == application.id);
    sitting::policy::step(table.sitting.state, sitting::Action::Weigh)?;
    sitting::policy::is_in(is_out)?;
    sitting::policy::may_weigh(&table.form.round.panel, &table.room(&around, &application.id))?;
    let money = sitting::store::Money { form: &table.form, budget_pence: table.budget_pence, given: &around.given };
    Ok(money.purse(&application.id, application.strand.as_deref()))
}

/// A sent application that is weighed is under review from then on: its group cannot take it back any more.
///
/// # Errors
/// A database that cannot be reached.
pub fn begin_review(change: &mut Change<'_>, application: &Application) -> Result<()> {
    if application.state != State::Submitted {
        return Ok(());
    }
    let Some(next) = application.state.next(application::Action::StartReview) else { return Ok(()) };
    application::store::set_state(change.db, &application.id, next, change.now)?;
    history::record(change, &Thing::new("application", &application.id), Event::new("review started"))
}
