//! Voices come under a barrier: what stands unsorted, what an officer was told, and what a report says of our own process.

use super::{clock, make, meet};
use crate::after::barrier::store::voices::{self, Row};
use crate::after::barrier::store::{self, waiting::Candidate};
use crate::after::barrier::voice::{Place, Source};
use crate::after::barrier::{Typed, needed, policy};
use crate::after::council::month_of;
use crate::after::owed::store as owed;
use crate::app::Change;
use crate::error::{Error, Problems, Result};
use crate::ids::{BarrierId, BarrierVoiceId, FunderId, Id, OrganisationId};
use crate::text::plain::one_line;

/// Where an officer puts something.
#[derive(Clone, Debug)]
pub enum Whereto {
    /// Under one that is there.
    Under(BarrierId),
    /// Under a new one.
    New(Box<Typed>),
    /// It speaks of no barrier.
    Aside,
}

fn sorted_meanwhile() -> Error {
    Error::Overtaken("Somebody else sorted this a moment ago, so nothing was changed. The others still wait.".into())
}

/// An officer puts what stands unsorted under a barrier, or aside. Gives where it went.
///
/// # Errors
/// Not found at another funder, and what is closed to them; refused without the role; what is to be put right; overtaken where
/// somebody else sorted it.
pub fn sort(change: &mut Change<'_>, key: &str, whereto: Option<&Whereto>) -> Result<Option<BarrierId>> {
    let who = change.who()?;
    let these = policy::funders(&who, &[crate::people::Role::Commissioner]);
    let whereto = whereto.ok_or_else(|| Error::problem("to", "Choose where it goes"))?;
    // The barrier before its voices, so that two who sort at once stand one behind the other.
    let mut under = match whereto {
        Whereto::Under(id) => Some(store::touch(change.db, id)?),
        Whereto::New(_) | Whereto::Aside => None,
    };
    let found = store::waiting::all(change.db, &these, &who.person)?.into_iter().find(|one| one.key == key);
    let candidate = found.ok_or_else(sorted_meanwhile)?;
    policy::may_work(&who, &candidate.funder)?;
    if let Whereto::New(typed) = whereto {
        let id = make(change, &candidate.funder, typed)?;
        under = Some(store::touch(change.db, &id)?);
    }
    if under.as_ref().is_some_and(|barrier| barrier.funder_id != candidate.funder) {
        return Err(Error::NotFound);
    }
    let barrier = under.as_ref().map(|barrier| barrier.id.clone());
    if !put(change, &candidate, barrier.as_ref())? {
        return Err(sorted_meanwhile());
    }
    if let Some(barrier) = &mut under {
        // Which fund told of it is kept; of a report there is none.
        if let Some(round) = candidate.round.as_ref().filter(|_| candidate.source != Source::Report) {
            store::show_in(change.db, &barrier.id, round)?;
        }
        meet(change, barrier)?;
    }
    if clock::waits(change, std::slice::from_ref(&candidate.funder))?.is_empty() {
        owed::settle(change, super::UNSORTED, candidate.funder.as_str())?;
    }
    Ok(barrier)
}

/// Writes where something went. False where somebody else was first.
fn put(change: &mut Change<'_>, one: &Candidate, barrier: Option<&BarrierId>) -> Result<bool> {
    if let Some(id) = one.key.strip_prefix("voice:") {
        return voices::sort(change.db, &BarrierVoiceId::from(id), barrier);
    }
    let nobodys = one.source.is_nobodys();
    let row = Row {
        // By chance alone where nobody is to know when: other identifiers say it.
        id: if nobodys { BarrierVoiceId::from_text(change.tools.chance.token()) } else { change.id() },
        funder_id: one.funder.clone(),
        barrier_id: barrier.cloned(),
        place: if barrier.is_some() { Place::Sorted } else { Place::Aside },
        source: one.source,
        source_key: one.key.clone(),
        organisation_id: one.organisation.clone(),
        application_id: one.application.clone(),
        round_id: one.round.clone(),
        note_id: one.note.clone(),
        // The words of a note and of a talk stand where they were said.
        words: match one.source {
            Source::Note | Source::Feedback => String::new(),
            _ => one.words.clone(),
        },
        whose: String::new(),
        may_show: false,
        added_by: if nobodys { None } else { Some(change.person()?) },
        at: if nobodys { month_of(change.today()).and_time(chrono::NaiveTime::MIN) } else { change.now },
    };
    voices::insert(change.db, &row)
}

/// What an officer was told, as they typed it.
#[derive(Clone, Debug, Default)]
pub struct TypedVoice {
    pub words: String,
    /// With whose words.
    pub whose: String,
    /// Which group it was, where it is one that we know.
    pub organisation: String,
    /// They said yes to its standing here.
    pub said_yes: bool,
    /// And to its being shown to everyone.
    pub may_show: bool,
}

/// An officer types what somebody said of a barrier, with whose words and that they said yes.
///
/// # Errors
/// Not found at another funder; refused without the role; what is to be put right.
pub fn type_voice(change: &mut Change<'_>, id: &BarrierId, typed: &TypedVoice) -> Result<()> {
    let mut barrier = store::touch(change.db, id)?;
    let who = change.who()?;
    policy::may_work(&who, &barrier.funder_id)?;
    let mut problems = Problems::default();
    problems.need("words", &typed.words, "Write what they said, in their words");
    problems.need("whose", &typed.whose, "Say whose words they are: who said them, and how");
    if !typed.said_yes {
        problems.add("said_yes", "Ask them first. Nothing stands here without their yes");
    }
    let group = match typed.organisation.as_str() {
        "" => None,
        id => {
            let known = voices::groups_at(change.db, &barrier.funder_id)?;
            let found = known.into_iter().map(|(known, _)| known).find(|known| known.as_str() == id);
            if found.is_none() {
                problems.add("organisation", "Choose a group from the list");
            }
            found
        }
    };
    problems.check()?;
    let row = Row {
        id: change.id(),
        funder_id: barrier.funder_id.clone(),
        barrier_id: Some(id.clone()),
        place: Place::Sorted,
        source: Source::Typed,
        source_key: String::new(),
        organisation_id: group,
        application_id: None,
        round_id: None,
        note_id: None,
        words: needed("words", &typed.words, "Write what they said, in their words")?,
        whose: one_line(&typed.whose).chars().take(200).collect(),
        may_show: typed.may_show,
        added_by: Some(who.person),
        at: change.now,
    };
    voices::insert(change.db, &row)?;
    meet(change, &mut barrier)
}

/// Whoever hears reports of racism and harm hands on what one says of our own process, in their own words and without names. It
/// is bound to no report, and of the day no more is kept than the month; it stands in no history.
///
/// # Errors
/// Not found at another funder; refused for everybody else; what is to be put right.
pub fn hand_on(change: &mut Change<'_>, funder: &FunderId, words: &str) -> Result<()> {
    policy::may_hand_on(&change.who()?, funder)?;
    let words = needed("words", words, "Write what in our own process did harm, without names")?;
    let row = Row {
        id: BarrierVoiceId::from_text(change.tools.chance.token()),
        funder_id: funder.clone(),
        barrier_id: None,
        place: Place::Waiting,
        source: Source::Report,
        source_key: String::new(),
        organisation_id: None::<OrganisationId>,
        application_id: None,
        round_id: None,
        note_id: None,
        words,
        whose: String::new(),
        may_show: false,
        added_by: None,
        at: month_of(change.today()).and_time(chrono::NaiveTime::MIN),
    };
    voices::insert(change.db, &row).map(drop)
}
