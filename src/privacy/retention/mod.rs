//! How long each kind of record is kept: rules of the portal's and of each funder's, which the clock follows once a day.

pub mod actions;
pub mod ending;
pub mod pages;
pub mod store;
pub mod views;

use crate::db::types::text_enum;
use crate::ids::FunderId;

text_enum! {
    /// A kind of record that the clock deletes when its days are over.
    pub enum Rule {
        /// Sessions that are over.
        Sessions = "sessions",
        /// What the portal has done: identifiers only.
        Jobs = "jobs",
        /// The addresses of invitations that were answered, taken back or ran out.
        Invitations = "invitations",
        /// Telephone numbers that somebody no longer has.
        Phones = "phones",
        /// The texts and addresses of letters.
        Letters = "letters",
        /// Answers to equality questions.
        Equality = "equality",
        /// What was said in applications that came to no grant.
        Unfunded = "unfunded",
        /// What was said in applications that came to a grant.
        Funded = "funded",
        /// Reports of racism and harm.
        Harm = "harm",
        /// What was said in applications that nobody decided.
        Undecided = "undecided",
        /// What worried somebody.
        Worries = "worries",
        /// Requests for information.
        Requests = "requests",
        /// Where money went.
        Bank = "bank",
        /// What both sides learned.
        Learning = "learning",
        /// What groups said of what keeps them out.
        Voices = "voices",
    }
}

/// The fewest days for which a rule can be set: a slip of the hand takes away nothing of last month.
pub const FEWEST_DAYS: i32 = 30;
/// The most, about a hundred years: of some worries a council keeps what was said for a whole life.
pub const MOST_DAYS: i32 = 36_500;

impl Rule {
    /// What it is about, as staff and the notice read it.
    pub fn title(self) -> &'static str {
        match self {
            Rule::Sessions => "Sessions that are over",
            Rule::Jobs => "What the portal has done by itself",
            Rule::Invitations => "Addresses of old invitations",
            Rule::Phones => "Telephone numbers that people no longer have",
            Rule::Letters => "Texts of letters",
            Rule::Equality => "Answers to equality questions",
            Rule::Unfunded => "Applications without a grant",
            Rule::Funded => "Applications with a grant",
            Rule::Harm => "Reports of racism and harm",
            Rule::Undecided => "Applications that nobody decided",
            Rule::Worries => "Worries about somebody's safety",
            Rule::Requests => "Requests for information",
            Rule::Bank => "Bank details",
            Rule::Learning => "Learning notes, pictures and voices",
            Rule::Voices => "What groups say keeps them out",
        }
    }

    /// What is taken away, and what stays.
    pub fn goes(self) -> &'static str {
        match self {
            Rule::Sessions => "The session and the word for its device.",
            Rule::Jobs => "The line that says it was done.",
            Rule::Invitations => "The address and the line to it. That somebody was invited stays.",
            Rule::Phones => "The number.",
            Rule::Letters => "Address, subject and text. That a letter of its kind was sent, and when, stays.",
            Rule::Equality => "The answers, their earlier texts, and files given in answer.",
            Rule::Unfunded => {
                "Answers, files, write-ups, notes, readings and what was said of it. That a group applied, for what round, how it ended and why stays, for the counts."
            }
            Rule::Funded => {
                "The same of the application. The grant, its agreement and its payments stay as long as the council's accounts do."
            }
            Rule::Harm => {
                "The words, the name and how to reach somebody. That there was a report, and how it ended, stays."
            }
            Rule::Undecided => {
                "The same as of an application without a grant. That it was sent, and that nobody decided, stays."
            }
            Rule::Worries => {
                "What was said of it, what was done, and the words in its history. That somebody was worried, who saw to it and when, stays."
            }
            Rule::Requests => {
                "Who asked, what it was of, everything that was gathered, and the words in its history. That there was a request, and when it was answered, stays."
            }
            Rule::Bank => {
                "The account, how it was checked, and the words in the grant's history. The payments stay as long as the council's accounts do."
            }
            Rule::Learning => {
                "Notes with their earlier texts, pictures, sound and voices with their files, and how a group would rather talk. What everyone can read by a yes of both sides stays as long as its group lets it; of that, earlier texts and whatever stands beside it and is not shown go."
            }
            Rule::Voices => {
                "The words and whose they are. That a group met it stays, and so does what everyone can read with the group's yes."
            }
        }
    }

    /// From which moment its days are counted.
    pub fn since(self) -> &'static str {
        match self {
            Rule::Sessions => "the end of the session",
            Rule::Jobs => "the day it was done",
            Rule::Invitations => "the day it was answered or ran out",
            Rule::Phones => "the day somebody gave another number",
            Rule::Letters => "the day it was sent",
            Rule::Equality => "the day the letter with the decision was sent, or the application was withdrawn",
            Rule::Unfunded => "the day the letter with the decision was sent, or the application was withdrawn",
            Rule::Funded | Rule::Learning => "the last day of the grant, or its last payment where it has no end",
            Rule::Harm => "the day the report was closed",
            Rule::Undecided => "the day its round closed and was to be decided, or the application last moved on",
            Rule::Worries => "the day it was settled",
            Rule::Requests => "the day it was answered",
            Rule::Bank => "the last payment of the grant",
            Rule::Voices => "the day it was said",
        }
    }

    /// How many days, where nobody has said otherwise. Choices of the product's, for the council's data protection
    /// officer to change: no law is claimed for them.
    pub fn usual_days(self) -> i32 {
        match self {
            Rule::Sessions => 90,
            Rule::Jobs => 30,
            Rule::Invitations => 180,
            Rule::Phones | Rule::Requests => 730,
            Rule::Letters => 1095,
            Rule::Equality => 365,
            Rule::Unfunded | Rule::Undecided => 1095,
            Rule::Funded | Rule::Harm => 2190,
            Rule::Bank | Rule::Learning | Rule::Voices => 2555,
            Rule::Worries => 3650,
        }
    }

    /// Whether each funder can say its own days; the others hold for the whole portal.
    pub fn is_funders(self) -> bool {
        !matches!(self, Rule::Sessions | Rule::Jobs | Rule::Invitations | Rule::Phones | Rule::Letters)
    }
}

/// What somebody has set: a rule, for a funder or for the whole portal, and its days.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Set {
    pub rule: Rule,
    pub funder: Option<FunderId>,
    pub days: i32,
}

/// Everything that was set.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Rules(pub Vec<Set>);

impl Rules {
    /// How many days a rule says at a funder: what was set there, else the usual.
    pub fn days(&self, rule: Rule, funder: Option<&FunderId>) -> i32 {
        let at = funder.filter(|_| rule.is_funders());
        let set = self.0.iter().find(|set| set.rule == rule && set.funder.as_ref() == at);
        set.map_or_else(|| rule.usual_days(), |set| set.days)
    }

    /// For how long a rule keeps something, as everyone reads it: once, where all funders say the same.
    pub fn said(&self, rule: Rule, funders: &[(FunderId, String)]) -> String {
        let said: Vec<(i32, &str)> =
            funders.iter().map(|(funder, name)| (self.days(rule, Some(funder)), name.as_str())).collect();
        let first = said.first().map_or_else(|| self.days(rule, None), |(days, _)| *days);
        if said.iter().all(|(days, _)| *days == first) {
            return length(first);
        }
        let each: Vec<String> = said.iter().map(|(days, name)| format!("{} ({name})", length(*days))).collect();
        each.join(", ")
    }
}

/// What is due by a rule, at a funder or of the whole portal: the identifiers of what goes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Due {
    pub rule: Rule,
    pub funder: Option<FunderId>,
    /// What the rule says now.
    pub days: i32,
    pub ids: Vec<String>,
}

impl Due {
    /// How many.
    pub fn count(&self) -> i64 {
        i64::try_from(self.ids.len()).unwrap_or(i64::MAX)
    }
}

/// How much is due by a rule, at a funder or of the whole portal.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Counted {
    pub rule: Rule,
    pub funder: Option<FunderId>,
    /// The funder's name; empty for the whole portal.
    pub name: String,
    /// What the rule says now.
    pub days: i32,
    pub count: i64,
}

/// A number of days as people say it.
pub fn length(days: i32) -> String {
    match days {
        days if days % 365 == 0 && days >= 730 => format!("{} years", days / 365),
        365 => "1 year".to_owned(),
        days => format!("{days} days"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_funder_has_its_own_days_and_the_portal_its_own() {
        let set = |rule, funder: Option<&str>, days| Set { rule, funder: funder.map(FunderId::from), days };
        let rules = Rules(vec![set(Rule::Unfunded, Some("a"), 400), set(Rule::Sessions, None, 31)]);
        let (a, b) = (FunderId::from("a"), FunderId::from("b"));
        assert_eq!(rules.days(Rule::Unfunded, Some(&a)), 400);
        assert_eq!(rules.days(Rule::Unfunded, Some(&b)), Rule::Unfunded.usual_days());
        assert_eq!(rules.days(Rule::Sessions, Some(&b)), 31, "the portal's rules are the same for everyone");
        let names = [(a, "A".to_owned()), (b, "B".to_owned())];
        assert_eq!(rules.said(Rule::Unfunded, &names), "400 days (A), 3 years (B)");
        assert_eq!(rules.said(Rule::Funded, &names), "6 years");
        assert_eq!(rules.said(Rule::Sessions, &[]), "31 days");
    }

    #[test]
    fn no_rule_is_outside_what_can_be_set() {
        for rule in Rule::ALL {
            assert!((FEWEST_DAYS..=MOST_DAYS).contains(&rule.usual_days()), "{rule}");
        }
        assert_eq!((length(365), length(1095), length(90)), ("1 year".into(), "3 years".into(), "90 days".into()));
    }
}
