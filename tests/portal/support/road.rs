//! The road between a portal and its database, which can be closed for a while: a lock that another process holds on a
//! SQLite file, or a line to PostgreSQL that is cut and takes no new calls.

use std::io;
use std::net::{Shutdown, SocketAddr, TcpListener, TcpStream};
use std::sync::{Arc, Mutex};

use diesel::connection::SimpleConnection;
use diesel::{Connection, SqliteConnection};

use super::Database;

/// Open until somebody closes it.
pub enum Road {
    File { path: String, lock: Option<SqliteConnection> },
    Line(Line),
}

impl Road {
    /// A road that everybody who opens this database takes from now on.
    pub fn to(database: &mut Database) -> Road {
        if let Some(path) = database.url.strip_prefix("sqlite:") {
            return Road::File { path: path.to_owned(), lock: None };
        }
        let mut url = url::Url::parse(&database.url).expect("an address");
        let far = url.socket_addrs(|| Some(5432)).expect("the server")[0];
        let line = Line::to(far);
        url.set_ip_host(line.near.ip()).expect("a host");
        url.set_port(Some(line.near.port())).expect("a port");
        database.url = url.to_string();
        Road::Line(line)
    }

    /// Whether nothing can be read either while the road is closed.
    pub fn stops_readers(&self) -> bool {
        matches!(self, Road::Line(_))
    }

    /// Nobody gets through.
    pub fn close(&mut self) {
        match self {
            Road::File { path, lock } => {
                let mut conn = SqliteConnection::establish(path).expect("the file");
                conn.batch_execute("PRAGMA busy_timeout = 10000; BEGIN EXCLUSIVE").expect("the lock");
                *lock = Some(conn);
            }
            Road::Line(line) => line.cut(),
        }
    }

    /// Everybody does again.
    pub fn open(&mut self) {
        match self {
            Road::File { lock, .. } => drop(lock.take()),
            Road::Line(line) => line.mend(),
        }
    }
}

/// A line to a server, through this process.
pub struct Line {
    near: SocketAddr,
    state: Arc<Mutex<State>>,
}

#[derive(Default)]
struct State {
    is_cut: bool,
    calls: Vec<TcpStream>,
}

impl Line {
    /// A line to whoever listens there.
    pub fn to(far: SocketAddr) -> Line {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
        let near = listener.local_addr().expect("its address");
        let state = Arc::new(Mutex::new(State::default()));
        let shared = Arc::clone(&state);
        std::thread::spawn(move || {
            for call in listener.incoming() {
                // Whoever calls while the line is cut is hung up on.
                let Ok(call) = call else { return };
                let mut state = shared.lock().expect("the line");
                if !state.is_cut {
                    let _ = put_through(call, far, &mut state.calls);
                }
            }
        });
        Line { near, state }
    }

    /// Where it begins.
    pub fn near(&self) -> SocketAddr {
        self.near
    }

    /// It takes calls again.
    pub fn mend(&self) {
        self.state.lock().expect("the line").is_cut = false;
    }

    /// Everybody is hung up on, and nobody gets through.
    pub fn cut(&self) {
        let mut state = self.state.lock().expect("the line");
        state.is_cut = true;
        for call in state.calls.drain(..) {
            let _ = call.shutdown(Shutdown::Both);
        }
    }
}

fn put_through(call: TcpStream, far: SocketAddr, calls: &mut Vec<TcpStream>) -> io::Result<()> {
    let server = TcpStream::connect(far)?;
    calls.extend([call.try_clone()?, server.try_clone()?]);
    for (mut from, mut to) in [(call.try_clone()?, server.try_clone()?), (server, call)] {
        std::thread::spawn(move || {
            let _ = io::copy(&mut from, &mut to);
            let _ = to.shutdown(Shutdown::Both);
        });
    }
    Ok(())
}
