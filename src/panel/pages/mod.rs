//! Panel meetings at the desk.

mod held;
pub mod recommendation;

use std::collections::HashSet;

use actix_web::{HttpResponse, web};
use serde::Deserialize;

use held::held;

use super::actions::{self, Asked};
use super::policy::{self, Sight};
use super::said;
use super::sitting::store::{self as sittings, Around, Seat, Table};
use super::sitting::votes::{Ending, Tally};
use super::sitting::{Action, missing};
use super::store::{self, Laid, Meeting, Recommendation, RoundName};
use super::views::{Choice, MeetingLine, MemberLine, NewPanelView, PanelView, PanelsView, RoundLine, Row};
use crate::application::store::Application;
use crate::clock::{Instant, london_date};
use crate::error::{Error, Problems, Result};
use crate::fund::form::PanelRules;
use crate::history::{self, Line, Thing, Told};
use crate::ids::{ApplicationId, PanelMeetingId, PersonId, RoundId};
use crate::people::store::Person;
use crate::people::{self, Role, Who};
use crate::review::Standing;
use crate::review::policy::{Apart, keeps_apart};
use crate::text::{dates, times};
use crate::web::form::{FormState, Posted};
use crate::web::once::once;
use crate::web::page::{Page, go};
use crate::web::paging::{self, After};

/// Where a page of the list starts.
#[derive(Deserialize)]
pub struct Older {
    #[serde(default)]
    after: String,
}

/// GET `/desk/panels`
pub async fn panels(page: Page, older: web::Query<Older>) -> Result<HttpResponse> {
    let who = page.who()?;
    let (funders, whole, person) = (who.funders(), policy::opens_all_at(&who), who.person.clone());
    let (makes_meetings, after) = (who.is_somewhere(Role::Commissioner), After::parse(&older.after));
    let first = after.is_none();
    let (meetings, mine, rounds) = page
        .read(move |db| {
            let rounds = if makes_meetings && first { store::rounds_to_weigh(db, &funders)? } else { Vec::new() };
            let meetings = store::meetings(db, &whole, &person, after.as_ref())?;
            Ok((meetings, store::meetings_of(db, &person)?, rounds))
        })
        .await?;
    let (meetings, more) = paging::cut(meetings);
    let next_href = meetings.last().filter(|_| more).map_or_else(String::new, |(last, _)| {
        format!("/desk/panels?after={}", After { at: last.held_at, id: last.id.to_string() }.token())
    });
    let now = page.app.now();
    let (mut next, past): (Vec<MeetingLine>, Vec<MeetingLine>) = meetings
        .iter()
        .filter(|(meeting, _)| policy::may_open(&who, &meeting.funder_id, mine.contains(&meeting.id)).is_ok())
        .map(|(meeting, round)| meeting_line(meeting, round, mine.contains(&meeting.id), now))
        // A meeting is over when its evening is.
        .partition(|line| line.held_at + chrono::TimeDelta::hours(3) > now);
    next.reverse();
    let rounds = rounds
        .into_iter()
        .filter(|round| who.is(Role::Commissioner, &round.funder_id))
        .map(|round| RoundLine { id: round.id.to_string(), fund: round.fund_name, decide_by: round.decide_by })
        .collect();
    let mine_href = if who.is_somewhere(Role::PanelMember) { "/desk/panels/mine" } else { "" };
    page.show(&PanelsView { next, past, rounds, mine_href, first, next_href })
}

fn meeting_line(meeting: &Meeting, round: &RoundName, mine: bool, now: Instant) -> MeetingLine {
    let soon = dates::relative_day(london_date(meeting.held_at), london_date(now)).filter(|_| meeting.held_at > now);
    MeetingLine {
        href: format!("/desk/panels/{}", meeting.id),
        fund: round.fund_name.clone(),
        held_at: meeting.held_at,
        place: meeting.place.clone(),
        mine,
        called_off: meeting.cancelled_at.is_some(),
        soon: soon.unwrap_or_default(),
    }
}

#[derive(Deserialize)]
pub struct ForRound {
    #[serde(default)]
    round: String,
}

/// GET `/desk/panels/new`
pub async fn new_panel(page: Page, query: web::Query<ForRound>) -> Result<HttpResponse> {
    if query.round.is_empty() {
        return Ok(go("/desk/panels"));
    }
    let form = FormState::default().once(&page.app.tools.chance);
    show_new(&page, RoundId::from(query.round.as_str()), form).await
}

async fn show_new(page: &Page, round: RoundId, form: FormState) -> Result<HttpResponse> {
    let who = page.who()?;
    let (round, members) = page
        .read(move |db| {
            let round = store::round_name(db, &round)?;
            who.need(&[Role::Commissioner], &round.funder_id)?;
            let members = people::store::with_role(db, &round.funder_id, Role::PanelMember)?;
            Ok((round, members))
        })
        .await?;
    let people = members.into_iter().map(|person| Choice::new(person.id.to_string(), called(&person))).collect();
    page.show(&NewPanelView { form, round: round.id.to_string(), fund: round.fund_name, people })
}

/// A person's name, or their address before they gave one.
pub fn called(person: &Person) -> String {
    if person.name.is_empty() { person.email.clone() } else { person.name.clone() }
}

/// POST `/desk/panels/new`
pub async fn make_panel(page: Page, posted: Posted) -> Result<HttpResponse> {
    let round = RoundId::from(posted.get("round"));
    let mut problems = Problems::default();
    let asked = Asked {
        round: round.clone(),
        held_at: held_at(&posted, &mut problems),
        place: posted.get("place").to_owned(),
        members: posted.all("members").into_iter().map(PersonId::from).collect(),
    };
    let token = posted.get("once").to_owned();
    let made = page
        .change(move |change| {
            once(change, &token, |change| {
                let id = actions::make_meeting(change, &asked, problems)?;
                Ok(format!("/desk/panels/{id}?done=panel-made"))
            })
        })
        .await;
    match made {
        Ok(location) => Ok(go(location)),
        Err(Error::Problem(problems)) => show_new(&page, round, posted.state(&problems, page.language)).await,
        Err(other) => Err(other),
    }
}

/// The day and time of a meeting as they were typed.
pub fn held_at(posted: &Posted, problems: &mut Problems) -> Option<Instant> {
    let day = dates::parse_day(posted.get("date-day"), posted.get("date-month"), posted.get("date-year"))
        .map_err(|why| problems.add("date", why.to_string()))
        .ok();
    let time = times::parse_time(posted.get("time")).map_err(|why| problems.add("time", why.to_string())).ok();
    let at = dates::from_london(day?.and_time(time?));
    if at.is_none() {
        problems.add("time", "The clocks go forward at that time. Choose another");
    }
    at
}

/// GET `/desk/panels/{id}`
pub async fn panel(page: Page, id: web::Path<String>) -> Result<HttpResponse> {
    show(&page, PanelMeetingId::from(id.as_str()), FormState::default()).await
}

/// The meeting; `form` is that by which it is opened again.
pub async fn show(page: &Page, id: PanelMeetingId, form: FormState) -> Result<HttpResponse> {
    let who = page.who()?;
    let reader = who.clone();
    let (table, laid, around, lines) = page
        .read(move |db| {
            let table = sittings::table(db, &id)?;
            policy::may_open(&reader, &table.meeting.funder_id, table.has(&reader.person))?;
            let laid = store::before(db, &table.meeting, &reader.person)?;
            let around = sittings::around(db, &id, &table.meeting.round_id)?;
            let lines = history::of(db, &Thing::new("panel meeting", &id), 50)?;
            Ok((table, laid, around, lines))
        })
        .await?;
    let (now, meeting, fund) = (page.app.now(), &table.meeting, &table.form);
    let is_member = table.has(&who.person);
    let mut rows: Vec<Row> =
        laid.iter().filter_map(|one| row(&who, (&table, &fund.round.panel, now), one, &around)).collect();
    let why_not = why_of_none(&mut rows);
    let seen = |one: &&Laid| policy::sight(&who, &meeting.funder_id, &one.ties) == Sight::Whole && !one.out;
    let open = |one: &&Laid| is_open(&one.application);
    let to_declare = if is_member { rows.iter().filter(|row| !row.declare_href.is_empty()).count() } else { 0 };
    let officer = who.is(Role::Commissioner, &meeting.funder_id);
    let of_round = |what: &str, open: bool| match open {
        true => format!("/desk/funds/{}/{what}?round={}", table.round.fund_slug, fund.round.slug),
        false => String::new(),
    };
    page.show(&PanelView {
        why_not,
        form,
        held: held(&who, &table, (&around, fund, now), to_declare),
        history: lines.into_iter().map(told).collect(),
        called_off: meeting.cancelled_at.map(|_| meeting.cancelled_why.clone()),
        change_href: if policy::may_change(&who, meeting, now).is_ok()
            && table.sitting.state.next(Action::Change).is_some()
        {
            format!("/desk/panels/{}/change", meeting.id)
        } else {
            String::new()
        },
        declare_href: format!("/desk/panels/{}/declarations", meeting.id),
        fund: table.round.fund_name.clone(),
        held_at: meeting.held_at,
        place: meeting.place.clone(),
        members: table.seats.iter().map(|seat| member_line(seat, &laid, &around.declared)).collect(),
        hidden: laid.len() - rows.len(),
        to_declare,
        to_recommend: laid.iter().filter(open).filter(|one| one.recommendation.is_none()).count(),
        recommended_pence: laid
            .iter()
            .filter(seen)
            .filter_map(|one| one.recommendation.as_ref())
            .map(|advice| advice.amount_pence)
            .sum(),
        decisions_href: of_round(
            "decisions",
            who.is_any(&[Role::DecisionMaker, Role::Commissioner], &meeting.funder_id),
        ),
        spread_href: of_round("spread", officer || table.leads(&who.person)),
        turned_href: of_round("turned-on", officer || is_member),
        rows,
    })
}

/// Why somebody writes down nothing, where it is the same of every item: said once, and not beside each.
fn why_of_none(rows: &mut [Row]) -> &'static str {
    let Some(first) = rows.first().map(|row| row.why_not) else { return "" };
    if rows.len() < 2 || rows.iter().any(|row| row.why_not != first) {
        return "";
    }
    rows.iter_mut().for_each(|row| row.why_not = "");
    first
}

/// What happened to a meeting, in words.
fn told(line: Line) -> Told {
    let of = |name: &str| line.detail[name].as_array().map_or(0, Vec::len);
    let people = |many: usize| if many == 1 { "one person".to_owned() } else { format!("{many} people") };
    let what = match line.action.as_str() {
        "made" => format!("Called, with {}", people(of("members"))),
        "called off" => "Called off".to_owned(),
        "seated" => {
            "Said who leads it, who sits at it as a community member, and until when its papers are open".to_owned()
        }
        "attended" => format!("Said who is here: {}", people(of("here"))),
        "order drawn" => {
            format!("Put in order by lot, from the seed {}", line.detail["seed"].as_str().unwrap_or_default())
        }
        "order chosen" => "Put in another order".to_owned(),
        "ended" => "Ended".to_owned(),
        "opened again" => "Opened again".to_owned(),
        _ => {
            let detail = &line.detail;
            let moved = detail["held_at"] != detail["was"][0] || detail["place"] != detail["was"][1];
            let mut said =
                vec![if moved { "Changed when or where it is" } else { "Changed who sits at it" }.to_owned()];
            for (many, how) in [(of("added"), "new"), (of("removed"), "no longer asked")] {
                if many > 0 {
                    said.push(format!("{} {how}", people(many)));
                }
            }
            said.join(", ")
        }
    };
    Told::at_desk(line, what)
}

fn row(who: &Who, (table, rules, now): (&Table, &PanelRules, Instant), one: &Laid, around: &Around) -> Option<Row> {
    let (application, ties, meeting) = (&one.application, &one.ties, &table.meeting);
    let sight = policy::sight(who, &meeting.funder_id, ties);
    if sight == Sight::Reference {
        return None;
    }
    let is_member = table.has(&who.person);
    let whole = sight == Sight::Whole;
    let advice = one.recommendation.as_ref().filter(|_| whole && !one.out);
    let may_record = table.sitting.state.next(Action::Weigh).is_some()
        && !one.out
        && missing(rules, &table.room(around, &application.id)).is_empty()
        && policy::may_record(who, application, is_member, ties).is_ok()
        && policy::may_be_weighed(who, application, &one.promise, london_date(now)).is_ok();
    let takes_part = (is_member || who.is(Role::Commissioner, &meeting.funder_id)) && is_open(application);
    let when = |shown: bool, href: String| if shown { href } else { String::new() };
    Some(Row {
        organisation: application.organisation_name.clone(),
        reference: application.reference.clone(),
        asked: application.amount_pence.filter(|_| whole),
        state: application.state.staff_name().to_owned(),
        readings: around.readings.get(&application.id).copied().filter(|_| whole).unwrap_or(0),
        advised: advice.map(|advice| said(advice.outcome, advice.amount_pence)).unwrap_or_default(),
        ended: advice.map(|advice| ended(table, one, around, advice)).unwrap_or_default(),
        out: one.out,
        why_not: keeps_apart(ties).filter(|_| whole && takes_part).map_or("", Apart::you),
        href: when(may_record, format!("/desk/panels/{}/recommendations/{}", meeting.id, application.id)),
        item_href: when(
            whole && meeting.cancelled_at.is_none(),
            format!("/desk/panels/{}/items/{}", meeting.id, application.id),
        ),
        read_href: when(whole, format!("/desk/applications/{}", application.id)),
        declare_href: when(
            is_member && ties.standing.is_none(),
            format!("/desk/applications/{}/declaration", application.id),
        ),
    })
}

/// How the panel came to it, in words; what is still to be said of what this meeting recommends.
fn ended(table: &Table, one: &Laid, around: &Around, advice: &Recommendation) -> String {
    let votes = || around.votes.get(&one.application.id).into_iter().flatten().map(|(_, vote)| *vote);
    match one.item.as_ref().and_then(|item| item.ending(advice.version)) {
        Some(Ending::Consensus) => "Everybody agreed".to_owned(),
        Some(Ending::Vote) => Tally::of(votes()).said(),
        None if advice.panel_meeting_id != table.meeting.id => "Recommended at another meeting".to_owned(),
        None => "Say how the panel came to it".to_owned(),
    }
}

fn is_open(application: &Application) -> bool {
    store::OPEN.contains(&application.state)
}

fn member_line(seat: &Seat, laid: &[Laid], declared: &[(PersonId, ApplicationId, Standing)]) -> MemberLine {
    let here: HashSet<&ApplicationId> = laid.iter().map(|one| &one.application.id).collect();
    let theirs: Vec<Standing> = declared
        .iter()
        .filter(|(person, application, _)| *person == seat.person.id && here.contains(application))
        .map(|(.., standing)| *standing)
        .collect();
    MemberLine {
        name: called(&seat.person),
        declared: theirs.len(),
        of: laid.len(),
        stepped_back: theirs.iter().filter(|standing| **standing == Standing::Conflict).count(),
        community: seat.community,
        chair: seat.chair,
        deputy: seat.deputy,
        came: seat.came,
        opened: seat.opened.is_some(),
    }
}
