//! The page on which somebody says how close they are.

use actix_web::{HttpResponse, web};

use crate::db::DbConn;
use crate::error::{Error, Result};
use crate::history::{self, Thing};
use crate::ids::ApplicationId;
use crate::people::Who;
use crate::review::actions::declaration::{self as actions, Led};
use crate::review::reading::State;
use crate::review::views::Top;
use crate::review::views::declaration::{Before, DeclarationView, Said as SaidBefore, interests, standings};
use crate::review::{Interest, Said, Standing, policy, store};
use crate::web::form::{FormState, Posted};
use crate::web::page::{Page, go};

/// GET `/desk/applications/{id}/declaration`
pub async fn show(page: Page, id: web::Path<ApplicationId>) -> Result<HttpResponse> {
    let who = page.who()?;
    let view = page.read(move |db| view(db, &id, &who, None)).await?;
    page.show(&view)
}

fn view(db: &mut DbConn, id: &ApplicationId, who: &Who, form: Option<FormState>) -> Result<DeclarationView> {
    let (head, ties) = store::look(db, id, &who.person)?;
    policy::may_declare(who, &head.application, &ties)?;
    let before = store::declaration::of(db, id, &who.person)?;
    let group = store::declaration::group(db, &head.application.organisation_id)?;
    let (mut history, mut no_href) = (Vec::new(), String::new());
    if before.is_none() && ties.reading.is_some_and(State::is_open) {
        let reading = store::reading::of_reader(db, id, &who.person)?;
        no_href = reading.map(|one| format!("/desk/readings/{}/no", one.id)).unwrap_or_default();
    }
    if let Some(before) = &before {
        history = history::of(db, &Thing::new("declaration", &before.id), 20)?.into_iter().map(said).collect();
    }
    let filled = || {
        let mut values = Vec::new();
        if let Some(before) = &before {
            values.push(("standing".to_owned(), before.standing.as_str().to_owned()));
            values.push(("words".to_owned(), before.words.clone()));
            values.extend(before.interests.0.iter().map(|tie| ("interests".to_owned(), tie.as_str().to_owned())));
        }
        FormState::with(values)
    };
    Ok(DeclarationView {
        form: form.unwrap_or_else(filled),
        top: Top::of(&head, "/declaration"),
        area: group.area,
        about: group.about,
        members: group.members,
        standings: standings(policy::close_readers(who, &head, &ties)),
        interests: interests(),
        before: before
            .as_ref()
            .map(|before| Before { standing: before.standing.said().to_owned(), made_at: before.made_at }),
        no_href,
        history,
    })
}

fn said(line: history::Line) -> SaidBefore {
    let standing = line.detail["standing"].as_str().and_then(Standing::parse);
    SaidBefore {
        at: line.at,
        standing: standing.map_or("", Standing::said).to_owned(),
        words: line.words.unwrap_or_default(),
    }
}

/// POST `/desk/applications/{id}/declaration`
pub async fn declare(page: Page, id: web::Path<ApplicationId>, posted: Posted) -> Result<HttpResponse> {
    let said = Said {
        standing: Standing::parse(posted.get("standing")),
        interests: posted.all("interests").into_iter().filter_map(Interest::parse).collect(),
        words: posted.text("words"),
    };
    let application = id.clone();
    match page.change(move |change| actions::declare(change, &application, &said)).await {
        Ok(Led::Away) => Ok(go("/desk?done=stepped-back")),
        Ok(Led::ToReading(reading)) => Ok(go(format!("/desk/readings/{reading}?done=declared"))),
        Ok(Led::On) => Ok(go(format!("/desk/applications/{id}?done=declared"))),
        Err(Error::Problem(problems)) => {
            let (who, form) = (page.who()?, posted.state(&problems, page.language));
            let view = page.read(move |db| view(db, &id, &who, Some(form))).await?;
            page.show(&view)
        }
        Err(other) => Err(other),
    }
}
