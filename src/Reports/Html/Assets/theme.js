"use strict";
// Runs before the page is painted, so that a chosen theme does not flash. A browser may refuse to keep anything for a file.
try {
  const theme = localStorage.getItem("ccq.theme");
  if (theme === "dark" || theme === "light") document.documentElement.dataset.theme = theme;
} catch { /* Then the system's theme holds. */ }
