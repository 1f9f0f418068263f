//! `groundwater search rebuild`

use super::person::line;
use crate::app::App;
use crate::desk::finding::actions;

/// Throws away what can be found, and leaves it to the job worker to read it anew.
///
/// # Errors
/// One line for the operator.
pub fn rebuild(app: &App) -> Result<(), String> {
    app.change_now(actions::rebuild).map_err(|why| line(&why))?;
    println!("What can be found at the desk is read anew while the portal runs. Until then some of it is not found.");
    Ok(())
}
