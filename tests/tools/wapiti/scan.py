"""Starts the demo, lets Wapiti look around as anyone and as two of its people, and holds the findings against explained.tsv."""

import contextlib
import html.parser
import http.cookiejar
import json
import os
import pathlib
import re
import signal
import socket
import sqlite3
import subprocess
import sys
import tempfile
import threading
import urllib.error
import urllib.parse
import urllib.request

HERE = pathlib.Path(__file__).parent
# Those that ask another server on the Internet to listen for us are left out.
MODULES = "cookieflags,crlf,csp,csrf,exec,file,http_headers,methods,permanentxss,redirect,sql,upload,xss"
# What would end the session, or lead out of it.
NOT_THERE = ["/sign-out*", "/sign-in*", "/account*"]
# Whoever has none has the pages that give one to try. What the demo alone has is nobody's.
NEVER = ["/dev/*"]
# Who looks around, from which page on, and pages that they get to: without these nobody looked around.
PEOPLE = [("anyone", "/sign-in", "/funds/"), ("applicant", "/home", "/applications/"), ("commissioner", "/desk", "/desk/")]
CRAWL = os.environ.get("WAPITI_CRAWL", "60")
ATTACK = os.environ.get("WAPITI_ATTACK", "10")
# Fewer pages than this, where only they get to, were no look around.
FEWEST = 10


def free_port():
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return one.getsockname()[1]


def start(program, folder):
    """The demo, and the links that sign its people in."""
    ours = ("DATABASE_URL", "LISTEN", "BASE_URL", "SECRET_KEY", "SMTP_URL", "FILES_URL", "CLAMD", "LOG")
    environment = {name: value for name, value in os.environ.items() if name not in ours}
    environment.update(LISTEN=f"127.0.0.1:{free_port()}", LOG="error")
    log = open(os.path.join(folder, "demo.log"), "wb")
    demo = subprocess.Popen(
        [os.path.abspath(program), "demo"], cwd=folder, env=environment, stdout=subprocess.PIPE, stderr=log, text=True
    )
    links = {}
    for line in demo.stdout:
        role, _, link = line.strip().partition("\t")
        links[role] = link
        if len(links) == 6:
            break
    threading.Thread(target=lambda: [None for _ in demo.stdout], daemon=True).start()
    if len(links) < 6:
        raise SystemExit("the demo stopped before it printed its links")
    return demo, links


class Form(html.parser.HTMLParser):
    """The one form of the page that signs somebody in."""

    def __init__(self):
        super().__init__()
        self.action, self.fields, self.inside = None, [], False

    def handle_starttag(self, tag, attributes):
        about = dict(attributes)
        if tag == "main":
            self.inside = True
        elif self.inside and tag == "form" and self.action is None:
            self.action = about.get("action") or ""
        elif self.inside and self.action is not None and tag == "input" and about.get("type") == "hidden":
            self.fields.append((about.get("name"), about.get("value") or ""))

    def handle_endtag(self, tag):
        if tag == "main":
            self.inside = False


def sign_in(link):
    """A cookie of somebody's session."""
    jar = http.cookiejar.CookieJar()
    browser = urllib.request.build_opener(urllib.request.HTTPCookieProcessor(jar))
    form = Form()
    form.feed(browser.open(link, timeout=60).read().decode())
    if form.action is None:
        raise SystemExit("the page of the link has no form")
    browser.open(urllib.parse.urljoin(link, form.action or link), urllib.parse.urlencode(form.fields).encode(), timeout=60)
    cookies = {cookie.name: cookie.value for cookie in jar}
    if "gw_session" not in cookies:
        raise SystemExit(f"signing in gave no session, but {sorted(cookies)}")
    return "gw_session=" + cookies["gw_session"]


def is_signed_in(base, path, cookie):
    try:
        request = urllib.request.Request(base + path, headers={"Cookie": cookie})
        return urllib.request.urlopen(request, timeout=60).status == 200
    except urllib.error.HTTPError:
        return False


def scan(home, base, role, begins, cookie, folder):
    report = os.path.join(folder, f"{role}.json")
    command = [
        os.path.join(home, "bin", "python"), str(HERE / "patient.py"), "--url", base + "/", "--start", base + begins, "--scope", "domain",
        "--module", MODULES, "--flush-session", "--no-bugreport",
        "--max-scan-time", CRAWL, "--max-attack-time", ATTACK, "--max-parameters", "40", "--max-links-per-page", "60",
        "--tasks", "2", "--remove", "lang", "--scan-force", "normal", "--timeout", "20", "--store-session", os.path.join(folder, role), "--verbose", "0",
        "--format", "json", "--output", report,
    ]
    if cookie:
        command += ["--cookie-value", cookie]
    for path in NEVER + (NOT_THERE if cookie else []):
        command += ["--exclude", base + path]
    whole = float(CRAWL) + float(ATTACK) * (MODULES.count(",") + 1) + 300
    log = pathlib.Path(folder, f"{role}.log")
    with log.open("wb") as out:
        done = subprocess.run(command, stdout=out, stderr=out, stdin=subprocess.DEVNULL, timeout=whole)
    if done.returncode != 0 or not os.path.exists(report):
        raise SystemExit(f"as {role} the scanner stopped:\n{log.read_text(errors='replace')[-6000:]}")
    with open(report) as file:
        return json.load(file)


def seen(folder, role, base, inside):
    """How many pages and forms it came upon, and how many of them where only this person gets to."""
    paths = set()
    for database in pathlib.Path(folder, role).glob("*.db"):
        with contextlib.closing(sqlite3.connect(database)) as known:
            paths.update(row[0] for row in known.execute("SELECT path FROM paths"))
    return len(paths), sum(path.startswith(base + inside) for path in paths)


def explained():
    """Rows of: what it is called, which addresses, which words of the finding, and why it is nothing. The middle two are patterns."""
    rows = []
    for line in (HERE / "explained.tsv").read_text().splitlines():
        if line.strip() and not line.startswith("#"):
            name, path, info, why = line.split("\t")
            assert why.strip(), f"nobody says why: {line}"
            rows.append((name, re.compile(path), re.compile(info)))
    return rows


def findings(report):
    for kind in ("vulnerabilities", "anomalies"):
        for name, found in report.get(kind, {}).items():
            for one in found:
                yield name, one


def main(program, home):
    rows, unexplained, known = explained(), [], 0
    with tempfile.TemporaryDirectory() as folder:
        demo, links = start(program, folder)
        try:
            for role, begins, inside in PEOPLE:
                base = "{0.scheme}://{0.netloc}".format(urllib.parse.urlsplit(links["applicant"]))
                cookie = sign_in(links[role]) if role in links else ""
                report = scan(home, base, role, begins, cookie, folder)
                pages, theirs = seen(folder, role, base, inside)
                print(f"as {role}: {pages} pages and forms, {theirs} of them under {inside}", flush=True)
                if theirs < FEWEST:
                    raise SystemExit(f"as {role} the scanner came upon only {theirs} pages under {inside}")
                if cookie and not is_signed_in(base, begins, cookie):
                    raise SystemExit(f"the session of {role} ended on the way: what ends it belongs into NOT_THERE")
                for name, one in findings(report):
                    path, info = one.get("path") or "", one.get("info") or ""
                    if any(name == row and where.search(path) and what.search(info) for row, where, what in rows):
                        known += 1
                    else:
                        unexplained.append(f"{role}: {name}: {one.get('method')} {path} {one.get('parameter') or ''}: {info}")
                if demo.poll() is not None:
                    raise SystemExit("the demo stopped")
        finally:
            demo.send_signal(signal.SIGTERM)
            try:
                demo.wait(timeout=30)
            except subprocess.TimeoutExpired:
                demo.kill()
            if os.environ.get("WAPITI_KEEP"):
                import shutil

                shutil.copytree(folder, os.environ["WAPITI_KEEP"], dirs_exist_ok=True)
    print(f"{known} findings are explained, {len(unexplained)} are not")
    for line in sorted(set(unexplained)):
        print(line)
    return 1 if unexplained else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], sys.argv[2]))
