//! What a group tells of itself once: checked, and compared when two people change it at the same time.

use super::Kind;
use crate::error::{Problems, Words};
use crate::text::money::Pence;

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
        problems.need("about", &self.about, Words::key("organisation-about-empty"));
        for (field, text, most) in [
            ("name", &self.name, SHORT),
            ("host_name", &self.host_name, SHORT),
            ("area", &self.area, SHORT),
            ("registration_number", &self.registration_number, SHORT),
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
                name: crate::text::plain::one_line(&self.name),
                kind,
                host_name: if kind == Kind::Hosted { self.host_name.clone() } else { String::new() },
                about: self.about.clone(),
                area: self.area.clone(),
                describes_itself: self.describes_itself.clone(),
                registration_number: self.registration_number.clone(),
                yearly_income_pence,
            }),
            _ => Err(problems),
        }
    }
}

/// One field in which two people's versions differ: its name, what the other wrote, what you wrote.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Difference {
    pub field: &'static str,
    pub theirs: String,
    pub yours: String,
}

impl Profile {
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
    fn only_what_differs_is_shown() {
        let theirs = typed("unregistered").read().expect("a profile");
        let yours = Profile { area: "Dalston".into(), ..theirs.clone() };
        let differences = theirs.differences(&yours);
        assert_eq!(differences, [Difference { field: "area", theirs: String::new(), yours: "Dalston".into() }]);
    }
}
