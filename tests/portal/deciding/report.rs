//! The report of a round to the committee.

use groundwater::organisation::Kind;
use groundwater::people::Role;
use groundwater::review::Standing;

use crate::table::{FUND, Table, decides};

const REASONS: (&str, &str) = ("reasons", "Forty neighbours eat together because of it.");

#[tokio::test]
async fn the_committee_gets_every_decision_with_its_reasons_and_no_private_person() {
    let table = Table::with_pounds(10_000).await;
    let kitchen = table.application("Aydın’s Sunday Kitchen", "hulya@example.org", "Hülya Demir", 4_000).await;
    let alone = table.application("Kofi Mensah", "kofi@example.org", "Kofi Mensah", 2_000).await;
    let closed = table.application("Books For Bairns", "mai@example.org", "Mai Tran", 1_000).await;
    let one_person = table.stands(&alone).await.organisation_id;
    table
        .portal
        .change(move |change| {
            use diesel::prelude::*;
            use groundwater::db::schema::organisations;
            diesel::update(organisations::table.find(&one_person))
                .set(organisations::kind.eq(Kind::Individual))
                .execute(change.db)?;
            Ok(())
        })
        .await;
    let ruth = table.ruth(&[&kitchen, &alone, &closed]).await;
    for (one, amount) in [(&kitchen, "4000"), (&alone, "2000"), (&closed, "1000")] {
        let options = ("options", "Half of it: too little to begin with.");
        decides(&ruth, one, &[("outcome", "funded"), ("amount", amount), REASONS, options]).await;
    }
    let path = |kind: &str| format!("/desk/funds/{FUND}/report/{kind}");
    let ama = table.staff("ama@example.org", "Ama Owusu", Role::PanelMember).await;
    let scrutineer = table.staff("sam@example.org", "Sam Lee", Role::Scrutineer).await;
    for who in [&ama, &scrutineer] {
        assert_eq!(who.get(&path("odt")).await.status, 403);
    }
    let daniel = table.portal.signed_in("daniel.okafor@example.org").await;
    table.declares("daniel.okafor@example.org", &closed, Standing::Conflict).await;
    assert_eq!(daniel.get(&path("docx")).await.status, 404);
    assert!(daniel.get(&format!("/desk/funds/{FUND}/decisions")).await.has("Report to the committee"));

    let (queries, odt) = table.portal.queries(daniel.get(&path("odt"))).await;
    assert!(odt.status == 200 && queries <= 6, "{queries}");
    for words in [
        "Aydın’s Sunday Kitchen",
        "Decided: Funded, £4,000",
        "Reasons: Forty neighbours eat together",
        "What else was considered: Half of it",
        "declared no tie to the group",
        "One person (",
        "closed to whoever made this copy, and not in it: 1.",
        "<dc:language>en-GB</dc:language>",
    ] {
        assert!(odt.html.contains(words), "{words}: {}", odt.html);
    }
    for hidden in ["Kofi Mensah", "Books For Bairns", "Hülya Demir", "hulya@example.org"] {
        assert!(!odt.html.contains(hidden), "{hidden}");
    }
    let pdf = daniel.get(&path("pdf")).await;
    assert!(
        pdf.status == 200 && pdf.html.starts_with("%PDF-") && pdf.html.contains("/Lang"),
        "a PDF with its language"
    );
}
