// Words are kept as they are written. A form[data-autosave] is posted, as it stands, to its own action with
// `Accept: application/json`: 1.2 s after the last key, on leaving a field, and on leaving the page.
//
// The server answers with one of
//   { state: "saved", version: 3, said: "Saved just now" }
//   { state: "merged", version: 4, text: "…", href: "…", said: "…" }  someone else wrote elsewhere in it: both are in
//   { state: "both", href: "…", said: "…" }        someone else wrote here too: nothing more is sent, both texts are kept
//   { state: "signed-out", said: "…", href?: "…" } (403) the words stay in the page, and are sent when someone is signed in again
//   { state: "problem", said: "…" }                not kept as it stands; said until the words change
// Never more than one is on its way, so that `version` is always the one the server knows. `base` is what was saved last:
// by it the server knows what was changed here, and what somebody else changed. Until the server has it, what is typed in
// a form[data-device] is kept on this device (device.js), and a page that opens later goes on from there.
import * as device from "./device.js";
import { said } from "./words.js";

const AFTER_TYPING = 1200;
const SHOW_SAVING_AFTER = 700;
const LONGEST_WAIT = 60_000;

class Autosave {
  constructor(form) {
    this.form = form;
    this.line = form.querySelector("[data-save-state]");
    this.written = 0; // counts changes
    this.kept = 0; // the last change the server has
    this.tries = 0;
    this.stopped = false;
    this.leaving = false;
    this.sending = null; // the promise of the post on its way
    this.address = form.getAttribute("action") || location.pathname;
    this.keeps = form.hasAttribute("data-device");
    this.onDevice = false; // what is not saved is kept here at least

    form.addEventListener("input", () => this.changed());
    form.addEventListener("change", () => this.changed());
    form.addEventListener("focusout", () => this.send());
    form.addEventListener("submit", (event) => this.submit(event));
    document.addEventListener("visibilitychange", () => this.send({ keepalive: document.visibilityState === "hidden" }));
    window.addEventListener("pagehide", () => this.send({ keepalive: true }));
    window.addEventListener("gw-leave", () => {
      // What is on its way does not hold the newest words: they go besides, and are put together with it.
      if (this.sending && this.unsaved()) device.post(this.address, this.body(), { keepalive: true });
      this.send({ keepalive: true });
      this.leaving = true;
    });
    window.addEventListener("pageshow", () => (this.leaving = false));
    window.addEventListener("online", () => this.send());
    window.addEventListener("beforeunload", (event) => {
      if (!this.leaving && this.unsaved() && !this.onDevice) event.preventDefault();
    });
    // A page that holds what was typed, with what stands beside it, is newer than the device.
    const fresh = form.hasAttribute("data-fresh");
    if (this.keeps && fresh) device.forget(this.address);
    const kept = this.keeps && !fresh && device.kept(this.address);
    if (kept) this.goOn(kept.body);
  }

  /** Goes on from what was kept when this page was closed: its fields, and what they were made from. */
  goOn(body) {
    const were = new URLSearchParams(body);
    for (const field of this.form.elements) {
      if (!field.name || field.type === "submit" || field.type === "button" || field.type === "file") continue;
      if (field.type === "checkbox" || field.type === "radio") field.checked = were.getAll(field.name).includes(field.value);
      else if (were.has(field.name)) this.put(field, were.get(field.name));
    }
    this.changed();
    this.send();
  }

  /** Puts a text into a field, the caret staying where it was in the words around it. */
  put(field, text) {
    const old = field.value;
    if (old === text) return;
    if (field.tagName !== "TEXTAREA") {
      field.value = text;
      return;
    }
    let start = 0;
    while (start < old.length && old[start] === text[start]) start += 1;
    let end = 0;
    while (end < Math.min(old.length, text.length) - start && old.at(-1 - end) === text.at(-1 - end)) end += 1;
    field.setRangeText(text.slice(start, text.length - end), start, old.length - end, "preserve");
    this.quiet = true;
    field.dispatchEvent(new Event("input", { bubbles: true })); // the words are counted again
    this.quiet = false;
  }

  unsaved() {
    return this.written !== this.kept;
  }

  changed() {
    if (this.quiet) return;
    this.written += 1;
    this.keep();
    clearTimeout(this.waiting);
    this.waiting = setTimeout(() => this.send(), AFTER_TYPING);
  }

  /** On this device, until the server has it. */
  keep(pressed = false) {
    this.onDevice = this.keeps && this.unsaved() && device.keep(this.address, this.body(), pressed);
    if (this.keeps && !this.unsaved()) device.forget(this.address);
  }

  send({ keepalive = false } = {}) {
    if (this.sending || this.stopped || this.leaving || !this.unsaved()) return this.sending;
    clearTimeout(this.waiting);
    const showSaving = setTimeout(() => this.show("saving"), SHOW_SAVING_AFTER);
    this.sending = this.post(keepalive).finally(() => {
      clearTimeout(showSaving);
      this.sending = null;
    });
    return this.sending;
  }

  async post(keepalive) {
    const upTo = this.written;
    const body = this.body();
    const was = this.text(); // as it was sent
    // A browser refuses keepalive for more than 64 kB in all; then the plain post is the best there is.
    const answer = (await device.post(this.address, body, { keepalive })) ?? (keepalive ? await device.post(this.address, body) : null);
    if (!answer) return this.again();
    this.tries = 0;
    if (answer.state === "saved") {
      this.kept = upTo;
      this.version(answer.version, answer.base ?? was);
      this.show("saved", answer.said);
      this.keep();
      if (this.unsaved()) this.waiting = setTimeout(() => this.send(), AFTER_TYPING);
    } else if (answer.state === "merged") {
      this.kept = upTo;
      this.merged(answer, was);
    } else if (answer.state === "both") {
      this.stopped = true;
      this.kept = upTo;
      this.keep();
      this.show("both", answer.said, answer.href);
    } else if (answer.state === "signed-out") {
      this.show("signed-out", answer.said, answer.href);
    } else {
      this.kept = upTo;
      this.show("problem", answer.said);
    }
  }

  /** Somebody else wrote here too. Their words come into the box, unless there is more in it by now: then the next save
   *  goes on from what was sent, and brings them. */
  merged(answer, was) {
    const box = this.form.elements.namedItem("text");
    if (box && answer.text != null && !this.unsaved()) {
      this.put(box, answer.text);
      this.version(answer.version, answer.text);
      this.show("merged", answer.said);
    } else {
      this.version(undefined, answer.base ?? was);
      this.show("merged", answer.said, answer.href);
    }
    this.keep();
    if (this.unsaved()) this.waiting = setTimeout(() => this.send(), AFTER_TYPING);
  }

  text() {
    return this.form.elements.namedItem("text")?.value;
  }

  /** Everything in the form but files, which are only sent by a button. */
  body() {
    const data = new FormData(this.form);
    const files = [...data].filter(([, value]) => typeof value !== "string").map(([name]) => name);
    for (const name of files) data.delete(name);
    return this.form.enctype === "multipart/form-data" ? data : new URLSearchParams(data);
  }

  /** Not reached: say so, and try again after 2, 4, 8 … seconds. */
  again() {
    this.tries += 1;
    this.show(this.onDevice ? "offline-kept" : "offline");
    clearTimeout(this.waiting);
    this.waiting = setTimeout(() => this.send(), Math.min(1000 * 2 ** this.tries, LONGEST_WAIT));
  }

  version(number, text) {
    const [version, base] = ["version", "base"].map((name) => this.form.elements.namedItem(name));
    if (version && number !== undefined) version.value = number;
    if (base && text != null) base.value = text;
  }

  /** A button was pressed: wait for the post on its way first, or the two would look like two people. */
  submit(event) {
    clearTimeout(this.waiting);
    if (this.sending) {
      event.preventDefault();
      event.stopImmediatePropagation();
      if (this.submitting) return;
      this.submitting = true;
      const patience = new Promise((done) => setTimeout(done, 4000));
      Promise.race([this.sending, patience]).then(() => {
        this.sending = null;
        this.submitting = false;
        this.form.requestSubmit(event.submitter ?? undefined);
      });
      return;
    }
    this.keep(true);
    this.leaving = true;
  }

  show(state, words, href) {
    if (!this.line) return;
    const text = words || said(this.line, state);
    if (this.line.dataset.state === state && this.shown === text) return;
    this.line.dataset.state = state;
    this.shown = text;
    this.line.textContent = text;
    if (href && href.startsWith("/")) {
      const link = document.createElement("a");
      link.href = href;
      link.textContent = said(this.line, `${state}-link`);
      if (state === "signed-out") link.target = "_blank";
      this.line.append(" ", link);
    }
  }
}

const own = [...document.querySelectorAll("form[data-autosave]")].map((form) => new Autosave(form).address);
device.deliverAll(own).then(device.warn);
window.addEventListener("online", () => device.deliverAll(own));
