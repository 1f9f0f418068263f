//! One question a page: why we ask, who sees it, the field, and saving by a button or while somebody types.

use actix_web::{HttpRequest, HttpResponse, http::StatusCode, web};
use serde::Deserialize;
use serde_json::json;

use super::hints::{hint, items};
use super::views::{Earlier, EarlierView, HereToo, QuestionView, ToldBefore, TooLateView, Ways};
use super::{at, may_stay, next_question, question_href, seen_by, tasks};
use crate::application::actions::{self, Saved, Typed};
use crate::application::answer::{self, Body};
use crate::application::opened;
use crate::application::policy::CannotEdit;
use crate::application::reuse::store as reuse;
use crate::application::store::Opened;
use crate::application::store::answers::{self, Answer};
use crate::application::translating::views::choices;
use crate::application::translating::{self, Spoken};
use crate::application::{Part, typed};
use crate::error::{Error, Result};
use crate::fund::form::{FundText, Kind, Question};
use crate::ids::{ApplicationId, PersonId};
use crate::web::form::{FormState, Posted};
use crate::web::gate::wants_json;
use crate::web::language::Language;
use crate::web::page::{Page, go};

/// Lines of a budget that stand on a page before anybody asks for more. A script shows the first few of them.
const LINES: usize = 20;

#[derive(Deserialize)]
pub struct Lines {
    /// How many lines of a budget to show.
    #[serde(default)]
    lines: usize,
}

/// A question as it stands: its application, the written answer, and the language that was said for it.
struct Loaded {
    opened: Opened,
    answer: Option<Answer>,
    spoken: Option<Spoken>,
}

async fn load(page: &Page, id: &ApplicationId, key: &str) -> Result<Loaded> {
    let (who, id, key) = (page.who()?, id.clone(), key.to_owned());
    page.read(move |db| {
        let opened = opened::for_part(db, &id, &who.person)?;
        let answer = answers::one(db, &id, &key)?;
        Ok(Loaded { opened, answer, spoken: translating::store::spoken_of(db, &id, &key)? })
    })
    .await
}

/// GET `/applications/{id}/questions/{key}`
pub async fn show(page: Page, path: web::Path<(String, String)>, query: web::Query<Lines>) -> Result<HttpResponse> {
    let (id, key) = path.into_inner();
    let id = ApplicationId::from(id.as_str());
    let loaded = load(&page, &id, &key).await?;
    let told_before = told_before(&page, &loaded.opened, &key, loaded.answer.as_ref()).await?;
    page.show(&QuestionView { told_before, ..view(&page, &loaded, &key, query.lines)? })
}

/// What the group said when the same was asked before: offered while nothing is said, and named as such while it stands as
/// it was. Whoever helps sees nothing else of the group; an officer who types for it reads it out.
async fn told_before(page: &Page, opened: &Opened, key: &str, answer: Option<&Answer>) -> Result<Option<ToldBefore>> {
    let who = page.who()?;
    let (application, lang) = (opened.application.clone(), page.language.code);
    let question = opened.form.question(key).ok_or(Error::NotFound)?;
    let part = opened.part(&who.person);
    if part == Part::Supporter || opened.need_edit(&who.person, page.app.now()).is_err() {
        return Ok(None);
    }
    let asked = question.clone();
    let before = page.read(move |db| reuse::told_before(db, &application, &asked, part)).await?;
    let stands = answer.map(Answer::body).filter(|body| !body.is_empty());
    Ok(before.filter(|before| stands.is_none_or(|body| *body == before.body)).map(|before| ToldBefore {
        text: before.body.plain(question, lang, &page.language.say("answer-yes"), &page.language.say("answer-no")),
        asked: before.asked.map(|title| title.get(lang).to_owned()).unwrap_or_default(),
        month: page.language.month_of(before.sent_at),
        fund: before.fund,
        used: stands.is_some(),
    }))
}

/// POST `/applications/{id}/questions/{key}`: whatever was typed is saved; then come the gentle words, or the next page.
pub async fn save(
    page: Page,
    request: HttpRequest,
    path: web::Path<(String, String)>,
    posted: Posted,
) -> Result<HttpResponse> {
    let (id, key) = path.into_inner();
    let id = ApplicationId::from(id.as_str());
    let opened = load(&page, &id, &key).await?.opened;
    let question = opened.form.question(&key).ok_or(Error::NotFound)?;
    let body = typed::read(question, &posted);
    let typed = Typed {
        body: body.clone(),
        version: posted.version().unwrap_or_default(),
        base: typed::read_base(question, &posted),
        shown: posted.get("shown").to_owned(),
    };
    let (which, asked) = (id.clone(), key.clone());
    let spoken = posted.has("answer-language").then(|| {
        Spoken::read(posted.get("answer-language"), posted.get("answer-language-name"), |code| {
            Language::find(code).is_some()
        })
    });
    let saved = page
        .change(move |change| {
            let saved = actions::save_answer(change, &which, &asked, typed)?;
            match &spoken {
                Some(spoken) if !matches!(saved, Saved::TooLate(_)) => {
                    translating::actions::say_language(change, &which, &asked, spoken.as_ref())?;
                }
                _ => {}
            }
            Ok(saved)
        })
        .await?;
    if wants_json(&request) {
        return Ok(told(&page, &opened, &key, &body, &saved));
    }
    match saved {
        Saved::Both => Ok(go(format!("/applications/{id}/questions/{key}/both"))),
        Saved::TooLate(why) => too_late(&page, &opened, question, &body, why),
        // They look at what there is now before they go on.
        Saved::Merged { .. } if posted.get("then") == "later" => {
            Ok(go(format!("/applications/{id}?done=answer-merged")))
        }
        Saved::Merged { .. } => Ok(go(format!("/applications/{id}/questions/{key}?done=answer-merged"))),
        Saved::Kept { .. } | Saved::Unchanged { .. } | Saved::Overtaken { .. } => match posted.get("then") {
            "later" => Ok(go(format!("/applications/{id}?done=answer-saved"))),
            "line" => Ok(go(format!("/applications/{id}/questions/{key}?lines={}#budget", lines_of(&body) + 4))),
            _ => on(&page, &id, question, &body).await,
        },
    }
}

fn lines_of(body: &Body) -> usize {
    if let Body::Budget { lines } = body { lines.len() } else { 0 }
}

/// What the script that saves while somebody types is told. It goes on from `base`, where its form holds more than
/// one text; a merged text is given whole.
fn told(page: &Page, opened: &Opened, key: &str, body: &Body, saved: &Saved) -> HttpResponse {
    let here = format!("/applications/{}/questions/{key}", opened.application.id);
    let is_text = matches!(body, Body::Text { .. });
    let base = (!is_text).then(|| typed::base(body));
    match saved {
        Saved::Kept { version } | Saved::Unchanged { version } => HttpResponse::Ok().json(
            json!({ "state": "saved", "version": version, "base": base, "said": page.language.say("save-saved") }),
        ),
        Saved::Merged { version, body } | Saved::Overtaken { version, body } => HttpResponse::Ok().json(json!({
            "state": "merged",
            "version": version,
            "base": base,
            "text": is_text.then(|| typed::base(body)),
            "href": here,
            "said": page.language.say("save-merged"),
        })),
        Saved::Both => HttpResponse::Ok().json(json!({
            "state": "both",
            "href": format!("{here}/both"),
            "said": page.language.say("save-both"),
        })),
        Saved::TooLate(why) => {
            let key = match why {
                CannotEdit::NotADraft => "save-sent",
                CannotEdit::PutAway => "life-away",
                _ => "save-closed",
            };
            let said = page.language.say_with(key, &[("contact", &opened.contact.name)]);
            HttpResponse::Conflict().json(json!({ "state": "problem", "said": said }))
        }
    }
}

/// On to the next question, or the same page when something in this answer is to be put right before sending.
async fn on(page: &Page, id: &ApplicationId, question: &Question, body: &Body) -> Result<HttpResponse> {
    let loaded = load(page, id, &question.key).await?;
    let problems = answer::check_in(&loaded.opened.form, question, body);
    let next = next_question(&loaded.opened, &question.key)
        .map_or_else(|| format!("/applications/{id}?done=answer-saved"), |next| question_href(id.as_str(), next));
    if problems.0.is_empty() {
        return Ok(go(next));
    }
    let mut view = view(page, &loaded, &question.key, 0)?;
    view.form.set_problems(&problems, page.language);
    view.next_href = next;
    // It is saved, so this is no failure.
    page.show_as(StatusCode::OK, &view)
}

fn too_late(page: &Page, opened: &Opened, question: &Question, body: &Body, why: CannotEdit) -> Result<HttpResponse> {
    let say = |key| page.language.say(key);
    page.show_as(
        StatusCode::CONFLICT,
        &TooLateView {
            id: opened.application.id.to_string(),
            question: question.title.get(page.language.code).to_owned(),
            why: match why {
                CannotEdit::NotADraft => "sent",
                CannotEdit::PutAway => "away",
                _ => "closed",
            },
            closed_at: opened.round.closes_at,
            text: body.plain(question, page.language.code, &say("answer-yes"), &say("answer-no")),
            contact: tasks::contact_of(&opened.form, &opened.contact.name, page.language),
        },
    )
}

fn view(page: &Page, loaded: &Loaded, key: &str, lines: usize) -> Result<QuestionView> {
    let Loaded { opened, answer, spoken } = loaded;
    let answer = answer.as_ref();
    let (lang, now, you) = (page.language.code, page.app.now(), page.who()?.person);
    let question = opened.form.question(key).ok_or(Error::NotFound)?;
    let empty = Body::empty(&question.kind);
    let body = answer.map_or(&empty, Answer::body);
    let (words_min, words_max) = match question.kind {
        Kind::Text { min_words, max_words } => (min_words, max_words),
        Kind::ShortText { max_words } => (0, max_words),
        _ => (0, 0),
    };
    let (rows, most, suggested) = match &question.kind {
        Kind::Budget { max_lines, suggested } => {
            let most = *max_lines as usize;
            let rows = most.min(LINES).max(lines_of(body)).max(lines.min(most));
            (rows, most, page.language.listed(&suggested.iter().map(|text| text.get(lang)).collect::<Vec<_>>()))
        }
        _ => (LINES, 0, String::new()),
    };
    let editable = opened.need_edit(&you, now).is_ok();
    let say = |key| page.language.say(key);
    let shown_in = question.title.lang_shown(lang);
    Ok(QuestionView {
        form: in_language(filled(page, &opened.form, question, body), page.language, answer, spoken.as_ref()),
        languages: if in_own_words(question) { choices(page.language) } else { Vec::new() },
        id: opened.application.id.to_string(),
        key: key.to_owned(),
        fund: opened.form.fund.name.get(lang).to_owned(),
        number: opened.form.questions.iter().position(|one| one.key == key).unwrap_or_default() + 1,
        of: opened.form.questions.len(),
        title: question.title.get(lang).to_owned(),
        hint: hint(page, &opened.form, question),
        why: question.why.get(lang).to_owned(),
        seen_by: seen_by(page.language, question, &opened.contact.name),
        lang: if shown_in == lang { String::new() } else { shown_in.to_owned() },
        kind: question.kind.as_str(),
        words_min,
        words_max,
        items: items(page, question),
        rows,
        show: lines.max(lines_of(body) + 1).clamp(3, rows.max(3)),
        more_lines: rows < most,
        suggested,
        required: question.required,
        ways: Ways::of(opened.application.id.as_str(), question, "write"),
        version: answer.map_or(0, |answer| answer.part.version),
        base: typed::base(body),
        shown: typed::mark(body),
        saved: answer.map(|answer| saved(page, answer, &you, now)).unwrap_or_default(),
        here_too: answer.and_then(|answer| here_too(page, answer, &you, now)),
        next_href: String::new(),
        editable,
        may_stay: may_stay(question, page.shared),
        sensitive: question.sensitive,
        text: body.plain(question, lang, &say("answer-yes"), &say("answer-no")),
        contact: tasks::contact_of(&opened.form, &opened.contact.name, page.language),
        types_for: opened.types_for(),
        has_earlier: answer.is_some_and(|answer| answer.part.version > 1),
        told_before: None,
    })
}

/// The answer as it stands in the form; what is to be put right in it is said beside its field.
fn filled(page: &Page, text: &FundText, question: &Question, body: &Body) -> FormState {
    let mut form = typed::form(body);
    for problem in answer::check_in(text, question, body).0 {
        form.errors.insert(problem.field, page.language.words(&problem.words));
    }
    form
}

/// Whether a question is answered in words of one's own, which have a language.
fn in_own_words(question: &Question) -> bool {
    matches!(question.kind, Kind::Text { .. } | Kind::ShortText { .. } | Kind::File { .. }) && !question.equity
}

/// The language that was said for the answer; before anything is, that of the page.
fn in_language(mut form: FormState, page: Language, answer: Option<&Answer>, spoken: Option<&Spoken>) -> FormState {
    let usual = if answer.is_some() { translating::DESK } else { page.code };
    let (language, name) = spoken.map_or((usual, ""), |spoken| (spoken.language.as_str(), spoken.name.as_str()));
    form.values.insert("answer-language".into(), language.to_owned());
    form.values.insert("answer-language-name".into(), name.to_owned());
    form
}

fn saved(page: &Page, answer: &Answer, you: &PersonId, now: crate::clock::Instant) -> String {
    let at = at(page.language, answer.part.updated_at, now);
    if answer.part.updated_by == *you {
        return page.language.say_with("question-saved", &[("at", &at)]);
    }
    page.language.say_with("question-saved-by", &[("by", &answer.by), ("at", &at)])
}

/// The other person, where two wrote at once.
fn here_too(page: &Page, answer: &Answer, you: &PersonId, now: crate::clock::Instant) -> Option<HereToo> {
    let (aside, by) = answer.set_aside.first()?;
    let (by, then) = if aside.written_by == *you && answer.part.updated_by != *you {
        (&answer.by, answer.part.updated_at)
    } else {
        (by, aside.written_at)
    };
    Some(HereToo { by: by.clone(), at: at(page.language, then, now) })
}

/// GET `/applications/{id}/questions/{key}/earlier`
pub async fn earlier(page: Page, path: web::Path<(String, String)>) -> Result<HttpResponse> {
    let (id, key) = path.into_inner();
    let (who, which, asked) = (page.who()?, ApplicationId::from(id.as_str()), key.clone());
    let (opened, revisions) = page
        .read(move |db| {
            let opened = opened::for_part(db, &which, &who.person)?;
            Ok((opened, answers::earlier(db, &which, &asked)?))
        })
        .await?;
    let question = opened.form.question(&key).ok_or(Error::NotFound)?;
    let (yes, no) = (page.language.say("answer-yes"), page.language.say("answer-no"));
    let text = |body: &Body| body.plain(question, page.language.code, &yes, &no);
    page.show(&EarlierView {
        id,
        question: question.title.get(page.language.code).to_owned(),
        sensitive: question.sensitive,
        earlier: revisions
            .into_iter()
            .map(|(revision, by)| Earlier { by, at: revision.written_at, text: text(&revision.body.0) })
            .collect(),
        key,
    })
}
