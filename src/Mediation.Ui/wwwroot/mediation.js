// Small comforts over plain pages: keyboard, drafts, one click once, focus after an action. Everything works without them.
(() => {
  const typing = (el) => el && (el.matches("input, select, textarea") || el.isContentEditable);
  let row = -1;

  const rows = () => [...document.querySelectorAll("[data-rows] tbody tr")];
  const choose = (step) => {
    const all = rows();
    if (!all.length) return;
    row = Math.max(0, Math.min(all.length - 1, row + step));
    all.forEach((tr, i) => tr.classList.toggle("on", i === row));
    all[row].querySelector("a")?.focus();
  };

  document.addEventListener("keydown", (e) => {
    if ((e.ctrlKey || e.metaKey) && e.key === "Enter" && typing(e.target)) {
      e.target.form?.requestSubmit();
      return;
    }
    if (document.querySelector("dialog[open]") || typing(e.target) || e.ctrlKey || e.metaKey || e.altKey) return;
    if (e.key === "/") {
      const q = document.querySelector(".top input[type=search]");
      if (q) {
        e.preventDefault();
        q.focus();
      }
    }
    if (e.key === "n" || e.key === "N") document.querySelector("[data-register]")?.click();
    if (e.key === "j" || e.key === "J") choose(1);
    if (e.key === "k" || e.key === "K") choose(-1);
    if (e.key === "?") {
      e.preventDefault();
      show("shortcuts");
    }
  });

  const show = (id) => document.getElementById(id)?.showModal();
  const menus = (except) =>
    document.querySelectorAll("details.menu[open]").forEach((menu) => {
      if (menu !== except) menu.open = false;
    });
  document.addEventListener("click", (e) => {
    menus(e.target.closest("details.menu"));
    const opener = e.target.closest("[data-show]");
    if (opener) {
      menus();
      show(opener.dataset.show);
    }
    if (e.target.matches("dialog")) e.target.close();
    // From the summary of what was refused to the field itself, without asking the server for the page anew.
    const goal = e.target.closest('.alert a[href*="#"]');
    const field = goal && document.getElementById(decodeURIComponent(goal.hash.slice(1)));
    if (field) {
      e.preventDefault();
      enter(field);
    }
  });
  document.addEventListener("keydown", (e) => {
    if (e.key === "Escape") menus();
  });

  const enter = (field) => {
    const fold = field.closest("details:not([open])");
    if (fold) fold.open = true;
    (field.matches("fieldset") ? (field.querySelector("input") ?? field) : field).focus();
    field.scrollIntoView({ block: "center" });
  };

  // What is folded on the screen is open on paper; forms stay folded, they are not printed.
  addEventListener("beforeprint", () =>
    document.querySelectorAll("details:not([open]):not(.act):not(.menu)").forEach((fold) => {
      fold.open = true;
      fold.dataset.printed = "";
    }),
  );
  addEventListener("afterprint", () =>
    document.querySelectorAll("details[data-printed]").forEach((fold) => {
      fold.open = false;
      delete fold.dataset.printed;
    }),
  );

  // A box that scrolls sideways can be reached and named by keyboard; one that does not is no stop on the way.
  const boxes = () =>
    document.querySelectorAll(".scroll, .in:has(> .list), .reports > .sheet").forEach((box) => {
      if (box.scrollWidth <= box.clientWidth) return;
      box.tabIndex = 0;
      box.setAttribute("role", "region");
      if (!box.hasAttribute("aria-label"))
        box.setAttribute(
          "aria-label",
          (box.querySelector("h2, h3") ?? box.closest(".sheet")?.querySelector("h2, h3") ?? document.querySelector("h1"))?.textContent.trim() ?? document.title,
        );
    });

  // A form is sent once: its key makes a second sending harmless, this makes it needless.
  document.addEventListener("submit", (e) => {
    const form = e.target;
    if (form.method !== "post") return;
    if (form.dataset.sent) {
      e.preventDefault();
      return;
    }
    form.dataset.sent = "1";
    setTimeout(() => {
      delete form.dataset.sent;
    }, 4000);
  });

  const key = (form) => `draft:${form.dataset.owner}:${location.pathname}:${form.dataset.draft}`;
  const isSecret = (el) => el.name.startsWith("__") || el.type === "file" || el.type === "hidden" || el.type === "password";
  const save = (form) => {
    const kept = {};
    for (const el of form.elements) {
      if (!el.name || isSecret(el)) continue;
      if (el.type === "radio" || el.type === "checkbox") {
        if (el.checked) (kept[el.name] ??= []).push(el.value);
      } else if (el.value) kept[el.name] = el.value;
    }
    sessionStorage.setItem(key(form), JSON.stringify(kept));
  };
  const restore = (form) => {
    if (form.querySelector("[role=alert]")) return;
    const kept = JSON.parse(sessionStorage.getItem(key(form)) ?? "null");
    if (!kept) return;
    for (const el of form.elements) {
      if (!el.name || isSecret(el) || !(el.name in kept)) continue;
      if (el.type === "radio" || el.type === "checkbox") el.checked = [].concat(kept[el.name]).includes(el.value);
      else el.value = kept[el.name];
    }
  };
  const forget = (match) => {
    for (const name of Object.keys(sessionStorage)) if (name.startsWith("draft:") && match(name)) sessionStorage.removeItem(name);
  };

  // Who signs out leaves nothing behind for the next one at this screen.
  document.addEventListener("submit", (e) => {
    if (e.target.getAttribute("action") === "/signout") forget(() => true);
  });
  document.addEventListener("input", (e) => {
    const form = e.target.form;
    if (form?.dataset.draft) save(form);
  });

  // What was done is old news as soon as the next thing is begun; it keeps its place, so that nothing jumps.
  document.addEventListener(
    "toggle",
    (e) => {
      if (e.target.matches("details.act[open]")) document.querySelector(".done")?.classList.add("past");
    },
    true,
  );

  const settle = () => {
    row = -1;
    document.querySelectorAll("form[data-sent]").forEach((form) => {
      delete form.dataset.sent;
    });
    const done = new URLSearchParams(location.search).get("done");
    if (done) {
      forget((name) => name.endsWith(":" + done));
      const clean = new URL(location.href);
      clean.searchParams.delete("done");
      history.replaceState(history.state, "", clean);
    }
    document.querySelectorAll("form[data-draft]").forEach(restore);
    boxes();
    const told = document.querySelector("[data-focus]");
    const refused = told?.closest("form")?.querySelector("[data-refused]");
    if (refused) enter(refused);
    else told?.focus();
    if (location.hash === "#list") {
      const list = document.getElementById("list");
      list?.scrollIntoView();
      list?.focus({ preventScroll: true });
    }
  };
  document.addEventListener("DOMContentLoaded", () => {
    settle();
    window.Blazor?.addEventListener?.("enhancedload", settle);
  });
})();
