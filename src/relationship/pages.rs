//! What is known: the officer's page at the desk, and the group's own.

mod own;

use actix_web::{HttpResponse, web};
use serde::Deserialize;

use super::contact::store::{self as log, Entry};
use super::offer::store::{self as offers, Offer};
use super::offer::{self as talk, Answer};
use super::store::{self, Known};
use super::told::Mark;
use super::trusted::store::{self as trusted, Trusted};
use super::trusted::views::TrustedRow;
use super::views::{self, DeskEvidenceView, Eye};
use super::{Told, actions, before, contact, policy};
use crate::application::store::at_desk::{self, AtDesk};
use crate::application::translating::views::choices;
use crate::clock::london_date;
use crate::error::{Error, Result};
use crate::ids::{ApplicationId, ContactEntryId, EvidenceId};
use crate::letters::hours;
use crate::people::safety::{self, Safety};
use crate::text::dates;
use crate::web::form::{FormState, Posted};
use crate::web::once::once;
use crate::web::page::{Page, go};

pub use own::{group, group_add, note, reply, take_away, withdraw};

impl Told {
    fn read(posted: &Posted) -> Told {
        Told {
            kind: posted.get("kind").to_owned(),
            what_we_know: posted.text("what_we_know"),
            whose_voice: posted.get("whose_voice").to_owned(),
            consent: posted.get("consent").to_owned(),
            how_we_know: posted.get("how_we_know").to_owned(),
            known_on: ["day", "month", "year"].map(|part| posted.get(&format!("known_on-{part}")).to_owned()),
            criterion: posted.get("criterion").to_owned(),
            minutes: posted.get("minutes").to_owned(),
            names_person: posted.get("names_person").to_owned(),
            person_agreed: posted.text("person_agreed"),
            against: posted.get("against") == "yes",
            mark: Mark { author: posted.text("author"), second_source: posted.text("second_source") },
            route: posted.get("route").to_owned(),
            language: posted.get("language").to_owned(),
            language_name: posted.get("language_name").to_owned(),
        }
    }
}

/// What the form of a note begins with.
#[derive(Deserialize)]
pub struct Begins {
    /// A call or a letter, of which a note is made.
    #[serde(default)]
    from: String,
    /// A call that the group misses in the log.
    #[serde(default)]
    call: String,
}

/// GET `/desk/applications/{id}/evidence`
pub async fn desk(page: Page, id: web::Path<String>, begins: web::Query<Begins>) -> Result<HttpResponse> {
    let form = FormState::default().once(&page.app.tools.chance);
    let from = Some(ContactEntryId::from(begins.from.as_str())).filter(|_| !begins.from.is_empty());
    show_desk(&page, ApplicationId::from(id.as_str()), form, from).await
}

/// What the officer's page is made of.
struct AtHand {
    seen: AtDesk,
    known: Vec<Known>,
    people: Vec<Trusted>,
    offer: Option<Offer>,
    standing: before::Standing,
    safe: Vec<Safety>,
    /// The call or the letter of which a note is made.
    from: Option<Entry>,
}

async fn show_desk(
    page: &Page,
    id: ApplicationId,
    mut form: FormState,
    from: Option<ContactEntryId>,
) -> Result<HttpResponse> {
    let who = page.who()?;
    let asked = who.clone();
    let found = page
        .read(move |db| {
            let seen = at_desk::look(db, &id, &asked.person)?;
            seen.need_open(&asked)?;
            let standing = before::store::of(db, std::slice::from_ref(&id))?.remove(&id);
            let (offer, safe) = offers::with_safety(db, &id)?.unzip();
            let from = from.filter(|_| contact::policy::may_read(&asked, &seen).is_ok());
            Ok(AtHand {
                from: from.map(|from| log::of(db, &from, &id)).transpose()?.flatten(),
                seen,
                safe: safe.unwrap_or_default(),
                known: store::of(db, &id)?,
                people: trusted::of(db, &id)?,
                offer,
                standing: standing.unwrap_or(before::Standing::NotYet),
            })
        })
        .await?;
    let AtHand { seen, known, people, offer, standing, safe, from } = found;
    form.values.extend(from.iter().flat_map(contact::noting::as_note));
    let why_not = match policy::may_note(&who, &seen) {
        Err(Error::Refused { why, .. }) => page.language.words(&why),
        other => other.map(|()| String::new())?,
    };
    let is_officer = seen.need_officer(&who).is_ok();
    let now = page.app.now();
    let from = policy::from_day(london_date(hours::next(now)), seen.form.round.noting.reply_days);
    let eye =
        Eye { form: &seen.form, viewer: &who.person, own: false, language: page.language, today: london_date(now) };
    page.show(&DeskEvidenceView {
        application: seen.application.id.to_string(),
        organisation: seen.application.organisation_name.clone(),
        notes: views::rows(known, &eye),
        why_not,
        may_take_out: policy::does_not_judge(&who, &seen).is_ok(),
        form,
        kinds: views::kinds(page.language),
        criteria: views::criteria(&seen.form, page.language),
        consents: views::consents(page.language),
        yes_no: views::yes_no(page.language),
        languages: choices(page.language),
        routes: views::routes(),
        citable_from: from,
        too_late: too_late(&seen, from),
        limit: seen.form.round.notes_limit(),
        reply_days: seen.form.round.noting.reply_days,
        known: standing.name(),
        gap: standing == before::Standing::NotYet,
        offer: offer.as_ref().map(offered).unwrap_or_default(),
        may_say_talked: talk::policy::may_settle(&who, &seen).is_ok()
            && offer.as_ref().is_some_and(|offer| offer.talked_at.is_none() && offer.answer != Answer::NotNeeded),
        reach_by: offer.filter(|_| is_officer).map(|offer| offer.reach_by).unwrap_or_default(),
        safety: if is_officer { safety::to_ring(&safe) } else { None },
        // Whom to ring is for those who ring.
        people: if is_officer { TrustedRow::of(people) } else { Vec::new() },
    })
}

/// Why a note that is written today comes too late for something.
fn too_late(seen: &AtDesk, from: chrono::NaiveDate) -> String {
    let decide_by = seen.application.submitted_at.map(|sent| seen.form.round.decided_by(sent));
    if let Some(day) = decide_by.filter(|day| from > *day) {
        return format!("We promised a decision by {}, which is sooner, so it comes too late for it.", dates::day(day));
    }
    match seen.form.round.read_by.filter(|day| from > *day) {
        Some(day) => {
            format!(
                "Everything is to be read by {}, which is sooner, so it comes too late for the readings.",
                dates::day(day)
            )
        }
        None => String::new(),
    }
}

fn offered(offer: &Offer) -> String {
    let on = dates::day_of(offer.offered_at);
    let said = match offer.answer {
        Answer::Open => match offer.waits_until {
            Some(day) => {
                format!("They have not said anything yet, and nobody is asked to read before {}.", dates::day(day))
            }
            None => "They have not said anything yet.".to_owned(),
        },
        Answer::TakenUp if offer.waits_until.is_some() => "They take it up, and are heard before they are read.".into(),
        Answer::TakenUp => "They take it up.".to_owned(),
        Answer::NotNeeded => "They say that they do not need it.".to_owned(),
    };
    let then = match (offer.talked_at, offer.let_go_why.as_str()) {
        (Some(at), _) => format!(" We talked: written down on {}.", dates::day_of(at)),
        (None, "") => String::new(),
        (None, why) => format!(" Reading began before, and they were told why: {why}"),
    };
    let when = offer.talk_at.filter(|_| offer.talked_at.is_none());
    let when = when.map(|at| format!(" You talk on {}.", dates::instant(at))).unwrap_or_default();
    let word = offer.word.as_ref().map(|word| format!(" {}.", word.0.sentence())).unwrap_or_default();
    format!("It was offered on {on}. {said}{word}{when}{then}")
}

/// POST `/desk/applications/{id}/evidence`
pub async fn desk_add(page: Page, id: web::Path<String>, posted: Posted) -> Result<HttpResponse> {
    let id = ApplicationId::from(id.as_str());
    let (told, token, about) = (Told::read(&posted), posted.get("once").to_owned(), id.clone());
    let added = page
        .change(move |change| {
            once(change, &token, |change| {
                let note = actions::note_by_council(change, &about, &told)?;
                Ok(format!("/desk/applications/{about}/evidence?done=evidence-added#note-{note}"))
            })
        })
        .await;
    match added {
        Ok(href) => Ok(go(href)),
        Err(Error::Problem(problems)) => show_desk(&page, id, posted.state(&problems, page.language), None).await,
        Err(other) => Err(other),
    }
}

/// POST `/desk/applications/{id}/evidence/{note}/withdrawal`
pub async fn desk_withdraw(page: Page, path: web::Path<(String, String)>) -> Result<HttpResponse> {
    let (id, note) = ids(&path);
    let about = id.clone();
    page.change(move |change| actions::withdraw_by_council(change, &about, &note)).await?;
    Ok(go(format!("/desk/applications/{id}/evidence?done=evidence-withdrawn")))
}

fn ids(path: &web::Path<(String, String)>) -> (ApplicationId, EvidenceId) {
    (ApplicationId::from(path.0.as_str()), EvidenceId::from(path.1.as_str()))
}
