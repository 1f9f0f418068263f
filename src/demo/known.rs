//! What the council knows of the groups under review, and where risk sits.

use chrono::{Datelike, TimeDelta};

use super::applying::Opening;
use crate::app::Change;
use crate::clock::london_date;
use crate::error::Result;
use crate::ids::ApplicationId;
use crate::relationship::{self, Told};

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
    super::holding::name_risks(change, id, at)
}
