//! A believable borough for the demo, made through the same actions as everything else.

mod after;
mod again;
mod agreeing;
mod applying;
mod assessing;
mod barriers;
pub mod cast;
mod deciding;
mod documents;
mod ending;
mod finding;
mod funds;
mod holding;
mod hours;
mod known;
mod lasting;
mod learning;
mod numbers;
mod paying;
mod protecting;
mod reading;
mod reviewing;
mod sitting;
mod spoken;
mod stopping;
mod stories;
mod talking;
mod teller;
mod together;
mod voice;

use crate::app::App;
use crate::error::Result;
use crate::ids::PersonId;
use crate::people::{self, Role};
use crate::text::dates;

use cast::{ADMINISTRATOR, GROUPS, LISTENER, Officer, PANEL, SAFEGUARDING, SCRUTINEER, SECOND_OFFICER};
use teller::Teller;

/// The borough's council.
const COUNCIL: &str = "hackney";

/// How large the borough is.
#[derive(Clone, Copy, Debug)]
pub struct Size {
    /// How many applications stand in the round under review.
    pub under_review: usize,
}

impl Default for Size {
    fn default() -> Self {
        Size { under_review: 9 }
    }
}

/// A kind of person and the link that signs one in.
#[derive(Clone, Debug)]
pub struct RoleLink {
    pub role: &'static str,
    pub url: String,
}

/// Says in the log which part of the borough could not be made, since the error itself does not know.
fn named<T>(part: &str, made: Result<T>) -> Result<T> {
    if let Err(why) = &made {
        tracing::error!(part, %why, "this part of the demo could not be made");
    }
    made
}

/// Fills an empty portal with the borough.
///
/// # Errors
/// Whatever an action refuses: the demo walks the same paths as everybody.
pub fn build(app: &App, size: Size) -> Result<Vec<RoleLink>> {
    let now = app.now();
    let mut teller = Teller::new(app);
    named("the funds", funds::import_all(&mut teller, now))?;
    named("the people", appoint(&mut teller, now))?;
    // What happened on earlier days happened when people are at work, whenever the demo is started.
    let afternoon = dates::start_of_day(dates::london_day(now)) + chrono::TimeDelta::hours(14);
    named("last year's round", learning::last_years_round(&mut teller, afternoon))?;
    named("the round under review", reviewing::round_under_review(&mut teller, afternoon, size))?;
    named("the open round", applying::open_round(&mut teller, now))?;
    named("a report of harm", after::reported(&teller, &teller.who(LISTENER.1)?, afternoon))?;
    named("the assessments", assessing::both_years(&teller, afternoon))?;
    named("filters that were kept", finding::kept_filters(&teller, afternoon))?;
    named("who is away", together::somebody_is_away(&teller, afternoon))?;
    named("what is held", protecting::protected(&teller, afternoon))?;
    named("the letters", teller.the_letters_have_arrived(now))?;
    links(&mut teller)
}

/// Gives everybody their role at the council.
fn appoint(teller: &mut Teller<'_>, now: crate::clock::Instant) -> Result<()> {
    let long_ago = now - chrono::TimeDelta::days(500);
    let funder = teller.funder(COUNCIL)?;
    let give = |(name, email): Officer, roles: &[Role]| -> Result<PersonId> {
        let (funder, roles) = (funder.clone(), roles.to_vec());
        teller.at(long_ago, None, move |change| {
            let person = people::actions::find_or_add(change, email, name)?;
            for role in roles {
                people::actions::grant_role(change, &person.id, role, Some(&funder))?;
            }
            Ok(person.id)
        })
    };
    give(SAFEGUARDING, &[Role::SafeguardingLead])?;
    give(LISTENER, &[Role::Listener])?;
    give(SCRUTINEER, &[Role::Scrutineer])?;
    give(SECOND_OFFICER, &[Role::Commissioner])?;
    give(ADMINISTRATOR, &[Role::Administrator])?;
    for member in PANEL {
        give(*member, &[Role::PanelMember])?;
    }
    Ok(())
}

/// The links of the contract: one for each kind of person, good for as long as this demo runs.
fn links(teller: &mut Teller<'_>) -> Result<Vec<RoleLink>> {
    let people = [
        ("applicant", GROUPS[0].writer.1, "/home"),
        ("commissioner", funds::REVIEW_CONTACT, "/desk"),
        ("panel member", PANEL[0].1, "/desk"),
        ("decision-maker", funds::REVIEW_DECIDER, "/desk"),
        ("scrutineer", SCRUTINEER.1, "/desk"),
        ("administrator", ADMINISTRATOR.1, "/desk"),
    ];
    let now = teller.now();
    let mut links = Vec::new();
    for (role, email, first_page) in people {
        let url = teller.at(now, None, |change| people::actions::sign_in_link(change, email, first_page, true))?;
        links.push(RoleLink { role, url });
    }
    Ok(links)
}
