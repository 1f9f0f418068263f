#!/usr/bin/env node
// A real OpenID Connect provider for the tests of signing in with a council account. It listens on a port of the loopback
// address. Standard output carries one JSON line each for:
//   up     {"port": 41234, "issuer": "http://127.0.0.1:41234"}
//   heard  {"heard": 1}                                      that many lines of standard input were carried out
//
//   --port N          this port, not a free one: a provider that comes back, with another key
//   --clock SECONDS   what its clock says, since 1970: it stands still until it is told otherwise
//   --thin            tell of a person at the userinfo endpoint only, as the specification has it, not in the ID token
//
// A line of standard input is one of
//   {"back": URL}                                                                        where it sends people back to: it opens then
//   {"people": {"NAME": {"email": …, "email_verified": …, "name": …, "roles": […]}}}     who has an account
//   {"clock": SECONDS}                                                                   what its clock says from now on
// It ends when standard input closes, so that a test that is killed leaves nothing running.

import { createHash, generateKeyPairSync } from "node:crypto";
import { createServer } from "node:http";
import { createInterface } from "node:readline";
import { parseArgs } from "node:util";

const text = { type: "string" };
const { values: options } = parseArgs({
  options: { port: text, clock: text, thin: { type: "boolean", default: false } },
});
if (!options.clock) throw new Error("--clock is needed");

// Stories have a clock of their own, and the provider has theirs.
let now = Number(options.clock) * 1000;
globalThis.Date = class extends Date {
  constructor(...given) {
    if (given.length === 0) super(now);
    else super(...given);
  }
  static now() {
    return now;
  }
};
// It warns of this Node and of its own memory; the tests say whether it works.
console.warn = () => {};
const { default: Provider } = await import("oidc-provider");

const say = (line) => process.stdout.write(JSON.stringify(line) + "\n");

/** A key of this run's own, named by what it is. */
function key() {
  const jwk = generateKeyPairSync("rsa", { modulusLength: 2048 }).privateKey.export({ format: "jwk" });
  return { ...jwk, use: "sig", alg: "RS256", kid: createHash("sha256").update(jwk.n).digest("hex").slice(0, 16) };
}

let people = {};
const YEARS = 10 * 365 * 24 * 60 * 60;

function provider(issuer, back) {
  return new Provider(issuer, {
    clients: [
      {
        client_id: "groundwater",
        client_secret: "a-secret-for-stories-that-is-long-enough",
        redirect_uris: [back],
        response_types: ["code"],
        grant_types: ["authorization_code"],
      },
    ],
    jwks: { keys: [key()] },
    cookies: { keys: ["for stories only"] },
    claims: { openid: ["sub", "roles", "realm_access"], email: ["email", "email_verified", "xms_edov"], profile: ["name"] },
    conformIdTokenClaims: options.thin,
    features: { devInteractions: { enabled: false } },
    // A browser reads the real clock, so what it keeps must not be over by it.
    ttl: { Interaction: YEARS, Session: YEARS, Grant: YEARS, IdToken: 600, AuthorizationCode: 60, AccessToken: 600 },
    pkce: { required: () => true },
    interactions: { url: (_, interaction) => `/interaction/${interaction.uid}` },
    findAccount: (_, sub) => people[sub] && { accountId: sub, claims: () => ({ sub, ...people[sub] }) },
    // What is asked for is granted: whoever works for the council was asked on their first day.
    async loadExistingGrant(ctx) {
      const grant = new ctx.oidc.provider.Grant({ accountId: ctx.oidc.session.accountId, clientId: ctx.oidc.client.clientId });
      grant.addOIDCScope("openid email profile");
      await grant.save();
      return grant;
    },
  });
}

async function body(request) {
  const parts = [];
  for await (const part of request) parts.push(part);
  return new URLSearchParams(Buffer.concat(parts).toString());
}

/** The page that asks who somebody is, and what follows from the answer. */
async function interaction(op, request, response) {
  if (request.method !== "POST") {
    await op.interactionDetails(request, response);
    response.setHeader("content-type", "text/html; charset=utf-8");
    response.end(`<!doctype html><title>Council account</title><body><h1>Council account</h1>
<form method="post" action="${request.url}"><label>Name <input name="login"></label>
<button>Go on</button> <button name="cancel" value="yes">Cancel</button></form></body>`);
    return;
  }
  const posted = await body(request);
  const result = posted.get("cancel") ? { error: "access_denied" } : { login: { accountId: posted.get("login") } };
  await op.interactionFinished(request, response, result, { mergeWithLastSubmission: false });
}

let issuer;
let serve;
/** It opens once it knows where people go back to. */
function open(back) {
  const op = provider(issuer, back);
  op.on("server_error", (_, error) => console.error(error));
  const answer = op.callback();
  serve = (request, response) => {
    if (!request.url.startsWith("/interaction/")) return answer(request, response);
    interaction(op, request, response).catch((error) => {
      response.statusCode = 500;
      response.end(String(error));
    });
  };
}

const server = createServer((request, response) => {
  if (serve) return serve(request, response);
  response.statusCode = 503;
  response.end("not open yet");
});
server.listen(Number(options.port ?? 0), "127.0.0.1", () => {
  const { port } = server.address();
  issuer = `http://127.0.0.1:${port}`;
  say({ port, issuer });
});

let heard = 0;
createInterface({ input: process.stdin })
  .on("line", (line) => {
    const told = JSON.parse(line);
    if (told.back) open(told.back);
    if (told.people) people = told.people;
    if (told.clock) now = told.clock * 1000;
    heard += 1;
    say({ heard });
  })
  .on("close", () => process.exit(0));
