// Elements are made one by one and text is only ever text: no name can become markup.
const make = (name, attributes = {}, ...children) => fill(document.createElement(name), attributes, children);
const svg = (name, attributes = {}, ...children) =>
  fill(document.createElementNS("http://www.w3.org/2000/svg", name), attributes, children);

function fill(element, attributes, children) {
  for (const [key, value] of Object.entries(attributes)) {
    if (value === undefined || value === null || value === false) continue;
    if (key.startsWith("on")) element.addEventListener(key.slice(2), value);
    else if (key.startsWith("--")) element.style.setProperty(key, value);
    else element.setAttribute(key, value === true ? "" : value);
  }
  element.append(...children.flat().filter(child => child !== undefined && child !== null && child !== false));
  return element;
}

// Names come from files of any kind: control characters are shown, direction marks cannot leak out.
const visible = text => String(text).replace(/[\u0000-\u001f\u007f]/g, c =>
  c === "\u007f" ? "\u2421" : String.fromCharCode(0x2400 + c.charCodeAt(0)));
const named = text => make("bdi", {}, visible(text));

const count = number => number.toLocaleString("en-US");
// The sentences of the page are in words.properties; {0} and so on stand for values.
const text = (key, ...values) => report.texts[key].replace(/\{(\d)\}/g, (all, i) => values[i] ?? all);
const images = number => number === 1 ? text("oneImage") : text("images", count(number));

function percent(share, digits = 0) {
  if (share === null || share === undefined) return "\u2013";
  const scale = 10 ** digits, whole = Math.round(share * 100 * scale) / scale;
  if (whole <= 0 && share > 0) return "<" + 1 / scale + "%";
  if (whole >= 100 && share < 1) return ">" + (100 - 1 / scale) + "%";
  return whole.toFixed(digits) + "%";
}

const pill = (kind, text, ...extra) => make("span", { class: "pill " + kind }, named(text), ...extra);
const bar = (share, kind = "") => make("span", { class: "bar " + kind, "aria-hidden": "true" },
  make("i", { "--part": Math.max(0, Math.min(1, share ?? 0)) * 100 + "%" }));
