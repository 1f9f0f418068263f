//! Identifiers: a UUIDv7 in lower-case text behind one newtype for each kind of thing.

use crate::clock::{Chance, Instant};

/// What every identifier can do.
pub trait Id: Sized {
    /// Wraps a text that is known to be an identifier of this kind.
    fn from_text(text: String) -> Self;
    /// A new one, in order of time.
    fn new(now: Instant, chance: &Chance) -> Self {
        let millis = u64::try_from(now.and_utc().timestamp_millis()).unwrap_or_default();
        let uuid = uuid::Builder::from_unix_timestamp_millis(millis, &chance.bytes::<10>()).into_uuid();
        Self::from_text(uuid.to_string())
    }
}

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident),+ $(,)?) => {$(
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize, serde::Deserialize,
                 diesel::AsExpression, diesel::FromSqlRow)]
        #[diesel(sql_type = diesel::sql_types::Text)]
        #[serde(transparent)]
        pub struct $name(String);

        impl $name {
            /// The identifier as text.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }
        impl Id for $name {
            fn from_text(text: String) -> Self {
                Self(text)
            }
        }
        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(&self.0)
            }
        }
        impl From<&str> for $name {
            fn from(text: &str) -> Self {
                Self(text.to_owned())
            }
        }
        $crate::db::types::text_sql!($name);
        impl $crate::db::types::TextValue for $name {
            fn as_text(&self) -> &str {
                &self.0
            }
            fn from_text_value(text: &str) -> Option<Self> {
                Some(Self(text.to_owned()))
            }
        }
    )+};
}

ids! {
    FunderId, PersonId, RoleId, SignInId, SessionId, HistoryId, JobId, LetterId, KeptPostId,
    FundId, RoundId, FormVersionId,
    OrganisationId, MemberId, ApplicationId, AnswerPartId, RevisionId, FileId, UploadId, ConversationId, OpenedQuestionId,
    EvidenceId, ReplyId, RiskId, DeclarationId, ReadingId, JudgementId, ApplicantQuestionId, ConcernId,
    PanelMeetingId, PanelMemberId, RecommendationId, DecisionId, EarlierDecisionId, ExceptionId,
    GrantId, AgreementId, PaymentId, LearningConversationId, LearningNoteId, NoteRevisionId, CommitmentId,
}

/// A reference that can be read out on the phone: no letter or digit that looks like another.
pub fn reference(prefix: &str, chance: &Chance) -> String {
    format!("{prefix}-{}", chance.pick(b"ACDEFGHJKMNPQRTVWXY34679", 6))
}
