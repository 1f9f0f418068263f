//! What a fund asks for besides the answers, held against what the group has given already: what is given and in date
//! is not asked for again.

use super::views::DemandRow;
use crate::application::store::Opened;
use crate::fund::form::{Demand, DemandWhen};
use crate::organisation::documents::store::Document;
use crate::organisation::documents::{DocumentKind, is_in_date};
use crate::web::page::Page;

/// Every demand of a round, in the group's language.
pub fn rows(page: &Page, opened: &Opened, own: &[(Document, String)]) -> Vec<DemandRow> {
    opened.form.demands.iter().map(|demand| row(page, opened, demand, own)).collect()
}

/// The document that answers a demand: one that is in date if there is one, the newest of them; else the newest.
fn answers<'a>(demand: &Demand, own: &'a [(Document, String)], today: chrono::NaiveDate) -> Option<&'a Document> {
    let kind = demand.document?;
    let mut of_kind = own.iter().map(|(document, _)| document).filter(|document| document.kind == kind);
    let good = of_kind.clone().find(|document| is_in_date(document.valid_until, today));
    good.or_else(|| of_kind.next())
}

fn row(page: &Page, opened: &Opened, demand: &Demand, own: &[(Document, String)]) -> DemandRow {
    let (lang, today) = (page.language.code, page.app.tools.clock.today());
    let given = answers(demand, own, today);
    let when = match demand.when {
        DemandWhen::Applying => "fund-demand-applying",
        DemandWhen::Deciding => "fund-demand-deciding",
        DemandWhen::AfterYes => "fund-demand-after-yes",
        DemandWhen::During => "fund-demand-during",
    };
    // Where accounts are thin, a letter from somebody they trust is a way, whatever the fund's file says.
    let letter = (demand.document == Some(DocumentKind::Accounts)).then(|| page.language.say("demand-letter-instead"));
    let documents = format!("/organisations/{}/documents", opened.application.organisation_id);
    DemandRow {
        title: demand.title.get(lang).to_owned(),
        why: demand.why.get(lang).to_owned(),
        when: page.language.say(when),
        alternatives: demand.alternatives.iter().map(|text| text.get(lang).to_owned()).chain(letter).collect(),
        help: demand.help.get(lang).to_owned(),
        given: given.map(|document| document.name.clone()).unwrap_or_default(),
        given_in: given.map(|document| page.language.month_of(document.added_at)).unwrap_or_default(),
        valid_until: given.and_then(|document| document.valid_until),
        in_date: given.is_some_and(|document| is_in_date(document.valid_until, today)),
        give_href: match (demand.document, given) {
            (Some(_), Some(old)) => format!("{documents}?replaces={}", old.id),
            (Some(kind), None) => format!("{documents}?kind={kind}"),
            (None, _) => String::new(),
        },
    }
}
