//! A story that was taken back, or has had its day, is nowhere: notes of every shape end in every way, and every reader of them is
//! walked by everybody. A new reader joins the list, or the first of these tests fails.

use std::collections::BTreeSet;

use chrono::{Datelike, TimeDelta};
use diesel::prelude::*;
use diesel::sql_types::{BigInt, Text};
use groundwater::db::DbConn;
use groundwater::db::schema::{learning_notes, theme_notes};
use groundwater::people::Role;
use proptest::prelude::{Strategy, any, prop};
use proptest::strategy::ValueTree;
use proptest::test_runner::TestRunner;

use crate::award::{FUNDER, Granted};
use crate::barriers::{public, puts, writes};
use crate::stories::{adds, round_of};
use crate::support::{Seen, Visitor, source};

/// Every file that reads stories out of the database or shows them, and the addresses at which what it reads is seen. Those without
/// an address read no words of them (days, numbers, whose they are), or only change them. The file of a piece is asked for in
/// `stories.rs`.
const READERS: &[(&str, &[&str])] = &[
    ("src/after/barrier/store/voices.rs", &["{barrier}", "{public-barrier}", "/barriers", "{public-barrier}/own"]),
    ("src/after/barrier/store/waiting.rs", &["/desk/barriers/sort"]),
    ("src/after/council/store.rs", &[]),
    ("src/after/register/store/digests.rs", &[]),
    ("src/after/renewal/pages.rs", &[]),
    ("src/assessment/figures/store.rs", &[]),
    ("src/award/store.rs", &[]),
    ("src/demo/stories.rs", &[]),
    ("src/desk/finding/store/sources.rs", &["/desk/search?q=zephyra"]),
    ("src/desk/period/store.rs", &["/desk/report?from=2026-10-01&to=2026-12-31"]),
    ("src/desk/today/store/office.rs", &[]),
    ("src/desk/today/store/office/learning.rs", &[]),
    ("src/home/store.rs", &[]),
    ("src/hours/store.rs", &[]),
    ("src/hours/store/open.rs", &[]),
    ("src/learning/along/pages.rs", &["{grant}/learning/along"]),
    ("src/learning/cadence/pages.rs", &[]),
    ("src/learning/cadence/store.rs", &[]),
    ("src/learning/cadence/views.rs", &[]),
    (
        "src/learning/commitment/from_note/actions.rs",
        &["/desk/promises", "{grant}/learning", "{own}", "/openness", "/openness/promises"],
    ),
    ("src/learning/commitment/pages.rs", &["/desk/promises/new?grant={grant-id}&note={note}"]),
    ("src/learning/conversation/store.rs", &[]),
    ("src/learning/digest/actions.rs", &[]),
    ("src/learning/digest/pages.rs", &["/desk/learning/rounds/{round}", "/learning/rounds/{round}"]),
    ("src/learning/note/actions.rs", &[]),
    ("src/learning/note/pages.rs", &["/desk/learning/{note}", "{own}/learning/{note}", "/desk/learning/{note}/risk"]),
    ("src/learning/note/policy.rs", &[]),
    ("src/learning/note/reading.rs", &["/learning/{note}"]),
    ("src/learning/note/store.rs", &["/desk/learning/{note}", "{own}/learning/{note}"]),
    ("src/learning/note/views.rs", &["/desk/learning/{note}", "{own}/learning/{note}"]),
    ("src/learning/pages.rs", &["/desk/learning", "{grant}/learning"]),
    ("src/learning/piece/actions.rs", &[]),
    ("src/learning/piece/pages.rs", &["/desk/learning/{note}/story", "{own}/learning/{note}/story"]),
    ("src/learning/piece/reach.rs", &["{piece}"]),
    ("src/learning/piece/serving.rs", &[]),
    ("src/learning/piece/store.rs", &["/learning/{note}"]),
    ("src/learning/piece/views.rs", &["/desk/learning/{note}/story", "{own}/learning/{note}/story"]),
    ("src/learning/piece/waiting/actions.rs", &[]),
    ("src/learning/story/actions.rs", &[]),
    ("src/learning/story/store.rs", &[]),
    ("src/learning/theme/actions.rs", &[]),
    ("src/learning/theme/pages.rs", &["/desk/learning/themes", "{theme}", "{theme}/notes/{note}"]),
    ("src/learning/theme/store.rs", &["{public-theme}"]),
    ("src/learning/theme/views.rs", &["{public-theme}"]),
    ("src/learning/views.rs", &["/desk/learning"]),
    ("src/privacy/map/grants.rs", &["/account/data", "/account/data/all.json"]),
    ("src/privacy/retention/ending/actions.rs", &[]),
    ("src/privacy/retention/ending/store/learned.rs", &[]),
    ("src/public/pages/mod.rs", &["/learning"]),
    ("src/public/store/along.rs", &[]),
    ("src/public/store.rs", &["{own}", "/learning"]),
];

/// What a file names that reads stories.
const NAMES: &[&str] = &[
    "learning_notes",
    "learning_pieces",
    "learning_note_revisions",
    "theme_notes",
    "note::store",
    "note::reading",
    "piece::store",
    "theme::store",
];

/// Where `super::store` is theirs.
const NEAR: &[&str] = &["src/learning/note/", "src/learning/piece/", "src/learning/theme/", "src/learning/digest/"];

#[test]
fn every_reader_of_a_story_stands_in_the_list_that_is_walked() {
    let is_near = |name: &str| NEAR.iter().any(|folder| name.starts_with(folder));
    let reads = |file: &source::File| {
        NAMES.iter().any(|name| file.text.contains(name)) || (is_near(&file.name) && file.text.contains("super::store"))
    };
    let files: BTreeSet<String> = source::rust()
        .into_iter()
        .filter(|file| file.name != "src/db/schema.rs" && reads(file))
        .map(|file| file.name)
        .collect();
    let listed: BTreeSet<String> = READERS.iter().map(|(file, _)| (*file).to_owned()).collect();
    let missing: Vec<_> = files.difference(&listed).collect();
    let gone: Vec<_> = listed.difference(&files).collect();
    assert!(missing.is_empty(), "{missing:?} read stories: say in READERS at which addresses what they read is seen");
    assert!(gone.is_empty(), "{gone:?} read no stories any more");
}

/// How a story ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Ends {
    TakenBack,
    /// Its last day goes by.
    OnItsDay,
    /// It is taken back, and a backup from before is put back.
    AfterABackup,
}

/// A story as it stood before it ended.
#[derive(Clone, Copy, Debug)]
struct Shape {
    audience: &'static str,
    group_yes: bool,
    council_yes: bool,
    under_a_barrier: bool,
    /// An officer chose what of it is shown under a theme.
    chosen: bool,
    with_a_piece: bool,
    ends: Ends,
}

fn shapes() -> Vec<Shape> {
    let whole = Shape {
        audience: "everyone",
        group_yes: true,
        council_yes: true,
        under_a_barrier: true,
        chosen: true,
        with_a_piece: true,
        ends: Ends::TakenBack,
    };
    let mut all = vec![
        whole,
        Shape { under_a_barrier: false, chosen: false, ends: Ends::AfterABackup, ..whole },
        Shape { ends: Ends::OnItsDay, ..whole },
    ];
    let shape =
        (
            prop::sample::select(vec!["us", "panel", "everyone"]),
            any::<[bool; 5]>(),
            prop::sample::select(vec![Ends::TakenBack, Ends::OnItsDay, Ends::AfterABackup]),
        )
            .prop_map(|(audience, [group_yes, council_yes, under_a_barrier, chosen, with_a_piece], ends)| {
                Shape { audience, group_yes, council_yes, under_a_barrier, chosen, with_a_piece, ends }
            });
    let mut runner = TestRunner::deterministic();
    all.extend((0..3).map(|_| shape.new_tree(&mut runner).expect("a shape").current()));
    all
}

/// A story that was told.
struct Told {
    shape: Shape,
    id: String,
    /// Stands in every text of it.
    mark: String,
    /// The page of the piece beside it; empty where there is none.
    piece: String,
}

impl Told {
    fn waited(&self) -> String {
        format!("{} waited for the key.", self.mark)
    }
}

/// Both write a note and agree to it, with an earlier text, and say how far it goes.
async fn tell(granted: &Granted, shape: Shape, at: usize) -> Told {
    let Granted { amina, hulya, .. } = granted;
    let letter = char::from(b'a' + u8::try_from(at).expect("few"));
    let mut told = Told { shape, id: String::new(), mark: format!("Zephyr{letter}"), piece: String::new() };
    let page = amina.get(&format!("{}/learning/new", granted.desk())).await;
    let next = format!("We open the yard for {}.", told.mark);
    let before = format!("{} bakes at home.", told.mark);
    let said = [("council_next", &*next), ("group_changed", &*before), ("then", "tell")];
    let shared = amina.submit(&page, "#note", &said).await;
    told.id = shared.path.split('?').next().and_then(|path| path.rsplit('/').next()).expect("its id").to_owned();
    let own = format!("{}/learning/{}", granted.own(), told.id);
    let (changed, waited) = (format!("{} bakes in the yard.", told.mark), told.waited());
    let page = hulya.get(&own).await;
    hulya.submit(&page, "#note", &[("group_changed", &changed), ("group_in_the_way", &waited)]).await;
    let page = hulya.get(&own).await;
    let yes = |yes: bool| if yes { "yes" } else { "" };
    let agreed = hulya.submit(&page, "#agree", &[("publishes", yes(shape.group_yes))]).await;
    assert!(agreed.has("You have agreed"), "{}", agreed.text());
    let publication = format!("/desk/learning/{}/publication", told.id);
    amina.post(&publication, &[("publishes", yes(shape.council_yes))]).await;
    let goes = hulya.post(&format!("{own}/story"), &[("note_audience", shape.audience)]).await;
    assert!(goes.has("It goes that far"), "{}", goes.text());
    if shape.with_a_piece {
        let page = hulya.get(&format!("{own}/story")).await;
        let words = format!("{} sings.", told.mark);
        let fields = [("who_spoke", &*told.mark), ("words", &*words), ("audience", shape.audience)];
        let added = adds(hulya, &page, &fields, None).await;
        told.piece = added.link("How far this goes").expect("a page of its own");
        let piece = told.piece.rsplit('/').next().expect("its id").to_owned();
        let answer = format!("/desk/learning/{}/pieces/{piece}/yes", told.id);
        amina.post(&answer, &[("yes", yes(shape.council_yes))]).await;
    }
    // What the council will do about it is a promise; of every other in words that stand in no text of the note.
    let page = amina.get(&format!("/desk/promises/new?grant={}&note={}", granted.grant, told.id)).await;
    assert!(page.html.contains(&told.mark), "{}", page.text());
    let otherwise = format!("For {}: a second table, by the summer.", told.mark);
    let mut fields = vec![("public", "yes")];
    if at % 2 == 1 {
        fields.push(("words", otherwise.as_str()));
    }
    let made = amina.submit(&page, "#promise", &fields).await;
    assert!(made.has("The promise is made"), "{}", made.text());
    told
}

/// Everybody who might read one.
struct People {
    all: Vec<(&'static str, Visitor)>,
}

impl People {
    async fn of(granted: &Granted) -> People {
        let Granted { portal, amina, ben, dana, hulya, .. } = granted;
        let sam = portal.staff("sam@hackney.example", "Sam", Role::Scrutineer, FUNDER).await;
        let olu = portal.staff("olu@camden.example", "Olu", Role::Commissioner, "camden").await;
        let all = [("Amina", amina), ("Ben", ben), ("Dana", dana), ("Hülya", hulya)];
        let mut all: Vec<_> = all.map(|(name, who)| (name, who.clone())).into();
        all.extend([("Sam", sam), ("Olu", olu), ("anybody", portal.visitor())]);
        People { all }
    }

    /// Opens an address for everybody.
    async fn open(&self, address: &str) -> Vec<(&'static str, Seen)> {
        let mut seen = Vec::new();
        for (name, who) in &self.all {
            seen.push((*name, who.get(address).await));
        }
        seen
    }
}

/// Where everything stands.
struct Places {
    own: String,
    grant: String,
    theme: String,
    round: String,
    barrier: String,
}

impl Places {
    /// The addresses that a row of the list stands for.
    fn addresses(&self, row: &str, told: &[Told]) -> BTreeSet<String> {
        let of = |one: &Told| {
            row.replace("{public-barrier}", public(&self.barrier))
                .replace("{barrier}", &self.barrier)
                .replace("{public-theme}", &self.theme.replace("/desk", ""))
                .replace("{theme}", &self.theme)
                .replace("{piece}", &one.piece)
                .replace("{round}", &self.round)
                .replace("{grant-id}", self.grant.rsplit('/').next().unwrap_or_default())
                .replace("{grant}", &self.grant)
                .replace("{own}", &self.own)
                .replace("{note}", &one.id)
        };
        told.iter().map(of).filter(|address| !address.is_empty()).collect()
    }
}

#[derive(QueryableByName)]
struct Column {
    #[diesel(sql_type = Text)]
    table: String,
    #[diesel(sql_type = Text)]
    column: String,
}

#[derive(QueryableByName)]
struct Count {
    #[diesel(sql_type = BigInt)]
    found: i64,
}

/// The columns of the database in which a mark stands still.
fn left_in(granted: &Granted) -> Vec<String> {
    let sqlite = "SELECT m.name AS \"table\", c.name AS \"column\" FROM sqlite_master m \
                  JOIN pragma_table_info(m.name) c WHERE m.type = 'table' AND c.type = 'TEXT'";
    let postgres = "SELECT table_name::text AS \"table\", column_name::text AS \"column\" \
                    FROM information_schema.columns WHERE table_schema = 'public' AND data_type = 'text'";
    let left = granted.portal.app.db.raw(|conn| {
        let columns: Vec<Column> = match conn {
            DbConn::Sqlite(c) => diesel::sql_query(sqlite).load(c)?,
            DbConn::Postgres(c) => diesel::sql_query(postgres).load(c)?,
        };
        let mut left = Vec::new();
        for Column { table, column } in columns {
            let count = format!("SELECT COUNT(*) AS found FROM \"{table}\" WHERE lower(\"{column}\") LIKE '%zephyr%'");
            let counts: Vec<Count> = match conn {
                DbConn::Sqlite(c) => diesel::sql_query(count).load(c)?,
                DbConn::Postgres(c) => diesel::sql_query(count).load(c)?,
            };
            if counts.iter().any(|one| one.found > 0) {
                left.push(format!("{table}.{column}"));
            }
        }
        Ok(left)
    });
    left.expect("the columns")
}

#[tokio::test]
async fn what_was_taken_back_or_has_had_its_day_is_nowhere_for_nobody() {
    let granted = Granted::signed().await;
    let Granted { portal, amina, hulya, .. } = &granted;
    let mut told = Vec::new();
    for (at, shape) in shapes().into_iter().enumerate() {
        told.push(tell(&granted, shape, at).await);
    }
    // It stands under a barrier, under a theme, in a digest, and in what is searched.
    let barrier = writes(amina, "Keys that nobody has", &[]).await;
    for one in told.iter().filter(|one| one.shape.under_a_barrier) {
        assert!(puts(amina, &one.waited(), &barrier).await.has("Sorted."), "{:?}", one.shape);
    }
    let page = amina.get("/desk/learning/themes").await;
    let mut fields = vec![("name", "Keys and yards")];
    fields.extend(told.iter().map(|one| ("notes", one.id.as_str())));
    let theme = amina.submit(&page, "#theme", &fields).await;
    amina.submit(&theme, "#theme", &[("publishes", "yes")]).await;
    let theme = theme.path.split('?').next().expect("a path").to_owned();
    for one in told.iter().filter(|one| one.shape.chosen) {
        let chosen = amina.post(&format!("{theme}/notes/{}", one.id), &[("passage", &one.waited())]).await;
        assert!(chosen.has(&one.waited()), "{}", chosen.text());
    }
    let round = round_of(&granted).await.to_string();
    let page = amina.get(&format!("/desk/learning/rounds/{round}")).await;
    amina.submit(&page, "#digest", &[("publishes", "yes")]).await;
    // What was promised goes to a colleague, in a letter.
    let ben = portal.person("ben@hackney.example", "").await;
    let page = amina.get("/desk/promises/handover").await;
    let given = amina.submit(&page, "#handover", &[("to", ben.as_str()), ("note", "They know you.")]).await;
    assert_eq!(given.status, 200, "{}", given.text());
    portal.work().await;
    let places = Places { own: granted.own(), grant: granted.desk(), theme, round, barrier };
    let people = People::of(&granted).await;

    // Before, every reader reads something: none is walked for nothing.
    for (file, rows) in READERS.iter().filter(|(_, rows)| !rows.is_empty()) {
        let mut read = false;
        for address in rows.iter().flat_map(|row| places.addresses(row, &told)) {
            read |= people.open(&address).await.iter().any(|(_, seen)| seen.html.contains("Zephyr"));
        }
        assert!(read, "nobody reads anything at {rows:?}, where {file} is to be read");
    }

    // Each ends in its own way.
    let today = portal.clock.today();
    let (day, month, year) = (today.day().to_string(), today.month().to_string(), today.year().to_string());
    for one in &told {
        let own = format!("{}/learning/{}", granted.own(), one.id);
        let ended = if one.shape.ends == Ends::OnItsDay {
            let last = [
                ("note_audience", one.shape.audience),
                ("note_expires_on-day", day.as_str()),
                ("note_expires_on-month", month.as_str()),
                ("note_expires_on-year", year.as_str()),
            ];
            hulya.post(&format!("{own}/story"), &last).await
        } else {
            hulya.post(&format!("{own}/withdrawal"), &[]).await
        };
        assert_eq!(ended.status, 200, "{:?}: {}", one.shape, ended.text());
    }
    portal.work().await;
    let back: Vec<(String, String)> = told
        .iter()
        .filter(|one| one.shape.ends == Ends::AfterABackup)
        .map(|one| (one.id.clone(), one.waited()))
        .collect();
    let under = places.theme.rsplit('/').next().expect("its id").to_owned();
    portal
        .change(move |change| {
            for (id, words) in back {
                let body = format!("{{\"group\":{{\"changed\":\"{words}\",\"in_the_way\":\"{words}\"}}}}");
                diesel::update(learning_notes::table.find(&id))
                    .set((
                        learning_notes::state.eq("agreed"),
                        learning_notes::body.eq(body),
                        learning_notes::group_publishes.eq(true),
                        learning_notes::council_publishes.eq(true),
                    ))
                    .execute(change.db)?;
                diesel::insert_into(theme_notes::table)
                    .values((
                        theme_notes::theme_id.eq(&under),
                        theme_notes::note_id.eq(&id),
                        theme_notes::passage.eq(&words),
                    ))
                    .execute(change.db)?;
            }
            Ok(())
        })
        .await;
    portal.clock.advance(TimeDelta::days(2));
    portal.work().await;

    for (file, rows) in READERS {
        for address in rows.iter().flat_map(|row| places.addresses(row, &told)) {
            for (name, seen) in people.open(&address).await {
                // What is searched for stands in the box of the search.
                let html = seen.html.replace("zephyr", "");
                assert!(!html.contains("Zephyr"), "{name} still reads it at {address} ({file}): {}", seen.text());
            }
        }
    }
    assert_eq!(left_in(&granted), Vec::<String>::new(), "columns in which words of it stand still");
    // What was promised is owed all the same, and everybody reads that it is.
    let owed = "A promise made in a conversation whose note was taken back.";
    let ben = portal.signed_in("ben@hackney.example").await;
    for seen in [ben.get("/desk/promises").await, portal.visitor().get("/openness/promises").await] {
        assert!(seen.has(owed), "{}", seen.text());
    }
    let hulya = portal.signed_in("hulya@example.org").await;
    assert!(hulya.get_in("tr", &granted.own()).await.has("Notu geri alınan bir görüşmede verilen söz."));
}
