//! Conditions of what is asked at the desk that are short in plain SQL alone.

use chrono::{NaiveDate, TimeDelta};
use diesel::dsl::sql;
use diesel::expression::SqlLiteral;
use diesel::sql_types::{Bool, Date, Text};

use crate::application::translating::store::is_there_still;
use crate::db::Condition;
use crate::db::schema::owed;
use crate::ids::PersonId;
use crate::relationship::offer::store::HEARD;

/// A panel has an evening before it is asked what came of it.
pub const EVENING: TimeDelta = TimeDelta::hours(3);

/// Whether nobody in this column is an officer at the funder of the application at hand any more.
pub fn has_left(person: &str) -> SqlLiteral<Bool> {
    sql(&format!(
        "NOT EXISTS (SELECT 1 FROM person_roles AS p WHERE p.person_id = {person} AND p.role = 'commissioner' \
         AND p.ended_at IS NULL AND (p.funder_id IS NULL OR p.funder_id = applications.funder_id))"
    ))
}

/// Whether whoever promised the promise at hand is an officer there no longer.
pub fn promiser_has_left() -> SqlLiteral<Bool> {
    sql("NOT EXISTS (SELECT 1 FROM person_roles AS p WHERE p.person_id = commitments.owner_id \
         AND p.role = 'commissioner' AND p.ended_at IS NULL \
         AND (p.funder_id IS NULL OR p.funder_id = commitments.funder_id))")
}

/// Whether whoever owes the thing at hand works there no longer, or stands apart from its group by now: it falls to every
/// other.
pub fn nobody_owes_it() -> SqlLiteral<Bool> {
    sql("(owed.person_id IS NOT NULL AND (NOT EXISTS (SELECT 1 FROM person_roles AS p \
         WHERE p.person_id = owed.person_id AND p.role IN ('commissioner', 'decision-maker') AND p.ended_at IS NULL \
         AND (p.funder_id IS NULL OR p.funder_id = owed.funder_id)) \
         OR EXISTS (SELECT 1 FROM declarations AS d WHERE d.application_id = owed.application_id \
         AND d.person_id = owed.person_id AND d.standing = 'conflict')))")
}

/// Whether somebody covers today for whoever owes the thing at hand.
pub fn is_covered_by(person: &PersonId, today: NaiveDate) -> Condition<'_, owed::person_id> {
    let of = "owed.person_id IN (SELECT x.person_id FROM absences AS x WHERE x.funder_id = owed.funder_id \
              AND x.ended_at IS NULL AND x.cover_id = ";
    let covered = sql::<Bool>(of).bind::<Text, _>(person).sql(" AND x.from_on <= ").bind::<Date, _>(today);
    Condition::of(covered.sql(" AND x.until_on >= ").bind::<Date, _>(today).sql(")"))
}

/// Whether no meeting of the same round comes after the one at hand.
pub fn is_the_last_meeting() -> SqlLiteral<Bool> {
    sql("NOT EXISTS (SELECT 1 FROM panel_meetings AS l WHERE l.round_id = panel_meetings.round_id \
         AND l.cancelled_at IS NULL AND l.held_at > panel_meetings.held_at)")
}

/// Whether an answer of the application at hand is in another language and was not translated, or its group says that the
/// translation that stands is not right. What was taken back waits for nothing.
pub fn waits_for_translation() -> SqlLiteral<Bool> {
    let is_there_still = is_there_still("t");
    sql(&format!(
        "(EXISTS (SELECT 1 FROM answer_languages AS l WHERE l.application_id = applications.id \
         AND (EXISTS (SELECT 1 FROM answer_parts AS p WHERE p.application_id = l.application_id \
         AND p.question_key = l.question_key) \
         OR EXISTS (SELECT 1 FROM evidence AS n WHERE n.application_id = l.application_id \
         AND n.withdrawn_at IS NULL AND n.route <> 'recorded' AND l.question_key = 'note:' || n.id) \
         OR EXISTS (SELECT 1 FROM evidence_replies AS y INNER JOIN evidence AS n ON n.id = y.evidence_id \
         WHERE n.application_id = l.application_id AND n.withdrawn_at IS NULL AND y.route <> 'recorded' \
         AND l.question_key = 'reply:' || y.id) OR EXISTS (SELECT 1 FROM files AS f \
         WHERE f.application_id = l.application_id AND f.question_key = l.question_key AND f.removed_at IS NULL)) \
         AND NOT EXISTS (SELECT 1 FROM translations AS t WHERE t.application_id = l.application_id \
         AND t.question_key = l.question_key)) \
         OR EXISTS (SELECT 1 FROM translations AS t WHERE t.application_id = applications.id AND t.correction <> '' \
         AND {is_there_still} AND NOT EXISTS (SELECT 1 FROM translations AS n WHERE n.application_id = t.application_id \
         AND n.question_key = t.question_key AND n.part = t.part AND n.added_at > t.added_at)))"
    ))
}

/// Whether what the group said about the risk at hand is the last word: no officer has answered since.
pub fn waits_for_a_word() -> SqlLiteral<Bool> {
    sql("risk_lines.kind = 'group' AND NOT EXISTS (SELECT 1 FROM risk_lines AS l WHERE l.risk_id = risk_lines.risk_id \
         AND ((l.kind = 'council' AND l.written_at >= risk_lines.written_at) \
         OR (l.kind = 'group' AND l.id > risk_lines.id)))")
}

/// Who talks with the group at hand, in SQL: the officer whose time was taken, while they are one; else whoever speaks with it.
pub const HOLDS_THE_TALK: &str = "COALESCE((SELECT h.contact_id FROM talk_slots AS h \
     WHERE h.taken_by = talk_offers.appointment_id AND EXISTS (SELECT 1 FROM person_roles AS p \
     WHERE p.person_id = h.contact_id AND p.role = 'commissioner' AND p.ended_at IS NULL \
     AND (p.funder_id IS NULL OR p.funder_id = applications.funder_id))), \
     COALESCE((SELECT k.person_id FROM application_contacts AS k WHERE k.application_id = applications.id), \
     (SELECT r.contact_id FROM rounds AS r WHERE r.id = applications.round_id)))";

/// Whether nobody has written down yet what was heard since the group took up the conversation at hand.
pub fn nothing_written_down() -> SqlLiteral<Bool> {
    sql(&format!(
        "(talk_offers.talked_at IS NULL \
         AND NOT EXISTS (SELECT 1 FROM evidence AS e WHERE e.application_id = talk_offers.application_id \
         AND {HEARD} AND e.written_at >= talk_offers.answered_at))"
    ))
}

/// Whether the words at hand are the newest of their round.
pub fn is_the_newest_form() -> SqlLiteral<Bool> {
    sql("NOT EXISTS (SELECT 1 FROM form_versions AS n WHERE n.round_id = form_versions.round_id \
         AND n.number > form_versions.number)")
}

/// Whether the application at hand is one of the entries of the draw at hand.
pub fn is_in_the_draw() -> SqlLiteral<Bool> {
    sql("draws.entries LIKE '%' || applications.id || '%'")
}
