//! Two people at one table, at once: what one of them does is never lost in silence, and no vote stands for other words than
//! those that were voted on.

use diesel::prelude::*;
use groundwater::db::schema::{history, panel_items, panel_members, panel_votes};
use groundwater::fund::form::PanelRules;
use groundwater::ids::{ApplicationId, PersonId};
use groundwater::panel::sitting::votes::Ending;
use groundwater::people::Role;

use super::{AMA, CEM, Evening, rules};
use crate::support::{Seen, at_once};

impl Evening {
    /// How an item ended as it is kept, of which version of the recommendation, and who is written down to have voted.
    async fn kept(&self, application: &ApplicationId) -> (Option<Ending>, i32, Vec<PersonId>) {
        let id = application.clone();
        self.table
            .portal
            .read(move |db| {
                let item = panel_items::table.filter(panel_items::application_id.eq(&id));
                let item = item.select((panel_items::how, panel_items::on_version)).first(db).optional()?;
                let (how, version) = item.unwrap_or((None, 0));
                let votes = panel_votes::table.filter(panel_votes::application_id.eq(&id));
                Ok((how, version, votes.select(panel_votes::person_id).load(db)?))
            })
            .await
    }

    /// Everybody who is written down to be here.
    async fn came(&self) -> Vec<PersonId> {
        let here = panel_members::table.filter(panel_members::came.eq(true)).select(panel_members::person_id);
        self.table.portal.read(move |db| Ok(here.load(db)?)).await
    }

    /// How often this is in the history.
    async fn told(&self, action: &'static str) -> i64 {
        let lines = history::table.filter(history::action.eq(action)).count();
        self.table.portal.read(move |db| Ok(lines.get_result(db)?)).await
    }

    /// Several applications of £4,000 each, on the evening, with Ama and Cem here.
    async fn with_items(rules: PanelRules, count: usize) -> (Evening, Vec<ApplicationId>) {
        let mut evening = Evening::called(60_000, rules).await;
        evening.ama_leads().await;
        let mut all = Vec::new();
        for n in 0..count {
            all.push(evening.application(&format!("Group {n}"), 4_000).await);
        }
        evening.comes().await;
        evening.here(&evening.ama, &[AMA, CEM]).await;
        (evening, all)
    }
}

fn is_settled(seen: &Seen) -> bool {
    seen.has("How the panel came to it is saved")
}

#[tokio::test]
async fn a_vote_stands_for_the_words_that_were_voted_on_or_ama_is_told() {
    let (evening, all) = Evening::with_items(rules(), 6).await;
    let (ama, cem) = (format!("vote-{}", evening.id(AMA).await), format!("vote-{}", evening.id(CEM).await));
    let vote = [("how", "vote"), (&*ama, "for"), (&*cem, "for")];
    for (turn, application) in all.iter().enumerate() {
        evening.recommends(&evening.ama, application, "4000").await;
        let before = evening.ama.get(&evening.item(application)).await;
        let less = [("version", "1"), ("outcome", "in-part"), ("amount", "3500"), ("words", "Less, and sooner.")];
        let path = evening.at(&format!("recommendations/{application}"));
        let (voted, changed) =
            at_once(turn, evening.ama.submit(&before, "form[action$=ending]", &vote), evening.cem.post(&path, &less))
                .await;
        assert!(changed.has("The recommendation is saved."), "{}", changed.text());
        let kept = evening.kept(application).await;
        if is_settled(&voted) {
            assert_eq!((kept.0, kept.1, kept.2.len()), (Some(Ending::Vote), 1, 2), "of the words that were voted on");
        } else {
            assert!(
                voted.has("What is recommended, or how the panel came to it, changed meanwhile"),
                "{}",
                voted.text()
            );
            assert!(kept.0.is_none() && kept.2.is_empty(), "{kept:?}");
        }
        // Either way nobody has voted on what is recommended now.
        let now = evening.cem.get(&evening.item(application)).await;
        assert!(now.has("Funded in part, £3,500") && now.lacks("2 for, 0 against"), "{}", now.text());
    }
    let refused = evening.ama.post(&evening.at("end"), &[]).await;
    assert!(refused.has("6 items are recommended on without saying"), "{}", refused.text());
    for application in &all {
        let again = evening.ends(&evening.ama, application, &vote).await;
        assert!(is_settled(&again), "{}", again.text());
        assert_eq!(evening.kept(application).await.1, 2);
    }
}

#[tokio::test]
async fn of_ama_and_pia_who_say_at_once_how_it_ended_one_is_told_and_no_vote_is_mixed() {
    let (evening, all) = Evening::with_items(rules(), 4).await;
    let (ama, cem) = (format!("vote-{}", evening.id(AMA).await), format!("vote-{}", evening.id(CEM).await));
    let vote = [("how", "vote"), (&*ama, "for"), (&*cem, "abstain")];
    for (turn, application) in all.iter().enumerate() {
        evening.recommends(&evening.ama, application, "4000").await;
        let item = evening.item(application);
        let (hers, others) = (evening.ama.get(&item).await, evening.pia.get(&item).await);
        let (voted, agreed) = at_once(
            turn,
            evening.ama.submit(&hers, "form[action$=ending]", &vote),
            evening.pia.submit(&others, "form[action$=ending]", &[("how", "consensus")]),
        )
        .await;
        assert_ne!(is_settled(&voted), is_settled(&agreed), "{} {}", voted.text(), agreed.text());
        let (late, wanted) = if is_settled(&voted) {
            (&agreed, (Some(Ending::Vote), 2))
        } else {
            (&voted, (Some(Ending::Consensus), 0))
        };
        assert!(late.has("changed meanwhile"), "{}", late.text());
        let (how, _, votes) = evening.kept(application).await;
        assert_eq!((how, votes.len()), wanted);
    }
    assert_eq!(evening.told("settled").await, 4, "each is written down once");
}

#[tokio::test]
async fn of_two_who_say_at_once_who_is_here_the_second_is_told_and_sees_what_they_ticked() {
    let (evening, _) = Evening::with_items(PanelRules { quorum: 1, ..PanelRules::default() }, 1).await;
    let (one, two) = (evening.id(AMA).await, evening.id(CEM).await);
    let is_saved = |seen: &Seen| seen.has("Who is here is saved");
    for turn in 0..4 {
        let path = evening.at("attendance");
        let (hers, others) = (evening.ama.get(&path).await, evening.pia.get(&path).await);
        let (both, ama_alone) = at_once(
            turn,
            evening.ama.submit(&hers, "main form", &[("here", &one), ("here", &two)]),
            evening.pia.submit(&others, "main form", &[("here", &one)]),
        )
        .await;
        assert_ne!(is_saved(&both), is_saved(&ama_alone), "{} {}", both.text(), ama_alone.text());
        let (late, ticked, came) = if is_saved(&both) { (&ama_alone, 1, 2) } else { (&both, 2, 1) };
        assert!(late.has("Somebody else changed how this meeting is held"), "{}", late.text());
        assert_eq!(late.all_of("input[name=here][checked]", "value").len(), ticked, "what they ticked is there still");
        assert_eq!(evening.came().await.len(), came, "as the first of them said");
    }
    assert_eq!(evening.told("attended").await, 5, "and the history has those that were kept, and the first");
}

#[tokio::test]
async fn a_vote_that_is_written_down_while_cem_leaves_has_no_vote_of_his() {
    let (evening, all) = Evening::with_items(PanelRules { quorum: 1, ..PanelRules::default() }, 6).await;
    let (one, two) = (evening.id(AMA).await, evening.id(CEM).await);
    let (ama, cem) = (format!("vote-{one}"), format!("vote-{two}"));
    for (turn, application) in all.iter().enumerate() {
        evening.recommends(&evening.ama, application, "4000").await;
        let item = evening.ama.get(&evening.item(application)).await;
        let here = evening.pia.get(&evening.at("attendance")).await;
        let vote = [("how", "vote"), (&*ama, "for"), (&*cem, "for")];
        let (voted, left) = at_once(
            turn,
            evening.ama.submit(&item, "form[action$=ending]", &vote),
            evening.pia.submit(&here, "main form", &[("here", &one)]),
        )
        .await;
        assert!(left.has("Who is here is saved") && voted.status == 200, "{} {}", left.text(), voted.text());
        let (how, _, votes) = evening.kept(application).await;
        assert!(votes.iter().all(|person| person.as_str() == one), "Cem was not here: {votes:?}");
        assert!(how.is_none() || votes.len() == 1, "a vote without him is hers, or is taken again: {how:?} {votes:?}");
        evening.here(&evening.pia, &[AMA, CEM]).await;
    }
}

#[tokio::test]
async fn of_two_officers_who_note_the_same_pay_at_once_one_does_and_the_other_is_told() {
    let (evening, _) = super::after_it::ended().await;
    let otto = evening.table.staff("otto@example.org", "Otto Reed", Role::Commissioner).await;
    let pay = evening.at("pay");
    for (turn, (email, pence)) in [(AMA, 3_750), (CEM, 3_000)].into_iter().enumerate() {
        let id = evening.id(email).await;
        let (hers, his) = (evening.pia.get(&pay).await, otto.get(&pay).await);
        let version = |page: &Seen| page.attribute("input[name=version]", "value").expect("a version");
        let (hers, his) = (version(&hers), version(&his));
        let fields = [("day-day", "11"), ("day-month", "2"), ("day-year", "2027"), ("people", &*id)];
        let hers = [&fields[..], &[("version", hers.as_str())]].concat();
        let his = [&fields[..], &[("version", his.as_str())]].concat();
        let (one, two) = at_once(turn, evening.pia.post(&pay, &hers), otto.post(&pay, &his)).await;
        let noted = |seen: &Seen| seen.has("It is noted who was paid, and when");
        let overtaken = |seen: &Seen| seen.has("Somebody else changed how this meeting is held");
        assert!(noted(&one) != noted(&two), "{} {}", one.text(), two.text());
        assert!(overtaken(if noted(&one) { &two } else { &one }), "{} {}", one.text(), two.text());
        // It is paid once, and told once.
        assert_eq!(evening.told("paid").await, i64::try_from(turn).expect("few") + 1);
        let seat = panel_members::table.filter(panel_members::person_id.eq(PersonId::from(id.as_str())));
        let seat = seat.select(panel_members::paid_pence);
        let paid: i64 = evening.table.portal.read(move |db| Ok(seat.first(db)?)).await;
        assert_eq!(paid, pence, "{email}");
    }
}
