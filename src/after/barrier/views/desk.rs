//! What the desk's pages of barriers receive.

use serde::Serialize;

use super::{BackRow, HeardRow, InRoundRow};
use crate::clock::Instant;
use crate::history::Told;
use crate::web::form::{FormState, Item};
use crate::web::language::Language;
use crate::web::page::View;

/// A barrier in a list.
#[derive(Clone, Debug, Serialize)]
pub struct BarrierRow {
    pub href: String,
    pub name: String,
    pub stage: &'static str,
    pub owner: String,
    pub department: String,
    pub state: &'static str,
    pub open: bool,
    pub published: bool,
}

/// `/desk/barriers`
#[derive(Clone, Debug, Serialize)]
pub struct BarriersView {
    pub rows: Vec<BarrierRow>,
    pub stages: Vec<Item>,
    pub states: Vec<Item>,
    pub owners: Vec<Item>,
    /// By what it is narrowed.
    pub form: FormState,
    pub narrowed: bool,
    pub can_work: bool,
    pub next_href: String,
    pub first_href: String,
}

impl View for BarriersView {
    const TEMPLATE: &'static str = "after/desk-barriers.html";
    fn title(&self, _: Language) -> String {
        "Barriers".to_owned()
    }
    fn samples() -> Vec<Self> {
        let row = |open: bool| BarrierRow {
            href: "/desk/barriers/1".into(),
            name: "A bank account of one’s own".into(),
            stage: "Plan: what we ask for",
            owner: "Amina Yusuf".into(),
            department: if open { "Finance".into() } else { String::new() },
            state: if open { "Open" } else { "Gone, they say" },
            open,
            published: open,
        };
        let view = |rows: Vec<BarrierRow>, narrowed| BarriersView {
            next_href: if rows.is_empty() { String::new() } else { "/desk/barriers?after=1".into() },
            rows,
            stages: vec![Item::new("plan", "Plan")],
            states: vec![Item::new("open", "Open")],
            owners: vec![Item::new("1", "Amina Yusuf")],
            form: FormState::default(),
            narrowed,
            can_work: !narrowed,
            first_href: String::new(),
        };
        vec![view(vec![], false), view(vec![], true), view(vec![row(true), row(false)], false)]
    }
}

/// A voice under a barrier, for an officer.
#[derive(Clone, Debug, Serialize)]
pub struct VoiceRow {
    /// Under which it is deleted, where it was typed; empty for all others.
    pub typed_id: String,
    pub source: &'static str,
    /// Empty where they were taken back, and where they are closed to whoever reads.
    pub words: String,
    pub whose: String,
    /// Where it was said; empty where nobody is to know.
    pub href: String,
    /// Whoever reads stands apart from its group.
    pub closed: bool,
    /// It was typed after something was changed: it is heard, and has no say in whether that made it go away.
    pub late: bool,
    /// Everyone may read it.
    pub shown: bool,
    /// How many a question before the start kept out, already worded; empty for others.
    pub stopped: String,
    /// When it was said; none where nobody is to know.
    pub at: Option<Instant>,
}

/// What a group says of a change.
#[derive(Clone, Debug, Serialize)]
pub struct SaidRow {
    pub group: String,
    pub gone: bool,
    pub words: String,
    pub at: Instant,
}

/// `/desk/barriers/{id}`
#[derive(Clone, Debug, Serialize)]
pub struct BarrierView {
    pub id: String,
    pub name: String,
    pub funder: String,
    pub stage: &'static str,
    /// Empty where it is no demand of a fund.
    pub demand: &'static str,
    pub owner: String,
    pub department: String,
    pub state: &'static str,
    pub open: bool,
    /// The council says that it changed something, and those who met it have not answered.
    pub waits: bool,
    /// How many groups can be asked, and whether those who met it are here no longer.
    pub asked: usize,
    pub all_gone: bool,
    pub published: bool,
    pub changed: String,
    pub changed_at: Option<Instant>,
    pub version: i32,
    pub can_work: bool,
    /// Where a promise about it is made.
    pub promise_href: String,
    pub can_change: bool,
    /// Whether whoever asks reads what groups said in confidence.
    pub reads: bool,
    pub voices: Vec<VoiceRow>,
    pub heard: HeardRow,
    pub rounds: Vec<InRoundRow>,
    pub back: Vec<BackRow>,
    pub said: Vec<SaidRow>,
    pub told: Vec<Told>,
    pub form: FormState,
}

impl View for BarrierView {
    const TEMPLATE: &'static str = "after/desk-barrier.html";
    fn title(&self, _: Language) -> String {
        self.name.clone()
    }
    fn has_problems(&self) -> bool {
        self.form.has_problems()
    }
    fn samples() -> Vec<Self> {
        let voice = |closed: bool, stopped: &str| VoiceRow {
            typed_id: if closed { String::new() } else { "v".into() },
            source: "A learning note",
            words: if closed { String::new() } else { "The room was cold, and the heating is yours.".into() },
            whose: if closed { String::new() } else { "Hülya Demir, on the telephone".into() },
            href: if closed { String::new() } else { "/desk/applications/1".into() },
            closed,
            late: closed,
            shown: !closed,
            stopped: stopped.into(),
            at: (!closed).then(Instant::default),
        };
        let said = |gone| SaidRow {
            group: "Sunday Kitchen".into(),
            gone,
            words: if gone { "It was there the same week.".into() } else { String::new() },
            at: Instant::default(),
        };
        let view = |heard: HeardRow, full: bool| BarrierView {
            id: "1".into(),
            name: "A bank account of one’s own".into(),
            funder: "Rivermouth Council".into(),
            stage: "Plan: what we ask for",
            demand: if full { "A bank account" } else { "" },
            owner: "Amina Yusuf".into(),
            department: if full { "Finance".into() } else { String::new() },
            state: if full { "Changed, waiting for those who met it" } else { "Open" },
            open: !full,
            waits: full,
            asked: usize::from(full),
            all_gone: false,
            published: full,
            changed: if full { "We pay a host’s fee, and find the host.".into() } else { String::new() },
            changed_at: full.then(Instant::default),
            version: 1,
            can_work: full,
            promise_href: "/desk/promises/new?words=A+bank+account".into(),
            can_change: full,
            reads: full,
            voices: if full { vec![voice(false, ""), voice(true, ""), voice(false, "9")] } else { vec![] },
            heard,
            rounds: if full { vec![InRoundRow { fund: "Chest".into(), href: "/funds/chest".into() }] } else { vec![] },
            back: if full { vec![BackRow::sample()] } else { vec![] },
            said: if full { vec![said(true), said(false)] } else { vec![] },
            told: if full { vec![Told::sample("Changed")] } else { vec![] },
            form: FormState::default(),
        };
        let all = HeardRow::samples().into_iter().enumerate().map(|(at, heard)| view(heard, at > 0));
        let last = |one: BarrierView| BarrierView { asked: 0, all_gone: true, ..one };
        let gone = HeardRow::samples().into_iter().last().map(|heard| last(view(heard, true)));
        all.chain(gone).collect()
    }
}

/// `/desk/barriers/new` and `/desk/barriers/{id}/edit`
#[derive(Clone, Debug, Serialize)]
pub struct EditView {
    /// Empty for a new one.
    pub id: String,
    pub funder: String,
    /// The other funders for which whoever asks works, where there are some.
    pub others: Vec<Item>,
    pub version: i32,
    pub stages: Vec<Item>,
    pub kinds: Vec<Item>,
    pub owners: Vec<Item>,
    pub rounds: Vec<Item>,
    pub form: FormState,
}

impl View for EditView {
    const TEMPLATE: &'static str = "after/desk-barrier-edit.html";
    fn title(&self, _: Language) -> String {
        if self.id.is_empty() { "Write down a barrier".to_owned() } else { "Change a barrier".to_owned() }
    }
    fn has_problems(&self) -> bool {
        self.form.has_problems()
    }
    fn samples() -> Vec<Self> {
        let view = |id: &str| EditView {
            id: id.into(),
            funder: "f".into(),
            others: if id.is_empty() { vec![Item::new("g", "Another council")] } else { vec![] },
            version: 1,
            stages: vec![Item::new("plan", "Plan")],
            kinds: vec![Item::new("insurance", "Insurance")],
            owners: vec![Item::new("1", "Amina Yusuf")],
            rounds: if id.is_empty() { vec![] } else { vec![Item::new("1", "Chest, spring")] },
            form: FormState::default(),
        };
        vec![view(""), view("1")]
    }
}

/// `/desk/barriers/{id}/voice`
#[derive(Clone, Debug, Serialize)]
pub struct TypeVoiceView {
    pub id: String,
    pub name: String,
    pub groups: Vec<Item>,
    pub form: FormState,
}

impl View for TypeVoiceView {
    const TEMPLATE: &'static str = "after/desk-barrier-voice.html";
    fn title(&self, _: Language) -> String {
        "Write down what somebody said".to_owned()
    }
    fn has_problems(&self) -> bool {
        self.form.has_problems()
    }
    fn samples() -> Vec<Self> {
        let view = |groups| TypeVoiceView {
            id: "1".into(),
            name: "A bank account".into(),
            groups,
            form: FormState::default(),
        };
        vec![view(vec![]), view(vec![Item::new("1", "Sunday Kitchen")])]
    }
}

/// Something that waits to be sorted.
#[derive(Clone, Debug, Serialize)]
pub struct WaitingRow {
    pub key: String,
    pub href: String,
    pub source: &'static str,
    pub words: String,
    pub group: String,
    pub fund: String,
    /// Already worded; empty where nothing is counted.
    pub stopped: String,
}

/// `/desk/barriers/sort`
#[derive(Clone, Debug, Serialize)]
pub struct SortView {
    pub waiting: Vec<WaitingRow>,
    /// There are more than are shown.
    pub more: bool,
    /// The one that is sorted now.
    pub one: Option<WaitingRow>,
    pub to: Vec<Item>,
    pub stages: Vec<Item>,
    pub kinds: Vec<Item>,
    pub form: FormState,
}

impl View for SortView {
    const TEMPLATE: &'static str = "after/desk-barriers-sort.html";
    fn title(&self, _: Language) -> String {
        "What groups say got in their way".to_owned()
    }
    fn has_problems(&self) -> bool {
        self.form.has_problems()
    }
    fn samples() -> Vec<Self> {
        let row = |stopped: &str| WaitingRow {
            key: "note:1".into(),
            href: "/desk/barriers/sort?of=note%3A1".into(),
            source: "A learning note",
            words: "The money came in week six.".into(),
            group: if stopped.is_empty() { "Sunday Kitchen".into() } else { String::new() },
            fund: if stopped.is_empty() { "Chest".into() } else { String::new() },
            stopped: stopped.into(),
        };
        let view = |waiting: Vec<WaitingRow>, one: Option<WaitingRow>| SortView {
            more: waiting.len() > 1,
            waiting,
            one,
            to: vec![Item::new("1", "A bank account"), Item::new("aside", "It speaks of no barrier")],
            stages: vec![Item::new("plan", "Plan")],
            kinds: vec![Item::new("insurance", "Insurance")],
            form: FormState::default(),
        };
        vec![view(vec![], None), view(vec![row(""), row("9")], None), view(vec![], Some(row("")))]
    }
}

/// `/desk/barriers/told`: for whoever hears reports of racism and harm.
#[derive(Clone, Debug, Serialize)]
pub struct HandOnView {
    pub form: FormState,
}

impl View for HandOnView {
    const TEMPLATE: &'static str = "after/desk-barriers-told.html";
    fn title(&self, _: Language) -> String {
        "Say what in our own process did harm".to_owned()
    }
    fn has_problems(&self) -> bool {
        self.form.has_problems()
    }
    fn is_sensitive(&self) -> bool {
        true
    }
    fn samples() -> Vec<Self> {
        vec![HandOnView { form: FormState::default() }]
    }
}
