//! What an operator types, and what the program answers.

use std::process::{Command, Output};

use crate::fund::example;

const PROGRAM: &str = env!("CARGO_BIN_EXE_groundwater");

/// A machine with nothing on it but the program.
struct Machine(tempfile::TempDir);

impl Machine {
    fn new() -> Machine {
        Machine(tempfile::tempdir().expect("a folder"))
    }

    fn says(&self, words: &[&str]) -> Output {
        let mut command = Command::new(PROGRAM);
        command.current_dir(self.0.path()).args(words);
        for other in [
            "DATABASE_URL",
            "DATABASE_TLS",
            "LISTEN",
            "SECRET_KEY",
            "OLD_SECRET_KEYS",
            "BACKUP_KEY",
            "WITHDRAWN_LIST",
            "BASE_URL",
            "SMTP_URL",
            "FILES_URL",
            "CLAMD",
            "LOG",
        ] {
            command.env_remove(other);
        }
        for other in ["ISSUER", "CLIENT_ID", "CLIENT_SECRET", "SCOPES", "CLAIM", "ROLES", "ONLY_AT"] {
            command.env_remove(format!("OIDC_{other}"));
        }
        command.output().expect("the program")
    }

    fn imports(&self, fund: &str) {
        let file = self.0.path().join("fund.toml");
        std::fs::write(&file, example(fund)).expect("a file");
        let said = self.says(&["fund", "import", "fund.toml"]);
        assert!(said.status.success(), "{}", err(&said));
    }
}

fn out(said: &Output) -> String {
    String::from_utf8_lossy(&said.stdout).into_owned()
}

fn err(said: &Output) -> String {
    String::from_utf8_lossy(&said.stderr).into_owned()
}

#[test]
fn an_operator_has_the_search_read_anew() {
    let machine = Machine::new();
    let said = machine.says(&["search", "rebuild"]);
    assert!(said.status.success() && out(&said).contains("read anew"), "{}", err(&said));
}

#[test]
fn an_operator_sees_what_would_go_and_erases_an_account_on_request() {
    let machine = Machine::new();
    machine.imports("hackney-community-chest");
    let said = machine.says(&["retention", "--dry-run"]);
    assert!(out(&said).contains("0: Applications without a grant older than 3 years"), "{}{}", out(&said), err(&said));
    assert!(out(&said).contains("Nothing was deleted."), "{}", err(&said));
    assert!(out(&machine.says(&["retention"])).contains("0 deleted."));
    let nobody = machine.says(&["person", "erase", "nobody@example.org"]);
    assert!(!nobody.status.success() && err(&nobody).contains("There is no such thing."), "{}", err(&nobody));
    machine.says(&["person", "add", "ada@council.example", "--role", "commissioner"]);
    let staff = machine.says(&["person", "erase", "ada@council.example"]);
    assert!(!staff.status.success() && err(&staff).contains("Who decided and who paid"), "{}", err(&staff));
    let works = machine.says(&["person", "forget-details", "ada@council.example"]);
    assert!(!works.status.success() && err(&works).contains("end the role first"), "{}", err(&works));
    let nobody = machine.says(&["person", "forget-details", "nobody@example.org"]);
    assert!(!nobody.status.success() && err(&nobody).contains("There is no such thing."), "{}", err(&nobody));
}

#[test]
fn a_role_is_held_at_one_funder() {
    let machine = Machine::new();
    let first = machine.says(&["person", "add", "ada@council.example", "--role", "administrator"]);
    assert!(out(&first).contains("is now administrator for the whole portal"), "{}", err(&first));
    machine.imports("hackney-community-chest");
    let amina = ["person", "add", "amina@council.example", "--role", "commissioner"];
    // With one funder it is that one.
    assert!(out(&machine.says(&amina)).contains("is now commissioner at hackney"));
    assert!(out(&machine.says(&amina)).contains("is already commissioner at hackney"));
    // With two it has to be said which, and nobody becomes an officer of both by a slip.
    machine.imports("wick-award-community-chest");
    let refused = machine.says(&amina);
    assert!(!refused.status.success() && err(&refused).contains("--funder, one of"), "{}", err(&refused));
    assert_eq!(err(&refused).lines().count(), 1);
    let unknown = machine.says(&[&amina[..], &["--funder", "nowhere"]].concat());
    assert!(err(&unknown).contains("There is no funder with the slug nowhere."), "{}", err(&unknown));
    assert!(out(&machine.says(&[&amina[..], &["--funder", "hackney"]].concat())).contains("is already"));
}

#[test]
fn a_link_for_an_address_nobody_has_says_so() {
    let machine = Machine::new();
    machine.says(&["person", "add", "ada@council.example", "--role", "administrator"]);
    let known = machine.says(&["sign-in-link", "ada@council.example"]);
    assert!(known.status.success() && err(&known).is_empty(), "{}", err(&known));
    assert!(out(&known).starts_with("http://127.0.0.1:8080/sign-in/link/") && out(&known).lines().count() == 1);
    let slip = machine.says(&["sign-in-link", "adda@council.example"]);
    assert!(err(&slip).contains("Nobody has signed in as adda@council.example yet"), "{}", err(&slip));
    assert!(out(&slip).contains("/sign-in/link/"));
    let nonsense = machine.says(&["sign-in-link", "ada"]);
    assert!(!nonsense.status.success() && out(&nonsense).is_empty(), "{}", err(&nonsense));
}

#[test]
fn council_accounts_are_set_whole_and_parted_by_address() {
    let machine = Machine::new();
    machine.says(&["person", "add", "ada@council.example", "--role", "administrator"]);
    let part = ["person", "part", "ada@council.example"];
    let unset = machine.says(&part);
    assert!(!unset.status.success() && err(&unset).starts_with("OIDC_ISSUER: "), "{}", err(&unset));
    let issuer = ["--oidc-issuer", "https://login.council.example", "--oidc-client-id", "groundwater"];
    let half = machine.says(&[&issuer[..], &part].concat());
    assert_eq!(err(&half).trim(), "OIDC_CLIENT_SECRET: must be given with OIDC_ISSUER");
    let whole = [&issuer[..], &["--oidc-client-secret", "a secret"]].concat();
    let said = machine.says(&[&whole[..], &part].concat());
    assert!(out(&said).contains("was joined to no account there"), "{}", err(&said));
    let slip = machine.says(&[&whole[..], &["person", "part", "adda@council.example"]].concat());
    assert!(!slip.status.success() && err(&slip).contains("Nobody here has the address"), "{}", err(&slip));
    let wrong = machine.says(&[&whole[..], &["--oidc-roles", "officers=king@hackney"], &part].concat());
    assert!(err(&wrong).starts_with("OIDC_ROLES: “king” is no role"), "{}", err(&wrong));
    assert_eq!(err(&wrong).lines().count(), 1);
}

#[cfg(unix)]
#[test]
fn what_it_keeps_is_for_whoever_runs_it() {
    use std::os::unix::fs::PermissionsExt;
    let machine = Machine::new();
    assert!(machine.says(&["migrate"]).status.success());
    let mode =
        |path: &str| std::fs::metadata(machine.0.path().join(path)).expect("it is there").permissions().mode() & 0o777;
    assert_eq!(mode("data"), 0o700);
    assert_eq!(mode("data/files"), 0o700);
    assert_eq!(mode("data/secret.key"), 0o600);
    // Half a key is not written over: what the whole one sealed would be closed for good.
    std::fs::write(machine.0.path().join("data/secret.key"), "half a key").expect("half a key");
    let refused = machine.says(&["migrate"]);
    assert!(!refused.status.success() && err(&refused).contains("is not whole"), "{}", err(&refused));
    let left = std::fs::read(machine.0.path().join("data/secret.key")).expect("the key");
    assert_eq!(left, b"half a key");
}

#[test]
fn a_mail_server_that_is_set_stops_no_command() {
    let machine = Machine::new();
    let said = machine.says(&["--smtp-url", "smtp://portal:sesame@127.0.0.1:1", "migrate"]);
    assert!(said.status.success(), "{}", err(&said));
}
