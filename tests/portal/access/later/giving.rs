//! Grants from their first offer until money has left, comes back and stops; and whoever hears reports of harm.

use chrono::TimeDelta;
use diesel::prelude::*;
use groundwater::award::subsidy;
use groundwater::db::schema::{grants, harm_reports};
use groundwater::ids::GrantId;
use groundwater::organisation::Kind;
use groundwater::people::Role;
use groundwater::text::money::Pence;
use groundwater::web::language::Language;

use super::{Scene, Tried};
use crate::access::{CONTACT, DRAFTER};
use crate::award::give;
use crate::stories::adds;
use crate::support::{Portal, Seen};

/// Who hears reports of harm.
const HEARS: &str = "joan.bright@example.org";
/// A number that the council knew for long.
const KNOWN: &str = "020 7946 0018";
const HER_NAME: [(&str, &str); 3] = [("name", "Hülya Demir"), ("role", "chair"), ("agrees", "yes")];
const HIS_NAME: [(&str, &str); 2] = [("name", "Daniel Okafor"), ("role", "Grants officer")];

/// A grant, as its group and as the council sees it.
struct Given {
    own: String,
    desk: String,
}

impl Given {
    /// A grant of £950 to a group of the drafter's; the officer in charge speaks with it.
    async fn to(portal: &Portal, group: &str) -> (Given, GrantId) {
        let id = give(portal, group, DRAFTER, Kind::Unregistered).await;
        let (officer, given) = (portal.person(CONTACT, "Daniel Okafor").await, id.clone());
        portal
            .change(move |change| {
                diesel::update(grants::table.find(&given)).set(grants::contact_id.eq(&officer)).execute(change.db)?;
                Ok(())
            })
            .await;
        (Given { own: format!("/grants/{id}"), desk: format!("/desk/grants/{id}") }, id)
    }

    /// A page of it that somebody has before them: her own, or the council's.
    async fn page(&self, scene: &Scene, letter: char, end: &str) -> Seen {
        let of = if letter == 'G' { &self.own } else { &self.desk };
        scene.who(letter).get(&format!("{of}{end}")).await
    }

    async fn is_offered(&self, scene: &Scene) {
        let page = self.page(scene, 'C', "/agreement").await;
        scene.does('C', &page, "#offer", &[]).await;
    }

    async fn she_signs(&self, scene: &Scene) {
        let page = self.page(scene, 'G', "/agreement").await;
        scene.does('G', &page, "#sign", &HER_NAME).await;
    }

    async fn he_signs(&self, scene: &Scene) {
        let page = self.page(scene, 'C', "/agreement").await;
        scene.does('C', &page, "#sign", &HIS_NAME).await;
    }

    async fn her_account_is(&self, scene: &Scene, choice: &str) {
        let page = self.page(scene, 'G', "/account").await;
        scene.does('G', &page, "#account", &[("choice", choice), ("why", "No bank takes us.")]).await;
    }
}

pub async fn tried() -> Tried {
    let portal = Portal::start().await;
    portal.fund("hackney-small-grants").await;
    let report = somebody_reports(&portal).await;
    portal.person(DRAFTER, "Hülya Demir").await;
    let (kitchen, _) = Given::to(&portal, "Sunday Kitchen").await;
    let (bakery, with_host) = Given::to(&portal, "Sunday Bakery").await;
    let (sewing, _) = Given::to(&portal, "Sunday Sewing").await;
    portal
        .change_as(DRAFTER, |change| {
            groundwater::people::actions::save_account(change, "Hülya Demir", KNOWN, Language::ENGLISH)
        })
        .await;
    // So that a number of hers proves something.
    portal.clock.advance(TimeDelta::days(10));
    let mut scene = Scene::begin(&portal, &[('T', HEARS)]).await;
    what_was_reported(&mut scene, &report).await;
    before_it_is_offered(&mut scene, &kitchen).await;
    until_both_have_signed(&mut scene, &kitchen).await;
    what_the_council_adds(&mut scene, &kitchen).await;
    until_money_has_left(&mut scene, &kitchen).await;
    where_it_stops(&mut scene, &kitchen).await;
    with_a_host(&mut scene, &bakery).await;
    held_by_the_council(&mut scene, &sewing).await;
    portal.change(move |change| subsidy::store::set_band(change.db, &with_host, Pence::pounds(500))).await;
    above_the_band(&mut scene, &bakery).await;
    scene.tried
}

/// Somebody reports harm, and says not who they are. Gives the report's identifier.
async fn somebody_reports(portal: &Portal) -> String {
    portal.staff(HEARS, "Joan Bright", Role::Listener, "hackney").await;
    let visitor = portal.visitor();
    let page = visitor.get("/report").await;
    let sent = visitor.submit(&page, "main form", &[("words", "At the meeting somebody laughed at our names.")]).await;
    assert_eq!(sent.status, 200, "{}", sent.text());
    portal.read(|db| Ok(harm_reports::table.select(harm_reports::id).first::<String>(db)?)).await
}

async fn what_was_reported(scene: &mut Scene, report: &str) {
    let one = format!("/desk/reports/{report}");
    scene.opens("/desk/reports", "/desk/reports").await;
    scene.opens("/desk/reports/{id}", &one).await;
    let page = scene.who('T').get(&one).await;
    scene.sends("/desk/reports/{id}", page.form("main form", &[("words", "Thank you. We speak to him.")])).await;
    scene.opens("/desk/barriers/told", "/desk/barriers/told").await;
    let page = scene.who('T').get("/desk/barriers/told").await;
    let form = page.form("main form", &[("words", "Letters with a no leave on a Friday evening.")]);
    scene.sends("/desk/barriers/told", form).await;
}

async fn before_it_is_offered(scene: &mut Scene, given: &Given) {
    let page = given.page(scene, 'C', "").await;
    let fields = [("amount", "100"), ("due-day", "20"), ("due-month", "12"), ("due-year", "2026")];
    scene.sends("/desk/grants/{id}/payments", page.form("#plan", &fields)).await;
    let page = given.page(scene, 'C', "/agreement").await;
    scene.sends("/desk/grants/{id}/agreement", page.form("#offer", &[])).await;
    given.is_offered(scene).await;
}

async fn until_both_have_signed(scene: &mut Scene, given: &Given) {
    // The whole is planned with the first offer.
    let page = given.page(scene, 'C', "").await;
    let form = page.form("form[action$=removal]", &[]);
    scene.sends("/desk/grants/{id}/payments/{payment}/removal", form).await;
    scene.opens("/grants/{id}/plan", &format!("{}/plan", given.own)).await;
    let page = given.page(scene, 'G', "/plan").await;
    let first = [("first-day", "20"), ("first-month", "12"), ("first-year", "2026")];
    let three = [&[("way", "instalments"), ("many", "3"), ("apart", "6")][..], &first].concat();
    scene.sends("/grants/{id}/plan", page.form("#plan", &three)).await;
    let page = given.page(scene, 'G', "/account").await;
    scene.sends("/grants/{id}/account", page.form("#account", &[("choice", "own")])).await;

    let part = "/agreement/parts/you-do";
    scene.opens("/grants/{id}/agreement/parts/{part}", &format!("{}{part}", given.own)).await;
    let page = given.page(scene, 'G', part).await;
    let words = [("words", "You tell us when Ramadan is over."), ("why", "We cook through the night then.")];
    scene.sends("/grants/{id}/agreement/parts/{part}", page.form("#propose", &words)).await;
    scene.does('G', &page, "#propose", &words).await;
    scene.opens("/desk/grants/{id}/agreement/parts/{part}", &format!("{}{part}", given.desk)).await;
    let page = given.page(scene, 'C', part).await;
    let keeps = [("keep_why", "It is fair as it stands.")];
    scene.sends("/desk/grants/{id}/agreement/parts/{part}", page.form("#keep", &keeps)).await;
    scene.does('C', &page, "#keep", &keeps).await;

    let page = given.page(scene, 'G', "/agreement").await;
    scene.sends("/grants/{id}/agreement/signature", page.form("#sign", &HER_NAME)).await;
    given.she_signs(scene).await;
    let page = given.page(scene, 'C', "/agreement").await;
    scene.sends("/desk/grants/{id}/agreement/signature", page.form("#sign", &HIS_NAME)).await;
    given.he_signs(scene).await;
}

/// An officer adds somebody's words to what both write down, and takes them back.
async fn what_the_council_adds(scene: &mut Scene, given: &Given) {
    let page = given.page(scene, 'C', "/learning/new").await;
    let note = scene.does('C', &page, "#note", &[("council_next", "We heat the rooms."), ("then", "tell")]).await;
    let note = note.path.split('?').next().and_then(|path| path.rsplit('/').next()).expect("its id").to_owned();
    let story = format!("/desk/learning/{note}/story");
    let page = scene.who('C').get(&story).await;
    let voice = [
        ("who_spoke", "Mrs A., a volunteer"),
        ("words", "She says that the bread is hers again."),
        ("audience", "everyone"),
        ("of_another", "yes"),
        ("yes_by", "Mrs A."),
        ("yes_how", "at the table"),
        ("yes_on-day", "30"),
        ("yes_on-month", "11"),
        ("yes_on-year", "2026"),
    ];
    let added = adds(&scene.who('C'), &page, &voice, None).await;
    assert_eq!(added.status, 200, "{}", added.text());
    let page = scene.who('C').get(&story).await;
    let form = page.form("form[action*='/pieces/'][action$='/withdrawal']", &[]);
    scene.sends("/desk/learning/{id}/pieces/{piece}/withdrawal", form).await;
}

async fn until_money_has_left(scene: &mut Scene, given: &Given) {
    let page = given.page(scene, 'G', "/bank").await;
    let account =
        [("holder", "own"), ("name", "Sunday Kitchen"), ("sort_code", "30-11-22"), ("account_number", "12345678")];
    scene.does('G', &page, "#bank", &account).await;
    let page = given.page(scene, 'N', "/bank").await;
    let found = [
        ("way", "phone"),
        ("rang", KNOWN),
        ("spoke_to", "Hülya Demir"),
        ("said", "She entered it herself this morning."),
        ("read_back", "678"),
        ("confirmed", "yes"),
    ];
    scene.sends("/desk/grants/{id}/bank", page.form("#check", &found)).await;
    scene.does('N', &page, "#check", &found).await;

    let approval = "form[action$=approval]";
    let page = given.page(scene, 'D', "").await;
    scene.sends("/desk/grants/{id}/payments/{payment}/approval", page.form(approval, &[])).await;
    // By whoever takes no file, so that every officer can.
    scene.does('D', &page, approval, &[]).await;
    let page = scene.who('C').get("/desk/payments").await;
    scene.sends("/desk/payments.csv", page.form("#take", &[])).await;
    scene.does('C', &page, "#take", &[]).await;
    let page = scene.who('C').get("/desk/payments").await;
    let lost = [("reason", "The bank sent it back on 11 December, says finance.")];
    scene.sends("/desk/payments/returns", page.form("form[action$=returns]", &lost)).await;
}

async fn where_it_stops(scene: &mut Scene, given: &Given) {
    let page = given.page(scene, 'D', "/stop").await;
    scene.does('D', &page, "#announce", &[("kind", "fraud"), ("reason", "The flour was sold.")]).await;
    let page = given.page(scene, 'G', "/money").await;
    let reply = [("reply", "It was sold to buy rice.")];
    scene.sends("/grants/{id}/stops/{stop}", page.form("#reply", &reply)).await;
    scene.does('G', &page, "#reply", &reply).await;
    let page = given.page(scene, 'D', "/stop").await;
    let stands = [("action", "confirm"), ("words", "We saw the receipts.")];
    scene.sends("/desk/grants/{id}/stop/{stop}", page.form("#settle", &stands)).await;
}

async fn with_a_host(scene: &mut Scene, given: &Given) {
    given.is_offered(scene).await;
    given.her_account_is(scene, "find").await;
    let page = given.page(scene, 'C', "/account").await;
    let host = [("host_name", "Hackney CVS"), ("host_contact", "Joy, 020 7946 0000"), ("fee", "50")];
    scene.sends("/desk/grants/{id}/account", page.form("#host", &host)).await;
    scene.does('C', &page, "#host", &host).await;
    given.she_signs(scene).await;
    given.he_signs(scene).await;

    let day = [("passed-day", "10"), ("passed-month", "12"), ("passed-year", "2026")];
    let some = [&[("amount", "£400")][..], &day].concat();
    let page = given.page(scene, 'G', "/account").await;
    scene.sends("/grants/{id}/account/passed-on", page.form("#passed-on", &some)).await;
    scene.does('G', &page, "#passed-on", &some).await;
    let more = [&[("amount", "£100")][..], &day].concat();
    let page = given.page(scene, 'C', "/account").await;
    scene.sends("/desk/grants/{id}/account/passed-on", page.form("#passed-on", &more)).await;
    scene.does('C', &page, "#passed-on", &more).await;
    for (letter, path) in [('G', "/grants/{id}/account/correction"), ('C', "/desk/grants/{id}/account/correction")] {
        let links = given.page(scene, letter, "/account").await.links();
        let link = links.into_iter().find(|link| link.contains("/account/correction?")).expect("a sum to put right");
        scene.opens(path, &link).await;
        let page = scene.who(letter).get(&link).await;
        scene.sends(path, page.form("#correct", &[("amount", "£90"), ("why", "It was mistyped.")])).await;
    }
}

async fn held_by_the_council(scene: &mut Scene, given: &Given) {
    given.is_offered(scene).await;
    given.her_account_is(scene, "council").await;
    given.she_signs(scene).await;
    let page = given.page(scene, 'C', "/bank").await;
    let agreed = [("words", "We hold it, and pay what they tell us to.")];
    scene.sends("/desk/grants/{id}/bank/held", page.form("#hold", &agreed)).await;
}

async fn above_the_band(scene: &mut Scene, given: &Given) {
    let page = given.page(scene, 'C', "/subsidy").await;
    scene.sends("/desk/grants/{id}/subsidy/question", page.form("#ask", &[])).await;
    scene.does('C', &page, "#ask", &[]).await;
    scene.opens("/grants/{id}/subsidy", &format!("{}/subsidy", given.own)).await;
    let page = given.page(scene, 'G', "/subsidy").await;
    let nothing = [("answer", "amount"), ("amount", "0")];
    scene.sends("/grants/{id}/subsidy", page.form("#answer-form", &nothing)).await;
}
