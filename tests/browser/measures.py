"""What is measured inside a page."""

from __future__ import annotations

from typing import Any

# WCAG's contrast of each visible text with what lies behind it; returns those below 4.5.
_CONTRAST = """(root) => {
  const parse = (text) => {
    const [r, g, b, a = 1] = text.match(/[\\d.]+/g).map(Number);
    return [r, g, b, a];
  };
  const light = ([r, g, b]) => {
    const [x, y, z] = [r, g, b].map((v) => (v /= 255) <= 0.03928 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4);
    return 0.2126 * x + 0.7152 * y + 0.0722 * z;
  };
  const behind = (element) => {
    for (let one = element; one; one = one.parentElement) {
      const colour = parse(getComputedStyle(one).backgroundColor);
      if (colour[3] === 1) return colour;
    }
    return [255, 255, 255];
  };
  const found = [];
  const seen = new Set();
  const walker = document.createTreeWalker(document.querySelector(root), NodeFilter.SHOW_TEXT);
  let count = 0;
  while (walker.nextNode()) {
    const element = walker.currentNode.parentElement;
    if (!walker.currentNode.data.trim() || !element.checkVisibility() || element.closest("option, script")) continue;
    count++;
    const [a, b] = [light(parse(getComputedStyle(element).color)), light(behind(element))];
    const ratio = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    const key = element.className + element.closest("[class]").className;
    if (ratio < 4.5 && !seen.has(key)) {
      seen.add(key);
      const text = walker.currentNode.data.slice(0, 30);
      found.push(`${element.tagName}.${element.className} ${text}: ${ratio.toFixed(2)}`);
    }
  }
  return [count, found];
}"""

# What is wider than the window, or reaches beyond its edge, where nothing scrolls.
_OVERFLOW = """(root) => {
  const found = [];
  const width = document.documentElement.clientWidth;
  const whole = document.documentElement.scrollWidth;
  if (whole > width) found.push(`page: ${whole} > ${width}`);
  for (const one of document.querySelector(root).querySelectorAll("*")) {
    if (one.parentElement.closest(".lb-scroll") || !one.checkVisibility()) continue;
    const box = one.getBoundingClientRect();
    if (box.right > width + 1 || box.left < -1) {
      found.push(`${one.tagName}.${one.className}: ${box.left} to ${box.right}`);
    }
  }
  return found;
}"""


def weak_contrasts(page: Any, root: str) -> list[str]:
    count, found = page.evaluate(_CONTRAST, root)
    assert count > 20, "there is text"
    return found  # type: ignore[no-any-return]


def overflows(page: Any, root: str) -> list[str]:
    return page.evaluate(_OVERFLOW, root)  # type: ignore[no-any-return]
