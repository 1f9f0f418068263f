//! Where many a journey begins: Sunday Kitchen has heard yes, and both have signed.

use chrono::{Datelike, NaiveDate};

use crate::browser::Browser;
use crate::learning::{AMINA, HULYA, at_the_desk, sunday_kitchen_has_its_letter};
use crate::support::{Portal, Seen, Visitor};
use crate::table::Table;

/// A grant of £4,000 for Sunday Kitchen.
pub struct Granted {
    pub table: Table,
    grant: String,
}

impl Granted {
    /// Its group has heard yes, and nothing has been offered yet.
    pub async fn heard() -> Granted {
        let table = sunday_kitchen_has_its_letter().await;
        let amina = table.portal.signed_in(AMINA).await;
        let link = amina.get("/desk/grants").await.link("Sunday Kitchen").expect("its grant");
        let grant = link.rsplit('/').next().expect("its id").to_owned();
        Granted { table, grant }
    }

    /// Both have signed what was offered.
    pub async fn signed() -> Granted {
        let granted = Granted::heard().await;
        let (amina, hulya) = (granted.visits(AMINA).await, granted.visits(HULYA).await);
        submits(&amina, &granted.desk("/agreement"), "#offer", &[]).await;
        let hers = [("name", "Hülya Demir"), ("role", "chair"), ("agrees", "yes")];
        submits(&hulya, &granted.own("/agreement"), "#sign", &hers).await;
        let ours = [("name", "Amina Yusuf"), ("role", "Grants officer")];
        let both = submits(&amina, &granted.desk("/agreement"), "#sign", &ours).await;
        assert!(both.has("Signed by both"), "{}", both.text());
        granted
    }

    pub fn portal(&self) -> &Portal {
        &self.table.portal
    }

    /// An address of the grant's at the desk, from what stands behind its own.
    pub fn desk(&self, place: &str) -> String {
        format!("/desk/grants/{}{place}", self.grant)
    }

    /// The same for its group.
    pub fn own(&self, place: &str) -> String {
        format!("/grants/{}{place}", self.grant)
    }

    /// Somebody who speaks HTTP, for what a journey is not about.
    pub async fn visits(&self, email: &str) -> Visitor {
        self.portal().signed_in(email).await
    }

    /// Somebody at a wide screen.
    pub async fn at_the_desk(&self, email: &str) -> Browser {
        at_the_desk(self.portal(), email).await
    }

    /// Somebody of the group on a phone.
    pub async fn on_a_phone(&self, email: &str) -> Browser {
        let browser = Browser::phone(self.portal()).await;
        browser.sign_in(self.portal(), email).await;
        browser
    }

    /// The same where no script runs.
    pub async fn without_scripts(&self, email: &str) -> Browser {
        let browser = Browser::without_scripts(self.portal()).await;
        browser.sign_in(self.portal(), email).await;
        browser
    }

    /// The address in the newest letter to somebody whose subject has these words.
    pub async fn link_to(&self, email: &str, subject: &str, path: &str) -> String {
        let letters = self.portal().letters_to(email).await;
        let letter = letters.iter().rev().find(|letter| letter.subject.contains(subject));
        let letter = letter.unwrap_or_else(|| panic!("no letter to {email} says {subject}"));
        let link = letter.text.split_whitespace().find(|word| word.starts_with("http") && word.contains(path));
        link.unwrap_or_else(|| panic!("no way to {path} in {}", letter.text)).to_owned()
    }
}

/// Fills in a form of a page as it stands there, and sends it.
pub async fn submits(who: &Visitor, path: &str, form: &str, fields: &[(&str, &str)]) -> Seen {
    let page = who.get(path).await;
    assert_eq!(page.status, 200, "{path}: {}", page.text());
    let seen = who.submit(&page, form, fields).await;
    assert!(seen.status < 400, "{path}: {}", seen.text());
    seen
}

/// Writes a day into the three boxes of a date.
pub async fn fills_day(browser: &Browser, name: &str, day: NaiveDate) {
    for (part, number) in
        [("day", day.day().to_string()), ("month", day.month().to_string()), ("year", day.year().to_string())]
    {
        browser.fill_named(&format!("{name}-{part}"), &number).await;
    }
}
