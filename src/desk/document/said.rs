//! The history of an application in plain words.

use crate::history::Line;

/// What somebody did, as it follows their name: "sent the application".
pub fn plainly(line: &Line) -> String {
    let words = match line.action.as_str() {
        "started" => "started the application",
        "answer saved" => "wrote an answer",
        "strand chosen" => "chose another part of the fund",
        "text set aside" => "wrote at the same time as somebody else; both texts were kept",
        "text chosen" => "chose between two texts",
        "invitation sent" => "invited somebody to help or to join the group",
        "invitation withdrawn" => "took an invitation back",
        "invitation declined" => "declined an invitation",
        "help begun" => "began to help the group with it",
        "help ended" => "ended the help with it",
        "colleague joined" => "joined the group",
        "handed over" => "left the group and handed over to somebody in it",
        "said to be ready" => "told the group that it is ready",
        "taken for the group" => "began to type the application for the group, which has no account",
        "taken over for the group" => "went on typing the application for the group",
        "said yes aloud" => "read the application to the group, which said yes before a witness",
        "said yes on paper" => "typed what the group had signed on paper",
        "asked for by phone" => "wrote down what the group asked for by phone",
        "has an e-mail now" => "wrote down the group’s e-mail",
        "letter told" => "told the group what a letter said",
        "sent" => "sent the application",
        "reopened" => "took the application back to work on it",
        "withdrawn" => "withdrew the application",
        "review started" => "started the review",
        "evidence added" if is(line, "from_organisation") => "wrote something that the council should know",
        "evidence added" => "wrote down something we know",
        "evidence answered" => "answered what we know",
        "evidence withdrawn" => "took back a note",
        "evidence misplaced" => "took out what had been written under the wrong group",
        "note stood elsewhere" => "found that something the group told us had stood under another group’s name",
        "evidence marked" if is(line, "off") => "said that a note does not speak against the group after all",
        "evidence marked" if is(line, "against") => "said that a note speaks against the group",
        "evidence marked" => "said what a note rests on",
        "somebody named" => "named somebody who trusts the group",
        "somebody named no more" => "took the name of somebody back",
        "somebody heard" => "spoke with somebody who trusts the group",
        "conversation offered" => "offered the same conversation as to every group",
        "conversation taken up" => "took up the conversation that is offered to every group",
        "conversation not needed" => "said that the conversation is not needed",
        "conversation had" => "wrote down that we have talked with the group",
        "reading before the conversation" => "let reading begin before the conversation that was promised",
        "risk named" => "named a risk",
        "risk changed" => "changed a risk, or who holds it",
        "risk agreed" => "said yes to carrying a risk",
        "risk moved" => "moved a risk from one holder to another",
        "risk talked over" => "said something about a risk",
        "facts asked" => "sent the group the facts that the decision would rest on",
        "facts right" => "said that the facts are right",
        "facts corrected" => "said which facts are not right",
        "requirement asked" => "asked something of the group because of a risk",
        "requirement answered" => "answered what we asked because of a risk",
        "requirement met" => "said that what we asked is met",
        "requirement dropped" => "asked for it no more",
        "requirement talked on" => "said what is still missing, and how we help",
        "check challenged" => "said that a check is not the right one",
        "check challenge answered" => "answered what the group said of a check",
        "risk declined" => "said no to carrying a risk, so the council holds it",
        "file added" => "sent something with an answer",
        "file removed" => "took something out of an answer",
        "answer used again" => "used an answer from before again",
        "document pointed at" => "pointed at something already written",
        "pointing taken away" => "pointed at it no longer",
        "document removed" => "took a document away, and every pointing to it",
        "recording added" => "answered with a recording",
        "upload expired" => "A recording that was on its way did not arrive within a day",
        "text version written" => "wrote down what is said in a recording",
        "text version taken away" => "took a text version away",
        "amount noted" => "noted how much a recording asks for",
        "text version offered" => "wrote down what is said in a recording, for the group to confirm",
        "text version confirmed" | "text of a supporter confirmed" => "confirmed what was written down",
        "recording begun" => "began to listen to a recording",
        "recording listened to" => "listened to a recording",
        "recording deleted" => "A recording was deleted, as we had said",
        "conversation asked for" => "asked for a conversation",
        "conversation has a time" => "fixed a time to talk with the group",
        "conversation time called off" => "called off a time to talk",
        "conversation covered" => "took a conversation over",
        "conversation cancelled" => "would rather not talk about it after all",
        "write-up sent" => "wrote up a conversation, for the group to confirm",
        "not talked about" => "did not come to this question in a conversation",
        "write-up confirmed aloud" => "read a write-up to the group, which said yes to it",
        "write-up confirmed" => "confirmed a write-up",
        "write-up taken back" => "took its yes to a write-up back",
        "translated" => "added a translation of an answer",
        "translation corrected" => "said that a translation is not right",
        "recommended" => "wrote down what the panel recommends",
        "decided" => "decided",
        "released" | "decision released" => "sent the decision to the group",
        "not decided yet" => "told the group that it is not decided yet",
        "checked together" => "checked it together with the group: it held",
        "decision reopened" => "opened the decision again",
        "call logged" => "wrote down a call",
        "letter kept" => "kept something that was written",
        "log put right" => "put the log of calls and letters right",
        "contact handed over" => "handed the group over to a colleague",
        "question asked" => "asked the group a question",
        "question answered" => "answered a question",
        "question replied to" => "replied to an answer",
        "question placed" => "said what a question to the group is about",
        "conversation booked by phone" => "wrote down that the group booked the conversation by phone",
        "conversation declined by phone" => "wrote down that the group said no to the conversation by phone",
        "question withdrawn" => "withdrew a question",
        other => other,
    };
    words.to_owned()
}

fn is(line: &Line, fact: &str) -> bool {
    line.detail.get(fact).and_then(serde_json::Value::as_bool).unwrap_or(false)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::clock::Instant;

    #[test]
    fn what_has_no_words_of_its_own_says_what_it_is() {
        let line = |action: &str, detail| Line {
            at: Instant::default(),
            who: "Amina".into(),
            action: action.into(),
            detail,
            words: None,
        };
        assert_eq!(plainly(&line("sent", serde_json::json!({}))), "sent the application");
        let own = serde_json::json!({ "from_organisation": true });
        assert_eq!(plainly(&line("evidence added", own)), "wrote something that the council should know");
        assert_eq!(plainly(&line("shared a reading", serde_json::json!({}))), "shared a reading");
    }
}
