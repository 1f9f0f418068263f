//! What an agreement says, section by section: its first words are written from the decision, the form and the ledger of
//! risks. Pure.

mod risks;
pub mod store;

use serde::{Deserialize, Serialize};

pub use risks::{Carried, Still};

use crate::fund::form::{Apparatus, Payment, SizeBand, Uplift, percent_words};
use crate::text::money::Pence;
use crate::text::plain;

/// A section of an agreement.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct AgreementPart {
    pub key: String,
    pub heading: String,
    /// Empty for the title, which is a heading and nothing else.
    pub words: String,
    /// Whether either side may propose other words for it before it is signed.
    #[serde(default)]
    pub open: bool,
}

/// Who agrees with whom.
pub const TITLE: &str = "title";
/// How much, from which fund, and why.
pub const GRANT: &str = "grant";
/// How the money is paid: written from what the group chose.
pub const PAYMENT: &str = "payment";
/// By what later years' payments rise: written from the fund's file, and left out where they do not.
pub const UPLIFT: &str = "uplift";
/// Whose account it goes to: written from what the group chose.
pub const ACCOUNT: &str = "account";
/// What the council does; it stands beside what the group does.
pub const WE_DO: &str = "we-do";
/// What the group does.
pub const YOU_DO: &str = "you-do";

/// The sections that are written from figures, and that nobody words otherwise: a number that is said twice in an
/// agreement is the same number.
pub const FIGURES: &[&str] = &[TITLE, GRANT, PAYMENT, UPLIFT, ACCOUNT];

/// What the first words of an agreement are written from.
#[derive(Clone, Debug, Default)]
pub struct Facts {
    pub band: SizeBand,
    pub number: String,
    pub organisation: String,
    pub funder: String,
    pub fund: String,
    pub purpose: String,
    pub amount: Pence,
    /// Why it was given, as the decision says it; may be empty.
    pub reasons: String,
    pub up_front: bool,
    /// What the fund says of its payment; may be empty.
    pub payment: String,
    /// When the money arrives, in the fund's words; may be empty.
    pub pay_by: String,
    /// Whose account the money goes to, in a sentence or more; empty where it goes to the group itself.
    pub account: String,
    /// What the money may not be used for, each with its public reason.
    pub restrictions: Vec<(String, String)>,
    /// For how many months it runs at the most, where the fund restricts that.
    pub most_months: Option<u32>,
    /// What its fund says of paying: by what later payments rise, and how early a group hears what comes when its grant ends.
    pub says: Payment,
    /// The risks of the ledger, each with who carries it.
    pub risks: Vec<Carried>,
    /// What the decision says of risk where the round has no ledger; may be empty.
    pub few_lines: String,
    /// What is still asked of the group because of a risk.
    pub still: Vec<Still>,
    /// What the fund says of learning together; may be empty.
    pub learning: String,
    pub contact: String,
    /// When the named person works; may be empty.
    pub contact_days: String,
    pub contact_phone: String,
}

/// Whether anything is negotiated in a round of this size. In the smallest it is one page, and nothing is.
pub fn negotiates(band: SizeBand) -> bool {
    band.apparatus() > Apparatus::Lightest
}

/// For how many months a grant is given unless somebody says otherwise: as long as is in proportion, and for more than a
/// year wherever it is larger than the smallest.
pub fn usual_months(band: SizeBand) -> u32 {
    match band.apparatus() {
        Apparatus::Lightest => 12,
        Apparatus::Light => 24,
        Apparatus::Fuller | Apparatus::Fullest => 36,
    }
}

/// For how many months this grant is given: as is usual, and never for longer than its fund may.
fn months_of(facts: &Facts) -> u32 {
    let usual = usual_months(facts.band);
    facts.most_months.map_or(usual, |most| usual.min(most))
}

/// The agreement in plain words, section by section, for the officer to read and change before it is offered.
pub fn first_parts(facts: &Facts) -> Vec<AgreementPart> {
    let small = !negotiates(facts.band);
    let title = format!("Agreement between {} and {}", facts.organisation, facts.funder);
    let mut parts = vec![
        part(facts, TITLE, &title, String::new()),
        part(facts, GRANT, "The grant", grant_words(facts)),
        part(facts, "for", "What it is for", facts.purpose.trim().to_owned()),
        part(facts, "term", "How long", term_words(months_of(facts), facts)),
        part(facts, PAYMENT, "How it is paid", payment_words(facts)),
        part(facts, UPLIFT, "How it rises", uplift_words(facts)),
        part(facts, ACCOUNT, "Whose account", facts.account.clone()),
        part(facts, "use", "How it may be used", use_words(facts)),
        part(facts, WE_DO, "What we do", we_do(small)),
        part(facts, YOU_DO, "What you do", you_do(small)),
        part(facts, "risk", "Who carries what", risks::words(&facts.risks, &facts.few_lines)),
        part(facts, "still", "What is still to come", risks::still_words(&facts.still)),
        part(facts, "learning", "Learning together", learning_words(facts, small)),
        part(facts, "contact", "Who to talk to", contact_words(facts)),
    ];
    parts.retain(|part| part.key == TITLE || !part.words.is_empty());
    parts
}

fn part(facts: &Facts, key: &str, heading: &str, words: String) -> AgreementPart {
    let open = negotiates(facts.band) && !FIGURES.contains(&key);
    AgreementPart { key: key.to_owned(), heading: heading.to_owned(), words, open }
}

/// The whole agreement as one plain text: what its fingerprint is taken of.
pub fn plain_text(parts: &[AgreementPart]) -> String {
    let one = |part: &AgreementPart| plain::tidy(&format!("{}\n{}", part.heading, part.words));
    parts.iter().map(one).collect::<Vec<_>>().join("\n\n")
}

/// The same sections with other words in one of them. A section that is not there yet comes before the last.
pub fn with_words(parts: &[AgreementPart], key: &str, heading: &str, words: &str) -> Vec<AgreementPart> {
    let mut parts = parts.to_vec();
    match parts.iter_mut().find(|part| part.key == key) {
        Some(part) => words.clone_into(&mut part.words),
        None => {
            let new = AgreementPart {
                key: key.to_owned(),
                heading: heading.to_owned(),
                words: words.to_owned(),
                open: false,
            };
            parts.insert(parts.len().saturating_sub(1), new);
        }
    }
    parts
}

/// The section with this key.
pub fn find<'a>(parts: &'a [AgreementPart], key: &str) -> Option<&'a AgreementPart> {
    parts.iter().find(|part| part.key == key)
}

/// For how many months it runs, as its words say it; none where they give no number.
pub fn months(parts: &[AgreementPart]) -> Option<u32> {
    let words: Vec<&str> = find(parts, "term")?.words.split_whitespace().collect();
    words.windows(2).find_map(|pair| {
        let number: u32 = pair.first()?.parse().ok()?;
        let unit = pair.get(1)?.trim_end_matches(['.', ',', ';']);
        match unit {
            "month" | "months" => Some(number),
            "year" | "years" => number.checked_mul(12),
            _ => None,
        }
    })
}

fn term_words(months: u32, facts: &Facts) -> String {
    let before = facts.says.months_before_end(facts.band, months).filter(|before| *before < months);
    let next = match before {
        Some(1) => "At least 1 month before it ends we tell you what comes next.".to_owned(),
        Some(before) => format!("At least {before} months before it ends we tell you what comes next."),
        None => "We talk about what comes next before it ends.".to_owned(),
    };
    format!(
        "It runs for {months} months from the day on which both of us have signed. \
         Nothing is taken back because some of it is not spent by then. {next}"
    )
}

fn grant_words(facts: &Facts) -> String {
    let said = format!(
        "{} gives {} {} from {}. The grant's number is {}.",
        facts.funder, facts.organisation, facts.amount, facts.fund, facts.number
    );
    match facts.reasons.trim() {
        "" => said,
        why => format!("{said}\nWhy we give it: {why}"),
    }
}

/// How it is paid as long as the group has chosen nothing else.
fn payment_words(facts: &Facts) -> String {
    let mut lines = Vec::new();
    if facts.up_front {
        lines.push(up_front_words(facts.amount, &facts.pay_by));
    } else if !facts.pay_by.is_empty() {
        lines.push(format!("We pay it {}.", facts.pay_by.trim_end_matches('.')));
    }
    if !facts.payment.trim().is_empty() {
        lines.push(facts.payment.trim().to_owned());
    }
    lines.join("\n")
}

/// That everything is paid at once, and when, in the fund's words, which may be empty.
pub fn up_front_words(amount: Pence, pay_by: &str) -> String {
    let when = if pay_by.is_empty() { String::new() } else { format!(", {}", pay_by.trim_end_matches('.')) };
    format!("We pay the whole {amount} up front{when}.")
}

/// By what payments rise, where the fund says so.
fn uplift_words(facts: &Facts) -> String {
    let by = match &facts.says.uplift {
        None => return String::new(),
        Some(Uplift::Index(name)) => format!("with {name}"),
        Some(Uplift::Fixed(hundredths)) => format!("by {}", percent_words(*hundredths)),
    };
    format!(
        "What we pay you later than a year after both of us have signed rises {by}, once a year, on top of the grant. \
         We work it out, and tell you what each payment comes to. It never goes down."
    )
}

fn use_words(facts: &Facts) -> String {
    if facts.restrictions.is_empty() {
        return "It is unrestricted. You know best what is needed, and the whole cost of your work is part of it: rent and other overheads, \
                people's time, food, security and safety, access, and the wellbeing of those who do the work are all fine.\n\
                If your plans change, you can change how you use it, and tell us when we next talk."
            .to_owned();
    }
    let lines: Vec<String> =
        facts.restrictions.iter().map(|(what, why)| format!("{}. Why: {}", what.trim_end_matches('.'), why)).collect();
    format!("It comes with what follows, and why. Everything else you decide.\n{}", lines.join("\n"))
}

fn we_do(small: bool) -> String {
    let mut lines = vec![
        "We pay by the day shown on the page of your grant. If we cannot, we tell you before that day, and why.",
        "We carry the risks that our decision says the council carries.",
        "What we promise you stands on the page of your grant, with who does it and by when. You can see whether we kept it.",
    ];
    if !small {
        lines.push("We do our part of the work: we open doors in the council, share what we know, and come when you ask us to.");
        lines.push("We write what others require of us from our conversations. We do not ask you to write it again.");
    }
    lines.join("\n")
}

fn you_do(small: bool) -> String {
    let mut lines = vec![
        "You use the money for what is written above. We do not ask for receipts.",
        "If something important changes, you tell us. We talk about it together; you do not have to have it solved first.",
    ];
    if !small {
        lines.push("You tell us when we get in the way, or when what we do does not help.");
    }
    lines.join("\n")
}

fn learning_words(facts: &Facts, small: bool) -> String {
    let own = if facts.learning.trim().is_empty() { String::new() } else { format!("\n{}", facts.learning.trim()) };
    // How often is the fund's to say, where it has words of its own.
    let once = match (own.is_empty(), small) {
        (false, _) => "We talk",
        (true, true) => "We have one light conversation",
        (true, false) => "We have a conversation",
    };
    format!(
        "We set you no targets. {once}, and write down together what changed (joy included), what surprised us, \
         what got in the way (in the council's way of working too), and what each of us will do next. \
         Nothing of it is published unless both of us agree.{own}",
    )
}

fn contact_words(facts: &Facts) -> String {
    let mut said = format!("{} at {} is your named person.", facts.contact, facts.funder);
    if !facts.contact_days.is_empty() {
        said.push_str(&format!(" Working days: {}.", facts.contact_days.trim_end_matches('.')));
    }
    if !facts.contact_phone.is_empty() {
        said.push_str(&format!(" Phone: {}.", facts.contact_phone));
    }
    said
}

#[cfg(test)]
#[path = "tests.rs"]
mod tests;
