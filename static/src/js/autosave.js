// Words are kept as they are written. A form[data-autosave] is posted, as it stands, to its own action with
// `Accept: application/json`: 1.2 s after the last key, on leaving a field, and on leaving the page.
//
// The server answers with one of
//   { state: "saved", version: 3, said: "Saved just now" }
//   { state: "both", href: "…", said: "…" }        someone else wrote here too: nothing more is sent, both texts are kept
//   { state: "signed-out", said: "…", href?: "…" } (403) the words stay in the page, and are sent when someone is signed in again
//   { state: "problem", said: "…" }                not kept as it stands; said until the words change
// Never more than one is on its way, so that `version` is always the one the server knows.
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

    form.addEventListener("input", () => this.changed());
    form.addEventListener("change", () => this.changed());
    form.addEventListener("focusout", () => this.send());
    form.addEventListener("submit", (event) => this.submit(event));
    document.addEventListener("visibilitychange", () => this.send({ keepalive: document.visibilityState === "hidden" }));
    window.addEventListener("pagehide", () => this.send({ keepalive: true }));
    window.addEventListener("pageshow", () => (this.leaving = false));
    window.addEventListener("online", () => this.send());
    window.addEventListener("beforeunload", (event) => {
      if (!this.leaving && this.unsaved()) event.preventDefault();
    });
  }

  unsaved() {
    return this.written !== this.kept;
  }

  changed() {
    this.written += 1;
    clearTimeout(this.waiting);
    this.waiting = setTimeout(() => this.send(), AFTER_TYPING);
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
    let reply;
    try {
      const request = { method: "POST", body, headers: { Accept: "application/json" }, credentials: "same-origin", redirect: "manual" };
      const address = this.form.getAttribute("action") || location.href;
      // A browser refuses keepalive for more than 64 kB in all; then the plain post is the best there is.
      reply = await fetch(address, { ...request, keepalive }).catch((e) => (keepalive ? fetch(address, request) : Promise.reject(e)));
    } catch {
      return this.again();
    }
    if (reply.status >= 500 || reply.status === 429) return this.again();
    const answer = await reply.json().catch(() => null);
    if (!answer) return this.again();
    this.tries = 0;
    if (answer.state === "saved") {
      this.kept = upTo;
      this.version(answer.version);
      this.show("saved", answer.said);
      if (this.unsaved()) this.waiting = setTimeout(() => this.send(), AFTER_TYPING);
    } else if (answer.state === "both") {
      this.stopped = true;
      this.kept = upTo;
      this.show("both", answer.said, answer.href);
    } else if (answer.state === "signed-out") {
      this.show("signed-out", answer.said, answer.href);
    } else {
      this.kept = upTo;
      this.show("problem", answer.said);
    }
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
    this.show("offline");
    clearTimeout(this.waiting);
    this.waiting = setTimeout(() => this.send(), Math.min(1000 * 2 ** this.tries, LONGEST_WAIT));
  }

  version(number) {
    const field = this.form.elements.namedItem("version");
    if (field && number !== undefined) field.value = number;
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
      link.textContent = said(this.line, state === "both" ? "both-link" : "signed-out-link");
      if (state === "signed-out") link.target = "_blank";
      this.line.append(" ", link);
    }
  }
}

for (const form of document.querySelectorAll("form[data-autosave]")) new Autosave(form);
