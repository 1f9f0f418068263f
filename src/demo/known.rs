//! What the council knows of the groups under review, and where risk sits.

use chrono::{Datelike, TimeDelta};

use super::applying::Opening;
use super::teller::Teller;
use crate::app::Change;
use crate::application::translating::WRITING;
use crate::clock::{Instant, london_date};
use crate::desk::translations::{self, Read};
use crate::error::Result;
use crate::ids::{ApplicationId, EvidenceId};
use crate::people::Who;
use crate::relationship::told::Mark;
use crate::relationship::voice::key_of_note;
use crate::relationship::{self, Answered, ReplyKind, Told, early, misplaced, offer, trusted};

/// What an officer knows of a group, and how.
pub fn write_down(change: &mut Change<'_>, opening: &Opening, id: &ApplicationId, at: usize) -> Result<()> {
    // Some were known long before they applied, and some since.
    let known_on = london_date(change.now) - TimeDelta::days([90, 3, 3, 400][at % 4]);
    let (kind, know, voice, how, consent, minutes) = [
        (
            "visit",
            "The hall committee gives them the key. They are trusted with it because it has come back clean for three years.",
            "The hall’s chair, who agreed to be quoted",
            "We went on a Sunday afternoon and stayed for tea.",
            "by-name",
            "150",
        ),
        (
            "conversation",
            "We had not met them before this round: that is our gap. We offered a conversation and they came, both founders together.",
            "The two founders",
            "An hour at the library, written down and read back.",
            "by-name",
            "75",
        ),
        (
            "trust",
            "Mothers at two schools name them first when asked who they would ring.",
            "Four parents, in their own words, who agreed to be heard",
            "The school’s family worker asked them for us.",
            "not-by-name",
            "40",
        ),
        (
            "history",
            "We turned them down in 2023 without reasons. They had to ask twice. It took them a year to try again.",
            "Our own records, and the group",
            "We read the file with them.",
            "public",
            "90",
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
        consent: consent.to_owned(),
        minutes: minutes.to_owned(),
        names_person: "no".to_owned(),
        ..Told::default()
    };
    relationship::actions::note_by_council(change, id, &told)?;
    Ok(())
}

/// What could go wrong, and who holds it.
pub fn name_risks(change: &mut Change<'_>, id: &ApplicationId, at: usize) -> Result<()> {
    super::holding::name_risks(change, id, at)
}

/// How many minutes the conversation takes that every group is offered.
const TALK: &str = "30";

/// Every group is offered the same conversation before anything is read; some have said what they think of it.
pub fn offer_the_same(
    teller: &Teller<'_>,
    opening: &Opening,
    contact: &Who,
    said: &[(&ApplicationId, &Who, offer::Answer)],
    when: Instant,
) -> Result<()> {
    let typed = offer::Typed {
        words: "What you do, who it is for, and who trusts you. The same questions for every group.".to_owned(),
        minutes: TALK.to_owned(),
        // Whatever holidays there are, everybody has had them before anything is read.
        days: "5".to_owned(),
    };
    teller.at(when, Some(contact), |change| offer::actions::offer(change, &opening.round, &typed).map(drop))?;
    for (id, who, answer) in said.iter().copied() {
        teller.at(when + TimeDelta::days(1), Some(who), |change| {
            offer::actions::answer(change, id, Some(answer), "07700 900456, after three")
        })?;
        if answer == offer::Answer::TakenUp {
            teller.at(when + TimeDelta::days(4), Some(contact), |change| offer::actions::talked(change, id))?;
        }
    }
    Ok(())
}

/// What an officer writes about a group, beside what is known of every other.
fn note(change: &mut Change<'_>, id: &ApplicationId, told: Told) -> Result<EvidenceId> {
    let on = london_date(change.now) - TimeDelta::days(1);
    let known_on = [on.day().to_string(), on.month().to_string(), on.year().to_string()];
    relationship::actions::note_by_council(change, id, &Told { known_on, names_person: "no".to_owned(), ..told })
}

/// Something that speaks against a group, with its name, its second source and the group's answer.
pub fn against(change: &mut Change<'_>, id: &ApplicationId) -> Result<EvidenceId> {
    let told = Told {
        kind: "partner".to_owned(),
        what_we_know: "The market’s manager says that the stall was left open overnight twice in summer.".to_owned(),
        whose_voice: "The market’s manager".to_owned(),
        consent: "by-name".to_owned(),
        how_we_know: "He rang us, and we went to see him.".to_owned(),
        minutes: "50".to_owned(),
        against: true,
        mark: Mark {
            author: "Joe Bright, market manager".to_owned(),
            second_source: "The market’s own night book".to_owned(),
        },
        ..Told::default()
    };
    note(change, id, told)
}

/// The group’s answer to it.
pub fn answered(change: &mut Change<'_>, id: &ApplicationId, note: &EvidenceId) -> Result<()> {
    let words = "It was open because the lock was broken, and we had asked for a new one in May.";
    relationship::actions::reply(change, id, note, &Answered::written(ReplyKind::Correction, words)).map(drop)
}

/// Something too new to be cited, for whose early use a safeguarding lead is asked.
pub fn young(change: &mut Change<'_>, id: &ApplicationId) -> Result<()> {
    let told = Told {
        kind: "community-voice".to_owned(),
        what_we_know: "The fire door of the hall is chained on Sundays. It is the council’s hall.".to_owned(),
        whose_voice: "A neighbour".to_owned(),
        consent: "not-by-name".to_owned(),
        how_we_know: "She stopped us on the stairs.".to_owned(),
        minutes: "10".to_owned(),
        ..Told::default()
    };
    let note = note(change, id, told)?;
    let why = "People cook behind that door this Sunday, and what is decided on Friday should open it.";
    early::actions::ask(change, id, &note, why)
}

/// Somebody who trusts a group and may be rung.
pub fn name_somebody(change: &mut Change<'_>, id: &ApplicationId) -> Result<()> {
    let typed = trusted::Typed {
        name: "Carmen Ortiz".to_owned(),
        knows_them: "She runs the nursery that our children go to".to_owned(),
        reach_by: "07700 900789, in the mornings; Spanish or English".to_owned(),
        agreed: true,
    };
    trusted::actions::name(change, id, &typed)
}

/// Something that a group tells of itself in its own language, which an officer has translated.
pub fn tells_in_spanish(
    teller: &Teller<'_>,
    id: &ApplicationId,
    (writer, contact): (&Who, &Who),
    when: Instant,
) -> Result<()> {
    let told = Told {
        kind: "trust".to_owned(),
        what_we_know: "La guardería nos presta su cocina los sábados desde hace cinco años.".to_owned(),
        names_person: "no".to_owned(),
        language: "es".to_owned(),
        ..Told::default()
    };
    let note = teller.at(when, Some(writer), |change| relationship::actions::note_by_group(change, id, &told))?;
    let read = Read {
        question: key_of_note(&note),
        part: WRITING.to_owned(),
        text: "The nursery has lent us its kitchen on Saturdays for five years.".to_owned(),
        by: "Lucía Prieto, Hackney Interpreting".to_owned(),
        on: london_date(when + TimeDelta::days(1)),
        cost_pence: Some(900),
        minutes: 10,
    };
    teller.at(when + TimeDelta::days(1), Some(contact), |change| translations::actions::add(change, id, read))
}

/// Something that a group says on the phone, and that an officer writes down for it.
pub fn by_phone(change: &mut Change<'_>, id: &ApplicationId) -> Result<EvidenceId> {
    let told = Told {
        kind: "trust".to_owned(),
        what_we_know: "The market’s traders ask us to look after their children when school is closed.".to_owned(),
        whose_voice: "The group".to_owned(),
        consent: "own".to_owned(),
        how_we_know: "They rang us about it.".to_owned(),
        minutes: "15".to_owned(),
        route: "phone".to_owned(),
        ..Told::default()
    };
    note(change, id, told)
}

/// The same, first written down under another group’s name: it is taken out there, and both groups get a letter.
pub fn under_the_wrong_name(
    teller: &Teller<'_>,
    (under, theirs): (&ApplicationId, &ApplicationId),
    contact: &Who,
    when: Instant,
) -> Result<()> {
    let note = teller.at(when, Some(contact), |change| by_phone(change, under))?;
    teller.at(when + TimeDelta::days(1), Some(contact), |change| {
        let typed = misplaced::Typed {
            why: "They rang again to ask whether we had it. It is theirs: I had the wrong page open.".to_owned(),
            belongs: crate::application::store::get(change.db, theirs)?.reference,
        };
        misplaced::actions::take_out(change, under, &note, &typed).map(drop)
    })
}
