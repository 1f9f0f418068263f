//! The round under review: read by two people each, with what is known, where risk sits, and a panel that has met once.

use chrono::TimeDelta;

use super::Size;
use super::applying::{self, Opening};
use super::cast::{GROUPS, PANEL};
use super::teller::{Teller, then};
use super::{deciding, funds, holding, known, numbers, reading as around, sitting, together, voice};
use crate::app::Change;
use crate::clock::{Instant, london_date};
use crate::decision;
use crate::error::{Problems, Result};
use crate::ids::ApplicationId;
use crate::panel::{self, Outcome};
use crate::people::Who;
use crate::relationship::offer::Answer;
use crate::review::actions::{declaration, reading};
use crate::review::reading::{Cite, Judgement, Written};
use crate::review::{Interest, Said, Standing};

/// The groups that came to this round, in the order in which they did.
pub const CAME: &[usize] = &[1, 2, 3, 4, 5, 8, 10, 11, 0];

/// One of them says one of its answers.
const SAYS_IT: usize = 1;
/// One of them would rather talk about a question.
const WOULD_RATHER_TALK: usize = 7;
/// One of them answers a question in Spanish.
const IN_SPANISH: usize = 4;
/// One of them nobody at the council has met.
const UNKNOWN: usize = 7;
/// Of one of them somebody speaks badly, and it has answered.
const SPOKEN_AGAINST: usize = 6;
/// The first group of the cast, whose writer is the demo's applicant: it is asked to answer, and to carry a risk.
pub const SUNDAY_KITCHEN: usize = 8;
/// The named contact has handed it over to a colleague.
pub const HANDED_OVER: usize = 7;

/// Two that stand level below the others, with money for one of them.
const LEVEL: [usize; 2] = [4, 5];

/// Everybody who works on the round.
pub struct Desk {
    pub contact: Who,
    pub readers: Vec<Who>,
    pub decider: Who,
}

/// How far one application's readings have come.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Stage {
    /// Both have shared theirs.
    Shared,
    /// One has shared, one is writing.
    OneWrites,
    /// Both have been asked.
    Asked,
}

/// Builds the round.
pub fn round_under_review(teller: &mut Teller<'_>, now: Instant, size: Size) -> Result<()> {
    let opening = applying::opening(teller, funds::REVIEW)?;
    let desk = Desk {
        contact: teller.who(funds::REVIEW_CONTACT)?,
        readers: PANEL.iter().map(|(_, email)| teller.who(email)).collect::<Result<_>>()?,
        decider: teller.who(funds::REVIEW_DECIDER)?,
    };
    let mut sent = Vec::new();
    for at in 0..size.under_review {
        let days = 60 - i64::try_from(at % 36).unwrap_or(0);
        sent.push(apply(teller, &opening, at, now - TimeDelta::days(days))?);
    }
    let closed = opening.form.round.last_moment().unwrap_or(now) + TimeDelta::minutes(1);
    funds::close_due(teller, closed)?;
    numbers::were_asked(teller, &opening.round, closed - TimeDelta::days(3))?;
    if let Some(id) = sent.get(IN_SPANISH) {
        numbers::translated(teller, &desk.contact, id, closed + TimeDelta::days(1))?;
    }
    // Early enough for everybody to have had their days before anything is read.
    offer_a_conversation(teller, &opening, &desk, &sent, now - TimeDelta::days(24))?;
    for (at, id) in sent.iter().enumerate() {
        let stage = match at % 9 {
            0..=5 => Stage::Shared,
            6 => Stage::OneWrites,
            _ => Stage::Asked,
        };
        teller.together(|change| review_one(change, &opening, &desk, id, at, stage, now))?;
    }
    let writers: Vec<&str> = CAME.iter().map(|group| GROUPS[*group].writer.1).collect();
    holding::groups_answer(teller, &sent, &writers, &desk.contact, now)?;
    holding::of_the_round(teller, &opening, &desk.contact, now)?;
    around::ask_a_question(teller, &desk, &sent, now)?;
    around::around(teller, &desk, &sent, now)?;
    what_else_is_known(teller, &desk, &sent, now)?;
    together::around(teller, &desk, &sent, now)?;
    deciding::facts(teller, &desk, &sent, &writers, now)?;
    meet(teller, &opening, &desk, &sent, now)?;
    deciding::around(teller, &opening, &desk, &sent, &writers, now)
}

/// One group's application. Beyond the groups of the cast, further ones are told apart by a number.
fn apply(teller: &Teller<'_>, opening: &Opening, at: usize, when: Instant) -> Result<ApplicationId> {
    if let Some(group) = CAME.get(at) {
        if at == SAYS_IT {
            return voice::sent_with_a_recording(teller, opening, &GROUPS[*group], when);
        }
        if at == IN_SPANISH {
            return numbers::sent_in_spanish(teller, opening, &GROUPS[*group], when);
        }
        if at == WOULD_RATHER_TALK {
            return applying::sent_with_a_talk(teller, opening, &GROUPS[*group], when);
        }
        return applying::sent(teller, opening, &GROUPS[*group], when);
    }
    let group = &GROUPS[at % GROUPS.len()];
    applying::sent_by_another(teller, opening, group, at, when)
}

fn review_one(
    change: &mut Change<'_>,
    opening: &Opening,
    desk: &Desk,
    id: &ApplicationId,
    at: usize,
    stage: Stage,
    now: Instant,
) -> Result<()> {
    let begun = now - TimeDelta::days(18);
    if at != UNKNOWN {
        then(change, begun + TimeDelta::days(1), &desk.contact, |change| known::write_down(change, opening, id, at))?;
    }
    then(change, begun + TimeDelta::days(2), &desk.contact, |change| known::name_risks(change, id, at))?;
    let due = london_date(now) + TimeDelta::days(5);
    for turn in 0..2 {
        let reader = &desk.readers[(at + turn) % desk.readers.len()];
        then(change, begun + TimeDelta::days(3), &desk.contact, |change| {
            reading::assign(change, id, (reader.person.as_str(), ""), Some(due), Problems::default())
        })?;
        if stage == Stage::Asked {
            continue;
        }
        let shares = stage == Stage::Shared || turn == 0;
        let below = usize::from(LEVEL.contains(&at));
        then(change, begun + TimeDelta::days(6), reader, |change| {
            read(change, opening, id, (at + turn, below), shares)
        })?;
        if at == SAYS_IT {
            then(change, begun + TimeDelta::days(6), reader, |change| listen(change, id))?;
        }
    }
    Ok(())
}

/// Somebody hears what a group has recorded.
fn listen(change: &mut Change<'_>, id: &ApplicationId) -> Result<()> {
    for heard in crate::application::recording::store::heard(change.db, id)? {
        crate::desk::recordings::actions::listened(change, &heard.id.as_str().into(), false)?;
    }
    Ok(())
}

/// One person's reading, from the declaration to the sharing; `below` is how many steps it is below the others.
fn read(
    change: &mut Change<'_>,
    opening: &Opening,
    id: &ApplicationId,
    (at, below): (usize, usize),
    shares: bool,
) -> Result<()> {
    let close = at % 5 == 2;
    let said = Said {
        standing: Some(if close { Standing::Close } else { Standing::None }),
        interests: if close { vec![Interest::Relational] } else { Vec::new() },
        words: if close { "I know two of the members from the market.".to_owned() } else { String::new() },
    };
    declaration::declare(change, id, &said)?;
    let person = change.person()?;
    let Some(mine) = crate::review::store::reading::of_reader(change.db, id, &person)? else { return Ok(()) };
    let judgements = opening
        .form
        .criteria
        .iter()
        .enumerate()
        .map(|(number, criterion)| {
            let step = criterion.scale.len().saturating_sub(1 + (at + number) % 2 + below);
            Judgement {
                criterion: criterion.key.clone(),
                step: criterion.scale.get(step).map(|step| step.key.clone()).unwrap_or_default(),
                words: "They say how, and by whom. I believe it because people who gain nothing by it say the same."
                    .to_owned(),
                cites: opening.form.questions.get(number).map(|q| Cite::Answer(q.key.clone())).into_iter().collect(),
            }
        })
        .collect();
    let written = Written {
        strengths: "They are already doing it, with what they have. The people it is for run it.".to_owned(),
        judgements,
        notes: String::new(),
    };
    reading::save(change, &mine.id, written, mine.version, None)?;
    change.now += TimeDelta::hours(5);
    if shares { reading::share(change, &mine.id) } else { Ok(()) }
}

/// Every group is offered the same conversation, and some have said what they think of it.
fn offer_a_conversation(
    teller: &Teller<'_>,
    opening: &Opening,
    desk: &Desk,
    sent: &[ApplicationId],
    when: Instant,
) -> Result<()> {
    let mut said = Vec::new();
    for (at, answer) in [(0, Answer::TakenUp), (2, Answer::NotNeeded), (3, Answer::TakenUp)] {
        if let (Some(id), Some(group)) = (sent.get(at), CAME.get(at)) {
            said.push((id, teller.who(GROUPS[*group].writer.1)?, answer));
        }
    }
    let said: Vec<_> = said.iter().map(|(id, who, answer)| (*id, who, *answer)).collect();
    known::offer_the_same(teller, opening, &desk.contact, &said, when)
}

/// A note too new to be cited, one that speaks against its group, one that stood under the wrong group, and somebody who trusts two
/// of them.
fn what_else_is_known(teller: &Teller<'_>, desk: &Desk, sent: &[ApplicationId], now: Instant) -> Result<()> {
    if let (Some(under), Some(theirs)) = (sent.get(SUNDAY_KITCHEN), sent.get(SPOKEN_AGAINST)) {
        known::under_the_wrong_name(teller, (under, theirs), &desk.contact, now - TimeDelta::days(13))?;
    }
    for at in [SPOKEN_AGAINST, SUNDAY_KITCHEN] {
        let Some(id) = sent.get(at) else { continue };
        let writer = teller.who(GROUPS[CAME[at]].writer.1)?;
        teller.at(now - TimeDelta::days(12), Some(&writer), |change| known::name_somebody(change, id))?;
        if at == SUNDAY_KITCHEN {
            teller.at(now - TimeDelta::days(1), Some(&desk.contact), |change| known::young(change, id))?;
            continue;
        }
        known::tells_in_spanish(teller, id, (&writer, &desk.contact), now - TimeDelta::days(12))?;
        teller.at(now - TimeDelta::days(11), Some(&desk.contact), |change| known::by_phone(change, id))?;
        let note = teller.at(now - TimeDelta::days(11), Some(&desk.contact), |change| known::against(change, id))?;
        teller.at(now - TimeDelta::days(9), Some(&writer), |change| known::answered(change, id, &note))?;
    }
    Ok(())
}

/// The panel has met once and recommended on what had been read; the decision-maker has begun.
fn meet(teller: &Teller<'_>, opening: &Opening, desk: &Desk, sent: &[ApplicationId], now: Instant) -> Result<()> {
    let held = now - TimeDelta::days(2);
    let asked = panel::actions::Asked {
        round: opening.round.clone(),
        held_at: Some(held),
        place: "Room 102, Town Hall, and on screen".to_owned(),
        members: desk.readers.iter().map(|reader| reader.person.clone()).collect(),
    };
    let meeting = teller.at(now - TimeDelta::days(10), Some(&desk.contact), |change| {
        panel::actions::make_meeting(change, &asked, Problems::default())
    })?;
    sitting::prepared(teller, desk, &meeting, held)?;
    let leads = desk.readers.first().unwrap_or(&desk.contact);
    sitting::begins(teller, (leads, &desk.readers[..]), &meeting, held)?;
    for (at, id) in sent.iter().take(5).enumerate() {
        let amount =
            teller.together(|change| Ok(crate::application::store::get(change.db, id)?.amount_pence))?.unwrap_or(0);
        let part = at == 3;
        let given = if part { amount / 200 } else { amount / 100 };
        let said = panel::actions::Said {
            version: 0,
            outcome: Some(if part { Outcome::InPart } else { Outcome::Funded }),
            amount: given.to_string(),
            words: "We heard what they do, and from whom. We would fund it.".to_owned(),
            why: panel::why::Typed::default(),
            again: String::new(),
            before: String::new(),
        };
        teller.together(|change| {
            let (when, item) = (held + TimeDelta::hours(1), (&meeting, id));
            for reader in &desk.readers {
                then(change, when - TimeDelta::hours(2), reader, |change| declare_nothing(change, id))?;
            }
            sitting::steps_out(change, &desk.readers, item, at, when)?;
            // Whoever speaks with the groups writes no recommendation.
            let Some(scribe) = desk.readers.first() else { return Ok(()) };
            then(change, when, scribe, |change| panel::actions::record(change, &meeting, id, &said).map(drop))?;
            sitting::settles(change, &desk.readers, item, at, when)
        })?;
        if at < 2 {
            teller.together(|change| {
                then(change, now - TimeDelta::days(1), &desk.decider, |change| {
                    declare_nothing(change, id)?;
                    decide(change, id, Outcome::Funded, given, "")
                })
            })?;
        }
    }
    sitting::ends(teller, (leads, &desk.readers[..]), &meeting, held + TimeDelta::hours(3))?;
    sitting::found_late(teller, desk, sent, held + TimeDelta::hours(20))?;
    sitting::second_evening(teller, desk, &opening.round, now)
}

/// Declares that there is no tie, unless something was declared already.
pub fn declare_nothing(change: &mut Change<'_>, id: &ApplicationId) -> Result<()> {
    let person = change.person()?;
    if crate::review::store::declaration::of(change.db, id, &person)?.is_some() {
        return Ok(());
    }
    let said = Said { standing: Some(Standing::None), interests: Vec::new(), words: String::new() };
    declaration::declare(change, id, &said).map(drop)
}

/// Decides, in plain words.
pub fn decide(
    change: &mut Change<'_>,
    id: &ApplicationId,
    outcome: Outcome,
    pounds: i64,
    not_acting: &str,
) -> Result<()> {
    let reasons = if outcome.gives() {
        "You are already doing this with what you have, and the people it is for run it. Everyone who read your application said the same."
    } else {
        "There was not enough for everyone this time, and what you describe needs the pitch that is closed until June. We would like to talk in May."
    };
    let said = decision::said::Said {
        answers: Vec::new(),
        version: 0,
        outcome: Some(outcome),
        amount: if outcome.gives() { pounds.to_string() } else { String::new() },
        reasons: reasons.to_owned(),
        strong: "The older ones teach and the younger ones are paid.".to_owned(),
        to_check: String::new(),
        check_by: None,
        check_due: Default::default(),
        not_acting: not_acting.to_owned(),
        reason_kinds: vec![decision::reason::ReasonKind::Money],
        departure_reason: String::new(),
        wait_until: Default::default(),
        talk_to: None,
        notes: Vec::new(),
        risk: decision::risk::Typed::default(),
        options: String::new(),
        minute: String::new(),
    };
    decision::actions::decide(change, id, &said).map(drop)
}
