//! What a group tells of itself once: checked, and compared when two people change it at the same time.

use diesel::prelude::*;
use serde::Serialize;

use super::{Kind, numbers};
use crate::db::schema::organisations;
use crate::error::{Problems, Words};
use crate::text::money::Pence;
use crate::text::plain::one_line;

/// A profile as it was typed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Typed {
    pub name: String,
    pub kind: String,
    pub host_name: String,
    pub about: String,
    pub area: String,
    pub describes_itself: String,
    pub registration_number: String,
    pub yearly_income: String,
    pub host_number: String,
    pub group_behind: String,
    /// The groups of several together, one a line, and which of them leads.
    pub partners: String,
    pub leads: String,
    /// They said that a number is right though it looks unfamiliar.
    pub keep_numbers: bool,
}

/// A profile that can be kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Profile {
    pub name: String,
    pub kind: Kind,
    pub host_name: String,
    pub about: String,
    pub area: String,
    pub describes_itself: String,
    pub registration_number: String,
    pub yearly_income_pence: Option<i64>,
    pub details: Details,
}

/// What only some kinds of group have to tell.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Queryable, Selectable, Insertable)]
#[diesel(table_name = organisations, check_for_backend(crate::db::MultiBackend))]
pub struct Details {
    /// The number under which the host is registered.
    pub host_number: String,
    /// The group behind somebody who applies for it.
    pub group_behind: String,
    /// The groups of several together, one a line.
    pub partners: String,
    /// Which of them leads.
    pub leads: String,
}

/// How long each text may be, in characters: enough for any real one, and no more than a page can show.
const SHORT: usize = 200;
const LONG: usize = 4000;

impl Typed {
    /// Reads what was typed.
    ///
    /// # Errors
    /// Everything that is to be put right.
    pub fn read(&self) -> Result<Profile, Problems> {
        let mut problems = Problems::default();
        problems.need("name", &self.name, Words::key("organisation-name-empty"));
        let kind = Kind::parse(&self.kind);
        if kind.is_none() {
            problems.add("kind", Words::key("organisation-kind-empty"));
        }
        if kind == Some(Kind::Hosted) {
            problems.need("host_name", &self.host_name, Words::key("organisation-host-empty"));
        }
        if kind == Some(Kind::Consortium) {
            problems.need("partners", &self.partners, Words::key("organisation-partners-empty"));
            self.check_leads(&mut problems);
        }
        self.check_numbers(&mut problems);
        problems.need("about", &self.about, Words::key("organisation-about-empty"));
        for (field, text, most) in [
            ("name", &self.name, SHORT),
            ("host_name", &self.host_name, SHORT),
            ("area", &self.area, SHORT),
            ("registration_number", &self.registration_number, SHORT),
            ("host_number", &self.host_number, SHORT),
            ("group_behind", &self.group_behind, SHORT),
            ("partners", &self.partners, LONG),
            ("about", &self.about, LONG),
            ("describes_itself", &self.describes_itself, LONG),
        ] {
            let count = text.chars().count();
            if count > most {
                problems.add(field, Words::key("organisation-too-long").with("most", most).with("count", count));
            }
        }
        let yearly_income_pence = match self.yearly_income.trim() {
            "" => None,
            typed => match Pence::parse(typed) {
                Ok(pence) => Some(pence.0),
                Err(_) => {
                    problems.add("yearly_income", Words::key("organisation-income-numbers"));
                    None
                }
            },
        };
        match kind {
            Some(kind) if problems.0.is_empty() => Ok(Profile {
                name: one_line(&self.name),
                kind,
                host_name: if kind == Kind::Hosted { self.host_name.clone() } else { String::new() },
                about: self.about.clone(),
                area: self.area.clone(),
                describes_itself: self.describes_itself.clone(),
                registration_number: as_registered(&self.registration_number),
                yearly_income_pence,
                details: self.details(kind),
            }),
            _ => Err(problems),
        }
    }

    /// What this kind of group has to tell; what only another kind has is left out.
    fn details(&self, kind: Kind) -> Details {
        let of = |wanted: Kind, text: String| if kind == wanted { text } else { String::new() };
        Details {
            host_number: of(Kind::Hosted, as_registered(&self.host_number)),
            group_behind: of(Kind::Individual, one_line(&self.group_behind)),
            partners: of(Kind::Consortium, self.partner_names().join("\n")),
            leads: of(Kind::Consortium, one_line(&self.leads)),
        }
    }

    fn partner_names(&self) -> Vec<String> {
        self.partners.lines().map(one_line).filter(|name| !name.is_empty()).collect()
    }

    /// One of the groups leads, or the one that applies does.
    fn check_leads(&self, problems: &mut Problems) {
        let leads = one_line(&self.leads).to_lowercase();
        let mut names = self.partner_names();
        names.push(one_line(&self.name));
        if !leads.is_empty() && !names.iter().any(|name| name.to_lowercase() == leads) {
            problems.add("leads", Words::key("organisation-leads-unknown"));
        }
    }

    /// A number that looks unfamiliar may be right: it is kept when they say so.
    fn check_numbers(&self, problems: &mut Problems) {
        for (field, number) in [("registration_number", &self.registration_number), ("host_number", &self.host_number)]
        {
            if !self.keep_numbers && !number.trim().is_empty() && numbers::read(number).is_none() {
                problems.add(field, Words::key(UNFAMILIAR).with("number", number.trim()));
            }
        }
    }
}

/// What is said of a number that looks unfamiliar.
pub const UNFAMILIAR: &str = "organisation-number-unfamiliar";

/// A number as its register writes it, or as it was typed.
fn as_registered(typed: &str) -> String {
    numbers::read(typed).map_or_else(|| one_line(typed), |number| number.text)
}

/// One field in which two people's versions differ: its name, what the other wrote, what you wrote.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Difference {
    pub field: &'static str,
    pub theirs: String,
    pub yours: String,
}

impl Profile {
    /// The same with what it does not say and `other` does.
    pub fn with_what_it_lacks(&self, other: &Profile) -> Profile {
        let or = |mine: &String, theirs: &String| if mine.is_empty() { theirs.clone() } else { mine.clone() };
        Profile {
            name: self.name.clone(),
            kind: self.kind,
            host_name: or(&self.host_name, &other.host_name),
            about: or(&self.about, &other.about),
            area: or(&self.area, &other.area),
            describes_itself: or(&self.describes_itself, &other.describes_itself),
            registration_number: or(&self.registration_number, &other.registration_number),
            yearly_income_pence: self.yearly_income_pence.or(other.yearly_income_pence),
            details: Details {
                host_number: or(&self.details.host_number, &other.details.host_number),
                group_behind: or(&self.details.group_behind, &other.details.group_behind),
                partners: or(&self.details.partners, &other.details.partners),
                leads: or(&self.details.leads, &other.details.leads),
            },
        }
    }

    /// Where `yours` says something else.
    pub fn differences(&self, yours: &Profile) -> Vec<Difference> {
        let income =
            |profile: &Profile| profile.yearly_income_pence.map_or_else(String::new, |pence| Pence(pence).to_string());
        let pair = |profile: &Profile| {
            [
                ("name", profile.name.clone()),
                ("kind", profile.kind.as_str().to_owned()),
                ("host_name", profile.host_name.clone()),
                ("about", profile.about.clone()),
                ("area", profile.area.clone()),
                ("describes_itself", profile.describes_itself.clone()),
                ("registration_number", profile.registration_number.clone()),
                ("yearly_income", income(profile)),
                ("host_number", profile.details.host_number.clone()),
                ("group_behind", profile.details.group_behind.clone()),
                ("partners", profile.details.partners.clone()),
                ("leads", profile.details.leads.clone()),
            ]
        };
        pair(self)
            .into_iter()
            .zip(pair(yours))
            .filter(|((_, theirs), (_, yours))| theirs != yours)
            .map(|((field, theirs), (_, yours))| Difference { field, theirs, yours })
            .collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn typed(kind: &str) -> Typed {
        Typed { name: "Sunday Kitchen".into(), kind: kind.into(), about: "We cook.".into(), ..Typed::default() }
    }

    #[test]
    fn a_group_without_papers_is_as_good_as_any() {
        let profile = typed("unregistered").read().expect("nothing to put right");
        assert_eq!(profile.registration_number, "");
        assert_eq!(profile.yearly_income_pence, None);
    }

    #[test]
    fn a_hosted_group_names_its_host_and_a_number_is_a_number() {
        let problems = Typed { yearly_income: "a bit".into(), ..typed("hosted") }.read().expect_err("two things");
        let fields: Vec<_> = problems.0.iter().map(|problem| problem.field.as_str()).collect();
        assert_eq!(fields, ["host_name", "yearly_income"]);
    }

    #[test]
    fn an_unfamiliar_number_is_asked_about_once_and_kept_when_they_say_so() {
        let typed = Typed { registration_number: "my number".into(), ..typed("unregistered") };
        let problems = typed.read().expect_err("one thing");
        assert_eq!(problems.0[0].field, "registration_number");
        let kept = Typed { keep_numbers: true, ..typed }.read().expect("a profile");
        assert_eq!(kept.registration_number, "my number");
        let known = Typed { registration_number: " sc 012345 ".into(), ..self::typed("registered") };
        assert_eq!(known.read().expect("a profile").registration_number, "SC012345");
    }

    #[test]
    fn several_together_name_each_other_and_who_leads() {
        let several = Typed { partners: "Quiet Corner\n\n Ridley Road  Elders ".into(), ..typed("consortium") };
        assert!(typed("consortium").read().is_err());
        let profile = Typed { leads: "quiet corner".into(), ..several.clone() }.read().expect("a profile");
        assert_eq!(profile.details.partners, "Quiet Corner\nRidley Road Elders");
        assert!(Typed { leads: "Somebody Else".into(), ..several.clone() }.read().is_err());
        let alone = Typed { kind: "unregistered".into(), ..several }.read().expect("a profile");
        assert_eq!(alone.details, Details::default());
    }

    #[test]
    fn only_what_differs_is_shown() {
        let theirs = typed("unregistered").read().expect("a profile");
        let yours = Profile { area: "Dalston".into(), ..theirs.clone() };
        let differences = theirs.differences(&yours);
        assert_eq!(differences, [Difference { field: "area", theirs: String::new(), yours: "Dalston".into() }]);
    }
}
