//! The pages of a round's digest: at the desk, where it is answered, and for everyone.

use actix_web::{HttpResponse, web};
use serde::Deserialize;

use super::actions;
use super::store::{self, Answer};
use super::views::{DeskDigestView, DigestView, Said};
use crate::award::pages::payment::{fill_date, posted_date};
use crate::error::{Error, Problems, Result};
use crate::ids::{RoundId, ThemeId};
use crate::learning::commitment::actions::Typed;
use crate::learning::commitment::store::{self as promises, Commitment, Named};
use crate::learning::commitment::views::{Choice, PromiseRow};
use crate::learning::note::views::NoteRow;
use crate::learning::story::Viewer;
use crate::learning::theme::pages::public_voices;
use crate::learning::theme::store::{self as themes, Spoken, Theme};
use crate::learning::theme::views::voice_row;
use crate::people::Role;
use crate::web::form::{FormState, Posted};
use crate::web::page::{Page, go};

/// So many voices stand under a theme of a digest; the theme's own page has them all.
const VOICES: usize = 5;

type Answered = (Answer, Option<(Commitment, String)>);

/// A theme with its answer, as either page shows it.
fn said(theme: &Theme, voices: Vec<NoteRow>, answers: &[Answered], today: chrono::NaiveDate) -> Said {
    let answered = answers.iter().find(|(answer, _)| answer.theme_id == theme.id);
    let promise = answered.and_then(|(_, promise)| promise.clone()).map(|(promise, owner)| {
        PromiseRow::new(Named { promise, owner, organisation: None, fund: None }, today, false)
    });
    Said {
        theme_id: theme.id.to_string(),
        name: theme.name.clone(),
        voices,
        answer: answered.map(|(answer, _)| answer.words.clone()).unwrap_or_default(),
        promise,
        form: FormState::default(),
    }
}

/// The theme that is being answered.
#[derive(Deserialize)]
pub struct Answering {
    #[serde(default)]
    theme: String,
}

/// GET `/desk/learning/rounds/{id}`
pub async fn desk(page: Page, id: web::Path<String>, query: web::Query<Answering>) -> Result<HttpResponse> {
    show(&page, RoundId::from(id.as_str()), &query.theme, None).await
}

/// A form of the page that is shown again: of which theme, or of the digest itself where that is empty.
type Again = Option<(String, FormState)>;

async fn show(page: &Page, id: RoundId, answering: &str, again: Again) -> Result<HttpResponse> {
    let (who, today, round) = (page.who()?, page.app.tools.clock.today(), id.clone());
    let (of, themes, answers, owners, open) = page
        .read(move |db| {
            let of = store::of_round(db, &id)?;
            who.need(&[Role::Commissioner], &of.funder)?;
            let owners = promises::owners(db, &of.funder)?;
            let open = themes::candidates(db, std::slice::from_ref(&of.funder), &who.person)?;
            Ok((of, themes::of_round(db, &id)?, store::answers(db, &id)?, owners, open))
        })
        .await?;
    // What is closed to whoever reads is heard here only as far as everyone hears it.
    let hears = |one: &Spoken| {
        let note = &one.listed.note;
        let is_open = open.iter().any(|open| open.note.id == note.id);
        note.shows(if is_open { Viewer::Sides } else { Viewer::Anyone }, today)
    };
    let desk_row = |one: &Spoken, theme: &Theme| {
        voice_row(one.clone(), theme, format!("/desk/learning/{}", one.listed.note.id), false)
    };
    let mut rows: Vec<Said> = themes
        .iter()
        .map(|(theme, voices)| {
            let seen = voices.iter().filter(|one| hears(one)).take(VOICES);
            let mut said = said(theme, seen.map(|one| desk_row(one, theme)).collect(), &answers, today);
            fill_date(&mut said.form, "due", today + chrono::TimeDelta::days(60));
            said
        })
        .collect();
    let mut form = FormState::default();
    let answer_by = of.digest.as_ref().map(|digest| digest.answer_by);
    fill_date(&mut form, "answer_by", answer_by.unwrap_or(today + chrono::TimeDelta::days(28)));
    let published = of.digest.as_ref().is_some_and(|digest| digest.published_at.is_some());
    if published {
        form.values.insert("publishes".to_owned(), "yes".to_owned());
    }
    if let Some((theme, typed)) = again {
        match rows.iter_mut().find(|one| one.theme_id == theme) {
            Some(one) => one.form = typed,
            None => form = typed,
        }
    }
    let owners = owners.into_iter().map(|person| {
        let text = if person.name.is_empty() { person.email } else { person.name };
        Choice { value: person.id.to_string(), text }
    });
    page.show(&DeskDigestView {
        answering: answering.to_owned(),
        round: round.to_string(),
        fund: of.fund,
        begun: of.digest.is_some(),
        published,
        answer_by,
        said: rows,
        owners: owners.collect(),
        form,
    })
}

/// POST `/desk/learning/rounds/{id}`
pub async fn say(page: Page, id: web::Path<String>, posted: Posted) -> Result<HttpResponse> {
    let id = RoundId::from(id.as_str());
    let (round, publishes) = (id.clone(), posted.get("publishes") == "yes");
    let done = match posted_date(&posted, "answer_by") {
        Ok(day) => page.change(move |change| actions::say(change, &round, day, publishes)).await,
        Err(error) => Err(error),
    };
    match done {
        Ok(()) => Ok(go(format!("/desk/learning/rounds/{id}?done=digest-saved"))),
        Err(Error::Problem(problems)) => {
            show(&page, id, "", Some((String::new(), posted.state(&problems, page.language)))).await
        }
        Err(other) => Err(other),
    }
}

/// POST `/desk/learning/rounds/{id}/themes/{theme}`
pub async fn answer(page: Page, path: web::Path<(String, String)>, posted: Posted) -> Result<HttpResponse> {
    let (id, theme) = (RoundId::from(path.0.as_str()), ThemeId::from(path.1.as_str()));
    let due = posted_date(&posted, "due");
    let typed = Typed {
        words: posted.text("words"),
        owner: posted.get("owner").to_owned(),
        due_on: due.as_ref().ok().copied(),
        public: true,
    };
    let (round, of) = (id.clone(), theme.clone());
    match page.change(move |change| actions::answer(change, &round, &of, &typed)).await {
        Ok(()) => Ok(go(format!("/desk/learning/rounds/{id}?done=digest-saved#theme-{theme}"))),
        Err(Error::Problem(mut problems)) => {
            // A day that cannot be one says more than that it is missing.
            if let Err(Error::Problem(Problems(why))) = due {
                problems.0.retain(|problem| problem.field != "due");
                problems.0.extend(why);
            }
            let again = Some((theme.to_string(), posted.state(&problems, page.language)));
            show(&page, id, theme.as_str(), again).await
        }
        Err(other) => Err(other),
    }
}

/// GET `/learning/rounds/{id}`
pub async fn public(page: Page, id: web::Path<String>) -> Result<HttpResponse> {
    let (id, today) = (RoundId::from(id.as_str()), page.app.tools.clock.today());
    let (of, digest, themes, answers) = page
        .read(move |db| {
            let of = store::of_round(db, &id)?;
            let digest = of.digest.clone().filter(|digest| digest.published_at.is_some()).ok_or(Error::NotFound)?;
            Ok((of, digest, themes::of_round(db, &id)?, store::answers(db, &id)?))
        })
        .await?;
    let shown = themes.into_iter().filter_map(|(theme, mut voices)| {
        voices.retain(|one| one.listed.note.shows(Viewer::Anyone, today));
        voices.truncate(VOICES);
        let is_heard = !voices.is_empty();
        is_heard.then(|| said(&theme, public_voices(voices, &theme), &answers, today))
    });
    page.show(&DigestView { fund: of.fund, answer_by: digest.answer_by, said: shown.collect() })
}
