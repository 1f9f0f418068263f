//! How much of one request is taken, and how long is waited for it: whoever sends a byte a second is let go, so that nobody keeps
//! the others waiting. Only the time counts in which we wait for them, not what we need ourselves.

use std::cell::Cell;
use std::pin::Pin;
use std::rc::Rc;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use actix_web::body::MessageBody;
use actix_web::dev::{Payload, ServiceRequest, ServiceResponse};
use actix_web::error::PayloadError;
use actix_web::http::header::CONTENT_LENGTH;
use actix_web::http::{ConnectionType, Method, StatusCode};
use actix_web::middleware::Next;
use actix_web::{HttpMessage, web};
use futures_util::Stream;
use tokio::time::{Instant, Sleep};

use crate::files::LARGEST_RECORDING;

/// What is waited for, and for how long.
#[derive(Clone, Copy, Debug)]
pub struct Patience {
    /// For the head of the first request of a connection.
    pub head: Duration,
    /// For the next piece of what is sent.
    pub gap: Duration,
    /// For all of what is sent, before it counts how much has come.
    pub grace: Duration,
    /// So many bytes that came earn another second.
    pub slowest: u64,
    /// The largest request, in bytes.
    pub most: u64,
}

impl Default for Patience {
    fn default() -> Self {
        Patience {
            head: Duration::from_secs(20),
            // One that goes from mast to mast, or through a tunnel, says nothing for half a minute and more.
            gap: Duration::from_secs(60),
            grace: Duration::from_secs(60),
            // A telephone on the slowest of nets sends several times as much.
            slowest: 512,
            // The largest recording, with the form around it.
            most: LARGEST_RECORDING + 4 * 1024 * 1024,
        }
    }
}

impl Patience {
    /// How much longer is waited, once so long has been, and so many bytes have come.
    fn left(&self, waited: Duration, got: u64) -> Duration {
        let earned = self.grace + Duration::from_secs(got / self.slowest.max(1));
        self.gap.min(earned.saturating_sub(waited))
    }
}

/// Hands a request on with its body watched. One that came too slowly, or was too large, is answered as such, and its connection
/// ends with the answer.
///
/// # Errors
/// What the request's own handler says.
pub async fn watch<B: MessageBody + 'static>(
    mut request: ServiceRequest,
    next: Next<B>,
) -> Result<ServiceResponse<B>, actix_web::Error> {
    if request.method() == Method::GET || request.method() == Method::HEAD {
        return next.call(request).await;
    }
    let patience = request.app_data::<web::Data<Patience>>().map_or_else(Patience::default, |given| *given.get_ref());
    let said =
        request.headers().get(CONTENT_LENGTH).and_then(|said| said.to_str().ok()).and_then(|said| said.parse().ok());
    let verdict = Rc::new(Cell::new(None));
    let watched = Watched {
        inner: Box::pin(request.take_payload()),
        waits: None,
        waited: Duration::ZERO,
        got: 0,
        too_large: said.is_some_and(|said: u64| said > patience.most),
        patience,
        verdict: Rc::clone(&verdict),
    };
    request.set_payload(Payload::Stream { payload: Box::pin(watched) });
    let mut response = next.call(request).await?;
    if let Some(status) = verdict.get() {
        let head = response.response_mut().head_mut();
        head.status = status;
        head.set_connection_type(ConnectionType::Close);
    }
    Ok(response)
}

/// What is being waited for.
struct Wait {
    since: Instant,
    sleep: Pin<Box<Sleep>>,
}

/// The body of a request, watched.
struct Watched {
    inner: Pin<Box<Payload>>,
    waits: Option<Wait>,
    waited: Duration,
    got: u64,
    too_large: bool,
    patience: Patience,
    verdict: Rc<Cell<Option<StatusCode>>>,
}

impl Watched {
    fn overflows(&self) -> Poll<Option<Result<web::Bytes, PayloadError>>> {
        self.verdict.set(Some(StatusCode::PAYLOAD_TOO_LARGE));
        Poll::Ready(Some(Err(PayloadError::Overflow)))
    }
}

impl Stream for Watched {
    type Item = Result<web::Bytes, PayloadError>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let this = self.get_mut();
        if this.too_large {
            return this.overflows();
        }
        if let Poll::Ready(came) = this.inner.as_mut().poll_next(context) {
            if let Some(wait) = this.waits.take() {
                this.waited += wait.since.elapsed();
            }
            if let Some(Ok(piece)) = &came {
                this.got += piece.len() as u64;
                this.too_large = this.got > this.patience.most;
            }
            return if this.too_large { this.overflows() } else { Poll::Ready(came) };
        }
        let left = this.patience.left(this.waited, this.got);
        let wait =
            this.waits.get_or_insert_with(|| Wait { since: Instant::now(), sleep: Box::pin(tokio::time::sleep(left)) });
        ready!(wait.sleep.as_mut().poll(context));
        this.verdict.set(Some(StatusCode::REQUEST_TIMEOUT));
        Poll::Ready(Some(Err(PayloadError::Io(std::io::ErrorKind::TimedOut.into()))))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slow_line_has_the_time_it_needs_and_a_byte_a_second_has_not() {
        let patience = Patience::default();
        let seconds = Duration::from_secs;
        assert_eq!(patience.left(seconds(0), 0), seconds(60), "for the first piece");
        assert_eq!(patience.left(seconds(50), 50), seconds(10));
        assert_eq!(patience.left(seconds(61), 61), seconds(0), "a byte a second");
        // Ten minutes at 2 kB a second.
        assert_eq!(patience.left(seconds(600), 600 * 2_048), seconds(60));
    }
}
