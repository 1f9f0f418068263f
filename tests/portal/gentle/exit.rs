//! Exit this page: without scripts a plain link, on the pages that ask about what may be hard to have on a screen.

use super::Story;

const EXIT: &str = ".gw-exit a";

#[tokio::test]
async fn a_sensitive_question_can_be_left_at_once_whichever_way_it_is_answered() {
    let sensitive = |source: String| source.replacen("key = \"plan\"", "key = \"plan\"\nsensitive = true", 1);
    let story = Story::with("hackney-community-chest", "plan", sensitive).await;
    let hulya = story.hulya().await;
    for page in ["/questions/plan", "/questions/plan/recording", "/questions/plan/files"] {
        let seen = hulya.get(&story.at(page)).await;
        assert_eq!(seen.attribute(EXIT, "href").as_deref(), Some("https://www.bbc.co.uk/weather"), "{page}");
        assert_eq!(seen.attribute(EXIT, "rel").as_deref(), Some("nofollow noreferrer"));
        assert!(seen.has("Your browser may still remember that you were here."), "{page}: {}", seen.text());
        assert_eq!(seen.headers["cache-control"], "no-store", "the way back asks the portal anew");
    }
    assert!(hulya.get(&story.at("/questions/who")).await.attribute(EXIT, "href").is_none());
    assert!(hulya.get(&story.at("")).await.attribute(EXIT, "href").is_none());
}
