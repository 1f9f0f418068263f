// At the desk: while an application is looked at, the page says so every half minute, and shows who else has it open.
// Without a script nobody is shown, and the forms keep two people from writing over each other all the same.
//
//   <p data-here="{application, or its address}" hidden aria-live="polite">
const EVERY = 30_000;

for (const line of document.querySelectorAll("[data-here]")) {
  const tell = async () => {
    if (document.hidden) return;
    try {
      const body = new URLSearchParams({ application: line.dataset.here.split("/").pop() });
      const reply = await fetch("/desk/here", { method: "POST", body, headers: { Accept: "application/json" }, credentials: "same-origin" });
      const said = reply.ok ? (await reply.json()).said : "";
      if (line.textContent !== said) line.textContent = said;
      line.hidden = !said;
    } catch {
      line.hidden = true;
    }
  };
  tell();
  setInterval(tell, EVERY);
  document.addEventListener("visibilitychange", tell);
}
