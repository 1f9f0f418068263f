//! What came after last year's decisions: one group talks about it and is taken onward twice, one challenged and was right, groups
//! say what the council was like, something is reported, and somebody asks for what is held.

use chrono::TimeDelta;

use super::applying::{self, Opening};
use super::cast::GROUPS;
use super::funds;
use super::teller::Teller;
use crate::after::bundle::{self, actions as bundles};
use crate::after::challenge::{self, actions as challenges};
use crate::after::council::{self, Mark, Stage};
use crate::after::feedback::{self, actions as feedbacks};
use crate::after::onward::{self, Action, Goes, actions as onwards, store as offers};
use crate::after::report::{self, actions as reports};
use crate::after::{council::actions as reviews, lesson};
use crate::clock::{Instant, london_date};
use crate::error::Result;
use crate::ids::ApplicationId;
use crate::people::Who;
use crate::text::plain::mark_of;

/// Who works on it: the contact, and an officer who took no part in deciding.
pub struct Hands<'a> {
    pub contact: &'a Who,
    pub other: &'a Who,
}

/// The group that was not funded: it talks about it, is taken onward, and says that something is not right.
pub fn not_funded(
    teller: &Teller<'_>,
    hands: &Hands<'_>,
    writer: &Who,
    id: &ApplicationId,
    now: Instant,
) -> Result<()> {
    let days = |days| now - TimeDelta::days(days);
    let offer = |to_name: &str, words: &str, by: i64| onward::Typed {
        to: "cvs".to_owned(),
        to_name: to_name.to_owned(),
        words: words.to_owned(),
        report_by: Some(london_date(now) + TimeDelta::days(by)),
    };
    teller.at(days(12), Some(hands.contact), |change| {
        let typed = offer("Hackney CVS", "They hold a small pot for the winter, and know which rooms are free.", 9);
        onwards::offer(change, id, &typed)
    })?;
    let newest = teller.at(days(9), None, |change| offers::of(change.db, id))?;
    let offer = newest.first().map(|(one, _)| one.id.to_string()).unwrap_or_default();
    teller.at(days(9), Some(writer), |change| {
        let said = onwards::Said {
            offer,
            action: Some(Action::Agree),
            goes: vec![Goes::Answers, Goes::Contact],
            words: "Please say that we have moved to Thursdays.".to_owned(),
        };
        onwards::say(change, id, &said)
    })?;
    takes_its_yes_back(teller, hands, writer, id, now)?;
    teller.at(days(4), Some(writer), |change| {
        let typed = feedback::Typed {
            reach_by: "Ring the shop on 020 7946 0161".to_owned(),
            good_times: "Mornings".to_owned(),
            slot: String::new(),
        };
        feedbacks::ask(change, id, &typed)
    })?;
    teller.at(days(3), Some(writer), |change| {
        let typed = challenge::Typed {
            of: Some(challenge::Of::Process),
            words: "You wrote that you could not reach us. We were at the number we gave you, every day.".to_owned(),
            may_name: false,
        };
        challenges::make(change, id, &typed)
    })?;
    teller.at(days(6), Some(hands.contact), |change| {
        let typed = bundle::actions::Typed {
            kind: Some(bundle::Kind::Foi),
            asker: "Somebody from the local paper, by e-mail".to_owned(),
            asked_on: Some(london_date(days(7))),
        };
        let (who, of) = (change.who()?, bundles::Of::Application(id.clone()));
        let held = bundles::gather(change.db, &who, &of, bundle::Kind::Foi)?;
        bundles::open(change, &of, &typed, &held).map(drop)
    })
}

/// A second offer, to a partner: the group says yes, finds money by itself, and takes its yes back. What was promised is let go.
fn takes_its_yes_back(
    teller: &Teller<'_>,
    hands: &Hands<'_>,
    writer: &Who,
    id: &ApplicationId,
    now: Instant,
) -> Result<()> {
    let days = |days| now - TimeDelta::days(days);
    teller.at(days(8), Some(hands.contact), |change| {
        let typed = onward::Typed {
            to: "partner".to_owned(),
            to_name: "the library’s friends".to_owned(),
            words: "They give small sums for what happens in the library, and decide within a fortnight.".to_owned(),
            report_by: Some(london_date(now) + TimeDelta::days(12)),
        };
        onwards::offer(change, id, &typed)
    })?;
    let all = teller.at(days(7), None, |change| offers::of(change.db, id))?;
    let Some((offer, _)) = all.into_iter().find(|(one, _)| one.state.waits()) else { return Ok(()) };
    let says = |action: Action, words: &str| onward::actions::Said {
        offer: offer.id.to_string(),
        action: Some(action),
        goes: vec![Goes::Answers],
        words: words.to_owned(),
    };
    teller.at(days(7), Some(writer), |change| onwards::say(change, id, &says(Action::Agree, "")))?;
    let why = "The library gave us the room itself, so we need nothing from its friends. Thank you for asking.";
    teller.at(days(6), Some(writer), |change| onwards::say(change, id, &says(Action::Decline, why)))
}

/// The same application goes to another fund of ours as well: as a draft that only its group opens and sends.
pub fn to_a_fund_of_ours(
    teller: &Teller<'_>,
    hands: &Hands<'_>,
    writer: &Who,
    id: &ApplicationId,
    now: Instant,
) -> Result<()> {
    let rest = applying::opening(teller, funds::REST_AND_REPAIR)?;
    teller.at(now - TimeDelta::days(5), Some(hands.contact), |change| {
        let typed = onward::Typed {
            to: rest.round.to_string(),
            to_name: String::new(),
            words: "It is open now, and what you walk for is what it is for. You need not write anything twice."
                .to_owned(),
            report_by: Some(london_date(now) + TimeDelta::days(20)),
        };
        onwards::offer(change, id, &typed)
    })?;
    let all = teller.at(now - TimeDelta::days(4), None, |change| offers::of(change.db, id))?;
    let Some((offer, _)) = all.into_iter().find(|(one, _)| one.state.waits()) else { return Ok(()) };
    teller.at(now - TimeDelta::days(4), Some(writer), |change| {
        let said = onwards::Said {
            offer: offer.id.to_string(),
            action: Some(Action::Agree),
            goes: vec![Goes::Answers],
            words: String::new(),
        };
        onwards::say(change, id, &said)
    })
}

/// A group challenged last year, and somebody who took no part answered that it was right.
pub fn was_right(teller: &Teller<'_>, hands: &Hands<'_>, writer: &Who, id: &ApplicationId, now: Instant) -> Result<()> {
    teller.at(now - TimeDelta::days(340), Some(writer), |change| {
        let typed = challenge::Typed {
            of: Some(challenge::Of::Process),
            words: "We were told on a Friday evening, by a letter nobody could ask about until Monday.".to_owned(),
            may_name: false,
        };
        challenges::make(change, id, &typed)
    })?;
    teller.at(now - TimeDelta::days(325), Some(hands.other), |change| {
        let answer = challenge::Answer {
            action: Some(challenge::Action::Uphold),
            answer: "You are right, and we are sorry. Nobody should carry that through a weekend.".to_owned(),
            changes: "No letter with a decision leaves on a Friday, and somebody is at the telephone when it does."
                .to_owned(),
            public_words: "A group heard its decision on a Friday evening, when nobody could be asked.".to_owned(),
        };
        challenges::answer(change, id, &answer)
    })
}

/// What groups say of the council, by the month; what it replied to the first stage, and what it changes next.
pub fn what_we_were_like(
    teller: &Teller<'_>,
    hands: &Hands<'_>,
    opening: &Opening,
    sent: &[(ApplicationId, usize)],
    now: Instant,
) -> Result<()> {
    let words = [
        "You rang when you said you would.",
        "",
        "Say sooner what the panel looks for.",
        "The form asked twice what our group is called.",
        "",
        "It was the first time that somebody came to us.",
    ];
    for stage in [Stage::Applied, Stage::Heard] {
        for (at, (id, group)) in sent.iter().enumerate() {
            let writer = teller.who(GROUPS[*group].writer.1)?;
            let mark = |of: usize| Mark::ALL[(at * of + at / 3) % 7 % Mark::ALL.len()];
            let typed = council::Typed {
                stage: Some(stage),
                knew: Some(mark(1)),
                respect: Some(if at == 4 { Mark::Partly } else { Mark::Yes }),
                worth: Some(mark(2)),
                words: words[at % words.len()].to_owned(),
            };
            teller.at(now - TimeDelta::days(330), Some(&writer), |change| reviews::give(change, id, &typed))?;
        }
    }
    teller.at(now - TimeDelta::days(300), Some(hands.contact), |change| {
        let words =
            "Thank you. The form asks for the name once now, and says beside each question what the panel looks for.";
        reviews::reply(change, &opening.round, Stage::Applied, &mark_of(""), words)
    })?;
    teller.at(now - TimeDelta::days(2), None, reviews::ask_for_replies)?;
    teller.at(now - TimeDelta::days(290), Some(hands.contact), |change| {
        let words = "We ask two questions less, pay on the day after the last signature, and let no decision go out on a Friday.";
        lesson::actions::write(change, &opening.round, &mark_of(""), words)
    })
}

/// Somebody reports what happened at a meeting, unsigned; whoever hears it has answered.
pub fn reported(teller: &Teller<'_>, listener: &Who, now: Instant) -> Result<()> {
    let typed = report::Typed {
        funder: teller.funder(super::COUNCIL)?.to_string(),
        words: "At the open evening somebody at the table imitated how the woman beside me speaks. Two people laughed."
            .to_owned(),
        about: "The open evening in the library".to_owned(),
        ..report::Typed::default()
    };
    teller.at(now - TimeDelta::days(5), None, |change| reports::report(change, "", &typed).map(drop))?;
    let all = teller.at(now - TimeDelta::days(4), None, |change| {
        reports::tell(change)?;
        let funders = report::policy::hears_at(listener);
        report::store::waiting(change.db, &funders)
    })?;
    let Some(one) = all.first() else { return Ok(()) };
    teller.at(now - TimeDelta::days(3), Some(listener), |change| {
        let words =
            "Thank you for telling us. I have spoken with whoever led the evening. May I know which table it was?";
        let given = reports::Given {
            words: words.to_owned(),
            outcome: "Spoke with the head of libraries.".to_owned(),
            close: false,
        };
        let stands = report::store::get(change.db, &one.id)?;
        let was = stands.mark(&report::store::messages(change.db, &one.id)?);
        reports::answer(change, &one.id, &was, &given)
    })
}
