"use strict";

// Draws each element marked data-chart from the table it names, so that the picture never says more than the table.
// data-chart: "stack" (stacked columns), "line" (lines) or "rank" (lying bars, first series only).
(() => {
  const reduced = window.matchMedia("(prefers-reduced-motion: reduce)");
  const drawn = new Map();

  const text = (cell) => cell.textContent.trim();
  const value = (cell) => {
    const data = cell.querySelector("data");
    return data && data.value !== "" ? Number(data.value) : null;
  };

  function read(table) {
    const [, ...heads] = table.querySelectorAll("thead th");
    const rows = [...table.querySelectorAll("tbody tr:not(.total)")];
    const columns = heads.map((head, index) => ({ name: text(head), index: index + 1, left: "aside" in head.dataset }));
    return {
      labels: rows.map((row) => text(row.querySelector("[data-label]") || row.cells[0])),
      series: columns
        .filter((column) => !column.left)
        .map((column) => ({ name: column.name, values: rows.map((row) => value(row.cells[column.index])) })),
    };
  }

  function option(element, data) {
    const style = getComputedStyle(document.documentElement);
    const colour = (name) => style.getPropertyValue(name).trim();
    const lying = element.dataset.chart === "rank";
    const names = { type: "category", data: data.labels, inverse: lying, axisTick: { show: false },
      axisLine: { lineStyle: { color: colour("--line") } },
      axisLabel: { color: colour("--soft"), width: 190, overflow: "truncate" } };
    const figures = { type: "value", name: element.dataset.unit || "", max: lying ? 100 : null,
      nameTextStyle: { color: colour("--soft"), align: lying ? "right" : "left" },
      axisLabel: { color: colour("--soft") }, splitLine: { lineStyle: { color: colour("--line") } } };
    return {
      animation: !reduced.matches,
      color: [1, 2, 3, 4, 5, 6, 7, 8, 9].map((number) => colour(`--chart-${number}`)),
      textStyle: { fontFamily: getComputedStyle(document.body).fontFamily },
      legend: { show: data.series.length > 1, type: element.clientWidth < 800 ? "scroll" : "plain", top: 0, textStyle: { color: colour("--ink") },
        pageTextStyle: { color: colour("--soft") }, pageIconColor: colour("--accent") },
      grid: { left: 12, right: 24, top: data.series.length > 1 ? 64 : 36, bottom: 8, containLabel: true },
      // Rich text is drawn on the canvas: an HTML tooltip would need inline styles, which the page forbids.
      tooltip: { trigger: "axis", renderMode: "richText", backgroundColor: colour("--surface"),
        borderColor: colour("--line"), textStyle: { color: colour("--ink") }, axisPointer: { type: "shadow" } },
      xAxis: lying ? figures : names,
      yAxis: lying ? names : figures,
      series: data.series.map((each) => ({
        name: each.name, data: each.values, barMaxWidth: lying ? 16 : 44,
        type: element.dataset.chart === "line" ? "line" : "bar",
        stack: element.dataset.chart === "stack" ? "all" : null,
      })),
    };
  }

  function draw() {
    for (const element of document.querySelectorAll("[data-chart]")) {
      const table = document.getElementById(element.dataset.table);
      if (!table) continue;
      const chart = drawn.get(element) || window.echarts.init(element);
      drawn.set(element, chart);
      chart.setOption(option(element, read(table)), true);
    }
  }

  window.addEventListener("resize", () => drawn.forEach((chart) => chart.resize()));
  window.matchMedia("(prefers-color-scheme: dark)").addEventListener("change", draw);
  document.addEventListener("htmx:afterSettle", draw);
  draw();
})();
