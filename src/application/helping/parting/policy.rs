//! Who may end whose membership. Pure.

use chrono::TimeDelta;

use crate::clock::Instant;
use crate::error::{Error, Result, Words};
use crate::ids::{OrganisationId, PersonId};

/// For so long whoever is new in a group puts out nobody who was there before them: a mailbox that somebody else reads does not
/// let in a stranger who then has the group to themselves.
pub const NEW: TimeDelta = TimeDelta::days(7);

/// Whether a member may end another's membership. Whoever does so stays, so that it is never the last one's.
///
/// # Errors
/// Refused for oneself, who leaves; and for somebody who is newer in the group.
pub fn may_put_out(
    group: &OrganisationId,
    (by, by_since): (&PersonId, Instant),
    (whom, since): (&PersonId, Instant),
    now: Instant,
) -> Result<()> {
    let back = || (format!("/organisations/{group}"), Words::key("organisation-back"));
    if by == whom {
        let (href, label) = back();
        return Err(Error::refused_with(Words::key("parting-own"), href, label));
    }
    if since < by_since && now - by_since < NEW {
        let (href, label) = back();
        return Err(Error::refused_with(Words::key("parting-too-new"), href, label));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whoever_is_new_puts_out_nobody_who_was_there_before_them() {
        let (group, hulya, ali) = (OrganisationId::from("g"), PersonId::from("h"), PersonId::from("a"));
        let then = Instant::default();
        let day = |days| then + TimeDelta::days(days);
        let may = |by, whom, now| may_put_out(&group, by, whom, now).is_ok();
        assert!(may((&hulya, then), (&ali, day(100)), day(100)), "whoever was there before");
        assert!(!may((&ali, day(100)), (&hulya, then), day(106)));
        assert!(may((&ali, day(100)), (&hulya, then), day(107)), "somebody who does harm may have been there for long");
        assert!(may((&ali, then), (&hulya, then), then), "both came at once");
        assert!(!may((&hulya, then), (&hulya, then), day(100)), "to leave is another thing");
    }
}
