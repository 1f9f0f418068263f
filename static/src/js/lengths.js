// How long a recording is, and sentences that say so.

/** `#` and `##` of a sentence; a name may have a `#` of its own. */
export const fill = (words, one, two) => words.split("##").map((part) => part.split("#").join(one)).join(two);

/** How long a file runs, in seconds; 0 where the browser cannot say. */
export function lengthOf(file) {
  return new Promise((done) => {
    const player = document.createElement(file.type.startsWith("video/") ? "video" : "audio");
    const address = URL.createObjectURL(file);
    const say = (seconds) => {
      URL.revokeObjectURL(address);
      done(Number.isFinite(seconds) ? Math.round(seconds) : 0);
    };
    player.onloadedmetadata = () => say(player.duration);
    player.onerror = () => say(0);
    setTimeout(() => say(0), 3000);
    player.preload = "metadata";
    player.src = address;
  });
}

export const clock = (seconds) => `${Math.floor(seconds / 60)}:${String(Math.floor(seconds % 60)).padStart(2, "0")}`;
