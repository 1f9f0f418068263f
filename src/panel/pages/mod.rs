//! Panel meetings at the desk.

pub mod recommendation;

use std::collections::{HashMap, HashSet};

use actix_web::{HttpResponse, web};
use serde::Deserialize;

use super::actions::{self, Asked};
use super::policy::{self, Sight};
use super::said;
use super::store::{self, Laid, Meeting, RoundName};
use super::views::{Choice, MeetingLine, MemberLine, NewPanelView, PanelView, PanelsView, RoundLine, Row};
use crate::application::store::Application;
use crate::clock::{Instant, london_date};
use crate::error::{Error, Problems, Result};
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

/// GET `/desk/panels`
pub async fn panels(page: Page) -> Result<HttpResponse> {
    let who = page.who()?;
    let (funders, person) = (who.funders(), who.person.clone());
    let makes_meetings = who.is_somewhere(Role::Commissioner);
    let (meetings, mine, rounds) = page
        .read(move |db| {
            let rounds = if makes_meetings { store::rounds_to_weigh(db, &funders)? } else { Vec::new() };
            Ok((store::meetings(db, &funders)?, store::meetings_of(db, &person)?, rounds))
        })
        .await?;
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
    page.show(&PanelsView { next, past, rounds })
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
    let who = page.who()?;
    let id = PanelMeetingId::from(id.as_str());
    let reader = who.clone();
    let (meeting, round, is_member, members, mut laid, declared, readings, lines) = page
        .read(move |db| {
            let (meeting, round, members) = store::seated(db, &id)?;
            let is_member = members.iter().any(|member| member.id == reader.person);
            policy::may_open(&reader, &meeting.funder_id, is_member)?;
            let laid = store::before(db, &meeting, &round, &reader.person)?;
            let declared = super::meeting::store::declared(db, &meeting.round_id)?;
            let readings = store::shared_readings(db, &meeting.round_id)?;
            let lines = history::of(db, &Thing::new("panel meeting", &id), 50)?;
            Ok((meeting, round, is_member, members, laid, declared, readings, lines))
        })
        .await?;
    for one in &mut laid {
        let mut mine = declared.iter().filter(|(person, ..)| *person == who.person);
        one.ties.standing = mine.find(|(_, about, _)| *about == one.application.id).map(|(.., standing)| *standing);
    }
    let rows: Vec<Row> = laid.iter().filter_map(|one| row(&who, &meeting, is_member, one, &readings)).collect();
    let seen = |one: &&Laid| policy::sight(&who, &meeting.funder_id, &one.ties) == Sight::Whole;
    let open = |one: &&Laid| is_open(&one.application);
    let view = PanelView {
        history: lines.into_iter().map(told).collect(),
        called_off: meeting.cancelled_at.map(|_| meeting.cancelled_why.clone()),
        change_href: if policy::may_change(&who, &meeting, page.app.now()).is_ok() {
            format!("/desk/panels/{}/change", meeting.id)
        } else {
            String::new()
        },
        declare_href: format!("/desk/panels/{}/declarations", meeting.id),
        fund: round.fund_name,
        held_at: meeting.held_at,
        place: meeting.place.clone(),
        members: members.iter().map(|member| member_line(member, &laid, &declared)).collect(),
        hidden: laid.len() - rows.len(),
        to_declare: if is_member { rows.iter().filter(|row| !row.declare_href.is_empty()).count() } else { 0 },
        to_recommend: laid.iter().filter(open).filter(|one| one.recommendation.is_none()).count(),
        recommended_pence: laid
            .iter()
            .filter(seen)
            .filter_map(|one| one.recommendation.as_ref())
            .map(|advice| advice.amount_pence)
            .sum(),
        decisions_href: if who.is_any(&[Role::DecisionMaker, Role::Commissioner], &meeting.funder_id) {
            format!("/desk/funds/{}/decisions", round.fund_slug)
        } else {
            String::new()
        },
        turned_href: format!("/desk/funds/{}/turned-on", round.fund_slug),
        rows,
    };
    page.show(&view)
}

/// What happened to a meeting, in words.
fn told(line: Line) -> Told {
    let of = |name: &str| line.detail[name].as_array().map_or(0, Vec::len);
    let people = |many: usize| if many == 1 { "one person".to_owned() } else { format!("{many} people") };
    let what = match line.action.as_str() {
        "made" => format!("Called, with {}", people(of("members"))),
        "called off" => "Called off".to_owned(),
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

fn row(
    who: &Who,
    meeting: &Meeting,
    is_member: bool,
    one: &Laid,
    readings: &HashMap<ApplicationId, usize>,
) -> Option<Row> {
    let (application, ties) = (&one.application, &one.ties);
    let sight = policy::sight(who, &meeting.funder_id, ties);
    if sight == Sight::Reference {
        return None;
    }
    let whole = sight == Sight::Whole;
    let may_record = meeting.cancelled_at.is_none() && policy::may_record(who, application, is_member, ties).is_ok();
    let takes_part = (is_member || who.is(Role::Commissioner, &meeting.funder_id)) && is_open(application);
    let when = |shown: bool, href: String| if shown { href } else { String::new() };
    Some(Row {
        organisation: application.organisation_name.clone(),
        reference: application.reference.clone(),
        asked: application.amount_pence.filter(|_| whole),
        state: application.state.staff_name().to_owned(),
        readings: readings.get(&application.id).copied().filter(|_| whole).unwrap_or(0),
        advised: one
            .recommendation
            .as_ref()
            .filter(|_| whole)
            .map(|advice| said(advice.outcome, advice.amount_pence))
            .unwrap_or_default(),
        why_not: keeps_apart(ties).filter(|_| whole && takes_part).map_or("", Apart::you),
        href: when(may_record, format!("/desk/panels/{}/recommendations/{}", meeting.id, application.id)),
        read_href: when(whole, format!("/desk/applications/{}", application.id)),
        declare_href: when(
            is_member && ties.standing.is_none(),
            format!("/desk/applications/{}/declaration", application.id),
        ),
    })
}

fn is_open(application: &Application) -> bool {
    store::OPEN.contains(&application.state)
}

fn member_line(member: &Person, laid: &[Laid], declared: &[(PersonId, ApplicationId, Standing)]) -> MemberLine {
    let here: HashSet<&ApplicationId> = laid.iter().map(|one| &one.application.id).collect();
    let theirs: Vec<Standing> = declared
        .iter()
        .filter(|(person, application, _)| *person == member.id && here.contains(application))
        .map(|(.., standing)| *standing)
        .collect();
    MemberLine {
        name: called(member),
        declared: theirs.len(),
        of: laid.len(),
        stepped_back: theirs.iter().filter(|standing| **standing == Standing::Conflict).count(),
    }
}
