//! Organisations, and groups with no constitution, with or without a host: told once, used again.

pub mod actions;
pub mod area;
pub mod documents;
pub mod numbers;
pub mod pages;
pub mod policy;
pub mod profile;
pub mod roster;
pub mod safety;
pub mod sharing;
pub mod store;
pub mod telephone;
pub mod views;

use crate::db::types::text_enum;

text_enum! {
    /// What kind of organisation it is.
    pub enum Kind {
        Registered = "registered",
        Unregistered = "unregistered",
        Hosted = "hosted",
        Individual = "individual",
        Consortium = "consortium",
    }
}

impl Kind {
    /// As staff read it.
    pub fn staff_name(self) -> &'static str {
        match self {
            Kind::Registered => "Registered organisation",
            Kind::Unregistered => "Group that is not registered",
            Kind::Hosted => "Group with a host",
            Kind::Individual => "Somebody with a group behind them",
            Kind::Consortium => "Several groups together",
        }
    }

    /// The Fluent key of what its members read; with `-hint` after it, of a few words more.
    pub fn applicant_key(self) -> &'static str {
        match self {
            Kind::Registered => "organisation-kind-registered",
            Kind::Unregistered => "organisation-kind-unregistered",
            Kind::Hosted => "organisation-kind-hosted",
            Kind::Individual => "organisation-kind-individual",
            Kind::Consortium => "organisation-kind-consortium",
        }
    }
}
