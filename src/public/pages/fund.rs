//! A fund's page: what its file says, and what its earlier rounds came to.

use actix_web::{HttpResponse, web};
use chrono::NaiveDate;

use crate::after::barrier::{coming, demand};
use crate::error::{Error, Result};
use crate::fund::form::FundText;
use crate::fund::pages::{Which, to_be_seen};
use crate::fund::shown::fund_page;
use crate::fund::store::{self as funds, RoundRow};
use crate::ids::RoundId;
use crate::public::came::{Came, Promise, middle};
use crate::public::pages::promises::year_rows;
use crate::public::promised::store::beside as beside_fund;
use crate::public::store::{self, Sent};
use crate::public::views::{CameBackRow, EarlierRow, FundView};
use crate::text::money::Pence;
use crate::web::language::Language;
use crate::web::page::Page;

/// How many earlier rounds a fund's page tells of.
const EARLIER: usize = 3;

/// GET `/funds/{slug}`
pub async fn fund(page: Page, slug: web::Path<String>, which: web::Query<Which>) -> Result<HttpResponse> {
    let (now, who) = (page.app.now(), page.who.clone());
    let (listed, rounds, forms, (came, back), (sent, sums)) = page
        .read(move |db| {
            let all = to_be_seen(db, &slug, who.as_ref())?;
            let shown = which.of(all.clone(), now).ok_or(Error::NotFound)?;
            let told_of = told_of(&shown.0, all.into_iter().map(|(round, ..)| round));
            let ids: Vec<RoundId> = told_of.iter().map(|round| round.id.clone()).collect();
            let with_shown: Vec<RoundId> = ids.iter().chain([&shown.0.id]).cloned().collect();
            let forms = funds::newest_forms(db, &with_shown)?;
            let (sums, back) = beside_fund(db, &shown.1.id, &shown.0.id)?;
            Ok((shown, told_of, forms, (store::came(db, &ids)?, back), (store::sent(db, &with_shown)?, sums)))
        })
        .await?;
    let text = forms.get(&listed.0.id).ok_or(Error::NotFound)?;
    let (today, language) = (page.app.tools.clock.today(), page.language);
    let earlier = rounds
        .iter()
        .filter_map(|round| {
            let came = came.get(&round.id).cloned().unwrap_or_default();
            let sent = sent.get(&round.id).map_or(&[][..], Vec::as_slice);
            row(
                Told { round, form: forms.get(&round.id)?, came, sent, is_shown: round.id == listed.0.id },
                today,
                language,
            )
        })
        .collect();
    let took = took(sent.values().flatten(), language);
    let came_back = back.iter().flat_map(|one| beside(one, text)).collect();
    let promises = year_rows(&sums, &listed.1.id);
    page.show(&FundView { fund: fund_page(&listed, text, language, now), earlier, took, promises, came_back })
}

/// A reason for which the round asks for something all the same, beside each demand that it is about.
fn beside(one: &coming::store::Standing, text: &FundText) -> Vec<CameBackRow> {
    let mut keys = demand::keys_of(text, one.demand);
    if keys.is_empty() {
        keys.push(String::new());
    }
    let row = |key| {
        let (href, barrier) = match &one.barrier {
            Some((id, name)) => (format!("/barriers/{id}"), name.clone()),
            None => Default::default(),
        };
        CameBackRow { demand: key, reason: one.reason.clone(), barrier, href }
    };
    keys.into_iter().map(row).collect()
}

/// How long groups told us that it took them, in a sentence; empty where too few did.
fn took<'a>(sent: impl Iterator<Item = &'a Sent>, language: Language) -> String {
    let minutes: Vec<i64> = sent.filter_map(|one| one.minutes).map(i64::from).collect();
    let count = minutes.len().to_string();
    let time = middle(minutes).and_then(|middle| u32::try_from(middle).ok()).map(|middle| language.about(middle));
    time.map(|time| language.say_with("fund-time-told", &[("time", &time), ("count", &count)])).unwrap_or_default()
}

/// The rounds a page tells of: those that closed before the one it shows opened, the latest first; and the one it shows
/// while it is rolling, since it has no other time to tell of.
fn told_of(shown: &RoundRow, all: impl Iterator<Item = RoundRow>) -> Vec<RoundRow> {
    let rolls = |round: &RoundRow| round.id == shown.id && round.closes_at.is_none() && round.state.is_public();
    let was = |round: &RoundRow| round.id != shown.id && round.state.is_public() && round.opens_at < shown.opens_at;
    all.filter(|round| rolls(round) || was(round)).take(EARLIER).collect()
}

/// One round and everything that is told of it.
struct Told<'a> {
    round: &'a RoundRow,
    form: &'a FundText,
    came: Came,
    sent: &'a [Sent],
    is_shown: bool,
}

/// A round in sentences; none when there is nothing to say of it yet.
fn row(told: Told<'_>, today: NaiveDate, language: Language) -> Option<EarlierRow> {
    let Told { round, form, came, sent, is_shown } = told;
    let rolling = round.closes_at.is_none();
    if is_shown && came.decided() == 0 {
        return None;
    }
    let mut says = Vec::new();
    if came.is_few() {
        let key = if came.applied == 0 { "earlier-nobody" } else { "earlier-few" };
        says.push(language.say(key));
    } else {
        says.extend(numbers(&came, sent, language));
    }
    says.extend(promise(&came, round.decide_by, rolling, today, language));
    if rolling && !came.is_few() {
        says.extend(in_their_turn(form, sent, language));
    }
    let title = if is_shown { language.say("earlier-so-far") } else { title(form, language) };
    Some(EarlierRow { title, says })
}

fn title(form: &FundText, language: Language) -> String {
    let title = form.round.title.get(form.language_for(language.code));
    if title.is_empty() { language.say("earlier-round") } else { title.to_owned() }
}

fn numbers(came: &Came, sent: &[Sent], language: Language) -> Vec<String> {
    let n = |number: i64| number.to_string();
    let (applied, decided, funded, in_part) = (n(came.applied), n(came.decided()), n(came.funded()), n(came.in_part()));
    let values = [("applied", &*applied), ("decided", &*decided), ("funded", &*funded), ("part", &*in_part)];
    let key = match (came.decided() == came.applied, came.decided(), came.in_part()) {
        (_, 0, _) => return vec![language.say_with("earlier-applied", &values)],
        (true, _, 0) => "earlier-all",
        (true, ..) => "earlier-all-part",
        (false, _, 0) => "earlier-some",
        (false, ..) => "earlier-some-part",
    };
    let mut says = vec![language.say_with(key, &values)];
    // Only where every application was looked at, and not the first few thousand of them.
    if sent.len() as i64 == came.applied {
        let asked = middle(sent.iter().filter_map(|one| one.asked_pence).collect());
        let given = middle(sent.iter().filter_map(|one| one.given_pence).collect());
        let pounds = |pence: i64| Pence(pence).to_string();
        says.extend(asked.map(|asked| language.say_with("earlier-middle-asked", &[("amount", &pounds(asked))])));
        says.extend(given.map(|given| language.say_with("earlier-middle-given", &[("amount", &pounds(given))])));
    }
    says
}

/// Whether the promised day was kept, in a sentence; none while it is to come.
pub fn promise(came: &Came, by: NaiveDate, rolling: bool, today: NaiveDate, language: Language) -> Option<String> {
    let by_said = language.long_day(by);
    let say = |key: &str, told: Option<NaiveDate>, days: i64| {
        let told = told.map(|day| language.long_day(day)).unwrap_or_default();
        Some(language.say_with(key, &[("promised", &by_said), ("told", &told), ("days", &days.to_string())]))
    };
    match came.promise(by, rolling, today) {
        Promise::Rolling | Promise::Open => None,
        Promise::Kept { told } => say("promise-date-kept", Some(told), 0),
        Promise::Late { told, days } => say("promise-date-late", Some(told), days),
        Promise::Waits { days } => say("promise-date-waits", None, days),
    }
}

/// In a rolling round each group has a day of its own: how many of those who heard did so by theirs.
fn in_their_turn(form: &FundText, sent: &[Sent], language: Language) -> Option<String> {
    let told: Vec<bool> = sent
        .iter()
        .filter_map(|one| Some(crate::clock::london_date(one.told_at?) <= form.round.decided_by(one.sent_at)))
        .collect();
    let (all, kept) = (told.len().to_string(), told.iter().filter(|kept| **kept).count().to_string());
    let key = if all == kept { "promise-turn-all" } else { "promise-turn-some" };
    (!told.is_empty()).then(|| language.say_with(key, &[("told", &all), ("kept", &kept)]))
}
