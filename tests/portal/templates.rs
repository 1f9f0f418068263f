//! Every template is filled with every sample, in every language.

use groundwater::after;
use groundwater::application::by_phone::views as by_phone;
use groundwater::application::conversation::appointment::views as appointment;
use groundwater::application::conversation::views as conversation;
use groundwater::application::drafting::views as drafting;
use groundwater::application::files::views as files;
use groundwater::application::helping::handover::views as handover;
use groundwater::application::helping::views as helping;
use groundwater::application::life::views as life;
use groundwater::application::pointing::views as pointing;
use groundwater::application::recording::views as recording;
use groundwater::application::sending::views as sending;
use groundwater::application::took::views as took;
use groundwater::application::translating::views as translating;
use groundwater::assessment;
use groundwater::award::again::views as again;
use groundwater::award::bank::views as bank;
use groundwater::award::finance::views as finance;
use groundwater::award::release::views as release;
use groundwater::award::stop::views as stop;
use groundwater::award::subsidy::views as subsidy;
use groundwater::award::views as award;
use groundwater::decision::views as decision;
use groundwater::desk;
use groundwater::desk::funds::views as desk_funds;
use groundwater::desk::groups::merging::views as merging;
use groundwater::desk::groups::views as groups;
use groundwater::fund::eligibility::views as eligibility;
use groundwater::fund::views as fund;
use groundwater::home::follow::views as follow;
use groundwater::home::views as home;
use groundwater::learning::commitment::owning::views as owning;
use groundwater::learning::commitment::views as promises;
use groundwater::learning::note::views as note;
use groundwater::learning::views as learning;
use groundwater::organisation::documents::views as documents;
use groundwater::organisation::roster::views as organisation_roster;
use groundwater::organisation::sharing::views as organisation_sharing;
use groundwater::organisation::views as organisation;
use groundwater::panel::meeting::views as meeting;
use groundwater::panel::papers::views as papers;
use groundwater::panel::paying::views as panel_paying;
use groundwater::panel::sitting::item::views as panel_item;
use groundwater::panel::sitting::views as sitting;
use groundwater::panel::views as panel;
use groundwater::panel::work::views as panel_work;
use groundwater::people::messages::views as messages;
use groundwater::people::safety::views as safety;
use groundwater::people::team::views as team;
use groundwater::people::views as people;
use groundwater::privacy;
use groundwater::public::views as public;
use groundwater::relationship::contact::views as contact;
use groundwater::relationship::early::views as early;
use groundwater::relationship::marking::views as marking;
use groundwater::relationship::offer::views as offer;
use groundwater::relationship::trusted::views as trusted;
use groundwater::relationship::views as relationship;
use groundwater::review::balance::views as balance;
use groundwater::review::time::views as reading_time;
use groundwater::review::views as review;
use groundwater::risk::views as risk;
use groundwater::web::language::LANGUAGES;
use groundwater::web::page::{Sample, samples};
use groundwater::web::templates::Templates;
use groundwater::web::{failure, kept};
use serde_json::json;
use tera::Context;

use crate::support::source;

/// Every page there is. A part adds its own views here; a page template that no sample fills fails the test below.
fn all_samples() -> Vec<Sample> {
    [
        samples::<failure::FailureView>(),
        samples::<groundwater::web::afresh::AfreshView>(),
        samples::<kept::SignedOutView>(),
        samples::<kept::KeptView>(),
        samples::<people::SignInView>(),
        samples::<people::CodeView>(),
        samples::<people::LinkView>(),
        samples::<people::SignOutView>(),
        samples::<people::AccountView>(),
        samples::<team::TeamView>(),
        samples::<team::EndView>(),
        samples::<team::SessionsView>(),
        samples::<groundwater::people::away::views::AwayView>(),
        // fund
        samples::<fund::FundsView>(),
        samples::<fund::HowWeDecideView>(),
        samples::<fund::BlankFormView>(),
        samples::<eligibility::EligibleView>(),
        samples::<eligibility::NotEligibleView>(),
        // organisation
        samples::<organisation::ProfileView>(),
        samples::<organisation::OrganisationView>(),
        samples::<documents::DocumentsView>(),
        samples::<organisation_roster::RosterView>(),
        samples::<organisation_sharing::SharingView>(),
        samples::<desk::finding::views::SearchView>(),
        samples::<desk::list::copying::views::CopyView>(),
        samples::<desk::together::views::PreviewView>(),
        samples::<desk::together::views::DoneView>(),
        samples::<groups::GroupsView>(),
        samples::<groups::GroupView>(),
        samples::<desk::handover::views::HandoverView>(),
        samples::<merging::SideBySideView>(),
        samples::<merging::MergingView>(),
        // home
        samples::<follow::FollowView>(),
        samples::<life::AwayView>(),
        samples::<life::RemindersView>(),
        samples::<messages::MessagesView>(),
        samples::<messages::MessageView>(),
        samples::<safety::SafetyView>(),
        samples::<home::HomeView>(),
        // application
        samples::<appointment::WholeView>(),
        samples::<appointment::AppointmentView>(),
        samples::<appointment::SlotsView>(),
        samples::<by_phone::TakeView>(),
        samples::<by_phone::TakenView>(),
        samples::<by_phone::ColleagueView>(),
        samples::<helping::PeopleView>(),
        samples::<helping::InvitationView>(),
        samples::<helping::WritingView>(),
        samples::<handover::HandoverView>(),
        samples::<groundwater::application::helping::parting::views::PartingView>(),
        samples::<drafting::StartView>(),
        samples::<drafting::StrandView>(),
        samples::<drafting::NotOpenView>(),
        samples::<drafting::TasksView>(),
        samples::<drafting::QuestionView>(),
        samples::<drafting::BothView>(),
        samples::<drafting::EarlierView>(),
        samples::<drafting::TooLateView>(),
        samples::<files::FilesView>(),
        samples::<pointing::PointingView>(),
        samples::<pointing::ApplicationDocumentsView>(),
        samples::<pointing::RemovalView>(),
        samples::<recording::RecordingView>(),
        samples::<sending::CheckView>(),
        samples::<sending::DownloadView>(),
        samples::<sending::SentView>(),
        samples::<took::TookView>(),
        samples::<translating::TranslationsView>(),
        samples::<sending::SureView>(),
        samples::<conversation::ConversationView>(),
        samples::<conversation::ConversationsView>(),
        samples::<conversation::TalkView>(),
        samples::<conversation::OpenedView>(),
        // after
        samples::<after::challenge::views::OwnChallengeView>(),
        samples::<after::challenge::views::DeskChallengeView>(),
        samples::<after::onward::views::OnwardView>(),
        samples::<after::onward::views::DeskOnwardView>(),
        samples::<after::report::views::ReportView>(),
        samples::<after::report::views::SentView>(),
        samples::<after::report::views::BackView>(),
        samples::<after::report::views::ThreadView>(),
        samples::<after::report::views::ReportsView>(),
        samples::<after::report::views::ReportedView>(),
        samples::<after::bundle::views::RequestsView>(),
        samples::<after::bundle::views::NewRequestView>(),
        samples::<after::bundle::views::RequestView>(),
        samples::<after::feedback::views::FeedbackView>(),
        samples::<after::feedback::views::DeskFeedbackView>(),
        samples::<after::lasting::views::LastingView>(),
        samples::<after::lasting::views::DeskLastingView>(),
        samples::<after::lasting::views::FundLastingView>(),
        samples::<groundwater::public::record::views::RecordView>(),
        samples::<after::council::views::ReviewView>(),
        samples::<after::council::views::ReviewsView>(),
        samples::<after::council::views::AfterwardsView>(),
        samples::<after::barrier::views::desk::BarriersView>(),
        samples::<after::barrier::views::desk::BarrierView>(),
        samples::<after::barrier::views::desk::EditView>(),
        samples::<after::barrier::views::desk::TypeVoiceView>(),
        samples::<after::barrier::views::desk::SortView>(),
        samples::<after::barrier::views::desk::HandOnView>(),
        samples::<after::barrier::views::public::RegisterView>(),
        samples::<after::barrier::views::public::OneView>(),
        samples::<after::barrier::views::public::AnswerView>(),
        samples::<after::barrier::views::public::OwnVoicesView>(),
        samples::<after::barrier::coming::views::StoppedView>(),
        samples::<groundwater::public::ground::views::GroundView>(),
        samples::<groundwater::public::ground::views::DeskGroundView>(),
        // paid time
        samples::<groundwater::hours::views::DeskHoursView>(),
        samples::<groundwater::hours::views::DeskGroupView>(),
        samples::<groundwater::hours::views::outside::OwnHoursView>(),
        samples::<groundwater::hours::views::outside::PublicHoursView>(),
        // assessment
        samples::<assessment::continuum::views::ContinuaView>(),
        samples::<assessment::continuum::views::ContinuumView>(),
        samples::<assessment::reviewing::views::OwnListView>(),
        samples::<assessment::reviewing::views::OwnView>(),
        samples::<assessment::reviewing::views::OwnRateView>(),
        samples::<assessment::reviewing::views::OwnTogetherView>(),
        samples::<assessment::views::AssessmentsView>(),
        samples::<assessment::views::AssessmentView>(),
        samples::<assessment::views::RateView>(),
        samples::<assessment::views::TogetherView>(),
        samples::<assessment::views::PromiseView>(),
        samples::<assessment::views::PayView>(),
        samples::<assessment::views::PublishedView>(),
        samples::<assessment::views::PublicAssessmentView>(),
        // relationship
        samples::<relationship::DeskEvidenceView>(),
        samples::<relationship::GroupEvidenceView>(),
        samples::<relationship::NoteView>(),
        samples::<groundwater::relationship::misplaced::views::MisplacedView>(),
        samples::<marking::MarkView>(),
        samples::<early::EarlyUsesView>(),
        samples::<early::EarlyUseView>(),
        samples::<offer::OfferView>(),
        samples::<groundwater::relationship::offer::by_phone::views::ByPhoneView>(),
        samples::<offer::OwnOfferView>(),
        samples::<trusted::TrustedView>(),
        samples::<contact::DeskLettersView>(),
        samples::<contact::DeskCallsView>(),
        samples::<contact::GroupLettersView>(),
        // risk
        samples::<risk::DeskRisksView>(),
        samples::<risk::GroupRisksView>(),
        samples::<groundwater::risk::round::views::RoundRisksView>(),
        samples::<groundwater::award::challenge::views::ChallengeView>(),
        samples::<groundwater::public::views::risk::WhereRiskSitsView>(),
        samples::<groundwater::public::views::panel::PanelOfRoundView>(),
        samples::<groundwater::review::views::concern::SentView>(),
        samples::<groundwater::review::views::concern::HandoverView>(),
        // review
        samples::<review::closeness::ClosenessView>(),
        samples::<review::declaration::DeclarationView>(),
        samples::<review::reading::TakeBackView>(),
        samples::<review::reading::ReadingView>(),
        samples::<review::reading::NoView>(),
        samples::<balance::BalanceView>(),
        samples::<desk::spread::views::SpreadView>(),
        samples::<desk::ranking::views::RankingView>(),
        samples::<reading_time::TimeView>(),
        samples::<review::reading::ReadingsView>(),
        samples::<review::question::QuestionsView>(),
        samples::<review::question::QuestionToYouView>(),
        samples::<review::apart::ApartWorryView>(),
        samples::<review::concern::WorryView>(),
        samples::<review::concern::WorriesView>(),
        samples::<review::concern::OneWorryView>(),
        // panel
        samples::<panel::PanelsView>(),
        samples::<panel::NewPanelView>(),
        samples::<panel::PanelView>(),
        samples::<meeting::ChangeMeetingView>(),
        samples::<meeting::DeclareAllView>(),
        samples::<panel::RecommendationView>(),
        samples::<sitting::SeatsView>(),
        samples::<sitting::AttendanceView>(),
        samples::<sitting::OrderView>(),
        samples::<sitting::EndView>(),
        samples::<panel_item::ItemView>(),
        samples::<papers::PapersView>(),
        samples::<papers::AloudView>(),
        samples::<papers::ClosedPapersView>(),
        samples::<panel_paying::PayView>(),
        samples::<panel_work::WorkView>(),
        // decision
        samples::<decision::BoardView>(),
        samples::<decision::DecideView>(),
        // award
        samples::<groundwater::decision::turning::views::TurnedOnView>(),
        samples::<groundwater::decision::report::views::ReportView>(),
        samples::<groundwater::decision::draw::views::DeskDrawView>(),
        samples::<groundwater::decision::draw::views::DrawView>(),
        samples::<groundwater::decision::facts::views::DeskFactsView>(),
        samples::<groundwater::decision::facts::views::GroupFactsView>(),
        samples::<release::ReleaseView>(),
        samples::<groundwater::award::release::first::views::FirstView>(),
        samples::<release::OutcomeView>(),
        samples::<release::AgainView>(),
        samples::<again::RecordView>(),
        samples::<again::CheckView>(),
        samples::<again::ReopenView>(),
        samples::<award::GrantsView>(),
        samples::<award::GrantView>(),
        samples::<award::DeskAgreementView>(),
        samples::<award::OwnAgreementView>(),
        samples::<groundwater::award::negotiation::views::PartView>(),
        samples::<groundwater::award::plan::views::PlanView>(),
        samples::<groundwater::award::account::views::AccountView>(),
        samples::<groundwater::award::account::views::DeskAccountView>(),
        samples::<groundwater::award::account::views::CorrectionView>(),
        samples::<groundwater::award::variation::views::ChangeView>(),
        samples::<groundwater::award::kept::views::KeptView>(),
        samples::<bank::OwnBankView>(),
        samples::<bank::DeskBankView>(),
        samples::<stop::OwnMoneyView>(),
        samples::<stop::DeskStopView>(),
        samples::<subsidy::OwnSubsidyView>(),
        samples::<subsidy::DeskSubsidyView>(),
        samples::<groundwater::award::uplift::views::UpliftView>(),
        samples::<after::renewal::views::OwnRenewalView>(),
        samples::<after::renewal::views::DeskRenewalView>(),
        samples::<finance::PaymentsView>(),
        samples::<finance::ImportView>(),
        // learning
        samples::<learning::DeskLearningView>(),
        samples::<learning::GrantLearningView>(),
        samples::<note::OwnNoteView>(),
        samples::<note::DeskNoteView>(),
        samples::<groundwater::learning::cadence::views::OwnLearningView>(),
        samples::<groundwater::learning::piece::views::StoryView>(),
        samples::<groundwater::learning::piece::views::PieceStoryView>(),
        samples::<groundwater::learning::theme::views::ThemesView>(),
        samples::<groundwater::learning::theme::views::ThemeView>(),
        samples::<groundwater::learning::theme::views::PublicThemeView>(),
        samples::<groundwater::learning::theme::views::PassageView>(),
        samples::<groundwater::learning::digest::views::DeskDigestView>(),
        samples::<groundwater::learning::digest::views::DigestView>(),
        samples::<groundwater::learning::along::views::AlongView>(),
        samples::<promises::PromisesView>(),
        samples::<promises::NewPromiseView>(),
        samples::<owning::PromiseView>(),
        samples::<owning::HandAllView>(),
        samples::<after::register::views::OwnPromisesView>(),
        // desk
        samples::<desk_funds::DeskFundsView>(),
        samples::<desk_funds::DeskFundView>(),
        samples::<desk::numbers::views::NumbersView>(),
        samples::<desk::translations::views::DeskTranslationsView>(),
        samples::<desk::document::views::DocumentView>(),
        samples::<desk::document::views::HistoryView>(),
        samples::<desk::recordings::views::RecordingDeskView>(),
        samples::<desk::list::views::ListView>(),
        samples::<desk::today::views::TodayView>(),
        samples::<desk::letters::views::LettersView>(),
        samples::<desk::checks::views::ChecksView>(),
        samples::<desk::letters::views::TellView>(),
        samples::<desk::period::views::PeriodView>(),
        // public
        samples::<public::FundView>(),
        samples::<public::RegisterView>(),
        samples::<public::PublicGrantView>(),
        samples::<public::OwnGrantView>(),
        samples::<public::LearningView>(),
        samples::<public::LearningNoteView>(),
        samples::<public::OpennessView>(),
        samples::<public::PublicPromisesView>(),
        samples::<public::ScrutinyView>(),
        samples::<public::HelpView>(),
        samples::<public::AccessibilityView>(),
        samples::<public::PrivacyView>(),
        samples::<privacy::controller::views::OfficeView>(),
        samples::<privacy::data::views::DataView>(),
        samples::<privacy::erasure::views::EraseView>(),
        samples::<privacy::controller::views::ControllerView>(),
        samples::<privacy::retention::views::RetentionView>(),
        samples::<privacy::holding::views::HoldsView>(),
        samples::<privacy::holding::views::LiftView>(),
        samples::<public::CookiesView>(),
        samples::<public::MailsView>(),
        samples::<public::MailView>(),
    ]
    .into_iter()
    .flatten()
    .collect()
}

fn frame(language: &str, title: &str) -> serde_json::Value {
    json!({
        "title": title, "error": false, "lang": language, "dir": "ltr", "drafted": language != "en", "in_english": "/?lang=en", "path": "/somewhere",
        "service": { "name": "Rivermouth Council grants", "logo": "" },
        "person": { "name": "Hülya Demir", "email": "hulya@example.org", "mark": "00ff00ff00ff00ff" },
        "nav": [{ "href": "/home", "text": "Your applications", "current": true }],
        "languages": [{ "lang": "en", "name": "English", "href": "/?lang=en", "current": true, "dir": "ltr" }],
        "notice": "Saved.", "demo": true, "css": "/assets/app.css", "js": "/assets/app.js", "recorder": "/assets/recorder.js", "desk": false, "shared": false,
    })
}

#[test]
fn every_page_can_be_filled_with_every_sample_in_every_language() {
    let templates = Templates::load().expect("every template parses");
    for sample in all_samples() {
        for language in LANGUAGES.iter() {
            let mut context = Context::new();
            context.insert("page", &frame(language.code, &sample.title));
            context.insert("view", &sample.view);
            let html = templates
                .fill(sample.template, &context)
                .unwrap_or_else(|why| panic!("{} in {}: {why:#}", sample.template, language.code));
            assert!(html.contains("<h1"), "{} has no heading", sample.template);
            assert!(!html.contains("Unknown localization"), "{} misses a word in {}", sample.template, language.code);
            assert!(
                !html.contains("style=\"") && !html.contains("onclick"),
                "{} has inline style or script",
                sample.template
            );
        }
    }
}

/// A page without the English that stands beside words which nobody has checked.
fn without_beside(html: &str) -> String {
    let mut parts = html.split("<span class=\"gw-beside\"");
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |page, part| page + part.split_once("</span>").expect("an end").1)
}

#[test]
fn no_date_is_said_in_another_language_than_its_page() {
    let templates = Templates::load().expect("every template parses");
    let english = ["January 1970", "Thursday 1", "12am"];
    // Pages of the desk are in English, whoever reads them.
    let at_desk = |name: &str| {
        ["desk/", "decision/", "panel/", "award/release"].iter().any(|room| name.starts_with(room))
            || name.contains("/desk-")
    };
    for sample in all_samples().into_iter().filter(|sample| !at_desk(sample.template)) {
        let mut context = Context::new();
        context.insert("page", &frame("tr", &sample.title));
        context.insert("view", &sample.view);
        let html = without_beside(&templates.fill(sample.template, &context).expect("a page"));
        // What was worded before it came to the template is the page's own to say, and its samples say it in English.
        let worded = sample.view.to_string();
        for words in english.iter().filter(|words| !worded.contains(**words)) {
            assert!(
                !html.contains(words),
                "{} says \"{words}\" in Turkish: its component needs @page",
                sample.template
            );
        }
    }
    // Where there is no page, the language is said: a letter with words for groups is in the language of each.
    let pages = source::files("templates/application", &["html", "xml"]).into_iter();
    let copy = pages.filter(|file| file.name.contains("_copy."));
    let alone = source::files("templates/letters", &["txt"]).into_iter();
    for file in alone.chain(copy) {
        let for_groups = file.text.contains("fluent(");
        for filter in ["date", "day", "when", "on_day"] {
            for (_, after) in
                file.text.match_indices(&format!("| {filter}")).map(|(at, word)| (at, &file.text[at + word.len()..]))
            {
                let whole = !after.starts_with(|c: char| c.is_alphanumeric() || c == '_');
                let said = after.starts_with("(lang=lang)");
                assert!(
                    !whole || said == for_groups,
                    "{}: `{filter}` {}",
                    file.name,
                    if said { "in an English letter" } else { "without lang=lang" }
                );
            }
        }
    }
}

#[test]
fn no_page_is_without_a_sample() {
    let templates = Templates::load().expect("every template parses");
    let filled: Vec<_> = all_samples().into_iter().map(|sample| sample.template).collect();
    for name in templates.names() {
        let part_of_a_page =
            name == "layout.html" || name.starts_with("components/") || name.contains("/_") || name.ends_with(".txt");
        assert!(part_of_a_page || filled.contains(&name.as_str()), "no sample fills {name}");
    }
}
