//! Blacking out who people are: names that are known, addresses of e-mail, telephone numbers. Pure.

/// What stands in their place.
const NAME: &str = "[a name]";
const EMAIL: &str = "[an e-mail address]";
const PHONE: &str = "[a telephone number]";

/// A text with these names, and whatever else says who somebody is, blacked out. Every part of a name is, so that "Hülya"
/// says no more than "Hülya Demir".
pub fn black_out(text: &str, names: &[String]) -> String {
    let lines: Vec<String> = text.split('\n').map(|line| without_names(&without_contacts(line), names)).collect();
    lines.join("\n")
}

/// Words with an at sign go, and runs of at least nine digits, however they are grouped.
fn without_contacts(line: &str) -> String {
    let words: Vec<String> = line
        .split(' ')
        .map(|word| if word.chars().any(|c| c == '@') { EMAIL.to_owned() } else { word.to_owned() })
        .collect();
    let joined = words.join(" ");
    let chars: Vec<char> = joined.chars().collect();
    let (mut out, mut at) = (String::new(), 0);
    let in_number = |c: char| c.is_numeric() || matches!(c, ' ' | '-' | '(' | ')' | '.' | '+' | '/');
    while at < chars.len() {
        let starts = chars[at].is_numeric()
            || (matches!(chars[at], '+' | '(') && chars.get(at + 1).is_some_and(|c| c.is_numeric()));
        let run = chars[at..].iter().take_while(|c| in_number(**c)).count();
        let digits = chars[at..at + run].iter().filter(|c| c.is_numeric()).count();
        if starts && digits >= 9 {
            let end = chars[at..at + run].iter().rposition(|c| c.is_numeric()).map_or(run, |last| last + 1);
            out.push_str(PHONE);
            at += end;
            continue;
        }
        out.push(chars[at]);
        at += 1;
    }
    out
}

/// Whole words that are a part of a name go, in capitals or not.
fn without_names(line: &str, names: &[String]) -> String {
    let parts: Vec<String> = names
        .iter()
        .flat_map(|name| name.split_whitespace())
        .filter(|part| part.chars().count() > 1)
        .map(str::to_lowercase)
        .collect();
    let (mut out, mut word) = (String::new(), String::new());
    let end = |word: &mut String, out: &mut String| {
        let hidden = parts.contains(&word.to_lowercase());
        match hidden {
            // Two parts of one name are blacked out once.
            true if out.trim_end().ends_with(NAME) => out.truncate(out.trim_end().len()),
            true => out.push_str(NAME),
            false => out.push_str(word),
        }
        word.clear();
    };
    for c in line.chars() {
        // What stands in the place of something is no word of its own.
        if c.is_alphanumeric() || c == '’' || (c == '\'' && !word.is_empty()) {
            word.push(c);
        } else {
            end(&mut word, &mut out);
            out.push(c);
        }
    }
    end(&mut word, &mut out);
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn who_somebody_is_does_not_stand_in_a_text() {
        let names = ["Hülya Demir".to_owned()];
        let text = "Dear Hülya Demir,\nring HÜLYA on 020 7946 0123 or hulya@example.org, by 3 December 2026.";
        let out = black_out(text, &names);
        assert_eq!(
            out,
            "Dear [a name],\nring [a name] on [a telephone number] or [an e-mail address] by 3 December 2026."
        );
        assert_eq!(black_out("The demirs eat £4,500 worth.", &names), "The demirs eat £4,500 worth.");
    }

    proptest! {
        #[test]
        fn no_address_and_no_long_number_is_left(text in "[a-z0-9@ .,+()/\n-]{0,120}") {
            let out = black_out(&text, &[]);
            prop_assert!(!out.contains('@'));
            for line in out.lines() {
                let longest = line.split(|c: char| !c.is_numeric()).map(|run| run.chars().count()).max().unwrap_or(0);
                prop_assert!(longest < 9, "{}", line);
            }
        }

        #[test]
        fn a_name_is_gone_wherever_it_stands(before in "[a-z ]{0,20}", after in "[a-z ]{0,20}") {
            let text = format!("{before} Zeynep {after}");
            prop_assert!(!black_out(&text, &["Zeynep Kaya".to_owned()]).contains("Zeynep"));
        }
    }
}
