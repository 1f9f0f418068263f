//! The round under review.
