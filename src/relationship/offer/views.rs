//! What the pages of the offered conversation receive.

use chrono::NaiveDate;
use serde::Serialize;

use super::by_phone::Word;
use crate::application::word::Kind;
use crate::clock::Instant;
use crate::people::safety::views::BeforeRinging;
use crate::web::form::{FormState, Item};
use crate::web::language::Language;
use crate::web::page::View;

/// One group of the round.
#[derive(Clone, Debug, Serialize)]
pub struct OfferRow {
    pub organisation: String,
    pub reference: String,
    pub href: String,
    /// How the group is known.
    pub known: &'static str,
    /// It is not known: the council's gap.
    pub gap: bool,
    /// What became of the offer; empty where nothing was offered.
    pub answer: &'static str,
    pub taken_up: bool,
    /// We have talked.
    pub talked: bool,
    pub reach_by: String,
    /// In whose word an officer wrote it down; empty for what the group said on its page.
    pub word: String,
    /// When they talk, where it was booked by phone.
    pub talk_at: Option<Instant>,
    /// Where an officer writes down what they say: of a group with no account, until we have talked; else empty.
    pub book_href: String,
    pub no_href: String,
    /// What to know before ringing them.
    pub safety: Option<BeforeRinging>,
}

/// `/desk/funds/{slug}/conversation`
#[derive(Clone, Debug, Serialize)]
pub struct OfferView {
    pub form: FormState,
    pub fund: String,
    pub slug: String,
    pub round: String,
    pub round_id: String,
    pub rows: Vec<OfferRow>,
    /// Groups that are closed to whoever looks.
    pub hidden: usize,
    /// How many groups have not been offered it yet.
    pub to_offer: usize,
    pub offered: usize,
    /// The round offers it to every group, and to whoever sends later.
    pub standing: bool,
    /// Reading waits for it in a round of this size; how many days for a group that says nothing, where it is offered.
    pub waits: bool,
    pub days: i32,
    /// It waits for groups that were offered it.
    pub held: bool,
    pub taken_up: usize,
    pub not_needed: usize,
}

impl View for OfferView {
    const TEMPLATE: &'static str = "relationship/offer.html";
    fn title(&self, _: Language) -> String {
        format!("The same conversation for every group: {}", self.fund)
    }
    fn has_problems(&self) -> bool {
        self.form.has_problems()
    }
    fn samples() -> Vec<Self> {
        let row = |gap, answer, reach_by: &str| OfferRow {
            organisation: "Sunday Kitchen".into(),
            reference: "GW-7F3KQA".into(),
            href: "/desk/applications/a".into(),
            known: if gap { "We do not know them yet: our gap" } else { "Known to us before it applied" },
            gap,
            answer,
            taken_up: !reach_by.is_empty(),
            talked: gap && !answer.is_empty(),
            reach_by: reach_by.into(),
            word: if gap { String::new() } else { "Said by Fatma Aydın".into() },
            talk_at: (!reach_by.is_empty()).then(Instant::default),
            book_href: if answer == "Offered" { "/desk/applications/a/talk".into() } else { String::new() },
            no_href: if answer == "Offered" {
                "/desk/applications/a/talk?said=not-needed".into()
            } else {
                String::new()
            },
            safety: (!reach_by.is_empty()).then(BeforeRinging::sample),
        };
        let full = OfferView {
            form: FormState::default(),
            fund: "Community Chest".into(),
            slug: "community-chest".into(),
            round: "winter".into(),
            round_id: "r".into(),
            rows: vec![row(true, "", ""), row(false, "Takes it up", "07700 900123"), row(true, "Offered", "")],
            hidden: 1,
            to_offer: 1,
            offered: 2,
            standing: true,
            waits: true,
            days: 7,
            held: true,
            taken_up: 1,
            not_needed: 0,
        };
        let none = OfferView {
            rows: vec![],
            hidden: 0,
            to_offer: 0,
            offered: 0,
            taken_up: 0,
            standing: false,
            waits: false,
            days: 0,
            held: false,
            ..full.clone()
        };
        let done = OfferView { to_offer: 0, hidden: 2, ..full.clone() };
        vec![none, done, full]
    }
}

/// What somebody of a group said by phone, as it reads it.
#[derive(Clone, Debug, Serialize)]
pub struct SaidByPhone {
    pub by: String,
    pub on: NaiveDate,
    pub officer: String,
    /// In their words; empty where it was written, and the paper is kept.
    pub words: String,
}

impl SaidByPhone {
    /// What was kept.
    pub fn of(word: &Word) -> Self {
        SaidByPhone {
            by: word.by.clone(),
            on: word.on,
            officer: word.officer.clone(),
            words: if word.kind == Kind::Aloud { word.words.clone() } else { String::new() },
        }
    }

    fn sample() -> Self {
        let [aloud, _] = Word::samples();
        SaidByPhone::of(&aloud)
    }
}

/// `/applications/{id}/talk`
#[derive(Clone, Debug, Serialize)]
pub struct OwnOfferView {
    pub form: FormState,
    pub application: String,
    pub organisation: String,
    pub contact: String,
    pub words: String,
    pub minutes: i32,
    pub offered_at: Instant,
    /// Reading waits for it.
    pub waits: bool,
    /// The day from which a group that says nothing is read; none where that is past asking.
    pub until: Option<NaiveDate>,
    /// It takes it up, and nobody is asked to read before.
    pub heard_first: bool,
    pub talked: bool,
    /// Why reading began before all the same; empty where it did not.
    pub not_waited: String,
    /// What an officer wrote down for it before it had an account.
    pub by_phone: Option<SaidByPhone>,
    /// When they talk, where it was booked by phone and is to come; in the page's language.
    pub talk_at: String,
    /// What the group said before.
    pub answered: bool,
    pub answers: Vec<Item>,
}

impl View for OwnOfferView {
    const TEMPLATE: &'static str = "relationship/own-offer.html";
    fn title(&self, language: Language) -> String {
        language.say("knowing-offer-title")
    }
    fn has_problems(&self) -> bool {
        self.form.has_problems()
    }
    fn samples() -> Vec<Self> {
        let view = |answered: bool| OwnOfferView {
            form: FormState::default(),
            application: "x".into(),
            organisation: "Sunday Kitchen".into(),
            contact: "Amina Yusuf".into(),
            words: "What you do, and who trusts you.".into(),
            minutes: 30,
            offered_at: Instant::default(),
            waits: !answered,
            until: (!answered).then(NaiveDate::default),
            heard_first: answered,
            talked: false,
            not_waited: String::new(),
            by_phone: answered.then(SaidByPhone::sample),
            talk_at: if answered { "Thursday 3 December 2026, 5pm".into() } else { String::new() },
            answered,
            answers: vec![Item::new("taken-up", "Yes")],
        };
        let before = OwnOfferView { heard_first: false, not_waited: "The round is late.".into(), ..view(true) };
        let talked = OwnOfferView { talked: true, ..view(true) };
        vec![view(false), view(true), before, talked]
    }
}
