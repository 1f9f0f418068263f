//! What the page of one promise, and the page of handing over, receive.

use serde::Serialize;

use crate::learning::commitment::views::{Choice, PromiseRow, Way};
use crate::web::form::FormState;
use crate::web::language::Language;
use crate::web::page::View;

/// `/desk/promises/{id}`
#[derive(Clone, Debug, Serialize)]
pub struct PromiseView {
    pub promise: PromiseRow,
    /// Goes with each form: somebody may have changed it since.
    pub version: i32,
    pub can_explain: bool,
    pub can_move: bool,
    /// The colleagues it can be given to; none where it is not handed over here.
    pub colleagues: Vec<Choice>,
    /// Something is to be put right in the form of the day, or of the colleague.
    pub opens_day: bool,
    pub opens_owner: bool,
    pub form: FormState,
}

impl View for PromiseView {
    const TEMPLATE: &'static str = "learning/desk-one-promise.html";
    fn title(&self, _: Language) -> String {
        "A promise".to_owned()
    }
    fn has_problems(&self) -> bool {
        self.form.has_problems()
    }
    fn samples() -> Vec<Self> {
        let view = |promise: PromiseRow, all: bool| PromiseView {
            version: 1,
            can_explain: all && promise.late,
            can_move: all,
            colleagues: if all { vec![Choice { value: "p".into(), text: "Ben Okafor".into() }] } else { vec![] },
            opens_day: all,
            opens_owner: all,
            form: FormState::default(),
            promise,
        };
        PromiseRow::samples().into_iter().flat_map(|row| [view(row.clone(), true), view(row, false)]).collect()
    }
}

/// `/desk/promises/handover`
#[derive(Clone, Debug, Serialize)]
pub struct HandAllView {
    pub owner: String,
    pub owner_id: String,
    pub own: bool,
    /// The funder whose promises these are; and, where there are some at several, its name, and the ways to the others.
    pub at: String,
    pub at_name: String,
    pub elsewhere: Vec<Way>,
    /// How many of their promises go over here.
    pub count: usize,
    pub colleagues: Vec<Choice>,
    pub form: FormState,
}

impl View for HandAllView {
    const TEMPLATE: &'static str = "learning/desk-promises-handover.html";
    fn title(&self, _: Language) -> String {
        "Hand over promises".to_owned()
    }
    fn has_problems(&self) -> bool {
        self.form.has_problems()
    }
    fn samples() -> Vec<Self> {
        let view = |own, count| HandAllView {
            owner: "Amina Yusuf".into(),
            owner_id: "p".into(),
            own,
            at: "hackney".into(),
            at_name: if count > 1 { "Hackney Council".into() } else { String::new() },
            elsewhere: if count > 1 { vec![Way::sample("Camden Council", false)] } else { vec![] },
            count,
            colleagues: vec![Choice { value: "b".into(), text: "Ben Okafor".into() }],
            form: FormState::default(),
        };
        vec![view(true, 0), view(false, 1), view(true, 3)]
    }
}
