// The table of what it will cost: a total as you type, and a row more when you want one.
//
//   <table data-budget data-budget-show="3"> rows <tr data-budget-row> with <input data-budget-amount>,
//   <output data-budget-total>, and <button type="button" data-budget-add hidden> beside the table, in the same [data-budget-scope].
//
// Without a script every row is there and the server adds up.
import { money, pence, say } from "./words.js";

for (const table of document.querySelectorAll("[data-budget]")) {
  const scope = table.closest("[data-budget-scope]") ?? table.parentElement;
  const rows = [...table.querySelectorAll("[data-budget-row]")];
  const total = table.querySelector("[data-budget-total]");
  const add = scope.querySelector("[data-budget-add]");
  const filled = (row) => [...row.querySelectorAll("input, textarea, select")].some((field) => field.value.trim() !== "" && field.type !== "hidden");

  const sum = () => {
    const amounts = [...table.querySelectorAll("[data-budget-amount]")].map((field) => pence(field.value) ?? 0);
    if (total) say(total, money(amounts.reduce((a, b) => a + b, 0)));
  };
  table.addEventListener("input", sum);
  sum();

  if (!add) continue;
  const lastFilled = rows.reduce((last, row, i) => (filled(row) || row.querySelector(".govuk-error-message") ? i : last), -1);
  const shown = Math.max(Number(table.dataset.budgetShow || 3), lastFilled + 1);
  rows.forEach((row, i) => (row.hidden = i >= shown));
  const more = () => (add.hidden = !rows.some((row) => row.hidden));
  more();
  add.addEventListener("click", () => {
    const next = rows.find((row) => row.hidden);
    if (next) {
      next.hidden = false;
      next.querySelector("input, textarea, select")?.focus();
    }
    more();
  });
}
