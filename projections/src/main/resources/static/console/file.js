"use strict";

// Files a workbook, CSV or JSON: sends its bytes as they are, shows the receipt or every problem with its place.
(() => {
  const SHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  const TYPES = { xlsx: SHEET, csv: "text/csv", json: "application/json" };
  const form = document.getElementById("file-form");
  const answer = document.getElementById("answer");

  const chosen = () => form.elements.file.files[0];
  const extension = (file) => file.name.toLowerCase().split(".").pop();
  const copy = (id) => document.getElementById(id).content.cloneNode(true);

  function show(node) {
    answer.replaceChildren(node);
    answer.focus();
  }

  function say(id, detail) {
    const node = copy(id);
    const slot = node.querySelector("[data-detail]");
    if (slot) slot.textContent = detail || "";
    show(node);
  }

  function fill(node, values) {
    for (const slot of node.querySelectorAll("[data-slot]")) {
      const found = slot.dataset.slot.split(".").reduce((at, key) => (at == null ? at : at[key]), values);
      if (found == null || found === "") slot.closest("[data-optional]")?.remove();
      slot.textContent = found == null ? "" : String(found);
    }
  }

  /** Sheet and cell, or column and row of a CSV, or the pointer, as far as it is known. */
  function place({ sheet, column, row, pointer }) {
    const between = /^[A-Z]{1,3}$/.test(column || "") ? "" : " ";
    const cell = [column, row].filter((part) => part != null).join(between);
    return [sheet, cell].filter(Boolean).join(" · ") || pointer || "–";
  }

  /** A table's rows from problems or warnings; the place as far as it is known. */
  function list(node, problems) {
    const rows = node.querySelector("[data-rows]");
    if (!rows) return;
    for (const problem of problems) {
      const row = copy("problem-row");
      fill(row, { ...problem, place: place(problem) });
      const severity = String(problem.severity).toLowerCase();
      for (const word of row.querySelectorAll("[data-severity]")) word.hidden = word.dataset.severity !== severity;
      rows.append(row);
    }
  }

  /** What a filing of another subject than energy amounts to, each figure by its name. */
  function figures(node, accounted) {
    for (const named of copy("figures").querySelectorAll("[data-figure]")) {
      if (accounted[named.dataset.figure] == null) continue;
      named.querySelector("dd").textContent = accounted[named.dataset.figure];
      node.querySelector("[data-figures]").before(named);
    }
  }

  function receipt(result, dry) {
    const node = copy(dry ? "dry-run" : "receipt");
    fill(node, result);
    figures(node, result.accounted || {});
    for (const word of node.querySelectorAll("[data-if]")) word.hidden = !result[word.dataset.if];
    for (const link of node.querySelectorAll("[data-href]")) link.href = link.dataset.href + encodeURIComponent(result[link.dataset.from]);
    const warnings = result.warnings || [];
    const box = node.querySelector("[data-warnings]");
    if (box) box.hidden = warnings.length === 0;
    list(node, warnings);
    show(node);
  }

  async function refusal(response, file) {
    const type = response.headers.get("Content-Type") || "";
    const problem = type.includes("json") ? await response.json() : {};
    const node = copy("refusal");
    const problems = problem.errors || [];
    fill(node, { count: problems.length + (problem.more || 0), detail: problem.detail || problem.title || `HTTP ${response.status}` });
    node.querySelector("[data-table]").hidden = problems.length === 0;
    const annotate = node.querySelector("[data-annotate]");
    annotate.hidden = !(extension(file) === "xlsx" && response.status === 422);
    annotate.addEventListener("click", () => annotated(file));
    list(node, problems);
    show(node);
  }

  function post(file, dry, accept) {
    return window.luzhi.send(form.action + (dry ? "?dryRun=true" : ""), {
      method: "POST",
      headers: { "Content-Type": TYPES[extension(file)], Accept: accept },
      body: file,
    });
  }

  /** The same workbook again, this time asking for its marked copy; as a dry run, so that it can record nothing. */
  async function annotated(file) {
    const response = await post(file, true, SHEET);
    if (!(response.headers.get("Content-Type") || "").startsWith(SHEET)) {
      if (response.ok) receipt(await response.json(), true);
      else await refusal(response, file);
      return;
    }
    const link = document.createElement("a");
    link.href = URL.createObjectURL(await response.blob());
    link.download = file.name.replace(/\.xlsx$/i, "") + "-annotated.xlsx";
    link.click();
    URL.revokeObjectURL(link.href);
  }

  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    const file = chosen();
    const dry = event.submitter?.dataset.dry !== undefined;
    if (!file) return say("say-choose");
    if (!TYPES[extension(file)]) return say("say-format", file.name);
    const buttons = form.querySelectorAll("button");
    buttons.forEach((button) => (button.disabled = true));
    say("say-sending", file.name);
    try {
      const response = await post(file, dry, "application/json, application/problem+json");
      if (response.ok) receipt(await response.json(), dry);
      else await refusal(response, file);
    } catch {
      say("say-unreachable");
    } finally {
      buttons.forEach((button) => (button.disabled = false));
    }
  });
})();
