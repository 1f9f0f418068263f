//! `groundwater person add`, `groundwater person erase`, `groundwater person forget-details`, `groundwater sign-in-link`

use crate::app::{App, Change};
use crate::error::{Error, Words};
use crate::people::{self, Role, tidy_email};
use crate::privacy::erasure;
use crate::web::language::Language;

/// Makes a person, or gives one a further role.
///
/// Without a funder an administrator is one for the whole portal; any other role is held at the funder, so that a
/// forgotten flag does not open one funder's desk to another's people.
///
/// # Errors
/// One line for the operator.
pub fn add(app: &App, email: &str, name: &str, role: Role, funder: Option<&str>) -> Result<(), String> {
    let email = tidy_email(email).map_err(|words| Language::ENGLISH.words(&words))?;
    let (new, at) = app
        .change_now(|change| {
            let slug = match funder {
                Some(slug) => Some(slug.to_owned()),
                None if role == Role::Administrator => None,
                None => the_only_funder(change, role)?,
            };
            let funder = match &slug {
                None => None,
                Some(slug) => Some(
                    people::store::funder_by_slug(change.db, slug)?
                        .ok_or_else(|| Error::problem("funder", format!("There is no funder with the slug {slug}.")))?,
                ),
            };
            let person = people::actions::find_or_add(change, &email, name)?;
            Ok((people::actions::grant_role(change, &person.id, role, funder.as_ref())?, slug))
        })
        .map_err(|why| line(&why))?;
    let at = at.map_or_else(|| "for the whole portal".to_owned(), |funder| format!("at {funder}"));
    println!("{email} {} {} {at}", if new { "is now" } else { "is already" }, role.name().to_lowercase());
    Ok(())
}

/// The funder that is meant where none is named: none yet on the first day.
fn the_only_funder(change: &mut Change<'_>, role: Role) -> crate::error::Result<Option<String>> {
    let mut slugs = people::store::funder_slugs(change.db)?;
    if slugs.len() > 1 {
        let role = role.name().to_lowercase();
        let known = slugs.join(", ");
        return Err(Error::problem(
            "funder",
            format!("Say at which funder they are {role}: --funder, one of {known}."),
        ));
    }
    Ok(slugs.pop())
}

/// Erases somebody's account.
///
/// # Errors
/// One line for the operator.
pub fn erase(app: &App, email: &str) -> Result<(), String> {
    let email = tidy_email(email).map_err(|words| Language::ENGLISH.words(&words))?;
    app.change_now(|change| {
        let person = people::store::by_email(change.db, &email)?.ok_or(Error::NotFound)?;
        erasure::actions::erase(change, &person.id)
    })
    .map_err(|why| line(&why))?;
    println!("The account is erased. What must be kept to account for public money stays (docs/privacy.md).");
    Ok(())
}

/// Takes out how somebody is reached, where their name has to stay.
///
/// # Errors
/// One line for the operator.
pub fn forget_details(app: &App, email: &str) -> Result<(), String> {
    let email = tidy_email(email).map_err(|words| Language::ENGLISH.words(&words))?;
    app.change_now(|change| {
        let person = people::store::by_email(change.db, &email)?.ok_or(Error::NotFound)?;
        erasure::actions::forget_details(change, &person.id)
    })
    .map_err(|why| line(&why))?;
    println!(
        "Numbers, safe contact, sessions and devices are taken out. The name and the address stay (docs/privacy.md)."
    );
    Ok(())
}

/// Prints a link that signs somebody in once.
///
/// # Errors
/// One line for the operator.
pub fn sign_in_link(app: &App, email: &str) -> Result<(), String> {
    let email = tidy_email(email).map_err(|words| Language::ENGLISH.words(&words))?;
    let (known, link) = app
        .change_now(|change| {
            let known = people::store::by_email(change.db, &email)?.is_some();
            Ok((known, people::actions::sign_in_link(change, &email, "", false)?))
        })
        .map_err(|why| line(&why))?;
    if !known {
        eprintln!("Nobody has signed in as {email} yet, and it has no role: this link starts a new account.");
    }
    println!("{link}");
    Ok(())
}

/// Parts a person from their account at the council: it was made anew there, or their address is a colleague's now.
///
/// # Errors
/// One line for the operator.
pub fn part(app: &App, email: &str) -> Result<(), String> {
    if app.tools.council.is_none() {
        return Err("OIDC_ISSUER: must be given, as it is to the server".to_owned());
    }
    let email = tidy_email(email).map_err(|words| Language::ENGLISH.words(&words))?;
    let parted = app
        .change_now(|change| {
            let person = people::store::by_email(change.db, &email)?
                .ok_or_else(|| Error::problem("email", format!("Nobody here has the address {email}.")))?;
            people::council::actions::part(change, &person.id)
        })
        .map_err(|why| line(&why))?;
    let what = if parted { "is parted from their account at the council" } else { "was joined to no account there" };
    println!("{email} {what}");
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
