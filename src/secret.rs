//! What is sealed before it is kept, so that whoever reads the database, or a copy of it, reads nothing of it
//! (`docs/decisions/0009-sealed-secrets.md`).
//!
//! The key is made from the portal's own ([`crate::settings::Key`]) and stands in no table; what seals a text says which it is, so
//! that a new one closes nothing. The place a secret is kept in is sealed with it: moved to another row, it does not open.

pub mod veiled;

use std::fmt;

use base64::Engine;
use base64::engine::general_purpose::STANDARD_NO_PAD;
use chacha20poly1305::XChaCha20Poly1305;
use chacha20poly1305::aead::{Aead, KeyInit, Payload};
use hmac::{Hmac, KeyInit as _, Mac};
use secrecy::{ExposeSecret, SecretString};
use sha2::Sha256;

use crate::clock::Chance;
use crate::db::types::{TextValue, text_sql};
use crate::error::{Error, Result};
use crate::settings::Key;

/// How texts are sealed now. It stands in front of what was sealed, with the name of the key behind it: `2-9f86d081.`
const WAY: &str = "2-";
/// How texts were sealed when a portal had one key, whose name does not stand there.
const EARLIER_WAY: &str = "1";
/// What a key's name is made for.
const NAMED: &[u8] = b"groundwater: which key this is";
/// What the sealing key is made for: nothing else is made from the portal's key with these words.
const LABEL: &[u8] = b"groundwater: what is sealed before it is kept, key 1";
/// So many bytes are drawn for every sealing: enough that chance never draws the same twice.
const NONCE: usize = 24;

/// A text that only the portal opens. It stands in a TEXT column.
#[derive(Clone, PartialEq, Eq, diesel::AsExpression, diesel::FromSqlRow)]
#[diesel(sql_type = diesel::sql_types::Text)]
pub struct Sealed(String);

impl fmt::Debug for Sealed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Sealed(…)")
    }
}

impl TextValue for Sealed {
    fn as_text(&self) -> &str {
        &self.0
    }
    fn from_text_value(text: &str) -> Option<Self> {
        Some(Sealed(text.to_owned()))
    }
}
text_sql!(Sealed);

impl Sealed {
    /// Seals a text for the place in which it is kept, such as `bank_details/` and the row's identifier.
    ///
    /// # Errors
    /// Only when memory cannot be written.
    pub fn seal(key: &Key, chance: &Chance, place: &str, secret: &SecretString) -> Result<Sealed> {
        let nonce: [u8; NONCE] = chance.bytes();
        let sealed = cipher(key.bytes())?
            .encrypt(&nonce.into(), Payload { msg: secret.expose_secret().as_bytes(), aad: place.as_bytes() })
            .map_err(|_| broken("could not be sealed"))?;
        let bytes = [nonce.as_slice(), &sealed].concat();
        Ok(Sealed(format!("{}{}", newest(key)?, STANDARD_NO_PAD.encode(bytes))))
    }

    /// The same text sealed with the key that seals now; none where it is that already.
    ///
    /// # Errors
    /// As [`Sealed::open`].
    pub fn again(&self, key: &Key, chance: &Chance, place: &str) -> Result<Option<Sealed>> {
        if self.0.starts_with(&newest(key)?) {
            return Ok(None);
        }
        Sealed::seal(key, chance, place, &self.open(key, place)?).map(Some)
    }

    /// Opens what was sealed for this place.
    ///
    /// # Errors
    /// Broken for anything else: another place, another key, a letter that was changed.
    pub fn open(&self, key: &Key, place: &str) -> Result<SecretString> {
        let (way, text) = self.0.split_once('.').ok_or_else(|| broken("has no key's name"))?;
        let bytes = STANDARD_NO_PAD.decode(text).map_err(|_| broken("is not whole"))?;
        let (nonce, sealed) = bytes.split_at_checked(NONCE).ok_or_else(|| broken("is not whole"))?;
        let nonce: [u8; NONCE] = nonce.try_into().map_err(|_| broken("is not whole"))?;
        let mut why = "was sealed with a key that is not here";
        for own in key.all() {
            if way != EARLIER_WAY && way != format!("{WAY}{}", name(own)?) {
                continue;
            }
            match cipher(own)?.decrypt(&nonce.into(), Payload { msg: sealed, aad: place.as_bytes() }) {
                Ok(opened) => {
                    let text = String::from_utf8(opened).map_err(|_| broken("is no text"))?;
                    return Ok(SecretString::from(text));
                }
                Err(_) => why = "does not open here",
            }
        }
        Err(broken(why))
    }
}

/// What stands in front of everything that is sealed with the key that seals now.
///
/// # Errors
/// Only where there is no key.
pub fn newest(key: &Key) -> Result<String> {
    Ok(format!("{WAY}{}.", name(key.bytes())?))
}

/// A key's name: it says nothing of the key.
fn name(key: &[u8]) -> Result<String> {
    Ok(hex::encode(&made(key, NAMED)?[..4]))
}

/// The cipher with the key that is made from the portal's.
fn cipher(key: &[u8]) -> Result<XChaCha20Poly1305> {
    Ok(XChaCha20Poly1305::new(&made(key, LABEL)?.into()))
}

/// What is made from a key for one use, and for no other.
fn made(key: &[u8], label: &[u8]) -> Result<[u8; 32]> {
    let mut mac = Hmac::<Sha256>::new_from_slice(key).map_err(|_| broken("has no key"))?;
    mac.update(label);
    Ok(mac.finalize().into_bytes().into())
}

/// What the log says; never what is inside.
fn broken(why: &str) -> Error {
    Error::Broken(anyhow::anyhow!("what was sealed {why}"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn key(seed: u8) -> Key {
        Key::new(vec![seed; 40])
    }

    fn sealed(text: &str, place: &str) -> Sealed {
        Sealed::seal(&key(1), &Chance::seeded(7), place, &SecretString::from(text.to_owned())).expect("sealed")
    }

    #[test]
    fn nothing_of_it_is_printed() {
        let secret = SecretString::from("20-00-00 12345678".to_owned());
        let one = Sealed::seal(&key(1), &Chance::seeded(7), "bank_details/a", &secret).expect("sealed");
        assert_eq!(format!("{one:?}"), "Sealed(…)");
        assert!(!format!("{secret:?}").contains("12345678"));
        assert!(!one.as_text().contains("12345678") && one.as_text().starts_with("2-"));
    }

    #[test]
    fn the_same_text_is_never_sealed_the_same_twice() {
        let (chance, secret) = (Chance::seeded(7), SecretString::from("12345678".to_owned()));
        let seal = || Sealed::seal(&key(1), &chance, "bank_details/a", &secret).expect("sealed");
        assert_ne!(seal(), seal());
    }

    #[test]
    fn a_new_key_closes_nothing_until_the_old_one_is_gone() {
        let (chance, place) = (Chance::seeded(8), "bank_details/a");
        let old = sealed("12345678", place);
        let both = key(2).with_older([vec![1; 40]]);
        assert_eq!(old.open(&both, place).expect("opened").expose_secret(), "12345678");
        let new = old.again(&both, &chance, place).expect("sealed").expect("another");
        assert!(new.again(&both, &chance, place).expect("looked at").is_none(), "once is enough");
        assert_eq!(new.open(&key(2), place).expect("opened").expose_secret(), "12345678");
        assert!(old.open(&key(2), place).is_err() && new.open(&key(1), place).is_err());
        // As it was sealed before keys had names.
        let (_, inside) = old.as_text().split_once('.').expect("a name in front");
        let earliest = Sealed(format!("1.{inside}"));
        assert_eq!(earliest.open(&both, place).expect("opened").expose_secret(), "12345678");
        assert!(earliest.open(&key(2), place).is_err());
    }

    proptest! {
        #[test]
        fn it_opens_what_it_sealed_and_only_there(text in "\\PC{0,60}", row in "[a-f0-9-]{1,36}", other in "[a-f0-9-]{1,36}") {
            let one = sealed(&text, &row);
            let opened = one.open(&key(1), &row).expect("opened");
            prop_assert_eq!(opened.expose_secret(), text.as_str());
            prop_assert!(one.open(&key(2), &row).is_err(), "another key");
            if other != row {
                prop_assert!(one.open(&key(1), &other).is_err(), "another row");
            }
        }

        #[test]
        fn what_was_changed_does_not_open(text in "[0-9]{8}", at in any::<prop::sample::Index>(), flip in 1_u8..=255) {
            let one = sealed(&text, "bank_details/a");
            let (number, inside) = one.as_text().split_once('.').expect("a number in front");
            let mut bytes = STANDARD_NO_PAD.decode(inside).expect("bytes");
            let at = at.index(bytes.len());
            bytes[at] ^= flip;
            let changed = Sealed(format!("{number}.{}", STANDARD_NO_PAD.encode(&bytes)));
            prop_assert!(changed.open(&key(1), "bank_details/a").is_err());
            // Cut short, or of a key that is not here, it does not open either.
            let short = Sealed(format!("{number}.{}", STANDARD_NO_PAD.encode(&bytes[..at])));
            prop_assert!(short.open(&key(1), "bank_details/a").is_err());
            let other_key = Sealed(format!("2.{inside}")).open(&key(1), "bank_details/a");
            prop_assert!(other_key.is_err());
        }
    }
}
