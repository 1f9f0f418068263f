//! What a funder sees of a group. Pure.

use super::{Standing, What};
use crate::error::{Error, Result};

/// Whether a group exists at all for a funder's officer: its name is known where it sent something, shared something, or
/// was funded in public.
///
/// # Errors
/// Not found; refused for whoever stands apart.
pub fn may_know(standing: &Standing, group: &str) -> Result<()> {
    if !standing.sent && standing.shared.is_empty() && !standing.funded {
        return Err(Error::NotFound);
    }
    if standing.apart {
        return Err(Error::refused_with(
            format!("You belong to {group}, or have stepped back from something of theirs, so they are closed to you."),
            "/desk/organisations",
            "See other groups",
        ));
    }
    Ok(())
}

/// Whether an officer sees one thing of a group.
///
/// # Errors
/// Not found, which does not say that there is one; refused for whoever stands apart.
pub fn need(standing: &Standing, what: What, group: &str) -> Result<()> {
    may_know(standing, group)?;
    if standing.sees(what) { Ok(()) } else { Err(Error::NotFound) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn another_funder_sees_what_the_group_agreed_to_and_nothing_else() {
        let none = Standing::default();
        assert!(matches!(may_know(&none, "x"), Err(Error::NotFound)));
        let funded = Standing { funded: true, ..none.clone() };
        assert!(may_know(&funded, "x").is_ok() && What::ALL.iter().all(|what| !funded.sees(*what)));
        let shared = Standing { shared: vec![What::Documents], ..none.clone() };
        assert!(shared.sees(What::Documents) && !shared.sees(What::Profile) && !shared.sees(What::Answers));
        let sent = Standing { sent: true, ..none };
        assert!(sent.sees(What::Profile) && sent.sees(What::Documents) && !sent.sees(What::Answers));
    }

    #[test]
    fn whoever_stands_apart_sees_nothing() {
        let all = Standing { sent: true, shared: What::ALL.to_vec(), funded: true, apart: true, ..Standing::default() };
        assert!(What::ALL.iter().all(|what| !all.sees(*what) && need(&all, *what, "x").is_err()));
    }
}
