//! What the pages of review receive.

pub mod apart;
pub mod closeness;
pub mod concern;
pub mod declaration;
pub mod question;
pub mod reading;
pub mod sides;

use serde::Serialize;

use crate::review::store::Head;
use crate::text::dates;
use crate::text::money::Pence;

/// A page about the same application.
#[derive(Clone, Debug, Serialize)]
pub struct Tab {
    pub href: String,
    pub text: String,
    pub current: bool,
}

/// What stands at the head of every page about one application at the desk.
#[derive(Clone, Debug, Serialize)]
pub struct Top {
    pub href: String,
    pub back_href: String,
    pub back: String,
    pub organisation: String,
    pub line: String,
    pub tabs: Vec<Tab>,
}

/// The pages of one application at the desk, in their order.
const TABS: &[(&str, &str)] =
    &[("", "Read"), ("/readings", "Readings"), ("/questions", "Questions"), ("/history", "History")];

/// The pages about an application, with the one that is shown.
pub fn tabs(application: &str, current: &str) -> Vec<Tab> {
    let tab = |(path, text): &(&str, &str)| Tab {
        href: format!("/desk/applications/{application}{path}"),
        text: (*text).to_owned(),
        current: *path == current,
    };
    TABS.iter().map(tab).collect()
}

impl Top {
    /// The head of a page about this application; `current` is the tab that is shown.
    pub fn of(head: &Head, current: &str) -> Self {
        let application = &head.application;
        let mut line = vec![head.form.fund.name.get("en").to_owned()];
        line.push(head.form.strand_title(application.strand.as_deref(), "en"));
        line.extend(application.amount_pence.map(|pence| Pence(pence).to_string()));
        line.extend(application.submitted_at.map(|sent| format!("sent {}", dates::day_of(sent))));
        line.extend(application.state.since_sent());
        line.push(application.reference.clone());
        Top {
            href: format!("/desk/applications/{}", application.id),
            back_href: "/desk/applications".to_owned(),
            back: "Applications".to_owned(),
            organisation: application.organisation_name.clone(),
            line: line.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" · "),
            tabs: tabs(application.id.as_str(), current),
        }
    }

    /// For samples.
    pub fn sample(current: &str) -> Self {
        Top {
            href: "/desk/applications/a".into(),
            back_href: "/desk/applications".into(),
            back: "Applications".into(),
            organisation: "Sunday Kitchen, Nightingale Estate".into(),
            line: "Community Chest · £950 · sent 9 January 2027 · under review · GW-7F3KQA".into(),
            tabs: tabs("a", current),
        }
    }
}
