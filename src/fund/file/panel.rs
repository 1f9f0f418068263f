//! The table `[round.panel]`: who has to be in the room before a panel recommends.

use super::table::Table;
use super::write::{Writer, string};
use crate::fund::form::{Chair, PanelRules};
use crate::text::money::Pence;

/// What is asked of a panel; nothing where the table is absent.
pub(super) fn rules(round: &Table) -> PanelRules {
    let usual = PanelRules::default();
    let Some(mut table) = round.table("panel") else { return usual };
    table.name = "[round.panel]".into();
    let rules = PanelRules {
        members: table.whole_or("members", 1, PanelRules::MOST, usual.members),
        quorum: table.whole_or("quorum", 1, PanelRules::MOST, usual.quorum),
        community: table.whole_or("community_members", 1, PanelRules::MOST, usual.community),
        chair: table.find("chair").and_then(|value| value.one_of(&Chair::WAYS)).unwrap_or_default(),
        papers_days: table.whole_or("papers_days", 0, 365, usual.papers_days),
        pay_per_hour: pay(&table, "pay_per_hour"),
        publish_votes: table.flag_or("publish_votes", false),
    };
    let most = if rules.members > 0 { rules.members } else { PanelRules::MOST };
    if rules.quorum > most {
        table.note(format!(
            "`quorum` is {}, more than the {most} who sit at it: lower it, or raise `members`",
            rules.quorum
        ));
    }
    if rules.community > most {
        table.note(format!(
            "`community_members` is {}, more than the {most} who sit at it: lower it, or raise `members`",
            rules.community
        ));
    }
    table.finish();
    rules
}

/// What an hour is paid, by this key; none where it is nothing.
pub(super) fn pay(table: &Table, key: &'static str) -> Option<Pence> {
    let value = table.find(key)?;
    let pay = value.money()?;
    if pay > Pence::pounds(200) {
        value.note(format!("`{key}` is {pay}, which is more than £200 an hour: check the number"));
    }
    (pay > Pence::ZERO).then_some(pay)
}

pub(super) fn write(out: &mut Writer, rules: &PanelRules) {
    if *rules == PanelRules::default() {
        return;
    }
    out.table("round.panel");
    for (key, number) in [("members", rules.members), ("quorum", rules.quorum), ("community_members", rules.community)]
    {
        if number > 0 {
            out.raw(key, number);
        }
    }
    out.string("chair", rules.chair.as_str());
    out.raw("papers_days", rules.papers_days);
    if let Some(pay) = rules.pay_per_hour {
        out.raw("pay_per_hour", string(&pay.to_string()));
    }
    out.raw("publish_votes", rules.publish_votes);
}
