// Asks before a page with something typed and not sent is left: by a link, by another form, by closing the window. Nothing is kept.
(() => {
  const typed = new Set();
  const isWatched = (form) => form?.method === "post" && !form.closest(".signin");
  const unsent = (except) => [...typed].some((form) => form !== except && form.isConnected);
  const isMeant = () => confirm(document.body.dataset.unsent);

  const watch = (e) => {
    if (e.isTrusted && isWatched(e.target.form)) typed.add(e.target.form);
  };
  document.addEventListener("input", watch);
  document.addEventListener("change", watch);
  document.addEventListener("reset", (e) => typed.delete(e.target));
  // The server keeps it, see assist.js.
  document.addEventListener("mediation:kept", (e) => typed.delete(e.detail));

  // In the capture phase: before the router follows a link or sends a form.
  const stopUnlessMeant = (e) => {
    if (isMeant()) typed.clear();
    else {
      e.preventDefault();
      e.stopImmediatePropagation();
    }
  };
  document.addEventListener(
    "click",
    (e) => {
      const link = e.target.closest("a[href]");
      if (!link || e.ctrlKey || e.metaKey || e.shiftKey || link.target || link.hasAttribute("download") || link.origin !== location.origin) return;
      const isHere = link.hash && link.pathname === location.pathname && link.search === location.search;
      if (isHere || link.matches(".skip") || link.closest(".alert")) return;
      if (link.matches("[data-leave]")) typed.clear();
      else if (unsent()) stopUnlessMeant(e);
    },
    true,
  );
  document.addEventListener(
    "submit",
    (e) => {
      if (unsent(e.target)) stopUnlessMeant(e);
      if (!e.defaultPrevented) typed.delete(e.target);
    },
    true,
  );
  addEventListener("beforeunload", (e) => {
    if (unsent()) e.preventDefault();
  });

  // A refused form comes back with what was typed, and that is not sent either.
  const settle = () => {
    for (const form of typed) if (!form.isConnected) typed.delete(form);
    document.querySelectorAll("form[data-typed]").forEach((form) => isWatched(form) && typed.add(form));
  };
  document.addEventListener("DOMContentLoaded", () => {
    settle();
    window.Blazor?.addEventListener?.("enhancedload", settle);
  });
})();
