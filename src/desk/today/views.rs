//! What the home of the desk receives.

use chrono::NaiveDate;
use serde::Serialize;

use super::Task;
use crate::web::language::Language;
use crate::web::page::View;

/// A thing to do, as the page shows it.
#[derive(Clone, Debug, Serialize)]
pub struct TaskRow {
    pub href: String,
    pub text: String,
    pub hint: String,
    /// "was due 1 December 2026", "today", "by 5 December 2026"; empty without a day.
    pub when: String,
    pub late: bool,
}

impl TaskRow {
    /// The task as it stands today.
    pub fn of(task: Task, today: NaiveDate) -> Self {
        let when = match task.due {
            None => String::new(),
            Some(due) if due < today => format!("was due {}", crate::text::dates::day(due)),
            Some(due) if due == today => "today".to_owned(),
            Some(due) => format!("by {}", crate::text::dates::day(due)),
        };
        TaskRow {
            late: task.due.is_some_and(|due| due < today),
            href: task.href,
            text: task.text,
            hint: task.hint,
            when,
        }
    }
}

/// `/desk`
#[derive(Clone, Debug, Serialize)]
pub struct TodayView {
    pub name: String,
    pub today: NaiveDate,
    pub now: Vec<TaskRow>,
    pub later: Vec<TaskRow>,
    pub waiting: Vec<TaskRow>,
    /// What groups have said lately.
    pub news: Vec<TaskRow>,
    /// Where to go when nothing waits.
    pub quiet_href: &'static str,
    pub quiet_text: &'static str,
    /// They see who works here, and as what.
    pub sees_people: bool,
    /// Their work is with applications, so they find things here.
    pub searches: bool,
    /// They may be asked to read, and say how much.
    pub reads: bool,
}

impl View for TodayView {
    const TEMPLATE: &'static str = "desk/today.html";
    fn title(&self, _: Language) -> String {
        "Your desk".to_owned()
    }
    fn samples() -> Vec<Self> {
        let row = |text: &str, when: &str, late| TaskRow {
            href: "/desk/readings/x".into(),
            text: text.into(),
            hint: "Not begun yet".into(),
            when: when.into(),
            late,
        };
        let empty = TodayView {
            name: "Amina Yusuf".into(),
            today: NaiveDate::default(),
            now: vec![],
            later: vec![],
            waiting: vec![],
            news: vec![],
            quiet_href: "/desk/applications",
            quiet_text: "Look at the applications",
            sees_people: false,
            searches: false,
            reads: false,
        };
        let full = TodayView {
            now: vec![
                row("Read Sunday Kitchen", "was due 1 December 2026", true),
                row("Reply to Night Choir", "today", false),
            ],
            later: vec![row("Promised: ask Housing about the hall", "by 5 December 2026", false)],
            waiting: vec![row("Sunday Kitchen sent its application", "", false)],
            news: vec![row("Hülya Demir answered what we know of Sunday Kitchen", "", false)],
            sees_people: true,
            searches: true,
            reads: true,
            ..empty.clone()
        };
        vec![empty, full]
    }
}
