//! Grants, payments and learning.

use super::{Basis, Kept, Kind, Of, Whose, table};
use crate::privacy::retention::Rule;

/// What the clock does not take away (`retention`): the application that a grant came from is emptied, and where its money went.
const ACCOUNTS: &str = "as long as the council's accounts: no clock takes it away. What was said in the application that it came from goes sooner";

/// The kinds of record.
pub const KINDS: &[Kind] = &[
    Kind {
        key: "grants",
        title: "Grants and agreements",
        why: "Public money is given in the open, and both sides have something to hold on to.",
        whose: Whose::Group,
        basis: Basis::Agreement,
        sees: "Everyone sees the group's name, the amount, what it is for and the date; a person's name is left out. The agreement: the group and officers.",
        kept: Kept::Hand(ACCOUNTS),
        tables: &[
            table("grants", "What was given to whom, for what")
                .by(&["contact_id"])
                .theirs(&["number", "awarded_on"])
                .of(
                    Of::Grant("id"),
                    &["number", "organisation_name", "fund_name", "purpose", "amount_pence", "awarded_on"],
                ),
            table("agreements", "What both agreed on, and who signed")
                .may()
                .by(&["organisation_signed_by", "offered_by", "council_signed_by"])
                .theirs(&[
                    "offered_at",
                    "organisation_signed_as",
                    "organisation_signed_at",
                    "council_signed_as",
                    "council_signed_at",
                ])
                .of(
                    Of::Grant("grant_id"),
                    &[
                        "number",
                        "state",
                        "body",
                        "offered_at",
                        "organisation_signed_as",
                        "organisation_signed_at",
                        "council_signed_as",
                        "council_signed_at",
                    ],
                ),
            table("agreement_proposals", "Other words that somebody asked for")
                .may()
                .by(&["said_by", "answered_by"])
                .theirs(&["words", "why", "said_at", "answer", "answered_at"])
                .of(
                    Of::Through("agreement_id", "agreements"),
                    &["part", "side", "state", "was", "words", "why", "said_at", "answer", "answered_at"],
                ),
            table("agreement_variations", "What both changed later")
                .may()
                .by(&["said_by", "answered_by"])
                .theirs(&["words", "why", "signed_as", "said_at", "answer", "answered_as", "answered_at"])
                .of(
                    Of::Through("agreement_id", "agreements"),
                    &[
                        "side",
                        "state",
                        "part",
                        "words",
                        "amount_pence",
                        "why",
                        "signed_as",
                        "said_at",
                        "answer",
                        "answered_as",
                        "answered_at",
                    ],
                ),
            table("earlier_agreements", "The agreement as it was before").may().of(
                Of::Through("agreement_id", "agreements"),
                &[
                    "number",
                    "body",
                    "organisation_signed_as",
                    "organisation_signed_at",
                    "council_signed_as",
                    "council_signed_at",
                    "ended_at",
                ],
            ),
            table("grant_accounts", "Whose account the money goes to")
                .may()
                .by(&["chosen_by"])
                .theirs(&["why", "chosen_at"])
                .of(Of::Grant("grant_id"), &["kind", "host_name", "host_number", "why", "chosen_at"]),
            table("uplift_proposals", "A rise that waits for a second person")
                .by(&["proposed_by"])
                .theirs(&["proposed_at"]),
            table("grant_uplifts", "What rises by an index")
                .by(&["confirmed_by"])
                .theirs(&["confirmed_at"])
                .of(Of::Grant("grant_id"), &["year", "index_name", "hundredths", "rise_pence", "confirmed_at"]),
            table("grant_renewals", "What comes when a grant ends")
                .may()
                .by(&["decided_by"])
                .theirs(&["words", "decided_at"])
                .of(Of::Grant("grant_id"), &["ends_on", "words", "next_words", "rely", "decided_at", "last_day"])
                .only("decided_at IS NOT NULL"),
            table("subsidy_assessments", "What a large grant is in law").by(&["made_by"]).theirs(&[
                "why",
                "considered_by",
                "made_at",
            ]),
            table("subsidy_askings", "What a group received from others, where the law asks")
                .by(&["asked_by", "answered_by"])
                .theirs(&["asked_at", "answered_at"])
                .of(Of::Grant("grant_id"), &["amount_pence", "asked_at", "answer", "declared_pence", "answered_at"]),
        ],
    },
    Kind {
        key: "payments",
        title: "Payments",
        why: "To pay, to stop fraud, and to account for public money.",
        whose: Whose::Group,
        basis: Basis::Law,
        sees: "The group, and officers who do not stand apart.",
        kept: Kept::Hand(ACCOUNTS),
        tables: &[
            table("payments", "What was paid when, and who approved it")
                .by(&["approved_by", "paid_by"])
                .theirs(&["approved_at", "paid_on"])
                .of(Of::Grant("grant_id"), &["state", "amount_pence", "due_on", "approved_at", "paid_on", "kind"]),
            table("payment_references", "By which reference finance knows a payment"),
            table("payment_sendings", "In which file a payment went to finance"),
            table("payment_returns", "That a payment came back, and how somebody knows")
                .by(&["said_by"])
                .theirs(&["why", "said_at"]),
            table("finance_batches", "A file for finance").by(&["made_by"]).theirs(&[
                "number",
                "made_at",
                "payments",
                "total_pence",
            ]),
            table("passed_sums", "What a host passed on")
                .by(&["said_by", "corrected_by"])
                .theirs(&["amount_pence", "passed_on", "said_at"])
                .of(
                    Of::Grant("grant_id"),
                    &["amount_pence", "passed_on", "side", "said_at", "corrected_at", "corrected_why"],
                ),
            table("money_pauses", "That money waits")
                .by(&["paused_by", "ended_by"])
                .theirs(&["paused_at", "ended_at"])
                .of(Of::Grant("grant_id"), &["paused_at", "ended_at"]),
            table("money_stops", "Why money stops, and what the group replied")
                .may()
                .by(&["decided_by", "replied_by", "settled_by"])
                .theirs(&["reason", "decided_at", "reply", "replied_at"])
                .of(
                    Of::Grant("grant_id"),
                    &[
                        "kind",
                        "state",
                        "reason",
                        "left_words",
                        "decided_at",
                        "reply_by",
                        "reply",
                        "replied_at",
                        "settled_words",
                        "settled_at",
                    ],
                ),
            table("time_corrections", "What a group put right of how long something took")
                .by(&["noted_by"])
                .theirs(&["minutes_before", "minutes", "why", "said_on", "noted_at"])
                .of(
                    Of::Application("application_id"),
                    &["minutes_before", "minutes", "why", "said_by", "said_on", "noted_at"],
                ),
            table("time_payments", "What was paid for a group's time")
                .by(&["noted_by"])
                .theirs(&["spent_on", "minutes", "amount_pence", "noted_at"])
                .of(
                    Of::Application("application_id"),
                    &["spent_on", "minutes", "rate_pence", "amount_pence", "paid_on"],
                ),
            table("time_let_go", "That a group wants nothing for its time")
                .by(&["noted_by"])
                .theirs(&["said_on", "noted_at"])
                .of(Of::Application("application_id"), &["said_on", "by_group"]),
        ],
    },
    Kind {
        key: "bank",
        title: "Bank details",
        why: "To pay into the right account, and to stop fraud.",
        whose: Whose::Group,
        basis: Basis::Law,
        sees: "The group and officers see the last three digits and whose account it is. The whole number stands in the finance file alone.",
        kept: Kept::Words(Rule::Bank, "That it was paid stays with the payments"),
        tables: &[table("bank_details", "Bank details, sealed, and how they were checked")
            .may()
            .by(&["entered_by", "checked_by", "ended_by"])
            // With whom an officer spoke, and on which number, is about another member of the group.
            .theirs(&["holder", "ending", "entered_at", "checked_at"])
            .of(
                Of::Grant("grant_id"),
                &["holder", "host_name", "ending", "state", "entered_at", "checked_at", "ended_at"],
            )],
    },
    Kind {
        key: "learning",
        title: "Learning together",
        why: "To learn, both sides.",
        whose: Whose::Group,
        basis: Basis::Yes,
        sees: "The group and the council; the panel, scrutineers or everyone only if both said yes. A yes can be taken back.",
        kept: Kept::Words(
            Rule::Learning,
            "What everyone can read by a yes of both sides stays as long as its group lets it. What is taken back goes at once, and what has a last day on that day. What was promised, and what a round taught, stays",
        ),
        tables: &[
            table("learning_conversations", "When both sides talk")
                .by(&["arranged_by"])
                .theirs(&["held_at", "way", "place", "arranged_at"])
                .of(Of::Grant("grant_id"), &["held_at", "way", "place"]),
            table("learning_notes", "What both wrote down")
                .may()
                .by(&["written_by", "agreed_by"])
                .theirs(&["body", "written_at", "agreed_at"])
                .of(Of::Grant("grant_id"), &["state", "body", "written_at", "agreed_at", "published_at", "audience"]),
            table("learning_note_revisions", "Earlier texts of a note")
                .may()
                .by(&["written_by"])
                .theirs(&["body", "written_at"])
                .of(Of::Through("learning_note_id", "learning_notes"), &["version", "body", "written_at"]),
            table("waiting_pieces", "A file that waits for the rest of its piece, for a day")
                .may()
                .by(&["person_id"])
                .theirs(&["file_name", "kept_at"]),
            table("learning_pieces", "Pictures, sound and voices, each with the yes of whoever is in it")
                .may()
                .by(&["added_by"])
                .theirs(&["kind", "who_spoke", "words", "added_at"])
                .of(
                    Of::Through("note_id", "learning_notes"),
                    &["side", "kind", "words", "file_name", "added_at", "audience"],
                ),
            table("learning_turns", "How and when a group would rather talk")
                .by(&["said_by"])
                .theirs(&["way", "suits", "said_at"])
                .of(Of::Grant("grant_id"), &["due_on", "way", "suits", "said_at"]),
            table("learning_themes", "What several notes say").by(&["made_by"]).theirs(&["name", "words", "made_at"]),
            table("theme_notes", "Which note says it"),
            table("learning_digests", "What a round taught").by(&["made_by"]).theirs(&["made_at"]),
            table("digest_answers", "What the council does about it")
                .by(&["answered_by"])
                .theirs(&["words", "answered_at"]),
            table("withdrawn_stories", "That a story was taken back: an id and a day"),
            table("commitments", "What the council promised, and to whom")
                .by(&["owner_id", "made_by", "explained_by"])
                .theirs(&["words", "made_at", "explanation", "explained_at"])
                .of(
                    Of::Group("organisation_id"),
                    &["words", "state", "due_on", "made_at", "settled_at", "explanation"],
                ),
        ],
    },
];
