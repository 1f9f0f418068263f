//! `/desk/assessments/{id}/pay`

use actix_web::{HttpResponse, web};

use crate::assessment::actions::asking;
use crate::assessment::policy;
use crate::assessment::store::{self, Reviewer, reviewers};
use crate::assessment::views::PayView;
use crate::award::pages::payment::fill_date;
use crate::error::{Error, Problems, Result};
use crate::ids::{AssessmentId, AssessmentReviewerId};
use crate::panel::pages::called;
use crate::people::store::Person;
use crate::text::dates;
use crate::text::money::Pence;
use crate::web::form::{FormState, Item, Posted};
use crate::web::page::{Page, go};

/// GET `/desk/assessments/{id}/pay`
pub async fn show(page: Page, id: web::Path<String>) -> Result<HttpResponse> {
    // Nobody is ticked: that somebody was paid is not noted by one press too many.
    let mut form = FormState::default();
    fill_date(&mut form, "day", page.app.tools.clock.today());
    show_with(&page, AssessmentId::from(id.as_str()), form).await
}

async fn show_with(page: &Page, id: AssessmentId, form: FormState) -> Result<HttpResponse> {
    let who = page.who()?;
    let (assessment, people) = page
        .read(move |db| {
            let assessment = store::get(db, &id)?;
            policy::may_work(&who, &assessment)?;
            let people = reviewers::of(db, std::slice::from_ref(&id))?;
            Ok((assessment, people))
        })
        .await?;
    let due = || people.iter().filter(|(one, _)| one.pay_pence() > 0);
    page.show(&PayView {
        id: assessment.id.to_string(),
        about: assessment.about,
        year: assessment.year,
        people: due().map(|one| Item::new(one.0.id.to_string(), with_pay(one))).collect(),
        waits_pence: due()
            .filter(|(one, _)| one.waits_for_pay())
            .map(|(one, _)| one.pay_pence() - one.paid_pence)
            .sum(),
        form,
    })
}

/// "Ama Owusu: £37.50, paid on 3 May 2027"
fn with_pay((one, person): &(Reviewer, Person)) -> String {
    let (name, pay) = (called(person), Pence(one.pay_pence()));
    match one.paid_on {
        None => format!("{name}: {pay}"),
        Some(day) if one.waits_for_pay() => {
            format!("{name}: {pay}, of which {} paid on {}", Pence(one.paid_pence), dates::day(day))
        }
        Some(day) => format!("{name}: {pay}, paid on {}", dates::day(day)),
    }
}

/// POST `/desk/assessments/{id}/pay`
pub async fn pay(page: Page, id: web::Path<String>, posted: Posted) -> Result<HttpResponse> {
    let id = AssessmentId::from(id.as_str());
    let mut problems = Problems::default();
    let day = dates::parse_day(posted.get("day-day"), posted.get("day-month"), posted.get("day-year"))
        .map_err(|why| problems.add("day", why.to_string()))
        .ok();
    let paid: Vec<AssessmentReviewerId> = posted.all("reviewers").into_iter().map(AssessmentReviewerId::from).collect();
    let about = id.clone();
    match page.change(move |change| asking::pay(change, &about, &paid, day, problems)).await {
        Ok(()) => Ok(go(format!("/desk/assessments/{id}?done=assessment-paid"))),
        Err(Error::Problem(problems)) => show_with(&page, id, posted.state(&problems, page.language)).await,
        Err(other) => Err(other),
    }
}
