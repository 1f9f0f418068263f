//! People: accounts, signing in, roles, letters.

use super::{Basis, Kept, Kind, Of, Whose, table};
use crate::privacy::retention::Rule;

/// The kinds of record.
pub const KINDS: &[Kind] = &[
    Kind {
        key: "accounts",
        title: "Accounts",
        why: "To sign people in and to write to them.",
        whose: Whose::Person,
        basis: Basis::Task,
        sees: "The person; the members of their group; officers of a funder the group applied to.",
        kept: Kept::Account,
        tables: &[
            table("people", "E-mail address, name, telephone number if given, and language").by(&["id"]).theirs(&[
                "email",
                "name",
                "phone",
                "language",
                "created_at",
            ]),
            table("message_choices", "Which messages somebody wants").by(&["person_id"]).theirs(&["topic", "at"]),
            table("safe_contacts", "How somebody, or a group, can be reached without danger")
                .may()
                .by(&["changed_by"])
                .theirs(&["no_details", "no_voicemail", "never_locatable", "times", "code_word", "changed_at"])
                .of(Of::Holder, &["no_details", "no_voicemail", "never_locatable", "times", "code_word", "changed_at"])
                .sealed(&["times", "code_word"]),
            table(
                "known_phones",
                "Since when a telephone number is known, so that a change of bank details is checked on an older one",
            )
            .by(&["person_id"])
            .theirs(&["number", "since", "until"]),
            table("telephone_contacts", "Of somebody without e-mail: how to reach them")
                .by(&["person_id", "added_by"])
                .theirs(&["digits", "reach_by", "voicemail", "added_at", "ended_at"]),
            table("saved_filters", "Lists that somebody at the desk keeps")
                .by(&["person_id"])
                .theirs(&["name", "query", "pinned", "saved_at"]),
        ],
    },
    Kind {
        key: "sign-in",
        title: "Signing in",
        why: "To let in the right person and nobody else. Codes, links and tokens are kept as hashes.",
        whose: Whose::Person,
        basis: Basis::Task,
        sees: "The person, who sees a word for each device.",
        kept: Kept::Rule(Rule::Sessions),
        tables: &[
            table("sign_ins", "A request to sign in: an address and hashes; deleted a day after it is over").theirs(&[
                "asked_at",
                "expires_at",
                "used_at",
            ]),
            table("sessions", "A word for the device, and when it was last used").by(&["person_id"]).theirs(&[
                "device",
                "started_at",
                "last_seen_at",
                "expires_at",
                "ended_at",
                "shared",
            ]),
            table("kept_posts", "What was being typed when a session ended, sealed to that browser, for a day")
                .may()
                .sealed(&["fields"]),
            table("devices", "By which browser somebody signs in, as a hash, so that a letter tells of a new one; forgotten 400 days after the last time")
                .by(&["person_id"])
                .theirs(&["name", "first_seen_at", "last_seen_at"]),
            table("identities", "By which account at the council somebody signs in; as long as the account here").by(&["person_id"]).theirs(&[
                "issuer",
                "subject",
                "joined_at",
            ]),
            table("posts_once", "A mark that sees to it that a form sent twice counts once"),
            table("presences", "That somebody has a page open now; forgotten within minutes")
                .by(&["person_id"])
                .theirs(&["thing_kind", "seen_at"]),
        ],
    },
    Kind {
        key: "roles",
        title: "Roles and work at the council",
        why: "To let people do their part, to pay those who are paid, and so that nobody waits while somebody is away.",
        whose: Whose::Staff,
        basis: Basis::Task,
        sees: "Officers and administrators of the funder.",
        kept: Kept::Account,
        tables: &[
            table("person_roles", "Which role somebody holds at which funder, from when to when")
                .by(&["person_id"])
                .theirs(&["role", "granted_at", "ended_at"]),
            table("absences", "That an officer is away, from when to when, and who covers; no reason is asked")
                .by(&["person_id", "cover_id", "set_by"])
                .theirs(&["from_on", "until_on", "set_at", "ended_at"]),
            table("reading_limits", "How much somebody reads in a week")
                .by(&["person_id"])
                .theirs(&["most_a_week", "said_at"]),
            table("reading_breaks", "When somebody does not read")
                .by(&["person_id"])
                .theirs(&["from_on", "until_on", "said_at"]),
            table("panel_names", "Whether a panel member is named in public")
                .by(&["person_id"])
                .theirs(&["named", "said_at"]),
            table("application_contacts", "Which officer speaks with a group").by(&["person_id"]).theirs(&["since"]),
            table("contact_handovers", "What one officer wrote to the next")
                .may()
                .by(&["from_id", "to_id", "handed_by"])
                .theirs(&["note", "handed_at"]),
            table("talk_slots", "When an officer can talk").by(&["contact_id"]).theirs(&["starts_at", "minutes"]),
        ],
    },
    Kind {
        key: "letters",
        title: "Letters",
        why: "To tell people what happened and what comes next.",
        whose: Whose::Person,
        basis: Basis::Task,
        sees: "Whoever a letter is for; officers of the funder see that it was sent.",
        kept: Kept::Rule(Rule::Letters),
        tables: &[table(
            "letters",
            "Every letter, with its address and its text; a code to sign in is taken out once it is sent",
        )
        .may()
        .by(&["to_person_id", "put_away_by"])
        .theirs(&["kind", "to_email", "subject", "body_text", "created_at", "sent_at"])
        .only("kind NOT LIKE '%!'")],
    },
];
