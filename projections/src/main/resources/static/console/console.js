"use strict";

// Forms marked data-api send JSON to the API with the session and its CSRF token, then show the page anew.
(() => {
  const csrf = document.querySelector('meta[name="csrf-token"]');

  /** fetch to the API: the page's language, the session, the CSRF token. */
  window.luzhi = {
    send(url, options) {
      const headers = new Headers(options.headers);
      headers.set("Accept-Language", document.documentElement.lang);
      if (csrf) headers.set(csrf.dataset.header, csrf.content);
      return fetch(url, { ...options, headers, credentials: "same-origin" });
    },
    /** What a refused request says, as one line per problem. */
    async problems(response) {
      const type = response.headers.get("Content-Type") || "";
      if (!type.includes("json")) return [`${response.status} ${response.statusText}`];
      const problem = await response.json();
      const lines = (problem.errors || []).map((each) => [each.message, each.hint].filter(Boolean).join(" "));
      return lines.length ? lines : [problem.detail || problem.title || String(response.status)];
    },
  };

  /** {reason, comments: [{pointer, comment}]} from the form's fields. */
  function body(form) {
    const values = {};
    for (const field of form.querySelectorAll("[name]")) {
      if (field.dataset.pointer === undefined) {
        if (!field.name.startsWith("_")) values[field.name] = field.value.trim();
      } else if (field.value.trim()) {
        (values.comments ||= []).push({ pointer: field.dataset.pointer, comment: field.value.trim() });
      }
    }
    return JSON.stringify(values);
  }

  document.addEventListener("submit", async (event) => {
    const form = event.target;
    if (!form.dataset.api) return;
    event.preventDefault();
    const said = form.querySelector("[data-said]");
    const button = form.querySelector("button[type=submit]");
    button.disabled = true;
    said.hidden = true;
    try {
      const response = await window.luzhi.send(form.dataset.api, {
        method: form.dataset.method || "POST",
        headers: { "Content-Type": "application/json", Accept: "application/json, application/problem+json" },
        body: body(form),
      });
      if (response.ok) {
        // data-then: the page of what was made, by its id.
        if (form.dataset.then) window.location.assign(form.dataset.then + (await response.json()).id);
        else window.location.reload();
        return;
      }
      said.textContent = (await window.luzhi.problems(response)).join("\n");
    } catch {
      said.textContent = said.dataset.unreachable;
    }
    said.hidden = false;
    button.disabled = false;
    said.focus();
  });

  // A select marked data-go submits its form at once; without scripts its button does.
  document.addEventListener("change", (event) => {
    if (event.target.dataset.go !== undefined) event.target.form.requestSubmit();
  });
})();
