//! `groundwater person add`, `groundwater sign-in-link`

use crate::app::App;
use crate::error::{Error, Words};
use crate::people::{self, Role, tidy_email};
use crate::web::language::Language;

/// Makes a person, or gives one a further role.
///
/// # Errors
/// One line for the operator.
pub fn add(app: &App, email: &str, name: &str, role: Role, funder: Option<&str>) -> Result<(), String> {
    let email = tidy_email(email).map_err(|words| Language::ENGLISH.words(&words))?;
    let new = app
        .change_now(|change| {
            let funder = match funder {
                None => None,
                Some(slug) => Some(
                    people::store::funder_by_slug(change.db, slug)?
                        .ok_or_else(|| Error::problem("funder", format!("There is no funder with the slug {slug}.")))?,
                ),
            };
            let person = people::actions::find_or_add(change, &email, name)?;
            people::actions::grant_role(change, &person.id, role, funder.as_ref())
        })
        .map_err(|why| line(&why))?;
    let at = funder.map_or_else(|| "for the whole portal".to_owned(), |funder| format!("at {funder}"));
    println!("{email} {} {} {at}", if new { "is now" } else { "is already" }, role.name().to_lowercase());
    Ok(())
}

/// Prints a link that signs somebody in once.
///
/// # Errors
/// One line for the operator.
pub fn sign_in_link(app: &App, email: &str) -> Result<(), String> {
    let link =
        app.change_now(|change| people::actions::sign_in_link(change, email, "", false)).map_err(|why| line(&why))?;
    println!("{link}");
    Ok(())
}

/// A failure in one line.
pub fn line(error: &Error) -> String {
    match error {
        Error::Problem(problems) => {
            let lines: Vec<_> = problems.0.iter().map(|problem| Language::ENGLISH.words(&problem.words)).collect();
            lines.join("\n")
        }
        Error::Refused { why, .. } | Error::Overtaken(why) => Language::ENGLISH.words(why),
        Error::NotFound => Language::ENGLISH.words(&Words::from("There is no such thing.")),
        other => other.to_string(),
    }
}
