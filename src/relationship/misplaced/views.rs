//! What the page about a note under the wrong group receives.

use serde::Serialize;

use crate::relationship::views::{NoteRow, sample_notes};
use crate::web::form::FormState;
use crate::web::language::Language;
use crate::web::page::View;

/// `/desk/applications/{id}/evidence/{note}/wrong-group`
#[derive(Clone, Debug, Serialize)]
pub struct MisplacedView {
    pub application: String,
    pub organisation: String,
    pub note: NoteRow,
    pub form: FormState,
}

impl View for MisplacedView {
    const TEMPLATE: &'static str = "relationship/desk-misplaced.html";
    fn title(&self, _: Language) -> String {
        format!("This was not told by {}", self.organisation)
    }
    fn has_problems(&self) -> bool {
        self.form.has_problems()
    }
    fn samples() -> Vec<Self> {
        let view =
            |note, form| MisplacedView { application: "x".into(), organisation: "Sunday Kitchen".into(), note, form };
        let typed = FormState::with([("why", "Drums on the Lea rang."), ("belongs", "SG-7N4RKT")]);
        let forms = [FormState::default(), typed];
        sample_notes()
            .into_iter()
            .filter(|note| !note.taken_down.is_empty())
            .zip(forms)
            .map(|(n, f)| view(n, f))
            .collect()
    }
}
