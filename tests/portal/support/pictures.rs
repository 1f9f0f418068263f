//! Pictures as telephones and programs send them: small, and with all that they tell.

use std::io::Cursor;

use image::codecs::gif::GifEncoder;
use image::codecs::jpeg::JpegEncoder;
use image::codecs::png::PngEncoder;
use image::{DynamicImage, Frame, ImageEncoder, Rgb, RgbImage, Rgba, RgbaImage};

/// In words, where each was taken.
pub const TOLD: &[u8] = b"GPS +51.5500-000.0500/ Zeynep, at home";
const RED: Rgb<u8> = Rgb([200, 30, 20]);
const BLUE: Rgb<u8> = Rgb([20, 40, 190]);

/// Whether a picture tells where it was taken, in words or as cameras do.
pub fn tells(bytes: &[u8]) -> bool {
    let has = |part: &[u8]| bytes.windows(part.len()).any(|window| window == part);
    has(TOLD) || has(&latitude()) || has(b"Exif")
}

/// Its dots.
pub fn seen(bytes: &[u8]) -> RgbImage {
    image::load_from_memory(bytes).expect("a picture that can be read").to_rgb8()
}

/// A photograph by a phone that was held on its side: red on the left and blue on the right as it was taken, and whoever holds the phone
/// upright sees blue above red.
pub fn photograph() -> Vec<u8> {
    let mut out = Vec::new();
    let mut encoder = JpegEncoder::new_with_quality(&mut out, 95);
    encoder.set_exif_metadata(exif()).expect("it has a place for it");
    scene().write_with_encoder(encoder).expect("a photograph");
    // A moment of film hangs on behind it, with its place.
    [&out, TOLD].concat()
}

/// Whether a picture shows what [`photograph`] does, upright.
pub fn stands_upright(bytes: &[u8]) -> bool {
    let picture = seen(bytes);
    let near = |x, y, wanted: Rgb<u8>| {
        let dot: &Rgb<u8> = picture.get_pixel(x, y);
        dot.0.iter().zip(wanted.0).all(|(one, other)| one.abs_diff(other) < 30)
    };
    picture.dimensions() == (32, 48) && near(16, 4, BLUE) && near(16, 44, RED)
}

/// A drawing, which stays as it is dot by dot, with what a program tells beside it and behind it.
pub fn drawing() -> Vec<u8> {
    let mut out = Vec::new();
    let mut encoder = PngEncoder::new(&mut out);
    encoder.set_exif_metadata(exif()).expect("it has a place for it");
    patch().write_with_encoder(encoder).expect("a drawing");
    [&out, TOLD].concat()
}

/// The dots of [`drawing`], upright.
pub fn drawn() -> RgbImage {
    patch().rotate270().to_rgb8()
}

/// Two pictures, one after the other, and a remark.
pub fn moving() -> Vec<u8> {
    let mut out = Vec::new();
    let mut encoder = GifEncoder::new(&mut out);
    let frames = [[200, 30, 20, 255], [20, 40, 190, 255]].map(|dot| Frame::new(RgbaImage::from_pixel(6, 4, Rgba(dot))));
    encoder.encode_frames(frames).expect("two pictures");
    drop(encoder);
    let remark = [&[0x21, 0xfe, u8::try_from(TOLD.len()).expect("short")], TOLD, &[0]].concat();
    let end = out.len() - 1;
    out.splice(end..end, remark);
    out
}

/// A small file that says it is as large as a town.
pub fn bomb() -> Vec<u8> {
    let mut out = Cursor::new(Vec::new());
    patch().write_to(&mut out, image::ImageFormat::Gif).expect("a picture");
    let mut out = out.into_inner();
    out[6..10].copy_from_slice(&[0x38, 0x4a, 0x38, 0x4a]);
    out
}

fn scene() -> DynamicImage {
    RgbImage::from_fn(48, 32, |x, _| if x < 24 { RED } else { BLUE }).into()
}

fn patch() -> DynamicImage {
    RgbImage::from_fn(20, 10, |x, y| Rgb([x as u8 * 12, y as u8 * 25, 90])).into()
}

fn latitude() -> Vec<u8> {
    [51_u32, 1, 33, 1, 1_234, 100].map(u32::to_be_bytes).concat()
}

/// What a camera tells: that it was held on its side, and where.
fn exif() -> Vec<u8> {
    let turned = b"\x01\x12\0\x03\0\0\0\x01\0\x08\0\0";
    // The list of the place begins at 38, and how far north it is stands at 68.
    let place = b"\x88\x25\0\x04\0\0\0\x01\0\0\0\x26";
    let north = b"\0\x01\0\x02\0\0\0\x02N\0\0\0\0\x02\0\x05\0\0\0\x03\0\0\0\x44";
    [&b"MM\0*\0\0\0\x08\0\x02"[..], turned, place, &[0; 4], b"\0\x02", north, &[0; 4], &latitude(), TOLD].concat()
}
