#!/usr/bin/env node
// A real SMTP server for the tests of the letters. It listens on a free port of the loopback address and offers STARTTLS
// with a certificate made when it starts. Standard output carries one JSON line each for:
//   up     {"port": 41234, "ca": "/tmp/…/ca.pem"}           trust `ca` (the portal's SMTP_CA), connect to `localhost`
//   mail   {"mail": {"from", "to": […], "tls": "TLSv1.3"|false, "user": "…"|null, "size", "raw"}}
//   trouble made on request {"trouble": "refuse recipient"}
//   held   {"held": 1}                                      that many messages wait for their answer
//   heard  {"heard": "…"}                                   a line of standard input, after everything before it
//
//   --plain              offer no STARTTLS and take mail in the clear (otherwise mail in the clear is refused)
//   --login USER:WORD    ask for a name and password
//   --refuse WHERE       say no at `connect`, `sender`, `recipient` or `message`
//   --code N             the code of that no: 451 come back later (the default), 550 never
//   --slow MILLISECONDS  wait that long before answering the message
//   --hold               answer no message until standard input says `go`
//   --drop WHERE         hang up at `connect` or `message`
//   --times N            make that trouble for the first N connections only, then be well
//   --with-stdin         read standard input, and end when it closes, so that a test that is killed leaves nothing running

import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { parseArgs } from "node:util";
import { SMTPServer } from "smtp-server";

const PLACES = { refuse: ["connect", "sender", "recipient", "message"], drop: ["connect", "message"] };

function options() {
  const text = { type: "string" };
  const yes = { type: "boolean", default: false };
  const { values } = parseArgs({
    options: {
      plain: yes, login: text, refuse: text, code: text, slow: text, hold: yes, drop: text, times: text, "with-stdin": yes,
    },
  });
  for (const [option, places] of Object.entries(PLACES)) {
    if (values[option] && !places.includes(values[option])) throw new Error(`--${option} takes one of: ${places.join(", ")}`);
  }
  const number = (name, otherwise) => {
    if (values[name] === undefined) return otherwise;
    if (!/^\d+$/.test(values[name])) throw new Error(`--${name} takes a number`);
    return Number(values[name]);
  };
  if (values.login && !values.login.includes(":")) throw new Error("--login takes USER:WORD");
  return { ...values, code: number("code", 451), slow: number("slow", 0), times: number("times", Infinity) };
}

function say(line) {
  process.stdout.write(JSON.stringify(line) + "\n");
}

/** An authority and a certificate signed by it: rustls refuses a server certificate that is an authority itself. */
function certificate(dir) {
  const file = (name) => join(dir, name);
  const openssl = (...args) => execFileSync("openssl", args, { stdio: ["ignore", "ignore", "pipe"] });
  writeFileSync(
    file("openssl.cnf"),
    `[req]
prompt = no
distinguished_name = name
[name]
CN = groundwater tests
[authority]
basicConstraints = critical,CA:TRUE
keyUsage = critical,keyCertSign
[server]
basicConstraints = critical,CA:FALSE
extendedKeyUsage = serverAuth
subjectAltName = DNS:localhost,IP:127.0.0.1
`,
  );
  const config = ["-config", file("openssl.cnf")];
  const key = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes"];
  openssl("req", "-x509", ...config, "-extensions", "authority", ...key, "-days", "2", "-keyout", file("ca.key"), "-out", file("ca.pem"));
  openssl("req", "-new", ...config, "-subj", "/CN=localhost", ...key, "-keyout", file("server.key"), "-out", file("server.csr"));
  openssl("x509", "-req", "-in", file("server.csr"), "-CA", file("ca.pem"), "-CAkey", file("ca.key"), "-set_serial", "1", "-days", "2",
    "-extfile", file("openssl.cnf"), "-extensions", "server", "-out", file("server.pem"));
  return { key: readFileSync(file("server.key")), cert: readFileSync(file("server.pem")), ca: file("ca.pem") };
}

/** The answers to messages that are held. */
const held = [];

function hear(line) {
  if (line === "go") {
    wanted.hold = false;
    for (const answer of held.splice(0)) answer();
  }
  say({ heard: line });
}

function no(code, words) {
  return Object.assign(new Error(words), { responseCode: code });
}

function serve(wanted, tls) {
  let connections = 0;
  const sockets = new Map(); // the client's port -> its socket
  const hangUpOn = (session) => sockets.get(session.remotePort)?.destroy();
  const troubled = (session) => session.troubled === true;
  const refuses = (session, place) => troubled(session) && wanted.refuse === place;
  const refusal = (place, whom = "") => {
    say({ trouble: `refuse ${place}` });
    return no(wanted.code, `not now (${place}) ${whom}`.trim());
  };

  const server = new SMTPServer({
    banner: "groundwater tests",
    disableReverseLookup: true,
    logger: false,
    key: tls.key,
    cert: tls.cert,
    hideSTARTTLS: wanted.plain,
    disabledCommands: wanted.login ? [] : ["AUTH"],
    authOptional: !wanted.login,
    allowInsecureAuth: wanted.plain,
    onConnect(session, done) {
      session.troubled = connections++ < wanted.times;
      if (troubled(session) && wanted.drop === "connect") {
        say({ trouble: "drop connect" });
        return hangUpOn(session);
      }
      done(refuses(session, "connect") ? refusal("connect") : null);
    },
    onAuth(auth, session, done) {
      const right = `${auth.username}:${auth.password}` === wanted.login;
      done(right ? null : no(535, "name or password not known"), right ? { user: auth.username } : undefined);
    },
    onMailFrom(address, session, done) {
      if (!session.secure && !wanted.plain) return done(no(530, "Must issue a STARTTLS command first"));
      done(refuses(session, "sender") ? refusal("sender") : null);
    },
    onRcptTo(address, session, done) {
      // As mail servers do, it says whom.
      done(refuses(session, "recipient") ? refusal("recipient", `<${address.address}>`) : null);
    },
    onData(stream, session, done) {
      const chunks = [];
      stream.on("data", (chunk) => chunks.push(chunk));
      stream.on("end", () => {
        const answer = () => {
          if (troubled(session) && wanted.drop === "message") {
            say({ trouble: "drop message" });
            return hangUpOn(session);
          }
          if (refuses(session, "message")) return done(refusal("message"));
          const raw = Buffer.concat(chunks);
          say({
            mail: {
              from: session.envelope.mailFrom.address,
              to: session.envelope.rcptTo.map((to) => to.address),
              tls: session.secure ? (session.tlsOptions?.version ?? true) : false,
              user: session.user || null,
              size: raw.length,
              raw: raw.toString("utf8"),
            },
          });
          done(null, "taken");
        };
        if (wanted.hold) {
          held.push(answer);
          say({ held: held.length });
        } else if (troubled(session) && wanted.slow) setTimeout(answer, wanted.slow);
        else answer();
      });
    },
  });

  server.server.on("connection", (socket) => {
    const port = socket.remotePort;
    sockets.set(port, socket);
    socket.on("close", () => sockets.delete(port));
  });
  // A client that goes away in the middle is part of what is being tested.
  server.on("error", () => {});
  return server;
}

const wanted = (() => {
  try {
    return options();
  } catch (error) {
    process.stderr.write(`smtp.mjs: ${error.message}\n`);
    process.exit(64);
  }
})();
const dir = mkdtempSync(join(tmpdir(), "groundwater-smtp-"));
process.on("exit", () => rmSync(dir, { recursive: true, force: true }));
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => process.exit(0));
if (wanted["with-stdin"]) createInterface({ input: process.stdin }).on("line", hear).on("close", () => process.exit(0));

let tls;
try {
  tls = certificate(dir);
} catch (error) {
  process.stderr.write(`smtp.mjs: openssl could not make the certificate: ${error.stderr ?? error.message}\n`);
  process.exit(69);
}
const server = serve(wanted, tls);
server.listen(0, "127.0.0.1", () => say({ port: server.server.address().port, ca: tls.ca }));
