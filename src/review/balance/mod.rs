//! Who reads what, in balance: nobody over their own limit, nobody who stands apart, and as even as can be. Pure.

pub mod actions;
pub mod pages;
pub mod shown;
pub mod store;
pub mod views;

use std::collections::{BTreeSet, VecDeque};

/// An application that still needs readers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Need {
    pub missing: u32,
}

/// Somebody who may read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Reader {
    /// How many of the round they read already.
    pub has: u32,
    /// How many more they have room for; none where they set no limit.
    pub room: Option<u32>,
}

/// A share, by the places of applications and readers in what was given.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Share {
    /// Who reads each application.
    pub given: Vec<BTreeSet<usize>>,
    /// How many readers each is short of, because nobody is left who may.
    pub short: Vec<u32>,
}

/// Shares applications out among readers. `may` says whether a reader may be asked to read an application.
///
/// Each place is filled with whoever reads least; where everybody who may has no room left, what was given is passed on
/// so that there is. In the end readings go from who has more to who has fewer, for as long as that evens it out.
pub fn share(needs: &[Need], readers: &[Reader], may: impl Fn(usize, usize) -> bool) -> Share {
    let mut table = Table {
        may: needs.iter().enumerate().map(|(need, _)| (0..readers.len()).map(|r| may(need, r)).collect()).collect(),
        given: vec![BTreeSet::new(); needs.len()],
        load: readers.iter().map(|one| one.has).collect(),
        room: readers.iter().map(|one| one.room.unwrap_or(u32::MAX)).collect(),
    };
    let mut short = vec![0; needs.len()];
    for (at, need) in needs.iter().enumerate() {
        for place in 0..need.missing {
            if !table.fill(at) {
                // What cannot be filled now cannot be filled later either.
                short[at] = need.missing - place;
                break;
            }
        }
    }
    while table.even_out() {}
    Share { given: table.given, short }
}

struct Table {
    /// By application and reader.
    may: Vec<Vec<bool>>,
    given: Vec<BTreeSet<usize>>,
    load: Vec<u32>,
    room: Vec<u32>,
}

/// How a reader was come to: from which application, and from which reader it would be taken.
type Step = (usize, Option<usize>);

impl Table {
    fn open(&self, need: usize, reader: usize) -> bool {
        self.may[need][reader] && !self.given[need].contains(&reader)
    }

    /// Fills one place of an application, and says whether it could.
    fn fill(&mut self, need: usize) -> bool {
        let mut first: Vec<usize> = (0..self.load.len()).filter(|reader| self.open(need, *reader)).collect();
        first.sort_by_key(|reader| (self.load[*reader], *reader));
        let from: Vec<(usize, Step)> = first.into_iter().map(|reader| (reader, (need, None))).collect();
        let Some((end, came)) = self.walk(from, |table, reader| table.room[reader] > 0) else { return false };
        self.pass_on(end, &came, None);
        self.load[end] += 1;
        self.room[end] = self.room[end].saturating_sub(1);
        true
    }

    /// Passes one reading from somebody to somebody who has at least two fewer; says whether there was such a way.
    fn even_out(&mut self) -> bool {
        let mut most: Vec<usize> = (0..self.load.len()).collect();
        most.sort_by_key(|reader| (std::cmp::Reverse(self.load[*reader]), *reader));
        for heavy in most {
            let from = self.onward(heavy);
            let lighter = |table: &Table, reader: usize| {
                reader != heavy && table.room[reader] > 0 && table.load[reader] + 2 <= table.load[heavy]
            };
            let Some((end, came)) = self.walk(from, lighter) else { continue };
            self.pass_on(end, &came, Some(heavy));
            self.load[end] += 1;
            self.room[end] = self.room[end].saturating_sub(1);
            self.load[heavy] -= 1;
            self.room[heavy] = self.room[heavy].saturating_add(1);
            return true;
        }
        false
    }

    /// Whom a reader's applications could be passed on to.
    fn onward(&self, reader: usize) -> Vec<(usize, Step)> {
        let theirs = (0..self.given.len()).filter(|need| self.given[*need].contains(&reader));
        theirs
            .flat_map(|need| {
                let others = (0..self.load.len()).filter(move |other| self.open(need, *other));
                others.map(move |other| (other, (need, Some(reader))))
            })
            .collect()
    }

    /// The shortest way to a reader who will do, and how each on it was come to.
    fn walk(
        &self,
        from: Vec<(usize, Step)>,
        will_do: impl Fn(&Table, usize) -> bool,
    ) -> Option<(usize, Vec<Option<Step>>)> {
        let mut came: Vec<Option<Step>> = vec![None; self.load.len()];
        let mut waiting = VecDeque::new();
        let mut next = from;
        loop {
            for (reader, step) in next {
                if came[reader].is_none() {
                    came[reader] = Some(step);
                    waiting.push_back(reader);
                }
            }
            let reader = waiting.pop_front()?;
            if will_do(self, reader) {
                return Some((reader, came));
            }
            next = self.onward(reader);
        }
    }

    /// Along the way back, to where it began, each application goes from one reader to the next.
    fn pass_on(&mut self, end: usize, came: &[Option<Step>], began: Option<usize>) {
        let mut to = end;
        while let Some((need, from)) = came[to] {
            self.given[need].insert(to);
            let Some(from) = from else { break };
            self.given[need].remove(&from);
            if began == Some(from) {
                break;
            }
            to = from;
        }
    }
}

/// About how many minutes an application takes: its words at a calm pace, its recordings as long as they are, and time
/// to think and write.
pub fn minutes(characters: i64, seconds: i64) -> u32 {
    const CHARACTERS_A_MINUTE: i64 = 900;
    const TO_WRITE: i64 = 20;
    let read = characters.max(0).div_euclid(CHARACTERS_A_MINUTE);
    let heard = (seconds.max(0) + 59).div_euclid(60);
    u32::try_from(read + heard + TO_WRITE).unwrap_or(u32::MAX)
}

#[cfg(test)]
#[path = "../balance_tests.rs"]
mod tests;
