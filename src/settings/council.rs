//! The settings of the accounts with which the council's people sign in (OpenID Connect).

use clap::Args;
use secrecy::{ExposeSecret, SecretString};

use super::wrong;
use crate::people::council::{Council, read_given, read_only_at};

/// As given on the command line or in the environment.
#[derive(Args, Clone, Debug)]
#[group(id = "council")]
pub struct Flags {
    /// Whose accounts the council's people have: the issuer of OpenID Connect, such as https://login.example.gov.uk [default: none, everybody signs in by e-mail]
    #[arg(long, env = "OIDC_ISSUER", global = true)]
    pub oidc_issuer: Option<String>,
    /// What the portal is called there
    #[arg(long, env = "OIDC_CLIENT_ID", global = true)]
    pub oidc_client_id: Option<String>,
    /// By what it is known again there
    #[arg(long, env = "OIDC_CLIENT_SECRET", global = true, hide_env_values = true)]
    pub oidc_client_secret: Option<SecretString>,
    /// What it asks to be told there, besides who somebody is
    #[arg(long, env = "OIDC_SCOPES", default_value = "email profile", global = true)]
    pub oidc_scopes: String,
    /// The claim in which an account says what somebody is at the council; a dot leads into it, as in realm_access.roles
    #[arg(long, env = "OIDC_CLAIM", default_value = "roles", global = true)]
    pub oidc_claim: String,
    /// Which of its values gives which role: VALUE=ROLE@FUNDER, with ; between several [default: none, administrators give roles]
    #[arg(long, env = "OIDC_ROLES", global = true)]
    pub oidc_roles: Option<String>,
    /// Where no letter lets staff in: the slugs of funders, or everywhere [default: nowhere]
    #[arg(long, env = "OIDC_ONLY_AT", global = true)]
    pub oidc_only_at: Option<String>,
}

impl Flags {
    /// What is set, checked; none where nothing is.
    ///
    /// # Errors
    /// One line that says which setting is wrong or missing, and why.
    pub fn check(&self) -> Result<Option<Council>, String> {
        let text = |given: &Option<String>| given.as_deref().map(str::trim).unwrap_or_default().to_owned();
        let (issuer, client_id) = (text(&self.oidc_issuer), text(&self.oidc_client_id));
        let (roles, only_at) = (text(&self.oidc_roles), text(&self.oidc_only_at));
        let secret = self.oidc_client_secret.clone().filter(|secret| !secret.expose_secret().trim().is_empty());
        if issuer.is_empty() {
            let first = [
                ("OIDC_CLIENT_ID", !client_id.is_empty()),
                ("OIDC_CLIENT_SECRET", secret.is_some()),
                ("OIDC_ROLES", !roles.is_empty()),
                ("OIDC_ONLY_AT", !only_at.is_empty()),
            ];
            return match first.iter().find(|(_, given)| *given) {
                None => Ok(None),
                Some((which, _)) => Err(wrong("OIDC_ISSUER", format!("must be given with {which}"))),
            };
        }
        check_issuer(&issuer)?;
        if client_id.is_empty() {
            return Err(wrong("OIDC_CLIENT_ID", "must be given with OIDC_ISSUER"));
        }
        let client_secret = secret.ok_or_else(|| wrong("OIDC_CLIENT_SECRET", "must be given with OIDC_ISSUER"))?;
        let given =
            if roles.is_empty() { Vec::new() } else { read_given(&roles).map_err(|why| wrong("OIDC_ROLES", why))? };
        let claim = self.oidc_claim.trim().to_owned();
        if claim.is_empty() {
            return Err(wrong("OIDC_CLAIM", "name the claim, such as roles or groups"));
        }
        Ok(Some(Council {
            issuer,
            client_id,
            client_secret,
            scopes: self.oidc_scopes.split_whitespace().map(str::to_owned).collect(),
            claim,
            given,
            only_at: read_only_at(&only_at),
        }))
    }
}

/// What the council's accounts say is believed: so nobody on the way may change it.
fn check_issuer(issuer: &str) -> Result<(), String> {
    let url = url::Url::parse(issuer)
        .map_err(|_| wrong("OIDC_ISSUER", "give an address such as https://login.example.gov.uk"))?;
    let here = match url.host() {
        Some(url::Host::Domain(name)) => name == "localhost",
        Some(url::Host::Ipv4(at)) => at.is_loopback(),
        Some(url::Host::Ipv6(at)) => at.is_loopback(),
        None => false,
    };
    if url.scheme() != "https" && !(url.scheme() == "http" && here) {
        return Err(wrong("OIDC_ISSUER", "must begin with https://"));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn flags(set: impl Fn(&mut Flags)) -> Flags {
        let mut flags = Flags {
            oidc_issuer: Some("https://login.example.gov.uk".into()),
            oidc_client_id: Some("groundwater".into()),
            oidc_client_secret: Some("a secret".to_owned().into()),
            oidc_scopes: "email profile".into(),
            oidc_claim: "roles".into(),
            oidc_roles: None,
            oidc_only_at: None,
        };
        set(&mut flags);
        flags
    }

    #[test]
    fn what_is_wrong_or_missing_is_named() {
        let says = |set: fn(&mut Flags)| flags(set).check().expect_err("wrong").split(':').next().map(str::to_owned);
        assert!(flags(|_| {}).check().is_ok_and(|council| council.is_some()));
        assert_eq!(says(|flags| flags.oidc_issuer = None).as_deref(), Some("OIDC_ISSUER"));
        assert_eq!(
            says(|flags| flags.oidc_issuer = Some("http://login.example".into())).as_deref(),
            Some("OIDC_ISSUER")
        );
        assert_eq!(says(|flags| flags.oidc_client_id = None).as_deref(), Some("OIDC_CLIENT_ID"));
        assert_eq!(says(|flags| flags.oidc_client_secret = None).as_deref(), Some("OIDC_CLIENT_SECRET"));
        assert_eq!(says(|flags| flags.oidc_roles = Some("x=king".into())).as_deref(), Some("OIDC_ROLES"));
        let nothing = |flags: &mut Flags| {
            (flags.oidc_issuer, flags.oidc_client_id, flags.oidc_client_secret) = (Some(" ".into()), None, None);
        };
        assert!(flags(nothing).check().is_ok_and(|council| council.is_none()), "nothing is set");
        let local = |flags: &mut Flags| flags.oidc_issuer = Some("http://127.0.0.1:4000".into());
        assert!(flags(local).check().is_ok());
    }
}
