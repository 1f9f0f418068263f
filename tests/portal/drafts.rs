//! Nothing lost: two people in one answer, and what becomes of each word they wrote.

use chrono::TimeDelta;
use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};

use crate::organisation::{address, tells};
use crate::support::{Portal, Seen, Visitor};

/// Hülya and Songül are in one group, and have a draft to Hackney's small grants.
struct Two {
    portal: Portal,
    hulya: Visitor,
    songul: Visitor,
    list: String,
}

impl Two {
    async fn begin() -> Two {
        let portal = Portal::start().await;
        portal.fund("hackney-small-grants").await;
        let hulya = portal.applicant("hulya@example.org", "Hülya Demir").await;
        tells(&hulya, "Sunday Kitchen").await;
        let list = starts(&hulya).await;
        portal.person("songul@example.org", "Songül Aydın").await;
        let people = hulya.get(&list.link("Who writes and helps").expect("a link")).await;
        let group = hulya.get(&people.link("Your group's page").expect("a link")).await;
        hulya.submit(&group, "form[action$='/members']", &[("email", "songul@example.org")]).await;
        let songul = portal.applicant("songul@example.org", "Songül Aydın").await;
        Two { list: address(&list), portal, hulya, songul }
    }

    fn question(&self, key: &str) -> String {
        format!("{}/questions/{key}", self.list)
    }
}

async fn starts(visitor: &Visitor) -> Seen {
    let page = visitor.get("/funds/hackney-small-grants/start").await;
    visitor.submit(&page, "main form", &[]).await
}

const FORM: &str = "form[data-autosave]";

#[tokio::test]
async fn what_two_people_write_at_two_places_is_all_in_the_answer() {
    let two = Two::begin().await;
    let need = two.question("need");
    let first = [("text", "We cook on Sundays.\n\nThe hall is cold.")];
    two.hulya.submit(&two.hulya.get(&need).await, FORM, &first).await;
    let (mine, hers) = (two.hulya.get(&need).await, two.songul.get(&need).await);
    two.hulya.submit(&mine, FORM, &[("text", "We cook and eat on Sundays.\n\nThe hall is cold.")]).await;
    let fields = [("text", "We cook on Sundays.\n\nThe hall is cold, and the roof leaks.")];
    let merged = two.songul.submit(&hers, FORM, &fields).await;
    assert!(merged.path.starts_with(&need) && merged.has("what each of you wrote is in"), "{}", merged.text());
    assert!(merged.has("We cook and eat on Sundays.") && merged.has("cold, and the roof leaks."), "{}", merged.text());
    assert!(merged.lacks("was here too"));
    let earlier = two.hulya.get(&format!("{need}/earlier")).await;
    assert!(earlier.has("We cook and eat on Sundays.The hall is cold."), "{}", earlier.text());
}

#[tokio::test]
async fn the_script_is_given_the_text_with_both_in_it_and_a_page_that_nobody_touched_gets_the_newest() {
    let two = Two::begin().await;
    let need = two.question("need");
    two.hulya.autosave(&need, &[("version", "0"), ("base", ""), ("text", "We cook. The hall is cold.")]).await;
    let base = ("base", "We cook. The hall is cold.");
    two.songul.autosave(&need, &[("version", "1"), base, ("text", "We cook. The hall is cold in winter.")]).await;
    let (_, reply) =
        two.hulya.autosave(&need, &[("version", "1"), base, ("text", "We all cook. The hall is cold.")]).await;
    assert_eq!((reply["state"].as_str(), reply["version"].as_i64()), (Some("merged"), Some(3)), "{reply}");
    assert_eq!(reply["text"], "We all cook. The hall is cold in winter.");
    // The answer to that was lost on its way: the same comes once more, and changes nothing.
    let (_, again) =
        two.hulya.autosave(&need, &[("version", "1"), base, ("text", "We all cook. The hall is cold.")]).await;
    assert_eq!((again["state"].as_str(), again["version"].as_i64()), (Some("merged"), Some(3)), "{again}");
    let (_, untouched) = two.songul.autosave(&need, &[("version", "1"), base, ("text", base.1)]).await;
    assert_eq!(untouched["text"], "We all cook. The hall is cold in winter.", "{untouched}");
    let (_, clash) =
        two.songul.autosave(&need, &[("version", "1"), base, ("text", "We bake. The hall is cold.")]).await;
    assert_eq!(clash["state"], "both", "{clash}");
}

#[tokio::test]
async fn what_came_late_and_was_there_already_does_not_bring_old_words_back() {
    let two = Two::begin().await;
    let need = two.question("need");
    two.hulya.autosave(&need, &[("version", "0"), ("base", ""), ("text", "We cook.")]).await;
    let page = two.songul.get(&need).await;
    two.songul.submit(&page, FORM, &[("text", "We bake.")]).await;
    // Her phone had not heard that it was saved, and sends it once more.
    let (_, late) = two.hulya.autosave(&need, &[("version", "0"), ("base", ""), ("text", "We cook.")]).await;
    assert_eq!((late["state"].as_str(), late["text"].as_str()), (Some("merged"), Some("We bake.")), "{late}");
    assert!(two.hulya.get(&need).await.lacks("was here too"));
}

#[tokio::test]
async fn lines_of_a_budget_and_boxes_that_two_people_ticked_are_put_together() {
    let two = Two::begin().await;
    let costs = two.question("costs");
    let hall = [("budget-what-1", "Hall"), ("budget-amount-1", "200")];
    two.hulya.submit(&two.hulya.get(&costs).await, FORM, &hall).await;
    let (mine, hers) = (two.hulya.get(&costs).await, two.songul.get(&costs).await);
    let food = [("budget-what-2", "Food"), ("budget-amount-2", "300")];
    two.hulya.submit(&mine, FORM, &food).await;
    let bus = [("budget-what-2", "Bus"), ("budget-amount-2", "100"), ("budget-amount-1", "250")];
    let merged = two.songul.submit(&hers, FORM, &bus).await;
    for value in ["Hall", "Food", "Bus"] {
        assert!(merged.html.contains(&format!("value=\"{value}\"")), "{value}: {}", merged.text());
    }
    assert!(merged.has("£650"), "{}", merged.text());
    let aims = two.question("aims");
    let (mine, hers) = (two.hulya.get(&aims).await, two.songul.get(&aims).await);
    two.hulya.submit(&mine, FORM, &[("choices", "belonging")]).await;
    let merged = two.songul.submit(&hers, FORM, &[("choices", "together")]).await;
    assert_eq!(merged.all("input[name=choices][checked]").len(), 2, "{}", merged.text());
}

/// What somebody does next.
#[derive(Clone, Debug)]
enum Does {
    /// Opens the question anew.
    Opens,
    /// Writes a word at a place.
    Writes(usize),
    /// Takes out the word at a place.
    TakesOut(usize),
    Saves,
    /// Where two texts wait for a choice, takes one of them: the one that stands, or both put together.
    Chooses {
        together: bool,
    },
}

/// A page as one of them has it open.
#[derive(Clone, Debug, Default)]
struct Open {
    words: Vec<String>,
    base: String,
    version: String,
    unsaved: bool,
}

fn steps() -> impl Strategy<Value = Vec<(bool, Does)>> {
    let does = prop_oneof![
        1 => Just(Does::Opens),
        4 => (0..9_usize).prop_map(Does::Writes),
        1 => (0..9_usize).prop_map(Does::TakesOut),
        4 => Just(Does::Saves),
        1 => any::<bool>().prop_map(|together| Does::Chooses { together }),
    ];
    prop::collection::vec((any::<bool>(), does), 1..24)
}

/// The page of the question as it comes.
async fn opens(visitor: &Visitor, path: &str) -> Open {
    let page = visitor.get(path).await;
    let (_, fields) = page.form(FORM, &[]);
    let field = |wanted: &str| {
        fields.iter().find(|(name, _)| name == wanted).map(|(_, value)| value.clone()).unwrap_or_default()
    };
    let words = field("text").split_whitespace().map(str::to_owned).collect();
    Open { words, base: field("base"), version: field("version"), unsaved: false }
}

/// Saves as the script does, and goes on from the answer as it does.
async fn saves(visitor: &Visitor, path: &str, open: &mut Open) {
    let text = open.words.join(" ");
    let fields = [("version", open.version.as_str()), ("base", open.base.as_str()), ("text", text.as_str())];
    let (_, reply) = visitor.autosave(path, &fields).await;
    match reply["state"].as_str() {
        Some("saved") => {
            *open =
                Open { base: text, version: reply["version"].to_string(), unsaved: false, words: open.words.clone() };
        }
        Some("merged") => {
            let both = reply["text"].as_str().expect("the text").to_owned();
            let words = both.split_whitespace().map(str::to_owned).collect();
            *open = Open { words, base: both, version: reply["version"].to_string(), unsaved: false };
        }
        Some("both") => *open = opens(visitor, path).await,
        other => panic!("{other:?}: {reply}"),
    }
}

/// Takes one of two texts, as the page offers it; where nothing waits for a choice, nothing is to be taken.
async fn chooses(visitor: &Visitor, path: &str, together: bool) {
    let both = format!("{path}/both");
    let page = visitor.get(&both).await;
    if page.path == both {
        let version = page.attribute("input[name=version]", "value").expect("a version");
        let text = page.all("textarea[name=text]").concat();
        let choice = if together { "together" } else { "current" };
        let chosen = visitor.post(&both, &[("version", &version), ("choice", choice), ("text", &text)]).await;
        assert_eq!(chosen.status, 200, "{}", chosen.text());
    }
}

/// What two people do, and where each word is afterwards that its writer did not take out again.
async fn goes(two: &Two, path: &str, steps: &[(bool, Does)]) -> Result<(), TestCaseError> {
    let people = [&two.hulya, &two.songul];
    let mut pages = [opens(people[0], path).await, opens(people[1], path).await];
    let (mut saved, mut taken_out) = (Vec::new(), Vec::new());
    let last = [(false, Does::Saves), (true, Does::Saves)];
    for (number, (who, does)) in steps.iter().chain(&last).enumerate() {
        let (person, letter) = (people[usize::from(*who)], if *who { "s" } else { "h" });
        let page = &mut pages[usize::from(*who)];
        match does {
            // What is on the page and not saved is the device's to keep.
            Does::Opens if !page.unsaved => *page = opens(person, path).await,
            Does::Opens => {}
            Does::Writes(place) => {
                // All of one length: "s10" would go on from "s1", as "cold" does from "co", and take its place.
                page.words.insert(*place.min(&page.words.len()), format!("{letter}{number:03}"));
                page.unsaved = true;
            }
            Does::TakesOut(place) if *place < page.words.len() => {
                let word = page.words.remove(*place);
                if word.starts_with(letter) {
                    taken_out.push(word);
                }
                page.unsaved = true;
            }
            Does::TakesOut(_) => {}
            Does::Chooses { together } => chooses(person, path, *together).await,
            Does::Saves => {
                saved.extend(page.words.clone());
                saves(person, path, page).await;
            }
        }
    }
    let mut found = String::new();
    for page in [path.to_owned(), format!("{path}/both"), format!("{path}/earlier")] {
        found.push_str(&two.hulya.get(&page).await.html);
    }
    let there: Vec<&str> = found.split(|c: char| !c.is_alphanumeric()).collect();
    for word in saved.iter().filter(|word| !taken_out.contains(word)) {
        prop_assert!(there.contains(&word.as_str()), "{} is nowhere after {:?}", word, steps);
    }
    Ok(())
}

#[test]
fn any_interleaving_of_two_peoples_saves_keeps_every_word_somewhere_a_person_finds_it() {
    let runtime = tokio::runtime::Runtime::new().expect("a runtime");
    let two = runtime.block_on(Two::begin());
    let config = Config { cases: 40, failure_persistence: None, ..Config::default() };
    let case = |steps: Vec<(bool, Does)>| {
        runtime.block_on(async {
            // Each begins with an application of its own, of which nobody begins more than some in a day.
            two.portal.clock.advance(TimeDelta::hours(2));
            let again = two.hulya.get("/funds/hackney-small-grants/start").await;
            let list = address(&two.hulya.submit(&again, "main form", &[]).await);
            goes(&two, &format!("{list}/questions/need"), &steps).await
        })
    };
    TestRunner::new(config).run(&steps(), case).expect("every word is somewhere");
    drop(two);
}

#[tokio::test]
async fn somebody_to_whom_it_is_not_open_any_more_is_told_to_copy_their_words() {
    let two = Two::begin().await;
    let need = two.question("need");
    let stranger = two.portal.applicant("kofi@example.org", "Kofi Mensah").await;
    let (status, told) = stranger.autosave(&need, &[("version", "0"), ("base", ""), ("text", "We cook.")]).await;
    assert_eq!((status, told["state"].as_str()), (404, Some("problem")));
    let said = told["said"].as_str().expect("words");
    assert!(said.starts_with("You can no longer write here. Copy your words"), "{said}");
}
