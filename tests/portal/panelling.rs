//! A panel sits: who is here, in which order, who steps out, what is left, how it comes to what it recommends, and what
//! everybody may know of it.

mod after_it;
mod at_once;
mod papers;

use groundwater::application::answer::Body;
use groundwater::db::schema::{form_versions, panel_dissents, paper_openings};
use groundwater::db::types::Json;
use groundwater::fund::form::{Chair, FundText, PanelRules, Strand, Texts};
use groundwater::ids::{ApplicationId, PersonId};
use groundwater::people::Role;
use groundwater::review::Standing;
use groundwater::text::money::Pence;

use diesel::prelude::*;

use crate::support::{Seen, Visitor};
use crate::table::{FUND, Table, decides, releases};

pub const AMA: &str = "ama@example.org";
pub const CEM: &str = "cem@example.org";
const PIA: &str = "pia@example.org";

/// Three have to be there, one of them a community member, who leads it; an hour is paid £15.
pub fn rules() -> PanelRules {
    PanelRules {
        quorum: 2,
        community: 1,
        chair: Chair::CommunityMember,
        pay_per_hour: Some(Pence::pounds(15)),
        publish_votes: true,
        ..PanelRules::default()
    }
}

/// The round's texts, put otherwise.
pub async fn rewrite(table: &Table, f: impl FnOnce(&mut FundText) + Send + 'static) {
    let id = table.round.id.clone();
    table
        .portal
        .change(move |change| {
            let version = groundwater::fund::store::newest_form(change.db, &id)?;
            let Json(mut body) = version.body;
            f(&mut body);
            diesel::update(form_versions::table.find(&version.id))
                .set(form_versions::body.eq(Json(body)))
                .execute(change.db)?;
            Ok(())
        })
        .await;
}

/// An evening on 11 February: Ama and Cem sit at it, Pia has called it.
pub struct Evening {
    pub table: Table,
    pub meeting: String,
    pub ama: Visitor,
    pub cem: Visitor,
    pub pia: Visitor,
}

impl Evening {
    pub async fn called(pounds: i64, rules: PanelRules) -> Evening {
        let table = Table::with_pounds(pounds).await;
        rewrite(&table, move |text| text.round.panel = rules).await;
        let pia = table.staff(PIA, "Pia Lund", Role::Commissioner).await;
        let ama = table.staff(AMA, "Ama Owusu", Role::PanelMember).await;
        let cem = table.staff(CEM, "Cem Kaya", Role::PanelMember).await;
        let page = pia.get(&format!("/desk/panels/new?round={}", table.round.id)).await;
        let (one, two) = (id(&table, AMA).await, id(&table, CEM).await);
        let fields = [
            ("date-day", "11"),
            ("date-month", "2"),
            ("date-year", "2027"),
            ("time", "6:30pm"),
            ("place", "The Old Bath House"),
            ("members", &*one),
            ("members", &*two),
        ];
        let made = pia.submit(&page, "main form", &fields).await;
        let meeting = made.path.split('?').next().expect("a path").to_owned();
        assert!(meeting.starts_with("/desk/panels/"), "{}", made.text());
        Evening { table, meeting, ama, cem, pia }
    }

    /// The evening has come, and they sign in on it.
    pub async fn comes(&mut self) {
        let evening = chrono::NaiveDate::from_ymd_opt(2027, 2, 11).and_then(|day| day.and_hms_opt(18, 30, 0));
        let clock = &self.table.portal.clock;
        clock.advance(evening.expect("an evening") - self.table.portal.app.now());
        self.ama = self.table.portal.signed_in(AMA).await;
        self.cem = self.table.portal.signed_in(CEM).await;
        self.pia = self.table.portal.signed_in(PIA).await;
    }

    pub fn at(&self, end: &str) -> String {
        format!("{}/{end}", self.meeting)
    }

    pub async fn id(&self, email: &str) -> String {
        id(&self.table, email).await
    }

    /// Ama leads it as a community member.
    pub async fn ama_leads(&self) -> Seen {
        let ama = self.id(AMA).await;
        let page = self.pia.get(&self.at("seats")).await;
        self.pia.submit(&page, "form[action$=seats]", &[("chair", &ama), ("community", &ama)]).await
    }

    pub async fn here(&self, who: &Visitor, emails: &[&str]) -> Seen {
        let mut ids = Vec::new();
        for email in emails {
            ids.push(self.id(email).await);
        }
        let fields: Vec<(&str, &str)> = ids.iter().map(|id| ("here", id.as_str())).collect();
        let page = who.get(&self.at("attendance")).await;
        if page.status != 200 {
            return who.post(&self.at("attendance"), &fields).await;
        }
        who.submit(&page, "main form", &fields).await
    }

    pub async fn application(&self, group: &str, pounds: i64) -> ApplicationId {
        let email = format!("{}@example.org", group.replace(' ', "").to_lowercase());
        let application = self.table.application(group, &email, "Somebody", pounds).await;
        for member in [AMA, CEM] {
            self.table.declares(member, &application, Standing::None).await;
        }
        application
    }

    pub async fn recommends(&self, who: &Visitor, application: &ApplicationId, amount: &str) -> Seen {
        let fields = [("version", "0"), ("outcome", "funded"), ("amount", amount), ("words", "Yes.")];
        who.post(&self.at(&format!("recommendations/{application}")), &fields).await
    }

    /// Says how the panel came to it, on the item's own page.
    pub async fn ends(&self, who: &Visitor, application: &ApplicationId, fields: &[(&str, &str)]) -> Seen {
        let page = who.get(&self.item(application)).await;
        who.submit(&page, "form[action$=ending]", fields).await
    }

    pub fn item(&self, application: &ApplicationId) -> String {
        self.at(&format!("items/{application}"))
    }
}

async fn id(table: &Table, email: &str) -> String {
    table.portal.person(email, "").await.to_string()
}

#[tokio::test]
async fn a_panel_recommends_once_the_room_is_as_the_round_asks() {
    let mut evening = Evening::called(10_000, rules()).await;
    let kitchen = evening.application("Sunday Kitchen", 4_000).await;
    // The wrong people first: a member says neither who leads it nor who is of the community.
    let seats = evening.at("seats");
    assert_eq!(evening.ama.get(&seats).await.status, 403);
    assert_eq!(evening.ama.post(&seats, &[("chair", "x")]).await.status, 403);
    let early = evening.here(&evening.pia, &[AMA, CEM]).await;
    assert!(early.status == 403 && early.has("The meeting is on Thursday 11 February 2027"), "{}", early.text());
    let seated = evening.ama_leads().await;
    assert!(
        seated.has("How people sit at the meeting is saved") && seated.has("Community member"),
        "{}",
        seated.text()
    );

    evening.comes().await;
    let before = evening.ama.get(&evening.meeting).await;
    assert!(before.has("Nobody is here, and 2 have to be."), "{}", before.text());
    let refused = evening.recommends(&evening.ama, &kitchen, "4000").await;
    assert!(refused.status == 403 && refused.has("once the room is as this round asks"), "{}", refused.text());
    assert_eq!(evening.here(&evening.cem, &[AMA, CEM]).await.status, 403, "Cem does not lead it");

    let one = evening.here(&evening.ama, &[CEM]).await;
    assert!(
        one.has("One person is here, and 2 have to be.") && one.has("Whoever leads it is not in the room."),
        "{}",
        one.text()
    );
    assert!(one.has("At least one community member has to be here, and none is."), "{}", one.text());
    let both = evening.here(&evening.ama, &[AMA, CEM]).await;
    assert!(both.has("Who is here is saved") && both.lacks("Before it recommends"), "{}", both.text());
    let saved = evening.recommends(&evening.ama, &kitchen, "4000").await;
    assert!(saved.has("The recommendation is saved."), "{}", saved.text());
    let (queries, page) = evening.table.portal.queries(evening.ama.get(&evening.meeting)).await;
    assert!(queries <= 6, "{queries} queries");
    assert!(page.has("£6,000 of £10,000") && page.has("Say how the panel came to it"), "{}", page.text());
}

#[tokio::test]
async fn ama_steps_out_and_the_portal_steps_cem_out_who_stands_apart() {
    let mut evening = Evening::called(10_000, PanelRules { quorum: 1, ..PanelRules::default() }).await;
    let kitchen = evening.application("Sunday Kitchen", 4_000).await;
    let drums = evening.table.application("Drums On The Lea", "kofi@example.org", "Kofi Mensah", 3_000).await;
    evening.table.declares(AMA, &drums, Standing::None).await;
    evening.table.declares(CEM, &drums, Standing::Conflict).await;
    evening.comes().await;
    evening.here(&evening.pia, &[AMA, CEM]).await;

    // Cem sees nothing of what he stands apart from, and is not in the room for it.
    assert_eq!(evening.cem.get(&evening.item(&drums)).await.status, 403);
    assert!(evening.cem.get(&evening.meeting).await.lacks("Drums On The Lea"));
    let seen = evening.ama.get(&evening.item(&drums)).await;
    assert!(seen.has("Not in the room for this one: Cem Kaya."), "{}", seen.text());

    // Ama steps out for another, and says why. Until she comes back she sees nothing of what is recommended.
    evening.recommends(&evening.cem, &kitchen, "4000").await;
    let page = evening.ama.get(&evening.item(&kitchen)).await;
    let out = evening.ama.submit(&page, "form[action$=absence]", &[("why", "My cousin cooks there.")]).await;
    assert!(out.has("You have stepped out for this one") && out.lacks("£4,000"), "{}", out.text());
    let list = evening.ama.get(&evening.meeting).await;
    assert!(list.has("You stepped out") && list.lacks("Funded, £4,000"), "{}", list.text());
    let refused = evening.recommends(&evening.ama, &kitchen, "3000").await;
    assert!(refused.status == 403 && refused.has("You stepped out for this one"), "{}", refused.text());
    let peek = evening.ama.get(&evening.at(&format!("recommendations/{kitchen}"))).await;
    assert!(peek.status == 403 && peek.lacks("4,000"), "{}", peek.text());
    let (queries, seen) = evening.table.portal.queries(evening.cem.get(&evening.item(&kitchen))).await;
    assert!(queries <= 6, "{queries} queries");
    assert!(
        seen.has("Not in the room for this one: Ama Owusu.") && seen.has("My cousin cooks there."),
        "{}",
        seen.text()
    );
    // She comes back.
    let page = evening.ama.get(&evening.item(&kitchen)).await;
    let back = evening.ama.submit(&page, "form[action$=absence]", &[]).await;
    assert!(back.has("You are in the room again") && back.has("Funded, £4,000"), "{}", back.text());
}

#[tokio::test]
async fn an_item_ends_with_a_vote_and_somebody_sees_it_otherwise() {
    let mut evening = Evening::called(10_000, rules()).await;
    let kitchen = evening.application("Sunday Kitchen", 4_000).await;
    evening.ama_leads().await;
    evening.comes().await;
    evening.here(&evening.ama, &[AMA, CEM]).await;
    let ending = format!("{}/ending", evening.item(&kitchen));
    let early = evening.ama.post(&ending, &[("how", "consensus")]).await;
    assert!(early.status == 403 && early.has("Write down first what the panel recommends"), "{}", early.text());
    evening.recommends(&evening.ama, &kitchen, "4000").await;

    let (one, two) = (evening.id(AMA).await, evening.id(CEM).await);
    let (ama, cem) = (format!("vote-{one}"), format!("vote-{two}"));
    let none = evening.ends(&evening.ama, &kitchen, &[]).await;
    assert!(none.status == 422 && none.has("Choose how the panel came to it"), "{}", none.text());
    let half = evening.ends(&evening.ama, &kitchen, &[("how", "vote"), (&ama, "for")]).await;
    assert!(half.status == 422 && half.has("for everybody in the room"), "{}", half.text());
    let tie = evening.ends(&evening.ama, &kitchen, &[("how", "vote"), (&ama, "for"), (&cem, "against")]).await;
    assert!(tie.status == 422 && tie.has("more have to be for it than against"), "{}", tie.text());
    let cems = evening.cem.post(&ending, &[("how", "consensus"), ("on_version", "1")]).await;
    assert!(cems.status == 403 && cems.has("Whoever leads the meeting does this"), "{}", cems.text());
    let vote = [("how", "vote"), (&*ama, "for"), (&*cem, "abstain")];
    let voted = evening.ends(&evening.ama, &kitchen, &vote).await;
    assert!(
        voted.has("How the panel came to it is saved") && voted.has("1 for, 0 against, 1 neither"),
        "{}",
        voted.text()
    );
    let seen = evening.cem.get(&evening.item(&kitchen)).await;
    assert!(seen.has("Ama Owusu: For") && seen.has("Cem Kaya: Neither"), "{}", seen.text());

    // Cem writes what he sees otherwise without his name; Pia does not sit at it and cannot.
    let dissent = format!("{}/dissent", evening.item(&kitchen));
    assert_eq!(evening.pia.post(&dissent, &[("words", "No.")]).await.status, 403);
    let words = [("words", "We know too little of the second year.")];
    let said = evening.cem.post(&dissent, &words).await;
    assert!(said.has("What you see otherwise is saved"), "{}", said.text());
    let seen = evening.ama.get(&evening.item(&kitchen)).await;
    assert!(seen.has("We know too little of the second year.") && seen.has("A member of the panel"), "{}", seen.text());
    // What is changed is to be agreed on again: a page from before the change says nothing of what stands there now.
    let old = evening.ama.get(&evening.item(&kitchen)).await;
    let fields = [("version", "1"), ("outcome", "in-part"), ("amount", "3500"), ("words", "Less.")];
    let changed = evening.ama.post(&evening.at(&format!("recommendations/{kitchen}")), &fields).await;
    assert!(changed.has("Say how the panel came to it"), "{}", changed.text());
    let late = evening.ama.submit(&old, "form[action$=ending]", &[("how", "consensus")]).await;
    assert!(late.has("changed meanwhile") && late.lacks("is saved"), "{}", late.text());
    let refused = evening.ama.post(&evening.at("end"), &[]).await;
    assert!(refused.status == 403 && refused.has("One item is recommended on without saying"), "{}", refused.text());
    let agreed = evening.ends(&evening.ama, &kitchen, &[("how", "consensus")]).await;
    assert!(agreed.has("How the panel came to it is saved"), "{}", agreed.text());
}

#[tokio::test]
async fn who_was_not_there_after_all_has_not_voted_and_an_old_page_of_who_is_here_changes_nothing() {
    let mut evening = Evening::called(10_000, PanelRules { quorum: 1, ..PanelRules::default() }).await;
    let kitchen = evening.application("Sunday Kitchen", 4_000).await;
    evening.ama_leads().await;
    evening.comes().await;
    let old = evening.pia.get(&evening.at("attendance")).await;
    evening.here(&evening.ama, &[AMA, CEM]).await;
    evening.recommends(&evening.ama, &kitchen, "4000").await;
    let (one, two) = (evening.id(AMA).await, evening.id(CEM).await);
    let (ama, cem) = (format!("vote-{one}"), format!("vote-{two}"));
    evening.ends(&evening.ama, &kitchen, &[("how", "vote"), (&*ama, "for"), (&*cem, "for")]).await;

    // Pia’s page is older than Ama’s ticks.
    let late = evening.pia.submit(&old, "main form", &[("here", &one)]).await;
    assert!(late.has("changed how this meeting is held"), "{}", late.text());
    assert!(evening.ama.get(&evening.item(&kitchen)).await.has("Cem Kaya: For"));
    // Cem was only on the telephone: Ama says so, and that vote is taken again without him.
    evening.here(&evening.ama, &[AMA]).await;
    let list = evening.ama.get(&evening.meeting).await;
    assert!(list.has("Say how the panel came to it"), "{}", list.text());
    let item = evening.ama.get(&evening.item(&kitchen)).await;
    assert!(item.lacks("Cem Kaya: For"), "{}", item.text());
    let again = evening.ends(&evening.ama, &kitchen, &[("how", "vote"), (&*ama, "for")]).await;
    assert!(again.has("1 for, 0 against, 0 neither"), "{}", again.text());
}

#[tokio::test]
async fn a_deputy_leads_the_item_for_which_the_chair_is_out_of_the_room() {
    let mut evening = Evening::called(10_000, PanelRules { chair: Chair::Member, ..PanelRules::default() }).await;
    let kitchen = evening.application("Sunday Kitchen", 4_000).await;
    let (ama, cem) = (evening.id(AMA).await, evening.id(CEM).await);
    let page = evening.pia.get(&evening.at("seats")).await;
    let same = evening.pia.submit(&page, "form[action$=seats]", &[("chair", &ama), ("deputy", &ama)]).await;
    assert!(same.status == 422 && same.has("Choose somebody else than whoever leads"), "{}", same.text());
    evening.pia.submit(&page, "form[action$=seats]", &[("chair", &ama), ("deputy", "")]).await;
    evening.comes().await;
    evening.here(&evening.ama, &[AMA, CEM]).await;
    let page = evening.ama.get(&evening.item(&kitchen)).await;
    evening.ama.submit(&page, "form[action$=absence]", &[]).await;
    let stuck = evening.cem.get(&evening.item(&kitchen)).await;
    assert!(stuck.has("Whoever leads it is not in the room. An officer can ask somebody"), "{}", stuck.text());

    let page = evening.pia.get(&evening.at("seats")).await;
    let asked = evening.pia.submit(&page, "form[action$=seats]", &[("chair", &ama), ("deputy", &cem)]).await;
    assert!(asked.has("How people sit at the meeting is saved"), "{}", asked.text());
    evening.recommends(&evening.cem, &kitchen, "4000").await;
    let ended = evening.ends(&evening.cem, &kitchen, &[("how", "consensus")]).await;
    assert!(ended.has("How the panel came to it is saved"), "{}", ended.text());
}

#[tokio::test]
async fn the_order_is_by_lot_or_chosen_and_both_are_written_down() {
    let evening = Evening::called(10_000, PanelRules::default()).await;
    let mut all = Vec::new();
    for group in ["Apples", "Bread", "Cress", "Dates"] {
        all.push(evening.application(group, 500).await);
    }
    let order = evening.at("order");
    assert_eq!(evening.cem.get(&order).await.status, 403, "Cem does not lead it");
    assert_eq!(evening.cem.post(&order, &[("by", "lot")]).await.status, 403);
    let page = evening.pia.get(&order).await;
    let drawn = evening.pia.submit(&page, "form#by-lot", &[]).await;
    assert!(
        drawn.has("Put in order by lot, from the seed") && drawn.has("whoever has it can draw again"),
        "{}",
        drawn.text()
    );

    let page = evening.pia.get(&order).await;
    let fields: Vec<String> = all.iter().map(|id| format!("place-{id}")).collect();
    let numbers = ["4", "3", "2", "1"];
    let mut typed: Vec<(&str, &str)> = fields.iter().map(String::as_str).zip(numbers).collect();
    let bad = evening.pia.submit(&page, "form#as-chosen", &typed).await;
    assert!(bad.status == 422 && bad.has("Write why it is taken in this order"), "{}", bad.text());
    typed.push(("why", "Cress has to leave at seven."));
    let chosen = evening.pia.submit(&page, "form#as-chosen", &typed).await;
    assert!(chosen.has("Cress has to leave at seven.") && chosen.has("Put in another order"), "{}", chosen.text());
    let text = chosen.text();
    let at = |group: &str| text.find(&format!("{group} ")).or_else(|| text.find(group)).expect("the group");
    assert!(at("Dates") < at("Bread") && at("Bread") < at("Apples"), "{text}");
    let (queries, _) = evening.table.portal.queries(evening.pia.get(&order)).await;
    assert!(queries <= 6, "{queries} queries");
}

#[tokio::test]
async fn two_who_recommend_at_once_never_overspend_and_the_second_sees_both() {
    let mut evening = Evening::called(10_000, rules()).await;
    rewrite(&evening.table, |text| {
        text.strands = vec![Strand {
            key: "halls".into(),
            title: Texts::one("en", "Halls and yards"),
            description: Texts::none(),
            budget: Some(Pence::pounds(3_000)),
            ring_fenced: true,
            min_amount: Pence::ZERO,
            max_amount: Pence::pounds(5_000),
        }];
    })
    .await;
    evening.ama_leads().await;
    let mut all = Vec::new();
    for n in 0..6 {
        all.push(evening.application(&format!("Group {n}"), 2_000).await);
    }
    evening.comes().await;
    evening.here(&evening.pia, &[AMA, CEM]).await;
    // £10,000, of which £3,000 is kept for halls: three of these fit, and no fourth.
    let fields = [("version", "0"), ("outcome", "funded"), ("amount", "2000"), ("words", "Yes.")];
    let posts = all.iter().enumerate().map(|(n, application)| {
        let who = if n % 2 == 0 { evening.ama.clone() } else { evening.cem.clone() };
        let path = evening.at(&format!("recommendations/{application}"));
        tokio::spawn(async move { who.post(&path, &fields).await })
    });
    let mut kept = 0;
    for post in posts.collect::<Vec<_>>() {
        let seen = post.await.expect("an answer");
        match seen.status {
            200 => kept += 1,
            422 => assert!(seen.has("£3,000 is kept for other parts"), "{}", seen.text()),
            other => panic!("{other}: {}", seen.text()),
        }
    }
    assert_eq!(kept, 3);
    for who in [&evening.ama, &evening.cem, &evening.pia] {
        let page = who.get(&evening.meeting).await;
        assert!(page.has("£4,000 of £10,000") && page.has("Halls and yards£3,000 of £3,000"), "{}", page.text());
    }
}

#[tokio::test]
async fn papers_leave_out_what_was_told_in_confidence_and_close() {
    let mut evening = Evening::called(10_000, PanelRules { papers_days: 7, ..PanelRules::default() }).await;
    let kitchen = evening.application("Sunday Kitchen", 4_000).await;
    let drums = evening.table.application("Drums On The Lea", "kofi@example.org", "Kofi Mensah", 3_000).await;
    evening.table.declares(AMA, &drums, Standing::Conflict).await;
    rewrite(&evening.table, |text| {
        text.questions.truncate(3);
        for (question, key) in text.questions.iter_mut().zip(["open", "hard", "count"]) {
            question.key = key.into();
            question.seen_by = vec![groundwater::fund::form::SeenBy::Panel];
            question.strands = vec![];
            (question.sensitive, question.equity) = (key == "hard", key == "count");
        }
    })
    .await;
    for application in [&kitchen, &drums] {
        for (key, words) in [("open", "We cook on Sundays."), ("hard", "He hit her."), ("count", "We are nine women.")]
        {
            writes(&evening.table, application, key, words).await;
        }
    }
    let papers = evening.at("papers");
    // Somebody of another meeting, and whoever decides, have no papers.
    let olu = evening.table.staff("olu@example.org", "Olu Ade", Role::PanelMember).await;
    assert_eq!(olu.get(&papers).await.status, 403);
    let dawn = evening.table.staff("dawn@example.org", "Dawn Price", Role::DecisionMaker).await;
    assert_eq!(dawn.get(&papers).await.status, 403);
    assert_eq!(dawn.post(&papers, &[]).await.status, 403);

    let shut = evening.ama.get(&papers).await;
    assert!(shut.has("We note once that you opened them") && shut.lacks("We cook on Sundays."), "{}", shut.text());
    let open = evening.ama.submit(&shut, "main form", &[]).await;
    assert!(open.has("We cook on Sundays.") && open.has("One answer is not for papers."), "{}", open.text());
    assert!(open.lacks("He hit her.") && open.lacks("nine women") && open.lacks("Drums On The Lea"), "{}", open.text());
    evening.ama.post(&papers, &[]).await;
    let noted: i64 = evening.table.portal.read(|db| Ok(paper_openings::table.count().get_result(db)?)).await;
    assert_eq!(noted, 1, "once");
    let (queries, _) = evening.table.portal.queries(evening.ama.get(&papers)).await;
    assert!(queries <= 6, "{queries} queries");
    let heard = evening.ama.get(&evening.at("papers/aloud")).await;
    assert!(heard.has("Nothing was recorded.") && heard.lacks("Drums On The Lea"), "{}", heard.text());
    assert!(evening.pia.get(&evening.meeting).await.has("has opened the papers"));

    evening.comes().await;
    evening.table.portal.clock.advance(chrono::TimeDelta::days(8));
    evening.ama = evening.table.portal.signed_in(AMA).await;
    let closed = evening.ama.get(&papers).await;
    assert!(closed.has("These papers closed") && closed.lacks("We cook on Sundays."), "{}", closed.text());
    assert_eq!(evening.ama.post(&papers, &[]).await.status, 403);
}

async fn writes(table: &Table, application: &ApplicationId, key: &'static str, words: &'static str) {
    use groundwater::application::Route;
    use groundwater::application::store::answers::{self, Part};
    let id = application.clone();
    table
        .portal
        .change(move |change| {
            let known = groundwater::application::store::get(change.db, &id)?;
            let part = Part {
                id: change.id(),
                application_id: id,
                question_key: key.into(),
                route: Route::Writing,
                body: Json(Body::text(words)),
                version: 1,
                updated_by: known.started_by,
                updated_at: change.now,
            };
            answers::insert(change.db, &part)
        })
        .await;
}

#[tokio::test]
async fn a_meeting_ends_with_its_hours_and_everybody_knows_what_they_may() {
    let mut evening = Evening::called(20_000, rules()).await;
    let mut all = Vec::new();
    for n in 0..5 {
        all.push(evening.application(&format!("Group {n}"), 2_000).await);
    }
    evening.ama_leads().await;
    let public = format!("/funds/{FUND}/panel");
    let anyone = evening.table.portal.visitor();
    assert!(anyone.get(&public).await.has("No panel meeting of this round has ended yet"));
    evening.comes().await;
    evening.here(&evening.ama, &[AMA, CEM]).await;
    let (one, two) = (evening.id(AMA).await, evening.id(CEM).await);
    for (n, application) in all.iter().enumerate() {
        evening.recommends(&evening.ama, application, "2000").await;
        let (ama, cem) = (format!("vote-{one}"), format!("vote-{two}"));
        let vote = [("how", "vote"), (&*ama, "for"), (&*cem, "abstain")];
        let fields: &[(&str, &str)] = if n == 0 { &vote[..] } else { &[("how", "consensus")] };
        evening.ends(&evening.ama, application, fields).await;
    }
    let dissent = format!("{}/dissent", evening.item(&all[0]));
    evening.cem.post(&dissent, &[("words", "The second year is not thought through."), ("named", "yes")]).await;

    assert_eq!(evening.cem.get(&evening.at("end")).await.status, 403);
    let page = evening.ama.get(&evening.at("end")).await;
    let bad = evening.ama.submit(&page, "form[action$=end]", &[]).await;
    assert!(bad.status == 422 && bad.has("Enter minutes as a number"), "{}", bad.text());
    let (ama, cem) = (format!("minutes-{one}"), format!("minutes-{two}"));
    let ended = evening.ama.submit(&page, "form[action$=end]", &[(&ama, "150"), (&cem, "120")]).await;
    assert!(ended.has("The meeting has ended"), "{}", ended.text());
    let refused = evening.recommends(&evening.ama, &all[0], "1000").await;
    assert!(refused.status == 403 && refused.has("The meeting has ended"), "{}", refused.text());
    assert_eq!(evening.cem.post(&dissent, &[("words", "")]).await.status, 403);

    let (queries, mine) = evening.table.portal.queries(evening.ama.get("/desk/panels/mine")).await;
    assert!(queries <= 6, "{queries} queries");
    assert!(mine.has("£37.50") && mine.has("at £15 an hour"), "{}", mine.text());
    let saved = evening.ama.submit(&mine, "main form", &[("named", "first-name")]).await;
    assert!(saved.has("Your choice is saved"), "{}", saved.text());
    assert_eq!(evening.pia.post("/desk/panels/mine", &[("named", "full-name")]).await.status, 403);
    let before = anyone.get(&public).await;
    assert!(
        before.has("2 people weighed this round.") && before.has("One of them is a community member."),
        "{}",
        before.text()
    );
    assert!(before.has("Ama") && before.lacks("Owusu") && before.lacks("Cem") && before.has("One is not named."));
    assert!(before.has("This work is paid £15 an hour.") && before.lacks("second year"), "{}", before.text());

    // An officer opens it again with a reason; a member cannot.
    let again = evening.at("reopening");
    assert_eq!(evening.ama.post(&again, &[("why", "One more.")]).await.status, 403);
    let empty = evening.pia.post(&again, &[]).await;
    assert!(empty.status == 422 && empty.has("Write why it is opened again"), "{}", empty.text());
    let opened = evening.pia.post(&again, &[("why", "An amount was mistyped.")]).await;
    assert!(opened.has("The meeting is open again") && opened.has("An amount was mistyped."), "{}", opened.text());
    // The page that ended it before does not end it in its place.
    let stale = evening.ama.submit(&page, "form[action$=end]", &[(&ama, "15"), (&cem, "12"), ("once", "other")]).await;
    assert!(stale.status == 422 && stale.has("Somebody else changed how this meeting is held"), "{}", stale.text());
    let page = evening.ama.get(&evening.at("end")).await;
    let ended = evening.ama.submit(&page, "form[action$=end]", &[(&ama, "150"), (&cem, "120")]).await;
    assert!(ended.has("The meeting has ended"), "{}", ended.text());

    // Once decisions are out, everybody knows how it came about, and nobody whose words these are.
    let ruth = evening.table.portal.signed_in("ruth.adeyemi@example.org").await;
    for application in &all {
        evening.table.declares("ruth.adeyemi@example.org", application, Standing::None).await;
        let reasons = ("reasons", "They asked for it.");
        decides(&ruth, application, &[("outcome", "funded"), ("amount", "2000"), reasons]).await;
    }
    let out = releases(&ruth).await;
    assert!(out.has("The decisions are released"), "{}", out.text());
    let (queries, after) = evening.table.portal.queries(anyone.get(&public)).await;
    assert!(queries <= 6, "{queries} queries");
    assert!(
        after.has("Everybody agreed on 4.") && after.has("One was voted on: 1 for, 0 against, 1 neither."),
        "{}",
        after.text()
    );
    assert!(after.has("The second year is not thought through.") && after.lacks("Cem") && after.lacks("Group 0"));
    let kept: Vec<PersonId> =
        evening.table.portal.read(|db| Ok(panel_dissents::table.select(panel_dissents::person_id).load(db)?)).await;
    assert_eq!(kept.len(), 1);
}
