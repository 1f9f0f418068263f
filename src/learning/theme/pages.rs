//! The pages of themes: at the desk, where they are named, and for everyone.

use actix_web::{HttpResponse, web};
use serde::Deserialize;

use super::actions::{self, Typed};
use super::store;
use super::store::{Spoken, Theme};
use super::views::{
    PassageView, PublicThemeView, RoundRow, SuggestionRow, ThemeRow, ThemeView, ThemesView, VoiceRow, note_item,
    voice_row,
};
use super::{has_word, passage, suggest};
use crate::error::{Error, Result};
use crate::ids::{LearningNoteId, ThemeId};
use crate::learning::commitment::pages::funders_of;
use crate::learning::note::store::{Listed, Note};
use crate::learning::note::views::NoteRow;
use crate::learning::story::Viewer;
use crate::people::Role;
use crate::web::form::{FormState, Posted};
use crate::web::once;
use crate::web::page::{Page, go};

/// A word of which a theme is to be made.
#[derive(Deserialize)]
pub struct OfWord {
    #[serde(default)]
    word: String,
}

/// All that is said in a note.
fn text_of(note: &Note) -> String {
    note.body.0.fields().into_iter().map(|(_, text)| text.as_str()).collect::<Vec<_>>().join("\n")
}

/// GET `/desk/learning/themes`
pub async fn list(page: Page, query: web::Query<OfWord>) -> Result<HttpResponse> {
    let form = FormState::default().once(&page.app.tools.chance);
    show_list(&page, form, &query.word).await
}

async fn show_list(page: &Page, mut form: FormState, word: &str) -> Result<HttpResponse> {
    let who = page.who()?;
    let (funders, today) = (funders_of(&who, &[Role::Commissioner]), page.app.tools.clock.today());
    let (themes, counts, notes) = page
        .read(move |db| {
            let themes = store::of_funders(db, &funders)?;
            let ids: Vec<ThemeId> = themes.iter().map(|theme| theme.id.clone()).collect();
            let counts = store::counts(db, &ids)?;
            Ok((themes, counts, store::candidates(db, &funders, &who.person)?))
        })
        .await?;
    let notes: Vec<Listed> = notes.into_iter().filter(|one| one.note.shows(Viewer::Sides, today)).collect();
    let texts: Vec<String> = notes.iter().map(|one| text_of(&one.note)).collect();
    if !word.is_empty() {
        form.values.entry("name".to_owned()).or_insert_with(|| word.to_owned());
        let said = notes.iter().zip(&texts).filter(|(_, text)| has_word(text, word));
        let ids = said.map(|(one, _)| one.note.id.to_string()).collect();
        form.many.entry("notes".to_owned()).or_insert(ids);
    }
    let row = |theme: store::Theme| ThemeRow {
        href: format!("/desk/learning/themes/{}", theme.id),
        notes: counts.iter().find(|(id, _)| *id == theme.id).map_or(0, |(_, notes)| *notes),
        name: theme.name,
        published: theme.published_at.is_some(),
    };
    page.show(&ThemesView {
        themes: themes.into_iter().map(row).collect(),
        rounds: RoundRow::of(&notes),
        suggestions: suggest(texts.iter().map(String::as_str)).into_iter().map(SuggestionRow::new).collect(),
        notes: notes.iter().map(note_item).collect(),
        form,
    })
}

fn typed(posted: &Posted) -> Typed {
    let notes = posted.all("notes").into_iter().map(str::to_owned).collect();
    Typed { name: posted.get("name").to_owned(), words: posted.text("words"), notes }
}

/// POST `/desk/learning/themes`
pub async fn name(page: Page, posted: Posted) -> Result<HttpResponse> {
    let (typed, token) = (typed(&posted), posted.get("once").to_owned());
    let named = page
        .change(move |change| {
            once::once(change, &token, |change| {
                let id = actions::name(change, &typed)?;
                Ok(format!("/desk/learning/themes/{id}?done=theme-saved"))
            })
        })
        .await;
    match named {
        Ok(href) => Ok(go(href)),
        Err(Error::Problem(problems)) => show_list(&page, posted.state(&problems, page.language), "").await,
        Err(other) => Err(other),
    }
}

/// GET `/desk/learning/themes/{id}`
pub async fn show(page: Page, id: web::Path<String>) -> Result<HttpResponse> {
    show_one(&page, ThemeId::from(id.as_str()), None).await
}

async fn show_one(page: &Page, id: ThemeId, again: Option<FormState>) -> Result<HttpResponse> {
    let (who, today) = (page.who()?, page.app.tools.clock.today());
    let (theme, under, open) = page
        .read(move |db| {
            let theme = store::get(db, &id)?;
            who.need(&[Role::Commissioner], &theme.funder_id)?;
            let open = store::candidates(db, std::slice::from_ref(&theme.funder_id), &who.person)?;
            Ok((theme, store::notes_of(db, &id)?, open))
        })
        .await?;
    let is_open = |one: &Spoken| open.iter().any(|open| open.note.id == one.listed.note.id);
    let public_voices = under.iter().filter(|one| one.listed.note.shows(Viewer::Anyone, today)).count();
    let under: Vec<Spoken> =
        under.into_iter().filter(|one| is_open(one) && one.listed.note.shows(Viewer::Sides, today)).collect();
    let form = again.unwrap_or_else(|| {
        let mut form = FormState::with([("name", &theme.name), ("words", &theme.words)]);
        form.many.insert("notes".to_owned(), under.iter().map(|one| one.listed.note.id.to_string()).collect());
        if theme.published_at.is_some() {
            form.values.insert("publishes".to_owned(), "yes".to_owned());
        }
        form
    });
    let voice = |one: Spoken| {
        let note = one.listed.note.id.clone();
        VoiceRow {
            choose_href: format!("/desk/learning/themes/{}/notes/{note}", theme.id),
            note: voice_row(one, &theme, format!("/desk/learning/{note}"), false),
        }
    };
    let voices = under.into_iter().map(voice).collect();
    page.show(&ThemeView {
        id: theme.id.to_string(),
        published: theme.published_at.is_some(),
        name: theme.name,
        words: theme.words,
        voices,
        public_voices,
        notes: open.iter().filter(|one| one.note.shows(Viewer::Sides, today)).map(note_item).collect(),
        form,
    })
}

/// POST `/desk/learning/themes/{id}`
pub async fn change(page: Page, id: web::Path<String>, posted: Posted) -> Result<HttpResponse> {
    let id = ThemeId::from(id.as_str());
    let (of, typed, publishes) = (id.clone(), typed(&posted), posted.get("publishes") == "yes");
    match page.change(move |change| actions::change(change, &of, &typed, publishes)).await {
        Ok(()) => Ok(go(format!("/desk/learning/themes/{id}?done=theme-saved"))),
        Err(Error::Problem(problems)) => show_one(&page, id, Some(posted.state(&problems, page.language))).await,
        Err(other) => Err(other),
    }
}

/// GET `/desk/learning/themes/{id}/notes/{note}`
pub async fn said(page: Page, path: web::Path<(String, String)>) -> Result<HttpResponse> {
    let (theme, note) = (ThemeId::from(path.0.as_str()), LearningNoteId::from(path.1.as_str()));
    show_said(&page, theme, note, None).await
}

async fn show_said(page: &Page, id: ThemeId, note: LearningNoteId, again: Option<FormState>) -> Result<HttpResponse> {
    let (who, today) = (page.who()?, page.app.tools.clock.today());
    let (theme, under, open) = page
        .read(move |db| {
            let theme = store::get(db, &id)?;
            who.need(&[Role::Commissioner], &theme.funder_id)?;
            let open = store::candidates(db, std::slice::from_ref(&theme.funder_id), &who.person)?;
            Ok((theme, store::notes_of(db, &id)?, open))
        })
        .await?;
    let is_open = open.iter().any(|one| one.note.id == note);
    let of = under.into_iter().find(|one| one.listed.note.id == note);
    let of = of.filter(|one| is_open && one.listed.note.shows(Viewer::Sides, today)).ok_or(Error::NotFound)?;
    let body = of.listed.note.body.0;
    let shown = passage::shown(&body, &of.passage, &[&theme.name, &theme.words]);
    page.show(&PassageView {
        theme_id: theme.id.to_string(),
        version: theme.version,
        theme: theme.name,
        organisation: of.listed.grant.organisation_name,
        form: again.unwrap_or_else(|| FormState::with([("passage", shown)])),
        body,
    })
}

/// POST `/desk/learning/themes/{id}/notes/{note}`
pub async fn choose(page: Page, path: web::Path<(String, String)>, posted: Posted) -> Result<HttpResponse> {
    let (id, note) = (ThemeId::from(path.0.as_str()), LearningNoteId::from(path.1.as_str()));
    let (theme, of, words, version) = (id.clone(), note.clone(), posted.text("passage"), posted.version());
    match page.change(move |change| actions::choose(change, &theme, &of, &words, version)).await {
        Ok(()) => Ok(go(format!("/desk/learning/themes/{id}?done=theme-saved"))),
        Err(Error::Problem(problems)) => show_said(&page, id, note, Some(posted.state(&problems, page.language))).await,
        Err(Error::Overtaken(why)) => {
            show_said(&page, id, note, Some(posted.overtaken("passage", why, page.language))).await
        }
        Err(other) => Err(other),
    }
}

/// GET `/learning/themes/{id}`: with the voices that everyone may read. Without any there is no such page.
pub async fn public(page: Page, id: web::Path<String>) -> Result<HttpResponse> {
    let (id, today) = (ThemeId::from(id.as_str()), page.app.tools.clock.today());
    let (theme, voices) = page
        .read(move |db| {
            let theme = store::get(db, &id)?;
            let mut voices = store::notes_of(db, &id)?;
            voices.retain(|one| one.listed.note.shows(Viewer::Anyone, today));
            if theme.published_at.is_none() || voices.is_empty() {
                return Err(Error::NotFound);
            }
            Ok((theme, voices))
        })
        .await?;
    let voices = public_voices(voices, &theme);
    page.show(&PublicThemeView { name: theme.name, words: theme.words, voices })
}

/// Voices as everyone reads them.
pub fn public_voices(voices: Vec<Spoken>, theme: &Theme) -> Vec<NoteRow> {
    let voice = |one: Spoken| {
        let href = format!("/learning/{}", one.listed.note.id);
        voice_row(one, theme, href, true)
    };
    voices.into_iter().map(voice).collect()
}
