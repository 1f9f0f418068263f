//! Pictures as phones and programs send them, and as somebody with ill intent might.

use image::{GenericImageView, Pixel, Rgb, RgbImage};
use proptest::prelude::*;

use super::super::samples::has;
use super::super::{colours, gif};
use super::*;
use crate::files::kinds;

/// In the tests no picture is so large that one waits for it.
const FEW: Most = Most { side: 2_000, bytes: 64 * 1024 };
const RED: Rgb<u8> = Rgb([200, 30, 20]);
const BLUE: Rgb<u8> = Rgb([20, 40, 190]);
/// Four dots by two, packed as photographs are: blue on the left, red on the right.
const PHOTOGRAPH: &[u8] = b"RIFFP\0\0\0WEBPVP8 D\0\0\0p\x02\0\x9d\x01*\x04\0\x02\0\x02\x80B%\xa8\x02tG\0d\x80~\x80\x02\xdd\xac\xba\x88\0\xfe\xf1\xb0#\x83\xef\xfe\x0c\xb0\xca\x1f\xddK\xff\x06Xe\x0e:\xff\xf2m\xe80\xe53\xff\xf8\x9b?\xcd]\x06\x1c\xa6~\x8e\0\0";

/// Wider than high: red on the left, blue on the right.
fn scene() -> DynamicImage {
    RgbImage::from_fn(48, 32, |x, _| if x < 24 { RED } else { BLUE }).into()
}

/// What a camera tells: which way up, where, and something in words.
fn exif(turn: u8, told: &[u8]) -> Vec<u8> {
    let entry = |tag: u16, kind: u16, count: u32, value: [u8; 4]| {
        [&tag.to_be_bytes()[..], &kind.to_be_bytes(), &count.to_be_bytes(), &value].concat()
    };
    let at = |at: usize| u32::try_from(at).expect("short").to_be_bytes();
    // The list of the picture begins at 8, that of the place behind it, and what is too long for either behind that.
    let (place, long) = (8 + 2 + 3 * 12 + 4, 8 + 2 + 3 * 12 + 4 + 2 + 2 * 12 + 4);
    let length = u32::try_from(told.len()).expect("short");
    let entries =
        [entry(0x010e, 2, length, at(long + 24)), entry(0x0112, 3, 1, [0, turn, 0, 0]), entry(0x8825, 4, 1, at(place))];
    let latitude = [51_u32, 1, 33, 1, 1_234, 100].map(u32::to_be_bytes).concat();
    let of_place = [entry(1, 2, 2, *b"N\0\0\0"), entry(2, 5, 3, at(long))];
    [b"MM\0*\0\0\0\x08\0\x03", &entries.concat()[..], &[0; 4], &[0, 2], &of_place.concat(), &[0; 4], &latitude, told]
        .concat()
}

fn with_exif(picture: &DynamicImage, mut encoder: impl ImageEncoder, exif: Vec<u8>, colours: Vec<u8>) {
    encoder.set_exif_metadata(exif).expect("it has a place for it");
    encoder.set_icc_profile(colours).expect("it has a place for it");
    picture.write_with_encoder(encoder).expect("a picture");
}

/// One of each kind, turned so that blue stands above red, which tells.
fn samples(told: &[u8]) -> Vec<Vec<u8>> {
    let (scene, exif, profile) = (scene(), exif(8, told), colours::tests::profile(told, 2));
    let (mut jpeg, mut png, mut webp) = (Vec::new(), Vec::new(), Vec::new());
    with_exif(&scene, JpegEncoder::new_with_quality(&mut jpeg, 95), exif.clone(), profile.clone());
    with_exif(&scene, PngEncoder::new(&mut png), exif.clone(), profile.clone());
    with_exif(&scene, WebPEncoder::new_lossless(&mut webp), exif, profile);
    // A remark before the picture, and what hangs on behind it.
    let remark = [&[0xff, 0xfe][..], &u16::try_from(told.len() + 2).expect("short").to_be_bytes(), told].concat();
    jpeg.splice(2..2, remark);
    jpeg.extend([b"ftyp", told].concat());
    png.extend(told);
    vec![jpeg, png, webp]
}

fn known(bytes: &[u8]) -> Recognised {
    kinds::recognise(&mut Cursor::new(bytes)).expect("readable").expect("a picture")
}

fn drawn(bytes: &[u8]) -> (Recognised, Vec<u8>) {
    anew(known(bytes), bytes, FEW).expect("a picture")
}

fn seen(bytes: &[u8]) -> DynamicImage {
    image::load_from_memory(bytes).expect("a picture")
}

fn near(dot: &Rgb<u8>, wanted: Rgb<u8>) -> bool {
    dot.channels().iter().zip(wanted.0).all(|(one, other)| one.abs_diff(other) < 30)
}

#[test]
fn a_photograph_forgets_where_it_was_taken_and_stands_upright() {
    let told = b"Zeynep Arslan, at home in Dalston";
    let latitude = [51_u32, 1, 33, 1].map(u32::to_be_bytes).concat();
    for before in samples(told) {
        assert!(has(&before, &latitude) && has(&before, told), "where and who");
        let (kept, after) = drawn(&before);
        let what = kept.content_type;
        assert_eq!(kept, known(&before));
        assert!(!has(&after, &latitude) && !has(&after, b"Zeynep") && !has(&after, b"Exif"), "{what}");
        let format = ImageFormat::from_mime_type(what).expect("one we know");
        let mut decoder = ImageReader::with_format(Cursor::new(&after), format).into_decoder().expect("a picture");
        assert_eq!(decoder.exif_metadata().expect("readable"), None, "{what}");
        assert_eq!(decoder.xmp_metadata().expect("readable"), None, "{what}");
        assert_eq!(decoder.icc_profile().expect("readable"), colours::simple(&colours::tests::profile(told, 2)));
        let picture = seen(&after).to_rgb8();
        assert_eq!(picture.dimensions(), (32, 48), "{what}: it was turned");
        assert!(near(picture.get_pixel(16, 4), BLUE) && near(picture.get_pixel(16, 44), RED), "{what}");
        // Written once more, it is the same, but for what a JPEG leaves out each time.
        let (_, again) = drawn(&after);
        assert!(what == "image/jpeg" || again == after, "{what}");
    }
}

#[test]
fn every_dot_of_a_drawing_stays() {
    let picture: DynamicImage = image::RgbaImage::from_fn(40, 30, |x, y| {
        image::Rgba([(x * 6) as u8, (y * 8) as u8, 90, if x > 20 { 255 } else { 120 }])
    })
    .into();
    let deep: DynamicImage = image::ImageBuffer::from_fn(9, 7, |x, y| image::Luma([(x * 7_001 + y) as u16])).into();
    for (picture, format) in [(&picture, ImageFormat::Png), (&picture, ImageFormat::WebP), (&deep, ImageFormat::Png)] {
        let mut before = Cursor::new(Vec::new());
        picture.write_to(&mut before, format).expect("a picture");
        let (kept, after) = drawn(before.get_ref());
        assert_eq!(kept.content_type, format.to_mime_type());
        assert_eq!(&seen(&after), picture);
    }
    // One that does not move, with a remark.
    let before = gif::tests::gif(b"by Zeynep");
    let (kept, after) = drawn(&before);
    assert!(kept.content_type == "image/gif" && has(&before, b"Zeynep") && !has(&after, b"Zeynep"));
    assert_eq!(seen(&after), seen(&before));
}

#[test]
fn letters_on_paper_stay_readable() {
    // Thin strokes, as dark as ink, two dots apart.
    let paper: DynamicImage =
        RgbImage::from_fn(64, 64, |x, y| if x % 4 < 2 && y % 16 < 12 { Rgb([40; 3]) } else { Rgb([235; 3]) }).into();
    let mut before = Vec::new();
    paper.write_with_encoder(JpegEncoder::new_with_quality(&mut before, 95)).expect("a picture");
    let picture = seen(&drawn(&before).1).to_luma8();
    for (x, y, dot) in picture.enumerate_pixels() {
        assert_eq!(dot.0[0] < 128, x % 4 < 2 && y % 16 < 12, "{x} {y}");
    }
}

#[test]
fn a_photograph_in_webp_becomes_one_in_jpeg() {
    let (kept, after) = drawn(PHOTOGRAPH);
    assert_eq!(kept, JPEG);
    assert_eq!(kept.name("us.webp"), "us.webp.jpg");
    let (before, after) = (seen(PHOTOGRAPH), seen(&after));
    assert_eq!(after.dimensions(), (4, 2));
    for (one, other) in before.to_rgb8().pixels().zip(after.to_rgb8().pixels()) {
        assert!(near(one, *other));
    }
}

#[test]
fn what_is_too_large_or_was_cut_off_is_not_drawn() {
    let chunk = |name: &[u8; 4], body: &[u8]| {
        let sum = name.iter().chain(body).fold(u32::MAX, |crc, byte| {
            (0..8).fold(crc ^ u32::from(*byte), |crc, _| if crc & 1 == 1 { crc >> 1 ^ 0xedb8_8320 } else { crc >> 1 })
        });
        [&u32::try_from(body.len()).expect("short").to_be_bytes()[..], name, body, &(!sum).to_be_bytes()].concat()
    };
    // A small file that says it is as large as a town, by one side or by both.
    for (wide, high) in [(19_000_u32, 19_000_u32), (60_000, 2), (2, 60_000)] {
        let head = [&wide.to_be_bytes()[..], &high.to_be_bytes(), &[8, 2, 0, 0, 0]].concat();
        let rows = [0x78, 0x01, 0x03, 0x00, 0x00, 0x00, 0x00, 0x01];
        let bomb = [b"\x89PNG\r\n\x1a\n", &chunk(b"IHDR", &head)[..], &chunk(b"IDAT", &rows), &chunk(b"IEND", b"")];
        let bomb = bomb.concat();
        assert_eq!(anew(known(&bomb), &bomb, MOST), None, "{wide} by {high}");
    }
    // A real one that is larger than may be.
    let mut large = Vec::new();
    let picture: DynamicImage = RgbImage::from_pixel(300, 300, RED).into();
    picture.write_with_encoder(PngEncoder::new(&mut large)).expect("a picture");
    assert!(large.len() < 16 * 1024);
    assert_eq!(anew(known(&large), &large, FEW), None);
    assert!(anew(known(&large), &large, MOST).is_some());
    for picture in samples(b"told") {
        assert_eq!(anew(known(&picture), &picture[..40], FEW), None);
    }
    let png = &samples(b"told")[1];
    assert_eq!(anew(known(png), &png[..png.len() - 60], FEW), None);
}

proptest! {
    #[test]
    fn fuzzed_what_is_sent_as_a_picture_is_drawn_or_not_kept(
        bytes in crate::mutated::mutated([samples(b"told"), vec![PHOTOGRAPH.to_vec(), gif::tests::gif(b"told")]].concat()),
    ) {
        if let Some(known) = kinds::recognise(&mut Cursor::new(&bytes)).expect("readable")
            && let Some((kept, after)) = anew(known, &bytes, FEW)
        {
            prop_assert_eq!(image::guess_format(&after).ok(), ImageFormat::from_mime_type(kept.content_type));
            prop_assert!(seen(&after).as_bytes().len() <= 64 * 1024);
            prop_assert!(!has(&after, b"told"));
        }
    }

    #[test]
    fn whatever_comes_it_never_panics(bytes in prop::collection::vec(any::<u8>(), 0..300), kind in 0..4_usize) {
        let begins: [&[u8]; 4] =
            [&[0xff, 0xd8, 0xff, 0xe0], b"\x89PNG\r\n\x1a\n", b"RIFF\x30\0\0\0WEBPVP8 ", b"GIF89a\x02\0\x02\0"];
        let bytes = [begins[kind], &bytes].concat();
        let _ = anew(known(&bytes), &bytes, FEW);
    }
}
