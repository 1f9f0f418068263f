//! Recordings as machines write them: no more of each than says what it is, and then whatever was said.

/// What a browser records when somebody speaks: WebM with one track of sound.
pub fn voice(bytes: usize) -> Vec<u8> {
    webm(2, bytes)
}

/// What a browser records when somebody is seen.
pub fn film(bytes: usize) -> Vec<u8> {
    webm(1, bytes)
}

fn webm(track: u8, bytes: usize) -> Vec<u8> {
    let mut out = Vec::new();
    out.extend(element(&[0x1a, 0x45, 0xdf, 0xa3], &element(&[0x42, 0x82], b"webm")));
    // A segment that does not say how long it is: its recorder did not know yet.
    out.extend([0x18, 0x53, 0x80, 0x67, 0x01, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff]);
    let entry = [element(&[0xd7], &[1]), element(&[0x83], &[track])].concat();
    out.extend(element(&[0x16, 0x54, 0xae, 0x6b], &element(&[0xae], &entry)));
    filled(out, bytes)
}

fn element(id: &[u8], body: &[u8]) -> Vec<u8> {
    [id, &[0x80 | body.len() as u8], body].concat()
}

/// What a telephone writes: what was seen first, and what it is last.
pub fn phone_film() -> Vec<u8> {
    let handler = boxed(b"hdlr", &[&[0; 8], b"vide".as_slice(), &[0; 12]].concat());
    let description = boxed(b"moov", &boxed(b"trak", &boxed(b"mdia", &handler)));
    let kind = boxed(b"ftyp", b"qt  \0\0\0\0qt  ");
    [kind, boxed(b"mdat", &[7; 5000]), description].concat()
}

/// The same with so many bytes that are seen, and where it was recorded, as telephones write that.
pub fn phone_film_with_place(place: &str, seen: usize) -> Vec<u8> {
    let handler = boxed(b"hdlr", &[&[0; 8], b"vide".as_slice(), &[0; 12]].concat());
    let told = [boxed(b"udta", &boxed(b"\xa9xyz", place.as_bytes())), boxed(b"meta", place.as_bytes())].concat();
    let track = boxed(b"trak", &[boxed(b"mdia", &handler), told.clone()].concat());
    let kind = boxed(b"ftyp", b"qt  \0\0\0\0qt  ");
    [kind, boxed(b"mdat", &filled(Vec::new(), seen)), boxed(b"moov", &[track, told].concat())].concat()
}

/// What a browser records when somebody speaks, and what a program made of it that says where.
pub fn voice_with_place(place: &str, bytes: usize) -> Vec<u8> {
    let mut out = element(&[0x1a, 0x45, 0xdf, 0xa3], &element(&[0x42, 0x82], b"webm"));
    out.extend([0x18, 0x53, 0x80, 0x67, 0x01, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff]);
    let entry = [element(&[0xd7], &[1]), element(&[0x83], &[2])].concat();
    out.extend(element(&[0x16, 0x54, 0xae, 0x6b], &element(&[0xae], &entry)));
    out.extend(element(&[0x12, 0x54, 0xc3, 0x67], place.as_bytes()));
    filled(out, bytes)
}

/// An MP3 with where it was recorded before the sound.
pub fn song_with_place(place: &str, bytes: usize) -> Vec<u8> {
    let head = [b"ID3\x04\0\0\0\0\0".as_slice(), &[place.len() as u8], place.as_bytes(), b"\xff\xfb\x90\x44"];
    filled(head.concat(), bytes)
}

fn boxed(name: &[u8; 4], body: &[u8]) -> Vec<u8> {
    [&(body.len() as u32 + 8).to_be_bytes(), name.as_slice(), body].concat()
}

/// It begins like a film, and is none.
pub fn no_film() -> Vec<u8> {
    filled(b"\x1a\x45\xdf\xa3\x87\x42\x82\x84webm".to_vec(), 3000)
}

/// Filled up to a length with bytes that are each different from those around them.
fn filled(mut bytes: Vec<u8>, length: usize) -> Vec<u8> {
    let from = bytes.len();
    bytes.extend((from..length.max(from)).map(|at| (at * 31 % 251) as u8));
    bytes
}
