//! A generated borough to measure: one fund, an applicant with drafts, an officer, and a list of any length.

use diesel::RunQueryDsl;
use diesel::connection::SimpleConnection;
use groundwater::app::App;
use groundwater::application;
use groundwater::db::DbConn;
use groundwater::error::Result;
use groundwater::fund::{file, import};
use groundwater::ids::{ApplicationId, OrganisationId, SessionId};
use groundwater::organisation::{self, Kind, profile::Profile};
use groundwater::people::{self, Role, Who};
use groundwater::web::{paging::After, server};

use crate::portal::{Portal, cookie};

const FUND: &str = include_str!("../../docs/examples/hackney-community-chest.toml");

/// A portal with a borough in it, serving.
pub struct Borough {
    pub base: String,
    pub fund_page: String,
    pub task_list: String,
    /// Addresses of answers that can be saved.
    pub answers: Vec<String>,
    pub middle_of_list: String,
    /// The list narrowed to one round, which is as long.
    pub round_list: String,
    /// Cookies.
    pub applicant: String,
    pub officer: String,
    _folder: tempfile::TempDir,
}

impl Borough {
    /// A borough whose desk lists `size` applications; on a server when one is named, else in a file.
    pub async fn build(server: Option<&str>, size: usize) -> Borough {
        let Portal { app, listener, folder } = Portal::open(server, size);
        let base = app.settings.base_url.clone();
        let fund = file::parse(FUND).expect("the example");
        app.change_now(|change| import::import(change, &fund, FUND, true)).expect("the fund");
        let writer = person(&app, "writer@example.org", None);
        let organisation = organisation_of(&app, &writer);
        let drafts: Vec<ApplicationId> = (0..8).map(|_| draft(&app, &writer, &organisation, &fund.fund.slug)).collect();
        let officer = person(&app, "officer@example.org", Some((Role::Commissioner, &fund.funder.slug)));
        app.db.raw(|db| fill(db, &drafts[0], size)).expect("a long list");
        let middle = After {
            at: chrono::NaiveDate::from_ymd_opt(2020, 1, 1).and_then(|d| d.and_hms_opt(0, 0, 0)).expect("a date")
                + chrono::TimeDelta::minutes(i64::try_from(size / 2).expect("a size")),
            id: "ffffffff-ffff-7fff-8fff-ffffffffffff".to_owned(),
        };
        let borough = Borough {
            fund_page: format!("/funds/{}", fund.fund.slug),
            task_list: format!("/applications/{}", drafts[0]),
            answers: drafts
                .iter()
                .map(|id| format!("/applications/{id}/questions/{}", fund.questions[0].key))
                .collect(),
            round_list: format!("/desk/applications?round={}", round_of(&app, &drafts[0])),
            middle_of_list: format!("/desk/applications?after={}", middle.token()),
            applicant: session(&app, &writer),
            officer: session(&app, &officer),
            base,
            _folder: folder,
        };
        tokio::spawn(server::start(app, listener).expect("a server"));
        borough
    }
}

fn person(app: &App, email: &str, role: Option<(Role, &str)>) -> Who {
    app.change_now(|change| {
        let person = people::actions::find_or_add(change, email, "Somebody")?;
        if let Some((role, funder)) = role {
            let funder = people::store::funder_by_slug(change.db, funder)?;
            people::actions::grant_role(change, &person.id, role, funder.as_ref())?;
        }
        let roles = people::store::roles_of(change.db, &person.id)?;
        Ok(Who { person: person.id, name: person.name, email: person.email, session: SessionId::from("none"), roles })
    })
    .expect("a person")
}

fn organisation_of(app: &App, who: &Who) -> OrganisationId {
    app.change_now(|change| {
        change.who = Some(who.clone());
        let profile = Profile {
            name: "Sunday Kitchen".into(),
            kind: Kind::Unregistered,
            host_name: String::new(),
            about: "We cook together.".into(),
            area: "Hackney".into(),
            describes_itself: String::new(),
            registration_number: String::new(),
            yearly_income_pence: None,
            details: organisation::profile::Details::default(),
        };
        organisation::actions::tell(change, profile)
    })
    .expect("an organisation")
}

fn draft(app: &App, who: &Who, organisation: &OrganisationId, fund: &str) -> ApplicationId {
    app.change_now(|change| {
        change.who = Some(who.clone());
        let fund =
            groundwater::fund::store::fund_by_slug(change.db, fund)?.ok_or(groundwater::error::Error::NotFound)?;
        let rounds = groundwater::fund::store::rounds_of(change.db, &fund.id)?;
        let round = rounds.first().ok_or(groundwater::error::Error::NotFound)?;
        application::actions::start(change, &round.id, organisation, "")
    })
    .expect("a draft")
}

fn round_of(app: &App, id: &ApplicationId) -> groundwater::ids::RoundId {
    app.db.raw(|db| application::store::get(db, id)).expect("an application").round_id
}

/// A session as signing in makes it; gives the cookie.
fn session(app: &App, who: &Who) -> String {
    let link = app.change_now(|change| people::actions::sign_in_link(change, &who.email, "", true)).expect("a link");
    cookie(app, &link)
}

/// Copies one application `size` times, each of a group of its own, sent a minute after one another.
fn fill(db: &mut DbConn, like: &ApplicationId, size: usize) -> Result<()> {
    let (id, at) = match db {
        DbConn::Sqlite(_) => (
            "'00000000-0000-7000-8000-' || substr('000000000000' || i, -12)",
            "datetime('2020-01-01', '+' || i || ' minutes') || '.000000'",
        ),
        DbConn::Postgres(_) => (
            "'00000000-0000-7000-8000-' || right('000000000000' || i, 12)",
            "timestamp '2020-01-01' + i * interval '1 minute'",
        ),
    };
    let sql = format!(
        "INSERT INTO organisations (id, name, kind, about, area, describes_itself, registration_number, host_name, version, \
         created_by, created_at) \
         WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < {size}) \
         SELECT {id}, 'Group ' || i, o.kind, o.about, o.area, o.describes_itself, '', '', 1, o.created_by, {at} \
         FROM n, organisations AS o WHERE o.id = (SELECT organisation_id FROM applications WHERE id = '{like}')"
    );
    diesel::sql_query(sql).execute(db)?;
    let sql = format!(
        "INSERT INTO applications (id, reference, funder_id, round_id, form_version_id, organisation_id, organisation_name, state, \
         state_at, amount_pence, started_by, started_at, submitted_by, submitted_at, listed_at, version) \
         WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < {size}) \
         SELECT {id}, 'B-' || i, funder_id, round_id, form_version_id, {id}, 'Group ' || i, 'submitted', {at}, 95000, \
         started_by, {at}, started_by, {at}, {at}, 1 FROM n, applications WHERE applications.id = '{like}'"
    );
    diesel::sql_query(sql).execute(db)?;
    // What the search keeps of each: words that all of them have, and one of its own.
    let sql = format!(
        "INSERT INTO search_entries (kind, thing_id, funder_id, application_id, organisation_id, readers, title, body, words, at) \
         WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < {size}) \
         SELECT 'application', {id}, funder_id, {id}, {id}, 7, 'Group ' || i, 'We cook together on Sundays.', \
         'cook group on sundays together we word' || i, {at} FROM n, applications WHERE applications.id = '{like}'"
    );
    diesel::sql_query(sql).execute(db)?;
    db.batch_execute("ANALYZE")?;
    Ok(())
}
