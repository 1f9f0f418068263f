//! What stands of an assessment, in words: the lower of what was said, where it differs, what moved since the last time, and the
//! portal's own figures beside it. Nothing here works anything out of the levels but which is the lowest.

use chrono::NaiveDate;

use super::continuum::Continuum;
use super::prompts::{PROMPTS, Prompt, Stage};
use super::store::said::{Note, Promised};
use super::store::{Assessment, Rating, Reviewer};
use super::views::{PromisedRow, PromptRow, SideRow, StageRow, TaskRow, TaskStage};
use super::{COUNCIL, Levels, ReviewerState, is_open, links, policy};
use crate::ids::{AssessmentId, PersonId};
use crate::learning::commitment::{CommitmentState, is_past};
use crate::people::store::Person;
use crate::web::form::Item;
use crate::web::language::Language;

/// Everything that stands of an assessment, and of the one before it.
#[derive(Clone, Debug)]
pub struct Whole {
    pub assessment: Assessment,
    /// The last that was published of the same.
    pub earlier: Option<Assessment>,
    /// Of both.
    pub reviewers: Vec<(Reviewer, Person)>,
    /// Of both.
    pub ratings: Vec<Rating>,
    pub notes: Vec<Note>,
    pub promises: Vec<Promised>,
}

/// Who reads it.
#[derive(Clone, Copy, Debug)]
pub struct Reader<'a> {
    /// Whose ratings are their own; none for everybody else.
    pub side: Option<&'a str>,
    /// The council reads the names of those reviewers who agreed, unless they would give away another's.
    pub names: bool,
    pub language: Language,
    pub today: NaiveDate,
}

/// A level with the name of its step: "4, Owning it".
pub fn level_in(continuum: &Continuum, level: i32, language: Language) -> String {
    let name = continuum.step(level).map(|step| step.name_in(language)).unwrap_or_default();
    language.listed(&[level.to_string(), name])
}

/// The steps to choose one from.
pub fn levels(continuum: &Continuum, language: Language) -> Vec<Item> {
    let item = |level: i32| {
        let brief = continuum.step(level).map(|step| step.brief_in(language)).unwrap_or_default();
        Item { value: level.to_string(), text: level_in(continuum, level, language), hint: brief }
    };
    let none = Item { value: String::new(), text: language.say("assess-level-none"), hint: String::new() };
    (1..=continuum.last()).map(item).chain([none]).collect()
}

/// What there is to rate, with what its side has said so far.
pub fn tasks(ratings: &[Rating], continuum: &Continuum, base: &str, language: Language) -> Vec<TaskStage> {
    let task = |prompt: &Prompt| {
        let said = ratings.iter().find(|rating| rating.prompt_key == prompt.key);
        let level = said.and_then(|rating| rating.level);
        TaskRow {
            id: prompt.key.to_owned(),
            href: format!("{base}/prompts/{}", prompt.key),
            text: prompt.question(language),
            status: match level {
                Some(level) => level_in(continuum, level, language),
                None => language.say("assess-not-answered"),
            },
            state: match (level, said) {
                (Some(_), _) => "done",
                (None, Some(_)) => "started",
                (None, None) => "todo",
            },
        }
    };
    let stage = |stage: &Stage| TaskStage {
        title: stage.title(language),
        tasks: PROMPTS.iter().filter(|prompt| prompt.stage == *stage).map(task).collect(),
    };
    Stage::ALL.iter().map(stage).collect()
}

impl Whole {
    fn reviewers_of<'a>(&'a self, id: &'a AssessmentId) -> impl Iterator<Item = &'a (Reviewer, Person)> {
        self.reviewers.iter().filter(move |(one, _)| one.assessment_id == *id)
    }

    /// Somebody as a reviewer of this year's.
    pub fn reviewer(&self, person: &PersonId) -> Option<&Reviewer> {
        self.reviewers_of(&self.assessment.id).map(|(one, _)| one).find(|one| one.person_id == *person)
    }

    /// What one side has said so far this year.
    pub fn of_side(&self, side: &str) -> Vec<Rating> {
        let own = |one: &&Rating| one.assessment_id == self.assessment.id && one.side == side;
        self.ratings.iter().filter(own).cloned().collect()
    }

    /// Whether everybody has handed in.
    pub fn is_open(&self) -> bool {
        is_open(self.assessment.state, self.reviewers_of(&self.assessment.id).map(|(one, _)| one.state))
    }

    /// Those who rated this year, and how many of them were paid for all their time.
    pub fn rated_and_paid(&self) -> (usize, usize) {
        let rated = || self.reviewers_of(&self.assessment.id).filter(|(one, _)| one.state == ReviewerState::HandedIn);
        (rated().count(), rated().filter(|(one, _)| one.paid_on.is_some() && !one.waits_for_pay()).count())
    }

    /// What was said in one of the two on one prompt.
    fn rating(&self, id: &AssessmentId, prompt: &str, side: &str) -> Option<&Rating> {
        self.ratings.iter().find(|one| one.assessment_id == *id && one.prompt_key == prompt && one.side == side)
    }

    fn levels(&self, id: &AssessmentId, prompt: &str, reader: &Reader<'_>, open: bool) -> Levels {
        let level = |side: &str| {
            let stands = self.rating(id, prompt, side).filter(|_| policy::may_read(reader.side, side, open));
            stands.and_then(|rating| rating.level)
        };
        let handed_in = self.reviewers_of(id).filter(|(one, _)| one.state == ReviewerState::HandedIn);
        let reviewers = handed_in.filter(|(one, _)| policy::may_read(reader.side, one.id.as_str(), open));
        Levels { council: level(COUNCIL), reviewers: reviewers.map(|(one, _)| level(one.id.as_str())).collect() }
    }

    /// Every prompt by its stage, as this reader may read it.
    pub fn stages(&self, reader: &Reader<'_>) -> Vec<StageRow> {
        let of = |stage: &Stage| StageRow {
            title: stage.title(reader.language),
            prompts: PROMPTS
                .iter()
                .filter(|prompt| prompt.stage == *stage)
                .map(|prompt| self.prompt(*prompt, reader))
                .collect(),
        };
        Stage::ALL.iter().map(of).collect()
    }

    /// One prompt, as this reader may read it.
    pub fn prompt(&self, prompt: Prompt, reader: &Reader<'_>) -> PromptRow {
        let (language, open) = (reader.language, self.is_open());
        let levels = self.levels(&self.assessment.id, prompt.key, reader, open);
        let continuum = &self.assessment.continuum.0;
        let note = self.notes.iter().find(|note| note.prompt == prompt.key).filter(|_| open);
        let figures = self.assessment.figures.0.as_ref();
        PromptRow {
            key: prompt.key.to_owned(),
            number: prompt.number(),
            question: prompt.question(language),
            why: prompt.why(language),
            lower: levels.lower().filter(|_| open).map_or_else(String::new, |level| {
                language.say_with("assess-lower", &[("level", &level_in(continuum, level, language))])
            }),
            says: if open { says(&levels, language) } else { Vec::new() },
            moved: if open { self.moved(prompt, levels.lower(), reader) } else { String::new() },
            sides: self.sides(prompt, reader, open),
            figures: figures.map(|figures| figures.beside(prompt.key, language)).unwrap_or_default(),
            note: note.map(|note| note.words.clone()).unwrap_or_default(),
            answers: note.map(|note| note.answers.clone()).unwrap_or_default(),
            promises: self
                .promises
                .iter()
                .filter(|one| one.prompt == prompt.key && open)
                .map(|one| promised(one, reader.today))
                .collect(),
        }
    }

    /// Whether those who agreed are named. Where one alone did not, the names of all others would say which ratings are theirs.
    fn may_name(&self) -> bool {
        let rated = self.reviewers_of(&self.assessment.id).filter(|(one, _)| one.state == ReviewerState::HandedIn);
        rated.filter(|(one, person)| !can_be_named(one, person)).count() != 1
    }

    /// What each side wrote, the council first, and reviewers in an order that says nothing of who they are.
    fn sides(&self, prompt: Prompt, reader: &Reader<'_>, open: bool) -> Vec<SideRow> {
        let language = reader.language;
        let side = |title: String, rating: &Rating| SideRow {
            title,
            level: rating
                .level
                .map_or_else(String::new, |level| level_in(&self.assessment.continuum.0, level, language)),
            links: links(&rating.evidence),
            words: rating.words.clone(),
            evidence: rating.evidence.clone(),
        };
        let of_prompt = |rating: &&Rating| {
            rating.assessment_id == self.assessment.id
                && rating.prompt_key == prompt.key
                && policy::may_read(reader.side, &rating.side, open)
        };
        let named = reader.names && self.may_name();
        let council = self.ratings.iter().filter(of_prompt).filter(|rating| rating.side == COUNCIL);
        let council = council.map(|rating| side(language.say("assess-the-council"), rating));
        let reviewers = self.ratings.iter().filter(of_prompt).filter_map(|rating| {
            let (one, person) =
                self.reviewers_of(&self.assessment.id).find(|(one, _)| one.id.as_str() == rating.side)?;
            let rated = one.state == ReviewerState::HandedIn;
            let title = match named && can_be_named(one, person) {
                true => person.name.clone(),
                false => language.say("assess-a-reviewer"),
            };
            rated.then(|| side(title, rating))
        });
        council.chain(reviewers).collect()
    }

    /// From the last time to this: said where the steps are the same, and only told side by side where they are not.
    fn moved(&self, prompt: Prompt, now: Option<i32>, reader: &Reader<'_>) -> String {
        let Some(earlier) = &self.earlier else { return String::new() };
        let before = self.levels(&earlier.id, prompt.key, reader, true).lower();
        let (was, is) = (&earlier.continuum.0, &self.assessment.continuum.0);
        let n = |level: Option<i32>| level.map(|level| level.to_string()).unwrap_or_default();
        let (before_said, now_said, year) = (n(before), n(now), earlier.year.to_string());
        let (of_before, of_now) = (was.last().to_string(), is.last().to_string());
        let key = match (before, now) {
            (None, None) => return String::new(),
            (None, Some(_)) => "assess-was-unanswered",
            (Some(_), None) => "assess-now-unanswered",
            _ if !was.is_same(is) => "assess-was-other",
            (Some(before), Some(now)) if before == now => "assess-was-same",
            _ => "assess-was-now",
        };
        let values = [
            ("before", &*before_said),
            ("now", &*now_said),
            ("year", &*year),
            ("of-before", &*of_before),
            ("of-now", &*of_now),
        ];
        reader.language.say_with(key, &values)
    }
}

/// Whether somebody agreed that the council reads their name, and has one.
fn can_be_named(one: &Reviewer, person: &Person) -> bool {
    one.may_be_named && !person.name.is_empty()
}

/// Who says what, a sentence each.
fn says(levels: &Levels, language: Language) -> Vec<String> {
    let mut says = vec![match levels.council {
        Some(level) => language.say_with("assess-council-says", &[("level", &level.to_string())]),
        None => language.say("assess-council-silent"),
    }];
    let said = levels.of_reviewers();
    if !said.is_empty() {
        let (count, levels) = (said.len().to_string(), listed_and(&said, language));
        says.push(language.say_with("assess-reviewers-say", &[("count", &count), ("levels", &levels)]));
    }
    let silent = levels.reviewers.len().saturating_sub(said.len());
    if silent > 0 {
        says.push(language.say_with("assess-reviewers-silent", &[("count", &silent.to_string())]));
    }
    if levels.differ() {
        says.push(language.say("assess-differ"));
    }
    says
}

/// "2 and 3"
fn listed_and(levels: &[i32], language: Language) -> String {
    let texts: Vec<String> = levels.iter().map(i32::to_string).collect();
    match texts.split_last() {
        None => String::new(),
        Some((only, [])) => only.clone(),
        Some((last, before)) => language.say_with("list-and", &[("before", &language.listed(before)), ("last", last)]),
    }
}

/// A promise as it stands today: one whose day has gone by is shown as missed, whenever the clock's work comes round.
fn promised(one: &Promised, today: NaiveDate) -> PromisedRow {
    let gone = one.state == CommitmentState::Open && is_past(one.due_on, today);
    let state = if gone { CommitmentState::Missed } else { one.state };
    PromisedRow {
        words: one.words.clone(),
        owner: one.owner.clone(),
        due_on: one.due_on,
        settled_at: one.settled_at,
        state_key: state.applicant_key(),
        missed: state == CommitmentState::Missed,
        open: state == CommitmentState::Open,
        fund: String::new(),
    }
}
