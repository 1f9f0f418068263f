//! The group sees what was made of its answers in English, and says what is not right.

use actix_web::{HttpResponse, web};

use super::store::{self, Ours, Translation};
use super::views::{GroupTranslation, TranslationsView};
use super::{CONVERSATION, WRITING, actions, policy};
use crate::application::opened;
use crate::application::recording::{beside, store as recordings};
use crate::application::store::Opened;
use crate::application::store::answers;
use crate::error::{Error, Result};
use crate::ids::{ApplicationId, TranslationId};
use crate::web::form::{FormState, Posted};
use crate::web::language::Language;
use crate::web::page::{Page, go};

/// GET `/applications/{id}/translations`
pub async fn show(page: Page, id: web::Path<String>) -> Result<HttpResponse> {
    ask(&page, &ApplicationId::from(id.as_str()), FormState::default()).await
}

async fn ask(page: &Page, id: &ApplicationId, form: FormState) -> Result<HttpResponse> {
    let (who, asked, language) = (page.who()?, id.clone(), page.language);
    let view = page
        .read(move |db| {
            let opened = opened::for_member(db, &asked, &who.person)?;
            let (all, ours) = store::with_ours(db, &asked)?;
            let (answers, heard) = (answers::of(db, &asked)?, recordings::heard(db, &asked)?);
            let original = |one: &Translation| match one.part.as_str() {
                WRITING if ours.contains_key(&one.question_key) => {
                    ours.get(&one.question_key).map(|asked| asked.answer.clone())
                }
                WRITING => answers.get(&one.question_key).and_then(|answer| {
                    let question = opened.form.question(&one.question_key)?;
                    Some(answer.body().plain(question, language.code, "", ""))
                }),
                CONVERSATION => opened.talks.get(&one.question_key).map(|talk| talk.write_up.clone()),
                file => heard.iter().find(|heard| heard.id == file).map(|heard| heard.text.clone()),
            };
            let standing = store::standing(&all);
            Ok(TranslationsView {
                form,
                application: asked.to_string(),
                fund: opened.form.fund.name.get(language.code).to_owned(),
                sensitive: standing.values().any(|one| {
                    let about = ours.get(&one.question_key).map_or(&one.question_key, |asked| &asked.about);
                    opened.form.is_sensitive(about)
                }),
                contact: opened.contact.name.clone(),
                rows: standing
                    .values()
                    .map(|one| row(one, (&opened, &ours), original(one).unwrap_or_default(), language))
                    .collect(),
                may_correct: policy::may_correct(&who, &opened).is_ok(),
            })
        })
        .await?;
    page.show(&view)
}

fn row(one: &Translation, (opened, ours): (&Opened, &Ours), original: String, language: Language) -> GroupTranslation {
    let question = opened.form.question(&one.question_key);
    // To a question of ours its words are the title.
    let asked = || match ours.get(&one.question_key) {
        Some(asked) => asked.words.clone(),
        None => beside::title(&one.question_key, language),
    };
    GroupTranslation {
        id: one.id.to_string(),
        question: question.map_or_else(asked, |one| one.title.get(language.code).to_owned()),
        of_key: match one.part.as_str() {
            WRITING => "translations-of-writing",
            CONVERSATION => "translations-of-talk",
            _ => "translations-of-recording",
        },
        original,
        text: one.text.clone(),
        by: one.translated_by.clone(),
        on: one.translated_on,
        correction: one.correction.clone(),
        field: format!("correction-{}", one.id),
    }
}

/// POST `/applications/{id}/translations/{translation}/correction`
pub async fn correct(page: Page, path: web::Path<(String, String)>, posted: Posted) -> Result<HttpResponse> {
    let (id, translation) = (ApplicationId::from(path.0.as_str()), TranslationId::from(path.1.as_str()));
    let (asked, words) = (id.clone(), posted.text(&format!("correction-{translation}")));
    match page.change(move |change| actions::correct(change, &asked, &translation, &words)).await {
        Ok(()) => Ok(go(format!("/applications/{id}/translations?done=translation-corrected"))),
        Err(Error::Problem(problems)) => ask(&page, &id, posted.state(&problems, page.language)).await,
        Err(other) => Err(other),
    }
}
