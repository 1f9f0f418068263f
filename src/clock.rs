//! The time now and chance, both passed in, so that a test can hold them still.

use std::sync::{Arc, Mutex};

use chrono::{NaiveDate, NaiveDateTime, TimeDelta, Timelike, Utc};
use rand::{Rng, SeedableRng, rngs::StdRng};

/// An instant in UTC, to the microsecond (PostgreSQL keeps no more).
pub type Instant = NaiveDateTime;

/// Where the time comes from: the machine, or a test's hand.
#[derive(Clone, Debug)]
pub enum Clock {
    System,
    Fixed(Arc<Mutex<Instant>>),
}

impl Clock {
    /// A clock that stands still until it is told to move.
    pub fn fixed(at: Instant) -> Self {
        Clock::Fixed(Arc::new(Mutex::new(at)))
    }

    /// The instant now, in UTC.
    #[allow(clippy::disallowed_methods, reason = "the one place where the machine's clock is read")]
    pub fn now(&self) -> Instant {
        match self {
            Clock::System => to_micros(Utc::now().naive_utc()),
            Clock::Fixed(at) => *at.lock().unwrap_or_else(|held| held.into_inner()),
        }
    }

    /// Today's date in London, where the council is.
    pub fn today(&self) -> NaiveDate {
        london_date(self.now())
    }

    /// Moves a fixed clock on. A system clock stays as it is.
    pub fn advance(&self, by: TimeDelta) {
        if let Clock::Fixed(at) = self {
            let mut at = at.lock().unwrap_or_else(|held| held.into_inner());
            *at += by;
        }
    }
}

/// The date in London at an instant in UTC.
pub fn london_date(at: Instant) -> NaiveDate {
    at.and_utc().with_timezone(&chrono_tz::Europe::London).date_naive()
}

fn to_micros(at: Instant) -> Instant {
    at.with_nanosecond(at.nanosecond() / 1_000 * 1_000).unwrap_or(at)
}

/// Where randomness comes from: the machine, or a seed in a test.
#[derive(Clone, Debug)]
pub struct Chance(Arc<Mutex<Dice>>);

#[derive(Debug)]
struct Dice {
    rng: StdRng,
    counted: u32,
}

impl Chance {
    /// Seeded by the operating system.
    #[allow(clippy::disallowed_methods, reason = "the one place where the machine's randomness is read")]
    pub fn system() -> Self {
        Self::of(StdRng::from_rng(&mut rand::rng()))
    }

    /// The same sequence every time, for tests.
    pub fn seeded(seed: u64) -> Self {
        Self::of(StdRng::seed_from_u64(seed))
    }

    fn of(rng: StdRng) -> Self {
        Chance(Arc::new(Mutex::new(Dice { rng, counted: 0 })))
    }

    /// `N` random bytes.
    pub fn bytes<const N: usize>(&self) -> [u8; N] {
        let mut bytes = [0; N];
        let mut dice = self.0.lock().unwrap_or_else(|held| held.into_inner());
        dice.rng.fill_bytes(&mut bytes);
        bytes
    }

    /// One more each time it is asked, and from the beginning again after the last number there is.
    pub fn count(&self) -> u32 {
        let mut dice = self.0.lock().unwrap_or_else(|held| held.into_inner());
        dice.counted = dice.counted.wrapping_add(1);
        dice.counted
    }

    /// `len` characters out of `alphabet`, each as likely as the next.
    pub fn pick(&self, alphabet: &[u8], len: usize) -> String {
        let bound = 256 - 256 % alphabet.len();
        let mut out = String::with_capacity(len);
        while out.len() < len {
            let byte = usize::from(self.bytes::<1>()[0]);
            if byte < bound {
                out.push(char::from(alphabet[byte % alphabet.len()]));
            }
        }
        out
    }

    /// A token that nobody guesses: 32 random bytes, safe in an address.
    pub fn token(&self) -> String {
        use base64::Engine;
        base64::engine::general_purpose::URL_SAFE_NO_PAD.encode(self.bytes::<32>())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_fixed_clock_moves_only_when_told() {
        let start = NaiveDate::from_ymd_opt(2026, 12, 3).and_then(|d| d.and_hms_opt(17, 0, 0)).expect("a date");
        let clock = Clock::fixed(start);
        assert_eq!(clock.now(), start);
        clock.advance(TimeDelta::minutes(5));
        assert_eq!(clock.now() - start, TimeDelta::minutes(5));
    }

    #[test]
    fn the_same_seed_gives_the_same_token() {
        assert_eq!(Chance::seeded(7).token(), Chance::seeded(7).token());
        assert_ne!(Chance::seeded(7).token(), Chance::seeded(8).token());
    }
}
