#!/usr/bin/env python3
"""Reads web pages in a real browser and says what is wrong with them.

    Scripts/page-check.py PAGE.html…

For each page, in Chromium without a window: nothing is logged and nothing is fetched; each thing
that opens is reached with Tab, shows that it is, and opens with Enter; nothing is wider than a
window of 320 pixels; all text has a contrast of 4.5 in light and dark; on A4 the letter is printed
alone, marked as a draft on each page, and with the box ticked all is printed.

Speaks the DevTools protocol over a pipe, so nothing but Python's own library is needed.
"""

import base64
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile

CONTRAST = r"""
(() => {
  const parse = c => (c.match(/[\d.]+/g) || []).map(Number);
  const light = c => {
    const f = x => { x /= 255; return x <= 0.04045 ? x / 12.92 : ((x + 0.055) / 1.055) ** 2.4; };
    return 0.2126 * f(c[0]) + 0.7152 * f(c[1]) + 0.0722 * f(c[2]);
  };
  const surface = e => {
    for (; e; e = e.parentElement) {
      const c = parse(getComputedStyle(e).backgroundColor);
      if (c.length === 3 || c[3] > 0) return c;
    }
    return [255, 255, 255];
  };
  const bad = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const e = walker.currentNode.parentElement;
    if (!walker.currentNode.data.trim()) continue;
    const [a, b] = [light(parse(getComputedStyle(e).color)), light(surface(e))];
    const ratio = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    if (ratio < 4.5) bad.push(ratio.toFixed(2) + ': ' + walker.currentNode.data.slice(0, 40));
  }
  return bad;
})()
"""

WIDE = r"""
[...document.querySelectorAll('body *')].filter(e => {
  const r = e.getBoundingClientRect();
  return r.width > 0 && !e.matches('.hopp') && r.right > innerWidth + 1;
}).map(e => e.tagName + ' ' + e.textContent.slice(0, 40)).slice(0, 5)
"""

FOCUSED = r"""
(() => {
  const e = document.activeElement, s = getComputedStyle(e);
  return [e.tagName, s.outlineStyle !== 'none' && parseFloat(s.outlineWidth) >= 2];
})()
"""


class Browser:
    """One Chromium, with one page at a time."""

    def __init__(self, program, folder):
        to_browser, self.write = os.pipe()
        self.read, from_browser = os.pipe()

        def pipes():
            # The protocol is read from 3 and written to 4; first both out of each other's way.
            a, b = os.dup(to_browser), os.dup(from_browser)
            while min(a, b) <= 4:
                a, b = os.dup(a), os.dup(b)
            os.dup2(a, 3)
            os.dup2(b, 4)

        self.process = subprocess.Popen(
            [program, "--headless", "--no-sandbox", "--disable-gpu", "--no-first-run",
             "--remote-debugging-pipe", f"--user-data-dir={folder}", "about:blank"],
            preexec_fn=pipes, close_fds=False,
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        os.close(to_browser)
        os.close(from_browser)
        self.buffer, self.number, self.session, self.events = b"", 0, None, []

    def receive(self):
        while b"\0" not in self.buffer:
            part = os.read(self.read, 1 << 16)
            if not part:
                raise SystemExit("page-check: Chromium ended")
            self.buffer += part
        message, self.buffer = self.buffer.split(b"\0", 1)
        return json.loads(message)

    def call(self, method, **parameters):
        self.number += 1
        message = {"id": self.number, "method": method, "params": parameters}
        if self.session:
            message["sessionId"] = self.session
        os.write(self.write, json.dumps(message).encode() + b"\0")
        while True:
            answer = self.receive()
            if answer.get("id") == self.number:
                if "error" in answer:
                    raise SystemExit(f"page-check: {method}: {answer['error']['message']}")
                return answer["result"]
            self.events.append(answer)

    def wait(self, method):
        while not any(event.get("method") == method for event in self.events):
            self.events.append(self.receive())

    def open(self, url):
        self.session = None
        target = self.call("Target.createTarget", url="about:blank")["targetId"]
        self.session = self.call(
            "Target.attachToTarget", targetId=target, flatten=True)["sessionId"]
        for domain in ["Page", "Runtime", "Log", "Network"]:
            self.call(f"{domain}.enable")
        self.events = []
        self.call("Page.navigate", url=url)
        self.wait("Page.loadEventFired")

    def evaluate(self, code):
        result = self.call("Runtime.evaluate", expression=code, returnByValue=True)
        if "exceptionDetails" in result:
            raise SystemExit(f"page-check: {result['exceptionDetails']}")
        return result["result"].get("value")

    def press(self, key, code, text=""):
        for kind in ["keyDown", "keyUp"]:
            extra = {"text": text} if text and kind == "keyDown" else {}
            self.call("Input.dispatchKeyEvent", type=kind, key=key, code=key,
                      windowsVirtualKeyCode=code, **extra)

    def width(self, pixels):
        self.call("Emulation.setDeviceMetricsOverride", width=pixels, height=800,
                  deviceScaleFactor=1, mobile=False)

    def media(self, kind, scheme="light"):
        self.call("Emulation.setEmulatedMedia", media=kind,
                  features=[{"name": "prefers-color-scheme", "value": scheme}])

    def close(self):
        self.session = None
        self.call("Browser.close")
        self.process.wait(timeout=30)


def quiet(browser, url):
    """Nothing logged, nothing thrown, nothing fetched but the page."""
    for event in browser.events:
        method, said = event.get("method", ""), event.get("params", {})
        if method == "Log.entryAdded":
            yield f"logged: {said['entry']['text']}"
        elif method == "Runtime.consoleAPICalled":
            yield "a script wrote to the console"
        elif method == "Runtime.exceptionThrown":
            yield "a script failed"
        elif method == "Network.requestWillBeSent" and said["request"]["url"] != url:
            yield f"fetched: {said['request']['url']}"
        elif method == "Page.javascriptDialogOpening":
            yield "a script opened a dialog"
    if browser.evaluate("document.scripts.length") != 0:
        yield "the page has a script"


def keyboard(browser):
    """Tab reaches everything that opens, in order, and Enter opens it."""
    wanted = browser.evaluate(
        "[...document.querySelectorAll('a[href], input, summary')]"
        ".filter(e => e.checkVisibility({contentVisibilityAuto: true})).length")
    reached = 0
    for _ in range(min(wanted, 120)):
        browser.press("Tab", 9)
        name, shown = browser.evaluate(FOCUSED)
        if name == "BODY":
            break
        reached += 1
        if not shown:
            yield f"no visible focus on number {reached}, {name}"
        if name == "SUMMARY":
            is_open = "document.activeElement.parentElement.open"
            for state in [True, False]:
                browser.press("Enter", 13, "\r")
                if browser.evaluate(is_open) is not state:
                    yield f"Enter does nothing on number {reached}"
    if reached < min(wanted, 120):
        yield f"Tab reached {reached} of {wanted}"


def screen(browser):
    """Contrast in light and dark, and room at 320 pixels, with all open."""
    browser.evaluate("document.querySelectorAll('details').forEach(d => d.open = true)")
    for scheme in ["light", "dark"]:
        browser.media("screen", scheme)
        for text in browser.evaluate(CONTRAST)[:5]:
            yield f"contrast in {scheme}: {text}"
    browser.media("screen")
    for width in [320, 700, 1400]:
        browser.width(width)
        for text in browser.evaluate(WIDE):
            yield f"too wide at {width} pixels: {text}"
    browser.call("Emulation.clearDeviceMetricsOverride")


def paper(browser, folder):
    """What is printed, with every sentence left open."""
    browser.media("print")
    text = browser.evaluate("document.body.innerText")
    letter = browser.evaluate("document.querySelector('main > h2').innerText")
    if letter not in text:
        yield "the letter is not printed"
    for word in ["Til saksbehandler", "Fingeravtrykk", "Slik er det reg", "Slik er det rek"]:
        if word in text:
            yield f"printed with the letter: {word}"
    pages = print_pages(browser, folder)
    yield from pages
    browser.evaluate("document.getElementById('skriv-alt').checked = true")
    text = browser.evaluate("document.body.innerText")
    for word in [letter, "Til saksbehandler", "Slik er det re"]:
        if word not in text:
            yield f"not printed with all: {word}"
    for text in browser.evaluate(CONTRAST)[:5]:
        yield f"contrast on paper: {text}"
    browser.evaluate("document.getElementById('skriv-alt').checked = false")


def print_pages(browser, folder):
    """The size of the paper, and the mark on each page where pdftotext can read it."""
    pdf = base64.b64decode(browser.call("Page.printToPDF", preferCSSPageSize=True)["data"])
    sizes = set(re.findall(rb"/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]", pdf))
    if {(round(float(a)), round(float(b))) for a, b in sizes} != {(595, 842)}:
        yield f"not A4: {sizes}"
    if not shutil.which("pdftotext"):
        return
    path = os.path.join(folder, "page.pdf")
    with open(path, "wb") as file:
        file.write(pdf)
    text = subprocess.run(["pdftotext", "-layout", path, "-"], capture_output=True, check=True)
    for number, page in enumerate(text.stdout.decode().split("\f")[:-1], 1):
        if "UTKAST" not in page:
            yield f"page {number} is not marked as a draft"


def main():
    program = shutil.which("chromium") or shutil.which("google-chrome")
    if not program:
        raise SystemExit("page-check: no Chromium here")
    failed = False
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        browser = Browser(program, folder)
        for path in sys.argv[1:]:
            url = "file://" + os.path.abspath(path)
            browser.open(url)
            faults = list(keyboard(browser)) + list(screen(browser)) + list(paper(browser, folder))
            faults += list(quiet(browser, url))
            for fault in faults:
                print(f"{os.path.basename(path)}: {fault}")
            failed = failed or bool(faults)
        browser.close()
    sys.exit(1 if failed else 0)


main()
