//! What a funder sees of a group: what was sent to it, and else only what the group agreed to.

use groundwater::application::answer::Body;
use groundwater::ids::{ApplicationId, OrganisationId};
use groundwater::people::Role;
use groundwater::review::Standing;

use crate::support::{Portal, Visitor, group};

const HULYA: &str = "hulya@example.org";

/// Hülya's group has sent an application to Hackney; Leyla is an officer of another funder.
struct Story {
    portal: Portal,
    group: OrganisationId,
    application: ApplicationId,
    hulya: Visitor,
    daniel: Visitor,
    leyla: Visitor,
    document: String,
}

impl Story {
    async fn begin() -> Story {
        let portal = Portal::start().await;
        let round = portal.fund("hackney-small-grants").await.round;
        let group = portal.group("Sunday Kitchen", &[(HULYA, "Hülya Demir")]).await;
        let application = portal.draft(HULYA, &group, &round.id).await;
        let form = portal.form(&round.id).await;
        portal.answers_everything(HULYA, &application, &form, &["need"]).await;
        portal.answers(HULYA, &application, "need", Body::text("Nobody eats alone on Sundays.")).await;
        let hulya = portal.signed_in(HULYA).await;
        let page = hulya.get(&format!("/organisations/{group}/documents?kind=insurance")).await;
        let page = hulya.submit_file(&page, "form[enctype]", "file", "Cover.pdf", b"%PDF-1.7\ncover".to_vec()).await;
        let document = page.link("Cover.pdf").expect("a link");
        let daniel = portal.signed_in("daniel.okafor@example.org").await;
        let leyla = portal.staff("leyla@wick.example", "Leyla Demir", Role::Commissioner, "wick-award").await;
        Story { portal, group, application, hulya, daniel, leyla, document }
    }

    async fn sends(&self) {
        let sent = self.hulya.post(&format!("/applications/{}/submission", self.application), &[]).await;
        assert!(sent.has("Your application is sent"), "{}", sent.text());
    }

    /// What was shared stands in the database as if nobody had ended it.
    async fn comes_back(&self) {
        use diesel::prelude::*;
        use groundwater::db::schema::sharings;
        let open = (sharings::ended_at.eq(None::<groundwater::clock::Instant>), sharings::ended_by.eq(None::<String>));
        self.portal
            .change(move |change| {
                diesel::update(sharings::table).set(open).execute(change.db)?;
                Ok(())
            })
            .await;
    }

    fn desk(&self) -> String {
        format!("/desk/organisations/{}", self.group)
    }

    /// A grant of the group's on the public register.
    async fn is_funded(&self) {
        use diesel::prelude::*;
        use groundwater::db::schema::grants;
        let (application, group) = (self.application.clone(), self.group.clone());
        self.portal
            .change(move |change| {
                let of = groundwater::application::store::get(change.db, &application)?;
                diesel::insert_into(grants::table)
                    .values((
                        grants::id.eq("g"),
                        grants::number.eq("G-1"),
                        grants::funder_id.eq(of.funder_id),
                        grants::round_id.eq(of.round_id),
                        grants::application_id.eq(of.id),
                        grants::organisation_id.eq(group),
                        grants::organisation_name.eq("Sunday Kitchen"),
                        grants::fund_name.eq("Small Grants"),
                        grants::purpose.eq("Cooking"),
                        grants::amount_pence.eq(95_000),
                        grants::awarded_on.eq(change.today()),
                        grants::contact_id.eq(of.started_by),
                        grants::version.eq(1),
                    ))
                    .execute(change.db)?;
                Ok(())
            })
            .await;
    }
}

#[tokio::test]
async fn to_another_funder_a_group_does_not_exist_and_to_ours_once_it_has_sent_something() {
    let story = Story::begin().await;
    let desk_document = story.document.replace("/organisations/", "/desk/organisations/");
    for officer in [&story.leyla, &story.daniel] {
        assert_eq!(officer.get(&story.desk()).await.status, 404, "{}", officer.email);
        assert_eq!(officer.download(&desk_document).await.0, 404, "{}", officer.email);
        assert!(officer.get("/desk/organisations").await.lacks("Sunday Kitchen"), "{}", officer.email);
    }
    story.sends().await;
    assert_eq!(story.leyla.get(&story.desk()).await.status, 404);
    assert_eq!(story.leyla.download(&desk_document).await.0, 404);
    assert!(story.leyla.get("/desk/organisations").await.lacks("Sunday Kitchen"));
    assert_eq!(story.hulya.get(&story.desk()).await.status, 403);
    let list = story.daniel.get("/desk/organisations?q=sunday").await;
    assert!(list.has("They have sent us an application"), "{}", list.text());
    let page = story.daniel.get(&list.link("Sunday Kitchen").expect("a link")).await;
    assert!(page.has("We cook together.") && page.has("Cover.pdf") && page.has("Sent to us"), "{}", page.text());
    assert_eq!(story.daniel.download(&desk_document).await.2, b"%PDF-1.7\ncover");
    assert_eq!(story.daniel.download(&story.document).await.0, 404, "the group's own address is the group's");
    let document = story.daniel.get(&format!("/desk/applications/{}", story.application)).await;
    assert!(document.link("The group, and its documents").is_some_and(|href| href == story.desk()));
    let (queries, _) = story.portal.queries(story.daniel.get(&story.desk())).await;
    assert!(queries <= 6, "{queries}");
}

#[tokio::test]
async fn another_funder_asks_and_sees_what_the_group_agreed_to_until_it_ends_it() {
    let story = Story::begin().await;
    story.sends().await;
    story.is_funded().await;
    let desk_document = story.document.replace("/organisations/", "/desk/organisations/");
    let page = story.leyla.get(&story.desk()).await;
    assert!(page.has("Its name is on the register of grants"), "{}", page.text());
    assert!(page.lacks("We cook together.") && page.lacks("Cover.pdf") && page.lacks("Nobody eats alone"));
    let empty = story.leyla.submit(&page, "main form", &[]).await;
    assert!(empty.status == 422 && empty.has("Choose what you would like to see") && empty.has("the group reads it"));
    let asks = [("what", "documents"), ("why", "So that you need not send them to us again.")];
    let asked = story.leyla.submit(&empty, "main form", &asks).await;
    assert!(asked.has("We have asked them. They decide."), "{}", asked.text());
    assert!(asked.lacks("Cover.pdf"));
    // A second asking says nothing new.
    story.leyla.submit(&empty, "main form", &asks).await;
    let letters = story.portal.letters_to(HULYA).await;
    let letters: Vec<_> = letters.iter().filter(|letter| letter.subject.contains("would like to see more")).collect();
    assert_eq!(letters.len(), 1);
    assert!(letters[0].text.contains("So that you need not send them to us again."), "{}", letters[0].text);

    let sharing = format!("/organisations/{}/sharing", story.group);
    let ali = story.portal.applicant("ali@example.org", "Ali Kaya").await;
    for wrong in [&ali, &story.leyla, &story.daniel] {
        assert_eq!(wrong.get(&sharing).await.status, 404, "{}", wrong.email);
        assert_eq!(wrong.post(&sharing, &[("funder", "x"), ("what", "profile")]).await.status, 404, "{}", wrong.email);
    }
    let page = story.hulya.get(&sharing).await;
    assert!(page.has("Leyla Demir asked on") && page.has("You are free to say no"), "{}", page.text());
    let (_, fields) = page.form("section:has(.gw-inset) form", &[]);
    assert!(fields.contains(&("what".to_owned(), "documents".to_owned())), "{fields:?}");
    let agreed = story.hulya.submit(&page, "section:has(.gw-inset) form", &[]).await;
    assert!(agreed.has("You can change it at any time") && agreed.has("You have shared what is ticked since"));

    let page = story.leyla.get(&story.desk()).await;
    assert!(
        page.has("Cover.pdf") && page.lacks("We cook together.") && page.lacks("Nobody eats alone"),
        "{}",
        page.text()
    );
    assert_eq!(story.leyla.download(&desk_document).await.0, 200);
    assert_eq!(story.leyla.get(&format!("/desk/applications/{}", story.application)).await.status, 404);

    let page = story.hulya.get(&sharing).await;
    let (action, fields) = page.form("section:has(.gw-as-link) form", &[("what", "answers")]);
    let fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    story.hulya.post(&action, &fields).await;
    let page = story.leyla.get(&story.desk()).await;
    assert!(page.has("Nobody eats alone on Sundays.") && page.lacks("Cover.pdf"), "{}", page.text());
    let (queries, _) = story.portal.queries(story.leyla.get(&story.desk())).await;
    assert!(queries <= 6, "{queries}");

    let page = story.hulya.get(&sharing).await;
    let ended = story.hulya.submit(&page, "section:has(.gw-as-link) form", &[("then", "end")]).await;
    assert!(ended.has("Ended. They see nothing more."), "{}", ended.text());
    // A backup of before is put back: the list beside the database knows better.
    story.portal.work().await;
    story.comes_back().await;
    story.portal.work().await;
    let page = story.leyla.get(&story.desk()).await;
    assert!(page.lacks("Nobody eats alone") && page.lacks("Cover.pdf"), "{}", page.text());
    assert_eq!(story.leyla.download(&desk_document).await.0, 404);
    let history = story.hulya.get(&format!("/organisations/{}", story.group)).await;
    assert!(history.has("Sharing with a funder ended") && history.has("A funder asked to see more"));
}

#[tokio::test]
async fn whoever_stepped_back_sees_nothing_of_the_group() {
    let story = Story::begin().await;
    story.sends().await;
    let (application, daniel) = (story.application.clone(), story.portal.who("daniel.okafor@example.org").await.person);
    story.portal.change(move |change| group::declare(change, &application, &daniel, Standing::Conflict)).await;
    let page = story.daniel.get(&story.desk()).await;
    assert!(page.status == 403 && page.lacks("Cover.pdf") && page.lacks("We cook together."), "{}", page.text());
    let desk_document = story.document.replace("/organisations/", "/desk/organisations/");
    assert_eq!(story.daniel.download(&desk_document).await.0, 403);
    let reader = story.portal.staff("reader@example.org", "Femi Ade", Role::PanelMember, "hackney").await;
    assert_eq!(reader.get(&story.desk()).await.status, 403, "readers read what an application points at");
}
