//! What the pages of one answer receive.

use serde::Serialize;

use super::{Contact, Ways, amina};
use crate::clock::Instant;
use crate::organisation::views::Item;
use crate::web::form::FormState;
use crate::web::language::Language;
use crate::web::page::View;

/// Somebody else wrote the same answer at the same time.
#[derive(Clone, Debug, Serialize)]
pub struct HereToo {
    pub by: String,
    /// "at 7:42pm"
    pub at: String,
}

/// What the group said when the same was asked before.
#[derive(Clone, Debug, Serialize)]
pub struct ToldBefore {
    /// "March 2027", when it was sent.
    pub month: String,
    pub fund: String,
    /// What was asked then, where it was asked in other words; empty otherwise.
    pub asked: String,
    pub text: String,
    /// It stands in the answer now, as it was.
    pub used: bool,
}

/// `/applications/{id}/questions/{key}`
#[derive(Clone, Debug, Serialize)]
pub struct QuestionView {
    pub form: FormState,
    pub id: String,
    pub key: String,
    pub fund: String,
    pub number: usize,
    pub of: usize,
    pub title: String,
    /// With the limit in words, where there is one.
    pub hint: String,
    pub why: String,
    pub seen_by: String,
    /// The language of the fund's words, where it is not the page's.
    pub lang: String,
    /// The kind's name as in a fund file.
    pub kind: &'static str,
    pub words_min: u32,
    pub words_max: u32,
    pub items: Vec<Item>,
    /// Lines of a budget: on the page without scripts, and shown at first with them.
    pub rows: usize,
    pub show: usize,
    pub more_lines: bool,
    pub suggested: String,
    pub required: bool,
    pub ways: Ways,
    pub version: i32,
    /// The answer that the page is made from, and its mark.
    pub base: String,
    pub shown: String,
    /// "Saved at 7:42pm"; empty before anything was.
    pub saved: String,
    pub here_too: Option<HereToo>,
    /// Where to go on to when something is to be put right; empty when nothing is.
    pub next_href: String,
    /// Whether it can be changed now; else `text` is read only.
    pub editable: bool,
    /// Whether what is typed may stay on the device until the portal has it.
    pub may_stay: bool,
    pub sensitive: bool,
    /// The languages to choose from; none where the answer has none.
    pub languages: Vec<crate::web::form::Item>,
    pub text: String,
    pub contact: Contact,
    /// The group that an officer types this for; empty for everybody else.
    pub types_for: String,
    pub has_earlier: bool,
    pub told_before: Option<ToldBefore>,
}

impl View for QuestionView {
    const TEMPLATE: &'static str = "application/question.html";
    fn title(&self, _: Language) -> String {
        self.title.clone()
    }
    fn has_problems(&self) -> bool {
        self.form.has_problems()
    }
    fn is_sensitive(&self) -> bool {
        self.sensitive
    }
    fn samples() -> Vec<Self> {
        let plain = QuestionView {
            form: FormState::default(),
            id: "x".into(),
            key: "what".into(),
            fund: "Community Chest".into(),
            number: 1,
            of: 3,
            title: "What would you like to do?".into(),
            hint: "Write as you would say it.".into(),
            why: "We ask so that the panel can picture it.".into(),
            seen_by: "The panel and Amina see your answer; nobody else.".into(),
            lang: String::new(),
            kind: "text",
            words_min: 0,
            words_max: 250,
            items: vec![],
            rows: 8,
            show: 3,
            more_lines: true,
            suggested: String::new(),
            required: true,
            ways: Ways::sample("write"),
            version: 0,
            base: String::new(),
            shown: String::new(),
            saved: String::new(),
            here_too: None,
            next_href: String::new(),
            editable: true,
            may_stay: true,
            sensitive: false,
            languages: crate::application::translating::views::choices(Language::ENGLISH),
            text: String::new(),
            contact: amina(),
            types_for: String::new(),
            has_earlier: false,
            told_before: None,
        };
        let item = |value: &str| Item { value: value.into(), text: "The estate hall".into(), hint: String::new() };
        let kind = |kind| QuestionView { kind, items: vec![item("a"), item("b")], ..plain.clone() };
        let mut wrong = FormState::with([("text", "Every Sunday about fifteen of our grandmothers cook together.")]);
        wrong.set_problems(
            &crate::error::Problems::one("text", "That is 12 more words than we can take."),
            Language::ENGLISH,
        );
        let long = QuestionView {
            form: wrong,
            version: 4,
            base: "Every Sunday.\n\n\"Together\".".into(),
            saved: "Saved at 7:42pm".into(),
            here_too: Some(HereToo { by: "Hülya Demir".into(), at: "at 7:42pm".into() }),
            next_href: "/applications/x/questions/who".into(),
            lang: "en".into(),
            has_earlier: true,
            ..plain.clone()
        };
        let closed = QuestionView { editable: false, text: "Every Sunday.\n\nTogether.".into(), ..plain.clone() };
        let mut all = vec![plain.clone(), long, closed];
        all.extend(["short_text", "money", "budget", "date", "choice", "choices", "yes_no", "file"].map(kind));
        let told = ToldBefore {
            month: "March 2027".into(),
            fund: "Small Grants".into(),
            asked: "What do you do?".into(),
            text: "Nobody eats alone.\n\nNot on Sundays.".into(),
            used: false,
        };
        let used = Some(ToldBefore { used: true, asked: String::new(), ..told.clone() });
        all.push(QuestionView { told_before: Some(told), ..plain.clone() });
        all.push(QuestionView { told_before: used, ..plain.clone() });
        all.push(QuestionView { types_for: "Sunday Kitchen".into(), ..plain.clone() });
        all.push(QuestionView { may_stay: false, sensitive: true, ..plain.clone() });
        all.push(QuestionView { suggested: "access, childcare".into(), ..kind("budget") });
        all
    }
}

/// One of two texts.
#[derive(Clone, Debug, Serialize)]
pub struct OneText {
    /// "current", or the identifier of the text that was set aside.
    pub id: String,
    pub by: String,
    pub at: String,
    pub you: bool,
    pub text: String,
}

/// `/applications/{id}/questions/{key}/both`
#[derive(Clone, Debug, Serialize)]
pub struct BothView {
    pub form: FormState,
    pub id: String,
    pub key: String,
    pub fund: String,
    pub title: String,
    /// Whether the question is marked as sensitive.
    pub sensitive: bool,
    pub version: i32,
    pub texts: Vec<OneText>,
    /// Whether a third text can be put together from them.
    pub can_merge: bool,
}

impl View for BothView {
    const TEMPLATE: &'static str = "application/both.html";
    fn title(&self, language: Language) -> String {
        language.say("both-title")
    }
    fn is_sensitive(&self) -> bool {
        self.sensitive
    }
    fn samples() -> Vec<Self> {
        let text = |id: &str, you| OneText {
            id: id.into(),
            by: "Hülya Demir".into(),
            at: "at 7:42pm".into(),
            you,
            text: "Every Sunday we cook.\n\nTogether.".into(),
        };
        vec![BothView {
            form: FormState::with([("text", "Every Sunday we cook.\n\nEvery Friday too.")]),
            id: "x".into(),
            key: "what".into(),
            fund: "Community Chest".into(),
            title: "What would you like to do?".into(),
            sensitive: true,
            version: 3,
            texts: vec![text("current", false), text("y", true)],
            can_merge: true,
        }]
    }
}

/// An earlier text of an answer.
#[derive(Clone, Debug, Serialize)]
pub struct Earlier {
    pub by: String,
    pub at: Instant,
    pub text: String,
}

/// `/applications/{id}/questions/{key}/earlier`
#[derive(Clone, Debug, Serialize)]
pub struct EarlierView {
    pub id: String,
    pub key: String,
    pub question: String,
    /// Whether the question is marked as sensitive.
    pub sensitive: bool,
    pub earlier: Vec<Earlier>,
}

impl View for EarlierView {
    const TEMPLATE: &'static str = "application/earlier.html";
    fn title(&self, language: Language) -> String {
        language.say("earlier-title")
    }
    fn is_sensitive(&self) -> bool {
        self.sensitive
    }
    fn samples() -> Vec<Self> {
        let one = Earlier { by: "Hülya Demir".into(), at: Instant::default(), text: "We cook.\n\nTogether.".into() };
        let view = |earlier, sensitive| EarlierView {
            id: "x".into(),
            key: "what".into(),
            question: "What?".into(),
            sensitive,
            earlier,
        };
        vec![view(vec![], false), view(vec![one], true)]
    }
}

/// What somebody typed when it was too late to save it: given back to them.
#[derive(Clone, Debug, Serialize)]
pub struct TooLateView {
    pub id: String,
    pub question: String,
    /// "closed", "sent" or "away".
    pub why: &'static str,
    pub closed_at: Option<Instant>,
    pub text: String,
    pub contact: Contact,
}

impl View for TooLateView {
    const TEMPLATE: &'static str = "application/too-late.html";
    fn title(&self, language: Language) -> String {
        language.say(&format!("too-late-{}", self.why))
    }
    fn samples() -> Vec<Self> {
        let view = |why, text: &str| TooLateView {
            id: "x".into(),
            question: "What would you like to do?".into(),
            why,
            closed_at: Some(Instant::default()),
            text: text.into(),
            contact: amina(),
        };
        vec![view("closed", "Every Sunday we cook."), view("sent", ""), view("away", "We cook.")]
    }
}
