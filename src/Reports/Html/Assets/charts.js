"use strict";
// Draws the charts of dashboards from the JSON beside each. Pages are whole without it: the tables tell the same.
(() => {
  const root = document.documentElement;
  const narrow = 480;
  const boxes = [...document.querySelectorAll("[data-chart]")].map(element => ({ element, data: JSON.parse(element.nextElementSibling.textContent), chart: null }));
  if (boxes.length === 0 || !window.echarts) return;

  const calm = matchMedia("(prefers-reduced-motion: reduce)");
  drawAll();
  document.addEventListener("ccq:theme", drawAll);
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", drawAll);
  const sizes = new ResizeObserver(entries => {
    for (const entry of entries) {
      const box = boxes.find(b => b.element === entry.target);
      if (box.chart && box.width !== Math.round(entry.contentRect.width)) draw(box);
    }
  });
  boxes.forEach(box => sizes.observe(box.element));

  // Paper is light whatever the page is.
  let theme;
  addEventListener("beforeprint", () => { theme = root.dataset.theme; root.dataset.theme = "light"; drawAll(); });
  addEventListener("afterprint", () => { if (theme) root.dataset.theme = theme; else delete root.dataset.theme; drawAll(); });

  function drawAll() {
    const colours = readColours();
    boxes.forEach(box => draw(box, colours));
  }

  function draw(box, colours = readColours()) {
    box.width = Math.round(box.element.clientWidth);
    box.chart ??= echarts.init(box.element, null, { renderer: "svg" });
    box.chart.resize();
    box.chart.setOption(optionOf(box.data, colours, box.width), { notMerge: true });
  }

  function optionOf(data, colours, width) {
    const common = {
      animation: !calm.matches,
      animationDuration: 300,
      color: colours.series,
      textStyle: { fontFamily: getComputedStyle(document.body).fontFamily, color: colours.ink },
      // Text only: nothing from data is ever read as markup.
      tooltip: {
        renderMode: "richText", confine: true, backgroundColor: colours.ground, borderColor: colours.soft, borderWidth: 1, padding: 8,
        textStyle: { color: colours.ink, fontSize: 13 },
      },
      legend: { show: data.series.length > 1, type: "scroll", top: 0, left: 0, icon: "roundRect", itemWidth: 12, itemHeight: 12, textStyle: { color: colours.ink }, pageTextStyle: { color: colours.ink }, pageIconColor: colours.ink, pageIconInactiveColor: colours.line },
      grid: { left: 4, right: 12, top: data.series.length > 1 ? 36 : 12, bottom: 4, outerBoundsMode: "same", outerBoundsContain: "axisLabel" },
    };
    const kinds = { bar, column: upright, stacked: upright, line, heatmap };
    return { ...common, ...kinds[data.kind](data, colours, width, common) };
  }

  function bar(data, colours, width, common) {
    const isSingle = data.series.length === 1;
    // Long names take two lines where there is little room.
    const names = width < narrow ? { width: Math.round(width * 0.42), overflow: "break", fontSize: 11, lineHeight: 12 } : { width: Math.min(230, Math.round(width * 0.38)), overflow: "truncate" };
    return {
      // Room for the numbers behind the bars.
      grid: { ...common.grid, right: isSingle ? 64 : 16 },
      tooltip: { ...common.tooltip, trigger: "axis", axisPointer: { type: "shadow" }, formatter: items => told(data, items) },
      xAxis: valueAxis(data, colours, { splitLine: { show: !isSingle, lineStyle: { color: colours.line } }, axisLabel: { show: !isSingle, color: colours.soft, formatter: value => axisText(value, data.format), hideOverlap: true } }),
      yAxis: placeAxis(data, colours, { inverse: true, axisLabel: { color: colours.ink, interval: 0, ...names } }),
      series: data.series.map(series => ({
        type: "bar", name: series.name, data: series.values, barMaxWidth: 18, itemStyle: { borderRadius: [0, 2, 2, 0] },
        label: { show: isSingle, position: "right", color: colours.ink, formatter: item => series.texts[item.dataIndex] },
      })),
    };
  }

  function upright(data, colours, width, common) {
    const isStacked = data.kind === "stacked";
    const room = width / Math.max(1, data.places.length);
    const isText = data.places_format === "text";
    const isLabelled = !isStacked && data.series.length === 1 && room > 56;
    return {
      grid: { ...common.grid, top: common.grid.top + (isLabelled ? 12 : 0) },
      tooltip: { ...common.tooltip, trigger: "axis", axisPointer: { type: "shadow" }, formatter: items => told(data, items) },
      xAxis: placeAxis(data, colours, { axisLabel: { color: colours.soft, hideOverlap: !isText, interval: isText ? 0 : "auto", ...fitted(data, room, isText) } }),
      yAxis: valueAxis(data, colours, isStacked && data.format === "percent" ? { max: 1, interval: 0.25 } : {}),
      series: data.series.map(series => ({
        type: "bar", name: series.name, data: series.values, stack: isStacked ? "all" : undefined, barMaxWidth: 56,
        itemStyle: { borderColor: colours.ground, borderWidth: isStacked && room > 8 ? 1 : 0 },
        label: { show: isLabelled, position: "top", color: colours.ink, formatter: item => series.texts[item.dataIndex] },
      })),
    };
  }

  function line(data, colours, width, common) {
    const isFew = data.places.length <= 31;
    return {
      // Half a date may stand beyond the last point.
      grid: { ...common.grid, right: 40 },
      tooltip: { ...common.tooltip, trigger: "axis", formatter: items => told(data, items) },
      xAxis: placeAxis(data, colours, { boundaryGap: false, axisLabel: { color: colours.soft, hideOverlap: true, margin: 14 } }),
      // Means move little: a line may begin above zero, a bar never does.
      yAxis: valueAxis(data, colours, { scale: data.format !== "count" }),
      series: data.series.map((series, i) => ({
        type: "line", name: series.name, data: series.values, connectNulls: data.format !== "count", showSymbol: isFew, symbolSize: 6,
        symbol: ["circle", "rect", "triangle", "diamond"][i % 4], lineStyle: { width: 2, type: ["solid", "solid", "dashed", "dotted", "dashed"][i % 5] },
      })),
    };
  }

  function heatmap(data, colours, width, common) {
    const values = data.series.flatMap(series => series.values).filter(value => value !== null);
    const [least, most] = [Math.min(...values), Math.max(...values)];
    const isLabelled = data.places.length * data.series.length <= 60 && width / data.places.length > 44;
    // The text of a cell is light on a strong colour: that is so in both themes.
    const isStrong = value => most > least && (value - least) / (most - least) > 0.7;
    const cells = data.series.flatMap((series, y) => series.values
      .map((value, x) => ({ value: [x, y, value], label: { color: isStrong(value) ? colours.ground : colours.ink } })).filter(cell => cell.value[2] !== null));
    return {
      legend: { show: false },
      grid: { ...common.grid, top: 8, bottom: 52 },
      tooltip: {
        ...common.tooltip,
        formatter: item => `${data.series[item.value[1]].name}, ${data.places[item.value[0]]}: ${data.series[item.value[1]].texts[item.value[0]]}`,
      },
      xAxis: placeAxis(data, colours, { axisLabel: { color: colours.soft, hideOverlap: true, interval: data.places_format === "text" ? 0 : "auto", ...fitted(data, width / data.places.length, data.places_format === "text") }, axisLine: { show: false } }),
      yAxis: { ...placeAxis(data, colours, { inverse: true, axisLabel: { color: colours.ink, width: Math.round(width * 0.3), overflow: "truncate", interval: 0 }, axisLine: { show: false } }), data: data.series.map(series => series.name) },
      visualMap: {
        min: least, max: least === most ? least + 1 : most, calculable: false, orient: "horizontal", left: "center", bottom: 0, itemWidth: 12, itemHeight: Math.min(160, Math.round(width * 0.4)),
        text: [axisText(most, data.format), axisText(least, data.format)], textStyle: { color: colours.soft }, inRange: { color: [colours.low, colours.high] },
      },
      series: [{
        type: "heatmap", data: cells, itemStyle: { borderColor: colours.ground, borderWidth: 1 },
        label: { show: isLabelled, formatter: item => data.series[item.value[1]].texts[item.value[0]] },
        emphasis: { itemStyle: { borderColor: colours.ink } },
      }],
    };
  }

  function placeAxis(data, colours, more) {
    return { type: "category", data: data.places, axisLine: { lineStyle: { color: colours.soft } }, axisTick: { show: false }, ...more };
  }

  function valueAxis(data, colours, more) {
    const isCount = data.format === "count";
    return {
      type: "value", splitNumber: 4, minInterval: isCount ? 1 : undefined, splitLine: { lineStyle: { color: colours.line } },
      axisLabel: { color: colours.soft, formatter: value => axisText(value, data.format), hideOverlap: true }, ...more,
    };
  }

  // Long names lean where they would run into each other.
  function fitted(data, room, isText) {
    if (!isText) return {};
    const longest = Math.max(...data.places.map(place => place.length)) * 7;
    return longest > room ? { rotate: 35, width: 110, overflow: "truncate" } : {};
  }

  function told(data, items) {
    const at = items[0]?.dataIndex ?? 0;
    return [data.places[at], ...items.map(item => data.series[item.seriesIndex]).filter(series => series.values[at] !== null)
      .map(series => data.series.length === 1 ? series.texts[at] : `${series.name}: ${series.texts[at]}`)].join("\n");
  }

  function axisText(value, format) {
    const number = (most, least = 0) => value.toLocaleString("en-US", { maximumFractionDigits: most, minimumFractionDigits: least });
    switch (format) {
      case "percent": return `${(value * 100).toLocaleString("en-US", { maximumFractionDigits: 1 })} %`;
      case "seconds": return Math.abs(value) < 120 ? `${number(1)} s` : `${(value / 60).toLocaleString("en-US", { maximumFractionDigits: 1 })} min`;
      case "minutes": return Math.abs(value) < 120 ? `${number(1)} min` : `${(value / 60).toLocaleString("en-US", { maximumFractionDigits: 1 })} h`;
      case "hour": return `${String(value).padStart(2, "0")}:00`;
      default: return number(2);
    }
  }

  // The style sheet's colours as the browser resolves them: the library understands plain ones only.
  function readColours() {
    const probe = document.createElement("span");
    document.body.append(probe);
    const brush = Object.assign(document.createElement("canvas"), { width: 1, height: 1 }).getContext("2d", { willReadFrequently: true });
    const read = value => {
      probe.style.color = value;
      brush.clearRect(0, 0, 1, 1);
      brush.fillStyle = getComputedStyle(probe).color;
      brush.fillRect(0, 0, 1, 1);
      const [red, green, blue] = brush.getImageData(0, 0, 1, 1).data;
      return `rgb(${red},${green},${blue})`;
    };
    const colours = {
      series: [1, 2, 3, 4, 5, 6, 7, 8].map(i => read(`var(--chart-${i})`)),
      ink: read("var(--chart-ink)"), soft: read("var(--chart-soft)"), line: read("var(--chart-line)"), ground: read("var(--chart-ground)"),
      low: read("color-mix(in srgb, var(--chart-1) 10%, var(--chart-ground))"), high: read("var(--chart-1)"),
    };
    probe.remove();
    return colours;
  }
})();
