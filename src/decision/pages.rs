//! The decisions of a round at the desk.

mod board;

pub use board::{WhichRound, board};

use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};

use super::budget::Purse;
use super::facts::views::CheckShown;
use super::reason::{self, ReasonKind};
use super::said::Said;
use super::store::{self, Before, Decision};
use super::views::{Advice, DecideView, Known, StrandMoney, WaitsFor};
use super::{Outcome, State, actions, facts, policy, risk, turning};
use crate::application::at_desk::sees_as;
use crate::application::store::apart;
use crate::error::{Error, Problems, Result};
use crate::ids::{ApplicantQuestionId, ApplicationId, EvidenceId, PersonId};
use crate::panel::said;
use crate::panel::views::{Choice, outcomes};
use crate::people::store::Person;
use crate::relationship;
use crate::relationship::views::{self, Eye};
use crate::review::question::may_read;
use crate::review::show::{beginning, said_to};
use crate::text::money::Pence;
use crate::text::plain::one_line;
use crate::web::form::{FormState, Item, Posted};
use crate::web::page::{Page, go};

/// What can be said before a decision can be made.
const WAIT: &str = Outcome::NotDecidedYet.as_str();

/// A decision in a few words: "Funded in part, £900", "Not decided yet, by Thursday 4 February 2027".
fn decided(decision: &Decision) -> String {
    let words = said(decision.outcome, decision.amount_pence);
    decision.wait_until.map_or(words.clone(), |date| format!("{words}, by {}", crate::text::dates::long_day(date)))
}

/// GET `/desk/funds/{slug}/decisions/{application}`
pub async fn decide(page: Page, path: web::Path<(String, String)>) -> Result<HttpResponse> {
    show_decide(&page, path.into_inner(), None).await
}

/// The page, with what was typed laid over what is known; `true` beside it shows both.
async fn show_decide(page: &Page, path: (String, String), typed: Option<(FormState, bool)>) -> Result<HttpResponse> {
    let who = page.who()?;
    let who_decides = who.person.clone();
    let now = page.app.now();
    let today = crate::clock::london_date(now);
    let (slug, id) = (path.0, ApplicationId::from(path.1.as_str()));
    let (before, form, people, around, known_notes, ready) = page
        .read(move |db| {
            let before = store::before(db, &id)?;
            if before.at_hand.fund_slug != slug {
                return Err(Error::NotFound);
            }
            let (head, ties) = crate::review::store::look(db, &id, &who.person)?;
            policy::may_decide(&who, &before.application, &ties, before.decision.as_ref())?;
            policy::is_time(&before.at_hand.round, now)?;
            let ready = policy::panel_was_heard(before.has_panel, before.recommendation.is_some())
                .and_then(|()| {
                    turning::policy::was_looked_at(&head.form.round, &before.at_hand.fund_slug, before.looked)
                })
                .and_then(|()| facts::policy::was_checked(&head.form.round, &id, before.facts.as_ref(), today));
            let people = apart::officers(db, &before.application, &before.at_hand.contact.id)?;
            let sees_shared = crate::review::policy::may_see_shared(&who, &before.application, &ties).is_ok();
            let mut around = store::around(db, &id, &before.at_hand.round.id, sees_shared)?;
            let as_whom = sees_as(&who, &before.application, ties.relation());
            around.answered.retain(|one| may_read(&one.about, &head.form, &as_whom));
            let mut notes = relationship::store::of(db, &id)?;
            notes.retain(|one| one.note.withdrawn_at.is_none());
            Ok((before, head.form, people, around, notes, ready))
        })
        .await?;
    let waits_for = WaitsFor::of(ready, page.language)?;
    let (mut typed, overtaken) = typed.unwrap_or_else(|| (filled(&before, (&known_notes, &around.rests_on)), false));
    if overtaken {
        // What is sent next is held against what stands there now, which the person has before them.
        typed.values.insert("version".into(), version(&before).to_string());
    }
    let Before { at_hand, application, recommendation, why, earlier, decision, decider, facts, .. } = before;
    let purse = Purse::beside(at_hand.round.budget_pence, &form, application.strand.as_deref(), &around.given);
    let me = who_decides;
    let eye = Eye { form: &form, viewer: &me, own: false, language: page.language, today };
    let view = DecideView {
        record_href: decision.as_ref().map_or(String::new(), |_| {
            format!("/desk/funds/{}/decisions/{}/record", at_hand.fund_slug, application.id)
        }),
        checkers: can_talk(people.clone()).into_iter().filter(|one| one.value != me.as_str()).collect(),
        form: typed,
        fund: at_hand.fund_name.clone(),
        board_href: format!("/desk/funds/{}/decisions?round={}", at_hand.fund_slug, at_hand.round.slug),
        round: at_hand.round.slug.clone(),
        organisation: application.organisation_name,
        reference: application.reference,
        asked: application.amount_pence,
        application_href: format!("/desk/applications/{}", application.id),
        advice: recommendation.map(|advice| Advice {
            advised: said(advice.outcome, advice.amount_pence),
            words: advice.words,
            why: why.reasons,
            kinds: why.kinds.iter().map(|kind| kind.staff_name()).collect(),
            not_acting: why.not_acting,
            earlier,
        }),
        power_up_to: form.decision.decider.up_to.map(|limit| limit.to_string()).unwrap_or_default(),
        power_above: form.decision.decider.above.first().to_owned(),
        asks_options: form.round.band.asks_what_it_turned_on(),
        facts: facts.map(|check| CheckShown::of(&check, today)),
        strengths: around.strengths.into_iter().filter(|words| !words.trim().is_empty()).collect(),
        budget_pence: at_hand.round.budget_pence,
        round_left_pence: (purse.round.left_pence() - purse.kept_pence).max(0),
        drawn: around
            .drawn
            .iter()
            .map(|(at, of)| format!("It was drawn as number {at} of {of} that stood level."))
            .collect(),
        draw_href: format!("/funds/{}/draw?round={}", at_hand.fund_slug, at_hand.round.slug),
        kept_pence: purse.kept_pence,
        left_pence: purse.left_pence(),
        strand: purse.strand.map(StrandMoney::of),
        strand_title: form.strand_title(application.strand.as_deref(), "en"),
        outcomes: outcomes().into_iter().filter(|one| waits_for.is_none() || one.value == WAIT).collect(),
        waits_for,
        reason_kinds: reason_kinds(),
        risks: around.risks.into_iter().map(|(id, words)| Choice::new(id, one_line(&words))).collect(),
        has_ledger: form.round.band.has_ledger(),
        most_check_days: form.round.band.most_check_days(),
        people: can_talk(people),
        known: decision.map(|decision| Known {
            decided: decided(&decision),
            reopened: decision.state == State::Reopened,
            reasons: decision.reasons.clone(),
            by: decider,
            at: decision.decided_at,
        }),
        overtaken,
        answer_items: around.answered.iter().map(|one| Item::new(&*one.id, said_to(one))).collect(),
        note_items: known_notes.iter().map(|one| note_item(one, &eye)).collect(),
        limit: form.round.notes_limit(),
        notes: views::rows(known_notes, &eye),
    };
    if overtaken { page.show_as(StatusCode::CONFLICT, &view) } else { page.show(&view) }
}

/// A note to choose, with what keeps it from being cited.
fn note_item(known: &relationship::store::Known, eye: &Eye<'_>) -> Item {
    let note = &known.note;
    Item { value: note.id.to_string(), text: beginning(&note.what_we_know), hint: views::missing(known, eye).join(" ") }
}

fn reason_kinds() -> Vec<Choice> {
    ReasonKind::ALL.iter().map(|kind| Choice::new(kind.as_str(), kind.staff_name())).collect()
}

fn can_talk(officers: Vec<Person>) -> Vec<Choice> {
    officers.into_iter().map(|person| Choice::new(person.id.to_string(), person.name)).collect()
}

fn version(before: &Before) -> i32 {
    before.decision.as_ref().map_or(0, |decision| decision.version)
}

/// What was decided before, else what the panel recommends, else what the group asks for.
fn filled(before: &Before, (notes, answers): (&[relationship::store::Known], &[String])) -> FormState {
    let of_risk = &before.of_risk;
    let contact = before.at_hand.contact.id.to_string();
    let money = |outcome: Outcome, pence| if outcome.gives() { Pence(pence).plain() } else { String::new() };
    let mut values = vec![("version", version(before).to_string())];
    if let Some(decision) = &before.decision {
        values.extend([
            ("outcome", decision.outcome.to_string()),
            ("amount", money(decision.outcome, decision.amount_pence)),
            ("reasons", decision.reasons.clone()),
            ("strong", decision.strong.clone()),
            ("to_check", decision.to_check.clone()),
            ("check_by", decision.check_by_id.as_ref().map_or(contact, ToString::to_string)),
            ("not_acting", decision.not_acting.clone()),
            ("departure_reason", decision.departure_reason.clone()),
            ("talk_to", decision.talk_to_id.to_string()),
            ("risk", of_risk.risk.as_ref().map(ToString::to_string).unwrap_or_default()),
            ("considered", of_risk.considered.clone()),
            ("few_lines", of_risk.few_lines.clone()),
            ("check_help", of_risk.check_help.clone()),
            ("options", before.options.clone()),
        ]);
        // What is decided anew, once it was opened again, has another minute.
        if decision.state == State::Decided {
            values.push(("minute", before.minute.clone()));
        }
        values.extend(notes.iter().filter(|one| one.decided_on).map(|one| ("notes", one.note.id.to_string())));
        values.extend(answers.iter().map(|one| ("answers", one.clone())));
        use chrono::Datelike;
        values.extend(reason::read(&decision.reason_kinds).into_iter().map(|kind| ("reason_kinds", kind.to_string())));
        if let Some(date) = decision.wait_until {
            values.extend([
                ("wait_until-day", date.day().to_string()),
                ("wait_until-month", date.month().to_string()),
                ("wait_until-year", date.year().to_string()),
            ]);
        }
        if let Some(date) = decision.check_due_on {
            values.extend([
                ("check_due-day", date.day().to_string()),
                ("check_due-month", date.month().to_string()),
                ("check_due-year", date.year().to_string()),
            ]);
        }
    } else {
        let asked = before.application.amount_pence.map(|asked| Pence(asked).plain()).unwrap_or_default();
        let amount = before.recommendation.as_ref().map_or(asked, |advice| money(advice.outcome, advice.amount_pence));
        values.extend([("amount", amount), ("talk_to", contact.clone()), ("check_by", contact)]);
        if let Some(advice) = &before.recommendation {
            values.push(("outcome", advice.outcome.to_string()));
            values.push(("not_acting", before.why.not_acting.clone()));
            values.extend(before.why.kinds.iter().map(|kind| ("reason_kinds", kind.to_string())));
        }
    }
    FormState::with(values)
}

/// POST `/desk/funds/{slug}/decisions/{application}`
pub async fn save(page: Page, path: web::Path<(String, String)>, posted: Posted) -> Result<HttpResponse> {
    let path = path.into_inner();
    let id = ApplicationId::from(path.1.as_str());
    let typed = typed(&posted);
    match page.change(move |change| actions::decide(change, &id, &typed)).await {
        Ok(_) => Ok(go(board_href(&path.0, posted.get("round"), "decided"))),
        Err(Error::Problem(problems)) => {
            show_decide(&page, path, Some((posted.state(&problems, page.language), false))).await
        }
        Err(Error::Overtaken(words)) => {
            let form = posted.state(&Problems::one("", words), page.language);
            show_decide(&page, path, Some((form, true))).await
        }
        Err(other) => Err(other),
    }
}

/// The board of a round, with what was just done.
pub fn board_href(slug: &str, round: &str, done: &str) -> String {
    let query = url::form_urlencoded::Serializer::new(String::new())
        .append_pair("round", round)
        .append_pair("done", done)
        .finish();
    format!("/desk/funds/{slug}/decisions?{query}")
}

fn typed(posted: &Posted) -> Said {
    let part = |name: &str, part: &str| posted.get(&format!("{name}-{part}")).to_owned();
    let date = |name: &str| (part(name, "day"), part(name, "month"), part(name, "year"));
    let person = |name: &str| Some(posted.get(name)).filter(|id| !id.is_empty()).map(PersonId::from);
    Said {
        version: posted.version().unwrap_or(0),
        outcome: Outcome::parse(posted.get("outcome")),
        amount: posted.get("amount").to_owned(),
        reasons: posted.text("reasons"),
        strong: posted.text("strong"),
        to_check: posted.text("to_check"),
        not_acting: posted.text("not_acting"),
        reason_kinds: posted.all("reason_kinds").into_iter().filter_map(ReasonKind::parse).collect(),
        departure_reason: posted.text("departure_reason"),
        check_by: person("check_by"),
        check_due: date("check_due"),
        wait_until: date("wait_until"),
        talk_to: person("talk_to"),
        notes: posted.all("notes").into_iter().map(EvidenceId::from).collect(),
        answers: posted.all("answers").into_iter().map(ApplicantQuestionId::from).collect(),
        options: posted.text("options"),
        minute: posted.get("minute").to_owned(),
        risk: risk::Typed {
            risk: posted.get("risk").to_owned(),
            considered: posted.text("considered"),
            few_lines: posted.text("few_lines"),
            check_help: posted.text("check_help"),
        },
    }
}
