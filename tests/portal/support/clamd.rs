//! A real clamd for a story, which knows one signature: that of `tests/data/clamd`, which is harmless.

use std::net::{TcpListener, TcpStream};
use std::os::unix::net::UnixStream;
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use super::source;

/// What the one signature finds.
pub const FOUND: &[u8] = b"groundwater test signature: harmless";

/// Clamd, until it is dropped.
pub struct Clamd {
    folder: tempfile::TempDir,
    child: Option<Child>,
    /// The port it listens on; none where it is a socket.
    port: Option<u16>,
}

impl Clamd {
    /// One that listens on a port of its own.
    pub fn on_a_port() -> Clamd {
        let free = TcpListener::bind("127.0.0.1:0").and_then(|listener| listener.local_addr()).expect("a port");
        Clamd::start(Some(free.port()))
    }

    /// One that listens on a socket of its own.
    pub fn on_a_socket() -> Clamd {
        Clamd::start(None)
    }

    fn start(port: Option<u16>) -> Clamd {
        let folder = tempfile::tempdir().expect("a folder");
        let known = folder.path().join("known");
        std::fs::create_dir(&known).expect("a folder for what it knows");
        let signature = source::root().join("tests/data/clamd/groundwater.ndb");
        std::fs::copy(signature, known.join("groundwater.ndb")).expect("the signature");
        let mut clamd = Clamd { folder, child: None, port };
        let listens = match port {
            Some(port) => format!("TCPSocket {port}\nTCPAddr 127.0.0.1"),
            None => format!("LocalSocket {}\nFixStaleSocket yes", clamd.socket().display()),
        };
        let here = clamd.folder.path().display();
        let settings = format!(
            "Foreground yes\nDatabaseDirectory {}\nTemporaryDirectory {here}\nStreamMaxLength 1M\n{listens}\n",
            known.display()
        );
        std::fs::write(clamd.folder.path().join("clamd.conf"), settings).expect("its settings");
        clamd.begin();
        clamd
    }

    fn socket(&self) -> PathBuf {
        self.folder.path().join("clamd.ctl")
    }

    /// Where it listens, as the setting `CLAMD` says it.
    pub fn address(&self) -> String {
        match self.port {
            Some(port) => format!("127.0.0.1:{port}"),
            None => format!("unix:{}", self.socket().display()),
        }
    }

    /// Starts it, once more where it was stopped, and waits until it answers.
    pub fn begin(&mut self) {
        let out = std::fs::File::create(self.folder.path().join("clamd.log")).expect("a log");
        // Debian keeps it out of the path of people who are not root.
        let program = if PathBuf::from("/usr/sbin/clamd").is_file() { "/usr/sbin/clamd" } else { "clamd" };
        let child = Command::new(program)
            .arg("--config-file")
            .arg(self.folder.path().join("clamd.conf"))
            .stdout(out.try_clone().expect("a log"))
            .stderr(out)
            .stdin(Stdio::null())
            .spawn()
            .expect("clamd, which tests/run installs (Debian: clamav-daemon)");
        self.child = Some(child);
        let begun = Instant::now();
        while !self.answers() {
            let log = || std::fs::read_to_string(self.folder.path().join("clamd.log")).unwrap_or_default();
            assert!(begun.elapsed() < Duration::from_secs(60), "clamd does not answer: {}", log());
            std::thread::sleep(Duration::from_millis(50));
        }
    }

    fn answers(&self) -> bool {
        match self.port {
            Some(port) => TcpStream::connect(("127.0.0.1", port)).is_ok(),
            None => UnixStream::connect(self.socket()).is_ok(),
        }
    }

    /// Stops it.
    pub fn stop(&mut self) {
        if let Some(mut child) = self.child.take() {
            let _ = child.kill();
            let _ = child.wait();
        }
    }
}

impl Drop for Clamd {
    fn drop(&mut self) {
        self.stop();
    }
}
