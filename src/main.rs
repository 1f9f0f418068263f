//! The `groundwater` binary: flags in, one command done.

fn main() -> std::process::ExitCode {
    groundwater::command::run()
}
