//! A row of the lists of the day, and what it asks.

use chrono::NaiveDate;

use crate::clock::Instant;
use crate::desk::today::{Asked, What};
use crate::ids::PersonId;

/// The last says whose it is, where that person is away (`application::store::contact::whose`).
pub type Row = (String, String, String, String, String, String, Option<NaiveDate>, Instant, String);

pub fn read((what, id, about, whose, words, more, due, at, away): Row, person: &PersonId) -> Asked {
    let what = match what.as_str() {
        "conversation" => What::Conversation,
        "risk" => What::RiskDeclined,
        "reply" => What::Reply,
        "own" => What::OwnNote,
        "promise" => What::Promise,
        "decision" => What::Decision,
        "check" => What::Check,
        "challenge" => What::Challenge,
        "translate" => What::Translation,
        "recommend" => What::Recommendation,
        "release" => What::Release,
        "question" => What::Question,
        "offer" => What::Offer,
        "signature" => What::Signature,
        "bank" => What::BankDetails,
        "subsidy" => What::Subsidy,
        "approval" => What::Approval,
        "payment" => What::Payment,
        "new-note" => What::NewNote,
        "to-learn" => What::ToLearn,
        "note" => What::Note,
        "publication" => What::Publication,
        "piece-yes" => What::PieceYes,
        "letter" => What::Letter,
        "taken" => What::Taken,
        "owed" => What::Owed,
        "taken-up" => What::TakenUp,
        "trusted" => What::ToRing,
        "risk-said" => What::RiskSaid,
        "turned-on" => What::TurnedOn,
        "facts" => What::Facts,
        "draw" => What::Draw,
        "pay-panel" => What::PayPanel,
        "pay-time" => What::PayTime,
        "rate" => What::Rate,
        "own-rating" => What::OwnRating,
        _ => What::Declare,
    };
    let for_whom = crate::people::away::for_whom(&away, person);
    Asked { what, id, about, whose, words, more, due, at, for_whom }
}
