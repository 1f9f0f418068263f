//! The evidence that the portal has itself: its own figures of a year, gathered when the council hands in and frozen then,
//! each beside the prompt it belongs to. What could tell of somebody is not given. Pure.

pub mod store;

use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::fund::counts::FEW;
use crate::text::money::Pence;
use crate::web::language::Language;

/// How many people something happened to, as it may be known: so few that they could be found out are not counted, and the
/// others to the nearest five.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum People {
    #[default]
    Nobody,
    /// From one to seven.
    Few,
    About(i64),
}

/// So many people and fewer are not counted.
const MOST_HIDDEN: i64 = 7;

impl People {
    /// A count as it may be known.
    pub fn of(count: i64) -> Self {
        match count {
            ..=0 => People::Nobody,
            1..=MOST_HIDDEN => People::Few,
            more => People::About((more + 2) / 5 * 5),
        }
    }
}

/// What the portal counted of a fund, or of everything that a council does, in a year.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Figures {
    /// From this day to the other, both with it.
    pub from: Option<NaiveDate>,
    pub until: Option<NaiveDate>,
    /// Groups that heard what was decided, and of them those that were funded.
    pub heard: i64,
    pub funded: i64,
    /// What the fund's page says of the odds, in the language it was written in.
    pub odds_told: String,
    /// Applications that were sent, by each way in which something in them was answered; one counts in several.
    pub routes: BTreeMap<String, i64>,
    /// Days from a decision to the first payment of its grant, the one in the middle; none where too few were paid.
    pub days_to_pay: Option<i64>,
    pub paid_first: i64,
    /// Promises whose day was in the year.
    pub kept: i64,
    pub kept_late: i64,
    pub missed: i64,
    /// Reports of racism or harm, at the whole council. Never more exactly than this.
    pub harm: People,
    /// Seats at panels that were taken, those of community members, those that were paid, and how much.
    pub seats: i64,
    pub community_seats: i64,
    pub paid_seats: i64,
    pub paid_pence: i64,
    /// How often somebody stepped back from an application.
    pub conflicts: i64,
    /// Notes of what the council knew of groups, and those to which somebody replied.
    pub notes: i64,
    pub notes_replied: i64,
    /// Learning notes that were begun, and those that both sides agreed on.
    pub learning: i64,
    pub learning_agreed: i64,
    /// What groups said was not right, and how often they were.
    pub challenged: i64,
    pub upheld: i64,
    /// Grants, and those of groups for whom somebody else holds the money.
    pub grants: i64,
    pub hosted: i64,
}

/// A line of figures beside a prompt, in words, with how it was counted.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct FigureRow {
    pub says: String,
    pub how: String,
}

/// Whether a count is so small that it could be known who it is.
fn tells(count: i64) -> bool {
    (1..FEW).contains(&count)
}

/// Whether a part can be given beside its whole: neither it nor what is left over is few.
fn may_stand(part: i64, whole: i64) -> bool {
    whole >= FEW && !tells(part) && !tells(whole - part)
}

/// Ways with how many answered so; none where they are few, nor where one that is could be worked out of the others.
pub fn shown_routes(routes: &BTreeMap<String, i64>) -> Vec<(&str, Option<i64>)> {
    let mut shown: Vec<(&str, Option<i64>)> =
        routes.iter().map(|(route, count)| (route.as_str(), Some(*count).filter(|count| !tells(*count)))).collect();
    if shown.iter().filter(|(_, count)| count.is_none()).count() == 1 {
        // One that is hidden by itself is what is left over of the rest: the next smallest goes with it.
        let next = shown.iter_mut().filter(|(_, count)| count.is_some_and(|count| count > 0)).min_by_key(|(_, n)| *n);
        if let Some((_, count)) = next {
            *count = None;
        }
    }
    shown
}

/// The way of answering, as everybody reads it.
fn route_name(route: &str, language: Language) -> String {
    language.say(&format!("openness-way-{route}"))
}

impl Figures {
    /// What stands beside a prompt, in a language; nothing where the portal counts nothing of it.
    pub fn beside(&self, prompt: &str, language: Language) -> Vec<FigureRow> {
        let row = |says: String, how: &str| FigureRow { says, how: language.say(how) };
        let say = |key: &str, values: &[(&'static str, i64)]| {
            let texts: Vec<(&'static str, String)> =
                values.iter().map(|(name, value)| (*name, value.to_string())).collect();
            let texts: Vec<(&'static str, &str)> = texts.iter().map(|(name, text)| (*name, text.as_str())).collect();
            language.say_with(key, &texts)
        };
        let few = |fits: bool, says: String| if fits { says } else { language.say("assess-fig-few") };
        match prompt {
            "odds" => {
                let says = say("assess-fig-odds", &[("heard", self.heard), ("funded", self.funded)]);
                let real = row(few(may_stand(self.funded, self.heard), says), "assess-fig-odds-how");
                let told = (!self.odds_told.is_empty()).then(|| {
                    let says = language.say_with("assess-fig-told", &[("words", &self.odds_told)]);
                    row(says, "assess-fig-told-how")
                });
                std::iter::once(real).chain(told).collect()
            }
            "routes" => vec![row(self.routes_in(language), "assess-fig-routes-how")],
            "payment" => {
                let says = self
                    .days_to_pay
                    .map(|days| say("assess-fig-payment", &[("days", days), ("count", self.paid_first)]));
                vec![row(says.unwrap_or_else(|| language.say("assess-fig-few")), "assess-fig-payment-how")]
            }
            "learned" => {
                let values = [("kept", self.kept), ("late", self.kept_late), ("missed", self.missed)];
                vec![row(say("assess-fig-promises", &values), "assess-fig-promises-how")]
            }
            "harm" => {
                let says = match self.harm {
                    People::Nobody => language.say("assess-fig-harm-none"),
                    People::Few => language.say("assess-fig-harm-few"),
                    People::About(count) => say("assess-fig-harm", &[("count", count)]),
                };
                vec![row(says, "assess-fig-harm-how")]
            }
            "panel" => {
                let amount = Pence(self.paid_pence).to_string();
                let (seats, community) = (self.seats.to_string(), self.community_seats.to_string());
                let paid = self.paid_seats.to_string();
                let values = [("seats", &*seats), ("community", &*community), ("paid", &*paid), ("amount", &*amount)];
                vec![row(language.say_with("assess-fig-panel", &values), "assess-fig-panel-how")]
            }
            "conflicts" => {
                let says = say("assess-fig-conflicts", &[("count", self.conflicts)]);
                vec![row(few(!tells(self.conflicts), says), "assess-fig-conflicts-how")]
            }
            "whose-evidence" => {
                let says = say("assess-fig-notes", &[("notes", self.notes), ("replied", self.notes_replied)]);
                vec![row(few(may_stand(self.notes_replied, self.notes), says), "assess-fig-notes-how")]
            }
            "answered" => {
                let says = say("assess-fig-learning", &[("notes", self.learning), ("agreed", self.learning_agreed)]);
                vec![row(few(may_stand(self.learning_agreed, self.learning), says), "assess-fig-learning-how")]
            }
            "overturned" => {
                let says = say("assess-fig-challenged", &[("count", self.challenged), ("upheld", self.upheld)]);
                let none = self.challenged == 0;
                vec![row(few(none || may_stand(self.upheld, self.challenged), says), "assess-fig-challenged-how")]
            }
            "hosted" => {
                let says = say("assess-fig-hosted", &[("grants", self.grants), ("hosted", self.hosted)]);
                vec![row(few(may_stand(self.hosted, self.grants), says), "assess-fig-hosted-how")]
            }
            _ => Vec::new(),
        }
    }

    fn routes_in(&self, language: Language) -> String {
        if self.routes.is_empty() {
            return language.say("assess-fig-few");
        }
        let lines: Vec<String> = shown_routes(&self.routes)
            .into_iter()
            .map(|(route, count)| {
                let count = count.map_or_else(|| language.say("assess-fig-fewer"), |count| count.to_string());
                format!("{}: {count}", route_name(route, language))
            })
            .collect();
        lines.join(" · ")
    }

    /// The days that were counted, in words; empty where nothing was.
    pub fn days(&self, language: Language) -> String {
        let Some((from, until)) = self.from.zip(self.until) else { return String::new() };
        let (from, until) = (language.long_day(from), language.long_day(until));
        language.say_with("assess-fig-days", &[("from", &from), ("until", &until)])
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn people_who_are_few_are_never_counted(count in 0_i64..200) {
            match People::of(count) {
                People::Nobody => prop_assert_eq!(count, 0),
                People::Few => prop_assert!((1..8).contains(&count)),
                People::About(about) => {
                    prop_assert!(count >= 8 && about % 5 == 0 && (about - count).abs() <= 2);
                }
            }
        }

        #[test]
        fn no_way_of_few_is_given_nor_left_over(counts in prop::collection::vec(0_i64..30, 0..5)) {
            let routes: BTreeMap<String, i64> =
                counts.iter().enumerate().map(|(at, count)| (format!("r{at}"), *count)).collect();
            let shown = shown_routes(&routes);
            prop_assert!(shown.iter().all(|(_, count)| count.is_none_or(|count| !tells(count))));
            let hidden = shown.iter().filter(|(_, count)| count.is_none()).count();
            let left = shown.iter().filter(|(_, count)| count.is_some_and(|count| count > 0)).count();
            prop_assert!(hidden != 1 || left == 0, "one that stands alone can be worked out");
        }

        #[test]
        fn what_is_frozen_comes_back(heard in 0_i64..90, harm in 0_i64..30) {
            let figures = Figures { heard, harm: People::of(harm), ..Figures::default() };
            let kept = serde_json::to_string(&figures).expect("figures");
            prop_assert_eq!(serde_json::from_str::<Figures>(&kept).expect("the same"), figures);
        }
    }

    #[test]
    fn small_counts_stand_nowhere_beside_a_prompt() {
        let figures = Figures { heard: 9, funded: 6, conflicts: 3, challenged: 4, upheld: 1, ..Figures::default() };
        for prompt in ["odds", "conflicts", "overturned"] {
            let says = &figures.beside(prompt, Language::ENGLISH)[0].says;
            assert_eq!(says, &Language::ENGLISH.say("assess-fig-few"), "{prompt}");
        }
        let figures = Figures { heard: 20, funded: 8, ..figures };
        assert!(figures.beside("odds", Language::ENGLISH)[0].says.contains("20"));
        assert!(figures.beside("named", Language::ENGLISH).is_empty(), "the portal counts no communities of people");
    }
}
