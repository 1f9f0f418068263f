//! The pages of "This worries me".

use actix_web::{HttpResponse, web};
use chrono::NaiveDate;
use serde::Deserialize;

use crate::application::at_desk;
use crate::db::DbConn;
use crate::error::{Error, Problems, Result};
use crate::fund::form::{Question, SeenBy};
use crate::fund::support::ForListener;
use crate::history::{self, Thing};
use crate::ids::{ApplicationId, ConcernId};
use crate::people::safety;
use crate::people::store::Person;
use crate::people::{Funders, Role, Who};
use crate::review::actions::concern as actions;
use crate::review::concern::{self, BEGAN, HEARD, State, THING, Worry, listened_to, need_not_left};
use crate::review::store::Head;
use crate::review::store::concern::Concern;
use crate::review::views::Top;
use crate::review::views::concern::{
    HandoverView, Happened, OneWorryView, Ring, SentView, WorriesView, WorryRecording, WorryRow, WorryView,
};
use crate::review::{policy, show, store};
use crate::web::form::{FormState, Item, Posted};
use crate::web::once::once;
use crate::web::page::{Page, go};

/// The most lines of a list of worries.
const LINES: i64 = 200;

#[derive(Deserialize)]
pub struct About {
    #[serde(default)]
    pub(super) about: String,
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
    let talks = store::concern::holds_talk(db, id, &who.person)?;
    policy::may_raise(who, &head.application, &ties, talks)?;
    let people = store::concern::leads_and_administrators(db, id)?;
    let rings = |wanted: Role| -> Vec<Ring> {
        people.iter().filter(|(role, _)| *role == wanted).map(|(_, person)| Ring::of(person)).collect()
    };
    let leads = rings(Role::SafeguardingLead);
    let administrators = if leads.is_empty() { rings(Role::Administrator) } else { Vec::new() };
    let as_whom = at_desk::sees_as(who, &head.application, ties.relation());
    let seen = |question: &&Question| at_desk::may_see_answer(question, &as_whom);
    let questions = head.form.questions.iter().filter(seen).enumerate();
    let mut abouts = Vec::new();
    let about = form.values.get("about").cloned().unwrap_or_default();
    if let (Some((thing, which)), _) = concern::about(&about) {
        store::concern::place(db, &head.application, thing, which)?;
        abouts.push(Item::new(&*about, thing.said()));
    }
    abouts.push(Item::new("", "The application as a whole"));
    abouts
        .extend(questions.map(|(index, question)| {
            Item::new(&*question.key, format!("{}. {}", index + 1, question.title.get("en")))
        }));
    Ok(WorryView {
        form,
        top: Top::of(&head, "/concern"),
        abouts,
        choices: choices(&people),
        leads,
        administrators,
        days: head.form.round.worries.days,
        back_href: back_href(&head, &about),
    })
}

/// Whom it can go to, where there is a choice.
pub(super) fn choices(people: &[(Role, Person)]) -> Vec<Item> {
    let leads = people.iter().filter(|(role, _)| *role == Role::SafeguardingLead).map(|(_, person)| person);
    let leads: Vec<Item> = leads.map(|lead| Item::new(lead.id.as_str(), Ring::of(lead).name)).collect();
    if leads.len() > 1 { leads } else { Vec::new() }
}

/// Back to where it was heard: a draft has no page at the desk, the conversation about it has.
fn back_href(head: &Head, about: &str) -> String {
    match concern::about(about).0 {
        Some((concern::Thing::Conversation, id)) => format!("/desk/conversations/{id}"),
        Some((concern::Thing::Appointment, id)) => format!("/desk/appointments/{id}"),
        Some((concern::Thing::Call | concern::Thing::Letter, _)) => {
            format!("/desk/applications/{}/letters", head.application.id)
        }
        Some((concern::Thing::Question, id)) => {
            format!("/desk/applications/{}/questions#question-{id}", head.application.id)
        }
        Some((concern::Thing::Feedback, id)) => format!("/desk/applications/{id}/feedback"),
        // Whoever types for a group has its draft there.
        _ if !at_desk::is_with_the_council(&head.application) => format!("/desk/by-phone/{}", head.application.id),
        _ => format!("/desk/applications/{}", head.application.id),
    }
}

/// GET `/desk/applications/{id}/concern/sent`
pub async fn sent(page: Page, id: web::Path<ApplicationId>) -> Result<HttpResponse> {
    let who = page.who()?;
    let (head, concern, lead) = page
        .read(move |db| {
            let (head, ties) = store::look(db, &id, &who.person)?;
            let talks = store::concern::holds_talk(db, &id, &who.person)?;
            policy::may_raise(&who, &head.application, &ties, talks)?;
            let (concern, lead) = store::concern::last_of(db, &id, &who.person)?;
            Ok((head, concern, lead))
        })
        .await?;
    let about = match concern.thing_kind.as_str() {
        "" => String::new(),
        kind => format!("{kind}:{}", concern.thing_id),
    };
    page.show(&SentView {
        back_href: back_href(&head, &about),
        organisation: head.application.organisation_name,
        lead: lead.as_ref().map(Ring::of),
        look_by: concern.look_by,
        looked: concern.looked_at.is_some(),
        hard: ForListener::of(&head.form.support, String::new()),
    })
}

/// POST `/desk/applications/{id}/concern`
pub async fn raise(page: Page, id: web::Path<ApplicationId>, posted: Posted) -> Result<HttpResponse> {
    let worry_said = Worry {
        about: posted.get("about").to_owned(),
        lead: posted.get("lead").to_owned(),
        words: posted.text("words"),
        group_was_told: posted.text("group_was_told"),
    };
    let (application, token) = (id.clone(), posted.get("once").to_owned());
    let raised = page
        .change(move |change| {
            once(change, &token, |change| {
                actions::raise(change, &application, &worry_said)?;
                Ok(format!("/desk/applications/{application}/concern/sent?done=worry-raised"))
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
    let today = page.app.tools.clock.today();
    let lines = page.read(move |db| store::concern::at(db, &funders_led(&who), &who.person, LINES)).await?;
    let rows = lines.into_iter().map(|line| {
        let row = WorryRow {
            href: format!("/desk/concerns/{}", line.concern.id),
            organisation: line.organisation,
            raiser: line.raiser,
            raised_at: line.concern.raised_at,
            settled_at: line.concern.settled_at,
            lead: line.lead,
            look_by: line.concern.look_by,
            missed: line.concern.looked_at.is_none() && line.concern.look_by < today,
            looked: line.concern.looked_at.is_some(),
        };
        (line.concern.state, row)
    });
    let (open, settled): (Vec<_>, Vec<_>) = rows.partition(|(state, _)| *state == State::Open);
    let only = |rows: Vec<(State, WorryRow)>| rows.into_iter().map(|(_, row)| row).collect();
    page.show(&WorriesView { open: only(open), settled: only(settled) })
}

/// GET `/desk/concerns/{id}`
pub async fn show_one(page: Page, id: web::Path<ConcernId>) -> Result<HttpResponse> {
    show_with(&page, id.into_inner(), None).await
}

async fn show_with(page: &Page, id: ConcernId, form: Option<FormState>) -> Result<HttpResponse> {
    let (who, today) = (page.who()?, page.app.tools.clock.today());
    let view = page.read(move |db| one(db, &id, &who, form, today)).await?;
    page.show(&view)
}

fn one(db: &mut DbConn, id: &ConcernId, who: &Who, form: Option<FormState>, today: NaiveDate) -> Result<OneWorryView> {
    let opened = store::concern::open(db, id, &who.person)?;
    let (told, application) = (opened.told(), opened.application);
    policy::may_open_concern(who, &opened.concern.funder_id, opened.closed, &application.organisation_name)?;
    let is_sent = at_desk::is_with_the_council(&application);
    need_not_left(&opened.concern.closed_to.0, &who.person)?;
    let (members, safe) = safety::store::of_members(db, &application.organisation_id)?;
    let given = store::material::with_recordings(db, &application.id)?.given;
    // Whoever acts on it sees the answer it is about, whomever the question named.
    let answers = show::answers(&opened.form, &given, SeenBy::ALL, "", &who.person);
    // Of a draft nobody but its group reads an answer: what was said about it stands with the worry.
    let about = answers.into_iter().find(|answer| is_sent && answer.key == opened.concern.about);
    let history = history::of(db, &Thing::new(THING, id), 50)?;
    let concern = opened.concern;
    let typed = form.as_ref().and_then(|form| form.values.get("outcome").cloned());
    let thing = concern::Thing::parse(&concern.thing_kind);
    let thing = thing.filter(|thing| *thing != concern::Thing::Recording || about.is_none());
    let recordings = about.as_ref().map(|about| about.recordings.clone()).unwrap_or_default();
    let listened = |file: &str| history.iter().any(|line| listened_to(line, file, &who.person, HEARD));
    let recordings = recordings.into_iter().map(|one| WorryRecording::of(one, id.as_str(), listened)).collect();
    let (told, given) = if is_sent { (told, given) } else { Default::default() };
    Ok(OneWorryView {
        thing: thing.map(concern::Thing::said).unwrap_or_default().to_owned(),
        thing_words: opened.said,
        said: show::worried(&concern, &told, &given, &who.person, listened),
        lead: opened.lead,
        look_by: concern.look_by,
        missed: concern.looked_at.is_none() && concern.look_by < today,
        looked_at: concern.looked_at,
        recordings,
        version: concern.version,
        typed: typed.filter(|typed| *typed != concern.outcome).unwrap_or_default(),
        form: with_outcome(form.unwrap_or_default(), &concern.outcome),
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
        safety: safety::to_ring(&safe),
        outcome: concern.outcome,
        settled_at: concern.settled_at,
        history: history.into_iter().map(happened).collect(),
    })
}

/// What was typed, over what stands there.
fn with_outcome(mut form: FormState, outcome: &str) -> FormState {
    form.values.entry("outcome".to_owned()).or_insert_with(|| outcome.to_owned());
    form
}

fn happened(line: history::Line) -> Happened {
    let what = match line.action.as_str() {
        "raised" => "Brought to you",
        "settled" => "Settled",
        "looked at" => "Looked at",
        "handed over" if line.detail["close"] == true => "Handed over, since they are close to the group",
        "handed over" => "Handed over",
        BEGAN => "Began to listen to the recording",
        HEARD => "Listened to the recording",
        _ => "Written down",
    };
    Happened { at: line.at, who: line.who, what: what.to_owned(), words: line.words.unwrap_or_default() }
}

/// POST `/desk/concerns/{id}`
pub async fn write(page: Page, id: web::Path<ConcernId>, posted: Posted) -> Result<HttpResponse> {
    let (concern, outcome, settle) = (id.clone(), posted.text("outcome"), posted.get("then") == "settle");
    let version = posted.version().unwrap_or_default();
    match page.change(move |change| actions::write(change, &concern, version, &outcome, settle)).await {
        Ok(()) if settle => Ok(go(format!("/desk/concerns/{id}?done=worry-settled"))),
        Ok(()) => Ok(go(format!("/desk/concerns/{id}?done=worry-saved"))),
        Err(Error::Problem(problems)) => {
            show_with(&page, id.into_inner(), Some(posted.state(&problems, page.language))).await
        }
        // What they typed is kept, beside what the other one wrote.
        Err(Error::Overtaken(why)) => {
            let form = posted.state(&Problems::one("outcome", why), page.language);
            show_with(&page, id.into_inner(), Some(form)).await
        }
        Err(other) => Err(other),
    }
}

/// POST `/desk/concerns/{id}/look`
pub async fn look_at(page: Page, id: web::Path<ConcernId>) -> Result<HttpResponse> {
    let concern = id.clone();
    page.change(move |change| actions::look_at(change, &concern)).await?;
    Ok(go(format!("/desk/concerns/{id}?done=worry-looked")))
}

/// GET `/desk/concerns/{id}/handover`
pub async fn to_hand_over(page: Page, id: web::Path<ConcernId>) -> Result<HttpResponse> {
    show_handover(&page, id.into_inner(), FormState::default()).await
}

async fn show_handover(page: &Page, id: ConcernId, form: FormState) -> Result<HttpResponse> {
    let who = page.who()?;
    let about = id.clone();
    let (organisation, others) = page
        .read(move |db| {
            let opened = store::concern::open(db, &about, &who.person)?;
            let (application, concern) = (opened.application, opened.concern);
            policy::may_open_concern(&who, &concern.funder_id, opened.closed, &application.organisation_name)?;
            need_not_left(&concern.closed_to.0, &who.person)?;
            Ok((application.organisation_name, others(db, &concern, &who)?))
        })
        .await?;
    page.show(&HandoverView { back_href: format!("/desk/concerns/{id}"), organisation, others, form })
}

/// The other leads, who can have it instead.
fn others(db: &mut DbConn, concern: &Concern, who: &Who) -> Result<Vec<Item>> {
    let people = store::concern::leads_and_administrators(db, &concern.application_id)?;
    let can = |(role, person): &&(Role, Person)| {
        *role == Role::SafeguardingLead && person.id != who.person && !concern.closed_to.0.contains(&person.id)
    };
    Ok(people.iter().filter(can).map(|(_, person)| Item::new(person.id.as_str(), Ring::of(person).name)).collect())
}

/// POST `/desk/concerns/{id}/handover`
pub async fn hand_over(page: Page, id: web::Path<ConcernId>, posted: Posted) -> Result<HttpResponse> {
    let (concern, to, words) = (id.clone(), posted.get("to").to_owned(), posted.text("handover"));
    let close = posted.get("close") == "yes";
    match page.change(move |change| actions::hand_over(change, &concern, &to, close, &words)).await {
        Ok(()) => Ok(go("/desk/concerns?done=worry-handed-over")),
        Err(Error::Problem(problems)) => {
            show_handover(&page, id.into_inner(), posted.state(&problems, page.language)).await
        }
        Err(other) => Err(other),
    }
}
