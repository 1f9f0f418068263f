//! Two people in one answer: what each of them changed is put together. Where both changed the same words nobody
//! guesses, and a person chooses. Pure.

use std::hash::Hash;
use std::ops::Range;

use similar::{Algorithm, DiffTag, capture_diff_slices};
use unicode_segmentation::UnicodeSegmentation;

use super::answer::{Body, BudgetLine};
use crate::fund::form::{Choice, Question};
use crate::text::plain;

/// Longer texts than this (in words and the spaces between them) are not put together but shown side by side: the work
/// grows with the square of it.
const MOST_PIECES: usize = 8_000;

/// What becomes of two changes that stand side by side.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Beside {
    /// Two sentences at the same place would need an order: both are shown.
    Ask,
    /// Lines of a list stand under one another in any order.
    Under,
}

/// An answer with what two people made of the one both began from; none where both changed the same thing.
pub fn merge(question: &Question, base: &Body, mine: &Body, theirs: &Body, lines: Beside) -> Option<Body> {
    if mine == theirs || base == theirs {
        return Some(mine.clone());
    }
    if base == mine {
        return Some(theirs.clone());
    }
    match (base, mine, theirs) {
        (Body::Text { text: base }, Body::Text { text: mine }, Body::Text { text: theirs }) => {
            words(base, mine, theirs).map(|text| Body::text(plain::tidy(&text)))
        }
        (Body::Budget { lines: base }, Body::Budget { lines: mine }, Body::Budget { lines: theirs }) => {
            let alone = |_: &BudgetLine| false;
            pieces(base, mine, theirs, alone, lines).map(|lines| Body::Budget { lines })
        }
        (Body::Choices { keys: base }, Body::Choices { keys: mine }, Body::Choices { keys: theirs }) => {
            Some(Body::Choices { keys: ticks(question.kind.options(), base, mine, theirs) })
        }
        _ => None,
    }
}

/// Each box as the one who changed it left it.
fn ticks(options: &[Choice], base: &[String], mine: &[String], theirs: &[String]) -> Vec<String> {
    let ticked = |key: &String| {
        let (before, by_me) = (base.contains(key), mine.contains(key));
        if before == by_me { theirs.contains(key) } else { by_me }
    };
    options.iter().map(|option| &option.key).filter(|key| ticked(key)).cloned().collect()
}

/// Writing, put together word by word; none where both changed the same words or wrote at the same place.
pub fn words(base: &str, mine: &str, theirs: &str) -> Option<String> {
    let cut = |text: &'_ str| text.split_word_bounds().map(str::to_owned).collect::<Vec<_>>();
    let (base, mine, theirs) = (cut(base), cut(mine), cut(theirs));
    if [&base, &mine, &theirs].iter().any(|pieces| pieces.len() > MOST_PIECES) {
        return None;
    }
    // A space that stayed between two new words is no reason to see two changes in them.
    let space = |piece: &String| piece.trim().is_empty();
    pieces(&base, &mine, &theirs, space, Beside::Ask).map(|pieces| pieces.concat())
}

/// One place where a text differs from the one it was made from.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Changed<'a, T> {
    /// What it takes the place of, in the earlier text.
    place: Range<usize>,
    new: &'a [T],
}

impl<T: PartialEq> Changed<'_, T> {
    /// Whether two people touched the same thing.
    fn meets(&self, other: &Self, beside: Beside) -> bool {
        let (a, b) = (&self.place, &other.place);
        match beside {
            Beside::Ask => a.start <= b.end && b.start <= a.end,
            Beside::Under => a.start < b.end && b.start < a.end,
        }
    }

    /// Whether the other did the same, and this one went on from there.
    fn goes_on_from(&self, other: &Self) -> bool {
        self.place == other.place && (self == other || !other.new.is_empty() && self.new.starts_with(other.new))
    }
}

fn pieces<T: Clone + Eq + Hash + Ord>(
    base: &[T],
    mine: &[T],
    theirs: &[T],
    joins: impl Fn(&T) -> bool,
    beside: Beside,
) -> Option<Vec<T>> {
    let mut mine = changes(base, mine, &joins).into_iter().peekable();
    let mut theirs = changes(base, theirs, &joins).into_iter().peekable();
    let (mut together, mut done) = (Vec::new(), 0);
    loop {
        let next = match (mine.peek(), theirs.peek()) {
            (None, None) => break,
            (Some(_), None) => mine.next(),
            (None, Some(_)) => theirs.next(),
            (Some(a), Some(b)) if a.goes_on_from(b) => theirs.next().and_then(|_| mine.next()),
            (Some(a), Some(b)) if b.goes_on_from(a) => mine.next().and_then(|_| theirs.next()),
            (Some(a), Some(b)) if a.meets(b, beside) => return None,
            (Some(a), Some(b)) if (a.place.end, a.place.start) < (b.place.end, b.place.start) => mine.next(),
            (Some(_), Some(_)) => theirs.next(),
        };
        if let Some(change) = next {
            together.extend_from_slice(base.get(done..change.place.start)?);
            together.extend_from_slice(change.new);
            done = change.place.end;
        }
    }
    together.extend_from_slice(base.get(done..)?);
    Some(together)
}

/// Where a text differs from an earlier one, in order; differences with nothing but `joins` between them are one.
fn changes<'a, T: Eq + Hash + Ord>(base: &[T], new: &'a [T], joins: impl Fn(&T) -> bool) -> Vec<Changed<'a, T>> {
    // What differs is what lies between the runs that are the same, the last of them the end of both.
    let steps = capture_diff_slices(Algorithm::Myers, base, new).into_iter().map(|step| step.as_tag_tuple());
    let same = steps.filter(|(tag, ..)| *tag == DiffTag::Equal).map(|(_, before, after)| (before, after));
    let (mut before_done, mut after_done) = (0, 0);
    let mut all: Vec<(Range<usize>, Range<usize>)> = Vec::new();
    for (before, after) in same.chain([(base.len()..base.len(), new.len()..new.len())]) {
        let (place, made) = (before_done..before.start, after_done..after.start);
        (before_done, after_done) = (before.end, after.end);
        if place.is_empty() && made.is_empty() {
            continue;
        }
        match all.last_mut() {
            Some((last, grown)) if base[last.end..place.start].iter().all(&joins) => {
                last.end = place.end;
                grown.end = made.end;
            }
            _ => all.push((place, made)),
        }
    }
    all.into_iter().map(|(place, made)| Changed { place, new: &new[made] }).collect()
}

#[cfg(test)]
#[path = "merging_tests.rs"]
mod tests;
