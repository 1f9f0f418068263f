//! What every request walks through, and what every page is made with.

pub mod afresh;
pub mod assets;
pub mod dates;
pub mod download;
pub mod failure;
pub mod file_name;
pub mod form;
pub mod gate;
pub mod headers;
pub mod incoming;
pub mod kept;
pub mod language;
pub mod limits;
pub mod nav;
pub mod noticed;
pub mod once;
pub mod origin;
pub mod page;
pub mod paging;
pub mod patience;
pub mod range;
pub mod server;
pub mod templates;
pub mod viewer;
