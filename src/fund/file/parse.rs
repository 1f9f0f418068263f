//! From the text of a fund file to a [`FundText`]: the tables but for the round and the questions.

use std::collections::BTreeSet;

use toml::de::DeTable;

use super::problems::{Notes, Problems};
use super::table::{File, Table};
use super::{eligibility, lasting, questions, risk, round, syntax};
use crate::fund::form::*;
use crate::organisation::documents::DocumentKind;
use crate::text::money::Pence;

pub(super) fn parse(source: &str) -> Result<FundText, Problems> {
    let notes = Notes::new(source);
    let (read, errors) = DeTable::parse_recoverable(source);
    if !errors.is_empty() {
        // What could be recovered is not read further: it would only give follow-on problems that are not there.
        syntax::note(&notes, errors);
        return Err(notes.into_problems());
    }
    let read = read.into_inner();
    let mut file = File { notes: &notes, languages: vec!["en".to_owned()] };
    if let Some(languages) = languages(&file, &read) {
        file.languages = languages;
    }
    let fund = whole(Table::new(&file, "a fund file", 0, &read));
    notes.finish(fund)
}

/// The languages have to be known before the first text is read.
fn languages(file: &File, read: &DeTable) -> Option<Vec<String>> {
    let fund = read.get("fund")?;
    let value = Table::new(file, "[fund]", fund.span().start, fund.get_ref().as_table()?).find("languages")?;
    let mut languages: Vec<String> = Vec::new();
    for item in value.items() {
        let Some(lang) = item.string() else { continue };
        if lang.len() != 2 || !lang.bytes().all(|b| b.is_ascii_lowercase()) {
            item.note(format!(
                "`languages` holds \"{lang}\": write each language as its two letters, such as \"en\" or \"tr\""
            ));
        } else if languages.contains(&lang) {
            item.note(format!("`languages` holds \"{lang}\" twice: keep one"));
        } else {
            languages.push(lang);
        }
    }
    if languages.is_empty() {
        value.note("`languages` is empty: name at least one, such as [\"en\"]");
        return None;
    }
    Some(languages)
}

fn whole(table: Table) -> FundText {
    let round = table.need_table("round", "when it is open and how much there is").map(round::round);
    let strands = strands(&table, round.as_ref());
    let scores = round.as_ref().is_some_and(|round| round.scores);
    let questions = questions::all(&table, round.as_ref(), &strands);
    let lasting_help = lasting::all(&table, round.as_ref());
    let fund = FundText {
        languages: table.file.languages.clone(),
        funder: table.need_table("funder", "whose money it is").map(funder).unwrap_or_default(),
        fund: table.need_table("fund", "what the fund is and its address").map(fund).unwrap_or_default(),
        contact: table.need_table("contact", "who people can talk to").map(contact).unwrap_or_default(),
        round: round.unwrap_or_default(),
        eligibility: eligibility::all(&table),
        criteria: criteria(&table, scores),
        questions,
        strands,
        demands: demands(&table),
        restrictions: table.tables("restrictions").into_iter().map(restriction).collect(),
        decision: table.need_table("decision", "how it is decided and by whom").map(decision).unwrap_or_default(),
        help: table.tables("help").into_iter().map(help).collect(),
        lasting_help,
        odds: table.table("odds").map(odds).unwrap_or_default(),
        payment: table.table("payment").map(payment).unwrap_or_default(),
        host: table.table("host").map(host).unwrap_or_default(),
        learning: table.table("learning").map(learning).unwrap_or_default(),
        support: table.table("support").map(risk::support).unwrap_or_default(),
    };
    table.finish();
    fund
}

fn funder(table: Table) -> FunderName {
    let funder = FunderName { slug: table.need_slug("slug"), name: table.need_string("name") };
    table.finish();
    funder
}

fn fund(table: Table) -> Fund {
    table.find("languages"); // read before everything else
    let fund = Fund {
        slug: table.need_slug("slug"),
        name: table.need_texts("name"),
        summary: table.need_texts("summary"),
        purpose: table.need_texts("purpose"),
        who: table.need_texts("who"),
        principles: table.need_texts("principles"),
        shaped_by: table.texts("shaped_by"),
    };
    table.finish();
    fund
}

fn contact(table: Table) -> Contact {
    // Earlier files could name a picture, which no page could show.
    if let Some(photo) = table.find("photo") {
        photo.note("`photo` is not read any more, since the portal keeps no pictures of people: take this line out");
    }
    let contact = Contact {
        name: table.need_string("name"),
        email: table.need_email("email"),
        phone: table.find("phone").and_then(|value| value.string()).unwrap_or_default(),
        days: table.texts("days"),
    };
    table.finish();
    contact
}

fn strands(table: &Table, round: Option<&Round>) -> Vec<Strand> {
    let mut taken = BTreeSet::new();
    let mut strands = Vec::new();
    for table in table.tables("strands") {
        let key = table.own_key(&mut taken);
        let (title, description) = (table.need_texts("title"), table.texts("description"));
        let least = round.map_or(Pence::ZERO, |round| round.min_amount);
        let most = round.map_or(round::MOST, |round| round.max_amount);
        let (min_amount, max_amount) = round::limits(&table, least, Some(most));
        if max_amount > most {
            table.note(format!(
                "{} gives up to {max_amount}, the round only {most}: lower one or raise the other",
                table.name
            ));
        }
        let budget = table.find("budget").and_then(|value| {
            let budget = value.money()?;
            // A round's budget of nothing is one that could not be read, and has been noted.
            if round.is_some_and(|round| round.budget > Pence::ZERO && budget > round.budget) {
                value.note(format!("`budget` of {} is {budget}, more than the round has: lower it", table.name));
            }
            Some(budget)
        });
        let ring_fenced = table.flag_or("ring_fenced", false);
        if ring_fenced && budget.is_none() {
            table.note(format!("{} is ring-fenced and has no `budget`: add the share that is kept for it", table.name));
        }
        strands.push(Strand { key, title, description, budget, ring_fenced, min_amount, max_amount });
        table.finish();
    }
    let kept: Pence = strands.iter().filter(|one| one.ring_fenced).filter_map(|one| one.budget).sum();
    if let Some(round) = round.filter(|round| round.budget > Pence::ZERO && kept > round.budget) {
        table.note(format!("the ring-fenced [[strands]] have {kept}, and the round only {}: lower one", round.budget));
    }
    strands
}

fn criteria(table: &Table, scores: bool) -> Vec<Criterion> {
    let mut taken = BTreeSet::new();
    let mut criteria = Vec::new();
    for table in table.tables("criteria") {
        let key = table.own_key(&mut taken);
        let weight = table.find("weight").and_then(|value| {
            if !scores {
                value.note("`weight` has no use in a round that does not score: leave it out, or write scores = true in [round]");
            }
            value.whole(1, 100)
        });
        let (title, description) = (table.need_texts("title"), table.texts("description"));
        let scale = scale(&table, scores);
        criteria.push(Criterion { key, title, description, weight: weight.unwrap_or(1), scale });
        table.finish();
    }
    if criteria.is_empty() {
        table.note("there are no [[criteria]]: add at least one, with a scale in plain words, so that people know what is looked for");
    }
    criteria
}

fn scale(table: &Table, scores: bool) -> Vec<Step> {
    let Some(value) = table.need("scale", "[{ key = \"clear\", title = \"…\" }, …]") else { return Vec::new() };
    let mut taken = BTreeSet::new();
    let mut steps: Vec<Step> = Vec::new();
    for step in value.rows(&format!("a step of {}", table.name), "{ key = \"clear\", title = \"…\" }") {
        let key = step.own_key(&mut taken);
        let score = step.find("score").and_then(|value| {
            if !scores {
                value.note("`score` has no use in a round that does not score: leave it out, or write scores = true in [round]");
            }
            let score = value.whole(0, 100)?;
            if steps.last().and_then(|last| last.score).is_some_and(|last| last >= score) {
                value.note(format!("`score` is {score}, not more than the step before: put the steps from least to most"));
            }
            Some(score)
        });
        if scores && step.find("score").is_none() {
            step.note(format!("{} has no `score`: add one, since the round scores", step.name));
        }
        steps.push(Step { key, title: step.need_texts("title"), description: step.texts("description"), score });
        step.finish();
    }
    if steps.len() < 2 {
        value.note(format!(
            "the scale of {} has fewer than two steps: write at least two, from least to most",
            table.name
        ));
    }
    steps
}

fn demands(table: &Table) -> Vec<Demand> {
    let mut taken = BTreeSet::new();
    let mut demands = Vec::new();
    for table in table.tables("demands") {
        let when: Vec<_> = DemandWhen::ALL.iter().map(|when| (when.as_str(), *when)).collect();
        let documents: Vec<_> = DocumentKind::ALL.iter().map(|kind| (kind.as_str(), *kind)).collect();
        demands.push(Demand {
            key: table.own_key(&mut taken),
            title: table.need_texts("title"),
            why: table.need_texts("why"),
            when: table
                .need("when", "\"after_yes\"")
                .and_then(|value| value.one_of(&when))
                .unwrap_or(DemandWhen::AfterYes),
            alternatives: texts_list(&table, "alternatives"),
            help: table.need_texts("help"),
            document: table.find("document").and_then(|value| value.one_of(&documents)),
        });
        table.finish();
    }
    demands
}

pub(super) fn texts_list(table: &Table, key: &'static str) -> Vec<Texts> {
    let items = table.find(key).map(|value| value.items()).unwrap_or_default();
    items.iter().filter_map(|item| item.texts()).collect()
}

fn restriction(table: Table) -> Restriction {
    let restriction = Restriction {
        title: table.need_texts("title"),
        why: table.need_texts("why"),
        months: table.find("months").and_then(|value| value.whole(1, 120)),
    };
    table.finish();
    restriction
}

fn decision(table: Table) -> Deciding {
    let decision = Deciding {
        how: table.need_texts("how"),
        panel: table.texts("panel"),
        decider: decider(&table),
        conflicts: table.texts("conflicts"),
        challenge: table.texts("challenge"),
    };
    table.finish();
    decision
}

/// Whoever has the power to decide, and above how much somebody else has it.
fn decider(table: &Table) -> Decider {
    let up_to = table.find("decider_up_to").and_then(|value| value.money()).filter(|limit| *limit > Pence::ZERO);
    Decider {
        name: table.need_string("decider_name"),
        email: table.need_email("decider_email"),
        role: table.need_texts("decider_role"),
        up_to,
        above: if up_to.is_some() { table.need_texts("decider_above") } else { Texts::default() },
    }
}

fn help(table: Table) -> Help {
    let help = Help { title: table.need_texts("title"), description: table.texts("description") };
    table.finish();
    help
}

fn odds(table: Table) -> Odds {
    let number = |key| table.find(key).and_then(|value| value.whole(0, 1_000_000));
    let odds = Odds { applied: number("applied"), funded: number("funded"), words: table.texts("words") };
    match (odds.applied, odds.funded) {
        (Some(applied), Some(funded)) if funded > applied => {
            table.note(format!("[odds] says {funded} were funded of {applied} that applied: check the two numbers"));
        }
        (Some(_), None) => table.note("[odds] has no `funded`: say how many of those that applied were funded"),
        (None, Some(_)) => table.note("[odds] has no `applied`: say how many applied"),
        _ => {}
    }
    table.finish();
    odds
}

fn payment(table: Table) -> Payment {
    let payment = Payment {
        up_front: table.flag_or("up_front", true),
        words: table.texts("words"),
        cost_code: table.find("cost_code").and_then(|value| value.string()).unwrap_or_default(),
        fee_cost_code: table.find("fee_cost_code").and_then(|value| value.string()).unwrap_or_default(),
        subsidy_above: table.find("subsidy_above").and_then(|value| value.money()).unwrap_or(Payment::SUBSIDY_ABOVE),
        uplift: uplift(&table),
        decide_months: table.find("decide_months").and_then(|value| value.whole(1, 24)),
        notice_weeks: table.find("notice_weeks").and_then(|value| value.whole(4, 104)),
    };
    if !payment.up_front && payment.words.is_empty() {
        table.note(
            "[payment] is not up front and does not say why: add words = \"…\" with the reason, or up_front = true",
        );
    }
    table.finish();
    payment
}

/// By what payments rise: the name of an index, or a percentage.
fn uplift(table: &Table) -> Option<Uplift> {
    let value = table.find("uplift")?;
    let text = value.string().filter(|text| text != "none")?;
    match Uplift::read(&text) {
        Ok(uplift) => Some(uplift),
        Err(why) => {
            value.note(format!("`uplift` is \"{text}\": {why}, or leave the line out where payments do not rise"));
            None
        }
    }
}

fn host(table: Table) -> Host {
    let host = Host { allowed: table.flag_or("allowed", true), words: table.texts("words") };
    if !host.allowed && host.words.is_empty() {
        table.note("[host] is not allowed and does not say why: add words = \"…\" with the reason, or allowed = true");
    }
    table.finish();
    host
}

fn learning(table: Table) -> Texts {
    let words = table.need_texts("words");
    table.finish();
    words
}
