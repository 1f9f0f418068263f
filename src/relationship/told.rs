//! A note as somebody typed it, and as it can be kept.

use chrono::NaiveDate;

use super::voice::Route;
use super::{Consent, Kind, SOURCE_LIMIT, WORDS_LIMIT};
use crate::application::translating::Spoken;
use crate::error::{Problems, Result, Words};
use crate::fund::form::FundText;
use crate::text::dates;
use crate::text::plain::tidy;
use crate::web::language::Language;

/// The most minutes that one note can have taken: a week of days.
const MINUTES_LIMIT: i32 = 3_000;

/// A note as somebody typed it.
#[derive(Clone, Debug, Default)]
pub struct Told {
    pub kind: String,
    pub what_we_know: String,
    pub whose_voice: String,
    pub consent: String,
    pub how_we_know: String,
    /// Day, month and year.
    pub known_on: [String; 3],
    pub criterion: String,
    pub minutes: String,
    /// "yes" or "no": whether it names a private person.
    pub names_person: String,
    /// How and when that person said yes.
    pub person_agreed: String,
    /// It speaks against the group.
    pub against: bool,
    pub mark: Mark,
    /// How the group gave it: empty where it writes, or where the council says what it knows.
    pub route: String,
    /// Its language as it was chosen, and what the group calls one that the portal does not speak.
    pub language: String,
    pub language_name: String,
}

/// What an account against a group needs beside the group's answer.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Mark {
    /// Who says so, by name.
    pub author: String,
    /// Who or what else says the same.
    pub second_source: String,
}

impl Mark {
    /// As it can be kept.
    ///
    /// # Errors
    /// What is to be put right.
    pub fn check(&self, problems: &mut Problems) -> Mark {
        for (field, text) in [("author", &self.author), ("second_source", &self.second_source)] {
            if text.chars().count() > SOURCE_LIMIT {
                problems.add(field, Words::key("evidence-source-long"));
            }
        }
        Mark { author: tidy(&self.author), second_source: tidy(&self.second_source) }
    }
}

/// A note that can be kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Noted {
    pub kind: Kind,
    pub what_we_know: String,
    pub whose_voice: String,
    pub consent: Consent,
    pub how_we_know: String,
    pub known_on: NaiveDate,
    /// Empty when it speaks to none in particular.
    pub criterion_key: String,
    pub minutes: i32,
    pub person_agreed: String,
    pub against: bool,
    pub mark: Mark,
    pub route: Route,
}

impl Told {
    /// Reads what an officer typed. Nothing is known from nowhere: whose voice, with what consent, how, and when are
    /// asked for, and no private person is named without their yes.
    ///
    /// # Errors
    /// What is to be put right.
    pub fn by_council(&self, form: &FundText, today: NaiveDate) -> Result<Noted> {
        let mut problems = Problems::default();
        let kind = self.kind(&mut problems);
        self.words(&mut problems);
        problems.need("whose_voice", &self.whose_voice, Words::key("evidence-voice-empty"));
        let route = Route::parse(&self.route).filter(|route| route.is_taken_down());
        if route.is_some() && self.against {
            problems.add("route", "What speaks against a group is not its own note. Write it down as ours");
        }
        let consent = self.consent(&mut problems);
        problems.need("how_we_know", &self.how_we_know, Words::key("evidence-how-empty"));
        let [day, month, year] = &self.known_on;
        let known_on = match dates::parse_day(day, month, year) {
            Ok(date) if date > today => {
                problems.add("known_on", Words::key("evidence-date-ahead"));
                date
            }
            Ok(date) => date,
            Err(why) => {
                problems.add("known_on", why.to_string());
                today
            }
        };
        let minutes = self.minutes(&mut problems);
        self.private_person(&mut problems);
        let mark = self.mark.check(&mut problems);
        problems.check()?;
        let route = route.unwrap_or(Route::Written);
        Ok(Noted { minutes, against: self.against, mark, route, ..self.noted(kind, consent, known_on, form) })
    }

    /// Reads what somebody from the group typed: the words are asked for, and that nobody is named who has not said yes.
    ///
    /// # Errors
    /// What is to be put right.
    pub fn by_group(&self, form: &FundText, today: NaiveDate) -> Result<Noted> {
        let mut problems = Problems::default();
        let kind = self.kind(&mut problems);
        self.words(&mut problems);
        // Their own words are theirs to say; somebody else's need that person's yes.
        let consent = match (self.consent.as_str(), self.whose_voice.trim()) {
            ("", "") => Consent::Own,
            _ => self.consent(&mut problems),
        };
        self.private_person(&mut problems);
        let route = if self.route == Route::Recorded.as_str() { Route::Recorded } else { Route::Written };
        problems.check().map(|()| Noted { route, ..self.noted(kind, consent, today, form) })
    }

    /// Whether the group says it in a recording, which comes next.
    pub fn is_recorded(&self) -> bool {
        self.route == Route::Recorded.as_str()
    }

    /// The language that was chosen, where it is not English.
    pub fn spoken(&self) -> Option<Spoken> {
        Spoken::read(&self.language, &self.language_name, |code| Language::find(code).is_some())
    }

    fn kind(&self, problems: &mut Problems) -> Kind {
        Kind::parse(&self.kind).unwrap_or_else(|| {
            problems.add("kind", Words::key("evidence-kind-empty"));
            Kind::Trust
        })
    }

    fn consent(&self, problems: &mut Problems) -> Consent {
        Consent::parse(&self.consent).filter(|consent| Consent::ASKED.contains(consent)).unwrap_or_else(|| {
            problems.add("consent", Words::key("knowing-consent-empty"));
            Consent::CouldNotAsk
        })
    }

    fn minutes(&self, problems: &mut Problems) -> i32 {
        if self.minutes.trim().is_empty() {
            return 0;
        }
        let minutes = self.minutes.trim().parse::<i32>().ok().filter(|minutes| (0..=MINUTES_LIMIT).contains(minutes));
        minutes.unwrap_or_else(|| {
            problems.add("minutes", Words::key("knowing-minutes-odd"));
            0
        })
    }

    fn private_person(&self, problems: &mut Problems) {
        match self.names_person.as_str() {
            "no" => {}
            "yes" => problems.need("person_agreed", &self.person_agreed, Words::key("knowing-person-no-yes")),
            _ => problems.add("names_person", Words::key("knowing-person-empty")),
        }
        if self.person_agreed.chars().count() > SOURCE_LIMIT {
            problems.add("person_agreed", Words::key("evidence-source-long"));
        }
    }

    fn words(&self, problems: &mut Problems) {
        problems.need("what_we_know", &self.what_we_know, Words::key("evidence-what-empty"));
        let long = |text: &str, limit: usize| text.chars().count() > limit;
        if long(&self.what_we_know, WORDS_LIMIT) {
            problems.add("what_we_know", Words::key("evidence-what-long"));
        }
        if long(&self.whose_voice, SOURCE_LIMIT) {
            problems.add("whose_voice", Words::key("evidence-source-long"));
        }
        if long(&self.how_we_know, SOURCE_LIMIT) {
            problems.add("how_we_know", Words::key("evidence-source-long"));
        }
    }

    fn noted(&self, kind: Kind, consent: Consent, known_on: NaiveDate, form: &FundText) -> Noted {
        Noted {
            kind,
            what_we_know: tidy(&self.what_we_know),
            whose_voice: tidy(&self.whose_voice),
            consent,
            how_we_know: tidy(&self.how_we_know),
            known_on,
            criterion_key: form.criterion(&self.criterion).map(|known| known.key.clone()).unwrap_or_default(),
            minutes: 0,
            person_agreed: if self.names_person == "yes" { tidy(&self.person_agreed) } else { String::new() },
            against: false,
            mark: Mark::default(),
            route: Route::Written,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told() -> Told {
        Told {
            kind: "visit".into(),
            what_we_know: "They have the key.".into(),
            whose_voice: "the chair".into(),
            consent: "by-name".into(),
            how_we_know: "a visit".into(),
            known_on: ["1", "12", "2026"].map(str::to_owned),
            names_person: "no".into(),
            ..Told::default()
        }
    }

    fn today() -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, 12, 3).expect("a day")
    }

    #[test]
    fn nobody_private_is_named_without_their_yes() {
        let form = FundText::default();
        assert!(told().by_council(&form, today()).is_ok());
        assert!(Told { names_person: String::new(), ..told() }.by_council(&form, today()).is_err(), "it is asked");
        let named = Told { names_person: "yes".into(), ..told() };
        assert!(named.by_council(&form, today()).is_err() && named.by_group(&form, today()).is_err());
        let agreed = Told { person_agreed: "She said so on the phone on 1 December.".into(), ..named };
        assert!(agreed.by_council(&form, today()).is_ok());
    }

    #[test]
    fn a_voice_is_heard_with_its_consent() {
        let form = FundText::default();
        assert!(Told { consent: String::new(), ..told() }.by_council(&form, today()).is_err());
        assert!(Told { consent: "unrecorded".into(), ..told() }.by_council(&form, today()).is_err(), "it is asked now");
        let own = Told { consent: String::new(), whose_voice: " ".into(), ..told() };
        assert_eq!(own.by_group(&form, today()).ok().map(|noted| noted.consent), Some(Consent::Own));
        assert!(Told { consent: String::new(), ..told() }.by_group(&form, today()).is_err(), "somebody else's words");
    }

    #[test]
    fn what_a_group_says_on_the_phone_is_its_own_and_never_against_it() {
        let form = FundText::default();
        let phone = Told { route: "phone".into(), ..told() };
        assert_eq!(phone.by_council(&form, today()).ok().map(|noted| noted.route), Some(Route::Phone));
        assert!(Told { against: true, ..phone.clone() }.by_council(&form, today()).is_err());
        assert_eq!(
            phone.by_group(&form, today()).ok().map(|noted| noted.route),
            Some(Route::Written),
            "it writes itself"
        );
        let recorded = Told { route: "recorded".into(), ..told() };
        assert_eq!(recorded.by_group(&form, today()).ok().map(|noted| noted.route), Some(Route::Recorded));
        assert_eq!(recorded.by_council(&form, today()).ok().map(|noted| noted.route), Some(Route::Written));
    }
}
