// What is left of a budget while amounts are typed.
//
//   <p data-live-total="2400000" data-left="# left of £24,000" data-over="# more than there is" aria-live="polite"></p>
//
// The number is in pence. It counts every <input data-live-amount> in the nearest [data-live-scope], form, or page.
import { money, pence, said, say } from "./words.js";

for (const line of document.querySelectorAll("[data-live-total]")) {
  const scope = line.closest("[data-live-scope], form") ?? document;
  const budget = Number(line.dataset.liveTotal);
  const show = () => {
    const spent = [...scope.querySelectorAll("[data-live-amount]")].reduce((sum, field) => sum + (pence(field.value) ?? 0), 0);
    const left = budget - spent;
    say(line, said(line, left < 0 ? "over" : "left").replace("#", money(Math.abs(left))));
    line.classList.toggle("gw-over", left < 0);
    line.hidden = false;
  };
  scope.addEventListener("input", (event) => event.target.matches("[data-live-amount]") && show());
  show();
}
