//! Rules of signing in. Pure.

use chrono::TimeDelta;

use super::store::SignIn;
use crate::clock::Instant;
use crate::error::Words;

/// How long a code and its link work.
pub const CODE_LIFE: TimeDelta = TimeDelta::minutes(10);
/// How often a code may be typed.
pub const TRIES: i32 = 5;
/// How often codes may be typed for one address in [`CODE_LIFE`], whoever types them. Its letters' links work on: a
/// stranger who guesses keeps nobody out.
pub const TRIES_TOGETHER: i64 = 15;
/// How many letters one address is sent in [`CODE_LIFE`].
pub const LETTERS: i64 = 5;

/// Whether a request to sign in can still be used, by its link at least, or why not.
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
    Ok(())
}

/// Whether its code can still be typed, or why not. `together` is how often codes were typed for its address of late.
///
/// # Errors
/// Words for the person who tries.
pub fn may_type(sign_in: &SignIn, together: i64, now: Instant) -> Result<(), Words> {
    // Five letters were out already, so this one was never sent.
    if sign_in.expires_at <= sign_in.asked_at {
        return Err(Words::key("sign-in-not-sent"));
    }
    may_use(sign_in, now)?;
    if sign_in.attempts >= TRIES {
        return Err(Words::key("sign-in-tries-spent"));
    }
    if together >= TRIES_TOGETHER {
        return Err(Words::key("sign-in-tries-together"));
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
