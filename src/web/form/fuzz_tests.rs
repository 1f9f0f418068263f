//! Whatever is posted as a form: it is read, or said to be too large or cut off, and the portal goes on.

use actix_web::rt::System;
use actix_web::test::TestRequest;
use proptest::prelude::*;

use super::*;
use crate::mutated::mutated;

const PARTS: &[u8] = b"--xx\r\ncontent-disposition: form-data; name=\"kind\"\r\n\r\nother\r\n--xx\r\n\
    content-disposition: form-data; name=\"file\"; filename=\"../a.pdf\"\r\ncontent-type: application/pdf\r\n\r\n%PDF-1.7\r\n\
    --xx\r\ncontent-disposition: form-data; name=\"none\"; filename=\"\"\r\n\r\n\r\n--xx--\r\n";
const FIELDS: &[u8] = b"version=1&text=Every+Sunday%2C+we+cook%0D%0A&tick=a&tick=b&empty=&%F0%9F%8D%B2=%F0%9F";

fn post(kind: &str, bytes: Vec<u8>) -> Result<Posted> {
    let request = TestRequest::post().insert_header((CONTENT_TYPE, kind)).set_payload(bytes);
    let (request, mut payload) = request.to_http_parts();
    System::new().block_on(Posted::from_request(&request, &mut payload))
}

#[test]
fn a_form_is_read_in_both_ways_in_which_browsers_send_it() {
    let posted = post("multipart/form-data; boundary=xx", PARTS.to_vec()).expect("a form");
    assert_eq!((posted.get("kind"), posted.files.len(), posted.files[0].name.as_str()), ("other", 1, "a.pdf"));
    let posted = post("application/x-www-form-urlencoded", FIELDS.to_vec()).expect("a form");
    assert_eq!((posted.text("text").as_str(), posted.all("tick")), ("Every Sunday, we cook\n", vec!["a", "b"]));
}

#[test]
fn a_whole_roll_of_pictures_is_read_so_that_the_page_can_say_how_many_may_come() {
    let part = "--xx\r\ncontent-disposition: form-data; name=\"file\"; filename=\"a.jpg\"\r\n\r\nx\r\n";
    let roll = |count: usize| {
        post("multipart/form-data; boundary=xx", format!("{}--xx--\r\n", part.repeat(count)).into_bytes())
    };
    assert_eq!(roll(60).expect("a form").files.len(), 60);
    assert!(matches!(roll(MOST_FILES + 1), Err(Error::TooLarge(_))));
}

proptest! {
    #[test]
    fn fuzzed_parts_that_were_changed_are_read_or_said_to_be_cut_off(bytes in mutated(vec![PARTS.to_vec()])) {
        match post("multipart/form-data; boundary=xx", bytes) {
            Ok(posted) => prop_assert!(posted.files.iter().all(|file| !file.name.contains(['/', '\\']))),
            Err(why) => prop_assert!(matches!(why, Error::Problem(_) | Error::TooLarge(_)), "{why}"),
        }
    }

    #[test]
    fn fuzzed_fields_that_were_changed_are_read(bytes in mutated(vec![FIELDS.to_vec()])) {
        let posted = post("application/x-www-form-urlencoded", bytes);
        prop_assert!(posted.is_ok(), "{posted:?}");
    }
}
