//! `/applications/{id}/lasting-help` for a group, the desk's page beside it, and the list of a fund.

use actix_web::{HttpResponse, web};
use chrono::NaiveDate;
use serde::Deserialize;

use super::actions::settling::{self, Typed};
use super::store::{self, Taken};
use super::views::{DeskLastingView, DeskRow, FundLastingView, LastingView, ListRow, OwnRow};
use super::{ANSWER_DAYS, Action, Said, State, actions, policy};
use crate::application::opened;
use crate::decision::store as decisions;
use crate::error::{Error, Result};
use crate::fund::form::LastingHelp;
use crate::fund::pages::to_be_seen;
use crate::fund::said::Said as FundSaid;
use crate::ids::ApplicationId;
use crate::people::{Role, safety};
use crate::review;
use crate::text::dates;
use crate::web::form::{FormState, Item, Posted};
use crate::web::language::Language;
use crate::web::once::once;
use crate::web::page::{Page, go};
use crate::web::paging::{self, After};

/// By when a group is answered that was not yet, and whether that day has gone by.
fn due(one: &Taken, today: NaiveDate) -> (Option<NaiveDate>, bool) {
    let day = one.answer_by.filter(|_| one.state == State::Asked);
    (day, day.is_some_and(|day| day < today))
}

/// GET `/applications/{id}/lasting-help`
pub async fn own(page: Page, id: web::Path<String>) -> Result<HttpResponse> {
    let form = FormState::default().once(&page.app.tools.chance);
    show_own(&page, ApplicationId::from(id.as_str()), form).await
}

async fn show_own(page: &Page, id: ApplicationId, form: FormState) -> Result<HttpResponse> {
    let person = page.who()?.person;
    let (opened, decision, taken, places) = page
        .read(move |db| {
            let opened = opened::for_member(db, &id, &person)?;
            let decision = decisions::of_application(db, &id)?;
            let places = store::places(db, &opened.application.round_id)?;
            Ok((opened, decision, store::of(db, &id)?, places))
        })
        .await?;
    let (today, language) = (page.app.tools.clock.today(), page.language);
    let funded = policy::funded(decision.as_ref());
    let row = |offer: &LastingHelp| {
        let said = taken.iter().map(|(one, _)| one).find(|one| one.offer == offer.key);
        let may = policy::may_take_up(&opened.application, offer, funded, today).is_ok();
        let is_shown = said.is_some() || (offer.is_for(funded) && !offer.is_over(today));
        let left = offer.left(store::taken(&places, &offer.key));
        is_shown.then(|| own_row(offer, said, (may, left), (today, language)))
    };
    let offers: Vec<OwnRow> = opened.form.lasting_help.iter().filter_map(row).collect();
    // What was typed into a box that is there no more is shown beside the page.
    let gone = |name: &str| {
        let boxes = offers.iter().filter(|one| one.can_take_up || one.can_queue);
        boxes.flat_map(|one| [format!("wish-{}", one.key), format!("times-{}", one.key)]).all(|known| known != name)
    };
    let names: Vec<&str> = form
        .values
        .keys()
        .map(String::as_str)
        .filter(|name| (name.starts_with("wish-") || name.starts_with("times-")) && gone(name))
        .collect();
    let kept = form.kept(&names);
    page.show(&LastingView {
        application: opened.application.id.to_string(),
        sent: opened.application.submitted_at.is_some(),
        organisation: opened.organisation,
        contact: opened.contact.name,
        days: ANSWER_DAYS,
        offers,
        kept,
        form,
    })
}

fn own_row(
    offer: &LastingHelp,
    said: Option<&Taken>,
    (may, left): (bool, Option<i64>),
    (today, language): (NaiveDate, Language),
) -> OwnRow {
    let state = said.map_or(State::Offered, |one| one.state);
    let (answer_by, late) = said.map_or((None, false), |one| due(one, today));
    let (wish, good_times, with_whom) =
        said.map(|one| (one.wish.clone(), one.good_times.clone(), one.with_whom.clone())).unwrap_or_default();
    let (told, instead) = said.map(|one| (one.words.clone(), one.instead.clone())).unwrap_or_default();
    let begins = may && state.can_begin();
    OwnRow {
        key: offer.key.clone(),
        title: FundSaid::of(&offer.title, language),
        words: FundSaid::of(&offer.words, language),
        given_by: FundSaid::of(&offer.given_by, language),
        left,
        until: offer.until,
        state_key: if state == State::Offered { "" } else { state.applicant_key() },
        can_take_up: begins && left != Some(0),
        can_queue: begins && left == Some(0),
        can_say_not_now: may && state.next(Action::NotNow).is_some(),
        can_take_back: state.next(Action::TakeBack).is_some(),
        wish,
        good_times,
        answer_by,
        late,
        arranged: state == State::Arranged,
        with_whom,
        on_day: said.and_then(|one| one.on_day),
        told,
        instead,
    }
}

/// POST `/applications/{id}/lasting-help`
pub async fn say(page: Page, id: web::Path<String>, posted: Posted) -> Result<HttpResponse> {
    let id = ApplicationId::from(id.as_str());
    let offer = posted.get("offer").to_owned();
    let said = Said {
        action: Action::parse(posted.get("action")),
        wish: posted.text(&format!("wish-{offer}")),
        good_times: posted.text(&format!("times-{offer}")),
        offer,
    };
    // The page has a form for each offer, and one token: another press, or one on another offer, is no second click.
    let token = match posted.get("once") {
        "" => String::new(),
        token => format!("{token}-{}-{}", said.offer, posted.get("action")),
    };
    let about = id.clone();
    let told = page
        .change(move |change| {
            once(change, &token, |change| {
                actions::say(change, &about, &said)?;
                Ok(format!("/applications/{about}/lasting-help?done=lasting-said"))
            })
        })
        .await;
    match told {
        Ok(href) => Ok(go(href)),
        Err(Error::Problem(problems)) => show_own(&page, id, posted.state(&problems, page.language)).await,
        Err(Error::Overtaken(why)) => show_own(&page, id, posted.overtaken("", why, page.language)).await,
        Err(other) => Err(other),
    }
}

/// GET `/desk/applications/{id}/lasting-help`
pub async fn desk(page: Page, id: web::Path<String>) -> Result<HttpResponse> {
    show_desk(&page, ApplicationId::from(id.as_str()), FormState::default()).await
}

async fn show_desk(page: &Page, id: ApplicationId, form: FormState) -> Result<HttpResponse> {
    let who = page.who()?;
    let (head, taken, places, safe) = page
        .read(move |db| {
            let (head, ties) = review::store::look(db, &id, &who.person)?;
            policy::may_arrange(&who, &head.application, &ties)?;
            let taken = store::of(db, &id)?;
            let places = store::places(db, &head.application.round_id)?;
            let waits = taken.iter().find(|(one, _)| State::OPEN.contains(&one.state));
            let safe = match waits {
                Some((one, _)) => safety::store::around(db, &one.said_by)?,
                None => Vec::new(),
            };
            Ok((head, taken, places, safe))
        })
        .await?;
    let today = page.app.tools.clock.today();
    let rows: Vec<DeskRow> = taken
        .into_iter()
        .map(|(one, by)| {
            let offer = head.form.lasting_help.iter().find(|offer| offer.key == one.offer);
            let left = offer.and_then(|offer| offer.left(store::taken(&places, &one.offer)));
            let given_by = offer.map(|offer| offer.given_by.first().to_owned()).unwrap_or_default();
            desk_row(one, by, (given_by, left), today)
        })
        .collect();
    let open = |name: &&str| {
        let arranges = name.starts_with("with-") || name.starts_with("words-");
        let shown = |row: &DeskRow| if arranges { row.can_arrange } else { row.can_refuse };
        rows.iter().any(|row| shown(row) && name.ends_with(&row.id))
    };
    let boxes = ["with-", "words-", "why-", "instead-"];
    let typed = form.values.keys().map(String::as_str).filter(|name| boxes.iter().any(|one| name.starts_with(one)));
    let names: Vec<&str> = typed.filter(|name| !open(name)).collect();
    let kept = form.kept(&names);
    page.show(&DeskLastingView {
        application: head.application.id.to_string(),
        organisation: head.application.organisation_name,
        safety: safety::to_ring(&safe),
        rows,
        when: vec![Item::new("day", "On this day"), Item::new("agree", "They agree on a day with each other")],
        kept,
        form,
    })
}

fn desk_row(one: Taken, said_by: String, (given_by, left): (String, Option<i64>), today: NaiveDate) -> DeskRow {
    let (answer_by, late) = due(&one, today);
    DeskRow {
        id: one.id.to_string(),
        title: one.title,
        given_by,
        state: one.state.staff_name(),
        needs: one.state == State::Asked,
        // Whoever waits has to wait until there is a place.
        can_arrange: one.state.next(Action::Arrange).is_some() && (one.state != State::Waiting || left != Some(0)),
        can_happen: one.state.next(Action::Happen).is_some(),
        can_refuse: one.state.next(Action::NoPlace).is_some(),
        left,
        wish: one.wish,
        good_times: one.good_times,
        said_by,
        said_at: one.said_at,
        answer_by,
        late,
        with_whom: one.with_whom,
        on_day: one.on_day,
        words: one.words,
        instead: one.instead,
        version: one.version,
    }
}

/// POST `/desk/applications/{id}/lasting-help`
pub async fn settle(page: Page, id: web::Path<String>, posted: Posted) -> Result<HttpResponse> {
    let id = ApplicationId::from(id.as_str());
    let taken = posted.get("taken").to_owned();
    let action = Action::parse(posted.get("action"));
    let text = |name: &str| posted.text(&format!("{name}-{taken}"));
    let part = |part: &str| posted.get(&format!("day-{taken}-{part}")).to_owned();
    let typed = Typed {
        action,
        version: posted.version(),
        with_whom: text("with"),
        when: posted.get(&format!("when-{taken}")).to_owned(),
        day: dates::parse_day(&part("day"), &part("month"), &part("year")).ok(),
        words: if action == Some(Action::NoPlace) { text("why") } else { text("words") },
        instead: text("instead"),
        taken,
    };
    let about = id.clone();
    match page.change(move |change| settling::settle(change, &about, &typed)).await {
        Ok(()) => {
            let done = if action == Some(Action::Happen) { "lasting-happened" } else { "lasting-answered" };
            Ok(go(format!("/desk/applications/{id}/lasting-help?done={done}")))
        }
        Err(Error::Problem(problems)) => show_desk(&page, id, posted.state(&problems, page.language)).await,
        Err(Error::Overtaken(why)) => show_desk(&page, id, posted.overtaken("", why, page.language)).await,
        Err(other) => Err(other),
    }
}

#[derive(Deserialize)]
pub struct Asked {
    #[serde(default)]
    after: String,
    #[serde(default)]
    show: String,
}

/// GET `/desk/funds/{slug}/lasting-help`
pub async fn of_fund(page: Page, slug: web::Path<String>, asked: web::Query<Asked>) -> Result<HttpResponse> {
    let (who, slug) = (page.who()?, slug.into_inner());
    let (ended, after) = (asked.show == "ended", After::parse(&asked.after));
    let (fund, rows, more) = page
        .read(move |db| {
            let (round, fund, _) = to_be_seen(db, &slug, Some(&who))?.into_iter().next().ok_or(Error::NotFound)?;
            who.need(&[Role::Commissioner], &round.funder_id)?;
            let (rows, more) = paging::cut(store::list(db, &fund.id, &who.person, ended, after.as_ref())?);
            Ok((fund, rows, more))
        })
        .await?;
    let today = page.app.tools.clock.today();
    let next_href = rows.last().filter(|_| more).map_or(String::new(), |(last, ..)| {
        let token = After { at: last.said_at, id: last.id.to_string() }.token();
        let show = if ended { "show=ended&" } else { "" };
        format!("/desk/funds/{}/lasting-help?{show}after={token}", fund.slug)
    });
    let row = |(one, organisation, round): store::Listed| {
        let (answer_by, late) = due(&one, today);
        ListRow {
            href: format!("/desk/applications/{}/lasting-help", one.application_id),
            organisation,
            round,
            state: one.state.staff_name(),
            needs: one.state == State::Asked,
            said_at: one.said_at,
            answer_by,
            late,
            title: one.title,
            with_whom: one.with_whom,
            on_day: one.on_day,
        }
    };
    page.show(&FundLastingView {
        slug: fund.slug,
        fund: fund.name,
        ended,
        rows: rows.into_iter().map(row).collect(),
        next_href,
    })
}
