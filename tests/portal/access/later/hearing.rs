//! What is heard, and what is still to be understood: a reader judges what they wanted to understand first, an officer writes down
//! what a group without an account says to the conversation that it was offered, and what was taken down for another group. And a
//! draft in a fund with parts, whose recording says how much it asks for.

use diesel::prelude::*;
use groundwater::application::{State, actions};
use groundwater::db::schema::{applications, evidence, files, people, readings};
use groundwater::ids::ApplicationId;
use groundwater::people::NO_EMAIL;
use groundwater::relationship::voice::Route;
use groundwater::review::reading::UNDERSTAND;

use super::{Scene, Tried};
use crate::access::{CONTACT, DRAFTER, READER};
use crate::fund::example;
use crate::strands::PARTS;
use crate::support::{Portal, group, sounds};
use crate::table::{FUND, Table};

/// Who has no account.
const RINGS: &str = "fatma.aydin@example.org";

pub async fn tried() -> Tried {
    let table = Table::with_pounds(10_000).await;
    let kitchen = table.application("Sunday Kitchen", DRAFTER, "Hülya Demir", 2_000).await;
    let rings = table.application("Evening Bread", RINGS, "Fatma Aydın", 1_000).await;
    table.reads(READER, "Yvonne Baptiste", &kitchen, UNDERSTAND, None).await;
    let note = taken_down(&table, &kitchen).await;
    let mut scene = Scene::begin(&table.portal, &[]).await;
    scene
        .opens(
            "/desk/applications/{id}/evidence/{note}/wrong-group",
            &format!("/desk/applications/{kitchen}/evidence/{note}/wrong-group"),
        )
        .await;
    is_understood(&mut scene, &table, &kitchen).await;
    says_by_phone(&mut scene, &table, &rings).await;
    scene.tried
}

/// What an officer heard on the phone and wrote down for a group: the note.
async fn taken_down(table: &Table, kitchen: &ApplicationId) -> String {
    let (of, officer) = (kitchen.clone(), table.portal.person(CONTACT, "Daniel Okafor").await);
    table
        .portal
        .change(move |change| {
            group::known(change, &of, &officer, "The school by the canal gives us its kitchen.")?;
            let told = evidence::table.filter(evidence::application_id.eq(&of));
            let note: String = told.select(evidence::id).first(change.db)?;
            diesel::update(evidence::table.find(&note))
                .set((evidence::from_organisation.eq(true), evidence::route.eq(Route::Phone)))
                .execute(change.db)?;
            Ok(note)
        })
        .await
}

async fn is_understood(scene: &mut Scene, table: &Table, kitchen: &ApplicationId) {
    let of = kitchen.clone();
    let reading: String = table
        .portal
        .read(move |db| {
            Ok(readings::table.filter(readings::application_id.eq(&of)).select(readings::id).first::<String>(db)?)
        })
        .await;
    let judged = [
        ("criterion", "trust"),
        ("step-trust", "clear"),
        ("words-trust", "They share it out."),
        ("cites-trust", "answer:need"),
    ];
    let fields = judged.map(|(name, value)| (name.to_owned(), value.to_owned())).to_vec();
    scene.sends("/desk/readings/{id}/understood", (format!("/desk/readings/{reading}/understood"), fields)).await;
}

async fn says_by_phone(scene: &mut Scene, table: &Table, rings: &ApplicationId) {
    table
        .portal
        .change(|change| {
            diesel::update(people::table.filter(people::email.eq(RINGS)))
                .set(people::email.eq(format!("fatma-aydin{NO_EMAIL}")))
                .execute(change.db)?;
            Ok(())
        })
        .await;
    let page = scene.who('C').get(&format!("/desk/funds/{FUND}/conversation")).await;
    scene.does('C', &page, "main form", &[("minutes", "30")]).await;
    let talk = format!("/desk/applications/{rings}/talk");
    scene.opens("/desk/applications/{id}/talk", &talk).await;
    let page = scene.who('C').get(&format!("{talk}?said=not-needed")).await;
    let form = page.form("main form", &[("words", "No need, thank you."), ("witness", "Rosa Lim")]);
    scene.sends("/desk/applications/{id}/talk", form).await;
}

/// A draft in a fund with parts, which moves to the other one.
pub async fn in_parts() -> Tried {
    let portal = Portal::start().await;
    let round = portal.fund_from(&format!("{}\n{PARTS}", example(FUND))).await.round.id;
    let kitchen = portal.group("Sunday Kitchen", &[(DRAFTER, "Hülya Demir")]).await;
    let draft = portal.change_as(DRAFTER, move |change| actions::start(change, &round, &kitchen, "food")).await;
    let mut scene = Scene::begin(&portal, &[]).await;
    let strand = format!("/applications/{draft}/strand");
    scene.opens("/applications/{id}/strand", &strand).await;
    let page = scene.who('G').get(&strand).await;
    scene.sends("/applications/{id}/strand", page.form("main form", &[("strand", "halls")])).await;
    says_how_much(&mut scene, &portal, &draft).await;
    scene.tried
}

/// Money is asked for in a recording, and it was sent without its amount: whoever listens notes it.
async fn says_how_much(scene: &mut Scene, portal: &Portal, draft: &ApplicationId) {
    let page = scene.who('G').get(&format!("/applications/{draft}/questions/costs/recording")).await;
    let sound = sounds::voice(4_000);
    let added = scene.who('G').submit_file(&page, "form[data-recorder-form]", "file", "Ses 014.m4a", sound).await;
    assert!(added.has("How much do you ask for?"), "{}", added.text());
    let (sent, writer) = (draft.clone(), portal.person(DRAFTER, "").await);
    let recording: String = portal
        .change(move |change| {
            diesel::update(applications::table.find(&sent))
                .set((
                    applications::state.eq(State::Submitted),
                    applications::state_at.eq(change.now),
                    applications::submitted_by.eq(Some(&writer)),
                    applications::submitted_at.eq(Some(change.now)),
                    applications::listed_at.eq(change.now),
                ))
                .execute(change.db)?;
            let heard = files::table.filter(files::application_id.eq(&sent)).select(files::id);
            Ok(heard.first::<String>(change.db)?)
        })
        .await;
    let fields = [("amount", "950"), ("shown", "")].map(|(name, value)| (name.to_owned(), value.to_owned())).to_vec();
    scene.sends("/desk/recordings/{id}/amount", (format!("/desk/recordings/{recording}/amount"), fields)).await;
}
