//! Two people wrote the same answer at once: both texts are there, and somebody chooses, or puts them together.

use actix_web::{HttpResponse, web};

use super::at;
use super::views::{BothView, OneText};
use crate::application::actions::{self, Chosen};
use crate::application::answer::Body;
use crate::application::store::answers;
use crate::application::{opened, typed};
use crate::error::{Error, Result};
use crate::ids::ApplicationId;
use crate::web::form::{FormState, Posted};
use crate::web::page::{Page, go};

/// GET `/applications/{id}/questions/{key}/both`
pub async fn show(page: Page, path: web::Path<(String, String)>) -> Result<HttpResponse> {
    let (id, key) = path.into_inner();
    let (who, which, asked) = (page.who()?, ApplicationId::from(id.as_str()), key.clone());
    let you = who.person.clone();
    let (opened, answer) = page
        .read(move |db| {
            let opened = opened::for_part(db, &which, &who.person)?;
            Ok((opened, answers::one(db, &which, &asked)?))
        })
        .await?;
    let question = opened.form.question(&key).ok_or(Error::NotFound)?;
    // Somebody has chosen meanwhile.
    let Some(answer) = answer.filter(|answer| !answer.set_aside.is_empty()) else {
        return Ok(go(format!("/applications/{id}/questions/{key}")));
    };
    let (lang, now) = (page.language.code, page.app.now());
    let (yes, no) = (page.language.say("answer-yes"), page.language.say("answer-no"));
    let plain = |body: &Body| body.plain(question, lang, &yes, &no);
    let mut texts = vec![OneText {
        id: "current".into(),
        by: answer.by.clone(),
        at: at(page.language, answer.part.updated_at, now),
        you: answer.part.updated_by == you,
        text: plain(answer.body()),
    }];
    texts.extend(answer.set_aside.iter().map(|(revision, by)| OneText {
        id: revision.id.to_string(),
        by: by.clone(),
        at: at(page.language, revision.written_at, now),
        you: revision.written_by == you,
        text: plain(&revision.body.0),
    }));
    let together = texts.iter().map(|one| one.text.as_str()).collect::<Vec<_>>().join("\n\n");
    page.show(&BothView {
        form: FormState::with([("text", together)]),
        id,
        key,
        fund: opened.form.fund.name.get(lang).to_owned(),
        title: question.title.get(lang).to_owned(),
        sensitive: question.sensitive,
        version: answer.part.version,
        texts,
        can_merge: matches!(answer.body(), Body::Text { .. }),
    })
}

/// POST `/applications/{id}/questions/{key}/both`
pub async fn choose(page: Page, path: web::Path<(String, String)>, posted: Posted) -> Result<HttpResponse> {
    let (id, key) = path.into_inner();
    let version = posted.version().unwrap_or_default();
    let (which, asked) = (ApplicationId::from(id.as_str()), key.clone());
    page.change(move |change| {
        let chosen = match posted.get("choice") {
            "current" => Chosen::Current,
            "together" => {
                let opened = opened::for_part(change.db, &which, &change.person()?)?;
                let question = opened.form.question(&asked).ok_or(Error::NotFound)?;
                Chosen::Together(typed::read(question, &posted))
            }
            revision => Chosen::SetAside(revision.to_owned()),
        };
        actions::choose(change, &which, &asked, version, chosen)
    })
    .await?;
    Ok(go(format!("/applications/{id}/questions/{key}?done=answer-chosen")))
}
