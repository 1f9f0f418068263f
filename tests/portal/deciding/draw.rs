//! A true tie is settled by a public draw that anybody can work again.

use diesel::prelude::*;
use groundwater::db::schema::history;
use groundwater::decision::draw::{hash, order};
use groundwater::people::Role;

use crate::support::at_once;
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
    // In humane hours both groups hear of it: on Tuesday morning they have.
    table.portal.clock.advance(chrono::TimeDelta::hours(63));
    let letters = table.portal.letters_to("kofi@example.org").await;
    let made = |text: &str| text.contains("The draw has been made") && text.contains("SG-DRUMSONTHELEA");
    let subjects: Vec<&str> = letters.iter().map(|letter| letter.subject.as_str()).collect();
    assert!(letters.iter().any(|letter| made(&letter.text)), "{subjects:?}");
}

#[tokio::test]
async fn two_officers_who_publish_and_draw_at_once_have_one_seed_and_one_order() {
    let table = Table::with_pounds(5_000).await;
    for (name, email) in [("Sunday Kitchen", "hulya@example.org"), ("Drums On The Lea", "kofi@example.org")] {
        let one = table.application(name, email, name, 4_000).await;
        table.reads("joan@example.org", "Joan Price", &one, "clear", None).await;
    }
    let daniel = table.portal.signed_in("daniel.okafor@example.org").await;
    let leyla = table.staff("leyla@example.org", "Leyla Arslan", Role::Commissioner).await;
    let (his, hers) = (daniel.get(DRAW).await, leyla.get(DRAW).await);
    let field = his.attribute("input[name^=promised]", "name").expect("a field");
    let promised = [(&*field, "The six numbers of Saturday's Lotto, smallest first, with spaces")];
    let (one, two) =
        at_once(0, daniel.submit(&his, "main form", &promised), leyla.submit(&hers, "main form", &promised)).await;
    let (published, late) = if one.status == 200 { (one, two) } else { (two, one) };
    assert!(published.has("Published. It can be drawn in a day."), "{}", published.text());
    assert!(late.status == 403 && late.has("There is a draw between these already"), "{}", late.text());
    let round = table.round.id.clone();
    let draws = table.portal.read(move |db| groundwater::decision::draw::store::of(db, &round)).await;
    assert_eq!(draws.len(), 1);

    table.portal.clock.advance(chrono::TimeDelta::hours(25));
    let daniel = table.portal.signed_in("daniel.okafor@example.org").await;
    let leyla = table.portal.signed_in("leyla@example.org").await;
    let (his, hers) = (daniel.get(DRAW).await, leyla.get(DRAW).await);
    let field = format!("witness-{}", draws[0].id);
    let (monday, friday) = ("7 9 12 31 40 44", "1 2 3 4 5 6");
    let (one, two) = at_once(
        1,
        daniel.submit(&his, "main form", &[(&*field, monday)]),
        leyla.submit(&hers, "main form", &[(&*field, friday)]),
    )
    .await;
    let round = table.round.id.clone();
    let draw = table.portal.read(move |db| groundwater::decision::draw::store::of(db, &round)).await.remove(0);
    assert!(draw.seed == draws[0].seed && hash(&draw.seed) == draw.seed_hash, "the seed is the one that was published");
    let stands = if draw.witness == monday { monday } else { friday };
    let never = if stands == monday { friday } else { monday };
    let drawn = order(&draw.seed, stands, ["SG-SUNDAYKITCHEN", "SG-DRUMSONTHELEA"]);
    let public = table.portal.visitor().get(&format!("/funds/{FUND}/draw")).await;
    assert!(public.has(stands), "{}", public.text());
    let (done, late) = if one.status == 200 { (one, two) } else { (two, one) };
    let told = format!("Somebody drew it while you were writing, with “{stands}”");
    assert!(late.status == 403 && late.has(&told), "{}", late.text());
    for page in [done, public] {
        assert!(page.status == 200 && page.lacks(never), "{}", page.text());
        let text = page.text();
        assert!(text.find(drawn[0]) < text.find(drawn[1]), "everybody sees one order: {text}");
    }
    let lines = history::table.filter(history::action.eq_any(["draw published", "drawn"]));
    let lines = lines.order(history::at).select((history::action, history::detail));
    let lines: Vec<(String, String)> = table.portal.read(move |db| Ok(lines.load(db)?)).await;
    assert_eq!(lines.len(), 2, "{lines:?}");
    assert!(lines[1].0 == "drawn" && lines[1].1.contains(stands), "{lines:?}");
}
