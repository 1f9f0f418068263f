// <button type="button" data-print hidden>: shown where there is a script to print with.
for (const button of document.querySelectorAll("button[data-print]")) {
  button.hidden = false;
  button.addEventListener("click", () => window.print());
}
