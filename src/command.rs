//! The commands of the one binary.

mod audit;
mod demo;
mod doctor;
pub mod fund;
mod person;
mod recover;
mod retention;
mod search;
mod secrets;
mod serve;

use std::io::IsTerminal;
use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Parser, Subcommand};
use tracing_subscriber::filter::{Directive, EnvFilter};

use crate::app::{App, Change};
use crate::clock::{Chance, Clock};
use crate::db::migrate;
use crate::history::{counting, heads};
use crate::people::Role;
use crate::settings::{Flags, Settings};

/// Commissioning grants by anti-racist principles.
#[derive(Parser, Debug)]
#[command(name = "groundwater", version, about, max_term_width = 100)]
struct Cli {
    #[command(flatten)]
    flags: Flags,
    #[command(subcommand)]
    command: Option<Command>,
}

#[derive(Subcommand, Debug)]
enum Command {
    /// Migrate, serve, and work the job queue (this is what happens without a command)
    Serve,
    /// The same on a fresh throw-away database with a believable borough in it
    Demo {
        /// An empty database to use instead: a path, sqlite:PATH or postgres://USER@HOST/NAME
        #[arg(long)]
        database: Option<String>,
        /// How many applications stand in the round under review
        #[arg(long)]
        size: Option<usize>,
    },
    /// Bring the database to the newest shape, and nothing else
    Migrate,
    /// People and the roles they hold
    #[command(subcommand)]
    Person(PersonCommand),
    /// Funds, each of them one file (docs/fund-file.md)
    #[command(subcommand)]
    Fund(FundCommand),
    /// What can be found at the desk
    #[command(subcommand)]
    Search(SearchCommand),
    /// Write everything, rows and files, into one new archive, while the portal serves; sealed when BACKUP_KEY is set
    Backup { file: PathBuf },
    /// Bring an archive back into an empty database and an empty folder for files, all of it or nothing
    Restore {
        file: PathBuf,
        /// Only look whether the archive is whole; needs no database and changes nothing
        #[arg(long)]
        check: bool,
        /// The list of what was taken back, as the portal kept it (withdrawn.tsv) [default: WITHDRAWN_LIST]
        #[arg(long)]
        withdrawn: Option<PathBuf>,
        /// Restore although SECRET_KEY is another than the archive's, because that one is lost: what it sealed stays closed
        #[arg(long)]
        other_key: bool,
    },
    /// Look at the installation and say what to do about it; ends with 1 where something is wrong
    Doctor,
    /// Delete what has had its time, as the rules of keeping say (the portal does so by itself once a day)
    Retention {
        /// Only say what would go
        #[arg(long)]
        dry_run: bool,
    },
    /// What is sealed before it is kept
    #[command(subcommand)]
    Secrets(SecretsCommand),
    /// The history of who did what
    #[command(subcommand)]
    Audit(AuditCommand),
    /// Print a link that signs somebody in once, within a day
    SignInLink { email: String },
}

#[derive(Subcommand, Debug)]
enum PersonCommand {
    /// Make a person, or give one a further role
    Add {
        email: String,
        /// commissioner, panel-member, decision-maker, scrutineer, safeguarding-lead or administrator
        #[arg(long, value_parser = role)]
        role: Role,
        /// The funder's slug; without it the role is held for the whole portal
        #[arg(long)]
        funder: Option<String>,
        /// What they are called
        #[arg(long, default_value = "")]
        name: String,
    },
    /// Erase somebody's account, on a request that came by letter or telephone
    Erase { email: String },
    /// Take out somebody's numbers, safe contact, sessions and devices; their name and address stay
    ForgetDetails { email: String },
    /// Part a person from their account at the council, so that another one with their address can be joined
    Part { email: String },
}

#[derive(Subcommand, Debug)]
enum SecretsCommand {
    /// Seal everything with SECRET_KEY, so that the keys in OLD_SECRET_KEYS can go; can be stopped, and run again
    Rotate,
}

#[derive(Subcommand, Debug)]
enum AuditCommand {
    /// Walk the whole history and say where something was changed, put in, taken out or moved by hand; changes nothing
    Verify,
    /// Count the chains of the history anew as they stand, once you know why a seal does not hold: a key that was lost, say
    Count,
}

#[derive(Subcommand, Debug)]
enum SearchCommand {
    /// Throw away what can be found and read it anew: the portal does so while it runs, some at a time
    Rebuild,
}

#[derive(Subcommand, Debug)]
enum FundCommand {
    /// Say what is to be put right in a fund file, line by line; changes nothing and needs no database
    Check { file: PathBuf },
    /// Take in a fund file: its funder, fund, people, round and questions
    ///
    /// The round is published: anyone sees it at /funds/SLUG from now on. It opens by itself at `opens` (at once when that
    /// has passed) and closes by itself at `closes`. With --draft only people with a role at the funder see it, at
    /// /desk/funds/SLUG, until a commissioner publishes it there or the file is imported again without --draft.
    ///
    /// A slug that is known gets a new version of its questions and texts, until its round has opened. A file with
    /// something to put right is refused whole.
    Import {
        file: PathBuf,
        /// Keep it as a draft that only the funder's own people see
        #[arg(long)]
        draft: bool,
    },
    /// Write a fund as a file to standard output, and nothing else
    Export { slug: String },
}

fn role(text: &str) -> Result<Role, String> {
    Role::parse(&text.trim().to_lowercase().replace(' ', "-")).ok_or_else(|| {
        let known: Vec<_> = Role::ALL.iter().map(|role| role.as_str()).collect();
        format!("the roles are {}", known.join(", "))
    })
}

/// Reads the command line and does what it says.
pub fn run() -> ExitCode {
    let cli = Cli::parse();
    // The connections to a mail server are pooled, and their pool is made and taken apart within a runtime: without one the
    // program would stop as soon as SMTP_URL is set.
    let runtime = match tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build() {
        Ok(runtime) => runtime,
        Err(why) => {
            eprintln!("{why}");
            return ExitCode::FAILURE;
        }
    };
    let _within = runtime.enter();
    match go(cli) {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            eprintln!("{why}");
            ExitCode::FAILURE
        }
    }
}

fn go(cli: Cli) -> Result<(), String> {
    log_to_standard_error(&cli.flags.log);
    let settings = || Settings::check(&cli.flags);
    let open = || open_own(settings()?);
    // Whoever asks what is the matter with the key is answered under any.
    let open_with_any_key = || open_migrated(settings()?);
    match cli.command.unwrap_or(Command::Serve) {
        Command::Serve => serve::serve(settings()?),
        Command::Demo { database, size } => demo::run(&cli.flags, database, size),
        Command::Migrate => open_with_any_key().map(drop),
        Command::Person(PersonCommand::Add { email, role, funder, name }) => {
            person::add(&open()?, &email, &name, role, funder.as_deref())
        }
        Command::Person(PersonCommand::Erase { email }) => person::erase(&open()?, &email),
        Command::Person(PersonCommand::ForgetDetails { email }) => person::forget_details(&open()?, &email),
        Command::Person(PersonCommand::Part { email }) => person::part(&open()?, &email),
        Command::Fund(FundCommand::Check { file }) => fund::check(&file),
        Command::Fund(FundCommand::Import { file, draft }) => fund::import_file(open, &file, !draft),
        Command::Fund(FundCommand::Export { slug }) => fund::export(&open()?, &slug),
        Command::Search(SearchCommand::Rebuild) => search::rebuild(&open()?),
        Command::Backup { file } => recover::backup(settings()?, &file),
        Command::Restore { file, check: true, .. } => recover::check(&settings()?, &file),
        Command::Restore { file, check: false, withdrawn, other_key } => {
            recover::restore(settings()?, &file, withdrawn.as_deref(), other_key)
        }
        Command::Doctor => doctor::look(settings()),
        Command::Retention { dry_run } => retention::run(&open()?, dry_run),
        Command::Secrets(SecretsCommand::Rotate) => secrets::rotate(&open()?),
        Command::Audit(AuditCommand::Verify) => audit::verify(&open_with_any_key()?),
        Command::Audit(AuditCommand::Count) => audit::count(&open_with_any_key()?),
        Command::SignInLink { email } => person::sign_in_link(&open()?, &email),
    }
}

/// Opens the portal and brings its database to the newest shape.
fn open_migrated(settings: Settings) -> Result<App, String> {
    let app = App::open(settings, Clock::System, Chance::system()).map_err(|why| format!("{why:#}"))?;
    bring_forward(&app).map_err(|why| format!("DATABASE_URL: {why}"))?;
    Ok(app)
}

/// The same under the key with which the database is sealed, and under no other.
fn open_own(settings: Settings) -> Result<App, String> {
    let app = open_migrated(settings)?;
    need_its_key(&app)?;
    Ok(app)
}

/// Refuses another key than the database's: nothing that was sealed opens with it, and each change would unseal some of the history's
/// counts for good.
fn need_its_key(app: &App) -> Result<(), String> {
    let key = app.tools.key.clone();
    if app.db.read_now(|db| heads::are_ours(db, &key)).map_err(|why| why.to_string())? {
        return Ok(());
    }
    Err("SECRET_KEY is not the one under which this database was sealed. Put that one back: as SECRET_KEY (or in data/secret.key), or \
         behind a newer one in OLD_SECRET_KEYS. Nothing was changed. If it is lost for good, what it sealed stays closed: \
         groundwater audit count has the portal go on with the new one (docs/operating.md)."
        .to_owned())
}

/// The chains of the history are counted in one with the step that makes room for it: never without, also where somebody stops the
/// program in between, and never again. Whoever takes every count away by hand does not have them made anew of what is left.
fn bring_forward(app: &App) -> crate::error::Result<()> {
    if app.db.raw(migrate::applied)?.iter().any(|version| version == counting::COUNTED_SINCE) {
        return migrate::run(&app.db).map(drop);
    }
    // Of two that start at once one is first, and the other finds it done.
    migrate::run_with(&app.db, counting::COUNTED_SINCE, |conn| {
        Change::make(conn, None, app.now(), &app.tools, counting::begin)
    })
}

/// Libraries that write down at `debug` or `trace` what is personal: whole letters, and the heads of requests.
const TALKATIVE: [&str; 3] = ["lettre=warn", "h2=warn", "actix_http=info"];

/// What is logged where somebody asks for it like this; what others would say of people is kept out, whatever they ask for.
pub fn log_filter(said: &str) -> EnvFilter {
    let quiet = TALKATIVE.iter().filter_map(|directive| directive.parse::<Directive>().ok());
    quiet.fold(EnvFilter::new(said), EnvFilter::add_directive)
}

fn log_to_standard_error(filter: &str) {
    // A second call, in a test, keeps the first subscriber.
    let _ = tracing_subscriber::fmt()
        .with_writer(std::io::stderr)
        .with_ansi(std::io::stderr().is_terminal())
        .with_env_filter(log_filter(filter))
        .try_init();
}
