//! `/funds/{slug}/hours`: what a round took of people's time, paid and owes, for everyone.

use std::collections::BTreeMap;

use actix_web::{HttpResponse, web};

use super::own::time;
use crate::error::{Error, Result};
use crate::fund::RoundState;
use crate::fund::counts::FEW;
use crate::fund::pages::{Which, to_be_seen};
use crate::fund::said::Said;
use crate::fund::store::{self as funds, RoundRow};
use crate::hours::published::{Told, told};
use crate::hours::views::outside::{PublicHoursView, PublicRow};
use crate::hours::{Line, policy, store, sum};
use crate::ids::PersonId;
use crate::text::money::Pence;
use crate::web::language::Language;
use crate::web::page::Page;

/// GET `/funds/{slug}/hours`
pub async fn show(page: Page, slug: web::Path<String>, which: web::Query<Which>) -> Result<HttpResponse> {
    let (now, who, slug, language) = (page.app.now(), page.who.clone(), slug.into_inner(), page.language);
    let fund = slug.clone();
    let (round, form, groups, residents) = page
        .read(move |db| {
            let listed = to_be_seen(db, &fund, who.as_ref())?;
            let all: Vec<RoundRow> = listed.iter().map(|(round, ..)| round.clone()).collect();
            let (round, ..) = which.of(listed, now).ok_or(Error::NotFound)?;
            let form = funds::newest_form(db, &round.id)?.body.0;
            let groups = store::groups(db, &round.id, None)?;
            let mut residents = store::residents(db, &round.id, &round.fund_id)?;
            residents.retain(|one| one.at_panel || policy::of_round(one.at, &round, &all));
            Ok((round, form, groups, residents))
        })
        .await?;
    let rate = policy::rate(&form.round);
    let lines: Vec<Line> = groups.iter().map(|one| one.of.applying(rate).with(one.of.learning(rate))).collect();
    let untold = groups.iter().filter(|one| one.of.told.is_none()).count();
    let mut of_groups = if rate > 0 { says(&lines, language) } else { Vec::new() };
    if rate > 0 && untold as i64 >= FEW {
        of_groups.push(language.say_with("hours-public-untold", &[("groups", &untold.to_string())]));
    }
    // By person: somebody at five meetings is one of whom nothing is told, not five.
    let mut worked: BTreeMap<PersonId, Line> = BTreeMap::new();
    for one in residents {
        let line = worked.entry(one.person).or_default();
        *line = line.with(one.line);
    }
    let worked: Vec<Line> = worked.into_values().collect();
    page.show(&PublicHoursView {
        slug,
        round: round.slug,
        name: Said::of(&form.fund.name, language),
        title: Said::of(&form.round.title, language),
        complete: round.state == RoundState::Complete,
        rate_pence: rate,
        rows: vec![
            PublicRow { key: "hours-of-groups", says: of_groups },
            PublicRow { key: "hours-of-residents", says: says(&worked, language) },
        ],
    })
}

/// What is told of these, in sentences.
fn says(lines: &[Line], language: Language) -> Vec<String> {
    let pounds = |pence: i64| Pence(pence).to_string();
    let taken = |sum: Line| {
        let (time, amount) = (time(sum.minutes, language), pounds(sum.taken));
        language.say_with("hours-public-taken", &[("time", &time), ("amount", &amount)])
    };
    let mut says = match told(lines) {
        Told::Nothing => return vec![language.say("hours-public-none")],
        Told::Few => vec![language.say("hours-public-few")],
        Told::Taken(sum) => vec![taken(sum)],
        Told::Whole(sum) => {
            let (paid, owed, let_go) = (pounds(sum.paid), pounds(sum.owed), pounds(sum.let_go));
            let split = [("paid", &*paid), ("owed", &*owed), ("waived", &*let_go)];
            let key = if sum.let_go > 0 { "hours-public-split-waived" } else { "hours-public-split" };
            vec![taken(sum), language.say_with(key, &split)]
        }
    };
    let owes = sum(lines.iter().copied()).owed > 0;
    says.push(language.say(if owes { "hours-public-owes" } else { "hours-public-owes-nothing" }));
    says
}
