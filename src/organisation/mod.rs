//! Organisations, and groups with no constitution, with or without a host: told once, used again.

pub mod store;

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
