//! Groups, and whoever helps them.

use super::{Basis, Kept, Kind, Of, Whose, table};
use crate::privacy::retention::Rule;

/// The kinds of record.
pub const KINDS: &[Kind] = &[
    Kind {
        key: "groups",
        title: "Groups",
        why: "What a group tells once is asked for once, and used for every application.",
        whose: Whose::Group,
        basis: Basis::Task,
        sees: "The group's members; officers of a funder it applied to or agreed to share with.",
        kept: Kept::Group,
        tables: &[
            table("organisations", "What a group says of itself")
                .may()
                .by(&["created_by"])
                .theirs(&["name", "created_at"])
                .of(
                    Of::Group("id"),
                    &[
                        "name",
                        "kind",
                        "about",
                        "area",
                        "describes_itself",
                        "registration_number",
                        "host_name",
                        "host_number",
                        "group_behind",
                        "partners",
                        "leads",
                        "yearly_income_pence",
                        "created_at",
                    ],
                ),
            table("organisation_members", "Who belongs to a group")
                .by(&["person_id"])
                .theirs(&["joined_at", "left_at"])
                .of(Of::Group("organisation_id"), &["joined_at", "left_at"]),
            table("organisation_people", "Who has a part in a group and, if they agree, how to reach them")
                .may()
                .by(&["added_by"])
                .theirs(&["added_at", "ended_at"])
                .of(Of::Group("organisation_id"), &["name", "part", "added_at", "ended_at"]),
            table("documents", "A group's documents").may().by(&["added_by"]).theirs(&["kind", "name", "added_at"]).of(
                Of::Group("organisation_id"),
                &["kind", "name", "content_type", "size_bytes", "dated_on", "valid_until", "added_at", "removed_at"],
            ),
            table("sharings", "What a group shares with which funder")
                .by(&["asked_by", "agreed_by", "ended_by"])
                .theirs(&["asked_at", "agreed_at", "ended_at"])
                .of(Of::Group("organisation_id"), &["asked", "why", "asked_at", "shared", "agreed_at", "ended_at"]),
            table("merges", "That two entries are one group")
                .by(&["proposed_by", "kept_yes_by", "other_yes_by", "settled_by"])
                .theirs(&["why", "proposed_at", "settled_at"]),
        ],
    },
    Kind {
        key: "helping",
        title: "People who help a group",
        why: "So that a group knows who writes for it, and so that who helped does not judge.",
        whose: Whose::Person,
        basis: Basis::Task,
        sees: "The group's members; whoever asks people to read is told that somebody helped.",
        kept: Kept::Rule(Rule::Invitations),
        tables: &[
            table("invitations", "An address, what it is asked, and a line to it")
                .by(&["invited_by", "accepted_by", "withdrawn_by"])
                .theirs(&["kind", "words", "invited_at", "accepted_at", "declined_at", "withdrawn_at"])
                .of(
                    Of::Application("application_id"),
                    &["kind", "words", "invited_at", "expires_at", "accepted_at", "declined_at", "withdrawn_at"],
                ),
            table("supporters", "Who helps with an application; it stays with the application")
                .by(&["person_id", "ended_by"])
                .theirs(&["organisation_words", "since", "said_ready_at", "ended_at"])
                .of(Of::Application("application_id"), &["organisation_words", "since", "said_ready_at", "ended_at"]),
            table("scribes", "Which officer types for a group, and the group's yes; it stays with the application")
                .by(&["person_id"])
                .theirs(&["way", "begun_at", "since", "ended_at"])
                .of(Of::Application("application_id"), &["way", "begun_at", "since", "ended_at"]),
        ],
    },
];
