//! Where a grant's money goes. Changing it is the commonest fraud against groups that are funded: so whatever is entered waits
//! until somebody has rung a number known from before, everybody of the group hears of it at once, and one press says
//! that it was not them. Pure.

pub mod actions;
pub mod pages;
pub mod policy;
pub mod store;
pub mod views;

use secrecy::{ExposeSecret, SecretString};

use crate::db::types::text_enum;
use crate::error::{Problems, Result, Words};
use crate::text::{digits, plain};

text_enum! {
    /// Where bank details are.
    pub enum State {
        /// Entered, and nobody has checked them.
        Waiting = "waiting",
        /// Checked: money goes here.
        Checked = "checked",
        /// Whoever was rung could not confirm them.
        NotConfirmed = "not-confirmed",
        /// Somebody of the group said that it was not them.
        Disowned = "disowned",
        /// Entered anew before anybody had checked them.
        Withdrawn = "withdrawn",
        /// Checked once; others were checked since.
        Earlier = "earlier",
        /// Both sides agreed since that the money goes to somebody else: they count no more, and never stand again.
        Over = "over",
    }
}

text_enum! {
    /// What moves bank details on.
    pub enum Action {
        Check = "check",
        NotConfirm = "not-confirm",
        Disown = "disown",
        EnterAnew = "enter-anew",
        /// Others were checked.
        GiveWay = "give-way",
        /// Those that came after were not the group's.
        StandAgain = "stand-again",
        /// Both sides agreed on another account.
        ChangeHands = "change-hands",
    }
}

text_enum! {
    /// Whose account it is.
    pub enum Holder {
        Own = "own",
        /// Another organisation's, which holds money for the group.
        Host = "host",
        /// The council holds the money and spends it as the group says: there is no account to pay to.
        Council = "council",
    }
}

text_enum! {
    /// How somebody was spoken with.
    pub enum Way {
        Phone = "phone",
        /// In person, where the group was known from before.
        Met = "met",
    }
}

impl State {
    /// Where an action leads, or none when it does not lead on from here.
    pub fn next(self, action: Action) -> Option<State> {
        match (self, action) {
            (State::Waiting, Action::Check) | (State::Earlier, Action::StandAgain) => Some(State::Checked),
            (State::Waiting, Action::NotConfirm) => Some(State::NotConfirmed),
            (State::Waiting | State::Checked, Action::Disown) => Some(State::Disowned),
            (State::Waiting, Action::EnterAnew) => Some(State::Withdrawn),
            (State::Checked, Action::GiveWay) => Some(State::Earlier),
            (State::Waiting | State::Checked | State::Earlier, Action::ChangeHands) => Some(State::Over),
            _ => None,
        }
    }

    /// As staff read it.
    pub fn staff_name(self) -> &'static str {
        match self {
            State::Waiting => "Waiting to be checked by phone",
            State::Checked => "Checked",
            State::NotConfirmed => "Could not be confirmed",
            State::Disowned => "The group said that it was not them",
            State::Withdrawn => "Entered anew before it was checked",
            State::Earlier => "Used before",
            State::Over => "Of an account that the agreement named before",
        }
    }

    /// The Fluent key of what the group reads.
    pub fn applicant_key(self) -> &'static str {
        match self {
            State::Waiting => "bank-state-waiting",
            State::Checked => "bank-state-checked",
            State::NotConfirmed => "bank-state-not-confirmed",
            State::Disowned => "bank-state-disowned",
            State::Withdrawn => "bank-state-withdrawn",
            State::Earlier => "bank-state-earlier",
            State::Over => "bank-state-over",
        }
    }
}

/// The most characters of a name.
const NAME_LIMIT: usize = 120;
/// How many digits of an account number anybody sees.
pub const SEEN: usize = 3;

/// An account that money goes to. None of it is printed, not even in the log.
#[derive(Clone, Debug)]
pub struct Account {
    /// The name on the account.
    pub name: SecretString,
    /// Six digits.
    pub sort_code: SecretString,
    /// Eight digits.
    pub number: SecretString,
    /// A building society's roll number; empty for most.
    pub roll: SecretString,
}

impl Account {
    /// No account: the council holds the money.
    pub fn none() -> Account {
        let none = || SecretString::from(String::new());
        Account { name: none(), sort_code: none(), number: none(), roll: none() }
    }

    /// The last digits of its number: enough for people to tell it from another.
    pub fn ending(&self) -> String {
        let number = self.number.expose_secret();
        number.get(number.len().saturating_sub(SEEN)..).unwrap_or_default().to_owned()
    }

    /// All of it as one text, to be sealed.
    pub fn to_text(&self) -> SecretString {
        let parts = [&self.name, &self.sort_code, &self.number, &self.roll].map(|part| part.expose_secret());
        SecretString::from(parts.join("\n"))
    }

    /// What [`Self::to_text`] wrote; none for anything else.
    pub fn from_text(text: &SecretString) -> Option<Account> {
        let mut parts = text.expose_secret().split('\n').map(|part| SecretString::from(part.to_owned()));
        let account =
            Account { name: parts.next()?, sort_code: parts.next()?, number: parts.next()?, roll: parts.next()? };
        parts.next().is_none().then_some(account)
    }
}

/// Bank details as they were typed. Nothing prints them.
#[derive(Clone, Default)]
pub struct Typed {
    pub holder: String,
    pub host_name: String,
    pub name: String,
    pub sort_code: String,
    pub number: String,
    pub roll: String,
}

/// Bank details that can be kept.
#[derive(Clone, Debug)]
pub struct Told {
    pub holder: Holder,
    /// Whose account it is, where it is a host's.
    pub host_name: String,
    pub account: Account,
}

impl Typed {
    /// What it says, where it can be read.
    ///
    /// # Errors
    /// What is to be put right.
    pub fn read(&self) -> Result<Told> {
        let mut problems = Problems::default();
        let holder = Holder::parse(&self.holder).filter(|holder| *holder != Holder::Council);
        if holder.is_none() {
            problems.add("holder", Words::key("bank-holder-empty"));
        }
        let host_name = plain::one_line(&self.host_name);
        if holder == Some(Holder::Host) {
            problems.need("host_name", &host_name, Words::key("bank-host-empty"));
        }
        let name = plain::one_line(&self.name);
        problems.need("name", &name, Words::key("bank-name-empty"));
        for (field, text) in [("host_name", &host_name), ("name", &name)] {
            if text.chars().count() > NAME_LIMIT {
                problems.add(field, Words::key("agreement-name-long"));
            }
        }
        let sort_code = only_digits(&self.sort_code, 6);
        if sort_code.is_none() {
            problems.add("sort_code", Words::key("bank-sort-code-wrong"));
        }
        let number = only_digits(&self.number, 8);
        if number.is_none() {
            problems.add("account_number", Words::key("bank-number-wrong"));
        }
        let roll = plain::one_line(&self.roll);
        if roll.chars().count() > 20 {
            problems.add("roll_number", Words::key("bank-roll-long"));
        }
        problems.check()?;
        let (Some(holder), Some(sort_code), Some(number)) = (holder, sort_code, number) else {
            return Err(crate::error::Error::NotFound);
        };
        let account =
            Account { name: name.into(), sort_code: sort_code.into(), number: number.into(), roll: roll.into() };
        let host_name = if holder == Holder::Host { host_name } else { String::new() };
        Ok(Told { holder, host_name, account })
    }
}

/// So many digits, however they were grouped; none for anything else.
fn only_digits(typed: &str, wanted: usize) -> Option<String> {
    let between = |c: &char| c.is_whitespace() || matches!(c, '-' | '‐' | '‑' | '–');
    let kept: String = digits::plain(typed).chars().filter(|c| !between(c)).collect();
    (kept.len() == wanted && kept.bytes().all(|byte| byte.is_ascii_digit())).then_some(kept)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn typed() -> Typed {
        Typed {
            holder: "own".into(),
            name: "Sunday  Kitchen".into(),
            sort_code: "20-00-00".into(),
            number: "1234 5678".into(),
            ..Typed::default()
        }
    }

    #[test]
    fn spaces_and_dashes_are_how_people_write_numbers() {
        let told = typed().read().expect("details");
        assert_eq!(told.account.sort_code.expose_secret(), "200000");
        assert_eq!(told.account.number.expose_secret(), "12345678");
        assert_eq!((told.account.name.expose_secret(), told.account.ending().as_str()), ("Sunday Kitchen", "678"));
        let arabic = Typed { number: "١٢٣٤٥٦٧٨".into(), ..typed() }.read().expect("details");
        assert_eq!(arabic.account.ending(), "678");
        let all = format!("{told:?}");
        assert!(!all.contains("12345678") && !all.contains("Sunday"), "{all}");
    }

    #[test]
    fn what_is_no_account_is_asked_again() {
        for wrong in [
            Typed { holder: "council".into(), ..typed() },
            Typed { holder: String::new(), ..typed() },
            Typed { holder: "host".into(), ..typed() },
            Typed { sort_code: "20-00-0".into(), ..typed() },
            Typed { number: "1234567".into(), ..typed() },
            Typed { number: "1234567x".into(), ..typed() },
            Typed { name: " ".into(), ..typed() },
        ] {
            assert!(wrong.read().is_err());
        }
    }

    proptest! {
        #[test]
        fn an_account_is_read_back_as_it_was_written(name in "[a-zğışA-Z '-]{1,30}", number in "[0-9]{8}", roll in "[A-Z0-9/-]{0,18}") {
            let account = Account {
                name: name.clone().into(), sort_code: "200000".to_owned().into(), number: number.clone().into(), roll: roll.clone().into(),
            };
            let back = Account::from_text(&account.to_text()).expect("an account");
            prop_assert_eq!(back.name.expose_secret(), name.as_str());
            prop_assert_eq!(back.number.expose_secret(), number.as_str());
            prop_assert_eq!(back.roll.expose_secret(), roll.as_str());
        }

        #[test]
        fn money_goes_only_to_what_was_checked(actions in prop::collection::vec(prop::sample::select(Action::ALL), 0..12)) {
            let (mut state, mut checked) = (State::Waiting, false);
            for action in actions {
                if let Some(next) = state.next(action) {
                    checked |= action == Action::Check;
                    prop_assert!(next != State::Checked || checked);
                    prop_assert!(state != State::Disowned, "what was not the group's never stands again");
                    state = next;
                }
            }
        }
    }
}
