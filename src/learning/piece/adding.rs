//! Adding a piece, on both sides: what came is cleaned, and waits where something else is to be put right first.

use actix_web::{HttpResponse, web};

use super::actions::{self, NewFile, Typed};
use super::pages::{Again, Place, posted_control, show};
use super::waiting::{self, Came};
use super::{KINDS, MAX_MB, PICTURES};
use crate::error::{Error, Problems, Result, Words};
use crate::files::{cleaning, scan};
use crate::ids::{Id, PieceId};
use crate::web::form::{Posted, PostedFile};
use crate::web::incoming;
use crate::web::page::Page;

/// POST `/grants/{id}/learning/{note}/pieces`
pub async fn own_add(page: Page, path: web::Path<(String, String)>, posted: Posted) -> Result<HttpResponse> {
    add(&page, &Place::of_group(&path), posted).await
}

/// POST `/desk/learning/{id}/pieces`
pub async fn desk_add(page: Page, id: web::Path<String>, posted: Posted) -> Result<HttpResponse> {
    let place = Place::of_desk(&page, &id).await?;
    add(&page, &place, posted).await
}

async fn add(page: &Page, place: &Place, posted: Posted) -> Result<HttpResponse> {
    let came = match come(page, place, &posted).await {
        Ok(came) => came,
        // Something is the matter with the file itself. What waited before it waits still.
        Err(Error::Problem(problems)) => {
            return show_again(page, place, (&posted, &problems), posted.get("kept").to_owned()).await;
        }
        Err(other) => return Err(other),
    };
    match add_it(page, place, &posted, &came).await {
        Ok(()) => Ok(place.done("piece-added")),
        Err(Error::Problem(problems)) => {
            let kept = keep(page, place, came).await?;
            show_again(page, place, (&posted, &problems), kept).await
        }
        Err(other) => Err(other),
    }
}

/// The page with what was typed, and the file that waits meanwhile.
async fn show_again(
    page: &Page,
    place: &Place,
    (posted, problems): (&Posted, &Problems),
    kept: String,
) -> Result<HttpResponse> {
    let mut form = posted.state(problems, page.language);
    form.values.insert("kept".to_owned(), kept);
    show(page, place, Again { note: None, piece: Some(form) }).await
}

/// What came with the form: a file, one that came before, or nothing.
async fn come(page: &Page, place: &Place, posted: &Posted) -> Result<Came> {
    if let Some(file) = posted.files.first() {
        let (new, bytes) = look(page, file).await?;
        return Ok(Came::File(new, bytes));
    }
    if posted.get("kept").is_empty() {
        return Ok(Came::Nothing);
    }
    let (who, id, note) = (page.who()?, PieceId::from(posted.get("kept")), place.note.clone());
    let waiting = page.read(move |db| waiting::store::of(db, &id, &note, &who.person)).await?;
    Ok(waiting.map_or(Came::Gone, Came::Kept))
}

/// Where the bytes of a piece stand.
fn key(place: &Place, id: &PieceId) -> String {
    format!("learning/{}/{id}", place.note)
}

/// Keeps what came while something else is put right; gives by what the form finds it again.
async fn keep(page: &Page, place: &Place, came: Came) -> Result<String> {
    let (file, bytes) = match came {
        Came::Kept(waiting) => return Ok(waiting.id.to_string()),
        Came::Nothing | Came::Gone => return Ok(String::new()),
        Came::File(file, bytes) => (file, bytes),
    };
    let id = PieceId::new(page.app.now(), &page.app.tools.chance);
    let new = NewFile { store_key: key(place, &id), ..file };
    let (store_key, kept) = (new.store_key.clone(), id.to_string());
    scan::keep(&page.app, &store_key, &new.name, &page.who()?.person, bytes).await?;
    let (grant, note, side) = (place.grant.clone(), place.note.clone(), place.side);
    let done = page.change(move |change| waiting::actions::keep(change, &grant, &note, side, id, new)).await;
    if let Err(error) = done {
        let _ = page.app.files.delete(&store_key).await;
        return Err(error);
    }
    Ok(kept)
}

/// Reads what was typed, keeps a file's bytes, and adds the piece; without its row the bytes are nobody's, and go.
async fn add_it(page: &Page, place: &Place, posted: &Posted, came: &Came) -> Result<()> {
    let mut problems = Problems::default();
    let control = posted_control(posted, "", &mut problems);
    problems.check()?;
    let typed = Typed { who_spoke: posted.text("who_spoke"), words: posted.text("words"), control };
    // What is to be put right is said before anything is added.
    if let Some(kind) = came.kind() {
        typed.check(kind, page.app.tools.clock.today())?;
    }
    let mut id = PieceId::new(page.app.now(), &page.app.tools.chance);
    let (mut new, mut put) = (NewFile::default(), String::new());
    match came {
        Came::File(file, bytes) => {
            put = key(place, &id);
            new = NewFile { store_key: put.clone(), ..file.clone() };
            scan::keep(&page.app, &put, &new.name, &page.who()?.person, bytes.clone()).await?;
        }
        Came::Kept(waiting) => {
            id = waiting.id.clone();
            new = waiting.file();
        }
        Came::Nothing | Came::Gone => {}
    }
    let (grant, note, side, earlier) = (place.grant.clone(), place.note.clone(), place.side, came.is_earlier());
    let (token, kept, mine) = (posted.get("once").to_owned(), posted.get("kept").to_owned(), id.to_string());
    let done = page
        .change(move |change| {
            crate::web::once::once(change, &token, |change| {
                let kept = PieceId::from(kept.as_str());
                let waited = waiting::actions::take(change, &grant, &note, &kept, earlier)?;
                if earlier && !waited {
                    return Err(Error::problem("file", Words::key("piece-kept-gone")));
                }
                actions::add(change, &grant, &note, side, id.clone(), &typed, new)?;
                Ok(id.to_string())
            })
        })
        .await;
    // Not added, or added already by a first click.
    let added = done.as_ref().is_ok_and(|added| *added == mine);
    if !put.is_empty() && !added {
        let _ = page.app.files.delete(&put).await;
    }
    done.map(drop)
}

/// A file that came, cleaned of what is not to be seen or heard.
async fn look(page: &Page, file: &PostedFile) -> Result<(NewFile, Vec<u8>)> {
    let come = incoming::look(file, &KINDS, MAX_MB, page.language).await?.map_err(|why| Error::problem("file", why))?;
    let is_picture = come.content_type.starts_with("image/");
    let why = if is_picture { "piece-picture-kinds" } else { "piece-sound-kinds" };
    // Every browser shows it, or plays it.
    let shown = !is_picture || PICTURES.contains(&come.content_type);
    // A picture was drawn anew already. Sound and film come as they are where they cannot be cleaned.
    let cleaned = if is_picture { Some(come.bytes) } else { cleaning::clean(come.content_type, &come.bytes) };
    let bytes = cleaned.filter(|_| shown).ok_or_else(|| Error::problem("file", Words::key(why)))?;
    let new = NewFile {
        name: come.name,
        content_type: come.content_type.to_owned(),
        size_bytes: i64::try_from(bytes.len()).unwrap_or(i64::MAX),
        sha256: hex::encode(<sha2::Sha256 as sha2::Digest>::digest(&bytes)),
        store_key: String::new(),
    };
    Ok((new, bytes))
}
