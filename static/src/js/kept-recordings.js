// Recordings that are not with us yet, kept on the device under the address they go to. Where a browser keeps nothing
// (a private window of some), the page still works: it only cannot go on after it was left.

const NAME = "groundwater-recordings";
const STORE = "recordings";

function open() {
  return new Promise((done, failed) => {
    const asked = indexedDB.open(NAME, 1);
    asked.onupgradeneeded = () => asked.result.createObjectStore(STORE);
    asked.onsuccess = () => done(asked.result);
    asked.onerror = () => failed(asked.error);
  });
}

async function run(mode, f) {
  try {
    const db = await open();
    return await new Promise((done, failed) => {
      const work = db.transaction(STORE, mode);
      const asked = f(work.objectStore(STORE));
      work.oncomplete = () => done(asked.result);
      work.onerror = work.onabort = () => failed(work.error);
    }).finally(() => db.close());
  } catch {
    return undefined;
  }
}

export const keep = (endpoint, what) => run("readwrite", (store) => store.put(what, endpoint));
export const kept = (endpoint) => run("readonly", (store) => store.get(endpoint));
export const forget = (endpoint) => run("readwrite", (store) => store.delete(endpoint));
