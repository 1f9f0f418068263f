//! An archive is sealed as it is written, a piece at a time, and opened as it is read.
//!
//! XChaCha20-Poly1305 in the STREAM construction: every piece is sealed with its number and with whether it is the last, so that
//! pieces that were changed, moved, left out or cut off do not open. The key is made from `BACKUP_KEY` and a salt of this archive.

use std::io::{self, Read, Write};

use chacha20poly1305::XChaCha20Poly1305;
use chacha20poly1305::aead::stream::{DecryptorBE32, EncryptorBE32};
use chacha20poly1305::aead::{KeyInit, Payload};
use hmac::{Hmac, KeyInit as _, Mac};
use secrecy::{ExposeSecret, SecretString};
use sha2::Sha256;
use subtle::ConstantTimeEq;

use super::Plain;
use crate::clock::Chance;

/// What a sealed archive begins with.
pub const MAGIC: &[u8; 28] = b"groundwater sealed backup 1\n";
/// What the sealing key is made for, and what says whether a key is the right one.
const SEALS: &[u8] = b"groundwater: a sealed backup, key";
const KNOWS: &[u8] = b"groundwater: a sealed backup, which key";

const SALT: usize = 16;
const CHECK: usize = 16;
/// What chance gives to the nonce; the number of the piece and whether it is the last are the rest of it.
const NONCE: usize = 19;
/// How much is sealed at once, in bytes.
const PIECE: usize = 64 * 1024;
/// How much longer a piece is for being sealed.
const TAG: usize = 16;

fn made(key: &SecretString, label: &[u8], salt: &[u8]) -> io::Result<[u8; 32]> {
    let mut mac =
        Hmac::<Sha256>::new_from_slice(key.expose_secret().as_bytes()).map_err(|_| told("There is no key."))?;
    mac.update(label);
    mac.update(salt);
    Ok(mac.finalize().into_bytes().into())
}

fn told(words: &str) -> io::Error {
    io::Error::other(Plain(words.to_owned()))
}

/// Where an archive is written to: as it is, or sealed.
pub enum Out<W: Write> {
    Open(W),
    Sealed(Sealing<W>),
}

/// Seals what is written.
pub struct Sealing<W: Write> {
    inner: W,
    stream: EncryptorBE32<XChaCha20Poly1305>,
    beginning: Vec<u8>,
    piece: Vec<u8>,
}

impl<W: Write> Out<W> {
    /// Sealed where there is a key.
    ///
    /// # Errors
    /// A place that cannot be written.
    pub fn new(mut inner: W, key: Option<&SecretString>, chance: &Chance) -> io::Result<Self> {
        let Some(key) = key else { return Ok(Out::Open(inner)) };
        let (salt, nonce): ([u8; SALT], [u8; NONCE]) = (chance.bytes(), chance.bytes());
        let known = made(key, KNOWS, &salt)?;
        let beginning = [MAGIC.as_slice(), &salt, &known[..CHECK], &nonce].concat();
        inner.write_all(&beginning)?;
        let cipher = XChaCha20Poly1305::new(&made(key, SEALS, &salt)?.into());
        let stream = EncryptorBE32::from_aead(cipher, (&nonce).into());
        Ok(Out::Sealed(Sealing { inner, stream, beginning, piece: Vec::with_capacity(PIECE) }))
    }

    /// Writes what is left, and says that it was the last.
    ///
    /// # Errors
    /// A place that cannot be written.
    pub fn finish(self) -> io::Result<W> {
        match self {
            Out::Open(inner) => Ok(inner),
            Out::Sealed(Sealing { mut inner, stream, beginning, piece }) => {
                let sealed = stream.encrypt_last(Payload { msg: &piece, aad: &beginning });
                inner.write_all(&sealed.map_err(|_| told("The archive could not be sealed."))?)?;
                Ok(inner)
            }
        }
    }
}

impl<W: Write> Sealing<W> {
    /// A whole piece is sealed once it is known that another comes after it.
    fn seal(&mut self) -> io::Result<()> {
        let sealed = self.stream.encrypt_next(Payload { msg: &self.piece, aad: &self.beginning });
        self.inner.write_all(&sealed.map_err(|_| told("The archive is too large to be sealed."))?)?;
        self.piece.clear();
        Ok(())
    }
}

impl<W: Write> Write for Out<W> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        match self {
            Out::Open(inner) => inner.write(bytes),
            Out::Sealed(sealing) => {
                if sealing.piece.len() == PIECE && !bytes.is_empty() {
                    sealing.seal()?;
                }
                let taken = bytes.len().min(PIECE - sealing.piece.len());
                sealing.piece.extend_from_slice(&bytes[..taken]);
                Ok(taken)
            }
        }
    }

    fn flush(&mut self) -> io::Result<()> {
        match self {
            Out::Open(inner) => inner.flush(),
            Out::Sealed(sealing) => sealing.inner.flush(),
        }
    }
}

/// Where an archive is read from.
pub enum In<R: Read> {
    Open(io::Chain<io::Cursor<Vec<u8>>, R>),
    Sealed(Opening<R>),
}

/// Opens what is read.
pub struct Opening<R: Read> {
    inner: R,
    stream: Option<DecryptorBE32<XChaCha20Poly1305>>,
    beginning: Vec<u8>,
    /// Read already, and still sealed: whether it is the last is known when there is nothing after it.
    next: Vec<u8>,
    opened: Vec<u8>,
    given: usize,
}

impl<R: Read> In<R> {
    /// Sees by how it begins whether an archive is sealed.
    ///
    /// # Errors
    /// Plain words: a key that is missing, is another, or is not needed; a place that cannot be read.
    pub fn new(mut inner: R, key: Option<&SecretString>) -> io::Result<Self> {
        let mut beginning = up_to(&mut inner, MAGIC.len())?;
        if beginning != MAGIC {
            if key.is_some() {
                return Err(told(
                    "This archive is not sealed, although BACKUP_KEY is set. If that is as it should be, leave the key out.",
                ));
            }
            return Ok(In::Open(io::Cursor::new(beginning).chain(inner)));
        }
        let Some(key) = key else {
            return Err(told("This archive is sealed: give the key that it was sealed with, as BACKUP_KEY."));
        };
        beginning.extend(up_to(&mut inner, SALT + CHECK + NONCE)?);
        let Some((salt, known, nonce)) = parts(&beginning) else { return Err(told("The archive was cut off.")) };
        if !bool::from(made(key, KNOWS, salt)?[..CHECK].ct_eq(known)) {
            return Err(told("BACKUP_KEY is not the key that this archive was sealed with."));
        }
        let cipher = XChaCha20Poly1305::new(&made(key, SEALS, salt)?.into());
        let stream = Some(DecryptorBE32::from_aead(cipher, nonce.into()));
        let next = up_to(&mut inner, PIECE + TAG)?;
        Ok(In::Sealed(Opening { inner, stream, beginning, next, opened: Vec::new(), given: 0 }))
    }

    /// Whether it is sealed.
    pub fn is_sealed(&self) -> bool {
        matches!(self, In::Sealed(_))
    }
}

fn parts(beginning: &[u8]) -> Option<(&[u8], &[u8], &[u8; NONCE])> {
    let (salt, rest) = beginning.get(MAGIC.len()..)?.split_at_checked(SALT)?;
    let (known, nonce) = rest.split_at_checked(CHECK)?;
    Some((salt, known, nonce.try_into().ok()?))
}

/// So many bytes, or fewer where there are no more.
fn up_to(inner: &mut impl Read, count: usize) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::with_capacity(count);
    inner.take(count as u64).read_to_end(&mut bytes)?;
    Ok(bytes)
}

impl<R: Read> Opening<R> {
    fn open(&mut self) -> io::Result<()> {
        let Some(mut stream) = self.stream.take() else { return Ok(()) };
        let after = up_to(&mut self.inner, PIECE + TAG)?;
        let sealed = Payload { msg: &self.next, aad: &self.beginning };
        let opened = if after.is_empty() {
            stream.decrypt_last(sealed)
        } else {
            let opened = stream.decrypt_next(sealed);
            self.stream = Some(stream);
            opened
        };
        self.opened = opened.map_err(|_| told("The archive does not open to its end: it was cut off or changed."))?;
        self.given = 0;
        self.next = after;
        Ok(())
    }
}

impl<R: Read> Read for In<R> {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        let opening = match self {
            In::Open(inner) => return inner.read(into),
            In::Sealed(opening) => opening,
        };
        while opening.given == opening.opened.len() && opening.stream.is_some() {
            opening.open()?;
        }
        let left = &opening.opened[opening.given..];
        let count = left.len().min(into.len());
        into[..count].copy_from_slice(&left[..count]);
        opening.given += count;
        Ok(count)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::mutated::mutated;
    use proptest::prelude::*;

    fn key(seed: &str) -> SecretString {
        SecretString::from(format!("{seed}: a key for tests that is long enough"))
    }

    fn sealed(what: &[u8], by: usize) -> Vec<u8> {
        let mut out = Out::new(Vec::new(), Some(&key("one")), &Chance::seeded(7)).expect("an archive");
        what.chunks(by.max(1)).for_each(|some| out.write_all(some).expect("written"));
        out.finish().expect("sealed")
    }

    fn opened(sealed: &[u8], with: Option<&SecretString>) -> io::Result<Vec<u8>> {
        let mut all = Vec::new();
        In::new(sealed, with)?.read_to_end(&mut all)?;
        Ok(all)
    }

    #[test]
    fn whatever_its_length_it_opens_as_it_was_and_with_its_own_key_only() {
        for length in [0, 1, PIECE - 1, PIECE, PIECE + 1, 2 * PIECE, 2 * PIECE + 17] {
            let what: Vec<u8> = (0..length).map(|at| u8::try_from(at % 251).expect("small")).collect();
            let sealed = sealed(&what, 1000);
            assert!(sealed.starts_with(MAGIC) && sealed.len() > what.len());
            assert_eq!(opened(&sealed, Some(&key("one"))).expect("opened"), what);
            for (with, says) in [(Some(key("two")), "is not the key"), (None, "is sealed")] {
                let why = opened(&sealed, with.as_ref()).expect_err("another key").to_string();
                assert!(why.contains(says), "{why}");
            }
        }
        assert_eq!(opened(b"as it is", None).expect("read"), b"as it is");
        assert!(opened(b"as it is", Some(&key("one"))).is_err(), "nobody puts an open one in its place");
    }

    #[test]
    fn pieces_that_change_places_or_are_left_out_do_not_open() {
        let whole = sealed(&vec![7; 3 * PIECE], PIECE);
        let begins = MAGIC.len() + SALT + CHECK + NONCE;
        let (one, two) = (begins..begins + PIECE + TAG, begins + PIECE + TAG..begins + 2 * (PIECE + TAG));
        let rest = two.end..whole.len();
        for order in [vec![&two, &one, &rest], vec![&one, &rest], vec![&one, &two], vec![&one, &one, &two, &rest]] {
            let mut moved = whole[..begins].to_vec();
            order.into_iter().for_each(|piece| moved.extend_from_slice(&whole[piece.clone()]));
            assert!(opened(&moved, Some(&key("one"))).is_err());
        }
    }

    proptest! {
        #[test]
        fn fuzzed_what_was_cut_off_or_changed_does_not_open(
            length in 0_usize..140_000,
            at in any::<prop::sample::Index>(),
            flip in 1_u8..=255,
        ) {
            let whole = sealed(&vec![3; length], 4096);
            let at = at.index(whole.len());
            prop_assert!(opened(&whole[..at], Some(&key("one"))).ok().is_none_or(|all| all != vec![3; length]));
            let mut changed = whole.clone();
            changed[at] ^= flip;
            prop_assert!(opened(&changed, Some(&key("one"))).is_err());
        }

        #[test]
        fn fuzzed_pieces_that_were_changed_in_many_places_do_not_open(
            bytes in mutated([0, 17, PIECE + 1].map(|length| sealed(&vec![3; length], 4096)).to_vec()),
        ) {
            if let Ok(what) = opened(&bytes, Some(&key("one"))) {
                prop_assert_eq!(sealed(&what, 4096), bytes);
            }
        }
    }
}
