// At the desk: that somebody began to listen to a recording is noted as they begin, and that they heard it at its end.
// Without a script there is a button.
//
//   <audio data-listened="/desk/recordings/…/listened">, and <span data-listened-state> in the same .gw-heard
import { say } from "./words.js";

for (const player of document.querySelectorAll("[data-listened]")) {
  const note = async (began) => {
    const state = player.closest(".gw-heard")?.querySelector("[data-listened-state]");
    try {
      const body = new URLSearchParams({ began: began ? "yes" : "" });
      const reply = await fetch(player.dataset.listened, { method: "POST", body, headers: { Accept: "application/json" }, credentials: "same-origin" });
      const answer = await reply.json();
      if (state) say(state, answer.said);
    } catch {
      // The button is still there.
    }
  };
  player.addEventListener("play", () => note(true), { once: true });
  player.addEventListener("ended", () => note(false));
}
