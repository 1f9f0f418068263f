//! What the page on which pay is noted receives.

use serde::Serialize;

use crate::panel::sitting::views::Head;
use crate::panel::views::Choice;
use crate::web::form::FormState;
use crate::web::language::Language;
use crate::web::page::View;

/// `/desk/panels/{id}/pay`
#[derive(Clone, Debug, Serialize)]
pub struct PayView {
    pub form: FormState,
    pub head: Head,
    /// Everybody for whom there is money, with how much, and when they were paid.
    pub people: Vec<Choice>,
    /// What is still to be paid, in pence.
    pub waits_pence: i64,
    /// Whoever looks came as well: somebody else notes theirs.
    pub own: bool,
}

impl View for PayView {
    const TEMPLATE: &'static str = "panel/pay.html";
    fn title(&self, _: Language) -> String {
        "Who was paid?".to_owned()
    }
    fn has_problems(&self) -> bool {
        self.form.has_problems()
    }
    fn samples() -> Vec<Self> {
        let view = |people, own| PayView {
            form: FormState::default(),
            head: Head::sample(),
            people,
            waits_pence: if own { 0 } else { 3_750 },
            own,
        };
        vec![view(vec![Choice::new("1", "Ama Owusu: £37.50")], false), view(vec![], true)]
    }
}
