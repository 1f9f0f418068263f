//! Where letters go: a mail server, or a folder when none is set.

use std::path::{Path, PathBuf};
use std::time::Duration;

use anyhow::Context as _;
use lettre::message::header::ContentType;
use lettre::message::{Attachment as MimeAttachment, Mailbox, Message, MultiPart, SinglePart};
use lettre::transport::smtp::client::{Certificate, Tls, TlsParameters};
use lettre::{AsyncSmtpTransport, AsyncTransport, Tokio1Executor};
use secrecy::ExposeSecret;
use serde::{Deserialize, Serialize};
use url::Url;

use super::store::Stored;
use crate::ids::LetterId;
use crate::settings::Settings;

/// Hands letters over.
#[derive(Clone)]
pub struct Mailer {
    from: Mailbox,
    way: Way,
}

#[derive(Clone)]
enum Way {
    Smtp(AsyncSmtpTransport<Tokio1Executor>),
    Folder(PathBuf),
}

/// A letter as kept in the folder, for `/dev/mail`.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct KeptLetter {
    pub id: String,
    pub to: String,
    pub subject: String,
    pub text: String,
    pub at: crate::clock::Instant,
    pub attachments: Vec<String>,
}

/// Says whether an address of a mail server can be used.
///
/// # Errors
/// What is the matter with it, for the operator.
pub fn check_url(text: &str) -> Result<(), String> {
    let url = Url::parse(text).map_err(|_| "give an address such as smtp://user:password@mail.example.gov.uk:587")?;
    if !matches!(url.scheme(), "smtp" | "smtps") || url.host_str().is_none() {
        return Err("must begin with smtp:// or smtps:// and name a host".to_owned());
    }
    match url.query_pairs().find(|(name, _)| name == "tls") {
        None => Ok(()),
        Some((_, how)) if how == "none" || how == "required" => Ok(()),
        Some(_) => Err("tls must be none or required".to_owned()),
    }
}

impl Mailer {
    /// The mailer the settings ask for.
    ///
    /// # Errors
    /// A certificate that cannot be read, or a mail server's address that cannot be used.
    pub fn open(settings: &Settings) -> anyhow::Result<Self> {
        let way = match &settings.smtp_url {
            None => Way::Folder(settings.data.join("mail")),
            Some(url) => Way::Smtp(smtp(url.expose_secret(), settings.smtp_ca.as_deref())?),
        };
        Ok(Mailer { from: settings.mail_from.clone(), way })
    }

    /// Sends one letter.
    ///
    /// # Errors
    /// A server that cannot be reached or does not take it; the job tries again later.
    pub async fn send(&self, letter: &Stored) -> anyhow::Result<()> {
        let letter = &letter.as_mailed();
        match &self.way {
            Way::Smtp(server) => {
                server.send(self.message(letter)?).await.context("the mail server did not take the letter")?;
            }
            Way::Folder(_) => {
                let (mailer, letter) = (self.clone(), letter.clone());
                tokio::task::spawn_blocking(move || mailer.keep(&letter)).await??;
            }
        }
        Ok(())
    }

    /// Whether the mail server answers, over TLS unless that was not asked for, and lets the portal in. No letter is sent.
    ///
    /// # Errors
    /// What it says, or why it cannot be reached.
    pub async fn answers(&self) -> anyhow::Result<bool> {
        match &self.way {
            Way::Smtp(server) => Ok(server.test_connection().await?),
            Way::Folder(_) => Ok(true),
        }
    }

    /// Whether letters are kept in a folder, for want of a mail server.
    pub fn keeps(&self) -> bool {
        matches!(self.way, Way::Folder(_))
    }

    /// Takes a letter out of the folder, if it is there.
    ///
    /// # Errors
    /// A folder that cannot be written; the job tries again later.
    pub async fn forget(&self, letter: &LetterId) -> anyhow::Result<()> {
        let Way::Folder(folder) = &self.way else { return Ok(()) };
        for ending in ["eml", "json"] {
            match tokio::fs::remove_file(folder.join(format!("{letter}.{ending}"))).await {
                Err(why) if why.kind() != std::io::ErrorKind::NotFound => {
                    return Err(why).context("a kept letter could not be taken away");
                }
                _ => {}
            }
        }
        Ok(())
    }

    fn message(&self, letter: &Stored) -> anyhow::Result<Message> {
        // What says nothing is plain, and does not name the service as the sender either.
        let (from, mut parts) = if letter.outside_text.is_some() {
            let from = Mailbox::new(None, self.from.email.clone());
            (from, MultiPart::mixed().singlepart(SinglePart::plain(letter.body_text.clone())))
        } else {
            let body = MultiPart::alternative_plain_html(letter.body_text.clone(), letter.body_html.clone());
            (self.from.clone(), MultiPart::mixed().multipart(body))
        };
        for attachment in &letter.attachments.0 {
            let kind = ContentType::parse(&attachment.content_type).context("an attachment's type")?;
            parts = parts.singlepart(attached(attachment, kind));
        }
        Message::builder()
            .from(from)
            .to(letter.to_email.parse().context("the letter's address")?)
            .subject(&letter.subject)
            .message_id(Some(format!("<{}@groundwater>", letter.id)))
            .multipart(parts)
            .context("the letter could not be put together")
    }

    /// Keeps a letter in the folder, where that is where letters go.
    ///
    /// # Errors
    /// A folder that cannot be written.
    pub fn keep(&self, letter: &Stored) -> anyhow::Result<()> {
        let Way::Folder(folder) = &self.way else { return Ok(()) };
        let letter = &letter.as_mailed();
        crate::settings::private_folder(folder)?;
        let kept = KeptLetter {
            id: letter.id.to_string(),
            to: letter.to_email.clone(),
            subject: letter.subject.clone(),
            text: letter.body_text.clone(),
            at: letter.created_at,
            attachments: letter.attachments.0.iter().map(|attachment| attachment.name.clone()).collect(),
        };
        std::fs::write(folder.join(format!("{}.eml", letter.id)), self.message(letter)?.formatted())?;
        std::fs::write(folder.join(format!("{}.json", letter.id)), serde_json::to_vec_pretty(&kept)?)?;
        Ok(())
    }
}

fn attached(attachment: &super::Attachment, kind: ContentType) -> SinglePart {
    MimeAttachment::new(attachment.name.clone()).body(attachment.content.clone(), kind)
}

/// `smtp://` means STARTTLS unless the operator says otherwise: a letter can carry a way in.
fn smtp(text: &str, own_authority: Option<&Path>) -> anyhow::Result<AsyncSmtpTransport<Tokio1Executor>> {
    let mut url = Url::parse(text)?;
    let plain = url.query_pairs().any(|(name, how)| name == "tls" && how == "none");
    url.set_query(if url.scheme() == "smtp" && !plain { Some("tls=required") } else { None });
    let mut builder =
        AsyncSmtpTransport::<Tokio1Executor>::from_url(url.as_str())?.timeout(Some(Duration::from_secs(20)));
    if let (Some(path), false) = (own_authority, plain) {
        let pem = std::fs::read(path).with_context(|| format!("SMTP_CA: {}", path.display()))?;
        let host = url.host_str().unwrap_or_default().to_owned();
        let parameters = TlsParameters::builder(host).add_root_certificate(Certificate::from_pem(&pem)?).build()?;
        builder =
            builder.tls(if url.scheme() == "smtps" { Tls::Wrapper(parameters) } else { Tls::Required(parameters) });
    }
    Ok(builder.build())
}
