//! The list of questions, with how far each is.

use actix_web::HttpResponse;

use super::views::{Contact, Task, TasksView};
use super::{question_href, views};
use crate::application::answer::{self, Given, Others, Status};
use crate::application::conversation::policy::Late;
use crate::application::life::actions as life;
use crate::application::policy::Window;
use crate::application::store::{Opened, answers};
use crate::error::Result;
use crate::fund::form::{FundText, Kind, Question};
use crate::text::dates;
use crate::web::language::Language;
use crate::web::page::Page;

/// `/applications/{id}` while it is a draft; its group was asked for already (`home::follow`).
pub async fn show(page: &Page, opened: Opened) -> Result<HttpResponse> {
    let (id, now) = (opened.application.id.clone(), page.app.now());
    let (answers, files) = page.read(move |db| Ok((answers::of(db, &id)?, answers::file_counts(db, &id)?))).await?;
    let written = answers.values().map(|answer| answer.part.updated_at).max();
    let given = |key: &str| {
        let answer = answers.get(key);
        Given {
            body: answer.map(answers::Answer::body),
            others: Others { files: files.get(key).copied().unwrap_or_default(), talk: opened.talk(key) },
            two_texts: answer.is_some_and(|answer| !answer.set_aside.is_empty()),
        }
    };
    let progress = answer::progress(&opened.form, given);
    let life = life::known(&opened, written);
    page.show(&TasksView {
        quiet_days: life.quiet_days(),
        quiet_until: life.quiet_days().map(|_| dates::london_day(life.put_away)),
        away_on: opened.round.closes_at.filter(|closes| *closes < now).map(|_| dates::london_day(life.put_away)),
        ..view(page, &opened, &progress, now)
    })
}

fn view(page: &Page, opened: &Opened, progress: &[(&Question, Status)], now: crate::clock::Instant) -> TasksView {
    let lang = page.language.code;
    let window = opened.window(now);
    let id = opened.application.id.to_string();
    let minutes = answer::minutes_left(&opened.form, progress);
    TasksView {
        reference: opened.application.reference.clone(),
        fund: opened.form.fund.name.get(lang).to_owned(),
        slug: opened.fund_slug.clone(),
        organisation: opened.organisation.clone(),
        strand: super::strand::named(opened, page.language),
        tasks: progress.iter().map(|(question, status)| task(page.language, &id, question, *status)).collect(),
        done: progress.iter().filter(|(_, status)| matches!(status, Status::Done | Status::AskedToTalk)).count(),
        minutes: if minutes == 0 { String::new() } else { page.language.about(minutes) },
        closes_at: opened.round.closes_at,
        grace_until: match (window, opened.late()) {
            (Window::Grace, _) => opened.last_moment(),
            (Window::Talking, Late::Until(last)) => Some(last),
            _ => None,
        },
        editable: window.may_finish(),
        closed: window == Window::Closed,
        talking: window == Window::Talking,
        contact: contact_of(&opened.form, &opened.contact.name, page.language),
        members: opened
            .members
            .iter()
            // To whoever helps, nobody's address is shown.
            .filter_map(|member| match (member.name.is_empty(), opened.help.is_some()) {
                (false, _) => Some(member.name.clone()),
                (true, false) => Some(member.email.clone()),
                (true, true) => None,
            })
            .collect(),
        helps: opened.help.is_some(),
        quiet_days: None,
        quiet_until: None,
        away_on: None,
        id,
    }
}

/// A question in a list, with its status.
pub fn task(language: Language, application: &str, question: &Question, status: Status) -> Task {
    let needed = if question.required { String::new() } else { language.say("question-optional") };
    let length = match &question.kind {
        Kind::Text { max_words, .. } | Kind::ShortText { max_words } if *max_words > 0 => {
            language.say_with("question-up-to", &[("words", &max_words.to_string())])
        }
        _ => String::new(),
    };
    Task {
        id: question.key.clone(),
        href: question_href(application, question),
        text: question.title.get(language.code).to_owned(),
        hint: [needed, length].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" · "),
        status: language.say(status.key()),
        state: status.tag(),
    }
}

/// The named person as a page shows them.
pub fn contact_of(form: &FundText, name: &str, language: Language) -> views::Contact {
    // The form's own words about days and telephone are about the person it names.
    if form.contact.name != name {
        return Contact { name: name.to_owned(), ..Contact::default() };
    }
    Contact {
        name: name.to_owned(),
        phone: form.contact.phone.clone(),
        days: form.contact.days.get(language.code).to_owned(),
    }
}
