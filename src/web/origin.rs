//! Posts from other sites are refused: Sec-Fetch-Site where the browser says it, then Origin.

use actix_web::http::Method;
use actix_web::http::header::{HeaderMap, ORIGIN};

/// Whether a request may change something, as far as where it comes from is concerned.
///
/// A request with neither header does not come from a browser that could have been lured into it; the session's cookie
/// is `SameSite=Lax` besides.
pub fn is_ours(method: &Method, headers: &HeaderMap, base_url: &str, host: &str) -> bool {
    if method.is_safe() {
        return true;
    }
    let text = |name: &str| headers.get(name).and_then(|value| value.to_str().ok());
    if let Some(site) = text("sec-fetch-site") {
        return matches!(site, "same-origin" | "none");
    }
    match text(ORIGIN.as_str()) {
        None => true,
        Some(origin) => origin == base_url || origin.split_once("://").is_some_and(|(_, from)| from == host),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use actix_web::http::header::{HeaderName, HeaderValue};

    fn headers(pairs: &[(&'static str, &'static str)]) -> HeaderMap {
        pairs.iter().map(|(n, v)| (HeaderName::from_static(n), HeaderValue::from_static(v))).collect()
    }

    #[test]
    fn a_post_from_another_site_is_refused() {
        let base = "https://grants.example.gov.uk";
        let ours = |pairs: &[(&'static str, &'static str)]| {
            is_ours(&Method::POST, &headers(pairs), base, "grants.example.gov.uk")
        };
        assert!(!ours(&[("sec-fetch-site", "cross-site")]));
        assert!(!ours(&[("sec-fetch-site", "same-site")]));
        assert!(!ours(&[("origin", "https://elsewhere.example")]));
        assert!(!ours(&[("origin", "null")]));
        assert!(ours(&[("sec-fetch-site", "same-origin")]));
        assert!(ours(&[("origin", "https://grants.example.gov.uk")]));
        assert!(is_ours(&Method::GET, &headers(&[("sec-fetch-site", "cross-site")]), base, "x"));
    }
}
