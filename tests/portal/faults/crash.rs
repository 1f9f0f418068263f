//! The real program, killed in the middle: of applications that are sent, decisions that are made, payments that are approved
//! and paid, three at once. What it acknowledged stands; what it did not is there whole or not at all; and whoever sends
//! again what got no answer does nothing twice. `KILLS` says how many there are.

use std::collections::BTreeSet;
use std::time::{Duration, Instant};

use chrono::{Datelike, TimeDelta};
use diesel::prelude::*;
use groundwater::clock::Clock;
use groundwater::db::DbConn;
use groundwater::db::schema::{applications, decisions, grants, history, jobs, letters, payments, rounds};
use groundwater::error::Result;
use groundwater::ids::{ApplicationId, GrantId, PaymentId};
use groundwater::jobs::queue;
use groundwater::organisation::Kind;
use groundwater::people::Role;
use groundwater::review::Standing;

use super::{Elsewhere, dice, history_is_whole, moment, times};
use crate::award::{FUNDER, Granted, give};
use crate::fund::example;
use crate::killed::Program;
use crate::support::{Portal, Seen, Visitor, group};

const HULYA: &str = "hulya@example.org";
/// Who decides in the round, as its file says.
const GRACE: &str = "grace.mensah@example.org";
const AMINA: &str = "amina@hackney.example";
const BEN: &str = "ben@hackney.example";
const FUND: &str = "hackney-community-chest";
/// What each application asks for and gets, in pence.
const POUNDS_950: i64 = 95_000;

/// One thing that somebody does.
#[derive(Clone, Debug)]
enum Act {
    Sends(ApplicationId),
    Decides(ApplicationId),
    Approves(GrantId, PaymentId),
    Pays(GrantId, PaymentId),
}

/// What an act leaves behind: that it is done, the lines of history that say so, and the letters that tell of it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Left {
    done: bool,
    told: i64,
    written: i64,
}

fn told(db: &mut DbConn, kind: &str, id: &str, action: &str) -> i64 {
    let of_it = history::table.filter(history::thing_kind.eq(kind)).filter(history::thing_id.eq(id));
    of_it.filter(history::action.eq(action)).count().get_result(db).expect("a count")
}

fn written(db: &mut DbConn, about: &str, kinds: &[&str]) -> i64 {
    let of_it = letters::table.filter(letters::about_id.eq(about));
    of_it.filter(letters::kind.eq_any(kinds.iter().copied())).count().get_result(db).expect("a count")
}

fn payment_is(db: &mut DbConn, id: &PaymentId, states: &[&str]) -> bool {
    let state: String = payments::table.find(id).select(payments::state).first(db).expect("the payment");
    states.contains(&state.as_str())
}

impl Act {
    fn left(&self, db: &mut DbConn) -> Left {
        match self {
            Act::Sends(id) => {
                let state: String =
                    applications::table.find(id).select(applications::state).first(db).expect("the application");
                Left {
                    done: state != "draft",
                    told: told(db, "application", id.as_str(), "sent"),
                    written: written(db, id.as_str(), &["application-sent", "application-arrived"]),
                }
            }
            Act::Decides(id) => {
                let made: Vec<(String, i32)> = decisions::table
                    .filter(decisions::application_id.eq(id))
                    .select((decisions::id, decisions::version))
                    .load(db)
                    .expect("the decisions");
                let mut lines = told(db, "application", id.as_str(), "review started");
                for (decision, _) in &made {
                    lines += told(db, "decision", decision, "decided");
                }
                Left { done: made.len() == 1 && made[0].1 == 1, told: lines, written: 0 }
            }
            Act::Approves(grant, payment) => Left {
                done: payment_is(db, payment, &["approved", "paid"]),
                told: told(db, "grant", grant.as_str(), "payment approved"),
                written: 0,
            },
            Act::Pays(grant, payment) => Left {
                done: payment_is(db, payment, &["paid"]),
                told: told(db, "grant", grant.as_str(), "payment paid"),
                written: written(db, grant.as_str(), &["payment-paid"]),
            },
        }
    }

    /// The same when it is done, once.
    fn whole(&self) -> Left {
        match self {
            // A letter to Hülya, and one to the named contact.
            Act::Sends(_) => Left { done: true, told: 1, written: 2 },
            Act::Decides(_) => Left { done: true, told: 2, written: 0 },
            Act::Approves(..) => Left { done: true, told: 1, written: 0 },
            Act::Pays(..) => Left { done: true, told: 1, written: 1 },
        }
    }
}

/// Who does it, signed in of late.
struct People {
    hulya: Visitor,
    grace: Visitor,
    amina: Visitor,
    ben: Visitor,
    since: Instant,
}

impl People {
    async fn sign_in(program: &Program) -> People {
        People {
            hulya: program.signed_in(HULYA).await,
            grace: program.signed_in(GRACE).await,
            amina: program.signed_in(AMINA).await,
            ben: program.signed_in(BEN).await,
            since: Instant::now(),
        }
    }

    /// What moves money asks for somebody who signed in less than fifteen minutes ago.
    fn are_due(&self) -> bool {
        self.since.elapsed() > Duration::from_secs(300)
    }

    async fn does(&self, act: &Act) -> Option<Seen> {
        match act {
            Act::Sends(id) => self.hulya.tries_to_post(&format!("/applications/{id}/submission"), &[]).await,
            Act::Decides(id) => {
                let path = format!("/desk/funds/{FUND}/decisions/{id}");
                let reasons = "Neighbours eat together because of it.";
                let fields = [("version", "0"), ("outcome", "funded"), ("amount", "950"), ("reasons", reasons)];
                self.grace.tries_to_post(&path, &fields).await
            }
            Act::Approves(grant, payment) => {
                self.ben.tries_to_post(&format!("/desk/grants/{grant}/payments/{payment}/approval"), &[]).await
            }
            Act::Pays(grant, payment) => {
                let today = Clock::System.today();
                let parts = [("day", today.day()), ("month", today.month()), ("year", today.year().unsigned_abs())];
                let fields = parts.map(|(part, value)| (format!("paid-{payment}-{part}"), value.to_string()));
                let fields: Vec<(&str, &str)> =
                    fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
                self.amina.tries_to_post(&format!("/desk/grants/{grant}/payments/{payment}/paid"), &fields).await
            }
        }
    }

    /// All of it at once; and how long that took.
    async fn do_all(&self, acts: &[Act]) -> (Vec<Option<Seen>>, Duration) {
        let begun = Instant::now();
        let answers = futures_util::future::join_all(acts.iter().map(|act| self.does(act))).await;
        (answers, begun.elapsed())
    }
}

/// A round that is open whatever today is, with drafts in which everything is answered, and grants that both sides signed.
struct Before {
    place: Elsewhere,
    drafts: Vec<ApplicationId>,
    payments: Vec<(GrantId, PaymentId)>,
}

impl Before {
    async fn prepared(turns: usize) -> Before {
        let portal = Portal::start().await;
        // A month ago: the program's own clock is ahead of all of it.
        portal.clock.advance(Clock::System.now() - TimeDelta::days(30) - portal.app.now());
        let round = portal.fund_from(&example(FUND).replace("opens = 2026", "opens = 2024")).await.round;
        portal.work().await;
        let id = round.id.clone();
        portal
            .change(move |change| {
                let much = POUNDS_950 * 10_000;
                diesel::update(rounds::table.find(&id)).set(rounds::budget_pence.eq(much)).execute(change.db)?;
                Ok(())
            })
            .await;
        let form = portal.form(&round.id).await;
        let grace = portal.person(GRACE, "Grace Mensah").await;
        let mut drafts = Vec::new();
        for number in 0..turns {
            let kitchen = portal.group(&format!("Sunday Kitchen {number}"), &[(HULYA, "Hülya Demir")]).await;
            let draft = portal.draft(HULYA, &kitchen, &round.id).await;
            portal.answers_everything(HULYA, &draft, &form, &[]).await;
            let (of, by) = (draft.clone(), grace.clone());
            portal.change(move |change| group::declare(change, &of, &by, Standing::None)).await;
            drafts.push(draft);
        }
        let (portal, payments) = signed(portal, turns.div_ceil(2)).await;
        portal.work().await;
        Before { place: Elsewhere::bring(portal), drafts, payments }
    }

    /// What is done at once at a turn: one application is sent, the one of the turn before is decided, and a payment is approved
    /// or, the turn after, paid.
    fn acts(&self, turn: usize) -> Vec<Act> {
        let sends = self.drafts.get(turn).cloned().map(Act::Sends);
        let decides = turn.checked_sub(1).and_then(|before| self.drafts.get(before)).cloned().map(Act::Decides);
        let pays = self.payments.get(turn / 2).cloned().map(|(grant, payment)| match turn % 2 {
            0 => Act::Approves(grant, payment),
            _ => Act::Pays(grant, payment),
        });
        [sends, decides, pays].into_iter().flatten().collect()
    }
}

/// So many grants that are signed, each with its one payment.
async fn signed(portal: Portal, count: usize) -> (Portal, Vec<(GrantId, PaymentId)>) {
    let amina = portal.staff(AMINA, "Amina Yusuf", Role::Commissioner, FUNDER).await;
    let ben = portal.staff(BEN, "Ben Okafor", Role::Commissioner, FUNDER).await;
    let dana = portal.staff("dana@hackney.example", "Dana Webb", Role::DecisionMaker, FUNDER).await;
    let hulya = portal.applicant(HULYA, "Hülya Demir").await;
    let first = give(&portal, "Wick Walks 0", HULYA, Kind::Unregistered).await;
    let mut granted = Granted { portal, grant: first, hulya, amina, ben, dana };
    let mut payments = Vec::new();
    for number in 1..=count {
        granted.offers().await;
        granted.hulya_signs().await;
        let both = granted.amina_signs().await;
        assert!(both.has("Signed by both"), "{}", both.text());
        granted.details_checked().await;
        let grant = granted.grant.clone();
        let payment: PaymentId = granted.portal.read(move |db| payment_of(db, &grant)).await;
        payments.push((granted.grant.clone(), payment));
        if number < count {
            let name = format!("Wick Walks {number}");
            granted.grant = give(&granted.portal, &name, HULYA, Kind::Unregistered).await;
        }
    }
    (granted.portal, payments)
}

fn payment_of(db: &mut DbConn, grant: &GrantId) -> Result<PaymentId> {
    Ok(payments::table.filter(payments::grant_id.eq(grant)).select(payments::id).first(db)?)
}

/// How often it was killed at which point.
#[derive(Debug, Default)]
struct Tally {
    acknowledged: usize,
    done_unheard: usize,
    not_done: usize,
}

impl Tally {
    /// What was acknowledged stands, and nothing is half done.
    fn hold(&mut self, db: &mut DbConn, act: &Act, answer: Option<&Seen>) -> bool {
        let left = act.left(db);
        if let Some(seen) = answer {
            assert_eq!(seen.status, 303, "{act:?}: {}", seen.text());
        }
        let done = left == act.whole();
        assert!(done || left == Left::default(), "half done: {act:?} left {left:?}");
        assert!(done || answer.is_none(), "{act:?} was acknowledged, and is lost: {left:?}");
        match (done, answer) {
            (true, Some(_)) => self.acknowledged += 1,
            (true, None) => self.done_unheard += 1,
            (false, _) => self.not_done += 1,
        }
        done
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn killed_while_people_send_decide_and_pay_it_loses_nothing_and_does_nothing_twice() {
    let (acts, dice) = (times("KILLS", 18), dice());
    let turns = acts.div_ceil(3);
    let before = Before::prepared(turns).await;
    let (place, mut tally) = (&before.place, Tally::default());
    let mut running = place.program.start();
    let mut people = People::sign_in(&place.program).await;
    // As long as the three take when nobody kills it; the first time it is left alone.
    let mut usual = Duration::from_secs(20);
    for turn in 0..=turns {
        let acts = before.acts(turn);
        let whole = turn == 0;
        let at = moment(&dice, usual.mul_f64(1.25));
        let killing = async move {
            if !whole {
                tokio::time::sleep(at).await;
                running.kill();
                return None;
            }
            Some(running)
        };
        let ((answers, took), left_alone) = tokio::join!(people.do_all(&acts), killing);
        if let Some(running) = left_alone {
            running.kill();
        }
        if answers.iter().all(Option::is_some) {
            usual = if whole { took } else { (usual + took) / 2 };
        }
        let mut db = place.db_after_a_kill();
        let done: Vec<bool> =
            acts.iter().zip(&answers).map(|(act, answer)| tally.hold(&mut db, act, answer.as_ref())).collect();
        drop(db);
        running = place.program.start();
        if people.are_due() {
            people = People::sign_in(&place.program).await;
        }
        // Whoever got no answer sends it again, and so does whoever pressed twice.
        let (again, _) = people.do_all(&acts).await;
        let mut db = place.db();
        for ((act, done), again) in acts.iter().zip(done).zip(again) {
            let again = again.expect("an answer");
            let went = if done { again.status < 500 } else { again.status == 303 };
            assert!(went, "{act:?} once more: {} {}", again.status, again.text());
            assert_eq!(act.left(&mut db), act.whole(), "{act:?} once more");
        }
    }
    eprintln!("{tally:?}, in about {usual:?} each time");
    if acts >= 100 {
        assert!(tally.not_done > 0 && tally.acknowledged > 0, "it was always killed at the same point: {tally:?}");
    }
    running.kill();
    release(&before, &people, usual).await;
    let drafts = before.drafts.len();
    let portal = before.place.opened().await;
    nothing_is_left_over(&portal, i64::try_from(drafts).expect("some")).await;
}

/// What the release of a round leaves behind: its line of history, its letters, and the grants besides those there were.
fn released(db: &mut DbConn, grants_before: i64) -> (i64, i64, i64) {
    let lines: i64 =
        history::table.filter(history::action.eq("decisions released")).count().get_result(db).expect("a count");
    let written: i64 = letters::table.filter(letters::kind.eq("decision")).count().get_result(db).expect("a count");
    let given: i64 = grants::table.count().get_result(db).expect("a count");
    (lines, written, given - grants_before)
}

/// All decisions go out in one change, which is killed, too.
async fn release(before: &Before, people: &People, usual: Duration) {
    let (place, dice) = (&before.place, dice());
    let there: i64 = grants::table.count().get_result(&mut place.db()).expect("a count");
    let count = i64::try_from(before.drafts.len()).expect("some");
    let path = format!("/desk/funds/{FUND}/release");
    let most = usual + Duration::from_millis(15) * u32::try_from(before.drafts.len()).expect("some");
    for _ in 0..before.drafts.len().div_ceil(2).min(10) {
        let running = place.program.start();
        let at = moment(&dice, most);
        let killing = async move {
            tokio::time::sleep(at).await;
            running.kill();
        };
        let (answer, ()) = tokio::join!(people.grace.tries_to_post(&path, &[]), killing);
        let left = released(&mut place.db_after_a_kill(), there);
        assert!(left == (1, count, count) || left == (0, 0, 0) && answer.is_none(), "{left:?}");
    }
    let running = place.program.start();
    for _ in 0..2 {
        let went = people.grace.tries_to_post(&path, &[]).await.expect("an answer");
        assert_eq!(went.status, 303, "{}", went.text());
        assert_eq!(released(&mut place.db(), there), (1, count, count), "once, whole");
    }
    running.kill();
}

/// Some days later every letter has left, each by a job of its own; money is added up, and the history is whole.
async fn nothing_is_left_over(portal: &Portal, sent: i64) {
    portal.clock.advance(Clock::System.now() + TimeDelta::minutes(10) - portal.app.now());
    for _ in 0..24 {
        portal.work().await;
        portal.clock.advance(TimeDelta::hours(5));
    }
    portal.work().await;
    let (gave_up, jobs, waiting, spent) = portal
        .read(|db| {
            let jobs: Vec<String> = jobs::table.filter(jobs::kind.eq("send-letter")).select(jobs::payload).load(db)?;
            let kinds = ["application-sent", "application-arrived", "payment-paid", "decision"];
            let ours = letters::table.filter(letters::kind.eq_any(kinds));
            let waiting: i64 = ours.filter(letters::state.eq("queued")).count().get_result(db)?;
            let spent: i64 = rounds::table.select(rounds::spent_pence).first(db)?;
            Ok((queue::counts(db)?.1, jobs, waiting, spent))
        })
        .await;
    assert_eq!((gave_up, waiting), (0, 0), "every letter has left");
    let each: BTreeSet<&String> = jobs.iter().collect();
    assert_eq!(each.len(), jobs.len(), "no letter has two jobs");
    assert_eq!(spent, sent * POUNDS_950);
    history_is_whole(portal);
}
