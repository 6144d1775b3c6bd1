// A form that is kept on the server while somebody types: it is sent as its own buttons send it, and what the answer says beside the form is shown.
// Nothing is kept in the browser. Without this script the buttons do the same.
(() => {
  const pause = 900;
  let timer, running, submitted;
  let typed = 0;
  let sent = 0;

  const mark = () => document.querySelector("[data-assist]");
  const form = () => mark()?.form;

  const show = (page) => {
    document.querySelectorAll("[data-assist-value]").forEach((field) => {
      field.value = page.getElementById(field.id)?.value ?? field.value;
    });
    document.querySelectorAll("[data-assist-part]").forEach((part) => {
      const next = page.getElementById(part.id);
      // Where somebody is with the keyboard, nothing is exchanged; what is the same is not read out again.
      if (!next || part.contains(document.activeElement) || next.innerHTML === part.innerHTML) return;
      const open = part.querySelector("details[open]") !== null;
      part.replaceChildren(...next.childNodes);
      const fold = part.querySelector("details");
      if (fold) fold.open = open;
    });
  };

  const body = () => {
    const data = new FormData(form());
    // Files go with the form itself.
    form()
      .querySelectorAll("input[type=file]")
      .forEach((file) => data.delete(file.name));
    data.set(mark().dataset.assist, "true");
    return data;
  };

  const send = async () => {
    clearTimeout(timer);
    if (!form() || typed === sent) return;
    while (running) await running;
    // It may have been submitted while what was typed before was being kept.
    if (!form() || form() === submitted || typed === sent) return;
    const mine = form();
    const upTo = typed;
    running = (async () => {
      try {
        // What is sent while the page is left arrives all the same.
        const answer = await fetch(location.href, { method: "POST", body: body(), headers: { accept: "text/html" }, keepalive: document.hidden });
        if (!answer.ok || answer.redirected || form() !== mine) return;
        show(new DOMParser().parseFromString(await answer.text(), "text/html"));
        sent = upTo;
        if (typed === sent) document.dispatchEvent(new CustomEvent("mediation:kept", { detail: mine }));
      } catch {
        // Not reached: sent with the next letter.
      }
    })();
    await running;
    running = undefined;
  };

  const later = (e) => {
    // A field that is left because its form is being sent was not typed in.
    if (!e.isTrusted || !form() || e.target.form !== form() || form() === submitted) return;
    typed++;
    clearTimeout(timer);
    timer = setTimeout(send, pause);
  };
  document.addEventListener("input", later);
  document.addEventListener("change", later);
  document.addEventListener("visibilitychange", () => document.hidden && send());
  // A form that came back with a message is kept again.
  document.addEventListener("DOMContentLoaded", () =>
    window.Blazor?.addEventListener?.("enhancedload", () => {
      submitted = undefined;
    }),
  );

  // Whoever leaves by Cancel leaves a draft.
  document.addEventListener(
    "click",
    (e) => {
      const leave = e.target.closest("[data-leave]");
      if (!leave || typed === sent || !form()) return;
      navigator.sendBeacon?.(location.href, body());
      sent = typed;
    },
    true,
  );

  // What is being kept is waited for: a draft that arrives after its registration would stay behind.
  document.addEventListener(
    "submit",
    (e) => {
      clearTimeout(timer);
      if (e.target !== form()) return;
      submitted = form();
      sent = typed; // Whoever hides the page now leaves no draft behind the registration.
      if (!running) return;
      e.preventDefault();
      e.stopImmediatePropagation();
      const { target, submitter } = e;
      running.finally(() => {
        running = undefined;
        target.requestSubmit(submitter);
      });
    },
    true,
  );

  // Alt and a letter lead to what names them; by the key's place, so that neither an input method nor a Mac writes a character.
  document.addEventListener("keydown", (e) => {
    const letter = e.altKey && !e.ctrlKey && !e.metaKey && !e.shiftKey && form() && /^Key([A-Z])$/.exec(e.code)?.[1];
    const goal = letter && document.querySelector(`[aria-keyshortcuts="Alt+${letter}"]`);
    if (!goal) return;
    e.preventDefault();
    if (goal.matches("button, summary")) goal.click();
    else goal.focus();
  });

  // One goes from field to field by Enter, past the buttons that ask for more; the form is sent by its button or by Ctrl and Enter.
  document.addEventListener("keydown", (e) => {
    if (e.key !== "Enter" || e.ctrlKey || e.metaKey || e.altKey || e.isComposing || e.target.form !== form() || !form()) return;
    if (!e.target.matches("input:not([type=hidden], [type=file], [type=submit])")) return;
    e.preventDefault();
    const fields = [...form().elements].filter((f) => f.matches("input:not([type=hidden]), select, textarea, button:not([name])") && f.offsetParent !== null);
    const group = (f) => (f.type === "radio" ? f.name : f);
    fields.slice(fields.indexOf(e.target) + 1).find((f) => group(f) !== group(e.target))?.focus();
  });

  // A suggestion is taken: it stands in the fields as if it had been typed.
  document.addEventListener("click", (e) => {
    const taken = e.target.closest("[data-fill]");
    if (!taken || !form()) return;
    const fields = Object.entries(JSON.parse(taken.dataset.fill)).map(([name, value]) => {
      const field = form().elements.namedItem(name);
      field.value = value;
      return field;
    });
    typed++;
    submitted = undefined;
    clearTimeout(timer);
    timer = setTimeout(send, pause);
    const all = [...form().elements];
    all.slice(all.indexOf(fields.at(-1)) + 1).find((f) => f.offsetParent !== null)?.focus();
  });
})();
