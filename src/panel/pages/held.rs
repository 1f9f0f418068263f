//! How a meeting stands, for its page: what is missing, what is left, and where each thing is done.

use crate::clock::Instant;
use crate::fund::form::FundText;
use crate::panel::budget::OfStrand;
use crate::panel::papers;
use crate::panel::paying;
use crate::panel::sitting::pages::how;
use crate::panel::sitting::store::{Around, Money, Table};
use crate::panel::sitting::views::{Held, LeftRow};
use crate::panel::sitting::{Action, State, missing, policy};
use crate::people::{Role, Who};

/// How it stands for whoever looks. What is left shows to officers, and to whoever has said of every group how close they
/// are: to know what is left is part of weighing.
pub fn held(who: &Who, table: &Table, (around, fund, now): (&Around, &FundText, Instant), to_declare: usize) -> Held {
    let (state, funder) = (table.sitting.state, &table.meeting.funder_id);
    let leads = policy::may_lead(who, funder, table.leads(&who.person)).is_ok();
    let is_officer = who.is(Role::Commissioner, funder);
    let takes_part = is_officer || table.has(&who.person);
    let at = |shown: bool, end: &str| {
        if shown { format!("/desk/panels/{}/{end}", table.meeting.id) } else { String::new() }
    };
    let can = |action: Action| state.next(action).is_some();
    let has_come = policy::has_come(table.meeting.held_at, now).is_ok();
    let money = Money { form: fund, budget_pence: table.budget_pence, given: &around.given };
    let sits: Vec<_> = table.seats.iter().map(|seat| seat.sits(seat.came)).collect();
    let papers = papers::policy::may_open(who, funder, table.has(&who.person), state).is_ok();
    Held {
        state: state.as_str(),
        missing: if can(Action::Weigh) && takes_part { missing(&fund.round.panel, &sits) } else { Vec::new() },
        order: how(table),
        left: if takes_part && to_declare == 0 { left(&money) } else { Vec::new() },
        papers_open: papers::policy::are_open(table.sitting.papers_until, now),
        papers_until: table.sitting.papers_until,
        papers_href: at(papers, "papers"),
        seats_href: at(is_officer && can(Action::Prepare), "seats"),
        attend_href: at(leads && can(Action::Attend) && has_come, "attendance"),
        order_href: at(leads && can(Action::Prepare), "order"),
        end_href: at(leads && can(Action::End), "end"),
        pay_href: at(is_officer && can(Action::Pay) && table.seats.iter().any(paying::policy::is_due), "pay"),
        reopen_href: at(is_officer && state == State::Ended, "reopening"),
    }
}

/// What is left of the round, and of each part with a budget of its own.
fn left(money: &Money<'_>) -> Vec<LeftRow> {
    let whole = money.whole();
    let mut rows = vec![LeftRow {
        title: String::new(),
        left_pence: whole.left_pence(),
        total_pence: whole.total_pence,
        ring_fenced: false,
    }];
    for strand in &money.form.strands {
        let Some(of) = OfStrand::new(strand, money.in_strand(&strand.key)) else { continue };
        rows.push(LeftRow {
            title: of.title,
            left_pence: of.budget.left_pence(),
            total_pence: of.budget.total_pence,
            ring_fenced: strand.ring_fenced,
        });
    }
    rows
}
