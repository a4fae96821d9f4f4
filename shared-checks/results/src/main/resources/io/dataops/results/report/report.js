"use strict";
(() => {
  const root = document.documentElement;
  root.classList.add("js");

  // A browser may forbid storage for local files; the choice then lasts as long as the page.
  const stored = {
    get() { try { return localStorage.getItem("dataops-theme"); } catch (e) { return null; } },
    set(theme) { try { localStorage.setItem("dataops-theme", theme); } catch (e) { /* as said above */ } }
  };
  const saved = stored.get();
  if (saved === "dark" || saved === "light") root.dataset.theme = saved;

  const themes = () => {
    const button = document.querySelector(".theme");
    const system = matchMedia("(prefers-color-scheme: dark)");
    const dark = () => (root.dataset.theme || (system.matches ? "dark" : "light")) === "dark";
    const show = () => { button.textContent = dark() ? "Light theme" : "Dark theme"; };
    button.addEventListener("click", () => {
      root.dataset.theme = dark() ? "light" : "dark";
      stored.set(root.dataset.theme);
      show();
    });
    system.addEventListener("change", show);
    button.hidden = false;
    show();
  };

  const copying = () => {
    document.querySelectorAll(".copy").forEach(button => { button.hidden = false; });
    document.addEventListener("click", async event => {
      const button = event.target.closest(".copy");
      if (!button) return;
      const source = document.getElementById(button.dataset.copy);
      let done = true;
      try {
        await navigator.clipboard.writeText(source.textContent);
      } catch (e) {
        const range = document.createRange();
        range.selectNodeContents(source);
        getSelection().removeAllRanges();
        getSelection().addRange(range);
        done = false;
      }
      button.setAttribute("aria-live", "polite");
      button.textContent = done ? "Copied" : "Selected, press Ctrl+C";
      setTimeout(() => { button.textContent = "Copy"; }, 2500);
    });
  };

  const opening = table => {
    const set = (body, open) => {
      body.classList.toggle("open", open);
      body.querySelector(".toggle").setAttribute("aria-expanded", String(open));
    };
    table.addEventListener("click", event => {
      const row = event.target.closest(".row");
      const marking = !event.target.closest(".toggle") && String(getSelection());
      if (row && !marking) set(row.parentNode, !row.parentNode.classList.contains("open"));
    });
    const linked = () => {
      const body = document.getElementById(location.hash.slice(1));
      if (body && table.contains(body) && body.tagName === "TBODY") set(body, true);
    };
    addEventListener("hashchange", linked);
    linked();
  };

  const filtering = table => {
    const form = document.querySelector(".filters");
    const count = form.querySelector("output");
    const nothing = document.querySelector(".nothing");
    const entries = Array.from(table.tBodies, body => ({ body, text: body.textContent.toLowerCase() }));
    const fields = form.elements;
    const apply = () => {
      const words = fields.words.value.toLowerCase().split(/\s+/).filter(Boolean);
      const wanted = ["status", "dataset", "type"].map(name => [name, fields[name].value]).filter(pair => pair[1]);
      let shown = 0;
      for (const { body, text } of entries) {
        const match = wanted.every(([name, value]) => body.dataset[name] === value) && words.every(word => text.includes(word));
        body.hidden = !match;
        if (match) shown++;
      }
      count.textContent = `${shown} of ${entries.length} shown`;
      nothing.hidden = shown > 0;
    };
    form.addEventListener("input", apply);
    form.addEventListener("submit", event => event.preventDefault());
    form.addEventListener("reset", () => setTimeout(apply));
    form.hidden = false;
    apply();
  };

  const sorting = table => {
    const heads = Array.from(table.tHead.rows[0].cells);
    const key = (body, column) => {
      const cell = body.rows[0].cells[column];
      return "key" in cell.dataset ? Number(cell.dataset.key) : cell.textContent.trim();
    };
    const order = new Intl.Collator("en", { numeric: true });
    heads.forEach((head, column) => {
      const button = document.createElement("button");
      button.type = "button";
      button.textContent = head.textContent;
      head.replaceChildren(button);
      button.addEventListener("click", () => {
        const down = head.getAttribute("aria-sort") === "ascending";
        heads.forEach(other => other.removeAttribute("aria-sort"));
        head.setAttribute("aria-sort", down ? "descending" : "ascending");
        const keyed = Array.from(table.tBodies, body => [key(body, column), body]);
        keyed.sort(([a], [b]) => (down ? -1 : 1) * (typeof a === "number" ? a - b : order.compare(a, b)));
        table.append(...keyed.map(pair => pair[1]));
      });
    });
  };

  // The style sheet shows the first rows of a folded table, whatever they are sorted by.
  const unfolding = () => {
    document.querySelectorAll(".unfold").forEach(button => {
      const table = document.getElementById(button.dataset.unfolds);
      const words = button.textContent;
      button.addEventListener("click", () => {
        button.textContent = table.classList.toggle("folded") ? words : "Show fewer";
      });
      button.hidden = false;
    });
  };

  addEventListener("DOMContentLoaded", () => {
    themes();
    copying();
    unfolding();
    document.querySelectorAll("table.sortable").forEach(sorting);
    const table = document.querySelector("table.checks");
    if (table) {
      filtering(table);
      opening(table);
    }
  });
})();
