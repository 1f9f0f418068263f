//! What officers do with themes: they name them, choose the notes, and say whether everyone may read them.

use super::store::{self, Theme};
use super::{passage, problems};
use crate::app::Change;
use crate::error::{Error, Result};
use crate::history::{self, Event, Thing};
use crate::ids::{FunderId, LearningNoteId, ThemeId};
use crate::learning::note::store::Listed;
use crate::learning::story::Viewer;
use crate::people::{Role, Who};
use crate::text::plain;

/// A theme as somebody typed it.
#[derive(Clone, Debug)]
pub struct Typed {
    pub name: String,
    pub words: String,
    /// The ids of the notes that were chosen.
    pub notes: Vec<String>,
}

/// The funders for which somebody names themes.
fn funders_of(who: &Who) -> Vec<FunderId> {
    let held = who.roles.iter().filter(|held| held.role == Role::Commissioner);
    held.filter_map(|held| held.funder.clone()).collect()
}

/// Those of the chosen notes that are open to this person, all of one funder.
fn chosen(change: &mut Change<'_>, typed: &Typed, of: Option<&FunderId>) -> Result<(Option<FunderId>, Vec<Listed>)> {
    let who = change.who()?;
    let funders = of.map_or_else(|| funders_of(&who), |one| vec![one.clone()]);
    let open = store::candidates(change.db, &funders, &who.person)?;
    let chosen: Vec<_> =
        open.into_iter().filter(|one| typed.notes.iter().any(|id| one.note.id.as_str() == id)).collect();
    let funder = of.cloned().or_else(|| chosen.first().map(|one| one.grant.funder_id.clone()));
    let of_funder = chosen.into_iter().filter(|one| Some(&one.grant.funder_id) == funder.as_ref()).collect();
    Ok((funder, of_funder))
}

/// An officer names a theme over some notes of their funder.
///
/// # Errors
/// Refused, or something to put right.
pub fn name(change: &mut Change<'_>, typed: &Typed) -> Result<ThemeId> {
    let (funder, notes) = chosen(change, typed, None)?;
    let (name, words) = (plain::one_line(&typed.name), plain::tidy(&typed.words));
    problems(&name, &words, notes.len()).check()?;
    let funder_id = funder.ok_or(Error::NotFound)?;
    change.who()?.need(&[Role::Commissioner], &funder_id)?;
    let theme = Theme {
        id: change.id(),
        funder_id,
        name,
        words,
        made_by: change.person()?,
        made_at: change.now,
        published_at: None,
        version: 1,
    };
    let notes: Vec<LearningNoteId> = notes.into_iter().map(|one| one.note.id).collect();
    store::insert(change.db, &theme)?;
    store::set_notes(change.db, &theme.id, &[], &notes)?;
    record(change, &theme.id, "theme named", notes.len())?;
    Ok(theme.id)
}

fn record(change: &mut Change<'_>, theme: &ThemeId, action: &str, notes: usize) -> Result<()> {
    let detail = serde_json::json!({ "notes": notes });
    history::record(change, &Thing::new("learning theme", theme), Event::new(action).detail(detail))
}

/// An officer changes a theme: its name, its words, its notes, and whether everyone may read it. Notes that are closed to
/// them stay under it.
///
/// # Errors
/// Not found at another funder; something to put right.
pub fn change(change: &mut Change<'_>, id: &ThemeId, typed: &Typed, publishes: bool) -> Result<()> {
    let mut theme = store::touch(change.db, id)?;
    let who = change.who()?;
    who.need(&[Role::Commissioner], &theme.funder_id)?;
    let (_, chosen) = chosen(change, typed, Some(&theme.funder_id))?;
    let of = std::slice::from_ref(&theme.funder_id);
    let open: Vec<LearningNoteId> =
        store::candidates(change.db, of, &who.person)?.into_iter().map(|one| one.note.id).collect();
    let under: Vec<LearningNoteId> =
        store::notes_of(change.db, id)?.into_iter().map(|one| one.listed.note.id).collect();
    theme.name = plain::one_line(&typed.name);
    theme.words = plain::tidy(&typed.words);
    let closed: Vec<LearningNoteId> = under.iter().filter(|id| !open.contains(id)).cloned().collect();
    let (mut stay, new): (Vec<LearningNoteId>, Vec<LearningNoteId>) =
        chosen.into_iter().map(|one| one.note.id).partition(|id| under.contains(id));
    stay.extend(closed);
    let count = stay.len() + new.len();
    // Where all that was said in it was taken back, what is called after it can still be called otherwise, and held back.
    let said = if under.is_empty() { 1 } else { count };
    problems(&theme.name, &theme.words, said).check()?;
    theme.published_at = publishes.then(|| theme.published_at.unwrap_or(change.now));
    store::save(change.db, &theme)?;
    store::set_notes(change.db, id, &stay, &new)?;
    record(change, id, "theme changed", count)
}

/// An officer chooses what of a note is shown under a theme: the group’s words in it, and no others. With none, it is found by the
/// words of the theme.
///
/// # Errors
/// Not found at another funder, and for a note that is closed to them or does not stand there; something to put right; overtaken
/// where somebody changed the theme since the version that they saw.
pub fn choose(
    change: &mut Change<'_>,
    id: &ThemeId,
    note: &LearningNoteId,
    words: &str,
    seen: Option<i32>,
) -> Result<()> {
    let theme = store::touch(change.db, id)?;
    let who = change.who()?;
    who.need(&[Role::Commissioner], &theme.funder_id)?;
    if seen.is_some_and(|seen| seen + 1 != theme.version) {
        return Err(Error::Overtaken(
            "Somebody changed this theme, or what is shown under it, since you opened this page. What you typed is still here: \
             look at the theme, then save it again if it is still right."
                .into(),
        ));
    }
    let open = store::candidates(change.db, std::slice::from_ref(&theme.funder_id), &who.person)?;
    let today = change.today();
    let of = open.into_iter().find(|one| one.note.id == *note && one.note.shows(Viewer::Sides, today));
    let body = of.ok_or(Error::NotFound)?.note.body.0;
    let words = plain::one_line(words);
    let said = if words.is_empty() {
        passage::found(&body, &[&theme.name, &theme.words])
    } else if words.chars().count() > passage::LONGEST {
        return Err(Error::problem("passage", "Make it shorter than 600 characters. The whole note is one press away"));
    } else if passage::is_own(&body, &words) {
        words
    } else {
        return Err(Error::problem(
            "passage",
            "Use the note’s own words: whole words, with nothing changed or left out",
        ));
    };
    if !store::set_passage(change.db, id, note, &said)? {
        return Err(Error::NotFound);
    }
    // No word of it: a history is not to keep what a group may take back.
    let detail = serde_json::json!({ "note": note });
    history::record(change, &Thing::new("learning theme", id), Event::new("passage chosen").detail(detail))
}
