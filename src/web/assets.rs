//! The built front end, embedded in the binary and served under names that change with their content.

use std::sync::LazyLock;

use actix_web::http::header;
use actix_web::{HttpResponse, web};
use rust_embed::RustEmbed;
use sha2::{Digest, Sha256};

use crate::app::App;
use crate::error::{Error, Result};

#[derive(RustEmbed)]
#[folder = "static/dist/"]
struct Dist;

/// The addresses of the style sheet and the script, with a mark of their content in them.
pub static CSS: LazyLock<String> = LazyLock::new(|| marked("app.css"));
/// See [`CSS`].
pub static JS: LazyLock<String> = LazyLock::new(|| marked("app.js"));
/// The script of the one page that records. See [`CSS`].
pub static RECORDER: LazyLock<String> = LazyLock::new(|| marked("recorder.js"));

fn marked(name: &str) -> String {
    let mark = Dist::get(name).map(|file| hex::encode(&Sha256::digest(&file.data)[..6])).unwrap_or_default();
    let (stem, ending) = name.rsplit_once('.').unwrap_or((name, ""));
    format!("/assets/{stem}-{mark}.{ending}")
}

/// One built file. A marked name may be kept for a year: another content has another name.
pub async fn file(name: web::Path<String>) -> Result<HttpResponse> {
    let plain = match name.as_str() {
        asked if CSS.ends_with(asked) => "app.css",
        asked if JS.ends_with(asked) => "app.js",
        asked if RECORDER.ends_with(asked) => "recorder.js",
        other => other,
    };
    let file = Dist::get(plain).ok_or(Error::NotFound)?;
    let keep = if plain == name.as_str() { "public, max-age=3600" } else { "public, max-age=31536000, immutable" };
    // What is built is written in UTF-8.
    let kind = file.metadata.mimetype();
    let kind = if kind.starts_with("text/") { format!("{kind}; charset=utf-8") } else { kind.to_owned() };
    Ok(HttpResponse::Ok()
        .insert_header((header::CONTENT_TYPE, kind))
        .insert_header((header::CACHE_CONTROL, keep))
        .body(file.data.into_owned()))
}

/// The council's own colour, laid over the neutral theme.
pub async fn theme(app: web::Data<App>) -> HttpResponse {
    let colour = &app.settings.theme_colour;
    let css = format!(":root{{--gw-action:{colour};--gw-action-hover:color-mix(in srgb,{colour} 82%,#000)}}\n");
    HttpResponse::Ok()
        .insert_header((header::CONTENT_TYPE, "text/css; charset=utf-8"))
        .insert_header((header::CACHE_CONTROL, "public, max-age=3600"))
        .body(css)
}

/// The council's logo, where one is set.
pub async fn logo(app: web::Data<App>) -> Result<HttpResponse> {
    let path = app.settings.logo.as_ref().ok_or(Error::NotFound)?;
    let bytes = tokio::fs::read(path).await.map_err(|_| Error::NotFound)?;
    let kind = mime_guess::from_path(path).first_or_octet_stream();
    Ok(HttpResponse::Ok()
        .insert_header((header::CONTENT_TYPE, kind.to_string()))
        .insert_header((header::CACHE_CONTROL, "public, max-age=3600"))
        .body(bytes))
}
