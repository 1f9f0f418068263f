use proptest::prelude::*;

use super::*;

/// Applications, readers, and whom nobody may ask for what.
#[derive(Clone, Debug)]
struct Round {
    needs: Vec<Need>,
    readers: Vec<Reader>,
    apart: BTreeSet<(usize, usize)>,
}

fn round(needs: usize, readers: usize) -> impl Strategy<Value = Round> {
    let need = (0_u32..3).prop_map(|missing| Need { missing });
    let reader = (0_u32..3, prop::option::of(0_u32..4)).prop_map(|(has, room)| Reader { has, room });
    let apart = prop::collection::btree_set((0..needs, 0..readers), 0..=needs * readers / 2);
    (prop::collection::vec(need, 0..=needs), prop::collection::vec(reader, 0..=readers), apart)
        .prop_map(|(needs, readers, apart)| Round { needs, readers, apart })
}

impl Round {
    fn share(&self) -> Share {
        share(&self.needs, &self.readers, |need, reader| self.may(need, reader))
    }

    fn may(&self, need: usize, reader: usize) -> bool {
        !self.apart.contains(&(need, reader))
    }

    fn given_to(&self, share: &Share, reader: usize) -> u32 {
        u32::try_from(share.given.iter().filter(|given| given.contains(&reader)).count()).expect("few")
    }

    /// As many places as anybody could fill, found by trying everything.
    fn most(&self) -> u32 {
        let places: Vec<usize> =
            self.needs.iter().enumerate().flat_map(|(at, need)| vec![at; need.missing as usize]).collect();
        let room = self.readers.iter().map(|one| one.room.unwrap_or(99)).collect();
        self.try_places(&places, room, &mut BTreeSet::new())
    }

    fn try_places(&self, places: &[usize], room: Vec<u32>, given: &mut BTreeSet<(usize, usize)>) -> u32 {
        let Some((need, rest)) = places.split_first() else { return 0 };
        let mut best = self.try_places(rest, room.clone(), given);
        for reader in 0..self.readers.len() {
            if room[reader] > 0 && self.may(*need, reader) && given.insert((*need, reader)) {
                let mut less = room.clone();
                less[reader] -= 1;
                best = best.max(1 + self.try_places(rest, less, given));
                given.remove(&(*need, reader));
            }
        }
        best
    }
}

proptest! {
    #[test]
    fn nobody_reads_over_their_limit_or_what_they_stand_apart_from(round in round(12, 6)) {
        let share = round.share();
        for (at, reader) in round.readers.iter().enumerate() {
            prop_assert!(round.given_to(&share, at) <= reader.room.unwrap_or(u32::MAX));
        }
        for (need, given) in share.given.iter().enumerate() {
            prop_assert!(given.iter().all(|reader| round.may(need, *reader)));
        }
    }

    #[test]
    fn every_application_is_served_or_named_as_short(round in round(12, 6)) {
        let share = round.share();
        for (at, need) in round.needs.iter().enumerate() {
            let given = u32::try_from(share.given[at].len()).expect("few");
            prop_assert_eq!(given + share.short[at], need.missing);
        }
    }

    #[test]
    fn no_application_is_short_that_somebody_could_have_read(round in round(3, 3)) {
        let given: usize = round.share().given.iter().map(BTreeSet::len).sum();
        prop_assert_eq!(u32::try_from(given).expect("few"), round.most());
    }

    #[test]
    fn it_is_as_even_as_can_be(round in round(12, 6)) {
        let share = round.share();
        let load = |reader: usize| round.readers[reader].has + round.given_to(&share, reader);
        let room = |reader: usize| {
            round.readers[reader].room.is_none_or(|room| round.given_to(&share, reader) < room)
        };
        for (need, given) in share.given.iter().enumerate() {
            for heavy in given {
                let lighter = (0..round.readers.len()).find(|other| {
                    round.may(need, *other) && !given.contains(other) && room(*other) && load(*other) + 2 <= load(*heavy)
                });
                prop_assert_eq!(lighter, None, "{} of {:?} could go to somebody with fewer", need, share);
            }
        }
    }
}

#[test]
fn a_large_round_is_shared_out_at_once() {
    let needs = vec![Need { missing: 2 }; 300];
    let readers = vec![Reader { has: 0, room: None }; 12];
    let share = share(&needs, &readers, |need, reader| (need + reader) % 7 != 0);
    assert!(share.short.iter().all(|short| *short == 0));
    let most = (0..12).map(|reader| share.given.iter().filter(|given| given.contains(&reader)).count());
    assert_eq!(most.clone().max(), most.min(), "50 each");
}

#[test]
fn an_hour_of_reading_is_about_an_hour() {
    assert_eq!(minutes(0, 0), 20);
    assert_eq!(minutes(9_000, 601), 20 + 10 + 11);
}
