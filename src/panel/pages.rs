//! Panel meetings at the desk.

use std::collections::{HashMap, HashSet};

use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use serde::Deserialize;

use super::actions::{self, Asked, Said};
use super::policy::{self, Sight};
use super::store::{self, Laid, Meeting, RoundName};
use super::views::{
    Choice, Known, MeetingLine, MemberLine, NewPanelView, PanelView, PanelsView, RecommendationView, RoundLine, Row,
    outcomes,
};
use super::{Outcome, said};
use crate::clock::{Instant, london_date};
use crate::error::{Error, Problems, Result};
use crate::history::{self, Thing};
use crate::ids::{ApplicationId, PanelMeetingId, PersonId, RoundId};
use crate::people::store::Person;
use crate::people::{self, Role, Who};
use crate::review::{Standing, Ties};
use crate::text::money::Pence;
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
    let (meeting, round, is_member, members, laid, declared, readings) = page
        .read(move |db| {
            let (meeting, round, is_member) = store::meeting_for(db, &id, &reader.person)?;
            policy::may_open(&reader, &meeting.funder_id, is_member)?;
            let members = store::members(db, &id)?;
            let laid = store::before(db, &meeting, &reader.person)?;
            let declared = store::declared(db, &meeting.round_id)?;
            let readings = store::shared_readings(db, &meeting.round_id)?;
            Ok((meeting, round, is_member, members, laid, declared, readings))
        })
        .await?;
    let mine: HashMap<&ApplicationId, Standing> = declared
        .iter()
        .filter(|(person, ..)| *person == who.person)
        .map(|(_, application, standing)| (application, *standing))
        .collect();
    let rows: Vec<Row> = laid.iter().filter_map(|one| row(&who, &meeting, is_member, one, &mine, &readings)).collect();
    let open = |one: &&Laid| store::OPEN.contains(&one.application.state);
    let view = PanelView {
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
            .filter_map(|one| one.recommendation.as_ref())
            .map(|advice| advice.amount_pence)
            .sum(),
        decisions_href: if who.is_any(&[Role::DecisionMaker, Role::Commissioner], &meeting.funder_id) {
            format!("/desk/funds/{}/decisions", round.fund_slug)
        } else {
            String::new()
        },
        rows,
    };
    page.show(&view)
}

fn row(
    who: &Who,
    meeting: &Meeting,
    is_member: bool,
    one: &Laid,
    mine: &HashMap<&ApplicationId, Standing>,
    readings: &HashMap<ApplicationId, usize>,
) -> Option<Row> {
    let application = &one.application;
    let ties = Ties { standing: mine.get(&application.id).copied(), member: one.own, ..Ties::default() };
    let sight = policy::sight(who, &meeting.funder_id, &ties);
    if sight == Sight::Reference {
        return None;
    }
    let whole = sight == Sight::Whole;
    let may_record = meeting.cancelled_at.is_none() && policy::may_record(who, application, is_member, &ties).is_ok();
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
        href: when(may_record, format!("/desk/panels/{}/recommendations/{}", meeting.id, application.id)),
        read_href: when(whole, format!("/desk/applications/{}", application.id)),
        declare_href: when(
            is_member && ties.standing.is_none(),
            format!("/desk/applications/{}/declaration", application.id),
        ),
    })
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

/// GET `/desk/panels/{id}/recommendations/{application}`
pub async fn recommendation(page: Page, path: web::Path<(String, String)>) -> Result<HttpResponse> {
    let (meeting, application) = ids(&path);
    show_recommendation(&page, meeting, application, None).await
}

fn ids(path: &(String, String)) -> (PanelMeetingId, ApplicationId) {
    (PanelMeetingId::from(path.0.as_str()), ApplicationId::from(path.1.as_str()))
}

/// The page, with what was typed laid over what is known. `typed` with `overtaken` shows both.
async fn show_recommendation(
    page: &Page,
    meeting: PanelMeetingId,
    application: ApplicationId,
    typed: Option<(FormState, bool)>,
) -> Result<HttpResponse> {
    let who = page.who()?;
    let (round, application, known, by, readings, sees_readings, lines) = page
        .read(move |db| {
            let (meeting, round, is_member) = store::meeting_for(db, &meeting, &who.person)?;
            policy::may_open(&who, &meeting.funder_id, is_member)?;
            policy::takes_place(&meeting)?;
            let (application, known, by) = store::laid(db, &application)?;
            if application.round_id != meeting.round_id {
                return Err(Error::NotFound);
            }
            let ties = crate::review::store::ties(db, &application, &who.person)?;
            policy::may_record(&who, &application, is_member, &ties)?;
            let readings = store::strengths(db, &application.id)?;
            let sees_readings = crate::review::policy::may_see_shared(&who, &application, &ties).is_ok();
            let lines = match &known {
                Some(known) => history::of(db, &Thing::new("recommendation", &known.id), 20)?,
                None => Vec::new(),
            };
            Ok(((meeting, round), application, known, by, readings, sees_readings, lines))
        })
        .await?;
    let (meeting, round) = round;
    let (mut form, overtaken) = typed.unwrap_or_else(|| (filled(known.as_ref(), application.amount_pence), false));
    if overtaken {
        // What is sent next is held against what stands there now, which the person has before them.
        form.values.insert("version".into(), known.as_ref().map_or(0, |known| known.version).to_string());
    }
    let view = RecommendationView {
        form,
        fund: round.fund_name,
        meeting_href: format!("/desk/panels/{}", meeting.id),
        organisation: application.organisation_name,
        reference: application.reference,
        asked: application.amount_pence,
        application_href: format!("/desk/applications/{}", application.id),
        readings: readings.len(),
        strengths: if sees_readings {
            readings.into_iter().filter(|words| !words.trim().is_empty()).collect()
        } else {
            Vec::new()
        },
        known: known.map(|known| Known {
            advised: said(known.outcome, known.amount_pence),
            words: known.words,
            by: by.unwrap_or_default(),
            at: known.recorded_at,
        }),
        overtaken,
        outcomes: outcomes(),
        history: lines,
    };
    if overtaken { page.show_as(StatusCode::CONFLICT, &view) } else { page.show(&view) }
}

fn filled(known: Option<&store::Recommendation>, asked: Option<i64>) -> FormState {
    match known {
        Some(known) => FormState::with([
            ("version", known.version.to_string()),
            ("outcome", known.outcome.to_string()),
            ("amount", if known.outcome.gives() { Pence(known.amount_pence).plain() } else { String::new() }),
            ("words", known.words.clone()),
        ]),
        None => FormState::with([
            ("version", "0".to_owned()),
            ("amount", asked.map(|asked| Pence(asked).plain()).unwrap_or_default()),
        ]),
    }
}

/// POST `/desk/panels/{id}/recommendations/{application}`
pub async fn recommend(page: Page, path: web::Path<(String, String)>, posted: Posted) -> Result<HttpResponse> {
    let (meeting, application) = ids(&path);
    let typed = Said {
        version: posted.version().unwrap_or(0),
        outcome: Outcome::parse(posted.get("outcome")),
        amount: posted.get("amount").to_owned(),
        words: posted.text("words"),
    };
    let (at, about) = (meeting.clone(), application.clone());
    match page.change(move |change| actions::record(change, &at, &about, &typed)).await {
        Ok(_) => Ok(go(format!("/desk/panels/{meeting}?done=recommended"))),
        Err(Error::Problem(problems)) => {
            show_recommendation(&page, meeting, application, Some((posted.state(&problems, page.language), false)))
                .await
        }
        Err(Error::Overtaken(words)) => {
            let form = posted.state(&Problems::one("", words), page.language);
            show_recommendation(&page, meeting, application, Some((form, true))).await
        }
        Err(other) => Err(other),
    }
}
