//! Staff sign in with the account they have at the council, at a real OpenID Connect provider (`support/council.rs`).

use chrono::TimeDelta;
use diesel::prelude::*;
use groundwater::clock::Instant;
use groundwater::db::schema::{history, identities, people, person_roles, sessions};
use groundwater::people::{Role, Way, actions};
use serde_json::json;

use crate::support::council::{Council, account, comes_by_council, location, sets_out, signs_in_there};
use crate::support::{Portal, Visitor, at_once, start_of_story};

const HERE: &str = "hackney";
/// What an account says, and what it comes to here.
const ROLES: [&str; 2] = [
    "--oidc-roles",
    "grants-officers=commissioner@hackney; grants-readers=panel-member@hackney; grants-admins=administrator@hackney; \
     reports=listener@hackney; elsewhere=commissioner@nowhere",
];
const AMINA: &str = "amina@hackney.example";

/// A council, and a portal whose one funder it is.
async fn begins(flags: &[&str]) -> (Council, Portal) {
    let mut council = Council::start(&[]);
    let portal = council.portal(&[&ROLES[..], flags].concat()).await;
    portal.funder(HERE).await;
    (council, portal)
}

/// What the history says of everybody's roles and accounts, oldest first.
async fn told(portal: &Portal) -> Vec<String> {
    let rows: Vec<(String, String, String)> = portal
        .read(|db| {
            Ok(history::table
                .inner_join(people::table.on(people::id.eq(history::thing_id)))
                .filter(history::thing_kind.eq("person"))
                .filter(history::action.like("role %").or(history::action.like("council account %")))
                .order((people::email, history::seq))
                .select((people::email, history::action, history::detail))
                .load(db)?)
        })
        .await;
    let line = |(email, action, detail): (String, String, String)| {
        let detail: serde_json::Value = serde_json::from_str(&detail).expect("facts");
        let name = email.split('@').next().unwrap_or_default().to_owned();
        format!("{name}: {action} {}", detail["role"].as_str().unwrap_or_default()).trim_end().to_owned()
    };
    rows.into_iter().map(line).collect()
}

/// How many people there are, and how many accounts are joined.
async fn known(portal: &Portal) -> (i64, i64) {
    portal.read(|db| Ok((people::table.count().get_result(db)?, identities::table.count().get_result(db)?))).await
}

/// The page says that it did not work, and leads to where one begins again; nobody was signed in.
async fn begins_again(visitor: &Visitor, back: &str) {
    let seen = visitor.get(back).await;
    assert!(seen.status == 403 && seen.has("Please begin again"), "{}: {}", seen.status, seen.text());
    assert!(seen.links().contains(&"/sign-in".to_owned()));
    assert_eq!(visitor.get("/account").await.status, 403, "nobody is signed in");
}

#[tokio::test(flavor = "multi_thread")]
async fn amina_comes_with_her_council_account() {
    let (mut council, portal) = begins(&[]).await;
    council.knows(&json!({ "amina": account(AMINA, "Amina Yusuf", &["grants-officers", "everybody"]) }));
    let amina = portal.visitor();
    let page = amina.get("/sign-in?return=/desk/people").await;
    assert!(page.has("Do you work for the council?"), "{}", page.text());
    let way = page.link("Sign in with your council account").expect("a way");
    assert_eq!(way, "/sign-in/council?return=%2Fdesk%2Fpeople");
    // A page of the desk offers it, too, to whoever has to sign in.
    let closed = amina.get("/desk/applications").await;
    assert_eq!(closed.status, 403);
    assert!(
        closed.link("Sign in with your council account").is_some_and(|way| way.ends_with("%2Fdesk%2Fapplications"))
    );

    // With a code, a state, a nonce and PKCE; what the browser carries says nothing and no script reads it.
    let setting_out = amina.get_itself(&way).await;
    let there = location(&setting_out).expect("a way");
    assert!(there.starts_with(&council.issuer), "{there}");
    for part in
        ["response_type=code", "code_challenge_method=S256", "code_challenge=", "state=", "nonce=", "scope=openid+"]
    {
        assert!(there.contains(part), "{part} in {there}");
    }
    let carried = setting_out.headers["set-cookie"].to_str().expect("a cookie").to_owned();
    assert!(carried.contains("HttpOnly") && carried.contains("SameSite=Lax"), "{carried}");

    let back = signs_in_there(&amina, &there, &[("login", "amina")]).await;
    let desk = amina.get(&back).await;
    assert_eq!((desk.status, desk.path.as_str()), (200, "/desk/people"), "{}", desk.text());
    assert!(desk.has("Amina Yusuf became commissioner"), "{}", desk.text());
    assert_eq!(told(&portal).await, ["amina: council account joined", "amina: role given commissioner"]);
    assert_eq!(known(&portal).await, (1, 1));
    assert!(portal.letters_to(AMINA).await.is_empty(), "no letter is needed");

    // What came back works once, also for somebody who has her whole browser.
    let again = amina.get(&back).await;
    assert!(again.status == 403 && again.has("Please begin again"), "{}", again.text());
    assert_eq!(amina.get("/desk").await.status, 200, "she is signed in still");

    // She signs out; the page says that the council still knows her.
    let leaving = amina.get("/sign-out").await;
    let gone = amina.submit(&leaving, "main form", &[]).await;
    assert!(gone.has("You are signed out") && gone.has("you may still be signed in there"), "{}", gone.text());
    assert_eq!(amina.get("/desk").await.status, 403);
    // Coming again changes nothing of what she holds.
    assert_eq!(comes_by_council(&amina, "amina").await.path, "/desk");
    assert_eq!(told(&portal).await.len(), 2);
    // It lasts a working day, also for somebody who says meanwhile that the device is shared, and then that it is not.
    portal.clock.advance(TimeDelta::hours(11));
    for shared in ["yes", "no"] {
        assert_eq!(amina.post("/account/shared", &[("shared", shared)]).await.status, 200);
    }
    assert_eq!(amina.get("/desk").await.status, 200);
    portal.clock.advance(TimeDelta::hours(1));
    assert_eq!(amina.get("/desk").await.status, 403, "whoever left the council is out the next day");
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_is_to_prove_anew_who_they_are_is_asked_at_the_council() {
    let (mut council, portal) = begins(&[]).await;
    council.knows(&json!({ "amina": account(AMINA, "Amina Yusuf", &["grants-officers"]) }));
    // When those who are signed in had proved who they are.
    let proved = async || {
        portal
            .read(|db| {
                let open = sessions::table.filter(sessions::ended_at.is_null());
                Ok(open.select((sessions::way, sessions::proved_at)).load::<(Way, Option<Instant>)>(db)?)
            })
            .await
    };
    let (morning, login) = (start_of_story(), [("login", "amina")]);
    let amina = portal.visitor();
    comes_by_council(&amina, "amina").await;
    assert_eq!(proved().await, [(Way::Council, Some(morning))]);
    portal.clock.advance(TimeDelta::hours(1));
    council.says(portal.clock.now());
    // The council knows her still: a new session proves nothing new.
    comes_by_council(&amina, "amina").await;
    assert_eq!(proved().await, [(Way::Council, Some(morning))]);

    let way = "/sign-in/council?afresh=yes&return=/desk/people";
    // Whoever takes that out of the address is not asked, and comes back with nothing: neither with an auth_time of this morning,
    // nor with none at all.
    for max_age in ["&max_age=43200", ""] {
        let there = location(&amina.get_itself(way).await).expect("a way");
        assert!(there.contains("&prompt=login") && there.contains("&max_age=0"), "{there}");
        let silent = there.replace("&prompt=login", "").replace("&max_age=0", max_age);
        let refused = amina.get(&signs_in_there(&amina, &silent, &[("login", "nobody")]).await).await;
        assert!(refused.status == 403 && refused.has("Please begin again"), "{max_age}: {}", refused.text());
        assert_eq!(proved().await, [(Way::Council, Some(morning))], "the session she has is as it was");
    }
    let there = location(&amina.get_itself(way).await).expect("a way");
    let desk = amina.get(&signs_in_there(&amina, &there, &login).await).await;
    assert_eq!((desk.status, desk.path.as_str()), (200, "/desk/people"), "{}", desk.text());
    assert_eq!(proved().await, [(Way::Council, Some(morning + TimeDelta::hours(1)))]);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_role_is_given_by_whoever_proved_at_the_council_who_they_are() {
    let (mut council, portal) = begins(&[]).await;
    council.knows(&json!({ "priya": account("priya@hackney.example", "Priya Raman", &["grants-admins"]) }));
    let priya = Portal::hesitant(&portal.visitor());
    comes_by_council(&priya, "priya").await;
    portal.clock.advance(TimeDelta::minutes(16));
    council.says(portal.clock.now());
    // Coming again without a word proves nothing.
    comes_by_council(&priya, "priya").await;
    let page = priya.get("/desk/people").await;
    let fields = [("email", "ben@hackney.example"), ("name", "Ben Ode"), ("role", "commissioner")];
    let asked = priya.submit(&page, "form[action='/desk/people']", &fields).await;
    assert!(asked.status == 403 && asked.has("Please sign in once more"), "{}: {}", asked.status, asked.text());
    let way = asked.link("Sign in with your council account").expect("a way");
    assert!(way.ends_with("&afresh=yes"), "{way}");
    let there = location(&priya.get_itself(&way).await).expect("a way");
    let kept = priya.get(&signs_in_there(&priya, &there, &[("login", "priya")]).await).await;
    assert!(kept.path.starts_with("/kept/"), "{}: {}", kept.path, kept.text());
    let given = priya.submit(&kept, "main form", &[]).await;
    assert!(given.has("The role is given"), "{}", given.text());
}

#[tokio::test(flavor = "multi_thread")]
async fn nobody_is_led_elsewhere_and_every_session_is_new() {
    let (mut council, portal) = begins(&[]).await;
    council.knows(&json!({ "amina": account(AMINA, "Amina Yusuf", &["grants-officers"]) }));
    // Somebody else was signed in in this browser.
    let amina = portal.applicant("hulya@group.example", "Hülya Demir").await;
    let before = amina.cookies();
    for elsewhere in ["https://elsewhere.example/", "//elsewhere.example", "/sign-out"] {
        let there = sets_out(&amina, elsewhere).await;
        let back = signs_in_there(&amina, &there, &[("login", "amina")]).await;
        let came = amina.get_itself(&back).await;
        assert_eq!(location(&came).as_deref(), Some("/desk"), "{elsewhere}");
    }
    assert_ne!(amina.cookies(), before);
    assert!(amina.get("/account").await.has(AMINA));
    // The session that was there before is over.
    let stale = portal.visitor().ask("GET", "/account", &[("cookie", &before)], Vec::new()).await;
    assert_eq!(stale.status, 403, "{}", stale.text());
}

#[tokio::test(flavor = "multi_thread")]
async fn an_account_is_joined_by_address_once_and_known_by_its_own_name_after() {
    let (mut council, portal) = begins(&[]).await;
    let by_hand = portal.staff(AMINA, "Amina Yusuf", Role::Scrutineer, HERE).await;
    council.knows(&json!({ "amina-7": account("Amina@Hackney.example", "A. Yusuf", &["grants-officers"]) }));
    // She comes with two browsers at once, the first time ever.
    let (laptop, telephone) = (portal.visitor(), portal.visitor());
    let mut backs = Vec::new();
    for visitor in [&laptop, &telephone] {
        let there = sets_out(visitor, "").await;
        backs.push(signs_in_there(visitor, &there, &[("login", "amina-7")]).await);
    }
    let (one, other) = at_once(0, laptop.get(&backs[0]), telephone.get(&backs[1])).await;
    assert_eq!((one.status, other.status), (200, 200), "{} {}", one.text(), other.text());
    assert_eq!(known(&portal).await, (1, 1));
    // What the settings do not name stays as it is, and so does her name.
    assert_eq!(
        told(&portal).await,
        ["amina: role given scrutineer", "amina: council account joined", "amina: role given commissioner"]
    );
    assert!(laptop.get("/account").await.html.contains("Amina Yusuf"));
    assert_eq!(by_hand.get("/desk").await.status, 200, "her other sessions stay");

    // Her address changes: she is the same person.
    council.knows(&json!({ "amina-7": account("a.yusuf@hackney.example", "A. Yusuf", &["grants-officers"]) }));
    assert_eq!(comes_by_council(&portal.visitor(), "amina-7").await.status, 200);
    assert_eq!(known(&portal).await, (1, 1));
    // Her old address is given to a colleague, who is not her.
    council.knows(&json!({ "ben-8": account(AMINA, "Ben Ode", &["grants-officers"]) }));
    let ben = portal.visitor();
    let refused = comes_by_council(&ben, "ben-8").await;
    assert!(refused.status == 403 && refused.has("belongs to another council account"), "{}", refused.text());
    assert_eq!(ben.get("/account").await.status, 403);
    assert_eq!(known(&portal).await, (1, 1));
    // Whoever runs the portal parts the two.
    portal
        .change(|change| {
            let person = groundwater::people::store::by_email(change.db, AMINA)?.expect("Amina");
            assert!(groundwater::people::council::actions::part(change, &person.id)?);
            Ok(())
        })
        .await;
    assert_eq!(comes_by_council(&portal.visitor(), "ben-8").await.status, 200);
}

#[tokio::test(flavor = "multi_thread")]
async fn what_the_council_no_longer_gives_is_lost_at_the_next_sign_in() {
    let (mut council, portal) = begins(&[]).await;
    let roles = |roles: &[&str]| json!({ "amina": account(AMINA, "Amina Yusuf", roles) });
    council.knows(&roles(&["grants-officers", "grants-readers"]));
    let first = portal.visitor();
    assert_eq!(comes_by_council(&first, "amina").await.status, 200);
    assert_eq!(first.get("/desk/people").await.status, 200);

    council.knows(&roles(&["grants-readers"]));
    let second = portal.visitor();
    let came = comes_by_council(&second, "amina").await;
    assert!(came.status == 200 && came.has("no longer gives you one of the roles"), "{}", came.text());
    assert_eq!(second.get("/desk/people").await.status, 403);
    assert_eq!(first.get("/desk/people").await.status, 403, "wherever she is signed in");

    council.knows(&roles(&["everybody"]));
    let third = portal.visitor();
    let none = comes_by_council(&third, "amina").await;
    assert!(none.status == 403 && none.has("gives you no part in this service"), "{}", none.text());
    assert_eq!((third.get("/account").await.status, first.get("/desk").await.status), (403, 403));
    assert_eq!(
        told(&portal).await,
        [
            "amina: council account joined",
            "amina: role given commissioner",
            "amina: role given panel-member",
            "amina: role ended commissioner",
            "amina: role ended panel-member",
        ]
    );
    // Two roles that nobody holds together: the one that stands stays.
    council.knows(&roles(&["reports", "grants-officers"]));
    assert_eq!(comes_by_council(&portal.visitor(), "amina").await.status, 200);
    assert_eq!(
        told(&portal).await[5..],
        ["amina: role given commissioner".to_owned(), "amina: role not given listener".to_owned()]
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn the_last_administrator_stays_one() {
    let (mut council, portal) = begins(&[]).await;
    let priya = |roles: &[&str]| account("priya@hackney.example", "Priya Raman", roles);
    let omar = |roles: &[&str]| account("omar@hackney.example", "Omar Said", roles);
    let admin = ["grants-admins"];
    council.knows(&json!({ "priya": priya(&admin), "omar": omar(&admin) }));
    for login in ["priya", "omar"] {
        let visitor = portal.visitor();
        assert_eq!(comes_by_council(&visitor, login).await.status, 200);
        let page = visitor.get("/desk/people").await;
        assert!(page.has("commissioner at Hackney Council, panel member at Hackney Council"), "{}", page.text());
    }
    council.knows(&json!({ "priya": priya(&[]), "omar": omar(&[]) }));
    let (priya, omar) = (portal.visitor(), portal.visitor());
    let mut backs = Vec::new();
    for (visitor, login) in [(&priya, "priya"), (&omar, "omar")] {
        let there = sets_out(visitor, "").await;
        backs.push(signs_in_there(visitor, &there, &[("login", login)]).await);
    }
    // Both lose it at once: one of them keeps it.
    let (one, other) = at_once(1, priya.get(&backs[0]), omar.get(&backs[1])).await;
    let mut said = [one.status, other.status];
    said.sort_unstable();
    assert_eq!(said, [200, 403], "{} {}", one.text(), other.text());
    let left: i64 = portal
        .read(|db| {
            let held = person_roles::table.filter(person_roles::ended_at.is_null());
            Ok(held.filter(person_roles::role.eq(Role::Administrator)).count().get_result(db)?)
        })
        .await;
    assert_eq!(left, 1);
    let lines = told(&portal).await;
    assert_eq!(lines.iter().filter(|line| line.contains("role ended")).count(), 1, "{lines:?}");
    assert_eq!(lines.iter().filter(|line| line.contains("role kept administrator")).count(), 1, "{lines:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn who_only_applies_becomes_nobody_else_and_an_address_needs_a_voucher() {
    let (mut council, portal) = begins(&[]).await;
    let (address, name) = ("hulya@hackney.example", "Hülya Demir");
    let hulya = portal.applicant(address, name).await;
    // She works at the council, in another team.
    council.knows(&json!({
        "hulya": account(address, "H. Demir", &["libraries"]),
        "new": account("new@hackney.example", "Somebody New", &[]),
        "lost": account("lost@hackney.example", "Somebody", &["elsewhere"]),
    }));
    for login in ["hulya", "new", "lost"] {
        let visitor = portal.visitor();
        let refused = comes_by_council(&visitor, login).await;
        assert!(refused.status == 403 && refused.has("gives you no part"), "{login}: {}", refused.text());
        assert_eq!(visitor.get("/account").await.status, 403);
    }
    assert_eq!(known(&portal).await, (1, 0), "nobody is made, and nothing joined");
    assert_eq!((hulya.get("/home").await.status, hulya.get("/desk").await.status), (200, 403));

    // An address that nobody vouches for joins nothing, whatever the account may be.
    let unproved = |more: serde_json::Value| {
        let mut account = account(address, name, &["grants-officers"]);
        account.as_object_mut().expect("an account").remove("email_verified");
        for (name, value) in more.as_object().expect("claims") {
            account[name] = value.clone();
        }
        json!({ "hulya": account })
    };
    for more in [json!({}), json!({ "email_verified": false }), json!({ "xms_edov": false }), json!({ "email": "" })] {
        council.knows(&unproved(more.clone()));
        let refused = comes_by_council(&portal.visitor(), "hulya").await;
        assert!(refused.status == 403 && refused.has("does not say for certain"), "{more}: {}", refused.text());
    }
    assert_eq!(known(&portal).await, (1, 0));
    // Microsoft's way of saying it; now she has a role, too.
    council.knows(&unproved(json!({ "xms_edov": true })));
    let came = comes_by_council(&portal.visitor(), "hulya").await;
    assert_eq!((came.status, came.path.as_str()), (200, "/desk"), "{}", came.text());
    assert_eq!(known(&portal).await, (1, 1));
    assert_eq!(hulya.get("/home").await.status, 200, "she applies as before");
}

#[tokio::test(flavor = "multi_thread")]
async fn what_comes_back_wrong_late_or_twice_signs_nobody_in() {
    let (mut council, portal) = begins(&[]).await;
    council.knows(&json!({ "amina": account(AMINA, "Amina Yusuf", &["grants-officers"]) }));
    let with = |address: &str, name: &str, value: &str| {
        let mut url = url::Url::parse(address).expect("an address");
        let pairs: Vec<(String, String)> = url.query_pairs().into_owned().collect();
        let said =
            |(known, old): (String, String)| if known == name { (known, value.to_owned()) } else { (known, old) };
        url.query_pairs_mut().clear().extend_pairs(pairs.into_iter().map(said));
        url.to_string()
    };
    let part = |address: &str, name: &str| {
        let url = url::Url::parse(address).expect("an address");
        url.query_pairs().find(|(known, _)| known == name).map(|(_, value)| value.into_owned()).expect("a part")
    };
    let login = [("login", "amina")];

    // Another state, none, and a browser that never set out.
    let amina = portal.visitor();
    let back = signs_in_there(&amina, &sets_out(&amina, "").await, &login).await;
    begins_again(&amina, &with(&back, "state", "another")).await;
    begins_again(&amina, &with(&back, "state", "")).await;
    begins_again(&amina, "/sign-in/council/back").await;
    begins_again(&portal.visitor(), &back).await;
    // Somebody else's account stands behind it, as far as it says.
    begins_again(&amina, &with(&back, "iss", "https://elsewhere.example")).await;

    // The answer to another question: its nonce is not ours.
    let other = portal.visitor();
    let there = with(&sets_out(&other, "").await, "nonce", "another");
    begins_again(&other, &signs_in_there(&other, &there, &login).await).await;

    // A code that was used already, or that belongs to somebody else's way (PKCE).
    let (thief, owner) = (portal.visitor(), portal.visitor());
    let mine = signs_in_there(&thief, &sets_out(&thief, "").await, &login).await;
    let hers = signs_in_there(&owner, &sets_out(&owner, "").await, &login).await;
    begins_again(&thief, &with(&mine, "code", &part(&hers, "code"))).await;
    let carried = owner.cookies();
    assert_eq!(owner.get_itself(&hers).await.status, 303, "that code is hers still");
    let replayed = portal.visitor().ask("GET", &hers, &[("cookie", &carried)], Vec::new()).await;
    assert!(replayed.status == 403 && replayed.has("Please begin again"), "{}", replayed.text());

    // They pressed Cancel.
    let unsure = portal.visitor();
    let back = signs_in_there(&unsure, &sets_out(&unsure, "").await, &[("cancel", "yes")]).await;
    let cancelled = unsure.get(&back).await;
    assert!(cancelled.status == 403 && cancelled.has("nothing has changed here"), "{}", cancelled.text());

    // What the provider says is over after ten minutes, and nobody is on the way for longer than fifteen.
    let late = portal.visitor();
    let back = signs_in_there(&late, &sets_out(&late, "").await, &login).await;
    portal.clock.advance(TimeDelta::minutes(11));
    begins_again(&late, &back).await;
    let later = portal.visitor();
    let there = sets_out(&later, "").await;
    portal.clock.advance(TimeDelta::minutes(15));
    begins_again(&later, &signs_in_there(&later, &there, &login).await).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_councils_accounts_are_away_and_come_back_with_another_key() {
    let mut council = Council::start(&["--thin"]);
    let portal = council.portal(&ROLES).await;
    portal.funder(HERE).await;
    let people = json!({ "amina": account(AMINA, "Amina Yusuf", &["grants-officers"]) });
    council.knows(&people);
    // This provider says somebody's address only when it is asked once more.
    assert_eq!(comes_by_council(&portal.visitor(), "amina").await.status, 200);

    // It goes away while she is there.
    let amina = portal.visitor();
    let back = signs_in_there(&amina, &sets_out(&amina, "/desk/people").await, &[("login", "amina")]).await;
    council.goes_away();
    let away = amina.get(&back).await;
    assert!(away.status == 503 && away.has("We cannot reach the council’s accounts just now"), "{}", away.text());
    assert!(away.link("Sign in with your council account").is_some_and(|way| way.ends_with("%2Fdesk%2Fpeople")));
    // The next day nothing that it said is believed any longer.
    portal.clock.advance(TimeDelta::hours(25));
    for _ in 0..2 {
        let away = amina.get("/sign-in/council?return=/desk").await;
        assert!(away.status == 503 && away.has("sign in with your e-mail address"), "{}", away.text());
    }
    // From that page a letter lets her in.
    let asked = amina.submit(&away, "form[action='/sign-in']", &[("email", AMINA)]).await;
    assert_eq!(asked.path, "/sign-in/code", "{}", asked.text());
    let letters = portal.letters_to(AMINA).await;
    let mut lines = letters.iter().flat_map(|letter| letter.text.lines());
    let link = lines.find(|line| line.contains("/sign-in/link/")).expect("a link").trim().to_owned();
    let sure = amina.get(&link).await;
    let desk = amina.submit(&sure, "main form", &[]).await;
    assert_eq!((desk.status, desk.path.as_str()), (200, "/desk/people"), "{}", desk.text());

    // It comes back, and signs with a key that nobody here knows.
    let now = portal.clock.now();
    council.comes_back(&portal, now);
    council.knows(&people);
    portal.clock.advance(TimeDelta::minutes(1));
    assert_eq!(comes_by_council(&portal.visitor(), "amina").await.status, 200);
    council.goes_away();
    council.comes_back(&portal, now);
    council.knows(&people);
    let soon = portal.visitor();
    let refused = comes_by_council(&soon, "amina").await;
    assert_eq!(refused.status, 403, "its keys were asked for a moment ago: {}", refused.text());
    portal.clock.advance(TimeDelta::minutes(2));
    assert_eq!(comes_by_council(&soon, "amina").await.status, 200);
}

#[tokio::test(flavor = "multi_thread")]
async fn no_letter_lets_in_where_the_council_wants_its_own_accounts() {
    let (mut council, portal) = begins(&["--oidc-only-at", "hackney"]).await;
    let ask = async |visitor: &Visitor, email: &str| {
        let page = visitor.get("/sign-in").await;
        let asked = visitor.submit(&page, "form[action='/sign-in']", &[("email", email)]).await;
        assert_eq!(asked.path, "/sign-in/code", "everybody reads the same");
        let letters = portal.letters_to(email).await;
        letters.last().expect("a letter").text.clone()
    };
    let link =
        |text: &str| text.lines().find(|line| line.contains("/sign-in/link/")).map(|line| line.trim().to_owned());
    let officer = async |email: &str| {
        let (funder, email) = (portal.funder(HERE).await, email.to_owned());
        portal
            .change(move |change| {
                let person = actions::find_or_add(change, &email, "Ben Ode")?;
                actions::grant_role(change, &person.id, Role::Commissioner, Some(&funder))
            })
            .await
    };
    // A link from whoever runs the portal opens it, so that nobody is locked out.
    let amina = portal.staff(AMINA, "Amina Yusuf", Role::Commissioner, HERE).await;
    assert_eq!(amina.get("/desk").await.status, 200);
    // A letter does not: it says how she comes in.
    let text = ask(&portal.visitor(), AMINA).await;
    assert!(link(&text).is_none() && text.contains(&format!("{}/sign-in/council", portal.base)), "{text}");
    // Whoever works elsewhere, or only applies, comes by letter as ever.
    portal.staff("leyla@camden.example", "Leyla Demir", Role::Commissioner, "camden").await;
    let leyla = portal.visitor();
    let sure = leyla.get(&link(&ask(&leyla, "leyla@camden.example").await).expect("a link")).await;
    leyla.submit(&sure, "main form", &[]).await;
    assert_eq!(leyla.get("/desk").await.status, 200);

    // Ben came by letter before he was given a role: the role waits for his council account.
    let (ben, address) = (portal.visitor(), "ben@hackney.example");
    let sure = ben.get(&link(&ask(&ben, address).await).expect("a link")).await;
    ben.submit(&sure, "main form", &[]).await;
    let carol = portal.visitor();
    let carols = link(&ask(&carol, "carol@hackney.example").await).expect("a link");
    officer(address).await;
    officer("carol@hackney.example").await;
    let (closed, home) = (ben.get("/desk").await, ben.get("/home").await);
    assert_eq!((closed.status, home.status), (403, 200));
    assert!(closed.has("asks the people who work for it to sign in with their council account"), "{}", closed.text());
    assert_eq!(closed.link("Sign in with your council account").as_deref(), Some("/sign-in/council"));
    // Carol's letter went out before she had one: it lets her in no more.
    let sure = carol.get(&carols).await;
    let refused = carol.submit(&sure, "main form", &[]).await;
    assert!(refused.status == 403 && refused.has("with their council account for this"), "{}", refused.text());
    council.knows(&json!({ "ben": account(address, "Ben Ode", &["grants-officers"]) }));
    assert_eq!(comes_by_council(&ben, "ben").await.status, 200);
    assert_eq!(ben.get("/desk").await.status, 200);
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_left_the_council_works_no_more_by_letter() {
    let (mut council, portal) = begins(&[]).await;
    let says = |roles: &[&str]| json!({ "amina": account(AMINA, "Amina Yusuf", roles) });
    council.knows(&says(&["grants-officers"]));
    let by_letter = async || {
        let visitor = portal.visitor();
        let page = visitor.get("/sign-in").await;
        visitor.submit(&page, "form[action='/sign-in']", &[("email", AMINA)]).await;
        let letters = portal.letters_to(AMINA).await;
        let link =
            |text: &str| text.lines().find(|line| line.contains("/sign-in/link/")).map(|line| line.trim().to_owned());
        let link = letters.iter().rev().find_map(|letter| link(&letter.text)).expect("a link");
        let sure = visitor.get(&link).await;
        visitor.submit(&sure, "main form", &[]).await;
        visitor
    };
    assert_eq!(comes_by_council(&portal.visitor(), "amina").await.status, 200);
    // The council vouched for her a moment ago: were its accounts away now, a letter would do.
    assert_eq!(by_letter().await.get("/desk/people").await.status, 200);

    // She leaves; her mailbox stays open, and nobody here heard of it. Her role by hand, which the council does not give, is not touched.
    portal.clock.advance(TimeDelta::days(4));
    let amina = by_letter().await;
    let (closed, home) = (amina.get("/desk/people").await, amina.get("/home").await);
    assert_eq!((closed.status, home.status), (403, 200));
    assert!(closed.has("asks the people who work for it to sign in with their council account"), "{}", closed.text());
    let funder = portal.funder(HERE).await;
    portal
        .change(move |change| {
            let person = actions::find_or_add(change, AMINA, "")?;
            actions::grant_role(change, &person.id, Role::Scrutineer, Some(&funder))
        })
        .await;
    assert_eq!((amina.get("/desk").await.status, amina.get("/desk/people").await.status), (200, 403));
    // Whoever runs the portal lets her in, and so does her council account, had she only been away: then a letter does again.
    assert_eq!(portal.signed_in(AMINA).await.get("/desk/people").await.status, 200);
    council.says(portal.clock.now());
    assert_eq!(comes_by_council(&portal.visitor(), "amina").await.status, 200);
    assert_eq!(amina.get("/desk/people").await.status, 200);

    // Her account is there still, and says nothing of grants any more: the role ends, and the history says why.
    council.knows(&says(&[]));
    let came = comes_by_council(&portal.visitor(), "amina").await;
    assert!(came.status == 200 && came.has("no longer gives you one of the roles"), "{}", came.text());
    assert_eq!(amina.get("/desk/people").await.status, 403);
    assert_eq!(
        told(&portal).await,
        [
            "amina: council account joined",
            "amina: role given commissioner",
            "amina: role given scrutineer",
            "amina: role ended commissioner",
        ]
    );
    let why: String = portal
        .read(|db| Ok(history::table.filter(history::action.eq("role ended")).select(history::detail).first(db)?))
        .await;
    assert!(why.contains("council account"), "{why}");
}

#[tokio::test]
async fn where_no_council_accounts_are_set_nothing_shows() {
    let portal = Portal::start().await;
    let visitor = portal.visitor();
    for path in ["/sign-in", "/sign-out", "/desk", "/cookies"] {
        let page = visitor.get(path).await;
        assert!(page.lacks("council account") && page.lacks("gw_council"), "{path}: {}", page.text());
    }
    for path in ["/sign-in/council", "/sign-in/council/back?code=a&state=b"] {
        assert_eq!(visitor.get(path).await.status, 404, "{path}");
    }
}
