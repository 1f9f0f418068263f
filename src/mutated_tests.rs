//! What the fuzzed parsers are given: real samples, with bytes changed, cut out, repeated or put elsewhere. How many of them is said
//! by `PROPTEST_CASES` (`tests/run --deep` asks for many).

use proptest::prelude::*;
use proptest::sample::Index;

/// Where, with which byte, how, and for how many bytes.
type Step = (Index, u8, u8, usize);

/// One of some samples, changed in a few places.
pub fn mutated(samples: Vec<Vec<u8>>) -> impl Strategy<Value = Vec<u8>> {
    let step = (any::<Index>(), any::<u8>(), 0..7_u8, 1..64_usize);
    (prop::sample::select(samples), prop::collection::vec(step, 1..10)).prop_map(|(mut bytes, steps)| {
        for step in &steps {
            change(&mut bytes, step);
        }
        bytes
    })
}

/// The same of texts; what is no text any more becomes one.
pub fn mutated_text(samples: &[&str]) -> impl Strategy<Value = String> + use<> {
    let samples: Vec<Vec<u8>> = samples.iter().map(|sample| sample.as_bytes().to_vec()).collect();
    mutated(samples).prop_map(|bytes| String::from_utf8_lossy(&bytes).into_owned())
}

fn change(bytes: &mut Vec<u8>, (at, byte, how, length): &Step) {
    if bytes.is_empty() {
        bytes.push(*byte);
        return;
    }
    let at = at.index(bytes.len());
    let end = (at + length).min(bytes.len());
    match how {
        0 => bytes[at] = *byte,
        1 => bytes[at] ^= 1 << (byte & 7),
        2 => bytes.truncate(at),
        3 => drop(bytes.drain(at..end)),
        4 => {
            let part = bytes[at..end].to_vec();
            bytes.splice(at..at, part);
        }
        5 => bytes[at..end].rotate_left(1),
        // Where it was a length, it is the largest now, or none.
        _ => bytes[at..end].fill(if byte & 1 == 0 { 0xff } else { 0 }),
    }
}
