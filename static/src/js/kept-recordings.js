// Recordings that are not with us yet, kept on the device for whoever recorded them (body[data-person]), under the address
// they go to: a row that says what it is, and its pieces beside it, so that nothing is written twice while somebody speaks.
// Where a browser keeps nothing (a private window of some), the page still works: it only cannot go on after it was left.

const NAME = "groundwater-recordings";
const ROWS = "recordings";
const PIECES = "pieces";
/** What the upload itself remembers (tus-js-client). */
export const UPLOADS = "tus::groundwater ";
export const OUT = "gw-signed-out";
export const LONGEST = 90 * 24 * 3600 * 1000;

const person = document.body.dataset.person;
const opened = Date.now();

/** Somebody left in a hurry: nothing is kept from here on. */
let left = false;
window.addEventListener("gw-leave", () => (left = true));

/** Whether something of theirs may stay here: not once they have left, or signed out on another page. */
function mayStay() {
  try {
    return Boolean(person) && !left && !(Number(localStorage.getItem(OUT)) > opened);
  } catch {
    return Boolean(person) && !left;
  }
}

const nameOf = (endpoint) => `${person} ${endpoint}`;
const allOf = (name) => IDBKeyRange.bound([name], [name, []]);

function open() {
  return new Promise((done, failed) => {
    const asked = indexedDB.open(NAME, 2);
    asked.onupgradeneeded = () => {
      for (const old of [...asked.result.objectStoreNames]) asked.result.deleteObjectStore(old);
      for (const name of [ROWS, PIECES]) asked.result.createObjectStore(name);
    };
    asked.onsuccess = () => {
      // Another page clears up: it does not wait for this one.
      asked.result.onversionchange = () => asked.result.close();
      done(asked.result);
    };
    asked.onerror = () => failed(asked.error);
  });
}

async function run(mode, f) {
  try {
    const db = await open();
    return await new Promise((done, failed) => {
      const work = db.transaction([ROWS, PIECES], mode);
      const asked = f(work.objectStore(ROWS), work.objectStore(PIECES));
      work.oncomplete = () => done(asked?.result);
      work.onerror = work.onabort = () => failed(work.error);
    }).finally(() => db.close());
  } catch {
    return undefined;
  }
}

/** Keeps the pieces from one on, and says whether it could. Unless it is `named`, what was kept before is still what is found again. */
export async function keep(endpoint, what, from = 0, named = true) {
  if (!mayStay()) return false;
  const name = nameOf(endpoint);
  const { id, film, seconds, type, sending } = what;
  const there = await run("readwrite", (rows, pieces) => {
    if (named) {
      rows.put({ id, film, seconds, type, sending, name: what.name, at: Date.now() }, name);
      pieces.delete(IDBKeyRange.bound([name], [name, id], false, true));
      pieces.delete(IDBKeyRange.bound([name, id, []], [name, []]));
    }
    what.pieces.slice(from).forEach((piece, at) => pieces.put(piece, [name, id, from + at]));
    return pieces.count();
  });
  return there !== undefined;
}

export async function kept(endpoint) {
  if (!mayStay()) return undefined;
  const name = nameOf(endpoint);
  const what = await run("readonly", (rows) => rows.get(name));
  if (!what) return undefined;
  const pieces = await run("readonly", (_, all) => all.getAll(IDBKeyRange.bound([name, what.id], [name, what.id, []])));
  return pieces?.length ? { ...what, pieces, blob: new Blob(pieces, { type: what.type }) } : undefined;
}

function take(rows, pieces, name) {
  rows.delete(name);
  pieces.delete(allOf(name));
}

export const forget = (endpoint) => run("readwrite", (rows, pieces) => take(rows, pieces, nameOf(endpoint)));

/** Whether there is anything at all; some browsers do not say. */
async function mayBeThere() {
  try {
    return (await indexedDB.databases()).some((one) => one.name === NAME);
  } catch {
    return Boolean(window.indexedDB);
  }
}

/** The addresses that this person's recordings wait for. */
export async function waiting() {
  if (!mayStay() || !(await mayBeThere())) return [];
  const names = (await run("readonly", (rows) => rows.getAllKeys())) ?? [];
  return names.filter((name) => name.startsWith(nameOf(""))).map((name) => name.slice(nameOf("").length));
}

export async function forgetOld() {
  if (!person || !(await mayBeThere())) return;
  await run("readwrite", (rows, pieces) => {
    const each = rows.openCursor();
    each.onsuccess = () => {
      if (!each.result) return;
      if (!(Date.now() - each.result.value.at < LONGEST)) take(rows, pieces, each.result.key);
      each.result.continue();
    };
  });
}

/** Takes everybody's recordings off the device. */
export async function forgetAll() {
  if (!(await mayBeThere())) return;
  // Emptied first: taking it away waits while another page has it open.
  await run("readwrite", (rows, pieces) => (rows.clear(), pieces.clear()));
  await drop();
}

/** Takes it away at once, without waiting to hear how it went. */
export function drop() {
  return new Promise((done) => {
    try {
      const asked = indexedDB.deleteDatabase(NAME);
      asked.onsuccess = asked.onerror = asked.onblocked = done;
    } catch {
      done(); // There is no such store here, and so nothing in it.
    }
  });
}
