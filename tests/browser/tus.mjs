// Uploads a file with tus-js-client over a line that breaks again and again: a proxy of its own hangs up after every
// 1.5 MB. Prints how often the line broke, and how many bytes went through in all.
//
//   COOKIES=… node tus.mjs http://127.0.0.1:1234 /applications/…/uploads file name
import { createReadStream, statSync } from "node:fs";
import { connect, createServer } from "node:net";
import * as tus from "tus-js-client";

const [base, endpoint, file, name] = process.argv.slice(2);
const far = new URL(base);
const AT_A_TIME = 1.5 * 1024 * 1024;
let breaks = 0;
let sent = 0;

const proxy = createServer((near) => {
  const line = connect(Number(far.port), far.hostname);
  let through = 0;
  const hang = () => {
    near.destroy();
    line.destroy();
  };
  near.on("data", (bytes) => {
    through += bytes.length;
    sent += bytes.length;
    line.write(bytes);
    if (through > AT_A_TIME) {
      breaks += 1;
      line.end();
      near.destroy();
    }
  });
  line.on("data", (bytes) => near.write(bytes));
  for (const side of [near, line]) side.on("error", hang).on("close", hang);
});

proxy.listen(0, "127.0.0.1", () => {
  const here = `http://127.0.0.1:${proxy.address().port}`;
  const upload = new tus.Upload(createReadStream(file), {
    endpoint: here + endpoint,
    uploadSize: statSync(file).size,
    chunkSize: 8 * 1024 * 1024,
    metadata: { filename: name, seconds: "42" },
    headers: { Cookie: process.env.COOKIES, Accept: "application/json" },
    retryDelays: [50, 50, 100, 100, 200, 200, 400, 400],
    onError(error) {
      console.error(String(error));
      process.exit(1);
    },
    onSuccess() {
      console.log(JSON.stringify({ breaks, sent }));
      process.exit(0);
    },
  });
  upload.start();
});
