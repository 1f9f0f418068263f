//! Whatever a fund says, its file says the same: properties over funds made up by chance.

use proptest::prelude::*;
use proptest::sample::subsequence;

use super::*;
use crate::organisation::documents::DocumentKind;
use crate::text::plain;

/// A text with everything that TOML treats specially: quotes, backslashes, breaks, other alphabets.
fn words() -> impl Strategy<Value = String> {
    "([a-zçğşüİ£é—\"'\\\\#=\\[\\]{}\n\t\u{202b}م ]|\\PC){1,40}"
        .prop_map(|text| plain::tidy(&text))
        .prop_filter("something is left", |text| !text.is_empty())
}

fn texts() -> impl Strategy<Value = Texts> {
    (words(), prop::option::of(words())).prop_map(|(first, second)| {
        let mut texts = Texts::one("en", &first);
        if let Some(second) = second {
            texts.set("tr", &second);
        }
        texts
    })
}

fn perhaps() -> impl Strategy<Value = Texts> {
    prop_oneof![Just(Texts::none()), texts()]
}

fn options() -> impl Strategy<Value = Vec<Choice>> {
    prop::collection::vec(texts(), 2..5).prop_map(|titles| {
        let key = |index: usize| format!("option-{index}");
        titles.into_iter().enumerate().map(|(index, title)| Choice { key: key(index), title }).collect()
    })
}

fn kind() -> impl Strategy<Value = Kind> {
    prop_oneof![
        (0u32..50, 50u32..5000).prop_map(|(min_words, max_words)| Kind::Text { min_words, max_words }),
        (1u32..100).prop_map(|max_words| Kind::ShortText { max_words }),
        (0i64..1000, 1000i64..99_999_999).prop_map(|(min, max)| Kind::Money { min: Pence(min), max: Pence(max) }),
        (4u32..100, prop::collection::vec(texts(), 0..4))
            .prop_map(|(max_lines, suggested)| Kind::Budget { max_lines, suggested }),
        Just(Kind::Date),
        Just(Kind::YesNo),
        options().prop_map(|options| Kind::Choice { options }),
        options().prop_map(|options| Kind::Choices { max: options.len() as u32, options }),
        (subsequence(FileKind::ALL.to_vec(), 1..5), 1u32..=25, 1u32..20)
            .prop_map(|(kinds, max_mb, max_files)| Kind::File { kinds, max_mb, max_files }),
    ]
}

fn question() -> impl Strategy<Value = Question> {
    let marks = (any::<bool>(), any::<bool>(), any::<bool>(), any::<(bool, bool)>());
    (texts(), perhaps(), texts(), subsequence(SeenBy::ALL.to_vec(), 1..4), kind(), marks).prop_map(
        |(title, hint, why, seen_by, kind, (required, may_talk, in_strand, (equity, sensitive)))| Question {
            key: String::new(),
            title,
            hint,
            why,
            seen_by: match (equity, sensitive) {
                (true, _) => vec![SeenBy::EquityTeam],
                // Named people only.
                (_, true) if may_talk => vec![SeenBy::NamedContact, SeenBy::SafeguardingLead],
                (_, true) => vec![SeenBy::DecisionMaker],
                _ => seen_by,
            },
            kind,
            required: required && !equity && !sensitive,
            may_talk: (may_talk || sensitive) && !equity,
            strands: if in_strand { vec!["food".to_owned()] } else { Vec::new() },
            asks_amount: false,
            summary: false,
            equity,
            sensitive,
        },
    )
}

fn demand() -> impl Strategy<Value = Demand> {
    let document = prop::option::of(prop::sample::select(DocumentKind::ALL));
    let alternatives = prop::collection::vec(texts(), 0..3);
    (texts(), texts(), prop::sample::select(DemandWhen::ALL), alternatives, texts(), document).prop_map(
        |(title, why, when, alternatives, help, document)| Demand {
            key: String::new(),
            title,
            why,
            when,
            alternatives,
            help,
            document,
        },
    )
}

fn eligibility() -> impl Strategy<Value = Eligibility> {
    (texts(), texts(), any::<bool>(), texts(), any::<bool>()).prop_map(|(title, why, right, otherwise, may_ask)| {
        Eligibility { key: String::new(), title, why, right, otherwise, may_ask }
    })
}

/// A fund with texts, questions and demands by chance, on the skeleton of an example (which has the rest).
fn fund() -> impl Strategy<Value = FundText> {
    let lists = (
        prop::collection::vec(question(), 1..5),
        prop::collection::vec(demand(), 0..3),
        prop::collection::vec(eligibility(), 0..=Eligibility::MOST),
    );
    let round = (0i64..100_000, any::<bool>(), any::<bool>(), 1u32..9);
    (prop::sample::select(vec![0usize, 1, 2]), words(), texts(), perhaps(), lists, round).prop_map(
        |(skeleton, name, title, other, (questions, demands, eligibility), (minutes, up_front, allowed, readings))| {
            let mut fund = example(EXAMPLES[skeleton].0);
            fund.languages = vec!["en".to_owned(), "tr".to_owned()];
            fund.funder.name = name;
            fund.fund.name = title.clone();
            fund.fund.shaped_by = other.clone();
            fund.round.opens -= chrono::Duration::minutes(minutes);
            fund.round.opens =
                crate::text::dates::from_london(crate::text::dates::to_london(fund.round.opens)).unwrap();
            fund.round.readings = readings;
            fund.round.recordings = Recordings { minutes: readings, mb: readings * 50, kept_days: readings * 30 };
            fund.round.translation = other.clone();
            fund.round.drafts = Drafts {
                days: (readings > 2).then_some(readings * 40),
                reminders: (1..=readings % 6).rev().map(|number| number * number).collect(),
            };
            fund.round.noting = Noting { reply_days: readings, limit: (readings > 3).then_some(readings) };
            fund.round.worries = Worries { days: 1 + readings % 5 };
            fund.round.factual_check_days = (readings > 2).then_some(readings);
            fund.round.challenges = Challenges { days: 5 + readings };
            fund.round.appetite =
                RiskKind::ALL.iter().take(readings as usize % 8).map(|kind| (*kind, title.clone())).collect();
            fund.support = Support { words: other.clone(), talk: title.clone(), ..Support::default() };
            if readings > 4 {
                fund.support.name = "Ife Adebayo".to_owned();
                fund.support.phone = "020 7946 0099".to_owned();
            }
            fund.round.panel = PanelRules {
                members: readings + 3,
                quorum: readings,
                community: readings / 2,
                chair: if up_front { Chair::CommunityMember } else { Chair::Member },
                papers_days: readings * 7,
                pay_per_hour: allowed.then_some(Pence(1_450)),
                publish_votes: up_front,
            };
            fund.round.pay_per_hour_for_time = up_front.then_some(Pence(1_250));
            fund.payment = Payment {
                up_front,
                words: title.clone(),
                cost_code: if allowed { "C1420".to_owned() } else { String::new() },
                fee_cost_code: if up_front { "C1421".to_owned() } else { String::new() },
                subsidy_above: if up_front { Pence(4_000_050) } else { Payment::SUBSIDY_ABOVE },
                uplift: match readings {
                    0..=2 => None,
                    3..=4 => Some(Uplift::Index("CPI".to_owned())),
                    _ => Some(Uplift::Fixed(readings as i32 * 10)),
                },
                decide_months: (readings > 3).then_some(readings),
                notice_weeks: (readings > 4).then_some(readings * 4),
            };
            let months = allowed.then_some(readings + 11);
            fund.restrictions = vec![Restriction { title: title.clone(), why: title.clone(), months }];
            fund.host = Host { allowed, words: title.clone() };
            fund.lasting_help = HelpFor::ALL
                .iter()
                .take(readings as usize % 4)
                .map(|who| LastingHelp {
                    key: format!("help-{}", who.as_str().replace('_', "-")),
                    title: title.clone(),
                    words: title.clone(),
                    given_by: title.clone(),
                    who: *who,
                    places: allowed.then_some(readings),
                    until: up_front.then_some(fund.round.decide_by),
                })
                .collect();
            fund.learning = other.clone();
            fund.decision.panel = other.clone();
            if up_front {
                fund.decision.decider.up_to = Some(Pence(500_000));
                fund.decision.decider.above = title.clone();
            }
            let budget = Some(Pence(12_345));
            let (min_amount, max_amount) = (Pence(50), fund.round.max_amount);
            fund.strands = vec![Strand {
                key: "food".to_owned(),
                title,
                description: other,
                budget,
                ring_fenced: allowed,
                min_amount,
                max_amount,
            }];
            let keyed = |index: usize, question| Question { key: format!("question-{index}"), ..question };
            fund.questions = questions.into_iter().enumerate().map(|(index, one)| keyed(index, one)).collect();
            let keyed = |index: usize, one| Eligibility { key: format!("rule-{index}"), ..one };
            fund.eligibility = eligibility.into_iter().enumerate().map(|(index, one)| keyed(index, one)).collect();
            let keyed = |index: usize, demand| Demand { key: format!("demand-{index}"), ..demand };
            fund.demands = demands.into_iter().enumerate().map(|(index, one)| keyed(index, one)).collect();
            fund
        },
    )
}

proptest! {
    #[test]
    fn what_is_exported_reads_back_the_same(fund in fund()) {
        let exported = export(&fund);
        match parse(&exported) {
            Ok(back) => prop_assert_eq!(back, fund, "{}", exported),
            Err(problems) => prop_assert!(false, "{}\n{}", problems, exported),
        }
    }

    #[test]
    fn a_file_cut_short_or_spoilt_never_panics(which in 0usize..3, at in 0usize..9_000, put in "\\PC{0,3}") {
        let source = EXAMPLES[which].1;
        let at = source.floor_char_boundary(at.min(source.len()));
        let _ = parse(&source[..at]);
        let _ = parse(&format!("{}{put}{}", &source[..at], &source[at..]));
    }
}
