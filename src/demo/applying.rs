//! Groups tell of themselves and apply.

use chrono::{Datelike, TimeDelta};

use super::cast::{GROUPS, Group, SUPPORTER};
use super::funds::{self, RoundName};
use super::talking;
use super::teller::{Teller, then};
use crate::app::Change;
use crate::application::actions::{self, Typed};
use crate::application::answer::{Body, BudgetLine};
use crate::application::helping::actions::{Asked, invite};
use crate::application::helping::{Kind, answering, parting};
use crate::application::typed;
use crate::clock::Instant;
use crate::error::{Error, Result};
use crate::fund;
use crate::fund::form::{FundText, Kind as Asks, Question};
use crate::ids::{ApplicationId, OrganisationId, RoundId};
use crate::organisation;
use crate::organisation::Kind as OrganisationKind;
use crate::organisation::profile::{Details, Profile};
use crate::people::safety::Safety;
use crate::people::{self, Who};

/// A round with its questions.
pub struct Opening {
    pub round: RoundId,
    pub form: FundText,
}

/// A round of the borough's.
pub fn opening(teller: &Teller<'_>, (fund, round): RoundName) -> Result<Opening> {
    teller.together(|change| {
        let fund = fund::store::fund_by_slug(change.db, fund)?.ok_or(Error::NotFound)?;
        let rounds = fund::store::rounds_of(change.db, &fund.id)?;
        let round = rounds.into_iter().find(|one| one.slug == round).ok_or(Error::NotFound)?;
        let form = fund::store::newest_form(change.db, &round.id)?;
        Ok(Opening { round: round.id, form: form.body.0 })
    })
}

/// A group's writer, as they would be signed in; made with their group when there are none yet.
pub fn writer(teller: &Teller<'_>, group: &Group, when: Instant) -> Result<(Who, OrganisationId)> {
    let (name, email) = group.writer;
    if let Ok(who) = teller.who(email) {
        let organisation = teller
            .together(|change| organisation::store::of_person(change.db, &who.person)?.pop().ok_or(Error::NotFound))?;
        return Ok((who, organisation.id));
    }
    teller.at(when, None, |change| people::actions::find_or_add(change, email, name))?;
    let who = teller.who(email)?;
    let organisation = teller.at(when, Some(&who), |change| organisation::actions::tell(change, profile(group)))?;
    Ok((who, organisation))
}

fn profile(group: &Group) -> Profile {
    Profile {
        name: group.name.to_owned(),
        kind: group.kind,
        host_name: group.host.to_owned(),
        about: group.about.to_owned(),
        area: group.area.into(),
        describes_itself: group.describes_itself.to_owned(),
        registration_number: group.registration_number.to_owned(),
        yearly_income_pence: None,
        details: Details {
            partners: if group.kind == OrganisationKind::Consortium {
                "Six churches\nTwo mosques".into()
            } else {
                String::new()
            },
            group_behind: if group.kind == OrganisationKind::Individual { group.name.into() } else { String::new() },
            ..Details::default()
        },
    }
}

/// Starts an application and answers its questions; stops before the last `leave` of them.
pub fn draft(
    change: &mut Change<'_>,
    opening: &Opening,
    group: &Group,
    organisation: &OrganisationId,
    leave: usize,
) -> Result<ApplicationId> {
    let id = actions::start(change, &opening.round, organisation, "")?;
    let asked = opening.form.questions.len().saturating_sub(leave);
    for question in opening.form.questions.iter().take(asked) {
        let Some(body) = answer(question, group, opening, change.now) else { continue };
        begin_with(change, &id, question, body)?;
    }
    Ok(id)
}

/// The first answer to a question.
pub fn begin_with(change: &mut Change<'_>, id: &ApplicationId, question: &Question, body: Body) -> Result<()> {
    let shown = typed::mark(&Body::empty(&question.kind));
    actions::save_answer(change, id, &question.key, Typed { body, version: 0, base: None, shown })?;
    change.now += TimeDelta::minutes(4);
    Ok(())
}

/// What a group says to a question; nothing where it sends no file.
pub fn answer(question: &Question, group: &Group, opening: &Opening, now: Instant) -> Option<Body> {
    Some(match &question.kind {
        Asks::ShortText { .. } => Body::text(group.idea),
        Asks::Text { .. } => Body::text(match question.key.as_str() {
            "need" => group.need.to_owned(),
            "difference" => group.difference.to_owned(),
            _ => format!("{}\n\n{}", group.plan, group.difference),
        }),
        Asks::Money { .. } => Body::money(&within_limits(group, opening).to_string()),
        Asks::Budget { .. } => Body::Budget { lines: budget(group, opening) },
        Asks::Date => {
            let starts = crate::clock::london_date(now) + TimeDelta::days(120);
            Body::date(&starts.day().to_string(), &starts.month().to_string(), &starts.year().to_string())
        }
        Asks::Choice { options } => Body::Choice { key: options.first()?.key.clone() },
        Asks::Choices { options, .. } => Body::Choices { keys: vec![options.first()?.key.clone()] },
        Asks::YesNo => Body::YesNo { yes: Some(true) },
        Asks::File { .. } => return None,
    })
}

fn within_limits(group: &Group, opening: &Opening) -> i64 {
    group.asks().min(opening.form.round.max_amount.0 / 100)
}

/// A group's lines, cut to what the round can give.
fn budget(group: &Group, opening: &Opening) -> Vec<BudgetLine> {
    let mut left = within_limits(group, opening);
    let mut lines = Vec::new();
    for (what, pounds) in group.costs {
        let pounds = (*pounds).min(left);
        left -= pounds;
        if pounds > 0 {
            lines.push(BudgetLine::typed(what, &pounds.to_string()));
        }
    }
    lines
}

/// The open round: two groups have sent theirs, one is in the middle of it, one would rather talk.
pub fn open_round(teller: &mut Teller<'_>, now: Instant) -> Result<()> {
    let opening = opening(teller, funds::OPEN)?;
    for (at, group) in [6, 9].into_iter().enumerate() {
        let when = now - TimeDelta::days(4 - i64::try_from(at).unwrap_or(0));
        sent(teller, &opening, &GROUPS[group], when)?;
    }
    let (hulya, organisation) = writer(teller, &GROUPS[0], now - TimeDelta::days(2))?;
    let begun = teller
        .at(now - TimeDelta::days(1), Some(&hulya), |change| draft(change, &opening, &GROUPS[0], &organisation, 3))?;
    with_help(teller, &hulya, &begun, now)?;
    super::documents::given_once(teller, &hulya, &organisation, &begun, now)?;
    let (berivan, organisation) = writer(teller, &GROUPS[13], now - TimeDelta::days(2))?;
    teller.at(now - TimeDelta::hours(21), Some(&berivan), |change| {
        let safety = Safety {
            no_voicemail: true,
            times: "Weekday evenings after six".into(),
            code_word: "The bread is ready".into(),
            ..Safety::default()
        };
        people::safety::actions::choose(change, safety, 0)
    })?;
    teller.at(now - TimeDelta::hours(20), Some(&berivan), |change| {
        let id = draft(change, &opening, &GROUPS[13], &organisation, 5)?;
        let question = &opening.form.questions[1].key;
        crate::application::conversation::actions::ask(
            change,
            &id,
            question,
            "Ring 020 7946 0123",
            "Weekday evenings after six. I would like to talk in Kurmancî if that is possible.",
        )
    })?;
    somebody_was_put_out(teller, &berivan, &organisation, now)?;
    talking::taken_by_phone(teller, &opening, now)?;
    talking::talk_booked_by_phone(teller, &opening, now)?;
    talking::times_offered(teller, now)
}

/// A colleague was added, and put out again: both of them have a letter about it.
fn somebody_was_put_out(teller: &Teller<'_>, by: &Who, group: &OrganisationId, now: Instant) -> Result<()> {
    let (name, email) = ("Rojda Aslan", "rojda.aslan@example.org");
    teller.at(now - TimeDelta::hours(36), Some(by), |change| {
        people::actions::find_or_add(change, email, name)?;
        organisation::actions::add_member(change, group, email)
    })?;
    let gone = teller.who(email)?;
    teller.at(now - TimeDelta::hours(10), Some(by), |change| parting::actions::put_out(change, group, &gone.person))
}

/// A draft with an advice worker beside it, and a friend who has been asked to join and has not answered yet.
fn with_help(teller: &Teller<'_>, writer: &Who, draft: &ApplicationId, now: Instant) -> Result<()> {
    let asked = |email: &str, kind: Kind, words: &str| Asked {
        email: email.to_owned(),
        kind: kind.to_string(),
        words: words.to_owned(),
    };
    let (name, email) = SUPPORTER;
    let invitation = teller.at(now - TimeDelta::hours(22), Some(writer), |change| {
        people::actions::find_or_add(change, email, name)?;
        invite(change, draft, &asked("zeynep.arslan@example.org", Kind::Colleague, "You open up on Sundays anyway."))?;
        invite(change, draft, &asked(email, Kind::Supporter, "Could you look at our plan with me?"))
    })?;
    let helper = teller.who(email)?;
    teller.at(now - TimeDelta::hours(21), Some(&helper), |change| {
        answering::accept(change, &invitation, "Advice worker at Dalston Advice").map(|_| ())
    })
}

/// The same from a group that does as one of the cast does, in another part of the borough.
pub fn sent_by_another(
    teller: &Teller<'_>,
    opening: &Opening,
    like: &Group,
    number: usize,
    when: Instant,
) -> Result<ApplicationId> {
    let email = format!("group{number}@example.org");
    teller.together(|change| {
        change.now = when;
        let person = people::actions::find_or_add(change, &email, like.writer.0)?;
        let who = Who {
            person: person.id,
            name: person.name,
            email: person.email,
            session: "demo".into(),
            roles: Vec::new(),
        };
        let mut profile = profile(like);
        profile.name = format!("{} {number}", like.name);
        let organisation = then(change, when, &who, |change| organisation::actions::tell(change, profile))?;
        send(change, opening, like, &who, &organisation, when)
    })
}

fn send(
    change: &mut Change<'_>,
    opening: &Opening,
    group: &Group,
    who: &Who,
    organisation: &OrganisationId,
    when: Instant,
) -> Result<ApplicationId> {
    let id = then(change, when, who, |change| draft(change, opening, group, organisation, 0))?;
    then(change, when + TimeDelta::hours(3), who, |change| crate::application::sending::actions::submit(change, &id))?;
    Ok(id)
}

/// The same, with one question that the group would rather talk about: asked in time, talked about and written up since.
pub fn sent_with_a_talk(teller: &Teller<'_>, opening: &Opening, group: &Group, when: Instant) -> Result<ApplicationId> {
    let (who, organisation) = writer(teller, group, when)?;
    let officer = teller.who(funds::REVIEW_CONTACT)?;
    teller.together(|change| {
        let id = then(change, when, &who, |change| draft(change, opening, group, &organisation, 0))?;
        let question = &opening.form.questions[1].key;
        then(change, when + TimeDelta::hours(1), &who, |change| {
            let when = "Mornings, once the children are at school.";
            crate::application::conversation::actions::ask(change, &id, question, "Ring 020 7946 0185", when)
        })?;
        then(change, when + TimeDelta::hours(3), &who, |change| {
            crate::application::sending::actions::submit(change, &id).map(|_| ())
        })?;
        talking::written_up(change, &id, question, (&officer, &who), when)?;
        Ok(id)
    })
}

/// An application that was drafted and sent.
pub fn sent(teller: &Teller<'_>, opening: &Opening, group: &Group, when: Instant) -> Result<ApplicationId> {
    let (who, organisation) = writer(teller, group, when)?;
    teller.together(|change| send(change, opening, group, &who, &organisation, when))
}
