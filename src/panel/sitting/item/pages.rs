//! One item of a meeting.

use std::collections::BTreeMap;

use actix_web::{HttpResponse, web};

use super::actions::{self, Said};
use super::views::{DissentRow, ItemView, VoterRow};
use crate::application::apart;
use crate::clock::london_date;
use crate::error::{Error, Problems, Result};
use crate::history::{self, Line, Told};
use crate::ids::{ApplicationId, PanelMeetingId, PersonId};
use crate::panel::pages::called;
use crate::panel::policy::{self as panel_policy, Sight, sight};
use crate::panel::said;
use crate::panel::sitting::pages::head;
use crate::panel::sitting::store::{self, Around, Dissent, Table};
use crate::panel::sitting::votes::{Ending, Tally, Vote};
use crate::panel::sitting::{Action, missing, policy};
use crate::panel::store::{self as panels, Laid};
use crate::panel::views::Choice;
use crate::people::Who;
use crate::relationship::offer;
use crate::web::form::{FormState, Posted};
use crate::web::page::{Page, go};

/// The ways in which an item ends.
pub fn hows() -> Vec<Choice> {
    vec![Choice::new("consensus", "Everybody agreed"), Choice::new("vote", "By a vote")]
}

/// What somebody can say in a vote.
pub fn votes() -> Vec<Choice> {
    Vote::ALL.iter().map(|vote| Choice::new(vote.as_str(), vote.staff_name())).collect()
}

/// An item as it was read.
struct Read {
    table: Table,
    one: Laid,
    around: Around,
    lines: Vec<Line>,
}

type Path = web::Path<(String, String)>;

fn ids(path: &(String, String)) -> (PanelMeetingId, ApplicationId) {
    (PanelMeetingId::from(path.0.as_str()), ApplicationId::from(path.1.as_str()))
}

/// GET `/desk/panels/{id}/items/{application}`
pub async fn show(page: Page, path: Path) -> Result<HttpResponse> {
    let (meeting, about) = ids(&path);
    show_item(&page, meeting, about, FormState::default(), FormState::default()).await
}

/// The item, if it is somebody's to see; four queries.
fn read(db: &mut crate::db::DbConn, id: &PanelMeetingId, about: &ApplicationId, who: &Who) -> Result<Read> {
    let table = store::table(db, id)?;
    panel_policy::may_open(who, &table.meeting.funder_id, table.has(&who.person))?;
    let laid = panels::before(db, &table.meeting, &who.person)?;
    let one = laid.into_iter().find(|one| one.application.id == *about).ok_or(Error::NotFound)?;
    match sight(who, &table.meeting.funder_id, &one.ties) {
        Sight::Whole => {}
        Sight::Name => {
            return Err(Error::refused_with(
                "Before you take part, say whether you are close to this group.",
                format!("/desk/applications/{about}/declaration"),
                "Say how close you are",
            ));
        }
        Sight::Reference => {
            return Err(apart::refused_but("You stand apart from this one, so it is closed to you.", about));
        }
    }
    let around = store::around(db, id, &table.meeting.round_id)?;
    let lines = history::of(db, &actions::thing(id, about), 30)?;
    Ok(Read { table, one, around, lines })
}

async fn show_item(
    page: &Page,
    id: PanelMeetingId,
    about: ApplicationId,
    form: FormState,
    own: FormState,
) -> Result<HttpResponse> {
    let who = page.who()?;
    let (reader, application) = (who.clone(), about.clone());
    let read = page.read(move |db| read(db, &id, &application, &reader)).await?;
    let state = read.table.sitting.state;
    let (is_member, out) = (read.table.has(&who.person), read.one.out);
    let works = state.next(Action::Weigh).is_some()
        && panel_policy::may_record(&who, &read.one.application, is_member, &read.one.ties).is_ok();
    let here = head(&read.table);
    let mut missing = missing(&read.table.form.round.panel, &read.table.room(&read.around, &about));
    let ready = works && !out && missing.is_empty();
    let today = london_date(page.app.now());
    let heard = panel_policy::may_be_weighed(&who, &read.one.application, &read.one.promise, today).is_ok();
    // Whatever is waited for stands there for everybody, an officer who can say why it cannot wait too.
    missing
        .extend(offer::policy::may_be_read(&read.one.promise, today).err().map(|waits| format!("{}.", waits.said())));
    let leads = read.table.leads_item(&who.person, &read.around, &about);
    let leads = policy::may_lead(&who, &read.table.meeting.funder_id, leads).is_ok();
    let advice =
        read.one.recommendation.as_ref().filter(|advice| advice.panel_meeting_id == read.table.meeting.id && !out);
    let (ended, voters) = ended(&read, &about);
    page.show(&ItemView {
        own: own_form(own, &read, (&who, &about)),
        form: settle_form(form, &read, &about),
        href: format!("{}/items/{about}", here.href),
        recommend_href: if ready && heard { format!("{}/recommendations/{about}", here.href) } else { String::new() },
        organisation: read.one.application.organisation_name.clone(),
        reference: read.one.application.reference.clone(),
        advised: advice.map(|advice| said(advice.outcome, advice.amount_pence)).unwrap_or_default(),
        words: advice.map(|advice| advice.words.clone()).unwrap_or_default(),
        may_step_out: works && is_member && ended.is_empty(),
        may_dissent: works && is_member && !out && advice.is_some(),
        may_settle: ready && leads && advice.is_some(),
        on_version: advice.map_or(0, |advice| advice.version),
        item_version: read.one.item.as_ref().map_or(0, |item| item.version),
        missing: if works { missing } else { Vec::new() },
        ended: if out { String::new() } else { ended },
        voters: if out { Vec::new() } else { voters },
        away: away(&read, &about),
        out,
        hows: hows(),
        votes: votes(),
        dissents: dissents(&read, &about).filter(|_| !out).map(|one| dissent_row(&read.table, one)).collect(),
        history: read.lines.into_iter().filter(|_| !out).map(told).collect(),
        head: here,
    })
}

/// Who came and is out of the room for it.
fn away(read: &Read, about: &ApplicationId) -> String {
    let out = |person: &PersonId| read.around.is_out(person, about);
    let seats = read.table.seats.iter().filter(|seat| out(&seat.person.id));
    seats.map(|seat| called(&seat.person)).collect::<Vec<_>>().join(", ")
}

/// How it ended in words, and who voted what; before that, who is to.
fn ended(read: &Read, about: &ApplicationId) -> (String, Vec<VoterRow>) {
    let version = read.one.recommendation.as_ref().map_or(0, |advice| advice.version);
    let how = read.one.item.as_ref().and_then(|item| item.ending(version));
    let said = read.around.votes.get(about).filter(|_| how == Some(Ending::Vote));
    let row = |id: &PersonId, name: String, said: &str| VoterRow { id: id.to_string(), name, said: said.to_owned() };
    let words = match (how, said) {
        (None, _) => String::new(),
        (Some(Ending::Consensus), _) | (Some(Ending::Vote), None) => "Everybody agreed.".to_owned(),
        (Some(Ending::Vote), Some(votes)) => format!("{}.", Tally::of(votes.values().copied()).said()),
    };
    let rows = match said {
        Some(votes) => {
            let name = |id: &PersonId| read.table.seat(id).map(|seat| called(&seat.person)).unwrap_or_default();
            votes.iter().map(|(id, vote)| row(id, name(id), vote.staff_name())).collect()
        }
        None => {
            let room = read.table.in_room(&read.around, about);
            room.map(|seat| row(&seat.person.id, called(&seat.person), "")).collect()
        }
    };
    (words, rows)
}

fn settle_form(form: FormState, read: &Read, about: &ApplicationId) -> FormState {
    if form.has_problems() {
        return form;
    }
    let version = read.one.recommendation.as_ref().map_or(0, |advice| advice.version);
    let how = read.one.item.as_ref().and_then(|item| item.ending(version));
    let votes = read.around.votes.get(about).into_iter().flatten();
    let mut values: Vec<(String, String)> = how.map(|how| ("how".to_owned(), how.to_string())).into_iter().collect();
    values.extend(votes.map(|(person, vote)| (format!("vote-{person}"), vote.to_string())));
    FormState::with(values)
}

fn dissents<'a>(read: &'a Read, about: &ApplicationId) -> impl Iterator<Item = &'a Dissent> {
    read.around.dissents.get(about).into_iter().flatten()
}

fn own_form(form: FormState, read: &Read, (who, about): (&Who, &ApplicationId)) -> FormState {
    if form.has_problems() {
        return form;
    }
    let mine = dissents(read, about).find(|dissent| dissent.by == who.person);
    FormState::with(mine.into_iter().flat_map(|mine| {
        [("words", mine.words.clone()), ("named", if mine.named { "yes".to_owned() } else { String::new() })]
    }))
}

fn dissent_row(table: &Table, dissent: &Dissent) -> DissentRow {
    let name = table.seat(&dissent.by).map(|seat| called(&seat.person)).filter(|_| dissent.named);
    DissentRow { name: name.unwrap_or_default(), words: dissent.words.clone() }
}

fn told(line: Line) -> Told {
    let what = match line.action.as_str() {
        "stepped out" => "Stepped out for it",
        "came back" => "Came back for it",
        "settled" if line.detail["how"] == "vote" => "Wrote down a vote",
        "settled" => "Wrote down that everybody agreed",
        _ => "Somebody sees it otherwise",
    };
    Told::at_desk(line, what)
}

/// POST `/desk/panels/{id}/items/{application}/ending`
pub async fn settle(page: Page, path: Path, posted: Posted) -> Result<HttpResponse> {
    let (id, about) = ids(&path);
    let votes: BTreeMap<PersonId, Option<Vote>> = posted
        .fields
        .iter()
        .filter_map(|(name, value)| name.strip_prefix("vote-").map(|id| (PersonId::from(id), Vote::parse(value))))
        .collect();
    let said = Said {
        how: Ending::parse(posted.get("how")),
        votes,
        on_version: posted.get("on_version").parse().unwrap_or(0),
        version: posted.version().unwrap_or(0),
    };
    let (meeting, application) = (id.clone(), about.clone());
    match page.change(move |change| actions::settle(change, &meeting, &application, &said)).await {
        Ok(()) => Ok(go(format!("/desk/panels/{id}?done=panelling-settled"))),
        Err(Error::Problem(problems)) => {
            let form = typed(&posted, &problems, &page);
            show_item(&page, id, about, form, FormState::default()).await
        }
        // What was ticked was ticked of another recommendation: it is ticked anew, of the one that stands there now.
        Err(Error::Overtaken(words)) => {
            let mut form = FormState::default();
            form.set_problems(&Problems::one("", words), page.language);
            show_item(&page, id, about, form, FormState::default()).await
        }
        Err(other) => Err(other),
    }
}

fn typed(posted: &Posted, problems: &Problems, page: &Page) -> FormState {
    posted.state(problems, page.language)
}

/// POST `/desk/panels/{id}/items/{application}/dissent`
pub async fn dissent(page: Page, path: Path, posted: Posted) -> Result<HttpResponse> {
    let (id, about) = ids(&path);
    let (words, named) = (posted.text("words"), posted.get("named") == "yes");
    let (meeting, application) = (id.clone(), about.clone());
    match page.change(move |change| actions::dissent(change, &meeting, &application, &words, named)).await {
        Ok(()) => Ok(go(format!("/desk/panels/{id}/items/{about}?done=panelling-dissent"))),
        Err(Error::Problem(problems)) => {
            let own = typed(&posted, &problems, &page);
            show_item(&page, id, about, FormState::default(), own).await
        }
        Err(other) => Err(other),
    }
}

/// POST `/desk/panels/{id}/items/{application}/absence`
pub async fn step_out(page: Page, path: Path, posted: Posted) -> Result<HttpResponse> {
    let (id, about) = ids(&path);
    let (why, back) = (posted.text("why"), posted.get("back") == "yes");
    let (meeting, application) = (id.clone(), about.clone());
    page.change(move |change| actions::step_out(change, &meeting, &application, &why, back)).await?;
    let done = if back { "panelling-back" } else { "panelling-out" };
    Ok(go(format!("/desk/panels/{id}/items/{about}?done={done}")))
}
