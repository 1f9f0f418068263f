//! What the pages about a draft's life receive.

use chrono::NaiveDate;
use serde::Serialize;

use crate::application::drafting::views::Contact;
use crate::clock::Instant;
use crate::web::language::Language;
use crate::web::page::View;

/// `/applications/{id}`, once it was put away.
#[derive(Clone, Debug, Serialize)]
pub struct AwayView {
    pub application: String,
    pub fund: String,
    pub organisation: String,
    pub reference: String,
    pub away_on: NaiveDate,
    pub back_until: Instant,
    pub can_restore: bool,
    /// Its round takes nothing any more.
    pub round_over: bool,
    /// Its days are over, whether or not the clock has come by.
    pub over: bool,
    /// When what it said was deleted.
    pub emptied_on: Option<NaiveDate>,
    /// The reader is of its group.
    pub ours: bool,
    pub contact: Contact,
}

impl View for AwayView {
    const TEMPLATE: &'static str = "application/away.html";
    fn title(&self, language: Language) -> String {
        language.say_with("life-title", &[("fund", &self.fund)])
    }
    fn samples() -> Vec<Self> {
        let view = AwayView {
            application: "x".into(),
            fund: "Community Chest".into(),
            organisation: "Sunday Kitchen".into(),
            reference: "A-7Q4XMC".into(),
            away_on: NaiveDate::default(),
            back_until: Instant::default(),
            can_restore: true,
            round_over: false,
            over: false,
            emptied_on: None,
            ours: true,
            contact: Contact { name: "Amina Yusuf".into(), ..Contact::default() },
        };
        vec![
            view.clone(),
            AwayView { ours: false, ..view.clone() },
            AwayView { can_restore: false, round_over: true, ..view.clone() },
            AwayView { can_restore: false, over: true, ..view.clone() },
            AwayView { can_restore: false, over: true, emptied_on: Some(NaiveDate::default()), ..view },
        ]
    }
}

/// `/applications/{id}/reminders`
#[derive(Clone, Debug, Serialize)]
pub struct RemindersView {
    pub application: String,
    pub fund: String,
    pub organisation: String,
    /// The days on which a reminder is still to come.
    pub days: Vec<NaiveDate>,
    /// The reader wants none.
    pub stopped: bool,
}

impl View for RemindersView {
    const TEMPLATE: &'static str = "application/reminders.html";
    fn title(&self, language: Language) -> String {
        language.say("life-reminders-title")
    }
    fn samples() -> Vec<Self> {
        let view = RemindersView {
            application: "x".into(),
            fund: "Community Chest".into(),
            organisation: "Sunday Kitchen".into(),
            days: vec![NaiveDate::default()],
            stopped: false,
        };
        vec![view.clone(), RemindersView { days: vec![], ..view.clone() }, RemindersView { stopped: true, ..view }]
    }
}
