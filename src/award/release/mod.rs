//! Release: every decision of a round goes out together, with its letters and its grants, in one transaction.

pub mod actions;
pub mod first;
pub mod letters;
pub mod pages;
pub mod store;
pub mod views;

use std::collections::{HashMap, HashSet};

pub use actions::release_round;

use crate::application::apart;
use chrono::NaiveDate;

use crate::decision::policy::{self, Around, Block};
use crate::decision::store::{AtHand, Decision, Weighed};
use crate::decision::window::Window;
use crate::decision::{State, departing};
use crate::fund::form::SizeBand;
use crate::ids::{ApplicationId, OrganisationId, PersonId};
use crate::panel::store::Seats;
use crate::people::safety;
use crate::people::store::Person;
use crate::review::Standing;

/// Everything that a release looks at.
#[derive(Clone, Debug)]
pub struct Facts {
    pub at_hand: AtHand,
    pub weighed: Vec<Weighed>,
    pub panel: Seats,
    pub members: HashMap<OrganisationId, Vec<Person>>,
    /// What keeps each of them safe.
    pub safe: safety::store::Around,
    pub declared: Vec<(PersonId, ApplicationId, Standing)>,
}

impl Facts {
    /// What is decided and has not gone out.
    pub fn ready(&self) -> impl Iterator<Item = &Weighed> {
        self.weighed.iter().filter(|one| one.decision.as_ref().is_some_and(|decision| decision.state == State::Decided))
    }

    /// How large the round's grants are.
    pub fn band(&self) -> SizeBand {
        SizeBand::parse(&self.at_hand.round.size_band).unwrap_or_default()
    }

    /// Between which moments its letters leave, where that was set.
    pub fn window(&self) -> Option<Window> {
        self.weighed.iter().find_map(|one| one.beside.window)
    }

    /// The groups that are rung before their letters leave, where it was set when these do.
    pub fn to_ring(&self) -> impl Iterator<Item = (&Weighed, &Person)> {
        self.reachable().filter(|_| self.window().is_some())
    }

    /// The groups of what is ready in which somebody has a telephone, each with who that is.
    fn reachable(&self) -> impl Iterator<Item = (&Weighed, &Person)> {
        self.ready().filter_map(|one| {
            let rung = self.members(&one.application.organisation_id).iter();
            let mut rung = rung.filter(|member| !member.phone.trim().is_empty());
            // Whoever sent it for the group knows of it; then whoever comes first by name.
            let sent = |member: &&Person| one.application.submitted_by.as_ref() == Some(&member.id);
            Some((one, rung.clone().find(sent).or_else(|| rung.next())?))
        })
    }

    /// The departures of which the panel is to be told before they go out.
    pub fn to_tell(&self) -> impl Iterator<Item = &Weighed> {
        let told = |one: &&Weighed| {
            one.decision.as_ref().is_some_and(|decision| departing::is_told(decision, one.beside.told.as_ref()))
        };
        self.ready().filter(|one| one.departs()).filter(move |one| !told(one))
    }

    /// What keeps it from going out on a day.
    pub fn blocks(&self, today: NaiveDate) -> Vec<Block> {
        let declared: HashSet<(PersonId, ApplicationId)> =
            self.declared.iter().map(|(person, application, _)| (person.clone(), application.clone())).collect();
        let around = Around {
            fund_slug: &self.at_hand.fund_slug,
            rolling: self.at_hand.round.closes_at.is_none(),
            panel: &self.panel,
            band: self.band(),
            today,
            declared: &declared,
        };
        let mut blocks = policy::blocks(&self.weighed, &around);
        // From grants of a size where departures are told first, news is rung first as well.
        if self.band().departing_days() > 0 && self.window().is_none() && self.reachable().next().is_some() {
            blocks.push(Block {
                about: self.at_hand.fund_name.clone(),
                words:
                    "Nobody has set when the letters leave. Set it, and ring the groups that have a telephone first."
                        .into(),
                href: format!("/desk/funds/{}/release/first#window", self.at_hand.fund_slug),
            });
        }
        blocks.extend(self.to_ring().filter(|(one, _)| one.beside.call.is_none()).map(|(one, _)| Block {
            about: one.application.organisation_name.clone(),
            words: "It has not been rung yet. Ring first, or write down that it would rather not be rung.".into(),
            href: format!("/desk/funds/{}/release/first#calls", self.at_hand.fund_slug),
        }));
        blocks
    }

    /// Who belongs to an organisation.
    pub fn members(&self, organisation: &OrganisationId) -> &[Person] {
        self.members.get(organisation).map_or(&[], Vec::as_slice)
    }

    /// Whether a person has said how close they are to the group of an application.
    pub fn has_declared(&self, person: &PersonId, application: &str) -> bool {
        self.declared.iter().any(|(who, about, _)| who == person && about.as_str() == application)
    }

    /// Whether a person stepped back from an application, or belongs to its group.
    pub fn is_closed_to(&self, person: &PersonId, one: &Weighed) -> bool {
        let declared = self.declared.iter().find(|(who, about, _)| who == person && *about == one.application.id);
        let member = self.members(&one.application.organisation_id).iter().any(|member| member.id == *person);
        apart::closed(declared.map(|(.., standing)| *standing), member).is_some()
    }
}

/// Whether a decision can be shown to its group.
pub fn is_out(decision: &Decision) -> bool {
    matches!(decision.state, State::Released | State::Checked)
}
