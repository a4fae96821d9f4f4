"use strict";
(() => {
  if (window.dataopsPages) return; // An adjunct may stand in a page more than once.
  window.dataopsPages = true;

  /** A text with %1, %2 … in it. */
  const filled = (text, ...values) => values.reduce((all, value, i) => all.replace("%" + (i + 1), value), text);

  const element = (name, text, className) => {
    const made = document.createElement(name);
    if (text) made.textContent = text;
    if (className) made.className = className;
    return made;
  };

  const load = async url => {
    const response = await fetch(url, { headers: { Accept: "application/json" } });
    if (!response.ok) throw new Error(response.statusText);
    return response.json();
  };

  /** The table of all checks: the page holds what needs a look, this loads whatever else somebody asks for. */
  const checks = box => {
    const SIZE = 50;
    const form = box.querySelector("form");
    const search = form.elements.q;
    const buttons = [...box.querySelectorAll(".dataops-status")];
    const headers = [...box.querySelectorAll("th[data-sort]")];
    const pager = box.querySelector(".dataops-pager");
    const rows = box.querySelector("tbody");
    const numbers = new Intl.NumberFormat(document.documentElement.lang || undefined);
    const state = { sort: "status", offset: 0 };
    let asked = 0;

    const cell = (name, ...content) => {
      const made = element(name);
      made.append(...content.filter(Boolean));
      return made;
    };
    const sub = (text, tag) => text && element(tag || "span", text, "dataops-sub");
    const row = check => {
      const link = element("a", check.description, "dataops-break");
      link.href = check.link;
      const sign = box.querySelector(`template[data-sign="${CSS.escape(check.status)}"]`);
      const head = cell("th", link, sub(check.message), sub(check.id, "code"));
      head.scope = "row";
      const failing = cell("td", check.failing, sub(check.share));
      failing.className = "dataops-digits dataops-whole";
      return cell("tr",
        cell("td", sign ? sign.content.cloneNode(true) : check.sign.word, sub(check.change), sub(check.waived)),
        head,
        cell("td", element("span", check.dataset, "dataops-break dataops-name")),
        cell("td", element("code", check.type)),
        failing);
    };

    const show = part => {
      rows.replaceChildren(...part.rows.map(row));
      if (!part.rows.length) {
        const nothing = cell("td", box.dataset.textNothing);
        nothing.colSpan = headers.length;
        rows.append(cell("tr", nothing));
      }
      form.querySelector("output").textContent =
        filled(box.dataset.textCount, numbers.format(part.matching), numbers.format(part.total));
      const pages = Math.ceil(part.matching / SIZE);
      pager.hidden = pages < 2;
      pager.querySelector(".dataops-place").textContent =
        filled(box.dataset.textPage, numbers.format(part.offset / SIZE + 1), numbers.format(pages));
      const [back, on] = pager.querySelectorAll("button");
      back.disabled = part.offset === 0;
      on.disabled = part.offset + SIZE >= part.matching;
    };

    const ask = async () => {
      const mine = ++asked;
      const status = buttons.filter(it => it.getAttribute("aria-pressed") === "true").map(it => it.dataset.status);
      const wanted = new URLSearchParams(
        { q: search.value, status: status.join(","), sort: state.sort, offset: state.offset, limit: SIZE });
      box.setAttribute("aria-busy", "true");
      try {
        const part = await load(`${box.dataset.url}?${wanted}`);
        if (mine === asked) show(part);
      } catch (e) {
        if (mine === asked) form.querySelector("output").textContent = box.dataset.textBroken;
      }
      if (mine === asked) box.removeAttribute("aria-busy");
    };
    const again = () => { state.offset = 0; ask(); };

    headers.forEach(header => {
      const button = element("button", header.textContent, "dataops-sorter");
      button.type = "button";
      header.replaceChildren(button);
      button.addEventListener("click", () => {
        const descending = header.getAttribute("aria-sort") === "ascending";
        headers.forEach(it => it.removeAttribute("aria-sort"));
        header.setAttribute("aria-sort", descending ? "descending" : "ascending");
        state.sort = (descending ? "-" : "") + header.dataset.sort;
        again();
      });
    });
    buttons.forEach(button => button.addEventListener("click", () => {
      button.setAttribute("aria-pressed", String(button.getAttribute("aria-pressed") !== "true"));
      again();
    }));
    let typing;
    search.addEventListener("input", () => { clearTimeout(typing); typing = setTimeout(again, 250); });
    form.addEventListener("submit", event => { event.preventDefault(); again(); });
    pager.querySelectorAll("button").forEach(button => button.addEventListener("click", () => {
      state.offset = Math.max(0, state.offset + SIZE * Number(button.dataset.step));
      ask();
      box.scrollIntoView({ block: "start" });
    }));
    box.querySelector(".dataops-first").hidden = true;
    form.hidden = false;
    ask();
  };

  /** A colour of the theme that is in force now, in a form that every chart understands, however the theme writes it. */
  const colour = name => {
    const probe = document.body.appendChild(element("span"));
    probe.style.color = `var(${name}, gray)`;
    const brush = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
    brush.fillStyle = getComputedStyle(probe).color;
    probe.remove();
    brush.fillRect(0, 0, 1, 1);
    const [red, green, blue] = brush.getImageData(0, 0, 1, 1).data;
    return `rgb(${red}, ${green}, ${blue})`;
  };
  const TONES = { good: "--success-color", warn: "--warning-color", bad: "--error-color", unknown: "--purple", quiet: "--text-color-secondary" };
  const tone = name => colour(TONES[name] || TONES.quiet);

  /** Draws now, and again whenever theme or size change. */
  const chart = (place, options) => {
    if (!window.echarts) return;
    place.hidden = false;
    const drawn = window.echarts.init(place);
    const draw = () => drawn.setOption(options(), { notMerge: true });
    draw();
    new ResizeObserver(() => drawn.resize()).observe(place);
    new MutationObserver(draw).observe(document.documentElement, { attributes: true, attributeFilter: ["data-theme", "class", "style"] });
    matchMedia("(prefers-color-scheme: dark)").addEventListener("change", draw);
    return drawn;
  };

  const axes = builds => ({
    animation: false,
    textStyle: { fontFamily: getComputedStyle(document.body).fontFamily },
    grid: { left: 8, right: 16, top: 36, bottom: 8, containLabel: true },
    // Drawn on the canvas: no text becomes markup, and no style needs to be allowed.
    tooltip: { trigger: "axis", renderMode: "richText", backgroundColor: colour("--background"), borderColor: colour("--text-color-secondary"), textStyle: { color: colour("--text-color") } },
    xAxis: { type: "category", data: builds.map(build => "#" + build), axisLabel: { color: colour("--text-color-secondary") }, axisLine: { lineStyle: { color: colour("--text-color-secondary") } } },
    yAxis: { type: "value", axisLabel: { color: colour("--text-color-secondary") }, splitLine: { lineStyle: { color: colour("--text-color-secondary"), opacity: .2 } } },
    legend: { top: 0, left: 0, itemWidth: 14, itemHeight: 10, textStyle: { color: colour("--text-color") } }
  });

  const STACK = [["failed", "bad"], ["errored", "unknown"], ["warned", "warn"], ["skipped", "quiet"], ["passed", "good"]];

  const trendOptions = (points, texts) => {
    const options = axes(points.map(point => point.build));
    options.yAxis.minInterval = 1;
    options.tooltip.formatter = ([{ dataIndex }]) => {
      const point = points[dataIndex];
      const lines = point.sign
        ? [point.sign.word, ...STACK.filter(([status]) => point[status]).map(([status]) => `${texts[status]}: ${point[status]}`)]
        : [texts.gap];
      return ["#" + point.build, ...lines].join("\n");
    };
    options.series = STACK
      .filter(([status]) => status === "passed" || points.some(point => point[status]))
      .map(([status, name]) => ({
        name: texts[status], type: "bar", stack: "checks", barCategoryGap: "10%",
        itemStyle: { color: tone(name), opacity: name === "good" ? .55 : 1 },
        data: points.map(point => point[status]), // null where nothing is known: a gap and no 0
        barMaxWidth: 48
      }));
    // The verdict stands above its column.
    options.series.push({
      type: "scatter", symbolSize: 9, symbolOffset: [0, -9],
      data: points.map(point => point.sign && {
        value: STACK.reduce((sum, [status]) => sum + point[status], 0),
        symbol: SYMBOLS[point.sign.tone], itemStyle: { color: tone(point.sign.tone.toLowerCase()) }
      })
    });
    options.legend.data = options.series.map(series => series.name).filter(Boolean);
    return options;
  };
  const SYMBOLS = { GOOD: "circle", WARN: "triangle", BAD: "rect", UNKNOWN: "diamond", QUIET: "circle" };

  const trend = async box => {
    const message = box.querySelector(".dataops-message");
    const texts = {};
    for (const key of ["passed", "warned", "failed", "errored", "skipped", "gap"]) {
      texts[key] = box.dataset["text" + key[0].toUpperCase() + key.slice(1)];
    }
    let points;
    message.textContent = box.dataset.textLoading;
    try {
      points = await load(box.dataset.url);
    } catch (e) {
      message.textContent = box.dataset.textBroken;
      return;
    }
    message.textContent = "";
    if (!points.length) {
      message.textContent = box.dataset.textNothing;
      return;
    }
    const drawn = chart(box.querySelector(".dataops-chart"), () => trendOptions(points, texts));
    if (drawn) drawn.on("click", event => { location.href = `${box.dataset.builds}${points[event.dataIndex].build}/`; });
    const rows = box.querySelector("tbody");
    if (!rows) return;
    if (!drawn) box.querySelector("details").open = true;
    for (const point of [...points].reverse()) {
      const row = element("tr");
      const link = element("a", "#" + point.build);
      link.href = `${box.dataset.builds}${point.build}/`;
      const head = element("th");
      head.scope = "row";
      head.append(link);
      row.append(head);
      if (point.sign) {
        row.append(element("td", point.sign.word));
        for (const status of ["failed", "errored", "warned", "passed"]) row.append(element("td", point[status] === null ? "" : String(point[status]), "dataops-digits"));
      } else {
        const gap = element("td", box.dataset.textGap, "dataops-absent");
        gap.colSpan = 5;
        row.append(gap);
      }
      rows.append(row);
    }
  };

  /** The history of a check or metric, drawn from its table. */
  const history = box => {
    const number = text => text === "" || text === undefined ? null : Number(text);
    const points = [...box.querySelectorAll("tbody tr")].reverse().map(row => ({
      build: row.dataset.build, value: number(row.dataset.value), tone: row.dataset.tone,
      lower: number(row.dataset.lower), upper: number(row.dataset.upper), text: row.cells[1].textContent.trim().replace(/\s+/g, " ")
    }));
    if (!points.some(point => point.value !== null)) return;
    const limits = ["lower", "center", "upper"]
      .filter(name => number(box.dataset[name]) !== null)
      .map(name => ({ yAxis: number(box.dataset[name]), name: box.dataset["text" + name[0].toUpperCase() + name.slice(1)] }));
    const options = () => {
      const made = axes(points.map(point => point.build));
      made.yAxis.scale = !box.dataset.zero;
      made.tooltip.formatter = ([{ dataIndex }]) => `#${points[dataIndex].build}\n${points[dataIndex].text}`;
      made.series = [{
        name: box.dataset.label, type: "line", connectNulls: false, symbolSize: 8, symbol: "circle",
        lineStyle: { color: colour("--text-color-secondary") },
        itemStyle: { color: colour("--text-color") },
        data: points.map(point => ({
          value: point.value,
          symbolSize: point.build === box.dataset.here ? 13 : 8,
          itemStyle: point.tone ? { color: tone(point.tone) } : {}
        })),
        markLine: {
          silent: true, symbol: "none", data: limits, precision: 15, // Never rounded: two decimals would move a limit.
          lineStyle: { color: tone("warn"), type: "dashed" },
          label: { formatter: limit => limit.name, position: "insideEndTop", color: colour("--text-color") }
        }
      }];
      // Not seen: it makes the axis reach the limits.
      made.series.push({ type: "line", symbol: "none", silent: true, lineStyle: { opacity: 0 }, data: limits.map(limit => limit.yAxis) });
      if (points.some(point => point.lower !== null)) {
        const band = (name, values, style) => ({
          name, type: "line", stack: "interval", symbol: "none", connectNulls: false, silent: true,
          lineStyle: { opacity: 0 }, itemStyle: { color: colour("--text-color-secondary"), opacity: .4 }, areaStyle: style, data: values, stackStrategy: "all"
        });
        made.series.push(
          band(undefined, points.map(point => point.lower), { opacity: 0 }),
          band(box.dataset.textInterval, points.map(point => point.lower === null ? null : point.upper - point.lower),
            { color: colour("--text-color-secondary"), opacity: .2 }));
      }
      made.legend.data = made.series.map(series => series.name).filter(Boolean);
      return made;
    };
    if (chart(box.querySelector(".dataops-chart"), options)) box.querySelector("details").open = points.length <= 10;
  };

  const start = () => {
    document.querySelectorAll(".dataops-checks").forEach(checks);
    document.querySelectorAll(".dataops-trend").forEach(trend);
    document.querySelectorAll(".dataops-history").forEach(history);
  };
  if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", start);
  else start();
})();
