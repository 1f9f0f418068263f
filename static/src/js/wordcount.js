// How many words so far, under the box. Nothing is cut off, and nothing stops anyone writing.
//
//   <textarea data-words="ID">  <span id="ID" data-words-count hidden data-min data-max data-usual
//     data-so-far[-one] data-usually data-over[-one] data-under[-one]></span>
//
// A word is what stands between spaces, as on the server. The count is shown, and read out only after a pause.
import { counted, say } from "./words.js";

const words = (text) => text.split(/\s+/).filter(Boolean).length;

function describe(count, line) {
  const number = (name) => Number(line.getAttribute(`data-${name}`) || 0);
  const parts = [counted(line, "so-far", count)];
  if (number("max") && count > number("max")) parts.push(counted(line, "over", count - number("max")));
  else if (number("usual")) parts.push(counted(line, "usually", number("usual")));
  else if (count && count < number("min")) parts.push(counted(line, "under", number("min") - count));
  return parts.filter(Boolean).join("; ");
}

for (const box of document.querySelectorAll("textarea[data-words]")) {
  const line = document.getElementById(box.dataset.words);
  if (!line) continue;
  const aloud = document.createElement("span");
  aloud.className = "govuk-visually-hidden";
  aloud.setAttribute("aria-live", "polite");
  line.after(aloud);
  line.setAttribute("aria-hidden", "true");
  let pause;
  const show = () => {
    const count = words(box.value);
    const max = Number(line.dataset.max || 0);
    say(line, describe(count, line));
    line.classList.toggle("gw-over", max > 0 && count > max);
  };
  box.addEventListener("input", () => {
    show();
    clearTimeout(pause);
    pause = setTimeout(() => say(aloud, line.textContent), 2500);
  });
  show();
  line.hidden = false;
}
