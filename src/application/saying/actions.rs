//! Somebody notes the amount that was said. Whoever calls this has touched the application, and asked whether they may.

use super::asked_for;
use super::store::{self, SaidAmount};
use crate::app::Change;
use crate::application::Route;
use crate::application::conversation::{State, store as conversations};
use crate::application::store::{self as applications, answers};
use crate::error::Result;
use crate::fund::form::FundText;
use crate::ids::ApplicationId;

/// Notes the amount that was said to a question, or that none was.
///
/// # Errors
/// A database that cannot be reached.
pub fn note(
    change: &mut Change<'_>,
    application: &ApplicationId,
    form: &FundText,
    (question, route): (&str, Route),
    pence: Option<i64>,
) -> Result<()> {
    match pence {
        None => store::remove(change.db, application, question, route)?,
        Some(pence) => {
            let said = SaidAmount {
                application_id: application.clone(),
                question_key: question.to_owned(),
                route,
                pence,
                noted_by: change.person()?,
                noted_at: change.now,
            };
            store::put(change.db, &said)?;
        }
    }
    settle(change, application, form)
}

/// Works out anew what the application asks for, from what is written and what was said.
///
/// # Errors
/// A database that cannot be reached.
pub fn settle(change: &mut Change<'_>, application: &ApplicationId, form: &FundText) -> Result<()> {
    let Some(question) = form.amount_question() else {
        return applications::set_amount(change.db, application, None);
    };
    let written = answers::one(change.db, application, &question.key)?.and_then(|answer| answer.body().pence());
    let mut pence = written;
    if written.is_none() {
        let said: Vec<(Route, i64)> = store::of(change.db, application, &question.key)?
            .into_iter()
            .map(|(said, _)| (said.route, said.pence))
            .collect();
        let talk = conversations::about(change.db, application, &question.key)?;
        pence = asked_for(written, &said, talk.is_some_and(|talk| talk.state == State::Confirmed));
    }
    applications::set_amount(change.db, application, pence)
}
