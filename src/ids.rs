//! Identifiers: a UUIDv7 in lower-case text behind one newtype for each kind of thing.

use crate::clock::{Chance, Instant};

/// What every identifier can do.
pub trait Id: Sized {
    /// Wraps a text that is known to be an identifier of this kind.
    fn from_text(text: String) -> Self;
    /// A new one, in order of time; of those of one instant, in the order in which they were made.
    fn new(now: Instant, chance: &Chance) -> Self {
        let millis = u64::try_from(now.and_utc().timestamp_millis()).unwrap_or_default();
        let mut bytes = chance.bytes::<10>();
        // What is made in one transaction shares its instant, so a count of 26 bits follows the time: 12 of them before
        // the variant and 14 behind it. 48 bits are left to chance.
        let count = chance.count();
        let ([.., a, b], [.., c, d]) = ((count >> 14).to_be_bytes(), (count & 0x3FFF).to_be_bytes());
        bytes[..4].copy_from_slice(&[a, b, c, d]);
        let uuid = uuid::Builder::from_unix_timestamp_millis(millis, &bytes).into_uuid();
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
    InvitationId, SupporterId, TranslationId, ScribeId, AppointmentId, SlotId,
    DocumentId, PointingId, OrganisationPersonId, SharingId, MergeId,
    RoundRiskId, RiskLineId, RequirementId, CheckChallengeId,
    EvidenceId, ReplyId, TrustedId, EarlyUseId, RiskId, DeclarationId, ReadingId, JudgementId, ApplicantQuestionId, ConcernId,
    PanelMeetingId, PanelMemberId, RecommendationId, EarlierRecommendationId, DecisionId, EarlierDecisionId, ExceptionId,
    UnderstandingId, ReadingVersionId, ReadingTalkId, ReadingBreakId,
    GrantId, AgreementId, AgreementProposalId, AgreementVariationId, EarlierAgreementId, PassedSumId, PaymentId, LearningConversationId, LearningNoteId, NoteRevisionId, CommitmentId, PieceId, ThemeId,
    SavedFilterId, CopyId,
    TurningId, FactualCheckId, DrawId,
    OwedId, DecisionChallengeId, OnwardId, HarmReportId, HarmMessageId, CouncilReviewId, InformationRequestId,
    BarrierId, BarrierVoiceId, BarrierAnswerId, BarrierReturnId,
    PhoneId, BankDetailsId, PauseId, StopId, BatchId, SendingId, SubsidyAssessmentId, UpliftId, RenewalId, IdentityId,
    ContactEntryId, ContactCorrectionId, ContactHandoverId, AbsenceId,
    LastingHelpId,
    ContinuumId, AssessmentId, AssessmentReviewerId, AssessmentAnswerId,
    TimePaymentId, TimeCorrectionId,
    LegalHoldId, RetentionRuleId, RetentionLogId,
    DeviceId,
}

/// A reference that can be read out on the phone: no letter or digit that looks like another.
pub fn reference(prefix: &str, chance: &Chance) -> String {
    format!("{prefix}-{}", chance.pick(b"ACDEFGHJKMNPQRTVWXY34679", 6))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_made_in_one_instant_stays_in_the_order_in_which_it_was_made() {
        let (now, chance) = (Instant::default(), Chance::seeded(7));
        // More than the count's lower part holds.
        let made: Vec<RiskId> = (0..40_000).map(|_| RiskId::new(now, &chance)).collect();
        assert!(made.windows(2).all(|pair| pair[0].as_str() < pair[1].as_str()));
        assert!(RiskId::new(now + chrono::TimeDelta::milliseconds(1), &chance) > made[39_999]);
        assert_ne!(
            RiskId::new(now, &Chance::seeded(8)),
            RiskId::new(now, &Chance::seeded(9)),
            "and nobody guesses one"
        );
    }
}
