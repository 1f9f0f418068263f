//! Who helped a group, as the database knows it: for queries over `applications`.

use diesel::dsl::exists;
use diesel::prelude::*;

use crate::db::Condition;
use crate::db::schema::{applications, contact_handovers, conversations, evidence, scribes, translations};
use crate::ids::PersonId;

/// For any query over `applications`: the person typed the write-up of a conversation or the answers of a group with no
/// account, or was the named contact once.
pub fn wrote_up(person: &PersonId) -> Condition<'_, applications::id> {
    Condition::of(
        exists(
            conversations::table
                .filter(conversations::application_id.eq(applications::id))
                .filter(conversations::written_by.eq(person)),
        )
        .or(exists(
            scribes::table.filter(scribes::application_id.eq(applications::id)).filter(scribes::person_id.eq(person)),
        ))
        .or(exists(
            contact_handovers::table
                .filter(contact_handovers::round_id.eq(applications::round_id))
                .filter(
                    contact_handovers::application_id
                        .is_null()
                        .or(contact_handovers::application_id.eq(applications::id.nullable())),
                )
                .filter(contact_handovers::from_id.eq(person).or(contact_handovers::to_id.eq(person))),
        )),
    )
}

/// For any query over `applications`: the person wrote, for the council, what is known about the group.
pub fn wrote_evidence(person: &PersonId) -> Condition<'_, applications::id> {
    Condition::of(exists(
        evidence::table
            .filter(evidence::application_id.eq(applications::id))
            .filter(evidence::written_by.eq(person))
            // Whoever wrote down for the group what it told has helped it, too.
            .filter(evidence::from_organisation.eq(false).or(evidence::route.eq_any(["phone", "visit"]))),
    ))
}

/// For any query over `applications`: the person translated for the group, or had it done.
pub fn translated(person: &PersonId) -> Condition<'_, applications::id> {
    Condition::of(exists(
        translations::table
            .filter(translations::application_id.eq(applications::id))
            .filter(translations::added_by.eq(person)),
    ))
}
