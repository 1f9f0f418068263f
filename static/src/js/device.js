// What was typed and has not reached the portal stays on this device until it has: under the person, and the address it
// is to be posted to. Only forms that say so (data-device) are kept; the page says who is signed in (body[data-person]).
//
// localStorage, because it has kept its word by the time a page goes away; an old or a private browser may refuse it, and
// then things are as without it. Signing out clears everything.
const MARK = "gw-typed ";
const OUT = "gw-signed-out";
const LONGEST = 90 * 24 * 3600 * 1000;

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

export function forgetAll() {
  for (const key of names()) storing((store) => store.removeItem(key));
  storing((store) => store.setItem(OUT, String(Date.now())));
}

/** Takes away everything that this portal has on the device, without a sign that it did. */
export function leaveNothing() {
  left = true;
  for (const key of names()) storing((store) => store.removeItem(key));
  storing((store) => store.removeItem(OUT));
  try {
    window.indexedDB.deleteDatabase("groundwater-recordings");
  } catch {
    // There is no such store here, and so nothing in it.
  }
}

function forgetOld() {
  for (const key of names()) {
    const at = storing((store) => JSON.parse(store.getItem(key))?.at) ?? 0;
    if (Date.now() - at > LONGEST) storing((store) => store.removeItem(key));
  }
}

/** Posts as a form would, and is told in data how it went; null when nobody was reached. */
export async function post(address, body, more = {}) {
  const request = { method: "POST", body, headers: { Accept: "application/json" }, credentials: "same-origin", redirect: "manual" };
  try {
    const reply = await fetch(address, { ...request, ...more });
    if (reply.status >= 500 || reply.status === 429) return null;
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

/** Gives words back that could not be added, on the page they were for. */
function giveBack(body) {
  const said = document.createElement("div");
  said.className = "gw-said";
  said.textContent = new URLSearchParams(body).get("text") ?? "";
  if (said.textContent) document.querySelector("[data-device-line]")?.after(said);
}

async function deliver(address) {
  const entry = kept(address);
  if (!entry) return;
  const answer = await post(address, new URLSearchParams(entry.body));
  if (kept(address)?.at !== entry.at) return; // another page has gone on from it
  if (answer?.state === "saved" || answer?.state === "merged" || answer?.state === "both") {
    forget(address);
    // A button sent it before, and the next page has come: nothing is new to anybody.
    if (answer.state !== "saved" || !entry.pressed) tell(answer.state, answer.href || address, answer.said && answer.state !== "saved" ? answer.said : "");
  } else if (answer?.state === "problem") {
    tell("problem", address, answer.said);
    if (location.pathname === address) giveBack(entry.body);
  }
}

/** Sends what waits, but for a form on this page, which sends its own. */
export async function deliverAll(but = []) {
  for (const address of addresses()) {
    if (!but.includes(address)) await deliver(address);
  }
}

for (const form of document.querySelectorAll('form[action="/sign-out"], form[action="/account/shared"]')) form.addEventListener("submit", forgetAll);
forgetOld();
