//! Mistakes of meaning in what stands around the questions: the panel, a group's time, a part's own money, lasting help.

use super::said;

#[test]
fn what_is_asked_of_a_panel() {
    let at = "scores = true";
    let with = |lines: &str| format!("scores = true\n[round.panel]\n{lines}");
    said(
        at,
        &with("members = 3\nquorum = 4"),
        "line 32: `quorum` is 4, more than the 3 who sit at it: lower it, or raise `members`",
    );
    said(
        at,
        &with("members = 3\ncommunity_members = 4"),
        "line 32: `community_members` is 4, more than the 3 who sit at it: lower it, or raise `members`",
    );
    said(
        at,
        &with("pay_per_hour = \"£1,500\""),
        "line 33: `pay_per_hour` is £1,500, which is more than £200 an hour: check the number",
    );
    said(at, &with("quorom = 3"), "line 33: [round.panel] has no key `quorom`: did you mean `quorum`?");
}

#[test]
fn what_a_group_s_time_is_paid() {
    let at = "scores = true";
    said(
        at,
        "scores = true\npay_per_hour_for_time = \"£201\"",
        "line 32: `pay_per_hour_for_time` is £201, which is more than £200 an hour: check the number",
    );
    said(
        at,
        "scores = true\npay_per_hour_for_times = \"£15\"",
        "line 32: [round] has no key `pay_per_hour_for_times`: did you mean `pay_per_hour_for_time`?",
    );
}

#[test]
fn what_is_kept_for_a_part() {
    said(
        "budget = \"£9,000\"\n",
        "ring_fenced = true\n",
        "line 33: [[strands]] \"food\" is ring-fenced and has no `budget`: add the share that is kept for it",
    );
}

#[test]
fn what_outlasts_the_grant() {
    let at = "\n[odds]";
    let with = |more: &str| {
        format!(
            "\n[[lasting_help]]\nkey = \"books\"\ntitle = \"An accountant\"\nwords = \"Two hours.\"\ngiven_by = \"Us\"\n{more}\n\n[odds]"
        )
    };
    said(
        at,
        &with("gives = \"Us\""),
        "line 98: [[lasting_help]] \"books\" has no key `gives`: leave it out, or use one of `key`, `title`, `words`, `given_by`, `who`, `places` and `until`",
    );
    said(at, &with("place = 3"), "line 98: [[lasting_help]] \"books\" has no key `place`: did you mean `places`?");
    said(at, &with("places = 0"), "line 98: `places` is 0: write a whole number from 1 to 1000");
    said(at, &with("who = \"not-funded\""), "line 98: `who` is \"not-funded\": did you mean \"not_funded\"?");
    said(
        at,
        &with("who = \"funded\"\nuntil = 2027-02-28"),
        "line 93: [[lasting_help]] \"books\" ends on 28 February 2027, before anybody hears what is decided (1 March 2027): give it a later `until`, or offer it to everyone",
    );
    said(
        at,
        "\n[[lasting_helps]]\nkey = \"books\"\n\n[odds]",
        "line 93: a fund file has no key `lasting_helps`: did you mean `lasting_help`?",
    );
}
