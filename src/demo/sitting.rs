//! Panels that sit: who leads, who is there, in which order, who steps out, how they come to what they recommend.

use std::collections::BTreeMap;

use chrono::TimeDelta;

use super::reviewing::Desk;
use super::teller::{Teller, then};
use crate::app::Change;
use crate::clock::{Instant, london_date};
use crate::error::{Problems, Result};
use crate::fund::form::{Chair, PanelRules};
use crate::ids::{ApplicationId, PanelMeetingId, PersonId, RoundId};
use crate::panel::sitting::actions::{self, Order, Seating};
use crate::panel::sitting::item::actions as items;
use crate::panel::sitting::store;
use crate::panel::sitting::votes::{Ending, Vote};
use crate::panel::work::{Named, actions as work};
use crate::panel::{papers, paying};
use crate::people::Who;
use crate::review::actions::declaration;
use crate::review::{Interest, Said, Standing};
use crate::text::money::Pence;

/// What the round under review asks of its panel.
pub const RULES: PanelRules = PanelRules {
    members: 3,
    quorum: 3,
    community: 2,
    chair: Chair::CommunityMember,
    papers_days: 14,
    pay_per_hour: Some(Pence::pounds(15)),
    publish_votes: true,
};

/// What last year's round asked of its panel.
pub const LAST_YEARS: PanelRules = PanelRules { members: 0, quorum: 3, community: 0, chair: Chair::None, ..RULES };

/// The item that is voted on.
const VOTED: usize = 1;
/// The item for which somebody steps out.
const STEPS_OUT: usize = 2;

/// The first of the members leads; all but the last are of the community. The papers are open until the day itself.
pub fn prepared(teller: &Teller<'_>, desk: &Desk, meeting: &PanelMeetingId, held: Instant) -> Result<()> {
    let ids: Vec<PersonId> = desk.readers.iter().map(|reader| reader.person.clone()).collect();
    let community = ids[..ids.len().saturating_sub(1)].to_vec();
    let seating = Seating {
        community,
        chair: ids.first().cloned(),
        deputy: ids.get(1).cloned(),
        papers_until: Some(london_date(held)),
        version: 1,
    };
    teller.at(held - TimeDelta::days(7), Some(&desk.contact), |change| {
        actions::seat(change, meeting, &seating, Problems::default())
    })?;
    for reader in desk.readers.iter().take(2) {
        teller.at(held - TimeDelta::days(2), Some(reader), |change| papers::actions::open(change, meeting))?;
    }
    if let (Some(first), Some(second)) = (desk.readers.first(), desk.readers.get(1)) {
        teller.at(held - TimeDelta::days(2), Some(first), |change| work::name_me(change, Some(Named::FirstName)))?;
        teller.at(held - TimeDelta::days(2), Some(second), |change| work::name_me(change, Some(Named::FullName)))?;
    }
    Ok(())
}

/// The meeting begins: everybody is there, and the order is drawn.
pub fn begins(
    teller: &Teller<'_>,
    (leads, members): (&Who, &[Who]),
    meeting: &PanelMeetingId,
    held: Instant,
) -> Result<()> {
    let here: Vec<PersonId> = members.iter().map(|member| member.person.clone()).collect();
    teller.at(held, Some(leads), |change| {
        let version = store::table(change.db, meeting)?.sitting.version;
        actions::attend(change, meeting, &here, version)?;
        actions::put_in_order(change, meeting, &Order::ByLot, version + 1)
    })
}

/// For one of the items somebody steps out, before it is weighed.
pub fn steps_out(
    change: &mut Change<'_>,
    members: &[Who],
    (meeting, id): (&PanelMeetingId, &ApplicationId),
    at: usize,
    when: Instant,
) -> Result<()> {
    let Some(member) = members.get(1).filter(|_| at == STEPS_OUT) else { return Ok(()) };
    let why = "My sister sings with them. I would rather not weigh this one.";
    then(change, when, member, |change| items::step_out(change, meeting, id, why, false))
}

/// Whoever stepped out at the table had said before that they know nobody there. They say anew how close they are, so that
/// the application is closed to them from now on.
pub fn found_late(teller: &Teller<'_>, desk: &Desk, sent: &[ApplicationId], when: Instant) -> Result<()> {
    let (Some(member), Some(id)) = (desk.readers.get(1), sent.get(STEPS_OUT)) else { return Ok(()) };
    let said = Said {
        standing: Some(Standing::Conflict),
        interests: vec![Interest::Family],
        words: "I found only at the table that my sister sings with them.".to_owned(),
    };
    teller.at(when, Some(member), |change| declaration::declare(change, id, &said).map(drop))
}

/// How the panel came to it: everybody agreed, but for one, on which it voted, and one sees it otherwise.
pub fn settles(
    change: &mut Change<'_>,
    members: &[Who],
    (meeting, id): (&PanelMeetingId, &ApplicationId),
    at: usize,
    when: Instant,
) -> Result<()> {
    let on_version = crate::panel::store::recommendation(change.db, id)?.map_or(0, |advice| advice.version);
    let version = store::item(change.db, meeting, id)?.map_or(0, |item| item.version);
    let mut said = items::Said { how: Some(Ending::Consensus), votes: BTreeMap::new(), on_version, version };
    let table = store::table(change.db, meeting)?;
    let around = store::around(change.db, meeting, &table.round.id)?;
    let room: Vec<PersonId> = table.in_room(&around, id).map(|seat| seat.person.id.clone()).collect();
    if at == VOTED {
        said.how = Some(Ending::Vote);
        let vote = |who: &PersonId| if Some(who) == room.first() { Vote::Against } else { Vote::For };
        said.votes = room.iter().map(|who| (who.clone(), Some(vote(who)))).collect();
    }
    let leads =
        members.iter().find(|one| table.leads_item(&one.person, &around, id) && !around.is_out(&one.person, id));
    let Some(leads) = leads else { return Ok(()) };
    then(change, when, leads, |change| items::settle(change, meeting, id, &said))?;
    let otherwise = members.iter().find(|member| Some(&member.person) == room.first()).filter(|_| at == VOTED);
    let Some(otherwise) = otherwise else { return Ok(()) };
    let words = "I would have given half now and half once the hall is theirs. The rest of us thought that was for the \
                 council to carry.";
    then(change, when, otherwise, |change| items::dissent(change, meeting, id, words, false))
}

/// Whoever leads it ends it, with everybody's time.
pub fn ends(
    teller: &Teller<'_>,
    (leads, members): (&Who, &[Who]),
    meeting: &PanelMeetingId,
    when: Instant,
) -> Result<()> {
    let minutes = |at: usize| (180 + 15 * (at % 3)).to_string();
    let minutes = members.iter().enumerate().map(|(at, who)| (who.person.clone(), minutes(at))).collect();
    teller.at(when, Some(leads), |change| {
        let version = store::table(change.db, meeting)?.sitting.version;
        actions::end(change, meeting, &minutes, version)
    })
}

/// An officer notes that everybody was paid, where the round pays for it.
pub fn pays(teller: &Teller<'_>, officer: &Who, meeting: &PanelMeetingId, when: Instant) -> Result<()> {
    teller.at(when, Some(officer), |change| {
        let table = store::table(change.db, meeting)?;
        let due = table.seats.iter().filter(|seat| paying::policy::is_due(seat));
        let people: Vec<PersonId> = due.map(|seat| seat.person.id.clone()).collect();
        if people.is_empty() {
            return Ok(());
        }
        let today = change.today();
        paying::actions::pay(change, meeting, &people, Some(today), table.sitting.version, Problems::default())
    })
}

/// A second evening is called, for what is still to be read; its papers are open.
pub fn second_evening(teller: &Teller<'_>, desk: &Desk, round: &RoundId, now: Instant) -> Result<()> {
    let asked = crate::panel::actions::Asked {
        round: round.clone(),
        held_at: Some(now + TimeDelta::days(9) + TimeDelta::hours(4)),
        place: "Room 102, Town Hall, and on screen".to_owned(),
        members: desk.readers.iter().map(|reader| reader.person.clone()).collect(),
    };
    let meeting = teller.at(now - TimeDelta::days(1), Some(&desk.contact), |change| {
        crate::panel::actions::make_meeting(change, &asked, Problems::default())
    })?;
    let Some(first) = desk.readers.first() else { return Ok(()) };
    let community = desk.readers.iter().take(3).map(|reader| reader.person.clone()).collect();
    let until = Some(london_date(now) + TimeDelta::days(16));
    let deputy = desk.readers.get(1).map(|second| second.person.clone());
    let seating = Seating { community, chair: Some(first.person.clone()), deputy, papers_until: until, version: 1 };
    teller.at(now - TimeDelta::days(1), Some(&desk.contact), |change| {
        actions::seat(change, &meeting, &seating, Problems::default())
    })?;
    teller.at(now, Some(first), |change| papers::actions::open(change, &meeting))
}
