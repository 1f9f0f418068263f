//! The list of applications.

use std::collections::{HashMap, HashSet};

use actix_web::{HttpResponse, web};

use super::narrowing::{ANOTHER, Reads, Typed, Way};
use super::saved::{self, Saved};
use super::store::{self, Asked, Line, RoundLine};
use super::views::{ApplicationRow, Choices, Item, ListView, SavedRow};
use super::{STATES, Scope};
use crate::application::State;
use crate::error::Result;
use crate::ids::{ApplicationId, FunderId, RoundId};
use crate::people::{Funders, Who};
use crate::relationship::before::{self, Standing};
use crate::text::dates;
use crate::text::money::Pence;
use crate::web::form::FormState;
use crate::web::language::LANGUAGES;
use crate::web::page::Page;
use crate::web::paging::{After, PAGE, cut};

/// Where the list stands.
const PATH: &str = "/desk/applications";

/// What a page of the list is made of.
pub struct Found {
    pub rounds: Vec<RoundLine>,
    pub lines: Vec<Line>,
    /// Where whoever asks has said how close they are; officers are not asked.
    declared: HashSet<ApplicationId>,
    /// How each group is known, for those who speak with groups.
    known: HashMap<ApplicationId, Standing>,
    pub scope: Scope,
    /// Whose list it is; none where there is nobody's.
    pub funder: Option<FunderId>,
    saved: Vec<Saved>,
    /// The strands of the round that was chosen, where it has any.
    strands: Vec<(String, String)>,
}

/// GET `/desk/applications`
pub async fn list(page: Page, typed: web::Query<Typed>) -> Result<HttpResponse> {
    show_list(&page, typed.into_inner(), None).await
}

/// The list, with the form in which a filter is kept as somebody left it.
///
/// # Errors
/// A database that cannot be reached.
pub async fn show_list(page: &Page, typed: Typed, keeping: Option<FormState>) -> Result<HttpResponse> {
    let (who, asked) = (page.who()?, typed.clone());
    let mut found = page
        .read(move |db| {
            let mut found = find(db, &who, &asked, PAGE)?;
            found.saved = saved::store::of(db, &who.person)?;
            if found.scope.all {
                let shown: Vec<ApplicationId> = found.lines.iter().map(|line| line.id.clone()).collect();
                found.known = before::store::of(db, &shown)?;
            }
            if let Some(round) = found.rounds.iter().find(|round| round.id.as_str() == asked.round && found.scope.all) {
                let form = crate::fund::store::newest_form(db, &round.id)?.body.0;
                let strand = |strand: &crate::fund::form::Strand| (strand.key.clone(), strand.title.first().to_owned());
                found.strands = form.strands.iter().map(strand).collect();
            }
            Ok(found)
        })
        .await?;
    let why_nothing = if found.scope.is_nothing() && found.lines.is_empty() {
        "Reading applications is not part of your role."
    } else {
        ""
    };
    let rounds: HashMap<RoundId, &RoundLine> = found.rounds.iter().map(|round| (round.id.clone(), round)).collect();
    let (lines, more) = cut(std::mem::take(&mut found.lines));
    let next = lines.last().filter(|_| more).map(|last| After { at: last.listed_at, id: last.id.to_string() }.token());
    let mut form = FormState::with(typed.fields());
    form.set_problems(&typed.narrow(found.scope.all).1, page.language);
    page.show(&ListView {
        rows: lines.into_iter().map(|line| row(line, &rounds, &found)).collect(),
        choices: choices(&found),
        saved: found.saved.iter().map(|one| saved_row(one, &typed)).collect(),
        keeps: typed.is_narrowed(),
        query: typed.query(),
        keeping: keeping.unwrap_or_default(),
        form,
        narrowed: typed.is_narrowed(),
        narrow: typed.is_narrow(),
        officer: found.scope.all,
        decides: found.scope.decides,
        copies: typed.address("/desk/copies", ""),
        next: next.map(|token| typed.address(PATH, &token)).unwrap_or_default(),
        first: if typed.after.is_empty() { String::new() } else { typed.address(PATH, "") },
        why_nothing,
    })
}

/// The list as `who` sees it, with so many rows and one more.
///
/// # Errors
/// A database that cannot be reached.
pub fn find(db: &mut crate::db::DbConn, who: &Who, typed: &Typed, most: usize) -> Result<Found> {
    let rounds = store::rounds_of(db, &who.funders())?;
    let round = rounds.iter().find(|round| round.id.as_str() == typed.round).cloned();
    let Some(funder) = funder(who, &rounds, round.as_ref(), typed) else {
        let (lines, declared, known, scope, saved, strands) = Default::default();
        return Ok(Found { rounds, lines, declared, known, scope, funder: None, saved, strands });
    };
    let scope = Scope::of(who, &funder);
    let asked = Asked {
        scope,
        funder: funder.clone(),
        round: round.map(|round| round.id),
        narrow: typed.narrow(scope.all).0,
        after: After::parse(&typed.after),
        most,
    };
    let lines = store::page(db, &asked, &who.person)?;
    let ids: Vec<ApplicationId> = lines.iter().map(|line| line.id.clone()).collect();
    let declared = if scope.all { HashSet::new() } else { store::declared(db, &ids, &who.person)? };
    let (known, saved, strands) = Default::default();
    Ok(Found { rounds, lines, declared, known, scope, funder: Some(funder), saved, strands })
}

/// What the list can be narrowed by.
fn choices(found: &Found) -> Choices {
    let mut contacts: Vec<Item> = Vec::new();
    let mut languages: Vec<Item> = vec![item(ANOTHER, "Any but English")];
    languages.extend(LANGUAGES.iter().skip(1).map(|language| item(language.code, language.name)));
    for round in &found.rounds {
        if Some(&round.funder) == found.funder.as_ref()
            && !contacts.iter().any(|known| known.value == round.contact.as_str())
        {
            contacts.push(item(round.contact.as_str(), &round.contact_name));
        }
    }
    Choices {
        funders: funders(&found.rounds),
        rounds: found.rounds.iter().map(|round| item(round.id.as_str(), &name(round))).collect(),
        states: STATES.map(|state| item(state.as_str(), state.staff_name())).into(),
        strands: found.strands.iter().map(|(key, title)| item(key, title)).collect(),
        ways: Way::ALL.iter().map(|way| item(way.as_str(), way.staff_name())).collect(),
        languages,
        contacts,
        readings: Reads::ALL.iter().map(|reads| item(reads.as_str(), reads.staff_name())).collect(),
    }
}

fn saved_row(saved: &Saved, typed: &Typed) -> SavedRow {
    SavedRow {
        id: saved.id.to_string(),
        name: saved.name.clone(),
        href: format!("{PATH}?{}", saved.query),
        pinned: saved.pinned,
        current: saved.query == typed.query(),
    }
}

/// One funder's list at a time, so that it is walked along its index: the round's, the one asked for, or the first.
fn funder(who: &Who, rounds: &[RoundLine], round: Option<&RoundLine>, typed: &Typed) -> Option<FunderId> {
    let known = |id: &str| rounds.iter().map(|round| &round.funder).find(|funder| funder.as_str() == id).cloned();
    let first = || match who.funders() {
        Funders::These(these) => these.into_iter().next(),
        Funders::All => rounds.first().map(|round| round.funder.clone()),
    };
    round.map(|round| round.funder.clone()).or_else(|| known(&typed.funder)).or_else(first)
}

fn item(value: &str, text: &str) -> Item {
    Item { value: value.to_owned(), text: text.to_owned() }
}

/// A round with its fund, as the desk says them.
pub fn name(round: &RoundLine) -> String {
    format!("{}, {}", round.fund, in_words(&round.slug))
}

/// "spring-2027" is "spring 2027", and "2026-27" stays together.
fn in_words(slug: &str) -> String {
    let digit = |at: Option<usize>| at.and_then(|at| slug.as_bytes().get(at)).is_some_and(u8::is_ascii_digit);
    slug.char_indices()
        .map(|(at, char)| match char {
            '-' if digit(at.checked_sub(1)) && digit(Some(at + 1)) => '–',
            '-' => ' ',
            other => other,
        })
        .collect()
}

fn funders(rounds: &[RoundLine]) -> Vec<Item> {
    let mut items: Vec<Item> = Vec::new();
    for round in rounds {
        if !items.iter().any(|item| item.value == round.funder.as_str()) {
            items.push(item(round.funder.as_str(), &round.funder_name));
        }
    }
    if items.len() > 1 { items } else { Vec::new() }
}

fn row(line: Line, rounds: &HashMap<RoundId, &RoundLine>, found: &Found) -> ApplicationRow {
    let state = match line.waiting_until.filter(|_| line.state == State::Waiting) {
        Some(until) => format!("Not decided yet, by {}", dates::day(until)),
        None => line.state.staff_name().to_owned(),
    };
    let tag = match line.state {
        State::Submitted => "needs",
        State::UnderReview | State::Waiting => "",
        State::Draft | State::Decided | State::Withdrawn | State::Expired => "quiet",
    };
    let round = rounds.get(&line.round_id);
    let has_to_say = !found.scope.all && !found.declared.contains(&line.id);
    let href = match round.filter(|_| found.scope.looks_on()) {
        Some(round) => format!("/desk/funds/{}/decisions/{}/record", round.fund_slug, line.id),
        // It opens once they have said how close they are, and that page is where the link would lead.
        None if has_to_say => format!("/desk/applications/{}/declaration", line.id),
        None => format!("/desk/applications/{}", line.id),
    };
    ApplicationRow {
        href,
        id: line.id.to_string(),
        organisation: line.organisation_name,
        reference: line.reference,
        round: round.map(|round| name(round)).unwrap_or_default(),
        amount: line.amount_pence.map(|pence| Pence(pence).to_string()).unwrap_or_default(),
        sent_at: line.submitted_at,
        state,
        tag,
        readings: if found.scope.all && line.asked_for > 0 {
            format!("{} of {} shared", line.shared, line.asked_for)
        } else {
            String::new()
        },
        // Once it is decided there is nobody left to meet for it.
        gap: line.state != State::Decided && found.known.get(&line.id) == Some(&Standing::NotYet),
    }
}
