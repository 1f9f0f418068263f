use super::*;
use proptest::prelude::*;

fn today() -> NaiveDate {
    NaiveDate::from_ymd_opt(2027, 1, 20).expect("a date")
}

fn said(outcome: Outcome) -> Said {
    Said { outcome: Some(outcome), amount: "900".into(), reasons: "Neighbours asked for it.".into(), ..Said::default() }
}

fn fields(said: &Said, recommended: Option<(Outcome, i64)>) -> Vec<String> {
    let mut problems = Problems::default();
    said.settle(Some(100_000), recommended, today(), &mut problems);
    problems.0.into_iter().map(|problem| problem.field).collect()
}

#[test]
fn each_outcome_says_what_it_needs() {
    assert_eq!(fields(&Said::default(), None), ["outcome"]);
    assert_eq!(fields(&said(Outcome::InPart), None), Vec::<String>::new());
    assert_eq!(fields(&said(Outcome::OnceChecked), None), ["to_check", "check_due"]);
    assert_eq!(fields(&said(Outcome::NotThisTime), None), ["not_acting"]);
    assert_eq!(fields(&said(Outcome::NotDecidedYet), None), ["wait_until"]);
    assert_eq!(fields(&Said { reasons: " \n".into(), ..said(Outcome::InPart) }, None), ["reasons"]);
}

#[test]
fn departing_from_the_panel_needs_a_reason_and_agreeing_keeps_none() {
    let advised = Some((Outcome::InPart, 80_000));
    assert_eq!(fields(&said(Outcome::InPart), advised), ["departure_reason"]);
    let agreeing = Said { departure_reason: "left over from before".into(), ..said(Outcome::InPart) };
    let kept = agreeing.settle(Some(100_000), Some((Outcome::InPart, 90_000)), today(), &mut Problems::default());
    assert_eq!(kept.departure_reason, "");
}

#[test]
fn a_wait_ends_on_a_day_to_come() {
    let until = |day: &str, month: &str, year: &str| {
        fields(&Said { wait_until: (day.into(), month.into(), year.into()), ..said(Outcome::NotDecidedYet) }, None)
    };
    assert_eq!(until("28", "2", "2027"), Vec::<String>::new());
    assert_eq!(until("20", "1", "2027"), ["wait_until"]);
    assert_eq!(until("31", "2", "2027"), ["wait_until"]);
}

proptest! {
    #[test]
    fn nothing_is_settled_without_reasons(which in 0_usize..5, reasons in "[ \\n\\t]{0,5}") {
        let typed = Said {
            reasons,
            to_check: "x".into(),
            not_acting: "x".into(),
            wait_until: ("1".into(), "3".into(), "2027".into()),
            check_due: ("1".into(), "3".into(), "2027".into()),
            ..said(Outcome::ALL[which])
        };
        prop_assert!(fields(&typed, None).contains(&"reasons".to_owned()));
    }
}
