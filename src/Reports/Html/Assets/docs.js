"use strict";
// What pages can do beyond being read: the theme, filters and search in the address, copying. Pages are whole without it.
(() => {
  const root = document.documentElement;
  const all = (selector, within = document) => [...within.querySelectorAll(selector)];
  const one = selector => document.querySelector(selector);

  theme();
  copying();
  keyboard();
  goneRuns();
  filters();

  function theme() {
    const button = one("[data-theme-switch]");
    if (!button) return;
    const system = matchMedia("(prefers-color-scheme: dark)");
    const isDark = () => (root.dataset.theme ?? (system.matches ? "dark" : "light")) === "dark";
    const tell = () => {
      button.textContent = isDark() ? "light" : "dark";
      button.setAttribute("aria-label", `Switch to the ${button.textContent} theme`);
      document.dispatchEvent(new CustomEvent("ccq:theme"));
    };
    button.addEventListener("click", () => {
      root.dataset.theme = isDark() ? "light" : "dark";
      try { localStorage.setItem("ccq.theme", root.dataset.theme); } catch { /* Then it holds for this page. */ }
      tell();
    });
    system.addEventListener("change", tell);
    tell();
  }

  // <div class="copy"><code data-copy>…</code><button type="button" data-copy-button>copy</button></div>
  function copying() {
    document.addEventListener("click", async event => {
      const button = event.target.closest("[data-copy-button]");
      const text = button?.parentElement.querySelector("[data-copy]");
      if (!text) return;
      let isDone = true;
      try {
        await navigator.clipboard.writeText(text.textContent);
      } catch {
        // The clipboard is refused to some pages from files: then the text is selected, to be copied by hand.
        getSelection().selectAllChildren(text);
        isDone = document.execCommand("copy");
      }
      button.textContent = isDone ? "copied" : "selected";
      setTimeout(() => { button.textContent = "copy"; }, 1500);
    });
  }

  function keyboard() {
    const search = one("[data-search]");
    document.addEventListener("keydown", event => {
      const isTyping = event.target.closest("input, textarea, select, [contenteditable]");
      if (event.key === "/" && search && !isTyping && !event.ctrlKey && !event.metaKey && !event.altKey) {
        event.preventDefault();
        search.focus();
        search.select();
      }
    });
  }

  // Pages of older runs are removed in time, and a page does not know what came after it; runs.js does.
  function goneRuns() {
    const kept = window.ccqRuns && new Set(window.ccqRuns);
    if (!kept) return;
    const runs = new URL(`${root.dataset.root || "./"}runs/`, location.href).href;
    for (const link of all("a[href*='/']")) {
      const run = link.href.startsWith(runs) ? decodeURIComponent(link.href.slice(runs.length).split("/")[0]) : "";
      if (!run || kept.has(run) || run.includes(".")) continue;
      link.removeAttribute("href");
      link.title = "The pages of this run are no longer kept.";
    }
  }

  // The filter lives in the address after #, as q=words&verdict=failed: it can be shared, works from a file, and the back button undoes it.
  function filters() {
    const search = one("[data-search]");
    const rows = all("[data-row]").map(element => ({ element, text: fold(element.textContent), verdicts: (element.dataset.verdict ?? "").split(" ") }));
    const groups = all("[data-group]").map(element => ({ element, rows: rows.filter(row => element.contains(row.element)) })).filter(group => group.rows.length > 0);
    const noun = one("[data-filters]")?.dataset.noun ?? "row";
    let isTyping = false;

    if (search) {
      search.form.addEventListener("submit", event => {
        event.preventDefault();
        // A page without rows of its own asks the first page.
        if (rows.length === 0 && search.value.trim()) location.href = `${root.dataset.root}index.html#${address({ q: search.value.trim() })}`;
      });
      search.addEventListener("input", () => {
        if (rows.length === 0) return;
        write({ ...read(), q: search.value.trim() }, isTyping);
        isTyping = true;
      });
      search.addEventListener("blur", () => { isTyping = false; });
      search.addEventListener("keydown", event => {
        if (event.key === "Escape" && search.value) {
          search.value = "";
          search.dispatchEvent(new Event("input"));
        }
      });
    }
    document.addEventListener("click", event => {
      const button = event.target.closest("[data-filter]");
      if (button) write({ ...read(), verdict: button.dataset.filter }, false);
    });
    addEventListener("popstate", apply);
    addEventListener("hashchange", apply);
    // Scripts of single pages come after this one, and ask for what holds already.
    document.addEventListener("ccq:ask", apply);
    apply();

    function read() {
      const hash = location.hash.slice(1);
      const given = new URLSearchParams(hash.includes("=") ? hash : location.search);
      return { q: given.get("q") ?? "", verdict: given.get("verdict") ?? "" };
    }

    function address(filter) {
      const kept = Object.entries(filter).filter(([, value]) => value);
      return new URLSearchParams(kept).toString();
    }

    // One step of the history for one search, however many letters it took.
    function write(filter, isSameStep) {
      const url = `#${address(filter)}`;
      history[isSameStep ? "replaceState" : "pushState"](null, "", url === "#" ? "#all" : url);
      apply();
    }

    function apply() {
      const { q, verdict } = read();
      if (search && document.activeElement !== search) search.value = q;
      for (const button of all("[data-filter]")) button.setAttribute("aria-pressed", String(button.dataset.filter === verdict));
      const words = fold(q).split(/\s+/).filter(Boolean);
      let shown = 0;
      for (const row of rows) {
        const isShown = (!verdict || row.verdicts.includes(verdict)) && words.every(word => row.text.includes(word));
        if (row.element.hidden === isShown) row.element.hidden = !isShown;
        if (isShown) shown++;
      }
      for (const group of groups) group.element.hidden = group.rows.every(row => row.element.hidden);
      const told = q || verdict ? `${shown.toLocaleString("en")} of ${rows.length.toLocaleString("en")} ${noun}s shown` : "";
      for (const output of all("[data-shown]")) if (output.textContent !== told) output.textContent = told;
      document.dispatchEvent(new CustomEvent("ccq:filter", { detail: { verdict, words, fold } }));
    }
  }

  // Case and accents don't matter in a search.
  function fold(text) {
    return text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  }
})();
