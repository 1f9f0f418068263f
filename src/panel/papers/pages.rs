//! A meeting's papers: opened once, read on the screen or printed, or gone through by ear.

use actix_web::{HttpResponse, web};
use chrono::NaiveDate;
use serde::Deserialize;

use super::actions;
use super::beside::{asked, note, risk};
use super::part::{self, Part};
use super::store::{self, Asked, Beside, Material};
use super::views::{AloudView, ClosedPapersView, Heard, Listed, PaperAnswer, PaperItem, Papers, PapersView};
use super::{is_asked_in_papers, is_in_papers, policy};
use crate::application::recording;
use crate::error::Result;
use crate::fund::form::{FundText, Question};
use crate::ids::{ApplicationId, PanelMeetingId};
use crate::panel::policy::{Sight, sight};
use crate::panel::sitting::store::{self as sittings, Table};
use crate::panel::store::{self as panels, Laid};
use crate::people::Who;
use crate::relationship::offer;
use crate::relationship::store::{self as relationship, Known};
use crate::relationship::views::Eye;
use crate::web::page::{Page, go};

#[derive(Deserialize)]
pub struct Which {
    /// A page of the papers, from one.
    #[serde(default)]
    page: String,
    /// `yes` for all of it on one page.
    #[serde(default)]
    all: String,
}

/// Where papers stand under their meeting, to be read and by ear.
const READ: &str = "papers";
/// See [`READ`].
const ALOUD: &str = "papers/aloud";

/// What the papers are made of.
struct Made {
    form: FundText,
    laid: Vec<Laid>,
    part: Part,
    material: Material,
    /// What is known of all the groups, in the order in which it was written.
    known: Vec<Known>,
}

/// GET `/desk/panels/{id}/papers`
pub async fn show(page: Page, id: web::Path<String>, which: web::Query<Which>) -> Result<HttpResponse> {
    match papers(&page, PanelMeetingId::from(id.as_str()), READ, which.into_inner()).await? {
        Ok(papers) => page.show(&PapersView { papers }),
        Err(closed) => page.show(&closed),
    }
}

/// GET `/desk/panels/{id}/papers/aloud`
pub async fn aloud(page: Page, id: web::Path<String>, which: web::Query<Which>) -> Result<HttpResponse> {
    match papers(&page, PanelMeetingId::from(id.as_str()), ALOUD, which.into_inner()).await? {
        Ok(papers) => page.show(&AloudView { papers }),
        Err(closed) => page.show(&closed),
    }
}

/// POST `/desk/panels/{id}/papers`
pub async fn open(page: Page, id: web::Path<String>) -> Result<HttpResponse> {
    let id = PanelMeetingId::from(id.as_str());
    let meeting = id.clone();
    page.change(move |change| actions::open(change, &meeting)).await?;
    Ok(go(format!("/desk/panels/{id}/papers")))
}

/// The papers, once somebody has opened them and until they close; before and after, the page that says so.
async fn papers(
    page: &Page,
    id: PanelMeetingId,
    place: &str,
    which: Which,
) -> Result<std::result::Result<Papers, ClosedPapersView>> {
    let (reader, now) = (page.who()?, page.app.now());
    let today = crate::clock::london_date(now);
    let (table, made) = page
        .read(move |db| {
            let table = sittings::table(db, &id)?;
            let is_member = table.has(&reader.person);
            policy::may_open(&reader, &table.meeting.funder_id, is_member, table.sitting.state)?;
            let is_open = policy::are_open(table.sitting.papers_until, now);
            // An officer sees to the papers without its being noted; whoever sits at the meeting opens them once.
            let waits = table.seat(&reader.person).is_some_and(|seat| seat.opened.is_none());
            if !is_open || waits {
                return Ok((table, None));
            }
            let laid = panels::before(db, &table.meeting, &reader.person)?;
            let ids: Vec<ApplicationId> = laid
                .iter()
                .filter(|one| is_theirs(&reader, &table, one) && is_heard(one, today))
                .map(|one| one.application.id.clone())
                .collect();
            let part = Part::of(&which.page, which.all == "yes", ids.len());
            let here = &ids[part.range(ids.len())];
            let made = Made {
                form: table.form.clone(),
                laid,
                part,
                material: store::material(db, here)?,
                known: relationship::of_all(db, here)?,
            };
            Ok((table, Some(made)))
        })
        .await?;
    let meeting_href = format!("/desk/panels/{}", table.meeting.id);
    let until = table.sitting.papers_until;
    let Some(made) = made else {
        return Ok(Err(ClosedPapersView {
            fund: table.round.fund_name,
            meeting_href,
            held_at: table.meeting.held_at,
            until,
            closed: !policy::are_open(until, now),
        }));
    };
    Ok(Ok(shown(page, (&table, &made), &meeting_href, place)?))
}

/// The page of papers that somebody reads.
fn shown(page: &Page, (table, made): (&Table, &Made), meeting_href: &str, place: &str) -> Result<Papers> {
    let (who, today) = (page.who()?, crate::clock::london_date(page.app.now()));
    let whole = || made.laid.iter().filter(|one| is_theirs(&who, table, one));
    let theirs: Vec<&Laid> = whole().filter(|one| is_heard(one, today)).collect();
    let eye = Eye { form: &made.form, viewer: &who.person, own: false, language: page.language, today };
    let part = made.part;
    let (range, base) = (part.range(theirs.len()), format!("{meeting_href}/{place}"));
    let items = range.clone().map(|at| item(at + 1, theirs[at], (made, meeting_href), &eye)).collect();
    let to = |page: Option<usize>| page.map(|page| part::href(&base, page)).unwrap_or_default();
    let unsaid = |one: &&Laid| sight(&who, &table.meeting.funder_id, &one.ties) == Sight::Name;
    Ok(Papers {
        to_declare: made.laid.iter().filter(unsaid).count(),
        to_hear: whole().filter(|one| !is_heard(one, today)).count(),
        listed: theirs.iter().enumerate().map(|(at, one)| listed(at + 1, one, part, &base)).collect(),
        items,
        first: range.start + 1,
        last: range.end,
        page: part.page,
        pages: part.last,
        cut: part.is_cut(),
        whole_href: if part.is_cut() { format!("{base}?all=yes") } else { String::new() },
        parts_href: if part.whole && part.last > 1 { base.clone() } else { String::new() },
        prev_href: to(Some(part.page - 1).filter(|page| part.is_cut() && *page > 0)),
        next_href: to(Some(part.page + 1).filter(|page| part.is_cut() && *page <= part.last)),
        fund: table.round.fund_name.clone(),
        meeting_href: meeting_href.to_owned(),
        held_at: table.meeting.held_at,
        place: table.meeting.place.clone(),
        until: table.sitting.papers_until,
    })
}

/// Whether an item is in somebody's papers: not what they stand apart from, stepped out for, or have not said yet how close
/// they are to.
fn is_theirs(who: &Who, table: &Table, one: &Laid) -> bool {
    !one.out && sight(who, &table.meeting.funder_id, &one.ties) == Sight::Whole
}

/// Whether the group has been heard, where it was promised to be before anybody reads what it sent.
fn is_heard(one: &Laid, today: NaiveDate) -> bool {
    offer::policy::may_be_read(&one.promise, today).is_ok()
}

/// An application in the list, with the way to it: further down, or on another page.
fn listed(number: usize, one: &Laid, part: Part, base: &str) -> Listed {
    let anchor = format!("item-{number}");
    let here = part.has(number);
    let page = if here { String::new() } else { part::href(base, part::page_of(number)) };
    Listed {
        organisation: one.application.organisation_name.clone(),
        href: format!("{page}#{anchor}"),
        // A link from before there were pages leads to the first, and from there to where it stands.
        anchor: if here { String::new() } else { anchor },
    }
}

fn item(number: usize, one: &Laid, (made, meeting_href): (&Made, &str), eye: &Eye<'_>) -> PaperItem {
    let application = &one.application;
    let form = made.form.clone().asked_of(application.strand.as_deref());
    let shown = |question: &&Question| is_in_papers(question);
    let answers: Vec<PaperAnswer> =
        form.questions.iter().filter(shown).filter_map(|question| answer(question, &application.id, made)).collect();
    let about = |known: &&Known| known.note.application_id == application.id && known.note.withdrawn_at.is_none();
    let risks = made.material.risks.get(&application.id);
    let ours = || made.material.asked.get(&application.id).into_iter().flatten();
    let in_papers = |one: &&Asked| is_asked_in_papers(&one.about, &made.form);
    let read = part::href(&format!("{meeting_href}/{READ}"), part::page_of(number));
    PaperItem {
        number,
        organisation: application.organisation_name.clone(),
        reference: application.reference.clone(),
        asked: application.amount_pence,
        strand: made.form.strand_title(application.strand.as_deref(), "en"),
        href: format!("/desk/applications/{}", application.id),
        left_out: form.questions.iter().filter(|question| !question.equity && !is_in_papers(question)).count(),
        questions: ours().filter(in_papers).map(|one| asked(one, english(one, &application.id, made))).collect(),
        asked_left_out: ours().filter(|one| !in_papers(one)).count(),
        papers_href: format!("{read}#item-{number}"),
        notes: made.known.iter().filter(about).map(|known| note(known, eye)).collect(),
        risks: risks.into_iter().flatten().map(risk).collect(),
        has_ledger: made.form.round.band.has_ledger(),
        has_recordings: answers.iter().any(|one| !one.heard.is_empty()),
        answers,
    }
}

/// What an answer to a question of ours says in English.
fn english(one: &Asked, application: &ApplicationId, made: &Made) -> Vec<String> {
    let beside = made.material.beside.get(&(application.clone(), one.id.clone())).into_iter().flatten();
    let words = beside.filter_map(|one| match one {
        Beside::English(words) => Some(words.clone()),
        _ => None,
    });
    words.collect()
}

/// What was said to a question; none where nothing was, which is allowed.
fn answer(question: &Question, application: &ApplicationId, made: &Made) -> Option<PaperAnswer> {
    let key = (application.clone(), question.key.clone());
    let mut answer = PaperAnswer {
        title: question.title.first().to_owned(),
        text: String::new(),
        english: Vec::new(),
        talk: Vec::new(),
        heard: Vec::new(),
    };
    for one in made.material.beside.get(&key).into_iter().flatten() {
        match one {
            Beside::Answer(body) => answer.text = body.plain(question, "en", "Yes", "No"),
            Beside::Recording { file, content_type, seconds, text } => {
                answer.heard.push(heard(file, content_type, *seconds, text));
            }
            Beside::Talk(words) => answer.talk.push(words.clone()),
            Beside::English(words) => answer.english.push(words.clone()),
        }
    }
    let is_empty = answer.text.trim().is_empty() && answer.talk.is_empty() && answer.heard.is_empty();
    (!is_empty).then_some(answer)
}

fn heard(file: &str, content_type: &str, seconds: i64, text: &str) -> Heard {
    let name = if recording::plays(content_type) == "video" { "Film" } else { "Recording" };
    let length = recording::length(i32::try_from(seconds).unwrap_or_default());
    Heard {
        href: format!("/desk/recordings/{file}"),
        audio: format!("/recordings/{file}"),
        what: if length.is_empty() { name.to_owned() } else { format!("{name}, {length}") },
        text: text.to_owned(),
    }
}
