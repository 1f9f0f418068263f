//! Every kind of letter: whether somebody waits for it right now, and whether they may choose to read it on the portal
//! only. A letter that is not in this table is not sent; a test compares it with the templates.

use crate::clock::Instant;
use crate::letters::hours;
use crate::people::messages::Topic;

/// When a letter leaves.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum When {
    /// At once: somebody waits for it, or is about to set out.
    AtOnce,
    /// In humane hours.
    Humane,
}

/// What is so of every letter of a kind.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Kind {
    /// The name of its template.
    pub name: &'static str,
    pub when: When,
    /// What it is about, where whoever gets it may choose how to get it. What the law or a decision needs has none, nor
    /// what the council writes to its own people.
    pub topic: Option<Topic>,
}

const fn at_once(name: &'static str) -> Kind {
    Kind { name, when: When::AtOnce, topic: None }
}

const fn humane(name: &'static str) -> Kind {
    Kind { name, when: When::Humane, topic: None }
}

const fn choice(name: &'static str, topic: Topic) -> Kind {
    Kind { name, when: When::Humane, topic: Some(topic) }
}

/// What is about money, rights or a yes that binds: in a language that nobody has checked, the English stands under it.
pub const WITH_ENGLISH: &[&str] = &[
    "account-changes",
    "agreement-answered",
    "agreement-offered",
    "agreement-signed",
    "assessment-invited",
    "assessment-let-go",
    "bank-details-changed",
    "bank-details-checked",
    "bank-details-frozen",
    "bank-details-not-confirmed",
    "decision",
    "decision-checked",
    "decision-not-held",
    "decision-reopened",
    "host-found",
    "member-put-out",
    "merging-asked",
    "merging-done",
    "money-held",
    "money-stop-announced",
    "money-stop-settled",
    "onward-offered",
    "payment-came-back",
    "payment-paid",
    "payments-rise",
    "renewal-decided",
    "risk-asked",
    "sharing-asked",
    "subsidy-asked",
    "subsidy-notice",
    "time-paid",
];

/// Every kind of letter there is.
pub const KINDS: &[Kind] = &[
    // What somebody has just asked for or pressed, and waits for.
    at_once("sign-in"),
    at_once("sign-in-council"),
    at_once("invitation"),
    at_once("application-sent"),
    at_once("application-withdrawn"),
    at_once("conversation-asked"),
    // Somebody may be about to set out, or to ring.
    at_once("conversation-cancelled"),
    at_once("conversation-off"),
    at_once("conversation-off-desk"),
    at_once("conversation-time"),
    at_once("conversation-time-desk"),
    at_once("learning-conversation-off"),
    at_once("learning-conversation-off-desk"),
    at_once("panel-meeting-changed"),
    at_once("panel-meeting-off"),
    at_once("panel-meeting-without-you"),
    // Somebody may have come by a person's mail.
    at_once("new-device"),
    at_once("member-added"),
    at_once("member-gone"),
    at_once("member-put-out"),
    // Somebody may be after a group's money.
    at_once("account-changes"),
    at_once("bank-details-changed"),
    at_once("bank-details-frozen"),
    at_once("bank-details-not-us"),
    // Something may be wrong with somebody's computer.
    at_once("file-kept-back"),
    at_once("file-found"),
    // A worry about somebody's safety.
    at_once("concern-raised"),
    at_once("concern-no-lead"),
    at_once("early-use-asked"),
    humane("harm-reported"),
    // To groups: what a decision, a payment or the law needs.
    humane("agreement-answered"),
    humane("agreement-offered"),
    humane("agreement-signed"),
    humane("host-found"),
    humane("bank-details-checked"),
    humane("bank-details-not-confirmed"),
    humane("money-held"),
    humane("money-stop-announced"),
    humane("money-stop-settled"),
    humane("subsidy-asked"),
    humane("subsidy-notice"),
    humane("payment-came-back"),
    humane("payments-rise"),
    humane("renewal-decided"),
    humane("decision"),
    humane("decision-checked"),
    humane("check-challenge-answered"),
    humane("decision-challenge-answered"),
    humane("decision-not-held"),
    humane("decision-reopened"),
    humane("draft-put-away"),
    humane("evidence-added"),
    humane("facts-asked"),
    humane("draw-published"),
    humane("draw-drawn"),
    humane("evidence-against"),
    humane("feedback-given"),
    humane("lasting-help-answered"),
    humane("lasting-help-free"),
    humane("onward-offered"),
    humane("onward-told"),
    humane("evidence-against-off"),
    humane("evidence-misplaced"),
    humane("note-stood-elsewhere"),
    humane("organisation-member"),
    humane("question-replied"),
    humane("question-to-you"),
    humane("question-withdrawn"),
    humane("risk-asked"),
    humane("risk-replied"),
    humane("requirement-asked"),
    humane("requirement-replied"),
    humane("write-up"),
    humane("write-ups"),
    humane("write-up-confirmed-aloud"),
    humane("application-taken"),
    humane("contact-handed-over"),
    humane("merging-asked"),
    humane("merging-done"),
    humane("sharing-asked"),
    humane("translation"),
    humane("talk-offered"),
    humane("talk-not-waited"),
    // To people from the community who rate how we commission.
    humane("assessment-invited"),
    humane("assessment-let-go"),
    humane("assessment-opened"),
    // To groups: what each chooses.
    choice("draft-reminder", Topic::Drafts),
    choice("conversation-covered", Topic::Conversations),
    choice("recording-text", Topic::Conversations),
    choice("application-ready", Topic::Helping),
    choice("handed-over", Topic::Helping),
    choice("help-ended", Topic::Helping),
    choice("invitation-answered", Topic::Helping),
    choice("review-started", Topic::Progress),
    choice("payment-paid", Topic::Progress),
    choice("time-paid", Topic::Progress),
    choice("learning-conversation", Topic::Learning),
    choice("learning-note", Topic::Learning),
    choice("barrier-changed", Topic::Learning),
    // To the council's own people.
    humane("account-chosen"),
    humane("agreement-proposed"),
    humane("agreement-signed-by-group"),
    humane("bank-details-to-check"),
    humane("money-paused"),
    humane("money-stop-replied"),
    humane("subsidy-answered"),
    humane("facts-answered"),
    humane("application-arrived"),
    humane("barrier-came-back"),
    humane("barrier-said"),
    humane("barrier-yours"),
    humane("assessment-opened-desk"),
    humane("application-reopened"),
    humane("application-was-withdrawn"),
    humane("check-challenged"),
    humane("decision-challenged"),
    humane("conflict-lifted"),
    humane("contact-handed-to-you"),
    humane("cover-asked"),
    humane("promises-ahead"),
    humane("promises-handed-to-you"),
    humane("cover-over"),
    humane("conversation-to-hold"),
    humane("conversation-with-another"),
    humane("early-use-answered"),
    humane("feedback-asked"),
    humane("lasting-help-taken"),
    humane("learning-conversation-desk"),
    humane("learning-note-agreed"),
    humane("learning-note-desk"),
    humane("onward-said"),
    humane("panel-again"),
    humane("panel-departures"),
    humane("panel-meeting"),
    humane("promise-missed"),
    humane("promises-missed"),
    humane("question-answered"),
    humane("question-opened"),
    humane("reading-asked"),
    humane("requirement-answered"),
    humane("risk-said"),
    humane("reading-not-asked"),
    humane("readings-asked"),
    humane("role-ended"),
    humane("role-given"),
    humane("role-own"),
    at_once("sessions-ended"),
    humane("talk-answered"),
    humane("write-up-confirmed"),
    humane("write-up-corrected"),
    humane("write-up-taken-back"),
];

/// The notices after a change that tells somebody in humane hours: outside them, the page says when they are told.
pub const TOLD_LATER: &[&str] = &[
    "account-chosen",
    "change-said",
    "host-found",
    "words-said",
    "agreement-offered",
    "agreement-signed",
    "agreement-signed-by-you",
    "payment-paid",
    "payment-came-back",
    "time-paid",
    "time-corrected",
    "bank-checked",
    "payments-brought",
    "bank-not-confirmed",
    "money-held",
    "money-goes-on",
    "stop-announced",
    "stop-settled",
    "subsidy-asked",
    "payments-rose",
    "renewal-decided",
    "panel-made",
    "released",
    "not-held",
    "decision-reopened",
    "checked",
    "away-said",
    "away-ended",
    "contact-handed-over",
    "promise-handed-over",
    "promises-handed-over",
    "promises-handed-over-some",
    "review-started",
    "invitation-declined",
    "group-told",
    "handed-over",
    "note-agreed",
    "conversation-arranged",
    "organisation-member-added",
    "role-given",
    "role-ended",
    "recording-text-offered",
    "evidence-added",
    "evidence-marked",
    "evidence-misplaced",
    "early-answered",
    "talk-offered",
    "talk-said",
    "assessment-invited",
    "assessment-let-go",
    "reader-asked",
    "readers-asked",
    "reader-not-asked",
    "question-withdrawn",
    "question-asked",
    "question-answered",
    "question-replied",
    "conflict-lifted",
    "risk-named",
    "check-challenged",
    "challenge-answered",
    "decision-challenged",
    "onward-said",
    "feedback-asked",
    "feedback-given",
    "lasting-said",
    "lasting-answered",
    "barrier-changed",
    "onward-offered",
    "onward-told",
    "risk-replied",
    "requirement-asked",
    "requirement-settled",
    "talk-asked",
    "talk-covered",
    "talk-corrected",
    "write-up-sent",
];

impl Kind {
    /// The kind with this name.
    pub fn find(name: &str) -> Option<Kind> {
        KINDS.iter().find(|kind| kind.name == name).copied()
    }

    /// When a letter of this kind leaves that is written now.
    pub fn leaves(self, now: Instant) -> Instant {
        match self.when {
            When::AtOnce => now,
            When::Humane => hours::next(now),
        }
    }
}
