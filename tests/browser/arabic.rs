//! Samira reads Arabic: from the front page to what was sent, from right to left.

use groundwater::web::language::Language;

use crate::browser::Browser;
use crate::support::Portal;

const SAMIRA: &str = "samira@example.org";
const PLAN: &str = "كل يوم أحد نطبخ معًا في مطبخ الحي: الجدات وبنات الحي وأبوان. نأكل معًا، ولا يعود أحد إلى بيته وحيدًا.";

/// What the portal says in Arabic under this key, as it reads on the page.
fn said(key: &str) -> String {
    let arabic = Language::find("ar").expect("Arabic");
    arabic.say(key).replace(['\u{2068}', '\u{2069}'], "").split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The page is in Arabic, and reads from right to left.
async fn reads_from_right_to_left(browser: &Browser) {
    let script = "const done = arguments[arguments.length - 1]; const html = document.documentElement; \
                  done([html.lang, html.dir, getComputedStyle(document.querySelector('h1')).textAlign].join(' '))";
    let is = browser.finds(script).await;
    assert!(is.as_str().is_some_and(|is| is.starts_with("ar rtl")), "{}: {is}", browser.path().await);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn on_a_phone_from_right_to_left() {
    let portal = Portal::start().await;
    portal.fund("hackney-community-chest").await;
    portal.work().await;
    let browser = Browser::phone(&portal).await;
    browser.open("/").await;
    browser.click("العربية").await;
    reads_from_right_to_left(&browser).await;
    browser.click("Community Chest").await;
    reads_from_right_to_left(&browser).await;
    // The questions are the council's own words, and stay as the council wrote them.
    browser.see("In one line, what would you like to do?").await;
    browser.picture("arabic-01-fund").await;
    browser.click(&said("fund-start")).await;
    browser.fill(&said("signed-out-email"), SAMIRA).await;
    browser.click(&said("signed-out-button")).await;
    browser.see(SAMIRA).await;
    let letter = portal.letters_to(SAMIRA).await.pop().expect("a letter");
    let code = letter.subject.split(' ').find(|word| word.len() == 6 && word.is_ascii()).expect("a code").to_owned();
    browser.fill(&said("code-label"), &code).await;
    browser.click(&said("code-button")).await;
    reads_from_right_to_left(&browser).await;
    browser.fill(&said("account-name"), "سميرة خوري").await;
    browser.click(&said("account-save")).await;
    browser.fill(&said("organisation-name"), "مطبخ الأحد").await;
    browser.click(&said("organisation-kind-unregistered")).await;
    browser.fill(&said("organisation-about"), "نطبخ ونأكل معًا أيام الأحد.").await;
    browser.picture("arabic-02-group").await;
    browser.click(&said("organisation-save")).await;
    browser.click(&said("start-continue")).await;
    reads_from_right_to_left(&browser).await;
    browser.picture("arabic-03-list").await;

    browser.click("In one line, what would you like to do?").await;
    browser.fill("In one line", "مطبخ يوم الأحد للجدات").await;
    browser.click(&said("question-save-continue")).await;
    browser.fill("Who is it for", PLAN).await;
    browser.picture("arabic-04-question").await;
    browser.click(&said("question-save-continue")).await;
    browser.click("People from different communities get on well together").await;
    browser.click(&said("question-save-continue")).await;
    browser.click("All or nearly all").await;
    browser.click(&said("question-save-continue")).await;
    browser.fill_named("budget-what-1", "طعام لأربعين أحدًا").await;
    // Arabic digits are digits.
    browser.fill_named("budget-amount-1", "٦٠٠").await;
    browser.click(&said("question-save-continue")).await;
    browser.open("/home").await;
    browser.click("Community Chest").await;
    browser.click(&said("tasks-check")).await;
    browser.see("£600").await;
    browser.see("مطبخ يوم الأحد للجدات").await;
    browser.picture("arabic-05-check").await;
    browser.click(&said("check-send")).await;
    browser.see(&said("sent-title")).await;
    reads_from_right_to_left(&browser).await;
    browser.picture("arabic-06-sent").await;
    let letter = portal.letters_to(SAMIRA).await.pop().expect("a letter");
    assert!(letter.text.chars().any(|letter| ('\u{600}'..'\u{6ff}').contains(&letter)), "{}", letter.text);
}
