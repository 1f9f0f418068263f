//! How what is kept stands in its row. All of it is sealed; what names an account is sealed to its row as well, as it is where it is used:
//! whoever writes in the database by hand cannot have somebody send another account than their own.

use secrecy::{ExposeSecret, SecretString};

use crate::app::Tools;
use crate::db::types::TextValue;
use crate::error::Result;
use crate::ids::SessionId;
use crate::secret::Sealed;
use crate::settings::Key;

/// The fields by which an account is named.
const ACCOUNT: [&str; 2] = ["sort_code", "account_number"];

type Fields = Vec<(String, String)>;

fn names_an_account(fields: &[(String, String)]) -> bool {
    fields.iter().any(|(name, _)| ACCOUNT.contains(&name.as_str()))
}

/// The place that what names an account is sealed for: the row's token, whose session it was, and where it goes.
pub fn place(hash: &str, session: &SessionId, path: &str) -> String {
    format!("kept_posts/{hash}/{session}{path}")
}

/// What was posted, as it is kept at a place.
///
/// # Errors
/// Only when memory cannot be written.
pub fn to_keep(tools: &Tools, fields: &[(String, String)], place: &str) -> Result<String> {
    let text = serde_json::to_string(fields)?;
    if !names_an_account(fields) {
        return Ok(text);
    }
    let sealed = Sealed::seal(&tools.key, &tools.chance, place, &SecretString::from(text))?;
    Ok(sealed.as_text().to_owned())
}

/// What is kept, as it was posted; none where it names an account and was not sealed for this place.
pub fn opened(key: &Key, text: &str, place: &str) -> Option<Fields> {
    // What was posted is a list; what is sealed begins with the name of its key.
    if text.starts_with('[') {
        let fields: Fields = serde_json::from_str(text).ok()?;
        return Some(fields).filter(|fields| !names_an_account(fields));
    }
    let opened = Sealed::from_text_value(text)?.open(key, place).ok()?;
    serde_json::from_str(opened.expose_secret()).ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::clock::Chance;

    #[test]
    fn what_names_an_account_opens_in_its_own_row_only() {
        let key = Key::new(vec![7; 40]);
        let text = r#"[["holder","own"],["account_number","12345678"]]"#;
        let here = place("a", &SessionId::from("hers"), "/grants/x/bank");
        let secret = SecretString::from(text.to_owned());
        let kept = Sealed::seal(&key, &Chance::seeded(3), &here, &secret).expect("sealed");
        let open = |text: &str, place: &str| opened(&key, text, place);
        assert_eq!(open(kept.as_text(), &here).expect("opened")[1].1, "12345678");
        for (hash, session, path) in
            [("b", "hers", "/grants/x/bank"), ("a", "his", "/grants/x/bank"), ("a", "hers", "/grants/y/bank")]
        {
            let there = place(hash, &SessionId::from(session), path);
            assert!(open(kept.as_text(), &there).is_none(), "{there}");
        }
        assert!(open(text, &here).is_none(), "written in by hand");
        assert!(open(r#"[["words","Every Sunday we cook."]]"#, &here).is_some());
    }
}
