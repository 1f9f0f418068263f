//! The tables `[[lasting_help]]`.

use std::collections::BTreeSet;

use super::table::Table;
use super::write::Writer;
use crate::fund::form::{HelpFor, LastingHelp, Round};
use crate::text::dates;

pub(super) fn all(table: &Table, round: Option<&Round>) -> Vec<LastingHelp> {
    let mut taken = BTreeSet::new();
    table.tables("lasting_help").into_iter().map(|table| one(table, round, &mut taken)).collect()
}

fn one(table: Table, round: Option<&Round>, taken: &mut BTreeSet<String>) -> LastingHelp {
    let names: Vec<_> = HelpFor::ALL.iter().map(|who| (who.as_str(), *who)).collect();
    let offer = LastingHelp {
        key: table.own_key(taken),
        title: table.need_texts("title"),
        words: table.need_texts("words"),
        given_by: table.need_texts("given_by"),
        who: table.find("who").and_then(|value| value.one_of(&names)).unwrap_or(HelpFor::Everyone),
        places: table.find("places").and_then(|value| value.whole(1, 1_000)),
        until: table.find("until").and_then(|value| value.day()),
    };
    if let (Some(until), Some(round)) = (offer.until, round.filter(|round| !round.is_rolling()))
        && offer.who != HelpFor::Everyone
        && until < round.decide_by
    {
        table.note(format!(
            "{} ends on {}, before anybody hears what is decided ({}): give it a later `until`, or offer it to everyone",
            table.name,
            dates::day(until),
            dates::day(round.decide_by),
        ));
    }
    table.finish();
    offer
}

pub(super) fn write(out: &mut Writer, offer: &LastingHelp) {
    out.item("lasting_help");
    out.string("key", &offer.key);
    out.texts("title", &offer.title);
    out.texts("words", &offer.words);
    out.texts("given_by", &offer.given_by);
    if offer.who != HelpFor::Everyone {
        out.string("who", offer.who.as_str());
    }
    if let Some(places) = offer.places {
        out.raw("places", places);
    }
    if let Some(day) = offer.until {
        out.raw("until", day);
    }
}
