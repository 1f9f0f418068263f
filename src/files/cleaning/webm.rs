//! What browsers record (WebM): tags, attachments and the day go, and stand there as void of the same length.

use super::edits::Edits;
use super::source::Source;

const SEGMENT: u32 = 0x1853_8067;
const CLUSTER: u32 = 0x1f43_b675;
const INFO: u32 = 0x1549_a966;
/// Tags, files that hang on, and the names of chapters.
const TELLS: [u32; 3] = [0x1254_c367, 0x1941_a469, 0x1043_a770];
/// In what is said of the whole: the day, a title, and names of files.
const TELLS_OF_ALL: [u32; 5] = [0x4461, 0x7ba9, 0x7384, 0x3c_83ab, 0x3e_83bb];
const HEAD: &[u8] = &[0x1a, 0x45, 0xdf, 0xa3];

/// An element: what it is, where its body begins, and how long that is; none where its writer did not know.
struct Element {
    id: u32,
    body: usize,
    length: Option<usize>,
}

fn element(bytes: &(impl Source + ?Sized), at: usize) -> Option<Element> {
    let of_id = bytes.byte(at)?.leading_zeros() as usize + 1;
    if of_id > 4 {
        return None;
    }
    let id = u32::try_from(bytes.number(at, of_id)?).ok()?;
    let of_length = bytes.byte(at + of_id)?.leading_zeros() as usize + 1;
    if of_length > 8 {
        return None;
    }
    let all = bytes.number(at + of_id, of_length)? as u64;
    let most = (1_u64 << (7 * of_length)) - 1;
    let length = all & most;
    let body = at + of_id + of_length;
    Some(Element { id, body, length: if length == most { None } else { Some(usize::try_from(length).ok()?) } })
}

/// Writes void over a whole element.
fn void(edits: &mut Edits, at: usize, end: usize) -> Option<()> {
    let length = end - at;
    edits.clear(at..end)?;
    match u8::try_from(length - 2) {
        Ok(short) if short < 0x7f => edits.put(at, &[0xec, 0x80 | short]),
        // Eight bytes of length: the first says so.
        _ => {
            let mut written = (length as u64 - 9).to_be_bytes();
            written[0] = 0x01;
            edits.put(at, &[0xec])?;
            edits.put(at + 1, &written)
        }
    }
}

/// What is to be written over in a recording; none where it is no WebM. What cannot be read any more within it is what was said, cut off
/// where its recorder stopped.
pub fn telling(bytes: &(impl Source + ?Sized)) -> Option<Edits> {
    if !bytes.reads(0, HEAD) {
        return None;
    }
    let mut edits = Edits::of(bytes);
    let (mut at, mut info) = (0, 0..0);
    while let Some(one) = element(bytes, at) {
        let end = one.length.and_then(|length| one.body.checked_add(length));
        let tells = TELLS.contains(&one.id) || (info.contains(&at) && TELLS_OF_ALL.contains(&one.id));
        at = match (one.id, end) {
            // Gone through one by one, whether or not they say how long they are.
            (SEGMENT, _) | (CLUSTER, None) => one.body,
            (INFO, Some(end)) => {
                info = one.body..end;
                one.body
            }
            (_, Some(end)) if end <= bytes.length() => {
                if tells {
                    void(&mut edits, at, end)?;
                }
                end
            }
            // Longer than what came: all of it goes that would tell.
            _ if tells => {
                let end = bytes.length();
                void(&mut edits, at, end)?;
                end
            }
            _ => break,
        };
    }
    Some(edits)
}

#[cfg(test)]
pub(super) mod tests {
    use super::super::samples::has;
    use super::*;
    use proptest::prelude::*;

    fn clean(recording: &[u8]) -> Option<Vec<u8>> {
        telling(recording)?.seen(recording, 0..recording.len())
    }

    fn made(id: &[u8], body: &[u8]) -> Vec<u8> {
        let length = (body.len() as u64 | 1 << 56).to_be_bytes();
        [id, &length, body].concat()
    }

    pub fn recording(told: &[u8], known: bool) -> Vec<u8> {
        let info = [made(&[0x44, 0x61], told), made(&[0x4d, 0x80], b"a browser"), made(&[0x7b, 0xa9], told)].concat();
        let cluster = [made(&[0xe7], &[0]), made(&[0xa3], b"what was said")].concat();
        let tags = made(&[0x12, 0x54, 0xc3, 0x67], told);
        let body =
            [made(&[0x15, 0x49, 0xa9, 0x66], &info), tags.clone(), made(&[0x1f, 0x43, 0xb6, 0x75], &cluster), tags];
        let head = made(HEAD, b"");
        let segment = if known {
            made(&[0x18, 0x53, 0x80, 0x67], &body.concat())
        } else {
            [&[0x18, 0x53, 0x80, 0x67, 0x01, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff][..], &body.concat()].concat()
        };
        [head, segment].concat()
    }

    proptest! {
        #[test]
        fn whatever_is_told_is_gone_and_nothing_moves(told in "[A-Z]{1,300}", known in any::<bool>()) {
            let told = format!("told {told}");
            let before = recording(told.as_bytes(), known);
            let after = clean(&before).expect("a recording");
            prop_assert!(has(&before, told.as_bytes()) && !has(&after, told.as_bytes()));
            prop_assert!(has(&after, b"what was said") && has(&after, b"a browser"));
            prop_assert_eq!(after.len(), before.len());
            prop_assert_eq!(clean(&after), Some(after.clone()));
        }

        #[test]
        fn whatever_comes_it_never_panics(bytes in prop::collection::vec(any::<u8>(), 0..200), cut in 0..300_usize) {
            prop_assert!(bytes.starts_with(HEAD) || clean(&bytes).is_none());
            let mut all = recording(b"+51.55", true);
            all.truncate(cut);
            all.extend(bytes);
            if let Some(after) = clean(&all) {
                prop_assert_eq!(after.len(), all.len());
            }
        }
    }
}
