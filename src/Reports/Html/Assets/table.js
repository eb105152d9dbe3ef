"use strict";
// What the page of a table can do beyond being read: what a search or a link leads to is unfolded.
(() => {
  const folded = [...document.querySelectorAll("details[data-unfold]")];
  const opened = new Set();

  // Rules that were met are folded; a search that finds some of them unfolds them, and its end folds them again.
  document.addEventListener("ccq:filter", event => unfold(event.detail));

  // docs.js has told its first filter before this script ran.
  const given = new URLSearchParams(location.hash.includes("=") ? location.hash.slice(1) : location.search);
  unfold({ q: given.get("q") ?? "", verdict: given.get("verdict") ?? "" });

  addEventListener("hashchange", reveal);
  reveal();

  // Paper can't be unfolded.
  let printed = [];
  addEventListener("beforeprint", () => {
    printed = [...document.querySelectorAll("details:not([open])")];
    for (const details of printed) details.open = true;
  });
  addEventListener("afterprint", () => {
    for (const details of printed) details.open = false;
  });

  function unfold({ q, verdict }) {
    const isFiltered = Boolean(q || verdict);
    for (const details of folded) {
      if (isFiltered && !details.hidden && !details.open) {
        details.open = true;
        opened.add(details);
      } else if (!isFiltered && opened.delete(details)) {
        details.open = false;
      }
    }
  }

  // A link to a rule that is folded.
  function reveal() {
    if (location.hash.length < 2 || location.hash.includes("=")) return;
    const target = document.getElementById(location.hash.slice(1));
    let isHidden = false;
    for (let details = target?.closest("details"); details; details = details.parentElement.closest("details")) {
      isHidden ||= !details.open;
      details.open = true;
    }
    if (isHidden) target.scrollIntoView();
  }
})();
