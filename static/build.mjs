// Writes dist/app.css, dist/app.js and dist/recorder.js. Run through `npm run build` (cargo does it: see build.rs).
import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { brotliCompressSync } from "node:zlib";
import { fileURLToPath } from "node:url";
import * as esbuild from "esbuild";
import * as sass from "sass";

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

// What must never be served: a council may not use these (they belong to GOV.UK), and we download no font.
const NOT_OURS = ["GDS Transport", "@font-face", "crown", "crest", "govuk-logo", "#1d70b8", "#ffdd00", "#fd0", "#0b0c0c", "#00703c", "#0f7a52", "#d4351c", "#ca3535"];

/** Left and right become start and end, so that the same sheet serves pages written from right to left. */
function logical(css) {
  return css
    .replace(/(?<=[{;])(margin|padding|border)-left(?=[-:])/g, "$1-inline-start")
    .replace(/(?<=[{;])(margin|padding|border)-right(?=[-:])/g, "$1-inline-end")
    .replace(/(?<=[{;])left:/g, "inset-inline-start:")
    .replace(/(?<=[{;])right:/g, "inset-inline-end:")
    .replace(/text-align:left/g, "text-align:start")
    .replace(/text-align:right/g, "text-align:end");
}

/** The govuk sheets repeat each colour's default beside its name, and font smoothing in every rule; ours are named once, in :root. */
function slim(css) {
  return css
    .replace(/var\((--govuk-[a-z-]+-colour), ?[^()]+\)/g, "var($1)")
    .replace(/-webkit-font-smoothing:antialiased;?|-moz-osx-font-smoothing:grayscale;?|font-family:inherit;?/g, "")
    .replace(/[^{};]+\{\}/g, "")
    .replace(/@media print\{\}/g, "");
}

function css() {
  const { css } = sass.compile(here("src/css/app.scss"), {
    loadPaths: [here("node_modules")],
    style: "compressed",
    quietDeps: true,
    charset: false,
  });
  return slim(logical(css));
}

async function js(name) {
  const { outputFiles } = await esbuild.build({
    entryPoints: [here(`src/js/${name}`)],
    bundle: true,
    format: "esm",
    minify: true,
    target: ["es2020"],
    legalComments: "none",
    write: false,
  });
  return outputFiles[0].text;
}

rmSync(here("dist"), { recursive: true, force: true });
mkdirSync(here("dist"), { recursive: true });
for (const [name, text] of [["app.css", css()], ["app.js", await js("app.js")], ["recorder.js", await js("recorder.js")]]) {
  const found = NOT_OURS.find((word) => text.includes(word));
  if (found) throw new Error(`dist/${name} would contain "${found}", which is not ours to use`);
  writeFileSync(here(`dist/${name}`), text);
  const small = brotliCompressSync(readFileSync(here(`dist/${name}`))).length;
  console.log(`${name}: ${statSync(here(`dist/${name}`)).size} bytes, ${small} compressed`);
}
