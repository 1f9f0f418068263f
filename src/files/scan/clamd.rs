//! What clamd is asked, and what it answers: `INSTREAM` of its protocol, over TCP or a socket on this machine.

use std::path::PathBuf;
use std::time::Duration;

use actix_web::web::Bytes;
use futures_util::{Stream, StreamExt};
use tokio::io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt};
use tokio::net::{TcpStream, UnixStream};

/// Where clamd listens.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Clamd {
    /// `HOST:PORT`
    Tcp(String),
    Unix(PathBuf),
}

/// What clamd says of a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Verdict {
    Clean,
    /// The name of what was found.
    Found(String),
}

/// Why clamd says nothing of a file.
#[derive(Debug, thiserror::Error)]
pub enum Trouble {
    #[error("clamd cannot be reached: {0}")]
    Away(std::io::Error),
    #[error("clamd hung up before it had looked at all of the file: {0}")]
    Dropped(std::io::Error),
    #[error(
        "clamd takes no file of this size: let its StreamMaxLength be larger than our largest file (docs/operating.md)"
    )]
    TooLarge,
    #[error("clamd did not answer in {} seconds", PATIENCE.as_secs())]
    Silent,
    #[error("clamd answered {0:?}")]
    Unknown(String),
    #[error("the file cannot be read: {0}")]
    Unread(std::io::Error),
}

/// How long a line to clamd may take to come about, and how long its answer may once it has the whole file.
const CONNECTS: Duration = Duration::from_secs(5);
const PATIENCE: Duration = Duration::from_secs(60);
/// No answer is longer than this.
const LONGEST: u64 = 4096;

impl Clamd {
    /// Reads the setting: `HOST:PORT`, `tcp:HOST:PORT`, `unix:PATH` or a path from the root on.
    ///
    /// # Errors
    /// What to give, in words.
    pub fn parse(text: &str) -> Result<Clamd, &'static str> {
        const GIVE: &str = "give HOST:PORT, or unix: and the path of its socket";
        let text = text.trim();
        if let Some(path) = text.strip_prefix("unix:").or_else(|| text.starts_with('/').then_some(text)) {
            return if path.is_empty() { Err(GIVE) } else { Ok(Clamd::Unix(PathBuf::from(path))) };
        }
        let address = text.strip_prefix("tcp:").unwrap_or(text).trim_start_matches("//");
        let (host, port) = address.rsplit_once(':').ok_or(GIVE)?;
        if host.is_empty() || port.parse::<u16>().map_or(true, |port| port == 0) {
            return Err(GIVE);
        }
        Ok(Clamd::Tcp(address.to_owned()))
    }

    /// Has clamd look at a file, a piece at a time.
    ///
    /// # Errors
    /// Clamd away, dropped on the way, or saying neither yes nor no.
    pub async fn look(&self, file: impl Stream<Item = std::io::Result<Bytes>> + Unpin) -> Result<Verdict, Trouble> {
        let late = |_| Trouble::Away(std::io::ErrorKind::TimedOut.into());
        match self {
            Clamd::Tcp(address) => {
                let line = tokio::time::timeout(CONNECTS, TcpStream::connect(address)).await.map_err(late)?;
                talk(line.map_err(Trouble::Away)?, file).await
            }
            Clamd::Unix(path) => {
                let line = tokio::time::timeout(CONNECTS, UnixStream::connect(path)).await.map_err(late)?;
                talk(line.map_err(Trouble::Away)?, file).await
            }
        }
    }
}

/// Sends a file over a line to clamd, and reads its answer. Where the line breaks while we send, clamd may have said why.
async fn talk(
    mut line: impl AsyncRead + AsyncWrite + Unpin,
    file: impl Stream<Item = std::io::Result<Bytes>> + Unpin,
) -> Result<Verdict, Trouble> {
    let sent = send(&mut line, file).await;
    if let Err(Trouble::Unread(why)) = sent {
        return Err(Trouble::Unread(why));
    }
    let mut answer = Vec::new();
    let read = tokio::time::timeout(PATIENCE, line.take(LONGEST).read_to_end(&mut answer)).await;
    let said = String::from_utf8_lossy(&answer).trim_matches(['\0', '\n', ' ']).to_owned();
    if !said.is_empty() {
        return verdict(&said);
    }
    match (sent, read) {
        (_, Err(_)) => Err(Trouble::Silent),
        (Err(trouble), _) => Err(trouble),
        (Ok(()), Ok(Err(why))) => Err(Trouble::Dropped(why)),
        (Ok(()), Ok(Ok(_))) => Err(Trouble::Dropped(std::io::ErrorKind::UnexpectedEof.into())),
    }
}

async fn send(
    line: &mut (impl AsyncWrite + Unpin),
    mut file: impl Stream<Item = std::io::Result<Bytes>> + Unpin,
) -> Result<(), Trouble> {
    line.write_all(b"zINSTREAM\0").await.map_err(Trouble::Dropped)?;
    while let Some(piece) = file.next().await {
        let piece = piece.map_err(Trouble::Unread)?;
        // An empty piece would say that the file is at its end.
        for part in piece.chunks(1024 * 1024) {
            let length = u32::try_from(part.len()).unwrap_or_default();
            line.write_all(&length.to_be_bytes()).await.map_err(Trouble::Dropped)?;
            line.write_all(part).await.map_err(Trouble::Dropped)?;
        }
    }
    line.write_all(&[0; 4]).await.map_err(Trouble::Dropped)?;
    line.flush().await.map_err(Trouble::Dropped)
}

/// `stream: OK`, `stream: NAME FOUND`, or what is the matter.
fn verdict(said: &str) -> Result<Verdict, Trouble> {
    let about = said.strip_prefix("stream: ").unwrap_or(said);
    if about == "OK" {
        return Ok(Verdict::Clean);
    }
    if let Some(name) = about.strip_suffix(" FOUND") {
        return Ok(Verdict::Found(name.to_owned()));
    }
    if about.contains("size limit exceeded") {
        return Err(Trouble::TooLarge);
    }
    Err(Trouble::Unknown(said.chars().take(200).collect()))
}

#[cfg(test)]
#[path = "clamd_tests.rs"]
mod tests;
