//! Last year's round: decided, granted, paid, and learnt from.

use chrono::TimeDelta;

use super::applying::{self, Opening};
use super::cast::{GROUPS, PANEL, SECOND_OFFICER};
use super::funds;
use super::hours;
use super::numbers;
use super::paying;
use super::reviewing::{decide, declare_nothing};
use super::sitting;
use super::spoken::said;
use super::stopping;
use super::stories;
use super::teller::{Teller, then};
use super::{after, again, agreeing, barriers, ending, lasting};
use crate::app::Change;
use crate::award::{self, grant::Grant};
use crate::clock::{Instant, london_date};
use crate::error::{Problems, Result};
use crate::ids::{ApplicationId, CommitmentId, PanelMeetingId};
use crate::learning::commitment::actions::{self as promises, To};
use crate::learning::commitment::from_note;
use crate::learning::commitment::owning::actions as owning;
use crate::learning::commitment::store;
use crate::learning::conversation::Way;
use crate::learning::note::actions as notes;
use crate::learning::note::policy::Side;
use crate::panel::{self, Outcome};
use crate::people::Who;

/// The groups of that round; the last two were not funded.
const CAME: &[usize] = &[0, 7, 9, 12, 13, 6, 8, 3, 5, 1, 4];

/// The place in that list of the group that says that it paid for the books itself.
const BOOKS: usize = 4;

/// The place in that list of the group that still has its agreement to sign.
const TO_SIGN: usize = 6;
/// And of the one whose payment is approved and has not left yet.
const TO_BE_PAID: usize = 4;

/// And of the one that was not funded, and is looked at again.
const OPENED_AGAIN: usize = 9;

/// And of the one that was not funded, and is taken onward.
const TAKEN_ONWARD: usize = 10;
/// And of one that said last year that something was not right.
const WAS_RIGHT: usize = 2;

/// Who worked on it.
struct Desk {
    contact: Who,
    decider: Who,
    treasurer: Who,
    panel: Vec<Who>,
}

impl Desk {
    /// Who agrees on money and pays it.
    fn hands(&self) -> agreeing::Hands<'_> {
        agreeing::Hands { contact: &self.contact, decider: &self.decider, treasurer: &self.treasurer }
    }
}

/// Builds the round from the first application to what was learnt.
pub fn last_years_round(teller: &mut Teller<'_>, now: Instant) -> Result<()> {
    let opening = applying::opening(teller, funds::LEARNING)?;
    let desk = Desk {
        contact: teller.who(funds::CHEST_CONTACT)?,
        decider: teller.who(funds::CHEST_DECIDER)?,
        treasurer: teller.who(SECOND_OFFICER.1)?,
        panel: PANEL.iter().map(|(_, email)| teller.who(email)).collect::<Result<_>>()?,
    };
    let mut sent = Vec::new();
    for (at, group) in CAME.iter().enumerate() {
        let when = now - TimeDelta::days(425 - 3 * i64::try_from(at).unwrap_or(0));
        let id = applying::sent(teller, &opening, &GROUPS[*group], when)?;
        let writer = teller.who(GROUPS[*group].writer.1)?;
        numbers::told(teller, &writer, &id, at, when + TimeDelta::hours(4))?;
        sent.push(id);
    }
    numbers::were_asked(teller, &opening.round, now - TimeDelta::days(400))?;
    funds::close_due(teller, now - TimeDelta::days(389))?;
    let meeting = meeting(teller, &opening, &desk, now - TimeDelta::days(380))?;
    sitting::begins(teller, (&desk.contact, &desk.panel[..]), &meeting, now - TimeDelta::days(380))?;
    for (at, id) in sent.iter().enumerate() {
        teller.together(|change| weigh(change, &desk, &meeting, id, at, now))?;
    }
    sitting::ends(teller, (&desk.contact, &desk.panel[..]), &meeting, now - TimeDelta::days(379))?;
    sitting::pays(teller, &desk.contact, &meeting, now - TimeDelta::days(374))?;
    let released = now - TimeDelta::days(358);
    teller.at(released, Some(&desk.decider), |change| award::release::release_round(change, &opening.round))?;
    for (at, id) in sent.iter().enumerate() {
        if let Some(grant) = teller.together(|change| award::grant::of_application(change.db, id))? {
            let group = teller.who(GROUPS[CAME[at]].writer.1)?;
            if at == TO_SIGN {
                teller.together(|change| agreeing::negotiated(change, &desk.contact, &group, &grant, now))?;
                continue;
            }
            let how = agreeing::How::of(at, at != TO_BE_PAID);
            let hands = desk.hands();
            teller.together(|change| agreeing::sign_and_pay(change, &hands, &group, &grant, released, how))?;
            if at == TO_BE_PAID {
                // Another account came by the portal the day before yesterday, and nobody has rung yet.
                let when = now - TimeDelta::days(2);
                teller.together(|change| paying::enters(change, &group, &grant, when, 50 + at))?;
            }
            match at {
                agreeing::STOPPED => {
                    let begun = now - TimeDelta::days(200);
                    teller.together(|change| stopping::stopped_and_lifted(change, &hands, &group, &grant, begun))?;
                }
                agreeing::PAUSED => teller.together(|change| stopping::paused(change, &group, &grant, now))?,
                _ => {}
            }
            teller.together(|change| learn(change, &desk, &group, &grant, at, now))?;
        }
    }
    ending::of_last_year(teller, (&desk.contact, &desk.treasurer), &sent, released, now)?;
    stopping::came_back(teller, &desk.hands(), &sent[agreeing::STOPPED], now)?;
    let writer = teller.who(GROUPS[CAME[OPENED_AGAIN]].writer.1)?;
    again::opened_again(teller, &desk.decider, &desk.contact, &writer, &opening, &sent[OPENED_AGAIN], now)?;
    let writer = teller.who(GROUPS[CAME[0]].writer.1)?;
    stories::told(teller, &desk.contact, &writer, &opening.round, &sent[0], now)?;
    let writer = teller.who(GROUPS[CAME[hours::WANTS_NOTHING]].writer.1)?;
    hours::paid_in_part(teller, &desk.contact, &writer, &sent, now)?;
    let writer = teller.who(GROUPS[CAME[hours::PUT_RIGHT]].writer.1)?;
    hours::put_right(teller, &writer, &sent[hours::PUT_RIGHT], now)?;
    afterwards(teller, &desk, &opening, &sent, now)?;
    promise_to_everyone(teller, &desk, &opening, now)
}

/// What came after the decisions.
fn afterwards(teller: &Teller<'_>, desk: &Desk, opening: &Opening, sent: &[ApplicationId], now: Instant) -> Result<()> {
    let hands = after::Hands { contact: &desk.contact, other: &desk.treasurer };
    let writer = |at: usize| teller.who(GROUPS[CAME[at]].writer.1);
    after::was_right(teller, &hands, &writer(WAS_RIGHT)?, &sent[WAS_RIGHT], now)?;
    after::not_funded(teller, &hands, &writer(TAKEN_ONWARD)?, &sent[TAKEN_ONWARD], now)?;
    after::to_a_fund_of_ours(teller, &hands, &writer(TAKEN_ONWARD)?, &sent[TAKEN_ONWARD], now)?;
    let groups = [writer(0)?, writer(1)?, writer(TAKEN_ONWARD)?];
    let of = [(&groups[0], &sent[0]), (&groups[1], &sent[1]), (&groups[2], &sent[TAKEN_ONWARD])];
    lasting::taken_up(teller, hands.contact, of, now)?;
    let all: Vec<(ApplicationId, usize)> = sent.iter().cloned().zip(CAME.iter().copied()).collect();
    after::what_we_were_like(teller, &hands, opening, &all, now)?;
    paying::largest_is_assessed(teller, &desk.contact, sent, now)?;
    barriers::both(teller, &hands, &writer(BOOKS)?, &opening.round, now)
}

fn meeting(teller: &Teller<'_>, opening: &Opening, desk: &Desk, held: Instant) -> Result<PanelMeetingId> {
    let asked = panel::actions::Asked {
        round: opening.round.clone(),
        held_at: Some(held),
        place: "Dalston CLR James Library".to_owned(),
        members: desk.panel.iter().map(|member| member.person.clone()).collect(),
    };
    teller.at(held - TimeDelta::days(7), Some(&desk.contact), |change| {
        panel::actions::make_meeting(change, &asked, Problems::default())
    })
}

fn weigh(
    change: &mut Change<'_>,
    desk: &Desk,
    meeting: &PanelMeetingId,
    id: &ApplicationId,
    at: usize,
    now: Instant,
) -> Result<()> {
    let pounds = crate::application::store::get(change.db, id)?.amount_pence.unwrap_or(0) / 100;
    let (outcome, pounds) = match at {
        OPENED_AGAIN | TAKEN_ONWARD => (Outcome::NotThisTime, 0),
        6 => (Outcome::InPart, pounds / 2),
        _ => (Outcome::Funded, pounds),
    };
    for member in &desk.panel {
        then(change, now - TimeDelta::days(381), member, |change| declare_nothing(change, id))?;
    }
    let said = panel::actions::Said {
        version: 0,
        outcome: Some(outcome),
        amount: if outcome.gives() { pounds.to_string() } else { String::new() },
        words: "We read it aloud together and agreed.".to_owned(),
        why: panel::why::Typed::default(),
        again: String::new(),
        before: String::new(),
    };
    // Whoever speaks with the groups writes no recommendation.
    let Some(scribe) = desk.panel.first() else { return Ok(()) };
    then(change, now - TimeDelta::days(380), scribe, |change| {
        panel::actions::record(change, meeting, id, &said).map(drop)
    })?;
    sitting::settles(change, &desk.panel, (meeting, id), at, now - TimeDelta::days(380))?;
    then(change, now - TimeDelta::days(365), &desk.decider, |change| {
        declare_nothing(change, id)?;
        let not_acting = match at {
            _ if outcome.gives() => "",
            TAKEN_ONWARD => "People who do not go out alone stay in for another winter. The council carries that.",
            _ => "Boys who are stopped go on being silent about it for another winter.",
        };
        decide(change, id, outcome, pounds, not_acting)
    })
}

/// What one group and the council learnt: most have agreed and published, one is waiting, one meets next week.
fn learn(change: &mut Change<'_>, desk: &Desk, group: &Who, grant: &Grant, at: usize, now: Instant) -> Result<()> {
    use crate::learning::conversation::actions as conversations;
    if at == 8 {
        return then(change, now - TimeDelta::days(3), &desk.contact, |change| {
            conversations::arrange(
                change,
                &grant.id,
                Some(now + TimeDelta::days(6)),
                Some(Way::Visit),
                "The back room of the nail salon, with tea",
                Problems::default(),
            )
        });
    }
    let held = now - TimeDelta::days(120 - i64::try_from(at).unwrap_or(0));
    then(change, held - TimeDelta::days(14), &desk.contact, |change| {
        conversations::arrange(change, &grant.id, Some(held), Some(Way::Visit), "Where you meet", Problems::default())
    })?;
    if at == 7 {
        return Ok(());
    }
    let note = then(change, held + TimeDelta::days(1), &desk.contact, |change| {
        notes::start(change, &grant.id, Side::Council, said(at), notes::Then::Tell)
    })?;
    if at == 5 {
        return Ok(());
    }
    then(change, held + TimeDelta::days(4), group, |change| notes::agree(change, &grant.id, &note, Some(1), true))?;
    then(change, held + TimeDelta::days(5), &desk.contact, |change| {
        notes::publish(change, &grant.id, &note, Side::Council, (true, ""))
    })?;
    if at == 0 {
        let promise = promises::Typed {
            words: "Pay within ten days of the last signature, and say so in the agreement.".to_owned(),
            owner: desk.treasurer.person.to_string(),
            due_on: Some(london_date(now) + TimeDelta::days(30)),
            public: true,
        };
        then(change, held + TimeDelta::days(5), &desk.contact, |change| {
            from_note::actions::make(change, To::Grant(grant.id.clone()), &note, &promise).map(drop)
        })?;
    }
    Ok(())
}

/// What the council promised everyone in the round: kept, kept late, missed with a word of explanation and without, and open
/// with its day moved.
fn promise_to_everyone(teller: &Teller<'_>, desk: &Desk, opening: &Opening, now: Instant) -> Result<()> {
    let days = |days| now - TimeDelta::days(days);
    let contact = Some(&desk.contact);
    let make = |words: &str, due: i64| {
        let typed = promises::Typed {
            words: words.to_owned(),
            owner: desk.contact.person.to_string(),
            due_on: Some(london_date(now) - TimeDelta::days(due)),
            public: true,
        };
        teller.at(days(300), contact, |change| promises::make(change, To::Round(opening.round.clone()), &typed))
    };
    let explain = |id: &CommitmentId, when: i64, words: &str| {
        teller.at(days(when), contact, |change| {
            let version = store::one(change.db, id)?.promise.version;
            owning::explain(change, id, words, Some(version))
        })
    };
    let kept = make("Write the reasons for every decision in words that a neighbour would understand.", 200)?;
    let late = make("Say on each fund's page what people on the panel are paid.", 150)?;
    let missed = make("Answer every question within five working days.", 60)?;
    let moved = make("Open the next round with help in Turkish, Kurmancî and Somali.", -45)?;
    make("Put what came of every panel online within a week.", 20)?;
    teller.at(days(210), contact, |change| promises::mark_kept(change, &kept).map(drop))?;
    teller.at(days(149), None, promises::miss_overdue)?;
    explain(&late, 148, "We had to ask everybody on the panel first, and one of them was away.")?;
    teller.at(days(141), contact, |change| promises::mark_kept(change, &late).map(drop))?;
    teller.at(days(59), None, promises::miss_overdue)?;
    explain(
        &missed,
        57,
        "Three of us do this, and two were ill in the same week. It is seven days until we are four.",
    )?;
    teller.at(days(30), contact, |change| {
        let version = store::one(change.db, &moved)?.promise.version;
        owning::move_day(change, &moved, Some(london_date(now) + TimeDelta::days(75)), Some(version))
    })?;
    teller.at(days(19), None, promises::miss_overdue)?;
    Ok(())
}
