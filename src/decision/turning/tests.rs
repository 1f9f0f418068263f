use proptest::prelude::*;

use super::*;
use crate::fund::file;

const STEPS: [&str; 5] = ["not-yet", "some", "clear", "strong", "+understand"];
const CRITERIA: [&str; 4] = ["need", "trust", "difference", "workable"];

fn form(scores: bool) -> FundText {
    let mut form = file::parse(include_str!("../../../docs/examples/hackney-small-grants.toml")).expect("an example");
    form.round.scores = scores;
    form
}

fn judged(criterion: &str, step: &str, note: Option<&str>) -> Judged {
    Judged { criterion: criterion.into(), step: step.into(), notes: note.into_iter().map(str::to_owned).collect() }
}

/// A reading that puts all criteria on one step, and cites a note for the first.
fn read(reader: &str, step: &str, note: Option<&str>) -> Read {
    let judged = CRITERIA.iter().enumerate().map(|(at, key)| judged(key, step, note.filter(|_| at == 0)));
    Read { reader: reader.into(), judged: judged.collect() }
}

fn laid(id: &str, pounds: i64, readings: Vec<Read>) -> Laid {
    Laid { application: id.into(), strand: None, asks_pence: pounds * 100, known_before: false, readings }
}

fn with_pounds(pounds: i64) -> Purse {
    Purse { round_pence: pounds * 100, ..Purse::default() }
}

fn stands(turned: &Turned, id: &str) -> Stands {
    turned.whole[&ApplicationId::from(id)]
}

fn hangs_on(turned: &Turned, id: &str) -> Vec<(Without, Stands)> {
    turned.of(&id.into()).map(|turn| (turn.without.clone(), turn.becomes)).collect()
}

#[test]
fn one_persons_high_steps_are_seen_to_carry_an_outcome() {
    // Ama puts the kitchen high, and everybody else puts the drums above it.
    let kitchen = laid("kitchen", 900, vec![read("ama", "strong", None), read("joan", "some", None)]);
    let drums = laid("drums", 900, vec![read("joan", "clear", None), read("pat", "some", None)]);
    let turned = turned(&form(true), &with_pounds(1_000), &[kitchen, drums]);
    assert_eq!((stands(&turned, "kitchen"), stands(&turned, "drums")), (Stands::Funded, Stands::NotFunded));
    let ama = Without::Reader("ama".into());
    assert!(hangs_on(&turned, "kitchen").contains(&(ama.clone(), Stands::NotFunded)), "{:?}", turned.turns);
    assert!(hangs_on(&turned, "drums").contains(&(ama, Stands::Funded)));
}

#[test]
fn a_note_and_being_known_are_worked_too() {
    let known = Laid {
        known_before: true,
        ..laid(
            "kitchen",
            900,
            vec![Read {
                reader: "joan".into(),
                judged: vec![judged("need", "strong", Some("note")), judged("trust", "some", None)],
            }],
        )
    };
    let new = laid("drums", 900, vec![read("joan", "some", None), read("pat", "clear", None)]);
    let turned = turned(&form(true), &with_pounds(1_000), &[known, new]);
    assert_eq!(stands(&turned, "kitchen"), Stands::Funded);
    for without in [Without::Note("note".into()), Without::BeingKnown] {
        assert!(hangs_on(&turned, "kitchen").contains(&(without, Stands::NotFunded)), "{:?}", turned.turns);
    }
    let counts = turned.counts();
    assert_eq!((counts.applications, counts.on_a_note, counts.on_being_known), (2, 2, 2));
}

#[test]
fn with_money_for_everyone_nothing_hangs_on_anything() {
    let both = |step| vec![read("ama", step, None), read("joan", step, None)];
    let turned =
        turned(&form(true), &with_pounds(5_000), &[laid("a", 900, both("strong")), laid("b", 900, both("some"))]);
    assert_eq!(turned.turns, []);
    assert_eq!(turned.counts(), Counts { applications: 2, hold: 2, ..Counts::default() });
}

#[test]
fn what_nobody_has_read_does_not_count_as_if_it_held() {
    let read = vec![read("ama", "strong", None), read("joan", "strong", None)];
    let turned = turned(&form(true), &with_pounds(5_000), &[laid("a", 900, read), laid("b", 900, vec![])]);
    assert_eq!(turned.counts(), Counts { applications: 1, hold: 1, ..Counts::default() });
}

#[test]
fn where_some_stand_level_and_the_money_does_not_reach_nobody_is_put_first() {
    let both = || vec![read("ama", "clear", None), read("joan", "clear", None)];
    let laid = [laid("a", 900, both()), laid("b", 900, both()), laid("c", 100, vec![read("ama", "some", None)])];
    let turned = turned(&form(true), &with_pounds(1_000), &laid);
    assert_eq!((stands(&turned, "a"), stands(&turned, "b")), (Stands::Level, Stands::Level));
    assert_eq!(stands(&turned, "c"), Stands::NotFunded, "what they contend for is held");
}

#[test]
fn a_round_that_does_not_score_counts_the_readings_that_would_fund() {
    let form = form(false);
    let height = |readings| height(&form, &laid("a", 1, readings), None);
    assert_eq!(height(vec![read("ama", "strong", None), read("joan", "some", None)]), Height::new(1, 2));
    assert_eq!(height(vec![read("ama", "clear", None), read("joan", "clear", None)]), Height::new(1, 1));
    assert_eq!(height(vec![read("ama", "+understand", None)]), None, "to want to understand is no low mark");
}

#[test]
fn a_strand_has_no_more_than_its_own() {
    let both = || vec![read("ama", "clear", None)];
    let food = |id, pounds| Laid { strand: Some("food".into()), ..laid(id, pounds, both()) };
    let purse = Purse { round_pence: 500_000, strands: BTreeMap::from([("food".into(), 100_000)]), ..Purse::default() };
    let turned = turned(&form(true), &purse, &[food("a", 600), food("b", 600), laid("c", 600, both())]);
    assert_eq!((stands(&turned, "a"), stands(&turned, "c")), (Stands::Level, Stands::Funded));
}

#[test]
fn what_is_kept_for_a_strand_goes_to_nobody_else() {
    let both = || vec![read("ama", "clear", None)];
    let mut form = form(true);
    let mut food = crate::fund::form::Strand {
        key: "food".into(),
        title: crate::fund::form::Texts::one("en", "Food"),
        description: crate::fund::form::Texts::none(),
        budget: Some(crate::text::money::Pence::pounds(1_000)),
        ring_fenced: true,
        min_amount: crate::text::money::Pence::ZERO,
        max_amount: crate::text::money::Pence::pounds(900),
    };
    form.strands = vec![food.clone()];
    let all = [laid("a", 600, both()), Laid { strand: Some("food".into()), ..laid("b", 600, both()) }];
    let kept = Purse::left_of(&form, 150_000, []);
    assert_eq!((kept.round_pence, kept.left_pence()), (50_000, 150_000));
    let turned_kept = turned(&form, &kept, &all);
    assert_eq!((stands(&turned_kept, "a"), stands(&turned_kept, "b")), (Stands::NotFunded, Stands::Funded));
    food.ring_fenced = false;
    form.strands = vec![food];
    let open = turned(&form, &Purse::left_of(&form, 150_000, []), &all);
    assert_eq!((stands(&open, "a"), stands(&open, "b")), (Stands::Funded, Stands::Funded));
}

#[test]
fn small_rounds_need_not_look() {
    let mut round = form(true).round;
    assert!(!is_asked_of(&round), "up to £5,000");
    round.band = crate::fund::form::SizeBand::MIDDLE;
    assert!(is_asked_of(&round));
    round.readings = 1;
    assert!(!is_asked_of(&round), "one reading is one person's, and everybody knows it");
}

/// Which criterion, which step, and which note was cited.
type Judging = (usize, usize, Option<usize>);
/// Pounds, whether in a strand, whether known before, and what each reader said.
type One = (i64, bool, bool, Vec<(usize, Vec<Judging>)>);

/// A round of up to ten applications, each read by up to three people, some with notes, some in a strand.
fn round() -> impl Strategy<Value = Vec<Laid>> {
    let judged = (0_usize..4, 0_usize..5, prop::option::of(0_usize..3));
    let reading = (0_usize..4, prop::collection::vec(judged, 0..4));
    let one = (1_i64..2_000, any::<bool>(), any::<bool>(), prop::collection::vec(reading, 0..4));
    prop::collection::vec(one, 0..10).prop_map(|all| {
        let one = |(at, (pounds, strand, known_before, readings)): (usize, One)| Laid {
            application: format!("a{at}").as_str().into(),
            strand: strand.then(|| "food".to_owned()),
            asks_pence: pounds * 100,
            known_before,
            readings: readings.into_iter().map(|(reader, judgements)| some_reading(at, reader, judgements)).collect(),
        };
        all.into_iter().enumerate().map(one).collect()
    })
}

fn some_reading(at: usize, reader: usize, judgements: Vec<Judging>) -> Read {
    let one = |(criterion, step, note): Judging| {
        let note = note.map(|note| format!("n{at}-{note}"));
        judged(CRITERIA[criterion], STEPS[step], note.as_deref())
    };
    Read { reader: format!("r{reader}").as_str().into(), judged: judgements.into_iter().map(one).collect() }
}

fn purse() -> impl Strategy<Value = Purse> {
    (0_i64..800_000, prop::option::of(0_i64..400_000), any::<bool>()).prop_map(|(round_pence, food, fenced)| Purse {
        round_pence,
        strands: food.map(|food| ("food".to_owned(), food)).into_iter().collect(),
        fenced: food.filter(|_| fenced).map(|_| "food".to_owned()).into_iter().collect(),
    })
}

proptest! {
    #[test]
    fn the_same_round_comes_out_the_same_in_whatever_order(
        laid in round(), purse in purse(), scores in any::<bool>(), turn in 0_usize..10,
    ) {
        let form = form(scores);
        let first = turned(&form, &purse, &laid);
        prop_assert_eq!(&first, &turned(&form, &purse, &laid));
        let mut other = laid.clone();
        other.reverse();
        if !other.is_empty() {
            let turn = turn % other.len();
            other.rotate_left(turn);
        }
        for one in &mut other {
            one.readings.reverse();
            one.readings.iter_mut().for_each(|read| read.judged.reverse());
        }
        prop_assert_eq!(&first, &turned(&form, &purse, &other));
    }

    #[test]
    fn leaving_nothing_out_changes_nothing(laid in round(), purse in purse(), scores in any::<bool>()) {
        let form = form(scores);
        let nobody = [Without::Reader("nobody".into()), Without::Note("none".into()), Without::Criterion("none".into())];
        for without in &nobody {
            for one in &laid {
                prop_assert_eq!(height(&form, one, None), height(&form, one, Some(without)));
            }
        }
        let all = turned(&form, &purse, &laid);
        for turn in &all.turns {
            prop_assert!(all.whole.get(&turn.application) != Some(&turn.becomes), "a turn is a change");
        }
    }

    #[test]
    fn it_never_gives_more_than_there_is(laid in round(), purse in purse(), scores in any::<bool>()) {
        let turned = turned(&form(scores), &purse, &laid);
        let given = |food: bool| -> i64 {
            let funded = laid.iter().filter(|one| turned.whole[&one.application] == Stands::Funded);
            funded.filter(|one| !food || one.strand.is_some()).map(|one| one.asks_pence).sum()
        };
        prop_assert!(given(false) <= purse.left_pence());
        if !purse.fenced.is_empty() {
            prop_assert!(given(false) - given(true) <= purse.round_pence);
        }
        if let Some(food) = purse.strands.get("food") {
            prop_assert!(given(true) <= *food);
        }
    }

    #[test]
    fn what_hangs_on_something_and_what_holds_is_every_one(laid in round(), purse in purse()) {
        let turned = turned(&form(true), &purse, &laid);
        let counts = turned.counts();
        let hang = laid.iter().filter(|one| turned.of(&one.application).next().is_some()).count();
        prop_assert_eq!(counts.applications, counts.hold + i64::try_from(hang).unwrap());
    }
}
