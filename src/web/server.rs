//! The server: the routes behind the gate, and the two addresses that machines ask.

use std::net::TcpListener;
use std::time::Duration;

use actix_web::http::header;
use actix_web::middleware::{Compress, from_fn};
use actix_web::{App as ActixApp, HttpResponse, HttpServer, web};
use chrono::TimeDelta;

use super::limits::Limits;
use super::patience::{self, Patience};
use super::{gate, headers};
use crate::app::App;
use crate::db::migrate;
use crate::error::{Error, Result};
use crate::routes;

/// How long a contact for security holds that was given no last day: whoever reads it asks again after that.
const SECURITY_HOLDS: TimeDelta = TimeDelta::days(90);

/// Starts answering on a listener that is already bound.
///
/// # Errors
/// A listener that cannot be used.
pub fn start(app: App, listener: TcpListener) -> std::io::Result<actix_web::dev::Server> {
    start_with(app, listener, Patience::default())
}

/// The same, waiting as long as is said for whoever sends slowly.
///
/// # Errors
/// As [`start`].
pub fn start_with(app: App, listener: TcpListener, patience: Patience) -> std::io::Result<actix_web::dev::Server> {
    let limits = web::Data::new(Limits::default());
    let waits = web::Data::new(patience);
    let data = web::Data::new(app);
    Ok(HttpServer::new(move || {
        ActixApp::new()
            .app_data(data.clone())
            .app_data(limits.clone())
            .app_data(waits.clone())
            .wrap(from_fn(gate::pass))
            .wrap(from_fn(headers::add))
            .wrap(from_fn(patience::watch))
            .wrap(Compress::default())
            .wrap(tracing_actix_web::TracingLogger::<QuietSpans>::new())
            .configure(routes::register)
            .default_service(web::to(not_found))
    })
    .client_request_timeout(patience.head)
    // For whoever still sends when the answer is there already.
    .client_disconnect_timeout(Duration::from_secs(5))
    .shutdown_timeout(10)
    .workers(std::thread::available_parallelism().map_or(2, usize::from))
    .listen(listener)?
    .run())
}

async fn not_found() -> Result<HttpResponse> {
    Err(Error::NotFound)
}

/// GET `/healthz`: up.
pub async fn healthz() -> &'static str {
    "ok"
}

/// GET `/readyz`: the database can be reached and is migrated.
pub async fn readyz(app: web::Data<App>) -> HttpResponse {
    match app.read(migrate::is_current).await {
        Ok(true) => HttpResponse::Ok().body("ready"),
        Ok(false) => HttpResponse::ServiceUnavailable().body("the database is not migrated"),
        Err(_) => HttpResponse::ServiceUnavailable().body("the database cannot be reached"),
    }
}

/// GET `/.well-known/security.txt`: whom to tell of a weakness (RFC 9116). Not there where no contact is set.
///
/// # Errors
/// Not found without a contact.
pub async fn security(app: web::Data<App>) -> Result<HttpResponse> {
    let settings = &app.settings;
    let contact = settings.security_contact.as_deref().ok_or(Error::NotFound)?;
    let expires = settings.security_expires.unwrap_or_else(|| app.now().date() + SECURITY_HOLDS);
    let body = format!(
        "Contact: {contact}\nExpires: {expires}T23:59:59Z\nPreferred-Languages: en\n\
         Canonical: {}/.well-known/security.txt\n",
        settings.base_url
    );
    Ok(HttpResponse::Ok().insert_header((header::CONTENT_TYPE, "text/plain; charset=utf-8")).body(body))
}

/// Spans without what is personal: an address of ours may carry a token, so only its pattern is logged.
struct QuietSpans;

impl tracing_actix_web::RootSpanBuilder for QuietSpans {
    fn on_request_start(request: &actix_web::dev::ServiceRequest) -> tracing::Span {
        let pattern = routes::pattern(request.request());
        let path = pattern.as_deref().unwrap_or_default();
        tracing::info_span!("request", method = %request.method(), path, status = tracing::field::Empty)
    }

    fn on_request_end<B: actix_web::body::MessageBody>(
        span: tracing::Span,
        outcome: &std::result::Result<actix_web::dev::ServiceResponse<B>, actix_web::Error>,
    ) {
        if let Ok(response) = outcome {
            span.record("status", response.status().as_u16());
            span.in_scope(|| tracing::debug!("answered"));
        }
    }
}
