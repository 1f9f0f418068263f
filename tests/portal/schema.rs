//! The database as migrated, held against `src/db/schema.rs` and against itself in the other kind.

use std::collections::{BTreeMap, BTreeSet};
use std::thread;

use diesel::prelude::*;
use diesel::sql_types::{Bool, Text};
use diesel_migrations::{FileBasedMigrations, MigrationHarness};
use groundwater::db::{DatabaseUrl, Db, DbConn, migrate};

use crate::support::{Database, source};

/// A column: its type as `schema.rs` writes it, and whether it may be empty.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Column {
    kind: String,
    nullable: bool,
}

/// Tables by name, each with its columns by name.
type Tables = BTreeMap<String, BTreeMap<String, Column>>;

fn written() -> Tables {
    let text = std::fs::read_to_string(source::root().join("src/db/schema.rs")).expect("schema.rs");
    let mut tables = Tables::new();
    for block in text.split("diesel::table!").skip(1) {
        let mut lines = block.lines().skip(1).map(str::trim);
        let head = lines.next().expect("a table's name");
        let name = head.split_whitespace().next().expect("a table's name").to_owned();
        let columns = lines.take_while(|line| *line != "}").filter_map(|line| {
            let (column, kind) = line.trim_end_matches(',').split_once(" -> ")?;
            let inner = kind.strip_prefix("Nullable<").and_then(|kind| kind.strip_suffix('>'));
            let kind = Column { kind: inner.unwrap_or(kind).to_owned(), nullable: inner.is_some() };
            Some((column.to_owned(), kind))
        });
        let columns: BTreeMap<_, _> = columns.collect();
        assert!(!columns.is_empty(), "{name} was not understood");
        tables.insert(name, columns);
    }
    assert!(tables.len() > 20, "schema.rs was not understood");
    tables
}

#[derive(QueryableByName)]
struct InDatabase {
    #[diesel(sql_type = Text)]
    table: String,
    #[diesel(sql_type = Text)]
    column: String,
    #[diesel(sql_type = Text)]
    kind: String,
    #[diesel(sql_type = Bool)]
    nullable: bool,
}

fn in_database(db: &Db) -> Tables {
    // What PostgreSQL compares words in is made from a column of ours.
    let sqlite = "SELECT m.name AS \"table\", c.name AS \"column\", c.type AS kind, \
                  c.\"notnull\" = 0 AND c.pk = 0 AS nullable \
                  FROM sqlite_master m JOIN pragma_table_info(m.name) c WHERE m.type = 'table'";
    let postgres = "SELECT table_name::text AS \"table\", column_name::text AS \"column\", data_type::text AS kind, \
                    is_nullable = 'YES' AS nullable FROM information_schema.columns \
                    WHERE table_schema = 'public' AND data_type <> 'tsvector'";
    let rows: Vec<InDatabase> = db
        .raw(|conn| {
            Ok(match conn {
                DbConn::Sqlite(c) => diesel::sql_query(sqlite).load(c)?,
                DbConn::Postgres(c) => diesel::sql_query(postgres).load(c)?,
            })
        })
        .expect("the columns");
    let mut tables = Tables::new();
    for row in rows.into_iter().filter(|row| !is_not_ours(&row.table)) {
        let column = Column { kind: row.kind.to_lowercase(), nullable: row.nullable };
        tables.entry(row.table).or_default().insert(row.column, column);
    }
    tables
}

/// Each database has its own index of words, and SQLite's is a table with others behind it.
const OWN_WORDS: &str = "search_words";

fn is_not_ours(table: &str) -> bool {
    table.starts_with("__diesel") || table.starts_with("sqlite_") || table.starts_with(OWN_WORDS)
}

/// How a type of `schema.rs` stands in each database.
fn kind_in(url: &DatabaseUrl, kind: &str) -> &'static str {
    let (sqlite, postgres) = match kind {
        "Text" => ("text", "text"),
        "Timestamp" => ("text", "timestamp without time zone"),
        "Date" => ("text", "date"),
        "Integer" => ("integer", "integer"),
        "BigInt" => ("integer", "bigint"),
        "Bool" => ("integer", "boolean"),
        "Double" => ("real", "double precision"),
        "Binary" => ("blob", "bytea"),
        other => panic!("say here how {other} stands in each database"),
    };
    if url.is_sqlite() { sqlite } else { postgres }
}

/// An empty database, and where it stands.
struct Empty {
    db: Db,
    url: DatabaseUrl,
    _database: Database,
    _folder: tempfile::TempDir,
}

fn empty() -> Empty {
    let folder = tempfile::tempdir().expect("a folder");
    let database = Database::new(folder.path());
    let url = DatabaseUrl::parse(&database.url).expect("an address");
    Empty { db: Db::open(&url), url, _database: database, _folder: folder }
}

#[test]
fn the_tables_are_what_schema_rs_says() {
    let place = empty();
    migrate::run(&place.db).expect("migrations");
    let (mut said, is) = (written(), in_database(&place.db));
    for column in said.values_mut().flat_map(BTreeMap::values_mut) {
        column.kind = kind_in(&place.url, &column.kind).to_owned();
    }
    let mut wrong = Vec::new();
    for name in said.keys().chain(is.keys()).collect::<BTreeSet<_>>() {
        let nothing = BTreeMap::new();
        let (said, is) = (said.get(name).unwrap_or(&nothing), is.get(name).unwrap_or(&nothing));
        for column in said.keys().chain(is.keys()).collect::<BTreeSet<_>>() {
            let (said, is) = (said.get(column), is.get(column));
            if said != is {
                wrong.push(format!("{name}.{column}: schema.rs says {said:?}, the database has {is:?}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_table_of_sqlite_is_strict() {
    #[derive(QueryableByName)]
    struct Loose {
        #[diesel(sql_type = Text)]
        name: String,
    }
    let place = empty();
    migrate::run(&place.db).expect("migrations");
    let loose = place.db.raw(|conn| match conn {
        DbConn::Sqlite(c) => {
            Ok(diesel::sql_query("SELECT name FROM pragma_table_list WHERE type = 'table' AND strict = 0")
                .load::<Loose>(c)?)
        }
        // PostgreSQL's always are.
        DbConn::Postgres(_) => Ok(Vec::new()),
    });
    let loose: Vec<_> =
        loose.expect("a list").into_iter().map(|table| table.name).filter(|name| !is_not_ours(name)).collect();
    assert_eq!(loose, Vec::<String>::new());
}

/// `up.sql` and `down.sql` of every migration of a folder, by name.
fn migrations(folder: &str) -> BTreeMap<String, (String, String)> {
    let folder = source::root().join("migrations").join(folder);
    let read = |name: &str, file: &str| {
        std::fs::read_to_string(folder.join(name).join(file)).unwrap_or_else(|why| panic!("{name}/{file}: {why}"))
    };
    std::fs::read_dir(&folder)
        .expect("the migrations")
        .filter_map(|entry| entry.ok()?.file_name().into_string().ok())
        .map(|name| (name.clone(), (read(&name, "up.sql"), read(&name, "down.sql"))))
        .collect()
}

/// What a migration makes or takes away: its statements' first words, in order.
fn makes(sql: &str) -> Vec<String> {
    let is_statement = |line: &&str| {
        ["CREATE ", "DROP ", "ALTER "].iter().any(|word| line.starts_with(word)) && !line.contains(OWN_WORDS)
    };
    let said = |line: &str| line.split([';', '(']).next().unwrap_or_default().trim().to_owned();
    sql.lines().filter(is_statement).map(said).collect()
}

#[test]
fn both_databases_have_the_same_migrations_and_each_makes_the_same_things() {
    let (sqlite, postgres) = (migrations("sqlite"), migrations("postgres"));
    assert_eq!(sqlite.keys().collect::<Vec<_>>(), postgres.keys().collect::<Vec<_>>());
    for (name, (up, down)) in &sqlite {
        let (other_up, other_down) = &postgres[name];
        assert_eq!(makes(up), makes(other_up), "{name}/up.sql");
        assert_eq!(makes(down), makes(other_down), "{name}/down.sql");
        assert!(!makes(up).is_empty() && !makes(down).is_empty(), "{name} makes nothing");
    }
}

#[test]
fn migrating_again_does_nothing() {
    let place = empty();
    assert_eq!(migrate::run(&place.db).expect("migrations"), migrations("sqlite").len());
    assert_eq!(migrate::run(&place.db).expect("migrations"), 0);
    assert!(place.db.raw(migrate::is_current).expect("an answer"));
}

#[test]
fn several_may_migrate_at_once() {
    let place = empty();
    let start = std::sync::Barrier::new(4);
    let done: usize = thread::scope(|scope| {
        let workers: Vec<_> = (0..4)
            .map(|_| {
                scope.spawn(|| {
                    let db = Db::open(&place.url);
                    start.wait();
                    migrate::run(&db).expect("migrations")
                })
            })
            .collect();
        workers.into_iter().map(|worker| worker.join().expect("a thread")).sum()
    });
    assert_eq!(done, migrations("sqlite").len(), "each step is taken once");
    assert!(place.db.raw(migrate::is_current).expect("an answer"));
}

#[test]
fn every_step_can_be_undone() {
    let place = empty();
    migrate::run(&place.db).expect("migrations");
    let whole = in_database(&place.db);
    let folder =
        |name: &str| FileBasedMigrations::from_path(source::root().join("migrations").join(name)).expect("migrations");
    place
        .db
        .raw(|conn| {
            match conn {
                DbConn::Sqlite(c) => c.revert_all_migrations(folder("sqlite")).map(|done| done.len()),
                DbConn::Postgres(c) => c.revert_all_migrations(folder("postgres")).map(|done| done.len()),
            }
            .map_err(|why| anyhow::anyhow!("{why}").into())
        })
        .expect("down.sql of each");
    assert_eq!(in_database(&place.db).keys().collect::<Vec<_>>(), Vec::<&String>::new(), "what down.sql left behind");
    migrate::run(&place.db).expect("migrations once more");
    assert_eq!(in_database(&place.db), whole);
}
