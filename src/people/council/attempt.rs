//! What a browser carries while its person is away at the council's accounts. One text of chance, from which the portal's key
//! makes what the provider is told: so nothing is kept here, opening the way writes nothing, and a cookie that was made or
//! changed elsewhere is none.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use chrono::TimeDelta;
use hmac::{Hmac, KeyInit, Mac};
use secrecy::SecretString;
use sha2::Sha256;

use crate::clock::{Chance, Instant};
use crate::settings::Key;

/// How long somebody may take to sign in there.
pub const LIFE: TimeDelta = TimeDelta::minutes(15);

/// By how much two clocks may differ.
const CLOCKS_DIFFER: TimeDelta = TimeDelta::minutes(2);

/// Whether somebody who set out at `since` to prove anew who they are has done so: the provider says when they last did
/// (`auth_time`), and where it says nothing, nobody did.
pub fn is_anew(proved_at: Option<Instant>, since: Instant) -> bool {
    proved_at.is_some_and(|at| at >= since - CLOCKS_DIFFER)
}

/// Somebody on their way.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Attempt {
    seed: String,
    /// When they set out, in seconds since 1970.
    at: i64,
    /// Where on the portal they go afterwards.
    pub return_to: String,
    /// They are to prove anew who they are, also where the council knows them already.
    pub afresh: bool,
}

/// What the provider is told of one attempt and has to say again.
#[derive(Clone, Debug)]
pub struct Numbers {
    pub state: String,
    pub nonce: String,
    /// The proof, sent at the end, that who comes back set out (PKCE).
    pub verifier: SecretString,
}

impl Attempt {
    /// Somebody sets out; `return_to` is an address of ours.
    pub fn begin(chance: &Chance, now: Instant, return_to: &str, afresh: bool) -> Attempt {
        Attempt { seed: chance.token(), at: now.and_utc().timestamp(), return_to: return_to.to_owned(), afresh }
    }

    /// As their browser carries it.
    pub fn to_text(&self, key: &Key) -> String {
        let said = serde_json::json!([self.seed, self.at, self.return_to, self.afresh]).to_string();
        let said = URL_SAFE_NO_PAD.encode(said);
        let mark = hex::encode(mac(key, "cookie", &said).finalize().into_bytes());
        format!("{said}.{mark}")
    }

    /// Read back from a browser; none when it is not ours, or they were away for too long.
    pub fn from_text(key: &Key, text: &str, now: Instant) -> Option<Attempt> {
        let (said, mark) = text.split_once('.')?;
        mac(key, "cookie", said).verify_slice(&hex::decode(mark).ok()?).ok()?;
        let (seed, at, return_to, afresh) = serde_json::from_slice(&URL_SAFE_NO_PAD.decode(said).ok()?).ok()?;
        let attempt = Attempt { seed, at, return_to, afresh };
        let away = now.and_utc().timestamp() - attempt.at;
        (0..LIFE.num_seconds()).contains(&away).then_some(attempt)
    }

    /// When they set out, where they are to prove anew who they are.
    pub fn afresh_since(&self) -> Option<Instant> {
        chrono::DateTime::from_timestamp(self.at, 0).map(|at| at.naive_utc()).filter(|_| self.afresh)
    }

    /// What the provider is told.
    pub fn numbers(&self, key: &Key) -> Numbers {
        let made = |what: &str| URL_SAFE_NO_PAD.encode(mac(key, what, &self.seed).finalize().into_bytes());
        Numbers { state: made("state"), nonce: made("nonce"), verifier: made("verifier").into() }
    }
}

/// A hash with the portal's key, for one use only.
fn mac(key: &Key, what: &str, text: &str) -> Hmac<Sha256> {
    let mut mac = Hmac::<Sha256>::new_from_slice(key.bytes()).expect("any length of key will do");
    mac.update(b"groundwater: on the way to a council account, ");
    mac.update(what.as_bytes());
    mac.update(b": ");
    mac.update(text.as_bytes());
    mac
}

#[cfg(test)]
mod tests {
    use super::*;
    use secrecy::ExposeSecret;

    fn key(seed: u8) -> Key {
        Key::new(vec![seed; 40])
    }

    #[test]
    fn it_comes_back_as_it_went_and_from_nowhere_else() {
        let now = Instant::default();
        let attempt = Attempt::begin(&Chance::seeded(3), now, "/desk", true);
        assert_eq!(attempt.afresh_since(), Some(now));
        let text = attempt.to_text(&key(1));
        let read = |key: &Key, text: &str, minutes| Attempt::from_text(key, text, now + TimeDelta::minutes(minutes));
        assert_eq!(read(&key(1), &text, 14), Some(attempt));
        assert_eq!(read(&key(1), &text, 15), None, "too long ago");
        assert_eq!(read(&key(1), &text, -1), None, "from a day to come");
        assert_eq!(read(&key(2), &text, 0), None, "made with another key");
        assert_eq!(read(&key(1), &format!("x{text}"), 0), None, "changed");
        assert_eq!(read(&key(1), "", 0), None);
    }

    #[test]
    fn who_is_to_prove_it_anew_has_done_so_only_where_the_provider_says_when() {
        let since = Instant::default();
        let is_anew = |minutes| is_anew(Some(since + TimeDelta::minutes(minutes)), since);
        assert!(is_anew(1) && is_anew(0) && is_anew(-2), "two clocks may differ by so much");
        assert!(!is_anew(-3) && !is_anew(-60), "before they set out");
        assert!(!super::is_anew(None, since), "it does not say when");
    }

    #[test]
    fn every_number_is_another_and_long_enough() {
        let chance = Chance::seeded(3);
        let numbers = |attempt: &Attempt| attempt.numbers(&key(1));
        let one = numbers(&Attempt::begin(&chance, Instant::default(), "", false));
        let other = numbers(&Attempt::begin(&chance, Instant::default(), "", false));
        let verifier = one.verifier.expose_secret();
        assert!(one.state != one.nonce && one.state != verifier && one.nonce != verifier);
        assert!(one.state != other.state && one.nonce != other.nonce && verifier != other.verifier.expose_secret());
        // PKCE takes 43 to 128 characters.
        assert_eq!(verifier.len(), 43);
    }
}
