//! Rules of signing in. Pure.

use chrono::TimeDelta;

use super::store::SignIn;
use crate::clock::Instant;
use crate::error::Words;

/// How long a code and its link work.
pub const CODE_LIFE: TimeDelta = TimeDelta::minutes(15);
/// How often a code may be typed.
pub const TRIES: i32 = 5;
/// How many letters one address is sent in [`CODE_LIFE`].
pub const LETTERS: i64 = 5;

/// Whether a request to sign in can still be used, or why not.
///
/// # Errors
/// Words for the person who tries.
pub fn may_use(sign_in: &SignIn, now: Instant) -> Result<(), Words> {
    if sign_in.used_at.is_some() {
        return Err(Words::key("sign-in-used"));
    }
    if now >= sign_in.expires_at {
        return Err(Words::key("sign-in-expired"));
    }
    if sign_in.attempts >= TRIES {
        return Err(Words::key("sign-in-tries-spent"));
    }
    Ok(())
}

/// Where somebody goes after signing in: only to an address of ours.
pub fn safe_return(asked: &str) -> &str {
    let ours = asked.starts_with('/') && !asked.starts_with("//") && !asked.contains(['\\', '\n', '\r', '\t']);
    if ours && asked.len() <= 500 && !asked.starts_with("/sign-") { asked } else { "" }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nobody_is_sent_to_another_site() {
        assert_eq!(safe_return("/applications/x"), "/applications/x");
        for elsewhere in ["https://e.example", "//e.example", "/\\e.example", "e", "", "/sign-out"] {
            assert_eq!(safe_return(elsewhere), "", "{elsewhere}");
        }
    }
}
