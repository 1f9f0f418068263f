//! The translations of one application.

use std::collections::BTreeMap;

use actix_web::{HttpResponse, web};

use super::parts::Told;
use super::views::{DeskTranslationsView, PartRow, TranslationRow};
use super::{Typed, actions, parts};
use crate::application::at_desk::{may_see_answer, sees_as};
use crate::application::store::at_desk::{self, AtDesk};
use crate::application::translating::store::{self, Translation};
use crate::application::translating::views::called;
use crate::application::translating::{CONVERSATION, WRITING, policy};
use crate::error::{Error, Result};
use crate::fund::form::Question;
use crate::ids::ApplicationId;
use crate::people::Who;
use crate::relationship;
use crate::review::store::material::{self, Given};
use crate::web::form::{FormState, Item, Posted};
use crate::web::language::Language;
use crate::web::once::once;
use crate::web::page::{Page, go};

/// GET `/desk/applications/{id}/translations`
pub async fn show(page: Page, id: web::Path<String>) -> Result<HttpResponse> {
    let today = page.app.tools.clock.today();
    let form = FormState::with([
        ("on-day", today.format("%-d").to_string()),
        ("on-month", today.format("%-m").to_string()),
        ("on-year", today.format("%Y").to_string()),
    ]);
    ask(&page, ApplicationId::from(id.as_str()), form.once(&page.app.tools.chance)).await
}

async fn ask(page: &Page, id: ApplicationId, form: FormState) -> Result<HttpResponse> {
    let who = page.who()?;
    let asked = who.clone();
    let (seen, material) = page
        .read(move |db| {
            let seen = at_desk::look(db, &id, &asked.person)?;
            seen.need_open(&asked)?;
            let reads = material::with_recordings(db, &id)?;
            let translations = store::of(db, &id)?;
            let mut told = parts::ours(&reads.answered);
            told.extend(parts::beside(&relationship::store::of(db, &id)?));
            Ok((seen, Material { given: reads.given, translations, told }))
        })
        .await?;
    let why_not = match policy::may_translate(&who, &seen) {
        Err(Error::Refused { why, .. }) => page.language.words(&why),
        other => other.map(|()| String::new())?,
    };
    let parts = material.parts(&seen, &who);
    page.show(&DeskTranslationsView {
        form,
        application: seen.application.id.to_string(),
        organisation: seen.application.organisation_name.clone(),
        items: parts.iter().map(|(value, row)| Item::new(value, format!("{}: {}", row.question, row.of))).collect(),
        rows: parts
            .into_iter()
            .map(|(_, row)| row)
            .filter(|row| !row.spoken.is_empty() || row.current.is_some())
            .collect(),
        why_not,
        cost_pence: material.translations.iter().filter_map(|one| one.cost_pence).sum(),
    })
}

/// What the page is made of.
struct Material {
    given: BTreeMap<String, Given>,
    translations: Vec<Translation>,
    /// What it answered to our questions, and what it tells beside its answers.
    told: Vec<Told>,
}

impl Material {
    /// Every part of an answer that whoever looks may read and that can be translated, by what names it in the form.
    fn parts(&self, seen: &AtDesk, who: &Who) -> Vec<(String, PartRow)> {
        let as_whom = sees_as(who, &seen.application, seen.relation);
        let shown = seen.form.questions.iter().filter(|question| !question.equity).enumerate();
        shown
            .filter(|(_, question)| may_see_answer(question, &as_whom))
            .filter_map(|(at, question)| Some((at, question, self.given.get(&question.key)?)))
            .flat_map(|(at, question, given)| self.of_question(at + 1, question, given))
            .chain(self.told.iter().map(|told| self.beside(told)))
            .collect()
    }

    fn beside(&self, told: &Told) -> (String, PartRow) {
        let mut all = self.translations.iter().filter(|one| one.question_key == told.key && one.part == told.part);
        let current = all.next_back().map(translation_row);
        let row = PartRow {
            question: told.title.clone(),
            of: told.of.clone(),
            spoken: told.spoken.as_ref().map(|spoken| called(spoken, Language::ENGLISH)).unwrap_or_default(),
            lang: told.spoken.as_ref().map(|spoken| spoken.lang().to_owned()).unwrap_or_default(),
            original: told.original.clone(),
            hear_href: told.hear_href.clone(),
            current,
            earlier: all.rev().map(translation_row).collect(),
        };
        (format!("{}/{}", told.key, told.part), row)
    }

    fn of_question(&self, number: usize, question: &Question, given: &Given) -> Vec<(String, PartRow)> {
        let title = format!("{number}. {}", question.title.first());
        let row = |part: &str, of: String, original: String, hear_href: String| {
            let mut all = self.translations.iter().filter(|one| one.question_key == question.key && one.part == part);
            let current = all.next_back().map(translation_row);
            let spoken = given.beside.spoken.as_ref();
            let row = PartRow {
                question: title.clone(),
                of,
                spoken: spoken.map(|spoken| called(spoken, Language::ENGLISH)).unwrap_or_default(),
                lang: spoken.map(|spoken| spoken.lang().to_owned()).unwrap_or_default(),
                original,
                hear_href,
                current,
                earlier: all.rev().map(translation_row).collect(),
            };
            (format!("{}/{part}", question.key), row)
        };
        let mut rows = Vec::new();
        for heard in &given.recordings {
            let href = format!("/desk/recordings/{}", heard.id);
            rows.push(row(&heard.id, format!("The recording {}", heard.name), heard.text.clone(), href));
        }
        if !given.write_up.is_empty() {
            let of = "What they said in the conversation".to_owned();
            rows.push(row(CONVERSATION, of, given.write_up.clone(), String::new()));
        }
        if let Some(body) = given.written.as_ref().filter(|body| !body.is_empty()) {
            let text = body.plain(question, "en", "Yes", "No");
            rows.push(row(WRITING, "What they wrote".to_owned(), text, String::new()));
        }
        rows
    }
}

fn translation_row(one: &Translation) -> TranslationRow {
    TranslationRow {
        text: one.text.clone(),
        by: one.translated_by.clone(),
        on: one.translated_on,
        cost_pence: one.cost_pence,
        minutes: one.minutes,
        added_at: one.added_at,
        correction: one.correction.clone(),
    }
}

/// POST `/desk/applications/{id}/translations`
pub async fn add(page: Page, id: web::Path<String>, posted: Posted) -> Result<HttpResponse> {
    let id = ApplicationId::from(id.as_str());
    let typed = Typed {
        of: posted.get("of").to_owned(),
        text: posted.text("text"),
        by: posted.get("by").to_owned(),
        on: ["day", "month", "year"].map(|part| posted.get(&format!("on-{part}")).to_owned()),
        cost: posted.get("cost").to_owned(),
        minutes: posted.get("minutes").to_owned(),
    };
    let read = match typed.read(page.app.tools.clock.today()) {
        Ok(read) => read,
        Err(problems) => return ask(&page, id, posted.state(&problems, page.language)).await,
    };
    let (about, token) = (id.clone(), posted.get("once").to_owned());
    let href = page
        .change(move |change| {
            once(change, &token, |change| {
                actions::add(change, &about, read)?;
                Ok(format!("/desk/applications/{about}/translations?done=translation-added"))
            })
        })
        .await?;
    Ok(go(href))
}
