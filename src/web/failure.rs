//! The page that a failure becomes: calm words, what to do next, and for our own faults a reference number.

use actix_web::{HttpMessage, HttpRequest};
use serde::Serialize;

use super::form::Typed;
use super::language::Language;
use super::page::{Page, View};
use crate::error::{Error, Words};
use crate::text::unsaid::without_addresses;

/// A link that says where to go next.
#[derive(Clone, Debug, Serialize)]
pub struct NextLink {
    pub href: String,
    pub text: String,
}

/// What a failure's page shows.
#[derive(Clone, Debug, Serialize)]
pub struct FailureView {
    pub heading: String,
    pub lines: Vec<String>,
    pub links: Vec<NextLink>,
    /// A number to quote to the people who run the portal; empty when there is nothing to look up.
    pub reference: String,
    /// What was sent, given back to be sent again.
    pub again: Option<Again>,
}

/// What somebody sent when we could not take it: shown to them, and sent again with one press where that can help.
#[derive(Clone, Debug, Serialize)]
pub struct Again {
    /// Empty where sending it again would not help: then it is there to be read and copied.
    pub path: String,
    /// What is posted again, as it was.
    pub fields: Vec<(String, String)>,
    /// What they will recognise: the longer texts.
    pub texts: Vec<String>,
    /// Files cannot be given back: they are to be chosen again.
    pub files: bool,
}

impl Again {
    fn of(request: &HttpRequest) -> Option<Again> {
        let Typed { fields, files } = request.extensions().get::<Typed>()?.clone();
        let path = request.uri().path_and_query().map_or("/", |asked| asked.as_str()).to_owned();
        Some(Again { path, texts: Typed::texts(&fields), fields, files })
    }

    /// What was written, to be read and copied; none where nothing was.
    fn to_copy(request: &HttpRequest) -> Option<Again> {
        let Typed { fields, .. } = request.extensions().get::<Typed>()?.clone();
        // A word of a choice is nothing that somebody wrote.
        let texts: Vec<String> = Typed::texts(&fields)
            .into_iter()
            .filter(|text| text.contains(char::is_whitespace) || !text.is_ascii())
            .collect();
        let copy = Again { path: String::new(), fields: Vec::new(), texts, files: false };
        (!copy.texts.is_empty()).then_some(copy)
    }
}

impl View for FailureView {
    const TEMPLATE: &'static str = "errors/error.html";
    fn title(&self, _: Language) -> String {
        self.heading.clone()
    }
    fn samples() -> Vec<Self> {
        vec![
            FailureView {
                heading: "Page not found".into(),
                lines: vec!["Check the address.".into()],
                links: vec![],
                reference: String::new(),
                again: None,
            },
            FailureView {
                heading: "There is a problem on our side".into(),
                lines: vec!["Nothing you sent was lost.".into(), "Please try again.".into()],
                links: vec![NextLink { href: "/".into(), text: "Go to the start page".into() }],
                reference: "AC34DE".into(),
                again: None,
            },
            FailureView {
                heading: "Please try again in a moment".into(),
                lines: vec!["We could not reach our records for a moment.".into()],
                links: vec![],
                reference: "AC34DE".into(),
                again: Some(Again {
                    path: "/applications/x/questions/what".into(),
                    fields: vec![("version".into(), "1".into()), ("text".into(), "Every Sunday we cook.".into())],
                    texts: vec!["Every Sunday we cook.".into()],
                    files: true,
                }),
            },
            FailureView {
                heading: "Somebody else was first".into(),
                lines: vec!["This was settled already.".into()],
                links: vec![NextLink { href: "/desk".into(), text: "Go to your desk".into() }],
                reference: String::new(),
                again: Some(Again {
                    path: String::new(),
                    fields: vec![],
                    texts: vec!["Two of the older ones have a key each.".into()],
                    files: false,
                }),
            },
        ]
    }
}

/// By name, to whom somebody can say what worries them of an application that is closed to them.
pub struct Leads(pub Vec<String>);

/// The words for one failure, for the person it happened to.
pub fn view(page: &Page, error: &Error, request: &HttpRequest) -> FailureView {
    let say = |key: &str| page.language.say(key);
    let home = match &page.who {
        Some(who) if who.has_desk() => NextLink { href: "/desk".into(), text: say("failure-to-desk") },
        Some(_) => NextLink { href: "/home".into(), text: say("error-link-home") },
        None => NextLink { href: "/".into(), text: say("error-link-funds") },
    };
    let mut shown = FailureView {
        heading: String::new(),
        lines: Vec::new(),
        links: Vec::new(),
        reference: String::new(),
        again: None,
    };
    match error {
        Error::Refused { why, next } => {
            shown.heading = say("error-refused-heading");
            shown.lines.push(page.language.words(why));
            if let Some(Leads(names)) = request.extensions().get::<Leads>().filter(|leads| !leads.0.is_empty()) {
                let (names, one) = (names.join(", "), names.len() == 1);
                let who = if one { "safeguarding lead" } else { "safeguarding leads" };
                shown.lines.push(format!("What worries you can still be said: to {names}, {who}."));
            }
            if let Some((href, text)) = next {
                shown.links.push(NextLink { href: href.clone(), text: page.language.words(text) });
            }
        }
        Error::NotFound => {
            shown.heading = say("error-not-found-heading");
            shown.lines.push(say("error-not-found-line"));
        }
        Error::Problem(problems) => {
            shown.heading = say("part-problem");
            shown.lines = problems.0.iter().map(|problem| page.language.words(&problem.words)).collect();
        }
        Error::Overtaken(why) => {
            shown.heading = say("failure-overtaken");
            shown.lines.push(page.language.words(why));
        }
        Error::TooLarge(why) => {
            shown.heading = say("error-too-large-heading");
            shown.lines.push(page.language.words(why));
        }
        Error::Busy(_) => {
            shown.heading = say("error-busy-heading");
            shown.lines.push(say("error-busy-line"));
        }
        Error::Broken(_) => {
            shown.heading = say("error-broken-heading");
            shown.lines.push(say("error-broken-line"));
        }
    }
    if matches!(error, Error::Busy(_) | Error::Broken(_)) {
        shown.reference = crate::ids::reference("R", &page.app.tools.chance);
        shown.again = Again::of(request);
        let error = without_addresses(&error.to_string());
        tracing::error!(reference = %shown.reference, error, "a request could not be answered");
    } else if shown.links.is_empty() {
        shown.links.push(home);
    }
    if matches!(error, Error::Refused { .. } | Error::Overtaken(_)) {
        shown.again = Again::to_copy(request);
    }
    shown
}

/// The one line that says what is the matter, for scripts.
pub fn line(page: &Page, error: &Error) -> String {
    match error {
        Error::Refused { why, .. } | Error::Overtaken(why) | Error::TooLarge(why) => page.language.words(why),
        Error::Problem(problems) => {
            problems.0.first().map_or_else(String::new, |problem| page.language.words(&problem.words))
        }
        // Nobody typed an address: it is not theirs any more.
        Error::NotFound => page.language.say("save-not-here"),
        Error::Busy(_) => page.language.say("error-busy-line"),
        Error::Broken(_) => page.language.words(&Words::key("error-broken-line")),
    }
}
