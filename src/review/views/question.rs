//! The pages of questions to an applicant, on both sides.

use chrono::NaiveDate;
use serde::Serialize;

use super::Top;
use crate::application::conversation::appointment::views::Choices;
use crate::clock::Instant;
use crate::fund::form::FundText;
use crate::review::concern;
use crate::review::question::{ABOUT_TALK, State, TALK, WHOLE, is_sensitive};
use crate::review::store::question::Named;
use crate::review::understanding::Way;
use crate::web::form::{FormState, Item};
use crate::web::language::Language;
use crate::web::page::View;

/// One question as it is read at the desk.
#[derive(Clone, Debug, Serialize)]
pub struct QuestionShown {
    pub id: String,
    pub words: String,
    pub why: String,
    pub asker: String,
    pub asked_at: Instant,
    pub answer_by: NaiveDate,
    pub we_reply_by: NaiveDate,
    pub state: &'static str,
    pub state_name: &'static str,
    pub state_key: &'static str,
    /// Our day has passed, and we have not replied.
    pub we_are_late: bool,
    pub answer: String,
    pub answerer: String,
    pub answered_at: Option<Instant>,
    pub reply: String,
    pub replier: String,
    pub replied_at: Option<Instant>,
    pub version: i32,
    /// Where to reply; empty for those who may not, and until it is time.
    pub reply_href: String,
    /// Where it is withdrawn; empty for those who may not, and once it has been answered.
    pub withdraw_href: String,
    pub reply_form: FormState,
    /// Where whoever reads its answer says that it worries them.
    pub worry_href: String,
    /// The group can choose a time to talk about it.
    pub by_talk: bool,
    /// The talk about it, for the officer who holds it; empty where there is none.
    pub talk_href: String,
    /// They have not come to its end: whoever replies says that they do so all the same.
    pub talk_goes_on: bool,
    /// The decision rests on its answer, and whoever reads this may know.
    pub decided_on: bool,
    /// What its answer says in English; empty where nobody translated it.
    pub english: String,
    /// What it is about, for those at the desk; empty where nobody said.
    pub about: String,
    /// It is about something that the group told in confidence, or may be: its answer is in no papers.
    pub sensitive: bool,
    /// Where it is said what it is about; empty for those who may not.
    pub place_href: String,
    pub place_form: FormState,
}

impl QuestionShown {
    /// A question as its page shows it.
    pub fn of(named: Named, today: NaiveDate, may_reply: bool) -> Self {
        let Named { question, asker, answerer, replier, talk, talk_goes_on, decided_on, english, .. } = named;
        let talk = talk.filter(|_| may_reply);
        let waits = question.state == State::Answered;
        let asked = question.state == State::Asked;
        let reply_href = format!("/desk/applications/{}/questions/{}", question.application_id, question.id);
        QuestionShown {
            by_talk: question.by_talk,
            talk_href: talk.map(|talk| format!("/desk/conversations/{talk}")).unwrap_or_default(),
            talk_goes_on,
            decided_on,
            english,
            about: String::new(),
            sensitive: false,
            place_href: String::new(),
            place_form: FormState::with([(format!("about-{}", question.id), question.about)]),
            worry_href: concern::link(&question.application_id, concern::Thing::Question, question.id.as_str()),
            id: question.id.to_string(),
            words: question.words,
            why: question.why,
            asker,
            asked_at: question.asked_at,
            answer_by: question.answer_by,
            we_reply_by: question.we_reply_by,
            state: question.state.as_str(),
            state_name: question.state.staff_name(),
            state_key: question.state.applicant_key(),
            we_are_late: waits && question.we_reply_by < today,
            answer: question.answer,
            answerer,
            answered_at: question.answered_at,
            reply: question.reply,
            replier,
            replied_at: question.replied_at,
            version: question.version,
            withdraw_href: if asked && may_reply { format!("{reply_href}/withdrawal") } else { String::new() },
            reply_href: if waits && may_reply { reply_href } else { String::new() },
            reply_form: FormState::default(),
        }
    }

    /// The same with what it is about, as the desk reads it.
    #[must_use]
    pub fn placed(mut self, form: &FundText, may_place: bool, base: &str) -> Self {
        let key = self.place_form.values.get(&format!("about-{}", self.id)).cloned().unwrap_or_default();
        self.about = match key.as_str() {
            WHOLE => "The application as a whole".to_owned(),
            TALK => ABOUT_TALK.to_owned(),
            key => form.question(key).map(|one| one.title.get("en").to_owned()).unwrap_or_default(),
        };
        self.sensitive = is_sensitive(&key, form);
        if may_place {
            self.place_href = format!("{base}/questions/{}/place", self.id);
        }
        self
    }

    fn sample(state: State) -> Self {
        let closed = matches!(state, State::Closed | State::Withdrawn);
        let answered = matches!(state, State::Answered | State::Closed);
        let words = |yes: bool, text: &str| if yes { text.to_owned() } else { String::new() };
        QuestionShown {
            worry_href: "/desk/applications/a/concern?about=question:q".into(),
            by_talk: state == State::Asked,
            talk_href: words(answered, "/desk/conversations/c"),
            talk_goes_on: state == State::Answered,
            decided_on: closed,
            english: words(closed, "£20 an evening."),
            about: words(answered, "What will it cost?"),
            sensitive: !closed,
            place_href: words(state != State::Withdrawn, "/desk/applications/a/questions/q/place"),
            place_form: FormState::default(),
            id: format!("q-{state}"),
            words: "What does the hall cost for an evening?".into(),
            why: "So that the budget carries it whole.".into(),
            asker: "Amina Yusuf".into(),
            asked_at: Instant::default(),
            answer_by: NaiveDate::default(),
            we_reply_by: NaiveDate::default(),
            state: state.as_str(),
            state_name: state.staff_name(),
            state_key: state.applicant_key(),
            we_are_late: answered && !closed,
            answer: words(answered, "£20 an evening, heating included."),
            answerer: words(answered, "Hülya Demir"),
            answered_at: answered.then(Instant::default),
            reply: words(closed, "Thank you. We have added it to the budget."),
            replier: words(closed, "Amina Yusuf"),
            replied_at: closed.then(Instant::default),
            version: 1,
            withdraw_href: words(state == State::Asked, "/desk/applications/a/questions/q/withdrawal"),
            reply_href: words(answered && !closed, "/desk/applications/a/questions/q"),
            reply_form: FormState::default(),
        }
    }
}

/// `/desk/applications/{id}/questions`
#[derive(Clone, Debug, Serialize)]
pub struct QuestionsView {
    pub form: FormState,
    pub top: Top,
    pub may_ask: bool,
    pub questions: Vec<QuestionShown>,
    /// Something of a reply is to be put right.
    pub reply_problem: bool,
    /// What readers would like to understand; only for those who look after the application.
    pub wanted: Vec<WantedRow>,
    /// Which of them the question to the group is for.
    pub asks_for: String,
    /// It is put to the group to be talked about, at a time that it chooses.
    pub asks_to_talk: bool,
    /// So many times are free for that; whoever asks offers more on a page of their own.
    pub free: usize,
    /// What a question can be about, to choose from,
    pub abouts: Vec<Item>,
    /// and what stands there before anybody has: empty where that is the application as a whole.
    pub about_empty: &'static str,
}

impl QuestionsView {
    /// Fills the form in for what a reader would like to understand, where it has not been seen to.
    /// With `by_talk` it is put to the group to be talked about, at a time that it chooses.
    pub fn ask_for(&mut self, wanted: &str, by_talk: bool) {
        let Some(row) = self.wanted.iter().find(|row| row.id == wanted && !row.ask_href.is_empty()) else { return };
        let is_talk = row.way == Way::Conversation.staff_name();
        let words = if by_talk && is_talk {
            format!("We would like to talk with you about this: {}", row.words)
        } else if is_talk {
            format!(
                "We would like to talk with you about this: {} When may we ring you, or would you rather come by?",
                row.words
            )
        } else {
            row.words.clone()
        };
        let why = format!("Somebody who reads your application would like to understand “{}” better.", row.criterion);
        self.asks_to_talk = by_talk && is_talk;
        self.asks_for.clone_from(&row.id);
        self.form.values.insert("words".to_owned(), words);
        self.form.values.insert("why".to_owned(), why);
    }

    /// Fills the form in with times for the conversation that the group takes up.
    pub fn offer_times(&mut self, minutes: i32, times: &[String]) {
        let when = match times {
            [] => "When is a good time for you, and how shall we talk?".to_owned(),
            times => {
                format!("These times are free: {}. Which of them suits you, and how shall we talk?", times.join("; "))
            }
        };
        let words =
            format!("You take up the conversation that we offer to every group. It takes {minutes} minutes. {when}");
        let why = "So that we talk at a time that is good for you. If none of them is, say when.";
        self.form.values.insert("about".to_owned(), TALK.to_owned());
        self.form.values.insert("words".to_owned(), words);
        self.form.values.insert("why".to_owned(), why.to_owned());
    }
}

/// One thing that a reader would like to understand.
#[derive(Clone, Debug, Serialize)]
pub struct WantedRow {
    pub id: String,
    pub reader: String,
    pub criterion: String,
    pub words: String,
    pub way: &'static str,
    pub state: &'static str,
    pub told: String,
    /// Where it becomes a question to the group, and where it is answered without one; empty once it has been seen to.
    pub ask_href: String,
    pub tell_href: String,
    /// Where the group is offered a time to talk about it; empty as above.
    pub talk_href: String,
}

impl View for QuestionsView {
    const TEMPLATE: &'static str = "desk/review-questions.html";
    fn title(&self, _: Language) -> String {
        format!("Questions to {}", self.top.organisation)
    }
    fn has_problems(&self) -> bool {
        self.form.has_problems() || self.reply_problem
    }
    fn samples() -> Vec<Self> {
        let view = |may_ask, states: &[State]| QuestionsView {
            form: FormState::default(),
            top: Top::sample("/questions"),
            may_ask,
            questions: states.iter().copied().map(QuestionShown::sample).collect(),
            reply_problem: false,
            asks_for: if may_ask { "u".into() } else { String::new() },
            asks_to_talk: may_ask,
            free: states.len(),
            abouts: vec![Item::new(WHOLE, "The application as a whole"), Item::new("cost", "What will it cost?")],
            about_empty: if states.is_empty() { "" } else { "Nobody says: it stays out of the papers" },
            wanted: vec![WantedRow {
                id: "u".into(),
                reader: "Marcus Bell".into(),
                criterion: "Rooted here".into(),
                words: "Who holds the key?".into(),
                way: "A question to the group",
                state: "With an officer",
                told: String::new(),
                ask_href: "/desk/applications/a/questions?wanted=u#ask".into(),
                tell_href: "/desk/applications/a/understandings/u".into(),
                talk_href: "/desk/applications/a/questions?wanted=u&talk=wish#ask".into(),
            }],
        };
        vec![view(true, &[]), view(true, State::ALL), view(false, State::ALL)]
    }
}

/// What a group chooses from, to talk about a question of ours.
#[derive(Clone, Debug, Serialize)]
pub struct TalkOffer {
    pub form: FormState,
    pub action: String,
    /// With whom, unless they choose somebody else.
    pub officer: String,
    pub choices: Choices,
}

/// That a group talks about a question of ours, and where it reads when, and what was written down.
#[derive(Clone, Debug, Serialize)]
pub struct TalkShown {
    pub href: String,
    pub state: String,
}

/// `/applications/{id}/questions-to-you/{question}`
#[derive(Clone, Debug, Serialize)]
pub struct QuestionToYouView {
    pub form: FormState,
    pub application_href: String,
    pub fund: String,
    pub question: QuestionShown,
    /// The times at which they can talk about it; none where they are to write, or talk about it already.
    pub offer: Option<TalkOffer>,
    /// They talk about it, or have.
    pub talk: Option<TalkShown>,
    /// The group can answer, or add to its answer.
    pub open: bool,
    /// Somebody else in the group answered after this page was opened.
    pub overtaken: bool,
}

impl View for QuestionToYouView {
    const TEMPLATE: &'static str = "review/question.html";
    fn title(&self, language: Language) -> String {
        language.say("question-title")
    }
    fn has_problems(&self) -> bool {
        self.form.has_problems() || self.offer.as_ref().is_some_and(|offer| offer.form.has_problems())
    }
    fn samples() -> Vec<Self> {
        let offer = TalkOffer {
            form: FormState::with([("way", "phone")]),
            action: "/applications/a/questions-to-you/q/talk".into(),
            officer: "Amina Yusuf".into(),
            choices: Choices::sample(true),
        };
        let talk = TalkShown { href: "/applications/a/questions/q/conversation".into(), state: "Asked for".into() };
        let view = |state: State, overtaken| QuestionToYouView {
            offer: (state == State::Asked).then(|| offer.clone()),
            talk: (state == State::Answered).then(|| talk.clone()),
            form: FormState::default(),
            application_href: "/applications/a".into(),
            fund: "Community Chest".into(),
            question: QuestionShown::sample(state),
            open: matches!(state, State::Asked | State::Answered),
            overtaken,
        };
        vec![
            view(State::Asked, false),
            view(State::Answered, true),
            view(State::Closed, false),
            view(State::Withdrawn, false),
        ]
    }
}
