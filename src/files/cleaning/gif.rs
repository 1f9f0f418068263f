//! GIF: remarks go, and whatever programs keep beside the picture but how often it moves.

/// A picture without what stands around it; none where it cannot be read.
pub fn clean(bytes: &[u8]) -> Option<Vec<u8>> {
    taken_out(bytes).map(|(kept, _)| kept)
}

/// Whether there is more than one picture in it.
pub fn moves(bytes: &[u8]) -> bool {
    taken_out(bytes).is_some_and(|(_, pictures)| pictures > 1)
}

/// A picture without what stands around it, and how many there are in it.
fn taken_out(bytes: &[u8]) -> Option<(Vec<u8>, usize)> {
    let head = bytes.get(..13).filter(|head| head.starts_with(b"GIF87a") || head.starts_with(b"GIF89a"))?;
    let mut at = 13 + colours(head[10]);
    let (mut out, mut pictures) = (bytes.get(..at)?.to_vec(), 0);
    loop {
        let begins = at;
        // One that was cut off ends where it was. What hangs on behind its end goes.
        match bytes.get(at).copied().unwrap_or(0x3b) {
            0x3b => {
                out.push(0x3b);
                return Some((out, pictures));
            }
            0x2c => {
                pictures += 1;
                at = blocks(bytes, at + 11 + colours(*bytes.get(at + 9)?))?;
                out.extend(bytes.get(begins..at)?);
            }
            0x21 => {
                at = blocks(bytes, at + 2)?;
                let extension = bytes.get(begins..at)?;
                if stays(extension) {
                    out.extend(extension);
                }
            }
            _ => return None,
        }
    }
}

/// How many bytes a list of colours takes, by the byte that says whether there is one.
fn colours(packed: u8) -> usize {
    if packed & 0x80 == 0 { 0 } else { 3 << ((packed & 7) + 1) }
}

/// Where a row of blocks ends that begins here: each says how long it is, and the last is empty.
fn blocks(bytes: &[u8], mut at: usize) -> Option<usize> {
    loop {
        let length = usize::from(*bytes.get(at)?);
        at += length + 1;
        if length == 0 {
            return Some(at);
        }
    }
}

/// How a picture is drawn, and how often it moves.
fn stays(extension: &[u8]) -> bool {
    match extension.get(1) {
        Some(0xf9 | 0x01) => true,
        Some(0xff) => extension.get(3..14).is_some_and(|name| name == b"NETSCAPE2.0" || name == b"ANIMEXTS1.0"),
        _ => false,
    }
}

#[cfg(test)]
pub(super) mod tests {
    use super::super::samples::has;
    use super::*;
    use proptest::prelude::*;

    fn extension(label: u8, blocks: &[&[u8]]) -> Vec<u8> {
        let mut out = vec![0x21, label];
        for block in blocks {
            out.push(u8::try_from(block.len()).expect("a short one"));
            out.extend(*block);
        }
        out.push(0);
        out
    }

    pub fn gif(told: &[u8]) -> Vec<u8> {
        let head = [b"GIF89a".as_slice(), &[1, 0, 1, 0, 0x80, 0, 0], &[0, 0, 0, 255, 255, 255]].concat();
        let moves = extension(0xff, &[b"NETSCAPE2.0", &[1, 0, 0]]);
        let xmp = extension(0xff, &[b"XMP DataXMP", told]);
        let drawn = [[0x2c, 0, 0, 0, 0, 1, 0, 1, 0, 0].as_slice(), &[2, 2, 0x44, 0x01, 0]].concat();
        [head, moves, extension(0xfe, &[told]), extension(0xf9, &[&[0; 4]]), xmp, drawn, vec![0x3b], told.to_vec()]
            .concat()
    }

    proptest! {
        #[test]
        fn whatever_is_told_is_gone_and_the_picture_stays(told in "[A-Z]{4,200}") {
            let told = told.as_bytes();
            let after = clean(&gif(told)).expect("a picture");
            prop_assert!(!has(&after, told) && has(&after, b"NETSCAPE2.0") && has(&after, &[2, 2, 0x44, 0x01, 0]));
            prop_assert_eq!(clean(&after), Some(after.clone()), "cleaned twice it is the same");
        }

        #[test]
        fn whatever_comes_it_never_panics(bytes in prop::collection::vec(any::<u8>(), 0..200), cut in 0..200_usize) {
            let _ = clean(&[b"GIF89a".as_slice(), &bytes].concat());
            let mut all = gif(b"+51.55");
            all.truncate(cut);
            all.extend(bytes);
            let _ = clean(&all);
        }
    }
}
