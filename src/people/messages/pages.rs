//! A person's messages, one of them, and how they come.

use actix_web::{HttpResponse, web};
use chrono::TimeDelta;

use super::views::{Choice, MessageView, MessagesView, Row};
use super::{Topic, actions, store};
use crate::error::Result;
use crate::ids::LetterId;
use crate::web::form::Posted;
use crate::web::page::{Page, go};

/// For so long a message can be read on the portal.
const KEPT: TimeDelta = TimeDelta::days(365);

/// GET `/messages`
pub async fn list(page: Page) -> Result<HttpResponse> {
    let (who, now) = (page.who()?, page.app.now());
    let (messages, on_portal) = page
        .read(move |db| Ok((store::of(db, &who.person, now - KEPT, now)?, store::on_portal(db, &who.person)?)))
        .await?;
    page.show(&MessagesView {
        messages: messages
            .into_iter()
            .map(|message| Row { href: format!("/messages/{}", message.id), subject: message.subject, at: message.at })
            .collect(),
        choices: Topic::ALL
            .iter()
            .map(|topic| Choice {
                field: topic.field(),
                text: page.language.say(topic.key()),
                hint: page.language.say(&format!("{}-hint", topic.key())),
                by_mail: !on_portal.contains(topic),
            })
            .collect(),
    })
}

/// GET `/messages/{id}`
pub async fn show(page: Page, id: web::Path<String>) -> Result<HttpResponse> {
    let (who, now, id) = (page.who()?, page.app.now(), LetterId::from(id.as_str()));
    let message = page.read(move |db| store::one(db, &who.person, &id, now - KEPT, now)).await?;
    let base = format!("{}/", page.app.tools.base_url);
    page.show(&MessageView {
        subject: message.subject,
        at: message.at,
        paragraphs: super::views::paragraphs(&message.text, &base),
    })
}

/// POST `/messages`
pub async fn choose(page: Page, posted: Posted) -> Result<HttpResponse> {
    let on_portal = Topic::ALL.iter().copied().filter(|topic| posted.get(&topic.field()) == "portal").collect();
    page.change(move |change| actions::choose(change, &on_portal)).await?;
    Ok(go("/messages?done=messages-chosen"))
}
