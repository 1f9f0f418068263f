//! A group's own documents, each given once: what it is, of which day, and until when it is good.

pub mod actions;
pub mod pages;
pub mod policy;
pub mod store;
pub mod views;

use chrono::NaiveDate;

use crate::db::types::text_enum;

text_enum! {
    /// What a document is. Nothing about a bank account is among them: that is asked for only after a grant.
    pub enum DocumentKind {
        /// What a group is for and how it decides.
        Governing = "governing",
        Accounts = "accounts",
        Safeguarding = "safeguarding",
        Insurance = "insurance",
        Fairness = "fairness",
        /// A plan, a report, an application to somebody else.
        Writing = "writing",
        Other = "other",
    }
}

impl DocumentKind {
    /// The Fluent key of what its group reads.
    pub fn applicant_key(self) -> &'static str {
        match self {
            DocumentKind::Governing => "documents-kind-governing",
            DocumentKind::Accounts => "documents-kind-accounts",
            DocumentKind::Safeguarding => "documents-kind-safeguarding",
            DocumentKind::Insurance => "documents-kind-insurance",
            DocumentKind::Fairness => "documents-kind-fairness",
            DocumentKind::Writing => "documents-kind-writing",
            DocumentKind::Other => "documents-kind-other",
        }
    }

    /// As staff read it.
    pub fn staff_name(self) -> &'static str {
        match self {
            DocumentKind::Governing => "Constitution or rules",
            DocumentKind::Accounts => "Accounts",
            DocumentKind::Safeguarding => "Safeguarding policy",
            DocumentKind::Insurance => "Insurance",
            DocumentKind::Fairness => "How they treat people fairly",
            DocumentKind::Writing => "Something they have written",
            DocumentKind::Other => "Something else",
        }
    }
}

/// Whether a document is still good on a day. One that does not say until when is.
pub fn is_in_date(valid_until: Option<NaiveDate>, today: NaiveDate) -> bool {
    valid_until.is_none_or(|until| until >= today)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_document_is_good_to_the_end_of_its_last_day() {
        let day = |day| NaiveDate::from_ymd_opt(2027, 3, day).expect("a day");
        assert!(is_in_date(Some(day(4)), day(4)) && is_in_date(None, day(4)));
        assert!(!is_in_date(Some(day(3)), day(4)));
    }
}
