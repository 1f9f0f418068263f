//! The code that a letter brings: what it is made of, how it is kept, and how it is read when somebody types it.

use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;

use crate::ids::SignInId;
use crate::settings::Key;

/// No letter or digit that looks like another.
pub const ALPHABET: &[u8] = b"ACDEFGHJKMNPQRTVWXY34679";
/// So many of them.
pub const LENGTH: usize = 6;

/// A code is short, so it is hashed with the portal's key and the request it belongs to.
pub fn hash(key: &Key, id: &SignInId, code: &str) -> String {
    let mut mac = Hmac::<Sha256>::new_from_slice(key.bytes()).expect("any length of key will do");
    mac.update(id.as_str().as_bytes());
    mac.update(code.as_bytes());
    hex::encode(mac.finalize().into_bytes())
}

/// As it was typed, without spaces and in capitals.
pub fn tidy(typed: &str) -> String {
    typed.chars().filter(char::is_ascii_alphanumeric).collect::<String>().to_ascii_uppercase()
}
