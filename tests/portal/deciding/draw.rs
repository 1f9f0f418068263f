//! A true tie is settled by a public draw that anybody can work again.

use groundwater::decision::draw::{hash, order};
use groundwater::people::Role;

use crate::table::{FUND, Table};

const DRAW: &str = "/desk/funds/hackney-small-grants/draw";

#[tokio::test]
async fn two_that_stand_level_are_drawn_in_public_and_anybody_can_work_it_again() {
    let table = Table::with_pounds(5_000).await;
    let mut all = Vec::new();
    for (name, email) in [("Sunday Kitchen", "hulya@example.org"), ("Drums On The Lea", "kofi@example.org")] {
        let one = table.application(name, email, name, 4_000).await;
        table.reads("joan@example.org", "Joan Price", &one, "clear", None).await;
        all.push(one);
    }
    let daniel = table.portal.signed_in("daniel.okafor@example.org").await;
    let ama = table.staff("ama@example.org", "Ama Owusu", Role::PanelMember).await;
    assert_eq!(ama.get(DRAW).await.status, 403);
    let (queries, page) = table.portal.queries(daniel.get(DRAW)).await;
    assert!(queries <= 6 && page.has("Publish a draw between these 2"), "{queries}: {}", page.text());
    assert!(daniel.get("/desk/funds/hackney-small-grants/turned-on").await.has("a public draw can settle it"));
    let one = page.attribute("input[name=application]", "value").expect("one of them");
    let promised = "The six numbers of Saturday's Lotto, smallest first, with spaces";
    let field = page.attribute("input[name^=promised]", "name").expect("a field");
    let alone = daniel.post(DRAW, &[("application", &*one), (&*format!("promised-{one}"), promised)]).await;
    assert!(alone.status == 403 && alone.has("not all of them were chosen"), "{}", alone.text());
    let unnamed = daniel.submit(&page, "main form", &[]).await;
    assert!(unnamed.status == 422 && unnamed.has("Name what will be mixed in"), "{}", unnamed.text());
    let published = daniel.submit(&page, "main form", &[(&*field, promised)]).await;
    assert!(published.has("Published. It can be drawn in a day."), "{}", published.text());
    let letter = table.portal.letters_to("hulya@example.org").await.pop().expect("a letter");
    assert!(letter.text.contains("SG-SUNDAYKITCHEN stands level with others"), "{}", letter.text);
    let again = daniel.submit(&page, "main form", &[(&*field, promised)]).await;
    assert!(again.has("There is a draw between these already"), "{}", again.text());

    // Everybody sees the hash and the references, and neither names nor the seed.
    let public = format!("/funds/{FUND}/draw");
    let anyone = table.portal.visitor();
    let before = anyone.get(&public).await;
    assert!(
        before.status == 200
            && before.has(promised)
            && before.has("SG-SUNDAYKITCHEN")
            && before.lacks("Sunday Kitchen"),
        "{}",
        before.text()
    );
    let round = table.round.id.clone();
    let draw = table.portal.read(move |db| groundwater::decision::draw::store::of(db, &round)).await.remove(0);
    assert!(before.has(&draw.seed_hash) && before.lacks(&draw.seed), "{}", before.text());
    let early = daniel.post(&format!("{DRAW}/{}", draw.id), &[]).await;
    assert!(early.status == 403 && early.has("stands in public for a day"), "{}", early.text());

    table.portal.clock.advance(chrono::TimeDelta::hours(25));
    let daniel = table.portal.signed_in("daniel.okafor@example.org").await;
    let page = daniel.get(DRAW).await;
    let alone = daniel.submit(&page, "main form", &[]).await;
    assert!(alone.status == 422 && alone.has("Write what nobody could know"), "{}", alone.text());
    let witness = format!("witness-{}", draw.id);
    let drawn = daniel.submit(&page, "main form", &[(&*witness, "7 9 12 31 40 44")]).await;
    assert!(drawn.has("Everybody can see how it came out."), "{}", drawn.text());
    let letter = table.portal.letters_to("kofi@example.org").await.pop().expect("a letter");
    assert!(
        letter.text.contains("The draw has been made") && letter.text.contains("SG-DRUMSONTHELEA"),
        "{}",
        letter.text
    );
    let after = anyone.get(&public).await;
    assert!(after.has(&draw.seed) && hash(&draw.seed) == draw.seed_hash, "{}", after.text());
    let first = order(&draw.seed, "7 9 12 31 40 44", ["SG-SUNDAYKITCHEN", "SG-DRUMSONTHELEA"])[0];
    assert!(after.all("ol li")[0].contains(first) && after.has("7 9 12 31 40 44"), "{}", after.text());
    // It stays to be found, and whoever decides has it before them.
    assert!(daniel.get("/desk/funds/hackney-small-grants/turned-on").await.has("a public draw"));
    let ruth = table.ruth(&all.iter().collect::<Vec<_>>()).await;
    daniel.post("/desk/funds/hackney-small-grants/turned-on", &[]).await;
    for (one, reference) in all.iter().zip(["SG-SUNDAYKITCHEN", "SG-DRUMSONTHELEA"]) {
        let page = ruth.get(&crate::table::decide_path(one)).await;
        let at = if reference == first { "number 1 of 2" } else { "number 2 of 2" };
        assert!(page.has(at), "{}", page.text());
    }
}
