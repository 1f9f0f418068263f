//! The council's accounts as OpenID Connect has them. The `openidconnect` crate asks and checks: signature, issuer, audience,
//! time and nonce. What the provider says of itself is kept, and asked anew each day and where a key is unknown.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use chrono::TimeDelta;
use openidconnect::core::{
    CoreAuthDisplay, CoreAuthPrompt, CoreClientAuthMethod, CoreErrorResponseType, CoreGenderClaim, CoreJsonWebKey,
    CoreJweContentEncryptionAlgorithm, CoreJwsSigningAlgorithm as Signing, CoreProviderMetadata, CoreResponseType,
    CoreRevocableToken, CoreRevocationErrorResponse, CoreTokenIntrospectionResponse, CoreTokenType,
};
use openidconnect::{
    AdditionalClaims, AuthType, AuthenticationFlow, AuthorizationCode, ClaimsVerificationError, Client, ClientId,
    ClientSecret, ConfigurationError, CsrfToken, DiscoveryError, EmptyExtraTokenFields, EndpointMaybeSet,
    EndpointNotSet, EndpointSet, IdTokenFields, IdTokenVerifier, IssuerUrl, Nonce, OAuth2TokenResponse,
    PkceCodeChallenge, PkceCodeVerifier, RedirectUrl, RequestTokenError, Scope, SignatureVerificationError,
    StandardErrorResponse, StandardTokenResponse, UserInfoClaims, UserInfoError,
};
use secrecy::ExposeSecret;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use tokio::sync::Mutex;

use super::attempt::{self, Numbers};
use super::wire::{Silence, Wire};
use super::{Account, Council};
use crate::clock::{Clock, Instant};
use crate::people::COUNCIL_LIFE;

/// Where the provider sends people back to.
pub const BACK: &str = "/sign-in/council/back";
/// How long what the provider says of itself is kept.
const KEEP: TimeDelta = TimeDelta::hours(24);
/// How soon it is asked again where it signs with a key that we do not know.
const KEEP_UNKNOWN: TimeDelta = TimeDelta::minutes(1);
/// How long a provider that could not be reached is not asked again: whoever signs in meanwhile does not wait for it.
const LEAVE_ALONE: TimeDelta = TimeDelta::seconds(10);
/// What an account may be signed with: keys of which only the provider has the secret half.
const SIGNED_WITH: [Signing; 9] = [
    Signing::RsaSsaPkcs1V15Sha256,
    Signing::RsaSsaPkcs1V15Sha384,
    Signing::RsaSsaPkcs1V15Sha512,
    Signing::RsaSsaPssSha256,
    Signing::RsaSsaPssSha384,
    Signing::RsaSsaPssSha512,
    Signing::EcdsaP256Sha256,
    Signing::EcdsaP384Sha384,
    Signing::EdDsa,
];

/// Everything that the provider says of somebody besides what the specification names.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
struct Further(Map<String, Value>);

impl AdditionalClaims for Further {}

type Fields =
    IdTokenFields<Further, EmptyExtraTokenFields, CoreGenderClaim, CoreJweContentEncryptionAlgorithm, Signing>;
type Refusal = StandardErrorResponse<CoreErrorResponseType>;
/// The portal as the provider knows it.
type Party = Client<
    Further,
    CoreAuthDisplay,
    CoreGenderClaim,
    CoreJweContentEncryptionAlgorithm,
    CoreJsonWebKey,
    CoreAuthPrompt,
    Refusal,
    StandardTokenResponse<Fields, CoreTokenType>,
    CoreTokenIntrospectionResponse,
    CoreRevocableToken,
    CoreRevocationErrorResponse,
    EndpointSet,
    EndpointNotSet,
    EndpointNotSet,
    EndpointNotSet,
    EndpointMaybeSet,
    EndpointMaybeSet,
>;

/// Why nobody could be signed in. For the log only.
#[derive(Debug, thiserror::Error)]
pub enum Trouble {
    /// The provider cannot be reached, or does not speak as it should: not the person's doing.
    #[error("the council's accounts cannot be reached: {0}")]
    Away(String),
    /// What came back proves nothing: used before, too old, or made for something else.
    #[error("what came back from the council's accounts proves nothing: {0}")]
    Unproved(String),
}

/// The council's accounts; cheap to clone.
#[derive(Clone)]
pub struct Provider(Arc<Inner>);

struct Inner {
    council: Council,
    issuer: IssuerUrl,
    back: RedirectUrl,
    wire: Wire,
    clock: Clock,
    known: Mutex<Known>,
}

/// What the provider said of itself, and when; and when it said nothing.
#[derive(Default)]
struct Known {
    said: Option<(CoreProviderMetadata, Instant)>,
    silent: Option<Instant>,
}

impl fmt::Debug for Provider {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Provider").field(&self.0.council.issuer).finish()
    }
}

impl Provider {
    /// The accounts that the settings name, for a portal at `base_url`. Nothing is asked yet.
    ///
    /// # Errors
    /// An address that is none, a machine that trusts no authority.
    pub fn open(council: Council, base_url: &str, clock: Clock) -> anyhow::Result<Self> {
        Ok(Provider(Arc::new(Inner {
            issuer: IssuerUrl::new(council.issuer.clone())?,
            back: RedirectUrl::new(format!("{base_url}{BACK}"))?,
            wire: Wire::open()?,
            clock,
            known: Mutex::default(),
            council,
        })))
    }

    /// What the settings say of it.
    pub fn council(&self) -> &Council {
        &self.0.council
    }

    /// The address at which somebody signs in. The provider is asked when they last proved who they are, and where that is to be
    /// `afresh`, to have them do so.
    ///
    /// # Errors
    /// When the provider cannot be reached.
    pub async fn way(&self, numbers: &Numbers, afresh: bool) -> Result<String, Trouble> {
        let party = self.party(&self.metadata(KEEP).await?);
        let (state, nonce) = (numbers.state.clone(), numbers.nonce.clone());
        let scopes = self.0.council.scopes.iter().cloned().map(Scope::new);
        let request = party
            .authorize_url(
                AuthenticationFlow::<CoreResponseType>::AuthorizationCode,
                move || CsrfToken::new(state),
                move || Nonce::new(nonce),
            )
            .add_scopes(scopes)
            .set_pkce_challenge(PkceCodeChallenge::from_code_verifier_sha256(&verifier(numbers)));
        let (address, _, _) = if afresh {
            request.set_max_age(Duration::ZERO).add_prompt(CoreAuthPrompt::Login).url()
        } else {
            request.set_max_age(COUNCIL_LIFE.to_std().unwrap_or_default()).url()
        };
        Ok(address.into())
    }

    /// The account of whoever came back with this code; who has to prove who they are has done so `afresh_since`.
    ///
    /// # Errors
    /// When the provider cannot be reached, or what it says proves nothing.
    pub async fn account(
        &self,
        code: String,
        numbers: &Numbers,
        afresh_since: Option<Instant>,
    ) -> Result<Account, Trouble> {
        let party = self.party(&self.metadata(KEEP).await?);
        let ask = |request| self.0.wire.ask(request);
        let answer = party
            .exchange_code(AuthorizationCode::new(code))
            .map_err(no_address)?
            .set_pkce_verifier(verifier(numbers))
            .request_async(&ask)
            .await
            .map_err(not_exchanged)?;
        let token = answer.extra_fields().id_token().ok_or_else(|| Trouble::Away("it sent no ID token".into()))?;
        let nonce = Nonce::new(numbers.nonce.clone());
        let claims = match token.claims(&self.verifier(&party), &nonce) {
            Err(ClaimsVerificationError::SignatureVerification(SignatureVerificationError::NoMatchingKey)) => {
                let party = self.party(&self.metadata(KEEP_UNKNOWN).await?);
                token.claims(&self.verifier(&party), &nonce)
            }
            checked => checked,
        }
        .map_err(|why| Trouble::Unproved(why.to_string()))?;
        let proved_at = claims.auth_time().map(|at| at.naive_utc());
        if afresh_since.is_some_and(|since| !attempt::is_anew(proved_at, since)) {
            return Err(Trouble::Unproved("it does not say in auth_time that they were asked anew".into()));
        }
        let mut all = as_object(claims)?;
        let claim = &self.0.council.claim;
        if !Account::is_whole(&all, claim) && party.user_info_url().is_some() {
            let more: UserInfoClaims<Further, CoreGenderClaim> = party
                .user_info(answer.access_token().clone(), Some(claims.subject().clone()))
                .map_err(no_address)?
                .request_async(&ask)
                .await
                .map_err(not_told)?;
            for (name, value) in as_object(&more)? {
                // What was signed is not said otherwise.
                all.entry(name).or_insert(value);
            }
        }
        Ok(Account::read(&all, claim))
    }

    fn verifier<'a>(&self, party: &'a Party) -> IdTokenVerifier<'a, CoreJsonWebKey> {
        let clock = self.0.clock.clone();
        party.id_token_verifier().set_allowed_algs(SIGNED_WITH).set_time_fn(move || clock.now().and_utc())
    }

    /// What the provider says of itself, its keys among it: as it was kept, unless that is older than `keep`. Whoever comes while it
    /// is asked waits for the one answer.
    async fn metadata(&self, keep: TimeDelta) -> Result<CoreProviderMetadata, Trouble> {
        let mut known = self.0.known.lock().await;
        let now = self.0.clock.now();
        if let Some((said, _)) = known.said.as_ref().filter(|(_, at)| now - *at < keep) {
            return Ok(said.clone());
        }
        if known.silent.is_some_and(|at| now - at < LEAVE_ALONE) {
            return Err(Trouble::Away("it did not answer a moment ago".into()));
        }
        let ask = |request| self.0.wire.ask(request);
        match CoreProviderMetadata::discover_async(self.0.issuer.clone(), &ask).await {
            Ok(said) => {
                *known = Known { said: Some((said.clone(), now)), silent: None };
                Ok(said)
            }
            Err(why) => {
                known.silent = Some(now);
                Err(not_found(&why))
            }
        }
    }

    fn party(&self, metadata: &CoreProviderMetadata) -> Party {
        let council = &self.0.council;
        let secret = ClientSecret::new(council.client_secret.expose_secret().to_owned());
        let party =
            Party::from_provider_metadata(metadata.clone(), ClientId::new(council.client_id.clone()), Some(secret))
                .set_redirect_uri(self.0.back.clone());
        let basic = CoreClientAuthMethod::ClientSecretBasic;
        match metadata.token_endpoint_auth_methods_supported() {
            Some(ways) if !ways.contains(&basic) => party.set_auth_type(AuthType::RequestBody),
            _ => party,
        }
    }
}

fn verifier(numbers: &Numbers) -> PkceCodeVerifier {
    PkceCodeVerifier::new(numbers.verifier.expose_secret().to_owned())
}

fn as_object(claims: &impl Serialize) -> Result<Map<String, Value>, Trouble> {
    match serde_json::to_value(claims) {
        Ok(Value::Object(claims)) => Ok(claims),
        _ => Err(Trouble::Away("its claims are no object".into())),
    }
}

fn no_address(why: ConfigurationError) -> Trouble {
    Trouble::Away(why.to_string())
}

/// The causes of a failure, each after the one it caused. None of them carries what a person is called.
fn causes(why: &dyn std::error::Error) -> String {
    let mut said = why.to_string();
    let mut next = why.source();
    while let Some(cause) = next {
        said = format!("{said}: {cause}");
        next = cause.source();
    }
    said
}

fn not_found(why: &DiscoveryError<Silence>) -> Trouble {
    Trouble::Away(causes(why))
}

fn not_exchanged(why: RequestTokenError<Silence, Refusal>) -> Trouble {
    match why {
        RequestTokenError::ServerResponse(said) => match said.error() {
            why @ CoreErrorResponseType::InvalidGrant => Trouble::Unproved(refusal(why, said.error_description())),
            // The portal is not known there, or not by this secret: the log says so, and nobody who signs in can help it.
            why => Trouble::Away(refusal(why, said.error_description())),
        },
        other => Trouble::Away(causes(&other)),
    }
}

/// What the provider refused, for the log: by its code and, where what it says begins with one (`AADSTS50105:`), by that. What
/// else it says may name whoever signed in.
fn refusal(why: &CoreErrorResponseType, said: Option<&String>) -> String {
    match said.and_then(|said| said.split_once(':')) {
        Some((code, _)) if code.chars().all(|one| one.is_ascii_uppercase() || one.is_ascii_digit()) => {
            format!("{why} ({code})")
        }
        _ => why.to_string(),
    }
}

fn not_told(why: UserInfoError<Silence>) -> Trouble {
    match why {
        UserInfoError::ClaimsVerification(why) => Trouble::Unproved(why.to_string()),
        other => Trouble::Away(causes(&other)),
    }
}
