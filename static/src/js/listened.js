// At the desk: a recording heard to its end is noted as heard. Without a script there is a button.
//
//   <audio data-listened="/desk/recordings/…/listened">, and <span data-listened-state> in the same .gw-heard
import { say } from "./words.js";

for (const player of document.querySelectorAll("[data-listened]")) {
  player.addEventListener("ended", async () => {
    const state = player.closest(".gw-heard")?.querySelector("[data-listened-state]");
    try {
      const reply = await fetch(player.dataset.listened, { method: "POST", headers: { Accept: "application/json" }, credentials: "same-origin" });
      const answer = await reply.json();
      if (state) say(state, answer.said);
    } catch {
      // The button is still there.
    }
  });
}
