//! Who opens the page of undelivered letters, and where each leads them. Pure.

use super::store::Undelivered;
use crate::people::Role;

/// Who opens the page at all.
pub const SEE: &[Role] = &[Role::Commissioner, Role::Administrator];

/// The page on which what a letter tells of stands; none where its reader may not know what that was.
pub fn href(letter: &Undelivered) -> String {
    let id = &letter.about_id;
    if letter.of_nobody {
        return "/desk/people".to_owned();
    }
    match letter.about_kind.as_str() {
        "application" => format!("/desk/applications/{id}/history"),
        "closeness" => format!("/desk/applications/{id}/closeness"),
        "grant" => format!("/desk/grants/{id}"),
        "panel meeting" => format!("/desk/panels/{id}"),
        "person" => "/desk/people".to_owned(),
        "commitment" => "/desk/promises".to_owned(),
        "reading" => letter
            .read_application
            .as_ref()
            .map_or_else(|| "/desk/applications".to_owned(), |id| format!("/desk/applications/{id}/readings")),
        "round" => letter.fund.as_ref().map_or_else(|| "/desk/funds".to_owned(), |slug| format!("/desk/funds/{slug}")),
        _ => "/desk".to_owned(),
    }
}
