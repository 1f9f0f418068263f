// Exit this page: at once, with nothing left on the screen or kept on the device, signed out, and without this page in the
// way back. Without scripts the button is a form that signs out and leads away. Shift three times does the same.
import * as device from "./device.js";

const LEFT = "gw-left";
const WITHIN = 5000;

const panel = document.querySelector("[data-exit]");
const form = panel?.querySelector("form");

function blank() {
  document.title = "";
  document.body.replaceChildren();
  document.documentElement.hidden = true;
}

/** For this tab only: the way back leads out again. */
function session(doing) {
  try {
    return doing(window.sessionStorage);
  } catch {
    return undefined;
  }
}

function leave() {
  const href = form.dataset.to;
  // What was typed goes to the portal, and is in nobody's way.
  window.dispatchEvent(new Event("gw-leave"));
  blank();
  device.leaveNothing();
  fetch(form.action, { method: "POST", headers: { Accept: "application/json" }, credentials: "same-origin", keepalive: true }).catch(() => {});
  session((store) => store.setItem(LEFT, href));
  window.location.replace(href);
}

if (panel && form) {
  const said = panel.querySelector("[data-exit-said]");
  for (const keys of document.querySelectorAll("[data-exit-keys]")) keys.hidden = false;
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    leave();
  });
  let pressed = 0;
  let since = 0;
  document.addEventListener("keyup", (event) => {
    if (event.key !== "Shift") {
      pressed = 0;
      return;
    }
    pressed = event.timeStamp - since < WITHIN ? pressed + 1 : 1;
    since = event.timeStamp;
    if (pressed >= 3) leave();
    else if (said) said.textContent = pressed === 1 ? panel.dataset.once : panel.dataset.twice;
  });
}

// Somebody goes back in this tab after it was left: what was on it is not shown.
function goesBack(event) {
  const href = session((store) => store.getItem(LEFT));
  if (!href) return;
  const how = performance.getEntriesByType("navigation")[0]?.type;
  if (event.persisted || how === "back_forward") {
    blank();
    window.location.replace(href);
  } else {
    session((store) => store.removeItem(LEFT));
  }
}
window.addEventListener("pageshow", goesBack);
