// Recording an answer on its page: voice or film, pause, listen back, do it again, send. Only this page loads it, and those that have
// a form into which a recording goes (`IntoForm`).
//
// What was recorded is kept on the device (IndexedDB) until all of it is with us. It goes in parts (the tus protocol):
// when the line breaks, or the page is opened again, it goes on by itself from where it was. Nothing is kept on the
// device inside [data-not-kept].
import { Upload } from "tus-js-client";
import { said, say } from "./words.js";
import { forget, keep, kept } from "./kept-recordings.js";
import { clock, fill, lengthOf } from "./lengths.js";

const SOUND = ["audio/webm;codecs=opus", "audio/mp4", "audio/ogg;codecs=opus"];
const FILM = ["video/webm;codecs=vp8,opus", "video/webm", "video/mp4"];
const AT_A_TIME = 8 * 1024 * 1024;
const KEEP_EVERY = 5; // seconds, while somebody speaks
const LONGEST_WAIT = 20_000;
const MORE = 60; // seconds, as the portal allows

class Recorder {
  constructor(root) {
    this.root = root;
    this.endpoint = root.dataset.recorder;
    this.most = Number(root.dataset.minutes) * 60;
    this.mostBytes = Number(root.dataset.mb) * 1024 * 1024;
    this.keeps = !root.closest("[data-not-kept]") && Boolean(document.body.dataset.person);
    this.what = null; // { pieces, blob, type, name, seconds, film, sending, id }
    this.before = null; // what is done again: it stays until the new one is there
    this.tries = 0;
    const find = (name) => root.querySelector(`[data-recorder-${name}]`);
    for (const name of ["begin", "on", "sees", "light", "time", "pause", "stop", "ready", "hear", "see", "send", "again", "back", "progress", "says", "sign-in"]) {
      this[name.replace("sign-in", "signIn")] = find(name);
    }
    for (const button of root.querySelectorAll("[data-record]")) button.addEventListener("click", () => this.record(button.dataset.record === "film"));
    this.pause.addEventListener("click", () => this.pauseOrGoOn());
    this.stop.addEventListener("click", () => this.recorder.stop());
    this.send.addEventListener("click", () => this.start());
    this.again.addEventListener("click", () => this.doItAgain());
    this.back.addEventListener("click", () => this.goBack());
    document.querySelector("[data-recorder-form]")?.addEventListener("submit", (event) => this.choose(event));
    window.addEventListener("online", () => this.waits && this.start());
    window.addEventListener("beforeunload", (event) => {
      const unsaved = this.recorder?.state === "recording" || this.recorder?.state === "paused" || ((this.what || this.before) && !this.keeps);
      if (unsaved && !this.through) event.preventDefault();
    });
    window.addEventListener("gw-leave", () => this.leave());
    root.hidden = false;
    this.records = Boolean(window.MediaRecorder && navigator.mediaDevices?.getUserMedia);
    if (!this.records) {
      this.show("");
      this.tell("no-recorder");
    }
    this.found = this.keeps ? this.findAgain() : Promise.resolve();
  }

  tell(name, words) {
    say(this.says, words ?? said(this.root, name));
  }

  /** One of begin, on, ready is on the page. */
  show(part, focus) {
    for (const name of ["begin", "on", "ready"]) this[name].hidden = name !== part;
    for (const button of this.root.querySelectorAll("[data-record]")) button.hidden = !this.records;
    if (focus) focus.focus();
  }

  async record(film) {
    let stream;
    try {
      stream = await navigator.mediaDevices.getUserMedia({ audio: true, video: film && { width: { ideal: 640 }, height: { ideal: 480 }, frameRate: { ideal: 24 } } });
    } catch {
      this.tell("no-microphone");
      this.says.focus();
      return;
    }
    if (this.through) return stream.getTracks().forEach((track) => track.stop());
    const mimeType = (film ? FILM : SOUND).find((type) => MediaRecorder.isTypeSupported(type));
    // So that the longest recording fits what the round takes.
    const fits = (this.mostBytes * 8 * 0.9) / this.most;
    const rates = film ? { videoBitsPerSecond: Math.min(1_000_000, fits - 64_000), audioBitsPerSecond: 64_000 } : { audioBitsPerSecond: Math.min(48_000, fits) };
    this.recorder = new MediaRecorder(stream, { mimeType, ...rates });
    this.stream = stream;
    this.pieces = [];
    this.written = 0; // so many of them are on the device
    this.spoken = 0;
    this.id = `${Date.now()}-${Math.random().toString(36).slice(2)}`;
    this.recorder.addEventListener("dataavailable", (event) => this.piece(event.data, film));
    this.recorder.addEventListener("stop", () => this.stopped(stream, film));
    this.recorder.start(1000);
    this.since = performance.now();
    this.ticking = setInterval(() => this.tick(), 250);
    if (film) {
      this.sees.srcObject = stream;
      this.sees.hidden = false;
      this.sees.play().catch(() => {});
    }
    this.root.dataset.state = "on";
    this.show("on", this.stop);
    this.tell("is-on");
    this.tick();
  }

  /** How many seconds were spoken: pauses do not count. */
  seconds() {
    return this.spoken + (this.recorder?.state === "recording" ? (performance.now() - this.since) / 1000 : 0);
  }

  tick() {
    say(this.time, said(this.root, "time").replace("##", clock(this.most)).replace("#", clock(this.seconds())));
    if (this.seconds() >= this.most && this.recorder.state !== "inactive") {
      this.full = true;
      this.recorder.stop();
    }
  }

  piece(data, film) {
    if (data.size === 0) return;
    this.pieces.push(data);
    const whole = this.pieces.reduce((sum, piece) => sum + piece.size, 0);
    if (whole > this.mostBytes - 512 * 1024 && this.recorder.state !== "inactive") {
      this.full = true;
      this.recorder.stop();
    } else if (this.pieces.length % KEEP_EVERY === 0) {
      this.keep(this.made(film), !this.before);
    }
  }

  made(film) {
    const blob = new Blob(this.pieces, { type: this.recorder.mimeType });
    const ending = blob.type.includes("mp4") ? "mp4" : blob.type.includes("ogg") ? "ogg" : "webm";
    const seconds = Math.round(this.seconds());
    return { pieces: this.pieces.slice(), blob, type: blob.type, film, id: this.id, seconds, name: `${said(this.root, "name")}.${ending}`, sending: false };
  }

  /** On the device, each piece once; all of them once more where one could not be written. */
  async keep(what, named = true) {
    if (!this.keeps) return;
    const from = what.id === this.id ? this.written : 0;
    if (what.id === this.id) this.written = what.pieces.length;
    if (!(await keep(this.endpoint, what, from, named))) this.written = 0;
  }

  pauseOrGoOn() {
    const pauses = this.recorder.state === "recording";
    if (pauses) {
      this.spoken = this.seconds();
      this.recorder.pause();
    } else {
      this.since = performance.now();
      this.recorder.resume();
    }
    this.root.dataset.state = pauses ? "paused" : "on";
    say(this.pause, said(this.pause, pauses ? "go-on" : "pause"));
    this.tell(pauses ? "is-paused" : "is-on");
  }

  async stopped(stream, film) {
    clearInterval(this.ticking);
    if (this.root.dataset.state === "on") this.spoken += (performance.now() - this.since) / 1000;
    for (const track of stream.getTracks()) track.stop();
    if (this.through) return;
    this.sees.hidden = true;
    this.sees.srcObject = null;
    say(this.pause, said(this.pause, "pause"));
    this.root.dataset.state = "ready";
    const what = this.made(film);
    await this.keep(what);
    this.before = null;
    this.has(what);
    this.show("ready", this.send);
    this.tell(this.full ? "limit" : "is-ready");
    this.full = false;
  }

  /** Something is here to be heard, and to be sent. */
  has(what) {
    this.what = what;
    this.back.hidden = true;
    this.send.hidden = false;
    if (this.address) URL.revokeObjectURL(this.address);
    this.address = URL.createObjectURL(what.blob);
    this.hear.hidden = what.film;
    this.see.hidden = !what.film;
    (what.film ? this.see : this.hear).src = this.address;
  }

  async doItAgain() {
    this.waits = false;
    clearTimeout(this.retry);
    await this.upload?.abort(true).catch(() => {});
    this.upload = null;
    this.isSending = false;
    this.before = { ...this.what, sending: false };
    this.what = null;
    await this.keep(this.before);
    this.progress.hidden = this.signIn.hidden = true;
    this.back.hidden = false;
    this.show("begin", this.begin.querySelector("button"));
    this.tell("", "");
  }

  /** Rather the one that is there. */
  goBack() {
    this.has(this.before);
    this.before = null;
    this.show("ready", this.send);
    this.tell("is-ready");
  }

  /** Somebody leaves in a hurry: it stops listening, and nothing of it is anywhere. */
  leave() {
    this.through = true;
    this.waits = false;
    clearInterval(this.ticking);
    clearTimeout(this.retry);
    for (const track of this.stream?.getTracks() ?? []) track.stop();
    if (this.recorder && this.recorder.state !== "inactive") this.recorder.stop();
    this.upload?.abort().catch(() => {});
    this.pieces = [];
    this.what = this.before = null;
  }

  /** A recording that is there already goes the same way, where a script can see to it. */
  async choose(event) {
    const file = event.target.querySelector("input[type=file]")?.files?.[0];
    if (!file || file.size === 0) return;
    event.preventDefault();
    await this.found;
    const busy = this.what || this.before || this.isSending || (this.recorder && this.recorder.state !== "inactive");
    const seconds = busy ? 0 : await lengthOf(file);
    const wrong = busy ? said(this.root, "one-at-a-time") : this.tooMuch(file, seconds);
    if (wrong) {
      this.tell("", wrong);
      this.says.focus();
      return;
    }
    const what = { pieces: [file], blob: file, type: file.type, film: file.type.startsWith("video/"), id: `${file.name}-${file.size}-${file.lastModified}`, seconds, name: file.name, sending: true };
    await this.keep(what);
    this.has(what);
    this.show("ready");
    this.start();
  }

  /** Why a file cannot be taken; nothing when it can. */
  tooMuch(file, seconds) {
    if (file.size > this.mostBytes) return fill(said(this.root, "too-large"), file.name, `${(file.size / 1024 / 1024).toFixed(1)} MB`);
    return seconds > this.most + MORE ? fill(said(this.root, "too-long"), clock(seconds), clock(this.most)) : "";
  }

  /** What was recorded before the page was left, or the browser stopped. */
  async findAgain() {
    const what = await kept(this.endpoint);
    if (!what || this.what || this.recorder) return;
    [this.id, this.written] = [what.id, what.pieces.length];
    this.has(what);
    this.show("ready");
    if (what.sending) {
      this.tell("going-on");
      this.start();
    } else {
      this.tell("is-ready");
    }
  }

  async start() {
    if (!this.what || this.isSending || this.through) return;
    this.isSending = true;
    this.waits = false;
    clearTimeout(this.retry);
    this.send.hidden = true;
    this.signIn.hidden = true;
    this.progress.hidden = false;
    this.what.sending = true;
    await this.keep(this.what);
    const { blob, name, seconds, id } = this.what;
    this.upload = new Upload(blob, {
      endpoint: this.endpoint,
      chunkSize: AT_A_TIME,
      metadata: { filename: name, seconds: String(seconds) },
      headers: { Accept: "application/json" },
      fingerprint: () => Promise.resolve(`groundwater ${document.body.dataset.person} ${this.endpoint} ${id}`),
      storeFingerprintForResuming: this.keeps,
      removeFingerprintOnSuccess: true,
      retryDelays: null,
      onProgress: (sent, all) => this.progressed(sent, all),
      onError: (error) => this.broken(error),
      onSuccess: () => this.done(),
    });
    if (this.keeps) {
      const before = await this.upload.findPreviousUploads();
      if (before.length > 0) this.upload.resumeFromPreviousUpload(before[0]);
    }
    this.upload.start();
  }

  progressed(sent, all) {
    const percent = Math.floor((sent * 100) / Math.max(all, 1));
    this.progress.value = percent;
    this.tries = 0;
    // Said every tenth, so that a screen reader is not made to count.
    if (percent === 100) this.tell("putting-together");
    else this.tell("", said(this.root, "sending").replace("#", Math.floor(percent / 10) * 10));
  }

  broken(error) {
    this.isSending = false;
    if (this.through) return;
    const reply = error.originalResponse;
    const status = reply?.getStatus() ?? 0;
    if (status === 0 || status >= 500 || status === 408 || status === 409 || status === 423 || status === 429) {
      this.tries += 1;
      this.waits = true;
      this.tell("waiting");
      this.retry = setTimeout(() => this.start(), Math.min(1000 * 2 ** this.tries, LONGEST_WAIT));
      return;
    }
    let told = {};
    try {
      told = JSON.parse(reply.getBody());
    } catch {
      // Said in our own words.
    }
    this.send.hidden = false;
    say(this.send, said(this.send, "again"));
    this.progress.hidden = true;
    this.signIn.hidden = told.state !== "signed-out";
    this.tell(told.state === "signed-out" ? "signed-out" : "stopped", told.state === "problem" && status !== 404 ? told.said : undefined);
    this.says.focus();
  }

  async done() {
    this.through = true;
    await forget(this.endpoint);
    this.tell("sent");
    location.assign(`${this.root.dataset.page}?done=recording-added`);
  }
}

/** Beside a form (`data-recorder-into` names its file field): what was recorded is put into the field, and goes with the form. */
class IntoForm extends Recorder {
  constructor(root) {
    super(root);
    this.input = document.querySelector(root.dataset.recorderInto);
    this.send.hidden = true;
    // Another file was chosen instead; a script that fills the field does not tell.
    this.input.addEventListener("change", () => this.drop());
    this.input.form.addEventListener("submit", (event) => {
      if (this.recorder?.state === "recording" || this.recorder?.state === "paused") {
        event.preventDefault();
        this.tell(this.recorder.state === "paused" ? "is-paused" : "is-on");
        this.stop.focus();
        return;
      }
      // What the form needs besides is asked for before it goes: the page that comes back with what is missing has no recording any more.
      const fields = this.input.form.elements;
      const empty = this.what && (root.dataset.needs ?? "").split(" ").find((name) => fields[name]?.value.trim() === "");
      if (empty) {
        event.preventDefault();
        this.tell(`need-${empty}`);
        fields[empty].focus();
        return;
      }
      this.through = true;
    });
    // Come back to by the browser's own way, the page may record again.
    window.addEventListener("pageshow", () => (this.through = false));
    if (typeof DataTransfer !== "function") {
      this.records = false;
      this.show("");
      this.tell("no-recorder");
    }
  }

  show(part, focus) {
    super.show(part, focus && focus === this.send ? this.again : focus);
  }

  has(what) {
    super.has(what);
    this.send.hidden = true;
    const files = new DataTransfer();
    files.items.add(new File([what.blob], what.name, { type: what.type }));
    this.input.files = files.files;
  }

  async doItAgain() {
    await super.doItAgain();
    this.input.value = "";
  }

  drop() {
    this.what = this.before = null;
    if (this.records && !(this.recorder && this.recorder.state !== "inactive")) this.show("begin");
    this.tell("", "");
  }

  leave() {
    super.leave();
    this.input.value = "";
  }
}

for (const root of document.querySelectorAll("[data-recorder]")) new (root.dataset.recorderInto ? IntoForm : Recorder)(root);

// One that is on its way can be given up.
for (const row of document.querySelectorAll("[data-on-its-way]")) {
  const button = row.querySelector("[data-give-up]");
  if (!button) continue;
  button.hidden = false;
  button.addEventListener("click", async () => {
    await fetch(row.dataset.onItsWay, { method: "DELETE", headers: { "Tus-Resumable": "1.0.0", Accept: "application/json" }, credentials: "same-origin" }).catch(() => {});
    const root = document.querySelector("[data-recorder]");
    if (root) await forget(root.dataset.recorder);
    location.reload();
  });
}
