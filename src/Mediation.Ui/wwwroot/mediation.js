// Small comforts over plain pages: keyboard, one click once, focus and place after an action. Everything works without them; nothing typed is kept.
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

  // One box that ticks all boxes of its name in the form.
  document.addEventListener("change", (e) => {
    const all = e.target.closest("[data-choose-all]");
    all?.form.querySelectorAll(`input[name="${all.dataset.chooseAll}"]`).forEach((box) => (box.checked = all.checked));
  });

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
    document.querySelectorAll("details:not([open]):not(.act):not(.menu):not(.rarer)").forEach((fold) => {
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
    // A refused form comes back with another key: it may be sent at once.
    const once = form.elements.namedItem("__once")?.value ?? "1";
    if (form.dataset.sent === once) {
      e.preventDefault();
      return;
    }
    form.dataset.sent = once;
    setTimeout(() => {
      delete form.dataset.sent;
    }, 4000);
  });

  // Where the person stood when a form was sent: after it the page stays there.
  const placeKey = "mediation.place";
  document.addEventListener("submit", (e) => {
    if (e.target.method === "post" && !e.defaultPrevented) sessionStorage.setItem(placeKey, JSON.stringify({ path: location.pathname, top: scrollY }));
  });

  // Cancel folds a form and forgets what was typed; Escape only folds it, and leaves one that stands open.
  const fold = (form, forget) => {
    const act = form.closest("details.act");
    if (!act) return false;
    if (forget) form.reset();
    act.open = false;
    act.querySelector("summary").focus();
    return true;
  };
  document.addEventListener("click", (e) => {
    const cancel = e.target.closest("[data-cancel]");
    if (cancel) fold(cancel.form, true);
    if (e.target.closest("[data-print]")) print();
    const skip = e.target.closest("a.skip");
    if (skip) {
      e.preventDefault();
      const content = document.getElementById("content");
      content.focus();
      content.scrollIntoView();
    }
  });
  document.addEventListener("keydown", (e) => {
    if (e.key !== "Escape" || document.querySelector("dialog[open], details.menu[open]")) return;
    const form = e.target.closest?.("details.act[open] form") ?? document.querySelector("details.act[open] form");
    if (form) fold(form, false);
    else (e.target.closest?.("form") ?? document).querySelector("a[data-leave]")?.click();
  });

  // What was done is old news as soon as the next thing is begun; it keeps its place, so that nothing jumps.
  document.addEventListener(
    "toggle",
    (e) => {
      if (e.target.matches("details.act[open]")) document.querySelector(".done")?.classList.add("past");
    },
    true,
  );

  // What waits for somebody else is looked at again, but not while a form is open.
  const lookAgain = (waiting) => {
    if (!waiting.isConnected) return;
    if (document.hidden || document.querySelector("details.act[open], dialog[open]") || typing(document.activeElement))
      setTimeout(() => lookAgain(waiting), 1000 * Number(waiting.dataset.refresh));
    else location.reload();
  };

  const settle = () => {
    row = -1;
    document.querySelectorAll("form[data-sent]").forEach((form) => {
      delete form.dataset.sent;
    });
    const asked = new URLSearchParams(location.search);
    const [done, act] = [asked.get("done"), asked.get("act")];
    if (done || act) {
      const clean = new URL(location.href);
      clean.searchParams.delete("done");
      clean.searchParams.delete("act");
      history.replaceState(history.state, "", clean);
    }
    const place = JSON.parse(sessionStorage.getItem(placeKey));
    sessionStorage.removeItem(placeKey);
    if (done && place?.path === location.pathname) {
      // After the frame in which the router moves the focus, which would scroll to the top.
      requestAnimationFrame(() => requestAnimationFrame(() => scrollTo({ top: place.top, behavior: "instant" })));
    }
    if (act) {
      const called = document.querySelector(`[id^="act-${CSS.escape(act)}"]`);
      if (called) setTimeout(() => enter(called.querySelector("input:not([type=hidden]), select, textarea, button:not([data-cancel])") ?? called));
    }
    // Whoever chose a tab sees it; whoever opens a case begins at its head.
    if (asked.has("tab")) document.querySelector(".tabs .on")?.scrollIntoView({ block: "nearest", inline: "center" });
    boxes();
    const summary = document.querySelector("[data-focus]");
    const refused = summary?.closest("form")?.querySelector("[data-refused]");
    if (refused) enter(refused);
    else summary?.focus();
    // After the frame in which the router moves the focus.
    if (!summary) requestAnimationFrame(() => requestAnimationFrame(() => document.querySelector("[autofocus]")?.focus()));
    if (asked.has("print")) print();
    const waiting = document.querySelector("[data-refresh]");
    if (waiting) setTimeout(() => lookAgain(waiting), 1000 * Number(waiting.dataset.refresh));
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
// A visible page learns from the server what others did, and says so; it changes nothing by itself. A hidden one asks again when it is looked at.
(() => {
  const shortest = 30000;
  const longest = 600000;
  let source, again;
  let pause = shortest;

  const close = () => {
    clearTimeout(again);
    source?.close();
    source = undefined;
    delete document.querySelector("[data-live]")?.dataset.open;
  };

  const show = (bar, news) => {
    bar.count += news.count;
    bar.lines = [...new Set([...news.lines, ...bar.lines])].slice(0, 3);
    const line = (text, kind = "") => {
      const one = document.createElement("span");
      one.textContent = text;
      one.className = kind;
      return one;
    };
    const more = bar.count > bar.lines.length ? [line(bar.dataset.more.replace("#", bar.count), "faint")] : [];
    // Where somebody writes, nothing moves.
    const at = document.activeElement;
    const top = at.getBoundingClientRect().top;
    bar.querySelector("span").replaceChildren(...bar.lines.map((text) => line(text)), ...more);
    bar.querySelector("p").hidden = false;
    if (at.matches("input, select, textarea")) scrollBy({ top: at.getBoundingClientRect().top - top, behavior: "instant" });
  };

  const open = () => {
    close();
    const bar = document.querySelector("[data-live]");
    if (!bar || document.hidden || !window.EventSource) return;
    const address = new URL(bar.dataset.live, location.origin);
    address.searchParams.set("after", bar.dataset.after);
    const mine = (source = new EventSource(address));
    const take = (e) => {
      pause = shortest;
      bar.dataset.after = e.lastEventId;
      bar.dataset.open = "true";
      return JSON.parse(e.data);
    };
    mine.addEventListener("heartbeat", take);
    mine.addEventListener("change", (e) => {
      show(bar, take(e));
      document.dispatchEvent(new Event("mediation:change"));
    });
    // The browser itself comes back after an interruption, but not after a refusal.
    mine.addEventListener("error", () => {
      if (mine !== source || mine.readyState !== EventSource.CLOSED) return;
      again = setTimeout(open, pause);
      pause = Math.min(2 * pause, longest);
    });
  };

  // A page drawn anew has taken in what was shown before.
  const drawn = () => {
    const bar = document.querySelector("[data-live]");
    if (bar) [bar.count, bar.lines] = [0, []];
    open();
  };

  // What is done here is not news here: the page that comes back shows it.
  document.addEventListener("submit", (e) => {
    if (e.target.method !== "post") return;
    close();
    again = setTimeout(open, 10000);
  });
  document.addEventListener("visibilitychange", () => (document.hidden ? close() : open()));
  addEventListener("pagehide", close);
  addEventListener("pageshow", (e) => e.persisted && open());
  document.addEventListener("DOMContentLoaded", () => {
    drawn();
    window.Blazor?.addEventListener?.("enhancedload", drawn);
  });
})();
// The count of unread notifications in the frame follows the inbox while the page is looked at.
(() => {
  const between = 20000;
  const afterChange = 3000;
  let again;

  const show = (link, unread) => {
    const most = Number(link.dataset.most);
    const text = unread > most ? `${most}+` : `${unread}`;
    const count = link.querySelector(".number");
    count.textContent = text;
    count.hidden = unread === 0;
    link.setAttribute("aria-label", unread === 0 ? link.dataset.readLabel : link.dataset.unreadLabel.replace("#", text));
  };

  const ask = async () => {
    clearTimeout(again);
    const link = document.querySelector("[data-unread]");
    if (!link || document.hidden) return;
    again = setTimeout(ask, between);
    try {
      const answer = await fetch(link.dataset.unread, { headers: { accept: "application/json" } });
      if (answer.ok) show(link, (await answer.json()).unread);
      else if (answer.status === 401) clearTimeout(again);
    } catch {
      // Not reached: asked again later.
    }
  };

  const soon = (pause) => {
    clearTimeout(again);
    again = setTimeout(ask, pause);
  };

  document.addEventListener("visibilitychange", () => !document.hidden && ask());
  // Who is told of a change gets the notification a moment later.
  document.addEventListener("mediation:change", () => soon(afterChange));
  addEventListener("pageshow", (e) => e.persisted && ask());
  document.addEventListener("DOMContentLoaded", () => soon(between));
})();
