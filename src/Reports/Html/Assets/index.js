"use strict";
// The search over all rules of the run: docs.js tells what is looked for, the list lies in the page.
(() => {
  const most = 100;
  const section = document.querySelector("[data-found-rules]");
  const count = section.querySelector("[data-found-count]");
  const list = section.querySelector("[data-found-list]");
  const outcomes = { f: ["failed", "✗", "failed", "bad"], w: ["findings", "!", "finding", "warn"], p: ["passed", "✓", "met", "good"], n: ["passed", "–", "not applicable", "none"] };
  let rules;

  document.addEventListener("ccq:filter", event => show(event.detail));
  // docs.js ran before this.
  document.dispatchEvent(new CustomEvent("ccq:ask"));

  function show({ words, verdict, fold }) {
    section.hidden = words.length === 0;
    if (words.length === 0) return;
    rules ??= read(fold);
    const found = rules.filter(rule => (!verdict || verdict === outcomes[rule.outcome][0]) && words.every(word => rule.text.includes(word)));
    count.textContent = `${found.length.toLocaleString("en")} of ${rules.length.toLocaleString("en")} rules${found.length > most ? `, the first ${most} shown` : ""}`;
    list.replaceChildren(...found.slice(0, most).map(item));
  }

  function read(fold) {
    const given = JSON.parse(section.querySelector("[data-rules]").textContent);
    const root = document.documentElement.dataset.root;
    const order = "fwpn";
    return given.rules
      .map(([table, anchor, outcome, sentence, id, word]) => ({
        outcome, sentence, table: given.tables[table][0], id,
        page: `${root}${given.tables[table][1]}#${anchor}`,
        text: fold([sentence, given.tables[table][0], id, given.words[word]].join(" ")),
      }))
      .sort((a, b) => order.indexOf(a.outcome) - order.indexOf(b.outcome));
  }

  function item(rule) {
    const [, mark, word, look] = outcomes[rule.outcome];
    return element("li", {}, [
      element("span", {}, [element("span", { className: `badge ${look}` }, [`${mark} ${word}`])]),
      element("a", { href: rule.page }, [rule.sentence]),
      element("span", { className: "note" }, [rule.table]),
    ]);
  }

  // Text stays text: nothing here is ever read as HTML.
  function element(name, properties, children) {
    const made = Object.assign(document.createElement(name), properties);
    made.append(...children);
    return made;
  }
})();
