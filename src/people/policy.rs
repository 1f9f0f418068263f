//! Rules of signing in. Pure.

use chrono::TimeDelta;

use super::store::SignIn;
use crate::clock::Instant;
use crate::error::Words;

/// How long a code and its link work.
pub const CODE_LIFE: TimeDelta = TimeDelta::minutes(15);
/// How often a code may be typed.
pub const TRIES: i32 = 5;
/// How often codes may be typed for one address in [`CODE_LIFE`], whoever types them. Its letters' links work on: a
/// stranger who guesses keeps nobody out.
pub const TRIES_TOGETHER: i64 = 15;
/// How many letters one address is sent in [`CODE_LIFE`].
pub const LETTERS: usize = 5;
/// How often codes of one address may be typed in [`CODE_LIFE`], whoever asked for them. The first try at a code stands
/// outside this, so that a stranger who uses the tries up does not lock out whoever has the letter.
pub const TRIES_AT_ADDRESS: i32 = 10;
/// The tries of a request for which no letter was sent: its code is nobody's to type.
pub const NO_LETTER: i32 = 1_000_000;

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

    fn asked(attempts: i32) -> SignIn {
        SignIn {
            id: "s".into(),
            email: "hulya@example.org".into(),
            code_hash: String::new(),
            link_hash: String::new(),
            return_to: String::new(),
            asked_at: Instant::default(),
            expires_at: Instant::default() + CODE_LIFE,
            used_at: None,
            attempts,
            reusable: false,
        }
    }

    #[test]
    fn a_stranger_who_guesses_locks_nobody_out() {
        let now = Instant::default();
        assert!(may_try(&asked(0), &[TRIES, TRIES], now).is_ok(), "the first try at one's own code");
        assert!(may_try(&asked(1), &[TRIES, TRIES], now).is_err());
        assert!(may_try(&asked(1), &[TRIES, NO_LETTER], now).is_ok());
        for spent in [asked(TRIES), asked(NO_LETTER)] {
            assert!(may_try(&spent, &[], now).is_err());
            assert!(may_use(&spent, now).is_ok(), "its link, which only a letter has");
        }
    }

    #[test]
    fn nobody_is_sent_to_another_site() {
        assert_eq!(safe_return("/applications/x"), "/applications/x");
        for elsewhere in ["https://e.example", "//e.example", "/\\e.example", "e", "", "/sign-out"] {
            assert_eq!(safe_return(elsewhere), "", "{elsewhere}");
        }
    }
}
