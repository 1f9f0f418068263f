//! What is known of a group through relationships.

use diesel::prelude::*;

use super::{Written, together};
use crate::after::bundle::{Part, Section};
use crate::clock::Instant;
use crate::db::DbConn;
use crate::db::schema::{evidence, evidence_replies};
use crate::error::Result;
use crate::ids::ApplicationId;
use crate::relationship::{Consent, Kind};

/// A note with its replies; its title is whose voice it is.
#[derive(Clone, Debug)]
pub struct Note {
    pub kind: Kind,
    /// Somebody outside gave it, who has not said that everybody may have it.
    pub third: bool,
    /// The group told it itself, whoever wrote it down.
    pub own: bool,
    pub written: Written,
}

/// The notes about an application that stand.
///
/// # Errors
/// A database that cannot be reached.
pub fn of(db: &mut DbConn, id: &ApplicationId) -> Result<Vec<Note>> {
    type Row = (String, Instant, Kind, Consent, bool, String, String, String, String);
    let rows: Vec<Row> = evidence::table
        .filter(evidence::application_id.eq(id))
        .filter(evidence::withdrawn_at.is_null())
        .order((evidence::written_at, evidence::id))
        .select((
            evidence::id,
            evidence::written_at,
            evidence::kind,
            evidence::consent,
            evidence::from_organisation,
            evidence::whose_voice,
            evidence::what_we_know,
            evidence::how_we_know,
            evidence::author,
        ))
        .load(db)?;
    let ids: Vec<&String> = rows.iter().map(|(id, ..)| id).collect();
    let replies: Vec<(String, String)> = evidence_replies::table
        .filter(evidence_replies::evidence_id.eq_any(ids))
        .order((evidence_replies::written_at, evidence_replies::id))
        .select((evidence_replies::evidence_id, evidence_replies::words))
        .load(db)?;
    let whole = |(key, at, kind, consent, own, title, what, how, author): Row| {
        let said = replies.iter().filter(|(of, _)| *of == key).map(|(_, words)| format!("The group replied: {words}"));
        let text = together([what, how].into_iter().chain(said));
        let third = !own && is_third(kind, consent, &author);
        Note { kind, third, own, written: Written { key, at, title, text } }
    };
    Ok(rows.into_iter().map(whole).collect())
}

/// Whether a note that was gathered, and goes out, has been taken back since.
///
/// # Errors
/// A database that cannot be reached.
pub fn is_taken_back(db: &mut DbConn, parts: &[Part]) -> Result<bool> {
    let goes = parts.iter().filter(|part| part.section == Section::Known && !part.out);
    let ids: Vec<&str> = goes.filter_map(|part| part.key.rsplit(':').next()).collect();
    let back = evidence::table
        .filter(evidence::id.eq_any(ids))
        .filter(evidence::withdrawn_at.is_not_null())
        .count()
        .get_result::<i64>(db)?;
    Ok(back > 0)
}

/// Whether somebody outside gave it: an account of theirs, good or bad, unless they said that it is public.
fn is_third(kind: Kind, consent: Consent, author: &str) -> bool {
    let account = matches!(kind, Kind::Partner | Kind::CommunityVoice | Kind::Trust) || !author.is_empty();
    account && !matches!(consent, Consent::Public | Consent::Own)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_somebody_outside_gave_is_theirs_whether_it_is_good_or_bad() {
        for kind in Kind::ALL {
            let outside = matches!(kind, Kind::Partner | Kind::CommunityVoice | Kind::Trust);
            for consent in [Consent::ByName, Consent::NotByName, Consent::CouldNotAsk, Consent::Unrecorded] {
                assert_eq!(is_third(*kind, consent, ""), outside);
                assert!(is_third(*kind, consent, "A neighbour"));
            }
            assert!(!is_third(*kind, Consent::Public, "A paper") && !is_third(*kind, Consent::Own, ""));
        }
    }
}
