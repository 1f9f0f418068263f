//! Conversations and opened questions at the desk: whose turn it is, what was asked, and the write-up.

use actix_web::{HttpResponse, web};

use super::aloud::{self, Yes};
use super::settling::{self, WriteUp};
use super::so_far::{about, of_ours, said_so_far};
use super::store::{self, Conversation, Line, Seen};
use super::views::{ConversationsView, OpenedRow, OpenedView, SaidSoFar, TalkRow, TalkView};
use super::{State, call_by, policy};
use crate::application::State as ApplicationState;
use crate::application::apart;
use crate::application::at_desk::is_with_the_council;
use crate::application::by_phone::Way;
use crate::application::by_phone::giving::{known_word, word_of};
use crate::application::helping::store as helping;
use crate::application::saying::store as saying;
use crate::application::store as applications;
use crate::clock::Instant;
use crate::db::DbConn;
use crate::error::{Error, Result};
use crate::fund::support::ForListener;
use crate::ids::{ConversationId, OpenedQuestionId};
use crate::people::safety;
use crate::people::store as people;
use crate::people::{Funders, Held, Role, Who, has_email};
use crate::text::money::Pence;
use crate::web::form::{FormState, Posted};
use crate::web::language::Language;
use crate::web::page::{Page, go};

/// The funders whose officer somebody is: there they talk with groups, and cover for a colleague.
fn officer_at(who: &Who) -> Funders {
    let held: Vec<&Held> = who.roles.iter().filter(|held| held.role == Role::Commissioner).collect();
    if held.iter().any(|held| held.funder.is_none()) {
        return Funders::All;
    }
    Funders::These(held.into_iter().filter_map(|held| held.funder.clone()).collect())
}

/// GET `/desk/conversations`
pub async fn list(page: Page) -> Result<HttpResponse> {
    let who = page.who()?;
    let me = who.person.clone();
    let officer = officer_at(&who);
    let (mut lines, opened) = page
        .read(move |db| Ok((store::lines(db, &who.person, &officer)?, store::opened_to(db, &who.person, &officer)?)))
        .await?;
    // What is talked about together is one line, as long as it stands together.
    let mut seen = std::collections::BTreeSet::new();
    lines.retain(|line| line.appointment_id.as_ref().is_none_or(|id| seen.insert((id.clone(), line.state))));
    let row = |line: &Line| TalkRow {
        href: format!("/desk/conversations/{}", line.id),
        // A colleague's draft is not ours to know of.
        organisation: if line.contact_id == me || line.application_state != ApplicationState::Draft {
            line.organisation.clone()
        } else {
            String::new()
        },
        fund: line.fund.clone(),
        state: line.staff_name(),
        at: line.settled_at.or(line.written_at).unwrap_or(line.asked_at),
        contact: line.contact.clone(),
    };
    let rows = |wanted: &dyn Fn(&Line) -> bool| lines.iter().filter(|line| wanted(line)).map(row).collect::<Vec<_>>();
    let mut yours = rows(&|line| line.contact_id == me && line.state.is_with_officer());
    // Who asked first is rung first.
    yours.reverse();
    page.show(&ConversationsView {
        yours,
        waiting: rows(&|line| line.contact_id == me && line.state == State::Written),
        done: rows(&|line| line.contact_id == me && !line.state.is_open()),
        colleagues: rows(&|line| line.contact_id != me),
        offers: page.who()?.is_somewhere(Role::Commissioner),
        opened: opened
            .into_iter()
            .map(|line| OpenedRow {
                href: format!("/desk/opened/{}", line.id),
                question: line.form.0.question(&line.question_key).map_or("", |one| one.title.first()).to_owned(),
                organisation: line.organisation,
                fund: line.fund,
                at: line.opened_at,
            })
            .collect(),
    })
}

/// Who asked, where they are not of the group now: somebody who helps it, or the officer who took its call.
fn who_asked(db: &mut DbConn, talk: &Conversation) -> Result<String> {
    Ok(match helping::name_of(db, &talk.application_id, &talk.asked_by)? {
        Some((name, true)) => format!("{name}, who took the call"),
        Some((name, false)) => format!("{name}, who helps the group"),
        None => "Somebody who has left the group".to_owned(),
    })
}

/// Why somebody may not, in words.
fn why_not(may: Result<()>) -> Option<String> {
    match may {
        Err(Error::Refused { why, .. }) => Some(Language::ENGLISH.words(&why)),
        _ => None,
    }
}

/// GET `/desk/conversations/{id}`
pub async fn show(page: Page, id: web::Path<String>) -> Result<HttpResponse> {
    show_with(&page, ConversationId::from(id.as_str()), None).await
}

/// A conversation as somebody at the desk finds it, with what is around it.
struct Found {
    seen: Seen,
    part: policy::Part,
    said: SaidSoFar,
    asked_by: String,
    contact: String,
    /// Whether what comes of it can still be taken.
    settles: bool,
    why_not: Option<String>,
    reads: bool,
    /// Nobody in the group reads letters.
    no_email: bool,
    asks_amount: bool,
    amount: Option<i64>,
    closes_at: Option<Instant>,
    /// For when it is hard to hear.
    hard: ForListener,
}

fn find(db: &mut DbConn, id: &ConversationId, who: &Who) -> Result<Found> {
    let seen = store::look(db, id, &who.person)?;
    let talk = &seen.talk;
    let opened = applications::open(db, &talk.application_id)?;
    let part = policy::part(who, talk, &opened.application, seen.stands)?;
    let ours = part == policy::Part::Contact;
    let reads = policy::reads_answer(&opened.application, seen.opened);
    let said = match part {
        policy::Part::Contact if talk.is_of_ours() => of_ours(&opened, talk),
        policy::Part::Contact if reads => said_so_far(db, &opened, &talk.question_key)?,
        policy::Part::Contact => about(&opened, &talk.question_key)?,
        policy::Part::MayCover => SaidSoFar { fund: opened.form.fund.name.first().to_owned(), ..SaidSoFar::default() },
    };
    let asked_by = match opened.members.iter().find(|member| member.id == talk.asked_by) {
        Some(member) => member.name.clone(),
        None => who_asked(db, talk)?,
    };
    let contact = if talk.contact_id == opened.contact.id {
        opened.contact.name.clone()
    } else if talk.contact_id == who.person {
        who.call_name().to_owned()
    } else {
        people::by_id(db, &talk.contact_id)?.name
    };
    let asks_amount = opened.form.question(&talk.question_key).is_some_and(|question| question.asks_amount);
    let amount = match asks_amount && ours {
        true => saying::in_talks(db, &talk.application_id)?.remove(&talk.question_key),
        false => None,
    };
    let draft = opened.application.state == ApplicationState::Draft;
    let worry = format!("/desk/applications/{}/concern?about=conversation:{}", talk.application_id, talk.id);
    Ok(Found {
        hard: ForListener::of(&opened.form.support, worry),
        part,
        said: SaidSoFar { talked: matches!(talk.state, State::Written | State::Confirmed), ..said },
        asked_by,
        contact,
        settles: policy::may_settle(&opened.application).is_ok(),
        why_not: why_not(policy::may_speak(who, &opened.application, seen.stands)),
        reads,
        no_email: !opened.members.iter().any(|member| has_email(&member.email)),
        asks_amount,
        amount,
        closes_at: opened.round.closes_at.filter(|_| draft),
        seen,
    })
}

/// What stands in the forms before anybody typed: the write-up so far, and a yes that is said today.
fn known(page: &Page, talk: &Conversation, amount: Option<i64>) -> FormState {
    let number = |minutes: i32| if minutes > 0 { minutes.to_string() } else { String::new() };
    let mut form = known_word(&[], Way::Phone, page.app.tools.clock.today());
    let known = [
        ("write_up", talk.write_up.clone()),
        ("minutes", number(talk.minutes)),
        ("their_minutes", number(talk.their_minutes)),
        ("amount", amount.map(|pence| Pence(pence).plain()).unwrap_or_default()),
    ];
    form.values.extend(known.map(|(name, value)| (name.to_owned(), value)));
    form
}

async fn show_with(page: &Page, id: ConversationId, form: Option<FormState>) -> Result<HttpResponse> {
    let who = page.who()?;
    let found = page.read(move |db| find(db, &id, &who)).await?;
    let (talk, ours) = (&found.seen.talk, found.part == policy::Part::Contact);
    let mine = |text: &str| if ours { text.to_owned() } else { String::new() };
    let may = found.settles && found.why_not.is_none();
    // What keeps them safe is for whoever is about to ring.
    let rings = ours && talk.state.is_open();
    page.show(&TalkView {
        hard: found.hard,
        appointment: talk
            .appointment_id
            .as_ref()
            .filter(|_| ours)
            .map(|id| format!("/desk/appointments/{id}"))
            .unwrap_or_default(),
        whole: found.seen.whole,
        // What is talked about together is said yes to together, where all of it stands.
        can_word: ours && !found.seen.whole && talk.state == State::Written && may,
        word: talk.word.as_ref().filter(|_| ours).map(|word| word.0.sentence()).unwrap_or_default(),
        form: match form {
            Some(form) => form,
            None if ours => known(page, talk, found.amount),
            None => FormState::default(),
        },
        id: talk.id.to_string(),
        version: talk.version,
        state: talk.state,
        state_name: talk.staff_name(),
        not_talked: talk.was_not_talked_about(),
        no_email: ours && found.no_email,
        colleagues: !ours,
        may_cover: !ours && talk.state.is_open() && found.why_not.is_none(),
        can_write: ours && talk.state.is_with_officer() && may,
        // Only where there is something to do that they may not.
        why_not: found.why_not.filter(|_| talk.state.is_open()).unwrap_or_default(),
        call_by: (talk.state == State::Asked).then(|| call_by(talk.asked_at)),
        reads: found.reads,
        said: found.said,
        contact: found.contact,
        asked_by: mine(&found.asked_by),
        asked_at: talk.asked_at,
        reach_by: mine(&talk.reach_by),
        safety: safety::to_ring(&found.seen.safety).filter(|_| rings),
        good_times: mine(&talk.good_times),
        write_up: mine(&talk.write_up),
        asks_amount: found.asks_amount,
        amount_pence: found.amount,
        minutes: talk.minutes,
        written_at: talk.written_at,
        correction: mine(&talk.correction),
        settled_at: talk.settled_at,
        closes_at: found.closes_at,
        days_after: policy::DAYS_AFTER_WRITE_UP,
    })
}

/// POST `/desk/conversations/{id}`: `do` is `send` or `keep`.
pub async fn write_up(page: Page, id: web::Path<String>, posted: Posted) -> Result<HttpResponse> {
    let id = ConversationId::from(id.as_str());
    let typed = WriteUp {
        text: posted.text("write_up"),
        minutes: posted.get("minutes").to_owned(),
        their_minutes: posted.get("their_minutes").to_owned(),
        amount: posted.get("amount").to_owned(),
        send: posted.get("do") == "send",
        version: posted.version().unwrap_or_default(),
    };
    let (asked, sent) = (id.clone(), typed.send);
    let kept = page.change(move |change| {
        settling::write_up(change, &asked, &typed)?;
        store::nobody_has_email(change.db, &asked)
    });
    match kept.await {
        Ok(no_email) if sent && no_email => Ok(go(format!("/desk/conversations/{id}?done=write-up-to-read"))),
        Ok(_) if sent => Ok(go(format!("/desk/conversations/{id}?done=write-up-sent"))),
        Ok(_) => Ok(go(format!("/desk/conversations/{id}?done=write-up-kept"))),
        Err(Error::Problem(problems)) => {
            let form = posted.state(&problems, page.language);
            show_with(&page, id, Some(form)).await
        }
        Err(other) => Err(other),
    }
}

/// A group's yes as it was posted.
pub fn yes_of(posted: &Posted) -> Yes {
    Yes { word: word_of(posted), their_minutes: posted.get("yes_minutes").to_owned() }
}

/// POST `/desk/conversations/{id}/word`: the group's yes, said aloud before a witness or signed.
pub async fn word(page: Page, id: web::Path<String>, posted: Posted) -> Result<HttpResponse> {
    let id = ConversationId::from(id.as_str());
    let (asked, yes, version) = (id.clone(), yes_of(&posted), posted.version().unwrap_or_default());
    match page.change(move |change| aloud::confirm(change, &asked, &yes, version)).await {
        Ok(()) => Ok(go(format!("/desk/conversations/{id}?done=talk-confirmed-aloud"))),
        Err(Error::Problem(problems)) => {
            let form = posted.state(&problems, page.language);
            show_with(&page, id, Some(form)).await
        }
        Err(other) => Err(other),
    }
}

/// POST `/desk/conversations/{id}/cover`
pub async fn cover(page: Page, id: web::Path<String>) -> Result<HttpResponse> {
    let id = ConversationId::from(id.as_str());
    let asked = id.clone();
    page.change(move |change| settling::cover(change, &asked)).await?;
    Ok(go(format!("/desk/conversations/{id}?done=talk-covered")))
}

/// GET `/desk/opened/{id}`: one question of a draft, for the person it was opened to and as long as it is open.
pub async fn opened(page: Page, id: web::Path<String>) -> Result<HttpResponse> {
    let (who, id) = (page.who()?, OpenedQuestionId::from(id.as_str()));
    let (said, opened_at) = page
        .read(move |db| {
            let (row, closed) = store::opened_and_apart(db, &id, &who.person)?;
            let opened = applications::open(db, &row.application_id)?;
            let theirs = row.person_id == who.person && row.closed_at.is_none();
            // It was opened to them as the officer they are.
            let officer = who.is(Role::Commissioner, &opened.application.funder_id);
            if !theirs
                || !officer
                || matches!(opened.application.state, ApplicationState::Withdrawn | ApplicationState::Expired)
            {
                return Err(Error::NotFound);
            }
            // Of a draft nobody but its group knows here.
            match is_with_the_council(&opened.application) {
                true => apart::need_open_of(closed, &opened.application)?,
                false => apart::need_open(closed, &opened.organisation)?,
            }
            Ok((said_so_far(db, &opened, &row.question_key)?, row.opened_at))
        })
        .await?;
    page.show(&OpenedView { said, opened_at })
}
