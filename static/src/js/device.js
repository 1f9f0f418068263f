// What was typed and has not reached the portal stays on this device until it has: under the person, and the address it
// is to be posted to. Only forms that say so (data-device) are kept; the page says who is signed in (body[data-person]).
//
// localStorage, because it has kept its word by the time a page goes away; an old or a private browser may refuse it, and
// then things are as without it. Signing out clears everything, recordings too (kept-recordings.js), and so does saying that
// others use this device.
import * as recordings from "./kept-recordings.js";
import { said } from "./words.js";

const { OUT, LONGEST, UPLOADS } = recordings;
const MARK = "gw-typed ";
/** What was refused is offered back for so long. */
const OFFERED = 7 * 24 * 3600 * 1000;
const PATIENCE = 2000;

const person = document.body.dataset.person;
const opened = Date.now();
const name = (address) => `${MARK}${person} ${address}`;

/** What to do with the store, and nothing where there is none. */
function storing(doing) {
  try {
    return doing(window.localStorage);
  } catch {
    return undefined;
  }
}

/** Somebody left in a hurry: nothing is kept from here on. */
let left = false;

/** Keeps what a form holds, as it would be posted. Says whether it could. */
export function keep(address, body, pressed = false) {
  if (!person || left) return false;
  const entry = JSON.stringify({ body: String(body), at: Date.now(), pressed });
  return (
    storing((store) => {
      // They signed out on another page: nothing of theirs stays here.
      if (Number(store.getItem(OUT)) > opened) return false;
      store.setItem(name(address), entry);
      return true;
    }) ?? false
  );
}

/** What is kept for an address. */
export function kept(address) {
  if (!person) return null;
  return storing((store) => JSON.parse(store.getItem(name(address)))) ?? null;
}

export function forget(address) {
  storing((store) => store.removeItem(name(address)));
}

function names() {
  return storing((store) => Object.keys(store).filter((key) => key.startsWith(MARK))) ?? [];
}

/** The addresses for which something of this person's is kept. */
function addresses() {
  return person ? names().filter((key) => key.startsWith(name(""))).map((key) => key.slice(name("").length)) : [];
}

/** What was typed, and what uploads remember, whoever's it is. */
function clear() {
  const ours = storing((store) => Object.keys(store).filter((key) => key.startsWith(MARK) || key.startsWith(UPLOADS))) ?? [];
  for (const key of ours) storing((store) => store.removeItem(key));
}

/** Nothing of anybody's stays here, and pages that are still open keep nothing more. */
export async function forgetAll() {
  clear();
  storing((store) => store.setItem(OUT, String(Date.now())));
  await Promise.race([recordings.forgetAll(), new Promise((done) => setTimeout(done, PATIENCE))]);
}

/** Takes away everything that this portal has on the device, without a sign that it did. */
export function leaveNothing() {
  left = true;
  clear();
  storing((store) => store.removeItem(OUT));
  recordings.drop();
}

function forgetOld() {
  for (const key of names()) {
    const { at = 0, refused } = storing((store) => JSON.parse(store.getItem(key))) ?? {};
    if (Date.now() - at > (refused ? OFFERED : LONGEST)) storing((store) => store.removeItem(key));
  }
  const uploads = storing((store) => Object.keys(store).filter((key) => key.startsWith(UPLOADS))) ?? [];
  for (const key of uploads) {
    const at = storing((store) => Date.parse(JSON.parse(store.getItem(key)).creationTime));
    if (!(Date.now() - at < LONGEST)) storing((store) => store.removeItem(key));
  }
  recordings.forgetOld();
}

/** Posts as a form would, and is told in data how it went; null when nobody was reached. */
export async function post(address, body, more = {}) {
  const request = { method: "POST", body, headers: { Accept: "application/json" }, credentials: "same-origin", redirect: "manual" };
  try {
    const reply = await fetch(address, { ...request, ...more });
    // 408: our line was too slow, and nothing of it is kept there.
    if (reply.status >= 500 || reply.status === 429 || reply.status === 408) return null;
    return await reply.json();
  } catch {
    return null;
  }
}

// ---- sending what is kept, from whichever page comes next

/** The line that says so. Its words come with the page. */
function tell(state, href, words) {
  const line = document.querySelector("[data-device-line]");
  if (!line) return;
  line.hidden = false;
  line.textContent = words || line.getAttribute(`data-${state}`);
  const link = document.createElement("a");
  link.href = href;
  link.textContent = line.dataset.link;
  line.append(" ", link);
}

function button(line, name, pressed) {
  const made = document.createElement("button");
  made.type = "button";
  made.className = "gw-as-link";
  made.textContent = said(line, name);
  made.addEventListener("click", pressed);
  return made;
}

/** Copies what stands in an element, also where a page may not reach the clipboard. */
async function copy(element) {
  try {
    await navigator.clipboard.writeText(element.textContent);
  } catch {
    getSelection().selectAllChildren(element);
    document.execCommand("copy");
  }
}

/** Gives words back that could not be added: to be copied, or thrown away. They are not sent again. */
function giveBack(address, entry) {
  const line = document.querySelector("[data-device-line]");
  const words = new URLSearchParams(entry.body).get("text") ?? "";
  if (!line || !words.trim()) return forget(address);
  tell("problem", address, entry.refused);
  const box = document.createElement("div");
  box.className = "gw-said";
  box.dir = "auto";
  box.textContent = words;
  const ways = document.createElement("p");
  const done = button(line, "copy", async () => {
    await copy(box);
    done.textContent = said(line, "copied");
    forget(address);
  });
  const away = button(line, "throw", () => {
    forget(address);
    for (const shown of [box, ways]) shown.remove();
    line.hidden = true;
  });
  ways.append(done, " ", away);
  line.after(box, ways);
}

async function deliver(address) {
  const entry = kept(address);
  if (!entry) return;
  if (entry.refused) return giveBack(address, entry);
  const answer = await post(address, new URLSearchParams(entry.body));
  if (kept(address)?.at !== entry.at) return; // another page has gone on from it
  if (answer?.state === "saved" || answer?.state === "merged" || answer?.state === "both") {
    forget(address);
    // A button sent it before, and the next page has come: nothing is new to anybody.
    if (answer.state !== "saved" || !entry.pressed) tell(answer.state, answer.href || address, answer.said && answer.state !== "saved" ? answer.said : "");
  } else if (answer?.state === "problem") {
    entry.refused = answer.said;
    storing((store) => store.setItem(name(address), JSON.stringify(entry)));
    giveBack(address, entry);
  }
}

/** Sends what waits, but for a form on this page, which sends its own. */
export async function deliverAll(but = []) {
  for (const address of addresses()) {
    if (!but.includes(address)) await deliver(address);
  }
}

/** Before somebody signs out, they are told what has not reached us yet and would go with them. */
export async function warn() {
  const line = document.querySelector("[data-unsent]");
  if (!line) return;
  const spoken = (await recordings.waiting()).map((address) => address.replace(/uploads$/, "recording"));
  const [first] = [...spoken, ...addresses()];
  if (!first) return;
  line.querySelector("a").href = first;
  line.hidden = false;
  for (const other of document.querySelectorAll("[data-all-sent]")) other.hidden = true;
}

for (const form of document.querySelectorAll('form[action="/sign-out"], form[action="/account/shared"]')) {
  let cleared = false;
  form.addEventListener("submit", async (event) => {
    if (cleared) return;
    event.preventDefault();
    await forgetAll();
    cleared = true;
    form.requestSubmit(event.submitter ?? undefined);
  });
}
// Others use this device, too; or somebody has just signed out, and what the browser knew of it went with everything else.
if ("shared" in document.body.dataset || document.querySelector("[data-has-gone]")) forgetAll();
else forgetOld();
