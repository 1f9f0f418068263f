//! A page as somebody sees it.

use reqwest::header::HeaderMap;
use scraper::{ElementRef, Html, Selector};

/// A page, or whatever was answered, after following redirects.
#[derive(Clone, Debug)]
pub struct Seen {
    pub status: u16,
    /// Where one ended up: the path and query.
    pub path: String,
    pub headers: HeaderMap,
    pub html: String,
}

impl Seen {
    /// Reads an answer.
    pub async fn read(response: reqwest::Response, base: &str) -> Seen {
        let path = response.url().as_str().trim_start_matches(base).to_owned();
        let (status, headers) = (response.status().as_u16(), response.headers().clone());
        Seen { status, path, headers, html: response.text().await.unwrap_or_default() }
    }

    fn page(&self) -> Html {
        Html::parse_document(&self.html)
    }

    /// The words on the page, without the marks that Fluent puts around values, each run of space as one.
    pub fn text(&self) -> String {
        let page = self.page();
        let body = Selector::parse("body").expect("a selector");
        let text: String = page.select(&body).flat_map(|body| body.text()).collect();
        let text = text.replace(['\u{2068}', '\u{2069}'], "");
        text.split_whitespace().collect::<Vec<_>>().join(" ")
    }

    /// Whether the page says this.
    pub fn has(&self, words: &str) -> bool {
        self.text().contains(words)
    }

    /// Whether the page does not say this.
    pub fn lacks(&self, words: &str) -> bool {
        !self.has(words)
    }

    /// Whether the page asks somebody to sign in once more.
    pub fn asks_afresh(&self) -> bool {
        self.status == 403 && self.html.contains("id=\"afresh\"")
    }

    /// Whether it asks somebody to sign in who works here and was away for long.
    pub fn was_away(&self) -> bool {
        self.status == 403 && self.html.contains("id=\"away\"")
    }

    /// The texts of everything at a selector.
    pub fn all(&self, selector: &str) -> Vec<String> {
        let selector = Selector::parse(selector).expect("a selector");
        let page = self.page();
        page.select(&selector)
            .map(|found| {
                let text = found.text().collect::<String>().replace(['\u{2068}', '\u{2069}'], "");
                text.split_whitespace().collect::<Vec<_>>().join(" ")
            })
            .collect()
    }

    /// An attribute of the first element at a selector.
    pub fn attribute(&self, selector: &str, name: &str) -> Option<String> {
        let selector = Selector::parse(selector).expect("a selector");
        self.page().select(&selector).next().and_then(|found| found.value().attr(name)).map(str::to_owned)
    }

    /// An attribute of everything at a selector.
    pub fn all_of(&self, selector: &str, name: &str) -> Vec<String> {
        let selector = Selector::parse(selector).expect("a selector");
        self.page().select(&selector).filter_map(|found| found.value().attr(name)).map(str::to_owned).collect()
    }

    /// The address of the link with these words.
    pub fn link(&self, words: &str) -> Option<String> {
        let selector = Selector::parse("a[href]").expect("a selector");
        let page = self.page();
        page.select(&selector)
            .find(|link| link.text().collect::<String>().replace(['\u{2068}', '\u{2069}'], "").contains(words))
            .and_then(|link| link.value().attr("href"))
            .map(str::to_owned)
    }

    /// The value of the radio or box of this name whose label has these words.
    pub fn value_of(&self, name: &str, words: &str) -> Option<String> {
        let page = self.page();
        let inputs = Selector::parse(&format!("input[name={name}]")).expect("a selector");
        let labels = Selector::parse("label[for]").expect("a selector");
        page.select(&inputs)
            .find(|input| {
                let id = input.value().attr("id");
                page.select(&labels).any(|label| {
                    label.value().attr("for") == id
                        && label.text().collect::<String>().replace(['\u{2068}', '\u{2069}'], "").contains(words)
                })
            })
            .and_then(|input| input.value().attr("value"))
            .map(str::to_owned)
    }

    /// Every address the page links to.
    pub fn links(&self) -> Vec<String> {
        let selector = Selector::parse("a[href]").expect("a selector");
        self.page().select(&selector).filter_map(|link| link.value().attr("href")).map(str::to_owned).collect()
    }

    /// The action and the fields of a form as it stands, with `fields` laid over them (a repeated name replaces all of
    /// that name).
    pub fn form(&self, selector: &str, fields: &[(&str, &str)]) -> (String, Vec<(String, String)>) {
        let page = self.page();
        let wanted = Selector::parse(selector).expect("a selector");
        let form = page
            .select(&wanted)
            .next()
            .unwrap_or_else(|| panic!("no form {selector} on {}: {}", self.path, self.text()));
        let mut filled: Vec<(String, String)> =
            controls(form).into_iter().filter(|(name, _)| !fields.iter().any(|(laid, _)| laid == name)).collect();
        filled.extend(fields.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())));
        let here = self.path.split('?').next().unwrap_or("/").to_owned();
        let action = form.value().attr("action").filter(|action| !action.is_empty()).map_or(here, str::to_owned);
        (action, filled)
    }
}

/// The fields a browser would send if the form were sent as it stands.
fn controls(form: ElementRef<'_>) -> Vec<(String, String)> {
    let any = Selector::parse("input[name], textarea[name], select[name]").expect("a selector");
    let mut sent = Vec::new();
    for control in form.select(&any) {
        let element = control.value();
        let Some(name) = element.attr("name") else { continue };
        let kind = element.attr("type").unwrap_or("text");
        let value = match element.name() {
            "textarea" => Some(control.text().collect::<String>().trim_start_matches('\n').to_owned()),
            "select" => chosen(control),
            _ if matches!(kind, "radio" | "checkbox") => {
                element.attr("checked").map(|_| element.attr("value").unwrap_or("on").to_owned())
            }
            _ if matches!(kind, "submit" | "button" | "file") => None,
            _ => Some(element.attr("value").unwrap_or("").to_owned()),
        };
        if let Some(value) = value {
            sent.push((name.to_owned(), value));
        }
    }
    sent
}

fn chosen(select: ElementRef<'_>) -> Option<String> {
    let options = Selector::parse("option").expect("a selector");
    let mut all = select.select(&options).peekable();
    let first = all.peek().and_then(|option| option.value().attr("value")).map(str::to_owned);
    all.find(|option| option.value().attr("selected").is_some())
        .and_then(|option| option.value().attr("value"))
        .map(str::to_owned)
        .or(first)
}
