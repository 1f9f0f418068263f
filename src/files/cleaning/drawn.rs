//! Still pictures are drawn anew: what comes is read into dots, and what is kept is written from those dots and nothing else. Whatever
//! stood in, between or behind them (where and when it was taken, by whom, a smaller copy, a second file) is not in what is kept.

use std::io::Cursor;

use image::codecs::gif::GifEncoder;
use image::codecs::jpeg::JpegEncoder;
use image::codecs::png::{CompressionType, FilterType, PngEncoder};
use image::codecs::webp::WebPEncoder;
use image::metadata::Orientation;
use image::{DynamicImage, ImageDecoder, ImageEncoder, ImageError, ImageFormat, ImageReader, ImageResult, Limits};

use super::{chunks_of_webp, colours};
use crate::files::kinds::{JPEG, Recognised};

/// How large a picture may be that is drawn.
#[derive(Clone, Copy, Debug)]
pub struct Most {
    /// Each side, in dots.
    pub side: u32,
    /// All its dots, in bytes.
    pub bytes: u64,
}

/// Phones take fifty million dots, and sixty-three of a panorama, and a page of paper scanned at 600 dots an inch has thirty-five: three bytes each. A small file that
/// says it is larger than this was made to fill the machine.
pub const MOST: Most = Most { side: 20_000, bytes: 256 * 1024 * 1024 };

/// Of a hundred: a letter that was photographed stays readable, and the file about as large as it came.
const QUALITY: u8 = 88;
/// From 1, the most careful choice of colours, to 30: a GIF has all of its own, but for a few.
const SPEED: i32 = 10;

/// A picture written anew, upright, and what it is then; none where it cannot be read or is too large.
pub fn anew(known: Recognised, bytes: &[u8], most: Most) -> Option<(Recognised, Vec<u8>)> {
    let format = ImageFormat::from_mime_type(known.content_type)?;
    let (picture, colours) = read(format, bytes, most).ok()?;
    if picture.width() == 0 || picture.height() == 0 {
        return None;
    }
    let known = if is_photograph(bytes) && !picture.color().has_alpha() { JPEG } else { known };
    let written = written(known.content_type, &picture, colours).ok()?;
    Some((known, written))
}

/// The dots of a picture, as it stands upright, and what its colours are.
fn read(format: ImageFormat, bytes: &[u8], most: Most) -> ImageResult<(DynamicImage, Option<Vec<u8>>)> {
    let mut limits = Limits::no_limits();
    limits.max_image_width = Some(most.side);
    limits.max_image_height = Some(most.side);
    limits.max_alloc = Some(most.bytes);
    let mut reader = ImageReader::with_format(Cursor::new(bytes), format);
    reader.limits(limits.clone());
    let mut decoder = reader.into_decoder()?;
    limits.reserve(decoder.total_bytes())?;
    let turn = decoder.orientation().unwrap_or(Orientation::NoTransforms);
    let profile = decoder.icc_profile().ok().flatten();
    let mut picture = DynamicImage::from_decoder(decoder)?;
    picture.apply_orientation(turn);
    // Colours of another kind were made red, green and blue as they were read.
    let colours = profile.filter(|_| picture.color().has_color()).and_then(|profile| colours::simple(&profile));
    Ok((picture, colours))
}

/// Whether it is a WebP that was packed as photographs are. The library writes WebP only so that every dot stays, which makes a
/// photograph many times as large: it becomes a JPEG.
fn is_photograph(bytes: &[u8]) -> bool {
    bytes.starts_with(b"RIFF") && chunks_of_webp(bytes).flatten().any(|chunk| chunk.starts_with(b"VP8 "))
}

fn written(content_type: &str, picture: &DynamicImage, colours: Option<Vec<u8>>) -> ImageResult<Vec<u8>> {
    let mut out = Vec::new();
    match content_type {
        "image/png" => {
            let encoder = PngEncoder::new_with_quality(&mut out, CompressionType::Default, FilterType::Adaptive);
            write(picture, encoder, colours)?;
        }
        "image/webp" => write(picture, WebPEncoder::new_lossless(&mut out), colours)?,
        "image/gif" => write(picture, GifEncoder::new_with_speed(&mut out, SPEED), None)?,
        _ => write(picture, JpegEncoder::new_with_quality(&mut out, QUALITY), colours)?,
    }
    Ok(out)
}

fn write(picture: &DynamicImage, mut encoder: impl ImageEncoder, colours: Option<Vec<u8>>) -> ImageResult<()> {
    if let Some(colours) = colours {
        encoder.set_icc_profile(colours).map_err(ImageError::Unsupported)?;
    }
    picture.write_with_encoder(encoder)
}

#[cfg(test)]
#[path = "drawn_tests.rs"]
mod tests;
