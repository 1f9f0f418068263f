//! What is left out of a line of the log.

/// What others say of a fault, such as a mail server that does not know a mailbox, without the addresses in it.
pub fn without_addresses(said: &str) -> String {
    let tidy = |word: &str| if word.contains('@') { "(an address)".to_owned() } else { word.to_owned() };
    said.split_whitespace().map(tidy).collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_address_is_in_what_a_mail_server_said() {
        let said = "permanent error (550): 5.1.1 <hulya@example.org>: nobody here\r\n550 hulya@example.org";
        let left = without_addresses(said);
        assert!(!left.contains("hulya") && left.contains("nobody here"), "{left}");
        assert!(!left.contains('\n'), "{left}");
        assert_eq!(without_addresses("the connection was lost"), "the connection was lost");
    }
}
