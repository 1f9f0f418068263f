//! The kinds of demand that a fund file knows: what it asks of a group, and what it lays down. Pure.

use std::collections::BTreeSet;

use crate::db::types::text_enum;
use crate::fund::form::{Demand, Eligibility, FundText, Texts};
use crate::organisation::documents::DocumentKind;

text_enum! {
    /// A kind of demand.
    pub enum DemandLike {
        MatchFunding = "match-funding",
        YearsOfAccounts = "years-of-accounts",
        Constitution = "constitution",
        Registration = "registration",
        BankAccount = "bank-account",
        Insurance = "insurance",
        Safeguarding = "safeguarding-policy",
        Policy = "policy",
        /// Another document.
        Document = "document",
        IncomeLimit = "income-limit",
        /// So many people together.
        People = "number-of-people",
        Place = "place",
        /// Paid only after it is spent.
        Arrears = "payment-in-arrears",
        /// Nobody else may hold the money.
        NoHost = "no-host",
        RestrictedMoney = "restricted-money",
        /// Another question before the start.
        Question = "eligibility-question",
    }
}

impl DemandLike {
    /// As staff read it.
    pub fn staff_name(self) -> &'static str {
        match self {
            DemandLike::MatchFunding => "Match funding",
            DemandLike::YearsOfAccounts => "Years of accounts",
            DemandLike::Constitution => "A constitution",
            DemandLike::Registration => "Being registered",
            DemandLike::BankAccount => "A bank account",
            DemandLike::Insurance => "Insurance",
            DemandLike::Safeguarding => "A safeguarding policy",
            DemandLike::Policy => "A policy",
            DemandLike::Document => "Another document",
            DemandLike::IncomeLimit => "A limit on income",
            DemandLike::People => "So many people together",
            DemandLike::Place => "Living in one place",
            DemandLike::Arrears => "Payment only after it is spent",
            DemandLike::NoHost => "No other organisation may hold the money",
            DemandLike::RestrictedMoney => "Money for one thing only",
            DemandLike::Question => "Another question before the start",
        }
    }
}

/// Words by which a demand is known, each in small letters and in the order in which they stand.
const SAID: &[(&[&str], DemandLike)] = &[
    (&["match", "funding"], DemandLike::MatchFunding),
    (&["matched", "funding"], DemandLike::MatchFunding),
    (&["match", "fund"], DemandLike::MatchFunding),
    (&["accounts"], DemandLike::YearsOfAccounts),
    (&["constitution"], DemandLike::Constitution),
    (&["governing", "document"], DemandLike::Constitution),
    (&["registered"], DemandLike::Registration),
    (&["registration"], DemandLike::Registration),
    (&["charity", "number"], DemandLike::Registration),
    (&["account"], DemandLike::BankAccount),
    (&["insurance"], DemandLike::Insurance),
    (&["insured"], DemandLike::Insurance),
    (&["safeguarding"], DemandLike::Safeguarding),
    (&["policy"], DemandLike::Policy),
    (&["policies"], DemandLike::Policy),
    (&["income"], DemandLike::IncomeLimit),
    (&["turnover"], DemandLike::IncomeLimit),
    (&["of", "you"], DemandLike::People),
    (&["live"], DemandLike::Place),
    (&["lives"], DemandLike::Place),
    (&["residents"], DemandLike::Place),
];

fn words(text: &str) -> Vec<String> {
    let parts = text.split(|c: char| !c.is_alphanumeric());
    parts.filter(|word| !word.is_empty()).map(str::to_lowercase).collect()
}

/// The kinds that a key and a title speak of.
fn spoken_of(key: &str, title: &Texts) -> BTreeSet<DemandLike> {
    let (key, title) = (words(key), words(title.get("en")));
    let has = |words: &[String], phrase: &[&str]| {
        words.windows(phrase.len()).any(|here| here.iter().zip(phrase).all(|(word, wanted)| word == wanted))
    };
    SAID.iter().filter(|(phrase, _)| has(&title, phrase) || has(&key, phrase)).map(|(_, kind)| *kind).collect()
}

/// The kinds of one demand of a fund.
pub fn of_demand(demand: &Demand) -> BTreeSet<DemandLike> {
    let mut kinds = spoken_of(&demand.key, &demand.title);
    kinds.extend(demand.document.map(|document| match document {
        DocumentKind::Governing => DemandLike::Constitution,
        DocumentKind::Accounts => DemandLike::YearsOfAccounts,
        DocumentKind::Safeguarding => DemandLike::Safeguarding,
        DocumentKind::Insurance => DemandLike::Insurance,
        DocumentKind::Fairness => DemandLike::Policy,
        DocumentKind::Writing | DocumentKind::Other => DemandLike::Document,
    }));
    kinds
}

/// The kinds of one question before the start.
fn of_question(question: &Eligibility) -> BTreeSet<DemandLike> {
    let kinds = spoken_of(&question.key, &question.title);
    if kinds.is_empty() { BTreeSet::from([DemandLike::Question]) } else { kinds }
}

/// Every kind of demand that a fund makes: of its demands, its questions before the start, how it pays, who may hold the
/// money, and what that is for.
pub fn kinds_of(form: &FundText) -> BTreeSet<DemandLike> {
    let mut kinds: BTreeSet<DemandLike> = form.demands.iter().flat_map(of_demand).collect();
    kinds.extend(form.eligibility.iter().flat_map(of_question));
    let laid_down = [
        (!form.payment.up_front, DemandLike::Arrears),
        (!form.host.allowed, DemandLike::NoHost),
        (!form.is_unrestricted(), DemandLike::RestrictedMoney),
    ];
    kinds.extend(laid_down.into_iter().filter_map(|(is_so, kind)| is_so.then_some(kind)));
    kinds
}

/// The keys of the demands of a fund that are of this kind; none where it is laid down elsewhere in it.
pub fn keys_of(form: &FundText, kind: DemandLike) -> Vec<String> {
    form.demands.iter().filter(|demand| of_demand(demand).contains(&kind)).map(|demand| demand.key.clone()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fund::file;

    fn example(source: &str) -> FundText {
        file::parse(source).expect("an example")
    }

    #[test]
    fn what_a_fund_asks_for_is_known_by_its_kinds_of_document_and_by_its_words() {
        use DemandLike as D;
        let small = example(include_str!("../../../docs/examples/hackney-small-grants.toml"));
        let kinds = kinds_of(&small);
        for kind in
            [D::Constitution, D::BankAccount, D::IncomeLimit, D::Place, D::Insurance, D::Safeguarding, D::Policy]
        {
            assert!(kinds.contains(&kind), "{kind}: {kinds:?}");
        }
        assert!(kinds.contains(&D::RestrictedMoney) && !kinds.contains(&D::Arrears) && !kinds.contains(&D::NoHost));
        assert!(!kinds.contains(&D::YearsOfAccounts), "accounts are named among what is as good, and not asked for");
        assert_eq!(keys_of(&small, D::Insurance), ["insurance"]);
        let wick = kinds_of(&example(include_str!("../../../docs/examples/wick-award-community-chest.toml")));
        assert!(wick.contains(&D::People) && wick.contains(&D::Question), "{wick:?}");
    }

    #[test]
    fn how_a_fund_pays_and_who_may_hold_the_money_are_demands_too() {
        let mut form = FundText::default();
        assert_eq!(kinds_of(&form), BTreeSet::new());
        (form.payment.up_front, form.host.allowed) = (false, false);
        assert_eq!(kinds_of(&form), BTreeSet::from([DemandLike::Arrears, DemandLike::NoHost]));
        assert!(keys_of(&form, DemandLike::Arrears).is_empty());
        let asked = |title: &str| spoken_of("match", &Texts::one("en", title));
        assert_eq!(asked("Half of it as match-funding"), BTreeSet::from([DemandLike::MatchFunding]));
        assert_eq!(asked("Two years of audited accounts"), BTreeSet::from([DemandLike::YearsOfAccounts]));
    }
}
