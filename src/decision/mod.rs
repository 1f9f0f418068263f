//! Decisions by the holder of delegated power, and their release.
