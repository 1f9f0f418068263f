//! The templates, embedded in the binary, and how they are filled.

use std::sync::{Arc, OnceLock};

use fluent_templates::FluentLoader;
use rust_embed::RustEmbed;
use tera::{Context, Kwargs, State, Tera, TeraResult};

use super::language::{Language, WORDS};
use crate::text::money::Pence;
use crate::text::plain;

#[derive(RustEmbed)]
#[folder = "templates/"]
struct Sources;

/// Every template, parsed once.
pub struct Templates(Tera);

/// Those that everybody in this process uses, once somebody has parsed them.
static PARSED: OnceLock<Arc<Templates>> = OnceLock::new();

impl Templates {
    /// Those that were parsed already, else parses them: however many portals stand in one process, as in the tests, it happens once.
    ///
    /// # Errors
    /// As [`Self::load`].
    pub fn shared() -> anyhow::Result<Arc<Self>> {
        if let Some(parsed) = PARSED.get() {
            return Ok(Arc::clone(parsed));
        }
        let parsed = Arc::new(Self::load()?);
        Ok(Arc::clone(PARSED.get_or_init(|| parsed)))
    }

    /// Parses them.
    ///
    /// # Errors
    /// A template that does not parse; the tests find it before anybody else does.
    pub fn load() -> anyhow::Result<Self> {
        let mut tera = Tera::new();
        tera.register_function("fluent", FluentLoader::new(&*WORDS));
        // Each in the page's language; where there is no page it is said: `{{ closes | when(lang=lang) }}`.
        tera.register_filter("date", |text: &str, more: Kwargs, state: &State| -> TeraResult<String> {
            Ok(lang(&more, state)?.long_day(day(text)?))
        });
        tera.register_filter("day", |text: &str, more: Kwargs, state: &State| -> TeraResult<String> {
            Ok(lang(&more, state)?.day(day(text)?))
        });
        tera.register_filter("month", |text: &str, more: Kwargs, state: &State| -> TeraResult<String> {
            Ok(lang(&more, state)?.month(day(text)?))
        });
        tera.register_filter("when", |text: &str, more: Kwargs, state: &State| -> TeraResult<String> {
            Ok(lang(&more, state)?.instant(instant(text)?))
        });
        tera.register_filter("on_day", |text: &str, more: Kwargs, state: &State| -> TeraResult<String> {
            Ok(lang(&more, state)?.day_of(instant(text)?))
        });
        tera.register_filter("about", |minutes: u32, more: Kwargs, state: &State| -> TeraResult<String> {
            Ok(lang(&more, state)?.about(minutes))
        });
        tera.register_filter("money", |pence: i64, _: Kwargs, _: &State| Pence(pence).to_string());
        tera.register_filter("paragraphs", |text: &str, _: Kwargs, _: &State| {
            tera::Value::safe_string(&paragraphs_html(text))
        });
        tera.register_filter("document_paragraphs", |text: &str, _: Kwargs, _: &State| {
            tera::Value::safe_string(&paragraphs_document(text))
        });
        let sources: Vec<(String, String)> = Sources::iter()
            .filter(|name| [".html", ".txt", ".xml"].iter().any(|ending| name.ends_with(ending)))
            .filter_map(|name| {
                let file = Sources::get(&name)?;
                Some((name.to_string(), String::from_utf8_lossy(&file.data).into_owned()))
            })
            .collect();
        tera.add_raw_templates(sources.iter().map(|(name, text)| (name.as_str(), text.as_str())))?;
        Ok(Templates(tera))
    }

    /// Fills a template.
    ///
    /// # Errors
    /// A value the template asks for and was not given.
    pub fn fill(&self, template: &str, context: &Context) -> anyhow::Result<String> {
        Ok(self.0.render(template, context)?)
    }

    /// Their names.
    pub fn names(&self) -> Vec<String> {
        self.0.get_template_names().map(str::to_owned).collect()
    }

    /// Whether there is one of this name.
    pub fn has(&self, name: &str) -> bool {
        self.0.contains_template(name)
    }
}

/// The language a filter was asked for, else its page's; English where there is neither.
fn lang(more: &Kwargs, state: &State) -> TeraResult<Language> {
    if let Some(code) = more.get::<&str>("lang")? {
        return Ok(Language::find(code).unwrap_or(Language::ENGLISH));
    }
    let page = state.get::<tera::Value>("page")?;
    let code = page.as_ref().and_then(|page| page.get_from_path("lang")?.as_str());
    Ok(code.and_then(Language::find).unwrap_or(Language::ENGLISH))
}

/// A date as serde writes it.
fn day(text: &str) -> TeraResult<chrono::NaiveDate> {
    text.parse().map_err(|_| tera::Error::message(format!("{text:?} is not a date")))
}

/// An instant as serde writes it, in UTC.
fn instant(text: &str) -> TeraResult<chrono::NaiveDateTime> {
    text.parse().map_err(|_| tera::Error::message(format!("{text:?} is not an instant")))
}

/// Somebody's words with their paragraphs and line ends, and nothing else of what they typed taken as HTML.
fn paragraphs_html(text: &str) -> String {
    let lines = |lines: &Vec<String>| lines.iter().map(|line| escape(line)).collect::<Vec<_>>().join("<br>");
    plain::paragraphs(text).iter().map(|paragraph| format!("<p>{}</p>", lines(paragraph))).collect()
}

/// The same in an OpenDocument text.
fn paragraphs_document(text: &str) -> String {
    let lines =
        |lines: &Vec<String>| lines.iter().map(|line| escape(line)).collect::<Vec<_>>().join("<text:line-break/>");
    let paragraph = |one: &Vec<String>| format!("<text:p text:style-name=\"Text\">{}</text:p>", lines(one));
    plain::paragraphs(text).iter().map(paragraph).collect()
}

/// Text made safe to stand in HTML.
pub fn escape(text: &str) -> String {
    let mut out = Vec::with_capacity(text.len());
    // Writing into memory does not fail.
    let _ = tera::escape_html(text, &mut out);
    String::from_utf8_lossy(&out).into_owned()
}
