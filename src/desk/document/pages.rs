//! One application at the desk: read it, and see what happened with it.

use std::collections::BTreeMap;

use actix_web::{HttpResponse, web};
use chrono::{NaiveDate, TimeDelta};

use super::answers::{Eyes, routes, rows};
use super::said;
use super::store::{self, Beside};
use super::views::{DocumentView, Head, HistoryRow, HistoryView, LetterRow, NeedRow, Tab};
use crate::application::State;
use crate::application::at_desk::sees_as;
use crate::application::conversation::State as TalkState;
use crate::application::store::answers::{self, Answer};
use crate::application::store::at_desk::{self, AtDesk};
use crate::error::Result;
use crate::history::{self, Thing};
use crate::ids::ApplicationId;
use crate::letters::store::{self as letters, LetterState};
use crate::people::has_email;
use crate::people::{Role, Who};
use crate::relationship::contact;
use crate::relationship::store::{self as relationship, Known};
use crate::relationship::views as known_views;
use crate::review::actions::start;
use crate::review::question::State as QuestionState;
use crate::review::reading::State as ReadingState;
use crate::risk::store as risk;
use crate::risk::{Yes, views as risk_views};
use crate::text::dates;
use crate::text::money::Pence;
use crate::web::page::{Page, go};

/// How long something that the group said stands under what needs its reader.
const NEWS: TimeDelta = TimeDelta::days(7);

/// Everything the document is made of.
struct Opened {
    seen: AtDesk,
    answers: BTreeMap<String, Answer>,
    beside: Beside,
    known: Vec<Known>,
    risks: Vec<(risk::Risk, String)>,
}

/// GET `/desk/applications/{id}`
pub async fn read(page: Page, id: web::Path<String>) -> Result<HttpResponse> {
    let (who, id) = (page.who()?, ApplicationId::from(id.as_str()));
    let asked = who.clone();
    let opened = page
        .read(move |db| {
            let seen = at_desk::look(db, &id, &asked.person)?;
            seen.need_open(&asked)?;
            Ok(Opened {
                answers: answers::of(db, &id)?,
                beside: store::beside(db, &id)?,
                known: relationship::of(db, &id)?,
                risks: risk::with_names(db, &id)?,
                seen,
            })
        })
        .await?;
    let today = page.app.tools.clock.today();
    let weighs = weighs(&who, &opened.seen);
    let is_officer = opened.seen.need_officer(&who).is_ok();
    let needs = if weighs { needs(&who, &opened, today, page.app.now(), is_officer) } else { Vec::new() };
    let Opened { seen, answers, beside, known, risks } = opened;
    let head =
        head(&who, &seen, Said { routes: routes(&answers, &beside), wrote: wrote(&who, &known) }, &beside, "Read");
    let as_whom = sees_as(&who, &seen.application, seen.relation);
    let base = format!("/desk/applications/{}", seen.application.id);
    let eyes = Eyes { weighs, person: &who.person, is_officer, base, as_whom };
    page.show(&DocumentView {
        head,
        word: beside.word().map(crate::application::word::Word::sentence).unwrap_or_default(),
        answers: rows(&seen.form, &answers, &beside, &eyes),
        sees_beside: weighs,
        notes: known_views::rows(
            known,
            &known_views::Eye { form: &seen.form, viewer: &who.person, own: false, language: page.language, today },
        ),
        risks: risk_views::rows(risks, page.language, true),
        has_ledger: seen.form.round.band.has_ledger(),
        may_write: is_officer && is_open(seen.application.state),
        may_start_review: is_officer && seen.application.state == State::Submitted,
        may_declare: weighs && seen.declared.is_none() && is_open(seen.application.state),
        needs,
        group_href: if is_officer {
            format!("/desk/organisations/{}", seen.application.organisation_id)
        } else {
            String::new()
        },
        contact: seen.contact.name.clone(),
        contact_email: seen.contact.email.clone(),
        logs: is_officer,
        judges: contact::policy::may_log(&who, &seen, contact::Kind::WeRang).is_err(),
        call: contact::views::form(today).once(&page.app.tools.chance),
    })
}

fn is_open(state: State) -> bool {
    matches!(state, State::Submitted | State::UnderReview | State::Waiting)
}

/// Whether they take part in weighing it; the accountability group looks on.
fn weighs(who: &Who, seen: &AtDesk) -> bool {
    who.is_any(&[Role::Commissioner, Role::PanelMember, Role::DecisionMaker], &seen.application.funder_id)
        || seen.relation.reader
}

/// What the line under the name says besides the application itself.
#[derive(Default)]
struct Said {
    routes: String,
    /// Whoever looks wrote what is known.
    wrote: bool,
}

fn wrote(who: &Who, known: &[Known]) -> bool {
    known
        .iter()
        .any(|one| one.note.written_by == who.person && (!one.note.from_organisation || one.note.route.is_taken_down()))
}

fn head(who: &Who, seen: &AtDesk, said: Said, beside: &Beside, current: &str) -> Head {
    let application = &seen.application;
    let address = format!("/desk/applications/{}", application.id);
    let mut line = Vec::new();
    line.extend(Some(seen.form.strand_title(application.strand.as_deref(), "en")).filter(|title| !title.is_empty()));
    line.extend(application.amount_pence.map(|pence| Pence(pence).to_string()));
    if let Some(sent) = application.submitted_at {
        let routes = if said.routes.is_empty() { String::new() } else { format!(", {}", said.routes) };
        line.push(format!("sent {}{routes}", dates::day_of(sent)));
    }
    line.extend(match application.waiting_until.filter(|_| application.state == State::Waiting) {
        Some(until) => Some(format!("not decided yet, by {}", dates::day(until))),
        None => application.state.since_sent(),
    });
    if seen.relation.contact {
        line.push("you are the named contact, so you do not read for the decision".to_owned());
    } else if said.wrote {
        line.push("you wrote what we know, so you do not read for the decision".to_owned());
    }
    let tab =
        |text: String, name: &str, end: &str| Tab { href: format!("{address}{end}"), current: name == current, text };
    let mut tabs = vec![tab("Read".to_owned(), "Read", "")];
    if weighs(who, seen) {
        tabs.push(tab(readings(beside), "Readings", "/readings"));
        tabs.push(tab(questions(beside), "Questions", "/questions"));
        if seen.form.round.factual_check_days.is_some() {
            tabs.push(tab("Facts".to_owned(), "Facts", "/facts"));
        }
    }
    tabs.push(tab("History".to_owned(), "History", "/history"));
    Head {
        id: application.id.to_string(),
        organisation: application.organisation_name.clone(),
        line: line.join(" · "),
        round: seen.round_name(),
        round_href: format!("/desk/applications?round={}", application.round_id),
        reference: application.reference.clone(),
        tabs,
    }
}

fn readings(beside: &Beside) -> String {
    let asked = |reading: &&store::ReadingLine| ReadingState::parse(&reading.state).is_some_and(ReadingState::stands);
    let all = beside.readings.iter().filter(asked).count();
    let shared = beside.readings.iter().filter(|reading| reading.state == ReadingState::Shared.as_str()).count();
    if all == 0 { "Readings".to_owned() } else { format!("Readings ({shared} of {all} shared)") }
}

fn questions(beside: &Beside) -> String {
    let open = beside
        .questions
        .iter()
        .filter(|question| QuestionState::parse(&question.state).is_some_and(QuestionState::is_open))
        .count();
    if open == 0 { "Questions".to_owned() } else { format!("Questions ({open} open)") }
}

/// What whoever looks is to do about this application, the earliest day first.
fn needs(who: &Who, opened: &Opened, today: NaiveDate, now: crate::clock::Instant, is_officer: bool) -> Vec<NeedRow> {
    let address = format!("/desk/applications/{}", opened.seen.application.id);
    let need = |by: Option<NaiveDate>, text: String, href: String| NeedRow {
        late: by.is_some_and(|by| by < today),
        by,
        text,
        href,
    };
    let mut needs = Vec::new();
    let mine = |reading: &&store::ReadingLine| reading.reader.as_ref() == Some(&who.person);
    for reading in opened.beside.readings.iter().filter(mine) {
        if ReadingState::parse(&reading.state).is_some_and(ReadingState::is_open) {
            needs.push(need(
                reading.due,
                "Read it, and share your reading.".into(),
                format!("/desk/readings/{}", reading.id),
            ));
        }
    }
    for talk in opened.beside.talks.iter().filter(|talk| talk.contact.as_ref() == Some(&who.person)) {
        if TalkState::parse(&talk.state).is_some_and(TalkState::is_with_officer) {
            needs.push(need(
                None,
                "Talk with them, and write it up.".into(),
                format!("/desk/conversations/{}", talk.id),
            ));
        }
    }
    if is_officer {
        for question in &opened.beside.questions {
            if question.state == QuestionState::Answered.as_str() {
                let href = format!("{address}/questions#question-{}", question.id);
                needs.push(need(question.we_reply_by, "Reply to what they answered.".into(), href));
            }
        }
        for (risk, _) in opened.risks.iter().filter(|(risk, _)| risk.organisation_yes == Yes::Declined) {
            let href = format!("{address}/risks/{}", risk.id);
            needs.push(need(None, format!("They said no to carrying “{}”: say how we hold it.", risk.words), href));
        }
        for one in &opened.known {
            for (reply, by) in one.replies.iter().filter(|(reply, _)| now - reply.written_at < NEWS) {
                let day = dates::day_of(reply.written_at);
                needs.push(need(None, format!("{by} answered what we know, {day}."), format!("#note-{}", one.note.id)));
            }
        }
    }
    needs.sort_by_key(|need| need.by.unwrap_or(NaiveDate::MAX));
    needs
}

/// POST `/desk/applications/{id}/review`
pub async fn start_review(page: Page, id: web::Path<String>) -> Result<HttpResponse> {
    let id = ApplicationId::from(id.as_str());
    let about = id.clone();
    page.change(move |change| start::start_review(change, &about)).await?;
    Ok(go(format!("/desk/applications/{id}?done=review-started")))
}

/// GET `/desk/applications/{id}/history`
pub async fn history(page: Page, id: web::Path<String>) -> Result<HttpResponse> {
    let (who, id) = (page.who()?, ApplicationId::from(id.as_str()));
    let asked = who.clone();
    let (seen, lines, sent, beside) = page
        .read(move |db| {
            let seen = at_desk::look(db, &id, &asked.person)?;
            seen.need_open(&asked)?;
            let thing = Thing::new("application", &id);
            Ok((seen, history::of(db, &thing, 200)?, letters::about(db, &thing)?, store::beside(db, &id)?))
        })
        .await?;
    let sees_letters = seen.need_officer(&who).is_ok();
    let rows = lines
        .into_iter()
        // While it was a draft it was the group's own.
        .filter(|line| seen.application.submitted_at.is_some_and(|sent| line.at >= sent))
        .map(|line| HistoryRow {
            at: line.at,
            what: said::plainly(&line),
            who: line.who,
            words: line.words.filter(|_| sees_letters).unwrap_or_default(),
        })
        .collect();
    let letters = sent.into_iter().filter(|_| sees_letters).map(letter).collect();
    page.show(&HistoryView {
        head: head(&who, &seen, Said::default(), &beside, "History"),
        rows,
        sees_letters,
        letters,
    })
}

fn letter(line: letters::Line) -> LetterRow {
    let state = match line.state {
        LetterState::Queued => "On its way",
        LetterState::Sent => "Sent",
        LetterState::GaveUp => "Could not be delivered",
        LetterState::OnPortal => "On the portal, as they chose",
        LetterState::ToTell => "To say or to post",
        LetterState::Told => "Said or posted",
    };
    LetterRow {
        at: line.created_at,
        subject: line.subject,
        to: if has_email(&line.to_email) { line.to_email } else { "by telephone".to_owned() },
        state,
        needs: line.state == LetterState::GaveUp,
    }
}
