//! Properties of where an application and its questions stand.

use proptest::prelude::*;

use super::Part;
use super::answer::{self, Body, Given, Others, Status, Talk, check, is_answered, status};
use super::policy::{CannotEdit, Window, may_edit};
use super::{Action, State};
use crate::fund::RoundState;
use crate::fund::form::{FundText, Kind, Question, Texts};

fn question(key: &str, kind: Kind, required: bool) -> Question {
    Question {
        key: key.into(),
        title: Texts::one("en", "What would you like to do?"),
        hint: Texts::none(),
        why: Texts::none(),
        seen_by: Vec::new(),
        kind,
        required,
        may_talk: true,
        strands: Vec::new(),
        asks_amount: false,
        summary: false,
        equity: false,
        sensitive: false,
    }
}

fn kinds() -> impl Strategy<Value = Kind> {
    prop_oneof![
        (0..5_u32, 5..20_u32).prop_map(|(min_words, max_words)| Kind::Text { min_words, max_words }),
        Just(Kind::Money { min: crate::text::money::Pence::pounds(10), max: crate::text::money::Pence::pounds(500) }),
        Just(Kind::Budget { max_lines: 2, suggested: Vec::new() }),
        Just(Kind::Date),
        Just(Kind::YesNo),
    ]
}

fn bodies() -> impl Strategy<Value = Body> {
    prop_oneof![
        "[a-z ]{0,80}".prop_map(Body::text),
        "[0-9a-z£,.]{0,6}".prop_map(|typed| Body::money(&typed)),
        ("[0-9]{0,2}", "[0-9a-z]{0,3}", "[0-9]{0,4}").prop_map(|(d, m, y)| Body::date(&d, &m, &y)),
        prop::collection::vec(("[a-z]{0,5}", "[0-9a-z]{0,4}"), 0..4).prop_map(|lines| Body::Budget {
            lines: lines.iter().map(|(what, typed)| answer::BudgetLine::typed(what, typed)).collect(),
        }),
        prop::option::of(any::<bool>()).prop_map(|yes| Body::YesNo { yes }),
    ]
}

fn others() -> impl Strategy<Value = Others> {
    let talk = prop::option::of(prop::sample::select(vec![Talk::Asked, Talk::ToConfirm, Talk::Confirmed]));
    (0..3_usize, talk).prop_map(|(files, talk)| Others { files, talk })
}

proptest! {
    #[test]
    fn what_can_be_sent_was_answered_and_has_nothing_to_put_right(
        kind in kinds(), body in prop::option::of(bodies()), others in others(), two_texts: bool,
    ) {
        let question = question("plan", kind, true);
        let given = Given { body: body.as_ref(), others, two_texts };
        let status = status(&FundText::default(), &question, given);
        if status.may_be_sent(&question) {
            prop_assert!(is_answered(body.as_ref(), others));
            prop_assert!(!two_texts && others.talk != Some(Talk::ToConfirm));
            let right = body.as_ref().is_none_or(|body| body.is_empty() || check(&question, body).0.is_empty());
            // What is merely unfinished in writing was said in another way.
            prop_assert!(right || others.files > 0 || others.talk.is_some());
        }
        if status == Status::NotStarted {
            prop_assert!(body.as_ref().is_none_or(Body::is_empty) && others.files == 0 && others.talk.is_none());
        }
    }

    #[test]
    fn an_empty_answer_has_nothing_to_put_right(kind in kinds()) {
        let question = question("plan", kind.clone(), true);
        prop_assert!(check(&question, &Body::empty(&kind)).0.is_empty());
        prop_assert_eq!(status(&FundText::default(), &question, Given::default()), Status::NotStarted);
    }

    #[test]
    fn saying_more_never_makes_an_answer_less(kind in kinds(), body in prop::option::of(bodies()), files in 1..3_usize) {
        let question = question("plan", kind, true);
        let before = status(&FundText::default(), &question, Given { body: body.as_ref(), ..Given::default() });
        let after = status(&FundText::default(), &question, Given { body: body.as_ref(), others: Others { files, talk: None }, two_texts: false });
        prop_assert!(!before.may_be_sent(&question) || after.may_be_sent(&question));
    }

    #[test]
    fn every_question_has_one_status_and_the_time_left_is_no_more_than_all(done in prop::collection::vec(any::<bool>(), 1..8)) {
        let kind = Kind::Text { min_words: 0, max_words: 100 };
        let questions = done.iter().enumerate().map(|(at, _)| question(&format!("q{at}"), kind.clone(), true)).collect();
        let form = FundText { questions, ..FundText::default() };
        let said = Body::text("We cook together.");
        let given = |key: &str| Given {
            body: key[1..].parse().ok().and_then(|at: usize| done[at].then_some(&said)),
            ..Given::default()
        };
        let progress = answer::progress(&form, given);
        prop_assert_eq!(progress.len(), done.len());
        for ((_, status), done) in progress.iter().zip(&done) {
            prop_assert_eq!(*status, if *done { Status::Done } else { Status::NotStarted });
        }
        let left = answer::minutes_left(&form, &progress);
        prop_assert!(left <= form.minutes_to_apply());
        prop_assert_eq!(left == 0, done.iter().all(|done| *done));
    }

    #[test]
    fn what_follows_words_keeps_them(before in "[a-z ]{0,30}", more in "[a-z ]{0,30}") {
        let (short, long) = (Body::text(before.clone()), Body::text(format!("{before}{more}")));
        prop_assert!(long.continues(&short));
    }

    #[test]
    fn only_an_application_that_was_sent_is_ever_read_or_decided(actions in prop::collection::vec(prop::sample::select(Action::ALL.to_vec()), 0..12)) {
        let mut state = State::Draft;
        let mut sent = false;
        for action in actions {
            let Some(next) = state.next(action) else { continue };
            sent = (sent || next == State::Submitted) && next != State::Draft;
            if matches!(next, State::UnderReview | State::Waiting | State::Decided) {
                prop_assert!(sent);
            }
            // From the end nothing leads on, but that a decision is opened again: and then its group waits by a date.
            prop_assert!(state != State::Withdrawn);
            prop_assert!(state != State::Decided || (action == Action::OpenAgain && next == State::Waiting));
            state = next;
        }
    }

    #[test]
    fn nothing_is_written_outside_a_draft_or_its_time(
        state in prop::sample::select(State::ALL.to_vec()),
        round in prop::sample::select(RoundState::ALL.to_vec()),
        minutes in -2000_i64..2000, grace in 0_i64..60,
        part in prop::sample::select(vec![Part::Member, Part::Supporter, Part::Nobody]),
    ) {
        let closes = crate::clock::Instant::default() + chrono::TimeDelta::days(100);
        let opens = closes - chrono::TimeDelta::minutes(1000);
        let now = closes + chrono::TimeDelta::minutes(minutes);
        let window = Window::at(round, opens, Some(closes), chrono::TimeDelta::minutes(grace), now);
        let may = may_edit(part, state, window);
        if may.is_ok() {
            prop_assert!(part != Part::Nobody && state == State::Draft && now >= opens && minutes <= grace);
        }
        prop_assert_eq!(may == Err(CannotEdit::NotTheirs), part == Part::Nobody);
        prop_assert!(!window.may_start() || window.may_finish());
    }
}
