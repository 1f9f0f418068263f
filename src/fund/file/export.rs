//! From a [`FundText`] to a fund file. The order is fixed, so that two versions can be compared line by line.

use super::write::{Writer, row, string, texts};
use super::{lasting, panel, risk};
use crate::fund::form::*;
use crate::text::money::Pence;

/// Writes a fund file which [`super::parse`] reads back as the same fund.
pub fn export(fund: &FundText) -> String {
    let mut out = Writer::default();
    out.remark("A fund for Groundwater. What each key means is in docs/fund-file.md.");
    out.table("funder");
    out.string("slug", &fund.funder.slug);
    out.string("name", &fund.funder.name);
    about(&mut out, fund);
    round(&mut out, &fund.round);
    for strand in &fund.strands {
        out.item("strands");
        out.string("key", &strand.key);
        out.texts("title", &strand.title);
        out.texts("description", &strand.description);
        if let Some(budget) = strand.budget {
            money(&mut out, "budget", budget);
        }
        if strand.ring_fenced {
            out.raw("ring_fenced", true);
        }
        money(&mut out, "min_amount", strand.min_amount);
        money(&mut out, "max_amount", strand.max_amount);
    }
    fund.eligibility.iter().for_each(|one| eligibility(&mut out, one));
    for criterion in &fund.criteria {
        out.item("criteria");
        out.string("key", &criterion.key);
        out.texts("title", &criterion.title);
        out.texts("description", &criterion.description);
        if fund.round.scores {
            out.raw("weight", criterion.weight);
        }
        let step =
            |step: &Step| row(&step.key, &[("title", &step.title), ("description", &step.description)], step.score);
        out.rows("scale", criterion.scale.iter().map(step));
    }
    fund.questions.iter().for_each(|one| question(&mut out, one));
    asked_besides(&mut out, fund);
    deciding(&mut out, &fund.decision);
    afterwards(&mut out, fund);
    out.finish()
}

fn about(out: &mut Writer, text: &FundText) {
    let fund = &text.fund;
    out.table("fund");
    out.string("slug", &fund.slug);
    out.names("languages", text.languages.iter().map(String::as_str));
    out.texts("name", &fund.name);
    out.texts("summary", &fund.summary);
    out.texts("purpose", &fund.purpose);
    out.texts("who", &fund.who);
    out.texts("principles", &fund.principles);
    out.texts("shaped_by", &fund.shaped_by);
    let contact = &text.contact;
    out.table("contact");
    out.string("name", &contact.name);
    out.string("email", &contact.email);
    out.string_if("phone", &contact.phone);
    out.texts("days", &contact.days);
}

fn round(out: &mut Writer, round: &Round) {
    out.table("round");
    out.string("slug", &round.slug);
    out.texts("title", &round.title);
    out.instant("opens", round.opens);
    match round.closes {
        Some(closes) => out.instant("closes", closes),
        None => out.raw("rolling", true),
    }
    out.raw("grace_minutes", round.grace_minutes);
    if let Some(day) = round.read_by {
        out.raw("read_by", day);
    }
    out.raw("decide_by", round.decide_by);
    if let Some(days) = round.decide_within_days {
        out.raw("decide_within_days", days);
    }
    out.texts("pay_by", &round.pay_by);
    money(out, "budget", round.budget);
    if round.min_amount > Pence::ZERO {
        money(out, "min_amount", round.min_amount);
    }
    money(out, "max_amount", round.max_amount);
    out.string("band", &round.band.to_string());
    out.raw("readings", round.readings);
    out.raw("scores", round.scores);
    out.string("close_readers", round.close_readers.as_str());
    out.raw("recording_minutes", round.recordings.minutes);
    out.raw("recording_mb", round.recordings.mb);
    out.raw("recordings_kept_days", round.recordings.kept_days);
    out.texts("translation", &round.translation);
    if let Some(days) = round.drafts.days {
        out.raw("draft_days", days);
    }
    out.raw("reminders", format!("{:?}", round.drafts.reminders));
    out.raw("reply_days", round.noting.reply_days);
    if let Some(limit) = round.noting.limit {
        out.raw("evidence_limit", limit);
    }
    if let Some(days) = round.factual_check_days {
        out.raw("factual_check_days", days);
    }
    if let Some(pay) = round.pay_per_hour_for_time {
        money(out, "pay_per_hour_for_time", pay);
    }
    risk::write_round(out, round);
    panel::write(out, &round.panel);
}

fn eligibility(out: &mut Writer, question: &Eligibility) {
    out.item("eligibility");
    out.string("key", &question.key);
    out.texts("title", &question.title);
    out.texts("why", &question.why);
    if !question.right {
        out.string("right", "no");
    }
    out.texts("otherwise", &question.otherwise);
    if !question.may_ask {
        out.raw("may_ask", false);
    }
}

fn question(out: &mut Writer, question: &Question) {
    out.item("questions");
    out.string("key", &question.key);
    out.texts("title", &question.title);
    out.texts("hint", &question.hint);
    out.texts("why", &question.why);
    // What an equality question may be is fixed, so the file does not say it.
    if !question.equity {
        out.names("seen_by", question.seen_by.iter().map(|who| who.as_str()));
    }
    kind(out, &question.kind);
    let marks = [
        ("required", question.required, !question.equity && !question.sensitive),
        ("may_talk", question.may_talk, !question.equity),
        ("asks_amount", question.asks_amount, false),
        ("summary", question.summary, false),
        ("equity", question.equity, false),
        ("sensitive", question.sensitive, false),
    ];
    for (key, mark, usual) in marks {
        if mark != usual {
            out.raw(key, mark);
        }
    }
    if !question.strands.is_empty() {
        out.names("strands", question.strands.iter().map(String::as_str));
    }
}

fn kind(out: &mut Writer, kind: &Kind) {
    out.string("kind", kind.as_str());
    let option = |option: &Choice| row(&option.key, &[("title", &option.title)], None);
    match kind {
        Kind::Text { min_words, max_words } => {
            if *min_words > 0 {
                out.raw("min_words", min_words);
            }
            out.raw("max_words", max_words);
        }
        Kind::ShortText { max_words } => out.raw("max_words", max_words),
        Kind::Money { min, max } => {
            money(out, "min", *min);
            money(out, "max", *max);
        }
        Kind::Budget { max_lines, suggested } => {
            out.raw("max_lines", max_lines);
            list(out, "suggested", suggested);
        }
        Kind::Date | Kind::YesNo => {}
        Kind::Choice { options } => out.rows("options", options.iter().map(option)),
        Kind::Choices { options, max } => {
            out.rows("options", options.iter().map(option));
            out.raw("max", max);
        }
        Kind::File { kinds, max_mb, max_files } => {
            out.names("kinds", kinds.iter().map(|kind| kind.as_str()));
            out.raw("max_mb", max_mb);
            out.raw("max_files", max_files);
        }
    }
}

fn asked_besides(out: &mut Writer, fund: &FundText) {
    for demand in &fund.demands {
        out.item("demands");
        out.string("key", &demand.key);
        out.texts("title", &demand.title);
        out.texts("why", &demand.why);
        out.string("when", demand.when.as_str());
        list(out, "alternatives", &demand.alternatives);
        out.texts("help", &demand.help);
        if let Some(kind) = demand.document {
            out.string("document", kind.as_str());
        }
    }
    for restriction in &fund.restrictions {
        out.item("restrictions");
        out.texts("title", &restriction.title);
        out.texts("why", &restriction.why);
        if let Some(months) = restriction.months {
            out.raw("months", months);
        }
    }
}

fn deciding(out: &mut Writer, decision: &Deciding) {
    out.table("decision");
    out.texts("how", &decision.how);
    out.texts("panel", &decision.panel);
    out.string("decider_name", &decision.decider.name);
    out.string("decider_email", &decision.decider.email);
    out.texts("decider_role", &decision.decider.role);
    if let Some(limit) = decision.decider.up_to {
        money(out, "decider_up_to", limit);
        out.texts("decider_above", &decision.decider.above);
    }
    out.texts("conflicts", &decision.conflicts);
    out.texts("challenge", &decision.challenge);
}

fn afterwards(out: &mut Writer, fund: &FundText) {
    for help in &fund.help {
        out.item("help");
        out.texts("title", &help.title);
        out.texts("description", &help.description);
    }
    fund.lasting_help.iter().for_each(|one| lasting::write(out, one));
    if fund.odds != Odds::default() {
        out.table("odds");
        for (key, number) in [("applied", fund.odds.applied), ("funded", fund.odds.funded)] {
            if let Some(number) = number {
                out.raw(key, number);
            }
        }
        out.texts("words", &fund.odds.words);
    }
    out.table("payment");
    out.raw("up_front", fund.payment.up_front);
    out.texts("words", &fund.payment.words);
    out.string_if("cost_code", &fund.payment.cost_code);
    out.string_if("fee_cost_code", &fund.payment.fee_cost_code);
    if fund.payment.subsidy_above != Payment::SUBSIDY_ABOVE {
        money(out, "subsidy_above", fund.payment.subsidy_above);
    }
    out.string_if("uplift", &fund.payment.uplift.as_ref().map(Uplift::written).unwrap_or_default());
    let months_and_weeks = [("decide_months", fund.payment.decide_months), ("notice_weeks", fund.payment.notice_weeks)];
    for (key, number) in months_and_weeks {
        if let Some(number) = number {
            out.raw(key, number);
        }
    }
    out.table("host");
    out.raw("allowed", fund.host.allowed);
    out.texts("words", &fund.host.words);
    if !fund.learning.is_empty() {
        out.table("learning");
        out.texts("words", &fund.learning);
    }
    risk::write_support(out, &fund.support);
}

fn money(out: &mut Writer, key: &str, amount: Pence) {
    out.raw(key, string(&amount.to_string()));
}

fn list(out: &mut Writer, key: &str, items: &[Texts]) {
    if !items.is_empty() {
        out.rows(key, items.iter().map(texts));
    }
}
