//! The pages of "This worries me".

use actix_web::{HttpResponse, web};
use serde::Deserialize;

use crate::application::at_desk;
use crate::db::DbConn;
use crate::error::{Error, Result};
use crate::fund::form::{Question, SeenBy};
use crate::history::{self, Thing};
use crate::ids::{ApplicationId, ConcernId};
use crate::organisation;
use crate::people::{Funders, Role, Who};
use crate::review::actions::concern as actions;
use crate::review::concern::{BEGAN, HEARD, State, THING, Worry, listened_to};
use crate::review::views::Top;
use crate::review::views::concern::{Happened, OneWorryView, Ring, WorriesView, WorryRecording, WorryRow, WorryView};
use crate::review::{policy, show, store};
use crate::web::form::{FormState, Item, Posted};
use crate::web::once::once;
use crate::web::page::{Page, go};

/// The most lines of a list of worries.
const LINES: i64 = 200;

#[derive(Deserialize)]
pub struct About {
    #[serde(default)]
    about: String,
}

/// GET `/desk/applications/{id}/concern`
pub async fn form(page: Page, id: web::Path<ApplicationId>, query: web::Query<About>) -> Result<HttpResponse> {
    let who = page.who()?;
    let form = FormState::with([("about", query.about.clone())]).once(&page.app.tools.chance);
    let view = page.read(move |db| worry(db, &id, &who, form)).await?;
    page.show(&view)
}

fn worry(db: &mut DbConn, id: &ApplicationId, who: &Who, form: FormState) -> Result<WorryView> {
    let (head, ties) = store::look(db, id, &who.person)?;
    policy::may_open(who, &head.application, &ties)?;
    let people = store::concern::leads_and_administrators(db, &head.application.funder_id, id)?;
    let rings = |wanted: Role| -> Vec<Ring> {
        people.iter().filter(|(role, _)| *role == wanted).map(|(_, person)| Ring::of(person)).collect()
    };
    let leads = rings(Role::SafeguardingLead);
    let administrators = if leads.is_empty() { rings(Role::Administrator) } else { Vec::new() };
    let as_whom = at_desk::sees_as(who, &head.application, ties.relation());
    let seen = |question: &&Question| at_desk::may_see_answer(question, &as_whom);
    let questions = head.form.questions.iter().filter(seen).enumerate();
    let mut abouts = vec![Item::new("", "The application as a whole")];
    abouts
        .extend(questions.map(|(index, question)| {
            Item::new(&*question.key, format!("{}. {}", index + 1, question.title.get("en")))
        }));
    Ok(WorryView {
        form,
        top: Top::of(&head, "/concern"),
        abouts,
        leads,
        administrators,
        back_href: format!("/desk/applications/{id}"),
    })
}

/// POST `/desk/applications/{id}/concern`
pub async fn raise(page: Page, id: web::Path<ApplicationId>, posted: Posted) -> Result<HttpResponse> {
    let worry_said = Worry {
        about: posted.get("about").to_owned(),
        words: posted.text("words"),
        group_was_told: posted.text("group_was_told"),
    };
    let (application, token) = (id.clone(), posted.get("once").to_owned());
    let raised = page
        .change(move |change| {
            once(change, &token, |change| {
                actions::raise(change, &application, &worry_said)?;
                Ok(format!("/desk/applications/{application}?done=worry-raised"))
            })
        })
        .await;
    match raised {
        Ok(location) => Ok(go(location)),
        Err(Error::Problem(problems)) => {
            let (who, form) = (page.who()?, posted.state(&problems, page.language));
            let view = page.read(move |db| worry(db, &id, &who, form)).await?;
            page.show(&view)
        }
        Err(other) => Err(other),
    }
}

/// The funders for which somebody is safeguarding lead.
fn funders_led(who: &Who) -> Funders {
    let held = || who.roles.iter().filter(|held| held.role == Role::SafeguardingLead);
    if held().any(|held| held.funder.is_none()) {
        return Funders::All;
    }
    Funders::These(held().filter_map(|held| held.funder.clone()).collect())
}

/// GET `/desk/concerns`
pub async fn list(page: Page) -> Result<HttpResponse> {
    let who = page.who()?;
    let lines = page.read(move |db| store::concern::at(db, &funders_led(&who), &who.person, LINES)).await?;
    let rows = lines.into_iter().map(|line| {
        let row = WorryRow {
            href: format!("/desk/concerns/{}", line.concern.id),
            organisation: line.organisation,
            raiser: line.raiser,
            raised_at: line.concern.raised_at,
            settled_at: line.concern.settled_at,
        };
        (line.concern.state, row)
    });
    let (open, settled): (Vec<_>, Vec<_>) = rows.partition(|(state, _)| *state == State::Open);
    let only = |rows: Vec<(State, WorryRow)>| rows.into_iter().map(|(_, row)| row).collect();
    page.show(&WorriesView { open: only(open), settled: only(settled) })
}

/// GET `/desk/concerns/{id}`
pub async fn show_one(page: Page, id: web::Path<ConcernId>) -> Result<HttpResponse> {
    let who = page.who()?;
    let view = page.read(move |db| one(db, &id, &who, None)).await?;
    page.show(&view)
}

fn one(db: &mut DbConn, id: &ConcernId, who: &Who, form: Option<FormState>) -> Result<OneWorryView> {
    let opened = store::concern::open(db, id, &who.person)?;
    let application = opened.application;
    policy::may_open_concern(who, &opened.concern.funder_id, opened.closed, &application.organisation_name)?;
    let members = organisation::store::members(db, &application.organisation_id)?;
    let given = store::material::with_recordings(db, &application.id)?.given;
    // Whoever acts on it sees the answer it is about, whomever the question named.
    let answers = show::answers(&opened.form, &given, SeenBy::ALL, "", &who.person);
    let about = answers.into_iter().find(|answer| answer.key == opened.concern.about);
    let history = history::of(db, &Thing::new(THING, id), 50)?;
    let concern = opened.concern;
    let recordings = about.as_ref().map(|about| about.recordings.clone()).unwrap_or_default();
    let listened = |file: &str| history.iter().any(|line| listened_to(line, file, &who.person, HEARD));
    let recordings = recordings.into_iter().map(|one| WorryRecording::of(one, id.as_str(), listened)).collect();
    Ok(OneWorryView {
        recordings,
        form: form.unwrap_or_else(|| FormState::with([("outcome", concern.outcome.clone())])),
        action: format!("/desk/concerns/{id}"),
        organisation: application.organisation_name,
        reference: application.reference,
        about: about.as_ref().map(|about| format!("{}. {}", about.number, about.title)).unwrap_or_default(),
        answer: about.map(|about| [about.text, about.write_up].join("\n\n").trim().to_owned()).unwrap_or_default(),
        words: concern.words,
        group_was_told: concern.group_was_told,
        raiser: Ring::of(&opened.raiser),
        raised_at: concern.raised_at,
        members: members.iter().map(Ring::of).collect(),
        outcome: concern.outcome,
        settled_at: concern.settled_at,
        history: history.into_iter().map(happened).collect(),
    })
}

fn happened(line: history::Line) -> Happened {
    let what = match line.action.as_str() {
        "raised" => "Brought to you",
        "settled" => "Settled",
        BEGAN => "Began to listen to the recording",
        HEARD => "Listened to the recording",
        _ => "Written down",
    };
    Happened { at: line.at, who: line.who, what: what.to_owned(), words: line.words.unwrap_or_default() }
}

/// POST `/desk/concerns/{id}`
pub async fn write(page: Page, id: web::Path<ConcernId>, posted: Posted) -> Result<HttpResponse> {
    let (concern, outcome, settle) = (id.clone(), posted.text("outcome"), posted.get("then") == "settle");
    match page.change(move |change| actions::write(change, &concern, &outcome, settle)).await {
        Ok(()) if settle => Ok(go(format!("/desk/concerns/{id}?done=worry-settled"))),
        Ok(()) => Ok(go(format!("/desk/concerns/{id}?done=worry-saved"))),
        Err(Error::Problem(problems)) => {
            let (who, form) = (page.who()?, posted.state(&problems, page.language));
            let view = page.read(move |db| one(db, &id, &who, Some(form))).await?;
            page.show(&view)
        }
        Err(other) => Err(other),
    }
}
