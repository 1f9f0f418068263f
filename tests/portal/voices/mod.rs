//! A group is heard as it was promised, and tells by voice, in its own language and on the phone.

mod heard_first;
mod taken_back;
mod told;
mod worried;
