//! What the portals of a test run log, and whether anything personal is in it.

use std::collections::BTreeSet;
use std::io;
use std::path::Path;
use std::sync::{Mutex, OnceLock};

use diesel::prelude::*;
use groundwater::award::bank::store as bank;
use groundwater::command::log_filter;
use groundwater::db::DbConn;
use groundwater::db::schema::*;
use groundwater::error::Result;
use groundwater::letters::mailer::KeptLetter;
use groundwater::secret::veiled::Veiled;
use groundwater::settings::Key;
use secrecy::ExposeSecret;

/// Everything that the portal and what it is made of says at `LOG=debug`. The story's own browsers speak HTTP in the same process, and
/// what they say of it is nothing that a portal logs.
const SAID: &str = "info,groundwater=debug,actix_web=debug,actix_http=debug,actix_server=debug,lettre=debug,diesel=debug,object_store=debug";

/// The lines of all portals of this run, oldest first.
static LINES: Mutex<Vec<String>> = Mutex::new(Vec::new());

/// Writes down a line that was logged: each comes in one piece.
struct Ear;

impl io::Write for Ear {
    fn write(&mut self, line: &[u8]) -> io::Result<usize> {
        LINES.lock().expect("nobody else").push(String::from_utf8_lossy(line).into_owned());
        Ok(line.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// Listens to what is logged from now on.
pub fn listen() {
    static LISTENING: OnceLock<()> = OnceLock::new();
    LISTENING.get_or_init(|| {
        tracing_subscriber::fmt()
            .with_writer(|| Ear)
            .with_ansi(false)
            .with_env_filter(log_filter(SAID))
            .try_init()
            .expect("nobody else listens");
    });
}

/// How many lines there are so far.
pub fn so_far() -> usize {
    LINES.lock().expect("nobody else").len()
}

/// What was logged since there were so many lines.
pub fn since(mark: usize) -> Vec<String> {
    LINES.lock().expect("nobody else")[mark..].to_vec()
}

/// What must stand in no line.
#[derive(Debug, Default)]
pub struct Personal {
    /// Names of people, whole and word by word: as they are written, and as whole words.
    words: BTreeSet<String>,
    /// Everything else, in small letters, wherever it stands: names of groups and files, addresses, what people wrote.
    texts: BTreeSet<String>,
    /// As they are, wherever they stand: codes, tokens, numbers to ring.
    exact: BTreeSet<String>,
}

/// Every text that a question asks a database for.
macro_rules! all {
    ($db:expr, $($table:ident: $($column:ident),+;)+) => {{
        let mut all: Vec<String> = Vec::new();
        $($(all.extend($table::table.select($table::$column).distinct().load::<String>($db)?);)+)+
        all
    }};
}

/// The same of columns whose words are sealed.
macro_rules! sealed {
    ($db:expr, $($table:ident: $($column:ident),+;)+) => {{
        let mut all: Vec<Veiled> = Vec::new();
        $($(all.extend($table::table.select($table::$column).load::<Veiled>($db)?);)+)+
        all.into_iter().map(String::from).collect::<Vec<String>>()
    }};
}

impl Personal {
    /// Who and what stands in a database.
    pub fn in_database(db: &mut DbConn) -> Result<Personal> {
        let mut found = Personal::default();
        let people = all!(db,
            people: name;
            organisation_people: name;
            trusted_people: name, named_by;
            contact_entries: from_whom;
            evidence: person_agreed;
            onward_offers: to_name;
            bank_details: spoke_to;
            learning_pieces: who_spoke;
            grant_accounts: host_contact;
        );
        for name in &people {
            found.person(name);
        }
        let texts = all!(db,
            people: email;
            sign_ins: email;
            letters: to_email;
            invitations: email;
            organisation_people: contact;
            organisations: name, host_name, area;
            conversations: reach_by;
            telephone_contacts: reach_by;
            grant_accounts: host_name;
            bank_details: host_name;
            files: name;
            uploads: name;
            learning_pieces: file_name;
        );
        for text in &texts {
            found.text(text);
        }
        let numbers = all!(db,
            people: phone;
            known_phones: number;
            telephone_contacts: digits;
        );
        for number in &numbers {
            found.number(number);
        }
        let written = all!(db,
            answer_parts: body;
            evidence: what_we_know;
            contact_entries: words;
        );
        for text in &written {
            // What is kept as data is texts within.
            match serde_json::from_str(text) {
                Ok(body) => found.wrote_in(&body),
                Err(_) => found.wrote(text),
            }
        }
        found.in_confidence(db)?;
        Ok(found)
    }

    /// What stands sealed.
    fn in_confidence(&mut self, db: &mut DbConn) -> Result<()> {
        let words = sealed!(db,
            concerns: words, group_was_told, outcome;
            harm_reports: words, about, outcome;
            harm_messages: words;
            safe_contacts: times;
        );
        words.iter().for_each(|text| self.wrote(text));
        sealed!(db, harm_reports: name;).iter().for_each(|name| self.person(name));
        for way in sealed!(db, harm_reports: reach_by;) {
            self.text(&way);
            self.number(&way);
        }
        sealed!(db, safe_contacts: code_word;).iter().for_each(|word| self.secret(word));
        Ok(())
    }

    /// The accounts that money goes to.
    pub fn accounts(&mut self, db: &mut DbConn, key: &Key) -> Result<()> {
        let these: Vec<bank::Details> = bank_details::table.select(bank::Details::as_select()).load(db)?;
        for account in these.iter().filter_map(|details| details.open(key).ok()) {
            self.person(account.name.expose_secret());
            self.number(account.number.expose_secret());
            self.text(account.roll.expose_secret());
        }
        Ok(())
    }

    /// Somebody's name.
    pub fn person(&mut self, name: &str) {
        let of_it: Vec<&str> = words(name).into_iter().filter(|word| is_a_name(word)).collect();
        if name.split_whitespace().count() > 1 && !of_it.is_empty() {
            self.text(name);
        }
        self.words.extend(of_it.into_iter().map(str::to_owned));
    }

    /// A name or an address, however it is written.
    pub fn text(&mut self, text: &str) {
        // A word with nothing in it that tells it from any other would be found in lines that say nothing of anybody.
        let tells = text.contains(['@', '.', ' ']) || text.chars().any(|letter| letter.is_ascii_digit());
        if tells && text.trim().chars().count() > 4 {
            self.texts.insert(text.trim().to_lowercase());
        }
    }

    /// What somebody wrote: each line of it that is long enough to be nobody else's.
    pub fn wrote(&mut self, text: &str) {
        let lines = text.lines().map(str::trim).filter(|line| line.contains(' ') && line.chars().count() > 24);
        self.texts.extend(lines.map(str::to_lowercase));
    }

    fn wrote_in(&mut self, body: &serde_json::Value) {
        match body {
            serde_json::Value::String(text) => self.wrote(text),
            serde_json::Value::Array(all) => all.iter().for_each(|one| self.wrote_in(one)),
            serde_json::Value::Object(all) => all.values().for_each(|one| self.wrote_in(one)),
            _ => {}
        }
    }

    /// A number to ring: as it is written, and its digits alone.
    pub fn number(&mut self, number: &str) {
        let digits: String = number.chars().filter(char::is_ascii_digit).collect();
        if digits.len() > 6 {
            self.exact.extend([number.trim().to_owned(), digits]);
        }
    }

    /// A token or a code. An identifier may be logged: in every story the same ones are made.
    pub fn secret(&mut self, secret: &str) {
        let is_id = secret.len() == 36 && secret.bytes().filter(|byte| *byte == b'-').count() == 4;
        if secret.len() > 4 && !is_id {
            self.exact.insert(secret.to_owned());
        }
    }

    /// The codes and tokens in the letters that are kept in a folder.
    pub fn in_letters(&mut self, folder: &Path) {
        let Ok(entries) = std::fs::read_dir(folder) else { return };
        for entry in entries.filter_map(std::io::Result::ok) {
            let path = entry.path();
            if path.extension().is_none_or(|end| end != "json") {
                continue;
            }
            let Ok(letter) = serde_json::from_slice::<KeptLetter>(&std::fs::read(path).unwrap_or_default()) else {
                continue;
            };
            if let Some(code) = letter.subject.split(' ').next().filter(|word| is_a_code(word)) {
                self.secret(code);
            }
            for token in tokens(&letter.text) {
                self.secret(token);
            }
        }
    }

    /// What of it stands in a line.
    pub fn found_in<'a>(&'a self, line: &str) -> Option<&'a str> {
        let small = line.to_lowercase();
        let text = self.texts.iter().find(|text| small.contains(text.as_str()));
        let exact = || self.exact.iter().find(|exact| line.contains(exact.as_str()));
        let word = || words(line).into_iter().find_map(|word| self.words.get(word));
        text.or_else(exact).or_else(word).map(String::as_str)
    }
}

fn words(text: &str) -> Vec<&str> {
    text.split(|letter: char| !letter.is_alphabetic()).filter(|word| !word.is_empty()).collect()
}

/// A word that begins with a capital letter: what describes somebody instead (the school) is no name.
fn is_a_name(word: &str) -> bool {
    word.chars().count() > 3 && word.chars().next().is_some_and(char::is_uppercase)
}

fn is_a_code(word: &str) -> bool {
    word.len() == 6 && word.bytes().all(|letter| letter.is_ascii_uppercase() || letter.is_ascii_digit())
}

/// What stands in a text that is as long as a token is.
fn tokens(text: &str) -> Vec<&str> {
    let is_of_one = |letter: char| letter.is_ascii_alphanumeric() || matches!(letter, '-' | '_');
    text.split(|letter: char| !is_of_one(letter)).filter(|run| run.len() > 40).collect()
}
