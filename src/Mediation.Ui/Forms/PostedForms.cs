using Microsoft.AspNetCore.Http;

namespace Mediation.Ui.Forms;

/// <summary>Which form a request posts.</summary>
public static class PostedForms
{
    /// <summary>
    /// True while the form of this name is being posted. A form that is only drawn in some states is drawn then, too: so the use
    /// case answers to what moved on in between, and what was typed stays.
    /// </summary>
    public static bool Posts(this HttpContext http, string form) =>
        http.Request.HasFormContentType && string.Equals(http.Request.Form["_handler"], form, StringComparison.Ordinal);
}
