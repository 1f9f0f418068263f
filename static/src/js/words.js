// The words come from the page (data attributes), so that they are in its language. `#` stands for the number.

const language = document.documentElement.lang || "en";
const plural = new Intl.PluralRules(language);
/** Digits as on the rest of the page, whatever the language has besides. */
const digits = `${language}-u-nu-latn`;

/** Fluent wraps what it is given in isolation marks; here they would only be in the way of the `#`. */
const bare = (text) => (text ?? "").replace(/[\u2066-\u2069]/g, "");

/** `data-<name>-one`, `data-<name>-few` … or `data-<name>`, with the number in its place; empty when the page has no such words. */
export function counted(element, name, n) {
  const form = element.getAttribute(`data-${name}-${plural.select(n)}`) ?? element.getAttribute(`data-${name}`);
  return bare(form).replace("#", n.toLocaleString(digits));
}

export const said = (element, name) => bare(element.getAttribute(`data-${name}`));

// The zero of each script whose digits stand one after another, as in src/text/digits.rs.
const zeros = [0x660, 0x6f0, 0x966, 0x9e6, 0xa66, 0xae6, 0xbe6, 0xc66, 0xe50, 0x17e0, 0xff10];
const zeroOf = (letter) => zeros.find((zero) => letter.charCodeAt(0) >= zero && letter.charCodeAt(0) < zero + 10);
const western = (text) => text.replace(/\p{Nd}/gu, (letter) => (zeroOf(letter) ? letter.charCodeAt(0) - zeroOf(letter) : letter)).replace("٫", ".");

/** "£1,250.50", "1250", "١٢٥٠" or "" as pence; null when it is not an amount. */
export function pence(text) {
  const plain = western(text).replace(/[£,٬\s]/g, "");
  if (plain === "") return 0;
  if (!/^-?\d+(\.\d{1,2})?$/.test(plain)) return null;
  return Math.round(Number(plain) * 100);
}

/** 125050 as "£1,250.50", 450000 as "£4,500". */
export function money(amount) {
  const whole = amount % 100 === 0;
  const pounds = (Math.abs(amount) / 100).toLocaleString("en-GB", { minimumFractionDigits: whole ? 0 : 2, maximumFractionDigits: 2 });
  return `${amount < 0 ? "−" : ""}£${pounds}`;
}

/** Say it only when it is new, so that a screen reader is not made to repeat itself. */
export function say(element, text) {
  if (element.textContent !== text) element.textContent = text;
}
