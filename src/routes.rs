//! Every address of the portal, its handler and who may open it: one table, read by the tests.
//!
//! `may` is the first door only: what a person may do with the thing in hand is asked of the part's `policy.rs`.

use std::rc::Rc;

use actix_web::guard::{Any, Get, Head};
use actix_web::http::Method;
use actix_web::{HttpMessage, HttpRequest, Resource, Route, web};

use crate::after::challenge::policy::ANSWER;
use crate::after::{self, barrier, onward, report};
use crate::application::conversation::{appointment, pages as talking};
use crate::application::recording::{self, upload};
use crate::application::{
    by_phone, conversation, drafting, files, helping, life, pointing, reuse, sending, took, translating,
};
use crate::assessment::{continuum, pages as assessments, reviewing};
use crate::award::{again, challenge, release};
use crate::decision::policy::{BOARD, RELEASE};
use crate::desk::funds;
use crate::desk::groups::{self, merging};
use crate::learning::commitment::owning;
use crate::organisation::{documents, roster, sharing};
use crate::panel::policy::TABLE;
use crate::people::Role;
use crate::privacy::controller::policy::OFFICE;
use crate::relationship::contact;
use crate::web::{assets, kept, server};
use crate::{
    award, decision, desk, fund, home, hours, learning, organisation, panel, people, privacy, public, relationship,
    review, risk,
};

/// Who may open an address at all.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Access {
    /// Anyone, and no session is looked up: files of the front end, health checks.
    Open,
    Anyone,
    SignedIn,
    /// Everyone who holds a role at some funder.
    Desk,
    /// Whoever holds one of these roles at some funder.
    Roles(&'static [Role]),
    /// Anyone, in the demo only.
    Demo,
}

/// One row of the table.
pub struct Row {
    pub method: Method,
    pub path: &'static str,
    pub may: Access,
    /// Whether it asks for somebody who signed in of late (`web/afresh.rs`): payments and whose account they go to, exports of people's
    /// details, roles and memberships, somebody's other sessions. A new phone number does, too, where it is saved (`people/pages.rs`).
    pub afresh: bool,
    route: fn() -> Route,
}

const fn get(path: &'static str, may: Access, route: fn() -> Route) -> Row {
    Row { method: Method::GET, path, may, afresh: false, route }
}

const fn post(path: &'static str, may: Access, route: fn() -> Route) -> Row {
    Row { method: Method::POST, path, may, afresh: false, route }
}

/// What is fetched by somebody who signed in of late: it stands on the page that its address has above it.
const fn get_afresh(path: &'static str, may: Access, route: fn() -> Route) -> Row {
    Row { method: Method::GET, path, may, afresh: true, route }
}

/// What is done by somebody who signed in of late.
const fn post_afresh(path: &'static str, may: Access, route: fn() -> Route) -> Row {
    Row { method: Method::POST, path, may, afresh: true, route }
}

/// A row for another method.
const fn row(method: Method, path: &'static str, may: Access, route: fn() -> Route) -> Row {
    Row { method, path, may, afresh: false, route }
}

#[allow(unused_imports, reason = "each part takes what it needs")]
use Access::{Anyone, Demo, Desk, Open, Roles, SignedIn};

/// The council's officers.
const OFFICER: Access = Roles(&[Role::Commissioner]);
/// Whoever may lead a meeting: the meeting says who does.
const LEADS: Access = Roles(&[Role::Commissioner, Role::PanelMember]);
/// Who may be asked to read.
const READERS: Access = Roles(review::policy::READERS);
/// The safeguarding leads.
const SAFEGUARDING: Access = Roles(&[Role::SafeguardingLead]);
/// Who hears what is reported of racism and harm.
const LISTENER: Access = Roles(&[Role::Listener]);
/// Who reads the record of a decision.
const RECORD: &[Role] = &[Role::Commissioner, Role::DecisionMaker, Role::Scrutineer];
/// Who reads how the council rates itself, before it is published.
const ASSESSMENTS: &[Role] = crate::assessment::policy::SEE;
/// Who reads the promises at the desk.
const PROMISES: &[Role] = learning::commitment::policy::READ;

/// The table.
pub const ROWS: &[Row] = &[
    // machines
    get("/healthz", Open, || web::to(server::healthz)),
    get("/readyz", Open, || web::to(server::readyz)),
    get("/.well-known/security.txt", Open, || web::to(server::security)),
    get("/assets/{name}", Open, || web::to(assets::file)),
    get("/theme.css", Open, || web::to(assets::theme)),
    get("/logo", Open, || web::to(assets::logo)),
    // people: signing in and the account
    get("/sign-in", Anyone, || web::to(people::pages::ask)),
    post("/sign-in", Anyone, || web::to(people::pages::send_code)),
    get("/sign-in/code", Anyone, || web::to(people::pages::code)),
    post("/sign-in/code", Anyone, || web::to(people::pages::use_code)),
    get("/sign-in/council", Anyone, || web::to(people::council::pages::begin)),
    get("/sign-in/council/back", Anyone, || web::to(people::council::pages::back)),
    get("/sign-in/link/{token}", Anyone, || web::to(people::pages::link)),
    post("/sign-in/link/{token}", Anyone, || web::to(people::pages::use_link)),
    get("/sign-out", Anyone, || web::to(people::pages::sign_out)),
    post("/sign-out", Anyone, || web::to(people::pages::signed_out)),
    post("/exit", Anyone, || web::to(people::pages::exit)),
    get("/account", SignedIn, || web::to(people::pages::account)),
    post("/account", SignedIn, || web::to(people::pages::save_account)),
    post("/account/shared", SignedIn, || web::to(people::pages::share_device)),
    get("/account/safety", SignedIn, || web::to(people::safety::pages::show)),
    post("/account/safety", SignedIn, || web::to(people::safety::pages::save)),
    get("/messages", SignedIn, || web::to(people::messages::pages::list)),
    post("/messages", SignedIn, || web::to(people::messages::pages::choose)),
    get("/messages/{id}", SignedIn, || web::to(people::messages::pages::show)),
    post_afresh("/account/sessions/{id}/end", SignedIn, || web::to(people::pages::end_session)),
    get("/kept/{token}", SignedIn, || web::to(kept::show)),
    get("/desk/checks", Roles(&[Role::Administrator]), || web::to(desk::checks::pages::list)),
    get("/desk/letters", Roles(desk::letters::policy::SEE), || web::to(desk::letters::pages::list)),
    get("/desk/letters/{id}/print", OFFICER, || web::to(desk::letters::pages::print)),
    post("/desk/letters/{id}/telling", OFFICER, || web::to(desk::letters::pages::tell)),
    post("/desk/letters/{id}/putting-away", Roles(desk::letters::policy::SEE), || {
        web::to(desk::letters::pages::put_away)
    }),
    get("/desk/people", Roles(people::team::policy::SEE), || web::to(people::team::pages::show)),
    post_afresh("/desk/people", Roles(&[Role::Administrator]), || web::to(people::team::pages::give)),
    get("/desk/people/{id}/end", Roles(&[Role::Administrator]), || web::to(people::team::pages::sure_to_end)),
    get("/desk/people/{id}/sessions", Roles(&[Role::Administrator]), || {
        web::to(people::team::pages::sure_to_end_sessions)
    }),
    post_afresh("/desk/people/{id}/sessions", Roles(&[Role::Administrator]), || {
        web::to(people::team::pages::end_sessions)
    }),
    post_afresh("/desk/people/{id}/end", Roles(&[Role::Administrator]), || web::to(people::team::pages::end)),
    // fund: public pages
    get("/", Anyone, || web::to(fund::pages::front)),
    get("/funds", Anyone, || web::to(fund::pages::funds)),
    get("/funds/{slug}", Anyone, || web::to(public::pages::fund::fund)),
    get("/funds/{slug}/draw", Anyone, || web::to(decision::draw::pages::public)),
    get("/funds/{slug}/where-risk-sits", Anyone, || web::to(public::pages::risk::where_risk_sits)),
    get("/funds/{slug}/hours", Anyone, || web::to(hours::pages::public::show)),
    get("/funds/{slug}/panel", Anyone, || web::to(public::pages::panel::panel)),
    get("/funds/{slug}/how-we-decide", Anyone, || web::to(fund::pages::how_we_decide)),
    get("/funds/{slug}/form", Anyone, || web::to(fund::pages::blank_form)),
    get("/funds/{slug}/eligible", Anyone, || web::to(fund::eligibility::pages::ask)),
    post("/funds/{slug}/eligible", Anyone, || web::to(fund::eligibility::pages::answer)),
    // fund: the desk
    get("/desk/funds", Desk, || web::to(funds::pages::list)),
    get("/desk/funds/{slug}", Desk, || web::to(funds::pages::fund)),
    post("/desk/funds/{slug}/publication", Roles(fund::policy::KEEPERS), || web::to(funds::pages::publish)),
    post("/desk/funds/{slug}/closing", Roles(fund::policy::KEEPERS), || web::to(funds::pages::close)),
    get("/desk/funds/{slug}/barriers", Roles(fund::policy::KEEPERS), || web::to(barrier::coming::pages::show)),
    get("/desk/funds/{slug}/numbers", Roles(BOARD), || web::to(desk::numbers::pages::show)),
    // application: taken by phone or from paper
    get("/desk/funds/{slug}/by-phone", OFFICER, || web::to(by_phone::taking::ask)),
    post("/desk/funds/{slug}/by-phone", OFFICER, || web::to(by_phone::taking::take)),
    post("/desk/funds/{slug}/by-phone/rules", OFFICER, || web::to(by_phone::taking::answer_rules)),
    get("/desk/by-phone/{id}", OFFICER, || web::to(by_phone::pages::show)),
    post("/desk/by-phone/{id}/submission", OFFICER, || web::to(by_phone::pages::send)),
    post("/desk/by-phone/{id}/wish", OFFICER, || web::to(by_phone::pages::obey)),
    post("/desk/by-phone/{id}/cover", OFFICER, || web::to(by_phone::pages::cover)),
    post("/desk/by-phone/{id}/people/{person}/email", OFFICER, || web::to(by_phone::pages::give_email)),
    // organisation
    get("/organisations/new", SignedIn, || web::to(organisation::pages::new)),
    post("/organisations/new", SignedIn, || web::to(organisation::pages::tell)),
    get("/organisations/{id}", SignedIn, || web::to(organisation::pages::show)),
    get("/organisations/{id}/profile", SignedIn, || web::to(organisation::pages::edit)),
    post("/organisations/{id}/profile", SignedIn, || web::to(organisation::pages::save)),
    get("/organisations/{id}/safety", SignedIn, || web::to(organisation::safety::pages::show)),
    post("/organisations/{id}/safety", SignedIn, || web::to(organisation::safety::pages::save)),
    post_afresh("/organisations/{id}/members", SignedIn, || web::to(organisation::pages::add_member)),
    post("/organisations/{id}/departure", SignedIn, || web::to(organisation::pages::leave)),
    get("/organisations/{id}/documents", SignedIn, || web::to(documents::pages::list)),
    post("/organisations/{id}/documents", SignedIn, || web::to(documents::pages::give)),
    get("/organisations/{id}/documents/{document}", SignedIn, || web::to(documents::pages::fetch)),
    post("/organisations/{id}/documents/{document}/removal", SignedIn, || web::to(documents::pages::take_away)),
    get("/organisations/{id}/people", SignedIn, || web::to(roster::pages::list)),
    post("/organisations/{id}/people", SignedIn, || web::to(roster::pages::add)),
    post("/organisations/{id}/people/{somebody}/ending", SignedIn, || web::to(roster::pages::end)),
    get("/organisations/{id}/sharing", SignedIn, || web::to(sharing::pages::show)),
    post("/organisations/{id}/sharing", SignedIn, || web::to(sharing::pages::share)),
    // groups at the desk, and two that are one
    get("/desk/organisations", OFFICER, || web::to(groups::pages::list)),
    get("/desk/organisations/{id}", OFFICER, || web::to(groups::pages::show)),
    get("/desk/organisations/{id}/documents/{document}", OFFICER, || web::to(groups::pages::document)),
    post("/desk/organisations/{id}/sharing", OFFICER, || web::to(groups::pages::ask)),
    get("/desk/organisations/{id}/same/{other}", OFFICER, || web::to(merging::pages::side_by_side)),
    post("/desk/organisations/{id}/same/{other}", OFFICER, || web::to(merging::pages::propose)),
    post("/desk/merging/{id}/withdrawal", OFFICER, || web::to(merging::pages::withdraw)),
    get("/merging/{id}", SignedIn, || web::to(merging::pages::show_to_them)),
    post("/merging/{id}", SignedIn, || web::to(merging::pages::answer)),
    // calls, letters and replies
    get("/desk/applications/{id}/letters", OFFICER, || web::to(contact::pages::desk)),
    post("/desk/applications/{id}/letters", OFFICER, || web::to(contact::pages::log)),
    post("/desk/applications/{id}/calls", OFFICER, || web::to(contact::pages::log)),
    get("/desk/organisations/{id}/calls", OFFICER, || web::to(contact::pages::desk_group)),
    post("/desk/organisations/{id}/calls", OFFICER, || web::to(contact::pages::log_of_group)),
    post("/desk/calls/{id}", OFFICER, || web::to(contact::pages::correct_at_desk)),
    get("/applications/{id}/letters", SignedIn, || web::to(contact::pages::group)),
    get("/organisations/{id}/calls", SignedIn, || web::to(contact::pages::of_group)),
    post("/calls/{id}", SignedIn, || web::to(contact::pages::correct)),
    // the named contact hands over
    get("/desk/applications/{id}/contact", OFFICER, || web::to(desk::handover::pages::show_one)),
    post("/desk/applications/{id}/contact", OFFICER, || web::to(desk::handover::pages::hand_over_one)),
    get("/desk/funds/{slug}/contact", OFFICER, || web::to(desk::handover::pages::show_round)),
    post("/desk/funds/{slug}/contact", OFFICER, || web::to(desk::handover::pages::hand_over_round)),
    // who is away
    get("/desk/away", Roles(people::away::pages::AWAY), || web::to(people::away::pages::show)),
    post("/desk/away", Roles(people::away::pages::AWAY), || web::to(people::away::pages::say)),
    post("/desk/away/{id}/end", Roles(people::away::pages::AWAY), || web::to(people::away::pages::end)),
    // who else has it open
    post("/desk/here", Desk, || web::to(desk::here::pages::say)),
    // home
    get("/home", SignedIn, || web::to(home::pages::show)),
    // application: drafting and sending
    get("/funds/{slug}/start", SignedIn, || web::to(drafting::start::ask)),
    post("/funds/{slug}/start", SignedIn, || web::to(drafting::start::start)),
    get("/applications/{id}", SignedIn, || web::to(home::follow::pages::show)),
    get("/applications/{id}/strand", SignedIn, || web::to(drafting::strand::show)),
    post("/applications/{id}/strand", SignedIn, || web::to(drafting::strand::choose)),
    get("/applications/{id}/questions/{key}", SignedIn, || web::to(drafting::question::show)),
    post("/applications/{id}/questions/{key}", SignedIn, || web::to(drafting::question::save)),
    get("/applications/{id}/questions/{key}/both", SignedIn, || web::to(drafting::both::show)),
    post("/applications/{id}/questions/{key}/both", SignedIn, || web::to(drafting::both::choose)),
    get("/applications/{id}/questions/{key}/earlier", SignedIn, || web::to(drafting::question::earlier)),
    post("/applications/{id}/questions/{key}/again", SignedIn, || web::to(reuse::pages::use_again)),
    // application: checking and sending
    post("/applications/{id}/restoration", SignedIn, || web::to(life::pages::restore)),
    get("/applications/{id}/reminders", SignedIn, || web::to(life::pages::reminders)),
    post("/applications/{id}/reminders", SignedIn, || web::to(life::pages::choose_reminders)),
    get("/applications/{id}/check", SignedIn, || web::to(sending::pages::check)),
    get("/applications/{id}/submission", SignedIn, || web::to(sending::pages::sent)),
    post("/applications/{id}/submission", SignedIn, || web::to(sending::pages::send)),
    get("/applications/{id}/time", SignedIn, || web::to(took::pages::show)),
    post("/applications/{id}/time", SignedIn, || web::to(took::pages::tell)),
    get("/applications/{id}/download", SignedIn, || web::to(sending::download::show)),
    get("/applications/{id}/copy", SignedIn, || web::to(sending::download::html)),
    get("/applications/{id}/copy.odt", SignedIn, || web::to(sending::download::text_document)),
    get("/applications/{id}/copy.json", SignedIn, || web::to(sending::download::json)),
    get("/applications/{id}/withdrawal", SignedIn, || web::to(sending::pages::withdrawal)),
    post("/applications/{id}/withdrawal", SignedIn, || web::to(sending::pages::withdraw)),
    get("/applications/{id}/reopening", SignedIn, || web::to(sending::pages::reopening)),
    post("/applications/{id}/reopening", SignedIn, || web::to(sending::pages::reopen)),
    // application: in another language
    get("/applications/{id}/translations", SignedIn, || web::to(translating::pages::show)),
    post("/applications/{id}/translations/{translation}/correction", SignedIn, || web::to(translating::pages::correct)),
    get("/desk/applications/{id}/translations", Desk, || web::to(desk::translations::pages::show)),
    post("/desk/applications/{id}/translations", OFFICER, || web::to(desk::translations::pages::add)),
    // application: who helps
    get("/applications/{id}/people", SignedIn, || web::to(helping::pages::people)),
    post("/applications/{id}/people", SignedIn, || web::to(helping::pages::invite)),
    post("/applications/{id}/people/{supporter}/ending", SignedIn, || web::to(helping::pages::end_help)),
    post("/applications/{id}/readiness", SignedIn, || web::to(helping::pages::say_ready)),
    get("/applications/{id}/writing", SignedIn, || web::to(helping::writing::show)),
    get("/organisations/{id}/handover", SignedIn, || web::to(helping::handover::pages::show)),
    post("/organisations/{id}/handover", SignedIn, || web::to(helping::handover::pages::hand_over)),
    get("/organisations/{id}/members/{member}/ending", SignedIn, || web::to(helping::parting::pages::sure)),
    post_afresh("/organisations/{id}/members/{member}/ending", SignedIn, || web::to(helping::parting::pages::put_out)),
    get("/invitations/{id}", SignedIn, || web::to(helping::pages::invitation)),
    post("/invitations/{id}", SignedIn, || web::to(helping::pages::answer)),
    post("/invitations/{id}/withdrawal", SignedIn, || web::to(helping::pages::withdraw)),
    // application: files of an answer
    get("/applications/{id}/questions/{key}/files", SignedIn, || web::to(files::pages::list)),
    post("/applications/{id}/questions/{key}/files", SignedIn, || web::to(files::pages::add)),
    post("/applications/{id}/questions/{key}/files/{file}/removal", SignedIn, || web::to(files::pages::remove)),
    // application: something already written
    get("/applications/{id}/questions/{key}/pointing", SignedIn, || web::to(pointing::pages::show)),
    post("/applications/{id}/questions/{key}/pointing", SignedIn, || web::to(pointing::pages::point)),
    post("/applications/{id}/questions/{key}/pointing/{pointing}/removal", SignedIn, || {
        web::to(pointing::pages::take_away)
    }),
    get("/applications/{id}/documents", SignedIn, || web::to(pointing::pages::documents)),
    get("/applications/{id}/documents/{file}/removal", SignedIn, || web::to(pointing::pages::sure)),
    post("/applications/{id}/documents/{file}/removal", SignedIn, || web::to(pointing::pages::remove)),
    // application: recordings of an answer, sent by a form or in parts (the tus protocol)
    get("/applications/{id}/questions/{key}/recording", SignedIn, || web::to(recording::pages::show)),
    post("/applications/{id}/questions/{key}/recording", SignedIn, || web::to(recording::pages::add)),
    post("/applications/{id}/questions/{key}/recording/amount", SignedIn, || web::to(recording::pages::say_amount)),
    post("/applications/{id}/questions/{key}/recording/{file}/removal", SignedIn, || web::to(recording::pages::remove)),
    post("/applications/{id}/questions/{key}/recording/{file}/text", SignedIn, || {
        web::to(recording::pages::write_text)
    }),
    post("/applications/{id}/questions/{key}/recording/{file}/confirmation", SignedIn, || {
        web::to(recording::pages::confirm_text)
    }),
    row(Method::OPTIONS, "/applications/{id}/questions/{key}/uploads", Anyone, || web::to(upload::pages::speaks)),
    post("/applications/{id}/questions/{key}/uploads", SignedIn, || web::to(upload::pages::begin)),
    row(Method::OPTIONS, "/uploads/{id}", Anyone, || web::to(upload::pages::speaks)),
    row(Method::HEAD, "/uploads/{id}", SignedIn, || web::to(upload::pages::how_far)),
    row(Method::PATCH, "/uploads/{id}", SignedIn, || web::to(upload::pages::receive)),
    row(Method::DELETE, "/uploads/{id}", SignedIn, || web::to(upload::pages::give_up)),
    get("/recordings/{id}", SignedIn, || web::to(desk::recordings::playing::play)),
    get("/desk/recordings/{id}", Desk, || web::to(desk::recordings::pages::show)),
    post("/desk/recordings/{id}/listened", Desk, || web::to(desk::recordings::pages::listened)),
    post("/desk/recordings/{id}/amount", OFFICER, || web::to(desk::recordings::pages::note_amount)),
    post("/desk/recordings/{id}/text", OFFICER, || web::to(desk::recordings::pages::write_text)),
    get("/files/{id}", SignedIn, || web::to(desk::files::pages::fetch)),
    // application: conversations and opened questions
    get("/applications/{id}/conversation", SignedIn, || web::to(appointment::pages::show)),
    post("/applications/{id}/conversation", SignedIn, || web::to(appointment::pages::ask)),
    post("/applications/{id}/conversation/confirmation", SignedIn, || web::to(appointment::pages::confirm)),
    get("/applications/{id}/questions/{key}/conversation", SignedIn, || web::to(talking::show)),
    post("/applications/{id}/questions/{key}/conversation", SignedIn, || web::to(talking::ask)),
    post("/applications/{id}/questions/{key}/conversation/cancellation", SignedIn, || web::to(talking::cancel)),
    post("/applications/{id}/questions/{key}/conversation/confirmation", SignedIn, || web::to(talking::confirm)),
    post("/applications/{id}/questions/{key}/conversation/reconsideration", SignedIn, || web::to(talking::take_back)),
    post("/applications/{id}/questions/{key}/conversation/correction", SignedIn, || web::to(talking::correct)),
    post("/applications/{id}/questions/{key}/opened", SignedIn, || web::to(talking::open)),
    get("/desk/conversations", Desk, || web::to(conversation::desk::list)),
    get("/desk/conversations/slots", OFFICER, || web::to(appointment::slots::list)),
    post("/desk/conversations/slots", OFFICER, || web::to(appointment::slots::offer)),
    post("/desk/conversations/slots/{slot}/removal", OFFICER, || web::to(appointment::slots::remove)),
    get("/desk/conversations/{id}", Desk, || web::to(conversation::desk::show)),
    post("/desk/conversations/{id}", Desk, || web::to(conversation::desk::write_up)),
    post("/desk/conversations/{id}/word", Desk, || web::to(conversation::desk::word)),
    get("/desk/appointments/{id}", Desk, || web::to(appointment::desk::show)),
    post("/desk/appointments/{id}/time", Desk, || web::to(appointment::desk::set_time)),
    post("/desk/appointments/{id}/cancellation", Desk, || web::to(appointment::desk::call_off)),
    post("/desk/appointments/{id}/write-ups", Desk, || web::to(appointment::desk::write_up)),
    post("/desk/appointments/{id}/correction", Desk, || web::to(appointment::desk::correct)),
    post("/desk/appointments/{id}/word", Desk, || web::to(appointment::desk::word)),
    post("/desk/conversations/{id}/cover", Desk, || web::to(conversation::desk::cover)),
    get("/desk/opened/{id}", Desk, || web::to(conversation::desk::opened)),
    // relationship: evidence
    get("/desk/applications/{id}/evidence", Desk, || web::to(relationship::pages::desk)),
    post("/desk/applications/{id}/evidence", OFFICER, || web::to(relationship::pages::desk_add)),
    post("/desk/applications/{id}/evidence/{note}/withdrawal", OFFICER, || web::to(relationship::pages::desk_withdraw)),
    get("/desk/applications/{id}/evidence/{note}", OFFICER, || web::to(relationship::marking::pages::show)),
    post("/desk/applications/{id}/evidence/{note}", OFFICER, || web::to(relationship::marking::pages::mark)),
    post("/desk/applications/{id}/evidence/{note}/early-use", OFFICER, || {
        web::to(relationship::marking::pages::ask_early)
    }),
    get("/desk/applications/{id}/evidence/{note}/wrong-group", OFFICER, || {
        web::to(relationship::misplaced::pages::show)
    }),
    post("/desk/applications/{id}/evidence/{note}/wrong-group", OFFICER, || {
        web::to(relationship::misplaced::pages::take_out)
    }),
    get("/desk/early-uses", SAFEGUARDING, || web::to(relationship::early::pages::list)),
    get("/desk/early-uses/{id}", SAFEGUARDING, || web::to(relationship::early::pages::show)),
    post("/desk/early-uses/{id}", SAFEGUARDING, || web::to(relationship::early::pages::answer)),
    post("/desk/applications/{id}/trusted/{person}", OFFICER, || web::to(relationship::trusted::pages::heard)),
    get("/desk/funds/{slug}/conversation", OFFICER, || web::to(relationship::offer::pages::show)),
    post("/desk/funds/{slug}/conversation", OFFICER, || web::to(relationship::offer::pages::offer)),
    post("/desk/applications/{id}/talked", OFFICER, || web::to(relationship::offer::pages::talked)),
    get("/desk/applications/{id}/talk", OFFICER, || web::to(relationship::offer::by_phone::pages::ask)),
    post("/desk/applications/{id}/talk", OFFICER, || web::to(relationship::offer::by_phone::pages::say)),
    get("/applications/{id}/talk", SignedIn, || web::to(relationship::offer::pages::own)),
    post("/applications/{id}/talk", SignedIn, || web::to(relationship::offer::pages::answer)),
    get("/applications/{id}/trusted", SignedIn, || web::to(relationship::trusted::pages::show)),
    post("/applications/{id}/trusted", SignedIn, || web::to(relationship::trusted::pages::name)),
    post("/applications/{id}/trusted/{person}/withdrawal", SignedIn, || {
        web::to(relationship::trusted::pages::withdraw)
    }),
    get("/applications/{id}/evidence.html", SignedIn, || web::to(relationship::pages::take_away)),
    get("/applications/{id}/evidence", SignedIn, || web::to(relationship::pages::group)),
    post("/applications/{id}/evidence", SignedIn, || web::to(relationship::pages::group_add)),
    get("/applications/{id}/evidence/{note}", SignedIn, || web::to(relationship::pages::note)),
    post("/applications/{id}/evidence/{note}/replies", SignedIn, || web::to(relationship::pages::reply)),
    post("/applications/{id}/evidence/{note}/withdrawal", SignedIn, || web::to(relationship::pages::withdraw)),
    // risk
    get("/desk/applications/{id}/risks", Desk, || web::to(risk::pages::desk)),
    post("/desk/applications/{id}/risks", OFFICER, || web::to(risk::pages::desk_add)),
    get("/desk/applications/{id}/risks/{risk}", OFFICER, || web::to(risk::pages::desk_one)),
    post("/desk/applications/{id}/risks/{risk}", OFFICER, || web::to(risk::pages::desk_change)),
    get("/applications/{id}/risks", SignedIn, || web::to(risk::pages::group)),
    post("/applications/{id}/risks/{risk}/answer", SignedIn, || web::to(risk::pages::group_answer)),
    post("/desk/applications/{id}/risks/{risk}/words", OFFICER, || web::to(risk::lines::pages::reply)),
    post("/applications/{id}/risks/{risk}/words", SignedIn, || web::to(risk::lines::pages::say)),
    post("/desk/applications/{id}/risks/{risk}/requirements", OFFICER, || web::to(risk::requirement::pages::ask)),
    post("/desk/applications/{id}/requirements/{requirement}", OFFICER, || web::to(risk::requirement::pages::settle)),
    post("/applications/{id}/requirements/{requirement}/answer", SignedIn, || web::to(risk::requirement::pages::offer)),
    get("/desk/funds/{slug}/risks", Roles(risk::policy::READ_ROUND), || web::to(risk::round::pages::show)),
    post("/desk/funds/{slug}/risks", OFFICER, || web::to(risk::round::pages::add)),
    get("/desk/funds/{slug}/risks/{risk}", OFFICER, || web::to(risk::round::pages::show_one)),
    post("/desk/funds/{slug}/risks/{risk}", OFFICER, || web::to(risk::round::pages::change)),
    // review: declarations and readings
    get("/desk/reading-time", READERS, || web::to(review::time::pages::show)),
    post("/desk/reading-time", READERS, || web::to(review::time::pages::say_most)),
    post("/desk/reading-time/breaks", READERS, || web::to(review::time::pages::take_break)),
    post("/desk/reading-time/breaks/{id}/end", READERS, || web::to(review::time::pages::end_break)),
    get("/desk/funds/{slug}/spread", LEADS, || web::to(desk::spread::pages::show)),
    get("/desk/funds/{slug}/ranking", OFFICER, || web::to(desk::ranking::pages::show)),
    get("/desk/funds/{slug}/reading", OFFICER, || web::to(review::balance::pages::show)),
    post("/desk/funds/{slug}/reading", OFFICER, || web::to(review::balance::pages::ask)),
    get("/desk/applications/{id}/declaration", Desk, || web::to(review::pages::declaration::show)),
    post("/desk/applications/{id}/declaration", Desk, || web::to(review::pages::declaration::declare)),
    get("/desk/applications/{id}/readings", Desk, || web::to(review::pages::reading::list)),
    post("/desk/applications/{id}/readings", Roles(&[Role::Commissioner]), || web::to(review::pages::reading::assign)),
    post("/desk/applications/{id}/readings/talks", READERS, || web::to(review::pages::reading::talk)),
    get("/desk/applications/{id}/closeness", OFFICER, || web::to(review::pages::closeness::show)),
    post("/desk/applications/{id}/closeness", OFFICER, || web::to(review::pages::closeness::except)),
    post("/desk/applications/{id}/closeness/{person}", OFFICER, || web::to(review::pages::closeness::lift)),
    get("/desk/readings/{id}/taking-back", OFFICER, || web::to(review::pages::reading::sure_to_take_back)),
    post("/desk/readings/{id}/taking-back", OFFICER, || web::to(review::pages::reading::take_back)),
    get("/desk/readings/{id}", READERS, || web::to(review::pages::writing::read)),
    post("/desk/readings/{id}", READERS, || web::to(review::pages::writing::write)),
    get("/desk/readings/{id}/both", READERS, || web::to(review::pages::writing::both)),
    post("/desk/readings/{id}/understood", READERS, || web::to(review::pages::writing::judge)),
    get("/desk/readings/{id}/no", READERS, || web::to(review::pages::writing::sure_to_say_no)),
    post("/desk/readings/{id}/no", READERS, || web::to(review::pages::writing::say_no)),
    post("/desk/applications/{id}/understandings/{understanding}", OFFICER, || web::to(review::pages::question::tell)),
    // review: questions and concerns
    get("/desk/applications/{id}/questions", Desk, || web::to(review::pages::question::list)),
    post("/desk/applications/{id}/questions", Roles(&[Role::Commissioner]), || web::to(review::pages::question::ask)),
    post("/desk/applications/{id}/questions/{question}", Roles(&[Role::Commissioner]), || {
        web::to(review::pages::question::reply)
    }),
    post("/desk/applications/{id}/questions/{question}/withdrawal", OFFICER, || {
        web::to(review::pages::question::withdraw)
    }),
    post("/desk/applications/{id}/questions/{question}/place", OFFICER, || web::to(review::pages::question::place)),
    get("/applications/{id}/questions-to-you/{question}", SignedIn, || web::to(review::pages::to_you::show)),
    post("/applications/{id}/questions-to-you/{question}/talk", SignedIn, || web::to(review::pages::to_you::talk)),
    post("/applications/{id}/questions-to-you/{question}", SignedIn, || web::to(review::pages::to_you::answer)),
    get("/desk/applications/{id}/concern", Desk, || web::to(review::pages::concern::form)),
    post("/desk/applications/{id}/concern", Desk, || web::to(review::pages::concern::raise)),
    get("/desk/organisations/{id}/worry", OFFICER, || web::to(review::pages::group::worry)),
    get("/desk/applications/{id}/worry", Desk, || web::to(review::pages::apart::form)),
    post("/desk/applications/{id}/worry", Desk, || web::to(review::pages::apart::raise)),
    get("/desk/applications/{id}/concern/sent", Desk, || web::to(review::pages::concern::sent)),
    post("/desk/concerns/{id}/look", Roles(&[Role::SafeguardingLead]), || web::to(review::pages::concern::look_at)),
    get("/desk/concerns/{id}/handover", Roles(&[Role::SafeguardingLead]), || {
        web::to(review::pages::concern::to_hand_over)
    }),
    post("/desk/concerns/{id}/handover", Roles(&[Role::SafeguardingLead]), || {
        web::to(review::pages::concern::hand_over)
    }),
    get("/desk/concerns", Roles(&[Role::SafeguardingLead]), || web::to(review::pages::concern::list)),
    get("/desk/concerns/{id}", Roles(&[Role::SafeguardingLead]), || web::to(review::pages::concern::show_one)),
    get("/desk/concerns/{id}/recordings/{file}", Roles(&[Role::SafeguardingLead]), || {
        web::to(desk::recordings::concern::play)
    }),
    post("/desk/concerns/{id}/recordings/{file}/listened", Roles(&[Role::SafeguardingLead]), || {
        web::to(desk::recordings::concern::listened)
    }),
    post("/desk/concerns/{id}", Roles(&[Role::SafeguardingLead]), || web::to(review::pages::concern::write)),
    // panel
    get("/desk/panels", Roles(TABLE), || web::to(panel::pages::panels)),
    get("/desk/panels/new", Roles(&[Role::Commissioner]), || web::to(panel::pages::new_panel)),
    post("/desk/panels/new", Roles(&[Role::Commissioner]), || web::to(panel::pages::make_panel)),
    get("/desk/panels/mine", Roles(&[Role::PanelMember]), || web::to(panel::work::pages::mine)),
    post("/desk/panels/mine", Roles(&[Role::PanelMember]), || web::to(panel::work::pages::name_me)),
    get("/desk/panels/{id}", Roles(TABLE), || web::to(panel::pages::panel)),
    get("/desk/panels/{id}/seats", OFFICER, || web::to(panel::sitting::pages::seats)),
    post("/desk/panels/{id}/seats", OFFICER, || web::to(panel::sitting::pages::save_seats)),
    get("/desk/panels/{id}/attendance", LEADS, || web::to(panel::sitting::pages::attendance)),
    post("/desk/panels/{id}/attendance", LEADS, || web::to(panel::sitting::pages::attend)),
    get("/desk/panels/{id}/order", LEADS, || web::to(panel::sitting::pages::order)),
    post("/desk/panels/{id}/order", LEADS, || web::to(panel::sitting::pages::put_in_order)),
    get("/desk/panels/{id}/end", LEADS, || web::to(panel::sitting::pages::ending)),
    post("/desk/panels/{id}/end", LEADS, || web::to(panel::sitting::pages::end)),
    get("/desk/panels/{id}/pay", OFFICER, || web::to(panel::paying::pages::show)),
    post("/desk/panels/{id}/pay", OFFICER, || web::to(panel::paying::pages::pay)),
    post("/desk/panels/{id}/reopening", OFFICER, || web::to(panel::sitting::pages::reopen)),
    get("/desk/panels/{id}/papers", Roles(TABLE), || web::to(panel::papers::pages::show)),
    post("/desk/panels/{id}/papers", Roles(TABLE), || web::to(panel::papers::pages::open)),
    get("/desk/panels/{id}/papers/aloud", Roles(TABLE), || web::to(panel::papers::pages::aloud)),
    get("/desk/panels/{id}/items/{application}", Roles(TABLE), || web::to(panel::sitting::item::pages::show)),
    post("/desk/panels/{id}/items/{application}/ending", LEADS, || web::to(panel::sitting::item::pages::settle)),
    post("/desk/panels/{id}/items/{application}/dissent", LEADS, || web::to(panel::sitting::item::pages::dissent)),
    post("/desk/panels/{id}/items/{application}/absence", LEADS, || web::to(panel::sitting::item::pages::step_out)),
    get("/desk/panels/{id}/change", OFFICER, || web::to(panel::meeting::pages::change)),
    post("/desk/panels/{id}/change", OFFICER, || web::to(panel::meeting::pages::save)),
    post("/desk/panels/{id}/cancellation", OFFICER, || web::to(panel::meeting::pages::call_off)),
    get("/desk/panels/{id}/declarations", Roles(TABLE), || web::to(panel::meeting::pages::declarations)),
    post("/desk/panels/{id}/declarations", Roles(TABLE), || web::to(panel::meeting::pages::declare)),
    get("/desk/panels/{id}/recommendations/{application}", Roles(TABLE), || {
        web::to(panel::pages::recommendation::show)
    }),
    post("/desk/panels/{id}/recommendations/{application}", Roles(TABLE), || {
        web::to(panel::pages::recommendation::recommend)
    }),
    // decision
    get("/desk/funds/{slug}/decisions", Roles(BOARD), || web::to(decision::pages::board)),
    get("/desk/funds/{slug}/decisions/{application}", Roles(BOARD), || web::to(decision::pages::decide)),
    post("/desk/funds/{slug}/decisions/{application}", Roles(BOARD), || web::to(decision::pages::save)),
    get("/desk/funds/{slug}/turned-on", Roles(TABLE), || web::to(decision::turning::pages::show)),
    post("/desk/funds/{slug}/turned-on", Roles(TABLE), || web::to(decision::turning::pages::look)),
    get("/desk/funds/{slug}/report/{kind}", Roles(RELEASE), || web::to(decision::report::pages::report)),
    get("/desk/funds/{slug}/draw", Roles(RELEASE), || web::to(decision::draw::pages::desk)),
    post("/desk/funds/{slug}/draw", Roles(RELEASE), || web::to(decision::draw::pages::publish)),
    post("/desk/funds/{slug}/draw/{draw}", Roles(RELEASE), || web::to(decision::draw::pages::draw)),
    get("/desk/applications/{id}/facts", Roles(review::policy::WEIGH), || web::to(decision::facts::pages::desk)),
    post("/desk/applications/{id}/facts", OFFICER, || web::to(decision::facts::pages::ask)),
    get("/applications/{id}/facts", SignedIn, || web::to(decision::facts::pages::group)),
    post("/applications/{id}/facts", SignedIn, || web::to(decision::facts::pages::answer)),
    // award: release
    get("/desk/funds/{slug}/release", Roles(RELEASE), || web::to(release::pages::preview)),
    post("/desk/funds/{slug}/release", Roles(RELEASE), || web::to(release::pages::release)),
    get("/desk/funds/{slug}/release/first", Roles(RELEASE), || web::to(release::first::pages::show)),
    post("/desk/funds/{slug}/release/panel", Roles(RELEASE), || web::to(release::first::pages::tell_panel)),
    post("/desk/funds/{slug}/release/window", Roles(RELEASE), || web::to(release::first::pages::set_window)),
    post("/desk/funds/{slug}/release/calls", Roles(RELEASE), || web::to(release::first::pages::say_call)),
    // award: a decision looked at again
    get("/desk/funds/{slug}/decisions/{application}/record", Roles(RECORD), || web::to(again::pages::record)),
    get("/desk/funds/{slug}/decisions/{application}/check", Roles(RELEASE), || web::to(again::pages::check)),
    post("/desk/funds/{slug}/decisions/{application}/check", Roles(RELEASE), || {
        web::to(again::pages::say_how_it_came_out)
    }),
    get("/desk/funds/{slug}/decisions/{application}/reopening", Roles(BOARD), || web::to(again::pages::reopening)),
    post("/desk/funds/{slug}/decisions/{application}/reopening", Roles(BOARD), || web::to(again::pages::reopen)),
    get("/desk/funds/{slug}/decisions/{application}/challenge", OFFICER, || web::to(challenge::pages::show)),
    post("/desk/funds/{slug}/decisions/{application}/challenge", OFFICER, || web::to(challenge::pages::answer)),
    post("/applications/{id}/decision/challenge", SignedIn, || web::to(challenge::pages::make)),
    get("/applications/{id}/decision", SignedIn, || web::to(release::pages::outcome)),
    // after: challenges
    get("/applications/{id}/challenge", SignedIn, || web::to(after::challenge::pages::own)),
    post("/applications/{id}/challenge", SignedIn, || web::to(after::challenge::pages::make)),
    get("/desk/applications/{id}/challenge", Roles(ANSWER), || web::to(after::challenge::pages::desk)),
    post("/desk/applications/{id}/challenge", Roles(ANSWER), || web::to(after::challenge::pages::answer)),
    // after: talking about it
    get("/applications/{id}/hours", SignedIn, || web::to(hours::pages::own::show)),
    post("/applications/{id}/hours", SignedIn, || web::to(hours::pages::own::say)),
    post("/applications/{id}/hours/correction", SignedIn, || web::to(hours::pages::own::correct)),
    get("/desk/applications/{id}/hours", OFFICER, || web::to(hours::pages::group::show)),
    post("/desk/applications/{id}/hours", OFFICER, || web::to(hours::pages::group::pay)),
    post("/desk/applications/{id}/hours/putting-right", OFFICER, || web::to(hours::pages::group::put_right)),
    post("/desk/applications/{id}/hours/nothing", OFFICER, || web::to(hours::pages::group::nothing)),
    post("/desk/applications/{id}/hours/after-all", OFFICER, || web::to(hours::pages::group::after_all)),
    get("/desk/funds/{slug}/hours", OFFICER, || web::to(hours::pages::round)),
    post("/desk/funds/{slug}/completion", OFFICER, || web::to(hours::pages::complete)),
    get("/applications/{id}/feedback", SignedIn, || web::to(after::feedback::pages::own)),
    post("/applications/{id}/feedback", SignedIn, || web::to(after::feedback::pages::ask)),
    get("/desk/applications/{id}/feedback", OFFICER, || web::to(after::feedback::pages::desk)),
    post("/desk/applications/{id}/feedback", OFFICER, || web::to(after::feedback::pages::hold)),
    // after: help that outlasts the grant
    get("/applications/{id}/lasting-help", SignedIn, || web::to(after::lasting::pages::own)),
    post("/applications/{id}/lasting-help", SignedIn, || web::to(after::lasting::pages::say)),
    get("/desk/applications/{id}/lasting-help", OFFICER, || web::to(after::lasting::pages::desk)),
    post("/desk/applications/{id}/lasting-help", OFFICER, || web::to(after::lasting::pages::settle)),
    get("/desk/funds/{slug}/lasting-help", OFFICER, || web::to(after::lasting::pages::of_fund)),
    // after: taking it onward
    get("/applications/{id}/promises", SignedIn, || web::to(after::register::pages::own)),
    get("/applications/{id}/onward", SignedIn, || web::to(onward::pages::own)),
    post("/applications/{id}/onward", SignedIn, || web::to(onward::pages::say)),
    get("/desk/applications/{id}/onward", OFFICER, || web::to(onward::pages::desk)),
    post("/desk/applications/{id}/onward", OFFICER, || web::to(onward::pages::offer)),
    post("/desk/applications/{id}/onward/outcome", OFFICER, || web::to(onward::pages::settle)),
    get_afresh("/desk/applications/{id}/onward/along.txt", OFFICER, || web::to(onward::pages::along)),
    // after: what groups say of the council, and what changes
    get("/applications/{id}/review", SignedIn, || web::to(after::council::pages::ask)),
    post("/applications/{id}/review", SignedIn, || web::to(after::council::pages::give)),
    get("/funds/{slug}/reviews", Anyone, || web::to(after::council::pages::everyone)),
    get("/desk/funds/{slug}/afterwards", OFFICER, || web::to(after::council::pages::desk)),
    post("/desk/funds/{slug}/afterwards", OFFICER, || web::to(after::council::pages::write)),
    get("/funds/{slug}/record", Anyone, || web::to(public::record::pages::show)),
    // after: requests for information
    get("/desk/requests", OFFICER, || web::to(after::bundle::pages::list)),
    post("/desk/requests", OFFICER, || web::to(after::bundle::pages::open)),
    get("/desk/requests/new", OFFICER, || web::to(after::bundle::pages::new)),
    get("/desk/requests/{id}", OFFICER, || web::to(after::bundle::pages::show)),
    post("/desk/requests/{id}", OFFICER, || web::to(after::bundle::pages::mark)),
    post("/desk/requests/{id}/gathering", OFFICER, || web::to(after::bundle::pages::gather)),
    post("/desk/requests/{id}/sent", OFFICER, || web::to(after::bundle::pages::sent)),
    get_afresh("/desk/requests/{id}/bundle.zip", OFFICER, || web::to(after::bundle::pages::bundle)),
    // after: racism or harm
    get("/report", Anyone, || web::to(report::pages::ask)),
    post("/report", Anyone, || web::to(report::pages::report)),
    get("/report/answer", Anyone, || web::to(report::pages::back)),
    post("/report/answer", Anyone, || web::to(report::pages::come_back)),
    get("/desk/reports", LISTENER, || web::to(report::pages::list)),
    get("/desk/reports/{id}", LISTENER, || web::to(report::pages::one)),
    post("/desk/reports/{id}", LISTENER, || web::to(report::pages::answer)),
    // after: what keeps groups out
    get("/desk/barriers", Roles(barrier::policy::SEE), || web::to(barrier::pages::list)),
    get("/desk/barriers/new", OFFICER, || web::to(barrier::pages::editing::new)),
    post("/desk/barriers/new", OFFICER, || web::to(barrier::pages::editing::make)),
    get("/desk/barriers/sort", OFFICER, || web::to(barrier::pages::sorting::show)),
    post("/desk/barriers/sort", OFFICER, || web::to(barrier::pages::sorting::sort)),
    get("/desk/barriers/told", LISTENER, || web::to(barrier::pages::sorting::told)),
    post("/desk/barriers/told", LISTENER, || web::to(barrier::pages::sorting::hand_on)),
    get("/desk/barriers/ground", Roles(barrier::policy::SEE), || web::to(public::ground::pages::desk)),
    get("/desk/barriers/{id}", Roles(barrier::policy::SEE), || web::to(barrier::pages::one)),
    get("/desk/barriers/{id}/edit", OFFICER, || web::to(barrier::pages::editing::edit)),
    post("/desk/barriers/{id}/edit", OFFICER, || web::to(barrier::pages::editing::save)),
    get("/desk/barriers/{id}/voice", OFFICER, || web::to(barrier::pages::editing::voice)),
    post("/desk/barriers/{id}/voice", OFFICER, || web::to(barrier::pages::editing::type_voice)),
    post("/desk/barriers/{id}/voice/withdrawal", OFFICER, || web::to(barrier::pages::own::delete_typed)),
    post("/desk/barriers/{id}/change", Roles(barrier::policy::OWN), || web::to(barrier::pages::change)),
    get("/barriers", Anyone, || web::to(barrier::pages::public::list)),
    get("/barriers/ground", Anyone, || web::to(public::ground::pages::public)),
    get("/barriers/{id}", Anyone, || web::to(barrier::pages::public::one)),
    get("/barriers/{id}/answer", SignedIn, || web::to(barrier::pages::public::ask)),
    post("/barriers/{id}/answer", SignedIn, || web::to(barrier::pages::public::answer)),
    get("/barriers/{id}/own", SignedIn, || web::to(barrier::pages::own::show)),
    post("/barriers/{id}/own", SignedIn, || web::to(barrier::pages::own::take_back)),
    // award: agreement and payments
    get("/desk/grants", Desk, || web::to(award::pages::list)),
    get("/desk/grants/{id}", Desk, || web::to(award::pages::desk_grant)),
    get("/desk/grants/{id}/agreement", Desk, || web::to(award::pages::agreement::desk_agreement)),
    post("/desk/grants/{id}/agreement", Desk, || web::to(award::pages::agreement::offer_agreement)),
    post("/desk/grants/{id}/agreement/signature", Desk, || web::to(award::pages::agreement::sign_for_council)),
    post("/desk/grants/{id}/payments", Desk, || web::to(award::pages::payment::plan_payment)),
    post("/desk/grants/{id}/payments/{payment}/removal", Desk, || web::to(award::pages::payment::take_back_payment)),
    post_afresh("/desk/grants/{id}/payments/{payment}/approval", Desk, || {
        web::to(award::pages::payment::approve_payment)
    }),
    post_afresh("/desk/grants/{id}/payments/{payment}/paid", Desk, || web::to(award::pages::payment::mark_paid)),
    get("/desk/payments", Roles(award::finance::policy::SEE), || web::to(award::finance::pages::list)),
    post_afresh("/desk/payments.csv", OFFICER, || web::to(award::finance::pages::take)),
    post_afresh("/desk/payments/returns", OFFICER, || web::to(award::finance::pages::came_back)),
    get("/desk/payments/import", OFFICER, || web::to(award::finance::pages::ask)),
    post("/desk/payments/import", OFFICER, || web::to(award::finance::pages::preview)),
    post_afresh("/desk/payments/import/paid", OFFICER, || web::to(award::finance::pages::bring)),
    get("/desk/grants/{id}/bank", Desk, || web::to(award::bank::pages::desk)),
    post_afresh("/desk/grants/{id}/bank", Desk, || web::to(award::bank::pages::check)),
    post("/desk/grants/{id}/bank/held", Desk, || web::to(award::bank::pages::hold)),
    get("/desk/grants/{id}/stop", Desk, || web::to(award::stop::pages::desk)),
    post("/desk/grants/{id}/stop", Desk, || web::to(award::stop::pages::announce)),
    post("/desk/grants/{id}/stop/{stop}", Desk, || web::to(award::stop::pages::settle)),
    get("/desk/grants/{id}/subsidy", Desk, || web::to(award::subsidy::pages::desk)),
    post("/desk/grants/{id}/subsidy", Desk, || web::to(award::subsidy::pages::assess)),
    post("/desk/grants/{id}/subsidy/question", Desk, || web::to(award::subsidy::pages::ask)),
    get_afresh("/desk/subsidies.csv", Desk, || web::to(award::subsidy::pages::table)),
    get("/grants/{id}/subsidy", SignedIn, || web::to(award::subsidy::pages::own)),
    post("/grants/{id}/subsidy", SignedIn, || web::to(award::subsidy::pages::answer)),
    get("/grants/{id}/money", SignedIn, || web::to(award::stop::pages::own)),
    get("/desk/funds/{slug}/uplift", OFFICER, || web::to(award::uplift::pages::fund)),
    post("/desk/funds/{slug}/uplift", OFFICER, || web::to(award::uplift::pages::say_for_fund)),
    get("/desk/grants/{id}/uplift", OFFICER, || web::to(award::uplift::pages::one)),
    post("/desk/grants/{id}/uplift", OFFICER, || web::to(award::uplift::pages::say_for_one)),
    get("/desk/grants/{id}/renewal", Desk, || web::to(after::renewal::pages::desk)),
    post("/desk/grants/{id}/renewal", Desk, || web::to(after::renewal::pages::decide)),
    get("/grants/{id}/renewal", SignedIn, || web::to(after::renewal::pages::own)),
    post("/grants/{id}/pause", SignedIn, || web::to(award::stop::pages::set_pause)),
    post("/grants/{id}/stops/{stop}", SignedIn, || web::to(award::stop::pages::reply)),
    get("/grants/{id}/bank", SignedIn, || web::to(award::bank::pages::own)),
    post_afresh("/grants/{id}/bank", SignedIn, || web::to(award::bank::pages::enter)),
    post("/grants/{id}/bank/not-us", SignedIn, || web::to(award::bank::pages::disown)),
    get("/grants/{id}/agreement", SignedIn, || web::to(award::pages::agreement::agreement)),
    post("/grants/{id}/agreement/signature", SignedIn, || web::to(award::pages::agreement::sign_for_organisation)),
    get("/grants/{id}/agreement/parts/{part}", SignedIn, || web::to(award::negotiation::pages::part)),
    post("/grants/{id}/agreement/parts/{part}", SignedIn, || web::to(award::negotiation::pages::say)),
    get("/desk/grants/{id}/agreement/parts/{part}", Desk, || web::to(award::negotiation::pages::desk_part)),
    post("/desk/grants/{id}/agreement/parts/{part}", Desk, || web::to(award::negotiation::pages::desk_say)),
    get("/grants/{id}/agreement/change", SignedIn, || web::to(award::variation::pages::change)),
    post_afresh("/grants/{id}/agreement/change", SignedIn, || web::to(award::variation::pages::say)),
    get("/desk/grants/{id}/agreement/change", Desk, || web::to(award::variation::pages::desk_change)),
    post_afresh("/desk/grants/{id}/agreement/change", Desk, || web::to(award::variation::pages::desk_say)),
    get("/grants/{id}/agreement/document", SignedIn, || web::to(award::kept::pages::document)),
    get("/grants/{id}/agreement/document.pdf", SignedIn, || web::to(award::kept::pages::as_pdf)),
    get("/grants/{id}/plan", SignedIn, || web::to(award::plan::pages::plan)),
    post("/grants/{id}/plan", SignedIn, || web::to(award::plan::pages::choose)),
    get("/grants/{id}/account", SignedIn, || web::to(award::account::pages::account)),
    post_afresh("/grants/{id}/account", SignedIn, || web::to(award::account::pages::choose)),
    post("/grants/{id}/account/passed-on", SignedIn, || web::to(award::account::pages::passed_on)),
    get("/grants/{id}/account/correction", SignedIn, || web::to(award::account::pages::correction)),
    post("/grants/{id}/account/correction", SignedIn, || web::to(award::account::pages::correct)),
    get("/desk/grants/{id}/account/correction", Desk, || web::to(award::account::pages::desk_correction)),
    post("/desk/grants/{id}/account/correction", Desk, || web::to(award::account::pages::desk_correct)),
    get("/desk/grants/{id}/account", Desk, || web::to(award::account::pages::desk_account)),
    post_afresh("/desk/grants/{id}/account", Desk, || web::to(award::account::pages::find_host)),
    post("/desk/grants/{id}/account/passed-on", Desk, || web::to(award::account::pages::desk_passed_on)),
    // learning and commitments
    get("/desk/learning", Desk, || web::to(learning::pages::desk)),
    get("/desk/grants/{id}/learning", Desk, || web::to(learning::pages::of_grant)),
    post("/desk/grants/{id}/learning", Desk, || web::to(learning::pages::arrange)),
    get("/desk/grants/{id}/learning/new", Desk, || web::to(learning::note::pages::desk_new)),
    post("/desk/grants/{id}/learning/notes", Desk, || web::to(learning::note::pages::desk_start)),
    post("/desk/grants/{id}/learning/{conversation}/removal", Desk, || web::to(learning::pages::call_off)),
    get("/desk/learning/themes", OFFICER, || web::to(learning::theme::pages::list)),
    post("/desk/learning/themes", OFFICER, || web::to(learning::theme::pages::name)),
    get("/desk/learning/themes/{id}", OFFICER, || web::to(learning::theme::pages::show)),
    post("/desk/learning/themes/{id}", OFFICER, || web::to(learning::theme::pages::change)),
    get("/desk/learning/themes/{id}/notes/{note}", OFFICER, || web::to(learning::theme::pages::said)),
    post("/desk/learning/themes/{id}/notes/{note}", OFFICER, || web::to(learning::theme::pages::choose)),
    get("/desk/learning/rounds/{id}", OFFICER, || web::to(learning::digest::pages::desk)),
    post("/desk/learning/rounds/{id}", OFFICER, || web::to(learning::digest::pages::say)),
    post("/desk/learning/rounds/{id}/themes/{theme}", OFFICER, || web::to(learning::digest::pages::answer)),
    get("/desk/grants/{id}/learning/along", OFFICER, || web::to(learning::along::pages::show)),
    get("/desk/learning/{id}", Desk, || web::to(learning::note::pages::desk)),
    post("/desk/learning/{id}", Desk, || web::to(learning::note::pages::desk_write)),
    post("/desk/learning/{id}/publication", Desk, || web::to(learning::note::pages::desk_publish)),
    post("/desk/learning/{id}/hours", Desk, || web::to(learning::note::pages::desk_minutes)),
    get("/desk/learning/{id}/risk", OFFICER, || web::to(learning::note::pages::as_risk)),
    get("/desk/learning/{id}/story", Desk, || web::to(learning::piece::pages::desk)),
    post("/desk/learning/{id}/story", OFFICER, || web::to(learning::story::pages::narrow)),
    post("/desk/learning/{id}/pieces", OFFICER, || web::to(learning::piece::adding::desk_add)),
    post("/desk/learning/{id}/pieces/{piece}/yes", OFFICER, || web::to(learning::piece::pages::desk_yes)),
    post("/desk/learning/{id}/pieces/{piece}/withdrawal", OFFICER, || web::to(learning::piece::pages::desk_withdraw)),
    get("/grants/{id}/learning", SignedIn, || web::to(learning::cadence::pages::own)),
    post("/grants/{id}/learning/turn", SignedIn, || web::to(learning::cadence::pages::say)),
    get("/grants/{id}/learning/new", SignedIn, || web::to(learning::note::pages::own_new)),
    post("/grants/{id}/learning", SignedIn, || web::to(learning::note::pages::own_start)),
    get("/grants/{id}/learning/{note}", SignedIn, || web::to(learning::note::pages::own)),
    post("/grants/{id}/learning/{note}", SignedIn, || web::to(learning::note::pages::own_write)),
    post("/grants/{id}/learning/{note}/agreement", SignedIn, || web::to(learning::note::pages::agree)),
    post("/grants/{id}/learning/{note}/publication", SignedIn, || web::to(learning::note::pages::own_publish)),
    post("/grants/{id}/learning/{note}/hours", SignedIn, || web::to(learning::note::pages::own_minutes)),
    get("/grants/{id}/learning/{note}/story", SignedIn, || web::to(learning::piece::pages::own)),
    post("/grants/{id}/learning/{note}/story", SignedIn, || web::to(learning::story::pages::control)),
    post("/grants/{id}/learning/{note}/withdrawal", SignedIn, || web::to(learning::story::pages::withdraw_note)),
    post("/grants/{id}/learning/{note}/pieces", SignedIn, || web::to(learning::piece::adding::own_add)),
    get("/grants/{id}/learning/{note}/pieces/{piece}", SignedIn, || web::to(learning::piece::reach::own)),
    post("/grants/{id}/learning/{note}/pieces/{piece}", SignedIn, || web::to(learning::piece::reach::control)),
    post("/grants/{id}/learning/{note}/pieces/{piece}/yes", SignedIn, || web::to(learning::piece::pages::own_yes)),
    post("/grants/{id}/learning/{note}/pieces/{piece}/withdrawal", SignedIn, || {
        web::to(learning::piece::pages::own_withdraw)
    }),
    get("/learning/pieces/{id}", Anyone, || web::to(learning::piece::serving::serve)),
    get("/learning/themes/{id}", Anyone, || web::to(learning::theme::pages::public)),
    get("/learning/rounds/{id}", Anyone, || web::to(learning::digest::pages::public)),
    get("/desk/promises", Roles(PROMISES), || web::to(learning::commitment::listing::pages::list)),
    get("/desk/promises/new", Roles(&[Role::Commissioner]), || web::to(learning::commitment::pages::new)),
    post("/desk/promises", Roles(&[Role::Commissioner]), || web::to(learning::commitment::pages::make)),
    get("/desk/promises/handover", Roles(PROMISES), || web::to(owning::pages::hand_all)),
    post("/desk/promises/handover", Roles(PROMISES), || web::to(owning::pages::hand_over_all)),
    get("/desk/promises/{id}", Roles(PROMISES), || web::to(owning::pages::show)),
    post("/desk/promises/{id}/kept", Roles(PROMISES), || web::to(learning::commitment::pages::mark_kept)),
    post("/desk/promises/{id}/explanation", Roles(PROMISES), || web::to(owning::pages::explain)),
    post("/desk/promises/{id}/day", Roles(PROMISES), || web::to(owning::pages::move_day)),
    post("/desk/promises/{id}/owner", Roles(PROMISES), || web::to(owning::pages::hand_over)),
    // assessment
    get("/desk/continua", OFFICER, || web::to(continuum::pages::list)),
    post("/desk/continua", OFFICER, || web::to(continuum::pages::copy)),
    get("/desk/continua/{id}", OFFICER, || web::to(continuum::pages::show)),
    post("/desk/continua/{id}", OFFICER, || web::to(continuum::pages::save)),
    get("/desk/assessments", Roles(ASSESSMENTS), || web::to(assessments::desk::list)),
    post("/desk/assessments", OFFICER, || web::to(assessments::desk::start)),
    get("/desk/assessments/{id}", Roles(ASSESSMENTS), || web::to(assessments::one::show)),
    post("/desk/assessments/{id}/reviewers", OFFICER, || web::to(assessments::one::invite)),
    post("/desk/assessments/{id}/reviewers/ending", OFFICER, || web::to(assessments::one::let_go)),
    get("/desk/assessments/{id}/pay", OFFICER, || web::to(assessments::pay::show)),
    post("/desk/assessments/{id}/pay", OFFICER, || web::to(assessments::pay::pay)),
    get("/desk/assessments/{id}/prompts/{key}", OFFICER, || web::to(assessments::prompt::show)),
    post("/desk/assessments/{id}/prompts/{key}", OFFICER, || web::to(assessments::prompt::rate)),
    post("/desk/assessments/{id}/prompts/{key}/note", OFFICER, || web::to(assessments::prompt::note)),
    get("/desk/assessments/{id}/prompts/{key}/promise", OFFICER, || web::to(assessments::prompt::promise)),
    post("/desk/assessments/{id}/prompts/{key}/promise", OFFICER, || web::to(assessments::prompt::make_promise)),
    post("/desk/assessments/{id}/handing-in", OFFICER, || web::to(assessments::one::hand_in)),
    post("/desk/assessments/{id}/publication", OFFICER, || web::to(assessments::one::publish)),
    get("/assessments", SignedIn, || web::to(reviewing::pages::list)),
    get("/assessments/{id}", SignedIn, || web::to(reviewing::pages::show)),
    post("/assessments/{id}/part", SignedIn, || web::to(reviewing::pages::take_part)),
    get("/assessments/{id}/prompts/{key}", SignedIn, || web::to(reviewing::pages::prompt)),
    post("/assessments/{id}/prompts/{key}", SignedIn, || web::to(reviewing::pages::rate)),
    post("/assessments/{id}/prompts/{key}/answer", SignedIn, || web::to(reviewing::pages::answer)),
    post("/assessments/{id}/handing-in", SignedIn, || web::to(reviewing::pages::hand_in)),
    // desk: today, the list, one application
    get("/desk", Desk, || web::to(desk::today::pages::today)),
    get("/desk/search", Roles(desk::finding::policy::SEARCH), || web::to(desk::finding::pages::search)),
    get("/desk/applications", Desk, || web::to(desk::list::pages::list)),
    post("/desk/filters", Roles(desk::finding::policy::SEARCH), || web::to(desk::list::saved::pages::keep)),
    post("/desk/filters/{id}/place", Roles(desk::finding::policy::SEARCH), || web::to(desk::list::saved::pages::pin)),
    post("/desk/filters/{id}/removal", Roles(desk::finding::policy::SEARCH), || {
        web::to(desk::list::saved::pages::remove)
    }),
    get("/desk/copies", OFFICER, || web::to(desk::list::copying::pages::show)),
    post_afresh("/desk/copies", OFFICER, || web::to(desk::list::copying::pages::take)),
    get("/desk/together", Roles(desk::together::policy::TOGETHER), || web::to(desk::together::pages::preview)),
    post("/desk/together", Roles(desk::together::policy::TOGETHER), || web::to(desk::together::pages::all)),
    get("/desk/together/done", Roles(desk::together::policy::TOGETHER), || web::to(desk::together::pages::done)),
    get("/desk/applications/{id}", Desk, || web::to(desk::document::pages::read)),
    post("/desk/applications/{id}/review", OFFICER, || web::to(desk::document::pages::start_review)),
    get("/desk/applications/{id}/history", Desk, || web::to(desk::document::pages::history)),
    // public
    get("/grants", Anyone, || web::to(public::pages::register)),
    get("/grants/{id}", Anyone, || web::to(public::pages::grant)),
    get("/learning", Anyone, || web::to(public::pages::learning)),
    get("/learning/{id}", Anyone, || web::to(public::pages::learning_note)),
    get("/openness", Anyone, || web::to(public::pages::openness::openness)),
    get("/openness/assessments", Anyone, || web::to(assessments::public::list)),
    get("/openness/assessments/{id}", Anyone, || web::to(assessments::public::show)),
    get("/openness/promises", Anyone, || web::to(public::pages::promises::promises)),
    get("/help", Anyone, || web::to(public::pages::help)),
    get("/accessibility", Anyone, || web::to(public::pages::accessibility)),
    get("/privacy", Anyone, || web::to(public::pages::privacy)),
    // Everything of somebody, to take away: whoever asks is to have signed in of late.
    get_afresh("/account/data", SignedIn, || web::to(privacy::data::pages::person)),
    get_afresh("/account/data/all.json", SignedIn, || web::to(privacy::data::pages::person_file)),
    get("/account/erasure", SignedIn, || web::to(privacy::erasure::pages::ask)),
    post_afresh("/account/erasure", SignedIn, || web::to(privacy::erasure::pages::erase)),
    get_afresh("/organisations/{id}/data", SignedIn, || web::to(privacy::data::pages::group)),
    get_afresh("/organisations/{id}/data/all.json", SignedIn, || web::to(privacy::data::pages::group_file)),
    get("/desk/privacy", Roles(OFFICE), || web::to(privacy::controller::pages::office)),
    get("/desk/privacy/record.csv", Roles(OFFICE), || web::to(privacy::controller::pages::record)),
    get("/desk/privacy/controller", Roles(OFFICE), || web::to(privacy::controller::pages::controller)),
    post("/desk/privacy/controller", Roles(OFFICE), || web::to(privacy::controller::pages::say)),
    get("/desk/privacy/retention", Roles(OFFICE), || web::to(privacy::retention::pages::show)),
    post_afresh("/desk/privacy/retention", Roles(OFFICE), || web::to(privacy::retention::pages::set)),
    get("/desk/privacy/holds", Roles(OFFICE), || web::to(privacy::holding::pages::list)),
    post("/desk/privacy/holds", Roles(OFFICE), || web::to(privacy::holding::pages::place)),
    get("/desk/privacy/holds/lifting", Roles(OFFICE), || web::to(privacy::holding::pages::sure_to_lift)),
    post_afresh("/desk/privacy/holds/lifting", Roles(OFFICE), || web::to(privacy::holding::pages::lift)),
    get("/cookies", Anyone, || web::to(public::pages::cookies)),
    get("/dev/mail", Demo, || web::to(public::pages::mail::list)),
    get("/dev/mail/{id}", Demo, || web::to(public::pages::mail::show)),
    get("/desk/scrutiny", Roles(PROMISES), || web::to(public::pages::openness::scrutiny)),
    get("/desk/report", Roles(PROMISES), || web::to(desk::period::pages::report)),
    get("/desk/report/{kind}", Roles(PROMISES), || web::to(desk::period::pages::file)),
];

/// Who may open an address, or none when there is no such row.
pub fn access(method: &Method, pattern: Option<&str>) -> Option<Access> {
    find(method, pattern).map(|row| row.may)
}

/// Which path of the table a request asks for, as it is written there. It is asked for in many places, and the server goes through the
/// whole table to find it, so each request remembers.
pub fn pattern(request: &HttpRequest) -> Option<Rc<str>> {
    if let Some(known) = request.extensions().get::<Asked>() {
        return known.0.clone();
    }
    let found: Option<Rc<str>> = request.match_pattern().map(Rc::from);
    request.extensions_mut().insert(Asked(found.clone()));
    found
}

/// What [`pattern`] found for a request.
struct Asked(Option<Rc<str>>);

/// Whether an address asks for somebody who signed in of late.
pub fn asks_afresh(method: &Method, pattern: Option<&str>) -> bool {
    find(method, pattern).is_some_and(|row| row.afresh)
}

fn find(method: &Method, pattern: Option<&str>) -> Option<&'static Row> {
    let pattern = pattern?;
    let of = |method: &Method| ROWS.iter().find(|row| row.path == pattern && row.method == *method);
    // Every page may be asked for its head.
    of(method).or_else(|| if *method == Method::HEAD { of(&Method::GET) } else { None })
}

/// Puts every row into the server. Rows of one path stand together as one resource.
pub fn register(config: &mut web::ServiceConfig) {
    let mut done: Vec<&str> = Vec::new();
    for row in ROWS {
        if done.contains(&row.path) {
            continue;
        }
        done.push(row.path);
        let mut resource = Resource::new(row.path);
        for same in ROWS.iter().filter(|same| same.path == row.path) {
            let route = (same.route)();
            resource = resource.route(if same.method == Method::GET {
                route.guard(Any(Get()).or(Head()))
            } else {
                route.method(same.method.clone())
            });
        }
        config.service(resource);
    }
}
