//! A promise is made out of a note, and loses what it has of it when the note is taken back.

use super::{TAKEN_BACK, carries, store};
use crate::app::Change;
use crate::award::grant;
use crate::error::{Error, Result};
use crate::history::{self, Event};
use crate::ids::{CommitmentId, LearningNoteId};
use crate::learning::commitment::actions::{self as promises, To, Typed, thing};
use crate::learning::commitment::store::{self as commitments, Commitment};
use crate::learning::note::NoteBody;
use crate::learning::note::store::{self as notes, Note};
use crate::learning::story::Viewer;
use crate::letters;
use crate::text::plain;

/// The letters in which the words of a promise stand.
const LETTERS: [&str; 4] = ["promise-missed", "promises-missed", "promises-ahead", "promises-handed-to-you"];

/// A commissioner makes a promise to a group out of a note of its grant.
///
/// # Errors
/// Not found where the note is none of the grant; refused; something to put right, also where the note was taken back meanwhile.
pub fn make(change: &mut Change<'_>, to: To, note: &LearningNoteId, typed: &Typed) -> Result<CommitmentId> {
    let To::Grant(of) = &to else { return Err(Error::NotFound) };
    let of = of.clone();
    // The grant's row first: whoever takes the note back touches it, too.
    grant::touch(change.db, &of)?;
    let promise = promises::make(change, to, typed)?;
    let note = notes::get(change.db, note)?;
    if note.grant_id != of {
        return Err(Error::NotFound);
    }
    if !note.shows(Viewer::Sides, change.today()) {
        let why = "The note was taken back while you were writing, and nothing of it is kept. Write in your own words what we promise";
        return Err(Error::problem("words", why));
    }
    store::set_note(change.db, &promise, &note.id)?;
    Ok(promise)
}

fn texts(body: &NoteBody) -> Vec<String> {
    body.fields().into_iter().map(|(_, text)| text.clone()).collect()
}

/// Whether the words of a promise go with a note that said this, and whether why it was missed does.
fn goes(promise: &Commitment, came_out_of_it: bool, said: &[String]) -> (bool, bool) {
    let words = promise.words != TAKEN_BACK && (came_out_of_it || carries(&promise.words, said));
    (words, !promise.explanation.is_empty() && carries(&promise.explanation, said))
}

/// A note is taken back, and is not empty yet: what came out of it is owed still, in no word of it. Of what was promised to its
/// group otherwise, what was carried over goes as well. It goes out of what happened and out of letters, too.
///
/// # Errors
/// A database that cannot be reached.
pub fn forget(change: &mut Change<'_>, note: &Note) -> Result<()> {
    let mut said = texts(&note.body.0);
    for (earlier, _) in notes::revisions(change.db, &note.id)? {
        said.extend(texts(&earlier.body.0));
    }
    for (known, came_out_of_it) in store::near(change.db, &note.id, &note.grant_id)? {
        if goes(&known, came_out_of_it, &said) == (false, false) {
            continue;
        }
        let id = known.id;
        let mut promise = commitments::touch(change.db, &id)?;
        let (words_go, why_goes) = goes(&promise, came_out_of_it, &said);
        if words_go {
            for words in [plain::one_line(&promise.words), promise.words.clone()] {
                letters::take_out_since(change.db, promise.made_at, &LETTERS, &words)?;
            }
            TAKEN_BACK.clone_into(&mut promise.words);
        }
        if why_goes {
            // Why it was missed is to be said anew.
            promise.explanation.clear();
            promise.explained_by = None;
            promise.explained_at = None;
        }
        store::set_words(change.db, &promise)?;
        history::erase_words(change, &thing(&id))?;
        history::record(change, &thing(&id), Event::new("note taken back"))?;
    }
    Ok(())
}
