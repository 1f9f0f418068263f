//! Whose account the money of a grant goes to: the group's own, a host's, or the council's, which spends it as the group
//! says. The group chooses, and is told who would be personally liable if it signed itself. Pure.

pub mod actions;
pub mod fee;
pub mod pages;
pub mod policy;
pub mod store;
pub mod views;

use chrono::{NaiveDate, TimeDelta};
use serde::{Deserialize, Serialize};

use crate::application::answer::money_words;
use crate::clock::Instant;
use crate::db::types::text_enum;
use crate::error::{Problems, Words};
use crate::ids::{GrantId, PersonId};
use crate::organisation::{Kind, numbers};
use crate::text::money::Pence;
use crate::text::plain::{one_line, tidy};

pub use store::Chosen;

text_enum! {
    /// Whose account it is.
    pub enum Account {
        Own = "own",
        /// An organisation that takes the money for the group.
        Host = "host",
        /// The council holds it, and pays what the group tells it to.
        Council = "council",
    }
}

text_enum! {
    /// Who finds the host.
    pub enum FoundBy {
        Group = "group",
        Council = "council",
    }
}

/// How many days the council takes at the most to find a host.
pub const FIND_DAYS: i64 = 28;

/// A host is paid on top one in so many parts of the grant at the most: a fifth, as the pages and `docs/paying.md` say. Most ask for a
/// twentieth to a tenth, and an officer who agreed to more could give a second grant so.
const PART_OF_GRANT: i64 = 5;

/// The most that a host may be paid on top of a grant of this amount; half a penny is left out.
pub fn most_fee(grant: Pence) -> Pence {
    Pence(grant.0.max(0) / PART_OF_GRANT)
}

impl Account {
    /// As staff read it.
    pub fn staff_name(self) -> &'static str {
        match self {
            Account::Own => "The group's own account",
            Account::Host => "A host's account",
            Account::Council => "Held by the council",
        }
    }

    /// The Fluent key of what the group reads.
    pub fn applicant_key(self) -> &'static str {
        match self {
            Account::Own => "account-own",
            Account::Host => "account-host",
            Account::Council => "account-council",
        }
    }
}

/// Whether whoever signs for a group of this kind would answer for it with what they own: there is no company or charity
/// between them and what was promised.
pub fn is_personal(kind: Kind) -> bool {
    match kind {
        Kind::Unregistered | Kind::Individual | Kind::Hosted => true,
        Kind::Registered | Kind::Consortium => false,
    }
}

/// What was typed about whose account it is.
#[derive(Clone, Debug, Default)]
pub struct Typed {
    /// `own`, `host`, `find` (a host that the council finds) or `council`.
    pub choice: String,
    pub host: TypedHost,
    pub why: String,
}

/// What was typed about a host.
#[derive(Clone, Debug, Default)]
pub struct TypedHost {
    pub name: String,
    pub number: String,
    pub contact: String,
    pub fee: String,
}

/// A host that can be kept.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Host {
    pub name: String,
    /// Its charity or company number; may be empty.
    pub number: String,
    pub contact: String,
    /// What it is paid for it, on top of the grant.
    pub fee: Pence,
}

/// A choice that can be kept.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Choice {
    pub kind: Account,
    pub found_by: FoundBy,
    pub host: Host,
    pub why: String,
}

const SHORT: usize = 200;
const LONG: usize = 2_000;

impl Typed {
    /// Reads it, for a grant of this amount.
    pub fn read(&self, grant: Pence, problems: &mut Problems) -> Choice {
        let why = tidy(&self.why);
        if why.chars().count() > LONG {
            problems.add("why", Words::key("agreeing-too-long"));
        }
        let (kind, found_by) = match self.choice.as_str() {
            "own" => (Account::Own, FoundBy::Group),
            "host" => (Account::Host, FoundBy::Group),
            "find" => (Account::Host, FoundBy::Council),
            "council" => (Account::Council, FoundBy::Council),
            _ => {
                problems.add("choice", Words::key("account-empty"));
                (Account::Own, FoundBy::Group)
            }
        };
        let host = match (kind, found_by) {
            (Account::Host, FoundBy::Group) => self.host.read(grant, problems),
            _ => Host::default(),
        };
        Choice { kind, found_by, host, why }
    }
}

impl TypedHost {
    /// Reads it, for a grant of this amount.
    pub fn read(&self, grant: Pence, problems: &mut Problems) -> Host {
        problems.need("host_name", &self.name, Words::key("account-host-empty"));
        problems.need("host_contact", &self.contact, Words::key("account-contact-empty"));
        for (field, text) in [("host_name", &self.name), ("host_number", &self.number), ("host_contact", &self.contact)]
        {
            if text.chars().count() > SHORT {
                problems.add(field, Words::key("agreeing-too-long"));
            }
        }
        let fee = match self.fee.trim() {
            "" => Pence::ZERO,
            typed => Pence::parse(typed).unwrap_or_else(|why| {
                problems.add("fee", money_words(why));
                Pence::ZERO
            }),
        };
        let most = most_fee(grant);
        if fee > most {
            problems.add("fee", Words::key("account-fee-much").with("most", most));
        }
        let number = numbers::read(&self.number).map_or_else(|| one_line(&self.number), |number| number.text);
        Host { name: one_line(&self.name), number, contact: one_line(&self.contact), fee }
    }
}

impl Choice {
    /// The group's own account.
    pub fn own() -> Choice {
        Choice { kind: Account::Own, found_by: FoundBy::Group, host: Host::default(), why: String::new() }
    }

    /// Whether the council is asked to find a host.
    pub fn is_asked_for(&self) -> bool {
        self.kind == Account::Host && self.host.name.is_empty()
    }

    /// Whether it says the same as what stands. As long as nobody has chosen, the money goes to the group's own account.
    pub fn is_same(&self, known: Option<&Chosen>) -> bool {
        let Some(known) = known else { return self.kind == Account::Own };
        let host = &self.host;
        self.kind == known.kind
            && host.name == known.host_name
            && host.number == known.host_number
            && host.contact == known.host_contact
            && host.fee.0 == known.fee_pence
    }

    /// As an agreement says it that both sign anew.
    pub fn words(&self, organisation_name: &str) -> String {
        if self.is_asked_for() {
            return format!(
                "The money goes to a host of {organisation_name}'s. The council looks for one, and both of us agree on it. \
                 Until then nothing is paid."
            );
        }
        let at = (Instant::default(), NaiveDate::default());
        Chosen::new(GrantId::from(""), self.clone(), PersonId::from(""), at, 1).words(organisation_name)
    }
}

impl Chosen {
    /// A choice of somebody's, made at this moment and on this day.
    pub fn new(
        grant_id: GrantId,
        choice: Choice,
        by: PersonId,
        (now, today): (Instant, NaiveDate),
        version: i32,
    ) -> Chosen {
        let find_by = choice.is_asked_for().then(|| today + TimeDelta::days(FIND_DAYS));
        let Choice { kind, found_by, host, why } = choice;
        Chosen {
            grant_id,
            kind,
            host_name: host.name,
            host_number: host.number,
            host_contact: host.contact,
            fee_pence: host.fee.0,
            why,
            found_by,
            find_by,
            chosen_by: by,
            chosen_at: now,
            version,
        }
    }

    /// To whom the money goes, by name.
    pub fn payee(&self, organisation_name: &str) -> String {
        match self.kind {
            Account::Own => organisation_name.to_owned(),
            Account::Host if self.is_looked_for() => {
                format!("a host for {organisation_name}, which is still looked for")
            }
            Account::Host => self.host_name.clone(),
            Account::Council => format!("the council, which holds it for {organisation_name}"),
        }
    }

    /// Whether the council still looks for a host.
    pub fn is_looked_for(&self) -> bool {
        self.kind == Account::Host && self.host_name.is_empty()
    }

    /// As the agreement says it.
    pub fn words(&self, organisation_name: &str) -> String {
        let fee = match self.fee_pence {
            0 => String::new(),
            pence => format!(" The host is paid {} for it, on top of the grant.", Pence(pence)),
        };
        let number = if self.host_number.is_empty() { String::new() } else { format!(" ({})", self.host_number) };
        match self.kind {
            Account::Own => format!("The money goes to an account of {organisation_name}'s own."),
            Account::Host if self.is_looked_for() => {
                "The money goes to a host. The council finds one, and names it here before anybody signs.".to_owned()
            }
            Account::Host => format!(
                "The money goes to {}{number}, which holds it for {organisation_name} and passes it on as {organisation_name} says. \
                 It decides nothing about the work.{fee}",
                self.host_name
            ),
            Account::Council => format!(
                "The council holds the money for {organisation_name}, and pays what {organisation_name} asks it to within five working days. \
                 It does not ask why, and what is held is the group's.",
            ),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn chosen(kind: Account, host: &str, fee_pence: i64) -> Chosen {
        Chosen { kind, host_name: host.into(), fee_pence, ..Chosen::sample() }
    }

    #[test]
    fn the_payee_is_whoever_holds_the_money() {
        assert_eq!(chosen(Account::Own, "", 0).payee("Sunday Kitchen"), "Sunday Kitchen");
        assert_eq!(chosen(Account::Host, "Hackney CVS", 0).payee("Sunday Kitchen"), "Hackney CVS");
        assert!(chosen(Account::Council, "", 0).payee("Sunday Kitchen").starts_with("the council"));
        assert!(chosen(Account::Host, "", 0).is_looked_for());
    }

    #[test]
    fn the_fee_of_a_host_is_on_top_and_the_agreement_says_so() {
        let words = chosen(Account::Host, "Hackney CVS", 5_000).words("Sunday Kitchen");
        assert!(words.contains("The host is paid £50 for it, on top of the grant."), "{words}");
    }

    #[test]
    fn a_host_is_paid_a_fifth_of_the_grant_at_the_most() {
        let fields = |fee: &str| {
            let mut problems = Problems::default();
            let typed =
                TypedHost { name: "CVS".into(), contact: "Joy".into(), fee: fee.into(), ..TypedHost::default() };
            (typed.read(Pence::pounds(950), &mut problems).fee, problems.0.len())
        };
        assert_eq!(fields("190"), (Pence::pounds(190), 0));
        assert_eq!(fields("190.01").1, 1);
        assert_eq!((most_fee(Pence(4)), most_fee(Pence(i64::MAX))), (Pence(0), Pence(i64::MAX / 5)));
    }

    #[test]
    fn what_is_chosen_anew_is_something_else_than_what_stands() {
        let choice = |kind, name: &str| Choice {
            kind,
            found_by: FoundBy::Group,
            host: Host { name: name.into(), ..Host::default() },
            why: String::new(),
        };
        assert!(choice(Account::Own, "").is_same(None), "nobody chose, so it is the group's own");
        assert!(!choice(Account::Council, "").is_same(None));
        let stands = chosen(Account::Host, "Hackney CVS", 0);
        assert!(choice(Account::Host, "Hackney CVS").is_same(Some(&stands)));
        assert!(!choice(Account::Host, "Wick Host").is_same(Some(&stands)));
        let asked = choice(Account::Host, "");
        assert!(asked.is_asked_for() && asked.words("Sunday Kitchen").contains("Until then nothing is paid."));
        assert!(choice(Account::Own, "").words("Sunday Kitchen").contains("an account of Sunday Kitchen's own"));
    }

    #[test]
    fn a_host_that_the_group_names_has_a_name_and_somebody_to_ask() {
        let mut problems = Problems::default();
        let typed = Typed { choice: "host".into(), ..Typed::default() };
        typed.read(Pence::pounds(900), &mut problems);
        let fields: Vec<_> = problems.0.iter().map(|problem| problem.field.as_str()).collect();
        assert_eq!(fields, ["host_name", "host_contact"]);
        let mut problems = Problems::default();
        let find = Typed { choice: "find".into(), ..Typed::default() }.read(Pence::pounds(900), &mut problems);
        assert!(problems.0.is_empty());
        assert_eq!((find.kind, find.found_by), (Account::Host, FoundBy::Council));
    }
}
