//! Panel meetings and what they recommend.
