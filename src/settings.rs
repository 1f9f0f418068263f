//! Every setting: its flag, its environment variable of the same name, its default and its check.

mod council;
mod database;

use std::fs;
use std::io::Write;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};

use chrono::NaiveDate;
use clap::Args;
use secrecy::{ExposeSecret, SecretSlice, SecretString};

use crate::clock::Chance;
use crate::db::DatabaseUrl;
use crate::files::scan::clamd::Clamd;
use crate::people::council::Council;

/// Settings as given on the command line or in the environment.
#[derive(Args, Clone, Debug)]
pub struct Flags {
    /// Where the records are kept: a path, sqlite:PATH or postgres://USER@HOST/NAME
    #[arg(
        long,
        env = "DATABASE_URL",
        default_value = "sqlite:data/groundwater.db",
        global = true,
        hide_env_values = true
    )]
    pub database_url: String,
    /// Whether PostgreSQL on another machine must prove who it is (verified), or whatever its address says is enough (as-written)
    #[arg(long, env = "DATABASE_TLS", default_value = "verified", global = true)]
    pub database_tls: String,
    /// The address to listen on
    #[arg(long, env = "LISTEN", default_value = "127.0.0.1:8080", global = true)]
    pub listen: String,
    /// Where people reach the portal, such as https://grants.example.gov.uk [default: http://LISTEN]
    #[arg(long, env = "BASE_URL", global = true)]
    pub base_url: Option<String>,
    /// At least 32 characters that nobody else knows [default: made once and kept beside the SQLite database]
    #[arg(long, env = "SECRET_KEY", global = true, hide_env_values = true)]
    pub secret_key: Option<SecretString>,
    /// Keys that were SECRET_KEY before, separated by commas, or one on each line: they open what they sealed until it is sealed anew (groundwater secrets rotate)
    #[arg(long, env = "OLD_SECRET_KEYS", global = true, hide_env_values = true)]
    pub old_secret_keys: Option<SecretString>,
    /// The mail server: smtp://USER:PASSWORD@HOST:587 (STARTTLS), smtps://… or smtp://HOST:25?tls=none [default: letters are kept in data/mail]
    #[arg(long, env = "SMTP_URL", global = true, hide_env_values = true)]
    pub smtp_url: Option<SecretString>,
    /// A certificate authority of your own for the mail server, as a PEM file
    #[arg(long, env = "SMTP_CA", global = true)]
    pub smtp_ca: Option<PathBuf>,
    /// Who letters come from
    #[arg(long, env = "MAIL_FROM", default_value = "Grants team <grants@localhost>", global = true)]
    pub mail_from: String,
    /// Where files are kept: file:PATH
    #[arg(long, env = "FILES_URL", global = true)]
    pub files_url: Option<String>,
    /// Where clamd listens, HOST:PORT or unix:PATH: files that come in are held until it has found them to be clean
    #[arg(long, env = "CLAMD", global = true)]
    pub clamd: Option<String>,
    /// At least 32 characters, by chance, with which backups are sealed; keep it apart from them [default: backups are not sealed]
    #[arg(long, env = "BACKUP_KEY", global = true, hide_env_values = true)]
    pub backup_key: Option<SecretString>,
    /// Where the list of what was taken back is kept: better on another disk [default: withdrawn.tsv beside the database]
    #[arg(long, env = "WITHDRAWN_LIST", global = true)]
    pub withdrawn_list: Option<PathBuf>,
    /// What to log: error, warn, info, debug, or a tracing filter
    #[arg(long, env = "LOG", default_value = "info", global = true)]
    pub log: String,
    /// What the council calls the service
    #[arg(long, env = "SERVICE_NAME", default_value = "Community grants", global = true)]
    pub service_name: String,
    /// The council's colour for buttons and links, as #rrggbb
    #[arg(long, env = "THEME_COLOUR", default_value = "#1f5c4a", global = true)]
    pub theme_colour: String,
    /// A logo to show beside the service name, as a PNG or SVG file
    #[arg(long, env = "LOGO", global = true)]
    pub logo: Option<PathBuf>,
    /// Whom to tell of a weakness of the portal, for /.well-known/security.txt: an e-mail address or an https:// page
    #[arg(long, env = "SECURITY_CONTACT", global = true)]
    pub security_contact: Option<String>,
    /// Until which day that holds, as 2027-06-30 [default: three months from whenever it is read]
    #[arg(long, env = "SECURITY_EXPIRES", global = true)]
    pub security_expires: Option<String>,
    #[command(flatten)]
    pub council: council::Flags,
}

/// Settings, checked.
#[derive(Clone, Debug)]
pub struct Settings {
    pub database: DatabaseUrl,
    pub listen: SocketAddr,
    pub base_url: String,
    pub smtp_url: Option<SecretString>,
    pub smtp_ca: Option<PathBuf>,
    pub mail_from: lettre::message::Mailbox,
    pub files: PathBuf,
    /// What looks at files that come in; none where nothing does.
    pub clamd: Option<Clamd>,
    /// The folder for what is kept beside the database: the key, mail, files.
    pub data: PathBuf,
    pub service_name: String,
    pub theme_colour: String,
    pub logo: Option<PathBuf>,
    /// Whom to tell of a weakness of the portal, as an address: `mailto:…` or `https://…`.
    pub security_contact: Option<String>,
    /// Until the end of which day that holds.
    pub security_expires: Option<NaiveDate>,
    /// A throw-away borough: mail is shown on a page, and a line on every page says so.
    pub demo: bool,
    /// With which backups are sealed.
    pub backup_key: Option<SecretString>,
    withdrawn_list: Option<PathBuf>,
    /// The accounts with which the council's people sign in.
    pub council: Option<Council>,
    key: Option<SecretString>,
    older_keys: Vec<SecretString>,
}

/// The portal's own secret, with which codes and tokens are hashed, and what is kept is sealed; and those it had before.
#[derive(Clone, Debug)]
pub struct Key {
    now: SecretSlice<u8>,
    older: Vec<SecretSlice<u8>>,
}

impl Key {
    /// A key from its bytes.
    pub fn new(bytes: Vec<u8>) -> Self {
        Key { now: bytes.into(), older: Vec::new() }
    }

    /// The same with the keys that were the portal's before: they open what they sealed, and seal nothing.
    pub fn with_older(self, older: impl IntoIterator<Item = Vec<u8>>) -> Self {
        Key { older: older.into_iter().map(Into::into).collect(), ..self }
    }

    /// Its bytes, for the hash only.
    pub fn bytes(&self) -> &[u8] {
        self.now.expose_secret()
    }

    /// The bytes of every key, the one that is used now first.
    pub fn all(&self) -> impl Iterator<Item = &[u8]> {
        std::iter::once(&self.now).chain(&self.older).map(|key| key.expose_secret())
    }
}

/// One line that says which setting, and why.
fn wrong(which: &str, why: impl std::fmt::Display) -> String {
    format!("{which}: {why}")
}

impl Settings {
    /// Checks what was given.
    ///
    /// # Errors
    /// One line that says which setting is wrong or missing, and why.
    pub fn check(flags: &Flags) -> Result<Self, String> {
        let database = database::check(&flags.database_url, &flags.database_tls)?;
        let listen: SocketAddr =
            flags.listen.parse().map_err(|_| wrong("LISTEN", "give an address and a port, such as 127.0.0.1:8080"))?;
        let base_url = check_base_url(flags.base_url.as_deref(), listen)?;
        let key_is_needed = !database.is_sqlite() || !listen.ip().is_loopback();
        match &flags.secret_key {
            None if key_is_needed => {
                return Err(wrong(
                    "SECRET_KEY",
                    "must be given for PostgreSQL or an address that is not this machine's own",
                ));
            }
            Some(key) if key.expose_secret().len() < 32 => {
                return Err(wrong("SECRET_KEY", "must have at least 32 characters"));
            }
            _ => {}
        }
        if flags.backup_key.as_ref().is_some_and(|key| key.expose_secret().len() < 32) {
            return Err(wrong("BACKUP_KEY", "must have at least 32 characters"));
        }
        let data = match &database {
            DatabaseUrl::Sqlite(path) => {
                path.parent().filter(|p| *p != Path::new("")).unwrap_or(Path::new(".")).to_owned()
            }
            DatabaseUrl::Postgres(_) => PathBuf::from("data"),
        };
        let files = match flags.files_url.as_deref() {
            None => data.join("files"),
            Some(url) => match url.strip_prefix("file://").or_else(|| url.strip_prefix("file:")) {
                Some(path) if !path.is_empty() => PathBuf::from(path),
                _ => return Err(wrong("FILES_URL", "give file: and a path")),
            },
        };
        if let Some(url) = &flags.smtp_url {
            crate::letters::mailer::check_url(url.expose_secret()).map_err(|why| wrong("SMTP_URL", why))?;
        }
        let clamd = flags.clamd.as_deref().filter(|given| !given.trim().is_empty());
        let clamd = clamd.map(Clamd::parse).transpose().map_err(|why| wrong("CLAMD", why))?;
        let mail_from = flags.mail_from.parse().map_err(|_| wrong("MAIL_FROM", "give NAME <ADDRESS>"))?;
        if !is_colour(&flags.theme_colour) {
            return Err(wrong("THEME_COLOUR", "give a colour as #rrggbb"));
        }
        flags.log.parse::<tracing_subscriber::EnvFilter>().map_err(|why| wrong("LOG", why))?;
        if let Some(logo) = flags.logo.as_ref().filter(|logo| !logo.is_file()) {
            return Err(wrong("LOGO", format!("there is no file {}", logo.display())));
        }
        Ok(Settings {
            database,
            listen,
            base_url,
            smtp_url: flags.smtp_url.clone(),
            smtp_ca: flags.smtp_ca.clone(),
            mail_from,
            files,
            clamd,
            data,
            service_name: flags.service_name.clone(),
            theme_colour: flags.theme_colour.to_lowercase(),
            logo: flags.logo.clone(),
            security_contact: flags.security_contact.as_deref().map(check_security_contact).transpose()?,
            security_expires: flags.security_expires.as_deref().map(check_security_expires).transpose()?,
            demo: false,
            backup_key: flags.backup_key.clone(),
            withdrawn_list: flags.withdrawn_list.clone(),
            council: flags.council.check()?,
            key: flags.secret_key.clone(),
            older_keys: check_older_keys(flags.old_secret_keys.as_ref())?,
        })
    }

    /// Whether people reach the portal over TLS; cookies are `Secure` and `__Host-` exactly then.
    pub fn is_https(&self) -> bool {
        self.base_url.starts_with("https://")
    }

    /// Where the list of what was taken back is kept.
    pub fn withdrawn_list(&self) -> PathBuf {
        self.withdrawn_list.clone().unwrap_or_else(|| self.data.join("withdrawn.tsv"))
    }

    /// Where the key is kept, unless it was given.
    pub fn key_file(&self) -> Option<PathBuf> {
        self.key.is_none().then(|| self.data.join("secret.key"))
    }

    /// The key: given, or made once and kept in the data folder.
    ///
    /// # Errors
    /// A data folder that cannot be read or written.
    pub fn key(&self, chance: &Chance) -> std::io::Result<Key> {
        let older = self.older_keys.iter().map(|key| key.expose_secret().as_bytes().to_vec());
        Ok(self.newest_key(chance)?.with_older(older))
    }

    fn newest_key(&self, chance: &Chance) -> std::io::Result<Key> {
        if let Some(given) = &self.key {
            return Ok(Key::new(given.expose_secret().as_bytes().to_vec()));
        }
        let path = self.data.join("secret.key");
        match fs::read(&path) {
            Ok(bytes) if bytes.len() >= 32 => Ok(Key::new(bytes)),
            // Half a key is no first start: a new one in its place would close for good what the old one sealed.
            Ok(bytes) if !bytes.is_empty() => Err(std::io::Error::other(format!(
                "{} is not whole: put the copy of it back (on a first start, delete it)",
                path.display()
            ))),
            Err(why) if why.kind() != std::io::ErrorKind::NotFound => Err(why),
            _ => {
                private_folder(&self.data)?;
                let bytes = chance.token().into_bytes();
                write_private(&path, &bytes)?;
                Ok(Key::new(bytes))
            }
        }
    }
}

/// Makes a folder, with those above it, that only whoever runs the portal can look into. One that is there stays as it is.
///
/// # Errors
/// A place that cannot be written.
pub fn private_folder(path: &Path) -> std::io::Result<()> {
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(path)
}

fn write_private(path: &Path, bytes: &[u8]) -> std::io::Result<()> {
    let mut options = fs::OpenOptions::new();
    options.write(true).create(true).truncate(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path)?.write_all(bytes)
}

/// Keys from before: one on each line, or separated by commas where there is one line only.
fn check_older_keys(given: Option<&SecretString>) -> Result<Vec<SecretString>, String> {
    let Some(given) = given else { return Ok(Vec::new()) };
    let text = given.expose_secret().trim();
    let between = if text.contains('\n') { '\n' } else { ',' };
    let keys: Vec<&str> = text.split(between).map(str::trim).filter(|key| !key.is_empty()).collect();
    if keys.iter().any(|key| key.len() < 32) {
        return Err(wrong(
            "OLD_SECRET_KEYS",
            "each must have at least 32 characters, as it had when it was SECRET_KEY",
        ));
    }
    Ok(keys.into_iter().map(SecretString::from).collect())
}

fn check_base_url(given: Option<&str>, listen: SocketAddr) -> Result<String, String> {
    let Some(given) = given else { return Ok(format!("http://{listen}")) };
    let url = url::Url::parse(given)
        .map_err(|_| wrong("BASE_URL", "give an address such as https://grants.example.gov.uk"))?;
    if !matches!(url.scheme(), "http" | "https") || url.host().is_none() {
        return Err(wrong("BASE_URL", "must begin with http:// or https://"));
    }
    if url.path() != "/" || url.query().is_some() || url.fragment().is_some() {
        return Err(wrong("BASE_URL", "must be an address without a path"));
    }
    Ok(given.trim_end_matches('/').to_owned())
}

fn check_security_contact(given: &str) -> Result<String, String> {
    let why = || wrong("SECURITY_CONTACT", "give an e-mail address, or a page that begins with https://");
    let given = given.trim();
    let has_scheme = given.starts_with("https://") || given.starts_with("mailto:");
    let address = if has_scheme { given.to_owned() } else { format!("mailto:{given}") };
    let url = url::Url::parse(&address).map_err(|_| why())?;
    let is_whole = if url.scheme() == "mailto" { url.path().contains('@') } else { url.host().is_some() };
    // The parser takes line ends and spaces away, which would stand in a file of lines.
    if is_whole && !address.contains(char::is_whitespace) { Ok(address) } else { Err(why()) }
}

fn check_security_expires(given: &str) -> Result<NaiveDate, String> {
    given.trim().parse().map_err(|_| wrong("SECURITY_EXPIRES", "give a day, such as 2027-06-30"))
}

fn is_colour(text: &str) -> bool {
    text.len() == 7 && text.starts_with('#') && text[1..].bytes().all(|b| b.is_ascii_hexdigit())
}
