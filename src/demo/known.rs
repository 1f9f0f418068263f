//! What the council knows of the groups under review, and where risk sits.

use chrono::{Datelike, TimeDelta};

use super::applying::Opening;
use crate::app::Change;
use crate::clock::london_date;
use crate::error::Result;
use crate::ids::ApplicationId;
use crate::relationship::{self, Told};
use crate::risk;

/// What an officer knows of a group, and how.
pub fn write_down(change: &mut Change<'_>, opening: &Opening, id: &ApplicationId, at: usize) -> Result<()> {
    let known_on = london_date(change.now) - TimeDelta::days(3);
    let (kind, know, voice, how) = [
        (
            "visit",
            "The hall committee gives them the key. They are trusted with it because it has come back clean for three years.",
            "The hall’s chair, who agreed to be quoted",
            "We went on a Sunday afternoon and stayed for tea.",
        ),
        (
            "conversation",
            "We had not met them before this round: that is our gap. We offered a conversation and they came, both founders together.",
            "The two founders",
            "An hour at the library, written down and read back.",
        ),
        (
            "trust",
            "Mothers at two schools name them first when asked who they would ring.",
            "Four parents, in their own words, who agreed to be heard",
            "The school’s family worker asked them for us.",
        ),
        (
            "history",
            "We turned them down in 2023 without reasons. They had to ask twice. It took them a year to try again.",
            "Our own records, and the group",
            "We read the file with them.",
        ),
    ][at % 4];
    let told = Told {
        kind: kind.to_owned(),
        what_we_know: know.to_owned(),
        whose_voice: voice.to_owned(),
        how_we_know: how.to_owned(),
        known_on: [known_on.day().to_string(), known_on.month().to_string(), known_on.year().to_string()],
        criterion: opening
            .form
            .criteria
            .get(at % opening.form.criteria.len())
            .map(|c| c.key.clone())
            .unwrap_or_default(),
    };
    relationship::actions::note_by_council(change, id, &told)?;
    Ok(())
}

/// What could go wrong, and who holds it.
pub fn name_risks(change: &mut Change<'_>, id: &ApplicationId, at: usize) -> Result<()> {
    let mut name = |kind: &str, words: &str, holder: &str, why: &str, does: &str| {
        let typed = risk::Typed {
            kind: kind.to_owned(),
            words: words.to_owned(),
            holder: holder.to_owned(),
            why_holder: why.to_owned(),
            council_does: does.to_owned(),
        };
        risk::actions::name(change, id, &typed).map(drop)
    };
    if at == super::reviewing::SUNDAY_KITCHEN {
        name(
            "could-go-wrong",
            "Someone is burned at the stove",
            "organisation",
            "You stand in the kitchen, and have cooked there for years. We pay for the fire blanket and a first-aid day.",
            "We cover it in the hall’s insurance until you have answered.",
        )?;
    }
    match at % 3 {
        0 => name(
            "could-go-wrong",
            "There is no bank account in the group’s name",
            "council",
            "It is our rule that makes this hard, not theirs.",
            "We pay through a host that they choose, and pay the host’s fee.",
        )?,
        1 => name(
            "could-go-wrong",
            "The hall is sold in spring",
            "shared",
            "They know the hall; we own it.",
            "We ask Housing now, and hold a room at the library until we know.",
        )?,
        _ => name(
            "could-go-wrong",
            "More people come than there is room for",
            "council",
            "A good thing that we can plan for.",
            "We look for a larger room with them before the start.",
        )?,
    }
    name(
        "not-acting",
        "The only place of its kind here stays shut, and people learn again that asking us is no use.",
        "council",
        "It is we who would not have acted.",
        "We say so in our decision, and look again in three months.",
    )
}
