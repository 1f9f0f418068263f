//! Speaks HTTP with the council's accounts: over TLS, with the authorities that this machine trusts, no further than one
//! answer, and never for long.

use std::io::Cursor;
use std::time::Duration;

use http_body_util::{BodyExt, Full, Limited};
use hyper_rustls::{HttpsConnector, HttpsConnectorBuilder};
use hyper_util::client::legacy::connect::HttpConnector;
use hyper_util::client::legacy::{Client, Error as Unreachable};
use hyper_util::rt::TokioExecutor;
use openidconnect::http::Response;
use openidconnect::{HttpRequest, HttpResponse};

/// How long an answer may take, from the first letter to the last.
const PATIENCE: Duration = Duration::from_secs(10);
/// The most bytes of one answer that are read.
const LARGEST: usize = 1024 * 1024;

/// Why there was no answer.
#[derive(Debug, thiserror::Error)]
pub enum Silence {
    #[error("no connection: {0}")]
    Connection(#[from] Unreachable),
    #[error("the answer broke off or was too long: {0}")]
    Cut(Box<dyn std::error::Error + Send + Sync>),
    #[error("no answer in time")]
    Late(#[from] tokio::time::error::Elapsed),
}

/// The client. It follows no redirect, so that nobody leads the portal to an address of their own.
#[derive(Clone, Debug)]
pub struct Wire(Client<HttpsConnector<HttpConnector>, Full<Cursor<Vec<u8>>>>);

impl Wire {
    /// A client with the authorities of this machine.
    ///
    /// # Errors
    /// A machine that trusts none.
    pub fn open() -> std::io::Result<Self> {
        let connector = HttpsConnectorBuilder::new()
            .with_provider_and_native_roots(rustls::crypto::ring::default_provider())?
            .https_or_http()
            .enable_http1()
            .build();
        Ok(Wire(Client::builder(TokioExecutor::new()).build(connector)))
    }

    /// Asks once.
    ///
    /// # Errors
    /// When there is no whole answer in time.
    pub async fn ask(&self, request: HttpRequest) -> Result<HttpResponse, Silence> {
        let request = request.map(|body| Full::new(Cursor::new(body)));
        let answer = async {
            let (parts, body) = self.0.request(request).await?.into_parts();
            let bytes = Limited::new(body, LARGEST).collect().await.map_err(Silence::Cut)?.to_bytes();
            Ok(Response::from_parts(parts, bytes.to_vec()))
        };
        tokio::time::timeout(PATIENCE, answer).await?
    }
}
