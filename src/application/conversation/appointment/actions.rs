//! The time of a conversation: an officer fixes it, changes it, calls it off; both sides get a letter with the calendar
//! entry as it then stands.

use chrono::TimeDelta;

use super::policy as times;
use super::store::{self, Appointment, Slot};
use crate::app::Change;
use crate::application::conversation::actions::{record, to_member, to_officer};
use crate::application::conversation::policy;
use crate::application::conversation::store::{self as conversations, Conversation};
use crate::application::store as applications;
use crate::application::store::Opened;
use crate::clock::Instant;
use crate::error::{Error, Problems, Result};
use crate::history::{self, Event, Thing};
use crate::ids::{AppointmentId, FunderId, SlotId};
use crate::letters::calendar::Meeting;
use crate::letters::{self, Attachment};
use crate::people::store as people;
use crate::text::{dates, plain};
use crate::web::language::Language;

/// How long a conversation is, where nobody said.
const USUAL: i32 = 45;
/// Nobody talks for longer.
const LONGEST: i32 = 600;
/// The most that is kept of a place or a reason, in characters.
const LONG: usize = 300;

/// The calendar entry of an appointment whose time stands; with the address of who called it off, it takes the earlier
/// one away.
pub fn entry(
    change: &Change<'_>,
    opened: &Opened,
    appointment: &Appointment,
    at_desk: bool,
    cancelled_by: Option<&str>,
) -> Option<Attachment> {
    let starts = appointment.starts_at?;
    let base_url = &change.tools.base_url;
    let fund = opened.form.fund.name.first();
    let (what, link) = match at_desk {
        true => (
            format!("Talk with {}: {fund}", opened.organisation),
            format!("{base_url}/desk/appointments/{}", appointment.id),
        ),
        false => (fund.to_owned(), format!("{base_url}/applications/{}", opened.application.id)),
    };
    let way = match at_desk {
        true => appointment.way.staff_name().to_owned(),
        false => Language::ENGLISH.say(appointment.way.applicant_key()),
    };
    let meeting = Meeting {
        uid: &format!("{}@groundwater", appointment.id),
        what: &what,
        words: &format!("{way}. {link}"),
        place: &appointment.place,
        link: &link,
        starts,
        minutes: i64::from(appointment.minutes),
        sequence: appointment.sequence,
        cancelled_by,
    };
    Some(Attachment { name: "conversation.ics".to_owned(), ..meeting.file(change.now) })
}

/// An appointment with its application and what it is about, touched first, as the officer who talks may change it.
pub(in crate::application::conversation) fn take(
    change: &mut Change<'_>,
    id: &AppointmentId,
) -> Result<(Opened, Appointment, Vec<Conversation>)> {
    let application = store::get(change.db, id)?.application_id;
    applications::touch(change.db, &application)?;
    let opened = applications::open(change.db, &application)?;
    let (appointment, talks) = (store::get(change.db, id)?, store::talks(change.db, id)?);
    let Some(first) = talks.first() else { return Err(Error::NotFound) };
    let who = change.who()?;
    let seen = conversations::look(change.db, &first.id, &who.person)?;
    policy::may_write_up(&who, first, &opened.application, seen.stands)?;
    policy::may_settle(&opened.application)?;
    Ok((opened, appointment, talks))
}

/// A time as an officer typed it.
#[derive(Clone, Debug, Default)]
pub struct Time {
    /// None where what was typed is no time.
    pub starts_at: Option<Instant>,
    pub minutes: String,
    pub place: String,
    pub version: i32,
}

/// An officer fixes or changes the time of a conversation.
///
/// # Errors
/// Problems with the form; overtaken when it has changed since, or is over.
pub fn set_time(change: &mut Change<'_>, id: &AppointmentId, time: &Time, mut problems: Problems) -> Result<()> {
    let (opened, mut appointment, talks) = take(change, id)?;
    need_current(&appointment, &talks, time.version)?;
    let minutes = read_minutes(&time.minutes, &mut problems);
    if let Some(starts_at) = time.starts_at
        && let Err(Error::Problem(more)) = times::may_set(starts_at, change.now)
    {
        problems.0.extend(more.0);
    }
    let place = plain::one_line(&time.place);
    if place.chars().count() > LONG {
        problems.add("place", format!("Write at most {LONG} characters."));
    }
    problems.check()?;
    store::give_back(change.db, id)?;
    appointment.sequence += i32::from(appointment.starts_at.is_some());
    (appointment.starts_at, appointment.minutes, appointment.place) = (time.starts_at, minutes, place);
    store::save(change.db, &mut appointment)?;
    let words = appointment.starts_at.map(dates::instant).unwrap_or_default();
    if let Some(first) = talks.first() {
        record(change, first, "conversation has a time", &words)?;
    }
    tell_both(change, &opened, &appointment, &talks, None)
}

fn need_current(appointment: &Appointment, talks: &[Conversation], version: i32) -> Result<()> {
    if appointment.version == version && talks.iter().any(|talk| talk.state.is_open()) {
        return Ok(());
    }
    Err(Error::Overtaken(
        "This conversation has changed since you opened the page. Open it again to see how it stands.".into(),
    ))
}

fn read_minutes(typed: &str, problems: &mut Problems) -> i32 {
    let minutes = match typed.trim() {
        "" => Some(USUAL),
        typed => typed.parse().ok().filter(|minutes| (5..=LONGEST).contains(minutes)),
    };
    if minutes.is_none() {
        problems.add("length", "Write the minutes as a number, such as 45.");
    }
    minutes.unwrap_or(USUAL)
}

/// An officer calls the time off; what the group wants to talk about still waits.
///
/// # Errors
/// A problem without a reason; overtaken when it has changed since, or no time stands.
pub fn call_off(change: &mut Change<'_>, id: &AppointmentId, why: &str, version: i32) -> Result<()> {
    let (opened, appointment, talks) = take(change, id)?;
    need_current(&appointment, &talks, version)?;
    if appointment.starts_at.is_none() {
        return Err(Error::Overtaken("No time stands that could be called off.".into()));
    }
    let why = plain::one_line(why);
    let mut problems = Problems::default();
    problems.need("why", &why, "Say why, so that the group knows.");
    if why.chars().count() > LONG {
        problems.add("why", format!("Write at most {LONG} characters."));
    }
    problems.check()?;
    if let Some(first) = talks.first() {
        record(change, first, "conversation time called off", &why)?;
    }
    let by = change.who()?.email;
    end_time(change, &opened, appointment, &talks, (&why, &by))
}

/// Takes a time away again, with the entries in both sides' calendars.
pub(super) fn end_time(
    change: &mut Change<'_>,
    opened: &Opened,
    mut appointment: Appointment,
    talks: &[Conversation],
    off: (&str, &str),
) -> Result<()> {
    store::give_back(change.db, &appointment.id)?;
    appointment.sequence += 1;
    tell_both(change, opened, &appointment, talks, Some(off))?;
    appointment.starts_at = None;
    store::save(change.db, &mut appointment)
}

/// The group would rather not talk any more: when nothing is left to talk about, the time is free again.
///
/// # Errors
/// A database that cannot be reached.
pub fn end_if_over(change: &mut Change<'_>, opened: &Opened, talk: &Conversation) -> Result<()> {
    let Some(id) = &talk.appointment_id else { return Ok(()) };
    let (appointment, talks) = (store::get(change.db, id)?, store::talks(change.db, id)?);
    let to_come = appointment.starts_at.is_some_and(|at| at > change.now);
    if !to_come || talks.iter().any(|talk| talk.state.is_open()) {
        return Ok(());
    }
    let by = people::by_id(change.db, &talk.contact_id)?.email;
    end_time(change, opened, appointment, &talks, ("", &by))
}

/// Everybody in the group and the officer hear when it is, or that it is not; with the entry for their calendars.
fn tell_both(
    change: &mut Change<'_>,
    opened: &Opened,
    appointment: &Appointment,
    talks: &[Conversation],
    off: Option<(&str, &str)>,
) -> Result<()> {
    let (Some(talk), base_url) = (talks.first(), change.tools.base_url.clone()) else { return Ok(()) };
    let officer = people::by_id(change.db, &talk.contact_id)?;
    let kind = if off.is_some() { "conversation-off" } else { "conversation-time" };
    for member in &opened.members {
        let way = Language::find(&member.language).unwrap_or(Language::ENGLISH).say(appointment.way.applicant_key());
        let mut letter = to_member(kind, opened, member, talk, &base_url)
            .value("officer", &officer.name)
            .value("starts_at", appointment.starts_at)
            .value("way", way)
            .value("place", &appointment.place)
            .value("why", off.map(|(why, _)| why));
        if talks.len() > 1 {
            letter = letter.value("link", format!("{base_url}/applications/{}/conversation", opened.application.id));
        }
        if let Some(file) = entry(change, opened, appointment, false, off.map(|(_, by)| by)) {
            letter = letter.attach(file);
        }
        letters::queue(change, letter)?;
    }
    let kind = if off.is_some() { "conversation-off-desk" } else { "conversation-time-desk" };
    let mut letter = to_officer(kind, opened, &officer, talk, &base_url)
        .value("starts_at", appointment.starts_at)
        .value("link", format!("{base_url}/desk/appointments/{}", appointment.id));
    if let Some(file) = entry(change, opened, appointment, true, off.map(|(_, by)| by)) {
        letter = letter.attach(file);
    }
    letters::queue(change, letter)?;
    Ok(())
}

/// An officer offers a time, several weeks running where they say so.
///
/// # Errors
/// Problems with what was typed; refused for other roles.
pub fn offer(
    change: &mut Change<'_>,
    funder: &FunderId,
    time: &Time,
    weeks: &str,
    mut problems: Problems,
) -> Result<usize> {
    let who = change.who()?;
    times::may_offer(&who, funder)?;
    let minutes = read_minutes(&time.minutes, &mut problems);
    let weeks = match weeks.trim() {
        "" => Some(1),
        typed => typed.parse().ok().filter(|weeks| (1..=12).contains(weeks)),
    };
    if weeks.is_none() {
        problems.add("weeks", "Write for how many weeks, from 1 to 12.");
    }
    if let Some(starts_at) = time.starts_at
        && let Err(Error::Problem(more)) = times::may_set(starts_at, change.now)
    {
        problems.0.extend(more.0);
    }
    problems.check()?;
    let Some(first) = time.starts_at else { return Err(Error::NotFound) };
    people::touch_person(change.db, &who.person)?;
    let mut offered = 0;
    for week in 0..weeks.unwrap_or(1) {
        // The same hour by the clock on the wall, whatever summer does.
        let local = dates::to_london(first) + TimeDelta::weeks(week);
        let Some(starts_at) = dates::from_london(local) else { continue };
        if store::offers(change.db, &who.person, starts_at)? {
            continue;
        }
        let slot = Slot {
            id: change.id(),
            funder_id: funder.clone(),
            contact_id: who.person.clone(),
            starts_at,
            minutes,
            added_at: change.now,
            removed_at: None,
            taken_by: None,
        };
        store::offer(change.db, &slot)?;
        offered += 1;
    }
    let detail = serde_json::json!({ "times": offered });
    history::record(change, &Thing::new("person", &who.person), Event::new("times offered").detail(detail))?;
    Ok(offered)
}

/// An officer takes an offered time back, as long as no group has taken it.
///
/// # Errors
/// Not found for another's, or one that is gone; overtaken when a group has taken it meanwhile.
pub fn take_back_offer(change: &mut Change<'_>, slot: &SlotId) -> Result<()> {
    let person = change.person()?;
    if !store::coming(change.db, &person, change.now)?.iter().any(|one| one.id == *slot) {
        return Err(Error::NotFound);
    }
    if store::remove(change.db, slot, &person, change.now)? {
        return Ok(());
    }
    Err(Error::Overtaken(
        "A group has taken this time meanwhile, or it is gone already. Look at the list again.".into(),
    ))
}
