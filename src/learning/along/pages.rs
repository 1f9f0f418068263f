//! A grant's agreed notes as one plain text, to copy or print: only what the group lets go that far.

use actix_web::{HttpResponse, web};

use super::views::AlongView;
use crate::award::grant;
use crate::error::Result;
use crate::ids::GrantId;
use crate::learning::note::policy;
use crate::learning::note::store::{self as notes, Note};
use crate::learning::piece::store::{self as pieces, Piece};
use crate::learning::story::Viewer;
use crate::text::dates;
use crate::web::page::Page;

/// GET `/desk/grants/{id}/learning/along`
pub async fn show(page: Page, id: web::Path<String>) -> Result<HttpResponse> {
    let (who, id, today) = (page.who()?, GrantId::from(id.as_str()), page.app.tools.clock.today());
    let (grant, notes, pieces) = page
        .read(move |db| {
            let seen = grant::look(db, &id, &who.person)?;
            policy::may_work(&who, &seen)?;
            Ok((seen.grant, notes::of_grant(db, &id)?, pieces::of_grant(db, &id)?))
        })
        .await?;
    let goes: Vec<&Note> = notes.iter().filter(|note| note.shows(Viewer::Elsewhere, today)).collect();
    let with = |note: &Note| -> Vec<&Piece> {
        let of_note = pieces.iter().filter(|piece| piece.note_id == note.id);
        of_note.filter(|piece| piece.shows(Viewer::Elsewhere, today)).collect()
    };
    let beside: usize = goes.iter().map(|note| with(note).len()).sum();
    page.show(&AlongView {
        id: grant.id.to_string(),
        organisation: grant.organisation_name,
        fund: grant.fund_name,
        text: goes.iter().map(|note| text_of(note, &with(note))).collect::<Vec<_>>().join("\n\n"),
        stay: notes.len() - goes.len() + pieces.len() - beside,
    })
}

/// A note and what stands beside it, as plain text.
fn text_of(note: &Note, beside: &[&Piece]) -> String {
    let (group, council) = (&note.body.0.group, &note.body.0.council);
    let parts = [
        ("What changed, and for whom", &group.changed, &council.changed),
        ("Joy", &group.joy, &council.joy),
        ("What surprised", &group.surprised, &council.surprised),
        ("What got in the way", &group.in_the_way, &council.in_the_way),
        ("What comes next", &group.next, &council.next),
    ];
    let mut text = vec![format!("Note of {}", dates::day_of(note.written_at))];
    for (heading, group, council) in parts {
        let said = [("The group", group), ("The council", council)].into_iter().filter(|(_, words)| !words.is_empty());
        let said: Vec<String> = said.map(|(who, words)| format!("{who}: {words}")).collect();
        if !said.is_empty() {
            text.push(format!("{heading}\n{}", said.join("\n")));
        }
    }
    text.extend(beside.iter().map(|piece| format!("{}: {}", piece.who_spoke, piece.words)));
    text.join("\n\n")
}
