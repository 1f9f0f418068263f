//! The same group entered twice becomes one, and nothing is lost.

use std::collections::BTreeSet;

use diesel::prelude::*;
use diesel::sql_types::Text;
use groundwater::application::State;
use groundwater::application::store as applications;
use groundwater::db::DbConn;
use groundwater::desk::groups::merging::store::{MOVES, STAYS};
use groundwater::error::Result;
use groundwater::fund::store::RoundRow;
use groundwater::ids::{ApplicationId, OrganisationId};
use groundwater::people::Role;
use groundwater::review::Standing;

use crate::support::{Portal, Visitor, group};

const HULYA: &str = "hulya@example.org";
const SONGUL: &str = "songul@example.org";

struct Story {
    portal: Portal,
    kept: OrganisationId,
    other: OrganisationId,
    of_other: ApplicationId,
    daniel: Visitor,
    hulya: Visitor,
    songul: Visitor,
}

/// An application of a group, sent to the round.
async fn sends(
    portal: &Portal,
    round: &RoundRow,
    group: &OrganisationId,
    (name, email): (&str, &str),
) -> ApplicationId {
    let round = round.clone();
    let person = portal.person(email, "").await;
    let (group, name) = (group.clone(), name.to_owned());
    portal
        .change(move |change| {
            let application = group::application(change, &round, (&group, &name), &person, State::Submitted)?;
            applications::insert(change.db, &application)?;
            Ok(application.id)
        })
        .await
}

impl Story {
    async fn begin() -> Story {
        let portal = Portal::start().await;
        let kept = portal.group("Sunday Kitchen", &[(HULYA, "Hülya Demir")]).await;
        let other = portal.group("The Sunday Kichen", &[(SONGUL, "Songül Aydın")]).await;
        let round = portal.fund("hackney-small-grants").await.round;
        sends(&portal, &round, &kept, ("Sunday Kitchen", HULYA)).await;
        let of_other = sends(&portal, &round, &other, ("The Sunday Kichen", SONGUL)).await;
        let daniel = portal.signed_in("daniel.okafor@example.org").await;
        let (hulya, songul) = (portal.signed_in(HULYA).await, portal.signed_in(SONGUL).await);
        Story { portal, kept, other, of_other, daniel, hulya, songul }
    }

    fn side_by_side(&self) -> String {
        format!("/desk/organisations/{}/same/{}", self.kept, self.other)
    }

    async fn proposes(&self) {
        let page = self.daniel.get(&self.side_by_side()).await;
        let fields = [("why", "They cook in the same hall, and Songül rang us.")];
        let asked = self.daniel.submit(&page, "form[action*=same]", &fields).await;
        assert!(asked.has("We have written to their people."), "{}", asked.text());
    }

    /// The page that the letter to somebody leads to.
    async fn asked(&self, email: &str) -> String {
        let letter = self.portal.letters_to(email).await.pop().expect("a letter");
        assert!(letter.text.contains("They cook in the same hall"), "{}", letter.text);
        let link = letter.text.lines().find(|line| line.contains("/merging/")).expect("a link").trim().to_owned();
        link.trim_start_matches(&self.portal.base).to_owned()
    }
}

#[tokio::test]
async fn two_that_are_one_come_together_when_their_people_say_so_and_nothing_is_lost() {
    let story = Story::begin().await;
    let (portal, kept, other) = (&story.portal, &story.kept, &story.other);
    for path in ["documents?kind=other", "people"] {
        let page = story.songul.get(&format!("/organisations/{other}/{path}")).await;
        if path == "people" {
            story.songul.submit(&page, "main form", &[("person_name", "Zeynep"), ("part", "keeps the key")]).await;
        } else {
            story.songul.submit_file(&page, "form[enctype]", "file", "Rules.pdf", b"%PDF-1.7\nrules".to_vec()).await;
        }
    }
    let profile = story.songul.get(&format!("/organisations/{other}/profile")).await;
    let said = [("about", "We cook for whoever comes, and sing."), ("registration_number", "1179382")];
    story.songul.submit(&profile, "main form", &said).await;
    let safe = story.songul.get(&format!("/organisations/{other}/safety")).await;
    story.songul.submit(&safe, "main form", &[("never_locatable", "yes"), ("code_word", "The bread is ready")]).await;
    let leyla = portal.staff("leyla@wick.example", "Leyla Demir", Role::Commissioner, "wick-award").await;
    let reader = portal.staff("reader@example.org", "Femi Ade", Role::PanelMember, "hackney").await;
    assert_eq!(leyla.get(&story.side_by_side()).await.status, 404);
    assert_eq!(reader.get(&story.side_by_side()).await.status, 403);
    let page = story.daniel.get(&format!("/desk/organisations/{kept}")).await;
    let near = page.link("The Sunday Kichen: side by side").unwrap_or_else(|| panic!("{}", page.text()));
    let page = story.daniel.get(&near).await;
    assert!(page.has("Hülya Demir") && page.has("Songül Aydın"), "{}", page.text());
    assert_eq!(leyla.submit(&page, "form[action*=same]", &[("why", "x")]).await.status, 404);
    let empty = story.daniel.submit(&page, "form[action*=same]", &[]).await;
    assert!(empty.status == 422 && empty.has("how you know that the two are one group"), "{}", empty.text());
    story.proposes().await;

    let asked = story.asked(HULYA).await;
    let ali = portal.applicant("ali@example.org", "Ali Kaya").await;
    for wrong in [&ali, &leyla, &story.daniel] {
        assert_eq!(wrong.get(&asked).await.status, 404, "{}", wrong.email);
        assert_eq!(wrong.post(&asked, &[("answer", "yes")]).await.status, 404, "{}", wrong.email);
    }
    let page = story.hulya.get(&asked).await;
    assert!(page.has("Daniel Okafor") && page.has("Nothing is lost"), "{}", page.text());
    let waits = story.hulya.post(&asked, &[("answer", "yes")]).await;
    assert!(waits.has("Somebody of the other group is to say yes too."), "{}", waits.text());
    assert_eq!(story.hulya.get(&format!("/organisations/{other}")).await.status, 404, "not yet");
    let one = story.songul.post(&story.asked(SONGUL).await, &[("answer", "yes")]).await;
    assert!(one.has("They are one group now. Nothing is lost."), "{}", one.text());

    let page = story.hulya.get(&format!("/organisations/{other}")).await;
    assert!(page.path.starts_with(&format!("/organisations/{kept}")), "the older address leads on: {}", page.path);
    assert!(
        page.has("Hülya Demir") && page.has("Songül Aydın") && page.has("entered twice, became one"),
        "{}",
        page.text()
    );
    for end in ["/documents", "/people", "/sharing", "/profile"] {
        let page = story.songul.get(&format!("/organisations/{other}{end}")).await;
        assert_eq!((page.status, page.path), (200, format!("/organisations/{kept}{end}")));
    }
    let ali_sees = ali.get(&format!("/organisations/{other}")).await;
    assert_eq!(ali_sees.status, 404, "and leads nobody in who was not there");
    assert!(page.has("A document was given"), "what happened to the other happened to it");
    // What both said of themselves stands, the one's as its own and the other's beside it.
    assert!(page.has("You were also entered as The Sunday Kichen"), "{}", page.text());
    assert!(page.has("We cook for whoever comes, and sing."), "{}", page.text());
    let (queries, _) = portal.queries(story.hulya.get(&format!("/organisations/{kept}"))).await;
    assert!(queries <= 6, "{queries}");
    assert!(story.hulya.get(&format!("/organisations/{kept}/documents")).await.has("Rules.pdf"));
    assert!(story.hulya.get(&format!("/organisations/{kept}/people")).await.has("Zeynep"));
    let safe = story.hulya.get(&format!("/organisations/{kept}/safety")).await;
    assert_eq!(safe.all("input[name=never_locatable][checked]").len(), 1, "as safe as either of the two was");
    assert_eq!(safe.attribute("input[name=code_word]", "value").as_deref(), Some("The bread is ready"));
    assert_eq!(story.hulya.get(&format!("/applications/{}", story.of_other)).await.status, 200);
    assert_eq!(story.hulya.get("/home").await.all("h2"), ["Sunday Kitchen"]);
    assert_eq!(story.songul.get("/home").await.all("h2"), ["Sunday Kitchen"]);
    let desk = story.daniel.get(&format!("/desk/organisations/{other}")).await;
    assert!(desk.has("Rules.pdf") && desk.path.contains(kept.as_str()), "{}", desk.text());
    assert!(desk.has("Also entered as The Sunday Kichen") && desk.has("and sing."), "{}", desk.text());
    // Nobody is to know where they are, and a number in a public register says it.
    assert!(desk.lacks("1179382") && desk.has("Kept, and not shown, for the safety of the group"), "{}", desk.text());
    assert!(story.daniel.get("/desk/organisations").await.lacks("The Sunday Kichen"));
    assert!(portal.letters_to(SONGUL).await.pop().expect("a letter").subject.contains("are one now"));
    // A second press finds them one.
    assert!(story.songul.post(&asked, &[("answer", "yes")]).await.has("They are one group now."));
}

#[tokio::test]
async fn one_no_leaves_them_as_they_are() {
    let story = Story::begin().await;
    story.proposes().await;
    let asked = story.asked(SONGUL).await;
    let no = story.songul.post(&asked, &[("answer", "no")]).await;
    assert!(no.has("Everything stays as it is.") && no.has("Somebody said no."), "{}", no.text());
    let late = story.hulya.post(&asked, &[("answer", "yes")]).await;
    assert!(late.status == 403 && late.has("This has been settled."), "{}", late.text());
    assert_eq!(story.songul.get(&format!("/organisations/{}", story.other)).await.status, 200);
    story.proposes().await;
    let page = story.daniel.get(&story.side_by_side()).await;
    let back = story.daniel.submit(&page, "form[action$=withdrawal]", &[]).await;
    assert!(back.has("Taken back."), "{}", back.text());
}

#[tokio::test]
async fn where_nobody_could_say_yes_the_reason_is_enough() {
    let story = Story::begin().await;
    let (kept, other) = (story.kept.clone(), story.other.clone());
    story
        .portal
        .change(move |change| {
            use groundwater::db::schema::organisation_members as m;
            diesel::update(m::table.filter(m::organisation_id.eq_any([kept, other])))
                .set(m::left_at.eq(Some(change.now)))
                .execute(change.db)?;
            Ok(())
        })
        .await;
    let page = story.daniel.get(&story.side_by_side()).await;
    assert!(page.has("Neither has anybody who could say yes"), "{}", page.text());
    let one = story.daniel.submit(&page, "form[action*=same]", &[("why", "One paper form, typed in twice.")]).await;
    assert!(one.has("They are one group now."), "{}", one.text());
}

#[tokio::test]
async fn whoever_stands_apart_from_either_proposes_nothing_and_closeness_goes_with_the_application() {
    let story = Story::begin().await;
    let portal = &story.portal;
    let (of_other, daniel) = (story.of_other.clone(), portal.who("daniel.okafor@example.org").await.person);
    let officer = portal.staff("amina@hackney.example", "Amina Yusuf", Role::Commissioner, "hackney").await;
    portal.change(move |change| group::declare(change, &of_other, &daniel, Standing::Conflict)).await;
    let refused = story.daniel.get(&story.side_by_side()).await;
    assert_eq!(refused.status, 403, "{}", refused.text());
    let page = officer.get(&story.side_by_side()).await;
    let fields = [("why", "They cook in the same hall.")];
    assert_eq!(story.daniel.submit(&page, "form[action*=same]", &fields).await.status, 403);
    officer.submit(&page, "form[action*=same]", &fields).await;
    let asked = story.asked(SONGUL).await;
    story.hulya.post(&asked, &[("answer", "yes")]).await;
    story.songul.post(&asked, &[("answer", "yes")]).await;
    let kept = format!("/desk/organisations/{}", story.kept);
    assert_eq!(officer.get(&kept).await.status, 200);
    assert_eq!(story.daniel.get(&kept).await.status, 403, "he stepped back from what is the one's now");
}

#[derive(QueryableByName)]
struct Key {
    #[diesel(sql_type = Text)]
    table_name: String,
    #[diesel(sql_type = Text)]
    column_name: String,
}

/// Every column of the database that names an organisation by a key.
fn keys(db: &mut DbConn) -> Result<Vec<Key>> {
    let sqlite = "SELECT m.name AS table_name, f.\"from\" AS column_name FROM sqlite_master m \
                  JOIN pragma_foreign_key_list(m.name) f WHERE m.type = 'table' AND f.\"table\" = 'organisations'";
    let postgres = "SELECT k.table_name::text AS table_name, k.column_name::text AS column_name \
                    FROM information_schema.key_column_usage k \
                    JOIN information_schema.constraint_column_usage c ON c.constraint_name = k.constraint_name \
                    JOIN information_schema.table_constraints t ON t.constraint_name = k.constraint_name \
                    WHERE t.constraint_type = 'FOREIGN KEY' AND c.table_name = 'organisations'";
    Ok(match db {
        DbConn::Sqlite(c) => diesel::sql_query(sqlite).load(c)?,
        DbConn::Postgres(c) => diesel::sql_query(postgres).load(c)?,
    })
}

#[tokio::test]
async fn no_table_that_names_an_organisation_is_forgotten() {
    let portal = Portal::start().await;
    let keys = portal.read(keys).await;
    let is: BTreeSet<(String, String)> = keys.into_iter().map(|key| (key.table_name, key.column_name)).collect();
    let moves = MOVES.iter().map(|(table, column)| ((*table).to_owned(), (*column).to_owned()));
    let stays = STAYS.iter().map(|(table, column, _)| ((*table).to_owned(), (*column).to_owned()));
    assert_eq!(is, moves.chain(stays).collect(), "say in desk/groups/merging/store.rs what becomes of it");
}
