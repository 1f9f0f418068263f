//! Files that a browser saves.

use actix_web::http::header;
use actix_web::{HttpResponse, web};

use crate::text::sheet::Sheet;

/// A file that a browser saves and never opens by itself.
pub fn download(name: &str, content_type: &str, bytes: impl Into<web::Bytes>) -> HttpResponse {
    HttpResponse::Ok()
        .insert_header((header::CONTENT_TYPE, content_type))
        .insert_header((header::CONTENT_DISPOSITION, disposition(name)))
        .insert_header((header::X_CONTENT_TYPE_OPTIONS, "nosniff"))
        .insert_header((header::CACHE_CONTROL, "private, no-store"))
        .body(bytes.into())
}

/// A table of commas that a browser saves.
pub fn download_table(name: &str, table: Sheet) -> HttpResponse {
    download(name, "text/csv; charset=utf-8", table.into_bytes())
}

/// `attachment` with the name twice: in plain letters for old programs, and as it is.
fn disposition(name: &str) -> String {
    let plain = |c: char| if c.is_ascii_alphanumeric() || " ._-()".contains(c) { c } else { '_' };
    let ascii: String = name.chars().map(plain).collect();
    let coded: String = name
        .bytes()
        .map(|byte| match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'.' | b'-' | b'_' => char::from(byte).to_string(),
            other => format!("%{other:02X}"),
        })
        .collect();
    format!("attachment; filename=\"{ascii}\"; filename*=UTF-8''{coded}")
}

#[cfg(test)]
mod tests {
    use super::disposition;

    #[test]
    fn a_name_cannot_break_out_of_its_header() {
        assert_eq!(
            disposition("Anlatım \"1\"\r\nX: y.pdf"),
            "attachment; filename=\"Anlat_m _1___X_ y.pdf\"; filename*=UTF-8''Anlat%C4%B1m%20%221%22%0D%0AX%3A%20y.pdf"
        );
    }
}
