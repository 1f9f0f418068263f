//! GET `/applications/{id}`: the list of questions while it is a draft, then where it stands.

use actix_web::{HttpResponse, web};

use super::store::put_to_them;
use super::views::{FollowView, QuestionRow, TalkRow};
use super::{hear_by, standing, told};
use crate::application::conversation::State as TalkState;
use crate::application::sending::{pages, policy};
use crate::application::store::Opened;
use crate::application::{Part, State, drafting, life, opened};
use crate::error::Result;
use crate::history::{self, Thing};
use crate::ids::ApplicationId;
use crate::people::away::store::stand_in_for;
use crate::review::question::State as QuestionState;
use crate::web::page::{Page, go};

/// So much of what happened is shown; the whole of it stays with the application.
const HISTORY: i64 = 30;

/// GET `/applications/{id}`
pub async fn show(page: Page, id: web::Path<String>) -> Result<HttpResponse> {
    let (who, id) = (page.who()?, ApplicationId::from(id.as_str()));
    let person = who.person.clone();
    let opened = page.read(move |db| opened::for_part(db, &id, &person)).await?;
    // Whoever types for a group with no account has a page for it at the desk.
    if opened.part(&who.person) == Part::Scribe {
        return Ok(go(format!("/desk/by-phone/{}", opened.application.id)));
    }
    if opened.application.state == State::Draft {
        return drafting::tasks::show(&page, opened).await;
    }
    if opened.application.state == State::Expired {
        return life::pages::away(&page, opened).await;
    }
    // What comes of it is the group's: whoever helped reads what was sent.
    if !opened.is_member(&who.person) {
        return Ok(go(format!("/applications/{}/check", opened.application.id)));
    }
    follow(&page, opened).await
}

async fn follow(page: &Page, opened: Opened) -> Result<HttpResponse> {
    let thing = Thing::new("application", &opened.application.id);
    let (asked, speaks) = (opened.application.id.clone(), opened.contact.id.clone());
    let (you, today) = (page.who()?.person, page.app.tools.clock.today());
    let (lines, put, away) = page
        .read(move |db| {
            let away = stand_in_for(db, &asked, &speaks, &you, today)?;
            Ok((history::of(db, &thing, HISTORY)?, put_to_them(db, &asked)?, away))
        })
        .await?;
    let (application, language) = (&opened.application, page.language);
    let (id, lang) = (application.id.as_str(), language.code);
    let goes_on = !matches!(application.state, State::Withdrawn | State::Decided);
    page.show(&FollowView {
        application: id.to_owned(),
        reference: application.reference.clone(),
        fund: opened.form.fund.name.get(lang).to_owned(),
        fund_slug: opened.fund_slug.clone(),
        organisation: application.organisation_name.clone(),
        strand: opened.form.strand_title(application.strand.as_deref(), lang),
        state: application.state,
        state_name: language.say(application.state.applicant_key()),
        standing: standing(&opened, language),
        hear_by: hear_by(&opened, language),
        sent_at: application.submitted_at,
        amount_pence: application.amount_pence.filter(|_| application.submitted_at.is_some()),
        contact: pages::next(&opened, application.submitted_at.unwrap_or(application.started_at), language),
        away: away.map(|one| one.sentence(language)).unwrap_or_default(),
        talks: opened
            .talks
            .values()
            .filter(|talk| talk.state != TalkState::Cancelled && (goes_on || !talk.state.is_open()))
            .map(|talk| TalkRow {
                question: opened.talked_about(talk, lang),
                href: format!("/applications/{id}/questions/{}/conversation", talk.question_key),
                state: language.say(talk.state.applicant_key()),
                needs: talk.state == TalkState::Written,
            })
            .collect(),
        questions: put
            .questions
            .into_iter()
            .map(|question| QuestionRow {
                needs: goes_on && question.state == QuestionState::Asked,
                state: language.say(question.state.applicant_key()),
                words: question.words,
                href: format!("/applications/{id}/questions-to-you/{}", question.id),
                answer_by: question.answer_by,
            })
            .collect(),
        has_risks: put.has_risks,
        risk_waits: goes_on && put.risk_waits,
        has_facts: put.has_facts,
        facts_wait: goes_on && put.facts_wait,
        // What a wait said, and an earlier decision that was opened again, stay theirs to read.
        decided: matches!(application.state, State::Decided | State::Waiting),
        lasting: !opened.form.lasting_help.is_empty(),
        history: told(&opened, &put.helpers, lines, language),
        can_reopen: policy::may_reopen(application.state, opened.window(page.app.now()), id, "").is_ok(),
        can_withdraw: policy::may_withdraw(application.state, id, "").is_ok(),
    })
}
